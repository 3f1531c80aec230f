CREATE TABLE wards (
    ward_code varchar(6) PRIMARY KEY,
    ward_name varchar(40) NOT NULL UNIQUE,
    care_level varchar(20) NOT NULL,
    floor_no smallint NOT NULL,
    bed_capacity integer NOT NULL CHECK (bed_capacity > 0),
    opened_on date,
    ward_profile jsonb NOT NULL
);
CREATE TABLE beds (
    bed_id integer PRIMARY KEY,
    ward_ref varchar(6) NOT NULL REFERENCES wards (ward_code),
    bed_label varchar(12) NOT NULL UNIQUE,
    bed_kind varchar(20),
    has_monitor boolean NOT NULL,
    last_serviced date
);
CREATE TABLE staff (
    staff_no varchar(8) PRIMARY KEY,
    full_name text NOT NULL,
    role_title varchar(30) NOT NULL,
    home_unit varchar(6) REFERENCES wards (ward_code),
    hired_on date NOT NULL,
    contract_hours text,
    pay_band smallint CHECK (pay_band BETWEEN 2 AND 9)
);
CREATE TABLE shifts (
    shift_id integer PRIMARY KEY,
    staff_id varchar(8) NOT NULL REFERENCES staff (staff_no),
    unit_code varchar(6) NOT NULL REFERENCES wards (ward_code),
    shift_date date NOT NULL,
    shift_band varchar(10) NOT NULL,
    planned_hours numeric(4, 1) NOT NULL CHECK (planned_hours > 0),
    worked_hours text,
    agency_cover boolean NOT NULL,
    UNIQUE (staff_id, shift_date)
);
CREATE TABLE patients (
    patient_id integer PRIMARY KEY,
    birth_date date NOT NULL,
    sex varchar(1) CHECK (sex IN ('F', 'M')),
    blood_group varchar(3),
    home_area varchar(20),
    patient_card jsonb NOT NULL
);
CREATE TABLE admissions (
    adm_no varchar(8) PRIMARY KEY,
    pat_id integer NOT NULL REFERENCES patients (patient_id),
    ward_cd varchar(6) NOT NULL REFERENCES wards (ward_code),
    bed_no integer REFERENCES beds (bed_id),
    admitted_at timestamp NOT NULL,
    discharged_at timestamp,
    admit_route varchar(20) NOT NULL,
    triage_cat smallint CHECK (triage_cat BETWEEN 1 AND 5),
    outcome varchar(20),
    body_weight text,
    CHECK (discharged_at > admitted_at)
);
CREATE TABLE observations (
    obs_id integer PRIMARY KEY,
    admission_ref varchar(8) NOT NULL REFERENCES admissions (adm_no),
    taken_at timestamp NOT NULL,
    temp_reading text,
    pulse_reading text,
    resp_rate smallint,
    bp_reading text,
    spo2_reading text,
    avpu varchar(1),
    device_meta jsonb
);
CREATE TABLE medication_orders (
    order_id integer PRIMARY KEY,
    admission_no varchar(8) NOT NULL REFERENCES admissions (adm_no),
    drug_name varchar(30) NOT NULL,
    dose_text text NOT NULL,
    route varchar(12) NOT NULL,
    doses_per_day smallint NOT NULL CHECK (doses_per_day BETWEEN 1 AND 6),
    order_status varchar(12) NOT NULL,
    order_spec jsonb NOT NULL
);
CREATE TABLE dose_events (
    event_id integer PRIMARY KEY,
    order_ref integer NOT NULL REFERENCES medication_orders (order_id),
    due_at timestamp NOT NULL,
    given_at timestamp,
    nurse_no varchar(8) REFERENCES staff (staff_no),
    omit_reason text
);
CREATE TABLE incidents (
    incident_id integer PRIMARY KEY,
    ward_id varchar(6) NOT NULL REFERENCES wards (ward_code),
    adm_ref varchar(8) REFERENCES admissions (adm_no),
    occurred_on date NOT NULL,
    incident_kind varchar(24) NOT NULL,
    reporter_no varchar(8) REFERENCES staff (staff_no),
    report jsonb NOT NULL
);
CREATE TABLE transfers (
    transfer_id integer PRIMARY KEY,
    adm_code varchar(8) NOT NULL REFERENCES admissions (adm_no),
    from_ward varchar(6) NOT NULL REFERENCES wards (ward_code),
    to_ward varchar(6) NOT NULL REFERENCES wards (ward_code),
    moved_at timestamp NOT NULL,
    move_reason text,
    CHECK (from_ward <> to_ward),
    UNIQUE (adm_code, moved_at)
);
