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
-- Name: members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.members (
    member_id text NOT NULL,
    handle text NOT NULL,
    country text,
    tier_code text,
    joined_on date NOT NULL,
    kyc text,
    member_state text NOT NULL,
    is_house boolean NOT NULL,
    profile jsonb NOT NULL
);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.members (member_id, handle, country, tier_code, joined_on, kyc, member_state, is_house, profile) FROM stdin;
M-0001	early_kettle	br	T5	2021-07-31	basic	Active	f	{"risk": {"pep": false, "score": 22}, "contact": {"locale": "en", "channel": "Mail"}}
M-0002	plain_jackal	PT	T1	2024-02-20	basic	Frozen	f	{"risk": {"pep": false, "score": 98}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R32"}}
M-0003	tidal_gasket	IN	T5	2024-05-03	FULL	active	f	{"risk": {"pep": false, "score": 12}, "contact": {"locale": "en", "channel": "push"}}
M-0004	jolly_badger	ee	T0	2023-11-08	none	active	f	{"risk": {"pep": false, "score": 72}, "contact": {"locale": "en", "channel": "Mail"}}
M-0005	brisk_jackal	KE	T0	2021-06-25	full	active	f	{"risk": {"pep": false, "score": 30}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R39"}}
M-0006	noble_anvil	de	T1	2025-05-19	\N	CLOSED	f	{"risk": {"pep": false, "score": 50}, "contact": {"locale": "en", "channel": "push"}}
M-0007	keen_kettle	DE	T0	2024-11-01	full	Active	t	{"risk": {"pep": false, "score": 53}, "contact": {"locale": "en", "channel": "push"}}
M-0008	faint_jackal	DE	T0	2022-10-27	None	frozen	f	{"risk": {"pep": false, "score": 53}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R34"}}
M-0009	keen_jackal	IN	T0	2021-12-21	FULL	ACTIVE	f	{"risk": {"pep": false, "score": 53}, "contact": {"locale": "en", "channel": "push"}}
M-0010	plain_ember	JP	T4	2023-06-06	FULL	active	f	{"risk": {"pep": false, "score": 71}, "contact": {"locale": "en", "channel": "mail"}}
M-0011	rusty_anvil	ca	T0	2023-11-15	full	ACTIVE	f	{"risk": {"pep": false, "score": 62}, "contact": {"locale": "en", "channel": "mail"}}
M-0012	sandy_ingot	CA	T0	2025-01-31	basic	Active	f	{"risk": {"pep": true, "score": 10}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R22"}}
M-0013	noble_ember	DE	T1	2023-07-04	BASIC	closed	f	{"risk": {"pep": false, "score": 81}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R36"}}
M-0014	hazel_jackal	PT	T0	2022-12-19	BASIC	Active	f	{"risk": {"pep": false, "score": 21}, "contact": {"locale": "en", "channel": "Mail"}}
M-0015	amber_ingot	nl	T3	2024-06-20	full	CLOSED	f	{"risk": {"pep": false, "score": 64}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R30"}}
M-0016	rusty_ember	\N	T0	2023-04-28	\N	ACTIVE	f	{"risk": {"pep": false, "score": 11}, "contact": {"locale": "en", "channel": "Mail"}}
M-0017	dusty_ingot	KE	T0	2021-12-26	FULL	Active	f	{"risk": {"pep": false, "score": 6}, "contact": {"locale": "en", "channel": "mail"}}
M-0018	glad_lantern	jp	\N	2023-12-16	full	frozen	f	{"risk": {"pep": false, "score": 100}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R20"}}
M-0019	plain_falcon	in	T3	2023-01-18	FULL	active	f	{"risk": {"pep": false, "score": 45}, "contact": {"locale": "en", "channel": "mail"}}
M-0020	amber_heron	KE	T4	2021-04-09	full	ACTIVE	f	{"risk": {"pep": false, "score": 61}, "contact": {"locale": "en", "channel": "push"}}
M-0021	keen_badger	EE	T2	2024-07-17	\N	CLOSED	f	{"risk": {"pep": false, "score": 7}, "contact": {"locale": "en", "channel": "push"}}
M-0022	glad_anvil	IN	T3	2022-09-27	full	ACTIVE	f	{"risk": {"pep": false, "score": 96}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R14"}}
M-0023	brisk_heron	CA	T3	2021-06-15	full	Active	f	{"risk": {"pep": false, "score": 88}, "contact": {"locale": "en", "channel": "Mail"}}
M-0024	calm_magnet	NL	T3	2022-07-14	full	active	f	{"risk": {"pep": false, "score": 82}, "contact": {"locale": "en", "channel": "Mail"}}
M-0025	quiet_jackal	ke	\N	2022-11-30	full	Active	f	{"risk": {"pep": false, "score": 83}, "contact": {"locale": "en", "channel": "mail"}}
M-0026	early_comet	EE	T1	2021-07-19	full	active	f	{"risk": {"pep": false, "score": 75}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R31"}}
M-0027	plain_comet	PT	T1	2023-03-09	NONE	active	f	{"risk": {"pep": false, "score": 25}, "contact": {"locale": "en", "channel": "Mail"}}
M-0028	amber_jackal	\N	T0	2023-04-11	None	active	f	{"risk": {"pep": false, "score": 25}, "contact": {"locale": "en", "channel": "push"}}
M-0029	quiet_lantern	nl	T0	2021-02-21	Full	active	f	{"risk": {"pep": false, "score": 15}, "contact": {"locale": "en", "channel": "push"}}
M-0030	hazel_comet	NL	T0	2021-06-17	Full	active	f	{"risk": {"pep": false, "score": 89}, "contact": {"locale": "en", "channel": "mail"}}
M-0031	dusty_jackal	pt	T1	2023-07-07	basic	ACTIVE	f	{"risk": {"pep": true, "score": 41}, "contact": {"locale": "en", "channel": "push"}}
M-0032	calm_badger	IN	T3	2022-09-05	full	active	f	{"risk": {"pep": true, "score": 60}, "contact": {"locale": "en", "channel": "Mail"}}
M-0033	plain_lantern	nl	T1	2024-10-12	NONE	ACTIVE	f	{"risk": {"pep": false, "score": 66}, "contact": {"locale": "en", "channel": "push"}}
M-0034	amber_comet	JP	T3	2021-08-17	full	Active	f	{"risk": {"pep": false, "score": 50}, "contact": {"locale": "en", "channel": "Mail"}}
M-0035	early_jackal	CA	\N	2025-02-04	none	active	f	{"risk": {"pep": false, "score": 38}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R14"}}
M-0036	calm_ingot	NL	T0	2025-02-13	FULL	Active	f	{"risk": {"pep": false, "score": 21}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R23"}}
M-0037	noble_gasket	IN	T4	2025-04-19	FULL	CLOSED	f	{"risk": {"pep": false, "score": 86}, "contact": {"locale": "en", "channel": "mail"}}
M-0038	mossy_magnet	ca	T0	2024-06-28	FULL	active	f	{"risk": {"pep": false, "score": 56}, "contact": {"locale": "en", "channel": "push"}}
M-0039	hazel_magnet	pt	T3	2021-08-03	full	active	f	{"risk": {"pep": false, "score": 54}, "contact": {"locale": "en", "channel": "mail"}}
M-0040	quiet_kettle	PT	T1	2021-10-09	full	Closed	f	{"risk": {"pep": false, "score": 41}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R33"}}
M-0041	noble_comet	jp	T0	2023-05-19	FULL	Active	f	{"risk": {"pep": false, "score": 36}, "contact": {"locale": "en", "channel": "push"}}
M-0042	olive_lantern	KE	T0	2023-12-17	full	active	f	{"risk": {"pep": false, "score": 11}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R24"}}
M-0043	jolly_jackal	nl	T2	2021-06-17	none	ACTIVE	f	{"risk": {"pep": false, "score": 44}, "contact": {"locale": "en", "channel": "push"}}
M-0044	faint_kettle	br	\N	2021-11-19	FULL	Frozen	f	{"risk": {"pep": false, "score": 17}, "contact": {"locale": "en", "channel": "mail"}}
M-0045	idle_ingot	KE	T0	2023-07-19	FULL	ACTIVE	f	{"risk": {"pep": true, "score": 6}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R21"}}
M-0046	idle_anvil	in	T1	2022-07-25	FULL	active	f	{"risk": {"pep": false, "score": 13}, "contact": {"locale": "en", "channel": "push"}}
M-0047	rusty_gasket	CA	\N	2022-03-26	FULL	ACTIVE	t	{"risk": {"pep": false, "score": 73}, "contact": {"locale": "en", "channel": "push"}}
M-0048	noble_dynamo	nl	\N	2021-02-15	NONE	active	f	{"risk": {"pep": true, "score": 56}, "contact": {"locale": "en", "channel": "Mail"}}
M-0049	calm_anvil	JP	T4	2021-01-17	Full	CLOSED	f	{"risk": {"pep": false, "score": 69}, "contact": {"locale": "en", "channel": "Mail"}}
M-0050	plain_ingot	PT	\N	2023-08-25	FULL	FROZEN	f	{"risk": {"pep": false, "score": 96}, "contact": {"locale": "en", "channel": "push"}}
M-0051	mossy_anvil	KE	T2	2025-05-07	full	Frozen	f	{"risk": {"pep": true, "score": 95}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R23"}}
M-0052	hazel_lantern	in	\N	2021-11-20	full	active	f	{"risk": {"pep": false, "score": 65}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R16"}}
M-0053	amber_badger	EE	T4	2024-08-10	Full	Closed	f	{"risk": {"pep": false, "score": 32}, "contact": {"locale": "en", "channel": "mail"}}
M-0054	sandy_comet	PT	T0	2022-03-17	BASIC	Active	f	{"risk": {"pep": false, "score": 83}, "contact": {"locale": "en", "channel": "mail"}}
M-0055	mossy_ingot	nl	T0	2025-02-18	Basic	frozen	f	{"risk": {"pep": false, "score": 55}, "contact": {"locale": "en", "channel": "mail"}}
M-0056	sandy_kettle	IN	T1	2023-01-09	full	closed	f	{"risk": {"pep": false, "score": 52}, "contact": {"locale": "en", "channel": "Mail"}}
M-0057	idle_gasket	CA	T2	2023-06-01	full	active	f	{"risk": {"pep": false, "score": 64}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R38"}}
M-0058	hazel_gasket	\N	T0	2021-03-27	basic	Active	f	{"risk": {"pep": true, "score": 30}, "contact": {"locale": "en", "channel": "push"}}
M-0059	glad_falcon	\N	T3	2021-01-22	Basic	active	f	{"risk": {"pep": false, "score": 5}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R39"}}
M-0060	rusty_heron	IN	T3	2025-04-06	full	active	f	{"risk": {"pep": false, "score": 74}, "contact": {"locale": "en", "channel": "mail"}}
M-0061	early_lantern	JP	T0	2023-06-30	none	frozen	f	{"risk": {"pep": false, "score": 69}, "contact": {"locale": "en", "channel": "Mail"}}
M-0062	tidal_dynamo	IN	T0	2021-06-19	full	FROZEN	f	{"risk": {"pep": true, "score": 87}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R25"}}
M-0063	jolly_ember	JP	T0	2024-03-26	full	Active	f	{"risk": {"pep": false, "score": 43}, "contact": {"locale": "en", "channel": "mail"}}
M-0064	tidal_ingot	DE	T4	2023-09-14	Basic	active	f	{"risk": {"pep": false, "score": 24}, "contact": {"locale": "en", "channel": "Mail"}}
M-0065	dusty_magnet	JP	T3	2023-07-01	BASIC	active	f	{"risk": {"pep": false, "score": 10}, "contact": {"locale": "en", "channel": "mail"}}
M-0066	brisk_comet	PT	T0	2021-02-13	Full	active	f	{"risk": {"pep": false, "score": 2}, "contact": {"locale": "en", "channel": "mail"}}
M-0067	noble_heron	ee	T1	2023-09-22	full	active	f	{"risk": {"pep": false, "score": 29}, "contact": {"locale": "en", "channel": "mail"}}
M-0068	calm_gasket	EE	T1	2023-01-10	full	ACTIVE	f	{"risk": {"pep": false, "score": 58}, "contact": {"locale": "en", "channel": "mail"}}
M-0069	jolly_ingot	CA	\N	2022-02-04	\N	Active	f	{"risk": {"pep": false, "score": 71}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R33"}}
M-0070	jolly_magnet	\N	T1	2021-08-26	none	ACTIVE	f	{"risk": {"pep": false, "score": 56}, "contact": {"locale": "en", "channel": "mail"}}
M-0071	lunar_lantern	CA	\N	2025-06-04	Full	active	f	{"risk": {"pep": false, "score": 52}, "contact": {"locale": "en", "channel": "push"}}
M-0072	jolly_lantern	KE	T1	2025-05-03	FULL	ACTIVE	f	{"risk": {"pep": false, "score": 10}, "contact": {"locale": "en", "channel": "Mail"}}
M-0073	glad_magnet	ke	T1	2023-05-25	FULL	active	f	{"risk": {"pep": false, "score": 75}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R26"}}
M-0074	dusty_anvil	JP	T0	2024-03-03	none	Active	f	{"risk": {"pep": false, "score": 33}, "contact": {"locale": "en", "channel": "mail"}}
M-0075	tidal_ember	ee	T2	2021-08-03	NONE	Active	f	{"risk": {"pep": false, "score": 57}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R33"}}
M-0076	dusty_falcon	CA	T1	2023-12-05	\N	closed	f	{"risk": {"pep": false, "score": 42}, "contact": {"locale": "en", "channel": "Mail"}}
M-0077	dusty_gasket	JP	T2	2024-12-18	FULL	Frozen	f	{"risk": {"pep": false, "score": 14}, "contact": {"locale": "en", "channel": "mail"}}
M-0078	plain_anvil	DE	T1	2021-03-21	basic	Active	f	{"risk": {"pep": false, "score": 23}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R19"}}
M-0079	brisk_gasket	\N	T1	2022-03-10	full	Active	f	{"risk": {"pep": false, "score": 37}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R11"}}
M-0080	quiet_badger	KE	T0	2021-03-14	full	Closed	f	{"risk": {"pep": false, "score": 28}, "contact": {"locale": "en", "channel": "push"}}
M-0081	early_gasket	BR	T1	2022-04-24	full	active	f	{"risk": {"pep": false, "score": 94}, "contact": {"locale": "en", "channel": "mail"}}
M-0082	tidal_magnet	EE	T3	2024-02-24	Basic	Active	f	{"risk": {"pep": false, "score": 17}, "contact": {"locale": "en", "channel": "mail"}}
M-0083	glad_ingot	NL	T2	2021-09-17	Full	ACTIVE	f	{"risk": {"pep": false, "score": 94}, "contact": {"locale": "en", "channel": "Mail"}}
M-0084	mossy_gasket	EE	T1	2022-04-25	full	frozen	f	{"risk": {"pep": false, "score": 50}, "contact": {"locale": "en", "channel": "mail"}}
M-0085	faint_falcon	ke	T1	2025-02-16	none	Active	f	{"risk": {"pep": false, "score": 75}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R22"}}
M-0086	olive_comet	ke	T3	2023-12-21	FULL	ACTIVE	f	{"risk": {"pep": false, "score": 6}, "contact": {"locale": "en", "channel": "Mail"}}
M-0087	olive_kettle	JP	T1	2022-01-23	full	Frozen	t	{"risk": {"pep": false, "score": 82}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R25"}}
M-0088	idle_ember	jp	T0	2021-01-05	full	active	f	{"risk": {"pep": false, "score": 26}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R39"}}
M-0089	mossy_heron	\N	T2	2023-07-11	Basic	Active	f	{"risk": {"pep": false, "score": 49}, "contact": {"locale": "en", "channel": "Mail"}}
M-0090	mossy_dynamo	IN	T0	2024-06-06	Basic	Active	f	{"risk": {"pep": true, "score": 81}, "contact": {"locale": "en", "channel": "mail"}}
M-0091	quiet_magnet	NL	T0	2023-06-16	basic	Active	f	{"risk": {"pep": false, "score": 76}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R28"}}
M-0092	olive_magnet	in	\N	2024-10-01	BASIC	Active	f	{"risk": {"pep": false, "score": 58}, "contact": {"locale": "en", "channel": "mail"}}
M-0093	rusty_lantern	IN	\N	2021-11-14	None	ACTIVE	f	{"risk": {"pep": false, "score": 75}, "contact": {"locale": "en", "channel": "mail"}}
M-0094	lunar_jackal	ca	T3	2021-06-11	full	ACTIVE	f	{"risk": {"pep": false, "score": 4}, "contact": {"locale": "en", "channel": "Mail"}}
M-0095	jolly_dynamo	KE	T0	2024-11-04	full	Active	f	{"risk": {"pep": false, "score": 91}, "contact": {"locale": "en", "channel": "mail"}}
M-0096	olive_gasket	nl	T1	2021-03-01	FULL	closed	f	{"risk": {"pep": false, "score": 100}, "contact": {"locale": "en", "channel": "push"}}
M-0097	mossy_jackal	ca	T1	2024-04-05	FULL	closed	f	{"risk": {"pep": false, "score": 33}, "contact": {"locale": "en", "channel": "mail"}}
M-0098	idle_heron	PT	T0	2024-01-28	Full	ACTIVE	f	{"risk": {"pep": false, "score": 60}, "contact": {"locale": "en", "channel": "push"}}
M-0099	tidal_heron	ke	T3	2021-11-25	Full	ACTIVE	f	{"risk": {"pep": false, "score": 15}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R17"}}
M-0100	sandy_jackal	br	T2	2024-09-03	full	Active	f	{"risk": {"pep": false, "score": 61}, "contact": {"locale": "en", "channel": "Mail"}}
M-0101	calm_comet	br	T2	2023-02-13	basic	active	f	{"risk": {"pep": false, "score": 2}, "contact": {"locale": "en", "channel": "mail"}}
M-0102	brisk_kettle	ca	T0	2024-01-30	full	closed	f	{"risk": {"pep": false, "score": 41}, "contact": {"locale": "en", "channel": "mail"}}
M-0103	olive_ingot	JP	T0	2021-01-11	\N	active	f	{"risk": {"pep": false, "score": 41}, "contact": {"locale": "en", "channel": "Mail"}}
M-0104	keen_ember	JP	T3	2022-08-02	full	Active	f	{"risk": {"pep": true, "score": 79}, "contact": {"locale": "en", "channel": "mail"}}
M-0105	dusty_ember	\N	T1	2024-12-06	full	active	f	{"risk": {"pep": false, "score": 82}, "contact": {"locale": "en", "channel": "mail"}}
M-0106	sandy_ember	in	T0	2024-08-30	Full	active	f	{"risk": {"pep": false, "score": 80}, "contact": {"locale": "en", "channel": "push"}}
M-0107	hazel_dynamo	CA	T2	2025-05-02	\N	Active	f	{"risk": {"pep": false, "score": 14}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R31"}}
M-0108	faint_magnet	NL	T0	2024-11-15	basic	active	f	{"risk": {"pep": false, "score": 16}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R10"}}
M-0109	calm_lantern	KE	T1	2023-12-25	FULL	frozen	f	{"risk": {"pep": false, "score": 72}, "contact": {"locale": "en", "channel": "mail"}}
M-0110	sandy_magnet	EE	T3	2024-08-22	full	Active	f	{"risk": {"pep": true, "score": 76}, "contact": {"locale": "en", "channel": "mail"}}
M-0111	plain_badger	NL	T1	2021-01-19	FULL	Active	f	{"risk": {"pep": false, "score": 88}, "contact": {"locale": "en", "channel": "mail"}}
M-0112	brisk_badger	KE	T4	2023-01-24	\N	FROZEN	f	{"risk": {"pep": false, "score": 86}, "contact": {"locale": "en", "channel": "push"}}
M-0113	jolly_heron	CA	T1	2021-05-22	Full	closed	f	{"risk": {"pep": false, "score": 70}, "contact": {"locale": "en", "channel": "mail"}}
M-0114	noble_magnet	\N	T1	2023-06-01	Full	Active	f	{"risk": {"pep": false, "score": 54}, "contact": {"locale": "en", "channel": "Mail"}}
M-0115	sandy_dynamo	\N	T0	2022-10-13	Full	ACTIVE	f	{"risk": {"pep": false, "score": 26}, "contact": {"locale": "en", "channel": "mail"}}
M-0116	brisk_falcon	KE	T0	2021-05-03	FULL	ACTIVE	f	{"risk": {"pep": false, "score": 83}, "contact": {"locale": "en", "channel": "mail"}}
M-0117	dusty_comet	nl	T4	2023-12-31	full	closed	f	{"risk": {"pep": false, "score": 80}, "contact": {"locale": "en", "channel": "mail"}}
M-0118	brisk_dynamo	BR	T4	2024-11-15	BASIC	active	f	{"risk": {"pep": false, "score": 33}, "contact": {"locale": "en", "channel": "mail"}}
M-0119	calm_heron	NL	T0	2024-01-17	FULL	closed	f	{"risk": {"pep": false, "score": 75}, "contact": {"locale": "en", "channel": "push"}}
M-0120	keen_magnet	ee	T1	2022-01-12	None	Closed	f	{"risk": {"pep": false, "score": 5}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R39"}}
M-0121	olive_badger	de	T3	2022-08-25	\N	ACTIVE	f	{"risk": {"pep": false, "score": 94}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R30"}}
M-0122	plain_kettle	nl	T0	2023-01-22	basic	ACTIVE	f	{"risk": {"pep": false, "score": 76}, "contact": {"locale": "en", "channel": "mail"}}
M-0123	dusty_dynamo	nl	T0	2025-04-14	full	active	f	{"risk": {"pep": false, "score": 91}, "contact": {"locale": "en", "channel": "push"}}
M-0124	glad_comet	NL	T4	2022-03-17	full	closed	f	{"risk": {"pep": false, "score": 79}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R14"}}
M-0125	tidal_jackal	de	T1	2022-09-14	full	Active	f	{"risk": {"pep": false, "score": 23}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R13"}}
M-0126	glad_heron	br	T4	2025-06-13	NONE	ACTIVE	f	{"risk": {"pep": false, "score": 91}, "contact": {"locale": "en", "channel": "push"}}
M-0127	olive_anvil	nl	T0	2022-04-26	none	Active	t	{"risk": {"pep": false, "score": 6}, "contact": {"locale": "en", "channel": "mail"}}
M-0128	quiet_anvil	KE	T2	2022-11-02	none	Active	f	{"risk": {"pep": false, "score": 16}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R12"}}
M-0129	tidal_comet	ee	T0	2021-03-03	full	active	f	{"risk": {"pep": false, "score": 47}, "contact": {"locale": "en", "channel": "push"}}
M-0130	olive_ember	DE	T4	2023-12-27	full	active	f	{"risk": {"pep": false, "score": 56}, "contact": {"locale": "en", "channel": "mail"}}
M-0131	brisk_lantern	PT	T2	2024-03-19	basic	active	f	{"risk": {"pep": false, "score": 52}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R31"}}
M-0132	amber_ember	EE	T0	2023-11-10	BASIC	active	f	{"risk": {"pep": false, "score": 27}, "contact": {"locale": "en", "channel": "push"}}
M-0133	quiet_comet	ke	T0	2021-11-30	BASIC	frozen	f	{"risk": {"pep": false, "score": 95}, "contact": {"locale": "en", "channel": "Mail"}}
M-0134	rusty_magnet	\N	T0	2021-02-26	basic	FROZEN	f	{"risk": {"pep": false, "score": 59}, "contact": {"locale": "en", "channel": "Mail"}}
M-0135	sandy_lantern	EE	T0	2021-01-18	BASIC	active	f	{"risk": {"pep": false, "score": 59}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R39"}}
M-0136	mossy_badger	BR	T1	2021-02-21	Full	active	f	{"risk": {"pep": false, "score": 84}, "contact": {"locale": "en", "channel": "push"}}
M-0137	plain_heron	nl	T2	2021-03-20	basic	active	f	{"risk": {"pep": true, "score": 86}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R26"}}
M-0138	glad_gasket	pt	T2	2022-08-15	full	active	f	{"risk": {"pep": false, "score": 46}, "contact": {"locale": "en", "channel": "push"}}
M-0139	lunar_kettle	EE	T0	2021-05-02	Full	active	f	{"risk": {"pep": false, "score": 14}, "contact": {"locale": "en", "channel": "Mail"}}
M-0140	keen_ingot	IN	T3	2022-02-20	full	frozen	f	{"risk": {"pep": false, "score": 74}, "contact": {"locale": "en", "channel": "mail"}}
M-0141	quiet_gasket	pt	T0	2023-03-07	full	active	f	{"risk": {"pep": false, "score": 1}, "contact": {"locale": "en", "channel": "push"}}
M-0142	early_badger	KE	T1	2021-05-21	BASIC	Active	f	{"risk": {"pep": false, "score": 64}, "contact": {"locale": "en", "channel": "Mail"}}
M-0143	idle_lantern	jp	T1	2025-05-08	Full	ACTIVE	f	{"risk": {"pep": false, "score": 79}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R18"}}
M-0144	glad_badger	EE	T0	2025-04-03	Basic	active	f	{"risk": {"pep": true, "score": 88}, "contact": {"locale": "en", "channel": "Mail"}}
M-0145	faint_lantern	KE	\N	2022-10-23	basic	Active	f	{"risk": {"pep": false, "score": 74}, "contact": {"locale": "en", "channel": "Mail"}}
M-0146	jolly_kettle	BR	T4	2024-08-02	\N	ACTIVE	f	{"risk": {"pep": false, "score": 83}, "contact": {"locale": "en", "channel": "mail"}}
M-0147	idle_kettle	JP	T0	2021-05-12	full	active	f	{"risk": {"pep": false, "score": 57}, "contact": {"locale": "en", "channel": "Mail"}}
M-0148	olive_heron	IN	T2	2021-12-18	Basic	active	f	{"risk": {"pep": false, "score": 92}, "contact": {"locale": "en", "channel": "push"}}
M-0149	mossy_ember	JP	T0	2022-01-26	FULL	active	f	{"risk": {"pep": false, "score": 97}, "contact": {"locale": "en", "channel": "Mail"}}
M-0150	dusty_kettle	pt	\N	2025-04-28	Basic	ACTIVE	f	{"risk": {"pep": false, "score": 46}, "contact": {"locale": "en", "channel": "Mail"}}
M-0151	lunar_falcon	in	T0	2024-04-09	Full	active	f	{"risk": {"pep": true, "score": 84}, "contact": {"locale": "en", "channel": "push"}}
M-0152	hazel_kettle	EE	T0	2021-06-22	full	Closed	f	{"risk": {"pep": false, "score": 6}, "contact": {"locale": "en", "channel": "Mail"}}
M-0153	amber_kettle	DE	T1	2025-03-03	FULL	Active	f	{"risk": {"pep": false, "score": 89}, "contact": {"locale": "en", "channel": "Mail"}}
M-0154	mossy_lantern	BR	T1	2024-01-30	full	FROZEN	f	{"risk": {"pep": false, "score": 32}, "contact": {"locale": "en", "channel": "push"}}
M-0155	brisk_magnet	JP	T0	2024-12-23	Full	Active	f	{"risk": {"pep": false, "score": 71}, "contact": {"locale": "en", "channel": "mail"}}
M-0156	mossy_comet	ke	\N	2023-07-29	Full	Active	f	{"risk": {"pep": false, "score": 49}, "contact": {"locale": "en", "channel": "mail"}}
M-0157	noble_ingot	IN	T0	2023-08-07	Full	Closed	f	{"risk": {"pep": false, "score": 28}, "contact": {"locale": "en", "channel": "Mail"}}
M-0158	idle_jackal	NL	T1	2023-06-26	full	active	f	{"risk": {"pep": false, "score": 26}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R16"}}
M-0159	idle_comet	\N	T1	2022-04-20	full	Closed	f	{"risk": {"pep": false, "score": 24}, "contact": {"locale": "en", "channel": "Mail"}}
M-0160	amber_gasket	ke	T0	2025-06-30	Full	Frozen	f	{"risk": {"pep": true, "score": 80}, "contact": {"locale": "en", "channel": "Mail"}}
M-0161	mossy_kettle	BR	T0	2021-10-17	none	CLOSED	f	{"risk": {"pep": false, "score": 56}, "contact": {"locale": "en", "channel": "mail"}}
M-0162	amber_falcon	EE	T2	2021-01-09	BASIC	frozen	f	{"risk": {"pep": true, "score": 66}, "contact": {"locale": "en", "channel": "mail"}}
M-0163	jolly_comet	ke	T0	2021-01-04	\N	Closed	f	{"risk": {"pep": false, "score": 87}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R25"}}
M-0164	calm_kettle	\N	T2	2023-01-22	Full	active	f	{"risk": {"pep": false, "score": 54}, "contact": {"locale": "en", "channel": "mail"}}
M-0165	plain_dynamo	ee	T1	2024-09-24	basic	FROZEN	f	{"risk": {"pep": false, "score": 83}, "contact": {"locale": "en", "channel": "Mail"}}
M-0166	lunar_ingot	JP	T4	2024-05-28	Full	active	f	{"risk": {"pep": false, "score": 29}, "contact": {"locale": "en", "channel": "push"}}
M-0167	quiet_ember	pt	T1	2023-12-14	basic	Active	t	{"risk": {"pep": false, "score": 39}, "contact": {"locale": "en", "channel": "Mail"}}
M-0168	tidal_badger	jp	T0	2025-01-24	basic	Active	f	{"risk": {"pep": false, "score": 33}, "contact": {"locale": "en", "channel": "Mail"}}
M-0169	noble_kettle	IN	T0	2024-02-24	Full	ACTIVE	f	{"risk": {"pep": false, "score": 100}, "contact": {"locale": "en", "channel": "Mail"}}
M-0170	glad_jackal	KE	T2	2025-04-09	full	Active	f	{"risk": {"pep": false, "score": 89}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R16"}}
M-0171	calm_ember	DE	T0	2025-03-14	FULL	Active	f	{"risk": {"pep": false, "score": 58}, "contact": {"locale": "en", "channel": "push"}}
M-0172	faint_comet	NL	T0	2022-01-17	Basic	active	f	{"risk": {"pep": false, "score": 70}, "contact": {"locale": "en", "channel": "push"}}
M-0173	early_ingot	de	T0	2024-07-25	full	active	f	{"risk": {"pep": false, "score": 15}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R11"}}
M-0174	keen_gasket	in	T0	2021-09-03	Full	Active	f	{"risk": {"pep": false, "score": 89}, "contact": {"locale": "en", "channel": "mail"}}
M-0175	hazel_heron	JP	T0	2024-08-26	NONE	active	f	{"risk": {"pep": true, "score": 24}, "contact": {"locale": "en", "channel": "mail"}}
M-0176	rusty_kettle	JP	T2	2022-06-02	basic	CLOSED	f	{"risk": {"pep": false, "score": 35}, "contact": {"locale": "en", "channel": "Mail"}}
M-0177	idle_badger	KE	T0	2023-08-23	none	active	f	{"risk": {"pep": false, "score": 59}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R14"}}
M-0178	faint_heron	JP	T1	2024-01-27	full	active	f	{"risk": {"pep": false, "score": 29}, "contact": {"locale": "en", "channel": "push"}}
M-0179	brisk_ember	\N	T2	2021-08-01	Full	Active	f	{"risk": {"pep": true, "score": 37}, "contact": {"locale": "en", "channel": "Mail"}}
M-0180	olive_falcon	in	\N	2023-10-26	NONE	Frozen	f	{"risk": {"pep": false, "score": 66}, "contact": {"locale": "en", "channel": "push"}}
M-0181	plain_magnet	DE	T2	2021-08-24	full	CLOSED	f	{"risk": {"pep": false, "score": 89}, "contact": {"locale": "en", "channel": "mail"}}
M-0182	faint_anvil	CA	\N	2023-06-25	Basic	Active	f	{"risk": {"pep": true, "score": 67}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R10"}}
M-0183	keen_anvil	de	T1	2023-11-30	full	active	f	{"risk": {"pep": false, "score": 95}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R36"}}
M-0184	rusty_badger	jp	\N	2023-11-28	basic	frozen	f	{"risk": {"pep": false, "score": 72}, "contact": {"locale": "en", "channel": "Mail"}}
M-0185	brisk_ingot	CA	T0	2025-03-06	None	closed	f	{"risk": {"pep": false, "score": 57}, "contact": {"locale": "en", "channel": "mail"}}
M-0186	keen_heron	IN	T0	2024-04-06	none	ACTIVE	f	{"risk": {"pep": false, "score": 1}, "contact": {"locale": "en", "channel": "mail"}}
M-0187	lunar_badger	DE	T1	2022-07-11	basic	active	f	{"risk": {"pep": false, "score": 22}, "contact": {"locale": "en", "channel": "mail"}}
M-0188	hazel_ember	pt	T3	2021-05-01	full	Active	f	{"risk": {"pep": true, "score": 80}, "contact": {"locale": "en", "channel": "Mail"}}
M-0189	lunar_ember	PT	T1	2023-03-10	Full	active	f	{"risk": {"pep": true, "score": 72}, "contact": {"locale": "en", "channel": "push"}}
M-0190	rusty_falcon	de	\N	2023-07-01	basic	active	f	{"risk": {"pep": false, "score": 64}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R16"}}
M-0191	calm_jackal	BR	T2	2021-08-26	FULL	active	f	{"risk": {"pep": false, "score": 23}, "contact": {"locale": "en", "channel": "mail"}}
M-0192	rusty_jackal	DE	T2	2025-04-25	Basic	Active	f	{"risk": {"pep": false, "score": 48}, "contact": {"locale": "en", "channel": "push"}}
M-0193	plain_gasket	\N	T0	2023-11-30	Basic	active	f	{"risk": {"pep": false, "score": 57}, "contact": {"locale": "en", "channel": "mail"}}
M-0194	mossy_falcon	CA	T1	2025-03-09	basic	active	f	{"risk": {"pep": false, "score": 62}, "contact": {"locale": "en", "channel": "push"}}
M-0195	noble_badger	in	T1	2025-06-16	FULL	Active	f	{"risk": {"pep": false, "score": 50}, "contact": {"locale": "en", "channel": "Mail"}}
M-0196	rusty_ingot	ee	T0	2021-09-02	Basic	CLOSED	f	{"risk": {"pep": false, "score": 53}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R32"}}
M-0197	dusty_lantern	JP	T3	2022-02-03	BASIC	ACTIVE	f	{"risk": {"pep": false, "score": 31}, "contact": {"locale": "en", "channel": "push"}}
M-0198	hazel_badger	\N	T2	2021-02-06	full	active	f	{"risk": {"pep": false, "score": 60}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R38"}}
M-0199	calm_falcon	\N	T0	2022-11-13	full	Active	f	{"risk": {"pep": false, "score": 33}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R28"}}
M-0200	early_falcon	KE	T0	2022-04-24	FULL	Frozen	f	{"risk": {"pep": false, "score": 27}, "contact": {"locale": "en", "channel": "mail"}}
M-0201	quiet_heron	CA	T3	2021-11-23	full	ACTIVE	f	{"risk": {"pep": false, "score": 14}, "contact": {"locale": "en", "channel": "mail"}}
M-0202	idle_falcon	ca	T2	2023-08-22	full	active	f	{"risk": {"pep": false, "score": 25}, "contact": {"locale": "en", "channel": "mail"}}
M-0203	sandy_badger	KE	T2	2023-04-09	Full	closed	f	{"risk": {"pep": false, "score": 57}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R39"}}
M-0204	faint_badger	BR	T2	2021-04-22	none	active	f	{"risk": {"pep": false, "score": 39}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R37"}}
M-0205	tidal_falcon	NL	T0	2022-05-23	none	Active	f	{"risk": {"pep": false, "score": 26}, "contact": {"locale": "en", "channel": "Mail"}}
M-0206	hazel_ingot	de	T2	2022-10-14	\N	active	f	{"risk": {"pep": false, "score": 46}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R30"}}
M-0207	amber_dynamo	ee	T1	2022-08-06	NONE	Active	t	{"risk": {"pep": false, "score": 20}, "contact": {"locale": "en", "channel": "Mail"}}
M-0208	tidal_lantern	JP	\N	2023-08-30	basic	active	f	{"risk": {"pep": true, "score": 72}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R15"}}
M-0209	lunar_heron	EE	T1	2023-02-11	BASIC	ACTIVE	f	{"risk": {"pep": false, "score": 50}, "contact": {"locale": "en", "channel": "push"}}
M-0210	quiet_ingot	BR	T2	2022-11-26	NONE	active	f	{"risk": {"pep": false, "score": 60}, "contact": {"locale": "en", "channel": "push"}}
M-0211	idle_magnet	EE	T0	2021-01-16	none	Active	f	{"risk": {"pep": false, "score": 56}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R29"}}
M-0212	amber_anvil	NL	T2	2024-07-09	full	ACTIVE	f	{"risk": {"pep": false, "score": 31}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R28"}}
M-0213	keen_lantern	PT	T1	2022-05-05	\N	Active	f	{"risk": {"pep": false, "score": 66}, "contact": {"locale": "en", "channel": "mail"}}
M-0214	faint_ingot	DE	T3	2021-09-11	full	active	f	{"risk": {"pep": false, "score": 78}, "contact": {"locale": "en", "channel": "Mail"}}
M-0215	lunar_anvil	\N	T1	2022-12-15	basic	frozen	f	{"risk": {"pep": false, "score": 36}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R35"}}
M-0216	rusty_comet	CA	T0	2024-03-14	basic	active	f	{"risk": {"pep": false, "score": 24}, "contact": {"locale": "en", "channel": "push"}}
M-0217	olive_dynamo	IN	T3	2024-05-10	BASIC	ACTIVE	f	{"risk": {"pep": false, "score": 43}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R22"}}
M-0218	lunar_gasket	CA	T0	2021-04-21	FULL	ACTIVE	f	{"risk": {"pep": false, "score": 60}, "contact": {"locale": "en", "channel": "Mail"}}
M-0219	lunar_magnet	KE	T1	2023-07-19	full	ACTIVE	f	{"risk": {"pep": false, "score": 74}, "contact": {"locale": "en", "channel": "push"}}
M-0220	noble_lantern	KE	T0	2024-06-12	basic	Active	f	{"risk": {"pep": false, "score": 78}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R37"}}
M-0221	lunar_comet	KE	T2	2024-10-09	Full	ACTIVE	f	{"risk": {"pep": false, "score": 50}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R21"}}
M-0222	faint_gasket	in	T4	2021-08-01	full	Closed	f	{"risk": {"pep": true, "score": 19}, "contact": {"locale": "en", "channel": "mail"}}
M-0223	idle_dynamo	\N	T1	2024-11-09	FULL	Active	f	{"risk": {"pep": false, "score": 54}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R28"}}
M-0224	hazel_anvil	JP	T0	2024-08-18	Full	closed	f	{"risk": {"pep": true, "score": 82}, "contact": {"locale": "en", "channel": "mail"}}
M-0225	glad_ember	KE	T1	2025-02-22	full	active	f	{"risk": {"pep": false, "score": 67}, "contact": {"locale": "en", "channel": "mail"}}
M-0226	dusty_heron	DE	\N	2021-04-04	Full	closed	f	{"risk": {"pep": false, "score": 7}, "contact": {"locale": "en", "channel": "push"}}
M-0227	keen_falcon	ke	T4	2022-06-21	Full	Active	f	{"risk": {"pep": false, "score": 58}, "contact": {"locale": "en", "channel": "mail"}}
M-0228	early_anvil	br	T1	2023-02-22	\N	frozen	f	{"risk": {"pep": false, "score": 20}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R12"}}
M-0229	rusty_dynamo	pt	T2	2024-07-09	FULL	Active	f	{"risk": {"pep": true, "score": 31}, "contact": {"locale": "en", "channel": "push"}}
M-0230	noble_jackal	PT	T0	2021-11-30	BASIC	active	f	{"risk": {"pep": false, "score": 90}, "contact": {"locale": "en", "channel": "Mail"}}
M-0231	faint_ember	DE	T0	2023-03-04	FULL	active	f	{"risk": {"pep": false, "score": 12}, "contact": {"locale": "en", "channel": "mail"}}
M-0232	brisk_anvil	NL	T0	2021-11-07	FULL	active	f	{"risk": {"pep": false, "score": 0}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R38"}}
M-0233	quiet_dynamo	NL	T1	2022-03-31	full	active	f	{"risk": {"pep": false, "score": 40}, "contact": {"locale": "en", "channel": "mail"}}
M-0234	glad_dynamo	ke	T1	2024-01-31	full	active	f	{"risk": {"pep": true, "score": 63}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R34"}}
M-0235	sandy_anvil	br	T1	2022-02-24	full	Active	f	{"risk": {"pep": false, "score": 94}, "contact": {"locale": "en", "channel": "Mail"}}
M-0236	sandy_gasket	BR	T1	2021-02-12	full	closed	f	{"risk": {"pep": false, "score": 77}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R27"}}
M-0237	tidal_kettle	NL	T0	2022-02-10	none	Active	f	{"risk": {"pep": false, "score": 72}, "contact": {"locale": "en", "channel": "Mail"}}
M-0238	hazel_falcon	de	T2	2022-04-17	full	active	f	{"risk": {"pep": false, "score": 87}, "contact": {"locale": "en", "channel": "Mail"}}
M-0239	early_heron	KE	T0	2025-04-01	Full	active	f	{"risk": {"pep": false, "score": 2}, "contact": {"locale": "en", "channel": "Mail"}}
M-0240	quiet_falcon	IN	T0	2023-02-22	FULL	active	f	{"risk": {"pep": false, "score": 43}, "contact": {"locale": "en", "channel": "Mail"}}
M-0241	tidal_anvil	EE	T0	2024-11-13	FULL	CLOSED	f	{"risk": {"pep": false, "score": 81}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R21"}}
M-0242	dusty_badger	JP	T1	2024-05-11	Full	active	f	{"risk": {"pep": true, "score": 55}, "contact": {"locale": "en", "channel": "push"}}
M-0243	jolly_falcon	pt	T1	2023-01-28	full	Active	f	{"risk": {"pep": true, "score": 15}, "contact": {"locale": "en", "channel": "push"}}
M-0244	amber_magnet	ee	T0	2025-06-07	full	active	f	{"risk": {"pep": true, "score": 0}, "contact": {"locale": "en", "channel": "mail"}}
M-0245	olive_jackal	PT	T0	2023-06-03	basic	closed	f	{"risk": {"pep": false, "score": 54}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R14"}}
M-0246	amber_lantern	jp	T2	2021-03-23	\N	CLOSED	f	{"risk": {"pep": false, "score": 8}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R17"}}
M-0247	keen_dynamo	NL	T1	2024-07-01	full	CLOSED	t	{"risk": {"pep": false, "score": 46}, "contact": {"locale": "en", "channel": "Mail"}}
M-0248	early_dynamo	BR	T2	2025-06-27	\N	active	f	{"risk": {"pep": false, "score": 35}, "contact": {"locale": "en", "channel": "push"}}
M-0249	early_ember	JP	\N	2023-08-14	Full	closed	f	{"risk": {"pep": false, "score": 92}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R26"}}
M-0250	calm_dynamo	PT	T2	2024-09-25	Full	Active	f	{"risk": {"pep": false, "score": 31}, "contact": {"locale": "en", "channel": "push"}}
M-0251	sandy_heron	KE	T4	2024-07-06	Full	Active	f	{"risk": {"pep": false, "score": 43}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R22"}}
M-0252	jolly_anvil	DE	T0	2024-07-15	basic	ACTIVE	f	{"risk": {"pep": false, "score": 37}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R39"}}
M-0253	noble_falcon	PT	T3	2024-04-11	full	Active	f	{"risk": {"pep": false, "score": 51}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R34"}}
M-0254	early_magnet	in	T0	2023-11-04	Full	active	f	{"risk": {"pep": false, "score": 64}, "contact": {"locale": "en", "channel": "mail"}, "referral": {"code": "R27"}}
M-0255	glad_kettle	pt	T0	2021-01-16	full	Active	f	{"risk": {"pep": false, "score": 87}, "contact": {"locale": "en", "channel": "Mail"}}
M-0256	keen_comet	IN	T3	2021-01-17	BASIC	ACTIVE	f	{"risk": {"pep": false, "score": 19}, "contact": {"locale": "en", "channel": "mail"}}
M-0257	faint_dynamo	nl	T0	2021-01-09	none	Active	f	{"risk": {"pep": false, "score": 30}, "contact": {"locale": "en", "channel": "push"}, "referral": {"code": "R38"}}
M-0258	sandy_falcon	pt	T0	2021-01-25	full	active	f	{"risk": {"pep": false, "score": 9}, "contact": {"locale": "en", "channel": "Mail"}, "referral": {"code": "R34"}}
M-0259	jolly_gasket	NL	T2	2022-09-24	Basic	ACTIVE	f	{"risk": {"pep": false, "score": 10}, "contact": {"locale": "en", "channel": "mail"}}
M-0260	lunar_dynamo	DE	T0	2025-04-03	BASIC	ACTIVE	f	{"risk": {"pep": false, "score": 0}, "contact": {"locale": "en", "channel": "push"}}
\.


--
-- Name: members members_handle_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_handle_key UNIQUE (handle);


--
-- Name: members members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (member_id);


--
-- Name: members members_tier_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_tier_code_fkey FOREIGN KEY (tier_code) REFERENCES public.fee_tiers(tier_code);


--
-- PostgreSQL database dump complete
--
