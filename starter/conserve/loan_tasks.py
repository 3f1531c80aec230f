"""Loans: who pays, which journeys are rough, and how the shippers must handle what we lend."""

from __future__ import annotations

from starter.conserve import management_tests as tests
from starter.conserve.formulas import KILOMETRES, SHOCK
from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task

_ESCORTED = """EXISTS (
                  SELECT 1 FROM courier_trips k
                  WHERE k.loan_no = l.loan_id AND k.courier_no IS NOT NULL
              )"""

ESCORTED = task(
    "conserve_6",
    part(
        """
        Take the Firm Loans that started on or after 1 January 2023 and on which one of our own
        conservators was the courier of at least one trip. For each borrower with at least 5 such
        loans, show the borrower, the number of these loans and the total of their fees in EUR, a
        missing fee counting as 250. The highest total first.
        """,
        [
            f"""
            SELECT l.borrower,
                   COUNT(*) AS loans,
                   SUM(COALESCE(l.fee_eur, 250)) AS fees
            FROM loans l
            WHERE LOWER(l.loan_state) IN ('approved', 'out', 'returned')
              AND l.starts_on >= '2023-01-01'
              AND {_ESCORTED}
            GROUP BY l.borrower
            HAVING COUNT(*) >= 5
            ORDER BY fees DESC
            """
        ],
        ordered(),
        external_knowledge=[27, 28, 29],
    ),
    part(
        """
        Take the house with the most loans on that list and show these loans of it one by one: the loan
        number, the title of the object and the fee (missing where none was agreed), in the order
        of the loan numbers.
        """,
        [
            f"""
            WITH firm AS (
                SELECT l.loan_id, l.object_id, l.borrower, l.fee_eur
                FROM loans l
                WHERE LOWER(l.loan_state) IN ('approved', 'out', 'returned')
                  AND l.starts_on >= '2023-01-01'
                  AND {_ESCORTED}
            )
            SELECT f.loan_id, o.title, f.fee_eur
            FROM firm f
            JOIN objects o ON o.obj_id = f.object_id
            WHERE f.borrower = (
                SELECT borrower
                FROM firm
                GROUP BY borrower
                ORDER BY COUNT(*) DESC
                LIMIT 1
            )
            ORDER BY f.loan_id
            """
        ],
        ordered(),
        external_knowledge=[27, 28],
        type="result_based",
    ),
    spoken="""
        How much does each of our regular borrowers pay us for solid loans and trips from 2023 on
        that went off escorted? Borrower, how many, and the fees.
        """,
    ambiguities=(
        [
            critical("regular borrowers", "semantic", "COUNT(*) >= 5", "COUNT(*) >= 8"),
            critical(
                "solid loans",
                "knowledge_linking",
                "LOWER(l.loan_state) IN ('approved', 'out', 'returned')",
                "LOWER(l.loan_state) IN ('out', 'returned')",
            ),
            critical(
                "trips from 2023 on",
                "syntactic",
                "l.starts_on >= '2023-01-01'",
                "EXISTS (SELECT 1 FROM courier_trips y WHERE y.loan_no = l.loan_id"
                " AND y.departed_on >= '2023-01-01')",
            ),
            critical(
                "escorted",
                "schema_linking",
                _ESCORTED,
                _ESCORTED.replace("k.courier_no IS NOT NULL", "k.per_diem_eur >= 60"),
            ),
        ],
        [
            non_critical(
                "loans without a fee",
                "null",
                "SUM(COALESCE(l.fee_eur, 250))",
                "SUM(COALESCE(l.fee_eur, 0))",
            ),
            non_critical(
                "order of the houses", "sort", "ORDER BY fees DESC", "ORDER BY l.borrower"
            ),
        ],
        [],
    ),
    tier="Moderate",
    high_level=True,
)

_STRESS = f"{KILOMETRES} / 1000 * {SHOCK}"

