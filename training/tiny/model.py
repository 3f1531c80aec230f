"""A small decoder and its tokenizer, both from scratch.

The tokenizer holds the compact text format: nine tool schemas alone cost a chat model 750 tokens,
a whole solved episode of level 0 costs this one about 140. It leaves out what says the same in
every observation (coins, set phrases, the frame of a knowledge entry), and its chat template writes
``<obs>observation<act>action<end>``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast, Qwen3ForCausalLM

PAD, OBSERVATION, ACTION, END = SPECIAL_TOKENS = ("<pad>", "<obs>", "<act>", "<end>")

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


def train_tokenizer(texts: Iterable[str], *, vocabulary: int) -> PreTrainedTokenizerFast:
    """Return a byte-level BPE tokenizer of some texts; digits stay single, to be copied."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Replace(Regex(pattern), text) for pattern, text in LEFT_OUT]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=vocabulary,
            special_tokens=list(SPECIAL_TOKENS),
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD,
        eos_token=END,
        additional_special_tokens=[OBSERVATION, ACTION],
        chat_template=CHAT_TEMPLATE,
        clean_up_tokenization_spaces=False,
    )


def new_model(
    tokenizer: PreTrainedTokenizerFast, size: ModelSize, *, seed: int
) -> Qwen3ForCausalLM:
    """Return an untrained model.

    The wide initialisation is what lets a tiny model learn to copy within a minute: with the
    default of .02 its loss stays thirty times higher.
    """
    import torch
    from transformers import Qwen3Config, Qwen3ForCausalLM

    torch.manual_seed(seed)
    config = Qwen3Config(
        vocab_size=len(tokenizer),
        hidden_size=size.hidden,
        intermediate_size=3 * size.hidden,
        num_hidden_layers=size.layers,
        num_attention_heads=size.heads,
        num_key_value_heads=size.heads,
        head_dim=size.hidden // size.heads,
        max_position_embeddings=size.context,
        initializer_range=0.08,
        tie_word_embeddings=True,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        bos_token_id=None,
    )
    return Qwen3ForCausalLM(config)
