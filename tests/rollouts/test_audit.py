"""The audit finds nothing in sound records, and every seeded corruption at its step."""

import copy
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bird_interact_gym.errors import TraceError
from bird_interact_gym.rollouts.audit import audit_file
from bird_interact_gym.rollouts.differences import Rule

SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "adk_samples"

REFUSAL = '{"error": "Budget exhausted (0.0 remaining)."}'


def sample(mode):
    path = SAMPLES / f"{mode}_interact.json"
    if not path.is_file():
        pytest.skip(f"the official samples are not here: {path}")
    return json.loads(path.read_text())


def audit_json(data, tmp_path):
    path = tmp_path / "results.json"
    path.write_text(json.dumps(data))
    return audit_file(path)


def found(audit):
    return [(str(d.rule), d.step) for d in audit.differences]


@pytest.mark.parametrize("mode", ["a", "c"])
@pytest.mark.parametrize("log", ["with the event log", "without it"])
def test_the_official_samples_follow_the_rules(mode, log, tmp_path):
    data = sample(mode)
    if log == "without it":
        data["samples"] = [e for e in data["samples"] if e["task_id"] != "alien_2"]
        for episode in data["samples"]:
            del episode["adk_events"]
    audit = audit_json(data, tmp_path)
    assert audit.differences == ()
    assert audit.steps == sum(len(e["tool_trajectory"]) for e in data["samples"]) > 0


def test_the_samples_known_fault_is_named_and_stands_apart(tmp_path):
    audit = audit_json(sample("c"), tmp_path)
    assert [(f.name, f.task_id, f.step) for f in audit.known_faults] == [
        ("grader_ahead", "alien_2", 3)
    ]
    assert audit_json(sample("a"), tmp_path).known_faults == ()


# --- Seeded corruptions: one episode of a sample is altered in its trajectory or its sums. ---


def step(number, **fields):
    def corrupt(episode):
        episode["tool_trajectory"][number - 1].update(fields)

    return corrupt


def text(number, old, new, *, logged=False):
    def corrupt(episode):
        record = episode["tool_trajectory"][number - 1]
        assert old in record["result"]
        was = record["result"]
        record["result"] = was.replace(old, new)
        if logged:
            for part in parts(episode):
                if part["type"] == "function_response" and was.splitlines()[0] in part["response"]:
                    part["response"] = part["response"].replace(old, new)

    return corrupt


def parts(episode):
    events = [e for e in episode["adk_events"] if e["type"] == "adk_event"]
    return [part for e in events for part in e["content"]["parts"]]


def swapped(i, j):
    def corrupt(episode):
        steps = episode["tool_trajectory"]
        steps[i - 1], steps[j - 1] = steps[j - 1], steps[i - 1]

    return corrupt


def repeated(number, *, at=None):
    def corrupt(episode):
        steps = episode["tool_trajectory"]
        copied = copy.deepcopy(steps[number - 1])
        steps.insert(number if at is None else at - 1, copied)

    return corrupt


def dropped(number):
    return lambda episode: episode["tool_trajectory"].pop(number - 1)


def field(**fields):
    return lambda episode: episode.update(fields)


def all_of(*corruptions):
    def corrupt(episode):
        for each in corruptions:
            each(episode)

    return corrupt


FAILED, PASSED = "SQL failed Phase 1. Your SQL is not correct.", "Phase 1 correct! (Reward: 0.7)."

