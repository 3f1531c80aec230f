"""The workshop: what treatments cost, and who has too many of them."""

from __future__ import annotations

from starter.conserve import management_tests as tests
from starter.conserve.formulas import COST, HOURS, SUPPLY_COST
from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task


def _burdens(state: str) -> str:
    return f"""
        WITH burdens AS (
            SELECT o.obj_id,
                   o.title,
                   COUNT(*) AS jobs,
                   SUM(x.cost) AS cost,
                   SUM(x.cost) / NULLIF(o.insured_eur, 0) AS burden
            FROM treatments t
            JOIN objects o ON o.obj_id = t.obj_no
            JOIN conservators c ON c.staff_no = t.lead_staff
            CROSS JOIN LATERAL (
                SELECT {COST} AS cost
            ) x
            WHERE LOWER(t.treat_state) = '{state}'
              AND t.hours_logged IS NOT NULL
              AND t.finished_on >= '2024-01-01'
            GROUP BY o.obj_id
        )
        SELECT obj_id, title, jobs, ROUND(cost, 2) AS cost, ROUND(burden, 3) AS burden
        FROM burdens
        WHERE burden >= 0.1
        ORDER BY burden DESC
        """


MONEY_PITS = task(
    "conserve_2",
    part(
        """
        List the Money Pits, judged by the treatments that were finished (their state in any case)
        and ended on or after 1 January 2024. Only treatments with a lead conservator and logged
        hours count. Show the object number, the title, the number of these treatments, their total
        Treatment Cost (TRC) rounded to 2 decimals and the Cost Burden (COB) rounded to 3 decimals,
        the highest burden first.
        """,
        [_burdens("finished")],
        ordered(),
        external_knowledge=[6, 7, 8, 9, 10, 11, 12],
    ),
    part(
        """
        How does the same list look for the treatments that were abandoned instead of finished? Keep
        the date, the bar of 0.1, the columns, the rounding and the order.
        """,
        [_burdens("abandoned")],
        ordered(),
        external_knowledge=[6, 7, 8, 9, 10, 11],
        type="topic_pivot",
    ),
    spoken="""
        Which pieces eat up our budget for what they are worth, going by the recent jobs that are
        wrapped up? Number, title, how many jobs, what these cost, and the ratio.
        """,
    ambiguities=(
        [
            critical("eat up our budget", "knowledge_linking", "burden >= 0.1", "burden >= 0.2"),
            critical(
                "worth",
                "schema_linking",
                "SUM(x.cost) / NULLIF(o.insured_eur, 0)",
                "SUM(x.cost) / NULLIF((o.profile #>> '{valuation,market_eur}')::numeric, 0)",
            ),
            critical(
                "recent jobs",
                "semantic",
                "t.finished_on >= '2024-01-01'",
                "t.finished_on >= '2025-01-01'",
            ),
            critical(
                "wrapped up",
                "lexical",
                "LOWER(t.treat_state) = 'finished'",
                "LOWER(t.treat_state) IN ('finished', 'abandoned')",
            ),
        ],
        [
            non_critical("the ratio", "decimal", "ROUND(burden, 3)", "ROUND(burden, 1)"),
            non_critical(
                "pieces insured for nothing",
                "divide_zero",
                "NULLIF(o.insured_eur, 0)",
                "GREATEST(o.insured_eur, 1)",
            ),
        ],
        [hidden("Treatment Cost (TRC)", 10, COST, f"{HOURS} * c.hourly_eur")],
    ),
    tier="Challenging",
    high_level=True,
)

_LOADS = f"""
        WITH running_work AS (
            SELECT t.lead_staff,
                   SUM({HOURS}) AS hours
            FROM treatments t
            WHERE LOWER(t.treat_state) = 'running'
            GROUP BY t.lead_staff
        ), loads AS (
            SELECT c.full_name,
                   ROUND(COALESCE(w.hours / substring(c.weekly_hours FROM '[0-9.]+')::numeric, 0),
                         1) AS load
            FROM conservators c
            LEFT JOIN running_work w ON w.lead_staff = c.staff_no
            WHERE c.left_on IS NULL
        )"""

