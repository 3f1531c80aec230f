"""The shapes of requests by name."""

from __future__ import annotations

from collections.abc import Mapping

from bird_interact_gym.authoring.synth.drafting import Shape
from bird_interact_gym.authoring.synth.figure_tables import above_average, running
from bird_interact_gym.authoring.synth.figures import count, figure
from bird_interact_gym.authoring.synth.groups import grouped, grouped_figures, per_parent, share
from bird_interact_gym.authoring.synth.listings import distinct, listing, ratio, top
from bird_interact_gym.authoring.synth.windows import best_of_group, ranked

SHAPES: Mapping[str, Shape] = {
    "listing": listing,
    "count": count,
    "figure": figure,
    "top": top,
    "grouped": grouped,
    "distinct": distinct,
    "ratio": ratio,
    "ranked": ranked,
    "per_parent": per_parent,
    "share": share,
    "grouped_figures": grouped_figures,
    "above_average": above_average,
    "best_of_group": best_of_group,
    "running": running,
}
