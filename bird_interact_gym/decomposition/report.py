"""The tree report: one HTML file that needs no network and no script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape
from importlib import resources
from string import Template

from bird_interact_gym.decomposition.drawing import tree_svg
from bird_interact_gym.decomposition.question import Step
from bird_interact_gym.decomposition.search import SearchResult
from bird_interact_gym.decomposition.tree import Node

_OUTCOMES = {
    "solved": "solved",
    "simulations": "unsolved: simulations used up",
    "budget": "unsolved: budget used up",
    "exhausted": "unsolved: no node left to expand",
    "gold_mismatch": "unsolved: the gold's own text gives another result",
}


def tree_report(results: Sequence[SearchResult], *, title: str, subtitle: str, pairs: int) -> str:
    """Return the page: a summary, a table of all questions, and every tree with its steps."""
    page = resources.files(__package__) / "report.html"
    solved = sum(result.solved for result in results)
    calls = sum(result.calls for result in results)
    tokens = sum(result.tokens for result in results)
    summary = (
        f"<b>{solved} of {len(results)}</b> questions solved with <b>{calls:,}</b> calls "
        f"({tokens:,} tokens). {pairs:,} preference pairs."
    )
    return Template(page.read_text(encoding="utf-8")).substitute(
        title=escape(title),
        subtitle=escape(subtitle),
        summary=summary,
        rows="\n".join(_row(result, i) for i, result in enumerate(results)),
        trees="\n".join(_question(result, i) for i, result in enumerate(results)),
    )


def _row(result: SearchResult, index: int) -> str:
    kinds = Counter(node.kind for node in result.root.walk() if node.step)
    cells = (
        f'<a href="#q{index}">{escape(result.task.id)}</a>',
        str(len(result.best.path)),
        f"{result.best.reward:.3f}",
        str(result.simulations),
        str(result.calls),
        f"{result.tokens:,}",
        *(str(kinds[kind]) for kind in ("progressive", "redundant", "invalid")),
        _OUTCOMES[result.stop],
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _question(result: SearchResult, index: int) -> str:
    steps = "".join(_chosen(node) for node in result.best.path)
    state = "" if index else " open"
    asked = escape(result.task.question.text)
    return (
        f"<details{state}><summary><h2>{escape(result.task.id)}</h2> "
        f'<span class="muted">{_OUTCOMES[result.stop]}, {len(result.best.path)} steps, '
        f"{result.calls} calls</span></summary>"
        f'<div class="body" id="q{index}"><p class="question">{asked}</p>'
        f'<div class="scroll">{tree_svg(result.root, result.best)}</div>'
        f'<ol class="steps">{steps}</ol></div></details>'
    )


def _chosen(node: Node) -> str:
    """Return a step of the chosen path, and its siblings folded away."""
    others = [n for n in node.parent.children if n is not node] if node.parent else []
    folded = "".join(_other(sibling) for sibling in others)
    if folded:
        summary = f"<summary>{_count(len(others))} tried here</summary>"
        folded = f'<details class="others">{summary}{folded}</details>'
    return (
        f"<li><div>{_asked(node.step)}</div>"
        f'<span class="bar"><i style="width:{100 * node.reward:.1f}%"></i></span>'
        f"reward {node.reward:.3f} {_gain(node)} "
        f'<span class="{node.kind}"><span class="tag">{node.kind}</span></span>'
        f'<details class="sql"><summary>SQL</summary>{_sql(node.step)}</details>{folded}</li>'
    )


def _gain(node: Node) -> str:
    gain = node.reward - (node.parent.reward if node.parent else 0.0)
    return f'<span class="muted">(+{gain:.3f})</span>'


def _other(node: Node) -> str:
    return (
        f'<div class="other {node.kind}"><span class="tag">{node.kind}</span>, reward '
        f"{node.reward:.3f}: {_asked(node.step)}{_sql(node.step)}</div>"
    )


def _count(others: int) -> str:
    return "1 other step" if others == 1 else f"{others} other steps"


def _asked(step: Step | None) -> str:
    return escape(step.question) if step else ""


def _sql(step: Step | None) -> str:
    return f"<pre>{escape(step.sql)}</pre>" if step else ""
