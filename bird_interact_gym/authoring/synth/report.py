"""What a run made: counts over operations, ambiguity types and follow-up types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bird_interact_gym.authoring.synth.generator import Made
from bird_interact_gym.authoring.synth.names import SynthName
from bird_interact_gym.sqltree import canonical_sql


def summarise(name: SynthName, made: Sequence[Made], *, seconds: float) -> dict[str, Any]:
    """Return the figures of a run. Only verified tasks leave the generator."""
    golds = {(m.task.database, canonical_sql(m.task.subtask(1).sol_sql)) for m in made}
    return {
        "tasks": len(made),
        "verified": len(made),
        "duplicates": len(made) - len(golds),
        "tasks_per_second": round(len(made) / seconds, 1),
        "level": name.level,
        "split": name.split,
        "seed": name.seed,
        "categories": _counts(m.task.category for m in made),
        "databases": _counts(m.task.database for m in made),
        "operations": _counts(o for m in made for o in m.operations),
        "ambiguity_types": _counts(a.type for m in made for a in m.task.ambiguities),
        "follow_up_types": _counts(str(m.task.subtask(2).type) for m in made),
    }


def _counts(items: Any) -> dict[str, int]:
    return dict(sorted(Counter(items).items(), key=lambda item: (-item[1], item[0])))
