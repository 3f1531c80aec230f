"""Numbered values in compressed blocks, so that a reader unpacks only what it opens."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from typing import Any

BLOCK_CHARS = 1 << 18
"""Characters of JSON that a block holds before it is closed; one block is unpacked at a time."""

_PARAGRAPH = re.compile(r"(?<=\n\n)(?=[^\n])")


def pack(value: Any) -> str:
    """Return a value as JSON, compressed (zlib), in base64: safe inside any HTML element."""
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=True)
    return base64.b64encode(zlib.compress(text.encode("ascii"), 9)).decode("ascii")


def unpack(packed: str) -> Any:
    """Return the value that ``pack`` was given."""
    return json.loads(zlib.decompress(base64.b64decode(packed)))


class Blocks:
    """Values numbered from 0 in the order they come.

    ``starts[i]`` is the number of the first value of ``packed[i]``; ``close`` ends the last block.
    """

    def __init__(self, *, block_chars: int = BLOCK_CHARS) -> None:
        self.starts: list[int] = []
        self.packed: list[str] = []
        self._block_chars = block_chars
        self._values: list[Any] = []
        self._chars = 0
        self._count = 0

    def append(self, value: Any, *, chars: int) -> int:
        """Store a value of about so many characters; return its number."""
        if not self._values:
            self.starts.append(self._count)
        self._values.append(value)
        self._chars += chars
        self._count += 1
        if self._chars >= self._block_chars:
            self.close()
        return self._count - 1

    def close(self) -> None:
        """Pack what is still open."""
        if self._values:
            self.packed.append(pack(self._values))
        self._values = []
        self._chars = 0


class Texts:
    """Texts cut into paragraphs, each stored once.

    Schemas, documents and notes come back in most episodes, with other text before or after them;
    paragraphs are what they have in common.
    """

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._numbers: dict[bytes, int] = {}

    def put(self, text: str) -> list[int]:
        """Return the numbers of the text's paragraphs; joined, they are the text."""
        return [self._number(paragraph) for paragraph in _PARAGRAPH.split(text)]

    def _number(self, paragraph: str) -> int:
        # A model may write half a surrogate pair, which plain UTF-8 refuses.
        data = paragraph.encode("utf-8", "surrogatepass")
        digest = hashlib.blake2b(data, digest_size=16).digest()
        if digest not in self._numbers:
            self._numbers[digest] = self._blocks.append(paragraph, chars=len(paragraph))
        return self._numbers[digest]
