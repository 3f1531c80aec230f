"""Management of the workshop's queue: filled from the surveys, and by a trigger."""

from __future__ import annotations

from starter.conserve import management_tests as tests
from starter.conserve.formulas import FRAGILITY, LATEST, LOAD_OF, SEVERITY
from starter.record import NO_ORDER, critical, hidden, non_critical, part, task

_PRIORITY = f"({SEVERITY}) * (1 + f.fragile)"

QUEUE_UPSERT = task(
    "conserve_M_2",
    part(
        """
        Put every Urgent Case into the work queue: with its Treatment Priority (TPR) rounded to 2
        decimals, the reason 'survey', queued on the Stocktaking Date and flagged once. An object
        that is in the queue already gets the higher of its old and its new priority and is flagged
        one more time; its reason and its queueing date stay.
        """,
        [
            f"""
            INSERT INTO work_queue (obj_ref, priority, reason, queued_on, times_flagged)
            SELECT s.object_no, ROUND(p.priority, 2), 'survey', DATE '2025-09-30', 1
            FROM surveys s
            CROSS JOIN LATERAL (
                SELECT {FRAGILITY} AS fragile
                FROM object_materials om
                JOIN materials m ON m.mat_code = om.mat_code
                WHERE om.obj_ref = s.object_no
            ) f
            CROSS JOIN LATERAL (SELECT {_PRIORITY} AS priority) p
            WHERE {LATEST}
              AND p.priority >= 60
            ON CONFLICT (obj_ref) DO UPDATE
            SET priority = GREATEST(work_queue.priority, EXCLUDED.priority),
                times_flagged = work_queue.times_flagged + 1
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[1, 2, 3, 4, 21, 23, 24, 33],
        test_cases=[tests.QUEUE_UPSERT],
    ),
    part(
        """
        Take out of the queue again: every object with a priority below 80 that has a running
        treatment (its state in any case) with logged hours.
        """,
        [
            """
            DELETE FROM work_queue
            WHERE priority < 80
              AND obj_ref IN (
                  SELECT obj_no
                  FROM treatments
                  WHERE LOWER(treat_state) = 'running' AND hours_logged IS NOT NULL
              )
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[7],
        type="object_dependent",
        test_cases=[tests.QUEUE_CLEARED],
    ),
    spoken="""
        Put everything that is pressing into the work queue as of the last stocktaking, with the
        reason 'survey'. What waits there already keeps its reason and day, goes by the stronger
        claim and is flagged once more.
        """,
    ambiguities=(
        [
            critical(
                "pressing",
                "knowledge_linking",
                "p.priority >= 60",
                "p.priority >= 70",
            ),
            critical(
                "last stocktaking",
                "knowledge_linking",
                "DATE '2025-09-30'",
                "DATE '2024-12-31'",
            ),
            critical(
                "goes by the stronger claim",
                "intent",
                "GREATEST(work_queue.priority, EXCLUDED.priority)",
                "EXCLUDED.priority",
            ),
        ],
        [
            non_critical(
                "digits of the priority",
                "decimal",
                "ROUND(p.priority, 2)",
                "ROUND(p.priority, 0)",
            ),
            non_critical(
                "unknown shares",
                "null",
                FRAGILITY,
                "SUM(om.share_pct * m.fragility) / 100",
            ),
        ],
        [hidden("Treatment Priority (TPR)", 23, _PRIORITY, f"({SEVERITY}) * (1 + f.fragile / 2)")],
    ),
    tier="Challenging",
    high_level=True,
)

_NEW_LOAD = LOAD_OF.format("NEW")

PEST_TRIGGER = task(
    "conserve_M_3",
    part(
        """
        From now on, every survey that is entered and raises a Pest Alarm shall put its object into
        the work queue by itself: with the priority 90, the reason 'pest alarm' and the survey date
        as queueing date. An object that waits there already gets that priority and that reason and
        is flagged one more time; its queueing date stays. Create a function raise_pest_alarm and a
        trigger trg_pest_alarm on surveys that runs it after each inserted row.
        """,
        [
            f"""
            CREATE FUNCTION raise_pest_alarm() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF (NEW.damages ->> 'pests')::boolean
                   AND {_NEW_LOAD} >= 4 THEN
                    INSERT INTO work_queue (obj_ref, priority, reason, queued_on)
                    VALUES (NEW.object_no, 90, 'pest alarm', NEW.surveyed_on)
                    ON CONFLICT (obj_ref) DO UPDATE
                    SET priority = 90,
                        reason = 'pest alarm',
                        times_flagged = work_queue.times_flagged + 1;
                END IF;
                RETURN NEW;
            END
            $$
            """,
            """
            CREATE TRIGGER trg_pest_alarm AFTER INSERT ON surveys
            FOR EACH ROW EXECUTE FUNCTION raise_pest_alarm()
            """,
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[3, 41],
        test_cases=[tests.PEST_TRIGGER],
    ),
    part(
        """
        Now enter the intake check of 1 October 2025: for every object at home in a quarantine room
        (zone in any case) that was surveyed before, one survey without a surveyor, with the grade
        of its Latest Survey in upper case, the same damages but with live pests found, and the
        remark 'intake check'. Number them upwards from the highest survey number, in the order of
        the object numbers. The trigger has to do its work on them.
        """,
        [
            f"""
            INSERT INTO surveys (survey_id, object_no, surveyed_on, grade, damages, remarks)
            SELECT (SELECT MAX(survey_id) FROM surveys) + ROW_NUMBER() OVER (ORDER BY s.object_no),
                   s.object_no,
                   DATE '2025-10-01',
                   UPPER(s.grade),
                   s.damages || '{{"pests": true}}',
                   'intake check'
            FROM surveys s
            JOIN objects o ON o.obj_id = s.object_no
            JOIN galleries g ON g.room_code = o.home_room
            WHERE LOWER(g.zone) = 'quarantine'
              AND {LATEST}
            """
        ],
        NO_ORDER,
        category="Management",
        external_knowledge=[2, 3, 18, 41],
        type="object_dependent",
        test_cases=[tests.INTAKE_CHECK],
    ),
    spoken="""
        When a survey comes in with bugs in a damaged piece, the piece should land in the work queue
        on its own, near the top, with the reason 'pest alarm' and the survey's date. If it waits
        there already, mark it as before, but let it keep its date and count it once more. Name the
        function raise_pest_alarm and the trigger trg_pest_alarm, for new surveys only.
        """,
    ambiguities=(
        [
            critical(
                "bugs",
                "lexical",
                "(NEW.damages ->> 'pests')::boolean",
                "NEW.remarks LIKE '%bug%'",
            ),
            critical(
                "damaged piece",
                "knowledge_linking",
                f"{_NEW_LOAD} >= 4",
                f"{_NEW_LOAD} >= 8",
            ),
            critical(
                "near the top",
                "semantic",
                "SET priority = 90",
                "SET priority = 80",
            ),
        ],
        [
            non_critical(
                "damage that was not recorded",
                "null",
                "COALESCE((NEW.damages #>> '{flaking,area_pct}')::numeric, 0)",
                "(NEW.damages #>> '{flaking,area_pct}')::numeric",
            )
        ],
        [
            hidden(
                "Damage Load (DML)",
                3,
                _NEW_LOAD,
                "COALESCE((NEW.damages #>> '{cracks,count}')::numeric, 0)",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)
