"""A causal language model of transformers (extra ``train``): prompts in, replies out."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from bird_interact_gym.agents.history import Message
from bird_interact_gym.errors import AgentError, ConfigurationError

TEMPLATES = ("chat", "plain")
_MARGIN = 4
"""Tokens read back beyond a stop text's letters: the first ones may be parts of a letter."""
_ROLES = {"system": "System", "user": "User", "assistant": "Assistant"}


@dataclass(frozen=True, kw_only=True)
class Sampling:
    """How replies are drawn: greedy at temperature 0, else from ``top_p`` of the probability.

    ``max_tokens`` bounds one reply.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    max_tokens: int = 512


@dataclass(frozen=True, kw_only=True)
class Generated:
    """A reply: the ids as the model wrote them, its text without special tokens, and why it ended.

    ``finish_reason`` is "stop" at an end token or a stop text, "length" at the limit of tokens.
    """

    ids: tuple[int, ...]
    text: str
    finish_reason: str


@dataclass(frozen=True, kw_only=True)
class ModelSource:
    """Where a model comes from: a folder or a hub's name; ``device`` None takes a GPU if any.

    ``template`` is "chat" for the tokenizer's chat template, or "plain" for lines that name the
    speaker; ``template_options`` are what the chat template takes besides.
    """

    path: str
    device: str | None = None
    dtype: str = "auto"
    template: str = "chat"
    template_options: Mapping[str, Any] = field(default_factory=dict)


class LanguageModel:
    """A model with its tokenizer; used by one thread at a time.

    ConfigurationError where the model cannot be loaded or its template cannot be used.
    """

    def __init__(self, source: ModelSource) -> None:
        self._torch, self._transformers = _libraries()
        self._source = source
        self._device = source.device or ("cuda" if self._torch.cuda.is_available() else "cpu")
        try:
            auto = self._transformers
            self._tokenizer = auto.AutoTokenizer.from_pretrained(source.path)
            model = auto.AutoModelForCausalLM.from_pretrained(source.path, dtype=source.dtype)
            self._model = model.to(self._device).eval()
        except (OSError, ValueError, RuntimeError) as error:
            raise ConfigurationError(f"model {source.path} cannot be loaded: {error}") from None
        self._ends = _end_tokens(self._model, self._tokenizer)
        self._pad = _pad_token(self._tokenizer, self._ends)
        self._check_template()
        self.count = lru_cache(maxsize=4096)(self._count)

    @property
    def context(self) -> int:
        """The tokens that prompt and reply may have together."""
        config = self._model.config.get_text_config()
        return int(getattr(config, "max_position_embeddings", None) or 2**31)

    def prompt(self, messages: Sequence[Message], tools: Sequence[Any] | None = None) -> list[int]:
        """Return the ids of a conversation, up to where the model's reply begins."""
        if self._source.template == "plain":
            lines = [f"{_ROLES[m['role']]}: {m['content']}" for m in messages]
            return list(self._tokenizer("\n\n".join([*lines, "Assistant:"])).input_ids)
        ids = self._tokenizer.apply_chat_template(
            list(messages),
            tools=list(tools) if tools else None,
            add_generation_prompt=True,
            return_dict=False,
            **self._source.template_options,
        )
        return list(ids)

    def generate(
        self,
        prompts: Sequence[Sequence[int]],
        sampling: Sampling,
        *,
        seeds: Sequence[int],
        stop: Sequence[str],
    ) -> list[Generated]:
        """Return a reply for each prompt, of one batch, drawn by a generator with its own seed.

        A reply depends on its prompt and its seed, and on the rest of the batch only by rounding.
        Raises AgentError where the batch does not fit the memory.
        """
        torch, device = self._torch, self._model.device
        width = max(map(len, prompts))
        rows = [[self._pad] * (width - len(p)) + list(p) for p in prompts]
        mask = [[0] * (width - len(p)) + [1] * len(p) for p in prompts]
        try:
            with torch.inference_mode():
                output = self._model.generate(
                    input_ids=torch.tensor(rows, device=device),
                    attention_mask=torch.tensor(mask, device=device),
                    generation_config=self._config(sampling),
                    logits_processor=self._drawing(sampling, seeds),
                    stopping_criteria=self._stopping(width, stop),
                )
        except torch.OutOfMemoryError as error:
            raise AgentError(
                f"{len(prompts)} conversations of {width} tokens do not fit the memory of "
                f"{device}; give a smaller batch= or history_tokens=: {str(error)[:200]}"
            ) from None
        return [self._reply(row[width:], stop) for row in output.tolist()]

    def _config(self, sampling: Sampling) -> Any:
        return self._transformers.GenerationConfig(
            max_new_tokens=sampling.max_tokens,
            do_sample=False,
            eos_token_id=list(self._ends) or None,
            pad_token_id=self._pad,
        )

    def _stopping(self, width: int, stop: Sequence[str]) -> Any:
        """Return what ends a row at a stop text.

        The library's own stop strings go through the whole vocabulary anew for every batch.
        """
        tail = max(map(len, stop), default=0) + _MARGIN

        def stopped(ids: Any, scores: Any, **_: Any) -> Any:
            texts = self._tokenizer.batch_decode(ids[:, width:][:, -tail:])
            found = [any(s in text for s in stop) for text in texts]
            return self._torch.tensor(found, device=ids.device)

        return self._transformers.StoppingCriteriaList([stopped])

    def _drawing(self, sampling: Sampling, seeds: Sequence[int]) -> Any:
        """Return what turns the greedy choice into a draw (Gumbel-max), one generator a row.

        The sampling that ``generate`` has draws all rows from one generator, so that a reply would
        depend on what else is in the batch.
        """
        torch, library = self._torch, self._transformers
        if sampling.temperature <= 0:
            return library.LogitsProcessorList()
        device = self._model.device
        generators = [torch.Generator(device=device).manual_seed(seed) for seed in seeds]

        def add_noise(ids: Any, scores: Any) -> Any:
            drawn = [torch.rand(scores.shape[1], generator=g, device=device) for g in generators]
            return scores.float() - torch.log(-torch.log(torch.stack(drawn)))

        warpers = [library.TemperatureLogitsWarper(sampling.temperature)]
        if sampling.top_p < 1:
            warpers.append(library.TopPLogitsWarper(sampling.top_p))
        return library.LogitsProcessorList([*warpers, add_noise])

    def _reply(self, row: list[int], stop: Sequence[str]) -> Generated:
        """Return what one row holds, without the padding after its end."""
        ids = row
        while ids and ids[-1] == self._pad:
            ids = ids[:-1]
        text = self._tokenizer.decode(ids, skip_special_tokens=True)
        ended = bool(ids) and ids[-1] in self._ends
        if len(ids) < len(row) and not ended and not any(s in text for s in stop):
            ids = row[: len(ids) + 1]  # the end token is the padding too
            ended = True
        stopped = ended or any(s in text for s in stop)
        return Generated(ids=tuple(ids), text=text, finish_reason="stop" if stopped else "length")

    def _count(self, text: str) -> int:
        return len(self._tokenizer(text, add_special_tokens=False).input_ids)

    def _check_template(self) -> None:
        if self._source.template == "plain":
            return
        probe = [{"role": role, "content": "x"} for role in ("system", "user", "assistant", "user")]
        try:
            self.prompt(probe)
        except Exception as error:  # noqa: BLE001  (a template is a program and may raise anything)
            raise ConfigurationError(
                f"the chat template of {self._source.path} cannot be used: {error}; "
                "give template=plain"
            ) from None


def _end_tokens(model: Any, tokenizer: Any) -> tuple[int, ...]:
    known = model.generation_config.eos_token_id
    listed = known if isinstance(known, list) else [known]
    return tuple(sorted({t for t in [*listed, tokenizer.eos_token_id] if t is not None}))


def _pad_token(tokenizer: Any, ends: Sequence[int]) -> int:
    if tokenizer.pad_token_id is not None:
        return int(tokenizer.pad_token_id)
    return ends[0] if ends else 0


def _libraries() -> tuple[Any, Any]:
    """Return torch and transformers, which only this file needs."""
    try:
        return importlib.import_module("torch"), importlib.import_module("transformers")
    except ImportError:
        raise ConfigurationError(
            "the local agent needs torch and transformers: pip install 'bird-interact-gym[train]'"
        ) from None
