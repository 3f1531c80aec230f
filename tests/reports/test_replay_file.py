"""The replay's file: it holds every trace whole, and nothing in it reaches outside."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from replay_traces import play, synthetic, written

from bird_interact_gym.errors import TraceError
from bird_interact_gym.reports.replay import find_runs, write_replay
from bird_interact_gym.reports.replay.blocks import Blocks, Texts, pack, unpack
from bird_interact_gym.reports.replay.episodes import fold, question

HOSTILE = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> \u202e\ud800\x00"


def trace(**fields):
    """A small trace as the collector writes it."""
    step = {
        "turn": 1,
        "phase": 1,
        "tool": "submit",
        "arguments": {"sql": "SELECT 1"},
        "cost": 3.0,
        "observation": "The SQL is not correct.\n\n[Coins left: 3.0 of 6.0]",
        "reward": 0.0,
        "verdict": "wrong",
        "detail": "expected 3 columns, got 1",
        "terminated": False,
        "truncated": False,
    }
    return {
        "version": 1,
        "key": "k1",
        "env_id": "BirdInteract-a-v0",
        "task_id": "ward_1",
        "agent": "random",
        "mode": "a",
        "seed": 0,
        "database": "ward",
        "category": "Query",
        "first_observation": "Database: ward (PostgreSQL)\nUser: How many beds?\n\n[Coins left: 6]",
        "steps": [step],
        "outcome": "wrong",
        "rewards": [],
        "reward": 0,
        "phases": 2,
        "coins_total": 6.0,
        "coins_left": 3.0,
        **fields,
    }


class Page(HTMLParser):
    """The elements of a written page: scripts by id, attributes, the style."""

    def __init__(self, html):
        super().__init__()
        self.data, self.code, self.style, self.attributes = {}, [], "", []
        self._open = None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self._open = (tag, dict(attrs))
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_data(self, text):
        tag, attrs = self._open or ("", {})
        if tag == "script" and attrs.get("type") == "text/plain":
            self.data[attrs["id"]] = text
        elif tag == "script":
            self.code.append(text)
        elif tag == "style":
            self.style += text

    def handle_endtag(self, tag):
        self._open = None

    @property
    def index(self):
        return unpack(self.data["index"])

    def traces(self):
        texts = self._values("text")
        return [_unfolded(value, texts) for value in self._values("episode")]

    def _values(self, kind):
        blocks = [unpack(self.data[f"{kind}-{n}"]) for n in range(len(self.index["starts"][kind]))]
        starts = [sum(map(len, blocks[:n])) for n in range(len(blocks))]
        assert starts == self.index["starts"][kind]
        return [value for block in blocks for value in block]


def _unfolded(value, texts):
    if isinstance(value, list):
        return [_unfolded(v, texts) for v in value]
    if isinstance(value, dict) and "$" in value:
        return "".join(texts[n] for n in value["$"])
    if isinstance(value, dict):
        return {k: _unfolded(v, texts) for k, v in value.items()}
    return value


def page_of(tmp_path, *files):
    replay = write_replay(find_runs(files), tmp_path / "replay.html", title="Some <runs>")
    html = replay.path.read_text(encoding="utf-8")
    assert replay.size == len(html.encode())
    return Page(html)


def test_traces_come_back_as_they_were(tmp_path):
    traces = [trace(key=f"k{n}", first_observation=f"x\n\nUser: {n}?" + 40 * "y") for n in range(5)]
    traces[2]["steps"][0]["observation"] = HOSTILE + 40 * "z" + "\n\n\n\n\n" + HOSTILE
    page = page_of(tmp_path, written(tmp_path / "a.jsonl", traces))
    assert page.traces() == traces
    assert [row["id"] for row in page.index["rows"]] == [t["key"] for t in traces]


def test_a_thousand_varied_traces_come_back(tmp_path):
    base = [
        trace(key="b", steps=[trace()["steps"][0] | {"observation": "bed | rate\n1 | 2\n" * 30}])
    ]
    traces = synthetic(base, 1000)
    page = page_of(tmp_path, written(tmp_path / "a.jsonl", traces))
    assert len(page.index["starts"]["text"]) > 1
    assert page.traces() == traces


def test_nothing_in_the_file_reaches_outside(tmp_path):
    page = page_of(tmp_path, written(tmp_path / "a.jsonl", [trace(agent=HOSTILE, task_id=HOSTILE)]))
    loading = [a for a in page.attributes if a[1] in ("src", "href", "srcset", "action")]
    assert sorted(loading) == [("a", "href", "#"), ("link", "href", "data:,")]
    assert not [a for a in page.attributes if a[1].startswith("on") or a[1] == "style"]
    (code,) = page.code
    assert not re.search(
        r"https?:|fetch\(|XMLHttp|WebSocket|import\(|@import|url\(", code + page.style
    )
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|Function\(", code
    )


def test_the_policy_allows_this_script_and_style_and_no_connection(tmp_path):
    page = page_of(tmp_path, written(tmp_path / "a.jsonl", [trace()]))
    (policy,) = [v for _, name, v in page.attributes if name == "content" and "src" in v]
    for kind, text in (("script", page.code[0]), ("style", page.style)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "connect-src" not in policy  # so that default-src holds


def test_hostile_text_stands_in_the_file_only_packed(tmp_path):
    hostile = trace(agent=HOSTILE, outcome=HOSTILE, key=HOSTILE, database=HOSTILE)
    page_of(tmp_path, written(tmp_path / "<img src=x>.jsonl", [hostile]))
    html = (tmp_path / "replay.html").read_text()
    assert "alert" not in html
    assert "<img" not in html
    assert html.count("<script") == html.count("</script") == len(re.findall(r"<script[ >]", html))


def test_equal_texts_are_stored_once(tmp_path):
    schema = "\n\n".join(f"CREATE TABLE t{n} ({random.Random(n).random()})" for n in range(200))
    traces = [
        trace(key=f"k{n}", first_observation=f"{schema}\n\nUser: {n}\n\n[{n}]") for n in range(200)
    ]
    one = page_of(tmp_path, written(tmp_path / "a.jsonl", traces[:1])).data
    many = page_of(tmp_path, written(tmp_path / "a.jsonl", traces)).data
    assert len(many["text-0"]) < 1.6 * len(one["text-0"])


def test_episodes_that_share_little_stay_small(server, tmp_path):
    """A tenth of the promise, 1,000 episodes in 10 MB; the browser's tests hold it to the whole."""
    files = play(tmp_path / "runs", tasks=("ward_1", "helios_4"))
    traces = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    run = written(tmp_path / "synthetic.jsonl", synthetic(traces, 100))
    assert run.stat().st_size > 2_500_000
    assert write_replay(find_runs([run]), tmp_path / "replay.html").size <= 1_000_000


