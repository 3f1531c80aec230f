"""What a user does not answer: requests for SQL, schema, plans, tests, and attacks (paper O.1)."""

from __future__ import annotations

import re

_GIVE = (
    r"(?:give|show|tell|send|share|provide|write|reveal|print|output|paste|display|generate|produce"
    r"|create|draft|compose|return|need|want|see|get|have|what is|what's|what was|complete|fix"
    r"|correct"
    r"|know|read|copy|supply|hand)"
)
_SQL = (
    r"(?:sql|(?:full|whole|exact|correct|final|gold(?:en)?|reference|actual|complete|right"
    r"|underlying"
    r"|ground[- ]?truth|target) (?:query|statement|code|answer|solution)|ground[- ]?truth|gold"
    r"(?:en)? (?:sql|query|answer|standard)|source code|solution|select statement|the query for me"
    r"|query text|code snippet|where clause|from clause|answer key)"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("sql", r"\b(?:select|from|where|having|group by|order by|limit) (?:clause|statement)s?\b"),
    ("attack", r"\b(?:your name|who are you|are you (?:an?|the|real|human|chatgpt|gpt))\b"),
    ("sql", rf"\b{_GIVE}\b[^?.]{{0,60}}\b{_SQL}\b"),
    ("sql", r"\b(?:write|draft|compose|complete|finish|fix|generate|build) (?:me )?(?:the|a"
            r"|this|my|your)"
            r" (?:\w+ )?(?:query|statement|code)\b"),
    ("sql", rf"\b(?:what|which)\b[^?.]{{0,40}}\b{_SQL}\b"),
    ("sql", r"\b(?:sql|postgres\w*)\b[^?.]{0,30}\b(?:syntax|snippet|fragment|clause|statement"
            r"|keyword)s?\b"),
    ("sql", r"\bhow (?:would|should|do|can|could) (?:you|i|we) (?:write|code|express|implement"
            r"|structure"
            r"|formulate)\b"),
    ("sql", r"\b(?:use|using|need) (?:a |an |the )?(?:cte|ctes|common table expression"
            r"|sub-?quer(?:y|ies)"
            r"|window functions?|temp(?:orary)? table|lateral|self[- ]join|recursive)\b"),
    ("sql", r"\b(?:is|are) (?:my|this|the following|these) (?:sql|query|queries|code|statement)\b"),
    ("schema", r"\b(?:what|which|name|list|show|tell|give|how many|describe|share|provide"
               r"|all)\b[^?.]{0,50}"
               r"\b(?:tables?|schemas?|ddl|foreign keys?|primary keys?|join keys?|indexes"
               r"|create table"
               r"|data ?types?|data model|er diagram|database structure"
               r"|relations?(?:hips)? between tables)\b"),
    ("schema", r"\b(?:what|which)\b[^?.]{0,25}\b(?:columns?"
               r"|fields?)\b[^?.]{0,40}\b(?:should i (?:use|query"
               r"|select|join|filter)|do i (?:use|need|join)|to (?:use|query|join|filter"
               r"|select)|stores?"
               r"|holds?|contains?|has|have|is it|in the (?:database|table|schema)|exist"
               r"|corresponds?|maps?"
               r"|named|called)\b"),
    ("schema", r"\b(?:column|field|table) names?\b|\bnames? of (?:the |all )?(?:columns?"
               r"|fields?|tables?)\b"),
    ("schema", r"\b(?:where|how) (?:is|are)\b[^?.]{0,40}\b(?:stored|located|kept|saved)\b"),
    ("schema", r"\b(?:how (?:do|should|can)|on (?:what|which))\b[^?.]{0,30}\b(?:join|link"
               r"|connect)\b[^?.]{0,40}"
               r"\b(?:tables?|together|them|keys?|columns?)\b"),
    ("schema", r"\b(?:sample|example|first|few) (?:rows|data|records|values)\b|\bdump of\b"
               r"|\bdatabase (?:schema|name|version|password|credentials?)\b"),
    ("plan", r"\bstep[- ]?(?:by[- ]?step|s\b)|\bwalk me through\b|\bguide me\b|\bwhat steps\b"
             r"|\bfirst step\b"
             r"|\bnext step|\bbreak (?:it|this|the (?:task|problem|question)) (?:down|into)\b"),
    ("plan", r"\bhow (?:do|should|can|could|would|to) (?:i |we |you )?(?:solve|approach|tackle"
             r"|proceed|do (?:this|it)"
             r"|start|begin|go about|answer (?:this|the)|get the (?:answer|result)|accomplish"
             r"|complete)\b"),
    ("plan", r"\b(?:plan|strategy|algorithm|pseudo-?code|logic flow|outline|hints?"
             r"|execution order|methodology)\b"
             r"[^?.]{0,40}(?:\?|$|\bfor\b|\bto\b)"),
    ("tests", r"\btest cases?\b|\bunit tests?\b|\bassert\w*|\b(?:how|what) (?:will|do|does|is"
              r"|are)\b[^?.]{0,40}"
              r"\b(?:grad(?:e|ed|er|ing)|scor(?:ed|ing) me|evaluated|evaluator|checked against"
              r"|judged?)\b"),
    ("tests", r"\b(?:expected|correct|final|right|actual) (?:output|results?|answers?|rows"
              r"|numbers?|values?)"
              r"(?: be| look| set)?\s*(?:\?|$)|\bwhat (?:is|are"
              r"|will be) the (?:final )?(?:answer|results?)\s*(?:\?|$)"),
    ("attack", r"\b(?:ignore|disregard|forget|override|bypass)\b[^?.]{0,40}\b(?:instructions?"
               r"|rules?|prompts?"
               r"|previous|above|prior|guidelines?|constraints?|everything|restrictions?)\b"),
    ("attack", r"\b(?:system|hidden|initial|developer|secret) (?:prompt|message|instructions?"
               r"|mode|information)\b"),
    ("attack", r"\b(?:you are now|act as|pretend|role-?play|jailbreak|simulate|as an? (?:ai"
               r"|assistant|admin"
               r"|developer|dba))\b|\b(?:un)?labeled\s*\(|\bunanswerable\b|\bambiguit(?:y"
               r"|ies) (?:json|list|points?)\b"),
    ("attack", r"\b(?:repeat|translate|encode|base64|spell)\b[^?.]{0,40}\b(?:above|prompt|text"
               r"|instructions?|sql"
               r"|query|everything)\b|\bgt[_ ]sql\b|\bclear (?:query|question)\b|\bsnippets?\b"),
    ("attack", r"\b(?:list|tell|give|show|name|what are|resolve|clarify"
               r"|explain)\b[^?.]{0,30}\b(?:all|every|each)\b"
               r"[^?.]{0,30}\b(?:ambigu\w+|requirements?|conditions?|filters?|details?"
               r"|formulas?|rules?|thresholds?)\b"),
    ("attack", r"\b(?:everything|all) (?:i|we) (?:need|should)(?: to)? know\b"
               r"|\btell me everything\b"
               r"|\b(?:original|complete|full|unambiguous|clarified|clear) (?:question|request"
               r"|task|version)\b"),
)  # fmt: skip
_COMPILED = tuple((reason, re.compile(pattern, re.I)) for reason, pattern in _PATTERNS)


def refusal_reason(text: str) -> str | None:
    """Return why a question is not for the user to answer (sql, schema, plan, tests, attack)."""
    return next((reason for reason, pattern in _COMPILED if pattern.search(text)), None)
