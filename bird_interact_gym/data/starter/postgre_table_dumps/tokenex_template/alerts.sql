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
-- Name: alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alerts (
    alert_no integer NOT NULL,
    member_id text NOT NULL,
    pair_ref text,
    raised_at timestamp without time zone NOT NULL,
    pattern text NOT NULL,
    severity integer NOT NULL,
    alert_state text NOT NULL,
    analyst text,
    evidence jsonb NOT NULL,
    CONSTRAINT alerts_severity_check CHECK (((severity >= 1) AND (severity <= 5)))
);


--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alerts (alert_no, member_id, pair_ref, raised_at, pattern, severity, alert_state, analyst, evidence) FROM stdin;
61001	M-0001	\N	2025-02-28 07:24:00	Layering	5	In review	\N	{"signal": {"score": 80, "orders": 9}}
61002	M-0044	OPL-USX	2025-05-25 03:48:00	layering	1	new	\N	{"signal": {"score": 73, "orders": 31}}
61003	M-0004	PYR-EUX	2025-02-06 18:45:00	Layering	5	In review	Tomas Ferry	{"signal": {"score": 79, "orders": 9}}
61004	M-0250	\N	2025-03-30 14:26:00	Wash trade	4	new	\N	{"signal": {"score": 50, "orders": 45}}
61005	M-0141	\N	2025-07-20 06:25:00	quote stuffing	3	IN REVIEW	Ruth Okello	{"signal": {"score": 16, "orders": 50}}
61006	M-0085	BAS-EUX	2025-02-26 05:07:00	spoofing	4	IN REVIEW	Ines Vold	{"signal": {"score": 37, "orders": 46}}
61007	M-0005	JSP-USX	2025-07-21 23:22:00	Layering	4	In review	\N	{"signal": {"score": 75, "orders": 9}}
61008	M-0030	TUF-EUX	2025-05-13 03:56:00	rapid drain	1	in review	\N	{"signal": {"score": 45, "orders": 13}}
61009	M-0005	ZEO-USX	2025-04-25 19:18:00	Layering	3	In review	Tomas Ferry	{"signal": {"score": 100, "orders": 9}}
61010	M-0009	KOR-EUX	2025-03-07 04:06:00	Layering	4	In review	Tomas Ferry	{"signal": {"score": 74, "orders": 9}}
61011	M-0009	GNS-EUX	2025-07-05 13:23:00	Layering	3	In review	Tomas Ferry	{"signal": {"score": 100, "orders": 9}}
61012	M-0011	OPL-EUX	2025-08-20 17:12:00	Layering	5	In review	Ruth Okello	{"signal": {"score": 99, "orders": 9}}
61013	M-0011	JSP-USX	2025-07-15 13:16:00	Layering	3	In review	\N	{"signal": {"score": 108, "orders": 9}}
61014	M-0193	JSP-USX	2025-02-01 20:57:00	Quote stuffing	2	in review	Tomas Ferry	{"signal": {"score": 53, "orders": 55}}
61015	M-0022	FLT-USX	2025-05-23 18:44:00	Layering	5	In review	\N	{"signal": {"score": 80, "orders": 9}}
61016	M-0120	TUF-EUX	2025-04-30 09:52:00	rapid drain	4	In review	Ines Vold	{"signal": {"score": 43, "orders": 32}}
61017	M-0194	\N	2025-08-18 00:08:00	LAYERING	2	NEW	\N	{"signal": {"score": 85, "orders": 34}}
61018	M-0029	\N	2025-02-26 19:06:00	Layering	5	In review	\N	{"signal": {"score": 79, "orders": 9}}
61019	M-0200	\N	2025-03-11 00:47:00	Rapid drain	1	new	\N	{"signal": {"score": 39, "orders": 13}}
61020	M-0079	OPL-EUX	2025-01-19 11:52:00	Ramping	5	NEW	\N	{"signal": {"score": 47, "orders": 24}}
61021	M-0182	PYR-EUX	2025-03-20 15:59:00	Rapid drain	4	In review	Ruth Okello	{"signal": {"score": 27, "orders": 18}}
61022	M-0169	ZEO-USX	2025-05-30 14:12:00	account sharing	5	in review	Ines Vold	{"signal": {"score": 69, "orders": 28}}
61023	M-0035	OPL-USX	2025-03-16 18:00:00	Layering	4	In review	Ines Vold	{"signal": {"score": 75, "orders": 9}}
61024	M-0018	TUF-EUX	2025-07-27 11:51:00	spoofing	5	in review	Tomas Ferry	{"signal": {"score": 49, "orders": 23}}
61025	M-0214	FLT-USX	2025-07-29 14:43:00	wash trade	4	IN REVIEW	Ines Vold	{"signal": {"score": 87, "orders": 36}}
61026	M-0025	LOM-USX	2025-07-28 15:11:00	quote stuffing	5	new	\N	{"signal": {"score": 56, "orders": 42}}
61027	M-0185	LOM-USX	2025-03-17 22:24:00	Spoofing	2	IN REVIEW	Ruth Okello	{"signal": {"score": 68, "orders": 50}}
61028	M-0035	ZEO-EUX	2025-01-31 08:32:00	Layering	3	In review	Tomas Ferry	{"signal": {"score": 100, "orders": 9}}
61029	M-0030	ZEO-USX	2025-06-03 02:57:00	self match	4	IN REVIEW	\N	{"signal": {"score": 24, "orders": 51}}
61030	M-0041	KOR-USX	2025-06-09 05:43:00	Layering	4	In review	Tomas Ferry	{"signal": {"score": 74, "orders": 9}}
61031	M-0183	ZEO-EUX	2025-04-25 10:22:00	RAMPING	4	new	\N	{"signal": {"score": 34, "orders": 55}}
61032	M-0041	\N	2025-03-19 08:31:00	Layering	3	In review	Ines Vold	{"signal": {"score": 100, "orders": 9}}
61033	M-0057	JSP-EUX	2025-04-21 15:31:00	Layering	5	In review	Ines Vold	{"signal": {"score": 99, "orders": 9}}
61034	M-0057	MIC-USX	2025-02-13 00:50:00	Layering	3	In review	\N	{"signal": {"score": 108, "orders": 9}}
61035	M-0007	TUF-USX	2025-06-26 18:12:00	Layering	5	In review	Ines Vold	{"signal": {"score": 80, "orders": 9}}
61036	M-0089	KOR-EUX	2025-06-02 13:11:00	RAPID DRAIN	3	new	\N	{"signal": {"score": 62, "orders": 38}}
61037	M-0058	\N	2025-03-30 15:14:00	ACCOUNT SHARING	1	New	\N	{"signal": {"score": 57, "orders": 4}}
61038	M-0245	ZEO-EUX	2025-05-25 04:56:00	layering	3	in review	\N	{"signal": {"score": 75, "orders": 4}}
61039	M-0118	JSP-EUX	2025-02-08 10:27:00	rapid drain	4	New	\N	{"signal": {"score": 58, "orders": 48}}
61040	M-0205	GNS-USX	2025-03-27 15:20:00	Layering	4	In review	Ruth Okello	{"signal": {"score": 7, "orders": 59}}
61041	M-0007	PYR-USX	2025-08-24 23:45:00	Layering	5	In review	Ines Vold	{"signal": {"score": 79, "orders": 9}}
61042	M-0004	GNS-USX	2025-06-27 02:55:00	ramping	5	Closed	Tomas Ferry	{"signal": {"score": 31, "orders": 21}, "outcome": {"days": 4, "verdict": "confirmed"}}
61043	M-0021	WKO-USX	2025-05-28 08:24:00	ramping	2	Closed	Ruth Okello	{"signal": {"score": 46, "orders": 30}, "outcome": {"days": 5, "verdict": "confirmed"}}
61044	M-0118	\N	2025-05-14 22:40:00	ramping	5	NEW	\N	{"signal": {"score": 58, "orders": 44}}
61045	M-0159	OPL-EUX	2025-03-18 17:48:00	WASH TRADE	1	in review	\N	{"signal": {"score": 94, "orders": 51}}
61046	M-0026	\N	2025-01-07 08:34:00	wash trade	5	CLOSED	\N	{"signal": {"score": 74, "orders": 52}, "outcome": {"days": 14, "verdict": "confirmed"}}
61047	M-0205	\N	2025-04-09 09:17:00	Account sharing	4	In review	Ruth Okello	{"signal": {"score": 61, "orders": 5}}
61048	M-0139	OPL-EUX	2025-03-15 06:32:00	layering	5	Closed	Ruth Okello	{"signal": {"score": 14, "orders": 13}, "outcome": {"days": 9, "verdict": "confirmed"}}
61049	M-0053	KOR-EUX	2025-03-31 06:53:00	Self match	1	escalated	Ruth Okello	{"signal": {"score": 29, "orders": 26}, "outcome": {"days": 4, "verdict": "Confirmed"}}
61050	M-0043	\N	2025-04-15 22:05:00	RAPID DRAIN	1	new	\N	{"signal": {"score": 56, "orders": 5}}
61051	M-0020	LOM-USX	2025-06-29 11:32:00	rapid drain	2	closed	Tomas Ferry	{"signal": {"score": 61, "orders": 8}, "outcome": {"days": 24, "verdict": "Confirmed"}}
61052	M-0240	MIC-USX	2025-01-19 11:07:00	LAYERING	1	CLOSED	Ruth Okello	{"signal": {"score": 93, "orders": 8}, "outcome": {"days": 22, "verdict": "confirmed"}}
61053	M-0164	OPL-USX	2025-02-20 13:59:00	Account sharing	4	closed	Ruth Okello	{"signal": {"score": 39, "orders": 24}, "outcome": {"days": 12, "verdict": "confirmed"}}
61054	M-0121	OPL-USX	2025-08-10 03:57:00	QUOTE STUFFING	3	Closed	\N	{"signal": {"score": 61, "orders": 34}, "outcome": {"days": 18, "verdict": "confirmed"}}
61055	M-0053	\N	2025-02-18 01:40:00	account sharing	5	NEW	\N	{"signal": {"score": 46, "orders": 4}}
61056	M-0067	\N	2025-04-23 15:32:00	wash trade	5	closed	Tomas Ferry	{"signal": {"score": 87, "orders": 42}, "outcome": {"days": 8, "verdict": "confirmed"}}
61057	M-0248	WKO-USX	2025-01-02 07:56:00	ramping	5	In review	\N	{"signal": {"score": 79, "orders": 45}}
61058	M-0192	\N	2025-07-20 20:28:00	Account sharing	1	CLOSED	\N	{"signal": {"score": 46, "orders": 51}, "outcome": {"days": 8, "verdict": "confirmed"}}
61059	M-0099	KOR-USX	2025-07-28 11:38:00	Quote stuffing	2	Closed	Ruth Okello	{"signal": {"score": 80, "orders": 51}, "outcome": {"days": 11, "verdict": "Confirmed"}}
61060	M-0212	FLT-USX	2025-02-16 08:42:00	Self match	3	CLOSED	Ines Vold	{"signal": {"score": 79, "orders": 1}, "outcome": {"days": 23, "verdict": "false alarm"}}
61061	M-0068	GNS-EUX	2025-06-20 00:50:00	Ramping	1	closed	Ines Vold	{"signal": {"score": 34, "orders": 28}, "outcome": {"days": 12, "verdict": "confirmed"}}
61062	M-0203	TUF-USX	2025-06-16 02:02:00	Rapid drain	2	Closed	Tomas Ferry	{"signal": {"score": 35, "orders": 48}, "outcome": {"days": 22, "verdict": "Confirmed"}}
61063	M-0099	TUF-EUX	2025-03-22 11:16:00	Self match	4	new	\N	{"signal": {"score": 33, "orders": 31}}
61064	M-0203	LOM-USX	2025-04-10 19:58:00	wash trade	3	New	\N	{"signal": {"score": 53, "orders": 23}}
61065	M-0034	ZEO-EUX	2025-08-26 06:43:00	rapid drain	1	Closed	\N	{"signal": {"score": 28, "orders": 38}, "outcome": {"days": 2, "verdict": "Confirmed"}}
61066	M-0081	OPL-EUX	2025-01-16 23:51:00	layering	3	CLOSED	\N	{"signal": {"score": 13, "orders": 35}, "outcome": {"days": 8, "verdict": "Confirmed"}}
61067	M-0069	PYR-USX	2025-03-17 20:56:00	Spoofing	2	new	\N	{"signal": {"score": 78, "orders": 44}}
61068	M-0092	JSP-EUX	2025-04-18 12:57:00	SPOOFING	3	escalated	Ines Vold	{"signal": {"score": 14, "orders": 36}, "outcome": {"days": 21, "verdict": "false alarm"}}
61069	M-0030	BAS-USX	2025-04-08 02:12:00	LAYERING	4	in review	Ruth Okello	{"signal": {"score": 71, "orders": 39}}
61070	M-0253	WKO-USX	2025-02-21 11:50:00	layering	4	Closed	Ines Vold	{"signal": {"score": 67, "orders": 15}, "outcome": {"days": 12, "verdict": "confirmed"}}
61071	M-0163	LOM-USX	2025-01-18 03:21:00	quote stuffing	4	Closed	Ines Vold	{"signal": {"score": 46, "orders": 33}, "outcome": {"days": 2, "verdict": "false alarm"}}
61072	M-0109	GNS-USX	2025-04-25 10:15:00	ACCOUNT SHARING	2	CLOSED	Ines Vold	{"signal": {"score": 50, "orders": 22}, "outcome": {"days": 14, "verdict": "confirmed"}}
61073	M-0195	OPL-USX	2025-04-24 18:39:00	account sharing	4	closed	Ines Vold	{"signal": {"score": 72, "orders": 4}, "outcome": {"days": 10, "verdict": "Confirmed"}}
61074	M-0236	\N	2025-08-04 16:18:00	Account sharing	3	in review	Ruth Okello	{"signal": {"score": 73, "orders": 39}}
61075	M-0051	GNS-EUX	2025-08-31 18:54:00	Quote stuffing	2	New	\N	{"signal": {"score": 9, "orders": 40}}
61076	M-0150	GNS-EUX	2025-08-09 16:59:00	WASH TRADE	2	closed	\N	{"signal": {"score": 99, "orders": 53}, "outcome": {"days": 23, "verdict": "false alarm"}}
61077	M-0075	ZEO-USX	2025-04-01 19:13:00	Ramping	1	ESCALATED	Ruth Okello	{"signal": {"score": 58, "orders": 27}, "outcome": {"days": 11, "verdict": "confirmed"}}
61078	M-0102	ZEO-USX	2025-05-22 17:00:00	rapid drain	5	in review	\N	{"signal": {"score": 31, "orders": 38}}
61079	M-0220	ZEO-EUX	2025-05-13 01:59:00	WASH TRADE	2	in review	Ruth Okello	{"signal": {"score": 87, "orders": 5}}
61080	M-0074	\N	2025-08-25 17:26:00	ACCOUNT SHARING	4	NEW	\N	{"signal": {"score": 80, "orders": 12}}
61081	M-0010	TUF-EUX	2025-08-10 09:22:00	ramping	3	NEW	\N	{"signal": {"score": 62, "orders": 59}}
61082	M-0163	SIL-USX	2025-06-19 17:53:00	account sharing	3	in review	Tomas Ferry	{"signal": {"score": 21, "orders": 44}}
61083	M-0182	MIC-USX	2025-08-21 20:23:00	layering	4	in review	Ines Vold	{"signal": {"score": 97, "orders": 34}}
61084	M-0150	KOR-USX	2025-05-01 06:58:00	RAMPING	1	in review	Ruth Okello	{"signal": {"score": 14, "orders": 17}}
61085	M-0227	SIL-USX	2025-04-29 15:20:00	RAMPING	5	Escalated	Tomas Ferry	{"signal": {"score": 69, "orders": 23}, "outcome": {"days": 1, "verdict": "false alarm"}}
61086	M-0227	ZEO-USX	2025-02-27 19:47:00	Self match	5	escalated	Ruth Okello	{"signal": {"score": 85, "orders": 42}, "outcome": {"days": 26, "verdict": "false alarm"}}
61087	M-0159	PYR-EUX	2025-03-23 02:32:00	ramping	1	NEW	\N	{"signal": {"score": 10, "orders": 10}}
61088	M-0087	PYR-EUX	2025-02-23 22:41:00	Layering	1	closed	\N	{"signal": {"score": 94, "orders": 57}, "outcome": {"days": 7, "verdict": "Confirmed"}}
61089	M-0183	TUF-EUX	2025-08-21 13:34:00	wash trade	3	CLOSED	Ruth Okello	{"signal": {"score": 34, "orders": 52}, "outcome": {"days": 28, "verdict": "false alarm"}}
61090	M-0151	KOR-USX	2025-04-14 03:50:00	Account sharing	4	closed	\N	{"signal": {"score": 59, "orders": 47}, "outcome": {"days": 20, "verdict": "Confirmed"}}
61091	M-0004	JSP-USX	2025-05-30 16:05:00	SELF MATCH	2	escalated	Ruth Okello	{"signal": {"score": 37, "orders": 6}, "outcome": {"days": 3, "verdict": "Confirmed"}}
61092	M-0025	GNS-USX	2025-01-07 02:57:00	layering	2	Closed	\N	{"signal": {"score": 79, "orders": 30}, "outcome": {"days": 2, "verdict": "confirmed"}}
61093	M-0181	PYR-USX	2025-03-23 05:05:00	spoofing	5	IN REVIEW	Ruth Okello	{"signal": {"score": 83, "orders": 47}}
61094	M-0051	MIC-USX	2025-07-16 10:31:00	account sharing	3	ESCALATED	Tomas Ferry	{"signal": {"score": 84, "orders": 5}, "outcome": {"days": 26, "verdict": "confirmed"}}
61095	M-0053	TUF-USX	2025-05-29 19:12:00	SELF MATCH	5	escalated	Ines Vold	{"signal": {"score": 78, "orders": 19}, "outcome": {"days": 22, "verdict": "false alarm"}}
61096	M-0021	BAS-EUX	2025-07-16 13:25:00	Ramping	4	CLOSED	Ines Vold	{"signal": {"score": 67, "orders": 31}, "outcome": {"days": 13, "verdict": "confirmed"}}
61097	M-0068	PYR-EUX	2025-02-11 14:47:00	RAMPING	5	closed	Tomas Ferry	{"signal": {"score": 18, "orders": 19}, "outcome": {"days": 15, "verdict": "false alarm"}}
61098	M-0079	ZEO-USX	2025-05-25 12:10:00	RAPID DRAIN	2	new	\N	{"signal": {"score": 91, "orders": 53}}
61099	M-0217	BAS-EUX	2025-06-29 08:05:00	wash trade	3	In review	Tomas Ferry	{"signal": {"score": 35, "orders": 31}}
61100	M-0018	BAS-EUX	2025-02-02 23:52:00	LAYERING	3	in review	Tomas Ferry	{"signal": {"score": 43, "orders": 4}}
61101	M-0157	ZEO-EUX	2025-06-18 06:04:00	Ramping	4	in review	\N	{"signal": {"score": 79, "orders": 38}}
61102	M-0134	PYR-EUX	2025-03-06 18:51:00	quote stuffing	3	closed	\N	{"signal": {"score": 85, "orders": 36}, "outcome": {"days": 22, "verdict": "false alarm"}}
61103	M-0139	PYR-EUX	2025-02-10 18:33:00	SELF MATCH	4	new	\N	{"signal": {"score": 30, "orders": 55}}
61104	M-0190	WKO-USX	2025-05-10 07:48:00	rapid drain	4	in review	Tomas Ferry	{"signal": {"score": 18, "orders": 53}}
61105	M-0077	TUF-USX	2025-08-05 05:31:00	Rapid drain	1	NEW	\N	{"signal": {"score": 23, "orders": 58}}
61106	M-0150	KOR-EUX	2025-05-20 13:29:00	account sharing	5	escalated	Ruth Okello	{"signal": {"score": 72, "orders": 8}, "outcome": {"days": 9, "verdict": "false alarm"}}
61107	M-0010	KOR-USX	2025-08-01 19:41:00	spoofing	5	closed	\N	{"signal": {"score": 45, "orders": 51}, "outcome": {"days": 24, "verdict": "false alarm"}}
61108	M-0081	OPL-EUX	2025-05-21 20:35:00	Ramping	5	escalated	\N	{"signal": {"score": 70, "orders": 29}, "outcome": {"days": 1, "verdict": "Confirmed"}}
61109	M-0100	JSP-USX	2025-06-17 20:01:00	ramping	5	closed	Ruth Okello	{"signal": {"score": 70, "orders": 34}, "outcome": {"days": 13, "verdict": "Confirmed"}}
61110	M-0174	FLT-USX	2025-03-21 08:31:00	rapid drain	4	closed	\N	{"signal": {"score": 99, "orders": 27}, "outcome": {"days": 19, "verdict": "false alarm"}}
61111	M-0030	TUF-EUX	2025-01-13 12:56:00	LAYERING	5	escalated	Ines Vold	{"signal": {"score": 26, "orders": 3}, "outcome": {"days": 3, "verdict": "false alarm"}}
61112	M-0018	JSP-USX	2025-06-20 15:05:00	RAPID DRAIN	5	closed	Ruth Okello	{"signal": {"score": 59, "orders": 19}, "outcome": {"days": 10, "verdict": "false alarm"}}
61113	M-0121	TUF-EUX	2025-01-09 01:49:00	wash trade	1	new	\N	{"signal": {"score": 76, "orders": 38}}
61114	M-0007	TUF-USX	2025-04-17 01:52:00	spoofing	1	New	\N	{"signal": {"score": 42, "orders": 52}}
61115	M-0081	ZEO-EUX	2025-07-21 02:41:00	Rapid drain	3	in review	Tomas Ferry	{"signal": {"score": 97, "orders": 44}}
61116	M-0085	TUF-USX	2025-04-12 12:32:00	quote stuffing	3	CLOSED	Ines Vold	{"signal": {"score": 42, "orders": 7}, "outcome": {"days": 25, "verdict": "Confirmed"}}
61117	M-0164	WKO-USX	2025-08-18 12:11:00	rapid drain	2	escalated	Ruth Okello	{"signal": {"score": 78, "orders": 54}, "outcome": {"days": 17, "verdict": "false alarm"}}
61118	M-0169	MIC-USX	2025-07-28 16:02:00	QUOTE STUFFING	3	Closed	Ruth Okello	{"signal": {"score": 7, "orders": 52}, "outcome": {"days": 13, "verdict": "confirmed"}}
61119	M-0134	OPL-USX	2025-08-23 12:47:00	self match	2	closed	Ruth Okello	{"signal": {"score": 62, "orders": 39}, "outcome": {"days": 12, "verdict": "false alarm"}}
61120	M-0120	PYR-EUX	2025-05-17 18:04:00	spoofing	5	In review	Ruth Okello	{"signal": {"score": 24, "orders": 11}}
61121	M-0254	\N	2025-01-26 01:48:00	account sharing	5	Escalated	Tomas Ferry	{"signal": {"score": 52, "orders": 17}, "outcome": {"days": 4, "verdict": "Confirmed"}}
61122	M-0241	\N	2025-05-31 16:41:00	self match	4	new	\N	{"signal": {"score": 28, "orders": 33}}
61123	M-0006	PYR-EUX	2025-01-26 18:10:00	quote stuffing	2	closed	Ruth Okello	{"signal": {"score": 41, "orders": 7}, "outcome": {"days": 21, "verdict": "Confirmed"}}
61124	M-0085	OPL-USX	2025-06-14 13:38:00	Quote stuffing	5	New	\N	{"signal": {"score": 5, "orders": 55}}
61125	M-0220	BAS-EUX	2025-05-07 10:43:00	rapid drain	4	ESCALATED	Ines Vold	{"signal": {"score": 72, "orders": 28}, "outcome": {"days": 7, "verdict": "false alarm"}}
61126	M-0243	\N	2025-08-18 15:24:00	account sharing	3	Escalated	\N	{"signal": {"score": 50, "orders": 3}, "outcome": {"days": 15, "verdict": "confirmed"}}
61127	M-0030	\N	2025-07-28 18:44:00	account sharing	2	in review	Ruth Okello	{"signal": {"score": 40, "orders": 56}}
61128	M-0143	ZEO-EUX	2025-06-08 05:48:00	quote stuffing	3	new	\N	{"signal": {"score": 59, "orders": 44}}
61129	M-0101	SIL-USX	2025-07-29 05:55:00	self match	5	closed	\N	{"signal": {"score": 44, "orders": 40}, "outcome": {"days": 18, "verdict": "Confirmed"}}
61130	M-0062	BAS-USX	2025-03-25 06:16:00	Quote stuffing	2	new	\N	{"signal": {"score": 50, "orders": 37}}
61131	M-0236	GNS-EUX	2025-04-16 07:30:00	self match	3	new	\N	{"signal": {"score": 84, "orders": 43}}
61132	M-0092	OPL-USX	2025-03-09 18:10:00	Ramping	3	closed	\N	{"signal": {"score": 50, "orders": 54}, "outcome": {"days": 19, "verdict": "false alarm"}}
61133	M-0254	\N	2025-05-21 04:20:00	Layering	3	In review	Ines Vold	{"signal": {"score": 38, "orders": 8}}
61134	M-0037	GNS-EUX	2025-04-24 05:08:00	SPOOFING	3	Closed	\N	{"signal": {"score": 61, "orders": 33}, "outcome": {"days": 16, "verdict": "confirmed"}}
61135	M-0089	SIL-USX	2025-08-17 02:46:00	WASH TRADE	3	IN REVIEW	Tomas Ferry	{"signal": {"score": 93, "orders": 28}}
61136	M-0164	JSP-EUX	2025-07-08 17:06:00	LAYERING	4	closed	\N	{"signal": {"score": 24, "orders": 42}, "outcome": {"days": 12, "verdict": "confirmed"}}
61137	M-0236	GNS-EUX	2025-03-01 21:02:00	ramping	2	New	\N	{"signal": {"score": 80, "orders": 22}}
61138	M-0230	\N	2025-08-31 23:22:00	ramping	1	In review	Tomas Ferry	{"signal": {"score": 98, "orders": 17}}
61139	M-0118	FLT-USX	2025-08-20 21:44:00	WASH TRADE	4	escalated	\N	{"signal": {"score": 99, "orders": 43}, "outcome": {"days": 23, "verdict": "confirmed"}}
61140	M-0159	\N	2025-07-24 07:23:00	Layering	4	NEW	\N	{"signal": {"score": 46, "orders": 46}}
61141	M-0087	PYR-USX	2025-03-08 10:41:00	Layering	3	IN REVIEW	Ruth Okello	{"signal": {"score": 55, "orders": 8}}
61142	M-0020	JSP-USX	2025-02-19 09:12:00	Rapid drain	5	CLOSED	Ruth Okello	{"signal": {"score": 72, "orders": 46}, "outcome": {"days": 2, "verdict": "Confirmed"}}
61143	M-0151	OPL-USX	2025-01-01 02:30:00	rapid drain	4	In review	Ines Vold	{"signal": {"score": 56, "orders": 48}}
61144	M-0142	KOR-EUX	2025-01-08 03:39:00	ACCOUNT SHARING	2	CLOSED	Ruth Okello	{"signal": {"score": 88, "orders": 35}, "outcome": {"days": 20, "verdict": "false alarm"}}
61145	M-0142	ZEO-EUX	2025-03-03 11:58:00	QUOTE STUFFING	1	closed	Tomas Ferry	{"signal": {"score": 64, "orders": 26}, "outcome": {"days": 4, "verdict": "Confirmed"}}
61146	M-0245	WKO-USX	2025-06-21 02:58:00	rapid drain	2	ESCALATED	Tomas Ferry	{"signal": {"score": 89, "orders": 40}, "outcome": {"days": 6, "verdict": "false alarm"}}
61147	M-0160	KOR-USX	2025-06-16 01:20:00	WASH TRADE	4	In review	Ines Vold	{"signal": {"score": 32, "orders": 42}}
61148	M-0006	GNS-EUX	2025-07-22 04:44:00	quote stuffing	3	New	\N	{"signal": {"score": 87, "orders": 31}}
61149	M-0025	\N	2025-02-14 15:54:00	ACCOUNT SHARING	1	CLOSED	Ines Vold	{"signal": {"score": 51, "orders": 12}, "outcome": {"days": 11, "verdict": "confirmed"}}
61150	M-0169	KOR-EUX	2025-03-31 02:39:00	SPOOFING	1	IN REVIEW	Ruth Okello	{"signal": {"score": 86, "orders": 21}}
61151	M-0126	\N	2025-07-16 15:52:00	ramping	2	Closed	Ines Vold	{"signal": {"score": 12, "orders": 49}, "outcome": {"days": 16, "verdict": "Confirmed"}}
61152	M-0114	\N	2025-03-12 20:55:00	SPOOFING	1	CLOSED	Tomas Ferry	{"signal": {"score": 73, "orders": 19}, "outcome": {"days": 28, "verdict": "Confirmed"}}
61153	M-0099	JSP-EUX	2025-02-23 05:22:00	quote stuffing	1	new	\N	{"signal": {"score": 36, "orders": 26}}
61154	M-0001	WKO-USX	2025-08-09 14:59:00	RAMPING	1	CLOSED	Ruth Okello	{"signal": {"score": 70, "orders": 51}, "outcome": {"days": 5, "verdict": "confirmed"}}
61155	M-0021	SIL-USX	2025-02-24 10:36:00	self match	1	new	\N	{"signal": {"score": 43, "orders": 15}}
61156	M-0044	\N	2025-03-25 00:49:00	self match	4	Escalated	\N	{"signal": {"score": 98, "orders": 49}, "outcome": {"days": 18, "verdict": "confirmed"}}
61157	M-0099	TUF-USX	2025-07-10 17:00:00	WASH TRADE	3	new	\N	{"signal": {"score": 97, "orders": 39}}
61158	M-0193	PYR-EUX	2025-02-22 10:39:00	Spoofing	4	New	\N	{"signal": {"score": 35, "orders": 54}}
61159	M-0157	SIL-USX	2025-06-23 17:13:00	rapid drain	5	New	\N	{"signal": {"score": 63, "orders": 20}}
61160	M-0053	OPL-USX	2025-03-25 00:04:00	ACCOUNT SHARING	1	IN REVIEW	Ruth Okello	{"signal": {"score": 96, "orders": 58}}
61161	M-0205	SIL-USX	2025-04-12 18:42:00	SPOOFING	5	In review	Ruth Okello	{"signal": {"score": 40, "orders": 6}}
61162	M-0107	\N	2025-07-16 16:09:00	quote stuffing	2	closed	Ines Vold	{"signal": {"score": 57, "orders": 29}, "outcome": {"days": 4, "verdict": "false alarm"}}
61163	M-0081	OPL-USX	2025-01-02 04:48:00	Ramping	5	CLOSED	Ruth Okello	{"signal": {"score": 60, "orders": 30}, "outcome": {"days": 25, "verdict": "confirmed"}}
61164	M-0043	KOR-USX	2025-08-02 21:52:00	spoofing	4	Closed	\N	{"signal": {"score": 67, "orders": 21}, "outcome": {"days": 3, "verdict": "Confirmed"}}
61165	M-0196	GNS-EUX	2025-03-12 14:43:00	RAPID DRAIN	2	closed	Ruth Okello	{"signal": {"score": 73, "orders": 9}, "outcome": {"days": 26, "verdict": "confirmed"}}
61166	M-0151	PYR-USX	2025-05-11 22:16:00	LAYERING	5	New	\N	{"signal": {"score": 65, "orders": 58}}
61167	M-0100	BAS-EUX	2025-05-29 22:02:00	WASH TRADE	1	Closed	\N	{"signal": {"score": 5, "orders": 7}, "outcome": {"days": 10, "verdict": "confirmed"}}
61168	M-0028	\N	2025-05-08 10:07:00	wash trade	5	NEW	\N	{"signal": {"score": 93, "orders": 26}}
61169	M-0100	\N	2025-04-19 22:44:00	quote stuffing	2	ESCALATED	Tomas Ferry	{"signal": {"score": 22, "orders": 58}, "outcome": {"days": 18, "verdict": "Confirmed"}}
61170	M-0248	\N	2025-05-14 12:22:00	layering	5	New	\N	{"signal": {"score": 58, "orders": 44}}
61171	M-0020	\N	2025-03-13 10:04:00	layering	2	new	\N	{"signal": {"score": 5, "orders": 5}}
61172	M-0169	MIC-USX	2025-08-15 10:25:00	rapid drain	4	Closed	Ruth Okello	{"signal": {"score": 55, "orders": 18}, "outcome": {"days": 17, "verdict": "confirmed"}}
61173	M-0181	FLT-USX	2025-04-22 23:35:00	RAPID DRAIN	5	Escalated	Ines Vold	{"signal": {"score": 30, "orders": 11}, "outcome": {"days": 12, "verdict": "false alarm"}}
61174	M-0183	PYR-USX	2025-04-30 11:24:00	account sharing	4	IN REVIEW	\N	{"signal": {"score": 63, "orders": 25}}
61175	M-0003	PYR-EUX	2025-03-18 14:24:00	Rapid drain	3	new	\N	{"signal": {"score": 85, "orders": 56}}
61176	M-0159	SIL-USX	2025-02-24 22:22:00	Spoofing	1	ESCALATED	\N	{"signal": {"score": 40, "orders": 29}, "outcome": {"days": 2, "verdict": "confirmed"}}
61177	M-0152	ZEO-EUX	2025-08-17 05:56:00	self match	3	In review	\N	{"signal": {"score": 36, "orders": 9}}
61178	M-0102	\N	2025-01-03 20:57:00	rapid drain	5	escalated	Ines Vold	{"signal": {"score": 77, "orders": 40}, "outcome": {"days": 10, "verdict": "confirmed"}}
61179	M-0114	\N	2025-01-14 22:51:00	account sharing	4	new	\N	{"signal": {"score": 14, "orders": 29}}
61180	M-0114	PYR-USX	2025-01-18 17:40:00	layering	4	IN REVIEW	\N	{"signal": {"score": 6, "orders": 40}}
61181	M-0079	ZEO-USX	2025-02-27 03:30:00	WASH TRADE	5	New	\N	{"signal": {"score": 32, "orders": 28}}
61182	M-0042	KOR-USX	2025-04-06 01:32:00	Ramping	5	closed	Ines Vold	{"signal": {"score": 73, "orders": 59}, "outcome": {"days": 7, "verdict": "confirmed"}}
61183	M-0045	PYR-EUX	2025-06-25 13:33:00	RAMPING	4	closed	Ines Vold	{"signal": {"score": 88, "orders": 7}, "outcome": {"days": 23, "verdict": "confirmed"}}
61184	M-0240	\N	2025-01-25 10:35:00	Self match	1	In review	Tomas Ferry	{"signal": {"score": 53, "orders": 53}}
61185	M-0065	ZEO-USX	2025-02-05 02:58:00	spoofing	1	Closed	Ines Vold	{"signal": {"score": 36, "orders": 56}, "outcome": {"days": 19, "verdict": "confirmed"}}
61186	M-0051	JSP-EUX	2025-07-16 10:50:00	ramping	3	CLOSED	Tomas Ferry	{"signal": {"score": 65, "orders": 11}, "outcome": {"days": 19, "verdict": "confirmed"}}
61187	M-0013	KOR-EUX	2025-03-08 05:27:00	Quote stuffing	5	in review	Ines Vold	{"signal": {"score": 14, "orders": 56}}
61188	M-0188	LOM-USX	2025-06-16 20:18:00	layering	5	closed	\N	{"signal": {"score": 31, "orders": 48}, "outcome": {"days": 29, "verdict": "Confirmed"}}
61189	M-0205	FLT-USX	2025-02-12 22:09:00	Wash trade	4	new	\N	{"signal": {"score": 62, "orders": 58}}
61190	M-0104	KOR-EUX	2025-08-18 07:56:00	ramping	5	IN REVIEW	Tomas Ferry	{"signal": {"score": 15, "orders": 50}}
61191	M-0189	BAS-EUX	2025-02-04 03:05:00	ramping	3	in review	Ines Vold	{"signal": {"score": 75, "orders": 1}}
61192	M-0236	ZEO-USX	2025-08-23 12:59:00	Quote stuffing	4	new	\N	{"signal": {"score": 29, "orders": 13}}
61193	M-0114	JSP-USX	2025-03-04 12:47:00	Account sharing	3	Closed	\N	{"signal": {"score": 88, "orders": 15}, "outcome": {"days": 2, "verdict": "Confirmed"}}
61194	M-0196	\N	2025-03-17 03:38:00	account sharing	4	escalated	Tomas Ferry	{"signal": {"score": 80, "orders": 19}, "outcome": {"days": 2, "verdict": "confirmed"}}
61195	M-0139	\N	2025-07-27 21:07:00	account sharing	1	ESCALATED	Ines Vold	{"signal": {"score": 5, "orders": 51}, "outcome": {"days": 13, "verdict": "confirmed"}}
61196	M-0202	\N	2025-01-14 13:43:00	RAMPING	4	IN REVIEW	Ines Vold	{"signal": {"score": 61, "orders": 39}}
61197	M-0005	\N	2025-03-01 15:04:00	self match	5	closed	Ruth Okello	{"signal": {"score": 85, "orders": 7}, "outcome": {"days": 13, "verdict": "confirmed"}}
61198	M-0185	FLT-USX	2025-02-07 04:37:00	layering	2	closed	Tomas Ferry	{"signal": {"score": 68, "orders": 48}, "outcome": {"days": 10, "verdict": "confirmed"}}
61199	M-0200	PYR-EUX	2025-03-15 04:30:00	WASH TRADE	4	ESCALATED	Ines Vold	{"signal": {"score": 93, "orders": 9}, "outcome": {"days": 8, "verdict": "false alarm"}}
61200	M-0198	MIC-USX	2025-03-18 13:56:00	quote stuffing	4	Closed	\N	{"signal": {"score": 65, "orders": 35}, "outcome": {"days": 15, "verdict": "false alarm"}}
61201	M-0010	JSP-USX	2025-08-25 15:05:00	Spoofing	3	new	\N	{"signal": {"score": 86, "orders": 5}}
61202	M-0051	KOR-EUX	2025-08-26 11:03:00	Layering	1	CLOSED	Tomas Ferry	{"signal": {"score": 78, "orders": 49}, "outcome": {"days": 1, "verdict": "Confirmed"}}
61203	M-0134	\N	2025-07-28 16:21:00	Spoofing	4	CLOSED	Ines Vold	{"signal": {"score": 42, "orders": 18}, "outcome": {"days": 10, "verdict": "false alarm"}}
61204	M-0074	\N	2025-01-09 10:34:00	Wash trade	3	in review	Tomas Ferry	{"signal": {"score": 9, "orders": 2}}
61205	M-0100	JSP-EUX	2025-05-20 23:31:00	self match	5	in review	Ruth Okello	{"signal": {"score": 44, "orders": 26}}
61206	M-0205	KOR-EUX	2025-02-09 06:20:00	Quote stuffing	1	new	\N	{"signal": {"score": 77, "orders": 34}}
61207	M-0083	KOR-EUX	2025-03-26 15:47:00	rapid drain	2	in review	Ruth Okello	{"signal": {"score": 81, "orders": 18}}
61208	M-0110	JSP-EUX	2025-01-23 05:21:00	spoofing	3	closed	\N	{"signal": {"score": 48, "orders": 57}, "outcome": {"days": 3, "verdict": "Confirmed"}}
61209	M-0214	\N	2025-07-20 13:36:00	Wash trade	2	IN REVIEW	\N	{"signal": {"score": 53, "orders": 14}}
61210	M-0017	\N	2025-01-09 15:52:00	Wash trade	1	closed	\N	{"signal": {"score": 98, "orders": 24}, "outcome": {"days": 12, "verdict": "confirmed"}}
61211	M-0100	GNS-USX	2025-04-13 11:15:00	Wash trade	3	new	\N	{"signal": {"score": 76, "orders": 11}}
61212	M-0010	\N	2025-05-30 23:10:00	Self match	4	in review	Ruth Okello	{"signal": {"score": 23, "orders": 25}}
61213	M-0034	BAS-USX	2025-03-20 11:47:00	self match	4	CLOSED	\N	{"signal": {"score": 71, "orders": 32}, "outcome": {"days": 8, "verdict": "confirmed"}}
61214	M-0024	GNS-EUX	2025-01-16 01:58:00	WASH TRADE	5	NEW	\N	{"signal": {"score": 70, "orders": 37}}
61215	M-0041	BAS-USX	2025-05-02 02:48:00	wash trade	3	closed	Tomas Ferry	{"signal": {"score": 99, "orders": 15}, "outcome": {"days": 2, "verdict": "confirmed"}}
61216	M-0159	SIL-USX	2025-02-15 09:32:00	Rapid drain	3	Closed	Tomas Ferry	{"signal": {"score": 94, "orders": 8}, "outcome": {"days": 7, "verdict": "Confirmed"}}
61217	M-0104	BAS-USX	2025-04-11 09:59:00	account sharing	2	Closed	Tomas Ferry	{"signal": {"score": 6, "orders": 26}, "outcome": {"days": 23, "verdict": "confirmed"}}
61218	M-0143	LOM-USX	2025-04-13 22:35:00	SPOOFING	3	NEW	\N	{"signal": {"score": 34, "orders": 58}}
61219	M-0070	\N	2025-02-08 07:46:00	Self match	4	NEW	\N	{"signal": {"score": 41, "orders": 24}}
61220	M-0250	FLT-USX	2025-01-05 06:08:00	spoofing	4	NEW	\N	{"signal": {"score": 96, "orders": 2}}
61221	M-0253	\N	2025-08-28 02:52:00	WASH TRADE	1	closed	Ines Vold	{"signal": {"score": 68, "orders": 14}, "outcome": {"days": 16, "verdict": "false alarm"}}
61222	M-0049	JSP-EUX	2025-05-26 19:55:00	self match	5	CLOSED	Tomas Ferry	{"signal": {"score": 93, "orders": 50}, "outcome": {"days": 19, "verdict": "confirmed"}}
61223	M-0227	ZEO-USX	2025-08-22 23:23:00	SPOOFING	2	escalated	Tomas Ferry	{"signal": {"score": 17, "orders": 8}, "outcome": {"days": 8, "verdict": "false alarm"}}
61224	M-0061	WKO-USX	2025-04-28 13:05:00	ramping	5	ESCALATED	Ines Vold	{"signal": {"score": 27, "orders": 39}, "outcome": {"days": 19, "verdict": "Confirmed"}}
61225	M-0050	\N	2025-08-13 14:38:00	Ramping	5	escalated	Tomas Ferry	{"signal": {"score": 41, "orders": 34}, "outcome": {"days": 22, "verdict": "confirmed"}}
61226	M-0022	\N	2025-04-07 20:31:00	Quote stuffing	2	Closed	Tomas Ferry	{"signal": {"score": 33, "orders": 17}, "outcome": {"days": 7, "verdict": "Confirmed"}}
61227	M-0002	WKO-USX	2025-07-21 08:53:00	self match	3	closed	Tomas Ferry	{"signal": {"score": 88, "orders": 56}, "outcome": {"days": 17, "verdict": "confirmed"}}
61228	M-0203	KOR-EUX	2025-07-15 20:49:00	spoofing	3	ESCALATED	Ines Vold	{"signal": {"score": 97, "orders": 13}, "outcome": {"days": 10, "verdict": "confirmed"}}
61229	M-0014	\N	2025-04-29 14:14:00	wash trade	2	closed	Tomas Ferry	{"signal": {"score": 78, "orders": 26}, "outcome": {"days": 2, "verdict": "Confirmed"}}
61230	M-0211	OPL-USX	2025-04-09 22:09:00	layering	3	closed	Tomas Ferry	{"signal": {"score": 43, "orders": 23}, "outcome": {"days": 2, "verdict": "Confirmed"}}
61231	M-0240	\N	2025-02-13 07:45:00	Ramping	1	IN REVIEW	Tomas Ferry	{"signal": {"score": 65, "orders": 34}}
61232	M-0053	FLT-USX	2025-05-03 07:47:00	spoofing	3	closed	\N	{"signal": {"score": 83, "orders": 21}, "outcome": {"days": 13, "verdict": "Confirmed"}}
61233	M-0214	FLT-USX	2025-03-01 11:10:00	layering	2	NEW	\N	{"signal": {"score": 49, "orders": 9}}
61234	M-0226	JSP-EUX	2025-08-05 21:24:00	QUOTE STUFFING	3	CLOSED	\N	{"signal": {"score": 83, "orders": 12}, "outcome": {"days": 5, "verdict": "false alarm"}}
61235	M-0253	WKO-USX	2025-04-13 11:56:00	RAMPING	2	in review	Tomas Ferry	{"signal": {"score": 65, "orders": 48}}
61236	M-0250	ZEO-EUX	2025-04-12 11:51:00	QUOTE STUFFING	5	closed	Ruth Okello	{"signal": {"score": 62, "orders": 21}, "outcome": {"days": 29, "verdict": "confirmed"}}
61237	M-0227	\N	2025-02-19 17:21:00	SPOOFING	2	new	\N	{"signal": {"score": 94, "orders": 37}}
61238	M-0142	GNS-EUX	2025-07-26 08:27:00	LAYERING	2	closed	Ines Vold	{"signal": {"score": 69, "orders": 12}, "outcome": {"days": 19, "verdict": "confirmed"}}
61239	M-0028	GNS-USX	2025-07-17 03:48:00	self match	4	Closed	\N	{"signal": {"score": 85, "orders": 56}, "outcome": {"days": 12, "verdict": "false alarm"}}
61240	M-0027	TUF-USX	2025-06-08 01:13:00	WASH TRADE	2	closed	Ines Vold	{"signal": {"score": 46, "orders": 2}, "outcome": {"days": 10, "verdict": "confirmed"}}
61241	M-0051	BAS-EUX	2025-08-29 17:05:00	Ramping	5	closed	\N	{"signal": {"score": 76, "orders": 45}, "outcome": {"days": 24, "verdict": "false alarm"}}
61242	M-0031	PYR-USX	2025-01-09 02:01:00	Wash trade	1	CLOSED	Ines Vold	{"signal": {"score": 54, "orders": 33}, "outcome": {"days": 5, "verdict": "Confirmed"}}
61243	M-0070	GNS-USX	2025-08-31 03:34:00	RAMPING	2	closed	\N	{"signal": {"score": 84, "orders": 29}, "outcome": {"days": 3, "verdict": "Confirmed"}}
61244	M-0077	JSP-USX	2025-06-11 01:28:00	quote stuffing	1	CLOSED	Ruth Okello	{"signal": {"score": 46, "orders": 51}, "outcome": {"days": 14, "verdict": "Confirmed"}}
61245	M-0129	LOM-USX	2025-03-12 18:05:00	account sharing	5	closed	Tomas Ferry	{"signal": {"score": 40, "orders": 34}, "outcome": {"days": 17, "verdict": "confirmed"}}
61246	M-0079	JSP-USX	2025-02-06 00:37:00	self match	3	CLOSED	Ines Vold	{"signal": {"score": 18, "orders": 48}, "outcome": {"days": 20, "verdict": "confirmed"}}
61247	M-0196	\N	2025-01-15 10:39:00	layering	1	In review	\N	{"signal": {"score": 46, "orders": 13}}
61248	M-0143	JSP-USX	2025-01-11 19:34:00	ramping	1	new	\N	{"signal": {"score": 80, "orders": 44}}
61249	M-0089	ZEO-EUX	2025-06-10 06:58:00	Wash trade	3	CLOSED	Tomas Ferry	{"signal": {"score": 76, "orders": 53}, "outcome": {"days": 18, "verdict": "confirmed"}}
61250	M-0062	\N	2025-03-07 21:28:00	Wash trade	2	Escalated	Ines Vold	{"signal": {"score": 78, "orders": 44}, "outcome": {"days": 17, "verdict": "false alarm"}}
61251	M-0236	\N	2025-07-26 13:43:00	Ramping	4	closed	\N	{"signal": {"score": 35, "orders": 14}, "outcome": {"days": 20, "verdict": "false alarm"}}
61252	M-0119	ZEO-USX	2025-03-24 20:26:00	account sharing	3	IN REVIEW	Ruth Okello	{"signal": {"score": 99, "orders": 49}}
61253	M-0102	WKO-USX	2025-07-13 01:42:00	Ramping	1	new	\N	{"signal": {"score": 67, "orders": 20}}
61254	M-0155	PYR-EUX	2025-02-16 09:18:00	SELF MATCH	3	IN REVIEW	Tomas Ferry	{"signal": {"score": 96, "orders": 54}}
61255	M-0211	ZEO-USX	2025-07-20 15:02:00	account sharing	2	New	\N	{"signal": {"score": 11, "orders": 16}}
61256	M-0183	FLT-USX	2025-06-05 06:35:00	spoofing	5	NEW	\N	{"signal": {"score": 29, "orders": 22}}
61257	M-0198	GNS-USX	2025-01-31 02:57:00	Spoofing	1	closed	Tomas Ferry	{"signal": {"score": 46, "orders": 46}, "outcome": {"days": 9, "verdict": "false alarm"}}
61258	M-0121	GNS-EUX	2025-05-11 23:43:00	account sharing	2	escalated	\N	{"signal": {"score": 41, "orders": 58}, "outcome": {"days": 8, "verdict": "false alarm"}}
61259	M-0032	MIC-USX	2025-08-02 06:32:00	account sharing	4	CLOSED	Ruth Okello	{"signal": {"score": 56, "orders": 39}, "outcome": {"days": 16, "verdict": "Confirmed"}}
61260	M-0139	\N	2025-02-15 09:07:00	layering	4	closed	Ines Vold	{"signal": {"score": 8, "orders": 47}, "outcome": {"days": 11, "verdict": "confirmed"}}
61261	M-0006	MIC-USX	2025-08-25 14:54:00	Account sharing	5	in review	Tomas Ferry	{"signal": {"score": 15, "orders": 28}}
61262	M-0016	KOR-EUX	2025-03-17 00:20:00	self match	1	Escalated	\N	{"signal": {"score": 41, "orders": 45}, "outcome": {"days": 11, "verdict": "confirmed"}}
61263	M-0079	ZEO-EUX	2025-02-16 13:17:00	ACCOUNT SHARING	1	closed	Tomas Ferry	{"signal": {"score": 97, "orders": 54}, "outcome": {"days": 25, "verdict": "Confirmed"}}
61264	M-0250	BAS-EUX	2025-08-17 21:04:00	Wash trade	2	ESCALATED	Tomas Ferry	{"signal": {"score": 73, "orders": 12}, "outcome": {"days": 5, "verdict": "false alarm"}}
61265	M-0243	ZEO-USX	2025-02-06 23:54:00	LAYERING	3	closed	Ines Vold	{"signal": {"score": 68, "orders": 8}, "outcome": {"days": 14, "verdict": "Confirmed"}}
61266	M-0034	JSP-USX	2025-07-05 00:04:00	Spoofing	3	In review	Tomas Ferry	{"signal": {"score": 10, "orders": 58}}
61267	M-0028	TUF-EUX	2025-07-26 14:24:00	wash trade	2	Closed	Ines Vold	{"signal": {"score": 73, "orders": 19}, "outcome": {"days": 24, "verdict": "confirmed"}}
61268	M-0006	LOM-USX	2025-02-22 15:24:00	spoofing	5	Closed	Ruth Okello	{"signal": {"score": 16, "orders": 41}, "outcome": {"days": 9, "verdict": "confirmed"}}
61269	M-0074	MIC-USX	2025-03-31 05:26:00	quote stuffing	4	escalated	Ruth Okello	{"signal": {"score": 47, "orders": 21}, "outcome": {"days": 21, "verdict": "Confirmed"}}
61270	M-0069	TUF-EUX	2025-01-05 10:44:00	self match	5	new	\N	{"signal": {"score": 81, "orders": 10}}
61271	M-0083	\N	2025-08-01 13:16:00	account sharing	3	Escalated	Ruth Okello	{"signal": {"score": 13, "orders": 24}, "outcome": {"days": 12, "verdict": "false alarm"}}
61272	M-0114	FLT-USX	2025-05-28 00:23:00	LAYERING	4	Closed	\N	{"signal": {"score": 84, "orders": 33}, "outcome": {"days": 13, "verdict": "confirmed"}}
61273	M-0206	\N	2025-02-20 19:15:00	wash trade	3	In review	Tomas Ferry	{"signal": {"score": 59, "orders": 46}}
61274	M-0025	FLT-USX	2025-08-26 14:05:00	QUOTE STUFFING	2	new	\N	{"signal": {"score": 56, "orders": 8}}
61275	M-0028	MIC-USX	2025-03-26 01:07:00	layering	3	in review	Ruth Okello	{"signal": {"score": 79, "orders": 54}}
61276	M-0006	BAS-USX	2025-02-25 15:37:00	WASH TRADE	5	escalated	Tomas Ferry	{"signal": {"score": 7, "orders": 3}, "outcome": {"days": 1, "verdict": "false alarm"}}
61277	M-0119	OPL-EUX	2025-01-04 06:29:00	wash trade	1	Escalated	Ines Vold	{"signal": {"score": 54, "orders": 39}, "outcome": {"days": 4, "verdict": "false alarm"}}
61278	M-0109	KOR-USX	2025-04-06 02:38:00	LAYERING	1	Closed	Ines Vold	{"signal": {"score": 33, "orders": 13}, "outcome": {"days": 1, "verdict": "Confirmed"}}
61279	M-0150	GNS-EUX	2025-08-29 15:27:00	Wash trade	3	in review	Ruth Okello	{"signal": {"score": 66, "orders": 33}}
61280	M-0159	GNS-USX	2025-07-11 22:14:00	Spoofing	5	new	\N	{"signal": {"score": 37, "orders": 28}}
61281	M-0160	SIL-USX	2025-01-18 04:40:00	rapid drain	4	In review	Ines Vold	{"signal": {"score": 82, "orders": 17}}
61282	M-0058	JSP-USX	2025-05-24 13:14:00	WASH TRADE	2	Closed	Ruth Okello	{"signal": {"score": 15, "orders": 27}, "outcome": {"days": 15, "verdict": "confirmed"}}
61283	M-0003	\N	2025-06-26 09:16:00	SPOOFING	5	new	\N	{"signal": {"score": 22, "orders": 3}}
61284	M-0151	JSP-USX	2025-03-22 11:40:00	quote stuffing	3	escalated	Ines Vold	{"signal": {"score": 74, "orders": 4}, "outcome": {"days": 23, "verdict": "confirmed"}}
61285	M-0006	PYR-USX	2025-07-30 21:00:00	LAYERING	4	new	\N	{"signal": {"score": 78, "orders": 4}}
61286	M-0065	ZEO-USX	2025-01-26 17:42:00	ACCOUNT SHARING	2	NEW	\N	{"signal": {"score": 34, "orders": 32}}
61287	M-0030	\N	2025-03-12 00:50:00	wash trade	2	escalated	Ines Vold	{"signal": {"score": 26, "orders": 54}, "outcome": {"days": 17, "verdict": "Confirmed"}}
61288	M-0033	\N	2025-08-20 22:00:00	self match	5	Escalated	\N	{"signal": {"score": 35, "orders": 49}, "outcome": {"days": 20, "verdict": "confirmed"}}
61289	M-0155	WKO-USX	2025-07-24 13:13:00	ACCOUNT SHARING	2	Closed	Ines Vold	{"signal": {"score": 73, "orders": 25}, "outcome": {"days": 21, "verdict": "Confirmed"}}
61290	M-0030	BAS-USX	2025-05-23 17:03:00	account sharing	5	NEW	\N	{"signal": {"score": 8, "orders": 58}}
61291	M-0051	\N	2025-08-11 17:23:00	RAMPING	3	in review	Ruth Okello	{"signal": {"score": 83, "orders": 44}}
61292	M-0036	\N	2025-01-23 19:43:00	SELF MATCH	4	CLOSED	Ines Vold	{"signal": {"score": 14, "orders": 17}, "outcome": {"days": 25, "verdict": "confirmed"}}
61293	M-0200	\N	2025-04-14 07:28:00	layering	2	NEW	\N	{"signal": {"score": 78, "orders": 14}}
61294	M-0202	GNS-EUX	2025-01-27 23:32:00	self match	2	NEW	\N	{"signal": {"score": 9, "orders": 20}}
61295	M-0043	KOR-EUX	2025-07-17 07:01:00	self match	1	ESCALATED	Ruth Okello	{"signal": {"score": 59, "orders": 58}, "outcome": {"days": 19, "verdict": "confirmed"}}
61296	M-0258	TUF-EUX	2025-03-09 11:15:00	rapid drain	1	IN REVIEW	\N	{"signal": {"score": 27, "orders": 16}}
61297	M-0006	JSP-EUX	2025-01-23 06:21:00	ramping	4	CLOSED	\N	{"signal": {"score": 98, "orders": 7}, "outcome": {"days": 11, "verdict": "confirmed"}}
61298	M-0007	\N	2025-07-11 15:01:00	wash trade	4	CLOSED	Ines Vold	{"signal": {"score": 62, "orders": 56}, "outcome": {"days": 28, "verdict": "Confirmed"}}
61299	M-0099	SIL-USX	2025-03-19 18:11:00	ramping	2	NEW	\N	{"signal": {"score": 33, "orders": 32}}
61300	M-0214	\N	2025-06-07 23:21:00	quote stuffing	5	new	\N	{"signal": {"score": 73, "orders": 16}}
61301	M-0085	WKO-USX	2025-07-11 11:18:00	layering	5	Escalated	Tomas Ferry	{"signal": {"score": 12, "orders": 2}, "outcome": {"days": 22, "verdict": "Confirmed"}}
61302	M-0236	\N	2025-04-19 07:54:00	RAPID DRAIN	4	Closed	Ruth Okello	{"signal": {"score": 93, "orders": 29}, "outcome": {"days": 29, "verdict": "false alarm"}}
61303	M-0029	SIL-USX	2025-01-24 22:11:00	Spoofing	3	CLOSED	\N	{"signal": {"score": 23, "orders": 9}, "outcome": {"days": 12, "verdict": "confirmed"}}
61304	M-0258	\N	2025-06-30 04:05:00	LAYERING	5	new	\N	{"signal": {"score": 66, "orders": 23}}
61305	M-0008	\N	2025-06-04 16:06:00	ramping	2	escalated	Tomas Ferry	{"signal": {"score": 45, "orders": 36}, "outcome": {"days": 9, "verdict": "Confirmed"}}
61306	M-0185	GNS-USX	2025-03-15 07:11:00	LAYERING	5	in review	Tomas Ferry	{"signal": {"score": 30, "orders": 37}}
61307	M-0159	TUF-USX	2025-06-02 10:38:00	RAMPING	3	NEW	\N	{"signal": {"score": 60, "orders": 51}}
61308	M-0098	WKO-USX	2025-06-15 18:27:00	wash trade	3	Closed	Ines Vold	{"signal": {"score": 37, "orders": 44}, "outcome": {"days": 16, "verdict": "false alarm"}}
61309	M-0044	LOM-USX	2025-04-29 02:35:00	self match	3	New	\N	{"signal": {"score": 78, "orders": 51}}
61310	M-0206	\N	2025-05-14 05:20:00	ACCOUNT SHARING	1	New	\N	{"signal": {"score": 20, "orders": 24}}
61311	M-0220	SIL-USX	2025-08-11 03:45:00	Quote stuffing	5	Closed	Tomas Ferry	{"signal": {"score": 84, "orders": 43}, "outcome": {"days": 22, "verdict": "confirmed"}}
61312	M-0013	SIL-USX	2025-08-26 10:39:00	self match	1	closed	Ruth Okello	{"signal": {"score": 58, "orders": 56}, "outcome": {"days": 16, "verdict": "Confirmed"}}
61313	M-0157	PYR-EUX	2025-03-22 00:16:00	Quote stuffing	1	Closed	Ruth Okello	{"signal": {"score": 95, "orders": 34}, "outcome": {"days": 6, "verdict": "false alarm"}}
61314	M-0236	ZEO-USX	2025-02-02 16:15:00	ramping	2	in review	\N	{"signal": {"score": 21, "orders": 4}}
61315	M-0065	ZEO-USX	2025-01-30 19:50:00	Quote stuffing	4	closed	Ruth Okello	{"signal": {"score": 5, "orders": 53}, "outcome": {"days": 8, "verdict": "confirmed"}}
61316	M-0250	KOR-USX	2025-05-11 05:32:00	quote stuffing	3	Closed	Ines Vold	{"signal": {"score": 28, "orders": 42}, "outcome": {"days": 21, "verdict": "false alarm"}}
61317	M-0182	OPL-USX	2025-07-15 01:00:00	Wash trade	3	New	\N	{"signal": {"score": 83, "orders": 57}}
61318	M-0217	BAS-EUX	2025-02-17 04:36:00	self match	3	in review	Ruth Okello	{"signal": {"score": 40, "orders": 41}}
61319	M-0053	PYR-USX	2025-02-09 04:32:00	rapid drain	2	closed	Ruth Okello	{"signal": {"score": 84, "orders": 18}, "outcome": {"days": 13, "verdict": "confirmed"}}
61320	M-0104	BAS-USX	2025-02-11 17:04:00	Layering	5	closed	Ruth Okello	{"signal": {"score": 43, "orders": 3}, "outcome": {"days": 23, "verdict": "false alarm"}}
61321	M-0248	GNS-EUX	2025-06-07 11:51:00	RAPID DRAIN	5	escalated	\N	{"signal": {"score": 77, "orders": 18}, "outcome": {"days": 18, "verdict": "false alarm"}}
61322	M-0109	PYR-USX	2025-07-31 21:32:00	layering	1	Closed	Ines Vold	{"signal": {"score": 43, "orders": 10}, "outcome": {"days": 16, "verdict": "confirmed"}}
61323	M-0029	OPL-USX	2025-02-05 08:13:00	LAYERING	2	closed	Tomas Ferry	{"signal": {"score": 55, "orders": 51}, "outcome": {"days": 2, "verdict": "confirmed"}}
61324	M-0155	KOR-EUX	2025-01-15 20:13:00	wash trade	2	new	\N	{"signal": {"score": 84, "orders": 51}}
61325	M-0064	PYR-EUX	2025-07-11 23:16:00	Wash trade	3	closed	Tomas Ferry	{"signal": {"score": 42, "orders": 11}, "outcome": {"days": 28, "verdict": "confirmed"}}
61326	M-0078	FLT-USX	2025-07-30 18:41:00	ramping	1	Escalated	Ruth Okello	{"signal": {"score": 17, "orders": 21}, "outcome": {"days": 7, "verdict": "confirmed"}}
61327	M-0029	KOR-EUX	2025-05-30 21:12:00	rapid drain	4	CLOSED	Ines Vold	{"signal": {"score": 9, "orders": 12}, "outcome": {"days": 16, "verdict": "false alarm"}}
61328	M-0206	JSP-USX	2025-06-11 03:50:00	wash trade	3	in review	Tomas Ferry	{"signal": {"score": 69, "orders": 35}}
61329	M-0192	SIL-USX	2025-05-22 11:09:00	LAYERING	3	in review	Ruth Okello	{"signal": {"score": 56, "orders": 45}}
61330	M-0174	GNS-EUX	2025-05-14 01:54:00	rapid drain	5	Closed	Ruth Okello	{"signal": {"score": 21, "orders": 4}, "outcome": {"days": 4, "verdict": "false alarm"}}
61331	M-0058	OPL-EUX	2025-03-13 14:40:00	wash trade	3	NEW	\N	{"signal": {"score": 25, "orders": 27}}
61332	M-0121	ZEO-EUX	2025-01-19 11:27:00	Ramping	3	closed	\N	{"signal": {"score": 97, "orders": 8}, "outcome": {"days": 15, "verdict": "confirmed"}}
61333	M-0159	OPL-USX	2025-03-30 03:06:00	SPOOFING	1	In review	Ruth Okello	{"signal": {"score": 21, "orders": 51}}
61334	M-0025	LOM-USX	2025-03-02 14:58:00	RAPID DRAIN	5	closed	Tomas Ferry	{"signal": {"score": 91, "orders": 33}, "outcome": {"days": 13, "verdict": "confirmed"}}
61335	M-0160	KOR-USX	2025-05-01 16:24:00	wash trade	2	New	\N	{"signal": {"score": 35, "orders": 59}}
61336	M-0200	ZEO-USX	2025-03-18 09:00:00	Self match	2	NEW	\N	{"signal": {"score": 59, "orders": 1}}
61337	M-0034	MIC-USX	2025-03-30 05:18:00	rapid drain	1	NEW	\N	{"signal": {"score": 25, "orders": 35}}
61338	M-0028	WKO-USX	2025-03-16 10:28:00	Ramping	3	CLOSED	Tomas Ferry	{"signal": {"score": 59, "orders": 15}, "outcome": {"days": 10, "verdict": "false alarm"}}
61339	M-0139	\N	2025-08-27 22:05:00	WASH TRADE	4	closed	Tomas Ferry	{"signal": {"score": 32, "orders": 48}, "outcome": {"days": 6, "verdict": "false alarm"}}
61340	M-0160	\N	2025-06-23 21:15:00	self match	5	escalated	Tomas Ferry	{"signal": {"score": 26, "orders": 42}, "outcome": {"days": 6, "verdict": "false alarm"}}
61341	M-0151	GNS-EUX	2025-06-04 17:31:00	Quote stuffing	4	closed	\N	{"signal": {"score": 44, "orders": 17}, "outcome": {"days": 23, "verdict": "Confirmed"}}
61342	M-0164	\N	2025-06-28 02:02:00	rapid drain	5	new	\N	{"signal": {"score": 99, "orders": 17}}
61343	M-0226	OPL-EUX	2025-08-27 10:45:00	ramping	5	In review	Tomas Ferry	{"signal": {"score": 40, "orders": 10}}
61344	M-0010	GNS-EUX	2025-01-02 11:05:00	Ramping	1	escalated	\N	{"signal": {"score": 56, "orders": 9}, "outcome": {"days": 8, "verdict": "false alarm"}}
61345	M-0069	GNS-USX	2025-05-09 05:11:00	Rapid drain	3	NEW	\N	{"signal": {"score": 34, "orders": 5}}
61346	M-0241	\N	2025-01-02 07:39:00	account sharing	2	in review	Ines Vold	{"signal": {"score": 53, "orders": 51}}
61347	M-0128	MIC-USX	2025-08-06 06:08:00	SPOOFING	4	escalated	\N	{"signal": {"score": 66, "orders": 50}, "outcome": {"days": 9, "verdict": "false alarm"}}
61348	M-0083	BAS-USX	2025-01-21 17:43:00	layering	2	in review	Tomas Ferry	{"signal": {"score": 34, "orders": 27}}
61349	M-0160	MIC-USX	2025-04-09 23:04:00	RAPID DRAIN	5	IN REVIEW	\N	{"signal": {"score": 94, "orders": 14}}
61350	M-0259	\N	2025-01-28 15:29:00	spoofing	3	closed	Ruth Okello	{"signal": {"score": 69, "orders": 49}, "outcome": {"days": 19, "verdict": "confirmed"}}
61351	M-0058	OPL-EUX	2025-01-17 13:50:00	LAYERING	4	closed	\N	{"signal": {"score": 30, "orders": 19}, "outcome": {"days": 12, "verdict": "Confirmed"}}
61352	M-0107	OPL-USX	2025-05-30 19:24:00	spoofing	1	new	\N	{"signal": {"score": 75, "orders": 24}}
61353	M-0044	MIC-USX	2025-01-14 19:53:00	SELF MATCH	2	Closed	Tomas Ferry	{"signal": {"score": 90, "orders": 1}, "outcome": {"days": 20, "verdict": "false alarm"}}
61354	M-0165	\N	2025-05-08 07:52:00	Account sharing	3	closed	Tomas Ferry	{"signal": {"score": 20, "orders": 20}, "outcome": {"days": 19, "verdict": "confirmed"}}
61355	M-0013	\N	2025-05-02 23:18:00	layering	1	New	\N	{"signal": {"score": 96, "orders": 43}}
61356	M-0029	\N	2025-03-13 18:16:00	WASH TRADE	4	escalated	Ruth Okello	{"signal": {"score": 5, "orders": 22}, "outcome": {"days": 13, "verdict": "false alarm"}}
61357	M-0236	TUF-EUX	2025-01-26 00:08:00	Quote stuffing	5	new	\N	{"signal": {"score": 50, "orders": 16}}
61358	M-0250	\N	2025-06-14 07:44:00	Account sharing	1	ESCALATED	\N	{"signal": {"score": 27, "orders": 39}, "outcome": {"days": 27, "verdict": "confirmed"}}
61359	M-0248	\N	2025-02-12 11:23:00	self match	1	escalated	Ruth Okello	{"signal": {"score": 96, "orders": 24}, "outcome": {"days": 28, "verdict": "false alarm"}}
61360	M-0054	\N	2025-02-09 02:48:00	layering	5	closed	\N	{"signal": {"score": 18, "orders": 58}, "outcome": {"days": 11, "verdict": "confirmed"}}
61361	M-0068	TUF-EUX	2025-01-28 22:31:00	wash trade	5	in review	Tomas Ferry	{"signal": {"score": 76, "orders": 30}}
61362	M-0006	\N	2025-07-07 03:41:00	spoofing	2	Closed	Ines Vold	{"signal": {"score": 89, "orders": 44}, "outcome": {"days": 25, "verdict": "Confirmed"}}
61363	M-0163	ZEO-EUX	2025-05-12 17:54:00	rapid drain	5	NEW	\N	{"signal": {"score": 40, "orders": 31}}
61364	M-0241	TUF-USX	2025-01-17 20:53:00	Self match	5	closed	\N	{"signal": {"score": 15, "orders": 23}, "outcome": {"days": 3, "verdict": "false alarm"}}
61365	M-0157	PYR-EUX	2025-02-10 02:03:00	ramping	1	New	\N	{"signal": {"score": 11, "orders": 31}}
61366	M-0058	\N	2025-04-23 00:35:00	layering	3	in review	Ruth Okello	{"signal": {"score": 36, "orders": 44}}
61367	M-0114	WKO-USX	2025-01-26 04:25:00	rapid drain	4	New	\N	{"signal": {"score": 77, "orders": 11}}
61368	M-0083	\N	2025-05-04 20:45:00	SELF MATCH	4	closed	\N	{"signal": {"score": 6, "orders": 39}, "outcome": {"days": 29, "verdict": "false alarm"}}
61369	M-0164	OPL-USX	2025-06-28 18:56:00	QUOTE STUFFING	4	Closed	\N	{"signal": {"score": 79, "orders": 37}, "outcome": {"days": 22, "verdict": "false alarm"}}
61370	M-0151	KOR-USX	2025-03-05 02:20:00	account sharing	3	closed	\N	{"signal": {"score": 43, "orders": 16}, "outcome": {"days": 16, "verdict": "confirmed"}}
61371	M-0250	FLT-USX	2025-02-25 03:59:00	Ramping	2	Closed	Ruth Okello	{"signal": {"score": 47, "orders": 33}, "outcome": {"days": 19, "verdict": "false alarm"}}
61372	M-0164	MIC-USX	2025-06-09 03:24:00	account sharing	4	ESCALATED	Tomas Ferry	{"signal": {"score": 36, "orders": 55}, "outcome": {"days": 6, "verdict": "confirmed"}}
61373	M-0013	TUF-EUX	2025-03-28 06:41:00	Layering	5	Closed	\N	{"signal": {"score": 45, "orders": 44}, "outcome": {"days": 29, "verdict": "confirmed"}}
61374	M-0142	\N	2025-05-13 19:50:00	Wash trade	4	IN REVIEW	Ruth Okello	{"signal": {"score": 97, "orders": 20}}
61375	M-0032	SIL-USX	2025-03-17 20:01:00	self match	4	Closed	Ines Vold	{"signal": {"score": 60, "orders": 26}, "outcome": {"days": 3, "verdict": "false alarm"}}
61376	M-0098	\N	2025-06-09 03:47:00	layering	4	Closed	Ines Vold	{"signal": {"score": 30, "orders": 11}, "outcome": {"days": 16, "verdict": "Confirmed"}}
61377	M-0022	SIL-USX	2025-04-07 23:02:00	wash trade	3	CLOSED	Ruth Okello	{"signal": {"score": 39, "orders": 47}, "outcome": {"days": 22, "verdict": "false alarm"}}
61378	M-0022	OPL-EUX	2025-03-03 23:36:00	Layering	5	closed	\N	{"signal": {"score": 30, "orders": 52}, "outcome": {"days": 11, "verdict": "Confirmed"}}
61379	M-0074	SIL-USX	2025-04-11 03:20:00	self match	1	NEW	\N	{"signal": {"score": 12, "orders": 58}}
61380	M-0143	JSP-USX	2025-04-08 10:52:00	layering	4	New	\N	{"signal": {"score": 24, "orders": 38}}
61381	M-0134	KOR-USX	2025-03-14 12:46:00	ramping	5	In review	Ruth Okello	{"signal": {"score": 13, "orders": 41}}
61382	M-0181	\N	2025-08-12 11:33:00	wash trade	4	ESCALATED	Ines Vold	{"signal": {"score": 42, "orders": 23}, "outcome": {"days": 3, "verdict": "false alarm"}}
61383	M-0068	GNS-EUX	2025-04-23 02:20:00	spoofing	3	closed	Ruth Okello	{"signal": {"score": 53, "orders": 7}, "outcome": {"days": 25, "verdict": "confirmed"}}
61384	M-0183	\N	2025-07-24 14:09:00	WASH TRADE	5	Escalated	Ines Vold	{"signal": {"score": 97, "orders": 48}, "outcome": {"days": 19, "verdict": "false alarm"}}
61385	M-0077	GNS-USX	2025-04-17 01:51:00	Ramping	2	escalated	\N	{"signal": {"score": 74, "orders": 47}, "outcome": {"days": 13, "verdict": "false alarm"}}
61386	M-0212	FLT-USX	2025-07-16 20:03:00	account sharing	5	NEW	\N	{"signal": {"score": 34, "orders": 2}}
61387	M-0010	JSP-USX	2025-05-13 00:48:00	wash trade	5	closed	\N	{"signal": {"score": 6, "orders": 9}, "outcome": {"days": 5, "verdict": "false alarm"}}
61388	M-0181	PYR-USX	2025-07-29 15:24:00	ramping	3	Escalated	Tomas Ferry	{"signal": {"score": 65, "orders": 21}, "outcome": {"days": 20, "verdict": "false alarm"}}
61389	M-0013	OPL-USX	2025-02-26 23:34:00	wash trade	2	closed	Tomas Ferry	{"signal": {"score": 7, "orders": 59}, "outcome": {"days": 29, "verdict": "false alarm"}}
61390	M-0183	OPL-EUX	2025-06-07 22:27:00	layering	5	Closed	Ruth Okello	{"signal": {"score": 94, "orders": 2}, "outcome": {"days": 21, "verdict": "confirmed"}}
61391	M-0201	BAS-EUX	2025-06-14 10:02:00	layering	5	new	\N	{"signal": {"score": 53, "orders": 33}}
61392	M-0258	SIL-USX	2025-04-25 00:08:00	Wash trade	3	in review	Ines Vold	{"signal": {"score": 54, "orders": 8}}
61393	M-0079	\N	2025-07-23 21:16:00	RAPID DRAIN	3	new	\N	{"signal": {"score": 76, "orders": 3}}
61394	M-0068	\N	2025-02-28 15:49:00	RAMPING	3	New	\N	{"signal": {"score": 96, "orders": 3}}
61395	M-0007	\N	2025-05-20 18:26:00	quote stuffing	3	new	\N	{"signal": {"score": 57, "orders": 57}}
61396	M-0202	KOR-EUX	2025-07-25 08:27:00	quote stuffing	4	new	\N	{"signal": {"score": 45, "orders": 4}}
61397	M-0243	PYR-USX	2025-08-02 20:08:00	layering	3	closed	Ruth Okello	{"signal": {"score": 42, "orders": 45}, "outcome": {"days": 24, "verdict": "false alarm"}}
61398	M-0142	WKO-USX	2025-06-14 14:07:00	layering	4	new	\N	{"signal": {"score": 93, "orders": 52}}
61399	M-0203	\N	2025-06-03 07:06:00	SELF MATCH	4	in review	Ines Vold	{"signal": {"score": 74, "orders": 46}}
61400	M-0220	TUF-USX	2025-08-21 01:11:00	quote stuffing	4	closed	Tomas Ferry	{"signal": {"score": 51, "orders": 15}, "outcome": {"days": 29, "verdict": "confirmed"}}
61401	M-0032	GNS-EUX	2025-07-04 02:28:00	account sharing	2	escalated	Ruth Okello	{"signal": {"score": 82, "orders": 50}, "outcome": {"days": 1, "verdict": "confirmed"}}
61402	M-0110	\N	2025-02-12 02:19:00	RAMPING	5	NEW	\N	{"signal": {"score": 56, "orders": 57}}
61403	M-0134	OPL-EUX	2025-08-04 01:17:00	LAYERING	4	Escalated	Ruth Okello	{"signal": {"score": 38, "orders": 53}, "outcome": {"days": 28, "verdict": "false alarm"}}
61404	M-0214	JSP-EUX	2025-04-17 10:01:00	Wash trade	1	NEW	\N	{"signal": {"score": 74, "orders": 53}}
61405	M-0010	\N	2025-05-11 12:51:00	ACCOUNT SHARING	3	ESCALATED	Ruth Okello	{"signal": {"score": 30, "orders": 56}, "outcome": {"days": 4, "verdict": "false alarm"}}
61406	M-0129	FLT-USX	2025-02-27 18:00:00	quote stuffing	2	new	\N	{"signal": {"score": 69, "orders": 16}}
61407	M-0070	FLT-USX	2025-04-23 19:48:00	RAMPING	5	Closed	Ines Vold	{"signal": {"score": 54, "orders": 58}, "outcome": {"days": 28, "verdict": "false alarm"}}
61408	M-0160	\N	2025-08-23 07:19:00	layering	2	escalated	Tomas Ferry	{"signal": {"score": 60, "orders": 19}, "outcome": {"days": 23, "verdict": "Confirmed"}}
61409	M-0152	LOM-USX	2025-05-12 17:19:00	wash trade	2	closed	Ruth Okello	{"signal": {"score": 72, "orders": 4}, "outcome": {"days": 7, "verdict": "false alarm"}}
61410	M-0089	\N	2025-04-16 06:29:00	quote stuffing	5	escalated	\N	{"signal": {"score": 85, "orders": 31}, "outcome": {"days": 15, "verdict": "false alarm"}}
61411	M-0226	GNS-EUX	2025-04-04 23:29:00	account sharing	5	Closed	Tomas Ferry	{"signal": {"score": 23, "orders": 37}, "outcome": {"days": 23, "verdict": "false alarm"}}
61412	M-0152	TUF-EUX	2025-05-18 12:17:00	RAPID DRAIN	4	CLOSED	Ines Vold	{"signal": {"score": 84, "orders": 44}, "outcome": {"days": 7, "verdict": "Confirmed"}}
61413	M-0241	OPL-EUX	2025-07-13 18:15:00	Account sharing	5	closed	Ines Vold	{"signal": {"score": 15, "orders": 23}, "outcome": {"days": 18, "verdict": "false alarm"}}
61414	M-0079	OPL-USX	2025-02-13 22:28:00	ramping	1	escalated	Tomas Ferry	{"signal": {"score": 87, "orders": 37}, "outcome": {"days": 23, "verdict": "false alarm"}}
61415	M-0155	BAS-EUX	2025-04-25 01:27:00	quote stuffing	5	ESCALATED	Ruth Okello	{"signal": {"score": 78, "orders": 28}, "outcome": {"days": 15, "verdict": "confirmed"}}
61416	M-0079	PYR-EUX	2025-04-19 06:54:00	Quote stuffing	1	NEW	\N	{"signal": {"score": 66, "orders": 44}}
61417	M-0194	SIL-USX	2025-05-17 23:20:00	Rapid drain	4	Closed	Tomas Ferry	{"signal": {"score": 28, "orders": 32}, "outcome": {"days": 29, "verdict": "false alarm"}}
61418	M-0206	FLT-USX	2025-03-05 22:38:00	Rapid drain	4	NEW	\N	{"signal": {"score": 67, "orders": 36}}
61419	M-0109	TUF-USX	2025-07-10 05:59:00	QUOTE STUFFING	1	new	\N	{"signal": {"score": 84, "orders": 1}}
61420	M-0163	\N	2025-01-25 00:55:00	spoofing	1	CLOSED	Ruth Okello	{"signal": {"score": 16, "orders": 38}, "outcome": {"days": 11, "verdict": "false alarm"}}
61421	M-0188	BAS-EUX	2025-06-19 16:25:00	wash trade	4	closed	Ines Vold	{"signal": {"score": 79, "orders": 15}, "outcome": {"days": 23, "verdict": "false alarm"}}
61422	M-0194	\N	2025-03-07 05:36:00	layering	5	in review	Ruth Okello	{"signal": {"score": 60, "orders": 29}}
61423	M-0074	PYR-EUX	2025-04-19 15:48:00	Spoofing	2	Closed	Ruth Okello	{"signal": {"score": 34, "orders": 25}, "outcome": {"days": 22, "verdict": "Confirmed"}}
61424	M-0182	FLT-USX	2025-01-15 03:00:00	self match	4	New	\N	{"signal": {"score": 36, "orders": 40}}
61425	M-0202	ZEO-EUX	2025-07-10 17:47:00	ACCOUNT SHARING	5	in review	\N	{"signal": {"score": 55, "orders": 8}}
61426	M-0034	OPL-USX	2025-04-13 19:00:00	Account sharing	1	closed	Ruth Okello	{"signal": {"score": 43, "orders": 28}, "outcome": {"days": 28, "verdict": "confirmed"}}
61427	M-0110	\N	2025-05-19 10:15:00	RAMPING	3	closed	Tomas Ferry	{"signal": {"score": 10, "orders": 44}, "outcome": {"days": 1, "verdict": "false alarm"}}
61428	M-0087	GNS-USX	2025-06-22 10:00:00	WASH TRADE	2	closed	Ruth Okello	{"signal": {"score": 64, "orders": 21}, "outcome": {"days": 5, "verdict": "false alarm"}}
61429	M-0159	FLT-USX	2025-03-30 09:26:00	layering	3	escalated	Tomas Ferry	{"signal": {"score": 74, "orders": 18}, "outcome": {"days": 4, "verdict": "confirmed"}}
61430	M-0151	SIL-USX	2025-01-05 23:33:00	Wash trade	5	closed	\N	{"signal": {"score": 62, "orders": 30}, "outcome": {"days": 1, "verdict": "false alarm"}}
\.


--
-- Name: alerts alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (alert_no);


--
-- Name: alerts alerts_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(member_id);


--
-- Name: alerts alerts_pair_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pair_ref_fkey FOREIGN KEY (pair_ref) REFERENCES public.trading_pairs(pair_code);


--
-- PostgreSQL database dump complete
--