ROUGH_TRIPS = task(
    "conserve_9",
    part(
        """
        Find the 5 loans with the roughest journeys among those that were returned (loan state in
        any case) and started on or after 1 January 2024: those with the highest sum of the Travel
        Stress Index (TSI) over all their trips. Show the loan number, the borrower and this sum
        rounded to 2 decimals, the highest first.
        """,
        [
            f"""
            SELECT l.loan_id,
                   l.borrower,
                   ROUND(SUM({_STRESS}), 2) AS stress
            FROM courier_trips k
            JOIN loans l ON l.loan_id = k.loan_no
            WHERE LOWER(l.loan_state) = 'returned'
              AND l.starts_on >= '2024-01-01'
            GROUP BY l.loan_id
            ORDER BY stress DESC
            LIMIT 5
            """
        ],
        ordered(),
        external_knowledge=[25, 26, 27],
    ),
    part(
        """
        Over all trips of the returned loans that started on or after 1 January 2024, not only these
        five: give me one row with the number of trips, the mean Travel Stress Index rounded to 3
        decimals, the highest one rounded to 2 decimals, and the number of trips with an
        index above 3.
        """,
        [
            f"""
            WITH trips AS (
                SELECT {_STRESS} AS stress
                FROM courier_trips k
                JOIN loans l ON l.loan_id = k.loan_no
                WHERE LOWER(l.loan_state) = 'returned'
                  AND l.starts_on >= '2024-01-01'
            )
            SELECT COUNT(*) AS trips,
                   ROUND(AVG(stress), 3) AS mean_stress,
                   ROUND(MAX(stress), 2) AS highest,
                   COUNT(*) FILTER (WHERE stress > 3) AS rough
            FROM trips
            """
        ],
        ordered(),
        external_knowledge=[25, 26, 27],
        type="aggregation",
    ),
    spoken="""
        Of the loans that are back, started not too long ago, which five had the roughest journeys?
        Loan, borrower and figure.
        """,
    ambiguities=(
        [
            critical(
                "back",
                "lexical",
                "LOWER(l.loan_state) = 'returned'",
                "LOWER(k.trip_leg) = 'return'",
            ),
            critical(
                "not too long ago",
                "semantic",
                "l.starts_on >= '2024-01-01'",
                "l.starts_on >= '2024-07-01'",
            ),
            critical(
                "roughest journeys",
                "intent",
                f"SUM({_STRESS})",
                f"MAX({_STRESS})",
            ),
        ],
        [
            non_critical(
                "figure", "decimal", f"ROUND(SUM({_STRESS}), 2)", f"ROUND(SUM({_STRESS}), 0)"
            ),
            non_critical(
                "crates without a logger",
                "null",
                SHOCK,
                "COALESCE((l.packing #>> '{crate,max_shock_g}')::numeric, 0)",
            ),
        ],
        [
            hidden(
                "Travel Stress Index (TSI)",
                26,
                _STRESS,
                f"{KILOMETRES} / 1000",
            )
        ],
    ),
    tier="Simple",
    high_level=True,
)

_FRAGILITY = "SUM(om.share_pct * m.fragility) / 100"

_CLASS = (
    "CASE WHEN f.fragile >= 0.7 THEN 'white glove' WHEN f.fragile >= 0.5 THEN 'padded'"
    " ELSE 'standard' END"
)

HANDLING = task(
    "conserve_M_4",
    part(
        """
        Add a column handling_class (text) to loans and fill it with the Handling Class for all
        loans that are requested or approved (state in any case): white glove from a Fragility Index
        (FRI) of 0.7 on, padded from 0.5 on, else standard. All other loans keep none. Then add a
        CHECK constraint loans_handling_check that allows only these three classes, or none.
        """,
        [
            "ALTER TABLE loans ADD COLUMN handling_class text",
            f"""
            UPDATE loans l
            SET handling_class = {_CLASS}
            FROM (
                SELECT om.obj_ref, {_FRAGILITY} AS fragile
                FROM object_materials om
                JOIN materials m ON m.mat_code = om.mat_code
                GROUP BY om.obj_ref
            ) f
            WHERE f.obj_ref = l.object_id
              AND LOWER(l.loan_state) IN ('requested', 'approved')
            """,
            """
            ALTER TABLE loans ADD CONSTRAINT loans_handling_check
            CHECK (handling_class IN ('white glove', 'padded', 'standard'))
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[21, 22, 27],
        test_cases=[tests.HANDLING],
    ),
    part(
        """
        Sum the loans with a handling class up in one row: how many are white glove, how many padded
        and how many standard, and which percentage of the agreed fees comes from the white glove
        ones, rounded to 2 decimals.
        """,
        [
            """
            SELECT COUNT(*) FILTER (WHERE handling_class = 'white glove') AS white_glove,
                   COUNT(*) FILTER (WHERE handling_class = 'padded') AS padded,
                   COUNT(*) FILTER (WHERE handling_class = 'standard') AS standard,
                   ROUND(
                       100 * SUM(fee_eur) FILTER (WHERE handling_class = 'white glove')
                       / SUM(fee_eur), 2) AS white_glove_pct
            FROM loans
            WHERE handling_class IS NOT NULL
            """
        ],
        ordered(),
        external_knowledge=[22],
        type="aggregation",
    ),
    spoken="""
        Add a text column handling_class to the loans, with a check named loans_handling_check that
        lets only the three classes or nothing through, and fill it for the loans still ahead of us
        by how delicate the pieces are.
        """,
    ambiguities=(
        [
            critical(
                "still ahead of us",
                "intent",
                "LOWER(l.loan_state) IN ('requested', 'approved')",
                "l.starts_on > '2025-09-30'",
            ),
            critical(
                "how delicate",
                "knowledge_linking",
                _CLASS,
                _CLASS.replace("0.7", "0.6").replace("0.5", "0.3"),
            ),
        ],
        [],
        [
            hidden(
                "Fragility Index (FRI)",
                21,
                _FRAGILITY,
                "MAX(m.fragility)",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
