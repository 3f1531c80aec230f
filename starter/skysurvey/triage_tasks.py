"""Management of candidates: their urgency, those that fell silent, those entered twice."""

from __future__ import annotations

from starter.record import (
    NO_ORDER,
    critical,
    hidden,
    non_critical,
    ordered,
    part,
    task,
    transaction,
)
from starter.skysurvey import management_tests as tests
from starter.skysurvey.formulas import ALL_VOTES, PENDING, REAL_VOTES, TRUST, VOTE_SHARE

_CLASS = "CASE WHEN trust >= 0.7 THEN 'now' WHEN trust >= 0.5 THEN 'soon' ELSE 'later' END"

URGENCY = task(
    "skysurvey_M_1",
    part(
        """
        Create a domain urgency_level over text that allows only 'now', 'soon' and 'later'. Add a
        column urgency of this domain to candidates and fill it with the Urgency Class for all
        Pending Candidates whose host galaxy is at most 120 megaparsecs away. All others keep none.
        """,
        [
            """
            CREATE DOMAIN urgency_level AS text CHECK (VALUE IN ('now', 'soon', 'later'))
            """,
            """
            ALTER TABLE candidates ADD COLUMN urgency urgency_level
            """,
            f"""
            UPDATE candidates c
            SET urgency = {_CLASS}
            FROM (
                SELECT c.cand_code, {TRUST} AS trust
                FROM candidates c
            ) scores
            WHERE scores.cand_code = c.cand_code
              AND {PENDING}
              AND (c.vetting #>> '{{host,distance_mpc}}')::numeric <= 120
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[19, 20, 21, 22],
        test_cases=[tests.URGENCY],
    ),
    part(
        """
        For each urgency that candidates have now, show the urgency, the number of candidates, how
        many of them an Open Request stands for, and the mean distance of their hosts in megaparsecs
        rounded to 1 decimal. Most candidates first.
        """,
        [
            """
            SELECT c.urgency, COUNT(*) AS candidates,
                   COUNT(*) FILTER (
                       WHERE EXISTS (
                           SELECT *
                           FROM follow_ups r
                           WHERE r.cand_ref = c.cand_code
                             AND LOWER(r.req_state) IN ('open', 'scheduled')
                       )
                   ) AS covered,
                   ROUND(AVG((c.vetting #>> '{host,distance_mpc}')::numeric), 1) AS distance
            FROM candidates c
            WHERE c.urgency IS NOT NULL
            GROUP BY c.urgency
            ORDER BY candidates DESC
            """
        ],
        ordered(),
        external_knowledge=[22, 36],
        type="object_dependent",
    ),
    spoken="""
        Add a column urgency to the candidates, of a new domain urgency_level over text that lets
        only 'now', 'soon' and 'later' through, and fill it by how pressing they are: just for the
        undecided ones with a host close by.
        """,
    ambiguities=(
        [
            critical(
                "how pressing",
                "knowledge_linking",
                _CLASS,
                _CLASS.replace("0.7", "0.8").replace("0.5", "0.4"),
            ),
            critical(
                "undecided",
                "lexical",
                PENDING,
                "LOWER(c.triage_state) = 'new'",
            ),
            critical(
                "close by",
                "semantic",
                "(c.vetting #>> '{host,distance_mpc}')::numeric <= 120",
                "(c.vetting #>> '{host,distance_mpc}')::numeric <= 40",
            ),
        ],
        [
            non_critical(
                "candidates that nobody voted on",
                "divide_zero",
                f"NULLIF({ALL_VOTES}, 0), 0.5)",
                f"NULLIF({ALL_VOTES}, 0), 0)",
            )
        ],
        [
            hidden(
                "Vote Share (VOS)",
                20,
                VOTE_SHARE,
                f"COALESCE({REAL_VOTES} / 10, 0.5)",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

_SILENT_DAYS = (
    "DATE '2025-06-30' - (SELECT MAX(e.night_of) FROM detections d"
    " JOIN exposures e ON e.exp_no = d.exp_ref WHERE d.source_ref = c.source_ref)"
)

SILENT = task(
    "skysurvey_M_3",
    part(
        """
        Create a procedure retire_candidates that takes a kind of candidate in lower case (text) and
        sets the triage state of its Pending Candidates to 'dismissed', if they are Silent Candidates
        with a machine score below 0.7. Kinds are stored in any case. Then call it for flare.
        """,
        [
            f"""
            CREATE PROCEDURE retire_candidates(p_kind text) LANGUAGE sql AS $$
                UPDATE candidates c
                SET triage_state = 'dismissed'
                WHERE LOWER(c.cand_kind) = p_kind
                  AND {PENDING}
                  AND c.machine_score < 0.7
                  AND {_SILENT_DAYS} > 45
            $$
            """,
            """
            CALL retire_candidates('flare')
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[3, 16, 19, 42, 43],
        test_cases=[tests.SILENT],
    ),
    part(
        """
        Call it for eclipse and moving too. After that, delete the Open Requests of all dismissed
        candidates (triage state in any case).
        """,
        [
            "CALL retire_candidates('eclipse')",
            "CALL retire_candidates('moving')",
            """
            DELETE FROM follow_ups r
            USING candidates c
            WHERE c.cand_code = r.cand_ref
              AND LOWER(c.triage_state) = 'dismissed'
              AND LOWER(r.req_state) IN ('open', 'scheduled')
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[16, 19, 36],
        type="object_dependent",
        test_cases=[tests.REQUESTS_DROPPED],
    ),
    spoken="""
        Write a procedure retire_candidates that takes a kind in lower case (text) and sets those of
        its undecided candidates to 'dismissed' that have gone quiet and never looked like much. Then
        run it for flare.
        """,
    ambiguities=(
        [
            critical(
                "undecided candidates",
                "lexical",
                PENDING,
                "LOWER(c.triage_state) = 'watched'",
            ),
            critical(
                "gone quiet",
                "knowledge_linking",
                f"{_SILENT_DAYS} > 45",
                f"{_SILENT_DAYS} > 20",
            ),
            critical(
                "never looked like much",
                "semantic",
                "c.machine_score < 0.7",
                "c.machine_score < 0.4",
            ),
        ],
        [],
        [
            hidden(
                "Days Silent (DSI)",
                42,
                _SILENT_DAYS,
                "DATE '2025-06-30' - c.found_on",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

_TWINS = """SELECT cand_code, FIRST_VALUE(cand_code) OVER (
                    PARTITION BY source_ref, LOWER(cand_kind)
                    ORDER BY machine_score DESC, cand_code
                ) AS kept
                FROM candidates
                WHERE LOWER(triage_state) IN ('new', 'watched')
                  AND source_ref IS NOT NULL"""

TWINS = task(
    "skysurvey_M_4",
    part(
        """
        Clean up the Twin Candidates: of each group keep the one with the highest machine score, of
        equal ones the one with the lowest code. Its follow-up requests and those of its twins are
        all to belong to it. Then delete the other twins, in the same transaction.
        """,
        [
            transaction(
                f"""
                UPDATE follow_ups r
                SET cand_ref = twins.kept
                FROM (
                    {_TWINS}
                ) twins
                WHERE twins.cand_code = r.cand_ref
                """,
                f"""
                DELETE FROM candidates c
                USING (
                    {_TWINS}
                ) twins
                WHERE twins.cand_code = c.cand_code
                  AND twins.kept <> c.cand_code
                """,
            )
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[16, 19, 44],
        test_cases=[tests.TWINS],
    ),
    part(
        """
        Now make sure that no twins come back: create a unique index one_pending_twin on source and
        kind (in lower case) of the candidates that holds only for Pending Candidates (in any case).
        Then enter a candidate of the kind 'flare' for every source of the class variable (in any
        case) with a catalogue magnitude below 13, and skip those that the index does not let
        through. Code 'NF-' and the number of the source, found on 2025-06-30, machine score 0.5,
        state 'new', vetting an empty object.
        """,
        [
            """
            CREATE UNIQUE INDEX one_pending_twin ON candidates (source_ref, LOWER(cand_kind))
            WHERE LOWER(triage_state) IN ('new', 'watched')
            """,
            """
            INSERT INTO candidates
            SELECT 'NF-' || s.source_id, s.source_id, DATE '2025-06-30', 'flare', 0.5, 'new', '{}'
            FROM sources s
            WHERE LOWER(s.src_class) = 'variable' AND s.catalog_mag < 13
            ON CONFLICT DO NOTHING
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[19],
        type="object_dependent",
        test_cases=[tests.NO_MORE_TWINS],
    ),
    spoken="""
        Some undecided candidates are in there twice. Of each group of duplicates keep just the best
        one, let it have all the follow-up requests of the others, and delete the others, in one
        transaction.
        """,
    ambiguities=(
        [
            critical(
                "undecided",
                "schema_linking",
                "LOWER(triage_state) IN ('new', 'watched')",
                "LOWER(triage_state) <> 'confirmed'",
            ),
            critical(
                "duplicates",
                "knowledge_linking",
                "PARTITION BY source_ref, LOWER(cand_kind)",
                "PARTITION BY source_ref",
            ),
            critical(
                "best",
                "intent",
                "ORDER BY machine_score DESC",
                "ORDER BY found_on",
            ),
        ],
        [
            non_critical(
                "candidates that are equally good",
                "rank",
                "ORDER BY machine_score DESC, cand_code",
                "ORDER BY machine_score DESC, cand_code DESC",
            ),
            non_critical(
                "candidates without a source",
                "null",
                "source_ref IS NOT NULL",
                "cand_kind IS NOT NULL",
            ),
        ],
        [
            hidden(
                "Twin Candidates",
                44,
                "PARTITION BY source_ref, LOWER(cand_kind)",
                "PARTITION BY source_ref, cand_kind",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
