CREATE TABLE parks (
    park_code text PRIMARY KEY,
    park_name text NOT NULL UNIQUE,
    region text NOT NULL,
    grid_operator text,
    dc_peak text NOT NULL,
    ac_limit_mw numeric(6, 2) NOT NULL CHECK (ac_limit_mw >= 0),
    commissioned_on date,
    lifecycle text NOT NULL,
    site_facts jsonb NOT NULL
);

CREATE TABLE inverter_models (
    model_key text PRIMARY KEY,
    maker text NOT NULL,
    rated_kw numeric(7, 1) NOT NULL CHECK (rated_kw > 0),
    euro_eff_pct numeric(5, 2),
    warranty_years integer NOT NULL CHECK (warranty_years BETWEEN 1 AND 25),
    cooling text
);

CREATE TABLE inverters (
    inv_tag text PRIMARY KEY,
    park_ref text NOT NULL REFERENCES parks (park_code),
    model_key text REFERENCES inverter_models (model_key),
    serial_no text UNIQUE,
    energised_on date,
    firmware text,
    inv_status text NOT NULL,
    settings jsonb NOT NULL
);

CREATE TABLE panel_strings (
    string_id integer PRIMARY KEY,
    inverter_tag text NOT NULL REFERENCES inverters (inv_tag),
    slot text NOT NULL,
    panel_count integer NOT NULL CHECK (panel_count > 0),
    panel_power text NOT NULL,
    tilt_deg numeric(4, 1),
    azimuth_deg integer CHECK (azimuth_deg BETWEEN 0 AND 359),
    soiling_class text,
    last_washed date,
    UNIQUE (inverter_tag, slot)
);

CREATE TABLE yield_weeks (
    reading_no integer PRIMARY KEY,
    inverter_ref text REFERENCES inverters (inv_tag),
    week_of date NOT NULL CHECK (EXTRACT(ISODOW FROM week_of) = 1),
    energy text,
    run_hours numeric(5, 1) CHECK (run_hours BETWEEN 0 AND 168),
    curtailed_kwh numeric(9, 1),
    quality text,
    UNIQUE (inverter_ref, week_of)
);

CREATE TABLE sky_weeks (
    sky_id integer PRIMARY KEY,
    park_code text NOT NULL REFERENCES parks (park_code),
    week_start date NOT NULL,
    irradiation text,
    panel_temp text,
    wind_ms numeric(4, 1),
    rain_mm numeric(5, 1),
    UNIQUE (park_code, week_start)
);

CREATE TABLE outages (
    outage_no integer PRIMARY KEY,
    park_id text NOT NULL REFERENCES parks (park_code),
    inverter_tag text REFERENCES inverters (inv_tag),
    began_at timestamp NOT NULL,
    ended_at timestamp,
    cause text NOT NULL,
    lost_kwh numeric(10, 1),
    ticket jsonb NOT NULL,
    CHECK (ended_at > began_at)
);

CREATE TABLE crews (
    crew_id text PRIMARY KEY,
    crew_name text NOT NULL UNIQUE,
    home_region text,
    hourly_eur numeric(6, 2) NOT NULL CHECK (hourly_eur > 0),
    headcount integer NOT NULL CHECK (headcount >= 0),
    hv_certified character(1) NOT NULL CHECK (hv_certified IN ('Y', 'N')),
    is_contractor boolean NOT NULL
);

CREATE TABLE work_orders (
    wo_id integer PRIMARY KEY,
    park_code text REFERENCES parks (park_code),
    inv_ref text REFERENCES inverters (inv_tag),
    crew_id text REFERENCES crews (crew_id),
    kind text NOT NULL,
    opened_on date NOT NULL,
    due_on date,
    done_on date,
    time_spent text,
    parts_eur numeric(9, 2),
    wo_state text NOT NULL,
    CHECK (done_on >= opened_on)
);

CREATE TABLE part_stock (
    part_no text PRIMARY KEY,
    part_name text NOT NULL,
    fits_model text REFERENCES inverter_models (model_key),
    on_hand integer NOT NULL CHECK (on_hand >= 0),
    reorder_at integer,
    unit_eur numeric(8, 2) NOT NULL
);

CREATE TABLE offtake_deals (
    deal_no text PRIMARY KEY,
    park_id text NOT NULL REFERENCES parks (park_code),
    buyer text NOT NULL,
    deal_kind text NOT NULL,
    price text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    clauses jsonb NOT NULL,
    CHECK (ends_on > starts_on)
);

CREATE TABLE drone_checks (
    check_id integer PRIMARY KEY,
    string_ref integer NOT NULL REFERENCES panel_strings (string_id),
    flown_on date NOT NULL,
    pilot text,
    verdict text NOT NULL,
    hot_cells integer CHECK (hot_cells >= 0),
    findings jsonb NOT NULL
);
