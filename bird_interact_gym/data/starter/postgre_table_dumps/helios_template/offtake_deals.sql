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
-- Name: offtake_deals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.offtake_deals (
    deal_no text NOT NULL,
    park_id text NOT NULL,
    buyer text NOT NULL,
    deal_kind text NOT NULL,
    price text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    clauses jsonb NOT NULL,
    CONSTRAINT offtake_deals_check CHECK ((ends_on > starts_on))
);


--
-- Data for Name: offtake_deals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.offtake_deals (deal_no, park_id, buyer, deal_kind, price, starts_on, ends_on, clauses) FROM stdin;
D-701	PK-01	Fjordline Rail	PPA	6.99 ct/kWh	2018-01-01	\N	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 2}}
D-702	PK-02	Brightwell Retail	feed-in	71.4 EUR/MWh	2019-02-01	2026-02-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 250, "guaranteed_pct": 97.0}}
D-703	PK-03	Indigo Water	spot	54.2 EUR/MWh	2020-03-01	2026-03-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}, "availability": {"malus_eur": 500, "guaranteed_pct": 98.0}}
D-704	PK-21	Brightwell Retail	Ppa	84.3 EUR/MWh	2021-04-01	2026-04-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 500, "guaranteed_pct": 97.0}}
D-705	PK-05	Elm Street Coop	FEED-IN	6.67 ct/kWh	2022-05-01	2030-05-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 0}}
D-706	PK-06	Hearth Energy	spot	41.7 EUR/MWh	2023-06-01	2028-06-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 1250, "guaranteed_pct": 98.0}}
D-707	PK-16	Indigo Water	ppa	38.3 EUR/MWh	2024-07-01	2028-07-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 500, "guaranteed_pct": 97.0}}
D-708	PK-21	Corvid Data	FEED-IN	78.3 EUR/MWh	2025-08-01	2032-08-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 500, "guaranteed_pct": 97.0}}
D-709	PK-09	Indigo Water	SPOT	4.16 ct/kWh	2018-09-01	2024-09-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}}
D-710	PK-10	Delta Foundry	PPA	40.5 EUR/MWh	2019-10-01	\N	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 750, "guaranteed_pct": 95.0}}
D-711	PK-16	Delta Foundry	FEED-IN	59.0 EUR/MWh	2020-11-01	2031-11-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 500, "guaranteed_pct": 97.0}}
D-712	PK-12	Fjordline Rail	spot	55.3 EUR/MWh	2021-12-01	2031-12-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}, "availability": {"malus_eur": 1250, "guaranteed_pct": 98.0}}
D-713	PK-13	Fjordline Rail	PPA	8.19 ct/kWh	2022-01-01	2029-01-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}}
D-714	PK-25	Fjordline Rail	Feed-in	87.3 EUR/MWh	2023-02-01	2030-02-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}, "availability": {"malus_eur": 500, "guaranteed_pct": 97.0}}
D-715	PK-15	Fjordline Rail	spot	88.3 EUR/MWh	2024-03-01	2034-03-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 500, "guaranteed_pct": 98.0}}
D-716	PK-16	Fjordline Rail	ppa	73.3 EUR/MWh	2025-04-01	2032-04-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 750, "guaranteed_pct": 96.5}}
D-717	PK-17	Delta Foundry	feed-in	6.47 ct/kWh	2018-05-01	2029-05-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 1.5}}
D-718	PK-18	Fjordline Rail	Spot	49.0 EUR/MWh	2019-06-01	2028-06-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 1250, "guaranteed_pct": 97.0}}
D-719	PK-19	Elm Street Coop	Ppa	81.9 EUR/MWh	2020-07-01	\N	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 0, "guaranteed_pct": 96.5}}
D-720	PK-20	Fjordline Rail	feed-in	69.6 EUR/MWh	2021-08-01	2030-08-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 250, "guaranteed_pct": 97.0}}
D-721	PK-21	Brightwell Retail	spot	6.92 ct/kWh	2022-09-01	2026-09-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 2}}
D-722	PK-22	Fjordline Rail	PPA	67.4 EUR/MWh	2023-10-01	2031-10-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 750, "guaranteed_pct": 98.0}}
D-723	PK-23	Hearth Energy	Feed-in	54.5 EUR/MWh	2024-11-01	2035-11-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 1000, "guaranteed_pct": 96.5}}
D-724	PK-24	Corvid Data	Spot	60.6 EUR/MWh	2025-12-01	2032-12-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 1250, "guaranteed_pct": 98.0}}
D-725	PK-25	Elm Street Coop	Ppa	8.92 ct/kWh	2018-01-01	2024-01-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 0}}
D-726	PK-26	Corvid Data	feed-in	50.7 EUR/MWh	2019-02-01	2022-02-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 250, "guaranteed_pct": 98.0}}
D-727	PK-01	Brightwell Retail	spot	40.8 EUR/MWh	2020-03-01	2029-03-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 500, "guaranteed_pct": 95.0}}
D-728	PK-25	Elm Street Coop	Ppa	62.5 EUR/MWh	2021-04-01	\N	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}, "availability": {"malus_eur": 500, "guaranteed_pct": 97.0}}
D-729	PK-25	Lone Lantern	Feed-in	7.11 ct/kWh	2022-05-01	\N	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 0}}
D-730	PK-26	Mill Radio	spot	69.6 EUR/MWh	2023-06-01	\N	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 1250, "guaranteed_pct": 98.0}}
D-731	PK-05	Elm Street Coop	ppa	71.3 EUR/MWh	2025-06-30	\N	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 0, "guaranteed_pct": 96.5}}
D-732	PK-06	Fjordline Rail	feed-in	63.2 EUR/MWh	2025-07-01	\N	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 250, "guaranteed_pct": 98.0}}
D-733	PK-07	Brightwell Retail	spot	6.24 ct/kWh	2018-09-01	2025-06-30	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 2}}
D-734	PK-08	Delta Foundry	ppa	48.2 EUR/MWh	2019-10-01	2025-07-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 750, "guaranteed_pct": 98.0}}
D-735	PK-09	Corvid Data	FEED-IN	81.8 EUR/MWh	2020-11-01	2023-11-01	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 1000, "guaranteed_pct": 98.0}}
D-736	PK-10	Hearth Energy	Spot	56.3 EUR/MWh	2021-12-01	2026-12-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 1250, "guaranteed_pct": 98.0}}
D-737	PK-11	Elm Street Coop	ppa	3.85 ct/kWh	2022-01-01	\N	{"volume": {"share_pct": 80}, "indexation": {"yearly_pct": 1}}
D-738	PK-12	Elm Street Coop	FEED-IN	51.1 EUR/MWh	2023-02-01	2029-02-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 1}, "availability": {"malus_eur": 250, "guaranteed_pct": 98.0}}
D-739	PK-13	Hearth Energy	SPOT	53.6 EUR/MWh	2024-03-01	2027-03-01	{"volume": {"share_pct": 100}, "indexation": {"yearly_pct": 0}, "availability": {"malus_eur": 500, "guaranteed_pct": 98.0}}
D-740	PK-14	Elm Street Coop	ppa	57.9 EUR/MWh	2025-04-01	2030-04-01	{"volume": {"share_pct": 50}, "indexation": {"yearly_pct": 1.5}, "availability": {"malus_eur": 750, "guaranteed_pct": 97.0}}
\.


--
-- Name: offtake_deals offtake_deals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offtake_deals
    ADD CONSTRAINT offtake_deals_pkey PRIMARY KEY (deal_no);


--
-- Name: offtake_deals offtake_deals_park_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offtake_deals
    ADD CONSTRAINT offtake_deals_park_id_fkey FOREIGN KEY (park_id) REFERENCES public.parks(park_code);


--
-- PostgreSQL database dump complete
--
