"""A report as a document: what stands where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bird_interact_gym.reports import cells
from bird_interact_gym.reports.annotations import DIMENSIONS, MEASURE
from bird_interact_gym.reports.breakdown_tables import ambiguity_tables, breakdown_table, counts
from bird_interact_gym.reports.document import (
    Block,
    Cell,
    Document,
    Plot,
    Section,
    Table,
    Text,
    table,
)
from bird_interact_gym.reports.measures import Figures
from bird_interact_gym.reports.runs import letter
from bird_interact_gym.rollouts.summary import CATEGORIES
from bird_interact_gym.rules import TOOL_COSTS

MODES = {"c": "c-Interact", "a": "a-Interact"}
GROUPS = (*CATEGORIES, "overall")
Row = list[str | Cell]

TABLE_2_NOTE = (
    "Success rates and reward in percent; below each, in c-Interact what the second submission "
    "gained, then the 95% interval (rates: Wilson; reward: bootstrap over tasks). SR 2 is "
    "cumulative: both sub-tasks passed. n: episodes that count; what a fault of infrastructure "
    "ended does not."
)


def document(report: Figures, *, plots: Sequence[Plot] = ()) -> Document:
    """Lay a report out; ``plots`` are those that were drawn."""
    drawn = {plot.name: plot for plot in plots}
    parts: list[tuple[str, Sequence[Block]]] = [
        ("Runs", [_runs(report["runs"])]),
        ("Success and reward", [*_table_2(report), *_plot(drawn, "success")]),
        ("pass@k", _pass_at_k(report["runs"])),
        ("Comparison", _comparisons(report)),
        ("Breakdowns", _breakdowns(report["runs"], drawn)),
        ("Actions", _actions(report["runs"], drawn)),
        ("Coins", _coins(report["runs"])),
        ("Failures", _failures(report["runs"], drawn)),
        ("The other scorer", _rescored(report.get("rescored", []))),
        ("Notes", [Text(note) for note in report["notes"]]),
    ]
    return Document(
        title="BIRD-INTERACT report",
        sections=tuple(Section(title=t, blocks=tuple(blocks)) for t, blocks in parts if blocks),
    )


def _runs(runs: Sequence[Figures]) -> Table:
    columns = ("", "run", "dataset", "simulator", "scorer", "ended", "patience", "played", "infra")
    return table(columns, [_run_row(i, run) for i, run in enumerate(runs)], left=6)


def _run_row(index: int, run: Figures) -> list[str]:
    ended = ", ".join(f"{name} {n}" for name, n in run["outcomes"].items() if n)
    texts = [run[name] for name in ("name", "dataset", "simulator", "scorer")]
    numbers = [str(run[name]) for name in ("patience", "episodes", "infra")]
    return [letter(index), *texts, ended, *numbers]


def _table_2(report: Figures) -> list[Block]:
    blocks: list[Block] = [Text(TABLE_2_NOTE)]
    for mode, title in MODES.items():
        rows: list[Row] = [
            [(letter(i), run["name"]), _counted(run), *_table_2_row(run["table2"])]
            for i, run in enumerate(report["runs"])
            if run["mode"] == mode
        ]
        if rows:
            blocks.append(table(("run", "n", *_TABLE_2_COLUMNS), rows, title=title))
        for source in report["published"]:
            theirs: list[Row] = [
                [row["model"], str(source["tasks"]), *_table_2_row(row, digits=2)]
                for row in source["rows"]
                if row["mode"] == mode
            ]
            if theirs:
                where = f"{title} as published: {source['benchmark']}, {source['source']}"
                blocks.append(table(("model", "n", *_TABLE_2_COLUMNS), theirs, title=where))
    if report["published"]:
        blocks.append(Text("Published rows are of other tasks unless your dataset is theirs."))
    return blocks


_TABLE_2_COLUMNS: tuple[str | Cell, ...] = (
    *[(phase, group) for phase in ("SR 1", "SR 2") for group in ("BI", "DM", "all")],
    "reward",
    "$",
)


def _counted(run: Figures) -> tuple[str, ...]:
    rates = run["table2"]["sr1"]
    played = (f"of {run['episodes']}",) if run["infra"] else ()
    return (str(run["counted"]), *played, *(f"{name} {rates[name]['n']}" for name in CATEGORIES))


def _table_2_row(figures: Figures, *, digits: int = 1) -> Row:
    rates = [figures[phase][group] for phase in ("sr1", "sr2") for group in GROUPS]
    shown = [cells.rate_cell(rate, digits=digits) for rate in (*rates, figures["reward"])]
    return [*shown, cells.dollars(figures["cost_usd"])]


def _pass_at_k(runs: Sequence[Figures]) -> list[Block]:
    rows: list[Row] = [
        [(letter(i), run["name"]), str(at["k"]), str(at["tasks"]), *map(cells.percent, values)]
        for i, run in enumerate(runs)
        if run["samples"] > 1
        for at in run["pass_at_k"]
        for values in [(at["sr1"], at["sr2"])]
    ]
    if not rows:
        return []
    note = "Passed at least once in k samples (unbiased estimate), over the tasks that have k."
    return [Text(note), table(("run", "k", "tasks", "sub-task 1", "both"), rows)]


def _comparisons(report: Figures) -> list[Block]:
    if not report["comparisons"]:
        return []
    names = {run["name"]: letter(i) for i, run in enumerate(report["runs"])}
    rows: list[Row] = [
        [
            f"{names[c['first']]} - {names[c['second']]}",
            str(c["pairs"]),
            *(_difference(c[m], "p") for m in ("sr1", "sr2")),
            (*_difference(c["reward"], "p")[:2], cells.interval(c["reward"]["ci95"])),
            " ".join(cells.p_value(c[m]["p_holm"]) for m in ("sr1", "sr2", "reward")),
        ]
        for c in report["comparisons"]
    ]
    note = (
        "First minus second run, in percent, on the episodes that both have (task, seed, sample). "
        "p: McNemar's exact test for SR, a randomisation test for the reward, whose interval is of "
        "a paired bootstrap. The last column allows for the number of comparisons (Holm): SR 1, "
        "SR 2, reward."
    )
    return [Text(note), table(("runs", "pairs", "SR 1", "SR 2", "reward", "p (Holm)"), rows)]


def _difference(figures: Figures, p: str) -> tuple[str, ...]:
    return (cells.signed(figures["difference"]), f"p {cells.p_value(figures[p])}")


def _breakdowns(runs: Sequence[Figures], drawn: dict[str, Plot]) -> list[Block]:
    blocks: list[Block] = []
    for dimension, title in DIMENSIONS.items():
        groups = [run["breakdowns"][dimension] for run in runs]
        tables = breakdown_table(title, groups, measure=MEASURE[dimension])
        blocks += [*tables, *_plot(drawn, dimension)]
    if not blocks:
        return []
    note = (
        "SR 1 / SR 2 in percent, below them the 95% interval of SR 1 (of SR 2 by follow-up type); "
        "n where not every task counts once. A task counts under each label it has."
    )
    return [Text(note), *blocks]


def _actions(runs: Sequence[Figures], drawn: dict[str, Plot]) -> list[Block]:
    mixes = [run["actions"] for run in runs]
    rows = {
        tool: [cells.percent(mix["tools"][tool]["share"]) if mix["taken"] else "-" for mix in mixes]
        for tool in TOOL_COSTS
    }
    rows["actions taken"] = [cells.number(mix["taken"]) for mix in mixes]
    rows["not taken"] = [cells.number(mix["not_taken"]) for mix in mixes]
    rows["turns an episode"] = [cells.number(mix["turns_per_episode"]) for mix in mixes]
    note = "Shares of the actions taken, in percent. Not taken: malformed or refused."
    plots = [p for name in ("actions", "heatmap", "turns") for p in _plot(drawn, name)]
    return [Text(note), *counts("action", rows), *plots]


def _coins(runs: Sequence[Figures]) -> list[Block]:
    rows: list[Row] = [
        [
            (letter(i), run["name"]),
            *(cells.number(coins[name]) for name in ("budget", "spent")),
            cells.percent(coins["share_spent"]),
            cells.number(coins["spent_when_passed"]),
            *(cells.number(coins["by_tool"][tool]) for tool in ("ask", "submit", "execute")),
            cells.number(sum(v for t, v in coins["by_tool"].items() if t.startswith("get_"))),
        ]
        for i, run in enumerate(runs)
        if (coins := run["coins"]) is not None
    ]
    if not rows:
        return []
    columns = ("run", "budget", "spent", "%", ("spent when", "both passed"), "ask", "submit",
               "execute", "explore")  # fmt: skip
    return [Text("Coins of an a-Interact episode, means."), table(columns, rows)]


def _failures(runs: Sequence[Figures], drawn: dict[str, Plot]) -> list[Block]:
    found = [run["failures"] for run in runs]
    classes = dict.fromkeys(name for figures in found for name in figures["classes"])
    rows = {
        name: [_share(figures["classes"].get(name, 0), figures["failed"]) for figures in found]
        for name in classes
    }
    rows["failed submissions"] = [str(figures["failed"]) for figures in found]
    rows["all submissions"] = [str(figures["submissions"]) for figures in found]
    blocks: list[Block] = [*counts("class of failed submissions", rows)]
    blocks += ambiguity_tables([figures["ambiguities"] for figures in found])
    return [*blocks, *_plot(drawn, "open")]


def _share(part: int, whole: int) -> str:
    return f"{part} ({100 * part / whole:.0f}%)" if part else "0"


def _rescored(rescored: Iterable[Figures]) -> list[Block]:
    blocks: list[Block] = []
    for figures in rescored:
        old, new = figures["recorded_scorer"], figures["scorer"]
        blocks.append(
            Text(
                f"{figures['run']}: {figures['submissions']} submissions graded again with "
                f"'{new}' (played with '{old}'), {len(figures['differences'])} differ. SR 1 "
                f"{cells.percent(figures['recorded']['sr1'])} -> "
                f"{cells.percent(figures['rescored']['sr1'])}, SR 2 "
                f"{cells.percent(figures['recorded']['sr2'])} -> "
                f"{cells.percent(figures['rescored']['sr2'])}."
            )
        )
        rows: list[Row] = [
            [d["task_id"], str(d["sample"]), str(d["step"]), str(d["phase"]),
             d["recorded"], d["rescored"], d["detail"][:60]]
            for d in figures["differences"]
        ]  # fmt: skip
        if rows:
            columns = ("task", "sample", "step", "phase", old, new, "why")
            blocks.append(table(columns, rows))
    return blocks


def _plot(drawn: dict[str, Plot], name: str) -> list[Plot]:
    return [drawn[name]] if name in drawn else []
