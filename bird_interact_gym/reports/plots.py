"""Drawing the plots of a report. Needs the extra ``viz``: matplotlib is imported when it draws."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.reports import charts
from bird_interact_gym.reports.annotations import DIMENSIONS, MEASURE
from bird_interact_gym.reports.charts import INK
from bird_interact_gym.reports.document import Plot
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.reports.runs import letter

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LABEL_CHARACTERS = 26
"""After so many a run's name goes on in a second line."""

_STYLE: dict[Any, Any] = {
    "font.size": 9,
    "font.family": "sans-serif",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 9,
    "legend.frameon": False,
    "text.parse_math": False,  # a name may hold dollar signs
    "svg.fonttype": "none",
    "svg.hashsalt": "bird-interact-gym",
    **{f"{name}.color": INK for name in ("text", "xtick", "ytick")},
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
}


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A drawn plot."""

    plot: Plot
    figure: Figure

    def svg(self) -> str:
        """Return the plot as an SVG element whose ink is the colour of the text around it."""
        import matplotlib

        target = io.StringIO()
        with matplotlib.rc_context(_STYLE | {"svg.hashsalt": self.plot.name}):
            self.figure.savefig(target, format="svg", transparent=True, metadata={"Date": None})
        text = target.getvalue()
        return text[text.index("<svg") :].replace(INK, "currentColor")

    def write(self, folder: Path) -> Path:
        """Write the plot as a PNG into a folder that exists; return the file."""
        import matplotlib

        file = folder / f"{self.plot.name}.png"
        with matplotlib.rc_context(_STYLE):
            self.figure.savefig(file, dpi=150, facecolor="white")
        return file


def draw(report: Figures) -> list[Drawn]:
    """Draw the plots that the report has figures for.

    Raises ConfigurationError where matplotlib is not installed.
    """
    try:
        import matplotlib
    except ImportError:
        raise ConfigurationError(
            "plots need matplotlib, which is not installed: pip install 'bird-interact-gym[viz]'"
        ) from None
    runs = [(_label(i, run["name"]), run) for i, run in enumerate(report["runs"])]
    with matplotlib.rc_context(_STYLE):
        return [
            Drawn(plot=Plot(name=name, caption=caption), figure=figure)
            for name, caption, make in _wanted()
            if (figure := make(runs)) is not None
        ]


def _wanted() -> Iterator[tuple[str, str, charts.Maker]]:
    yield "success", "Success rates with 95% intervals", charts.success
    for dimension, title in DIMENSIONS.items():
        what = title if title[1].isupper() else title[0].lower() + title[1:]
        yield (
            dimension,
            f"{charts.SHORT[MEASURE[dimension]]} by {what}, with 95% intervals",
            charts.by(dimension),
        )
    yield "actions", "Actions taken in a-Interact (Figures 10 and 11)", charts.actions
    yield "heatmap", "Share of each action in percent (Figure 12)", charts.heatmap
    yield "turns", "Action groups over turns (Figure 13)", charts.turns
    yield "open", "SR 1 by the number of ambiguities left open (Appendix M)", charts.left_open


def _label(index: int, name: str) -> str:
    """Return a run's letter and name, on two lines at most."""
    lines = wrap(f"{letter(index)} {name}", LABEL_CHARACTERS, break_on_hyphens=False)
    return "\n".join(lines if len(lines) < 3 else [lines[0], f"{lines[1]} ..."])
