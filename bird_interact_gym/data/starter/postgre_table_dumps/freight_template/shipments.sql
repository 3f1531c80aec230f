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
-- Name: shipments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shipments (
    shipment_id text NOT NULL,
    customer_ref text NOT NULL,
    booked_at timestamp without time zone NOT NULL,
    pickup_due timestamp without time zone NOT NULL,
    delivery_due timestamp without time zone NOT NULL,
    gross_weight text NOT NULL,
    volume_m3 numeric(6,1),
    commodity text NOT NULL,
    hazard_code text,
    declared_value_eur numeric(12,2) NOT NULL,
    service_level text,
    ship_status text NOT NULL,
    cargo jsonb NOT NULL,
    CONSTRAINT shipments_check CHECK ((delivery_due > pickup_due)),
    CONSTRAINT shipments_declared_value_eur_check CHECK ((declared_value_eur >= (0)::numeric))
);


--
-- Data for Name: shipments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.shipments (shipment_id, customer_ref, booked_at, pickup_due, delivery_due, gross_weight, volume_m3, commodity, hazard_code, declared_value_eur, service_level, ship_status, cargo) FROM stdin;
SH-00001	C0013	2024-12-05 18:12:00	2024-12-06 21:00:00	2024-12-08 15:00:00	3.7 t	10.9	garments	\N	91500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 7, "stackable": true}}
SH-00002	C0001	2024-12-05 20:07:00	2024-12-06 07:00:00	2024-12-08 02:00:00	700 kg	\N	petrol	UN1203	57500.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 1, "stackable": true}}
SH-00003	C0024	2024-12-06 00:51:00	2024-12-08 10:00:00	2024-12-10 02:00:00	9.4 t	48.2	paint	UN1263	75000.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00004	C0084	2024-12-06 02:25:00	2024-12-08 09:00:00	2024-12-10 02:00:00	4.5 t	24.6	frozen food	\N	73500.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 16, "stackable": false}}
SH-00005	C0004	2024-12-06 06:29:00	2024-12-08 07:00:00	2024-12-10 02:00:00	9.1 t	69.8	bricks	\N	65000.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 22, "stackable": true}}
SH-00006	C0031	2024-12-06 07:35:00	2024-12-07 04:00:00	2024-12-08 09:00:00	13.8 t	5.1	furniture	\N	49500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 26, "stackable": true}}
SH-00007	C0049	2024-12-07 04:06:00	2024-12-08 11:00:00	2024-12-10 06:00:00	19.1 t	70.9	paint	UN1263	14000.00	Standard	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 17, "stackable": false}}
SH-00008	C0059	2024-12-07 09:01:00	2024-12-08 01:00:00	2024-12-09 12:00:00	18.4 t	\N	machine parts	\N	80000.00	standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 26, "stackable": false}}
SH-00009	C0093	2024-12-07 10:46:00	2024-12-09 03:00:00	2024-12-11 06:00:00	14200 kg	44.8	vaccines	\N	17500.00	express	delivered	{"flags": [], "packaging": {"pallets": 11, "stackable": true}}
SH-00010	C0022	2024-12-07 13:00:00	2024-12-09 17:00:00	2024-12-10 19:00:00	4.8 t	\N	garments	\N	55000.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 14, "stackable": false}}
SH-00011	C0107	2024-12-07 20:41:00	2024-12-09 01:00:00	2024-12-10 22:00:00	2000 kg	63.0	dairy	\N	60000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 15, "stackable": false}}
SH-00012	C0022	2024-12-08 02:17:00	2024-12-09 15:00:00	2024-12-10 08:00:00	16.0 t	70.6	acids	\N	47000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 16, "stackable": true}}
SH-00013	C0025	2024-12-08 06:18:00	2024-12-10 07:00:00	2024-12-11 10:00:00	21100 kg	39.3	electronics	UN3480	8500.00	express	delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00014	C0062	2024-12-08 15:20:00	2024-12-09 08:00:00	2024-12-10 19:00:00	21.4 t	31.2	dairy	\N	30000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 26, "stackable": true}}
SH-00015	C0015	2024-12-08 16:02:00	2024-12-10 20:00:00	2024-12-12 09:00:00	15400 kg	4.8	electronics	UN3480	10500.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 14, "stackable": true}}
SH-00016	C0058	2024-12-08 19:03:00	2024-12-10 22:00:00	2024-12-11 17:00:00	14.8 t	12.5	furniture	\N	36000.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 24, "stackable": true}}
SH-00017	C0016	2024-12-08 23:15:00	2024-12-10 18:00:00	2024-12-12 02:00:00	17700 kg	72.5	garments	\N	40500.00	express	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 30, "stackable": true}}
SH-00018	C0037	2024-12-09 02:43:00	2024-12-10 00:00:00	2024-12-12 00:00:00	17300 kg	76.3	frozen food	\N	33500.00	\N	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 27, "stackable": false}}
SH-00019	C0058	2024-12-09 05:23:00	2024-12-09 14:00:00	2024-12-10 17:00:00	7.2 t	84.1	vaccines	UN3373	67500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00020	C0074	2024-12-09 12:27:00	2024-12-11 20:00:00	2024-12-13 08:00:00	1.4 t	21.5	acids	\N	90000.00	Standard	Delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 14, "stackable": true}}
SH-00021	C0115	2024-12-10 00:25:00	2024-12-10 09:00:00	2024-12-12 09:00:00	5000 kg	32.9	vaccines	\N	75000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00022	C0078	2024-12-10 07:18:00	2024-12-10 15:00:00	2024-12-12 05:00:00	21.2 t	46.2	frozen food	\N	85000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "fragile"], "packaging": {"pallets": 4, "stackable": true}}
SH-00023	C0073	2024-12-10 12:23:00	2024-12-12 05:00:00	2024-12-13 06:00:00	17.2 t	27.4	bricks	\N	88000.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 10, "stackable": true}}
SH-00024	C0093	2024-12-10 15:05:00	2024-12-11 12:00:00	2024-12-12 14:00:00	17.6 t	11.9	paint	un1263	75500.00	standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 22, "stackable": true}}
SH-00025	C0022	2024-12-10 20:10:00	2024-12-12 23:00:00	2024-12-13 13:00:00	16800 kg	7.3	dairy	\N	17500.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 2, "stackable": false}}
SH-00026	C0102	2024-12-10 22:39:00	2024-12-11 08:00:00	2024-12-12 15:00:00	13.8 t	87.9	electronics	UN3480	68500.00	\N	DELIVERED	{"flags": ["tall", "fragile"], "packaging": {"pallets": 26, "stackable": true}}
SH-00027	C0067	2024-12-11 01:58:00	2024-12-12 06:00:00	2024-12-13 19:00:00	8.6 t	35.5	furniture	\N	55000.00	standard	DELIVERED	{"flags": ["fragile", "tall"], "packaging": {"pallets": 9, "stackable": false}}
SH-00028	C0105	2024-12-11 05:50:00	2024-12-13 06:00:00	2024-12-14 12:00:00	21.7 t	13.8	machine parts	\N	45500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 30, "stackable": false}}
SH-00029	C0059	2024-12-11 11:25:00	2024-12-12 00:00:00	2024-12-13 03:00:00	17600 kg	29.8	bricks	\N	83000.00	standard	cancelled	{"flags": ["tall"], "packaging": {"pallets": 17, "stackable": true}}
SH-00030	C0050	2024-12-11 15:15:00	2024-12-13 12:00:00	2024-12-15 10:00:00	17.5 t	36.0	electronics	\N	69500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 14, "stackable": true}}
SH-00031	C0056	2024-12-11 17:16:00	2024-12-12 16:00:00	2024-12-13 21:00:00	5.0 t	87.7	electronics	UN3480	47500.00	express	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 32, "stackable": true}}
SH-00032	C0083	2024-12-11 17:37:00	2024-12-12 10:00:00	2024-12-14 02:00:00	9400 kg	88.5	bricks	\N	81500.00	Standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 16, "stackable": true}}
SH-00033	C0005	2024-12-11 20:17:00	2024-12-12 13:00:00	2024-12-13 03:00:00	18.1 t	17.1	paper rolls	\N	65000.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 15, "stackable": true}}
SH-00034	C0028	2024-12-12 10:56:00	2024-12-12 20:00:00	2024-12-13 21:00:00	6000 kg	\N	paint	\N	33000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00035	C0021	2024-12-12 17:03:00	2024-12-14 16:00:00	2024-12-16 02:00:00	17.9 t	85.8	dairy	\N	57000.00	express	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 20, "stackable": true}}
SH-00036	C0099	2024-12-12 17:09:00	2024-12-13 18:00:00	2024-12-15 10:00:00	12100 kg	34.3	bricks	\N	81000.00	Standard	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 16, "stackable": true}}
SH-00037	C0016	2024-12-12 17:32:00	2024-12-13 05:00:00	2024-12-14 02:00:00	13.3 t	31.0	petrol	UN1203	93500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00038	C0060	2024-12-13 10:42:00	2024-12-14 15:00:00	2024-12-16 07:00:00	17.9 t	40.8	machine parts	\N	36500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 20, "stackable": false}}
SH-00039	C0006	2024-12-13 19:51:00	2024-12-14 20:00:00	2024-12-16 07:00:00	5.3 t	78.1	dairy	\N	55500.00	express	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 29, "stackable": true}}
SH-00040	C0106	2024-12-14 00:12:00	2024-12-15 09:00:00	2024-12-16 19:00:00	14.4 t	9.0	electronics	\N	37500.00	\N	cancelled	{"flags": ["customs"], "packaging": {"pallets": 26, "stackable": false}}
SH-00041	C0057	2024-12-14 06:42:00	2024-12-14 19:00:00	2024-12-15 19:00:00	14.7 t	\N	furniture	\N	61500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00042	C0046	2024-12-14 07:47:00	2024-12-15 08:00:00	2024-12-16 23:00:00	13100 kg	38.5	paint	UN1263	67000.00	express	cancelled	{"flags": ["customs"], "packaging": {"pallets": 17, "stackable": false}}
SH-00043	C0078	2024-12-14 08:02:00	2024-12-15 23:00:00	2024-12-18 02:00:00	16.1 t	\N	machine parts	\N	31500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00044	C0021	2024-12-14 12:21:00	2024-12-14 20:00:00	2024-12-16 23:00:00	10.5 t	83.5	furniture	\N	65500.00	\N	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00045	C0118	2024-12-14 17:33:00	2024-12-16 11:00:00	2024-12-18 09:00:00	3.8 t	18.0	paper rolls	\N	18500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 13, "stackable": true}}
SH-00046	C0104	2024-12-14 17:39:00	2024-12-15 06:00:00	2024-12-16 21:00:00	16.4 t	2.0	bricks	\N	35000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00047	C0066	2024-12-15 00:37:00	2024-12-15 11:00:00	2024-12-16 07:00:00	5.1 t	76.4	bricks	\N	16000.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 32, "stackable": false}}
SH-00048	C0059	2024-12-15 11:33:00	2024-12-17 21:00:00	2024-12-19 07:00:00	16.5 t	32.4	bricks	\N	22000.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00049	C0113	2024-12-15 22:55:00	2024-12-18 07:00:00	2024-12-20 01:00:00	5.8 t	67.8	bricks	\N	94500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 2, "stackable": true}}
SH-00050	C0013	2024-12-16 01:18:00	2024-12-16 15:00:00	2024-12-17 15:00:00	4999 kg	25.6	frozen food	\N	70000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 24, "stackable": true}}
SH-00051	C0113	2024-12-16 08:24:00	2024-12-16 17:00:00	2024-12-17 18:00:00	12.1 t	46.8	vaccines	UN3373	31000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 23, "stackable": false}}
SH-00052	C0061	2024-12-16 12:53:00	2024-12-18 00:00:00	2024-12-19 22:00:00	7.7 t	\N	electronics	\N	73500.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 1, "stackable": false}}
SH-00053	C0040	2024-12-17 01:23:00	2024-12-17 22:00:00	2024-12-19 20:00:00	21200 kg	15.5	paint	UN1263	40000.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 19, "stackable": true}}
SH-00054	C0070	2024-12-17 03:24:00	2024-12-17 19:00:00	2024-12-18 20:00:00	19000 kg	67.3	vaccines	\N	76500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 12, "stackable": false}}
SH-00055	C0024	2024-12-17 06:59:00	2024-12-18 12:00:00	2024-12-19 03:00:00	6.6 t	77.8	bricks	\N	78500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 27, "stackable": true}}
SH-00056	C0108	2024-12-17 09:08:00	2024-12-17 22:00:00	2024-12-19 21:00:00	4100 kg	3.8	garments	\N	74500.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 22, "stackable": true}}
SH-00057	C0099	2024-12-17 16:08:00	2024-12-18 19:00:00	2024-12-20 03:00:00	18.7 t	8.6	petrol	UN1203	21500.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 10, "stackable": false}}
SH-00058	C0083	2024-12-17 17:31:00	2024-12-19 16:00:00	2024-12-20 22:00:00	10.0 t	32.4	petrol	UN1203	14000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 26, "stackable": true}}
SH-00059	C0008	2024-12-18 00:39:00	2024-12-19 06:00:00	2024-12-21 09:00:00	5.7 t	\N	machine parts	\N	86500.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 1, "stackable": false}}
SH-00060	C0060	2024-12-18 04:03:00	2024-12-18 16:00:00	2024-12-19 09:00:00	10.0 t	76.2	frozen food	\N	33500.00	Standard	Cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00061	C0061	2024-12-18 05:05:00	2024-12-20 12:00:00	2024-12-21 13:00:00	14.1 t	48.8	paper rolls	\N	56500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 22, "stackable": false}}
SH-00062	C0047	2024-12-18 06:37:00	2024-12-19 17:00:00	2024-12-20 14:00:00	1.8 t	77.7	vaccines	\N	41000.00	\N	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "fragile"], "packaging": {"pallets": 9, "stackable": false}}
SH-00063	C0037	2024-12-18 16:12:00	2024-12-19 07:00:00	2024-12-20 19:00:00	12500 kg	67.1	paint	\N	30000.00	Standard	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 31, "stackable": true}}
SH-00064	C0089	2024-12-18 17:43:00	2024-12-20 13:00:00	2024-12-22 04:00:00	15.4 t	65.5	bricks	\N	64000.00	\N	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 20, "stackable": false}}
SH-00065	C0042	2024-12-18 19:47:00	2024-12-20 03:00:00	2024-12-20 19:00:00	20.6 t	\N	garments	\N	23500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 33, "stackable": true}}
SH-00066	C0072	2024-12-19 01:49:00	2024-12-21 08:00:00	2024-12-22 01:00:00	17.9 t	65.1	acids	UN1830	55000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00067	C0046	2024-12-19 03:11:00	2024-12-21 08:00:00	2024-12-21 20:00:00	0.7 t	17.3	bricks	\N	23000.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 19, "stackable": false}}
SH-00068	C0060	2024-12-19 14:32:00	2024-12-20 02:00:00	2024-12-21 08:00:00	4200 kg	48.4	petrol	UN1203	16000.00	express	CANCELLED	{"flags": ["tall"], "packaging": {"pallets": 20, "stackable": true}}
SH-00069	C0112	2024-12-19 15:50:00	2024-12-20 15:00:00	2024-12-21 15:00:00	10000 kg	83.3	petrol	UN1203	50500.00	express	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 1, "stackable": true}}
SH-00070	C0004	2024-12-19 17:01:00	2024-12-21 09:00:00	2024-12-23 11:00:00	6800 kg	48.8	vaccines	\N	2000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00071	C0072	2024-12-19 17:40:00	2024-12-20 06:00:00	2024-12-21 15:00:00	19200 kg	44.3	petrol	UN1203	15500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 26, "stackable": true}}
SH-00072	C0043	2024-12-19 19:50:00	2024-12-21 23:00:00	2024-12-23 08:00:00	8.6 t	29.8	paint	\N	28000.00	Standard	CANCELLED	{"flags": ["fragile"], "packaging": {"pallets": 4, "stackable": false}}
SH-00073	C0111	2024-12-20 11:51:00	2024-12-22 17:00:00	2024-12-24 07:00:00	21.3 t	46.1	furniture	\N	78500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00074	C0017	2024-12-20 21:23:00	2024-12-22 17:00:00	2024-12-23 21:00:00	5.3 t	\N	frozen food	\N	17500.00	\N	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 6, "stackable": true}}
SH-00075	C0059	2024-12-20 22:01:00	2024-12-23 07:00:00	2024-12-24 13:00:00	12400 kg	77.3	garments	\N	76500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 21, "stackable": false}}
SH-00076	C0111	2024-12-20 22:40:00	2024-12-23 08:00:00	2024-12-24 10:00:00	8.4 t	11.9	petrol	UN1203	91500.00	\N	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 12, "stackable": true}}
SH-00077	C0035	2024-12-21 03:54:00	2024-12-21 17:00:00	2024-12-22 22:00:00	10.0 t	\N	dairy	\N	38000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 25, "stackable": false}}
SH-00078	C0042	2024-12-21 03:58:00	2024-12-23 06:00:00	2024-12-25 02:00:00	12900 kg	27.0	electronics	UN3480	88500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00079	C0041	2024-12-21 04:04:00	2024-12-23 10:00:00	2024-12-25 03:00:00	15.8 t	76.2	machine parts	\N	38000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00080	C0062	2024-12-21 05:36:00	2024-12-21 21:00:00	2024-12-23 19:00:00	7.2 t	40.9	dairy	\N	62000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 5, "stackable": false}}
SH-00081	C0001	2024-12-21 07:15:00	2024-12-23 13:00:00	2024-12-25 11:00:00	21.7 t	\N	frozen food	\N	80500.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 16, "stackable": true}}
SH-00082	C0090	2024-12-21 08:21:00	2024-12-21 23:00:00	2024-12-23 03:00:00	6.5 t	73.9	garments	\N	72500.00	Standard	Delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00083	C0105	2024-12-21 11:05:00	2024-12-23 13:00:00	2024-12-25 12:00:00	8.1 t	35.6	vaccines	UN3373	10000.00	Standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00084	C0109	2024-12-21 11:16:00	2024-12-22 10:00:00	2024-12-24 09:00:00	13900 kg	45.0	furniture	\N	90500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00085	C0066	2024-12-21 12:28:00	2024-12-22 18:00:00	2024-12-24 20:00:00	10.9 t	65.3	bricks	\N	52500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": true}}
SH-00086	C0035	2024-12-21 13:16:00	2024-12-23 05:00:00	2024-12-24 05:00:00	4.8 t	54.6	furniture	\N	77500.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 21, "stackable": false}}
SH-00087	C0080	2024-12-21 13:21:00	2024-12-22 07:00:00	2024-12-22 23:00:00	12000 kg	\N	electronics	UN3480	25000.00	standard	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 11, "stackable": false}}
SH-00088	C0103	2024-12-21 20:08:00	2024-12-22 19:00:00	2024-12-24 10:00:00	4.9 t	\N	bricks	\N	6500.00	express	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 32, "stackable": true}}
SH-00089	C0054	2024-12-22 00:26:00	2024-12-22 18:00:00	2024-12-24 02:00:00	6.3 t	58.6	petrol	UN1203	47000.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 12, "stackable": true}}
SH-00090	C0007	2024-12-22 01:57:00	2024-12-22 19:00:00	2024-12-24 20:00:00	10.9 t	61.4	paper rolls	\N	87500.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 24, "stackable": false}}
SH-00091	C0104	2024-12-22 02:43:00	2024-12-24 01:00:00	2024-12-24 13:00:00	9100 kg	55.4	acids	\N	78500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 19, "stackable": false}}
SH-00092	C0053	2024-12-22 07:19:00	2024-12-23 18:00:00	2024-12-24 11:00:00	19300 kg	23.8	machine parts	\N	15500.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 17, "stackable": false}}
SH-00093	C0005	2024-12-22 11:10:00	2024-12-24 17:00:00	2024-12-25 21:00:00	2.7 t	\N	paint	un1263	27000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00094	C0115	2024-12-22 19:44:00	2024-12-24 11:00:00	2024-12-26 03:00:00	4700 kg	88.2	furniture	\N	31500.00	Standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 11, "stackable": true}}
SH-00095	C0064	2024-12-22 20:58:00	2024-12-23 17:00:00	2024-12-25 19:00:00	12.7 t	8.5	vaccines	\N	51000.00	express	cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 16, "stackable": false}}
SH-00096	C0091	2024-12-23 00:51:00	2024-12-25 10:00:00	2024-12-27 05:00:00	12.0 t	86.5	petrol	UN1203	28500.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 11, "stackable": false}}
SH-00097	C0006	2024-12-23 04:10:00	2024-12-23 19:00:00	2024-12-24 07:00:00	11.3 t	28.4	garments	\N	8000.00	standard	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 17, "stackable": true}}
SH-00098	C0049	2024-12-23 05:58:00	2024-12-24 15:00:00	2024-12-26 17:00:00	6.5 t	23.2	vaccines	\N	38500.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 24, "stackable": false}}
SH-00099	C0025	2024-12-23 07:31:00	2024-12-24 21:00:00	2024-12-26 11:00:00	12.2 t	6.8	frozen food	\N	71500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00100	C0112	2024-12-23 10:50:00	2024-12-24 10:00:00	2024-12-25 06:00:00	20.0 t	75.1	furniture	\N	63500.00	Standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 3, "stackable": false}}
SH-00101	C0112	2024-12-23 12:38:00	2024-12-24 18:00:00	2024-12-26 03:00:00	9600 kg	28.1	frozen food	\N	7000.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 24, "stackable": false}}
SH-00102	C0088	2024-12-23 15:41:00	2024-12-24 12:00:00	2024-12-26 02:00:00	2.6 t	63.4	acids	UN1830	60500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 28, "stackable": false}}
SH-00103	C0049	2024-12-23 16:22:00	2024-12-26 02:00:00	2024-12-27 06:00:00	5000 kg	30.1	vaccines	UN3373	47500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00104	C0046	2024-12-23 16:45:00	2024-12-25 15:00:00	2024-12-26 20:00:00	15800 kg	12.9	frozen food	\N	10000.00	standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 28, "stackable": false}}
SH-00105	C0060	2024-12-23 18:12:00	2024-12-25 11:00:00	2024-12-26 00:00:00	1400 kg	15.1	frozen food	\N	2000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 8, "stackable": false}}
SH-00106	C0026	2024-12-24 07:30:00	2024-12-25 02:00:00	2024-12-26 10:00:00	20900 kg	81.8	machine parts	\N	53500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 11, "stackable": false}}
SH-00107	C0112	2024-12-24 07:54:00	2024-12-24 18:00:00	2024-12-26 06:00:00	17.3 t	36.0	petrol	UN1203	71500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 19, "stackable": true}}
SH-00108	C0116	2024-12-24 12:51:00	2024-12-25 20:00:00	2024-12-26 08:00:00	2800 kg	31.0	furniture	\N	53500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00109	C0105	2024-12-24 20:52:00	2024-12-25 23:00:00	2024-12-27 23:00:00	16200 kg	15.2	vaccines	UN3373	44500.00	Standard	cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 3, "stackable": false}}
SH-00110	C0108	2024-12-25 02:18:00	2024-12-25 14:00:00	2024-12-26 20:00:00	0.6 t	52.3	furniture	\N	16500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 28, "stackable": false}}
SH-00111	C0102	2024-12-25 09:12:00	2024-12-27 18:00:00	2024-12-29 09:00:00	21.7 t	89.1	garments	\N	69000.00	standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 23, "stackable": true}}
SH-00112	C0120	2024-12-25 12:32:00	2024-12-27 16:00:00	2024-12-29 10:00:00	5.0 t	82.2	paint	UN1263	17000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 9, "stackable": true}}
SH-00113	C0015	2024-12-26 02:45:00	2024-12-27 12:00:00	2024-12-29 14:00:00	7.6 t	\N	machine parts	\N	14000.00	express	delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00114	C0036	2024-12-26 05:14:00	2024-12-27 07:00:00	2024-12-29 06:00:00	2.9 t	\N	paint	UN1005	10000.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 29, "stackable": false}}
SH-00115	C0072	2024-12-26 05:49:00	2024-12-28 06:00:00	2024-12-30 01:00:00	1400 kg	\N	paper rolls	\N	51000.00	express	delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00116	C0011	2024-12-26 08:52:00	2024-12-27 07:00:00	2024-12-29 06:00:00	1.5 t	21.2	acids	UN2031	53500.00	express	cancelled	{"flags": [], "packaging": {"pallets": 3, "stackable": true}}
SH-00117	C0107	2024-12-26 10:10:00	2024-12-28 02:00:00	2024-12-29 14:00:00	21.9 t	\N	petrol	\N	75000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 28, "stackable": true}}
SH-00118	C0063	2024-12-26 15:06:00	2024-12-28 01:00:00	2024-12-29 17:00:00	21.2 t	42.7	bricks	\N	37500.00	standard	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 25, "stackable": true}}
SH-00119	C0057	2024-12-26 19:39:00	2024-12-29 05:00:00	2024-12-30 01:00:00	11.4 t	\N	paper rolls	\N	22500.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 29, "stackable": true}}
SH-00120	C0072	2024-12-27 00:40:00	2024-12-27 10:00:00	2024-12-28 01:00:00	2200 kg	49.3	paint	UN1263	73500.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 22, "stackable": false}}
SH-00121	C0064	2024-12-27 04:16:00	2024-12-29 06:00:00	2024-12-30 08:00:00	5.4 t	48.1	vaccines	\N	8000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00122	C0049	2024-12-27 08:37:00	2024-12-28 15:00:00	2024-12-30 06:00:00	6.9 t	33.1	paper rolls	\N	35500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00123	C0048	2024-12-27 15:21:00	2024-12-29 21:00:00	2024-12-31 17:00:00	11.2 t	86.4	bricks	\N	64000.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 27, "stackable": true}}
SH-00124	C0023	2024-12-27 19:18:00	2024-12-28 12:00:00	2024-12-29 00:00:00	15.3 t	84.0	paper rolls	\N	46500.00	express	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00125	C0015	2024-12-27 22:13:00	2024-12-28 06:00:00	2024-12-30 05:00:00	4999 kg	66.1	petrol	UN1203	39500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 24, "stackable": true}}
SH-00126	C0096	2024-12-28 00:29:00	2024-12-29 14:00:00	2024-12-30 15:00:00	11.4 t	23.4	paint	\N	49500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00127	C0055	2024-12-28 05:57:00	2024-12-29 01:00:00	2024-12-30 08:00:00	21.4 t	15.6	electronics	\N	35000.00	express	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00128	C0049	2024-12-28 14:49:00	2024-12-30 00:00:00	2024-12-30 21:00:00	9.5 t	12.5	furniture	\N	66500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00129	C0091	2024-12-28 20:28:00	2024-12-29 04:00:00	2024-12-30 12:00:00	1.4 t	39.9	furniture	\N	86500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 3, "stackable": true}}
SH-00130	C0098	2024-12-29 10:34:00	2024-12-31 05:00:00	2025-01-01 02:00:00	1.2 t	35.7	bricks	\N	45000.00	express	Delivered	{"flags": ["customs"], "packaging": {"pallets": 30, "stackable": true}}
SH-00131	C0003	2024-12-30 03:32:00	2025-01-01 11:00:00	2025-01-02 20:00:00	9.6 t	\N	vaccines	\N	28500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00132	C0046	2024-12-30 04:07:00	2024-12-30 14:00:00	2024-12-31 19:00:00	11700 kg	77.6	vaccines	UN3373	74500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 28, "stackable": false}}
SH-00133	C0009	2024-12-30 06:29:00	2024-12-30 14:00:00	2024-12-31 13:00:00	16.4 t	55.2	garments	\N	75000.00	\N	cancelled	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00134	C0004	2024-12-30 10:09:00	2025-01-01 14:00:00	2025-01-02 13:00:00	8.8 t	59.5	paper rolls	\N	14500.00	Standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 11, "stackable": false}}
SH-00135	C0039	2024-12-30 10:27:00	2024-12-31 22:00:00	2025-01-03 01:00:00	8400 kg	30.7	garments	\N	94500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 23, "stackable": true}}
SH-00136	C0043	2024-12-30 13:16:00	2025-01-01 13:00:00	2025-01-03 15:00:00	5.5 t	44.2	dairy	\N	26500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 24, "stackable": false}}
SH-00137	C0092	2024-12-30 14:22:00	2025-01-01 08:00:00	2025-01-02 07:00:00	1.0 t	54.7	furniture	\N	40000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00138	C0082	2024-12-30 15:32:00	2024-12-31 12:00:00	2025-01-01 10:00:00	0.5 t	47.7	machine parts	\N	41000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 12, "stackable": false}}
SH-00139	C0103	2024-12-30 19:06:00	2024-12-31 22:00:00	2025-01-01 14:00:00	11.2 t	67.7	paper rolls	\N	28500.00	standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 28, "stackable": true}}
SH-00140	C0073	2024-12-31 05:05:00	2025-01-02 06:00:00	2025-01-03 13:00:00	7200 kg	53.4	paint	un1263	28000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00141	C0087	2024-12-31 06:04:00	2025-01-01 09:00:00	2025-01-02 13:00:00	10.0 t	50.0	electronics	UN3480	24500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00142	C0017	2024-12-31 09:02:00	2025-01-02 09:00:00	2025-01-03 15:00:00	0.4 t	89.7	paper rolls	\N	41000.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 1, "stackable": true}}
SH-00143	C0093	2025-01-01 05:07:00	2025-01-02 18:00:00	2025-01-04 20:00:00	19500 kg	\N	paint	\N	48000.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 10, "stackable": false}}
SH-00144	C0100	2025-01-01 08:21:00	2025-01-01 23:00:00	2025-01-02 20:00:00	6.9 t	27.8	vaccines	\N	3500.00	standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 20, "stackable": false}}
SH-00145	C0072	2025-01-01 10:17:00	2025-01-02 04:00:00	2025-01-03 16:00:00	8200 kg	55.7	acids	\N	2500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00146	C0095	2025-01-01 20:04:00	2025-01-04 06:00:00	2025-01-06 00:00:00	10700 kg	53.9	petrol	\N	24500.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 5, "stackable": true}}
SH-00147	C0056	2025-01-02 03:58:00	2025-01-04 10:00:00	2025-01-05 09:00:00	6.6 t	50.7	paint	UN1263	84500.00	express	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": false}}
SH-00148	C0052	2025-01-02 13:02:00	2025-01-04 23:00:00	2025-01-05 23:00:00	12.7 t	56.2	paint	\N	29000.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 31, "stackable": true}}
SH-00149	C0017	2025-01-02 19:50:00	2025-01-03 13:00:00	2025-01-04 14:00:00	5.2 t	67.2	electronics	\N	48000.00	express	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00150	C0082	2025-01-02 23:59:00	2025-01-03 08:00:00	2025-01-04 13:00:00	3.9 t	8.5	electronics	\N	28000.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 4, "stackable": true}}
SH-00151	C0030	2025-01-03 00:31:00	2025-01-03 11:00:00	2025-01-05 14:00:00	21500 kg	12.5	dairy	\N	55000.00	\N	cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00152	C0120	2025-01-03 15:12:00	2025-01-04 05:00:00	2025-01-04 19:00:00	17900 kg	78.0	vaccines	UN3373	21000.00	Standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 12, "stackable": false}}
SH-00153	C0032	2025-01-04 04:27:00	2025-01-06 06:00:00	2025-01-07 18:00:00	15.0 t	2.2	garments	\N	2000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00154	C0032	2025-01-04 08:53:00	2025-01-05 21:00:00	2025-01-06 21:00:00	10000 kg	\N	electronics	UN1017	87000.00	express	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 3, "stackable": true}}
SH-00155	C0045	2025-01-04 10:29:00	2025-01-06 21:00:00	2025-01-08 12:00:00	18.8 t	70.5	garments	\N	92500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00156	C0031	2025-01-04 13:28:00	2025-01-05 00:00:00	2025-01-06 01:00:00	21.6 t	4.7	acids	un1830	66000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00157	C0058	2025-01-04 22:22:00	2025-01-07 09:00:00	2025-01-08 15:00:00	15300 kg	8.9	frozen food	\N	42000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 30, "stackable": true}}
SH-00158	C0032	2025-01-05 06:58:00	2025-01-05 18:00:00	2025-01-07 08:00:00	3.5 t	6.9	frozen food	\N	46000.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 2, "stackable": false}}
SH-00159	C0111	2025-01-05 10:26:00	2025-01-06 04:00:00	2025-01-07 05:00:00	5.5 t	31.0	petrol	UN1203	73000.00	express	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 25, "stackable": false}}
SH-00160	C0109	2025-01-05 13:26:00	2025-01-06 05:00:00	2025-01-06 19:00:00	10.0 t	60.5	dairy	\N	6000.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 3, "stackable": true}}
SH-00161	C0038	2025-01-05 16:23:00	2025-01-07 08:00:00	2025-01-09 08:00:00	10.3 t	60.5	petrol	\N	28500.00	express	Delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 5, "stackable": false}}
SH-00162	C0007	2025-01-05 23:12:00	2025-01-06 08:00:00	2025-01-07 04:00:00	4.9 t	30.2	electronics	\N	19000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00163	C0056	2025-01-06 10:46:00	2025-01-08 11:00:00	2025-01-09 20:00:00	21900 kg	8.0	bricks	\N	36500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 9, "stackable": true}}
SH-00164	C0072	2025-01-06 14:55:00	2025-01-06 23:00:00	2025-01-07 22:00:00	16.3 t	45.0	paper rolls	\N	52000.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 26, "stackable": false}}
SH-00165	C0035	2025-01-06 23:32:00	2025-01-08 09:00:00	2025-01-10 04:00:00	15.7 t	82.8	vaccines	\N	93500.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00166	C0104	2025-01-07 06:07:00	2025-01-08 03:00:00	2025-01-09 15:00:00	7.8 t	19.0	vaccines	\N	82000.00	Standard	cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 11, "stackable": false}}
SH-00167	C0021	2025-01-07 10:13:00	2025-01-08 03:00:00	2025-01-10 06:00:00	10.5 t	71.7	bricks	\N	13500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 18, "stackable": false}}
SH-00168	C0108	2025-01-07 12:06:00	2025-01-09 04:00:00	2025-01-10 22:00:00	2.4 t	76.9	acids	\N	32000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00169	C0041	2025-01-07 16:49:00	2025-01-08 03:00:00	2025-01-08 15:00:00	8.8 t	\N	dairy	\N	84000.00	express	Delivered	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00170	C0102	2025-01-07 19:55:00	2025-01-08 05:00:00	2025-01-08 17:00:00	1.6 t	6.6	machine parts	\N	78000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": false}}
SH-00171	C0026	2025-01-07 22:53:00	2025-01-10 06:00:00	2025-01-11 14:00:00	17.3 t	41.6	petrol	\N	56500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00172	C0064	2025-01-07 23:57:00	2025-01-09 19:00:00	2025-01-10 08:00:00	18.6 t	30.0	acids	UN2031	37500.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 15, "stackable": true}}
SH-00173	C0101	2025-01-08 02:23:00	2025-01-10 11:00:00	2025-01-12 08:00:00	21.6 t	20.6	vaccines	\N	90000.00	standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 30, "stackable": false}}
SH-00174	C0017	2025-01-08 07:32:00	2025-01-09 14:00:00	2025-01-10 04:00:00	12000 kg	34.2	dairy	\N	80500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 24, "stackable": false}}
SH-00175	C0030	2025-01-08 13:07:00	2025-01-09 06:00:00	2025-01-10 17:00:00	12.4 t	32.1	furniture	\N	14500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 14, "stackable": false}}
SH-00176	C0067	2025-01-08 13:37:00	2025-01-09 11:00:00	2025-01-10 17:00:00	1.3 t	57.5	bricks	\N	82000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00177	C0076	2025-01-08 14:41:00	2025-01-10 07:00:00	2025-01-10 23:00:00	15800 kg	58.6	electronics	\N	43500.00	express	Delivered	{"flags": ["customs"], "packaging": {"pallets": 23, "stackable": true}}
SH-00178	C0058	2025-01-09 02:03:00	2025-01-11 08:00:00	2025-01-12 21:00:00	21.0 t	41.6	petrol	UN1203	16500.00	\N	DELIVERED	{"flags": ["customs", "fragile"], "packaging": {"pallets": 19, "stackable": false}}
SH-00179	C0119	2025-01-09 09:43:00	2025-01-10 04:00:00	2025-01-11 01:00:00	10.1 t	\N	furniture	\N	86500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 12, "stackable": false}}
SH-00180	C0035	2025-01-09 14:36:00	2025-01-11 23:00:00	2025-01-13 01:00:00	19.0 t	89.6	paint	un1263	11000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00181	C0053	2025-01-10 02:56:00	2025-01-12 09:00:00	2025-01-13 17:00:00	13.3 t	9.9	petrol	\N	15000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00182	C0069	2025-01-10 05:49:00	2025-01-12 16:00:00	2025-01-14 00:00:00	2900 kg	64.2	acids	\N	46500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00183	C0035	2025-01-10 15:43:00	2025-01-11 20:00:00	2025-01-12 22:00:00	5.6 t	32.9	electronics	\N	72000.00	Standard	Delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00184	C0049	2025-01-10 20:12:00	2025-01-13 04:00:00	2025-01-13 16:00:00	12.1 t	50.2	frozen food	\N	45500.00	standard	cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 20, "stackable": true}}
SH-00185	C0076	2025-01-11 09:27:00	2025-01-13 13:00:00	2025-01-14 23:00:00	19.5 t	40.0	furniture	\N	57500.00	standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 29, "stackable": true}}
SH-00186	C0114	2025-01-11 15:21:00	2025-01-14 02:00:00	2025-01-16 05:00:00	600 kg	59.5	bricks	\N	24000.00	express	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00187	C0112	2025-01-12 05:52:00	2025-01-12 17:00:00	2025-01-13 13:00:00	8.3 t	12.6	dairy	\N	48000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 11, "stackable": true}}
SH-00188	C0032	2025-01-12 08:54:00	2025-01-12 18:00:00	2025-01-13 08:00:00	10.3 t	65.8	bricks	\N	44500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00189	C0079	2025-01-12 13:47:00	2025-01-14 01:00:00	2025-01-14 13:00:00	0.7 t	72.8	machine parts	\N	26500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00190	C0093	2025-01-12 18:48:00	2025-01-14 16:00:00	2025-01-16 08:00:00	12.0 t	8.5	frozen food	\N	12500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 10, "stackable": false}}
SH-00191	C0108	2025-01-12 19:29:00	2025-01-14 06:00:00	2025-01-16 03:00:00	17.2 t	25.2	machine parts	\N	65500.00	standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 15, "stackable": true}}
SH-00192	C0010	2025-01-13 06:05:00	2025-01-14 11:00:00	2025-01-16 09:00:00	21.4 t	85.9	frozen food	\N	50500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 5, "stackable": true}}
SH-00193	C0091	2025-01-13 09:30:00	2025-01-13 21:00:00	2025-01-14 22:00:00	4.5 t	40.4	dairy	\N	16500.00	\N	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "customs"], "packaging": {"pallets": 30, "stackable": true}}
SH-00194	C0027	2025-01-14 01:36:00	2025-01-14 13:00:00	2025-01-15 10:00:00	3.2 t	32.5	vaccines	UN3373	11500.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00195	C0036	2025-01-14 12:11:00	2025-01-16 03:00:00	2025-01-16 23:00:00	3100 kg	4.0	electronics	UN3480	11500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 3, "stackable": true}}
SH-00196	C0109	2025-01-14 17:09:00	2025-01-16 09:00:00	2025-01-17 16:00:00	2.2 t	21.6	dairy	\N	14000.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 32, "stackable": false}}
SH-00197	C0035	2025-01-14 21:57:00	2025-01-16 10:00:00	2025-01-18 07:00:00	11.4 t	30.4	garments	\N	66500.00	express	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00198	C0109	2025-01-15 01:59:00	2025-01-16 16:00:00	2025-01-18 07:00:00	5000 kg	55.2	paint	UN1263	2000.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 5, "stackable": false}}
SH-00199	C0004	2025-01-15 03:19:00	2025-01-15 17:00:00	2025-01-17 09:00:00	3.3 t	27.4	vaccines	\N	21000.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 10, "stackable": false}}
SH-00200	C0068	2025-01-15 03:50:00	2025-01-17 08:00:00	2025-01-18 10:00:00	0.6 t	4.2	petrol	UN1203	23000.00	standard	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 16, "stackable": false}}
SH-00201	C0018	2025-01-15 16:16:00	2025-01-17 16:00:00	2025-01-18 13:00:00	20.7 t	7.6	dairy	\N	83500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 8, "stackable": false}}
SH-00202	C0014	2025-01-16 13:26:00	2025-01-17 00:00:00	2025-01-17 17:00:00	16700 kg	77.3	bricks	\N	77500.00	express	delivered	{"flags": [], "packaging": {"pallets": 32, "stackable": false}}
SH-00203	C0018	2025-01-16 14:17:00	2025-01-18 22:00:00	2025-01-19 11:00:00	16.9 t	9.2	furniture	\N	53000.00	express	delivered	{"flags": [], "packaging": {"pallets": 16, "stackable": true}}
SH-00204	C0047	2025-01-16 17:07:00	2025-01-18 15:00:00	2025-01-20 03:00:00	4.5 t	26.3	paint	\N	11000.00	express	Delivered	{"flags": ["customs"], "packaging": {"pallets": 21, "stackable": false}}
SH-00205	C0039	2025-01-16 19:00:00	2025-01-17 20:00:00	2025-01-18 11:00:00	8.4 t	79.3	petrol	\N	49500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 26, "stackable": true}}
SH-00206	C0091	2025-01-16 21:53:00	2025-01-19 02:00:00	2025-01-20 13:00:00	11.8 t	52.6	electronics	\N	83500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": true}}
SH-00207	C0115	2025-01-16 23:34:00	2025-01-18 11:00:00	2025-01-20 14:00:00	10.6 t	69.5	dairy	\N	75000.00	\N	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 10, "stackable": false}}
SH-00208	C0096	2025-01-17 03:01:00	2025-01-19 02:00:00	2025-01-20 11:00:00	18.7 t	17.1	bricks	\N	5000.00	Standard	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 31, "stackable": true}}
SH-00209	C0107	2025-01-17 06:43:00	2025-01-18 15:00:00	2025-01-20 07:00:00	11.9 t	34.9	bricks	\N	57500.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00210	C0022	2025-01-17 07:41:00	2025-01-19 05:00:00	2025-01-20 16:00:00	5.0 t	41.9	acids	\N	91500.00	standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 27, "stackable": false}}
SH-00211	C0070	2025-01-17 20:28:00	2025-01-20 01:00:00	2025-01-20 23:00:00	4.7 t	57.7	dairy	\N	21000.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 9, "stackable": true}}
SH-00212	C0113	2025-01-17 22:55:00	2025-01-19 03:00:00	2025-01-19 22:00:00	18.9 t	\N	paper rolls	\N	78000.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 29, "stackable": true}}
SH-00213	C0042	2025-01-18 05:21:00	2025-01-18 23:00:00	2025-01-21 02:00:00	4900 kg	11.7	acids	UN1830	62000.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 24, "stackable": false}}
SH-00214	C0117	2025-01-18 10:44:00	2025-01-20 18:00:00	2025-01-21 11:00:00	20.6 t	\N	petrol	UN1203	85500.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 18, "stackable": true}}
SH-00215	C0051	2025-01-19 02:02:00	2025-01-20 01:00:00	2025-01-20 21:00:00	12500 kg	11.8	paint	un1263	21000.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 23, "stackable": false}}
SH-00216	C0026	2025-01-19 02:07:00	2025-01-19 19:00:00	2025-01-21 15:00:00	4999 kg	60.9	frozen food	\N	33000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 19, "stackable": false}}
SH-00217	C0024	2025-01-19 02:37:00	2025-01-21 04:00:00	2025-01-22 09:00:00	15.7 t	\N	acids	UN1830	48500.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 9, "stackable": false}}
SH-00218	C0106	2025-01-19 13:27:00	2025-01-21 02:00:00	2025-01-22 10:00:00	13700 kg	8.8	frozen food	\N	82000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 26, "stackable": false}}
SH-00219	C0014	2025-01-19 15:19:00	2025-01-20 22:00:00	2025-01-21 11:00:00	3100 kg	74.6	paper rolls	\N	7500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00220	C0008	2025-01-19 18:51:00	2025-01-21 08:00:00	2025-01-22 07:00:00	18.6 t	36.7	garments	\N	25000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 2, "stackable": true}}
SH-00221	C0031	2025-01-20 03:45:00	2025-01-21 01:00:00	2025-01-21 21:00:00	5.0 t	\N	machine parts	\N	37500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": false}}
SH-00222	C0054	2025-01-20 09:44:00	2025-01-22 18:00:00	2025-01-23 12:00:00	17.2 t	39.8	dairy	\N	29000.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 1, "stackable": true}}
SH-00223	C0086	2025-01-20 09:46:00	2025-01-20 18:00:00	2025-01-21 17:00:00	9.9 t	72.3	frozen food	\N	7000.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 23, "stackable": false}}
SH-00224	C0078	2025-01-20 20:38:00	2025-01-21 12:00:00	2025-01-23 13:00:00	6.5 t	24.6	machine parts	\N	84500.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 29, "stackable": false}}
SH-00225	C0002	2025-01-21 01:11:00	2025-01-21 09:00:00	2025-01-22 09:00:00	19.6 t	2.2	electronics	\N	86500.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00226	C0039	2025-01-22 05:28:00	2025-01-24 07:00:00	2025-01-25 05:00:00	10.0 t	54.4	acids	un1830	35000.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 12, "stackable": false}}
SH-00227	C0118	2025-01-22 14:29:00	2025-01-24 07:00:00	2025-01-25 09:00:00	12.0 t	53.1	paint	un1263	48000.00	Standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 19, "stackable": true}}
SH-00228	C0031	2025-01-22 14:57:00	2025-01-23 00:00:00	2025-01-24 06:00:00	5.8 t	11.8	acids	UN2031	8500.00	standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 11, "stackable": true}}
SH-00229	C0055	2025-01-22 22:21:00	2025-01-24 05:00:00	2025-01-26 04:00:00	12.8 t	49.5	bricks	\N	76500.00	standard	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 22, "stackable": true}}
SH-00230	C0013	2025-01-23 16:16:00	2025-01-24 12:00:00	2025-01-26 14:00:00	19.3 t	73.8	garments	\N	78500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00231	C0048	2025-01-23 16:24:00	2025-01-25 03:00:00	2025-01-27 05:00:00	7.7 t	6.8	paper rolls	\N	31000.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 7, "stackable": false}}
SH-00232	C0107	2025-01-24 13:59:00	2025-01-26 05:00:00	2025-01-26 21:00:00	9.2 t	82.2	bricks	\N	19000.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00233	C0113	2025-01-24 21:12:00	2025-01-25 17:00:00	2025-01-27 11:00:00	10200 kg	70.1	paint	\N	70500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 25, "stackable": false}}
SH-00234	C0081	2025-01-25 00:24:00	2025-01-26 20:00:00	2025-01-27 19:00:00	13.9 t	43.5	paper rolls	\N	63000.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 4, "stackable": false}}
SH-00235	C0007	2025-01-25 01:36:00	2025-01-27 12:00:00	2025-01-29 11:00:00	17.7 t	28.2	paper rolls	\N	75000.00	express	delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00236	C0050	2025-01-25 02:08:00	2025-01-26 23:00:00	2025-01-27 16:00:00	1.3 t	2.0	frozen food	\N	39500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00237	C0096	2025-01-25 06:20:00	2025-01-27 03:00:00	2025-01-27 22:00:00	0.7 t	54.4	machine parts	\N	66500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00238	C0084	2025-01-25 10:48:00	2025-01-27 13:00:00	2025-01-29 09:00:00	11.1 t	61.9	dairy	\N	39500.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 19, "stackable": true}}
SH-00239	C0114	2025-01-25 13:50:00	2025-01-26 05:00:00	2025-01-26 17:00:00	10000 kg	3.5	dairy	\N	22000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 31, "stackable": false}}
SH-00342	C0048	2025-02-18 06:58:00	2025-02-20 15:00:00	2025-02-22 15:00:00	8.9 t	14.9	electronics	\N	36500.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 31, "stackable": false}}
SH-00240	C0053	2025-01-25 15:26:00	2025-01-26 05:00:00	2025-01-27 12:00:00	12400 kg	57.2	frozen food	\N	5500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall", "customs"], "packaging": {"pallets": 12, "stackable": true}}
SH-00241	C0039	2025-01-26 14:34:00	2025-01-27 10:00:00	2025-01-28 01:00:00	3.7 t	2.4	paint	\N	77500.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 13, "stackable": false}}
SH-00242	C0091	2025-01-26 23:25:00	2025-01-28 17:00:00	2025-01-29 08:00:00	0.4 t	60.1	furniture	\N	4000.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 5, "stackable": false}}
SH-00243	C0018	2025-01-27 03:50:00	2025-01-28 13:00:00	2025-01-29 07:00:00	13.8 t	42.5	frozen food	\N	28500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 26, "stackable": true}}
SH-00244	C0004	2025-01-27 08:29:00	2025-01-28 19:00:00	2025-01-30 12:00:00	10.0 t	33.8	dairy	\N	69000.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "customs"], "packaging": {"pallets": 7, "stackable": true}}
SH-00245	C0096	2025-01-27 13:52:00	2025-01-29 11:00:00	2025-01-30 18:00:00	7.9 t	\N	frozen food	\N	44000.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 27, "stackable": true}}
SH-00246	C0039	2025-01-27 15:21:00	2025-01-28 18:00:00	2025-01-30 09:00:00	2.3 t	\N	petrol	\N	16500.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 13, "stackable": false}}
SH-00247	C0082	2025-01-27 16:51:00	2025-01-29 00:00:00	2025-01-30 17:00:00	4.0 t	67.4	paper rolls	\N	87500.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 16, "stackable": true}}
SH-00248	C0105	2025-01-27 17:00:00	2025-01-29 03:00:00	2025-01-29 23:00:00	7.3 t	56.0	bricks	\N	22500.00	express	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 33, "stackable": false}}
SH-00249	C0039	2025-01-27 20:54:00	2025-01-29 03:00:00	2025-01-30 10:00:00	10.0 t	\N	frozen food	\N	37500.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 10, "stackable": false}}
SH-00250	C0010	2025-01-28 00:59:00	2025-01-28 21:00:00	2025-01-30 10:00:00	7.8 t	41.6	frozen food	\N	40500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 24, "stackable": true}}
SH-00251	C0101	2025-01-28 03:23:00	2025-01-29 04:00:00	2025-01-30 22:00:00	9.3 t	2.3	electronics	\N	11000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 20, "stackable": false}}
SH-00252	C0056	2025-01-28 06:02:00	2025-01-30 02:00:00	2025-02-01 03:00:00	1.3 t	\N	acids	UN2031	43500.00	Standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 12, "stackable": true}}
SH-00253	C0069	2025-01-28 08:36:00	2025-01-30 19:00:00	2025-01-31 20:00:00	8500 kg	31.0	electronics	UN3480	18000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00254	C0028	2025-01-28 09:23:00	2025-01-29 06:00:00	2025-01-30 23:00:00	16.2 t	25.7	frozen food	\N	77500.00	express	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 11, "stackable": false}}
SH-00255	C0094	2025-01-28 10:06:00	2025-01-28 19:00:00	2025-01-30 01:00:00	12000 kg	83.2	frozen food	\N	41500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 13, "stackable": true}}
SH-00256	C0084	2025-01-28 14:15:00	2025-01-29 15:00:00	2025-01-31 09:00:00	12.0 t	31.2	bricks	\N	7500.00	\N	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 20, "stackable": true}}
SH-00257	C0024	2025-01-28 15:27:00	2025-01-29 19:00:00	2025-01-30 11:00:00	12300 kg	\N	dairy	\N	38500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 3, "stackable": false}}
SH-00258	C0113	2025-01-28 16:00:00	2025-01-29 19:00:00	2025-01-31 03:00:00	16.6 t	83.7	machine parts	\N	6000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00259	C0101	2025-01-28 17:31:00	2025-01-29 19:00:00	2025-01-31 16:00:00	21.1 t	56.9	frozen food	\N	77000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 9, "stackable": true}}
SH-00260	C0105	2025-01-28 23:38:00	2025-01-30 10:00:00	2025-01-31 01:00:00	11.5 t	60.5	vaccines	\N	37000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 10, "stackable": true}}
SH-00261	C0026	2025-01-29 01:32:00	2025-01-29 13:00:00	2025-01-30 10:00:00	21.6 t	27.1	paper rolls	\N	71500.00	\N	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 19, "stackable": false}}
SH-00262	C0073	2025-01-29 02:49:00	2025-01-29 18:00:00	2025-01-31 10:00:00	6.5 t	10.1	acids	\N	1500.00	standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 28, "stackable": true}}
SH-00263	C0065	2025-01-29 06:52:00	2025-01-30 07:00:00	2025-01-31 09:00:00	20.6 t	48.9	electronics	UN3480	9500.00	express	Delivered	{"flags": ["customs"], "packaging": {"pallets": 23, "stackable": true}}
SH-00264	C0095	2025-01-29 08:33:00	2025-01-31 08:00:00	2025-02-01 14:00:00	15.6 t	14.2	electronics	\N	6000.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 16, "stackable": false}}
SH-00265	C0104	2025-01-29 15:45:00	2025-01-31 14:00:00	2025-02-01 17:00:00	14.1 t	53.0	dairy	\N	12000.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00266	C0050	2025-01-30 01:24:00	2025-01-30 23:00:00	2025-02-01 22:00:00	12.0 t	75.0	dairy	\N	92500.00	express	cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00267	C0054	2025-01-30 01:44:00	2025-02-01 03:00:00	2025-02-03 05:00:00	2.2 t	45.3	bricks	\N	51500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00268	C0033	2025-01-30 12:42:00	2025-02-01 00:00:00	2025-02-01 17:00:00	12700 kg	28.2	bricks	\N	16000.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 21, "stackable": true}}
SH-00269	C0041	2025-01-31 02:57:00	2025-01-31 13:00:00	2025-02-02 14:00:00	7.5 t	33.0	garments	\N	49500.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 22, "stackable": false}}
SH-00270	C0088	2025-01-31 04:47:00	2025-02-02 12:00:00	2025-02-04 13:00:00	21.5 t	4.3	paper rolls	\N	23000.00	express	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 30, "stackable": false}}
SH-00271	C0046	2025-01-31 13:55:00	2025-02-02 01:00:00	2025-02-03 12:00:00	10.6 t	56.9	frozen food	\N	29500.00	\N	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 28, "stackable": true}}
SH-00272	C0009	2025-01-31 17:02:00	2025-02-01 04:00:00	2025-02-02 03:00:00	0.4 t	27.4	bricks	\N	16500.00	Standard	Delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 28, "stackable": false}}
SH-00273	C0003	2025-01-31 23:10:00	2025-02-02 07:00:00	2025-02-03 21:00:00	10200 kg	25.1	garments	\N	24500.00	\N	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 17, "stackable": false}}
SH-00274	C0083	2025-02-01 00:39:00	2025-02-03 10:00:00	2025-02-04 20:00:00	0.6 t	\N	petrol	UN1203	8000.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 27, "stackable": false}}
SH-00275	C0063	2025-02-01 03:03:00	2025-02-02 10:00:00	2025-02-02 22:00:00	3.2 t	54.4	frozen food	\N	85000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 24, "stackable": false}}
SH-00276	C0094	2025-02-02 03:48:00	2025-02-04 10:00:00	2025-02-06 13:00:00	3.5 t	29.1	garments	\N	16000.00	Standard	cancelled	{"flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00277	C0042	2025-02-02 09:41:00	2025-02-03 04:00:00	2025-02-05 04:00:00	16.2 t	70.1	acids	un1830	19500.00	standard	Cancelled	{"flags": ["fragile", "customs"], "packaging": {"pallets": 30, "stackable": true}}
SH-00278	C0087	2025-02-02 17:25:00	2025-02-05 03:00:00	2025-02-07 02:00:00	2.8 t	\N	machine parts	\N	50000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 8, "stackable": false}}
SH-00279	C0057	2025-02-02 18:48:00	2025-02-03 12:00:00	2025-02-05 04:00:00	5000 kg	84.1	paint	UN1263	28000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00280	C0071	2025-02-03 06:13:00	2025-02-04 03:00:00	2025-02-06 01:00:00	8.1 t	25.3	garments	\N	52000.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 13, "stackable": true}}
SH-00281	C0041	2025-02-03 06:24:00	2025-02-04 08:00:00	2025-02-04 22:00:00	9.5 t	7.0	paint	un1263	72000.00	\N	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 31, "stackable": false}}
SH-00282	C0060	2025-02-03 12:20:00	2025-02-04 20:00:00	2025-02-06 15:00:00	7.3 t	59.6	dairy	\N	28500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00283	C0111	2025-02-03 18:22:00	2025-02-05 22:00:00	2025-02-07 04:00:00	17.3 t	10.4	acids	UN2031	5500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 24, "stackable": true}}
SH-00284	C0120	2025-02-03 22:44:00	2025-02-05 02:00:00	2025-02-06 23:00:00	12.7 t	34.8	bricks	\N	73500.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 29, "stackable": true}}
SH-00285	C0102	2025-02-03 22:50:00	2025-02-06 05:00:00	2025-02-07 00:00:00	8100 kg	\N	petrol	\N	47000.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 24, "stackable": false}}
SH-00286	C0093	2025-02-04 03:52:00	2025-02-05 18:00:00	2025-02-06 13:00:00	3600 kg	56.5	paint	UN1263	92500.00	Standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 17, "stackable": true}}
SH-00287	C0100	2025-02-04 16:08:00	2025-02-05 16:00:00	2025-02-06 20:00:00	0.8 t	61.8	machine parts	\N	53000.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": true}}
SH-00288	C0084	2025-02-04 20:40:00	2025-02-06 09:00:00	2025-02-08 09:00:00	18500 kg	10.4	paper rolls	\N	27500.00	express	cancelled	{"flags": ["customs"], "packaging": {"pallets": 19, "stackable": true}}
SH-00289	C0043	2025-02-04 22:21:00	2025-02-06 21:00:00	2025-02-08 05:00:00	5.6 t	7.5	machine parts	\N	13000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 6, "stackable": false}}
SH-00290	C0105	2025-02-05 00:46:00	2025-02-07 01:00:00	2025-02-07 14:00:00	8.0 t	72.7	acids	\N	55000.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 3, "stackable": true}}
SH-00291	C0108	2025-02-05 01:54:00	2025-02-07 04:00:00	2025-02-08 00:00:00	0.7 t	\N	machine parts	\N	34500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 1, "stackable": true}}
SH-00292	C0003	2025-02-05 23:57:00	2025-02-07 10:00:00	2025-02-09 01:00:00	9.7 t	88.3	furniture	\N	60000.00	express	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 22, "stackable": false}}
SH-00293	C0026	2025-02-06 02:31:00	2025-02-08 13:00:00	2025-02-09 10:00:00	5.0 t	\N	frozen food	\N	20500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00294	C0013	2025-02-06 04:24:00	2025-02-06 23:00:00	2025-02-08 01:00:00	2.8 t	69.9	acids	un1830	46000.00	express	delivered	{"flags": [], "packaging": {"pallets": 6, "stackable": true}}
SH-00295	C0005	2025-02-06 10:02:00	2025-02-07 10:00:00	2025-02-08 08:00:00	7.3 t	32.4	frozen food	\N	10500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 10, "stackable": false}}
SH-00296	C0080	2025-02-07 06:46:00	2025-02-07 15:00:00	2025-02-09 15:00:00	6.4 t	76.1	dairy	\N	7000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "customs"], "packaging": {"pallets": 12, "stackable": false}}
SH-00297	C0102	2025-02-07 17:58:00	2025-02-08 17:00:00	2025-02-10 10:00:00	21.7 t	73.6	acids	\N	59500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 23, "stackable": false}}
SH-00298	C0025	2025-02-08 00:30:00	2025-02-09 18:00:00	2025-02-10 10:00:00	21.8 t	72.7	dairy	\N	66500.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 2, "stackable": false}}
SH-00299	C0001	2025-02-08 01:44:00	2025-02-08 23:00:00	2025-02-09 13:00:00	0.8 t	51.1	dairy	\N	49500.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00300	C0064	2025-02-08 02:30:00	2025-02-08 19:00:00	2025-02-09 08:00:00	4999 kg	70.9	petrol	UN1203	3000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00301	C0037	2025-02-08 10:29:00	2025-02-09 06:00:00	2025-02-11 00:00:00	6.2 t	\N	bricks	\N	86000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00302	C0008	2025-02-08 19:09:00	2025-02-09 10:00:00	2025-02-10 02:00:00	11.3 t	6.6	electronics	\N	7500.00	standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 9, "stackable": false}}
SH-00303	C0054	2025-02-08 22:44:00	2025-02-10 07:00:00	2025-02-11 12:00:00	13200 kg	23.3	vaccines	\N	63500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 17, "stackable": false}}
SH-00304	C0095	2025-02-09 07:20:00	2025-02-10 07:00:00	2025-02-11 05:00:00	3400 kg	80.0	paint	un1263	46500.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00305	C0083	2025-02-09 07:26:00	2025-02-09 18:00:00	2025-02-10 07:00:00	10.2 t	54.9	acids	\N	79500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 32, "stackable": false}}
SH-00306	C0109	2025-02-09 08:43:00	2025-02-10 17:00:00	2025-02-11 21:00:00	18300 kg	35.6	paper rolls	\N	6000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 16, "stackable": false}}
SH-00307	C0078	2025-02-09 09:13:00	2025-02-10 07:00:00	2025-02-11 10:00:00	9.5 t	40.8	garments	\N	34000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 20, "stackable": true}}
SH-00308	C0105	2025-02-09 18:07:00	2025-02-10 05:00:00	2025-02-11 11:00:00	4.4 t	57.1	bricks	\N	22500.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 6, "stackable": false}}
SH-00309	C0070	2025-02-10 10:38:00	2025-02-12 12:00:00	2025-02-13 08:00:00	5.4 t	48.9	machine parts	\N	94500.00	standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 25, "stackable": false}}
SH-00310	C0046	2025-02-10 23:20:00	2025-02-12 16:00:00	2025-02-14 11:00:00	19.4 t	83.0	machine parts	\N	79000.00	Standard	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 22, "stackable": false}}
SH-00311	C0030	2025-02-11 01:07:00	2025-02-11 22:00:00	2025-02-13 14:00:00	16800 kg	69.8	vaccines	UN3373	63500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00312	C0090	2025-02-11 03:45:00	2025-02-12 14:00:00	2025-02-13 18:00:00	18.4 t	75.4	paint	UN1263	20500.00	express	cancelled	{"flags": [], "packaging": {"pallets": 30, "stackable": true}}
SH-00313	C0010	2025-02-11 12:26:00	2025-02-13 18:00:00	2025-02-15 20:00:00	10.0 t	8.1	frozen food	\N	47500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 7, "stackable": false}}
SH-00314	C0004	2025-02-11 12:48:00	2025-02-13 00:00:00	2025-02-13 22:00:00	6800 kg	62.3	paint	un1263	9500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00315	C0038	2025-02-11 14:53:00	2025-02-12 17:00:00	2025-02-13 20:00:00	2.6 t	63.5	garments	\N	29500.00	Standard	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 5, "stackable": true}}
SH-00316	C0105	2025-02-12 13:28:00	2025-02-13 17:00:00	2025-02-14 12:00:00	17.8 t	22.0	acids	un1830	74500.00	standard	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 13, "stackable": true}}
SH-00317	C0069	2025-02-13 01:45:00	2025-02-14 05:00:00	2025-02-15 09:00:00	7900 kg	3.4	paper rolls	\N	2000.00	standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 33, "stackable": false}}
SH-00318	C0109	2025-02-13 05:58:00	2025-02-15 03:00:00	2025-02-16 22:00:00	18.8 t	88.6	acids	UN1830	50000.00	Standard	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 29, "stackable": false}}
SH-00319	C0069	2025-02-13 14:20:00	2025-02-15 16:00:00	2025-02-17 05:00:00	13.3 t	51.9	petrol	UN1203	50500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00320	C0117	2025-02-14 10:42:00	2025-02-14 22:00:00	2025-02-16 14:00:00	3.9 t	28.3	electronics	\N	47500.00	Standard	DELIVERED	{"flags": ["tall", "fragile"], "packaging": {"pallets": 27, "stackable": true}}
SH-00321	C0082	2025-02-14 16:31:00	2025-02-16 00:00:00	2025-02-17 18:00:00	10000 kg	31.8	frozen food	\N	84000.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00322	C0079	2025-02-15 02:37:00	2025-02-15 21:00:00	2025-02-17 00:00:00	12100 kg	82.6	petrol	\N	80500.00	express	delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": true}}
SH-00323	C0014	2025-02-15 05:34:00	2025-02-16 19:00:00	2025-02-18 14:00:00	14.5 t	43.1	frozen food	\N	74000.00	\N	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 7, "stackable": false}}
SH-00324	C0079	2025-02-15 07:24:00	2025-02-15 22:00:00	2025-02-17 14:00:00	20.7 t	26.6	paper rolls	\N	43500.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 28, "stackable": true}}
SH-00325	C0031	2025-02-15 08:33:00	2025-02-16 01:00:00	2025-02-17 06:00:00	18.2 t	88.6	acids	UN1830	1500.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 1, "stackable": true}}
SH-00326	C0041	2025-02-15 13:10:00	2025-02-16 03:00:00	2025-02-17 03:00:00	12.8 t	35.8	furniture	\N	36000.00	standard	DELIVERED	{"flags": ["tall", "fragile"], "packaging": {"pallets": 22, "stackable": true}}
SH-00327	C0055	2025-02-15 15:56:00	2025-02-17 15:00:00	2025-02-19 18:00:00	11.1 t	85.4	paint	un1263	89000.00	express	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 5, "stackable": true}}
SH-00328	C0011	2025-02-16 04:00:00	2025-02-18 05:00:00	2025-02-19 02:00:00	0.5 t	\N	acids	un1830	69000.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 29, "stackable": true}}
SH-00329	C0047	2025-02-16 06:56:00	2025-02-18 17:00:00	2025-02-20 02:00:00	10.0 t	27.4	acids	UN2031	87000.00	\N	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 24, "stackable": true}}
SH-00330	C0050	2025-02-16 11:28:00	2025-02-18 14:00:00	2025-02-19 14:00:00	8.0 t	27.1	acids	UN1830	53000.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00331	C0086	2025-02-16 16:21:00	2025-02-18 23:00:00	2025-02-19 14:00:00	16.1 t	65.1	petrol	\N	89000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 14, "stackable": false}}
SH-00332	C0106	2025-02-16 17:54:00	2025-02-17 13:00:00	2025-02-18 06:00:00	12.5 t	80.9	acids	UN2031	47500.00	\N	Cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 31, "stackable": false}}
SH-00333	C0095	2025-02-16 18:08:00	2025-02-19 04:00:00	2025-02-21 05:00:00	17.2 t	44.0	acids	un1830	33500.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 6, "stackable": true}}
SH-00334	C0007	2025-02-16 20:35:00	2025-02-17 17:00:00	2025-02-19 14:00:00	21.1 t	7.5	frozen food	\N	8000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00335	C0084	2025-02-16 21:14:00	2025-02-18 11:00:00	2025-02-19 11:00:00	4.3 t	\N	garments	\N	32000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00336	C0093	2025-02-16 22:14:00	2025-02-18 22:00:00	2025-02-20 06:00:00	6.8 t	20.3	garments	\N	73500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 33, "stackable": true}}
SH-00337	C0097	2025-02-17 01:18:00	2025-02-18 15:00:00	2025-02-19 05:00:00	12000 kg	11.9	frozen food	\N	15500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 26, "stackable": false}}
SH-00338	C0040	2025-02-17 10:40:00	2025-02-17 18:00:00	2025-02-18 12:00:00	21.2 t	14.1	machine parts	\N	45500.00	express	delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00339	C0097	2025-02-17 12:16:00	2025-02-18 16:00:00	2025-02-19 14:00:00	9.2 t	70.0	paint	un1263	35500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 16, "stackable": true}}
SH-00340	C0045	2025-02-17 18:58:00	2025-02-18 21:00:00	2025-02-20 13:00:00	18400 kg	79.6	dairy	\N	79500.00	\N	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "fragile"], "packaging": {"pallets": 15, "stackable": true}}
SH-00341	C0116	2025-02-18 00:23:00	2025-02-20 02:00:00	2025-02-22 03:00:00	9.7 t	55.4	dairy	\N	37500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 30, "stackable": true}}
SH-00343	C0028	2025-02-18 07:22:00	2025-02-18 20:00:00	2025-02-20 14:00:00	6.5 t	\N	paper rolls	\N	9500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 5, "stackable": false}}
SH-00344	C0077	2025-02-18 09:30:00	2025-02-20 15:00:00	2025-02-21 17:00:00	16.8 t	60.2	garments	\N	29000.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 27, "stackable": false}}
SH-00345	C0101	2025-02-18 11:34:00	2025-02-19 17:00:00	2025-02-21 02:00:00	8.4 t	48.4	acids	UN1830	41500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00346	C0060	2025-02-18 13:54:00	2025-02-19 09:00:00	2025-02-21 07:00:00	19.9 t	\N	furniture	\N	32000.00	express	delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00347	C0060	2025-02-18 15:41:00	2025-02-21 00:00:00	2025-02-22 10:00:00	12.0 t	22.7	paint	UN1263	20000.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 4, "stackable": true}}
SH-00348	C0039	2025-02-18 21:11:00	2025-02-19 18:00:00	2025-02-20 19:00:00	1.1 t	54.8	dairy	\N	19500.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 9, "stackable": true}}
SH-00349	C0046	2025-02-19 06:25:00	2025-02-21 06:00:00	2025-02-22 12:00:00	15500 kg	63.6	paint	UN1263	10000.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 21, "stackable": false}}
SH-00350	C0025	2025-02-19 06:51:00	2025-02-19 15:00:00	2025-02-20 04:00:00	7.2 t	87.7	vaccines	UN3373	72000.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00351	C0005	2025-02-19 11:14:00	2025-02-20 07:00:00	2025-02-20 22:00:00	5500 kg	29.8	frozen food	\N	87000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00352	C0045	2025-02-19 11:32:00	2025-02-21 01:00:00	2025-02-22 21:00:00	5000 kg	\N	vaccines	\N	15500.00	Standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 24, "stackable": true}}
SH-00353	C0079	2025-02-19 12:16:00	2025-02-21 18:00:00	2025-02-23 09:00:00	3.2 t	10.1	paper rolls	\N	40000.00	\N	DELIVERED	{"flags": ["customs", "fragile"], "packaging": {"pallets": 33, "stackable": true}}
SH-00354	C0034	2025-02-19 14:06:00	2025-02-22 00:00:00	2025-02-22 16:00:00	4600 kg	75.5	frozen food	\N	24000.00	standard	CANCELLED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 11, "stackable": true}}
SH-00355	C0014	2025-02-19 14:55:00	2025-02-20 09:00:00	2025-02-22 03:00:00	1.6 t	13.5	acids	UN2031	41000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 9, "stackable": true}}
SH-00356	C0029	2025-02-19 15:55:00	2025-02-20 20:00:00	2025-02-21 18:00:00	12.9 t	86.1	vaccines	\N	2500.00	\N	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 25, "stackable": false}}
SH-00357	C0088	2025-02-19 19:24:00	2025-02-20 21:00:00	2025-02-22 15:00:00	9.9 t	12.3	petrol	UN1203	51000.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 28, "stackable": false}}
SH-00358	C0076	2025-02-19 23:30:00	2025-02-21 06:00:00	2025-02-22 10:00:00	5.0 t	5.8	paint	UN1263	41500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00359	C0038	2025-02-20 03:17:00	2025-02-20 23:00:00	2025-02-21 23:00:00	8.7 t	10.3	vaccines	\N	2000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 31, "stackable": false}}
SH-00360	C0105	2025-02-20 06:06:00	2025-02-21 19:00:00	2025-02-23 18:00:00	7.2 t	17.6	frozen food	\N	89500.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00361	C0079	2025-02-20 08:18:00	2025-02-21 18:00:00	2025-02-23 20:00:00	4.6 t	69.8	paint	un1263	1000.00	standard	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 28, "stackable": false}}
SH-00362	C0100	2025-02-20 09:59:00	2025-02-21 08:00:00	2025-02-21 23:00:00	13000 kg	63.0	frozen food	\N	47500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 12, "stackable": true}}
SH-00363	C0031	2025-02-20 12:55:00	2025-02-21 06:00:00	2025-02-23 03:00:00	4999 kg	87.4	dairy	\N	37000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 9, "stackable": false}}
SH-00364	C0086	2025-02-20 18:26:00	2025-02-21 05:00:00	2025-02-21 17:00:00	17.8 t	10.3	bricks	\N	87000.00	express	Delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": true}}
SH-00365	C0008	2025-02-20 22:43:00	2025-02-21 09:00:00	2025-02-22 01:00:00	2.3 t	22.5	furniture	\N	52500.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 7, "stackable": true}}
SH-00366	C0003	2025-02-21 01:00:00	2025-02-22 05:00:00	2025-02-22 23:00:00	600 kg	21.8	dairy	\N	29500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00367	C0003	2025-02-21 01:06:00	2025-02-21 14:00:00	2025-02-23 13:00:00	14.0 t	23.7	machine parts	\N	85500.00	\N	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 19, "stackable": false}}
SH-00368	C0029	2025-02-21 06:16:00	2025-02-23 10:00:00	2025-02-23 23:00:00	18.7 t	87.6	furniture	\N	57500.00	standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 7, "stackable": true}}
SH-00369	C0097	2025-02-21 07:34:00	2025-02-22 20:00:00	2025-02-23 13:00:00	6.8 t	19.5	paper rolls	\N	61500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 11, "stackable": false}}
SH-00370	C0037	2025-02-21 10:49:00	2025-02-23 01:00:00	2025-02-23 13:00:00	4.7 t	\N	machine parts	\N	35500.00	Standard	CANCELLED	{"flags": ["fragile"], "packaging": {"pallets": 25, "stackable": false}}
SH-00371	C0049	2025-02-21 13:27:00	2025-02-23 09:00:00	2025-02-25 04:00:00	18.8 t	58.2	machine parts	\N	33500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 4, "stackable": true}}
SH-00372	C0088	2025-02-21 16:05:00	2025-02-24 01:00:00	2025-02-25 19:00:00	15.4 t	39.4	electronics	UN3480	16000.00	Standard	CANCELLED	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00373	C0053	2025-02-21 18:27:00	2025-02-22 20:00:00	2025-02-23 12:00:00	11.9 t	79.2	electronics	UN3480	14500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": false}}
SH-00374	C0106	2025-02-22 00:41:00	2025-02-22 11:00:00	2025-02-24 06:00:00	10.7 t	75.4	furniture	\N	6500.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 18, "stackable": false}}
SH-00375	C0097	2025-02-22 09:26:00	2025-02-24 03:00:00	2025-02-25 07:00:00	3000 kg	64.9	machine parts	\N	80500.00	standard	DELIVERED	{"flags": ["tall", "fragile"], "packaging": {"pallets": 1, "stackable": true}}
SH-00376	C0075	2025-02-22 19:01:00	2025-02-23 03:00:00	2025-02-24 07:00:00	8.6 t	69.6	acids	\N	51000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 24, "stackable": false}}
SH-00377	C0032	2025-02-22 23:40:00	2025-02-23 14:00:00	2025-02-24 22:00:00	12.2 t	21.5	bricks	\N	88000.00	standard	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 15, "stackable": true}}
SH-00378	C0060	2025-02-23 00:41:00	2025-02-25 05:00:00	2025-02-26 13:00:00	11200 kg	79.9	machine parts	\N	20500.00	Standard	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 28, "stackable": true}}
SH-00379	C0016	2025-02-23 04:46:00	2025-02-23 20:00:00	2025-02-25 15:00:00	19000 kg	88.7	electronics	\N	68000.00	standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 17, "stackable": false}}
SH-00380	C0046	2025-02-23 12:37:00	2025-02-24 07:00:00	2025-02-24 20:00:00	18.9 t	20.3	bricks	\N	72000.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 18, "stackable": true}}
SH-00381	C0033	2025-02-23 13:14:00	2025-02-24 22:00:00	2025-02-25 21:00:00	20700 kg	44.3	electronics	UN3480	3500.00	standard	cancelled	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00382	C0071	2025-02-23 17:32:00	2025-02-26 01:00:00	2025-02-27 00:00:00	16.3 t	58.6	electronics	\N	78000.00	standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 2, "stackable": true}}
SH-00383	C0054	2025-02-23 18:43:00	2025-02-26 02:00:00	2025-02-27 14:00:00	11800 kg	38.0	paint	\N	77000.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 5, "stackable": false}}
SH-00384	C0048	2025-02-23 23:28:00	2025-02-24 17:00:00	2025-02-26 20:00:00	16.7 t	67.8	paper rolls	\N	76000.00	Standard	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 4, "stackable": false}}
SH-00385	C0077	2025-02-24 02:25:00	2025-02-24 10:00:00	2025-02-25 16:00:00	9.1 t	61.0	furniture	\N	40000.00	Standard	Cancelled	{"flags": ["fragile"], "packaging": {"pallets": 3, "stackable": false}}
SH-00386	C0046	2025-02-24 06:19:00	2025-02-26 07:00:00	2025-02-27 18:00:00	11000 kg	\N	paper rolls	\N	78000.00	express	delivered	{"flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00387	C0091	2025-02-24 21:39:00	2025-02-26 23:00:00	2025-02-28 09:00:00	15.8 t	27.9	furniture	\N	68500.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 20, "stackable": false}}
SH-00388	C0077	2025-02-25 05:21:00	2025-02-26 22:00:00	2025-02-28 05:00:00	2.5 t	5.5	bricks	\N	5000.00	\N	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 30, "stackable": false}}
SH-00389	C0070	2025-02-25 05:51:00	2025-02-27 14:00:00	2025-03-01 13:00:00	4.6 t	57.3	machine parts	\N	48000.00	Standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 6, "stackable": false}}
SH-00390	C0010	2025-02-25 08:47:00	2025-02-25 16:00:00	2025-02-27 12:00:00	10.0 t	56.7	petrol	UN1203	16000.00	Standard	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00391	C0078	2025-02-25 10:29:00	2025-02-26 13:00:00	2025-02-28 00:00:00	6000 kg	12.2	dairy	\N	86500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 14, "stackable": false}}
SH-00392	C0025	2025-02-25 23:09:00	2025-02-28 04:00:00	2025-03-01 08:00:00	0.8 t	17.1	petrol	UN1203	89000.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 23, "stackable": true}}
SH-00393	C0008	2025-02-26 01:52:00	2025-02-28 12:00:00	2025-03-02 15:00:00	20.6 t	26.3	garments	\N	63000.00	express	delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00394	C0021	2025-02-26 05:04:00	2025-02-27 18:00:00	2025-02-28 16:00:00	16900 kg	73.8	petrol	UN1203	44500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 11, "stackable": false}}
SH-00395	C0084	2025-02-26 16:34:00	2025-02-27 01:00:00	2025-02-28 15:00:00	7.2 t	9.0	vaccines	\N	31500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 22, "stackable": true}}
SH-00396	C0016	2025-02-26 19:45:00	2025-02-28 21:00:00	2025-03-02 05:00:00	10000 kg	60.0	frozen food	\N	47000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 24, "stackable": true}}
SH-00397	C0060	2025-02-26 22:08:00	2025-02-27 13:00:00	2025-02-28 08:00:00	17200 kg	57.4	acids	un1830	20500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 28, "stackable": false}}
SH-00398	C0030	2025-02-27 04:19:00	2025-02-28 13:00:00	2025-03-01 12:00:00	17.1 t	81.1	paint	un1263	85500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 3, "stackable": false}}
SH-00399	C0108	2025-02-27 07:25:00	2025-03-01 09:00:00	2025-03-02 21:00:00	3700 kg	\N	acids	un1830	44000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 1, "stackable": true}}
SH-00400	C0089	2025-02-27 11:30:00	2025-03-01 05:00:00	2025-03-02 18:00:00	7.7 t	37.4	paint	\N	61000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 28, "stackable": false}}
SH-00401	C0023	2025-02-27 18:42:00	2025-02-28 17:00:00	2025-03-01 21:00:00	1.1 t	13.8	dairy	\N	94500.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00402	C0099	2025-02-27 21:53:00	2025-03-01 12:00:00	2025-03-03 15:00:00	18.0 t	22.1	furniture	\N	70000.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00403	C0049	2025-02-28 08:40:00	2025-03-02 05:00:00	2025-03-03 17:00:00	10.0 t	49.1	frozen food	\N	16000.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 6, "stackable": true}}
SH-00404	C0048	2025-02-28 16:00:00	2025-03-02 22:00:00	2025-03-04 19:00:00	17.6 t	12.5	electronics	\N	81000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 28, "stackable": true}}
SH-00405	C0064	2025-02-28 16:40:00	2025-03-02 21:00:00	2025-03-04 04:00:00	9.7 t	86.9	furniture	\N	51500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 5, "stackable": false}}
SH-00406	C0029	2025-02-28 17:08:00	2025-03-03 01:00:00	2025-03-04 11:00:00	6.4 t	29.0	furniture	\N	22500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 16, "stackable": false}}
SH-00407	C0021	2025-02-28 17:45:00	2025-03-02 03:00:00	2025-03-02 16:00:00	1.5 t	77.4	vaccines	\N	24000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "customs"], "packaging": {"pallets": 12, "stackable": true}}
SH-00408	C0101	2025-02-28 19:26:00	2025-03-02 22:00:00	2025-03-04 22:00:00	5.4 t	41.0	furniture	\N	77500.00	express	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00409	C0075	2025-02-28 21:13:00	2025-03-01 23:00:00	2025-03-03 14:00:00	16200 kg	56.3	bricks	\N	44000.00	express	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 23, "stackable": false}}
SH-00410	C0023	2025-02-28 21:55:00	2025-03-01 09:00:00	2025-03-02 19:00:00	19.3 t	53.3	garments	\N	49000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00411	C0116	2025-03-01 00:02:00	2025-03-02 08:00:00	2025-03-03 00:00:00	19.0 t	\N	paper rolls	\N	46500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00412	C0023	2025-03-01 03:21:00	2025-03-03 04:00:00	2025-03-04 13:00:00	9.8 t	72.4	frozen food	\N	72500.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile", "tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00413	C0027	2025-03-01 07:28:00	2025-03-02 08:00:00	2025-03-04 10:00:00	13.3 t	\N	furniture	\N	10500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": true}}
SH-00414	C0025	2025-03-01 20:24:00	2025-03-03 15:00:00	2025-03-05 11:00:00	19000 kg	86.3	vaccines	UN3373	48500.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00415	C0009	2025-03-01 22:57:00	2025-03-02 09:00:00	2025-03-04 09:00:00	5.4 t	41.6	vaccines	UN3373	15500.00	Standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile", "customs"], "packaging": {"pallets": 27, "stackable": false}}
SH-00416	C0048	2025-03-02 09:25:00	2025-03-04 00:00:00	2025-03-05 08:00:00	12000 kg	72.1	dairy	\N	58000.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 11, "stackable": false}}
SH-00417	C0083	2025-03-02 12:49:00	2025-03-04 19:00:00	2025-03-05 17:00:00	14.5 t	\N	electronics	\N	91000.00	standard	cancelled	{"flags": ["customs"], "packaging": {"pallets": 20, "stackable": true}}
SH-00418	C0051	2025-03-02 16:53:00	2025-03-03 01:00:00	2025-03-04 15:00:00	10.2 t	\N	furniture	\N	23500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 23, "stackable": false}}
SH-00419	C0119	2025-03-02 21:32:00	2025-03-05 02:00:00	2025-03-05 18:00:00	17.9 t	40.8	acids	un1830	21000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00420	C0065	2025-03-02 23:02:00	2025-03-05 02:00:00	2025-03-06 11:00:00	16.7 t	40.3	paper rolls	\N	19000.00	express	Delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 7, "stackable": false}}
SH-00421	C0094	2025-03-02 23:20:00	2025-03-04 03:00:00	2025-03-04 17:00:00	18600 kg	\N	dairy	\N	72000.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 17, "stackable": true}}
SH-00422	C0077	2025-03-03 01:02:00	2025-03-04 04:00:00	2025-03-05 01:00:00	4.6 t	51.8	garments	\N	63500.00	Standard	Delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00423	C0073	2025-03-03 01:20:00	2025-03-03 13:00:00	2025-03-05 07:00:00	7400 kg	59.1	acids	un1830	90500.00	Standard	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 1, "stackable": false}}
SH-00424	C0082	2025-03-03 05:56:00	2025-03-04 16:00:00	2025-03-05 10:00:00	19900 kg	13.7	paint	UN1263	76500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00425	C0076	2025-03-03 07:30:00	2025-03-04 01:00:00	2025-03-04 22:00:00	19700 kg	87.6	paint	\N	38000.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 18, "stackable": false}}
SH-00426	C0041	2025-03-03 11:56:00	2025-03-04 11:00:00	2025-03-05 20:00:00	12.0 t	64.2	vaccines	UN3373	69000.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 32, "stackable": true}}
SH-00427	C0046	2025-03-03 15:49:00	2025-03-04 23:00:00	2025-03-06 07:00:00	8.0 t	9.4	frozen food	\N	87000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00428	C0115	2025-03-03 21:36:00	2025-03-04 11:00:00	2025-03-05 19:00:00	18.7 t	78.1	vaccines	\N	46500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00429	C0039	2025-03-03 23:12:00	2025-03-04 18:00:00	2025-03-06 15:00:00	5.5 t	73.8	electronics	\N	75500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00430	C0044	2025-03-04 16:01:00	2025-03-06 00:00:00	2025-03-06 16:00:00	12700 kg	14.9	paper rolls	\N	10500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00431	C0105	2025-03-04 22:29:00	2025-03-06 23:00:00	2025-03-07 17:00:00	14.5 t	16.1	petrol	UN1203	72000.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 1, "stackable": false}}
SH-00432	C0072	2025-03-04 23:44:00	2025-03-06 01:00:00	2025-03-07 20:00:00	21.4 t	23.3	acids	UN1830	76000.00	express	delivered	{"flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00433	C0040	2025-03-04 23:44:00	2025-03-05 15:00:00	2025-03-06 06:00:00	7.6 t	53.0	paint	un1263	26000.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 3, "stackable": false}}
SH-00434	C0039	2025-03-05 02:06:00	2025-03-06 23:00:00	2025-03-08 11:00:00	5000 kg	25.3	acids	un1830	56000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": true}}
SH-00435	C0014	2025-03-05 05:15:00	2025-03-05 19:00:00	2025-03-06 10:00:00	13500 kg	12.2	petrol	UN1203	35000.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 9, "stackable": false}}
SH-00436	C0012	2025-03-05 05:55:00	2025-03-05 21:00:00	2025-03-07 19:00:00	2700 kg	57.2	acids	\N	23500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 6, "stackable": true}}
SH-00437	C0043	2025-03-05 07:11:00	2025-03-05 15:00:00	2025-03-07 03:00:00	17.5 t	4.1	dairy	\N	94000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00438	C0067	2025-03-05 12:07:00	2025-03-06 21:00:00	2025-03-07 15:00:00	16100 kg	35.4	machine parts	\N	70500.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 28, "stackable": false}}
SH-00439	C0034	2025-03-05 20:56:00	2025-03-07 12:00:00	2025-03-09 07:00:00	11.3 t	51.2	paint	un1263	89500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00440	C0088	2025-03-06 03:46:00	2025-03-07 21:00:00	2025-03-09 13:00:00	5.0 t	8.6	petrol	UN1203	50500.00	\N	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 31, "stackable": true}}
SH-00441	C0053	2025-03-06 05:52:00	2025-03-07 15:00:00	2025-03-08 09:00:00	7.2 t	80.4	electronics	\N	46000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00442	C0044	2025-03-06 07:19:00	2025-03-07 21:00:00	2025-03-09 14:00:00	16.3 t	36.4	acids	UN1830	17500.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 11, "stackable": false}}
SH-00443	C0052	2025-03-06 15:10:00	2025-03-08 00:00:00	2025-03-09 22:00:00	13400 kg	19.2	frozen food	\N	46000.00	express	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 10, "stackable": false}}
SH-00444	C0016	2025-03-06 23:05:00	2025-03-08 17:00:00	2025-03-10 15:00:00	7400 kg	75.2	furniture	\N	78000.00	Standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 2, "stackable": false}}
SH-00445	C0009	2025-03-07 09:38:00	2025-03-09 00:00:00	2025-03-10 12:00:00	5.8 t	78.7	electronics	UN3480	34000.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 24, "stackable": false}}
SH-00446	C0028	2025-03-07 13:58:00	2025-03-07 22:00:00	2025-03-08 11:00:00	0.8 t	46.8	dairy	\N	34500.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00447	C0020	2025-03-07 18:37:00	2025-03-09 08:00:00	2025-03-10 07:00:00	4999 kg	30.5	vaccines	UN3373	77500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 13, "stackable": false}}
SH-00448	C0096	2025-03-07 19:14:00	2025-03-09 09:00:00	2025-03-11 05:00:00	11.8 t	80.6	furniture	\N	68000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00449	C0040	2025-03-07 19:30:00	2025-03-08 14:00:00	2025-03-10 12:00:00	2.0 t	28.4	paper rolls	\N	93500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 11, "stackable": true}}
SH-00450	C0073	2025-03-08 08:14:00	2025-03-09 01:00:00	2025-03-09 19:00:00	6.5 t	68.8	frozen food	\N	76000.00	Standard	cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 19, "stackable": true}}
SH-00451	C0090	2025-03-08 14:35:00	2025-03-09 06:00:00	2025-03-10 05:00:00	3.5 t	3.9	electronics	UN3480	13500.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 24, "stackable": false}}
SH-00452	C0071	2025-03-08 16:09:00	2025-03-09 06:00:00	2025-03-10 09:00:00	1.3 t	32.6	machine parts	\N	58000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 2, "stackable": false}}
SH-00453	C0029	2025-03-08 17:50:00	2025-03-10 09:00:00	2025-03-12 09:00:00	4.4 t	55.4	paper rolls	\N	29000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 5, "stackable": true}}
SH-00454	C0036	2025-03-09 05:57:00	2025-03-09 16:00:00	2025-03-10 13:00:00	15.0 t	\N	vaccines	\N	82000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 8, "stackable": false}}
SH-00455	C0014	2025-03-09 07:29:00	2025-03-11 00:00:00	2025-03-11 14:00:00	9.7 t	79.7	machine parts	\N	37000.00	express	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 31, "stackable": false}}
SH-00456	C0048	2025-03-09 17:07:00	2025-03-10 18:00:00	2025-03-12 03:00:00	15.5 t	33.5	garments	\N	40500.00	standard	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 13, "stackable": true}}
SH-00457	C0038	2025-03-10 01:54:00	2025-03-12 06:00:00	2025-03-13 21:00:00	20.3 t	44.7	furniture	\N	32500.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 7, "stackable": true}}
SH-00458	C0100	2025-03-10 04:39:00	2025-03-10 12:00:00	2025-03-12 09:00:00	3.6 t	55.8	paint	\N	11000.00	\N	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 25, "stackable": true}}
SH-00459	C0059	2025-03-10 08:12:00	2025-03-12 18:00:00	2025-03-14 14:00:00	18000 kg	23.9	dairy	\N	48500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 7, "stackable": true}}
SH-00460	C0047	2025-03-10 09:05:00	2025-03-12 14:00:00	2025-03-14 04:00:00	10.0 t	72.3	acids	UN2031	81500.00	express	CANCELLED	{"flags": ["fragile"], "packaging": {"pallets": 33, "stackable": true}}
SH-00461	C0076	2025-03-10 13:33:00	2025-03-12 05:00:00	2025-03-13 19:00:00	18.7 t	48.6	vaccines	UN3373	46000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00462	C0035	2025-03-10 14:50:00	2025-03-12 01:00:00	2025-03-13 00:00:00	14.1 t	11.7	machine parts	\N	54000.00	Standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 8, "stackable": false}}
SH-00463	C0043	2025-03-10 16:08:00	2025-03-12 18:00:00	2025-03-13 08:00:00	16000 kg	17.7	petrol	\N	26500.00	express	delivered	{"flags": [], "packaging": {"pallets": 20, "stackable": true}}
SH-00464	C0053	2025-03-10 17:12:00	2025-03-12 05:00:00	2025-03-14 05:00:00	15.5 t	38.4	frozen food	\N	90500.00	standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "tall"], "packaging": {"pallets": 12, "stackable": false}}
SH-00465	C0062	2025-03-10 21:05:00	2025-03-11 07:00:00	2025-03-13 04:00:00	14.4 t	4.0	machine parts	\N	41000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00466	C0051	2025-03-11 00:14:00	2025-03-13 00:00:00	2025-03-13 14:00:00	12.1 t	51.0	acids	\N	9000.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00467	C0075	2025-03-11 07:07:00	2025-03-12 08:00:00	2025-03-13 05:00:00	3.7 t	23.7	garments	\N	1500.00	\N	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 19, "stackable": false}}
SH-00468	C0091	2025-03-11 10:06:00	2025-03-13 15:00:00	2025-03-15 09:00:00	6.3 t	39.8	machine parts	\N	94000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 2, "stackable": true}}
SH-00469	C0059	2025-03-11 13:49:00	2025-03-12 13:00:00	2025-03-13 23:00:00	19100 kg	\N	electronics	UN3480	50000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 28, "stackable": false}}
SH-00470	C0084	2025-03-11 20:17:00	2025-03-12 14:00:00	2025-03-13 15:00:00	3.2 t	80.8	garments	\N	28000.00	standard	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 31, "stackable": false}}
SH-00471	C0070	2025-03-11 20:17:00	2025-03-13 20:00:00	2025-03-15 07:00:00	16.7 t	2.3	paper rolls	\N	3500.00	Standard	CANCELLED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 6, "stackable": false}}
SH-00472	C0039	2025-03-12 03:54:00	2025-03-14 04:00:00	2025-03-15 23:00:00	6100 kg	38.3	vaccines	\N	38000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 2, "stackable": true}}
SH-00473	C0111	2025-03-12 04:19:00	2025-03-14 05:00:00	2025-03-15 04:00:00	7.5 t	6.6	frozen food	\N	46500.00	express	Cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 28, "stackable": false}}
SH-00474	C0084	2025-03-12 13:42:00	2025-03-14 03:00:00	2025-03-15 01:00:00	17900 kg	34.4	machine parts	\N	68000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00475	C0079	2025-03-12 13:52:00	2025-03-13 08:00:00	2025-03-14 05:00:00	21400 kg	\N	furniture	\N	64500.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 19, "stackable": false}}
SH-00476	C0095	2025-03-12 14:02:00	2025-03-13 09:00:00	2025-03-14 07:00:00	7.3 t	43.7	furniture	\N	38000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 25, "stackable": false}}
SH-00477	C0012	2025-03-13 00:02:00	2025-03-14 22:00:00	2025-03-16 18:00:00	10000 kg	\N	petrol	UN1203	51500.00	\N	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00478	C0090	2025-03-13 02:51:00	2025-03-15 01:00:00	2025-03-17 01:00:00	19.6 t	70.1	machine parts	\N	42500.00	express	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 11, "stackable": true}}
SH-00479	C0088	2025-03-13 03:38:00	2025-03-15 08:00:00	2025-03-16 22:00:00	3.0 t	49.9	frozen food	\N	76500.00	\N	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 6, "stackable": false}}
SH-00480	C0052	2025-03-13 12:48:00	2025-03-15 08:00:00	2025-03-17 05:00:00	9.7 t	3.9	dairy	\N	32000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "fragile"], "packaging": {"pallets": 4, "stackable": false}}
SH-00481	C0007	2025-03-13 23:20:00	2025-03-15 13:00:00	2025-03-16 08:00:00	17.5 t	51.7	dairy	\N	56000.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 14, "stackable": false}}
SH-00482	C0119	2025-03-14 00:58:00	2025-03-16 11:00:00	2025-03-17 14:00:00	20.4 t	21.0	garments	\N	82000.00	standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 30, "stackable": true}}
SH-00483	C0087	2025-03-14 12:55:00	2025-03-15 22:00:00	2025-03-16 22:00:00	21.3 t	50.5	dairy	\N	31000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00484	C0080	2025-03-14 14:49:00	2025-03-16 00:00:00	2025-03-16 17:00:00	0.6 t	45.5	machine parts	\N	74500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 18, "stackable": true}}
SH-00485	C0036	2025-03-14 16:33:00	2025-03-16 14:00:00	2025-03-18 17:00:00	1.4 t	80.5	acids	un1830	33500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00486	C0033	2025-03-14 18:06:00	2025-03-15 21:00:00	2025-03-17 23:00:00	9.5 t	88.7	dairy	\N	44000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 23, "stackable": true}}
SH-00487	C0120	2025-03-15 00:11:00	2025-03-16 18:00:00	2025-03-17 14:00:00	10.0 t	15.0	paint	un1263	73000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00488	C0094	2025-03-15 13:35:00	2025-03-17 07:00:00	2025-03-19 00:00:00	4.2 t	12.0	acids	UN2031	41000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00489	C0093	2025-03-15 14:18:00	2025-03-17 09:00:00	2025-03-18 13:00:00	21.7 t	8.6	paper rolls	\N	28500.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 21, "stackable": false}}
SH-00490	C0029	2025-03-15 18:11:00	2025-03-17 00:00:00	2025-03-18 14:00:00	7.3 t	15.8	garments	\N	52500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 18, "stackable": false}}
SH-00491	C0085	2025-03-15 18:51:00	2025-03-16 12:00:00	2025-03-18 11:00:00	1.4 t	85.6	paint	un1263	30000.00	\N	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 25, "stackable": true}}
SH-00492	C0012	2025-03-15 23:52:00	2025-03-16 22:00:00	2025-03-18 20:00:00	4.9 t	31.0	dairy	\N	66000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 14, "stackable": false}}
SH-00493	C0110	2025-03-16 00:28:00	2025-03-16 22:00:00	2025-03-18 22:00:00	5.4 t	58.8	vaccines	UN3373	61500.00	\N	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 33, "stackable": true}}
SH-00494	C0003	2025-03-16 03:37:00	2025-03-18 12:00:00	2025-03-19 13:00:00	21500 kg	83.2	paper rolls	\N	35000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00495	C0008	2025-03-16 04:12:00	2025-03-17 18:00:00	2025-03-18 15:00:00	7.4 t	15.0	acids	\N	68500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 15, "stackable": false}}
SH-00496	C0062	2025-03-16 09:54:00	2025-03-18 13:00:00	2025-03-19 13:00:00	12000 kg	9.0	dairy	\N	45000.00	standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 9, "stackable": true}}
SH-00497	C0048	2025-03-16 12:26:00	2025-03-17 17:00:00	2025-03-19 10:00:00	1.1 t	68.7	paper rolls	\N	26500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 23, "stackable": false}}
SH-00498	C0102	2025-03-16 12:51:00	2025-03-18 13:00:00	2025-03-20 02:00:00	12700 kg	31.3	machine parts	\N	51500.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 16, "stackable": true}}
SH-00499	C0072	2025-03-16 17:34:00	2025-03-18 15:00:00	2025-03-19 10:00:00	19.7 t	26.5	frozen food	\N	15500.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "fragile"], "packaging": {"pallets": 30, "stackable": true}}
SH-00500	C0012	2025-03-16 20:12:00	2025-03-18 01:00:00	2025-03-20 02:00:00	18.2 t	22.8	vaccines	UN3373	40500.00	Standard	CANCELLED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 32, "stackable": true}}
SH-00501	C0066	2025-03-16 20:40:00	2025-03-17 06:00:00	2025-03-17 21:00:00	11.0 t	58.2	garments	\N	21500.00	express	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00502	C0102	2025-03-16 20:50:00	2025-03-17 19:00:00	2025-03-18 07:00:00	11400 kg	74.1	furniture	\N	3500.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 4, "stackable": true}}
SH-00503	C0016	2025-03-16 21:20:00	2025-03-18 02:00:00	2025-03-19 01:00:00	5400 kg	68.7	paint	UN1263	81000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00504	C0104	2025-03-16 23:49:00	2025-03-18 10:00:00	2025-03-20 07:00:00	20100 kg	21.1	frozen food	\N	84500.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 27, "stackable": true}}
SH-00505	C0032	2025-03-17 15:41:00	2025-03-18 18:00:00	2025-03-19 13:00:00	12.0 t	40.9	vaccines	UN3373	38000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 11, "stackable": false}}
SH-00506	C0120	2025-03-18 07:56:00	2025-03-19 06:00:00	2025-03-21 09:00:00	8.9 t	29.0	dairy	\N	76500.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00507	C0076	2025-03-18 15:05:00	2025-03-19 14:00:00	2025-03-21 06:00:00	9.5 t	10.6	electronics	UN3480	52500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": true}}
SH-00508	C0042	2025-03-18 16:14:00	2025-03-21 00:00:00	2025-03-21 17:00:00	6.9 t	27.1	electronics	\N	92000.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 16, "stackable": true}}
SH-00509	C0031	2025-03-18 21:20:00	2025-03-20 20:00:00	2025-03-21 18:00:00	13.6 t	55.6	vaccines	UN3373	56500.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 15, "stackable": false}}
SH-00510	C0106	2025-03-19 09:10:00	2025-03-21 18:00:00	2025-03-23 19:00:00	14.0 t	\N	electronics	\N	66000.00	\N	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 28, "stackable": false}}
SH-00511	C0079	2025-03-19 12:42:00	2025-03-20 08:00:00	2025-03-21 00:00:00	20.7 t	\N	paint	\N	82000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 18, "stackable": false}}
SH-00512	C0021	2025-03-19 13:43:00	2025-03-20 10:00:00	2025-03-22 07:00:00	12.0 t	73.2	furniture	\N	4500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 24, "stackable": false}}
SH-00513	C0040	2025-03-19 22:47:00	2025-03-21 13:00:00	2025-03-22 10:00:00	21.0 t	60.9	machine parts	\N	31500.00	Standard	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 12, "stackable": true}}
SH-00514	C0039	2025-03-20 03:17:00	2025-03-22 02:00:00	2025-03-23 19:00:00	10.8 t	42.4	electronics	UN3480	88000.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 6, "stackable": false}}
SH-00515	C0111	2025-03-20 12:44:00	2025-03-22 18:00:00	2025-03-23 23:00:00	12700 kg	40.0	garments	\N	13000.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00516	C0040	2025-03-20 13:26:00	2025-03-21 00:00:00	2025-03-22 20:00:00	0.8 t	68.1	machine parts	\N	61000.00	Standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 3, "stackable": true}}
SH-00517	C0098	2025-03-20 17:46:00	2025-03-21 14:00:00	2025-03-22 17:00:00	13.7 t	35.1	frozen food	\N	92500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 9, "stackable": true}}
SH-00518	C0077	2025-03-20 19:56:00	2025-03-21 08:00:00	2025-03-22 01:00:00	18.4 t	35.1	acids	un1830	10500.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 22, "stackable": false}}
SH-00519	C0088	2025-03-20 21:23:00	2025-03-21 12:00:00	2025-03-22 22:00:00	9.0 t	84.2	acids	UN2031	27000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00520	C0009	2025-03-20 23:11:00	2025-03-21 11:00:00	2025-03-22 10:00:00	21.4 t	39.7	electronics	\N	93500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00521	C0035	2025-03-21 04:33:00	2025-03-22 00:00:00	2025-03-22 17:00:00	1.6 t	54.5	dairy	\N	93500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 32, "stackable": false}}
SH-00522	C0019	2025-03-21 10:10:00	2025-03-21 18:00:00	2025-03-23 20:00:00	4.0 t	\N	frozen food	\N	22000.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00523	C0090	2025-03-21 11:46:00	2025-03-22 08:00:00	2025-03-23 21:00:00	9.3 t	55.7	vaccines	\N	57500.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 2, "stackable": true}}
SH-00524	C0072	2025-03-21 15:36:00	2025-03-23 15:00:00	2025-03-24 18:00:00	8.2 t	4.7	paint	\N	89500.00	\N	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 21, "stackable": false}}
SH-00525	C0078	2025-03-21 20:22:00	2025-03-23 02:00:00	2025-03-23 14:00:00	21.6 t	12.6	machine parts	\N	40000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00526	C0025	2025-03-21 23:22:00	2025-03-22 09:00:00	2025-03-23 03:00:00	16.2 t	47.6	frozen food	\N	17500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 7, "stackable": false}}
SH-00527	C0012	2025-03-22 07:13:00	2025-03-23 20:00:00	2025-03-24 21:00:00	3.9 t	66.9	paint	un1263	29500.00	express	Delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 2, "stackable": false}}
SH-00528	C0091	2025-03-22 10:31:00	2025-03-23 23:00:00	2025-03-25 19:00:00	1.9 t	14.4	electronics	\N	15500.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 16, "stackable": true}}
SH-00529	C0075	2025-03-22 21:38:00	2025-03-24 08:00:00	2025-03-25 06:00:00	0.9 t	69.2	acids	un1830	3000.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 15, "stackable": false}}
SH-00530	C0036	2025-03-22 21:43:00	2025-03-24 21:00:00	2025-03-25 22:00:00	1100 kg	\N	petrol	\N	9000.00	express	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 24, "stackable": true}}
SH-00531	C0073	2025-03-23 01:36:00	2025-03-24 19:00:00	2025-03-26 05:00:00	15.0 t	4.4	paint	\N	28500.00	express	delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00532	C0008	2025-03-23 07:15:00	2025-03-25 04:00:00	2025-03-26 16:00:00	21.1 t	60.5	garments	\N	70000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00533	C0059	2025-03-23 07:38:00	2025-03-25 00:00:00	2025-03-26 13:00:00	2.6 t	68.9	bricks	\N	45000.00	standard	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 16, "stackable": false}}
SH-00534	C0097	2025-03-23 10:02:00	2025-03-25 07:00:00	2025-03-27 00:00:00	5.4 t	42.2	paint	\N	80000.00	standard	cancelled	{"flags": ["fragile"], "packaging": {"pallets": 18, "stackable": true}}
SH-00535	C0077	2025-03-23 19:28:00	2025-03-24 07:00:00	2025-03-25 09:00:00	1500 kg	\N	frozen food	\N	53500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "tall"], "packaging": {"pallets": 29, "stackable": false}}
SH-00536	C0109	2025-03-24 07:16:00	2025-03-26 16:00:00	2025-03-28 01:00:00	17.6 t	28.6	frozen food	\N	89000.00	standard	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 22, "stackable": true}}
SH-00537	C0028	2025-03-24 07:22:00	2025-03-26 04:00:00	2025-03-27 05:00:00	6.8 t	64.2	electronics	\N	42500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00538	C0052	2025-03-24 07:44:00	2025-03-25 00:00:00	2025-03-25 22:00:00	21.5 t	\N	acids	\N	33500.00	standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 9, "stackable": false}}
SH-00539	C0077	2025-03-24 15:30:00	2025-03-26 19:00:00	2025-03-28 07:00:00	20.9 t	49.5	electronics	UN3480	37000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 28, "stackable": false}}
SH-00540	C0026	2025-03-25 02:04:00	2025-03-26 02:00:00	2025-03-27 13:00:00	5000 kg	37.6	garments	\N	69500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 4, "stackable": true}}
SH-00541	C0080	2025-03-25 06:04:00	2025-03-26 21:00:00	2025-03-28 02:00:00	1.4 t	4.3	machine parts	\N	22000.00	express	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00542	C0118	2025-03-25 06:58:00	2025-03-27 15:00:00	2025-03-28 15:00:00	15.1 t	\N	paint	un1263	90500.00	express	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 1, "stackable": true}}
SH-00543	C0097	2025-03-26 01:47:00	2025-03-27 23:00:00	2025-03-29 23:00:00	4.8 t	60.6	garments	\N	33000.00	standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 1, "stackable": true}}
SH-00544	C0057	2025-03-26 08:24:00	2025-03-28 02:00:00	2025-03-29 18:00:00	6600 kg	52.0	garments	\N	75000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 3, "stackable": false}}
SH-00545	C0057	2025-03-27 07:11:00	2025-03-28 20:00:00	2025-03-29 21:00:00	7.2 t	38.3	frozen food	\N	3000.00	standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00546	C0034	2025-03-27 08:01:00	2025-03-28 18:00:00	2025-03-29 11:00:00	4.1 t	68.9	paper rolls	\N	8000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 15, "stackable": false}}
SH-00547	C0035	2025-03-27 08:24:00	2025-03-28 20:00:00	2025-03-30 08:00:00	8.5 t	76.7	machine parts	\N	19000.00	\N	Cancelled	{"flags": ["customs"], "packaging": {"pallets": 21, "stackable": false}}
SH-00548	C0037	2025-03-27 08:36:00	2025-03-27 19:00:00	2025-03-29 18:00:00	9.6 t	47.9	electronics	\N	92000.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 10, "stackable": true}}
SH-00549	C0042	2025-03-27 11:41:00	2025-03-29 01:00:00	2025-03-29 23:00:00	11.1 t	25.9	acids	UN1830	5500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 3, "stackable": true}}
SH-00550	C0046	2025-03-27 12:54:00	2025-03-28 12:00:00	2025-03-29 12:00:00	21100 kg	12.6	electronics	\N	43500.00	express	Cancelled	{"flags": ["fragile"], "packaging": {"pallets": 1, "stackable": false}}
SH-00551	C0072	2025-03-27 14:02:00	2025-03-30 01:00:00	2025-03-30 22:00:00	16.6 t	65.6	vaccines	UN3373	61000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00552	C0089	2025-03-27 18:37:00	2025-03-28 21:00:00	2025-03-30 08:00:00	5.2 t	89.0	garments	\N	60000.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00553	C0029	2025-03-27 20:19:00	2025-03-28 21:00:00	2025-03-30 00:00:00	10.2 t	60.5	petrol	\N	25500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 14, "stackable": true}}
SH-00554	C0108	2025-03-27 22:26:00	2025-03-28 11:00:00	2025-03-29 03:00:00	10.0 t	89.4	garments	\N	40000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 26, "stackable": false}}
SH-00555	C0112	2025-03-28 00:30:00	2025-03-30 08:00:00	2025-03-31 10:00:00	13.0 t	18.1	petrol	UN1203	1500.00	standard	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 26, "stackable": false}}
SH-00556	C0027	2025-03-28 03:21:00	2025-03-29 03:00:00	2025-03-29 21:00:00	12.4 t	25.7	petrol	\N	47500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 18, "stackable": false}}
SH-00557	C0024	2025-03-28 09:15:00	2025-03-30 08:00:00	2025-03-31 03:00:00	11.3 t	11.8	garments	\N	66000.00	standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 10, "stackable": false}}
SH-00558	C0114	2025-03-28 16:35:00	2025-03-29 12:00:00	2025-03-30 00:00:00	0.8 t	89.7	frozen food	\N	45500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 11, "stackable": false}}
SH-00559	C0120	2025-03-29 02:04:00	2025-03-30 12:00:00	2025-03-31 06:00:00	16.0 t	38.6	bricks	\N	71500.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": true}}
SH-00560	C0023	2025-03-29 03:18:00	2025-03-30 02:00:00	2025-04-01 05:00:00	18900 kg	88.4	paper rolls	\N	22500.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 27, "stackable": false}}
SH-00561	C0108	2025-03-29 10:30:00	2025-03-30 12:00:00	2025-04-01 04:00:00	14.2 t	27.3	dairy	\N	73000.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00562	C0072	2025-03-29 14:28:00	2025-03-31 17:00:00	2025-04-02 13:00:00	20.8 t	\N	electronics	\N	14500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00563	C0028	2025-03-29 14:49:00	2025-03-30 14:00:00	2025-04-01 01:00:00	5.4 t	11.6	dairy	\N	63500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 3, "stackable": false}}
SH-00564	C0069	2025-03-29 18:14:00	2025-04-01 02:00:00	2025-04-02 15:00:00	15.3 t	\N	frozen food	\N	5000.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 25, "stackable": true}}
SH-00565	C0003	2025-03-30 02:01:00	2025-03-30 17:00:00	2025-04-01 18:00:00	6.2 t	63.7	paint	un1263	75000.00	Standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 15, "stackable": false}}
SH-00566	C0039	2025-03-30 02:21:00	2025-04-01 04:00:00	2025-04-01 17:00:00	11.6 t	53.2	paper rolls	\N	42000.00	Standard	Cancelled	{"flags": ["customs", "fragile"], "packaging": {"pallets": 14, "stackable": true}}
SH-00567	C0107	2025-03-30 04:57:00	2025-04-01 11:00:00	2025-04-02 17:00:00	12.2 t	48.8	frozen food	\N	82500.00	express	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 22, "stackable": false}}
SH-00568	C0090	2025-03-30 08:33:00	2025-04-01 09:00:00	2025-04-03 02:00:00	20400 kg	64.7	paint	\N	52000.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 23, "stackable": false}}
SH-00569	C0115	2025-03-30 10:27:00	2025-04-01 16:00:00	2025-04-02 19:00:00	6500 kg	10.3	acids	\N	11500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 33, "stackable": false}}
SH-00570	C0032	2025-03-30 18:46:00	2025-04-01 18:00:00	2025-04-02 08:00:00	7100 kg	75.4	furniture	\N	3500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00571	C0020	2025-03-30 21:50:00	2025-03-31 08:00:00	2025-04-02 11:00:00	3.9 t	34.2	garments	\N	73500.00	standard	Cancelled	{"flags": ["fragile"], "packaging": {"pallets": 20, "stackable": false}}
SH-00572	C0085	2025-03-30 22:08:00	2025-03-31 06:00:00	2025-04-01 23:00:00	15.5 t	40.0	paint	\N	34000.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00573	C0068	2025-03-31 05:29:00	2025-04-02 03:00:00	2025-04-02 22:00:00	7.8 t	\N	frozen food	\N	37000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 15, "stackable": true}}
SH-00574	C0074	2025-03-31 07:08:00	2025-04-01 04:00:00	2025-04-02 01:00:00	3.6 t	7.5	frozen food	\N	12500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 11, "stackable": false}}
SH-00575	C0058	2025-03-31 11:24:00	2025-04-02 03:00:00	2025-04-03 10:00:00	7.6 t	18.4	dairy	\N	65500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 13, "stackable": false}}
SH-00576	C0102	2025-04-01 09:47:00	2025-04-02 17:00:00	2025-04-04 09:00:00	9.1 t	85.5	bricks	\N	50000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 18, "stackable": true}}
SH-00577	C0052	2025-04-02 02:53:00	2025-04-03 01:00:00	2025-04-04 20:00:00	18.2 t	\N	acids	un1830	71000.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 10, "stackable": false}}
SH-00578	C0053	2025-04-02 06:33:00	2025-04-03 00:00:00	2025-04-03 21:00:00	15.3 t	9.1	electronics	UN3480	22000.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 1, "stackable": false}}
SH-00579	C0022	2025-04-03 00:25:00	2025-04-04 21:00:00	2025-04-06 17:00:00	2.3 t	10.4	petrol	UN1203	71500.00	express	delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00580	C0065	2025-04-03 02:33:00	2025-04-03 19:00:00	2025-04-04 22:00:00	16.6 t	41.8	dairy	\N	69000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 26, "stackable": false}}
SH-00581	C0091	2025-04-03 22:54:00	2025-04-04 06:00:00	2025-04-06 08:00:00	15.5 t	89.6	vaccines	\N	45000.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 16, "stackable": false}}
SH-00582	C0112	2025-04-04 01:26:00	2025-04-04 09:00:00	2025-04-06 06:00:00	11.7 t	45.4	dairy	\N	40500.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 29, "stackable": true}}
SH-00583	C0013	2025-04-04 01:30:00	2025-04-05 19:00:00	2025-04-07 22:00:00	14.7 t	58.1	paint	UN1263	10000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 6, "stackable": false}}
SH-00584	C0079	2025-04-04 05:21:00	2025-04-04 16:00:00	2025-04-05 19:00:00	21000 kg	80.9	dairy	\N	80000.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 16, "stackable": true}}
SH-00585	C0048	2025-04-04 06:07:00	2025-04-05 22:00:00	2025-04-07 06:00:00	10.0 t	77.8	bricks	\N	40000.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 23, "stackable": false}}
SH-00586	C0087	2025-04-04 09:33:00	2025-04-05 18:00:00	2025-04-07 05:00:00	2.3 t	63.6	petrol	UN1203	5500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 7, "stackable": true}}
SH-00587	C0101	2025-04-04 15:45:00	2025-04-06 13:00:00	2025-04-08 15:00:00	17.0 t	14.7	petrol	UN1203	82000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00588	C0109	2025-04-04 16:27:00	2025-04-06 23:00:00	2025-04-08 11:00:00	8.3 t	40.9	electronics	\N	55000.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 17, "stackable": true}}
SH-00589	C0066	2025-04-05 03:00:00	2025-04-06 19:00:00	2025-04-08 18:00:00	3300 kg	32.6	furniture	\N	57000.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 9, "stackable": true}}
SH-00590	C0002	2025-04-05 15:06:00	2025-04-07 05:00:00	2025-04-08 18:00:00	11.7 t	40.6	petrol	UN1203	24000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": false}}
SH-00591	C0101	2025-04-05 21:47:00	2025-04-07 01:00:00	2025-04-09 02:00:00	14900 kg	16.5	vaccines	\N	92000.00	standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00592	C0028	2025-04-07 00:42:00	2025-04-08 12:00:00	2025-04-09 09:00:00	12.0 t	36.0	vaccines	UN3373	81500.00	standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 27, "stackable": false}}
SH-00593	C0046	2025-04-07 07:57:00	2025-04-09 08:00:00	2025-04-11 00:00:00	5400 kg	2.9	garments	\N	9500.00	standard	cancelled	{"flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00594	C0070	2025-04-08 06:56:00	2025-04-10 16:00:00	2025-04-12 16:00:00	13300 kg	56.3	frozen food	\N	75500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00595	C0038	2025-04-08 12:15:00	2025-04-10 14:00:00	2025-04-11 18:00:00	12.9 t	9.5	bricks	\N	81000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 18, "stackable": false}}
SH-00596	C0085	2025-04-08 17:15:00	2025-04-09 11:00:00	2025-04-11 11:00:00	16.8 t	36.4	paper rolls	\N	24000.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 11, "stackable": false}}
SH-00597	C0055	2025-04-09 00:11:00	2025-04-11 03:00:00	2025-04-12 18:00:00	13.5 t	72.7	machine parts	\N	18500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 16, "stackable": true}}
SH-00598	C0052	2025-04-09 01:10:00	2025-04-09 21:00:00	2025-04-11 03:00:00	18100 kg	49.9	furniture	\N	48000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00599	C0112	2025-04-09 11:01:00	2025-04-11 15:00:00	2025-04-12 16:00:00	5.6 t	43.7	dairy	\N	21500.00	standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00600	C0092	2025-04-09 13:11:00	2025-04-10 12:00:00	2025-04-11 22:00:00	8.2 t	21.4	electronics	\N	78000.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 11, "stackable": false}}
SH-00601	C0030	2025-04-09 14:27:00	2025-04-10 17:00:00	2025-04-11 22:00:00	12500 kg	11.5	electronics	\N	85000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 11, "stackable": false}}
SH-00602	C0048	2025-04-09 20:32:00	2025-04-10 11:00:00	2025-04-11 06:00:00	16800 kg	\N	acids	\N	63500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 14, "stackable": true}}
SH-00603	C0071	2025-04-10 00:12:00	2025-04-12 04:00:00	2025-04-12 20:00:00	19000 kg	12.3	furniture	\N	80500.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 7, "stackable": false}}
SH-00604	C0017	2025-04-10 04:50:00	2025-04-11 11:00:00	2025-04-12 20:00:00	3.9 t	14.9	petrol	\N	39000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00605	C0074	2025-04-10 15:03:00	2025-04-11 12:00:00	2025-04-12 23:00:00	9000 kg	88.9	dairy	\N	11000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 24, "stackable": true}}
SH-00606	C0114	2025-04-11 04:15:00	2025-04-12 02:00:00	2025-04-13 11:00:00	20.7 t	36.3	petrol	UN1203	29500.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 13, "stackable": false}}
SH-00607	C0102	2025-04-11 05:40:00	2025-04-11 19:00:00	2025-04-13 12:00:00	10.2 t	16.7	paper rolls	\N	26500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00608	C0092	2025-04-11 12:17:00	2025-04-13 07:00:00	2025-04-14 20:00:00	13.0 t	66.9	garments	\N	22000.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 20, "stackable": false}}
SH-00609	C0004	2025-04-12 06:40:00	2025-04-13 06:00:00	2025-04-14 18:00:00	9.1 t	29.7	paint	UN1263	46500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00610	C0017	2025-04-12 07:10:00	2025-04-13 07:00:00	2025-04-15 02:00:00	12300 kg	22.9	paper rolls	\N	18500.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00611	C0100	2025-04-12 07:59:00	2025-04-13 00:00:00	2025-04-14 17:00:00	500 kg	49.5	vaccines	\N	12000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 18, "stackable": false}}
SH-00612	C0090	2025-04-12 13:48:00	2025-04-14 07:00:00	2025-04-16 00:00:00	3.5 t	47.7	frozen food	\N	34500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00613	C0050	2025-04-12 23:28:00	2025-04-13 21:00:00	2025-04-14 14:00:00	4.8 t	12.2	vaccines	UN3373	74500.00	standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile", "customs"], "packaging": {"pallets": 6, "stackable": false}}
SH-00614	C0014	2025-04-13 00:11:00	2025-04-13 13:00:00	2025-04-14 14:00:00	13.8 t	33.9	acids	UN1830	15000.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00615	C0045	2025-04-13 02:15:00	2025-04-15 07:00:00	2025-04-16 01:00:00	18.4 t	41.4	vaccines	UN3373	36500.00	standard	cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00616	C0053	2025-04-13 05:15:00	2025-04-14 23:00:00	2025-04-16 21:00:00	16.3 t	59.2	machine parts	\N	16500.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00686	C0069	2025-04-30 10:04:00	2025-05-02 21:00:00	2025-05-04 02:00:00	5.2 t	\N	acids	\N	24500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00617	C0006	2025-04-13 09:21:00	2025-04-14 00:00:00	2025-04-15 23:00:00	1.6 t	8.1	dairy	\N	20500.00	Standard	CANCELLED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 28, "stackable": true}}
SH-00618	C0021	2025-04-13 09:24:00	2025-04-15 16:00:00	2025-04-17 05:00:00	7.4 t	86.7	petrol	UN1203	78000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00619	C0058	2025-04-13 12:21:00	2025-04-14 21:00:00	2025-04-16 02:00:00	9.5 t	27.7	machine parts	\N	40000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00620	C0062	2025-04-13 18:09:00	2025-04-15 15:00:00	2025-04-17 00:00:00	11400 kg	68.9	frozen food	\N	62500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00621	C0115	2025-04-13 22:02:00	2025-04-14 06:00:00	2025-04-16 09:00:00	16.4 t	42.3	dairy	\N	29000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 23, "stackable": true}}
SH-00622	C0037	2025-04-14 00:22:00	2025-04-15 12:00:00	2025-04-17 07:00:00	5.7 t	41.0	paper rolls	\N	10500.00	express	Delivered	{"flags": ["customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00623	C0111	2025-04-14 03:01:00	2025-04-16 13:00:00	2025-04-18 15:00:00	2.2 t	19.9	paint	UN1263	44500.00	Standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 15, "stackable": false}}
SH-00624	C0101	2025-04-14 07:32:00	2025-04-16 01:00:00	2025-04-17 09:00:00	6400 kg	57.0	petrol	UN1203	91000.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 9, "stackable": false}}
SH-00625	C0003	2025-04-15 02:10:00	2025-04-16 10:00:00	2025-04-17 17:00:00	13700 kg	25.4	furniture	\N	84000.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 18, "stackable": false}}
SH-00626	C0098	2025-04-15 12:11:00	2025-04-16 22:00:00	2025-04-18 00:00:00	1.4 t	32.2	paper rolls	\N	61000.00	standard	cancelled	{"flags": ["fragile", "customs"], "packaging": {"pallets": 9, "stackable": false}}
SH-00627	C0051	2025-04-16 08:37:00	2025-04-17 09:00:00	2025-04-19 06:00:00	2.1 t	2.1	petrol	UN1203	40000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 24, "stackable": true}}
SH-00628	C0033	2025-04-16 08:49:00	2025-04-16 16:00:00	2025-04-18 01:00:00	20200 kg	75.6	paper rolls	\N	3000.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 32, "stackable": false}}
SH-00629	C0022	2025-04-16 10:54:00	2025-04-16 22:00:00	2025-04-18 22:00:00	16.9 t	\N	furniture	\N	35500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 31, "stackable": false}}
SH-00630	C0027	2025-04-16 15:18:00	2025-04-17 03:00:00	2025-04-19 02:00:00	7.2 t	45.3	garments	\N	25000.00	express	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 31, "stackable": true}}
SH-00631	C0108	2025-04-16 17:30:00	2025-04-18 18:00:00	2025-04-19 18:00:00	19200 kg	69.8	bricks	\N	29000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 15, "stackable": false}}
SH-00632	C0086	2025-04-17 01:33:00	2025-04-18 01:00:00	2025-04-18 20:00:00	2.6 t	\N	acids	UN2031	66500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00633	C0060	2025-04-17 04:12:00	2025-04-18 20:00:00	2025-04-19 18:00:00	8.6 t	80.3	garments	\N	32500.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 21, "stackable": false}}
SH-00634	C0003	2025-04-17 16:23:00	2025-04-19 20:00:00	2025-04-20 09:00:00	11.0 t	59.7	electronics	\N	27500.00	\N	cancelled	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00635	C0029	2025-04-17 20:05:00	2025-04-18 07:00:00	2025-04-20 07:00:00	9700 kg	\N	paper rolls	\N	80000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 3, "stackable": false}}
SH-00636	C0058	2025-04-18 00:33:00	2025-04-19 19:00:00	2025-04-21 14:00:00	16.4 t	55.1	dairy	\N	16500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 3, "stackable": false}}
SH-00637	C0075	2025-04-18 21:00:00	2025-04-19 13:00:00	2025-04-20 15:00:00	21.6 t	42.4	garments	\N	59000.00	\N	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 28, "stackable": false}}
SH-00638	C0086	2025-04-18 21:32:00	2025-04-20 13:00:00	2025-04-21 17:00:00	7500 kg	39.4	paint	un1263	50000.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00639	C0025	2025-04-19 05:48:00	2025-04-21 16:00:00	2025-04-23 02:00:00	0.6 t	2.5	paper rolls	\N	23500.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 30, "stackable": false}}
SH-00640	C0031	2025-04-19 14:04:00	2025-04-21 21:00:00	2025-04-22 18:00:00	13.2 t	31.0	paint	UN1263	81000.00	Standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00641	C0079	2025-05-06 12:00:00	2025-05-07 12:00:00	2025-05-08 12:00:00	3.5 t	47.9	garments	\N	70000.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00642	C0092	2025-04-19 17:41:00	2025-04-20 20:00:00	2025-04-22 11:00:00	19.4 t	22.2	machine parts	\N	62000.00	\N	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 2, "stackable": true}}
SH-00643	C0009	2025-04-20 07:57:00	2025-04-22 04:00:00	2025-04-23 22:00:00	6.5 t	17.4	garments	\N	4000.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 20, "stackable": false}}
SH-00644	C0082	2025-04-20 17:17:00	2025-04-21 10:00:00	2025-04-22 17:00:00	8600 kg	28.5	furniture	\N	19500.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 10, "stackable": false}}
SH-00645	C0038	2025-04-21 02:47:00	2025-04-23 06:00:00	2025-04-25 09:00:00	7.5 t	85.1	acids	\N	91000.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00646	C0043	2025-04-21 10:59:00	2025-04-22 21:00:00	2025-04-23 13:00:00	5.4 t	12.9	furniture	\N	26500.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 2, "stackable": false}}
SH-00647	C0103	2025-04-21 19:05:00	2025-04-23 09:00:00	2025-04-25 00:00:00	20800 kg	29.8	paper rolls	\N	48500.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 26, "stackable": true}}
SH-00648	C0038	2025-04-22 09:13:00	2025-04-23 21:00:00	2025-04-24 12:00:00	13300 kg	58.1	paper rolls	\N	28500.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 9, "stackable": false}}
SH-00649	C0091	2025-04-22 14:54:00	2025-04-22 22:00:00	2025-04-24 14:00:00	3.4 t	30.8	paint	\N	27000.00	standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 19, "stackable": true}}
SH-00650	C0070	2025-04-22 21:38:00	2025-04-23 20:00:00	2025-04-25 03:00:00	3500 kg	61.9	frozen food	\N	43000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 23, "stackable": true}}
SH-00651	C0026	2025-04-23 01:48:00	2025-04-25 06:00:00	2025-04-26 09:00:00	19.1 t	58.9	paint	\N	61000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": true}}
SH-00652	C0081	2025-04-23 05:19:00	2025-04-25 03:00:00	2025-04-26 12:00:00	7.3 t	62.0	acids	un1830	83500.00	\N	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 21, "stackable": false}}
SH-00653	C0066	2025-05-07 12:00:00	2025-05-08 12:00:00	2025-05-09 12:00:00	7000 kg	\N	vaccines	\N	80000.00	standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 1, "stackable": true}}
SH-00654	C0006	2025-04-23 19:33:00	2025-04-24 22:00:00	2025-04-26 20:00:00	1.6 t	86.8	vaccines	\N	23500.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 32, "stackable": false}}
SH-00655	C0074	2025-05-10 12:00:00	2025-05-11 12:00:00	2025-05-12 12:00:00	8.8 t	42.2	paint	UN1263	80000.00	express	Delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00656	C0051	2025-04-24 08:33:00	2025-04-26 14:00:00	2025-04-28 16:00:00	14800 kg	36.6	garments	\N	55000.00	\N	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 18, "stackable": false}}
SH-00657	C0018	2025-05-11 12:00:00	2025-05-12 12:00:00	2025-05-13 12:00:00	19.9 t	80.2	garments	\N	60000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 4, "stackable": false}}
SH-00658	C0086	2025-04-29 00:00:00	2025-04-30 00:00:00	2025-05-01 00:00:00	0.4 t	56.3	acids	\N	90000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00659	C0112	2025-04-24 21:16:00	2025-04-27 03:00:00	2025-04-29 00:00:00	7.1 t	40.8	acids	UN2031	71000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": false}}
SH-00660	C0044	2025-04-25 05:09:00	2025-04-26 18:00:00	2025-04-27 16:00:00	12.7 t	18.2	paper rolls	\N	19500.00	express	delivered	{"flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00661	C0045	2025-04-25 11:26:00	2025-04-27 02:00:00	2025-04-27 22:00:00	18800 kg	87.8	machine parts	\N	54500.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 26, "stackable": true}}
SH-00662	C0007	2025-04-25 18:34:00	2025-04-26 04:00:00	2025-04-26 17:00:00	11.4 t	7.7	dairy	\N	74000.00	\N	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "customs"], "packaging": {"pallets": 4, "stackable": true}}
SH-00663	C0011	2025-05-29 23:00:00	2025-05-30 23:00:00	2025-05-31 23:00:00	2.2 t	\N	paper rolls	\N	88000.00	\N	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 21, "stackable": true}}
SH-00664	C0059	2025-05-30 00:00:00	2025-05-31 00:00:00	2025-06-01 00:00:00	1.6 t	21.3	acids	UN1830	86000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "customs"], "packaging": {"pallets": 4, "stackable": true}}
SH-00665	C0028	2025-04-25 23:13:00	2025-04-26 14:00:00	2025-04-28 06:00:00	17.3 t	60.6	furniture	\N	48000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 19, "stackable": true}}
SH-00666	C0056	2025-04-26 00:30:00	2025-04-27 09:00:00	2025-04-28 09:00:00	16.5 t	63.9	garments	\N	17500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00667	C0071	2025-04-26 01:27:00	2025-04-28 10:00:00	2025-04-30 02:00:00	11.9 t	54.9	dairy	\N	79000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 11, "stackable": false}}
SH-00668	C0023	2025-04-26 07:30:00	2025-04-28 16:00:00	2025-04-30 06:00:00	12.8 t	54.7	garments	\N	9500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 26, "stackable": true}}
SH-00669	C0067	2025-04-26 14:18:00	2025-04-27 11:00:00	2025-04-29 01:00:00	7.1 t	39.7	frozen food	\N	77000.00	standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 2, "stackable": true}}
SH-00670	C0029	2025-04-26 14:31:00	2025-04-27 20:00:00	2025-04-29 23:00:00	0.9 t	31.6	paint	un1263	92500.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 3, "stackable": false}}
SH-00671	C0045	2025-04-26 20:21:00	2025-04-28 13:00:00	2025-04-29 04:00:00	13.8 t	2.9	vaccines	UN3373	9500.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 23, "stackable": false}}
SH-00672	C0119	2025-04-26 22:05:00	2025-04-27 13:00:00	2025-04-28 11:00:00	5.2 t	28.5	acids	\N	1000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00673	C0116	2025-04-28 23:00:00	2025-04-29 23:00:00	2025-04-30 23:00:00	9.6 t	4.4	dairy	\N	84000.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 5, "stackable": false}}
SH-00674	C0055	2025-04-27 11:08:00	2025-04-28 16:00:00	2025-04-29 23:00:00	16.8 t	77.3	furniture	\N	17500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00675	C0074	2025-05-12 12:00:00	2025-05-13 12:00:00	2025-05-14 12:00:00	16.2 t	75.3	machine parts	\N	79990.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 23, "stackable": true}}
SH-00676	C0079	2025-05-13 12:00:00	2025-05-14 12:00:00	2025-05-15 12:00:00	1100 kg	9.1	petrol	UN1203	91000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 14, "stackable": false}}
SH-00677	C0009	2025-04-28 00:09:00	2025-04-29 11:00:00	2025-04-30 18:00:00	6.9 t	31.0	acids	UN1830	29000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 26, "stackable": false}}
SH-00678	C0014	2025-05-14 12:00:00	2025-05-15 12:00:00	2025-05-16 12:00:00	17400 kg	33.3	furniture	\N	92000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": true}}
SH-00679	C0067	2025-04-28 08:51:00	2025-04-30 01:00:00	2025-05-01 16:00:00	20100 kg	81.7	furniture	\N	92500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 18, "stackable": true}}
SH-00680	C0003	2025-04-28 12:02:00	2025-04-28 20:00:00	2025-04-30 17:00:00	3700 kg	20.2	frozen food	\N	78500.00	standard	Cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 25, "stackable": true}}
SH-00681	C0062	2025-04-28 16:14:00	2025-04-29 12:00:00	2025-05-01 03:00:00	15.2 t	35.7	petrol	\N	11500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00682	C0069	2025-04-29 08:14:00	2025-05-01 06:00:00	2025-05-03 03:00:00	4.1 t	2.0	frozen food	\N	78000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 31, "stackable": false}}
SH-00683	C0037	2025-04-29 17:16:00	2025-04-30 13:00:00	2025-05-02 12:00:00	13100 kg	89.7	paper rolls	\N	83500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 29, "stackable": true}}
SH-00684	C0116	2025-04-29 17:24:00	2025-04-30 19:00:00	2025-05-01 10:00:00	20.6 t	86.1	paper rolls	\N	93000.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 3, "stackable": true}}
SH-00685	C0041	2025-04-30 04:04:00	2025-05-01 20:00:00	2025-05-02 14:00:00	2.9 t	12.3	bricks	\N	37000.00	Standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 9, "stackable": false}}
SH-00687	C0003	2025-04-30 16:59:00	2025-05-01 07:00:00	2025-05-02 22:00:00	11.8 t	86.0	machine parts	\N	31000.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 22, "stackable": false}}
SH-00688	C0093	2025-04-30 17:41:00	2025-05-02 20:00:00	2025-05-03 22:00:00	17.4 t	29.0	bricks	\N	67500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 15, "stackable": true}}
SH-00689	C0005	2025-04-30 22:16:00	2025-05-03 01:00:00	2025-05-04 08:00:00	8.5 t	26.7	acids	UN1830	33500.00	express	delivered	{"flags": ["tall"], "packaging": {"pallets": 33, "stackable": false}}
SH-00690	C0079	2025-05-01 00:00:00	2025-05-01 09:00:00	2025-05-02 07:00:00	3.5 t	88.3	electronics	\N	81500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 26, "stackable": false}}
SH-00691	C0062	2025-05-01 11:56:00	2025-05-03 12:00:00	2025-05-04 13:00:00	10.0 t	82.0	petrol	UN1203	15500.00	standard	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 22, "stackable": true}}
SH-00692	C0078	2025-05-01 14:32:00	2025-05-02 18:00:00	2025-05-03 16:00:00	14.6 t	39.3	paper rolls	\N	57000.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": false}}
SH-00693	C0100	2025-05-02 02:54:00	2025-05-02 19:00:00	2025-05-04 19:00:00	19.2 t	54.2	acids	un1830	89500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 5, "stackable": true}}
SH-00694	C0054	2025-05-02 07:54:00	2025-05-02 22:00:00	2025-05-05 00:00:00	2.7 t	\N	frozen food	\N	94000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00695	C0106	2025-05-02 08:08:00	2025-05-03 02:00:00	2025-05-04 17:00:00	12.6 t	61.6	vaccines	UN3373	43000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 13, "stackable": false}}
SH-00696	C0110	2025-05-02 08:29:00	2025-05-03 20:00:00	2025-05-05 21:00:00	17300 kg	44.1	bricks	\N	38500.00	\N	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 30, "stackable": true}}
SH-00697	C0084	2025-05-02 09:42:00	2025-05-03 16:00:00	2025-05-04 05:00:00	7.2 t	75.9	dairy	\N	94500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 8, "stackable": false}}
SH-00698	C0094	2025-05-02 12:42:00	2025-05-04 01:00:00	2025-05-05 06:00:00	1.4 t	\N	garments	\N	2000.00	\N	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 24, "stackable": true}}
SH-00699	C0105	2025-05-02 16:16:00	2025-05-04 04:00:00	2025-05-04 17:00:00	16.1 t	81.8	dairy	\N	73000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 21, "stackable": true}}
SH-00700	C0064	2025-05-02 16:27:00	2025-05-04 11:00:00	2025-05-06 04:00:00	13.1 t	61.7	acids	un1830	75000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00701	C0064	2025-05-02 17:47:00	2025-05-04 19:00:00	2025-05-06 08:00:00	14500 kg	\N	vaccines	\N	12000.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00702	C0112	2025-05-02 17:52:00	2025-05-03 20:00:00	2025-05-05 06:00:00	16.9 t	89.6	furniture	\N	87500.00	express	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 1, "stackable": false}}
SH-00703	C0063	2025-05-02 18:18:00	2025-05-05 01:00:00	2025-05-07 01:00:00	19.7 t	27.6	paint	UN1263	82000.00	standard	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 28, "stackable": true}}
SH-00704	C0103	2025-05-02 23:41:00	2025-05-04 18:00:00	2025-05-06 20:00:00	17.9 t	\N	bricks	\N	64500.00	standard	Delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 3, "stackable": false}}
SH-00705	C0046	2025-05-03 00:05:00	2025-05-04 07:00:00	2025-05-05 15:00:00	18.9 t	41.4	frozen food	\N	41000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 1, "stackable": true}}
SH-00706	C0102	2025-05-03 06:09:00	2025-05-04 20:00:00	2025-05-06 02:00:00	15000 kg	30.3	furniture	\N	28000.00	Standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 3, "stackable": false}}
SH-00707	C0098	2025-05-03 14:40:00	2025-05-05 08:00:00	2025-05-05 22:00:00	17.8 t	47.1	acids	UN2031	21000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00708	C0043	2025-05-03 16:57:00	2025-05-04 12:00:00	2025-05-05 06:00:00	18.4 t	80.3	acids	un1830	85500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00709	C0040	2025-05-03 18:47:00	2025-05-04 18:00:00	2025-05-06 00:00:00	15300 kg	21.1	furniture	\N	86000.00	standard	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 22, "stackable": true}}
SH-00710	C0061	2025-05-03 20:02:00	2025-05-05 20:00:00	2025-05-06 16:00:00	9.2 t	78.4	vaccines	\N	8000.00	express	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 33, "stackable": true}}
SH-00711	C0030	2025-05-04 02:35:00	2025-05-05 02:00:00	2025-05-05 19:00:00	13.9 t	\N	acids	UN1830	94500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 7, "stackable": false}}
SH-00712	C0038	2025-05-04 05:26:00	2025-05-06 05:00:00	2025-05-06 19:00:00	0.7 t	35.0	furniture	\N	45000.00	express	delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00713	C0012	2025-05-04 08:24:00	2025-05-05 20:00:00	2025-05-07 08:00:00	17.5 t	33.6	petrol	UN1203	71000.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 29, "stackable": true}}
SH-00714	C0018	2025-05-04 09:29:00	2025-05-05 14:00:00	2025-05-06 02:00:00	6.6 t	48.2	machine parts	\N	13500.00	standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 23, "stackable": false}}
SH-00715	C0044	2025-05-04 12:54:00	2025-05-04 20:00:00	2025-05-06 16:00:00	2100 kg	53.3	paint	UN1263	70500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00716	C0079	2025-05-04 19:18:00	2025-05-06 05:00:00	2025-05-07 17:00:00	6.5 t	25.8	bricks	\N	45500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 21, "stackable": true}}
SH-00717	C0091	2025-05-05 02:08:00	2025-05-05 12:00:00	2025-05-06 10:00:00	15.8 t	17.6	vaccines	\N	46500.00	\N	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 7, "stackable": false}}
SH-00718	C0087	2025-05-05 06:10:00	2025-05-05 14:00:00	2025-05-06 06:00:00	2.2 t	60.1	vaccines	\N	33000.00	standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "customs"], "packaging": {"pallets": 28, "stackable": true}}
SH-00719	C0046	2025-05-05 23:04:00	2025-05-07 18:00:00	2025-05-08 23:00:00	21200 kg	32.7	paint	UN1263	66500.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 30, "stackable": true}}
SH-00720	C0105	2025-05-06 07:16:00	2025-05-07 16:00:00	2025-05-08 20:00:00	17300 kg	34.6	machine parts	\N	27000.00	express	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 14, "stackable": true}}
SH-00721	C0101	2025-05-07 01:29:00	2025-05-08 17:00:00	2025-05-09 14:00:00	15.5 t	36.5	frozen food	\N	61000.00	express	Cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 5, "stackable": true}}
SH-00722	C0035	2025-05-07 11:09:00	2025-05-08 23:00:00	2025-05-10 02:00:00	17.5 t	83.8	petrol	UN1203	27500.00	express	delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": true}}
SH-00723	C0105	2025-05-07 13:55:00	2025-05-08 14:00:00	2025-05-09 17:00:00	6.3 t	68.8	paper rolls	\N	32500.00	express	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 25, "stackable": true}}
SH-00724	C0003	2025-05-07 16:15:00	2025-05-08 10:00:00	2025-05-10 01:00:00	10900 kg	3.6	petrol	UN1203	74500.00	express	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 33, "stackable": true}}
SH-00725	C0107	2025-05-07 23:23:00	2025-05-08 16:00:00	2025-05-10 03:00:00	14.1 t	3.9	acids	UN2031	17500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 25, "stackable": true}}
SH-00726	C0102	2025-05-07 23:34:00	2025-05-09 00:00:00	2025-05-10 11:00:00	6400 kg	\N	bricks	\N	55500.00	standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 18, "stackable": true}}
SH-00727	C0075	2025-05-08 09:25:00	2025-05-10 12:00:00	2025-05-11 18:00:00	17.3 t	78.2	furniture	\N	4500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 8, "stackable": true}}
SH-00728	C0068	2025-05-08 13:16:00	2025-05-09 14:00:00	2025-05-10 07:00:00	12.3 t	65.6	vaccines	UN3373	38000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00729	C0120	2025-05-08 21:42:00	2025-05-10 00:00:00	2025-05-11 03:00:00	1300 kg	39.7	paper rolls	\N	46500.00	express	Delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": false}}
SH-00730	C0004	2025-05-09 16:36:00	2025-05-11 09:00:00	2025-05-13 06:00:00	7700 kg	60.4	dairy	\N	65000.00	standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 32, "stackable": true}}
SH-00731	C0096	2025-05-09 19:58:00	2025-05-10 13:00:00	2025-05-11 03:00:00	4800 kg	6.1	paper rolls	\N	45500.00	express	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 20, "stackable": false}}
SH-00732	C0029	2025-05-09 21:16:00	2025-05-11 22:00:00	2025-05-13 19:00:00	2.4 t	41.4	electronics	\N	37500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": true}}
SH-00733	C0057	2025-05-10 03:33:00	2025-05-10 21:00:00	2025-05-12 13:00:00	14700 kg	69.6	bricks	\N	79500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00734	C0108	2025-05-10 10:55:00	2025-05-10 19:00:00	2025-05-12 14:00:00	4400 kg	21.5	dairy	\N	42500.00	standard	cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "tall"], "packaging": {"pallets": 3, "stackable": false}}
SH-00735	C0023	2025-05-10 11:06:00	2025-05-12 12:00:00	2025-05-13 01:00:00	18500 kg	3.7	electronics	UN3480	3000.00	Standard	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 32, "stackable": true}}
SH-00736	C0106	2025-05-10 11:59:00	2025-05-11 20:00:00	2025-05-13 07:00:00	8.4 t	14.5	petrol	UN1203	61500.00	\N	Delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 13, "stackable": false}}
SH-00737	C0094	2025-05-10 12:14:00	2025-05-12 01:00:00	2025-05-13 18:00:00	3600 kg	87.6	bricks	\N	10000.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 16, "stackable": true}}
SH-00738	C0016	2025-05-10 14:04:00	2025-05-11 16:00:00	2025-05-12 13:00:00	17.1 t	20.0	frozen food	\N	28000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 29, "stackable": false}}
SH-00739	C0095	2025-05-10 17:26:00	2025-05-11 17:00:00	2025-05-12 06:00:00	2500 kg	57.9	furniture	\N	85000.00	Standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 20, "stackable": false}}
SH-00740	C0020	2025-05-10 18:16:00	2025-05-12 12:00:00	2025-05-13 16:00:00	10.9 t	76.6	furniture	\N	36000.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 15, "stackable": true}}
SH-00741	C0047	2025-05-11 07:45:00	2025-05-12 06:00:00	2025-05-13 15:00:00	3.0 t	33.5	vaccines	\N	23000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 14, "stackable": true}}
SH-00742	C0071	2025-05-11 15:45:00	2025-05-12 00:00:00	2025-05-12 12:00:00	1.2 t	43.1	bricks	\N	64000.00	express	delivered	{"flags": [], "packaging": {"pallets": 13, "stackable": false}}
SH-00743	C0066	2025-05-11 15:56:00	2025-05-12 22:00:00	2025-05-13 14:00:00	9.3 t	29.6	dairy	\N	77000.00	standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 22, "stackable": false}}
SH-00744	C0119	2025-05-11 16:39:00	2025-05-13 02:00:00	2025-05-14 14:00:00	2.8 t	22.5	petrol	\N	86500.00	Standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 15, "stackable": true}}
SH-00745	C0008	2025-05-11 17:03:00	2025-05-12 20:00:00	2025-05-13 15:00:00	1.2 t	10.5	machine parts	\N	62000.00	express	CANCELLED	{"flags": ["fragile"], "packaging": {"pallets": 31, "stackable": false}}
SH-00746	C0037	2025-05-11 17:17:00	2025-05-12 23:00:00	2025-05-14 05:00:00	3.2 t	57.8	garments	\N	31000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 24, "stackable": false}}
SH-00747	C0045	2025-05-11 20:15:00	2025-05-12 19:00:00	2025-05-14 19:00:00	14800 kg	39.3	electronics	\N	14000.00	standard	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00748	C0024	2025-05-12 13:11:00	2025-05-14 18:00:00	2025-05-15 16:00:00	15200 kg	59.7	electronics	\N	77000.00	\N	cancelled	{"flags": ["tall"], "packaging": {"pallets": 16, "stackable": false}}
SH-00749	C0083	2025-05-12 18:45:00	2025-05-14 03:00:00	2025-05-16 00:00:00	3.2 t	14.7	paper rolls	\N	90000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00750	C0094	2025-05-12 22:49:00	2025-05-15 00:00:00	2025-05-17 01:00:00	4100 kg	85.5	machine parts	\N	70500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 2, "stackable": false}}
SH-00751	C0090	2025-05-12 23:41:00	2025-05-13 10:00:00	2025-05-15 09:00:00	9.4 t	53.7	paper rolls	\N	44500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00752	C0109	2025-05-12 23:44:00	2025-05-14 05:00:00	2025-05-14 20:00:00	14.8 t	53.8	paper rolls	\N	62000.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 16, "stackable": false}}
SH-00753	C0019	2025-05-13 02:15:00	2025-05-13 23:00:00	2025-05-16 01:00:00	19.5 t	53.0	electronics	UN3480	27000.00	express	delivered	{"flags": ["customs"], "packaging": {"pallets": 4, "stackable": false}}
SH-00754	C0022	2025-05-13 10:46:00	2025-05-14 09:00:00	2025-05-15 12:00:00	20.7 t	41.9	furniture	\N	37000.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00755	C0112	2025-05-13 18:05:00	2025-05-14 02:00:00	2025-05-14 15:00:00	1.0 t	35.5	vaccines	\N	40500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00756	C0118	2025-05-14 00:02:00	2025-05-14 13:00:00	2025-05-16 01:00:00	10400 kg	68.4	furniture	\N	52500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 27, "stackable": false}}
SH-00757	C0095	2025-05-14 02:46:00	2025-05-16 12:00:00	2025-05-17 15:00:00	15.2 t	37.7	machine parts	\N	10500.00	\N	delivered	{"flags": ["customs"], "packaging": {"pallets": 14, "stackable": false}}
SH-00758	C0066	2025-05-14 03:07:00	2025-05-16 07:00:00	2025-05-16 23:00:00	12100 kg	81.4	garments	\N	72000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 6, "stackable": true}}
SH-00759	C0086	2025-05-14 05:25:00	2025-05-15 20:00:00	2025-05-17 07:00:00	21.6 t	47.8	paper rolls	\N	70500.00	express	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 30, "stackable": true}}
SH-00760	C0025	2025-05-15 14:28:00	2025-05-16 01:00:00	2025-05-17 23:00:00	13.1 t	59.5	dairy	\N	50000.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00761	C0106	2025-05-15 15:47:00	2025-05-17 12:00:00	2025-05-18 14:00:00	2.2 t	5.5	machine parts	\N	53500.00	express	delivered	{"flags": [], "packaging": {"pallets": 32, "stackable": true}}
SH-00762	C0043	2025-05-16 02:05:00	2025-05-17 06:00:00	2025-05-18 17:00:00	4700 kg	31.3	electronics	\N	8500.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00763	C0042	2025-05-16 02:29:00	2025-05-17 05:00:00	2025-05-18 03:00:00	13.0 t	28.5	machine parts	\N	50000.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 24, "stackable": true}}
SH-00764	C0046	2025-05-16 03:57:00	2025-05-16 21:00:00	2025-05-17 18:00:00	13.1 t	18.3	vaccines	\N	89000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 22, "stackable": false}}
SH-00765	C0034	2025-05-16 06:04:00	2025-05-16 15:00:00	2025-05-17 21:00:00	18.3 t	34.9	acids	un1830	21500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 32, "stackable": false}}
SH-00766	C0096	2025-05-16 11:28:00	2025-05-17 01:00:00	2025-05-17 17:00:00	21.9 t	47.4	machine parts	\N	90500.00	standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00767	C0088	2025-05-17 01:10:00	2025-05-17 15:00:00	2025-05-18 15:00:00	14.2 t	55.7	machine parts	\N	66500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00768	C0021	2025-05-17 04:11:00	2025-05-17 23:00:00	2025-05-19 11:00:00	4.0 t	52.4	dairy	\N	49500.00	Standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 12, "stackable": false}}
SH-00769	C0004	2025-05-17 05:35:00	2025-05-18 06:00:00	2025-05-18 22:00:00	4.4 t	24.1	bricks	\N	65500.00	\N	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 30, "stackable": true}}
SH-00770	C0034	2025-05-17 14:11:00	2025-05-19 07:00:00	2025-05-20 11:00:00	15200 kg	\N	frozen food	\N	47000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00771	C0091	2025-05-17 19:13:00	2025-05-19 08:00:00	2025-05-20 07:00:00	17.2 t	20.0	machine parts	\N	49500.00	standard	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 14, "stackable": true}}
SH-00772	C0003	2025-05-17 20:16:00	2025-05-19 14:00:00	2025-05-20 07:00:00	14.9 t	26.5	vaccines	\N	42500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00773	C0109	2025-05-18 08:55:00	2025-05-18 22:00:00	2025-05-19 11:00:00	4.6 t	83.4	acids	\N	36000.00	express	Delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00774	C0095	2025-05-18 10:09:00	2025-05-18 21:00:00	2025-05-19 22:00:00	3800 kg	\N	electronics	\N	14500.00	standard	delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00775	C0064	2025-05-18 16:06:00	2025-05-19 10:00:00	2025-05-20 14:00:00	19.7 t	79.4	bricks	\N	71000.00	standard	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 17, "stackable": true}}
SH-00776	C0040	2025-05-18 18:10:00	2025-05-20 14:00:00	2025-05-22 00:00:00	15.2 t	\N	machine parts	\N	27000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 5, "stackable": true}}
SH-00777	C0012	2025-05-18 18:44:00	2025-05-20 23:00:00	2025-05-21 12:00:00	15900 kg	27.5	garments	\N	54000.00	standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 4, "stackable": true}}
SH-00778	C0025	2025-05-18 22:50:00	2025-05-21 08:00:00	2025-05-22 21:00:00	7600 kg	45.8	frozen food	\N	31500.00	standard	cancelled	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00779	C0028	2025-05-19 04:45:00	2025-05-21 14:00:00	2025-05-23 14:00:00	2.4 t	62.0	acids	\N	27500.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00780	C0013	2025-05-19 10:41:00	2025-05-20 20:00:00	2025-05-22 20:00:00	3700 kg	26.4	vaccines	\N	60000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 20, "stackable": false}}
SH-00781	C0058	2025-05-19 10:43:00	2025-05-20 06:00:00	2025-05-20 22:00:00	9100 kg	81.9	machine parts	\N	29500.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 24, "stackable": false}}
SH-00782	C0097	2025-05-19 11:52:00	2025-05-21 00:00:00	2025-05-21 14:00:00	17900 kg	89.4	acids	un1830	87500.00	standard	Delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 4, "stackable": false}}
SH-00783	C0109	2025-05-19 14:41:00	2025-05-20 21:00:00	2025-05-22 21:00:00	4.4 t	76.1	paper rolls	\N	51500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 22, "stackable": true}}
SH-00784	C0061	2025-05-20 13:42:00	2025-05-21 18:00:00	2025-05-23 16:00:00	11.7 t	5.3	paper rolls	\N	92500.00	express	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00785	C0112	2025-05-20 17:26:00	2025-05-23 01:00:00	2025-05-24 20:00:00	15.9 t	79.4	paper rolls	\N	52000.00	\N	Delivered	{"flags": [], "packaging": {"pallets": 20, "stackable": true}}
SH-00786	C0019	2025-05-21 00:06:00	2025-05-23 00:00:00	2025-05-23 19:00:00	1.0 t	80.8	electronics	\N	32500.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 26, "stackable": true}}
SH-00787	C0104	2025-05-21 03:21:00	2025-05-21 17:00:00	2025-05-22 20:00:00	20200 kg	31.4	petrol	\N	46500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 21, "stackable": false}}
SH-00788	C0013	2025-05-21 04:26:00	2025-05-21 22:00:00	2025-05-23 23:00:00	16.9 t	83.0	petrol	UN1203	4500.00	Standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 24, "stackable": true}}
SH-00789	C0087	2025-05-21 05:40:00	2025-05-22 04:00:00	2025-05-24 01:00:00	7.3 t	2.6	bricks	\N	8500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 16, "stackable": false}}
SH-00790	C0055	2025-05-21 06:10:00	2025-05-23 07:00:00	2025-05-24 22:00:00	9100 kg	53.3	furniture	\N	12000.00	express	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 5, "stackable": false}}
SH-00791	C0089	2025-05-21 19:39:00	2025-05-24 03:00:00	2025-05-25 16:00:00	6.4 t	\N	paper rolls	\N	74000.00	Standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 8, "stackable": false}}
SH-00792	C0098	2025-05-21 22:07:00	2025-05-23 15:00:00	2025-05-24 10:00:00	2100 kg	44.2	frozen food	\N	87500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 28, "stackable": true}}
SH-00793	C0002	2025-05-22 09:16:00	2025-05-24 13:00:00	2025-05-25 14:00:00	5500 kg	69.1	furniture	\N	80000.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 8, "stackable": true}}
SH-00794	C0105	2025-05-23 01:03:00	2025-05-25 03:00:00	2025-05-26 19:00:00	17900 kg	89.4	vaccines	UN3373	49999.50	Standard	Delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00795	C0047	2025-05-23 08:58:00	2025-05-24 12:00:00	2025-05-25 11:00:00	3.0 t	\N	furniture	\N	6500.00	express	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 17, "stackable": false}}
SH-00796	C0043	2025-05-23 22:42:00	2025-05-24 07:00:00	2025-05-25 07:00:00	3.0 t	88.3	furniture	\N	93000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 25, "stackable": true}}
SH-00797	C0090	2025-05-24 07:56:00	2025-05-26 07:00:00	2025-05-28 02:00:00	5.8 t	20.1	frozen food	\N	37500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "tall"], "packaging": {"pallets": 15, "stackable": true}}
SH-00798	C0017	2025-05-24 10:54:00	2025-05-25 07:00:00	2025-05-25 21:00:00	8.9 t	74.6	vaccines	\N	25000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 32, "stackable": true}}
SH-00799	C0036	2025-05-24 14:08:00	2025-05-27 00:00:00	2025-05-29 03:00:00	19.1 t	88.1	machine parts	\N	63000.00	express	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 25, "stackable": true}}
SH-00800	C0059	2025-05-25 08:24:00	2025-05-27 07:00:00	2025-05-27 21:00:00	17.7 t	29.8	vaccines	UN3373	49999.50	\N	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 28, "stackable": true}}
SH-00801	C0032	2025-05-25 08:43:00	2025-05-26 17:00:00	2025-05-28 07:00:00	12.8 t	19.8	garments	\N	19000.00	express	DELIVERED	{"flags": ["customs", "fragile"], "packaging": {"pallets": 8, "stackable": false}}
SH-00802	C0070	2025-05-25 10:36:00	2025-05-27 12:00:00	2025-05-28 01:00:00	0.4 t	43.2	vaccines	\N	31000.00	express	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 16, "stackable": true}}
SH-00803	C0004	2025-05-25 21:43:00	2025-05-27 01:00:00	2025-05-28 14:00:00	2400 kg	17.4	electronics	UN3480	49999.50	Standard	Delivered	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00804	C0018	2025-05-26 07:08:00	2025-05-27 08:00:00	2025-05-28 16:00:00	20.7 t	46.5	paint	un1263	49999.50	standard	delivered	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00805	C0034	2025-05-26 12:46:00	2025-05-27 07:00:00	2025-05-27 21:00:00	11.2 t	27.2	electronics	\N	51000.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 22, "stackable": true}}
SH-00806	C0102	2025-05-26 18:58:00	2025-05-28 17:00:00	2025-05-29 10:00:00	17.7 t	42.7	paper rolls	\N	39500.00	express	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 15, "stackable": false}}
SH-00807	C0077	2025-05-26 23:21:00	2025-05-29 08:00:00	2025-05-30 01:00:00	2.1 t	81.2	machine parts	\N	49000.00	\N	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 33, "stackable": true}}
SH-00808	C0030	2025-05-27 22:16:00	2025-05-28 18:00:00	2025-05-29 11:00:00	3.7 t	\N	acids	un1830	49999.50	express	DELIVERED	{"flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00809	C0011	2025-05-27 23:36:00	2025-05-29 09:00:00	2025-05-29 21:00:00	12.9 t	78.8	electronics	\N	44000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 22, "stackable": false}}
SH-00810	C0058	2025-05-28 01:24:00	2025-05-29 13:00:00	2025-05-31 15:00:00	13.8 t	\N	electronics	\N	1500.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00811	C0075	2025-05-28 05:55:00	2025-05-28 21:00:00	2025-05-29 17:00:00	18.6 t	29.7	bricks	\N	32000.00	Standard	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 12, "stackable": false}}
SH-00812	C0093	2025-05-28 06:51:00	2025-05-30 15:00:00	2025-06-01 14:00:00	19.7 t	53.0	dairy	\N	71000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "tall"], "packaging": {"pallets": 5, "stackable": true}}
SH-00813	C0045	2025-05-28 11:53:00	2025-05-29 02:00:00	2025-05-30 15:00:00	15.5 t	\N	furniture	\N	22000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": true}}
SH-00814	C0081	2025-05-28 15:07:00	2025-05-29 04:00:00	2025-05-31 00:00:00	20.7 t	\N	furniture	\N	74500.00	standard	delivered	{"flags": ["customs", "tall"], "packaging": {"pallets": 15, "stackable": false}}
SH-00815	C0027	2025-05-28 19:39:00	2025-05-30 11:00:00	2025-05-31 21:00:00	9.0 t	15.1	machine parts	\N	77500.00	standard	DELIVERED	{"flags": ["tall", "customs"], "packaging": {"pallets": 27, "stackable": false}}
SH-00816	C0083	2025-05-28 22:57:00	2025-05-29 06:00:00	2025-05-31 09:00:00	4.8 t	55.6	paper rolls	\N	62500.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 7, "stackable": false}}
SH-00817	C0062	2025-05-29 03:03:00	2025-05-31 09:00:00	2025-06-01 05:00:00	15.6 t	65.3	paper rolls	\N	14000.00	Standard	Delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 24, "stackable": false}}
SH-00818	C0012	2025-05-29 07:10:00	2025-05-30 20:00:00	2025-06-01 07:00:00	21.2 t	32.2	machine parts	\N	4500.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 17, "stackable": true}}
SH-00819	C0066	2025-05-29 12:48:00	2025-05-31 22:00:00	2025-06-02 05:00:00	19.1 t	46.4	garments	\N	39000.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00820	C0092	2025-05-29 14:22:00	2025-05-30 04:00:00	2025-06-01 07:00:00	5.8 t	27.6	dairy	\N	88000.00	standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall", "fragile"], "packaging": {"pallets": 21, "stackable": true}}
SH-00821	C0024	2025-05-29 15:22:00	2025-05-31 01:00:00	2025-05-31 17:00:00	14200 kg	67.5	electronics	\N	32500.00	\N	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 5, "stackable": true}}
SH-00822	C0081	2025-05-29 18:15:00	2025-05-31 13:00:00	2025-06-02 03:00:00	4.2 t	11.1	vaccines	\N	17000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00823	C0116	2025-05-29 22:25:00	2025-05-31 06:00:00	2025-06-01 20:00:00	17.5 t	30.1	machine parts	\N	49000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 6, "stackable": true}}
SH-00824	C0031	2025-05-30 08:54:00	2025-05-31 08:00:00	2025-05-31 21:00:00	13.7 t	23.8	frozen food	\N	62000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 26, "stackable": false}}
SH-00825	C0103	2025-05-30 12:32:00	2025-06-01 00:00:00	2025-06-01 17:00:00	20100 kg	41.4	vaccines	UN3373	49999.50	standard	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 28, "stackable": false}}
SH-00826	C0007	2025-05-30 17:10:00	2025-06-01 10:00:00	2025-06-03 00:00:00	7.2 t	28.1	furniture	\N	12000.00	express	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 20, "stackable": true}}
SH-00827	C0004	2025-05-31 06:38:00	2025-05-31 22:00:00	2025-06-02 09:00:00	16.1 t	52.3	acids	UN2031	19500.00	standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 32, "stackable": false}}
SH-00828	C0013	2025-05-31 08:29:00	2025-06-01 04:00:00	2025-06-02 12:00:00	11200 kg	77.5	dairy	\N	37500.00	\N	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile"], "packaging": {"pallets": 31, "stackable": true}}
SH-00829	C0009	2025-05-31 09:00:00	2025-06-01 05:00:00	2025-06-03 02:00:00	21100 kg	36.1	acids	un1830	76500.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 18, "stackable": true}}
SH-00830	C0112	2025-05-31 09:39:00	2025-06-02 16:00:00	2025-06-04 17:00:00	2.3 t	73.4	garments	\N	60000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 20, "stackable": false}}
SH-00831	C0103	2025-05-31 13:11:00	2025-06-02 11:00:00	2025-06-04 04:00:00	9.3 t	5.7	paint	UN1263	17500.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 12, "stackable": false}}
SH-00832	C0107	2025-05-31 13:48:00	2025-06-02 08:00:00	2025-06-04 05:00:00	18.3 t	55.4	petrol	\N	54000.00	express	Delivered	{"flags": ["customs"], "packaging": {"pallets": 27, "stackable": false}}
SH-00833	C0037	2025-05-31 18:26:00	2025-06-02 10:00:00	2025-06-04 09:00:00	10.6 t	48.2	frozen food	\N	67000.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "fragile"], "packaging": {"pallets": 20, "stackable": false}}
SH-00834	C0064	2025-05-31 18:33:00	2025-06-01 23:00:00	2025-06-02 13:00:00	6200 kg	15.6	garments	\N	13500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 16, "stackable": false}}
SH-00835	C0019	2025-05-31 21:07:00	2025-06-02 09:00:00	2025-06-03 20:00:00	17700 kg	21.3	paint	\N	91500.00	\N	cancelled	{"flags": [], "packaging": {"pallets": 14, "stackable": false}}
SH-00836	C0027	2025-06-01 00:38:00	2025-06-02 18:00:00	2025-06-04 05:00:00	13.5 t	47.7	electronics	UN3480	45000.00	standard	CANCELLED	{"flags": [], "packaging": {"pallets": 24, "stackable": true}}
SH-00837	C0003	2025-06-01 00:39:00	2025-06-01 10:00:00	2025-06-02 08:00:00	11.3 t	65.7	vaccines	\N	15500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 20, "stackable": false}}
SH-00838	C0099	2025-06-01 03:20:00	2025-06-03 07:00:00	2025-06-04 07:00:00	11.5 t	71.6	bricks	\N	62500.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 17, "stackable": true}}
SH-00839	C0096	2025-06-01 06:31:00	2025-06-01 16:00:00	2025-06-03 07:00:00	9.7 t	51.0	petrol	\N	68500.00	Standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 14, "stackable": true}}
SH-00840	C0014	2025-06-01 10:59:00	2025-06-02 10:00:00	2025-06-03 03:00:00	1.6 t	42.2	bricks	\N	7000.00	Standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 14, "stackable": true}}
SH-00841	C0070	2025-06-01 12:15:00	2025-06-02 07:00:00	2025-06-04 02:00:00	11.9 t	83.7	petrol	UN1203	49500.00	Standard	delivered	{"flags": ["tall"], "packaging": {"pallets": 2, "stackable": false}}
SH-00842	C0098	2025-06-01 17:56:00	2025-06-02 17:00:00	2025-06-04 06:00:00	3000 kg	\N	electronics	\N	16500.00	\N	delivered	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00843	C0039	2025-06-02 02:27:00	2025-06-04 06:00:00	2025-06-05 10:00:00	7500 kg	\N	vaccines	\N	33000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 12, "stackable": true}}
SH-00844	C0019	2025-06-02 02:52:00	2025-06-03 03:00:00	2025-06-04 15:00:00	10.5 t	52.3	dairy	\N	40500.00	\N	Delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "fragile"], "packaging": {"pallets": 8, "stackable": true}}
SH-00845	C0107	2025-06-02 03:17:00	2025-06-03 09:00:00	2025-06-05 02:00:00	1.0 t	79.3	furniture	\N	46000.00	standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 8, "stackable": true}}
SH-00846	C0030	2025-06-02 04:18:00	2025-06-03 20:00:00	2025-06-05 10:00:00	15.1 t	40.4	acids	UN1830	79500.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 12, "stackable": true}}
SH-00847	C0084	2025-06-02 07:33:00	2025-06-03 06:00:00	2025-06-04 17:00:00	2.1 t	23.1	garments	\N	23500.00	standard	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 11, "stackable": false}}
SH-00848	C0050	2025-06-02 10:50:00	2025-06-04 01:00:00	2025-06-05 06:00:00	17300 kg	26.0	electronics	UN3480	20500.00	standard	DELIVERED	{"flags": ["tall", "fragile"], "packaging": {"pallets": 17, "stackable": false}}
SH-00849	C0093	2025-06-02 12:00:00	2025-06-04 15:00:00	2025-06-06 09:00:00	6200 kg	45.7	frozen food	\N	14000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 24, "stackable": true}}
SH-00850	C0076	2025-06-02 20:54:00	2025-06-03 11:00:00	2025-06-05 05:00:00	7.4 t	28.1	vaccines	\N	60000.00	standard	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 30, "stackable": false}}
SH-00851	C0024	2025-06-03 19:52:00	2025-06-05 01:00:00	2025-06-06 00:00:00	20.5 t	53.4	dairy	\N	24000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00852	C0106	2025-06-04 04:09:00	2025-06-06 06:00:00	2025-06-07 06:00:00	16.3 t	57.1	vaccines	UN3373	26000.00	Standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 25, "stackable": false}}
SH-00853	C0040	2025-06-04 10:09:00	2025-06-05 19:00:00	2025-06-07 03:00:00	19500 kg	76.2	machine parts	\N	38000.00	Standard	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 33, "stackable": false}}
SH-00854	C0043	2025-06-04 11:50:00	2025-06-06 22:00:00	2025-06-08 20:00:00	10600 kg	\N	machine parts	\N	25500.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 21, "stackable": false}}
SH-00855	C0014	2025-06-04 21:56:00	2025-06-05 10:00:00	2025-06-06 07:00:00	17.0 t	42.1	acids	UN1830	94500.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 2, "stackable": false}}
SH-00856	C0027	2025-06-05 02:10:00	2025-06-07 05:00:00	2025-06-09 06:00:00	15.9 t	42.5	petrol	\N	44500.00	\N	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 24, "stackable": true}}
SH-00857	C0105	2025-06-05 10:17:00	2025-06-07 00:00:00	2025-06-08 01:00:00	4.3 t	39.4	electronics	UN3480	37500.00	Standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 17, "stackable": true}}
SH-00858	C0081	2025-06-05 14:40:00	2025-06-07 03:00:00	2025-06-08 07:00:00	20900 kg	8.8	furniture	\N	90500.00	standard	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00859	C0034	2025-06-05 17:01:00	2025-06-06 22:00:00	2025-06-08 19:00:00	13000 kg	20.3	paint	\N	34500.00	express	DELIVERED	{"flags": ["fragile", "customs"], "packaging": {"pallets": 29, "stackable": true}}
SH-00860	C0082	2025-06-05 21:56:00	2025-06-07 06:00:00	2025-06-08 04:00:00	0.5 t	80.7	acids	\N	30000.00	\N	delivered	{"flags": ["fragile"], "packaging": {"pallets": 18, "stackable": true}}
SH-00861	C0100	2025-06-06 05:13:00	2025-06-07 12:00:00	2025-06-08 18:00:00	11.0 t	79.1	furniture	\N	49000.00	express	Delivered	{"flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00862	C0082	2025-06-06 05:40:00	2025-06-07 18:00:00	2025-06-09 16:00:00	10000 kg	41.8	paper rolls	\N	58000.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 6, "stackable": false}}
SH-00863	C0009	2025-06-06 11:56:00	2025-06-06 22:00:00	2025-06-07 20:00:00	3200 kg	20.6	frozen food	\N	71500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 22, "stackable": false}}
SH-00864	C0051	2025-06-06 14:47:00	2025-06-07 13:00:00	2025-06-08 17:00:00	9.3 t	52.4	bricks	\N	5000.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 7, "stackable": true}}
SH-00865	C0037	2025-06-06 21:35:00	2025-06-08 00:00:00	2025-06-09 22:00:00	8700 kg	36.2	frozen food	\N	67500.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00866	C0042	2025-06-07 08:17:00	2025-06-07 19:00:00	2025-06-09 17:00:00	2900 kg	\N	frozen food	\N	86000.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 18, "stackable": false}}
SH-00867	C0035	2025-06-07 10:09:00	2025-06-08 16:00:00	2025-06-10 11:00:00	19.1 t	\N	petrol	UN1203	20500.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 33, "stackable": false}}
SH-00868	C0042	2025-06-07 20:51:00	2025-06-09 05:00:00	2025-06-09 23:00:00	20800 kg	24.7	vaccines	UN3373	85500.00	Standard	CANCELLED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00869	C0087	2025-06-08 03:10:00	2025-06-08 16:00:00	2025-06-10 19:00:00	5.2 t	89.6	vaccines	\N	28000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 13, "stackable": true}}
SH-00870	C0066	2025-06-08 08:01:00	2025-06-09 20:00:00	2025-06-10 11:00:00	5300 kg	70.7	electronics	\N	74000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 10, "stackable": false}}
SH-00871	C0113	2025-06-08 17:51:00	2025-06-11 04:00:00	2025-06-12 06:00:00	9500 kg	58.6	bricks	\N	39000.00	express	delivered	{"flags": [], "packaging": {"pallets": 27, "stackable": false}}
SH-00872	C0060	2025-06-08 18:13:00	2025-06-09 06:00:00	2025-06-09 20:00:00	16.7 t	10.0	dairy	\N	51500.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 33, "stackable": false}}
SH-00873	C0110	2025-06-08 20:49:00	2025-06-10 09:00:00	2025-06-12 02:00:00	15100 kg	43.5	frozen food	\N	72500.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00874	C0046	2025-06-08 23:41:00	2025-06-10 09:00:00	2025-06-11 08:00:00	6.7 t	23.1	electronics	UN3480	68000.00	standard	Cancelled	{"flags": ["fragile"], "packaging": {"pallets": 33, "stackable": false}}
SH-00875	C0025	2025-06-09 03:16:00	2025-06-11 02:00:00	2025-06-12 01:00:00	7.1 t	14.8	paint	un1263	10000.00	standard	DELIVERED	{"flags": [], "packaging": {"pallets": 22, "stackable": false}}
SH-00876	C0064	2025-06-10 00:36:00	2025-06-10 18:00:00	2025-06-12 16:00:00	4.8 t	31.1	bricks	\N	82000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00877	C0017	2025-06-10 00:40:00	2025-06-10 12:00:00	2025-06-11 06:00:00	8.9 t	6.9	petrol	\N	20500.00	express	delivered	{"flags": ["fragile"], "packaging": {"pallets": 31, "stackable": false}}
SH-00878	C0086	2025-06-10 07:04:00	2025-06-11 01:00:00	2025-06-11 23:00:00	17300 kg	48.8	dairy	\N	60500.00	standard	cancelled	{"flags": ["customs"], "packaging": {"pallets": 4, "stackable": false}}
SH-00879	C0119	2025-06-10 10:50:00	2025-06-10 18:00:00	2025-06-12 20:00:00	21000 kg	26.0	vaccines	UN3373	88000.00	express	Cancelled	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 2, "stackable": true}}
SH-00880	C0107	2025-06-10 15:40:00	2025-06-11 05:00:00	2025-06-11 20:00:00	10.4 t	72.7	petrol	\N	75000.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 18, "stackable": false}}
SH-00881	C0054	2025-06-10 17:19:00	2025-06-11 05:00:00	2025-06-13 02:00:00	8.4 t	\N	bricks	\N	73000.00	express	delivered	{"flags": [], "packaging": {"pallets": 22, "stackable": false}}
SH-00882	C0061	2025-06-11 02:56:00	2025-06-13 05:00:00	2025-06-13 17:00:00	900 kg	51.5	vaccines	UN3373	86000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 3, "stackable": false}}
SH-00883	C0012	2025-06-11 10:55:00	2025-06-12 01:00:00	2025-06-13 09:00:00	20.3 t	63.9	garments	\N	18000.00	express	cancelled	{"flags": [], "packaging": {"pallets": 22, "stackable": true}}
SH-00884	C0052	2025-06-11 14:35:00	2025-06-12 09:00:00	2025-06-14 07:00:00	1.4 t	70.1	paper rolls	\N	55000.00	standard	delivered	{"flags": ["fragile", "customs"], "packaging": {"pallets": 6, "stackable": true}}
SH-00885	C0006	2025-06-11 14:49:00	2025-06-13 00:00:00	2025-06-14 00:00:00	2.0 t	2.4	electronics	UN3480	70500.00	express	Delivered	{"flags": ["tall"], "packaging": {"pallets": 31, "stackable": true}}
SH-00886	C0002	2025-06-11 16:58:00	2025-06-12 11:00:00	2025-06-13 21:00:00	9700 kg	56.1	paint	un1263	2000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 21, "stackable": false}}
SH-00887	C0005	2025-06-11 18:02:00	2025-06-12 02:00:00	2025-06-14 04:00:00	11500 kg	\N	paper rolls	\N	7500.00	Standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 21, "stackable": false}}
SH-00888	C0110	2025-06-11 21:28:00	2025-06-13 20:00:00	2025-06-14 08:00:00	500 kg	65.8	bricks	\N	43500.00	Standard	cancelled	{"flags": ["tall"], "packaging": {"pallets": 19, "stackable": false}}
SH-00889	C0046	2025-06-12 02:27:00	2025-06-14 00:00:00	2025-06-14 21:00:00	9.9 t	57.1	acids	\N	59000.00	\N	DELIVERED	{"flags": ["customs", "fragile"], "packaging": {"pallets": 2, "stackable": true}}
SH-00890	C0096	2025-06-12 20:27:00	2025-06-13 23:00:00	2025-06-15 03:00:00	19.8 t	75.1	electronics	\N	79000.00	Standard	DELIVERED	{"flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00891	C0085	2025-06-13 00:25:00	2025-06-15 00:00:00	2025-06-16 19:00:00	0.8 t	37.2	vaccines	UN3373	75500.00	\N	CANCELLED	{"flags": [], "packaging": {"pallets": 10, "stackable": true}}
SH-00892	C0100	2025-06-13 11:28:00	2025-06-15 09:00:00	2025-06-16 22:00:00	8.7 t	32.0	electronics	\N	10000.00	standard	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 3, "stackable": false}}
SH-00893	C0005	2025-06-13 12:15:00	2025-06-14 16:00:00	2025-06-16 00:00:00	15.4 t	39.4	machine parts	\N	93500.00	standard	delivered	{"flags": ["customs"], "packaging": {"pallets": 22, "stackable": false}}
SH-00894	C0065	2025-06-13 18:06:00	2025-06-14 23:00:00	2025-06-16 05:00:00	20.3 t	72.6	dairy	\N	15500.00	express	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs", "tall"], "packaging": {"pallets": 23, "stackable": false}}
SH-00895	C0076	2025-06-13 20:36:00	2025-06-14 10:00:00	2025-06-15 00:00:00	15200 kg	83.0	frozen food	\N	93500.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 31, "stackable": true}}
SH-00896	C0104	2025-06-14 02:28:00	2025-06-15 08:00:00	2025-06-15 21:00:00	7600 kg	25.8	dairy	\N	60000.00	Standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 27, "stackable": false}}
SH-00897	C0030	2025-06-14 05:13:00	2025-06-15 04:00:00	2025-06-16 14:00:00	1.0 t	66.6	paper rolls	\N	66000.00	standard	delivered	{"flags": ["fragile"], "packaging": {"pallets": 31, "stackable": false}}
SH-00898	C0085	2025-06-14 20:01:00	2025-06-17 01:00:00	2025-06-18 10:00:00	16600 kg	36.9	vaccines	\N	58500.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 32, "stackable": true}}
SH-00899	C0069	2025-06-15 11:01:00	2025-06-17 06:00:00	2025-06-19 03:00:00	3700 kg	24.6	furniture	\N	86000.00	express	delivered	{"flags": [], "packaging": {"pallets": 20, "stackable": false}}
SH-00900	C0001	2025-06-15 12:24:00	2025-06-16 11:00:00	2025-06-17 14:00:00	1.0 t	6.3	furniture	\N	29500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 16, "stackable": true}}
SH-00901	C0081	2025-06-15 14:03:00	2025-06-16 15:00:00	2025-06-18 16:00:00	14100 kg	50.6	frozen food	\N	46000.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["fragile", "tall"], "packaging": {"pallets": 20, "stackable": false}}
SH-00902	C0085	2025-06-15 15:23:00	2025-06-18 00:00:00	2025-06-18 23:00:00	18.9 t	64.9	petrol	UN1203	43500.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 23, "stackable": true}}
SH-00903	C0101	2025-06-15 18:03:00	2025-06-16 14:00:00	2025-06-18 10:00:00	5500 kg	58.7	paint	un1263	11500.00	express	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 6, "stackable": false}}
SH-00904	C0075	2025-06-15 18:58:00	2025-06-18 01:00:00	2025-06-18 19:00:00	3200 kg	69.3	paint	un1263	14000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00905	C0028	2025-06-16 09:44:00	2025-06-17 10:00:00	2025-06-19 05:00:00	4.2 t	88.2	vaccines	\N	43500.00	express	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 32, "stackable": false}}
SH-00906	C0060	2025-06-16 10:28:00	2025-06-17 23:00:00	2025-06-18 11:00:00	1.1 t	70.9	bricks	\N	83000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 1, "stackable": true}}
SH-00907	C0120	2025-06-16 15:01:00	2025-06-17 16:00:00	2025-06-19 16:00:00	9300 kg	36.4	machine parts	\N	69000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00908	C0020	2025-06-16 15:45:00	2025-06-17 16:00:00	2025-06-19 16:00:00	15.1 t	14.8	machine parts	\N	14000.00	\N	DELIVERED	{"flags": ["customs", "fragile"], "packaging": {"pallets": 20, "stackable": true}}
SH-00909	C0043	2025-06-16 18:34:00	2025-06-18 10:00:00	2025-06-20 08:00:00	8.5 t	43.2	dairy	\N	76000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00910	C0048	2025-06-16 19:29:00	2025-06-18 21:00:00	2025-06-19 09:00:00	15.2 t	7.1	petrol	\N	45000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 2, "stackable": false}}
SH-00911	C0006	2025-06-17 02:13:00	2025-06-18 10:00:00	2025-06-19 10:00:00	6.0 t	44.1	garments	\N	93000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 33, "stackable": false}}
SH-00912	C0003	2025-06-17 08:22:00	2025-06-17 23:00:00	2025-06-18 20:00:00	21.5 t	18.8	vaccines	UN3373	26000.00	express	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile", "tall"], "packaging": {"pallets": 33, "stackable": false}}
SH-00913	C0096	2025-06-17 14:00:00	2025-06-19 04:00:00	2025-06-21 05:00:00	10.1 t	87.5	acids	un1830	75000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00914	C0041	2025-06-17 18:53:00	2025-06-18 23:00:00	2025-06-19 13:00:00	3.1 t	63.3	vaccines	UN3373	57500.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 6, "stackable": false}}
SH-00915	C0045	2025-06-18 00:45:00	2025-06-19 01:00:00	2025-06-20 06:00:00	17.1 t	60.0	vaccines	\N	55500.00	express	CANCELLED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 9, "stackable": true}}
SH-00916	C0067	2025-06-18 06:18:00	2025-06-18 23:00:00	2025-06-20 06:00:00	19100 kg	68.5	vaccines	\N	33500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 8, "stackable": false}}
SH-00917	C0022	2025-06-18 13:54:00	2025-06-20 07:00:00	2025-06-21 18:00:00	14900 kg	89.7	vaccines	UN3373	68500.00	standard	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "tall"], "packaging": {"pallets": 33, "stackable": false}}
SH-00918	C0038	2025-06-18 17:26:00	2025-06-20 20:00:00	2025-06-21 20:00:00	7.7 t	14.8	paper rolls	\N	62500.00	Standard	DELIVERED	{"flags": ["tall"], "packaging": {"pallets": 1, "stackable": true}}
SH-00919	C0032	2025-06-18 18:15:00	2025-06-20 12:00:00	2025-06-21 12:00:00	11.4 t	4.0	vaccines	UN3373	47000.00	\N	Delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 14, "stackable": false}}
SH-00920	C0082	2025-06-18 20:53:00	2025-06-21 05:00:00	2025-06-22 16:00:00	16.5 t	79.7	furniture	\N	57000.00	standard	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 27, "stackable": false}}
SH-00921	C0094	2025-06-19 01:23:00	2025-06-20 01:00:00	2025-06-21 22:00:00	21.6 t	40.0	electronics	UN3480	52000.00	Standard	Delivered	{"flags": ["tall"], "packaging": {"pallets": 33, "stackable": true}}
SH-00922	C0062	2025-06-19 04:17:00	2025-06-20 18:00:00	2025-06-21 18:00:00	13.2 t	56.4	garments	\N	25000.00	\N	Delivered	{"flags": ["customs"], "packaging": {"pallets": 9, "stackable": true}}
SH-00923	C0049	2025-06-19 06:02:00	2025-06-20 14:00:00	2025-06-21 04:00:00	15100 kg	75.3	paint	UN1263	89500.00	Standard	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 10, "stackable": false}}
SH-00924	C0067	2025-06-19 06:42:00	2025-06-20 16:00:00	2025-06-21 08:00:00	3.6 t	85.6	machine parts	\N	19000.00	standard	Delivered	{"flags": ["customs"], "packaging": {"pallets": 12, "stackable": true}}
SH-00925	C0021	2025-06-19 07:46:00	2025-06-21 17:00:00	2025-06-22 05:00:00	600 kg	57.7	petrol	\N	75500.00	\N	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 32, "stackable": true}}
SH-00926	C0048	2025-06-19 07:47:00	2025-06-20 09:00:00	2025-06-22 10:00:00	1.7 t	42.3	machine parts	\N	52000.00	express	delivered	{"flags": [], "packaging": {"pallets": 22, "stackable": false}}
SH-00927	C0005	2025-06-19 10:17:00	2025-06-21 11:00:00	2025-06-22 05:00:00	14.3 t	50.9	paint	UN1263	42500.00	express	delivered	{"flags": ["tall", "fragile"], "packaging": {"pallets": 29, "stackable": true}}
SH-00928	C0117	2025-06-19 11:02:00	2025-06-19 23:00:00	2025-06-21 04:00:00	6.1 t	59.1	garments	\N	57500.00	Standard	Cancelled	{"flags": ["tall", "customs"], "packaging": {"pallets": 10, "stackable": true}}
SH-00929	C0010	2025-06-19 13:53:00	2025-06-21 08:00:00	2025-06-22 17:00:00	1.0 t	58.4	vaccines	\N	40000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 14, "stackable": true}}
SH-00930	C0049	2025-06-19 14:25:00	2025-06-21 07:00:00	2025-06-22 16:00:00	17.4 t	34.2	machine parts	\N	22000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 25, "stackable": true}}
SH-00931	C0089	2025-06-19 17:05:00	2025-06-21 02:00:00	2025-06-21 16:00:00	11.6 t	68.8	frozen food	\N	25000.00	\N	delivered	{"flags": ["tall"], "packaging": {"pallets": 12, "stackable": false}}
SH-00932	C0044	2025-06-19 20:07:00	2025-06-20 08:00:00	2025-06-21 12:00:00	4200 kg	16.6	petrol	UN1203	18500.00	standard	cancelled	{"flags": [], "packaging": {"pallets": 16, "stackable": true}}
SH-00933	C0081	2025-06-20 01:15:00	2025-06-21 18:00:00	2025-06-23 02:00:00	600 kg	70.2	furniture	\N	46500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 19, "stackable": false}}
SH-00934	C0088	2025-06-20 03:19:00	2025-06-22 10:00:00	2025-06-23 12:00:00	4000 kg	55.1	paint	\N	60000.00	Standard	delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 15, "stackable": true}}
SH-00935	C0113	2025-06-20 10:34:00	2025-06-21 15:00:00	2025-06-22 22:00:00	10.6 t	16.2	furniture	\N	69500.00	express	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 21, "stackable": false}}
SH-00936	C0011	2025-06-20 12:17:00	2025-06-22 04:00:00	2025-06-22 20:00:00	3.4 t	72.6	frozen food	\N	28000.00	express	DELIVERED	{"temp": {"max_c": -18, "min_c": -25}, "flags": [], "packaging": {"pallets": 17, "stackable": false}}
SH-00937	C0083	2025-06-20 12:22:00	2025-06-22 00:00:00	2025-06-22 21:00:00	13.5 t	12.1	furniture	\N	75000.00	Standard	Delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 9, "stackable": false}}
SH-00938	C0040	2025-06-20 13:58:00	2025-06-21 14:00:00	2025-06-22 23:00:00	5.2 t	24.0	petrol	UN1203	72000.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 9, "stackable": true}}
SH-00939	C0026	2025-06-20 21:49:00	2025-06-22 15:00:00	2025-06-24 12:00:00	19.0 t	46.7	paint	un1263	12000.00	\N	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": true}}
SH-00940	C0057	2025-06-21 01:29:00	2025-06-22 05:00:00	2025-06-23 02:00:00	0.5 t	3.1	acids	\N	16500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 7, "stackable": true}}
SH-00941	C0063	2025-06-21 05:02:00	2025-06-22 00:00:00	2025-06-22 15:00:00	5.2 t	77.7	bricks	\N	70000.00	\N	DELIVERED	{"flags": ["customs", "tall"], "packaging": {"pallets": 3, "stackable": false}}
SH-00942	C0053	2025-06-21 10:33:00	2025-06-22 04:00:00	2025-06-22 17:00:00	5.8 t	\N	garments	\N	17000.00	standard	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 2, "stackable": false}}
SH-00943	C0009	2025-06-21 11:48:00	2025-06-23 22:00:00	2025-06-25 06:00:00	10700 kg	81.1	bricks	\N	33000.00	express	delivered	{"flags": [], "packaging": {"pallets": 4, "stackable": false}}
SH-00944	C0005	2025-06-21 12:25:00	2025-06-22 17:00:00	2025-06-23 23:00:00	9.2 t	77.9	dairy	\N	27500.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["tall"], "packaging": {"pallets": 24, "stackable": false}}
SH-00945	C0068	2025-06-21 16:54:00	2025-06-23 08:00:00	2025-06-23 21:00:00	10.2 t	78.4	petrol	UN1203	85500.00	Standard	Cancelled	{"flags": ["customs"], "packaging": {"pallets": 27, "stackable": true}}
SH-00946	C0019	2025-06-21 17:07:00	2025-06-22 23:00:00	2025-06-24 19:00:00	14.9 t	58.9	electronics	\N	22000.00	standard	cancelled	{"flags": ["customs"], "packaging": {"pallets": 9, "stackable": true}}
SH-00947	C0071	2025-06-21 18:52:00	2025-06-23 01:00:00	2025-06-24 15:00:00	0.4 t	61.1	dairy	\N	2000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 18, "stackable": false}}
SH-00948	C0101	2025-06-22 05:41:00	2025-06-23 01:00:00	2025-06-24 14:00:00	13.4 t	\N	frozen food	\N	5500.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00949	C0018	2025-06-22 07:09:00	2025-06-24 03:00:00	2025-06-26 04:00:00	17.0 t	\N	vaccines	UN3373	40000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": [], "packaging": {"pallets": 29, "stackable": false}}
SH-00950	C0027	2025-06-22 20:42:00	2025-06-23 23:00:00	2025-06-24 15:00:00	5.9 t	\N	dairy	\N	9500.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile", "tall"], "packaging": {"pallets": 29, "stackable": true}}
SH-00951	C0013	2025-06-22 23:23:00	2025-06-24 22:00:00	2025-06-26 12:00:00	1.4 t	17.9	electronics	\N	41000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 8, "stackable": true}}
SH-00952	C0047	2025-06-23 09:22:00	2025-06-23 22:00:00	2025-06-24 14:00:00	9.1 t	46.2	paper rolls	\N	21000.00	express	delivered	{"flags": ["fragile", "tall"], "packaging": {"pallets": 33, "stackable": true}}
SH-00953	C0042	2025-06-23 10:39:00	2025-06-25 17:00:00	2025-06-27 18:00:00	18.5 t	81.9	acids	\N	15500.00	Standard	delivered	{"flags": [], "packaging": {"pallets": 14, "stackable": true}}
SH-00954	C0008	2025-06-23 17:53:00	2025-06-25 02:00:00	2025-06-26 05:00:00	4.3 t	64.8	petrol	UN1203	25000.00	\N	delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 32, "stackable": true}}
SH-00955	C0049	2025-06-23 18:36:00	2025-06-25 00:00:00	2025-06-26 06:00:00	18500 kg	15.4	electronics	UN3480	75000.00	express	Delivered	{"flags": [], "packaging": {"pallets": 30, "stackable": false}}
SH-00956	C0065	2025-06-23 22:57:00	2025-06-25 11:00:00	2025-06-26 19:00:00	17.4 t	50.1	electronics	\N	40000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 27, "stackable": true}}
SH-00957	C0067	2025-06-24 06:10:00	2025-06-25 17:00:00	2025-06-27 10:00:00	10.8 t	84.2	machine parts	\N	56000.00	standard	Delivered	{"flags": [], "packaging": {"pallets": 18, "stackable": true}}
SH-00958	C0018	2025-06-24 06:16:00	2025-06-26 02:00:00	2025-06-27 22:00:00	9800 kg	\N	paint	un1263	29000.00	Standard	Delivered	{"flags": [], "packaging": {"pallets": 23, "stackable": true}}
SH-00959	C0071	2025-06-24 13:49:00	2025-06-26 12:00:00	2025-06-28 11:00:00	3.5 t	5.7	bricks	\N	48000.00	\N	DELIVERED	{"flags": [], "packaging": {"pallets": 18, "stackable": true}}
SH-00960	C0071	2025-06-24 14:46:00	2025-06-25 00:00:00	2025-06-26 13:00:00	9800 kg	88.8	garments	\N	34000.00	express	Delivered	{"flags": ["fragile"], "packaging": {"pallets": 13, "stackable": true}}
SH-00961	C0100	2025-06-24 20:30:00	2025-06-26 04:00:00	2025-06-28 03:00:00	15.7 t	27.1	acids	UN1830	37500.00	\N	Delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 12, "stackable": true}}
SH-00962	C0042	2025-06-24 22:41:00	2025-06-25 22:00:00	2025-06-27 07:00:00	13900 kg	70.4	frozen food	\N	57000.00	standard	delivered	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs", "fragile"], "packaging": {"pallets": 26, "stackable": true}}
SH-00963	C0004	2025-06-25 01:38:00	2025-06-25 19:00:00	2025-06-27 09:00:00	19.5 t	30.2	garments	\N	41500.00	\N	Delivered	{"flags": ["tall"], "packaging": {"pallets": 5, "stackable": true}}
SH-00964	C0021	2025-06-25 02:55:00	2025-06-26 15:00:00	2025-06-28 11:00:00	20.2 t	6.0	paper rolls	\N	16500.00	express	DELIVERED	{"flags": [], "packaging": {"pallets": 28, "stackable": true}}
SH-00965	C0110	2025-06-25 03:20:00	2025-06-25 14:00:00	2025-06-27 10:00:00	18.2 t	88.1	bricks	\N	73000.00	express	Delivered	{"flags": ["customs", "fragile"], "packaging": {"pallets": 30, "stackable": true}}
SH-00966	C0107	2025-06-25 08:00:00	2025-06-26 03:00:00	2025-06-27 08:00:00	5.1 t	37.1	vaccines	\N	56500.00	\N	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 12, "stackable": false}}
SH-00967	C0097	2025-06-25 09:12:00	2025-06-26 17:00:00	2025-06-27 07:00:00	10100 kg	32.6	machine parts	\N	48000.00	standard	DELIVERED	{"flags": ["fragile"], "packaging": {"pallets": 23, "stackable": true}}
SH-00968	C0047	2025-06-25 14:06:00	2025-06-27 12:00:00	2025-06-29 09:00:00	14400 kg	5.7	paper rolls	\N	37000.00	express	DELIVERED	{"flags": ["customs"], "packaging": {"pallets": 19, "stackable": true}}
SH-00969	C0068	2025-06-25 17:08:00	2025-06-26 07:00:00	2025-06-27 06:00:00	21.2 t	\N	frozen food	\N	16000.00	Standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall"], "packaging": {"pallets": 21, "stackable": true}}
SH-00970	C0117	2025-06-25 17:10:00	2025-06-27 19:00:00	2025-06-29 08:00:00	17.8 t	2.3	paper rolls	\N	71000.00	express	Delivered	{"flags": ["tall", "customs"], "packaging": {"pallets": 25, "stackable": false}}
SH-00971	C0071	2025-06-26 13:27:00	2025-06-28 13:00:00	2025-06-29 18:00:00	9000 kg	57.0	acids	un1830	59000.00	Standard	DELIVERED	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["fragile"], "packaging": {"pallets": 22, "stackable": true}}
SH-00972	C0075	2025-06-27 00:18:00	2025-06-27 21:00:00	2025-06-29 08:00:00	15.7 t	5.2	furniture	\N	75500.00	\N	cancelled	{"flags": ["fragile", "tall"], "packaging": {"pallets": 29, "stackable": true}}
SH-00973	C0044	2025-06-27 19:37:00	2025-06-30 06:00:00	2025-07-01 08:00:00	6.4 t	\N	paper rolls	\N	61500.00	Standard	booked	{"flags": ["tall", "fragile"], "packaging": {"pallets": 8, "stackable": true}}
SH-00974	C0101	2025-06-28 03:25:00	2025-06-28 11:00:00	2025-06-29 10:00:00	11.2 t	8.3	vaccines	UN3373	25000.00	standard	delivered	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["tall", "fragile"], "packaging": {"pallets": 5, "stackable": true}}
SH-00975	C0082	2025-06-28 04:06:00	2025-06-28 21:00:00	2025-06-29 17:00:00	13.7 t	16.0	frozen food	\N	50000.00	Standard	CANCELLED	{"temp": {"max_c": -18, "min_c": -25}, "flags": ["customs"], "packaging": {"pallets": 14, "stackable": false}}
SH-00976	C0065	2025-06-28 18:26:00	2025-06-29 22:00:00	2025-07-01 06:00:00	8.9 t	45.9	frozen food	\N	29500.00	\N	in transit	{"temp": {"max_c": 8, "min_c": 2}, "flags": ["customs"], "packaging": {"pallets": 5, "stackable": false}}
SH-00977	C0030	2025-06-28 21:48:00	2025-06-30 04:00:00	2025-07-01 08:00:00	19600 kg	86.8	garments	\N	73500.00	\N	booked	{"flags": ["tall", "fragile"], "packaging": {"pallets": 33, "stackable": false}}
SH-00978	C0030	2025-06-29 07:44:00	2025-07-01 09:00:00	2025-07-02 22:00:00	10.5 t	78.8	paint	UN1263	5000.00	standard	BOOKED	{"flags": ["customs"], "packaging": {"pallets": 15, "stackable": false}}
SH-00979	C0036	2025-06-29 09:51:00	2025-06-30 23:00:00	2025-07-02 22:00:00	16.1 t	6.0	garments	\N	88500.00	express	cancelled	{"flags": ["fragile", "customs"], "packaging": {"pallets": 23, "stackable": true}}
SH-00980	C0019	2025-06-29 11:48:00	2025-07-01 07:00:00	2025-07-01 22:00:00	19800 kg	66.8	petrol	UN1203	62000.00	Standard	Booked	{"flags": [], "packaging": {"pallets": 26, "stackable": false}}
\.


--
-- Name: shipments shipments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipments
    ADD CONSTRAINT shipments_pkey PRIMARY KEY (shipment_id);


--
-- Name: shipments shipments_customer_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shipments
    ADD CONSTRAINT shipments_customer_ref_fkey FOREIGN KEY (customer_ref) REFERENCES public.customers(cust_id);


--
-- PostgreSQL database dump complete
--
