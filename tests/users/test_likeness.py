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


def test_an_example_itself_is_the_most_alike() -> None:
    ties, rounding = Likeness([TIES[:1], ROUNDING]).of(TIES[0])
    assert ties > 0.6
    assert rounding < 0.4


def test_what_tells_neighbours_apart_counts_and_what_they_share_does_not() -> None:
    pairs = [
        (f"Is a camera without a telescope {end}?", f"Is a camera without a calibration {end}?")
        for end in ("in the list", "left out", "counted", "part of the total")
    ]
    telescope, calibration = zip(*pairs, strict=True)
    found = Likeness([telescope, calibration, TIES]).of("Would a camera with no calibration count?")
    assert found.index(max(found)) == 1
    assert found[1] > 1.5 * found[0]


def test_an_example_that_a_group_holds_several_times_counts_more() -> None:
    once = Likeness([TIES, ROUNDING]).of("Are ties broken by the rate?")
    thrice = Likeness([TIES[1:] * 3 + TIES[:1], ROUNDING]).of("Are ties broken by the rate?")
    assert thrice[0] > once[0] + 0.05


def test_an_empty_group_is_like_nothing() -> None:
    assert Likeness([(), TIES]).of("ties?")[0] == 0
    assert Likeness([(), ()]).of("ties?") == [0, 0]


@settings(max_examples=60)
@given(groups=st.lists(texts, max_size=4), question=st.text(max_size=60))
def test_any_text_gets_the_same_likeness_each_time(groups: list[list[str]], question: str) -> None:
    found = Likeness(groups).of(question)
    assert len(found) == len(groups)
    assert all(-1 <= value <= 2 for value in found)
    assert found == Likeness(groups).of(question)
