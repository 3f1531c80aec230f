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
-- Name: transfers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.transfers (
    transfer_no integer NOT NULL,
    wallet_ref integer NOT NULL,
    direction text NOT NULL,
    amount numeric(18,4) NOT NULL,
    requested_at timestamp without time zone NOT NULL,
    settled_at timestamp without time zone,
    transfer_state text NOT NULL,
    screening jsonb NOT NULL,
    CONSTRAINT transfers_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT transfers_check CHECK ((settled_at > requested_at))
);


--
-- Data for Name: transfers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.transfers (transfer_no, wallet_ref, direction, amount, requested_at, settled_at, transfer_state, screening) FROM stdin;
30001	9352	withdrawal	10.9300	2025-04-11 23:22:00	2025-04-12 01:55:00	settled	{"address": {"risk": 36, "label": "private"}}
30002	9013	withdrawal	5000.0000	2024-09-14 15:48:00	2024-09-14 16:16:00	SETTLED	{"address": {"risk": 92, "label": "Private"}}
30003	9335	Withdrawal	17.4000	2025-02-27 15:48:00	2025-02-28 14:24:00	settled	{"address": {"risk": 35, "label": "mixer"}}
30004	9106	WITHDRAWAL	93.7200	2025-01-08 07:53:00	\N	rejected	{"address": {"risk": 89, "label": "exchange"}}
30005	9043	DEPOSIT	223.9500	2025-03-31 00:00:00	2025-03-31 02:00:00	Settled	{"address": {"risk": 73, "label": "Private"}}
30006	9049	DEPOSIT	1392.1600	2025-04-01 00:00:00	2025-04-01 02:00:00	Settled	{"address": {"risk": 99, "label": "private"}}
30007	9051	deposit	3844.2500	2025-02-01 00:00:00	2025-02-01 02:00:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "17 min"}, "address": {"risk": 24, "label": "mixer"}}
30008	9109	withdrawal	15.5800	2025-08-12 01:47:00	2025-08-12 21:53:00	settled	{"address": {"risk": 87, "label": "exchange"}}
30009	9058	Withdrawal	5001.0000	2024-09-29 00:42:00	2024-09-30 13:09:00	SETTLED	{"review": {"analyst": null, "minutes": "173 min"}, "address": {"risk": 89, "label": "mixer"}}
30010	9069	deposit	508.7800	2025-01-03 00:00:00	2025-01-03 02:00:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "177 min"}, "address": {"risk": 92, "label": null}}
30011	9130	DEPOSIT	4859.5600	2025-07-02 00:00:00	2025-07-02 02:00:00	Settled	{"address": {"risk": 5, "label": "Private"}}
30012	9933	withdrawal	395.1500	2025-03-02 08:31:00	\N	rejected	{"review": {"analyst": null, "minutes": "127 min"}, "address": {"risk": 34, "label": "mixer"}}
30013	9562	WITHDRAWAL	59.0400	2025-03-20 04:40:00	2025-03-20 09:06:00	SETTLED	{"review": {"analyst": null, "minutes": "23 min"}, "address": {"risk": 89, "label": "mixer"}}
30014	9845	Withdrawal	25.1300	2025-02-26 14:05:00	2025-02-27 05:31:00	SETTLED	{"address": {"risk": 38, "label": "private"}}
30015	9142	deposit	72.2900	2025-04-01 00:00:00	2025-04-01 02:00:00	Settled	{"address": {"risk": 55, "label": "merchant"}}
30016	9176	DEPOSIT	2.0400	2025-03-31 00:00:00	2025-03-31 02:00:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "164 min"}, "address": {"risk": 60, "label": "mixer"}}
30017	9652	Withdrawal	4.5300	2025-03-11 13:53:00	2025-03-12 16:32:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "213 min"}, "address": {"risk": 24, "label": null}}
30018	9085	Withdrawal	3000.0000	2024-12-28 07:09:00	2024-12-28 15:28:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "213 min"}, "address": {"risk": 31, "label": "Exchange"}}
30019	9154	WITHDRAWAL	3001.0000	2025-01-26 14:15:00	2025-01-26 20:18:00	settled	{"address": {"risk": 49, "label": "mixer"}}
30020	9558	deposit	4181.1400	2025-08-04 09:51:00	2025-08-05 07:55:00	SETTLED	{"address": {"risk": 41, "label": "mixer"}}
30021	9814	DEPOSIT	113.8400	2025-06-28 08:38:00	2025-06-28 11:48:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "234 min"}, "address": {"risk": 86, "label": "Mixer"}}
30022	9219	withdrawal	113.9700	2025-03-12 09:41:00	2025-03-12 19:10:00	settled	{"address": {"risk": 48, "label": "mixer"}}
30023	9178	withdrawal	6000.0000	2024-11-18 13:51:00	2024-11-18 21:55:00	settled	{"address": {"risk": 65, "label": "mixer"}}
30024	9893	deposit	164.7900	2025-01-14 16:59:00	2025-01-14 20:33:00	settled	{"address": {"risk": 68, "label": "exchange"}}
30025	9478	DEPOSIT	0.9500	2024-11-07 20:57:00	2024-11-07 23:54:00	SETTLED	{"address": {"risk": 19, "label": "Mixer"}}
30026	9869	withdrawal	790.7100	2025-05-05 05:47:00	2025-05-05 13:56:00	settled	{"address": {"risk": 84, "label": "private"}}
30027	9203	WITHDRAWAL	10000.0000	2024-12-30 22:53:00	2024-12-31 03:11:00	SETTLED	{"address": {"risk": 46, "label": "merchant"}}
30028	9833	WITHDRAWAL	49.5900	2025-03-17 20:10:00	2025-03-19 05:56:00	Settled	{"address": {"risk": 19, "label": "private"}}
30029	9258	WITHDRAWAL	20000.0000	2024-10-21 10:11:00	2024-10-23 03:04:00	settled	{"address": {"risk": 29, "label": "exchange"}}
30030	9299	withdrawal	10000.0000	2024-09-22 11:25:00	2024-09-22 14:53:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "47 min"}, "address": {"risk": 22, "label": "exchange"}}
30031	9570	withdrawal	36.4300	2025-04-03 22:40:00	2025-04-04 06:33:00	Settled	{"address": {"risk": 92, "label": "private"}}
30032	9829	withdrawal	0.1500	2024-11-12 03:15:00	2024-11-12 03:36:00	Settled	{"address": {"risk": 52, "label": "merchant"}}
30033	9889	deposit	4.2800	2025-07-03 14:06:00	2025-07-04 10:16:00	Settled	{"address": {"risk": 28, "label": "Private"}}
30034	9839	deposit	68.3600	2025-07-22 09:46:00	2025-07-22 12:16:00	Settled	{"address": {"risk": 35, "label": "mixer"}}
30035	9710	Withdrawal	61.4000	2025-07-29 21:35:00	2025-07-30 10:47:00	settled	{"address": {"risk": 93, "label": "mixer"}}
30036	9839	WITHDRAWAL	48.4300	2025-01-31 18:42:00	2025-01-31 21:47:00	SETTLED	{"review": {"analyst": null, "minutes": "80 min"}, "address": {"risk": 50, "label": "mixer"}}
30037	9308	deposit	108.6100	2024-11-30 20:49:00	2024-12-01 03:19:00	settled	{"review": {"analyst": null, "minutes": "144 min"}, "address": {"risk": 15, "label": null}}
30038	9421	withdrawal	333.6300	2025-07-02 23:48:00	\N	Rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "115 min"}, "address": {"risk": 55, "label": "exchange"}}
30039	9951	Deposit	2375.0900	2025-03-20 11:56:00	2025-03-21 14:04:00	SETTLED	{"address": {"risk": 56, "label": "exchange"}}
30040	9840	Withdrawal	219.5000	2024-11-28 04:42:00	2024-11-28 05:53:00	SETTLED	{"address": {"risk": 51, "label": "Exchange"}}
30041	9605	withdrawal	248.7500	2024-11-10 02:03:00	2024-11-10 02:29:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "182 min"}, "address": {"risk": 81, "label": "Exchange"}}
30042	9804	WITHDRAWAL	2297.5400	2025-02-19 18:21:00	2025-02-19 22:22:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "147 min"}, "address": {"risk": 0, "label": "Mixer"}}
30044	9741	withdrawal	17.2200	2024-09-05 22:39:00	2024-09-06 06:15:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "50 min"}, "address": {"risk": 90, "label": "mixer"}}
30045	9686	DEPOSIT	0.3500	2025-04-06 09:41:00	2025-04-06 11:57:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "28 min"}, "address": {"risk": 19, "label": "Private"}}
30046	9089	withdrawal	183.9216	2025-03-01 00:00:00	2025-03-01 07:20:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "12 min"}, "address": {"risk": 37, "label": "Exchange"}}
30047	9760	withdrawal	1580.7400	2024-10-05 13:43:00	2024-10-05 18:37:00	Settled	{"address": {"risk": 12, "label": "mixer"}}
30048	9725	withdrawal	63.1900	2024-11-07 16:09:00	2024-11-08 08:44:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "118 min"}, "address": {"risk": 97, "label": "private"}}
30049	9828	WITHDRAWAL	2345.0000	2025-03-01 00:00:00	2025-03-01 07:20:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "12 min"}, "address": {"risk": 39, "label": null}}
30050	9807	Withdrawal	16.0900	2024-09-16 03:35:00	2024-09-16 17:27:00	Settled	{"address": {"risk": 48, "label": "merchant"}}
30051	9630	withdrawal	1.9400	2025-01-26 19:15:00	\N	Rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "140 min"}, "address": {"risk": 89, "label": "mixer"}}
30052	9842	DEPOSIT	5964.3900	2025-03-27 11:30:00	2025-03-27 21:58:00	Settled	{"address": {"risk": 48, "label": null}}
30053	9946	DEPOSIT	271.0900	2025-07-28 12:26:00	2025-07-29 07:38:00	SETTLED	{"address": {"risk": 44, "label": "Private"}}
30054	9508	deposit	280.0600	2024-12-07 20:00:00	2024-12-08 04:05:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "8 min"}, "address": {"risk": 17, "label": "mixer"}}
30056	9329	deposit	0.2600	2025-05-25 18:06:00	2025-05-26 05:30:00	settled	{"address": {"risk": 22, "label": "mixer"}}
30057	9050	withdrawal	8.6500	2025-03-30 04:35:00	\N	rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "195 min"}, "address": {"risk": 56, "label": "private"}}
30058	9393	DEPOSIT	7.1200	2024-09-01 12:17:00	\N	REJECTED	{"address": {"risk": 38, "label": "private"}}
30059	9899	WITHDRAWAL	24.7100	2024-09-14 08:32:00	2024-09-14 10:09:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "122 min"}, "address": {"risk": 10, "label": "mixer"}}
30060	9361	WITHDRAWAL	30.5400	2025-01-15 18:43:00	2025-01-15 20:19:00	settled	{"address": {"risk": 14, "label": "Mixer"}}
30061	9204	WITHDRAWAL	3175.7100	2025-07-06 01:03:00	2025-07-06 17:20:00	settled	{"address": {"risk": 10, "label": null}}
30062	9872	Deposit	2.0400	2025-07-11 15:40:00	2025-07-12 04:42:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "48 min"}, "address": {"risk": 12, "label": "Private"}}
30063	9898	withdrawal	11.9400	2025-08-24 15:43:00	\N	PENDING	{"review": {"analyst": "Ruth Okello", "minutes": "123 min"}, "address": {"risk": 99, "label": "private"}}
30064	9587	WITHDRAWAL	2.0400	2025-01-30 15:42:00	2025-01-30 20:25:00	Settled	{"address": {"risk": 0, "label": "Mixer"}}
30065	9083	withdrawal	8.5000	2024-10-07 09:23:00	2024-10-07 16:42:00	Settled	{"address": {"risk": 95, "label": "Exchange"}}
30066	9771	withdrawal	2.0500	2025-05-19 22:01:00	2025-05-20 01:50:00	settled	{"address": {"risk": 4, "label": null}}
30067	9809	deposit	17.8400	2024-11-30 06:11:00	2024-11-30 07:19:00	settled	{"address": {"risk": 79, "label": "Exchange"}}
30068	9143	withdrawal	4530.0200	2025-02-14 23:10:00	2025-02-16 06:52:00	Settled	{"review": {"analyst": null, "minutes": "13 min"}, "address": {"risk": 63, "label": "Exchange"}}
30069	9133	deposit	2843.2200	2024-09-10 22:10:00	2024-09-11 05:37:00	settled	{"address": {"risk": 61, "label": "Exchange"}}
30070	9896	Withdrawal	0.3400	2025-06-03 16:27:00	2025-06-04 23:49:00	settled	{"address": {"risk": 20, "label": "Exchange"}}
30071	9709	withdrawal	5600.0000	2025-01-14 00:59:00	2025-01-16 00:00:00	SETTLED	{"address": {"risk": 89, "label": "Mixer"}}
30072	9695	WITHDRAWAL	13878.5000	2024-09-26 09:48:00	\N	rejected	{"address": {"risk": 61, "label": "private"}}
30073	9709	withdrawal	5600.0000	2025-01-14 23:59:00	2025-01-16 00:00:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "221 min"}, "address": {"risk": 79, "label": "Exchange"}}
30074	9851	withdrawal	830.8700	2024-12-15 19:56:00	2024-12-17 11:48:00	Settled	{"review": {"analyst": null, "minutes": "40 min"}, "address": {"risk": 18, "label": "Private"}}
30075	9356	deposit	2.1600	2025-03-05 00:11:00	2025-03-05 02:18:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "234 min"}, "address": {"risk": 90, "label": "Private"}}
30076	9589	WITHDRAWAL	1.7900	2024-10-03 14:04:00	2024-10-03 15:02:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "133 min"}, "address": {"risk": 95, "label": "merchant"}}
30077	9742	WITHDRAWAL	98.2900	2025-03-02 15:36:00	2025-03-03 01:24:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "28 min"}, "address": {"risk": 25, "label": "Exchange"}}
30078	9736	withdrawal	990.0600	2024-10-27 03:46:00	\N	Pending	{"review": {"analyst": null, "minutes": "205 min"}, "address": {"risk": 13, "label": "mixer"}}
30079	9112	WITHDRAWAL	0.3800	2025-06-24 18:40:00	\N	Rejected	{"review": {"analyst": "Ines Vold", "minutes": "157 min"}, "address": {"risk": 69, "label": "Exchange"}}
30080	9578	deposit	38.7800	2025-07-11 21:19:00	2025-07-11 21:41:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "146 min"}, "address": {"risk": 34, "label": "merchant"}}
30081	9514	WITHDRAWAL	4.2400	2024-12-04 23:50:00	2024-12-05 06:15:00	Settled	{"address": {"risk": 44, "label": "Private"}}
30082	9177	Withdrawal	17.2000	2025-04-20 15:06:00	2025-04-21 21:37:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "99 min"}, "address": {"risk": 81, "label": "exchange"}}
30083	9828	withdrawal	3144.6000	2025-04-15 05:50:00	2025-04-17 10:39:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "134 min"}, "address": {"risk": 62, "label": "mixer"}}
30084	9929	deposit	2548.2100	2025-04-24 02:10:00	2025-04-24 05:47:00	settled	{"address": {"risk": 97, "label": null}}
30085	9676	Deposit	3282.4300	2025-01-27 17:20:00	2025-01-27 18:43:00	SETTLED	{"address": {"risk": 86, "label": "private"}}
30086	9279	DEPOSIT	813.5300	2025-05-31 04:17:00	2025-05-31 06:24:00	SETTLED	{"address": {"risk": 35, "label": "exchange"}}
30087	9759	withdrawal	8.3600	2024-10-01 20:53:00	2024-10-02 19:49:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "230 min"}, "address": {"risk": 6, "label": "exchange"}}
30088	9452	Deposit	0.2200	2024-11-20 07:07:00	2024-11-20 09:52:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "86 min"}, "address": {"risk": 62, "label": "merchant"}}
30089	9186	Withdrawal	23.6400	2024-11-24 01:19:00	2024-11-24 18:17:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "145 min"}, "address": {"risk": 92, "label": "exchange"}}
30090	9628	deposit	1.8900	2025-02-19 02:03:00	2025-02-19 08:55:00	Settled	{"review": {"analyst": null, "minutes": "197 min"}, "address": {"risk": 5, "label": "Exchange"}}
30091	9113	deposit	1.7600	2025-03-22 06:56:00	\N	Rejected	{"review": {"analyst": "Ines Vold", "minutes": "207 min"}, "address": {"risk": 96, "label": "exchange"}}
30092	9152	DEPOSIT	175.5300	2025-08-13 19:45:00	2025-08-14 00:35:00	settled	{"address": {"risk": 7, "label": "exchange"}}
30093	9587	DEPOSIT	0.2100	2025-01-01 08:12:00	2025-01-01 21:53:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "39 min"}, "address": {"risk": 49, "label": "exchange"}}
30094	9107	withdrawal	662.3200	2024-12-02 04:56:00	2024-12-02 16:42:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "20 min"}, "address": {"risk": 47, "label": "merchant"}}
30095	9759	WITHDRAWAL	58.1500	2025-01-12 09:33:00	2025-01-13 00:23:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "31 min"}, "address": {"risk": 69, "label": null}}
30096	9751	withdrawal	10037.9700	2024-09-16 19:27:00	2024-09-17 11:13:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "101 min"}, "address": {"risk": 67, "label": "private"}}
30097	9456	withdrawal	4491.9300	2025-05-22 16:22:00	2025-05-23 08:10:00	SETTLED	{"address": {"risk": 76, "label": "Mixer"}}
30098	9525	Withdrawal	988.9400	2025-02-11 15:12:00	2025-02-11 23:13:00	settled	{"address": {"risk": 65, "label": "Private"}}
30099	9739	withdrawal	0.3500	2025-06-28 11:09:00	2025-06-28 15:48:00	SETTLED	{"address": {"risk": 94, "label": null}}
30100	9840	withdrawal	2000.0000	2025-07-12 03:57:00	2025-07-12 04:58:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 6, "label": "merchant"}}
30101	9744	DEPOSIT	99.6200	2024-12-11 11:16:00	2024-12-11 14:43:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "120 min"}, "address": {"risk": 72, "label": "private"}}
30102	9021	Withdrawal	2.0100	2025-08-20 12:47:00	2025-08-20 16:19:00	settled	{"address": {"risk": 45, "label": "mixer"}}
30103	9507	DEPOSIT	22.2100	2024-10-14 23:48:00	2024-10-15 05:32:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "53 min"}, "address": {"risk": 65, "label": "exchange"}}
30104	9883	deposit	22.7300	2024-12-12 13:20:00	2024-12-13 02:12:00	SETTLED	{"address": {"risk": 74, "label": "Mixer"}}
30105	9947	deposit	3994.3900	2025-07-19 18:57:00	2025-07-20 20:55:00	Settled	{"review": {"analyst": null, "minutes": "120 min"}, "address": {"risk": 18, "label": "Private"}}
30106	9439	DEPOSIT	114.1800	2025-03-27 03:20:00	2025-03-28 00:57:00	Settled	{"address": {"risk": 31, "label": "Exchange"}}
30107	9718	Withdrawal	297.4300	2024-10-17 00:16:00	2024-10-17 23:58:00	SETTLED	{"address": {"risk": 5, "label": "Private"}}
30108	9177	WITHDRAWAL	14.5200	2024-12-11 09:54:00	2024-12-11 17:08:00	settled	{"address": {"risk": 92, "label": "exchange"}}
30109	9891	withdrawal	373.1500	2025-03-10 20:23:00	\N	rejected	{"review": {"analyst": null, "minutes": "152 min"}, "address": {"risk": 12, "label": "private"}}
30110	9098	DEPOSIT	1426.9500	2025-05-22 04:51:00	2025-05-22 05:22:00	settled	{"address": {"risk": 7, "label": "private"}}
30111	9709	withdrawal	515.5800	2025-01-14 14:37:00	2025-01-15 05:24:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "59 min"}, "address": {"risk": 43, "label": "Private"}}
30112	9956	withdrawal	0.6300	2024-12-26 12:30:00	2024-12-26 17:39:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "23 min"}, "address": {"risk": 47, "label": "private"}}
30113	9689	deposit	3.5200	2025-03-10 13:33:00	2025-03-11 07:35:00	SETTLED	{"address": {"risk": 58, "label": "Private"}}
30114	9786	withdrawal	13658.6400	2025-04-07 15:40:00	2025-04-07 22:05:00	settled	{"address": {"risk": 10, "label": "Private"}}
30115	9591	WITHDRAWAL	67.9700	2025-06-10 20:47:00	2025-06-11 09:33:00	Settled	{"address": {"risk": 55, "label": "mixer"}}
30116	9575	WITHDRAWAL	1.0500	2024-09-24 15:39:00	\N	rejected	{"address": {"risk": 80, "label": null}}
30118	9845	Withdrawal	42.8600	2025-04-19 02:08:00	\N	pending	{"address": {"risk": 16, "label": "private"}}
30119	9332	Withdrawal	2000.0000	2025-08-28 04:55:00	2025-08-28 16:24:00	Settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 46, "label": "exchange"}}
30120	9557	WITHDRAWAL	1.2200	2025-02-01 04:22:00	2025-02-01 20:57:00	settled	{"address": {"risk": 75, "label": "exchange"}}
30121	9892	WITHDRAWAL	0.6500	2024-09-24 16:40:00	2024-09-26 04:39:00	settled	{"address": {"risk": 18, "label": "merchant"}}
30122	9414	DEPOSIT	488.0500	2025-02-16 13:41:00	2025-02-16 15:09:00	settled	{"address": {"risk": 90, "label": "mixer"}}
30123	9038	Withdrawal	5.5700	2025-03-22 17:05:00	\N	REJECTED	{"review": {"analyst": "Tomas Ferry", "minutes": "149 min"}, "address": {"risk": 84, "label": "private"}}
30124	9718	WITHDRAWAL	1506.3200	2025-04-26 15:58:00	2025-04-26 17:23:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "94 min"}, "address": {"risk": 55, "label": "exchange"}}
30125	9355	withdrawal	1655.2400	2024-11-28 11:44:00	2024-11-28 23:18:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "233 min"}, "address": {"risk": 29, "label": "exchange"}}
30126	9607	WITHDRAWAL	23.1481	2025-04-18 20:44:00	2025-04-19 04:14:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "90 min"}, "address": {"risk": 33, "label": "Exchange"}}
30127	9846	deposit	16984.7900	2024-11-29 13:51:00	2024-12-01 01:48:00	settled	{"address": {"risk": 36, "label": "Private"}}
30128	9740	withdrawal	3.1000	2024-11-23 06:33:00	2024-11-23 16:37:00	SETTLED	{"address": {"risk": 43, "label": "mixer"}}
30129	9133	Deposit	1497.0700	2025-02-27 16:47:00	2025-03-01 04:41:00	settled	{"address": {"risk": 98, "label": "Mixer"}}
30130	9450	deposit	5121.0300	2025-08-27 09:05:00	2025-08-27 15:12:00	SETTLED	{"address": {"risk": 64, "label": null}}
30131	9321	WITHDRAWAL	3.1234	2025-07-06 12:34:00	2025-07-07 10:25:00	settled	{"address": {"risk": 71, "label": null}}
30132	9793	withdrawal	203.5600	2025-08-15 06:18:00	2025-08-16 14:23:00	Settled	{"address": {"risk": 83, "label": "exchange"}}
30133	9949	Deposit	2324.9300	2024-12-03 16:12:00	2024-12-04 01:12:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "198 min"}, "address": {"risk": 77, "label": "private"}}
30134	9445	WITHDRAWAL	17.5500	2025-08-11 09:12:00	\N	rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "126 min"}, "address": {"risk": 17, "label": "Private"}}
30135	9560	DEPOSIT	15059.5300	2024-10-24 06:19:00	2024-10-24 21:17:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "127 min"}, "address": {"risk": 32, "label": "Exchange"}}
30136	9746	WITHDRAWAL	2829.4200	2024-09-06 02:29:00	2024-09-06 04:08:00	settled	{"address": {"risk": 8, "label": "private"}}
30500	9655	DEPOSIT	324.9700	2025-06-28 12:35:00	2025-06-28 22:11:00	settled	{"address": {"risk": 1, "label": "Exchange"}}
30137	9199	withdrawal	375.1500	2024-12-02 11:21:00	2024-12-04 16:48:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "193 min"}, "address": {"risk": 46, "label": "Exchange"}}
30138	9847	DEPOSIT	5.1000	2024-10-03 01:33:00	2024-10-03 09:23:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "98 min"}, "address": {"risk": 40, "label": "exchange"}}
30139	9582	WITHDRAWAL	926.4300	2024-12-07 02:11:00	2024-12-07 12:30:00	SETTLED	{"review": {"analyst": null, "minutes": "25 min"}, "address": {"risk": 36, "label": null}}
30140	9752	deposit	1178.8500	2024-12-23 04:17:00	\N	Rejected	{"review": {"analyst": "Ruth Okello", "minutes": "210 min"}, "address": {"risk": 18, "label": "exchange"}}
30141	9737	DEPOSIT	16.1300	2025-08-14 04:48:00	2025-08-14 05:26:00	settled	{"address": {"risk": 22, "label": "private"}}
30142	9923	DEPOSIT	3890.3800	2025-06-15 01:59:00	2025-06-15 10:35:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "157 min"}, "address": {"risk": 48, "label": "merchant"}}
30143	9877	withdrawal	37.7700	2024-11-27 06:42:00	2024-11-27 07:45:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "234 min"}, "address": {"risk": 5, "label": "Exchange"}}
30144	9507	withdrawal	12.9805	2025-07-09 12:28:00	2025-07-09 12:50:00	SETTLED	{"address": {"risk": 63, "label": null}}
30145	9396	deposit	279.3000	2025-06-27 16:19:00	2025-06-28 11:35:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "20 min"}, "address": {"risk": 65, "label": "merchant"}}
30146	9728	withdrawal	2000.0000	2025-05-30 09:22:00	2025-05-30 14:13:00	Settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 13, "label": "mixer"}}
30147	9334	WITHDRAWAL	839.5300	2025-05-19 02:20:00	2025-05-19 03:27:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "162 min"}, "address": {"risk": 40, "label": null}}
30148	9793	DEPOSIT	30.3100	2025-08-17 14:27:00	2025-08-17 18:23:00	SETTLED	{"review": {"analyst": null, "minutes": "191 min"}, "address": {"risk": 23, "label": "private"}}
30149	9168	withdrawal	19468.3400	2024-10-19 02:10:00	2024-10-19 04:01:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "138 min"}, "address": {"risk": 79, "label": "Mixer"}}
30150	9841	deposit	14.7600	2024-09-22 08:34:00	2024-09-23 19:47:00	Settled	{"address": {"risk": 83, "label": "Mixer"}}
30151	9635	withdrawal	127.7700	2025-06-17 09:06:00	2025-06-17 11:45:00	Settled	{"address": {"risk": 1, "label": "Private"}}
30152	9247	withdrawal	17.5400	2024-09-09 23:37:00	2024-09-10 09:20:00	settled	{"address": {"risk": 66, "label": "Private"}}
30153	9535	withdrawal	6.4484	2025-04-20 17:09:00	2025-04-21 04:35:00	settled	{"address": {"risk": 88, "label": "Private"}}
30154	9425	Withdrawal	1.2000	2024-11-29 13:53:00	2024-11-29 18:50:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "190 min"}, "address": {"risk": 72, "label": "mixer"}}
30155	9764	DEPOSIT	3016.6500	2025-08-10 16:00:00	2025-08-11 08:22:00	SETTLED	{"address": {"risk": 80, "label": "private"}}
30156	9149	WITHDRAWAL	34.0800	2025-01-12 03:12:00	2025-01-12 15:56:00	settled	{"address": {"risk": 48, "label": "Exchange"}}
30157	9219	Withdrawal	171.9300	2024-10-15 01:48:00	2024-10-15 03:40:00	settled	{"address": {"risk": 83, "label": "Private"}}
30158	9165	withdrawal	1.1000	2025-05-22 06:50:00	2025-05-23 17:59:00	Settled	{"address": {"risk": 70, "label": "Private"}}
30159	9284	deposit	1.4500	2025-05-20 21:13:00	2025-05-21 02:37:00	SETTLED	{"review": {"analyst": null, "minutes": "157 min"}, "address": {"risk": 97, "label": "Mixer"}}
30160	9163	Withdrawal	2.9600	2024-09-11 23:24:00	2024-09-12 02:47:00	settled	{"address": {"risk": 90, "label": "merchant"}}
30161	9242	withdrawal	0.2300	2024-10-11 11:59:00	2024-10-11 20:19:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "136 min"}, "address": {"risk": 55, "label": "Private"}}
30162	9221	withdrawal	3.1234	2025-05-23 01:56:00	2025-05-23 07:58:00	Settled	{"address": {"risk": 21, "label": "exchange"}}
30163	9571	DEPOSIT	15.8900	2025-03-04 22:11:00	2025-03-05 16:43:00	SETTLED	{"review": {"analyst": null, "minutes": "104 min"}, "address": {"risk": 31, "label": "exchange"}}
30164	9354	deposit	2.1200	2024-10-17 01:41:00	2024-10-17 05:01:00	settled	{"address": {"risk": 63, "label": "Private"}}
30165	9705	withdrawal	3628.2800	2024-11-26 16:26:00	2024-11-27 12:48:00	settled	{"address": {"risk": 46, "label": null}}
30166	9273	WITHDRAWAL	5493.5300	2025-05-27 10:12:00	2025-05-27 20:44:00	SETTLED	{"address": {"risk": 88, "label": "Private"}}
30167	9026	WITHDRAWAL	519.4500	2025-04-23 04:18:00	2025-04-23 07:00:00	settled	{"review": {"analyst": null, "minutes": "130 min"}, "address": {"risk": 87, "label": "exchange"}}
30168	9356	withdrawal	2.0700	2025-06-29 08:45:00	2025-06-29 12:58:00	SETTLED	{"address": {"risk": 73, "label": "Exchange"}}
30169	9596	WITHDRAWAL	71.4100	2025-02-22 11:03:00	2025-02-22 21:12:00	SETTLED	{"review": {"analyst": null, "minutes": "198 min"}, "address": {"risk": 15, "label": "Exchange"}}
30170	9544	WITHDRAWAL	3.1234	2025-03-04 15:08:00	2025-03-05 22:02:00	settled	{"address": {"risk": 23, "label": "private"}}
30171	9499	WITHDRAWAL	406.4400	2025-08-14 12:10:00	2025-08-14 18:00:00	settled	{"review": {"analyst": null, "minutes": "24 min"}, "address": {"risk": 86, "label": "Private"}}
30172	9756	Withdrawal	0.8300	2024-09-11 14:14:00	2024-09-11 18:02:00	settled	{"address": {"risk": 81, "label": null}}
30173	9904	WITHDRAWAL	617.1400	2025-03-30 02:56:00	2025-03-31 01:59:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "98 min"}, "address": {"risk": 75, "label": null}}
30174	9904	withdrawal	51.3900	2025-08-13 13:35:00	2025-08-14 04:23:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "27 min"}, "address": {"risk": 88, "label": "mixer"}}
30175	9154	deposit	977.3700	2024-11-16 17:39:00	2024-11-16 19:31:00	settled	{"address": {"risk": 77, "label": "private"}}
30176	9701	withdrawal	2771.3100	2024-11-25 17:35:00	2024-11-26 05:02:00	settled	{"review": {"analyst": null, "minutes": "134 min"}, "address": {"risk": 85, "label": "merchant"}}
30177	9758	withdrawal	0.9000	2025-01-24 04:20:00	2025-01-24 10:29:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "150 min"}, "address": {"risk": 15, "label": "Mixer"}}
30178	9503	deposit	48.8600	2025-08-06 01:13:00	2025-08-06 01:48:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "210 min"}, "address": {"risk": 5, "label": null}}
30179	9503	Deposit	5.6100	2025-06-20 02:21:00	2025-06-21 01:03:00	SETTLED	{"address": {"risk": 96, "label": "Private"}}
30180	9241	deposit	1070.6400	2025-07-04 08:09:00	2025-07-04 21:16:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "199 min"}, "address": {"risk": 98, "label": "Exchange"}}
30181	9942	withdrawal	1.3100	2025-02-20 12:53:00	2025-02-21 06:12:00	settled	{"address": {"risk": 88, "label": "Private"}}
30182	9673	withdrawal	561.8000	2025-08-06 07:13:00	2025-08-08 09:14:00	settled	{"address": {"risk": 56, "label": "Exchange"}}
30183	9391	deposit	51.7600	2025-07-22 11:49:00	2025-07-23 07:21:00	settled	{"address": {"risk": 28, "label": "Mixer"}}
30184	9524	withdrawal	2000.0000	2025-06-09 11:03:00	2025-06-10 17:09:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 21, "label": "Mixer"}}
30185	9283	Deposit	3.1900	2024-09-11 05:18:00	2024-09-11 08:18:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "133 min"}, "address": {"risk": 54, "label": null}}
30186	9888	WITHDRAWAL	19.5600	2024-10-04 09:45:00	2024-10-06 00:40:00	settled	{"review": {"analyst": null, "minutes": "17 min"}, "address": {"risk": 6, "label": null}}
30188	9955	Deposit	11.8100	2024-09-27 23:22:00	2024-09-28 07:23:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "185 min"}, "address": {"risk": 12, "label": "exchange"}}
30189	9896	DEPOSIT	1.5100	2025-05-04 07:13:00	2025-05-04 12:47:00	settled	{"address": {"risk": 86, "label": "mixer"}}
30190	9879	Withdrawal	2269.6300	2024-10-13 21:10:00	2024-10-14 00:21:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "189 min"}, "address": {"risk": 17, "label": "Private"}}
30191	9839	withdrawal	25.6000	2025-05-07 12:41:00	2025-05-07 19:00:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "24 min"}, "address": {"risk": 74, "label": "private"}}
30192	9301	withdrawal	1316.6000	2025-08-08 17:14:00	2025-08-08 18:11:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "65 min"}, "address": {"risk": 92, "label": null}}
30193	9828	deposit	2706.9600	2024-12-11 04:07:00	2024-12-11 08:31:00	SETTLED	{"address": {"risk": 1, "label": "Mixer"}}
30194	9462	WITHDRAWAL	246.8800	2025-03-05 16:08:00	2025-03-06 15:38:00	Settled	{"address": {"risk": 15, "label": "Private"}}
30195	9760	Withdrawal	680.8100	2024-10-05 14:28:00	2024-10-06 04:55:00	settled	{"address": {"risk": 39, "label": "merchant"}}
30196	9690	deposit	75.6500	2025-06-12 12:56:00	\N	Rejected	{"review": {"analyst": "Ines Vold", "minutes": "21 min"}, "address": {"risk": 94, "label": null}}
30197	9725	deposit	23.5600	2025-08-28 20:28:00	2025-08-29 23:35:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "59 min"}, "address": {"risk": 49, "label": null}}
30198	9699	Deposit	28.2900	2024-09-07 21:14:00	2024-09-08 11:36:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "107 min"}, "address": {"risk": 77, "label": "mixer"}}
30199	9022	withdrawal	217.3600	2024-09-02 10:26:00	2024-09-02 20:22:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "60 min"}, "address": {"risk": 18, "label": null}}
30200	9141	deposit	1.7200	2025-06-04 07:27:00	\N	Rejected	{"address": {"risk": 43, "label": "Exchange"}}
30201	9076	Deposit	590.2700	2024-12-14 19:25:00	2024-12-15 01:09:00	settled	{"address": {"risk": 53, "label": "Exchange"}}
30202	9053	Deposit	1101.2000	2024-10-26 04:13:00	\N	rejected	{"address": {"risk": 92, "label": "Private"}}
30203	9237	deposit	33.1900	2025-06-05 16:31:00	2025-06-05 19:26:00	Settled	{"address": {"risk": 78, "label": "Private"}}
30204	9238	WITHDRAWAL	2413.5100	2025-01-05 12:50:00	2025-01-06 10:59:00	Settled	{"address": {"risk": 38, "label": "Exchange"}}
30205	9860	withdrawal	1.7500	2025-05-10 23:32:00	\N	Rejected	{"address": {"risk": 25, "label": "private"}}
30206	9223	withdrawal	0.8000	2024-10-28 17:17:00	2024-10-29 08:05:00	settled	{"review": {"analyst": null, "minutes": "34 min"}, "address": {"risk": 62, "label": "Mixer"}}
30207	9407	WITHDRAWAL	49.6600	2024-10-25 11:28:00	2024-10-25 19:59:00	settled	{"address": {"risk": 87, "label": "Private"}}
30208	9521	Deposit	1.7400	2025-02-14 06:54:00	2025-02-15 14:26:00	Settled	{"address": {"risk": 37, "label": "exchange"}}
30209	9036	WITHDRAWAL	1.3000	2024-09-22 00:52:00	2024-09-22 13:01:00	settled	{"address": {"risk": 87, "label": "private"}}
30211	9721	deposit	4499.4500	2025-08-14 17:30:00	2025-08-14 17:56:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "118 min"}, "address": {"risk": 37, "label": "Exchange"}}
30212	9594	deposit	8.5800	2024-09-16 20:33:00	2024-09-17 04:49:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "49 min"}, "address": {"risk": 28, "label": "exchange"}}
30214	9467	DEPOSIT	1.2500	2024-12-07 22:00:00	\N	rejected	{"review": {"analyst": null, "minutes": "130 min"}, "address": {"risk": 18, "label": null}}
30215	9339	withdrawal	1850.9259	2025-06-09 17:35:00	2025-06-10 10:07:00	settled	{"address": {"risk": 24, "label": "Private"}}
30216	9221	withdrawal	3.1250	2025-05-26 05:28:00	2025-05-26 23:33:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 37, "label": "Private"}}
30217	9392	Withdrawal	0.9600	2025-07-20 03:19:00	2025-07-20 06:31:00	settled	{"review": {"analyst": null, "minutes": "120 min"}, "address": {"risk": 9, "label": "Exchange"}}
30218	9150	withdrawal	1954.8700	2025-02-03 14:25:00	2025-02-03 18:08:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "150 min"}, "address": {"risk": 77, "label": "private"}}
30219	9428	DEPOSIT	47.5500	2025-04-01 04:20:00	2025-04-01 06:02:00	settled	{"address": {"risk": 69, "label": "mixer"}}
30220	9317	withdrawal	2000.0000	2025-03-23 20:53:00	2025-03-25 15:30:00	Settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 50, "label": "Private"}}
30221	9189	Deposit	11988.5800	2025-02-16 03:42:00	2025-02-16 03:57:00	SETTLED	{"address": {"risk": 92, "label": "private"}}
30222	9261	WITHDRAWAL	4628.7100	2024-10-20 15:32:00	2024-10-20 23:43:00	SETTLED	{"address": {"risk": 7, "label": "exchange"}}
30223	9778	withdrawal	179.8900	2024-12-26 08:10:00	2024-12-26 20:29:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "197 min"}, "address": {"risk": 62, "label": "private"}}
30224	9577	DEPOSIT	4157.2200	2024-11-21 13:04:00	2024-11-21 17:06:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "233 min"}, "address": {"risk": 8, "label": "Exchange"}}
30225	9762	DEPOSIT	1816.6200	2024-09-09 10:23:00	2024-09-09 11:12:00	SETTLED	{"address": {"risk": 93, "label": null}}
30226	9633	Withdrawal	4020.0400	2025-08-03 04:41:00	2025-08-03 11:19:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "236 min"}, "address": {"risk": 49, "label": "mixer"}}
30227	9479	Withdrawal	54.8200	2024-10-31 16:11:00	2024-11-01 23:00:00	Settled	{"address": {"risk": 5, "label": "private"}}
30228	9221	withdrawal	3.1250	2025-04-04 07:26:00	2025-04-05 13:17:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 12, "label": "Private"}}
30229	9545	deposit	93.4700	2025-07-01 22:39:00	2025-07-01 23:30:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "120 min"}, "address": {"risk": 74, "label": "private"}}
30230	9652	WITHDRAWAL	6.9000	2024-12-11 11:06:00	2024-12-11 20:17:00	settled	{"address": {"risk": 99, "label": "Private"}}
30231	9442	Withdrawal	0.2900	2025-05-24 14:04:00	2025-05-24 15:41:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "149 min"}, "address": {"risk": 3, "label": null}}
30232	9488	withdrawal	4583.6800	2024-11-08 01:17:00	2024-11-08 12:48:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "165 min"}, "address": {"risk": 15, "label": "merchant"}}
30233	9250	deposit	1282.9100	2025-04-17 18:17:00	2025-04-18 03:54:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "136 min"}, "address": {"risk": 13, "label": "Private"}}
30234	9088	withdrawal	0.9600	2025-05-20 07:57:00	\N	Rejected	{"review": {"analyst": "Ruth Okello", "minutes": "220 min"}, "address": {"risk": 60, "label": "Exchange"}}
30235	9620	Deposit	717.7000	2024-10-02 22:57:00	2024-10-03 03:09:00	Settled	{"address": {"risk": 82, "label": "exchange"}}
30236	9816	deposit	352.9100	2025-01-24 05:05:00	2025-01-24 17:07:00	SETTLED	{"address": {"risk": 50, "label": "private"}}
30237	9633	DEPOSIT	1569.6100	2024-09-07 06:25:00	2024-09-08 09:49:00	settled	{"address": {"risk": 40, "label": "Mixer"}}
30238	9954	withdrawal	42.5700	2025-05-28 23:26:00	2025-05-29 04:39:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "4 min"}, "address": {"risk": 95, "label": "exchange"}}
30239	9494	withdrawal	396.9400	2024-12-21 09:19:00	2024-12-21 17:45:00	settled	{"address": {"risk": 99, "label": "Mixer"}}
30240	9335	WITHDRAWAL	4.6300	2025-01-25 19:41:00	2025-01-26 00:41:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "68 min"}, "address": {"risk": 51, "label": null}}
30241	9532	withdrawal	38.9000	2025-05-30 23:11:00	2025-05-31 04:52:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "126 min"}, "address": {"risk": 75, "label": "merchant"}}
30242	9532	Withdrawal	7.2200	2024-11-25 16:36:00	2024-11-26 13:29:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "52 min"}, "address": {"risk": 88, "label": "mixer"}}
30243	9582	deposit	455.1100	2025-08-08 17:21:00	2025-08-09 10:29:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "74 min"}, "address": {"risk": 40, "label": "Mixer"}}
30244	9357	withdrawal	2746.6700	2024-11-22 06:05:00	2024-11-22 11:56:00	SETTLED	{"address": {"risk": 84, "label": null}}
30245	9734	withdrawal	2787.9900	2024-10-09 11:07:00	2024-10-10 08:48:00	Settled	{"address": {"risk": 9, "label": "private"}}
30246	9283	withdrawal	3.1250	2025-03-23 06:55:00	2025-03-23 14:50:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 82, "label": "mixer"}}
30247	9628	withdrawal	0.7300	2024-09-26 16:05:00	2024-09-26 19:27:00	Settled	{"address": {"risk": 32, "label": "exchange"}}
30248	9492	deposit	201.6600	2025-07-20 18:17:00	2025-07-21 02:41:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "238 min"}, "address": {"risk": 74, "label": "exchange"}}
30249	9927	DEPOSIT	281.0500	2025-01-20 16:59:00	2025-01-20 21:09:00	SETTLED	{"address": {"risk": 4, "label": "exchange"}}
30250	9463	deposit	892.6400	2024-12-08 04:04:00	2024-12-08 05:33:00	settled	{"address": {"risk": 13, "label": "Exchange"}}
30251	9526	DEPOSIT	16.7600	2025-05-16 21:09:00	2025-05-16 22:31:00	Settled	{"review": {"analyst": null, "minutes": "54 min"}, "address": {"risk": 78, "label": "mixer"}}
30252	9891	WITHDRAWAL	184.8200	2025-05-28 19:08:00	\N	Rejected	{"address": {"risk": 7, "label": "Mixer"}}
30253	9889	DEPOSIT	0.9800	2024-12-28 00:06:00	2024-12-28 07:05:00	Settled	{"address": {"risk": 37, "label": "Private"}}
30254	9654	Withdrawal	1999.0000	2025-03-17 17:02:00	2025-03-18 01:06:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 51, "label": "Private"}}
30255	9313	Deposit	895.8200	2024-11-26 14:46:00	2024-11-28 00:25:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "22 min"}, "address": {"risk": 82, "label": "Exchange"}}
30256	9009	deposit	184.7100	2025-01-28 18:36:00	2025-01-28 20:05:00	settled	{"review": {"analyst": null, "minutes": "51 min"}, "address": {"risk": 56, "label": "merchant"}}
30257	9252	withdrawal	9602.5900	2025-05-01 12:24:00	2025-05-02 02:55:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "108 min"}, "address": {"risk": 90, "label": "mixer"}}
30258	9748	Deposit	25.4400	2024-09-02 07:32:00	\N	rejected	{"address": {"risk": 98, "label": "Exchange"}}
30259	9624	DEPOSIT	450.2000	2025-08-24 12:02:00	2025-08-24 18:22:00	settled	{"address": {"risk": 72, "label": "Exchange"}}
30260	9881	deposit	16.0600	2025-01-24 01:38:00	2025-01-24 06:28:00	settled	{"review": {"analyst": null, "minutes": "120 min"}, "address": {"risk": 9, "label": null}}
30261	9019	withdrawal	24.4900	2025-04-21 08:42:00	2025-04-21 15:19:00	settled	{"address": {"risk": 16, "label": null}}
30263	9530	deposit	256.7000	2024-11-05 16:07:00	2024-11-06 02:05:00	Settled	{"address": {"risk": 39, "label": "Exchange"}}
30264	9602	Withdrawal	8587.6800	2024-12-22 04:24:00	2024-12-22 23:39:00	SETTLED	{"address": {"risk": 23, "label": "merchant"}}
30265	9254	Withdrawal	69.6700	2025-05-14 03:53:00	2025-05-15 15:27:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "14 min"}, "address": {"risk": 62, "label": null}}
30266	9474	WITHDRAWAL	6782.2900	2024-12-04 08:24:00	2024-12-05 01:20:00	settled	{"address": {"risk": 64, "label": "Private"}}
30267	9676	Withdrawal	6649.2600	2024-11-29 15:01:00	2024-11-29 23:00:00	SETTLED	{"address": {"risk": 98, "label": "Private"}}
30268	9899	withdrawal	53.8300	2025-01-07 14:54:00	2025-01-07 21:47:00	settled	{"address": {"risk": 2, "label": "Exchange"}}
30269	9143	deposit	1594.5600	2024-11-11 22:37:00	\N	rejected	{"review": {"analyst": "Ines Vold", "minutes": "162 min"}, "address": {"risk": 12, "label": "Mixer"}}
30270	9078	Withdrawal	0.4900	2024-10-21 07:20:00	2024-10-21 20:16:00	Settled	{"address": {"risk": 11, "label": "Exchange"}}
30271	9296	Deposit	6544.8900	2025-01-12 02:49:00	2025-01-12 14:38:00	settled	{"review": {"analyst": null, "minutes": "115 min"}, "address": {"risk": 16, "label": "Exchange"}}
30272	9645	DEPOSIT	32.6000	2024-09-15 17:17:00	2024-09-15 18:41:00	Settled	{"review": {"analyst": null, "minutes": "66 min"}, "address": {"risk": 75, "label": "exchange"}}
30273	9187	DEPOSIT	61.0400	2025-02-23 12:14:00	2025-02-24 00:19:00	SETTLED	{"address": {"risk": 56, "label": "mixer"}}
30274	9522	DEPOSIT	0.3900	2025-01-29 13:13:00	\N	rejected	{"address": {"risk": 98, "label": null}}
30275	9193	withdrawal	29.9800	2025-05-18 15:03:00	2025-05-18 17:56:00	settled	{"address": {"risk": 78, "label": "merchant"}}
30276	9906	WITHDRAWAL	108.1800	2025-03-23 18:41:00	2025-03-24 12:14:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "52 min"}, "address": {"risk": 71, "label": "Private"}}
30277	9825	withdrawal	0.9600	2025-07-11 07:11:00	2025-07-12 06:07:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "28 min"}, "address": {"risk": 51, "label": "MIXER"}}
30278	9749	Deposit	11.4800	2025-01-26 17:45:00	2025-01-27 06:51:00	settled	{"review": {"analyst": null, "minutes": "180 min"}, "address": {"risk": 18, "label": "Exchange"}}
30279	9002	Deposit	136.4500	2025-05-11 23:13:00	2025-05-12 00:43:00	settled	{"address": {"risk": 87, "label": "exchange"}}
30280	9825	WITHDRAWAL	178.3400	2025-07-10 09:45:00	2025-07-10 15:42:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "149 min"}, "address": {"risk": 88, "label": "mixer"}}
30281	9509	withdrawal	429.2300	2025-01-10 17:18:00	\N	REJECTED	{"address": {"risk": 74, "label": "Exchange"}}
30282	9127	Deposit	3099.5500	2024-11-20 01:04:00	2024-11-20 01:34:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "198 min"}, "address": {"risk": 55, "label": "mixer"}}
30283	9685	Withdrawal	64.7000	2025-07-13 01:03:00	\N	rejected	{"address": {"risk": 36, "label": "exchange"}}
30284	9537	deposit	10.0400	2025-02-01 20:20:00	2025-02-02 02:54:00	Settled	{"address": {"risk": 43, "label": "exchange"}}
30285	9452	withdrawal	0.0600	2025-04-03 20:52:00	2025-04-04 13:09:00	SETTLED	{"address": {"risk": 55, "label": "mixer"}}
30286	9654	WITHDRAWAL	4895.6300	2024-11-07 06:26:00	2024-11-08 13:00:00	Settled	{"address": {"risk": 20, "label": null}}
30287	9085	WITHDRAWAL	2000.0000	2025-04-25 00:35:00	2025-04-26 10:32:00	settled	{"review": {"analyst": null, "minutes": "31 min"}, "address": {"risk": 70, "label": "mixer"}}
30288	9798	withdrawal	272.5900	2024-10-25 09:48:00	2024-10-25 20:15:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "10 min"}, "address": {"risk": 68, "label": "Exchange"}}
30289	9542	Withdrawal	1782.6600	2025-05-29 13:46:00	2025-05-29 22:24:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "42 min"}, "address": {"risk": 9, "label": null}}
30290	9328	Withdrawal	1769.1800	2025-02-27 03:36:00	2025-02-27 09:29:00	settled	{"address": {"risk": 52, "label": "Private"}}
30291	9189	WITHDRAWAL	2443.1000	2025-08-13 18:13:00	2025-08-14 05:54:00	settled	{"address": {"risk": 19, "label": "Mixer"}}
30292	9640	Withdrawal	11.5400	2025-07-05 03:26:00	2025-07-05 10:37:00	Settled	{"address": {"risk": 74, "label": null}}
30293	9561	withdrawal	251.6900	2025-02-11 12:52:00	2025-02-12 02:00:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "87 min"}, "address": {"risk": 89, "label": "merchant"}}
30294	9275	Withdrawal	998.8900	2025-05-09 22:50:00	2025-05-10 17:03:00	settled	{"address": {"risk": 78, "label": null}}
30295	9539	withdrawal	56.3100	2024-11-08 13:10:00	2024-11-08 15:10:00	Settled	{"address": {"risk": 17, "label": "Mixer"}}
30296	9025	Withdrawal	205.0100	2024-11-18 00:39:00	2024-11-18 03:16:00	settled	{"address": {"risk": 46, "label": "Mixer"}}
30297	9535	deposit	4.7700	2025-06-20 12:47:00	2025-06-20 13:40:00	settled	{"address": {"risk": 70, "label": "Mixer"}}
30298	9651	Deposit	737.5800	2025-07-06 21:51:00	2025-07-07 20:28:00	Settled	{"address": {"risk": 56, "label": "Private"}}
30299	9781	WITHDRAWAL	29.2700	2024-12-19 00:27:00	2024-12-20 06:55:00	settled	{"address": {"risk": 95, "label": "exchange"}}
30300	9492	Deposit	215.4100	2025-08-18 23:51:00	2025-08-19 04:53:00	settled	{"address": {"risk": 86, "label": "Mixer"}}
30301	9726	DEPOSIT	4.1500	2025-02-10 05:37:00	2025-02-10 14:16:00	Settled	{"address": {"risk": 75, "label": "private"}}
30302	9524	deposit	475.9500	2025-01-06 06:23:00	2025-01-06 17:44:00	SETTLED	{"address": {"risk": 99, "label": "Mixer"}}
30303	9478	DEPOSIT	1.3900	2024-10-19 19:43:00	2024-10-20 02:45:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "80 min"}, "address": {"risk": 87, "label": "exchange"}}
30304	9560	WITHDRAWAL	10216.7300	2025-04-17 04:44:00	2025-04-17 06:12:00	Settled	{"address": {"risk": 24, "label": "mixer"}}
30305	9046	WITHDRAWAL	88.6000	2025-03-16 02:24:00	2025-03-16 09:57:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "166 min"}, "address": {"risk": 62, "label": "Mixer"}}
30306	9046	deposit	71.3400	2025-02-15 16:55:00	2025-02-16 17:38:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "163 min"}, "address": {"risk": 39, "label": "mixer"}}
30307	9726	deposit	0.7300	2024-10-01 20:00:00	2024-10-02 01:50:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "221 min"}, "address": {"risk": 68, "label": "Exchange"}}
30308	9161	withdrawal	18.7000	2025-01-06 10:16:00	2025-01-06 20:50:00	settled	{"review": {"analyst": null, "minutes": "141 min"}, "address": {"risk": 75, "label": "Mixer"}}
30309	9164	withdrawal	309.3200	2025-06-03 14:23:00	2025-06-03 22:20:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "228 min"}, "address": {"risk": 79, "label": "merchant"}}
30310	9117	deposit	6.2700	2025-06-28 20:16:00	2025-06-29 01:50:00	settled	{"address": {"risk": 5, "label": "mixer"}}
30311	9276	withdrawal	340.9600	2025-06-17 17:58:00	2025-06-17 23:39:00	SETTLED	{"address": {"risk": 51, "label": "merchant"}}
30312	9393	WITHDRAWAL	33.8000	2025-01-27 06:38:00	2025-01-27 07:00:00	settled	{"review": {"analyst": null, "minutes": "135 min"}, "address": {"risk": 17, "label": "Mixer"}}
30313	9090	Withdrawal	68.5600	2025-06-12 10:36:00	2025-06-13 00:51:00	Settled	{"address": {"risk": 57, "label": "Private"}}
30314	9787	WITHDRAWAL	7.0700	2025-02-10 17:12:00	2025-02-12 14:53:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "229 min"}, "address": {"risk": 72, "label": "private"}}
30315	9306	Withdrawal	11.2500	2024-10-29 09:56:00	2024-10-30 04:42:00	settled	{"address": {"risk": 40, "label": "Exchange"}}
30316	9576	withdrawal	229.4400	2025-08-13 18:45:00	\N	pending	{"address": {"risk": 29, "label": "merchant"}}
30317	9423	WITHDRAWAL	180.7400	2025-06-09 04:05:00	2025-06-09 13:07:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "120 min"}, "address": {"risk": 91, "label": null}}
30318	9697	DEPOSIT	9.4800	2025-07-28 18:39:00	2025-07-29 01:03:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "82 min"}, "address": {"risk": 68, "label": "Private"}}
30319	9795	DEPOSIT	10.7100	2024-12-01 13:12:00	\N	rejected	{"review": {"analyst": "Ruth Okello", "minutes": "188 min"}, "address": {"risk": 24, "label": "mixer"}}
30320	9808	withdrawal	497.2500	2025-01-21 07:22:00	2025-01-21 19:17:00	Settled	{"address": {"risk": 92, "label": "exchange"}}
30321	9203	deposit	5357.7400	2025-06-10 03:42:00	2025-06-10 07:41:00	SETTLED	{"address": {"risk": 46, "label": "private"}}
30322	9553	WITHDRAWAL	645.4600	2025-04-08 03:50:00	2025-04-08 12:49:00	settled	{"review": {"analyst": null, "minutes": "95 min"}, "address": {"risk": 28, "label": null}}
30324	9224	withdrawal	5.5700	2024-11-12 03:34:00	2024-11-12 07:14:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "94 min"}, "address": {"risk": 93, "label": "Exchange"}}
30325	9152	DEPOSIT	70.2800	2025-01-17 11:25:00	2025-01-17 17:58:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "69 min"}, "address": {"risk": 55, "label": "exchange"}}
30326	9286	withdrawal	32.0900	2025-02-16 06:30:00	2025-02-16 19:58:00	settled	{"address": {"risk": 36, "label": "exchange"}}
30327	9623	DEPOSIT	6537.1400	2025-03-23 07:07:00	2025-03-23 08:12:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "194 min"}, "address": {"risk": 29, "label": "exchange"}}
30328	9797	withdrawal	222.0100	2025-02-03 02:36:00	2025-02-03 04:59:00	Settled	{"address": {"risk": 38, "label": "private"}}
30329	9141	Withdrawal	2.0900	2025-03-20 01:44:00	\N	rejected	{"review": {"analyst": "Ines Vold", "minutes": "180 min"}, "address": {"risk": 15, "label": "Private"}}
30330	9763	Deposit	10339.1500	2025-05-22 12:26:00	2025-05-23 00:24:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "157 min"}, "address": {"risk": 18, "label": "Private"}}
30331	9521	Withdrawal	1.2500	2025-06-16 03:31:00	2025-06-16 10:57:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "31 min"}, "address": {"risk": 45, "label": "private"}}
30332	9118	Withdrawal	4473.8700	2025-04-01 12:20:00	2025-04-01 12:54:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "178 min"}, "address": {"risk": 76, "label": "Private"}}
30333	9578	withdrawal	80.1200	2025-08-26 01:58:00	\N	PENDING	{"review": {"analyst": "Tomas Ferry", "minutes": "81 min"}, "address": {"risk": 84, "label": "Mixer"}}
30334	9546	DEPOSIT	2748.0800	2024-09-06 10:15:00	2024-09-06 23:36:00	settled	{"address": {"risk": 19, "label": "Mixer"}}
30335	9266	withdrawal	4556.9400	2024-10-23 16:29:00	2024-10-24 14:58:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "193 min"}, "address": {"risk": 65, "label": "private"}}
30336	9896	withdrawal	0.6500	2024-10-20 11:06:00	2024-10-21 15:20:00	settled	{"address": {"risk": 82, "label": null}}
30337	9585	withdrawal	4511.6000	2024-11-13 19:09:00	2024-11-14 13:37:00	settled	{"address": {"risk": 47, "label": "private"}}
30338	9426	withdrawal	57.3400	2024-10-04 09:20:00	2024-10-04 10:54:00	SETTLED	{"review": {"analyst": null, "minutes": "175 min"}, "address": {"risk": 92, "label": "Private"}}
30339	9678	withdrawal	2.2700	2024-11-24 09:26:00	2024-11-24 11:44:00	settled	{"address": {"risk": 99, "label": "merchant"}}
30340	9110	DEPOSIT	4546.9600	2024-09-13 14:26:00	2024-09-13 22:47:00	SETTLED	{"address": {"risk": 71, "label": "mixer"}}
30341	9639	withdrawal	0.7500	2024-12-23 13:40:00	2024-12-24 20:50:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "217 min"}, "address": {"risk": 65, "label": "exchange"}}
30342	9489	withdrawal	1409.6800	2025-05-16 01:59:00	2025-05-16 21:06:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "89 min"}, "address": {"risk": 90, "label": "merchant"}}
30343	9844	DEPOSIT	66.6200	2024-12-04 18:51:00	2024-12-04 21:07:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "155 min"}, "address": {"risk": 28, "label": null}}
30344	9930	Deposit	19.4600	2025-04-20 23:47:00	2025-04-21 07:17:00	Settled	{"address": {"risk": 15, "label": "Private"}}
30345	9329	deposit	0.6100	2025-05-05 19:43:00	2025-05-05 21:45:00	Settled	{"address": {"risk": 20, "label": "mixer"}}
30346	9312	withdrawal	1.5900	2025-06-17 23:57:00	2025-06-18 00:32:00	settled	{"address": {"risk": 57, "label": "private"}}
30347	9810	deposit	16.3500	2025-02-13 12:12:00	2025-02-13 20:20:00	settled	{"address": {"risk": 91, "label": "mixer"}}
30348	9103	WITHDRAWAL	134.2800	2024-09-02 22:02:00	2024-09-02 23:12:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "61 min"}, "address": {"risk": 71, "label": "Private"}}
30349	9275	DEPOSIT	701.9500	2025-03-26 03:06:00	2025-03-26 03:57:00	Settled	{"address": {"risk": 21, "label": "Mixer"}}
30350	9197	Deposit	4.0900	2025-02-18 03:21:00	2025-02-18 08:04:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "183 min"}, "address": {"risk": 91, "label": "Private"}}
30351	9147	deposit	4674.3300	2024-11-05 14:49:00	2024-11-05 23:03:00	Settled	{"address": {"risk": 57, "label": "mixer"}}
30352	9744	DEPOSIT	18.3100	2025-08-08 00:35:00	2025-08-08 02:11:00	SETTLED	{"address": {"risk": 14, "label": "merchant"}}
30353	9564	WITHDRAWAL	38.6700	2025-06-20 14:28:00	\N	rejected	{"address": {"risk": 84, "label": "exchange"}}
30354	9854	deposit	27.5000	2024-10-08 23:20:00	2024-10-09 02:11:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "70 min"}, "address": {"risk": 3, "label": "exchange"}}
30355	9370	deposit	32.3300	2025-02-28 06:59:00	2025-02-28 13:39:00	SETTLED	{"address": {"risk": 35, "label": "merchant"}}
30356	9468	WITHDRAWAL	218.4200	2025-01-29 00:39:00	2025-01-29 16:57:00	SETTLED	{"review": {"analyst": null, "minutes": "186 min"}, "address": {"risk": 21, "label": null}}
30357	9718	Withdrawal	88.7900	2025-05-17 14:30:00	2025-05-18 10:29:00	settled	{"address": {"risk": 15, "label": "exchange"}}
30358	9501	withdrawal	3809.2200	2025-06-28 03:12:00	2025-06-28 13:35:00	settled	{"address": {"risk": 43, "label": "private"}}
30359	9072	DEPOSIT	5432.9400	2024-10-23 04:52:00	2024-10-23 06:57:00	Settled	{"address": {"risk": 73, "label": "Mixer"}}
30360	9616	withdrawal	82.1400	2024-10-28 05:19:00	2024-10-28 14:28:00	Settled	{"review": {"analyst": null, "minutes": "222 min"}, "address": {"risk": 83, "label": null}}
30361	9855	withdrawal	850.5300	2025-07-15 12:12:00	\N	REJECTED	{"review": {"analyst": null, "minutes": "39 min"}, "address": {"risk": 12, "label": "private"}}
30362	9170	WITHDRAWAL	350.0200	2025-03-31 18:29:00	2025-04-01 01:43:00	settled	{"address": {"risk": 82, "label": "Private"}}
30363	9154	Withdrawal	4668.9800	2025-08-26 12:54:00	\N	pending	{"review": {"analyst": "Ruth Okello", "minutes": "219 min"}, "address": {"risk": 29, "label": "mixer"}}
30364	9166	WITHDRAWAL	344.1900	2025-02-02 23:52:00	2025-02-04 07:30:00	SETTLED	{"address": {"risk": 66, "label": "mixer"}}
30365	9407	withdrawal	44.6300	2025-06-09 22:38:00	2025-06-09 23:48:00	settled	{"address": {"risk": 29, "label": "Private"}}
30366	9510	DEPOSIT	3887.2400	2024-12-31 10:01:00	2024-12-31 13:03:00	settled	{"address": {"risk": 12, "label": "Exchange"}}
30367	9239	WITHDRAWAL	40.6700	2025-08-16 01:48:00	2025-08-17 20:12:00	SETTLED	{"address": {"risk": 72, "label": "exchange"}}
30368	9919	WITHDRAWAL	8.0000	2024-12-05 21:58:00	2024-12-07 00:30:00	settled	{"address": {"risk": 79, "label": "Mixer"}}
30369	9272	Withdrawal	129.2300	2024-11-14 16:52:00	2024-11-15 06:37:00	settled	{"address": {"risk": 95, "label": "exchange"}}
30370	9418	deposit	3832.2300	2025-06-05 05:34:00	\N	rejected	{"review": {"analyst": "Ines Vold", "minutes": "11 min"}, "address": {"risk": 59, "label": "private"}}
30371	9035	withdrawal	6.7300	2025-02-22 20:03:00	2025-02-22 21:00:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "29 min"}, "address": {"risk": 92, "label": "Mixer"}}
30372	9859	withdrawal	266.5600	2025-06-09 14:30:00	2025-06-10 03:49:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "187 min"}, "address": {"risk": 7, "label": "mixer"}}
30373	9624	Deposit	346.5700	2024-09-09 02:19:00	2024-09-09 05:11:00	SETTLED	{"address": {"risk": 29, "label": "Private"}}
30374	9711	Deposit	4.6500	2025-06-10 23:09:00	2025-06-12 23:40:00	Settled	{"address": {"risk": 26, "label": null}}
30375	9145	deposit	7999.6100	2024-09-06 14:19:00	2024-09-06 21:07:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "238 min"}, "address": {"risk": 78, "label": "exchange"}}
30376	9947	Deposit	4654.0500	2024-10-03 16:51:00	2024-10-04 01:14:00	settled	{"address": {"risk": 69, "label": "Mixer"}}
30377	9265	WITHDRAWAL	202.3300	2025-08-01 07:28:00	\N	Rejected	{"address": {"risk": 42, "label": "mixer"}}
30378	9473	withdrawal	987.0800	2025-01-11 09:52:00	2025-01-12 05:20:00	SETTLED	{"address": {"risk": 98, "label": "mixer"}}
30379	9522	DEPOSIT	0.5100	2025-06-30 04:06:00	2025-06-30 23:19:00	settled	{"address": {"risk": 8, "label": "Exchange"}}
30380	9483	WITHDRAWAL	0.3200	2025-08-20 19:21:00	\N	pending	{"address": {"risk": 19, "label": "mixer"}}
30381	9332	Withdrawal	331.6700	2025-08-31 18:17:00	2025-08-31 21:54:00	Settled	{"address": {"risk": 70, "label": "private"}}
30382	9584	withdrawal	4894.3300	2024-09-11 18:01:00	2024-09-11 19:58:00	Settled	{"address": {"risk": 20, "label": "private"}}
30383	9525	withdrawal	1507.6300	2025-05-10 10:53:00	2025-05-10 16:50:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "109 min"}, "address": {"risk": 87, "label": null}}
30384	9435	deposit	2600.4700	2025-02-16 05:00:00	2025-02-16 18:19:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "154 min"}, "address": {"risk": 86, "label": "Private"}}
30385	9047	Deposit	29.8900	2024-12-14 22:34:00	2024-12-15 00:07:00	Settled	{"address": {"risk": 18, "label": "Mixer"}}
30386	9864	Withdrawal	1464.9600	2024-12-29 23:49:00	2024-12-30 04:51:00	settled	{"address": {"risk": 94, "label": "Mixer"}}
30387	9643	withdrawal	44.5700	2024-10-03 13:16:00	2024-10-03 22:33:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "230 min"}, "address": {"risk": 11, "label": "private"}}
30388	9687	deposit	3.7200	2024-10-28 10:33:00	2024-10-28 20:32:00	SETTLED	{"address": {"risk": 44, "label": "mixer"}}
30389	9331	deposit	29.6000	2025-06-30 03:30:00	2025-07-01 02:32:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "210 min"}, "address": {"risk": 2, "label": "Exchange"}}
30390	9052	withdrawal	145.7200	2025-08-13 20:12:00	2025-08-14 14:03:00	settled	{"address": {"risk": 3, "label": "exchange"}}
30391	9763	withdrawal	8976.0300	2024-12-03 23:37:00	2024-12-04 01:36:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "145 min"}, "address": {"risk": 72, "label": "exchange"}}
30392	9885	deposit	4964.5600	2024-09-03 08:31:00	2024-09-03 08:56:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "165 min"}, "address": {"risk": 32, "label": "exchange"}}
30393	9406	Withdrawal	3194.8700	2025-07-25 00:21:00	2025-07-25 00:41:00	Settled	{"address": {"risk": 41, "label": "Mixer"}}
30395	9190	withdrawal	958.9200	2025-05-09 14:34:00	2025-05-10 19:42:00	settled	{"address": {"risk": 66, "label": "Private"}}
30396	9560	Withdrawal	14247.1500	2025-06-04 13:03:00	2025-06-04 13:25:00	SETTLED	{"address": {"risk": 73, "label": "mixer"}}
30397	9771	withdrawal	1.1200	2025-08-24 08:27:00	\N	Pending	{"address": {"risk": 16, "label": "Private"}}
30398	9191	deposit	170.4000	2025-02-09 01:21:00	2025-02-11 13:58:00	Settled	{"review": {"analyst": null, "minutes": "215 min"}, "address": {"risk": 85, "label": "merchant"}}
30399	9227	Withdrawal	214.1200	2025-02-02 09:52:00	2025-02-02 21:10:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "128 min"}, "address": {"risk": 1, "label": "Mixer"}}
30400	9904	deposit	351.9900	2025-06-26 21:20:00	\N	Rejected	{"review": {"analyst": null, "minutes": "117 min"}, "address": {"risk": 32, "label": "Private"}}
30401	9509	deposit	41.5600	2025-08-06 14:33:00	2025-08-06 23:01:00	settled	{"address": {"risk": 81, "label": "Mixer"}}
30402	9356	WITHDRAWAL	1.6600	2025-02-03 01:17:00	2025-02-04 20:50:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "131 min"}, "address": {"risk": 22, "label": "exchange"}}
30403	9717	Withdrawal	1.8400	2025-02-07 09:03:00	2025-02-07 14:06:00	Settled	{"address": {"risk": 28, "label": "Exchange"}}
30404	9869	withdrawal	1188.7800	2025-07-13 19:41:00	2025-07-14 03:14:00	Settled	{"address": {"risk": 2, "label": "private"}}
30405	9011	DEPOSIT	1454.2800	2024-10-14 11:11:00	2024-10-15 07:39:00	SETTLED	{"address": {"risk": 90, "label": "Exchange"}}
30406	9036	withdrawal	2.2800	2024-12-09 06:45:00	2024-12-09 15:31:00	SETTLED	{"address": {"risk": 7, "label": "merchant"}}
30407	9246	withdrawal	7.7900	2024-10-23 14:36:00	2024-10-23 20:27:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "65 min"}, "address": {"risk": 67, "label": "Exchange"}}
30408	9827	deposit	39.7400	2024-11-13 15:51:00	2024-11-13 21:55:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "94 min"}, "address": {"risk": 17, "label": null}}
30409	9951	withdrawal	5004.9300	2025-02-05 07:19:00	2025-02-05 10:14:00	Settled	{"address": {"risk": 37, "label": "merchant"}}
30410	9829	Withdrawal	3.4100	2024-10-24 18:40:00	2024-10-24 21:27:00	Settled	{"address": {"risk": 89, "label": "mixer"}}
30411	9023	WITHDRAWAL	3231.2500	2024-09-08 16:29:00	2024-09-08 19:50:00	SETTLED	{"address": {"risk": 51, "label": "private"}}
30412	9474	DEPOSIT	479.3600	2025-07-15 10:36:00	\N	rejected	{"review": {"analyst": null, "minutes": "126 min"}, "address": {"risk": 58, "label": null}}
30413	9077	WITHDRAWAL	1.9500	2025-01-03 14:34:00	2025-01-05 04:02:00	SETTLED	{"address": {"risk": 19, "label": null}}
30414	9121	withdrawal	0.2700	2024-11-15 06:23:00	2024-11-15 19:31:00	settled	{"address": {"risk": 14, "label": "private"}}
30415	9053	deposit	1458.1400	2025-02-12 12:19:00	2025-02-12 21:03:00	SETTLED	{"address": {"risk": 22, "label": "mixer"}}
30416	9157	DEPOSIT	30.8900	2024-10-06 22:31:00	2024-10-07 05:22:00	SETTLED	{"address": {"risk": 69, "label": null}}
30417	9488	withdrawal	3862.5400	2025-02-17 18:26:00	2025-02-18 12:39:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "220 min"}, "address": {"risk": 21, "label": "Mixer"}}
30419	9828	withdrawal	2026.2100	2025-04-05 06:24:00	2025-04-05 06:40:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "92 min"}, "address": {"risk": 78, "label": "Mixer"}}
30420	9851	withdrawal	916.6100	2024-09-08 19:51:00	2024-09-09 03:09:00	Settled	{"address": {"risk": 94, "label": "mixer"}}
30421	9823	Withdrawal	18442.1700	2024-09-29 15:25:00	2024-09-29 20:28:00	settled	{"address": {"risk": 84, "label": "Exchange"}}
30422	9024	DEPOSIT	7.2700	2025-06-04 06:20:00	2025-06-04 08:46:00	settled	{"address": {"risk": 76, "label": "mixer"}}
30423	9722	withdrawal	97.2900	2024-11-25 04:41:00	2024-11-25 06:10:00	Settled	{"address": {"risk": 38, "label": "private"}}
30424	9720	deposit	1.2500	2024-09-18 16:33:00	\N	REJECTED	{"review": {"analyst": null, "minutes": "143 min"}, "address": {"risk": 67, "label": "exchange"}}
30425	9476	Deposit	3174.5400	2025-03-02 13:59:00	2025-03-03 08:49:00	SETTLED	{"address": {"risk": 78, "label": "merchant"}}
30426	9453	deposit	251.5000	2025-03-26 00:13:00	2025-03-26 13:29:00	SETTLED	{"address": {"risk": 56, "label": "merchant"}}
30427	9810	withdrawal	23.0700	2024-10-29 02:11:00	2024-10-29 11:59:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "168 min"}, "address": {"risk": 93, "label": "Mixer"}}
30428	9089	WITHDRAWAL	21.1500	2024-12-17 11:34:00	2024-12-17 16:40:00	settled	{"address": {"risk": 4, "label": "Exchange"}}
30429	9686	deposit	1.3800	2025-07-25 09:29:00	2025-07-25 11:35:00	settled	{"review": {"analyst": null, "minutes": "176 min"}, "address": {"risk": 14, "label": null}}
30430	9442	withdrawal	1.0700	2025-06-02 12:56:00	2025-06-04 08:41:00	SETTLED	{"review": {"analyst": null, "minutes": "129 min"}, "address": {"risk": 1, "label": "Mixer"}}
30431	9084	deposit	29.0900	2024-12-03 18:05:00	2024-12-04 03:54:00	settled	{"address": {"risk": 54, "label": "merchant"}}
30432	9052	withdrawal	42.5900	2025-07-07 00:28:00	2025-07-07 05:55:00	settled	{"address": {"risk": 91, "label": "Exchange"}}
30433	9163	withdrawal	11.9600	2024-09-23 11:05:00	2024-09-23 11:25:00	settled	{"review": {"analyst": null, "minutes": "115 min"}, "address": {"risk": 83, "label": "mixer"}}
30434	9842	DEPOSIT	5156.0000	2025-02-14 12:13:00	2025-02-14 20:29:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "107 min"}, "address": {"risk": 36, "label": "mixer"}}
30435	9188	WITHDRAWAL	20.4500	2024-09-17 00:56:00	2024-09-17 21:01:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "230 min"}, "address": {"risk": 4, "label": "Exchange"}}
30436	9656	WITHDRAWAL	10.9600	2025-02-16 14:35:00	2025-02-16 19:15:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "195 min"}, "address": {"risk": 77, "label": "Mixer"}}
30437	9235	withdrawal	964.4800	2024-11-05 14:56:00	2024-11-05 19:30:00	Settled	{"address": {"risk": 6, "label": "Mixer"}}
30438	9380	deposit	15.3400	2024-09-28 00:22:00	2024-09-28 03:29:00	Settled	{"address": {"risk": 25, "label": "Mixer"}}
30439	9907	WITHDRAWAL	5811.3900	2025-05-27 00:09:00	2025-05-27 09:10:00	Settled	{"review": {"analyst": null, "minutes": "146 min"}, "address": {"risk": 53, "label": "exchange"}}
30440	9873	withdrawal	1.5300	2025-03-20 16:25:00	\N	Rejected	{"address": {"risk": 43, "label": "mixer"}}
30441	9904	WITHDRAWAL	402.2600	2024-09-27 02:32:00	2024-09-27 07:17:00	SETTLED	{"address": {"risk": 62, "label": null}}
30442	9713	deposit	2.8300	2025-05-29 06:10:00	2025-05-29 12:57:00	Settled	{"address": {"risk": 64, "label": "mixer"}}
30443	9045	WITHDRAWAL	102.3600	2024-12-25 12:34:00	2024-12-25 21:07:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "25 min"}, "address": {"risk": 56, "label": "Mixer"}}
30444	9414	withdrawal	245.4100	2024-11-03 02:10:00	2024-11-03 05:23:00	settled	{"address": {"risk": 99, "label": "merchant"}}
30445	9849	Deposit	2.0100	2025-04-24 17:57:00	2025-04-24 18:38:00	settled	{"address": {"risk": 0, "label": "Exchange"}}
30446	9522	deposit	2.0000	2025-05-17 15:42:00	2025-05-17 20:46:00	Settled	{"address": {"risk": 2, "label": "exchange"}}
30447	9323	withdrawal	244.7000	2024-12-03 21:51:00	2024-12-03 23:55:00	settled	{"address": {"risk": 94, "label": "Private"}}
30448	9629	deposit	73.5700	2025-04-15 13:42:00	2025-04-15 23:42:00	settled	{"address": {"risk": 50, "label": null}}
30449	9495	Withdrawal	7.6300	2025-07-05 22:07:00	2025-07-05 23:09:00	Settled	{"address": {"risk": 74, "label": "exchange"}}
30450	9805	deposit	681.0900	2024-11-13 21:06:00	2024-11-14 07:13:00	SETTLED	{"address": {"risk": 21, "label": null}}
30451	9238	Deposit	5707.9400	2024-12-11 12:23:00	2024-12-11 19:03:00	settled	{"address": {"risk": 40, "label": "Mixer"}}
30452	9827	WITHDRAWAL	265.4300	2025-08-03 07:34:00	2025-08-03 12:42:00	Settled	{"review": {"analyst": null, "minutes": "43 min"}, "address": {"risk": 54, "label": "private"}}
30453	9587	Withdrawal	1.2600	2025-07-30 23:53:00	2025-07-31 02:35:00	settled	{"address": {"risk": 99, "label": null}}
30454	9031	WITHDRAWAL	1859.0700	2025-07-29 05:12:00	2025-07-29 07:49:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "229 min"}, "address": {"risk": 20, "label": "merchant"}}
30455	9937	withdrawal	135.5700	2025-02-08 20:18:00	2025-02-09 00:43:00	settled	{"review": {"analyst": null, "minutes": "198 min"}, "address": {"risk": 57, "label": "Mixer"}}
30456	9242	Deposit	1.8800	2024-09-30 03:09:00	2024-09-30 11:09:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "29 min"}, "address": {"risk": 18, "label": "private"}}
30457	9728	deposit	3990.5600	2025-04-05 05:50:00	\N	REJECTED	{"address": {"risk": 49, "label": "exchange"}}
30458	9127	Withdrawal	534.9000	2025-04-02 16:08:00	2025-04-02 23:10:00	Settled	{"address": {"risk": 95, "label": "private"}}
30459	9643	WITHDRAWAL	37.9700	2024-12-09 08:15:00	2024-12-09 21:35:00	settled	{"address": {"risk": 51, "label": "Mixer"}}
30460	9394	DEPOSIT	1.9300	2025-06-21 20:01:00	2025-06-21 21:52:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "218 min"}, "address": {"risk": 66, "label": "mixer"}}
30461	9211	withdrawal	0.5600	2025-03-07 05:12:00	2025-03-07 20:46:00	Settled	{"address": {"risk": 92, "label": "Exchange"}}
30462	9750	deposit	8.7100	2025-07-12 15:56:00	2025-07-13 15:37:00	settled	{"address": {"risk": 31, "label": "exchange"}}
30463	9506	deposit	3930.5900	2024-09-03 02:24:00	2024-09-03 19:26:00	settled	{"address": {"risk": 73, "label": null}}
30464	9726	withdrawal	4.0700	2024-09-17 23:22:00	2024-09-18 18:16:00	settled	{"review": {"analyst": null, "minutes": "125 min"}, "address": {"risk": 92, "label": "private"}}
30465	9229	Withdrawal	17.9800	2025-05-22 16:58:00	2025-05-22 23:08:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "99 min"}, "address": {"risk": 24, "label": "Exchange"}}
30466	9882	WITHDRAWAL	9.3000	2024-12-26 15:49:00	2024-12-26 19:55:00	SETTLED	{"address": {"risk": 53, "label": "private"}}
30467	9145	deposit	6598.5900	2025-05-31 01:55:00	2025-05-31 16:30:00	Settled	{"address": {"risk": 17, "label": "Mixer"}}
30468	9139	Withdrawal	10.1100	2025-08-18 10:04:00	2025-08-18 12:53:00	settled	{"address": {"risk": 53, "label": "Exchange"}}
30469	9407	Deposit	33.9600	2025-08-24 08:03:00	\N	pending	{"address": {"risk": 62, "label": null}}
30470	9211	withdrawal	1.4800	2025-08-31 15:23:00	\N	Pending	{"address": {"risk": 18, "label": "Exchange"}}
30471	9839	deposit	103.7100	2025-01-29 00:46:00	2025-01-29 13:30:00	SETTLED	{"address": {"risk": 87, "label": "Mixer"}}
30472	9949	withdrawal	3481.3300	2025-01-30 05:55:00	2025-01-30 21:56:00	SETTLED	{"address": {"risk": 25, "label": "Private"}}
30473	9487	withdrawal	72.8000	2024-12-10 18:29:00	2024-12-11 23:19:00	SETTLED	{"address": {"risk": 20, "label": "Mixer"}}
30474	9543	withdrawal	2.3400	2025-07-26 04:32:00	2025-07-26 17:35:00	settled	{"address": {"risk": 23, "label": "merchant"}}
30475	9435	deposit	683.2100	2024-12-19 12:33:00	2024-12-20 02:42:00	settled	{"review": {"analyst": null, "minutes": "39 min"}, "address": {"risk": 31, "label": "private"}}
30476	9754	Withdrawal	0.5100	2025-08-09 02:00:00	2025-08-09 05:17:00	settled	{"address": {"risk": 71, "label": "exchange"}}
30477	9281	Withdrawal	19977.8600	2025-02-28 06:27:00	2025-02-28 12:22:00	settled	{"review": {"analyst": null, "minutes": "174 min"}, "address": {"risk": 3, "label": "exchange"}}
30478	9808	withdrawal	160.0000	2025-07-22 22:02:00	2025-07-23 21:49:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "170 min"}, "address": {"risk": 91, "label": "Mixer"}}
30479	9220	withdrawal	5.3800	2025-05-20 15:01:00	2025-05-21 13:58:00	settled	{"review": {"analyst": null, "minutes": "155 min"}, "address": {"risk": 81, "label": null}}
30480	9396	DEPOSIT	277.1500	2024-09-21 11:56:00	2024-09-22 01:03:00	Settled	{"review": {"analyst": null, "minutes": "88 min"}, "address": {"risk": 12, "label": "exchange"}}
30481	9568	withdrawal	388.8200	2025-04-25 12:17:00	2025-04-26 07:39:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "83 min"}, "address": {"risk": 51, "label": null}}
30482	9949	WITHDRAWAL	100.1900	2025-04-01 08:09:00	2025-04-01 12:55:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "235 min"}, "address": {"risk": 52, "label": "Private"}}
30483	9936	deposit	61.4900	2025-02-12 09:17:00	2025-02-12 16:01:00	settled	{"address": {"risk": 14, "label": "merchant"}}
30484	9946	withdrawal	68.6800	2025-07-01 22:26:00	2025-07-02 02:52:00	settled	{"address": {"risk": 12, "label": "merchant"}}
30485	9188	DEPOSIT	15.8000	2025-08-18 09:44:00	\N	PENDING	{"review": {"analyst": "Tomas Ferry", "minutes": "34 min"}, "address": {"risk": 39, "label": "Mixer"}}
30486	9336	withdrawal	8.8500	2024-09-08 00:37:00	2024-09-08 08:57:00	SETTLED	{"review": {"analyst": null, "minutes": "92 min"}, "address": {"risk": 50, "label": "merchant"}}
30487	9666	WITHDRAWAL	203.2600	2024-10-08 20:50:00	2024-10-10 05:53:00	settled	{"review": {"analyst": null, "minutes": "29 min"}, "address": {"risk": 1, "label": "private"}}
30488	9887	withdrawal	6505.5300	2025-07-01 18:09:00	2025-07-01 19:53:00	settled	{"address": {"risk": 23, "label": null}}
30489	9896	deposit	0.6200	2025-06-05 04:04:00	2025-06-05 15:19:00	Settled	{"review": {"analyst": null, "minutes": "158 min"}, "address": {"risk": 53, "label": "Mixer"}}
30490	9583	WITHDRAWAL	1.4200	2025-07-24 09:59:00	2025-07-25 00:11:00	settled	{"review": {"analyst": null, "minutes": "112 min"}, "address": {"risk": 17, "label": "Mixer"}}
30491	9880	WITHDRAWAL	287.3400	2024-10-29 05:20:00	2024-10-30 01:39:00	SETTLED	{"address": {"risk": 18, "label": "private"}}
30492	9608	Deposit	62.2000	2024-09-21 12:10:00	2024-09-21 18:49:00	SETTLED	{"address": {"risk": 59, "label": "exchange"}}
30493	9411	Withdrawal	72.0500	2025-01-04 12:54:00	2025-01-04 13:12:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "174 min"}, "address": {"risk": 5, "label": "private"}}
30494	9463	DEPOSIT	953.7400	2024-12-10 12:23:00	2024-12-10 19:39:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "173 min"}, "address": {"risk": 37, "label": "exchange"}}
30495	9120	deposit	500.1200	2024-09-18 00:42:00	2024-09-18 05:11:00	SETTLED	{"address": {"risk": 52, "label": "mixer"}}
30496	9518	withdrawal	16685.2200	2025-05-19 15:28:00	2025-05-19 19:33:00	settled	{"address": {"risk": 86, "label": "mixer"}}
30497	9891	WITHDRAWAL	426.4100	2025-05-03 10:24:00	\N	PENDING	{"address": {"risk": 35, "label": "Private"}}
30498	9745	DEPOSIT	0.6700	2025-01-19 10:05:00	2025-01-19 22:21:00	settled	{"review": {"analyst": null, "minutes": "199 min"}, "address": {"risk": 19, "label": "Private"}}
30499	9084	Deposit	118.8700	2024-09-08 04:46:00	2024-09-10 02:06:00	SETTLED	{"review": {"analyst": null, "minutes": "28 min"}, "address": {"risk": 77, "label": "merchant"}}
30501	9125	Withdrawal	2.4900	2025-05-28 16:46:00	2025-05-28 20:37:00	SETTLED	{"review": {"analyst": null, "minutes": "162 min"}, "address": {"risk": 31, "label": "mixer"}}
30502	9499	DEPOSIT	110.9800	2025-02-02 08:44:00	2025-02-02 12:28:00	Settled	{"address": {"risk": 73, "label": "Private"}}
30503	9258	WITHDRAWAL	3286.3800	2025-03-19 13:48:00	2025-03-19 18:32:00	settled	{"address": {"risk": 33, "label": "Mixer"}}
30504	9027	deposit	195.7400	2025-06-28 03:07:00	\N	rejected	{"address": {"risk": 53, "label": "private"}}
30505	9715	deposit	3683.8500	2025-07-22 17:47:00	2025-07-22 21:56:00	Settled	{"address": {"risk": 22, "label": "Private"}}
30506	9323	withdrawal	270.7000	2025-05-20 01:45:00	2025-05-20 16:33:00	settled	{"address": {"risk": 94, "label": "merchant"}}
30508	9285	Withdrawal	146.0700	2024-11-04 15:43:00	2024-11-04 16:53:00	SETTLED	{"address": {"risk": 97, "label": null}}
30509	9721	Withdrawal	2530.0700	2025-08-06 03:40:00	2025-08-06 06:55:00	Settled	{"address": {"risk": 39, "label": "exchange"}}
30510	9536	deposit	9662.1200	2025-04-19 16:16:00	\N	rejected	{"address": {"risk": 21, "label": "private"}}
30511	9227	WITHDRAWAL	388.2700	2025-06-19 02:06:00	\N	Rejected	{"address": {"risk": 36, "label": "merchant"}}
30512	9170	deposit	105.4700	2025-04-10 11:37:00	2025-04-10 13:48:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "121 min"}, "address": {"risk": 75, "label": "Private"}}
30513	9215	DEPOSIT	57.2800	2025-08-22 14:35:00	\N	REJECTED	{"address": {"risk": 0, "label": "merchant"}}
30514	9578	DEPOSIT	5.0600	2025-02-07 12:19:00	2025-02-07 14:35:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "45 min"}, "address": {"risk": 63, "label": null}}
30515	9453	Withdrawal	14.5000	2025-03-10 08:14:00	2025-03-10 12:34:00	SETTLED	{"address": {"risk": 31, "label": "Mixer"}}
30516	9414	Deposit	258.0400	2024-11-09 01:55:00	2024-11-09 02:30:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "205 min"}, "address": {"risk": 55, "label": "mixer"}}
30517	9110	deposit	4172.1000	2024-11-13 01:40:00	2024-11-13 12:27:00	Settled	{"address": {"risk": 89, "label": "Exchange"}}
30518	9370	Withdrawal	8.4500	2025-04-13 21:25:00	2025-04-14 09:07:00	settled	{"address": {"risk": 86, "label": "mixer"}}
30519	9493	DEPOSIT	3452.4400	2025-03-13 20:05:00	2025-03-14 07:34:00	settled	{"address": {"risk": 31, "label": "private"}}
30520	9096	withdrawal	1.3800	2024-12-10 12:31:00	2024-12-10 13:20:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "35 min"}, "address": {"risk": 55, "label": "Exchange"}}
30521	9232	withdrawal	7.0900	2025-07-19 12:57:00	2025-07-20 11:23:00	Settled	{"address": {"risk": 14, "label": "exchange"}}
30522	9084	Withdrawal	62.5700	2024-12-17 12:43:00	2024-12-17 16:53:00	settled	{"review": {"analyst": null, "minutes": "190 min"}, "address": {"risk": 83, "label": "exchange"}}
30523	9289	deposit	14.7700	2025-03-15 01:34:00	2025-03-15 13:39:00	SETTLED	{"review": {"analyst": null, "minutes": "115 min"}, "address": {"risk": 15, "label": "private"}}
30524	9900	Deposit	1.4200	2025-07-02 19:38:00	2025-07-03 01:26:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "23 min"}, "address": {"risk": 28, "label": "Exchange"}}
30525	9635	WITHDRAWAL	235.2800	2025-05-28 13:56:00	2025-05-28 19:03:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "98 min"}, "address": {"risk": 88, "label": "Exchange"}}
30526	9336	withdrawal	92.3800	2025-03-01 14:16:00	2025-03-01 23:44:00	settled	{"address": {"risk": 20, "label": "Exchange"}}
30527	9252	deposit	14837.9900	2024-10-27 03:32:00	\N	Rejected	{"review": {"analyst": "Ruth Okello", "minutes": "210 min"}, "address": {"risk": 90, "label": "private"}}
30528	9920	Deposit	1.8500	2025-05-20 07:08:00	2025-05-20 17:04:00	Settled	{"address": {"risk": 9, "label": "exchange"}}
30529	9774	deposit	0.1000	2025-05-12 14:45:00	2025-05-12 16:24:00	settled	{"review": {"analyst": null, "minutes": "143 min"}, "address": {"risk": 79, "label": "private"}}
30530	9674	deposit	1475.1500	2025-05-15 15:39:00	2025-05-16 12:57:00	Settled	{"address": {"risk": 40, "label": null}}
30531	9094	WITHDRAWAL	4.9800	2024-09-09 03:08:00	2024-09-10 18:53:00	settled	{"review": {"analyst": null, "minutes": "154 min"}, "address": {"risk": 70, "label": "Private"}}
30532	9358	Withdrawal	668.9100	2025-08-14 19:17:00	2025-08-15 09:52:00	settled	{"address": {"risk": 81, "label": "Private"}}
30533	9088	withdrawal	1.9400	2025-04-19 14:18:00	2025-04-19 16:21:00	SETTLED	{"address": {"risk": 10, "label": "Exchange"}}
30534	9537	deposit	211.9900	2025-01-29 00:56:00	2025-01-29 18:54:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "145 min"}, "address": {"risk": 19, "label": "exchange"}}
30535	9785	WITHDRAWAL	57.8900	2024-10-21 17:34:00	2024-10-22 16:00:00	Settled	{"review": {"analyst": null, "minutes": "152 min"}, "address": {"risk": 38, "label": "mixer"}}
30536	9226	WITHDRAWAL	142.7700	2024-11-08 19:34:00	2024-11-09 15:21:00	Settled	{"review": {"analyst": null, "minutes": "129 min"}, "address": {"risk": 96, "label": "private"}}
30537	9268	withdrawal	2.8900	2025-08-04 10:09:00	2025-08-05 03:06:00	settled	{"address": {"risk": 44, "label": "exchange"}}
30538	9034	withdrawal	18.1500	2025-01-09 21:58:00	2025-01-10 06:11:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "167 min"}, "address": {"risk": 55, "label": "exchange"}}
30539	9790	withdrawal	421.5400	2024-09-14 13:20:00	2024-09-15 03:07:00	settled	{"address": {"risk": 15, "label": "Private"}}
30540	9706	withdrawal	152.2500	2024-09-05 22:17:00	2024-09-06 01:09:00	settled	{"address": {"risk": 37, "label": "Mixer"}}
30541	9676	withdrawal	3108.2400	2025-08-20 21:34:00	2025-08-21 06:03:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "57 min"}, "address": {"risk": 51, "label": "merchant"}}
30542	9420	withdrawal	1397.5600	2025-03-08 04:32:00	2025-03-08 06:39:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "115 min"}, "address": {"risk": 77, "label": null}}
30543	9437	deposit	6.8300	2024-11-21 21:28:00	2024-11-21 23:34:00	settled	{"address": {"risk": 71, "label": null}}
30544	9807	deposit	6.0900	2025-01-29 23:28:00	2025-01-30 05:07:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "234 min"}, "address": {"risk": 66, "label": "mixer"}}
30545	9852	deposit	14.5000	2024-12-17 16:37:00	2024-12-17 18:03:00	SETTLED	{"review": {"analyst": null, "minutes": "8 min"}, "address": {"risk": 15, "label": "Exchange"}}
30546	9354	Deposit	1.5200	2024-09-13 00:36:00	2024-09-13 10:04:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "20 min"}, "address": {"risk": 48, "label": "exchange"}}
30547	9838	WITHDRAWAL	240.3300	2025-02-26 05:39:00	2025-02-27 02:02:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "228 min"}, "address": {"risk": 87, "label": "Exchange"}}
30548	9558	WITHDRAWAL	2114.1800	2024-10-07 15:55:00	2024-10-08 05:09:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "204 min"}, "address": {"risk": 27, "label": "Exchange"}}
30549	9442	withdrawal	0.1000	2025-04-28 15:45:00	2025-04-29 02:39:00	Settled	{"address": {"risk": 67, "label": "private"}}
30550	9113	WITHDRAWAL	7.2700	2024-10-29 17:05:00	2024-10-29 17:36:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "119 min"}, "address": {"risk": 21, "label": "Mixer"}}
30551	9321	withdrawal	0.3800	2025-03-10 22:11:00	2025-03-12 12:32:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "83 min"}, "address": {"risk": 8, "label": "private"}}
30552	9711	withdrawal	5.0800	2024-12-19 18:01:00	2024-12-19 19:09:00	SETTLED	{"review": {"analyst": null, "minutes": "66 min"}, "address": {"risk": 73, "label": "merchant"}}
30553	9274	deposit	2.4500	2025-06-17 14:33:00	\N	rejected	{"review": {"analyst": "Ruth Okello", "minutes": "102 min"}, "address": {"risk": 90, "label": "Exchange"}}
30554	9381	DEPOSIT	7.9600	2025-08-08 21:34:00	2025-08-09 02:34:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "207 min"}, "address": {"risk": 7, "label": "Mixer"}}
30555	9068	withdrawal	8.4900	2025-08-26 00:40:00	\N	Pending	{"review": {"analyst": "Ruth Okello", "minutes": "174 min"}, "address": {"risk": 6, "label": "private"}}
30556	9326	Withdrawal	56.7400	2025-07-25 22:40:00	2025-07-26 00:43:00	settled	{"review": {"analyst": null, "minutes": "72 min"}, "address": {"risk": 1, "label": "exchange"}}
30557	9852	deposit	5.0700	2024-10-27 11:33:00	2024-10-28 14:07:00	settled	{"address": {"risk": 29, "label": "mixer"}}
30558	9550	deposit	4255.2400	2025-03-28 15:41:00	2025-03-28 21:39:00	settled	{"address": {"risk": 18, "label": "mixer"}}
30559	9661	WITHDRAWAL	48.7700	2024-12-29 08:10:00	2024-12-29 11:09:00	SETTLED	{"address": {"risk": 38, "label": "private"}}
30560	9384	Deposit	130.7400	2024-09-24 00:47:00	2024-09-25 21:56:00	Settled	{"address": {"risk": 44, "label": "merchant"}}
30561	9492	DEPOSIT	275.6300	2025-06-02 06:19:00	2025-06-02 12:35:00	Settled	{"review": {"analyst": null, "minutes": "239 min"}, "address": {"risk": 65, "label": "Exchange"}}
30562	9561	deposit	228.9500	2025-03-03 12:45:00	2025-03-03 16:54:00	Settled	{"address": {"risk": 25, "label": "mixer"}}
30563	9327	withdrawal	1525.7300	2025-08-07 01:34:00	2025-08-07 03:24:00	Settled	{"address": {"risk": 59, "label": "merchant"}}
30564	9446	Deposit	115.3200	2025-05-04 01:32:00	2025-05-04 05:31:00	settled	{"address": {"risk": 84, "label": "Exchange"}}
30565	9573	withdrawal	1.1100	2025-05-23 14:43:00	2025-05-24 04:31:00	Settled	{"address": {"risk": 73, "label": "mixer"}}
30566	9728	deposit	1580.0500	2025-07-09 11:46:00	2025-07-09 19:11:00	settled	{"review": {"analyst": null, "minutes": "68 min"}, "address": {"risk": 75, "label": "merchant"}}
30567	9311	WITHDRAWAL	0.9800	2025-05-11 23:43:00	2025-05-12 09:53:00	Settled	{"address": {"risk": 66, "label": "private"}}
30568	9332	withdrawal	231.1600	2024-10-24 08:16:00	2024-10-25 01:40:00	settled	{"address": {"risk": 64, "label": "Exchange"}}
30569	9241	DEPOSIT	1577.6800	2025-06-28 21:24:00	2025-06-28 22:30:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "6 min"}, "address": {"risk": 68, "label": "Private"}}
30570	9918	deposit	4299.7400	2024-09-20 05:05:00	2024-09-20 07:31:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "178 min"}, "address": {"risk": 68, "label": "mixer"}}
30571	9760	deposit	1482.9700	2025-02-15 21:37:00	2025-02-16 18:59:00	SETTLED	{"address": {"risk": 32, "label": "Mixer"}}
30572	9330	withdrawal	285.2200	2025-04-29 07:11:00	2025-04-29 09:17:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "198 min"}, "address": {"risk": 38, "label": "exchange"}}
30573	9516	WITHDRAWAL	606.0100	2025-05-14 20:36:00	2025-05-15 21:06:00	Settled	{"review": {"analyst": null, "minutes": "133 min"}, "address": {"risk": 12, "label": "Mixer"}}
30574	9492	DEPOSIT	233.0300	2025-03-06 15:47:00	2025-03-07 06:22:00	settled	{"review": {"analyst": null, "minutes": "95 min"}, "address": {"risk": 65, "label": "Private"}}
30575	9077	deposit	2.2200	2025-05-03 23:57:00	2025-05-04 08:24:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "13 min"}, "address": {"risk": 47, "label": "Mixer"}}
30576	9365	DEPOSIT	0.9900	2024-12-23 14:12:00	2024-12-23 18:25:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "200 min"}, "address": {"risk": 46, "label": "private"}}
30577	9584	WITHDRAWAL	162.6800	2024-11-12 06:35:00	2024-11-12 07:29:00	Settled	{"review": {"analyst": null, "minutes": "95 min"}, "address": {"risk": 44, "label": "exchange"}}
30578	9732	WITHDRAWAL	1.4600	2024-11-24 22:09:00	\N	REJECTED	{"address": {"risk": 85, "label": "private"}}
30579	9927	Withdrawal	408.7000	2025-04-07 13:39:00	2025-04-07 14:42:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "174 min"}, "address": {"risk": 95, "label": "merchant"}}
30580	9942	withdrawal	0.7900	2025-04-15 05:55:00	2025-04-15 22:31:00	settled	{"address": {"risk": 5, "label": "Exchange"}}
30581	9769	deposit	51.5500	2025-06-09 18:15:00	2025-06-10 02:40:00	Settled	{"address": {"risk": 42, "label": "Exchange"}}
30582	9792	WITHDRAWAL	238.4600	2025-08-25 09:54:00	2025-08-26 11:57:00	Settled	{"address": {"risk": 59, "label": null}}
30583	9057	withdrawal	271.3100	2025-01-21 03:02:00	2025-01-21 12:43:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "13 min"}, "address": {"risk": 84, "label": "Private"}}
30584	9684	withdrawal	45.0700	2025-05-19 08:25:00	2025-05-19 13:38:00	settled	{"address": {"risk": 86, "label": "exchange"}}
30585	9173	deposit	315.9100	2024-09-30 12:16:00	2024-10-01 22:25:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "111 min"}, "address": {"risk": 25, "label": "Private"}}
30586	9617	Withdrawal	5912.8100	2025-06-03 10:36:00	2025-06-04 06:32:00	SETTLED	{"address": {"risk": 90, "label": "exchange"}}
30587	9242	WITHDRAWAL	2.3000	2024-09-29 06:59:00	\N	PENDING	{"address": {"risk": 82, "label": "mixer"}}
30588	9653	DEPOSIT	62.3700	2025-08-25 06:58:00	2025-08-25 21:55:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "218 min"}, "address": {"risk": 44, "label": "exchange"}}
30589	9885	DEPOSIT	15412.5200	2025-04-28 23:08:00	2025-04-29 08:22:00	settled	{"address": {"risk": 10, "label": "mixer"}}
30590	9926	withdrawal	4.8700	2025-02-07 02:58:00	2025-02-08 22:43:00	Settled	{"address": {"risk": 50, "label": "Private"}}
30591	9314	DEPOSIT	15038.8700	2025-08-05 11:05:00	2025-08-06 00:18:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "99 min"}, "address": {"risk": 75, "label": "exchange"}}
30592	9598	Deposit	5.4500	2024-12-01 09:57:00	\N	rejected	{"address": {"risk": 40, "label": "mixer"}}
30593	9022	WITHDRAWAL	7.9700	2025-03-11 15:44:00	2025-03-11 16:19:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "89 min"}, "address": {"risk": 4, "label": "private"}}
30594	9519	WITHDRAWAL	5.6300	2025-06-07 02:47:00	2025-06-07 18:27:00	Settled	{"address": {"risk": 40, "label": null}}
30595	9117	withdrawal	5.2900	2025-04-17 04:10:00	2025-04-17 17:01:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "234 min"}, "address": {"risk": 44, "label": "exchange"}}
30596	9905	WITHDRAWAL	3381.5900	2025-03-05 00:10:00	2025-03-05 00:44:00	SETTLED	{"address": {"risk": 12, "label": "merchant"}}
30597	9533	Deposit	31.3900	2024-11-23 16:29:00	2024-11-23 18:29:00	settled	{"address": {"risk": 90, "label": "Mixer"}}
30598	9236	Withdrawal	3403.2500	2024-12-27 15:19:00	2024-12-28 15:37:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "123 min"}, "address": {"risk": 85, "label": null}}
30599	9102	deposit	0.1800	2024-10-11 00:52:00	2024-10-11 03:57:00	settled	{"review": {"analyst": null, "minutes": "112 min"}, "address": {"risk": 77, "label": "private"}}
30600	9213	Deposit	2612.2000	2025-07-12 09:09:00	2025-07-13 16:32:00	Settled	{"address": {"risk": 31, "label": "Mixer"}}
30601	9086	Deposit	436.4000	2025-08-16 19:41:00	\N	rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "207 min"}, "address": {"risk": 52, "label": "mixer"}}
30602	9072	Withdrawal	5896.7300	2025-01-24 09:46:00	2025-01-26 10:15:00	SETTLED	{"address": {"risk": 12, "label": null}}
30603	9521	withdrawal	1.4200	2025-07-29 06:14:00	2025-07-29 14:08:00	settled	{"address": {"risk": 88, "label": "mixer"}}
30604	9664	deposit	375.4200	2024-11-04 12:31:00	2024-11-05 00:29:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "160 min"}, "address": {"risk": 26, "label": "private"}}
30605	9406	withdrawal	1844.9300	2025-01-11 00:17:00	2025-01-11 09:08:00	settled	{"address": {"risk": 68, "label": "Mixer"}}
30606	9731	DEPOSIT	11.3200	2025-02-14 21:02:00	2025-02-15 17:23:00	Settled	{"address": {"risk": 96, "label": "Exchange"}}
30607	9024	withdrawal	17.9600	2025-06-08 00:16:00	2025-06-08 00:53:00	SETTLED	{"address": {"risk": 78, "label": "mixer"}}
30608	9140	Withdrawal	3.1600	2025-08-11 01:03:00	2025-08-11 05:16:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "11 min"}, "address": {"risk": 11, "label": "Private"}}
30609	9844	Deposit	2270.5300	2024-09-12 11:19:00	2024-09-12 16:56:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "154 min"}, "address": {"risk": 35, "label": "merchant"}}
30610	9029	Withdrawal	1608.9000	2025-06-17 08:05:00	2025-06-17 16:21:00	settled	{"address": {"risk": 75, "label": "Private"}}
30611	9267	withdrawal	19253.2700	2025-06-05 07:48:00	2025-06-05 19:41:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "90 min"}, "address": {"risk": 79, "label": "Private"}}
30612	9300	withdrawal	77.2800	2025-01-21 03:17:00	2025-01-21 11:05:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "130 min"}, "address": {"risk": 25, "label": "exchange"}}
30613	9351	deposit	1.8800	2025-02-06 06:55:00	2025-02-06 16:40:00	settled	{"address": {"risk": 79, "label": null}}
30614	9318	Withdrawal	1.6900	2025-03-27 20:23:00	2025-03-28 02:40:00	Settled	{"address": {"risk": 83, "label": "private"}}
30615	9793	withdrawal	131.5100	2024-10-28 00:09:00	2024-10-28 10:08:00	SETTLED	{"address": {"risk": 32, "label": "private"}}
30616	9371	withdrawal	131.9600	2024-11-02 07:17:00	2024-11-02 09:09:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "65 min"}, "address": {"risk": 13, "label": "merchant"}}
30617	9023	WITHDRAWAL	14884.1200	2025-03-07 21:43:00	2025-03-08 11:54:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "159 min"}, "address": {"risk": 58, "label": "private"}}
30618	9082	Withdrawal	238.8200	2025-03-03 13:53:00	2025-03-03 20:08:00	Settled	{"address": {"risk": 64, "label": "Mixer"}}
30619	9802	withdrawal	4.1600	2025-05-17 23:17:00	2025-05-18 09:23:00	settled	{"address": {"risk": 93, "label": "Exchange"}}
30620	9749	Withdrawal	12.9900	2025-03-21 15:28:00	2025-03-21 16:12:00	Settled	{"address": {"risk": 51, "label": "exchange"}}
30621	9135	withdrawal	0.4400	2025-04-04 14:55:00	2025-04-04 22:11:00	Settled	{"address": {"risk": 96, "label": "mixer"}}
30622	9664	withdrawal	293.2300	2025-04-30 00:32:00	2025-04-30 08:49:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "57 min"}, "address": {"risk": 21, "label": "mixer"}}
30623	9066	DEPOSIT	1347.0800	2025-01-17 13:57:00	2025-01-18 03:00:00	SETTLED	{"address": {"risk": 74, "label": "mixer"}}
30624	9446	Withdrawal	3.9500	2025-07-07 05:43:00	2025-07-07 20:15:00	Settled	{"address": {"risk": 19, "label": null}}
30625	9689	Withdrawal	7.1800	2025-06-11 00:09:00	2025-06-11 02:34:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "106 min"}, "address": {"risk": 78, "label": "Exchange"}}
30626	9534	Withdrawal	1.4800	2024-11-07 17:59:00	2024-11-07 19:13:00	Settled	{"address": {"risk": 99, "label": "mixer"}}
30627	9362	withdrawal	5.8000	2024-12-29 12:43:00	2024-12-29 23:29:00	settled	{"address": {"risk": 84, "label": "Mixer"}}
30629	9151	withdrawal	3531.9200	2024-11-08 13:20:00	\N	REJECTED	{"review": {"analyst": "Ines Vold", "minutes": "208 min"}, "address": {"risk": 47, "label": "merchant"}}
30630	9042	Withdrawal	0.5400	2024-09-12 13:14:00	2024-09-13 07:21:00	settled	{"review": {"analyst": null, "minutes": "102 min"}, "address": {"risk": 58, "label": "mixer"}}
30631	9785	withdrawal	9.0000	2024-09-06 18:34:00	2024-09-07 14:29:00	Settled	{"address": {"risk": 87, "label": "Private"}}
30632	9880	withdrawal	433.4800	2025-04-10 20:20:00	2025-04-11 05:36:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "212 min"}, "address": {"risk": 71, "label": "Mixer"}}
30633	9373	withdrawal	1.5100	2025-03-29 11:13:00	2025-03-29 17:21:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "46 min"}, "address": {"risk": 50, "label": "mixer"}}
30634	9671	withdrawal	54.6300	2025-01-03 05:49:00	2025-01-04 02:03:00	settled	{"address": {"risk": 68, "label": "private"}}
30635	9420	DEPOSIT	3185.1000	2025-01-23 01:16:00	2025-01-23 03:20:00	settled	{"address": {"risk": 59, "label": "Private"}}
30637	9861	DEPOSIT	1.4800	2024-10-08 08:49:00	2024-10-08 18:09:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "76 min"}, "address": {"risk": 46, "label": "Exchange"}}
30638	9726	Withdrawal	4.8500	2024-11-22 22:49:00	2024-11-23 15:55:00	settled	{"address": {"risk": 54, "label": "exchange"}}
30640	9535	DEPOSIT	13.8300	2024-12-09 02:30:00	2024-12-09 03:11:00	SETTLED	{"address": {"risk": 90, "label": "merchant"}}
30641	9241	DEPOSIT	860.7800	2024-10-18 19:43:00	2024-10-19 00:04:00	SETTLED	{"address": {"risk": 29, "label": null}}
30642	9785	WITHDRAWAL	10.1900	2024-11-20 17:09:00	2024-11-20 17:43:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "186 min"}, "address": {"risk": 38, "label": null}}
30643	9559	withdrawal	15.2400	2025-06-15 08:42:00	2025-06-15 18:30:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "85 min"}, "address": {"risk": 30, "label": null}}
30644	9864	deposit	1238.1800	2025-06-27 18:10:00	2025-06-30 09:58:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "172 min"}, "address": {"risk": 8, "label": "mixer"}}
30645	9787	withdrawal	3.1800	2025-03-03 14:18:00	2025-03-03 17:21:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "90 min"}, "address": {"risk": 52, "label": "exchange"}}
30646	9321	Deposit	6.5600	2025-07-21 20:52:00	2025-07-22 00:30:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "105 min"}, "address": {"risk": 49, "label": "merchant"}}
30647	9030	Withdrawal	7.2900	2025-01-01 08:33:00	2025-01-02 03:15:00	settled	{"address": {"risk": 32, "label": "private"}}
30648	9709	withdrawal	4838.8500	2025-03-09 13:33:00	2025-03-11 07:32:00	settled	{"address": {"risk": 79, "label": "exchange"}}
30649	9322	withdrawal	78.9800	2025-03-16 13:15:00	2025-03-16 15:38:00	SETTLED	{"address": {"risk": 96, "label": "merchant"}}
30650	9288	withdrawal	104.3400	2025-08-22 14:19:00	2025-08-22 17:56:00	settled	{"address": {"risk": 70, "label": null}}
30651	9948	DEPOSIT	23.5900	2024-12-14 19:18:00	2024-12-14 21:24:00	SETTLED	{"address": {"risk": 32, "label": "merchant"}}
30652	9292	Withdrawal	10111.6600	2024-11-17 16:47:00	2024-11-17 18:55:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "81 min"}, "address": {"risk": 43, "label": "exchange"}}
30653	9048	deposit	0.7600	2025-04-18 17:59:00	2025-04-20 13:58:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "212 min"}, "address": {"risk": 41, "label": "mixer"}}
30654	9273	deposit	6530.5900	2025-07-03 05:27:00	2025-07-03 19:30:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "214 min"}, "address": {"risk": 0, "label": "merchant"}}
30655	9442	Deposit	0.4100	2024-11-23 01:11:00	2024-11-23 04:04:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "153 min"}, "address": {"risk": 18, "label": null}}
30656	9950	deposit	4.7500	2024-10-13 22:21:00	\N	REJECTED	{"review": {"analyst": "Ruth Okello", "minutes": "122 min"}, "address": {"risk": 31, "label": "private"}}
30657	9896	DEPOSIT	0.4900	2025-04-10 19:08:00	2025-04-11 11:30:00	Settled	{"address": {"risk": 59, "label": "merchant"}}
30658	9845	withdrawal	18.9600	2024-09-02 19:04:00	\N	rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "139 min"}, "address": {"risk": 42, "label": "private"}}
30659	9594	withdrawal	11.9000	2024-12-04 06:28:00	2024-12-05 01:53:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "171 min"}, "address": {"risk": 17, "label": "mixer"}}
30660	9154	deposit	4414.5000	2025-05-16 04:25:00	2025-05-16 04:42:00	Settled	{"address": {"risk": 39, "label": "Mixer"}}
30661	9794	withdrawal	6371.4100	2025-07-01 15:21:00	2025-07-02 04:03:00	SETTLED	{"address": {"risk": 87, "label": "exchange"}}
30662	9622	Deposit	5157.3700	2024-10-02 08:55:00	2024-10-02 11:06:00	settled	{"address": {"risk": 32, "label": "Private"}}
30663	9124	deposit	93.4700	2025-03-23 19:45:00	2025-03-25 05:14:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "79 min"}, "address": {"risk": 92, "label": null}}
30664	9763	Withdrawal	16183.3800	2024-12-11 07:44:00	\N	rejected	{"review": {"analyst": "Tomas Ferry", "minutes": "6 min"}, "address": {"risk": 38, "label": "Private"}}
30665	9252	Deposit	11734.6600	2025-02-27 08:40:00	2025-02-27 14:49:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "111 min"}, "address": {"risk": 36, "label": "Exchange"}}
30666	9887	withdrawal	2531.2000	2025-08-26 23:58:00	\N	pending	{"review": {"analyst": null, "minutes": "238 min"}, "address": {"risk": 53, "label": "Exchange"}}
30667	9240	withdrawal	44.0000	2025-01-28 02:30:00	2025-01-29 14:32:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "186 min"}, "address": {"risk": 10, "label": "merchant"}}
30668	9875	withdrawal	1984.9000	2024-12-10 13:38:00	2024-12-10 16:09:00	settled	{"address": {"risk": 85, "label": "mixer"}}
30669	9900	Withdrawal	1.2000	2025-03-30 09:12:00	2025-03-30 10:00:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "68 min"}, "address": {"risk": 66, "label": "Mixer"}}
30670	9158	deposit	2.2700	2025-04-18 06:09:00	2025-04-18 15:53:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "211 min"}, "address": {"risk": 99, "label": "merchant"}}
30671	9191	withdrawal	196.8600	2024-09-09 00:44:00	2024-09-09 19:31:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "151 min"}, "address": {"risk": 63, "label": "Private"}}
30672	9171	WITHDRAWAL	1243.9200	2025-03-20 23:10:00	2025-03-21 10:55:00	SETTLED	{"address": {"risk": 26, "label": "merchant"}}
30673	9794	Withdrawal	5619.6900	2024-10-02 22:53:00	2024-10-03 00:42:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "5 min"}, "address": {"risk": 69, "label": "Exchange"}}
30674	9475	Withdrawal	99.5100	2025-06-08 10:30:00	2025-06-08 15:02:00	SETTLED	{"address": {"risk": 25, "label": "Private"}}
30675	9286	WITHDRAWAL	15.7300	2025-05-28 03:20:00	2025-05-28 05:01:00	settled	{"address": {"risk": 38, "label": "Exchange"}}
30676	9523	DEPOSIT	3362.8500	2024-09-21 16:25:00	2024-09-22 11:03:00	SETTLED	{"address": {"risk": 71, "label": "Private"}}
30677	9216	deposit	3969.4900	2025-03-16 00:34:00	2025-03-16 06:31:00	SETTLED	{"address": {"risk": 96, "label": "mixer"}}
30678	9798	WITHDRAWAL	249.3300	2025-06-09 19:58:00	2025-06-10 08:31:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "158 min"}, "address": {"risk": 95, "label": "Exchange"}}
30680	9678	deposit	2.0100	2025-07-14 12:07:00	2025-07-15 08:15:00	Settled	{"review": {"analyst": "Ines Vold", "minutes": "112 min"}, "address": {"risk": 5, "label": "exchange"}}
30681	9361	withdrawal	16.8600	2025-01-11 10:58:00	2025-01-12 10:23:00	Settled	{"address": {"risk": 4, "label": "merchant"}}
30682	9172	withdrawal	13.7800	2025-07-02 13:32:00	2025-07-02 18:23:00	settled	{"address": {"risk": 74, "label": "mixer"}}
30683	9540	withdrawal	1.3500	2025-08-08 12:48:00	\N	rejected	{"review": {"analyst": "Ruth Okello", "minutes": "189 min"}, "address": {"risk": 34, "label": "Private"}}
30684	9110	Withdrawal	77.8000	2025-01-04 03:01:00	2025-01-04 23:41:00	settled	{"address": {"risk": 49, "label": "exchange"}}
30685	9930	withdrawal	33.3500	2025-07-12 14:45:00	2025-07-12 22:59:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "88 min"}, "address": {"risk": 92, "label": "Private"}}
30687	9148	withdrawal	45.5200	2024-09-17 17:40:00	2024-09-17 18:39:00	SETTLED	{"address": {"risk": 43, "label": "merchant"}}
30688	9029	withdrawal	630.7300	2025-04-23 15:06:00	2025-04-23 21:00:00	settled	{"address": {"risk": 23, "label": "mixer"}}
30689	9441	WITHDRAWAL	2.0600	2024-11-01 00:42:00	2024-11-01 09:35:00	SETTLED	{"review": {"analyst": null, "minutes": "85 min"}, "address": {"risk": 40, "label": null}}
30690	9626	deposit	1659.2000	2025-08-22 01:50:00	2025-08-22 07:29:00	SETTLED	{"address": {"risk": 10, "label": "Exchange"}}
30692	9217	DEPOSIT	115.1900	2024-12-25 04:06:00	2024-12-25 15:11:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "87 min"}, "address": {"risk": 99, "label": "private"}}
30693	9008	Deposit	51.8700	2025-06-08 02:38:00	2025-06-08 21:43:00	settled	{"address": {"risk": 85, "label": null}}
30694	9300	withdrawal	84.3400	2025-04-28 08:17:00	2025-04-30 05:17:00	Settled	{"address": {"risk": 41, "label": "mixer"}}
30695	9425	Deposit	2.0900	2025-06-11 13:38:00	2025-06-12 09:56:00	settled	{"address": {"risk": 35, "label": "exchange"}}
30696	9315	deposit	6.7000	2024-11-15 05:00:00	2024-11-15 14:00:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "148 min"}, "address": {"risk": 67, "label": "Exchange"}}
30697	9696	withdrawal	6.8300	2025-06-12 23:07:00	2025-06-13 03:26:00	settled	{"address": {"risk": 56, "label": "exchange"}}
30698	9885	deposit	15278.8100	2025-04-23 02:57:00	2025-04-24 08:11:00	SETTLED	{"review": {"analyst": null, "minutes": "68 min"}, "address": {"risk": 56, "label": "private"}}
30699	9672	DEPOSIT	15.6100	2025-01-17 15:26:00	2025-01-18 16:46:00	SETTLED	{"address": {"risk": 72, "label": "merchant"}}
30700	9690	Deposit	262.5200	2024-11-20 14:22:00	2024-11-21 10:57:00	SETTLED	{"address": {"risk": 2, "label": "merchant"}}
30701	9072	deposit	1821.1000	2024-12-19 15:22:00	2024-12-19 18:03:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "199 min"}, "address": {"risk": 87, "label": "merchant"}}
30702	9828	deposit	2815.8800	2025-02-25 10:13:00	2025-02-25 19:55:00	Settled	{"address": {"risk": 56, "label": "Private"}}
30703	9581	deposit	987.7700	2024-10-28 22:31:00	2024-10-28 23:31:00	SETTLED	{"review": {"analyst": "Ruth Okello", "minutes": "124 min"}, "address": {"risk": 31, "label": "Exchange"}}
30704	9718	Withdrawal	772.7300	2024-09-01 03:12:00	2024-09-01 08:44:00	settled	{"review": {"analyst": null, "minutes": "43 min"}, "address": {"risk": 75, "label": "Exchange"}}
30705	9600	WITHDRAWAL	5.1200	2025-08-09 20:03:00	2025-08-10 09:19:00	Settled	{"review": {"analyst": "Ruth Okello", "minutes": "105 min"}, "address": {"risk": 21, "label": "private"}}
30706	9190	deposit	3889.2100	2025-08-20 01:34:00	\N	pending	{"review": {"analyst": "Ruth Okello", "minutes": "183 min"}, "address": {"risk": 53, "label": "Private"}}
30707	9609	withdrawal	3115.7500	2025-02-04 08:27:00	2025-02-04 16:26:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "17 min"}, "address": {"risk": 58, "label": "private"}}
30708	9679	deposit	71.4600	2025-08-30 00:57:00	2025-08-30 02:36:00	settled	{"address": {"risk": 50, "label": "exchange"}}
30709	9919	Deposit	30.0800	2024-11-25 23:15:00	\N	rejected	{"address": {"risk": 68, "label": "Mixer"}}
30710	9908	WITHDRAWAL	223.1900	2025-06-17 10:50:00	2025-06-17 13:16:00	settled	{"address": {"risk": 52, "label": "Private"}}
30711	9818	withdrawal	15.6700	2025-07-28 05:50:00	2025-07-28 07:11:00	settled	{"review": {"analyst": null, "minutes": "228 min"}, "address": {"risk": 47, "label": "merchant"}}
30712	9173	withdrawal	28.8600	2025-06-08 20:25:00	2025-06-09 14:38:00	settled	{"address": {"risk": 66, "label": "mixer"}}
30713	9779	Withdrawal	1022.5100	2025-03-03 23:06:00	2025-03-04 02:39:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "238 min"}, "address": {"risk": 31, "label": null}}
30714	9535	withdrawal	15.2900	2024-09-06 11:25:00	2024-09-06 15:36:00	SETTLED	{"address": {"risk": 56, "label": "exchange"}}
30715	9715	deposit	4821.0600	2025-04-28 18:45:00	2025-04-28 23:26:00	Settled	{"review": {"analyst": null, "minutes": "118 min"}, "address": {"risk": 68, "label": "Mixer"}}
30716	9257	Withdrawal	112.1000	2025-04-10 16:16:00	2025-04-11 02:34:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "140 min"}, "address": {"risk": 66, "label": "Private"}}
30717	9659	withdrawal	2.0300	2025-06-06 23:32:00	2025-06-07 10:04:00	settled	{"address": {"risk": 75, "label": "private"}}
30718	9224	withdrawal	8.7400	2025-06-17 23:47:00	2025-06-18 10:01:00	SETTLED	{"address": {"risk": 5, "label": "exchange"}}
30719	9182	deposit	15.9100	2024-11-14 15:00:00	2024-11-14 15:22:00	settled	{"address": {"risk": 18, "label": "mixer"}}
30720	9126	WITHDRAWAL	1.1700	2024-10-13 17:32:00	2024-10-13 23:58:00	SETTLED	{"address": {"risk": 75, "label": null}}
30721	9497	Deposit	2343.7500	2025-01-09 05:56:00	2025-01-09 08:23:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "123 min"}, "address": {"risk": 18, "label": null}}
30722	9191	deposit	83.8000	2025-08-23 20:49:00	2025-08-23 23:38:00	settled	{"address": {"risk": 56, "label": "Private"}}
30723	9907	Deposit	4158.9900	2024-10-11 11:29:00	2024-10-11 18:23:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "150 min"}, "address": {"risk": 46, "label": null}}
30724	9878	deposit	105.3700	2025-06-19 17:47:00	2025-06-19 19:25:00	settled	{"address": {"risk": 23, "label": "private"}}
30725	9744	Withdrawal	87.4200	2025-02-12 01:08:00	2025-02-13 04:04:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "109 min"}, "address": {"risk": 40, "label": "mixer"}}
30726	9004	Withdrawal	77.8700	2025-06-03 22:55:00	\N	REJECTED	{"review": {"analyst": "Ines Vold", "minutes": "37 min"}, "address": {"risk": 14, "label": "mixer"}}
30727	9640	withdrawal	53.2400	2025-05-28 20:32:00	2025-05-29 13:15:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "178 min"}, "address": {"risk": 13, "label": "merchant"}}
30728	9827	Deposit	156.6700	2025-04-17 04:10:00	2025-04-17 11:29:00	Settled	{"review": {"analyst": "Tomas Ferry", "minutes": "163 min"}, "address": {"risk": 96, "label": "mixer"}}
30729	9463	deposit	207.9500	2025-06-13 21:14:00	2025-06-14 04:36:00	Settled	{"review": {"analyst": null, "minutes": "205 min"}, "address": {"risk": 68, "label": null}}
30730	9416	withdrawal	9.2500	2025-04-28 16:32:00	2025-04-30 11:43:00	Settled	{"address": {"risk": 84, "label": "Private"}}
30731	9106	withdrawal	199.1200	2025-02-26 13:41:00	\N	REJECTED	{"address": {"risk": 52, "label": "Mixer"}}
30732	9515	deposit	6548.3800	2025-06-30 22:06:00	2025-06-30 23:16:00	settled	{"address": {"risk": 23, "label": "private"}}
30733	9341	withdrawal	4.1900	2025-05-02 20:42:00	2025-05-03 08:55:00	settled	{"address": {"risk": 90, "label": "private"}}
30734	9321	Deposit	1.5900	2025-05-09 17:58:00	2025-05-09 20:49:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "44 min"}, "address": {"risk": 54, "label": "exchange"}}
30735	9769	WITHDRAWAL	118.0700	2024-11-07 18:11:00	2024-11-07 23:41:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "162 min"}, "address": {"risk": 99, "label": "merchant"}}
30736	9765	withdrawal	5.9700	2025-03-21 20:54:00	2025-03-22 00:35:00	settled	{"address": {"risk": 42, "label": "Private"}}
30737	9773	deposit	1972.2600	2025-03-20 15:06:00	2025-03-20 15:38:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "48 min"}, "address": {"risk": 9, "label": "merchant"}}
30738	9109	Withdrawal	5.8100	2025-03-04 03:52:00	2025-03-04 12:34:00	settled	{"address": {"risk": 4, "label": "exchange"}}
30739	9952	withdrawal	140.1300	2025-03-12 05:05:00	2025-03-12 09:52:00	settled	{"address": {"risk": 5, "label": null}}
30740	9755	withdrawal	94.4300	2025-01-17 01:15:00	2025-01-17 03:14:00	SETTLED	{"address": {"risk": 20, "label": "merchant"}}
30741	9295	withdrawal	32.5500	2025-06-06 01:16:00	2025-06-06 04:30:00	SETTLED	{"address": {"risk": 69, "label": "exchange"}}
30742	9411	deposit	81.6500	2025-05-17 06:51:00	2025-05-17 20:15:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "133 min"}, "address": {"risk": 55, "label": "Private"}}
30743	9677	withdrawal	6.0900	2024-10-22 09:36:00	2024-10-23 09:45:00	settled	{"address": {"risk": 76, "label": "mixer"}}
30744	9681	withdrawal	2.0400	2025-05-22 22:37:00	2025-05-23 01:50:00	SETTLED	{"review": {"analyst": "Ines Vold", "minutes": "179 min"}, "address": {"risk": 62, "label": "mixer"}}
30745	9792	DEPOSIT	143.8000	2024-11-20 23:48:00	\N	rejected	{"review": {"analyst": null, "minutes": "97 min"}, "address": {"risk": 39, "label": "exchange"}}
30746	9604	Deposit	229.9100	2024-09-29 02:52:00	2024-09-29 14:00:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "9 min"}, "address": {"risk": 57, "label": "private"}}
30747	9074	deposit	4.8700	2024-10-31 15:13:00	2024-10-31 17:30:00	SETTLED	{"review": {"analyst": "Tomas Ferry", "minutes": "149 min"}, "address": {"risk": 85, "label": "private"}}
30748	9075	Deposit	1158.2800	2025-05-14 06:32:00	2025-05-15 00:04:00	settled	{"review": {"analyst": "Ruth Okello", "minutes": "195 min"}, "address": {"risk": 87, "label": "Exchange"}}
30749	9209	withdrawal	5.6800	2024-10-24 04:04:00	2024-10-24 05:14:00	Settled	{"address": {"risk": 41, "label": "mixer"}}
30750	9513	withdrawal	653.5000	2025-02-09 06:15:00	2025-02-10 04:20:00	SETTLED	{"review": {"analyst": null, "minutes": "184 min"}, "address": {"risk": 32, "label": "mixer"}}
30751	9912	Withdrawal	11.7500	2025-02-16 14:56:00	2025-02-17 00:53:00	settled	{"review": {"analyst": null, "minutes": "36 min"}, "address": {"risk": 24, "label": "Exchange"}}
30752	9206	withdrawal	102.3400	2024-10-29 11:23:00	2024-10-30 04:34:00	settled	{"address": {"risk": 10, "label": "merchant"}}
30753	9192	Withdrawal	4473.0900	2025-01-10 19:30:00	2025-01-11 00:09:00	SETTLED	{"address": {"risk": 50, "label": "mixer"}}
30754	9944	deposit	1.4800	2025-08-16 02:09:00	2025-08-16 08:55:00	settled	{"address": {"risk": 27, "label": "Exchange"}}
30755	9364	deposit	164.5100	2025-08-08 20:50:00	2025-08-09 00:28:00	settled	{"review": {"analyst": "Ines Vold", "minutes": "236 min"}, "address": {"risk": 43, "label": "Exchange"}}
30756	9432	Withdrawal	31.1400	2025-08-21 13:44:00	\N	pending	{"review": {"analyst": null, "minutes": "132 min"}, "address": {"risk": 73, "label": "mixer"}}
30757	9621	withdrawal	39.1200	2025-08-08 04:36:00	2025-08-08 10:37:00	SETTLED	{"address": {"risk": 5, "label": "Exchange"}}
30758	9864	withdrawal	1261.2000	2025-07-01 23:13:00	2025-07-02 01:34:00	Settled	{"address": {"risk": 99, "label": "exchange"}}
30759	9863	withdrawal	188.9900	2025-04-08 05:20:00	2025-04-09 11:48:00	settled	{"address": {"risk": 24, "label": "Private"}}
30760	9054	deposit	1.7700	2025-08-04 01:00:00	2025-08-04 13:54:00	settled	{"review": {"analyst": "Tomas Ferry", "minutes": "159 min"}, "address": {"risk": 37, "label": "Exchange"}}
\.


--
-- Name: transfers transfers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transfers
    ADD CONSTRAINT transfers_pkey PRIMARY KEY (transfer_no);


--
-- Name: transfers transfers_wallet_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.transfers
    ADD CONSTRAINT transfers_wallet_ref_fkey FOREIGN KEY (wallet_ref) REFERENCES public.wallets(wallet_id);


--
-- PostgreSQL database dump complete
--
