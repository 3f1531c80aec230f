"""Surveillance: alerts about feigned trades, and the watchlist."""

from __future__ import annotations

from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task
from starter.tokenex import management_tests as tests

_FEIGNED = "LOWER(a.pattern) IN ('wash trade', 'self match', 'ramping')"

_PROVEN = f"""FROM alerts a
                JOIN members m ON m.member_id = a.member_id
                WHERE {_FEIGNED}
                  AND LOWER(a.evidence #>> '{{outcome,verdict}}') = 'confirmed'"""

FAKE_VOLUME = task(
    "tokenex_3",
    part(
        """
        For each country (in upper case, 'unknown' where it is not recorded) whose members had at
        least 5 Fake Volume Alerts that are Proven Alerts, show the country, the number of these
        alerts and the average number of days until the verdict rounded to 1 decimal. Most alerts
        first, then by country. The patterns of the family fake volume are wash trade, self match
        and ramping.
        """,
        [
            f"""
            SELECT COALESCE(UPPER(m.country), 'unknown') AS home_country, COUNT(*) AS alerts,
                   ROUND(AVG((a.evidence #>> '{{outcome,days}}')::numeric), 1) AS days
            {_PROVEN}
            GROUP BY UPPER(m.country)
            HAVING COUNT(*) >= 5
            ORDER BY alerts DESC, home_country
            """
        ],
        ordered(),
        external_knowledge=[11, 12, 13, 14],
    ),
    part(
        """
        For the country on top of that list, show the three of these alerts with the highest score
        of the signal: the number, the member's handle and the score, the highest first and the
        higher alert number first where scores are equal.
        """,
        [
            f"""
            WITH proven AS (
                SELECT a.alert_no, m.handle, UPPER(m.country) AS home_country,
                       (a.evidence #>> '{{signal,score}}')::integer AS score
                {_PROVEN}
            )
            SELECT alert_no, handle, score
            FROM proven
            WHERE home_country = (
                SELECT home_country
                FROM proven
                GROUP BY home_country
                ORDER BY COUNT(*) DESC, home_country
                LIMIT 1
            )
            ORDER BY score DESC, alert_no DESC
            LIMIT 3
            """
        ],
        ordered(),
        external_knowledge=[11, 12, 13, 14],
        type="result_based",
    ),
    spoken="""
        Where do our proven cheaters with made-up trades come from? Country (in capitals), number of
        alerts and how many days the verdict took on average, but only countries with more than a handful.
        """,
    ambiguities=(
        [
            critical(
                "made-up trades",
                "knowledge_linking",
                _FEIGNED,
                "LOWER(a.pattern) IN ('wash trade', 'self match', 'spoofing', 'layering')",
            ),
            critical(
                "proven",
                "schema_linking",
                "LOWER(a.evidence #>> '{outcome,verdict}') = 'confirmed'",
                "LOWER(a.alert_state) = 'closed'",
            ),
            critical(
                "more than a handful",
                "semantic",
                "HAVING COUNT(*) >= 5",
                "HAVING COUNT(*) >= 7",
            ),
        ],
        [
            non_critical(
                "members whose country is not known",
                "null",
                "COALESCE(UPPER(m.country), 'unknown')",
                "UPPER(m.country)",
            ),
            non_critical(
                "average days",
                "decimal",
                "ROUND(AVG((a.evidence #>> '{outcome,days}')::numeric), 1)",
                "ROUND(AVG((a.evidence #>> '{outcome,days}')::numeric), 0)",
            ),
            non_critical(
                "order of the countries",
                "sort",
                "ORDER BY alerts DESC, home_country",
                "ORDER BY home_country",
            ),
        ],
        [
            hidden(
                "Fake Volume Alert",
                13,
                _FEIGNED,
                "LOWER(a.pattern) IN ('wash trade', 'self match')",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)

_WEIGHT = "a.severity * (a.evidence #>> '{signal,score}')::numeric / 100"

HOT_MEMBERS = task(
    "tokenex_M_2",
    part(
        """
        Put every Hot Member with an Open Account on the watchlist: with its Member Heat (MHE)
        rounded to 1 decimal, the reason 'alerts', listed on 2025-08-31 and to be reviewed by
        2025-09-14. A member who is on the list already gets the new heat and the earlier of the two
        review dates (the new one where none was set) and is not cleared any more; its reason and
        its listing date stay.
        """,
        [
            f"""
            INSERT INTO watchlist (member_ref, heat, reason, listed_on, review_by)
            SELECT h.member_id, ROUND(h.member_heat, 1), 'alerts', DATE '2025-08-31',
                   DATE '2025-09-14'
            FROM (
                SELECT a.member_id, SUM({_WEIGHT}) AS member_heat
                FROM alerts a
                WHERE LOWER(a.alert_state) IN ('new', 'in review')
                GROUP BY a.member_id
            ) h
            JOIN members m ON m.member_id = h.member_id
            WHERE h.member_heat >= 4
              AND LOWER(m.member_state) <> 'closed'
            ON CONFLICT (member_ref) DO UPDATE
            SET heat = EXCLUDED.heat,
                review_by = LEAST(watchlist.review_by, EXCLUDED.review_by),
                cleared_on = NULL
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[34, 35, 36, 37, 38],
        test_cases=[tests.HOT_MEMBERS],
    ),
    part(
        """
        Now freeze (state 'frozen') the active members (state in any case) who are on the watchlist
        uncleared, with a heat of at least 6 and a review date before 2025-09-15. House accounts are
        not touched.
        """,
        [
            """
            UPDATE members m
            SET member_state = 'frozen'
            FROM watchlist w
            WHERE w.member_ref = m.member_id
              AND w.cleared_on IS NULL
              AND w.heat >= 6
              AND w.review_by < '2025-09-15'
              AND LOWER(m.member_state) = 'active'
              AND NOT m.is_house
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[38],
        type="object_dependent",
        test_cases=[tests.FROZEN_MEMBERS],
    ),
    spoken="""
        Put the members who are hot by now on the watchlist, as long as they are still with us:
        reason 'alerts', listed on 2025-08-31, review by 2025-09-14. Whoever is on it already keeps
        reason and listing date but gets the new heat and counts as uncleared; of two review dates,
        go for the safer one.
        """,
    ambiguities=(
        [
            critical(
                "hot by now",
                "knowledge_linking",
                "h.member_heat >= 4",
                "h.member_heat >= 6",
            ),
            critical(
                "still with us",
                "lexical",
                "LOWER(m.member_state) <> 'closed'",
                "LOWER(m.member_state) = 'active'",
            ),
            critical(
                "the safer one",
                "intent",
                "review_by = LEAST(watchlist.review_by, EXCLUDED.review_by)",
                "review_by = EXCLUDED.review_by",
            ),
        ],
        [
            non_critical(
                "digits of the heat",
                "decimal",
                "ROUND(h.member_heat, 1)",
                "ROUND(h.member_heat, 0)",
            )
        ],
        [
            hidden(
                "Alert Weight (ALW)",
                35,
                _WEIGHT,
                "(a.evidence #>> '{signal,score}')::numeric / 20",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
