"""Playing in the terminal, as a person meets it."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time

import pytest

from bird_interact_gym.cli import main
from bird_interact_gym.rendering import coin_bar, result_table
from bird_interact_gym.tasks import load_dataset

TASK = load_dataset("starter").task("ward_1")

pytestmark = pytest.mark.usefixtures("server")


@pytest.fixture
def typed(monkeypatch, capsys):
    """Play ``ward_1`` by typing lines; return the exit code and what was shown."""

    def play(*lines: str, options: tuple[str, ...] = ()):
        monkeypatch.setenv("COLUMNS", "120")
        left = iter(lines)

        def read(prompt: str) -> str:
            try:
                line = next(left)
            except StopIteration:
                raise EOFError from None
            if line == "^C":
                raise KeyboardInterrupt
            return line

        monkeypatch.setattr("builtins.input", read)
        code = main(["play", "--task", "ward_1", *options])
        return code, capsys.readouterr().out

    return play


def gold(phase: int) -> str:
    return "submit " + ";".join(TASK.subtask(phase).sol_sql) + "\n;"


def test_a_person_can_solve_a_task(typed):
    code, out = typed("", "get_schema", "execute SELECT 40 +", "2 AS answer;", gold(1), gold(2))
    assert code == 0
    assert "the user asks" in out
    assert "the user goes on to ask" in out
    assert re.search(r"│ answer │\n├─+┤\n│ +42 │", out)
    assert "Outcome: pass, reward 1" in out
    assert "19 of 20" in out
    assert "one right answer" not in out


def test_what_is_no_call_costs_nothing_and_is_explained(typed):
    wrong = ["nonsense", "get_column_meaning beds", "ask", "get_schema now", 'execute("1", "2")']
    code, out = typed(*wrong, *wrong)
    assert code == 1
    assert "there is no 'nonsense'; expected one of execute, get_schema" in out
    assert "expected: get_column_meaning TABLE_NAME COLUMN_NAME" in out
    assert out.count("20 of 20") == 1
    assert "Left." in out


def test_commands_show_and_cost_nothing(typed):
    code, out = typed("get_schema", "history", "tools", "HELP", "question", "budget", "quit")
    assert code == 1
    assert re.search(r"1 +get_schema\(\) +1 +CREATE TABLE \"admissions\"", out)
    assert "SQL may go over several lines" in out
    assert out.count("the user asks") == 2
    assert out.count("19 of 20") == 2


def test_a_statement_can_be_taken_back(typed):
    code, out = typed("execute DROP TABLE beds", "^C", "execute SELECT 7 AS seven;")
    assert code == 1
    assert "taken back" in out
    assert "seven" in out


def test_the_end_shows_a_right_answer_to_who_did_not_find_it(typed):
    code, out = typed(*["submit SELECT 1;"] * 7)
    assert code == 1
    assert "Outcome: wrong, reward 0" in out
    assert "one right answer" in out
    assert "Too few coins for a submission" in out


def test_a_conversation_has_two_tools_and_shows_the_documents(typed):
    code, out = typed("get_schema", "ask Which year?", options=("--env", "BirdInteract-c-v0"))
    assert code == 1
    assert "get_schema is not one of this mode's: ask, submit" in out
    assert "questions left" in out
    assert 'CREATE TABLE "admissions"' in out


def test_a_person_can_play_the_user_too(typed):
    code, out = typed(
        'ask What do you mean by "recent"?',
        "",  # the user looks
        "nothing",
        "2",
        "From the first of March on.",
        options=("--simulator", "human"),
    )
    assert code == 1
    assert "You are the user of ward_1, phase 1." in out
    assert "expected a number from 1" in out
    assert re.search(r"user ─+╮\n│ From the first of March on\.", out)


def test_on_a_real_terminal(tmp_path):
    """Type at a pseudo-terminal, wait for each prompt, and read what it shows."""
    parent, child = pty.openpty()
    command = [sys.executable, "-m", "bird_interact_gym.cli", "play", "--task", "ward_1"]
    process = subprocess.Popen(
        command,
        stdin=child,
        stdout=child,
        stderr=child,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"},
        start_new_session=True,
    )
    os.close(child)
    shown = expect(parent, "> ")
    assert "\x1b[" in shown  # colours
    os.write(parent, b"exec\tSELECT 40 + 2\n")  # Tab completes the tool's name
    expect(parent, "... ")
    os.write(parent, b"AS answer;\n")
    assert "42" in expect(parent, "\n> ")
    os.write(parent, b"\x04")
    assert process.wait(timeout=60) == 1
    os.close(parent)


def expect(terminal: int, text: str) -> str:
    shown, end = "", time.monotonic() + 60
    while not plain(shown).replace("\r", "").endswith(text) and time.monotonic() < end:
        if select.select([terminal], [], [], 1.0)[0]:
            shown += os.read(terminal, 65536).decode(errors="replace")
    assert plain(shown).replace("\r", "").endswith(text), shown
    return shown


def plain(shown: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)


def test_a_result_becomes_a_table_only_where_it_is_one():
    assert result_table("a | b\n1 | x\n... 1 of 9 rows shown").caption == "... 1 of 9 rows shown"
    table = result_table("n | name\n1.5 | x\nNULL | y")
    assert [column.justify for column in table.columns] == ["right", "left"]
    assert result_table("n\n(no rows)").row_count == 0
    assert result_table("a | b\n1 | x | y") is None
    assert result_table("UPDATE 3") is None
    assert result_table('error: column "x" does not exist') is None


@pytest.mark.parametrize(("left", "colour"), [(20, "green"), (8, "yellow"), (3, "red"), (0, "red")])
def test_the_bar_of_coins_turns_red(left, colour):
    number = next(iter(coin_bar(left, 20).columns[2].cells))
    assert (str(number), str(number.style)) == (f"{left} of 20", colour)
