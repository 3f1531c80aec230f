import re

import pytest

from bird_interact_gym.tasks.knowledge import KnowledgeBase, KnowledgeEntry
from bird_interact_gym.tasks.meanings import ColumnMeanings
from bird_interact_gym.users.names import Names, short_name
from bird_interact_gym.users.pieces import parse_gold
from bird_interact_gym.users.snippets import numbers, parse_snippet
from bird_interact_gym.users.verbalise import verbalise
from bird_interact_gym.users.wording.speaker import formula_key

MEANINGS = ColumnMeanings(
    "clinic",
    {
        ("patients", "pat_age"): "Full name: 'Patient Age'. Explanation: completed years.",
        ("patients", "pat_wt_txt"): "Body weight as text with a unit, such as '71 kg'.",
        ("patients", "sex_cd"): "F or M; missing where not stated.",
        ("patients", "is_vip"): "Whether the patient is a private one.",
        ("visits", "v_ts"): "TIMESTAMP. Time of the visit; missing for phone calls.",
        ("visits", "v_cost"): "Cost of the visit in euros.",
        ("visits", "pat_ref"): "Patient who came.",
        ("visits", "v_json"): {
            "column_meaning": "Details of the visit.",
            "fields_meaning": {"triage": {"lvl_n": "Urgency from 1 to 5."}},
        },
    },
)
KNOWLEDGE = KnowledgeBase(
    (
        KnowledgeEntry(
            id=1,
            knowledge="Visit Burden Index (VBI)",
            description="How heavy visits are.",
            definition="cost / 7",
            type="calculation_knowledge",
        ),
    )
)
GOLD = parse_gold(
    ["SELECT p.pat_age, v.v_cost FROM patients AS p JOIN visits AS v ON v.pat_ref = p.pat_age"]
)
NAMES = Names(MEANINGS, KNOWLEDGE, GOLD)

