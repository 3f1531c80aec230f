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
-- Name: inverter_models; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inverter_models (
    model_key text NOT NULL,
    maker text NOT NULL,
    rated_kw numeric(7,1) NOT NULL,
    euro_eff_pct numeric(5,2),
    warranty_years integer NOT NULL,
    cooling text,
    CONSTRAINT inverter_models_rated_kw_check CHECK ((rated_kw > (0)::numeric)),
    CONSTRAINT inverter_models_warranty_years_check CHECK (((warranty_years >= 1) AND (warranty_years <= 25)))
);


--
-- Data for Name: inverter_models; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.inverter_models (model_key, maker, rated_kw, euro_eff_pct, warranty_years, cooling) FROM stdin;
HX-250	Halvar	250.0	98.20	10	forced air
HX-350	Halvar	350.0	98.40	10	Forced Air
Q-500	Quantor	500.0	98.50	12	liquid
Q-1000	Quantor	1000.0	98.70	12	Liquid
TRI-60	Trinova	60.0	97.60	5	passive
TRI-110	Trinova	110.0	97.90	8	\N
BLU-2200	Blaustrom	2200.0	98.80	15	liquid
BLU-800	Blaustrom	800.0	\N	15	LIQUID
\.


--
-- Name: inverter_models inverter_models_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inverter_models
    ADD CONSTRAINT inverter_models_pkey PRIMARY KEY (model_key);


--
-- PostgreSQL database dump complete
--
