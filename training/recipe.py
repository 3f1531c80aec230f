"""Recipes: the settings of a run, by machine. ``training/recipes`` holds them; a path works too.

A recipe has ``model`` (``path`` and ``chat_template``, or ``scratch``, the sizes of a model made
from nothing), ``load`` (keyword arguments of from_pretrained), ``lora`` (fields of peft's
LoraConfig), ``data`` (what a model from scratch learns from), ``evaluation``, and for each stage
the fields of TRL's config: those of ``common``, then those of ``sft``, ``dpo`` or ``grpo``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

import yaml

from bird_interact_gym.errors import ConfigurationError

FOLDER = Path(__file__).with_name("recipes")

Stage = Literal["sft", "dpo", "grpo"]
STAGES: tuple[Stage, ...] = ("sft", "dpo", "grpo")


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """The settings of a run, as the file has them."""

    name: str
    model: Mapping[str, Any]
    load: Mapping[str, Any] = field(default_factory=dict)
    lora: Mapping[str, Any] | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    evaluation: Mapping[str, Any] = field(default_factory=dict)
    common: Mapping[str, Any] = field(default_factory=dict)
    sft: Mapping[str, Any] = field(default_factory=dict)
    dpo: Mapping[str, Any] = field(default_factory=dict)
    grpo: Mapping[str, Any] = field(default_factory=dict)

    def settings(self, stage: Stage) -> dict[str, Any]:
        """Return the fields of TRL's config for a stage."""
        return {**self.common, **getattr(self, stage)}

    def config(self, stage: Stage, out: Path, changes: Mapping[str, Any] | None = None) -> Any:
        """Return TRL's config of a stage; a field that it does not have: ConfigurationError."""
        kind = config_class(stage)
        settings = {**self.settings(stage), **(changes or {})}
        known = {f.name for f in fields(kind) if f.init}
        unknown = sorted(settings.keys() - known)
        if unknown:
            raise ConfigurationError(
                f"recipe {self.name}, {stage}: {', '.join(unknown)}: expected fields of "
                f"{kind.__name__}"
            )
        loaded = {"model_init_kwargs": dict(self.load)} if self.load else {}
        return kind(output_dir=str(out), **{**loaded, **settings})

    def peft_config(self) -> Any:
        """Return the adapter's config, None where the whole model is trained."""
        if self.lora is None:
            return None
        from peft import LoraConfig

        return LoraConfig(task_type="CAUSAL_LM", **self.lora)


def config_class(stage: Stage) -> Any:
    """Return TRL's config class of a stage."""
    import trl

    return {"sft": trl.SFTConfig, "dpo": trl.DPOConfig, "grpo": trl.GRPOConfig}[stage]


def load_recipe(name: str) -> Recipe:
    """Return the recipe of a name or a path; ConfigurationError says what is wrong with it."""
    path = Path(name) if name.endswith((".yaml", ".yml")) else FOLDER / f"{name}.yaml"
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(
            f"no recipe {name!r}; expected a path or one of {', '.join(recipe_names())}"
        ) from None
    except (OSError, yaml.YAMLError) as error:
        raise ConfigurationError(f"{path}: cannot be read: {error}") from None
    sections = {f.name for f in fields(Recipe)} - {"name"}
    if not isinstance(content, dict) or not {"model"} <= content.keys() <= sections:
        raise ConfigurationError(f"{path}: expected sections model and of {', '.join(sections)}")
    return Recipe(name=path.stem, **content)


def recipe_names() -> list[str]:
    """Return the names of the recipes that ship."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def changes_of(assignments: list[str]) -> dict[str, Any]:
    """Return the fields that ``key=value`` texts set; values are read as YAML."""
    changes = {}
    for text in assignments:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise ConfigurationError(f"--set {text!r}: expected field=value")
        changes[name] = _number(yaml.safe_load(value))
    return changes


def _number(value: Any) -> Any:
    """Read 1e-4 as a number, which YAML takes for a text."""
    try:
        return float(value) if isinstance(value, str) else value
    except ValueError:
        return value
