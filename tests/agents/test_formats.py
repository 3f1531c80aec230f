"""What a reply comes to: the action, and what the history keeps of it."""

from __future__ import annotations

import json

import pytest
from chat_server import completion
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym import tools
from bird_interact_gym.agents.formats import EMPTY, ReActFormat, ToolsFormat
from bird_interact_gym.endpoints import Completion, read_completion
from bird_interact_gym.tools import MalformedCall, ToolCall

REACT, TOOLS = ReActFormat(), ToolsFormat()
KEYS = (
    *("choices", "message", "content", "tool_calls", "function", "name", "arguments"),
    *("usage", "prompt_tokens", "finish_reason", "text", "id"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=20,
)


def react(text, mode="a", finish_reason="stop"):
    return REACT.read(Completion(text=text, finish_reason=finish_reason), mode)


def native(*calls, text=None, finish_reason="tool_calls"):
    content = completion(text, calls=calls, finish_reason=finish_reason)
    return TOOLS.read(read_completion(content), "a")


def test_text_stops_at_the_first_action_and_the_rest_is_forgotten():
    written = '<thought>t</thought><action>execute("SELECT 1")</action>'
    for text in (written, written.removesuffix("</action>"), f"{written}\nObservation: 7 rows"):
        said = react(text)
        assert said.action == tools.execute("SELECT 1")
        assert said.message == {"role": "assistant", "content": written}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("<s>Which year?", tools.ask("Which year?")),
        ("<t>```postgresql\nSELECT 1\n```", tools.submit("SELECT 1")),
        ("<t>```sql\nSELECT 1\n```</t><s>Right?</s>", tools.submit("SELECT 1")),
        ("Which year?", tools.ask("Which year?")),
    ],
)
def test_the_conversations_tags(text, action):
    assert react(text, "c").action == action


@pytest.mark.parametrize(
    "text",
    [
        "<think>or <action>get_schema()</action></think>\n<action>execute('SELECT 1')</action>",
        "or <action>get_schema()</action></think><action>execute('SELECT 1')</action>",
    ],
)
def test_thoughts_are_neither_read_nor_kept(text):
    said = react(text)
    assert said.action == tools.execute("SELECT 1")
    assert said.message["content"] == "<action>execute('SELECT 1')</action>"


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("<t>```sql\nDELETE FROM beds", "c"),
        ("<think>so many <s>thoughts", "c"),
        ("<action>submit('''SELECT 1''')", "a"),
        ("I shall now", "a"),
    ],
)
def test_what_was_cut_off_is_never_run(text, mode):
    said = react(text, mode, "length")
    assert isinstance(said.action, MalformedCall)
    assert "limit of tokens" in said.action.message


def test_a_whole_action_is_run_though_the_text_after_it_was_cut_off():
    assert react("<s>Which year?</s> and then", "c", "length").action == tools.ask("Which year?")


def test_nothing_is_a_malformed_action_in_every_format():
    for said in (react(""), react("", "c"), native(), native(text="Let me think.")):
        assert isinstance(said.action, MalformedCall)
        assert said.message["content"] in (EMPTY, "Let me think.")
        assert "tool_calls" not in said.message


def test_a_native_call_is_answered_by_its_id():
    said = native(("ask", '{"question": "Why?"}'), ("get_schema", "{}"), text="Hm.")
    assert said.action == tools.ask("Why?")
    assert said.message["content"] == "Hm."
    (call,) = said.message["tool_calls"]
    assert call["id"] == "c0"
    assert call["function"] == {"name": "ask", "arguments": '{"question": "Why?"}'}


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        (("fly", "{}"), "unknown tool"),
        (("ask", '{"text": "Why?"}'), "ask takes question"),
        (("ask", '{"question": 7}'), "as text"),
        (("ask", '{"question": "Wh'), "not valid JSON"),
        (("ask", "[1]"), "object"),
    ],
)
def test_a_bad_native_call_says_why_and_can_be_sent_back(call, complaint):
    said = native(call)
    assert isinstance(said.action, MalformedCall)
    assert complaint in said.action.message
    for sent in said.message.get("tool_calls", ()):
        assert isinstance(json.loads(sent["function"]["arguments"]), dict)
    assert "tool_calls" in said.message or json.dumps(call[1]) in said.message["content"]


def test_calls_that_a_server_left_in_the_text_are_read():
    text = '<tool_call>\n{"name": "execute", "arguments": {"sql": "SELECT 1"}}\n</tool_call>'
    assert native(text=text).action == tools.execute("SELECT 1")
    tagged = '{"sql": "SELECT \'<tool_call>\'"}'
    assert native(("execute", tagged)).action == tools.execute("SELECT '<tool_call>'")


@given(JSON)
def test_json_of_any_shape_is_a_completion_or_a_fault(content):
    try:
        said = read_completion({"choices": [{"message": content}], "usage": content})
        read_completion(content)
    except ValueError:
        return
    for form in (REACT, TOOLS):
        assert isinstance(form.read(said, "a").action, ToolCall | MalformedCall)
