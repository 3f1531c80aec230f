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
-- Name: carriers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carriers (
    carrier_ref text NOT NULL,
    carrier_name text NOT NULL,
    transport_mode text NOT NULL,
    safety_grade character(1),
    licence_class text,
    insured_until date,
    active_flag character(1) NOT NULL,
    CONSTRAINT carriers_active_flag_check CHECK ((active_flag = ANY (ARRAY['Y'::bpchar, 'N'::bpchar]))),
    CONSTRAINT carriers_safety_grade_check CHECK ((safety_grade = ANY (ARRAY['A'::bpchar, 'B'::bpchar, 'C'::bpchar, 'D'::bpchar])))
);


--
-- Data for Name: carriers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.carriers (carrier_ref, carrier_name, transport_mode, safety_grade, licence_class, insured_until, active_flag) FROM stdin;
CR-01	Northgate Haulage	ROAD	A	Community	2025-02-28	Y
CR-02	Brae Line Rail	rail	A	\N	2025-03-28	Y
CR-03	Cobalt Freightways	Road	B	international	2025-12-28	Y
CR-04	Dray and Sons	ROAD	C	\N	2025-11-28	Y
CR-05	Everline Transport	Road	B	national	2025-04-28	Y
CR-06	Farrow Logistics	ROAD	A	national	2025-07-28	N
CR-07	Granite Rail Cargo	rail	B	international	2025-07-28	Y
CR-08	Heron Road Services	ROAD	\N	national	2025-12-28	Y
CR-09	Inland Arrow	ROAD	A	national	2025-11-28	Y
CR-10	Juniper Haulage	road	D	national	2025-06-28	Y
CR-11	Kingfisher Rail	rail	B	\N	2025-02-28	N
CR-12	Larkspur Carriers	Road	C	international	2025-11-28	Y
CR-13	Meridian Bulk	Road	B	Community	2025-09-28	Y
CR-14	Nimbus Rail Freight	Rail	C	Community	2025-05-28	Y
CR-15	Orchard Trucking	Road	B	\N	2025-06-28	N
CR-16	Pennant Express	road	A	international	2025-09-28	Y
\.


--
-- Name: carriers carriers_carrier_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carriers
    ADD CONSTRAINT carriers_carrier_name_key UNIQUE (carrier_name);


--
-- Name: carriers carriers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carriers
    ADD CONSTRAINT carriers_pkey PRIMARY KEY (carrier_ref);


--
-- PostgreSQL database dump complete
--
