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
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    cust_id text NOT NULL,
    cust_name text NOT NULL,
    sector text NOT NULL,
    contract_tier text,
    credit_limit_eur numeric(12,2) NOT NULL,
    onboarded_on date NOT NULL,
    home_region text,
    account_manager text,
    terms jsonb NOT NULL,
    CONSTRAINT customers_credit_limit_eur_check CHECK ((credit_limit_eur >= (0)::numeric))
);


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (cust_id, cust_name, sector, contract_tier, credit_limit_eur, onboarded_on, home_region, account_manager, terms) FROM stdin;
C0001	Northam Works	Pharma	basic	6000.00	2018-08-15	\N	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 45}
C0002	Ottery Pharma	Building Materials	silver	6000.00	2023-12-15	South	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 14}
C0003	Bluefold Trading	Food	Gold	2000.00	2017-01-15	West	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 30}
C0004	Merrow Chemie	Chemicals	gold	0.00	2014-08-15	North	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 30}
C0005	Hartley Stores	Retail	gold	3000.00	2023-09-15	East	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 45}
C0006	Ironvale Metals	Machinery	SILVER	4000.00	2021-02-15	North	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0007	Fairlight Trading	Food	gold	2000.00	2017-12-15	West	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 14}
C0008	Ottery Chemie	Chemicals	gold	4000.00	2014-12-15	Central	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 2.5}, "payment_days": 14}
C0009	Merrow Pharma	Chemicals	silver	2000.00	2020-02-15	South	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0010	Denholm Pharma	Machinery	silver	0.00	2018-02-15	North	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 14}
C0011	Ironvale Trading	Machinery	Basic	4000.00	2014-04-15	North	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 30}
C0012	Ottery Foods	Food	silver	3000.00	2012-11-15	South	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "payment_days": 30}
C0013	Kelso Metals	Food	SILVER	2000.00	2024-12-15	East	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 45}
C0014	Lindale Works	Chemicals	gold	4000.00	2018-02-15	East	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 5}, "payment_days": 14}
C0015	Hartley Pharma	Chemicals	Gold	6000.00	2012-09-15	East	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 14}
C0016	Carrick Metals	Retail	\N	6000.00	2023-10-15	East	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 2.5}, "payment_days": 45}
C0017	Denholm Chemie	Chemicals	SILVER	4000.00	2020-07-15	\N	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 30}
C0018	Northam Ceramics	Chemicals	Silver	3000.00	2020-07-15	East	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 30}
C0019	Merrow Metals	Food	SILVER	4000.00	2013-11-15	West	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 30}
C0020	Carrick Stores	Building Materials	silver	2000.00	2013-06-15	North	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "payment_days": 14}
C0021	Carrick Trading	Building Materials	Silver	8000.00	2024-06-15	Central	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 15, "grace_hours": 6, "pct_per_day": 2.5}, "payment_days": 30}
C0022	Jessamy Trading	Machinery	BASIC	8000.00	2020-02-15	North	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 5}, "payment_days": 45}
C0023	Fairlight Metals	Machinery	Gold	12000.00	2019-07-15	West	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 30}
C0024	Kelso Foods	Building Materials	SILVER	2000.00	2018-11-15	East	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "payment_days": 45}
C0025	Ironvale Chemie	Retail	silver	8000.00	2019-04-15	\N	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 14}
C0026	Glasswell Works	Food	Silver	3000.00	2019-04-15	West	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0027	Hartley Works	Building Materials	GOLD	3000.00	2012-04-15	East	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 14}
C0028	Pinfold Ceramics	Pharma	SILVER	2000.00	2013-03-15	Central	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "payment_days": 30}
C0029	Fairlight Works	Retail	Gold	12000.00	2019-06-15	Central	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 14}
C0030	Bluefold Metals	Chemicals	Basic	6000.00	2019-11-15	North	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "payment_days": 45}
C0031	Carrick Ceramics	Machinery	Silver	4000.00	2014-09-15	East	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 4, "pct_per_day": 2.5}, "payment_days": 30}
C0032	Amberton Pharma	Pharma	Silver	12000.00	2022-01-15	South	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 30}
C0033	Jessamy Ceramics	Building Materials	gold	6000.00	2021-06-15	East	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 14}
C0034	Carrick Works	Retail	gold	4000.00	2022-04-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "payment_days": 14}
C0035	Ironvale Foods	Retail	BASIC	6000.00	2023-02-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 30}
C0036	Hartley Ceramics	Building Materials	\N	6000.00	2024-04-15	Central	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 14}
C0037	Bluefold Foods	Building Materials	GOLD	3000.00	2021-07-15	\N	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 30}
C0038	Fairlight Ceramics	Retail	SILVER	8000.00	2018-02-15	Central	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0039	Ironvale Ceramics	Chemicals	GOLD	12000.00	2017-12-15	West	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 5}, "payment_days": 45}
C0040	Elmstead Chemie	Machinery	GOLD	6000.00	2024-11-15	\N	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "payment_days": 14}
C0041	Amberton Ceramics	Building Materials	Silver	12000.00	2017-09-15	West	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 14}
C0042	Glasswell Foods	Machinery	gold	8000.00	2015-02-15	West	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 30}
C0043	Northam Chemie	Food	Gold	6000.00	2019-06-15	North	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "payment_days": 45}
C0044	Pinfold Stores	Building Materials	SILVER	6000.00	2018-03-15	East	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 30}
C0045	Denholm Stores	Machinery	basic	3000.00	2024-04-15	West	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0046	Ottery Trading	Food	SILVER	2000.00	2014-06-15	South	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 14}
C0047	Kelso Ceramics	Chemicals	gold	2000.00	2015-01-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0048	Jessamy Pharma	Building Materials	Silver	6000.00	2019-11-15	\N	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 30}
C0049	Pinfold Pharma	Machinery	SILVER	4000.00	2020-01-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 5}, "payment_days": 30}
C0050	Lindale Pharma	Machinery	GOLD	3000.00	2021-06-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "payment_days": 45}
C0051	Carrick Foods	Food	gold	3000.00	2012-04-15	North	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 30}
C0052	Amberton Works	Food	GOLD	6000.00	2024-10-15	South	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 30}
C0053	Denholm Metals	Chemicals	silver	8000.00	2016-10-15	South	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 14}
C0054	Glasswell Trading	Machinery	gold	6000.00	2017-03-15	South	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "payment_days": 14}
C0055	Bluefold Ceramics	Machinery	silver	8000.00	2024-05-15	Central	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "payment_days": 30}
C0056	Merrow Stores	Machinery	silver	4000.00	2018-10-15	East	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 45}
C0057	Carrick Pharma	Chemicals	silver	3000.00	2019-04-15	East	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 45}
C0058	Merrow Trading	Chemicals	Silver	12000.00	2023-08-15	\N	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 30}
C0059	Northam Pharma	Retail	basic	3000.00	2020-02-15	East	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 6, "pct_per_day": 5}, "payment_days": 30}
C0060	Amberton Foods	Building Materials	GOLD	4000.00	2016-10-15	North	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 14}
C0061	Fairlight Foods	Building Materials	SILVER	2000.00	2022-11-15	North	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 14}
C0062	Elmstead Ceramics	Retail	silver	3000.00	2012-10-15	Central	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 30}
C0063	Jessamy Metals	Food	Gold	2000.00	2012-09-15	West	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 2.5}, "payment_days": 45}
C0064	Pinfold Works	Chemicals	Basic	2000.00	2020-02-15	Central	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0065	Jessamy Works	Retail	Gold	8000.00	2014-08-15	North	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 2.5}, "payment_days": 30}
C0066	Lindale Ceramics	Machinery	Basic	4000.00	2014-08-15	\N	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 30}
C0067	Denholm Works	Building Materials	basic	12000.00	2024-01-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "payment_days": 45}
C0068	Bluefold Chemie	Pharma	Gold	12000.00	2015-03-15	Central	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 5}, "payment_days": 30}
C0069	Pinfold Chemie	Pharma	silver	3000.00	2017-08-15	Central	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 30}
C0070	Ottery Ceramics	Building Materials	SILVER	4000.00	2013-02-15	North	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 14}
C0071	Kelso Trading	Chemicals	GOLD	8000.00	2017-02-15	East	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "payment_days": 45}
C0072	Amberton Stores	Chemicals	Silver	8000.00	2016-02-15	West	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 30}
C0073	Pinfold Foods	Retail	Gold	8000.00	2019-03-15	South	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 5}, "payment_days": 30}
C0074	Northam Metals	Building Materials	gold	6000.00	2024-01-15	East	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 2, "pct_per_day": 5}, "payment_days": 30}
C0075	Bluefold Works	Building Materials	silver	4000.00	2022-06-15	South	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0076	Pinfold Trading	Pharma	gold	12000.00	2023-07-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 45}
C0077	Pinfold Metals	Retail	silver	6000.00	2013-11-15	South	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 30}
C0078	Lindale Foods	Food	SILVER	3000.00	2020-01-15	\N	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0079	Bluefold Stores	Food	gold	3000.00	2019-06-15	South	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 5}, "payment_days": 30}
C0080	Elmstead Trading	Retail	Silver	8000.00	2024-05-15	North	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 30}
C0081	Fairlight Pharma	Pharma	Silver	12000.00	2021-09-15	South	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 14}
C0082	Denholm Trading	Pharma	Gold	12000.00	2016-05-15	West	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 45}
C0083	Glasswell Ceramics	Retail	gold	4000.00	2022-07-15	South	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0084	Jessamy Chemie	Retail	Gold	3000.00	2022-12-15	Central	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 2.5}, "payment_days": 45}
C0085	Merrow Works	Chemicals	Silver	6000.00	2019-03-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 5}, "payment_days": 45}
C0086	Kelso Stores	Chemicals	silver	3000.00	2020-03-15	West	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 45}
C0087	Glasswell Metals	Machinery	basic	12000.00	2022-03-15	West	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 6, "pct_per_day": 5}, "payment_days": 45}
C0088	Glasswell Pharma	Chemicals	Silver	12000.00	2019-05-15	North	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "payment_days": 45}
C0089	Hartley Foods	Machinery	Silver	2000.00	2024-10-15	Central	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0090	Jessamy Foods	Pharma	\N	8000.00	2014-07-15	South	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 30}
C0091	Ironvale Works	Building Materials	basic	4000.00	2017-04-15	\N	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0092	Ottery Metals	Food	SILVER	12000.00	2022-04-15	\N	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "payment_days": 14}
C0093	Amberton Chemie	Machinery	basic	3000.00	2014-10-15	North	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 14}
C0094	Fairlight Stores	Retail	Silver	12000.00	2024-06-15	East	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "payment_days": 30}
C0095	Merrow Foods	Food	gold	8000.00	2021-06-15	East	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "payment_days": 45}
C0096	Northam Trading	Food	Gold	6000.00	2016-05-15	East	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 14}
C0097	Lindale Trading	Pharma	silver	8000.00	2019-10-15	South	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 30}
C0098	Jessamy Stores	Food	gold	6000.00	2014-09-15	North	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 2.5}, "payment_days": 14}
C0099	Denholm Foods	Pharma	basic	8000.00	2015-03-15	South	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 14}
C0100	Carrick Chemie	Chemicals	silver	3000.00	2023-06-15	East	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 0, "pct_per_day": 5}, "payment_days": 30}
C0101	Elmstead Stores	Food	\N	8000.00	2014-02-15	North	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 5}, "payment_days": 30}
C0102	Merrow Ceramics	Food	gold	6000.00	2024-07-15	Central	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 45}
C0103	Ironvale Pharma	Machinery	Basic	12000.00	2016-08-15	North	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0104	Elmstead Pharma	Retail	gold	3000.00	2018-10-15	\N	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 14}
C0105	Northam Foods	Pharma	Basic	6000.00	2024-05-15	East	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 5}, "payment_days": 30}
C0106	Ottery Stores	Pharma	Gold	3000.00	2015-10-15	East	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 4, "pct_per_day": 2.5}, "payment_days": 30}
C0107	Amberton Metals	Pharma	Basic	3000.00	2019-07-15	North	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 5}, "payment_days": 14}
C0108	Lindale Chemie	Building Materials	silver	8000.00	2020-08-15	Central	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 98}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 14}
C0109	Hartley Chemie	Building Materials	basic	8000.00	2013-06-15	\N	Tom Reyes	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "payment_days": 14}
C0110	Kelso Works	Chemicals	Silver	2000.00	2015-12-15	East	Ilka Brandt	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 2.5}, "payment_days": 14}
C0111	Ironvale Stores	Building Materials	Basic	6000.00	2017-09-15	South	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 4, "pct_per_day": 5}, "payment_days": 45}
C0112	Kelso Chemie	Food	Basic	2000.00	2015-02-15	North	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 6, "pct_per_day": 2.5}, "payment_days": 30}
C0113	Fairlight Chemie	Building Materials	gold	3000.00	2015-10-15	East	\N	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 0, "pct_per_day": 7.5}, "payment_days": 14}
C0114	Elmstead Works	Pharma	silver	2000.00	2024-06-15	East	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 45}
C0115	Lindale Metals	Retail	Silver	3000.00	2022-11-15	North	Tom Reyes	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 15, "grace_hours": 6, "pct_per_day": 7.5}, "payment_days": 30}
C0116	Elmstead Foods	Retail	Silver	8000.00	2019-04-15	North	Ana Kos	{"sla": {"claims_window_days": 7, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 0, "pct_per_day": 5}, "payment_days": 14}
C0117	Glasswell Stores	Chemicals	gold	8000.00	2018-02-15	Central	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "penalties": {"cap_pct": 10, "grace_hours": 2, "pct_per_day": 7.5}, "payment_days": 30}
C0118	Denholm Ceramics	Chemicals	\N	6000.00	2016-03-15	North	Ana Kos	{"sla": {"claims_window_days": 14, "on_time_target_pct": 90}, "penalties": {"cap_pct": 20, "grace_hours": 2, "pct_per_day": 2.5}, "payment_days": 14}
C0119	Ottery Works	Pharma	\N	2000.00	2012-08-15	East	\N	{"sla": {"claims_window_days": 14, "on_time_target_pct": 95}, "payment_days": 30}
C0120	Lindale Stores	Pharma	silver	8000.00	2024-05-15	West	Ilka Brandt	{"sla": {"claims_window_days": 7, "on_time_target_pct": 98}, "penalties": {"cap_pct": 20, "grace_hours": 4, "pct_per_day": 7.5}, "payment_days": 14}
\.


--
-- Name: customers customers_cust_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_cust_name_key UNIQUE (cust_name);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (cust_id);


--
-- PostgreSQL database dump complete
--
