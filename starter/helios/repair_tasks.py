"""Management of outages and of strings: losses worked out, soiling rated."""

from __future__ import annotations

from starter.helios import management_tests as tests
from starter.record import NO_ORDER, critical, hidden, non_critical, part, task, unordered

LOST_ENERGY = task(
    "helios_M_2",
    part(
        """
        Create a procedure estimate_losses that takes a park's code (text) and sets the lost energy
        of the park's outages that have none yet to the Lost Energy Estimate (LEE), rounded to whole
        kWh. Outages with the cause planned work (in any case) and outages without an inverter are
        left alone. Then call it for PK-07.
        """,
        [
            """
            CREATE PROCEDURE estimate_losses(p_park text) LANGUAGE sql AS $$
                UPDATE outages o
                SET lost_kwh = ROUND(EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600
                                     * m.rated_kw
                                     * (o.ticket #>> '{impact,share_pct}')::numeric / 100 * 0.16)
                FROM inverters i
                JOIN inverter_models m ON m.model_key = i.model_key
                WHERE i.inv_tag = o.inverter_tag
                  AND o.park_id = p_park
                  AND o.lost_kwh IS NULL
                  AND LOWER(o.cause) <> 'planned work'
            $$
            """,
            """
            CALL estimate_losses('PK-07')
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[9, 10, 42],
        test_cases=[tests.LOST_ENERGY],
    ),
    part(
        """
        Call estimate_losses for every park of the region north (in any case). After that, set the
        lost energy to 0 for the outages of these parks that still have none and have ended.
        """,
        [
            """
            DO $$
            DECLARE
                code text;
            BEGIN
                FOR code IN SELECT park_code FROM parks WHERE LOWER(region) = 'north' LOOP
                    CALL estimate_losses(code);
                END LOOP;
            END
            $$
            """,
            """
            UPDATE outages o
            SET lost_kwh = 0
            FROM parks p
            WHERE p.park_code = o.park_id
              AND LOWER(p.region) = 'north'
              AND o.lost_kwh IS NULL
              AND o.ended_at IS NOT NULL
            """,
        ],
        NO_ORDER,
        category="Management",
        type="object_dependent",
        test_cases=[tests.NORTHERN_LOSSES],
    ),
    spoken="""
        Write a procedure estimate_losses that takes a park code as text and fills in what the
        unplanned outages of its inverters cost us, wherever that is still missing. Then run it for
        PK-07.
        """,
    ambiguities=(
        [
            critical(
                "unplanned",
                "semantic",
                "LOWER(o.cause) <> 'planned work'",
                "LOWER(o.cause) NOT IN ('planned work', 'grid')",
            ),
            critical(
                "cost us",
                "knowledge_linking",
                "EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600 * m.rated_kw"
                " * (o.ticket #>> '{impact,share_pct}')::numeric / 100 * 0.16",
                "EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600 * m.rated_kw",
            ),
            critical(
                "still missing",
                "lexical",
                "o.lost_kwh IS NULL",
                "COALESCE(o.lost_kwh, 0) < 1000",
            ),
        ],
        [
            non_critical(
                "the energy",
                "decimal",
                "/ 100 * 0.16)",
                "/ 100 * 0.16, 1)",
            )
        ],
        [
            hidden(
                "Lost Energy Estimate (LEE)",
                42,
                "EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600 * m.rated_kw"
                " * (o.ticket #>> '{impact,share_pct}')::numeric / 100 * 0.16",
                "EXTRACT(EPOCH FROM o.ended_at - o.began_at) / 3600"
                " * (i.settings #>> '{limits,max_kw}')::numeric"
                " * (o.ticket #>> '{impact,share_pct}')::numeric / 100 * 0.16",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

SOILING = task(
    "helios_M_3",
    part(
        """
        Set the soiling class of every string to the Soiling Class by its Latest Check, where that
        check was flown on or after 2025-03-01 and the string was not washed after it (washed on the
        day of the flight, or never washed, counts as not washed after it). Other strings keep what
        they have.
        """,
        [
            """
            UPDATE panel_strings s
            SET soiling_class = CASE WHEN c.cover >= 30 THEN 'heavy'
                                     WHEN c.cover >= 15 THEN 'medium'
                                     ELSE 'light' END
            FROM (
                SELECT string_ref, MAX(flown_on) AS flown_on,
                       (ARRAY_AGG(
                           SUBSTRING(findings #>> '{dust,cover_pct}' FROM '[0-9]+')::integer
                           ORDER BY flown_on DESC, check_id DESC))[1] AS cover
                FROM drone_checks
                GROUP BY string_ref
            ) c
            WHERE c.string_ref = s.string_id
              AND c.flown_on >= DATE '2025-03-01'
              AND COALESCE(s.last_washed, c.flown_on) <= c.flown_on
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[25, 29, 30],
        test_cases=[tests.SOILING],
    ),
    part(
        """
        Sum the strings of Serving Inverters up in one row: how many are heavy, medium and light now
        (soiling class in any case), and the percentage of heavy ones among all that have a class,
        rounded to 2 decimals.
        """,
        [
            """
            SELECT COUNT(*) FILTER (WHERE LOWER(s.soiling_class) = 'heavy') AS heavy,
                   COUNT(*) FILTER (WHERE LOWER(s.soiling_class) = 'medium') AS medium,
                   COUNT(*) FILTER (WHERE LOWER(s.soiling_class) = 'light') AS light,
                   ROUND(100.0 * COUNT(*) FILTER (WHERE LOWER(s.soiling_class) = 'heavy')
                         / COUNT(s.soiling_class), 2) AS heavy_pct
            FROM panel_strings s
            JOIN inverters i ON i.inv_tag = s.inverter_tag AND LOWER(i.inv_status) <> 'removed'
            """
        ],
        unordered(),
        external_knowledge=[7, 30],
        type="aggregation",
    ),
    spoken="""
        Bring the soiling class of our strings up to date with how dirty the last flight found them.
        Only recent flights count, and nothing for strings washed since.
        """,
    ambiguities=(
        [
            critical(
                "how dirty",
                "knowledge_linking",
                "CASE WHEN c.cover >= 30 THEN 'heavy' WHEN c.cover >= 15 THEN 'medium'"
                " ELSE 'light' END",
                "CASE WHEN c.cover >= 40 THEN 'heavy' WHEN c.cover >= 20 THEN 'medium'"
                " ELSE 'light' END",
            ),
            critical(
                "recent flights",
                "semantic",
                "c.flown_on >= DATE '2025-03-01'",
                "c.flown_on >= DATE '2025-06-01'",
            ),
            critical(
                "washed since",
                "syntactic",
                "COALESCE(s.last_washed, c.flown_on) <= c.flown_on",
                "COALESCE(s.last_washed, c.flown_on) < DATE '2025-03-01'",
            ),
        ],
        [
            non_critical(
                "last flight",
                "sort",
                "ORDER BY flown_on DESC, check_id DESC",
                "ORDER BY flown_on DESC, check_id",
            ),
            non_critical(
                "strings never washed",
                "null",
                "COALESCE(s.last_washed, c.flown_on)",
                "s.last_washed",
            ),
        ],
        [
            hidden(
                "Dust Cover (DUC)",
                29,
                "SUBSTRING(findings #>> '{dust,cover_pct}' FROM '[0-9]+')::integer",
                "hot_cells * 5",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
