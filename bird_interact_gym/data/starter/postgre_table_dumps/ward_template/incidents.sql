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
-- Name: incidents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incidents (
    incident_id integer NOT NULL,
    ward_id character varying(6) NOT NULL,
    adm_ref character varying(8),
    occurred_on date NOT NULL,
    incident_kind character varying(24) NOT NULL,
    reporter_no character varying(8),
    report jsonb NOT NULL
);


--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.incidents (incident_id, ward_id, adm_ref, occurred_on, incident_kind, reporter_no, report) FROM stdin;
5001	W04	A0223	2025-02-03	medication error	S0037	{"harm": {"cost": "GBP 75", "level": "Severe"}, "tags": ["slip", "staffing"], "review": {"days": 8, "closed": true}}
5002	W03	A0382	2025-01-26	fall	\N	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": ["night"], "review": {"days": 29, "closed": true}}
5003	W03	A0195	2025-03-02	Aggression	S0139	{"harm": {"cost": "£0", "level": "none"}, "tags": [], "review": {"days": 22, "closed": true}}
5004	W03	A0405	2025-03-10	Pressure ulcer	S0077	{"harm": {"cost": "£310", "level": "none"}, "tags": ["equipment", "night", "staffing"], "review": {"days": 7, "closed": true}}
5005	W02	A0616	2025-01-21	Equipment failure	S0070	{"harm": {"cost": "£0", "level": "Severe"}, "tags": ["slip"], "review": {"days": null, "closed": false}}
5006	W01	\N	2025-01-08	fall	S0011	{"harm": {"cost": "£85", "level": "Severe"}, "tags": ["equipment", "handover"], "review": {"days": null, "closed": false}}
5007	W08	A0358	2025-02-27	Equipment failure	S0141	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["staffing"], "review": {"days": 3, "closed": true}}
5008	W10	A0449	2025-01-21	Equipment failure	S0104	{"harm": {"cost": "£0", "level": "Severe"}, "tags": [], "review": {"days": 6, "closed": true}}
5009	W10	A0067	2025-02-10	Medication error	S0021	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["slip"], "review": {"days": 14, "closed": true}}
5010	W04	A0010	2025-03-05	Pressure ulcer	S0067	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["slip"], "review": {"days": 7, "closed": true}}
5011	W10	A0249	2025-02-02	fall	S0084	{"harm": {"cost": "£310", "level": "Severe"}, "tags": ["night", "slip", "staffing"], "review": {"days": 27, "closed": true}}
5012	W05	A0204	2025-01-28	Equipment failure	S0143	{"harm": {"cost": "£40", "level": "none"}, "tags": ["night"], "review": {"days": 25, "closed": true}}
5013	W01	A0408	2025-02-13	Lost property	S0043	{"harm": {"cost": "£85", "level": "none"}, "tags": ["night", "slip", "staffing"], "review": {"days": 8, "closed": true}}
5014	W05	A0078	2025-03-08	Medication error	S0080	{"harm": {"cost": "£1,250", "level": "low"}, "tags": [], "review": {"days": 8, "closed": true}}
5015	W11	A0336	2025-03-19	equipment failure	S0156	{"harm": {"cost": "£0", "level": "Severe"}, "tags": ["equipment"], "review": {"days": 27, "closed": true}}
5016	W01	A0480	2025-02-01	Medication error	S0151	{"harm": {"cost": "£85", "level": "None"}, "tags": ["equipment"], "review": {"days": 14, "closed": true}}
5017	W13	\N	2025-02-15	Equipment failure	S0065	{"harm": {"cost": "£85", "level": "low"}, "tags": [], "review": {"days": null, "closed": false}}
5018	W02	\N	2025-03-17	fall	\N	{"harm": {"cost": "£40", "level": "Low"}, "tags": ["night"], "review": {"days": null, "closed": false}}
5019	W02	A0487	2025-01-02	Pressure ulcer	S0014	{"harm": {"cost": "£0", "level": "none"}, "tags": ["staffing"], "review": {"days": 7, "closed": true}}
5020	W09	A0471	2025-03-16	Equipment failure	S0096	{"harm": {"cost": "£40", "level": "low"}, "tags": ["equipment", "slip"], "review": {"days": 6, "closed": true}}
5021	W11	A0153	2025-02-02	fall	S0006	{"harm": {"cost": "£40", "level": "moderate"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": 22, "closed": true}}
5022	W12	\N	2025-01-12	Fall	S0153	{"harm": {"cost": "GBP 75", "level": "Severe"}, "tags": ["slip", "staffing"], "review": {"days": 7, "closed": true}}
5023	W06	\N	2025-01-11	Pressure ulcer	S0007	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": ["equipment"], "review": {"days": null, "closed": false}}
5024	W09	A0149	2025-02-08	equipment failure	S0018	{"harm": {"cost": "£0", "level": "Moderate"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 2, "closed": true}}
5025	W02	A0487	2025-01-09	Medication error	S0061	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["night", "visitor"], "review": {"days": 4, "closed": true}}
5026	W04	A0427	2025-01-18	Pressure ulcer	S0101	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["equipment", "night"], "review": {"days": 21, "closed": true}}
5027	W03	A0081	2025-01-06	medication error	S0069	{"harm": {"cost": "£40", "level": "Severe"}, "tags": ["night", "staffing"], "review": {"days": 17, "closed": true}}
5028	W06	A0291	2025-03-03	Medication error	S0076	{"harm": {"cost": "£0", "level": "low"}, "tags": ["night", "slip"], "review": {"days": 6, "closed": true}}
5029	W12	A0469	2025-02-09	medication error	S0085	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["equipment", "staffing"], "review": {"days": null, "closed": false}}
5030	W09	\N	2025-03-13	Pressure ulcer	S0030	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["handover"], "review": {"days": null, "closed": false}}
5031	W08	A0358	2025-02-27	Medication error	S0151	{"harm": {"cost": "£1,250", "level": "SEVERE"}, "tags": ["night"], "review": {"days": 21, "closed": true}}
5032	W04	A0503	2025-01-05	Medication error	\N	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["handover"], "review": {"days": 18, "closed": true}}
5033	W04	A0416	2025-02-20	Aggression	S0045	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["visitor"], "review": {"days": 28, "closed": true}}
5034	W08	A0598	2025-03-13	Pressure ulcer	\N	{"harm": {"cost": "£0", "level": "none"}, "tags": ["equipment", "handover", "visitor"], "review": {"days": 5, "closed": true}}
5035	W08	A0358	2025-02-28	medication error	\N	{"harm": {"cost": "£310", "level": "Low"}, "tags": [], "review": {"days": 17, "closed": true}}
5036	W05	\N	2025-02-10	Pressure ulcer	S0074	{"harm": {"cost": "£310", "level": "moderate"}, "tags": ["handover", "night"], "review": {"days": 12, "closed": true}}
5037	W03	A0142	2025-03-08	Medication error	S0058	{"harm": {"cost": "£0", "level": "low"}, "tags": [], "review": {"days": null, "closed": false}}
5038	W04	\N	2025-01-08	Lost property	S0113	{"harm": {"cost": "£40", "level": "Moderate"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": 7, "closed": true}}
5039	W09	A0146	2025-03-06	Medication error	S0138	{"harm": {"cost": "£0", "level": "SEVERE"}, "tags": ["slip", "visitor"], "review": {"days": 20, "closed": true}}
5040	W04	\N	2025-01-10	Medication error	S0094	{"harm": {"cost": "£40", "level": "Low"}, "tags": ["staffing"], "review": {"days": 20, "closed": true}}
5041	W03	\N	2025-01-03	Fall	\N	{"harm": {"cost": "£0", "level": "low"}, "tags": ["handover"], "review": {"days": 8, "closed": true}}
5042	W07	\N	2025-03-23	Aggression	S0020	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["equipment", "visitor"], "review": {"days": 16, "closed": true}}
5043	W08	A0245	2025-02-26	Medication error	\N	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["night", "visitor"], "review": {"days": null, "closed": false}}
5044	W01	\N	2025-02-01	Medication error	\N	{"harm": {"cost": "£40", "level": "Low"}, "tags": [], "review": {"days": 24, "closed": true}}
5045	W08	\N	2025-03-26	Fall	S0046	{"harm": {"cost": "£40", "level": "None"}, "tags": ["staffing", "visitor"], "review": {"days": 6, "closed": true}}
5046	W03	A0591	2025-03-03	Aggression	S0027	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["equipment", "slip"], "review": {"days": 12, "closed": true}}
5047	W03	A0431	2025-01-24	Fall	S0129	{"harm": {"cost": "GBP 75", "level": "Severe"}, "tags": ["night", "slip", "staffing"], "review": {"days": null, "closed": false}}
5048	W02	\N	2025-02-11	Aggression	S0082	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": ["staffing"], "review": {"days": 27, "closed": true}}
5049	W09	\N	2025-01-04	Medication error	S0041	{"harm": {"cost": "£0", "level": "Severe"}, "tags": [], "review": {"days": 17, "closed": true}}
5050	W03	\N	2025-02-27	Medication error	S0040	{"harm": {"cost": "£310", "level": "none"}, "tags": ["night", "visitor"], "review": {"days": 4, "closed": true}}
5051	W10	A0210	2025-02-25	Equipment failure	S0079	{"harm": {"cost": "£1,250", "level": "moderate"}, "tags": ["handover", "night", "visitor"], "review": {"days": null, "closed": false}}
5052	W09	\N	2025-02-16	Fall	S0009	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": ["handover", "slip"], "review": {"days": null, "closed": false}}
5053	W09	A0234	2025-01-01	Lost property	S0029	{"harm": {"cost": "£1,250", "level": "None"}, "tags": [], "review": {"days": 3, "closed": true}}
5054	W12	A0193	2025-02-08	Aggression	S0122	{"harm": {"cost": "£40", "level": "none"}, "tags": ["equipment", "slip"], "review": {"days": null, "closed": false}}
5055	W01	A0400	2025-03-10	Lost property	S0021	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["equipment", "handover", "staffing"], "review": {"days": 4, "closed": true}}
5056	W08	A0325	2025-02-01	Aggression	S0049	{"harm": {"cost": "£0"}, "tags": [], "review": {"days": 17, "closed": true}}
5057	W12	A0282	2025-03-15	Equipment failure	\N	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5058	W06	A0496	2025-02-14	Aggression	S0133	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["night", "slip", "visitor"], "review": {"days": 16, "closed": true}}
5059	W06	A0129	2025-02-05	Medication error	S0005	{"harm": {"cost": "£85", "level": "low"}, "tags": ["equipment", "staffing"], "review": {"days": 6, "closed": true}}
5060	W02	A0213	2025-03-08	Fall	\N	{"harm": {"cost": "£40", "level": "Severe"}, "tags": ["equipment", "slip", "visitor"], "review": {"days": 6, "closed": true}}
5061	W06	\N	2025-03-12	Aggression	S0097	{"harm": {"cost": "£310", "level": "Moderate"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 2, "closed": true}}
5062	W08	A0511	2025-01-17	Fall	S0135	{"harm": {"cost": "£85", "level": "moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5063	W06	\N	2025-03-22	Aggression	S0034	{"harm": {"cost": "£310", "level": "none"}, "tags": ["equipment", "slip"], "review": {"days": null, "closed": false}}
5064	W07	A0429	2025-03-30	Aggression	S0087	{"harm": {"cost": "£0", "level": "Moderate"}, "tags": ["night"], "review": {"days": 16, "closed": true}}
5065	W01	A0603	2025-01-23	Fall	S0142	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": [], "review": {"days": 8, "closed": true}}
5066	W11	A0290	2025-01-18	medication error	S0081	{"harm": {"cost": "£1,250", "level": "None"}, "tags": [], "review": {"days": 21, "closed": true}}
5067	W02	A0477	2025-02-07	Equipment failure	S0048	{"harm": {"cost": "GBP 75", "level": "Severe"}, "tags": [], "review": {"days": null, "closed": false}}
5068	W01	A0239	2025-02-20	Medication error	S0034	{"harm": {"cost": "£85", "level": "None"}, "tags": ["equipment", "night", "visitor"], "review": {"days": 14, "closed": true}}
5069	W08	A0096	2025-02-07	Medication error	\N	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": ["staffing", "visitor"], "review": {"days": null, "closed": false}}
5070	W09	A0452	2025-02-26	fall	S0093	{"harm": {"cost": "£310", "level": "low"}, "tags": ["slip", "staffing"], "review": {"days": 26, "closed": true}}
5071	W10	\N	2025-01-30	Equipment failure	S0013	{"harm": {"cost": "£0", "level": "Moderate"}, "tags": ["equipment"], "review": {"days": 29, "closed": true}}
5072	W04	\N	2025-01-27	Fall	S0003	{"harm": {"cost": "£40"}, "tags": ["staffing", "visitor"], "review": {"days": 3, "closed": true}}
5073	W12	\N	2025-02-10	Medication error	S0153	{"harm": {"cost": "£85", "level": "none"}, "tags": ["night", "staffing", "visitor"], "review": {"days": null, "closed": false}}
5074	W03	A0293	2025-02-06	Lost property	S0059	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["equipment", "staffing"], "review": {"days": 5, "closed": true}}
5075	W13	\N	2025-01-18	Aggression	S0006	{"harm": {"cost": "£310", "level": "None"}, "tags": ["equipment", "slip"], "review": {"days": 18, "closed": true}}
5076	W13	A0633	2025-03-26	Aggression	\N	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": ["equipment", "visitor"], "review": {"days": 21, "closed": true}}
5077	W08	A0412	2025-01-22	Aggression	\N	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["handover", "night", "visitor"], "review": {"days": 16, "closed": true}}
5078	W04	A0426	2025-02-03	Pressure ulcer	S0147	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["visitor"], "review": {"days": 5, "closed": true}}
5079	W07	A0235	2025-02-08	Aggression	S0144	{"harm": {"cost": "GBP 75"}, "tags": ["equipment", "handover", "night"], "review": {"days": 18, "closed": true}}
5080	W03	\N	2025-03-31	Aggression	S0140	{"harm": {"cost": "£0", "level": "None"}, "tags": ["staffing", "visitor"], "review": {"days": 17, "closed": true}}
5081	W05	A0071	2025-03-13	fall	S0109	{"harm": {"cost": "£0", "level": "low"}, "tags": [], "review": {"days": 18, "closed": true}}
5082	W04	\N	2025-03-02	Equipment failure	S0072	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["night", "staffing"], "review": {"days": null, "closed": false}}
5083	W06	A0327	2025-03-01	Medication error	S0110	{"harm": {"cost": "GBP 75", "level": "moderate"}, "tags": ["staffing"], "review": {"days": 10, "closed": true}}
5084	W08	A0162	2025-01-02	medication error	S0128	{"harm": {"cost": "£310", "level": "None"}, "tags": ["slip"], "review": {"days": null, "closed": false}}
5085	W06	\N	2025-03-18	Medication error	S0137	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": [], "review": {"days": 30, "closed": true}}
5086	W04	A0426	2025-01-31	fall	S0090	{"harm": {"cost": "£85", "level": "low"}, "tags": ["handover", "staffing"], "review": {"days": null, "closed": false}}
5087	W09	\N	2025-02-18	Fall	\N	{"harm": {"cost": "£310", "level": "low"}, "tags": [], "review": {"days": 12, "closed": true}}
5088	W01	\N	2025-03-18	Fall	\N	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["equipment", "handover", "slip"], "review": {"days": null, "closed": false}}
5089	W03	A0360	2025-02-20	medication error	S0081	{"harm": {"cost": "£40", "level": "low"}, "tags": ["handover", "night"], "review": {"days": null, "closed": false}}
5090	W02	A0092	2025-03-30	Aggression	S0110	{"harm": {"cost": "£1,250"}, "tags": ["equipment", "slip"], "review": {"days": null, "closed": false}}
5091	W06	A0324	2025-01-31	Aggression	S0101	{"harm": {"cost": "£40", "level": "moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5092	W10	A0536	2025-03-11	Equipment failure	S0141	{"harm": {"cost": "£85", "level": "Severe"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": 9, "closed": true}}
5093	W08	A0318	2025-02-24	Medication error	S0023	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["handover", "night"], "review": {"days": 13, "closed": true}}
5094	W01	A0252	2025-01-26	Fall	S0021	{"harm": {"cost": "GBP 75", "level": "SEVERE"}, "tags": ["handover", "slip", "staffing"], "review": {"days": 6, "closed": true}}
5095	W08	A0364	2025-02-09	fall	S0114	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["staffing"], "review": {"days": 13, "closed": true}}
5096	W08	A0267	2025-03-11	Fall	S0042	{"harm": {"cost": "£40", "level": "Moderate"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": 5, "closed": true}}
5097	W12	\N	2025-02-21	Aggression	\N	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": ["handover", "night", "slip"], "review": {"days": 7, "closed": true}}
5098	W12	A0442	2025-02-15	Pressure ulcer	S0102	{"harm": {"cost": "£40", "level": "SEVERE"}, "tags": ["handover"], "review": {"days": 27, "closed": true}}
5099	W05	A0095	2025-03-24	Lost property	\N	{"harm": {"cost": "£0", "level": "none"}, "tags": ["slip"], "review": {"days": null, "closed": false}}
5100	W01	A0597	2025-03-22	Equipment failure	S0038	{"harm": {"cost": "£0", "level": "low"}, "tags": [], "review": {"days": 7, "closed": true}}
5101	W03	A0226	2025-01-02	medication error	S0073	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": [], "review": {"days": 7, "closed": true}}
5102	W01	\N	2025-01-30	fall	\N	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["equipment"], "review": {"days": 13, "closed": true}}
5103	W11	A0564	2025-01-07	fall	S0082	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["handover", "staffing", "visitor"], "review": {"days": 15, "closed": true}}
5104	W02	A0370	2025-02-02	fall	\N	{"harm": {"cost": "£1,250", "level": "None"}, "tags": ["visitor"], "review": {"days": 16, "closed": true}}
5105	W02	A0276	2025-03-15	Fall	S0062	{"harm": {"cost": "£310", "level": "SEVERE"}, "tags": [], "review": {"days": 15, "closed": true}}
5106	W01	A0160	2025-02-01	Medication error	S0117	{"harm": {"cost": "£310", "level": "None"}, "tags": ["night"], "review": {"days": 13, "closed": true}}
5107	W07	\N	2025-02-13	Fall	S0087	{"harm": {"cost": "£1,250"}, "tags": [], "review": {"days": 24, "closed": true}}
5108	W03	A0531	2025-01-28	Aggression	S0097	{"harm": {"cost": "£310", "level": "low"}, "tags": [], "review": {"days": 5, "closed": true}}
5109	W03	A0284	2025-01-31	fall	S0073	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": ["equipment", "slip"], "review": {"days": 8, "closed": true}}
5110	W12	A0582	2025-01-15	Fall	\N	{"harm": {"cost": "£1,250"}, "tags": ["staffing", "visitor"], "review": {"days": null, "closed": false}}
5111	W10	\N	2025-01-27	Equipment failure	S0046	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["night", "staffing", "visitor"], "review": {"days": 13, "closed": true}}
5112	W06	\N	2025-02-26	Medication error	\N	{"harm": {"cost": "£0", "level": "low"}, "tags": ["night", "slip"], "review": {"days": 7, "closed": true}}
5113	W05	A0371	2025-03-20	Medication error	S0013	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["night", "staffing", "visitor"], "review": {"days": 11, "closed": true}}
5114	W08	A0358	2025-03-02	Medication error	S0048	{"harm": {"cost": "£310", "level": "SEVERE"}, "tags": ["visitor"], "review": {"days": 13, "closed": true}}
5115	W02	A0343	2025-03-22	Fall	S0003	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": 9, "closed": true}}
5116	W11	A0254	2025-03-08	Pressure ulcer	S0006	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": ["equipment", "night", "slip"], "review": {"days": 12, "closed": true}}
5117	W12	\N	2025-01-12	medication error	\N	{"harm": {"cost": "£310", "level": "None"}, "tags": ["night", "slip"], "review": {"days": null, "closed": false}}
5118	W02	A0477	2025-02-06	equipment failure	S0052	{"harm": {"cost": "£0"}, "tags": [], "review": {"days": null, "closed": false}}
5119	W02	A0376	2025-01-10	Medication error	S0085	{"harm": {"cost": "£310"}, "tags": ["slip"], "review": {"days": 14, "closed": true}}
5120	W01	A0228	2025-01-03	Fall	S0084	{"harm": {"cost": "£310", "level": "None"}, "tags": [], "review": {"days": 20, "closed": true}}
5121	W10	\N	2025-03-13	Fall	S0072	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["equipment", "staffing"], "review": {"days": 19, "closed": true}}
5122	W02	A0581	2025-02-25	Fall	S0019	{"harm": {"cost": "£85"}, "tags": ["night", "staffing", "visitor"], "review": {"days": 27, "closed": true}}
5123	W03	A0417	2025-03-23	Equipment failure	S0013	{"harm": {"cost": "£1,250", "level": "moderate"}, "tags": ["equipment", "slip"], "review": {"days": null, "closed": false}}
5124	W11	\N	2025-01-09	Lost property	S0111	{"harm": {"cost": "£40", "level": "moderate"}, "tags": [], "review": {"days": 22, "closed": true}}
5125	W12	A0518	2025-01-11	Fall	\N	{"harm": {"cost": "£85", "level": "moderate"}, "tags": ["equipment", "slip"], "review": {"days": 10, "closed": true}}
5126	W13	A0638	2025-03-26	Fall	S0079	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["equipment", "visitor"], "review": {"days": 21, "closed": true}}
5127	W06	\N	2025-01-08	Fall	S0013	{"harm": {"cost": "£1,250", "level": "None"}, "tags": [], "review": {"days": 11, "closed": true}}
5128	W10	A0203	2025-02-04	Fall	\N	{"harm": {"cost": "£0", "level": "None"}, "tags": ["slip"], "review": {"days": 7, "closed": true}}
5129	W08	A0588	2025-02-22	Pressure ulcer	S0072	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["visitor"], "review": {"days": 11, "closed": true}}
5130	W03	A0124	2025-03-05	Lost property	S0033	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["equipment", "handover"], "review": {"days": null, "closed": false}}
5131	W04	\N	2025-02-14	Fall	\N	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["equipment", "night", "visitor"], "review": {"days": 9, "closed": true}}
5132	W05	A0321	2025-03-27	Equipment failure	S0032	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["equipment", "slip", "staffing"], "review": {"days": 16, "closed": true}}
5133	W07	\N	2025-01-04	medication error	S0006	{"harm": {"cost": "£1,250", "level": "None"}, "tags": ["equipment", "handover", "visitor"], "review": {"days": null, "closed": false}}
5134	W12	\N	2025-01-01	Medication error	S0034	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["equipment", "slip", "staffing"], "review": {"days": 9, "closed": true}}
5135	W13	\N	2025-02-18	Fall	S0122	{"harm": {"cost": "£310"}, "tags": [], "review": {"days": 3, "closed": true}}
5136	W01	A0262	2025-02-20	Equipment failure	S0109	{"harm": {"cost": "£85", "level": "low"}, "tags": [], "review": {"days": 28, "closed": true}}
5137	W13	A0637	2025-03-28	medication error	S0005	{"harm": {"cost": "£1,250"}, "tags": [], "review": {"days": null, "closed": false}}
5138	W13	\N	2025-03-30	Fall	S0051	{"harm": {"cost": "£40", "level": "SEVERE"}, "tags": [], "review": {"days": 5, "closed": true}}
5139	W10	A0067	2025-02-11	Lost property	S0148	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": ["handover", "visitor"], "review": {"days": null, "closed": false}}
5140	W02	A0444	2025-02-23	Medication error	S0045	{"harm": {"cost": "£85", "level": "Severe"}, "tags": ["handover", "slip", "visitor"], "review": {"days": null, "closed": false}}
5141	W01	A0144	2025-02-25	Medication error	S0115	{"harm": {"cost": "£40", "level": "none"}, "tags": ["equipment", "handover", "slip"], "review": {"days": 27, "closed": true}}
5142	W05	\N	2025-02-10	Fall	\N	{"harm": {"cost": "£85", "level": "low"}, "tags": ["night", "staffing"], "review": {"days": null, "closed": false}}
5143	W11	A0467	2025-01-05	Aggression	S0009	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": ["equipment", "night"], "review": {"days": 4, "closed": true}}
5144	W03	A0386	2025-01-19	Fall	S0100	{"harm": {"cost": "£310", "level": "low"}, "tags": [], "review": {"days": 2, "closed": true}}
5145	W01	A0320	2025-02-02	Fall	S0136	{"harm": {"cost": "£40", "level": "Low"}, "tags": ["equipment", "slip"], "review": {"days": 6, "closed": true}}
5146	W12	A0099	2025-02-28	Fall	\N	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": ["handover", "slip"], "review": {"days": 10, "closed": true}}
5147	W03	A0591	2025-03-02	Pressure ulcer	S0109	{"harm": {"cost": "£0", "level": "none"}, "tags": [], "review": {"days": 18, "closed": true}}
5148	W05	A0071	2025-03-30	Medication error	S0116	{"harm": {"cost": "£0", "level": "none"}, "tags": ["staffing"], "review": {"days": 7, "closed": true}}
5149	W03	A0446	2025-02-13	Fall	\N	{"harm": {"cost": "£1,250", "level": "None"}, "tags": ["night", "slip", "staffing"], "review": {"days": null, "closed": false}}
5150	W02	A0335	2025-01-26	Fall	\N	{"harm": {"cost": "£85", "level": "none"}, "tags": ["staffing"], "review": {"days": 16, "closed": true}}
5151	W01	A0115	2025-01-06	Lost property	S0136	{"harm": {"cost": "£85", "level": "Low"}, "tags": [], "review": {"days": 2, "closed": true}}
5152	W07	A0212	2025-02-23	Fall	\N	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": ["handover", "night"], "review": {"days": 19, "closed": true}}
5153	W01	A0597	2025-03-22	Medication error	\N	{"harm": {"cost": "£40", "level": "Moderate"}, "tags": ["equipment", "staffing"], "review": {"days": 20, "closed": true}}
5154	W03	\N	2025-02-25	medication error	S0070	{"harm": {"cost": "£1,250", "level": "None"}, "tags": ["visitor"], "review": {"days": null, "closed": false}}
5155	W03	A0624	2025-03-17	Pressure ulcer	S0005	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": null, "closed": false}}
5156	W09	\N	2025-02-07	Medication error	S0055	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["slip", "staffing"], "review": {"days": null, "closed": false}}
5157	W01	\N	2025-01-17	Fall	S0066	{"harm": {"cost": "£1,250", "level": "None"}, "tags": [], "review": {"days": 28, "closed": true}}
5158	W02	A0046	2025-01-11	medication error	S0003	{"harm": {"cost": "£0", "level": "low"}, "tags": ["slip"], "review": {"days": 6, "closed": true}}
5159	W11	\N	2025-01-23	Lost property	S0117	{"harm": {"cost": "£0", "level": "moderate"}, "tags": ["slip", "staffing", "visitor"], "review": {"days": null, "closed": false}}
5160	W06	A0024	2025-02-12	medication error	S0066	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": [], "review": {"days": 27, "closed": true}}
5161	W05	A0404	2025-03-01	Lost property	S0003	{"harm": {"cost": "£40", "level": "Moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5162	W01	A0115	2025-01-05	medication error	S0145	{"harm": {"cost": "£310", "level": "none"}, "tags": ["equipment", "staffing"], "review": {"days": null, "closed": false}}
5163	W07	A0414	2025-01-13	Equipment failure	S0066	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["night"], "review": {"days": 6, "closed": true}}
5164	W06	A0558	2025-01-23	Fall	S0075	{"harm": {"cost": "£85", "level": "moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5165	W02	A0101	2025-03-03	equipment failure	S0040	{"harm": {"cost": "GBP 75"}, "tags": [], "review": {"days": 2, "closed": true}}
5166	W02	A0483	2025-02-20	Pressure ulcer	S0005	{"harm": {"cost": "£85", "level": "low"}, "tags": [], "review": {"days": 24, "closed": true}}
5167	W02	A0628	2025-03-30	Lost property	S0114	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["equipment", "night", "slip"], "review": {"days": null, "closed": false}}
5168	W12	A0582	2025-01-15	Aggression	S0133	{"harm": {"cost": "£40", "level": "None"}, "tags": ["handover", "night", "visitor"], "review": {"days": 19, "closed": true}}
5169	W12	A0032	2025-01-27	Medication error	S0114	{"harm": {"cost": "£310", "level": "low"}, "tags": ["equipment", "night", "visitor"], "review": {"days": 16, "closed": true}}
5170	W10	A0067	2025-02-12	Aggression	S0076	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["equipment", "handover", "staffing"], "review": {"days": 12, "closed": true}}
5171	W04	\N	2025-03-15	Equipment failure	S0067	{"harm": {"cost": "£0", "level": "Low"}, "tags": [], "review": {"days": 25, "closed": true}}
5172	W03	A0236	2025-02-08	Medication error	S0026	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5173	W13	\N	2025-03-03	Pressure ulcer	S0083	{"harm": {"cost": "£0", "level": "none"}, "tags": ["equipment", "night", "visitor"], "review": {"days": null, "closed": false}}
5174	W13	A0633	2025-03-28	equipment failure	\N	{"harm": {"cost": "£0", "level": "moderate"}, "tags": ["equipment"], "review": {"days": null, "closed": false}}
5175	W11	A0424	2025-01-24	Medication error	S0045	{"harm": {"cost": "£40", "level": "SEVERE"}, "tags": ["equipment", "slip", "visitor"], "review": {"days": 13, "closed": true}}
5176	W05	A0342	2025-03-08	Medication error	S0152	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5177	W01	A0409	2025-02-19	Fall	S0060	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["slip", "visitor"], "review": {"days": 13, "closed": true}}
5178	W10	\N	2025-02-01	Aggression	S0113	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["equipment", "slip", "visitor"], "review": {"days": 25, "closed": true}}
5179	W12	A0447	2025-03-22	Pressure ulcer	S0009	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": ["night"], "review": {"days": 19, "closed": true}}
5180	W03	A0405	2025-03-12	Fall	\N	{"harm": {"cost": "£85", "level": "Severe"}, "tags": ["night", "staffing", "visitor"], "review": {"days": 19, "closed": true}}
5181	W08	\N	2025-03-15	Pressure ulcer	S0077	{"harm": {"cost": "£40", "level": "None"}, "tags": ["handover"], "review": {"days": 20, "closed": true}}
5182	W07	A0341	2025-01-05	Medication error	S0136	{"harm": {"cost": "£0", "level": "SEVERE"}, "tags": [], "review": {"days": 28, "closed": true}}
5183	W11	A0455	2025-01-16	Pressure ulcer	S0100	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": [], "review": {"days": 2, "closed": true}}
5184	W05	A0589	2025-03-02	Fall	S0048	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["staffing", "visitor"], "review": {"days": 10, "closed": true}}
5185	W08	A0610	2025-02-02	Pressure ulcer	S0124	{"harm": {"cost": "£85", "level": "none"}, "tags": ["night", "slip"], "review": {"days": null, "closed": false}}
5186	W05	A0007	2025-02-01	Fall	S0111	{"harm": {"cost": "£0", "level": "low"}, "tags": ["handover"], "review": {"days": 8, "closed": true}}
5187	W02	\N	2025-03-13	Fall	S0016	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["equipment", "handover"], "review": {"days": 14, "closed": true}}
5188	W13	\N	2025-03-01	Medication error	S0054	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["staffing", "visitor"], "review": {"days": 15, "closed": true}}
5189	W09	A0178	2025-02-22	fall	S0142	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": ["equipment", "visitor"], "review": {"days": 18, "closed": true}}
5190	W11	A0563	2025-02-18	Medication error	S0104	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["equipment", "handover"], "review": {"days": 6, "closed": true}}
5191	W03	A0604	2025-01-17	Lost property	S0155	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["equipment", "handover", "staffing"], "review": {"days": null, "closed": false}}
5192	W03	A0312	2025-02-06	Medication error	S0008	{"harm": {"cost": "£1,250", "level": "Severe"}, "tags": [], "review": {"days": 12, "closed": true}}
5193	W02	A0343	2025-03-23	Aggression	S0087	{"harm": {"cost": "£40", "level": "Severe"}, "tags": ["equipment", "handover", "night"], "review": {"days": 8, "closed": true}}
5194	W11	A0587	2025-03-14	Fall	\N	{"harm": {"cost": "£85", "level": "none"}, "tags": ["night", "slip"], "review": {"days": null, "closed": false}}
5195	W11	A0254	2025-03-08	Fall	S0006	{"harm": {"cost": "£40", "level": "None"}, "tags": ["equipment", "night", "visitor"], "review": {"days": 6, "closed": true}}
5196	W08	A0573	2025-02-06	Equipment failure	S0035	{"harm": {"cost": "£1,250"}, "tags": ["night"], "review": {"days": null, "closed": false}}
5197	W01	A0480	2025-02-02	fall	S0113	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["handover", "slip", "staffing"], "review": {"days": 7, "closed": true}}
5198	W11	A0042	2025-03-21	fall	\N	{"harm": {"cost": "£1,250", "level": "moderate"}, "tags": ["visitor"], "review": {"days": 15, "closed": true}}
5199	W01	A0262	2025-02-20	Medication error	S0093	{"harm": {"cost": "£310", "level": "None"}, "tags": ["visitor"], "review": {"days": null, "closed": false}}
5200	W06	\N	2025-03-28	Medication error	S0102	{"harm": {"cost": "£310", "level": "Moderate"}, "tags": ["equipment", "night", "slip"], "review": {"days": 2, "closed": true}}
5201	W03	A0124	2025-03-05	Fall	S0152	{"harm": {"cost": "£310"}, "tags": [], "review": {"days": 27, "closed": true}}
5202	W01	\N	2025-03-19	Fall	S0029	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["visitor"], "review": {"days": 19, "closed": true}}
5203	W08	A0116	2025-03-09	fall	S0080	{"harm": {"cost": "£0", "level": "moderate"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5204	W02	A0487	2025-01-14	Medication error	S0013	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["handover", "staffing", "visitor"], "review": {"days": 27, "closed": true}}
5205	W09	A0452	2025-02-19	Medication error	\N	{"harm": {"cost": "£85", "level": "Severe"}, "tags": ["visitor"], "review": {"days": null, "closed": false}}
5206	W03	A0417	2025-03-23	medication error	S0020	{"harm": {"cost": "£310", "level": "Moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5207	W05	\N	2025-01-26	equipment failure	S0129	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": ["night"], "review": {"days": 23, "closed": true}}
5208	W07	A0544	2025-03-17	Medication error	S0152	{"harm": {"cost": "£40"}, "tags": ["equipment", "night"], "review": {"days": 14, "closed": true}}
5209	W08	A0485	2025-03-27	Aggression	S0145	{"harm": {"cost": "£85", "level": "None"}, "tags": ["visitor"], "review": {"days": null, "closed": false}}
5210	W04	A0087	2025-01-20	Fall	\N	{"harm": {"cost": "£0"}, "tags": ["staffing"], "review": {"days": 7, "closed": true}}
5211	W13	\N	2025-01-22	Lost property	S0039	{"harm": {"cost": "£0", "level": "none"}, "tags": ["staffing"], "review": {"days": 17, "closed": true}}
5212	W10	A0047	2025-01-27	Medication error	S0041	{"harm": {"cost": "£85", "level": "None"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 21, "closed": true}}
5213	W02	\N	2025-02-26	Fall	\N	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 22, "closed": true}}
5214	W07	A0015	2025-01-30	Lost property	S0012	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": ["handover", "night", "staffing"], "review": {"days": 23, "closed": true}}
5215	W12	A0175	2025-02-02	Fall	\N	{"harm": {"cost": "£85", "level": "None"}, "tags": ["staffing"], "review": {"days": 13, "closed": true}}
5216	W01	A0603	2025-01-23	Fall	S0061	{"harm": {"cost": "£0"}, "tags": ["slip", "staffing"], "review": {"days": 27, "closed": true}}
5217	W10	A0613	2025-02-01	Lost property	S0080	{"harm": {"cost": "£310", "level": "moderate"}, "tags": [], "review": {"days": 6, "closed": true}}
5218	W12	A0169	2025-03-21	Medication error	S0086	{"harm": {"cost": "£310", "level": "None"}, "tags": ["visitor"], "review": {"days": 9, "closed": true}}
5219	W11	A0254	2025-03-08	medication error	S0077	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["slip"], "review": {"days": null, "closed": false}}
5220	W06	A0248	2025-01-25	Fall	S0094	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["handover", "slip"], "review": {"days": 6, "closed": true}}
5221	W12	A0189	2025-02-04	Pressure ulcer	S0020	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["equipment", "slip", "staffing"], "review": {"days": 23, "closed": true}}
5222	W09	\N	2025-03-13	Pressure ulcer	S0005	{"harm": {"cost": "£40", "level": "Low"}, "tags": [], "review": {"days": 22, "closed": true}}
5223	W03	A0520	2025-03-15	fall	\N	{"harm": {"cost": "£40", "level": "low"}, "tags": ["staffing"], "review": {"days": 8, "closed": true}}
5224	W13	\N	2025-01-30	medication error	S0104	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": [], "review": {"days": 7, "closed": true}}
5225	W11	A0336	2025-03-19	Equipment failure	S0131	{"harm": {"cost": "£40", "level": "SEVERE"}, "tags": ["night", "slip", "staffing"], "review": {"days": 14, "closed": true}}
5226	W02	A0338	2025-03-30	Fall	S0039	{"harm": {"cost": "£40", "level": "low"}, "tags": ["equipment", "staffing", "visitor"], "review": {"days": 9, "closed": true}}
5227	W03	A0360	2025-03-23	Equipment failure	S0036	{"harm": {"cost": "£310"}, "tags": ["equipment", "handover", "slip"], "review": {"days": 28, "closed": true}}
5228	W02	A0072	2025-02-21	Aggression	S0113	{"harm": {"cost": "£0", "level": "Moderate"}, "tags": ["slip"], "review": {"days": 28, "closed": true}}
5229	W02	A0072	2025-02-21	Lost property	\N	{"harm": {"cost": "£40", "level": "SEVERE"}, "tags": ["night"], "review": {"days": 14, "closed": true}}
5230	W05	A0219	2025-03-02	Medication error	S0116	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": [], "review": {"days": 17, "closed": true}}
5231	W07	A0429	2025-03-30	fall	S0062	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["handover", "staffing"], "review": {"days": null, "closed": false}}
5232	W06	A0496	2025-02-09	Medication error	S0096	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["handover"], "review": {"days": null, "closed": false}}
5233	W08	A0519	2025-02-21	Fall	S0084	{"harm": {"cost": "£40", "level": "none"}, "tags": ["equipment"], "review": {"days": null, "closed": false}}
5234	W11	\N	2025-02-03	fall	S0008	{"harm": {"cost": "£40", "level": "low"}, "tags": ["handover", "slip"], "review": {"days": null, "closed": false}}
5235	W03	\N	2025-03-12	Lost property	S0114	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["equipment"], "review": {"days": 8, "closed": true}}
5236	W10	\N	2025-03-09	Aggression	S0001	{"harm": {"cost": "£310", "level": "moderate"}, "tags": ["handover", "staffing"], "review": {"days": 27, "closed": true}}
5237	W06	\N	2025-03-21	Medication error	S0029	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["visitor"], "review": {"days": 25, "closed": true}}
5238	W13	A0633	2025-03-25	Medication error	S0094	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": ["night", "slip", "visitor"], "review": {"days": null, "closed": false}}
5239	W01	A0602	2025-03-13	Medication error	S0084	{"harm": {"cost": "£0", "level": "Severe"}, "tags": ["night", "staffing"], "review": {"days": 7, "closed": true}}
5240	W04	A0316	2025-03-30	medication error	S0141	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": [], "review": {"days": 12, "closed": true}}
5241	W07	A0577	2025-02-23	Medication error	\N	{"harm": {"cost": "£0", "level": "none"}, "tags": ["slip", "staffing", "visitor"], "review": {"days": 25, "closed": true}}
5242	W07	A0263	2025-02-16	Fall	S0042	{"harm": {"cost": "£40", "level": "moderate"}, "tags": ["handover", "night", "slip"], "review": {"days": 2, "closed": true}}
5243	W05	\N	2025-01-28	Lost property	S0007	{"harm": {"cost": "£310", "level": "None"}, "tags": ["equipment"], "review": {"days": 10, "closed": true}}
5244	W09	A0004	2025-03-26	Medication error	S0093	{"harm": {"cost": "£310", "level": "none"}, "tags": [], "review": {"days": 28, "closed": true}}
5245	W07	A0215	2025-03-10	Pressure ulcer	S0003	{"harm": {"cost": "£310", "level": "none"}, "tags": ["night", "visitor"], "review": {"days": 27, "closed": true}}
5246	W04	A0201	2025-02-12	medication error	S0098	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": [], "review": {"days": 8, "closed": true}}
5247	W11	A0247	2025-02-22	fall	S0084	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["visitor"], "review": {"days": null, "closed": false}}
5248	W13	A0633	2025-03-28	Aggression	S0028	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": [], "review": {"days": null, "closed": false}}
5249	W02	A0487	2025-01-03	Fall	S0021	{"harm": {"cost": "£310", "level": "None"}, "tags": ["equipment", "night"], "review": {"days": 28, "closed": true}}
5250	W09	A0313	2025-03-16	Pressure ulcer	S0091	{"harm": {"cost": "£310", "level": "low"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 2, "closed": true}}
5251	W08	A0325	2025-02-01	Pressure ulcer	S0086	{"harm": {"cost": "£0", "level": "Moderate"}, "tags": [], "review": {"days": 7, "closed": true}}
5252	W11	A0211	2025-03-28	Fall	S0121	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["slip", "staffing"], "review": {"days": 20, "closed": true}}
5253	W03	A0402	2025-03-21	Fall	S0024	{"harm": {"cost": "£310"}, "tags": ["equipment", "night", "slip"], "review": {"days": null, "closed": false}}
5254	W10	\N	2025-02-04	medication error	S0082	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": ["handover", "slip", "visitor"], "review": {"days": null, "closed": false}}
5255	W03	\N	2025-02-06	Equipment failure	S0017	{"harm": {"cost": "£40"}, "tags": [], "review": {"days": null, "closed": false}}
5256	W10	A0210	2025-02-26	Medication error	S0127	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5257	W09	A0035	2025-03-20	medication error	\N	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": ["handover", "slip"], "review": {"days": null, "closed": false}}
5258	W11	\N	2025-03-03	Medication error	\N	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": ["slip"], "review": {"days": 11, "closed": true}}
5259	W03	A0157	2025-01-06	fall	\N	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": [], "review": {"days": null, "closed": false}}
5260	W12	A0282	2025-03-15	Fall	S0087	{"harm": {"cost": "£0", "level": "moderate"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 12, "closed": true}}
5261	W03	A0218	2025-01-28	fall	S0065	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["equipment", "slip", "visitor"], "review": {"days": null, "closed": false}}
5262	W01	\N	2025-01-14	Medication error	S0127	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["handover"], "review": {"days": null, "closed": false}}
5263	W05	A0391	2025-03-23	Pressure ulcer	S0018	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": ["staffing", "visitor"], "review": {"days": 20, "closed": true}}
5264	W04	A0410	2025-03-28	Pressure ulcer	S0034	{"harm": {"cost": "£85", "level": "Severe"}, "tags": ["visitor"], "review": {"days": 3, "closed": true}}
5265	W10	A0027	2025-01-18	fall	S0088	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": ["equipment", "handover", "visitor"], "review": {"days": 30, "closed": true}}
5266	W02	A0072	2025-02-20	Equipment failure	S0092	{"harm": {"cost": "£85", "level": "moderate"}, "tags": ["equipment"], "review": {"days": 4, "closed": true}}
5267	W01	\N	2025-03-06	Medication error	S0089	{"harm": {"cost": "GBP 75", "level": "SEVERE"}, "tags": ["night"], "review": {"days": 29, "closed": true}}
5268	W01	A0140	2025-01-07	Equipment failure	S0110	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": ["handover", "slip"], "review": {"days": 10, "closed": true}}
5269	W08	\N	2025-03-06	Medication error	S0152	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["night", "staffing"], "review": {"days": 8, "closed": true}}
5270	W07	A0544	2025-03-16	Pressure ulcer	S0119	{"harm": {"cost": "£0", "level": "None"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5271	W10	\N	2025-03-20	Fall	S0054	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["night"], "review": {"days": null, "closed": false}}
5272	W03	\N	2025-03-17	Lost property	S0013	{"harm": {"cost": "£310", "level": "low"}, "tags": ["equipment", "handover", "staffing"], "review": {"days": 30, "closed": true}}
5273	W08	A0161	2025-02-09	Medication error	\N	{"harm": {"cost": "£0", "level": "Low"}, "tags": [], "review": {"days": 24, "closed": true}}
5274	W10	A0613	2025-02-01	fall	S0098	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": [], "review": {"days": null, "closed": false}}
5275	W09	\N	2025-01-13	Aggression	\N	{"harm": {"cost": "£0", "level": "None"}, "tags": ["slip", "staffing"], "review": {"days": 25, "closed": true}}
5276	W10	A0524	2025-01-21	Medication error	S0050	{"harm": {"cost": "£310", "level": "moderate"}, "tags": ["equipment", "handover", "visitor"], "review": {"days": 5, "closed": true}}
5277	W04	\N	2025-03-17	fall	S0027	{"harm": {"cost": "£310", "level": "Moderate"}, "tags": ["handover", "night", "visitor"], "review": {"days": 11, "closed": true}}
5278	W02	\N	2025-01-09	Pressure ulcer	S0150	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5279	W02	A0362	2025-02-04	fall	S0025	{"harm": {"cost": "£40"}, "tags": [], "review": {"days": 25, "closed": true}}
5280	W03	A0345	2025-03-31	Medication error	S0141	{"harm": {"cost": "£1,250", "level": "Moderate"}, "tags": ["night"], "review": {"days": 2, "closed": true}}
5281	W03	A0474	2025-03-11	Equipment failure	S0076	{"harm": {"cost": "£85", "level": "Moderate"}, "tags": [], "review": {"days": 27, "closed": true}}
5282	W06	A0327	2025-02-27	Aggression	S0082	{"harm": {"cost": "£1,250", "level": "None"}, "tags": ["staffing"], "review": {"days": null, "closed": false}}
5283	W09	A0425	2025-02-05	Equipment failure	S0022	{"harm": {"cost": "£40", "level": "none"}, "tags": ["slip", "visitor"], "review": {"days": 14, "closed": true}}
5284	W03	\N	2025-01-30	Equipment failure	S0107	{"harm": {"cost": "£40", "level": "Low"}, "tags": ["handover"], "review": {"days": null, "closed": false}}
5285	W09	\N	2025-02-06	Aggression	S0033	{"harm": {"cost": "£40", "level": "None"}, "tags": ["visitor"], "review": {"days": 2, "closed": true}}
5286	W01	A0088	2025-02-02	equipment failure	S0016	{"harm": {"cost": "£310", "level": "moderate"}, "tags": ["slip"], "review": {"days": 5, "closed": true}}
5287	W11	A0608	2025-03-13	Equipment failure	S0081	{"harm": {"cost": "£85", "level": "None"}, "tags": [], "review": {"days": 8, "closed": true}}
5288	W01	A0500	2025-01-04	Medication error	S0097	{"harm": {"cost": "£310", "level": "moderate"}, "tags": ["handover", "staffing"], "review": {"days": 19, "closed": true}}
5289	W09	\N	2025-03-22	Equipment failure	S0023	{"harm": {"cost": "£1,250", "level": "None"}, "tags": ["staffing"], "review": {"days": 19, "closed": true}}
5290	W01	A0499	2025-01-29	equipment failure	S0081	{"harm": {"cost": "£85", "level": "Low"}, "tags": ["night"], "review": {"days": 29, "closed": true}}
5291	W02	\N	2025-01-08	Fall	S0009	{"harm": {"cost": "£310", "level": "moderate"}, "tags": [], "review": {"days": 8, "closed": true}}
5292	W05	A0298	2025-02-02	Pressure ulcer	S0002	{"harm": {"cost": "GBP 75", "level": "low"}, "tags": ["equipment", "handover", "staffing"], "review": {"days": 29, "closed": true}}
5293	W05	A0049	2025-02-08	Aggression	S0107	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": [], "review": {"days": 2, "closed": true}}
5294	W07	A0048	2025-02-05	Lost property	S0112	{"harm": {"cost": "£1,250", "level": "None"}, "tags": [], "review": {"days": null, "closed": false}}
5295	W10	A0067	2025-02-11	Aggression	S0005	{"harm": {"cost": "£85"}, "tags": [], "review": {"days": null, "closed": false}}
5296	W05	\N	2025-03-10	Pressure ulcer	S0016	{"harm": {"cost": "GBP 75", "level": "none"}, "tags": [], "review": {"days": 4, "closed": true}}
5297	W07	\N	2025-03-08	Fall	S0029	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["handover"], "review": {"days": null, "closed": false}}
5298	W10	A0192	2025-02-21	Fall	S0020	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": ["handover"], "review": {"days": 8, "closed": true}}
5299	W09	\N	2025-03-03	Aggression	S0045	{"harm": {"cost": "£85", "level": "low"}, "tags": ["visitor"], "review": {"days": 9, "closed": true}}
5300	W03	A0333	2025-03-10	Equipment failure	S0076	{"harm": {"cost": "£310", "level": "low"}, "tags": ["equipment", "staffing"], "review": {"days": null, "closed": false}}
5301	W01	A0488	2025-03-29	Medication error	S0133	{"harm": {"cost": "£0", "level": "None"}, "tags": ["handover", "night", "visitor"], "review": {"days": 4, "closed": true}}
5302	W01	A0164	2025-03-04	Fall	\N	{"harm": {"cost": "£1,250", "level": "low"}, "tags": ["night"], "review": {"days": null, "closed": false}}
5303	W04	A0316	2025-03-28	Pressure ulcer	\N	{"harm": {"cost": "£85", "level": "moderate"}, "tags": [], "review": {"days": 21, "closed": true}}
5304	W09	A0413	2025-01-25	Fall	\N	{"harm": {"cost": "£1,250", "level": "SEVERE"}, "tags": [], "review": {"days": 7, "closed": true}}
5305	W09	\N	2025-02-21	Fall	S0022	{"harm": {"cost": "£310", "level": "low"}, "tags": ["equipment", "handover", "night"], "review": {"days": 18, "closed": true}}
5306	W02	\N	2025-01-09	Aggression	\N	{"harm": {"cost": "£40", "level": "Severe"}, "tags": ["equipment", "slip"], "review": {"days": 6, "closed": true}}
5307	W02	A0456	2025-03-11	Medication error	\N	{"harm": {"cost": "£310", "level": "None"}, "tags": ["night", "staffing"], "review": {"days": 10, "closed": true}}
5308	W12	\N	2025-01-03	Medication error	\N	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["slip"], "review": {"days": null, "closed": false}}
5309	W09	A0309	2025-03-05	Medication error	S0047	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["night", "slip"], "review": {"days": null, "closed": false}}
5310	W05	A0298	2025-02-04	Medication error	\N	{"harm": {"cost": "£310", "level": "Severe"}, "tags": ["handover", "staffing"], "review": {"days": null, "closed": false}}
5311	W04	\N	2025-02-08	fall	S0008	{"harm": {"cost": "GBP 75", "level": "moderate"}, "tags": ["handover", "slip"], "review": {"days": 15, "closed": true}}
5312	W05	\N	2025-03-21	Medication error	S0146	{"harm": {"cost": "£85"}, "tags": ["equipment", "night", "staffing"], "review": {"days": 11, "closed": true}}
5313	W12	A0250	2025-03-15	Fall	\N	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": [], "review": {"days": null, "closed": false}}
5314	W02	A0389	2025-03-16	Fall	\N	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["slip", "staffing"], "review": {"days": 10, "closed": true}}
5315	W04	A0217	2025-03-17	Pressure ulcer	S0152	{"harm": {"cost": "£0", "level": "Moderate"}, "tags": [], "review": {"days": 10, "closed": true}}
5316	W04	\N	2025-02-20	Fall	S0130	{"harm": {"cost": "GBP 75", "level": "None"}, "tags": ["equipment", "handover", "staffing"], "review": {"days": null, "closed": false}}
5317	W05	A0007	2025-01-30	Pressure ulcer	\N	{"harm": {"cost": "£40", "level": "SEVERE"}, "tags": ["night", "slip", "staffing"], "review": {"days": null, "closed": false}}
5318	W09	\N	2025-03-24	Fall	S0144	{"harm": {"cost": "£310", "level": "Low"}, "tags": ["equipment", "night", "staffing"], "review": {"days": null, "closed": false}}
5319	W12	A0053	2025-02-08	Aggression	S0008	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": ["handover", "slip", "visitor"], "review": {"days": 24, "closed": true}}
5320	W08	\N	2025-02-05	Pressure ulcer	\N	{"harm": {"cost": "GBP 75", "level": "SEVERE"}, "tags": ["equipment", "handover", "night"], "review": {"days": 6, "closed": true}}
5321	W02	A0572	2025-01-23	medication error	S0078	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["staffing", "visitor"], "review": {"days": 11, "closed": true}}
5322	W06	\N	2025-01-02	Medication error	\N	{"harm": {"cost": "GBP 75", "level": "Moderate"}, "tags": [], "review": {"days": 30, "closed": true}}
5323	W13	\N	2025-03-26	Aggression	\N	{"harm": {"cost": "£1,250", "level": "Low"}, "tags": ["handover", "night", "visitor"], "review": {"days": 24, "closed": true}}
5324	W02	A0343	2025-03-22	Fall	S0035	{"harm": {"cost": "£85", "level": "SEVERE"}, "tags": [], "review": {"days": 7, "closed": true}}
5325	W12	A0555	2025-03-11	Aggression	S0014	{"harm": {"cost": "£1,250", "level": "none"}, "tags": ["night"], "review": {"days": null, "closed": false}}
5326	W05	A0342	2025-03-08	Aggression	S0152	{"harm": {"cost": "£40", "level": "moderate"}, "tags": ["night", "staffing"], "review": {"days": null, "closed": false}}
5327	W12	A0469	2025-02-09	Medication error	S0091	{"harm": {"cost": "£310", "level": "Moderate"}, "tags": ["night", "slip", "visitor"], "review": {"days": null, "closed": false}}
5328	W03	\N	2025-02-01	Equipment failure	S0044	{"harm": {"cost": "£0", "level": "Low"}, "tags": ["slip", "visitor"], "review": {"days": 9, "closed": true}}
5329	W08	\N	2025-01-19	Fall	S0144	{"harm": {"cost": "GBP 75", "level": "Low"}, "tags": [], "review": {"days": 20, "closed": true}}
5330	W01	A0451	2025-01-06	fall	\N	{"harm": {"cost": "£1,250", "level": "SEVERE"}, "tags": ["slip"], "review": {"days": null, "closed": false}}
\.


--
-- Name: incidents incidents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_pkey PRIMARY KEY (incident_id);


--
-- Name: incidents incidents_adm_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_adm_ref_fkey FOREIGN KEY (adm_ref) REFERENCES public.admissions(adm_no);


--
-- Name: incidents incidents_reporter_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_reporter_no_fkey FOREIGN KEY (reporter_no) REFERENCES public.staff(staff_no);


--
-- Name: incidents incidents_ward_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_ward_id_fkey FOREIGN KEY (ward_id) REFERENCES public.wards(ward_code);


--
-- PostgreSQL database dump complete
--
