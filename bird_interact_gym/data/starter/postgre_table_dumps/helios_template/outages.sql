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
-- Name: outages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outages (
    outage_no integer NOT NULL,
    park_id text NOT NULL,
    inverter_tag text,
    began_at timestamp without time zone NOT NULL,
    ended_at timestamp without time zone,
    cause text NOT NULL,
    lost_kwh numeric(10,1),
    ticket jsonb NOT NULL,
    CONSTRAINT outages_check CHECK ((ended_at > began_at))
);


--
-- Data for Name: outages; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outages (outage_no, park_id, inverter_tag, began_at, ended_at, cause, lost_kwh, ticket) FROM stdin;
8001	PK-19	INV-090	2025-04-02 00:00:00	2025-04-06 04:00:00	cable	8407.4	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8002	PK-05	INV-092	2025-06-22 09:40:00	2025-06-26 04:00:00	INVERTER FAULT	4047.2	{"log": {"calls": 1, "steps": ["remote reset", "site visit", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8003	PK-16	INV-097	2025-03-03 06:50:00	2025-03-05 22:30:00	Grid	1263.4	{"log": {"calls": 2, "steps": ["site visit", "remote reset", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8004	PK-24	INV-057	2025-02-07 10:50:00	2025-02-07 14:30:00	THEFT	164.7	{"log": {"calls": 3, "steps": ["site visit", "grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S2"}
8005	PK-19	INV-017	2025-03-14 20:00:00	2025-03-16 03:10:00	inverter fault	\N	{"log": {"calls": 4, "steps": ["part swap", "grid call", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8006	PK-23	INV-062	2025-06-28 16:40:00	\N	cable	\N	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8007	PK-08	INV-009	2025-05-08 20:40:00	2025-05-11 14:30:00	PLANNED WORK	485.1	{"log": {"calls": 1, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8008	PK-02	\N	2025-06-10 15:20:00	2025-06-11 06:40:00	Planned work	4360.0	{"log": {"calls": 2, "steps": ["part swap", "call to maker", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s3"}
8009	PK-20	\N	2025-01-18 16:40:00	2025-01-20 11:00:00	Planned work	6000.7	{"log": {"calls": 3, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8010	PK-18	INV-080	2025-04-02 00:00:00	2025-04-05 23:00:00	Transformer	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8011	PK-16	INV-097	2025-01-30 08:40:00	2025-02-01 17:10:00	planned work	\N	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8012	PK-02	INV-103	2025-06-24 20:30:00	2025-06-25 12:50:00	inverter fault	8176.1	{"log": {"calls": 1, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8013	PK-16	INV-097	2025-03-15 13:00:00	2025-03-17 00:40:00	Grid	8208.0	{"log": {"calls": 2, "steps": ["grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8014	PK-23	INV-005	2025-05-30 00:20:00	2025-06-02 10:10:00	planned work	2064.4	{"log": {"calls": 3, "steps": ["site visit", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8015	PK-13	INV-094	2025-04-01 07:40:00	2025-04-03 06:10:00	inverter fault	6463.7	{"log": {"calls": 4, "steps": ["call to maker", "remote reset", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8016	PK-06	INV-068	2025-02-08 00:00:00	2025-02-08 09:00:00	GRID	5969.2	{"log": {"calls": 0, "steps": ["remote reset", "call to maker", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8017	PK-07	\N	2025-06-14 09:20:00	2025-06-14 23:20:00	Grid	7637.7	{"log": {"calls": 1, "steps": ["remote reset", "call to maker", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8018	PK-20	\N	2025-05-25 02:50:00	2025-05-25 03:10:00	Grid	5237.3	{"log": {"calls": 2, "steps": ["part swap", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8019	PK-17	\N	2025-04-02 00:00:00	\N	CABLE	8975.1	{"log": {"calls": 3, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8020	PK-12	INV-028	2025-02-18 05:40:00	\N	grid	4602.0	{"log": {"calls": 4, "steps": ["part swap", "call to maker", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8021	PK-04	INV-049	2025-04-07 15:40:00	2025-04-08 09:00:00	INVERTER FAULT	\N	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8022	PK-14	\N	2025-03-29 05:50:00	2025-03-29 20:30:00	Grid	5442.5	{"log": {"calls": 1, "steps": ["grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8023	PK-24	INV-046	2025-06-28 04:10:00	2025-06-28 21:20:00	grid	4951.8	{"log": {"calls": 2, "steps": ["remote reset", "part swap", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8024	PK-03	INV-011	2025-04-10 10:20:00	2025-04-11 00:00:00	weather	917.5	{"log": {"calls": 3, "steps": ["grid call", "remote reset", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8025	PK-09	INV-010	2025-03-01 00:00:00	2025-04-11 16:00:00	Transformer	4129.1	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8026	PK-17	INV-045	2025-01-24 05:20:00	2025-01-25 07:40:00	weather	6120.7	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8027	PK-07	INV-095	2025-06-05 06:00:00	2025-06-05 07:20:00	cable	\N	{"log": {"calls": 1, "steps": ["call to maker", "site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8028	PK-07	INV-050	2025-01-07 17:40:00	2025-01-10 05:00:00	TRANSFORMER	8988.3	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8029	PK-06	INV-051	2025-05-04 21:20:00	2025-05-06 19:00:00	Cable	\N	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8030	PK-12	INV-099	2025-04-25 20:10:00	\N	inverter fault	1335.4	{"log": {"calls": 4, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8031	PK-24	INV-046	2025-04-01 20:30:00	\N	theft	789.8	{"log": {"calls": 0, "steps": ["site visit", "remote reset", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8032	PK-19	INV-090	2025-02-17 03:20:00	2025-02-21 18:20:00	inverter fault	8021.0	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s3"}
8033	PK-05	INV-078	2025-06-01 19:20:00	2025-06-02 14:10:00	INVERTER FAULT	4818.0	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S2"}
8034	PK-03	INV-100	2025-05-15 01:20:00	2025-05-17 16:30:00	cable	5102.0	{"log": {"calls": 3, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8035	PK-19	INV-090	2025-05-20 09:40:00	2025-05-21 23:40:00	grid	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8036	PK-06	INV-068	2025-05-04 09:10:00	2025-05-06 19:20:00	TRANSFORMER	2233.9	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s2"}
8037	PK-24	INV-057	2025-04-27 03:40:00	\N	theft	6883.3	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8038	PK-07	INV-029	2025-01-14 06:00:00	\N	transformer	\N	{"log": {"calls": 2, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8039	PK-14	INV-096	2025-03-15 12:20:00	2025-03-16 12:10:00	transformer	\N	{"log": {"calls": 3, "steps": ["grid call", "site visit", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8040	PK-23	INV-018	2025-05-31 09:00:00	2025-06-04 01:50:00	grid	6721.5	{"log": {"calls": 4, "steps": ["site visit", "remote reset", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8041	PK-07	INV-050	2025-02-01 15:40:00	2025-02-04 13:20:00	Weather	6934.5	{"log": {"calls": 0, "steps": ["site visit", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8042	PK-06	INV-039	2025-04-08 10:20:00	2025-04-08 23:40:00	TRANSFORMER	380.2	{"log": {"calls": 1, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8043	PK-09	INV-071	2025-01-11 11:50:00	2025-01-12 16:10:00	inverter fault	\N	{"log": {"calls": 2, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8044	PK-24	INV-057	2025-01-16 17:10:00	2025-01-17 10:10:00	inverter fault	7272.3	{"log": {"calls": 3, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8045	PK-17	INV-091	2025-01-14 06:40:00	2025-01-15 12:30:00	Planned work	2077.5	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8046	PK-07	INV-089	2025-01-10 12:00:00	2025-01-14 09:10:00	Inverter fault	6987.9	{"log": {"calls": 0, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8047	PK-14	INV-013	2025-03-06 02:40:00	2025-03-06 03:50:00	cable	4820.9	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8048	PK-07	INV-038	2025-02-05 18:50:00	2025-02-06 15:10:00	INVERTER FAULT	\N	{"log": {"calls": 2, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8049	PK-24	INV-057	2025-03-06 14:00:00	2025-03-12 17:30:00	planned work	8370.9	{"log": {"calls": 3, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8050	PK-07	\N	2025-04-29 09:00:00	2025-04-29 15:00:00	PLANNED WORK	5458.4	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8051	PK-05	INV-033	2025-06-28 23:20:00	\N	inverter fault	60.5	{"log": {"calls": 0, "steps": ["part swap", "grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s2"}
8052	PK-07	\N	2025-02-09 15:40:00	2025-02-10 17:40:00	inverter fault	8473.2	{"log": {"calls": 1, "steps": ["call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8053	PK-01	\N	2025-02-06 07:20:00	2025-02-07 00:30:00	Inverter fault	\N	{"log": {"calls": 2, "steps": ["grid call", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s2"}
8054	PK-02	\N	2025-02-04 13:30:00	2025-02-05 10:40:00	Inverter fault	3283.7	{"log": {"calls": 3, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8055	PK-14	INV-096	2025-06-01 08:10:00	2025-06-05 11:10:00	cable	7350.6	{"log": {"calls": 4, "steps": ["site visit", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8056	PK-08	\N	2025-03-30 12:50:00	2025-03-31 06:50:00	planned work	3333.9	{"log": {"calls": 0, "steps": ["part swap", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8057	PK-08	\N	2025-01-30 00:00:00	2025-01-30 02:10:00	planned work	\N	{"log": {"calls": 1, "steps": ["site visit", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8058	PK-07	INV-041	2025-03-05 17:10:00	2025-03-05 18:10:00	INVERTER FAULT	6795.4	{"log": {"calls": 2, "steps": ["remote reset", "call to maker", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8059	PK-22	\N	2025-05-08 00:20:00	2025-05-08 21:10:00	transformer	657.1	{"log": {"calls": 3, "steps": ["grid call", "site visit", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8060	PK-07	INV-095	2025-06-12 10:10:00	2025-06-13 05:50:00	grid	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8061	PK-14	INV-083	2025-02-23 22:30:00	2025-02-24 19:20:00	transformer	\N	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8062	PK-13	INV-001	2025-01-24 23:40:00	2025-01-27 17:10:00	inverter fault	\N	{"log": {"calls": 1, "steps": ["call to maker", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8063	PK-11	\N	2025-02-24 08:50:00	2025-02-25 10:00:00	INVERTER FAULT	\N	{"log": {"calls": 2, "steps": ["site visit", "call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8064	PK-22	INV-088	2025-04-26 10:30:00	2025-04-26 20:20:00	inverter fault	3468.6	{"log": {"calls": 3, "steps": ["site visit", "grid call", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8065	PK-20	INV-052	2025-04-18 08:50:00	\N	planned work	1111.0	{"log": {"calls": 4, "steps": ["remote reset", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8066	PK-24	\N	2025-05-25 13:30:00	2025-05-27 07:50:00	Inverter fault	3432.4	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8067	PK-23	INV-005	2025-02-07 12:30:00	2025-02-09 03:10:00	Weather	712.5	{"log": {"calls": 1, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8068	PK-24	INV-006	2025-04-10 13:40:00	2025-04-10 21:20:00	Theft	4625.2	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8069	PK-12	\N	2025-05-20 00:30:00	2025-05-22 23:00:00	WEATHER	\N	{"log": {"calls": 3, "steps": ["remote reset"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8070	PK-05	INV-078	2025-02-14 12:10:00	2025-02-15 06:20:00	planned work	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8071	PK-01	INV-074	2025-06-08 20:00:00	\N	cable	1943.0	{"log": {"calls": 0, "steps": ["grid call", "call to maker", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8072	PK-11	INV-072	2025-06-16 15:10:00	2025-06-17 09:40:00	Transformer	7438.1	{"log": {"calls": 1, "steps": ["call to maker", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8073	PK-19	INV-059	2025-05-29 16:10:00	\N	PLANNED WORK	6195.9	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8074	PK-14	INV-034	2025-06-05 12:30:00	2025-06-08 03:00:00	grid	5886.7	{"log": {"calls": 3, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8075	PK-22	INV-085	2025-04-07 12:10:00	2025-04-11 05:10:00	PLANNED WORK	8372.2	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8076	PK-15	INV-081	2025-02-03 05:20:00	2025-02-04 08:20:00	Cable	7641.5	{"log": {"calls": 0, "steps": ["grid call", "remote reset", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8077	PK-12	INV-036	2025-06-03 23:40:00	2025-06-05 02:50:00	theft	\N	{"log": {"calls": 1, "steps": ["call to maker", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8078	PK-22	INV-031	2025-03-14 21:00:00	2025-03-14 21:20:00	planned work	4042.3	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8079	PK-13	INV-007	2025-02-18 23:00:00	2025-02-22 09:00:00	GRID	\N	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8080	PK-01	\N	2025-04-07 04:50:00	2025-04-08 12:00:00	inverter fault	2380.5	{"log": {"calls": 4, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8081	PK-03	INV-100	2025-04-13 06:20:00	2025-04-13 08:20:00	grid	6764.0	{"log": {"calls": 0, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8082	PK-13	INV-094	2025-03-23 00:40:00	2025-03-24 12:50:00	weather	2968.3	{"log": {"calls": 1, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8083	PK-11	INV-072	2025-02-27 01:50:00	2025-02-27 12:40:00	CABLE	8451.8	{"log": {"calls": 2, "steps": ["remote reset", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8084	PK-16	INV-067	2025-06-11 01:20:00	2025-06-11 09:40:00	planned work	5431.3	{"log": {"calls": 3, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8085	PK-15	INV-077	2025-02-13 11:00:00	2025-02-14 11:50:00	PLANNED WORK	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8086	PK-05	INV-093	2025-04-06 17:30:00	2025-04-07 07:50:00	Weather	2943.6	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8087	PK-20	INV-052	2025-01-01 01:20:00	2025-01-03 03:00:00	Inverter fault	5281.7	{"log": {"calls": 1, "steps": ["site visit", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8088	PK-12	INV-036	2025-02-13 21:40:00	\N	GRID	\N	{"log": {"calls": 2, "steps": ["site visit", "remote reset"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s2"}
8089	PK-07	INV-041	2025-05-19 23:50:00	2025-05-20 13:10:00	inverter fault	6889.0	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S3"}
8090	PK-02	INV-103	2025-04-06 18:20:00	2025-04-07 10:40:00	WEATHER	2464.3	{"log": {"calls": 4, "steps": ["part swap", "remote reset", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8091	PK-11	INV-084	2025-02-11 11:30:00	2025-02-15 10:50:00	inverter fault	6813.9	{"log": {"calls": 0, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8092	PK-20	INV-035	2025-02-18 11:50:00	2025-02-19 00:20:00	planned work	\N	{"log": {"calls": 1, "steps": ["grid call", "remote reset", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8093	PK-26	INV-021	2025-01-04 21:50:00	2025-01-05 01:30:00	inverter fault	8151.4	{"log": {"calls": 2, "steps": ["grid call", "site visit", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8094	PK-02	INV-004	2025-06-09 03:40:00	2025-06-12 11:30:00	Inverter fault	3058.0	{"log": {"calls": 3, "steps": ["site visit", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8095	PK-11	\N	2025-04-26 05:20:00	2025-04-30 00:10:00	Inverter fault	\N	{"log": {"calls": 4, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8096	PK-01	INV-060	2025-05-07 18:30:00	2025-05-10 09:10:00	inverter fault	6914.8	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8097	PK-03	INV-100	2025-02-12 17:10:00	2025-02-13 07:20:00	inverter fault	\N	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8098	PK-17	INV-045	2025-06-01 13:10:00	2025-06-02 09:00:00	transformer	7399.4	{"log": {"calls": 2, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8099	PK-20	INV-079	2025-05-03 21:30:00	2025-05-08 20:20:00	INVERTER FAULT	4175.6	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8100	PK-23	INV-065	2025-05-29 06:20:00	2025-06-01 00:10:00	transformer	4817.9	{"log": {"calls": 4, "steps": ["site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8101	PK-24	INV-046	2025-01-30 13:00:00	2025-01-31 00:30:00	Grid	\N	{"log": {"calls": 0, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8102	PK-14	INV-066	2025-01-13 23:50:00	2025-01-15 18:50:00	transformer	2087.9	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8103	PK-12	INV-099	2025-04-05 08:40:00	2025-04-05 18:30:00	grid	5135.9	{"log": {"calls": 2, "steps": ["remote reset", "part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8104	PK-20	INV-040	2025-01-21 07:40:00	2025-01-22 07:00:00	theft	8175.0	{"log": {"calls": 3, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8105	PK-13	\N	2025-03-16 06:40:00	2025-03-16 17:50:00	Weather	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s2"}
8106	PK-03	\N	2025-05-23 20:50:00	2025-05-28 07:10:00	Planned work	\N	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8107	PK-23	INV-065	2025-05-29 13:00:00	2025-05-29 22:20:00	WEATHER	2006.5	{"log": {"calls": 1, "steps": ["grid call", "call to maker", "remote reset"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8108	PK-23	INV-087	2025-06-13 05:00:00	2025-06-14 21:30:00	transformer	8617.9	{"log": {"calls": 2, "steps": ["grid call", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8109	PK-08	\N	2025-03-09 18:00:00	2025-03-09 18:30:00	PLANNED WORK	\N	{"log": {"calls": 3, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8110	PK-11	INV-072	2025-05-24 21:40:00	2025-05-27 02:10:00	inverter fault	8323.0	{"log": {"calls": 4, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8111	PK-07	INV-095	2025-05-21 12:10:00	2025-05-22 00:50:00	weather	7634.3	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8112	PK-26	\N	2025-02-18 02:50:00	2025-02-19 12:10:00	THEFT	3719.3	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8113	PK-05	INV-037	2025-02-10 15:20:00	2025-02-11 02:30:00	grid	2283.3	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8114	PK-11	INV-072	2025-01-10 14:30:00	\N	grid	7135.6	{"log": {"calls": 3, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8115	PK-10	INV-107	2025-06-07 03:10:00	2025-06-15 01:30:00	GRID	5028.6	{"log": {"calls": 4, "steps": ["site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8116	PK-14	INV-083	2025-01-20 21:00:00	2025-01-22 03:40:00	Planned work	\N	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8117	PK-10	\N	2025-01-19 01:30:00	2025-01-21 00:10:00	weather	7622.2	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8118	PK-09	INV-069	2025-03-24 19:30:00	2025-03-25 03:40:00	GRID	2049.1	{"log": {"calls": 2, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8119	PK-17	\N	2025-06-09 01:00:00	2025-06-11 17:10:00	CABLE	\N	{"log": {"calls": 3, "steps": ["site visit", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S3"}
8120	PK-20	INV-040	2025-01-17 19:40:00	2025-01-20 17:00:00	weather	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8121	PK-21	INV-064	2025-03-16 23:40:00	2025-03-17 17:00:00	Grid	6612.5	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8122	PK-07	INV-089	2025-02-05 03:50:00	2025-02-07 02:30:00	Cable	1028.2	{"log": {"calls": 1, "steps": ["grid call", "remote reset"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8123	PK-03	INV-003	2025-06-11 03:00:00	2025-06-12 08:40:00	inverter fault	915.8	{"log": {"calls": 2, "steps": ["site visit", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8124	PK-05	\N	2025-06-17 20:10:00	2025-06-20 09:50:00	Inverter fault	2304.8	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8125	PK-26	\N	2025-01-08 10:20:00	2025-01-13 18:00:00	TRANSFORMER	3810.9	{"log": {"calls": 4, "steps": ["call to maker", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8126	PK-15	INV-002	2025-04-15 16:30:00	2025-04-17 06:40:00	INVERTER FAULT	2302.2	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8127	PK-19	INV-048	2025-01-08 14:00:00	2025-01-11 07:50:00	PLANNED WORK	4922.1	{"log": {"calls": 1, "steps": ["part swap", "grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8128	PK-05	INV-092	2025-02-26 17:20:00	2025-02-27 23:30:00	TRANSFORMER	\N	{"log": {"calls": 2, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8129	PK-06	INV-051	2025-05-01 06:50:00	2025-05-01 07:20:00	weather	2110.6	{"log": {"calls": 3, "steps": ["grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8130	PK-15	\N	2025-03-05 22:20:00	2025-03-07 17:40:00	inverter fault	8822.4	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8131	PK-08	INV-030	2025-01-05 23:50:00	2025-01-06 16:20:00	PLANNED WORK	2915.9	{"log": {"calls": 0, "steps": ["remote reset", "part swap", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S3"}
8132	PK-06	INV-068	2025-03-21 18:20:00	2025-03-24 07:30:00	WEATHER	4680.0	{"log": {"calls": 1, "steps": ["grid call", "remote reset", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8133	PK-20	INV-052	2025-02-07 03:40:00	2025-02-10 00:30:00	transformer	4074.5	{"log": {"calls": 2, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8134	PK-22	INV-031	2025-06-03 00:40:00	2025-06-05 22:10:00	transformer	230.7	{"log": {"calls": 3, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8135	PK-20	INV-035	2025-02-11 23:20:00	2025-02-14 14:40:00	GRID	4034.3	{"log": {"calls": 4, "steps": ["remote reset", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8136	PK-05	INV-037	2025-06-14 03:30:00	2025-06-14 11:00:00	grid	3013.4	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8137	PK-12	INV-028	2025-05-18 10:30:00	2025-05-19 12:00:00	CABLE	\N	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8138	PK-17	INV-104	2025-06-01 04:40:00	2025-06-02 01:20:00	Inverter fault	\N	{"log": {"calls": 2, "steps": ["site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8139	PK-12	INV-036	2025-01-30 05:10:00	2025-01-30 17:00:00	CABLE	\N	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8140	PK-13	INV-094	2025-02-25 02:10:00	2025-02-27 23:30:00	INVERTER FAULT	4224.8	{"log": {"calls": 4, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8141	PK-01	INV-070	2025-04-21 02:40:00	2025-04-22 03:30:00	grid	831.4	{"log": {"calls": 0, "steps": ["remote reset"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8142	PK-24	INV-006	2025-03-07 19:20:00	2025-03-09 08:20:00	GRID	8737.1	{"log": {"calls": 1, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8143	PK-13	INV-007	2025-05-07 15:30:00	2025-05-08 10:00:00	inverter fault	8756.0	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8144	PK-18	INV-032	2025-02-19 05:10:00	2025-02-20 13:40:00	GRID	5177.6	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8145	PK-09	INV-020	2025-02-02 13:40:00	2025-02-03 17:00:00	cable	\N	{"log": {"calls": 4, "steps": ["grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8146	PK-17	INV-045	2025-06-24 21:50:00	2025-06-25 01:10:00	inverter fault	342.4	{"log": {"calls": 0, "steps": ["site visit", "call to maker", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8147	PK-05	INV-037	2025-02-09 00:00:00	2025-02-13 22:40:00	planned work	\N	{"log": {"calls": 1, "steps": ["site visit", "call to maker", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8148	PK-17	INV-091	2025-01-16 07:20:00	2025-01-17 19:50:00	weather	713.9	{"log": {"calls": 2, "steps": ["call to maker", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8149	PK-26	INV-021	2025-01-31 21:10:00	2025-02-01 08:00:00	grid	4878.2	{"log": {"calls": 3, "steps": ["call to maker", "grid call", "remote reset"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s3"}
8150	PK-01	INV-012	2025-03-18 05:10:00	2025-03-19 09:10:00	grid	7097.0	{"log": {"calls": 4, "steps": ["part swap", "site visit", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8151	PK-06	INV-068	2025-01-07 18:40:00	2025-01-09 09:50:00	weather	\N	{"log": {"calls": 0, "steps": ["part swap", "site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8152	PK-18	INV-080	2025-06-11 01:20:00	2025-06-14 09:30:00	transformer	508.9	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8153	PK-18	INV-047	2025-05-02 01:00:00	2025-05-02 08:10:00	inverter fault	4266.8	{"log": {"calls": 2, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8154	PK-15	\N	2025-04-05 15:30:00	2025-04-06 03:20:00	planned work	3005.7	{"log": {"calls": 3, "steps": ["grid call", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8155	PK-14	INV-066	2025-01-10 20:00:00	2025-01-13 16:10:00	PLANNED WORK	4229.9	{"log": {"calls": 4, "steps": ["grid call"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8156	PK-09	INV-071	2025-03-01 20:10:00	2025-03-02 00:20:00	grid	\N	{"log": {"calls": 0, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s2"}
8157	PK-10	INV-098	2025-04-20 00:40:00	2025-04-21 15:40:00	Grid	5342.0	{"log": {"calls": 1, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8158	PK-13	\N	2025-04-15 13:40:00	2025-04-17 18:50:00	INVERTER FAULT	189.9	{"log": {"calls": 2, "steps": ["site visit"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8159	PK-12	INV-028	2025-05-23 11:10:00	2025-05-23 20:50:00	inverter fault	448.3	{"log": {"calls": 3, "steps": ["grid call", "call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8160	PK-14	INV-096	2025-06-03 16:10:00	2025-06-08 12:10:00	inverter fault	4961.1	{"log": {"calls": 4, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8161	PK-07	INV-095	2025-05-12 11:30:00	2025-05-13 12:40:00	grid	7772.9	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8162	PK-16	\N	2025-02-22 05:30:00	2025-02-23 10:00:00	planned work	1220.4	{"log": {"calls": 1, "steps": ["call to maker", "remote reset", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8163	PK-09	INV-069	2025-05-23 15:20:00	2025-05-24 04:10:00	Inverter fault	1038.2	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8164	PK-24	INV-057	2025-04-10 00:50:00	2025-04-10 03:20:00	planned work	\N	{"log": {"calls": 3, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8165	PK-10	INV-098	2025-06-07 10:00:00	2025-06-08 09:20:00	inverter fault	487.4	{"log": {"calls": 4, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8166	PK-07	\N	2025-06-12 06:30:00	2025-06-14 06:20:00	grid	317.2	{"log": {"calls": 0, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8167	PK-24	\N	2025-05-13 17:10:00	2025-05-13 20:30:00	cable	1670.9	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8168	PK-11	INV-056	2025-01-02 10:00:00	2025-01-03 11:00:00	theft	8328.0	{"log": {"calls": 2, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8169	PK-12	INV-026	2025-01-21 04:50:00	2025-01-25 21:50:00	planned work	3489.5	{"log": {"calls": 3, "steps": ["call to maker", "remote reset", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8170	PK-21	\N	2025-05-06 11:20:00	2025-05-08 11:10:00	Grid	\N	{"log": {"calls": 4, "steps": ["remote reset", "part swap", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8171	PK-22	INV-027	2025-05-18 06:00:00	2025-05-20 21:10:00	TRANSFORMER	2589.2	{"log": {"calls": 0, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s2"}
8172	PK-07	INV-038	2025-05-02 13:50:00	2025-05-03 00:20:00	Transformer	1196.5	{"log": {"calls": 1, "steps": ["call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8173	PK-16	INV-067	2025-06-18 16:00:00	2025-06-20 08:20:00	planned work	\N	{"log": {"calls": 2, "steps": ["remote reset", "call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8174	PK-02	INV-103	2025-03-10 09:50:00	2025-03-10 21:50:00	WEATHER	5750.5	{"log": {"calls": 3, "steps": ["grid call", "site visit", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8175	PK-20	INV-052	2025-01-16 03:00:00	2025-01-17 12:10:00	INVERTER FAULT	\N	{"log": {"calls": 4, "steps": ["part swap", "remote reset", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8176	PK-13	INV-054	2025-04-18 22:40:00	2025-04-20 22:50:00	grid	5302.6	{"log": {"calls": 0, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8177	PK-11	INV-076	2025-04-02 20:40:00	2025-04-03 04:50:00	inverter fault	\N	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8178	PK-21	INV-044	2025-01-20 21:40:00	2025-01-22 04:10:00	Grid	3855.5	{"log": {"calls": 2, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8179	PK-24	INV-006	2025-06-23 16:50:00	2025-06-23 22:40:00	Cable	2197.5	{"log": {"calls": 3, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8180	PK-05	INV-078	2025-02-16 18:20:00	2025-02-16 21:10:00	INVERTER FAULT	4150.7	{"log": {"calls": 4, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8181	PK-14	INV-042	2025-03-28 16:30:00	2025-04-01 01:20:00	weather	\N	{"log": {"calls": 0, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8182	PK-13	INV-007	2025-02-02 18:50:00	2025-02-05 14:40:00	planned work	4976.8	{"log": {"calls": 1, "steps": ["grid call", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8183	PK-26	\N	2025-02-10 01:10:00	2025-02-10 22:00:00	Inverter fault	\N	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8184	PK-14	INV-042	2025-03-19 17:10:00	2025-03-21 18:30:00	GRID	\N	{"log": {"calls": 3, "steps": ["call to maker", "remote reset", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8185	PK-05	INV-033	2025-05-22 21:00:00	2025-05-23 16:30:00	planned work	1636.9	{"log": {"calls": 4, "steps": ["remote reset", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8186	PK-24	INV-006	2025-02-04 10:10:00	2025-02-06 13:00:00	Inverter fault	\N	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8187	PK-17	INV-104	2025-02-02 19:00:00	2025-02-05 22:20:00	cable	\N	{"log": {"calls": 1, "steps": ["remote reset", "call to maker", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8188	PK-22	INV-031	2025-05-21 22:50:00	2025-05-25 20:20:00	grid	1103.9	{"log": {"calls": 2, "steps": ["site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s2"}
8189	PK-05	INV-037	2025-06-22 20:40:00	\N	inverter fault	4609.5	{"log": {"calls": 3, "steps": ["grid call", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8190	PK-14	INV-083	2025-04-05 16:40:00	2025-04-08 18:10:00	PLANNED WORK	2774.9	{"log": {"calls": 4, "steps": ["call to maker", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8191	PK-18	INV-075	2025-01-16 16:20:00	2025-01-18 21:40:00	Inverter fault	3327.7	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8192	PK-03	INV-102	2025-01-09 12:50:00	\N	THEFT	5472.6	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8193	PK-17	INV-043	2025-03-02 11:10:00	2025-03-09 22:20:00	inverter fault	3554.7	{"log": {"calls": 2, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8194	PK-23	INV-005	2025-04-05 19:10:00	2025-04-08 10:00:00	CABLE	7049.8	{"log": {"calls": 3, "steps": ["call to maker", "remote reset", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S2"}
8195	PK-16	INV-086	2025-03-14 20:10:00	2025-03-17 02:20:00	planned work	\N	{"log": {"calls": 4, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8196	PK-20	INV-052	2025-06-25 15:00:00	2025-06-25 21:10:00	Weather	1785.5	{"log": {"calls": 0, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8197	PK-03	\N	2025-03-24 06:40:00	2025-03-24 13:50:00	INVERTER FAULT	\N	{"log": {"calls": 1, "steps": ["site visit", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8198	PK-09	\N	2025-03-30 18:00:00	2025-03-31 19:40:00	inverter fault	895.7	{"log": {"calls": 2, "steps": ["part swap", "grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8199	PK-20	INV-079	2025-03-10 07:30:00	2025-03-11 08:30:00	INVERTER FAULT	5606.6	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8200	PK-17	INV-045	2025-05-12 16:00:00	2025-05-14 18:20:00	GRID	\N	{"log": {"calls": 4, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8201	PK-10	\N	2025-02-06 20:50:00	2025-02-09 07:40:00	cable	\N	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8202	PK-12	INV-036	2025-06-20 17:00:00	2025-06-20 23:30:00	weather	5393.1	{"log": {"calls": 1, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8203	PK-16	\N	2025-03-01 14:20:00	2025-03-03 11:50:00	Grid	\N	{"log": {"calls": 2, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8204	PK-22	INV-027	2025-01-16 17:30:00	2025-01-18 03:00:00	INVERTER FAULT	607.4	{"log": {"calls": 3, "steps": ["site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8205	PK-02	INV-015	2025-05-08 22:30:00	2025-05-11 16:30:00	Planned work	2193.7	{"log": {"calls": 4, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8206	PK-15	INV-081	2025-02-09 23:20:00	\N	Weather	5150.2	{"log": {"calls": 0, "steps": ["site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8207	PK-04	INV-049	2025-02-20 01:50:00	2025-02-20 15:10:00	inverter fault	\N	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8208	PK-07	INV-095	2025-06-06 07:00:00	2025-06-11 11:40:00	GRID	\N	{"log": {"calls": 2, "steps": ["remote reset", "part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8209	PK-15	INV-077	2025-06-25 12:40:00	2025-06-26 04:10:00	grid	512.3	{"log": {"calls": 3, "steps": ["site visit"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8210	PK-21	INV-044	2025-02-25 13:50:00	2025-02-26 15:20:00	planned work	5097.7	{"log": {"calls": 4, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8211	PK-22	INV-088	2025-04-26 08:30:00	2025-04-30 13:00:00	weather	\N	{"log": {"calls": 0, "steps": ["call to maker", "part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8212	PK-19	INV-016	2025-06-18 12:50:00	2025-06-21 20:40:00	cable	\N	{"log": {"calls": 1, "steps": ["site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8213	PK-03	\N	2025-05-18 10:20:00	2025-05-19 10:10:00	Transformer	\N	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8214	PK-06	INV-061	2025-04-16 22:20:00	2025-04-17 03:50:00	GRID	\N	{"log": {"calls": 3, "steps": ["part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8215	PK-19	INV-090	2025-02-04 10:30:00	2025-02-04 23:40:00	grid	3938.9	{"log": {"calls": 4, "steps": ["part swap", "call to maker", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8216	PK-22	INV-085	2025-05-15 19:20:00	2025-05-20 08:40:00	transformer	4486.7	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8217	PK-01	INV-060	2025-01-08 13:10:00	2025-01-08 15:50:00	inverter fault	2377.5	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8218	PK-06	INV-068	2025-05-22 07:30:00	2025-05-25 19:10:00	Inverter fault	8855.0	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8219	PK-01	INV-060	2025-04-09 23:10:00	2025-04-11 01:40:00	weather	290.2	{"log": {"calls": 3, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8220	PK-20	\N	2025-02-21 01:30:00	2025-02-21 23:30:00	grid	2956.4	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8221	PK-16	INV-067	2025-03-13 12:00:00	2025-03-14 20:50:00	Grid	6151.2	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8222	PK-13	INV-007	2025-01-27 20:00:00	2025-01-28 01:20:00	inverter fault	\N	{"log": {"calls": 1, "steps": ["call to maker", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8223	PK-19	INV-017	2025-06-20 03:40:00	2025-06-20 16:00:00	inverter fault	1331.8	{"log": {"calls": 2, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8224	PK-17	INV-104	2025-05-20 12:30:00	2025-05-21 02:40:00	inverter fault	8354.1	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8225	PK-05	INV-033	2025-02-08 11:40:00	2025-02-12 18:20:00	inverter fault	5636.3	{"log": {"calls": 4, "steps": ["site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8226	PK-09	INV-010	2025-04-19 05:50:00	2025-04-21 21:00:00	Transformer	5181.3	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8227	PK-06	INV-039	2025-03-29 15:00:00	2025-04-02 18:30:00	Cable	6731.1	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8228	PK-08	INV-009	2025-02-05 14:50:00	2025-02-06 18:40:00	planned work	8761.5	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8229	PK-03	INV-011	2025-01-14 02:20:00	2025-01-16 03:20:00	grid	8528.0	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s2"}
8230	PK-13	INV-094	2025-04-08 07:30:00	2025-04-08 08:00:00	Inverter fault	5098.6	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8231	PK-26	INV-058	2025-04-28 23:40:00	2025-05-01 12:40:00	Grid	8889.7	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8232	PK-11	INV-072	2025-05-01 17:30:00	2025-05-01 19:10:00	cable	\N	{"log": {"calls": 1, "steps": ["part swap", "site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8233	PK-13	INV-094	2025-05-12 15:00:00	2025-05-14 03:40:00	Inverter fault	\N	{"log": {"calls": 2, "steps": ["part swap", "site visit", "remote reset"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S2"}
8234	PK-16	INV-025	2025-06-03 04:30:00	2025-06-04 16:50:00	planned work	3322.3	{"log": {"calls": 3, "steps": ["part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8235	PK-15	INV-002	2025-03-15 04:50:00	2025-03-15 12:10:00	weather	702.1	{"log": {"calls": 4, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8236	PK-07	INV-029	2025-03-16 20:10:00	2025-03-24 00:00:00	PLANNED WORK	4641.6	{"log": {"calls": 0, "steps": ["grid call", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8237	PK-06	INV-061	2025-05-22 23:50:00	2025-05-27 03:10:00	WEATHER	7474.6	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8238	PK-13	INV-001	2025-02-06 22:00:00	2025-02-07 13:40:00	CABLE	2348.1	{"log": {"calls": 2, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8239	PK-23	INV-065	2025-05-01 02:30:00	\N	Inverter fault	4428.4	{"log": {"calls": 3, "steps": ["remote reset", "site visit", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8240	PK-07	INV-038	2025-03-12 19:30:00	2025-03-12 23:20:00	grid	6370.8	{"log": {"calls": 4, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8241	PK-17	INV-105	2025-06-05 01:40:00	2025-06-06 02:50:00	PLANNED WORK	8572.2	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8242	PK-23	INV-005	2025-04-22 04:00:00	2025-04-24 04:40:00	planned work	\N	{"log": {"calls": 1, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8243	PK-04	INV-049	2025-01-19 10:20:00	2025-01-22 00:50:00	grid	\N	{"log": {"calls": 2, "steps": ["grid call", "call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8244	PK-15	INV-002	2025-06-01 03:30:00	2025-06-06 09:20:00	cable	\N	{"log": {"calls": 3, "steps": ["call to maker", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8245	PK-13	INV-054	2025-01-08 16:20:00	2025-01-08 21:40:00	cable	6685.0	{"log": {"calls": 4, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8246	PK-19	INV-048	2025-02-28 19:10:00	2025-02-28 21:10:00	cable	2803.2	{"log": {"calls": 0, "steps": ["site visit", "grid call", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8247	PK-17	INV-043	2025-04-16 01:20:00	2025-04-19 09:20:00	transformer	6617.2	{"log": {"calls": 1, "steps": ["call to maker", "remote reset", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8248	PK-09	\N	2025-03-03 19:20:00	2025-03-03 23:30:00	CABLE	\N	{"log": {"calls": 2, "steps": ["site visit", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8249	PK-07	INV-038	2025-04-19 08:20:00	2025-04-19 12:30:00	Inverter fault	\N	{"log": {"calls": 3, "steps": ["remote reset", "grid call", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8250	PK-19	\N	2025-02-25 16:10:00	2025-02-28 02:10:00	grid	3631.0	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8251	PK-03	INV-003	2025-06-06 00:40:00	2025-06-09 15:30:00	grid	184.3	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8252	PK-03	\N	2025-01-05 00:00:00	2025-01-08 08:40:00	TRANSFORMER	8659.9	{"log": {"calls": 1, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8253	PK-26	INV-021	2025-05-05 07:30:00	2025-05-06 08:10:00	Transformer	8143.6	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8254	PK-24	INV-057	2025-02-19 00:30:00	2025-02-19 03:00:00	Planned work	4795.0	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8255	PK-07	INV-095	2025-03-08 15:30:00	2025-03-10 06:50:00	inverter fault	\N	{"log": {"calls": 4, "steps": ["remote reset", "part swap", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8256	PK-08	INV-030	2025-03-28 11:40:00	2025-03-29 00:30:00	cable	7230.3	{"log": {"calls": 0, "steps": ["remote reset", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8257	PK-03	INV-022	2025-06-06 17:00:00	2025-06-06 21:20:00	Inverter fault	\N	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8258	PK-22	INV-085	2025-06-14 20:00:00	2025-06-15 21:00:00	Inverter fault	4750.6	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8259	PK-17	INV-045	2025-02-24 20:50:00	2025-02-26 02:20:00	Weather	735.2	{"log": {"calls": 3, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8260	PK-01	INV-012	2025-01-31 04:50:00	2025-01-31 17:00:00	Inverter fault	\N	{"log": {"calls": 4, "steps": ["remote reset", "call to maker", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8261	PK-03	INV-003	2025-01-04 00:10:00	2025-01-04 07:10:00	CABLE	1939.9	{"log": {"calls": 0, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8262	PK-22	INV-031	2025-02-04 04:10:00	2025-02-07 05:20:00	planned work	\N	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8263	PK-05	INV-037	2025-02-07 14:00:00	2025-02-07 17:30:00	grid	6454.2	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8264	PK-20	INV-079	2025-06-09 00:00:00	2025-06-10 15:40:00	WEATHER	8284.7	{"log": {"calls": 3, "steps": ["part swap", "site visit", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8265	PK-23	INV-062	2025-05-26 09:50:00	2025-05-28 12:10:00	weather	\N	{"log": {"calls": 4, "steps": ["part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8266	PK-05	INV-092	2025-06-18 12:40:00	2025-06-19 17:40:00	Grid	7697.5	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8267	PK-10	INV-107	2025-01-09 08:10:00	\N	PLANNED WORK	\N	{"log": {"calls": 1, "steps": ["part swap", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8268	PK-13	INV-007	2025-04-11 04:00:00	2025-04-13 05:00:00	INVERTER FAULT	3757.3	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8269	PK-14	INV-096	2025-02-05 01:10:00	2025-02-06 12:00:00	Grid	1173.9	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8270	PK-21	INV-019	2025-04-23 15:20:00	2025-04-24 04:00:00	Grid	1005.2	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8271	PK-09	INV-010	2025-02-25 06:30:00	2025-02-25 16:50:00	Planned work	3672.7	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8272	PK-07	INV-041	2025-02-02 07:50:00	2025-02-02 11:10:00	Theft	\N	{"log": {"calls": 1, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8273	PK-10	INV-098	2025-05-04 12:40:00	2025-05-04 21:50:00	Theft	8829.4	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8274	PK-07	INV-029	2025-03-21 00:00:00	2025-03-22 14:30:00	transformer	\N	{"log": {"calls": 3, "steps": ["grid call", "remote reset", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s3"}
8275	PK-01	INV-012	2025-01-18 05:10:00	2025-01-20 05:20:00	transformer	2048.5	{"log": {"calls": 4, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8276	PK-08	INV-030	2025-01-30 01:00:00	\N	Inverter fault	8603.1	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8277	PK-15	INV-002	2025-01-26 11:40:00	2025-01-27 03:20:00	inverter fault	2952.5	{"log": {"calls": 1, "steps": ["part swap", "call to maker", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8278	PK-20	INV-040	2025-06-05 22:30:00	2025-06-07 18:40:00	Transformer	\N	{"log": {"calls": 2, "steps": ["call to maker", "site visit", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8279	PK-21	INV-044	2025-04-08 00:50:00	2025-04-08 17:00:00	planned work	5580.3	{"log": {"calls": 3, "steps": ["remote reset", "call to maker", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8280	PK-07	INV-041	2025-02-17 02:30:00	2025-02-19 06:20:00	inverter fault	8960.5	{"log": {"calls": 4, "steps": ["remote reset", "call to maker", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8281	PK-12	INV-026	2025-02-22 11:40:00	2025-02-24 05:20:00	GRID	7554.9	{"log": {"calls": 0, "steps": ["call to maker", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8282	PK-07	INV-029	2025-04-27 12:00:00	2025-04-29 00:50:00	WEATHER	\N	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8283	PK-10	INV-101	2025-03-08 17:00:00	2025-03-10 13:00:00	planned work	3367.6	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8284	PK-19	INV-059	2025-05-17 03:40:00	2025-05-18 21:40:00	PLANNED WORK	2483.8	{"log": {"calls": 3, "steps": ["grid call", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8285	PK-22	INV-031	2025-02-22 22:40:00	2025-02-23 13:40:00	grid	7909.8	{"log": {"calls": 4, "steps": ["call to maker", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8286	PK-13	INV-007	2025-06-25 07:10:00	2025-06-27 02:10:00	TRANSFORMER	155.2	{"log": {"calls": 0, "steps": ["remote reset", "site visit", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8287	PK-22	INV-085	2025-01-08 19:30:00	2025-01-12 10:30:00	planned work	946.2	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8288	PK-11	\N	2025-01-20 09:20:00	2025-01-20 17:00:00	Grid	\N	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8289	PK-02	INV-063	2025-03-02 14:30:00	2025-03-04 23:30:00	Inverter fault	2276.9	{"log": {"calls": 3, "steps": ["remote reset", "grid call", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8290	PK-02	INV-015	2025-02-14 00:40:00	2025-02-14 08:30:00	Grid	\N	{"log": {"calls": 4, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8291	PK-22	\N	2025-06-06 12:50:00	2025-06-10 03:30:00	GRID	7150.7	{"log": {"calls": 0, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8292	PK-22	INV-088	2025-04-23 05:50:00	2025-04-23 19:10:00	transformer	755.2	{"log": {"calls": 1, "steps": ["remote reset"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8293	PK-11	INV-084	2025-04-12 11:20:00	2025-04-12 14:40:00	cable	3100.5	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8294	PK-18	INV-032	2025-02-23 01:00:00	2025-02-23 11:50:00	transformer	4890.6	{"log": {"calls": 3, "steps": ["call to maker", "remote reset", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8295	PK-14	\N	2025-05-02 08:40:00	2025-05-11 13:20:00	Planned work	6086.7	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S2"}
8296	PK-26	INV-021	2025-03-28 16:50:00	2025-03-30 07:10:00	Inverter fault	374.0	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8297	PK-02	\N	2025-03-09 12:20:00	2025-03-09 14:00:00	grid	6358.9	{"log": {"calls": 1, "steps": ["site visit", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8298	PK-08	INV-008	2025-01-31 00:20:00	2025-02-04 00:30:00	Transformer	1415.8	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s3"}
8299	PK-20	INV-079	2025-01-10 11:40:00	2025-01-12 21:40:00	PLANNED WORK	\N	{"log": {"calls": 3, "steps": ["call to maker", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8300	PK-19	\N	2025-02-02 09:10:00	2025-02-04 15:00:00	grid	1790.7	{"log": {"calls": 4, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8301	PK-19	INV-059	2025-06-01 22:40:00	\N	weather	\N	{"log": {"calls": 0, "steps": ["remote reset", "site visit", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
8302	PK-01	INV-012	2025-01-15 13:00:00	2025-01-16 11:30:00	weather	6062.5	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8303	PK-07	\N	2025-04-14 16:50:00	2025-04-16 11:20:00	theft	8657.1	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s2"}
8304	PK-05	INV-078	2025-05-12 17:30:00	\N	grid	\N	{"log": {"calls": 3, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8305	PK-06	INV-051	2025-02-17 13:30:00	2025-02-17 14:10:00	inverter fault	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8306	PK-03	INV-022	2025-04-13 05:50:00	2025-04-13 22:50:00	inverter fault	7628.3	{"log": {"calls": 0, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8307	PK-02	INV-103	2025-06-05 21:30:00	\N	planned work	7879.6	{"log": {"calls": 1, "steps": ["remote reset", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8308	PK-19	INV-059	2025-01-16 08:30:00	2025-01-19 03:00:00	Cable	4374.7	{"log": {"calls": 2, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8309	PK-12	INV-036	2025-05-07 05:20:00	2025-05-09 11:40:00	cable	3681.1	{"log": {"calls": 3, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8310	PK-23	INV-062	2025-01-30 23:20:00	2025-02-03 11:40:00	planned work	1349.1	{"log": {"calls": 4, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8311	PK-06	INV-051	2025-05-05 10:40:00	2025-05-08 01:10:00	THEFT	\N	{"log": {"calls": 0, "steps": ["remote reset", "site visit", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8312	PK-07	INV-089	2025-04-09 12:00:00	2025-04-10 14:20:00	inverter fault	3389.1	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8313	PK-08	INV-014	2025-05-15 12:20:00	2025-05-16 09:50:00	inverter fault	\N	{"log": {"calls": 2, "steps": ["remote reset", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8314	PK-17	INV-105	2025-01-25 17:10:00	2025-01-26 09:40:00	grid	7344.4	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8315	PK-14	INV-013	2025-02-16 00:20:00	2025-02-17 20:40:00	PLANNED WORK	2507.3	{"log": {"calls": 4, "steps": ["grid call", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8316	PK-08	INV-008	2025-05-31 14:00:00	2025-06-05 10:30:00	Inverter fault	6665.5	{"log": {"calls": 0, "steps": ["part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8317	PK-20	INV-040	2025-03-21 02:00:00	2025-03-21 14:00:00	transformer	609.1	{"log": {"calls": 1, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8318	PK-03	INV-003	2025-05-19 16:50:00	2025-05-20 23:40:00	THEFT	\N	{"log": {"calls": 2, "steps": ["site visit", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8319	PK-17	\N	2025-01-30 20:30:00	2025-01-31 19:00:00	INVERTER FAULT	2524.0	{"log": {"calls": 3, "steps": ["site visit", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s2"}
8320	PK-16	INV-067	2025-01-02 12:50:00	2025-01-08 22:20:00	Grid	4496.5	{"log": {"calls": 4, "steps": ["remote reset", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s2"}
8321	PK-09	INV-010	2025-06-23 15:30:00	2025-06-23 16:50:00	INVERTER FAULT	\N	{"log": {"calls": 0, "steps": ["call to maker", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8322	PK-06	INV-061	2025-04-28 16:30:00	2025-04-28 18:20:00	CABLE	8555.6	{"log": {"calls": 1, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8323	PK-01	\N	2025-02-10 16:30:00	2025-02-12 15:00:00	inverter fault	708.6	{"log": {"calls": 2, "steps": ["call to maker", "site visit", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8324	PK-17	INV-043	2025-01-01 14:30:00	2025-01-01 21:40:00	cable	6634.7	{"log": {"calls": 3, "steps": ["call to maker", "site visit", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8325	PK-05	INV-078	2025-06-14 14:00:00	2025-06-17 19:20:00	grid	2185.1	{"log": {"calls": 4, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s3"}
8326	PK-14	INV-083	2025-03-18 10:30:00	2025-03-18 10:50:00	TRANSFORMER	151.2	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8327	PK-02	\N	2025-02-01 17:00:00	2025-02-02 08:00:00	inverter fault	\N	{"log": {"calls": 1, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8328	PK-20	INV-040	2025-05-12 23:30:00	2025-05-14 20:00:00	INVERTER FAULT	677.2	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8329	PK-05	INV-033	2025-06-03 21:20:00	2025-06-04 06:10:00	grid	1920.3	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8330	PK-09	\N	2025-03-29 11:10:00	2025-03-30 08:50:00	Grid	8589.7	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8331	PK-03	INV-022	2025-01-09 13:30:00	2025-01-10 20:00:00	Cable	407.7	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8332	PK-04	INV-024	2025-04-11 08:10:00	2025-04-13 11:20:00	INVERTER FAULT	2067.7	{"log": {"calls": 1, "steps": ["call to maker", "part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8333	PK-12	INV-106	2025-02-04 19:00:00	2025-02-06 13:40:00	Transformer	\N	{"log": {"calls": 2, "steps": ["part swap", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s2"}
8334	PK-17	INV-043	2025-05-31 12:50:00	2025-06-02 00:40:00	Inverter fault	2289.8	{"log": {"calls": 3, "steps": ["call to maker", "grid call", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8335	PK-05	INV-093	2025-05-03 06:40:00	2025-05-03 20:30:00	INVERTER FAULT	5697.1	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8336	PK-07	INV-041	2025-04-06 09:40:00	2025-04-06 10:00:00	INVERTER FAULT	2770.9	{"log": {"calls": 0, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8337	PK-13	INV-007	2025-01-07 01:40:00	2025-01-08 14:20:00	grid	1818.8	{"log": {"calls": 1, "steps": ["site visit", "part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8338	PK-07	INV-029	2025-05-02 16:10:00	2025-05-02 16:30:00	INVERTER FAULT	\N	{"log": {"calls": 2, "steps": ["grid call", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8339	PK-08	\N	2025-04-01 02:20:00	2025-04-02 01:20:00	inverter fault	\N	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8340	PK-13	INV-054	2025-06-23 21:50:00	2025-06-26 15:00:00	grid	\N	{"log": {"calls": 4, "steps": ["grid call", "part swap", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8341	PK-01	INV-070	2025-01-09 02:30:00	2025-01-10 10:20:00	planned work	\N	{"log": {"calls": 0, "steps": ["site visit", "grid call", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8342	PK-22	INV-031	2025-03-21 14:30:00	2025-03-22 13:10:00	Inverter fault	\N	{"log": {"calls": 1, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8343	PK-10	INV-101	2025-03-21 11:30:00	\N	cable	5895.5	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8344	PK-11	INV-076	2025-05-22 12:20:00	2025-05-23 17:40:00	cable	\N	{"log": {"calls": 3, "steps": ["call to maker", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s3"}
8345	PK-07	INV-095	2025-06-28 00:10:00	2025-06-28 19:40:00	CABLE	6936.7	{"log": {"calls": 4, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8346	PK-08	INV-014	2025-02-01 06:10:00	\N	THEFT	\N	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8347	PK-06	\N	2025-03-16 17:20:00	2025-03-19 03:40:00	INVERTER FAULT	\N	{"log": {"calls": 1, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8348	PK-02	\N	2025-05-10 18:00:00	2025-05-14 07:00:00	Inverter fault	\N	{"log": {"calls": 2, "steps": ["site visit", "call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8349	PK-20	INV-035	2025-02-15 10:10:00	2025-02-15 22:20:00	PLANNED WORK	\N	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8350	PK-08	INV-014	2025-01-25 20:20:00	2025-01-27 03:00:00	weather	3312.7	{"log": {"calls": 4, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8351	PK-06	INV-068	2025-02-10 16:50:00	\N	grid	8090.3	{"log": {"calls": 0, "steps": ["call to maker", "part swap", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8352	PK-12	INV-028	2025-02-08 07:10:00	2025-02-08 13:00:00	GRID	3514.4	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8353	PK-10	INV-107	2025-03-20 09:00:00	2025-03-20 10:50:00	Inverter fault	\N	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8354	PK-13	INV-054	2025-02-03 19:50:00	2025-02-05 14:00:00	Inverter fault	6180.4	{"log": {"calls": 3, "steps": ["grid call", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8355	PK-17	INV-105	2025-01-20 00:40:00	2025-01-22 23:10:00	weather	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8356	PK-24	INV-057	2025-06-28 08:30:00	\N	Inverter fault	\N	{"log": {"calls": 0, "steps": ["call to maker", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8357	PK-04	\N	2025-04-05 11:40:00	2025-04-06 22:20:00	Theft	8189.8	{"log": {"calls": 1, "steps": ["site visit", "grid call", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8358	PK-18	INV-032	2025-04-23 05:50:00	2025-04-29 13:20:00	Inverter fault	\N	{"log": {"calls": 2, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8359	PK-23	INV-062	2025-01-12 10:30:00	2025-01-13 08:30:00	INVERTER FAULT	7474.7	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8360	PK-14	INV-013	2025-05-16 14:20:00	2025-05-17 16:30:00	Transformer	8639.1	{"log": {"calls": 4, "steps": ["site visit", "call to maker"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S2"}
8361	PK-11	INV-072	2025-03-05 13:40:00	2025-03-05 15:40:00	TRANSFORMER	4697.0	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8362	PK-13	INV-094	2025-01-26 09:10:00	2025-01-29 02:20:00	PLANNED WORK	\N	{"log": {"calls": 1, "steps": ["call to maker", "part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s3"}
8363	PK-03	INV-011	2025-01-04 06:00:00	2025-01-06 21:20:00	GRID	3757.6	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8364	PK-18	INV-032	2025-03-22 20:40:00	2025-03-24 01:30:00	Transformer	1672.7	{"log": {"calls": 3, "steps": ["grid call", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8365	PK-22	INV-027	2025-03-18 08:10:00	2025-03-19 13:20:00	CABLE	\N	{"log": {"calls": 4, "steps": ["site visit", "part swap", "grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S1"}
8366	PK-12	INV-036	2025-04-01 03:00:00	2025-04-02 02:40:00	Inverter fault	5767.1	{"log": {"calls": 0, "steps": ["part swap", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8367	PK-09	INV-069	2025-03-24 09:40:00	2025-03-25 15:00:00	Transformer	\N	{"log": {"calls": 1, "steps": ["call to maker", "part swap", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8368	PK-23	INV-005	2025-01-23 04:20:00	2025-01-24 02:30:00	PLANNED WORK	\N	{"log": {"calls": 2, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8369	PK-23	INV-018	2025-04-18 01:40:00	2025-04-19 23:20:00	INVERTER FAULT	\N	{"log": {"calls": 3, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8370	PK-12	INV-036	2025-03-28 22:30:00	2025-04-01 22:00:00	Planned work	\N	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8371	PK-05	INV-093	2025-02-13 04:00:00	2025-02-14 02:20:00	planned work	\N	{"log": {"calls": 0, "steps": ["remote reset", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8372	PK-23	INV-065	2025-06-12 11:30:00	2025-06-16 17:00:00	weather	7705.3	{"log": {"calls": 1, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8373	PK-22	\N	2025-03-03 03:50:00	\N	TRANSFORMER	2788.2	{"log": {"calls": 2, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8374	PK-09	INV-069	2025-06-22 07:40:00	\N	planned work	382.8	{"log": {"calls": 3, "steps": ["site visit", "part swap"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8375	PK-01	INV-070	2025-04-23 11:00:00	2025-04-23 20:30:00	grid	202.3	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8376	PK-07	INV-050	2025-01-18 23:00:00	2025-01-19 01:50:00	WEATHER	1876.0	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8377	PK-13	INV-054	2025-04-14 13:50:00	2025-04-14 21:10:00	Transformer	5248.5	{"log": {"calls": 1, "steps": ["site visit"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8378	PK-22	\N	2025-04-30 16:20:00	2025-05-03 02:40:00	planned work	2216.2	{"log": {"calls": 2, "steps": ["part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8379	PK-07	INV-089	2025-05-18 12:00:00	2025-05-18 19:30:00	cable	5874.9	{"log": {"calls": 3, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s2"}
8380	PK-24	INV-006	2025-03-02 02:20:00	2025-03-04 01:10:00	grid	\N	{"log": {"calls": 4, "steps": ["grid call", "part swap", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8381	PK-14	\N	2025-05-13 00:10:00	2025-05-14 04:30:00	INVERTER FAULT	\N	{"log": {"calls": 0, "steps": ["part swap", "grid call"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s3"}
8382	PK-11	INV-076	2025-04-19 13:10:00	2025-04-19 19:30:00	Weather	5330.9	{"log": {"calls": 1, "steps": ["remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s1"}
8383	PK-19	INV-059	2025-06-18 07:40:00	\N	cable	\N	{"log": {"calls": 2, "steps": ["part swap", "call to maker", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s2"}
8384	PK-17	INV-105	2025-05-31 23:00:00	2025-06-01 10:50:00	Cable	5048.3	{"log": {"calls": 3, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S2"}
8385	PK-12	INV-099	2025-03-11 15:10:00	2025-03-12 18:40:00	Grid	\N	{"log": {"calls": 4, "steps": ["part swap", "call to maker", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S2"}
8386	PK-10	\N	2025-06-04 03:30:00	\N	inverter fault	7255.6	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s3"}
8387	PK-22	\N	2025-05-09 00:00:00	2025-05-13 19:00:00	inverter fault	4405.0	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s2"}
8388	PK-22	INV-027	2025-02-06 13:50:00	2025-02-07 06:20:00	planned work	11.9	{"log": {"calls": 2, "steps": ["call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8389	PK-22	INV-027	2025-05-16 17:20:00	2025-05-18 22:00:00	PLANNED WORK	468.7	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8390	PK-07	\N	2025-03-04 04:30:00	2025-03-04 23:50:00	Inverter fault	550.6	{"log": {"calls": 4, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8391	PK-02	INV-063	2025-05-03 05:10:00	2025-05-03 06:50:00	inverter fault	2302.1	{"log": {"calls": 0, "steps": ["call to maker", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8392	PK-09	INV-055	2025-04-07 15:50:00	2025-04-08 05:40:00	inverter fault	6494.9	{"log": {"calls": 1, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8393	PK-10	INV-107	2025-01-26 01:20:00	2025-01-27 04:10:00	Planned work	\N	{"log": {"calls": 2, "steps": ["site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8394	PK-12	\N	2025-03-22 12:50:00	2025-03-24 01:30:00	inverter fault	7470.8	{"log": {"calls": 3, "steps": ["grid call", "call to maker", "site visit"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S2"}
8395	PK-07	INV-041	2025-05-28 15:20:00	\N	Inverter fault	\N	{"log": {"calls": 4, "steps": ["remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "s1"}
8396	PK-03	INV-102	2025-02-15 11:10:00	2025-02-17 03:20:00	TRANSFORMER	8139.5	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S3"}
8397	PK-03	INV-022	2025-05-17 16:00:00	2025-05-19 02:50:00	inverter fault	\N	{"log": {"calls": 1, "steps": ["remote reset", "grid call", "part swap"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S2"}
8398	PK-09	INV-071	2025-03-28 09:50:00	2025-03-30 16:50:00	Grid	5764.3	{"log": {"calls": 2, "steps": ["grid call", "site visit", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8399	PK-24	INV-006	2025-06-23 23:50:00	\N	inverter fault	415.3	{"log": {"calls": 3, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s3"}
8400	PK-07	INV-095	2025-03-15 11:30:00	2025-03-15 18:10:00	Inverter fault	6735.3	{"log": {"calls": 4, "steps": ["grid call"]}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "S3"}
8401	PK-22	INV-027	2025-06-26 06:20:00	2025-06-26 15:50:00	Inverter fault	8283.2	{"log": {"calls": 0, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S3"}
8402	PK-26	INV-058	2025-06-04 13:30:00	2025-06-04 19:00:00	theft	\N	{"log": {"calls": 1, "steps": ["grid call"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "s2"}
8403	PK-22	INV-088	2025-01-29 06:40:00	2025-02-01 17:30:00	INVERTER FAULT	4774.7	{"log": {"calls": 2, "steps": ["remote reset", "grid call"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S1"}
8404	PK-19	\N	2025-04-12 20:00:00	2025-04-14 01:00:00	transformer	\N	{"log": {"calls": 3, "steps": ["call to maker"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "S3"}
8405	PK-09	INV-020	2025-01-27 02:20:00	2025-01-27 17:40:00	grid	2713.6	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8406	PK-20	INV-040	2025-02-28 06:20:00	2025-02-28 21:10:00	Cable	\N	{"log": {"calls": 0, "steps": ["call to maker"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "S1"}
8407	PK-17	INV-043	2025-06-08 19:00:00	2025-06-10 16:50:00	weather	4113.7	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s1"}
8408	PK-11	INV-076	2025-02-24 06:40:00	2025-02-26 15:20:00	inverter fault	8555.7	{"log": {"calls": 2, "steps": ["grid call", "remote reset"]}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8409	PK-21	INV-044	2025-04-22 14:50:00	2025-05-01 20:00:00	planned work	4113.8	{"log": {"calls": 3, "steps": ["remote reset", "call to maker"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S1"}
8410	PK-15	INV-081	2025-05-01 20:10:00	2025-05-02 03:40:00	Theft	6074.2	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s1"}
8411	PK-23	INV-005	2025-01-31 08:40:00	2025-02-04 02:50:00	WEATHER	1972.7	{"log": {"calls": 0, "steps": ["remote reset", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8412	PK-14	INV-083	2025-02-27 11:50:00	2025-03-03 16:10:00	planned work	\N	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 25, "buyer_told": true}, "severity": "s1"}
8413	PK-16	INV-025	2025-06-08 05:20:00	2025-06-08 18:50:00	Grid	8940.1	{"log": {"calls": 2, "steps": ["grid call", "call to maker", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S1"}
8414	PK-22	\N	2025-05-18 12:40:00	2025-05-19 17:10:00	INVERTER FAULT	\N	{"log": {"calls": 3, "steps": ["part swap", "site visit"]}, "impact": {"share_pct": 100, "buyer_told": true}, "severity": "s2"}
8415	PK-03	INV-011	2025-03-16 20:10:00	2025-03-21 12:00:00	Inverter fault	3509.9	{"log": {"calls": 4, "steps": ["grid call", "call to maker", "remote reset"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8416	PK-12	INV-099	2025-01-04 07:30:00	2025-01-06 06:30:00	planned work	4772.2	{"log": {"calls": 0, "steps": ["part swap"]}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "s2"}
8417	PK-19	INV-048	2025-02-21 17:30:00	2025-02-22 20:00:00	transformer	2838.8	{"log": {"calls": 1, "steps": []}, "impact": {"share_pct": 50, "buyer_told": true}, "severity": "S3"}
8418	PK-23	INV-018	2025-02-04 20:30:00	2025-02-06 17:20:00	Transformer	6461.3	{"log": {"calls": 2, "steps": []}, "impact": {"share_pct": 100, "buyer_told": false}, "severity": "S1"}
8419	PK-23	\N	2025-01-17 12:30:00	\N	inverter fault	\N	{"log": {"calls": 3, "steps": ["part swap", "remote reset", "site visit"]}, "impact": {"share_pct": 50, "buyer_told": false}, "severity": "s1"}
8420	PK-06	INV-061	2025-06-03 00:00:00	2025-06-03 11:40:00	WEATHER	8321.4	{"log": {"calls": 4, "steps": []}, "impact": {"share_pct": 25, "buyer_told": false}, "severity": "S2"}
\.


--
-- Name: outages outages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outages
    ADD CONSTRAINT outages_pkey PRIMARY KEY (outage_no);


--
-- Name: outages outages_inverter_tag_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outages
    ADD CONSTRAINT outages_inverter_tag_fkey FOREIGN KEY (inverter_tag) REFERENCES public.inverters(inv_tag);


--
-- Name: outages outages_park_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outages
    ADD CONSTRAINT outages_park_id_fkey FOREIGN KEY (park_id) REFERENCES public.parks(park_code);


--
-- PostgreSQL database dump complete
--
