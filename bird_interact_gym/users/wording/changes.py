"""Statements that change data or make objects, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from bird_interact_gym.users.names import singular
from bird_interact_gym.users.snippets import PLACEHOLDER
from bird_interact_gym.users.wording.fragments import by_tokens
from bird_interact_gym.users.wording.speaker import Sayer, Speaker, join


def _update(say: Speaker, node: exp.Expr) -> str:
    table = node.this
    of = "" if table.name == PLACEHOLDER else f" of each {singular(say.names.table(table.name))}"
    changes = join(_assignment(say, change, of) for change in node.expressions)
    where = node.args.get("where")
    return f"{changes}{_only(say, where)}"


def _assignment(say: Speaker, node: exp.Expr, of: str = "") -> str:
    target = node.this
    name = say.names.column(target.name, getattr(target, "table", ""))
    if node.args.get("expression") is None:  # a fragment that names the column alone
        return f"set the {name}{of}"
    return f"set the {name}{of} to {say.value(node.expression)}"


def _only(say: Speaker, where: exp.Expr | None) -> str:
    return f", only where {say.condition(where.this)}" if where is not None else ""


def _insert(say: Speaker, node: exp.Expr) -> str:
    target = node.this
    table = target.find(exp.Table)
    where = f"the {say.names.table(table.name)}" if table is not None else "the data"
    fields = target.expressions if isinstance(target, exp.Schema) else []
    filled = join(say.names.column(f.name, table.name if table else "") for f in fields)
    source = node.args.get("expression")
    said = f"add to {where}"
    said += f" ({filled})" if filled else ""
    said += f": {_rows(say, source)}" if source is not None else ""
    conflict = node.args.get("conflict")
    return said + (f"; {_conflict(say, conflict)}" if conflict is not None else "")


def _rows(say: Speaker, source: exp.Expr) -> str:
    if isinstance(source, exp.Values):
        return join(f"({say.several(row.expressions)})" for row in source.expressions)
    return say.say(source)


def _conflict(say: Speaker, node: exp.Expr) -> str:
    keys = join(say.value(k.this) for k in node.args.get("conflict_keys") or [])
    when = f"where the {keys} already exists" if keys else "where it already exists"
    if not node.expressions:
        return f"{when}, leave it as it is"
    return f"{when}, {join(_assignment(say, change) for change in node.expressions)}"


def _delete(say: Speaker, node: exp.Expr) -> str:
    where = node.args.get("where")
    return f"delete the {say.names.table(node.this.name)} records{_only(say, where)}"


def _create(say: Speaker, node: exp.Expr) -> str:
    kind = str(node.args["kind"]).lower()
    properties = node.args.get("properties")
    if properties is not None and properties.find(exp.MaterializedProperty):
        kind = f"materialized {kind}"
    if kind == "index" and isinstance(node.this, exp.Index):
        return _index(say, node)
    named = node.this.find(exp.Table) or node.this
    said = f'a {"replaceable " * bool(node.args.get("replace"))}{kind} named "{named.name}"'
    definitions = [e for e in node.this.expressions if isinstance(e, exp.ColumnDef)]
    if definitions:
        if isinstance(node.this, exp.UserDefinedFunction):
            said += f" that takes {join(_parameter(say, d) for d in definitions)}"
        else:
            said += f" with the columns {join(say.say(d) for d in definitions)}"
    returns = properties.find(exp.ReturnsProperty) if properties is not None else None
    if returns is not None and isinstance(returns.this, exp.DataType):
        said += f" and gives back a {returns.this.sql(dialect='postgres').lower()}"
    said += _nature(properties)
    return said + _content(say, node.args.get("expression"))


def _parameter(say: Speaker, node: exp.Expr) -> str:
    """Say a parameter; a technical name (``p_ward``) is the gold's own, and not the user's."""
    if "_" in node.name and isinstance(node.args.get("kind"), exp.DataType):
        return f"a {node.args['kind'].sql(dialect='postgres').lower()}"
    return say.say(node)


def _nature(properties: exp.Expr | None) -> str:
    """Say a function's language and whether its result depends on more than its arguments."""
    language = properties.find(exp.LanguageProperty) if properties is not None else None
    stability = properties.find(exp.StabilityProperty) if properties is not None else None
    said = f", written in {language.name}" if language is not None else ""
    return said + (f", declared {stability.name.lower()}" if stability is not None else "")


def _content(say: Speaker, content: exp.Expr | None) -> str:
    if isinstance(content, exp.Query):
        return f" that holds {say.say(content)}"
    if isinstance(content, exp.Heredoc):
        body = by_tokens(str(content.this), say.names)
        return f"; it works out: {body}" if body else ""
    return ""


def _index(say: Speaker, node: exp.Expr) -> str:
    index = node.this
    parameters = index.args.get("params")
    columns = parameters.args.get("columns") or [] if parameters is not None else []
    where = parameters.args.get("where") if parameters is not None else None
    unique = "a unique index" if node.args.get("unique") else "an index"
    on = join(say.value(c.this) for c in columns)
    return f'{unique} named "{index.name}" on {on}{_only(say, where)}'


def _alter(say: Speaker, node: exp.Expr) -> str:
    table = say.names.table(node.this.name)
    actions = join(_action(say, action) for action in node.args.get("actions") or [])
    return f"change the {table}: {actions}"


def _action(say: Speaker, node: exp.Expr) -> str:
    if isinstance(node, exp.ColumnDef):
        return f"add the column {say.say(node)}"
    if isinstance(node, exp.AddConstraint):
        checks = [f"{say.condition(c.this)}" for c in node.find_all(exp.CheckColumnConstraint)]
        name = next((c.name for c in node.expressions), "")
        return f'add a rule named "{name}" that {join(checks) or "holds"}'
    if isinstance(node, exp.Drop):
        return f"remove {say.value(node.this)}" if node.this is not None else "remove it"
    return say.value(node)


def _drop(say: Speaker, node: exp.Expr) -> str:
    dropped = join(say.names.table(t.name) for t in node.find_all(exp.Table))
    return f"remove the {str(node.args['kind']).lower()} {dropped}"


CHANGES: Mapping[type[exp.Expr], Sayer] = {
    exp.Update: _update,
    exp.Insert: _insert,
    exp.Delete: _delete,
    exp.Create: _create,
    exp.Alter: _alter,
    exp.Drop: _drop,
    exp.OnConflict: _conflict,
}
