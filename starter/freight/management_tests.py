"""The test cases of the Management tasks: the queries of a postcondition and their rows.

Figures are compared as text with two decimals, so that the type and scale that a solution chose do
not matter; `CHECKSUMS` tells whether the rows of a table are still those of the start. After a
change of the rows, the constants here are those that the gold gives.
"""

from __future__ import annotations

from typing import Any

Rows = list[tuple[Any, ...]]

# The number of rows of each table, and the sum of their hashes.
CHECKSUMS = {
    "depots": "24 -24648426572208158958",
    "customers": "120 -7224205273964504694",
    "carriers": "16 -12681951197995756718",
    "vehicles": "150 7394937967547183365",
    "drivers": "128 -103762631701554208152",
    "lanes": "84 21190038187074719797",
    "shipments": "980 318156479595876805087",
    "legs": "1735 124398111534406792688",
    "handling_events": "1609 48053100377539129136",
    "invoices": "873 -102743068481994566365",
    "claims": "130 -29601325423944058502",
}


SHIPMENT = ", ".join(
    f"t.{column}"
    for column in (
        "shipment_id",
        "customer_ref",
        "booked_at",
        "pickup_due",
        "delivery_due",
        "gross_weight",
        "volume_m3",
        "commodity",
        "hazard_code",
        "declared_value_eur",
        "service_level",
        "ship_status",
        "cargo",
    )
)
"""What every shipment has, whatever column a task adds."""


def _checksum(table: str, condition: str = "TRUE") -> str:
    """A checksum that neither the order of rows nor the column that a task adds changes."""
    row = f"ROW({SHIPMENT})::text" if table == "shipments" else "t::text"
    total = f"COUNT(*) || ' ' || SUM(HASHTEXTEXTENDED({row}, 0))"
    return f"(SELECT {total} FROM {table} t WHERE {condition})"


def _test_case(expected: dict[str, Rows], *, changed: tuple[str, ...] = ()) -> str:
    """A test in the official form; all tables but the changed ones must be as at the start.

    The checksums are one query, since each costs a round trip.
    """
    untouched = [table for table in CHECKSUMS if table not in changed]
    query = f"SELECT {', '.join(_checksum(table) for table in untouched)}"
    expected = expected | {query: [tuple(CHECKSUMS[table] for table in untouched)]}
    checks = "".join(f"        {q!r}: {rows!r},\n" for q, rows in expected.items())
    return (
        "def test_case(pred_sqls, sol_sqls, db_name, conn):\n"
        f"    expected = {{\n{checks}    }}\n"
        "    for query, rows in expected.items():\n"
        "        found = execute_queries([query], db_name, conn)[0]\n"
        "        assert [tuple(row) for row in found] == rows, query\n"
    )


def _columns(relation: str) -> str:
    return (
        "SELECT STRING_AGG(column_name::text, ',' ORDER BY column_name::text) "
        f"FROM information_schema.columns WHERE table_name = '{relation}'"
    )


