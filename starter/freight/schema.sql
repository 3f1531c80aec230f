CREATE TABLE depots (
    depot_code text PRIMARY KEY,
    depot_name text NOT NULL UNIQUE,
    region text NOT NULL,
    modes text NOT NULL,
    dock_count integer NOT NULL CHECK (dock_count >= 0),
    opened_on date,
    facility jsonb NOT NULL
);

CREATE TABLE customers (
    cust_id text PRIMARY KEY,
    cust_name text NOT NULL UNIQUE,
    sector text NOT NULL,
    contract_tier text,
    credit_limit_eur numeric(12, 2) NOT NULL CHECK (credit_limit_eur >= 0),
    onboarded_on date NOT NULL,
    home_region text,
    account_manager text,
    terms jsonb NOT NULL
);

CREATE TABLE carriers (
    carrier_ref text PRIMARY KEY,
    carrier_name text NOT NULL UNIQUE,
    transport_mode text NOT NULL,
    safety_grade character(1) CHECK (safety_grade IN ('A', 'B', 'C', 'D')),
    licence_class text,
    insured_until date,
    active_flag character(1) NOT NULL CHECK (active_flag IN ('Y', 'N'))
);

CREATE TABLE vehicles (
    vehicle_no text PRIMARY KEY,
    carrier_ref text NOT NULL REFERENCES carriers (carrier_ref),
    vehicle_kind text NOT NULL,
    payload_cap text NOT NULL,
    year_built integer CHECK (year_built BETWEEN 1985 AND 2025),
    emission_class text,
    acquired_on date,
    telematics jsonb NOT NULL
);

CREATE TABLE drivers (
    driver_id integer PRIMARY KEY,
    full_name text NOT NULL,
    carrier_code text NOT NULL REFERENCES carriers (carrier_ref),
    base_depot text REFERENCES depots (depot_code),
    licence_points integer NOT NULL DEFAULT 0 CHECK (licence_points BETWEEN 0 AND 12),
    hours_7d text NOT NULL,
    adr_certified text,
    medical_due date,
    hired_on date NOT NULL
);

CREATE TABLE lanes (
    lane_id text PRIMARY KEY,
    origin_depot text NOT NULL REFERENCES depots (depot_code),
    dest_depot text NOT NULL REFERENCES depots (depot_code),
    distance text NOT NULL,
    planned_h numeric(5, 1) NOT NULL CHECK (planned_h > 0),
    toll_eur numeric(8, 2),
    lane_mode text NOT NULL,
    winter_risk text,
    CHECK (origin_depot <> dest_depot)
);

CREATE TABLE shipments (
    shipment_id text PRIMARY KEY,
    customer_ref text NOT NULL REFERENCES customers (cust_id),
    booked_at timestamp NOT NULL,
    pickup_due timestamp NOT NULL,
    delivery_due timestamp NOT NULL,
    gross_weight text NOT NULL,
    volume_m3 numeric(6, 1),
    commodity text NOT NULL,
    hazard_code text,
    declared_value_eur numeric(12, 2) NOT NULL CHECK (declared_value_eur >= 0),
    service_level text,
    ship_status text NOT NULL,
    cargo jsonb NOT NULL,
    CHECK (delivery_due > pickup_due)
);

CREATE TABLE legs (
    leg_id integer PRIMARY KEY,
    shp_id text NOT NULL REFERENCES shipments (shipment_id),
    seq_no integer NOT NULL CHECK (seq_no > 0),
    lane_id text NOT NULL REFERENCES lanes (lane_id),
    vehicle_no text REFERENCES vehicles (vehicle_no),
    driver_id integer REFERENCES drivers (driver_id),
    departed_at timestamp,
    arrived_at timestamp,
    delay_min integer,
    fuel_used text,
    leg_state text NOT NULL,
    UNIQUE (shp_id, seq_no)
);

CREATE TABLE handling_events (
    event_id integer PRIMARY KEY,
    leg_ref integer NOT NULL REFERENCES legs (leg_id),
    depot_code text NOT NULL REFERENCES depots (depot_code),
    event_kind text NOT NULL,
    started_at timestamp NOT NULL,
    minutes numeric(6, 1) NOT NULL CHECK (minutes >= 0),
    units_handled integer
);

CREATE TABLE invoices (
    invoice_no text PRIMARY KEY,
    ship_ref text NOT NULL REFERENCES shipments (shipment_id),
    issued_on date NOT NULL,
    due_on date NOT NULL,
    base_eur numeric(10, 2) NOT NULL,
    surcharge_eur numeric(10, 2),
    paid_eur numeric(10, 2) NOT NULL DEFAULT 0,
    paid_on date,
    invoice_state text NOT NULL
);

CREATE TABLE claims (
    claim_id integer PRIMARY KEY,
    shipment_no text NOT NULL REFERENCES shipments (shipment_id),
    filed_on date NOT NULL,
    reason text NOT NULL,
    claimed_eur numeric(10, 2) NOT NULL CHECK (claimed_eur > 0),
    settled_eur numeric(10, 2),
    closed_on date,
    handler text
);