CASES = [
    # filters
    ("WHERE age > 80", ["only where", "age", "above 80"]),
    ("WHERE p.pat_age >= 65", ["patient age", "at least 65"]),
    ("AND v.v_cost < 10 AND p.pat_age <= 5",
     ["cost of the visit in euros", "below 10", "at most 5"]),
    ("p.pat_age BETWEEN 18 AND 30", ["between 18 and 30", "both ends included"]),
    ("p.pat_age NOT BETWEEN 18 AND 30", ["not between 18 and 30"]),
    ("status IN ('open', 'late')", ["one of 'open' or 'late'"]),
    ("status NOT IN ('open', 'late')", ["none of 'open' or 'late'"]),
    ("v.v_ts IS NULL", ["time of the visit is missing"]),
    ("v.v_ts IS NOT NULL", ["present"]),
    ("name ILIKE '%dia%'", ["contains 'dia'", "any letter case"]),
    ("name NOT LIKE 'dia%'", ["does not start with 'dia'"]),
    ("code ~* '^x[0-9]'", ["matches the pattern '^x[0-9]'", "any letter case"]),
    ("p.is_vip", ["the patient is a private one"]),
    ("NOT p.is_vip", ["not so that the patient is a private one"]),
    ("p.is_vip = FALSE", ["not so that the patient is a private one"]),
    ("a = 1 AND (b = 2 OR c = 3)", ["a is 1 and (b is 2 or c is 3)"]),
    ("UPPER(role) <> 'RN'", ["upper case", "is not 'RN'"]),
    (">= 38.0", ["at least 38.0"]),
    ("x IS DISTINCT FROM 3", ["differs from 3", "missing"]),
    ("EXISTS (SELECT 1 FROM visits w WHERE w.v_cost > 9)", ["at least one visit", "above 9"]),
    ("NOT EXISTS (SELECT 1 FROM visits w WHERE w.v_cost > 9)", ["no visit", "above 9"]),
    ("x IN (SELECT y FROM visits WHERE v_cost > 4)", ["among", "above 4"]),
    ("80 < p.pat_age", ["patient age is above 80"]),
    # dates
    ("v.v_ts >= DATE '2024-01-01' AND v.v_ts < DATE '2025-01-01'",
     ["on or after 2024-01-01", "before 2025-01-01"]),
    ("v.v_ts >= NOW() - INTERVAL '30 days'", ["on or after", "now minus 30 days"]),
    ("DATE_TRUNC('month', v.v_ts)", ["month of time of the visit"]),
    ("TO_CHAR(v.v_ts, 'YYYY-MM')", ["written as 'YYYY-MM'"]),
    ("EXTRACT(EPOCH FROM (a - b)) / 3600", ["a minus b", "seconds", "divided by 3600"]),
    ("AGE(a, b)", ["time from b to a"]),
    # sorting, limits, ranks
    ("ORDER BY v.v_cost DESC NULLS LAST, name",
     ["descending", "missing values last", "then by name", "ascending"]),
    ("ORDER BY v.v_cost DESC", ["descending order (highest first)"]),
    ("v_cost ASC NULLS FIRST", ["ascending", "missing values first"]),
    ("LIMIT 5", ["first 5"]),
    ("FETCH FIRST 3 ROWS WITH TIES", ["first 3", "tie"]),
    ("DENSE_RANK() OVER (PARTITION BY a ORDER BY b DESC)",
     ["separately for each a", "descending", "share a rank", "no rank is skipped"]),
    ("RANK() OVER (ORDER BY b)", ["ascending", "share a rank", "are skipped"]),
    ("ROW_NUMBER() OVER (ORDER BY b) <= 3", ["at most 3", "different numbers"]),
    ("DENSE_RANK() OVER", ["no rank is skipped"]),
    ("LAG(a, 1, 0) OVER (ORDER BY d)", ["1 record(s) before", "0 where there is none"]),
    ("SUM(a) OVER (ORDER BY b ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)",
     ["2 preceding", "current"]),
    ("RANK()", ["share a rank", "are skipped"]),
    ("CASE WHEN a >= 5 THEN 'x'", ["'x' when a is at least 5"]),
    ("SELECT DISTINCT", ["without duplicates"]),
    ("/ SUM(a * b) AS q", ["divided by (the total of (a times b))"]),
    # joins, groups, sets
    ("LEFT JOIN visits v ON v.pat_ref = p.pat_age", ["every record", "no matching visit"]),
    ("JOIN visits v USING (id)", ["only records that have a matching visit"]),
    ("FULL OUTER JOIN visits v USING (id)", ["both sides"]),
    ("GROUP BY a HAVING COUNT(*) > 3", ["one row for each a", "number of records is above 3"]),
    ("SELECT DISTINCT name", ["name", "without duplicates"]),
    ("SELECT DISTINCT ON (a) a, b FROM t", ["first row for each a"]),
    ("UNION ALL SELECT b FROM u", ["keeping duplicates"]),
    # numbers
    ("ROUND(AVG(v.v_cost), 2)", ["average of cost of the visit", "2 decimal places"]),
    ("ROUND(x)", ["nearest whole number"]),
    ("ROUND(..., 2)", ["2 decimal places"]),
    ("a / NULLIF(b, 0)", ["divided by", "missing where it is 0"]),
    ("COALESCE(a, 0)", ["0 where it is missing"]),
    ("COALESCE(a, b, 0)", ["first that is not missing of a, b then 0"]),
    ("((ask - bid) / mid) * 100", ["(ask minus bid) divided by mid", "times 100"]),
    ("s.r - 0.1 * ABS(s.n) AS q", ["r minus 0.1 times (the absolute value of n)"]),
    ("GREATEST(a, 3)", ["largest of a and 3"]),
    ("CASE WHEN a >= 7 THEN 'hi' ELSE 'lo' END", ["'hi' when a is at least 7", "otherwise 'lo'"]),
    ("CASE g WHEN 'x' THEN 1 END", ["1 when g is 'x'", "left empty"]),
    ("WHEN SUM(h) = 0 THEN 0", ["0 when the total of h is 0"]),
    ("(a > 3)::int", ["1 when a is above 3, otherwise 0"]),
    # aggregates
    ("COUNT(DISTINCT v.pat_ref)", ["number of different values of patient who came"]),
    ("COUNT(*) FILTER (WHERE SNQI > 0) as analyzable signals",
     ["number of records", "above 0"]),
    ("AVG(x) FILTER (WHERE y = 2)", ["average of x", "only the records where y is 2"]),
    ("PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY v_cost)", ["median", "0.5", "interpolated"]),
    ("PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY v_cost)", ["0.9 percentile", "occurring value"]),
    ("STRING_AGG(DISTINCT name, '; ' ORDER BY name DESC)",
     ["joined", "'; '", "each value once", "descending"]),
    # text and JSON
    ("v.v_json->'triage'->>'lvl_n'", ["urgency from 1 to 5"]),
    ("(v.v_json #>> '{triage,lvl_n}')::int >= 4", ["urgency from 1 to 5", "at least 4"]),
    ("REGEXP_REPLACE(p.pat_wt_txt, '[^0-9.]', '', 'g')::numeric",
     ["body weight", "everything but digits and the decimal point removed", "number"]),
    ("SUBSTRING(p.pat_wt_txt FROM '[0-9]+')::int", ["first run of digits in body weight"]),
    ("SPLIT_PART(x, '/', 1)::int < 100", ["part 1 of x", "split at '/'", "below 100"]),
    ("REPLACE(x, ' kg', '')", ["x without ' kg'"]),
    ("a || '-' || b", ["'-'", "and then"]),
    # changes
    ("SET v_cost = 3 WHERE pat_ref = 2", ["set the cost of the visit in euros to 3", "is 2"]),
    ("DELETE FROM visits WHERE v_cost < 3", ["delete the visits records", "below 3"]),
    ("INSERT INTO visits (v_cost) SELECT 4 ON CONFLICT (v_cost) DO NOTHING",
     ["add to the visits", "already exists, leave it"]),
    ("CREATE TABLE x (a int NOT NULL DEFAULT 7 CHECK (a > 2))",
     ['table named "x"', "never empty", "7 by default", "above 2"]),
    ("CREATE OR REPLACE FUNCTION f(b JSONB)\nRETURNS NUMERIC AS $$",
     ['function named "f"', '"b" of type jsonb', "gives back"]),
    ("CREATE PROCEDURE close_visits(p_ward text) LANGUAGE sql AS $$ SELECT 1 $$",
     ['procedure named "close_visits" that takes a text', "written in sql"]),
    ("ALTER TABLE visits ADD COLUMN grade text", ['add the column "grade"']),
    # beyond the parser
    ("Proxy mappings based on risk_note, carrier certification and vehicle qualification.",
     ["Proxy mappings based on risk note"]),
]  # fmt: skip


