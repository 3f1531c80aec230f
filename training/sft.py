"""Supervised fine-tuning on episodes; only what the assistant said is in the loss.

On a CPU, with nothing downloaded (a tiny model from scratch, episodes of generated tasks):
    python -m training.sft --recipe tiny-cpu --out runs/sft

One GPU, LoRA on a 7B model:
    python -m training.sft --recipe 1xA100-7B-lora --data sft.jsonl --out runs/sft

Eight GPUs:
    accelerate launch --config_file training/launch/fsdp2.yaml \
        -m training.sft --recipe 8xA100-7B --data sft.jsonl --out runs/sft

The same command again resumes from the last checkpoint in --out. --set changes a field of TRL's
SFTConfig: --set max_steps=100 learning_rate=1e-4
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from training.command import Inputs, parser, run_command

if TYPE_CHECKING:
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    from training.callbacks import Evaluate


def run_sft(
    model: Any,
    tokenizer: Any,
    dataset: Dataset,
    config: SFTConfig | Mapping[str, Any],
    *,
    evaluate: Evaluate | None = None,
    evaluate_every: int = 0,
    peft_config: Any = None,
    callbacks: Sequence[Any] = (),
    resume: bool = True,
) -> SFTTrainer:
    """Train a model, in place, and return the trainer after its last step.

    Args:
        model: a model in memory, or the name or folder of one that TRL loads.
        tokenizer: its tokenizer; with ``messages`` rows its chat template is one TRL knows.
        dataset: rows of ``messages`` (and ``tools``), of ``prompt`` and ``completion`` texts, or
            of ``input_ids`` with ``labels``, ``assistant_masks`` or ``completion_mask``.
        config: a SFTConfig, or its fields. ``assistant_only_loss`` is the caller's to set.
        evaluate: called with (model, tokenizer) every ``evaluate_every`` steps; see callbacks.
        peft_config: of an adapter to train instead of the whole model.
        callbacks: more of transformers' callbacks.
        resume: go on from the last whole checkpoint in ``config.output_dir``.

    ``trainer.model`` is the trained model, ``trainer.state.log_history`` what was logged; the same
    lines stand in ``output_dir/log.jsonl``.
    """
    from trl import SFTConfig, SFTTrainer

    from training.running import train, with_callbacks

    if isinstance(config, Mapping):
        config = SFTConfig(**config)
    trainer = SFTTrainer(
        model=model,
        args=config,
        train_dataset=dataset,
        processing_class=tokenizer,
        peft_config=peft_config,
    )
    with_callbacks(trainer, evaluate=evaluate, every=evaluate_every, more=callbacks)
    return train(trainer, resume=resume)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the stage; returns 0, or 2 with one line on stderr."""
    return run_command(parser("sft", __doc__).parse_args(argv), "sft", _train)


def _train(inputs: Inputs) -> SFTTrainer:
    return run_sft(
        inputs.model,
        inputs.tokenizer,
        inputs.dataset,
        inputs.config,
        evaluate=inputs.evaluate,
        evaluate_every=inputs.evaluate_every,
        peft_config=inputs.peft_config,
    )


if __name__ == "__main__":
    sys.exit(main())
