"""What a grader says of a submission."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GradeOutcome = Literal["pass", "wrong", "sql_error", "timeout", "gold_error", "infra"]


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The judgement of one submission.

    ``message_for_agent`` never holds anything of the gold or the tests: it is the database's own
    error text, or that the SQL is not correct. ``detail_for_report`` is for people only.
    ``keeps_effects`` says that phase 2 starts from a state with the submission's effects.
    """

    outcome: GradeOutcome
    message_for_agent: str
    detail_for_report: str = ""
    keeps_effects: bool = False

    @property
    def passed(self) -> bool:
        """Whether the submission is paid."""
        return self.outcome == "pass"
