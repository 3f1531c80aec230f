CREATE TABLE galleries (
    room_code text PRIMARY KEY,
    room_name text NOT NULL UNIQUE,
    zone text NOT NULL,
    floor_no integer NOT NULL CHECK (floor_no BETWEEN -2 AND 4),
    area_m2 numeric(6, 1),
    setup jsonb NOT NULL
);

CREATE TABLE conservators (
    staff_no integer PRIMARY KEY,
    full_name text NOT NULL UNIQUE,
    specialism text NOT NULL,
    weekly_hours text NOT NULL,
    hourly_eur numeric(6, 2) NOT NULL CHECK (hourly_eur > 0),
    hired_on date NOT NULL,
    left_on date,
    CHECK (left_on > hired_on)
);

CREATE TABLE materials (
    mat_code text PRIMARY KEY,
    mat_name text NOT NULL UNIQUE,
    family text NOT NULL,
    lux_limit integer CHECK (lux_limit > 0),
    fragility numeric(3, 2) NOT NULL CHECK (fragility BETWEEN 0 AND 1)
);

CREATE TABLE objects (
    obj_id text PRIMARY KEY,
    title text NOT NULL,
    object_kind text NOT NULL,
    dept text NOT NULL,
    made_year integer,
    acquired_on date NOT NULL,
    insured_eur numeric(12, 2) NOT NULL CHECK (insured_eur >= 0),
    home_room text REFERENCES galleries (room_code),
    obj_status text NOT NULL,
    profile jsonb NOT NULL
);

CREATE TABLE object_materials (
    obj_ref text NOT NULL REFERENCES objects (obj_id),
    mat_code text NOT NULL REFERENCES materials (mat_code),
    share_pct numeric(5, 2) CHECK (share_pct BETWEEN 0 AND 100),
    PRIMARY KEY (obj_ref, mat_code)
);

CREATE TABLE surveys (
    survey_id integer PRIMARY KEY,
    object_no text NOT NULL REFERENCES objects (obj_id),
    surveyed_on date NOT NULL,
    surveyor integer REFERENCES conservators (staff_no),
    grade text NOT NULL CHECK (UPPER(grade) IN ('A', 'B', 'C', 'D', 'E')),
    damages jsonb NOT NULL,
    remarks text,
    UNIQUE (object_no, surveyed_on)
);

CREATE TABLE treatments (
    treat_id integer PRIMARY KEY,
    obj_no text NOT NULL REFERENCES objects (obj_id),
    lead_staff integer REFERENCES conservators (staff_no),
    treat_kind text NOT NULL,
    started_on date,
    finished_on date,
    treat_state text NOT NULL,
    hours_logged text,
    plan jsonb NOT NULL,
    CHECK (finished_on >= started_on)
);

CREATE TABLE supplies (
    supply_code text PRIMARY KEY,
    supply_name text NOT NULL UNIQUE,
    stock text NOT NULL,
    eur_per_litre numeric(7, 2) NOT NULL CHECK (eur_per_litre > 0),
    hazard_class text
);

CREATE TABLE supply_uses (
    treat_ref integer NOT NULL REFERENCES treatments (treat_id),
    supply_code text NOT NULL REFERENCES supplies (supply_code),
    used_ml numeric(7, 1) NOT NULL CHECK (used_ml > 0),
    PRIMARY KEY (treat_ref, supply_code)
);

CREATE TABLE climate_readings (
    reading_id integer PRIMARY KEY,
    room text NOT NULL REFERENCES galleries (room_code),
    read_at timestamp NOT NULL,
    rh text,
    temp text NOT NULL,
    lux numeric(7, 1) CHECK (lux >= 0)
);

CREATE TABLE loans (
    loan_id text PRIMARY KEY,
    object_id text NOT NULL REFERENCES objects (obj_id),
    borrower text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    fee_eur numeric(9, 2),
    loan_state text NOT NULL,
    packing jsonb NOT NULL,
    CHECK (ends_on > starts_on)
);

CREATE TABLE courier_trips (
    trip_id integer PRIMARY KEY,
    loan_no text NOT NULL REFERENCES loans (loan_id),
    courier_no integer REFERENCES conservators (staff_no),
    trip_leg text NOT NULL,
    distance text NOT NULL,
    departed_on date NOT NULL,
    per_diem_eur numeric(7, 2)
);

CREATE TABLE work_queue (
    obj_ref text PRIMARY KEY REFERENCES objects (obj_id),
    priority numeric NOT NULL CHECK (priority >= 0),
    reason text NOT NULL,
    queued_on date NOT NULL,
    times_flagged integer NOT NULL DEFAULT 1 CHECK (times_flagged > 0)
);
