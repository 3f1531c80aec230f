"""How guard questions are scored, by examples of right and wrong."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, get_args

import pytest

from bird_interact_gym.cli import main
from bird_interact_gym.errors import SimulatorError, TaskFormatError
from bird_interact_gym.tasks.dataset import load_dataset
from bird_interact_gym.users import REFUSAL, Label, Reply, UserContext
from bird_interact_gym.users.endpoint import ChatModel, Endpoint
from bird_interact_gym.users.guard_match import is_right, leaked, same_place
from bird_interact_gym.users.guard_score import ask_all, describe_errors, report, wilson
from bird_interact_gym.users.guard_set import GuardQuestion, guard_folder, load_guard_set
from bird_interact_gym.users.judge import judge, judge_report
from bird_interact_gym.users.simulator import LabelKind

DATASET = load_dataset("starter")
TASK = DATASET.task("ward_1")
GOLD = TASK.subtask(1).sol_sql
REFUSED = Reply(label=Label(kind="unanswerable"), answer=REFUSAL)


def question(kind: Any = "labeled", *reference: str, **other: Any) -> GuardQuestion:
    fields = {"instance_id": "ward_1", "question_id": "question_1", "style": "concise"}
    return GuardQuestion(
        **{**fields, "text": "Well?", "kind": kind, "reference": reference, **other}
    )


def labeled(term: str, answer: str = "A share.") -> Reply:
    return Reply(label=Label(kind="labeled", target=term), answer=answer, resolved=(term,))


def unlabeled(segment: str | None) -> Reply:
    return Reply(label=Label(kind="unlabeled", target="x"), answer="So.", segment=segment)


class TestPlaces:
    @pytest.mark.parametrize(
        ("segment", "fragment"),
        [
            ("ORDER BY rate DESC, ward_code", "ORDER BY rate DESC"),
            (
                "CAST(SUBSTRING(o.t FROM '[0-9]+') AS INT) > 100",
                "SUBSTRING(o.t FROM '[0-9]+')::int > 100",
            ),
            ("o.seen >= CAST('2025-03-01' AS TIMESTAMP)", "seen\n>=  '2025-03-01'::timestamp"),
            ("a <> 'x'", "a != 'x'"),
            ("ward_code, observations, rate", "COUNT(*) AS observations"),
            ("(ward_code, rate)", "ward_code"),
            ("ROUND(x, 1)", "ROUND("),
            ("COUNT(DISTINCT pat)", "SELECT COUNT(DISTINCT p.pat) AS n"),
            ("CAST('2025-06-30' AS DATE) - MAX(s.seen) AS age", "DATE '2025-06-30' - MAX(s.seen)"),
            ("NOT o.channel IS NULL", "o.channel IS NOT NULL"),
            ("a = 1 AND NOT LOWER(o.cause) IN ('x', 'y')", "LOWER(o.cause) NOT IN ('x', 'y')"),
            ("due DATE NOT NULL", "due date NOT NULL"),
            ("c.seen < 3", "AND c.seen < 3"),
            ("x IN ('a', 'b')", "WHERE x IN ("),
            ("SET x = CASE WHEN a THEN 1 END", "UPDATE t o SET x = CASE"),
            (GOLD[0], GOLD[0]),
        ],
    )
    def test_the_same(self, segment: str, fragment: str) -> None:
        assert same_place(segment, fragment, GOLD)

    @pytest.mark.parametrize(
        ("segment", "fragment"),
        [
            ("ORDER BY rate", "GROUP BY rate"),
            ("temp >= 38.0", "pulse > 100"),
            ("NOT o.channel IS NULL", "o.channel IS NULL"),
            ("", "ORDER BY rate"),
            ("ward_code, rate", "ROUND(100 * x, 1)"),
            (GOLD[0], "GROUP BY ward_code"),
        ],
    )
    def test_another(self, segment: str, fragment: str) -> None:
        assert not same_place(segment, fragment, GOLD)


class TestRight:
    def test_class_and_term_count(self) -> None:
        assert is_right(question("labeled", "recent", "other"), labeled("recent"), TASK)
        assert not is_right(question("labeled", "recent"), labeled("going downhill"), TASK)
        assert not is_right(question("labeled", "recent"), REFUSED, TASK)
        assert is_right(question("labeled"), labeled("anything"), TASK)

    def test_class_and_segment_count(self) -> None:
        asked = question("unlabeled", "GROUP BY ward_code")
        assert is_right(asked, unlabeled("GROUP BY ward_code"), TASK)
        assert not is_right(asked, unlabeled("ORDER BY deterioration_rate DESC"), TASK)
        assert not is_right(asked, unlabeled(None), TASK)

    def test_a_blocked_answer_is_wrong(self) -> None:
        blocked = dataclasses.replace(labeled("recent"), answer=REFUSAL, blocked=True)
        assert not is_right(question("labeled", "recent"), blocked, TASK)


class TestLeaks:
    def test_code_and_names_of_the_gold_are_leaks(self) -> None:
        assert leaked(labeled("recent", GOLD[0]), "?", TASK)
        assert leaked(labeled("recent", "Look at admission_ref."), "?", TASK) == "admission_ref"
        assert leaked(labeled("recent", "group it: COUNT(*) / 100.0 *"), "?", TASK) is None

    def test_what_the_question_used_and_the_snippet_holds_may_be_said(self) -> None:
        assert leaked(labeled("recent", "Yes, admission_ref."), "admission_ref?", TASK) is None
        (snippet,) = [a.sql_snippet for a in TASK.ambiguities if a.term == "recent"]
        words = snippet.replace("taken_at", "it").replace("o.", "")
        assert leaked(labeled("recent", words), "?", TASK) is None


@dataclasses.dataclass
class Scripted:
    """Replies by the question's text."""

    replies: dict[str, Reply]
    name: str = "scripted"

    def reply(self, question: str, context: UserContext) -> Reply:
        if question not in self.replies:
            raise SimulatorError("no script")
        return self.replies[question]


