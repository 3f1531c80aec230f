"""The command line that sft and dpo share: a recipe, data, a folder; and what to run of them."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import BirdInteractError, ConfigurationError
from training.checkpoints import SETTINGS, keep_settings
from training.recipe import Recipe, Stage, changes_of, load_recipe, recipe_names

ROW_COLUMNS = frozenset(
    {
        "messages",
        "prompt",
        "completion",
        "chosen",
        "rejected",
        "margin",
        "tools",
        "task_id",
        "seed",
    }
)
"""Columns of a data file that training reads; provenance stays behind."""


MakeData = Callable[[Recipe, Path], Path]
"""Writes the rows of a stage into its folder, unless they are there, and returns their file."""


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """What a stage trains on: everything that its ``run_`` function takes."""

    recipe: Recipe
    out: Path
    model: Any
    tokenizer: Any
    dataset: Any
    config: Any
    peft_config: Any
    evaluate: Any
    evaluate_every: int


def parser(stage: Stage, description: str | None) -> argparse.ArgumentParser:
    """Return the parser of a stage's options."""
    parser = argparse.ArgumentParser(
        prog=f"python -m training.{stage}",
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    names = ", ".join(recipe_names())
    add("--recipe", required=True, help=f"a path, or one of {names}")
    add("--data", metavar="FILE.jsonl", help="rows of `bird-interact export` or training.pairs")
    add("--model", help="name or folder; what an earlier stage left in its --out is one")
    add("--out", type=Path, help=f"folder of the run (default: runs/{stage}-RECIPE)")
    add("--fresh", action="store_true", help="delete the run that --out holds, and start anew")
    add("--set", nargs="+", default=[], metavar="FIELD=VALUE", help="fields of TRL's config")
    add("--evaluate-every", type=int, metavar="N", help="steps between evaluations; 0: none")
    return parser


def run_command(
    args: argparse.Namespace,
    stage: Stage,
    train: Callable[[Inputs], Any],
    make_data: MakeData | None = None,
) -> int:
    """Run a stage and print a summary as JSON; returns 0, or 2 with one line on stderr.

    ``make_data`` writes the rows where ``--data`` names none; else those that the recipe says.
    """
    try:
        inputs = prepare(args, stage, make_data)
        _tell_what_is_cut(inputs)
        trainer = train(inputs)
    except BirdInteractError as error:
        sys.stderr.write(f"{stage}: {error}\n")
        return 2
    trainer.save_model(str(inputs.out))
    if trainer.is_world_process_zero():
        sys.stdout.write(json.dumps(_summary(inputs, trainer), indent=2) + "\n")
    return 0


def prepare(args: argparse.Namespace, stage: Stage, make_data: MakeData | None = None) -> Inputs:
    """Load or make everything that the options name; ConfigurationError where it cannot be."""
    recipe = load_recipe(args.recipe)
    out: Path = args.out or Path("runs") / f"{stage}-{recipe.name}"
    changes = changes_of(args.set)
    with _first_process_first() as is_first:
        if args.fresh and is_first:
            _delete_run(out)
        keep_settings(out, _settings(args, recipe, changes))
        make = make_data or partial(_made_data, pairs=stage == "dpo")
        data = Path(args.data) if args.data else make(recipe, out)
        with_text = make if make_data is None else partial(_made_data, pairs=False)
        path = _model_path(args, recipe, out, with_text)
    config = recipe.config(stage, out, changes)
    every = (
        recipe.evaluation.get("every", 0) if args.evaluate_every is None else args.evaluate_every
    )
    return Inputs(
        recipe=recipe,
        out=out,
        model=_model(path, config),
        tokenizer=_tokenizer(path, recipe),
        dataset=load_rows(data),
        config=config,
        peft_config=recipe.peft_config(),
        evaluate=_evaluation(recipe) if every else None,
        evaluate_every=every,
    )


@contextmanager
def _first_process_first() -> Iterator[bool]:
    """Let the first of several processes go ahead; yield whether this is the first one."""
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield True
        return
    from accelerate import PartialState

    state = PartialState()
    with state.main_process_first():
        yield state.is_main_process


def load_rows(path: Path) -> Any:
    """Load a JSONL file as a dataset of the columns that training reads."""
    from datasets import load_dataset

    if not path.is_file() or not path.stat().st_size:
        raise ConfigurationError(
            f"--data {path}: expected a file with rows, one JSON object a line"
        )
    rows = load_dataset("json", data_files=str(path), split="train")
    return rows.select_columns([name for name in rows.column_names if name in ROW_COLUMNS])


def _settings(args: argparse.Namespace, recipe: Recipe, changes: dict[str, Any]) -> dict[str, Any]:
    """Return what makes a run another one: not where it is written."""
    left_out = {"out", "fresh", "set", "evaluate_every", "recipe"}
    given = {name: value for name, value in vars(args).items() if name not in left_out}
    return {**given, "recipe": vars(recipe), "changes": changes}


def _delete_run(out: Path) -> None:
    if (out / SETTINGS).is_file():
        shutil.rmtree(out)
    elif out.exists() and any(out.iterdir()):
        raise ConfigurationError(f"--fresh: {out} holds files but no run; choose another --out")


def _made_data(recipe: Recipe, out: Path, *, pairs: bool) -> Path:
    if not recipe.data:
        raise ConfigurationError(f"recipe {recipe.name} names no data; give --data FILE.jsonl")
    from training.scratch import make_data

    return make_data(out / "data", recipe, pairs=pairs)


def _model_path(args: argparse.Namespace, recipe: Recipe, out: Path, with_text: MakeData) -> str:
    if args.model:
        return str(args.model)
    if "scratch" not in recipe.model:
        return str(recipe.model["path"])
    from training.scratch import make_model

    rows = Path(args.data) if args.data else with_text(recipe, out)
    return str(make_model(out / "start", load_rows(rows), recipe))


def _model(path: str, config: Any) -> Any:
    """Return what TRL takes as the model: a path, or an adapter's base with the adapter merged."""
    from training.models import is_adapter, load_merged

    return load_merged(path, config.model_init_kwargs or {}) if is_adapter(path) else path


def _tokenizer(path: str, recipe: Recipe) -> Any:
    from training.models import load_tokenizer

    return load_tokenizer(path, template=recipe.model.get("chat_template"))


def _evaluation(recipe: Recipe) -> Any:
    from training.evaluation import evaluate

    settings = {name: value for name, value in recipe.evaluation.items() if name != "every"}
    return partial(evaluate, **settings)


def _tell_what_is_cut(inputs: Inputs) -> None:
    """Say how many rows are longer than ``max_length``: TRL cuts or drops them without a word."""
    limit = getattr(inputs.config, "max_length", None)
    long = sum(_tokens(row, inputs.tokenizer) > limit for row in inputs.dataset) if limit else 0
    if long:
        sys.stderr.write(
            f"{long} of {len(inputs.dataset)} rows are longer than max_length {limit} tokens: "
            "they are cut at their end, or left out where no answer would remain\n"
        )


def _tokens(row: dict[str, Any], tokenizer: Any) -> int:
    """Return the tokens of a row, of a pair's longer side; 0 where it is no conversation."""
    tools = json.loads(row["tools"]) if row.get("tools") else None
    if isinstance(row.get("messages"), list):
        sides = [row["messages"]]
    elif isinstance(row.get("prompt"), list) and "chosen" in row:
        sides = [row["prompt"] + row["chosen"], row["prompt"] + row["rejected"]]
    else:
        return 0
    given = {"tools": tools, "return_dict": True}
    return max(len(tokenizer.apply_chat_template(side, **given)["input_ids"]) for side in sides)


def _summary(inputs: Inputs, trainer: Any) -> dict[str, Any]:
    losses = [line["loss"] for line in trainer.state.log_history if "loss" in line]
    return {
        "recipe": inputs.recipe.name,
        "rows": len(inputs.dataset),
        "sequences": len(trainer.train_dataset),
        "steps": trainer.state.global_step,
        "first_loss": losses[0] if losses else None,
        "last_loss": losses[-1] if losses else None,
        "model": str(inputs.out),
        "log": str(inputs.out / "log.jsonl"),
    }
