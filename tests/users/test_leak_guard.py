import pytest

from bird_interact_gym.tasks.knowledge import KnowledgeBase
from bird_interact_gym.tasks.meanings import ColumnMeanings
from bird_interact_gym.tasks.task import Conditions, SubTask, Task
from bird_interact_gym.users import (
    REFUSAL,
    Label,
    Reply,
    UserContext,
    find_leak,
    guarded,
    schema_identifiers,
)

GOLD = (
    "SELECT p.pat_cd, SUM(v.v_cost) / NULLIF(COUNT(*), 0) AS burden FROM patients p "
    "JOIN visits v ON v.pat_ref = p.pat_cd WHERE p.age > 80 AND v.v_kind = 'emergency' "
    "GROUP BY p.pat_cd ORDER BY burden DESC"
)
CONTEXT = UserContext(
    task=Task(
        instance_id="clinic_1",
        database="clinic",
        subtasks=(
            SubTask(
                query="How heavy are the elderly?",
                clear_query=None,
                sol_sql=(GOLD,),
                test_cases=(),
                external_knowledge=(),
                category="Query",
                conditions=Conditions(),
            ),
        ),
    ),
    phase=1,
    knowledge=KnowledgeBase(()),
    meanings=ColumnMeanings(
        "clinic",
        {
            ("patients", "pat_cd"): "Code of the patient.",
            ("patients", "age"): "Age in years.",
            ("patients", "mttrh"): "Hours until repair.",
            ("visits", "v_cost"): "Cost.",
        },
    ),
    schema='CREATE TABLE "patients" (\n"pat_cd" text\n);\nCREATE TABLE "visit_log" (\n"x" int\n);',
)
IDENTIFIERS = schema_identifiers(CONTEXT)


def leak_kind(answer: str, *, question: str = "", allowed: tuple[str, ...] = ()) -> str | None:
    leak = find_leak(
        answer, question=question, allowed=allowed, gold=(GOLD,), identifiers=IDENTIFIERS
    )
    return leak.kind if leak is not None else None


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("sql", "Use ```sql\nSELECT 1\n```."),
        ("sql", "SELECT a FROM b WHERE c"),
        ("sql", "try select count(*) from patients please"),
        ("sql", "UPDATE x SET y = 3"),
        ("sql", "WITH t AS (SELECT 1) ..."),
        ("identifier", "Join them on pat_cd."),
        ("identifier", "It is in the visit_log."),
        ("identifier", "Take mttrh for that."),
        ("overlap", "It is p.age > 80 AND v.kind, I think: age > 80 and v"),
        ("constant", "Only those with 'emergency' count."),
        ("steps", "1. Join the tables.\n2. Filter them.\n3. Sum up."),
    ],
)
def test_leaks_are_found(kind: str, answer: str) -> None:
    assert leak_kind(answer) == kind


@pytest.mark.parametrize(
    "answer",
    [
        'By "elderly" I mean: age above 80.',
        "Select the patients from the ward, please.",
        "The total of cost divided by the number of records (treated as missing where it is 0).",
        "Sorted by burden in descending order (highest first).",
        REFUSAL,
    ],
)
def test_plain_words_pass(answer: str) -> None:
    assert leak_kind(answer) is None


def test_the_question_and_the_chosen_snippet_are_free() -> None:
    assert leak_kind("Yes, pat_cd.", question="Do you mean pat_cd?") is None
    assert leak_kind("The 'emergency' ones.", allowed=("v_kind = 'emergency'",)) is None


def test_ordinary_words_are_no_secret_identifiers() -> None:
    assert "pat_cd" in IDENTIFIERS
    assert "age" not in IDENTIFIERS


def test_a_leaking_reply_is_replaced_and_marked() -> None:
    leaking = Reply(
        label=Label(kind="labeled", target="elderly"), answer="WHERE pat_cd", resolved=("elderly",)
    )
    reply = guarded(leaking, CONTEXT, question="?", allowed=(), identifiers=IDENTIFIERS)
    assert (reply.answer, reply.resolved, reply.blocked) == (REFUSAL, (), True)
    assert reply.label == leaking.label
