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
-- Name: work_queue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.work_queue (
    obj_ref text NOT NULL,
    priority numeric NOT NULL,
    reason text NOT NULL,
    queued_on date NOT NULL,
    times_flagged integer DEFAULT 1 NOT NULL,
    CONSTRAINT work_queue_priority_check CHECK ((priority >= (0)::numeric)),
    CONSTRAINT work_queue_times_flagged_check CHECK ((times_flagged > 0))
);


--
-- Data for Name: work_queue; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.work_queue (obj_ref, priority, reason, queued_on, times_flagged) FROM stdin;
OB-0001	31.5	pest alarm	2025-07-27	1
OB-0016	49.07	pest alarm	2025-07-15	1
OB-0017	18.5	pest alarm	2025-04-02	1
OB-0019	80.3	loan request	2025-07-23	2
OB-0021	80	loan request	2025-02-08	1
OB-0023	70.76	curator	2025-05-05	3
OB-0025	85.84	survey	2025-07-17	1
OB-0029	22.12	curator	2025-01-25	1
OB-0030	34.52	loan request	2025-02-08	1
OB-0033	4.98	loan request	2025-08-13	1
OB-0036	72.55	pest alarm	2025-06-17	1
OB-0039	17.68	curator	2025-01-13	1
OB-0040	37.92	survey	2025-04-13	3
OB-0065	93.09	survey	2025-04-20	1
OB-0066	84.66	survey	2025-07-12	1
OB-0068	59.21	pest alarm	2025-06-24	3
OB-0070	72	pest alarm	2025-02-16	2
OB-0074	87.24	survey	2025-02-21	2
OB-0084	62.71	loan request	2025-01-12	1
OB-0085	26.79	loan request	2025-05-14	1
OB-0115	75.14	pest alarm	2025-01-25	1
OB-0116	62.14	curator	2025-01-15	1
OB-0124	13.44	curator	2025-01-27	3
OB-0129	90.74	loan request	2025-02-18	1
OB-0143	28.22	curator	2025-04-13	1
OB-0152	69.48	loan request	2025-04-01	1
OB-0167	46.04	survey	2025-02-16	1
OB-0170	81.01	pest alarm	2025-06-25	1
OB-0177	87.52	survey	2025-01-01	1
OB-0203	20.37	curator	2025-07-04	2
OB-0204	75.31	pest alarm	2025-07-03	1
OB-0206	64.96	survey	2025-01-12	1
OB-0212	23.95	survey	2025-03-03	1
OB-0217	45.43	survey	2025-07-24	2
OB-0218	10.47	pest alarm	2025-03-05	1
OB-0219	16.22	curator	2025-06-02	1
OB-0225	78.13	loan request	2025-05-06	1
OB-0226	43.86	pest alarm	2025-01-27	2
OB-0229	69.83	curator	2025-06-05	1
OB-0233	76.79	curator	2025-05-27	1
OB-0235	80.96	loan request	2025-04-23	1
OB-0236	65.06	survey	2025-07-19	1
OB-0247	81.69	survey	2025-02-02	2
OB-0279	77.78	loan request	2025-07-02	1
OB-0287	96.47	curator	2025-01-01	1
OB-0289	26.66	pest alarm	2025-06-12	1
OB-0293	69.6	loan request	2025-05-19	2
OB-0296	20.58	survey	2025-07-16	1
OB-0298	48.49	pest alarm	2025-07-04	1
OB-0301	37.9	curator	2025-03-20	1
OB-0305	86.17	curator	2025-04-09	1
OB-0310	80.02	loan request	2025-04-09	1
OB-0314	55.13	survey	2025-05-10	1
OB-0321	81.75	curator	2025-05-07	1
OB-0323	80.89	curator	2025-07-11	1
OB-0325	39.48	survey	2025-04-27	1
OB-0338	95.09	loan request	2025-01-02	2
OB-0339	22.82	pest alarm	2025-05-23	2
OB-0357	66.89	curator	2025-06-18	2
OB-0371	50.58	pest alarm	2025-01-22	1
OB-0372	8.32	loan request	2025-07-19	1
OB-0373	52.09	survey	2025-06-23	3
OB-0380	28.95	curator	2025-07-02	2
OB-0384	40.2	curator	2025-08-09	1
OB-0393	30.46	survey	2025-01-06	1
OB-0402	43.41	curator	2025-04-08	3
OB-0403	27.57	curator	2025-07-03	3
OB-0406	58.87	loan request	2025-02-23	3
OB-0425	93.2	curator	2025-08-02	3
OB-0429	33.03	curator	2025-04-11	1
OB-0430	85.84	loan request	2025-01-09	1
OB-0444	45.08	curator	2025-07-18	1
OB-0456	44.14	pest alarm	2025-04-21	1
OB-0457	12.56	pest alarm	2025-01-02	1
OB-0458	73.47	loan request	2025-06-06	1
OB-0460	90.5	loan request	2025-07-05	2
OB-0463	50.8	pest alarm	2025-08-10	1
OB-0466	69.19	loan request	2025-03-01	2
OB-0478	31.56	loan request	2025-01-16	3
OB-0480	43.34	pest alarm	2025-02-21	1
OB-0484	45.54	survey	2025-04-24	1
OB-0491	92.6	loan request	2025-01-18	1
OB-0495	61.57	loan request	2025-07-01	1
OB-0500	82.7	loan request	2025-08-04	1
OB-0503	9.99	pest alarm	2025-02-09	3
OB-0508	74.45	curator	2025-07-12	1
OB-0509	64.66	loan request	2025-06-03	1
OB-0512	24.35	loan request	2025-02-13	2
OB-0516	44.49	curator	2025-06-16	1
OB-0518	54.5	survey	2025-05-14	1
\.


--
-- Name: work_queue work_queue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_queue
    ADD CONSTRAINT work_queue_pkey PRIMARY KEY (obj_ref);


--
-- Name: work_queue work_queue_obj_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.work_queue
    ADD CONSTRAINT work_queue_obj_ref_fkey FOREIGN KEY (obj_ref) REFERENCES public.objects(obj_id);


--
-- PostgreSQL database dump complete
--
