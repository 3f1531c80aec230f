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
-- Name: loans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.loans (
    loan_id text NOT NULL,
    object_id text NOT NULL,
    borrower text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    fee_eur numeric(9,2),
    loan_state text NOT NULL,
    packing jsonb NOT NULL,
    CONSTRAINT loans_check CHECK ((ends_on > starts_on))
);


--
-- Data for Name: loans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.loans (loan_id, object_id, borrower, starts_on, ends_on, fee_eur, loan_state, packing) FROM stdin;
LO-0001	OB-0511	Halden Kunsthall	2024-11-08	2025-06-14	500.00	refused	{"crate": {"type": "climate", "max_shock_g": 1.8}, "insurer": null}
LO-0002	OB-0411	Institute of Maps	2025-05-30	2025-10-05	\N	APPROVED	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0003	OB-0360	Casa Moreda	2022-08-03	2023-01-27	4450.00	Out	{"crate": {"type": "case"}, "insurer": null}
LO-0004	OB-0235	Pavilion Grey	2023-01-01	2023-06-30	\N	out	{"crate": {"type": "case", "max_shock_g": 3.2}, "insurer": null}
LO-0005	OB-0496	Northlight Trust	2022-08-11	2023-05-26	4150.00	requested	{"crate": {"type": "climate", "max_shock_g": 0.6}, "insurer": null}
LO-0006	OB-0033	National Loom Museum	2025-08-25	2026-01-18	3300.00	requested	{"crate": {"type": "case", "max_shock_g": 0.8}, "insurer": "Hellweg"}
LO-0007	OB-0004	Pavilion Grey	2025-01-29	2025-08-13	\N	returned	{"crate": {"type": "case", "max_shock_g": 1.8}, "insurer": null}
LO-0008	OB-0252	Museum of Tides	2023-01-03	2023-09-06	2300.00	Returned	{"crate": {"type": "climate", "max_shock_g": 5.9}, "insurer": null}
LO-0009	OB-0094	Institute of Maps	2022-08-20	2023-04-24	3300.00	Requested	{"crate": {"type": "case", "max_shock_g": 5.6}, "insurer": "Arca"}
LO-0010	OB-0233	Villa Arno	2024-05-05	2024-12-06	4050.00	requested	{"crate": {"type": "case", "max_shock_g": 2.4}, "insurer": null}
LO-0011	OB-0517	Ostrava House	2022-04-27	2022-11-26	3050.00	refused	{"crate": {"type": "climate", "max_shock_g": 1.4}, "insurer": null}
LO-0012	OB-0461	Quay Street Gallery	2025-06-13	2026-03-16	1150.00	out	{"crate": {"type": "climate", "max_shock_g": 0.8}, "insurer": "Arca"}
LO-0013	OB-0216	Stadtmuseum Linde	2023-11-20	2024-07-17	3900.00	approved	{"crate": {"type": "climate"}, "insurer": "Arca"}
LO-0014	OB-0481	Museo del Faro	2025-03-16	2025-08-17	1400.00	APPROVED	{"crate": {"type": "slat", "max_shock_g": 2.9}, "insurer": "Hellweg"}
LO-0015	OB-0005	Museo del Faro	2022-09-03	2023-03-12	2700.00	Requested	{"crate": {"type": "climate", "max_shock_g": 2.0}, "insurer": null}
LO-0016	OB-0178	Quay Street Gallery	2025-04-18	2025-08-27	1400.00	Refused	{"crate": {"type": "case", "max_shock_g": 5.1}, "insurer": "Hellweg"}
LO-0017	OB-0004	National Loom Museum	2024-01-01	2024-05-31	2450.00	RETURNED	{"crate": {"type": "climate", "max_shock_g": 6.1}, "insurer": "Hellweg"}
LO-0018	OB-0230	Ostrava House	2024-02-27	2024-08-30	250.00	refused	{"crate": {"type": "case"}, "insurer": "Arca"}
LO-0019	OB-0400	Quay Street Gallery	2023-04-27	2023-10-07	3900.00	Returned	{"crate": {"type": "case", "max_shock_g": 0.5}, "insurer": "Arca"}
LO-0020	OB-0161	National Loom Museum	2022-08-14	2023-03-04	250.00	REFUSED	{"crate": {"type": "slat", "max_shock_g": 4.7}, "insurer": "Hellweg"}
LO-0021	OB-0135	Halden Kunsthall	2024-05-23	2024-11-11	\N	returned	{"crate": {"type": "slat", "max_shock_g": 4.9}, "insurer": null}
LO-0022	OB-0174	Museum of Tides	2022-10-17	2023-05-01	400.00	returned	{"crate": {"type": "slat", "max_shock_g": 2.5}, "insurer": "Arca"}
LO-0023	OB-0434	National Loom Museum	2022-06-18	2023-01-02	1950.00	REFUSED	{"crate": {"type": "case", "max_shock_g": 1.3}, "insurer": "Arca"}
LO-0024	OB-0330	Institute of Maps	2023-02-05	2023-10-29	1800.00	Returned	{"crate": {"type": "climate"}, "insurer": null}
LO-0025	OB-0417	Museo del Faro	2024-03-14	2024-05-20	550.00	APPROVED	{"crate": {"type": "case", "max_shock_g": 5.3}, "insurer": null}
LO-0026	OB-0172	Stadtmuseum Linde	2025-07-31	2026-03-07	1400.00	returned	{"crate": {"type": "slat"}, "insurer": "Hellweg"}
LO-0027	OB-0030	Museum of Tides	2024-06-06	2025-02-17	2200.00	REQUESTED	{"crate": {"type": "slat", "max_shock_g": 1.0}, "insurer": null}
LO-0028	OB-0176	Stadtmuseum Linde	2025-04-11	2025-12-11	1750.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 2.8}, "insurer": "Arca"}
LO-0029	OB-0202	Pavilion Grey	2024-11-30	2025-08-13	\N	returned	{"crate": {"type": "case", "max_shock_g": 5.6}, "insurer": "Hellweg"}
LO-0030	OB-0234	National Loom Museum	2022-08-24	2023-06-07	3150.00	Refused	{"crate": {"type": "case", "max_shock_g": 2.2}, "insurer": null}
LO-0031	OB-0323	Casa Moreda	2022-04-05	2023-01-25	3850.00	Approved	{"crate": {"type": "slat", "max_shock_g": 2.5}, "insurer": null}
LO-0032	OB-0110	Museum of Tides	2022-07-31	2023-01-05	1500.00	REFUSED	{"crate": {"type": "climate", "max_shock_g": 5.0}, "insurer": null}
LO-0033	OB-0227	Pavilion Grey	2024-08-13	2025-02-15	2150.00	Returned	{"crate": {"type": "case", "max_shock_g": 6.3}, "insurer": "Hellweg"}
LO-0034	OB-0264	Ostrava House	2025-04-28	2025-10-28	3100.00	returned	{"crate": {"type": "case", "max_shock_g": 3}, "insurer": null}
LO-0035	OB-0002	Museo del Faro	2024-09-01	2025-06-13	700.00	Returned	{"crate": {"type": "climate", "max_shock_g": 5.1}, "insurer": null}
LO-0036	OB-0375	Ostrava House	2024-05-09	2024-07-31	2450.00	requested	{"crate": {"type": "slat"}, "insurer": null}
LO-0037	OB-0404	Pavilion Grey	2023-01-24	2023-07-17	2050.00	returned	{"crate": {"type": "case", "max_shock_g": 3.6}, "insurer": "Arca"}
LO-0038	OB-0158	Pavilion Grey	2023-09-28	2024-02-05	2050.00	refused	{"crate": {"type": "slat", "max_shock_g": 2.9}, "insurer": "Arca"}
LO-0039	OB-0290	Stadtmuseum Linde	2022-09-25	2023-01-03	4300.00	returned	{"crate": {"type": "climate", "max_shock_g": 5.1}, "insurer": "Arca"}
LO-0040	OB-0320	Ostrava House	2023-07-21	2024-01-11	850.00	returned	{"crate": {"type": "slat", "max_shock_g": 3.4}, "insurer": "Hellweg"}
LO-0041	OB-0128	Casa Moreda	2025-04-12	2026-01-10	4400.00	OUT	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0042	OB-0273	Villa Arno	2023-02-13	2023-09-24	1900.00	APPROVED	{"crate": {"type": "slat"}, "insurer": "Hellweg"}
LO-0043	OB-0167	Ostrava House	2024-07-09	2025-03-21	750.00	Requested	{"crate": {"type": "slat", "max_shock_g": 5.7}, "insurer": null}
LO-0044	OB-0511	Stadtmuseum Linde	2023-02-28	2023-12-12	1450.00	Returned	{"crate": {"type": "climate", "max_shock_g": 1.6}, "insurer": "Hellweg"}
LO-0045	OB-0419	Stadtmuseum Linde	2022-05-17	2022-07-22	4050.00	APPROVED	{"crate": {"type": "case"}, "insurer": null}
LO-0046	OB-0387	Northlight Trust	2024-09-08	2025-05-13	2950.00	requested	{"crate": {"type": "climate", "max_shock_g": 4.2}, "insurer": null}
LO-0047	OB-0328	Casa Moreda	2022-06-30	2023-01-07	\N	Requested	{"crate": {"type": "slat", "max_shock_g": 3.9}, "insurer": "Arca"}
LO-0048	OB-0119	Ostrava House	2022-03-07	2022-06-23	1300.00	returned	{"crate": {"type": "climate", "max_shock_g": 4.0}, "insurer": null}
LO-0049	OB-0206	Quay Street Gallery	2025-05-27	2025-11-18	1550.00	refused	{"crate": {"type": "climate", "max_shock_g": 1.4}, "insurer": "Arca"}
LO-0050	OB-0046	Museo del Faro	2022-07-05	2022-11-25	1050.00	Returned	{"crate": {"type": "climate", "max_shock_g": 5.0}, "insurer": null}
LO-0051	OB-0258	Stadtmuseum Linde	2024-01-30	2024-06-06	1750.00	Returned	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0052	OB-0169	Casa Moreda	2022-03-26	2022-06-07	3900.00	Requested	{"crate": {"type": "case", "max_shock_g": 4.7}, "insurer": null}
LO-0053	OB-0033	Museum of Tides	2022-03-11	2022-12-20	4450.00	approved	{"crate": {"type": "climate", "max_shock_g": 5.2}, "insurer": null}
LO-0054	OB-0059	Villa Arno	2025-09-20	2026-03-31	\N	REQUESTED	{"crate": {"type": "case", "max_shock_g": 1.6}, "insurer": "Arca"}
LO-0055	OB-0026	National Loom Museum	2023-08-08	2024-01-14	2700.00	Refused	{"crate": {"type": "slat"}, "insurer": "Hellweg"}
LO-0056	OB-0142	National Loom Museum	2024-09-26	2024-12-08	2900.00	returned	{"crate": {"type": "climate", "max_shock_g": 1.0}, "insurer": "Hellweg"}
LO-0057	OB-0405	Stadtmuseum Linde	2022-05-17	2022-12-04	3300.00	returned	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0058	OB-0443	Quay Street Gallery	2023-01-20	2023-04-15	1950.00	returned	{"crate": {"type": "climate", "max_shock_g": 0.6}, "insurer": null}
LO-0059	OB-0407	Ostrava House	2022-08-22	2023-04-12	\N	REFUSED	{"crate": {"type": "case", "max_shock_g": 5.8}, "insurer": "Hellweg"}
LO-0060	OB-0006	Casa Moreda	2025-07-07	2026-03-24	1150.00	REQUESTED	{"crate": {"type": "slat", "max_shock_g": 0.6}, "insurer": "Hellweg"}
LO-0061	OB-0303	National Loom Museum	2023-10-08	2024-08-01	1300.00	Returned	{"crate": {"type": "slat", "max_shock_g": 2.3}, "insurer": null}
LO-0062	OB-0087	Pavilion Grey	2024-05-05	2024-08-07	2300.00	refused	{"crate": {"type": "slat", "max_shock_g": 1.5}, "insurer": null}
LO-0063	OB-0046	National Loom Museum	2022-03-26	2022-06-12	3400.00	Refused	{"crate": {"type": "case", "max_shock_g": 2.9}, "insurer": "Hellweg"}
LO-0064	OB-0352	Institute of Maps	2022-11-24	2023-06-21	3050.00	Returned	{"crate": {"type": "climate", "max_shock_g": 3.1}, "insurer": "Hellweg"}
LO-0065	OB-0066	National Loom Museum	2022-10-04	2023-04-05	4200.00	approved	{"crate": {"type": "case", "max_shock_g": 0.7}, "insurer": "Hellweg"}
LO-0066	OB-0287	Stadtmuseum Linde	2024-12-27	2025-07-07	1550.00	approved	{"crate": {"type": "climate", "max_shock_g": 3.3}, "insurer": "Hellweg"}
LO-0067	OB-0419	Pavilion Grey	2023-02-17	2023-06-12	3600.00	Approved	{"crate": {"type": "slat", "max_shock_g": 3.3}, "insurer": null}
LO-0068	OB-0282	Quay Street Gallery	2022-12-09	2023-05-29	2800.00	requested	{"crate": {"type": "case", "max_shock_g": 5.6}, "insurer": "Hellweg"}
LO-0069	OB-0234	National Loom Museum	2024-11-17	2025-07-27	3100.00	returned	{"crate": {"type": "slat", "max_shock_g": 2.7}, "insurer": null}
LO-0070	OB-0429	National Loom Museum	2024-02-11	2024-10-24	3400.00	APPROVED	{"crate": {"type": "slat", "max_shock_g": 1.1}, "insurer": null}
LO-0071	OB-0382	Casa Moreda	2022-10-30	2023-02-15	3350.00	requested	{"crate": {"type": "slat", "max_shock_g": 4.1}, "insurer": null}
LO-0072	OB-0245	Institute of Maps	2023-12-17	2024-03-17	400.00	requested	{"crate": {"type": "case", "max_shock_g": 5.6}, "insurer": "Arca"}
LO-0073	OB-0080	Stadtmuseum Linde	2025-04-21	2025-11-17	\N	APPROVED	{"crate": {"type": "slat", "max_shock_g": 1.5}, "insurer": "Hellweg"}
LO-0074	OB-0290	Institute of Maps	2022-06-01	2023-01-06	1000.00	approved	{"crate": {"type": "slat", "max_shock_g": 5.0}, "insurer": "Hellweg"}
LO-0075	OB-0408	Quay Street Gallery	2022-04-08	2022-12-16	3900.00	REQUESTED	{"crate": {"type": "case"}, "insurer": "Arca"}
LO-0076	OB-0425	Northlight Trust	2022-12-27	2023-02-27	2900.00	Out	{"crate": {"type": "case", "max_shock_g": 1.1}, "insurer": "Arca"}
LO-0077	OB-0325	Northlight Trust	2025-01-24	2025-04-29	4050.00	REFUSED	{"crate": {"type": "case"}, "insurer": null}
LO-0078	OB-0483	Museo del Faro	2024-03-30	2024-12-07	3800.00	Out	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0079	OB-0129	Quay Street Gallery	2025-09-02	2025-12-07	2700.00	Refused	{"crate": {"type": "climate", "max_shock_g": 2.6}, "insurer": null}
LO-0080	OB-0163	Institute of Maps	2022-05-24	2022-12-03	600.00	REFUSED	{"crate": {"type": "climate", "max_shock_g": 3.8}, "insurer": null}
LO-0081	OB-0123	Halden Kunsthall	2023-01-04	2023-06-22	1550.00	returned	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0082	OB-0356	Museo del Faro	2024-07-02	2024-11-15	3750.00	approved	{"crate": {"type": "climate", "max_shock_g": 5.3}, "insurer": "Hellweg"}
LO-0083	OB-0396	Quay Street Gallery	2025-09-19	2026-03-19	3200.00	Approved	{"crate": {"type": "climate", "max_shock_g": 2.2}, "insurer": null}
LO-0084	OB-0148	Quay Street Gallery	2022-11-27	2023-09-19	3500.00	out	{"crate": {"type": "case"}, "insurer": null}
LO-0085	OB-0277	Halden Kunsthall	2022-04-12	2022-12-25	\N	approved	{"crate": {"type": "climate", "max_shock_g": 1.6}, "insurer": null}
LO-0086	OB-0048	Museum of Tides	2023-07-03	2023-12-02	3000.00	Requested	{"crate": {"type": "case", "max_shock_g": 0.8}, "insurer": null}
LO-0087	OB-0080	Northlight Trust	2022-03-08	2022-05-17	550.00	returned	{"crate": {"type": "slat", "max_shock_g": 1.9}, "insurer": "Arca"}
LO-0088	OB-0369	Institute of Maps	2024-09-15	2025-01-19	2400.00	Requested	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": "Arca"}
LO-0089	OB-0440	Museo del Faro	2022-07-31	2022-11-13	3250.00	Refused	{"crate": {"type": "slat", "max_shock_g": 5.4}, "insurer": null}
LO-0090	OB-0463	Museum of Tides	2024-05-12	2024-11-18	\N	out	{"crate": {"type": "case", "max_shock_g": 5.5}, "insurer": null}
LO-0091	OB-0239	Pavilion Grey	2024-05-07	2025-01-13	\N	out	{"crate": {"type": "slat", "max_shock_g": 2.9}, "insurer": "Hellweg"}
LO-0092	OB-0400	National Loom Museum	2024-09-17	2025-07-09	3350.00	returned	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0093	OB-0294	Halden Kunsthall	2024-03-03	2024-08-06	1550.00	RETURNED	{"crate": {"type": "climate", "max_shock_g": 5.4}, "insurer": "Arca"}
LO-0094	OB-0428	Halden Kunsthall	2023-03-25	2024-01-12	1050.00	APPROVED	{"crate": {"type": "case", "max_shock_g": 1.6}, "insurer": null}
LO-0095	OB-0405	National Loom Museum	2022-07-27	2023-05-13	950.00	Requested	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0096	OB-0124	Museum of Tides	2023-09-07	2024-05-15	300.00	refused	{"crate": {"type": "climate", "max_shock_g": 4.8}, "insurer": "Arca"}
LO-0097	OB-0032	National Loom Museum	2025-05-12	2025-12-19	1100.00	returned	{"crate": {"type": "slat", "max_shock_g": 4.7}, "insurer": "Arca"}
LO-0098	OB-0011	Northlight Trust	2023-05-22	2023-12-19	600.00	approved	{"crate": {"type": "climate", "max_shock_g": 3.3}, "insurer": null}
LO-0099	OB-0221	Museo del Faro	2024-06-03	2025-01-27	3600.00	refused	{"crate": {"type": "climate", "max_shock_g": 0.8}, "insurer": null}
LO-0100	OB-0293	Villa Arno	2024-01-22	2024-07-22	\N	RETURNED	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0101	OB-0301	Halden Kunsthall	2024-11-23	2025-07-18	4100.00	Out	{"crate": {"type": "slat", "max_shock_g": 4.5}, "insurer": "Arca"}
LO-0102	OB-0440	National Loom Museum	2025-08-26	2026-01-07	1400.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 4.7}, "insurer": null}
LO-0103	OB-0454	Villa Arno	2025-03-03	2025-06-19	1050.00	REFUSED	{"crate": {"type": "slat"}, "insurer": null}
LO-0104	OB-0402	Villa Arno	2022-11-17	2023-04-22	1500.00	out	{"crate": {"type": "climate", "max_shock_g": 1.0}, "insurer": "Arca"}
LO-0105	OB-0313	Villa Arno	2022-07-29	2023-01-02	\N	refused	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": "Hellweg"}
LO-0106	OB-0481	Quay Street Gallery	2022-08-19	2023-04-21	3050.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 1.8}, "insurer": "Arca"}
LO-0107	OB-0371	Museum of Tides	2023-09-14	2024-02-17	850.00	Returned	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0108	OB-0299	Villa Arno	2022-08-06	2023-04-28	2300.00	returned	{"crate": {"type": "slat", "max_shock_g": 4.5}, "insurer": null}
LO-0109	OB-0130	Villa Arno	2022-10-04	2023-05-21	\N	REQUESTED	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": "Arca"}
LO-0110	OB-0275	Ostrava House	2025-05-30	2025-08-10	3250.00	returned	{"crate": {"type": "case", "max_shock_g": 4.6}, "insurer": null}
LO-0111	OB-0403	Pavilion Grey	2024-05-26	2024-08-08	\N	returned	{"crate": {"type": "slat", "max_shock_g": 5.2}, "insurer": "Hellweg"}
LO-0112	OB-0513	National Loom Museum	2023-09-28	2024-03-09	\N	approved	{"crate": {"type": "slat"}, "insurer": null}
LO-0113	OB-0442	National Loom Museum	2024-10-23	2025-06-10	3600.00	Requested	{"crate": {"type": "case", "max_shock_g": 3.5}, "insurer": null}
LO-0114	OB-0143	Museo del Faro	2023-07-02	2024-01-06	4050.00	out	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": null}
LO-0115	OB-0273	Villa Arno	2023-11-05	2024-01-18	2800.00	Returned	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0116	OB-0171	Pavilion Grey	2025-01-18	2025-03-23	\N	Out	{"crate": {"type": "slat", "max_shock_g": 5.8}, "insurer": "Arca"}
LO-0117	OB-0319	Casa Moreda	2022-05-21	2022-09-27	4100.00	returned	{"crate": {"type": "slat", "max_shock_g": 1.6}, "insurer": "Hellweg"}
LO-0118	OB-0420	Ostrava House	2024-08-30	2025-02-01	1500.00	requested	{"crate": {"type": "case", "max_shock_g": 4.0}, "insurer": "Hellweg"}
LO-0119	OB-0079	Quay Street Gallery	2022-08-11	2023-01-29	300.00	out	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0120	OB-0443	Casa Moreda	2023-03-12	2023-09-22	1000.00	returned	{"crate": {"type": "climate", "max_shock_g": 1.1}, "insurer": null}
LO-0121	OB-0378	Pavilion Grey	2023-06-21	2023-10-10	2550.00	approved	{"crate": {"type": "case", "max_shock_g": 4.7}, "insurer": null}
LO-0122	OB-0452	National Loom Museum	2022-05-22	2023-03-09	1700.00	returned	{"crate": {"type": "slat", "max_shock_g": 1.6}, "insurer": null}
LO-0123	OB-0208	Pavilion Grey	2024-09-28	2025-04-27	4050.00	Returned	{"crate": {"type": "case", "max_shock_g": 3.4}, "insurer": null}
LO-0124	OB-0255	Northlight Trust	2024-06-02	2024-09-18	250.00	refused	{"crate": {"type": "case", "max_shock_g": 0.7}, "insurer": "Arca"}
LO-0125	OB-0044	National Loom Museum	2025-04-06	2025-12-11	700.00	Returned	{"crate": {"type": "climate", "max_shock_g": 1.8}, "insurer": null}
LO-0126	OB-0396	Institute of Maps	2023-06-13	2023-12-03	\N	refused	{"crate": {"type": "case", "max_shock_g": 0.6}, "insurer": null}
LO-0127	OB-0416	Northlight Trust	2022-08-05	2023-03-21	\N	approved	{"crate": {"type": "slat", "max_shock_g": 5.8}, "insurer": null}
LO-0128	OB-0048	Institute of Maps	2024-08-02	2025-01-24	2250.00	Refused	{"crate": {"type": "slat", "max_shock_g": 2.1}, "insurer": "Arca"}
LO-0129	OB-0314	Pavilion Grey	2022-08-04	2022-11-28	\N	returned	{"crate": {"type": "slat", "max_shock_g": 5.0}, "insurer": "Hellweg"}
LO-0130	OB-0130	Museum of Tides	2022-07-13	2023-03-04	1300.00	returned	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0131	OB-0191	Stadtmuseum Linde	2025-08-14	2026-05-29	850.00	Refused	{"crate": {"type": "case", "max_shock_g": 3.2}, "insurer": null}
LO-0132	OB-0228	Villa Arno	2022-11-13	2023-09-05	2200.00	requested	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0133	OB-0206	Casa Moreda	2022-08-16	2023-03-13	2500.00	refused	{"crate": {"type": "climate", "max_shock_g": 0.5}, "insurer": null}
LO-0134	OB-0097	Museum of Tides	2024-04-22	2024-09-13	1550.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 1.8}, "insurer": "Arca"}
LO-0135	OB-0246	Institute of Maps	2025-01-11	2025-03-29	\N	RETURNED	{"crate": {"type": "case", "max_shock_g": 4.6}, "insurer": "Hellweg"}
LO-0136	OB-0015	National Loom Museum	2022-05-04	2023-01-19	\N	Refused	{"crate": {"type": "case", "max_shock_g": 5.7}, "insurer": "Hellweg"}
LO-0137	OB-0235	Pavilion Grey	2023-05-18	2023-11-24	1900.00	approved	{"crate": {"type": "case", "max_shock_g": 3.7}, "insurer": null}
LO-0138	OB-0184	Museum of Tides	2022-03-06	2022-11-25	\N	Returned	{"crate": {"type": "slat", "max_shock_g": 3.1}, "insurer": null}
LO-0139	OB-0427	Ostrava House	2022-06-08	2022-10-18	3600.00	out	{"crate": {"type": "slat", "max_shock_g": 5.2}, "insurer": "Hellweg"}
LO-0140	OB-0124	Ostrava House	2025-06-01	2025-12-25	3200.00	approved	{"crate": {"type": "slat", "max_shock_g": 0.6}, "insurer": "Arca"}
LO-0141	OB-0016	Stadtmuseum Linde	2022-07-01	2022-11-20	1750.00	requested	{"crate": {"type": "case", "max_shock_g": 5.0}, "insurer": null}
LO-0142	OB-0393	Northlight Trust	2025-03-10	2025-06-18	\N	REQUESTED	{"crate": {"type": "case", "max_shock_g": 3.2}, "insurer": "Hellweg"}
LO-0143	OB-0244	National Loom Museum	2022-12-10	2023-06-15	\N	Refused	{"crate": {"type": "slat", "max_shock_g": 3.6}, "insurer": null}
LO-0144	OB-0451	Museo del Faro	2025-06-03	2025-08-05	1300.00	returned	{"crate": {"type": "climate", "max_shock_g": 0.4}, "insurer": "Hellweg"}
LO-0145	OB-0034	Casa Moreda	2023-12-05	2024-08-31	1050.00	Out	{"crate": {"type": "case", "max_shock_g": 2.2}, "insurer": "Arca"}
LO-0146	OB-0257	Casa Moreda	2022-07-20	2023-02-17	\N	out	{"crate": {"type": "climate", "max_shock_g": 1.9}, "insurer": "Arca"}
LO-0147	OB-0029	Quay Street Gallery	2025-06-13	2026-01-16	450.00	approved	{"crate": {"type": "climate", "max_shock_g": 2.8}, "insurer": "Hellweg"}
LO-0148	OB-0191	Museo del Faro	2023-06-14	2024-03-21	2000.00	Returned	{"crate": {"type": "case", "max_shock_g": 2.3}, "insurer": null}
LO-0149	OB-0127	Ostrava House	2022-04-02	2022-11-10	3350.00	refused	{"crate": {"type": "climate", "max_shock_g": 2.6}, "insurer": null}
LO-0150	OB-0351	Northlight Trust	2023-05-24	2023-12-22	1700.00	refused	{"crate": {"type": "climate", "max_shock_g": 4.6}, "insurer": "Arca"}
LO-0151	OB-0157	Museo del Faro	2025-06-30	2026-04-19	\N	RETURNED	{"crate": {"type": "case", "max_shock_g": 4.9}, "insurer": "Hellweg"}
LO-0152	OB-0109	Casa Moreda	2024-10-07	2025-04-25	3150.00	requested	{"crate": {"type": "slat", "max_shock_g": 5.7}, "insurer": "Hellweg"}
LO-0153	OB-0222	Ostrava House	2024-05-30	2024-11-22	2550.00	refused	{"crate": {"type": "slat", "max_shock_g": 4.1}, "insurer": null}
LO-0154	OB-0309	Pavilion Grey	2023-04-19	2023-10-22	4350.00	Out	{"crate": {"type": "case"}, "insurer": null}
LO-0155	OB-0363	Quay Street Gallery	2023-07-01	2023-12-06	\N	RETURNED	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0156	OB-0023	Casa Moreda	2025-07-12	2025-11-21	3000.00	Approved	{"crate": {"type": "case", "max_shock_g": 5.7}, "insurer": null}
LO-0157	OB-0311	Villa Arno	2023-12-17	2024-07-27	1850.00	approved	{"crate": {"type": "climate", "max_shock_g": 3.6}, "insurer": "Arca"}
LO-0158	OB-0081	Quay Street Gallery	2022-03-14	2022-12-25	1400.00	RETURNED	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0159	OB-0104	National Loom Museum	2022-11-12	2023-07-10	1050.00	out	{"crate": {"type": "climate", "max_shock_g": 4.8}, "insurer": "Arca"}
LO-0160	OB-0411	Halden Kunsthall	2022-06-13	2022-12-02	2100.00	returned	{"crate": {"type": "slat", "max_shock_g": 4.6}, "insurer": null}
LO-0161	OB-0483	Stadtmuseum Linde	2022-05-13	2023-01-07	4100.00	returned	{"crate": {"type": "slat"}, "insurer": "Hellweg"}
LO-0162	OB-0390	Ostrava House	2025-01-13	2025-06-11	4300.00	REQUESTED	{"crate": {"type": "case", "max_shock_g": 2.5}, "insurer": "Hellweg"}
LO-0163	OB-0305	Casa Moreda	2024-06-20	2024-11-05	4200.00	Refused	{"crate": {"type": "climate", "max_shock_g": 0.8}, "insurer": "Arca"}
LO-0164	OB-0509	Museum of Tides	2022-06-08	2023-04-01	2100.00	Approved	{"crate": {"type": "climate", "max_shock_g": 2.6}, "insurer": null}
LO-0165	OB-0322	Villa Arno	2022-05-12	2023-02-19	2300.00	RETURNED	{"crate": {"type": "slat", "max_shock_g": 1.0}, "insurer": null}
LO-0166	OB-0501	National Loom Museum	2024-05-28	2024-10-30	\N	RETURNED	{"crate": {"type": "case", "max_shock_g": 5.2}, "insurer": "Hellweg"}
LO-0167	OB-0428	Northlight Trust	2022-03-03	2022-12-18	800.00	returned	{"crate": {"type": "slat"}, "insurer": null}
LO-0168	OB-0472	Museum of Tides	2024-02-11	2024-09-10	2100.00	returned	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0169	OB-0001	Stadtmuseum Linde	2024-05-02	2024-07-11	4200.00	OUT	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0170	OB-0190	Halden Kunsthall	2023-07-18	2024-04-09	2400.00	RETURNED	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0171	OB-0459	Institute of Maps	2023-12-06	2024-06-21	3600.00	refused	{"crate": {"type": "slat", "max_shock_g": 2.6}, "insurer": "Hellweg"}
LO-0172	OB-0138	Institute of Maps	2023-11-13	2024-08-17	\N	requested	{"crate": {"type": "climate", "max_shock_g": 2.9}, "insurer": null}
LO-0173	OB-0073	Pavilion Grey	2024-01-28	2024-11-20	2750.00	out	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0174	OB-0433	Institute of Maps	2022-05-12	2022-11-20	\N	Refused	{"crate": {"type": "slat"}, "insurer": null}
LO-0175	OB-0225	National Loom Museum	2023-12-01	2024-05-04	1250.00	OUT	{"crate": {"type": "slat", "max_shock_g": 5.3}, "insurer": "Hellweg"}
LO-0176	OB-0245	Museum of Tides	2025-08-19	2026-01-03	1550.00	requested	{"crate": {"type": "climate", "max_shock_g": 4.6}, "insurer": "Hellweg"}
LO-0177	OB-0418	Institute of Maps	2022-10-28	2023-02-17	1350.00	Requested	{"crate": {"type": "climate", "max_shock_g": 5.9}, "insurer": "Hellweg"}
LO-0178	OB-0305	Quay Street Gallery	2024-08-01	2025-02-04	2800.00	out	{"crate": {"type": "slat", "max_shock_g": 3.9}, "insurer": null}
LO-0179	OB-0049	Quay Street Gallery	2025-04-19	2025-08-19	2100.00	REQUESTED	{"crate": {"type": "climate", "max_shock_g": 4.0}, "insurer": "Arca"}
LO-0180	OB-0158	Villa Arno	2023-11-06	2024-05-06	\N	returned	{"crate": {"type": "climate", "max_shock_g": 4.3}, "insurer": "Hellweg"}
LO-0181	OB-0206	Stadtmuseum Linde	2022-05-27	2023-03-05	300.00	refused	{"crate": {"type": "case", "max_shock_g": 2.6}, "insurer": "Hellweg"}
LO-0182	OB-0500	Northlight Trust	2023-11-26	2024-07-14	2900.00	Approved	{"crate": {"type": "slat"}, "insurer": "Hellweg"}
LO-0183	OB-0387	Casa Moreda	2023-07-25	2024-02-17	2700.00	returned	{"crate": {"type": "climate", "max_shock_g": 2.3}, "insurer": "Hellweg"}
LO-0184	OB-0344	Pavilion Grey	2022-08-24	2022-12-02	900.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 1.2}, "insurer": "Hellweg"}
LO-0185	OB-0045	Northlight Trust	2022-10-19	2023-02-26	750.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 0.7}, "insurer": "Arca"}
LO-0186	OB-0219	Ostrava House	2023-04-04	2023-12-14	3350.00	requested	{"crate": {"type": "case", "max_shock_g": 0.6}, "insurer": "Hellweg"}
LO-0187	OB-0422	Northlight Trust	2025-03-29	2026-01-15	3800.00	Refused	{"crate": {"type": "climate", "max_shock_g": 3.9}, "insurer": null}
LO-0188	OB-0084	Museum of Tides	2024-10-13	2025-02-16	1250.00	REFUSED	{"crate": {"type": "case", "max_shock_g": 4.8}, "insurer": "Arca"}
LO-0189	OB-0084	Villa Arno	2024-12-09	2025-03-21	2850.00	refused	{"crate": {"type": "climate", "max_shock_g": 5.4}, "insurer": "Hellweg"}
LO-0190	OB-0246	Museum of Tides	2022-09-05	2023-01-15	1600.00	Requested	{"crate": {"type": "slat", "max_shock_g": 2.8}, "insurer": null}
LO-0191	OB-0490	Pavilion Grey	2025-08-03	2025-10-28	2750.00	out	{"crate": {"type": "climate", "max_shock_g": 0.5}, "insurer": "Arca"}
LO-0192	OB-0069	Casa Moreda	2024-08-19	2024-11-25	\N	out	{"crate": {"type": "climate"}, "insurer": null}
LO-0193	OB-0268	Northlight Trust	2023-01-28	2023-11-07	600.00	out	{"crate": {"type": "slat", "max_shock_g": 5.1}, "insurer": "Arca"}
LO-0194	OB-0076	Casa Moreda	2023-02-17	2023-04-22	1850.00	RETURNED	{"crate": {"type": "case"}, "insurer": "Hellweg"}
LO-0195	OB-0126	National Loom Museum	2022-03-21	2022-10-25	2850.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 3.3}, "insurer": "Arca"}
LO-0196	OB-0282	Villa Arno	2022-05-03	2022-10-07	300.00	refused	{"crate": {"type": "climate", "max_shock_g": 3.5}, "insurer": "Hellweg"}
LO-0197	OB-0326	Museum of Tides	2025-06-04	2026-01-08	650.00	RETURNED	{"crate": {"type": "slat", "max_shock_g": 1.0}, "insurer": null}
LO-0198	OB-0272	Casa Moreda	2024-05-19	2025-01-23	2650.00	REFUSED	{"crate": {"type": "climate", "max_shock_g": 0.5}, "insurer": "Hellweg"}
LO-0199	OB-0082	Northlight Trust	2025-08-17	2026-05-09	\N	RETURNED	{"crate": {"type": "slat"}, "insurer": null}
LO-0200	OB-0057	Casa Moreda	2024-02-27	2024-11-18	700.00	returned	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0201	OB-0331	Pavilion Grey	2023-03-09	2023-06-01	2100.00	Out	{"crate": {"type": "slat", "max_shock_g": 5.9}, "insurer": "Arca"}
LO-0202	OB-0403	National Loom Museum	2024-09-15	2025-06-03	1000.00	RETURNED	{"crate": {"type": "slat", "max_shock_g": 4.3}, "insurer": "Hellweg"}
LO-0203	OB-0439	Museo del Faro	2024-06-09	2024-10-27	\N	RETURNED	{"crate": {"type": "slat"}, "insurer": "Arca"}
LO-0204	OB-0333	Ostrava House	2023-11-22	2024-06-04	3950.00	Refused	{"crate": {"type": "climate", "max_shock_g": 0.8}, "insurer": null}
LO-0205	OB-0520	Institute of Maps	2022-11-04	2023-07-09	2300.00	requested	{"crate": {"type": "case", "max_shock_g": 3.7}, "insurer": "Hellweg"}
LO-0206	OB-0256	Institute of Maps	2024-04-08	2024-06-12	1000.00	refused	{"crate": {"type": "slat"}, "insurer": null}
LO-0207	OB-0506	Villa Arno	2025-09-13	2026-02-06	\N	Returned	{"crate": {"type": "slat", "max_shock_g": 5.3}, "insurer": "Arca"}
LO-0208	OB-0500	Ostrava House	2022-06-25	2023-04-16	600.00	RETURNED	{"crate": {"type": "slat", "max_shock_g": 2.9}, "insurer": "Hellweg"}
LO-0209	OB-0464	Museum of Tides	2022-11-01	2023-05-24	4250.00	requested	{"crate": {"type": "slat", "max_shock_g": 1.1}, "insurer": null}
LO-0210	OB-0352	Museo del Faro	2022-10-12	2023-07-06	\N	RETURNED	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0211	OB-0348	Museum of Tides	2025-07-15	2025-11-03	\N	REQUESTED	{"crate": {"type": "case", "max_shock_g": 5.0}, "insurer": "Arca"}
LO-0212	OB-0196	Halden Kunsthall	2023-05-04	2024-02-05	\N	Returned	{"crate": {"type": "slat", "max_shock_g": 1.2}, "insurer": "Arca"}
LO-0213	OB-0126	Institute of Maps	2025-01-29	2025-07-17	1450.00	approved	{"crate": {"type": "climate", "max_shock_g": 3.0}, "insurer": "Hellweg"}
LO-0214	OB-0120	Pavilion Grey	2022-07-18	2023-02-09	3350.00	RETURNED	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0215	OB-0154	Museo del Faro	2023-02-19	2023-05-19	3000.00	approved	{"crate": {"type": "slat"}, "insurer": null}
LO-0216	OB-0172	Institute of Maps	2025-03-28	2025-10-20	4350.00	requested	{"crate": {"type": "slat", "max_shock_g": 3.2}, "insurer": null}
LO-0217	OB-0184	Quay Street Gallery	2024-07-04	2024-09-10	2150.00	approved	{"crate": {"type": "slat", "max_shock_g": 2.3}, "insurer": null}
LO-0218	OB-0500	Institute of Maps	2022-10-31	2023-08-16	3800.00	requested	{"crate": {"type": "climate"}, "insurer": null}
LO-0219	OB-0224	Villa Arno	2023-07-09	2024-03-25	2600.00	Returned	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0220	OB-0392	Quay Street Gallery	2022-03-11	2022-08-06	2500.00	requested	{"crate": {"type": "slat", "max_shock_g": 0.7}, "insurer": "Arca"}
LO-0221	OB-0392	Quay Street Gallery	2023-10-13	2024-04-02	2300.00	returned	{"crate": {"type": "climate", "max_shock_g": 5.3}, "insurer": "Hellweg"}
LO-0222	OB-0189	Northlight Trust	2023-05-08	2024-02-23	\N	returned	{"crate": {"type": "climate", "max_shock_g": 3.0}, "insurer": null}
LO-0223	OB-0241	Casa Moreda	2023-09-01	2024-05-16	2600.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 4.8}, "insurer": "Hellweg"}
LO-0224	OB-0386	Museo del Faro	2024-02-08	2024-05-15	1800.00	Approved	{"crate": {"type": "case", "max_shock_g": 0.9}, "insurer": "Hellweg"}
LO-0225	OB-0434	National Loom Museum	2024-01-16	2024-10-27	1400.00	REFUSED	{"crate": {"type": "case", "max_shock_g": 3.8}, "insurer": "Arca"}
LO-0226	OB-0268	National Loom Museum	2025-03-09	2025-08-26	1750.00	returned	{"crate": {"type": "slat"}, "insurer": null}
LO-0227	OB-0324	Halden Kunsthall	2023-12-25	2024-03-05	2400.00	Approved	{"crate": {"type": "case", "max_shock_g": 5.8}, "insurer": "Arca"}
LO-0228	OB-0119	Museum of Tides	2022-06-09	2022-12-20	2850.00	Returned	{"crate": {"type": "case", "max_shock_g": 0.5}, "insurer": null}
LO-0229	OB-0058	Halden Kunsthall	2022-07-12	2023-05-05	2100.00	APPROVED	{"crate": {"type": "climate", "max_shock_g": 2.3}, "insurer": "Hellweg"}
LO-0230	OB-0383	Pavilion Grey	2023-08-15	2024-03-22	\N	Out	{"crate": {"type": "slat"}, "insurer": "Hellweg"}
LO-0231	OB-0087	Stadtmuseum Linde	2023-11-01	2024-05-13	\N	RETURNED	{"crate": {"type": "climate", "max_shock_g": 2.5}, "insurer": null}
LO-0232	OB-0189	Pavilion Grey	2025-01-10	2025-05-22	4200.00	RETURNED	{"crate": {"type": "slat", "max_shock_g": 0.7}, "insurer": "Hellweg"}
LO-0233	OB-0372	Museum of Tides	2022-03-12	2022-08-28	3300.00	REQUESTED	{"crate": {"type": "climate", "max_shock_g": 4.3}, "insurer": "Hellweg"}
LO-0234	OB-0246	Museo del Faro	2022-09-16	2023-07-06	2500.00	REFUSED	{"crate": {"type": "case", "max_shock_g": 4.4}, "insurer": "Arca"}
LO-0235	OB-0246	Casa Moreda	2023-06-22	2024-01-14	700.00	refused	{"crate": {"type": "climate"}, "insurer": "Hellweg"}
LO-0236	OB-0145	Stadtmuseum Linde	2025-01-04	2025-10-24	1400.00	returned	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": "Arca"}
LO-0237	OB-0347	National Loom Museum	2025-05-04	2025-09-11	1000.00	OUT	{"crate": {"type": "case", "max_shock_g": 2.2}, "insurer": null}
LO-0238	OB-0351	Ostrava House	2023-01-15	2023-07-22	\N	APPROVED	{"crate": {"type": "climate"}, "insurer": "Arca"}
LO-0239	OB-0467	National Loom Museum	2023-04-08	2023-12-01	3200.00	RETURNED	{"crate": {"type": "case", "max_shock_g": 2.1}, "insurer": null}
LO-0240	OB-0370	Casa Moreda	2023-04-25	2023-10-01	450.00	RETURNED	{"crate": {"type": "slat", "max_shock_g": 4.7}, "insurer": "Hellweg"}
LO-0241	OB-0308	Pavilion Grey	2023-06-07	2023-08-17	\N	Returned	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": null}
LO-0242	OB-0477	Northlight Trust	2024-06-26	2024-10-04	1050.00	Out	{"crate": {"type": "climate", "max_shock_g": 3.4}, "insurer": null}
LO-0243	OB-0132	Pavilion Grey	2025-05-18	2025-11-16	\N	refused	{"crate": {"type": "case", "max_shock_g": 0.7}, "insurer": "Arca"}
LO-0244	OB-0357	National Loom Museum	2025-08-31	2026-01-08	3900.00	requested	{"crate": {"type": "climate", "max_shock_g": 4.2}, "insurer": "Hellweg"}
LO-0245	OB-0259	Casa Moreda	2022-03-25	2023-01-09	4450.00	returned	{"crate": {"type": "case"}, "insurer": "Arca"}
LO-0246	OB-0518	National Loom Museum	2023-12-01	2024-03-20	1150.00	returned	{"crate": {"type": "climate", "max_shock_g": 4.4}, "insurer": "Hellweg"}
LO-0247	OB-0142	Stadtmuseum Linde	2022-03-29	2022-10-01	4000.00	out	{"crate": {"type": "climate", "max_shock_g": 0.4}, "insurer": "Arca"}
LO-0248	OB-0393	Institute of Maps	2022-04-22	2022-11-05	3150.00	refused	{"crate": {"type": "slat", "max_shock_g": 1.0}, "insurer": "Hellweg"}
LO-0249	OB-0504	Halden Kunsthall	2022-10-31	2023-01-29	\N	Refused	{"crate": {"type": "case"}, "insurer": null}
LO-0250	OB-0382	Northlight Trust	2023-12-13	2024-07-26	1150.00	returned	{"crate": {"type": "case"}, "insurer": "Arca"}
LO-0251	OB-0171	Quay Street Gallery	2023-01-17	2023-10-03	\N	APPROVED	{"crate": {"type": "climate"}, "insurer": "Arca"}
LO-0252	OB-0318	Museum of Tides	2024-10-10	2025-01-30	2050.00	requested	{"crate": {"type": "case", "max_shock_g": 4.4}, "insurer": "Arca"}
LO-0253	OB-0320	Institute of Maps	2025-01-12	2025-10-14	3900.00	refused	{"crate": {"type": "climate", "max_shock_g": 5.9}, "insurer": "Arca"}
LO-0254	OB-0052	Northlight Trust	2024-11-06	2025-02-06	3350.00	RETURNED	{"crate": {"type": "climate", "max_shock_g": 1.3}, "insurer": null}
LO-0255	OB-0059	Halden Kunsthall	2024-08-06	2025-01-14	1800.00	Out	{"crate": {"type": "case", "max_shock_g": 2.7}, "insurer": "Hellweg"}
LO-0256	OB-0470	Pavilion Grey	2025-05-14	2025-08-10	\N	Refused	{"crate": {"type": "case", "max_shock_g": 4.3}, "insurer": "Arca"}
LO-0257	OB-0006	National Loom Museum	2025-03-03	2025-08-07	3450.00	Returned	{"crate": {"type": "case", "max_shock_g": 1.4}, "insurer": "Hellweg"}
LO-0258	OB-0369	Halden Kunsthall	2023-08-19	2024-04-29	3900.00	returned	{"crate": {"type": "slat", "max_shock_g": 1.0}, "insurer": "Hellweg"}
LO-0259	OB-0279	Quay Street Gallery	2023-07-04	2023-12-15	2900.00	RETURNED	{"crate": {"type": "climate", "max_shock_g": 4.8}, "insurer": "Arca"}
LO-0260	OB-0417	Casa Moreda	2022-03-09	2022-09-29	2050.00	returned	{"crate": {"type": "slat", "max_shock_g": 3.9}, "insurer": null}
\.


--
-- Name: loans loans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.loans
    ADD CONSTRAINT loans_pkey PRIMARY KEY (loan_id);


--
-- Name: loans loans_object_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.loans
    ADD CONSTRAINT loans_object_id_fkey FOREIGN KEY (object_id) REFERENCES public.objects(obj_id);


--
-- PostgreSQL database dump complete
--