# mode, task, corruption, where it must be found with the event log, and without it
CORRUPTIONS = {
    "cost": ("a", "alien_1", step(5, cost=0.5), ("cost", 5), ("cost", 5)),
    "cost of a question": ("a", "polar_1", step(8, cost=1.0), ("cost", 8), ("cost", 8)),
    "coins before": (
        "a",
        "alien_1",
        step(6, budget_before=13.0),
        ("coins_before", 6),
        ("coins_before", 6),
    ),
    "coins after": (
        "a",
        "alien_1",
        step(6, budget_after=13.0),
        ("coins_after", 6),
        ("coins_after", 6),
    ),
    "a final submission leaves zero": (
        "a",
        "alien_1",
        step(15, budget_after=0.0),
        ("coins_after", 15),
        ("coins_after", 15),
    ),
    "neighbours swapped": ("a", "alien_1", swapped(5, 6), ("order", 5), ("coins_before", 5)),
    "far steps swapped": ("a", "polar_3", swapped(4, 11), ("order", 4), ("coins_before", 4)),
    "parallel steps swapped": (
        "a",
        "alien_1",
        swapped(1, 2),
        ("coins_before", 1),
        ("coins_before", 1),
    ),
    "step repeated": ("a", "alien_1", repeated(7), ("extra_step", 8), ("coins_before", 8)),
    "step after the end": (
        "a",
        "alien_1",
        repeated(4, at=16),
        ("extra_step", 16),
        ("extra_step", 16),
    ),
    "step after the last pass": (
        "a",
        "credit_4",
        repeated(11, at=13),
        ("extra_step", 13),
        ("extra_step", 13),
    ),
    "step dropped": ("a", "credit_4", dropped(6), ("missing_step", 6), ("coins_before", 6)),
    "last step dropped": ("a", "alien_1", dropped(15), ("missing_step", 15), ("end", 15)),
    "tool renamed": ("a", "polar_3", step(7, tool="ask_user"), ("order", 7), ("cost", 7)),
    "reward stated": ("a", "alien_1", text(12, "0.7", "0.5"), ("reward", 12), ("reward", 12)),
    "phase stated": ("a", "alien_1", text(15, "Phase 2", "Phase 1"), ("phase", 15), ("phase", 15)),
    "coins stated": (
        "a",
        "alien_1",
        text(12, "remaining: 4.5", "remaining: 5.5"),
        ("note", 12),
        ("note", 12),
    ),
    "verdict turned into a pass": (
        "a",
        "polar_1",
        text(13, FAILED, PASSED),
        ("result", 13),
        ("phase", 16),
    ),
    "affordable call refused": (
        "a",
        "polar_3",
        step(9, cost=None, budget_after=12.5, result=REFUSAL),
        ("affordable", 9),
        ("affordable", 9),
    ),
    "total reward": ("a", "alien_1", field(total_reward=1.4), *[("total_reward", None)] * 2),
    "phase flag": ("a", "polar_3", field(phase2_passed=True), *[("phase_flags", None)] * 2),
    "coins used": ("a", "credit_4", field(budget_used=18.0), *[("budget", None)] * 2),
    "end told": ("a", "archeology_1", field(final_response="Task completed."), *[("end", 16)] * 2),
    "reward of a second try": (
        "c",
        "alien_M_3",
        text(4, "0.5", "0.7"),
        ("reward", 4),
        ("reward", 4),
    ),
    "tries swapped": ("c", "alien_M_3", swapped(3, 4), ("order", 3), ("reward", 3)),
    "third try": ("c", "alien_5", repeated(5), ("extra_step", 6), ("extra_step", 6)),
    "question dropped": ("c", "alien_3", dropped(1), ("missing_step", 1), ("asks", 1)),
    "answer changed": ("c", "alien_3", step(2, result="Yes."), ("result", 2), ("asks", 2)),
    "phase of one try": ("c", "alien_5", text(4, "Phase 1", "Phase 2"), *[("phase", 4)] * 2),
    "phase of both tries, as in the known fault": (
        "c",
        "alien_5",
        all_of(text(4, "Phase 1", "Phase 2"), text(5, "Phase 1", "Phase 2")),
        ("phase", 4),
        ("phase", 4),
    ),
    "second pass of phase 1, as in the known fault": (
        "c",
        "alien_3",
        all_of(
            text(4, "Phase 2 correct! (Reward: 0.3)", "Phase 1 correct! (Reward: 0.7)"),
            text(4, "Reward: 0.3", "Reward: 0.7"),
            field(total_reward=1.4, phase2_passed=False),
        ),
        ("phase", 4),
        ("phase", 4),
    ),
    "reward of the whole c episode": (
        "c",
        "alien_M_3",
        field(total_reward=1.0),
        *[("total_reward", None)] * 2,
    ),
}


