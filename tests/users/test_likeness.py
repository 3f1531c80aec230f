"""Likeness of a question to groups of examples."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bird_interact_gym.users.likeness import Likeness

TIES = ("Would two with the same rate both be shown?", "How are ties broken?")
ROUNDING = ("How many decimals do you want?", "Shall I round the rate to whole numbers?")

texts = st.lists(st.text(max_size=40), max_size=4)


def test_the_group_of_the_paraphrase_is_the_most_alike() -> None:
    likeness = Likeness([TIES, ROUNDING])
    ties, rounding = likeness.of("Round it to two decimals?")
    assert rounding > ties
    ties, rounding = likeness.of("If two tie, are both shown?")
    assert ties > rounding


def test_an_example_itself_is_nearly_as_alike_as_can_be() -> None:
    alike = Likeness([TIES[:1], ROUNDING]).of(TIES[0])
    assert alike[0] > 0.75 > alike[1]


def test_an_empty_group_is_like_nothing() -> None:
    assert Likeness([(), TIES]).of("ties?")[0] == 0
    assert Likeness([(), ()]).of("ties?") == [0, 0]


@settings(max_examples=60)
@given(groups=st.lists(texts, max_size=4), question=st.text(max_size=60))
def test_likeness_is_a_share_for_any_text(groups: list[list[str]], question: str) -> None:
    found = Likeness(groups).of(question)
    assert len(found) == len(groups)
    assert all(0 <= value <= 1.0001 for value in found)
