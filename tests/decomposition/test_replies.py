from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.decomposition import Step
from bird_interact_gym.decomposition.prompts import steps_text
from bird_interact_gym.decomposition.replies import ReplyError, parse_steps

_words = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=12)
_steps = st.builds(
    Step,
    st.lists(_words, min_size=1, max_size=5).map(" ".join),
    _words.map(lambda w: f"SELECT '{w}'\nFROM t"),
)


@given(st.lists(_steps, min_size=1, max_size=4))
def test_what_is_written_is_read(steps):
    assert parse_steps(steps_text(steps)) == steps


@pytest.mark.parametrize(
    "label", ["Sub-question:", "**Sub-question 2:**", "- sub question:", "2. Subquestion:"]
)
def test_labels_as_models_write_them(label):
    reply = f"Sure.\n\n{label} Which shops?\n\n```SQL\nSELECT 1;\n```\n"
    assert parse_steps(reply) == [Step("Which shops?", "SELECT 1")]


def test_thinking_and_other_languages_are_passed_over():
    reply = (
        "<think>Sub-question: no\n```sql\nSELECT 0\n```\n</think>\n"
        "Sub-question: one\n```python\nprint()\n```\n```sql\nSELECT 1\n```"
    )
    assert parse_steps(reply) == [Step("one", "SELECT 1")]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ("I cannot do that.", "no complete fenced SQL block"),
        ("Sub-question: cut off\n```sql\nSELECT", "no complete fenced SQL block"),
        ("```sql\nSELECT 1\n```", "Sub-question"),
        ("<think>on and on", "no complete"),
    ],
)
def test_the_error_says_what_is_missing(reply, reason):
    with pytest.raises(ReplyError, match=reason):
        parse_steps(reply)


@given(st.text())
def test_any_text_is_steps_or_an_error(text):
    with contextlib.suppress(ReplyError):
        assert parse_steps(text)
