"""The replay in a headless Chromium: what a reader does, and what a hostile trace tries."""

from __future__ import annotations

import json
import shutil
import time

import pytest
from replay_traces import play, synthetic, written

from bird_interact_gym.reports.replay import find_runs, write_replay

pytestmark = pytest.mark.browser

TASKS = tuple(f"{db}_{n}" for db in ("conserve", "helios", "freight", "ward") for n in (1, 4))
EPISODES = 6 * len(TASKS)
DEADLINE = 20.0
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
)


class Browser:
    """A browser on one page, with what it logged and asked the network for."""

    def __init__(self, driver):
        self.driver = driver

    def open(self, path, address=""):
        """Open the page afresh; return the milliseconds until it said that it was ready."""
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get_log("performance")
        self.driver.get(f"file://{path}{address}")
        self.wait("document.documentElement.dataset.ready !== undefined")
        return int(self.js("document.documentElement.dataset.ready"))

    def js(self, expression, *arguments):
        return self.driver.execute_script(f"return {expression}", *arguments)

    def wait(self, condition):
        deadline = time.monotonic() + DEADLINE
        while not self.js(condition):
            assert time.monotonic() < deadline, condition
            time.sleep(0.02)

    def press(self, keys):
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.driver).send_keys(*keys).perform()

    def texts(self, selector):
        return self.js(
            f"[...document.querySelectorAll('{selector}')].map(e => e.textContent.toWellFormed())"
        )

    def count(self, selector):
        return self.js(f"document.querySelectorAll('{selector}').length")

    def choose(self, name, value):
        self.js(
            "(([name, value]) => { const s = document.getElementById(`filter-${name}`);"
            " s.value = value; s.dispatchEvent(new Event('change')); })(arguments)",
            name,
            value,
        )

    def go(self, address):
        self.js("location.hash = arguments[0]", address)

    def requests(self):
        """The addresses that the page asked for, itself apart."""
        events = [json.loads(e["message"])["message"] for e in self.driver.get_log("performance")]
        urls = [
            e["params"]["request"]["url"]
            for e in events
            if e["method"] == "Network.requestWillBeSent"
        ]
        return [url for url in urls if not url.startswith(("file:///", "data:"))]

    def assert_quiet(self):
        assert self.driver.get_log("browser") == []
        assert self.requests() == []


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    webdriver = pytest.importorskip("selenium.webdriver")
    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not chromedriver:
        pytest.skip("Chromium is not there: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    profile = tmp_path_factory.mktemp("chromium")
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(chromedriver)
    driver = webdriver.Chrome(options=options, service=service)
    yield Browser(driver)
    driver.quit()


@pytest.fixture(scope="module")
def played(server, tmp_path_factory):
    """The trace files of three agents in two modes, and their traces."""
    files = play(tmp_path_factory.mktemp("runs"), tasks=TASKS)
    return files, [json.loads(line) for file in files for line in file.read_text().splitlines()]


@pytest.fixture(scope="module")
def page(played, tmp_path_factory):
    out = tmp_path_factory.mktemp("page") / "replay.html"
    return write_replay(find_runs(played[0]), out).path


def key_of(traces, agent, task="ward_1", mode="a"):
    (key,) = [
        t["key"] for t in traces if (t["agent"], t["task_id"], t["mode"]) == (agent, task, mode)
    ]
    return key


def test_the_list_shows_every_episode_and_asks_for_nothing(browser, page):
    browser.open(page)
    assert f"{EPISODES} episodes" in browser.texts("#summary")[0]
    assert browser.count("#body > .row") == EPISODES
    browser.assert_quiet()


def test_filters_narrow_the_list_and_stand_in_the_address(browser, page):
    browser.open(page)
    browser.choose("outcome", "pass")
    browser.choose("mode", "a")
    assert browser.texts("#summary")[0].startswith(
        f"{len(TASKS)} of {EPISODES} episodes · 100% passed"
    )
    assert set(browser.texts("#body .agent")) == {"a oracle"}
    assert browser.js("location.hash") == "#outcome=pass&mode=a"
    browser.open(page, "#phase=2&agent=oracle&database=ward")
    assert browser.count("#body > .row") == 4
    browser.driver.find_element("id", "clear").click()
    assert browser.count("#body > .row") == EPISODES
    browser.assert_quiet()


def test_the_search_finds_words_anywhere_in_an_episode(browser, page, played):
    word = "expected"  # stands in the details of verdicts only
    holding = {t["key"] for t in played[1] if word in json.dumps(t).lower()}
    assert 0 < len(holding) < EPISODES
    browser.open(page)
    browser.press(f"/{word}")
    browser.wait(f"document.querySelectorAll('#body > .row').length === {len(holding)}")
    assert (
        set(browser.js("[...document.querySelectorAll('#body > .row')].map(r => r.dataset.id)"))
        == holding
    )
    browser.assert_quiet()


def test_columns_sort(browser, page):
    browser.open(page)
    browser.driver.find_element("css selector", "[data-sort=turns]").click()
    turns = [int(t.split()[0]) for t in browser.texts("#body .turns")]
    assert turns == sorted(turns)
    browser.driver.find_element("css selector", "[data-sort=turns]").click()
    assert [int(t.split()[0]) for t in browser.texts("#body .turns")] == sorted(turns, reverse=True)


def test_an_episode_is_a_timeline(browser, page, played):
    key = key_of(played[1], "oracle")
    (trace,) = [t for t in played[1] if t["key"] == key]
    browser.open(page, f"#episode={key}")
    assert browser.texts("h1")[0].startswith("ward_1")
    assert browser.count(".step") == len(trace["steps"])
    assert browser.texts("h2.phase") == ["Phase 1", "Phase 2"]
    last = trace["steps"][-1]
    assert browser.texts(".step:last-child pre.sql")[-1] == last["arguments"]["sql"]
    assert browser.texts(".verdict .outcome") == ["passed", "passed"]
    assert browser.count(".sql .keyword") > 5
    label = next(step["label"] for step in trace["steps"] if "label" in step)
    assert label in browser.texts(".tag.labeled")
    assert browser.js("document.querySelector('.step .coins').title") == (
        f"{trace['coins_total'] - 2:g} of {trace['coins_total']:g} coins left"
    )
    browser.assert_quiet()


def test_results_are_tables_and_documents_are_folded(browser, page, played):
    trace = next(t for t in played[1] if t["agent"] == "random" and t["mode"] == "a" and _result(t))
    rows = _result(trace)["observation"].split("\n\n[")[0].split("\n")
    browser.open(page, f"#episode={trace['key']}")
    tables = browser.js(
        "[...document.querySelectorAll('.result table')].map(t =>"
        " [...t.rows].map(r => [...r.cells].map(c => c.textContent)))"
    )
    assert [row.split(" | ") for row in rows] in tables
    looked = next(step for step in trace["steps"] if step["tool"] == "get_schema")
    fold = f".step:nth-child({looked['turn']}) .fold"
    assert browser.count(f"{fold} pre") == 0
    browser.driver.find_element("css selector", f"{fold} summary").click()
    browser.wait(f"document.querySelectorAll('{fold} pre').length === 1")
    assert browser.texts(f"{fold} pre")[0] == looked["observation"].rsplit("\n\n[", 1)[0]


def _result(trace):
    """A short result with rows."""
    for step in trace["steps"]:
        lines = step["observation"].split("\n\n[")[0].split("\n")
        if step["tool"] == "execute" and 2 <= len(lines) <= 10 and " | " in lines[0]:
            return step
    return None


def test_the_keyboard_does_everything(browser, page):
    browser.open(page)
    ids = browser.js("[...document.querySelectorAll('#body > .row')].map(r => r.dataset.id)")
    browser.press("jjkjo")
    browser.wait("document.querySelector('.episode') !== null")
    assert browser.js("location.hash") == f"#episode={ids[1]}"
    browser.press("jj")
    assert browser.js("document.activeElement.querySelector('.turn').textContent") == "2"
    browser.press("n")
    browser.wait(f"location.hash === '#episode={ids[2]}'")
    browser.press("p")
    browser.wait(f"location.hash === '#episode={ids[1]}'")
    browser.press("u")
    browser.wait("document.querySelector('#body') !== null")
    assert browser.js("document.activeElement.closest('.row').dataset.id") == ids[1]
    browser.press("xjxc")
    browser.wait("document.querySelector('.compare') !== null")
    assert browser.js("location.hash") == f"#compare={ids[1]},{ids[2]}"
    browser.press("?")
    assert browser.js("document.querySelector('#help').open")
    assert "search" in browser.texts("#help dd")
    browser.assert_quiet()


def test_the_theme_follows_the_system_and_the_toggle(browser, page):
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    background = "getComputedStyle(document.body).backgroundColor"
    browser.open(page)
    light_colour = browser.js(background)
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    dark_colour = browser.js(background)
    assert dark_colour != light_colour
    browser.press("t")
    assert browser.js(background) == light_colour
    browser.open(page)
    assert browser.js(background) == light_colour  # it is remembered
    browser.press("tt")
    assert browser.js(background) == dark_colour
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_two_episodes_stand_side_by_side(browser, page, played):
    one, other = (key_of(played[1], agent) for agent in ("oracle", "random"))
    browser.open(page, f"#episode={one}")
    browser.js("document.querySelector(arguments[0]).click()", f".versus[href$='{other}']")
    browser.wait("document.querySelector('.compare') !== null")
    assert browser.js("location.hash") == f"#compare={one},{other}"
    steps = {t["key"]: t["steps"] for t in played[1]}
    first = [len([s for s in steps[key] if s["phase"] == 1]) for key in (one, other)]
    sides = browser.js(
        "[...document.querySelectorAll('.sides > .side')]"
        ".map(side => side.querySelectorAll('.step').length)"
    )
    assert sides[:2] == first
    cells = browser.js(
        "[...document.querySelectorAll('.differences tr')]"
        ".map(row => [...row.cells].map(cell => cell.textContent))"
    )
    assert ["outcome", "passed", "wrong"] in cells
    assert browser.count(".submissions .diff") == 2
    browser.assert_quiet()


def test_on_a_phone_nothing_is_wider_than_the_screen(browser, page, played):
    metrics = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    one, other = (key_of(played[1], agent) for agent in ("oracle", "random"))
    try:
        for address in ("", f"#episode={other}", f"#compare={one},{other}"):
            browser.open(page, address)
            assert browser.js("document.documentElement.scrollWidth") <= 390, address
    finally:
        browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


HOSTILE = (
    "<img src=x onerror=hacked=1><svg onload=hacked=1></script><script>hacked=1</script>"
    "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe>"
    "\"' onmouseover='hacked=1' x=\"javascript:hacked=1 ${hacked=1} {{hacked=1}}"
    "<a href='http://127.0.0.1:9/x'>x</a><img src='http://127.0.0.1:9/y'>\u202e\u0000\ud800"
)


def hostile(value):
    """The same trace with the attack in every text but the names of tools and phases."""
    if isinstance(value, str):
        return HOSTILE + value
    if isinstance(value, list):
        return [hostile(v) for v in value]
    if isinstance(value, dict):
        kept = ("tool", "mode")
        return {k: v if k in kept else hostile(v) for k, v in value.items()} | {
            HOSTILE: HOSTILE,
            "__proto__": {"hacked": 1},
        }
    return value


def test_a_hostile_trace_is_shown_and_does_nothing(browser, played, tmp_path):
    extra = {"raw": f"<thought>{HOSTILE}</thought>", "reasoning": HOSTILE, "fault": HOSTILE}
    traces = []
    for trace in played[1][:2] + played[1][-2:]:
        steps = [step | extra | {"malformed": HOSTILE} for step in trace["steps"][:1]]
        table = {"tool": "execute", "arguments": {"sql": HOSTILE}}
        table["observation"] = f"\n{HOSTILE} | b\n{HOSTILE} | 2"
        steps += [step | extra for step in trace["steps"]] + [trace["steps"][0] | table]
        odd = {"tool": HOSTILE, "arguments": {HOSTILE: HOSTILE}}
        steps += [trace["steps"][0] | table | odd]
        traces.append(hostile(trace | {"steps": steps}))
    run = written(tmp_path / "<img src=x onerror=hacked=1>.jsonl", traces)
    out = write_replay(find_runs([run]), tmp_path / "replay.html", title=HOSTILE[:80]).path
    browser.open(out)
    assert HOSTILE[:40] in browser.texts("#body .task")[0]
    ids = browser.js("[...document.querySelectorAll('#body > .row')].map(r => r.dataset.id)")
    for address in (*(f"#episode={i}" for i in ids), f"#compare={ids[0]},{ids[1]}"):
        browser.open(out, address)
        browser.press("f")
        browser.wait("document.querySelectorAll('details:not([open])').length === 0")
        assert HOSTILE[:40] in browser.texts("main")[0]
        browser.js(
            "document.querySelectorAll('main *')"
            ".forEach(e => e.dispatchEvent(new Event('mouseover')))"
        )
        assert (
            browser.count("main img, main svg, main iframe, main script, main [onmouseover]") == 0
        )
        links = browser.js("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
        assert all(link.startswith("#") for link in links)
        assert browser.js("typeof hacked") == "undefined"
        assert browser.js("({}).hacked === undefined")
        browser.assert_quiet()
    browser.open(out, "#episode=<img src=x onerror=hacked=1>&text=" + "<svg onload=hacked=1>")
    assert browser.texts(".empty") == ["There is no such episode here."]
    assert browser.js("typeof hacked") == "undefined"


def test_the_policy_stops_what_a_bug_would_let_through(browser, page):
    """Were data ever parsed as HTML or sent away, the browser would refuse."""
    browser.open(page)
    refused = browser.js(
        "(() => { try { document.body.innerHTML = '<b>x</b>'; } catch (e) { return e.name; } })()"
    )
    assert refused == "TypeError"
    browser.js("void fetch('http://127.0.0.1:9/').catch(e => { window.refused = e.name; })")
    browser.wait("window.refused === 'TypeError'")
    assert any("Content Security Policy" in e["message"] for e in browser.driver.get_log("browser"))


def test_a_thousand_episodes_are_small_and_open_fast(browser, played, tmp_path):
    traces = synthetic(played[1], 1000)
    run = written(tmp_path / "synthetic.jsonl", traces)
    replay = write_replay(find_runs([run]), tmp_path / "replay.html")
    assert replay.episodes == 1000
    assert replay.size <= 10_000_000
    started = time.monotonic()
    inside = browser.open(replay.path)
    seconds = time.monotonic() - started
    assert "1,000 episodes" in browser.texts("#summary")[0]
    assert inside < 2000
    browser.go(f"#episode={traces[500]['key']}")
    browser.wait("document.querySelector('.episode') !== null")
    assert browser.count(".step") == len(traces[500]["steps"])
    browser.assert_quiet()
    print(f"{replay.size / 1e6:.1f} MB of {run.stat().st_size / 1e6:.0f} MB; ", end="")  # noqa: T201
    print(f"ready after {inside} ms, seen from outside {seconds:.2f} s")  # noqa: T201
