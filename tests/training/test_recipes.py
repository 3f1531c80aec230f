"""Every recipe, on the installed TRL: its flags are fields, and it builds on a CPU."""

from dataclasses import fields
from inspect import signature

import pytest

from bird_interact_gym.errors import ConfigurationError
from training.recipe import (
    FOLDER,
    STAGES,
    Recipe,
    changes_of,
    config_class,
    load_recipe,
    recipe_names,
)

ON_A_CPU = {
    "use_cpu": True,
    "bf16": False,
    "report_to": "none",
    "optim": "adamw_torch",
    "disable_tqdm": True,
    "max_steps": 1,
}


def test_the_recipes_that_are_promised_are_there():
    assert {"tiny-cpu", "1xA100-7B-lora", "1xH100-7B-full", "8xA100-7B"} <= set(recipe_names())


@pytest.mark.parametrize("name", recipe_names())
def test_each_says_what_it_needs_and_how_it_is_started(name):
    header = (FOLDER / f"{name}.yaml").read_text().partition("\nmodel:")[0]
    assert "Memory" in header
    for stage in ("sft", "dpo"):
        assert f"-m training.{stage} --recipe {name}" in header
    assert load_recipe(name).name == name


def test_changes_are_read_as_yaml():
    changes = changes_of(["max_steps=3", "learning_rate=1e-4", "packing=false", "optim=sgd"])
    assert changes == {"max_steps": 3, "learning_rate": 1e-4, "packing": False, "optim": "sgd"}
    with pytest.raises(ConfigurationError, match="field=value"):
        changes_of(["max_steps"])


def test_an_unknown_recipe_is_named_with_those_there_are(tmp_path):
    with pytest.raises(ConfigurationError, match=r"'big'.*tiny-cpu"):
        load_recipe("big")
    odd = tmp_path / "odd.yaml"
    odd.write_text("sft: {}\n")
    with pytest.raises(ConfigurationError, match="expected sections model"):
        load_recipe(str(odd))


@pytest.mark.train
@pytest.mark.parametrize("name", recipe_names())
def test_every_flag_is_a_field(name):
    peft = pytest.importorskip("peft")
    recipe = load_recipe(name)
    for stage in STAGES:
        known = {f.name for f in fields(config_class(stage))}
        assert recipe.settings(stage).keys() <= known, stage
    known = {f.name for f in fields(peft.LoraConfig)}
    assert (recipe.lora or {}).keys() <= known


class Trainers:
    """Builds the trainer of a stage as its script does."""

    def __init__(self, tiny):
        self.tiny = tiny

    def sft(self, config, peft_config):
        from trl import SFTTrainer

        rows = self.tiny.dataset(self.tiny.conversations)
        return self.build(SFTTrainer, rows, args=config, peft_config=peft_config)

    def dpo(self, config, peft_config):
        from training.margin import MarginDPOTrainer

        reference = None if peft_config or config.precompute_ref_log_probs else self.tiny.model(1)
        given = {"args": config, "peft_config": peft_config, "ref_model": reference}
        return self.build(MarginDPOTrainer, self.tiny.dataset(self.tiny.pairs), **given)

    def grpo(self, config, peft_config):
        from trl import GRPOTrainer

        rows = self.tiny.dataset([{"prompt": pair["prompt"]} for pair in self.tiny.pairs])

        def reward(completions, **columns):
            return [0.0 for _ in completions]

        given = {"args": config, "peft_config": peft_config, "reward_funcs": reward}
        return self.build(GRPOTrainer, rows, **given)

    def build(self, kind, rows, **given):
        return kind(
            model=self.tiny.model(),
            processing_class=self.tiny.tokenizer,
            train_dataset=rows,
            **given,
        )


@pytest.mark.train
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("name", recipe_names())
def test_every_stage_builds_on_a_cpu(tiny, tmp_path, name, stage):
    recipe = load_recipe(name)
    changes = {**ON_A_CPU, **({"use_vllm": False} if stage == "grpo" else {})}
    config = recipe.config(stage, tmp_path, changes)
    assert config.learning_rate == recipe.settings(stage)["learning_rate"]
    trainer = getattr(Trainers(tiny), stage)(config, recipe.peft_config())
    trained = [p for p in trainer.model.parameters() if p.requires_grad]
    assert (len(trained) < len(list(trainer.model.parameters()))) == (recipe.lora is not None)


@pytest.mark.train
@pytest.mark.parametrize("name", recipe_names())
def test_evaluation_is_called_with_what_it_takes(name):
    from training.evaluation import evaluate

    given = load_recipe(name).evaluation.keys() - {"every"}
    assert given <= signature(evaluate).parameters.keys()
    assert not given or "dataset" in given


@pytest.mark.train
def test_a_flag_that_is_no_field_is_named(tmp_path):
    recipe = Recipe(name="mine", model={}, dpo={"betta": 0.1})
    with pytest.raises(ConfigurationError, match=r"mine, dpo: betta: .*DPOConfig"):
        recipe.config("dpo", tmp_path)
