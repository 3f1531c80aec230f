"""A tiny model and rows for it. Torch and TRL are imported where they are needed, never before."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

CPU = {
    "use_cpu": True,
    "bf16": False,
    "gradient_checkpointing": False,
    "report_to": "none",
    "disable_tqdm": True,
    "save_strategy": "no",
    "logging_steps": 1,
    "per_device_train_batch_size": 4,
    "learning_rate": 1e-3,
}
SIZES = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "initializer_range": 0.08,
}


def conversation(number: int) -> list[dict[str, object]]:
    """Return a conversation whose every part is told apart by its words."""
    arguments = f'{{"sql": "SELECT {number}"}}'
    call = {"type": "function", "function": {"name": "submit", "arguments": arguments}}
    return [
        {"role": "system", "content": "SYSTEM words"},
        {"role": "user", "content": f"USER request {number}"},
        {"role": "assistant", "content": f"look {number}"},
        {"role": "tool", "content": "OBSERVED rows"},
        {"role": "assistant", "content": "", "tool_calls": [call]},
    ]


@pytest.fixture(scope="session")
def tiny():
    """A tokenizer, ``model(seed)``, the settings of a CPU, and rows with margins."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("trl")
    from datasets import Dataset
    from transformers import Qwen3Config, Qwen3ForCausalLM

    from training.models import chat_template
    from training.scratch import make_tokenizer

    texts = [str(conversation(number)) for number in range(20)]
    tokenizer = make_tokenizer(texts, vocabulary=400)
    tokenizer.chat_template = chat_template("qwen3_instruct_2507")
    ids = {"pad_token_id": tokenizer.pad_token_id, "eos_token_id": tokenizer.eos_token_id}

    def model(seed: int = 0):
        torch.manual_seed(seed)
        config = Qwen3Config(vocab_size=len(tokenizer), tie_word_embeddings=True, **ids, **SIZES)
        return Qwen3ForCausalLM(config)

    pairs = [
        {
            "prompt": f"request {number}",
            "chosen": f" SELECT {number}",
            "rejected": f" DELETE {number} rows",
            "margin": (number % 5 + 1) / 5,
        }
        for number in range(16)
    ]
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield SimpleNamespace(
        tokenizer=tokenizer,
        model=model,
        cpu=CPU,
        pairs=pairs,
        dataset=Dataset.from_list,
        conversations=[{"messages": conversation(number)} for number in range(12)],
    )
    torch.set_num_threads(threads)
