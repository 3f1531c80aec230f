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
-- Name: drivers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drivers (
    driver_id integer NOT NULL,
    full_name text NOT NULL,
    carrier_code text NOT NULL,
    base_depot text,
    licence_points integer DEFAULT 0 NOT NULL,
    hours_7d text NOT NULL,
    adr_certified text,
    medical_due date,
    hired_on date NOT NULL,
    CONSTRAINT drivers_licence_points_check CHECK (((licence_points >= 0) AND (licence_points <= 12)))
);


--
-- Data for Name: drivers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drivers (driver_id, full_name, carrier_code, base_depot, licence_points, hours_7d, adr_certified, medical_due, hired_on) FROM stdin;
1001	Femi Bonnet	CR-01	DEP-14	0	45.0 hrs	\N	2025-05-24	2023-03-01
1002	Ines Ibsen	CR-02	DEP-21	2	43.0 hrs	\N	2025-02-14	2010-03-01
1003	Clara Kovac	CR-03	DEP-06	3	30.5 h	No	2025-11-18	2018-05-01
1004	Greta Horvat	CR-04	DEP-18	1	31.5 h	YES	2025-02-14	2011-10-01
1005	Femi Abel	CR-05	DEP-01	3	43.0 hrs	\N	2025-01-05	2009-09-01
1006	Boris Abel	CR-06	DEP-03	0	24.0 h	\N	2025-04-14	2007-05-01
1007	Jonas Dvorak	CR-07	DEP-20	7	20.0 hrs	yes	2025-01-07	2012-08-01
1008	Ada Lindt	CR-08	DEP-17	2	44.8	\N	2025-08-16	2005-01-01
1009	Jonas Horvat	CR-09	DEP-09	2	40.0 hrs	\N	2025-07-15	2019-07-01
1010	Clara Horvat	CR-10	DEP-02	5	30.5 h	YES	2025-05-06	2007-11-01
1011	Ines Castell	CR-11	DEP-06	4	40.0 hrs	\N	2025-12-22	2017-01-01
1012	Karin Castell	CR-12	DEP-16	0	56.5 hrs	no	2025-07-04	2024-04-01
1013	Boris Horvat	CR-13	DEP-20	0	51.5 h	YES	2025-08-01	2022-09-01
1014	Boris Dvorak	CR-14	DEP-15	0	24.0 h	YES	2025-03-05	2013-11-01
1015	Karin Kovac	CR-15	DEP-20	1	28.0	yes	2025-04-05	2007-01-01
1016	Greta Kovac	CR-16	DEP-13	7	35.0 hrs	Yes	2025-09-17	2006-01-01
1017	Edda Horvat	CR-01	DEP-23	0	36.5 hrs	Yes	2025-01-06	2011-02-01
1018	Greta Dvorak	CR-02	DEP-16	2	35.5 h	\N	2025-06-27	2015-09-01
1019	Karin Lindt	CR-03	DEP-19	7	33.0 hrs	Yes	2025-10-04	2022-06-01
1020	Hugo Kovac	CR-04	DEP-07	0	35.0 h	no	2025-05-03	2012-05-01
1021	Clara Bonnet	CR-05	\N	2	33.0 hrs	yes	2025-06-02	2016-11-01
1022	Dario Gruber	CR-06	DEP-16	2	39.5 h	\N	2025-09-09	2006-08-01
1023	Ada Bonnet	CR-07	DEP-15	0	28.5 hrs	\N	2025-01-11	2007-06-01
1024	Hugo Abel	CR-08	DEP-13	7	26.5 h	yes	2025-10-18	2008-11-01
1025	Luca Engel	CR-09	DEP-10	2	41.0 h	yes	2025-05-17	2008-08-01
1026	Karin Horvat	CR-10	DEP-10	7	34.5 h	YES	2025-05-02	2006-10-01
1027	Edda Bonnet	CR-11	DEP-06	0	56.0 hrs	Yes	2025-08-04	2010-10-01
1028	Ada Abel	CR-12	DEP-09	7	35.5 hrs	No	2025-03-27	2006-12-01
1029	Ines Fisker	CR-13	DEP-06	2	23.0 h	no	2025-08-20	2011-04-01
1030	Femi Dvorak	CR-14	DEP-08	7	39.0 hrs	\N	2025-05-24	2005-09-01
1031	Edda Ibsen	CR-15	DEP-14	2	50.0	Yes	2025-01-13	2021-07-01
1032	Dario Jansen	CR-16	DEP-11	0	50.0 h	no	2025-06-20	2011-10-01
1033	Greta Jansen	CR-01	DEP-13	7	38.0 h	yes	2025-10-06	2011-11-01
1034	Dario Bonnet	CR-02	DEP-01	2	39.5 hrs	No	2025-02-15	2006-09-01
1035	Jonas Castell	CR-03	DEP-07	0	31.5	yes	2025-07-07	2015-11-01
1036	Luca Fisker	CR-04	DEP-01	0	40.0 hrs	yes	2025-04-01	2016-12-01
1037	Dario Abel	CR-05	DEP-05	3	26.5 hrs	no	2025-11-17	2018-09-01
1038	Boris Bonnet	CR-06	DEP-18	0	51.0 hrs	no	2025-04-13	2010-04-01
1039	Dario Fisker	CR-07	DEP-12	0	22.5 h	No	2025-07-03	2019-02-01
1040	Hugo Jansen	CR-08	DEP-12	2	44.0	Yes	2025-10-06	2011-11-01
1041	Hugo Ibsen	CR-09	DEP-24	0	37.5 hrs	YES	2025-08-06	2010-01-01
1042	Clara Ibsen	CR-10	DEP-09	0	50.4 h	no	2025-11-27	2012-02-01
1043	Greta Fisker	CR-11	DEP-17	2	30.0 h	\N	2025-03-14	2011-04-01
1044	Femi Castell	CR-12	DEP-08	0	27.0 hrs	YES	2025-08-10	2015-04-01
1045	Karin Dvorak	CR-13	DEP-03	3	45.0 h	no	2025-03-01	2012-02-01
1046	Luca Bonnet	CR-14	DEP-09	3	42.5	Yes	2025-10-24	2007-12-01
1047	Luca Ibsen	CR-15	DEP-14	0	42.5 hrs	No	2025-03-25	2024-04-01
1048	Ada Castell	CR-16	\N	0	48.5 h	No	2025-07-16	2007-10-01
1049	Hugo Castell	CR-01	DEP-07	1	25.0 hrs	Yes	2025-06-03	2006-11-01
1050	Luca Dvorak	CR-02	DEP-21	0	50.5 hrs	no	2025-02-01	2018-07-01
1051	Clara Gruber	CR-03	DEP-11	7	22.5 h	\N	2025-05-10	2016-10-01
1052	Ines Kovac	CR-04	DEP-01	3	45.5 hrs	\N	2025-07-05	2012-11-01
1053	Ada Jansen	CR-05	DEP-08	0	24.0 h	yes	2025-07-19	2014-02-01
1054	Greta Castell	CR-06	DEP-08	0	33.0 h	YES	2025-06-17	2011-06-01
1055	Jonas Abel	CR-07	DEP-04	0	49.0 h	YES	2025-06-13	2019-11-01
1056	Karin Ibsen	CR-08	DEP-14	1	26.0 h	Yes	2025-09-18	2011-07-01
1057	Dario Castell	CR-09	DEP-05	2	20.5 h	yes	2025-01-18	2020-02-01
1058	Edda Castell	CR-10	DEP-08	2	27.0	Yes	2025-05-17	2005-07-01
1059	Hugo Gruber	CR-11	DEP-04	4	51.0 h	yes	2025-03-25	2019-08-01
1060	Boris Kovac	CR-12	DEP-02	5	38.0 h	Yes	2025-05-23	2020-06-01
1061	Ines Gruber	CR-13	DEP-11	3	29.0	No	2025-06-20	2024-02-01
1062	Clara Fisker	CR-14	DEP-04	7	37.5 hrs	yes	2025-07-12	2018-03-01
1063	Ines Lindt	CR-15	DEP-19	0	33.5	Yes	2025-09-01	2023-07-01
1064	Ines Bonnet	CR-16	DEP-10	5	22.5	\N	2025-12-02	2005-05-01
1065	Edda Gruber	CR-01	DEP-08	2	30.0 hrs	\N	2025-03-25	2009-04-01
1066	Ada Horvat	CR-02	DEP-09	7	49.5 h	yes	2025-03-22	2011-01-01
1067	Jonas Ibsen	CR-03	DEP-03	2	33.5 h	no	2025-10-05	2007-09-01
1068	Greta Lindt	CR-04	DEP-18	4	56.0	yes	2025-06-24	2008-09-01
1069	Edda Jansen	CR-05	DEP-08	2	52.0 h	no	2025-09-10	2020-10-01
1070	Boris Fisker	CR-06	DEP-02	0	53.5 hrs	no	2025-02-22	2019-06-01
1071	Karin Engel	CR-07	DEP-02	0	50.3 h	no	2025-01-21	2013-03-01
1072	Femi Jansen	CR-08	DEP-05	4	56.5 hrs	no	2025-07-14	2011-03-01
1073	Edda Dvorak	CR-09	DEP-12	7	42.0	Yes	2025-02-04	2024-06-01
1074	Ines Engel	CR-10	DEP-01	0	29.5	No	2025-04-24	2022-12-01
1075	Ada Engel	CR-11	\N	7	34.0	yes	2025-08-01	2012-12-01
1076	Dario Engel	CR-12	DEP-20	0	26.5 hrs	no	2025-04-22	2018-11-01
1077	Greta Gruber	CR-13	\N	5	36.0 hrs	No	2025-08-03	2008-09-01
1078	Femi Lindt	CR-14	DEP-08	2	22.0 hrs	\N	2025-02-18	2020-09-01
1079	Edda Kovac	CR-15	DEP-20	4	20.5	No	2025-04-11	2023-07-01
1080	Greta Ibsen	CR-16	DEP-09	2	51.5 hrs	YES	2025-11-24	2010-07-01
1081	Femi Fisker	CR-01	DEP-10	7	25.5 hrs	YES	2025-12-09	2021-01-01
1082	Clara Lindt	CR-02	DEP-17	0	51.5	\N	2025-06-13	2008-01-01
1083	Luca Horvat	CR-03	DEP-17	7	20.0 hrs	yes	2025-07-11	2015-06-01
1084	Karin Fisker	CR-04	\N	1	57.0 hrs	no	2025-04-21	2023-11-01
1085	Clara Castell	CR-05	DEP-22	2	42.0 hrs	Yes	2025-07-05	2012-05-01
1086	Jonas Jansen	CR-06	DEP-01	7	27.5	Yes	2025-08-12	2023-07-01
1087	Ada Gruber	CR-07	DEP-03	0	52.0	Yes	2025-11-23	2009-11-01
1088	Edda Lindt	CR-08	DEP-10	2	22.0	\N	2025-01-01	2014-02-01
1089	Dario Ibsen	CR-09	DEP-24	3	38.5 h	no	2025-10-21	2011-11-01
1090	Boris Gruber	CR-10	DEP-21	4	36.0	no	2025-04-13	2013-07-01
1091	Jonas Lindt	CR-11	DEP-03	7	35.5 hrs	No	2025-04-12	2006-05-01
1092	Ines Dvorak	CR-12	DEP-17	4	21.5	no	2025-04-03	2012-03-01
1093	Ada Fisker	CR-13	DEP-20	3	43.0 hrs	Yes	2025-10-17	2023-12-01
1094	Clara Dvorak	CR-14	DEP-09	1	26.0 h	YES	2025-06-07	2013-10-01
1095	Edda Abel	CR-15	DEP-17	0	25.5 hrs	YES	2025-07-02	2021-02-01
1096	Ines Jansen	CR-16	DEP-15	7	54.5 hrs	yes	2025-09-26	2011-02-01
1097	Hugo Bonnet	CR-01	DEP-09	1	36.0	no	2025-06-05	2019-01-01
1098	Luca Gruber	CR-02	DEP-11	3	47.0 h	No	2025-04-09	2005-05-01
1099	Hugo Horvat	CR-03	DEP-15	0	23.0 hrs	No	2025-03-18	2013-08-01
1100	Femi Ibsen	CR-04	DEP-14	0	54.5 h	No	2025-01-15	2020-05-01
1101	Clara Engel	CR-05	DEP-14	0	49.5	\N	2025-07-14	2016-03-01
1102	Luca Kovac	CR-06	DEP-23	4	28.0	\N	2025-06-03	2015-12-01
1103	Clara Abel	CR-07	DEP-07	3	46.5 h	no	2025-06-01	2009-01-01
1104	Boris Castell	CR-08	DEP-02	0	42.5 hrs	no	2025-08-06	2012-10-01
1105	Femi Kovac	CR-09	DEP-18	2	21.5 h	YES	2025-01-13	2019-05-01
1106	Ada Dvorak	CR-10	DEP-09	5	38.5 h	Yes	2025-09-09	2019-01-01
1107	Edda Fisker	CR-11	DEP-22	7	39.0 hrs	YES	2025-06-16	2024-07-01
1108	Luca Jansen	CR-12	DEP-07	3	30.0 h	YES	2025-01-08	2008-09-01
1109	Greta Abel	CR-13	DEP-21	3	33.5 h	no	2025-06-21	2023-08-01
1110	Dario Dvorak	CR-14	DEP-17	2	35.0 hrs	YES	2025-06-12	2021-09-01
1111	Karin Gruber	CR-15	DEP-14	1	31.0	yes	2025-11-27	2023-11-01
1112	Greta Engel	CR-16	DEP-09	1	29.5 h	Yes	2025-02-16	2014-08-01
1113	Jonas Gruber	CR-01	DEP-21	2	49.0 hrs	no	2025-06-01	2018-10-01
1114	Clara Jansen	CR-02	DEP-02	0	49.5	yes	2025-05-27	2011-09-01
1115	Hugo Fisker	CR-03	DEP-13	4	23.5	\N	2025-11-20	2008-09-01
1116	Dario Horvat	CR-04	DEP-20	3	22.5 h	no	2025-09-11	2007-08-01
1117	Ines Abel	CR-05	DEP-21	2	56.5 hrs	no	2025-01-25	2011-08-01
1118	Jonas Engel	CR-06	DEP-01	3	43.0	\N	2025-12-26	2007-02-01
1119	Karin Jansen	CR-07	DEP-04	5	36.5 h	yes	2025-06-06	2008-07-01
1120	Luca Abel	CR-08	DEP-14	4	55.5 h	YES	2025-05-26	2021-05-01
1121	Luca Castell	CR-09	DEP-04	0	44.5 hrs	No	2025-03-01	2008-11-01
1122	Greta Bonnet	CR-10	DEP-16	7	40.0 h	\N	2025-04-12	2015-12-01
1123	Jonas Fisker	CR-11	DEP-18	0	53.0	yes	2025-04-13	2007-09-01
1124	Femi Horvat	CR-12	DEP-18	4	52.0	no	2025-06-20	2017-09-01
1125	Boris Jansen	CR-13	DEP-13	2	43.0 h	\N	2025-04-15	2023-12-01
1126	Dario Lindt	CR-14	DEP-02	7	34.5	\N	2025-02-16	2021-01-01
1127	Jonas Kovac	CR-15	DEP-22	2	49.5 hrs	\N	2025-11-20	2009-12-01
1128	Karin Bonnet	CR-16	DEP-15	5	22.0 h	yes	2025-08-07	2010-06-01
\.


--
-- Name: drivers drivers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drivers
    ADD CONSTRAINT drivers_pkey PRIMARY KEY (driver_id);


--
-- Name: drivers drivers_base_depot_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drivers
    ADD CONSTRAINT drivers_base_depot_fkey FOREIGN KEY (base_depot) REFERENCES public.depots(depot_code);


--
-- Name: drivers drivers_carrier_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drivers
    ADD CONSTRAINT drivers_carrier_code_fkey FOREIGN KEY (carrier_code) REFERENCES public.carriers(carrier_ref);


--
-- PostgreSQL database dump complete
--
