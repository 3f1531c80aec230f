"""Queries about candidates and the requests to look at them again."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task, unordered
from starter.skysurvey.formulas import (
    ALL_VOTES,
    ASKED_MINUTES,
    EXPLOSIVE,
    PENDING,
    REAL_VOTES,
    TRUST,
    VOTE_SHARE,
)

_NOTHING = "(LOWER(c.triage_state) = 'dismissed' OR LOWER(c.cand_kind) = 'artefact')"

FALSE_ALARMS = task(
    "skysurvey_3",
    part(
        """
        List every different pair of name and institute of the observers who asked, on or after
        2025-04-01, for a follow-up of the kind spectrum (in any case) of a False Alarm. Order by
        name, then by institute.
        """,
        [
            f"""
            SELECT DISTINCT o.full_name, o.institute
            FROM follow_ups r
            JOIN candidates c ON c.cand_code = r.cand_ref
            JOIN observers o ON o.observer_no = r.asked_by
            WHERE LOWER(r.work_kind) = 'spectrum'
              AND r.asked_on >= DATE '2025-04-01'
              AND {_NOTHING}
            ORDER BY o.full_name, o.institute
            """
        ],
        ordered(),
        external_knowledge=[16, 19, 23],
    ),
    part(
        """
        Sum these requests up in one row: how many there were, how many different observers made
        them, and how many Asked Minutes (ASM) they came to. Those without a stated time add
        nothing, and those that no observer made do not count.
        """,
        [
            f"""
            SELECT COUNT(*) AS requests, COUNT(DISTINCT r.asked_by) AS observers,
                   SUM({ASKED_MINUTES}) AS minutes
            FROM follow_ups r
            JOIN candidates c ON c.cand_code = r.cand_ref
            WHERE LOWER(r.work_kind) = 'spectrum'
              AND r.asked_on >= DATE '2025-04-01'
              AND {_NOTHING}
              AND r.asked_by IS NOT NULL
            """
        ],
        unordered(),
        external_knowledge=[16, 19, 23, 35],
        type="aggregation",
    ),
    spoken="""
        Who has asked for spectra this quarter of things that turned out to be nothing? Names and
        institutes.
        """,
    ambiguities=(
        [
            critical(
                "spectra",
                "schema_linking",
                "LOWER(r.work_kind) = 'spectrum'",
                "r.scope_ref IN (SELECT i.scope_ref FROM instruments i"
                " WHERE LOWER(i.inst_kind) = 'spectrograph')",
            ),
            critical(
                "this quarter",
                "syntactic",
                "r.asked_on >= DATE '2025-04-01'",
                "c.found_on >= DATE '2025-04-01'",
            ),
            critical(
                "turned out to be nothing",
                "knowledge_linking",
                _NOTHING,
                "LOWER(c.triage_state) = 'dismissed'",
            ),
        ],
        [
            non_critical("people who asked often", "distinct", "SELECT DISTINCT", "SELECT"),
            non_critical(
                "order of the names",
                "sort",
                "ORDER BY o.full_name, o.institute",
                "ORDER BY o.institute, o.full_name",
            ),
        ],
        [
            hidden(
                "False Alarm",
                23,
                _NOTHING,
                "LOWER(c.cand_kind) = 'artefact'",
            )
        ],
    ),
    tier="Simple",
    high_level=False,
)

EXPLOSIONS = task(
    "skysurvey_4",
    part(
        """
        For each region of the sky (in lower case), show the number of Explosive Candidates that are
        Pending Candidates and their average Trust Score (TRS) rounded to 3 decimals, the highest
        average first. A candidate's region is that of the field of its source. The kinds of the
        family explosive are supernova, nova and kilonova. The Vote Share is 0.5 where nobody
        voted.
        """,
        [
            f"""
            SELECT LOWER(f.region) AS area, COUNT(*) AS cases, ROUND(AVG({TRUST}), 3) AS trust
            FROM candidates c
            JOIN sources s ON s.source_id = c.source_ref
            JOIN sky_fields f ON f.field_id = s.field_id
            WHERE {EXPLOSIVE}
              AND {PENDING}
            GROUP BY LOWER(f.region)
            ORDER BY trust DESC
            """
        ],
        ordered(),
        external_knowledge=[15, 16, 17, 18, 19, 20, 21],
    ),
    part(
        """
        Take the region at the top of that list. Which four of its candidates on the list have the
        highest Trust Score? Show the code, the kind (in lower case) and the score rounded to 3
        decimals, the highest first.
        """,
        [
            f"""
            WITH cases AS (
                SELECT c.cand_code, LOWER(c.cand_kind) AS kind, LOWER(f.region) AS area,
                       {TRUST} AS trust
                FROM candidates c
                JOIN sources s ON s.source_id = c.source_ref
                JOIN sky_fields f ON f.field_id = s.field_id
                WHERE {EXPLOSIVE}
                  AND {PENDING}
            )
            SELECT cand_code, kind, ROUND(trust, 3) AS score
            FROM cases
            WHERE area = (SELECT area FROM cases GROUP BY area ORDER BY AVG(trust) DESC LIMIT 1)
            ORDER BY trust DESC
            LIMIT 4
            """
        ],
        ordered(),
        external_knowledge=[15, 16, 17, 18, 19, 20, 21],
        type="result_based",
    ),
    spoken="""
        Region by region, how sure are we on average about the things that blow up? Take only what
        is still undecided. Region (in lower case), number of cases and figure.
        """,
    ambiguities=(
        [
            critical(
                "blow up",
                "knowledge_linking",
                EXPLOSIVE,
                "LOWER(c.cand_kind) IN ('supernova', 'nova', 'kilonova', 'flare')",
            ),
            critical(
                "how sure",
                "knowledge_linking",
                TRUST,
                "c.machine_score",
            ),
            critical(
                "still undecided",
                "schema_linking",
                PENDING,
                "NOT EXISTS (SELECT * FROM follow_ups r WHERE r.cand_ref = c.cand_code"
                " AND r.done_on IS NOT NULL)",
            ),
        ],
        [
            non_critical(
                "candidates that nobody voted on",
                "divide_zero",
                VOTE_SHARE,
                f"{REAL_VOTES} / NULLIF({ALL_VOTES}, 0)",
            ),
            non_critical("figure", "decimal", "0.5)), 3)", "0.5)), 1)"),
            non_critical(
                "order of the regions",
                "sort",
                "ORDER BY trust DESC",
                "ORDER BY area",
            ),
        ],
        [
            hidden(
                "Explosive Candidate",
                18,
                EXPLOSIVE,
                "LOWER(c.cand_kind) = 'supernova'",
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)


def _response(kind: str) -> str:
    return f"""
        WITH answered AS (
            SELECT t.scope_name, COUNT(*) AS requests,
                   PERCENTILE_DISC(0.75) WITHIN GROUP (ORDER BY r.done_on - r.asked_on) AS days
            FROM follow_ups r
            JOIN telescopes t ON t.scope_code = r.scope_ref
            WHERE LOWER(r.work_kind) = '{kind}'
              AND LOWER(r.req_state) = 'done'
              AND r.needed_by - r.asked_on <= 7
            GROUP BY t.scope_name
            HAVING COUNT(*) >= 4
        )
        SELECT DENSE_RANK() OVER (ORDER BY days) AS place, scope_name, requests, days
        FROM answered
        ORDER BY days, scope_name
        """


RESPONSE = task(
    "skysurvey_8",
    part(
        """
        Rank the telescopes by the Response Days (RED) within which three quarters of their Urgent
        Requests of the kind imaging that are in the state done (both in any case) were dealt with
        (75th percentile, not interpolated), the shortest first. Equal figures share a rank, and no
        rank is skipped. Only telescopes with at least 4 such requests count. Show rank, name,
        number of requests and days, ordered by days and then by name.
        """,
        [_response("imaging")],
        ordered(),
        external_knowledge=[36, 38, 39],
    ),
    part(
        """
        And how do the requests of the kind spectrum look? The same columns, rules and order.
        """,
        [_response("spectrum")],
        ordered(),
        external_knowledge=[36, 38, 39],
        type="topic_pivot",
    ),
    spoken="""
        How quickly do our telescopes get urgent pictures done? Rank them and skip those that were
        asked only once in a while: rank, name, number of requests and days.
        """,
    ambiguities=(
        [
            critical(
                "How quickly",
                "intent",
                "PERCENTILE_DISC(0.75) WITHIN GROUP (ORDER BY r.done_on - r.asked_on)",
                "AVG(r.done_on - r.asked_on)",
            ),
            critical(
                "urgent",
                "knowledge_linking",
                "r.needed_by - r.asked_on <= 7",
                "r.needed_by - r.asked_on <= 14",
            ),
            critical(
                "pictures",
                "lexical",
                "LOWER(r.work_kind) = 'imaging'",
                "LOWER(r.work_kind) IN ('imaging', 'timing')",
            ),
            critical(
                "once in a while",
                "semantic",
                "HAVING COUNT(*) >= 4",
                "HAVING COUNT(*) >= 7",
            ),
        ],
        [
            non_critical("equal figures", "rank", "DENSE_RANK() OVER", "RANK() OVER"),
            non_critical(
                "order of the telescopes",
                "sort",
                "ORDER BY days, scope_name",
                "ORDER BY scope_name",
            ),
        ],
        [
            hidden(
                "Response Days (RED)",
                38,
                "r.done_on - r.asked_on",
                "r.needed_by - r.done_on",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)
