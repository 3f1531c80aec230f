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
-- Name: trading_pairs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trading_pairs (
    pair_code text NOT NULL,
    base_sym text NOT NULL,
    quote_sym text NOT NULL,
    pair_status text NOT NULL,
    tick_size numeric(8,4) NOT NULL,
    opened_on date,
    rules jsonb NOT NULL,
    CONSTRAINT trading_pairs_check CHECK ((base_sym <> quote_sym)),
    CONSTRAINT trading_pairs_tick_size_check CHECK ((tick_size > (0)::numeric))
);


--
-- Data for Name: trading_pairs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.trading_pairs (pair_code, base_sym, quote_sym, pair_status, tick_size, opened_on, rules) FROM stdin;
KOR-USX	KOR	USX	Trading	0.0100	2022-01-10	{"limits": {"max_usx": 250000, "band_pct": 15}, "margin": {"max_leverage": 20, "maintenance_pct": 4}}
TUF-USX	TUF	USX	trading	0.0100	2022-02-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 5}}
GNS-USX	GNS	USX	Halted	0.0100	2022-03-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 4}}
LOM-USX	LOM	USX	TRADING	0.0500	2022-04-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 6.5}}
SIL-USX	SIL	USX	Trading	0.0500	2022-05-10	{"limits": {"max_usx": 250000, "band_pct": 10}, "margin": {"max_leverage": 20, "maintenance_pct": 5}}
OPL-USX	OPL	USX	trading	0.0010	2022-06-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 8}}
JSP-USX	JSP	USX	trading	0.0010	2022-07-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 4}}
FLT-USX	FLT	USX	TRADING	0.0100	2022-08-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 4}}
MIC-USX	MIC	USX	trading	0.0010	\N	{"limits": {"max_usx": 250000, "band_pct": 10}, "margin": {"max_leverage": 20, "maintenance_pct": 8}}
ZEO-USX	ZEO	USX	trading	0.0100	2022-10-10	{"limits": {"max_usx": 250000, "band_pct": 15}, "margin": {"max_leverage": 20, "maintenance_pct": 6.5}}
WKO-USX	WKO	USX	TRADING	0.0010	2022-11-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 8}}
PYR-USX	PYR	USX	trading	0.0500	2022-12-10	{"limits": {"max_usx": 250000, "band_pct": 5}, "margin": {"max_leverage": 20, "maintenance_pct": 5}}
BAS-USX	BAS	USX	delisted	0.0500	2022-01-10	{"limits": {"max_usx": 250000, "band_pct": 15}, "margin": {"max_leverage": 20, "maintenance_pct": 4}}
KOR-EUX	KOR	EUX	TRADING	0.0010	2022-02-10	{"limits": {"max_usx": 250000, "band_pct": 15}}
TUF-EUX	TUF	EUX	Trading	0.0010	2022-03-10	{"limits": {"max_usx": 250000, "band_pct": 15}}
GNS-EUX	GNS	EUX	Trading	0.0010	2022-04-10	{"limits": {"max_usx": 250000, "band_pct": 5}}
OPL-EUX	OPL	EUX	Halted	0.0010	\N	{"limits": {"max_usx": 250000, "band_pct": 10}}
JSP-EUX	JSP	EUX	Trading	0.0500	2022-06-10	{"limits": {"max_usx": 250000, "band_pct": 15}}
ZEO-EUX	ZEO	EUX	trading	0.0100	2022-07-10	{"limits": {"max_usx": 250000, "band_pct": 5}}
PYR-EUX	PYR	EUX	trading	0.0500	2022-08-10	{"limits": {"max_usx": 250000, "band_pct": 15}}
BAS-EUX	BAS	EUX	trading	0.0100	2022-09-10	{"limits": {"max_usx": 250000, "band_pct": 5}}
\.


--
-- Name: trading_pairs trading_pairs_base_sym_quote_sym_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trading_pairs
    ADD CONSTRAINT trading_pairs_base_sym_quote_sym_key UNIQUE (base_sym, quote_sym);


--
-- Name: trading_pairs trading_pairs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trading_pairs
    ADD CONSTRAINT trading_pairs_pkey PRIMARY KEY (pair_code);


--
-- Name: trading_pairs trading_pairs_base_sym_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trading_pairs
    ADD CONSTRAINT trading_pairs_base_sym_fkey FOREIGN KEY (base_sym) REFERENCES public.assets(asset_sym);


--
-- Name: trading_pairs trading_pairs_quote_sym_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trading_pairs
    ADD CONSTRAINT trading_pairs_quote_sym_fkey FOREIGN KEY (quote_sym) REFERENCES public.assets(asset_sym);


--
-- PostgreSQL database dump complete
--
