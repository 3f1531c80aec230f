"""A model from nothing, and data for it: what a recipe without downloads starts from.

The tokenizer is trained on the data's own text, the weights are random, the episodes are played by
the agents that need no model. Everything depends on the recipe alone, so a run that is started
again finds or makes the same.
"""

from __future__ import annotations

import collections
import contextlib
import io
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bird_interact_gym import cli
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.training_data import (
    EpisodeFilter,
    PairOptions,
    demonstrations,
    read_all,
    script_named,
    task_finder,
    write_rows,
)
from training.models import chat_template
from training.recipe import Recipe

AGENTS = ("oracle", "scripted", "random")
_SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")


def make_model(folder: Path, rows: Iterable[Mapping[str, Any]], recipe: Recipe) -> Path:
    """Make a model and its tokenizer in a folder, unless it is there; return the folder."""
    if folder.exists():
        return folder
    sizes = dict(recipe.model["scratch"])
    tokenizer = make_tokenizer(_texts(rows), vocabulary=sizes.pop("vocabulary"))
    tokenizer.chat_template = chat_template(recipe.model["chat_template"])
    model = random_model(tokenizer, sizes, seed=recipe.common.get("seed", 0))
    partial = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(partial, ignore_errors=True)
    model.save_pretrained(partial)
    tokenizer.save_pretrained(partial)
    os.replace(partial, folder)
    return folder


def random_model(tokenizer: Any, sizes: Mapping[str, Any], *, seed: int) -> Any:
    """Return a decoder with random weights; ``sizes`` are fields of Qwen3Config.

    ``initializer_range`` around .08 lets a tiny model learn to copy within a minute; with the
    default of .02 its loss stays thirty times higher.
    """
    import torch
    from transformers import Qwen3Config, Qwen3ForCausalLM

    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return Qwen3ForCausalLM(
            Qwen3Config(
                vocab_size=len(tokenizer),
                tie_word_embeddings=True,
                pad_token_id=tokenizer.pad_token_id,
                eos_token_id=tokenizer.eos_token_id,
                **sizes,
            )
        )


def make_tokenizer(
    texts: Iterable[str],
    *,
    vocabulary: int,
    special: Sequence[str] = _SPECIAL,
    replaced: Sequence[tuple[str, str]] = (),
) -> Any:
    """Train a byte-level BPE whose digits stand alone, so that numbers can be copied.

    ``special`` are its special tokens, the padding first and the end of a reply last (by default
    Qwen's); ``replaced`` are patterns that it reads as another text.
    """
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Replace(Regex(pattern), text) for pattern, text in replaced]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\d"), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=list(special),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=special[-1], pad_token=special[0]
    )


def make_data(folder: Path, recipe: Recipe, *, pairs: bool) -> Path:
    """Play the recipe's tasks and write the rows of a stage, unless they are there."""
    out = folder / ("pairs.jsonl" if pairs else "sft.jsonl")
    if out.exists():
        return out
    play(folder / "traces", recipe.data["dataset"])
    traces = list(read_all([folder / "traces"]))
    script = script_named(recipe.data["actions"])
    if pairs:
        from training.pairs import NearMisses, make_pairs

        task_of = task_finder()
        options = PairOptions(script=script)
        make_pairs(traces, out, options=options, task_of=task_of, propose=NearMisses(task_of), k=3)
    else:
        chosen = EpisodeFilter(outcomes=frozenset({"pass"}), clean=True)
        passed = [t for t in traces if chosen.reason_against(t) is None]
        collections.deque(write_rows(out, demonstrations(passed, script)), maxlen=0)
    return out


def play(folder: Path, dataset: str) -> None:
    """Play a dataset's tasks in a-Interact with every agent that needs no model."""
    arguments = ["--env", "BirdInteractSynth-a-v0", "--dataset", dataset, "--out", str(folder)]
    with contextlib.redirect_stdout(io.StringIO()):
        code = cli.main(["rollout", *arguments, "--agent", *AGENTS])
    if code != 0:
        raise ConfigurationError(f"dataset {dataset}: its episodes could not be played, see above")


def _texts(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield everything that stands in rows, as text."""
    for row in rows:
        for column in ("messages", "prompt", "chosen", "rejected"):
            for message in row.get(column) or ():
                yield json.dumps(message, ensure_ascii=False)
                yield message["content"] or ""