SERVICE_VIEW = _test_case(
    {
        "SELECT relkind::text FROM pg_class WHERE oid = 'v_service_due'::regclass": [("v",)],
        _columns("v_service_due"): [("carrier_name,urgency,vehicle_no,wear",)],
        'SELECT vehicle_no, carrier_name, TRIM_SCALE(wear::numeric)::text, urgency FROM v_service_due WHERE TRUE ORDER BY vehicle_no COLLATE "C"': [
            ("V-0001", "Northgate Haulage", "1", "due"),
            ("V-0002", "Brae Line Rail", "1.25", "urgent"),
            ("V-0004", "Dray and Sons", "1.25", "due"),
            ("V-0005", "Everline Transport", "1.08", "due"),
            ("V-0007", "Granite Rail Cargo", "1.08", "due"),
            ("V-0008", "Heron Road Services", "1.08", "due"),
            ("V-0009", "Inland Arrow", "1.38", "urgent"),
            ("V-0020", "Dray and Sons", "1.3", "urgent"),
            ("V-0025", "Inland Arrow", "1.31", "urgent"),
            ("V-0026", "Juniper Haulage", "1.35", "urgent"),
            ("V-0029", "Meridian Bulk", "1.43", "urgent"),
            ("V-0030", "Nimbus Rail Freight", "1.25", "urgent"),
            ("V-0033", "Northgate Haulage", "1.25", "urgent"),
            ("V-0034", "Brae Line Rail", "1.13", "due"),
            ("V-0040", "Heron Road Services", "1.38", "urgent"),
            ("V-0042", "Juniper Haulage", "1.9", "urgent"),
            ("V-0050", "Brae Line Rail", "1.17", "due"),
            ("V-0053", "Everline Transport", "1.24", "due"),
            ("V-0058", "Juniper Haulage", "1.45", "urgent"),
            ("V-0061", "Meridian Bulk", "1.43", "urgent"),
            ("V-0072", "Heron Road Services", "1.61", "urgent"),
            ("V-0073", "Inland Arrow", "1.18", "due"),
            ("V-0074", "Juniper Haulage", "1.15", "due"),
            ("V-0076", "Larkspur Carriers", "1.41", "urgent"),
            ("V-0081", "Northgate Haulage", "1.34", "urgent"),
            ("V-0082", "Brae Line Rail", "1.34", "urgent"),
            ("V-0092", "Larkspur Carriers", "1.29", "urgent"),
            ("V-0094", "Nimbus Rail Freight", "1.03", "due"),
            ("V-0096", "Pennant Express", "1.02", "due"),
            ("V-0098", "Brae Line Rail", "1.36", "urgent"),
            ("V-0101", "Everline Transport", "1.03", "due"),
            ("V-0108", "Larkspur Carriers", "1.32", "urgent"),
            ("V-0109", "Meridian Bulk", "1.31", "urgent"),
            ("V-0112", "Pennant Express", "1.02", "due"),
            ("V-0113", "Northgate Haulage", "1.15", "due"),
            ("V-0120", "Heron Road Services", "1.4", "urgent"),
            ("V-0121", "Inland Arrow", "1.26", "urgent"),
            ("V-0124", "Larkspur Carriers", "1.15", "due"),
            ("V-0126", "Nimbus Rail Freight", "1.05", "due"),
            ("V-0131", "Cobalt Freightways", "1.14", "due"),
            ("V-0132", "Dray and Sons", "1.26", "urgent"),
            ("V-0137", "Inland Arrow", "1.11", "due"),
            ("V-0138", "Juniper Haulage", "1.39", "urgent"),
            ("V-0140", "Larkspur Carriers", "1.43", "urgent"),
            ("V-0141", "Meridian Bulk", "1.05", "due"),
            ("V-0148", "Dray and Sons", "1.16", "due"),
        ],
        "UPDATE vehicles SET telematics = JSONB_SET(telematics, '{maintenance,odometer_km}', '9999999') WHERE vehicle_no = 'V-0003' RETURNING vehicle_no": [
            ("V-0003",)
        ],
        "SELECT vehicle_no, carrier_name, TRIM_SCALE(wear::numeric)::text, urgency FROM v_service_due WHERE vehicle_no = 'V-0003' ORDER BY vehicle_no COLLATE \"C\"": [
            ("V-0003", "Cobalt Freightways", "237.26", "urgent")
        ],
        "UPDATE vehicles SET telematics = JSONB_SET(telematics, '{maintenance,odometer_km}', '549450') WHERE vehicle_no = 'V-0003' RETURNING vehicle_no": [
            ("V-0003",)
        ],
    },
)

