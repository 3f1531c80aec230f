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
-- Name: conservators; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conservators (
    staff_no integer NOT NULL,
    full_name text NOT NULL,
    specialism text NOT NULL,
    weekly_hours text NOT NULL,
    hourly_eur numeric(6,2) NOT NULL,
    hired_on date NOT NULL,
    left_on date,
    CONSTRAINT conservators_check CHECK ((left_on > hired_on)),
    CONSTRAINT conservators_hourly_eur_check CHECK ((hourly_eur > (0)::numeric))
);


--
-- Data for Name: conservators; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.conservators (staff_no, full_name, specialism, weekly_hours, hourly_eur, hired_on, left_on) FROM stdin;
101	Joris Falk	WOOD	40 h	30.00	2005-08-01	\N
102	Gesa Holub	Paper	40 hrs	44.00	2012-09-01	\N
103	Alma Grell	wood	36 h	31.00	2020-01-01	\N
104	Florin Dahl	paper	32	61.50	2017-07-01	\N
105	Iva Falk	PAINTINGS	30	59.00	2021-02-01	\N
106	Elin Corso	textiles	32	43.50	2015-09-01	\N
107	Elin Brandl	TEXTILES	30	28.50	2018-09-01	2019-06-22
108	Hamid Corso	Paper	20 h	46.50	2021-06-01	\N
109	Florin Falk	Textiles	32	61.50	2019-11-01	\N
110	Dov Grell	metals	24 hrs	40.00	2016-06-01	\N
111	Dov Falk	CERAMICS	32	53.50	2003-07-01	\N
112	Bastian Brandl	Textiles	20 h	56.50	2021-06-01	\N
113	Gesa Aske	ceramics	40 h	32.00	2013-03-01	\N
114	Joris Espino	Ceramics	40 hrs	30.00	2010-07-01	2012-01-29
115	Iva Brandl	paper	40 h	29.00	2015-06-01	\N
116	Hamid Aske	paper	40 h	55.50	2012-12-01	\N
117	Elin Aske	metals	30	36.50	2014-05-01	\N
118	Alma Espino	paintings	24 hrs	31.00	2012-06-01	\N
119	Alma Corso	Paintings	20 h	37.50	2014-11-01	\N
120	Gesa Grell	metals	36 h	49.00	2018-01-01	\N
121	Hamid Brandl	Metals	20 h	41.50	2003-08-01	2004-08-13
122	Joris Corso	Textiles	40 h	32.50	2020-10-01	\N
123	Elin Grell	Wood	32	60.50	2008-05-01	\N
124	Florin Corso	metals	24 hrs	49.50	2014-10-01	\N
125	Hamid Grell	paintings	24 hrs	30.00	2003-02-01	\N
126	Dov Espino	wood	32	53.00	2016-04-01	\N
127	Bastian Dahl	wood	32	36.50	2014-08-01	\N
128	Alma Aske	metals	30	46.00	2010-11-01	2012-02-08
129	Alma Holub	ceramics	24 hrs	39.50	2018-05-01	\N
130	Gesa Falk	metals	32	47.50	2017-01-01	\N
131	Bastian Holub	CERAMICS	24 hrs	38.50	2011-06-01	\N
132	Gesa Corso	textiles	40 h	61.50	2021-07-01	\N
133	Celia Brandl	PAPER	20 h	49.00	2004-12-01	\N
134	Celia Espino	ceramics	20 h	41.50	2022-02-01	\N
135	Hamid Dahl	ceramics	40 h	39.00	2011-08-01	2012-08-27
136	Iva Aske	Paintings	36 h	50.00	2004-08-01	\N
\.


--
-- Name: conservators conservators_full_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conservators
    ADD CONSTRAINT conservators_full_name_key UNIQUE (full_name);


--
-- Name: conservators conservators_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conservators
    ADD CONSTRAINT conservators_pkey PRIMARY KEY (staff_no);


--
-- PostgreSQL database dump complete
--
