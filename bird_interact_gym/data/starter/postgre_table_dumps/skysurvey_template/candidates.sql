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
-- Name: candidates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.candidates (
    cand_code text NOT NULL,
    source_ref integer,
    found_on date NOT NULL,
    cand_kind text NOT NULL,
    machine_score numeric(4,3) NOT NULL,
    triage_state text NOT NULL,
    vetting jsonb NOT NULL,
    CONSTRAINT candidates_machine_score_check CHECK (((machine_score >= (0)::numeric) AND (machine_score <= (1)::numeric)))
);


--
-- Data for Name: candidates; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.candidates (cand_code, source_ref, found_on, cand_kind, machine_score, triage_state, vetting) FROM stdin;
TC-0001	52214	2025-01-30	Kilonova	0.586	CONFIRMED	{"votes": {"real": 2, "bogus": 2}}
TC-0002	52218	2024-11-22	flare	0.300	New	{"votes": {"real": 7, "bogus": 6}}
TC-0003	52178	2024-12-10	nova	0.628	WATCHED	{"host": {"distance_mpc": 222.9}, "votes": {"real": 0, "bogus": 0}}
TC-0004	\N	2024-12-02	ARTEFACT	0.626	new	{"host": {"distance_mpc": 79.7}, "votes": {"real": 5, "bogus": 4}}
TC-0005	52115	2025-06-18	FLARE	0.300	new	{"votes": {"real": 4, "bogus": 4}}
TC-0006	52231	2025-01-21	moving	0.204	DISMISSED	{"host": {"distance_mpc": 98.3}, "votes": {"real": 0, "bogus": 2}}
TC-0007	52043	2024-09-15	ARTEFACT	0.281	new	{"host": {"distance_mpc": 168.8}, "votes": {"real": 1, "bogus": 2}}
TC-0008	52170	2024-11-10	Moving	0.300	watched	{"host": {"distance_mpc": 31.2}, "votes": {"real": 5, "bogus": 6}}
TC-0009	52197	2025-06-03	Supernova	0.417	new	{"votes": {"real": 0, "bogus": 4}}
TC-0010	52093	2025-05-15	supernova	0.267	watched	{"host": {"distance_mpc": 222.5}, "votes": {"real": 7, "bogus": 5}}
TC-0011	52317	2024-09-19	Supernova	0.939	Dismissed	{"host": {"distance_mpc": 39.2}, "votes": {"real": 5, "bogus": 5}}
TC-0012	52098	2024-10-19	nova	0.110	new	{"host": {"distance_mpc": 202.3}, "votes": {"real": 2, "bogus": 1}}
TC-0013	52068	2025-06-10	moving	0.300	New	{"host": {"distance_mpc": 31.5}, "votes": {"real": 1, "bogus": 5}}
TC-0014	52345	2025-04-22	Eclipse	0.684	Confirmed	{"votes": {"real": 4, "bogus": 5}}
TC-0015	52242	2024-10-27	Eclipse	0.300	new	{"votes": {"real": 4, "bogus": 2}}
TC-0016	52285	2024-10-27	Supernova	0.905	watched	{"votes": {"real": 7, "bogus": 3}}
TC-0017	52101	2024-12-09	artefact	0.315	watched	{"votes": {"real": 3, "bogus": 2}}
TC-0018	52180	2024-09-08	nova	0.785	watched	{"votes": {"real": 2, "bogus": 3}}
TC-0019	52123	2024-12-04	flare	0.527	confirmed	{"votes": {"real": 0, "bogus": 2}}
TC-0020	52387	2025-02-28	supernova	0.241	Watched	{"host": {"distance_mpc": 183.9}, "votes": {"real": 0, "bogus": 4}}
TC-0021	52381	2025-05-14	flare	0.700	new	{"host": {"distance_mpc": 155.8}, "votes": {"real": 2, "bogus": 4}}
TC-0022	52071	2025-01-20	Nova	0.823	confirmed	{"votes": {"real": 4, "bogus": 3}}
TC-0023	52205	2024-10-16	Nova	0.747	new	{"votes": {"real": 5, "bogus": 1}}
TC-0024	52352	2025-01-28	Kilonova	0.270	confirmed	{"votes": {"real": 8, "bogus": 3}}
TC-0025	52039	2025-05-14	nova	0.651	Confirmed	{"votes": {"real": 3, "bogus": 4}}
TC-0026	52349	2025-04-23	supernova	0.402	watched	{"host": {"distance_mpc": 188.5}, "votes": {"real": 0, "bogus": 3}}
TC-0027	52242	2024-11-22	Supernova	0.091	watched	{"votes": {"real": 0, "bogus": 0}}
TC-0028	52006	2024-11-27	NOVA	0.856	Watched	{"host": {"distance_mpc": 137.3}, "votes": {"real": 1, "bogus": 3}}
TC-0029	52088	2025-04-01	supernova	0.989	Watched	{"votes": {"real": 3, "bogus": 2}}
TC-0030	52058	2025-06-17	eclipse	0.300	New	{"host": {"distance_mpc": 28.6}, "votes": {"real": 6, "bogus": 5}}
TC-0031	52260	2025-06-12	Supernova	0.116	watched	{"host": {"distance_mpc": 188.8}, "votes": {"real": 6, "bogus": 0}}
TC-0032	52225	2024-11-12	moving	0.628	DISMISSED	{"votes": {"real": 5, "bogus": 6}}
TC-0033	52037	2024-12-29	Flare	0.404	DISMISSED	{"host": {"distance_mpc": 179.2}, "votes": {"real": 2, "bogus": 1}}
TC-0034	52216	2025-04-29	flare	0.699	new	{"host": {"distance_mpc": 69.9}, "votes": {"real": 8, "bogus": 4}}
TC-0035	52115	2024-09-02	FLARE	0.802	dismissed	{"votes": {"real": 4, "bogus": 1}}
TC-0036	52091	2025-03-02	Artefact	0.131	WATCHED	{"votes": {"real": 6, "bogus": 1}}
TC-0037	52380	2025-04-07	Flare	0.100	NEW	{"host": {"distance_mpc": 34.9}, "votes": {"real": 7, "bogus": 0}}
TC-0038	52115	2024-10-19	flare	0.284	Dismissed	{"votes": {"real": 6, "bogus": 6}}
TC-0039	52123	2024-10-25	supernova	0.303	watched	{"host": {"distance_mpc": 17.8}, "votes": {"real": 7, "bogus": 0}}
TC-0040	52135	2024-12-25	artefact	0.664	WATCHED	{"votes": {"real": 1, "bogus": 2}}
TC-0041	52113	2024-11-22	supernova	0.600	confirmed	{"votes": {"real": 4, "bogus": 3}}
TC-0042	52385	2025-01-20	Flare	0.147	Dismissed	{"host": {"distance_mpc": 43.9}, "votes": {"real": 8, "bogus": 0}}
TC-0043	52174	2025-03-08	Kilonova	0.769	NEW	{"votes": {"real": 3, "bogus": 1}}
TC-0044	52293	2025-05-31	FLARE	0.585	WATCHED	{"host": {"distance_mpc": 201.0}, "votes": {"real": 8, "bogus": 1}}
TC-0045	52218	2025-06-29	moving	0.509	dismissed	{"host": {"distance_mpc": 163.7}, "votes": {"real": 2, "bogus": 0}}
TC-0046	52218	2025-02-26	ECLIPSE	0.732	New	{"host": {"distance_mpc": 16.4}, "votes": {"real": 4, "bogus": 1}}
TC-0047	52111	2024-11-30	Artefact	0.270	confirmed	{"host": {"distance_mpc": 19.3}, "votes": {"real": 6, "bogus": 3}}
TC-0048	52192	2024-12-13	Moving	0.700	new	{"votes": {"real": 3, "bogus": 0}}
TC-0049	52163	2024-10-08	Moving	0.699	New	{"votes": {"real": 7, "bogus": 1}}
TC-0050	52394	2024-10-29	Flare	0.744	WATCHED	{"host": {"distance_mpc": 25.6}, "votes": {"real": 2, "bogus": 6}}
TC-0051	52186	2025-03-30	kilonova	0.335	confirmed	{"host": {"distance_mpc": 220.5}, "votes": {"real": 2, "bogus": 2}}
TC-0052	52402	2025-03-15	Eclipse	0.700	WATCHED	{"host": {"distance_mpc": 53.0}, "votes": {"real": 0, "bogus": 2}}
TC-0053	52113	2025-03-10	supernova	0.741	Watched	{"votes": {"real": 4, "bogus": 3}}
TC-0054	52375	2024-12-28	kilonova	0.108	CONFIRMED	{"votes": {"real": 5, "bogus": 0}}
TC-0055	52373	2024-09-01	moving	0.564	dismissed	{"host": {"distance_mpc": 230.4}, "votes": {"real": 2, "bogus": 2}}
TC-0056	52077	2024-12-16	nova	0.758	Watched	{"host": {"distance_mpc": 29.1}, "votes": {"real": 4, "bogus": 1}}
TC-0057	\N	2024-11-28	ARTEFACT	0.421	new	{"votes": {"real": 4, "bogus": 4}}
TC-0058	52074	2025-06-20	nova	0.380	Confirmed	{"host": {"distance_mpc": 62.4}, "votes": {"real": 5, "bogus": 5}}
TC-0059	52211	2024-09-13	Nova	0.970	Confirmed	{"votes": {"real": 8, "bogus": 0}}
TC-0060	52100	2025-04-21	Supernova	0.802	Watched	{"votes": {"real": 8, "bogus": 5}}
TC-0061	52176	2024-12-16	supernova	0.950	watched	{"host": {"distance_mpc": 144.8}, "votes": {"real": 0, "bogus": 0}}
TC-0062	52252	2024-09-29	artefact	0.791	WATCHED	{"votes": {"real": 8, "bogus": 0}}
TC-0063	52185	2025-04-21	supernova	0.854	new	{"votes": {"real": 2, "bogus": 5}}
TC-0064	52313	2025-01-29	ARTEFACT	0.090	CONFIRMED	{"host": {"distance_mpc": 114.5}, "votes": {"real": 1, "bogus": 6}}
TC-0065	52181	2025-04-05	Artefact	0.893	dismissed	{"host": {"distance_mpc": 154.0}, "votes": {"real": 8, "bogus": 1}}
TC-0066	\N	2024-12-08	SUPERNOVA	0.180	new	{"votes": {"real": 3, "bogus": 3}}
TC-0067	52241	2024-11-23	supernova	0.305	DISMISSED	{"votes": {"real": 4, "bogus": 4}}
TC-0068	52336	2025-06-09	FLARE	0.336	watched	{"host": {"distance_mpc": 114.6}, "votes": {"real": 2, "bogus": 1}}
TC-0069	52279	2025-06-07	eclipse	0.283	Confirmed	{"host": {"distance_mpc": 65.6}, "votes": {"real": 7, "bogus": 1}}
TC-0070	52310	2024-11-12	flare	0.198	Dismissed	{"host": {"distance_mpc": 124.8}, "votes": {"real": 4, "bogus": 3}}
TC-0071	52282	2024-10-05	eclipse	0.750	DISMISSED	{"votes": {"real": 6, "bogus": 2}}
TC-0072	52117	2024-10-16	moving	0.100	NEW	{"votes": {"real": 0, "bogus": 5}}
TC-0073	52059	2024-12-07	Eclipse	0.699	watched	{"host": {"distance_mpc": 196.3}, "votes": {"real": 2, "bogus": 2}}
TC-0074	\N	2025-02-17	eclipse	0.447	Confirmed	{"votes": {"real": 4, "bogus": 6}}
TC-0075	\N	2024-12-29	Nova	0.661	NEW	{"host": {"distance_mpc": 69.7}, "votes": {"real": 7, "bogus": 6}}
TC-0076	52396	2025-06-23	supernova	0.212	Dismissed	{"host": {"distance_mpc": 71.3}, "votes": {"real": 5, "bogus": 4}}
TC-0077	52325	2025-05-05	eclipse	0.118	CONFIRMED	{"host": {"distance_mpc": 61.7}, "votes": {"real": 2, "bogus": 4}}
TC-0078	52088	2025-05-26	SUPERNOVA	0.545	New	{"votes": {"real": 8, "bogus": 6}}
TC-0079	52204	2025-06-13	Artefact	0.830	Dismissed	{"votes": {"real": 7, "bogus": 4}}
TC-0080	52363	2025-01-29	flare	0.183	confirmed	{"host": {"distance_mpc": 152.2}, "votes": {"real": 6, "bogus": 5}}
TC-0081	52295	2025-01-29	Eclipse	0.100	New	{"host": {"distance_mpc": 187.5}, "votes": {"real": 4, "bogus": 2}}
TC-0082	52328	2024-12-29	Eclipse	0.295	new	{"host": {"distance_mpc": 82.1}, "votes": {"real": 8, "bogus": 1}}
TC-0083	\N	2025-06-07	Supernova	0.599	CONFIRMED	{"host": {"distance_mpc": 155.4}, "votes": {"real": 8, "bogus": 0}}
TC-0084	52052	2025-03-08	nova	0.440	watched	{"host": {"distance_mpc": 183.2}, "votes": {"real": 8, "bogus": 4}}
TC-0085	52409	2025-03-16	artefact	0.726	dismissed	{"votes": {"real": 7, "bogus": 3}}
TC-0086	52366	2024-11-27	Supernova	0.389	DISMISSED	{"host": {"distance_mpc": 121.4}, "votes": {"real": 4, "bogus": 6}}
TC-0087	52288	2025-03-23	Eclipse	0.082	confirmed	{"host": {"distance_mpc": 111.1}, "votes": {"real": 3, "bogus": 3}}
TC-0088	52051	2025-03-04	Kilonova	0.399	dismissed	{"host": {"distance_mpc": 111.4}, "votes": {"real": 5, "bogus": 3}}
TC-0089	52173	2025-04-18	Flare	0.462	dismissed	{"votes": {"real": 1, "bogus": 6}}
TC-0090	52150	2025-04-23	artefact	0.439	WATCHED	{"host": {"distance_mpc": 90.9}, "votes": {"real": 7, "bogus": 6}}
TC-0091	52105	2024-12-06	Supernova	0.700	confirmed	{"host": {"distance_mpc": 74.1}, "votes": {"real": 7, "bogus": 6}}
TC-0092	52347	2025-06-29	FLARE	0.872	dismissed	{"host": {"distance_mpc": 237.0}, "votes": {"real": 0, "bogus": 1}}
TC-0093	52301	2024-12-19	MOVING	0.954	new	{"votes": {"real": 2, "bogus": 3}}
TC-0094	52263	2025-06-11	flare	0.464	WATCHED	{"votes": {"real": 5, "bogus": 6}}
TC-0095	52336	2025-03-18	MOVING	0.667	NEW	{"votes": {"real": 7, "bogus": 3}}
TC-0096	52380	2024-12-04	kilonova	0.486	DISMISSED	{"votes": {"real": 3, "bogus": 6}}
TC-0097	52141	2025-03-08	flare	0.517	confirmed	{"host": {"distance_mpc": 3.6}, "votes": {"real": 1, "bogus": 2}}
TC-0098	52116	2025-05-25	MOVING	0.081	new	{"votes": {"real": 8, "bogus": 5}}
TC-0099	52301	2024-10-11	MOVING	0.341	watched	{"votes": {"real": 3, "bogus": 0}}
TC-0100	52175	2025-01-31	NOVA	0.792	Watched	{"host": {"distance_mpc": 183.1}, "votes": {"real": 6, "bogus": 1}}
TC-0101	52399	2024-10-13	Artefact	0.926	confirmed	{"host": {"distance_mpc": 168.9}, "votes": {"real": 0, "bogus": 1}}
TC-0102	52305	2024-11-30	MOVING	0.240	Dismissed	{"host": {"distance_mpc": 209.2}, "votes": {"real": 6, "bogus": 1}}
TC-0103	\N	2025-06-16	Eclipse	0.461	New	{"host": {"distance_mpc": 204.0}, "votes": {"real": 8, "bogus": 0}}
TC-0104	52175	2024-09-01	MOVING	0.529	dismissed	{"host": {"distance_mpc": 11.8}, "votes": {"real": 1, "bogus": 1}}
TC-0105	52212	2024-10-25	supernova	0.462	New	{"host": {"distance_mpc": 165.6}, "votes": {"real": 1, "bogus": 6}}
TC-0106	52297	2025-02-19	SUPERNOVA	0.955	dismissed	{"host": {"distance_mpc": 3.0}, "votes": {"real": 6, "bogus": 2}}
TC-0107	52346	2024-09-16	nova	0.659	DISMISSED	{"votes": {"real": 7, "bogus": 1}}
TC-0108	52324	2024-12-12	nova	0.610	watched	{"host": {"distance_mpc": 232.2}, "votes": {"real": 4, "bogus": 6}}
TC-0109	52324	2025-02-24	NOVA	0.610	New	{"votes": {"real": 6, "bogus": 5}}
TC-0110	52324	2025-02-25	nova	0.300	new	{"host": {"distance_mpc": 76.2}, "votes": {"real": 3, "bogus": 5}}
TC-0111	52036	2024-09-26	ARTEFACT	0.852	Watched	{"host": {"distance_mpc": 110.4}, "votes": {"real": 3, "bogus": 5}}
TC-0112	52092	2024-11-17	MOVING	0.546	watched	{"host": {"distance_mpc": 206.0}, "votes": {"real": 4, "bogus": 3}}
TC-0113	52231	2025-03-24	Eclipse	0.338	CONFIRMED	{"votes": {"real": 3, "bogus": 2}}
TC-0114	52163	2025-05-18	SUPERNOVA	0.560	WATCHED	{"votes": {"real": 1, "bogus": 3}}
TC-0115	52065	2024-10-19	artefact	0.616	new	{"votes": {"real": 5, "bogus": 1}}
TC-0116	52220	2024-10-21	supernova	0.690	new	{"host": {"distance_mpc": 25.8}, "votes": {"real": 4, "bogus": 6}}
TC-0117	52200	2025-05-26	supernova	0.536	Watched	{"host": {"distance_mpc": 50.4}, "votes": {"real": 0, "bogus": 0}}
TC-0118	52395	2024-10-24	kilonova	0.450	new	{"votes": {"real": 0, "bogus": 0}}
TC-0119	52395	2024-09-29	Kilonova	0.820	new	{"votes": {"real": 8, "bogus": 6}}
TC-0120	52066	2024-11-07	Supernova	0.493	dismissed	{"host": {"distance_mpc": 137.6}, "votes": {"real": 5, "bogus": 3}}
TC-0121	52023	2025-05-15	ARTEFACT	0.678	watched	{"host": {"distance_mpc": 164.5}, "votes": {"real": 4, "bogus": 4}}
TC-0122	52187	2025-04-07	Nova	0.695	New	{"votes": {"real": 4, "bogus": 2}}
TC-0123	52223	2025-03-20	KILONOVA	0.736	new	{"host": {"distance_mpc": 87.1}, "votes": {"real": 3, "bogus": 1}}
TC-0124	52106	2025-05-05	Artefact	0.199	dismissed	{"votes": {"real": 0, "bogus": 3}}
TC-0125	52090	2025-06-19	SUPERNOVA	0.610	CONFIRMED	{"votes": {"real": 7, "bogus": 3}}
TC-0126	52400	2025-01-10	Moving	0.534	dismissed	{"votes": {"real": 7, "bogus": 5}}
TC-0127	52188	2024-11-13	SUPERNOVA	0.332	dismissed	{"votes": {"real": 1, "bogus": 3}}
TC-0128	\N	2025-01-03	ARTEFACT	0.248	WATCHED	{"host": {"distance_mpc": 171.1}, "votes": {"real": 8, "bogus": 6}}
TC-0129	52178	2024-10-26	supernova	0.900	confirmed	{"host": {"distance_mpc": 234.1}, "votes": {"real": 4, "bogus": 3}}
TC-0130	52178	2025-05-02	supernova	0.400	WATCHED	{"host": {"distance_mpc": 84.7}, "votes": {"real": 8, "bogus": 0}}
TC-0131	52348	2025-03-29	SUPERNOVA	0.110	new	{"host": {"distance_mpc": 198.8}, "votes": {"real": 6, "bogus": 4}}
TC-0132	52285	2025-02-02	supernova	0.285	watched	{"host": {"distance_mpc": 5.9}, "votes": {"real": 7, "bogus": 5}}
TC-0133	52245	2025-04-28	supernova	0.643	Dismissed	{"host": {"distance_mpc": 89.6}, "votes": {"real": 5, "bogus": 5}}
TC-0134	52051	2025-02-12	eclipse	0.902	new	{"votes": {"real": 7, "bogus": 0}}
TC-0135	52355	2025-02-07	Supernova	0.684	Watched	{"votes": {"real": 3, "bogus": 4}}
TC-0136	52327	2025-05-14	nova	0.646	NEW	{"host": {"distance_mpc": 209.5}, "votes": {"real": 0, "bogus": 6}}
TC-0137	52037	2025-01-28	nova	0.725	watched	{"votes": {"real": 4, "bogus": 1}}
TC-0138	52142	2025-04-08	nova	0.982	Dismissed	{"votes": {"real": 0, "bogus": 6}}
TC-0139	52411	2025-02-03	artefact	0.220	new	{"host": {"distance_mpc": 30.1}, "votes": {"real": 1, "bogus": 4}}
TC-0140	52411	2025-06-26	artefact	0.220	Watched	{"votes": {"real": 3, "bogus": 2}}
TC-0141	52246	2025-03-19	eclipse	0.959	New	{"host": {"distance_mpc": 135.7}, "votes": {"real": 2, "bogus": 6}}
TC-0142	52332	2024-12-26	moving	0.864	WATCHED	{"votes": {"real": 4, "bogus": 1}}
TC-0143	52276	2024-11-05	ARTEFACT	0.852	confirmed	{"votes": {"real": 3, "bogus": 2}}
TC-0144	52420	2024-09-10	Flare	0.799	DISMISSED	{"host": {"distance_mpc": 107.5}, "votes": {"real": 6, "bogus": 0}}
TC-0145	52214	2024-09-25	supernova	0.540	watched	{"votes": {"real": 0, "bogus": 0}}
TC-0146	52192	2024-11-20	supernova	0.867	Dismissed	{"votes": {"real": 6, "bogus": 3}}
TC-0147	52224	2025-04-30	Flare	0.780	Confirmed	{"votes": {"real": 6, "bogus": 3}}
TC-0148	52361	2025-04-07	moving	0.501	new	{"host": {"distance_mpc": 6.9}, "votes": {"real": 8, "bogus": 0}}
TC-0149	52056	2024-12-11	eclipse	0.500	new	{"votes": {"real": 5, "bogus": 1}}
TC-0150	\N	2025-03-22	FLARE	0.241	watched	{"votes": {"real": 0, "bogus": 5}}
TC-0151	52056	2025-03-23	nova	0.200	new	{"host": {"distance_mpc": 54.5}, "votes": {"real": 2, "bogus": 1}}
TC-0152	\N	2025-04-20	SUPERNOVA	0.355	New	{"votes": {"real": 2, "bogus": 6}}
TC-0153	52264	2025-01-18	nova	0.989	watched	{"host": {"distance_mpc": 126.2}, "votes": {"real": 4, "bogus": 0}}
TC-0154	52079	2025-03-28	NOVA	0.703	NEW	{"votes": {"real": 3, "bogus": 1}}
TC-0155	52419	2025-04-13	SUPERNOVA	0.350	New	{"host": {"distance_mpc": 111.1}, "votes": {"real": 0, "bogus": 4}}
TC-0156	52116	2024-09-28	supernova	0.706	dismissed	{"host": {"distance_mpc": 107.1}, "votes": {"real": 0, "bogus": 3}}
TC-0157	52403	2025-04-11	FLARE	0.480	WATCHED	{"votes": {"real": 7, "bogus": 2}}
TC-0158	52273	2025-06-11	supernova	0.730	NEW	{"host": {"distance_mpc": 219.8}, "votes": {"real": 3, "bogus": 5}}
TC-0159	52390	2025-03-11	SUPERNOVA	0.182	confirmed	{"votes": {"real": 8, "bogus": 3}}
TC-0160	52061	2025-04-29	ECLIPSE	0.263	Confirmed	{"votes": {"real": 0, "bogus": 5}}
TC-0161	52156	2025-01-09	supernova	0.800	dismissed	{"votes": {"real": 8, "bogus": 1}}
TC-0162	52156	2024-11-22	supernova	0.500	new	{"host": {"distance_mpc": 199.8}, "votes": {"real": 0, "bogus": 3}}
TC-0163	52305	2024-11-15	kilonova	0.498	watched	{"host": {"distance_mpc": 100.2}, "votes": {"real": 3, "bogus": 6}}
TC-0164	52382	2025-05-09	Moving	0.792	watched	{"votes": {"real": 6, "bogus": 5}}
TC-0165	52083	2025-03-17	artefact	0.153	watched	{"host": {"distance_mpc": 131.4}, "votes": {"real": 2, "bogus": 1}}
TC-0166	52331	2025-02-02	flare	0.537	New	{"host": {"distance_mpc": 107.6}, "votes": {"real": 6, "bogus": 2}}
TC-0167	52252	2024-12-05	flare	0.671	Dismissed	{"votes": {"real": 0, "bogus": 3}}
TC-0168	52027	2025-06-03	moving	0.425	confirmed	{"votes": {"real": 4, "bogus": 5}}
TC-0169	52015	2024-09-27	MOVING	0.322	watched	{"votes": {"real": 0, "bogus": 5}}
TC-0170	52328	2024-10-21	supernova	0.387	WATCHED	{"host": {"distance_mpc": 181.3}, "votes": {"real": 5, "bogus": 4}}
TC-0171	52372	2024-11-08	supernova	0.731	new	{"votes": {"real": 3, "bogus": 2}}
TC-0172	52085	2025-02-06	moving	0.639	confirmed	{"host": {"distance_mpc": 238.9}, "votes": {"real": 2, "bogus": 0}}
TC-0173	52392	2025-06-02	SUPERNOVA	0.489	new	{"votes": {"real": 0, "bogus": 0}}
TC-0174	52307	2025-04-26	moving	0.955	CONFIRMED	{"host": {"distance_mpc": 199.9}, "votes": {"real": 0, "bogus": 5}}
TC-0175	52410	2024-11-12	kilonova	0.881	confirmed	{"votes": {"real": 3, "bogus": 2}}
TC-0176	52127	2025-01-13	nova	0.568	NEW	{"votes": {"real": 0, "bogus": 6}}
TC-0177	52132	2024-11-03	nova	0.658	CONFIRMED	{"host": {"distance_mpc": 21.9}, "votes": {"real": 0, "bogus": 2}}
TC-0178	52179	2025-02-12	Artefact	0.803	confirmed	{"votes": {"real": 4, "bogus": 5}}
TC-0179	52141	2024-12-09	ARTEFACT	0.747	watched	{"host": {"distance_mpc": 198.1}, "votes": {"real": 2, "bogus": 5}}
TC-0180	52407	2025-01-17	Artefact	0.127	new	{"votes": {"real": 1, "bogus": 3}}
TC-0181	52024	2025-06-07	Flare	0.253	NEW	{"host": {"distance_mpc": 151.8}, "votes": {"real": 0, "bogus": 1}}
TC-0182	52025	2025-05-31	flare	0.473	confirmed	{"host": {"distance_mpc": 183.0}, "votes": {"real": 6, "bogus": 6}}
TC-0183	\N	2025-02-24	eclipse	0.624	WATCHED	{"votes": {"real": 6, "bogus": 0}}
TC-0184	52150	2024-09-07	Moving	0.602	watched	{"host": {"distance_mpc": 149.4}, "votes": {"real": 8, "bogus": 5}}
TC-0185	52119	2025-04-27	Kilonova	0.947	new	{"votes": {"real": 5, "bogus": 6}}
TC-0186	52275	2025-05-26	Flare	0.703	watched	{"host": {"distance_mpc": 177.5}, "votes": {"real": 2, "bogus": 5}}
TC-0187	52260	2025-06-22	flare	0.339	watched	{"votes": {"real": 7, "bogus": 2}}
TC-0188	52112	2025-01-26	FLARE	0.088	New	{"host": {"distance_mpc": 212.2}, "votes": {"real": 8, "bogus": 5}}
TC-0189	\N	2024-11-12	supernova	0.678	Dismissed	{"host": {"distance_mpc": 233.2}, "votes": {"real": 0, "bogus": 3}}
TC-0190	52056	2024-10-16	NOVA	0.859	Dismissed	{"votes": {"real": 0, "bogus": 2}}
TC-0191	52398	2025-05-22	artefact	0.404	watched	{"votes": {"real": 5, "bogus": 2}}
TC-0192	52156	2025-02-10	MOVING	0.499	confirmed	{"host": {"distance_mpc": 161.7}, "votes": {"real": 0, "bogus": 3}}
TC-0193	52131	2024-10-01	Nova	0.354	confirmed	{"host": {"distance_mpc": 107.9}, "votes": {"real": 4, "bogus": 5}}
TC-0194	52335	2025-03-06	FLARE	0.761	Confirmed	{"host": {"distance_mpc": 65.8}, "votes": {"real": 4, "bogus": 1}}
TC-0195	52295	2024-10-07	SUPERNOVA	0.911	dismissed	{"votes": {"real": 6, "bogus": 0}}
TC-0196	52045	2025-02-19	artefact	0.152	CONFIRMED	{"host": {"distance_mpc": 113.4}, "votes": {"real": 3, "bogus": 0}}
TC-0197	52059	2025-04-12	moving	0.133	NEW	{"votes": {"real": 3, "bogus": 6}}
TC-0198	\N	2025-05-13	moving	0.706	watched	{"votes": {"real": 2, "bogus": 0}}
TC-0199	52252	2024-12-19	nova	0.674	confirmed	{"host": {"distance_mpc": 97.7}, "votes": {"real": 8, "bogus": 4}}
TC-0200	52239	2025-02-21	Artefact	0.389	Watched	{"host": {"distance_mpc": 199.4}, "votes": {"real": 4, "bogus": 1}}
TC-0201	52348	2025-03-30	flare	0.570	watched	{"votes": {"real": 2, "bogus": 0}}
TC-0202	52089	2025-06-02	Supernova	0.577	watched	{"host": {"distance_mpc": 124.5}, "votes": {"real": 0, "bogus": 2}}
TC-0203	52013	2025-01-16	Flare	0.872	Confirmed	{"host": {"distance_mpc": 35.5}, "votes": {"real": 4, "bogus": 0}}
TC-0204	52017	2024-12-09	kilonova	0.230	new	{"votes": {"real": 3, "bogus": 0}}
TC-0205	52221	2025-06-15	KILONOVA	0.724	Watched	{"votes": {"real": 3, "bogus": 4}}
TC-0206	52061	2025-06-27	supernova	0.428	dismissed	{"host": {"distance_mpc": 18.6}, "votes": {"real": 0, "bogus": 3}}
TC-0207	52233	2025-02-05	moving	0.928	DISMISSED	{"votes": {"real": 1, "bogus": 3}}
TC-0208	52078	2025-03-10	Supernova	0.446	NEW	{"host": {"distance_mpc": 62.7}, "votes": {"real": 0, "bogus": 4}}
TC-0209	52180	2024-10-13	NOVA	0.612	WATCHED	{"host": {"distance_mpc": 233.1}, "votes": {"real": 1, "bogus": 0}}
TC-0210	52325	2024-10-09	kilonova	0.756	CONFIRMED	{"votes": {"real": 0, "bogus": 3}}
TC-0211	52373	2024-12-24	eclipse	0.812	confirmed	{"votes": {"real": 3, "bogus": 5}}
TC-0212	52323	2024-11-20	moving	0.813	new	{"votes": {"real": 7, "bogus": 4}}
TC-0213	52354	2025-01-12	Flare	0.614	new	{"host": {"distance_mpc": 38.5}, "votes": {"real": 6, "bogus": 2}}
TC-0214	52318	2024-09-30	Flare	0.788	confirmed	{"host": {"distance_mpc": 83.7}, "votes": {"real": 6, "bogus": 6}}
TC-0215	52338	2025-02-04	flare	0.620	watched	{"host": {"distance_mpc": 120}, "votes": {"real": 2, "bogus": 5}}
TC-0216	52264	2024-11-07	Supernova	0.552	dismissed	{"host": {"distance_mpc": 121.6}, "votes": {"real": 0, "bogus": 3}}
TC-0217	52290	2025-06-23	nova	0.873	dismissed	{"host": {"distance_mpc": 226.4}, "votes": {"real": 3, "bogus": 4}}
TC-0218	\N	2025-01-02	MOVING	0.718	new	{"host": {"distance_mpc": 120.5}, "votes": {"real": 0, "bogus": 3}}
TC-0219	52217	2025-06-10	eclipse	0.185	confirmed	{"host": {"distance_mpc": 38.3}, "votes": {"real": 4, "bogus": 1}}
TC-0220	\N	2025-02-01	moving	0.602	confirmed	{"host": {"distance_mpc": 112.7}, "votes": {"real": 7, "bogus": 1}}
TC-0221	52374	2024-09-29	KILONOVA	0.443	dismissed	{"votes": {"real": 8, "bogus": 0}}
TC-0222	52091	2025-01-04	artefact	0.440	Confirmed	{"votes": {"real": 2, "bogus": 1}}
TC-0223	52050	2025-06-18	Kilonova	0.340	Watched	{"votes": {"real": 8, "bogus": 6}}
TC-0224	52279	2024-12-05	nova	0.114	NEW	{"host": {"distance_mpc": 86.1}, "votes": {"real": 0, "bogus": 0}}
TC-0225	52099	2024-09-24	nova	0.475	CONFIRMED	{"host": {"distance_mpc": 12.6}, "votes": {"real": 6, "bogus": 4}}
TC-0226	52129	2025-04-21	nova	0.608	watched	{"host": {"distance_mpc": 230.6}, "votes": {"real": 0, "bogus": 4}}
TC-0227	52396	2024-09-30	flare	0.718	CONFIRMED	{"votes": {"real": 0, "bogus": 5}}
TC-0228	52100	2025-03-01	flare	0.307	NEW	{"host": {"distance_mpc": 120}, "votes": {"real": 2, "bogus": 1}}
TC-0229	52275	2024-11-27	kilonova	0.692	new	{"votes": {"real": 4, "bogus": 1}}
TC-0230	52075	2025-03-02	KILONOVA	0.681	watched	{"votes": {"real": 2, "bogus": 1}}
TC-0231	\N	2025-05-01	supernova	0.596	WATCHED	{"host": {"distance_mpc": 231.3}, "votes": {"real": 0, "bogus": 5}}
TC-0232	52262	2024-09-17	moving	0.524	Dismissed	{"votes": {"real": 4, "bogus": 2}}
TC-0233	52058	2025-02-07	KILONOVA	0.132	Watched	{"host": {"distance_mpc": 65.7}, "votes": {"real": 0, "bogus": 1}}
TC-0234	52080	2025-01-26	Artefact	0.689	CONFIRMED	{"host": {"distance_mpc": 220.3}, "votes": {"real": 5, "bogus": 0}}
TC-0235	52180	2025-04-10	Artefact	0.970	new	{"votes": {"real": 2, "bogus": 5}}
TC-0236	\N	2025-02-19	kilonova	0.340	new	{"host": {"distance_mpc": 34.9}, "votes": {"real": 4, "bogus": 2}}
TC-0237	52108	2024-10-28	supernova	0.461	DISMISSED	{"host": {"distance_mpc": 202.6}, "votes": {"real": 0, "bogus": 1}}
TC-0238	52297	2025-02-23	artefact	0.848	New	{"votes": {"real": 8, "bogus": 1}}
TC-0239	52117	2024-09-05	MOVING	0.737	watched	{"host": {"distance_mpc": 80.5}, "votes": {"real": 0, "bogus": 0}}
TC-0240	52118	2025-05-25	supernova	0.464	confirmed	{"host": {"distance_mpc": 204.5}, "votes": {"real": 3, "bogus": 0}}
TC-0241	\N	2025-06-28	nova	0.634	confirmed	{"host": {"distance_mpc": 60.2}, "votes": {"real": 7, "bogus": 1}}
TC-0242	52196	2025-03-02	Supernova	0.670	Watched	{"host": {"distance_mpc": 115.7}, "votes": {"real": 3, "bogus": 1}}
TC-0243	52106	2024-10-18	supernova	0.188	NEW	{"votes": {"real": 8, "bogus": 0}}
TC-0244	52011	2024-11-14	kilonova	0.738	new	{"votes": {"real": 8, "bogus": 0}}
TC-0245	52065	2024-11-13	Flare	0.192	watched	{"votes": {"real": 2, "bogus": 1}}
TC-0246	52108	2024-11-01	flare	0.770	NEW	{"votes": {"real": 8, "bogus": 0}}
TC-0247	52126	2024-12-25	flare	0.408	dismissed	{"host": {"distance_mpc": 74.2}, "votes": {"real": 2, "bogus": 5}}
TC-0248	52365	2025-06-02	eclipse	0.863	watched	{"host": {"distance_mpc": 80.5}, "votes": {"real": 0, "bogus": 0}}
TC-0249	52240	2025-05-12	moving	0.329	Dismissed	{"votes": {"real": 3, "bogus": 4}}
TC-0250	52039	2024-12-15	moving	0.216	CONFIRMED	{"votes": {"real": 6, "bogus": 3}}
TC-0251	52377	2025-01-20	supernova	0.659	Watched	{"votes": {"real": 4, "bogus": 1}}
TC-0252	52184	2024-09-04	eclipse	0.977	CONFIRMED	{"host": {"distance_mpc": 164.4}, "votes": {"real": 8, "bogus": 2}}
TC-0253	52283	2024-10-16	moving	0.900	new	{"host": {"distance_mpc": 80.5}, "votes": {"real": 2, "bogus": 3}}
TC-0254	52241	2025-06-25	Eclipse	0.499	NEW	{"host": {"distance_mpc": 80.5}, "votes": {"real": 2, "bogus": 2}}
TC-0255	52077	2025-06-20	flare	0.771	confirmed	{"votes": {"real": 2, "bogus": 2}}
TC-0256	52412	2024-10-16	Eclipse	0.937	dismissed	{"votes": {"real": 2, "bogus": 5}}
TC-0257	\N	2025-03-07	eclipse	0.208	CONFIRMED	{"votes": {"real": 4, "bogus": 1}}
TC-0258	\N	2025-04-09	NOVA	0.362	Confirmed	{"host": {"distance_mpc": 69.2}, "votes": {"real": 5, "bogus": 3}}
TC-0259	52105	2024-10-15	artefact	0.699	WATCHED	{"host": {"distance_mpc": 80.5}, "votes": {"real": 7, "bogus": 3}}
TC-0260	52091	2025-03-06	ARTEFACT	0.762	WATCHED	{"votes": {"real": 8, "bogus": 1}}
TC-0261	52320	2024-12-10	flare	0.913	confirmed	{"votes": {"real": 2, "bogus": 5}}
TC-0262	52053	2024-11-10	supernova	0.648	Watched	{"votes": {"real": 2, "bogus": 1}}
TC-0263	52267	2025-06-28	nova	0.637	Watched	{"host": {"distance_mpc": 40.4}, "votes": {"real": 3, "bogus": 1}}
TC-0264	52396	2025-02-20	ARTEFACT	0.599	dismissed	{"votes": {"real": 3, "bogus": 1}}
TC-0265	52411	2024-10-01	kilonova	0.722	new	{"votes": {"real": 5, "bogus": 5}}
TC-0266	52376	2025-04-19	ARTEFACT	0.500	WATCHED	{"host": {"distance_mpc": 80.5}, "votes": {"real": 3, "bogus": 3}}
TC-0267	52301	2024-12-27	Kilonova	0.962	watched	{"votes": {"real": 8, "bogus": 1}}
TC-0268	52147	2025-05-27	Artefact	0.652	dismissed	{"host": {"distance_mpc": 112.9}, "votes": {"real": 1, "bogus": 6}}
TC-0269	52326	2025-03-31	ARTEFACT	0.831	new	{"votes": {"real": 7, "bogus": 3}}
TC-0270	52269	2025-02-15	Nova	0.217	New	{"host": {"distance_mpc": 75.0}, "votes": {"real": 4, "bogus": 1}}
TC-0271	52284	2025-06-27	nova	0.830	watched	{"votes": {"real": 0, "bogus": 6}}
TC-0272	52036	2025-02-08	Supernova	0.458	Watched	{"votes": {"real": 1, "bogus": 1}}
TC-0273	52115	2025-03-04	kilonova	0.841	WATCHED	{"host": {"distance_mpc": 60.3}, "votes": {"real": 6, "bogus": 3}}
TC-0274	52295	2024-11-01	Flare	0.618	confirmed	{"host": {"distance_mpc": 205.6}, "votes": {"real": 4, "bogus": 4}}
TC-0275	52264	2025-04-15	FLARE	0.960	new	{"votes": {"real": 3, "bogus": 1}}
TC-0276	52072	2025-02-17	FLARE	0.733	watched	{"votes": {"real": 3, "bogus": 5}}
TC-0277	52161	2025-06-09	Moving	0.700	watched	{"host": {"distance_mpc": 80.5}, "votes": {"real": 7, "bogus": 3}}
TC-0278	52289	2024-10-26	eclipse	0.296	dismissed	{"votes": {"real": 8, "bogus": 0}}
TC-0279	52070	2024-10-11	FLARE	0.658	watched	{"votes": {"real": 2, "bogus": 3}}
TC-0280	52034	2024-09-02	artefact	0.929	confirmed	{"host": {"distance_mpc": 223.4}, "votes": {"real": 2, "bogus": 6}}
\.


--
-- Name: candidates candidates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.candidates
    ADD CONSTRAINT candidates_pkey PRIMARY KEY (cand_code);


--
-- Name: candidates candidates_source_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.candidates
    ADD CONSTRAINT candidates_source_ref_fkey FOREIGN KEY (source_ref) REFERENCES public.sources(source_id);


--
-- PostgreSQL database dump complete
--
