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
-- Name: surveys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.surveys (
    survey_id integer NOT NULL,
    object_no text NOT NULL,
    surveyed_on date NOT NULL,
    surveyor integer,
    grade text NOT NULL,
    damages jsonb NOT NULL,
    remarks text,
    CONSTRAINT surveys_grade_check CHECK ((upper(grade) = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text])))
);


--
-- Data for Name: surveys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.surveys (survey_id, object_no, surveyed_on, surveyor, grade, damages, remarks) FROM stdin;
3001	OB-0046	2019-01-03	111	E	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.5}, "flaking": {"area_pct": 17}}	\N
3002	OB-0159	2019-01-03	136	c	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.5}, "flaking": {"area_pct": 29}}	recheck soon
3003	OB-0052	2019-01-05	103	D	{"pests": false, "cracks": {"count": 15, "worst_mm": 1.3}, "flaking": {"area_pct": 15}}	\N
3004	OB-0060	2019-01-10	125	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 2.9}}	\N
3005	OB-0233	2019-01-11	130	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.9}, "flaking": {"area_pct": 1}}	see photographs
3006	OB-0067	2019-01-26	130	E	{"pests": false, "cracks": {"count": 18, "worst_mm": 4.0}}	\N
3007	OB-0175	2019-01-28	119	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.3}, "flaking": {"area_pct": 8}}	\N
3008	OB-0270	2019-02-04	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.2}, "flaking": {"area_pct": 12}}	\N
3009	OB-0336	2019-02-08	131	C	{"pests": true, "cracks": {"count": 1, "worst_mm": 1.1}, "flaking": {"area_pct": 45}}	\N
3010	OB-0248	2019-02-09	114	C	{"pests": true, "cracks": {"count": 4, "worst_mm": 2.2}, "flaking": {"area_pct": 28}}	\N
3011	OB-0420	2019-02-10	119	E	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.9}, "flaking": {"area_pct": 16}}	\N
3012	OB-0037	2019-02-14	121	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 4.6}, "flaking": {"area_pct": 33}}	see photographs
3013	OB-0277	2019-02-16	118	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.8}, "flaking": {"area_pct": 20}}	\N
3014	OB-0082	2019-02-25	114	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.9}, "flaking": {"area_pct": 27}}	recheck soon
3015	OB-0347	2019-03-01	134	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 0.5}, "flaking": {"area_pct": 33}}	\N
3016	OB-0362	2019-03-01	105	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.5}}	recheck soon
3017	OB-0090	2019-03-07	116	D	{"pests": false, "cracks": {"count": 9, "worst_mm": 1.7}}	see photographs
3018	OB-0293	2019-03-17	124	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.8}, "flaking": {"area_pct": 47}}	\N
3019	OB-0505	2019-03-20	114	D	{"pests": false, "flaking": {"area_pct": 47}}	\N
3020	OB-0333	2019-03-21	112	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.0}, "flaking": {"area_pct": 1}}	recheck soon
3021	OB-0348	2019-03-23	122	b	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.3}, "flaking": {"area_pct": 0}}	\N
3022	OB-0468	2019-04-03	126	D	{"pests": false, "cracks": {"count": 12, "worst_mm": 0.6}, "flaking": {"area_pct": 43}}	see photographs
3023	OB-0210	2019-04-08	120	E	{"pests": false, "cracks": {"count": 40, "worst_mm": 1.5}, "flaking": {"area_pct": 0}}	see photographs
3024	OB-0413	2019-04-08	119	c	{"pests": false, "cracks": {"count": 11, "worst_mm": 2.8}, "flaking": {"area_pct": 3}}	\N
3025	OB-0204	2019-04-12	103	d	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.0}}	see photographs
3026	OB-0061	2019-04-20	121	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.8}, "flaking": {"area_pct": 0}}	\N
3027	OB-0232	2019-04-27	106	A	{"pests": false, "cracks": {"count": 101, "worst_mm": 1.5}, "flaking": {"area_pct": 97}}	see photographs
3028	OB-0206	2019-05-01	123	c	{"pests": false, "cracks": {"count": 6, "worst_mm": 5.5}}	\N
3029	OB-0115	2019-05-02	104	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.3}, "flaking": {"area_pct": 7}}	\N
3030	OB-0018	2019-05-06	112	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.1}}	\N
3031	OB-0042	2019-05-24	109	E	{"pests": false, "flaking": {"area_pct": 74}}	\N
3032	OB-0063	2019-05-25	124	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.2}, "flaking": {"area_pct": 23}}	\N
3033	OB-0456	2019-05-28	120	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.0}, "flaking": {"area_pct": 2}}	see photographs
3034	OB-0415	2019-05-29	107	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.7}, "flaking": {"area_pct": 18}}	\N
3035	OB-0238	2019-05-31	103	D	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.3}, "flaking": {"area_pct": 62}}	\N
3036	OB-0515	2019-06-04	118	e	{"pests": false, "cracks": {"count": 23, "worst_mm": 2.6}, "flaking": {"area_pct": 35}}	\N
3037	OB-0227	2019-06-05	104	E	{"pests": false}	\N
3038	OB-0367	2019-06-08	\N	D	{"pests": true, "cracks": {"count": 5, "worst_mm": 4.4}}	\N
3039	OB-0375	2019-06-09	101	A	{"pests": true, "cracks": {"count": 2, "worst_mm": 4.3}}	\N
3040	OB-0473	2019-06-11	105	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.3}, "flaking": {"area_pct": 13}}	see photographs
3041	OB-0099	2019-06-13	105	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.5}}	\N
3042	OB-0101	2019-06-13	136	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.2}}	see photographs
3043	OB-0243	2019-06-15	\N	C	{"pests": false, "flaking": {"area_pct": 44}}	recheck soon
3044	OB-0377	2019-06-15	108	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.8}, "flaking": {"area_pct": 10}}	\N
3045	OB-0391	2019-06-17	111	c	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.2}, "flaking": {"area_pct": 16}}	\N
3046	OB-0240	2019-06-19	106	A	{"pests": true, "cracks": {"count": 0, "worst_mm": 3.1}, "flaking": {"area_pct": 3}}	\N
3047	OB-0113	2019-06-20	125	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.3}, "flaking": {"area_pct": 22}}	see photographs
3048	OB-0376	2019-06-22	118	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.1}, "flaking": {"area_pct": 2}}	\N
3049	OB-0193	2019-06-24	\N	c	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.6}, "flaking": {"area_pct": 44}}	see photographs
3050	OB-0220	2019-06-24	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.4}, "flaking": {"area_pct": 20}}	\N
3051	OB-0508	2019-06-26	\N	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.3}, "flaking": {"area_pct": 28}}	\N
3052	OB-0466	2019-06-27	136	B	{"pests": true, "cracks": {"count": 2, "worst_mm": 5.6}}	\N
3053	OB-0128	2019-06-29	105	d	{"pests": false, "cracks": {"count": 6, "worst_mm": 4.7}}	\N
3054	OB-0092	2019-06-30	127	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.6}, "flaking": {"area_pct": 25}}	\N
3055	OB-0021	2019-07-01	\N	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 3.9}, "flaking": {"area_pct": 35}}	see photographs
3056	OB-0255	2019-07-06	122	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.3}, "flaking": {"area_pct": 0}}	\N
3057	OB-0304	2019-07-15	131	C	{"pests": false, "flaking": {"area_pct": 17}}	\N
3058	OB-0207	2019-07-19	\N	B	{"pests": false, "flaking": {"area_pct": 28}}	\N
3059	OB-0426	2019-07-23	132	C	{"pests": true, "cracks": {"count": 11, "worst_mm": 0.8}, "flaking": {"area_pct": 25}}	\N
3060	OB-0087	2019-07-24	128	D	{"pests": true, "cracks": {"count": 6, "worst_mm": 2.6}, "flaking": {"area_pct": 59}}	\N
3061	OB-0510	2019-07-28	131	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.2}, "flaking": {"area_pct": 3}}	\N
3062	OB-0490	2019-07-30	132	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.6}, "flaking": {"area_pct": 13}}	\N
3063	OB-0337	2019-08-01	103	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.0}}	see photographs
3064	OB-0506	2019-08-07	113	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 0.9}, "flaking": {"area_pct": 39}}	see photographs
3065	OB-0380	2019-08-11	\N	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.4}, "flaking": {"area_pct": 24}}	see photographs
3066	OB-0351	2019-08-19	\N	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.4}}	\N
3067	OB-0368	2019-08-20	111	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.0}, "flaking": {"area_pct": 28}}	recheck soon
3069	OB-0481	2019-08-30	129	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.7}, "flaking": {"area_pct": 10}}	see photographs
3070	OB-0146	2019-08-31	\N	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.7}, "flaking": {"area_pct": 8}}	see photographs
3071	OB-0342	2019-09-04	128	b	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.4}, "flaking": {"area_pct": 29}}	see photographs
3072	OB-0077	2019-09-11	120	c	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.9}, "flaking": {"area_pct": 9}}	\N
3073	OB-0434	2019-09-12	\N	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.9}, "flaking": {"area_pct": 55}}	\N
3074	OB-0462	2019-09-29	123	B	{"pests": false, "flaking": {"area_pct": 5}}	\N
3075	OB-0464	2019-10-01	101	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.8}, "flaking": {"area_pct": 9}}	recheck soon
3076	OB-0053	2019-10-02	124	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.4}, "flaking": {"area_pct": 22}}	\N
3077	OB-0221	2019-10-02	103	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.3}, "flaking": {"area_pct": 0}}	see photographs
3078	OB-0201	2019-10-07	135	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.0}}	recheck soon
3079	OB-0229	2019-10-10	122	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.3}}	\N
3080	OB-0224	2019-10-11	119	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.6}, "flaking": {"area_pct": 22}}	recheck soon
3081	OB-0161	2019-10-14	136	D	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.9}}	see photographs
3082	OB-0311	2019-10-15	108	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.8}}	see photographs
3083	OB-0018	2019-10-20	115	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.1}, "flaking": {"area_pct": 17}}	\N
3084	OB-0418	2019-10-21	\N	E	{"pests": false, "cracks": {"count": 17, "worst_mm": 2.2}, "flaking": {"area_pct": 57}}	see photographs
3085	OB-0403	2019-10-22	133	B	{"pests": true, "cracks": {"count": 5, "worst_mm": 4.9}, "flaking": {"area_pct": 10}}	\N
3086	OB-0469	2019-10-29	106	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.3}, "flaking": {"area_pct": 23}}	recheck soon
3087	OB-0394	2019-10-30	118	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.5}, "flaking": {"area_pct": 11}}	\N
3088	OB-0415	2019-11-01	\N	A	{"pests": false, "flaking": {"area_pct": 5}}	\N
3089	OB-0404	2019-11-04	124	A	{"pests": false, "flaking": {"area_pct": 4}}	recheck soon
3090	OB-0352	2019-11-05	116	b	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.3}, "flaking": {"area_pct": 15}}	see photographs
3091	OB-0364	2019-11-06	130	D	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.2}, "flaking": {"area_pct": 2}}	\N
3092	OB-0315	2019-11-09	105	d	{"pests": true, "flaking": {"area_pct": 12}}	recheck soon
3093	OB-0355	2019-11-10	117	c	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.7}}	see photographs
3094	OB-0238	2019-11-19	135	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.9}, "flaking": {"area_pct": 4}}	recheck soon
3095	OB-0339	2019-11-19	106	E	{"pests": false, "cracks": {"count": 23, "worst_mm": 2.2}, "flaking": {"area_pct": 22}}	\N
3096	OB-0391	2019-11-19	119	B	{"pests": true, "cracks": {"count": 4, "worst_mm": 4.0}}	see photographs
3098	OB-0152	2019-11-22	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.9}}	see photographs
3099	OB-0118	2019-11-23	102	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 5.9}, "flaking": {"area_pct": 45}}	see photographs
3100	OB-0296	2019-11-23	\N	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.1}, "flaking": {"area_pct": 26}}	\N
3101	OB-0276	2019-11-27	127	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.5}}	\N
3102	OB-0089	2019-11-28	112	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 4.4}, "flaking": {"area_pct": 8}}	recheck soon
3103	OB-0172	2019-11-29	106	D	{"pests": true, "cracks": {"count": 2, "worst_mm": 3.3}, "flaking": {"area_pct": 11}}	\N
3104	OB-0519	2019-11-29	\N	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.2}}	see photographs
3105	OB-0211	2019-12-02	126	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.2}, "flaking": {"area_pct": 7}}	see photographs
3106	OB-0122	2019-12-04	113	D	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.8}}	\N
3107	OB-0446	2019-12-09	136	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 0.5}, "flaking": {"area_pct": 0}}	\N
3108	OB-0225	2019-12-18	122	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.3}, "flaking": {"area_pct": 5}}	\N
3109	OB-0175	2019-12-19	104	D	{"pests": false, "cracks": {"count": 14, "worst_mm": 5.0}, "flaking": {"area_pct": 53}}	\N
3110	OB-0202	2019-12-23	118	b	{"pests": false, "flaking": {"area_pct": 1}}	\N
3111	OB-0090	2020-01-06	\N	A	{"pests": true, "flaking": {"area_pct": 10}}	\N
3112	OB-0413	2020-01-07	122	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.3}}	\N
3113	OB-0443	2020-01-09	134	B	{"pests": false, "flaking": {"area_pct": 11}}	recheck soon
3114	OB-0468	2020-01-10	104	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.2}, "flaking": {"area_pct": 0}}	\N
3115	OB-0383	2020-01-11	\N	C	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.4}, "flaking": {"area_pct": 5}}	see photographs
3116	OB-0012	2020-01-13	135	E	{"pests": true, "cracks": {"count": 0, "worst_mm": 1.3}, "flaking": {"area_pct": 3}}	recheck soon
3117	OB-0226	2020-01-13	118	E	{"pests": false, "cracks": {"count": 21, "worst_mm": 2.5}, "flaking": {"area_pct": 59}}	\N
3118	OB-0298	2020-01-15	129	B	{"pests": false, "flaking": {"area_pct": 16}}	\N
3119	OB-0278	2020-01-17	108	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.9}, "flaking": {"area_pct": 13}}	\N
3120	OB-0499	2020-01-18	129	b	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.4}, "flaking": {"area_pct": 25}}	\N
3121	OB-0004	2020-01-19	134	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.5}, "flaking": {"area_pct": 11}}	recheck soon
3122	OB-0270	2020-01-20	112	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.5}, "flaking": {"area_pct": 0}}	\N
3123	OB-0271	2020-01-20	102	e	{"pests": false, "cracks": {"count": 23, "worst_mm": 5.0}}	recheck soon
3124	OB-0325	2020-01-30	136	E	{"pests": false}	\N
3125	OB-0050	2020-02-01	110	c	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.8}, "flaking": {"area_pct": 6}}	see photographs
3126	OB-0514	2020-02-14	102	a	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.7}, "flaking": {"area_pct": 6}}	\N
3127	OB-0268	2020-02-19	121	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.5}, "flaking": {"area_pct": 25}}	see photographs
3128	OB-0445	2020-02-27	108	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.4}, "flaking": {"area_pct": 8}}	recheck soon
3129	OB-0481	2020-02-27	106	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.5}, "flaking": {"area_pct": 11}}	\N
3130	OB-0199	2020-03-01	105	b	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.2}, "flaking": {"area_pct": 14}}	see photographs
3131	OB-0388	2020-03-03	108	D	{"pests": false, "flaking": {"area_pct": 14}}	\N
3132	OB-0368	2020-03-04	110	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.0}, "flaking": {"area_pct": 16}}	\N
3133	OB-0329	2020-03-05	121	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.9}, "flaking": {"area_pct": 16}}	recheck soon
3134	OB-0244	2020-03-06	106	B	{"pests": false}	\N
3135	OB-0212	2020-03-09	108	C	{"pests": true}	see photographs
3136	OB-0463	2020-03-19	135	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.1}, "flaking": {"area_pct": 10}}	\N
3137	OB-0318	2020-03-21	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.6}, "flaking": {"area_pct": 14}}	see photographs
3138	OB-0044	2020-03-23	101	E	{"pests": false, "flaking": {"area_pct": 68}}	\N
3139	OB-0348	2020-03-23	129	e	{"pests": false, "cracks": {"count": 16, "worst_mm": 4.4}, "flaking": {"area_pct": 76}}	\N
3140	OB-0484	2020-03-24	118	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.9}, "flaking": {"area_pct": 25}}	recheck soon
3141	OB-0345	2020-03-30	121	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.0}, "flaking": {"area_pct": 38}}	\N
3142	OB-0245	2020-03-31	114	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.8}}	see photographs
3143	OB-0024	2020-04-01	110	D	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.0}, "flaking": {"area_pct": 50}}	\N
3144	OB-0467	2020-04-04	127	B	{"pests": false, "flaking": {"area_pct": 20}}	see photographs
3145	OB-0052	2020-04-07	104	A	{"pests": true, "cracks": {"count": 0, "worst_mm": 3.7}, "flaking": {"area_pct": 2}}	see photographs
3146	OB-0093	2020-04-07	101	E	{"pests": false, "cracks": {"count": 22, "worst_mm": 4.4}, "flaking": {"area_pct": 67}}	\N
3147	OB-0421	2020-04-08	116	A	{"pests": false, "flaking": {"area_pct": 9}}	\N
3148	OB-0377	2020-04-11	\N	B	{"pests": true, "cracks": {"count": 6, "worst_mm": 2.5}}	see photographs
3149	OB-0187	2020-04-13	132	E	{"pests": true, "cracks": {"count": 21, "worst_mm": 2.3}, "flaking": {"area_pct": 25}}	\N
3150	OB-0510	2020-04-13	111	e	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.6}, "flaking": {"area_pct": 7}}	\N
3151	OB-0402	2020-04-14	110	E	{"pests": false, "cracks": {"count": 22, "worst_mm": 2.9}}	\N
3152	OB-0101	2020-04-15	102	B	{"pests": true, "cracks": {"count": 4, "worst_mm": 0.4}, "flaking": {"area_pct": 11}}	\N
3153	OB-0262	2020-04-17	115	b	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.4}, "flaking": {"area_pct": 23}}	\N
3154	OB-0302	2020-04-23	112	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 3.4}, "flaking": {"area_pct": 41}}	see photographs
3155	OB-0191	2020-04-24	111	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 4.1}, "flaking": {"area_pct": 61}}	\N
3156	OB-0190	2020-04-25	114	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.7}, "flaking": {"area_pct": 9}}	\N
3157	OB-0304	2020-04-26	118	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.6}, "flaking": {"area_pct": 28}}	\N
3158	OB-0067	2020-04-27	128	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.0}, "flaking": {"area_pct": 26}}	\N
3159	OB-0234	2020-04-29	126	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.7}, "flaking": {"area_pct": 7}}	recheck soon
3160	OB-0478	2020-04-30	\N	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.5}, "flaking": {"area_pct": 27}}	\N
3161	OB-0105	2020-05-01	105	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.0}, "flaking": {"area_pct": 30}}	\N
3162	OB-0118	2020-05-02	\N	D	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.9}, "flaking": {"area_pct": 43}}	\N
3163	OB-0375	2020-05-04	121	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 3.1}, "flaking": {"area_pct": 17}}	recheck soon
3164	OB-0483	2020-05-05	115	E	{"pests": false, "cracks": {"count": 5, "worst_mm": 0.1}, "flaking": {"area_pct": 43}}	see photographs
3165	OB-0218	2020-05-07	134	C	{"pests": false, "flaking": {"area_pct": 25}}	\N
3166	OB-0124	2020-05-18	103	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.1}, "flaking": {"area_pct": 4}}	recheck soon
3167	OB-0122	2020-05-21	114	D	{"pests": false, "cracks": {"count": 1, "worst_mm": 3.9}, "flaking": {"area_pct": 27}}	\N
3168	OB-0306	2020-05-26	135	C	{"pests": true, "cracks": {"count": 2, "worst_mm": 4.7}, "flaking": {"area_pct": 6}}	recheck soon
3169	OB-0288	2020-05-28	\N	b	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.8}, "flaking": {"area_pct": 4}}	\N
3170	OB-0061	2020-05-30	115	D	{"pests": false, "cracks": {"count": 17, "worst_mm": 1.4}, "flaking": {"area_pct": 63}}	\N
3172	OB-0188	2020-06-04	126	d	{"pests": false, "cracks": {"count": 18, "worst_mm": 2.9}, "flaking": {"area_pct": 20}}	\N
3173	OB-0269	2020-06-04	102	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.1}, "flaking": {"area_pct": 9}}	\N
3174	OB-0090	2020-06-14	119	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.2}, "flaking": {"area_pct": 33}}	\N
3175	OB-0420	2020-06-22	105	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.9}, "flaking": {"area_pct": 25}}	\N
3176	OB-0426	2020-06-23	114	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.4}, "flaking": {"area_pct": 33}}	\N
3177	OB-0230	2020-06-26	111	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.5}, "flaking": {"area_pct": 4}}	\N
3178	OB-0128	2020-06-27	131	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.6}}	recheck soon
3179	OB-0173	2020-07-01	116	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.2}}	recheck soon
3180	OB-0233	2020-07-01	133	B	{"pests": false, "flaking": {"area_pct": 27}}	recheck soon
3181	OB-0011	2020-07-09	130	D	{"pests": false, "cracks": {"count": 12, "worst_mm": 5.8}, "flaking": {"area_pct": 7}}	\N
3182	OB-0371	2020-07-14	108	d	{"pests": false, "cracks": {"count": 15, "worst_mm": 3.9}, "flaking": {"area_pct": 44}}	\N
3183	OB-0349	2020-07-18	\N	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 0.2}, "flaking": {"area_pct": 42}}	\N
3184	OB-0369	2020-07-19	112	a	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.0}, "flaking": {"area_pct": 7}}	\N
3185	OB-0168	2020-07-22	106	C	{"pests": true, "flaking": {"area_pct": 47}}	recheck soon
3186	OB-0485	2020-07-23	131	D	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.7}, "flaking": {"area_pct": 33}}	\N
3187	OB-0051	2020-07-25	110	a	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.4}, "flaking": {"area_pct": 7}}	\N
3188	OB-0358	2020-07-26	127	E	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.9}, "flaking": {"area_pct": 18}}	see photographs
3189	OB-0192	2020-07-27	119	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.6}, "flaking": {"area_pct": 26}}	recheck soon
3190	OB-0441	2020-07-29	111	E	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.8}, "flaking": {"area_pct": 60}}	\N
3191	OB-0324	2020-07-30	135	D	{"pests": false, "cracks": {"count": 13, "worst_mm": 0.4}, "flaking": {"area_pct": 15}}	see photographs
3192	OB-0136	2020-08-03	110	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.0}, "flaking": {"area_pct": 24}}	see photographs
3193	OB-0506	2020-08-03	\N	B	{"pests": false, "flaking": {"area_pct": 5}}	see photographs
3194	OB-0291	2020-08-05	119	d	{"pests": false, "cracks": {"count": 9, "worst_mm": 3.0}, "flaking": {"area_pct": 24}}	see photographs
3195	OB-0068	2020-08-06	110	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.8}, "flaking": {"area_pct": 7}}	\N
3196	OB-0487	2020-08-07	126	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 3.0}, "flaking": {"area_pct": 27}}	\N
3197	OB-0103	2020-08-08	120	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 0.9}, "flaking": {"area_pct": 37}}	\N
3198	OB-0437	2020-08-09	129	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.7}, "flaking": {"area_pct": 1}}	\N
3199	OB-0451	2020-08-10	113	C	{"pests": true, "cracks": {"count": 12, "worst_mm": 5.4}, "flaking": {"area_pct": 11}}	recheck soon
3200	OB-0403	2020-08-11	104	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.2}}	\N
3201	OB-0155	2020-08-13	111	E	{"pests": false, "cracks": {"count": 19, "worst_mm": 1.8}, "flaking": {"area_pct": 69}}	recheck soon
3202	OB-0196	2020-08-15	122	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 4.7}, "flaking": {"area_pct": 26}}	recheck soon
3203	OB-0202	2020-08-16	105	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.6}, "flaking": {"area_pct": 6}}	\N
3204	OB-0272	2020-08-16	103	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.2}, "flaking": {"area_pct": 1}}	see photographs
3205	OB-0434	2020-08-17	118	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 4.1}}	see photographs
3206	OB-0117	2020-08-18	124	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.1}, "flaking": {"area_pct": 15}}	see photographs
3207	OB-0435	2020-08-23	128	e	{"pests": false, "cracks": {"count": 4, "worst_mm": 5.6}, "flaking": {"area_pct": 66}}	\N
3208	OB-0336	2020-08-25	131	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.6}, "flaking": {"area_pct": 36}}	\N
3209	OB-0433	2020-08-29	108	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.7}}	\N
3211	OB-0379	2020-08-31	107	b	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.1}, "flaking": {"area_pct": 24}}	see photographs
3212	OB-0445	2020-09-02	106	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.9}, "flaking": {"area_pct": 8}}	see photographs
3213	OB-0361	2020-09-05	125	c	{"pests": false, "cracks": {"count": 12, "worst_mm": 0.3}, "flaking": {"area_pct": 22}}	\N
3214	OB-0063	2020-09-15	130	E	{"pests": false, "cracks": {"count": 39, "worst_mm": 1.5}, "flaking": {"area_pct": 9}}	see photographs
3215	OB-0513	2020-09-19	108	C	{"pests": false, "flaking": {"area_pct": 45}}	\N
3216	OB-0317	2020-09-20	119	c	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.3}, "flaking": {"area_pct": 0}}	recheck soon
3217	OB-0490	2020-09-20	126	c	{"pests": false, "cracks": {"count": 7, "worst_mm": 2.5}, "flaking": {"area_pct": 28}}	\N
3218	OB-0395	2020-09-21	119	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.6}}	\N
3219	OB-0410	2020-09-21	122	c	{"pests": false, "cracks": {"count": 9, "worst_mm": 1.0}, "flaking": {"area_pct": 13}}	see photographs
3220	OB-0065	2020-09-24	122	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.9}, "flaking": {"area_pct": 17}}	\N
3221	OB-0091	2020-09-24	\N	E	{"pests": true, "cracks": {"count": 18, "worst_mm": 2.6}}	see photographs
3222	OB-0351	2020-09-26	136	D	{"pests": false}	\N
3223	OB-0367	2020-09-28	124	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.7}, "flaking": {"area_pct": 12}}	see photographs
3224	OB-0172	2020-10-02	\N	b	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.1}, "flaking": {"area_pct": 26}}	\N
3225	OB-0436	2020-10-02	\N	c	{"pests": false, "cracks": {"count": 12, "worst_mm": 2.3}, "flaking": {"area_pct": 19}}	\N
3226	OB-0440	2020-10-02	112	c	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.4}, "flaking": {"area_pct": 24}}	see photographs
3227	OB-0293	2020-10-09	136	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.8}}	see photographs
3228	OB-0397	2020-10-11	129	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 1.4}, "flaking": {"area_pct": 18}}	see photographs
3229	OB-0037	2020-10-12	103	E	{"pests": false, "cracks": {"count": 21, "worst_mm": 3.3}, "flaking": {"area_pct": 35}}	\N
3230	OB-0175	2020-10-12	136	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 1.1}, "flaking": {"area_pct": 28}}	recheck soon
3231	OB-0505	2020-10-12	136	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.1}, "flaking": {"area_pct": 21}}	\N
3232	OB-0112	2020-10-19	123	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.5}, "flaking": {"area_pct": 13}}	\N
3233	OB-0331	2020-10-19	102	E	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.5}, "flaking": {"area_pct": 53}}	recheck soon
3234	OB-0215	2020-10-22	109	E	{"pests": false, "cracks": {"count": 19, "worst_mm": 3.9}, "flaking": {"area_pct": 75}}	\N
3235	OB-0235	2020-10-22	\N	E	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.2}, "flaking": {"area_pct": 74}}	recheck soon
3236	OB-0067	2020-10-24	104	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.9}, "flaking": {"area_pct": 14}}	recheck soon
3238	OB-0373	2020-10-27	110	b	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.0}, "flaking": {"area_pct": 10}}	see photographs
3239	OB-0013	2020-10-28	111	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.3}, "flaking": {"area_pct": 7}}	recheck soon
3240	OB-0077	2020-10-29	119	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.7}}	\N
3241	OB-0224	2020-10-29	121	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.2}, "flaking": {"area_pct": 11}}	\N
3242	OB-0416	2020-10-30	120	D	{"pests": false, "flaking": {"area_pct": 53}}	recheck soon
3243	OB-0203	2020-10-31	125	C	{"pests": true, "cracks": {"count": 5, "worst_mm": 2.6}, "flaking": {"area_pct": 7}}	\N
3244	OB-0221	2020-11-05	131	B	{"pests": false, "flaking": {"area_pct": 24}}	\N
3245	OB-0453	2020-11-06	112	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.4}, "flaking": {"area_pct": 22}}	\N
3246	OB-0042	2020-11-07	121	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.7}, "flaking": {"area_pct": 28}}	recheck soon
3247	OB-0220	2020-11-11	131	E	{"pests": false, "cracks": {"count": 18, "worst_mm": 4.4}, "flaking": {"area_pct": 10}}	\N
3248	OB-0265	2020-11-12	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.3}, "flaking": {"area_pct": 10}}	\N
3249	OB-0060	2020-11-16	105	C	{"pests": false, "flaking": {"area_pct": 43}}	\N
3250	OB-0083	2020-11-16	115	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.2}}	see photographs
3251	OB-0288	2020-11-20	110	b	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.4}, "flaking": {"area_pct": 11}}	see photographs
3252	OB-0456	2020-11-22	112	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.5}}	recheck soon
3253	OB-0111	2020-11-23	121	E	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.4}, "flaking": {"area_pct": 17}}	see photographs
3254	OB-0427	2020-11-25	115	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.0}, "flaking": {"area_pct": 23}}	\N
3255	OB-0151	2020-11-27	128	B	{"pests": false, "flaking": {"area_pct": 14}}	see photographs
3256	OB-0401	2020-11-27	122	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.5}, "flaking": {"area_pct": 6}}	recheck soon
3257	OB-0426	2020-11-28	131	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.8}, "flaking": {"area_pct": 2}}	\N
3258	OB-0033	2020-11-29	117	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.5}}	\N
3259	OB-0043	2020-11-29	134	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.8}}	\N
3260	OB-0330	2020-11-29	\N	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.4}, "flaking": {"area_pct": 21}}	\N
3261	OB-0226	2020-12-01	112	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 5.5}, "flaking": {"area_pct": 26}}	\N
3262	OB-0150	2020-12-04	116	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.8}, "flaking": {"area_pct": 43}}	\N
3263	OB-0173	2020-12-06	129	E	{"pests": false, "cracks": {"count": 22, "worst_mm": 4.0}, "flaking": {"area_pct": 45}}	recheck soon
3264	OB-0491	2020-12-06	\N	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.1}, "flaking": {"area_pct": 2}}	recheck soon
3265	OB-0457	2020-12-09	\N	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.2}}	see photographs
3266	OB-0159	2020-12-11	123	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 5.7}, "flaking": {"area_pct": 52}}	\N
3267	OB-0093	2020-12-13	128	E	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.1}, "flaking": {"area_pct": 72}}	see photographs
3268	OB-0500	2020-12-14	104	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.2}, "flaking": {"area_pct": 16}}	\N
3269	OB-0492	2020-12-17	102	C	{"pests": true, "flaking": {"area_pct": 26}}	\N
3270	OB-0021	2020-12-18	\N	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.5}, "flaking": {"area_pct": 4}}	recheck soon
3271	OB-0178	2020-12-21	\N	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.7}, "flaking": {"area_pct": 21}}	recheck soon
3272	OB-0193	2020-12-21	128	e	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.1}}	\N
3273	OB-0394	2020-12-22	134	E	{"pests": false, "cracks": {"count": 15, "worst_mm": 0.4}, "flaking": {"area_pct": 12}}	\N
3274	OB-0184	2020-12-26	\N	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.7}, "flaking": {"area_pct": 47}}	\N
3275	OB-0515	2020-12-26	126	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.7}, "flaking": {"area_pct": 0}}	\N
3276	OB-0377	2021-01-01	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.8}}	\N
3277	OB-0278	2021-01-03	111	D	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.2}, "flaking": {"area_pct": 60}}	\N
3278	OB-0079	2021-01-06	\N	B	{"pests": false, "flaking": {"area_pct": 16}}	recheck soon
3279	OB-0190	2021-01-10	131	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.7}, "flaking": {"area_pct": 10}}	\N
3280	OB-0222	2021-01-11	104	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.4}, "flaking": {"area_pct": 20}}	recheck soon
3281	OB-0240	2021-01-11	104	e	{"pests": false, "cracks": {"count": 12, "worst_mm": 4.3}, "flaking": {"area_pct": 59}}	recheck soon
3282	OB-0026	2021-01-13	111	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.1}, "flaking": {"area_pct": 24}}	\N
3283	OB-0035	2021-01-25	104	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 5.4}, "flaking": {"area_pct": 15}}	\N
3284	OB-0105	2021-01-29	125	E	{"pests": false, "cracks": {"count": 9, "worst_mm": 4.6}, "flaking": {"area_pct": 7}}	\N
3285	OB-0501	2021-01-29	114	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.4}, "flaking": {"area_pct": 9}}	\N
3286	OB-0455	2021-01-30	\N	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.7}}	recheck soon
3287	OB-0234	2021-02-08	125	D	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.6}}	see photographs
3288	OB-0352	2021-02-12	126	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.3}}	see photographs
3289	OB-0481	2021-02-12	105	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.0}, "flaking": {"area_pct": 34}}	\N
3290	OB-0431	2021-02-13	106	C	{"pests": false, "flaking": {"area_pct": 22}}	\N
3291	OB-0122	2021-02-16	114	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 3.1}}	\N
3292	OB-0516	2021-02-17	104	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.6}, "flaking": {"area_pct": 5}}	recheck soon
3293	OB-0050	2021-02-20	107	c	{"pests": true, "cracks": {"count": 7, "worst_mm": 1.8}, "flaking": {"area_pct": 22}}	\N
3295	OB-0389	2021-02-22	106	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.9}, "flaking": {"area_pct": 3}}	recheck soon
3296	OB-0465	2021-02-22	107	D	{"pests": false, "flaking": {"area_pct": 2}}	\N
3298	OB-0400	2021-02-28	114	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 1.2}, "flaking": {"area_pct": 5}}	\N
3299	OB-0162	2021-03-03	\N	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.7}, "flaking": {"area_pct": 19}}	\N
3300	OB-0115	2021-03-04	107	d	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.4}, "flaking": {"area_pct": 30}}	\N
3301	OB-0070	2021-03-06	101	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.3}, "flaking": {"area_pct": 24}}	recheck soon
3302	OB-0227	2021-03-06	110	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 3.8}, "flaking": {"area_pct": 60}}	see photographs
3303	OB-0460	2021-03-08	136	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.7}, "flaking": {"area_pct": 18}}	\N
3304	OB-0142	2021-03-11	116	C	{"pests": true, "flaking": {"area_pct": 9}}	see photographs
3305	OB-0169	2021-03-12	122	e	{"pests": false, "cracks": {"count": 11, "worst_mm": 3.1}}	recheck soon
3306	OB-0298	2021-03-14	107	B	{"pests": false, "flaking": {"area_pct": 21}}	recheck soon
3307	OB-0098	2021-03-15	121	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.1}, "flaking": {"area_pct": 4}}	see photographs
3308	OB-0268	2021-03-18	123	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.4}, "flaking": {"area_pct": 1}}	\N
3309	OB-0262	2021-03-21	129	D	{"pests": false, "cracks": {"count": 17, "worst_mm": 5.3}, "flaking": {"area_pct": 10}}	see photographs
3310	OB-0223	2021-03-22	119	E	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.1}, "flaking": {"area_pct": 53}}	recheck soon
3311	OB-0248	2021-03-22	115	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.1}, "flaking": {"area_pct": 7}}	\N
3312	OB-0275	2021-03-22	102	E	{"pests": false}	see photographs
3313	OB-0418	2021-03-22	\N	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.6}, "flaking": {"area_pct": 13}}	see photographs
3314	OB-0295	2021-03-23	126	C	{"pests": false}	recheck soon
3315	OB-0308	2021-03-27	132	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.0}, "flaking": {"area_pct": 3}}	\N
3316	OB-0266	2021-03-28	106	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.1}, "flaking": {"area_pct": 4}}	\N
3317	OB-0368	2021-03-28	103	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.4}, "flaking": {"area_pct": 10}}	recheck soon
3318	OB-0292	2021-03-29	107	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.4}, "flaking": {"area_pct": 27}}	see photographs
3319	OB-0315	2021-03-29	\N	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 5.3}}	\N
3320	OB-0218	2021-04-03	104	e	{"pests": false, "cracks": {"count": 12, "worst_mm": 1.4}, "flaking": {"area_pct": 62}}	recheck soon
3321	OB-0384	2021-04-03	113	C	{"pests": false, "flaking": {"area_pct": 12}}	recheck soon
3322	OB-0363	2021-04-04	111	b	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.3}, "flaking": {"area_pct": 2}}	recheck soon
3323	OB-0023	2021-04-06	128	E	{"pests": false, "cracks": {"count": 23, "worst_mm": 2.2}, "flaking": {"area_pct": 73}}	\N
3324	OB-0421	2021-04-07	\N	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.5}, "flaking": {"area_pct": 23}}	recheck soon
3325	OB-0380	2021-04-08	126	D	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.0}, "flaking": {"area_pct": 32}}	recheck soon
3326	OB-0044	2021-04-09	126	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.2}, "flaking": {"area_pct": 4}}	\N
3327	OB-0120	2021-04-09	125	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.9}, "flaking": {"area_pct": 35}}	recheck soon
3328	OB-0472	2021-04-09	105	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.0}, "flaking": {"area_pct": 23}}	recheck soon
3329	OB-0433	2021-04-11	112	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.8}, "flaking": {"area_pct": 5}}	see photographs
3330	OB-0048	2021-04-13	103	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.2}, "flaking": {"area_pct": 33}}	\N
3331	OB-0114	2021-04-13	122	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.9}, "flaking": {"area_pct": 28}}	recheck soon
3332	OB-0174	2021-04-14	102	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.4}}	see photographs
3333	OB-0213	2021-04-14	\N	c	{"pests": false, "flaking": {"area_pct": 12}}	\N
3334	OB-0362	2021-04-14	128	C	{"pests": true, "cracks": {"count": 6, "worst_mm": 0.9}}	\N
3335	OB-0440	2021-04-15	127	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.6}, "flaking": {"area_pct": 3}}	recheck soon
3336	OB-0312	2021-04-16	123	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.5}}	see photographs
3337	OB-0320	2021-04-16	110	d	{"pests": false, "cracks": {"count": 10, "worst_mm": 5.6}, "flaking": {"area_pct": 9}}	\N
3338	OB-0207	2021-04-18	103	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.4}}	\N
3339	OB-0361	2021-04-21	107	E	{"pests": true, "cracks": {"count": 21, "worst_mm": 3.1}, "flaking": {"area_pct": 46}}	recheck soon
3340	OB-0152	2021-04-23	106	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.5}, "flaking": {"area_pct": 3}}	\N
3341	OB-0442	2021-04-24	121	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.2}, "flaking": {"area_pct": 0}}	see photographs
3342	OB-0236	2021-04-27	\N	E	{"pests": false, "cracks": {"count": 15, "worst_mm": 3.5}, "flaking": {"area_pct": 59}}	\N
3343	OB-0512	2021-04-29	119	E	{"pests": false, "cracks": {"count": 20, "worst_mm": 4.2}, "flaking": {"area_pct": 33}}	see photographs
3344	OB-0200	2021-04-30	123	A	{"pests": true, "cracks": {"count": 1, "worst_mm": 3.2}, "flaking": {"area_pct": 6}}	recheck soon
3345	OB-0321	2021-05-01	114	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.5}, "flaking": {"area_pct": 38}}	recheck soon
3346	OB-0393	2021-05-02	124	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.9}, "flaking": {"area_pct": 0}}	see photographs
3347	OB-0204	2021-05-03	118	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.7}}	\N
3348	OB-0386	2021-05-08	110	E	{"pests": false, "cracks": {"count": 23, "worst_mm": 4.1}, "flaking": {"area_pct": 13}}	see photographs
3349	OB-0074	2021-05-10	\N	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.6}, "flaking": {"area_pct": 1}}	\N
3350	OB-0053	2021-05-12	131	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.7}}	\N
3351	OB-0061	2021-05-13	115	b	{"pests": false, "cracks": {"count": 88, "worst_mm": 1.5}, "flaking": {"area_pct": 66}}	\N
3352	OB-0188	2021-05-13	117	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.4}, "flaking": {"area_pct": 35}}	\N
3353	OB-0019	2021-05-15	132	e	{"pests": false, "cracks": {"count": 15, "worst_mm": 2.4}, "flaking": {"area_pct": 57}}	\N
3354	OB-0075	2021-05-15	128	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.7}, "flaking": {"area_pct": 42}}	\N
3355	OB-0092	2021-05-15	130	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.0}, "flaking": {"area_pct": 22}}	\N
3356	OB-0203	2021-05-17	131	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.3}, "flaking": {"area_pct": 4}}	see photographs
3357	OB-0141	2021-05-19	115	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 5.1}, "flaking": {"area_pct": 23}}	\N
3358	OB-0113	2021-05-20	115	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.5}, "flaking": {"area_pct": 28}}	see photographs
3359	OB-0119	2021-05-20	129	C	{"pests": false, "flaking": {"area_pct": 34}}	see photographs
3360	OB-0329	2021-05-20	136	A	{"pests": false, "flaking": {"area_pct": 1}}	\N
3362	OB-0136	2021-05-21	\N	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 5.8}, "flaking": {"area_pct": 12}}	recheck soon
3363	OB-0448	2021-05-21	123	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.7}, "flaking": {"area_pct": 27}}	\N
3364	OB-0287	2021-05-22	111	d	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.4}, "flaking": {"area_pct": 62}}	\N
3365	OB-0015	2021-05-23	109	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 4.1}, "flaking": {"area_pct": 6}}	see photographs
3366	OB-0408	2021-05-23	\N	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.3}, "flaking": {"area_pct": 6}}	see photographs
3368	OB-0091	2021-06-01	122	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.7}, "flaking": {"area_pct": 4}}	recheck soon
3369	OB-0469	2021-06-06	116	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.1}, "flaking": {"area_pct": 26}}	see photographs
3370	OB-0094	2021-06-07	111	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.6}, "flaking": {"area_pct": 6}}	\N
3371	OB-0072	2021-06-08	\N	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 2.6}, "flaking": {"area_pct": 46}}	\N
3372	OB-0390	2021-06-14	111	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.2}, "flaking": {"area_pct": 45}}	\N
3373	OB-0369	2021-06-18	129	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.1}, "flaking": {"area_pct": 10}}	recheck soon
3374	OB-0371	2021-06-18	123	C	{"pests": true, "cracks": {"count": 9, "worst_mm": 5.6}, "flaking": {"area_pct": 41}}	\N
3375	OB-0332	2021-06-19	114	d	{"pests": false, "cracks": {"count": 9, "worst_mm": 2.5}, "flaking": {"area_pct": 61}}	\N
3376	OB-0450	2021-06-23	119	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 2.2}, "flaking": {"area_pct": 2}}	recheck soon
3377	OB-0360	2021-06-27	129	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.4}, "flaking": {"area_pct": 36}}	see photographs
3378	OB-0430	2021-06-27	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.4}, "flaking": {"area_pct": 39}}	\N
3379	OB-0062	2021-06-28	107	e	{"pests": false, "cracks": {"count": 20, "worst_mm": 3.3}, "flaking": {"area_pct": 34}}	recheck soon
3380	OB-0424	2021-06-28	132	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.3}, "flaking": {"area_pct": 25}}	recheck soon
3381	OB-0007	2021-06-29	110	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.9}, "flaking": {"area_pct": 4}}	\N
3382	OB-0463	2021-06-29	118	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 1.1}}	\N
3383	OB-0482	2021-06-29	125	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.4}, "flaking": {"area_pct": 20}}	recheck soon
3384	OB-0452	2021-07-06	106	d	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.8}, "flaking": {"area_pct": 53}}	\N
3385	OB-0013	2021-07-08	133	E	{"pests": true, "cracks": {"count": 2, "worst_mm": 5.1}, "flaking": {"area_pct": 10}}	\N
3386	OB-0144	2021-07-08	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.8}, "flaking": {"area_pct": 15}}	\N
3387	OB-0455	2021-07-09	109	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.7}, "flaking": {"area_pct": 19}}	recheck soon
3388	OB-0103	2021-07-10	\N	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.1}, "flaking": {"area_pct": 11}}	\N
3389	OB-0331	2021-07-10	115	A	{"pests": true, "cracks": {"count": 2, "worst_mm": 3.2}, "flaking": {"area_pct": 0}}	see photographs
3390	OB-0444	2021-07-12	111	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.8}, "flaking": {"area_pct": 0}}	\N
3391	OB-0117	2021-07-13	122	E	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.3}}	\N
3392	OB-0319	2021-07-13	129	a	{"pests": false, "flaking": {"area_pct": 10}}	\N
3393	OB-0280	2021-07-14	114	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 5.6}, "flaking": {"area_pct": 32}}	\N
3394	OB-0165	2021-07-15	\N	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.8}, "flaking": {"area_pct": 7}}	\N
3395	OB-0195	2021-07-16	107	c	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.9}, "flaking": {"area_pct": 28}}	\N
3396	OB-0189	2021-07-19	135	a	{"pests": true, "flaking": {"area_pct": 8}}	see photographs
3397	OB-0342	2021-07-19	125	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.1}, "flaking": {"area_pct": 8}}	see photographs
3398	OB-0476	2021-07-23	117	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.2}, "flaking": {"area_pct": 6}}	\N
3399	OB-0208	2021-07-25	122	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.7}, "flaking": {"area_pct": 6}}	recheck soon
3400	OB-0244	2021-07-26	107	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 5.2}, "flaking": {"area_pct": 50}}	recheck soon
3401	OB-0351	2021-07-26	111	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.8}}	see photographs
3402	OB-0358	2021-07-28	103	B	{"pests": false, "flaking": {"area_pct": 13}}	\N
3403	OB-0366	2021-07-28	125	D	{"pests": true, "cracks": {"count": 5, "worst_mm": 5.0}}	\N
3404	OB-0085	2021-07-30	102	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 3.4}}	see photographs
3405	OB-0364	2021-07-31	136	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.9}, "flaking": {"area_pct": 44}}	\N
3406	OB-0339	2021-08-01	116	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.7}, "flaking": {"area_pct": 10}}	see photographs
3407	OB-0484	2021-08-02	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.1}, "flaking": {"area_pct": 9}}	\N
3408	OB-0159	2021-08-03	129	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.4}}	recheck soon
3409	OB-0281	2021-08-03	133	E	{"pests": true, "cracks": {"count": 18, "worst_mm": 0.2}, "flaking": {"area_pct": 76}}	\N
3410	OB-0161	2021-08-04	\N	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.4}, "flaking": {"area_pct": 2}}	\N
3411	OB-0290	2021-08-04	107	C	{"pests": true, "flaking": {"area_pct": 0}}	\N
3412	OB-0024	2021-08-05	105	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.4}, "flaking": {"area_pct": 5}}	\N
3413	OB-0143	2021-08-05	111	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.6}, "flaking": {"area_pct": 3}}	see photographs
3414	OB-0311	2021-08-05	120	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.2}, "flaking": {"area_pct": 5}}	\N
3415	OB-0036	2021-08-06	101	c	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.9}}	\N
3416	OB-0243	2021-08-06	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.8}, "flaking": {"area_pct": 25}}	\N
3417	OB-0118	2021-08-08	117	E	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.7}, "flaking": {"area_pct": 37}}	\N
3418	OB-0325	2021-08-10	111	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.5}}	see photographs
3419	OB-0070	2021-08-12	136	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.1}}	recheck soon
3420	OB-0487	2021-08-12	124	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.8}, "flaking": {"area_pct": 26}}	\N
3421	OB-0163	2021-08-15	\N	D	{"pests": false, "cracks": {"count": 14, "worst_mm": 0.7}, "flaking": {"area_pct": 58}}	\N
3422	OB-0202	2021-08-17	\N	C	{"pests": true, "cracks": {"count": 12, "worst_mm": 0.3}, "flaking": {"area_pct": 3}}	\N
3423	OB-0435	2021-08-17	132	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.8}, "flaking": {"area_pct": 0}}	recheck soon
3424	OB-0003	2021-08-19	120	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 2.9}, "flaking": {"area_pct": 27}}	\N
3425	OB-0299	2021-08-19	125	E	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.3}, "flaking": {"area_pct": 3}}	\N
3426	OB-0214	2021-08-23	\N	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.1}, "flaking": {"area_pct": 4}}	recheck soon
3427	OB-0181	2021-08-25	126	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.4}}	\N
3428	OB-0129	2021-08-29	\N	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.0}, "flaking": {"area_pct": 4}}	\N
3429	OB-0485	2021-08-29	126	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.4}, "flaking": {"area_pct": 18}}	recheck soon
3430	OB-0225	2021-09-03	107	C	{"pests": true, "cracks": {"count": 12, "worst_mm": 3.6}, "flaking": {"area_pct": 19}}	recheck soon
3431	OB-0018	2021-09-05	107	E	{"pests": false, "flaking": {"area_pct": 83}}	\N
3432	OB-0040	2021-09-06	124	C	{"pests": true, "cracks": {"count": 7, "worst_mm": 1.8}, "flaking": {"area_pct": 17}}	\N
3433	OB-0220	2021-09-06	103	B	{"pests": false, "flaking": {"area_pct": 22}}	see photographs
3434	OB-0324	2021-09-06	104	e	{"pests": false, "cracks": {"count": 6, "worst_mm": 5.5}, "flaking": {"area_pct": 54}}	\N
3435	OB-0486	2021-09-08	113	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 3.5}}	\N
3437	OB-0194	2021-09-13	116	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.2}, "flaking": {"area_pct": 5}}	recheck soon
3438	OB-0132	2021-09-16	111	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.1}, "flaking": {"area_pct": 6}}	recheck soon
3439	OB-0271	2021-09-16	112	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.7}, "flaking": {"area_pct": 8}}	see photographs
3440	OB-0155	2021-09-19	\N	a	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.7}, "flaking": {"area_pct": 1}}	\N
3441	OB-0464	2021-09-20	\N	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 3.4}}	\N
3442	OB-0343	2021-09-24	109	E	{"pests": false, "cracks": {"count": 19, "worst_mm": 2.2}, "flaking": {"area_pct": 83}}	see photographs
3443	OB-0148	2021-09-26	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.5}, "flaking": {"area_pct": 6}}	see photographs
3444	OB-0190	2021-09-26	113	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.2}, "flaking": {"area_pct": 5}}	see photographs
3445	OB-0268	2021-09-27	131	b	{"pests": true, "cracks": {"count": 2, "worst_mm": 5.4}, "flaking": {"area_pct": 3}}	\N
3446	OB-0378	2021-09-28	116	D	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.2}, "flaking": {"area_pct": 32}}	recheck soon
3447	OB-0152	2021-09-29	101	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 3.5}, "flaking": {"area_pct": 31}}	\N
3448	OB-0479	2021-10-05	102	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.9}, "flaking": {"area_pct": 28}}	\N
3449	OB-0462	2021-10-07	119	e	{"pests": false, "cracks": {"count": 16, "worst_mm": 3.1}, "flaking": {"area_pct": 3}}	\N
3450	OB-0146	2021-10-08	\N	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.0}, "flaking": {"area_pct": 7}}	\N
3451	OB-0270	2021-10-08	118	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.2}}	see photographs
3452	OB-0059	2021-10-15	\N	E	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.6}, "flaking": {"area_pct": 82}}	see photographs
3453	OB-0446	2021-10-18	127	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.7}}	\N
3454	OB-0011	2021-10-19	128	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.8}, "flaking": {"area_pct": 8}}	\N
3455	OB-0017	2021-10-20	125	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.7}, "flaking": {"area_pct": 7}}	recheck soon
3456	OB-0296	2021-10-22	111	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.2}, "flaking": {"area_pct": 22}}	\N
3457	OB-0035	2021-10-24	103	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.6}, "flaking": {"area_pct": 20}}	\N
3458	OB-0088	2021-10-26	134	b	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.6}, "flaking": {"area_pct": 26}}	\N
3459	OB-0461	2021-10-26	136	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.2}, "flaking": {"area_pct": 2}}	see photographs
3460	OB-0323	2021-10-27	111	c	{"pests": false, "cracks": {"count": 9, "worst_mm": 4.3}, "flaking": {"area_pct": 4}}	\N
3461	OB-0465	2021-10-28	114	C	{"pests": false, "flaking": {"area_pct": 20}}	\N
3462	OB-0401	2021-11-01	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.9}, "flaking": {"area_pct": 15}}	recheck soon
3463	OB-0199	2021-11-04	109	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 2.3}, "flaking": {"area_pct": 18}}	\N
3464	OB-0169	2021-11-06	122	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 5.5}, "flaking": {"area_pct": 20}}	\N
3465	OB-0396	2021-11-06	120	b	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.6}}	\N
3466	OB-0375	2021-11-07	\N	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.7}, "flaking": {"area_pct": 31}}	recheck soon
3467	OB-0298	2021-11-09	116	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.0}, "flaking": {"area_pct": 8}}	\N
3468	OB-0411	2021-11-09	133	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.3}, "flaking": {"area_pct": 42}}	\N
3469	OB-0451	2021-11-12	108	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 5.0}, "flaking": {"area_pct": 40}}	see photographs
3470	OB-0068	2021-11-14	122	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.8}, "flaking": {"area_pct": 8}}	recheck soon
3471	OB-0147	2021-11-14	113	D	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.1}, "flaking": {"area_pct": 17}}	see photographs
3472	OB-0276	2021-11-14	114	D	{"pests": false, "cracks": {"count": 16, "worst_mm": 5.7}, "flaking": {"area_pct": 16}}	\N
3473	OB-0172	2021-11-15	101	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.1}, "flaking": {"area_pct": 20}}	\N
3474	OB-0513	2021-11-19	114	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.4}}	recheck soon
3475	OB-0191	2021-11-22	124	E	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.5}}	recheck soon
3476	OB-0428	2021-11-22	133	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.7}, "flaking": {"area_pct": 5}}	\N
3477	OB-0211	2021-11-23	117	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.2}}	recheck soon
3478	OB-0307	2021-11-23	123	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 3.8}, "flaking": {"area_pct": 15}}	\N
3479	OB-0096	2021-11-24	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.4}, "flaking": {"area_pct": 9}}	recheck soon
3480	OB-0275	2021-11-28	121	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.1}, "flaking": {"area_pct": 0}}	\N
3481	OB-0128	2021-11-30	128	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 0.2}, "flaking": {"area_pct": 11}}	\N
3482	OB-0413	2021-11-30	104	C	{"pests": false, "cracks": {"count": 61, "worst_mm": 1.5}, "flaking": {"area_pct": 45}}	\N
3483	OB-0006	2021-12-01	103	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.0}}	see photographs
3484	OB-0495	2021-12-01	105	A	{"pests": false, "flaking": {"area_pct": 3}}	\N
3485	OB-0352	2021-12-04	103	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.1}, "flaking": {"area_pct": 5}}	\N
3486	OB-0111	2021-12-07	\N	c	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.6}, "flaking": {"area_pct": 44}}	see photographs
3487	OB-0328	2021-12-08	115	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.5}, "flaking": {"area_pct": 40}}	\N
3488	OB-0071	2021-12-12	116	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.7}}	\N
3489	OB-0385	2021-12-17	112	d	{"pests": false, "flaking": {"area_pct": 38}}	recheck soon
3490	OB-0379	2021-12-18	109	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 4.4}, "flaking": {"area_pct": 41}}	see photographs
3491	OB-0160	2021-12-19	122	D	{"pests": false, "cracks": {"count": 17, "worst_mm": 5.7}}	recheck soon
3492	OB-0230	2021-12-20	120	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.7}}	\N
3493	OB-0156	2021-12-21	101	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.4}}	\N
3494	OB-0124	2021-12-25	135	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 0.4}}	\N
3495	OB-0419	2021-12-29	133	C	{"pests": true, "cracks": {"count": 3, "worst_mm": 4.1}}	\N
3496	OB-0458	2021-12-31	110	A	{"pests": true, "cracks": {"count": 3, "worst_mm": 0.3}, "flaking": {"area_pct": 8}}	recheck soon
3497	OB-0184	2022-01-02	105	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.9}, "flaking": {"area_pct": 23}}	recheck soon
3498	OB-0012	2022-01-04	122	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.0}, "flaking": {"area_pct": 7}}	\N
3499	OB-0205	2022-01-06	116	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.7}, "flaking": {"area_pct": 1}}	\N
3500	OB-0306	2022-01-08	123	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.8}, "flaking": {"area_pct": 38}}	\N
3501	OB-0317	2022-01-10	128	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.7}}	\N
3502	OB-0245	2022-01-12	\N	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 0.3}, "flaking": {"area_pct": 13}}	see photographs
3503	OB-0097	2022-01-14	107	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.7}, "flaking": {"area_pct": 7}}	\N
3504	OB-0316	2022-01-15	101	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.7}, "flaking": {"area_pct": 6}}	\N
3505	OB-0196	2022-01-17	120	D	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.6}, "flaking": {"area_pct": 18}}	\N
3506	OB-0394	2022-01-17	128	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.8}, "flaking": {"area_pct": 25}}	recheck soon
3507	OB-0330	2022-01-20	107	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.8}, "flaking": {"area_pct": 18}}	\N
3508	OB-0114	2022-01-23	\N	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 4.6}}	recheck soon
3509	OB-0327	2022-01-23	130	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.1}, "flaking": {"area_pct": 28}}	\N
3510	OB-0089	2022-01-25	124	B	{"pests": false}	see photographs
3511	OB-0443	2022-01-25	107	D	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.0}, "flaking": {"area_pct": 46}}	see photographs
3512	OB-0101	2022-01-29	113	D	{"pests": false, "cracks": {"count": 13, "worst_mm": 4.2}, "flaking": {"area_pct": 24}}	\N
3513	OB-0249	2022-01-30	116	B	{"pests": true, "cracks": {"count": 3, "worst_mm": 0.4}, "flaking": {"area_pct": 25}}	\N
3514	OB-0310	2022-01-31	110	A	{"pests": true, "cracks": {"count": 3, "worst_mm": 3.2}, "flaking": {"area_pct": 4}}	\N
3515	OB-0344	2022-02-06	109	C	{"pests": false, "flaking": {"area_pct": 0}}	see photographs
3516	OB-0027	2022-02-12	119	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.6}, "flaking": {"area_pct": 47}}	\N
3517	OB-0388	2022-02-16	123	A	{"pests": false, "flaking": {"area_pct": 5}}	\N
3518	OB-0222	2022-02-17	102	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.3}}	\N
3519	OB-0297	2022-02-21	120	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 1.9}}	\N
3520	OB-0501	2022-02-21	132	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.5}, "flaking": {"area_pct": 9}}	see photographs
3521	OB-0014	2022-02-23	122	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.7}, "flaking": {"area_pct": 1}}	\N
3522	OB-0489	2022-02-23	101	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.7}, "flaking": {"area_pct": 6}}	\N
3523	OB-0189	2022-02-24	101	D	{"pests": false, "cracks": {"count": 15, "worst_mm": 0.8}, "flaking": {"area_pct": 64}}	\N
3524	OB-0412	2022-02-24	134	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.8}}	\N
3525	OB-0356	2022-02-28	109	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.9}, "flaking": {"area_pct": 10}}	\N
3526	OB-0374	2022-03-01	129	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.2}, "flaking": {"area_pct": 8}}	\N
3527	OB-0341	2022-03-03	106	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 4.3}, "flaking": {"area_pct": 6}}	recheck soon
3528	OB-0464	2022-03-05	119	D	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.3}}	\N
3529	OB-0141	2022-03-07	120	B	{"pests": false, "flaking": {"area_pct": 4}}	recheck soon
3530	OB-0271	2022-03-07	121	E	{"pests": false, "cracks": {"count": 12, "worst_mm": 1.2}}	recheck soon
3531	OB-0359	2022-03-08	117	e	{"pests": false}	\N
3533	OB-0095	2022-03-09	124	A	{"pests": true, "cracks": {"count": 2, "worst_mm": 2.0}, "flaking": {"area_pct": 9}}	\N
3534	OB-0186	2022-03-09	\N	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.2}}	\N
3535	OB-0028	2022-03-10	103	b	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.7}}	\N
3536	OB-0291	2022-03-10	122	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.3}}	recheck soon
3537	OB-0390	2022-03-11	116	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.6}, "flaking": {"area_pct": 10}}	see photographs
3538	OB-0395	2022-03-12	110	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.0}}	recheck soon
3539	OB-0163	2022-03-13	\N	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.2}, "flaking": {"area_pct": 10}}	recheck soon
3540	OB-0263	2022-03-13	107	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.9}, "flaking": {"area_pct": 9}}	see photographs
3541	OB-0476	2022-03-13	110	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.2}, "flaking": {"area_pct": 40}}	recheck soon
3542	OB-0502	2022-03-16	116	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.1}, "flaking": {"area_pct": 6}}	\N
3543	OB-0518	2022-03-18	\N	E	{"pests": false, "cracks": {"count": 21, "worst_mm": 2.5}, "flaking": {"area_pct": 59}}	\N
3544	OB-0217	2022-03-20	\N	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.1}}	\N
3545	OB-0161	2022-03-21	130	d	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.5}}	\N
3546	OB-0381	2022-03-21	133	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 5.3}, "flaking": {"area_pct": 27}}	\N
3547	OB-0313	2022-03-24	103	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.6}, "flaking": {"area_pct": 8}}	\N
3548	OB-0107	2022-03-26	136	B	{"pests": false, "flaking": {"area_pct": 28}}	\N
3549	OB-0171	2022-03-26	\N	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.6}, "flaking": {"area_pct": 12}}	\N
3551	OB-0084	2022-03-29	124	d	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.9}, "flaking": {"area_pct": 2}}	\N
3552	OB-0234	2022-03-29	132	c	{"pests": false, "flaking": {"area_pct": 25}}	\N
3553	OB-0475	2022-03-29	105	D	{"pests": false, "cracks": {"count": 14, "worst_mm": 0.6}, "flaking": {"area_pct": 22}}	\N
3555	OB-0139	2022-04-02	122	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 3.4}, "flaking": {"area_pct": 19}}	\N
3556	OB-0261	2022-04-02	122	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.9}, "flaking": {"area_pct": 43}}	see photographs
3558	OB-0284	2022-04-09	110	D	{"pests": false, "flaking": {"area_pct": 49}}	see photographs
3559	OB-0158	2022-04-12	123	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.9}, "flaking": {"area_pct": 27}}	recheck soon
3560	OB-0294	2022-04-13	124	E	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.6}, "flaking": {"area_pct": 8}}	recheck soon
3561	OB-0241	2022-04-14	125	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.5}, "flaking": {"area_pct": 50}}	\N
3562	OB-0446	2022-04-14	\N	B	{"pests": false, "flaking": {"area_pct": 14}}	see photographs
3563	OB-0504	2022-04-16	132	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.6}}	see photographs
3564	OB-0115	2022-04-18	129	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.5}, "flaking": {"area_pct": 5}}	\N
3565	OB-0151	2022-04-21	122	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.6}, "flaking": {"area_pct": 24}}	\N
3566	OB-0292	2022-04-23	126	B	{"pests": false, "flaking": {"area_pct": 6}}	\N
3567	OB-0411	2022-04-23	104	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.4}, "flaking": {"area_pct": 5}}	\N
3568	OB-0198	2022-04-24	125	C	{"pests": false, "flaking": {"area_pct": 11}}	recheck soon
3569	OB-0334	2022-04-24	133	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.2}, "flaking": {"area_pct": 7}}	\N
3570	OB-0233	2022-04-26	132	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.6}, "flaking": {"area_pct": 1}}	see photographs
3571	OB-0281	2022-04-27	122	C	{"pests": true, "cracks": {"count": 5, "worst_mm": 3.2}}	recheck soon
3572	OB-0148	2022-04-28	109	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 4.6}}	\N
3573	OB-0079	2022-04-29	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.6}, "flaking": {"area_pct": 25}}	\N
3574	OB-0102	2022-04-29	107	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.7}, "flaking": {"area_pct": 5}}	\N
3575	OB-0460	2022-04-29	113	c	{"pests": false, "flaking": {"area_pct": 17}}	\N
3576	OB-0471	2022-04-29	133	E	{"pests": true, "cracks": {"count": 23, "worst_mm": 3.5}, "flaking": {"area_pct": 76}}	see photographs
3577	OB-0036	2022-05-02	134	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.2}, "flaking": {"area_pct": 25}}	\N
3578	OB-0366	2022-05-04	125	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.6}, "flaking": {"area_pct": 15}}	\N
3579	OB-0106	2022-05-06	128	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 1.2}, "flaking": {"area_pct": 14}}	see photographs
3580	OB-0157	2022-05-09	134	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.1}, "flaking": {"area_pct": 37}}	\N
3581	OB-0380	2022-05-09	102	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.3}, "flaking": {"area_pct": 2}}	see photographs
3583	OB-0342	2022-05-11	108	B	{"pests": true, "cracks": {"count": 7, "worst_mm": 5.4}}	\N
3584	OB-0257	2022-05-15	134	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.6}}	\N
3585	OB-0335	2022-05-16	\N	E	{"pests": false, "cracks": {"count": 16, "worst_mm": 3.3}, "flaking": {"area_pct": 33}}	\N
3586	OB-0488	2022-05-16	102	C	{"pests": false, "flaking": {"area_pct": 45}}	\N
3587	OB-0052	2022-05-20	106	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.6}, "flaking": {"area_pct": 1}}	\N
3588	OB-0511	2022-05-20	120	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.1}, "flaking": {"area_pct": 20}}	recheck soon
3589	OB-0472	2022-05-21	123	b	{"pests": false}	\N
3590	OB-0237	2022-05-22	113	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 1.2}, "flaking": {"area_pct": 2}}	\N
3591	OB-0402	2022-05-30	114	D	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.1}, "flaking": {"area_pct": 30}}	recheck soon
3592	OB-0453	2022-05-30	120	C	{"pests": true, "cracks": {"count": 0, "worst_mm": 3.3}, "flaking": {"area_pct": 44}}	\N
3593	OB-0072	2022-05-31	115	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 4.4}}	see photographs
3594	OB-0214	2022-05-31	110	D	{"pests": true, "cracks": {"count": 15, "worst_mm": 0.2}}	\N
3595	OB-0305	2022-06-02	107	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.7}, "flaking": {"area_pct": 64}}	\N
3596	OB-0302	2022-06-04	\N	b	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.0}, "flaking": {"area_pct": 19}}	\N
3597	OB-0213	2022-06-07	\N	D	{"pests": false, "cracks": {"count": 7, "worst_mm": 1.7}, "flaking": {"area_pct": 19}}	recheck soon
3598	OB-0345	2022-06-07	133	C	{"pests": false, "flaking": {"area_pct": 19}}	\N
3599	OB-0482	2022-06-07	107	d	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.9}, "flaking": {"area_pct": 48}}	recheck soon
3600	OB-0346	2022-06-09	130	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.5}, "flaking": {"area_pct": 11}}	\N
3601	OB-0419	2022-06-09	118	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.7}, "flaking": {"area_pct": 25}}	recheck soon
3602	OB-0145	2022-06-11	103	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.5}}	\N
3603	OB-0207	2022-06-14	134	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.3}, "flaking": {"area_pct": 7}}	\N
3604	OB-0312	2022-06-14	104	D	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.2}, "flaking": {"area_pct": 2}}	recheck soon
3605	OB-0071	2022-06-17	102	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.7}, "flaking": {"area_pct": 13}}	see photographs
3606	OB-0026	2022-06-19	111	d	{"pests": false, "cracks": {"count": 9, "worst_mm": 4.7}, "flaking": {"area_pct": 54}}	\N
3607	OB-0167	2022-06-19	129	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.2}, "flaking": {"area_pct": 7}}	recheck soon
3608	OB-0269	2022-06-19	101	c	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.9}, "flaking": {"area_pct": 43}}	\N
3609	OB-0461	2022-06-20	105	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 4.2}}	\N
3610	OB-0010	2022-06-22	124	c	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.0}, "flaking": {"area_pct": 32}}	see photographs
3611	OB-0042	2022-06-22	117	e	{"pests": false, "cracks": {"count": 31, "worst_mm": 1.5}}	\N
3612	OB-0304	2022-06-23	132	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.5}}	\N
3613	OB-0020	2022-06-24	115	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.2}, "flaking": {"area_pct": 11}}	\N
3614	OB-0103	2022-06-24	133	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.6}, "flaking": {"area_pct": 4}}	recheck soon
3615	OB-0166	2022-06-25	104	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.8}, "flaking": {"area_pct": 8}}	\N
3616	OB-0203	2022-06-29	132	C	{"pests": true, "cracks": {"count": 2, "worst_mm": 5.0}, "flaking": {"area_pct": 15}}	\N
3618	OB-0176	2022-07-04	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.8}, "flaking": {"area_pct": 6}}	recheck soon
3619	OB-0264	2022-07-04	131	E	{"pests": false, "cracks": {"count": 20, "worst_mm": 0.1}, "flaking": {"area_pct": 15}}	\N
3620	OB-0096	2022-07-05	118	D	{"pests": false}	see photographs
3621	OB-0208	2022-07-05	131	C	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.9}, "flaking": {"area_pct": 41}}	recheck soon
3622	OB-0287	2022-07-05	124	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.8}, "flaking": {"area_pct": 35}}	\N
3623	OB-0434	2022-07-05	104	b	{"pests": false, "cracks": {"count": 7, "worst_mm": 1.4}, "flaking": {"area_pct": 24}}	\N
3624	OB-0326	2022-07-06	122	B	{"pests": false, "flaking": {"area_pct": 3}}	recheck soon
3625	OB-0437	2022-07-06	117	D	{"pests": false, "cracks": {"count": 11, "worst_mm": 4.8}, "flaking": {"area_pct": 33}}	\N
3626	OB-0285	2022-07-07	128	C	{"pests": true, "cracks": {"count": 3, "worst_mm": 1.2}}	\N
3627	OB-0382	2022-07-09	123	C	{"pests": false}	see photographs
3628	OB-0135	2022-07-12	128	b	{"pests": false, "cracks": {"count": 7, "worst_mm": 2.8}}	\N
3629	OB-0438	2022-07-14	112	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 4.6}, "flaking": {"area_pct": 26}}	\N
3630	OB-0174	2022-07-15	114	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.6}, "flaking": {"area_pct": 5}}	\N
3632	OB-0051	2022-07-17	119	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 0.2}, "flaking": {"area_pct": 0}}	\N
3633	OB-0454	2022-07-25	\N	E	{"pests": false, "cracks": {"count": 10, "worst_mm": 3.0}, "flaking": {"area_pct": 46}}	\N
3634	OB-0192	2022-07-26	123	e	{"pests": false, "cracks": {"count": 7, "worst_mm": 2.0}, "flaking": {"area_pct": 37}}	see photographs
3635	OB-0236	2022-07-26	102	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 4.1}}	\N
3636	OB-0288	2022-07-26	131	d	{"pests": false, "cracks": {"count": 15, "worst_mm": 1.6}, "flaking": {"area_pct": 43}}	\N
3637	OB-0425	2022-07-26	123	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.5}, "flaking": {"area_pct": 22}}	\N
3638	OB-0340	2022-07-27	106	c	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.3}}	recheck soon
3639	OB-0373	2022-07-27	122	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.6}, "flaking": {"area_pct": 8}}	\N
3640	OB-0410	2022-07-27	115	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.5}}	see photographs
3641	OB-0503	2022-07-31	120	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.2}, "flaking": {"area_pct": 23}}	\N
3642	OB-0066	2022-08-01	113	B	{"pests": false, "flaking": {"area_pct": 20}}	recheck soon
3644	OB-0354	2022-08-02	113	C	{"pests": true, "cracks": {"count": 1, "worst_mm": 5.0}, "flaking": {"area_pct": 2}}	see photographs
3645	OB-0322	2022-08-07	117	E	{"pests": false, "cracks": {"count": 11, "worst_mm": 1.2}}	\N
3646	OB-0250	2022-08-08	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.5}, "flaking": {"area_pct": 7}}	see photographs
3647	OB-0098	2022-08-10	129	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.9}, "flaking": {"area_pct": 0}}	\N
3648	OB-0180	2022-08-10	126	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.2}}	recheck soon
3649	OB-0371	2022-08-10	109	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 3.2}, "flaking": {"area_pct": 5}}	\N
3650	OB-0360	2022-08-12	116	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.5}, "flaking": {"area_pct": 7}}	\N
3651	OB-0272	2022-08-17	\N	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.2}, "flaking": {"area_pct": 0}}	\N
3652	OB-0069	2022-08-18	125	d	{"pests": false, "cracks": {"count": 13, "worst_mm": 4.4}}	\N
3653	OB-0140	2022-08-24	125	c	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.2}, "flaking": {"area_pct": 35}}	recheck soon
3654	OB-0386	2022-08-26	102	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.5}, "flaking": {"area_pct": 36}}	\N
3655	OB-0476	2022-08-26	129	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.0}, "flaking": {"area_pct": 13}}	\N
3656	OB-0416	2022-08-27	\N	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 4.3}}	\N
3657	OB-0195	2022-08-28	\N	c	{"pests": false, "cracks": {"count": 6, "worst_mm": 5.2}, "flaking": {"area_pct": 17}}	recheck soon
3658	OB-0441	2022-08-29	120	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.4}, "flaking": {"area_pct": 34}}	recheck soon
3660	OB-0089	2022-09-02	130	B	{"pests": false, "flaking": {"area_pct": 15}}	see photographs
3661	OB-0417	2022-09-03	121	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.1}, "flaking": {"area_pct": 0}}	\N
3662	OB-0080	2022-09-06	134	D	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.5}, "flaking": {"area_pct": 47}}	\N
3663	OB-0143	2022-09-07	131	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.6}, "flaking": {"area_pct": 8}}	\N
3664	OB-0168	2022-09-07	116	d	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.1}, "flaking": {"area_pct": 24}}	\N
3665	OB-0388	2022-09-07	121	b	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.2}, "flaking": {"area_pct": 11}}	recheck soon
3666	OB-0429	2022-09-09	121	B	{"pests": false, "flaking": {"area_pct": 24}}	see photographs
3667	OB-0321	2022-09-10	109	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.3}, "flaking": {"area_pct": 21}}	recheck soon
3668	OB-0412	2022-09-10	135	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 4.4}, "flaking": {"area_pct": 24}}	\N
3669	OB-0251	2022-09-11	131	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.8}, "flaking": {"area_pct": 16}}	\N
3670	OB-0120	2022-09-12	119	b	{"pests": false, "flaking": {"area_pct": 19}}	\N
3671	OB-0314	2022-09-12	135	a	{"pests": false, "flaking": {"area_pct": 0}}	recheck soon
3673	OB-0286	2022-09-16	127	E	{"pests": false, "cracks": {"count": 14, "worst_mm": 5.7}, "flaking": {"area_pct": 33}}	\N
3674	OB-0477	2022-09-17	\N	C	{"pests": false, "flaking": {"area_pct": 24}}	\N
3675	OB-0126	2022-09-20	134	a	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.0}, "flaking": {"area_pct": 7}}	see photographs
3676	OB-0209	2022-09-22	107	d	{"pests": true, "cracks": {"count": 5, "worst_mm": 0.7}, "flaking": {"area_pct": 33}}	see photographs
3677	OB-0459	2022-09-23	102	D	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.5}, "flaking": {"area_pct": 43}}	\N
3678	OB-0009	2022-09-24	118	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.8}, "flaking": {"area_pct": 41}}	\N
3679	OB-0331	2022-09-25	\N	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.1}}	\N
3680	OB-0265	2022-09-30	130	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.5}, "flaking": {"area_pct": 1}}	\N
3681	OB-0518	2022-09-30	102	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.5}}	\N
3682	OB-0273	2022-10-01	116	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.3}, "flaking": {"area_pct": 6}}	\N
3683	OB-0327	2022-10-02	101	b	{"pests": true, "cracks": {"count": 0, "worst_mm": 2.2}}	\N
3684	OB-0309	2022-10-03	122	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.9}}	see photographs
3685	OB-0494	2022-10-05	108	b	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.4}}	\N
3686	OB-0215	2022-10-07	124	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.0}, "flaking": {"area_pct": 6}}	recheck soon
3687	OB-0301	2022-10-07	127	E	{"pests": false, "cracks": {"count": 13, "worst_mm": 0.6}, "flaking": {"area_pct": 29}}	\N
3688	OB-0057	2022-10-10	114	B	{"pests": true, "cracks": {"count": 3, "worst_mm": 2.2}, "flaking": {"area_pct": 10}}	\N
3689	OB-0108	2022-10-10	108	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.7}}	\N
3690	OB-0194	2022-10-10	125	D	{"pests": false, "flaking": {"area_pct": 19}}	\N
3691	OB-0132	2022-10-11	126	c	{"pests": false, "cracks": {"count": 1, "worst_mm": 3.1}, "flaking": {"area_pct": 9}}	\N
3692	OB-0479	2022-10-12	132	E	{"pests": false, "flaking": {"area_pct": 70}}	\N
3693	OB-0261	2022-10-14	135	A	{"pests": true, "cracks": {"count": 2, "worst_mm": 3.4}}	recheck soon
3694	OB-0448	2022-10-15	\N	C	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.6}, "flaking": {"area_pct": 23}}	recheck soon
3695	OB-0517	2022-10-15	119	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 4.6}, "flaking": {"area_pct": 3}}	\N
3696	OB-0164	2022-10-18	129	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 0.9}}	\N
3697	OB-0384	2022-10-20	106	D	{"pests": false, "cracks": {"count": 5, "worst_mm": 2.0}, "flaking": {"area_pct": 40}}	\N
3698	OB-0223	2022-10-22	115	E	{"pests": false, "cracks": {"count": 22, "worst_mm": 3.6}, "flaking": {"area_pct": 35}}	\N
3699	OB-0423	2022-10-22	\N	d	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.7}, "flaking": {"area_pct": 11}}	see photographs
3700	OB-0193	2022-10-23	136	D	{"pests": false, "cracks": {"count": 9, "worst_mm": 5.9}, "flaking": {"area_pct": 50}}	\N
3701	OB-0289	2022-10-26	121	E	{"pests": false, "cracks": {"count": 1, "worst_mm": 0.1}, "flaking": {"area_pct": 57}}	recheck soon
3702	OB-0393	2022-10-28	107	D	{"pests": false, "cracks": {"count": 11, "worst_mm": 1.4}, "flaking": {"area_pct": 28}}	\N
3703	OB-0399	2022-10-28	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.9}, "flaking": {"area_pct": 11}}	\N
3704	OB-0205	2022-10-29	105	C	{"pests": false}	see photographs
3705	OB-0308	2022-10-29	114	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.4}}	see photographs
3706	OB-0065	2022-10-31	\N	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.2}, "flaking": {"area_pct": 11}}	\N
3707	OB-0216	2022-10-31	123	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.0}}	\N
3708	OB-0516	2022-11-04	117	D	{"pests": true, "cracks": {"count": 0, "worst_mm": 4.1}, "flaking": {"area_pct": 39}}	recheck soon
3709	OB-0036	2022-11-15	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.2}, "flaking": {"area_pct": 9}}	\N
3710	OB-0295	2022-11-23	127	C	{"pests": false, "cracks": {"count": 7, "worst_mm": 1.4}, "flaking": {"area_pct": 30}}	\N
3711	OB-0367	2022-11-23	118	d	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.2}, "flaking": {"area_pct": 41}}	see photographs
3712	OB-0299	2022-11-25	135	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.4}, "flaking": {"area_pct": 0}}	\N
3713	OB-0320	2022-11-30	135	B	{"pests": false, "flaking": {"area_pct": 1}}	\N
3714	OB-0043	2022-12-05	135	e	{"pests": false, "flaking": {"area_pct": 5}}	recheck soon
3715	OB-0330	2022-12-05	126	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.7}, "flaking": {"area_pct": 50}}	\N
3716	OB-0165	2022-12-06	118	d	{"pests": false, "cracks": {"count": 16, "worst_mm": 3.5}, "flaking": {"area_pct": 1}}	\N
3717	OB-0249	2022-12-06	115	D	{"pests": false, "cracks": {"count": 9, "worst_mm": 3.7}, "flaking": {"area_pct": 18}}	recheck soon
3718	OB-0062	2022-12-12	113	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.8}, "flaking": {"area_pct": 7}}	\N
3719	OB-0221	2022-12-13	116	d	{"pests": false, "cracks": {"count": 17, "worst_mm": 4.7}, "flaking": {"area_pct": 2}}	\N
3720	OB-0381	2022-12-14	\N	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 4.3}, "flaking": {"area_pct": 21}}	\N
3721	OB-0290	2022-12-19	\N	c	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.8}, "flaking": {"area_pct": 21}}	recheck soon
3722	OB-0334	2022-12-20	131	C	{"pests": true, "cracks": {"count": 1, "worst_mm": 0.8}, "flaking": {"area_pct": 29}}	see photographs
3723	OB-0033	2022-12-22	101	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.6}, "flaking": {"area_pct": 19}}	recheck soon
3724	OB-0418	2022-12-29	132	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 4.2}, "flaking": {"area_pct": 12}}	\N
3792	OB-0358	2023-01-01	114	E	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.5}, "flaking": {"area_pct": 20}}	\N
3725	OB-0487	2023-01-06	\N	E	{"pests": false, "cracks": {"count": 18, "worst_mm": 5.2}}	recheck soon
3726	OB-0186	2023-01-14	116	a	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.9}, "flaking": {"area_pct": 2}}	\N
3727	OB-0460	2023-01-15	116	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.9}, "flaking": {"area_pct": 17}}	\N
3728	OB-0148	2023-01-17	121	e	{"pests": false, "flaking": {"area_pct": 59}}	\N
3729	OB-0157	2023-01-18	107	c	{"pests": false, "flaking": {"area_pct": 30}}	\N
3731	OB-0492	2023-01-19	123	d	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.6}, "flaking": {"area_pct": 0}}	\N
3732	OB-0222	2023-01-21	112	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 5.9}, "flaking": {"area_pct": 19}}	\N
3733	OB-0489	2023-01-22	111	B	{"pests": true, "cracks": {"count": 3, "worst_mm": 1.9}, "flaking": {"area_pct": 10}}	\N
3734	OB-0245	2023-01-26	115	C	{"pests": false}	\N
3735	OB-0307	2023-01-29	115	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.9}, "flaking": {"area_pct": 22}}	recheck soon
3736	OB-0455	2023-01-29	122	E	{"pests": false, "cracks": {"count": 10, "worst_mm": 3.3}, "flaking": {"area_pct": 58}}	see photographs
3737	OB-0017	2023-01-31	\N	E	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.7}, "flaking": {"area_pct": 76}}	see photographs
3738	OB-0444	2023-01-31	128	d	{"pests": false, "flaking": {"area_pct": 15}}	see photographs
3739	OB-0136	2023-02-02	123	D	{"pests": false, "cracks": {"count": 11, "worst_mm": 2.7}}	\N
3740	OB-0389	2023-02-05	\N	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.4}, "flaking": {"area_pct": 22}}	\N
3741	OB-0451	2023-02-08	134	c	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.0}, "flaking": {"area_pct": 28}}	see photographs
3742	OB-0019	2023-02-15	115	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.3}, "flaking": {"area_pct": 24}}	\N
3743	OB-0075	2023-02-16	101	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.4}}	see photographs
3744	OB-0424	2023-02-16	106	C	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.2}, "flaking": {"area_pct": 16}}	recheck soon
3745	OB-0485	2023-02-16	104	C	{"pests": false, "cracks": {"count": 11, "worst_mm": 4.0}}	\N
3746	OB-0400	2023-02-17	107	E	{"pests": true, "cracks": {"count": 19, "worst_mm": 5.8}, "flaking": {"area_pct": 17}}	recheck soon
3747	OB-0471	2023-02-20	\N	D	{"pests": false, "cracks": {"count": 16, "worst_mm": 1.6}, "flaking": {"area_pct": 25}}	see photographs
3748	OB-0119	2023-02-27	116	D	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.4}, "flaking": {"area_pct": 58}}	\N
3749	OB-0241	2023-02-27	111	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.1}, "flaking": {"area_pct": 45}}	\N
3750	OB-0284	2023-02-27	135	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.5}, "flaking": {"area_pct": 34}}	see photographs
3751	OB-0314	2023-02-28	132	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.1}, "flaking": {"area_pct": 1}}	\N
3752	OB-0107	2023-03-09	130	A	{"pests": false, "flaking": {"area_pct": 3}}	\N
3753	OB-0373	2023-03-11	123	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 4.7}, "flaking": {"area_pct": 43}}	see photographs
3754	OB-0323	2023-03-14	133	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.6}, "flaking": {"area_pct": 43}}	\N
3755	OB-0191	2023-03-15	130	B	{"pests": false, "flaking": {"area_pct": 4}}	\N
3756	OB-0160	2023-03-17	108	D	{"pests": false, "flaking": {"area_pct": 53}}	see photographs
3757	OB-0343	2023-03-24	104	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.4}, "flaking": {"area_pct": 28}}	\N
3758	OB-0074	2023-03-25	\N	e	{"pests": false, "cracks": {"count": 22, "worst_mm": 4.2}, "flaking": {"area_pct": 81}}	\N
3759	OB-0302	2023-03-25	109	E	{"pests": false, "cracks": {"count": 14, "worst_mm": 1.5}, "flaking": {"area_pct": 54}}	\N
3760	OB-0459	2023-03-25	122	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.8}, "flaking": {"area_pct": 13}}	see photographs
3761	OB-0310	2023-03-27	107	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.1}, "flaking": {"area_pct": 36}}	\N
3762	OB-0092	2023-04-04	118	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 1.6}, "flaking": {"area_pct": 39}}	\N
3763	OB-0362	2023-04-14	126	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.5}, "flaking": {"area_pct": 10}}	\N
3764	OB-0438	2023-04-14	130	B	{"pests": true, "cracks": {"count": 0, "worst_mm": 3.1}, "flaking": {"area_pct": 21}}	\N
3765	OB-0393	2023-04-16	131	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 0.6}, "flaking": {"area_pct": 28}}	\N
3766	OB-0440	2023-04-19	102	D	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.4}, "flaking": {"area_pct": 46}}	recheck soon
3767	OB-0285	2023-04-23	\N	D	{"pests": true, "flaking": {"area_pct": 22}}	\N
3768	OB-0048	2023-04-27	129	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.9}, "flaking": {"area_pct": 1}}	recheck soon
3769	OB-0214	2023-04-29	114	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 4.0}, "flaking": {"area_pct": 21}}	\N
3770	OB-0430	2023-05-05	108	e	{"pests": false, "cracks": {"count": 5, "worst_mm": 0.5}}	recheck soon
3771	OB-0158	2023-05-06	102	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.3}, "flaking": {"area_pct": 0}}	recheck soon
3772	OB-0023	2023-05-08	121	D	{"pests": false, "cracks": {"count": 12, "worst_mm": 0.4}, "flaking": {"area_pct": 31}}	\N
3773	OB-0211	2023-05-11	102	a	{"pests": false, "cracks": {"count": 64, "worst_mm": 1.5}, "flaking": {"area_pct": 40}}	\N
3774	OB-0385	2023-05-11	136	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.3}, "flaking": {"area_pct": 7}}	\N
3775	OB-0408	2023-05-19	101	c	{"pests": false, "cracks": {"count": 12, "worst_mm": 4.2}, "flaking": {"area_pct": 22}}	\N
3776	OB-0324	2023-05-20	109	d	{"pests": true, "cracks": {"count": 18, "worst_mm": 2.3}, "flaking": {"area_pct": 15}}	\N
3777	OB-0313	2023-05-21	112	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.5}, "flaking": {"area_pct": 0}}	see photographs
3778	OB-0378	2023-05-24	107	B	{"pests": false, "flaking": {"area_pct": 6}}	\N
3779	OB-0442	2023-05-24	105	B	{"pests": false, "flaking": {"area_pct": 5}}	\N
3780	OB-0339	2023-05-25	110	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.5}, "flaking": {"area_pct": 9}}	recheck soon
3781	OB-0423	2023-05-25	115	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.9}, "flaking": {"area_pct": 2}}	\N
3782	OB-0053	2023-05-28	\N	E	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.1}}	see photographs
3783	OB-0028	2023-06-01	124	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.5}}	recheck soon
3784	OB-0319	2023-06-01	105	C	{"pests": false, "cracks": {"count": 7, "worst_mm": 2.4}}	see photographs
3785	OB-0164	2023-06-02	\N	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.3}}	\N
3786	OB-0266	2023-06-02	136	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.9}, "flaking": {"area_pct": 47}}	\N
3787	OB-0156	2023-06-03	132	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.0}, "flaking": {"area_pct": 34}}	\N
3788	OB-0360	2023-06-04	103	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.4}, "flaking": {"area_pct": 26}}	\N
3789	OB-0062	2023-06-05	128	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 0.5}, "flaking": {"area_pct": 23}}	\N
3790	OB-0321	2023-06-15	106	C	{"pests": false, "flaking": {"area_pct": 34}}	\N
3791	OB-0088	2023-06-20	134	c	{"pests": false, "flaking": {"area_pct": 23}}	\N
3793	OB-0200	2023-06-23	\N	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.3}, "flaking": {"area_pct": 2}}	see photographs
3794	OB-0312	2023-06-25	\N	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.3}, "flaking": {"area_pct": 28}}	\N
3795	OB-0264	2023-06-30	\N	E	{"pests": false, "cracks": {"count": 17, "worst_mm": 4.6}, "flaking": {"area_pct": 66}}	see photographs
3796	OB-0287	2023-06-30	113	C	{"pests": true, "flaking": {"area_pct": 32}}	recheck soon
3797	OB-0146	2023-07-01	102	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 0.6}}	recheck soon
3798	OB-0129	2023-07-04	\N	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.0}}	recheck soon
3799	OB-0216	2023-07-10	122	B	{"pests": false, "flaking": {"area_pct": 23}}	\N
3800	OB-0250	2023-07-17	\N	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.1}}	\N
3801	OB-0316	2023-07-18	113	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 4.6}, "flaking": {"area_pct": 9}}	\N
3802	OB-0482	2023-07-23	102	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.6}, "flaking": {"area_pct": 8}}	\N
3803	OB-0007	2023-07-24	128	B	{"pests": false, "cracks": {"count": 5, "worst_mm": 4.0}}	\N
3804	OB-0084	2023-07-29	120	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.2}, "flaking": {"area_pct": 26}}	\N
3805	OB-0085	2023-07-31	\N	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 1.3}}	\N
3806	OB-0354	2023-07-31	101	C	{"pests": false}	\N
3807	OB-0094	2023-08-01	114	c	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.2}}	\N
3808	OB-0494	2023-08-02	130	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.7}, "flaking": {"area_pct": 32}}	recheck soon
3809	OB-0144	2023-08-08	134	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 1.3}, "flaking": {"area_pct": 7}}	\N
3810	OB-0003	2023-08-09	129	c	{"pests": false, "cracks": {"count": 13, "worst_mm": 2.9}}	\N
3811	OB-0020	2023-08-12	118	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 5.0}, "flaking": {"area_pct": 44}}	\N
3812	OB-0504	2023-08-12	123	A	{"pests": true, "cracks": {"count": 1, "worst_mm": 2.9}, "flaking": {"area_pct": 11}}	\N
3813	OB-0069	2023-08-13	106	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.4}, "flaking": {"area_pct": 1}}	\N
3814	OB-0417	2023-08-14	105	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.6}, "flaking": {"area_pct": 25}}	recheck soon
3815	OB-0297	2023-08-17	108	c	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.0}, "flaking": {"area_pct": 16}}	\N
3816	OB-0236	2023-08-19	113	C	{"pests": false, "cracks": {"count": 7, "worst_mm": 3.7}, "flaking": {"area_pct": 44}}	\N
3817	OB-0453	2023-08-21	\N	A	{"pests": false, "flaking": {"area_pct": 6}}	\N
3818	OB-0503	2023-08-22	123	A	{"pests": true, "cracks": {"count": 2, "worst_mm": 0.4}, "flaking": {"area_pct": 3}}	\N
3819	OB-0027	2023-08-23	129	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 5.1}, "flaking": {"area_pct": 41}}	\N
3820	OB-0106	2023-08-23	\N	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.8}, "flaking": {"area_pct": 28}}	\N
3821	OB-0311	2023-08-30	134	E	{"pests": false, "cracks": {"count": 11, "worst_mm": 5.5}, "flaking": {"area_pct": 31}}	\N
3822	OB-0033	2023-08-31	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.4}, "flaking": {"area_pct": 13}}	see photographs
3823	OB-0461	2023-08-31	\N	D	{"pests": false, "cracks": {"count": 16, "worst_mm": 4.0}, "flaking": {"area_pct": 43}}	\N
3824	OB-0189	2023-09-02	115	B	{"pests": false, "flaking": {"area_pct": 25}}	\N
3825	OB-0192	2023-09-08	\N	b	{"pests": false, "cracks": {"count": 6, "worst_mm": 1.3}, "flaking": {"area_pct": 9}}	\N
3826	OB-0356	2023-09-10	124	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.6}, "flaking": {"area_pct": 2}}	\N
3827	OB-0400	2023-09-12	118	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 5.8}}	recheck soon
3828	OB-0310	2023-09-17	103	D	{"pests": false, "cracks": {"count": 15, "worst_mm": 2.0}}	recheck soon
3829	OB-0364	2023-09-18	\N	D	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.0}, "flaking": {"area_pct": 52}}	\N
3210	OB-0022	2023-09-30	109	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 3.2}, "flaking": {"area_pct": 15}}	\N
3730	OB-0030	2023-09-30	113	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.7}, "flaking": {"area_pct": 32}}	\N
3849	OB-0031	2023-09-30	103	c	{"pests": false, "flaking": {"area_pct": 40}}	see photographs
3631	OB-0041	2023-09-30	123	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 0.8}, "flaking": {"area_pct": 12}}	\N
3904	OB-0001	2023-10-01	111	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.0}, "flaking": {"area_pct": 27}}	\N
3367	OB-0025	2023-10-01	120	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 2.8}, "flaking": {"area_pct": 23}}	\N
3830	OB-0171	2023-10-01	115	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 0.5}, "flaking": {"area_pct": 2}}	see photographs
3831	OB-0102	2023-10-03	110	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 4.6}}	recheck soon
3832	OB-0359	2023-10-04	127	c	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.6}, "flaking": {"area_pct": 9}}	\N
3833	OB-0488	2023-10-11	\N	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 1.0}, "flaking": {"area_pct": 0}}	\N
3834	OB-0145	2023-10-12	132	A	{"pests": false, "flaking": {"area_pct": 6}}	\N
3835	OB-0080	2023-10-20	123	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 5.0}}	see photographs
3836	OB-0335	2023-10-20	114	D	{"pests": true, "cracks": {"count": 1, "worst_mm": 2.0}, "flaking": {"area_pct": 60}}	\N
3837	OB-0366	2023-11-03	117	c	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.0}}	\N
3838	OB-0166	2023-11-04	111	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.5}, "flaking": {"area_pct": 45}}	\N
3839	OB-0314	2023-11-10	130	e	{"pests": false, "flaking": {"area_pct": 24}}	see photographs
3840	OB-0292	2023-11-25	101	D	{"pests": false, "cracks": {"count": 18, "worst_mm": 4.5}, "flaking": {"area_pct": 39}}	\N
3841	OB-0286	2023-11-28	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.9}, "flaking": {"area_pct": 28}}	\N
3842	OB-0006	2023-11-29	127	C	{"pests": false, "cracks": {"count": 10, "worst_mm": 5.3}, "flaking": {"area_pct": 32}}	recheck soon
3843	OB-0319	2023-11-30	116	D	{"pests": false, "cracks": {"count": 9, "worst_mm": 4.4}, "flaking": {"area_pct": 32}}	\N
3844	OB-0289	2023-12-12	128	E	{"pests": false, "cracks": {"count": 13, "worst_mm": 3.1}, "flaking": {"area_pct": 11}}	\N
3845	OB-0502	2023-12-14	119	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.9}}	recheck soon
3846	OB-0251	2023-12-15	107	B	{"pests": false, "flaking": {"area_pct": 9}}	\N
3847	OB-0281	2023-12-22	104	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.9}, "flaking": {"area_pct": 5}}	see photographs
3848	OB-0322	2023-12-22	136	d	{"pests": false, "cracks": {"count": 3, "worst_mm": 0.2}, "flaking": {"area_pct": 13}}	\N
3851	OB-0475	2023-12-31	133	d	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.2}, "flaking": {"area_pct": 52}}	\N
3852	OB-0458	2024-01-02	\N	B	{"pests": true, "cracks": {"count": 2, "worst_mm": 5.0}, "flaking": {"area_pct": 26}}	\N
3853	OB-0263	2024-01-13	126	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.6}, "flaking": {"area_pct": 34}}	\N
3854	OB-0163	2024-01-15	129	E	{"pests": false, "cracks": {"count": 18, "worst_mm": 5.2}, "flaking": {"area_pct": 79}}	see photographs
3855	OB-0472	2024-01-19	136	E	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.5}, "flaking": {"area_pct": 25}}	\N
3856	OB-0151	2024-01-20	119	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.3}, "flaking": {"area_pct": 4}}	recheck soon
3857	OB-0160	2024-01-25	130	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.8}}	recheck soon
3858	OB-0345	2024-01-30	106	D	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.5}, "flaking": {"area_pct": 50}}	\N
3859	OB-0096	2024-02-01	\N	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 4.6}, "flaking": {"area_pct": 10}}	see photographs
3860	OB-0284	2024-02-02	105	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.5}, "flaking": {"area_pct": 21}}	recheck soon
3861	OB-0328	2024-02-13	111	B	{"pests": false, "cracks": {"count": 6, "worst_mm": 0.5}, "flaking": {"area_pct": 1}}	see photographs
3862	OB-0399	2024-02-13	116	E	{"pests": false, "cracks": {"count": 21, "worst_mm": 4.7}, "flaking": {"area_pct": 64}}	see photographs
3863	OB-0072	2024-02-21	106	E	{"pests": false, "cracks": {"count": 21, "worst_mm": 3.2}, "flaking": {"area_pct": 8}}	\N
3864	OB-0180	2024-02-21	122	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 4.5}, "flaking": {"area_pct": 27}}	\N
3865	OB-0395	2024-02-22	117	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.2}, "flaking": {"area_pct": 27}}	\N
3866	OB-0412	2024-02-26	111	C	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.2}, "flaking": {"area_pct": 8}}	recheck soon
3867	OB-0411	2024-03-03	118	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.5}, "flaking": {"area_pct": 31}}	\N
3868	OB-0511	2024-03-08	\N	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.1}, "flaking": {"area_pct": 6}}	recheck soon
3869	OB-0066	2024-03-10	\N	D	{"pests": false, "cracks": {"count": 17, "worst_mm": 1.1}, "flaking": {"area_pct": 30}}	\N
3870	OB-0341	2024-03-11	136	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.5}, "flaking": {"area_pct": 16}}	\N
3871	OB-0097	2024-03-13	132	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.6}, "flaking": {"area_pct": 10}}	\N
3872	OB-0359	2024-03-21	101	D	{"pests": false, "cracks": {"count": 11, "worst_mm": 2.9}, "flaking": {"area_pct": 51}}	\N
3873	OB-0299	2024-03-23	134	D	{"pests": false, "cracks": {"count": 14, "worst_mm": 5.4}, "flaking": {"area_pct": 22}}	\N
3874	OB-0098	2024-03-29	101	B	{"pests": false, "flaking": {"area_pct": 15}}	\N
3875	OB-0477	2024-04-11	122	B	{"pests": true, "cracks": {"count": 2, "worst_mm": 2.7}, "flaking": {"area_pct": 4}}	see photographs
3876	OB-0305	2024-04-13	119	C	{"pests": false, "cracks": {"count": 12, "worst_mm": 5.4}, "flaking": {"area_pct": 15}}	\N
3877	OB-0454	2024-04-16	134	C	{"pests": false, "cracks": {"count": 8, "worst_mm": 3.2}, "flaking": {"area_pct": 23}}	see photographs
3879	OB-0176	2024-05-01	119	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 3.7}, "flaking": {"area_pct": 45}}	\N
3880	OB-0075	2024-05-02	109	D	{"pests": false, "flaking": {"area_pct": 3}}	recheck soon
3881	OB-0135	2024-05-03	105	C	{"pests": false}	\N
3882	OB-0108	2024-05-12	131	a	{"pests": false, "cracks": {"count": 0, "worst_mm": 1.2}, "flaking": {"area_pct": 9}}	recheck soon
3883	OB-0309	2024-05-14	120	e	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.0}, "flaking": {"area_pct": 31}}	see photographs
3884	OB-0322	2024-05-21	119	C	{"pests": false, "cracks": {"count": 4, "worst_mm": 2.8}}	recheck soon
3885	OB-0085	2024-05-22	110	c	{"pests": false, "cracks": {"count": 4, "worst_mm": 5.1}}	\N
3886	OB-0257	2024-05-24	117	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 4.5}, "flaking": {"area_pct": 31}}	recheck soon
3887	OB-0139	2024-06-08	127	A	{"pests": false, "flaking": {"area_pct": 10}}	\N
3888	OB-0126	2024-06-09	136	a	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.5}}	\N
3889	OB-0272	2024-06-14	127	D	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.2}, "flaking": {"area_pct": 20}}	recheck soon
3890	OB-0441	2024-06-20	\N	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 3.0}, "flaking": {"area_pct": 1}}	\N
3891	OB-0251	2024-06-25	132	C	{"pests": false, "flaking": {"area_pct": 11}}	see photographs
3892	OB-0354	2024-06-25	\N	c	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.4}, "flaking": {"area_pct": 40}}	\N
3893	OB-0079	2024-07-04	108	C	{"pests": false, "flaking": {"area_pct": 45}}	see photographs
3894	OB-0346	2024-07-11	136	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 5.5}, "flaking": {"area_pct": 17}}	\N
3895	OB-0492	2024-07-22	125	C	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.9}}	\N
3896	OB-0020	2024-08-13	121	D	{"pests": false, "cracks": {"count": 9, "worst_mm": 5.6}, "flaking": {"area_pct": 42}}	\N
3897	OB-0167	2024-08-15	118	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 2.0}, "flaking": {"area_pct": 55}}	recheck soon
3898	OB-0425	2024-08-18	116	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.5}, "flaking": {"area_pct": 8}}	recheck soon
3899	OB-0517	2024-08-19	131	E	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.2}, "flaking": {"area_pct": 75}}	\N
3900	OB-0140	2024-08-28	111	B	{"pests": false, "cracks": {"count": 4, "worst_mm": 1.3}, "flaking": {"area_pct": 18}}	\N
3901	OB-0209	2024-08-30	124	B	{"pests": true, "cracks": {"count": 0, "worst_mm": 5.8}, "flaking": {"area_pct": 15}}	\N
3902	OB-0429	2024-09-03	126	D	{"pests": false, "flaking": {"area_pct": 64}}	\N
3903	OB-0334	2024-09-10	104	C	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.6}, "flaking": {"area_pct": 33}}	\N
3905	OB-0043	2024-09-30	129	D	{"pests": true, "cracks": {"count": 11, "worst_mm": 0.1}, "flaking": {"area_pct": 41}}	\N
3906	OB-0057	2024-10-11	112	e	{"pests": false, "flaking": {"area_pct": 14}}	see photographs
3907	OB-0102	2024-10-12	110	E	{"pests": false, "cracks": {"count": 20, "worst_mm": 5.1}, "flaking": {"area_pct": 53}}	\N
3908	OB-0285	2024-10-31	111	C	{"pests": true, "flaking": {"area_pct": 28}}	see photographs
3909	OB-0009	2024-11-11	\N	D	{"pests": false, "flaking": {"area_pct": 47}}	recheck soon
3910	OB-0156	2024-11-25	131	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.9}}	see photographs
3911	OB-0316	2024-11-28	104	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.6}, "flaking": {"area_pct": 5}}	recheck soon
3912	OB-0343	2024-12-02	\N	B	{"pests": false, "cracks": {"count": 8, "worst_mm": 4.6}}	see photographs
3913	OB-0165	2024-12-04	108	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 2.6}}	recheck soon
3914	OB-0215	2024-12-07	129	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 3.7}, "flaking": {"area_pct": 1}}	\N
3915	OB-0135	2024-12-09	119	D	{"pests": false, "cracks": {"count": 10, "worst_mm": 0.1}, "flaking": {"area_pct": 25}}	\N
3916	OB-0249	2024-12-11	121	B	{"pests": false, "cracks": {"count": 3, "worst_mm": 5.3}, "flaking": {"area_pct": 0}}	recheck soon
3917	OB-0488	2024-12-18	131	c	{"pests": false}	\N
3918	OB-0074	2025-01-15	101	d	{"pests": false, "cracks": {"count": 7, "worst_mm": 0.1}, "flaking": {"area_pct": 57}}	\N
3919	OB-0180	2025-01-28	101	d	{"pests": false, "cracks": {"count": 16, "worst_mm": 3.9}, "flaking": {"area_pct": 33}}	recheck soon
3920	OB-0307	2025-02-22	135	A	{"pests": true, "cracks": {"count": 2, "worst_mm": 0.6}, "flaking": {"area_pct": 4}}	recheck soon
3921	OB-0129	2025-02-24	127	C	{"pests": false, "cracks": {"count": 5, "worst_mm": 0.5}, "flaking": {"area_pct": 47}}	\N
3922	OB-0385	2025-03-15	103	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 2.8}, "flaking": {"area_pct": 2}}	\N
3923	OB-0048	2025-03-17	108	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 1.8}, "flaking": {"area_pct": 3}}	see photographs
3924	OB-0028	2025-03-25	125	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 1.2}, "flaking": {"area_pct": 17}}	recheck soon
3925	OB-0429	2025-03-31	116	D	{"pests": false, "flaking": {"area_pct": 32}}	see photographs
3926	OB-0442	2025-04-03	130	C	{"pests": true, "cracks": {"count": 4, "worst_mm": 1.3}, "flaking": {"area_pct": 20}}	\N
3927	OB-0378	2025-04-04	\N	A	{"pests": false, "cracks": {"count": 1, "worst_mm": 4.2}, "flaking": {"area_pct": 7}}	\N
3928	OB-0241	2025-04-11	122	B	{"pests": false, "cracks": {"count": 7, "worst_mm": 5.2}}	\N
3929	OB-0408	2025-04-14	111	b	{"pests": false, "cracks": {"count": 1, "worst_mm": 2.0}, "flaking": {"area_pct": 12}}	\N
3930	OB-0425	2025-05-02	106	D	{"pests": false, "flaking": {"area_pct": 45}}	recheck soon
3931	OB-0250	2025-05-07	126	E	{"pests": false, "flaking": {"area_pct": 60}}	\N
3932	OB-0454	2025-05-16	118	D	{"pests": false, "cracks": {"count": 13, "worst_mm": 0.1}, "flaking": {"area_pct": 9}}	see photographs
3933	OB-0494	2025-05-17	124	d	{"pests": false, "cracks": {"count": 18, "worst_mm": 3.7}, "flaking": {"area_pct": 18}}	\N
3934	OB-0216	2025-06-19	125	B	{"pests": false, "cracks": {"count": 1, "worst_mm": 3.0}, "flaking": {"area_pct": 3}}	recheck soon
3935	OB-0158	2025-06-24	101	B	{"pests": false, "cracks": {"count": 0, "worst_mm": 0.1}, "flaking": {"area_pct": 7}}	\N
3936	OB-0139	2025-06-30	\N	C	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.0}, "flaking": {"area_pct": 17}}	\N
3937	OB-0166	2025-07-04	123	D	{"pests": false, "cracks": {"count": 1, "worst_mm": 1.3}, "flaking": {"area_pct": 46}}	see photographs
3938	OB-0007	2025-07-23	126	A	{"pests": false, "cracks": {"count": 3, "worst_mm": 3.0}, "flaking": {"area_pct": 0}}	\N
3939	OB-0164	2025-07-30	131	A	{"pests": false}	\N
3940	OB-0066	2025-08-20	115	A	{"pests": false}	see photographs
3941	OB-0126	2025-08-22	131	A	{"pests": false}	\N
3942	OB-0286	2025-08-24	\N	C	{"pests": false, "cracks": {"count": 9, "worst_mm": 3.6}, "flaking": {"area_pct": 21}}	see photographs
3943	OB-0209	2025-08-29	113	D	{"pests": false, "cracks": {"count": 6, "worst_mm": 3.5}, "flaking": {"area_pct": 56}}	\N
3944	OB-0145	2025-09-01	123	A	{"pests": true, "cracks": {"count": 3, "worst_mm": 0.6}, "flaking": {"area_pct": 0}}	see photographs
3945	OB-0057	2025-09-02	\N	B	{"pests": false, "cracks": {"count": 2, "worst_mm": 5.5}, "flaking": {"area_pct": 24}}	\N
3946	OB-0346	2025-09-08	132	b	{"pests": false, "cracks": {"count": 6, "worst_mm": 2.6}, "flaking": {"area_pct": 2}}	\N
3947	OB-0167	2025-09-12	130	A	{"pests": false, "cracks": {"count": 0, "worst_mm": 5.5}, "flaking": {"area_pct": 9}}	\N
3948	OB-0399	2025-09-17	110	A	{"pests": false, "cracks": {"count": 2, "worst_mm": 2.1}, "flaking": {"area_pct": 4}}	\N
3949	OB-0517	2025-09-29	\N	c	{"pests": false, "cracks": {"count": 2, "worst_mm": 4.2}, "flaking": {"area_pct": 30}}	\N
\.


--
-- Name: surveys surveys_object_no_surveyed_on_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.surveys
    ADD CONSTRAINT surveys_object_no_surveyed_on_key UNIQUE (object_no, surveyed_on);


--
-- Name: surveys surveys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.surveys
    ADD CONSTRAINT surveys_pkey PRIMARY KEY (survey_id);


--
-- Name: surveys surveys_object_no_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.surveys
    ADD CONSTRAINT surveys_object_no_fkey FOREIGN KEY (object_no) REFERENCES public.objects(obj_id);


--
-- Name: surveys surveys_surveyor_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.surveys
    ADD CONSTRAINT surveys_surveyor_fkey FOREIGN KEY (surveyor) REFERENCES public.conservators(staff_no);


--
-- PostgreSQL database dump complete
--
