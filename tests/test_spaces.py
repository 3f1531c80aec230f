import numpy as np
import pytest

from bird_interact_gym import tools
from bird_interact_gym.rules import MAX_ACTION_CHARS
from bird_interact_gym.spaces import ToolSpace, UnicodeText


def test_builders_build_members():
    space = ToolSpace("a")
    built = [
        tools.execute("SELECT 1"),
        tools.get_schema(),
        tools.get_all_column_meanings(),
        tools.get_column_meaning("t", "c"),
        tools.get_all_external_knowledge_names(),
        tools.get_knowledge_definition("k"),
        tools.get_all_knowledge_definitions(),
        tools.ask("ü?"),
        tools.submit("SELECT 1"),
    ]
    assert [c.tool for c in built] == list(tools.TOOLS)
    for call in built:
        assert call in space
        assert space.member(call) in space
        assert space.call(space.member(call)) == call


def test_mode_c_has_two_tools():
    space = ToolSpace("c")
    assert tools.ask("q") in space
    assert tools.execute("SELECT 1") not in space


@pytest.mark.parametrize("mode", ["a", "c"])
def test_samples_are_members_and_seeded(mode):
    space = ToolSpace(mode, seed=1)
    first = [space.sample() for _ in range(50)]
    assert all(s in space for s in first)
    space.seed(1)
    assert [space.sample() for _ in range(50)] == first


@pytest.mark.parametrize(
    "action",
    [
        None,
        "execute('x')",
        (np.int64(99), "x"),
        (np.int64(0), 5),
        (np.int64(0), "x" * (MAX_ACTION_CHARS + 1)),
        tools.ToolCall("execute", ()),
        tools.ToolCall("drop", ("x",)),
    ],
)
def test_anything_else_is_malformed_and_says_why(action):
    call = ToolSpace("a").call(action)
    assert isinstance(call, tools.MalformedCall)
    assert call.message


def test_any_text_is_in_the_text_space():
    assert "日本語 \x00 🐘" in UnicodeText(20)
    assert "x" * 21 not in UnicodeText(20)
