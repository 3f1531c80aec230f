"""Text, JSON and date functions in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlglot import exp

from bird_interact_gym.users.wording.speaker import Sayer, Speaker, join

_NOT_NUMERIC = re.compile(r"\[\^(?:0-9|\\d)([.\-\\,]*)\]\+?")
_NUMERIC = re.compile(
    r"\^?\(?(?:\[0-9[.\\]*\]|\\d)\+(?:\(?(?:\?:)?\\?\.\??(?:\[0-9\]|\\d)[*+]\)?\??)?\)?"
)
_JSON_PATHS = (exp.JSONExtract, exp.JSONExtractScalar, exp.JSONBExtract, exp.JSONBExtractScalar)


def _json_path(say: Speaker, node: exp.Expr) -> str:
    """Say a whole chain of JSON steps by the field that it ends at."""
    path: list[str] = []
    base = node
    while isinstance(base, (*_JSON_PATHS, exp.Paren)):
        if not isinstance(base, exp.Paren):
            path[:0] = _steps(base.expression)
        base = base.this
    return _field(say, base, tuple(path))


def _steps(path: exp.Expr) -> list[str]:
    if isinstance(path, exp.JSONPath):
        return [
            str(step.this) for step in path.expressions if not isinstance(step, exp.JSONPathRoot)
        ]
    if isinstance(path, exp.Literal):
        return [step.strip().strip('"') for step in str(path.this).strip("{}").split(",")]
    return [path.name]


def _field(say: Speaker, base: exp.Expr, path: tuple[str, ...]) -> str:
    if path and path[-1].lstrip("-").isdigit():
        return f"element {path[-1]} (counted from 0) of {_field(say, base, path[:-1])}"
    if not isinstance(base, exp.Column):
        return (
            f"the {say.names.words(path[-1])} of {say.operand(base)}" if path else say.value(base)
        )
    if not path:
        return say.value(base)
    return say.names.field(base.name, base.table, path)


def _regexp_replace(say: Speaker, node: exp.Expr) -> str:
    value = say.operand(node.this)
    pattern = node.expression.name
    replacement = node.args.get("replacement")
    new = replacement.name if replacement is not None else ""
    modifiers = node.args.get("modifiers")
    every = modifiers is not None and "g" in modifiers.name
    numeric = _NOT_NUMERIC.fullmatch(pattern)
    if numeric and not new and every:
        kept = ["digits"]
        kept += ["the decimal point"] if "." in numeric[1] else []
        kept += ["the minus sign"] if "-" in numeric[1] else []
        kept += ["commas"] if "," in numeric[1] else []
        return f"{value} with everything but {join(kept)} removed"
    which = "every part" if every else "the first part"
    what = f"replaced by '{new}'" if new else "removed"
    return f"{value} with {which} that matches the pattern '{pattern}' {what}"


def _replace(say: Speaker, node: exp.Expr) -> str:
    new = node.args.get("replacement")
    old = say.value(node.expression)
    if new is None or new.name == "":
        return f"{say.operand(node.this)} without {old}"
    return f"{say.operand(node.this)} with {old} replaced by {say.value(new)}"


def _substring(say: Speaker, node: exp.Expr) -> str:
    value, start, length = say.operand(node.this), node.args.get("start"), node.args.get("length")
    if start is not None and start.is_string and _NUMERIC.fullmatch(start.name):
        kind = "number" if "." in start.name else "run of digits"
        return f"the first {kind} in {value}"
    if start is not None and start.is_string:
        return f"the part of {value} that matches the pattern {say.value(start)}"
    beginning = f" from character {say.value(start)}" if start is not None else ""
    amount = f"{say.value(length)} characters of " if length is not None else ""
    return f"{amount}{value}{beginning}"


def _split_part(say: Speaker, node: exp.Expr) -> str:
    index, separator = say.value(node.args["part_index"]), say.value(node.args["delimiter"])
    return f"part {index} of {say.operand(node.this)} when it is split at {separator}"


def _trim(say: Speaker, node: exp.Expr) -> str:
    what = node.args.get("expression")
    removed = "outer spaces" if what is None else f"outer {say.value(what)}"
    return f"{say.operand(node.this)} without {removed}"


def _concat(say: Speaker, node: exp.Expr) -> str:
    parts = [node.this, node.expression] if isinstance(node, exp.DPipe) else node.expressions
    flat: list[exp.Expr] = []
    while parts:
        first, *parts = parts
        if isinstance(first, exp.DPipe):
            parts = [first.this, first.expression, *parts]
        else:
            flat.append(first)
    return f"the text {join((say.operand(p) for p in flat), last='and then')}"


def _concat_ws(say: Speaker, node: exp.Expr) -> str:
    separator, *parts = node.expressions
    return f"{say.several(parts)} joined by {say.value(separator)}"


def _called(phrase: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return phrase.format(say.operand(node.this))

    return said


def _ends(word: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return f"the {word} {say.value(node.expression)} characters of {say.operand(node.this)}"

    return said


def _extract(say: Speaker, node: exp.Expr) -> str:
    unit, value = node.name.lower(), say.operand(node.expression)
    if unit == "epoch":
        return f"{value} in seconds (epoch)"
    named = {"dow": "day of the week (0 is Sunday)", "isodow": "day of the week (1 is Monday)"}
    named |= {"doy": "day of the year"}
    return f"the {named.get(unit, unit)} of {value}"


def _truncated(say: Speaker, node: exp.Expr) -> str:
    return f"the {node.args['unit'].name.lower()} of {say.operand(node.this)} (its start)"


def _written(say: Speaker, node: exp.Expr) -> str:
    return f"{say.operand(node.this)} written as '{_format(node)}'"


def _read(kind: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return f"{say.operand(node.this)} read as a {kind} in the form '{_format(node)}'"

    return said


def _format(node: exp.Expr) -> str:
    """Return the format as PostgreSQL spells it (the parser keeps strftime's spelling)."""
    return node.sql(dialect="postgres").rpartition(", '")[2].rstrip("')")


def _interval(say: Speaker, node: exp.Expr) -> str:
    amount = node.this.name if node.this is not None else ""
    unit = node.args.get("unit")
    if unit is None:
        return amount
    word = unit.name.lower().rstrip("s")
    return f"{amount} {word}" if amount == "1" else f"{amount} {word}s"


def _zone(say: Speaker, node: exp.Expr) -> str:
    return f"{say.operand(node.this)} in the time zone {say.value(node.args['zone'])}"


def _anonymous(say: Speaker, node: exp.Expr) -> str:
    name, arguments = str(node.this).lower(), node.expressions
    if re.fullmatch(r"jsonb?_extract_path(_text)?", name) and arguments:
        return _field(say, arguments[0], tuple(a.name for a in arguments[1:]))
    if re.fullmatch(r"jsonb?_build_object", name):
        pairs = zip(arguments[::2], arguments[1::2], strict=False)
        return f"an object with {join(f'{k.name!r} holding {say.value(v)}' for k, v in pairs)}"
    if re.fullmatch(r"jsonb?_agg", name) and arguments:
        return f"the list of {say.several(arguments)}"
    if re.fullmatch(r"jsonb?_array_elements(_text)?", name) and arguments:
        return f"each element of {say.operand(arguments[0])}"
    if re.fullmatch(r"jsonb?_array_length", name) and arguments:
        return f"the number of elements of {say.operand(arguments[0])}"
    if name == "age" and len(arguments) == 2:
        return f"the time from {say.operand(arguments[1])} to {say.operand(arguments[0])}"
    if name == "age" and arguments:
        return f"the time from {say.operand(arguments[0])} until today"
    if name == "every" and arguments:
        return f"whether in all records {say.condition(arguments[0])}"
    if name in {"all", "some"} and arguments:
        return f"{name} of {say.operand(arguments[0])}"
    if name == "return" and arguments:
        return say.several(arguments)
    said = say.several(arguments)
    return f"the {say.names.words(name)} of {said}" if said else f"the {say.names.words(name)}"


TEXTS: Mapping[type[exp.Expr], Sayer] = {
    **dict.fromkeys(_JSON_PATHS, _json_path),
    exp.RegexpReplace: _regexp_replace,
    exp.Replace: _replace,
    exp.Substring: _substring,
    exp.SplitPart: _split_part,
    exp.Trim: _trim,
    exp.Concat: _concat,
    exp.DPipe: _concat,
    exp.ConcatWs: _concat_ws,
    exp.Lower: _called("{} in lower case"),
    exp.Upper: _called("{} in upper case"),
    exp.Initcap: _called("{} with capital initials"),
    exp.Length: _called("the length of {}"),
    exp.Left: _ends("first"),
    exp.Right: _ends("last"),
    exp.Explode: _called("each element of {}"),
    exp.ArraySize: _called("the number of elements of {}"),
    exp.Any: _called("any of {}"),
    exp.Extract: _extract,
    exp.TimestampTrunc: _truncated,
    exp.DateTrunc: _truncated,
    exp.TimeToStr: _written,
    exp.ToChar: _written,
    exp.StrToDate: _read("date"),
    exp.StrToTime: _read("time"),
    exp.ToNumber: _read("number"),
    exp.UnixToTime: _called("the time {} seconds after 1970-01-01"),
    exp.Interval: _interval,
    exp.AtTimeZone: _zone,
    exp.CurrentDate: lambda _, __: "today",
    exp.CurrentTimestamp: lambda _, __: "now",
    exp.Anonymous: _anonymous,
}
