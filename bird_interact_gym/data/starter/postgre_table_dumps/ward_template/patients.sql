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
-- Name: patients; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patients (
    patient_id integer NOT NULL,
    birth_date date NOT NULL,
    sex character varying(1),
    blood_group character varying(3),
    home_area character varying(20),
    patient_card jsonb NOT NULL,
    CONSTRAINT patients_sex_check CHECK (((sex)::text = ANY ((ARRAY['F'::character varying, 'M'::character varying])::text[])))
);


--
-- Data for Name: patients; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.patients (patient_id, birth_date, sex, blood_group, home_area, patient_card) FROM stdin;
2001	1985-08-22	M	\N	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": []}
2002	1967-05-15	F	A-	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2003	1940-07-29	F	O-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "iodine", "severity": "mild"}]}
2004	1950-02-08	F	O-	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": [{"agent": "nuts", "severity": "unknown"}, {"agent": "penicillin", "severity": "unknown"}]}
2005	1973-09-05	F	O-	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "mild"}, {"agent": "iodine", "severity": "mild"}]}
2006	1965-03-08	M	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2007	1985-11-28	\N	O+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2008	1992-05-17	F	O+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2009	1993-03-14	M	O-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "Severe"}]}
2010	1933-07-15	M	O+	Old Mills	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "Severe"}]}
2011	1975-11-29	M	O+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2012	2005-08-30	F	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick"}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "nuts", "severity": "unknown"}]}
2013	1946-05-05	F	AB+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "penicillin", "severity": "Severe"}]}
2014	1931-06-20	M	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2015	1937-03-22	M	B+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": []}
2016	2000-10-23	F	A-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2017	2007-09-18	F	O-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2018	1950-02-15	F	A+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2019	1973-07-28	F	\N	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2020	1982-10-12	M	A-	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2021	1999-09-01	M	A-	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2022	1949-11-21	\N	O+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "Severe"}]}
2023	1945-03-23	F	\N	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2024	1942-05-25	\N	AB+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none"}, "allergies": []}
2025	1951-08-09	\N	A-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2026	1993-03-06	F	O+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2027	1934-05-27	F	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2028	1964-11-21	\N	O+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2029	1979-09-22	F	O+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2030	1968-08-29	F	O-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2031	1949-02-27	F	O-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2032	1950-02-05	F	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame"}, "allergies": []}
2033	1949-07-23	\N	A-	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame"}, "allergies": []}
2034	1969-04-01	M	O-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2035	1946-10-25	M	A+	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "nuts", "severity": "severe"}]}
2036	1959-04-08	F	B+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "mild"}, {"agent": "latex", "severity": "unknown"}]}
2037	1942-08-28	F	A-	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2038	1973-12-26	\N	A+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2039	1994-09-19	M	\N	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2040	1979-05-02	F	\N	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2041	1998-03-02	\N	B+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2042	1991-07-12	M	O-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2043	1946-09-04	\N	A+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2044	1934-08-09	M	\N	North Quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2045	1997-01-25	F	A+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}]}
2046	1950-03-16	M	O+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2047	1983-02-03	M	A-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "unknown"}, {"agent": "nuts", "severity": "Severe"}]}
2048	1954-04-08	\N	O+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "mild"}]}
2049	1947-05-02	\N	B+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none"}, "allergies": [{"agent": "aspirin", "severity": "mild"}]}
2050	1969-05-31	F	\N	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2051	1986-02-14	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "iodine", "severity": "unknown"}]}
2052	1951-09-15	F	A-	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2053	1985-12-05	F	O-	Castle Hill	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2054	1995-02-09	F	B+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2055	1988-10-30	M	A+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2056	1966-06-20	F	A+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame"}, "allergies": []}
2057	1993-05-05	\N	A-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2058	1985-08-08	M	A-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick"}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2059	1936-11-30	M	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "severe"}]}
2060	1950-01-13	M	O-	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "mild"}]}
2061	1966-06-30	M	A-	Castle Hill	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2062	1948-02-09	F	O-	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2063	1971-08-04	F	AB+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2064	1993-07-02	\N	B+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2065	2002-01-09	M	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2066	1936-04-25	\N	A-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 4}, "allergies": []}
2067	1985-01-14	F	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": [{"agent": "iodine", "severity": "Severe"}, {"agent": "penicillin", "severity": "Severe"}]}
2068	2004-01-31	\N	A+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2069	1989-08-20	F	O-	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2070	1938-03-04	F	AB+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2071	1933-01-31	F	AB+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2072	1931-03-17	M	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}]}
2073	1932-03-28	M	A-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2074	1950-01-22	F	\N	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "Severe"}]}
2075	1993-06-14	M	A-	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2076	1944-09-08	F	A+	Castle Hill	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none"}, "allergies": [{"agent": "nuts", "severity": "mild"}]}
2077	1973-05-07	\N	B+	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "iodine", "severity": "unknown"}]}
2078	1985-10-07	M	\N	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame"}, "allergies": []}
2079	1942-03-01	\N	A+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2080	1945-03-22	M	AB+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2081	1963-12-31	M	O-	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": []}
2082	1965-04-06	F	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2083	2007-07-06	F	O+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2084	2002-02-22	M	\N	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 4}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2085	2002-03-07	M	O+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": []}
2086	1971-06-08	M	O+	north quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2087	1992-01-10	F	O+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2088	1950-01-01	\N	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2089	1947-07-31	F	B+	north quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "Severe"}]}
2090	1943-03-23	M	AB+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2091	1959-06-11	M	\N	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2092	1959-11-04	F	O+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame"}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2093	1971-02-24	F	O-	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2094	1953-12-28	M	A-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2095	1997-01-16	\N	B+	Old Mills	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2096	1943-09-30	F	AB+	north quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2097	1982-10-09	F	AB+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2098	1970-02-12	F	A-	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2099	1968-02-01	\N	\N	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2100	1943-09-26	M	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2101	1959-11-20	F	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": [{"agent": "iodine", "severity": "severe"}, {"agent": "penicillin", "severity": "mild"}]}
2102	1950-03-30	M	O-	Old Mills	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2103	1981-06-16	\N	O-	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2104	1985-08-21	F	AB+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2105	1945-09-13	M	O+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2106	1997-10-21	F	A+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick"}, "allergies": []}
2107	2006-11-03	F	O-	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2108	1994-08-05	\N	B+	north quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2109	1937-10-29	F	O+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": [{"agent": "aspirin", "severity": "severe"}]}
2110	1984-04-07	\N	B+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2111	1959-07-11	\N	O-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2112	1941-01-10	F	AB+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "iodine", "severity": "mild"}]}
2113	1949-04-03	F	AB+	Old Mills	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2114	1936-03-16	F	\N	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "penicillin", "severity": "unknown"}]}
2115	1967-06-28	\N	A+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "iodine", "severity": "mild"}]}
2116	1950-03-29	F	B+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2117	1949-01-08	F	O+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2118	1973-02-12	F	O+	Old Mills	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2119	1978-02-08	M	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2120	1931-03-08	M	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "iodine", "severity": "mild"}]}
2121	1968-04-18	F	AB+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2122	1965-07-11	F	A+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}, {"agent": "penicillin", "severity": "Severe"}]}
2123	1996-12-12	M	O+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2124	1954-01-29	F	\N	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2125	1959-05-22	\N	B+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}]}
2126	1937-07-22	M	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": [{"agent": "iodine", "severity": "unknown"}]}
2127	1991-04-05	F	O+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2128	2006-12-20	\N	O-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2129	1995-06-06	M	O+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2130	1950-01-13	M	O-	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2131	1946-02-09	M	AB+	Old Mills	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 4}, "allergies": []}
2132	1955-07-29	F	\N	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "mild"}, {"agent": "nuts", "severity": "severe"}]}
2133	1945-09-19	M	AB+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2134	1950-10-19	F	O+	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "mild"}]}
2135	1953-08-13	M	AB+	Castle Hill	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none"}, "allergies": []}
2136	1943-05-15	F	AB+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2137	1957-08-16	M	O-	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "severe"}]}
2138	2006-07-09	F	A-	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2139	1990-09-18	M	O+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2140	1989-03-26	F	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2141	1979-08-12	F	\N	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": [{"agent": "nuts", "severity": "Severe"}]}
2142	1961-02-01	F	A-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2143	1974-01-01	M	A-	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": [{"agent": "iodine", "severity": "unknown"}, {"agent": "nuts", "severity": "Severe"}]}
2144	1950-02-27	\N	B+	north quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": []}
2145	1965-08-28	M	A+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2146	1991-03-18	F	A-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2147	1976-02-24	F	O-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2148	1973-05-23	\N	O+	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2149	1984-12-08	M	B+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2150	1944-06-28	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2151	1972-08-17	F	A+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 4}, "allergies": []}
2152	2001-06-30	\N	A-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2153	1960-07-28	\N	AB+	north quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2154	1976-07-05	F	A-	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": []}
2155	1984-11-19	\N	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2156	1948-03-08	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame"}, "allergies": []}
2157	1941-04-03	M	O+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2158	1950-02-24	F	O+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame"}, "allergies": []}
2159	1971-03-17	M	A+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2160	1989-11-03	M	B+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "penicillin", "severity": "Severe"}]}
2161	1936-09-07	\N	B+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "severe"}]}
2162	1954-07-19	F	AB+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2163	2002-03-23	M	O+	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "iodine", "severity": "unknown"}]}
2164	1984-11-19	\N	O+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2165	1938-01-04	M	\N	Castle Hill	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "penicillin", "severity": "Severe"}]}
2166	2003-03-23	F	O+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2167	1964-12-14	M	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2168	1975-11-22	F	\N	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "Severe"}, {"agent": "nuts", "severity": "mild"}]}
2169	1938-03-12	F	A-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2170	1968-02-05	F	O-	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick"}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2171	1967-04-15	\N	B+	North Quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2172	1950-02-28	M	O-	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2173	1942-10-04	\N	O-	north quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2174	1977-04-23	M	\N	Castle Hill	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": []}
2175	1947-09-24	F	\N	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2176	1969-09-12	\N	A-	north quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Frame"}, "allergies": []}
2177	1953-01-28	M	AB+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2178	1940-02-26	F	O-	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2179	1978-09-26	\N	AB+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2180	1978-05-04	F	\N	North Quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": []}
2181	1948-06-28	M	O-	north quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick"}, "allergies": []}
2182	2005-09-03	\N	\N	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": [{"agent": "nuts", "severity": "Severe"}]}
2183	1952-10-20	M	AB+	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2184	1944-12-02	F	O-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2185	1986-11-19	\N	A+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2186	1950-02-10	F	\N	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2187	1957-09-17	M	B+	Fenside	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": []}
2188	1985-02-14	M	O+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": []}
2189	1958-09-30	F	O-	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "penicillin", "severity": "severe"}]}
2190	1943-11-10	F	A-	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "mild"}]}
2191	2000-06-15	M	O+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "mild"}]}
2192	1978-05-20	M	\N	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2193	1981-10-14	F	A+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "iodine", "severity": "mild"}]}
2194	1940-01-17	F	O+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2195	1939-02-14	F	A+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2196	2000-08-23	F	\N	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2197	1938-03-01	M	O+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}, {"agent": "penicillin", "severity": "severe"}]}
2198	1947-03-15	\N	B+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "severe"}]}
2199	2006-10-16	M	A-	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "mild"}, {"agent": "penicillin", "severity": "Severe"}]}
2200	1950-03-07	M	A+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2201	2002-08-09	F	A+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2202	1949-06-06	M	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": []}
2203	1982-12-09	F	A+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": [{"agent": "nuts", "severity": "Severe"}]}
2204	1968-12-05	M	O+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2205	1978-11-07	\N	\N	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}]}
2206	1984-12-30	M	B+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "iodine", "severity": "unknown"}]}
2207	1987-04-05	M	O-	Fenside	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2208	1966-09-28	F	\N	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2209	1936-09-21	F	O-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2210	1993-02-11	F	O+	Castle Hill	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2211	1969-04-14	F	AB+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": []}
2212	1934-02-11	M	O+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2213	1934-04-24	M	B+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2214	1950-02-21	F	A+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2215	1960-04-03	M	O+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": [{"agent": "iodine", "severity": "mild"}]}
2216	1975-12-05	M	O-	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2217	1976-08-10	M	\N	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "unknown"}, {"agent": "penicillin", "severity": "severe"}]}
2218	1945-07-11	M	O+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2219	2004-05-01	F	A-	north quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2220	1949-11-29	M	A+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2221	1961-07-14	F	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none"}, "allergies": []}
2222	1941-12-23	F	\N	Castle Hill	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2223	1971-07-26	F	A+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "severe"}]}
2224	1963-01-06	\N	O+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2225	1954-02-14	F	A-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2226	1945-09-08	M	A+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2227	1971-07-13	F	\N	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2228	1950-02-24	F	B+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "mild"}]}
2229	1989-06-09	F	O+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2230	1938-02-28	M	A-	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2231	1937-01-08	F	B+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "mild"}, {"agent": "penicillin", "severity": "Severe"}]}
2232	1941-03-02	M	B+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2233	1976-09-12	M	\N	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2234	1990-07-11	M	A+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "iodine", "severity": "severe"}]}
2235	1964-05-08	M	\N	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2236	1935-10-19	\N	AB+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2237	1963-02-23	M	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "iodine", "severity": "unknown"}]}
2238	1934-09-18	F	O+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "nuts", "severity": "mild"}]}
2239	1949-09-12	F	A+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "nuts", "severity": "severe"}]}
2240	1992-05-11	M	A+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2241	1935-08-24	F	B+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2242	1950-02-13	F	A-	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2243	1987-11-08	M	O+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2244	1968-12-29	\N	O-	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": []}
2245	1937-09-20	\N	A+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2246	1957-01-02	\N	O-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "Severe"}]}
2247	1966-08-03	F	B+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "severe"}]}
2248	2007-11-21	\N	O+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}]}
2249	2002-02-03	F	O-	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2250	1978-04-15	\N	A-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "Severe"}, {"agent": "latex", "severity": "Severe"}]}
2251	1956-05-26	F	O-	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "severe"}]}
2252	1970-01-03	F	AB+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2253	2004-11-23	F	O-	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2254	1992-01-04	M	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2255	1943-07-26	\N	A-	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none"}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2256	1950-02-26	F	AB+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2257	1954-10-22	M	\N	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2258	1975-08-09	M	B+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2259	1948-09-21	F	O+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2260	1958-04-04	M	\N	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2261	1934-07-23	M	A-	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2262	1957-07-17	M	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2263	1957-05-26	F	O-	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2264	1968-05-12	M	O+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}]}
2265	1940-09-09	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2266	1938-05-03	M	O+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2267	1951-04-11	\N	A-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2268	1949-11-21	\N	O-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2269	1968-09-02	M	A-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2270	1950-03-30	F	A-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": []}
2271	1942-11-03	M	O+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick"}, "allergies": [{"agent": "aspirin", "severity": "mild"}, {"agent": "latex", "severity": "severe"}]}
2272	1942-01-07	F	\N	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "latex", "severity": "mild"}]}
2273	2007-05-25	F	A-	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame"}, "allergies": []}
2274	2002-07-04	\N	A+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "Severe"}]}
2275	1969-12-05	\N	O+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2276	1983-02-14	F	O+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": [{"agent": "penicillin", "severity": "Severe"}]}
2277	1943-12-13	\N	O-	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2278	1943-08-27	F	A-	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "latex", "severity": "Severe"}, {"agent": "penicillin", "severity": "Severe"}]}
2279	1936-08-05	F	O-	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": [{"agent": "aspirin", "severity": "unknown"}, {"agent": "latex", "severity": "mild"}]}
2280	1962-11-19	\N	O-	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2281	1988-06-09	M	\N	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": [{"agent": "aspirin", "severity": "unknown"}, {"agent": "latex", "severity": "severe"}]}
2282	1950-07-23	F	\N	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2283	1993-09-05	F	O+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2284	1950-02-15	M	B+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "Severe"}]}
2285	1980-10-11	F	\N	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "iodine", "severity": "severe"}]}
2286	1975-10-10	M	\N	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2287	1962-07-24	F	B+	north quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2288	1995-07-13	M	O-	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "nuts", "severity": "severe"}]}
2289	1977-07-28	F	O-	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2290	1973-09-15	F	O-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2291	1953-08-02	M	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2292	1986-12-31	M	O-	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": [{"agent": "iodine", "severity": "Severe"}, {"agent": "latex", "severity": "Severe"}]}
2293	1932-11-07	M	A-	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2294	2001-10-07	F	O+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "penicillin", "severity": "severe"}]}
2295	1992-04-30	\N	A+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2296	1942-01-13	F	O+	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2297	1936-02-12	F	A-	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2298	1950-01-13	\N	B+	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2299	1935-10-09	M	A-	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "mild"}]}
2300	1966-06-06	M	B+	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame"}, "allergies": []}
2301	1946-01-31	F	AB+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick"}, "allergies": [{"agent": "nuts", "severity": "mild"}, {"agent": "penicillin", "severity": "unknown"}]}
2302	2004-08-04	F	O-	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2303	1940-01-22	F	AB+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 4}, "allergies": []}
2304	1978-04-27	M	O-	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2305	1956-04-12	F	O-	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 4}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2306	1975-01-03	F	O-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2307	1939-11-19	\N	O-	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": []}
2308	1995-07-20	M	B+	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2309	1931-02-10	F	O-	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "severe"}, {"agent": "nuts", "severity": "mild"}]}
2310	1991-08-01	M	A-	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2311	1931-12-27	F	\N	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2312	1950-01-02	\N	O-	Old Mills	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2313	1961-12-28	\N	A-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2314	2002-01-15	M	A-	North Quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2315	1962-09-18	M	A+	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Stick"}, "allergies": [{"agent": "latex", "severity": "mild"}, {"agent": "penicillin", "severity": "mild"}]}
2316	1946-02-16	M	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2317	1938-08-25	\N	A-	Castle Hill	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "Severe"}]}
2318	1953-02-09	F	A+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2319	1987-04-15	M	A-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": []}
2320	1942-01-08	\N	A-	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame"}, "allergies": []}
2321	1949-03-27	M	A+	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2322	1932-12-12	M	A+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": []}
2323	1942-12-03	M	AB+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2324	1991-02-07	F	B+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": []}
2325	1982-09-05	F	O+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2326	1950-02-11	F	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2327	1938-10-04	M	A+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2328	1932-12-22	M	O+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2329	1949-12-03	M	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame"}, "allergies": []}
2330	1941-08-31	M	\N	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2331	1981-12-21	F	AB+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2332	2007-08-16	\N	A-	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2333	1940-11-02	F	B+	North Quay	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2334	2000-10-18	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 4}, "allergies": []}
2335	1937-02-20	\N	O+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": []}
2336	1933-01-28	M	B+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2337	1973-05-31	F	B+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 4}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2338	1998-11-08	\N	B+	Castle Hill	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2339	1989-12-25	M	A+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2340	1950-02-09	M	AB+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2341	1953-10-07	F	A+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2342	1992-09-30	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2343	1995-10-22	\N	AB+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "latex", "severity": "mild"}]}
2344	1936-01-16	\N	\N	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2345	1953-08-25	\N	A+	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2346	1962-08-21	M	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2347	1950-12-16	F	A-	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 4}, "allergies": []}
2348	1987-03-22	F	AB+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2349	2005-04-17	M	AB+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": []}
2350	1976-06-15	F	A-	Fenside	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2351	1967-04-16	F	O+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame"}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2352	1996-11-26	M	\N	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2353	1940-02-14	M	O+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}]}
2354	1950-02-27	\N	B+	Fenside	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
2355	1977-09-26	F	O-	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2356	1942-10-14	M	\N	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "Severe"}]}
2357	2000-05-06	M	O-	Fenside	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2358	1999-06-21	M	AB+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2359	1951-11-08	M	AB+	Old Mills	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2360	1932-09-25	M	AB+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2361	2007-02-02	F	AB+	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick"}, "allergies": []}
2362	1982-03-10	F	AB+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2363	1940-01-15	M	A+	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick"}, "allergies": []}
2364	1954-03-28	F	\N	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2365	1936-08-27	M	AB+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2366	1990-12-05	F	AB+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 4}, "allergies": []}
2367	1973-11-25	\N	AB+	North Quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2368	1950-01-23	F	B+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2369	1964-06-08	F	O+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2370	1988-04-07	\N	O+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2371	1964-11-03	F	B+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2372	1980-01-17	M	AB+	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": []}
2373	1948-02-01	\N	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2374	1934-07-31	M	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2375	1999-10-02	M	O+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": []}
2376	1992-09-21	\N	O+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2377	1987-07-26	F	B+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2378	1983-02-16	\N	AB+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2379	1943-10-21	F	O+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2380	1965-08-04	F	\N	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2381	2003-04-21	M	B+	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 4}, "allergies": []}
2382	1950-01-11	\N	B+	Castle Hill	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": [{"agent": "penicillin", "severity": "Severe"}]}
2383	1949-11-22	F	AB+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}]}
2384	1984-08-09	F	\N	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "Severe"}]}
2385	1961-03-29	\N	\N	Old Mills	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "frame"}, "allergies": []}
2386	1997-11-24	F	A-	Fenside	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2387	1964-05-04	M	O+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2388	1979-06-10	\N	AB+	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 2}, "allergies": []}
2389	1944-01-14	F	O+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": []}
2390	1947-04-27	F	A+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2391	1989-10-29	F	A+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 3}, "allergies": [{"agent": "nuts", "severity": "Severe"}, {"agent": "penicillin", "severity": "Severe"}]}
2392	1983-02-23	\N	\N	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 2}, "allergies": []}
2393	2002-05-31	F	A-	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame"}, "allergies": []}
2394	1970-08-26	M	\N	Old Mills	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 3}, "allergies": []}
2395	1936-08-01	M	O+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "unknown"}]}
2396	1950-02-07	F	A+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2397	1956-10-07	\N	A+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2398	1941-11-15	M	O+	North Quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": []}
2399	1948-12-13	M	\N	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "nuts", "severity": "unknown"}]}
2400	1959-03-25	F	AB+	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": []}
2401	1991-10-29	\N	A+	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "unknown"}]}
2402	1947-01-17	M	AB+	North Quay	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 1}, "allergies": [{"agent": "aspirin", "severity": "Severe"}]}
2403	1949-08-14	M	O-	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2404	1943-12-05	F	B+	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "latex", "severity": "mild"}]}
2405	1993-09-27	F	O-	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "severe"}]}
2406	1982-02-09	M	A+	Fenside	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "severe"}, {"agent": "latex", "severity": "Severe"}]}
2407	1964-02-19	\N	A+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 4}, "allergies": []}
2408	1951-12-03	\N	AB+	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": []}
2409	1955-02-21	F	AB+	Fenside	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": []}
2410	1950-03-28	F	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": []}
2411	1996-12-11	F	B+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none"}, "allergies": [{"agent": "penicillin", "severity": "severe"}]}
2412	1992-01-19	\N	A-	Castle Hill	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "Severe"}]}
2413	1997-01-27	F	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Stick", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "unknown"}]}
2414	1982-08-10	F	O-	North Quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame", "falls_12m": 3}, "allergies": []}
2415	1940-01-30	M	A-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 2}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2416	1960-01-06	M	O+	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "unknown"}, {"agent": "nuts", "severity": "unknown"}]}
2417	1971-04-08	M	AB+	Old Mills	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2418	1942-01-14	\N	O-	Castle Hill	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 0}, "allergies": [{"agent": "iodine", "severity": "unknown"}, {"agent": "latex", "severity": "unknown"}]}
2419	1997-08-24	M	B+	north quay	{"contact": {"consent": false, "relation": "partner"}, "mobility": {"aid": "frame", "falls_12m": 0}, "allergies": []}
2420	1995-08-24	\N	A+	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": []}
2421	1959-04-21	\N	AB+	North Quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 2}, "allergies": []}
2422	1960-10-17	\N	AB+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2423	1978-02-23	M	O-	north quay	{"contact": {"consent": true, "relation": "friend"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": []}
2424	1950-03-31	F	\N	Old Mills	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick"}, "allergies": []}
2425	1943-08-17	M	B+	Old Mills	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "none", "falls_12m": 1}, "allergies": [{"agent": "penicillin", "severity": "mild"}]}
2426	1931-06-20	M	AB+	Fenside	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Frame"}, "allergies": []}
2427	1959-07-17	M	\N	Fenside	{"contact": {"consent": false, "relation": "friend"}, "mobility": {"aid": "none", "falls_12m": 3}, "allergies": []}
2428	1962-11-30	M	O-	Old Mills	{"contact": {"consent": false, "relation": "child"}, "mobility": {"aid": "Frame", "falls_12m": 0}, "allergies": [{"agent": "aspirin", "severity": "Severe"}, {"agent": "latex", "severity": "unknown"}]}
2429	1950-01-13	F	B+	north quay	{"contact": {"consent": true, "relation": "child"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": [{"agent": "latex", "severity": "severe"}]}
2430	1945-01-20	\N	A-	north quay	{"contact": {"consent": true, "relation": "partner"}, "mobility": {"aid": "Stick", "falls_12m": 1}, "allergies": []}
\.


--
-- Name: patients patients_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patients
    ADD CONSTRAINT patients_pkey PRIMARY KEY (patient_id);


--
-- PostgreSQL database dump complete
--
