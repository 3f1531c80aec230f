"""A conversation within a budget."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.agents.history import KEPT_TOKENS, History

TEXTS = st.integers(0, 20_000).map(lambda n: "".join(chr(97 + i % 26) for i in range(n)))


def count(text):
    return math.ceil(len(text) / 3)


def conversation(observations, *, budget=10**9):
    history = History("rules", budget=budget, count=count)
    for number, text in enumerate(observations):
        if number:
            history.reply({"role": "assistant", "content": f"reply {number}"})
        history.observe(text)
    return history


def observed(history):
    return [m["content"] for m in history.messages() if m["role"] == "user"]


def tokens(history):
    return sum(count(m["content"]) for m in history.messages())


def test_what_fits_is_shown_whole_and_in_order():
    history = conversation(["request", "schema"])
    history.reply({"role": "assistant", "content": None, "tool_calls": [{"id": "x"}]})
    history.observe("rows")
    shown = history.messages()
    assert [m["role"] for m in shown] == [
        "system",
        "user",
        "assistant",
        "user",
        "assistant",
        "tool",
    ]
    assert [m["content"] for m in shown] == [
        *("rules", "request", "reply 1", "schema", None, "rows")
    ]
    assert shown[-1]["tool_call_id"] == "x"


def test_old_observations_go_first_then_the_request_then_the_newest():
    texts = ["R" * 6000, "a" * 6000, "b" * 6000, "N" * 6000]
    whole = sum(map(count, texts))
    for budget, intact in (
        (whole + 100, texts),
        (whole - 1000, [texts[0], texts[2], texts[3]]),
        (whole - 3000, [texts[0], texts[3]]),
        (whole - 5000, [texts[3]]),
        (1000, []),
    ):
        shown = observed(conversation(texts, budget=budget))
        assert [text for text in texts if text in shown] == intact


def test_a_shortened_observation_says_so_and_keeps_both_ends():
    text = "start" + "x" * 9000 + "end"
    (_, short, _) = observed(conversation(["request", text, "new"], budget=500))
    assert short.startswith("start")
    assert short.endswith("end")
    assert "of 9,008 characters of this observation are left out" in short


def test_the_oldest_turns_go_when_shortening_is_not_enough():
    texts = ["request", *(f"rows {n}" for n in range(50))]
    shown = conversation(texts, budget=100).messages()
    assert shown[1]["content"].startswith("request")
    kept = (len(shown) - 2) // 2
    assert 1 <= kept < 50
    assert f"[{50 - kept} of the turns that followed are left out here.]" in shown[1]["content"]
    assert [m["role"] for m in shown] == ["system", "user", *(["assistant", "user"] * kept)]
    assert shown[-2:] == [
        {"role": "assistant", "content": "reply 50"},
        {"role": "user", "content": "rows 49"},
    ]


def test_a_later_request_outlives_what_is_around_it():
    history = conversation([f"rows {n}" for n in range(20)], budget=60)
    history.reply({"role": "assistant", "content": "submit"})
    history.observe("follow-up", request=True)
    for number in range(20):
        history.reply({"role": "assistant", "content": f"later {number}"})
        history.observe(f"new rows {number}")
    shown = observed(history)
    assert shown[1] == "follow-up"
    assert len(shown) < 10
    assert shown[-1] == "new rows 19"


@given(st.lists(TEXTS, min_size=1, max_size=6), st.integers(0, 30_000))
def test_the_budget_holds_as_far_as_possible(texts, budget):
    shown = conversation(texts, budget=budget).messages()
    tokens = sum(count(m["content"]) for m in shown)
    least = 2 * KEPT_TOKENS + count(
        "rules" + "reply 1" + "[9 of the turns that followed are left out]"
    )
    assert tokens <= max(budget + 20, least + 20)
    assert observed(conversation(texts)) == texts


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_tightening_shows_less_each_time_and_ends(texts):
    history = conversation(texts)
    shown = [tokens(history)]
    while history.tighten():
        shown.append(tokens(history))
        assert shown[-1] < shown[-2]
    assert len(shown) < 20
