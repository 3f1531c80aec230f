"""Loading models: by name, from a folder that a stage left, or an adapter merged into its base."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import ConfigurationError


def is_adapter(path: str) -> bool:
    """Whether a folder holds an adapter alone, as LoRA training leaves it."""
    return (Path(path) / "adapter_config.json").is_file()


def load_tokenizer(path: str, *, chat_template: str | None = None) -> Any:
    """Load a tokenizer; ``chat_template`` names one of TRL's to use instead of its own."""
    from transformers import AutoTokenizer

    from training.scratch import chat_template as template_named

    try:
        tokenizer = AutoTokenizer.from_pretrained(path)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"model {path!r}: no tokenizer to be had: {error}") from None
    if chat_template is not None:
        tokenizer.chat_template = template_named(chat_template)
    return tokenizer


def load_merged(path: str, load: Mapping[str, Any]) -> Any:
    """Load an adapter's base model with the adapter merged into it."""
    from peft import AutoPeftModelForCausalLM

    return AutoPeftModelForCausalLM.from_pretrained(path, **load).merge_and_unload()


def load_for_generation(path: str) -> tuple[Any, Any]:
    """Load a model, on the GPU where there is one, and its tokenizer."""
    import torch
    from transformers import AutoModelForCausalLM

    tokenizer = load_tokenizer(path)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    load = {"dtype": torch.bfloat16 if device == "cuda" else torch.float32}
    if is_adapter(path):
        model = load_merged(path, load)
    else:
        model = AutoModelForCausalLM.from_pretrained(path, **load)
    return model.to(device).eval(), tokenizer
