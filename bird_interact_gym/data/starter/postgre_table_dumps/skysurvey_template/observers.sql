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
-- Name: observers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.observers (
    observer_no integer NOT NULL,
    full_name text NOT NULL,
    institute text NOT NULL,
    grade text NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    on_call character(1) NOT NULL,
    CONSTRAINT observers_check CHECK ((left_on > joined_on)),
    CONSTRAINT observers_on_call_check CHECK ((on_call = ANY (ARRAY['Y'::bpchar, 'N'::bpchar])))
);


--
-- Data for Name: observers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.observers (observer_no, full_name, institute, grade, joined_on, left_on, on_call) FROM stdin;
101	Ada Quill	Tarn Institute	senior	2014-01-01	\N	Y
102	Bela Norr	Tarn Institute	Senior	2019-02-01	\N	Y
103	Ciro Vance	Tarn Institute	staff	2024-03-01	\N	Y
104	Dace Orlov	Tarn Institute	student	2018-04-01	2025-04-15	N
105	Edda Lisle	Port College	senior	2023-05-01	\N	Y
106	Finn Abara	Port College	SENIOR	2017-06-01	\N	N
107	Gwen Tolley	Port College	staff	2022-07-01	\N	Y
108	Hugo Prell	Port College	Student	2016-08-01	\N	Y
109	Ines Marrow	Harl University	senior	2021-09-01	\N	N
110	Joss Keller	Harl University	staff	2015-10-01	2025-04-15	N
111	Kaia Brandt	Harl University	Staff	2020-11-01	\N	Y
112	Lev Soames	Harl University	student	2014-12-01	\N	N
113	Mira Toll	Harl University	senior	2019-01-01	\N	Y
114	Mira Toll	Lake Observatory	staff	2024-02-01	\N	Y
115	Nils Garrow	Lake Observatory	senior	2018-03-01	\N	Y
116	Oona Fisk	Lake Observatory	staff	2023-04-01	2025-04-15	Y
117	Pavel Dunn	Lake Observatory	student	2017-05-01	\N	Y
118	Quen Isley	Lake Observatory	senior	2022-06-01	\N	N
119	Rhea Stone	Amateur Circle	staff	2016-07-01	\N	N
120	Sven Ockley	Amateur Circle	student	2021-08-01	\N	Y
121	Tess Varga	Amateur Circle	Senior	2015-09-01	\N	Y
122	Udo Pym	Amateur Circle	staff	2020-10-01	2025-04-15	N
123	Vera Limb	Port College	staff	2014-11-01	\N	N
124	Wim Castor	Tarn Institute	staff	2019-12-01	\N	Y
125	Xenia Rook	Harl University	student	2024-01-01	\N	Y
126	Yann Odell	Lake Observatory	STAFF	2018-02-01	\N	N
127	Zora Kemp	Port College	senior	2023-03-01	\N	Y
128	Arlo Finch	Amateur Circle	senior	2017-04-01	2025-04-15	N
129	Bryn Hale	Tarn Institute	student	2022-05-01	\N	N
130	Cleo Marsh	Harl University	staff	2016-06-01	\N	Y
\.


--
-- Name: observers observers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observers
    ADD CONSTRAINT observers_pkey PRIMARY KEY (observer_no);


--
-- PostgreSQL database dump complete
--
