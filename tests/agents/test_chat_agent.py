"""The chat agent against a local endpoint: right outcomes, no hang, tokens and cost add up."""

from __future__ import annotations

import json

import pytest
from chat_server import completion, status

from bird_interact_gym import tools
from bird_interact_gym.agents import Briefing, make_agent
from bird_interact_gym.agents.chat import ChatAgent, ChatOptions
from bird_interact_gym.agents.oracle import gold_sql
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import AgentError
from bird_interact_gym.rollouts import Job, Settings, collect
from bird_interact_gym.tasks import load_dataset
from bird_interact_gym.tools import TOOLS, MalformedCall

pytest.importorskip("openai", reason="needs the llm extra: pip install 'bird-interact-gym[llm]'")

TASK = load_dataset("starter").task("ward_1")
STALLING = ("slow", "dripping")
TOO_LONG = status(400, "This model's maximum context length is 10 tokens")


def agent(chat, *, mode="a", seed=0, **options):
    slept = []
    given = {"base_url": chat.url, "model": "scripted", "timeout": "5", "retries": "2"}
    options = ChatOptions.from_options(given | {k: str(v) for k, v in options.items()})
    made = ChatAgent(options, sleep=slept.append)
    made.begin(Briefing(mode=mode, seed=seed))
    made.slept = slept
    return made


def schema(**options):
    return completion(calls=(("get_schema", "{}"),), finish_reason="tool_calls", **options)


class TestRequests:
    def test_tools_go_along_as_schemas_with_costs(self, chat):
        chat.replies = [schema()]
        assert agent(chat).act("Request", {}) == tools.get_schema()
        (request,) = chat.requests
        listed = {t["function"]["name"]: t["function"] for t in request["tools"]}
        assert list(listed) == list(TOOLS)
        assert "[0.5 coins]" in listed["get_column_meaning"]["description"]
        assert listed["get_column_meaning"]["parameters"]["required"] == [
            *("table_name", "column_name")
        ]
        assert (request["model"], request["temperature"]) == ("scripted", 0)
        assert "seed" not in request
        assert "stop" not in request

    def test_in_mode_c_there_are_two_tools(self, chat):
        chat.replies = [schema()]
        assert agent(chat, mode="c").act("Request", {}) == tools.get_schema()
        listed = [t["function"]["name"] for t in chat.requests[0]["tools"]]
        assert listed == ["ask", "submit"]

    def test_text_is_stopped_at_the_end_of_an_action(self, chat):
        chat.replies = ["<action>get_schema()"]
        assert agent(chat, format="react").act("Request", {}) == tools.get_schema()
        assert chat.requests[0]["stop"] == ["</action>"]
        assert "tools" not in chat.requests[0]

    def test_the_conversation_grows_and_a_new_episode_forgets_it(self, chat):
        chat.replies = [schema(), "no call at all", schema()]
        playing = agent(chat)
        for observation in ("Request", "Tables", "Malformed action"):
            playing.act(observation, {})
        roles = [m["role"] for m in chat.requests[2]["messages"]]
        assert roles == ["system", "user", "assistant", "tool", "assistant", "user"]
        assert chat.requests[2]["messages"][3]["tool_call_id"] == "c0"
        playing.begin(Briefing(mode="a", seed=1))
        playing.act("Another", {})
        assert [m["content"] for m in chat.requests[3]["messages"][1:]] == ["Another"]

    def test_sampling_takes_the_episodes_seed(self, chat):
        chat.replies = [schema()]
        agent(chat, seed=7, temperature=0.5).act("Request", {})
        assert (chat.requests[0]["seed"], chat.requests[0]["temperature"]) == (7, 0.5)

    def test_fields_can_be_laid_over_and_taken_out(self, chat, tmp_path):
        file = tmp_path / "request.json"
        file.write_text('{"max_tokens": null, "max_completion_tokens": 9}')
        chat.replies = [schema()]
        agent(chat, request=file).act("Request", {})
        assert chat.requests[0]["max_completion_tokens"] == 9
        assert "max_tokens" not in chat.requests[0]

    def test_observations_are_shortened_to_the_budget(self, chat):
        chat.replies = [schema()]
        playing = agent(chat, history_tokens=2500)
        for text in ("Request", "x" * 30_000, "rows"):
            playing.act(text, {})
        shown = [m["content"] for m in chat.requests[2]["messages"]]
        assert "characters of this observation are left out" in shown[3]
        assert sum(len(text or "") for text in shown) < 3 * 2500
        assert shown[1] == "Request"

    def test_the_key_comes_from_the_environment_and_is_not_told(self, chat, monkeypatch, faults):
        monkeypatch.setenv("OTHER_KEY", "secret-key")
        chat.replies = [faults["unauthorised"]]
        with pytest.raises(AgentError) as caught:
            agent(chat, key_variable="OTHER_KEY").act("Request", {})
        assert "secret-key" not in str(caught.value)


