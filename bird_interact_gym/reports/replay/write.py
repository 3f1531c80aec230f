"""Writing the page: template, style and scripts, with the traces packed inside."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from importlib import resources
from pathlib import Path
from string import Template

from bird_interact_gym.errors import TraceError
from bird_interact_gym.reports.replay.blocks import Blocks, Texts, pack
from bird_interact_gym.reports.replay.episodes import episode_id, fold, row
from bird_interact_gym.reports.replay.runs import Run
from bird_interact_gym.rollouts.trace import Trace, read_traces

SCRIPTS = (
    "dom.js",
    "store.js",
    "text.js",
    "list.js",
    "step.js",
    "episode.js",
    "compare.js",
    "app.js",
)
"""The page's scripts, in the order in which they need each other."""

REQUIRED = ("key", "task_id", "agent", "outcome", "steps")
"""What a trace must have to be shown."""


@dataclass(frozen=True, kw_only=True)
class Replay:
    """What was written: the file, its size in bytes, and the episodes in it."""

    path: Path
    size: int
    episodes: int


def write_replay(
    runs: Sequence[Run],
    out: Path,
    *,
    title: str = "Replay",
    on_trace: Callable[[Run], None] = lambda run: None,
) -> Replay:
    """Write the page of some runs; ``on_trace`` is called for each episode that was taken in.

    The file needs nothing but itself, and its own policy forbids every connection. One trace file
    is held in memory at a time, beside the compressed rest. Raises TraceError for a file that
    holds no traces of ours, when the runs hold no episode at all, and when ``out`` is one of the
    runs or cannot be written.
    """
    if out.resolve() in [run.path for run in runs]:
        raise TraceError(f"{out}: is one of the runs; choose another file to write")
    payload = _Payload(runs)
    for number, run in enumerate(runs):
        for position, trace in enumerate(read_traces(run.path), start=1):
            _check(trace, run, position)
            payload.add(trace, number)
            on_trace(run)
    if not payload.rows:
        raise TraceError(f"{', '.join(str(r.path) for r in runs)}: expected episodes, found none")
    page = _page(payload, title)
    data = page.encode("utf-8")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(data)
    except OSError as error:
        raise TraceError(f"{out}: cannot be written: {error.strerror}") from None
    return Replay(path=out, size=len(data), episodes=len(payload.rows))


class _Payload:
    """The traces as the page reads them: an index, blocks of texts, blocks of episodes."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self.rows: list[dict[str, object]] = []
        self._runs = [run.name for run in runs]
        self._text_blocks = Blocks()
        self._texts = Texts(self._text_blocks)
        self._episodes = Blocks()
        self._ids: set[str] = set()

    def add(self, trace: Trace, run: int) -> None:
        """Take in one episode."""
        folded = fold(dict(trace), self._texts)
        self._episodes.append(folded, chars=len(json.dumps(folded)))
        self.rows.append({"id": episode_id(trace["key"], self._ids), **row(trace, run=run)})

    def elements(self) -> Iterator[str]:
        """Yield the elements that hold the data."""
        for kind, blocks in (("text", self._text_blocks), ("episode", self._episodes)):
            blocks.close()
            for number, packed in enumerate(blocks.packed):
                yield _element(f"{kind}-{number}", packed)
        starts = {"text": self._text_blocks.starts, "episode": self._episodes.starts}
        index = {"runs": self._runs, "rows": self.rows, "starts": starts}
        yield _element("index", pack(index))


def _element(name: str, packed: str) -> str:
    return f'<script type="text/plain" id="{name}">{packed}</script>'


def _check(trace: Trace, run: Run, position: int) -> None:
    missing = [field for field in REQUIRED if field not in trace]
    if missing:
        raise TraceError(f"{run.path}, trace {position}: expected the fields {', '.join(missing)}")


def _page(payload: _Payload, title: str) -> str:
    folder = resources.files(__package__) / "page"
    style = (folder / "style.css").read_text(encoding="utf-8")
    parts = [(folder / name).read_text(encoding="utf-8") for name in SCRIPTS]
    script = '"use strict";\n(() => {\n' + "\n".join(parts) + "\n})();\n"
    return Template((folder / "template.html").read_text(encoding="utf-8")).substitute(
        title=escape(title),
        policy=_policy(style, script),
        style=style,
        script=script,
        data="\n".join(payload.elements()),
    )


def _policy(style: str, script: str) -> str:
    """Return a content security policy: our style, our script, no connection, no HTML from text."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src 'sha256-{_hash(style)}'",
            f"script-src 'sha256-{_hash(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