DUNNING_QUEUE = _test_case(
    {
        "SELECT relkind::text FROM pg_class WHERE oid = 'dunning_queue'::regclass": [("r",)],
        _columns("dunning_queue"): [("customer_id,late_invoices,overdue_eur,stage",)],
        "SELECT a.attname::text FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) WHERE k.conrelid = 'dunning_queue'::regclass AND k.contype = 'p'": [
            ("customer_id",)
        ],
        "SELECT data_type::text, numeric_scale::integer FROM information_schema.columns WHERE table_name = 'dunning_queue' AND column_name IN ('late_invoices', 'overdue_eur') ORDER BY column_name::text": [
            ("integer", 0),
            ("numeric", 2),
        ],
        'SELECT customer_id, late_invoices::integer, ROUND(overdue_eur::numeric, 2)::text, stage FROM dunning_queue WHERE TRUE ORDER BY customer_id COLLATE "C"': [
            ("C0005", 2, "2000.50", "first"),
            ("C0011", 2, "2000.00", "second"),
            ("C0012", 2, "2000.50", "first"),
            ("C0014", 5, "5552.00", "final"),
            ("C0016", 3, "3803.00", "final"),
            ("C0017", 3, "3606.50", "final"),
            ("C0018", 4, "5534.50", "final"),
            ("C0022", 2, "2100.00", "final"),
            ("C0025", 3, "2395.00", "final"),
            ("C0027", 2, "3011.00", "final"),
            ("C0028", 2, "2511.50", "final"),
            ("C0029", 3, "3373.00", "final"),
            ("C0030", 1, "2100.00", "first"),
            ("C0031", 3, "2580.00", "final"),
            ("C0032", 2, "2191.00", "final"),
            ("C0035", 1, "2200.00", "second"),
            ("C0036", 2, "2922.00", "final"),
            ("C0037", 1, "2200.00", "first"),
            ("C0044", 2, "2846.00", "second"),
            ("C0046", 4, "5127.50", "final"),
            ("C0048", 2, "2496.50", "final"),
            ("C0051", 2, "3457.00", "final"),
            ("C0054", 2, "3479.00", "final"),
            ("C0055", 3, "3757.50", "final"),
            ("C0056", 2, "2802.50", "final"),
            ("C0057", 2, "2434.50", "second"),
            ("C0064", 2, "3138.50", "final"),
            ("C0067", 3, "2909.50", "final"),
            ("C0072", 2, "2184.50", "final"),
            ("C0078", 3, "3643.50", "final"),
            ("C0079", 3, "3383.50", "final"),
            ("C0081", 2, "2521.50", "final"),
            ("C0082", 4, "3561.50", "final"),
            ("C0083", 3, "5003.00", "final"),
            ("C0084", 1, "2302.00", "second"),
            ("C0086", 1, "2066.00", "final"),
            ("C0088", 3, "2864.00", "second"),
            ("C0090", 3, "3770.00", "final"),
            ("C0091", 6, "6348.00", "final"),
            ("C0095", 3, "3661.50", "final"),
            ("C0096", 3, "2521.00", "final"),
            ("C0097", 2, "4615.00", "final"),
            ("C0100", 1, "2225.00", "second"),
            ("C0101", 3, "5829.00", "final"),
            ("C0102", 5, "5941.00", "final"),
            ("C0109", 5, "6296.00", "final"),
            ("C0110", 1, "2360.50", "second"),
            ("C0111", 2, "2164.50", "final"),
            ("C0112", 2, "2149.50", "first"),
            ("C0116", 2, "2786.00", "final"),
        ],
    },
)