class TestReplies:
    def test_what_was_written_is_kept_with_tokens_and_cost(self, chat):
        calls = (("ask", '{"question": "Why?"}'), ("get_schema", "{}"))
        chat.replies = [
            completion(
                "So.", calls=calls, tokens=(1000, 10), reasoning_content="Hm.", finish_reason="stop"
            )
        ]
        playing = agent(chat, price="0.5/2")
        assert playing.act("Request", {}) == tools.ask("Why?")
        said = playing.utterance
        assert (said.text, said.reasoning, said.finish_reason) == ("So.", "Hm.", "stop")
        assert [c["function"]["name"] for c in said.tool_calls] == ["ask", "get_schema"]
        assert (said.prompt_tokens, said.completion_tokens) == (1000, 10)
        assert said.cost == pytest.approx((1000 * 0.5 + 10 * 2) / 1e6)

    @pytest.mark.parametrize("options", [{}, {"price": "1/1"}])
    def test_what_is_not_known_is_none(self, chat, options):
        chat.replies = [schema(tokens=None if options else (5, 5))]
        playing = agent(chat, **options)
        playing.act("Request", {})
        assert playing.utterance.cost is None

    @pytest.mark.parametrize("form", ["tools", "react"])
    @pytest.mark.parametrize("reply", [completion(None), "", "   ", "I would rather not."])
    def test_an_empty_or_aimless_reply_is_a_malformed_action(self, chat, form, reply):
        chat.replies = [reply]
        playing = agent(chat, format=form)
        assert isinstance(playing.act("Request", {}), MalformedCall)
        assert playing.utterance is not None
        assert len(chat.requests) == 1
        playing.act("Malformed action", {})
        assert all(m["content"] for m in chat.requests[1]["messages"])


class TestFaults:
    @pytest.mark.parametrize(
        "fault",
        ["rate limited", "server error", "not json", "no choices", "hung up", *STALLING],
    )
    def test_a_passing_fault_is_tried_again_and_a_lasting_one_is_the_endpoints(
        self, chat, faults, fault
    ):
        timeout = 0.3 if fault in STALLING else 5
        chat.replies = [faults[fault], schema()]
        playing = agent(chat, timeout=timeout)
        assert playing.act("Request", {}) == tools.get_schema()
        assert playing.slept == [1.0]
        chat.replies = [faults[fault]]
        with pytest.raises(AgentError, match="3 attempts"):
            playing.act("Tables", {})
        assert playing.utterance is None
        assert playing.slept == [1.0, 1.0, 2.0]

    def test_the_endpoint_may_ask_for_a_longer_pause_within_reason(self, chat):
        chat.replies = [
            status(429, retry_after="7"),
            status(503, retry_after="86400"),
            schema(),
        ]
        playing = agent(chat)
        playing.act("Request", {})
        assert playing.slept == [7.0, 60.0]

    def test_a_refusal_is_final(self, chat, faults):
        chat.replies = [faults["unauthorised"]]
        with pytest.raises(AgentError, match="scripted refuses"):
            agent(chat).act("Request", {})
        assert len(chat.requests) == 1

    def test_an_overgrown_conversation_is_shortened_then_malformed(self, chat):
        chat.replies = [TOO_LONG, TOO_LONG, schema(), TOO_LONG]
        playing = agent(chat)
        assert playing.act("x" * 30_000, {}) == tools.get_schema()
        sizes = [len(json.dumps(request["messages"])) for request in chat.requests]
        assert sizes[0] > 1.5 * sizes[1] > sizes[2]
        action = playing.act("Tables", {})
        assert isinstance(action, MalformedCall)
        assert "no longer fits" in action.message
        assert playing.utterance.finish_reason == "context_length"
        assert len(chat.requests) < 15


