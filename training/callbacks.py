"""What happens beside the steps: a log as lines of JSON, and evaluation by rollout."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from transformers import Trainer, TrainerCallback


class Evaluate(Protocol):
    """Plays episodes with the model as it is and returns figures by name (reward, rate, ...).

    Only the numbers among them are logged, each as ``rollout/<name>``. The model comes in whatever
    mode it trains in and is put back into it afterwards.
    """

    def __call__(self, model: Any, tokenizer: Any, /) -> Mapping[str, Any]:
        """Return the figures."""
        ...


class JsonLog(TrainerCallback):
    """Appends everything logged to a file, one JSON object a line with its step.

    When a run is resumed, lines after the checkpoint are dropped: those steps are taken again.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Keep the lines up to the step that training starts from."""
        if not state.is_world_process_zero or not self._path.exists():
            return
        lines = self._path.read_text().splitlines()
        kept = [line for line in lines if _step(line) <= state.global_step and state.global_step]
        self._path.write_text("".join(line + "\n" for line in kept))

    def on_log(
        self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        """Write one line."""
        if logs and state.is_world_process_zero:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a") as file:
                file.write(json.dumps({"step": state.global_step, **logs}) + "\n")


def _step(line: str) -> float:
    """Return a line's step; a line that a kill tore counts as never kept."""
    try:
        return float(json.loads(line)["step"])
    except (ValueError, KeyError):
        return float("inf")


class RolloutEvaluation(TrainerCallback):
    """Evaluates by rollout before the first step, every ``every`` steps, and at the end.

    Every process calls ``evaluate`` (a sharded model needs them all); the first one logs.
    """

    def __init__(self, evaluate: Evaluate, *, every: int) -> None:
        if every < 1:
            raise ValueError(f"every: expected 1 or more, got {every}")
        self._evaluate = evaluate
        self._every = every
        self._trainer: Trainer | None = None
        self.results: list[dict[str, Any]] = []
        """The numbers of each evaluation, each with its ``step``."""

    def attach(self, trainer: Trainer) -> None:
        """Name the trainer whose log takes the figures."""
        self._trainer = trainer

    def on_train_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Evaluate the model that training starts from."""
        if state.global_step == 0:
            self._run(state, control, kwargs)

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Evaluate where it is due."""
        if state.global_step % self._every == 0 or state.global_step >= state.max_steps:
            self._run(state, control, kwargs)

    def _run(self, state: Any, control: Any, kwargs: Mapping[str, Any]) -> None:
        model = kwargs["model"]
        training = model.training
        model.eval()
        try:
            figures = dict(self._evaluate(model, kwargs["processing_class"]))
        finally:
            model.train(training)
        numbers = {
            name: value
            for name, value in figures.items()
            if isinstance(value, int | float) and not isinstance(value, bool)
        }
        self.results.append({"step": state.global_step, **numbers})
        if self._trainer is not None and numbers:
            # TRL's own log would add the training figures gathered so far, and clear them. Any log
            # counts as the one that is due at this step, so the flag is put back.
            due = control.should_log
            Trainer.log(self._trainer, {f"rollout/{n}": value for n, value in numbers.items()})
            control.should_log = due
