import pytest
from handmade import GOLDS, a_step, a_task, a_trace
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.sqltree import ast_similarity
from bird_interact_gym.training_data import PairOptions, Standing, script_named, step_pairs

NEAR = "SELECT name FROM shop WHERE price < 10"
FAR = "DELETE FROM t"
OPTIONS = PairOptions(script=script_named("compact"))


def submit(step, sql, verdict, **fields):
    return step("submit", sql, verdict=verdict, cost=3.0, **fields)


def pairs_of(traces, task, options=OPTIONS):
    return list(step_pairs(traces, lambda trace: task, options=options))


def value(trace, task):
    standing = Standing.at_start(trace, task)
    for step in trace["steps"]:
        standing = standing.after(step)
    return standing.value


def test_the_potential_is_the_weighted_sum(trace, step, task, golds):
    assert value(trace(), task) == pytest.approx(0.1)
    passing = trace(submit(step, golds[0], "pass"))
    assert value(passing, task) == pytest.approx(0.7 + 0.1 * (1 - 3 / 20))
    near = 0.9 * ast_similarity(NEAR, golds[0])
    failing = trace(submit(step, NEAR, "wrong"))
    assert value(failing, task) == pytest.approx(0.7 * near + 0.1 * (1 - 3 / 20))
    asked = trace(step("ask", "dear?", cost=2.0, resolved=["dear", "sorted"], label="x"))
    assert value(asked, task) == pytest.approx(0.2 / 2 + 0.1 * (1 - 2 / 20))


def test_the_best_sql_counts_and_a_new_phase_starts_without_any(trace, step, task, golds):
    executed = step("execute", golds[0], cost=1.0)
    worse = submit(step, FAR, "wrong")
    both = trace(executed, worse)
    assert value(both, task) == pytest.approx(0.7 * 0.9 + 0.1 * (1 - 4 / 20))
    later = trace(submit(step, golds[0], "pass"), step("get_schema", phase=2, cost=1.0))
    assert value(later, task) == pytest.approx(0.1 * (1 - 4 / 20))


def test_questions_are_the_cost_of_mode_c(trace, step, task):
    asked = step("ask", "What?", label="una()", resolved=[])
    refused = step("ask", "What?", observation="Refused: no questions are left; submit the SQL.")
    assert value(trace(asked, refused, mode="c"), task) == pytest.approx(0.1 * (1 - 1 / 5))


@given(st.lists(st.sampled_from(["gold", "near", "far", "ask", "schema"]), max_size=9))
def test_the_potential_stays_within_0_and_1(kinds):
    made = {
        "gold": submit(a_step, GOLDS[0], "pass"),
        "near": submit(a_step, NEAR, "wrong"),
        "far": a_step("execute", FAR, cost=1.0),
        "ask": a_step("ask", "dear?", cost=2.0, label="x", resolved=["dear", "good shop"]),
        "schema": a_step("get_schema", cost=1.0),
    }
    assert 0 <= value(a_trace(*(made[kind] for kind in kinds)), a_task()) <= 1


def test_trajectories_that_share_a_prefix_give_pairs_where_they_part(trace, step, task, golds):
    look = step("get_schema", cost=1.0, observation="tables")
    good = trace(look, submit(step, golds[0], "pass"), key="good")
    bad = trace(look, submit(step, NEAR, "wrong"), key="bad")
    elsewhere = trace(submit(step, FAR, "wrong"), key="elsewhere")
    rows = pairs_of([good, bad, elsewhere], task)
    parted = [row for row in rows if row["provenance"]["turn"] == 2]
    (row,) = parted
    assert row["prompt"] == OPTIONS.script.history(good, 1)
    assert golds[0] in row["chosen"][0]["content"]
    assert NEAR in row["rejected"][0]["content"]
    assert row["margin"] == pytest.approx(value(good, task) - value(bad, task), abs=1e-6)
    assert row["provenance"]["source"] == "shared_prefix"
    assert row["provenance"]["chosen"]["key"] == "good"
    assert row["provenance"]["rejected"]["verdict"] == "wrong"


