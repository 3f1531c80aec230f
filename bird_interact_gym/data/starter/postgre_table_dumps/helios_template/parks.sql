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
-- Name: parks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parks (
    park_code text NOT NULL,
    park_name text NOT NULL,
    region text NOT NULL,
    grid_operator text,
    dc_peak text NOT NULL,
    ac_limit_mw numeric(6,2) NOT NULL,
    commissioned_on date,
    lifecycle text NOT NULL,
    site_facts jsonb NOT NULL,
    CONSTRAINT parks_ac_limit_mw_check CHECK ((ac_limit_mw >= (0)::numeric))
);


--
-- Data for Name: parks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.parks (park_code, park_name, region, grid_operator, dc_peak, ac_limit_mw, commissioned_on, lifecycle, site_facts) FROM stdin;
PK-01	Amber Field	North	lowland grid	6000 kWp	4.80	2016-02-15	operating	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 3}}, "access": {"sheep": false, "gate_code": "0037"}, "terrain": {"kind": "quarry", "slope_deg": 1}}
PK-02	Bracken Slope	North	Estuary Networks	7040 kWp	5.63	2023-03-15	OPERATING	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": true, "gate_code": "0074"}, "terrain": {"kind": "slope", "slope_deg": 2}}
PK-03	Cinder Heath	north	Highmoor Power	12.06 MWp	9.65	2018-01-01	operating	{"grid": {"voltage_kv": 110, "curtailment": {"cap_pct": 1}}, "access": {"sheep": true, "gate_code": "0111"}, "terrain": {"kind": "flat", "slope_deg": 3}}
PK-04	Dovecote Rise	North	\N	700 kWp	0.56	2021-05-15	operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 2}}, "access": {"sheep": false, "gate_code": "0148"}, "terrain": {"kind": "Flat", "slope_deg": 4}}
PK-05	Ember Down	NORTH	Lowland Grid	1000 kWp	0.26	2012-06-15	operating	{"grid": {"voltage_kv": 110, "curtailment": {"cap_pct": 3}}, "access": {"sheep": false, "gate_code": "0185"}, "terrain": {"kind": "Flat", "slope_deg": 5}}
PK-06	Flint Meadow	North	lowland grid	0.9995 MWp	1.40	2019-07-15	OPERATING	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 3}}, "access": {"sheep": false, "gate_code": "0222"}, "terrain": {"kind": "Flat", "slope_deg": 6}}
PK-07	Gorse Bank	South	Estuary Networks	12940 kWp	10.35	2010-08-15	operating	{"grid": {"voltage_kv": 110}, "access": {"sheep": false, "gate_code": "0259"}, "terrain": {"kind": "flat", "slope_deg": 7}}
PK-08	Halo Ridge	south	Highmoor Power	4370 kWp	3.50	2017-09-15	operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 3}}, "access": {"sheep": false, "gate_code": "0296"}, "terrain": {"kind": "flat", "slope_deg": 8}}
PK-09	Ironbark Flats	South	\N	3.14 MWp	2.51	2024-10-15	commissioning	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 2}}, "access": {"sheep": false, "gate_code": "0333"}, "terrain": {"kind": "flat", "slope_deg": 0}}
PK-10	Juniper Lea	South	Lowland Grid	5350 kWp	4.28	2015-11-15	Operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": false, "gate_code": "0370"}, "terrain": {"kind": "Flat", "slope_deg": 1}}
PK-11	Kelp Shore	Coast	lowland grid	7810 kWp	6.25	2022-12-15	operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": false, "gate_code": "0407"}, "terrain": {"kind": "slope", "slope_deg": 2}}
PK-12	Larkfield	Coast	Estuary Networks	3.6 MWp	2.88	2013-01-15	Operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 3}}, "access": {"sheep": false, "gate_code": "0444"}, "terrain": {"kind": "quarry", "slope_deg": 3}}
PK-13	Mica Quarry	coast	Highmoor Power	1620 kWp	1.30	2020-02-15	Operating	{"grid": {"voltage_kv": 110, "curtailment": {"cap_pct": 3}}, "access": {"sheep": false, "gate_code": "0481"}, "terrain": {"kind": "Flat", "slope_deg": 4}}
PK-14	Noonhill	Coast	\N	13200 kWp	10.56	2017-12-31	Operating	{"grid": {"voltage_kv": 20}, "access": {"sheep": false, "gate_code": "0518"}, "terrain": {"kind": "quarry", "slope_deg": 5}}
PK-15	Ochre Pits	COAST	Lowland Grid	1500 kWp	2.81	2018-04-15	operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 3}}, "access": {"sheep": true, "gate_code": "0555"}, "terrain": {"kind": "Flat", "slope_deg": 6}}
PK-16	Parasol Farm	Coast	lowland grid	1180 kWp	0.94	2009-05-15	OPERATING	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": false, "gate_code": "0592"}, "terrain": {"kind": "Flat", "slope_deg": 7}}
PK-17	Umber Vale	Inland	Estuary Networks	1320 kWp	3.04	2016-06-15	OPERATING	{"grid": {"voltage_kv": 110, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": false, "gate_code": "0629"}, "terrain": {"kind": "Flat", "slope_deg": 8}}
PK-18	Rook Plateau	Inland	Highmoor Power	10.12 MWp	8.10	2023-07-15	operating	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 2}}, "access": {"sheep": false, "gate_code": "0666"}, "terrain": {"kind": "Flat", "slope_deg": 0}}
PK-19	Saffron Acre	inland	\N	10190 kWp	8.15	2014-08-15	operating	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 2}}, "access": {"sheep": true, "gate_code": "0703"}, "terrain": {"kind": "slope", "slope_deg": 1}}
PK-20	Thistle Moor	Inland	Lowland Grid	2070 kWp	1.00	2021-09-15	Commissioning	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": true, "gate_code": "0740"}, "terrain": {"kind": "Flat", "slope_deg": 2}}
PK-21	Quill Marsh	Inland	lowland grid	1.44 MWp	2.94	2012-10-15	Operating	{"grid": {"voltage_kv": 110}, "access": {"sheep": false, "gate_code": "0777"}, "terrain": {"kind": "Flat", "slope_deg": 3}}
PK-22	Verge Common	INLAND	Estuary Networks	930 kWp	0.74	2019-11-15	commissioning	{"grid": {"voltage_kv": 110, "curtailment": {"cap_pct": 1.5}}, "access": {"sheep": true, "gate_code": "0814"}, "terrain": {"kind": "quarry", "slope_deg": 4}}
PK-23	Wicker Hollow	South	Highmoor Power	4940 kWp	3.95	2010-12-15	operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 2}}, "access": {"sheep": false, "gate_code": "0851"}, "terrain": {"kind": "slope", "slope_deg": 5}}
PK-24	Yarrow Bend	South	\N	3.6 MWp	0.58	2017-01-15	operating	{"grid": {"voltage_kv": 110, "curtailment": {"cap_pct": 1}}, "access": {"sheep": true, "gate_code": "0888"}, "terrain": {"kind": "Flat", "slope_deg": 6}}
PK-25	Zenith Terrace	North	Lowland Grid	2400 kWp	1.92	2024-02-15	Operating	{"grid": {"voltage_kv": 20, "curtailment": {"cap_pct": 2}}, "access": {"sheep": false, "gate_code": "0925"}, "terrain": {"kind": "Flat", "slope_deg": 7}}
PK-26	Orchard Gap	Coast	lowland grid	240 kWp	0.19	2015-03-15	Operating	{"grid": {"voltage_kv": 30, "curtailment": {"cap_pct": 2}}, "access": {"sheep": false, "gate_code": "0962"}, "terrain": {"kind": "Flat", "slope_deg": 8}}
\.


--
-- Name: parks parks_park_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parks
    ADD CONSTRAINT parks_park_name_key UNIQUE (park_name);


--
-- Name: parks parks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parks
    ADD CONSTRAINT parks_pkey PRIMARY KEY (park_code);


--
-- PostgreSQL database dump complete
--
