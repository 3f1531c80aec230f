"""How large the proof is: one table for two CPU cores, one for a GPU."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from training.rollouts import Sampling
from training.tiny.model import ModelSize


def _fields(**fields: Any) -> Mapping[str, Any]:
    return MappingProxyType(fields)


@dataclass(frozen=True, kw_only=True)
class Scale:
    """Tasks, sizes and the fields of TRL's configs.

    ``demonstrations`` and ``held_out`` count tasks of each level; each held-out task is played
    ``held_out_samples`` times. ``practice`` counts other training tasks, which the policy plays
    ``samples`` times each for preference pairs, and GRPO draws from. ``validation`` tasks make the
    learning curves; nothing is chosen by the held-out ones. ``tuned`` is a pattern of the
    parameters that DPO and GRPO train.
    """

    levels: tuple[int, ...]
    demonstrations: int
    held_out: int
    held_out_samples: int
    validation: int
    practice: int
    samples: int
    vocabulary: int
    size: ModelSize
    sampling: Sampling
    at_once: int
    tuned: str
    common: Mapping[str, Any]
    sft: Mapping[str, Any]
    dpo: Mapping[str, Any]
    grpo: Mapping[str, Any]


CPU = Scale(
    levels=(0,),
    demonstrations=1500,
    held_out=400,
    held_out_samples=2,
    validation=50,
    practice=250,
    samples=4,
    vocabulary=900,
    size=ModelSize(hidden=128, layers=2, heads=4, context=400),
    sampling=Sampling(temperature=1.0, max_reply=80, context=400),
    at_once=64,
    tuned=r"(model\.norm|[qk]_norm)\.weight$",
    common=_fields(
        use_cpu=True,
        bf16=False,
        gradient_checkpointing=False,
        lr_scheduler_type="cosine",
        report_to="none",
        disable_tqdm=True,
        logging_steps=10,
        save_steps=100,
        save_total_limit=1,
    ),
    sft=_fields(
        per_device_train_batch_size=16,
        num_train_epochs=6,
        learning_rate=3e-3,
        lr_scheduler_type="cosine_with_min_lr",
        lr_scheduler_kwargs={"min_lr_rate": 0.3},
        warmup_steps=40,
        max_length=400,
    ),
    dpo=_fields(
        per_device_train_batch_size=16,
        num_train_epochs=3,
        learning_rate=3e-2,
        warmup_steps=5,
        beta=1.0,
        loss_type=["sigmoid", "sft"],
        loss_weights=[1.0, 1.0],
        max_length=400,
    ),
    grpo=_fields(
        per_device_train_batch_size=64,
        num_generations=4,
        max_steps=8,
        learning_rate=3e-2,
        warmup_steps=5,
        beta=0.0,
        temperature=1.0,
        max_completion_length=400,
        scale_rewards="group",
        loss_type="dapo",
    ),
)
"""About 20 minutes on two cores."""

GPU = Scale(
    levels=(0, 1, 2),
    demonstrations=6000,
    held_out=400,
    held_out_samples=2,
    validation=60,
    practice=800,
    samples=8,
    vocabulary=4000,
    size=ModelSize(hidden=640, layers=10, heads=10, context=2048),
    sampling=Sampling(temperature=1.0, max_reply=256, context=2048),
    at_once=128,
    tuned="",
    common=_fields(bf16=True),
    sft=_fields(
        per_device_train_batch_size=32,
        num_train_epochs=4,
        learning_rate=1e-3,
        warmup_steps=100,
        max_length=2048,
    ),
    dpo=_fields(
        per_device_train_batch_size=32,
        num_train_epochs=1,
        learning_rate=3e-5,
        warmup_steps=10,
        beta=0.1,
        max_length=2048,
    ),
    grpo=_fields(
        per_device_train_batch_size=128,
        num_generations=8,
        max_steps=100,
        learning_rate=5e-5,
        warmup_steps=5,
        beta=0.0,
        temperature=1.0,
        max_completion_length=1500,
        scale_rewards="group",
        loss_type="dapo",
    ),
)
"""A model of 60 million parameters at most; never run: no GPU was at hand when it was written."""

SCALES: Mapping[str, Scale] = MappingProxyType({"cpu": CPU, "gpu": GPU})