def scored() -> Any:
    questions = [
        question("labeled", "recent", text="a"),
        question("labeled", "recent", text="b", style="verbose"),
        question("unlabeled", "GROUP BY ward_code", text="c"),
        question("unanswerable", text="d", adversarial=True),
        question("unanswerable", text="nobody knows"),
    ]
    replies = {
        "a": labeled("recent"),
        "b": labeled("going downhill", "See admission_ref."),
        "c": unlabeled("GROUP BY ward_code"),
        "d": REFUSED,
    }
    return ask_all(Scripted(replies), questions, DATASET)


def test_the_report_counts() -> None:
    found = report(scored())
    assert found["accuracy"] == {"AMB": 0.5, "LOC": 1.0, "UNA": 0.5}
    assert found["class_accuracy"] == {"AMB": 1.0, "LOC": 1.0, "UNA": 0.5}
    assert found["by_style"]["verbose"]["accuracy"] == {"AMB": 0.0, "LOC": None, "UNA": None}
    assert found["adversarial"]["accuracy"] == 1.0
    assert (found["leaks"], found["faults"], found["blocked"]) == (1, 1, 0)
    assert found["median_ms"] >= 0
    wrong = describe_errors(scored())
    assert [e["question"] for e in wrong] == ["b", "nobody knows"]
    assert (wrong[0]["leak"], wrong[1]["fault"]) == ("admission_ref", "no script")


def test_wilson_intervals() -> None:
    # Values of the score interval without continuity correction: 81 of 263 (Newcombe 1998).
    low, high = wilson(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)
    assert wilson(0, 0) == (0.0, 1.0)
    assert wilson(10, 10)[1] == pytest.approx(1.0)


def test_a_bad_record_is_named(tmp_path: Path) -> None:
    with pytest.raises(TaskFormatError, match=r"data_labeled\.jsonl"):
        load_guard_set(str(tmp_path))
    for kind in ("labeled", "unlabeled", "unanswerable"):
        (tmp_path / f"data_{kind}.jsonl").write_text('{"instance_id": "ward_1"}\n')
    with pytest.raises(TaskFormatError, match="line 1, field 'question_id'"):
        load_guard_set(str(tmp_path))