SHORTER_QUEUE = _test_case(
    {
        _columns("dunning_queue"): [("customer_id,late_invoices,overdue_eur,stage",)],
        'SELECT customer_id, late_invoices::integer, ROUND(overdue_eur::numeric, 2)::text, stage FROM dunning_queue WHERE TRUE ORDER BY customer_id COLLATE "C"': [
            ("C0005", 2, "2000.50", "first"),
            ("C0012", 2, "2000.50", "first"),
            ("C0014", 5, "5552.00", "final"),
            ("C0016", 3, "3803.00", "final"),
            ("C0017", 3, "3606.50", "final"),
            ("C0018", 4, "5534.50", "final"),
            ("C0022", 2, "2100.00", "final"),
            ("C0025", 3, "2395.00", "final"),
            ("C0027", 2, "3011.00", "final"),
            ("C0028", 2, "2511.50", "final"),
            ("C0029", 3, "3373.00", "final"),
            ("C0030", 1, "2100.00", "first"),
            ("C0031", 3, "2580.00", "final"),
            ("C0032", 2, "2191.00", "final"),
            ("C0036", 2, "2922.00", "final"),
            ("C0037", 1, "2200.00", "first"),
            ("C0044", 2, "2846.00", "second"),
            ("C0046", 4, "5127.50", "final"),
            ("C0048", 2, "2496.50", "final"),
            ("C0051", 2, "3457.00", "final"),
            ("C0054", 2, "3479.00", "final"),
            ("C0055", 3, "3757.50", "final"),
            ("C0056", 2, "2802.50", "final"),
            ("C0057", 2, "2434.50", "second"),
            ("C0064", 2, "3138.50", "final"),
            ("C0067", 3, "2909.50", "final"),
            ("C0072", 2, "2184.50", "final"),
            ("C0078", 3, "3643.50", "final"),
            ("C0079", 3, "3383.50", "final"),
            ("C0081", 2, "2521.50", "final"),
            ("C0082", 4, "3561.50", "final"),
            ("C0083", 3, "5003.00", "final"),
            ("C0084", 1, "2302.00", "second"),
            ("C0086", 1, "2066.00", "final"),
            ("C0088", 3, "2864.00", "second"),
            ("C0090", 3, "3770.00", "final"),
            ("C0091", 6, "6348.00", "final"),
            ("C0095", 3, "3661.50", "final"),
            ("C0096", 3, "2521.00", "final"),
            ("C0097", 2, "4615.00", "final"),
            ("C0100", 1, "2225.00", "second"),
            ("C0101", 3, "5829.00", "final"),
            ("C0102", 5, "5941.00", "final"),
            ("C0109", 5, "6296.00", "final"),
            ("C0110", 1, "2360.50", "second"),
            ("C0111", 2, "2164.50", "final"),
            ("C0116", 2, "2786.00", "final"),
        ],
    },
)

CARE_LEVELS = _test_case(
    {
        "SELECT data_type::text, is_nullable::text, column_default LIKE '''unrated''%' FROM information_schema.columns WHERE table_name = 'shipments' AND column_name = 'care_level'": [
            ("text", "NO", True)
        ],
        "SELECT COUNT(*) FROM information_schema.columns WHERE table_name = 'shipments'": [(14,)],
        'SELECT care_level, COUNT(*), SUM(RIGHT(shipment_id, 5)::integer)::integer, SUM(RIGHT(shipment_id, 5)::integer ^ 2)::bigint FROM shipments GROUP BY care_level ORDER BY care_level COLLATE "C"': [
            ("critical", 44, 36162, 30174122),
            ("elevated", 76, 63190, 53081006),
            ("standard", 158, 130445, 108835257),
            ("unrated", 702, 250893, 122120645),
        ],
        "SELECT booked_at::text, care_level FROM shipments WHERE booked_at BETWEEN '2025-04-30 12:00' AND '2025-05-01 12:00' ORDER BY shipment_id COLLATE \"C\"": [
            ("2025-04-30 16:59:00", "unrated"),
            ("2025-04-30 17:41:00", "unrated"),
            ("2025-04-30 22:16:00", "unrated"),
            ("2025-05-01 00:00:00", "standard"),
            ("2025-05-01 11:56:00", "elevated"),
        ],
    },
)

