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
-- Name: drone_checks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drone_checks (
    check_id integer NOT NULL,
    string_ref integer NOT NULL,
    flown_on date NOT NULL,
    pilot text,
    verdict text NOT NULL,
    hot_cells integer,
    findings jsonb NOT NULL,
    CONSTRAINT drone_checks_hot_cells_check CHECK ((hot_cells >= 0))
);


--
-- Data for Name: drone_checks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drone_checks (check_id, string_ref, flown_on, pilot, verdict, hot_cells, findings) FROM stdin;
60001	2488	2025-02-04	\N	Hotspot	8	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "Argus", "delta_k": 25.0}}
60002	2108	2025-05-10	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "27%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60003	2176	2025-04-11	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "26 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60004	2029	2025-05-05	\N	CLEAN	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60005	2074	2025-02-13	Ana Reyl	dusty	0	{"dust": {"cover_pct": "21%"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60006	2449	2025-02-25	\N	clean	0	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60007	2416	2025-06-11	\N	clean	0	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60008	2593	2025-02-20	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60009	2111	2025-05-10	Bo Tarn	SHADED	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60010	2556	2025-03-11	Cy Ulm	Hotspot	7	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 8.5}}
60011	2421	2025-04-19	\N	DUSTY	0	{"dust": {"cover_pct": "21%"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60012	2412	2025-03-26	Bo Tarn	CRACKED	\N	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "Argus", "delta_k": 14.5}}
60013	2191	2025-06-11	Cy Ulm	Hotspot	1	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "IR-2", "delta_k": 15.5}}
60014	2518	2025-05-29	\N	cracked	0	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "ir-2", "delta_k": 25.0}}
60015	2322	2025-04-20	\N	CLEAN	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60016	2555	2025-01-26	Ana Reyl	clean	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60017	2454	2025-04-17	\N	Hotspot	5	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60018	2279	2025-05-24	\N	dusty	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60019	2525	2025-06-06	\N	hotspot	8	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "IR-2", "delta_k": 15.5}}
60020	2550	2025-05-12	Ana Reyl	clean	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60021	2546	2025-04-23	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60022	2644	2025-04-13	Ana Reyl	Dusty	\N	{"dust": {"cover_pct": "49%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60023	2427	2025-05-14	\N	CLEAN	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60024	2105	2025-02-14	Cy Ulm	Cracked	\N	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 29.5}}
60025	2190	2025-03-28	Bo Tarn	Cracked	\N	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "ir-2", "delta_k": 14.5}}
60026	2490	2025-02-06	Cy Ulm	DUSTY	0	{"dust": {"cover_pct": "28%"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60027	2432	2025-04-26	Ana Reyl	cracked	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 9.0}}
60028	2626	2025-06-24	Cy Ulm	DUSTY	\N	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60029	2592	2025-06-07	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60030	2177	2025-06-11	Bo Tarn	clean	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60031	2258	2025-01-21	\N	clean	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60032	2390	2025-04-03	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60033	2115	2025-05-11	Bo Tarn	clean	0	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60034	2565	2025-06-14	\N	Clean	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60035	2155	2025-05-22	\N	shaded	0	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60036	2518	2025-02-08	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "32%"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60037	2060	2025-03-06	\N	Clean	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60038	2067	2025-01-10	Bo Tarn	Clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60039	2225	2025-05-27	Ana Reyl	hotspot	6	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "ir-2", "delta_k": 25.5}}
60040	2108	2025-03-06	Bo Tarn	clean	\N	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60041	2128	2025-02-06	Ana Reyl	Hotspot	5	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 23.0}}
60042	2153	2025-05-27	Bo Tarn	clean	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60043	2127	2025-04-15	Cy Ulm	Cracked	\N	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "ir-2", "delta_k": 16.0}}
60044	2161	2025-02-13	Cy Ulm	dusty	0	{"dust": {"cover_pct": "33%"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60045	2501	2025-04-09	Ana Reyl	Dusty	\N	{"dust": {"cover_pct": "22%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60046	2360	2025-05-21	Bo Tarn	clean	\N	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60047	2633	2025-02-22	Cy Ulm	Shaded	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60048	2542	2025-02-03	Bo Tarn	HOTSPOT	2	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 16.0}}
60049	2533	2025-04-20	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60050	2215	2025-05-21	Cy Ulm	DUSTY	0	{"dust": {"cover_pct": "31 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60051	2169	2025-01-26	\N	shaded	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60052	2640	2025-04-13	Bo Tarn	shaded	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60053	2471	2025-04-02	Ana Reyl	clean	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60054	2096	2025-05-12	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "32 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60055	2269	2025-01-22	Bo Tarn	clean	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60056	2323	2025-02-06	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60057	2420	2025-02-27	Bo Tarn	CRACKED	\N	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "Argus", "delta_k": 23.5}}
60058	2581	2025-01-25	Ana Reyl	CLEAN	\N	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60059	2591	2025-03-27	Cy Ulm	dusty	0	{"dust": {"cover_pct": "53 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60060	2282	2025-04-14	\N	CLEAN	\N	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60061	2291	2025-01-26	Cy Ulm	shaded	\N	{"dust": {"cover_pct": "6%"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60062	2513	2025-04-04	\N	clean	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60063	2559	2025-05-31	Ana Reyl	hotspot	3	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "ir-2", "delta_k": 25.5}}
60064	2612	2025-04-05	Ana Reyl	clean	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60065	2511	2025-01-26	Ana Reyl	dusty	0	{"dust": {"cover_pct": "26 %"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60066	2194	2025-05-21	\N	clean	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60067	2496	2025-05-31	\N	Hotspot	7	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "Argus", "delta_k": 9.5}}
60068	2027	2025-03-23	\N	CRACKED	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 11.0}}
60069	2204	2025-03-23	\N	dusty	\N	{"dust": {"cover_pct": "35 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60070	2606	2025-06-06	Ana Reyl	clean	0	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60071	2302	2025-04-19	\N	CLEAN	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60072	2522	2025-02-27	Ana Reyl	clean	\N	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60073	2097	2025-03-30	\N	DUSTY	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60074	2511	2025-01-27	Cy Ulm	shaded	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60075	2633	2025-06-26	Ana Reyl	Hotspot	6	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "IR-2", "delta_k": 22.0}}
60076	2509	2025-04-05	Cy Ulm	hotspot	5	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "IR-2", "delta_k": 21.5}}
60077	2408	2025-04-26	\N	Hotspot	6	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60078	2398	2025-02-08	\N	cracked	\N	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 23.5}}
60079	2071	2025-04-30	\N	DUSTY	\N	{"dust": {"cover_pct": "36%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60080	2197	2025-03-13	Cy Ulm	hotspot	5	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "ir-2", "delta_k": 14.5}}
60081	2017	2025-04-13	Cy Ulm	SHADED	0	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60082	2401	2025-02-16	Ana Reyl	CRACKED	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 27.5}}
60083	2316	2025-06-11	\N	hotspot	2	{"dust": {"cover_pct": "6%"}, "thermal": {"camera": "Argus", "delta_k": 26.5}}
60084	2190	2025-04-02	\N	Cracked	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 15.5}}
60085	2568	2025-04-02	Bo Tarn	Cracked	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 13.0}}
60086	2015	2025-01-24	Cy Ulm	clean	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60087	2203	2025-03-21	Cy Ulm	clean	\N	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60088	2190	2025-04-25	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "33 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60089	2095	2025-02-19	Ana Reyl	Clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60090	2378	2025-01-16	\N	shaded	0	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60091	2265	2025-03-31	Cy Ulm	Shaded	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60092	2452	2025-02-20	Bo Tarn	clean	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60093	2587	2025-05-01	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60094	2131	2025-04-30	Bo Tarn	SHADED	\N	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60095	2297	2025-02-20	Ana Reyl	clean	0	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60096	2199	2025-03-19	\N	shaded	\N	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60097	2589	2025-06-01	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "21%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60098	2172	2025-04-17	Cy Ulm	DUSTY	\N	{"dust": {"cover_pct": "37%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60099	2553	2025-06-12	Ana Reyl	clean	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60100	2028	2025-04-04	\N	dusty	\N	{"dust": {"cover_pct": "41 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60101	2450	2025-06-26	Cy Ulm	hotspot	3	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60102	2450	2025-06-26	Cy Ulm	Clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60103	2633	2025-06-26	Ana Reyl	hotspot	3	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60104	2633	2025-06-26	Ana Reyl	Clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60105	2338	2025-06-26	Ana Reyl	hotspot	3	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "IR-2", "delta_k": 12.5}}
60106	2338	2025-06-26	Cy Ulm	Clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60107	2286	2025-06-26	Bo Tarn	hotspot	3	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60108	2286	2025-06-26	Cy Ulm	Clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60109	2334	2025-06-26	Bo Tarn	hotspot	3	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60110	2334	2025-06-26	\N	Clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60111	2150	2025-06-26	Ana Reyl	hotspot	3	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "Argus", "delta_k": 13.5}}
60112	2150	2025-06-26	Bo Tarn	Clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60113	2018	2025-03-18	\N	clean	\N	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60114	2036	2025-01-12	Cy Ulm	DUSTY	0	{"dust": {"cover_pct": "25%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60115	2100	2025-05-22	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60116	2581	2025-02-04	Cy Ulm	hotspot	3	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 24.5}}
60117	2623	2025-04-30	\N	clean	0	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60118	2584	2025-02-02	Ana Reyl	clean	\N	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60119	2383	2025-06-19	\N	CLEAN	\N	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60120	2123	2025-03-10	Bo Tarn	Clean	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60121	2192	2025-06-07	Bo Tarn	dusty	\N	{"dust": {"cover_pct": "54 %"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60122	2436	2025-02-05	\N	CLEAN	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60123	2016	2025-02-20	Ana Reyl	HOTSPOT	5	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "Argus", "delta_k": 14.0}}
60124	2245	2025-04-21	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60125	2536	2025-05-27	Ana Reyl	hotspot	5	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60126	2443	2025-06-12	\N	dusty	0	{"dust": {"cover_pct": "42%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60127	2537	2025-04-10	Ana Reyl	dusty	0	{"dust": {"cover_pct": "36%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60128	2081	2025-02-20	Cy Ulm	CRACKED	\N	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "ir-2", "delta_k": 21.5}}
60129	2288	2025-01-11	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60130	2370	2025-01-19	\N	CLEAN	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60131	2337	2025-03-12	Ana Reyl	Cracked	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 12.5}}
60132	2437	2025-01-17	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "41%"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60133	2413	2025-01-25	Bo Tarn	Hotspot	4	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "ir-2", "delta_k": 17.0}}
60134	2351	2025-03-29	\N	dusty	\N	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60135	2265	2025-02-22	Ana Reyl	Clean	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60136	2204	2025-04-06	Cy Ulm	DUSTY	\N	{"dust": {"cover_pct": "49 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60137	2074	2025-06-22	Cy Ulm	clean	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60138	2096	2025-03-12	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60139	2633	2025-04-09	Cy Ulm	clean	0	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60140	2478	2025-06-11	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60141	2299	2025-06-09	Ana Reyl	Clean	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60142	2633	2025-01-24	\N	CLEAN	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60143	2134	2025-02-27	Bo Tarn	Hotspot	8	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "ir-2", "delta_k": 14.5}}
60144	2463	2025-05-21	\N	Hotspot	4	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 22.5}}
60145	2359	2025-05-15	Ana Reyl	clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60146	2060	2025-03-01	Ana Reyl	Shaded	\N	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60147	2126	2025-05-02	Cy Ulm	Clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60148	2204	2025-01-22	\N	shaded	\N	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60149	2359	2025-05-02	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60150	2276	2025-04-09	\N	cracked	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 28.5}}
60151	2429	2025-03-16	Ana Reyl	SHADED	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60152	2483	2025-02-14	Ana Reyl	clean	\N	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60153	2314	2025-02-27	Ana Reyl	SHADED	\N	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60154	2447	2025-04-25	Bo Tarn	clean	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60155	2602	2025-03-11	\N	CLEAN	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60156	2426	2025-04-30	Ana Reyl	cracked	\N	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 23.0}}
60157	2271	2025-06-09	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60158	2433	2025-04-29	Bo Tarn	dusty	0	{"dust": {"cover_pct": "49%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60159	2459	2025-05-07	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "53 %"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60160	2373	2025-06-06	\N	hotspot	1	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 27.5}}
60161	2137	2025-06-20	Cy Ulm	SHADED	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60162	2315	2025-03-08	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60163	2522	2025-01-26	Cy Ulm	Hotspot	1	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "Argus", "delta_k": 28.0}}
60164	2407	2025-04-22	Cy Ulm	Hotspot	3	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "IR-2", "delta_k": 10.0}}
60165	2583	2025-01-24	Ana Reyl	Clean	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60166	2639	2025-06-16	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "47 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60167	2048	2025-01-29	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60168	2154	2025-02-24	\N	CLEAN	0	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60169	2449	2025-03-20	\N	Hotspot	1	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 9.5}}
60170	2548	2025-05-21	Bo Tarn	dusty	0	{"dust": {"cover_pct": "26%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60171	2628	2025-06-07	Ana Reyl	Hotspot	4	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "Argus", "delta_k": 13.5}}
60172	2322	2025-02-23	Ana Reyl	Hotspot	8	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "Argus", "delta_k": 27.5}}
60173	2403	2025-03-07	Bo Tarn	Clean	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60174	2304	2025-06-20	Bo Tarn	clean	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60175	2210	2025-02-07	\N	Cracked	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 9.5}}
60176	2631	2025-03-09	\N	clean	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60177	2586	2025-03-02	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60178	2043	2025-01-15	\N	dusty	0	{"dust": {"cover_pct": "37%"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60179	2027	2025-03-18	\N	clean	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60180	2379	2025-04-15	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60181	2193	2025-03-07	Cy Ulm	hotspot	2	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "ir-2", "delta_k": 22.0}}
60182	2421	2025-05-21	Ana Reyl	shaded	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60183	2428	2025-03-23	\N	DUSTY	\N	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60184	2123	2025-02-12	Ana Reyl	clean	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60185	2162	2025-03-06	\N	hotspot	3	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "ir-2", "delta_k": 17.5}}
60186	2031	2025-04-19	\N	DUSTY	0	{"dust": {"cover_pct": "33 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60187	2482	2025-03-03	Bo Tarn	Dusty	\N	{"dust": {"cover_pct": "51 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60188	2531	2025-02-08	\N	hotspot	4	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 14.0}}
60189	2529	2025-02-11	Bo Tarn	hotspot	1	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 27.0}}
60190	2169	2025-06-01	Ana Reyl	shaded	\N	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60191	2435	2025-02-11	Bo Tarn	clean	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60192	2118	2025-02-18	Bo Tarn	shaded	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60193	2457	2025-03-30	Cy Ulm	shaded	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60194	2635	2025-03-05	\N	cracked	0	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "ir-2", "delta_k": 14.0}}
60195	2170	2025-02-13	Ana Reyl	dusty	0	{"dust": {"cover_pct": "45 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60196	2581	2025-01-13	Bo Tarn	dusty	0	{"dust": {"cover_pct": "41%"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60197	2454	2025-02-03	\N	cracked	0	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "Argus", "delta_k": 20.5}}
60198	2194	2025-05-09	Ana Reyl	hotspot	3	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "Argus", "delta_k": 21.0}}
60199	2604	2025-01-13	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60200	2500	2025-05-21	Ana Reyl	Clean	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60201	2410	2025-06-17	Bo Tarn	dusty	0	{"dust": {"cover_pct": "43%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60202	2168	2025-03-01	Bo Tarn	clean	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60203	2060	2025-05-26	\N	dusty	0	{"dust": {"cover_pct": "35%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60204	2537	2025-03-11	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "25 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60205	2012	2025-03-03	Bo Tarn	HOTSPOT	7	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 23.0}}
60206	2507	2025-05-11	\N	Dusty	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60207	2124	2025-03-22	\N	dusty	0	{"dust": {"cover_pct": "40%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60208	2581	2025-01-10	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60209	2614	2025-03-04	\N	dusty	0	{"dust": {"cover_pct": "34 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60210	2407	2025-06-18	Cy Ulm	clean	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60211	2102	2025-04-18	\N	CLEAN	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60212	2316	2025-01-14	Ana Reyl	clean	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60213	2555	2025-03-20	Ana Reyl	hotspot	1	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "ir-2", "delta_k": 24.0}}
60214	2312	2025-01-26	\N	Clean	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60215	2539	2025-02-28	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "30 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60216	2432	2025-06-01	\N	Dusty	\N	{"dust": {"cover_pct": "38 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60217	2324	2025-06-14	Bo Tarn	hotspot	7	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "IR-2", "delta_k": 26.0}}
60218	2204	2025-02-04	Cy Ulm	dusty	\N	{"dust": {"cover_pct": "34 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60219	2403	2025-04-03	Ana Reyl	clean	\N	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60220	2030	2025-04-10	Ana Reyl	CRACKED	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "ir-2", "delta_k": 13.0}}
60221	2282	2025-04-24	Bo Tarn	HOTSPOT	7	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60222	2470	2025-04-01	Bo Tarn	Dusty	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60223	2642	2025-04-02	Bo Tarn	dusty	0	{"dust": {"cover_pct": "42 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60224	2237	2025-02-04	\N	CLEAN	0	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60225	2289	2025-04-04	Bo Tarn	SHADED	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60226	2505	2025-01-24	\N	HOTSPOT	2	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 12.5}}
60227	2195	2025-01-18	\N	Clean	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60228	2232	2025-05-29	\N	clean	\N	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60229	2406	2025-03-07	\N	HOTSPOT	8	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 16.5}}
60230	2028	2025-01-12	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "35 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60231	2148	2025-02-21	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60232	2385	2025-06-06	Cy Ulm	Dusty	\N	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60233	2511	2025-02-09	Bo Tarn	hotspot	4	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "Argus", "delta_k": 18.0}}
60234	2062	2025-05-28	Ana Reyl	Clean	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60235	2450	2025-04-30	\N	CLEAN	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60236	2365	2025-04-15	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60237	2151	2025-05-13	Bo Tarn	HOTSPOT	1	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "IR-2", "delta_k": 28.5}}
60238	2306	2025-03-17	\N	dusty	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60239	2356	2025-02-06	Ana Reyl	clean	0	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60240	2236	2025-06-18	Ana Reyl	Clean	0	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60241	2125	2025-05-20	Ana Reyl	CLEAN	\N	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60242	2544	2025-05-02	\N	dusty	0	{"dust": {"cover_pct": "21%"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60243	2257	2025-05-30	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "53 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60244	2333	2025-02-16	Cy Ulm	dusty	0	{"dust": {"cover_pct": "26 %"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60245	2219	2025-01-30	Cy Ulm	Clean	0	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60246	2596	2025-05-08	Cy Ulm	dusty	\N	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60247	2508	2025-01-29	Cy Ulm	CRACKED	\N	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "ir-2", "delta_k": 10.5}}
60248	2115	2025-04-13	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60249	2125	2025-01-22	\N	CLEAN	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60250	2194	2025-06-03	Bo Tarn	shaded	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60251	2056	2025-01-18	Bo Tarn	Cracked	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 9.0}}
60252	2599	2025-04-06	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60253	2521	2025-01-17	Bo Tarn	dusty	0	{"dust": {"cover_pct": "45 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60254	2341	2025-06-02	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60255	2472	2025-01-27	Ana Reyl	clean	0	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60256	2625	2025-06-03	Cy Ulm	hotspot	7	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "ir-2", "delta_k": 25.5}}
60257	2288	2025-01-25	Bo Tarn	hotspot	4	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "IR-2", "delta_k": 10.0}}
60258	2103	2025-04-23	Cy Ulm	clean	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60259	2322	2025-02-15	Bo Tarn	Hotspot	8	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60260	2219	2025-05-21	\N	cracked	\N	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60261	2231	2025-04-14	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "24%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60262	2322	2025-05-06	Bo Tarn	clean	\N	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60263	2332	2025-06-22	Bo Tarn	shaded	0	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60264	2244	2025-05-26	\N	shaded	\N	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60265	2262	2025-03-17	Bo Tarn	clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60266	2236	2025-02-22	Bo Tarn	shaded	\N	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60267	2355	2025-05-06	\N	clean	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60268	2495	2025-05-10	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "50%"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60269	2173	2025-04-11	\N	hotspot	5	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "Argus", "delta_k": 12.0}}
60270	2620	2025-05-10	Cy Ulm	clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60271	2141	2025-03-07	\N	Dusty	0	{"dust": {"cover_pct": "34%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60272	2594	2025-06-16	\N	DUSTY	\N	{"dust": {"cover_pct": "22 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60273	2321	2025-05-20	\N	clean	0	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60274	2503	2025-05-26	Bo Tarn	CRACKED	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 22.5}}
60275	2144	2025-06-11	Cy Ulm	Cracked	\N	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 17.0}}
60276	2266	2025-04-07	\N	Clean	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60277	2346	2025-03-28	\N	DUSTY	0	{"dust": {"cover_pct": "21%"}, "thermal": {"camera": "Argus", "delta_k": 1.5}}
60278	2144	2025-04-09	\N	shaded	0	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60279	2446	2025-03-07	Ana Reyl	clean	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60280	2331	2025-03-06	Ana Reyl	clean	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60281	2159	2025-03-29	\N	shaded	\N	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60282	2073	2025-02-17	\N	DUSTY	\N	{"dust": {"cover_pct": "33%"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60283	2343	2025-02-20	\N	SHADED	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60284	2166	2025-02-14	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "45%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60285	2289	2025-02-15	\N	Clean	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "Argus", "delta_k": 1.5}}
60286	2479	2025-02-18	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60287	2165	2025-06-20	Cy Ulm	cracked	\N	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "IR-2", "delta_k": 18.0}}
60288	2200	2025-02-16	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60289	2126	2025-03-09	\N	dusty	\N	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60290	2343	2025-05-31	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "22 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60291	2140	2025-01-24	Bo Tarn	SHADED	0	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60292	2016	2025-04-16	Cy Ulm	hotspot	6	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60293	2067	2025-01-28	Cy Ulm	clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60294	2527	2025-01-30	Cy Ulm	Clean	0	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60295	2220	2025-04-18	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "38 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60296	2287	2025-06-04	Ana Reyl	Hotspot	8	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "IR-2", "delta_k": 16.5}}
60297	2582	2025-03-15	\N	cracked	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "IR-2", "delta_k": 13.0}}
60298	2219	2025-04-27	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60299	2521	2025-04-30	Bo Tarn	Clean	0	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60300	2453	2025-01-27	Cy Ulm	clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60301	2113	2025-06-26	Ana Reyl	clean	\N	{"dust": {"cover_pct": "30 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60302	2230	2025-06-25	Ana Reyl	clean	\N	{"dust": {"cover_pct": "29%"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60303	2542	2025-06-26	Ana Reyl	Shaded	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60304	2225	2025-06-25	Cy Ulm	Cracked	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 16.0}}
60305	2141	2025-06-26	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "30 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60306	2470	2025-06-25	Cy Ulm	shaded	0	{"dust": {"cover_pct": "29%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60307	2100	2025-06-26	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60308	2194	2025-06-25	\N	dusty	\N	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60309	2276	2025-06-26	Bo Tarn	Clean	0	{"dust": {"cover_pct": "30 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60310	2288	2025-06-25	Ana Reyl	hotspot	6	{"dust": {"cover_pct": "29%"}, "thermal": {"camera": "Argus", "delta_k": 17.5}}
60311	2404	2025-06-26	Cy Ulm	Cracked	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "ir-2", "delta_k": 21.0}}
60312	2272	2025-06-25	\N	clean	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60313	2458	2025-01-25	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "25 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60314	2102	2025-04-15	Ana Reyl	hotspot	8	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 22.0}}
60315	2353	2025-03-23	\N	shaded	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60316	2645	2025-03-13	\N	CLEAN	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60317	2190	2025-03-03	Cy Ulm	DUSTY	0	{"dust": {"cover_pct": "47 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60318	2270	2025-06-09	Cy Ulm	shaded	\N	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60319	2308	2025-04-03	Cy Ulm	dusty	\N	{"dust": {"cover_pct": "27 %"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60320	2028	2025-05-30	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60321	2024	2025-05-26	\N	CLEAN	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60322	2574	2025-06-02	Ana Reyl	Clean	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60323	2602	2025-03-15	Bo Tarn	Cracked	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "Argus", "delta_k": 9.5}}
60324	2547	2025-05-09	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60325	2589	2025-03-04	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "20%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60326	2286	2025-01-22	Ana Reyl	dusty	0	{"dust": {"cover_pct": "41 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60327	2638	2025-02-12	Ana Reyl	Clean	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60328	2244	2025-05-03	\N	clean	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60329	2180	2025-06-17	Ana Reyl	Clean	0	{"dust": {"cover_pct": "6%"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60330	2205	2025-02-01	\N	clean	0	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60331	2352	2025-05-02	\N	dusty	0	{"dust": {"cover_pct": "35%"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60332	2385	2025-02-02	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "34%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60333	2116	2025-03-25	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60334	2402	2025-01-17	Bo Tarn	Shaded	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60335	2268	2025-01-14	Bo Tarn	Dusty	\N	{"dust": {"cover_pct": "54%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60336	2446	2025-03-01	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60337	2449	2025-03-31	Ana Reyl	Clean	\N	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60338	2019	2025-04-26	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "34%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60339	2402	2025-05-18	Ana Reyl	clean	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60340	2345	2025-01-25	Ana Reyl	Shaded	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60341	2484	2025-06-20	Cy Ulm	Hotspot	7	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "ir-2", "delta_k": 13.5}}
60342	2220	2025-05-14	Cy Ulm	clean	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60343	2494	2025-02-09	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "33%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60344	2029	2025-03-18	Cy Ulm	clean	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60345	2576	2025-02-01	\N	Clean	0	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60346	2595	2025-01-15	Cy Ulm	Clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60347	2197	2025-02-06	Ana Reyl	cracked	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 22.0}}
60348	2061	2025-02-09	Bo Tarn	hotspot	5	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "Argus", "delta_k": 24.5}}
60349	2381	2025-02-05	Ana Reyl	clean	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60350	2409	2025-04-22	\N	clean	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60351	2072	2025-05-03	\N	hotspot	3	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "ir-2", "delta_k": 9.0}}
60352	2285	2025-06-25	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60353	2238	2025-01-13	\N	DUSTY	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60354	2156	2025-03-25	Ana Reyl	Shaded	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60355	2527	2025-05-24	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "38 %"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60356	2643	2025-01-12	\N	Dusty	0	{"dust": {"cover_pct": "29%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60357	2503	2025-01-23	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60358	2168	2025-02-11	Bo Tarn	CRACKED	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 11.5}}
60359	2180	2025-04-18	Ana Reyl	dusty	0	{"dust": {"cover_pct": "42%"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60360	2536	2025-04-23	Bo Tarn	shaded	\N	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60361	2559	2025-03-09	\N	clean	0	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60362	2087	2025-03-01	\N	Cracked	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "ir-2", "delta_k": 21.5}}
60363	2512	2025-03-13	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60364	2641	2025-04-18	Ana Reyl	hotspot	2	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60365	2438	2025-06-11	Bo Tarn	cracked	\N	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "IR-2", "delta_k": 9.5}}
60366	2235	2025-02-03	Bo Tarn	dusty	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60367	2147	2025-05-21	\N	Clean	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60368	2090	2025-06-22	Bo Tarn	Shaded	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60369	2614	2025-04-30	Bo Tarn	Cracked	\N	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 21.0}}
60370	2234	2025-02-08	\N	dusty	0	{"dust": {"cover_pct": "47 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60371	2306	2025-02-02	Cy Ulm	hotspot	6	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "IR-2", "delta_k": 29.0}}
60372	2370	2025-04-14	Ana Reyl	clean	0	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60373	2641	2025-05-06	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "36%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60374	2549	2025-05-30	Cy Ulm	dusty	\N	{"dust": {"cover_pct": "30%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60375	2443	2025-05-18	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60376	2226	2025-04-26	Cy Ulm	Shaded	\N	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60377	2241	2025-05-15	\N	shaded	0	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60378	2071	2025-01-12	Bo Tarn	dusty	0	{"dust": {"cover_pct": "28%"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60379	2377	2025-01-26	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "43 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60380	2040	2025-03-03	\N	clean	\N	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60381	2562	2025-01-14	Cy Ulm	clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60382	2146	2025-03-16	Bo Tarn	HOTSPOT	6	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "Argus", "delta_k": 14.0}}
60383	2262	2025-06-11	\N	CRACKED	\N	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "IR-2", "delta_k": 19.5}}
60384	2358	2025-04-07	Bo Tarn	cracked	\N	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 23.5}}
60385	2212	2025-06-05	Cy Ulm	clean	0	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60386	2091	2025-06-07	Ana Reyl	dusty	0	{"dust": {"cover_pct": "39 %"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60387	2059	2025-04-09	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "41%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60388	2223	2025-03-23	Cy Ulm	hotspot	7	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "Argus", "delta_k": 17.5}}
60389	2298	2025-04-27	\N	clean	0	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "Argus", "delta_k": 1.5}}
60390	2645	2025-04-05	\N	CLEAN	\N	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60391	2186	2025-05-11	\N	Shaded	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60392	2008	2025-04-11	Ana Reyl	clean	\N	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60393	2457	2025-02-09	Cy Ulm	HOTSPOT	6	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 12.5}}
60394	2608	2025-05-05	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60395	2082	2025-06-08	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60396	2393	2025-02-19	Ana Reyl	Clean	0	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60397	2379	2025-03-30	\N	dusty	0	{"dust": {"cover_pct": "24%"}, "thermal": {"camera": "Argus", "delta_k": 1.5}}
60398	2448	2025-05-31	Cy Ulm	DUSTY	\N	{"dust": {"cover_pct": "47 %"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60399	2504	2025-03-19	\N	DUSTY	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60400	2639	2025-01-24	\N	Hotspot	5	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "Argus", "delta_k": 18.0}}
60401	2267	2025-03-01	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "30%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60402	2560	2025-03-01	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60403	2508	2025-03-02	Bo Tarn	hotspot	8	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "Argus", "delta_k": 10.0}}
60404	2070	2025-03-02	\N	DUSTY	0	{"dust": {"cover_pct": "52%"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60405	2196	2025-04-23	\N	Dusty	0	{"dust": {"cover_pct": "37%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60406	2161	2025-06-16	\N	shaded	\N	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60407	2033	2025-06-16	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60408	2513	2025-02-28	\N	dusty	\N	{"dust": {"cover_pct": "26%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60409	2081	2025-06-12	\N	hotspot	6	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "ir-2", "delta_k": 10.5}}
60410	2005	2025-01-18	\N	Hotspot	3	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "Argus", "delta_k": 28.0}}
60411	2206	2025-05-28	Ana Reyl	shaded	\N	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60412	2357	2025-06-26	Cy Ulm	cracked	\N	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "ir-2", "delta_k": 29.5}}
60413	2399	2025-06-01	Ana Reyl	CLEAN	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60414	2294	2025-02-15	\N	clean	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60415	2560	2025-01-29	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60416	2266	2025-05-01	\N	CRACKED	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "ir-2", "delta_k": 16.5}}
60417	2321	2025-05-02	\N	cracked	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "ir-2", "delta_k": 25.5}}
60418	2208	2025-04-15	Ana Reyl	clean	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60419	2510	2025-04-24	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60420	2463	2025-04-22	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "39 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60421	2075	2025-05-13	Cy Ulm	HOTSPOT	6	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 26.0}}
60422	2510	2025-05-18	Bo Tarn	Hotspot	1	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60423	2393	2025-01-28	Cy Ulm	Cracked	\N	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60424	2558	2025-01-23	\N	Shaded	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60425	2617	2025-06-22	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60426	2119	2025-03-07	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60427	2470	2025-02-22	\N	Clean	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60428	2534	2025-05-26	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "33 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60429	2069	2025-02-27	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60430	2081	2025-06-09	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "38%"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60431	2177	2025-04-13	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "46%"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60432	2260	2025-03-26	Cy Ulm	Dusty	\N	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60433	2314	2025-02-27	Cy Ulm	hotspot	6	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "IR-2", "delta_k": 28.0}}
60434	2043	2025-02-22	\N	SHADED	0	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60435	2104	2025-02-05	Bo Tarn	Dusty	\N	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60436	2040	2025-02-24	Bo Tarn	clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60437	2514	2025-01-29	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60438	2571	2025-03-13	\N	Cracked	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60439	2359	2025-03-26	Bo Tarn	SHADED	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60440	2192	2025-05-14	\N	hotspot	7	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60441	2477	2025-04-14	\N	clean	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60442	2282	2025-05-06	\N	CLEAN	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60443	2123	2025-02-17	Ana Reyl	SHADED	\N	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60444	2084	2025-04-12	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "35%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60445	2056	2025-02-22	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60446	2440	2025-01-26	Cy Ulm	Dusty	\N	{"dust": {"cover_pct": "51 %"}, "thermal": {"camera": "Argus", "delta_k": 1.5}}
60447	2312	2025-05-22	Bo Tarn	Cracked	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 13.0}}
60448	2141	2025-05-07	\N	HOTSPOT	5	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "IR-2", "delta_k": 29.0}}
60449	2167	2025-03-19	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "37%"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60450	2648	2025-04-11	Cy Ulm	dusty	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60451	2201	2025-03-04	Bo Tarn	hotspot	5	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 25.5}}
60452	2624	2025-06-13	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60453	2590	2025-02-13	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "39 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60454	2491	2025-04-23	Bo Tarn	clean	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60455	2165	2025-02-13	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60456	2181	2025-03-12	Ana Reyl	cracked	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "Argus", "delta_k": 15.0}}
60457	2273	2025-01-18	Ana Reyl	shaded	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60458	2416	2025-03-16	\N	CLEAN	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60459	2619	2025-03-19	Bo Tarn	clean	0	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60460	2197	2025-05-09	Ana Reyl	CRACKED	0	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "ir-2", "delta_k": 17.0}}
60461	2038	2025-04-16	Bo Tarn	dusty	0	{"dust": {"cover_pct": "32%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60462	2357	2025-03-08	\N	Clean	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60463	2492	2025-05-27	Cy Ulm	Dusty	\N	{"dust": {"cover_pct": "50 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60464	2601	2025-02-19	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60465	2264	2025-02-10	Cy Ulm	clean	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60466	2593	2025-04-26	Ana Reyl	cracked	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60467	2138	2025-01-21	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "49%"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60468	2260	2025-02-25	Bo Tarn	hotspot	1	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "IR-2", "delta_k": 12.5}}
60469	2329	2025-03-14	Bo Tarn	SHADED	\N	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60470	2070	2025-04-06	Cy Ulm	cracked	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "ir-2", "delta_k": 12.5}}
60471	2084	2025-03-10	Ana Reyl	Clean	\N	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60472	2149	2025-05-19	Bo Tarn	clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60473	2072	2025-05-09	Ana Reyl	cracked	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "Argus", "delta_k": 20.5}}
60474	2350	2025-01-23	Bo Tarn	dusty	0	{"dust": {"cover_pct": "47%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60475	2108	2025-03-20	Bo Tarn	clean	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60476	2585	2025-03-10	\N	dusty	0	{"dust": {"cover_pct": "42 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60477	2235	2025-03-07	Bo Tarn	SHADED	\N	{"dust": {"cover_pct": "6%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60478	2202	2025-03-18	Cy Ulm	dusty	\N	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60479	2390	2025-02-12	Ana Reyl	hotspot	8	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "ir-2", "delta_k": 25.5}}
60480	2018	2025-01-29	Bo Tarn	SHADED	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60481	2159	2025-02-25	\N	CLEAN	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60482	2627	2025-02-19	\N	CLEAN	\N	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60483	2445	2025-01-25	Bo Tarn	dusty	\N	{"dust": {"cover_pct": "49%"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60484	2518	2025-04-13	\N	Dusty	0	{"dust": {"cover_pct": "49%"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60485	2531	2025-06-12	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60486	2135	2025-02-16	Cy Ulm	Cracked	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 26.0}}
60487	2379	2025-03-13	Bo Tarn	Shaded	0	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60488	2553	2025-03-24	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60489	2569	2025-06-06	\N	HOTSPOT	6	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "ir-2", "delta_k": 23.0}}
60490	2630	2025-06-24	\N	shaded	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60491	2300	2025-01-21	\N	dusty	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60492	2520	2025-04-17	\N	clean	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60493	2563	2025-03-25	Cy Ulm	clean	\N	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60494	2366	2025-03-27	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60495	2268	2025-05-24	Ana Reyl	dusty	0	{"dust": {"cover_pct": "24%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60496	2045	2025-03-21	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60497	2059	2025-05-11	Ana Reyl	HOTSPOT	8	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 29.5}}
60498	2062	2025-03-29	Bo Tarn	shaded	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60499	2482	2025-03-23	Cy Ulm	clean	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60500	2409	2025-02-19	\N	Clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60501	2129	2025-06-13	Bo Tarn	dusty	0	{"dust": {"cover_pct": "34 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60502	2177	2025-04-29	Ana Reyl	SHADED	0	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60503	2401	2025-06-06	Ana Reyl	clean	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60504	2304	2025-06-04	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "43%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60505	2482	2025-05-14	Bo Tarn	Cracked	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60506	2017	2025-05-30	\N	Shaded	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60507	2336	2025-03-22	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "51%"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60508	2199	2025-05-22	\N	CLEAN	\N	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60509	2530	2025-05-09	Ana Reyl	clean	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60510	2195	2025-05-25	Ana Reyl	clean	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60511	2640	2025-06-25	Ana Reyl	shaded	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60512	2120	2025-01-25	Ana Reyl	hotspot	3	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "Argus", "delta_k": 18.5}}
60513	2611	2025-02-06	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "41 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60514	2456	2025-01-11	Ana Reyl	clean	\N	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60515	2074	2025-01-16	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60516	2069	2025-05-30	Ana Reyl	HOTSPOT	3	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 11.0}}
60517	2120	2025-05-01	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60518	2026	2025-05-02	Bo Tarn	dusty	\N	{"dust": {"cover_pct": "28%"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60519	2119	2025-05-27	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60520	2460	2025-01-15	\N	HOTSPOT	5	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 10.0}}
60521	2636	2025-04-16	\N	clean	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60522	2427	2025-06-09	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "54 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60523	2565	2025-04-12	Cy Ulm	Clean	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60524	2358	2025-04-25	\N	DUSTY	\N	{"dust": {"cover_pct": "33%"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60525	2496	2025-03-13	Ana Reyl	shaded	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60526	2316	2025-05-23	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "28%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60527	2021	2025-02-04	Bo Tarn	Dusty	\N	{"dust": {"cover_pct": "26%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60528	2285	2025-05-15	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "29%"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60529	2117	2025-05-08	Bo Tarn	dusty	0	{"dust": {"cover_pct": "28 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60530	2513	2025-02-01	Cy Ulm	clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60531	2650	2025-06-01	Cy Ulm	clean	\N	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "IR-2", "delta_k": 4.0}}
60532	2104	2025-04-20	\N	Cracked	0	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "ir-2", "delta_k": 10.0}}
60533	2544	2025-04-07	\N	hotspot	6	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60534	2627	2025-01-13	\N	Dusty	0	{"dust": {"cover_pct": "41%"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60535	2149	2025-05-25	Cy Ulm	cracked	0	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60536	2495	2025-04-03	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60537	2610	2025-03-10	\N	dusty	0	{"dust": {"cover_pct": "40 %"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60538	2046	2025-01-21	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60539	2250	2025-02-10	\N	cracked	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60540	2359	2025-03-10	\N	clean	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60541	2594	2025-03-03	Cy Ulm	dusty	0	{"dust": {"cover_pct": "41%"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60542	2405	2025-02-06	Cy Ulm	clean	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60543	2469	2025-01-30	Ana Reyl	clean	0	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60544	2074	2025-04-25	\N	CLEAN	\N	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 0.0}}
60545	2097	2025-05-21	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60546	2523	2025-02-15	\N	dusty	0	{"dust": {"cover_pct": "24%"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60547	2458	2025-06-06	\N	SHADED	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60548	2084	2025-06-04	\N	Dusty	0	{"dust": {"cover_pct": "38 %"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60549	2098	2025-06-16	Bo Tarn	clean	\N	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60550	2139	2025-02-28	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "54 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60551	2005	2025-06-10	Ana Reyl	Cracked	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 9.0}}
60552	2271	2025-03-14	Ana Reyl	shaded	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60553	2368	2025-04-10	Cy Ulm	Shaded	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60554	2459	2025-04-07	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60555	2252	2025-02-05	Cy Ulm	clean	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60556	2455	2025-03-28	\N	hotspot	4	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "IR-2", "delta_k": 20.5}}
60557	2176	2025-05-03	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60558	2599	2025-04-25	Cy Ulm	dusty	\N	{"dust": {"cover_pct": "51 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60559	2175	2025-05-26	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60560	2277	2025-01-17	Ana Reyl	Cracked	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60561	2340	2025-06-05	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "26%"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60562	2057	2025-06-26	Bo Tarn	clean	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60563	2162	2025-05-23	Cy Ulm	CRACKED	0	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "IR-2", "delta_k": 22.5}}
60564	2505	2025-02-22	Cy Ulm	dusty	0	{"dust": {"cover_pct": "48 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60565	2414	2025-05-10	Ana Reyl	Dusty	\N	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60566	2007	2025-02-21	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60567	2115	2025-04-09	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60568	2168	2025-03-18	Ana Reyl	dusty	0	{"dust": {"cover_pct": "49%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60569	2476	2025-03-25	\N	clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60570	2443	2025-05-25	Bo Tarn	clean	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60571	2314	2025-02-24	\N	Cracked	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60572	2154	2025-01-11	Cy Ulm	CRACKED	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "ir-2", "delta_k": 11.0}}
60573	2123	2025-06-18	Ana Reyl	clean	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "Argus", "delta_k": 4.5}}
60574	2164	2025-03-26	Ana Reyl	clean	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60575	2577	2025-05-19	Ana Reyl	cracked	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 28.0}}
60576	2191	2025-05-02	Cy Ulm	dusty	0	{"dust": {"cover_pct": "41 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60577	2394	2025-06-02	Cy Ulm	CRACKED	0	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "IR-2", "delta_k": 9.5}}
60578	2296	2025-02-02	\N	cracked	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "Argus", "delta_k": 26.0}}
60579	2521	2025-05-07	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60580	2066	2025-04-12	\N	CLEAN	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "ir-2", "delta_k": 4.0}}
60581	2358	2025-01-16	Ana Reyl	Cracked	0	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "Argus", "delta_k": 27.5}}
60582	2141	2025-03-30	Ana Reyl	SHADED	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "Argus", "delta_k": 0.0}}
60583	2477	2025-01-11	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60584	2526	2025-01-26	Cy Ulm	hotspot	1	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "ir-2", "delta_k": 12.5}}
60585	2630	2025-02-10	Bo Tarn	dusty	0	{"dust": {"cover_pct": "31 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60586	2222	2025-04-18	Ana Reyl	SHADED	0	{"dust": {"cover_pct": "15 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60587	2522	2025-05-20	Cy Ulm	hotspot	5	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "Argus", "delta_k": 26.0}}
60588	2623	2025-05-08	Bo Tarn	CLEAN	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60589	2619	2025-02-25	\N	Cracked	0	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "Argus", "delta_k": 13.5}}
60590	2211	2025-01-21	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60591	2308	2025-03-05	Ana Reyl	cracked	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 12.5}}
60592	2537	2025-04-28	Ana Reyl	dusty	0	{"dust": {"cover_pct": "53%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60593	2457	2025-04-16	Bo Tarn	cracked	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "ir-2", "delta_k": 24.5}}
60594	2611	2025-03-14	Bo Tarn	HOTSPOT	6	{"dust": {"cover_pct": "6%"}, "thermal": {"camera": "ir-2", "delta_k": 11.5}}
60595	2035	2025-02-25	\N	dusty	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60596	2216	2025-02-21	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60597	2190	2025-06-14	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60598	2509	2025-05-28	Cy Ulm	cracked	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "ir-2", "delta_k": 14.0}}
60599	2358	2025-05-07	Bo Tarn	Cracked	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "ir-2", "delta_k": 27.5}}
60600	2298	2025-05-12	\N	clean	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60601	2584	2025-05-18	\N	clean	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60602	2463	2025-02-07	Cy Ulm	Cracked	\N	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60603	2017	2025-06-14	Bo Tarn	clean	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60604	2184	2025-06-22	Ana Reyl	cracked	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 18.0}}
60605	2425	2025-05-19	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60606	2590	2025-06-06	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "48%"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60607	2035	2025-03-14	Bo Tarn	CLEAN	\N	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60608	2600	2025-02-08	\N	shaded	\N	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60609	2556	2025-05-22	Bo Tarn	cracked	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "IR-2", "delta_k": 29.0}}
60610	2046	2025-02-03	Ana Reyl	shaded	\N	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60611	2595	2025-01-27	Cy Ulm	DUSTY	0	{"dust": {"cover_pct": "31 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60612	2593	2025-01-29	Ana Reyl	Shaded	0	{"dust": {"cover_pct": "3 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60613	2350	2025-02-15	\N	shaded	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60614	2457	2025-04-13	Cy Ulm	CRACKED	\N	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60615	2632	2025-04-10	\N	Clean	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60616	2312	2025-02-19	\N	dusty	\N	{"dust": {"cover_pct": "26 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60617	2042	2025-02-04	Bo Tarn	dusty	\N	{"dust": {"cover_pct": "51%"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60618	2314	2025-03-01	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "33 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60619	2323	2025-03-26	Ana Reyl	Clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60620	2007	2025-02-05	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60621	2621	2025-06-07	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60622	2091	2025-03-07	Ana Reyl	shaded	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60623	2512	2025-03-02	Bo Tarn	Clean	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.5}}
60624	2143	2025-06-16	Ana Reyl	clean	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60625	2353	2025-02-23	Ana Reyl	clean	\N	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60626	2030	2025-03-06	Ana Reyl	clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60627	2350	2025-06-05	Bo Tarn	DUSTY	\N	{"dust": {"cover_pct": "44 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60628	2392	2025-05-06	Cy Ulm	hotspot	7	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 21.0}}
60629	2385	2025-03-31	\N	DUSTY	0	{"dust": {"cover_pct": "21 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60630	2175	2025-03-27	Bo Tarn	dusty	0	{"dust": {"cover_pct": "31%"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60631	2456	2025-05-19	Cy Ulm	dusty	0	{"dust": {"cover_pct": "25 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60632	2199	2025-06-03	Ana Reyl	HOTSPOT	2	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60633	2135	2025-06-08	\N	CLEAN	\N	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60634	2185	2025-03-10	Cy Ulm	clean	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60635	2406	2025-03-29	\N	clean	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60636	2383	2025-05-20	Cy Ulm	clean	\N	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60637	2203	2025-05-12	\N	HOTSPOT	7	{"dust": {"cover_pct": "14 %"}, "thermal": {"camera": "IR-2", "delta_k": 18.5}}
60638	2039	2025-03-18	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60639	2280	2025-03-20	Ana Reyl	DUSTY	0	{"dust": {"cover_pct": "48 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60640	2436	2025-05-25	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "39 %"}, "thermal": {"camera": "ir-2", "delta_k": 0.5}}
60641	2290	2025-06-03	\N	DUSTY	0	{"dust": {"cover_pct": "50%"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60642	2103	2025-02-09	Cy Ulm	DUSTY	0	{"dust": {"cover_pct": "33 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60643	2509	2025-05-30	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "ir-2", "delta_k": 5.0}}
60644	2447	2025-03-18	Ana Reyl	CLEAN	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60645	2238	2025-01-11	Ana Reyl	HOTSPOT	2	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 26.5}}
60646	2519	2025-04-21	Ana Reyl	CLEAN	\N	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60647	2304	2025-06-06	\N	Clean	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "Argus", "delta_k": 1.5}}
60648	2580	2025-02-03	Cy Ulm	clean	\N	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60649	2426	2025-01-29	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60650	2198	2025-01-14	Bo Tarn	Hotspot	8	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 22.5}}
60651	2269	2025-03-01	Bo Tarn	clean	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60652	2240	2025-01-12	Ana Reyl	shaded	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60653	2531	2025-05-08	Cy Ulm	clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60654	2620	2025-01-13	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60655	2014	2025-02-07	\N	SHADED	0	{"dust": {"cover_pct": "6%"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60656	2277	2025-03-08	Cy Ulm	clean	\N	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60657	2135	2025-03-13	Ana Reyl	Clean	\N	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60658	2370	2025-02-08	\N	CRACKED	0	{"dust": {"cover_pct": "4 %"}, "thermal": {"camera": "Argus", "delta_k": 13.0}}
60659	2212	2025-05-01	\N	CLEAN	0	{"dust": {"cover_pct": "3%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60660	2650	2025-04-27	Bo Tarn	dusty	0	{"dust": {"cover_pct": "33%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60661	2539	2025-06-11	Ana Reyl	shaded	0	{"dust": {"cover_pct": "8%"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
60662	2512	2025-04-29	Bo Tarn	dusty	0	{"dust": {"cover_pct": "22%"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60663	2435	2025-03-12	Cy Ulm	Clean	\N	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60664	2319	2025-05-13	\N	shaded	\N	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60665	2180	2025-03-17	\N	hotspot	1	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 23.5}}
60666	2065	2025-06-15	Ana Reyl	hotspot	2	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "IR-2", "delta_k": 13.5}}
60667	2188	2025-04-08	\N	shaded	0	{"dust": {"cover_pct": "2%"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60668	2172	2025-01-12	\N	Clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60669	2446	2025-03-12	Cy Ulm	Dusty	0	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60670	2626	2025-06-26	Cy Ulm	shaded	0	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60671	2366	2025-05-21	Ana Reyl	Clean	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60672	2004	2025-04-11	\N	CLEAN	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60673	2149	2025-01-25	Ana Reyl	dusty	0	{"dust": {"cover_pct": "52 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.0}}
60674	2051	2025-03-07	\N	dusty	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60675	2520	2025-05-09	Cy Ulm	Clean	0	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60676	2535	2025-05-31	Ana Reyl	dusty	0	{"dust": {"cover_pct": "24 %"}, "thermal": {"camera": "Argus", "delta_k": 0.5}}
60677	2408	2025-04-01	\N	shaded	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60678	2304	2025-03-13	Ana Reyl	clean	\N	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60679	2017	2025-06-08	Bo Tarn	Dusty	0	{"dust": {"cover_pct": "43%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60680	2318	2025-04-14	Cy Ulm	Dusty	\N	{"dust": {"cover_pct": "37 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60681	2086	2025-04-01	Ana Reyl	Cracked	\N	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 20.0}}
60682	2199	2025-04-01	\N	Cracked	0	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "Argus", "delta_k": 20.0}}
60683	2046	2025-04-15	\N	Clean	0	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60684	2465	2025-03-22	Ana Reyl	clean	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "IR-2", "delta_k": 6.5}}
60685	2048	2025-03-03	\N	CLEAN	\N	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "ir-2", "delta_k": 6.5}}
60686	2295	2025-01-10	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60687	2451	2025-05-31	\N	HOTSPOT	3	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60688	2261	2025-04-20	Ana Reyl	Clean	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60689	2498	2025-05-18	Ana Reyl	CLEAN	\N	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "IR-2", "delta_k": 5.5}}
60690	2200	2025-03-04	\N	Clean	\N	{"dust": {"cover_pct": "6 %"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60691	2158	2025-06-11	Cy Ulm	shaded	0	{"dust": {"cover_pct": "18 %"}, "thermal": {"camera": "Argus", "delta_k": 6.5}}
60692	2643	2025-05-26	Bo Tarn	Clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "ir-2", "delta_k": 2.0}}
60693	2240	2025-05-10	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "39 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60694	2496	2025-04-01	Bo Tarn	DUSTY	0	{"dust": {"cover_pct": "39%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60695	2394	2025-02-28	Bo Tarn	clean	0	{"dust": {"cover_pct": "17 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60696	2052	2025-06-14	\N	Clean	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "IR-2", "delta_k": 0.5}}
60697	2605	2025-05-07	Bo Tarn	HOTSPOT	1	{"dust": {"cover_pct": "16 %"}, "thermal": {"camera": "Argus", "delta_k": 20.5}}
60698	2183	2025-02-19	Ana Reyl	CRACKED	0	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 22.5}}
60699	2383	2025-04-13	Bo Tarn	Shaded	0	{"dust": {"cover_pct": "13%"}, "thermal": {"camera": "ir-2", "delta_k": 7.5}}
60700	2216	2025-03-17	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60701	2223	2025-03-09	Bo Tarn	clean	0	{"dust": {"cover_pct": "12%"}, "thermal": {"camera": "IR-2", "delta_k": 1.0}}
60702	2489	2025-02-23	Cy Ulm	clean	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60703	2181	2025-05-04	Cy Ulm	dusty	0	{"dust": {"cover_pct": "32 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60704	2368	2025-02-04	Ana Reyl	dusty	0	{"dust": {"cover_pct": "30 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60705	2516	2025-06-07	Cy Ulm	Hotspot	1	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "IR-2", "delta_k": 22.0}}
60706	2563	2025-05-21	\N	Dusty	\N	{"dust": {"cover_pct": "27 %"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60707	2248	2025-05-03	Bo Tarn	Shaded	0	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60708	2443	2025-02-17	Cy Ulm	Hotspot	6	{"dust": {"cover_pct": "11 %"}, "thermal": {"camera": "IR-2", "delta_k": 19.5}}
60709	2132	2025-01-16	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "47%"}, "thermal": {"camera": "Argus", "delta_k": 5.5}}
60710	2529	2025-04-09	Bo Tarn	clean	\N	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60711	2321	2025-05-23	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "2 %"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60712	2225	2025-05-25	\N	Dusty	0	{"dust": {"cover_pct": "22 %"}, "thermal": {"camera": "IR-2", "delta_k": 6.0}}
60713	2304	2025-01-22	Cy Ulm	CLEAN	0	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60714	2115	2025-05-10	\N	Cracked	0	{"dust": {"cover_pct": "7%"}, "thermal": {"camera": "Argus", "delta_k": 20.0}}
60715	2528	2025-03-18	Bo Tarn	Shaded	\N	{"dust": {"cover_pct": "15%"}, "thermal": {"camera": "Argus", "delta_k": 7.5}}
60716	2384	2025-06-11	Cy Ulm	Hotspot	6	{"dust": {"cover_pct": "11%"}, "thermal": {"camera": "ir-2", "delta_k": 12.0}}
60717	2436	2025-04-03	Ana Reyl	shaded	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "Argus", "delta_k": 7.0}}
60718	2638	2025-04-04	\N	cracked	0	{"dust": {"cover_pct": "14%"}, "thermal": {"camera": "Argus", "delta_k": 28.0}}
60719	2154	2025-02-14	Ana Reyl	dusty	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 3.0}}
60720	2570	2025-01-18	Ana Reyl	clean	\N	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60721	2133	2025-04-07	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "22 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60722	2535	2025-05-21	Bo Tarn	dusty	0	{"dust": {"cover_pct": "41%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60723	2294	2025-03-24	Ana Reyl	SHADED	0	{"dust": {"cover_pct": "19%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60724	2109	2025-05-16	\N	CLEAN	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "Argus", "delta_k": 2.5}}
60725	2396	2025-05-27	Bo Tarn	HOTSPOT	1	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "IR-2", "delta_k": 8.5}}
60726	2070	2025-01-29	Ana Reyl	clean	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60727	2377	2025-03-16	Cy Ulm	clean	0	{"dust": {"cover_pct": "4%"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60728	2638	2025-06-17	Ana Reyl	Clean	0	{"dust": {"cover_pct": "19 %"}, "thermal": {"camera": "ir-2", "delta_k": 4.5}}
60729	2481	2025-02-23	Ana Reyl	clean	\N	{"dust": {"cover_pct": "9%"}, "thermal": {"camera": "IR-2", "delta_k": 5.0}}
60730	2600	2025-02-04	Cy Ulm	Clean	0	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60731	2131	2025-03-18	\N	dusty	0	{"dust": {"cover_pct": "33 %"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60732	2026	2025-05-11	\N	clean	\N	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "ir-2", "delta_k": 1.0}}
60733	2056	2025-03-30	Bo Tarn	dusty	0	{"dust": {"cover_pct": "29%"}, "thermal": {"camera": "ir-2", "delta_k": 5.5}}
60734	2618	2025-05-05	Ana Reyl	clean	0	{"dust": {"cover_pct": "13 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.5}}
60735	2622	2025-06-23	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "48 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60736	2460	2025-03-14	Cy Ulm	CLEAN	\N	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 4.5}}
60737	2185	2025-01-13	Cy Ulm	clean	\N	{"dust": {"cover_pct": "7 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60738	2127	2025-04-17	Ana Reyl	Dusty	\N	{"dust": {"cover_pct": "52%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60739	2379	2025-04-16	\N	clean	0	{"dust": {"cover_pct": "8 %"}, "thermal": {"camera": "IR-2", "delta_k": 3.5}}
60740	2041	2025-05-29	Cy Ulm	Shaded	\N	{"dust": {"cover_pct": "1 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60741	2064	2025-02-08	\N	Hotspot	1	{"dust": {"cover_pct": "16%"}, "thermal": {"camera": "Argus", "delta_k": 6.0}}
60742	2163	2025-01-15	Bo Tarn	dusty	0	{"dust": {"cover_pct": "42 %"}, "thermal": {"camera": "Argus", "delta_k": 3.0}}
60743	2124	2025-02-15	Ana Reyl	Dusty	0	{"dust": {"cover_pct": "20 %"}, "thermal": {"camera": "Argus", "delta_k": 5.0}}
60744	2650	2025-04-17	\N	Hotspot	7	{"dust": {"cover_pct": "12 %"}, "thermal": {"camera": "IR-2", "delta_k": 15.5}}
60745	2121	2025-01-29	Ana Reyl	dusty	\N	{"dust": {"cover_pct": "25 %"}, "thermal": {"camera": "IR-2", "delta_k": 7.0}}
60746	2478	2025-03-25	\N	CLEAN	\N	{"dust": {"cover_pct": "0 %"}, "thermal": {"camera": "IR-2", "delta_k": 1.5}}
60747	2198	2025-04-24	\N	Dusty	0	{"dust": {"cover_pct": "30 %"}, "thermal": {"camera": "IR-2", "delta_k": 2.0}}
60748	2250	2025-05-22	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "31 %"}, "thermal": {"camera": "Argus", "delta_k": 1.0}}
60749	2643	2025-06-25	Bo Tarn	Clean	0	{"dust": {"cover_pct": "10%"}, "thermal": {"camera": "IR-2", "delta_k": 3.0}}
60750	2586	2025-05-06	Bo Tarn	SHADED	0	{"dust": {"cover_pct": "9 %"}, "thermal": {"camera": "Argus", "delta_k": 4.0}}
60751	2499	2025-05-10	Ana Reyl	DUSTY	\N	{"dust": {"cover_pct": "23 %"}, "thermal": {"camera": "ir-2", "delta_k": 6.0}}
60752	2234	2025-04-05	Bo Tarn	clean	0	{"dust": {"cover_pct": "1%"}, "thermal": {"camera": "IR-2", "delta_k": 7.5}}
60753	2518	2025-03-06	\N	DUSTY	\N	{"dust": {"cover_pct": "33%"}, "thermal": {"camera": "Argus", "delta_k": 2.0}}
60754	2527	2025-03-04	\N	CLEAN	0	{"dust": {"cover_pct": "18%"}, "thermal": {"camera": "Argus", "delta_k": 3.5}}
60755	2343	2025-04-07	Bo Tarn	cracked	0	{"dust": {"cover_pct": "0%"}, "thermal": {"camera": "Argus", "delta_k": 18.5}}
60756	2558	2025-06-09	\N	CLEAN	0	{"dust": {"cover_pct": "5%"}, "thermal": {"camera": "ir-2", "delta_k": 1.5}}
60757	2220	2025-04-27	Ana Reyl	clean	0	{"dust": {"cover_pct": "17%"}, "thermal": {"camera": "ir-2", "delta_k": 7.0}}
60758	2107	2025-05-17	Cy Ulm	HOTSPOT	2	{"dust": {"cover_pct": "5 %"}, "thermal": {"camera": "ir-2", "delta_k": 8.0}}
60759	2331	2025-01-15	Bo Tarn	cracked	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "Argus", "delta_k": 13.0}}
60760	2004	2025-05-17	Ana Reyl	clean	0	{"dust": {"cover_pct": "10 %"}, "thermal": {"camera": "ir-2", "delta_k": 3.5}}
\.


--
-- Name: drone_checks drone_checks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drone_checks
    ADD CONSTRAINT drone_checks_pkey PRIMARY KEY (check_id);


--
-- Name: drone_checks drone_checks_string_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drone_checks
    ADD CONSTRAINT drone_checks_string_ref_fkey FOREIGN KEY (string_ref) REFERENCES public.panel_strings(string_id);


--
-- PostgreSQL database dump complete
--
