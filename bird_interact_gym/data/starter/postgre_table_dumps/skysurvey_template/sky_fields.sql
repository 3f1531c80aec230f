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
-- Name: sky_fields; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sky_fields (
    field_id text NOT NULL,
    field_name text NOT NULL,
    region text NOT NULL,
    ra_deg numeric(6,2) NOT NULL,
    dec_deg numeric(5,2) NOT NULL,
    cadence text NOT NULL,
    added_on date NOT NULL,
    field_state text NOT NULL,
    CONSTRAINT sky_fields_dec_deg_check CHECK (((dec_deg >= ('-90'::integer)::numeric) AND (dec_deg <= (90)::numeric))),
    CONSTRAINT sky_fields_ra_deg_check CHECK (((ra_deg >= (0)::numeric) AND (ra_deg < (360)::numeric)))
);


--
-- Data for Name: sky_fields; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sky_fields (field_id, field_name, region, ra_deg, dec_deg, cadence, added_on, field_state) FROM stdin;
F-001	Basin A	ecliptic	104.86	24.23	96 h	2024-01-22	MONITORED
F-002	Cradle A	high latitude	30.67	-52.77	2 d	2024-05-02	Monitored
F-003	Dagger A	Galactic Plane	289.82	62.05	3 d	2024-06-15	monitored
F-004	Ember A	Galactic Plane	8.20	53.63	48 h	2024-11-10	Monitored
F-005	Fern A	Galactic Plane	148.11	44.83	24 h	2024-01-13	MONITORED
F-006	Gable A	Galactic Plane	254.76	32.94	1 d	2025-01-18	Paused
F-007	Hollow A	Galactic Plane	73.82	-32.41	2 d	2024-11-03	monitored
F-008	Inlet A	Galactic Plane	302.73	-23.87	96 h	2025-06-20	Monitored
F-009	Jetty A	Galactic Plane	144.29	-44.22	2 d	2024-11-23	monitored
F-010	Kiln A	Galactic Plane	319.12	-56.28	120 h	2024-05-07	monitored
F-011	Ladder A	Galactic Plane	85.15	-27.43	240 h	2024-12-31	Monitored
F-012	Mallet A	galactic plane	185.84	2.44	120 h	2024-03-23	MONITORED
F-013	Nettle A	ecliptic	7.06	33.28	3 d	2024-08-24	monitored
F-014	Orchard A	Galactic Plane	145.41	-58.32	48 h	2024-09-01	MONITORED
F-015	Pillar A	pole	348.92	27.24	96 h	2024-01-06	Monitored
F-016	Anvil B	pole	247.33	64.22	7 d	2024-12-07	PAUSED
F-017	Basin B	ecliptic	15.54	70.28	5 d	2024-08-02	monitored
F-018	Cradle B	high latitude	218.76	-5.60	96 h	2024-01-11	dropped
F-019	Dagger B	high latitude	108.06	20.24	36 h	2024-11-12	Monitored
F-020	Ember B	High Latitude	232.00	76.66	7 d	2024-05-16	paused
F-021	Fern B	Ecliptic	292.67	73.76	48 h	2025-01-15	monitored
F-022	Gable B	Ecliptic	27.89	67.73	7 d	2024-08-28	monitored
F-023	Hollow B	high latitude	139.42	23.44	7 d	2024-08-23	monitored
F-024	Inlet B	galactic plane	179.77	28.78	36 h	2024-11-24	monitored
F-025	Jetty B	galactic plane	237.52	18.86	5 d	2024-04-11	Monitored
F-026	Kiln B	high latitude	16.02	-1.36	7 d	2024-11-24	monitored
F-027	Ladder B	high latitude	289.13	-37.29	72 h	2024-06-11	Monitored
F-028	Mallet B	Ecliptic	254.19	-35.12	48 h	2024-03-27	MONITORED
F-029	Nettle B	high latitude	190.63	-4.62	3 d	2024-10-17	PAUSED
F-030	Orchard B	galactic plane	214.22	-6.99	96 h	2024-11-11	monitored
F-031	Pillar B	Ecliptic	257.22	-21.97	168 h	2024-01-20	paused
F-032	Anvil C	High Latitude	89.75	54.57	1.5 d	2024-08-14	paused
F-033	Basin C	high latitude	7.81	70.84	120 h	2024-10-26	paused
F-034	Cradle C	Ecliptic	244.61	63.34	1 d	2024-12-20	PAUSED
F-035	Dagger C	Ecliptic	162.17	-46.41	7 d	2024-04-23	MONITORED
F-036	Ember C	galactic plane	39.15	26.21	48 h	2024-12-01	MONITORED
F-037	Fern C	Ecliptic	121.54	4.63	1 d	2024-02-26	monitored
F-038	Gable C	high latitude	128.49	-22.86	1.5 d	2024-04-25	dropped
F-039	Hollow C	Ecliptic	113.13	-15.22	36 h	2024-08-25	monitored
F-040	Inlet C	High Latitude	126.15	-4.44	2 d	2024-09-01	monitored
F-041	Jetty C	Galactic Plane	168.51	-49.36	1 d	2024-12-22	MONITORED
F-042	Kiln C	Galactic Plane	300.63	-49.15	4 d	2024-05-17	monitored
F-043	Ladder C	galactic plane	177.97	80.61	1 d	2024-07-13	MONITORED
F-044	Mallet C	high latitude	145.86	52.21	5 d	2024-10-21	Monitored
F-045	Nettle C	pole	137.73	28.17	5 d	2024-12-22	monitored
F-046	Orchard C	pole	258.69	-53.85	7 d	2024-05-01	paused
F-047	Pillar C	Galactic Plane	196.42	60.70	24 h	2024-03-03	PAUSED
F-048	Anvil D	High Latitude	325.04	5.74	48 h	2024-08-18	DROPPED
F-049	Basin D	high latitude	160.59	55.51	3 d	2024-11-08	monitored
F-050	Cradle D	galactic plane	205.16	3.54	168 h	2024-05-17	Monitored
F-051	Dagger D	high latitude	26.90	52.08	1 d	2025-01-10	Monitored
F-052	Ember D	galactic plane	320.32	-44.55	168 h	2024-10-31	monitored
F-053	Fern D	High Latitude	9.89	23.25	3 d	2024-07-28	monitored
F-054	Gable D	Galactic Plane	50.57	47.96	120 h	2024-03-01	monitored
F-055	Hollow D	pole	201.20	-4.19	3 d	2024-05-21	monitored
F-056	Inlet D	High Latitude	227.06	19.28	7 d	2024-06-29	monitored
F-057	Jetty D	Galactic Plane	297.43	-33.47	3 d	2024-12-09	MONITORED
F-058	Kiln D	Ecliptic	4.73	-36.73	3 d	2024-05-06	Monitored
F-059	Ladder D	Galactic Plane	33.79	15.46	2 d	2024-05-12	monitored
F-060	Mallet D	pole	335.53	16.87	48 h	2024-02-27	monitored
F-061	Nettle D	High Latitude	71.80	34.20	72 h	2024-03-01	monitored
F-062	Orchard D	Ecliptic	230.96	47.08	48 h	2024-02-23	monitored
F-063	Pillar D	High Latitude	201.77	28.97	1.5 d	2024-07-15	monitored
F-064	Anvil E	pole	17.44	-34.88	3 d	2024-11-21	dropped
F-065	Basin E	ecliptic	269.92	10.17	4 d	2024-07-20	paused
F-066	Cradle E	pole	31.19	-37.95	3 d	2024-12-24	MONITORED
F-067	Dagger E	Galactic Plane	187.90	40.36	7 d	2024-01-16	paused
F-068	Ember E	high latitude	78.11	53.24	5 d	2024-05-28	monitored
F-069	Fern E	pole	25.84	-40.90	1.5 d	2024-09-27	MONITORED
F-070	Gable E	Galactic Plane	305.69	-34.26	1 d	2024-11-05	monitored
F-071	Hollow E	Ecliptic	41.67	44.97	168 h	2024-08-30	monitored
F-072	Inlet E	Ecliptic	276.80	36.90	4 d	2025-01-25	Monitored
\.


--
-- Name: sky_fields sky_fields_field_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sky_fields
    ADD CONSTRAINT sky_fields_field_name_key UNIQUE (field_name);


--
-- Name: sky_fields sky_fields_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sky_fields
    ADD CONSTRAINT sky_fields_pkey PRIMARY KEY (field_id);


--
-- PostgreSQL database dump complete
--
