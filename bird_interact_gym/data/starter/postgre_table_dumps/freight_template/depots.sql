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
-- Name: depots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.depots (
    depot_code text NOT NULL,
    depot_name text NOT NULL,
    region text NOT NULL,
    modes text NOT NULL,
    dock_count integer NOT NULL,
    opened_on date,
    facility jsonb NOT NULL,
    CONSTRAINT depots_dock_count_check CHECK ((dock_count >= 0))
);


--
-- Data for Name: depots; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.depots (depot_code, depot_name, region, modes, dock_count, opened_on, facility) FROM stdin;
DEP-01	Alder Quay	North	road	0	\N	{"yard": {"cranes": {"count": 2, "max_lift_t": 12}, "capacity_teu": 40, "rail_sidings": 4}, "certs": [], "hours": {"open": "06:00", "close": "20:00"}}
DEP-02	Birchmoor Yard	North	Rail/Road	12	\N	{"yard": {"cranes": {"count": 2, "max_lift_t": 40}, "capacity_teu": 480, "rail_sidings": 2}, "certs": ["ISO 9001", "ISO 14001"], "hours": {"open": "05:00", "close": "22:00"}}
DEP-03	Cragfoot Terminal	North	Rail/Road	10	\N	{"yard": {"cranes": {"count": 3, "max_lift_t": 12}, "capacity_teu": 520, "rail_sidings": 6}, "certs": ["GDP", "AEO"], "hours": {"open": "06:00", "close": "20:00"}}
DEP-04	Dunmere Hub	North	Road	5	2017-05-01	{"yard": {"cranes": {"count": 1, "max_lift_t": 25}, "capacity_teu": 80, "rail_sidings": 0}, "certs": ["AEO", "ISO 14001", "ISO 9001"], "hours": {"open": "05:00", "close": "20:00"}}
DEP-05	Eastlow Crossdock	East	road	15	1988-05-01	{"yard": {"cranes": {"count": 1, "max_lift_t": 25}, "capacity_teu": 840, "rail_sidings": 4}, "certs": ["GDP", "ISO 14001", "AEO"], "hours": {"open": "06:00", "close": "20:00"}}
DEP-06	Fennmark Yard	East	road/rail	7	\N	{"yard": {"cranes": {"count": 4, "max_lift_t": 40}, "capacity_teu": 140, "rail_sidings": 4}, "certs": [], "hours": {"open": "06:00", "close": "22:00"}}
DEP-07	Gorsefield Terminal	East	Road	15	\N	{"yard": {"cranes": {"count": 2, "max_lift_t": 12}, "capacity_teu": 860, "rail_sidings": 0}, "certs": ["AEO", "ISO 9001", "GDP"], "hours": {"open": "05:00", "close": "22:00"}}
DEP-08	Hollin Junction	East	road	8	1990-05-01	{"yard": {"cranes": {"count": 2, "max_lift_t": 25}, "capacity_teu": 360, "rail_sidings": 1}, "certs": ["GDP", "ISO 9001", "AEO"], "hours": {"open": "05:00", "close": "22:00"}}
DEP-09	Ivelford Hub	East	road/rail	15	\N	{"yard": {"cranes": {"count": 1, "max_lift_t": 25}, "capacity_teu": 720}, "certs": ["GDP", "AEO", "ISO 14001"], "hours": {"open": "05:00", "close": "20:00"}}
DEP-10	Jarrow Mead	South	Road	9	\N	{"yard": {"cranes": {"count": 1, "max_lift_t": 40}, "capacity_teu": 200, "rail_sidings": 0}, "certs": [], "hours": {"open": "05:00", "close": "22:00"}}
DEP-11	Kestrel Sidings	South	Road	3	1993-05-01	{"yard": {"cranes": {"count": 2, "max_lift_t": 12}, "capacity_teu": 480, "rail_sidings": 0}, "certs": ["ISO 9001"], "hours": {"open": "05:00", "close": "22:00"}}
DEP-12	Lowwater Docks	South	road	10	\N	{"yard": {"cranes": {"count": 0, "max_lift_t": 25}, "capacity_teu": 180, "rail_sidings": 3}, "certs": ["ISO 14001", "AEO", "ISO 9001"], "hours": {"open": "06:00", "close": "20:00"}}
DEP-13	Marlpit Yard	South	Rail/Road	7	\N	{"yard": {"cranes": {"count": 2, "max_lift_t": 40}, "capacity_teu": 520, "rail_sidings": 6}, "certs": ["AEO", "ISO 14001", "GDP"], "hours": {"open": "05:00", "close": "22:00"}}
DEP-14	Netherby Terminal	South	road	13	1995-05-01	{"yard": {"cranes": {"count": 1, "max_lift_t": 40}, "capacity_teu": 660, "rail_sidings": 4}, "certs": [], "hours": {"open": "05:00", "close": "20:00"}}
DEP-15	Oxlease Hub	West	Rail/Road	5	\N	{"yard": {"cranes": {"count": 2, "max_lift_t": 25}, "capacity_teu": 860, "rail_sidings": 3}, "certs": ["AEO"], "hours": {"open": "06:00", "close": "22:00"}}
DEP-16	Pellbridge Yard	West	road	8	\N	{"yard": {"cranes": {"count": 1, "max_lift_t": 12}, "capacity_teu": 620, "rail_sidings": 4}, "certs": [], "hours": {"open": "05:00", "close": "22:00"}}
DEP-17	Quarrington Works	West	Road	4	\N	{"yard": {"cranes": {"count": 0, "max_lift_t": 12}, "capacity_teu": 320, "rail_sidings": 0}, "certs": ["ISO 9001", "GDP"], "hours": {"open": "06:00", "close": "20:00"}}
DEP-18	Rushwick Terminal	West	Rail/Road	8	2019-05-01	{"yard": {"cranes": {"count": 4, "max_lift_t": 25}, "capacity_teu": 540}, "certs": ["AEO", "ISO 14001", "GDP"], "hours": {"open": "06:00", "close": "22:00"}}
DEP-19	Saltmarsh Quay	West	Rail/Road	9	1990-05-01	{"yard": {"cranes": {"count": 0, "max_lift_t": 40}, "capacity_teu": 480, "rail_sidings": 2}, "certs": ["GDP", "ISO 14001"], "hours": {"open": "05:00", "close": "20:00"}}
DEP-20	Tannery Lane Depot	Central	road/rail	12	\N	{"yard": {"cranes": {"count": 4, "max_lift_t": 40}, "capacity_teu": 680, "rail_sidings": 2}, "certs": ["GDP"], "hours": {"open": "06:00", "close": "22:00"}}
DEP-21	Upper Weald Hub	Central	road/rail	13	2013-05-01	{"yard": {"cranes": {"count": 0, "max_lift_t": 12}, "capacity_teu": 420, "rail_sidings": 4}, "certs": ["ISO 14001", "AEO"], "hours": {"open": "06:00", "close": "20:00"}}
DEP-22	Vinery Crossdock	Central	road/rail	11	\N	{"yard": {"cranes": {"count": 3, "max_lift_t": 40}, "capacity_teu": 240, "rail_sidings": 1}, "certs": ["GDP", "ISO 14001", "AEO"], "hours": {"open": "05:00", "close": "20:00"}}
DEP-23	Wexcombe Yard	Central	Rail/Road	14	\N	{"yard": {"cranes": {"count": 1, "max_lift_t": 40}, "capacity_teu": 100, "rail_sidings": 4}, "certs": ["AEO", "GDP", "ISO 9001"], "hours": {"open": "06:00", "close": "20:00"}}
DEP-24	Yarrowgate Terminal	Central	road/rail	7	\N	{"yard": {"cranes": {"count": 1, "max_lift_t": 25}, "capacity_teu": 640, "rail_sidings": 2}, "certs": ["GDP"], "hours": {"open": "05:00", "close": "20:00"}}
\.


--
-- Name: depots depots_depot_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.depots
    ADD CONSTRAINT depots_depot_name_key UNIQUE (depot_name);


--
-- Name: depots depots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.depots
    ADD CONSTRAINT depots_pkey PRIMARY KEY (depot_code);


--
-- PostgreSQL database dump complete
--
