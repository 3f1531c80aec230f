"""The same report in a terminal, as Markdown, as a page, and as plots."""

import io
import re
import sys
from html.parser import HTMLParser

import pytest
from recorded_runs import episode, infra, step, submissions, write
from rich.console import Console

from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.reports.charts import INK
from bird_interact_gym.reports.html import page
from bird_interact_gym.reports.layout import document
from bird_interact_gym.reports.markdown import markdown
from bird_interact_gym.reports.plots import draw
from bird_interact_gym.reports.report import build_report
from bird_interact_gym.reports.runs import load_runs
from bird_interact_gym.reports.terminal import WIDTH, show

HOSTILE = "<script>alert(1)</script> | [b]x[/b] $\\frac$"
AGENTS = (HOSTILE, "chat:model=somebody/A-Model-Of-A-Very-Long-Name-Indeed-7B,temperature=0", "x")


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Ten runs in both modes, with everything that a report can show."""
    traces = []
    for mode in "ac":
        for patience in range(5):
            settings = {"mode": mode, "patience": patience, "agent": AGENTS[patience % 3]}
            coins = {"coins_total": 20.0} if mode == "a" else {}
            steps = [step("ask"), step(None), *submissions("wrong", "pass", "sql_error")]
            traces += [
                episode("conserve_1", rewards=[0.7, 0.3], sample=s, **coins, **settings)
                for s in range(2)
            ]
            traces += [
                episode("conserve_M_1", category="Management", rewards=[0.7], steps=steps, **coins,
                        **settings),
                infra("conserve_2", **settings),
            ]  # fmt: skip
    file = write(tmp_path_factory.mktemp("runs") / "t.jsonl", *traces)
    figures = build_report(load_runs([file]), published=True)
    rescored = {
        "run": figures["runs"][0]["name"], "recorded_scorer": "strict", "scorer": "official",
        "submissions": 3, "ungraded": 0, "follow_ups_not_played": 0,
        "recorded": {"sr1": 0.5, "sr2": 0.5}, "rescored": {"sr1": 1.0, "sr2": 0.5},
        "differences": [{
            "task_id": "conserve_M_1", "seed": 0, "sample": 0, "step": 3, "phase": 1,
            "recorded": "wrong", "rescored": "pass", "detail": "why [red]so[/red]",
        }],
    }  # fmt: skip
    return figures | {"rescored": [rescored]}


@pytest.fixture(scope="module")
def drawn(report):
    """The plots of three of the runs, as SVG by name."""
    return {one.plot: one.svg() for one in draw(report | {"runs": report["runs"][:3]})}


def printed(report):
    target = io.StringIO()
    show(document(report), Console(file=target, width=WIDTH, highlight=False))
    return target.getvalue()


def test_a_terminal_of_100_columns_is_enough(report):
    text = printed(report)
    assert max(map(len, text.splitlines())) <= WIDTH == 100
    # "SR 1 BI" of the first run: one of one; nothing of a figure is cut off
    assert "…" not in text
    assert "100.0" in text
    assert "[b]x[/b]" in text
    assert "why [red]so[/red]" in text


def test_the_terminal_names_every_section(report):
    titles = re.findall(r"^(\S[^─\n]*?) ─+$", printed(report), re.MULTILINE)
    assert titles == [
        "Runs", "Success and reward", "pass@k", "Comparison", "Breakdowns", "Actions", "Coins",
        "Failures", "The other scorer", "Notes",
    ]  # fmt: skip


def test_table_2_holds_rate_gain_interval_and_sizes(report):
    (row,) = [r for r in document(report).sections[1].blocks[1].rows if r[0][1] == "x c"]
    _, n, *cells = row
    assert n == ("3", "of 4", "BI 2", "DM 1")
    assert cells[0] == ("100.0", "(+0.0)", "[21, 100]")  # one task, twice
    assert cells[1] == ("100.0", "(+100.0)", "[21, 100]")
    assert cells[3][0] == "100.0"
    assert cells[4][0] == "0.0"
    assert cells[-1] == ("-",)


def test_the_published_rows_are_as_printed(report):
    blocks = document(report).sections[1].blocks
    tables = {b.title: b for b in blocks if getattr(b, "title", "").startswith("c-Interact as")}
    assert len(tables) == 3
    gpt4o = next(r for t in tables.values() for r in t.rows if r[0] == ("GPT-4o",))
    assert gpt4o[2:5] == (("26.15", "(+7.18)"), ("54.29", "(+6.67)"), ("36.00", "(+7.00)"))


def test_markdown_tables_have_as_many_cells_in_each_row(report):
    text = markdown(document(report), plots={"success": "plots/success.png"})
    tables = [part for part in text.split("\n\n") if "\n| ---" in part]
    assert len(tables) > 20
    for part in tables:
        rows = [line for line in part.splitlines() if line.startswith("|")]
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) == 1, part
    assert "<script>" not in text


def test_markdown_links_only_the_plots_it_is_given(report, drawn):
    text = markdown(document(report, plots=list(drawn)), plots={"turns": "t.png"})
    assert re.findall(r"!\[[^]]*\]\(([^)]*)\)", text) == ["t.png"]


class _Page(HTMLParser):
    """Collects what a browser would load, the tags, and the depth at which each ends."""

    VOID = ("meta",)

    def __init__(self, text):
        super().__init__()
        self.tags, self.addresses, self.open = [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.open += [tag] if tag not in self.VOID else []
        self.addresses += [v for k, v in attributes if k in ("src", "href", "xlink:href")]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_and_loads_nothing(report, drawn):
    shown = document(report, plots=list(drawn))
    text = page(shown, plots={plot.name: svg for plot, svg in drawn.items()})
    read = _Page(text)
    assert read.open == []
    assert "script" not in read.tags
    assert read.tags.count("figure") == read.tags.count("svg") == len(drawn)
    assert all(a.startswith(("#", "data:image/png;base64,")) for a in read.addresses)
    assert "url(http" not in text
    assert len(text) < 2_000_000


def test_what_plots_on_one_page_refer_to_is_their_own(drawn):
    referred = [set(re.findall(r"url\(#(\w+)\)", svg)) for svg in drawn.values()]
    assert all(referred)
    assert sum(map(len, referred)) == len(set().union(*referred))


def test_every_plot_is_drawn_and_its_ink_is_the_pages(drawn):
    assert [plot.name for plot in drawn] == [
        "success", "ambiguity", "knowledge_gap", "follow_up", "operation", "difficulty",
        "actions", "heatmap", "turns", "open",
    ]  # fmt: skip
    for svg in drawn.values():
        assert svg.startswith("<svg")
        assert "currentColor" in svg
        assert INK not in svg


def test_plots_repeat_byte_by_byte_and_are_written(tmp_path):
    file = write(tmp_path / "t.jsonl", episode("conserve_1", mode="c", dataset="/gone"))
    report = build_report(load_runs([file]))
    (one,), (again,) = draw(report), draw(report)  # nothing is known of the task
    assert one.svg() == again.svg()
    written = one.write(tmp_path)
    assert written == tmp_path / "success.png"
    assert written.read_bytes().startswith(b"\x89PNG")


def test_no_a_interact_no_plots_of_actions(tmp_path):
    file = write(tmp_path / "t.jsonl", episode("conserve_1", mode="c"))
    names = [d.plot.name for d in draw(build_report(load_runs([file])))]
    assert not {"actions", "heatmap", "turns"} & set(names)


def test_nothing_counted_is_still_shown(tmp_path):
    report = build_report(load_runs([write(tmp_path / "t.jsonl", infra("conserve_1"))]))
    assert "of 1" in printed(report)
    assert draw(report)[0].plot.name == "success"


def test_without_matplotlib(report, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'bird-interact-gym\[viz\]'"):
        draw(report)


def test_follow_ups_have_the_interval_of_sub_task_2(tmp_path):
    traces = [
        episode("conserve_1", rewards=[0.7, 0.3]),
        episode("conserve_1", rewards=[0.7], sample=1),
        episode("conserve_1", rewards=[0.7], sample=2),
    ]
    report = build_report(load_runs([write(tmp_path / "t.jsonl", *traces)]))
    tables = {b.title: b for s in document(report).sections for b in s.blocks if hasattr(b, "rows")}
    ((_, cell),) = tables["Follow-up type"].rows
    assert cell == ("100 / 33", "[6, 79]", "n 3")  # Wilson for 1 of 3
    ((_, cell),) = tables["Difficulty"].rows
    assert cell == ("100 / 33", "[21, 100]", "n 3")  # one task
