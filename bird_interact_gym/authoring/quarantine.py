"""The file that keeps broken tasks out of a dataset: ``quarantine.jsonl``, one task a line."""

from __future__ import annotations

import json
from pathlib import Path

from bird_interact_gym.authoring.validation import ValidationReport


def write_quarantine(report: ValidationReport, path: Path) -> int:
    """Write the failed tasks with their reasons, in place of what the file held; return how many.

    Without a failed task the file is removed. It is written whole or not at all.
    """
    if not report.failed:
        path.unlink(missing_ok=True)
        return 0
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as lines:
        for task in report.failed:
            record = {"instance_id": task.instance_id, "reason": "; ".join(task.reasons)}
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")
    part.replace(path)
    return len(report.failed)
