"""A small decoder and its tokenizer, both from scratch.

The tokenizer holds the compact text format: nine tool schemas alone cost a chat model 750 tokens,
a whole solved episode of level 0 costs this one about 140. It leaves out what says the same in
every observation (coins, set phrases, the frame of a knowledge entry), and its chat template writes
``<obs>observation<act>action<end>``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from training.scratch import make_tokenizer, random_model

SPECIAL_TOKENS = ("<pad>", "<obs>", "<act>", "<end>")

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message.role == 'assistant' %}"
    "{% generation %}{{ message.content }}<end>{% endgeneration %}"
    "{% else %}<obs>{{ message.content }}<act>{% endif %}"
    "{% endfor %}"
)
"""Every prefix of a conversation is a prefix of its text; there is nothing to add for a reply."""

LEFT_OUT = (
    (r"\s*\[Coins left: [^\]]*\]", ""),
    (r"Database: ", ""),
    (r" \(PostgreSQL\)\nUser:", ":"),
    (r"Sub-task 1 is correct \(reward [\d.]+\)\.[^\n]*\nUser:", "then:"),
    (r'\{"id": \d+, "knowledge": ', ""),
    (r', "description": "(?:[^"\\]|\\.)*", "definition": ', ": "),
)
"""Patterns of observations, each with what a tiny model reads instead."""


@dataclass(frozen=True, kw_only=True)
class ModelSize:
    """The shape of a decoder; ``context`` in tokens."""

    hidden: int = 128
    layers: int = 2
    heads: int = 4
    context: int = 512


def train_tokenizer(texts: Iterable[str], *, vocabulary: int) -> Any:
    """Return a tokenizer of some texts, in the compact format."""
    tokenizer = make_tokenizer(
        texts, vocabulary=vocabulary, special=SPECIAL_TOKENS, replaced=LEFT_OUT
    )
    tokenizer.chat_template = CHAT_TEMPLATE
    return tokenizer


def new_model(tokenizer: Any, size: ModelSize, *, seed: int) -> Any:
    """Return an untrained model."""
    sizes = {
        "hidden_size": size.hidden,
        "intermediate_size": 3 * size.hidden,
        "num_hidden_layers": size.layers,
        "num_attention_heads": size.heads,
        "num_key_value_heads": size.heads,
        "head_dim": size.hidden // size.heads,
        "max_position_embeddings": size.context,
        "initializer_range": 0.08,
    }
    return random_model(tokenizer, sizes, seed=seed)
