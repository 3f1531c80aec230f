from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bird_interact_gym.decomposition import (
    Budget,
    ChatOptions,
    ChatProposer,
    Meter,
    Pool,
    SearchOptions,
    State,
    Step,
    answer,
    search,
)
from bird_interact_gym.decomposition.chat import ModelUnavailableError
from bird_interact_gym.decomposition.plan import gold_plan
from bird_interact_gym.decomposition.prompts import steps_text

pytest.importorskip("openai", reason="needs the extra 'llm'")


class Endpoint:
    """A chat endpoint on this machine; ``reply`` maps the messages to a text or a status."""

    def __init__(self, reply):
        self.requests = []
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                endpoint.requests.append(body)
                found = reply(body["messages"])
                status, payload = (
                    (found, {"error": {"message": "no"}})
                    if isinstance(found, int)
                    else (200, _completion(found))
                )
                data = json.dumps(payload).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def proposer(self, **options):
        url = f"http://127.0.0.1:{self.server.server_port}/v1"
        given = {"model": "local", "base_url": url, "api_key": "none", "retries": 0, **options}
        return ChatProposer(ChatOptions(**given))


def _completion(text):
    message = {"role": "assistant", "content": text}
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 0,
        "model": "local",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 90, "completion_tokens": 10, "total_tokens": 100},
    }


@pytest.fixture
def serve():
    started = []

    def start(reply):
        started.append(Endpoint(reply))
        return started[-1]

    yield start
    for endpoint in started:
        endpoint.server.shutdown()
        endpoint.server.server_close()


def test_a_model_that_knows_the_way_solves_the_question(serve, bird, ex):
    plan = gold_plan(bird[0])

    def reply(messages):
        # How many steps the prompt shows tells which one is next.
        done = sum(step.sql in messages[-1]["content"] for step in plan)
        return steps_text([plan[done], Step("more", "SELECT opened FROM shop WHERE opened > 1")])

    result = search(bird[0], serve(reply).proposer(), ex)
    assert result.solved
    assert result.tokens == 100 * result.calls
    assert {n.kind for n in result.root.walk()} >= {"progressive", "invalid"}


def test_the_gold_never_reaches_a_prompt(serve, bird, ex):
    endpoint = serve(lambda messages: steps_text([Step("towns", "SELECT town FROM shop")]))
    search(bird[0], endpoint.proposer(), ex, options=SearchOptions(simulations=4))
    said = json.dumps(endpoint.requests)
    assert "CREATE TABLE sale" in said
    assert "T1.town" not in said
    assert "amount > 15" not in said


def test_one_repair_attempt(serve, bird):
    replies = iter(["Just prose.", steps_text([Step("towns", "SELECT town FROM shop")])])
    endpoint = serve(lambda messages: next(replies))
    meter = Meter()
    steps = endpoint.proposer().propose(State(question=bird[0].question), 3, meter)
    assert [s.sql for s in steps] == ["SELECT town FROM shop"]
    assert meter.calls == 2
    assert "no complete fenced SQL block" in endpoint.requests[1]["messages"][-1]["content"]


def test_unreadable_twice_is_counted_and_gives_nothing(serve, bird):
    proposer = serve(lambda messages: "Just prose.").proposer()
    meter = Meter()
    assert proposer.propose(State(question=bird[0].question), 3, meter) == []
    assert (proposer.unreadable, meter.calls) == (1, 2)


def test_the_repair_needs_budget_too(serve, bird):
    endpoint = serve(lambda messages: "Just prose.")
    meter = Meter(Budget(calls=1))
    assert endpoint.proposer().propose(State(question=bird[0].question), 3, meter) == []
    assert (meter.calls, len(endpoint.requests)) == (1, 1)


def test_a_reply_gets_no_more_tokens_than_are_left(serve, bird):
    endpoint = serve(lambda messages: steps_text([Step("towns", "SELECT town FROM shop")]))
    meter = Meter(Budget(tokens=900))
    endpoint.proposer().propose(State(question=bird[0].question), 3, meter)
    (request,) = endpoint.requests
    assert 0 < request["max_tokens"] < 900
    small = Meter(Budget(tokens=50))
    assert endpoint.proposer().propose(State(question=bird[0].question), 3, small) == []
    assert len(endpoint.requests) == 1


def test_seeds_differ_by_attempt_and_stay_by_state(serve, bird):
    endpoint = serve(lambda messages: steps_text([Step("towns", "SELECT town FROM shop")]))
    for attempt in (0, 0, 1):
        state = State(question=bird[0].question, attempt=attempt)
        endpoint.proposer().propose(state, 3, Meter())
    first, again, other = (request["seed"] for request in endpoint.requests)
    assert first == again != other


def test_a_failing_endpoint_is_an_infrastructure_error(serve, bird):
    proposer = serve(lambda messages: 500).proposer()
    with pytest.raises(ModelUnavailableError, match="local"):
        proposer.propose(State(question=bird[0].question), 3, Meter())


def test_inference_shows_demonstrations_like_the_draft(serve, bird, ex):
    pool = Pool()
    for task in bird[:2]:
        found = search(task, _Oracle(task), ex).decomposition
        assert found is not None
        pool.add(found)
    draft = Step("draft", "SELECT city FROM club WHERE city = 'x' GROUP BY city")
    better = Step("better", bird[2].gold)

    def reply(messages):
        shown = "# Example 1 (another database)" in messages[-1]["content"]
        return steps_text([better if shown else draft])

    endpoint = serve(reply)
    steps = answer(bird[2].question, endpoint.proposer(), pool, Meter())
    assert steps == [better]
    assert "Which towns sold cake" in endpoint.requests[1]["messages"][-1]["content"]


class _Oracle:
    def __init__(self, task):
        self.plan = gold_plan(task)

    def propose(self, state, k, meter):
        meter.charge(1)
        return [self.plan[len(state.steps)]]
