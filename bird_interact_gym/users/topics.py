"""The field's implementation details that users are asked about (paper H.4), as topics.

A topic is recognised in a question by its vocabulary, in an annotated ambiguity by its type, and
in SQL by the constructs that decide it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlglot import exp


@dataclass(frozen=True)
class Topic:
    """One implementation detail.

    ``asked`` matches questions about it, ``kind`` ambiguity types, ``held`` SQL that decides it;
    ``nodes`` are the tree's parts that say how, ``default`` what holds where the gold is silent.
    """

    name: str
    asked: re.Pattern[str]
    kind: re.Pattern[str]
    held: re.Pattern[str]
    nodes: tuple[type[exp.Expr], ...] = ()
    default: str | None = None


def _topic(
    name: str,
    asked: str,
    kind: str,
    held: str,
    nodes: tuple[type[exp.Expr], ...] = (),
    default: str | None = None,
) -> Topic:
    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.I | re.S)

    return Topic(name, re.compile(asked, re.S), compiled(kind), compiled(held), nodes, default)


TOPICS: tuple[Topic, ...] = (
    _topic(
        "rounding",
        r"\b(round(ed|ing|s)?(?! of)|decimals?|decimal places?|precision|significant (digits"
        r"|figures)"
        r"|whole (numbers?|percent\w*|hours?|euros?|days)|digits?|cents|fractions?|full (hours"
        r"|euros"
        r"|percent|numbers?)|(two|three|one|four|no|\d) (places|digits?)|behind the point|after the"
        r" (point|comma)|truncat\w*|nearest|just as it adds up)\b",
        r"decimal|round|precision",
        r"\b(ROUND|TRUNC)\s*\(",
        (exp.Round, exp.Trunc),
        "No rounding is needed.",
    ),
    _topic(
        "ties",
        r"\b(ties?|tied|tying|tie-?break\w*|same (rank|place|position|value|score)|come out even"
        r"|(are|is|be|stand) (level|equal|even)|dead heat|among themselves|(by|use) the alphabet"
        r"|level on|number one|rank(s|ed|ing)?|equal (values?|scores?"
        r"|ranks?))\b",
        r"rank|tie",
        r"\b(ROW_NUMBER|DENSE_RANK|RANK|NTILE|WITH TIES)\b",
        (exp.RowNumber, exp.Rank, exp.DenseRank, exp.Ntile),
    ),
    _topic(
        "order",
        r"\b(sort(ed|ing|s)?|order(ed|ing)|order by|(which|what|any|particular|specific|certain"
        r"|result"
        r"|output|display|row|final|default|alphabetical|chronological|reverse) order|sequence"
        r"|begin with|at the top|on top|top of the (list|table)|come first|line up|order (of"
        r"|for) the"
        r" (results?|rows|list|output|report)|arranged?|ascending|descending|asc|desc"
        r"|(highest|lowest|largest|smallest|newest|latest|oldest|earliest|most|best|worst)"
        r"( [\w-]+)? (first|to (lowest|highest|oldest|newest|least)))\b",
        r"sort|order",
        r"\bORDER\s+BY\b",
        (exp.Order,),
        "No particular order is needed.",
    ),
    _topic(
        "duplicates",
        r"\b(duplicat\w*|distinct\w*|unique\w*|de-?dup\w*|repeat(s|ed|ing)?|repetition"
        r"|more than once|(count\w*|list\w*|there|appear\w*) (\w+ )?(twice|once|only once"
        r"|five times"
        r"|several times)|different (people|patients|persons)"
        r"|double[- ]?count\w*|only once|multiple times)\b",
        r"distinct|duplicate",
        r"\bDISTINCT\b",
        (exp.Distinct,),
        "Nothing special: no extra removal of duplicates.",
    ),
    _topic(
        "division by zero",
        r"\b(divi(de|ded|ding|sions?) by (zero|0)|(zero|0) (denominators?|divis\w+|totals?)"
        r"|denominators?|undefined ratios?)\b",
        r"zero|divi",
        r"NULLIF\s*\([^()]*(\([^()]*\)[^()]*)*,\s*0(\.0)?\s*\)|=\s*0\s+THEN|>\s*0\s+THEN",
        (exp.Nullif,),
    ),
    _topic(
        "missing values",
        r"\b(nulls?|missing|blanks?|empty|unknown|not (been )?(recorded|filled|known|present)"
        r"|nobody (entered|recorded|wrote)|not entered|nothing was entered|unrecorded|absent"
        r"|no (value|data|reading|entry)|lack(s|ing)?|incomplete|unavailable"
        r"|default values?)\b",
        r"null|missing",
        r"\b(COALESCE|IS\s+(NOT\s+)?NULL|NULLS\s+(FIRST|LAST)|NULLIF)\b",
        (exp.Coalesce, exp.Is),
        "No special treatment of missing values.",
    ),
    _topic(
        "unmatched rows",
        r"\b(unmatched|no match(es|ing)?|matching|even (if|when|though)|with no|have no|has no"
        r"|had no"
        r"|(do|does|did)(n't| not) have|without (any|a|an|corresponding|matching)|(left|inner"
        r"|outer|full)"
        r"( outer)? join(s|ed|ing)?|never had|join type|keep all|kept|dropped|left out"
        r"|zero \w+s|not a single|no line for|drop out|keep (it|them)|nobody was|nothing to"
        r"|leave (it|them) out|never gave rise|do not appear|stay in)\b",
        r"join|unmatched",
        r"\b(LEFT|RIGHT|FULL)\s+(OUTER\s+)?JOIN\b",
        (exp.Join,),
    ),
    _topic(
        "limit",
        r"\b(how many (rows|results|records|items|entries)|how many [\w -]{1,40}(should"
        r"|do you want|to"
        r" (show|list|return|include))|limit(ed)?|(maximum|max) number of|top (n|how many|\d+)"
        r"|all of them|exactly (three|four|five|ten|\d+)|(three|four|five|ten) (rows|lines|names)"
        r"|cap(ped)?|cut-?off|number of (rows|results))\b",
        r"limit|top",
        r"\b(LIMIT|FETCH\s+FIRST)\b",
        (exp.Limit, exp.Fetch),
        "All of them; there is no limit.",
    ),
    _topic(
        "letter case",
        r"\b(case[- ]?(in)?sensitiv\w*|(upper|lower|mixed)[- ]?case|letter case|capitali[sz]\w*"
        r"|spelling|spell|casing|(small|big|capital|lower-case|upper-case) (letters?|\w)|capitals?"
        r"|all small|in which letters|lower-?case)\b",
        r"case|spelling",
        r"\b(LOWER|UPPER|INITCAP|ILIKE)\b|~\*",
        (exp.Lower, exp.Upper, exp.Initcap, exp.ILike, exp.RegexpILike),
    ),
    _topic(
        "dates",
        r"\b((date|time|reporting) ?(range|frame|period|window|span)|timeframe|(which"
        r"|what) (period|year|month"
        r"|quarter|dates?|time)|since when|until when|how (far back|recent\w*|long ago)|(start"
        r"|end) date"
        r"|cut-?off date|calendar (year|month|day)|time ?zone|period (of|should|do))\b",
        r"date|time",
        r"'\d{4}-\d\d|\bINTERVAL\b|\bCURRENT_(DATE|TIMESTAMP)\b|\bNOW\s*\(|DATE_TRUNC|\bEXTRACT\b",
    ),
    _topic(
        "units",
        r"\b(units?|celsius|fahrenheit|kilogram\w*|pounds?|kg|lbs?|percent(age)?s?|proportions?"
        r"|conver(t|ted|sion)|litres?|gallons?|tonnes? or|in tonnes|kilos|turn (that|it|them) into"
        r"|common unit|scale|in (seconds|minutes|hours|days|weeks|months|years|metres"
        r"|miles))\b",
        r"unit|format",
        r"REGEXP_REPLACE|REPLACE\s*\(|SPLIT_PART|EPOCH|\*\s*100(\.0+)?\b|\b100(\.0+)?\s*\*"
        r"|/\s*(60|3600|86400)",
    ),
    _topic(
        "grouping",
        r"\b(group(ed|ing)?( by)?|break(ing|down)?( it)? down|breakdown|aggregat\w*|granularity"
        r"|one row per"
        r"|(for|per) each|separately|overall|lump\w*|merge|pooled|put together|(one"
        r"|a single) (row|line"
        r"|record|entry|result) (per|for|a|each)|single row|every unit)\b",
        r"group|aggregat",
        r"\bGROUP\s+BY\b",
        (exp.Group,),
    ),
    _topic(
        "definition",
        r"\b(types?|plpgsql|language|volatil\w*|immutable|stable|deterministic|constraints?|forbid"
        r"|enum|varchar|integer|numeric|text|default|argument names?|return(s|ed)? (type|value)"
        r"|create or replace|replace (it|an existing)|materiali[sz]ed|plain view|temporary"
        r"|generated"
        r"|primary|as the key|the key|new column|schema-qualified)\b",
        r"type|definition",
        r"^(CREATE|ALTER|ADD COLUMN)\b",
    ),
    _topic(
        "output columns",
        r"((what|which) (columns?|fields?|attributes?|details?|information|data|metrics"
        r"|figures)\b[^?]*"
        r"\b(output|return\w*|results?|show\w*|display\w*|includ\w*|report|list\w*|want|see"
        r"|final|present\w*)"
        r"|\b(first|second|third|fourth|last|other|only|four|three|two|those|any) (\w+ )?(of the"
        r" )?(\w+ )?columns?\b|\bcolumns? order\b|\border of (the )?columns\b|\b(sequence|order) of"
        r" columns\b|\bin front of\b|\bahead of the (name|code|id)\b|\bvery left\b|\blayout\b"
        r"|\b(names?|codes?|ids?) (alone|only)\b|\b(no|not|without|or) (the )?(names?|codes?"
        r"|ids?)\b"
        r"|\bspelled out\b|\bby its (name|code)\b|\bappear as\b|\bbeside (the|them|it)\b"
        r"|\bstand after\b"
        r"|\b(in|at) the last place of the row\b|\bgoes (first|last|in between)\b|\bfull name\b"
        r"|\bfollowed by\b|\boutput (columns?|fields?|format)|(columns?|fields?|details) (to"
        r"|should (i|we|be)) "
        r"(includ\w*|return\w*|show\w*|display\w*|list\w*)|result (columns?|include|contain))",
        r"output|projection",
        r"(?!)",
    ),
)


def asked_topics(question: str) -> tuple[Topic, ...]:
    """Return the topics that a question's words are about."""
    lowered = question.lower()
    return tuple(topic for topic in TOPICS if topic.asked.search(lowered))


def topics_of_type(kind: str) -> frozenset[str]:
    """Return the names of the topics that an ambiguity's type stands for."""
    return frozenset(topic.name for topic in TOPICS if topic.kind.search(kind))


def topics_in(sql: str) -> frozenset[str]:
    """Return the names of the topics that a piece of SQL decides."""
    return frozenset(topic.name for topic in TOPICS if topic.held.search(sql))