PENALTY_FUNCTION = _test_case(
    {
        "SELECT prorettype::regtype::text, prokind::text, PG_GET_FUNCTION_IDENTITY_ARGUMENTS(oid) LIKE '%text' FROM pg_proc WHERE proname = 'late_penalty'": [
            ("numeric", "f", True)
        ],
        "SELECT COUNT(p), COUNT(*) FILTER (WHERE p = 0), COUNT(*) FILTER (WHERE p <> ROUND(p, 2)), SUM(ROUND(p, 2))::text, SUM(ROUND(p, 2) * RIGHT(shipment_id, 5)::integer)::text FROM (SELECT shipment_id, late_penalty(shipment_id) AS p FROM shipments OFFSET 0) s": [
            (718, 576, 0, "389199.41", "194310339.37")
        ],
        "SELECT s, ROUND(late_penalty(s), 2)::text FROM UNNEST(ARRAY['SH-00641', 'SH-00653', 'SH-00655', 'SH-00657', 'SH-00663', 'SH-00525']) s": [
            ("SH-00641", "0.00"),
            ("SH-00653", "4000.00"),
            ("SH-00655", "4000.00"),
            ("SH-00657", "6000.00"),
            ("SH-00663", "13200.00"),
            ("SH-00525", "6000.00"),
        ],
        "SELECT s FROM UNNEST(ARRAY['SH-00001', 'SH-00029', 'SH-99999']) s WHERE late_penalty(s) IS NULL": [
            ("SH-00001",),
            ("SH-00029",),
            ("SH-99999",),
        ],
    },
)

FILED_CLAIMS = _test_case(
    {
        f"SELECT {_checksum('claims', 'claim_id <= 830')}": [(CHECKSUMS["claims"],)],
        "SELECT claim_id, shipment_no, filed_on::text, reason, ROUND(claimed_eur, 2)::text, settled_eur, closed_on, handler FROM claims WHERE claim_id > 830 ORDER BY claim_id": [
            (831, "SH-00653", "2025-06-30", "delay", "4000.00", None, None, "penalty run"),
            (832, "SH-00655", "2025-06-30", "delay", "4000.00", None, None, "penalty run"),
            (833, "SH-00657", "2025-06-30", "delay", "6000.00", None, None, "penalty run"),
            (834, "SH-00658", "2025-06-30", "delay", "9000.00", None, None, "penalty run"),
            (835, "SH-00663", "2025-06-30", "delay", "13200.00", None, None, "penalty run"),
            (836, "SH-00678", "2025-06-30", "delay", "4600.00", None, None, "penalty run"),
            (837, "SH-00684", "2025-06-30", "delay", "4650.00", None, None, "penalty run"),
            (838, "SH-00692", "2025-06-30", "delay", "4275.00", None, None, "penalty run"),
        ],
        "SELECT proname::text FROM pg_proc WHERE proname = 'late_penalty'": [("late_penalty",)],
    },
    changed=("claims",),
)

_CLAIMS = (
    "SELECT COUNT(*)::text, COUNT(closed_on)::text, SUM(settled_eur)::text, "
    "COUNT(*) FILTER (WHERE handler = 'R. Voss')::text, "
    "MD5(STRING_AGG(CONCAT_WS(' ', claim_id, shipment_no, filed_on, reason, claimed_eur, "
    "COALESCE(settled_eur::text, '-'), COALESCE(closed_on::text, '-'), COALESCE(handler, '-')), "
    "',' ORDER BY claim_id)) FROM claims"
)
_PROCEDURE = {
    "SELECT prokind::text, pronargs::integer, proargtypes[0]::regtype::text FROM pg_proc "
    "WHERE proname = 'settle_small_claims'": [("p", 1, "text")],
}

SETTLED_DELAYS = _test_case(
    _PROCEDURE
    | {
        _CLAIMS: [
            ("130", "96", "279190.35", "0", "b8c640b35a618dd5cd037423e952397f"),
        ],
        # Loss claims on the edges of small and of old, of a gold customer and of another one.
        "INSERT INTO claims (claim_id, shipment_no, filed_on, reason, claimed_eur) "
        "SELECT 900 + n, s, d::date, 'Loss', e FROM (VALUES "
        "(1, 'SH-00001', '2025-05-01', 2999.50), (2, 'SH-00001', '2025-05-01', 3000), "
        "(3, 'SH-00001', '2025-05-02', 100), (4, 'SH-00004', '2025-05-01', 100)) v (n, s, d, e); "
        "CALL settle_small_claims('loss'); "
        "SELECT claim_id, settled_eur::text, closed_on::text FROM claims "
        "WHERE claim_id > 900 ORDER BY claim_id": [
            (901, "1499.75", "2025-06-30"),
            (902, None, None),
            (903, None, None),
            (904, "80.00", "2025-06-30"),
        ],
        _CLAIMS.replace("FROM claims", "FROM claims WHERE claim_id <= 900"): [
            ("130", "98", "281943.80", "0", "5071e637d92e5ad0414b94365ddad2fc")
        ],
    },
    changed=("claims",),
)

