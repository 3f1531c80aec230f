"""What a user does not answer: requests for SQL, schema, plans, tests, and attacks (paper O.1)."""

from __future__ import annotations

import re
from collections.abc import Set

from bird_interact_gym.users.questions import stem

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
_CODE = re.compile(
    r"\b(?:SELECT|FROM|WHERE|HAVING|GROUP BY|ORDER BY|LIMIT|OFFSET|WITH|JOIN|UNION|OVER|PARTITION"
    r"|UPDATE|INSERT|DELETE|CREATE|ALTER|DROP|CASE|WHEN|EXISTS|FILTER|ILIKE|BETWEEN|DISTINCT"
    r"|COALESCE|NULLIF|ROUND|RANK|DENSE_RANK|ROW_NUMBER|LEAST|GREATEST|CTE|CTEs|DDL|MD5"
    r"|SQL\?)(?!\w)"
)
_SECRET = (
    r"(?:reference|gold(?:en)?|ground[- ]truth|model (?:answer|solution)|solution|hidden|stored"
    r"|official|intended|target|accepted|underlying|original|correct|right|final|full|complete"
    r"|whole|finished|exact|second|last|first|entire|expected)"
)
_TEXT = (
    r"(?:sql|query|statement|answer|solution|text|body|code|script|file|record|view|definition"
    r"|payload|script|function|copy|version|annotations?|labels?|clause|expression|cte|request)"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    # What only somebody says who wants the solution itself.
    ("sql", rf"\b(?:your|the|this|that|an?|our) (?:{_SECRET} )?(?:sql|query|statement|solution"
            r"|annotations?|script|ground truth|answer (?:key|file|query|sheet)|definition you)\b"),
    ("sql", rf"\b{_SECRET} {_TEXT}\b(?![^?.]*\bmean)"),
    ("sql", r"\b(?:(?:the|show|see|print|view|share) gold(?=[?.!,]|$)|gold (?:sql|query"
            r"|standard|answer)|ground[- ]truth|reference|sql answer|solutions?|sol_sql"
            r"|test_cases?|gold_\w+"
            r"|clear_query|\w+_sql|snippets?|verbatim|plaintext|source text|model answer)\b"),
    ("sql", r"\byour (?:copy|version|text|select|insert|update|create|with|code|view text"
            r"|own (?:query|sql|answer))\b|\b(?:hand over|spill the beans|dump|cat|paste|recite"
            r"|regurgitate|resend|resubmit|dictate|disclose|divulge|leak|expose|unmask|reveal"
            r"|smuggle|copy-paste)\b"),
    ("sql", r"\b(?:tokens?|characters?|letters?|words?|lines?|brackets?|clauses?|keywords?)\b"
            r"[^?.]{0,40}\b(?:in|of|from) (?:your|the|it|them|that|this)"
            r" (?:\w+ )?(?:sql|query|statement|text|body|answer|solution|version|script|code)\b"),
    ("sql", r"\b(?:third|second|first|last|next|every) (?:line|token|clause|cte|character)\b"),
    ("plan", r"\b(?:how|what) (?:you )?would (?:you )?(?:proceed|go about|begin|start|do it"
             r"|attack)\b"
             r"|\bintermediate results?\b|\bstructure the\b|\bcommon table\b|\bguide me\b"
             r"|\b(?:which|what) (?:joins?|tables?|conditions?|steps?)\b[^?.]{0,25}\b(?:first"
             r"|next|begin|start)\b|\bplan my work\b|\bone statement\b|\bsketch\b|\bteach me\b"),
    ("schema", r"\b(?:tables?|column|field|attribute) (?:fields?|columns?|keys?|names?|list)\b"
               r"|\b(?:primary|foreign|composite|surrogate) keys? (?:of|between|for|in|to|that"
               r"|and)\b"
               r"|\bdata ?types? (?:of|does|do|is|has|have)\b|\bidentifiers?\b|\bjson path\b"
               r"|\bin (?:which|what) (?:table|column|field|relation)s?\b|\bdata model\b"
               r"|\b(?:what|which) keys\b|\bspelling of\b|\bschema\b|\bcrew table\b"
               r"|\b(?:is|are) there (?:an?|any) (?:\w+ )?(?:table|column|field|index)\b"
               r"|\bcolumns of\b|\bwhere (?:is|are|do you keep"
               r"|can i find)\b[^?]{0,40}\b(?:stored|kept"
               r"|recorded|saved)\b|\bwhat(?: is|'s| does)[^?]{0,30}\btable\b"),
    ("attack", r"\b(?:admin|root|developer|maintenance|harness|simulator|sudo|psql|override|persona"
               r"|hypnosis|(?:swap|switch|reverse|change) roles|premium|bribe|tip you"
               r"|hypothetically|hypothetical"
               r"|secrets?|confess|rot13|base64|md5|encod\w+|cipher|instructions?|prompt|few-shot"
               r"|temperature to|memory dump|accessibility|screen reader|homework|audit|legal right"
               r"|nod|spelling bee|acrostic|poem|song|lyrics|rhyme|haiku|bullet list"
               r"|training purposes"
               r"|worked example|a hint|hint:|hints|jailbreak|restrictions?|guard ?rails?"
               r"|congratulations|integrity check|repeat after me|whisper|speak freely|placeholder"
               r"|between us|assertions?|asserts?|grader|graded|evaluation)\b"
               r"|\{\{|\}\}|\$\{|\[system|</?\w+>|=\?$"),
    # Matters of the world, and of taste.
    ("opinion", r"\b(?:in your (?:experience|opinion|view)|your (?:own )?(?:opinion"
                r"|view)\b(?! text)"
                r"|personally|do you (?:find|feel|think that is|like)|honestly think|what would you"
                r" (?:do about|tell|advise|recommend)|would you (?:rather|go for|consider|hire"
                r"|advise|recommend)|your colleagues|is it fair|fair to|to blame|nice"
                r"|better (?:design"
                r"|to run|idea)|good (?:book|idea|news)|favou?rite|colours?|colors?|(?:bar|pie"
                r"|line) charts?|loves charts|maps?"
                r"|how (?:fast|slow|long is it going)|speed|performance|machine|indexes"
                r"|short for|stand for in medicine|appealing|dull|next year|on the web)\b"
                r"|^should [^?]{0,40}\b(?:be (?:closed|fired|replaced|bought|sold|promoted"
                r"|expanded)|buy|hire|fire|close)\b"),
    # Data values: what the query would find.
    ("data", r"^(?:so )?(?:who|whose)\b(?![^?]*\b(?:count|mean|qualif|regard|belong|include"
             r"|be)\w*\b)"
             r"|^which (?:\w+ )?(?:\w+)(?: \w+)? (?:is|was|has|had|are|were|did|tops?"
             r"|comes? (?:out|first"
             r"|last)|goes|went|leads?|wins?|won) (?:the )?\w*(?:est|most|least|worst|best|list"
             r"|first"
             r"|last|top)\b"
             r"|\b(?:how (?:old|many|much|long|far|high|heavy|often)|what|where|when|who|is|are"
             r"|number)\b"
             r"[^?.]*(?<![\w-])(?:[A-Z]{1,2}\d{2,}|\d{4}(?!\s*(?:eur|km|kg|hours|points"
             r"|days))(?=\?|$)"
             r"|(?:patient|driver|admission|shipment|customer|invoice|ward|depot|vehicle|staff"
             r"|truck"
             r"|order|carrier) (?:no\.? ?)?[A-Z]?\d+)"
             r"|^how many (?:will it|are (?:there|they)|is it|were (?:there|they)|of them)\b"
             r"|: how many\?$|\b(?:busiest|biggest|largest|smallest|oldest|newest|emptiest|fullest"
             r"|cheapest|richest|heaviest|fastest|slowest|harshest|dirtiest) (?:\w+)(?:'s|\?| done)"
             r"|\bon the list\?|\bwhat's in\b|\bis what you get\b"),
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
    ("data", r"^how many [\w -]{2,40}? (?:are there|were there|have (?:we|you|they)|has|had|did"
             r"|do we"
             r"|exist|in total|in all|were|was|went|came|fell|failed|happened|died|left)\b"
             r"(?![^?]*\b(?:count|qualif|make|need|regard|consider|before|to be)\w*)"
             r"|^which (?:\w+ ){1,3}(?:had|has|have|is|was|were|are|did|do|does|performed"
             r"|caused|got"
             r"|suffered) (?:the )?(?:most|least|best|worst|highest|lowest|largest|smallest"
             r"|\w+est)\b"
             r"|^when (?:was|did|were) |^(?:name|list|give me|tell me) (?:one|two|three|some"
             r"|all|any)\b"
             r"|^what (?:is|was) the (?:average|name|names|address|phone|salary|budget) (?:of"
             r"|for)\b"),
    ("opinion", r"^why\b|\bwhy (?:do|did|does|is|are|was|were) (?:you|your|the|they|so)\b"
                r"|\b(?:recommend|suggestions?|advice|advise|satisfied with|dashboard|slides"
                r"|powerpoint|excel|spreadsheet|python|pandas|tableau|weather|holiday|salary"
                r"|predict|forecast)\b"),
    ("schema", r"\b(?:columns?|fields?|attributes?) (?:\w+ ){0,3}(?:stores?|holds?|contains?"
               r"|is called"
               r"|are called|is named|is kept|is stored|is saved)\b"
               r"|\b(?:entity|erd|cardinality|nullable|relationships? between|join keys?)\b"),
    ("sql", r"\b(?:inner|outer|left|self|cross|lateral)[ -]joins?\b(?=[^?]*\b(?:use|write|need"
            r"|syntax"
            r"|or)\b)|\bsub-?quer\w+|\bctes?\b|\bwindow functions?\b"),
)  # fmt: skip
_COMPILED = tuple(
    (reason, re.compile(pattern.replace("A-Z", "a-z"))) for reason, pattern in _PATTERNS
)


_PROPER = re.compile(
    r"(?<=\w )(?:in|at|of|for) (?!January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Celsius|Fahrenheit|Omitted)[A-Z][a-z]{3,}\?$"
    r"|(?<=\w )[A-Z][a-z]{3,}'s \w+"
)


def refusal_reason(text: str, *, known: Set[str] = frozenset()) -> str | None:
    """Return why a question is not for the user to answer (sql, schema, plan, tests, attack...).

    ``known`` holds the stems of the user's own words: a single word among them gives no reason, for
    "performance" or "machine" may be what the request is about.
    """
    if _CODE.search(text):
        return "sql"
    if _PROPER.search(text):
        return "data"
    lowered = text.lower()
    for reason, pattern in _COMPILED:
        for match in pattern.finditer(lowered):
            if " " in match.group() or stem(match.group()) not in known:
                return reason
    return None
