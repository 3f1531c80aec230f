CREATE TABLE telescopes (
    scope_code text PRIMARY KEY,
    scope_name text NOT NULL UNIQUE,
    site text NOT NULL,
    aperture text NOT NULL,
    altitude_m integer CHECK (altitude_m >= 0),
    first_light date,
    scope_status text NOT NULL,
    optics jsonb NOT NULL
);

CREATE TABLE instruments (
    inst_code text PRIMARY KEY,
    scope_ref text REFERENCES telescopes (scope_code),
    inst_kind text NOT NULL,
    maker text,
    read_noise numeric(4, 1) CHECK (read_noise > 0),
    cooled boolean NOT NULL,
    setup jsonb NOT NULL
);

CREATE TABLE sky_fields (
    field_id text PRIMARY KEY,
    field_name text NOT NULL UNIQUE,
    region text NOT NULL,
    ra_deg numeric(6, 2) NOT NULL CHECK (ra_deg >= 0 AND ra_deg < 360),
    dec_deg numeric(5, 2) NOT NULL CHECK (dec_deg BETWEEN -90 AND 90),
    cadence text NOT NULL,
    added_on date NOT NULL,
    field_state text NOT NULL
);

CREATE TABLE night_logs (
    log_id integer PRIMARY KEY,
    scope_code text NOT NULL REFERENCES telescopes (scope_code),
    night_of date NOT NULL,
    sky text,
    dark_hours numeric(4, 2) NOT NULL CHECK (dark_hours > 0),
    lost_time text,
    lost_to text,
    UNIQUE (scope_code, night_of)
);

CREATE TABLE observers (
    observer_no integer PRIMARY KEY,
    full_name text NOT NULL,
    institute text NOT NULL,
    grade text NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    on_call character(1) NOT NULL CHECK (on_call IN ('Y', 'N')),
    CHECK (left_on > joined_on)
);

CREATE TABLE proposals (
    prop_code text PRIMARY KEY,
    title text NOT NULL,
    lead_no integer REFERENCES observers (observer_no),
    time_awarded text NOT NULL,
    prop_status text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    terms jsonb NOT NULL,
    CHECK (ends_on > starts_on)
);

CREATE TABLE exposures (
    exp_no integer PRIMARY KEY,
    scope_code text NOT NULL REFERENCES telescopes (scope_code),
    inst_ref text REFERENCES instruments (inst_code),
    field_ref text REFERENCES sky_fields (field_id),
    prop_ref text REFERENCES proposals (prop_code),
    night_of date NOT NULL,
    band text NOT NULL,
    exp_length text NOT NULL,
    airmass numeric(4, 2) CHECK (airmass >= 1),
    exp_state text NOT NULL,
    quality jsonb NOT NULL
);

CREATE TABLE calib_frames (
    frame_id integer PRIMARY KEY,
    inst_code text NOT NULL REFERENCES instruments (inst_code),
    frame_kind text NOT NULL,
    made_on date NOT NULL,
    level_adu numeric(8, 1) NOT NULL,
    scatter_adu numeric(7, 2),
    verdict text
);

CREATE TABLE sources (
    source_id integer PRIMARY KEY,
    field_id text NOT NULL REFERENCES sky_fields (field_id),
    src_class text NOT NULL,
    ra_deg numeric(8, 4) NOT NULL,
    dec_deg numeric(7, 4) NOT NULL,
    catalog_mag numeric(5, 2),
    found_on date NOT NULL
);

CREATE TABLE detections (
    det_id integer PRIMARY KEY,
    exp_ref integer NOT NULL REFERENCES exposures (exp_no),
    source_ref integer REFERENCES sources (source_id),
    mag numeric(6, 3) NOT NULL,
    mag_err numeric(5, 3) CHECK (mag_err > 0),
    snr numeric(6, 1) NOT NULL CHECK (snr > 0)
);

CREATE TABLE candidates (
    cand_code text PRIMARY KEY,
    source_ref integer REFERENCES sources (source_id),
    found_on date NOT NULL,
    cand_kind text NOT NULL,
    machine_score numeric(4, 3) NOT NULL CHECK (machine_score BETWEEN 0 AND 1),
    triage_state text NOT NULL,
    vetting jsonb NOT NULL
);

CREATE TABLE follow_ups (
    req_no integer PRIMARY KEY,
    cand_ref text NOT NULL REFERENCES candidates (cand_code),
    asked_by integer REFERENCES observers (observer_no),
    scope_ref text REFERENCES telescopes (scope_code),
    work_kind text NOT NULL,
    asked_on date NOT NULL,
    needed_by date,
    done_on date,
    time_asked text,
    req_state text NOT NULL,
    CHECK (needed_by >= asked_on),
    CHECK (done_on >= asked_on)
);

CREATE INDEX exposures_field ON exposures (field_ref);
CREATE INDEX detections_source ON detections (source_ref);
CREATE INDEX follow_ups_candidate ON follow_ups (cand_ref);
