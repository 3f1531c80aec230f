"""Queries about telescope time: how it was used, lost and charged."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task
from starter.skysurvey.formulas import APERTURE, AWARD_HOURS, EXPOSED_SECONDS, LOST_HOURS


def _efficiency(*, exposures: str = "", telescopes: str = "") -> str:
    """Rank the Active Telescopes; the arguments are further conditions."""
    return f"""
        WITH usable AS (
            SELECT n.scope_code, SUM(n.dark_hours - COALESCE({LOST_HOURS}, 0)) AS usable_hours
            FROM night_logs n
            WHERE night_of >= DATE '2025-04-01'
            GROUP BY n.scope_code
        ), kept_exposures AS (
            SELECT e.scope_code, SUM({EXPOSED_SECONDS}) / 3600 AS open_shutter_hours
            FROM exposures e
            WHERE night_of >= DATE '2025-04-01'
              AND LOWER(e.exp_state) <> 'rejected'{exposures}
            GROUP BY e.scope_code
        ), shares AS (
            SELECT t.scope_name,
                   ROUND(COALESCE(100 * open_shutter_hours / usable_hours, 0), 2) AS efficiency
            FROM usable
            JOIN telescopes t ON t.scope_code = usable.scope_code
            LEFT JOIN kept_exposures k ON k.scope_code = t.scope_code
            WHERE LOWER(t.scope_status) = 'active'{telescopes}
        )
        SELECT RANK() OVER (ORDER BY efficiency) AS place, scope_name, efficiency
        FROM shares
        ORDER BY efficiency, scope_name
        """


EFFICIENCY = task(
    "skysurvey_1",
    part(
        """
        Rank the Active Telescopes by their Observing Efficiency (OEF) over the nights from
        2025-04-01 on, rounded to 2 decimals, the lowest first. Telescopes that took no Kept Exposure
        in that time belong to the list with 0. Equal rounded figures share a rank, and the
        following ranks are skipped. Show rank, name and figure, ordered by figure and then by name.
        """,
        [_efficiency()],
        ordered(),
        external_knowledge=[0, 1, 4, 5, 6, 7, 8],
    ),
    part(
        """
        Rank only the telescopes with an Aperture in Metres (APM) of at least 1, and count only the
        exposures in band r (in any case). Everything else stays.
        """,
        [
            _efficiency(
                exposures="\n              AND LOWER(e.band) = 'r'",
                telescopes=f"\n              AND {APERTURE} >= 1",
            )
        ],
        ordered(),
        external_knowledge=[0, 1, 4, 5, 6, 7, 8, 9],
        type="constraint_change",
    ),
    spoken="""
        What did our working telescopes make of the dark this quarter? Rank them, the poorest on
        top and equal ones by name. I need rank, name and figure.
        """,
    ambiguities=(
        [
            critical(
                "make of the dark",
                "knowledge_linking",
                "100 * open_shutter_hours / usable_hours",
                "open_shutter_hours",
            ),
            critical(
                "this quarter",
                "semantic",
                "night_of >= DATE '2025-04-01'",
                "night_of >= DATE '2025-06-01'",
            ),
            critical(
                "working telescopes",
                "schema_linking",
                "LOWER(t.scope_status) = 'active'",
                "t.first_light IS NOT NULL",
            ),
        ],
        [
            non_critical("Rank", "rank", "RANK() OVER", "DENSE_RANK() OVER"),
            non_critical("figure", "decimal", "/ usable_hours, 0), 2)", "/ usable_hours, 0), 0)"),
            non_critical(
                "telescopes that took nothing",
                "join",
                "LEFT JOIN kept_exposures",
                "JOIN kept_exposures",
            ),
            non_critical(
                "figure of a telescope that took nothing",
                "null",
                "COALESCE(100 * open_shutter_hours / usable_hours, 0)",
                "100 * open_shutter_hours / usable_hours",
            ),
        ],
        [
            hidden(
                "Usable Hours (USH)",
                5,
                f"SUM(n.dark_hours - COALESCE({LOST_HOURS}, 0))",
                "SUM(n.dark_hours)",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)


def _completion(grade: str) -> str:
    return f"""
        WITH kept_exposures AS (
            SELECT e.prop_ref, SUM({EXPOSED_SECONDS}) / 3600 AS charged_hours
            FROM exposures e
            WHERE LOWER(e.exp_state) <> 'rejected'
            GROUP BY e.prop_ref
        )
        SELECT p.prop_code,
               ROUND(COALESCE(charged_hours, 0), 2) AS hours,
               ROUND(COALESCE(100 * charged_hours / NULLIF({AWARD_HOURS}, 0), 0), 1) AS completion
        FROM proposals p
        JOIN observers o ON o.observer_no = p.lead_no AND LOWER(o.grade) = '{grade}'
        LEFT JOIN kept_exposures k ON k.prop_ref = p.prop_code
        WHERE LOWER(p.prop_status) = 'running'
          AND p.starts_on >= DATE '2024-01-01'
        ORDER BY completion DESC, p.prop_code
        """


COMPLETION = task(
    "skysurvey_7",
    part(
        """
        For every Running Programme that started on or after 2024-01-01 and whose lead has the grade
        senior (in any case), show the code, the Charged Hours (CHH) rounded to 2 decimals and the
        Completion (COM) rounded to 1 decimal. Programmes without Kept Exposures have 0 of both,
        programmes that were awarded no time have a Completion of 0. The highest Completion first,
        then by code.
        """,
        [_completion("senior")],
        ordered(),
        external_knowledge=[0, 1, 30, 31, 32, 33, 34],
    ),
    part(
        """
        And the programmes that observers of the grade staff lead? The same columns, rules and
        order.
        """,
        [_completion("staff")],
        ordered(),
        external_knowledge=[0, 1, 30, 31, 32, 33, 34],
        type="topic_pivot",
    ),
    spoken="""
        How far along are the live programmes of senior observers since 2024? Code, hours used (to 2
        decimals) and percentage.
        """,
    ambiguities=(
        [
            critical(
                "How far along",
                "knowledge_linking",
                f"100 * charged_hours / NULLIF({AWARD_HOURS}, 0)",
                "100.0 * (DATE '2025-06-30' - p.starts_on) / (p.ends_on - p.starts_on)",
            ),
            critical(
                "live programmes",
                "lexical",
                "LOWER(p.prop_status) = 'running'",
                "COALESCE(p.ends_on, DATE '2025-07-01') > DATE '2025-06-30'",
            ),
            critical(
                "since 2024",
                "syntactic",
                "p.starts_on >= DATE '2024-01-01'",
                "o.joined_on >= DATE '2024-01-01'",
            ),
        ],
        [
            non_critical(
                "programmes without exposures",
                "join",
                "LEFT JOIN kept_exposures",
                "JOIN kept_exposures",
            ),
            non_critical(
                "hours of a programme without exposures",
                "null",
                "COALESCE(charged_hours, 0)",
                "charged_hours",
            ),
            non_critical(
                "programmes that were awarded no time",
                "divide_zero",
                f"COALESCE(100 * charged_hours / NULLIF({AWARD_HOURS}, 0), 0)",
                f"100 * charged_hours / NULLIF({AWARD_HOURS}, 0)",
            ),
            non_critical(
                "percentage",
                "decimal",
                f"NULLIF({AWARD_HOURS}, 0), 0), 1)",
                f"NULLIF({AWARD_HOURS}, 0), 0), 3)",
            ),
            non_critical(
                "order of the programmes",
                "sort",
                "ORDER BY completion DESC, p.prop_code",
                "ORDER BY p.prop_code",
            ),
        ],
        [
            hidden(
                "Award Hours (AWH)",
                30,
                AWARD_HOURS,
                "SUBSTRING(p.time_awarded FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

WEATHER = task(
    "skysurvey_9",
    part(
        """
        Over the telescopes with an Aperture in Metres (APM) of at least 1.5, show for each month
        (as its number) the total Lost Hours (LOH) with a Weather Loss rounded to 1 decimal and the
        number of different nights that had one, in the order of the months.
        """,
        [
            f"""
            SELECT EXTRACT(MONTH FROM n.night_of)::integer AS month,
                   ROUND(SUM({LOST_HOURS}), 1) AS lost,
                   COUNT(DISTINCT n.night_of) AS nights
            FROM night_logs n
            JOIN telescopes t ON t.scope_code = n.scope_code
            WHERE LOWER(n.lost_to) IN ('cloud', 'wind', 'humidity')
              AND {APERTURE} >= 1.5
            GROUP BY month
            ORDER BY month
            """
        ],
        ordered(),
        external_knowledge=[4, 9, 40],
    ),
    part(
        """
        Instead of hours and nights, show the longest single Weather Loss in hours and the number of
        different telescopes that had one. The rest stays.
        """,
        [
            f"""
            SELECT EXTRACT(MONTH FROM n.night_of)::integer AS month,
                   MAX({LOST_HOURS}) AS longest,
                   COUNT(DISTINCT n.scope_code) AS telescopes
            FROM night_logs n
            JOIN telescopes t ON t.scope_code = n.scope_code
            WHERE LOWER(n.lost_to) IN ('cloud', 'wind', 'humidity')
              AND {APERTURE} >= 1.5
            GROUP BY month
            ORDER BY month
            """
        ],
        ordered(),
        external_knowledge=[4, 9, 40],
        type="attribute_change",
    ),
    spoken="""
        How many hours has the weather cost our bigger telescopes in each month? Month (as a number),
        hours and nights, please.
        """,
    ambiguities=(
        [
            critical(
                "the weather",
                "knowledge_linking",
                "LOWER(n.lost_to) IN ('cloud', 'wind', 'humidity')",
                "LOWER(n.lost_to) = 'cloud'",
            ),
            critical(
                "bigger telescopes",
                "semantic",
                f"{APERTURE} >= 1.5",
                f"{APERTURE} >= 1",
            ),
        ],
        [
            non_critical(
                "nights that several telescopes lost",
                "distinct",
                "COUNT(DISTINCT n.night_of)",
                "COUNT(n.night_of)",
            ),
            non_critical(
                "the hours",
                "decimal",
                f"ROUND(SUM({LOST_HOURS}), 1)",
                f"ROUND(SUM({LOST_HOURS}), 0)",
            ),
            non_critical("order of the months", "sort", "ORDER BY month", "ORDER BY lost DESC"),
        ],
        [
            hidden(
                "Lost Hours (LOH)",
                4,
                LOST_HOURS,
                "SUBSTRING(n.lost_time FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Simple",
    high_level=False,
)
