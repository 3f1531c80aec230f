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
-- Name: supplies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplies (
    supply_code text NOT NULL,
    supply_name text NOT NULL,
    stock text NOT NULL,
    eur_per_litre numeric(7,2) NOT NULL,
    hazard_class text,
    CONSTRAINT supplies_eur_per_litre_check CHECK ((eur_per_litre > (0)::numeric))
);


--
-- Data for Name: supplies; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.supplies (supply_code, supply_name, stock, eur_per_litre, hazard_class) FROM stdin;
SU-01	acetone	6.6 L	9.50	flammable
SU-02	ethanol	10700 ml	12.00	Flammable
SU-03	white spirit	9400 ml	8.00	flammable
SU-04	toluene	7.0 L	21.00	toxic
SU-05	ammonia solution	10.2 L	14.00	Corrosive
SU-06	thymol in ethanol	11.1 L	64.00	toxic
SU-07	deionised water	6.7 L	0.80	\N
SU-08	wheat starch paste	5.1 L	18.00	\N
SU-09	methyl cellulose	11300 ml	22.50	\N
SU-10	sturgeon glue	7.8 L	240.00	\N
SU-11	acrylic resin	3700 ml	96.00	flammable
SU-12	microcrystalline wax	11.4 L	45.00	\N
SU-13	tannic acid	1400 ml	58.00	corrosive
SU-14	dammar varnish	9.4 L	70.00	FLAMMABLE
SU-15	agar gel	4700 ml	31.00	\N
SU-16	rabbit-skin glue	4.1 L	39.00	\N
SU-17	epoxy putty	6.9 L	110.00	irritant
SU-18	citrate buffer	3.8 L	16.00	\N
SU-19	chalk ground	6700 ml	11.00	\N
SU-20	isooctane	6.4 L	34.00	flammable
\.


--
-- Name: supplies supplies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplies
    ADD CONSTRAINT supplies_pkey PRIMARY KEY (supply_code);


--
-- Name: supplies supplies_supply_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplies
    ADD CONSTRAINT supplies_supply_name_key UNIQUE (supply_name);


--
-- PostgreSQL database dump complete
--
