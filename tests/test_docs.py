"""What README and docs show is run: the loop, the commands, the links."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from bird_interact_gym.cli import main, parser

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
README = (ROOT / "README.md").read_text()

_FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!http)([^)#]+)\)")


def commands(page):
    """Yield the lines of a page's shell blocks, continuation lines joined."""
    for language, block in _FENCED.findall(page.read_text()):
        if language in ("sh", "bash", "console", ""):
            yield from (line.strip() for line in block.replace("\\\n", " ").splitlines())


def verbs(page):
    """Yield the arguments of each ``bird-interact`` command of a page."""
    for line in commands(page):
        if line.startswith(("bird-interact ", ".venv/bin/bird-interact ")):
            yield shlex.split(line, comments=True)[1:]


def test_the_readme_is_short_and_names_the_two_commands():
    assert len(README.splitlines()) < 150
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"^make (\w+)", README, re.MULTILINE):
        assert f"\n{target}: " in makefile


@pytest.mark.usefixtures("server")
def test_the_loop_of_the_readme_runs(capsys):
    (loop,) = [block for language, block in _FENCED.findall(README) if language == "python"]
    exec(loop, {})  # noqa: S102  (it is our own README)
    assert "Coins left" in capsys.readouterr().out


@pytest.mark.usefixtures("server")
@pytest.mark.timeout(300)  # run alone, it prepares the user for all 84 tasks
def test_the_commands_of_the_readme_run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    shown = list(verbs(ROOT / "README.md"))
    assert {words[0] for words in shown} == {"rollout", "doctor"}
    main(["doctor", "--reap"])  # another session's server may have ended badly
    for words in shown:
        assert main(words) == 0, words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_a_page_is_one_that_exists(page):
    for words in verbs(page):
        parser().parse_args(words)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in _LINK.findall(page.read_text()):
        assert (page.parent / target).exists(), target


def test_every_verb_stands_in_the_readme():
    (choices,) = [a.choices for a in parser()._subparsers._group_actions]
    for verb in choices:
        assert f"`bird-interact {verb}`" in README
