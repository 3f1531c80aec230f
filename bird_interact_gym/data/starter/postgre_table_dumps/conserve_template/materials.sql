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
-- Name: materials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.materials (
    mat_code text NOT NULL,
    mat_name text NOT NULL,
    family text NOT NULL,
    lux_limit integer,
    fragility numeric(3,2) NOT NULL,
    CONSTRAINT materials_fragility_check CHECK (((fragility >= (0)::numeric) AND (fragility <= (1)::numeric))),
    CONSTRAINT materials_lux_limit_check CHECK ((lux_limit > 0))
);


--
-- Data for Name: materials; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.materials (mat_code, mat_name, family, lux_limit, fragility) FROM stdin;
MT-01	silk	organic	50	0.90
MT-02	wool	organic	50	0.60
MT-03	linen canvas	organic	150	0.50
MT-04	oak panel	organic	150	0.35
MT-05	rag paper	ORGANIC	50	0.70
MT-06	parchment	organic	50	0.75
MT-07	feather	organic	50	0.95
MT-08	leather	Organic	100	0.55
MT-09	ivory	ORGANIC	100	0.65
MT-10	bast fibre	Organic	100	0.60
MT-11	oil paint	composite	150	0.40
MT-12	egg tempera	composite	100	0.60
MT-13	gesso	composite	200	0.70
MT-14	lacquer	composite	100	0.80
MT-15	albumen print	composite	50	0.85
MT-16	wrought iron	INORGANIC	\N	0.10
MT-17	silver leaf	inorganic	\N	0.45
MT-18	bronze	INORGANIC	\N	0.05
MT-19	faience	inorganic	\N	0.75
MT-20	glass	INORGANIC	300	0.80
MT-21	alabaster	Inorganic	\N	0.50
MT-22	terracotta	inorganic	\N	0.65
\.


--
-- Name: materials materials_mat_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.materials
    ADD CONSTRAINT materials_mat_name_key UNIQUE (mat_name);


--
-- Name: materials materials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.materials
    ADD CONSTRAINT materials_pkey PRIMARY KEY (mat_code);


--
-- PostgreSQL database dump complete
--
