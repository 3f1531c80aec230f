"""Queries about what the survey looks at: fields, cameras and sources."""

from __future__ import annotations

from starter.record import critical, hidden, non_critical, ordered, part, task
from starter.skysurvey.formulas import CADENCE


def _visits(shown: str, condition: str) -> str:
    return f"""
        WITH visits AS (
            SELECT {shown}, {CADENCE} AS cadence_in_days,
                   DATE '2025-06-30' - COALESCE(MAX(e.night_of), f.added_on) AS days_unseen
            FROM sky_fields f
            LEFT JOIN exposures e ON e.field_ref = f.field_id AND LOWER(e.exp_state) = 'reduced'
            WHERE {condition}
            GROUP BY f.field_id
        )"""


STARVED = task(
    "skysurvey_2",
    part(
        """
        List the Starved Fields among the Monitored Fields of the region galactic plane (in any
        case): the name, the Days Unseen (DUN) and the Cadence Debt (CDB) rounded to 2 decimals. The
        highest debt first, then by name.
        """,
        [
            _visits(
                "f.field_name",
                "LOWER(f.field_state) = 'monitored' AND LOWER(f.region) = 'galactic plane'",
            )
            + """
        SELECT field_name, days_unseen, ROUND(days_unseen / cadence_in_days, 2) AS debt
        FROM visits
        WHERE days_unseen / cadence_in_days >= 3
        ORDER BY debt DESC, field_name
        """
        ],
        ordered(),
        external_knowledge=[2, 3, 10, 11, 12, 13, 14, 15],
    ),
    part(
        """
        Sum this up over all Monitored Fields of all regions. For each region (in lower case) show
        the number of its Monitored Fields, how many of them are Starved Fields, and the largest
        Days Unseen of a Monitored Field there, in the order of the regions.
        """,
        [
            _visits("LOWER(f.region) AS area", "LOWER(f.field_state) = 'monitored'")
            + """
        SELECT area, COUNT(*) AS fields,
               COUNT(*) FILTER (WHERE days_unseen / cadence_in_days >= 3) AS starved,
               MAX(days_unseen) AS longest
        FROM visits
        GROUP BY area
        ORDER BY area
        """
        ],
        ordered(),
        external_knowledge=[2, 3, 10, 11, 12, 13, 14, 15],
        type="aggregation",
    ),
    spoken="""
        Which of the monitored fields in the plane have gone without a usable look for too long?
        Name, days and debt, please.
        """,
    ambiguities=(
        [
            critical(
                "in the plane",
                "lexical",
                "LOWER(f.region) = 'galactic plane'",
                "LOWER(f.region) = 'ecliptic'",
            ),
            critical(
                "usable look",
                "schema_linking",
                "LOWER(e.exp_state) = 'reduced'",
                "LOWER(e.exp_state) <> 'rejected'",
            ),
            critical(
                "too long",
                "knowledge_linking",
                "days_unseen / cadence_in_days >= 3",
                "days_unseen / cadence_in_days >= 2",
            ),
        ],
        [
            non_critical(
                "fields without any look", "join", "LEFT JOIN exposures", "JOIN exposures"
            ),
            non_critical(
                "days of a field without any look",
                "null",
                "COALESCE(MAX(e.night_of), f.added_on)",
                "MAX(e.night_of)",
            ),
            non_critical(
                "debt",
                "decimal",
                "ROUND(days_unseen / cadence_in_days, 2)",
                "ROUND(days_unseen / cadence_in_days, 0)",
            ),
            non_critical(
                "order of the fields",
                "sort",
                "ORDER BY debt DESC, field_name",
                "ORDER BY field_name",
            ),
        ],
        [
            hidden(
                "Cadence Debt (CDB)",
                12,
                "days_unseen / cadence_in_days",
                "days_unseen - cadence_in_days",
            )
        ],
    ),
    tier="Challenging",
    high_level=False,
)

