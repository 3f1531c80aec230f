"""The speaker: looks up how a node is said, and keeps the names and known formulas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sqlglot import exp

from bird_interact_gym.users.names import Names

Sayer = Callable[["Speaker", exp.Expr], str]

_ARITHMETIC = (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.IntDiv, exp.Mod, exp.Pow)
_JSON = (exp.JSONExtract, exp.JSONExtractScalar, exp.JSONBExtract, exp.JSONBExtractScalar)
_SIMPLE = (exp.Column, exp.Literal, exp.Boolean, exp.Null, exp.Paren, exp.Interval, *_JSON)


class Speaker:
    """Says a syntax tree in plain words.

    ``values`` say what a node is as a value ("the average of the stay's length"), ``conditions``
    what it demands ("the age is above 80"), ``clauses`` what it does to a result ("sorted by ...").
    ``concepts`` maps the SQL of a formula to the name the user has for it.
    """

    def __init__(
        self,
        names: Names,
        *,
        values: Mapping[type[exp.Expr], Sayer],
        conditions: Mapping[type[exp.Expr], Sayer],
        clauses: Mapping[type[exp.Expr], Sayer],
        concepts: Mapping[str, str] | None = None,
    ) -> None:
        self.names = names
        self._values = values
        self._conditions = conditions
        self._clauses = clauses
        self._concepts = concepts or {}

    def say(self, node: exp.Expr) -> str:
        """Say a node of any kind as it stands alone."""
        node = node.unnest() if isinstance(node, exp.Paren) else node
        clause = _lookup(self._clauses, node)
        if clause is not None:
            return clause(self, node)
        return self.condition(node) if self.is_condition(node) else self.value(node)

    def value(self, node: exp.Expr) -> str:
        """Say a node as a value."""
        concept = self._concept(node)
        if concept is not None:
            return concept
        sayer = _lookup(self._values, node)
        if sayer is not None:
            return sayer(self, node)
        if self.is_condition(node):
            return f"whether {self.condition(node)}"
        clause = _lookup(self._clauses, node)
        return clause(self, node) if clause is not None else self._function(node)

    def operand(self, node: exp.Expr) -> str:
        """Say a value as a part of a larger one, in brackets where it would be misread."""
        text = self.value(node)
        core = node
        while isinstance(core, exp.Cast | exp.Paren):
            core = core.this
        silent_cast = isinstance(core, _SIMPLE) and text in {self.value(core), core.name}
        if silent_cast or self._concept(node) is not None or " " not in text:
            return text
        return text if is_bracketed(text) else f"({text})"

    def subject(self, node: exp.Expr) -> str:
        """Say a value that something is demanded of."""
        text = self.value(node)
        return f"({text})" if ", " in text and not is_bracketed(text) else text

    def term(self, node: exp.Expr) -> str:
        """Say an operand of arithmetic: the usual precedence needs no further brackets."""
        return self.value(node) if isinstance(node, _ARITHMETIC) else self.operand(node)

    def condition(self, node: exp.Expr) -> str:
        """Say a node as a demand."""
        concept = self._concept(node)
        if concept is not None:
            return f'it counts as "{concept}"'
        sayer = _lookup(self._conditions, node)
        if sayer is not None:
            return sayer(self, node)
        if isinstance(node, exp.Literal):
            return f"it is {self.value(node)}"
        name = self.value(node)
        return name.removeprefix("whether ") if name.startswith("whether ") else f"{name} is true"

    def is_condition(self, node: exp.Expr) -> bool:
        """Return whether the node is a predicate."""
        inner = node.unnest() if isinstance(node, exp.Paren) else node
        return not isinstance(inner, exp.Paren) and _lookup(self._conditions, inner) is not None

    def several(self, nodes: Iterable[exp.Expr], *, last: str = "and") -> str:
        """Say values as a list."""
        return join((self.value(node) for node in nodes), last=last)

    def _concept(self, node: exp.Expr) -> str | None:
        if not self._concepts or isinstance(node, exp.Column | exp.Literal):
            return None
        return self._concepts.get(formula_key(node))

    def _function(self, node: exp.Expr) -> str:
        """Say a function for which there is no wording of its own by its name and arguments."""
        name = node.name if isinstance(node, exp.Anonymous) else node.key
        arguments = [a for a in node.iter_expressions() if not isinstance(a, exp.DataType)]
        said = self.several(arguments)
        if isinstance(node, exp.Func):
            title = self.names.words(node.sql_name() if name != node.name else name)
            return f"the {title.lower()} of {said}" if said else f"the {title.lower()}"
        return said or self.names.words(node.name or name)


def formula_key(node: exp.Expr) -> str:
    """Return a formula's SQL without case, table prefixes, casts and outer brackets."""
    bare = node.copy()
    while isinstance(bare, exp.Paren | exp.Alias):
        bare = bare.this
    bare = bare.transform(_plain)
    return bare.sql(dialect="postgres", normalize=True, comments=False).lower()


def _plain(node: exp.Expr) -> exp.Expr:
    if isinstance(node, exp.Column):
        return exp.column(exp.to_identifier(node.name.lower()))
    while isinstance(node, exp.Cast) and not isinstance(node.this, exp.Literal):
        node = node.this
    if isinstance(node, exp.Paren) and isinstance(node.this, exp.Column | exp.Func):
        return node.this
    return node


def is_bracketed(text: str) -> bool:
    """Return whether the first bracket of a text closes at its end."""
    depth = 0
    for place, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth <= 0:
            return depth == 0 and place > 0 and place == len(text) - 1
    return False


def join(parts: Iterable[str], *, last: str = "and") -> str:
    """Join phrases as prose: ``a``, ``a and b``, ``a, b and c``."""
    phrases = [part for part in parts if part]
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} {last} {phrases[-1]}"


def _lookup(table: Mapping[type[exp.Expr], Sayer], node: exp.Expr) -> Sayer | None:
    for kind in type(node).__mro__:
        if kind in table:
            return table[kind]
    return None
