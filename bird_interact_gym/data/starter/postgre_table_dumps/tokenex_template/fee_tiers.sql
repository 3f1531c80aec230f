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
-- Name: fee_tiers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fee_tiers (
    tier_code text NOT NULL,
    tier_label text NOT NULL,
    min_volume numeric(12,2) NOT NULL,
    maker_bps numeric(5,2) NOT NULL,
    taker_bps numeric(5,2) NOT NULL,
    withdraw_cap text NOT NULL,
    CONSTRAINT fee_tiers_min_volume_check CHECK ((min_volume >= (0)::numeric))
);


--
-- Data for Name: fee_tiers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fee_tiers (tier_code, tier_label, min_volume, maker_bps, taker_bps, withdraw_cap) FROM stdin;
T0	Pebble	0.00	20.00	30.00	5000 USX
T1	Brook	5000.00	16.00	26.00	10 kUSX
T2	River	25000.00	12.00	22.00	20000 USX
T3	Lake	75000.00	8.00	18.00	40 kUSX
T4	Gulf	200000.00	5.00	14.00	80 kUSX
T5	Founder	150000.00	0.00	5.00	250000 USX
T6	Apex	2000000.00	0.00	3.00	1000 kUSX
\.


--
-- Name: fee_tiers fee_tiers_min_volume_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee_tiers
    ADD CONSTRAINT fee_tiers_min_volume_key UNIQUE (min_volume);


--
-- Name: fee_tiers fee_tiers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee_tiers
    ADD CONSTRAINT fee_tiers_pkey PRIMARY KEY (tier_code);


--
-- Name: fee_tiers fee_tiers_tier_label_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fee_tiers
    ADD CONSTRAINT fee_tiers_tier_label_key UNIQUE (tier_label);


--
-- PostgreSQL database dump complete
--
