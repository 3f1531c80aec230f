"""What the user knows in one phase of one task, prepared once so that answering is fast."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from functools import cached_property
from typing import cast

from sqlglot import exp

from bird_interact_gym.tasks.knowledge import KnowledgeEntry
from bird_interact_gym.tasks.task import Ambiguity
from bird_interact_gym.users.candidates import (
    Candidate,
    ambiguity_candidate,
    piece_candidate,
)
from bird_interact_gym.users.examples import Example
from bird_interact_gym.users.guard import schema_identifiers
from bird_interact_gym.users.names import Names
from bird_interact_gym.users.pieces import Piece, parse_gold, pieces_of
from bird_interact_gym.users.places import asked_pieces, widened
from bird_interact_gym.users.questions import all_stems, contains, content_stems
from bird_interact_gym.users.retrieval import Index
from bird_interact_gym.users.simulator import UserContext
from bird_interact_gym.users.snippets import PLACEHOLDER, normal_form, parse_snippet
from bird_interact_gym.users.topics import topics_of_type
from bird_interact_gym.users.verbalise import verbalise, verbalise_nodes
from bird_interact_gym.users.wording.speaker import formula_key


class Briefing:
    """A context with its gold parsed, its names chosen and its candidates indexed.

    The annotated ambiguities belong to phase 1 (official code); in phase 2 questions are
    answered from the follow-up's gold alone.
    """

    def __init__(self, context: UserContext, examples: Iterable[Example] = ()) -> None:
        self.context = context
        self._examples = tuple(examples)
        self.subtask = context.task.subtask(context.phase)
        self.trees = parse_gold(self.subtask.sol_sql)
        self.names = Names(context.meanings, context.knowledge, self.trees)
        self.ambiguities = context.task.ambiguities if context.phase == 1 else ()
        gold = ";\n".join(self.subtask.sol_sql)
        self._nodes = {
            id(a): widened(a.sql_snippet, self.trees, gold) for a in context.task.ambiguities
        }
        self._knowledge_formulas = self._formulas(
            a for a in context.task.ambiguities if a.kind == "knowledge"
        )
        self._phrases: dict[tuple[int, ...], str] = {}
        self._snippets = {
            id(a): tuple(n.sql(dialect="postgres") for n in self.nodes(a)) for a in self.ambiguities
        }
        self._overlaps: dict[Piece, tuple[Ambiguity, ...]] = {}
        self._keys: dict[int, tuple[str, ...]] = {}
        self._name_computed()
        parts = (*self._outputs(), *pieces_of(self.subtask.sol_sql))
        self._asked = asked_pieces(self._examples, parts, self.trees, gold)
        self.pieces = tuple(dict.fromkeys([*parts, *self._asked]))
        refused = [q for e in self._examples if e.kind == "unanswerable" for q in e.questions]
        self.index = Index(self._candidates(), refused)
        for candidate in self.index.candidates:
            if candidate.ambiguities:
                self.phrase(candidate.ambiguities)
            if candidate.piece is not None:
                self.piece_phrase(candidate.piece)

    def _name_computed(self) -> None:
        """Call the gold's computed columns by the knowledge entry whose formula they hold."""
        for tree in self.trees:
            for alias in tree.find_all(exp.Alias):
                name = self._knowledge_formulas.get(formula_key(alias.this))
                if name is not None and not self.names.is_documented(alias.alias):
                    self.names.call(alias.alias, name)

    @cached_property
    def identifiers(self) -> frozenset[str]:
        """The schema's names that the leak guard looks for."""
        return schema_identifiers(self.context, words=self.names.spoken())

    def nodes(self, ambiguity: Ambiguity) -> tuple[exp.Expr, ...]:
        """Return the trees of an ambiguity's snippet."""
        return self._nodes[id(ambiguity)]

    def snippets(self, ambiguity: Ambiguity) -> tuple[str, ...]:
        """Return the SQL of those trees, of an ambiguity of this phase."""
        return self._snippets[id(ambiguity)]

    def entries(self, ambiguity: Ambiguity) -> tuple[KnowledgeEntry, ...]:
        """Return the knowledge entries that an ambiguity hides or bears the name of."""
        hidden = (self.context.knowledge.get(i) for i in ambiguity.deleted_knowledge)
        return (
            *(e for e in hidden if e is not None),
            *self.context.knowledge.named(ambiguity.term),
        )

    def linked_entry(self, ambiguity: Ambiguity) -> KnowledgeEntry | None:
        """Return the entry whose formula a knowledge-linking ambiguity's snippet is, if any.

        Naming it is then the answer: the agent looks it up, or asks for it where it is masked.
        """
        if ambiguity.kind == "knowledge" or "knowledge" not in ambiguity.type:
            return None
        return self._linked.get(id(ambiguity))

    @cached_property
    def _linked(self) -> dict[int, KnowledgeEntry]:
        found = {}
        for ambiguity in self.ambiguities:
            if ambiguity.kind != "knowledge" and "knowledge" in ambiguity.type:
                entry = self._same_formula(ambiguity) or self._documented(ambiguity)
                if entry is not None:
                    found[id(ambiguity)] = entry
        return found

    def _same_formula(self, ambiguity: Ambiguity) -> KnowledgeEntry | None:
        """Return the masked entry whose annotated formula holds the snippet."""
        form = _formula_form(ambiguity.sql_snippet)
        for other in self.ambiguities:
            if other.kind != "knowledge" or form not in _formula_form(other.sql_snippet):
                continue
            if form == _formula_form(other.sql_snippet) or len(form.split()) >= 5:
                return next((e for e in self.entries(other) if not _says(ambiguity.term, e)), None)
        return None

    def _documented(self, ambiguity: Ambiguity) -> KnowledgeEntry | None:
        """Return the entry that the clear query names and whose text holds the snippet's numbers.

        The numbers of masked formulas within the snippet do not count: they are said by name.
        """
        said = verbalise_nodes(self.nodes(ambiguity), self.names, concepts=self._knowledge_formulas)
        alias = " ".join(self._aliases_of(ambiguity))
        words = set(content_stems(f"{said} {alias} {ambiguity.term}"))
        wanted = {float(n) for n in re.findall(r"\d+(?:\.\d+)?", said)}
        clear = all_stems(self.subtask.clear_query or "")
        best, best_overlap = None, 1 if wanted else 2
        for entry in self.context.knowledge:
            name = all_stems(re.sub(r"\([^)]*\)", " ", entry.knowledge))
            if _says(ambiguity.term, entry) or not contains(clear, name):
                continue
            text = self._documentation(entry)
            held = {float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)}
            overlap = len(words & set(content_stems(f"{entry.knowledge} {text}")))
            overlap += len(words & set(name)) + 4 * (all_stems(alias) == name)
            if wanted <= held and overlap > best_overlap:
                best, best_overlap = entry, overlap
        return best

    def _documentation(self, entry: KnowledgeEntry) -> str:
        children = (self.context.knowledge.get(i) for i in entry.children)
        return " ".join([entry.definition, *(c.definition for c in children if c is not None)])

    def _aliases_of(self, ambiguity: Ambiguity) -> tuple[str, ...]:
        """Return the names that the gold gives to the snippet's formula."""
        keys = {formula_key(n) for n in self.nodes(ambiguity)}
        found = []
        for tree in self.trees:
            for alias in tree.find_all(exp.Alias):
                inner = alias.this.this if isinstance(alias.this, exp.Round) else alias.this
                if formula_key(inner) in keys:
                    found.append(self.names.words(alias.alias))
        return tuple(found)

    def concepts(self, chosen: Iterable[Ambiguity] = ()) -> dict[str, str]:
        """Return the names the user says for formulas, but for the chosen ambiguities' own."""
        chosen = tuple(chosen)
        own = {formula_key(n) for a in chosen for n in self.nodes(a)}
        known = dict(self._knowledge_formulas)
        if all(a.kind == "non_critical" for a in chosen):
            linked = (a for a in self.ambiguities if self.linked_entry(a) is not None)
            known = self._formulas(linked) | known
        return {key: name for key, name in known.items() if key not in own}

    @cached_property
    def _all_concepts(self) -> dict[str, str]:
        return self.concepts()

    def _formulas(self, ambiguities: Iterable[Ambiguity]) -> dict[str, str]:
        formulas = {}
        for ambiguity in ambiguities:
            nodes = self.nodes(ambiguity)
            node = nodes[0] if len(nodes) == 1 else None
            if node is None or isinstance(node, exp.Column | exp.Literal | exp.Select | exp.Create):
                continue
            entry = next(iter(self.entries(ambiguity)), None)
            if ambiguity.kind != "knowledge":
                entry = self.linked_entry(ambiguity)
            formulas[formula_key(_core(node))] = entry.knowledge if entry else f'"{ambiguity.term}"'
        return formulas

    def annotated(self, piece: Piece) -> tuple[Ambiguity, ...]:
        """Return the annotated ambiguities that a part of the gold would give away."""
        if piece not in self._overlaps:
            self._overlaps[piece] = tuple(a for a in self.ambiguities if self._overlap(a, piece))
        return self._overlaps[piece]

    def _overlap(self, ambiguity: Ambiguity, piece: Piece) -> bool:
        topics = topics_of_type(ambiguity.type) if ambiguity.kind == "non_critical" else ()
        if piece.decides and topics and not piece.topics & set(topics):
            return False
        return any(own in piece.key or piece.key in own for own in self._formula_keys(ambiguity))

    def _formula_keys(self, ambiguity: Ambiguity) -> tuple[str, ...]:
        """Return the formulas of a snippet that say more than a name."""
        if id(ambiguity) not in self._keys:
            cores = [_core(node) for node in self.nodes(ambiguity)]
            keys = [formula_key(core) for core in cores if not isinstance(core, exp.Column)]
            self._keys[id(ambiguity)] = tuple(key for key in keys if len(key) > 3)
        return self._keys[id(ambiguity)]

    def phrase(self, ambiguities: tuple[Ambiguity, ...]) -> str:
        """Return the snippets of ambiguities in plain words."""
        key = tuple(id(a) for a in ambiguities)
        if key not in self._phrases:
            self._phrases[key] = self._phrase(ambiguities)
        return self._phrases[key]

    def piece_phrase(self, piece: Piece) -> str:
        """Return a part of the gold in plain words."""
        key = (id(piece),)
        if key not in self._phrases:
            self._phrases[key] = self._phrase_of(piece)
        return self._phrases[key]

    def _phrase_of(self, piece: Piece) -> str:
        if isinstance(piece.node, exp.Command):
            return verbalise(piece.sql, self.names)
        concepts = {k: name for k, name in self._all_concepts.items() if k != piece.key}
        return verbalise_nodes([piece.node], self.names, concepts=concepts)

    def _phrase(self, ambiguities: tuple[Ambiguity, ...]) -> str:
        concepts = self.concepts(ambiguities)
        said = []
        for ambiguity in ambiguities:
            nodes = self.nodes(ambiguity)
            said.append(
                verbalise_nodes(nodes, self.names, concepts=concepts)
                if nodes
                else verbalise(ambiguity.sql_snippet, self.names, concepts=concepts)
            )
        return "; ".join(dict.fromkeys(said))

    def _outputs(self) -> tuple[Piece, ...]:
        """Return the list of the last query's output columns as a part to ask about."""
        for tree in reversed(self.trees):
            query = tree if isinstance(tree, exp.Select) else tree.find(exp.Select)
            if query is not None:
                shown = [exp.column(e.alias) if e.alias else e for e in query.expressions]
                listing = exp.Tuple(expressions=[e.copy() for e in shown])
                return (
                    Piece("output columns", listing, frozenset({"output columns"}), decides=True),
                )
        return ()

    def _candidates(self) -> Iterable[Candidate]:
        groups: dict[tuple[str, bool], list[Ambiguity]] = {}
        for ambiguity in self.ambiguities:
            groups.setdefault((ambiguity.term, ambiguity.kind == "knowledge"), []).append(ambiguity)
        for (term, _), group in groups.items():
            entries = [e for a in group for e in self.entries(a)]
            entries += [e for a in group if (e := self.linked_entry(a)) and not self._hidden(e)]
            yield ambiguity_candidate(
                term,
                tuple(group),
                trees=[n for a in group for n in self.nodes(a) or parse_snippet(a.sql_snippet)],
                names=self.names,
                entries=entries,
                hints=_aligned(term, self.subtask.query, self.subtask.clear_query or ""),
                examples=tuple(
                    q
                    for e in self._examples
                    if e.kind == "labeled" and term in e.reference
                    for q in e.questions
                ),
            )
        for piece in self.pieces:
            yield piece_candidate(
                piece,
                self.names,
                self._entries_of(piece),
                gives_away=bool(self.annotated(piece)),
                examples=tuple(self._asked.get(piece, ())),
            )

    def _entries_of(self, piece: Piece) -> tuple[KnowledgeEntry, ...]:
        """Return the masked entries whose formula a part of the gold is, when nothing else says it.

        In phase 1 the annotated ambiguity answers for the entry.
        """
        name = self._knowledge_formulas.get(piece.key)
        if self.ambiguities or name is None:
            return ()
        return self.context.knowledge.named(name)

    def _hidden(self, entry: KnowledgeEntry) -> bool:
        """Return whether the entry has an ambiguity of its own that answers for it."""
        return any(entry in self.entries(a) for a in self.ambiguities if a.kind == "knowledge")


