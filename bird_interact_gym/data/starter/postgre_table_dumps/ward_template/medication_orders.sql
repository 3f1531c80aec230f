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
-- Name: medication_orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.medication_orders (
    order_id integer NOT NULL,
    admission_no character varying(8) NOT NULL,
    drug_name character varying(30) NOT NULL,
    dose_text text NOT NULL,
    route character varying(12) NOT NULL,
    doses_per_day smallint NOT NULL,
    order_status character varying(12) NOT NULL,
    order_spec jsonb NOT NULL,
    CONSTRAINT medication_orders_doses_per_day_check CHECK (((doses_per_day >= 1) AND (doses_per_day <= 6)))
);


--
-- Data for Name: medication_orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.medication_orders (order_id, admission_no, drug_name, dose_text, route, doses_per_day, order_status, order_spec) FROM stdin;
30001	A0002	Furosemide	40 mg	Oral	3	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30002	A0002	Ceftriaxone	2 g	IV	4	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30003	A0002	Paracetamol	500 mg	Oral	4	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30004	A0003	Furosemide	20 mg	Oral	2	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30005	A0004	Gentamicin	240 mg	iv	4	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30006	A0004	Insulin aspart	6 units	SC	1	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30007	A0005	Gentamicin	320 mg	iv	3	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30008	A0006	Levodopa	100 mg	Oral	1	cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30009	A0007	Warfarin	5 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30010	A0008	Levodopa	200 mg	Oral	4	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30011	A0009	Paracetamol	1 g	Oral	4	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30012	A0010	Paracetamol	500 mg	Oral	4	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30013	A0010	Insulin aspart	6 units	SC	4	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30014	A0012	Paracetamol	500 mg	Oral	4	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30015	A0012	Salbutamol	2.5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30016	A0013	Metformin	1 g	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30017	A0017	Paracetamol	500 mg	Oral	2	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30018	A0018	Ceftriaxone	1 g	IV	4	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30019	A0019	Levetiracetam	1 g	oral	3	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30020	A0020	Paracetamol	1 g	Oral	1	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30021	A0021	Insulin aspart	6 units	SC	4	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30022	A0023	Insulin aspart	10 units	SC	3	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30023	A0024	Gentamicin	240 mg	iv	1	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30024	A0024	Paracetamol	1 g	Oral	1	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30025	A0025	Warfarin	5 mg	Oral	4	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30026	A0026	Warfarin	3 mg	Oral	3	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30027	A0026	Metformin	1 g	oral	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30028	A0027	Levetiracetam	500 mg	oral	4	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30029	A0029	Levetiracetam	1 g	oral	1	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30030	A0029	Warfarin	3 mg	Oral	1	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30031	A0029	Salbutamol	2.5 mg	INH	3	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30032	A0030	Furosemide	20 mg	Oral	2	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30033	A0031	Paracetamol	500 mg	Oral	3	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30034	A0033	Morphine	10 mg	IV	2	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30035	A0033	Levodopa	200 mg	Oral	1	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30036	A0033	Heparin	5000 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30037	A0035	Heparin	5000 units	SC	3	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30038	A0037	Paracetamol	1 g	Oral	2	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30039	A0039	Furosemide	40 mg	Oral	4	Cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30040	A0039	Levodopa	100 mg	Oral	2	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30041	A0040	Ceftriaxone	2 g	IV	4	Cancelled	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30042	A0040	Heparin	2500 units	SC	4	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30043	A0043	Heparin	2500 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30044	A0044	Furosemide	20 mg	Oral	4	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30045	A0044	Gentamicin	320 mg	iv	4	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30046	A0045	Levetiracetam	1 g	oral	4	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30047	A0045	Levodopa	200 mg	Oral	3	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30048	A0045	Heparin	2500 units	SC	4	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30049	A0046	Levodopa	200 mg	Oral	2	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30050	A0047	Paracetamol	500 mg	Oral	3	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30051	A0049	Metformin	1 g	oral	1	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30052	A0049	Morphine	5 mg	IV	2	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30053	A0050	Metformin	500 mg	oral	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30054	A0051	Gentamicin	240 mg	iv	2	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30055	A0051	Levodopa	200 mg	Oral	1	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30056	A0054	Furosemide	40 mg	Oral	1	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30057	A0055	Heparin	5000 units	SC	1	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30058	A0057	Levodopa	200 mg	Oral	2	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30059	A0057	Gentamicin	240 mg	iv	3	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30060	A0058	Ceftriaxone	1 g	IV	3	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30061	A0060	Metformin	1 g	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30062	A0060	Paracetamol	1 g	Oral	1	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30063	A0062	Morphine	10 mg	IV	1	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30064	A0062	Warfarin	3 mg	Oral	4	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30065	A0063	Heparin	5000 units	SC	2	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30066	A0063	Furosemide	40 mg	Oral	1	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30067	A0065	Warfarin	5 mg	Oral	2	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30068	A0066	Paracetamol	500 mg	Oral	2	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30069	A0068	Levetiracetam	500 mg	oral	3	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30070	A0068	Metformin	500 mg	oral	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30071	A0069	Ceftriaxone	2 g	IV	2	cancelled	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30072	A0069	Salbutamol	5 mg	INH	2	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30073	A0070	Morphine	5 mg	IV	4	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30074	A0071	Ceftriaxone	1 g	IV	4	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30075	A0072	Furosemide	40 mg	Oral	1	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30076	A0072	Metformin	1 g	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30077	A0073	Metformin	1 g	oral	2	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30078	A0074	Gentamicin	320 mg	iv	3	cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30079	A0074	Warfarin	5 mg	Oral	4	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30080	A0077	Metformin	500 mg	oral	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30081	A0077	Salbutamol	2.5 mg	INH	1	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30082	A0078	Levodopa	100 mg	Oral	3	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30083	A0078	Paracetamol	500 mg	Oral	1	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30084	A0080	Heparin	5000 units	SC	2	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30085	A0080	Morphine	10 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30086	A0081	Morphine	10 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30087	A0081	Furosemide	40 mg	Oral	3	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30088	A0083	Warfarin	5 mg	Oral	1	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30089	A0084	Ceftriaxone	1 g	IV	3	Active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30090	A0084	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30091	A0085	Paracetamol	1 g	Oral	2	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30092	A0087	Metformin	500 mg	oral	2	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30093	A0087	Warfarin	3 mg	Oral	3	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30094	A0088	Salbutamol	2.5 mg	INH	4	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30095	A0091	Metformin	1 g	oral	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30096	A0091	Heparin	5000 units	SC	1	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30097	A0092	Gentamicin	320 mg	iv	2	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30098	A0092	Heparin	5000 units	SC	1	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30099	A0092	Levodopa	200 mg	Oral	2	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30100	A0094	Furosemide	40 mg	Oral	3	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30101	A0095	Insulin aspart	10 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30102	A0095	Ceftriaxone	2 g	IV	3	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30103	A0096	Paracetamol	500 mg	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30104	A0096	Heparin	2500 units	SC	2	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30105	A0097	Ceftriaxone	1 g	IV	1	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30106	A0097	Warfarin	3 mg	Oral	3	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30107	A0098	Furosemide	20 mg	Oral	4	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30108	A0098	Gentamicin	320 mg	iv	3	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30109	A0100	Warfarin	5 mg	Oral	1	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30110	A0102	Morphine	5 mg	IV	1	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30111	A0102	Warfarin	3 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30112	A0103	Salbutamol	5 mg	INH	1	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30113	A0103	Ceftriaxone	2 g	IV	2	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30114	A0103	Insulin aspart	6 units	SC	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30115	A0104	Levetiracetam	1 g	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30116	A0105	Salbutamol	2.5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30117	A0105	Levodopa	100 mg	Oral	4	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30118	A0106	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30119	A0106	Salbutamol	2.5 mg	INH	3	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30120	A0107	Morphine	5 mg	IV	3	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30121	A0108	Paracetamol	500 mg	Oral	2	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30122	A0108	Salbutamol	5 mg	INH	4	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30123	A0109	Gentamicin	320 mg	iv	1	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30124	A0109	Insulin aspart	10 units	SC	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30125	A0110	Furosemide	20 mg	Oral	3	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30126	A0113	Furosemide	20 mg	Oral	3	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30127	A0115	Levetiracetam	500 mg	oral	4	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30128	A0115	Salbutamol	5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30129	A0118	Gentamicin	240 mg	iv	3	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30130	A0119	Warfarin	5 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30131	A0120	Gentamicin	320 mg	iv	4	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30132	A0121	Levodopa	200 mg	Oral	3	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30133	A0122	Insulin aspart	10 units	SC	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30134	A0123	Gentamicin	320 mg	iv	3	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30135	A0123	Salbutamol	2.5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30136	A0124	Insulin aspart	10 units	SC	4	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30137	A0125	Heparin	2500 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30138	A0127	Gentamicin	240 mg	iv	2	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30139	A0127	Levetiracetam	500 mg	oral	4	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30140	A0128	Levetiracetam	500 mg	oral	4	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30141	A0128	Warfarin	3 mg	Oral	3	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30142	A0128	Levodopa	100 mg	Oral	2	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30143	A0129	Levetiracetam	1 g	oral	4	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30144	A0130	Levodopa	200 mg	Oral	1	cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30145	A0131	Paracetamol	500 mg	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30146	A0131	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30147	A0133	Morphine	10 mg	IV	4	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30148	A0133	Furosemide	20 mg	Oral	4	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30149	A0134	Salbutamol	2.5 mg	INH	4	Cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30150	A0134	Warfarin	3 mg	Oral	2	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30151	A0135	Insulin aspart	6 units	SC	1	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30152	A0137	Furosemide	40 mg	Oral	2	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30153	A0139	Paracetamol	500 mg	Oral	1	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30154	A0139	Salbutamol	5 mg	INH	4	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30155	A0140	Furosemide	40 mg	Oral	1	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30156	A0141	Levodopa	200 mg	Oral	1	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30157	A0141	Gentamicin	240 mg	iv	4	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30158	A0144	Metformin	500 mg	oral	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30159	A0144	Gentamicin	240 mg	iv	4	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30160	A0145	Furosemide	40 mg	Oral	4	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30161	A0145	Heparin	5000 units	SC	4	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30162	A0146	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30163	A0147	Warfarin	3 mg	Oral	3	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30164	A0147	Ceftriaxone	2 g	IV	4	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30165	A0149	Levodopa	200 mg	Oral	4	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30166	A0149	Warfarin	3 mg	Oral	1	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30167	A0150	Paracetamol	1 g	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30168	A0150	Salbutamol	2.5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30169	A0150	Insulin aspart	10 units	SC	3	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30170	A0151	Morphine	10 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30171	A0151	Levetiracetam	500 mg	oral	3	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30172	A0152	Warfarin	3 mg	Oral	3	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30173	A0155	Metformin	500 mg	oral	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30174	A0155	Paracetamol	500 mg	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30175	A0155	Morphine	10 mg	IV	2	Cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30176	A0156	Furosemide	20 mg	Oral	4	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30177	A0158	Paracetamol	1 g	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30178	A0159	Paracetamol	1 g	Oral	3	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30179	A0160	Heparin	2500 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30180	A0160	Morphine	10 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30181	A0161	Morphine	10 mg	IV	2	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30182	A0162	Salbutamol	5 mg	INH	2	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30183	A0163	Morphine	5 mg	IV	2	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30184	A0164	Ceftriaxone	1 g	IV	1	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30185	A0164	Furosemide	40 mg	Oral	4	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30186	A0164	Morphine	5 mg	IV	4	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30187	A0165	Heparin	5000 units	SC	2	cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30188	A0166	Warfarin	5 mg	Oral	3	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30189	A0166	Ceftriaxone	1 g	IV	1	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30190	A0166	Salbutamol	5 mg	INH	2	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30191	A0168	Levodopa	100 mg	Oral	3	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30192	A0170	Morphine	10 mg	IV	3	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30193	A0170	Insulin aspart	10 units	SC	4	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30194	A0171	Metformin	500 mg	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30195	A0171	Furosemide	40 mg	Oral	2	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30196	A0172	Levodopa	100 mg	Oral	4	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30197	A0172	Levetiracetam	500 mg	oral	1	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30198	A0172	Insulin aspart	6 units	SC	3	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30199	A0173	Levetiracetam	500 mg	oral	3	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30200	A0174	Warfarin	5 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30201	A0176	Metformin	500 mg	oral	4	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30202	A0177	Morphine	5 mg	IV	2	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30203	A0177	Salbutamol	5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30204	A0178	Salbutamol	2.5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30205	A0179	Warfarin	3 mg	Oral	4	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30206	A0179	Paracetamol	1 g	Oral	4	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30207	A0180	Insulin aspart	10 units	SC	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30208	A0181	Warfarin	5 mg	Oral	3	Cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30209	A0181	Furosemide	40 mg	Oral	1	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30210	A0184	Heparin	2500 units	SC	3	cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30211	A0184	Insulin aspart	6 units	SC	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30212	A0184	Paracetamol	1 g	Oral	2	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30213	A0185	Levetiracetam	1 g	oral	1	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30214	A0186	Ceftriaxone	1 g	IV	2	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30215	A0186	Heparin	5000 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30216	A0187	Insulin aspart	6 units	SC	2	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30217	A0188	Levodopa	100 mg	Oral	2	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30218	A0195	Ceftriaxone	1 g	IV	1	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30219	A0195	Heparin	5000 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30220	A0195	Morphine	5 mg	IV	3	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30221	A0197	Ceftriaxone	2 g	IV	4	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30222	A0197	Paracetamol	1 g	Oral	2	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30223	A0199	Ceftriaxone	2 g	IV	2	Active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30224	A0199	Heparin	5000 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30225	A0200	Gentamicin	320 mg	iv	2	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30226	A0200	Furosemide	40 mg	Oral	3	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30227	A0200	Heparin	2500 units	SC	4	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30228	A0201	Warfarin	5 mg	Oral	1	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30229	A0201	Insulin aspart	6 units	SC	3	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30230	A0203	Metformin	1 g	oral	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30231	A0203	Salbutamol	2.5 mg	INH	1	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30232	A0204	Insulin aspart	6 units	SC	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30233	A0204	Morphine	5 mg	IV	4	Cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30234	A0204	Salbutamol	5 mg	INH	4	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30235	A0205	Salbutamol	2.5 mg	INH	3	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30236	A0205	Ceftriaxone	2 g	IV	3	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30237	A0205	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30238	A0206	Metformin	1 g	oral	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30239	A0206	Insulin aspart	6 units	SC	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30240	A0206	Levodopa	200 mg	Oral	2	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30241	A0207	Paracetamol	500 mg	Oral	4	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30242	A0207	Gentamicin	320 mg	iv	4	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30243	A0207	Morphine	10 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30244	A0208	Paracetamol	1 g	Oral	3	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30245	A0209	Insulin aspart	10 units	SC	2	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30246	A0210	Metformin	1 g	oral	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30247	A0210	Salbutamol	2.5 mg	INH	4	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30248	A0212	Furosemide	20 mg	Oral	4	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30249	A0213	Insulin aspart	10 units	SC	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30250	A0215	Morphine	5 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30251	A0217	Gentamicin	320 mg	iv	4	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30252	A0218	Levodopa	100 mg	Oral	4	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30253	A0218	Levetiracetam	500 mg	oral	1	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30254	A0220	Levetiracetam	500 mg	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30255	A0221	Ceftriaxone	1 g	IV	1	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30256	A0221	Gentamicin	240 mg	iv	4	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30257	A0221	Paracetamol	500 mg	Oral	2	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30258	A0224	Warfarin	3 mg	Oral	4	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30259	A0226	Levodopa	200 mg	Oral	3	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30260	A0226	Gentamicin	240 mg	iv	3	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30261	A0226	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30262	A0227	Insulin aspart	6 units	SC	2	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30263	A0228	Metformin	500 mg	oral	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30264	A0228	Gentamicin	240 mg	iv	2	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30265	A0228	Levetiracetam	500 mg	oral	1	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30266	A0230	Morphine	5 mg	IV	4	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30267	A0230	Metformin	1 g	oral	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30268	A0230	Insulin aspart	10 units	SC	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30269	A0231	Insulin aspart	6 units	SC	4	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30270	A0231	Paracetamol	1 g	Oral	3	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30271	A0232	Paracetamol	1 g	Oral	3	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30272	A0234	Levetiracetam	500 mg	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30273	A0235	Levodopa	100 mg	Oral	1	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30274	A0236	Levodopa	100 mg	Oral	4	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30275	A0236	Warfarin	5 mg	Oral	3	Cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30276	A0237	Ceftriaxone	2 g	IV	1	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30277	A0237	Levodopa	200 mg	Oral	2	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30278	A0238	Levodopa	100 mg	Oral	1	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30279	A0238	Salbutamol	5 mg	INH	3	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30280	A0239	Morphine	10 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30281	A0239	Levodopa	200 mg	Oral	2	cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30282	A0240	Heparin	5000 units	SC	2	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30283	A0240	Morphine	10 mg	IV	1	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30284	A0241	Insulin aspart	6 units	SC	3	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30285	A0241	Furosemide	20 mg	Oral	3	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30286	A0242	Furosemide	20 mg	Oral	4	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30287	A0244	Levodopa	200 mg	Oral	4	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30288	A0245	Morphine	10 mg	IV	3	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30289	A0248	Salbutamol	2.5 mg	INH	2	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30290	A0249	Salbutamol	5 mg	INH	2	Cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30291	A0251	Heparin	2500 units	SC	4	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30292	A0251	Metformin	500 mg	oral	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30293	A0251	Warfarin	5 mg	Oral	2	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30294	A0252	Salbutamol	5 mg	INH	4	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30295	A0252	Levodopa	100 mg	Oral	2	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30296	A0253	Paracetamol	500 mg	Oral	2	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30297	A0255	Levodopa	100 mg	Oral	2	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30298	A0255	Heparin	2500 units	SC	3	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30299	A0256	Heparin	2500 units	SC	4	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30300	A0258	Morphine	10 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30301	A0258	Paracetamol	500 mg	Oral	4	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30302	A0258	Levodopa	100 mg	Oral	3	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30303	A0259	Insulin aspart	6 units	SC	3	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30304	A0259	Levodopa	200 mg	Oral	1	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30305	A0261	Ceftriaxone	1 g	IV	1	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30306	A0263	Ceftriaxone	1 g	IV	1	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30307	A0264	Warfarin	3 mg	Oral	4	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30308	A0265	Paracetamol	500 mg	Oral	2	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30309	A0267	Gentamicin	320 mg	iv	2	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30310	A0271	Heparin	5000 units	SC	2	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30311	A0271	Gentamicin	240 mg	iv	4	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30312	A0271	Levetiracetam	1 g	oral	1	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30313	A0272	Gentamicin	320 mg	iv	4	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30314	A0272	Levetiracetam	1 g	oral	2	cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30315	A0272	Levodopa	100 mg	Oral	3	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30316	A0274	Ceftriaxone	2 g	IV	2	cancelled	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30317	A0275	Insulin aspart	6 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30318	A0276	Insulin aspart	10 units	SC	1	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30319	A0277	Heparin	2500 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30320	A0278	Morphine	5 mg	IV	4	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30321	A0278	Levetiracetam	500 mg	oral	3	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30322	A0280	Levetiracetam	1 g	oral	4	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30323	A0281	Furosemide	40 mg	Oral	2	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30324	A0281	Gentamicin	320 mg	iv	1	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30325	A0283	Gentamicin	240 mg	iv	4	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30326	A0284	Metformin	1 g	oral	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30327	A0284	Salbutamol	2.5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30328	A0284	Furosemide	40 mg	Oral	1	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30329	A0285	Ceftriaxone	2 g	IV	3	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30330	A0285	Morphine	10 mg	IV	3	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30331	A0286	Levodopa	200 mg	Oral	4	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30332	A0287	Levetiracetam	1 g	oral	4	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30333	A0288	Insulin aspart	6 units	SC	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30334	A0288	Gentamicin	320 mg	iv	1	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30335	A0289	Heparin	5000 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30336	A0289	Insulin aspart	10 units	SC	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30337	A0289	Gentamicin	320 mg	iv	2	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30338	A0291	Warfarin	3 mg	Oral	3	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30339	A0292	Metformin	500 mg	oral	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30340	A0293	Levodopa	200 mg	Oral	1	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30341	A0294	Paracetamol	500 mg	Oral	2	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30342	A0294	Salbutamol	2.5 mg	INH	4	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30343	A0294	Ceftriaxone	1 g	IV	4	Active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30344	A0295	Furosemide	40 mg	Oral	1	Completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30345	A0296	Heparin	2500 units	SC	1	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30346	A0296	Warfarin	3 mg	Oral	3	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30347	A0297	Insulin aspart	10 units	SC	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30348	A0297	Salbutamol	5 mg	INH	2	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30349	A0298	Salbutamol	5 mg	INH	1	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30350	A0299	Ceftriaxone	1 g	IV	1	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30351	A0300	Morphine	5 mg	IV	3	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30352	A0300	Heparin	2500 units	SC	1	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30353	A0301	Warfarin	5 mg	Oral	4	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30354	A0301	Insulin aspart	10 units	SC	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30355	A0302	Furosemide	20 mg	Oral	3	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30356	A0302	Metformin	500 mg	oral	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30357	A0305	Salbutamol	2.5 mg	INH	2	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30358	A0305	Morphine	5 mg	IV	4	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30359	A0306	Warfarin	5 mg	Oral	1	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30360	A0306	Salbutamol	2.5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30361	A0308	Gentamicin	320 mg	iv	1	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30362	A0308	Levodopa	100 mg	Oral	2	cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30363	A0311	Levetiracetam	1 g	oral	3	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30364	A0312	Insulin aspart	6 units	SC	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30365	A0312	Salbutamol	2.5 mg	INH	1	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30366	A0313	Ceftriaxone	2 g	IV	2	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30367	A0315	Morphine	5 mg	IV	3	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30368	A0316	Morphine	10 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30369	A0317	Morphine	5 mg	IV	1	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30370	A0317	Gentamicin	240 mg	iv	4	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30371	A0318	Heparin	2500 units	SC	1	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30372	A0319	Heparin	5000 units	SC	3	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30373	A0319	Metformin	1 g	oral	4	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30374	A0320	Heparin	5000 units	SC	2	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30375	A0320	Morphine	10 mg	IV	1	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30376	A0321	Warfarin	3 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30377	A0321	Salbutamol	2.5 mg	INH	3	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30378	A0322	Salbutamol	5 mg	INH	3	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30379	A0322	Levetiracetam	500 mg	oral	2	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30380	A0322	Furosemide	20 mg	Oral	1	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30381	A0323	Salbutamol	2.5 mg	INH	2	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30382	A0325	Metformin	500 mg	oral	2	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30383	A0327	Warfarin	5 mg	Oral	3	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30384	A0328	Levetiracetam	500 mg	oral	1	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30385	A0328	Levodopa	100 mg	Oral	1	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30386	A0330	Gentamicin	320 mg	iv	2	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30387	A0330	Metformin	500 mg	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30388	A0332	Morphine	5 mg	IV	1	Cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30389	A0332	Paracetamol	500 mg	Oral	2	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30390	A0333	Heparin	5000 units	SC	1	cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30391	A0337	Gentamicin	320 mg	iv	1	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30392	A0338	Levetiracetam	500 mg	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30393	A0339	Gentamicin	240 mg	iv	4	cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30394	A0340	Ceftriaxone	1 g	IV	2	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30395	A0340	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30396	A0340	Levetiracetam	1 g	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30397	A0341	Morphine	5 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30398	A0341	Furosemide	20 mg	Oral	2	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30399	A0342	Metformin	500 mg	oral	2	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30400	A0342	Morphine	10 mg	IV	1	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30401	A0343	Metformin	500 mg	oral	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30402	A0343	Heparin	5000 units	SC	1	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30403	A0344	Metformin	1 g	oral	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30404	A0344	Warfarin	5 mg	Oral	3	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30405	A0344	Insulin aspart	10 units	SC	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30406	A0345	Warfarin	3 mg	Oral	3	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30407	A0345	Morphine	10 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30408	A0345	Gentamicin	240 mg	iv	3	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30409	A0346	Metformin	1 g	oral	3	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30410	A0346	Warfarin	5 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30411	A0347	Morphine	5 mg	IV	3	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30412	A0347	Metformin	500 mg	oral	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30413	A0347	Levodopa	100 mg	Oral	1	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30414	A0348	Heparin	2500 units	SC	1	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30415	A0348	Salbutamol	5 mg	INH	2	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30416	A0349	Furosemide	20 mg	Oral	4	Cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30417	A0349	Warfarin	3 mg	Oral	1	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30418	A0350	Furosemide	40 mg	Oral	4	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30419	A0351	Levodopa	200 mg	Oral	3	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30420	A0351	Insulin aspart	6 units	SC	1	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30421	A0351	Warfarin	3 mg	Oral	1	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30422	A0352	Salbutamol	5 mg	INH	3	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30423	A0352	Gentamicin	240 mg	iv	3	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30424	A0353	Gentamicin	240 mg	iv	1	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30425	A0353	Paracetamol	500 mg	Oral	3	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30426	A0354	Paracetamol	1 g	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30427	A0354	Salbutamol	5 mg	INH	1	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30428	A0356	Levetiracetam	500 mg	oral	4	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30429	A0356	Warfarin	5 mg	Oral	4	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30430	A0357	Levetiracetam	1 g	oral	3	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30431	A0357	Furosemide	20 mg	Oral	1	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30432	A0357	Warfarin	5 mg	Oral	3	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30433	A0358	Gentamicin	320 mg	iv	2	cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30434	A0358	Furosemide	20 mg	Oral	4	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30435	A0360	Warfarin	5 mg	Oral	3	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30436	A0360	Metformin	500 mg	oral	4	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30437	A0361	Furosemide	40 mg	Oral	3	Cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30438	A0362	Paracetamol	500 mg	Oral	2	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30439	A0362	Salbutamol	2.5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30440	A0362	Metformin	1 g	oral	3	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30441	A0364	Salbutamol	2.5 mg	INH	4	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30442	A0364	Morphine	5 mg	IV	3	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30443	A0365	Paracetamol	1 g	Oral	3	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30444	A0365	Ceftriaxone	1 g	IV	3	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30445	A0365	Furosemide	20 mg	Oral	3	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30446	A0366	Morphine	5 mg	IV	3	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30447	A0367	Salbutamol	5 mg	INH	1	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30448	A0367	Warfarin	5 mg	Oral	1	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30449	A0373	Levetiracetam	500 mg	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30450	A0373	Gentamicin	320 mg	iv	4	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30451	A0373	Salbutamol	5 mg	INH	2	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30452	A0374	Levodopa	100 mg	Oral	4	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30453	A0374	Metformin	500 mg	oral	4	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30454	A0375	Warfarin	5 mg	Oral	2	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30455	A0375	Insulin aspart	10 units	SC	3	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30456	A0376	Insulin aspart	10 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30457	A0378	Gentamicin	240 mg	iv	1	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30458	A0380	Heparin	5000 units	SC	1	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30459	A0381	Gentamicin	320 mg	iv	2	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30460	A0381	Paracetamol	500 mg	Oral	1	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30461	A0381	Levetiracetam	1 g	oral	4	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30462	A0382	Levodopa	100 mg	Oral	3	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30463	A0384	Salbutamol	2.5 mg	INH	4	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30464	A0384	Ceftriaxone	1 g	IV	4	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30465	A0386	Paracetamol	1 g	Oral	1	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30466	A0386	Furosemide	40 mg	Oral	4	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30467	A0386	Metformin	500 mg	oral	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30468	A0387	Paracetamol	500 mg	Oral	4	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30469	A0387	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30470	A0387	Morphine	10 mg	IV	1	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30471	A0388	Heparin	5000 units	SC	4	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30472	A0389	Levetiracetam	1 g	oral	3	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30473	A0389	Heparin	2500 units	SC	1	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30474	A0391	Gentamicin	320 mg	iv	4	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30475	A0392	Furosemide	40 mg	Oral	3	Cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30476	A0393	Warfarin	5 mg	Oral	4	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30477	A0393	Insulin aspart	6 units	SC	3	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30478	A0393	Gentamicin	320 mg	iv	3	cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30479	A0394	Warfarin	3 mg	Oral	3	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30480	A0394	Gentamicin	320 mg	iv	2	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30481	A0396	Metformin	500 mg	oral	2	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30482	A0397	Insulin aspart	10 units	SC	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30483	A0397	Warfarin	3 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30484	A0397	Paracetamol	1 g	Oral	2	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30485	A0398	Metformin	1 g	oral	4	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30486	A0399	Levetiracetam	1 g	oral	2	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30487	A0399	Paracetamol	1 g	Oral	4	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30488	A0400	Heparin	5000 units	SC	4	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30489	A0400	Morphine	5 mg	IV	4	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30490	A0403	Insulin aspart	10 units	SC	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30491	A0404	Heparin	2500 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30492	A0404	Furosemide	20 mg	Oral	4	Cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30493	A0405	Gentamicin	320 mg	iv	4	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30494	A0406	Morphine	5 mg	IV	2	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30495	A0406	Paracetamol	1 g	Oral	4	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30496	A0406	Furosemide	20 mg	Oral	1	Cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30497	A0407	Furosemide	40 mg	Oral	3	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30498	A0407	Ceftriaxone	2 g	IV	2	Active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30499	A0408	Morphine	10 mg	IV	1	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30500	A0408	Heparin	2500 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30501	A0409	Warfarin	5 mg	Oral	1	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30502	A0411	Paracetamol	500 mg	Oral	4	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30503	A0411	Insulin aspart	6 units	SC	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30504	A0412	Heparin	2500 units	SC	3	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30505	A0413	Ceftriaxone	1 g	IV	4	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30506	A0414	Salbutamol	5 mg	INH	4	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30507	A0414	Warfarin	5 mg	Oral	3	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30508	A0414	Morphine	10 mg	IV	4	Cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30509	A0416	Gentamicin	320 mg	iv	2	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30510	A0416	Levodopa	100 mg	Oral	1	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30511	A0416	Paracetamol	1 g	Oral	1	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30512	A0417	Paracetamol	500 mg	Oral	1	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30513	A0417	Salbutamol	5 mg	INH	4	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30514	A0417	Levetiracetam	1 g	oral	3	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30515	A0420	Insulin aspart	6 units	SC	3	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30516	A0421	Metformin	1 g	oral	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30517	A0421	Salbutamol	5 mg	INH	3	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30518	A0422	Insulin aspart	10 units	SC	3	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30519	A0422	Levodopa	100 mg	Oral	2	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30520	A0425	Metformin	500 mg	oral	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30521	A0425	Warfarin	5 mg	Oral	2	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30522	A0426	Warfarin	5 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30523	A0428	Levetiracetam	500 mg	oral	2	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30524	A0428	Morphine	5 mg	IV	2	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30525	A0430	Heparin	5000 units	SC	1	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30526	A0430	Gentamicin	240 mg	iv	2	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30527	A0430	Ceftriaxone	2 g	IV	4	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30528	A0431	Paracetamol	500 mg	Oral	4	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30529	A0431	Insulin aspart	10 units	SC	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30530	A0432	Warfarin	3 mg	Oral	4	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30531	A0432	Levetiracetam	1 g	oral	1	cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30532	A0433	Salbutamol	5 mg	INH	2	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30533	A0434	Levetiracetam	1 g	oral	4	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30534	A0434	Paracetamol	500 mg	Oral	2	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30535	A0435	Salbutamol	2.5 mg	INH	3	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30536	A0435	Insulin aspart	10 units	SC	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30537	A0436	Insulin aspart	6 units	SC	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30538	A0436	Heparin	5000 units	SC	2	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30539	A0438	Morphine	5 mg	IV	4	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30540	A0438	Insulin aspart	10 units	SC	1	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30541	A0440	Furosemide	20 mg	Oral	3	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30542	A0440	Ceftriaxone	2 g	IV	3	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30543	A0441	Gentamicin	320 mg	iv	2	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30544	A0444	Heparin	2500 units	SC	1	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30545	A0444	Salbutamol	5 mg	INH	3	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30546	A0444	Ceftriaxone	1 g	IV	2	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30547	A0445	Warfarin	5 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30548	A0446	Insulin aspart	6 units	SC	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30549	A0448	Levetiracetam	1 g	oral	4	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30550	A0449	Ceftriaxone	1 g	IV	4	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30551	A0449	Heparin	2500 units	SC	1	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30552	A0450	Paracetamol	500 mg	Oral	1	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30553	A0451	Levetiracetam	1 g	oral	3	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30554	A0452	Levodopa	200 mg	Oral	3	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30555	A0453	Metformin	500 mg	oral	4	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30556	A0453	Warfarin	5 mg	Oral	1	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30557	A0453	Heparin	2500 units	SC	1	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30558	A0454	Warfarin	3 mg	Oral	2	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30559	A0456	Morphine	10 mg	IV	1	cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30560	A0456	Levodopa	200 mg	Oral	2	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30561	A0456	Salbutamol	2.5 mg	INH	3	Cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30562	A0457	Furosemide	40 mg	Oral	2	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30563	A0458	Metformin	500 mg	oral	1	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30564	A0460	Paracetamol	500 mg	Oral	2	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30565	A0461	Salbutamol	2.5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30566	A0461	Heparin	2500 units	SC	3	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30567	A0462	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30568	A0463	Metformin	1 g	oral	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30569	A0463	Gentamicin	320 mg	iv	3	Cancelled	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30570	A0463	Warfarin	3 mg	Oral	4	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30571	A0464	Gentamicin	320 mg	iv	3	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30572	A0464	Furosemide	40 mg	Oral	2	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30573	A0466	Morphine	10 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30574	A0466	Heparin	2500 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30575	A0468	Metformin	500 mg	oral	4	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30576	A0470	Heparin	5000 units	SC	1	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30577	A0471	Levodopa	200 mg	Oral	4	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30578	A0474	Insulin aspart	6 units	SC	1	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30579	A0474	Salbutamol	5 mg	INH	4	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30580	A0474	Paracetamol	1 g	Oral	1	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30581	A0475	Morphine	5 mg	IV	3	cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30582	A0475	Levetiracetam	1 g	oral	1	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30583	A0475	Heparin	2500 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30584	A0476	Gentamicin	240 mg	iv	4	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30585	A0476	Warfarin	5 mg	Oral	3	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30586	A0476	Paracetamol	500 mg	Oral	2	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30587	A0477	Morphine	5 mg	IV	3	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30588	A0478	Warfarin	3 mg	Oral	2	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30589	A0478	Morphine	10 mg	IV	2	cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30590	A0478	Levetiracetam	500 mg	oral	4	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30591	A0480	Heparin	5000 units	SC	3	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30592	A0480	Morphine	5 mg	IV	2	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30593	A0481	Levodopa	200 mg	Oral	2	Cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30594	A0481	Heparin	2500 units	SC	3	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30595	A0482	Insulin aspart	10 units	SC	4	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30596	A0484	Heparin	5000 units	SC	1	cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30597	A0484	Morphine	5 mg	IV	4	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30598	A0485	Levodopa	200 mg	Oral	1	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30599	A0485	Furosemide	20 mg	Oral	2	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30600	A0485	Levetiracetam	500 mg	oral	2	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30601	A0486	Warfarin	3 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30602	A0486	Levetiracetam	500 mg	oral	3	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30603	A0487	Levodopa	200 mg	Oral	3	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30604	A0488	Ceftriaxone	1 g	IV	4	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30605	A0488	Warfarin	3 mg	Oral	4	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30606	A0488	Levodopa	100 mg	Oral	1	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30607	A0489	Furosemide	40 mg	Oral	1	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30608	A0490	Ceftriaxone	2 g	IV	4	Cancelled	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30609	A0496	Salbutamol	5 mg	INH	3	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30610	A0496	Levetiracetam	500 mg	oral	1	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30611	A0499	Warfarin	5 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30612	A0499	Morphine	5 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30613	A0500	Heparin	2500 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30614	A0501	Heparin	5000 units	SC	2	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30615	A0501	Levodopa	200 mg	Oral	3	cancelled	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30616	A0501	Gentamicin	320 mg	iv	4	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30617	A0502	Paracetamol	1 g	Oral	2	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30618	A0502	Levetiracetam	500 mg	oral	1	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30619	A0503	Levodopa	100 mg	Oral	1	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30620	A0503	Insulin aspart	6 units	SC	1	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30621	A0505	Metformin	500 mg	oral	2	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30622	A0505	Insulin aspart	10 units	SC	1	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30623	A0505	Gentamicin	240 mg	iv	1	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30624	A0506	Levodopa	200 mg	Oral	4	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30625	A0506	Furosemide	20 mg	Oral	3	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30626	A0507	Ceftriaxone	2 g	IV	2	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30627	A0507	Warfarin	3 mg	Oral	3	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30628	A0507	Levodopa	100 mg	Oral	2	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30629	A0509	Levetiracetam	500 mg	oral	4	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30630	A0509	Insulin aspart	6 units	SC	4	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30631	A0509	Ceftriaxone	2 g	IV	1	active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30632	A0510	Insulin aspart	10 units	SC	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30633	A0510	Salbutamol	2.5 mg	INH	3	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30634	A0510	Heparin	2500 units	SC	4	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30635	A0511	Salbutamol	2.5 mg	INH	4	Completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30636	A0511	Levodopa	100 mg	Oral	4	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30637	A0512	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30638	A0514	Paracetamol	500 mg	Oral	2	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30639	A0515	Levodopa	200 mg	Oral	3	Completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30640	A0517	Ceftriaxone	1 g	IV	1	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30641	A0519	Levetiracetam	500 mg	oral	3	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30642	A0520	Paracetamol	500 mg	Oral	3	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30643	A0522	Furosemide	20 mg	Oral	2	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30644	A0524	Furosemide	40 mg	Oral	3	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30645	A0524	Paracetamol	1 g	Oral	2	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30646	A0525	Heparin	5000 units	SC	1	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30647	A0527	Gentamicin	320 mg	iv	1	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30648	A0529	Levodopa	100 mg	Oral	2	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30649	A0531	Levetiracetam	500 mg	oral	4	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30650	A0532	Furosemide	40 mg	Oral	4	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30651	A0535	Insulin aspart	10 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30652	A0536	Gentamicin	240 mg	iv	4	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30653	A0537	Gentamicin	240 mg	iv	4	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30654	A0537	Ceftriaxone	2 g	IV	1	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30655	A0538	Heparin	5000 units	SC	2	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30656	A0538	Furosemide	40 mg	Oral	4	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30657	A0539	Morphine	10 mg	IV	4	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30658	A0539	Gentamicin	240 mg	iv	1	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30659	A0540	Paracetamol	500 mg	Oral	4	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30660	A0540	Heparin	2500 units	SC	1	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30661	A0541	Furosemide	20 mg	Oral	3	active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30662	A0543	Paracetamol	1 g	Oral	4	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30663	A0543	Metformin	1 g	oral	3	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30664	A0544	Ceftriaxone	2 g	IV	1	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30665	A0545	Paracetamol	500 mg	Oral	1	Completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30666	A0545	Heparin	2500 units	SC	4	Active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30667	A0546	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30668	A0546	Ceftriaxone	1 g	IV	2	Cancelled	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30669	A0548	Levodopa	200 mg	Oral	4	completed	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30670	A0549	Furosemide	40 mg	Oral	4	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30671	A0551	Heparin	5000 units	SC	4	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30672	A0552	Paracetamol	1 g	Oral	1	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30673	A0554	Metformin	1 g	oral	2	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30674	A0554	Gentamicin	320 mg	iv	3	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30675	A0556	Warfarin	3 mg	Oral	4	Active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30676	A0556	Insulin aspart	10 units	SC	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30677	A0556	Heparin	5000 units	SC	4	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30678	A0557	Heparin	2500 units	SC	4	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30679	A0557	Insulin aspart	6 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30680	A0558	Insulin aspart	6 units	SC	1	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30681	A0559	Insulin aspart	6 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30682	A0560	Heparin	2500 units	SC	4	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30683	A0560	Morphine	10 mg	IV	3	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30684	A0561	Metformin	500 mg	oral	2	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30685	A0562	Salbutamol	2.5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30686	A0565	Heparin	2500 units	SC	3	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30687	A0565	Levetiracetam	500 mg	oral	2	Completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30688	A0565	Gentamicin	320 mg	iv	2	active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30689	A0566	Heparin	2500 units	SC	4	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30690	A0567	Gentamicin	320 mg	iv	3	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30691	A0568	Furosemide	20 mg	Oral	3	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30692	A0568	Metformin	500 mg	oral	4	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30693	A0568	Heparin	2500 units	SC	3	cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30694	A0569	Levodopa	100 mg	Oral	3	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30695	A0570	Levetiracetam	500 mg	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30696	A0570	Metformin	500 mg	oral	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30697	A0570	Heparin	2500 units	SC	2	cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30698	A0573	Metformin	1 g	oral	3	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30699	A0577	Insulin aspart	10 units	SC	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30700	A0577	Metformin	500 mg	oral	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30701	A0577	Heparin	5000 units	SC	1	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30702	A0579	Salbutamol	2.5 mg	INH	2	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30703	A0579	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30704	A0579	Heparin	5000 units	SC	3	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30705	A0580	Warfarin	5 mg	Oral	2	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30706	A0580	Morphine	10 mg	IV	2	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30707	A0581	Insulin aspart	10 units	SC	3	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30708	A0581	Paracetamol	1 g	Oral	2	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30709	A0581	Morphine	10 mg	IV	4	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30710	A0583	Morphine	5 mg	IV	1	completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30711	A0583	Heparin	5000 units	SC	4	Cancelled	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30712	A0584	Levodopa	100 mg	Oral	1	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30713	A0585	Ceftriaxone	2 g	IV	3	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30714	A0585	Levodopa	100 mg	Oral	4	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30715	A0586	Morphine	10 mg	IV	2	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30716	A0588	Metformin	1 g	oral	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30717	A0588	Levodopa	200 mg	Oral	2	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30718	A0589	Levetiracetam	1 g	oral	2	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30719	A0590	Heparin	5000 units	SC	4	completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30720	A0590	Ceftriaxone	2 g	IV	3	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30721	A0593	Furosemide	20 mg	Oral	1	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30722	A0593	Ceftriaxone	1 g	IV	1	cancelled	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30723	A0593	Morphine	5 mg	IV	3	Cancelled	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30724	A0594	Gentamicin	240 mg	iv	1	completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30725	A0594	Salbutamol	5 mg	INH	1	cancelled	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30726	A0596	Ceftriaxone	2 g	IV	1	Active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30727	A0596	Morphine	5 mg	IV	1	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30728	A0596	Levetiracetam	1 g	oral	2	Cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30729	A0597	Levetiracetam	500 mg	oral	4	cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30730	A0598	Warfarin	5 mg	Oral	4	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30731	A0598	Levetiracetam	500 mg	oral	2	Active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30732	A0599	Insulin aspart	10 units	SC	3	completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30733	A0599	Levetiracetam	1 g	oral	2	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30734	A0599	Salbutamol	5 mg	INH	2	completed	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30735	A0600	Warfarin	3 mg	Oral	1	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30736	A0600	Morphine	5 mg	IV	1	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30737	A0601	Metformin	500 mg	oral	1	cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30738	A0601	Salbutamol	5 mg	INH	4	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30739	A0604	Levodopa	200 mg	Oral	2	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30740	A0605	Furosemide	40 mg	Oral	3	Active	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30741	A0606	Insulin aspart	10 units	SC	4	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30742	A0609	Metformin	500 mg	oral	1	Active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30743	A0609	Gentamicin	240 mg	iv	1	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30744	A0609	Heparin	5000 units	SC	1	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30745	A0610	Morphine	10 mg	IV	1	Active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30746	A0612	Levetiracetam	500 mg	oral	4	completed	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30747	A0613	Gentamicin	240 mg	iv	3	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30748	A0614	Salbutamol	5 mg	INH	3	Active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30749	A0614	Paracetamol	500 mg	Oral	3	cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30750	A0614	Metformin	1 g	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30751	A0615	Levodopa	200 mg	Oral	4	active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30752	A0615	Warfarin	3 mg	Oral	3	completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30753	A0616	Paracetamol	1 g	Oral	2	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30754	A0617	Gentamicin	320 mg	iv	4	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30755	A0617	Insulin aspart	6 units	SC	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30756	A0618	Gentamicin	240 mg	iv	2	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30757	A0619	Furosemide	20 mg	Oral	4	completed	{"group": "Diuretic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30758	A0620	Insulin aspart	6 units	SC	4	Completed	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30759	A0622	Heparin	5000 units	SC	1	Completed	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30760	A0622	Levetiracetam	1 g	oral	4	active	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30761	A0623	Levodopa	200 mg	Oral	3	Active	{"group": "Antiparkinson", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30762	A0623	Warfarin	5 mg	Oral	1	cancelled	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30763	A0623	Ceftriaxone	1 g	IV	4	Active	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30764	A0624	Heparin	5000 units	SC	3	active	{"group": "Anticoagulant", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30765	A0625	Metformin	500 mg	oral	2	active	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30766	A0625	Paracetamol	500 mg	Oral	1	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30767	A0626	Paracetamol	1 g	Oral	1	completed	{"group": "Analgesic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30768	A0626	Morphine	5 mg	IV	4	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30769	A0627	Paracetamol	1 g	Oral	2	Cancelled	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30770	A0627	Gentamicin	240 mg	iv	4	Active	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30771	A0628	Warfarin	3 mg	Oral	1	active	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30772	A0628	Paracetamol	1 g	Oral	2	active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30773	A0629	Ceftriaxone	1 g	IV	1	Completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30774	A0629	Morphine	5 mg	IV	3	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30775	A0630	Paracetamol	500 mg	Oral	3	Active	{"group": "Analgesic", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30776	A0631	Levetiracetam	1 g	oral	2	cancelled	{"group": "Antiepileptic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30777	A0633	Salbutamol	2.5 mg	INH	1	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30778	A0633	Ceftriaxone	1 g	IV	3	completed	{"group": "Antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30779	A0633	Metformin	1 g	oral	2	Cancelled	{"group": "Antidiabetic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30780	A0635	Salbutamol	2.5 mg	INH	3	active	{"group": "Bronchodilator", "timing": {"window": "30 min", "critical": false}, "high_alert": false}
30781	A0635	Furosemide	40 mg	Oral	3	cancelled	{"group": "Diuretic", "timing": {"window": "30 min", "critical": true}, "high_alert": false}
30782	A0636	Warfarin	3 mg	Oral	1	Completed	{"group": "anticoagulant", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30783	A0638	Morphine	5 mg	IV	2	active	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
30784	A0638	Gentamicin	320 mg	iv	1	Completed	{"group": "antibiotic", "timing": {"window": "30 min", "critical": true}, "high_alert": true}
30785	A0640	Morphine	5 mg	IV	4	Completed	{"group": "Opioid", "timing": {"window": "30 min", "critical": false}, "high_alert": true}
\.


--
-- Name: medication_orders medication_orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.medication_orders
    ADD CONSTRAINT medication_orders_pkey PRIMARY KEY (order_id);


--
-- Name: medication_orders medication_orders_admission_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.medication_orders
    ADD CONSTRAINT medication_orders_admission_no_fkey FOREIGN KEY (admission_no) REFERENCES public.admissions(adm_no);


--
-- PostgreSQL database dump complete
--