CALIBRATION = task(
    "skysurvey_5",
    part(
        """
        List the mounted instruments of the kind imager (in any case) with a Stale Calibration: the
        code, the telescope's name and the Calibration Age (CAA). The Calibration Validity of an
        instrument is the shelf life in its setup. Imagers without a Good Frame are on
        the list too, without an age. The oldest calibration first, those without an age at the end,
        then by code.
        """,
        [
            """
            WITH good_frames AS (
                SELECT k.inst_code, MAX(k.made_on) AS last_good
                FROM calib_frames k
                WHERE LOWER(k.verdict) = 'good'
                GROUP BY k.inst_code
            )
            SELECT i.inst_code, t.scope_name, DATE '2025-06-30' - last_good AS age
            FROM instruments i
            JOIN telescopes t ON t.scope_code = i.scope_ref
            LEFT JOIN good_frames g ON g.inst_code = i.inst_code
            WHERE LOWER(i.inst_kind) = 'imager'
              AND (last_good IS NULL
                   OR DATE '2025-06-30' - last_good > (i.setup #>> '{calibration,valid_days}')::integer)
            ORDER BY age DESC NULLS LAST, i.inst_code
            """
        ],
        ordered(),
        external_knowledge=[3, 24, 25, 26, 27],
    ),
    part(
        """
        For the same instruments, show the number of their Good Frames of the kinds bias, dark and
        flat (in any case) instead of telescope and age, one column for each kind. Order by code.
        """,
        [
            """
            SELECT i.inst_code,
                   COUNT(*) FILTER (WHERE LOWER(k.frame_kind) = 'bias') AS bias,
                   COUNT(*) FILTER (WHERE LOWER(k.frame_kind) = 'dark') AS dark,
                   COUNT(*) FILTER (WHERE LOWER(k.frame_kind) = 'flat') AS flat
            FROM instruments i
            LEFT JOIN calib_frames k ON k.inst_code = i.inst_code AND LOWER(k.verdict) = 'good'
            WHERE LOWER(i.inst_kind) = 'imager'
              AND i.scope_ref IS NOT NULL
            GROUP BY i.inst_code
            HAVING COALESCE(DATE '2025-06-30' - MAX(k.made_on)
                            > (i.setup #>> '{calibration,valid_days}')::integer, TRUE)
            ORDER BY i.inst_code
            """
        ],
        ordered(),
        external_knowledge=[3, 24, 25, 26, 27],
        type="attribute_change",
    ),
    spoken="""
        Which mounted cameras run on a proper calibration that is older than it may be, or on none?
        Code, name of the telescope and age in days.
        """,
    ambiguities=(
        [
            critical(
                "cameras",
                "schema_linking",
                "LOWER(i.inst_kind) = 'imager'",
                "i.cooled",
            ),
            critical(
                "proper calibration",
                "semantic",
                "LOWER(k.verdict) = 'good'",
                "LOWER(k.frame_kind) = 'flat'",
            ),
            critical(
                "older than it may be",
                "knowledge_linking",
                "(i.setup #>> '{calibration,valid_days}')::integer",
                "30",
            ),
        ],
        [
            non_critical(
                "cameras without a calibration", "join", "LEFT JOIN good_frames", "JOIN good_frames"
            ),
            non_critical(
                "order of the cameras",
                "sort",
                "ORDER BY age DESC NULLS LAST, i.inst_code",
                "ORDER BY i.inst_code",
            ),
        ],
        [
            hidden(
                "Calibration Age (CAA)",
                25,
                "DATE '2025-06-30' - last_good",
                "DATE '2025-07-31' - last_good",
            )
        ],
    ),
    tier="Moderate",
    high_level=False,
)

WILDEST = task(
    "skysurvey_6",
    part(
        """
        Show the ten sources of the classes star and variable (in any case) with the highest
        Amplitude (AMP): the number of the source, the number of its Solid Detections and the
        amplitude rounded to 2 decimals, the highest first. Only sources with at least 5 Solid
        Detections count.
        """,
        [
            """
            SELECT s.source_id, COUNT(*) AS measurements, ROUND(MAX(d.mag) - MIN(d.mag), 2) AS swing
            FROM sources s
            JOIN detections d ON d.source_ref = s.source_id
            WHERE LOWER(s.src_class) IN ('star', 'variable')
              AND d.snr >= 5 AND d.mag_err IS NOT NULL
            GROUP BY s.source_id
            HAVING COUNT(*) >= 5
            ORDER BY MAX(d.mag) - MIN(d.mag) DESC
            LIMIT 10
            """
        ],
        ordered(),
        external_knowledge=[28, 29],
    ),
    part(
        """
        For the first source of that list, show its Solid Detections: the night, the band (in lower
        case), the magnitude and its error. Order by night, then by number of the detection.
        """,
        [
            """
            SELECT e.night_of, LOWER(e.band) AS passband, d.mag, d.mag_err
            FROM detections d
            JOIN exposures e ON e.exp_no = d.exp_ref
            WHERE d.snr >= 5 AND d.mag_err IS NOT NULL
              AND d.source_ref = (
                  SELECT s.source_id
                  FROM sources s
                  JOIN detections d ON d.source_ref = s.source_id
                  WHERE LOWER(s.src_class) IN ('star', 'variable')
                    AND d.snr >= 5 AND d.mag_err IS NOT NULL
                  GROUP BY s.source_id
                  HAVING COUNT(*) >= 5
                  ORDER BY MAX(d.mag) - MIN(d.mag) DESC
                  LIMIT 1
              )
            ORDER BY e.night_of, d.det_id
            """
        ],
        ordered(),
        external_knowledge=[28, 29],
        type="result_based",
    ),
    spoken="""
        Show me our ten wildest stars: number, how many proper measurements, and how far they swing.
        Leave out those with only a handful of measurements.
        """,
    ambiguities=(
        [
            critical(
                "wildest",
                "intent",
                "ORDER BY MAX(d.mag) - MIN(d.mag) DESC",
                "ORDER BY COUNT(*) DESC, s.source_id",
            ),
            critical(
                "stars",
                "lexical",
                "LOWER(s.src_class) IN ('star', 'variable')",
                "LOWER(s.src_class) = 'star'",
            ),
            critical(
                "proper measurements",
                "knowledge_linking",
                "d.snr >= 5 AND d.mag_err IS NOT NULL",
                "d.mag_err IS NOT NULL",
            ),
            critical(
                "only a handful",
                "semantic",
                "HAVING COUNT(*) >= 5",
                "HAVING COUNT(*) >= 8",
            ),
        ],
        [
            non_critical(
                "how far",
                "decimal",
                "ROUND(MAX(d.mag) - MIN(d.mag), 2)",
                "ROUND(MAX(d.mag) - MIN(d.mag), 0)",
            )
        ],
        [
            hidden(
                "Amplitude (AMP)",
                29,
                "MAX(d.mag) - MIN(d.mag)",
                "STDDEV(d.mag)",
            )
        ],
    ),
    tier="Moderate",
    high_level=True,
)