def _core(node: exp.Expr) -> exp.Expr:
    """Return a clause's condition, a torn CASE's first condition, and other nodes as they are."""
    if isinstance(node, exp.Where | exp.Having):
        return cast(exp.Expr, node.this)
    default = node.args.get("default") if isinstance(node, exp.Case) else None
    if default is not None and default.name == PLACEHOLDER:
        return cast(exp.Expr, node.args["ifs"][0].this)
    return node


def _formula_form(snippet: str) -> str:
    """Return a formula's normal form without the name that it is given."""
    return re.sub(r" as \w+$", "", normal_form(snippet))


def _says(term: str, entry: KnowledgeEntry) -> bool:
    return contains(all_stems(term), all_stems(re.sub(r"\([^)]*\)", " ", entry.knowledge)))


def _aligned(term: str, ambiguous: str, clear: str) -> str:
    """Return the words of the clear query that stand where the ambiguous one says the term."""
    said, meant = ambiguous.split(), clear.split()
    start = ambiguous.lower().find(term.lower())
    if start < 0 or not clear:
        return ""
    first = len(ambiguous[:start].split())
    last = first + len(term.split())
    matcher = difflib.SequenceMatcher(None, [w.lower() for w in said], [w.lower() for w in meant])
    return " ".join(
        " ".join(meant[j1:j2])
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag == "replace" and i1 < last and i2 > first and j2 - j1 <= 12
    )
