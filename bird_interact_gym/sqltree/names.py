"""Name resolution: every alias of a statement replaced by what it stands for.

Tables keep their own names (a second use in one scope becomes ``emp_2``), CTEs become ``cte_1``,
``cte_2`` in order, derived tables ``sub_<their sources>``. A computed column that a CTE or a
derived table hands out is named after the columns and aggregates in it (``avg_score``), so a
reference means the same however its author called it. Ordinals and SELECT aliases in GROUP BY,
ORDER BY and DISTINCT ON become the expressions they point at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal

from sqlglot import exp

from bird_interact_gym.sqltree.scopes import (
    Outputs,
    Scope,
    Source,
    alias_columns,
    content_name,
    identifier,
    set_alias,
    unused,
)

Schema = Mapping[str, Collection[str]]
"""Table name (lower case) to its column names; it lets bare columns find their table."""

_Aliases = Literal["drop", "canonical", "keep"]
_Cte = tuple[str, Outputs]


def resolve_names(statement: exp.Expr, schema: Schema | None = None) -> None:
    """Rewrite a statement's names in place; identifiers are folded already."""
    _Resolver(schema or {}).statement(statement)


class _Resolver:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.scopes: list[Scope] = []
        self.uses: list[tuple[exp.Expr, str, Source]] = []
        self.ctes = 0
        self.recursive: dict[int, Outputs] = {}

    # -- statements ------------------------------------------------------------------

    def statement(self, node: exp.Expr) -> None:
        self._statement(node, None, {})
        for scope in self.scopes:
            taken = {source.name for source in scope.outer}
            for source in scope.sources:
                source.name = unused(source.base, taken)
                taken.add(source.name)
                set_alias(source)
        for node_, key, source in self.uses:
            node_.set(key, identifier(source.name))

    def _statement(
        self,
        node: exp.Expr,
        parent: Scope | None,
        ctes: dict[str, _Cte],
        aliases: _Aliases = "drop",
    ) -> Outputs:
        if isinstance(node, exp.Query):
            return self._query(node, parent, ctes, aliases)
        ctes = self._with(node, parent, ctes)
        scope = self._scope(parent)
        returning = node.args.get("returning")
        returned = list(returning.expressions) if returning else []
        written = [p.alias_or_name for p in returned]
        query = node.args.get("expression")
        if isinstance(node, exp.Create | exp.Insert) and isinstance(query, exp.Query):
            self._query(query, parent, ctes, "keep" if isinstance(node, exp.Create) else "drop")
        else:
            query = None
        if isinstance(node, exp.DML):
            self._dml_sources(node, scope, ctes)
        for key, value in node.args.items():
            if key not in ("with_", "this", "from_", "using") and value is not query:
                self._visit(value, scope, ctes)
        if isinstance(node, exp.Create | exp.Alter | exp.Drop):
            self._visit(node.args.get("this"), scope, ctes)
        return self._outputs(returned, written, scope, aliases)

    def _dml_sources(self, node: exp.Expr, scope: Scope, ctes: dict[str, _Cte]) -> None:
        target = node.this.this if isinstance(node.this, exp.Schema) else node.this
        tables = [target, *(node.args.get("using") or () if isinstance(node, exp.Delete) else ())]
        if isinstance(node, exp.Merge):
            tables.append(node.args["using"])
        if node.args.get("from_"):
            tables.append(node.args["from_"].this)
        for table in tables:
            if isinstance(table, exp.Expr):
                self._add_source(table, scope, ctes)
                self._join_conditions(table.args.get("joins") or (), scope, ctes)
        assigned = node.expressions if isinstance(node, exp.Update) else ()
        conflict = node.args.get("conflict")
        for pair in (*assigned, *(conflict.expressions if conflict else ())):
            if isinstance(pair, exp.EQ) and isinstance(pair.this, exp.Column):
                pair.this.set("table", None)

    # -- queries ---------------------------------------------------------------------

    def _query(
        self,
        node: exp.Expr,
        parent: Scope | None,
        ctes: dict[str, _Cte],
        aliases: _Aliases = "drop",
    ) -> Outputs:
        if isinstance(node, exp.Select):
            return self._select(node, parent, ctes, aliases)
        if not isinstance(node, exp.SetOperation | exp.Subquery):
            return self._statement(node, parent, ctes, aliases)
        ctes = self._with(node, parent, ctes)
        outputs = self._query(node.this, parent, ctes, aliases)
        if isinstance(node, exp.SetOperation):
            if id(node) in self.recursive:
                pending = self.recursive[id(node)]
                pending.columns, pending.order = outputs.columns, outputs.order
                pending.open = outputs.open
            self._query(node.expression, parent, ctes)
        order = node.args.get("order")
        for key in order.expressions if order else ():
            name = _pointed_output(key.this, outputs)
            if name:
                key.set("this", exp.Column(this=identifier(name)))
        return outputs

    def _with(self, node: exp.Expr, parent: Scope | None, ctes: dict[str, _Cte]) -> dict[str, _Cte]:
        clause = node.args.get("with_")
        if not clause:
            return ctes
        ctes = dict(ctes)
        for cte in clause.expressions:
            self.ctes += 1
            name = f"cte_{self.ctes}"
            alias = cte.args["alias"]
            written, columns = alias.name, [c.name for c in alias.args.get("columns") or ()]
            inner = ctes
            if clause.args.get("recursive"):
                pending = Outputs()
                pending.open = True
                self.recursive[id(cte.this)] = pending
                inner = {**ctes, written: (name, pending)}
            outputs = self._query(cte.this, parent, inner, "canonical").renamed(columns)
            ctes[written] = (name, outputs)
            cte.set("alias", exp.TableAlias(this=identifier(name)))
        return ctes

    def _select(
        self, node: exp.Select, parent: Scope | None, ctes: dict[str, _Cte], aliases: _Aliases
    ) -> Outputs:
        ctes = self._with(node, parent, ctes)
        scope = self._scope(parent)
        written = [p.alias_or_name for p in node.expressions]
        if node.args.get("from_"):
            self._add_source(node.args["from_"].this, scope, ctes)
        joins = [*(node.args.get("joins") or ()), *(node.args.get("laterals") or ())]
        for join in joins:
            left = list(scope.sources)
            self._add_source(join.this if isinstance(join, exp.Join) else join, scope, ctes)
            if isinstance(join, exp.Join) and join.args.get("using"):
                self._merge_using(join, left, scope, node)
        _replace_pointers(node, scope)
        self._join_conditions(joins, scope, ctes)
        for key, value in node.args.items():
            if key not in ("with_", "from_", "joins", "laterals"):
                self._visit(value, scope, ctes)
        return self._outputs(list(node.expressions), written, scope, aliases)

    def _join_conditions(
        self, joins: Iterable[exp.Expr], scope: Scope, ctes: dict[str, _Cte]
    ) -> None:
        for join in joins:
            self._visit(join.args.get("on"), scope, ctes)

    def _merge_using(
        self, join: exp.Join, left: list[Source], scope: Scope, select: exp.Select
    ) -> None:
        """Turn USING into equalities, unless ``*`` would then show the column twice."""
        if join.side in ("RIGHT", "FULL") or any(e.is_star for e in select.expressions):
            scope.merged.update({c.name: None for c in join.args["using"]})
            return
        before = Scope(None)
        before.sources = left
        before.merged = {k: v for k, v in scope.merged.items() if v}
        conditions: list[exp.Expr] = []
        for column in join.args["using"]:
            owner = before.bare(column.name)
            if owner is None:
                return
            pair = []
            for source in (owner, scope.sources[-1]):
                pair.append(exp.Column(this=identifier(column.name), table=identifier("?")))
                pair[-1].set("this", identifier(source.columns.get(column.name, column.name)))
                self._use(pair[-1], "table", source, scope)
            conditions.append(exp.EQ(this=pair[0], expression=pair[1]))
            scope.merged[column.name] = owner
        join.set("using", None)
        join.set("on", exp.and_(*conditions, copy=False))

    # -- sources ---------------------------------------------------------------------

    def _scope(self, parent: Scope | None) -> Scope:
        scope = Scope(parent)
        self.scopes.append(scope)
        return scope

    def _add_source(self, node: exp.Expr, scope: Scope, ctes: dict[str, _Cte]) -> None:
        columns = [c.name for c in alias_columns(node)]
        alias = node.alias
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
            source = self._table_source(node, ctes, columns)
            alias = alias or node.name
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table | exp.Subquery):
            if not alias:
                self._add_source(node.this, scope, ctes)
                self._join_conditions(node.this.args.get("joins") or (), scope, ctes)
                return self._add_joined(node, scope, ctes)
            source = self._derived_source(node, node.this, scope.parent, ctes, columns)
        elif isinstance(node, exp.Subquery):
            source = self._derived_source(node, node.this, scope.parent, ctes, columns)
        elif isinstance(node, exp.Lateral) and isinstance(node.this, exp.Subquery):
            source = self._derived_source(node, node.this.this, scope, ctes, columns)
        else:
            source = self._function_source(node, scope, ctes, columns)
            alias = alias or source.base
        if isinstance(node, exp.Table) and isinstance(node.this, exp.Identifier):
            node.set("this", identifier(source.base))
        scope.sources.append(source)
        scope.aliases[alias] = source
        return self._add_joined(node, scope, ctes)

    def _add_joined(self, node: exp.Expr, scope: Scope, ctes: dict[str, _Cte]) -> None:
        for join in node.args.get("joins") or ():
            self._add_source(join.this, scope, ctes)
        if isinstance(node, exp.Subquery):
            self._join_conditions(node.args.get("joins") or (), scope, ctes)

    def _table_source(self, node: exp.Table, ctes: dict[str, _Cte], columns: list[str]) -> Source:
        if not node.args.get("db") and node.name in ctes:
            name, outputs = ctes[node.name]
            outputs = outputs.renamed(columns)
            return Source(node, name, outputs.columns, outputs.open)
        if node.text("db") == "public":
            node.set("db", None)
        known = self.schema.get(node.name)
        return Source(node, node.name, {c: c for c in known or ()}, known is None)

    def _derived_source(
        self,
        node: exp.Expr,
        query: exp.Expr,
        parent: Scope | None,
        ctes: dict[str, _Cte],
        columns: list[str],
    ) -> Source:
        first = len(self.scopes)
        outputs = self._query(query, parent, ctes, "canonical").renamed(columns)
        bases = [s.base for s in self.scopes[first].sources] if first < len(self.scopes) else []
        base = "_".join(["sub", *sorted(bases)])
        return Source(node, base, outputs.columns, outputs.open)

    def _function_source(
        self, node: exp.Expr, scope: Scope, ctes: dict[str, _Cte], columns: list[str]
    ) -> Source:
        for key, value in node.args.items():
            if key not in ("alias", "joins"):
                self._visit(value, scope, ctes)
        call = node.this if isinstance(node, exp.Table | exp.Lateral) else node
        base = call.name.lower() if isinstance(call, exp.Anonymous) else call.key
        prefix = "column" if isinstance(node, exp.Values) else "c"
        names = {name: f"{prefix}{i}" for i, name in enumerate(columns, 1)}
        return Source(node, base, names, not columns)

    # -- columns ---------------------------------------------------------------------

    def _visit(self, value: object, scope: Scope, ctes: dict[str, _Cte]) -> None:
        if isinstance(value, list):
            for item in value:
                self._visit(item, scope, ctes)
        elif isinstance(value, exp.Column):
            self._column(value, scope)
        elif isinstance(value, exp.Query):
            self._query(value, scope, ctes)
        elif isinstance(value, exp.Expr):
            for item in value.args.values():
                self._visit(item, scope, ctes)

    def _column(self, column: exp.Column, scope: Scope) -> None:
        table, name = column.text("table"), column.name
        level: Scope | None = scope
        while level is not None:
            if table:
                source = level.aliases.get(table)
            elif name in level.aliases and not any(name in s.columns for s in level.sources):
                self._use(column, "this", level.aliases[name], scope)  # a whole row
                return
            else:
                source = level.bare(name)
            if source is not None:
                column.set("db", None)
                if name in source.columns:
                    column.set("this", identifier(source.columns[name]))
                self._use(column, "table", source, scope)
                return
            if not table and level.claims(name):
                return
            level = level.parent

    def _use(self, node: exp.Expr, key: str, source: Source, scope: Scope) -> None:
        self.uses.append((node, key, source))
        level: Scope | None = scope
        while level is not None and source not in level.sources:
            level.outer.append(source)
            level = level.parent

    def _outputs(
        self, projections: list[exp.Expr], written: list[str], scope: Scope, aliases: _Aliases
    ) -> Outputs:
        outputs = Outputs()
        taken = {p.unalias().name for p in projections if isinstance(p.unalias(), exp.Column)}
        for projection, known_as in zip(projections, written, strict=True):
            value = projection.unalias()
            if value.is_star:
                outputs.open |= not scope.sources or any(s.open for s in scope.sources)
                for source in scope.sources:
                    outputs.columns.update(source.columns)
                    outputs.order += source.columns.values()
                continue
            is_column = isinstance(value, exp.Column)
            name = value.name if is_column else unused(content_name(value), taken)
            taken.add(name)
            outputs.order.append(name)
            outputs.columns[known_as or value.key] = name
            if aliases == "canonical" and not is_column:
                alias = exp.Alias(alias=identifier(name))
                projection.replace(alias)
                alias.set("this", value)
            elif aliases != "keep" and projection is not value:
                projection.replace(value)
        return outputs


