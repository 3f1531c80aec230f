"""Queries about rooms: their humidity, and the light that falls on the objects."""

from __future__ import annotations

from starter.conserve.formulas import BREACH, HUMIDITY
from starter.record import critical, hidden, non_critical, ordered, part, task

_RATE = f"COALESCE(ROUND(100.0 * COUNT(*) FILTER (WHERE {BREACH}) / NULLIF(COUNT(r.humidity), 0), 1), 0)"

SUMMER_ROOMS = task(
    "conserve_3",
    part(
        """
        For every display room (zone in any case), show the name, the number of readings with a
        humidity from June to August 2025 and the Climate Breach Rate (CBR) of these, rounded to 1
        decimal, 0 for a room without readings. Sort by the rate from high to low, then by the name.
        """,
        [
            f"""
            WITH summer_readings AS (
                SELECT r.room,
                       {HUMIDITY} AS humidity
                FROM climate_readings r
                WHERE r.read_at >= '2025-06-01' AND r.read_at < '2025-09-01'
            )
            SELECT g.room_name,
                   COUNT(r.humidity) AS readings,
                   {_RATE} AS breach_rate
            FROM galleries g
            LEFT JOIN summer_readings r ON r.room = g.room_code
            WHERE LOWER(g.zone) = 'display'
            GROUP BY g.room_code
            ORDER BY breach_rate DESC, g.room_name
            """
        ],
        ordered(),
        external_knowledge=[13, 15, 16, 18],
    ),
    part(
        """
        For the same rooms and months, give the temperature instead: the room's name, the lowest,
        the highest and the mean Temperature in Celsius (TCE), each rounded to 1 decimal, missing
        for a room without readings. Sort by the unrounded mean from low to high, rooms without
        readings last.
        """,
        [
            """
            WITH summer_readings AS (
                SELECT r.room,
                       CASE WHEN r.temp LIKE '%F'
                            THEN (substring(r.temp FROM '[0-9.]+')::numeric - 32) * 5 / 9
                            ELSE substring(r.temp FROM '[0-9.]+')::numeric
                       END AS celsius
                FROM climate_readings r
                WHERE r.read_at >= '2025-06-01' AND r.read_at < '2025-09-01'
            )
            SELECT g.room_name,
                   ROUND(MIN(r.celsius), 1) AS lowest,
                   ROUND(MAX(r.celsius), 1) AS highest,
                   ROUND(AVG(r.celsius), 1) AS mean
            FROM galleries g
            LEFT JOIN summer_readings r ON r.room = g.room_code
            WHERE LOWER(g.zone) = 'display'
            GROUP BY g.room_code
            ORDER BY AVG(r.celsius)
            """
        ],
        ordered(),
        external_knowledge=[14, 18],
        type="attribute_change",
    ),
    spoken="""
        How often was the air off in the public rooms over the summer? I need each room's name, how
        many readings there are and the rate.
        """,
    ambiguities=(
        [
            critical(
                "air off",
                "knowledge_linking",
                f"COUNT(*) FILTER (WHERE {BREACH})",
                "COUNT(*) FILTER (WHERE r.humidity < 40 OR r.humidity > 60)",
            ),
            critical(
                "public rooms",
                "schema_linking",
                "LOWER(g.zone) = 'display'",
                "g.floor_no >= 0",
            ),
            critical(
                "the summer",
                "semantic",
                "r.read_at >= '2025-06-01' AND r.read_at < '2025-09-01'",
                "r.read_at >= '2025-06-21' AND r.read_at < '2025-09-22'",
            ),
        ],
        [
            non_critical(
                "rooms that nobody measured",
                "join",
                "LEFT JOIN summer_readings r",
                "JOIN summer_readings r",
            ),
            non_critical(
                "rate without any reading",
                "divide_zero",
                _RATE,
                _RATE.removeprefix("COALESCE(").removesuffix(", 0)"),
            ),
            non_critical(
                "order of the rooms",
                "sort",
                "ORDER BY breach_rate DESC, g.room_name",
                "ORDER BY g.room_name",
            ),
        ],
        [
            hidden(
                "Humidity Breach",
                15,
                BREACH,
                BREACH.split(" OR ")[1],
            )
        ],
    ),
    tier="Challenging",
    high_level=True,
)

