"""The published rows, held against the paper's own arithmetic.

What the paper says of its metrics (Appendix F) ties the figures of a row together, so that a
misread digit shows: reward follows from the rates and gains, the overall rate from BI and DM.
"""

from pathlib import Path

import pytest
import yaml

import bird_interact_gym.reports as reports
from bird_interact_gym.reports.published import published_tables

TABLES = yaml.safe_load((Path(reports.__file__).parent / "published.yaml").read_text())
ROWS = [
    pytest.param(table["tasks"], row, id=f"{table['source'][:8]}-{row['mode']}-{row['model']}")
    for table in TABLES
    for row in table["rows"]
]
ROUNDING = 0.02
"""Of figures printed with two digits, and sums of a few of them."""


def test_the_tables_are_there():
    found = [(t["source"], t["benchmark"], len(t["rows"])) for t in TABLES]
    assert found == [
        ("Table 2 (section 5.1)", "BIRD-INTERACT-FULL", 14),
        ("Table 10 (Appendix L)", "BIRD-INTERACT-LITE", 14),
        ("Table 12 (Appendix R)", "BIRD-INTERACT-FULL", 12),
    ]


@pytest.mark.parametrize(("tasks", "row"), ROWS)
def test_the_reward_follows_from_the_rates(tasks, row):
    (first, *gain_1), (second, *gain_2) = row["sr1"]["all"], row["sr2"]["all"]
    assert bool(gain_1) == bool(gain_2) == (row["mode"] == "c")
    debugged = 0.2 * sum(gain_1) + 0.1 * sum(gain_2)  # 0.7 -> 0.5 and 0.3 -> 0.2
    assert row["reward"] == pytest.approx(0.7 * first + 0.3 * second - debugged, abs=ROUNDING)


@pytest.mark.parametrize(("tasks", "row"), ROWS)
def test_the_overall_figures_follow_from_bi_and_dm(tasks, row):
    # The paper counts 411 BI tasks in c-Interact and 410 in a-Interact on the full set.
    bi = {300: 195, 600: 411 if row["mode"] == "c" else 410}[tasks]
    for cells in (row["sr1"], row["sr2"]):
        for part, overall in enumerate(cells["all"]):
            weighed = bi * cells["bi"][part] + (tasks - bi) * cells["dm"][part]
            assert overall == pytest.approx(weighed / tasks, abs=ROUNDING)


def test_units():
    gpt5 = published_tables()[0]["rows"][0]
    assert (gpt5["model"], gpt5["mode"]) == ("GPT-5", "c")
    assert gpt5["sr1"]["BI"] == {"value": 0.0949, "gain": 0.0, "ci95": None}
    assert gpt5["sr2"]["overall"]["value"] == 0.0867
    assert (gpt5["reward"]["value"], gpt5["cost_usd"]) == (0.1258, 0.08)