SWAMPED = task(
    "conserve_5",
    part(
        """
        Rank all Active Conservators by their Conservator Load (COL), rounded to 1 decimal, from the
        highest to the lowest. Equal rounded loads share a rank, and no rank is skipped. Those
        without running treatments belong to the list with a load of 0. Show the rank, the name and
        the load, sorted by rank and then by name.
        """,
        [
            f"""{_LOADS}
        SELECT DENSE_RANK() OVER (ORDER BY load DESC) AS place, full_name, load
        FROM loads
        ORDER BY place, full_name
        """
        ],
        ordered(),
        external_knowledge=[6, 7, 30, 31],
    ),
    part(
        """
        Sum this up in one row, by the loads rounded to 1 decimal: how many are Overbooked
        Conservators, their names in alphabetical order joined with a comma and a space, and the
        mean load of all on the list, rounded to 2 decimals.
        """,
        [
            f"""{_LOADS}
        SELECT COUNT(*) FILTER (WHERE load >= 1.5) AS overbooked,
               STRING_AGG(full_name, ', ' ORDER BY full_name) FILTER (WHERE load >= 1.5) AS names,
               ROUND(AVG(load), 2) AS mean_load
        FROM loads
        """
        ],
        ordered(),
        external_knowledge=[6, 7, 30, 31, 32],
        type="aggregation",
    ),
    spoken="""
        Rank everybody on our team by how swamped they are with the work in hand. Place, name and
        figure, please.
        """,
    ambiguities=(
        [
            critical(
                "on our team",
                "semantic",
                "c.left_on IS NULL",
                "c.hired_on >= '2005-01-01'",
            ),
            critical(
                "how swamped",
                "knowledge_linking",
                "w.hours / substring(c.weekly_hours FROM '[0-9.]+')::numeric",
                "w.hours",
            ),
            critical(
                "in hand",
                "intent",
                "LOWER(t.treat_state) = 'running'",
                "LOWER(t.treat_state) IN ('running', 'finished')",
            ),
        ],
        [
            non_critical("equal figures", "rank", "DENSE_RANK() OVER", "RANK() OVER"),
            non_critical(
                "people with nothing to do",
                "join",
                "LEFT JOIN running_work w",
                "JOIN running_work w",
            ),
            non_critical(
                "figure of somebody without work",
                "null",
                "COALESCE(w.hours / substring(c.weekly_hours FROM '[0-9.]+')::numeric, 0)",
                "w.hours / substring(c.weekly_hours FROM '[0-9.]+')::numeric",
            ),
        ],
        [
            hidden(
                "Conservator Load (COL)",
                31,
                "w.hours / substring(c.weekly_hours FROM '[0-9.]+')::numeric",
                "w.hours / 40",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

OBJECT_CARE = task(
    "conserve_M_1",
    part(
        """
        Create a materialized view mv_object_care of the finished treatments (state in any case)
        that have a lead conservator and logged hours, one row for each object with at least 2 of
        them. Its columns are obj_id, jobs (the number of these treatments), hours (their total
        Treatment Hours), cost (their total Treatment Cost), both rounded to 2 decimals, and
        last_done (the latest end date).
        """,
        [
            f"""
            CREATE MATERIALIZED VIEW mv_object_care AS
            SELECT t.obj_no AS obj_id,
                   COUNT(*) AS jobs,
                   ROUND(SUM({HOURS}), 2) AS hours,
                   ROUND(SUM({COST}), 2) AS cost,
                   MAX(t.finished_on) AS last_done
            FROM treatments t
            JOIN conservators c ON c.staff_no = t.lead_staff
            WHERE LOWER(t.treat_state) = 'finished'
              AND t.hours_logged IS NOT NULL
            GROUP BY t.obj_no
            HAVING COUNT(*) >= 2
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[6, 7, 8, 9, 10],
        test_cases=[tests.OBJECT_CARE],
    ),
    part(
        """
        From this materialized view, show for each department (in lower case) the number of its
        objects in it, their total cost and the mean number of hours for each object, rounded to 1
        decimal. Only objects with a last_done in 2025. The highest total cost first.
        """,
        [
            """
            SELECT LOWER(o.dept) AS department,
                   COUNT(*) AS objects,
                   SUM(v.cost) AS cost,
                   ROUND(AVG(v.hours), 1) AS mean_hours
            FROM mv_object_care v
            JOIN objects o ON o.obj_id = v.obj_id
            WHERE v.last_done >= '2025-01-01'
            GROUP BY LOWER(o.dept)
            ORDER BY cost DESC
            """
        ],
        ordered(),
        external_knowledge=[10],
        type="object_dependent",
    ),
    spoken="""
        I want a materialized view mv_object_care of the pieces that keep coming back, from the jobs
        that are behind us: obj_id, jobs, hours, cost (all that a job costs us) and last_done.
        """,
    ambiguities=(
        [
            critical(
                "keep coming back", "semantic", "HAVING COUNT(*) >= 2", "HAVING COUNT(*) >= 3"
            ),
            critical(
                "behind us",
                "semantic",
                "LOWER(t.treat_state) = 'finished'",
                "LOWER(t.treat_state) IN ('finished', 'abandoned')",
            ),
            critical(
                "all that a job costs us",
                "knowledge_linking",
                COST,
                f"{SUPPLY_COST}",
            ),
        ],
        [
            non_critical("hours", "decimal", f"ROUND(SUM({HOURS}), 2)", f"ROUND(SUM({HOURS}), 0)"),
            non_critical(
                "jobs without any supplies",
                "null",
                SUPPLY_COST,
                SUPPLY_COST.removeprefix("COALESCE(").removesuffix(", 0)"),
            ),
        ],
        [
            hidden(
                "Treatment Hours (TRH)",
                6,
                HOURS,
                "substring(t.hours_logged FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