def test_another_observation_is_another_history(trace, step, task, golds):
    seen = [step("get_schema", cost=1.0, observation=text) for text in ("one", "two")]
    good = trace(seen[0], submit(step, golds[0], "pass"))
    bad = trace(seen[1], submit(step, NEAR, "wrong"))
    assert pairs_of([good, bad], task) == []


def test_other_words_of_a_model_are_another_history(trace, step, task, golds):
    good = trace(step("get_schema", raw="a"), submit(step, golds[0], "pass"))
    bad = trace(step("get_schema", raw="b"), submit(step, NEAR, "wrong"))
    assert pairs_of([good, bad], task) == []


def test_a_passing_submission_never_loses(trace, step, task, golds):
    dear = trace(submit(step, golds[0], "pass") | {"cost": 20.0}, key="dear")
    cheap = trace(submit(step, golds[0] + " AND TRUE", "pass"), key="cheap")
    assert value(cheap, task) - value(dear, task) > 0.02
    assert pairs_of([dear, cheap], task) == []


def test_what_was_malformed_or_refused_never_wins(trace, step, task):
    wrong = trace(submit(step, FAR, "wrong"))
    malformed = trace(step(None, raw="hm", malformed="no action found"))
    refused = trace(step("ask", "x", observation="Refused: ask costs 2.0 and 1.0 are left."))
    assert value(malformed, task) > value(wrong, task)
    assert pairs_of([wrong, malformed, refused], task, loose(0.0)) == []


def loose(margin):
    return PairOptions(script=OPTIONS.script, least_margin=margin)


def test_small_margins_are_dropped(trace, step, task):
    schema = trace(step("get_schema", cost=1.0))
    names = trace(step("get_all_external_knowledge_names", cost=0.5))
    assert pairs_of([schema, names], task) == []
    (row,) = pairs_of([schema, names], task, loose(0.001))
    assert row["margin"] == pytest.approx(0.0025)


def test_at_most_four_pairs_a_state_the_widest_first(trace, step, task, golds):
    variants = [f"SELECT name FROM shop WHERE price > {n}" for n in range(20, 27)]
    traces = [trace(submit(step, golds[0], "pass")), trace(submit(step, FAR, "wrong"))]
    traces += [trace(submit(step, sql, "wrong")) for sql in variants]
    rows = pairs_of(traces, task)
    assert len(rows) == 4
    assert FAR in rows[0]["rejected"][0]["content"]
    assert [r["margin"] for r in rows] == sorted((r["margin"] for r in rows), reverse=True)


def test_debugging_pairs_the_repair_with_the_failure_before_both(trace, step, task, golds):
    look = step("ask", "dear?", label="x", resolved=["dear"], observation="User: above 10.")
    failed = submit(step, NEAR, "wrong", raw="<t>first try</t>")
    repair = submit(step, golds[0], "pass", raw="The error says: flip the operator. <t>..</t>")
    played = trace(look, failed, repair, mode="c")
    (row,) = pairs_of([played], task)
    assert row["provenance"]["source"] == "debugging"
    assert row["prompt"] == OPTIONS.script.history(played, 1)
    # Neither side has the words of the model: the repair's speak of a failure not yet seen.
    assert row["chosen"][0]["content"].startswith("submit(")
    assert row["rejected"][0]["content"].startswith("submit(")
    assert golds[0] in row["chosen"][0]["content"]
    expected = 0.7 * (1 - 0.9 * ast_similarity(NEAR, golds[0]))
    assert row["margin"] == pytest.approx(expected, abs=1e-6)
    assert pairs_of([{**played, "mode": "a"}], task) == []


def test_a_repair_in_another_phase_is_none(trace, step, task, golds):
    played = trace(
        submit(step, golds[0], "pass"),
        submit(step, NEAR, "wrong", phase=2),
        mode="c",
    )
    assert pairs_of([played], task) == []


def test_a_gold_that_is_withheld_leaves_the_trace_out(trace, step, task_with):
    told = []
    played = [trace(submit(step, NEAR, "wrong")), trace(submit(step, FAR, "wrong"))]
    rows = step_pairs(
        played,
        lambda trace: task_with(golds=("", "")),
        options=OPTIONS,
        left_out=lambda trace, reason: told.append(reason),
    )
    assert list(rows) == []
    assert len(told) == 2
    assert "gold" in told[0]
