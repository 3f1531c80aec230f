"""Values in plain words: columns, constants, arithmetic, rounding, missing values, cases, casts."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from bird_interact_gym.users.snippets import PLACEHOLDER
from bird_interact_gym.users.wording.speaker import Sayer, Speaker, join


def _column(say: Speaker, node: exp.Expr) -> str:
    if node.name == PLACEHOLDER:
        return "the value"
    table = node.table if isinstance(node, exp.Column) else ""
    name = say.names.column(node.name, table)
    return f"the new {name}" if table.lower() == "excluded" else name


def _identifier(say: Speaker, node: exp.Expr) -> str:
    return say.names.words(node.name)


def _literal(_: Speaker, node: exp.Expr) -> str:
    return f"'{node.this}'" if node.is_string else str(node.this)


def _star(_: Speaker, __: exp.Expr) -> str:
    return "all columns"


def _alias(say: Speaker, node: exp.Expr) -> str:
    return say.value(node.this)


def _paren(say: Speaker, node: exp.Expr) -> str:
    return say.operand(node.this)


def _binary(word: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return f"{say.term(node.this)} {word} {say.term(node.expression)}"

    return said


def _division(say: Speaker, node: exp.Expr) -> str:
    said = f"{say.term(node.this)} divided by {say.term(node.expression)}"
    casts = [n for n in (node.this, node.expression) if _is_fraction(n)]
    return f"{said} (keeping the decimals)" if casts and not _inside_round(node) else said


def _is_fraction(node: exp.Expr) -> bool:
    inner = node.unnest()
    return isinstance(inner, exp.Cast) and inner.to.is_type("decimal", "double", "float")


def _inside_round(node: exp.Expr) -> bool:
    return node.find_ancestor(exp.Round) is not None


def _round(say: Speaker, node: exp.Expr) -> str:
    digits = node.args.get("decimals")
    if digits is None:
        return f"{say.value(node.this)}, rounded to the nearest whole number"
    places = "place" if digits.name == "1" else "places"
    return f"{_unbracketed(say, node.this)}, rounded to {say.value(digits)} decimal {places}"


def _trunc(say: Speaker, node: exp.Expr) -> str:
    digits = node.args.get("decimals")
    to = "a whole number" if digits is None else f"{say.value(digits)} decimal places"
    return f"{say.value(node.this)}, cut off (not rounded) to {to}"


def _unbracketed(say: Speaker, node: exp.Expr) -> str:
    inner = node.this if isinstance(node, exp.Cast) else node
    return say.value(inner.unnest() if isinstance(inner, exp.Paren) else inner)


def _called(phrase: str) -> Sayer:
    """Say a function of one argument; ``{}`` stands for the argument."""

    def said(say: Speaker, node: exp.Expr) -> str:
        return phrase.format(say.operand(node.this))

    return said


def _power(say: Speaker, node: exp.Expr) -> str:
    return f"{say.operand(node.this)} to the power of {say.operand(node.expression)}"


def _log(say: Speaker, node: exp.Expr) -> str:
    if node.args.get("expression") is None:
        return f"the base-10 logarithm of {say.operand(node.this)}"
    return f"the base-{say.value(node.this)} logarithm of {say.operand(node.expression)}"


def _extreme(word: str) -> Sayer:
    def said(say: Speaker, node: exp.Expr) -> str:
        return f"the {word} of {say.several([node.this, *node.expressions])}"

    return said


def _coalesce(say: Speaker, node: exp.Expr) -> str:
    substitutes = node.expressions
    if len(substitutes) == 1:
        return (
            f"{say.operand(node.this)} (taken as {say.value(substitutes[0])} where it is missing)"
        )
    values = join((say.operand(n) for n in (node.this, *substitutes)), last="then")
    return f"the first that is not missing of {values}"


def _nullif(say: Speaker, node: exp.Expr) -> str:
    return f"{say.operand(node.this)} (treated as missing where it is {say.value(node.expression)})"


def _case(say: Speaker, node: exp.Expr) -> str:
    subject = node.args.get("this")
    branches = []
    for branch in node.args["ifs"]:
        demand = (
            say.condition(branch.this)
            if subject is None
            else f"{say.value(subject)} is {say.value(branch.this)}"
        )
        branches.append(f"{say.value(branch.args['true'])} when {demand}")
    default = node.args.get("default")
    if default is None:
        branches.append("otherwise left empty")
    elif default.name != PLACEHOLDER:
        branches.append(f"otherwise {say.value(default)}")
    return "; ".join(branches)


_CASTS: Mapping[str, str] = {
    "INT": "{} as a whole number", "BIGINT": "{} as a whole number",
    "SMALLINT": "{} as a whole number", "DATE": "the date of {}",
    "TEXT": "{} as text", "VARCHAR": "{} as text", "BOOLEAN": "{} as true or false",
    "TIMESTAMP": "{} as a point in time", "TIMESTAMPTZ": "{} as a point in time",
    "INTERVAL": "{} as a length of time",
}  # fmt: skip
_TEXTUAL = (exp.RegexpReplace, exp.Replace, exp.SplitPart, exp.Substring, exp.Trim)


def _cast(say: Speaker, node: exp.Expr) -> str:
    inner = node.this.unnest()
    kind = node.args["to"].this.name
    if isinstance(inner, exp.Literal):
        return str(inner.this) if inner.is_string else say.value(inner)
    if say.is_condition(inner) and kind != "BOOLEAN":
        return f"1 when {say.condition(inner)}, otherwise 0"
    if kind == "BOOLEAN" and say.value(inner).startswith("whether "):
        return say.value(inner)
    if kind in _CASTS:
        return _CASTS[kind].format(say.operand(node.this))
    if isinstance(inner, _TEXTUAL) and kind in {"DECIMAL", "DOUBLE", "FLOAT"}:
        return f"{say.operand(node.this)} read as a number"
    return say.value(node.this)


def _array(say: Speaker, node: exp.Expr) -> str:
    return f"the list of {say.several(node.expressions)}"


def _bracket(say: Speaker, node: exp.Expr) -> str:
    position = node.sql(dialect="postgres").rpartition("[")[2].rstrip("]")
    return f"element {position} of {say.operand(node.this)}"


def _dot(say: Speaker, node: exp.Expr) -> str:
    return f"the {say.names.words(node.expression.name)} of {say.operand(node.this)}"


VALUES: Mapping[type[exp.Expr], Sayer] = {
    exp.Column: _column,
    exp.Identifier: _identifier,
    exp.Var: _identifier,
    exp.Literal: _literal,
    exp.Star: _star,
    exp.Alias: _alias,
    exp.Paren: _paren,
    exp.Add: _binary("plus"),
    exp.Sub: _binary("minus"),
    exp.Mul: _binary("times"),
    exp.Div: _division,
    exp.IntDiv: _binary("divided (without remainder) by"),
    exp.Mod: _binary("modulo"),
    exp.Pow: _power,
    exp.Neg: _called("minus {}"),
    exp.Round: _round,
    exp.Trunc: _trunc,
    exp.Abs: _called("the absolute value of {}"),
    exp.Ceil: _called("{} rounded up to a whole number"),
    exp.Floor: _called("{} rounded down to a whole number"),
    exp.Sqrt: _called("the square root of {}"),
    exp.Ln: _called("the natural logarithm of {}"),
    exp.Exp: _called("e to the power of {}"),
    exp.Sign: _called("the sign of {}"),
    exp.Log: _log,
    exp.Greatest: _extreme("largest"),
    exp.Least: _extreme("smallest"),
    exp.Coalesce: _coalesce,
    exp.Nullif: _nullif,
    exp.Case: _case,
    exp.Cast: _cast,
    exp.Array: _array,
    exp.Bracket: _bracket,
    exp.Dot: _dot,
    exp.Boolean: lambda _, node: "true" if node.this else "false",
    exp.Null: lambda _, __: "empty (missing)",
}
