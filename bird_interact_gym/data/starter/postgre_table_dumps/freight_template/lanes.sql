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
-- Name: lanes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lanes (
    lane_id text NOT NULL,
    origin_depot text NOT NULL,
    dest_depot text NOT NULL,
    distance text NOT NULL,
    planned_h numeric(5,1) NOT NULL,
    toll_eur numeric(8,2),
    lane_mode text NOT NULL,
    winter_risk text,
    CONSTRAINT lanes_check CHECK ((origin_depot <> dest_depot)),
    CONSTRAINT lanes_planned_h_check CHECK ((planned_h > (0)::numeric))
);


--
-- Data for Name: lanes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.lanes (lane_id, origin_depot, dest_depot, distance, planned_h, toll_eur, lane_mode, winter_risk) FROM stdin;
LN-001	DEP-10	DEP-15	400 km	5.5	44.50	road	\N
LN-002	DEP-08	DEP-06	399 km	5.2	44.50	Road	low
LN-003	DEP-20	DEP-21	248.6 mi	2.6	31.00	road	Low
LN-004	DEP-03	DEP-23	706 km	12.8	135.00	rail	Low
LN-005	DEP-24	DEP-06	479.7 mi	11.4	\N	Road	Low
LN-006	DEP-03	DEP-18	683 km	10.0	122.00	Road	low
LN-007	DEP-22	DEP-05	370 km	5.4	26.00	ROAD	Low
LN-008	DEP-19	DEP-20	585 km	10.6	\N	rail	\N
LN-009	DEP-23	DEP-21	157.8 mi	3.7	35.50	Road	low
LN-010	DEP-20	DEP-18	222 km	3.3	12.00	road	Low
LN-011	DEP-01	DEP-14	271 km	4.0	49.50	ROAD	\N
LN-012	DEP-17	DEP-22	503.9 mi	14.7	140.50	Rail	\N
LN-013	DEP-22	DEP-08	847 km	12.5	165.00	road	Low
LN-014	DEP-04	DEP-05	784 km	11.5	121.00	road	medium
LN-015	DEP-11	DEP-06	613 km	9.0	69.00	ROAD	medium
LN-016	DEP-07	DEP-22	381 km	6.9	73.00	rail	high
LN-017	DEP-14	DEP-09	182.1 mi	4.3	49.00	Road	low
LN-018	DEP-19	DEP-07	144 km	2.1	24.00	road	medium
LN-019	DEP-09	DEP-20	890 km	13.1	90.00	ROAD	low
LN-020	DEP-23	DEP-02	221.8 mi	6.5	19.00	rail	high
LN-021	DEP-02	DEP-15	234 km	3.4	\N	ROAD	medium
LN-022	DEP-23	DEP-03	675 km	9.9	41.50	road	\N
LN-023	DEP-16	DEP-21	453.6 mi	10.7	119.00	road	low
LN-024	DEP-23	DEP-21	750 km	13.6	\N	rail	low
LN-025	DEP-12	DEP-09	239.2 mi	5.7	74.00	ROAD	\N
LN-026	DEP-13	DEP-24	378 km	5.6	61.50	ROAD	\N
LN-027	DEP-10	DEP-19	751 km	11.0	111.50	road	\N
LN-028	DEP-15	DEP-22	204 km	3.7	33.50	rail	\N
LN-029	DEP-20	DEP-17	536 km	7.9	\N	road	\N
LN-030	DEP-16	DEP-22	288 km	4.2	\N	Road	high
LN-031	DEP-12	DEP-21	189.5 mi	4.5	17.00	road	high
LN-032	DEP-13	DEP-07	175.8 mi	5.1	37.00	rail	low
LN-033	DEP-04	DEP-12	825 km	12.1	146.00	road	Low
LN-034	DEP-14	DEP-11	359 km	5.3	45.00	road	medium
LN-035	DEP-06	DEP-19	413 km	6.1	54.00	ROAD	low
LN-036	DEP-06	DEP-17	733 km	13.3	103.00	RAIL	high
LN-037	DEP-07	DEP-24	167 km	2.5	\N	road	low
LN-038	DEP-04	DEP-19	126 km	1.9	20.50	road	\N
LN-039	DEP-22	DEP-07	557 km	8.2	102.00	road	low
LN-040	DEP-17	DEP-18	602 km	10.9	61.00	rail	\N
LN-041	DEP-07	DEP-12	728 km	10.7	\N	Road	low
LN-042	DEP-07	DEP-04	811 km	11.9	\N	road	high
LN-043	DEP-12	DEP-17	195 km	2.9	\N	road	medium
LN-044	DEP-19	DEP-11	666 km	12.1	114.00	Rail	Low
LN-045	DEP-13	DEP-10	828 km	12.2	87.50	road	\N
LN-046	DEP-10	DEP-11	168 km	2.5	30.00	road	medium
LN-047	DEP-02	DEP-13	639 km	9.4	114.50	road	high
LN-048	DEP-12	DEP-16	64.0 mi	1.9	18.00	rail	Low
LN-049	DEP-22	DEP-20	762 km	11.2	136.50	road	high
LN-050	DEP-01	DEP-09	645 km	9.5	53.50	road	low
LN-051	DEP-18	DEP-04	540 km	7.9	\N	Road	\N
LN-052	DEP-10	DEP-18	351 km	6.4	51.00	rail	high
LN-053	DEP-01	DEP-08	122.4 mi	2.9	11.50	ROAD	low
LN-054	DEP-20	DEP-07	281.5 mi	6.7	68.00	Road	\N
LN-055	DEP-16	DEP-14	219 km	3.2	14.00	road	low
LN-056	DEP-15	DEP-03	210 km	3.8	11.00	rail	high
LN-057	DEP-15	DEP-09	258 km	3.8	18.50	road	\N
LN-058	DEP-19	DEP-12	382 km	5.6	71.00	ROAD	Low
LN-059	DEP-01	DEP-12	773 km	11.4	\N	road	medium
LN-060	DEP-21	DEP-13	357.9 mi	10.5	97.50	rail	medium
LN-061	DEP-02	DEP-23	366.6 mi	8.7	82.00	ROAD	low
LN-062	DEP-21	DEP-13	495 km	7.3	\N	Road	Low
LN-063	DEP-12	DEP-04	448 km	6.6	60.00	ROAD	medium
LN-064	DEP-06	DEP-02	263 km	4.8	\N	RAIL	Low
LN-065	DEP-19	DEP-15	497.1 mi	11.8	140.50	road	\N
LN-066	DEP-06	DEP-22	827 km	12.2	158.50	ROAD	low
LN-067	DEP-07	DEP-17	196 km	2.9	10.50	ROAD	medium
LN-068	DEP-10	DEP-12	373 km	6.8	58.50	Rail	medium
LN-069	DEP-12	DEP-07	387 km	5.7	27.00	road	high
LN-070	DEP-20	DEP-01	816 km	12.0	77.00	Road	low
LN-071	DEP-02	DEP-17	233 km	3.4	\N	road	high
LN-072	DEP-23	DEP-13	242 km	4.4	28.00	rail	Low
LN-073	DEP-11	DEP-22	776 km	11.4	95.00	ROAD	Low
LN-074	DEP-02	DEP-01	715 km	10.5	61.00	road	medium
LN-075	DEP-02	DEP-20	804 km	11.8	139.50	ROAD	Low
LN-076	DEP-02	DEP-22	451 km	8.2	\N	Rail	low
LN-077	DEP-02	DEP-01	241.1 mi	5.7	42.00	road	low
LN-078	DEP-24	DEP-11	879 km	12.9	73.50	Road	medium
LN-079	DEP-23	DEP-06	746 km	11.0	\N	Road	low
LN-080	DEP-12	DEP-24	301.4 mi	8.8	\N	rail	medium
LN-081	DEP-21	DEP-06	530 km	7.8	78.50	Road	Low
LN-082	DEP-24	DEP-03	654 km	9.6	42.00	ROAD	medium
LN-083	DEP-20	DEP-07	754 km	11.1	129.00	ROAD	low
LN-084	DEP-01	DEP-09	846 km	15.4	85.00	rail	low
\.


--
-- Name: lanes lanes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lanes
    ADD CONSTRAINT lanes_pkey PRIMARY KEY (lane_id);


--
-- Name: lanes lanes_dest_depot_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lanes
    ADD CONSTRAINT lanes_dest_depot_fkey FOREIGN KEY (dest_depot) REFERENCES public.depots(depot_code);


--
-- Name: lanes lanes_origin_depot_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lanes
    ADD CONSTRAINT lanes_origin_depot_fkey FOREIGN KEY (origin_depot) REFERENCES public.depots(depot_code);


--
-- PostgreSQL database dump complete
--