def test_a_row_says_what_the_list_shows(tmp_path):
    traces = [
        trace(),
        trace(key="k2", outcome="pass", rewards=[0.7, 0.3], reward=1.0),
        trace(key="k3", rewards=[0.7], reward=0.7),
    ]
    rows = page_of(tmp_path, written(tmp_path / "runA.jsonl", traces)).index["rows"]
    assert rows[0]["question"] == "How many beds?"
    assert rows[0]["coins"] == [3.0, 6.0]
    assert [row["reached"] for row in rows] == [1, 2, 2]
    assert [row["passed"] for row in rows] == [0, 2, 1]


def test_an_episode_that_never_started_is_shown(tmp_path):
    fields = ("version", "key", "task_id", "agent", "mode", "seed", "reward", "rewards")
    infra = {k: v for k, v in trace().items() if k in fields}
    infra |= {"steps": [], "outcome": "infra", "fault": "the server is lost"}
    page = page_of(tmp_path, written(tmp_path / "a.jsonl", [infra]))
    assert page.traces() == [infra]
    assert page.index["rows"][0]["category"] is None


def test_the_same_job_of_two_runs_has_two_ids_and_the_runs_two_names(tmp_path):
    for folder in ("before", "after"):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder / "a.jsonl", [trace()])
    index = page_of(tmp_path, tmp_path / "before", tmp_path / "after").index
    assert [row["id"] for row in index["rows"]] == ["k1", "k1.2"]
    assert index["runs"] == ["before/a", "after/a"]


def test_a_key_that_does_not_fit_an_address_is_replaced(tmp_path):
    traces = [trace(key="a b&c"), trace(key="x" * 99), trace(key=None)]
    rows = page_of(tmp_path, written(tmp_path / "a.jsonl", traces)).index["rows"]
    assert [row["id"] for row in rows] == ["episode", "episode.2", "episode.3"]


def test_long_lists_of_numbers_are_left_out(tmp_path):
    step = trace()["steps"][0] | {"token_ids": list(range(5000)), "few": [1, 2, 3]}
    (shown,) = page_of(tmp_path, written(tmp_path / "a.jsonl", [trace(steps=[step])])).traces()
    assert shown["steps"][0]["token_ids"] == {"#": 5000}
    assert shown["steps"][0]["few"] == [1, 2, 3]


def test_what_cannot_be_shown_is_said(tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(TraceError, match=r"expected \.jsonl files"):
        find_runs([empty])
    with pytest.raises(TraceError, match="no such file or folder"):
        find_runs([tmp_path / "nowhere.jsonl"])
    nothing = written(tmp_path / "nothing.jsonl", [])
    with pytest.raises(TraceError, match=r"nothing.jsonl: expected episodes, found none"):
        write_replay(find_runs([nothing]), tmp_path / "out.html")
    other = written(tmp_path / "other.jsonl", [{"version": 1, "key": "k"}])
    with pytest.raises(TraceError, match=r"other.jsonl, trace 1: expected the fields task_id"):
        write_replay(find_runs([other]), tmp_path / "out.html")
    assert not (tmp_path / "out.html").exists()


def test_a_file_named_twice_counts_once(tmp_path):
    file = written(tmp_path / "a.jsonl", [trace()])
    assert [run.path for run in find_runs([file, tmp_path, Path(f"{tmp_path}/./a.jsonl")])] == [
        file
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec=None), max_size=80),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=5).filter(lambda k: k not in "$#"), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON)
def test_any_json_comes_back_from_its_folded_form(value):
    blocks = Blocks(block_chars=50)
    folded = unpack(pack(fold(value, Texts(blocks))))
    blocks.close()
    assert _unfolded(folded, [text for b in blocks.packed for text in unpack(b)]) == value


def test_a_dict_that_looks_like_a_reference_is_shown_as_it_is_written():
    blocks = Blocks()
    folded = fold({"$": [0, 99], "x": 1}, Texts(blocks))
    blocks.close()
    assert _unfolded(folded, unpack(blocks.packed[0])) == json.dumps({"$": [0, 99], "x": 1})


@pytest.mark.parametrize(
    ("observation", "expected"),
    [
        ("Database: x\nUser: How?\n\n[Coins left: 3]", "How?"),
        (
            "# Schema\nUser: a column\n\n# Request\nUser: one\n\ntwo\n\n[Questions left: 1]",
            "one\n\ntwo",
        ),
        ("nothing asked", ""),
    ],
)
def test_the_question_is_what_follows_the_last_user_line(observation, expected):
    assert question(observation) == expected
