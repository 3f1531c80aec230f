import pytest

from bird_interact_gym.training_data import EpisodeFilter, best_per_task


@pytest.mark.parametrize(
    ("chosen", "fields", "reason"),
    [
        (EpisodeFilter(), {"outcome": "infra"}, "not the agent's doing"),
        (EpisodeFilter(), {"outcome": "gold_error"}, "not the agent's doing"),
        (EpisodeFilter(), {"steps": []}, "no steps"),
        (EpisodeFilter(outcomes=frozenset({"pass"})), {}, "outcome"),
        (EpisodeFilter(least_reward=0.7), {"reward": 0.3}, "reward"),
        (EpisodeFilter(least_reward=0.7), {"reward": 0.7}, None),
        (EpisodeFilter(most_coins=2.5), {}, "coins"),
        (EpisodeFilter(most_coins=3.0), {}, None),
        (EpisodeFilter(modes=frozenset({"c"})), {}, "mode"),
        (EpisodeFilter(agents=frozenset({"oracle"})), {}, "agent"),
        (EpisodeFilter(tasks=frozenset({"t2"})), {}, "task"),
        (EpisodeFilter(tasks=frozenset({"t1"}), modes=frozenset({"a"})), {}, None),
    ],
)
def test_each_filter_gives_its_reason(trace, step, chosen, fields, reason):
    played = {**trace(step("submit", "SELECT 1", cost=3.0)), **fields}
    assert chosen.reason_against(played) == reason


def test_clean_means_nothing_malformed_or_refused(trace, step):
    clean = EpisodeFilter(clean=True)
    refused = step("ask", "What?", observation="Refused: ask costs 2.0 and 1.0 are left.")
    malformed = step(None, raw="hm", malformed="no action found")
    assert clean.reason_against(trace(step("ask", "What?"))) is None
    assert clean.reason_against(trace(refused)) == "not clean"
    assert clean.reason_against(trace(malformed)) == "not clean"
    assert EpisodeFilter().reason_against(trace(malformed)) is None


def test_the_best_of_a_task_by_reward_then_coins_then_turns(trace, step):
    cheap = trace(step("submit", "SELECT 1", cost=3.0), key="cheap", reward=0.7)
    dear = trace(step("submit", "SELECT 1", cost=9.0), key="dear", reward=0.7)
    long = trace(step("submit", "SELECT 1", cost=3.0), step("get_schema"), key="l", reward=0.7)
    best = trace(step("submit", "SELECT 1", cost=9.0), key="best", reward=1.0)
    other = trace(step("ask", "What?"), key="other", mode="c")
    played = [dear, long, cheap, other, best]
    assert [t["key"] for t in best_per_task(played, 1)] == ["other", "best"]
    assert [t["key"] for t in best_per_task(played, 3)] == ["l", "cheap", "other", "best"]
