"""Reading dumps: pg_dump's plain format, and SQL files like it, one statement at a time.

Statements end at a semicolon outside quotes, dollar quotes, comments and parentheses, and outside
the body of a ``BEGIN ATOMIC`` function. psql's backslash commands are left out. The data of a
``COPY ... FROM stdin`` is not read here, only its place, so large tables take no memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bird_interact_gym.errors import TemplateError

_END_OF_DATA = (b"\\.\n", b"\\.\r\n", b"\\.")
_COPY_FROM_STDIN = re.compile(r"COPY\s.*\sFROM\s+STDIN\b", re.IGNORECASE | re.DOTALL)
_BLOCK_BYTES = 1 << 16

_TOKEN = re.compile(
    r"""(?P<comment>--.*)
    | (?P<block>/\*)
    | (?P<escape>\b[eE]')
    | (?P<quote>['"])
    | (?P<dollar>\$(?:[^\W\d]\w*)?\$)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<end>;)
    | (?P<word>[^\W\d][\w$]*)
    """,
    re.VERBOSE,
)
_ESCAPED_STRING_END = re.compile(r"(?:[^'\\]|\\.|'')*'", re.DOTALL)
_COMMENT_EDGE = re.compile(r"/\*|\*/")


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A statement of a dump: where it stands, and where its COPY data begin, if it has any."""

    file: Path
    line: int
    text: str
    data_offset: int | None = None

    def data(self) -> Iterator[bytes]:
        """The statement's COPY data, in blocks."""
        if self.data_offset is None:
            return
        block: list[bytes] = []
        size = 0
        with self.file.open("rb") as stream:
            stream.seek(self.data_offset)
            for line in stream:
                if line in _END_OF_DATA:
                    break
                block.append(line)
                size += len(line)
                if size > _BLOCK_BYTES:
                    yield b"".join(block)
                    block, size = [], 0
        yield b"".join(block)


def read_statements(file: Path) -> Iterator[Statement]:
    """The statements of a file, in order; TemplateError when it ends inside one."""
    splitter = _Splitter()
    with file.open("rb") as stream:
        number, start = 0, 1
        while raw := stream.readline():
            number += 1
            line = _decode(raw, file, number)
            if splitter.empty:
                start = number
                if line.startswith("\\"):
                    continue
            for text in splitter.feed(line):
                copies = _COPY_FROM_STDIN.match(text) is not None
                offset = stream.tell() if copies else None
                yield Statement(file=file, line=start, text=text, data_offset=offset)
                start = number
                if copies:
                    number += _skip_data(stream)
    if not splitter.empty:
        raise TemplateError(f"{file}, line {start}: the file ends inside a statement")


def _decode(raw: bytes, file: Path, number: int) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise TemplateError(f"{file}, line {number}: not UTF-8: {error}") from error


class _Splitter:
    """Cuts lines into statements; what is inside a quote or comment may span lines."""

    def __init__(self) -> None:
        self._inside: str | None = None
        self._comments = 0
        self._restart()

    @property
    def empty(self) -> bool:
        """Whether no statement has begun."""
        return not self._begun and self._inside is None

    def feed(self, line: str) -> Iterator[str]:
        """The statements that end on this line, without comments and semicolons."""
        position = 0
        while position < len(line):
            if self._inside is not None:
                position = self._leave(line, position)
                continue
            token = _TOKEN.search(line, position)
            if token is None:
                self._keep(line[position:])
                return
            self._keep(line[position : token.start()])
            position = token.end()
            if token.lastgroup == "end" and not self._parens and not self._blocks:
                text = "".join(self._parts).strip()
                self._restart()
                if text:
                    yield text
            else:
                self._take(token)

    def _restart(self) -> None:
        self._parts: list[str] = []
        self._begun = False
        self._parens = 0
        self._blocks = 0
        self._word = ""

    def _keep(self, text: str) -> None:
        self._parts.append(text)
        self._begun = self._begun or (not text.isspace() and text != "")

    def _take(self, token: re.Match[str]) -> None:
        text, kind = token.group(), token.lastgroup
        if kind == "block":
            self._inside, self._comments = "/*", 1
        elif kind != "comment":
            self._keep(text)
        if kind in ("quote", "dollar"):
            self._inside = text
        elif kind == "escape":
            self._inside = "\\"
        elif kind in ("open", "close"):
            self._parens += 1 if kind == "open" else -1
        elif kind == "word":
            self._count_blocks(text.upper())

    def _count_blocks(self, word: str) -> None:
        """Keep track of BEGIN ATOMIC ... END, which holds statements and CASE ... END."""
        if word == "ATOMIC" and self._word == "BEGIN":
            self._blocks = 1
        elif self._blocks and word in ("CASE", "END"):
            self._blocks += 1 if word == "CASE" else -1
        self._word = word

    def _leave(self, line: str, position: int) -> int:
        """Go to the end of what we are inside, or of the line."""
        if self._inside == "/*":
            edge = _COMMENT_EDGE.search(line, position)
            if edge is None:
                return len(line)
            self._comments += 1 if edge.group() == "/*" else -1
            self._inside = "/*" if self._comments else None
            self._keep("" if self._comments else " ")
            return edge.end()
        if self._inside == "\\":
            end = _ESCAPED_STRING_END.match(line, position)
            stop = end.end() if end else len(line)
            closed = end is not None
        else:
            assert self._inside is not None
            found = line.find(self._inside, position)
            closed = found >= 0
            stop = found + len(self._inside) if closed else len(line)
        self._keep(line[position:stop])
        if closed:
            self._inside = None
        return stop


def _skip_data(stream: BinaryIO) -> int:
    """Read past COPY data; the number of lines they take."""
    lines = 0
    while line := stream.readline():
        lines += 1
        if line in _END_OF_DATA:
            break
    return lines
