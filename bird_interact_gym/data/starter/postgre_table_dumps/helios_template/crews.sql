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
-- Name: crews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.crews (
    crew_id text NOT NULL,
    crew_name text NOT NULL,
    home_region text,
    hourly_eur numeric(6,2) NOT NULL,
    headcount integer NOT NULL,
    hv_certified character(1) NOT NULL,
    is_contractor boolean NOT NULL,
    CONSTRAINT crews_headcount_check CHECK ((headcount >= 0)),
    CONSTRAINT crews_hourly_eur_check CHECK ((hourly_eur > (0)::numeric)),
    CONSTRAINT crews_hv_certified_check CHECK ((hv_certified = ANY (ARRAY['Y'::bpchar, 'N'::bpchar])))
);


--
-- Data for Name: crews; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.crews (crew_id, crew_name, home_region, hourly_eur, headcount, hv_certified, is_contractor) FROM stdin;
CR-01	Bolt and Beam	North	48.00	6	Y	f
CR-02	Fuse Brothers	North	52.50	4	N	t
CR-03	Copperhands	north	61.00	3	N	t
CR-04	Busbar Union	South	45.50	7	Y	f
CR-05	Gridless	South	57.00	12	N	t
CR-06	Ohm Range	south	49.50	5	Y	f
CR-07	Saltwire	Coast	54.00	5	Y	f
CR-08	Tidewatt	Coast	63.50	3	N	t
CR-09	Harbour Volt	coast	46.00	8	Y	f
CR-10	Plainspark	Inland	44.00	6	Y	f
CR-11	Torque and Sons	Inland	58.50	4	N	t
CR-12	Kite Electric	inland	50.50	5	Y	t
CR-13	Moonlight Rigging	\N	72.00	2	Y	t
CR-14	Spare Fuse	\N	39.00	3	N	f
\.


--
-- Name: crews crews_crew_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crews
    ADD CONSTRAINT crews_crew_name_key UNIQUE (crew_name);


--
-- Name: crews crews_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.crews
    ADD CONSTRAINT crews_pkey PRIMARY KEY (crew_id);


--
-- PostgreSQL database dump complete
--