@pytest.mark.usefixtures("server")
class TestEpisodes:
    def traces(self, chat, tmp_path, *, mode="a", samples=1, **options):
        jobs = [
            Job(
                env_id=f"BirdInteract-{mode}-v0",
                dataset="starter",
                task_id=TASK.instance_id,
                mode=mode,
                profile="paper",
                scorer="strict",
                patience=3,
                simulator="offline",
                agent="chat",
                seed=sample,
                sample=sample,
            )
            for sample in range(samples)
        ]
        return collect(
            jobs,
            out=tmp_path / "traces.jsonl",
            make_env=lambda: BirdInteractEnv(mode=mode),
            make_agent=lambda: agent(chat, **options),
            settings=Settings(workers=2, episode_deadline=30),
        )

    @pytest.mark.parametrize("mode", ["a", "c"])
    @pytest.mark.parametrize("form", ["tools", "react"])
    def test_a_model_that_knows_the_answer_passes(self, chat, tmp_path, mode, form, faults):
        gold = [gold_sql(TASK, phase) for phase in (1, 2)]
        if form == "tools":
            said = [
                completion(calls=(("submit", json.dumps({"sql": sql})),), tokens=(100, 7))
                for sql in gold
            ]
        elif mode == "a":
            said = [completion(f"<action>submit({sql!r})", tokens=(100, 7)) for sql in gold]
        else:
            said = [completion(f"<t>```sql\n{sql}\n```", tokens=(100, 7)) for sql in gold]
        chat.replies = [faults["rate limited"], said[0], completion("", tokens=(100, 7)), said[1]]
        (trace,) = self.traces(chat, tmp_path, mode=mode, format=form, price="1/10")
        assert (trace["outcome"], trace["reward"]) == ("pass", 1.0)
        assert trace["tokens"] == {"prompt": 300, "completion": 21}
        assert trace["cost_usd"] == pytest.approx((300 + 210) / 1e6)

    def test_malformed_replies_end_an_episode_as_the_agents_fault(self, chat, tmp_path):
        chat.replies = ["nothing of use"]
        (trace,) = self.traces(chat, tmp_path)
        assert trace["outcome"] == "no_submit"
        assert [step["tool"] for step in trace["steps"]] == [None] * 3

    @pytest.mark.parametrize("fault", ["no choices", "slow", "unauthorised"])
    def test_a_failing_endpoint_ends_it_as_infrastructure(self, chat, tmp_path, faults, fault):
        chat.replies = [faults[fault]]
        (trace,) = self.traces(chat, tmp_path, timeout=0.1, retries=1)
        assert trace["outcome"] == "infra"
        assert "AgentError" in trace["fault"]

    def test_among_faults_no_outcome_changes_and_every_token_counts(self, chat, tmp_path, faults):
        broken = [faults[name] for name in ("slow", "no choices", "dripping", "hung up")]
        good = schema(tokens=(10, 1))
        chat.replies = [*(r for fault in broken for r in (fault, good)), completion(tokens=(2, 1))]
        traces = self.traces(chat, tmp_path, samples=3, timeout=0.5, retries=4, price="1/1")
        assert {trace["outcome"] for trace in traces} == {"no_submit"}
        answered = len(chat.requests) - len(broken)
        read, written = 4 * 10 + (answered - 4) * 2, answered
        assert sum(trace["tokens"]["prompt"] for trace in traces) == read
        assert sum(trace["tokens"]["completion"] for trace in traces) == written
        assert sum(trace["cost_usd"] for trace in traces) == pytest.approx((read + written) / 1e6)


def test_it_is_made_of_a_specification(chat):
    chat.replies = [schema()]
    made = make_agent(f"chat:model=m,base_url={chat.url},format=tools,temperature=0.2,timeout=3")
    made.begin(Briefing(mode="a", seed=3))
    assert made.act("Request", {}) == tools.get_schema()
    assert chat.requests[0]["seed"] == 3
