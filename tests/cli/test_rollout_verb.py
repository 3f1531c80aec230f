"""``bird-interact rollout``: samples, temperatures, endpoints, and what it shows while it runs."""

from __future__ import annotations

import io
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from rich.console import Console

from bird_interact_gym.cli import main
from bird_interact_gym.cli.live import LiveProgress, short
from bird_interact_gym.rollouts import read_traces

ANSWER = "<thought>done</thought><action>submit('SELECT 1')</action>"


class Model(BaseHTTPRequestHandler):
    """Submits SELECT 1 whatever it is asked; 1,000 tokens read and 10 written each time."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        reply = {
            "id": "x",
            "object": "chat.completion",
            "created": 0,
            "model": "tiny",
            "choices": [
                {
                    "index": 0,
                    "finish_reason": "stop",
                    "message": {"role": "assistant", "content": ANSWER},
                }
            ],
            "usage": {"prompt_tokens": 1000, "completion_tokens": 10, "total_tokens": 1010},
        }
        body = json.dumps(reply).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def endpoint():
    """Return what starts an endpoint and gives its URL."""
    servers = []

    def start() -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/v1"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def rollout(tmp_path, capsys):
    """Run the verb on a task or more; return its exit code, output and errors."""

    def run(*options: str):
        code = main(["rollout", "--out", str(tmp_path), *options])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.mark.usefixtures("server")
def test_samples_are_episodes_of_seeds_that_follow_on(rollout, tmp_path):
    options = ["--agent", "random", "--tasks", "ward_1,ward_2", "--seed", "5", "--json"]
    code, out, _ = rollout(*options, "--samples", "2")
    assert (code, json.loads(out)["episodes"]) == (0, 4)
    code, out, err = rollout(*options, "--samples", "3")
    assert "4 of 6 episodes were there already" in err
    traces = list(read_traces(tmp_path / "BirdInteract-a-v0-random.jsonl"))
    assert len({t["key"] for t in traces}) == 6
    assert {(t["task_id"], t["sample"], t["seed"]) for t in traces} == {
        (task, sample, 5 + sample) for task in ("ward_1", "ward_2") for sample in range(3)
    }


@pytest.mark.usefixtures("server")
def test_a_model_behind_an_endpoint_is_resumed_at_another_address(rollout, endpoint, tmp_path):
    def options(temperature: str) -> list[str]:
        spec = f"chat:model=lab/tiny,format=react,price=1/2,base_url={endpoint()}"
        return ["--agent", spec, "--tasks", "ward_1", "--temperature", temperature, "--json"]

    code, out, _ = rollout(*options("0.7"))
    summary = json.loads(out)
    (trace,) = read_traces(tmp_path / "BirdInteract-a-v0-chat-tiny-t0.7.jsonl")
    turns = len(trace["steps"])
    assert code == 0
    assert (trace["outcome"], trace["temperature"]) == ("wrong", 0.7)
    assert "base_url" not in trace["agent"]
    assert trace["steps"][0]["raw"] == ANSWER
    assert summary["tokens"] == {"prompt": 1000 * turns, "completion": 10 * turns}
    assert summary["cost_usd"] == pytest.approx(turns * (1000 * 1 + 10 * 2) / 1e6)
    _, _, err = rollout(*options("0.7"))
    assert "1 of 1 episodes were there already" in err
    _, _, err = rollout(*options("0"))
    assert "already" not in err
    assert (tmp_path / "BirdInteract-a-v0-chat-tiny-t0.jsonl").exists()


@pytest.mark.usefixtures("server")
def test_the_table_tells_tokens_and_cost(rollout, endpoint):
    spec = f"chat:model=tiny,format=react,base_url={endpoint()}"
    code, out, _ = rollout("--agent", spec, "--tasks", "ward_1")
    assert code == 0
    assert "tokens read" in out
    assert "cost unknown" in out
    assert "http" not in out


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--agent", "psychic"], "unknown agent 'psychic'"),
        (["--agent", "scripted", "--temperature", "1"], "takes no option temperature"),
        (["--agent", "chat:model=x,colour=red"], "takes no option colour"),
        (["--agent", "oracle", "--workers", "0"], "workers 0; expected 1 or more"),
    ],
)
@pytest.mark.usefixtures("server")
def test_a_mistake_is_one_line(rollout, options, complaint):
    code, out, err = rollout(*options)
    assert (code, out) == (2, "")
    assert complaint in err.splitlines()[-1]


def test_the_figures_while_it_runs():
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=True, width=80, highlight=False)
    played = {"outcome": "wrong", "reward": 1.0}
    with LiveProgress("env agent", total=4, console=console) as live:
        live.resume([{"outcome": "pass", "reward": 0.0}])
        tokens = {"prompt": 1_234_567, "completion": 950}
        live.add({**played, "tokens": tokens, "cost_usd": 1.5})
        live.add({"outcome": "infra", "reward": 0.0, "tokens": tokens, "cost_usd": None})
        assert live.played == 2
    shown = screen.getvalue()
    assert "3/4" in shown
    assert "reward 0.500 ±0.980 · 1 infra · ≥ 2.47M + 1.9k tokens · ≥ $1.50" in shown
    assert "episodes/s" in shown
    assert "ETA" in shown


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (12_345, "12.3k"), (999_999, "1M"), (7_000_000, "7M")],
)
def test_numbers_of_tokens_are_short(number, text):
    assert short(number) == text
