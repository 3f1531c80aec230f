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
-- Name: wards; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wards (
    ward_code character varying(6) NOT NULL,
    ward_name character varying(40) NOT NULL,
    care_level character varying(20) NOT NULL,
    floor_no smallint NOT NULL,
    bed_capacity integer NOT NULL,
    opened_on date,
    ward_profile jsonb NOT NULL,
    CONSTRAINT wards_bed_capacity_check CHECK ((bed_capacity > 0))
);


--
-- Data for Name: wards; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.wards (ward_code, ward_name, care_level, floor_no, bed_capacity, opened_on, ward_profile) FROM stdin;
W01	Larch	Acute	1	16	1998-05-04	{"contact": {"extension": "4290"}, "staffing": {"day_min": 5, "night_min": 3}, "isolation": {"rooms": 0, "negative_pressure": false}}
W02	Alder	acute	1	20	1998-05-04	{"contact": {"extension": "4246"}, "staffing": {"day_min": 6, "night_min": 4}, "isolation": {"rooms": 1, "negative_pressure": false}}
W03	Rowan	ACUTE	2	14	2004-09-13	{"contact": {"extension": "4381"}, "staffing": {"day_min": 4, "night_min": 2}, "isolation": {"rooms": 4, "negative_pressure": false}}
W04	Hazel	Step-down	2	12	2010-01-11	{"contact": {"extension": "4396"}, "staffing": {"day_min": 4, "night_min": 2}, "isolation": {"rooms": 0, "negative_pressure": false}}
W05	Maple	step-down	3	15	\N	{"contact": {"extension": "4477"}, "staffing": {"day_min": 5, "night_min": 3}, "isolation": {"rooms": 1, "negative_pressure": true}}
W06	Cedar	Intensive	3	8	2012-06-18	{"contact": {"extension": "4451"}, "staffing": {"day_min": 3, "night_min": 2}, "isolation": {"rooms": 1, "negative_pressure": true}}
W07	Aspen	intensive	3	10	2019-02-04	{"contact": {"extension": "4424"}, "staffing": {"day_min": 3, "night_min": 2}, "isolation": {"rooms": 2, "negative_pressure": false}}
W08	Willow	Rehab	4	18	2001-03-26	{"contact": {"extension": "4531"}, "staffing": {"day_min": 6, "night_min": 4}, "isolation": {"rooms": 2, "negative_pressure": false}}
W09	Juniper	rehab	4	14	\N	{"contact": {"extension": "4541"}, "staffing": {"day_min": 4, "night_min": 2}, "isolation": {"rooms": 1, "negative_pressure": false}}
W10	Linden	Maternity	5	16	1998-05-04	{"contact": {"extension": "4637"}, "staffing": {"day_min": 5, "night_min": 3}, "isolation": {"rooms": 1, "negative_pressure": true}}
W11	Myrtle	Day case	0	8	2015-10-05	{"contact": {"extension": "4184"}, "staffing": {"day_min": 3, "night_min": 2}, "isolation": {"rooms": 2, "negative_pressure": true}}
W12	Sorrel	Day Case	0	6	2021-04-19	{"contact": {"extension": "4143"}, "staffing": {"day_min": 3, "night_min": 2}, "isolation": {"rooms": 3, "negative_pressure": false}}
W13	Holly	Acute	2	10	2025-03-20	{"contact": {"extension": "4395"}, "staffing": {"day_min": 3, "night_min": 2}, "isolation": {"rooms": 4, "negative_pressure": true}}
W14	Tansy	Rehab	4	12	2025-03-31	{"contact": {"extension": "4594"}, "staffing": {"day_min": 4, "night_min": 2}, "isolation": {"rooms": 3, "negative_pressure": false}}
\.


--
-- Name: wards wards_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wards
    ADD CONSTRAINT wards_pkey PRIMARY KEY (ward_code);


--
-- Name: wards wards_ward_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wards
    ADD CONSTRAINT wards_ward_name_key UNIQUE (ward_name);


--
-- PostgreSQL database dump complete
--