_OVERLIT = """
        WITH light AS (
            SELECT r.room, AVG(r.lux) AS mean_lux
            FROM climate_readings r
            WHERE r.lux > 0 AND r.read_at >= '2025-07-01'
            GROUP BY r.room
        )"""

OVERLIT = task(
    "conserve_4",
    part(
        """
        Which objects on display (status in any case) that are not glazed contain an Overlit
        Material of the organic family (in any case), by the readings taken on or after 1 July 2025?
        List each object once, with the object number, the title and the code of its home room,
        ordered by the room and then by the object number.
        """,
        [
            f"""{_OVERLIT}
        SELECT DISTINCT o.obj_id, o.title, o.home_room
        FROM objects o
        JOIN light a ON a.room = o.home_room
        JOIN object_materials om ON om.obj_ref = o.obj_id
        JOIN materials m ON m.mat_code = om.mat_code
        WHERE LOWER(m.family) = 'organic'
          AND a.mean_lux > m.lux_limit
          AND LOWER(o.obj_status) = 'on display'
          AND NOT (o.profile #>> '{{mount,glazed}}')::boolean
        ORDER BY o.home_room, o.obj_id
        """
        ],
        ordered(),
        external_knowledge=[19, 20],
    ),
    part(
        """
        Break these findings down by material: the name of each organic material that is overlit in
        one of those objects, the number of these objects, and the highest mean lux that it gets.
        Only materials that are overlit in at least 2 of them. Most objects first, then by the name.
        """,
        [
            f"""{_OVERLIT}
        SELECT m.mat_name, COUNT(*) AS objects, ROUND(MAX(a.mean_lux), 1) AS highest
        FROM objects o
        JOIN light a ON a.room = o.home_room
        JOIN object_materials om ON om.obj_ref = o.obj_id
        JOIN materials m ON m.mat_code = om.mat_code
        WHERE LOWER(m.family) = 'organic'
          AND a.mean_lux > m.lux_limit
          AND LOWER(o.obj_status) = 'on display'
          AND NOT (o.profile #>> '{{mount,glazed}}')::boolean
        GROUP BY m.mat_code
        HAVING COUNT(*) >= 2
        ORDER BY objects DESC, m.mat_name
        """
        ],
        ordered(),
        external_knowledge=[19, 20],
        type="result_based",
    ),
    spoken="""
        Which pieces out in the open in our show, made of something once alive, have hung too
        bright lately? Number, title, room.
        """,
    ambiguities=(
        [
            critical(
                "out in the open",
                "lexical",
                "NOT (o.profile #>> '{mount,glazed}')::boolean",
                "(o.profile #>> '{mount,frame}') IS NULL",
            ),
            critical(
                "once alive",
                "semantic",
                "LOWER(m.family) = 'organic'",
                "LOWER(m.family) IN ('organic', 'composite')",
            ),
            critical(
                "too bright",
                "knowledge_linking",
                "a.mean_lux > m.lux_limit",
                "a.mean_lux > 50",
            ),
            critical(
                "lately",
                "semantic",
                "r.read_at >= '2025-07-01'",
                "r.read_at >= '2025-09-01'",
            ),
        ],
        [
            non_critical(
                "pieces with several such materials", "distinct", "SELECT DISTINCT", "SELECT"
            ),
            non_critical(
                "order of the pieces",
                "sort",
                "ORDER BY o.home_room, o.obj_id",
                "ORDER BY o.obj_id",
            ),
        ],
        [],
    ),
    tier="Moderate",
    high_level=True,
)
