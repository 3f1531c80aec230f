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
-- Name: vehicles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vehicles (
    vehicle_no text NOT NULL,
    carrier_ref text NOT NULL,
    vehicle_kind text NOT NULL,
    payload_cap text NOT NULL,
    year_built integer,
    emission_class text,
    acquired_on date,
    telematics jsonb NOT NULL,
    CONSTRAINT vehicles_year_built_check CHECK (((year_built >= 1985) AND (year_built <= 2025)))
);


--
-- Data for Name: vehicles; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.vehicles (vehicle_no, carrier_ref, vehicle_kind, payload_cap, year_built, emission_class, acquired_on, telematics) FROM stdin;
V-0001	CR-01	curtainsider	18000 kg	2023	EURO VI	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 30.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 358500, "last_service_km": 318500}}
V-0002	CR-02	diesel locomotive	60.0 t	2013	EURO VI	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 19.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 282500, "last_service_km": 232500}}
V-0003	CR-03	tank truck	26.0 t	2005	EURO VI	2006-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 34.0}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 549450, "last_service_km": 509500}}
V-0004	CR-04	tractor-trailer	18.0 t	2008	Euro 5	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 28.7}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 481450, "last_service_km": 431500}}
V-0005	CR-05	tank truck	7500 kg	2012	Euro 5	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 21.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"odometer_km": 169000, "last_service_km": 126000}}
V-0006	CR-06	curtainsider	7.5 t	2020	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 21.5}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 558500, "last_service_km": 515500}}
V-0007	CR-07	diesel locomotive	40000 kg	2013	Euro 5	2014-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 18.3}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 273500, "last_service_km": 230500}}
V-0008	CR-08	curtainsider	18000 kg	2006	\N	2007-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 30.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"odometer_km": 81500, "last_service_km": 38500}}
V-0009	CR-09	tank truck	18.0 t	2007	Euro 5	2008-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 30.8}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 206700, "last_service_km": 137500}}
V-0010	CR-10	curtainsider	7500 kg	2020	EURO VI	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 21.7}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 38150, "last_service_km": 28000}}
V-0011	CR-11	diesel locomotive	60.0 t	2013	Euro 5	2014-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 15.6}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 388500, "last_service_km": 333000}}
V-0012	CR-12	tractor-trailer	24000 kg	2021	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 28.9}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 136300, "last_service_km": 83500}}
V-0013	CR-13	rigid truck	24.0 t	2017	Euro 6	2018-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 30.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 380000, "last_service_km": 376500}}
V-0014	CR-14	electric locomotive	40000 kg	2005	Euro 5	2006-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 20.9}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 526200, "last_service_km": 524000}}
V-0015	CR-15	curtainsider	26000 kg	2022	Euro 5	2023-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 32.1}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 223750, "last_service_km": 184000}}
V-0016	CR-16	tractor-trailer	12.0 t	2023	\N	2024-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 26.3}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 239950, "last_service_km": 232000}}
V-0017	CR-01	tank truck	18.0 t	2023	EURO VI	2024-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 27.3}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 165550, "last_service_km": 156500}}
V-0018	CR-02	diesel locomotive	40000 kg	2019	\N	2020-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 15.4}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 579700, "last_service_km": 533000}}
V-0019	CR-03	Tractor-Trailer	18.0 t	2019	Euro 6	2020-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 31.1}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 80200, "last_service_km": 47000}}
V-0020	CR-04	rigid truck	18.0 t	2022	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 26.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 207900, "last_service_km": 156000}}
V-0021	CR-05	curtainsider	18000 kg	2024	Euro 5	2025-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 28.9}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 294700, "last_service_km": 283500}}
V-0022	CR-06	Tractor-Trailer	26.0 t	2014	Euro 6	2015-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 30.2}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 539850, "last_service_km": 507000}}
V-0023	CR-07	electric locomotive	40.0 t	2017	\N	2018-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 14.7}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 381000, "last_service_km": 365000}}
V-0024	CR-08	rigid truck	12.0 t	2021	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 25.1}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 437150, "last_service_km": 381500}}
V-0025	CR-09	tank truck	24000 kg	2012	\N	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 35.8}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 483350, "last_service_km": 404500}}
V-0026	CR-10	tank truck	24.0 t	2014	Euro 6	2015-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 35.9}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 203850, "last_service_km": 163500}}
V-0027	CR-11	diesel locomotive	60000 kg	2010	Euro 5	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 14.8}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 160300, "last_service_km": 105500}}
V-0028	CR-12	curtainsider	26000 kg	2019	\N	2020-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 35.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 531650, "last_service_km": 529500}}
V-0029	CR-13	tank truck	18.0 t	2009	Euro 5	2010-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 30.3}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 537350, "last_service_km": 466000}}
V-0030	CR-14	electric locomotive	60.0 t	2020	\N	2021-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 14.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 231050, "last_service_km": 156000}}
V-0031	CR-15	Tractor-Trailer	18.0 t	2022	Euro 5	2023-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 30.1}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 261050, "last_service_km": 228500}}
V-0032	CR-16	rigid truck	18.0 t	2014	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 29.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 112850, "last_service_km": 104500}}
V-0033	CR-01	curtainsider	18.0 t	2013	EURO VI	2014-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 27.9}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 287600, "last_service_km": 212500}}
V-0034	CR-02	wagon group	40.0 t	2024	\N	2025-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 21.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 474500, "last_service_km": 407000}}
V-0035	CR-03	tractor-trailer	7.5 t	2013	Euro 6	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 21.7}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 177300, "last_service_km": 172500}}
V-0036	CR-04	rigid truck	7.5 t	2006	\N	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 22.9}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 469750, "last_service_km": 435500}}
V-0037	CR-05	rigid truck	7.5 t	2015	\N	2016-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 23.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 206100, "last_service_km": 157500}}
V-0038	CR-06	tank truck	26000 kg	2006	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 36.1}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 232350, "last_service_km": 225000}}
V-0039	CR-07	electric locomotive	40000 kg	2010	Euro 6	2011-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 20.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 308900, "last_service_km": 274500}}
V-0040	CR-08	curtainsider	18000 kg	2016	EURO VI	2017-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 27.3}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 388700, "last_service_km": 306000}}
V-0041	CR-09	rigid truck	7.5 t	2006	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 23.2}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 391550, "last_service_km": 370000}}
V-0042	CR-10	rigid truck	18.0 t	2019	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 28.2}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 280300, "last_service_km": 204500}}
V-0043	CR-11	electric locomotive	40000 kg	2015	Euro 5	2016-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 19.3}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 566850, "last_service_km": 524000}}
V-0044	CR-12	rigid truck	7500 kg	2020	\N	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 23.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 404200, "last_service_km": 383500}}
V-0045	CR-13	rigid truck	7.5 t	2011	EURO VI	2012-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 22.2}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 486550, "last_service_km": 450000}}
V-0046	CR-14	wagon group	40.0 t	2005	Euro 5	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 21.0}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 35500, "last_service_km": 22500}}
V-0047	CR-15	tank truck	24.0 t	2011	EURO VI	2012-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 31.8}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 63050, "last_service_km": 52000}}
V-0048	CR-16	tank truck	12000 kg	2012	EURO VI	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 24.7}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 122650, "last_service_km": 85000}}
V-0049	CR-01	Tractor-Trailer	24000 kg	2011	Euro 6	2012-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 33.1}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 126450, "last_service_km": 105500}}
V-0050	CR-02	diesel locomotive	40000 kg	2015	Euro 5	2016-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 16.1}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 581350, "last_service_km": 534500}}
V-0051	CR-03	Tractor-Trailer	24.0 t	2014	Euro 5	2015-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 32.2}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 410950, "last_service_km": 381000}}
V-0052	CR-04	tractor-trailer	18000 kg	2021	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 26.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 136000, "last_service_km": 100500}}
V-0053	CR-05	rigid truck	26000 kg	2016	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 34.2}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 588300, "last_service_km": 551000}}
V-0054	CR-06	tractor-trailer	26.0 t	2024	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 30.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 181300, "last_service_km": 167500}}
V-0055	CR-07	wagon group	60.0 t	2017	EURO VI	2018-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 15.8}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 604500, "last_service_km": 556000}}
V-0056	CR-08	rigid truck	7.5 t	2007	Euro 5	2008-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 21.7}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 426550, "last_service_km": 385000}}
V-0057	CR-09	rigid truck	12000 kg	2016	Euro 6	2017-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 25.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"odometer_km": 164100, "last_service_km": 143500}}
V-0058	CR-10	tractor-trailer	18.0 t	2014	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 27.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 387950, "last_service_km": 344500}}
V-0059	CR-11	diesel locomotive	40.0 t	2007	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 20.8}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 317250, "last_service_km": 267500}}
V-0060	CR-12	Tractor-Trailer	26.0 t	2016	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 32.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 525750, "last_service_km": 516500}}
V-0061	CR-13	Tractor-Trailer	26000 kg	2008	\N	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 36.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 210050, "last_service_km": 138500}}
V-0062	CR-14	diesel locomotive	40000 kg	2016	EURO VI	2017-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 22.0}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 137150, "last_service_km": 132000}}
V-0063	CR-15	tractor-trailer	26.0 t	2014	EURO VI	2015-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 32.7}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 370150, "last_service_km": 301000}}
V-0064	CR-16	Tractor-Trailer	18.0 t	2005	EURO VI	2006-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 27.9}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 196550, "last_service_km": 180000}}
V-0065	CR-01	tank truck	12.0 t	2017	Euro 5	2018-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 24.7}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 72050, "last_service_km": 40500}}
V-0066	CR-02	diesel locomotive	40.0 t	2008	Euro 5	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 17.2}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 273650, "last_service_km": 249000}}
V-0067	CR-03	tractor-trailer	24.0 t	2021	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 35.1}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 186450, "last_service_km": 174000}}
V-0068	CR-04	Tractor-Trailer	18.0 t	2024	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 29.3}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 181650, "last_service_km": 166500}}
V-0069	CR-05	tank truck	12000 kg	2024	EURO VI	2025-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 26.2}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 439000, "last_service_km": 418000}}
V-0070	CR-06	curtainsider	7500 kg	2014	EURO VI	2015-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 21.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 371000, "last_service_km": 327000}}
V-0071	CR-07	diesel locomotive	60.0 t	2011	\N	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 21.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 525700, "last_service_km": 519000}}
V-0072	CR-08	tank truck	7.5 t	2011	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 23.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"odometer_km": 571700, "last_service_km": 507500}}
V-0073	CR-09	Tractor-Trailer	24000 kg	2009	Euro 5	2010-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 31.1}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 82750, "last_service_km": 35500}}
V-0074	CR-10	curtainsider	7500 kg	2005	\N	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 23.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 279150, "last_service_km": 233000}}
V-0075	CR-11	wagon group	60.0 t	2004	\N	2005-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 20.4}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 179650, "last_service_km": 133000}}
V-0076	CR-12	tank truck	12000 kg	2016	Euro 6	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 26.9}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 251750, "last_service_km": 167000}}
V-0077	CR-13	rigid truck	12.0 t	2013	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 24.8}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 305150, "last_service_km": 301000}}
V-0078	CR-14	electric locomotive	60.0 t	2014	Euro 5	2015-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 20.6}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 88000, "last_service_km": 77000}}
V-0079	CR-15	tank truck	26.0 t	2010	Euro 5	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 35.0}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 326750, "last_service_km": 287500}}
V-0080	CR-16	curtainsider	24.0 t	2004	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 35.4}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 393950, "last_service_km": 373500}}
V-0081	CR-01	tank truck	24.0 t	2011	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 31.5}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 512100, "last_service_km": 431500}}
V-0082	CR-02	wagon group	60.0 t	2017	EURO VI	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 18.0}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 215650, "last_service_km": 175500}}
V-0083	CR-03	tractor-trailer	12.0 t	2013	Euro 5	2014-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 23.7}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 188850, "last_service_km": 181500}}
V-0084	CR-04	tractor-trailer	18.0 t	2004	Euro 6	2005-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 26.9}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 454650, "last_service_km": 405500}}
V-0085	CR-05	Tractor-Trailer	7.5 t	2012	Euro 5	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 23.1}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 31850, "last_service_km": 24000}}
V-0086	CR-06	rigid truck	7.5 t	2004	\N	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 23.4}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 607650, "last_service_km": 588000}}
V-0087	CR-07	diesel locomotive	60000 kg	2019	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 15.4}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 45450, "last_service_km": 20500}}
V-0088	CR-08	rigid truck	12.0 t	2015	Euro 6	2016-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 24.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"odometer_km": 617000, "last_service_km": 587000}}
V-0089	CR-09	tractor-trailer	18.0 t	2006	Euro 6	2007-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 28.3}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 570300, "last_service_km": 551500}}
V-0090	CR-10	curtainsider	24.0 t	2022	Euro 5	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 29.3}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 60500, "last_service_km": 20000}}
V-0091	CR-11	wagon group	60.0 t	2023	\N	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 19.1}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 541500, "last_service_km": 459000}}
V-0092	CR-12	curtainsider	7.5 t	2020	Euro 6	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 22.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 424150, "last_service_km": 347000}}
V-0093	CR-13	curtainsider	7.5 t	2009	Euro 5	2010-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 23.3}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 568300, "last_service_km": 563000}}
V-0094	CR-14	wagon group	40.0 t	2017	EURO VI	2018-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 20.0}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"odometer_km": 577700, "last_service_km": 536500}}
V-0095	CR-15	rigid truck	26.0 t	2020	EURO VI	2021-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 34.0}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 586400, "last_service_km": 559500}}
V-0096	CR-16	Tractor-Trailer	7.5 t	2007	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 23.2}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 297250, "last_service_km": 246500}}
V-0097	CR-01	tank truck	7.5 t	2008	\N	2009-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 23.2}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 576600, "last_service_km": 520000}}
V-0098	CR-02	wagon group	60000 kg	2005	Euro 6	2006-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 14.4}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 539400, "last_service_km": 498500}}
V-0099	CR-03	curtainsider	26000 kg	2024	Euro 5	2025-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 34.7}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 262450, "last_service_km": 218500}}
V-0100	CR-04	tank truck	26000 kg	2009	Euro 6	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 33.1}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 421500, "last_service_km": 396500}}
V-0101	CR-05	tank truck	26.0 t	2013	Euro 6	2014-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 33.4}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 255100, "last_service_km": 193500}}
V-0102	CR-06	rigid truck	24.0 t	2021	\N	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 29.2}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 634750, "last_service_km": 562500}}
V-0103	CR-07	wagon group	40.0 t	2013	Euro 6	2014-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 17.7}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 129150, "last_service_km": 108500}}
V-0104	CR-08	curtainsider	12.0 t	2022	Euro 6	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 24.7}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 232400, "last_service_km": 223000}}
V-0105	CR-09	tank truck	26.0 t	2006	EURO VI	2007-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 35.8}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 378300, "last_service_km": 366000}}
V-0106	CR-10	Tractor-Trailer	24.0 t	2020	Euro 6	2021-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 29.0}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 505200, "last_service_km": 488000}}
V-0107	CR-11	diesel locomotive	60.0 t	2020	\N	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 19.0}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 589100, "last_service_km": 585000}}
V-0108	CR-12	rigid truck	24.0 t	2011	EURO VI	2012-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 31.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 323950, "last_service_km": 271000}}
V-0109	CR-13	tractor-trailer	12.0 t	2018	\N	2019-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 26.4}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 591850, "last_service_km": 513000}}
V-0110	CR-14	wagon group	40000 kg	2007	Euro 5	2008-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 17.2}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 351200, "last_service_km": 321000}}
V-0111	CR-15	tractor-trailer	24000 kg	2024	Euro 6	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 31.5}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 514700, "last_service_km": 491500}}
V-0112	CR-16	tank truck	12.0 t	2021	EURO VI	2022-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 25.1}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"odometer_km": 397200, "last_service_km": 356500}}
V-0113	CR-01	tank truck	26.0 t	2024	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 32.0}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 525150, "last_service_km": 467500}}
V-0114	CR-02	diesel locomotive	40.0 t	2023	\N	2024-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 19.3}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 59950, "last_service_km": 29000}}
V-0115	CR-03	Tractor-Trailer	7.5 t	2021	Euro 5	2022-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 22.4}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 107500, "last_service_km": 106000}}
V-0116	CR-04	curtainsider	24.0 t	2021	EURO VI	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 34.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 147100, "last_service_km": 99500}}
V-0117	CR-05	tank truck	12000 kg	2007	Euro 5	2008-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 25.2}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 453600, "last_service_km": 451000}}
V-0118	CR-06	Tractor-Trailer	18000 kg	2005	\N	2006-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 27.5}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 346200, "last_service_km": 331000}}
V-0119	CR-07	wagon group	60.0 t	2019	Euro 6	2020-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 21.5}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 171550, "last_service_km": 167000}}
V-0120	CR-08	tractor-trailer	24.0 t	2006	Euro 6	2007-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 34.7}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 371600, "last_service_km": 287500}}
V-0121	CR-09	tank truck	7500 kg	2004	Euro 5	2005-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 21.7}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 445250, "last_service_km": 382500}}
V-0122	CR-10	tank truck	12.0 t	2005	Euro 6	2006-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 26.6}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 52550, "last_service_km": 45500}}
V-0123	CR-11	electric locomotive	40.0 t	2023	\N	2024-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 17.5}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 138500, "last_service_km": 55000}}
V-0124	CR-12	tractor-trailer	18.0 t	2007	\N	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 28.1}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 40000, "odometer_km": 480100, "last_service_km": 434000}}
V-0125	CR-13	Tractor-Trailer	7.5 t	2005	EURO VI	2006-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 23.1}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 377200, "last_service_km": 348000}}
V-0126	CR-14	diesel locomotive	40.0 t	2005	Euro 5	2006-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 19.7}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 149050, "last_service_km": 86000}}
V-0127	CR-15	curtainsider	12.0 t	2022	Euro 5	2023-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 25.2}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 626100, "last_service_km": 592500}}
V-0128	CR-16	tractor-trailer	26.0 t	2018	Euro 5	2019-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 33.2}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 50000, "odometer_km": 489800, "last_service_km": 452000}}
V-0129	CR-01	tractor-trailer	12.0 t	2015	Euro 6	2016-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 24.5}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 50000, "odometer_km": 609800, "last_service_km": 591500}}
V-0130	CR-02	electric locomotive	60.0 t	2024	\N	2025-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 19.9}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 329700, "last_service_km": 303000}}
V-0131	CR-03	rigid truck	26000 kg	2007	\N	2008-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 34.9}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"odometer_km": 612500, "last_service_km": 567000}}
V-0132	CR-04	tank truck	7500 kg	2015	\N	2016-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 21.7}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 287900, "last_service_km": 212500}}
V-0133	CR-05	tractor-trailer	26000 kg	2009	Euro 5	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 33.0}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 470650, "last_service_km": 452000}}
V-0134	CR-06	tank truck	26000 kg	2011	Euro 6	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 30.0}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 60000, "odometer_km": 74250, "last_service_km": 30500}}
V-0135	CR-07	diesel locomotive	40.0 t	2017	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 18.1}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"odometer_km": 304850, "last_service_km": 301000}}
V-0136	CR-08	Tractor-Trailer	26.0 t	2019	Euro 5	2020-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 35.9}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 132100, "last_service_km": 84500}}
V-0137	CR-09	curtainsider	7.5 t	2011	Euro 6	2012-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 21.4}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 268650, "last_service_km": 235500}}
V-0138	CR-10	tank truck	12000 kg	2014	EURO VI	2015-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 23.8}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 343750, "last_service_km": 302000}}
V-0139	CR-11	diesel locomotive	40.0 t	2007	EURO VI	2008-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 17.3}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 282400, "last_service_km": 252500}}
V-0140	CR-12	tank truck	12.0 t	2005	Euro 6	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 24.3}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 316750, "last_service_km": 274000}}
V-0141	CR-13	tank truck	12.0 t	2014	Euro 5	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 23.7}, "sensors": {"tpms": false, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 97350, "last_service_km": 66000}}
V-0142	CR-14	wagon group	60.0 t	2004	Euro 5	2005-03-01	{"fuel": {"tank_l": 1200, "rate_l_100km": 21.7}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 53100, "last_service_km": 40500}}
V-0143	CR-15	rigid truck	24.0 t	2020	\N	2021-03-01	{"fuel": {"tank_l": 300, "rate_l_100km": 33.3}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 30000, "odometer_km": 401350, "last_service_km": 375500}}
V-0144	CR-16	curtainsider	12.0 t	2012	Euro 5	\N	{"fuel": {"tank_l": 600, "rate_l_100km": 25.2}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 566050, "last_service_km": 533000}}
V-0145	CR-01	tractor-trailer	26.0 t	2023	Euro 5	2024-03-01	{"fuel": {"tank_l": 600, "rate_l_100km": 33.7}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"odometer_km": 341500, "last_service_km": 311000}}
V-0146	CR-02	electric locomotive	60.0 t	2024	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 17.4}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"odometer_km": 269700, "last_service_km": 246000}}
V-0147	CR-03	rigid truck	18.0 t	2013	Euro 5	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 29.6}, "sensors": {"tpms": true, "reefer": true}, "maintenance": {"interval_km": 40000, "odometer_km": 527250, "last_service_km": 507000}}
V-0148	CR-04	Tractor-Trailer	18.0 t	2011	Euro 6	\N	{"fuel": {"tank_l": 300, "rate_l_100km": 28.0}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 30000, "odometer_km": 529850, "last_service_km": 495000}}
V-0149	CR-05	tank truck	26.0 t	2014	Euro 6	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 33.9}, "sensors": {"tpms": true, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 255750, "last_service_km": 224500}}
V-0150	CR-06	tank truck	26.0 t	2006	EURO VI	\N	{"fuel": {"tank_l": 1200, "rate_l_100km": 32.5}, "sensors": {"tpms": false, "reefer": false}, "maintenance": {"interval_km": 60000, "odometer_km": 243600, "last_service_km": 233500}}
\.


--
-- Name: vehicles vehicles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vehicles
    ADD CONSTRAINT vehicles_pkey PRIMARY KEY (vehicle_no);


--
-- Name: vehicles vehicles_carrier_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vehicles
    ADD CONSTRAINT vehicles_carrier_ref_fkey FOREIGN KEY (carrier_ref) REFERENCES public.carriers(carrier_ref);


--
-- PostgreSQL database dump complete
--
