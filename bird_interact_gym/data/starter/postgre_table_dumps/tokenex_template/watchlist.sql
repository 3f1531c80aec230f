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
-- Name: watchlist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.watchlist (
    member_ref text NOT NULL,
    heat numeric(7,2) NOT NULL,
    reason text NOT NULL,
    listed_on date NOT NULL,
    review_by date,
    cleared_on date,
    CONSTRAINT watchlist_heat_check CHECK ((heat >= (0)::numeric))
);


--
-- Data for Name: watchlist; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.watchlist (member_ref, heat, reason, listed_on, review_by, cleared_on) FROM stdin;
M-0035	6.00	court order	2025-03-21	2025-09-13	2025-04-18
M-0081	8.85	court order	2025-08-15	2025-09-14	2025-08-18
M-0214	11.50	court order	2025-01-03	2025-09-15	2025-02-17
M-0182	7.65	manual	2025-08-23	2025-10-02	\N
M-0164	2.31	manual	2025-03-16	\N	2025-03-30
M-0041	8.87	manual	2025-05-25	2025-09-13	2025-05-28
M-0108	5.99	Alerts	2025-07-08	2025-09-14	2025-08-07
M-0191	12.96	manual	2025-04-17	2025-09-15	\N
M-0022	6.66	manual	2025-02-02	2025-10-02	\N
M-0211	6.27	court order	2025-07-31	\N	2025-08-03
M-0072	13.41	Alerts	2025-06-04	2025-09-13	\N
M-0030	1.54	Alerts	2025-02-11	2025-09-14	\N
M-0003	6.00	Alerts	2025-02-25	2025-09-15	\N
M-0070	6.33	Alerts	2025-04-22	2025-10-02	2025-04-25
M-0071	5.02	manual	2025-07-14	\N	2025-07-28
M-0250	6.35	court order	2025-08-21	2025-09-13	\N
M-0047	10.32	alerts	2025-03-14	2025-09-14	2025-03-15
M-0151	8.63	manual	2025-01-31	2025-09-15	2025-02-03
M-0123	5.99	alerts	2025-02-01	2025-10-02	\N
M-0066	12.22	alerts	2025-07-22	\N	\N
M-0228	2.76	alerts	2025-07-13	2025-09-13	\N
M-0095	11.17	Alerts	2025-07-09	2025-09-14	2025-07-12
M-0152	11.07	alerts	2025-03-04	2025-09-15	2025-04-24
M-0209	5.04	manual	2025-02-15	2025-10-02	2025-03-13
M-0149	6.00	manual	2025-04-04	\N	2025-05-01
M-0080	9.42	manual	2025-06-04	2025-09-13	2025-06-07
M-0248	11.33	alerts	2025-01-28	2025-09-14	\N
M-0179	7.27	alerts	2025-07-30	2025-09-15	\N
M-0220	11.98	alerts	2025-03-29	2025-10-02	2025-05-06
M-0098	11.83	manual	2025-03-05	\N	2025-03-08
M-0132	5.99	manual	2025-01-30	2025-09-13	\N
M-0156	9.84	Alerts	2025-04-25	2025-09-14	2025-06-21
M-0190	11.88	Alerts	2025-08-22	2025-09-15	\N
M-0199	1.00	manual	2025-05-06	2025-10-02	2025-05-09
M-0176	5.64	alerts	2025-02-20	\N	2025-03-02
M-0239	2.80	Alerts	2025-06-11	2025-09-13	2025-06-14
M-0073	6.00	alerts	2025-06-06	2025-09-14	\N
M-0057	2.46	court order	2025-06-18	2025-09-15	2025-06-21
M-0109	13.38	Alerts	2025-02-02	2025-10-02	2025-04-02
M-0207	1.63	Alerts	2025-01-30	\N	\N
M-0189	1.16	manual	2025-02-23	2025-09-13	2025-04-01
M-0208	1.14	manual	2025-02-25	2025-09-14	2025-02-28
M-0187	5.99	manual	2025-04-22	2025-09-15	\N
M-0053	7.53	court order	2025-06-15	2025-10-02	2025-07-27
M-0150	1.42	alerts	2025-02-23	\N	2025-03-12
M-0251	5.09	alerts	2025-04-09	2025-09-13	2025-04-12
M-0188	13.41	court order	2025-01-23	2025-09-14	\N
M-0089	1.02	court order	2025-05-12	2025-09-15	\N
M-0032	6.00	manual	2025-06-19	2025-10-02	2025-08-06
M-0105	11.45	Alerts	2025-01-28	\N	2025-01-31
M-0217	0.82	Alerts	2025-06-24	2025-09-13	2025-08-11
M-0142	12.55	alerts	2025-05-06	2025-09-14	\N
M-0060	11.68	court order	2025-03-08	2025-09-15	2025-03-18
M-0029	10.86	Alerts	2025-05-03	2025-10-02	2025-05-06
M-0064	5.99	Alerts	2025-06-22	\N	\N
M-0096	1.26	alerts	2025-02-02	2025-09-13	2025-02-07
M-0258	6.52	Alerts	2025-07-12	2025-09-14	2025-07-21
M-0069	12.26	manual	2025-02-08	2025-09-15	2025-02-11
\.


--
-- Name: watchlist watchlist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.watchlist
    ADD CONSTRAINT watchlist_pkey PRIMARY KEY (member_ref);


--
-- Name: watchlist watchlist_member_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.watchlist
    ADD CONSTRAINT watchlist_member_ref_fkey FOREIGN KEY (member_ref) REFERENCES public.members(member_id);


--
-- PostgreSQL database dump complete
--