CLAIMS_CLEARED = _test_case(
    _PROCEDURE | {_CLAIMS: [("130", "104", "286938.55", "6", "dc792a3ac1a6055618ff48ad8c2f6b70")]},
    changed=("claims",),
)

_WATCH = (
    "SELECT COUNT(*), COUNT(on_time_rate), STRING_AGG(CONCAT_WS(' ', lane_id, "
    "COALESCE(TRIM_SCALE(on_time_rate)::text, '-'), reason), '; ' "
    'ORDER BY lane_id COLLATE "C") FROM lane_watch'
)
_WATCH_TABLE = {
    "SELECT (SELECT relkind::text FROM pg_class WHERE oid = 'lane_watch'::regclass), "
    "STRING_AGG(CONCAT_WS(' ', column_name::text, data_type::text), ',' ORDER BY column_name::text),"
    " STRING_AGG(column_name::text, ',' ORDER BY column_name::text)"
    " FILTER (WHERE is_nullable = 'NO'), "
    "(SELECT PG_GET_CONSTRAINTDEF(oid) FROM pg_constraint "
    "WHERE conrelid = 'lane_watch'::regclass AND contype = 'p') "
    "FROM information_schema.columns WHERE table_name = 'lane_watch'": [
        (
            "r",
            "lane_id text,on_time_rate numeric,reason text",
            "lane_id,reason",
            "PRIMARY KEY (lane_id)",
        )
    ],
}

LANE_WATCH = _test_case(
    _WATCH_TABLE
    | {
        _WATCH: [
            (
                27,
                27,
                "LN-003 0.688 delays; LN-004 0.607 delays; LN-005 0.579 delays; "
                "LN-007 0.652 delays; LN-013 0.474 delays; LN-015 0.556 delays; "
                "LN-017 0.619 delays; LN-018 0.6 delays; LN-019 0.655 delays; "
                "LN-021 0.65 delays; LN-025 0.688 delays; LN-029 0.684 delays; "
                "LN-032 0.684 delays; LN-035 0.591 delays; LN-038 0.609 delays; "
                "LN-039 0.64 delays; LN-043 0.579 delays; LN-049 0.611 delays; "
                "LN-055 0.636 delays; LN-057 0.571 delays; LN-058 0.567 delays; "
                "LN-064 0.625 delays; LN-069 0.556 delays; LN-073 0.625 delays; "
                "LN-075 0.684 delays; LN-077 0.679 delays; LN-081 0.611 delays",
            )
        ]
    }
)

WINTER_WATCH = _test_case(
    _WATCH_TABLE
    | {
        _WATCH: [
            (
                32,
                27,
                "LN-003 0.688 delays; LN-004 0.607 delays; LN-005 0.579 delays; "
                "LN-007 0.652 delays; LN-013 0.474 delays; LN-015 0.556 delays; "
                "LN-017 0.619 delays; LN-018 0.6 delays; LN-019 0.655 delays; "
                "LN-021 0.65 delays; LN-025 0.688 delays; LN-029 0.684 delays; "
                "LN-030 - winter; LN-031 - winter; LN-032 0.684 delays; "
                "LN-035 0.591 delays; LN-038 0.609 delays; LN-039 0.64 delays; "
                "LN-042 - winter; LN-043 0.579 delays; LN-047 - winter; "
                "LN-049 0.611 delays, winter; LN-055 0.636 delays; LN-057 0.571 delays; "
                "LN-058 0.567 delays; LN-064 0.625 delays; LN-069 0.556 delays, winter; "
                "LN-071 - winter; LN-073 0.625 delays; LN-075 0.684 delays; "
                "LN-077 0.679 delays; LN-081 0.611 delays",
            )
        ]
    }
)