@pytest.mark.parametrize("log", [True, False], ids=["log", "no log"])
@pytest.mark.parametrize("name", CORRUPTIONS)
def test_a_corruption_is_found_at_its_step(name, log, tmp_path):
    mode, task_id, corrupt, with_log, without_log = CORRUPTIONS[name]
    data = sample(mode)
    data["samples"] = [e for e in data["samples"] if e["task_id"] == task_id]
    (episode,) = data["samples"]
    corrupt(episode)
    if not log:
        del episode["adk_events"]
    audit = audit_json(data, tmp_path)
    expected = with_log if log else without_log
    assert expected in found(audit)
    assert audit.known_faults == ()
    if expected[1] is not None:
        assert min(s for _, s in found(audit) if s is not None) == expected[1]


@pytest.mark.parametrize("log", [True, False], ids=["log", "no log"])
def test_every_number_of_every_step_is_held_against_the_rules(log, tmp_path):
    for episode in sample("a")["samples"]:
        if not log:
            del episode["adk_events"]
        data = {"mode": "a-interact", "results": [episode]}
        for number, record in enumerate(episode["tool_trajectory"], start=1):
            for name in ("cost", "budget_before", "budget_after"):
                was = record[name]
                record[name] = was + 1
                steps = [s for _, s in found(audit_json(data, tmp_path)) if s is not None]
                assert steps, (episode["task_id"], number, name)
                assert min(steps) == number
                record[name] = was


@pytest.mark.parametrize(
    ("corrupt", "expected"),
    [
        (text(4, "Phase 2", "Phase 1"), ("phase", 3)),
        (field(total_reward=0.3), ("total_reward", None)),
        (repeated(3), ("extra_step", 4)),
        (field(phase1_passed=True), ("phase_flags", None)),
    ],
)
def test_the_known_fault_excuses_nothing_else(corrupt, expected, tmp_path):
    data = sample("c")
    (episode,) = data["samples"] = [e for e in data["samples"] if e["task_id"] == "alien_2"]
    corrupt(episode)
    assert expected in found(audit_json(data, tmp_path))


def test_a_reset_grader_is_a_known_fault_when_all_of_the_record_says_so(tmp_path):
    data = sample("c")
    (episode,) = data["samples"] = [e for e in data["samples"] if e["task_id"] == "alien_3"]
    text(4, "Phase 2 correct!", "Phase 1 correct!", logged=True)(episode)
    text(4, "Reward: 0.3", "Reward: 0.7", logged=True)(episode)
    episode |= {"total_reward": 1.4, "phase2_passed": False}
    audit = audit_json(data, tmp_path)
    assert found(audit) == []
    assert [(f.name, f.step) for f in audit.known_faults] == [("grader_reset", 4)]


def test_the_notes_of_the_event_log_are_held_against_the_coins(tmp_path):
    for mode, task_id, old, new, at in (
        ("a", "alien_1", "budget: 13.5/18.0", "budget: 14.5/18.0", 6),
        ("c", "alien_3", "remaining: 4/6", "remaining: 5/6", 2),
    ):
        data = sample(mode)
        (episode,) = data["samples"] = [e for e in data["samples"] if e["task_id"] == task_id]
        for part in parts(episode):
            if part["type"] == "function_response":
                part["response"] = part["response"].replace(old, new)
        assert found(audit_json(data, tmp_path)) == [("note", at)]


# --- Episodes written by hand: what the samples do not show. ---


def adk_step(tool, result, cost, before, after, **args):
    return {
        "tool": tool,
        "args": args,
        "result": result,
        "cost": cost,
        "budget_before": before,
        "budget_after": after,
    }


def looks(before, count):
    return [
        adk_step("execute_sql", "1", 1.0, before - n, before - n - 1, sql="SELECT 1")
        for n in range(count)
    ]


