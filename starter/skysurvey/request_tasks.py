"""Management of follow-up requests: who has how many, and until when they are needed."""

from __future__ import annotations

from starter.record import NO_ORDER, critical, hidden, non_critical, ordered, part, task
from starter.skysurvey import management_tests as tests
from starter.skysurvey.formulas import ASKED_MINUTES

OBSERVER_LOAD = task(
    "skysurvey_M_2",
    part(
        """
        Create a view v_observer_load of all Active Observers with the columns observer_no,
        full_name, open_requests (how many Open Requests the observer made), minutes (the total
        Asked Minutes (ASM) of these, 0 where there are none) and late (how many of them are Overdue
        Requests).
        """,
        [
            f"""
            CREATE VIEW v_observer_load AS
            SELECT o.observer_no, o.full_name, COUNT(r.req_no) AS open_requests,
                   COALESCE(SUM({ASKED_MINUTES}), 0) AS minutes,
                   COUNT(*) FILTER (WHERE r.needed_by < DATE '2025-06-30') AS late
            FROM observers o
            LEFT JOIN follow_ups r ON r.asked_by = o.observer_no
                                  AND LOWER(r.req_state) IN ('open', 'scheduled')
            WHERE o.left_on IS NULL
            GROUP BY o.observer_no
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[3, 35, 36, 37, 41],
        test_cases=[tests.OBSERVER_LOAD],
    ),
    part(
        """
        From that view, show for each institute the number of its observers in it, their open
        requests and the minutes that one of these asks for on average, rounded to 1 decimal. Only
        institutes with at least 30 late requests in total. Most open requests first.
        """,
        [
            """
            SELECT o.institute, COUNT(*) AS observers, SUM(v.open_requests) AS open_requests,
                   ROUND(SUM(v.minutes) / SUM(v.open_requests), 1) AS mean_minutes
            FROM observers o
            JOIN v_observer_load v ON v.observer_no = o.observer_no
            GROUP BY o.institute
            HAVING SUM(v.late) >= 30
            ORDER BY open_requests DESC
            """
        ],
        ordered(),
        type="object_dependent",
    ),
    spoken="""
        I need a view v_observer_load of everybody who is still with us: observer_no, full_name,
        open_requests (how many of theirs are in the queue), minutes (how much these ask for) and
        late (how many of them we are behind with).
        """,
    ambiguities=(
        [
            critical(
                "still with us",
                "semantic",
                "o.left_on IS NULL",
                "o.on_call = 'Y'",
            ),
            critical(
                "in the queue",
                "lexical",
                "LOWER(r.req_state) IN ('open', 'scheduled')",
                "LOWER(r.req_state) = 'scheduled'",
            ),
            critical(
                "behind with",
                "knowledge_linking",
                "r.needed_by < DATE '2025-06-30'",
                "r.asked_on < DATE '2025-05-31'",
            ),
        ],
        [
            non_critical(
                "people without requests", "join", "LEFT JOIN follow_ups r", "JOIN follow_ups r"
            ),
            non_critical(
                "minutes of people without requests",
                "null",
                f"COALESCE(SUM({ASKED_MINUTES}), 0)",
                f"SUM({ASKED_MINUTES})",
            ),
        ],
        [
            hidden(
                "Asked Minutes (ASM)",
                35,
                ASKED_MINUTES,
                "SUBSTRING(r.time_asked FROM '[0-9.]+')::numeric",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

_WINDOW = "CASE WHEN LOWER(NEW.work_kind) = 'spectrum' THEN 3 ELSE 14 END"
_PROMISING = "(SELECT machine_score FROM candidates WHERE cand_code = NEW.cand_ref) >= 0.6"

DEADLINES = task(
    "skysurvey_M_5",
    part(
        """
        From now on, a follow-up request that is entered without a deadline shall get one by itself,
        the asking day plus the Reaction Window, if it is an Open Request and the machine score of
        its candidate is at least 0.6. Create a function set_deadline and a trigger trg_set_deadline
        on follow_ups that runs it before each inserted row.
        """,
        [
            f"""
            CREATE FUNCTION set_deadline() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.needed_by IS NULL
                   AND LOWER(NEW.req_state) IN ('open', 'scheduled')
                   AND {_PROMISING} THEN
                    NEW.needed_by := NEW.asked_on + {_WINDOW};
                END IF;
                RETURN NEW;
            END
            $$
            """,
            """
            CREATE TRIGGER trg_set_deadline BEFORE INSERT ON follow_ups
            FOR EACH ROW EXECUTE FUNCTION set_deadline()
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[36, 45],
        test_cases=[tests.DEADLINES],
    ),
    part(
        """
        Now enter a request for every confirmed supernova (triage state and kind in any case) that
        no follow-up in the state done (in any case) has looked at, and leave the deadlines to the
        trigger. Number them upwards from the highest req_no in the order of the candidate codes.
        Kind 'spectrum', asked on 2025-06-30 by observer 105, time '60 min', state 'open'; nothing
        else is filled in.
        """,
        [
            """
            INSERT INTO follow_ups (req_no, cand_ref, asked_by, work_kind, asked_on, time_asked,
                                    req_state)
            SELECT (SELECT MAX(req_no) FROM follow_ups) + ROW_NUMBER() OVER (ORDER BY c.cand_code),
                   c.cand_code, 105, 'spectrum', DATE '2025-06-30', '60 min', 'open'
            FROM candidates c
            WHERE LOWER(c.triage_state) = 'confirmed'
              AND LOWER(c.cand_kind) = 'supernova'
              AND NOT EXISTS (
                  SELECT *
                  FROM follow_ups r
                  WHERE r.cand_ref = c.cand_code
                    AND LOWER(r.req_state) = 'done'
              )
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[16, 19, 36],
        type="object_dependent",
        test_cases=[tests.SUPERNOVA_SPECTRA],
    ),
    spoken="""
        When a request comes in without a deadline, for a promising candidate and with the work
        still to be done, it should get one in good time, counted from the asking day, before it is
        stored. Call the function set_deadline and the trigger trg_set_deadline, for new requests
        only.
        """,
    ambiguities=(
        [
            critical(
                "promising",
                "semantic",
                _PROMISING,
                _PROMISING.replace("0.6", "0.8"),
            ),
            critical(
                "still to be done",
                "schema_linking",
                "LOWER(NEW.req_state) IN ('open', 'scheduled')",
                "NEW.done_on IS NULL",
            ),
            critical(
                "in good time",
                "knowledge_linking",
                _WINDOW,
                "7",
            ),
        ],
        [],
        [
            hidden(
                "Reaction Window",
                45,
                _WINDOW,
                _WINDOW.replace("3 ELSE 14", "2 ELSE 10"),
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)
