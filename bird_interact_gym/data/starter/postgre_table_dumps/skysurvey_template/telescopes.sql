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
-- Name: telescopes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.telescopes (
    scope_code text NOT NULL,
    scope_name text NOT NULL,
    site text NOT NULL,
    aperture text NOT NULL,
    altitude_m integer,
    first_light date,
    scope_status text NOT NULL,
    optics jsonb NOT NULL,
    CONSTRAINT telescopes_altitude_m_check CHECK ((altitude_m >= 0))
);


--
-- Data for Name: telescopes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.telescopes (scope_code, scope_name, site, aperture, altitude_m, first_light, scope_status, optics) FROM stdin;
TS-01	Lantern One	Copper Mesa	1.2 m	2344	2000-02-03	active	{"limits": {"max_wind_ms": 12, "min_alt_deg": 20}, "mirror": {"coating": "silver", "recoated_on": "2011-05-01"}}
TS-02	Lantern Two	Copper Mesa	1200 mm	1953	2002-03-03	Active	{"limits": {"max_wind_ms": 15, "min_alt_deg": 20}, "mirror": {"coating": "Silver", "recoated_on": "2012-05-01"}}
TS-03	Moth	Quiet Pass	850 mm	1274	2004-04-03	active	{"limits": {"max_wind_ms": 12, "min_alt_deg": 30}, "mirror": {"coating": "Silver", "recoated_on": "2013-05-01"}}
TS-04	Long Drum	Quiet Pass	2.1 m	1046	2006-05-03	active	{"limits": {"max_wind_ms": 12, "min_alt_deg": 20}, "mirror": {"coating": "aluminium"}}
TS-05	Heron	Salt Terrace	0.6 m	\N	2008-06-03	ACTIVE	{"limits": {"max_wind_ms": 18, "min_alt_deg": 25}, "mirror": {"coating": "Silver", "recoated_on": "2015-05-01"}}
TS-06	Grey Owl	Salt Terrace	1000 mm	1487	\N	active	{"limits": {"max_wind_ms": 18, "min_alt_deg": 25}, "mirror": {"coating": "silver", "recoated_on": "2016-05-01"}}
TS-07	Candlewick	Ninefold Hill	500 mm	2882	2012-08-03	engineering	{"limits": {"max_wind_ms": 18, "min_alt_deg": 25}, "mirror": {"coating": "Silver", "recoated_on": "2017-05-01"}}
TS-08	Old Brass	Ninefold Hill	1500 mm	1498	2014-09-03	mothballed	{"limits": {"max_wind_ms": 12, "min_alt_deg": 25}, "mirror": {"coating": "Silver"}}
TS-09	Swift Lens	Copper Mesa	0.4 m	2713	2016-10-03	Active	{"limits": {"max_wind_ms": 15, "min_alt_deg": 25}, "mirror": {"coating": "aluminium", "recoated_on": "2019-05-01"}}
TS-10	Tall Reed	Ninefold Hill	1.8 m	\N	2018-11-03	active	{"limits": {"max_wind_ms": 18, "min_alt_deg": 30}, "mirror": {"coating": "silver", "recoated_on": "2020-05-01"}}
TS-11	Night Barge	Salt Terrace	1499 mm	2389	2020-12-03	active	{"limits": {"max_wind_ms": 15, "min_alt_deg": 30}, "mirror": {"coating": "aluminium", "recoated_on": "2021-05-01"}}
TS-12	Pinhole	Quiet Pass	999 mm	997	\N	active	{"limits": {"max_wind_ms": 15, "min_alt_deg": 20}, "mirror": {"coating": "aluminium"}}
\.


--
-- Name: telescopes telescopes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.telescopes
    ADD CONSTRAINT telescopes_pkey PRIMARY KEY (scope_code);


--
-- Name: telescopes telescopes_scope_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.telescopes
    ADD CONSTRAINT telescopes_scope_name_key UNIQUE (scope_name);


--
-- PostgreSQL database dump complete
--
