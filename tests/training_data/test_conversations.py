import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym import tools
from bird_interact_gym.errors import ConfigurationError, TraceError
from bird_interact_gym.tools import TOOLS, MalformedCall, ToolCall
from bird_interact_gym.training_data import FORMATS, demonstrations, format_named, script_named

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)


@st.composite
def calls(draw):
    tool = draw(st.sampled_from(sorted(TOOLS)))
    return ToolCall(tool, tuple(draw(words) for _ in TOOLS[tool].arguments))


@given(calls(), st.sampled_from(sorted(FORMATS)))
def test_a_written_call_reads_back_as_itself(call, name):
    form = FORMATS[name]
    assert form.action(form.text(call, "a"), "a") == call


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_what_is_no_call_is_a_malformed_action_that_keeps_its_text(name):
    action = FORMATS[name].action("I am not sure.", "a")
    assert isinstance(action, MalformedCall)
    assert action.raw == "I am not sure."


def test_native_calls_have_their_arguments_as_json_text():
    message = format_named("tools").message(tools.submit("SELECT 'ü'"), "a")
    (call,) = message["tool_calls"]
    assert call["function"] == {"name": "submit", "arguments": '{"sql": "SELECT \'ü\'"}'}


def test_an_unknown_format_is_named():
    with pytest.raises(ConfigurationError, match=r"'xml'.*tools, react, compact"):
        format_named("xml")


def test_a_history_alternates_actions_and_observations(trace, step):
    played = trace(step("get_schema", observation="tables"), step("submit", "SELECT 1"))
    script = script_named("compact")
    assert script.history(played, 1) == [
        {"role": "user", "content": "User: dear good shops, sorted"},
        {"role": "assistant", "content": "get_schema()"},
        {"role": "user", "content": "tables"},
    ]
    assert script_named("tools").history(played, 1)[3] == {"role": "tool", "content": "tables"}


def test_what_a_model_wrote_is_kept_to_the_letter(trace, step):
    raw = "Hm.  <action>get_schema( )</action> \n"
    calls = [{"id": "c1", "type": "function", "function": {"name": "ask", "arguments": "{}"}}]
    played = trace(
        step("get_schema", raw=raw),
        step("ask", "What?", raw="", tool_calls=calls),
        step(None, raw="gibberish", malformed="no action found"),
        step("submit", "SELECT 1"),
    )
    written = [m for m in script_named("tools").history(played, 3) if m["role"] == "assistant"]
    assert written[0]["content"] == raw
    assert written[1]["tool_calls"] == calls
    assert written[2]["content"] == "gibberish"


@pytest.mark.parametrize(("raw", "before"), [("", ""), ("Let me see.", "Let me see.\n")])
def test_native_calls_become_text_in_a_format_of_text(trace, step, raw, before):
    calls = [{"type": "function", "function": {"name": "ask", "arguments": '{"question": "A?"}'}}]
    played = trace(step("ask", "A?", raw=raw, tool_calls=calls))
    message = script_named("compact").history(played, 1)[1]
    assert message == {"role": "assistant", "content": f'{before}ask("A?")'}


def test_a_step_that_is_no_tools_call_is_an_error(trace, step):
    with pytest.raises(TraceError, match=r"turn 1.*teleport"):
        script_named("react").history(trace(step("teleport")), 1)


@pytest.mark.parametrize(("actions", "prompts"), [("tools", 2), ("react", 2), ("compact", 0)])
def test_the_chat_agents_prompt_is_the_default(actions, prompts):
    script = script_named(actions)
    assert len(script.system) == prompts
    assert all("[[" not in text for text in script.system.values())


def test_a_prompt_of_ones_own_or_none(tmp_path, trace, step):
    file = tmp_path / "prompt.txt"
    file.write_text("Be brief.\n")
    first = script_named("tools", str(file)).history(trace(step("get_schema")), 0)[0]
    assert first == {"role": "system", "content": "Be brief."}
    assert not script_named("tools", "none").system
    with pytest.raises(ConfigurationError, match="absent"):
        script_named("tools", str(tmp_path / "absent"))


def test_a_demonstration_ends_with_the_last_action_and_comes_once(trace, step):
    steps = (step("get_schema", cost=1.0), step("submit", "SELECT 1", cost=3.0))
    played = [trace(*steps, key="one"), trace(*steps, key="two")]
    (row,) = demonstrations(played, script_named("tools"))
    assert [m["role"] for m in row["messages"]] == [
        "system",
        "user",
        "assistant",
        "tool",
        "assistant",
    ]
    assert [t["function"]["name"] for t in json.loads(row["tools"])] == list(TOOLS)
    assert row["provenance"]["key"] == "one"
    assert (row["provenance"]["coins"], row["provenance"]["turns"]) == (4.0, 2)


def test_only_native_rows_name_tools(trace, step):
    (row,) = demonstrations([trace(step("ask", "What?"), mode="c")], script_named("react"))
    assert "tools" not in row
    assert row["messages"][-1]["content"] == "<s>What?</s>"
