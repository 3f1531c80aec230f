"""Queries about surveys: which departments fare worst, and what nobody has looked at."""

from __future__ import annotations

from starter.conserve.formulas import DAMAGE_LOAD, GRADE_POINTS, LATEST, SEVERITY
from starter.record import critical, hidden, non_critical, ordered, part, task


def _departments(condition: str, *, order: str = "at_risk DESC") -> str:
    return f"""
        WITH latest AS (
            SELECT LOWER(o.dept) AS department,
                   {SEVERITY} AS severity
            FROM surveys s
            JOIN objects o ON o.obj_id = s.object_no
            WHERE {LATEST}
              AND {condition}
        )
        SELECT department,
               COUNT(*) AS objects,
               COUNT(*) FILTER (WHERE severity >= 35) AS at_risk,
               ROUND(AVG(severity), 2) AS mean_severity
        FROM latest
        GROUP BY department
        ORDER BY {order}
        """


BAD_SHAPE = task(
    "conserve_1",
    part(
        """
        Compare the departments (in lower case) by the objects whose Latest Survey was made on or
        after 1 January 2023. Show the department, the number of these objects, the number of
        At-Risk Objects among them, and their mean Condition Severity Score (CSS) rounded to 2
        decimals. The department with the most At-Risk Objects comes first.
        """,
        [_departments("s.surveyed_on >= '2023-01-01'")],
        ordered(),
        external_knowledge=[0, 1, 2, 3, 4, 5],
    ),
    part(
        """
        Make that stricter: only objects on display (their status in any case), and only where the
        Latest Survey was made on or after 1 January 2023 by one of our own conservators, not by an
        outside expert. Same columns and order,
        departments with the same number by name.
        """,
        [
            _departments(
                "s.surveyed_on >= '2023-01-01' AND s.surveyor IS NOT NULL "
                "AND LOWER(o.obj_status) = 'on display'",
                order="at_risk DESC, department",
            )
        ],
        ordered(),
        external_knowledge=[0, 1, 2, 3, 4, 5],
        type="constraint_change",
    ),
    spoken="""
        Which departments have the most pieces in bad shape? Show me for each how many were looked
        at lately, how many of these are bad, and how bad they are on average. The worst one first.
        """,
    ambiguities=(
        [
            critical("in bad shape", "knowledge_linking", "severity >= 35", "severity >= 30"),
            critical(
                "looked at lately",
                "semantic",
                "s.surveyed_on >= '2023-01-01'",
                "s.surveyed_on >= '2025-01-01'",
            ),
            critical(
                "worst one",
                "intent",
                "ORDER BY at_risk DESC",
                "ORDER BY AVG((severity >= 35)::integer) DESC",
            ),
        ],
        [
            non_critical(
                "on average", "decimal", "ROUND(AVG(severity), 2)", "ROUND(AVG(severity), 0)"
            ),
            non_critical(
                "cracks that nobody counted",
                "null",
                "COALESCE((s.damages #>> '{cracks,count}')::numeric, 0)",
                "(s.damages #>> '{cracks,count}')::numeric",
            ),
        ],
        [
            hidden(
                "Condition Severity Score (CSS)",
                4,
                f"10 * {GRADE_POINTS} + {DAMAGE_LOAD}",
                f"8 * {GRADE_POINTS} + {DAMAGE_LOAD}",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)


def _stale(department: str) -> str:
    return f"""
        SELECT o.obj_id,
               o.title,
               DATE '2025-09-30' - MAX(s.surveyed_on) AS age_days
        FROM objects o
        LEFT JOIN surveys s ON s.object_no = o.obj_id
        WHERE LOWER(o.dept) = '{department}'
          AND o.insured_eur >= 80000
        GROUP BY o.obj_id
        HAVING COALESCE(DATE '2025-09-30' - MAX(s.surveyed_on) > 730, TRUE)
        ORDER BY age_days DESC, o.obj_id
        """


UNCHECKED = task(
    "conserve_7",
    part(
        """
        List the Stale Objects of the textiles department (written in any case) that are insured for
        at least 80,000 EUR. Show the object number, the title and the Survey Age (SVA) in days as
        of the Stocktaking Date, missing for objects that were never surveyed. Those come first,
        then the highest age; objects of the same age by object number.
        """,
        [_stale("textiles")],
        ordered(),
        external_knowledge=[2, 33, 34, 35],
    ),
    part(
        """
        And what about the paintings department? The same conditions, columns and order.
        """,
        [_stale("paintings")],
        ordered(),
        external_knowledge=[2, 33, 34, 35],
        type="topic_pivot",
    ),
    spoken="""
        Which costly textiles has nobody checked for ages? I need the number, the title and the days
        since the last look, in a sensible order.
        """,
    ambiguities=(
        [
            critical(
                "costly",
                "schema_linking",
                "o.insured_eur >= 80000",
                "(o.profile #>> '{valuation,market_eur}')::numeric >= 80000",
            ),
            critical(
                "textiles",
                "schema_linking",
                "LOWER(o.dept) = 'textiles'",
                "o.object_kind = 'tapestry'",
            ),
            critical(
                "for ages",
                "knowledge_linking",
                "DATE '2025-09-30' - MAX(s.surveyed_on) > 730",
                "DATE '2025-09-30' - MAX(s.surveyed_on) > 365",
            ),
        ],
        [
            non_critical(
                "pieces that were never looked at", "join", "LEFT JOIN surveys s", "JOIN surveys s"
            ),
            non_critical(
                "sensible order",
                "sort",
                "ORDER BY age_days DESC, o.obj_id",
                "ORDER BY o.title, o.obj_id",
            ),
        ],
        [
            hidden(
                "Stale Object",
                35,
                "COALESCE(DATE '2025-09-30' - MAX(s.surveyed_on) > 730, TRUE)",
                "DATE '2025-09-30' - MAX(s.surveyed_on) > 730",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)