def _replace_pointers(select: exp.Select, scope: Scope) -> None:
    """Replace ordinals and SELECT aliases in ORDER BY, GROUP BY and DISTINCT ON."""
    items = [p.unalias() for p in select.expressions]
    named = {p.alias_or_name: p.unalias() for p in reversed(select.expressions) if p.alias_or_name}
    order, group, distinct = (select.args.get(k) for k in ("order", "group", "distinct"))
    keys: list[tuple[exp.Expr, bool]] = [
        (o.this, False) for o in (order.expressions if order else ())
    ]
    if distinct and distinct.args.get("on"):
        keys += [(key, False) for key in distinct.args["on"].expressions]
    keys += [(key, True) for key in (group.expressions if group else ())]
    for key, columns_first in keys:
        target: exp.Expr | None = None
        if isinstance(key, exp.Literal) and not key.is_string and key.name.isdigit():
            target = items[int(key.name) - 1] if 0 < int(key.name) <= len(items) else None
        elif isinstance(key, exp.Column) and not key.args.get("table"):
            target = named.get(key.name)
            if target is not None and columns_first and _is_input(key.name, target, scope):
                target = None
        if target is not None and not target.is_star:
            key.replace(target.copy())


def _is_input(name: str, target: exp.Expr, scope: Scope) -> bool:
    """Whether a GROUP BY name is an input column, which wins over a SELECT alias."""
    return any(name in s.columns for s in scope.sources) or any(
        column.name == name for column in target.find_all(exp.Column)
    )


def _pointed_output(key: exp.Expr, outputs: Outputs) -> str | None:
    """Return the output that an ORDER BY key of a set operation names."""
    if isinstance(key, exp.Literal) and key.name.isdigit() and not outputs.open:
        index = int(key.name) - 1
        return outputs.order[index] if 0 <= index < len(outputs.order) else None
    return outputs.columns.get(key.name) if isinstance(key, exp.Column) else None
