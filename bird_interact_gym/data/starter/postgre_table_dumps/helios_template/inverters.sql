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
-- Name: inverters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inverters (
    inv_tag text NOT NULL,
    park_ref text NOT NULL,
    model_key text,
    serial_no text,
    energised_on date,
    firmware text,
    inv_status text NOT NULL,
    settings jsonb NOT NULL
);


--
-- Data for Name: inverters; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.inverters (inv_tag, park_ref, model_key, serial_no, energised_on, firmware, inv_status, settings) FROM stdin;
INV-001	PK-13	HX-250	HX-7037	2021-10-01	v3.2	Running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 250.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 5379}}
INV-002	PK-15	HX-350	HX-7074	2013-09-01	2.9.4	Derated	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 350.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 12511}}
INV-003	PK-03	BLU-2200	BLU7111	2016-06-01	3.1.0	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 12252}}
INV-004	PK-02	Q-1000	Q-17148	2018-06-01	3.2	Removed	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 1000.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 19265}}
INV-005	PK-23	BLU-2200	BLU7185	2017-03-01	3.2	Removed	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 15119}}
INV-006	PK-24	\N	TRI7222	2016-12-01	\N	derated	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 99.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 6654}}
INV-007	PK-13	HX-350	HX-7259	2015-06-01	3.1.0	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 350.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 14091}}
INV-008	PK-08	BLU-800	BLU7296	2018-12-01	\N	REMOVED	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 10887}}
INV-009	PK-08	Q-1000	Q-17333	2021-11-01	3.1.0	derated	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 12899}}
INV-010	PK-09	Q-500	Q-57370	2017-05-01	v3.2	Tripped	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 450.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 16992}}
INV-011	PK-03	BLU-2200	BLU7407	2018-10-01	2.9.4	DERATED	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 15886}}
INV-012	PK-01	BLU-800	BLU7444	2017-09-01	v3.2	Derated	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 8940}}
INV-013	PK-14	BLU-2200	BLU7481	2019-01-01	2.9.4	Derated	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 21185}}
INV-014	PK-08	Q-1000	Q-17518	2018-02-01	2.9.4	Running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 21655}}
INV-015	PK-02	Q-1000	Q-17555	2021-08-01	2.9.4	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 5181}}
INV-016	PK-19	BLU-2200	BLU7592	2020-10-01	\N	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 21227}}
INV-017	PK-19	TRI-60	\N	2013-06-01	2.9.4	Running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 54.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 10421}}
INV-018	PK-23	\N	Q-57666	2020-08-01	v3.2	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 450.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 13022}}
INV-019	PK-21	Q-500	Q-57703	2022-02-01	\N	removed	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 4063}}
INV-020	PK-09	\N	Q-57740	2021-06-01	v3.2	derated	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 11058}}
INV-021	PK-26	TRI-110	TRI7777	2023-08-01	\N	Tripped	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 99.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 3613}}
INV-022	PK-03	BLU-2200	BLU7814	2015-07-01	\N	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 5847}}
INV-023	PK-03	Q-500	Q-57851	2017-12-01	3.1.0	removed	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 11955}}
INV-024	PK-04	\N	TRI7888	2017-02-01	v3.2	REMOVED	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 110.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 21446}}
INV-025	PK-16	TRI-60	TRI7925	2017-09-01	3.2	Running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 54.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 4621}}
INV-026	PK-12	HX-350	HX-7962	2018-09-01	v3.2	derated	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 8081}}
INV-027	PK-22	HX-250	HX-7999	2020-01-01	v3.2	RUNNING	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 225.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 2369}}
INV-028	PK-12	TRI-110	TRI8036	2022-09-01	2.9.4	derated	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 110.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 8068}}
INV-029	PK-07	BLU-2200	BLU8073	2017-02-01	\N	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 14659}}
INV-030	PK-08	Q-1000	Q-18110	2014-10-01	3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 5889}}
INV-031	PK-22	HX-250	HX-8147	2017-02-01	\N	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 250.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 10263}}
INV-032	PK-18	BLU-2200	BLU8184	2012-11-01	3.1.0	RUNNING	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 5407}}
INV-033	PK-05	TRI-60	TRI8221	2021-08-01	v3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 54.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 10846}}
INV-034	PK-14	BLU-2200	BLU8258	2013-10-01	2.9.4	RUNNING	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 9656}}
INV-035	PK-20	HX-250	HX-8295	2015-10-01	2.9.4	derated	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 225.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 10740}}
INV-036	PK-12	TRI-110	TRI8332	2021-07-01	\N	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 110.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 10895}}
INV-037	PK-05	TRI-60	TRI8369	2022-12-01	2.9.4	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 54.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 19127}}
INV-038	PK-07	BLU-2200	BLU8406	2023-08-01	3.2	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 15708}}
INV-039	PK-06	HX-350	HX-8443	2013-06-01	\N	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 17034}}
INV-040	PK-20	HX-250	HX-8480	2017-03-01	3.1.0	Derated	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 250.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 1338}}
INV-041	PK-07	HX-250	HX-8517	2016-02-01	3.1.0	Removed	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 250.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 6774}}
INV-042	PK-14	BLU-2200	\N	2022-07-01	3.2	removed	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 6312}}
INV-043	PK-17	BLU-800	BLU8591	2018-08-01	v3.2	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 16780}}
INV-044	PK-21	Q-500	Q-58628	2021-03-01	3.1.0	Tripped	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 11467}}
INV-045	PK-17	HX-250	HX-8665	2019-04-01	3.1.0	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 250.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 6284}}
INV-046	PK-24	TRI-110	TRI8702	2023-04-01	v3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 99.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 4807}}
INV-047	PK-18	BLU-2200	BLU8739	2019-06-01	2.9.4	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 5765}}
INV-048	PK-19	BLU-2200	BLU8776	2019-12-01	\N	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 7587}}
INV-049	PK-04	HX-250	HX-8813	2020-12-01	3.2	DERATED	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 250.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 13200}}
INV-050	PK-07	BLU-2200	BLU8850	2023-04-01	\N	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 19300}}
INV-051	PK-06	HX-350	HX-8887	2022-12-01	2.9.4	removed	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 8280}}
INV-052	PK-20	HX-250	HX-8924	2021-11-01	v3.2	Derated	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 225.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 20577}}
INV-053	PK-01	Q-1000	Q-18961	2017-01-01	2.9.4	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 10669}}
INV-054	PK-13	HX-350	HX-8998	2020-05-01	3.2	TRIPPED	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 21478}}
INV-055	PK-09	BLU-800	BLU9035	2017-06-01	2.9.4	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 720.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 8371}}
INV-056	PK-11	BLU-2200	BLU9072	2021-01-01	\N	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 19454}}
INV-057	PK-24	TRI-110	TRI9109	2022-08-01	\N	Running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 99.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 5347}}
INV-058	PK-26	TRI-110	TRI9146	2017-05-01	\N	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 110.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 5750}}
INV-059	PK-19	BLU-2200	BLU9183	2018-05-01	3.1.0	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 10155}}
INV-060	PK-01	Q-1000	Q-19220	2012-11-01	3.1.0	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 12324}}
INV-061	PK-06	HX-350	HX-9257	2014-12-01	3.2	Running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 15637}}
INV-062	PK-23	Q-500	Q-59294	2018-08-01	v3.2	RUNNING	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 450.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 18219}}
INV-063	PK-02	BLU-2200	BLU9331	2016-07-01	v3.2	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 19006}}
INV-064	PK-21	BLU-2200	BLU9368	2012-08-01	\N	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 8336}}
INV-065	PK-23	Q-500	Q-59405	2018-03-01	\N	Running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 450.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 20665}}
INV-066	PK-14	BLU-2200	BLU9442	2018-04-01	v3.2	RUNNING	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 12583}}
INV-067	PK-16	BLU-800	BLU9479	2017-10-01	3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 20094}}
INV-068	PK-06	HX-350	HX-9516	2019-10-01	2.9.4	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 5768}}
INV-069	PK-09	Q-500	Q-59553	2021-05-01	2.9.4	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 18832}}
INV-070	PK-01	Q-1000	Q-19590	2015-11-01	2.9.4	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 7729}}
INV-071	PK-09	BLU-800	BLU9627	2023-11-01	\N	Tripped	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 720.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 7153}}
INV-072	PK-11	BLU-2200	BLU9664	2014-04-01	\N	DERATED	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 10364}}
INV-073	PK-24	TRI-110	TRI9701	2017-12-01	\N	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 99.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 5080}}
INV-074	PK-01	Q-1000	Q-19738	2016-07-01	v3.2	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 4261}}
INV-075	PK-18	BLU-2200	BLU9775	2017-01-01	3.2	tripped	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 15900}}
INV-076	PK-11	BLU-2200	\N	2015-11-01	3.2	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 19523}}
INV-077	PK-15	BLU-2200	BLU9849	2017-03-01	\N	DERATED	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 15228}}
INV-078	PK-05	TRI-60	TRI9886	2018-10-01	3.2	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 60.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 13980}}
INV-079	PK-20	HX-250	HX-9923	2017-08-01	v3.2	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 225.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 19844}}
INV-080	PK-18	BLU-2200	BLU9960	2013-03-01	v3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 1014}}
INV-081	PK-15	Q-500	Q-59997	2014-08-01	2.9.4	Running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 450.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 3778}}
INV-082	PK-04	TRI-110	TRI10034	2018-01-01	\N	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 99.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 16771}}
INV-083	PK-14	BLU-2200	BLU10071	2012-04-01	3.2	Tripped	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 8830}}
INV-084	PK-11	Q-500	Q-510108	2021-04-01	3.2	RUNNING	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 21305}}
INV-085	PK-22	HX-250	HX-10145	2020-07-01	2.9.4	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 225.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 2221}}
INV-086	PK-16	TRI-60	TRI10182	2012-10-01	2.9.4	RUNNING	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 60.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 14626}}
INV-087	PK-23	Q-500	Q-510219	2016-07-01	3.2	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 500.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 9084}}
INV-088	PK-22	TRI-60	\N	2012-10-01	3.2	Running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 54.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 16200}}
INV-089	PK-07	BLU-2200	BLU10293	2015-03-01	\N	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 12062}}
INV-090	PK-19	BLU-2200	BLU10330	2019-06-01	v3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 4655}}
INV-091	PK-17	BLU-800	BLU10367	2022-01-01	3.2	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 6323}}
INV-092	PK-05	TRI-60	\N	2018-08-01	3.2	Running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 60.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 21676}}
INV-093	PK-05	TRI-60	TRI10441	2021-11-01	3.2	DERATED	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 54.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 17457}}
INV-094	PK-13	HX-350	HX-10478	2016-06-01	v3.2	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 350.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 11601}}
INV-095	PK-07	BLU-2200	BLU10515	2016-12-01	2.9.4	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 19073}}
INV-096	PK-14	Q-1000	Q-110552	2015-06-01	3.1.0	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 900.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 11940}}
INV-097	PK-16	TRI-110	TRI10589	2019-05-01	\N	running	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 110.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 3631}}
INV-098	PK-10	BLU-2200	BLU10626	2016-03-01	\N	running	{"comms": {"protocol": "modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 6917}}
INV-099	PK-12	TRI-110	TRI10663	2023-11-01	v3.2	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 110.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 2391}}
INV-100	PK-03	BLU-2200	BLU10700	2015-06-01	3.2	Tripped	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 2600}}
INV-101	PK-10	\N	Q-110737	2013-02-01	3.1.0	DERATED	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1000.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 7425}}
INV-102	PK-03	HX-350	HX-10774	2019-01-01	\N	Derated	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 315.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 21875}}
INV-103	PK-02	BLU-2200	BLU10811	2021-01-01	\N	DERATED	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 1499}}
INV-104	PK-17	BLU-800	BLU10848	2020-08-01	\N	removed	{"comms": {"protocol": "sunspec"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 2967}}
INV-105	PK-17	BLU-800	BLU10885	2018-06-01	3.1.0	Running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 800.0, "power_factor": 0.95}, "cooling": {"trip_c": 65, "fan_hours": 14647}}
INV-106	PK-12	BLU-2200	BLU10922	2017-05-01	2.9.4	running	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 1980.0, "power_factor": 0.95}, "cooling": {"trip_c": 60, "fan_hours": 4490}}
INV-107	PK-10	BLU-2200	BLU10959	2019-06-01	2.9.4	RUNNING	{"comms": {"protocol": "Modbus"}, "limits": {"max_kw": 2200.0, "power_factor": 0.95}, "cooling": {"trip_c": 70, "fan_hours": 13504}}
\.


--
-- Name: inverters inverters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inverters
    ADD CONSTRAINT inverters_pkey PRIMARY KEY (inv_tag);


--
-- Name: inverters inverters_serial_no_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inverters
    ADD CONSTRAINT inverters_serial_no_key UNIQUE (serial_no);


--
-- Name: inverters inverters_model_key_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inverters
    ADD CONSTRAINT inverters_model_key_fkey FOREIGN KEY (model_key) REFERENCES public.inverter_models(model_key);


--
-- Name: inverters inverters_park_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inverters
    ADD CONSTRAINT inverters_park_ref_fkey FOREIGN KEY (park_ref) REFERENCES public.parks(park_code);


--
-- PostgreSQL database dump complete
--
