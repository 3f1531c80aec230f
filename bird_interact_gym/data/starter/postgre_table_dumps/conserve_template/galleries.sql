--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: galleries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.galleries (
    room_code text NOT NULL,
    room_name text NOT NULL,
    zone text NOT NULL,
    floor_no integer NOT NULL,
    area_m2 numeric(6,1),
    setup jsonb NOT NULL,
    CONSTRAINT galleries_floor_no_check CHECK (((floor_no >= '-2'::integer) AND (floor_no <= 4)))
);


--
-- Data for Name: galleries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.galleries (room_code, room_name, zone, floor_no, area_m2, setup) FROM stdin;
RM-01	Long Gallery	Display	1	248.3	{"rh": {"max": 50, "min": 40}, "hvac": {"model": "Hygra S", "serviced": "2025-08-25"}, "alarms": ["water", "motion"]}
RM-02	Lantern Hall	display	0	293.3	{"rh": {"max": 50, "min": 40}, "hvac": {"model": "Hygra S", "serviced": "2025-09-03"}, "alarms": ["smoke", "water", "motion"]}
RM-03	Weavers' Room	Display	1	43.0	{"rh": {"max": 60, "min": 45}, "hvac": {"model": "AirKeep", "serviced": "2025-02-20"}, "alarms": ["motion"]}
RM-04	Map Cabinet	Display	2	44.8	{"rh": {"max": 85, "min": 15}, "hvac": {"model": "AirKeep", "serviced": "2025-02-23"}, "alarms": ["water"]}
RM-05	Garden Court	display	0	\N	{"rh": {"max": 52, "min": 40}, "hvac": {"model": "Boreal 3", "serviced": "2025-09-19"}, "alarms": ["water"]}
RM-06	Silver Vault	display	-1	180.3	{"rh": {"max": 55, "min": 45}, "hvac": {"model": "Boreal 3", "serviced": null}, "alarms": ["motion", "smoke"]}
RM-07	Print Alcove	display	2	337.1	{"rh": {"max": 52, "min": 40}, "hvac": {"model": "Boreal 3", "serviced": "2025-09-16"}, "alarms": ["motion"]}
RM-08	Idol Chamber	display	0	134.9	{"rh": {"max": 57, "min": 45}, "hvac": {"model": "Boreal 3", "serviced": null}, "alarms": ["motion", "water", "smoke"]}
RM-09	North Rotunda	display	3	234.3	{"rh": {"max": 55, "min": 40}, "hvac": {"model": "AirKeep", "serviced": "2025-09-20"}, "alarms": ["water", "smoke"]}
RM-10	Miniatures Corridor	display	3	181.0	{"rh": {"max": 50, "min": 40}, "hvac": {"model": "Boreal 3", "serviced": "2025-04-09"}, "alarms": ["motion", "smoke"]}
RM-11	Painting Store	STORE	-1	153.4	{"rh": {"max": 54, "min": 42}, "hvac": {"model": "Boreal 3", "serviced": null}, "alarms": ["motion", "water"]}
RM-12	Textile Store	store	-2	258.9	{"rh": {"max": 52, "min": 42}, "hvac": {"model": "Hygra S", "serviced": null}, "alarms": ["motion", "water", "smoke"]}
RM-13	Archive Stack	store	-2	269.5	{"rh": {"max": 54, "min": 42}, "hvac": {"model": "AirKeep", "serviced": "2025-05-24"}, "alarms": ["water", "smoke"]}
RM-14	Metal Store	store	-1	68.3	{"rh": {"max": 52, "min": 40}, "hvac": {"model": "Boreal 3", "serviced": null}, "alarms": ["motion"]}
RM-15	Attic Store	Store	4	312.3	{"rh": {"max": 54, "min": 42}, "hvac": {"model": "AirKeep", "serviced": "2025-02-13"}, "alarms": ["motion"]}
RM-16	Oversize Bay	store	-1	355.8	{"rh": {"max": 55, "min": 45}, "hvac": {"model": "Hygra S", "serviced": "2025-09-09"}, "alarms": ["motion", "water"]}
RM-17	Panel Workshop	LAB	2	180.0	{"rh": {"max": 52, "min": 42}, "hvac": {"model": "Hygra S", "serviced": "2025-01-04"}, "alarms": ["smoke"]}
RM-18	Textile Workshop	Lab	2	\N	{"rh": {"max": 54, "min": 42}, "hvac": {"model": "Boreal 3", "serviced": null}, "alarms": ["water", "motion", "smoke"]}
RM-19	Paper Workshop	lab	3	373.0	{"rh": {"max": 55, "min": 40}, "hvac": {"model": "Hygra S", "serviced": null}, "alarms": ["smoke", "water"]}
RM-20	Objects Workshop	lab	3	160.4	{"rh": {"max": 52, "min": 40}, "hvac": {"model": "Hygra S", "serviced": "2025-01-05"}, "alarms": ["water"]}
RM-21	Intake Room	Quarantine	-1	156.5	{"rh": {"max": 57, "min": 42}, "hvac": {"model": "AirKeep", "serviced": "2025-07-25"}, "alarms": ["smoke", "water"]}
RM-22	Freezer Anteroom	quarantine	-2	97.0	{"rh": {"max": 54, "min": 42}, "hvac": {"model": "Boreal 3", "serviced": null}, "alarms": ["water"]}
\.


--
-- Name: galleries galleries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.galleries
    ADD CONSTRAINT galleries_pkey PRIMARY KEY (room_code);


--
-- Name: galleries galleries_room_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.galleries
    ADD CONSTRAINT galleries_room_name_key UNIQUE (room_name);


--
-- PostgreSQL database dump complete
--
