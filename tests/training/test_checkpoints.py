"""Which checkpoint a run goes on from; no torch is needed."""

import json

import pytest

from bird_interact_gym.errors import ConfigurationError
from training.checkpoints import keep_settings, last_checkpoint


def checkpoint(out, step, state='{"global_step": 1}'):
    folder = out / f"checkpoint-{step}"
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_text("weights")
    if state is not None:
        (folder / "trainer_state.json").write_text(state)
    return folder


def test_there_may_be_none(tmp_path):
    assert last_checkpoint(tmp_path / "absent") is None
    (tmp_path / "checkpoint-best").mkdir()
    assert last_checkpoint(tmp_path) is None


@pytest.mark.parametrize("torn", [None, "", '{"global_step": '])
def test_one_that_a_kill_cut_short_is_passed_over(tmp_path, torn):
    checkpoint(tmp_path, 9)
    whole = checkpoint(tmp_path, 10)
    checkpoint(tmp_path, 20, torn)
    assert last_checkpoint(tmp_path) == whole


def test_settings_are_kept_and_the_same_go_on(tmp_path):
    out = tmp_path / "run"
    keep_settings(out, {"recipe": {"beta": 0.1}, "data": None})
    keep_settings(out, {"recipe": {"beta": 0.1}, "data": None})
    assert json.loads((out / "settings.json").read_text())["recipe"] == {"beta": 0.1}


def test_other_settings_are_refused_by_name(tmp_path):
    keep_settings(tmp_path, {"margin_scale": 1.0, "data": "a"})
    with pytest.raises(ConfigurationError, match=r"margin_scale was 1.0, is 0.0.*--fresh"):
        keep_settings(tmp_path, {"margin_scale": 0.0, "data": "a"})
