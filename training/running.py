"""Running a trainer of TRL: logs, evaluation by rollout, resuming."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from transformers import Trainer, TrainerCallback

from training.callbacks import Evaluate, JsonLog, RolloutEvaluation
from training.checkpoints import last_checkpoint

AnyTrainer = TypeVar("AnyTrainer", bound=Trainer)


def with_callbacks(
    trainer: Trainer,
    *,
    evaluate: Evaluate | None = None,
    every: int = 0,
    more: Sequence[TrainerCallback] = (),
) -> None:
    """Add the log file, evaluation by rollout where there is one, and other callbacks."""
    trainer.add_callback(JsonLog(Path(trainer.args.output_dir) / "log.jsonl"))
    if evaluate is not None and every:
        evaluation = RolloutEvaluation(evaluate, every=every)
        evaluation.attach(trainer)
        trainer.add_callback(evaluation)
    for callback in more:
        trainer.add_callback(callback)


def train(trainer: AnyTrainer, *, resume: bool = True) -> AnyTrainer:
    """Train to the last step, from the last whole checkpoint where there is one."""
    checkpoint = last_checkpoint(Path(trainer.args.output_dir)) if resume else None
    trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
    return trainer
