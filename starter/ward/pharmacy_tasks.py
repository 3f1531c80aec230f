"""Management of drugs: a stored overview of the doses that go wrong."""

from __future__ import annotations

from starter.record import NO_ORDER, critical, hidden, non_critical, part, task
from starter.ward import management_tests as tests

_LAPSED = "e.given_at IS NULL OR e.given_at > e.due_at + INTERVAL '30 minutes'"

DRUG_LAPSES = task(
    "ward_M_5",
    part(
        """
        Create a materialized view mv_drug_lapses with the columns drug_name, doses_due, lapses and
        lapse_rate: one row for each drug, over the doses of its Live Orders that fell due in
        February or later. It holds the number of these doses, the number of Medication Lapses and
        the Lapse Rate with 1 decimal. Then create a unique index mv_drug_lapses_key on its
        drug_name.
        """,
        [
            f"""
            CREATE MATERIALIZED VIEW mv_drug_lapses AS
            SELECT o.drug_name, COUNT(*) AS doses_due,
                   COUNT(*) FILTER (WHERE {_LAPSED}) AS lapses,
                   ROUND(100.0 * COUNT(*) FILTER (WHERE {_LAPSED}) / COUNT(*), 1) AS lapse_rate
            FROM dose_events e
            JOIN medication_orders o ON o.order_id = e.order_ref
            WHERE EXTRACT(MONTH FROM e.due_at) >= 2
              AND LOWER(o.order_status) <> 'cancelled'
            GROUP BY o.drug_name
            """,
            "CREATE UNIQUE INDEX mv_drug_lapses_key ON mv_drug_lapses (drug_name)",
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[19, 20, 21, 22, 24],
        test_cases=[tests.DRUG_LAPSES],
    ),
    part(
        """
        The omissions with the reason 'Out of stock' turn out to be an error of the
        stock system: for orders by the oral route (in any case) these doses were given right when
        they were due. Correct their time given and clear the reason; the nurse stays unknown. Then
        bring mv_drug_lapses up to date.
        """,
        [
            """
            UPDATE dose_events e
            SET given_at = e.due_at, omit_reason = NULL
            FROM medication_orders o
            WHERE o.order_id = e.order_ref
              AND e.omit_reason = 'Out of stock'
              AND LOWER(o.route) = 'oral'
            """,
            "REFRESH MATERIALIZED VIEW mv_drug_lapses",
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[19],
        type="object_dependent",
        test_cases=[tests.STOCK_CORRECTED],
    ),
    spoken="""
        Keep me a materialized view mv_drug_lapses (drug_name, doses_due, lapses, lapse_rate) of how
        often each drug's doses go wrong, with a unique index mv_drug_lapses_key on drug_name. Only
        since the new year got going, and only orders that stood.
        """,
    ambiguities=(
        [
            critical(
                "go wrong",
                "knowledge_linking",
                _LAPSED,
                "e.given_at IS NULL",
            ),
            critical(
                "since the new year got going",
                "semantic",
                "EXTRACT(MONTH FROM e.due_at) >= 2",
                "EXTRACT(MONTH FROM e.due_at) >= 1",
            ),
            critical(
                "orders that stood",
                "lexical",
                "LOWER(o.order_status) <> 'cancelled'",
                "LOWER(o.order_status) = 'active'",
            ),
        ],
        [
            non_critical(
                "lapse_rate",
                "decimal",
                "/ COUNT(*), 1) AS lapse_rate",
                "/ COUNT(*), 0) AS lapse_rate",
            )
        ],
        [
            hidden(
                "Late Dose",
                20,
                "e.given_at > e.due_at + INTERVAL '30 minutes'",
                "e.given_at > e.due_at + INTERVAL '60 minutes'",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
