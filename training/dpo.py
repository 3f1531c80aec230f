"""DPO on step-level preference pairs, with the margin of the syntax trees.

On a CPU, with nothing downloaded (a tiny model from scratch, pairs of generated tasks):
    python -m training.dpo --recipe tiny-cpu --margin-scale 0

One GPU, LoRA on what SFT left:
    python -m training.dpo --recipe 1xA100-7B-lora --model runs/sft --data pairs.jsonl \
        --margin-scale 1 --out runs/dpo

Eight GPUs:
    accelerate launch --config_file training/launch/fsdp2.yaml \
        -m training.dpo --recipe 8xA100-7B --model runs/sft --data pairs.jsonl --out runs/dpo

--margin-scale 0 is TRL's DPO unchanged. The same command again resumes from the last checkpoint in
--out. --set changes a field of TRL's DPOConfig: --set beta=0.2 max_steps=100
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any

from training.command import Inputs, parser, run_command

if TYPE_CHECKING:
    from datasets import Dataset
    from trl import DPOConfig

    from training.callbacks import Evaluate
    from training.margin import MarginDPOTrainer, MarginForm


def run_dpo(
    model: Any,
    ref_model: Any,
    tokenizer: Any,
    dataset: Dataset,
    config: DPOConfig | Mapping[str, Any],
    margin_scale: float = 1.0,
    margin_form: MarginForm = "paper",
    *,
    evaluate: Evaluate | None = None,
    evaluate_every: int = 0,
    peft_config: Any = None,
    callbacks: Sequence[Any] = (),
    resume: bool = True,
) -> MarginDPOTrainer:
    """Train a model, in place, and return the trainer after its last step.

    Args:
        model: a model in memory, or the name or folder of one that TRL loads.
        ref_model: the reference, another object than ``model``; None with an adapter
            (the model without it is the reference), with ``precompute_ref_log_probs``, or where
            TRL is to load a second copy of a named model.
        tokenizer: the model's tokenizer.
        dataset: rows of ``prompt``, ``chosen`` and ``rejected`` (texts or messages), or of
            ``prompt_ids``, ``chosen_ids`` and ``rejected_ids``; and ``margin`` unless the scale
            is 0. Everything after the prompt is in the loss.
        config: a DPOConfig, or its fields.
        margin_scale: lambda; 0 is plain DPO.
        margin_form: ``paper`` or ``odpo``; see training/margin.py.
        evaluate, evaluate_every, peft_config, callbacks, resume: as for run_sft.
    """
    from trl import DPOConfig

    from training.margin import MarginDPOTrainer
    from training.running import train, with_callbacks

    if isinstance(config, Mapping):
        config = DPOConfig(**config)
    trainer = MarginDPOTrainer(
        model=model,
        ref_model=ref_model,
        args=config,
        train_dataset=dataset,
        processing_class=tokenizer,
        peft_config=peft_config,
        margin_scale=margin_scale,
        margin_form=margin_form,
    )
    with_callbacks(trainer, evaluate=evaluate, every=evaluate_every, more=callbacks)
    return train(trainer, resume=resume)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the stage; returns 0, or 2 with one line on stderr."""
    options = parser("dpo", __doc__)
    options.add_argument("--margin-scale", type=float, default=1.0, metavar="L")
    options.add_argument("--margin-form", choices=("paper", "odpo"), default="paper")
    args = options.parse_args(argv)
    return run_command(args, "dpo", partial(_train, args=args))


def _train(inputs: Inputs, *, args: argparse.Namespace) -> MarginDPOTrainer:
    return run_dpo(
        inputs.model,
        _reference(inputs),
        inputs.tokenizer,
        inputs.dataset,
        inputs.config,
        args.margin_scale,
        args.margin_form,
        evaluate=inputs.evaluate,
        evaluate_every=inputs.evaluate_every,
        peft_config=inputs.peft_config,
    )


def _reference(inputs: Inputs) -> Any:
    """Return a copy of a model in memory, which TRL could not load again; None where it can."""
    in_memory = not isinstance(inputs.model, str)
    needed = inputs.peft_config is None and not inputs.config.precompute_ref_log_probs
    return deepcopy(inputs.model) if in_memory and needed else None


if __name__ == "__main__":
    sys.exit(main())
