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
-- Name: part_stock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.part_stock (
    part_no text NOT NULL,
    part_name text NOT NULL,
    fits_model text,
    on_hand integer NOT NULL,
    reorder_at integer,
    unit_eur numeric(8,2) NOT NULL,
    CONSTRAINT part_stock_on_hand_check CHECK ((on_hand >= 0))
);


--
-- Data for Name: part_stock; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.part_stock (part_no, part_name, fits_model, on_hand, reorder_at, unit_eur) FROM stdin;
P-100	DC fuse	HX-250	9	4	676.50
P-101	Cooling fan	HX-250	10	2	823.50
P-102	Gate driver	HX-250	3	\N	915.50
P-103	Capacitor bank	HX-250	6	4	1124.50
P-104	Display panel	HX-250	9	\N	1217.00
P-105	Surge arrester	HX-250	10	2	1513.00
P-106	Contactor	\N	6	\N	1985.00
P-107	Filter mat	\N	3	\N	81.50
P-108	DC fuse	HX-350	2	2	1261.00
P-109	Cooling fan	HX-350	7	4	79.00
P-110	Gate driver	HX-350	8	2	99.50
P-111	Capacitor bank	HX-350	3	4	415.00
P-112	Display panel	HX-350	11	3	1438.50
P-113	Surge arrester	HX-350	0	4	576.00
P-114	Contactor	\N	9	3	125.00
P-115	Filter mat	\N	3	3	1129.00
P-116	DC fuse	Q-500	5	4	712.00
P-117	Cooling fan	Q-500	2	3	589.50
P-118	Gate driver	Q-500	1	2	1142.50
P-119	Capacitor bank	Q-500	7	3	1266.50
P-120	Display panel	Q-500	11	\N	667.50
P-121	Surge arrester	Q-500	10	\N	1763.00
P-122	Contactor	\N	2	3	1821.50
P-123	Filter mat	\N	5	2	1767.50
P-124	DC fuse	Q-1000	2	4	1785.00
P-125	Cooling fan	Q-1000	7	3	1820.00
P-126	Gate driver	Q-1000	8	4	1510.50
P-127	Capacitor bank	Q-1000	11	3	1614.50
P-128	Display panel	Q-1000	5	4	1737.50
P-129	Surge arrester	Q-1000	1	\N	1946.50
P-130	Contactor	\N	4	2	382.50
P-131	Filter mat	\N	4	2	402.00
P-132	DC fuse	TRI-60	4	\N	198.50
P-133	Cooling fan	TRI-60	2	4	1782.00
P-134	Gate driver	TRI-60	6	2	300.50
P-135	Capacitor bank	TRI-60	3	4	342.50
P-136	Display panel	TRI-60	10	3	1697.50
P-137	Surge arrester	TRI-60	3	4	122.50
P-138	Contactor	\N	1	\N	1718.50
P-139	Filter mat	\N	3	4	1709.50
P-140	DC fuse	TRI-110	4	\N	228.00
P-141	Cooling fan	TRI-110	5	4	1868.00
P-142	Gate driver	TRI-110	11	3	255.50
P-143	Capacitor bank	TRI-110	7	3	798.50
P-144	Display panel	TRI-110	5	4	73.00
P-145	Surge arrester	TRI-110	10	2	1678.50
P-146	Contactor	\N	4	\N	297.50
P-147	Filter mat	\N	4	3	1219.00
P-148	DC fuse	BLU-2200	9	2	1847.00
P-149	Cooling fan	BLU-2200	11	\N	547.50
P-150	Gate driver	BLU-2200	8	4	562.50
P-151	Capacitor bank	BLU-2200	10	4	1282.00
P-152	Display panel	BLU-2200	6	2	1766.00
P-153	Surge arrester	BLU-2200	9	\N	1894.50
P-154	Contactor	\N	2	\N	1727.50
P-155	Filter mat	\N	7	2	973.50
P-156	DC fuse	BLU-800	11	\N	49.00
P-157	Cooling fan	BLU-800	3	4	797.50
P-158	Gate driver	BLU-800	9	2	33.00
P-159	Capacitor bank	BLU-800	8	2	1463.50
P-160	Display panel	BLU-800	11	3	1015.00
P-161	Surge arrester	BLU-800	4	\N	1558.00
P-162	Contactor	\N	1	2	1237.50
P-163	Filter mat	\N	8	2	1003.50
\.


--
-- Name: part_stock part_stock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.part_stock
    ADD CONSTRAINT part_stock_pkey PRIMARY KEY (part_no);


--
-- Name: part_stock part_stock_fits_model_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.part_stock
    ADD CONSTRAINT part_stock_fits_model_fkey FOREIGN KEY (fits_model) REFERENCES public.inverter_models(model_key);


--
-- PostgreSQL database dump complete
--