@pytest.mark.parametrize(("snippet", "said"), CASES, ids=[c[0][:50] for c in CASES])
def test_says_every_rule_of_a_snippet(snippet: str, said: list[str]) -> None:
    text = verbalise(snippet, NAMES)
    missing = [part for part in said if part not in text]
    assert not missing, text


@pytest.mark.parametrize("snippet", [c[0] for c in CASES])
def test_says_no_identifier_and_no_sql(snippet: str) -> None:
    text = verbalise(snippet, NAMES)
    secret = {"pat_age", "pat_wt_txt", "v_cost", "v_ts", "v_json", "lvl_n", "pat_ref", "is_vip"}
    assert not secret & set(re.findall(r"\w+", text))
    assert not re.search(r"\b(SELECT|WHERE|FROM|JOIN|COALESCE|NULLIF|OVER)\b|::|->", text)


@pytest.mark.parametrize("snippet", [c[0] for c in CASES if "EXISTS" not in c[0]])
def test_says_every_number(snippet: str) -> None:
    text = verbalise(snippet, NAMES)
    assert all(re.search(rf"(?<![\d.]){re.escape(n)}(?![\d])", text) for n in numbers(snippet)), (
        text
    )


def test_puts_the_name_of_a_known_formula_in_its_place() -> None:
    concepts = {formula_key(parse_snippet("v_cost / 7")[0]): "Visit Burden Index"}
    assert verbalise("ROUND((v.v_cost / 7), 1)", NAMES, concepts=concepts) == (
        "Visit Burden Index, rounded to 1 decimal place"
    )
    assert "Visit Burden Index is above 3" in verbalise("v_cost/7 > 3", NAMES, concepts=concepts)


def test_writes_out_knowledge_acronyms() -> None:
    assert verbalise("ORDER BY avg_vbi DESC", NAMES).startswith("sorted by average Visit Burden")


@pytest.mark.parametrize(
    ("meaning", "name"),
    [
        ("Full name: 'Weather Profile'. Explanation: sky.", "weather profile"),
        ("TEXT. Unique identifier of the carrier. PK = x", "unique identifier of the carrier"),
        ("The date on which the carrier was hired", "date on which the carrier was hired"),
        ("Whether the dose was given, by anyone.", "whether the dose was given"),
        ("Where the patient went, in mixed case.", "record of where the patient went"),
        ("F or M; missing where not stated.", ""),
    ],
)
def test_short_names_of_meanings(meaning: str, name: str) -> None:
    assert short_name(meaning) == name


def test_names_columns_apart() -> None:
    meanings = ColumnMeanings(
        "d", {("orders", "state"): "Current status.", ("wards", "stat_cd"): "Current status."}
    )
    names = Names(meanings, KnowledgeBase(()))
    assert names.column("state", "orders") == "current status of the order"
    assert names.column("stat_cd", "wards") == "current status of the ward"
