"""Names, splits, endless and counted datasets, folders, and the verb."""

from __future__ import annotations

import json

import gymnasium as gym
import pytest

import bird_interact_gym  # noqa: F401  (registers the environments)
from bird_interact_gym.authoring.datasets import open_dataset
from bird_interact_gym.authoring.synth.names import SynthName, parse_name
from bird_interact_gym.authoring.synth.splits import SPLITS, shape, split_of
from bird_interact_gym.authoring.synth.supply import WORTH_WORKERS, Supply
from bird_interact_gym.authoring.synth.tokens import count_tokens
from bird_interact_gym.cli import main
from bird_interact_gym.errors import ConfigurationError, UnknownTaskError
from bird_interact_gym.sqltree import literal_free_hash
from bird_interact_gym.tasks import load_dataset


def test_names_are_read_and_written():
    name = parse_name("synth:level=1,split=test,seed=7,count=20")
    assert name == SynthName(level=1, split="test", seed=7, count=20)
    assert parse_name(str(name)) == name


@pytest.mark.parametrize(
    "text", ["synth:level=9", "synth:split=all", "synth:seed=x", "synth:color=red", "synth:count=0"]
)
def test_a_wrong_name_says_what_is_expected(text):
    with pytest.raises(ConfigurationError, match=r"expected|must be"):
        parse_name(text)


def test_a_changed_constant_stays_in_its_split():
    golds = ("SELECT a FROM t WHERE b >= 3 AND c = 'x'", "SELECT COUNT(*) FROM t WHERE b >= 3")
    other = ("SELECT a FROM t WHERE b >= 70 AND c = 'yy'", "SELECT COUNT(*) FROM t WHERE b >= 1.5")
    assert shape(golds) == shape(other)
    assert split_of(golds) == split_of(other)


@pytest.mark.parametrize(
    "gold",
    [
        "SELECT m.a FROM u n\nJOIN t m ON m.id = n.t_id\nWHERE m.b >= 3",
        "SELECT t.a FROM t\nJOIN u un ON t.id = un.t_id\nWHERE t.b >= 8",
        "SELECT x.a FROM t x\nJOIN u ON x.id = u.t_id\nWHERE x.b >= 0.5",
    ],
)
def test_golds_of_one_literal_free_form_are_in_one_split(gold):
    first = "SELECT t.a FROM u JOIN t ON t.id = u.t_id WHERE t.b >= 1"
    assert literal_free_hash([gold]) == literal_free_hash([first])
    assert shape([gold]) == shape([first])


@pytest.mark.parametrize("level", [0, 1])
def test_splits_share_no_literal_free_form(level, server):
    forms = {}
    for split in SPLITS:
        made = Supply(SynthName(level=level, split=split, seed=2)).make(range(8))
        golds = [[*m.task.subtask(1).sol_sql, *m.task.subtask(2).sol_sql] for m in made]
        forms[split] = {literal_free_hash(g) for g in golds}
        assert {split_of(g) for g in golds} == {split}
    assert len(set.union(*forms.values())) == sum(map(len, forms.values()))


def test_workers_change_nothing_and_leave_nothing(databases):
    name = SynthName(level=0, seed=9)
    together = list(Supply(name).first(WORTH_WORKERS, workers=2))
    assert [m.record for m in together[:5]] == [m.record for m in Supply(name).first(5)]
    assert len(together) == WORTH_WORKERS
    assert databases.leftovers() == []


def test_an_endless_dataset_makes_what_is_asked_for(server):
    dataset = open_dataset("synth:level=0,split=train,seed=4")
    number = "synth_l0_train_s4_123456"
    assert dataset.task(number) == open_dataset("synth:level=0,seed=4").task(number)
    assert dataset.task_ids[123456] == number
    for unknown in ("synth_l0_train_s5_000001", "pets_1", "synth_l0_train_s4_9999999"):
        with pytest.raises(UnknownTaskError):
            dataset.task(unknown)
    with pytest.raises(ConfigurationError, match="count=200"):
        list(dataset.tasks)


def test_the_registered_environment_draws_from_the_supply(server):
    env = gym.make("BirdInteractSynth-a-v0")
    first, info = env.reset(seed=11)
    again, _ = env.reset(seed=11)
    other, _ = env.reset(seed=12)
    env.close()
    assert first == again != other
    assert info["task_id"].startswith("synth_l1_train_s0_")


def test_the_verb_writes_a_dataset_that_loads(tmp_path, capsys, server):
    out = tmp_path / "made"
    arguments = ["--seed", "7", "--count", "12", "--level", "1", "--out", str(out), "--json"]
    assert main(["synth", *arguments]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["tasks"] == summary["verified"] == 12
    assert summary["duplicates"] == 0
    for key in ("operations", "ambiguity_types", "follow_up_types"):
        assert summary[key]
    assert {"tasks_per_second", "level", "split", "seed"} <= summary.keys()
    loaded = load_dataset(str(out))
    generated = open_dataset("synth:level=1,split=train,seed=7,count=12")
    assert dict(loaded.tasks) == dict(generated.tasks)
    task = next(iter(loaded.tasks.values()))
    assert loaded.documents(task).knowledge == generated.documents(task).knowledge
    assert main(["synth", *arguments]) == 2


def test_a_users_own_dataset_gives_its_databases(tmp_path, server):
    own = tmp_path / "own"
    main(["synth", "--count", "2", "--level", "1", "--seed", "1", "--out", str(own), "--json"])
    made = Supply(SynthName(level=2, base=str(own))).make([0, 1])
    assert {m.task.database for m in made} <= {"harbour", "bakery", "clinic", "cinema"}


def test_tokens_are_counted_by_runs():
    assert count_tokens("") == 0
    assert count_tokens("SELECT name FROM pets") == 4
    assert count_tokens("identification") == 2
    assert count_tokens("12345") == 2
