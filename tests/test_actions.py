import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.actions import (
    format_call,
    format_conversation,
    format_json_call,
    format_react,
    parse_call,
    parse_conversation,
    parse_json_calls,
    parse_react,
)
from bird_interact_gym.errors import ActionError
from bird_interact_gym.tools import TOOLS, ToolCall, ask, execute, get_column_meaning, submit

# Tags end at the first end tag, as in the benchmark: text that holds one cannot round-trip.
plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="<")).map(str)
calls = st.sampled_from(list(TOOLS)).flatmap(
    lambda name: st.tuples(*[plain for _ in TOOLS[name].arguments]).map(lambda a: ToolCall(name, a))
)


@given(calls)
def test_every_call_survives_being_written_and_read(call):
    assert parse_call(format_call(call)) == call
    assert parse_react(format_react(call)) == call
    assert parse_json_calls(format_json_call(call)) == (call,)


@given(st.text())
def test_no_text_breaks_a_parser(text):
    for parse in (parse_react, parse_conversation, parse_json_calls, parse_call):
        with contextlib.suppress(ActionError):
            parse(text)


@pytest.mark.parametrize(
    ("text", "call"),
    [
        ("<action>get_schema()</action>", ToolCall("get_schema")),
        ("<action>get_schema( )</action>", ToolCall("get_schema")),
        ("<action>execute(SELECT 1)</action>", execute("SELECT 1")),
        ("<action>execute(\"SELECT 'a)'\")</action>", execute("SELECT 'a)'")),
        ('<action>submit(sql="SELECT 1")</action>', submit("SELECT 1")),
        ("<action>execute(sql=SELECT count(*) FROM t)</action>", execute("SELECT count(*) FROM t")),
        ('<action>execute("""SELECT\n1""")</action>', execute("SELECT\n1")),
        ("<action>get_column_meaning('t', 'c')</action>", get_column_meaning("t", "c")),
        ("<action>get_column_meaning(t, c)</action>", get_column_meaning("t", "c")),
        (
            "<action>get_column_meaning(column_name='c', table_name='t')</action>",
            get_column_meaning("t", "c"),
        ),
        ('I think.\nask("which year?")', ask("which year?")),
        ('<thought>x</thought><action>ask("a")', ask("a")),
    ],
)
def test_what_models_write_in_react(text, call):
    assert parse_react(text) == call


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("nothing here", "no action found"),
        ("<action>drop(x)</action>", "unknown tool 'drop'"),
        ("<action>get_column_meaning('t')</action>", "takes table_name, column_name"),
        ("<action>get_schema('x')</action>", "takes no arguments"),
        (
            '<interaction_object>User</interaction_object><action>execute("SELECT 1")</action>',
            "addresses the Environment",
        ),
    ],
)
def test_what_is_wrong_is_said(text, complaint):
    with pytest.raises(ActionError, match=complaint):
        parse_react(text)


def test_conversation_tags():
    assert parse_conversation("<s>Which year?</s>") == ask("Which year?")
    assert parse_conversation("<t>```postgresql\nSELECT 1\n```</t>") == submit("SELECT 1")
    assert parse_conversation("<t>SELECT 1</t>") == submit("SELECT 1")
    assert parse_conversation("<s>q</s><t>SELECT 1</t>") == ask("q")
    assert parse_conversation("Which year?") == ask("Which year?")
    assert parse_conversation(format_conversation(submit("SELECT 1"))) == submit("SELECT 1")
    with pytest.raises(ActionError, match="empty"):
        parse_conversation("  ")


def test_json_shapes():
    arguments = {"sql": "SELECT 1"}
    call = json.dumps({"name": "execute", "arguments": arguments})
    function = {"name": "execute", "arguments": json.dumps(arguments)}
    shapes = [
        json.dumps(
            {"role": "assistant", "tool_calls": [{"type": "function", "function": function}]}
        ),
        call,
        json.dumps([{"name": "execute", "parameters": arguments}]),
        f"```json\n{call}\n```",
        f"thinking <tool_call>{call}</tool_call>",
    ]
    for shape in shapes:
        assert parse_json_calls(shape) == (execute("SELECT 1"),)


def test_two_json_calls_are_two():
    call = '<tool_call>{"name": "get_schema", "arguments": {}}</tool_call>'
    assert parse_json_calls(call * 2) == (ToolCall("get_schema"),) * 2
