"""Management of work orders and crews."""

from __future__ import annotations

from starter.helios import management_tests as tests
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

OVERDUE_VIEW = task(
    "helios_M_1",
    part(
        """
        Create a view v_overdue_orders of all Overdue Orders with the columns wo_id, park_code, crew
        (the crew's name, 'nobody' where no crew is assigned), days_overdue (Days Overdue (DOV)) and
        level (Escalation Level).
        """,
        [
            """
            CREATE VIEW v_overdue_orders AS
            SELECT w.wo_id, w.park_code,
                   COALESCE(c.crew_name, 'nobody') AS crew,
                   DATE '2025-06-30' - w.due_on AS days_overdue,
                   CASE WHEN DATE '2025-06-30' - w.due_on > 60 THEN 'red'
                        WHEN DATE '2025-06-30' - w.due_on > 20 THEN 'amber'
                        ELSE 'green' END AS level
            FROM work_orders w
            LEFT JOIN crews c ON c.crew_id = w.crew_id
            WHERE LOWER(w.wo_state) IN ('open', 'in progress')
              AND w.due_on < DATE '2025-06-30'
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[8, 17, 18, 19, 20],
        test_cases=[tests.OVERDUE_VIEW],
    ),
    part(
        """
        From that view, show for each crew with at least 5 orders in it the crew, the number of its
        orders, how many of them are red and the average days overdue rounded to 1 decimal. Most red
        ones first, then by crew.
        """,
        [
            """
            SELECT crew, COUNT(*) AS orders,
                   COUNT(*) FILTER (WHERE level = 'red') AS red,
                   ROUND(AVG(days_overdue), 1) AS average_days
            FROM v_overdue_orders
            GROUP BY crew
            HAVING COUNT(*) >= 5
            ORDER BY red DESC, crew
            """
        ],
        ordered(),
        external_knowledge=[20],
        type="object_dependent",
    ),
    spoken="""
        Make a view v_overdue_orders of the unfinished jobs that are behind schedule: wo_id,
        park_code, crew (by name), days_overdue, and as level how loudly we should shout.
        """,
    ambiguities=(
        [
            critical(
                "unfinished",
                "schema_linking",
                "LOWER(w.wo_state) IN ('open', 'in progress')",
                "w.done_on IS NULL",
            ),
            critical(
                "behind schedule",
                "semantic",
                "w.due_on < DATE '2025-06-30'",
                "w.due_on < DATE '2025-06-16'",
            ),
            critical(
                "how loudly",
                "knowledge_linking",
                "CASE WHEN DATE '2025-06-30' - w.due_on > 60 THEN 'red'"
                " WHEN DATE '2025-06-30' - w.due_on > 20 THEN 'amber' ELSE 'green' END",
                "CASE WHEN DATE '2025-06-30' - w.due_on > 90 THEN 'red'"
                " WHEN DATE '2025-06-30' - w.due_on > 30 THEN 'amber' ELSE 'green' END",
            ),
        ],
        [
            non_critical("jobs that nobody was given", "join", "LEFT JOIN crews c", "JOIN crews c"),
            non_critical(
                "name where there is no crew",
                "null",
                "COALESCE(c.crew_name, 'nobody')",
                "c.crew_name",
            ),
        ],
        [
            hidden(
                "Days Overdue (DOV)",
                19,
                "DATE '2025-06-30' - w.due_on",
                "DATE '2025-06-30' - w.opened_on",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

_FILTHY = (
    "SELECT inverter_tag FROM panel_strings WHERE LOWER(soiling_class) = 'heavy'"
    " GROUP BY inverter_tag HAVING COUNT(*) >= 2"
)

CLEANING_ORDERS = task(
    "helios_M_4",
    part(
        """
        Insert a work order for every Cleaning Case among the inverters that are running or derated
        (status, in any case), unless the inverter has a Pending Order of the kind cleaning (in any
        case) already. Number them upwards from the highest wo_id in the order of the inverter tags.
        Kind 'cleaning', state 'open', opened on 2025-06-30, due on 2025-07-14, with the inverter's
        park; everything else stays empty.
        """,
        [
            """
            INSERT INTO work_orders (wo_id, park_code, inv_ref, kind, opened_on, due_on, wo_state)
            SELECT (SELECT MAX(wo_id) FROM work_orders) + ROW_NUMBER() OVER (ORDER BY i.inv_tag),
                   i.park_ref, i.inv_tag, 'cleaning', DATE '2025-06-30', DATE '2025-07-14', 'open'
            FROM inverters i
            WHERE LOWER(i.inv_status) IN ('running', 'derated')
              AND i.inv_tag IN (
                  SELECT inverter_tag
                  FROM panel_strings
                  WHERE LOWER(soiling_class) = 'heavy'
                  GROUP BY inverter_tag
                  HAVING COUNT(*) >= 2
              )
              AND NOT EXISTS (
                  SELECT *
                  FROM work_orders w
                  WHERE w.inv_ref = i.inv_tag
                    AND LOWER(w.kind) = 'cleaning'
                    AND LOWER(w.wo_state) IN ('open', 'in progress')
              )
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[7, 17, 43],
        test_cases=[tests.CLEANING_ORDERS],
    ),
    part(
        """
        Now make sure that this stays so: create a unique index one_pending_cleaning on the inverter
        of the work orders that holds only for Pending Orders of the kind cleaning (kind and state in
        any case). After that, assign the orders that you just inserted to the crew Spare Fuse.
        """,
        [
            """
            CREATE UNIQUE INDEX one_pending_cleaning ON work_orders (inv_ref)
            WHERE LOWER(kind) = 'cleaning' AND LOWER(wo_state) IN ('open', 'in progress')
            """,
            """
            UPDATE work_orders w
            SET crew_id = c.crew_id
            FROM crews c
            WHERE c.crew_name = 'Spare Fuse'
              AND w.kind = 'cleaning'
              AND w.opened_on = DATE '2025-06-30'
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[17],
        type="object_dependent",
        test_cases=[tests.ONE_PENDING_CLEANING],
    ),
    spoken="""
        Book a cleaning for each working inverter that is really filthy, unless one is on its way.
        Kind 'cleaning', state 'open', opened 2025-06-30, due 2025-07-14, with the right park, and
        numbered on from the last order; leave the rest empty.
        """,
    ambiguities=(
        [
            critical(
                "working",
                "schema_linking",
                "LOWER(i.inv_status) IN ('running', 'derated')",
                "LOWER(i.inv_status) = 'running'",
            ),
            critical(
                "really filthy",
                "knowledge_linking",
                f"i.inv_tag IN ( {_FILTHY} )",
                f"i.inv_tag IN ( {_FILTHY.replace('2', '3')} )",
            ),
            critical(
                "on its way",
                "semantic",
                "LOWER(w.wo_state) IN ('open', 'in progress')",
                "LOWER(w.wo_state) = 'in progress'",
            ),
        ],
        [
            non_critical(
                "order of the numbers",
                "rank",
                "ROW_NUMBER() OVER (ORDER BY i.inv_tag)",
                "ROW_NUMBER() OVER (ORDER BY i.park_ref DESC, i.inv_tag)",
            )
        ],
        [
            hidden(
                "Cleaning Case",
                43,
                _FILTHY,
                _FILTHY.replace("= 'heavy'", "IN ('medium', 'heavy')"),
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

_HEIR = (
    "(SELECT crew_id FROM crews WHERE LOWER(home_region) = 'south' AND NOT is_contractor"
    " ORDER BY headcount DESC LIMIT 1)"
)

DISSOLVED_CREW = task(
    "helios_M_5",
    part(
        """
        The crew CR-05 is dissolved. Its Pending Orders go to the own crew (no contractor) of the
        region south (home region, in any case) with the most people. All its other orders stay, but
        without a crew. The people join that same crew, so add the headcount of CR-05 to it. Then
        delete CR-05. All of that in one transaction, so that nobody sees half of it.
        """,
        [
            transaction(
                f"""
                UPDATE work_orders
                SET crew_id = {_HEIR}
                WHERE crew_id = 'CR-05' AND LOWER(wo_state) IN ('open', 'in progress')
                """,
                """
                UPDATE work_orders SET crew_id = NULL WHERE crew_id = 'CR-05'
                """,
                f"""
                UPDATE crews
                SET headcount = headcount + (SELECT headcount FROM crews WHERE crew_id = 'CR-05')
                WHERE crew_id = {_HEIR}
                """,
                """
                DELETE FROM crews WHERE crew_id = 'CR-05'
                """,
            )
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[17],
        test_cases=[tests.DISSOLVED_CREW],
    ),
    part(
        """
        Show how busy the crews of the region south are now: crew name, headcount, number of Pending
        Orders and Pending Orders for each person rounded to 2 decimals, the busiest by that figure
        first.
        """,
        [
            """
            SELECT c.crew_name, c.headcount, COUNT(*) AS pending,
                   ROUND(COUNT(*)::numeric / c.headcount, 2) AS for_each
            FROM work_orders w
            JOIN crews c ON c.crew_id = w.crew_id AND LOWER(c.home_region) = 'south'
            WHERE LOWER(w.wo_state) IN ('open', 'in progress')
            GROUP BY c.crew_name, c.headcount
            ORDER BY for_each DESC
            """
        ],
        ordered(),
        external_knowledge=[17],
        type="object_dependent",
    ),
    spoken="""
        Crew CR-05 is closing down. Hand its unfinished jobs and its people over to the biggest crew
        of ours in the south, keep its other jobs on record, and then delete it, all in one
        transaction.
        """,
    ambiguities=(
        [
            critical(
                "unfinished jobs",
                "semantic",
                "LOWER(wo_state) IN ('open', 'in progress')",
                "LOWER(wo_state) = 'open'",
            ),
            critical(
                "biggest",
                "intent",
                "ORDER BY headcount DESC",
                "ORDER BY hourly_eur DESC",
            ),
            critical(
                "crew of ours in the south",
                "syntactic",
                "LOWER(home_region) = 'south' AND NOT is_contractor",
                "NOT is_contractor",
            ),
        ],
        [
            non_critical(
                "crew of the other jobs",
                "null",
                "SET crew_id = NULL",
                "SET crew_id = 'CR-14'",
            )
        ],
        [
            hidden(
                "Pending Order",
                17,
                "LOWER(wo_state) IN ('open', 'in progress')",
                "done_on IS NULL",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
