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
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    staff_no character varying(8) NOT NULL,
    full_name text NOT NULL,
    role_title character varying(30) NOT NULL,
    home_unit character varying(6),
    hired_on date NOT NULL,
    contract_hours text,
    pay_band smallint,
    CONSTRAINT staff_pay_band_check CHECK (((pay_band >= 2) AND (pay_band <= 9)))
);


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.staff (staff_no, full_name, role_title, home_unit, hired_on, contract_hours, pay_band) FROM stdin;
S0001	Ada Abel	Registered Nurse	W02	2014-12-01	22.5 h	3
S0002	Bela Hartl	RN	W06	2020-09-07	30 h/wk	5
S0003	Carl Oake	Registered Nurse	W12	2016-10-31	\N	3
S0004	Dina Frey	hca	W13	2011-10-23	37.5h/wk	3
S0005	Egon Marsh	Registered Nurse	W02	2012-05-24	15 h/wk	3
S0006	Fay Dorn	HCA	W13	2010-07-14	37.5 h/wk	3
S0007	Gus Kell	RN	W06	2013-10-17	15 h/wk	5
S0008	Hana Brook	RN	W04	2014-05-15	\N	5
S0009	Ivo Imre	RN	W07	2011-03-04	15 h/wk	5
S0010	Jana Pell	HCA	W06	2016-03-22	22.5 h	3
S0011	Karl Gale	Registered Nurse	W11	2011-11-26	37.5h/wk	3
S0012	Lena Noll	RN	\N	2016-02-05	\N	5
S0013	Milo Estes	Registered Nurse	W04	2024-05-19	37.5 h/wk	3
S0014	Nora Lund	hca	W04	2016-08-22	37.5 h/wk	3
S0015	Otto Crane	RN	W12	2012-09-23	15 h/wk	5
S0016	Pia Joss	RN	W02	2024-12-19	15 h/wk	5
S0017	Quin Abel	RN	W01	2021-04-24	30 h/wk	5
S0018	Rosa Hartl	HCA	W10	2024-07-20	37.5 h/wk	3
S0019	Sven Oake	rn	W06	2022-02-18	37.5h/wk	5
S0020	Tova Frey	RN	W05	2024-11-15	37.5 h/wk	5
S0021	Ada Noll	Healthcare Assistant	W04	2023-08-17	15 h/wk	3
S0022	Bela Estes	RN	W11	2015-10-23	37.5 h/wk	5
S0023	Carl Lund	Healthcare Assistant	W05	2021-12-06	30 h/wk	3
S0024	Dina Crane	Physio	W04	2023-01-23	15 h/wk	6
S0025	Egon Joss	RN	W03	2014-10-08	\N	5
S0026	Fay Abel	rn	W06	2019-01-23	37.5 h/wk	5
S0027	Gus Hartl	HCA	\N	2021-06-28	37.5h/wk	3
S0028	Hana Oake	rn	W06	2012-04-12	37.5h/wk	5
S0029	Ivo Frey	Registered Nurse	W04	2020-11-08	30 h/wk	3
S0030	Jana Marsh	HCA	W02	2012-10-24	37.5 h/wk	3
S0031	Karl Dorn	Doctor	W05	2009-09-10	\N	8
S0032	Lena Kell	Physio	W09	2011-03-07	37.5h/wk	6
S0033	Milo Brook	HCA	W06	2013-08-12	\N	3
S0034	Nora Imre	RN	W07	2013-04-15	\N	5
S0035	Otto Pell	Registered Nurse	W02	2008-04-08	37.5 h/wk	3
S0036	Pia Gale	rn	W01	2010-04-27	22.5 h	5
S0037	Quin Noll	HCA	W07	2021-04-20	\N	3
S0038	Rosa Estes	Registered Nurse	W13	2019-09-07	15 h/wk	3
S0039	Sven Lund	rn	W13	2022-11-12	37.5h/wk	5
S0040	Tova Crane	RN	W07	2013-05-07	37.5h/wk	5
S0041	Ada Kell	HCA	W09	2013-01-13	37.5h/wk	3
S0042	Bela Brook	rn	\N	2011-04-04	\N	5
S0043	Carl Imre	hca	W13	2024-11-07	30 h/wk	3
S0044	Dina Pell	Doctor	W03	2024-11-24	37.5 h/wk	8
S0045	Egon Gale	rn	W02	2017-10-05	22.5 h	5
S0046	Fay Noll	Doctor	W05	2022-11-17	30 h/wk	8
S0047	Gus Estes	Physio	W06	2018-04-18	30 h/wk	6
S0048	Hana Lund	Physio	W04	2010-09-03	22.5 h	6
S0049	Ivo Crane	Registered Nurse	W10	2015-01-28	\N	3
S0050	Jana Joss	HCA	W08	2008-11-17	30 h/wk	3
S0051	Karl Abel	RN	W04	2024-09-29	30 h/wk	5
S0052	Lena Hartl	Healthcare Assistant	W12	2019-10-05	\N	3
S0053	Milo Oake	Registered Nurse	W06	2021-09-26	37.5 h/wk	3
S0054	Nora Frey	Registered Nurse	W04	2021-06-21	37.5h/wk	3
S0055	Otto Marsh	HCA	W01	2014-06-20	30 h/wk	3
S0056	Pia Dorn	Doctor	\N	2008-01-16	\N	8
S0057	Quin Kell	rn	W12	2020-05-22	37.5h/wk	5
S0058	Rosa Brook	RN	W03	2017-12-15	\N	5
S0059	Sven Imre	HCA	W10	2024-10-12	22.5 h	3
S0060	Tova Pell	Healthcare Assistant	W08	2011-07-20	30 h/wk	3
S0061	Ada Hartl	Healthcare Assistant	W09	2013-07-21	22.5 h	3
S0062	Bela Oake	Registered Nurse	W09	2024-08-16	\N	3
S0063	Carl Frey	RN	W13	2014-01-27	30 h/wk	5
S0064	Dina Marsh	Doctor	W10	2023-03-15	15 h/wk	8
S0065	Egon Dorn	RN	W04	2008-09-24	22.5 h	5
S0066	Fay Kell	HCA	W05	2009-08-14	22.5 h	3
S0067	Gus Brook	RN	W08	2016-06-29	15 h/wk	5
S0068	Hana Imre	Healthcare Assistant	W08	2015-08-29	30 h/wk	3
S0069	Ivo Pell	RN	W06	2018-12-28	22.5 h	5
S0070	Jana Gale	HCA	W08	2019-03-17	\N	3
S0071	Karl Noll	RN	W01	2014-12-08	15 h/wk	5
S0072	Lena Estes	HCA	W06	2010-06-21	37.5 h/wk	3
S0073	Milo Lund	RN	\N	2012-04-11	\N	5
S0074	Nora Crane	HCA	W10	2008-11-17	22.5 h	3
S0075	Otto Joss	RN	W12	2012-07-12	30 h/wk	5
S0076	Pia Abel	HCA	W02	2009-01-23	30 h/wk	3
S0077	Quin Hartl	rn	W12	2019-08-05	15 h/wk	5
S0078	Rosa Oake	HCA	W05	2012-09-04	37.5 h/wk	3
S0079	Sven Frey	HCA	W03	2015-01-14	30 h/wk	3
S0080	Tova Marsh	HCA	W06	2024-05-05	30 h/wk	3
S0081	Ada Estes	rn	W11	2012-10-27	22.5 h	5
S0082	Bela Lund	Healthcare Assistant	W06	2022-12-04	37.5h/wk	3
S0083	Carl Crane	RN	W01	2016-09-01	30 h/wk	5
S0084	Dina Joss	Healthcare Assistant	W07	2019-09-27	37.5 h/wk	3
S0085	Egon Abel	RN	W04	2013-08-27	15 h/wk	5
S0086	Fay Hartl	RN	\N	2023-11-22	15 h/wk	5
S0087	Gus Oake	hca	W04	2009-10-11	15 h/wk	3
S0088	Hana Frey	RN	W01	2012-06-13	15 h/wk	5
S0089	Ivo Marsh	HCA	W11	2012-09-08	37.5 h/wk	3
S0090	Jana Dorn	rn	\N	2022-04-13	37.5h/wk	5
S0091	Karl Kell	hca	W13	2020-01-26	37.5h/wk	3
S0092	Lena Brook	HCA	W01	2010-10-30	37.5h/wk	3
S0093	Milo Imre	HCA	W01	2017-03-23	22.5 h	3
S0094	Nora Pell	Registered Nurse	W09	2015-05-24	30 h/wk	3
S0095	Otto Gale	HCA	W10	2021-05-17	37.5 h/wk	3
S0096	Pia Noll	Registered Nurse	W04	2016-03-18	30 h/wk	3
S0097	Quin Estes	RN	\N	2008-04-29	37.5h/wk	5
S0098	Rosa Lund	Registered Nurse	W10	2016-01-27	22.5 h	3
S0099	Sven Crane	HCA	\N	2008-05-19	\N	3
S0100	Tova Joss	Doctor	W06	2008-02-24	\N	8
S0101	Ada Brook	RN	W01	2019-09-23	15 h/wk	5
S0102	Bela Imre	Physio	\N	2012-01-13	30 h/wk	6
S0103	Carl Pell	rn	W05	2017-10-31	37.5 h/wk	5
S0104	Dina Gale	Registered Nurse	W05	2017-06-08	37.5h/wk	3
S0105	Egon Noll	RN	W08	2024-11-11	37.5h/wk	5
S0106	Fay Estes	HCA	W13	2009-03-24	37.5 h/wk	3
S0107	Gus Lund	rn	W11	2010-04-03	\N	5
S0108	Hana Crane	HCA	W10	2024-05-08	37.5 h/wk	3
S0109	Ivo Joss	HCA	W12	2013-06-26	22.5 h	3
S0110	Jana Abel	RN	W08	2014-08-04	\N	5
S0111	Karl Hartl	Registered Nurse	W07	2023-05-25	\N	3
S0112	Lena Oake	rn	W10	2016-09-22	37.5h/wk	5
S0113	Milo Frey	rn	W01	2023-12-27	37.5 h/wk	5
S0114	Nora Marsh	Registered Nurse	W11	2016-06-04	30 h/wk	3
S0115	Otto Dorn	RN	W06	2014-09-25	15 h/wk	5
S0116	Pia Kell	RN	W01	2015-07-22	22.5 h	5
S0117	Quin Brook	Registered Nurse	W07	2016-12-29	22.5 h	3
S0118	Rosa Imre	Registered Nurse	W05	2013-10-06	30 h/wk	3
S0119	Sven Pell	Physio	\N	2017-12-11	15 h/wk	6
S0120	Tova Gale	Physio	W07	2009-05-05	37.5h/wk	6
S0121	Ada Oake	Healthcare Assistant	W03	2015-12-11	37.5 h/wk	3
S0122	Bela Frey	Registered Nurse	\N	2010-10-28	30 h/wk	3
S0123	Carl Marsh	rn	W02	2008-08-09	37.5h/wk	5
S0124	Dina Dorn	HCA	W02	2018-10-06	30 h/wk	3
S0125	Egon Kell	HCA	W07	2013-11-22	30 h/wk	3
S0126	Fay Brook	Healthcare Assistant	W07	2014-04-08	\N	3
S0127	Gus Imre	HCA	W02	2012-12-03	22.5 h	3
S0128	Hana Pell	Registered Nurse	W08	2009-09-09	30 h/wk	3
S0129	Ivo Gale	RN	W02	2023-08-08	30 h/wk	5
S0130	Jana Noll	Healthcare Assistant	W06	2013-09-21	22.5 h	3
S0131	Karl Estes	RN	W08	2020-08-13	37.5h/wk	5
S0132	Lena Lund	Registered Nurse	W04	2010-01-15	30 h/wk	3
S0133	Milo Crane	hca	W01	2017-07-06	37.5 h/wk	3
S0134	Nora Joss	Registered Nurse	\N	2019-05-06	22.5 h	3
S0135	Otto Abel	Healthcare Assistant	W05	2010-12-30	30 h/wk	3
S0136	Pia Hartl	HCA	\N	2023-04-10	37.5h/wk	3
S0137	Quin Oake	Doctor	W09	2019-01-11	22.5 h	8
S0138	Rosa Frey	Healthcare Assistant	W02	2024-05-22	30 h/wk	3
S0139	Sven Marsh	Registered Nurse	W04	2009-05-15	30 h/wk	3
S0140	Tova Dorn	hca	W13	2009-12-23	22.5 h	3
S0141	Ada Lund	rn	W05	2016-04-30	30 h/wk	5
S0142	Bela Crane	Healthcare Assistant	W12	2009-03-17	37.5 h/wk	3
S0143	Carl Joss	Doctor	W05	2019-05-13	22.5 h	8
S0144	Dina Abel	RN	W03	2011-04-08	37.5 h/wk	5
S0145	Egon Hartl	Registered Nurse	W08	2019-05-31	30 h/wk	3
S0146	Fay Oake	RN	W05	2018-11-25	30 h/wk	5
S0147	Gus Frey	Doctor	W09	2022-10-06	30 h/wk	8
S0148	Hana Marsh	hca	W05	2023-01-09	37.5h/wk	3
S0149	Ivo Dorn	Healthcare Assistant	W05	2013-01-14	22.5 h	3
S0150	Jana Kell	HCA	W06	2014-11-23	37.5 h/wk	3
S0151	Karl Brook	HCA	\N	2021-11-04	15 h/wk	3
S0152	Lena Imre	Registered Nurse	W06	2021-07-20	37.5h/wk	3
S0153	Milo Pell	Doctor	W09	2016-02-02	37.5 h/wk	8
S0154	Nora Gale	RN	W11	2013-03-22	\N	5
S0155	Otto Noll	RN	W07	2017-01-08	37.5h/wk	5
S0156	Pia Estes	RN	W05	2008-12-06	37.5h/wk	5
\.


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (staff_no);


--
-- Name: staff staff_home_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_home_unit_fkey FOREIGN KEY (home_unit) REFERENCES public.wards(ward_code);


--
-- PostgreSQL database dump complete
--