def adk_episode(steps, **fields):
    return {
        "task_id": "t_1",
        "phase1_passed": False,
        "phase2_passed": False,
        "has_follow_up": True,
        "total_reward": 0.0,
        "budget_used": 12.0,
        "budget_remaining": 0,
        "tool_trajectory": steps,
        "a_field_nobody_knows": {"x": 1},
    } | fields


def adk_file(*episodes, **fields):
    return {"mode": "a-interact", "results": list(episodes)} | fields


PASS_AT_ZERO = adk_step(
    "submit_sql",
    "Phase 1 correct! (Reward: 0.7). Moving to Phase 2.\nReward: 0.7\nFollow-up question: And?\n"
    "Budget remaining: -1 bird-coins",
    3.0,
    3.0,
    -1,
    sql="SELECT 2",
)


def test_a_pass_that_leaves_nothing_ends_the_episode(tmp_path):
    steps = [*looks(12.0, 9), PASS_AT_ZERO]
    episode = adk_episode(
        steps,
        phase1_passed=True,
        total_reward=0.7,
        final_response="Budget exhausted. Task ended.",
    )
    assert found(audit_json(adk_file(episode), tmp_path)) == []
    again = adk_step(
        "submit_sql", "SQL failed Phase 2. x\nBudget remaining: -1 bird-coins", 3.0, -1, -1, sql="x"
    )
    longer = adk_episode([*steps, again], phase1_passed=True, total_reward=0.7)
    assert found(audit_json(adk_file(longer), tmp_path)) == [("extra_step", 11)]


@pytest.mark.parametrize("cost", [None, 0, 2.0], ids=["no cost", "zero", "the price"])
def test_an_unaffordable_call_is_refused_and_costs_nothing(cost, tmp_path):
    refused = adk_step("ask_user", REFUSAL, cost, 1.0, 1.0, question="Which?")
    episode = adk_episode([*looks(12.0, 11), refused], budget_used=11.0, budget_remaining=1.0)
    assert found(audit_json(adk_file(episode), tmp_path)) == []
    refused |= {"result": "The first one.", "cost": 2.0, "budget_after": -1.0}
    assert ("affordable", 12) in found(audit_json(adk_file(episode), tmp_path))


def test_figures_of_the_file_and_crashed_tasks(tmp_path):
    crashed = {"task_id": "t_2", "error": "TimeoutError", "total_reward": 0}
    passed = adk_episode([*looks(12.0, 9), PASS_AT_ZERO], phase1_passed=True, total_reward=0.7)
    metrics = {"total_tasks": 2, "total_reward": 0.7, "average_reward": 0.35, "phase1_count": 1}
    assert found(audit_json(adk_file(passed, crashed, metrics=metrics), tmp_path)) == []
    audit = audit_json(adk_file(passed, crashed, metrics=metrics | {"phase1_count": 2}), tmp_path)
    assert found(audit) == [("metrics", None)]
    crashed["total_reward"] = 0.7
    assert found(audit_json(adk_file(crashed), tmp_path)) == [("total_reward", None)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "the top level: expected an object, got list"),
        ({"mode": "b"}, "mode: expected 'a-interact' or 'c-interact', got 'b'"),
        ({"mode": "a-interact"}, "results: missing"),
        (adk_file({"task_id": 1}), r"results\[0\].task_id: expected a string, got 1"),
        (adk_file(adk_episode([{"tool": "x", "cost": "1"}])), r"tool_trajectory\[0\].cost: "),
        (adk_file(adk_episode([], total_reward=True)), r"total_reward: expected a finite number"),
        (adk_file(adk_episode([], total_reward=float("nan"))), r"total_reward: expected a finite"),
    ],
)
def test_a_broken_file_is_named_with_place_and_field(data, message, tmp_path):
    with pytest.raises(TraceError, match=f"results.json, .*{message}"):
        audit_json(data, tmp_path)


def test_what_is_no_json_or_not_there_is_a_trace_error(tmp_path):
    path = tmp_path / "cut.json"
    path.write_text('{"mode": ')
    with pytest.raises(TraceError, match=r"cut.json: not valid JSON"):
        audit_file(path)
    with pytest.raises(TraceError, match="cannot be read"):
        audit_file(tmp_path / "none.json")


