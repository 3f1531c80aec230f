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
-- Name: assets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assets (
    asset_sym text NOT NULL,
    asset_name text NOT NULL,
    asset_kind text NOT NULL,
    usx_mark numeric(14,4) NOT NULL,
    listed_on date,
    chain jsonb NOT NULL,
    CONSTRAINT assets_usx_mark_check CHECK ((usx_mark > (0)::numeric))
);


--
-- Data for Name: assets; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.assets (asset_sym, asset_name, asset_kind, usx_mark, listed_on, chain) FROM stdin;
USX	Unisix Dollar	stable	1.0000	\N	{"network": {"name": "Marl", "confirmations": 6}}
EUX	Unisix Euro	Stable	1.0800	2022-02-01	{"network": {"name": "Marl", "confirmations": 6}}
KOR	Korund	coin	2410.5000	2023-03-01	{"custody": {"cold_pct": "89%"}, "network": {"name": "Korund", "confirmations": 12}}
TUF	Tufa	coin	86.4000	2024-04-01	{"custody": {"cold_pct": "60%"}, "network": {"name": "Tufa", "confirmations": 20}}
GNS	Gneiss	Coin	12.7500	2021-05-01	{"custody": {"cold_pct": "75%"}, "network": {"name": "tufa", "confirmations": 20}}
LOM	Loam	token	0.8400	2022-06-01	{"custody": {"cold_pct": "67%"}, "network": {"name": "Marl", "confirmations": 6}}
SIL	Silt	token	3.3000	\N	{"custody": {"cold_pct": "63%"}, "network": {"name": "marl", "confirmations": 6}}
OPL	Opaline	coin	310.0000	2024-08-01	{"custody": {"cold_pct": "76%"}, "network": {"name": "Opaline", "confirmations": 30}}
JSP	Jasper Cash	COIN	48.2000	2021-09-01	{"custody": {"cold_pct": "79%"}, "network": {"name": "opaline", "confirmations": 30}}
FLT	Flintlock	token	7.9000	2022-10-01	{"custody": {"cold_pct": "73%"}, "network": {"name": "Tufa", "confirmations": 20}}
MIC	Mica	Token	0.2700	2023-11-01	{"custody": {"cold_pct": "92%"}, "network": {"name": "TUFA", "confirmations": 20}}
ZEO	Zeolite	coin	154.0000	2024-12-01	{"custody": {"cold_pct": "68%"}, "network": {"name": "Zeolite", "confirmations": 15}}
WKO	Wrapped Korund	wrapped	2405.0000	\N	{"custody": {"cold_pct": "93%"}, "network": {"name": "Marl", "confirmations": 6}}
PYR	Pyrite	token	19.6000	2022-02-01	{"custody": {"cold_pct": "81%"}, "network": {"name": "zeolite", "confirmations": 15}}
BAS	Basalt	coin	640.0000	2023-03-01	{"custody": {"cold_pct": "96%"}, "network": {"name": "Zeolite", "confirmations": 15}}
\.


--
-- Name: assets assets_asset_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_asset_name_key UNIQUE (asset_name);


--
-- Name: assets assets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_pkey PRIMARY KEY (asset_sym);


--
-- PostgreSQL database dump complete
--
