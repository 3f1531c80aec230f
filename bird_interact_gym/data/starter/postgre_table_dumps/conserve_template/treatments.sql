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
-- Name: treatments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.treatments (
    treat_id integer NOT NULL,
    obj_no text NOT NULL,
    lead_staff integer,
    treat_kind text NOT NULL,
    started_on date,
    finished_on date,
    treat_state text NOT NULL,
    hours_logged text,
    plan jsonb NOT NULL,
    CONSTRAINT treatments_check CHECK ((finished_on >= started_on))
);


--
-- Data for Name: treatments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.treatments (treat_id, obj_no, lead_staff, treat_kind, started_on, finished_on, treat_state, hours_logged, plan) FROM stdin;
7001	OB-0051	104	CLEANING	2025-07-24	\N	running	27.5 h	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 8, "reversible": false}
7002	OB-0333	101	consolidation	2024-05-03	2024-07-19	Finished	\N	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7003	OB-0296	132	Fumigation	2023-07-17	\N	Running	37.5 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7004	OB-0378	\N	cleaning	2025-07-02	2025-07-15	Finished	38.0 h	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 1, "reversible": true}
7005	OB-0265	112	lining	\N	\N	planned	\N	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 2, "reversible": true}
7006	OB-0047	131	FUMIGATION	2024-07-30	2024-10-12	finished	1431 min	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 2, "reversible": false}
7007	OB-0031	116	consolidation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7008	OB-0049	129	retouching	2022-10-18	2023-01-31	abandoned	31.0 h	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 4, "reversible": true}
7009	OB-0396	131	cleaning	2024-07-26	2024-09-02	Finished	36.5 h	{"risk": {"level": "medium"}, "steps": 7, "reversible": false}
7010	OB-0304	120	Fumigation	2022-08-09	2022-09-26	finished	33.5 h	{"risk": {"level": "high"}, "steps": 4, "reversible": true}
7011	OB-0373	113	Consolidation	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7012	OB-0344	118	Retouching	\N	\N	Planned	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 4, "reversible": true}
7013	OB-0498	123	RETOUCHING	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": false}
7014	OB-0283	129	FUMIGATION	2022-09-06	2022-12-17	FINISHED	30.5 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7015	OB-0043	105	Lining	2023-06-10	\N	Running	1847 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7016	OB-0051	118	fumigation	2022-09-08	2022-10-02	finished	43.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7017	OB-0367	130	cleaning	2024-05-01	2024-08-12	finished	10 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 6, "reversible": false}
7018	OB-0047	123	Consolidation	2022-07-30	2022-09-18	FINISHED	30.0 h	{"risk": {"level": "high"}, "steps": 5, "reversible": false}
7019	OB-0067	126	Lining	2023-06-05	2023-09-06	Abandoned	1940 min	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 4, "reversible": true}
7020	OB-0134	129	LINING	2023-11-06	2024-01-05	Finished	2314 min	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7021	OB-0350	118	fumigation	2024-11-13	2025-02-11	Finished	410 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7022	OB-0150	111	RETOUCHING	2025-01-19	2025-04-18	Finished	7.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7023	OB-0274	115	Cleaning	2024-01-26	\N	running	14.5 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7024	OB-0216	132	lining	2023-11-02	2024-01-01	Finished	34.0 h	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 4, "reversible": true}
7025	OB-0223	106	Lining	2025-08-18	2025-08-26	Abandoned	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 6, "reversible": true}
7026	OB-0497	116	Fumigation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7027	OB-0519	106	consolidation	2025-05-20	2025-06-11	FINISHED	18.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7028	OB-0077	108	LINING	2023-06-02	2023-08-21	Finished	11.5 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7029	OB-0285	132	Retouching	2024-05-10	2024-06-24	Finished	28.0 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 1, "reversible": false}
7030	OB-0073	111	lining	2024-12-03	2025-01-15	finished	11.0 h	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7031	OB-0175	\N	fumigation	2025-07-09	2025-07-29	ABANDONED	19.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7032	OB-0390	\N	consolidation	2023-10-10	2023-11-10	abandoned	18.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7033	OB-0135	131	LINING	2022-08-27	2022-09-27	finished	1770 min	{"risk": {"ppe": ["gloves", "respirator"], "level": "medium"}, "steps": 8, "reversible": true}
7034	OB-0163	118	Consolidation	2025-08-17	2025-09-30	finished	13.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 1, "reversible": false}
7035	OB-0478	127	fumigation	2022-11-23	2023-02-02	finished	34.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7036	OB-0261	118	retouching	2023-09-29	\N	RUNNING	27.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7037	OB-0183	131	retouching	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7038	OB-0448	131	cleaning	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7039	OB-0073	119	fumigation	2022-04-12	\N	running	23.5 h	{"risk": {"level": "medium"}, "steps": 1, "reversible": false}
7040	OB-0324	126	Lining	2023-11-21	\N	RUNNING	38.5 h	{"risk": {"level": "high"}, "steps": 7, "reversible": true}
7041	OB-0177	120	retouching	2025-04-02	2025-07-06	FINISHED	606 min	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7042	OB-0271	126	FUMIGATION	2024-01-16	2024-04-16	FINISHED	14.5 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7043	OB-0151	113	fumigation	2022-08-27	2022-11-11	finished	32.0 h	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 8, "reversible": true}
7044	OB-0344	102	FUMIGATION	2022-02-25	\N	Running	36.5 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7045	OB-0071	118	cleaning	\N	\N	planned	\N	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 8, "reversible": true}
7046	OB-0510	105	lining	2022-05-25	\N	Running	4.5 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7047	OB-0138	113	lining	2025-02-19	2025-02-26	Abandoned	10 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 8, "reversible": true}
7048	OB-0191	123	CONSOLIDATION	2022-12-05	2023-01-25	finished	1393 min	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7049	OB-0412	136	FUMIGATION	2022-05-21	2022-05-27	finished	2377 min	{"risk": {"level": "high"}, "steps": 5, "reversible": false}
7050	OB-0263	123	Consolidation	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator", "goggles"], "level": "medium"}, "steps": 4, "reversible": true}
7051	OB-0338	123	fumigation	2024-08-11	2024-10-30	finished	425 min	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7052	OB-0186	126	Fumigation	2024-06-30	2024-07-10	abandoned	39.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7053	OB-0258	115	CLEANING	2022-03-28	2022-05-05	finished	2467 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7054	OB-0007	122	fumigation	2024-10-12	2024-12-12	ABANDONED	19.0 h	{"risk": {"level": "low"}, "steps": 8, "reversible": false}
7055	OB-0510	112	fumigation	2023-12-02	2023-12-23	ABANDONED	44.5 h	{"risk": {"level": "medium"}, "steps": 6, "reversible": false}
7056	OB-0443	103	RETOUCHING	2022-07-22	2022-08-16	finished	44.5 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7057	OB-0502	101	FUMIGATION	2022-07-05	2022-08-23	abandoned	7.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7058	OB-0287	126	consolidation	2023-12-11	2024-03-29	ABANDONED	26.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7059	OB-0146	126	retouching	2024-07-22	2024-10-23	finished	156 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 6, "reversible": false}
7060	OB-0258	129	Cleaning	2025-08-21	2025-09-30	finished	\N	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7061	OB-0148	102	consolidation	2022-10-22	2022-12-23	finished	2.5 h	{"risk": {"level": "medium"}, "steps": 5, "reversible": false}
7062	OB-0259	117	fumigation	2025-07-04	2025-09-30	Finished	32.5 h	{"risk": {"level": "medium"}, "steps": 6, "reversible": true}
7063	OB-0195	131	fumigation	2022-08-27	2022-10-10	Finished	27.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 6, "reversible": true}
7064	OB-0034	120	FUMIGATION	2025-01-01	\N	running	20.0 h	{"risk": {"level": "low"}, "steps": 7, "reversible": false}
7065	OB-0153	132	lining	\N	\N	Planned	\N	{"risk": {"level": "high"}, "steps": 2, "reversible": true}
7066	OB-0204	115	consolidation	2022-10-06	2022-11-25	Finished	1363 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 6, "reversible": false}
7067	OB-0032	102	cleaning	2024-05-10	\N	running	32.5 h	{"risk": {"level": "medium"}, "steps": 2, "reversible": true}
7068	OB-0104	134	Consolidation	\N	\N	PLANNED	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 4, "reversible": true}
7069	OB-0338	110	RETOUCHING	2024-03-18	2024-06-20	finished	24.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7070	OB-0057	\N	Consolidation	2025-04-16	2025-06-03	finished	1067 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 6, "reversible": false}
7071	OB-0480	130	fumigation	2023-02-04	2023-04-04	finished	1954 min	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7072	OB-0085	108	Consolidation	2022-04-10	2022-06-19	finished	11.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7073	OB-0357	136	fumigation	2025-07-13	2025-08-17	Finished	23.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7074	OB-0333	122	lining	2025-07-18	2025-09-30	finished	16.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7075	OB-0006	102	Cleaning	\N	\N	PLANNED	\N	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 8, "reversible": true}
7076	OB-0320	133	lining	2022-05-06	\N	running	43.5 h	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 3, "reversible": true}
7077	OB-0039	105	retouching	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 8, "reversible": false}
7078	OB-0457	127	fumigation	\N	\N	PLANNED	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 8, "reversible": false}
7079	OB-0066	101	consolidation	2023-04-23	\N	running	24.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7080	OB-0123	105	RETOUCHING	2023-01-31	2023-02-05	Finished	2594 min	{"risk": {"level": "medium"}, "steps": 5, "reversible": false}
7081	OB-0199	134	LINING	2024-10-31	2025-02-18	finished	1628 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 5, "reversible": true}
7082	OB-0346	111	cleaning	\N	\N	planned	\N	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 7, "reversible": true}
7083	OB-0454	108	CONSOLIDATION	2022-11-24	2023-02-08	finished	43.5 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 2, "reversible": true}
7084	OB-0352	116	CONSOLIDATION	2024-09-04	\N	Running	2257 min	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 2, "reversible": false}
7085	OB-0169	126	lining	2024-04-18	2024-07-31	finished	6.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7086	OB-0324	133	Lining	2025-03-07	2025-03-13	abandoned	26.5 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7087	OB-0068	112	Cleaning	2024-01-02	2024-03-02	finished	18.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7088	OB-0136	102	Fumigation	2024-03-07	2024-05-02	FINISHED	20.0 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7089	OB-0339	133	fumigation	2024-01-20	2024-02-17	Finished	13.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7090	OB-0259	129	Cleaning	2025-02-23	2025-03-24	Abandoned	\N	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 2, "reversible": true}
7091	OB-0065	129	cleaning	2023-02-17	2023-04-05	finished	33.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 3, "reversible": true}
7092	OB-0229	110	Cleaning	2024-08-18	2024-12-03	finished	44.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7093	OB-0345	133	retouching	2023-11-26	2023-12-21	Finished	30.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7094	OB-0433	118	RETOUCHING	2024-04-10	2024-08-03	finished	13.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7095	OB-0005	116	FUMIGATION	2023-09-29	2023-10-31	finished	40.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7096	OB-0365	105	FUMIGATION	\N	\N	planned	\N	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 2, "reversible": false}
7097	OB-0444	126	FUMIGATION	2025-07-15	2025-09-30	finished	5.5 h	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7098	OB-0471	116	lining	2023-12-20	2024-02-03	finished	13.0 h	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 8, "reversible": false}
7099	OB-0395	105	Cleaning	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7100	OB-0300	122	CONSOLIDATION	2024-11-13	\N	Running	21.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "medium"}, "steps": 6, "reversible": true}
7101	OB-0176	118	lining	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7102	OB-0151	101	Retouching	2022-06-11	2022-07-29	finished	2415 min	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7103	OB-0066	118	lining	2022-11-04	2022-12-24	Finished	32.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 6, "reversible": true}
7104	OB-0224	117	retouching	2025-01-13	\N	running	41.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 8, "reversible": false}
7105	OB-0174	113	LINING	2023-04-06	2023-04-29	Finished	20.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 4, "reversible": false}
7106	OB-0399	122	RETOUCHING	2024-11-25	2025-03-17	Finished	41.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "high"}, "steps": 1, "reversible": false}
7107	OB-0148	124	retouching	2024-04-06	2024-06-08	Finished	23.5 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7108	OB-0198	112	RETOUCHING	\N	\N	planned	\N	{"risk": {"ppe": ["gloves", "respirator"], "level": "medium"}, "steps": 1, "reversible": true}
7109	OB-0161	117	retouching	2023-12-31	2024-02-17	Finished	2248 min	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7110	OB-0366	109	LINING	2024-09-02	2024-10-19	abandoned	37.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 8, "reversible": true}
7111	OB-0170	123	retouching	2023-03-24	2023-07-03	finished	14.0 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 3, "reversible": true}
7112	OB-0254	136	Consolidation	2023-04-09	\N	running	2358 min	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 4, "reversible": false}
7113	OB-0434	130	retouching	2024-02-19	2024-04-02	Finished	1131 min	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7114	OB-0488	134	consolidation	2023-09-03	2023-11-09	finished	3.5 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": false}
7115	OB-0388	120	consolidation	2022-06-15	2022-07-17	Finished	14.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 5, "reversible": true}
7116	OB-0186	122	cleaning	2022-02-18	2022-05-04	FINISHED	1129 min	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7117	OB-0438	117	cleaning	2022-04-05	\N	RUNNING	32.5 h	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7118	OB-0372	123	consolidation	2024-12-19	2025-01-23	Finished	24.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7119	OB-0334	113	RETOUCHING	\N	\N	PLANNED	\N	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7120	OB-0410	134	lining	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7121	OB-0515	110	fumigation	2022-03-18	2022-04-17	finished	2.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7122	OB-0188	112	CONSOLIDATION	2023-05-14	\N	running	35.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "high"}, "steps": 8, "reversible": true}
7123	OB-0388	111	retouching	\N	\N	Planned	\N	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7124	OB-0070	133	fumigation	2022-05-26	2022-07-16	FINISHED	25.0 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": false}
7125	OB-0049	131	CONSOLIDATION	2022-06-14	2022-06-27	Finished	25.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7126	OB-0514	134	Consolidation	2023-01-12	2023-04-24	finished	23.5 h	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 6, "reversible": true}
7127	OB-0378	110	CLEANING	2025-06-28	2025-07-08	finished	39.0 h	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7128	OB-0216	133	Cleaning	\N	\N	Planned	\N	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7129	OB-0109	122	lining	\N	\N	Planned	\N	{"risk": {"level": "medium"}, "steps": 8, "reversible": false}
7130	OB-0181	115	cleaning	2025-01-21	2025-04-24	finished	31.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7131	OB-0150	106	cleaning	2023-06-07	\N	running	2269 min	{"risk": {"level": "medium"}, "steps": 2, "reversible": true}
7132	OB-0272	115	lining	2022-04-27	2022-07-08	finished	19.0 h	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 8, "reversible": false}
7133	OB-0390	101	CLEANING	2024-08-24	2024-12-03	finished	1453 min	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 8, "reversible": false}
7134	OB-0452	102	Retouching	2023-07-25	2023-09-16	FINISHED	13.0 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 2, "reversible": true}
7135	OB-0391	127	fumigation	2024-04-07	\N	Running	3.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 6, "reversible": false}
7136	OB-0368	110	lining	2024-07-02	2024-10-11	ABANDONED	39.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "medium"}, "steps": 5, "reversible": true}
7137	OB-0131	125	Retouching	2025-04-17	2025-06-14	finished	551 min	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 1, "reversible": true}
7138	OB-0381	105	Consolidation	2023-03-29	2023-07-01	finished	9.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7139	OB-0290	131	CLEANING	2022-10-26	2022-12-25	abandoned	8.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7140	OB-0290	\N	LINING	2024-10-29	2025-02-25	FINISHED	42.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "medium"}, "steps": 6, "reversible": false}
7141	OB-0447	134	retouching	2023-10-04	2023-10-14	FINISHED	1144 min	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7142	OB-0020	134	CONSOLIDATION	2025-01-14	2025-05-05	finished	1899 min	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7143	OB-0232	126	fumigation	2024-04-30	2024-07-16	finished	21.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7144	OB-0468	109	fumigation	2023-03-01	\N	Running	40.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": false}
7145	OB-0285	102	retouching	2024-04-15	2024-07-29	Finished	2260 min	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 1, "reversible": true}
7146	OB-0014	122	fumigation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7147	OB-0041	132	retouching	2023-09-28	2024-01-08	Abandoned	981 min	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7148	OB-0131	109	fumigation	\N	\N	planned	\N	{"risk": {"ppe": ["respirator", "goggles"], "level": "medium"}, "steps": 2, "reversible": true}
7149	OB-0460	133	Lining	2023-12-23	2024-03-26	FINISHED	887 min	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 7, "reversible": true}
7150	OB-0433	133	consolidation	2022-01-20	2022-05-05	Finished	30.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7151	OB-0432	111	Cleaning	2024-09-30	2024-12-08	finished	2.0 h	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 4, "reversible": true}
7152	OB-0033	118	Fumigation	2025-08-02	\N	running	30.5 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 5, "reversible": true}
7153	OB-0061	115	cleaning	2022-03-31	2022-07-13	finished	24.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7154	OB-0163	120	consolidation	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7155	OB-0229	119	lining	2023-06-14	\N	Running	36.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 7, "reversible": true}
7156	OB-0367	125	CONSOLIDATION	2023-08-12	2023-09-28	abandoned	14.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "medium"}, "steps": 1, "reversible": true}
7157	OB-0203	129	cleaning	2025-03-16	\N	running	6.5 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7158	OB-0006	136	RETOUCHING	2023-10-26	2024-01-03	abandoned	1992 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 5, "reversible": true}
7159	OB-0518	136	RETOUCHING	2022-07-31	2022-08-14	Finished	6.0 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 6, "reversible": false}
7160	OB-0302	123	LINING	2024-10-01	\N	RUNNING	16.0 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": false}
7161	OB-0120	130	CONSOLIDATION	2022-02-07	2022-02-24	FINISHED	34.0 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7162	OB-0514	126	lining	2023-11-08	2023-11-28	finished	1698 min	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 7, "reversible": false}
7163	OB-0066	129	lining	2022-04-18	\N	running	21.0 h	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7164	OB-0477	132	CONSOLIDATION	2024-06-24	2024-09-07	finished	13.5 h	{"risk": {"level": "high"}, "steps": 7, "reversible": true}
7165	OB-0448	104	Fumigation	2023-12-23	2024-02-07	FINISHED	586 min	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7166	OB-0357	125	retouching	2024-02-16	2024-03-06	finished	1975 min	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7167	OB-0183	132	fumigation	2024-01-24	2024-05-21	FINISHED	41.0 h	{"risk": {"level": "medium"}, "steps": 6, "reversible": true}
7168	OB-0160	126	RETOUCHING	2022-11-09	2022-12-15	FINISHED	1239 min	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7169	OB-0045	124	consolidation	2025-06-15	\N	running	35.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 8, "reversible": true}
7170	OB-0260	127	CLEANING	2025-08-07	2025-08-27	Finished	1575 min	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7171	OB-0203	130	fumigation	2022-10-17	2022-11-25	finished	18.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 7, "reversible": false}
7172	OB-0311	132	CONSOLIDATION	2023-08-02	2023-11-04	Finished	2181 min	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7173	OB-0324	117	fumigation	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 8, "reversible": false}
7174	OB-0290	115	CLEANING	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7175	OB-0096	119	fumigation	\N	\N	Planned	\N	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7176	OB-0269	133	FUMIGATION	2024-07-30	2024-09-13	Finished	42.5 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7177	OB-0408	117	fumigation	2023-04-07	2023-05-10	abandoned	2.5 h	{"risk": {"level": "high"}, "steps": 4, "reversible": true}
7178	OB-0376	132	cleaning	2024-05-27	2024-08-24	FINISHED	37.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7179	OB-0007	110	consolidation	2023-12-21	\N	running	30.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 6, "reversible": true}
7180	OB-0194	112	retouching	2025-05-04	\N	running	1888 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7181	OB-0347	127	RETOUCHING	\N	\N	PLANNED	\N	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 8, "reversible": true}
7182	OB-0353	122	Lining	2025-02-15	2025-05-23	finished	2116 min	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7183	OB-0084	118	CLEANING	2023-04-27	2023-08-09	finished	\N	{"risk": {"level": "medium"}, "steps": 2, "reversible": true}
7184	OB-0490	115	CONSOLIDATION	2024-11-25	2025-01-29	abandoned	29.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "medium"}, "steps": 6, "reversible": true}
7185	OB-0165	115	consolidation	2023-01-22	2023-05-02	finished	35.5 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7186	OB-0020	104	retouching	2022-02-08	2022-05-28	finished	41.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7508	OB-0372	124	retouching	2022-07-26	2022-10-22	Abandoned	18.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7187	OB-0368	132	FUMIGATION	2022-08-04	2022-11-21	FINISHED	264 min	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 3, "reversible": false}
7188	OB-0134	116	consolidation	2022-09-08	2022-10-30	FINISHED	5.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7189	OB-0035	111	retouching	2022-05-18	\N	RUNNING	5.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 1, "reversible": false}
7190	OB-0343	130	Lining	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7191	OB-0483	127	Cleaning	2022-07-04	2022-08-10	finished	42.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 2, "reversible": false}
7192	OB-0217	115	consolidation	2022-11-24	2022-12-31	FINISHED	34.5 h	{"risk": {"level": "high"}, "steps": 7, "reversible": false}
7193	OB-0031	113	Fumigation	2024-04-24	2024-08-19	finished	2383 min	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7194	OB-0100	105	fumigation	2024-11-18	2024-12-13	FINISHED	1259 min	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7195	OB-0315	108	consolidation	\N	\N	Planned	\N	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7196	OB-0017	113	lining	2024-08-19	2024-09-13	Abandoned	1626 min	{"risk": {"level": "high"}, "steps": 2, "reversible": true}
7197	OB-0087	122	fumigation	2023-05-01	2023-06-21	finished	2290 min	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7198	OB-0337	104	FUMIGATION	2024-08-18	2024-09-06	Finished	3.5 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 7, "reversible": false}
7199	OB-0144	113	CLEANING	2024-07-26	2024-10-16	Finished	22.0 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7200	OB-0056	\N	lining	2025-06-19	2025-09-30	abandoned	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 4, "reversible": true}
7201	OB-0186	127	FUMIGATION	2023-11-26	2024-03-23	abandoned	5.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7202	OB-0499	116	fumigation	\N	\N	planned	\N	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 7, "reversible": true}
7203	OB-0352	\N	Lining	2025-07-23	2025-09-30	finished	17.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "high"}, "steps": 7, "reversible": true}
7204	OB-0203	\N	LINING	2022-07-20	2022-10-05	finished	18.5 h	{"risk": {"level": "high"}, "steps": 4, "reversible": true}
7205	OB-0511	131	FUMIGATION	2023-01-16	2023-01-27	finished	210 min	{"risk": {"ppe": ["gloves", "respirator"], "level": "medium"}, "steps": 4, "reversible": true}
7206	OB-0299	116	CONSOLIDATION	\N	\N	PLANNED	\N	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 2, "reversible": true}
7207	OB-0203	110	CLEANING	2024-06-07	\N	Running	4.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 6, "reversible": true}
7208	OB-0206	104	retouching	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 3, "reversible": false}
7209	OB-0372	123	retouching	2024-01-04	2024-01-09	finished	2233 min	{"risk": {"level": "low"}, "steps": 7, "reversible": false}
7210	OB-0049	136	consolidation	2025-08-14	2025-09-30	Finished	2182 min	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7211	OB-0011	\N	FUMIGATION	2025-04-03	2025-04-21	abandoned	19.0 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 4, "reversible": false}
7212	OB-0088	119	FUMIGATION	2023-11-20	2024-03-15	finished	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7213	OB-0045	136	cleaning	2025-01-14	2025-02-20	finished	39.0 h	{"risk": {"level": "medium"}, "steps": 2, "reversible": false}
7214	OB-0260	136	fumigation	2025-06-26	2025-07-24	finished	1830 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 4, "reversible": true}
7215	OB-0321	126	cleaning	2023-02-03	2023-04-23	finished	514 min	{"risk": {"ppe": ["respirator", "goggles"], "level": "high"}, "steps": 8, "reversible": true}
7216	OB-0097	132	lining	2024-09-18	2024-11-18	FINISHED	1551 min	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7217	OB-0124	120	Cleaning	2023-11-02	2024-01-01	abandoned	320 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7218	OB-0322	116	retouching	2022-10-29	2023-01-06	finished	2539 min	{"risk": {"level": "high"}, "steps": 4, "reversible": false}
7219	OB-0376	106	fumigation	2023-01-06	2023-01-08	finished	32.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7220	OB-0084	104	retouching	2024-07-06	2024-10-24	finished	12.0 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 7, "reversible": true}
7221	OB-0213	102	CONSOLIDATION	2022-10-24	2022-11-11	finished	38.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 1, "reversible": true}
7222	OB-0396	108	retouching	2024-12-02	2025-01-01	FINISHED	2.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7223	OB-0273	115	CONSOLIDATION	2025-08-15	2025-09-30	finished	8.5 h	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7224	OB-0212	\N	lining	2023-05-17	2023-06-12	finished	23.0 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "high"}, "steps": 7, "reversible": true}
7225	OB-0214	129	consolidation	2025-02-07	2025-03-04	FINISHED	10.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7226	OB-0218	127	Consolidation	2024-03-27	2024-05-19	FINISHED	574 min	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 6, "reversible": true}
7227	OB-0429	111	fumigation	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 2, "reversible": true}
7228	OB-0160	105	lining	2022-12-20	\N	Running	28.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 1, "reversible": true}
7229	OB-0424	129	Lining	2022-02-15	2022-05-18	ABANDONED	828 min	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7230	OB-0011	117	CLEANING	2024-05-17	\N	RUNNING	788 min	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 3, "reversible": false}
7231	OB-0072	102	FUMIGATION	2022-07-12	2022-09-11	finished	6.0 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7232	OB-0462	132	fumigation	\N	\N	planned	\N	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 8, "reversible": true}
7233	OB-0007	104	Cleaning	2022-07-21	2022-09-05	finished	40.0 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7234	OB-0263	105	CLEANING	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7235	OB-0317	118	Lining	2023-02-23	2023-06-15	finished	\N	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7236	OB-0454	116	retouching	2025-01-31	\N	Running	1132 min	{"risk": {"level": "high"}, "steps": 2, "reversible": true}
7237	OB-0171	101	lining	\N	\N	Planned	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7238	OB-0440	118	Retouching	\N	\N	planned	\N	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 8, "reversible": true}
7239	OB-0415	136	Cleaning	2025-05-10	\N	Running	1164 min	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 4, "reversible": true}
7240	OB-0181	110	consolidation	2023-10-12	2023-10-30	Finished	41.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 4, "reversible": true}
7241	OB-0434	108	FUMIGATION	2022-05-08	2022-05-14	Finished	751 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7242	OB-0339	101	cleaning	2025-06-12	2025-09-26	Finished	35.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7243	OB-0166	131	CLEANING	2025-01-26	2025-05-15	Abandoned	37.0 h	{"risk": {"level": "medium"}, "steps": 2, "reversible": true}
7244	OB-0083	133	Cleaning	2022-12-15	2022-12-17	finished	41.0 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7245	OB-0375	117	fumigation	2024-01-24	2024-02-28	FINISHED	1144 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 4, "reversible": false}
7246	OB-0118	124	cleaning	2023-12-20	2024-02-16	Finished	1986 min	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 1, "reversible": true}
7247	OB-0248	112	Lining	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 3, "reversible": true}
7248	OB-0367	102	Cleaning	2024-12-25	2025-04-20	abandoned	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 4, "reversible": true}
7249	OB-0457	103	cleaning	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7250	OB-0126	132	lining	2024-11-26	\N	running	26.5 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": false}
7251	OB-0092	118	retouching	\N	\N	Planned	\N	{"risk": {"level": "high"}, "steps": 4, "reversible": false}
7252	OB-0048	116	consolidation	2025-08-13	\N	Running	1449 min	{"risk": {"level": "low"}, "steps": 8, "reversible": false}
7253	OB-0238	101	Consolidation	2024-11-13	\N	running	3.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 7, "reversible": true}
7254	OB-0244	132	CONSOLIDATION	2025-06-07	2025-06-12	ABANDONED	664 min	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 3, "reversible": true}
7255	OB-0063	124	cleaning	2022-03-06	2022-05-04	Finished	39.0 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7256	OB-0479	125	Fumigation	2024-06-08	2024-09-08	finished	20.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7257	OB-0327	136	cleaning	2022-11-23	\N	running	9.5 h	{"risk": {"level": "medium"}, "steps": 7, "reversible": false}
7258	OB-0371	\N	lining	2024-04-18	2024-07-07	finished	32.0 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 3, "reversible": false}
7259	OB-0052	111	lining	2024-05-26	\N	Running	17.0 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 2, "reversible": true}
7260	OB-0045	132	consolidation	2024-10-25	2024-11-14	Abandoned	37.0 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7261	OB-0264	113	CLEANING	2022-09-29	2022-12-04	FINISHED	1098 min	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 5, "reversible": true}
7262	OB-0293	127	cleaning	2024-03-24	2024-05-12	finished	1847 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 3, "reversible": true}
7263	OB-0213	101	CONSOLIDATION	\N	\N	Planned	\N	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 8, "reversible": false}
7264	OB-0422	131	Retouching	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7265	OB-0172	123	cleaning	\N	\N	PLANNED	\N	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7266	OB-0282	132	Fumigation	2024-10-09	2024-12-21	Finished	21.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7267	OB-0094	112	retouching	2025-08-03	2025-09-30	FINISHED	29.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 7, "reversible": false}
7268	OB-0159	124	retouching	2023-11-27	2024-02-02	Abandoned	24.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "medium"}, "steps": 2, "reversible": true}
7269	OB-0209	109	CLEANING	2022-05-24	2022-07-08	finished	823 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 8, "reversible": true}
7270	OB-0177	119	consolidation	2023-06-28	2023-08-09	FINISHED	29.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 4, "reversible": true}
7271	OB-0105	131	retouching	2025-01-21	2025-05-08	finished	619 min	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 7, "reversible": false}
7272	OB-0006	\N	CLEANING	2025-04-05	2025-06-19	finished	654 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 7, "reversible": false}
7273	OB-0494	122	CLEANING	2024-10-25	2024-11-12	finished	44.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 7, "reversible": true}
7274	OB-0149	133	cleaning	2025-07-03	2025-09-13	Finished	122 min	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7275	OB-0301	122	fumigation	2022-08-05	2022-11-02	ABANDONED	3.5 h	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 7, "reversible": true}
7276	OB-0325	106	Consolidation	2023-10-21	\N	running	9.0 h	{"risk": {"level": "low"}, "steps": 7, "reversible": false}
7277	OB-0512	109	CLEANING	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 2, "reversible": true}
7278	OB-0058	126	Fumigation	2025-04-26	\N	running	26.0 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 6, "reversible": true}
7279	OB-0329	136	consolidation	2022-05-07	2022-08-12	finished	33.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 5, "reversible": true}
7280	OB-0049	113	lining	2023-12-28	2024-01-06	finished	13.5 h	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7281	OB-0079	126	Lining	\N	\N	PLANNED	\N	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7282	OB-0052	125	Consolidation	2023-02-18	2023-04-20	Finished	583 min	{"risk": {"level": "high"}, "steps": 7, "reversible": true}
7283	OB-0052	\N	lining	2022-06-19	2022-07-28	FINISHED	1224 min	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7284	OB-0304	134	RETOUCHING	2025-06-15	2025-07-15	FINISHED	1522 min	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 7, "reversible": true}
7285	OB-0264	131	LINING	2023-03-12	2023-04-03	FINISHED	44.0 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7286	OB-0361	102	Consolidation	2022-04-26	2022-07-27	Finished	35.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 6, "reversible": true}
7287	OB-0412	110	fumigation	2023-09-28	2024-01-09	abandoned	1760 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 3, "reversible": false}
7288	OB-0069	113	lining	2024-04-06	2024-04-17	finished	19.5 h	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7289	OB-0520	127	lining	2024-08-12	2024-10-07	finished	12.5 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7290	OB-0107	108	Consolidation	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 7, "reversible": true}
7291	OB-0470	136	Retouching	\N	\N	planned	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 4, "reversible": true}
7292	OB-0196	130	cleaning	2025-01-12	2025-04-02	finished	36.5 h	{"risk": {"level": "high"}, "steps": 4, "reversible": false}
7293	OB-0511	126	cleaning	2024-06-06	2024-07-22	Finished	42.0 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 6, "reversible": true}
7294	OB-0430	115	retouching	2022-12-01	2023-03-25	finished	22.5 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 8, "reversible": false}
7295	OB-0350	123	retouching	2024-11-20	2025-03-04	FINISHED	18.5 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7296	OB-0283	136	fumigation	2022-09-09	2022-10-31	finished	42.5 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7297	OB-0318	110	retouching	2024-02-06	2024-03-01	FINISHED	667 min	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7298	OB-0429	118	cleaning	2022-09-21	2022-10-15	abandoned	33.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7299	OB-0287	113	RETOUCHING	2023-09-21	2023-10-21	FINISHED	42.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7300	OB-0410	105	FUMIGATION	2025-02-11	2025-04-03	finished	2317 min	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7301	OB-0268	106	retouching	\N	\N	planned	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 5, "reversible": true}
7302	OB-0517	130	Consolidation	2025-01-05	\N	running	42.0 h	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 4, "reversible": true}
7303	OB-0292	131	lining	2025-08-08	2025-09-30	finished	6.5 h	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 4, "reversible": true}
7304	OB-0254	111	Lining	2023-07-05	\N	running	35.5 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7305	OB-0368	104	LINING	2024-06-15	2024-08-19	Finished	\N	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 8, "reversible": true}
7306	OB-0454	108	RETOUCHING	2024-03-14	2024-04-08	FINISHED	42.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7307	OB-0328	104	consolidation	2024-09-24	2024-10-21	Finished	459 min	{"risk": {"ppe": ["respirator", "gloves"], "level": "medium"}, "steps": 2, "reversible": true}
7308	OB-0115	106	fumigation	2023-01-11	2023-02-25	abandoned	9.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": false}
7309	OB-0371	126	lining	2023-08-01	2023-08-19	ABANDONED	14.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "high"}, "steps": 8, "reversible": true}
7310	OB-0084	131	FUMIGATION	2024-03-18	2024-04-02	finished	35.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7311	OB-0168	122	LINING	2022-03-03	\N	running	21.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "high"}, "steps": 5, "reversible": true}
7312	OB-0282	132	fumigation	2022-01-21	2022-02-02	finished	41.5 h	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7313	OB-0473	104	Fumigation	2024-05-31	2024-06-14	finished	960 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 5, "reversible": true}
7314	OB-0113	106	LINING	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7315	OB-0124	115	Lining	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7316	OB-0265	124	Consolidation	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 5, "reversible": true}
7317	OB-0482	119	cleaning	2024-10-25	2025-01-06	Finished	755 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 7, "reversible": true}
7318	OB-0312	133	lining	2022-09-20	2023-01-08	FINISHED	498 min	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7319	OB-0020	\N	Lining	\N	\N	PLANNED	\N	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 5, "reversible": false}
7320	OB-0198	127	lining	2024-07-11	\N	running	2.5 h	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7321	OB-0248	106	consolidation	2024-02-14	2024-03-17	finished	8.0 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 4, "reversible": true}
7322	OB-0340	109	consolidation	2024-09-08	\N	running	23.0 h	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 3, "reversible": true}
7323	OB-0355	122	consolidation	2023-04-07	\N	running	30.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7324	OB-0187	136	cleaning	2023-09-08	2023-12-16	ABANDONED	1330 min	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7325	OB-0040	129	retouching	2024-11-22	2025-02-14	abandoned	32.5 h	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 8, "reversible": true}
7326	OB-0063	122	fumigation	2024-02-09	2024-05-07	finished	1352 min	{"risk": {"level": "high"}, "steps": 2, "reversible": false}
7327	OB-0132	\N	RETOUCHING	2023-05-19	2023-09-14	finished	12.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "medium"}, "steps": 1, "reversible": false}
7328	OB-0061	103	CONSOLIDATION	2025-04-26	2025-06-09	FINISHED	34.0 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7329	OB-0015	103	consolidation	2022-08-21	2022-09-22	Finished	23.5 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7330	OB-0035	103	Fumigation	2023-05-04	2023-08-26	finished	37.0 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7331	OB-0223	136	lining	2022-06-09	\N	RUNNING	25.0 h	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 8, "reversible": true}
7332	OB-0271	118	Fumigation	2022-12-04	\N	Running	12.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7333	OB-0127	120	fumigation	2023-10-20	2024-01-21	abandoned	43.5 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 5, "reversible": true}
7334	OB-0512	126	cleaning	2024-01-26	2024-04-17	ABANDONED	13.5 h	{"risk": {"level": "medium"}, "steps": 3, "reversible": true}
7335	OB-0179	129	consolidation	2022-01-13	2022-04-16	finished	1121 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 2, "reversible": true}
7336	OB-0457	119	Consolidation	2022-01-11	2022-03-04	ABANDONED	38.0 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 8, "reversible": false}
7337	OB-0405	113	cleaning	2024-04-25	2024-05-20	ABANDONED	6.0 h	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 5, "reversible": false}
7338	OB-0261	102	Consolidation	2024-04-16	2024-06-11	FINISHED	15.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 8, "reversible": true}
7339	OB-0466	134	CONSOLIDATION	2022-02-21	2022-04-22	abandoned	293 min	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7340	OB-0109	101	cleaning	2024-03-11	2024-05-14	finished	37.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7341	OB-0322	109	Cleaning	2023-09-02	\N	running	\N	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7342	OB-0117	112	CONSOLIDATION	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7343	OB-0398	101	cleaning	\N	\N	planned	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 8, "reversible": true}
7344	OB-0127	116	Retouching	2022-03-10	2022-03-26	finished	1429 min	{"risk": {"level": "high"}, "steps": 3, "reversible": false}
7345	OB-0472	110	cleaning	2024-12-27	2025-02-06	FINISHED	25.5 h	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 1, "reversible": true}
7346	OB-0246	136	retouching	2024-05-09	2024-08-11	FINISHED	42.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 1, "reversible": false}
7347	OB-0365	\N	CLEANING	2023-12-11	2024-01-16	Finished	4.5 h	{"risk": {"level": "medium"}, "steps": 2, "reversible": false}
7348	OB-0176	120	Fumigation	\N	\N	PLANNED	\N	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7349	OB-0265	134	Fumigation	2022-03-27	2022-04-01	finished	23.5 h	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7350	OB-0011	\N	Fumigation	2022-06-21	2022-09-29	abandoned	21.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7351	OB-0040	101	LINING	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7352	OB-0009	111	FUMIGATION	2025-08-18	2025-08-25	finished	2216 min	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7353	OB-0329	103	CONSOLIDATION	\N	\N	Planned	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7354	OB-0323	\N	cleaning	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 7, "reversible": true}
7355	OB-0193	110	CONSOLIDATION	2025-06-21	2025-07-05	FINISHED	11.5 h	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7356	OB-0349	127	RETOUCHING	2023-07-17	2023-10-16	FINISHED	38.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "medium"}, "steps": 8, "reversible": false}
7357	OB-0381	106	consolidation	2023-11-19	2024-02-24	finished	44.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7358	OB-0134	123	Consolidation	2022-08-17	2022-10-30	abandoned	18.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 2, "reversible": false}
7359	OB-0107	109	cleaning	2024-01-18	2024-03-11	abandoned	40.5 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7360	OB-0284	104	Fumigation	2024-01-13	2024-02-22	FINISHED	5.5 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": false}
7361	OB-0438	113	retouching	2022-12-24	2023-02-01	Finished	6.5 h	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 7, "reversible": true}
7362	OB-0159	124	fumigation	2025-04-15	2025-07-22	finished	38.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 5, "reversible": true}
7363	OB-0014	\N	consolidation	2022-03-21	2022-05-02	Finished	35.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7364	OB-0402	125	CONSOLIDATION	2022-07-12	2022-08-31	finished	30.0 h	{"risk": {"level": "high"}, "steps": 8, "reversible": true}
7365	OB-0438	136	RETOUCHING	2023-08-09	2023-09-11	finished	1080 min	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7366	OB-0214	101	CONSOLIDATION	2022-04-17	2022-05-22	finished	21.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7367	OB-0307	120	FUMIGATION	2023-01-02	2023-04-30	Abandoned	24.5 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 6, "reversible": true}
7368	OB-0517	130	cleaning	2024-05-27	2024-09-20	ABANDONED	\N	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 5, "reversible": true}
7369	OB-0166	130	cleaning	2022-03-26	2022-07-11	FINISHED	5.0 h	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 3, "reversible": true}
7370	OB-0030	108	Fumigation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7371	OB-0241	122	cleaning	2024-06-22	2024-07-13	finished	15.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 2, "reversible": false}
7372	OB-0227	109	CLEANING	2025-08-18	2025-09-13	Finished	19.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 6, "reversible": false}
7373	OB-0229	124	consolidation	2023-11-03	\N	running	36.5 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7374	OB-0250	131	Lining	2023-07-18	2023-09-17	finished	954 min	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7375	OB-0125	125	fumigation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7376	OB-0092	111	FUMIGATION	2023-07-18	2023-10-03	finished	18.0 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 5, "reversible": false}
7377	OB-0316	104	RETOUCHING	2024-05-06	\N	Running	4.0 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 3, "reversible": false}
7378	OB-0081	117	LINING	2024-09-22	2024-11-26	Finished	40.0 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 2, "reversible": false}
7379	OB-0146	104	cleaning	2025-04-21	2025-05-17	finished	32.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 7, "reversible": true}
7380	OB-0462	\N	Retouching	2025-07-10	2025-07-30	ABANDONED	44.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": false}
7381	OB-0384	136	consolidation	2024-06-21	2024-10-01	FINISHED	24.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 2, "reversible": true}
7382	OB-0017	122	FUMIGATION	2024-09-29	2024-12-31	ABANDONED	40.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7383	OB-0043	106	lining	2022-05-03	2022-08-07	Finished	18.0 h	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 2, "reversible": true}
7384	OB-0323	122	LINING	2024-01-24	2024-05-02	FINISHED	\N	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7385	OB-0180	103	Fumigation	2025-03-19	2025-07-14	FINISHED	679 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 4, "reversible": true}
7386	OB-0315	124	retouching	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7387	OB-0506	\N	retouching	2025-03-08	\N	running	31.5 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7388	OB-0234	131	LINING	2024-10-23	2024-12-12	abandoned	272 min	{"risk": {"ppe": ["respirator"], "level": "high"}, "steps": 2, "reversible": false}
7389	OB-0405	\N	Retouching	2025-07-18	2025-08-01	finished	37.0 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7390	OB-0106	124	cleaning	2022-02-08	2022-03-22	Finished	42.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7391	OB-0066	115	CONSOLIDATION	2025-05-14	2025-06-16	Finished	16.5 h	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7392	OB-0048	104	Lining	2025-08-19	2025-09-30	finished	16.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 1, "reversible": true}
7393	OB-0080	103	retouching	2025-06-12	2025-09-17	finished	29.5 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7394	OB-0452	120	CLEANING	2022-12-17	2023-03-06	finished	1851 min	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7395	OB-0190	103	Lining	2023-06-11	2023-08-16	ABANDONED	19.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 3, "reversible": true}
7396	OB-0020	118	Cleaning	2024-03-20	2024-05-25	FINISHED	6.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7397	OB-0299	102	FUMIGATION	\N	\N	Planned	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 1, "reversible": true}
7398	OB-0177	109	RETOUCHING	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 4, "reversible": false}
7399	OB-0116	131	consolidation	2022-02-20	2022-06-14	finished	6.0 h	{"risk": {"level": "medium"}, "steps": 3, "reversible": false}
7400	OB-0027	127	lining	2024-09-22	2024-10-31	finished	41.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": false}
7401	OB-0433	123	LINING	2022-04-22	2022-06-25	finished	\N	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 5, "reversible": false}
7402	OB-0395	112	Lining	\N	\N	planned	\N	{"risk": {"ppe": ["gloves"], "level": "high"}, "steps": 7, "reversible": true}
7403	OB-0204	102	fumigation	2022-12-08	2023-02-07	Abandoned	25.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 5, "reversible": true}
7404	OB-0464	113	Fumigation	2023-07-11	2023-09-25	Finished	36.5 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7405	OB-0186	124	Cleaning	2023-05-24	2023-09-08	finished	21.0 h	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 6, "reversible": true}
7406	OB-0137	117	CLEANING	2024-07-07	2024-11-01	Abandoned	522 min	{"risk": {"level": "medium"}, "steps": 1, "reversible": false}
7407	OB-0112	124	fumigation	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7408	OB-0298	110	Retouching	2023-12-29	2024-03-28	ABANDONED	32.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "high"}, "steps": 6, "reversible": true}
7409	OB-0313	123	lining	2025-03-05	\N	Running	5.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7410	OB-0055	101	retouching	\N	\N	Planned	\N	{"risk": {"level": "medium"}, "steps": 4, "reversible": false}
7411	OB-0377	133	cleaning	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7412	OB-0389	112	Fumigation	2022-12-24	2023-01-29	Abandoned	2456 min	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7413	OB-0306	118	lining	2025-08-14	2025-09-26	finished	838 min	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7414	OB-0257	129	Cleaning	2024-03-19	\N	running	43.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "high"}, "steps": 7, "reversible": false}
7415	OB-0073	103	FUMIGATION	2023-02-08	2023-02-18	Finished	343 min	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7416	OB-0171	103	Retouching	2022-04-01	2022-06-18	finished	9.0 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 4, "reversible": false}
7417	OB-0049	134	LINING	2024-08-05	2024-11-10	FINISHED	\N	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7418	OB-0029	133	consolidation	2024-07-25	2024-10-02	Abandoned	38.5 h	{"risk": {"level": "medium"}, "steps": 2, "reversible": false}
7419	OB-0116	136	lining	2025-04-27	2025-07-17	FINISHED	13.0 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7420	OB-0292	108	lining	2024-04-30	2024-08-21	FINISHED	4.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 6, "reversible": true}
7421	OB-0074	115	Fumigation	2023-10-17	2023-12-18	Finished	31.5 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "medium"}, "steps": 2, "reversible": false}
7422	OB-0486	133	Cleaning	2022-09-21	2022-11-17	FINISHED	41.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7423	OB-0101	118	cleaning	\N	\N	planned	\N	{"risk": {"level": "high"}, "steps": 3, "reversible": false}
7424	OB-0052	102	fumigation	2022-08-27	2022-10-15	finished	20.5 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7425	OB-0247	105	retouching	2022-06-20	2022-07-19	finished	29.5 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "medium"}, "steps": 5, "reversible": true}
7426	OB-0134	132	lining	2023-10-01	2023-11-02	finished	27.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "high"}, "steps": 4, "reversible": false}
7427	OB-0489	118	Lining	2022-09-14	\N	running	5.0 h	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7428	OB-0275	130	LINING	2023-08-24	\N	running	41.0 h	{"risk": {"level": "high"}, "steps": 5, "reversible": false}
7429	OB-0407	123	Fumigation	2023-09-30	2023-12-07	abandoned	1753 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7430	OB-0343	\N	Cleaning	2024-10-29	2024-11-23	Finished	2133 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 6, "reversible": true}
7431	OB-0467	129	consolidation	2023-03-30	2023-07-19	FINISHED	1603 min	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 5, "reversible": true}
7432	OB-0050	118	consolidation	2023-05-07	2023-07-19	finished	22.5 h	{"risk": {"level": "high"}, "steps": 7, "reversible": true}
7433	OB-0363	120	fumigation	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 6, "reversible": false}
7434	OB-0118	131	consolidation	2023-07-22	2023-09-21	Finished	33.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7435	OB-0354	117	CLEANING	\N	\N	Planned	\N	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 6, "reversible": true}
7436	OB-0087	134	lining	2024-08-17	\N	running	34.5 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 2, "reversible": true}
7437	OB-0520	120	LINING	2024-01-19	2024-02-03	FINISHED	38.5 h	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 6, "reversible": true}
7438	OB-0231	105	Cleaning	2022-12-09	\N	running	16.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7439	OB-0350	130	CLEANING	2022-06-15	2022-07-23	finished	13.0 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 6, "reversible": false}
7440	OB-0379	131	Lining	2022-10-19	\N	running	580 min	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7441	OB-0264	116	LINING	2024-08-15	\N	running	42.0 h	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 7, "reversible": true}
7442	OB-0036	132	CLEANING	2023-04-20	2023-05-14	FINISHED	7.5 h	{"risk": {"level": "medium"}, "steps": 4, "reversible": true}
7443	OB-0361	123	FUMIGATION	2024-10-12	2024-12-29	finished	565 min	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7444	OB-0427	125	consolidation	2022-01-31	\N	running	6.0 h	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 5, "reversible": true}
7445	OB-0398	116	Fumigation	2024-07-01	2024-08-18	FINISHED	171 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 6, "reversible": true}
7446	OB-0328	115	retouching	2023-02-21	2023-04-24	abandoned	32.5 h	{"risk": {"level": "high"}, "steps": 2, "reversible": false}
7447	OB-0071	102	Fumigation	2022-03-29	2022-07-24	Abandoned	40.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 6, "reversible": true}
7448	OB-0441	126	lining	2024-03-27	2024-07-08	Abandoned	514 min	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7449	OB-0103	119	FUMIGATION	2024-06-22	2024-08-25	finished	14.5 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "high"}, "steps": 2, "reversible": false}
7450	OB-0494	133	CLEANING	2023-09-14	\N	running	28.5 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7451	OB-0164	109	CLEANING	\N	\N	Planned	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 5, "reversible": true}
7452	OB-0380	117	lining	2022-03-20	2022-06-30	Finished	43.5 h	{"risk": {"level": "high"}, "steps": 8, "reversible": true}
7453	OB-0217	103	fumigation	2024-04-26	2024-05-10	FINISHED	32.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 5, "reversible": true}
7454	OB-0339	134	CONSOLIDATION	2024-02-24	\N	running	12.0 h	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 7, "reversible": true}
7455	OB-0462	117	consolidation	\N	\N	PLANNED	\N	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7456	OB-0319	120	Lining	2024-02-09	2024-05-18	Abandoned	28.0 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7457	OB-0330	112	cleaning	\N	\N	PLANNED	\N	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7458	OB-0366	102	lining	2024-08-01	\N	RUNNING	1844 min	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 2, "reversible": true}
7459	OB-0050	131	Retouching	\N	\N	planned	\N	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 7, "reversible": true}
7460	OB-0081	136	cleaning	2022-04-17	2022-04-25	FINISHED	36.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7461	OB-0425	113	Lining	2025-05-11	2025-08-24	Finished	6.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7462	OB-0026	101	RETOUCHING	2024-07-31	2024-08-10	Finished	2.0 h	{"risk": {"level": "high"}, "steps": 4, "reversible": true}
7463	OB-0441	136	LINING	2025-04-25	2025-08-05	Finished	2.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7464	OB-0461	131	Lining	2022-07-13	2022-08-12	ABANDONED	6.5 h	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 8, "reversible": false}
7465	OB-0487	122	retouching	2025-02-25	2025-05-14	finished	44.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7466	OB-0501	119	Fumigation	2022-09-13	2022-10-21	finished	30.5 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7467	OB-0134	\N	consolidation	2022-04-06	2022-07-23	abandoned	19.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "high"}, "steps": 4, "reversible": true}
7468	OB-0418	118	RETOUCHING	2025-07-03	2025-07-05	abandoned	3.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 6, "reversible": true}
7469	OB-0311	130	consolidation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7470	OB-0324	113	consolidation	2023-02-23	\N	RUNNING	31.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7471	OB-0424	103	LINING	2025-05-08	2025-06-21	finished	735 min	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7472	OB-0223	105	retouching	2022-05-31	2022-06-14	finished	6.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7473	OB-0404	104	CLEANING	2025-04-04	2025-07-27	FINISHED	12.0 h	{"risk": {"level": "high"}, "steps": 7, "reversible": true}
7474	OB-0075	117	fumigation	2023-01-12	\N	running	235 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 5, "reversible": false}
7475	OB-0471	132	Lining	\N	\N	planned	\N	{"risk": {"ppe": ["goggles", "gloves"], "level": "medium"}, "steps": 4, "reversible": true}
7476	OB-0021	133	lining	2023-12-04	\N	RUNNING	42.5 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7477	OB-0021	118	Fumigation	2023-06-10	2023-06-28	finished	30.5 h	{"risk": {"level": "low"}, "steps": 7, "reversible": false}
7478	OB-0227	120	CONSOLIDATION	2025-01-25	2025-05-21	abandoned	544 min	{"risk": {"level": "high"}, "steps": 4, "reversible": true}
7479	OB-0454	134	Fumigation	2024-04-10	\N	running	2274 min	{"risk": {"level": "medium"}, "steps": 5, "reversible": false}
7480	OB-0482	120	cleaning	2024-07-31	2024-08-27	finished	16.0 h	{"risk": {"level": "high"}, "steps": 4, "reversible": true}
7481	OB-0436	101	Cleaning	2022-07-12	2022-07-22	Finished	175 min	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 2, "reversible": true}
7482	OB-0314	\N	Fumigation	2023-02-14	2023-05-19	FINISHED	1718 min	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 4, "reversible": true}
7483	OB-0293	118	CONSOLIDATION	2024-09-13	\N	RUNNING	2238 min	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 6, "reversible": false}
7484	OB-0064	109	lining	2024-05-23	2024-08-27	abandoned	1524 min	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7485	OB-0456	131	retouching	2022-05-21	2022-06-26	FINISHED	4.5 h	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 7, "reversible": true}
7486	OB-0023	116	CONSOLIDATION	2024-12-07	2025-04-02	ABANDONED	246 min	{"risk": {"ppe": ["goggles"], "level": "medium"}, "steps": 5, "reversible": true}
7487	OB-0256	130	Lining	2024-06-09	2024-08-10	finished	19.0 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7488	OB-0294	136	LINING	2023-02-27	2023-06-19	Abandoned	1.5 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7489	OB-0429	104	Lining	\N	\N	PLANNED	\N	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7490	OB-0131	109	lining	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7491	OB-0022	116	Fumigation	2024-06-03	2024-06-12	finished	1892 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7492	OB-0374	104	CLEANING	2022-06-10	2022-07-15	Finished	6.0 h	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 2, "reversible": false}
7493	OB-0389	132	retouching	\N	\N	PLANNED	\N	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7494	OB-0103	117	consolidation	2022-08-06	2022-08-12	Abandoned	20.5 h	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7495	OB-0068	103	LINING	2022-12-27	\N	Running	6.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7496	OB-0455	125	Cleaning	2024-04-30	2024-08-17	ABANDONED	2471 min	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7497	OB-0467	120	Fumigation	2024-08-01	2024-08-29	finished	196 min	{"risk": {"level": "medium"}, "steps": 4, "reversible": false}
7498	OB-0151	125	Lining	2023-09-23	\N	Running	9.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7499	OB-0230	124	lining	2022-02-07	2022-06-04	Abandoned	28.5 h	{"risk": {"level": "high"}, "steps": 4, "reversible": false}
7500	OB-0230	\N	fumigation	2022-02-14	2022-02-19	Abandoned	1569 min	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7501	OB-0496	101	consolidation	2024-12-03	2025-02-25	FINISHED	8.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "high"}, "steps": 6, "reversible": false}
7502	OB-0465	104	RETOUCHING	2022-12-22	2023-02-14	FINISHED	38.0 h	{"risk": {"level": "high"}, "steps": 1, "reversible": true}
7503	OB-0241	127	fumigation	2023-01-16	\N	running	22.0 h	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7504	OB-0440	123	CONSOLIDATION	2022-11-19	\N	Running	8.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7505	OB-0068	130	consolidation	2023-09-12	\N	running	28.5 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7506	OB-0305	117	retouching	2024-08-11	2024-09-28	Finished	15.0 h	{"risk": {"level": "medium"}, "steps": 3, "reversible": true}
7507	OB-0002	109	fumigation	\N	\N	planned	\N	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 1, "reversible": false}
7509	OB-0240	111	RETOUCHING	2023-06-17	2023-08-10	finished	24.0 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7510	OB-0177	101	consolidation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 1, "reversible": false}
7511	OB-0240	134	Cleaning	2023-10-21	\N	RUNNING	2265 min	{"risk": {"level": "high"}, "steps": 6, "reversible": true}
7512	OB-0261	106	CLEANING	2025-06-11	2025-08-19	ABANDONED	1176 min	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7513	OB-0231	101	CONSOLIDATION	2025-06-28	2025-07-12	Abandoned	\N	{"risk": {"ppe": ["gloves", "goggles"], "level": "low"}, "steps": 6, "reversible": true}
7514	OB-0480	113	lining	2025-07-14	\N	RUNNING	41.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7515	OB-0166	133	lining	2024-12-06	\N	RUNNING	41.5 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7516	OB-0247	113	Consolidation	2023-10-28	2024-02-21	FINISHED	1583 min	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 7, "reversible": true}
7517	OB-0084	104	cleaning	2022-03-10	2022-06-11	finished	1557 min	{"risk": {"level": "low"}, "steps": 6, "reversible": false}
7518	OB-0164	105	cleaning	2024-06-29	2024-07-08	FINISHED	2429 min	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 3, "reversible": true}
7519	OB-0216	\N	cleaning	\N	\N	planned	\N	{"risk": {"ppe": ["goggles", "gloves"], "level": "high"}, "steps": 4, "reversible": true}
7520	OB-0161	108	RETOUCHING	2022-01-24	2022-02-19	abandoned	3.5 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7521	OB-0412	131	lining	2022-02-21	2022-04-22	FINISHED	9.5 h	{"risk": {"level": "high"}, "steps": 8, "reversible": true}
7522	OB-0460	103	RETOUCHING	2023-01-03	2023-01-22	finished	27.0 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "medium"}, "steps": 7, "reversible": true}
7523	OB-0416	101	LINING	2022-10-27	\N	running	1553 min	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7524	OB-0129	136	CONSOLIDATION	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7525	OB-0123	115	Consolidation	2023-05-06	2023-06-20	Finished	3.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "high"}, "steps": 8, "reversible": true}
7526	OB-0334	\N	Lining	\N	\N	Planned	\N	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7527	OB-0173	131	fumigation	2023-02-12	\N	running	9.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "high"}, "steps": 4, "reversible": true}
7528	OB-0018	102	LINING	2022-04-05	2022-07-27	Finished	20.0 h	{"risk": {"level": "low"}, "steps": 4, "reversible": true}
7529	OB-0073	\N	cleaning	\N	\N	planned	\N	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 2, "reversible": true}
7530	OB-0233	115	Lining	2024-06-12	2024-09-02	finished	4.0 h	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7531	OB-0084	103	retouching	2024-04-12	2024-07-24	finished	1931 min	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 1, "reversible": true}
7532	OB-0389	108	Consolidation	2022-11-08	2022-11-15	finished	5.0 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7533	OB-0422	106	CONSOLIDATION	2024-04-17	2024-08-09	FINISHED	38.0 h	{"risk": {"level": "high"}, "steps": 2, "reversible": false}
7534	OB-0250	\N	RETOUCHING	2025-04-22	2025-07-14	Finished	10.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "high"}, "steps": 1, "reversible": true}
7535	OB-0467	134	CLEANING	2024-09-30	2024-12-09	Finished	2616 min	{"risk": {"level": "high"}, "steps": 7, "reversible": true}
7536	OB-0128	102	fumigation	2023-08-19	2023-11-28	finished	17.0 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7537	OB-0287	109	lining	2022-10-16	2022-10-24	Abandoned	2608 min	{"risk": {"level": "medium"}, "steps": 2, "reversible": true}
7538	OB-0302	125	lining	\N	\N	planned	\N	{"risk": {"level": "medium"}, "steps": 3, "reversible": true}
7539	OB-0144	106	Fumigation	2024-03-21	2024-06-26	finished	2499 min	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7540	OB-0350	115	Lining	2023-01-06	2023-01-08	ABANDONED	31.0 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7541	OB-0223	122	RETOUCHING	2024-04-23	2024-06-28	abandoned	41.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7542	OB-0306	105	Cleaning	2022-03-13	\N	running	5.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7543	OB-0318	132	Lining	2023-08-27	\N	Running	1472 min	{"risk": {"level": "medium"}, "steps": 5, "reversible": false}
7544	OB-0201	101	CONSOLIDATION	2022-11-06	2022-12-30	finished	1597 min	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7545	OB-0418	120	Fumigation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 3, "reversible": false}
7546	OB-0465	\N	Retouching	2025-03-20	2025-06-18	Finished	4.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "high"}, "steps": 3, "reversible": true}
7547	OB-0159	130	consolidation	2022-12-18	\N	running	33.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "high"}, "steps": 6, "reversible": true}
7548	OB-0440	\N	cleaning	2024-07-24	2024-09-21	finished	1366 min	{"risk": {"ppe": ["respirator", "gloves"], "level": "medium"}, "steps": 2, "reversible": false}
7549	OB-0306	122	Fumigation	2022-10-26	\N	running	10.0 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7550	OB-0006	134	Lining	\N	\N	Planned	\N	{"risk": {"ppe": ["gloves", "respirator"], "level": "low"}, "steps": 5, "reversible": false}
7551	OB-0215	133	lining	\N	\N	planned	\N	{"risk": {"ppe": ["gloves"], "level": "medium"}, "steps": 7, "reversible": false}
7552	OB-0010	130	FUMIGATION	2023-09-01	2023-10-06	abandoned	44.5 h	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
7553	OB-0119	120	lining	2022-03-22	2022-06-27	abandoned	564 min	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 3, "reversible": true}
7554	OB-0133	109	cleaning	2024-08-31	\N	running	2613 min	{"risk": {"level": "medium"}, "steps": 3, "reversible": true}
7555	OB-0163	126	Cleaning	2022-10-02	2022-11-17	FINISHED	13.5 h	{"risk": {"level": "medium"}, "steps": 5, "reversible": false}
7556	OB-0196	129	Fumigation	2025-07-27	\N	running	2165 min	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7557	OB-0067	102	lining	2022-12-10	2022-12-19	FINISHED	1121 min	{"risk": {"level": "medium"}, "steps": 1, "reversible": false}
7558	OB-0159	117	Lining	2023-02-07	2023-05-10	finished	\N	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7559	OB-0377	134	retouching	2023-06-04	\N	Running	22.0 h	{"risk": {"level": "medium"}, "steps": 5, "reversible": false}
7560	OB-0183	104	cleaning	2022-12-21	\N	running	1073 min	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7561	OB-0146	122	lining	2024-09-07	\N	RUNNING	925 min	{"risk": {"level": "low"}, "steps": 6, "reversible": false}
7562	OB-0306	115	CLEANING	2024-01-12	2024-01-21	FINISHED	10.0 h	{"risk": {"level": "medium"}, "steps": 8, "reversible": true}
7563	OB-0366	122	lining	2024-07-10	\N	RUNNING	2228 min	{"risk": {"level": "medium"}, "steps": 1, "reversible": true}
7564	OB-0005	106	fumigation	2023-02-09	2023-05-09	Finished	1569 min	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7565	OB-0133	123	Fumigation	2024-03-16	2024-07-11	FINISHED	20.0 h	{"risk": {"level": "high"}, "steps": 8, "reversible": true}
7566	OB-0215	126	consolidation	2025-04-21	2025-06-19	ABANDONED	18.0 h	{"risk": {"level": "high"}, "steps": 7, "reversible": false}
7567	OB-0004	127	consolidation	2023-08-22	\N	RUNNING	34.5 h	{"risk": {"level": "high"}, "steps": 5, "reversible": false}
7568	OB-0429	119	lining	2024-08-16	2024-11-27	Finished	11.0 h	{"risk": {"level": "high"}, "steps": 2, "reversible": false}
7569	OB-0274	117	cleaning	2024-06-09	2024-09-24	FINISHED	32.5 h	{"risk": {"level": "medium"}, "steps": 7, "reversible": true}
7570	OB-0194	132	cleaning	2022-10-24	2023-02-14	finished	8.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "high"}, "steps": 5, "reversible": true}
7571	OB-0090	101	Fumigation	2024-03-25	\N	Running	30.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7572	OB-0439	109	fumigation	2023-02-28	2023-06-03	finished	2542 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 4, "reversible": true}
7573	OB-0110	105	CONSOLIDATION	2022-11-28	\N	Running	39.0 h	{"risk": {"level": "low"}, "steps": 1, "reversible": true}
7574	OB-0459	101	CLEANING	2022-04-09	2022-07-25	Abandoned	23.0 h	{"risk": {"level": "high"}, "steps": 2, "reversible": true}
7575	OB-0249	126	FUMIGATION	2023-01-21	2023-01-31	finished	6.0 h	{"risk": {"ppe": ["respirator", "gloves"], "level": "low"}, "steps": 2, "reversible": false}
7576	OB-0007	124	fumigation	2023-05-16	2023-05-18	finished	12.0 h	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 1, "reversible": true}
7577	OB-0212	129	lining	2022-02-19	2022-03-27	finished	29.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7578	OB-0194	113	fumigation	2023-10-21	2024-02-02	finished	2.5 h	{"risk": {"ppe": ["gloves", "goggles"], "level": "high"}, "steps": 8, "reversible": false}
7579	OB-0392	122	consolidation	2025-03-19	2025-04-28	finished	2166 min	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 8, "reversible": true}
7580	OB-0499	126	fumigation	2022-04-24	\N	RUNNING	26.5 h	{"risk": {"ppe": ["respirator", "goggles"], "level": "low"}, "steps": 7, "reversible": true}
7581	OB-0499	119	RETOUCHING	2022-04-14	2022-06-10	abandoned	43.0 h	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 7, "reversible": true}
7582	OB-0514	125	CONSOLIDATION	2022-09-27	2022-12-20	finished	\N	{"risk": {"level": "medium"}, "steps": 5, "reversible": true}
7583	OB-0090	104	lining	2022-09-23	\N	RUNNING	8.5 h	{"risk": {"level": "low"}, "steps": 6, "reversible": true}
7584	OB-0287	131	fumigation	2024-10-19	2025-01-05	FINISHED	683 min	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 2, "reversible": true}
7585	OB-0047	131	lining	2023-08-26	2023-12-19	abandoned	1098 min	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7586	OB-0042	126	lining	2024-12-26	2025-03-28	finished	1157 min	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7587	OB-0127	108	CLEANING	2023-08-20	2023-10-28	finished	36.5 h	{"risk": {"level": "medium"}, "steps": 6, "reversible": true}
7588	OB-0481	133	Lining	2023-05-28	2023-06-26	Finished	40.0 h	{"risk": {"level": "high"}, "steps": 6, "reversible": false}
7589	OB-0465	130	FUMIGATION	2023-07-12	2023-09-17	finished	1914 min	{"risk": {"ppe": ["respirator", "goggles"], "level": "medium"}, "steps": 2, "reversible": true}
7590	OB-0175	120	fumigation	2025-01-28	2025-03-24	abandoned	1296 min	{"risk": {"level": "medium"}, "steps": 6, "reversible": true}
7591	OB-0067	136	LINING	\N	\N	PLANNED	\N	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 5, "reversible": true}
7592	OB-0430	105	CONSOLIDATION	\N	\N	planned	\N	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 5, "reversible": true}
7593	OB-0278	\N	CONSOLIDATION	2024-05-15	2024-07-23	FINISHED	416 min	{"risk": {"level": "medium"}, "steps": 8, "reversible": false}
7594	OB-0127	105	Consolidation	2024-04-12	2024-04-16	finished	1581 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 6, "reversible": true}
7595	OB-0119	118	RETOUCHING	2023-08-24	2023-10-22	finished	39.5 h	{"risk": {"ppe": ["goggles", "respirator"], "level": "medium"}, "steps": 4, "reversible": true}
7596	OB-0326	109	fumigation	2023-06-21	2023-09-30	Finished	24.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7597	OB-0252	130	retouching	2022-05-13	2022-07-13	FINISHED	1620 min	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 7, "reversible": true}
7598	OB-0468	119	Lining	2024-07-25	2024-09-22	ABANDONED	33.0 h	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 3, "reversible": true}
7599	OB-0234	119	CONSOLIDATION	2022-05-10	2022-06-24	finished	41.5 h	{"risk": {"level": "high"}, "steps": 6, "reversible": false}
7600	OB-0311	122	consolidation	2022-10-27	2023-01-05	Finished	2320 min	{"risk": {"ppe": ["goggles", "respirator"], "level": "low"}, "steps": 3, "reversible": true}
7601	OB-0448	123	Lining	2022-04-13	2022-07-22	finished	1462 min	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7602	OB-0488	130	cleaning	2024-08-27	2024-09-13	FINISHED	731 min	{"risk": {"ppe": ["respirator"], "level": "medium"}, "steps": 3, "reversible": true}
7603	OB-0205	126	Retouching	2022-03-07	2022-05-26	finished	353 min	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7604	OB-0338	132	Fumigation	\N	\N	planned	\N	{"risk": {"level": "low"}, "steps": 5, "reversible": false}
7605	OB-0418	103	consolidation	2025-05-02	2025-05-29	finished	446 min	{"risk": {"ppe": ["goggles"], "level": "low"}, "steps": 2, "reversible": true}
7606	OB-0407	126	fumigation	2025-03-26	2025-05-07	ABANDONED	10.0 h	{"risk": {"level": "low"}, "steps": 5, "reversible": true}
7607	OB-0297	102	lining	2024-07-13	\N	Running	16.5 h	{"risk": {"level": "low"}, "steps": 2, "reversible": false}
7608	OB-0150	119	Cleaning	2023-07-06	2023-10-19	finished	37.0 h	{"risk": {"level": "low"}, "steps": 8, "reversible": true}
7609	OB-0140	116	lining	2023-01-26	2023-05-19	ABANDONED	1747 min	{"risk": {"ppe": ["goggles"], "level": "high"}, "steps": 1, "reversible": true}
7610	OB-0176	111	fumigation	2022-06-07	2022-07-30	finished	28.0 h	{"risk": {"level": "low"}, "steps": 2, "reversible": true}
7611	OB-0333	122	cleaning	\N	\N	Planned	\N	{"risk": {"level": "low"}, "steps": 7, "reversible": true}
7612	OB-0255	115	CONSOLIDATION	\N	\N	PLANNED	\N	{"risk": {"level": "high"}, "steps": 1, "reversible": false}
7613	OB-0137	105	lining	2022-09-30	2022-12-18	FINISHED	32.5 h	{"risk": {"ppe": ["gloves", "respirator"], "level": "high"}, "steps": 5, "reversible": true}
7614	OB-0460	123	lining	2025-05-30	2025-06-22	abandoned	30.0 h	{"risk": {"ppe": ["gloves"], "level": "low"}, "steps": 2, "reversible": true}
7615	OB-0391	104	fumigation	2023-03-25	2023-05-13	finished	1661 min	{"risk": {"level": "low"}, "steps": 4, "reversible": false}
7616	OB-0488	112	CONSOLIDATION	2023-04-21	2023-08-14	FINISHED	37.5 h	{"risk": {"level": "high"}, "steps": 3, "reversible": true}
7617	OB-0021	\N	cleaning	2022-11-17	2023-01-15	FINISHED	902 min	{"risk": {"ppe": ["respirator"], "level": "low"}, "steps": 3, "reversible": true}
7618	OB-0383	136	consolidation	2023-11-23	\N	running	6.0 h	{"risk": {"ppe": ["goggles", "gloves"], "level": "low"}, "steps": 8, "reversible": true}
7619	OB-0285	115	retouching	2023-10-19	2023-11-07	finished	4.0 h	{"risk": {"level": "low"}, "steps": 3, "reversible": true}
7620	OB-0001	109	Fumigation	2024-08-07	\N	Running	\N	{"risk": {"level": "high"}, "steps": 5, "reversible": true}
\.


--
-- Name: treatments treatments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.treatments
    ADD CONSTRAINT treatments_pkey PRIMARY KEY (treat_id);


--
-- Name: treatments treatments_lead_staff_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.treatments
    ADD CONSTRAINT treatments_lead_staff_fkey FOREIGN KEY (lead_staff) REFERENCES public.conservators(staff_no);


--
-- Name: treatments treatments_obj_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.treatments
    ADD CONSTRAINT treatments_obj_no_fkey FOREIGN KEY (obj_no) REFERENCES public.objects(obj_id);


--
-- PostgreSQL database dump complete
--
