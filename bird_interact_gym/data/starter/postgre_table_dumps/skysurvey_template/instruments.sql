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
-- Name: instruments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instruments (
    inst_code text NOT NULL,
    scope_ref text,
    inst_kind text NOT NULL,
    maker text,
    read_noise numeric(4,1),
    cooled boolean NOT NULL,
    setup jsonb NOT NULL,
    CONSTRAINT instruments_read_noise_check CHECK ((read_noise > (0)::numeric))
);


--
-- Data for Name: instruments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.instruments (inst_code, scope_ref, inst_kind, maker, read_noise, cooled, setup) FROM stdin;
CAM-01	TS-02	Imager	Kitehall	4.4	f	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 14}}
CAM-02	TS-03	Spectrograph	\N	11.7	t	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "Xenon", "valid_days": 14}}
CAM-03	TS-04	photometer	Orlund	11.9	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 21}}
CAM-04	TS-05	Imager	Vesper Optics	11.5	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "xenon", "valid_days": 14}}
CAM-05	\N	Imager	\N	10.2	t	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "Xenon", "valid_days": 14}}
CAM-06	TS-07	spectrograph	orlund	5.6	f	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "xenon", "valid_days": 21}}
CAM-07	TS-08	Photometer	orlund	\N	f	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "xenon", "valid_days": 30}}
CAM-08	TS-09	Imager	Kitehall	7.5	t	{"detector": {"gain": 1.4, "pixels": 4096}, "calibration": {"lamp": "Xenon", "valid_days": 14}}
CAM-09	TS-10	Imager	orlund	3.5	t	{"detector": {"gain": 2, "pixels": 2048}, "calibration": {"lamp": "xenon", "valid_days": 21}}
CAM-10	TS-11	Spectrograph	orlund	10.1	t	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "xenon", "valid_days": 10}}
CAM-11	TS-12	PHOTOMETER	Orlund	10.5	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "xenon", "valid_days": 30}}
CAM-12	TS-01	imager	Kitehall	9.9	t	{"detector": {"gain": 2, "pixels": 4096}, "calibration": {"lamp": "Xenon", "valid_days": 10}}
CAM-13	\N	imager	\N	4.7	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "xenon", "valid_days": 21}}
CAM-14	TS-03	Spectrograph	orlund	\N	t	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 10}}
CAM-15	TS-04	PHOTOMETER	\N	7.7	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "xenon", "valid_days": 10}}
CAM-16	TS-05	Imager	Kitehall	11.1	t	{"detector": {"gain": 2, "pixels": 2048}, "calibration": {"lamp": "Xenon", "valid_days": 21}}
CAM-17	TS-06	IMAGER	\N	8.0	f	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 10}}
CAM-18	TS-07	spectrograph	Kitehall	11.0	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "Xenon", "valid_days": 14}}
CAM-19	TS-08	photometer	Kitehall	9.5	f	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "Xenon", "valid_days": 21}}
CAM-20	TS-09	Imager	orlund	11.7	t	{"detector": {"gain": 2, "pixels": 4096}, "calibration": {"lamp": "xenon", "valid_days": 14}}
CAM-21	\N	IMAGER	\N	\N	t	{"detector": {"gain": 2, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 30}}
CAM-22	TS-11	spectrograph	\N	4.2	f	{"detector": {"gain": 1.4, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 21}}
CAM-23	TS-12	PHOTOMETER	\N	8.0	t	{"detector": {"gain": 2, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 30}}
CAM-24	TS-01	IMAGER	Vesper Optics	10.2	t	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 30}}
CAM-25	TS-02	IMAGER	Kitehall	10.6	f	{"detector": {"gain": 2, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 14}}
CAM-26	TS-03	spectrograph	Vesper Optics	3.8	t	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 21}}
CAM-27	TS-04	Photometer	\N	8.0	t	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "xenon", "valid_days": 10}}
CAM-28	TS-05	IMAGER	Kitehall	\N	t	{"detector": {"gain": 1.1, "pixels": 2048}, "calibration": {"lamp": "halogen", "valid_days": 10}}
CAM-29	\N	imager	Kitehall	8.3	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 30}}
CAM-30	TS-07	spectrograph	Kitehall	6.2	t	{"detector": {"gain": 1.4, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 10}}
CAM-31	TS-08	PHOTOMETER	Vesper Optics	7.7	t	{"detector": {"gain": 1.1, "pixels": 4096}, "calibration": {"lamp": "halogen", "valid_days": 30}}
CAM-32	TS-09	imager	Orlund	6.5	f	{"detector": {"gain": 1.4, "pixels": 2048}, "calibration": {"lamp": "xenon", "valid_days": 10}}
\.


--
-- Name: instruments instruments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instruments
    ADD CONSTRAINT instruments_pkey PRIMARY KEY (inst_code);


--
-- Name: instruments instruments_scope_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instruments
    ADD CONSTRAINT instruments_scope_ref_fkey FOREIGN KEY (scope_ref) REFERENCES public.telescopes(scope_code);


--
-- PostgreSQL database dump complete
--
