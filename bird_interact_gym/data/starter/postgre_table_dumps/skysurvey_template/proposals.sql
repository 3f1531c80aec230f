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
-- Name: proposals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposals (
    prop_code text NOT NULL,
    title text NOT NULL,
    lead_no integer,
    time_awarded text NOT NULL,
    prop_status text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    terms jsonb NOT NULL,
    CONSTRAINT proposals_check CHECK ((ends_on > starts_on))
);


--
-- Data for Name: proposals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.proposals (prop_code, title, lead_no, time_awarded, prop_status, starts_on, ends_on, terms) FROM stdin;
SP-01	Slow Novae I	103	3 nights	RUNNING	2022-10-08	2023-10-08	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-02	Comet Tails I	101	16 h	Running	2024-01-01	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-03	Dim Dwarfs I	105	24 h	Running	2023-12-31	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-04	Ring Shadows I	109	0 h	Running	2024-05-09	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-05	Lost Asteroids I	113	2 nights	RUNNING	2024-08-01	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-06	Host Galaxies I	115	12 h	running	2024-09-01	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 2, "max_airmass": 1.8}}
SP-07	Flare Census I	115	24 h	RUNNING	2024-03-05	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-08	Dust Shells II	103	3 nights	Running	2024-01-01	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 2}}
SP-09	Slow Novae II	\N	1 nights	running	2022-11-27	2023-11-27	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-10	Comet Tails II	107	8 h	Running	2023-12-31	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-11	Dim Dwarfs II	110	0 nights	Running	2025-01-15	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-12	Ring Shadows II	128	12 h	RUNNING	2024-02-23	2026-02-22	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-13	Lost Asteroids II	114	8 h	Running	2024-02-02	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-14	Host Galaxies II	116	5 nights	Running	2024-03-03	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-15	Flare Census II	125	1 nights	running	2025-04-29	2026-04-29	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-16	Dust Shells III	107	12 h	finished	2022-10-15	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-17	Slow Novae III	105	1 nights	Finished	2025-04-15	2026-04-15	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-18	Comet Tails III	\N	3 nights	running	2024-10-05	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 1.8}}
SP-19	Dim Dwarfs III	102	24 h	running	2022-10-18	2023-10-18	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-20	Ring Shadows III	106	24 h	WITHDRAWN	2022-10-26	2024-10-25	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-21	Lost Asteroids III	119	40 h	FINISHED	2023-11-04	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-22	Host Galaxies III	130	40 h	RUNNING	2023-02-18	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-23	Flare Census III	102	8 h	running	2024-05-03	2025-05-03	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-24	Dust Shells IIII	112	16 h	Running	2023-02-06	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-25	Slow Novae IIII	126	12 h	RUNNING	2024-06-07	2026-06-07	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-26	Comet Tails IIII	129	1 nights	RUNNING	2024-10-11	2025-10-11	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-27	Dim Dwarfs IIII	\N	3 nights	submitted	2024-07-22	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-28	Ring Shadows IIII	125	2 nights	RUNNING	2023-01-30	2025-01-29	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-29	Lost Asteroids IIII	124	1 nights	finished	2024-02-24	2026-02-23	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.5, "max_airmass": 1.8}}
SP-30	Host Galaxies IIII	119	40 h	running	2023-11-23	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-31	Flare Census IIII	109	24 h	withdrawn	2025-01-01	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-32	Dust Shells I	124	8 h	RUNNING	2024-11-08	2025-11-08	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-33	Slow Novae I	108	2 nights	Running	2024-06-15	2026-06-15	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 1.6}}
SP-34	Comet Tails I	119	1 nights	running	2025-06-01	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-35	Dim Dwarfs I	116	24 h	Running	2022-11-26	2024-11-25	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-36	Ring Shadows I	\N	5 nights	Running	2023-06-11	2024-06-10	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.2, "max_airmass": 2}}
SP-37	Lost Asteroids I	128	12 h	submitted	2023-03-24	2025-03-23	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 2, "max_airmass": 1.8}}
SP-38	Host Galaxies I	102	2 nights	RUNNING	2023-01-16	2025-01-15	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-39	Flare Census I	108	40 h	RUNNING	2024-01-26	2025-01-25	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-40	Dust Shells II	116	12 h	finished	2024-05-22	2026-05-22	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 1.6}}
SP-41	Slow Novae II	121	24 h	running	2022-07-27	2023-07-27	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-42	Comet Tails II	119	1 nights	Withdrawn	2022-08-20	2023-08-20	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-43	Dim Dwarfs II	129	1 nights	running	2023-07-11	2025-07-10	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-44	Ring Shadows II	112	8 h	FINISHED	2025-03-27	2026-03-27	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 1.6}}
SP-45	Lost Asteroids II	\N	16 h	running	2024-09-17	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-46	Host Galaxies II	111	1 nights	finished	2022-07-20	2023-07-20	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-47	Flare Census II	110	1 nights	running	2024-05-22	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-48	Dust Shells III	127	8 h	Submitted	2022-10-06	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 1.6}}
SP-49	Slow Novae III	121	40 h	Running	2023-10-15	2025-10-14	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 1.6}}
SP-50	Comet Tails III	105	40 h	Running	2023-03-02	2024-03-01	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 2}}
SP-51	Dim Dwarfs III	124	3 nights	RUNNING	2025-03-02	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 1.8}}
SP-52	Ring Shadows III	127	16 h	running	2025-04-03	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-53	Lost Asteroids III	124	40 h	running	2023-10-24	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-54	Host Galaxies III	\N	40 h	running	2022-08-06	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.2, "max_airmass": 2}}
SP-55	Flare Census III	123	16 h	RUNNING	2023-02-05	2025-02-04	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-56	Dust Shells IIII	102	12 h	RUNNING	2022-08-15	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-57	Slow Novae IIII	121	16 h	Running	2025-03-25	2026-03-25	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-58	Comet Tails IIII	112	1 nights	Finished	2025-04-10	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-59	Dim Dwarfs IIII	112	24 h	Running	2023-09-26	2024-09-25	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-60	Ring Shadows IIII	120	12 h	running	2023-07-11	2025-07-10	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 1.6}}
SP-61	Lost Asteroids IIII	124	24 h	Finished	2023-06-14	2025-06-13	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 1.8}}
SP-62	Host Galaxies IIII	108	8 h	running	2024-10-08	\N	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 2}}
SP-63	Flare Census IIII	\N	5 nights	withdrawn	2024-04-05	2025-04-05	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-64	Dust Shells I	121	8 h	running	2022-10-13	2023-10-13	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-65	Slow Novae I	121	16 h	running	2023-02-06	2024-02-06	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-66	Comet Tails I	105	12 h	Submitted	2023-03-13	2025-03-12	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-67	Dim Dwarfs I	129	24 h	FINISHED	2024-01-13	2025-01-12	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-68	Ring Shadows I	107	12 h	running	2022-11-29	\N	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-69	Lost Asteroids I	125	1 nights	submitted	2023-03-07	2025-03-06	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.5, "max_airmass": 2.2}}
SP-70	Host Galaxies I	129	8 h	Running	2023-11-03	2025-11-02	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-71	Flare Census I	128	3 nights	Finished	2024-05-13	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-72	Dust Shells II	\N	8 h	FINISHED	2024-07-10	2025-07-10	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-73	Slow Novae II	124	16 h	finished	2022-08-30	2023-08-30	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-74	Comet Tails II	124	1 nights	Running	2022-12-24	2024-12-23	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 2}}
SP-75	Dim Dwarfs II	120	1 nights	Running	2024-06-09	2025-06-09	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-76	Ring Shadows II	126	5 nights	withdrawn	2025-05-20	2027-05-20	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 1.8}}
SP-77	Lost Asteroids II	116	24 h	Withdrawn	2024-10-11	2025-10-11	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-78	Host Galaxies II	106	24 h	FINISHED	2023-12-09	2024-12-08	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 1.8}}
SP-79	Flare Census II	121	40 h	running	2024-11-20	2026-11-20	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-80	Dust Shells III	123	2 nights	running	2022-07-24	2023-07-24	{"data": {"embargo_months": 0}, "limits": {"max_seeing": 1.5, "max_airmass": 1.8}}
SP-81	Slow Novae III	\N	16 h	running	2024-05-25	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 1.8}}
SP-82	Comet Tails III	108	2 nights	Running	2022-11-03	2023-11-03	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-83	Dim Dwarfs III	120	3 nights	finished	2023-09-17	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 2, "max_airmass": 2}}
SP-84	Ring Shadows III	104	3 nights	Running	2024-12-21	\N	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 1.8}}
SP-85	Lost Asteroids III	106	2 nights	running	2024-04-30	\N	{"data": {"embargo_months": 18}, "limits": {"max_seeing": 1.5, "max_airmass": 2}}
SP-86	Host Galaxies III	120	40 h	running	2022-11-03	2024-11-02	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.2, "max_airmass": 2.2}}
SP-87	Flare Census III	105	24 h	running	2024-07-16	2025-07-16	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 2.2}}
SP-88	Dust Shells IIII	110	40 h	RUNNING	2022-09-29	2023-09-29	{"data": {"embargo_months": 6}, "limits": {"max_seeing": 1.5, "max_airmass": 1.6}}
SP-89	Slow Novae IIII	113	1 nights	Running	2022-09-15	2024-09-14	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 1.2, "max_airmass": 1.6}}
SP-90	Comet Tails IIII	\N	3 nights	Running	2022-07-27	2023-07-27	{"data": {"embargo_months": 12}, "limits": {"max_seeing": 2, "max_airmass": 1.6}}
\.


--
-- Name: proposals proposals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_pkey PRIMARY KEY (prop_code);


--
-- Name: proposals proposals_lead_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT proposals_lead_no_fkey FOREIGN KEY (lead_no) REFERENCES public.observers(observer_no);


--
-- PostgreSQL database dump complete
--