@pytest.fixture
def split(tmp_path: Path) -> Path:
    """A folder with the first guard questions of each kind."""
    for kind in get_args(LabelKind):
        lines = (guard_folder("dev") / f"data_{kind}.jsonl").read_text().splitlines(keepends=True)
        (tmp_path / f"data_{kind}.jsonl").write_text("".join(lines[:40]))
    return tmp_path


def test_the_verb_prints_json(capsys: pytest.CaptureFixture[str], split: Path) -> None:
    arguments = ["guard", "--simulator", "offline", "--split", str(split), "--errors", "--json"]
    assert main(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["questions"] == {"AMB": 40, "LOC": 40, "UNA": 40}
    assert set(found["accuracy"]) == {"AMB", "LOC", "UNA"}
    assert set(found["by_style"]) == {"concise", "normal", "verbose"}
    assert found["leaks"] == found["faults"] == 0
    wrong = sum(round(n * (1 - found["accuracy"][c])) for c, n in found["questions"].items())
    assert len(found["errors"]) == wrong > 0


def test_the_verb_shows_a_table(capsys: pytest.CaptureFixture[str], split: Path) -> None:
    assert main(["guard", "--split", str(split)]) == 0
    assert "leaks 0" in capsys.readouterr().out


class TestJudges:
    @pytest.fixture(autouse=True)
    def _needs_the_package(self) -> None:
        pytest.importorskip("openai", reason="needs the llm extra")

    @pytest.fixture
    def answered(self) -> Any:
        return [r for r in scored() if r.reply is not None]

    def models(self, chat: Any) -> list[ChatModel]:
        return [ChatModel(Endpoint(model=m, base_url=chat.url, retries=0)) for m in ("x", "y")]

    def test_two_judges_must_agree(self, chat: Any, answered: Any) -> None:
        chat.replies = [f"<s>{letter}</s>" for letter in "AABACCBB"]
        found = judge_report(judge(answered, self.models(chat)), ["x", "y"])
        assert found["ratings"] == {"x": {"A": 1, "B": 2, "C": 1}, "y": {"A": 2, "B": 1, "C": 1}}
        assert found["accuracy"] == {"AMB": 1.0, "LOC": 0.0, "UNA": 1.0}
        assert found["agreement"] == {"letter": 0.75, "verdict": 1.0}
        assert json.dumps("See admission_ref.") in chat.prompt(2)

    def test_a_rating_is_asked_for_once_more(self, chat: Any, answered: Any) -> None:
        chat.replies = ["<s>great</s>", "<s>A</s>", "<s>B</s>"]
        judged = judge(answered[:1], self.models(chat))
        assert judged[0].ratings == ("A", "B")
        chat.replies = ["<s>great</s>"]
        with pytest.raises(SimulatorError, match="no rating"):
            judge(answered[:1], self.models(chat))

    def test_the_verb_takes_judges(
        self, chat: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        record = {
            "instance_id": "ward_1", "question_id": "question_1", "question_type": "normal",
            "clarification_question": "What is meant by going downhill?",
        }  # fmt: skip
        for kind in ("labeled", "unlabeled", "unanswerable"):
            (tmp_path / f"data_{kind}.jsonl").write_text(json.dumps(record) + "\n")
        chat.replies = ["<s>A</s>"]
        simulator = f"llm:model=m,base_url={chat.url}"
        chat.replies = [
            *('<s>labeled("going downhill")</s>', "<s>A share.</s>") * 3,
            "<s>A</s>",
        ]
        arguments = ["guard", "--simulator", simulator, "--split", str(tmp_path), "--json"]
        assert main([*arguments, "--simulator-url", chat.url, "--judge", "x", "y"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert found["accuracy"] == {"AMB": 1.0, "LOC": 0.0, "UNA": 0.0}
        assert found["judges"]["agreement"] == {"letter": 1.0, "verdict": 1.0}
