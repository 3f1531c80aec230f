from bird_interact_gym import rules, tools
from bird_interact_gym.tasks import Ambiguity, Conditions, SubTask, Task


def make_task(*kinds: str) -> Task:
    subtask = SubTask(
        query="q",
        clear_query=None,
        sol_sql=("SELECT 1",),
        test_cases=(),
        external_knowledge=(),
        category="Query",
        conditions=Conditions(),
    )
    ambiguities = tuple(
        Ambiguity(kind=kind, term=f"t{i}", sql_snippet="s", type="x")  # type: ignore[arg-type]
        for i, kind in enumerate(kinds)
    )
    return Task(instance_id="t", database="d", subtasks=(subtask, subtask), ambiguities=ambiguities)


def test_non_critical_ambiguities_buy_no_budget():
    task = make_task("critical", "critical", "knowledge", "non_critical")
    assert task.m_amb == 3
    assert rules.budget(task) == 6 + 2 * 3 + 2 * 3
    assert rules.budget(task, patience=0) == 12
    assert rules.question_allowance(task) == 6


def test_costs_are_the_papers():
    assert [t.cost for t in tools.TOOLS.values()] == [1, 1, 1, 0.5, 0.5, 0.5, 1, 2, 3]


def test_rewards_by_mode_phase_and_attempt():
    def paid(mode, phase, attempt):
        return rules.reward(mode, phase=phase, attempt=attempt, phases=2)

    assert [paid("a", 1, 1), paid("a", 1, 4), paid("a", 2, 2)] == [0.7, 0.7, 0.3]
    assert [paid("c", 1, 1), paid("c", 1, 2), paid("c", 2, 1), paid("c", 2, 2)] == [
        0.7,
        0.5,
        0.3,
        0.2,
    ]
    assert rules.reward("a", phase=1, attempt=1, phases=1) == 1.0
