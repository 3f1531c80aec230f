"""Loading models: by name, from a folder that a stage left, or an adapter merged into its base."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bird_interact_gym.errors import ConfigurationError


def is_adapter(path: str) -> bool:
    """Whether a folder holds an adapter alone, as LoRA training leaves it."""
    return (Path(path) / "adapter_config.json").is_file()


def load_tokenizer(path: str, *, template: str | None = None) -> Any:
    """Load a tokenizer; ``template`` names one of TRL's to use instead of its own."""
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(path)
    except (OSError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise ConfigurationError(f"model {path!r}: no tokenizer to be had: {reason}") from None
    if template is not None:
        tokenizer.chat_template = chat_template(template)
    return tokenizer


def chat_template(name: str) -> str:
    """Return a chat template that TRL knows, and so can mask all but the assistant in."""
    from trl import chat_template_utils

    template = getattr(chat_template_utils, f"{name}_chat_template", None)
    if not isinstance(template, str):
        raise ConfigurationError(
            f"chat_template {name!r}: TRL has none of this name; expected qwen2_5, "
            "qwen3_instruct_2507, ..."
        )
    return template


def load_merged(path: str, load: Mapping[str, Any]) -> Any:
    """Load an adapter's base model with the adapter merged into it, all of it to be trained."""
    from peft import AutoPeftModelForCausalLM

    model = AutoPeftModelForCausalLM.from_pretrained(path, **load).merge_and_unload()
    return model.requires_grad_(True)  # peft froze the base


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
