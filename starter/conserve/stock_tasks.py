"""Supplies: how long the dangerous ones last, and which treatments use them by the bottle."""

from __future__ import annotations

from starter.conserve import management_tests as tests
from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task

_COVER = (
    "substring(p.stock FROM '[0-9.]+')::numeric"
    " * CASE WHEN p.stock LIKE '%ml' THEN 1 ELSE 1000 END / y.used"
)

NASTY_STOCK = task(
    "conserve_8",
    part(
        """
        For each Hazardous Supply, show the name, the number of different objects on which it was
        used in treatments that started in 2025, 0 where there are none, and the Stock Cover (STC)
        against that use, rounded to 3 decimals and missing where it was not used. The lowest cover
        first, unused supplies last.
        """,
        [
            f"""
            WITH yearly_use AS (
                SELECT u.supply_code,
                       COUNT(DISTINCT t.obj_no) AS objects,
                       SUM(u.used_ml) AS used
                FROM supply_uses u
                JOIN treatments t ON t.treat_id = u.treat_ref
                WHERE t.started_on >= '2025-01-01'
                GROUP BY u.supply_code
            )
            SELECT p.supply_name,
                   COALESCE(y.objects, 0) AS objects,
                   ROUND({_COVER}, 3) AS cover
            FROM supplies p
            LEFT JOIN yearly_use y ON y.supply_code = p.supply_code
            WHERE p.hazard_class IS NOT NULL
            ORDER BY cover
            """
        ],
        ordered(),
        external_knowledge=[36, 39, 40],
    ),
    part(
        """
        For the same supplies and treatments, tell me other things: the name, the hazard class in
        lower case, what the use cost in EUR, rounded to 2 decimals, and the largest amount in
        millilitres that one treatment took. Leave unused supplies out now. The most expensive
        first.
        """,
        [
            """
            SELECT p.supply_name,
                   LOWER(p.hazard_class) AS hazard_class,
                   ROUND(SUM(u.used_ml * p.eur_per_litre) / 1000, 2) AS cost,
                   MAX(u.used_ml) AS largest
            FROM supplies p
            JOIN supply_uses u ON u.supply_code = p.supply_code
            JOIN treatments t ON t.treat_id = u.treat_ref
            WHERE p.hazard_class IS NOT NULL
              AND t.started_on >= '2025-01-01'
            GROUP BY p.supply_code
            ORDER BY SUM(u.used_ml * p.eur_per_litre) DESC
            """
        ],
        ordered(),
        external_knowledge=[9, 36],
        type="attribute_change",
    ),
    spoken="""
        How long will our nasty stuff last? I want each one's name, how many pieces it went on in
        this year's jobs, and the cover, what runs out soonest on top.
        """,
    ambiguities=(
        [
            critical(
                "nasty stuff",
                "knowledge_linking",
                "p.hazard_class IS NOT NULL",
                "LOWER(p.hazard_class) IN ('toxic', 'corrosive')",
            ),
            critical(
                "this year's jobs",
                "schema_linking",
                "t.started_on >= '2025-01-01'",
                "t.finished_on >= '2025-01-01'",
            ),
        ],
        [
            non_critical(
                "pieces that were treated twice",
                "distinct",
                "COUNT(DISTINCT t.obj_no)",
                "COUNT(t.obj_no)",
            ),
            non_critical("the cover", "decimal", f"ROUND({_COVER}, 3)", f"ROUND({_COVER}, 0)"),
            non_critical(
                "supplies without any use", "join", "LEFT JOIN yearly_use y", "JOIN yearly_use y"
            ),
            non_critical(
                "number for an unused supply", "null", "COALESCE(y.objects, 0)", "y.objects"
            ),
        ],
        [
            hidden(
                "Stock Cover (STC)",
                40,
                _COVER,
                f"({_COVER} - 1)",
            )
        ],
    ),
    tier="Simple",
    high_level=False,
)

_VOLUME = """(
                  SELECT SUM(u.used_ml)
                  FROM supply_uses u
                  JOIN supplies p ON p.supply_code = u.supply_code
                  WHERE u.treat_ref = t.treat_id AND p.hazard_class IS NOT NULL
              )"""

FUME_JOBS = task(
    "conserve_M_5",
    part(
        """
        In the plan of every running treatment (state in any case) that is a Fume Job and whose
        protective gear does not name a 'respirator' yet, set the risk level to 'high' and append
        'respirator' to the gear; where the plan lists no gear, it becomes the only item.
        """,
        [
            f"""
            UPDATE treatments t
            SET plan = jsonb_set(
                jsonb_set(t.plan, '{{risk,level}}', '"high"'),
                '{{risk,ppe}}',
                COALESCE(t.plan #> '{{risk,ppe}}', '[]') || '["respirator"]'
            )
            WHERE LOWER(t.treat_state) = 'running'
              AND {_VOLUME} >= 300
              AND NOT COALESCE(t.plan #> '{{risk,ppe}}' ? 'respirator', FALSE)
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[7, 36, 37, 38],
        test_cases=[tests.FUME_JOBS],
    ),
    part(
        """
        Now look at the running treatments (state in any case) whose plan names a respirator. For
        each kind of treatment in lower case: how many there are, how many of them have the risk
        level high, and the mean number of planned steps rounded to 2 decimals. Most treatments
        first, then by kind.
        """,
        [
            """
            SELECT LOWER(treat_kind) AS kind,
                   COUNT(*) AS treatments,
                   COUNT(*) FILTER (WHERE plan #>> '{risk,level}' = 'high') AS high_risk,
                   ROUND(AVG((plan ->> 'steps')::numeric), 2) AS mean_steps
            FROM treatments
            WHERE LOWER(treat_state) = 'running'
              AND plan #> '{risk,ppe}' ? 'respirator'
            GROUP BY LOWER(treat_kind)
            ORDER BY COUNT(*) DESC, LOWER(treat_kind)
            """
        ],
        ordered(),
        external_knowledge=[7],
        type="object_dependent",
    ),
    spoken="""
        In the plans of the jobs in progress that use a lot of dangerous stuff and have no
        'respirator' in the gear yet, put the risk level up to 'high' and add the 'respirator'.
        """,
    ambiguities=(
        [
            critical(
                "in progress",
                "lexical",
                "LOWER(t.treat_state) = 'running'",
                "t.finished_on IS NULL AND t.started_on <= '2025-06-30'",
            ),
            critical(
                "a lot",
                "semantic",
                f"{_VOLUME} >= 300",
                f"{_VOLUME} >= 150",
            ),
            critical(
                "dangerous stuff",
                "knowledge_linking",
                "p.hazard_class IS NOT NULL",
                "LOWER(p.hazard_class) IN ('toxic', 'corrosive')",
            ),
        ],
        [
            non_critical(
                "plans without any gear",
                "null",
                "COALESCE(t.plan #> '{risk,ppe}', '[]')",
                "COALESCE(t.plan #> '{risk,ppe}', '[\"gloves\"]')",
            )
        ],
        [
            hidden(
                "Hazard Volume (HAV)",
                37,
                _VOLUME,
                _VOLUME.replace("SUM", "MAX"),
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
