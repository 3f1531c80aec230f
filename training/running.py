"""Running a trainer of TRL: logs, evaluation by rollout, resuming."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from transformers import Trainer, TrainerCallback, TrainerState, TrainingArguments

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
    if checkpoint is None:
        trainer.train()
        return trainer
    state = TrainerState.load_from_json(str(checkpoint / "trainer_state.json"))
    if _is_finished(state, trainer.args):
        # transformers would take one step too many.
        trainer._load_from_checkpoint(str(checkpoint))
        trainer.state = state
    else:
        trainer.train(resume_from_checkpoint=str(checkpoint))
    return trainer


def _is_finished(state: TrainerState, config: TrainingArguments) -> bool:
    """Whether a run of these settings ended with this state."""
    if config.max_steps > 0:
        return state.global_step >= config.max_steps
    same_end = state.num_train_epochs == math.ceil(config.num_train_epochs)
    return same_end and state.global_step >= state.max_steps