def logged_file():
    """A hand-written file with an event log: two parallel looks, then a question."""
    steps = [*looks(12.0, 2), adk_step("ask_user", "Yes.", 2.0, 10.0, 8.0, question="Is it?")]
    called, answered = [], []
    for number, record in enumerate(steps):
        told = (
            f"{record['result']}\n\n[SYSTEM NOTE: Remaining budget: {record['budget_after']}/12.0]"
        )
        called.append({"type": "function_call", "name": record["tool"], "id": str(number)})
        called[-1]["args"] = record["args"]
        response = json.dumps({"result": told})
        answered.append({"type": "function_response", "id": str(number), "response": response})
    messages = [called[:2], answered[:2], called[2:], answered[2:]]
    first = {"type": "user_message", "message": "You have a budget of 12.0 bird-coins."}
    return adk_file(
        adk_episode(
            steps,
            budget_used=4.0,
            budget_remaining=8.0,
            dialogue_history=[
                {"role": "agent", "content": "Is it?"},
                {"role": "user", "content": "Yes."},
            ],
            adk_events=[first, *({"type": "adk_event", "content": {"parts": m}} for m in messages)],
        )
    )


def places(value, path=()):
    """Yield the paths of all values in a JSON document."""
    yield path
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*path, key))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=4,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_stands_in_a_file_is_audited_or_refused_by_name(tmp_path, data):
    for build, audit in ((logged_file, audit_json), (c_trace, audit_own)):
        record = build()
        assert found(audit(record, tmp_path)) == []
        *way, last = data.draw(st.sampled_from([p for p in places(record) if p]))
        inner = record
        for key in way:
            inner = inner[key]
        inner[last] = data.draw(JSON)
        try:
            outcome = audit(record, tmp_path).steps
        except TraceError as error:
            outcome = str(error)
        assert isinstance(outcome, int) or outcome.startswith(str(tmp_path))


# --- Our own traces, written by hand. ---


def turn(number, tool, note, **fields):
    return {
        "turn": number,
        "phase": 1,
        "tool": tool,
        "cost": 0.0,
        "reward": 0.0,
        "observation": f"text\n\n{note}",
        "terminated": False,
        "truncated": False,
    } | fields


def own_trace(mode, steps, **fields):
    coins = {"coins_total": 12.0, "coins_left": 2.5} if mode == "a" else {}
    return (
        {"version": 1, "key": "k", "task_id": "ward_1", "mode": mode, "profile": "paper"}
        | {"patience": 2, "m_amb": 1, "phases": 2, "steps": steps, "outcome": "pass"}
        | {"rewards": [0.7, 0.3], "reward": 1.0}
        | coins
        | fields
    )


def coins(left):
    return f"[Coins left: {left:.1f} of 12.0]"


def a_trace():
    done = {"terminated": True, "verdict": "pass", "phase": 2, "reward": 0.3}
    return own_trace(
        "a",
        [
            turn(1, "get_schema", coins(11.0), cost=1.0),
            turn(2, None, coins(11.0), raw="?", malformed="no such tool"),
            turn(3, "get_knowledge_definition", coins(10.5), cost=0.5),
            turn(4, "ask", coins(8.5), cost=2.0),
            turn(5, "submit", coins(5.5), cost=3.0, verdict="pass", reward=0.7),
            turn(6, "submit", "", cost=3.0, **done),
        ],
    )


def short_trace():
    """An a-Interact trace that runs out of coins and fails."""
    low = " [Too few for a submission: one final submit is free and ends the episode]"
    refusal = "Refused: ask costs 2.0 and 1.0 are left.\n\n" + coins(1.0) + low
    steps = [turn(n, "execute", coins(12.0 - n), cost=1.0) for n in range(1, 10)]
    steps += [turn(n, "execute", coins(12.0 - n) + low, cost=1.0) for n in (10, 11)]
    steps += [
        turn(12, "ask", "", observation=refusal),
        turn(13, "submit", "", observation="Not correct.", verdict="wrong", truncated=True),
    ]
    return own_trace("a", steps, outcome="wrong", rewards=[], reward=0.0, coins_left=1.0)


