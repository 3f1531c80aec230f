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
-- Name: observations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.observations (
    obs_id integer NOT NULL,
    admission_ref character varying(8) NOT NULL,
    taken_at timestamp without time zone NOT NULL,
    temp_reading text,
    pulse_reading text,
    resp_rate smallint,
    bp_reading text,
    spo2_reading text,
    avpu character varying(1),
    device_meta jsonb
);


--
-- Data for Name: observations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.observations (obs_id, admission_ref, taken_at, temp_reading, pulse_reading, resp_rate, bp_reading, spo2_reading, avpu, device_meta) FROM stdin;
70001	A0001	2025-02-15 17:30:00	36.6 C	77bpm	20	110/66	94 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
70002	A0001	2025-02-15 19:15:00	38.0 C	\N	17	\N	95%	A	\N
70003	A0001	2025-02-15 21:50:00	36.8C	94bpm	20	116/82 mmHg	97%	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "43%"}}
70004	A0002	2025-02-22 10:35:00	101.8 F	108 /min	24	92/53 mmHg	91 %	\N	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "64%"}}
70005	A0002	2025-02-24 04:40:00	38.6C	101 /min	28	100/61	93%	U	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70006	A0003	2025-01-18 12:15:00	100.4 F	79 bpm	20	139/92	98 %	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70007	A0003	2025-02-01 00:00:00	36.9 C	83bpm	16	107/75	94%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "55 %"}}
70008	A0003	2025-02-11 22:35:00	99.0 F	69 bpm	11	147/98	97 %	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "40%"}}
70009	A0003	2025-02-13 02:50:00	37.5 C	81 /min	16	113/83 mmHg	94 %	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "52 %"}}
70010	A0003	2025-02-13 12:55:00	36.2C	95 bpm	14	106/61 mmHg	96% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
70011	A0004	2025-03-26 04:15:00	38.6C	101 /min	30	100/53	94%	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "92%"}}
70012	A0004	2025-03-27 14:00:00	36.8C	100 /min	22	87/39	93%	V	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "31 %"}}
70013	A0005	2025-01-24 08:45:00	37.6 C	59 bpm	18	126/77	96 %	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "91%"}}
70014	A0005	2025-01-24 10:45:00	98.2 F	89 bpm	16	128/88 mmHg	96%	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "5%"}}
70015	A0005	2025-01-25 12:00:00	37.1 C	86 /min	18	109/78	97%	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "36 %"}}
70016	A0006	2025-03-06 06:05:00	37.9 C	84bpm	16	119/83	95%	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "93%"}}
70017	A0007	2025-02-01 00:00:00	97.9 F	82 /min	15	148/101	94 %	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
70018	A0007	2025-02-05 02:45:00	36.8C	85 /min	17	102/62 mmHg	\N	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "38%"}}
70019	A0007	2025-02-05 07:40:00	38.0 C	79 bpm	17	145/106 mmHg	96 %	A	\N
70020	A0007	2025-02-09 22:55:00	38.1C	94bpm	17	115/70 mmHg	95 %	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "59 %"}}
70021	A0008	2025-01-18 15:20:00	37.6 C	59 /min	\N	148/109	95% RA	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "7 %"}}
70022	A0008	2025-01-21 05:00:00	38.0 C	77 bpm	14	115/74 mmHg	96%	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70023	A0008	2025-01-23 09:05:00	98.4 F	89 bpm	11	126/81	95 %	a	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70024	A0009	2025-01-14 04:00:00	38.0C	97 /min	\N	126/96 mmHg	95%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "8%"}}
70025	A0009	2025-01-14 07:55:00	36.6C	98 bpm	14	104/68	96% RA	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "61%"}}
70026	A0009	2025-01-15 03:20:00	38.0 C	\N	11	147/99 mmHg	99 %	a	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70027	A0009	2025-01-15 13:40:00	37.1C	81bpm	12	126/92	97% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
70028	A0010	2025-03-05 09:35:00	100.9 F	100bpm	19	99/64	\N	P	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "19 %"}}
70029	A0010	2025-03-06 20:35:00	98.6 F	100 /min	30	109/74	\N	V	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "15 %"}}
70030	A0010	2025-03-06 23:55:00	38.0C	101 bpm	30	99/62 mmHg	94 %	P	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70031	A0010	2025-03-07 17:00:00	37.4 C	130bpm	24	96/53	93 %	a	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "37 %"}}
70032	A0011	2025-02-25 12:25:00	100.6 F	95 /min	17	102/55 mmHg	96 %	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70033	A0011	2025-02-25 12:35:00	37.1 C	100bpm	14	129/96 mmHg	97 %	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70034	A0012	2025-03-24 05:20:00	38.0 C	81bpm	15	133/88 mmHg	94 %	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "32 %"}}
70035	A0012	2025-03-25 19:40:00	36.5 C	63 bpm	15	135/86 mmHg	98% RA	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "76%"}}
70036	A0012	2025-03-26 04:50:00	\N	75bpm	17	133/88 mmHg	98%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
70037	A0012	2025-03-27 06:50:00	37.0 C	75 bpm	\N	131/81	98% RA	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "21%"}}
70038	A0012	2025-03-27 13:40:00	36.3 C	88bpm	20	120/80	95 %	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
70039	A0013	2025-02-25 23:05:00	37.1C	93 /min	16	124/94	99 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "6 %"}}
70040	A0013	2025-02-26 01:50:00	36.8 C	71 bpm	16	139/95	94% RA	a	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "52 %"}}
70041	A0014	2025-03-10 08:25:00	98.6 F	85 /min	17	107/68	96%	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70042	A0014	2025-03-10 08:40:00	99.1 F	73 bpm	11	148/106	98%	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "49%"}}
70043	A0014	2025-03-10 09:40:00	38.0C	89bpm	13	130/99	98%	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
70044	A0014	2025-03-10 11:30:00	\N	79bpm	13	140/106	97 %	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
70045	A0014	2025-03-11 08:10:00	37.9C	64 /min	20	109/73 mmHg	96 %	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
70046	A0015	2025-01-30 11:20:00	38.0 C	79bpm	12	132/92	98 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
70047	A0015	2025-01-30 16:25:00	36.9 C	89 /min	12	\N	94%	a	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70048	A0015	2025-01-30 16:30:00	36.6 C	69 /min	20	107/67	96 %	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
70049	A0015	2025-01-30 21:10:00	38.0 C	87bpm	13	139/108 mmHg	98%	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "15%"}}
70050	A0016	2025-03-30 07:00:00	100.0 F	67 /min	\N	102/56	98% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "20 %"}}
70051	A0016	2025-03-30 10:00:00	37.3 C	58bpm	13	125/83 mmHg	95% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "44 %"}}
70052	A0016	2025-03-31 13:25:00	38.1 C	88 bpm	14	132/82 mmHg	96% RA	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70053	A0016	2025-03-31 13:55:00	97.3 F	59 /min	16	145/112 mmHg	99%	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70054	A0017	2025-03-07 11:20:00	38.0 C	101 bpm	28	124/88	93%	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "36 %"}}
70055	A0017	2025-03-08 09:35:00	38.5C	101bpm	21	\N	93%	P	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70056	A0017	2025-03-08 12:50:00	37.9 C	101 /min	26	99/60	94 %	P	\N
70057	A0018	2025-02-23 06:20:00	36.5 C	100 bpm	14	100/60 mmHg	98% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "27%"}}
70058	A0018	2025-02-23 13:05:00	36.5C	58 /min	18	146/113	99%	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "68%"}}
70059	A0018	2025-02-24 03:35:00	97.5 F	73bpm	17	141/96	97%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "56%"}}
70060	A0018	2025-02-24 10:45:00	100.4 F	91 bpm	11	129/87 mmHg	99% RA	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "75%"}}
70061	A0018	2025-02-25 16:45:00	37.5 C	96 /min	12	121/81 mmHg	97%	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "40%"}}
70062	A0019	2025-03-31 23:10:00	37.2 C	101bpm	23	100/65 mmHg	96%	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "14 %"}}
70063	A0019	2025-03-31 23:20:00	39.4C	101bpm	19	100/56	94% RA	V	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "40%"}}
70064	A0019	2025-03-31 23:45:00	39.2 C	128 /min	25	100/67	93 %	a	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "96%"}}
70065	A0020	2025-03-24 23:10:00	38.0 C	64 bpm	14	130/97 mmHg	96% RA	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "49 %"}}
70066	A0020	2025-03-25 13:30:00	37.8 C	82 bpm	20	144/97	95 %	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "16 %"}}
70067	A0020	2025-03-26 17:45:00	38.0C	95 bpm	17	\N	96 %	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "26 %"}}
70068	A0020	2025-03-27 00:15:00	98.6 F	94 /min	11	147/105 mmHg	\N	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "11 %"}}
70069	A0021	2025-03-11 11:00:00	36.2C	58 /min	19	133/93	95% RA	a	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "77%"}}
70070	A0021	2025-03-13 06:50:00	97.2 F	77bpm	12	132/88	95% RA	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "20%"}}
70071	A0021	2025-03-24 02:45:00	99.3 F	68bpm	11	140/93	95 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
70072	A0021	2025-03-25 06:40:00	38.0 C	79 bpm	11	125/95 mmHg	99%	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "40%"}}
70073	A0021	2025-03-26 16:45:00	37.1 C	\N	17	134/101 mmHg	94%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "91%"}}
70074	A0022	2025-02-20 18:05:00	\N	101 bpm	25	100/52 mmHg	90% RA	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "52%"}}
70075	A0022	2025-02-20 20:50:00	39.2 C	101 /min	21	100/61	97%	A	\N
70076	A0022	2025-02-22 10:35:00	38.0C	101 /min	27	103/64	94%	a	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "59 %"}}
70077	A0022	2025-02-22 11:55:00	38.0 C	100 /min	20	99/59	\N	V	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "23%"}}
70078	A0023	2025-01-30 11:35:00	36.2C	93 /min	\N	149/100 mmHg	95% RA	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
70079	A0023	2025-01-31 18:15:00	100.4 F	58 /min	12	140/100 mmHg	95%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "6%"}}
70080	A0023	2025-02-01 00:00:00	37.2 C	63 /min	12	144/98 mmHg	97 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "35%"}}
70081	A0024	2025-02-12 14:35:00	98.8 F	94bpm	19	149/108	96% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
70082	A0024	2025-02-12 17:35:00	38.0C	99 bpm	13	106/66 mmHg	97%	a	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "61%"}}
70083	A0025	2025-01-12 09:00:00	38.3 C	118 bpm	24	99/63 mmHg	93 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "9 %"}}
70084	A0025	2025-01-12 14:25:00	98.4 F	100 /min	18	113/64	88% RA	a	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "56%"}}
70085	A0026	2025-01-30 15:50:00	37.0 C	62bpm	19	105/74	96% RA	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
70086	A0026	2025-01-30 18:00:00	37.4 C	72 bpm	20	117/86 mmHg	96% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "19%"}}
70087	A0026	2025-01-30 20:15:00	37.3C	80 bpm	14	146/109	94% RA	A	\N
70088	A0026	2025-01-30 21:15:00	38.0C	72 bpm	18	104/67	98 %	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
70089	A0026	2025-01-31 23:50:00	38.0C	74 /min	14	139/100	95% RA	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "30%"}}
70090	A0027	2025-01-18 15:30:00	100.4 F	73bpm	17	129/97 mmHg	\N	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "42 %"}}
70091	A0027	2025-01-18 18:20:00	38.0 C	68bpm	18	142/92 mmHg	98 %	\N	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "81%"}}
70092	A0027	2025-01-19 06:30:00	36.8 C	89 bpm	20	116/79 mmHg	95 %	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
70093	A0028	2025-01-20 04:50:00	38.1 C	88 bpm	11	129/88	97 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "13%"}}
70094	A0028	2025-01-20 04:55:00	38.0 C	75bpm	11	121/87 mmHg	98%	\N	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "25%"}}
70095	A0028	2025-01-20 06:35:00	38.0 C	88bpm	12	107/72 mmHg	98 %	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "23%"}}
70096	A0029	2025-01-09 04:55:00	37.0 C	95 /min	15	106/64 mmHg	94% RA	a	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "29%"}}
70097	A0029	2025-01-09 05:20:00	37.2 C	74 bpm	14	105/60 mmHg	98% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "60 %"}}
70098	A0029	2025-01-09 05:25:00	100.4 F	84 /min	13	145/98	99% RA	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "53 %"}}
70099	A0029	2025-01-09 07:30:00	38.0 C	76 bpm	12	131/97	95 %	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "37 %"}}
70100	A0030	2025-01-06 15:55:00	37.4 C	78 /min	20	111/72	95 %	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "7%"}}
70101	A0030	2025-01-06 22:25:00	38.0C	85 /min	16	138/100	95 %	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "35 %"}}
70102	A0031	2025-01-13 04:10:00	37.0C	67 bpm	20	140/97 mmHg	94% RA	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "39%"}}
70103	A0031	2025-01-13 04:35:00	99.5 F	65 bpm	13	103/59	97%	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
70104	A0031	2025-01-13 05:10:00	37.3C	96 /min	19	100/60	97%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "56%"}}
70105	A0031	2025-01-13 06:00:00	38.0 C	96 /min	15	145/111 mmHg	95%	a	\N
70106	A0032	2025-01-27 10:50:00	36.7 C	69bpm	12	149/109 mmHg	96 %	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70107	A0032	2025-01-27 13:05:00	36.7 C	66 /min	12	128/81	97%	A	\N
70108	A0033	2025-02-01 00:00:00	98.6 F	80 bpm	17	143/101 mmHg	96%	a	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70109	A0033	2025-02-03 11:25:00	37.4 C	99 /min	\N	112/71	98 %	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "95%"}}
70110	A0033	2025-02-03 15:05:00	98.8 F	99bpm	17	102/63	95%	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70111	A0033	2025-02-04 10:25:00	37.6 C	94 /min	\N	146/101 mmHg	96%	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "13 %"}}
70112	A0034	2025-02-18 06:05:00	38.0 C	91 /min	17	143/104	99% RA	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "8 %"}}
70113	A0034	2025-02-18 07:15:00	97.3 F	93 bpm	18	125/82 mmHg	95% RA	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "6 %"}}
70114	A0035	2025-03-21 00:10:00	97.9 F	65 bpm	17	124/88 mmHg	99 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "65%"}}
70115	A0035	2025-03-23 17:00:00	37.2C	94 /min	16	149/104	99 %	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
70116	A0035	2025-03-24 13:35:00	38.0 C	78 bpm	13	102/65	94% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70117	A0036	2025-03-08 09:45:00	37.7 C	62 bpm	17	136/105	96%	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
70118	A0036	2025-03-09 13:25:00	37.6 C	88 bpm	13	125/92	96 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
70119	A0037	2025-01-31 06:45:00	36.6C	58 bpm	20	148/101	99% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "28 %"}}
70120	A0037	2025-01-31 07:00:00	100.4 F	71 bpm	12	\N	97%	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70121	A0037	2025-01-31 07:05:00	100.4 F	98bpm	11	119/87	99% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
70122	A0037	2025-01-31 07:30:00	36.5C	83 bpm	15	112/76	94% RA	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
70123	A0038	2025-01-04 13:45:00	39.2 C	101bpm	29	99/63 mmHg	94 %	V	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "69%"}}
70124	A0038	2025-01-04 16:45:00	100.4 F	100 /min	19	93/58 mmHg	89 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "74%"}}
70125	A0038	2025-01-04 22:30:00	98.4 F	129 /min	25	99/49	87%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "44 %"}}
70126	A0038	2025-01-05 05:55:00	37.2 C	101bpm	29	99/59	91%	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "40%"}}
70127	A0038	2025-01-05 21:25:00	39.0 C	89 bpm	19	99/52 mmHg	95% RA	P	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "98%"}}
70128	A0039	2025-03-06 17:25:00	98.8 F	76 /min	18	120/89	\N	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "68%"}}
70129	A0039	2025-03-06 18:30:00	38.0 C	97 /min	17	119/74	99% RA	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "38%"}}
70130	A0040	2025-02-21 19:40:00	36.6C	71 /min	19	128/94	94 %	a	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "30%"}}
70131	A0040	2025-02-22 20:45:00	99.3 F	75 bpm	13	137/97 mmHg	99% RA	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
70132	A0040	2025-02-28 04:35:00	36.2 C	82 /min	15	137/104	97%	a	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "50 %"}}
70133	A0040	2025-03-01 00:00:00	36.7C	82 bpm	18	104/55 mmHg	99% RA	a	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "90%"}}
70134	A0040	2025-03-13 15:55:00	37.9 C	79bpm	13	117/78 mmHg	94 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "16 %"}}
70135	A0040	2025-03-16 12:25:00	\N	75 bpm	20	136/106 mmHg	94 %	a	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "40%"}}
70136	A0041	2025-02-06 14:50:00	37.6 C	96 /min	19	140/110	97 %	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "39%"}}
70137	A0041	2025-02-07 02:55:00	36.4C	89bpm	16	107/60	94% RA	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "40 %"}}
70138	A0041	2025-02-07 12:50:00	38.1 C	84 /min	16	149/119	99 %	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70139	A0041	2025-02-09 15:20:00	37.3 C	58bpm	16	136/88 mmHg	95% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "24%"}}
70140	A0042	2025-03-22 02:25:00	36.3 C	76 /min	13	148/98	96%	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "81%"}}
70141	A0042	2025-03-22 05:45:00	36.7C	82 bpm	\N	135/100 mmHg	95%	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "47 %"}}
70142	A0043	2025-01-03 22:00:00	37.1 C	100 bpm	13	119/81	95% RA	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "58 %"}}
70143	A0043	2025-01-03 23:40:00	38.0 C	86bpm	17	121/74	94% RA	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "24%"}}
70144	A0043	2025-01-04 01:20:00	36.1 C	67 /min	16	145/105 mmHg	97% RA	A	\N
70145	A0044	2025-01-28 08:50:00	37.9 C	100 bpm	19	99/58	\N	V	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "60 %"}}
70146	A0044	2025-02-01 10:35:00	100.4 F	101 bpm	28	95/55 mmHg	93 %	a	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "68%"}}
70147	A0045	2025-01-26 07:00:00	38.6C	115 bpm	24	99/64 mmHg	93 %	a	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
70148	A0045	2025-02-01 00:00:00	102.2 F	97 /min	20	99/53 mmHg	94%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "35%"}}
70149	A0045	2025-02-09 04:25:00	37.9 C	101bpm	30	99/68 mmHg	94% RA	V	\N
70150	A0045	2025-02-27 10:00:00	37.7 C	101bpm	19	99/55	\N	A	\N
70151	A0046	2025-01-11 07:15:00	37.4C	\N	14	111/68 mmHg	97%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70152	A0046	2025-01-11 07:40:00	36.4 C	98 bpm	19	148/109	96% RA	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "55 %"}}
70153	A0046	2025-01-11 09:45:00	37.4 C	96bpm	12	128/91 mmHg	97 %	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "23%"}}
70154	A0046	2025-01-11 12:15:00	99.3 F	82 bpm	17	129/98 mmHg	97% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
70155	A0046	2025-01-11 12:40:00	38.1C	65 bpm	14	103/68 mmHg	94%	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "13%"}}
70156	A0047	2025-01-21 01:15:00	97.5 F	81bpm	14	\N	98% RA	\N	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "40%"}}
70157	A0047	2025-01-23 21:15:00	38.0 C	63bpm	18	134/93 mmHg	94 %	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "100%"}}
70158	A0048	2025-02-05 05:40:00	38.0 C	91 bpm	18	100/68	93% RA	A	\N
70159	A0048	2025-02-05 06:15:00	38.4 C	101 /min	30	99/66 mmHg	93% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
70160	A0048	2025-02-05 06:25:00	99.0 F	101bpm	25	100/69 mmHg	94%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "19 %"}}
70161	A0049	2025-02-03 13:15:00	99.5 F	91bpm	12	147/107 mmHg	99 %	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70162	A0049	2025-02-04 00:55:00	37.1 C	65 bpm	20	105/74	95 %	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "44%"}}
70163	A0049	2025-02-06 02:20:00	37.8 C	98 bpm	16	114/67 mmHg	96%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "47 %"}}
70164	A0049	2025-02-09 03:35:00	38.0C	58 /min	14	\N	96 %	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "80%"}}
70165	A0050	2025-01-14 15:10:00	38.0 C	100 bpm	28	100/66	87% RA	a	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
70166	A0050	2025-01-24 20:30:00	38.9C	100 bpm	24	99/50 mmHg	93%	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "26 %"}}
70167	A0050	2025-01-27 00:50:00	36.8 C	100bpm	26	105/75	93 %	v	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "37 %"}}
70168	A0050	2025-01-27 20:40:00	38.3 C	100 bpm	25	107/71 mmHg	87%	a	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "33 %"}}
70169	A0051	2025-01-16 17:25:00	38.6C	100 bpm	18	100/62 mmHg	93%	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70170	A0051	2025-01-17 00:40:00	38.4 C	125bpm	28	110/79 mmHg	92% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
70171	A0051	2025-01-22 12:00:00	39.2 C	124 bpm	24	123/73	93% RA	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "73%"}}
70172	A0051	2025-01-23 19:25:00	38.4 C	100bpm	22	99/67	\N	A	\N
70173	A0051	2025-01-27 11:20:00	37.3C	101bpm	28	\N	94%	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "40%"}}
70174	A0052	2025-01-24 02:55:00	36.9 C	68 bpm	\N	125/93 mmHg	96 %	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
70175	A0052	2025-01-24 03:35:00	38.1C	86 bpm	20	104/72 mmHg	94%	a	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "11 %"}}
70176	A0052	2025-01-24 06:00:00	36.3C	\N	11	147/98 mmHg	96 %	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40 %"}}
70177	A0052	2025-01-26 09:05:00	37.4 C	78 /min	11	118/87	94% RA	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "44%"}}
70178	A0052	2025-01-26 15:05:00	37.1 C	93 bpm	13	115/83	96 %	A	\N
70179	A0053	2025-02-08 08:10:00	36.5 C	61 /min	13	131/83 mmHg	96%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
70180	A0053	2025-02-08 10:30:00	97.0 F	78 /min	12	134/103 mmHg	99%	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "43 %"}}
70181	A0054	2025-02-12 12:50:00	37.5 C	66 bpm	15	115/68	94 %	a	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70182	A0054	2025-02-19 10:35:00	36.1C	63 bpm	20	102/52 mmHg	95 %	a	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
70183	A0054	2025-02-21 07:05:00	98.6 F	92 /min	19	119/78 mmHg	97 %	a	\N
70184	A0055	2025-01-16 08:30:00	38.0 C	100 bpm	17	143/94 mmHg	96 %	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "7 %"}}
70185	A0055	2025-01-19 10:25:00	36.1 C	72 bpm	11	136/87	97 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
70186	A0055	2025-01-21 11:05:00	36.3 C	77 bpm	14	148/100	95 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70187	A0056	2025-02-12 08:05:00	100.0 F	99 bpm	14	142/98 mmHg	98%	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70188	A0056	2025-02-12 09:45:00	36.7C	88bpm	20	\N	98 %	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70189	A0056	2025-02-12 09:55:00	98.4 F	83bpm	12	116/74 mmHg	95 %	a	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "58 %"}}
70190	A0056	2025-02-12 10:10:00	36.1 C	76 /min	15	133/103 mmHg	98% RA	a	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "8%"}}
70191	A0056	2025-02-12 10:55:00	100.4 F	59 bpm	18	135/103	98% RA	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "92%"}}
70192	A0057	2025-03-26 19:00:00	36.4 C	89 bpm	\N	139/96	96% RA	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "24 %"}}
70193	A0057	2025-03-31 08:15:00	100.0 F	99 bpm	18	102/56 mmHg	98% RA	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "36 %"}}
70194	A0058	2025-01-31 06:40:00	38.0C	101 /min	20	100/56 mmHg	93 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
70195	A0058	2025-01-31 12:45:00	\N	127bpm	30	100/65 mmHg	94% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "44 %"}}
70196	A0058	2025-01-31 20:55:00	39.1 C	101 bpm	30	99/50 mmHg	95 %	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
70197	A0058	2025-02-02 10:55:00	37.3 C	\N	27	100/63	\N	U	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
70198	A0059	2025-02-14 01:40:00	37.8 C	98 /min	11	110/64	99%	\N	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "74%"}}
70199	A0059	2025-02-14 02:25:00	97.3 F	98 /min	16	\N	97%	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "21 %"}}
70200	A0060	2025-01-30 19:40:00	38.0C	111bpm	25	109/66 mmHg	93% RA	\N	\N
70201	A0060	2025-02-01 17:50:00	38.8 C	101bpm	29	100/59	94% RA	a	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
70202	A0061	2025-01-04 04:15:00	36.1 C	71 /min	13	125/76	97%	\N	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "36 %"}}
70203	A0061	2025-01-07 00:25:00	100.4 F	74 /min	12	127/83	96% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "14 %"}}
70204	A0061	2025-01-08 15:40:00	38.1 C	77 bpm	13	107/63 mmHg	99%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70205	A0062	2025-01-08 17:40:00	38.0C	100bpm	30	94/59	94 %	v	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "47 %"}}
70206	A0062	2025-01-10 07:40:00	37.4C	115 /min	28	104/54 mmHg	94 %	U	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "28%"}}
70207	A0062	2025-01-11 19:25:00	37.4 C	101 /min	20	99/65 mmHg	94 %	P	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "60 %"}}
70208	A0062	2025-01-12 18:40:00	38.1 C	100bpm	21	99/65 mmHg	87%	a	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "98%"}}
70209	A0062	2025-01-14 16:55:00	\N	89 /min	21	100/56	93% RA	U	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40 %"}}
70210	A0063	2025-02-24 06:30:00	37.3 C	117 /min	\N	99/49	93% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "7 %"}}
70211	A0063	2025-02-24 06:55:00	102.0 F	101bpm	23	116/67 mmHg	\N	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
70212	A0063	2025-02-24 10:40:00	39.4C	\N	28	96/65 mmHg	93 %	a	\N
70213	A0063	2025-02-24 11:45:00	39.4 C	114bpm	18	99/61	94% RA	U	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "12 %"}}
70214	A0064	2025-01-01 16:50:00	37.4 C	92bpm	20	142/100	97 %	a	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "31 %"}}
70215	A0064	2025-01-01 18:05:00	98.8 F	95 /min	11	139/91 mmHg	99% RA	a	\N
70216	A0064	2025-01-01 18:20:00	37.3 C	78bpm	16	122/73	97 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "40%"}}
70217	A0064	2025-01-01 19:40:00	\N	\N	15	140/110	94 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "56 %"}}
70218	A0065	2025-01-25 14:30:00	100.4 F	121bpm	30	99/69	87% RA	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "33%"}}
70219	A0065	2025-01-25 15:30:00	38.0 C	100bpm	\N	100/58 mmHg	96 %	U	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "35 %"}}
70220	A0065	2025-01-25 19:40:00	39.2 C	100 bpm	19	100/55	94%	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "55 %"}}
70221	A0065	2025-01-26 03:15:00	36.9C	101 /min	19	120/84 mmHg	97%	P	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70222	A0065	2025-01-26 15:10:00	38.7 C	101 /min	19	85/43	93 %	P	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "15 %"}}
70223	A0066	2025-01-05 03:15:00	\N	100 bpm	27	100/58	94 %	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "49 %"}}
70224	A0066	2025-01-08 03:20:00	38.7 C	101bpm	\N	\N	95 %	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70225	A0067	2025-02-11 19:00:00	36.1 C	80 bpm	18	125/89	96% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "96%"}}
70226	A0067	2025-02-11 19:15:00	\N	68 bpm	11	\N	97%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
70227	A0067	2025-02-14 06:15:00	37.2 C	74 bpm	13	134/88 mmHg	94 %	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "21%"}}
70228	A0067	2025-02-14 11:15:00	38.1 C	58 bpm	13	115/82	96%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "30%"}}
70229	A0067	2025-02-15 02:45:00	36.9 C	\N	15	129/97	97%	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70230	A0068	2025-03-31 18:25:00	37.7 C	72bpm	19	107/59	97 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "40%"}}
70231	A0068	2025-03-31 18:55:00	38.0 C	63 /min	11	119/76	96% RA	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
70232	A0068	2025-03-31 22:00:00	36.1 C	99bpm	12	137/92	95%	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "39 %"}}
70233	A0068	2025-03-31 22:25:00	98.2 F	78 /min	13	108/66 mmHg	95% RA	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "72%"}}
70234	A0069	2025-01-24 08:45:00	37.4 C	92bpm	14	149/114 mmHg	95% RA	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "47 %"}}
70235	A0069	2025-01-24 23:40:00	99.9 F	67bpm	18	123/84 mmHg	99 %	a	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "36%"}}
70236	A0069	2025-01-25 00:10:00	100.4 F	60 bpm	13	129/88 mmHg	98%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70237	A0069	2025-01-25 16:20:00	99.5 F	82 bpm	16	119/69 mmHg	94%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "29 %"}}
70238	A0069	2025-01-27 11:55:00	98.1 F	83 bpm	\N	149/108 mmHg	94%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "72%"}}
70239	A0070	2025-01-19 01:35:00	37.8 C	65 bpm	16	143/102	95% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70240	A0070	2025-01-19 19:45:00	36.8 C	95bpm	12	133/92	98%	a	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "56%"}}
70241	A0070	2025-01-29 21:20:00	36.8 C	100 bpm	18	125/90 mmHg	94% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "32%"}}
70242	A0070	2025-01-31 15:40:00	36.3 C	87bpm	18	120/78	94%	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "43%"}}
70243	A0071	2025-03-17 23:25:00	99.7 F	\N	12	135/85	96%	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "45%"}}
70244	A0071	2025-03-29 22:10:00	36.6 C	88bpm	17	147/99	98%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70245	A0072	2025-02-20 05:20:00	37.0 C	90 /min	15	139/103	96% RA	A	\N
70246	A0072	2025-02-20 12:30:00	37.4C	84 /min	\N	104/58	94% RA	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "36 %"}}
70247	A0072	2025-02-20 13:00:00	\N	\N	15	144/111	99% RA	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "43 %"}}
70248	A0072	2025-02-21 01:20:00	38.0C	100bpm	15	146/113 mmHg	94%	a	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "61%"}}
70249	A0073	2025-03-07 17:30:00	37.3 C	63 /min	18	132/83 mmHg	99 %	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "15%"}}
70250	A0073	2025-03-08 10:45:00	36.1 C	89bpm	19	114/68 mmHg	\N	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "73%"}}
70251	A0073	2025-03-08 17:25:00	36.9 C	65 /min	18	150/109	99 %	a	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "93%"}}
70252	A0074	2025-02-03 17:50:00	36.8 C	124bpm	19	84/53	93 %	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "9 %"}}
70253	A0074	2025-02-03 23:10:00	38.8 C	101 /min	30	96/59 mmHg	94% RA	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70254	A0074	2025-02-04 02:35:00	\N	100 bpm	20	101/61	88 %	a	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "37 %"}}
70255	A0074	2025-02-04 17:05:00	37.7C	100bpm	21	100/53	93% RA	V	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
70256	A0075	2025-02-10 02:25:00	100.4 F	85bpm	12	127/92 mmHg	94% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
70257	A0075	2025-02-10 06:00:00	98.8 F	96bpm	12	\N	94% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "59%"}}
70258	A0075	2025-02-10 08:20:00	38.0C	70bpm	18	\N	95 %	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "25 %"}}
70259	A0075	2025-02-10 08:25:00	37.1C	86 bpm	\N	108/59	97% RA	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "86%"}}
70260	A0076	2025-02-28 19:30:00	36.8 C	66 bpm	18	138/106	94%	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "26 %"}}
70261	A0076	2025-03-01 00:00:00	98.1 F	67bpm	13	134/93	94 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "58 %"}}
70262	A0076	2025-03-09 02:50:00	37.1 C	88 bpm	18	147/109	94%	A	\N
70263	A0076	2025-03-18 03:25:00	37.6C	\N	14	127/81	\N	a	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "99%"}}
70264	A0076	2025-03-19 01:30:00	37.3 C	92 bpm	12	103/66 mmHg	99% RA	a	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "18%"}}
70265	A0077	2025-01-10 13:00:00	38.0 C	100 /min	21	100/56	94 %	a	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "41%"}}
70266	A0077	2025-01-11 22:30:00	36.9 C	98 bpm	29	107/60 mmHg	94 %	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "40%"}}
70267	A0077	2025-01-12 06:30:00	37.1C	119 bpm	26	99/59	94%	V	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "29 %"}}
70268	A0077	2025-01-13 16:25:00	36.8 C	125 /min	18	99/53	95 %	\N	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "36 %"}}
70269	A0078	2025-03-09 22:25:00	39.0 C	100bpm	18	100/69	89 %	V	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "8%"}}
70270	A0078	2025-03-10 02:55:00	36.9 C	100 bpm	20	\N	93% RA	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
70271	A0078	2025-03-10 03:20:00	38.6C	100 bpm	18	\N	93 %	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "98%"}}
70272	A0078	2025-03-10 06:55:00	102.9 F	100bpm	25	86/47 mmHg	93 %	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "49%"}}
70273	A0079	2025-01-23 06:15:00	97.0 F	96 bpm	18	131/101	97%	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "20 %"}}
70274	A0079	2025-01-23 06:25:00	38.0 C	62bpm	\N	120/88 mmHg	95% RA	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "16 %"}}
70275	A0079	2025-01-23 07:50:00	36.5 C	\N	15	126/93	95% RA	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "34%"}}
70276	A0079	2025-01-23 12:10:00	36.2 C	97 bpm	12	115/75 mmHg	97% RA	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
70277	A0080	2025-03-01 00:10:00	37.0 C	65 /min	20	141/96 mmHg	98%	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "10 %"}}
70278	A0080	2025-03-01 10:45:00	37.2 C	64 bpm	19	108/78	96%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "15 %"}}
70279	A0080	2025-03-02 18:30:00	100.4 F	89bpm	15	150/117 mmHg	99 %	a	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "28 %"}}
70280	A0080	2025-03-02 18:50:00	100.4 F	88bpm	18	143/99 mmHg	99 %	a	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "23 %"}}
70281	A0080	2025-03-03 17:50:00	38.0 C	100bpm	15	126/82 mmHg	96% RA	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
70282	A0081	2025-01-07 18:20:00	37.8 C	67 /min	18	141/108	97% RA	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "23%"}}
70283	A0081	2025-01-08 06:15:00	37.9C	64 /min	15	122/83 mmHg	96% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "67%"}}
70284	A0081	2025-01-09 08:30:00	37.4 C	89 /min	19	110/63	99% RA	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "38 %"}}
70285	A0082	2025-03-22 16:20:00	38.0 C	73 bpm	18	144/110 mmHg	94 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
70286	A0082	2025-03-22 18:35:00	37.8C	91 bpm	15	130/90 mmHg	99% RA	a	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
70287	A0082	2025-03-22 19:10:00	97.7 F	61 /min	15	113/82	97 %	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70288	A0083	2025-01-05 16:25:00	37.1 C	62bpm	11	147/100	94 %	\N	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "37 %"}}
70289	A0083	2025-01-08 10:40:00	36.2C	76 /min	11	118/73	95 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "11%"}}
70290	A0083	2025-01-09 04:45:00	37.1C	76bpm	11	127/96 mmHg	99%	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "17%"}}
70291	A0083	2025-01-14 00:05:00	97.9 F	94 bpm	14	130/100	99% RA	\N	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70292	A0083	2025-01-16 18:30:00	97.0 F	75 bpm	14	136/103 mmHg	94 %	a	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "47%"}}
70293	A0084	2025-02-04 03:55:00	36.4 C	62 bpm	15	109/77	94% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "41 %"}}
70294	A0084	2025-02-04 08:05:00	99.7 F	91bpm	19	113/73	97 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "44 %"}}
70295	A0084	2025-02-05 05:00:00	37.6 C	73bpm	17	103/63	95% RA	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
70296	A0084	2025-02-05 16:50:00	97.2 F	77 /min	12	150/116	\N	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "35 %"}}
70297	A0085	2025-02-27 18:10:00	37.9 C	116bpm	24	99/60	94% RA	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
70298	A0085	2025-02-28 00:40:00	39.0 C	101 bpm	30	100/51 mmHg	93% RA	\N	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "52 %"}}
70299	A0085	2025-02-28 09:45:00	38.0 C	101 /min	19	100/64	93%	V	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
70300	A0086	2025-02-14 05:40:00	97.7 F	58 bpm	13	140/90 mmHg	98 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
70301	A0086	2025-02-14 05:55:00	97.5 F	75 /min	12	112/79 mmHg	95% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "27 %"}}
70302	A0086	2025-02-14 06:05:00	97.3 F	64 /min	14	133/92	99%	a	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "21 %"}}
70303	A0086	2025-02-14 06:50:00	38.0C	\N	12	101/58 mmHg	99% RA	a	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
70304	A0087	2025-01-10 12:50:00	100.4 F	100bpm	28	100/66 mmHg	94% RA	v	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "40%"}}
70305	A0087	2025-01-15 11:00:00	38.4 C	101 /min	20	94/62	96 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
70306	A0087	2025-01-18 19:00:00	100.6 F	101 /min	29	99/54 mmHg	\N	A	\N
70307	A0087	2025-01-20 13:25:00	37.9 C	100 bpm	27	119/69 mmHg	94%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "82%"}}
70308	A0088	2025-02-01 04:50:00	38.9C	100bpm	23	88/46 mmHg	97% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "9 %"}}
70309	A0088	2025-02-01 07:55:00	38.0 C	100bpm	27	119/78 mmHg	93%	A	\N
70310	A0088	2025-02-01 10:15:00	38.0C	100 bpm	19	92/52	93%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "40%"}}
70311	A0088	2025-02-02 00:50:00	37.8C	94 /min	24	99/63 mmHg	95%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "87%"}}
70312	A0089	2025-03-04 08:30:00	36.4 C	67 bpm	16	125/95	97% RA	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
70313	A0089	2025-03-04 10:10:00	97.3 F	95bpm	16	142/111	94 %	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "16%"}}
70314	A0089	2025-03-04 10:15:00	37.7C	82bpm	18	114/64	98% RA	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "23%"}}
70315	A0090	2025-01-04 02:30:00	36.4 C	81 bpm	11	142/111	98 %	a	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "95%"}}
70316	A0090	2025-01-05 06:45:00	37.4 C	95 bpm	18	130/96 mmHg	96 %	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "10 %"}}
70317	A0090	2025-01-05 13:50:00	37.7 C	63bpm	12	102/58 mmHg	99% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "23 %"}}
70318	A0090	2025-01-05 14:35:00	36.3C	66 bpm	15	148/100	96%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
70319	A0090	2025-01-06 11:15:00	38.0 C	75 /min	12	\N	99% RA	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "52 %"}}
70320	A0091	2025-01-29 13:30:00	99.5 F	81 /min	12	\N	97 %	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "77%"}}
70321	A0091	2025-01-30 03:35:00	37.1C	59 bpm	15	127/79 mmHg	95% RA	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "21 %"}}
70322	A0091	2025-01-30 09:50:00	97.3 F	71 /min	13	119/77	97%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
70323	A0091	2025-01-30 13:40:00	36.3 C	100bpm	19	141/99	94% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "40%"}}
70324	A0091	2025-01-31 08:00:00	38.0C	61 bpm	18	116/67	\N	a	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
70325	A0092	2025-03-28 15:30:00	99.0 F	100 /min	18	100/63	93%	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70326	A0092	2025-03-28 18:10:00	37.1 C	93 /min	25	99/52	89 %	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "55%"}}
70327	A0092	2025-03-29 20:35:00	38.7 C	101bpm	28	\N	94%	A	\N
70328	A0092	2025-03-31 03:35:00	37.2C	101 bpm	18	\N	90 %	V	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
70329	A0092	2025-03-31 13:30:00	37.2C	100 /min	19	107/59 mmHg	93% RA	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "52%"}}
70330	A0093	2025-03-05 09:10:00	36.3 C	95bpm	17	125/86 mmHg	95%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
70331	A0093	2025-03-05 16:50:00	37.2 C	80 bpm	15	139/98 mmHg	96 %	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
70332	A0093	2025-03-06 10:15:00	38.0 C	96bpm	15	139/102	99%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "19 %"}}
70333	A0093	2025-03-06 12:25:00	99.3 F	96 bpm	14	112/80 mmHg	98 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "81%"}}
70334	A0093	2025-03-07 02:30:00	37.2 C	68 /min	16	100/64	98% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
70335	A0094	2025-03-11 09:25:00	37.3 C	65 bpm	17	108/68	98%	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "17%"}}
70336	A0094	2025-03-11 09:45:00	100.2 F	58bpm	15	144/114	95% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "29 %"}}
70337	A0094	2025-03-11 11:15:00	\N	90bpm	14	131/90 mmHg	95%	A	\N
70338	A0094	2025-03-11 16:55:00	97.9 F	69 bpm	18	113/64	96%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70339	A0094	2025-03-11 17:50:00	38.0 C	95 /min	19	108/68 mmHg	98%	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70340	A0095	2025-03-25 09:20:00	36.8 C	123 bpm	29	100/53 mmHg	93%	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "89%"}}
70341	A0095	2025-03-26 11:40:00	36.9 C	101 bpm	25	109/70	93%	V	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "26 %"}}
70342	A0095	2025-03-26 21:20:00	37.3 C	91 bpm	22	99/56 mmHg	93 %	V	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
70343	A0095	2025-03-26 23:10:00	\N	100bpm	28	100/68 mmHg	87%	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "53%"}}
70344	A0095	2025-03-27 04:20:00	99.7 F	101 bpm	25	88/43	93%	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
70345	A0096	2025-02-01 09:25:00	37.8 C	59bpm	19	\N	94%	A	\N
70346	A0096	2025-02-02 17:55:00	36.4C	89 /min	13	112/67 mmHg	95%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70347	A0096	2025-02-08 20:45:00	36.4 C	99 bpm	15	139/104 mmHg	98% RA	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70348	A0096	2025-02-10 08:10:00	100.4 F	100 bpm	14	102/61 mmHg	98%	a	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "94%"}}
70349	A0097	2025-03-29 10:45:00	36.4 C	82 bpm	13	134/100 mmHg	95 %	\N	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "98%"}}
70350	A0097	2025-03-29 20:40:00	97.0 F	83 bpm	18	130/89	96%	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
70351	A0097	2025-03-29 21:15:00	36.6 C	92 bpm	11	114/76 mmHg	97 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "61%"}}
70352	A0098	2025-03-01 00:00:00	38.3C	111 bpm	20	105/75	93%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40 %"}}
70353	A0098	2025-03-03 23:30:00	100.4 F	113 bpm	30	99/64	94%	V	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "19 %"}}
70354	A0098	2025-03-07 17:50:00	38.6C	101 bpm	\N	99/52 mmHg	\N	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
70355	A0098	2025-03-10 01:50:00	\N	110 bpm	26	100/58 mmHg	92% RA	a	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
70356	A0098	2025-03-10 04:55:00	102.7 F	100 bpm	18	91/41 mmHg	94% RA	A	\N
70357	A0098	2025-03-10 10:10:00	98.8 F	100 /min	29	116/77 mmHg	94% RA	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "44 %"}}
70358	A0099	2025-02-28 13:40:00	37.8C	64 bpm	12	102/67	97%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "20%"}}
70359	A0099	2025-02-28 15:55:00	38.1C	77 bpm	14	117/78 mmHg	94 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "13%"}}
70360	A0099	2025-02-28 16:05:00	100.4 F	82bpm	15	129/91 mmHg	96%	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "8 %"}}
70361	A0099	2025-02-28 18:15:00	99.1 F	70 /min	19	150/103	98 %	a	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "59 %"}}
70362	A0100	2025-01-18 09:35:00	36.7 C	96 /min	11	116/84 mmHg	96%	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70363	A0100	2025-01-24 09:05:00	\N	68 /min	20	\N	99 %	a	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
70364	A0100	2025-01-24 11:05:00	99.9 F	\N	13	105/68	95%	\N	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
70365	A0101	2025-03-03 14:40:00	100.4 F	59 /min	14	140/91 mmHg	95 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "33 %"}}
70366	A0101	2025-03-04 21:10:00	36.7C	98bpm	18	117/74 mmHg	96% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "39 %"}}
70367	A0102	2025-01-17 14:30:00	38.0C	77 /min	11	105/63 mmHg	95%	a	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "31%"}}
70368	A0102	2025-01-20 21:30:00	36.5 C	98 /min	11	141/96	95%	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "9 %"}}
70369	A0102	2025-01-22 06:20:00	\N	95 bpm	18	104/63 mmHg	95% RA	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "28 %"}}
70370	A0103	2025-03-26 00:40:00	38.8 C	126bpm	22	100/51	94%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
70371	A0103	2025-03-26 12:20:00	38.0 C	101bpm	23	100/50	93% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
70372	A0103	2025-03-26 14:15:00	38.3 C	100bpm	19	88/45	91% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "40%"}}
70373	A0103	2025-03-27 09:45:00	98.4 F	101bpm	21	100/66	94% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "74%"}}
70374	A0103	2025-03-27 17:20:00	39.4 C	101 /min	23	99/63	93%	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "99%"}}
70375	A0104	2025-02-15 02:10:00	36.9 C	86 /min	19	124/78 mmHg	99 %	A	\N
70376	A0104	2025-02-15 06:25:00	37.5 C	90 bpm	18	141/100	98% RA	\N	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "56 %"}}
70377	A0105	2025-02-01 00:00:00	39.4 C	100bpm	20	99/56 mmHg	94%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "46 %"}}
70378	A0105	2025-02-06 14:10:00	37.9 C	108 bpm	30	109/70 mmHg	91% RA	V	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70379	A0105	2025-02-18 10:25:00	38.0C	100 /min	25	99/68	93% RA	V	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "15 %"}}
70380	A0106	2025-03-21 13:20:00	36.6 C	66bpm	19	104/54 mmHg	99% RA	a	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "47 %"}}
70381	A0106	2025-03-22 13:05:00	38.0 C	58bpm	17	108/77 mmHg	94% RA	a	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "5 %"}}
70382	A0106	2025-03-23 05:50:00	37.5 C	81 bpm	17	145/110 mmHg	94 %	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "66%"}}
70383	A0107	2025-01-06 01:35:00	100.4 F	117 /min	24	99/59	93 %	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
70384	A0107	2025-01-07 04:35:00	101.8 F	93 /min	19	100/52	91 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "7 %"}}
70385	A0107	2025-01-07 08:05:00	36.9 C	117bpm	25	100/53	94% RA	a	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "19 %"}}
70386	A0107	2025-01-11 01:30:00	100.6 F	101 bpm	19	89/43	94% RA	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
70387	A0107	2025-01-11 01:50:00	100.4 F	\N	24	100/54 mmHg	88 %	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "44 %"}}
70388	A0108	2025-03-27 10:00:00	38.7 C	100 bpm	21	99/51 mmHg	93%	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "94%"}}
70389	A0108	2025-03-27 18:05:00	37.8 C	125 bpm	26	115/72	91 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "13 %"}}
70390	A0108	2025-03-28 05:15:00	38.4 C	101 /min	\N	99/58 mmHg	94 %	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70391	A0108	2025-03-29 04:30:00	37.4C	100 bpm	20	114/66	87% RA	U	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
70392	A0109	2025-01-19 12:00:00	37.9 C	88bpm	16	143/94	95% RA	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70393	A0109	2025-01-21 01:55:00	38.0C	72 /min	13	106/70	\N	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
70394	A0110	2025-03-31 09:20:00	98.8 F	81 /min	12	130/99 mmHg	94 %	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "36 %"}}
70395	A0110	2025-03-31 20:05:00	36.2C	58bpm	19	104/64	95% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70396	A0111	2025-02-22 06:30:00	37.5 C	88 bpm	16	146/98	94%	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
70397	A0111	2025-02-22 19:15:00	38.0 C	75bpm	19	117/77 mmHg	94% RA	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "31%"}}
70398	A0111	2025-02-23 12:00:00	97.9 F	97 /min	16	134/89 mmHg	94 %	a	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
70399	A0111	2025-02-23 21:05:00	37.0C	90 /min	11	\N	98%	A	\N
70400	A0111	2025-02-24 19:05:00	37.6 C	98 bpm	11	148/114	96% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70401	A0112	2025-03-13 12:25:00	36.4C	69 bpm	17	140/106 mmHg	94% RA	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
70402	A0112	2025-03-14 17:30:00	\N	82bpm	16	117/77	98 %	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "22 %"}}
70403	A0113	2025-02-04 05:05:00	38.0 C	94bpm	16	130/94 mmHg	99 %	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "25 %"}}
70404	A0113	2025-02-05 20:30:00	36.8 C	84 /min	13	108/68 mmHg	98% RA	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "95%"}}
70405	A0113	2025-02-07 04:50:00	98.6 F	81bpm	15	102/57 mmHg	98 %	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "43 %"}}
70406	A0114	2025-01-05 08:45:00	38.9 C	100bpm	24	99/51 mmHg	96% RA	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "6%"}}
70407	A0114	2025-01-05 23:20:00	101.5 F	100bpm	27	87/47	97% RA	a	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70408	A0114	2025-01-08 02:20:00	\N	100 /min	29	111/65 mmHg	93% RA	\N	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "42 %"}}
70409	A0114	2025-01-09 03:30:00	37.4C	100 bpm	22	99/60 mmHg	94 %	\N	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
70410	A0115	2025-01-04 15:50:00	98.8 F	101 /min	22	99/52 mmHg	93% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "72%"}}
70411	A0115	2025-01-05 02:10:00	\N	100 /min	\N	\N	94% RA	U	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70412	A0115	2025-01-05 08:20:00	37.6C	101 /min	\N	99/51	94%	P	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "27%"}}
70413	A0115	2025-01-05 11:40:00	100.2 F	101 bpm	21	103/73 mmHg	95 %	\N	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "89%"}}
70414	A0116	2025-03-01 00:00:00	37.4 C	62bpm	14	141/100 mmHg	98%	a	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "29 %"}}
70415	A0116	2025-03-12 16:55:00	37.1C	\N	14	104/70 mmHg	98 %	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70416	A0116	2025-03-14 11:40:00	37.3C	69bpm	19	100/53 mmHg	96%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "5%"}}
70417	A0117	2025-01-15 22:50:00	36.4 C	66bpm	11	148/117	98 %	a	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "76%"}}
70418	A0117	2025-01-15 23:00:00	36.7 C	64 /min	15	129/97 mmHg	94%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "84%"}}
70419	A0117	2025-01-16 00:05:00	37.4 C	79bpm	13	140/104	95 %	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
70420	A0118	2025-01-14 18:20:00	97.2 F	84 /min	17	147/99 mmHg	96% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "30%"}}
70421	A0118	2025-01-15 07:05:00	36.2 C	98bpm	16	115/68	98% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "7%"}}
70422	A0118	2025-01-15 11:50:00	97.3 F	62 /min	20	102/61 mmHg	98%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
70423	A0118	2025-01-16 02:00:00	100.4 F	89 /min	14	126/93	97 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
70424	A0118	2025-01-17 06:35:00	38.0C	77bpm	13	135/92 mmHg	97% RA	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70425	A0119	2025-03-08 16:20:00	38.1 C	67 /min	12	150/107 mmHg	96% RA	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70426	A0119	2025-03-17 09:05:00	100.4 F	100 /min	20	123/76	94 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
70427	A0120	2025-02-15 11:50:00	37.5C	100bpm	18	111/71 mmHg	96%	A	\N
70428	A0120	2025-02-16 05:50:00	36.9C	100bpm	18	99/62 mmHg	97 %	a	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "33%"}}
70429	A0120	2025-02-17 21:05:00	39.2C	\N	22	99/66 mmHg	94 %	v	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "57 %"}}
70430	A0120	2025-02-17 22:00:00	38.0 C	98 bpm	26	84/46	96% RA	a	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "15%"}}
70431	A0121	2025-03-10 02:45:00	37.6C	91 /min	16	123/87	97% RA	a	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "23 %"}}
70432	A0121	2025-03-28 22:00:00	37.9 C	77 bpm	\N	103/58 mmHg	99 %	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "9%"}}
70433	A0122	2025-02-09 13:40:00	38.0C	68 /min	13	102/63	94%	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "55 %"}}
70434	A0122	2025-02-10 09:45:00	36.1C	90 bpm	15	106/70 mmHg	97% RA	a	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "22 %"}}
70435	A0122	2025-02-11 14:45:00	38.0 C	60bpm	16	\N	96% RA	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70436	A0123	2025-02-10 18:40:00	36.1 C	75bpm	\N	145/106 mmHg	95 %	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "21%"}}
70437	A0123	2025-02-12 04:20:00	100.4 F	76bpm	\N	148/99 mmHg	95% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
70438	A0123	2025-02-12 16:15:00	37.7 C	94 /min	20	116/85	94% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "22%"}}
70439	A0124	2025-03-05 19:15:00	37.1 C	95 /min	20	99/69	93%	a	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "56 %"}}
70440	A0124	2025-03-05 19:50:00	37.9 C	100 /min	28	104/74	89% RA	P	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
70441	A0124	2025-03-05 20:05:00	37.0 C	\N	19	99/58 mmHg	93 %	v	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "19 %"}}
70442	A0124	2025-03-05 20:40:00	38.4 C	101bpm	21	105/58 mmHg	\N	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "18%"}}
70443	A0125	2025-03-04 09:30:00	36.9C	101 /min	24	121/72	89% RA	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "40%"}}
70444	A0125	2025-03-04 10:55:00	102.4 F	100 bpm	24	100/58	93% RA	V	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "11%"}}
70445	A0126	2025-02-05 14:15:00	97.2 F	65 bpm	15	144/94 mmHg	99%	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "9%"}}
70446	A0126	2025-02-06 07:00:00	37.1 C	79bpm	15	129/89 mmHg	95 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
70447	A0127	2025-03-04 07:05:00	37.5C	94 bpm	13	108/72	99% RA	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
70448	A0127	2025-03-05 10:15:00	98.1 F	\N	15	107/74 mmHg	94% RA	A	\N
70449	A0127	2025-03-07 13:45:00	36.5C	90bpm	\N	100/65 mmHg	98% RA	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
70450	A0127	2025-03-13 03:45:00	36.5C	80 /min	16	113/65 mmHg	94%	a	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "95%"}}
70451	A0127	2025-03-13 12:25:00	38.0 C	70 bpm	13	122/81 mmHg	95% RA	\N	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "30 %"}}
70452	A0128	2025-03-01 00:00:00	36.9 C	100bpm	25	121/74	94% RA	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70453	A0128	2025-03-01 02:45:00	37.7 C	111bpm	26	100/68	94%	a	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
70454	A0128	2025-03-01 03:15:00	38.1 C	93bpm	\N	100/63	94 %	\N	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "36 %"}}
70455	A0128	2025-03-01 03:55:00	100.8 F	101bpm	25	100/50	94 %	v	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
70456	A0128	2025-03-01 22:40:00	100.4 F	100bpm	27	105/67 mmHg	93 %	\N	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "60%"}}
70457	A0129	2025-02-01 00:00:00	102.4 F	100bpm	29	100/62	93%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70458	A0129	2025-02-01 01:00:00	38.4 C	101 /min	28	99/66	93%	P	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "30%"}}
70459	A0129	2025-02-01 10:15:00	100.4 F	\N	25	99/51 mmHg	97%	P	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "45%"}}
70460	A0129	2025-02-01 14:40:00	100.4 F	99 bpm	19	99/69	\N	a	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "35 %"}}
70461	A0129	2025-02-03 05:25:00	\N	101bpm	25	100/65	94% RA	V	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "17%"}}
70462	A0130	2025-03-03 05:20:00	38.1 C	81bpm	20	115/80 mmHg	96%	\N	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "18 %"}}
70463	A0130	2025-03-04 13:15:00	100.2 F	85 bpm	19	113/63	96% RA	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "14%"}}
70464	A0130	2025-03-05 14:45:00	36.4 C	70 bpm	18	112/69 mmHg	96%	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
70465	A0131	2025-03-04 20:10:00	37.4 C	88 bpm	19	107/74	98%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "55%"}}
70466	A0131	2025-03-05 03:05:00	36.9C	72 /min	16	100/68 mmHg	98% RA	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
70467	A0131	2025-03-05 08:20:00	36.8C	90 bpm	17	100/70 mmHg	99%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "7%"}}
70468	A0132	2025-03-13 22:00:00	37.7 C	100bpm	19	103/67 mmHg	97% RA	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70469	A0132	2025-03-13 23:35:00	99.7 F	94bpm	12	114/73	96% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70470	A0133	2025-01-30 20:00:00	37.0C	89 /min	14	102/59	94%	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "39 %"}}
70471	A0133	2025-01-31 05:30:00	37.8 C	72 /min	18	108/58 mmHg	\N	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "26%"}}
70472	A0133	2025-01-31 16:20:00	98.1 F	99 /min	17	145/105	95 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "5 %"}}
70473	A0133	2025-02-01 00:00:00	37.4C	68 /min	18	144/105 mmHg	99%	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "31%"}}
70474	A0134	2025-03-21 01:00:00	38.0 C	\N	17	133/99 mmHg	94%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
70475	A0134	2025-03-22 21:25:00	37.5 C	70 /min	19	105/72 mmHg	99% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "71%"}}
70476	A0135	2025-03-17 09:45:00	38.0 C	100 bpm	19	84/40 mmHg	\N	U	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "49 %"}}
70477	A0135	2025-03-17 22:05:00	36.9C	\N	18	113/73	93% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "52 %"}}
70478	A0135	2025-03-18 20:20:00	99.5 F	101 /min	30	99/50 mmHg	97% RA	P	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
70479	A0136	2025-02-20 00:00:00	38.0 C	75 /min	15	101/69 mmHg	96 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "52 %"}}
70480	A0136	2025-02-20 01:35:00	37.1 C	84bpm	18	133/85 mmHg	96% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
70481	A0136	2025-02-20 02:20:00	37.3 C	77bpm	15	145/108	96%	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70482	A0137	2025-01-29 05:35:00	37.5 C	98 /min	16	\N	98%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "13%"}}
70483	A0137	2025-01-29 15:35:00	37.1 C	78 bpm	18	108/74	97%	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "53%"}}
70484	A0137	2025-01-29 20:10:00	100.4 F	63 bpm	11	128/79	99 %	a	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "73%"}}
70485	A0137	2025-01-30 08:55:00	37.2C	68 /min	17	118/72	98 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "35%"}}
70486	A0137	2025-01-30 09:45:00	99.9 F	67bpm	13	128/80 mmHg	94%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "31 %"}}
70487	A0138	2025-01-08 22:55:00	37.2C	94bpm	14	102/60 mmHg	97%	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70488	A0138	2025-01-09 01:30:00	38.0 C	59bpm	14	116/69 mmHg	99% RA	a	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "82%"}}
70489	A0139	2025-02-10 01:00:00	37.7 C	66bpm	19	101/51	99 %	a	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "27 %"}}
70490	A0139	2025-02-10 22:45:00	36.1C	71 bpm	\N	137/103	95 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "40%"}}
70491	A0139	2025-02-11 07:50:00	97.7 F	76 /min	18	134/87	96%	A	\N
70492	A0140	2025-01-07 01:15:00	38.0C	61 /min	19	143/113	95%	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70493	A0140	2025-01-07 21:05:00	36.2 C	94 bpm	19	117/80 mmHg	98% RA	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "30%"}}
70494	A0140	2025-01-07 23:15:00	38.0 C	70 /min	14	107/74	95 %	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "31%"}}
70495	A0140	2025-01-08 01:45:00	36.9 C	88bpm	13	126/88	94%	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70496	A0141	2025-01-10 08:45:00	38.3 C	100bpm	27	100/54	92% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
70497	A0141	2025-01-12 20:40:00	38.4C	128 bpm	30	96/47 mmHg	94 %	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
70498	A0141	2025-01-14 05:05:00	38.0C	101 /min	19	100/70	87%	\N	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
70499	A0141	2025-01-15 06:05:00	98.8 F	101bpm	19	100/62	94%	a	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "84%"}}
70500	A0142	2025-03-07 00:15:00	38.4C	100 /min	28	99/61	91% RA	v	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "27 %"}}
70501	A0142	2025-03-10 05:00:00	38.0 C	104 bpm	29	99/54 mmHg	94% RA	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "18 %"}}
70502	A0142	2025-03-10 09:50:00	102.4 F	110 /min	26	100/56	93%	A	\N
70503	A0142	2025-03-12 01:25:00	100.4 F	\N	22	99/57 mmHg	87 %	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "85%"}}
70504	A0143	2025-01-12 00:30:00	36.7 C	62 /min	11	147/111 mmHg	97 %	A	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "52 %"}}
70505	A0143	2025-01-12 06:20:00	38.0C	96 bpm	13	100/67 mmHg	95 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "23%"}}
70506	A0143	2025-01-12 06:25:00	38.0 C	70bpm	19	146/105	98% RA	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "55 %"}}
70507	A0143	2025-01-12 10:05:00	37.0C	82bpm	18	141/102	97 %	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70508	A0144	2025-02-25 03:10:00	99.9 F	100 bpm	27	99/69 mmHg	93 %	U	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
70509	A0144	2025-02-25 04:05:00	37.1C	119 bpm	23	99/54 mmHg	91 %	a	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "20 %"}}
70510	A0145	2025-02-01 00:00:00	38.9 C	124 bpm	25	99/66	92%	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "51%"}}
70511	A0145	2025-02-01 15:00:00	101.3 F	\N	27	100/59	93% RA	V	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "75%"}}
70512	A0145	2025-02-05 00:30:00	37.7C	117bpm	21	100/52 mmHg	93% RA	\N	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70513	A0145	2025-02-06 09:50:00	100.4 F	103 /min	29	107/60 mmHg	94%	P	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70514	A0145	2025-02-15 15:35:00	37.8 C	130 bpm	28	87/42	94% RA	U	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70515	A0145	2025-02-17 20:10:00	102.2 F	100 bpm	20	100/68	97 %	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "22 %"}}
70516	A0146	2025-02-28 07:30:00	37.0 C	98 /min	17	143/113	99%	a	\N
70517	A0146	2025-03-01 00:00:00	38.0 C	72 bpm	20	123/81 mmHg	98 %	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "72%"}}
70518	A0146	2025-03-02 03:45:00	38.1 C	61bpm	20	105/55	98% RA	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "40 %"}}
70519	A0146	2025-03-11 06:25:00	38.0C	74 bpm	18	141/103 mmHg	96%	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "13 %"}}
70520	A0146	2025-03-13 19:50:00	37.4 C	94bpm	14	147/107 mmHg	96 %	A	\N
70521	A0147	2025-01-13 01:55:00	38.0C	95 /min	23	99/59	93% RA	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "23 %"}}
70522	A0147	2025-01-13 14:55:00	37.3 C	100 /min	\N	105/70 mmHg	93 %	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70523	A0148	2025-02-11 10:20:00	100.9 F	115 bpm	27	88/57 mmHg	94 %	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "96%"}}
70524	A0148	2025-02-15 01:05:00	99.9 F	117 bpm	24	117/87 mmHg	92% RA	V	\N
70525	A0148	2025-02-17 17:15:00	36.9 C	100 bpm	29	\N	94 %	v	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70526	A0148	2025-02-20 16:30:00	37.3 C	115 bpm	21	99/58	93%	a	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70527	A0149	2025-02-07 07:30:00	38.0 C	\N	12	112/66	98 %	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
70528	A0149	2025-02-07 13:00:00	36.4C	83 bpm	13	132/99 mmHg	94 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "14 %"}}
70529	A0149	2025-02-07 19:55:00	38.0 C	\N	13	112/82	98%	a	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
70530	A0149	2025-02-09 03:55:00	37.2 C	60bpm	13	111/74 mmHg	94 %	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "57 %"}}
70531	A0150	2025-01-20 09:30:00	37.3C	65 bpm	20	136/90	96 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "55 %"}}
70532	A0150	2025-01-20 10:15:00	36.7C	87bpm	14	121/81	94%	A	\N
70533	A0150	2025-01-20 10:30:00	36.1 C	65 /min	11	124/86 mmHg	95%	a	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "60%"}}
70534	A0150	2025-01-20 18:30:00	100.4 F	63 /min	19	120/74	98% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "60%"}}
70535	A0150	2025-01-20 23:55:00	38.0C	98bpm	14	115/81 mmHg	97%	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "40%"}}
70536	A0151	2025-02-05 05:15:00	38.0 C	71bpm	17	147/99 mmHg	96 %	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "16 %"}}
70537	A0151	2025-02-05 08:55:00	99.5 F	67 /min	17	108/62	97%	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "48 %"}}
70538	A0152	2025-02-15 18:55:00	36.8 C	97 bpm	16	108/64 mmHg	99 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "65%"}}
70539	A0152	2025-02-19 15:20:00	36.9 C	98bpm	\N	140/103	99% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
70540	A0152	2025-02-28 18:30:00	99.3 F	61 bpm	20	108/69	97 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "34%"}}
70541	A0152	2025-03-01 00:00:00	37.0 C	72 bpm	13	138/100 mmHg	99 %	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
70542	A0153	2025-02-02 22:20:00	97.7 F	77bpm	11	147/102 mmHg	94 %	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
70543	A0153	2025-02-02 22:25:00	36.8C	86 bpm	20	143/107	98 %	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "11 %"}}
70544	A0153	2025-02-03 00:55:00	38.0 C	85bpm	19	117/74 mmHg	99 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "31 %"}}
70545	A0153	2025-02-03 01:40:00	36.5 C	62 bpm	14	128/80 mmHg	98 %	a	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "30 %"}}
70546	A0154	2025-01-25 21:15:00	37.9C	74 /min	14	124/84 mmHg	96% RA	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "24%"}}
70547	A0154	2025-01-25 23:45:00	36.3 C	78 bpm	16	105/59	94%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "12 %"}}
70548	A0154	2025-01-26 04:00:00	38.0C	74 bpm	13	132/87	99% RA	A	\N
70549	A0154	2025-01-26 04:15:00	99.5 F	73 bpm	19	102/55	98 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "41 %"}}
70550	A0154	2025-01-27 01:20:00	36.9 C	61 /min	11	120/70 mmHg	96 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "32%"}}
70551	A0155	2025-03-05 08:45:00	38.0 C	100bpm	25	112/74	93%	a	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "95%"}}
70552	A0155	2025-03-05 11:10:00	102.9 F	100bpm	21	100/64 mmHg	94 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70553	A0155	2025-03-06 01:15:00	37.3C	100 bpm	\N	91/49	93% RA	U	\N
70554	A0155	2025-03-07 15:30:00	37.9 C	101bpm	29	96/47 mmHg	89%	V	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
70555	A0156	2025-03-27 02:55:00	38.0 C	100bpm	27	100/56	93%	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "34%"}}
70556	A0156	2025-03-29 05:00:00	100.4 F	101 /min	30	100/59 mmHg	94%	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "22%"}}
70557	A0156	2025-03-30 12:00:00	37.6C	101bpm	28	109/60	94% RA	a	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "39 %"}}
70558	A0156	2025-03-30 13:10:00	99.3 F	100bpm	22	96/64	93 %	a	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "58%"}}
70559	A0157	2025-01-08 05:55:00	99.5 F	64 bpm	16	123/80	95% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "5 %"}}
70560	A0157	2025-01-09 09:40:00	37.9C	90 /min	19	139/96	97%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "22%"}}
70561	A0157	2025-01-09 18:35:00	38.0 C	91 /min	15	118/79 mmHg	97% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70562	A0158	2025-03-30 15:05:00	38.2 C	101 /min	29	112/72	92 %	V	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "55%"}}
70563	A0158	2025-03-30 19:45:00	38.0C	112 /min	21	99/50 mmHg	94%	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
70564	A0158	2025-03-31 01:30:00	\N	101 bpm	27	102/58	\N	U	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
70565	A0158	2025-03-31 01:40:00	38.0 C	110bpm	23	99/64	94%	P	\N
70566	A0158	2025-03-31 19:55:00	38.7 C	101bpm	30	101/67 mmHg	93%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "44%"}}
70567	A0159	2025-03-19 00:10:00	102.2 F	\N	20	114/68	94%	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
70568	A0159	2025-03-19 20:40:00	38.7 C	\N	19	125/80 mmHg	94 %	a	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "8 %"}}
70569	A0159	2025-03-21 08:25:00	100.4 F	100 bpm	24	100/56	94% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "49 %"}}
70570	A0160	2025-02-01 12:50:00	97.5 F	95 bpm	11	105/55 mmHg	95% RA	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
70571	A0160	2025-02-03 02:35:00	37.5 C	70bpm	20	113/70	95%	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "31 %"}}
70572	A0161	2025-02-02 22:15:00	36.8 C	80bpm	16	100/66	95% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "43 %"}}
70573	A0161	2025-02-09 13:40:00	38.0 C	60 bpm	16	125/77	99%	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
70574	A0161	2025-02-13 00:50:00	99.7 F	100 /min	12	118/70	94% RA	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70575	A0162	2025-01-01 19:00:00	98.4 F	100bpm	21	100/52 mmHg	88%	\N	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "29 %"}}
70576	A0162	2025-01-01 23:35:00	39.0 C	100 bpm	21	99/59 mmHg	94%	V	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "68%"}}
70577	A0162	2025-01-02 12:05:00	101.1 F	115 bpm	18	99/50 mmHg	93 %	a	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "27 %"}}
70578	A0162	2025-01-02 14:00:00	99.9 F	100bpm	18	99/62	94%	a	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "42 %"}}
70579	A0162	2025-01-02 15:15:00	\N	101 /min	18	99/53 mmHg	94% RA	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "36 %"}}
70580	A0163	2025-01-18 13:00:00	38.0C	101bpm	30	99/55	93 %	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "20 %"}}
70581	A0163	2025-01-18 13:05:00	102.2 F	100 bpm	28	100/62 mmHg	94% RA	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "45%"}}
70582	A0163	2025-01-18 15:10:00	38.0 C	95 bpm	26	106/60	94 %	V	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
70583	A0163	2025-01-18 15:25:00	38.3C	100 /min	\N	99/63	93% RA	v	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "49 %"}}
70584	A0164	2025-03-06 18:35:00	100.2 F	98 /min	11	106/60 mmHg	99%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "52%"}}
70585	A0164	2025-03-07 11:00:00	38.1 C	89 /min	18	135/93	95 %	a	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
70586	A0165	2025-01-04 06:35:00	\N	59 /min	16	113/67	97% RA	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "11%"}}
70587	A0165	2025-01-04 18:05:00	36.1C	68 /min	17	129/87 mmHg	99% RA	a	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "40%"}}
70588	A0165	2025-01-07 12:10:00	38.0 C	92bpm	13	146/106	94 %	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "94%"}}
70589	A0165	2025-01-07 12:50:00	98.8 F	60 bpm	20	113/75 mmHg	97 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "36 %"}}
70590	A0165	2025-01-08 17:10:00	99.1 F	87bpm	13	149/104	99%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "41 %"}}
70591	A0166	2025-01-30 14:50:00	38.0 C	92bpm	20	140/105	97%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
70592	A0166	2025-01-31 22:30:00	36.3 C	79 /min	20	126/85 mmHg	99%	A	\N
70593	A0166	2025-02-01 06:40:00	36.9C	63 /min	19	127/87 mmHg	95 %	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
70594	A0167	2025-01-29 11:20:00	37.6C	\N	\N	\N	95% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
70595	A0167	2025-01-31 11:25:00	38.1 C	101 /min	29	107/71 mmHg	90 %	V	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "91%"}}
70596	A0167	2025-02-01 00:00:00	102.0 F	90 bpm	\N	91/52	93%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "32 %"}}
70597	A0167	2025-02-03 18:40:00	38.4 C	100bpm	21	100/56	94%	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "40%"}}
70598	A0168	2025-01-09 07:00:00	37.5 C	94 /min	\N	145/98 mmHg	98% RA	a	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "31 %"}}
70599	A0168	2025-01-09 10:30:00	100.4 F	77bpm	12	107/74	95%	A	\N
70600	A0168	2025-01-09 12:00:00	36.5 C	84bpm	15	135/87	97 %	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "13 %"}}
70601	A0169	2025-03-21 10:45:00	38.0C	100 bpm	11	107/67 mmHg	\N	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "55 %"}}
70602	A0169	2025-03-21 10:50:00	37.7 C	77 bpm	15	143/109	96%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "100%"}}
70603	A0169	2025-03-21 12:05:00	38.0 C	75 bpm	13	121/87 mmHg	96%	a	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
70604	A0169	2025-03-21 12:30:00	38.0 C	62 bpm	11	141/91 mmHg	98% RA	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "72%"}}
70605	A0169	2025-03-21 12:55:00	38.0 C	100 bpm	15	105/73 mmHg	95%	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "54 %"}}
70606	A0170	2025-01-27 12:10:00	99.1 F	93 bpm	17	118/72 mmHg	99 %	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "54%"}}
70607	A0170	2025-01-27 13:20:00	38.0 C	98 /min	17	130/87 mmHg	98% RA	a	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "19 %"}}
70608	A0170	2025-01-30 11:00:00	37.0 C	76 /min	13	141/97	94% RA	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
70609	A0170	2025-01-31 03:10:00	37.5 C	84bpm	17	121/71 mmHg	99% RA	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "74%"}}
70610	A0170	2025-02-03 12:50:00	100.6 F	78bpm	20	136/89	98 %	a	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70611	A0171	2025-03-13 06:10:00	37.3C	81 bpm	12	110/66	96 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "19 %"}}
70612	A0171	2025-03-15 10:50:00	100.4 F	87 /min	18	116/81	98% RA	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "85%"}}
70613	A0171	2025-03-24 05:55:00	36.5 C	97 /min	18	121/88	94% RA	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "67%"}}
70614	A0171	2025-03-24 11:40:00	100.4 F	68bpm	14	133/96	97 %	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "50 %"}}
70615	A0171	2025-03-29 10:20:00	97.3 F	61bpm	16	144/109 mmHg	98 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "51%"}}
70616	A0172	2025-01-05 11:40:00	36.4C	77 /min	20	149/117 mmHg	98%	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "29 %"}}
70617	A0172	2025-01-06 00:40:00	36.6C	97bpm	17	139/93 mmHg	94%	a	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "30 %"}}
70618	A0172	2025-01-06 02:00:00	37.9 C	81 bpm	11	108/73	95 %	a	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "45%"}}
70619	A0172	2025-01-06 02:20:00	38.1 C	76 /min	11	125/94 mmHg	95%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "53%"}}
70620	A0172	2025-01-06 02:45:00	36.7C	92 bpm	19	113/74 mmHg	95% RA	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "24 %"}}
70621	A0173	2025-03-26 02:35:00	\N	100bpm	19	119/75	99 %	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "8%"}}
70622	A0173	2025-03-26 07:45:00	36.7 C	63 bpm	11	135/87	98%	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "20 %"}}
70623	A0173	2025-03-30 09:20:00	\N	59 /min	\N	112/75 mmHg	94 %	a	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
70624	A0174	2025-02-28 09:35:00	37.5 C	86bpm	13	138/94	94 %	a	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "53 %"}}
70625	A0174	2025-02-28 12:10:00	97.0 F	66 bpm	17	106/74 mmHg	98%	\N	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "23 %"}}
70626	A0174	2025-02-28 12:35:00	36.3C	92 /min	14	111/66	98% RA	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
70627	A0175	2025-02-02 07:40:00	37.8C	67bpm	14	143/104	94%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
70628	A0175	2025-02-02 09:45:00	36.3 C	78 /min	19	104/63	96 %	a	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
70629	A0176	2025-03-31 13:40:00	37.5C	116bpm	22	\N	94%	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "90%"}}
70630	A0176	2025-03-31 16:35:00	38.4 C	100 bpm	19	99/66	89%	P	\N
70631	A0176	2025-03-31 18:35:00	37.0 C	119 /min	26	99/61 mmHg	93 %	V	\N
70632	A0176	2025-03-31 23:20:00	37.9 C	122 /min	25	110/64	94% RA	V	\N
70633	A0177	2025-02-03 12:45:00	38.0 C	100 bpm	27	99/60	93% RA	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
70634	A0177	2025-02-04 01:05:00	39.0 C	100 bpm	20	89/51	94%	a	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "90%"}}
70635	A0177	2025-02-04 04:50:00	101.8 F	109 /min	19	99/65	94 %	V	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "42%"}}
70636	A0177	2025-02-04 13:25:00	100.4 F	100 /min	\N	100/67 mmHg	94 %	v	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "17%"}}
70637	A0177	2025-02-04 15:25:00	39.3 C	125 /min	24	95/64 mmHg	94%	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "8%"}}
70638	A0178	2025-02-23 10:40:00	39.0C	124 /min	20	100/60 mmHg	89 %	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "33 %"}}
70639	A0178	2025-02-25 14:45:00	101.8 F	100 /min	29	99/66 mmHg	90%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70640	A0178	2025-02-26 03:10:00	37.7C	116 /min	27	100/59	94%	V	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "79%"}}
70641	A0178	2025-02-28 03:05:00	38.5 C	125 bpm	18	100/62 mmHg	92% RA	V	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
70642	A0178	2025-03-01 00:00:00	38.0 C	101bpm	22	100/60 mmHg	94 %	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "54 %"}}
70643	A0179	2025-01-14 14:15:00	38.0C	91bpm	19	115/72 mmHg	99% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "30 %"}}
70644	A0179	2025-01-14 18:20:00	98.8 F	67 bpm	17	124/83 mmHg	94 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
70645	A0179	2025-01-15 00:25:00	38.0C	86bpm	19	101/71	97 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "46%"}}
70646	A0180	2025-03-05 01:30:00	\N	83 bpm	12	133/87	99 %	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70647	A0180	2025-03-07 17:05:00	38.0C	62bpm	13	130/87	99% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "51 %"}}
70648	A0181	2025-03-06 19:55:00	36.6C	89 bpm	\N	122/92	98 %	\N	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70649	A0181	2025-03-09 11:50:00	\N	63bpm	20	117/82	98 %	a	\N
70650	A0181	2025-03-11 16:20:00	36.7C	65 bpm	14	150/110 mmHg	97% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "89%"}}
70651	A0181	2025-03-12 20:55:00	36.7C	82 bpm	14	119/89	97% RA	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70652	A0181	2025-03-13 23:25:00	36.8C	99 bpm	20	142/96	94 %	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "15%"}}
70653	A0182	2025-03-12 16:30:00	38.1C	97bpm	20	134/91 mmHg	99 %	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "18%"}}
70654	A0182	2025-03-12 17:10:00	36.7 C	75bpm	18	143/113	99 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "19 %"}}
70655	A0182	2025-03-12 19:30:00	36.5 C	72 /min	15	139/98 mmHg	96% RA	a	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "47%"}}
70656	A0183	2025-03-23 01:40:00	100.9 F	94bpm	28	100/53	93% RA	v	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "8 %"}}
70657	A0183	2025-03-23 14:05:00	100.4 F	100 bpm	25	93/55	94% RA	A	\N
70658	A0184	2025-02-11 18:10:00	36.5 C	62bpm	17	126/86 mmHg	99%	a	\N
70659	A0184	2025-02-13 04:00:00	97.9 F	85bpm	13	110/73	99%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
70660	A0184	2025-02-15 05:10:00	38.0 C	62 /min	12	149/103 mmHg	96%	A	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "65%"}}
70661	A0184	2025-02-17 07:35:00	36.8 C	68 /min	12	149/114 mmHg	95%	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "60 %"}}
70662	A0185	2025-03-25 03:10:00	36.8 C	101bpm	26	100/59 mmHg	94%	a	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "39 %"}}
70663	A0185	2025-03-26 00:45:00	39.1 C	100 /min	27	99/65	93%	A	\N
70664	A0185	2025-03-26 20:25:00	38.0C	92 bpm	22	\N	94% RA	V	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "48 %"}}
70665	A0185	2025-03-27 18:15:00	39.0 C	100 /min	28	100/62	94%	v	\N
70666	A0185	2025-03-28 08:00:00	37.2 C	101 /min	26	100/67 mmHg	97 %	v	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "49%"}}
70667	A0186	2025-01-13 04:15:00	36.8C	124 /min	18	100/70	94 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "33%"}}
70668	A0186	2025-01-15 15:00:00	37.4 C	101bpm	19	100/61	94 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "62%"}}
70669	A0186	2025-01-17 20:05:00	39.0 C	101 bpm	27	99/59 mmHg	93 %	V	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "63%"}}
70670	A0187	2025-02-25 23:25:00	98.2 F	100bpm	21	99/50	94 %	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "5 %"}}
70671	A0187	2025-02-26 20:10:00	\N	100 bpm	19	100/65 mmHg	93% RA	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "33%"}}
70672	A0187	2025-02-26 21:50:00	102.4 F	101 /min	\N	85/51 mmHg	93 %	A	\N
70673	A0187	2025-02-27 14:30:00	38.0 C	100 bpm	25	99/49	93% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "47 %"}}
70674	A0187	2025-03-01 08:45:00	99.5 F	123 bpm	18	100/57	94 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "31 %"}}
70675	A0188	2025-03-23 11:00:00	37.4 C	68 bpm	18	131/93	97%	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "20%"}}
70676	A0188	2025-03-25 05:35:00	\N	68 /min	17	130/92	99%	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "47%"}}
70677	A0188	2025-03-26 18:10:00	37.9 C	95 /min	18	100/55	95% RA	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "7 %"}}
70678	A0188	2025-03-26 22:10:00	100.4 F	69 /min	14	150/112 mmHg	97%	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "43%"}}
70679	A0188	2025-03-28 19:05:00	37.8C	95 /min	\N	119/79	98%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "49%"}}
70680	A0189	2025-02-04 20:30:00	36.8C	80 bpm	17	121/75	96%	a	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "49%"}}
70681	A0189	2025-02-04 21:50:00	98.8 F	100 bpm	17	140/110 mmHg	99% RA	\N	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "59 %"}}
70682	A0190	2025-03-27 00:00:00	36.4 C	60 bpm	11	114/76 mmHg	99%	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "16%"}}
70683	A0190	2025-03-27 02:30:00	98.6 F	84 bpm	20	103/57	97%	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
70684	A0190	2025-03-27 02:45:00	\N	71bpm	17	118/74	97% RA	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70685	A0190	2025-03-27 02:55:00	100.4 F	66bpm	20	107/62	95% RA	A	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70686	A0191	2025-01-12 04:50:00	36.3 C	77 /min	20	127/87	98 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "26 %"}}
70687	A0191	2025-01-21 13:30:00	97.5 F	81bpm	20	134/97	94% RA	a	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
70688	A0191	2025-01-27 17:55:00	99.5 F	58bpm	19	143/93	96%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "27%"}}
70689	A0191	2025-02-01 00:00:00	99.1 F	92bpm	11	115/84	94% RA	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "59%"}}
70690	A0191	2025-02-01 08:15:00	38.0 C	\N	17	149/115	96% RA	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
70691	A0192	2025-02-21 19:50:00	98.6 F	87 /min	12	122/87 mmHg	98 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "93%"}}
70692	A0192	2025-02-21 21:50:00	36.9 C	59 bpm	13	125/79 mmHg	94%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "9 %"}}
70693	A0193	2025-02-08 20:00:00	38.0C	96bpm	18	131/97	96% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "73%"}}
70694	A0193	2025-02-08 20:40:00	37.4C	98 bpm	16	105/58	95% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "44 %"}}
70695	A0193	2025-02-08 21:05:00	37.0 C	62bpm	11	148/105 mmHg	96%	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70696	A0193	2025-02-08 21:35:00	37.2 C	94bpm	13	141/111 mmHg	95 %	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
70697	A0193	2025-02-08 23:20:00	38.0 C	74 bpm	20	130/96 mmHg	99%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "34 %"}}
70698	A0194	2025-01-17 01:45:00	38.0 C	\N	19	145/101	96%	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "53 %"}}
70699	A0194	2025-01-17 01:50:00	38.0 C	85 /min	18	132/88 mmHg	95 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "67%"}}
70700	A0194	2025-01-17 02:05:00	37.2 C	74 /min	\N	103/66	96 %	a	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70701	A0194	2025-01-17 02:10:00	36.9 C	95bpm	13	129/96 mmHg	98%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "54%"}}
70702	A0194	2025-01-17 02:50:00	36.9C	97 bpm	16	146/96	96%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "33%"}}
70703	A0195	2025-03-03 17:40:00	99.7 F	95bpm	11	107/66	95%	a	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70704	A0195	2025-03-04 08:55:00	37.8 C	95 /min	15	114/64	97%	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "87%"}}
70705	A0196	2025-01-13 03:25:00	37.5 C	87 bpm	12	107/59 mmHg	98 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "93%"}}
70706	A0196	2025-01-13 03:30:00	37.1C	69 bpm	13	145/113 mmHg	94%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "23 %"}}
70707	A0196	2025-01-13 03:40:00	99.3 F	95 /min	15	110/75 mmHg	97%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "43%"}}
70708	A0196	2025-01-13 03:50:00	38.0C	94 /min	15	134/86	98 %	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "30 %"}}
70709	A0197	2025-02-07 03:25:00	100.0 F	77bpm	\N	129/85	96% RA	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "40%"}}
70710	A0197	2025-02-13 13:25:00	37.3C	97 /min	13	106/60 mmHg	94 %	a	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "36 %"}}
70711	A0197	2025-02-15 03:30:00	37.2 C	76 /min	19	102/65	98%	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "40%"}}
70712	A0198	2025-03-09 06:10:00	100.2 F	94 /min	20	147/117	99%	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70713	A0198	2025-03-10 11:00:00	37.2 C	61bpm	18	109/78 mmHg	96% RA	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
70714	A0198	2025-03-10 12:40:00	36.6 C	63 bpm	20	143/100 mmHg	96% RA	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "11 %"}}
70715	A0199	2025-02-01 00:00:00	38.0 C	100 bpm	21	99/64	93%	\N	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70716	A0199	2025-02-02 04:55:00	39.2 C	\N	27	100/50 mmHg	94 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "21%"}}
70717	A0199	2025-02-04 17:30:00	100.8 F	100bpm	29	100/62 mmHg	93 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "31%"}}
70718	A0199	2025-02-05 19:35:00	98.2 F	\N	19	99/66 mmHg	\N	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "6%"}}
70719	A0199	2025-02-11 02:25:00	37.6 C	101 bpm	18	99/61	96% RA	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
70720	A0200	2025-02-15 04:25:00	36.8C	72 bpm	20	111/66	98%	A	\N
70721	A0200	2025-03-01 00:00:00	\N	83bpm	15	145/97	97 %	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "62%"}}
70722	A0200	2025-03-01 23:30:00	100.4 F	58 /min	14	106/58 mmHg	\N	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "18 %"}}
70723	A0200	2025-03-18 21:00:00	98.8 F	69 /min	18	103/54	94% RA	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "7%"}}
70724	A0201	2025-02-12 04:40:00	36.4C	78 bpm	17	109/59	97% RA	A	\N
70725	A0201	2025-02-13 12:45:00	37.6C	79 bpm	13	115/80	96%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
70726	A0202	2025-03-25 18:10:00	37.8 C	60 bpm	15	131/100 mmHg	94 %	\N	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "57%"}}
70727	A0202	2025-03-25 18:40:00	37.4 C	95bpm	12	117/85 mmHg	98%	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "96%"}}
70728	A0202	2025-03-25 20:20:00	37.4C	92 bpm	20	121/90 mmHg	96 %	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
70729	A0203	2025-02-03 20:40:00	38.0 C	70 bpm	16	124/76 mmHg	94% RA	A	\N
70730	A0203	2025-02-03 21:50:00	\N	94 /min	13	150/118 mmHg	94%	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "18%"}}
70731	A0203	2025-02-04 02:00:00	36.8 C	63 bpm	\N	120/81 mmHg	99%	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "30 %"}}
70732	A0203	2025-02-04 04:00:00	100.0 F	98 /min	13	101/71	97% RA	a	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "16%"}}
70733	A0204	2025-01-28 20:40:00	38.0 C	100bpm	19	118/71 mmHg	95 %	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "65%"}}
70734	A0204	2025-01-28 21:30:00	37.9 C	86 /min	16	145/111 mmHg	98% RA	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
70735	A0204	2025-01-29 11:45:00	36.9 C	74 /min	11	100/68 mmHg	96% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70736	A0205	2025-01-29 19:35:00	38.1C	80 bpm	15	133/98	96 %	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "69%"}}
70737	A0205	2025-02-01 00:00:00	36.6 C	58bpm	17	141/102	94 %	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "79%"}}
70738	A0205	2025-02-11 08:00:00	36.9 C	\N	18	122/83 mmHg	94% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "71%"}}
70739	A0205	2025-03-25 18:20:00	100.4 F	80bpm	17	140/96 mmHg	99% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
70740	A0206	2025-01-14 00:00:00	100.4 F	100bpm	19	113/67	93% RA	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "40%"}}
70741	A0206	2025-01-16 16:30:00	99.1 F	100bpm	28	114/78 mmHg	94% RA	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "11%"}}
70742	A0206	2025-01-17 07:35:00	39.3 C	100 bpm	23	87/57 mmHg	89 %	V	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70743	A0206	2025-01-19 06:15:00	39.0C	111 bpm	30	100/50 mmHg	94 %	a	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70744	A0206	2025-01-22 23:10:00	100.4 F	105 /min	23	99/67 mmHg	93%	v	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "40%"}}
70745	A0207	2025-03-17 19:10:00	38.0C	81 /min	19	117/84 mmHg	94 %	\N	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "11%"}}
70746	A0207	2025-03-20 16:00:00	37.8C	59 /min	11	117/79	96% RA	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
70747	A0207	2025-03-21 18:30:00	37.4 C	97 /min	17	110/77 mmHg	96 %	a	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "54 %"}}
70748	A0207	2025-03-23 16:00:00	38.1C	73bpm	11	138/93 mmHg	99 %	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "84%"}}
70749	A0207	2025-03-26 18:25:00	\N	100bpm	13	119/70	96% RA	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70750	A0208	2025-03-08 07:40:00	38.0 C	101bpm	19	85/44	96% RA	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70751	A0208	2025-03-08 09:50:00	39.0 C	101bpm	29	99/49	93% RA	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "5%"}}
70752	A0209	2025-03-15 04:40:00	36.5C	81 /min	16	142/104	96% RA	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "30%"}}
70753	A0209	2025-03-16 05:00:00	37.0C	62bpm	13	120/86 mmHg	95 %	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "10 %"}}
70754	A0210	2025-02-22 03:55:00	36.9C	84 /min	20	108/58 mmHg	99%	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "10 %"}}
70755	A0210	2025-02-24 00:20:00	37.8 C	67 /min	19	130/95 mmHg	95%	a	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "40%"}}
70756	A0210	2025-02-24 11:05:00	37.9 C	69 bpm	12	126/88	94 %	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "75%"}}
70757	A0210	2025-02-25 02:00:00	37.1C	60bpm	17	129/99 mmHg	97 %	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
70758	A0210	2025-02-27 02:55:00	100.4 F	67 bpm	12	138/97	94%	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "33%"}}
70759	A0211	2025-03-28 05:45:00	97.5 F	73bpm	12	117/75	98 %	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "19 %"}}
70760	A0211	2025-03-28 10:45:00	98.2 F	59 /min	12	130/96 mmHg	95 %	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "32 %"}}
70761	A0211	2025-03-28 13:20:00	36.6 C	72 bpm	14	108/58 mmHg	98% RA	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "5 %"}}
70762	A0212	2025-02-25 02:00:00	100.2 F	\N	19	111/72 mmHg	97%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
70763	A0212	2025-02-27 14:30:00	37.5 C	88 /min	11	130/84	94% RA	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "66%"}}
70764	A0212	2025-03-01 00:00:00	38.1 C	84 bpm	15	131/94 mmHg	98%	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "7 %"}}
70765	A0212	2025-03-04 03:35:00	36.8 C	89 bpm	11	107/73	99 %	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "40%"}}
70766	A0212	2025-03-04 23:40:00	97.2 F	81 /min	19	111/63	95% RA	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "40%"}}
70767	A0213	2025-02-26 22:10:00	36.9C	83bpm	16	133/90 mmHg	96%	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "96%"}}
70768	A0213	2025-02-27 20:55:00	38.1C	94bpm	11	145/112 mmHg	97%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
70769	A0213	2025-02-28 18:00:00	99.0 F	76 bpm	11	127/84	97%	a	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "22%"}}
70770	A0213	2025-03-09 09:15:00	37.5 C	77bpm	15	150/117	\N	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
70771	A0214	2025-02-01 21:35:00	37.1C	61 /min	14	122/81	95 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "88%"}}
70772	A0214	2025-02-01 23:40:00	100.4 F	71bpm	14	109/59	97%	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "60%"}}
70773	A0214	2025-02-02 03:50:00	37.3 C	82bpm	12	136/103 mmHg	99 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
70774	A0214	2025-02-02 04:30:00	37.7C	64bpm	16	109/59 mmHg	\N	a	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
70775	A0215	2025-03-09 14:25:00	38.1 C	100 bpm	22	99/49 mmHg	94% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "79%"}}
70776	A0215	2025-03-09 15:50:00	38.9 C	100bpm	19	113/71 mmHg	94 %	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "24%"}}
70777	A0215	2025-03-10 06:45:00	100.4 F	127 /min	21	95/55	94% RA	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
70778	A0215	2025-03-10 11:50:00	38.0C	102 bpm	22	99/63 mmHg	90%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "31%"}}
70779	A0215	2025-03-10 14:20:00	37.0 C	101 /min	24	99/63	87%	V	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "30 %"}}
70780	A0216	2025-01-22 15:10:00	99.9 F	100bpm	18	122/74	94%	U	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
70781	A0216	2025-01-23 15:10:00	37.1 C	93 /min	18	98/51 mmHg	94%	P	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "14%"}}
70782	A0216	2025-01-24 01:05:00	38.7 C	92 bpm	26	124/79 mmHg	94% RA	v	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
70783	A0217	2025-03-15 22:30:00	99.9 F	75bpm	16	145/100	95%	a	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "12 %"}}
70784	A0217	2025-03-16 05:10:00	36.6 C	92 bpm	20	136/103	99%	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "37%"}}
70785	A0217	2025-03-16 06:25:00	37.1 C	86 bpm	12	112/74 mmHg	94%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
70786	A0217	2025-03-16 12:00:00	36.9 C	100bpm	12	148/114	98 %	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70787	A0218	2025-01-28 08:50:00	38.1 C	103bpm	30	100/59 mmHg	94% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70788	A0218	2025-01-28 10:00:00	38.7C	101 bpm	\N	99/53	93 %	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "15 %"}}
70789	A0219	2025-02-28 11:15:00	38.0C	101bpm	30	100/58 mmHg	\N	a	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "16 %"}}
70790	A0219	2025-03-01 02:10:00	38.0 C	101 /min	24	113/81	87 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "7 %"}}
70791	A0219	2025-03-01 17:35:00	38.0 C	\N	28	100/61 mmHg	\N	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "81%"}}
70792	A0219	2025-03-02 06:55:00	37.5C	94bpm	23	99/69 mmHg	94%	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "17 %"}}
70793	A0220	2025-03-24 22:50:00	38.7 C	103 bpm	21	100/70	93% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
70794	A0220	2025-03-26 07:45:00	38.0 C	88 /min	21	99/54	88 %	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "83%"}}
70795	A0220	2025-03-26 16:15:00	36.9 C	100 /min	26	100/62	93 %	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "20%"}}
70796	A0220	2025-03-28 15:35:00	37.2 C	106 /min	18	99/60 mmHg	88% RA	a	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "32 %"}}
70797	A0220	2025-03-31 02:45:00	37.2 C	129 bpm	29	113/73	94%	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "80%"}}
70798	A0221	2025-03-18 12:00:00	99.1 F	73 /min	16	141/99	94 %	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "26 %"}}
70799	A0221	2025-03-20 00:20:00	36.5C	92 /min	12	129/98	96% RA	\N	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "67%"}}
70800	A0221	2025-03-20 06:20:00	37.1C	\N	14	137/105 mmHg	96% RA	a	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "14%"}}
70801	A0221	2025-03-27 09:55:00	38.0C	84 bpm	13	124/83 mmHg	96 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "89%"}}
70802	A0222	2025-03-20 06:00:00	37.8 C	82 bpm	11	120/79 mmHg	97% RA	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
70803	A0222	2025-03-21 16:55:00	37.7 C	83bpm	15	134/87 mmHg	98 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "52 %"}}
70804	A0222	2025-03-23 01:15:00	38.0 C	86 /min	17	107/68	95 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
70805	A0222	2025-03-24 07:20:00	38.0 C	77bpm	19	109/66 mmHg	96 %	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70806	A0223	2025-01-29 13:00:00	38.4 C	104 /min	26	107/76 mmHg	93%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "51 %"}}
70807	A0223	2025-01-30 18:50:00	99.0 F	100bpm	24	114/65	\N	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "23 %"}}
70808	A0223	2025-02-01 00:00:00	37.3 C	129bpm	23	100/58	90%	V	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "40%"}}
70809	A0223	2025-02-03 08:20:00	100.6 F	118 /min	23	100/55	94 %	U	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "39 %"}}
70810	A0224	2025-02-15 13:15:00	38.0 C	82 /min	16	123/77 mmHg	97%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70811	A0224	2025-02-15 18:40:00	36.2C	78 /min	11	146/103 mmHg	96%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70812	A0224	2025-02-15 22:30:00	37.9 C	60bpm	20	135/85	97% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
70813	A0225	2025-01-06 16:10:00	36.5C	85 bpm	20	122/77 mmHg	96% RA	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70814	A0225	2025-01-06 19:25:00	38.1 C	83 bpm	20	129/86 mmHg	96 %	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "5%"}}
70815	A0225	2025-01-06 19:40:00	36.3 C	81bpm	\N	148/114	\N	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "100%"}}
70816	A0225	2025-01-06 21:00:00	37.4C	61 /min	17	137/88 mmHg	97% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "64%"}}
70817	A0226	2025-01-02 01:45:00	37.0 C	101bpm	28	99/53	90%	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "34 %"}}
70818	A0226	2025-01-02 10:30:00	39.4C	101 /min	24	99/67	97%	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "27%"}}
70819	A0226	2025-01-02 23:40:00	100.4 F	93bpm	25	99/59	94 %	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
70820	A0226	2025-01-03 10:15:00	38.0C	101 /min	27	100/54	93% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "69%"}}
70821	A0227	2025-01-09 09:55:00	99.5 F	77bpm	\N	107/72	95 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "80%"}}
70822	A0227	2025-01-11 06:40:00	99.0 F	88 /min	12	123/91	94 %	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "39 %"}}
70823	A0227	2025-01-13 17:50:00	\N	81bpm	18	145/101 mmHg	97 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70824	A0228	2025-01-03 08:25:00	37.0C	81 /min	12	143/107	99 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "58%"}}
70825	A0228	2025-01-07 16:05:00	37.1 C	\N	12	149/117 mmHg	94 %	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
70826	A0229	2025-03-31 12:55:00	38.0 C	58 bpm	16	101/60	96%	a	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "51 %"}}
70827	A0229	2025-03-31 16:15:00	36.4 C	62bpm	11	140/106 mmHg	95%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "38%"}}
70828	A0230	2025-01-27 02:35:00	39.2 C	101 /min	18	100/56	90%	V	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "31 %"}}
70829	A0230	2025-01-30 03:45:00	39.0 C	115 bpm	21	99/64	94% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "23 %"}}
70830	A0230	2025-01-31 21:45:00	39.3 C	90 /min	24	106/76 mmHg	94 %	U	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
70831	A0231	2025-03-26 10:45:00	38.0C	100 /min	19	104/68 mmHg	93% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70832	A0231	2025-03-26 13:35:00	38.7 C	89 /min	29	99/56	93 %	U	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "64%"}}
70833	A0231	2025-03-27 19:50:00	39.2C	101 bpm	27	120/81 mmHg	93% RA	a	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70834	A0232	2025-03-22 18:45:00	100.4 F	101 /min	18	101/53 mmHg	92 %	a	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70835	A0232	2025-03-23 00:35:00	38.8 C	119bpm	27	100/55	93 %	V	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "19 %"}}
70836	A0232	2025-03-23 12:05:00	38.1C	123 /min	24	104/71	94% RA	v	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "54%"}}
70837	A0232	2025-03-24 00:25:00	\N	100bpm	23	\N	93 %	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
70838	A0233	2025-02-10 19:00:00	102.0 F	121 /min	18	99/66 mmHg	94% RA	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "76%"}}
70839	A0233	2025-02-15 04:50:00	37.6 C	100 bpm	22	100/65 mmHg	94 %	v	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "84%"}}
70840	A0234	2025-01-01 19:15:00	37.3 C	60 /min	15	141/98	97% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "24 %"}}
70841	A0234	2025-01-02 03:00:00	99.1 F	\N	17	105/62	98 %	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "10%"}}
70842	A0235	2025-02-07 18:55:00	37.6C	101 bpm	28	100/54	93 %	v	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70843	A0235	2025-02-08 05:15:00	37.2 C	100 bpm	20	103/69 mmHg	94% RA	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "7%"}}
70844	A0235	2025-02-08 15:50:00	36.8C	101bpm	28	100/67 mmHg	94 %	V	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "10%"}}
70845	A0235	2025-02-08 23:35:00	37.2C	117 bpm	25	100/53 mmHg	94 %	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
70846	A0235	2025-02-11 13:40:00	39.2C	\N	22	99/57	87%	U	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "42 %"}}
70847	A0236	2025-02-04 20:30:00	39.3C	101bpm	\N	99/57 mmHg	93% RA	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "92%"}}
70848	A0236	2025-02-05 10:05:00	38.0C	105bpm	30	99/67	94% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "36 %"}}
70849	A0236	2025-02-08 21:25:00	38.0C	\N	24	100/53 mmHg	93% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
70850	A0237	2025-01-14 17:30:00	36.4 C	74 /min	19	139/99 mmHg	96%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
70851	A0237	2025-01-16 23:35:00	97.9 F	\N	13	129/87 mmHg	95 %	a	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
70852	A0237	2025-01-18 15:00:00	36.9 C	87 bpm	16	121/74 mmHg	94%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "43 %"}}
70853	A0237	2025-01-21 10:30:00	99.7 F	86 /min	17	130/90 mmHg	95% RA	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "28%"}}
70854	A0238	2025-01-14 06:45:00	36.2C	71 /min	11	117/80 mmHg	97% RA	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "41%"}}
70855	A0238	2025-01-18 02:30:00	36.2C	86 bpm	15	135/86 mmHg	97%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "70%"}}
70856	A0238	2025-01-18 09:15:00	36.3C	78 bpm	19	115/67 mmHg	94% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "68%"}}
70857	A0239	2025-02-01 00:00:00	97.7 F	72 bpm	11	108/78 mmHg	95%	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "7 %"}}
70858	A0239	2025-02-05 21:15:00	36.6 C	70bpm	14	131/95 mmHg	94% RA	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "41 %"}}
70859	A0239	2025-02-10 19:05:00	38.0 C	\N	14	121/71	97%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "35%"}}
70860	A0239	2025-02-17 01:45:00	36.1 C	80bpm	18	137/101	97% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "7 %"}}
70861	A0240	2025-03-01 05:25:00	99.0 F	61bpm	18	144/113 mmHg	94% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "21 %"}}
70862	A0240	2025-03-01 12:25:00	99.5 F	75bpm	13	139/89 mmHg	98%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "36 %"}}
70863	A0240	2025-03-01 23:10:00	37.2C	69 bpm	19	149/118	94 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
70864	A0241	2025-03-29 13:00:00	100.4 F	105bpm	28	99/59	93% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
70865	A0241	2025-03-30 00:30:00	102.2 F	112 bpm	24	86/38 mmHg	94 %	A	\N
70866	A0241	2025-03-30 04:15:00	101.5 F	100bpm	21	105/66	93 %	P	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "40%"}}
70867	A0242	2025-03-26 19:40:00	37.0 C	61bpm	12	112/67	96% RA	A	\N
70868	A0242	2025-03-26 23:45:00	36.9C	87bpm	19	140/100	97%	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "38 %"}}
70869	A0243	2025-02-07 17:45:00	99.1 F	74bpm	20	128/98	94% RA	A	\N
70870	A0243	2025-02-07 18:00:00	38.0C	76 /min	17	145/113 mmHg	95% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "28%"}}
70871	A0243	2025-02-07 18:05:00	36.4 C	58bpm	16	143/95	97%	\N	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
70872	A0243	2025-02-07 21:30:00	38.0 C	70 bpm	16	139/100 mmHg	94% RA	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "38%"}}
70873	A0244	2025-01-19 13:35:00	36.3 C	92 bpm	13	110/78 mmHg	94%	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "7 %"}}
70874	A0244	2025-01-23 06:30:00	38.0 C	75 /min	19	115/72 mmHg	94% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "43%"}}
70875	A0245	2025-02-24 11:10:00	102.6 F	100 /min	24	100/53 mmHg	93% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "38 %"}}
70876	A0245	2025-02-24 18:40:00	37.8 C	101 bpm	18	100/57	94%	V	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
70877	A0245	2025-02-25 00:30:00	38.0C	100 bpm	22	99/57 mmHg	91 %	A	\N
70878	A0245	2025-02-25 07:30:00	99.1 F	108 bpm	\N	91/58 mmHg	94% RA	V	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "12%"}}
70879	A0245	2025-02-26 04:50:00	38.8C	101bpm	28	116/74 mmHg	93% RA	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
70880	A0246	2025-01-09 03:05:00	38.0C	101bpm	20	100/54 mmHg	88%	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "54 %"}}
70881	A0246	2025-01-09 11:15:00	38.3 C	95 /min	27	107/59	93% RA	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
70882	A0246	2025-01-09 22:10:00	39.0 C	100bpm	29	99/53 mmHg	94 %	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "20%"}}
70883	A0246	2025-01-10 04:15:00	38.0 C	99 /min	21	99/68 mmHg	93%	a	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "25 %"}}
70884	A0246	2025-01-11 18:45:00	99.1 F	101bpm	\N	99/58	94 %	V	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "13 %"}}
70885	A0247	2025-02-22 01:00:00	\N	\N	15	125/80 mmHg	98% RA	a	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "94%"}}
70886	A0247	2025-02-22 03:20:00	37.4 C	58 /min	14	144/114 mmHg	97% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "16 %"}}
70887	A0247	2025-02-22 04:10:00	36.2C	81bpm	12	116/85	\N	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "15 %"}}
70888	A0248	2025-01-25 16:40:00	36.9C	83 bpm	16	131/99	99 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "37 %"}}
70889	A0248	2025-01-25 17:40:00	97.0 F	82 bpm	17	124/78	96%	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "5%"}}
70890	A0249	2025-02-01 08:40:00	38.0C	98 bpm	12	105/72	97% RA	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
70891	A0249	2025-02-03 00:55:00	37.2 C	95bpm	13	107/61 mmHg	97 %	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "71%"}}
70892	A0249	2025-02-03 07:25:00	100.4 F	78 bpm	\N	138/102 mmHg	95% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70893	A0249	2025-02-04 13:40:00	37.7 C	95 bpm	15	136/102	96 %	a	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "81%"}}
70894	A0249	2025-02-05 11:25:00	36.5 C	72bpm	19	145/105 mmHg	94% RA	a	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "50 %"}}
70895	A0250	2025-03-15 02:00:00	99.0 F	67 /min	12	101/58	99%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "7 %"}}
70896	A0250	2025-03-15 09:25:00	37.3 C	62 /min	16	131/96 mmHg	96%	a	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70897	A0251	2025-01-31 22:25:00	37.5 C	73bpm	19	140/110 mmHg	99%	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "90%"}}
70898	A0251	2025-02-01 00:00:00	38.0C	70bpm	17	145/99 mmHg	98%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "52 %"}}
70899	A0251	2025-02-02 04:50:00	37.4 C	76bpm	20	147/114	95 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "30%"}}
70900	A0251	2025-02-07 12:55:00	37.0C	86 bpm	13	100/66 mmHg	94%	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "35 %"}}
70901	A0252	2025-01-27 07:45:00	37.9 C	101bpm	20	100/62	94 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
70902	A0252	2025-01-28 17:35:00	39.2 C	101 bpm	23	100/64 mmHg	94%	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "43%"}}
70903	A0252	2025-01-29 08:45:00	38.2C	100 /min	21	87/42	94 %	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
70904	A0252	2025-01-31 02:35:00	37.9 C	101 /min	25	118/80 mmHg	94%	v	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "59%"}}
70905	A0252	2025-02-02 16:25:00	39.4 C	101bpm	22	100/62	91% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "46%"}}
70906	A0253	2025-03-01 02:35:00	38.1 C	100 /min	28	100/64 mmHg	94% RA	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
70907	A0253	2025-03-06 09:20:00	38.0 C	101 bpm	19	100/60 mmHg	94% RA	U	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "12 %"}}
70908	A0254	2025-03-08 19:10:00	38.0 C	82 bpm	15	133/90 mmHg	\N	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "47 %"}}
70909	A0254	2025-03-08 19:40:00	37.2 C	73 bpm	12	117/68	97 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "91%"}}
70910	A0254	2025-03-08 19:45:00	36.5 C	90 /min	20	137/90 mmHg	97%	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70911	A0255	2025-03-26 19:25:00	38.0C	86 /min	12	101/59	97 %	a	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "12 %"}}
70912	A0255	2025-03-26 22:30:00	100.4 F	88bpm	20	137/91 mmHg	97% RA	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
70913	A0255	2025-03-27 11:30:00	100.4 F	82 bpm	17	126/94 mmHg	96% RA	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40 %"}}
70914	A0255	2025-03-29 17:10:00	36.4C	99 bpm	\N	143/108 mmHg	\N	a	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
70915	A0256	2025-01-30 12:00:00	37.7 C	81 bpm	11	107/60	97 %	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "25%"}}
70916	A0256	2025-01-31 01:40:00	38.1 C	74bpm	13	110/69	96% RA	A	\N
70917	A0256	2025-01-31 11:25:00	36.1 C	99 bpm	11	131/92 mmHg	99% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "70%"}}
70918	A0256	2025-01-31 17:00:00	100.0 F	\N	19	146/106	94% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "47%"}}
70919	A0257	2025-01-09 10:40:00	36.4 C	97bpm	20	116/79 mmHg	97% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "8%"}}
70920	A0257	2025-01-09 10:50:00	38.0 C	61bpm	18	101/64 mmHg	98% RA	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "86%"}}
70921	A0257	2025-01-09 11:05:00	38.0 C	74bpm	13	135/93	97%	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "58%"}}
70922	A0257	2025-01-09 13:15:00	99.9 F	97 bpm	17	134/92	96 %	a	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "23 %"}}
70923	A0258	2025-01-29 08:45:00	97.0 F	59 bpm	17	124/91 mmHg	97 %	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "68%"}}
70924	A0258	2025-01-29 11:55:00	37.0 C	78bpm	17	112/73 mmHg	98 %	\N	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "69%"}}
70925	A0258	2025-01-29 14:15:00	36.9 C	86bpm	19	136/90 mmHg	96 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
70926	A0258	2025-01-29 18:55:00	36.3 C	78 bpm	15	105/56	99%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "38%"}}
70927	A0259	2025-03-09 00:40:00	38.0 C	88bpm	17	131/95 mmHg	96% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70928	A0259	2025-03-09 02:40:00	38.0 C	93 /min	16	119/80	99% RA	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "32 %"}}
70929	A0259	2025-03-10 14:40:00	36.2 C	100 bpm	15	\N	96 %	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "74%"}}
70930	A0259	2025-03-11 06:05:00	97.0 F	73 /min	20	147/98	96 %	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "43%"}}
70931	A0260	2025-01-31 23:20:00	38.1 C	92 /min	20	144/106 mmHg	98 %	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "50 %"}}
70932	A0260	2025-01-31 23:40:00	97.5 F	95 bpm	11	137/105	95% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "80%"}}
70933	A0260	2025-02-01 00:20:00	36.3 C	66 /min	11	139/102	96 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
70934	A0261	2025-01-19 12:45:00	99.7 F	101bpm	30	94/60	93% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "11%"}}
70935	A0261	2025-01-20 10:40:00	38.0 C	\N	27	125/79	87% RA	U	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
70936	A0261	2025-01-21 05:35:00	100.0 F	\N	19	100/58	94 %	U	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "40%"}}
70937	A0261	2025-01-23 08:10:00	101.5 F	100 bpm	26	99/66	93%	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
70938	A0261	2025-01-23 19:35:00	98.2 F	100bpm	28	100/56	94%	V	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "7 %"}}
70939	A0262	2025-02-20 06:45:00	37.5 C	90 bpm	15	144/96	96 %	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "44%"}}
70940	A0262	2025-02-20 06:55:00	37.2 C	61 /min	18	129/81 mmHg	96% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "25 %"}}
70941	A0262	2025-02-20 07:00:00	97.3 F	84 /min	18	135/104 mmHg	97 %	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "96%"}}
70942	A0262	2025-02-20 07:50:00	37.5 C	96bpm	19	111/74 mmHg	95%	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70943	A0263	2025-02-15 19:35:00	36.5 C	\N	17	127/95	99% RA	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70944	A0263	2025-02-16 08:55:00	38.0 C	93 bpm	18	138/90	95% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "100%"}}
70945	A0263	2025-02-16 16:55:00	36.7 C	62 /min	18	132/91	98%	a	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "45 %"}}
70946	A0263	2025-02-16 19:50:00	97.0 F	99bpm	20	144/103 mmHg	94%	a	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
70947	A0264	2025-01-07 15:45:00	38.0C	100 /min	27	99/56	93% RA	v	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "43 %"}}
70948	A0264	2025-01-07 23:55:00	37.0 C	101 bpm	26	99/60	94%	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "61%"}}
70949	A0264	2025-01-09 17:40:00	38.0C	88 bpm	23	99/69 mmHg	94 %	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "56 %"}}
70950	A0264	2025-01-09 19:25:00	37.6 C	100 /min	20	100/68 mmHg	92 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "23 %"}}
70951	A0265	2025-02-16 15:55:00	37.8 C	100bpm	28	100/55	87 %	A	\N
70952	A0265	2025-02-17 06:10:00	39.0C	100 bpm	21	99/55	96%	v	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
70953	A0265	2025-02-17 08:35:00	39.0 C	101bpm	28	99/59	94% RA	V	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "78%"}}
70954	A0266	2025-02-11 08:00:00	37.7C	96bpm	17	144/112	98%	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "36 %"}}
70955	A0266	2025-02-11 23:30:00	37.1C	80bpm	19	141/97	97 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "25 %"}}
70956	A0266	2025-02-12 07:15:00	\N	68bpm	17	\N	\N	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "21 %"}}
70957	A0266	2025-02-16 04:45:00	37.9 C	65bpm	17	134/94	96% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "34 %"}}
70958	A0267	2025-03-05 07:10:00	38.0 C	68bpm	13	147/99	99%	\N	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "21 %"}}
70959	A0267	2025-03-08 16:00:00	37.4 C	64bpm	12	118/73	94 %	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "24 %"}}
70960	A0267	2025-03-10 02:45:00	37.6 C	70bpm	11	150/118 mmHg	96 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
70961	A0267	2025-03-10 19:25:00	37.2 C	85 bpm	11	108/58	95 %	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "39 %"}}
70962	A0267	2025-03-12 07:45:00	38.0 C	75bpm	16	109/73 mmHg	99%	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "5 %"}}
70963	A0268	2025-03-07 17:00:00	38.1 C	71 bpm	19	\N	99% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "29 %"}}
70964	A0268	2025-03-07 17:15:00	99.9 F	69 bpm	13	108/58	96%	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "40%"}}
70965	A0268	2025-03-07 17:30:00	99.3 F	97bpm	20	137/101	99% RA	a	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "8 %"}}
70966	A0268	2025-03-07 21:40:00	98.4 F	73bpm	12	103/60 mmHg	95%	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "5 %"}}
70967	A0268	2025-03-07 23:55:00	38.0 C	69 bpm	19	133/87 mmHg	95 %	a	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "56 %"}}
70968	A0269	2025-03-12 18:55:00	36.6C	61 bpm	12	136/90	94%	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "71%"}}
70969	A0269	2025-03-12 19:30:00	37.0C	78 bpm	20	121/91 mmHg	95%	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
70970	A0269	2025-03-12 19:40:00	38.0 C	87 /min	16	145/97	\N	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
70971	A0269	2025-03-12 22:10:00	100.4 F	96 bpm	11	139/105	97% RA	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "46 %"}}
70972	A0270	2025-01-20 11:25:00	99.1 F	80bpm	18	101/56	94 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
70973	A0270	2025-01-20 11:55:00	37.4 C	79 /min	20	111/69	99 %	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "55%"}}
70974	A0270	2025-01-20 13:35:00	97.5 F	76bpm	17	130/85 mmHg	99%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70975	A0270	2025-01-20 14:50:00	100.0 F	69bpm	19	110/65	96 %	a	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70976	A0271	2025-03-17 03:30:00	38.2 C	90bpm	18	99/64	93 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "44 %"}}
70977	A0271	2025-03-25 18:50:00	37.4C	100 bpm	19	\N	93%	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "15 %"}}
70978	A0272	2025-01-05 03:55:00	100.8 F	101 /min	21	85/45 mmHg	93%	\N	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "41 %"}}
70979	A0272	2025-01-05 12:10:00	39.0C	101 /min	22	99/65 mmHg	94% RA	v	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "20%"}}
70980	A0272	2025-01-06 05:20:00	100.4 F	100bpm	27	117/84 mmHg	93% RA	a	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "82%"}}
70981	A0273	2025-01-14 02:40:00	36.9 C	79 bpm	16	108/60	96% RA	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "9 %"}}
70982	A0273	2025-01-14 05:40:00	100.4 F	59 bpm	15	108/73	96 %	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "77%"}}
70983	A0273	2025-01-14 11:10:00	36.4 C	77 /min	16	107/64 mmHg	97 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "43 %"}}
70984	A0274	2025-02-15 09:05:00	37.1C	93bpm	21	100/50 mmHg	97%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "60 %"}}
70985	A0274	2025-02-15 12:25:00	38.0 C	101 /min	27	100/53	93%	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70986	A0274	2025-02-15 15:15:00	38.2 C	101bpm	27	99/60 mmHg	94%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
70987	A0274	2025-02-15 16:00:00	38.2C	101 bpm	21	122/88 mmHg	93%	\N	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "21 %"}}
70988	A0275	2025-01-21 02:00:00	38.3 C	100 bpm	29	99/51 mmHg	93 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "16%"}}
70989	A0275	2025-01-21 11:45:00	100.2 F	108 bpm	\N	117/70 mmHg	94% RA	U	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "36 %"}}
70990	A0275	2025-01-21 18:05:00	38.3 C	100 bpm	22	100/62	94 %	a	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "84%"}}
70991	A0275	2025-01-22 06:05:00	99.3 F	100 /min	27	100/68	94% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "57 %"}}
70992	A0275	2025-01-22 11:00:00	37.9 C	101 bpm	21	100/62	93 %	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40 %"}}
70993	A0276	2025-03-13 14:00:00	36.8 C	\N	19	104/61 mmHg	96% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70994	A0276	2025-03-14 16:30:00	36.1 C	89 bpm	19	135/105 mmHg	96 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "39 %"}}
70995	A0276	2025-03-17 01:55:00	38.0 C	73 /min	14	140/102	96 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
70996	A0276	2025-03-21 13:05:00	36.2C	75 /min	15	111/62	97% RA	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "13%"}}
70997	A0276	2025-03-21 16:15:00	36.8 C	97 bpm	13	139/104	97% RA	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "52%"}}
70998	A0277	2025-03-03 00:05:00	36.7 C	75 /min	16	149/106 mmHg	99 %	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "45%"}}
70999	A0277	2025-03-03 05:10:00	98.2 F	70 /min	16	136/91	97%	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "60 %"}}
71000	A0277	2025-03-03 05:15:00	36.9C	64 bpm	14	100/70 mmHg	98% RA	a	\N
71001	A0277	2025-03-03 09:15:00	37.4 C	94 bpm	15	111/63	94 %	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
71002	A0277	2025-03-03 10:35:00	36.8 C	72 bpm	19	103/67 mmHg	98 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71003	A0278	2025-01-10 13:15:00	38.1 C	95 /min	19	105/55 mmHg	96 %	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71004	A0278	2025-01-10 17:30:00	36.9C	100 /min	14	134/91 mmHg	98% RA	a	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "62%"}}
71005	A0278	2025-01-11 01:15:00	36.1 C	64 /min	16	132/98 mmHg	99%	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "34%"}}
71006	A0278	2025-01-11 11:05:00	36.1 C	75 /min	18	121/87 mmHg	99% RA	a	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "74%"}}
71007	A0279	2025-01-30 14:50:00	36.6 C	58 /min	19	114/66	98%	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
71008	A0279	2025-01-30 17:05:00	99.0 F	88 /min	12	136/99	99 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "55 %"}}
71009	A0279	2025-01-30 18:35:00	38.0C	70 /min	18	142/109	96% RA	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "32 %"}}
71010	A0280	2025-02-16 01:55:00	37.8C	67 bpm	18	130/91 mmHg	94 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "14 %"}}
71011	A0280	2025-02-16 12:55:00	98.2 F	83 bpm	12	137/99	95 %	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "47%"}}
71012	A0280	2025-02-18 17:20:00	37.2 C	67bpm	16	114/68	99 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "8 %"}}
71013	A0280	2025-02-19 14:40:00	37.6 C	91 /min	12	122/83 mmHg	99 %	a	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "41%"}}
71014	A0281	2025-03-18 06:50:00	39.4 C	101bpm	30	100/64 mmHg	92%	a	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
71015	A0281	2025-03-21 16:45:00	36.8 C	\N	27	125/81 mmHg	94 %	A	\N
71016	A0281	2025-03-21 20:55:00	37.2 C	88bpm	28	121/77	94%	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "64%"}}
71017	A0281	2025-03-24 19:35:00	37.4 C	100 /min	18	99/67	96%	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "30 %"}}
71018	A0281	2025-03-25 10:30:00	38.6 C	101bpm	\N	105/63 mmHg	97% RA	v	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71019	A0282	2025-03-15 17:10:00	38.0 C	58 bpm	19	131/98	99% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
71020	A0282	2025-03-15 20:05:00	\N	94bpm	20	113/70	97 %	A	\N
71021	A0282	2025-03-15 21:45:00	36.4 C	\N	19	137/102 mmHg	94% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "46 %"}}
71022	A0282	2025-03-15 22:35:00	37.8 C	68 /min	16	143/99 mmHg	95%	a	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "53 %"}}
71023	A0283	2025-03-14 09:05:00	100.0 F	101bpm	23	124/88 mmHg	93%	P	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "51 %"}}
71024	A0283	2025-03-15 07:25:00	100.4 F	100 /min	18	99/54 mmHg	94%	a	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "34%"}}
71025	A0284	2025-01-26 16:40:00	37.3C	100 bpm	18	122/92 mmHg	94%	v	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "28 %"}}
71026	A0284	2025-01-29 13:40:00	101.7 F	100 /min	29	121/71 mmHg	90% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "35 %"}}
71027	A0285	2025-03-26 03:45:00	36.2 C	79 /min	14	150/105 mmHg	99 %	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "95%"}}
71028	A0285	2025-03-26 20:55:00	36.4 C	100 /min	14	138/99	99% RA	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
71029	A0285	2025-03-27 08:10:00	99.1 F	63 /min	14	126/88 mmHg	96%	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "76%"}}
71030	A0285	2025-03-30 04:35:00	37.1C	61 bpm	16	107/69 mmHg	95% RA	a	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "25 %"}}
71031	A0285	2025-03-31 02:35:00	99.7 F	68bpm	17	114/72 mmHg	98%	a	\N
71032	A0286	2025-03-14 11:50:00	38.9C	123 /min	29	99/64	94 %	V	\N
71033	A0286	2025-03-19 05:35:00	100.4 F	112bpm	25	100/53	93 %	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71034	A0286	2025-03-23 10:25:00	38.6 C	122 /min	28	99/58 mmHg	92 %	V	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "78%"}}
71035	A0287	2025-02-15 11:05:00	36.5 C	80 /min	20	115/69	99% RA	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "15%"}}
71036	A0287	2025-02-19 18:05:00	99.9 F	83 bpm	15	138/95	94% RA	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "45 %"}}
71037	A0288	2025-01-21 14:30:00	98.4 F	85bpm	19	136/100 mmHg	96 %	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
71038	A0288	2025-01-21 19:10:00	38.0C	73bpm	11	150/112 mmHg	\N	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "32 %"}}
71039	A0288	2025-01-21 20:25:00	37.8C	73bpm	16	138/90 mmHg	97% RA	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
71040	A0288	2025-01-22 04:15:00	36.9 C	65bpm	13	126/79	95%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "51 %"}}
71041	A0288	2025-01-22 04:50:00	100.2 F	\N	18	150/115 mmHg	99 %	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "52 %"}}
71042	A0289	2025-02-27 23:10:00	37.7 C	68bpm	14	147/115	97%	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "48%"}}
71043	A0289	2025-02-28 11:00:00	100.6 F	70bpm	12	143/101	97% RA	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "84%"}}
71044	A0289	2025-03-01 02:20:00	37.3C	63bpm	20	101/63 mmHg	99% RA	a	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40 %"}}
71045	A0289	2025-03-01 06:35:00	37.3 C	81 /min	16	144/109	98%	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "90%"}}
71046	A0289	2025-03-01 09:35:00	38.0 C	69 bpm	14	131/86 mmHg	97 %	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
71047	A0290	2025-01-18 08:50:00	37.9 C	75 /min	11	145/105	98%	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "53 %"}}
71048	A0290	2025-01-18 09:55:00	36.2C	97 bpm	16	115/73	95 %	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "41%"}}
71049	A0291	2025-03-03 19:50:00	99.9 F	84bpm	20	100/62 mmHg	97% RA	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "86%"}}
71050	A0291	2025-03-03 19:55:00	100.6 F	75 /min	17	148/111 mmHg	94 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "64%"}}
71051	A0291	2025-03-03 20:15:00	99.9 F	69 /min	15	107/74 mmHg	96 %	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "24%"}}
71052	A0291	2025-03-03 21:05:00	98.8 F	64 bpm	14	113/81 mmHg	96 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
71053	A0291	2025-03-03 23:20:00	37.0C	82bpm	18	141/98	97 %	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71054	A0292	2025-01-02 09:40:00	38.0 C	101 bpm	19	99/54 mmHg	97 %	V	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
71055	A0292	2025-01-02 20:40:00	39.4C	100 /min	18	99/51	94% RA	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
71056	A0292	2025-01-03 08:50:00	99.1 F	98 /min	20	100/60	87%	V	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "42 %"}}
71057	A0293	2025-02-06 21:05:00	38.0C	101 /min	26	87/42 mmHg	92% RA	P	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71058	A0293	2025-02-07 15:15:00	101.3 F	120bpm	18	100/56	94% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "59 %"}}
71059	A0293	2025-02-07 23:25:00	38.0 C	97 bpm	24	99/60 mmHg	95 %	P	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71060	A0293	2025-02-08 11:10:00	102.0 F	120 bpm	26	99/65 mmHg	94%	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "43 %"}}
71061	A0294	2025-02-25 00:40:00	37.2C	101bpm	24	100/67 mmHg	93 %	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "26%"}}
71062	A0294	2025-02-27 08:10:00	100.4 F	97 /min	28	100/66	93% RA	V	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "53%"}}
71063	A0294	2025-03-01 00:00:00	38.9 C	108 /min	30	100/54	94 %	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
71064	A0294	2025-03-01 03:40:00	38.9 C	100bpm	30	103/62 mmHg	94% RA	V	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "45%"}}
71065	A0295	2025-03-24 12:15:00	100.8 F	126bpm	21	99/57	93%	P	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "49 %"}}
71066	A0295	2025-03-25 23:50:00	38.0C	\N	26	100/65 mmHg	93%	V	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
71067	A0296	2025-01-26 20:35:00	100.4 F	87 /min	12	123/76 mmHg	99 %	a	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "56%"}}
71068	A0296	2025-01-26 21:45:00	99.7 F	58 bpm	16	119/83 mmHg	99%	a	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
71069	A0296	2025-01-27 03:15:00	38.0C	95 bpm	15	147/110 mmHg	95%	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
71070	A0296	2025-01-27 03:35:00	37.5 C	86 bpm	17	123/79 mmHg	99%	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71071	A0297	2025-03-04 00:45:00	101.7 F	100 /min	29	99/64 mmHg	94%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71072	A0297	2025-03-06 17:45:00	38.7 C	96 /min	27	108/66 mmHg	94%	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "40%"}}
71073	A0297	2025-03-09 14:15:00	38.0 C	121 bpm	26	99/57	92 %	v	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
71074	A0297	2025-03-11 17:45:00	\N	100 /min	22	100/66	94% RA	v	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "24 %"}}
71075	A0297	2025-03-12 22:45:00	38.0 C	100 bpm	19	109/70 mmHg	93 %	U	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "40%"}}
71076	A0298	2025-02-02 22:25:00	38.0 C	87bpm	18	143/95 mmHg	99 %	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "13 %"}}
71077	A0298	2025-02-04 19:15:00	38.0 C	93 bpm	17	129/98	99 %	\N	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "99%"}}
71078	A0298	2025-02-05 22:00:00	38.0 C	99bpm	11	138/89 mmHg	\N	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71079	A0298	2025-02-06 02:15:00	97.3 F	60bpm	12	109/79 mmHg	97%	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "19 %"}}
71080	A0298	2025-02-06 07:50:00	36.1C	74 /min	20	148/105	99 %	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "22%"}}
71081	A0299	2025-02-24 18:10:00	\N	99 bpm	\N	101/55	99%	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "28 %"}}
71082	A0299	2025-02-24 18:15:00	37.7 C	95bpm	16	144/94	97% RA	A	\N
71083	A0299	2025-02-25 06:15:00	38.0 C	78bpm	16	148/110	98%	A	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "53 %"}}
71084	A0299	2025-02-27 01:25:00	100.4 F	62 /min	17	121/72	95 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "74%"}}
71085	A0300	2025-01-15 22:50:00	36.5C	95bpm	13	107/76	99% RA	a	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
71086	A0300	2025-01-16 17:50:00	99.7 F	85 bpm	15	125/78 mmHg	96% RA	A	\N
71087	A0301	2025-02-26 01:10:00	36.7C	86 /min	11	120/88 mmHg	96% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "72%"}}
71088	A0301	2025-02-26 20:15:00	36.2C	63 /min	14	131/99	95 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "29%"}}
71089	A0301	2025-02-27 17:50:00	100.4 F	67bpm	13	141/96	96%	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "54 %"}}
71090	A0301	2025-02-28 21:45:00	99.9 F	92 bpm	17	142/95 mmHg	95% RA	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "35 %"}}
71091	A0302	2025-03-05 03:15:00	38.0C	77 /min	19	119/87 mmHg	94% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
71092	A0302	2025-03-06 21:45:00	37.1C	83 /min	13	113/72 mmHg	97%	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "87%"}}
71093	A0302	2025-03-08 19:30:00	36.7 C	73bpm	19	132/91 mmHg	97 %	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
71094	A0303	2025-03-23 02:25:00	98.8 F	90 /min	16	117/85 mmHg	99% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "54 %"}}
71095	A0303	2025-03-25 13:45:00	37.3 C	76bpm	20	\N	97% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
71096	A0303	2025-03-26 09:10:00	37.3 C	94 bpm	19	138/90	99%	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "33%"}}
71097	A0303	2025-03-26 12:55:00	38.0 C	79 bpm	16	124/94	98 %	a	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "37 %"}}
71098	A0304	2025-01-28 14:50:00	36.5C	73 bpm	\N	121/84	95% RA	\N	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71099	A0304	2025-01-28 17:00:00	38.0C	86 bpm	11	144/113 mmHg	97 %	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
71100	A0305	2025-01-12 11:15:00	38.3 C	100bpm	26	119/76	91 %	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "28 %"}}
71101	A0305	2025-01-12 11:40:00	36.8C	\N	29	99/57 mmHg	92%	V	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71102	A0306	2025-01-12 13:40:00	38.1 C	95 /min	23	99/55	87 %	U	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
71103	A0306	2025-01-12 14:50:00	37.6 C	101bpm	18	87/42	94% RA	\N	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
71104	A0306	2025-01-12 23:20:00	38.5 C	99bpm	19	93/62	93% RA	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "24 %"}}
71105	A0306	2025-01-14 03:40:00	37.4 C	101 bpm	25	105/57 mmHg	93% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40 %"}}
71106	A0307	2025-01-29 20:00:00	99.0 F	72 bpm	12	103/68 mmHg	98%	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71107	A0307	2025-01-30 01:20:00	98.1 F	83bpm	20	134/93	94 %	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "86%"}}
71108	A0307	2025-01-30 06:40:00	36.7 C	82 /min	12	136/104 mmHg	97%	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "34%"}}
71109	A0307	2025-02-01 00:00:00	37.3 C	93 /min	13	144/100 mmHg	98%	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
71110	A0307	2025-02-01 00:45:00	37.0 C	68 /min	14	140/101	96%	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "13%"}}
71111	A0308	2025-02-15 12:55:00	100.4 F	101bpm	26	\N	89 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "40%"}}
71112	A0308	2025-02-16 18:50:00	\N	119bpm	22	100/53	95%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71113	A0308	2025-02-18 13:55:00	38.5 C	100bpm	24	100/51 mmHg	94 %	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "74%"}}
71114	A0309	2025-03-11 17:10:00	100.4 F	101 bpm	\N	100/58	94% RA	A	\N
71115	A0309	2025-03-13 17:50:00	38.0 C	101 /min	21	\N	94 %	P	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71116	A0309	2025-03-15 00:00:00	38.0 C	107 /min	28	112/71	96 %	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "17 %"}}
71117	A0310	2025-03-03 22:45:00	37.4C	74 bpm	19	119/79 mmHg	96%	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
71118	A0310	2025-03-05 13:55:00	37.4C	79 bpm	13	107/61	97 %	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "35%"}}
71119	A0311	2025-03-20 03:50:00	36.4 C	92bpm	15	124/81 mmHg	94 %	a	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "13%"}}
71120	A0311	2025-03-20 17:40:00	38.0C	80 bpm	15	119/78 mmHg	96 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "62%"}}
71121	A0312	2025-02-06 17:45:00	36.9C	117 bpm	29	100/66	94%	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
71122	A0312	2025-02-09 21:30:00	38.7 C	101bpm	26	88/49 mmHg	93% RA	V	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "82%"}}
71123	A0312	2025-02-14 19:40:00	38.0 C	106 bpm	19	100/57 mmHg	94 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "40%"}}
71124	A0312	2025-02-17 17:15:00	39.1C	\N	24	100/67 mmHg	97% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71125	A0312	2025-02-20 01:15:00	39.4 C	100bpm	27	99/57 mmHg	97 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "15%"}}
71126	A0313	2025-03-08 17:15:00	39.4C	127bpm	29	99/59	91 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "8 %"}}
71127	A0313	2025-03-11 07:55:00	98.4 F	100bpm	20	100/53 mmHg	93 %	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "55 %"}}
71128	A0313	2025-03-16 04:50:00	39.3 C	119bpm	27	100/54 mmHg	92%	\N	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "51 %"}}
71129	A0314	2025-01-29 22:55:00	37.5 C	100 bpm	28	111/79	94% RA	a	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
71130	A0314	2025-01-30 17:30:00	37.6 C	117 /min	27	88/40 mmHg	94%	a	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "44 %"}}
71131	A0315	2025-03-06 12:30:00	36.4 C	69 /min	17	108/69	95 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "60 %"}}
71132	A0315	2025-03-07 09:25:00	36.7 C	\N	16	111/72 mmHg	97% RA	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "39%"}}
71133	A0315	2025-03-07 23:40:00	37.1C	62bpm	20	150/113	98%	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "26%"}}
71134	A0316	2025-03-25 16:30:00	38.0C	94 bpm	14	103/62	96%	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "15%"}}
71135	A0316	2025-03-26 05:30:00	36.7C	93 /min	17	100/55 mmHg	96 %	a	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
71136	A0316	2025-03-29 21:25:00	37.1C	58bpm	20	149/110 mmHg	96 %	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "9 %"}}
71137	A0317	2025-03-31 14:45:00	37.0C	101bpm	18	100/62	87 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "13%"}}
71138	A0317	2025-03-31 19:25:00	98.4 F	129 bpm	30	100/65	93% RA	U	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "18 %"}}
71139	A0317	2025-03-31 20:35:00	38.0 C	103 /min	18	99/60 mmHg	93%	U	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
71140	A0318	2025-02-23 18:30:00	37.7 C	80 /min	13	101/53 mmHg	94%	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "23%"}}
71141	A0318	2025-02-24 12:20:00	\N	\N	13	106/62 mmHg	94%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "11%"}}
71142	A0318	2025-02-24 14:05:00	37.6C	96 bpm	20	139/93	99%	a	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "7 %"}}
71143	A0318	2025-02-24 15:15:00	37.5C	73 bpm	14	113/73	99 %	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "60 %"}}
71144	A0318	2025-02-24 22:55:00	36.7C	94 bpm	19	102/54	97%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "36 %"}}
71145	A0319	2025-03-29 22:00:00	38.0 C	66 /min	19	129/84 mmHg	96% RA	A	\N
71146	A0319	2025-03-30 02:35:00	97.2 F	93 bpm	14	149/106	96 %	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "31 %"}}
71147	A0319	2025-03-30 12:35:00	100.6 F	64 /min	13	143/107 mmHg	\N	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
71148	A0320	2025-02-01 04:05:00	37.9 C	82 bpm	17	140/93 mmHg	98%	a	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "40%"}}
71149	A0320	2025-02-01 19:25:00	37.9 C	85bpm	15	102/53 mmHg	96 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "19 %"}}
71150	A0320	2025-02-02 15:55:00	100.4 F	75 /min	18	\N	97% RA	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
71151	A0320	2025-02-02 18:30:00	36.4C	74 /min	17	\N	95% RA	\N	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "46%"}}
71152	A0321	2025-03-23 19:35:00	97.7 F	\N	20	\N	94%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
71153	A0321	2025-03-24 02:35:00	36.4 C	75 /min	11	122/78 mmHg	95 %	a	\N
71154	A0321	2025-03-29 17:40:00	98.2 F	78 /min	18	112/78 mmHg	97%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
71155	A0322	2025-01-25 03:40:00	101.7 F	101 bpm	20	100/68 mmHg	95%	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "9 %"}}
71156	A0322	2025-01-27 20:55:00	38.0 C	100bpm	24	100/67 mmHg	93% RA	v	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "22%"}}
71157	A0322	2025-01-29 15:45:00	37.3 C	111 /min	18	99/53 mmHg	93% RA	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "90%"}}
71158	A0322	2025-02-02 03:55:00	37.4 C	101 /min	25	117/78	94% RA	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "47%"}}
71159	A0322	2025-02-03 05:45:00	36.9C	100 /min	21	100/53	93%	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71160	A0323	2025-01-07 08:20:00	101.1 F	101bpm	18	99/59 mmHg	93%	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "24 %"}}
71161	A0323	2025-01-07 20:50:00	38.3 C	101bpm	29	\N	94 %	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "32 %"}}
71162	A0323	2025-01-08 13:20:00	38.4 C	97 bpm	23	\N	94%	P	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
71163	A0323	2025-01-09 02:30:00	38.0 C	100bpm	28	84/46 mmHg	93%	A	\N
71164	A0323	2025-01-10 05:45:00	37.7 C	101 /min	26	100/60	94%	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
71165	A0324	2025-01-30 23:45:00	38.1 C	101 bpm	22	\N	93%	A	\N
71166	A0324	2025-01-31 00:30:00	38.5C	100bpm	23	100/60 mmHg	93% RA	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "40%"}}
71167	A0324	2025-01-31 01:35:00	38.0 C	123bpm	18	99/60	94 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
71168	A0324	2025-01-31 03:05:00	100.4 F	101bpm	26	111/73	93 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "23%"}}
71169	A0324	2025-01-31 07:30:00	100.6 F	103bpm	25	100/65	93%	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "79%"}}
71170	A0325	2025-01-31 18:20:00	100.4 F	\N	13	118/86	96 %	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71171	A0325	2025-01-31 18:50:00	36.9 C	96bpm	18	114/69 mmHg	96 %	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "7 %"}}
71172	A0325	2025-01-31 22:00:00	36.8 C	77bpm	16	133/84	97%	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71173	A0325	2025-01-31 22:15:00	37.5 C	98 /min	16	110/80	96 %	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "38 %"}}
71174	A0325	2025-02-01 00:00:00	99.5 F	70 /min	19	118/79 mmHg	98% RA	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "81%"}}
71175	A0326	2025-02-23 09:35:00	38.0 C	84 bpm	14	128/79 mmHg	97 %	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "28 %"}}
71176	A0326	2025-02-23 10:25:00	38.0 C	71 bpm	11	110/68	97 %	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "89%"}}
71177	A0326	2025-02-23 11:20:00	100.6 F	61 bpm	15	\N	\N	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71178	A0326	2025-02-23 12:05:00	37.3 C	98 bpm	18	120/72	97 %	a	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "99%"}}
71179	A0326	2025-02-23 16:40:00	36.2 C	63 /min	12	126/93 mmHg	96% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "52 %"}}
71180	A0327	2025-03-01 11:45:00	\N	101 bpm	28	102/54 mmHg	94 %	a	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
71181	A0327	2025-03-03 18:30:00	37.7 C	101 bpm	18	104/73	94% RA	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "30%"}}
71182	A0327	2025-03-04 07:20:00	38.6 C	100 /min	21	113/66	94% RA	\N	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "78%"}}
71183	A0327	2025-03-08 00:45:00	38.1 C	100 bpm	27	99/53 mmHg	93%	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "35%"}}
71184	A0328	2025-01-21 16:10:00	102.4 F	101bpm	25	\N	93 %	v	\N
71185	A0328	2025-02-02 20:30:00	39.2 C	101 bpm	26	94/55	94% RA	V	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
71186	A0328	2025-02-08 09:30:00	38.0 C	109bpm	24	119/86 mmHg	93 %	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "96%"}}
71187	A0328	2025-02-16 15:25:00	37.6C	100bpm	21	99/51	97%	v	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "56 %"}}
71188	A0329	2025-02-10 00:30:00	37.5 C	80 /min	13	\N	97% RA	\N	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
71189	A0329	2025-02-10 04:05:00	38.0 C	88 /min	20	145/107	99 %	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "32 %"}}
71190	A0330	2025-03-18 22:35:00	100.4 F	90 /min	12	143/96	99%	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
71191	A0330	2025-03-21 18:35:00	\N	59 /min	13	150/120 mmHg	99%	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "49 %"}}
71192	A0331	2025-03-03 07:45:00	36.4C	76bpm	20	113/74 mmHg	98% RA	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "59%"}}
71193	A0331	2025-03-05 05:55:00	99.0 F	98bpm	11	120/84	96% RA	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "5 %"}}
71194	A0331	2025-03-06 02:30:00	37.3 C	67 bpm	16	108/67	99% RA	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71195	A0332	2025-02-05 23:10:00	97.3 F	78bpm	18	124/79 mmHg	98 %	A	\N
71196	A0332	2025-02-06 14:50:00	37.4 C	93 bpm	\N	120/78 mmHg	96%	a	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "36 %"}}
71197	A0332	2025-02-06 23:20:00	37.6 C	75 /min	12	146/104	\N	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "47%"}}
71198	A0332	2025-02-07 07:35:00	37.6C	90 /min	20	109/65	95 %	a	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71199	A0332	2025-02-07 22:55:00	36.5 C	94bpm	19	107/72 mmHg	95%	a	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
71200	A0333	2025-03-09 02:50:00	39.4 C	101 /min	23	99/67 mmHg	94% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71201	A0333	2025-03-09 03:25:00	39.0 C	101bpm	25	100/56	\N	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "58 %"}}
71202	A0333	2025-03-09 05:35:00	38.0 C	101 bpm	28	99/58 mmHg	93%	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "96%"}}
71203	A0333	2025-03-09 10:45:00	38.3 C	89 /min	21	100/69 mmHg	97 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
71204	A0334	2025-02-21 14:45:00	36.2 C	76 bpm	15	116/84 mmHg	98% RA	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "98%"}}
71205	A0334	2025-02-22 16:55:00	38.0 C	58bpm	19	114/75 mmHg	98 %	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
71206	A0335	2025-01-24 05:45:00	36.9 C	86 bpm	19	124/86 mmHg	99% RA	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "99%"}}
71207	A0335	2025-01-25 08:40:00	36.2C	66 /min	13	107/77 mmHg	99%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71208	A0335	2025-01-27 10:05:00	38.0C	97bpm	14	105/65 mmHg	98%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "38 %"}}
71209	A0335	2025-01-28 20:10:00	100.2 F	98 /min	\N	119/73 mmHg	98%	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "16 %"}}
71210	A0336	2025-03-19 13:30:00	37.5 C	78 /min	16	134/102	98% RA	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
71211	A0336	2025-03-19 16:30:00	37.7C	76bpm	20	104/66 mmHg	96 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "96%"}}
71212	A0337	2025-03-04 19:35:00	37.4 C	96bpm	11	141/103 mmHg	94%	A	\N
71213	A0337	2025-03-05 03:30:00	38.0 C	91 /min	13	121/85 mmHg	96 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
71214	A0337	2025-03-08 09:15:00	36.8C	60 /min	12	123/74	94% RA	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "76%"}}
71215	A0338	2025-03-26 22:00:00	38.8 C	93 /min	28	116/79 mmHg	93%	V	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "26%"}}
71216	A0338	2025-03-28 07:50:00	102.0 F	100 /min	18	100/62	94 %	a	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
71217	A0338	2025-03-29 16:40:00	37.6C	101bpm	24	100/60	93% RA	a	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "40 %"}}
71218	A0338	2025-03-30 00:40:00	38.2 C	101 /min	19	119/70	94%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "9%"}}
71219	A0339	2025-01-26 15:00:00	\N	\N	30	99/68	94%	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "33 %"}}
71220	A0339	2025-01-26 17:10:00	37.3 C	101bpm	28	100/53	93% RA	a	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "7%"}}
71221	A0339	2025-01-26 22:05:00	100.2 F	124 bpm	22	100/66 mmHg	93 %	a	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "48%"}}
71222	A0339	2025-01-27 07:50:00	36.9 C	124 bpm	20	100/55	93 %	v	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "33%"}}
71223	A0339	2025-01-27 10:55:00	37.9C	101 /min	24	99/56 mmHg	87% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
71224	A0340	2025-02-07 21:05:00	101.3 F	101 bpm	21	89/52 mmHg	93%	\N	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71225	A0340	2025-02-07 23:25:00	37.0 C	101bpm	18	99/57	94 %	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "9 %"}}
71226	A0340	2025-02-08 03:00:00	37.7C	100 /min	18	100/64	91% RA	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "82%"}}
71227	A0340	2025-02-08 17:45:00	98.2 F	100 bpm	25	99/62	90% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "26 %"}}
71228	A0340	2025-02-09 00:05:00	38.0 C	\N	19	122/81	94 %	\N	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "43 %"}}
71229	A0341	2025-01-05 23:25:00	38.0 C	73bpm	17	136/89	94 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
71230	A0341	2025-01-06 02:50:00	38.0 C	91 bpm	18	147/109 mmHg	95 %	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "85%"}}
71231	A0341	2025-01-06 07:25:00	36.9 C	68 /min	12	120/82 mmHg	96 %	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "13 %"}}
71232	A0341	2025-01-06 15:55:00	38.0 C	60 /min	17	141/97	95%	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "6 %"}}
71233	A0342	2025-03-14 14:55:00	37.5 C	71 bpm	16	105/71	99 %	a	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
71234	A0342	2025-03-16 13:05:00	100.4 F	98 /min	14	129/83	97 %	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "56 %"}}
71235	A0342	2025-03-16 20:50:00	36.1C	68 /min	16	124/83 mmHg	98 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "47 %"}}
71236	A0342	2025-03-17 11:10:00	37.1 C	73 bpm	15	147/103 mmHg	\N	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "42 %"}}
71237	A0342	2025-03-19 06:15:00	37.4 C	92bpm	19	145/99 mmHg	97% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "50%"}}
71238	A0343	2025-03-21 12:10:00	100.4 F	66 /min	12	127/97	99% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "40%"}}
71239	A0343	2025-03-23 17:45:00	38.0 C	99bpm	14	105/58	\N	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
71240	A0344	2025-02-15 07:00:00	39.0 C	100 bpm	28	100/61	94 %	a	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71241	A0344	2025-02-15 09:00:00	\N	100bpm	25	\N	93% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "47 %"}}
71242	A0344	2025-02-15 12:55:00	38.0C	101bpm	30	87/49 mmHg	94%	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "42 %"}}
71243	A0344	2025-02-15 13:40:00	39.3 C	101 /min	27	100/51	93 %	V	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "35%"}}
71244	A0344	2025-02-15 15:45:00	100.8 F	101 bpm	\N	100/62 mmHg	93%	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "40%"}}
71245	A0345	2025-03-31 21:40:00	37.6 C	101 /min	20	100/56	94 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
71246	A0345	2025-03-31 22:40:00	37.0 C	101 /min	29	99/66 mmHg	94% RA	P	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
71247	A0346	2025-03-15 21:10:00	99.0 F	71bpm	20	107/74 mmHg	94 %	a	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "37%"}}
71248	A0346	2025-03-17 14:45:00	37.6 C	66bpm	14	103/55	97 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
71249	A0346	2025-03-17 16:10:00	36.5C	80 bpm	12	121/77 mmHg	98 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "56 %"}}
71250	A0346	2025-03-17 16:45:00	38.1 C	81 /min	16	111/61	95% RA	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "29 %"}}
71251	A0347	2025-03-24 20:00:00	38.1 C	123 bpm	25	99/59 mmHg	93% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "40%"}}
71252	A0347	2025-03-30 13:55:00	38.6C	109 bpm	21	100/63 mmHg	93% RA	V	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "51%"}}
71253	A0347	2025-03-30 20:35:00	38.9 C	94 /min	29	99/58 mmHg	94%	a	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "24 %"}}
71254	A0348	2025-03-07 06:35:00	38.0 C	76 bpm	16	113/74	99% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
71255	A0348	2025-03-11 14:20:00	37.7 C	58 bpm	12	101/55	99 %	\N	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "60 %"}}
71256	A0348	2025-03-12 15:15:00	37.0 C	72bpm	14	129/97	99%	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
71257	A0348	2025-03-14 07:35:00	36.6 C	77 /min	11	101/58	98 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "11 %"}}
71258	A0348	2025-03-14 13:15:00	38.0C	89 bpm	12	125/80	95% RA	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "40%"}}
71259	A0349	2025-03-21 12:30:00	37.0 C	83bpm	13	141/103	95% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "6 %"}}
71260	A0349	2025-03-22 00:55:00	38.0 C	82 /min	19	132/99	98 %	\N	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "59%"}}
71261	A0350	2025-03-07 19:50:00	38.4 C	90 bpm	20	99/50	88% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71262	A0350	2025-03-08 04:00:00	36.8 C	111 bpm	29	99/59	94% RA	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "59 %"}}
71263	A0350	2025-03-08 20:35:00	38.0 C	100 bpm	23	84/35 mmHg	94% RA	U	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "37 %"}}
71264	A0351	2025-02-28 09:15:00	99.3 F	82 bpm	20	125/86	97%	A	\N
71265	A0351	2025-02-28 10:30:00	37.1 C	58bpm	11	107/57	96 %	A	\N
71266	A0351	2025-02-28 11:10:00	37.6 C	\N	16	127/81	98% RA	a	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "84%"}}
71267	A0352	2025-02-23 02:30:00	37.1C	65bpm	19	129/84 mmHg	98% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
71268	A0352	2025-02-23 04:30:00	38.0 C	72 /min	16	146/104 mmHg	94% RA	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
71269	A0352	2025-02-23 05:30:00	37.6 C	74 bpm	18	120/90 mmHg	\N	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "51 %"}}
71270	A0352	2025-02-23 06:35:00	99.5 F	91 /min	19	148/118 mmHg	94%	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "26 %"}}
71271	A0352	2025-02-23 07:00:00	36.5 C	68 bpm	19	117/80	96% RA	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71272	A0353	2025-01-19 19:20:00	101.8 F	92bpm	19	100/51 mmHg	93%	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71273	A0353	2025-01-21 02:00:00	39.1C	101 /min	19	96/50 mmHg	88%	a	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "53%"}}
71274	A0354	2025-03-27 17:30:00	37.6 C	100 /min	25	99/63 mmHg	95 %	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "17 %"}}
71275	A0354	2025-03-29 17:25:00	99.5 F	101bpm	30	93/44 mmHg	92%	v	\N
71276	A0354	2025-03-30 19:25:00	\N	122bpm	\N	117/70	97% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "52 %"}}
71277	A0355	2025-01-04 01:35:00	36.1 C	71bpm	12	127/78	94 %	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
71278	A0355	2025-01-04 01:55:00	36.9 C	78 /min	19	142/105	99%	a	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "49 %"}}
71279	A0355	2025-01-04 03:05:00	38.0C	99 bpm	15	115/80	97% RA	a	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "24%"}}
71280	A0356	2025-01-08 11:40:00	37.0 C	101 /min	28	99/60 mmHg	96%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "10 %"}}
71281	A0356	2025-01-09 11:50:00	100.0 F	100bpm	21	100/63	96% RA	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "40%"}}
71282	A0356	2025-01-12 14:55:00	38.0 C	101 bpm	23	113/83	95 %	a	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71283	A0356	2025-01-18 03:10:00	38.3 C	114bpm	20	100/59 mmHg	94% RA	\N	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
71284	A0357	2025-03-08 09:00:00	36.3C	68 /min	17	106/75 mmHg	94%	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "38 %"}}
71285	A0357	2025-03-11 00:00:00	38.0 C	59 /min	19	110/61	94 %	a	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "62%"}}
71286	A0357	2025-03-12 07:10:00	38.0 C	86bpm	18	102/53 mmHg	99%	A	\N
71287	A0358	2025-02-24 03:35:00	37.6 C	118 /min	27	103/58	94 %	V	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "8%"}}
71288	A0358	2025-02-27 10:50:00	38.6 C	100 bpm	28	100/66	94 %	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "43 %"}}
71289	A0358	2025-02-27 22:10:00	37.2 C	101 bpm	18	99/56 mmHg	94%	a	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
71290	A0358	2025-02-28 12:00:00	38.4 C	101 bpm	20	107/60	93 %	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71291	A0358	2025-03-01 00:00:00	100.4 F	117 /min	23	98/56	93 %	U	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40 %"}}
71292	A0359	2025-03-22 07:15:00	36.5 C	81bpm	11	122/77 mmHg	95%	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "25 %"}}
71293	A0359	2025-03-22 15:35:00	98.8 F	77 /min	20	113/83	95% RA	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "17%"}}
71294	A0359	2025-03-23 17:05:00	98.1 F	65bpm	17	\N	98 %	A	\N
71295	A0359	2025-03-24 02:25:00	37.3 C	76bpm	14	148/104 mmHg	95%	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
71296	A0360	2025-02-26 07:20:00	99.1 F	79bpm	\N	120/71	\N	\N	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "5 %"}}
71297	A0360	2025-02-28 18:05:00	38.0C	65 /min	20	104/55 mmHg	97%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71298	A0360	2025-03-01 00:00:00	100.4 F	100 /min	15	125/89	96 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "22 %"}}
71299	A0360	2025-03-22 02:10:00	37.8 C	98bpm	13	138/97 mmHg	95%	a	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "12%"}}
71300	A0360	2025-03-27 10:50:00	36.3 C	63 bpm	18	\N	96%	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "11%"}}
71301	A0361	2025-02-19 14:15:00	100.4 F	70 bpm	19	135/94	99 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "26%"}}
71302	A0361	2025-02-19 14:40:00	97.0 F	94bpm	12	113/76	95% RA	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "26 %"}}
71303	A0361	2025-02-19 16:20:00	37.6C	95 bpm	18	124/77	96% RA	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "26 %"}}
71304	A0361	2025-02-19 18:00:00	36.8 C	99 bpm	16	\N	95%	a	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "13 %"}}
71305	A0361	2025-02-19 18:55:00	36.1 C	81 /min	15	102/64 mmHg	95% RA	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71306	A0362	2025-01-28 06:10:00	37.9C	94bpm	14	141/105	98% RA	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "56 %"}}
71307	A0362	2025-01-29 16:30:00	98.4 F	64 bpm	12	144/97	97%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "60%"}}
71308	A0362	2025-01-30 19:25:00	37.4 C	85bpm	12	121/81 mmHg	94% RA	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "24 %"}}
71309	A0362	2025-02-05 20:15:00	38.1 C	88 bpm	15	130/84 mmHg	94 %	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "14 %"}}
71310	A0363	2025-02-25 11:05:00	36.4 C	98bpm	15	114/77 mmHg	95% RA	\N	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "15 %"}}
71311	A0363	2025-02-25 12:30:00	36.1 C	58bpm	16	110/77 mmHg	98 %	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "27 %"}}
71312	A0363	2025-02-25 13:35:00	38.0 C	69bpm	12	124/94 mmHg	97% RA	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "33 %"}}
71313	A0363	2025-02-25 13:50:00	36.6C	79 /min	15	127/94 mmHg	95% RA	A	\N
71314	A0363	2025-02-25 14:05:00	37.1 C	89bpm	11	118/71 mmHg	99%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71315	A0364	2025-02-09 09:25:00	100.2 F	88 /min	13	110/71	94% RA	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "64%"}}
71316	A0364	2025-02-09 19:50:00	37.0C	75 bpm	20	101/54	94% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "93%"}}
71317	A0364	2025-02-10 05:50:00	98.4 F	96bpm	11	115/84 mmHg	98%	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71318	A0364	2025-02-11 21:50:00	37.6 C	93 bpm	12	135/105	99%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "24 %"}}
71319	A0365	2025-02-04 05:05:00	100.4 F	100bpm	12	127/94 mmHg	99% RA	\N	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "40%"}}
71320	A0365	2025-03-07 17:55:00	38.0 C	90bpm	15	142/105 mmHg	97% RA	A	\N
71321	A0366	2025-01-12 07:30:00	36.7 C	69 bpm	20	146/109	95%	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71322	A0366	2025-01-12 09:10:00	98.4 F	77 bpm	13	126/92	96 %	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "53 %"}}
71323	A0366	2025-01-12 14:10:00	36.4 C	79 /min	20	107/77 mmHg	99%	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "28 %"}}
71324	A0366	2025-01-12 21:25:00	37.2 C	80 /min	11	\N	95 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "99%"}}
71325	A0366	2025-01-13 01:10:00	37.6C	72bpm	15	140/95	98% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71326	A0367	2025-02-19 11:55:00	38.0C	77bpm	17	150/120	94%	a	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "60%"}}
71327	A0367	2025-02-23 12:15:00	\N	67bpm	19	103/68 mmHg	94 %	\N	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "51 %"}}
71328	A0367	2025-02-25 21:55:00	36.5C	77 /min	14	131/83 mmHg	95 %	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "88%"}}
71329	A0368	2025-02-16 07:35:00	98.1 F	84bpm	16	\N	99 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71330	A0368	2025-02-16 08:20:00	37.7 C	89bpm	11	109/69	97%	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71331	A0368	2025-02-16 08:55:00	98.2 F	64bpm	18	\N	98% RA	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
71332	A0368	2025-02-16 14:50:00	37.8 C	89 bpm	18	115/76	99%	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "22 %"}}
71333	A0368	2025-02-16 15:35:00	36.8C	63 /min	17	126/80 mmHg	98 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "66%"}}
71334	A0369	2025-03-10 12:35:00	36.1 C	\N	18	127/82 mmHg	97 %	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "83%"}}
71335	A0369	2025-03-10 12:40:00	36.2 C	93 /min	12	104/64 mmHg	97% RA	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "58 %"}}
71336	A0369	2025-03-10 17:05:00	37.6 C	73 bpm	\N	122/89	95%	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71337	A0370	2025-02-01 04:05:00	37.2 C	101 bpm	21	100/66	94 %	A	\N
71338	A0370	2025-02-04 02:35:00	37.4C	100 /min	27	100/60	94% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71339	A0371	2025-03-19 10:35:00	\N	100 bpm	24	100/53 mmHg	\N	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
71340	A0371	2025-03-21 11:25:00	38.0 C	\N	22	115/73	93 %	a	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "50 %"}}
71341	A0371	2025-03-29 09:30:00	38.5 C	103bpm	\N	100/70	94% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "30%"}}
71342	A0371	2025-03-30 01:40:00	38.9 C	100bpm	26	105/55	93% RA	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "14 %"}}
71343	A0371	2025-03-30 23:30:00	38.0 C	100bpm	22	99/62 mmHg	94%	A	\N
71344	A0372	2025-01-05 10:05:00	37.6 C	73bpm	15	107/67	97% RA	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "40%"}}
71345	A0372	2025-01-05 15:15:00	100.4 F	94bpm	11	144/106 mmHg	99%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
71346	A0373	2025-01-08 00:15:00	38.0 C	\N	\N	105/72 mmHg	99%	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
71347	A0373	2025-01-08 06:10:00	100.4 F	99 bpm	15	109/74	98%	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71348	A0373	2025-01-08 06:20:00	37.6C	67 /min	11	126/79	97% RA	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "54%"}}
71349	A0374	2025-03-19 20:35:00	38.0C	62 bpm	19	111/69	95%	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "7 %"}}
71350	A0374	2025-03-20 19:10:00	\N	81bpm	17	143/109 mmHg	95%	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "81%"}}
71351	A0374	2025-03-21 10:50:00	99.1 F	97bpm	11	134/84 mmHg	94% RA	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71352	A0374	2025-03-21 18:35:00	100.0 F	78 bpm	15	133/85 mmHg	99% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71353	A0375	2025-02-09 08:45:00	37.2 C	97 /min	18	146/109	96 %	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40 %"}}
71354	A0375	2025-02-09 10:50:00	36.3 C	62 /min	11	107/61	97%	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71355	A0375	2025-02-09 11:15:00	37.1 C	97 bpm	15	\N	98 %	\N	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71356	A0375	2025-02-09 15:30:00	100.4 F	76bpm	13	\N	98 %	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "88%"}}
71357	A0376	2025-01-09 02:50:00	38.0 C	102bpm	21	100/66 mmHg	93%	V	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "45%"}}
71358	A0376	2025-01-14 18:35:00	102.0 F	100 bpm	25	99/63	89% RA	U	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
71359	A0376	2025-01-15 06:30:00	37.8 C	100 /min	21	99/56	88%	U	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "30%"}}
71360	A0377	2025-03-29 07:50:00	102.6 F	117 bpm	23	100/55	93 %	P	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71361	A0377	2025-03-30 18:30:00	37.8C	101bpm	20	99/64	94 %	P	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "42 %"}}
71362	A0377	2025-03-31 00:40:00	37.7C	100 /min	28	107/66	93% RA	a	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "22 %"}}
71363	A0377	2025-03-31 06:40:00	100.9 F	100 /min	22	100/57	94 %	V	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "27 %"}}
71364	A0378	2025-03-02 17:30:00	36.2 C	65 bpm	13	127/93 mmHg	99%	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "30%"}}
71365	A0378	2025-03-03 07:40:00	38.0 C	66 /min	19	142/95	98 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "9 %"}}
71366	A0378	2025-03-04 03:10:00	97.5 F	70bpm	12	113/75	94% RA	\N	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "66%"}}
71367	A0378	2025-03-04 13:10:00	98.6 F	83bpm	20	142/99 mmHg	96 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "10 %"}}
71368	A0379	2025-03-01 19:15:00	37.4 C	61bpm	18	130/88	94%	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
71369	A0379	2025-03-02 11:30:00	38.0C	98bpm	13	135/105 mmHg	94% RA	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "57 %"}}
71370	A0380	2025-01-16 12:05:00	36.4C	61 /min	15	105/74 mmHg	99 %	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71371	A0380	2025-01-16 22:25:00	36.3C	59bpm	19	120/76	98 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "56%"}}
71372	A0380	2025-01-18 04:00:00	100.4 F	\N	16	101/61 mmHg	\N	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "37%"}}
71373	A0381	2025-01-09 07:40:00	100.0 F	100bpm	20	113/83 mmHg	93 %	P	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
71374	A0381	2025-01-13 11:20:00	36.9C	100 /min	29	110/79 mmHg	94 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "41%"}}
71375	A0381	2025-01-16 21:25:00	102.9 F	100bpm	29	99/69	93%	a	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
71376	A0381	2025-01-18 23:15:00	102.9 F	118bpm	22	99/56 mmHg	88% RA	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "43 %"}}
71377	A0382	2025-01-26 11:40:00	97.2 F	66 bpm	\N	149/115 mmHg	\N	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "59%"}}
71378	A0382	2025-01-26 12:20:00	38.0 C	86bpm	16	117/83	99%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "52%"}}
71379	A0382	2025-01-26 19:10:00	\N	\N	19	108/76 mmHg	95% RA	\N	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
71380	A0382	2025-01-26 21:15:00	37.5 C	67 /min	14	109/64	97%	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "75%"}}
71381	A0383	2025-02-10 10:10:00	39.4 C	100 bpm	26	99/57	95% RA	U	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "16%"}}
71382	A0383	2025-02-13 14:40:00	38.3 C	130bpm	25	99/55 mmHg	93%	v	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71383	A0383	2025-02-13 20:25:00	38.3C	100 bpm	24	100/64 mmHg	90%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
71384	A0383	2025-02-13 23:10:00	39.0 C	101 bpm	27	100/59 mmHg	93 %	v	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "11 %"}}
71385	A0383	2025-02-15 19:45:00	38.0C	101bpm	30	100/70 mmHg	\N	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "40%"}}
71386	A0384	2025-03-04 18:10:00	36.3C	71bpm	14	115/85 mmHg	95%	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "21%"}}
71387	A0384	2025-03-05 06:20:00	36.6C	77 bpm	11	104/61 mmHg	96 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71388	A0384	2025-03-05 15:25:00	38.0 C	61 /min	17	120/74 mmHg	98 %	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71389	A0385	2025-02-08 12:40:00	37.5 C	101 bpm	\N	99/68 mmHg	93% RA	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "74%"}}
71390	A0385	2025-02-08 13:25:00	38.0 C	129 bpm	22	99/65	93 %	V	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "27 %"}}
71391	A0385	2025-02-08 23:05:00	38.0 C	93 bpm	23	100/56 mmHg	94 %	a	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "23%"}}
71392	A0386	2025-01-17 18:55:00	37.3C	97 bpm	12	126/92	94%	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
71393	A0386	2025-01-18 13:20:00	38.0 C	94 /min	18	114/72	94 %	A	\N
71394	A0386	2025-01-18 14:00:00	37.1 C	99 bpm	17	126/90	96%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "38 %"}}
71395	A0386	2025-01-18 14:40:00	36.9 C	86bpm	20	145/107 mmHg	99 %	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71396	A0387	2025-03-15 00:05:00	38.0C	100 bpm	13	139/102 mmHg	99 %	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "39 %"}}
71397	A0387	2025-03-16 12:55:00	37.3C	62 bpm	15	144/94	94% RA	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "15%"}}
71398	A0388	2025-02-26 17:40:00	39.4C	104 /min	28	119/77 mmHg	93%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "22%"}}
71399	A0388	2025-02-27 14:30:00	38.5 C	121bpm	26	104/54	94% RA	V	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71400	A0388	2025-03-01 00:00:00	38.0C	101 bpm	19	88/44 mmHg	\N	a	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "5 %"}}
71401	A0389	2025-03-08 18:50:00	38.7C	100 bpm	21	99/67	93 %	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "76%"}}
71402	A0389	2025-03-12 00:10:00	39.2 C	101 bpm	21	100/53 mmHg	94% RA	a	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "30 %"}}
71403	A0389	2025-03-26 00:55:00	98.8 F	101bpm	20	100/67	91%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "67%"}}
71404	A0390	2025-01-20 02:15:00	99.9 F	99 /min	25	106/71	93% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "22 %"}}
71405	A0390	2025-01-20 10:00:00	\N	109 /min	20	99/51 mmHg	94%	P	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "94%"}}
71406	A0390	2025-01-24 20:50:00	38.0 C	100 bpm	27	100/70	94% RA	v	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "48%"}}
71407	A0390	2025-01-26 08:25:00	38.0C	92 /min	27	99/63	94%	P	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71408	A0391	2025-03-23 08:40:00	37.3 C	62 /min	11	116/67 mmHg	97%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "11%"}}
71409	A0391	2025-03-23 09:35:00	99.1 F	100 bpm	16	118/74	95%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
71410	A0392	2025-03-07 06:40:00	37.7 C	89bpm	18	105/67	97% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
71411	A0392	2025-03-07 07:35:00	98.2 F	77 bpm	12	\N	96%	a	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "57%"}}
71412	A0392	2025-03-08 13:30:00	100.4 F	76 /min	11	114/80 mmHg	95%	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
71413	A0392	2025-03-10 03:20:00	37.0C	96 /min	12	105/64	96% RA	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "59 %"}}
71414	A0393	2025-02-08 08:05:00	97.5 F	60bpm	16	110/71 mmHg	94% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "11 %"}}
71415	A0393	2025-02-08 10:50:00	100.6 F	63 bpm	20	142/93 mmHg	97% RA	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71416	A0393	2025-02-08 23:30:00	98.6 F	80 bpm	17	145/106	97% RA	\N	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "40%"}}
71417	A0393	2025-02-09 11:30:00	36.7 C	98 bpm	17	128/89	94% RA	a	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "37%"}}
71418	A0394	2025-01-01 07:40:00	36.5C	63bpm	18	123/89	96%	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
71419	A0394	2025-01-02 20:25:00	36.9 C	93 /min	12	126/90 mmHg	95%	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "38 %"}}
71420	A0394	2025-01-03 22:20:00	98.8 F	91bpm	20	146/116	95 %	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
71421	A0395	2025-01-15 23:50:00	37.6C	93bpm	14	145/97	97 %	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "7%"}}
71422	A0395	2025-01-16 00:05:00	97.0 F	80 bpm	16	114/76 mmHg	99%	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71423	A0395	2025-01-16 02:35:00	37.2 C	89 /min	16	147/112	95% RA	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "21 %"}}
71424	A0396	2025-01-09 07:35:00	37.6 C	77bpm	19	121/80	97% RA	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "9 %"}}
71425	A0396	2025-01-09 08:10:00	37.8 C	85bpm	15	127/93	99%	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "40%"}}
71426	A0397	2025-02-14 06:10:00	38.0 C	71 bpm	13	139/97 mmHg	99 %	a	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "28%"}}
71427	A0397	2025-02-17 10:35:00	37.0 C	76 bpm	11	118/75	97% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "87%"}}
71428	A0397	2025-02-25 22:30:00	97.0 F	94bpm	17	110/63 mmHg	98%	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40 %"}}
71429	A0397	2025-02-26 17:05:00	36.9 C	100 /min	13	137/87	99%	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "28%"}}
71430	A0398	2025-02-20 17:50:00	37.5 C	101bpm	26	99/50	93%	a	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "35 %"}}
71431	A0398	2025-02-20 20:00:00	37.5 C	101 /min	\N	99/60	96 %	v	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
71432	A0399	2025-01-11 09:15:00	39.0 C	128bpm	18	100/53	93% RA	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
71433	A0399	2025-01-12 09:00:00	39.0 C	100 /min	19	99/51	93% RA	a	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "56 %"}}
71434	A0399	2025-01-12 16:10:00	38.0 C	89 bpm	20	100/58	93%	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
71435	A0399	2025-01-12 20:00:00	102.0 F	100bpm	29	99/69 mmHg	88% RA	v	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
71436	A0400	2025-03-01 19:25:00	38.0 C	91bpm	20	124/83 mmHg	98 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
71437	A0400	2025-03-02 03:00:00	37.3C	58 bpm	11	116/79 mmHg	94 %	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71438	A0400	2025-03-14 10:50:00	\N	82bpm	11	147/105 mmHg	95 %	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "36%"}}
71439	A0400	2025-03-20 00:45:00	100.4 F	97 /min	15	150/106	95% RA	a	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
71440	A0401	2025-02-21 01:00:00	36.5C	68 /min	\N	105/72	\N	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "22 %"}}
71441	A0401	2025-02-22 02:30:00	36.1 C	99 bpm	20	141/99 mmHg	95 %	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71442	A0401	2025-02-22 05:35:00	99.0 F	67bpm	12	102/70 mmHg	97 %	\N	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "5 %"}}
71443	A0401	2025-02-22 09:20:00	97.0 F	80 /min	12	142/97 mmHg	99%	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "30 %"}}
71444	A0401	2025-02-22 18:00:00	36.9 C	96 bpm	11	137/104 mmHg	95% RA	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "46%"}}
71445	A0402	2025-03-19 16:25:00	38.0 C	101 /min	28	99/59	95%	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
71446	A0402	2025-03-20 21:40:00	38.9C	100 bpm	21	125/86	94% RA	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "63%"}}
71447	A0402	2025-03-21 01:35:00	102.7 F	100 /min	30	125/83 mmHg	97 %	V	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "80%"}}
71448	A0402	2025-03-21 14:30:00	\N	106 /min	29	124/85 mmHg	93 %	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "28 %"}}
71449	A0402	2025-03-22 20:10:00	36.8C	101bpm	\N	102/60 mmHg	93 %	V	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "64%"}}
71450	A0403	2025-01-18 01:45:00	37.9 C	101bpm	29	\N	94% RA	v	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
71451	A0403	2025-01-18 03:40:00	37.3C	100 /min	\N	100/69	94% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "56%"}}
71452	A0403	2025-01-18 03:55:00	37.2C	101bpm	26	95/53 mmHg	93 %	U	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
71453	A0403	2025-01-18 04:10:00	37.6 C	101bpm	26	100/57 mmHg	94% RA	P	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "26%"}}
71454	A0404	2025-03-01 00:00:00	\N	100bpm	25	100/56	94% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "57 %"}}
71455	A0404	2025-03-01 00:20:00	99.0 F	101 bpm	24	99/66 mmHg	94% RA	V	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "14%"}}
71456	A0404	2025-03-01 05:35:00	37.5 C	100 bpm	\N	\N	94 %	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71457	A0404	2025-03-01 07:10:00	39.0C	101 /min	29	99/49	92 %	v	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "16%"}}
71458	A0404	2025-03-01 12:30:00	39.4 C	124bpm	29	99/61	87%	A	\N
71459	A0404	2025-03-01 13:20:00	38.0C	100 /min	30	99/66 mmHg	89% RA	a	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "52 %"}}
71460	A0405	2025-03-06 12:05:00	38.0C	100bpm	11	145/101 mmHg	99%	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "8%"}}
71461	A0405	2025-03-10 11:35:00	100.4 F	91bpm	12	114/80 mmHg	95%	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "46 %"}}
71462	A0405	2025-03-11 22:30:00	99.5 F	78 bpm	16	127/92	98 %	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "35%"}}
71463	A0405	2025-03-12 07:20:00	38.0 C	83 /min	13	135/89 mmHg	99%	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
71464	A0406	2025-03-01 00:00:00	97.9 F	58 bpm	12	108/76 mmHg	99%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "47 %"}}
71465	A0406	2025-03-01 07:25:00	37.6 C	65 bpm	18	147/110	98%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "33%"}}
71466	A0406	2025-03-02 02:40:00	37.6 C	97 /min	12	116/67 mmHg	98%	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "10%"}}
71467	A0406	2025-03-02 23:50:00	\N	67 bpm	13	113/76	99 %	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71468	A0406	2025-03-03 00:40:00	38.0 C	84 /min	20	111/74 mmHg	97%	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "37%"}}
71469	A0407	2025-02-01 00:00:00	100.6 F	64 /min	18	148/118	97 %	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
71470	A0407	2025-02-05 07:55:00	38.1 C	82bpm	17	114/68 mmHg	99% RA	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
71471	A0407	2025-02-06 08:15:00	37.8 C	67 bpm	17	113/82 mmHg	95% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
71472	A0408	2025-02-13 15:15:00	38.2 C	100bpm	22	100/69 mmHg	94%	U	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "31 %"}}
71473	A0408	2025-02-13 19:20:00	100.4 F	100bpm	29	100/52	93 %	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
71474	A0409	2025-02-18 01:10:00	98.8 F	72 bpm	12	140/95	95 %	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "99%"}}
71475	A0409	2025-02-18 02:40:00	38.0 C	64bpm	20	143/105	97%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71476	A0409	2025-02-18 16:40:00	36.3 C	78 bpm	18	112/63 mmHg	94% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "21%"}}
71477	A0409	2025-02-19 03:25:00	37.0 C	64 /min	19	141/106 mmHg	94% RA	a	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71478	A0410	2025-03-23 11:40:00	39.1C	101 /min	19	100/56 mmHg	87 %	P	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71479	A0410	2025-03-26 20:35:00	101.7 F	100 bpm	23	100/59 mmHg	88% RA	V	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "12 %"}}
71480	A0410	2025-03-27 01:40:00	38.9 C	100 /min	19	100/60 mmHg	94%	U	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "17 %"}}
71481	A0410	2025-03-28 22:20:00	39.1 C	110 bpm	23	99/61	93%	v	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "38 %"}}
71482	A0411	2025-03-06 23:50:00	100.4 F	96bpm	29	100/70 mmHg	94% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71483	A0411	2025-03-10 06:00:00	37.6 C	101 bpm	23	99/61 mmHg	93% RA	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "40 %"}}
71484	A0412	2025-01-18 12:10:00	38.0 C	101 bpm	28	100/69 mmHg	93%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "29 %"}}
71485	A0412	2025-01-19 18:00:00	\N	100 /min	22	100/64 mmHg	96%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "41 %"}}
71486	A0412	2025-01-20 18:20:00	39.0 C	90bpm	24	99/55	93% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
71487	A0413	2025-01-24 22:00:00	102.9 F	101 /min	29	100/56	92%	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "73%"}}
71488	A0413	2025-02-01 00:00:00	38.9 C	101 /min	29	99/58 mmHg	94% RA	P	\N
71489	A0413	2025-02-01 19:55:00	100.4 F	100 bpm	30	89/56 mmHg	94 %	a	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71490	A0413	2025-02-02 13:55:00	37.2 C	\N	20	100/70 mmHg	94 %	a	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "40%"}}
71491	A0414	2025-01-07 12:45:00	36.5C	91bpm	18	106/61	96%	a	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "50%"}}
71492	A0414	2025-01-12 00:10:00	36.1 C	66bpm	16	147/108	\N	a	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
71493	A0414	2025-01-13 01:15:00	38.0 C	92bpm	18	150/111	94%	a	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "68%"}}
71494	A0414	2025-01-14 20:20:00	97.7 F	\N	17	142/112 mmHg	96%	a	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "59 %"}}
71495	A0414	2025-01-28 10:00:00	38.0 C	79bpm	11	126/88	99% RA	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71496	A0415	2025-01-07 17:40:00	36.6 C	86bpm	15	114/82	97% RA	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "12%"}}
71497	A0415	2025-01-09 00:20:00	36.4 C	87 /min	11	109/64 mmHg	96%	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71498	A0415	2025-01-16 03:55:00	38.0 C	62 /min	12	137/95	94% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
71499	A0416	2025-02-19 12:45:00	100.4 F	72 bpm	18	136/98 mmHg	99 %	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "60 %"}}
71500	A0416	2025-02-20 01:10:00	36.1 C	63bpm	19	145/111 mmHg	96 %	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
71501	A0416	2025-02-22 02:45:00	36.4C	86bpm	15	136/90	96%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "21 %"}}
71502	A0417	2025-03-23 07:30:00	38.0C	103 bpm	26	105/73 mmHg	93%	A	\N
71503	A0417	2025-03-23 07:40:00	99.3 F	101 bpm	30	99/67	93 %	V	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "13 %"}}
71504	A0417	2025-03-23 15:00:00	37.4 C	101 bpm	\N	99/59	93%	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "20%"}}
71505	A0418	2025-03-21 16:00:00	38.7C	100 bpm	\N	121/79 mmHg	93% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "23 %"}}
71506	A0418	2025-03-24 00:30:00	37.6 C	100 bpm	20	99/58	93% RA	a	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
71507	A0418	2025-03-27 07:05:00	38.0 C	101 bpm	29	100/57 mmHg	94% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "8%"}}
71508	A0419	2025-01-04 21:10:00	37.6 C	101bpm	21	89/57	94% RA	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "44%"}}
71509	A0419	2025-01-06 22:40:00	39.2 C	100 bpm	26	115/71	94 %	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "57 %"}}
71510	A0420	2025-03-05 11:30:00	38.5 C	101bpm	30	89/43	94%	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "19 %"}}
71511	A0420	2025-03-08 22:35:00	38.0 C	100bpm	22	116/82	90%	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
71512	A0420	2025-03-08 23:40:00	99.0 F	115bpm	21	100/67	94%	U	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "83%"}}
71513	A0420	2025-03-09 18:40:00	38.7 C	101bpm	29	99/57	93% RA	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
71514	A0421	2025-03-18 12:40:00	38.0C	100bpm	29	100/50	94 %	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "59 %"}}
71515	A0421	2025-03-23 08:40:00	\N	100 /min	23	\N	93 %	U	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "49 %"}}
71516	A0421	2025-03-23 17:45:00	38.3 C	127 /min	19	100/59	94%	a	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "15 %"}}
71517	A0422	2025-03-22 04:00:00	37.7 C	102bpm	30	99/55 mmHg	94%	v	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "73%"}}
71518	A0422	2025-03-24 10:30:00	37.8 C	100 /min	19	99/55 mmHg	93 %	a	\N
71519	A0422	2025-03-24 11:35:00	38.0 C	106bpm	30	\N	93% RA	\N	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "25 %"}}
71520	A0423	2025-01-28 12:20:00	39.0C	94bpm	21	99/60 mmHg	94%	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
71521	A0423	2025-01-28 13:10:00	38.0 C	100bpm	27	\N	93 %	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "30%"}}
71522	A0423	2025-01-28 14:15:00	38.0C	101bpm	24	99/69	93%	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "55 %"}}
71523	A0424	2025-01-23 23:50:00	36.9 C	89 bpm	12	106/64	95%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71524	A0424	2025-01-24 02:05:00	36.7 C	83 bpm	19	110/74 mmHg	98%	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71525	A0424	2025-01-24 02:20:00	97.2 F	62bpm	11	130/91 mmHg	98%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "75%"}}
71526	A0424	2025-01-24 04:45:00	37.1 C	72 bpm	19	101/57 mmHg	95 %	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "44 %"}}
71527	A0425	2025-02-05 04:15:00	101.8 F	117 bpm	28	100/58	93 %	U	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "47%"}}
71528	A0425	2025-02-05 08:35:00	37.1C	100 bpm	23	112/76 mmHg	94% RA	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "40%"}}
71529	A0426	2025-01-27 15:10:00	37.5C	75 bpm	12	142/110 mmHg	94% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
71530	A0426	2025-02-08 04:50:00	36.4 C	\N	18	126/86 mmHg	97% RA	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "14%"}}
71531	A0426	2025-02-08 12:45:00	37.5C	64 /min	17	112/76	95 %	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "36 %"}}
71532	A0426	2025-02-10 15:10:00	100.6 F	86bpm	14	140/104	95 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "11 %"}}
71533	A0426	2025-02-11 08:30:00	37.1C	62bpm	\N	118/74	98% RA	\N	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "42 %"}}
71534	A0427	2025-01-22 07:10:00	38.0C	101 /min	28	100/65	93 %	a	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
71535	A0427	2025-01-25 00:00:00	38.9C	100bpm	22	100/52 mmHg	87%	a	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "50 %"}}
71536	A0428	2025-01-22 22:45:00	37.1 C	101bpm	19	113/74	93%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "5 %"}}
71537	A0428	2025-01-27 23:55:00	100.4 F	115bpm	19	99/54 mmHg	93%	P	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
71538	A0428	2025-01-29 12:30:00	39.0C	100 bpm	26	100/51	94% RA	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "23 %"}}
71539	A0429	2025-03-30 16:05:00	36.5 C	77bpm	\N	133/89	99 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "73%"}}
71540	A0429	2025-03-30 19:30:00	36.6 C	79 /min	20	121/90 mmHg	95% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
71541	A0430	2025-03-20 11:45:00	39.3C	101 /min	25	\N	94%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "52 %"}}
71542	A0430	2025-03-24 20:30:00	38.7C	101 bpm	28	99/54 mmHg	87 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "27%"}}
71543	A0430	2025-03-25 10:55:00	39.2C	100 /min	27	101/67	87% RA	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "21 %"}}
71544	A0430	2025-03-27 06:40:00	38.0C	101bpm	27	100/61 mmHg	92%	V	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
71545	A0431	2025-01-20 14:45:00	36.2 C	69 bpm	14	111/72 mmHg	96% RA	a	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "17 %"}}
71546	A0431	2025-01-20 17:15:00	38.0 C	69 bpm	16	130/80	97 %	a	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71547	A0431	2025-01-23 05:10:00	37.8 C	78 bpm	18	131/97 mmHg	97% RA	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "28 %"}}
71548	A0431	2025-01-23 14:20:00	37.1 C	85 /min	13	130/81	96% RA	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "11 %"}}
71549	A0432	2025-02-03 17:40:00	100.4 F	73 bpm	13	102/59	\N	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71550	A0432	2025-02-05 11:10:00	36.7 C	74 bpm	19	126/76	94 %	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "57%"}}
71551	A0432	2025-02-05 12:10:00	37.1C	69bpm	12	118/68 mmHg	\N	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "9 %"}}
71552	A0432	2025-02-05 19:55:00	37.1 C	63bpm	12	125/91	97%	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "29 %"}}
71553	A0433	2025-03-04 08:50:00	98.8 F	101 bpm	26	88/55	93% RA	\N	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "82%"}}
71554	A0433	2025-03-04 16:00:00	38.0C	101 /min	28	100/58	93% RA	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
71555	A0433	2025-03-05 11:25:00	38.0 C	128 /min	19	108/66	\N	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "5 %"}}
71556	A0433	2025-03-05 15:25:00	37.8C	102bpm	25	122/77	94% RA	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "45 %"}}
71557	A0434	2025-02-15 05:40:00	39.1C	126 bpm	18	115/72	94% RA	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "28 %"}}
71558	A0434	2025-02-15 11:35:00	100.4 F	101 bpm	30	99/55	87% RA	P	\N
71559	A0434	2025-02-16 01:35:00	37.0 C	111 /min	23	99/66	97%	P	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "35%"}}
71560	A0434	2025-02-16 02:55:00	\N	101 /min	22	99/56	91%	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
71561	A0434	2025-02-16 20:45:00	39.1 C	100bpm	24	86/44 mmHg	87 %	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71562	A0435	2025-01-23 02:35:00	36.8C	101 bpm	30	100/61 mmHg	93% RA	V	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "100%"}}
71563	A0435	2025-01-30 18:50:00	38.0C	101bpm	29	\N	93%	a	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "54 %"}}
71564	A0435	2025-02-01 00:00:00	38.6C	100bpm	26	100/57 mmHg	93% RA	V	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
71565	A0435	2025-02-17 08:55:00	37.9 C	125 /min	21	117/81	97% RA	\N	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "74%"}}
71566	A0436	2025-02-10 03:50:00	38.0C	101bpm	25	93/50 mmHg	94% RA	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
71567	A0436	2025-02-10 04:45:00	100.0 F	100 bpm	28	99/49	93 %	a	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "30 %"}}
71568	A0436	2025-02-10 09:00:00	38.0C	112 bpm	26	94/63 mmHg	93 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "19 %"}}
71569	A0436	2025-02-10 10:30:00	101.1 F	100 bpm	18	99/67	93%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71570	A0436	2025-02-10 10:35:00	39.4C	100bpm	24	100/55	96% RA	v	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71571	A0437	2025-01-07 10:35:00	100.4 F	69 bpm	18	106/59 mmHg	95 %	\N	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "54 %"}}
71572	A0437	2025-01-07 12:45:00	100.4 F	58 /min	15	144/95	98 %	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "51 %"}}
71573	A0437	2025-01-07 14:50:00	37.2 C	77 /min	14	150/118	98 %	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "47 %"}}
71574	A0437	2025-01-07 15:10:00	36.8C	74 bpm	20	141/96 mmHg	97 %	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
71575	A0437	2025-01-07 15:25:00	37.1 C	92 /min	12	122/79 mmHg	99 %	a	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "75%"}}
71576	A0438	2025-02-27 08:15:00	36.6C	71 /min	18	108/75 mmHg	98% RA	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "77%"}}
71577	A0438	2025-03-01 00:00:00	37.8 C	68 /min	18	150/100 mmHg	98 %	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
71578	A0438	2025-03-03 20:25:00	99.7 F	62 bpm	12	109/78	96% RA	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71579	A0439	2025-02-01 00:00:00	37.4 C	93bpm	18	131/88	99 %	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71580	A0439	2025-02-01 03:55:00	36.9C	73 /min	17	143/102	96%	a	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
71581	A0439	2025-02-01 13:10:00	37.7C	100 bpm	19	110/60 mmHg	95%	\N	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
71582	A0439	2025-02-01 14:55:00	37.8 C	81 /min	18	109/60	95% RA	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71583	A0439	2025-02-02 08:55:00	\N	100bpm	19	122/79 mmHg	95 %	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "100%"}}
71584	A0439	2025-02-02 14:15:00	36.4 C	88 bpm	15	119/83 mmHg	95% RA	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71585	A0440	2025-02-15 23:50:00	101.1 F	101 bpm	22	93/43	94 %	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "20 %"}}
71586	A0440	2025-02-16 05:00:00	37.7 C	101 bpm	18	100/53	97% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "78%"}}
71587	A0440	2025-02-18 08:25:00	38.0 C	101bpm	23	99/66 mmHg	94 %	v	\N
71588	A0441	2025-01-22 18:40:00	97.2 F	98 /min	15	148/112 mmHg	94%	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "50%"}}
71589	A0441	2025-01-22 19:10:00	37.7C	86 bpm	11	124/83 mmHg	96 %	A	\N
71590	A0441	2025-01-22 19:30:00	97.9 F	58 /min	13	107/65 mmHg	94 %	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "15 %"}}
71591	A0442	2025-02-15 18:30:00	97.5 F	74 bpm	13	143/110 mmHg	94%	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "34%"}}
71592	A0442	2025-02-15 20:35:00	38.0C	87 bpm	15	138/104	98% RA	a	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "54%"}}
71593	A0442	2025-02-15 20:55:00	36.9 C	100bpm	14	108/69 mmHg	97%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71594	A0442	2025-02-15 22:35:00	100.4 F	73 /min	19	123/81	94 %	a	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "36%"}}
71595	A0443	2025-03-29 00:20:00	97.7 F	98 /min	18	143/97	94% RA	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "27 %"}}
71596	A0443	2025-03-29 01:10:00	\N	66 bpm	19	119/78	98% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71597	A0443	2025-03-29 01:50:00	37.0 C	60bpm	19	142/95	99 %	a	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "18%"}}
71598	A0443	2025-03-29 02:15:00	98.8 F	87 /min	16	129/86 mmHg	95%	A	\N
71599	A0444	2025-02-26 04:55:00	36.4 C	65 /min	18	127/79	97% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
71600	A0444	2025-02-26 06:30:00	37.3C	\N	14	136/86	98 %	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "91%"}}
71601	A0445	2025-03-09 04:15:00	36.5 C	74 /min	17	134/104 mmHg	96 %	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71602	A0445	2025-03-09 05:50:00	37.7C	59 bpm	19	150/109 mmHg	99% RA	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71603	A0445	2025-03-09 23:50:00	36.6 C	88 bpm	14	141/95 mmHg	98% RA	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71604	A0445	2025-03-10 09:30:00	38.0 C	90bpm	19	142/98 mmHg	\N	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "42 %"}}
71605	A0445	2025-03-11 10:30:00	36.9C	98 /min	13	119/84 mmHg	95 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "42%"}}
71606	A0446	2025-02-12 04:00:00	38.2 C	100 /min	25	100/62 mmHg	94 %	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40 %"}}
71607	A0446	2025-02-13 03:25:00	101.3 F	100 bpm	23	86/37 mmHg	92 %	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71608	A0446	2025-02-13 14:15:00	37.1C	100 /min	\N	99/60	94%	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "12%"}}
71609	A0446	2025-02-15 06:10:00	39.1C	101bpm	22	100/53	94% RA	U	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "16 %"}}
71610	A0446	2025-02-16 00:25:00	98.8 F	102 /min	23	98/53	94 %	\N	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "15 %"}}
71611	A0447	2025-03-22 04:20:00	36.5C	62 /min	13	144/107 mmHg	97%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "59%"}}
71612	A0447	2025-03-22 04:35:00	98.2 F	64 bpm	14	133/94	95%	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
71613	A0447	2025-03-22 05:20:00	38.0 C	67 bpm	18	130/90	96 %	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "51%"}}
71614	A0447	2025-03-22 08:40:00	37.8 C	94 /min	17	111/67	97 %	a	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71615	A0448	2025-03-10 14:15:00	100.2 F	74bpm	12	121/78	95% RA	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "21 %"}}
71616	A0448	2025-03-20 13:25:00	36.9C	59 /min	12	136/100	99 %	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "9%"}}
71617	A0448	2025-03-23 03:20:00	36.8C	85 bpm	15	132/90 mmHg	98 %	a	\N
71618	A0448	2025-03-23 04:50:00	38.0 C	59 bpm	18	129/84	96%	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "37 %"}}
71619	A0449	2025-01-21 07:15:00	98.2 F	65 /min	12	119/88	95 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "43%"}}
71620	A0449	2025-01-21 10:05:00	97.3 F	71bpm	20	137/94 mmHg	95% RA	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "63%"}}
71621	A0450	2025-02-09 15:00:00	36.5 C	75 /min	17	117/83 mmHg	94%	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71622	A0450	2025-02-10 12:25:00	36.3 C	79 /min	11	\N	98%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
71623	A0450	2025-02-11 01:55:00	100.4 F	87 bpm	14	146/104 mmHg	96% RA	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "25%"}}
71624	A0450	2025-02-12 02:10:00	38.0 C	84 /min	20	148/104 mmHg	98%	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "18%"}}
71625	A0451	2025-01-06 20:00:00	98.8 F	98 /min	20	115/72	96 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71626	A0451	2025-01-06 21:30:00	36.2 C	60 bpm	16	123/75	98% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "94%"}}
71627	A0451	2025-01-06 22:40:00	98.1 F	80bpm	12	\N	95% RA	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
71628	A0451	2025-01-07 04:15:00	100.4 F	60 bpm	13	130/100	95 %	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "16 %"}}
71629	A0451	2025-01-07 07:30:00	99.1 F	88 bpm	20	100/66 mmHg	97 %	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "41 %"}}
71630	A0452	2025-02-13 04:55:00	102.4 F	\N	28	99/66 mmHg	89 %	V	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "27 %"}}
71631	A0452	2025-02-14 12:30:00	38.0 C	104bpm	27	99/67	95 %	V	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "56%"}}
71632	A0452	2025-02-23 12:35:00	37.9 C	103 /min	30	87/39	94% RA	a	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71633	A0452	2025-02-24 06:55:00	37.2 C	101 /min	\N	118/76 mmHg	94 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "16 %"}}
71634	A0452	2025-02-27 22:10:00	38.0 C	101 /min	28	100/69	93%	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "18 %"}}
71635	A0453	2025-03-11 06:15:00	99.9 F	100 bpm	24	99/62 mmHg	94% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "42%"}}
71636	A0453	2025-03-12 14:30:00	37.8C	101 bpm	28	116/79	93 %	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "56%"}}
71637	A0453	2025-03-15 07:20:00	37.2C	\N	30	99/56 mmHg	94%	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "56 %"}}
71638	A0454	2025-02-12 05:30:00	38.5C	100bpm	30	119/73	93 %	a	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "89%"}}
71639	A0454	2025-02-12 06:10:00	38.2 C	123 bpm	28	84/54	93 %	v	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
71640	A0454	2025-02-12 07:15:00	100.4 F	101 /min	28	100/50	90% RA	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "12 %"}}
71641	A0454	2025-02-12 07:20:00	37.9 C	100 /min	20	121/88 mmHg	92%	V	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "17 %"}}
71642	A0455	2025-01-16 00:40:00	97.0 F	97 bpm	20	142/110 mmHg	95 %	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "15 %"}}
71643	A0455	2025-01-16 01:05:00	37.7 C	71 /min	15	125/75 mmHg	97%	a	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "45 %"}}
71644	A0455	2025-01-16 01:50:00	\N	72 bpm	13	137/100	94 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
71645	A0455	2025-01-16 03:10:00	38.0 C	71bpm	13	136/103 mmHg	96%	a	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "25 %"}}
71646	A0455	2025-01-16 04:05:00	100.4 F	79bpm	17	102/72	97 %	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "40%"}}
71647	A0456	2025-03-10 17:10:00	36.2C	63 bpm	17	124/83	97% RA	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
71648	A0456	2025-03-11 03:00:00	37.0 C	80bpm	18	102/68 mmHg	98 %	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71649	A0456	2025-03-11 03:05:00	36.7 C	63bpm	15	144/96 mmHg	99%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "82%"}}
71650	A0457	2025-03-27 12:50:00	98.2 F	65bpm	17	102/58	95 %	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "52 %"}}
71651	A0457	2025-03-27 14:55:00	100.4 F	93 bpm	17	133/88 mmHg	98% RA	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
71652	A0457	2025-03-27 22:35:00	36.3 C	90 /min	20	108/71	96%	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "9 %"}}
71653	A0457	2025-03-28 04:20:00	100.0 F	82 bpm	20	136/103	97% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "14 %"}}
71654	A0458	2025-02-03 02:20:00	37.3 C	90 /min	18	105/74	95% RA	a	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
71655	A0458	2025-02-04 04:45:00	37.4 C	85 bpm	15	142/95	99% RA	a	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "47 %"}}
71656	A0459	2025-01-06 03:40:00	97.3 F	60bpm	11	149/103 mmHg	96 %	a	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
71657	A0459	2025-01-06 06:00:00	38.0C	74 /min	19	\N	99 %	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71658	A0459	2025-01-06 07:50:00	38.0C	61bpm	12	135/89	97%	A	\N
71659	A0459	2025-01-06 10:05:00	36.6C	69 bpm	19	149/112 mmHg	98%	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "28%"}}
71660	A0459	2025-01-06 10:40:00	99.3 F	87bpm	13	101/61 mmHg	96%	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "57%"}}
71661	A0460	2025-02-25 22:35:00	99.3 F	101bpm	25	100/57 mmHg	93 %	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "49%"}}
71662	A0460	2025-02-26 11:25:00	102.9 F	101 bpm	30	100/64	97% RA	V	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71663	A0460	2025-03-01 00:00:00	100.2 F	101bpm	27	100/64 mmHg	94 %	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
71664	A0461	2025-03-13 20:10:00	98.2 F	98 /min	\N	138/88	94%	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "56 %"}}
71665	A0461	2025-03-17 04:00:00	37.7 C	92 bpm	12	126/84 mmHg	99 %	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "44 %"}}
71666	A0461	2025-03-18 11:25:00	36.7 C	67bpm	12	141/103	95 %	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "43 %"}}
71667	A0461	2025-03-22 12:20:00	37.9 C	97bpm	14	127/95 mmHg	94%	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "20 %"}}
71668	A0462	2025-01-23 18:15:00	38.9C	91bpm	29	100/68 mmHg	94 %	V	\N
71669	A0462	2025-02-05 20:15:00	38.3C	119bpm	30	108/70 mmHg	91%	A	\N
71670	A0463	2025-01-30 09:35:00	36.7 C	69bpm	12	106/62 mmHg	95 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "95%"}}
71671	A0463	2025-01-30 11:10:00	36.1C	60 bpm	19	140/108 mmHg	98% RA	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "14 %"}}
71672	A0463	2025-01-30 14:40:00	36.7 C	\N	12	148/100 mmHg	94 %	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71673	A0463	2025-01-31 12:55:00	37.1C	59 bpm	12	107/65	96 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71674	A0463	2025-01-31 15:15:00	37.5 C	77 /min	13	122/83	95% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "29%"}}
71675	A0463	2025-02-01 00:00:00	38.0 C	75bpm	16	107/74	95%	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "51%"}}
71676	A0464	2025-03-01 00:00:00	37.8 C	122 bpm	30	119/79 mmHg	92% RA	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "6 %"}}
71677	A0464	2025-03-01 03:20:00	37.9 C	100 /min	19	99/60	91%	V	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71678	A0464	2025-03-01 19:15:00	37.3 C	101 /min	20	99/60	93% RA	a	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "43 %"}}
71679	A0464	2025-03-02 01:45:00	100.9 F	101 /min	30	113/71	94% RA	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "46%"}}
71680	A0464	2025-03-02 12:25:00	36.8 C	121 bpm	22	100/53 mmHg	94 %	a	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "26%"}}
71681	A0465	2025-03-07 09:55:00	37.3 C	78 bpm	12	124/74	94 %	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "43%"}}
71682	A0466	2025-03-27 23:35:00	38.0C	65 /min	11	121/91	97% RA	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
71683	A0466	2025-03-28 04:40:00	36.7 C	69 /min	14	105/56	99 %	a	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "27 %"}}
71684	A0466	2025-03-28 12:05:00	\N	\N	17	103/54	97 %	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "11 %"}}
71685	A0466	2025-03-28 19:45:00	38.0C	86 bpm	13	100/58	96%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "8 %"}}
71686	A0466	2025-03-29 00:40:00	37.5 C	97 bpm	12	118/77 mmHg	94 %	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "78%"}}
71687	A0467	2025-01-04 21:45:00	37.2 C	72 bpm	14	112/71	94%	A	\N
71688	A0467	2025-01-05 00:15:00	37.1 C	90bpm	12	146/102 mmHg	\N	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "59 %"}}
71689	A0467	2025-01-05 03:40:00	37.9 C	72bpm	16	138/105 mmHg	98 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "71%"}}
71690	A0468	2025-03-07 21:05:00	101.5 F	100 bpm	\N	100/68 mmHg	94% RA	V	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "14%"}}
71691	A0468	2025-03-08 17:20:00	37.2 C	\N	29	100/66	92%	v	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71692	A0468	2025-03-09 01:10:00	99.7 F	107bpm	28	\N	94%	V	\N
71693	A0469	2025-02-09 12:55:00	100.4 F	81 bpm	13	128/96 mmHg	95% RA	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "37%"}}
71694	A0469	2025-02-09 13:00:00	36.5 C	96bpm	15	140/90 mmHg	99% RA	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "58 %"}}
71695	A0469	2025-02-09 14:30:00	100.4 F	66 /min	14	132/87	96%	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71696	A0470	2025-01-07 15:15:00	38.7 C	100 bpm	20	100/52	90%	A	\N
71697	A0470	2025-01-10 09:20:00	37.2 C	109 /min	20	87/44 mmHg	91 %	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "28 %"}}
71698	A0470	2025-01-10 14:15:00	39.3 C	100 bpm	23	100/68 mmHg	89 %	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "90%"}}
71699	A0471	2025-03-18 01:35:00	98.6 F	69 bpm	12	128/91 mmHg	94 %	a	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "83%"}}
71700	A0471	2025-03-21 21:40:00	38.0C	72 /min	12	141/107 mmHg	94%	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
71701	A0471	2025-03-23 11:25:00	37.1 C	83 bpm	20	106/70 mmHg	98 %	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "49 %"}}
71702	A0471	2025-03-26 17:20:00	38.1 C	81 bpm	13	108/74	99 %	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "88%"}}
71703	A0471	2025-03-26 22:55:00	36.6 C	70 bpm	\N	146/116 mmHg	95 %	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "29 %"}}
71704	A0472	2025-03-27 00:55:00	36.4 C	75 bpm	16	104/64	96% RA	a	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
71705	A0472	2025-03-27 04:45:00	38.0 C	83bpm	11	108/74	95 %	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "18 %"}}
71706	A0472	2025-03-28 04:20:00	38.0 C	96bpm	15	102/65 mmHg	95 %	a	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
71707	A0473	2025-01-05 20:30:00	37.9 C	69 /min	20	125/94	98% RA	a	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71708	A0473	2025-01-05 22:30:00	36.1 C	76 /min	16	134/92 mmHg	\N	a	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "33%"}}
71709	A0473	2025-01-05 23:55:00	37.0C	71 bpm	11	109/76 mmHg	94% RA	\N	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "56 %"}}
71710	A0474	2025-03-12 01:55:00	38.0C	61bpm	16	142/96 mmHg	94% RA	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71711	A0474	2025-03-12 10:40:00	36.4C	72 bpm	13	111/66	98% RA	\N	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
71712	A0474	2025-03-13 06:15:00	36.6 C	71 bpm	20	101/68 mmHg	94% RA	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "47%"}}
71713	A0474	2025-03-14 11:25:00	36.8 C	67 /min	13	137/95 mmHg	94%	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "96%"}}
71714	A0475	2025-01-11 23:15:00	36.2C	96bpm	16	149/115	98% RA	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "17 %"}}
71715	A0475	2025-01-13 10:30:00	100.4 F	95 bpm	11	125/88 mmHg	98% RA	A	\N
71716	A0475	2025-01-13 20:50:00	38.0 C	71 bpm	13	123/74 mmHg	97 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "46 %"}}
71717	A0475	2025-01-14 00:15:00	38.0 C	88bpm	19	133/88 mmHg	94%	\N	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "28 %"}}
71718	A0475	2025-01-14 07:05:00	98.6 F	75 bpm	16	107/68	96%	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "45%"}}
71719	A0476	2025-02-24 11:10:00	37.3 C	95 /min	15	110/64 mmHg	98 %	A	\N
71720	A0476	2025-03-01 00:00:00	\N	73 bpm	16	121/73 mmHg	95% RA	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "5 %"}}
71721	A0476	2025-03-06 19:35:00	37.7C	64 /min	19	142/94 mmHg	96 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "38 %"}}
71722	A0476	2025-03-07 10:00:00	97.2 F	76 /min	20	116/68 mmHg	99% RA	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "100%"}}
71723	A0477	2025-02-06 19:55:00	37.5C	84 bpm	\N	139/96 mmHg	98%	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71724	A0477	2025-02-06 20:50:00	36.9 C	79 /min	18	143/94 mmHg	99 %	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
71725	A0477	2025-02-06 23:15:00	37.0 C	99bpm	18	123/75 mmHg	95 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "43%"}}
71726	A0477	2025-02-07 04:05:00	97.2 F	93 bpm	19	\N	97 %	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "79%"}}
71727	A0478	2025-01-17 08:10:00	37.4C	63 /min	16	138/96 mmHg	98% RA	A	\N
71728	A0478	2025-01-18 19:30:00	38.0 C	73 bpm	13	150/102	97 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71729	A0478	2025-01-19 17:30:00	36.8C	95bpm	14	120/85	97%	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
71730	A0478	2025-01-22 22:00:00	36.9 C	98 /min	16	142/95	95%	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "50%"}}
71731	A0479	2025-01-05 20:45:00	97.0 F	84 bpm	14	127/78 mmHg	96%	a	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "49 %"}}
71732	A0479	2025-01-05 20:55:00	36.6 C	93 /min	11	143/103 mmHg	96% RA	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
71733	A0479	2025-01-05 21:50:00	36.1 C	90bpm	17	122/90 mmHg	99%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71734	A0479	2025-01-06 01:10:00	37.4C	85 /min	16	124/75	97% RA	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "100%"}}
71735	A0480	2025-02-01 08:35:00	37.9C	122 /min	25	100/66	88% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "40%"}}
71736	A0480	2025-02-01 11:45:00	38.0 C	101 bpm	29	94/60 mmHg	93 %	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
71737	A0480	2025-02-01 19:40:00	36.8C	123 /min	19	100/52	93% RA	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "58%"}}
71738	A0481	2025-02-14 02:35:00	102.4 F	100 /min	22	\N	93%	A	\N
71739	A0481	2025-02-14 04:40:00	37.1 C	90 bpm	24	99/49 mmHg	93% RA	v	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
71740	A0482	2025-03-30 23:00:00	36.7C	75bpm	\N	100/62 mmHg	95% RA	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71741	A0482	2025-03-31 09:00:00	100.4 F	93 /min	16	134/91 mmHg	99 %	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "17 %"}}
71742	A0483	2025-02-20 07:10:00	36.3 C	66 /min	17	111/62	94% RA	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71743	A0483	2025-02-20 13:55:00	36.3 C	77 bpm	18	101/62	96%	A	\N
71744	A0483	2025-02-20 14:05:00	37.4 C	75bpm	11	\N	\N	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
71745	A0483	2025-02-20 14:10:00	37.9C	88 /min	13	117/71 mmHg	94% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "40%"}}
71746	A0484	2025-03-03 08:55:00	99.9 F	64 bpm	13	117/72	96 %	\N	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "17%"}}
71747	A0484	2025-03-06 14:30:00	100.0 F	62 bpm	17	137/98	94 %	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71748	A0484	2025-03-08 00:45:00	100.4 F	\N	17	136/86	99% RA	A	{"signal": 0.76, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71749	A0484	2025-03-10 00:05:00	36.4C	58 /min	13	144/106 mmHg	94%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
71750	A0484	2025-03-13 11:20:00	36.6 C	58bpm	20	\N	97% RA	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "16 %"}}
71751	A0485	2025-03-27 18:30:00	\N	77 bpm	13	137/94	94% RA	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "38%"}}
71752	A0485	2025-03-28 08:20:00	38.0C	58 bpm	11	100/69 mmHg	96%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "23 %"}}
71753	A0485	2025-03-28 14:20:00	37.5 C	73 /min	18	126/92	97%	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "62%"}}
71754	A0486	2025-02-24 09:50:00	37.0 C	79 /min	13	149/103	98 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "18 %"}}
71755	A0486	2025-02-24 10:10:00	100.4 F	71 bpm	11	150/110	95 %	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "51 %"}}
71756	A0486	2025-02-24 20:10:00	36.8 C	98 bpm	12	129/92	96 %	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "35%"}}
71757	A0487	2025-01-01 22:30:00	37.8 C	63 /min	14	148/112	99% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "18 %"}}
71758	A0487	2025-01-08 00:10:00	100.2 F	75bpm	20	142/110 mmHg	99 %	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "67%"}}
71759	A0487	2025-01-14 12:10:00	98.8 F	62 bpm	15	113/69 mmHg	99%	a	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "44%"}}
71760	A0487	2025-01-14 21:35:00	99.1 F	66bpm	20	110/68 mmHg	\N	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
71761	A0488	2025-03-28 06:45:00	97.3 F	74 bpm	17	123/79 mmHg	\N	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "57 %"}}
71762	A0488	2025-03-29 00:15:00	37.2 C	100 /min	20	120/74 mmHg	94%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "55%"}}
71763	A0488	2025-03-29 17:25:00	38.0 C	65 bpm	16	145/106	94 %	A	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "18%"}}
71764	A0488	2025-03-29 21:55:00	38.1 C	97bpm	17	123/84 mmHg	99% RA	A	\N
71765	A0488	2025-03-31 07:55:00	37.6 C	93bpm	17	113/78 mmHg	96% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "72%"}}
71766	A0489	2025-03-24 12:40:00	37.3 C	94 bpm	18	147/108 mmHg	94% RA	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "18%"}}
71767	A0489	2025-03-24 13:50:00	37.3 C	96bpm	14	\N	95 %	A	\N
71768	A0489	2025-03-25 06:10:00	36.8 C	67bpm	20	144/108 mmHg	94% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
71769	A0489	2025-03-25 08:00:00	37.3C	68 /min	14	132/96	94 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "36 %"}}
71770	A0490	2025-02-21 06:50:00	38.0 C	82 /min	14	122/87 mmHg	96% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71771	A0490	2025-02-21 07:40:00	100.0 F	61bpm	18	115/67	99%	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40 %"}}
71772	A0490	2025-02-21 12:15:00	37.5 C	\N	17	150/112	\N	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "84%"}}
71773	A0490	2025-02-21 15:30:00	98.8 F	70 bpm	15	125/81 mmHg	96%	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "30%"}}
71774	A0490	2025-02-21 19:25:00	38.0 C	84 /min	15	139/108 mmHg	97% RA	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "44 %"}}
71775	A0491	2025-01-22 05:10:00	38.0C	72 bpm	16	104/65	97% RA	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "96%"}}
71776	A0491	2025-01-22 07:00:00	37.1 C	67 bpm	13	140/91	96 %	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "76%"}}
71777	A0491	2025-01-22 11:10:00	38.0 C	\N	13	110/74 mmHg	\N	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
71778	A0491	2025-01-22 12:45:00	99.7 F	62 bpm	20	133/87	98% RA	a	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "40%"}}
71779	A0492	2025-02-26 11:45:00	100.6 F	98 bpm	19	129/87	\N	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71780	A0492	2025-03-01 00:00:00	36.7 C	91 bpm	16	130/89 mmHg	96 %	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
71781	A0492	2025-03-02 09:55:00	99.9 F	88 /min	18	134/98	98 %	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "58%"}}
71782	A0493	2025-03-02 16:15:00	37.1 C	92 bpm	12	101/55 mmHg	94 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71783	A0493	2025-03-04 23:05:00	38.1 C	73 /min	15	112/67 mmHg	98%	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "96%"}}
71784	A0493	2025-03-06 08:30:00	38.0C	\N	16	111/72 mmHg	95%	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "57%"}}
71785	A0493	2025-03-09 11:00:00	38.0 C	86bpm	17	104/63	95%	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "55%"}}
71786	A0494	2025-03-22 02:00:00	98.8 F	100 /min	30	90/58 mmHg	93 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "47%"}}
71787	A0494	2025-03-23 04:15:00	37.2 C	123 /min	27	100/56 mmHg	94%	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "8 %"}}
71788	A0494	2025-03-23 23:30:00	38.3 C	101bpm	25	85/40	93% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "86%"}}
71789	A0495	2025-02-18 20:45:00	100.4 F	94 bpm	19	100/58 mmHg	99 %	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "81%"}}
71790	A0495	2025-02-22 15:50:00	99.9 F	81bpm	17	147/104	99%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "6%"}}
71791	A0495	2025-02-26 04:10:00	100.4 F	81bpm	13	136/103 mmHg	99% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "21 %"}}
71792	A0495	2025-03-01 02:10:00	38.0 C	68 /min	12	143/102	96% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71793	A0496	2025-02-13 05:00:00	38.0 C	58 bpm	18	111/62 mmHg	98 %	a	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
71794	A0496	2025-02-13 08:55:00	38.0 C	66bpm	16	114/65 mmHg	99%	a	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "12 %"}}
71795	A0497	2025-01-16 08:30:00	38.0 C	102 /min	22	124/86 mmHg	93% RA	V	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71796	A0497	2025-01-17 15:15:00	38.0 C	100bpm	20	99/54 mmHg	94%	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "16 %"}}
71797	A0497	2025-01-23 23:50:00	38.0 C	99 /min	22	87/55 mmHg	93 %	a	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "82%"}}
71798	A0497	2025-01-24 09:20:00	38.5 C	100bpm	\N	99/62 mmHg	93 %	V	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "34%"}}
71799	A0497	2025-01-26 08:00:00	38.8C	100bpm	22	105/74	94 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "22 %"}}
71800	A0498	2025-02-23 11:25:00	97.3 F	100 /min	16	135/90 mmHg	95%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71801	A0498	2025-03-01 00:00:00	37.3C	63 bpm	19	112/77 mmHg	96% RA	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "8%"}}
71802	A0498	2025-03-02 05:45:00	100.4 F	94bpm	20	\N	95%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "12%"}}
71803	A0499	2025-01-30 12:30:00	36.1C	59 /min	18	131/95 mmHg	96% RA	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "40%"}}
71804	A0499	2025-01-30 12:45:00	36.8 C	95 bpm	17	123/80	96%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "29 %"}}
71805	A0499	2025-01-31 07:05:00	99.7 F	65 /min	13	114/68 mmHg	94 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "39%"}}
71806	A0499	2025-02-01 00:00:00	36.7 C	77 bpm	12	127/80	96%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "14%"}}
71807	A0499	2025-02-01 00:35:00	38.0 C	96 bpm	18	149/99 mmHg	94 %	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "29 %"}}
71808	A0500	2025-01-03 21:55:00	37.9 C	101 /min	20	92/54 mmHg	93%	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "36 %"}}
71809	A0500	2025-01-04 10:35:00	38.0 C	114bpm	27	99/59	\N	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "27 %"}}
71810	A0500	2025-01-06 21:15:00	38.0 C	101 /min	20	100/51 mmHg	93%	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "16 %"}}
71811	A0501	2025-03-13 09:20:00	38.3C	109 /min	23	99/50 mmHg	89 %	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "40%"}}
71812	A0501	2025-03-14 07:55:00	38.0 C	100 bpm	26	91/46	94 %	a	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "39%"}}
71813	A0501	2025-03-15 07:20:00	102.0 F	100 bpm	21	99/56 mmHg	93 %	U	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71814	A0502	2025-01-21 08:15:00	37.1C	\N	12	135/87 mmHg	96% RA	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
71815	A0502	2025-01-21 09:55:00	36.8 C	79 /min	13	105/73	95% RA	a	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71816	A0502	2025-01-22 22:10:00	37.4 C	69 /min	20	142/100 mmHg	94% RA	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
71817	A0503	2025-01-05 12:15:00	38.4C	101 /min	19	112/73 mmHg	93% RA	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "76%"}}
71818	A0503	2025-01-07 01:20:00	\N	101 /min	25	99/68	94%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
71819	A0503	2025-01-07 10:35:00	102.9 F	103 /min	28	99/58	93 %	V	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "32 %"}}
71820	A0503	2025-01-08 11:10:00	100.0 F	90 bpm	27	89/44 mmHg	90 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "40%"}}
71821	A0504	2025-02-14 00:35:00	37.4 C	72bpm	14	117/79 mmHg	96%	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "7 %"}}
71822	A0504	2025-02-14 01:30:00	98.6 F	59 bpm	15	117/78 mmHg	98%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "14%"}}
71823	A0504	2025-02-14 03:15:00	37.9 C	92bpm	17	149/108	95 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "79%"}}
71824	A0504	2025-02-14 04:30:00	38.1 C	96 /min	16	115/77	99% RA	a	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
71825	A0504	2025-02-15 01:45:00	36.1 C	65 bpm	17	\N	94%	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "40%"}}
71826	A0505	2025-01-31 14:05:00	\N	72 /min	18	110/65	98% RA	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "42%"}}
71827	A0505	2025-02-01 00:00:00	36.5 C	81 /min	17	111/75	\N	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71828	A0505	2025-02-03 12:25:00	37.2 C	62 /min	17	100/67 mmHg	96%	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "40%"}}
71829	A0505	2025-02-06 17:45:00	36.3 C	86 /min	19	142/98	95 %	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "22%"}}
71830	A0505	2025-02-08 05:55:00	100.4 F	84 /min	15	103/65	97% RA	a	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "40 %"}}
71831	A0505	2025-02-10 05:20:00	36.5 C	91 bpm	13	127/93 mmHg	95% RA	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "59 %"}}
71832	A0506	2025-03-10 10:15:00	39.2 C	101bpm	18	109/78 mmHg	97%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "86%"}}
71833	A0506	2025-03-15 08:00:00	36.9 C	111bpm	24	99/52 mmHg	95%	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "14%"}}
71834	A0507	2025-03-10 08:55:00	37.2 C	72 /min	11	129/93 mmHg	95% RA	A	\N
71835	A0507	2025-03-10 10:25:00	37.2 C	78 bpm	20	126/91 mmHg	96 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "11%"}}
71836	A0507	2025-03-10 19:45:00	38.0 C	88 /min	19	149/102	94%	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "17%"}}
71837	A0508	2025-02-02 21:05:00	98.6 F	72 bpm	12	108/69 mmHg	96% RA	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "18 %"}}
71838	A0508	2025-02-03 00:05:00	37.0 C	89 bpm	14	132/99	99 %	a	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "28%"}}
71839	A0508	2025-02-03 01:00:00	36.2 C	63 /min	11	101/60 mmHg	99 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
71840	A0508	2025-02-03 01:10:00	37.7 C	\N	17	126/91 mmHg	99% RA	A	\N
71841	A0509	2025-03-13 16:40:00	37.4 C	99 /min	14	117/67 mmHg	99%	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
71842	A0509	2025-03-14 08:30:00	38.1 C	64 /min	19	115/73 mmHg	98% RA	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "10 %"}}
71843	A0509	2025-03-14 10:15:00	38.1C	68 bpm	13	118/70	96 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "26 %"}}
71844	A0509	2025-03-14 15:15:00	\N	78 /min	15	139/103 mmHg	97% RA	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "70%"}}
71845	A0509	2025-03-14 15:20:00	36.1 C	64bpm	15	135/103 mmHg	94% RA	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "40%"}}
71846	A0510	2025-02-24 10:55:00	102.9 F	100bpm	27	99/67 mmHg	93% RA	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "29%"}}
71847	A0510	2025-03-01 00:00:00	38.5 C	100 /min	22	99/63 mmHg	93% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "65%"}}
71848	A0510	2025-03-05 07:30:00	100.0 F	101 /min	18	116/75	\N	a	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "85%"}}
71849	A0510	2025-03-05 13:55:00	37.6C	101 /min	19	100/62 mmHg	94%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "85%"}}
71850	A0510	2025-03-06 12:30:00	37.8 C	119bpm	24	99/60	95 %	V	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
71851	A0511	2025-01-14 18:05:00	36.6 C	84 /min	16	130/95	98%	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71852	A0511	2025-01-15 03:35:00	36.2 C	77bpm	18	128/89 mmHg	97 %	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "50%"}}
71853	A0511	2025-01-15 13:45:00	38.0 C	59bpm	11	130/82	98% RA	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "41 %"}}
71854	A0512	2025-01-18 13:15:00	102.7 F	100bpm	30	99/51	94 %	U	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "38 %"}}
71855	A0512	2025-01-19 00:25:00	39.3 C	125bpm	23	99/62 mmHg	93% RA	V	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "95%"}}
71856	A0512	2025-01-19 15:40:00	38.4 C	101 bpm	\N	99/67 mmHg	95 %	A	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "35 %"}}
71857	A0513	2025-03-27 23:35:00	99.5 F	87 bpm	18	101/67	96% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "24 %"}}
71858	A0513	2025-03-28 00:45:00	\N	97 bpm	20	147/115	96% RA	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
71859	A0514	2025-03-16 17:10:00	38.1 C	100 /min	24	100/68 mmHg	93 %	a	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "30%"}}
71860	A0514	2025-03-20 17:55:00	38.8C	101bpm	22	99/62 mmHg	89 %	a	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "94%"}}
71861	A0514	2025-03-26 18:30:00	38.6 C	93 /min	27	100/57	93% RA	a	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "12 %"}}
71862	A0515	2025-01-23 06:15:00	98.1 F	84bpm	17	126/79 mmHg	95 %	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "58%"}}
71863	A0515	2025-01-24 00:15:00	37.3C	93 /min	13	128/84 mmHg	95%	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "57 %"}}
71864	A0515	2025-01-24 21:55:00	100.0 F	80 /min	11	112/70	99% RA	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
71865	A0516	2025-02-23 06:40:00	98.4 F	85 /min	18	101/62 mmHg	98% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "40%"}}
71866	A0516	2025-02-23 07:00:00	36.4C	\N	11	110/71	97% RA	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "39 %"}}
71867	A0517	2025-03-04 12:30:00	36.8 C	84 /min	16	145/105	95% RA	a	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
71868	A0517	2025-03-05 14:20:00	98.4 F	62 bpm	20	132/86 mmHg	94 %	a	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71869	A0518	2025-01-10 22:20:00	\N	67bpm	16	128/86	95% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "28 %"}}
71870	A0518	2025-01-10 22:45:00	97.0 F	67 bpm	17	102/63 mmHg	98 %	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "23 %"}}
71871	A0518	2025-01-11 01:20:00	38.1 C	64 bpm	19	106/64	97 %	A	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "42 %"}}
71872	A0519	2025-02-21 17:25:00	36.5 C	97 /min	15	113/76 mmHg	95%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "40%"}}
71873	A0519	2025-02-21 18:40:00	36.8 C	95 bpm	17	104/54 mmHg	94 %	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
71874	A0519	2025-02-21 19:10:00	37.1 C	58bpm	13	145/104 mmHg	97%	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71875	A0520	2025-02-21 02:20:00	97.2 F	59 /min	20	150/112 mmHg	95%	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "43%"}}
71876	A0520	2025-03-01 00:00:00	37.1C	72 bpm	16	128/91	95% RA	a	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "36 %"}}
71877	A0520	2025-03-14 16:20:00	97.2 F	89 bpm	12	\N	94 %	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
71878	A0520	2025-03-18 19:05:00	97.0 F	59 /min	12	123/92 mmHg	99% RA	A	\N
71879	A0520	2025-03-25 13:40:00	36.4 C	77bpm	16	128/96	95%	a	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "18%"}}
71880	A0521	2025-03-16 21:45:00	37.8C	115 /min	27	99/67 mmHg	94% RA	v	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "40%"}}
71881	A0521	2025-03-20 13:50:00	37.0C	100bpm	21	100/63	94% RA	a	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "59 %"}}
71882	A0521	2025-03-28 20:35:00	36.8 C	100 /min	19	84/44	94% RA	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "30 %"}}
71883	A0522	2025-03-16 14:55:00	37.7C	92bpm	19	117/82	\N	\N	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "79%"}}
71884	A0522	2025-03-17 22:50:00	37.4 C	58 bpm	16	134/88	98 %	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "12%"}}
71885	A0522	2025-03-18 19:30:00	37.6C	89 /min	14	149/110 mmHg	95%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "7 %"}}
71886	A0522	2025-03-19 13:20:00	38.1C	74 /min	17	\N	97% RA	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "60 %"}}
71887	A0523	2025-01-25 03:55:00	98.6 F	83 bpm	18	122/76	94% RA	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "30 %"}}
71888	A0523	2025-01-25 04:30:00	37.3 C	76bpm	15	135/96	96 %	\N	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "40%"}}
71889	A0523	2025-01-25 04:40:00	36.9 C	88bpm	19	120/73	95% RA	A	\N
71890	A0523	2025-01-25 06:00:00	37.8C	61 /min	19	117/70	96% RA	a	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71891	A0523	2025-01-25 08:50:00	37.9 C	65bpm	19	127/93 mmHg	94%	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "40%"}}
71892	A0524	2025-01-19 18:45:00	38.0 C	78 bpm	16	105/66 mmHg	95%	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "56 %"}}
71893	A0524	2025-01-19 21:20:00	37.3 C	99 /min	17	\N	98%	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "11%"}}
71894	A0524	2025-01-20 01:00:00	38.1 C	67 bpm	13	133/98 mmHg	97%	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "10 %"}}
71895	A0524	2025-01-20 18:05:00	97.5 F	\N	16	107/71	96 %	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "18%"}}
71896	A0525	2025-02-23 15:45:00	37.6 C	91 bpm	15	111/64 mmHg	95% RA	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "9%"}}
71897	A0525	2025-03-11 09:00:00	38.0 C	93bpm	16	135/102 mmHg	98% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "66%"}}
71898	A0525	2025-03-13 00:45:00	97.7 F	95 bpm	11	148/110	98%	a	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "14 %"}}
71899	A0525	2025-03-14 02:35:00	38.1C	96bpm	20	137/100 mmHg	94% RA	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "68%"}}
71900	A0525	2025-03-19 11:00:00	37.2C	70bpm	16	123/85 mmHg	98% RA	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "9%"}}
71901	A0526	2025-03-09 12:50:00	36.7C	79 /min	13	123/76 mmHg	97 %	\N	\N
71902	A0526	2025-03-09 15:05:00	99.0 F	63 bpm	16	107/77 mmHg	94%	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "25 %"}}
71903	A0526	2025-03-09 17:55:00	\N	90 /min	18	\N	97%	A	\N
71904	A0527	2025-03-26 02:00:00	97.2 F	89bpm	19	118/82	97%	a	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "44%"}}
71905	A0527	2025-03-26 13:00:00	38.0 C	\N	20	138/94 mmHg	97 %	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "35 %"}}
71906	A0527	2025-03-31 19:05:00	36.1C	69bpm	19	104/73 mmHg	95 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "26%"}}
71907	A0528	2025-01-18 02:55:00	36.7C	68 bpm	18	111/61 mmHg	97%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "13%"}}
71908	A0528	2025-01-18 09:40:00	36.8 C	94bpm	19	122/76 mmHg	96% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "54%"}}
71909	A0528	2025-01-18 10:15:00	36.7C	72 /min	11	115/71	97 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "31 %"}}
71910	A0528	2025-01-18 10:40:00	38.1C	94 bpm	15	116/81	95% RA	a	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "40%"}}
71911	A0529	2025-01-25 00:35:00	37.1 C	92 bpm	26	93/59	93%	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "38%"}}
71912	A0529	2025-01-26 14:00:00	\N	111bpm	23	102/54	90 %	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "45 %"}}
71913	A0530	2025-03-12 21:20:00	36.8 C	96 /min	14	133/87	98% RA	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
71914	A0530	2025-03-12 22:30:00	37.8C	72bpm	18	130/88	96%	a	\N
71915	A0530	2025-03-12 22:45:00	37.7C	73 /min	17	149/119 mmHg	98% RA	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
71916	A0531	2025-01-22 22:55:00	38.0 C	100 bpm	20	100/69	94% RA	A	\N
71917	A0531	2025-02-01 00:00:00	38.2C	101 bpm	30	100/69 mmHg	96%	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
71918	A0531	2025-02-08 12:10:00	100.0 F	110bpm	25	\N	94 %	A	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "22%"}}
71919	A0532	2025-03-21 16:20:00	101.7 F	102 /min	28	109/68	93% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
71920	A0532	2025-03-23 10:00:00	39.1 C	\N	29	87/38	87% RA	V	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "45%"}}
71921	A0533	2025-01-18 00:10:00	38.0C	74 bpm	17	102/52	99 %	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
71922	A0533	2025-01-20 07:30:00	99.9 F	90bpm	19	139/102	95% RA	A	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "60 %"}}
71923	A0533	2025-01-21 01:55:00	38.0 C	74bpm	15	127/77	\N	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "13%"}}
71924	A0534	2025-02-05 15:20:00	36.1 C	97bpm	12	141/95 mmHg	96% RA	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "23 %"}}
71925	A0534	2025-02-05 16:45:00	37.0 C	95 /min	17	144/96 mmHg	95%	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "40%"}}
71926	A0534	2025-02-06 08:45:00	98.1 F	74bpm	15	138/107 mmHg	95% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "72%"}}
71927	A0534	2025-02-06 23:10:00	98.1 F	94bpm	19	116/75	95%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
71928	A0534	2025-02-07 06:30:00	99.5 F	98 /min	15	133/97	96%	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
71929	A0535	2025-03-29 12:30:00	36.4 C	61 /min	14	135/95	94% RA	A	\N
71930	A0535	2025-03-31 11:30:00	38.0 C	59 /min	11	110/63 mmHg	99% RA	a	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "24 %"}}
71931	A0536	2025-03-11 10:55:00	100.4 F	94 bpm	11	105/58 mmHg	97 %	A	{"signal": 0.75, "monitor": {"model": "vt-200", "battery": "37 %"}}
71932	A0536	2025-03-11 12:45:00	36.5 C	90bpm	16	107/66	96%	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "19%"}}
71933	A0536	2025-03-11 13:10:00	38.0C	66 /min	12	104/56 mmHg	94% RA	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "100%"}}
71934	A0536	2025-03-11 14:40:00	100.2 F	66 /min	18	137/93 mmHg	99%	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71935	A0536	2025-03-12 00:40:00	36.3 C	71bpm	17	144/97	95%	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "40%"}}
71936	A0537	2025-03-01 17:10:00	36.1 C	92 /min	20	122/86	94% RA	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71937	A0537	2025-03-03 12:25:00	37.1C	70bpm	13	137/91 mmHg	98 %	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "40 %"}}
71938	A0538	2025-01-19 08:25:00	100.6 F	90bpm	12	114/81 mmHg	94% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "50 %"}}
71939	A0538	2025-01-20 00:35:00	36.2C	76 /min	16	130/98	96%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "89%"}}
71940	A0538	2025-01-20 04:00:00	37.5 C	75bpm	20	118/84	99%	a	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "39 %"}}
71941	A0539	2025-03-16 16:30:00	100.4 F	77 bpm	13	115/67 mmHg	96% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "80%"}}
71942	A0539	2025-03-17 03:25:00	36.7 C	58bpm	12	129/85 mmHg	97%	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "14 %"}}
71943	A0539	2025-03-18 00:10:00	38.0 C	75 bpm	19	129/96	99% RA	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "5 %"}}
71944	A0539	2025-03-19 02:25:00	37.7 C	79bpm	13	113/72 mmHg	94% RA	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "46%"}}
71945	A0539	2025-03-19 08:35:00	38.0 C	64 bpm	20	147/103	98%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
71946	A0540	2025-02-27 14:45:00	97.2 F	70bpm	11	131/90 mmHg	97%	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "24 %"}}
71947	A0540	2025-02-28 09:05:00	99.0 F	94bpm	19	101/61 mmHg	97% RA	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "32%"}}
71948	A0540	2025-03-01 00:00:00	37.5C	82 /min	18	150/108	99%	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "40%"}}
71949	A0540	2025-03-01 20:40:00	99.9 F	96bpm	12	137/90 mmHg	96%	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "84%"}}
71950	A0540	2025-03-02 09:40:00	37.3C	100bpm	15	135/102 mmHg	95%	a	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
71951	A0540	2025-03-03 19:55:00	38.0 C	98 bpm	16	122/91	99 %	a	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "15 %"}}
71952	A0541	2025-01-25 14:55:00	99.5 F	83 /min	19	134/96	\N	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "33%"}}
71953	A0541	2025-01-25 18:40:00	38.0 C	93bpm	14	137/95 mmHg	94% RA	\N	\N
71954	A0541	2025-01-26 08:05:00	99.9 F	70bpm	17	106/76	96%	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "21 %"}}
71955	A0541	2025-01-27 07:15:00	38.0C	100 /min	14	\N	96 %	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "58%"}}
71956	A0541	2025-01-29 06:15:00	100.4 F	67 bpm	13	121/84	98 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "34 %"}}
71957	A0542	2025-03-11 05:25:00	38.5 C	101 /min	19	99/56	96% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "15 %"}}
71958	A0542	2025-03-11 11:55:00	39.3 C	100 bpm	23	99/68	93% RA	V	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "34%"}}
71959	A0542	2025-03-17 19:20:00	38.0 C	100 /min	22	100/64	95 %	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "19%"}}
71960	A0542	2025-03-18 17:25:00	102.4 F	101 /min	21	99/52	89%	U	{"signal": 0.89, "monitor": {"model": "VT-200", "battery": "40%"}}
71961	A0542	2025-03-20 15:45:00	37.7C	101 bpm	23	99/67	93 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71962	A0543	2025-01-09 04:25:00	38.1 C	62 /min	13	\N	97 %	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "50 %"}}
71963	A0543	2025-01-09 13:55:00	38.0 C	82 bpm	17	117/70	96 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "89%"}}
71964	A0543	2025-01-10 00:20:00	97.0 F	97bpm	\N	126/78 mmHg	95% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71965	A0544	2025-03-16 11:30:00	36.5 C	98 bpm	18	\N	94 %	A	\N
71966	A0544	2025-03-17 12:35:00	37.3 C	98 bpm	20	122/91	98 %	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
71967	A0544	2025-03-18 19:30:00	36.3 C	63 bpm	11	123/80	95%	a	{"signal": 0.71, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71968	A0545	2025-03-19 22:05:00	99.1 F	73 /min	16	125/75 mmHg	95 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
71969	A0545	2025-03-21 18:40:00	100.2 F	58 bpm	11	113/74	94 %	A	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
71970	A0546	2025-03-30 12:10:00	37.0C	64bpm	11	135/105 mmHg	99%	a	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "76%"}}
71971	A0546	2025-03-30 16:25:00	38.0 C	76 /min	14	135/99 mmHg	\N	a	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "38 %"}}
71972	A0546	2025-03-31 10:15:00	38.0 C	92bpm	12	144/94	95% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "40%"}}
71973	A0546	2025-03-31 15:25:00	37.0 C	68 /min	12	128/89	96% RA	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
71974	A0546	2025-03-31 23:00:00	37.4 C	78 bpm	16	100/65 mmHg	95% RA	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
71975	A0547	2025-01-21 22:20:00	38.0 C	99bpm	15	110/63	98% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "24 %"}}
71976	A0547	2025-01-21 22:40:00	37.5 C	93 bpm	19	101/68 mmHg	98 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
71977	A0547	2025-01-21 23:10:00	97.2 F	70 /min	18	142/103	95% RA	A	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "20%"}}
71978	A0547	2025-01-22 00:10:00	37.8 C	67 bpm	11	135/100 mmHg	96% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71979	A0547	2025-01-22 00:15:00	38.0C	95bpm	12	111/64 mmHg	94% RA	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "32 %"}}
71980	A0548	2025-01-27 20:15:00	37.8 C	82 /min	16	126/86	94% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "97%"}}
71981	A0548	2025-02-01 15:35:00	36.8 C	\N	17	105/70 mmHg	\N	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "33%"}}
71982	A0549	2025-03-15 15:40:00	37.9 C	125 /min	22	89/40 mmHg	94% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "50 %"}}
71983	A0549	2025-03-17 07:25:00	38.0 C	101bpm	30	100/64	87% RA	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "23%"}}
71984	A0550	2025-02-10 05:00:00	37.5C	84 bpm	16	130/93 mmHg	99% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "81%"}}
71985	A0550	2025-02-10 09:45:00	36.9C	61 bpm	19	147/104 mmHg	94% RA	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "29 %"}}
71986	A0551	2025-03-11 23:15:00	36.8 C	80 bpm	\N	144/111 mmHg	97%	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "38%"}}
71987	A0551	2025-03-12 08:55:00	38.1C	82 bpm	20	150/104	95%	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71988	A0551	2025-03-12 17:55:00	97.7 F	72bpm	\N	128/90	95 %	\N	\N
71989	A0551	2025-03-13 20:15:00	37.0 C	58 bpm	20	104/61	98 %	A	{"signal": 0.75, "monitor": {"model": "VT-200", "battery": "40%"}}
71990	A0552	2025-03-25 19:20:00	36.8 C	88 /min	18	145/98	97 %	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "76%"}}
71991	A0552	2025-03-27 09:55:00	36.1 C	89 /min	\N	148/104 mmHg	96%	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "51 %"}}
71992	A0553	2025-03-07 23:10:00	38.0 C	89bpm	24	99/52 mmHg	88%	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "31 %"}}
71993	A0553	2025-03-11 00:00:00	\N	100 /min	25	91/50 mmHg	93 %	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "93%"}}
71994	A0553	2025-03-11 01:55:00	38.0 C	112 /min	25	100/70 mmHg	93 %	P	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71995	A0554	2025-03-18 22:20:00	39.4 C	106bpm	29	106/75 mmHg	93 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "26 %"}}
71996	A0554	2025-03-19 03:20:00	38.0 C	100bpm	19	100/56	95 %	U	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "63%"}}
71997	A0554	2025-03-19 03:40:00	39.3 C	101 /min	20	100/58	96% RA	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "40%"}}
71998	A0554	2025-03-19 03:45:00	37.8 C	124 /min	22	100/59 mmHg	94% RA	U	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "40%"}}
71999	A0554	2025-03-21 19:55:00	39.1 C	101bpm	18	100/63	93%	A	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
72000	A0555	2025-03-10 22:10:00	\N	66 bpm	17	123/75	99 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
72001	A0555	2025-03-11 00:30:00	98.2 F	100 /min	18	135/95 mmHg	96 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "40%"}}
72002	A0555	2025-03-11 01:25:00	99.9 F	58 bpm	18	144/104 mmHg	98% RA	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "41 %"}}
72003	A0555	2025-03-11 02:25:00	37.7C	87 bpm	14	\N	97%	A	\N
72004	A0556	2025-03-11 10:05:00	38.4 C	100 bpm	25	98/68 mmHg	93 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "9 %"}}
72005	A0556	2025-03-17 06:15:00	38.0 C	117 /min	19	99/60 mmHg	93 %	v	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72006	A0556	2025-03-23 18:40:00	38.9 C	100 /min	19	100/57	96% RA	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "44 %"}}
72007	A0557	2025-03-02 05:00:00	36.5 C	62 bpm	12	126/84 mmHg	97%	a	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "39 %"}}
72008	A0557	2025-03-02 05:10:00	100.2 F	97 bpm	12	104/60	96 %	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "40%"}}
72009	A0557	2025-03-03 06:55:00	36.7C	95bpm	17	106/69	99% RA	\N	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "85%"}}
72010	A0558	2025-01-22 01:20:00	97.2 F	94bpm	\N	143/103 mmHg	\N	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
72011	A0558	2025-01-23 17:15:00	36.4 C	79bpm	14	138/92	97%	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "10 %"}}
72012	A0558	2025-01-24 17:35:00	99.0 F	95 /min	11	115/73	95%	A	{"signal": 0.95, "monitor": {"model": "vt-200", "battery": "40%"}}
72013	A0559	2025-01-18 23:00:00	38.0 C	85 bpm	14	143/104 mmHg	97%	a	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "21%"}}
72014	A0559	2025-01-19 01:05:00	37.4C	81 /min	20	110/63 mmHg	95%	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "57 %"}}
72015	A0559	2025-01-19 10:55:00	98.1 F	60 /min	18	\N	99%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
72016	A0559	2025-01-19 23:45:00	38.0 C	83 bpm	15	102/65 mmHg	95%	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "61%"}}
72017	A0559	2025-01-20 16:10:00	36.8C	71 bpm	16	140/101	94 %	A	{"signal": 0.79, "monitor": {"model": "VT-200", "battery": "99%"}}
72018	A0560	2025-03-01 15:35:00	36.6 C	80bpm	16	145/98	95%	a	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "56 %"}}
72019	A0560	2025-03-03 14:05:00	38.1 C	64 bpm	20	134/89	99%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72020	A0561	2025-03-08 15:25:00	101.3 F	100bpm	25	115/81	96% RA	P	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "39%"}}
72021	A0561	2025-03-08 16:10:00	38.0 C	119bpm	24	99/53 mmHg	90 %	A	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "48 %"}}
72022	A0561	2025-03-08 18:35:00	100.8 F	101 bpm	22	99/67	94% RA	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "17%"}}
72023	A0562	2025-01-30 03:20:00	37.1C	90 /min	\N	113/82	96%	A	{"signal": 0.9, "monitor": {"model": "VT-200", "battery": "46 %"}}
72024	A0562	2025-01-30 16:15:00	36.3 C	61 bpm	18	121/82 mmHg	98% RA	\N	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72025	A0562	2025-02-01 03:20:00	100.2 F	67 bpm	15	112/75	97 %	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "10 %"}}
72026	A0562	2025-02-01 06:05:00	36.5C	75 /min	11	133/103	96% RA	a	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "50%"}}
72027	A0563	2025-02-17 22:15:00	\N	83bpm	15	112/80	95 %	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
72028	A0563	2025-02-18 03:00:00	37.2 C	71 /min	13	150/106 mmHg	98%	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
72029	A0564	2025-01-07 05:20:00	36.1C	85 bpm	20	135/103	95%	A	\N
72030	A0564	2025-01-07 05:25:00	36.3C	70bpm	18	114/66	96%	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72031	A0565	2025-01-26 07:25:00	38.0 C	100 /min	26	100/57 mmHg	93% RA	V	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "27%"}}
72032	A0565	2025-01-31 11:55:00	37.8 C	100 bpm	19	99/68	94%	a	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "21 %"}}
72033	A0565	2025-02-01 00:00:00	102.7 F	101bpm	\N	100/63	93% RA	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "58 %"}}
72034	A0565	2025-02-02 00:35:00	100.6 F	101 /min	21	85/40 mmHg	93% RA	V	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "97%"}}
72035	A0565	2025-02-07 01:55:00	36.8 C	130 /min	26	108/65 mmHg	93 %	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "76%"}}
72036	A0565	2025-02-08 06:50:00	37.4 C	124 /min	\N	99/51	93 %	a	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
72037	A0566	2025-03-11 16:00:00	38.1 C	70 bpm	13	150/100 mmHg	99% RA	a	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "49%"}}
72038	A0566	2025-03-11 17:25:00	37.1C	65 /min	14	108/71 mmHg	99%	A	\N
72039	A0566	2025-03-11 19:00:00	99.9 F	61 /min	16	144/101 mmHg	95%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
72040	A0566	2025-03-11 19:45:00	37.7 C	82 bpm	11	104/73	99% RA	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "25%"}}
72041	A0567	2025-03-25 07:10:00	39.0 C	100 /min	21	105/70	93% RA	V	{"signal": 0.91, "monitor": {"model": "VT-200", "battery": "21%"}}
72042	A0567	2025-03-28 15:55:00	100.4 F	89bpm	18	100/52	88 %	a	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
72043	A0567	2025-03-30 09:05:00	36.9C	130 /min	25	99/57	94% RA	P	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
72044	A0568	2025-01-22 08:35:00	38.9 C	\N	22	99/55 mmHg	\N	P	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "11 %"}}
72045	A0568	2025-01-24 09:55:00	37.6C	109bpm	26	99/57	94% RA	\N	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "7 %"}}
72046	A0569	2025-03-05 03:55:00	100.6 F	105 /min	22	\N	87% RA	a	{"signal": 0.88, "monitor": {"model": "VT-200", "battery": "73%"}}
72047	A0569	2025-03-05 07:50:00	100.4 F	101 bpm	18	100/61	96% RA	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "48 %"}}
72048	A0570	2025-02-19 10:10:00	36.9 C	117 /min	19	\N	90% RA	P	\N
72049	A0570	2025-02-19 14:50:00	100.4 F	107 bpm	28	99/68	94 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "20 %"}}
72050	A0571	2025-03-17 10:00:00	38.4 C	90bpm	26	99/58	94%	v	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "55 %"}}
72051	A0571	2025-03-22 01:15:00	37.8 C	101bpm	26	100/57	94 %	A	{"signal": 0.96, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72052	A0571	2025-03-31 09:35:00	\N	100bpm	29	103/71	94 %	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "54 %"}}
72053	A0572	2025-01-22 07:50:00	37.9C	84 bpm	20	120/79	98 %	A	\N
72054	A0572	2025-01-23 09:15:00	36.9 C	65 bpm	11	138/107 mmHg	94%	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
72055	A0573	2025-02-01 00:00:00	37.9C	74 /min	14	146/97	98% RA	A	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "29%"}}
72056	A0573	2025-02-02 17:25:00	37.6 C	98bpm	15	104/73	97%	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "83%"}}
72057	A0573	2025-02-04 06:25:00	36.7C	70 /min	19	143/94 mmHg	99 %	\N	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
72058	A0574	2025-02-23 12:25:00	36.1 C	71bpm	16	132/90	94% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
72059	A0574	2025-02-23 19:15:00	\N	63 /min	16	123/84	96 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "9%"}}
72060	A0574	2025-02-24 01:45:00	100.4 F	83 /min	11	\N	97%	a	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "40%"}}
72061	A0574	2025-02-24 08:55:00	37.2C	64 bpm	11	131/81 mmHg	94% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "12%"}}
72062	A0575	2025-03-30 02:20:00	39.0 C	100 /min	22	\N	93%	V	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "47 %"}}
72063	A0575	2025-03-30 14:20:00	37.6C	100 /min	18	124/83 mmHg	\N	a	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "69%"}}
72064	A0575	2025-03-30 15:10:00	38.0 C	123 bpm	19	99/67 mmHg	93% RA	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "72%"}}
72065	A0575	2025-03-30 23:45:00	98.2 F	100 /min	30	99/60 mmHg	87%	P	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
72066	A0576	2025-01-15 17:05:00	38.0 C	81 /min	16	146/98	96%	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "89%"}}
72067	A0576	2025-01-15 19:05:00	36.7C	89 /min	13	109/60	97% RA	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
72068	A0576	2025-01-15 19:30:00	37.8C	65bpm	16	126/96	98% RA	a	\N
72069	A0576	2025-01-15 22:40:00	37.2 C	93 /min	20	144/105 mmHg	94% RA	a	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "40%"}}
72070	A0577	2025-02-21 17:10:00	37.0C	64 /min	14	100/62	98% RA	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "87%"}}
72071	A0577	2025-02-25 17:50:00	98.2 F	85 /min	18	133/86	96 %	A	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "37 %"}}
72072	A0578	2025-03-10 20:15:00	38.1C	101 /min	\N	100/63 mmHg	94 %	a	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "88%"}}
72073	A0578	2025-03-10 20:20:00	37.3C	101bpm	22	100/58 mmHg	95 %	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "88%"}}
72074	A0578	2025-03-10 21:35:00	\N	101bpm	19	99/60	93% RA	a	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "86%"}}
72075	A0578	2025-03-11 01:10:00	38.5 C	100 bpm	23	97/49 mmHg	94%	P	{"signal": 0.72, "monitor": {"model": "VT-200", "battery": "40%"}}
72076	A0578	2025-03-11 01:25:00	99.0 F	100 bpm	23	100/52	94% RA	\N	{"signal": 0.82, "monitor": {"model": "vt-200", "battery": "40%"}}
72077	A0579	2025-01-11 11:30:00	100.6 F	68 /min	15	131/85 mmHg	97 %	a	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
72078	A0579	2025-01-12 18:05:00	36.1C	64 /min	17	149/109 mmHg	99 %	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "50 %"}}
72079	A0580	2025-03-07 04:20:00	36.9 C	90bpm	30	100/67 mmHg	93% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "40%"}}
72080	A0580	2025-03-10 06:45:00	100.4 F	92bpm	30	100/58 mmHg	93 %	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
72081	A0580	2025-03-13 05:00:00	38.8C	112 /min	30	99/50	93 %	\N	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "45 %"}}
72082	A0581	2025-02-25 16:55:00	37.2 C	101 bpm	18	99/67 mmHg	94 %	V	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72083	A0581	2025-02-25 20:05:00	99.7 F	100bpm	22	99/64	93% RA	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "40%"}}
72084	A0582	2025-01-15 19:20:00	38.0 C	66 /min	15	129/90 mmHg	96%	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
72085	A0582	2025-01-15 19:40:00	97.5 F	58 bpm	17	124/80 mmHg	94% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72086	A0582	2025-01-15 19:45:00	37.0 C	85 /min	14	109/69	94% RA	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "54 %"}}
72087	A0582	2025-01-15 22:00:00	100.4 F	98 /min	11	101/69 mmHg	95 %	A	\N
72088	A0583	2025-03-21 17:50:00	38.1C	58 /min	18	103/56	98% RA	A	{"signal": 0.8, "monitor": {"model": "Orbit 5", "battery": "55 %"}}
72089	A0583	2025-03-22 11:50:00	38.0 C	96bpm	19	103/54	99 %	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "40%"}}
72090	A0584	2025-01-31 16:20:00	36.3C	75 bpm	13	123/88	99 %	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "47 %"}}
72091	A0584	2025-01-31 21:55:00	37.6 C	73bpm	13	134/85 mmHg	96%	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "48 %"}}
72092	A0585	2025-03-03 02:15:00	37.3 C	100 bpm	26	99/65	89% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "31%"}}
72093	A0585	2025-03-03 09:25:00	102.9 F	100 /min	27	100/65	93 %	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "14%"}}
72094	A0586	2025-02-25 05:20:00	38.0 C	100 bpm	14	100/50	99% RA	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "51%"}}
72095	A0586	2025-02-25 11:40:00	36.9 C	96bpm	16	107/69 mmHg	95%	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "42 %"}}
72096	A0586	2025-02-25 13:00:00	37.7 C	82 /min	15	100/64 mmHg	98%	A	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "40%"}}
72097	A0587	2025-03-14 20:30:00	37.5 C	77bpm	16	150/101 mmHg	96%	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "40%"}}
72098	A0587	2025-03-15 00:25:00	37.1 C	\N	11	107/65	97% RA	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72099	A0588	2025-02-14 06:10:00	37.0 C	75 /min	11	108/69	99% RA	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "19%"}}
72100	A0588	2025-02-15 01:00:00	36.5 C	86 bpm	\N	109/60	96 %	A	{"signal": 0.98, "monitor": {"model": "VT-200", "battery": "17%"}}
72101	A0588	2025-02-16 15:00:00	36.7C	85 /min	12	145/105 mmHg	98% RA	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "40%"}}
72102	A0588	2025-02-18 11:25:00	37.6C	73 /min	16	101/60	96%	A	{"signal": 0.78, "monitor": {"model": "vt-200", "battery": "34%"}}
72103	A0588	2025-02-23 10:55:00	98.2 F	67 bpm	20	128/86	97 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "46%"}}
72104	A0588	2025-03-01 00:00:00	37.5 C	69 bpm	13	116/86	97% RA	A	{"signal": 0.98, "monitor": {"model": "vt-200", "battery": "53 %"}}
72105	A0589	2025-03-02 06:30:00	97.0 F	61bpm	11	136/96	95 %	A	{"signal": 0.87, "monitor": {"model": "VT-200", "battery": "49%"}}
72106	A0589	2025-03-03 04:10:00	36.1C	84 /min	20	112/62	97 %	a	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "34 %"}}
72107	A0589	2025-03-03 05:15:00	36.9 C	83bpm	13	101/69	98 %	A	\N
72108	A0589	2025-03-03 07:05:00	37.9C	73 bpm	16	132/99	98% RA	A	{"signal": 0.86, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72109	A0589	2025-03-03 11:15:00	98.8 F	84 /min	17	124/84	96%	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "57%"}}
72110	A0590	2025-03-30 15:10:00	37.7C	81bpm	16	146/115 mmHg	94%	A	{"signal": 0.71, "monitor": {"model": "vt-200", "battery": "8 %"}}
72111	A0590	2025-03-30 22:55:00	37.2 C	65bpm	18	110/70	95 %	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "56%"}}
72112	A0590	2025-03-31 07:35:00	37.3C	61bpm	12	113/82	98%	A	{"signal": 0.7, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72113	A0590	2025-03-31 13:10:00	38.0 C	78 bpm	19	126/90	99% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72114	A0591	2025-03-03 19:35:00	37.6 C	91 /min	13	138/101	96%	\N	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
72115	A0591	2025-03-04 18:45:00	38.0 C	87 bpm	11	102/55	95 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "27%"}}
72116	A0592	2025-02-05 04:35:00	37.7C	70bpm	16	118/83	96 %	a	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "45 %"}}
72117	A0592	2025-02-05 07:20:00	36.1 C	\N	18	110/65	99%	A	{"signal": 0.87, "monitor": {"model": "Orbit 5", "battery": "21 %"}}
72118	A0592	2025-02-05 09:15:00	100.4 F	64 /min	11	123/77 mmHg	94% RA	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
72119	A0592	2025-02-05 10:15:00	98.6 F	64bpm	\N	\N	98% RA	A	{"signal": 0.84, "monitor": {"model": "vt-200", "battery": "23 %"}}
72120	A0593	2025-01-13 07:20:00	97.2 F	72 bpm	13	142/103 mmHg	98% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "53 %"}}
72121	A0593	2025-01-14 14:05:00	36.3 C	66bpm	17	150/110	99% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "90%"}}
72122	A0593	2025-01-15 10:05:00	37.0C	65 bpm	11	106/60	99%	A	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72123	A0593	2025-01-15 10:50:00	37.1C	85bpm	19	140/101	95 %	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72124	A0594	2025-02-06 04:45:00	38.0 C	93 bpm	20	150/111 mmHg	98 %	A	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
72125	A0594	2025-02-07 21:15:00	38.0 C	85bpm	17	107/74	97%	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "59%"}}
72126	A0594	2025-02-07 22:20:00	38.0C	85 bpm	18	143/109	97 %	A	{"signal": 0.87, "monitor": {"model": "vt-200", "battery": "19 %"}}
72127	A0594	2025-02-12 10:45:00	37.4C	61bpm	\N	148/114	96 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "14%"}}
72128	A0594	2025-02-12 18:15:00	38.0 C	86 /min	13	150/110	94 %	a	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "40%"}}
72129	A0595	2025-03-30 06:40:00	38.1 C	96 /min	15	102/61	94% RA	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "26 %"}}
72130	A0595	2025-03-30 07:00:00	37.9C	70 /min	15	121/79	99% RA	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72131	A0595	2025-03-30 11:40:00	36.8 C	93bpm	16	112/73 mmHg	96% RA	\N	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "11 %"}}
72132	A0595	2025-03-30 14:35:00	99.0 F	85 /min	11	106/76	99%	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72133	A0595	2025-03-30 15:40:00	37.6 C	70bpm	12	144/97 mmHg	95 %	A	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "40%"}}
72134	A0596	2025-02-22 01:45:00	99.5 F	87bpm	14	131/86 mmHg	99 %	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "35%"}}
72135	A0596	2025-02-22 05:15:00	99.9 F	100 bpm	13	139/99	96%	a	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "38%"}}
72136	A0596	2025-02-22 08:50:00	36.1 C	100 bpm	14	110/77 mmHg	98 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
72137	A0596	2025-02-22 18:50:00	36.8 C	79 /min	20	118/80	95%	A	{"signal": 0.79, "monitor": {"model": "vt-200", "battery": "47 %"}}
72138	A0597	2025-03-21 06:05:00	37.5 C	68bpm	16	111/70 mmHg	97 %	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "10 %"}}
72139	A0597	2025-03-21 18:50:00	97.9 F	90bpm	15	119/70	99%	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "78%"}}
72140	A0598	2025-03-10 10:20:00	36.8C	100 /min	28	100/50 mmHg	88 %	a	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "93%"}}
72141	A0598	2025-03-15 21:25:00	38.0C	101 /min	26	\N	93 %	A	{"signal": 0.92, "monitor": {"model": "vt-200", "battery": "40%"}}
72142	A0599	2025-01-18 06:00:00	38.9C	101 /min	26	122/77 mmHg	93% RA	v	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "52 %"}}
72143	A0599	2025-01-23 18:20:00	38.2C	122 /min	27	100/57	93%	A	{"signal": 0.83, "monitor": {"model": "VT-200", "battery": "18 %"}}
72144	A0599	2025-01-25 20:55:00	37.2 C	88bpm	18	100/67	93% RA	A	{"signal": 0.81, "monitor": {"model": "VT-200", "battery": "40%"}}
72145	A0599	2025-01-26 06:25:00	99.9 F	101 bpm	18	100/70 mmHg	97 %	V	{"signal": 0.73, "monitor": {"model": "Orbit 5", "battery": "23%"}}
72146	A0599	2025-01-26 07:45:00	102.9 F	101bpm	28	100/69	94%	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
72147	A0600	2025-02-15 06:05:00	38.1 C	74 bpm	18	113/65 mmHg	98% RA	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "57%"}}
72148	A0600	2025-02-16 08:05:00	36.7 C	71 bpm	18	147/106	95% RA	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "33 %"}}
72149	A0600	2025-02-18 07:00:00	36.5 C	65 /min	17	120/80 mmHg	94% RA	a	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "58 %"}}
72150	A0600	2025-02-21 05:45:00	36.6 C	60bpm	19	113/75 mmHg	94% RA	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "7 %"}}
72151	A0601	2025-01-29 04:10:00	36.1C	66 bpm	14	122/78	96%	A	\N
72152	A0601	2025-01-29 19:35:00	37.6 C	59 /min	16	138/94 mmHg	95%	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "5%"}}
72153	A0601	2025-01-31 23:10:00	37.8 C	69 /min	15	104/73 mmHg	96 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72154	A0601	2025-01-31 23:40:00	37.7C	82 bpm	12	\N	\N	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "40%"}}
72155	A0601	2025-02-01 00:00:00	36.3C	89bpm	13	104/65 mmHg	99%	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72156	A0602	2025-02-14 13:10:00	37.0 C	107 /min	26	123/91 mmHg	94% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "40%"}}
72157	A0602	2025-02-16 14:05:00	38.2 C	101 /min	29	99/61 mmHg	90 %	a	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "24 %"}}
72158	A0602	2025-03-01 00:00:00	100.4 F	100bpm	30	104/58	94 %	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "12 %"}}
72159	A0602	2025-03-18 22:20:00	100.2 F	104 /min	30	\N	94 %	A	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "39 %"}}
72160	A0603	2025-01-23 18:50:00	37.6 C	78 /min	12	106/71	96 %	\N	{"signal": 0.99, "monitor": {"model": "Orbit 5", "battery": "22%"}}
72161	A0603	2025-01-23 19:25:00	98.6 F	69 /min	20	116/79	98 %	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "60 %"}}
72162	A0603	2025-01-24 02:25:00	38.0C	58 bpm	19	127/88 mmHg	99% RA	A	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "42%"}}
72163	A0603	2025-01-24 03:10:00	37.3 C	84bpm	20	132/89	95% RA	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "21 %"}}
72164	A0604	2025-01-13 23:05:00	36.3C	59 bpm	14	135/104	98% RA	A	{"signal": 0.83, "monitor": {"model": "vt-200", "battery": "46%"}}
72165	A0604	2025-01-13 23:45:00	38.1 C	70bpm	18	122/85	99% RA	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "46%"}}
72166	A0604	2025-01-17 23:20:00	37.5 C	60 bpm	20	108/75 mmHg	96%	a	\N
72167	A0604	2025-01-18 02:05:00	\N	\N	15	103/73	97 %	A	{"signal": 0.84, "monitor": {"model": "VT-200", "battery": "42%"}}
72168	A0605	2025-03-17 15:00:00	38.0C	61 bpm	18	121/85 mmHg	98%	a	{"signal": 0.71, "monitor": {"model": "VT-200", "battery": "86%"}}
72169	A0605	2025-03-17 21:55:00	37.4 C	100 /min	14	136/99	96%	a	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "70%"}}
72170	A0605	2025-03-18 10:20:00	36.9 C	98bpm	13	130/91 mmHg	98%	a	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "13%"}}
72171	A0606	2025-02-16 16:30:00	\N	80 /min	12	105/61	97 %	A	{"signal": 0.86, "monitor": {"model": "vt-200", "battery": "23 %"}}
72172	A0606	2025-02-16 19:55:00	36.8 C	\N	19	116/69 mmHg	98 %	A	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "36 %"}}
72173	A0606	2025-02-17 17:15:00	36.5 C	58 bpm	14	119/74 mmHg	99%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "85%"}}
72174	A0606	2025-02-17 19:30:00	37.3 C	97 /min	13	131/85	94%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "25 %"}}
72175	A0607	2025-01-06 08:05:00	36.9 C	85bpm	13	150/101 mmHg	\N	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "14 %"}}
72176	A0607	2025-01-09 19:25:00	36.6 C	98 bpm	14	131/94	99 %	A	{"signal": 0.85, "monitor": {"model": "vt-200", "battery": "66%"}}
72177	A0607	2025-01-10 14:00:00	36.2 C	87 bpm	11	147/112	98%	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "40%"}}
72178	A0607	2025-01-18 06:30:00	100.2 F	80bpm	16	126/86	97% RA	A	{"signal": 0.93, "monitor": {"model": "vt-200", "battery": "41 %"}}
72179	A0608	2025-03-13 00:55:00	99.9 F	62 /min	11	103/56	99% RA	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "51 %"}}
72180	A0608	2025-03-13 03:55:00	97.0 F	59bpm	15	120/80	95 %	A	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "40%"}}
72181	A0608	2025-03-13 04:00:00	37.3 C	\N	18	\N	94% RA	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "41 %"}}
72182	A0609	2025-03-16 04:15:00	102.6 F	100 /min	21	100/64	90% RA	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "31 %"}}
72183	A0609	2025-03-16 18:35:00	37.0C	107 bpm	19	100/54	93%	A	{"signal": 0.94, "monitor": {"model": "Orbit 5", "battery": "17%"}}
72184	A0609	2025-03-25 14:10:00	38.8C	100 bpm	25	99/69 mmHg	93%	P	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "76%"}}
72185	A0609	2025-03-26 14:35:00	102.7 F	94bpm	28	122/87	97%	U	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "47%"}}
72186	A0609	2025-03-30 11:55:00	39.2 C	101 /min	25	100/69	97% RA	P	{"signal": 0.77, "monitor": {"model": "Orbit 5", "battery": "84%"}}
72187	A0610	2025-01-30 20:05:00	36.9C	82 bpm	17	109/73 mmHg	95% RA	A	\N
72188	A0610	2025-01-31 10:55:00	98.8 F	76bpm	16	105/65 mmHg	94 %	A	\N
72189	A0610	2025-02-03 01:25:00	36.6C	82 bpm	11	130/82	98%	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "34%"}}
72190	A0611	2025-03-23 05:40:00	38.0 C	82 /min	12	108/73	94% RA	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "24%"}}
72191	A0611	2025-03-23 10:15:00	36.6C	83bpm	13	146/112 mmHg	98% RA	A	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "7 %"}}
72192	A0611	2025-03-23 11:10:00	36.6 C	76bpm	11	100/55 mmHg	95 %	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
72193	A0612	2025-03-24 17:45:00	100.4 F	98 /min	20	137/106 mmHg	95% RA	a	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40%"}}
72194	A0612	2025-03-25 04:35:00	36.5 C	99bpm	14	143/101 mmHg	96 %	A	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
72195	A0612	2025-03-25 12:35:00	36.1 C	80 bpm	13	102/66	94% RA	A	{"signal": 0.74, "monitor": {"model": "vt-200", "battery": "25%"}}
72196	A0613	2025-02-01 00:00:00	37.4 C	81 bpm	11	106/57 mmHg	99%	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
72197	A0613	2025-02-01 09:35:00	36.3 C	76 /min	13	112/80	94% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "47 %"}}
72198	A0613	2025-02-01 14:10:00	36.9C	58 /min	20	146/109	99 %	A	{"signal": 0.91, "monitor": {"model": "vt-200", "battery": "40%"}}
72199	A0613	2025-02-01 19:05:00	36.3 C	100 bpm	17	126/92 mmHg	97%	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72200	A0614	2025-03-27 03:35:00	37.1C	63 bpm	14	121/75 mmHg	97%	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "7 %"}}
72201	A0614	2025-03-27 04:35:00	98.6 F	88bpm	15	122/82 mmHg	97 %	A	{"signal": 0.78, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72202	A0615	2025-03-29 14:30:00	99.0 F	130 /min	29	100/54	96%	U	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "82%"}}
72203	A0615	2025-03-29 19:35:00	98.2 F	100 bpm	27	90/58	94%	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "29 %"}}
72204	A0615	2025-03-30 01:45:00	102.9 F	101 bpm	30	107/71 mmHg	96%	A	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72205	A0616	2025-01-17 23:10:00	37.7 C	68 /min	12	120/82	95%	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "54%"}}
72206	A0616	2025-01-19 21:55:00	38.1 C	92 bpm	17	101/54 mmHg	97 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "12%"}}
72207	A0616	2025-01-20 00:30:00	98.6 F	71 /min	19	127/87 mmHg	96% RA	\N	{"signal": 0.78, "monitor": {"model": "VT-200", "battery": "64%"}}
72208	A0616	2025-01-21 13:50:00	37.1 C	58 /min	20	108/70 mmHg	\N	A	\N
72209	A0617	2025-03-08 16:40:00	38.3 C	\N	18	100/57	97 %	a	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "36 %"}}
72210	A0617	2025-03-11 10:10:00	37.4 C	101 bpm	22	89/47 mmHg	97% RA	A	{"signal": 0.92, "monitor": {"model": "Orbit 5", "battery": "99%"}}
72211	A0617	2025-03-12 13:30:00	102.0 F	101bpm	29	100/57 mmHg	93 %	A	{"signal": 0.96, "monitor": {"model": "vt-200", "battery": "57%"}}
72212	A0617	2025-03-16 16:50:00	101.1 F	130bpm	27	100/68	94%	V	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "40%"}}
72213	A0618	2025-01-20 23:50:00	37.1C	61 bpm	13	125/95	99% RA	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "25%"}}
72214	A0618	2025-01-23 15:10:00	38.0C	69 bpm	15	110/63 mmHg	95 %	A	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "96%"}}
72215	A0618	2025-01-25 10:55:00	36.3C	87 /min	11	111/62	95 %	a	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "87%"}}
72216	A0618	2025-01-26 06:20:00	99.9 F	59 /min	11	113/82 mmHg	95% RA	A	{"signal": 0.85, "monitor": {"model": "VT-200", "battery": "40%"}}
72217	A0619	2025-01-06 20:00:00	36.4 C	79 bpm	15	147/115	98 %	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72218	A0619	2025-01-08 02:20:00	38.0 C	86 bpm	17	132/93	96 %	A	{"signal": 0.72, "monitor": {"model": "Orbit 5", "battery": "6 %"}}
72219	A0620	2025-03-04 17:50:00	97.2 F	65bpm	11	141/95 mmHg	94 %	A	{"signal": 0.75, "monitor": {"model": "Orbit 5", "battery": "21 %"}}
72220	A0620	2025-03-04 21:40:00	\N	81 /min	12	133/84	96% RA	a	\N
72221	A0620	2025-03-05 08:00:00	38.0 C	90 /min	16	\N	95 %	a	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "19 %"}}
72222	A0621	2025-03-19 02:55:00	99.3 F	83 bpm	16	113/71	99 %	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "40%"}}
72223	A0621	2025-03-26 14:30:00	37.2 C	91 /min	12	131/94 mmHg	99%	A	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "40%"}}
72224	A0621	2025-03-30 07:55:00	38.0 C	71bpm	11	134/85	95% RA	a	\N
72225	A0622	2025-03-18 05:40:00	37.1C	119 bpm	25	100/67 mmHg	93%	A	{"signal": 0.76, "monitor": {"model": "VT-200", "battery": "83%"}}
72226	A0622	2025-03-18 10:25:00	38.6 C	100 bpm	22	86/48	94% RA	a	{"signal": 0.89, "monitor": {"model": "vt-200", "battery": "26 %"}}
72227	A0622	2025-03-19 18:50:00	39.1 C	101bpm	23	99/56 mmHg	94 %	\N	{"signal": 0.72, "monitor": {"model": "vt-200", "battery": "21%"}}
72228	A0622	2025-03-19 18:55:00	38.8 C	101 bpm	27	115/84 mmHg	93% RA	A	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72229	A0623	2025-02-04 19:05:00	36.9 C	72 bpm	11	145/113 mmHg	98% RA	A	{"signal": 0.91, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72230	A0623	2025-02-05 01:50:00	36.2 C	62 bpm	20	138/108	95 %	A	{"signal": 0.94, "monitor": {"model": "vt-200", "battery": "40%"}}
72231	A0623	2025-02-05 05:25:00	37.6C	88 /min	12	111/73	95% RA	A	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "40%"}}
72232	A0623	2025-02-05 17:00:00	99.3 F	96bpm	\N	103/61	96%	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "43%"}}
72233	A0624	2025-03-16 12:30:00	38.8 C	100 /min	30	100/55 mmHg	93 %	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "45 %"}}
72234	A0624	2025-03-16 17:25:00	38.0 C	\N	28	100/63	91% RA	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72235	A0624	2025-03-16 23:40:00	38.7 C	101 /min	21	99/61	87%	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "49%"}}
72236	A0624	2025-03-18 22:45:00	37.1 C	98 /min	29	99/50 mmHg	93%	P	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72237	A0625	2025-02-27 19:45:00	37.9 C	90 bpm	19	105/73 mmHg	\N	A	{"signal": 0.97, "monitor": {"model": "vt-200", "battery": "40%"}}
72238	A0625	2025-02-28 18:10:00	38.0 C	\N	15	101/57 mmHg	98%	a	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "79%"}}
72239	A0626	2025-02-20 09:00:00	100.4 F	100 /min	23	100/68	93% RA	V	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "45 %"}}
72240	A0626	2025-02-20 17:30:00	38.4 C	101 bpm	26	100/62	94%	A	{"signal": 0.81, "monitor": {"model": "vt-200", "battery": "28 %"}}
72241	A0626	2025-02-22 05:25:00	37.8 C	109 /min	22	100/51	93% RA	a	{"signal": 0.99, "monitor": {"model": "vt-200", "battery": "40%"}}
72242	A0626	2025-02-22 19:30:00	38.0 C	101bpm	26	86/42 mmHg	94 %	V	{"signal": 0.98, "monitor": {"model": "Orbit 5", "battery": "6%"}}
72243	A0626	2025-02-23 12:30:00	38.0 C	100 /min	25	99/51 mmHg	96%	A	{"signal": 0.8, "monitor": {"model": "vt-200", "battery": "40%"}}
72244	A0627	2025-02-16 10:35:00	37.4 C	94 bpm	17	109/65 mmHg	94 %	a	{"signal": 0.82, "monitor": {"model": "VT-200", "battery": "70%"}}
72245	A0627	2025-02-21 06:35:00	36.6C	74bpm	20	146/99	\N	A	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "40 %"}}
72246	A0628	2025-03-29 20:45:00	37.5C	101 /min	24	99/62 mmHg	93% RA	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "31%"}}
72247	A0628	2025-03-30 01:15:00	101.5 F	120bpm	22	100/68	94%	V	{"signal": 0.77, "monitor": {"model": "VT-200", "battery": "40%"}}
72248	A0628	2025-03-30 07:25:00	39.3 C	100bpm	20	112/76 mmHg	90% RA	A	{"signal": 0.74, "monitor": {"model": "VT-200", "battery": "29 %"}}
72249	A0628	2025-03-30 17:25:00	101.1 F	116 /min	24	99/67 mmHg	90% RA	a	{"signal": 0.96, "monitor": {"model": "VT-200", "battery": "6 %"}}
72250	A0628	2025-03-31 18:35:00	39.2 C	116bpm	29	100/64 mmHg	94%	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "93%"}}
72251	A0629	2025-03-31 12:50:00	36.8 C	86 bpm	16	147/109	97 %	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "75%"}}
72252	A0629	2025-03-31 15:00:00	99.7 F	67 /min	11	122/78 mmHg	99 %	A	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
72253	A0629	2025-03-31 17:55:00	\N	72bpm	12	113/69	96%	A	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "40%"}}
72254	A0629	2025-03-31 20:40:00	37.4 C	84 /min	16	112/64 mmHg	99%	A	{"signal": 0.73, "monitor": {"model": "vt-200", "battery": "40%"}}
72255	A0629	2025-03-31 23:10:00	36.5C	86 /min	14	102/66	95 %	A	{"signal": 0.89, "monitor": {"model": "Orbit 5", "battery": "15 %"}}
72256	A0630	2025-02-21 14:05:00	37.4 C	69 bpm	12	115/76 mmHg	97%	\N	\N
72257	A0630	2025-02-22 10:25:00	99.5 F	71 bpm	\N	104/60 mmHg	98%	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "9 %"}}
72258	A0630	2025-02-27 09:10:00	38.0 C	76 /min	19	146/112 mmHg	98% RA	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "38 %"}}
72259	A0630	2025-03-01 00:00:00	100.2 F	80bpm	16	112/66 mmHg	99 %	A	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "83%"}}
72260	A0630	2025-03-02 01:50:00	99.7 F	73bpm	11	135/90 mmHg	99% RA	A	{"signal": 0.9, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72261	A0631	2025-03-19 21:30:00	97.2 F	65 bpm	19	132/100 mmHg	96 %	a	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "27 %"}}
72262	A0631	2025-03-20 05:15:00	98.1 F	89 /min	15	\N	97% RA	A	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "54 %"}}
72263	A0631	2025-03-20 14:20:00	36.6 C	84 bpm	12	125/87 mmHg	97% RA	a	{"signal": 0.7, "monitor": {"model": "vt-200", "battery": "7 %"}}
72264	A0632	2025-03-09 07:45:00	100.4 F	66bpm	20	136/104	95% RA	A	{"signal": 0.93, "monitor": {"model": "Orbit 5", "battery": "18%"}}
72265	A0632	2025-03-09 08:55:00	37.5C	91bpm	17	109/78 mmHg	94%	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "28 %"}}
72266	A0632	2025-03-09 10:15:00	36.5 C	86 bpm	19	130/97 mmHg	96%	a	{"signal": 0.85, "monitor": {"model": "Orbit 5", "battery": "18%"}}
72267	A0633	2025-03-21 21:05:00	38.9C	100 /min	24	100/59	93% RA	a	{"signal": 0.93, "monitor": {"model": "VT-200", "battery": "27 %"}}
72268	A0633	2025-03-26 23:15:00	100.4 F	115bpm	22	94/63 mmHg	94%	a	{"signal": 0.88, "monitor": {"model": "vt-200", "battery": "14 %"}}
72269	A0633	2025-03-29 20:30:00	38.1 C	101bpm	27	100/51	95%	a	\N
72270	A0634	2025-03-25 00:30:00	37.9 C	100 bpm	28	100/62 mmHg	94%	A	{"signal": 0.9, "monitor": {"model": "vt-200", "battery": "66%"}}
72271	A0634	2025-03-29 08:00:00	38.9C	101 bpm	28	99/54 mmHg	93 %	a	\N
72272	A0634	2025-03-30 07:40:00	36.9C	100 /min	18	125/94 mmHg	94% RA	A	{"signal": 0.99, "monitor": {"model": "VT-200", "battery": "47 %"}}
72273	A0635	2025-03-24 05:25:00	36.2C	96 /min	16	150/108 mmHg	99%	a	{"signal": 0.97, "monitor": {"model": "VT-200", "battery": "40%"}}
72274	A0635	2025-03-29 10:40:00	36.3 C	91 bpm	11	111/72	\N	a	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "75%"}}
72275	A0635	2025-03-31 16:25:00	\N	71 /min	19	128/95	94% RA	a	{"signal": 0.86, "monitor": {"model": "VT-200", "battery": "40%"}}
72276	A0636	2025-03-27 01:00:00	39.2 C	101bpm	21	110/73	94 %	a	{"signal": 0.73, "monitor": {"model": "VT-200", "battery": "17%"}}
72277	A0636	2025-03-27 06:20:00	38.3C	100 /min	30	99/53	94 %	A	{"signal": 0.77, "monitor": {"model": "vt-200", "battery": "40%"}}
72278	A0636	2025-03-30 14:05:00	38.0 C	96 bpm	19	99/51	93%	\N	{"signal": 0.92, "monitor": {"model": "VT-200", "battery": "61%"}}
72279	A0636	2025-03-31 05:00:00	39.3 C	99 /min	19	109/60	93 %	A	\N
72280	A0637	2025-03-24 23:05:00	37.0C	100bpm	30	96/62	93% RA	A	{"signal": 0.79, "monitor": {"model": "Orbit 5", "battery": "55%"}}
72281	A0637	2025-03-25 22:45:00	38.0 C	109 /min	19	99/58 mmHg	94% RA	V	{"signal": 0.88, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72282	A0637	2025-03-28 18:35:00	\N	101bpm	26	99/62	95% RA	A	{"signal": 0.81, "monitor": {"model": "Orbit 5", "battery": "59 %"}}
72283	A0637	2025-03-30 12:55:00	36.8 C	100 /min	27	99/64 mmHg	93 %	a	{"signal": 0.74, "monitor": {"model": "Orbit 5", "battery": "85%"}}
72284	A0638	2025-03-26 18:20:00	97.2 F	78 bpm	20	132/87	94 %	A	{"signal": 0.97, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72285	A0638	2025-03-27 12:10:00	37.9 C	\N	11	126/96 mmHg	96 %	A	{"signal": 0.84, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72286	A0639	2025-03-27 09:45:00	36.1C	77 bpm	\N	147/113	96 %	A	{"signal": 0.95, "monitor": {"model": "VT-200", "battery": "36 %"}}
72287	A0639	2025-03-27 13:50:00	99.1 F	79 /min	12	120/71 mmHg	97 %	A	{"signal": 0.76, "monitor": {"model": "vt-200", "battery": "40%"}}
72288	A0639	2025-03-28 19:20:00	99.0 F	\N	17	108/58 mmHg	94 %	A	{"signal": 0.83, "monitor": {"model": "Orbit 5", "battery": "23%"}}
72289	A0639	2025-03-28 21:25:00	36.8C	\N	14	102/55	98% RA	a	{"signal": 0.7, "monitor": {"model": "VT-200", "battery": "40%"}}
72290	A0639	2025-03-29 21:40:00	38.0C	69 /min	18	139/96 mmHg	97%	A	{"signal": 0.94, "monitor": {"model": "VT-200", "battery": "70%"}}
72291	A0640	2025-03-27 23:10:00	36.9 C	76bpm	11	118/68	95 %	A	{"signal": 0.95, "monitor": {"model": "Orbit 5", "battery": "40%"}}
72292	A0640	2025-03-28 15:55:00	98.8 F	60 /min	15	147/100 mmHg	96 %	A	{"signal": 0.8, "monitor": {"model": "VT-200", "battery": "40%"}}
72293	A0640	2025-03-29 02:50:00	97.2 F	86bpm	19	147/104	95%	\N	{"signal": 0.82, "monitor": {"model": "Orbit 5", "battery": "5 %"}}
\.


--
-- Name: observations observations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_pkey PRIMARY KEY (obs_id);


--
-- Name: observations observations_admission_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_admission_ref_fkey FOREIGN KEY (admission_ref) REFERENCES public.admissions(adm_no);


--
-- PostgreSQL database dump complete
--
