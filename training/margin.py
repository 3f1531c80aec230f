"""DPO with a margin for each pair (LearNAT, arXiv 2504.02327): a subclass of TRL's trainer.

With h the difference of log-ratios, Delta the pair's ``margin`` and L the margin scale:

    paper:  -log sigmoid(beta * h - L * Delta)          raises the bar by the difference in reward
    odpo:   -log sigmoid(beta * h - L * log(Delta))     (ODPO's form, which the released code has;
                                                         for Delta < 1 it lowers the bar)

The loss depends on the log-ratios through ``beta * h`` only, so raising the reference's
log-probability of the chosen side by ``L * Delta / beta`` is exactly this loss, and TRL's own code
computes it. What is logged as ``rewards/*`` is without the margin; ``rewards/accuracies`` becomes
``rewards/margin_satisfied``, the share of pairs with ``beta * h`` above the margin.
"""

from __future__ import annotations

import math
from typing import Any, Literal

import torch
from trl import DPOConfig, DPOTrainer

from bird_interact_gym.errors import ConfigurationError

MarginForm = Literal["paper", "odpo"]

SHIFTABLE_LOSSES = frozenset({"sigmoid", "hinge", "robust", "exo_pair", "discopop", "sft"})
"""TRL's losses that see a pair only through ``beta * h``, and ``sft``, which does not see it."""


class MarginDPOTrainer(DPOTrainer):
    """TRL's DPOTrainer on rows that also have a ``margin``, a number in [0, 1] (odpo: in (0, 1]).

    ``margin_scale=0`` is TRL's trainer unchanged; rows need no margin then.
    Rows with ``prompt_ids``, ``chosen_ids`` and ``rejected_ids`` are taken as they are.
    """

    def __init__(
        self,
        *args: Any,
        margin_scale: float = 1.0,
        margin_form: MarginForm = "paper",
        **kwargs: Any,
    ) -> None:
        if margin_form not in ("paper", "odpo"):
            raise ConfigurationError(f"margin form {margin_form!r}; expected paper or odpo")
        if not (math.isfinite(margin_scale) and margin_scale >= 0):
            raise ConfigurationError(f"margin scale {margin_scale!r}; expected a number >= 0")
        self.margin_scale = margin_scale
        self.margin_form = margin_form
        super().__init__(*args, **kwargs)
        if margin_scale:
            _check_loss(self.args)
            _check_margins(self.train_dataset, margin_form)
        self.data_collator = _WithMargins(self.data_collator)

    def compute_ref_log_probs(self, model: Any, inputs: dict[str, Any]) -> Any:
        """Compute the reference's log-probabilities; the model never sees the margin."""
        return super().compute_ref_log_probs(model, _without_margin(inputs))

    def _prepare_dataset(self, dataset: Any, *args: Any, **kwargs: Any) -> Any:
        if "prompt_ids" in dataset.column_names:
            return dataset
        return super()._prepare_dataset(dataset, *args, **kwargs)

    def _set_signature_columns_if_needed(self) -> None:
        super()._set_signature_columns_if_needed()
        if "margin" not in self._signature_columns:
            self._signature_columns.append("margin")

    def _compute_loss(self, model: Any, inputs: dict[str, Any], return_outputs: bool) -> Any:
        margins = inputs.get("margin")
        inputs = _without_margin(inputs)
        if not self.margin_scale:
            return super()._compute_loss(model, inputs, return_outputs)
        bar = self._bar(margins)
        if not self.precompute_ref_logps:
            reference = self.ref_model if self.ref_model is not None else self.model
            chosen, rejected = self.compute_ref_log_probs(reference, inputs)
            inputs |= {"ref_chosen_logps": chosen, "ref_rejected_logps": rejected}
        inputs["ref_chosen_logps"] = inputs["ref_chosen_logps"] + bar / self.beta
        precomputed, self.precompute_ref_logps = self.precompute_ref_logps, True
        try:
            result = super()._compute_loss(model, inputs, return_outputs)
        finally:
            self.precompute_ref_logps = precomputed
        self._log_without(bar)
        return result

    def _bar(self, margins: torch.Tensor) -> torch.Tensor:
        """Return what ``beta * h`` has to exceed, for each pair."""
        margins = margins.to(self.accelerator.device)
        return self.margin_scale * (margins.log() if self.margin_form == "odpo" else margins)

    def _log_without(self, bar: torch.Tensor) -> None:
        metrics = self._metrics["train" if self.model.training else "eval"]
        mean = self.accelerator.gather(bar).mean().item()
        metrics["rewards/chosen"][-1] += mean
        metrics["rewards/margins"][-1] += mean
        metrics["rewards/margin_satisfied"].append(metrics["rewards/accuracies"].pop())
        if not metrics["rewards/accuracies"]:
            del metrics["rewards/accuracies"]


class _WithMargins:
    """Adds the rows' margins to a batch of TRL's collator."""

    def __init__(self, collate: Any) -> None:
        self._collate = collate

    def __call__(self, rows: list[dict[str, Any]]) -> dict[str, Any]:
        batch = self._collate(rows)
        if "margin" in rows[0]:
            batch["margin"] = torch.tensor([row["margin"] for row in rows], dtype=torch.float32)
        return batch


def _without_margin(inputs: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in inputs.items() if name != "margin"}


def _check_loss(config: DPOConfig) -> None:
    others = sorted(set(config.loss_type) - SHIFTABLE_LOSSES)
    if others:
        raise ConfigurationError(
            f"loss_type {', '.join(others)}: a margin needs a loss in beta * h; expected "
            f"{', '.join(sorted(SHIFTABLE_LOSSES))}, or --margin-scale 0"
        )
    if config.f_divergence_type != "reverse_kl":
        raise ConfigurationError(
            f"f_divergence_type {config.f_divergence_type!r}: a margin needs reverse_kl, "
            "or --margin-scale 0"
        )


def _check_margins(dataset: Any, form: MarginForm) -> None:
    """Check all margins at the start: one bad one would show as a NaN hours later."""
    if "margin" not in dataset.column_names:
        raise ConfigurationError(
            "the pairs have no column 'margin'; export them with it, or use --margin-scale 0"
        )
    for number, margin in enumerate(dataset["margin"]):
        known = isinstance(margin, int | float) and 0 <= margin <= 1
        if not known or (form == "odpo" and margin == 0):
            wanted = "above 0, at most 1" if form == "odpo" else "in [0, 1]"
            raise ConfigurationError(f"pair {number}: margin {margin!r}; expected one {wanted}")