def left(questions, submissions):
    return f"[Questions left: {questions}] [Submissions left: {submissions}]"


def c_trace():
    refusal = "Refused: questions are allowed only before the first submission; submit the SQL."
    return own_trace(
        "c",
        [
            turn(1, "ask", left(2, 2)),
            turn(2, "ask", left(1, 2)),
            turn(3, "submit", left(0, 1), verdict="wrong"),
            turn(4, "ask", "", observation=f"{refusal}\n\n{left(0, 1)}"),
            turn(5, "submit", left(0, 2), verdict="pass", reward=0.5),
            turn(6, "submit", left(0, 1), verdict="sql_error", phase=2),
            turn(7, "submit", "", verdict="pass", reward=0.2, phase=2, terminated=True),
        ],
        rewards=[0.5, 0.2],
        reward=0.7,
    )


def audit_own(trace, tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_text(json.dumps(trace) + "\n")
    return audit_file(path)


@pytest.mark.parametrize("trace", [a_trace(), short_trace(), c_trace()], ids=["a", "short", "c"])
def test_a_sound_trace_has_no_differences(trace, tmp_path):
    audit = audit_own(trace, tmp_path)
    assert found(audit) == []
    assert audit.steps == len(trace["steps"])


def renumbered(steps):
    return [s | {"turn": n} for n, s in enumerate(steps, start=1)]


def in_step(number, **fields):
    def corrupt(trace):
        trace["steps"][number - 1].update(fields)

    return corrupt


def in_trace(**fields):
    return lambda trace: trace.update(fields)


def steps_as(change):
    def corrupt(trace):
        trace["steps"] = change(trace["steps"])

    return corrupt


OWN_CORRUPTIONS = {
    "cost": (a_trace, in_step(3, cost=1.0), ("cost", 3)),
    "malformed that cost": (a_trace, in_step(2, cost=1.0), ("cost", 2)),
    "reward": (a_trace, in_step(5, reward=0.5), ("reward", 5)),
    "phase": (a_trace, in_step(5, phase=2), ("phase", 5)),
    "note": (a_trace, in_step(4, observation="text\n\n[Coins left: 9.5 of 12.0]"), ("note", 4)),
    "note gone": (a_trace, in_step(4, observation="text"), ("note", 4)),
    "verdict gone": (a_trace, in_step(5, verdict=None), ("result", 5)),
    "verdict changed": (a_trace, in_step(6, verdict="wrong"), ("reward", 6)),
    "ends too soon": (a_trace, in_step(4, truncated=True), ("end", 4)),
    "does not end": (a_trace, in_step(6, terminated=False), ("end", 6)),
    "step dropped": (a_trace, steps_as(lambda s: s[:2] + s[3:]), ("order", 3)),
    "step dropped, turns renumbered": (
        a_trace,
        steps_as(lambda s: renumbered(s[:2] + s[3:])),
        ("note", 3),
    ),
    "steps swapped": (
        a_trace,
        steps_as(lambda s: renumbered([*s[:2], s[3], s[2], *s[4:]])),
        ("note", 3),
    ),
    "step after the end": (
        a_trace,
        steps_as(lambda s: renumbered([*s, s[0]])),
        ("extra_step", 7),
    ),
    "total reward": (a_trace, in_trace(reward=0.7), ("total_reward", None)),
    "rewards": (a_trace, in_trace(rewards=[0.7]), ("total_reward", None)),
    "outcome": (a_trace, in_trace(outcome="wrong"), ("outcome", None)),
    "coins left": (a_trace, in_trace(coins_left=3.0), ("budget", None)),
    "refused call accepted": (
        short_trace,
        in_step(12, observation="User: yes.", cost=2.0),
        ("affordable", 12),
    ),
    "affordable call refused": (
        short_trace,
        in_step(5, observation="Refused: execute costs 1.0", cost=0.0),
        ("affordable", 5),
    ),
    "final submission charged": (short_trace, in_step(13, cost=3.0), ("cost", 13)),
    "reward of a second try": (c_trace, in_step(5, reward=0.7), ("reward", 5)),
    "questions left": (c_trace, in_step(2, observation=left(2, 2)), ("note", 2)),
    "question after a submission": (
        c_trace,
        in_step(4, observation="User: yes.\n\n" + left(0, 1)),
        ("affordable", 4),
    ),
    "other profile": (c_trace, in_trace(profile="adk"), ("note", 3)),
    "third try": (
        c_trace,
        steps_as(lambda s: renumbered([*s[:3], s[2], *s[3:]])),
        ("end", 4),
    ),
}


@pytest.mark.parametrize("name", OWN_CORRUPTIONS)
def test_a_corruption_of_our_trace_is_found_at_its_step(name, tmp_path):
    build, corrupt, expected = OWN_CORRUPTIONS[name]
    trace = build()
    corrupt(trace)
    differences = found(audit_own(trace, tmp_path))
    assert expected in differences
    if expected[1] is not None:
        assert min(s for _, s in differences if s is not None) == expected[1]


def test_ends_that_are_not_the_agents_doing_are_sound(tmp_path):
    fault = {"fault": "DatabaseError: gone", "truncated": True}
    steps = [turn(1, "get_schema", coins(11.0), cost=1.0), turn(2, "execute", "", **fault)]
    nothing = {"rewards": [], "reward": 0.0}
    infra = own_trace("a", steps, outcome="infra", coins_left=11.0, **nothing)
    assert found(audit_own(infra, tmp_path)) == []

    abandoned = own_trace("a", steps[:1], outcome="no_submit", coins_left=11.0, **nothing)
    assert found(audit_own(abandoned, tmp_path)) == []

    words = "The follow-up cannot start from what your first submission left."
    lost = turn(6, "execute", "", cost=1.0, phase=2, verdict="sql_error", terminated=True)
    steps = [*a_trace()["steps"][:5], lost | {"observation": words}]
    spoilt = own_trace("a", steps, outcome="sql_error", coins_left=4.5, rewards=[0.7], reward=0.7)
    assert found(audit_own(spoilt, tmp_path)) == []

    never = {"version": 1, "key": "k", "task_id": "t", "steps": [], "fault": "x"}
    assert found(audit_own(never | {"outcome": "infra", **nothing}, tmp_path)) == []
    assert found(audit_own(never | {"outcome": "pass", **nothing}, tmp_path)) == [("outcome", None)]


def test_limits_of_turns_and_of_invalid_actions_end_an_episode(tmp_path):
    nothing = {"rewards": [], "reward": 0.0, "outcome": "no_submit", "coins_left": 12.0}
    invalid = [turn(n, None, coins(12.0)) for n in (1, 2)] + [turn(3, None, "", truncated=True)]
    assert found(audit_own(own_trace("a", invalid, **nothing), tmp_path)) == []
    over = "The episode ends: the limit of {} turns is reached."
    steps = [turn(1, None, "", observation=over.format(1), truncated=True)]
    assert found(audit_own(own_trace("a", steps, **nothing), tmp_path)) == []
    steps[0]["observation"] = over.format(2)
    assert ("end", 1) in found(audit_own(own_trace("a", steps, **nothing), tmp_path))


def test_a_broken_trace_is_named_with_line_and_field(tmp_path):
    trace = a_trace()
    trace["steps"][2]["tool"] = "drop_all"
    with pytest.raises(TraceError, match=r"t.jsonl, line 1.steps\[2\].tool: expected one of"):
        audit_own(trace, tmp_path)
    with pytest.raises(TraceError, match=r"line 1.profile: unknown profile 'x'"):
        audit_own(a_trace() | {"profile": "x"}, tmp_path)


def test_every_rule_is_documented():
    source = Path(audit_file.__code__.co_filename).with_name("differences.py").read_text()
    for rule in Rule:
        assert f'{rule.name} = "{rule.value}"\n    """' in source
