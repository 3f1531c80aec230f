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
-- Name: beds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.beds (
    bed_id integer NOT NULL,
    ward_ref character varying(6) NOT NULL,
    bed_label character varying(12) NOT NULL,
    bed_kind character varying(20),
    has_monitor boolean NOT NULL,
    last_serviced date
);


--
-- Data for Name: beds; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.beds (bed_id, ward_ref, bed_label, bed_kind, has_monitor, last_serviced) FROM stdin;
101	W01	W01-01	\N	f	\N
102	W01	W01-02	Bariatric	t	2024-10-08
103	W01	W01-03	Standard	t	2024-12-14
104	W01	W01-04	\N	f	2024-11-11
105	W01	W01-05	Bariatric	f	2025-02-08
106	W01	W01-06	standard	f	2024-12-23
107	W01	W01-07	Low	f	2025-02-07
108	W01	W01-08	Bariatric	t	2024-07-12
109	W01	W01-09	standard	f	2024-09-06
110	W01	W01-10	standard	f	2024-09-15
111	W01	W01-11	Standard	t	\N
112	W01	W01-12	standard	f	2025-01-12
113	W01	W01-13	standard	f	2025-01-05
114	W01	W01-14	Standard	t	2024-11-12
115	W01	W01-15	Standard	t	2024-11-30
116	W01	W01-16	\N	f	2024-10-08
117	W01	W01-17	Bariatric	f	2024-06-12
118	W01	W01-18	low	f	2025-01-30
119	W02	W02-01	Low	f	2024-09-08
120	W02	W02-02	Low	t	2024-10-31
121	W02	W02-03	Standard	f	2024-10-20
122	W02	W02-04	Standard	f	2025-02-14
123	W02	W02-05	\N	t	2024-11-12
124	W02	W02-06	Standard	f	2024-06-11
125	W02	W02-07	Standard	f	2024-10-22
126	W02	W02-08	Low	f	\N
127	W02	W02-09	Low	f	2025-03-01
128	W02	W02-10	Standard	f	2024-08-25
129	W02	W02-11	Standard	f	2025-01-09
130	W02	W02-12	Bariatric	f	2025-03-20
131	W02	W02-13	Low	t	2024-07-13
132	W02	W02-14	Standard	f	2024-07-12
133	W02	W02-15	standard	f	2025-01-29
134	W02	W02-16	standard	f	2024-06-30
135	W02	W02-17	low	f	2024-06-08
136	W02	W02-18	Low	t	\N
137	W03	W03-01	standard	f	2025-03-15
138	W03	W03-02	standard	t	2024-08-04
139	W03	W03-03	\N	t	2025-01-19
140	W03	W03-04	standard	f	2025-03-01
141	W03	W03-05	standard	f	2024-10-04
142	W03	W03-06	\N	f	2024-07-10
143	W03	W03-07	\N	f	2024-12-11
144	W03	W03-08	Low	f	2024-06-29
145	W03	W03-09	standard	f	2024-06-01
146	W03	W03-10	standard	f	2024-10-12
147	W03	W03-11	low	f	2024-07-17
148	W03	W03-12	\N	f	2025-03-14
149	W03	W03-13	Standard	f	2024-10-09
150	W03	W03-14	Bariatric	f	2024-07-21
151	W03	W03-15	Standard	f	2024-12-11
152	W04	W04-01	Bariatric	t	2025-01-14
153	W04	W04-02	standard	t	2024-11-11
154	W04	W04-03	Standard	t	2025-02-22
155	W04	W04-04	Standard	f	2025-02-05
156	W04	W04-05	low	f	2024-06-02
157	W04	W04-06	Standard	f	2025-02-13
158	W04	W04-07	Standard	t	2025-02-21
159	W04	W04-08	Standard	f	2024-11-21
160	W04	W04-09	Standard	f	2024-11-22
161	W04	W04-10	standard	t	2025-03-23
162	W04	W04-11	Low	f	2025-02-07
163	W04	W04-12	\N	f	\N
164	W04	W04-13	low	t	2024-10-19
165	W04	W04-14	Bariatric	f	2024-09-10
166	W05	W05-01	\N	t	\N
167	W05	W05-02	Standard	t	2024-11-24
168	W05	W05-03	\N	t	2024-07-11
169	W05	W05-04	standard	t	2024-08-25
170	W05	W05-05	Bariatric	f	2024-12-22
171	W05	W05-06	standard	f	2025-03-06
172	W05	W05-07	standard	t	2024-12-13
173	W05	W05-08	Standard	f	2024-07-25
174	W05	W05-09	low	f	2024-12-25
175	W05	W05-10	standard	f	\N
176	W05	W05-11	standard	t	2025-03-28
177	W05	W05-12	standard	f	2024-11-18
178	W06	W06-01	low	t	2024-10-20
179	W06	W06-02	\N	t	2024-06-30
180	W06	W06-03	Standard	t	2024-09-27
181	W06	W06-04	Low	t	2024-11-28
182	W06	W06-05	Low	t	2024-06-07
183	W06	W06-06	low	t	2025-02-03
184	W06	W06-07	standard	t	2024-08-27
185	W06	W06-08	standard	t	2024-07-09
186	W06	W06-09	Bariatric	t	2024-06-28
187	W07	W07-01	Bariatric	t	2025-02-12
188	W07	W07-02	Standard	t	\N
189	W07	W07-03	standard	t	2024-09-29
190	W07	W07-04	Standard	t	2024-07-24
191	W07	W07-05	Standard	t	2025-03-13
192	W07	W07-06	\N	t	2025-03-10
193	W07	W07-07	Bariatric	t	2024-09-22
194	W07	W07-08	low	t	2024-10-08
195	W07	W07-09	Standard	t	2025-01-13
196	W07	W07-10	Low	t	2024-11-04
197	W08	W08-01	Low	f	2024-08-23
198	W08	W08-02	Bariatric	f	2025-03-16
199	W08	W08-03	low	f	2025-02-27
200	W08	W08-04	Bariatric	f	2024-11-01
201	W08	W08-05	\N	f	2025-03-13
202	W08	W08-06	Standard	f	2024-08-27
203	W08	W08-07	Standard	f	2025-03-19
204	W08	W08-08	Standard	t	2024-06-23
205	W08	W08-09	Standard	f	2024-08-10
206	W08	W08-10	Bariatric	f	\N
207	W08	W08-11	low	t	2025-02-20
208	W08	W08-12	Standard	f	2024-07-04
209	W08	W08-13	Standard	f	2024-12-05
210	W08	W08-14	Low	t	2024-06-25
211	W08	W08-15	Standard	f	2025-02-14
212	W08	W08-16	Standard	f	2024-09-28
213	W09	W09-01	Bariatric	t	2024-12-02
214	W09	W09-02	Low	f	\N
215	W09	W09-03	Low	f	2024-12-30
216	W09	W09-04	Low	t	2024-09-21
217	W09	W09-05	\N	f	\N
218	W09	W09-06	Low	f	2024-10-21
219	W09	W09-07	low	t	2024-06-12
220	W09	W09-08	low	f	2024-11-29
221	W09	W09-09	Standard	t	2025-03-08
222	W09	W09-10	Standard	f	\N
223	W09	W09-11	Standard	t	2025-01-04
224	W09	W09-12	Standard	f	2024-10-02
225	W09	W09-13	Bariatric	f	2025-01-25
226	W09	W09-14	standard	t	2024-07-12
227	W09	W09-15	Standard	t	2024-06-15
228	W09	W09-16	Standard	t	2024-08-30
229	W09	W09-17	standard	f	2024-09-04
230	W10	W10-01	standard	t	2024-06-27
231	W10	W10-02	Low	t	2024-07-10
232	W10	W10-03	Standard	f	2024-06-04
233	W10	W10-04	low	t	2024-10-27
234	W10	W10-05	Low	t	2025-02-20
235	W10	W10-06	low	f	\N
236	W10	W10-07	low	t	\N
237	W10	W10-08	Bariatric	t	2025-01-02
238	W10	W10-09	standard	f	2024-11-04
239	W10	W10-10	Standard	f	2024-09-25
240	W10	W10-11	Standard	f	2024-10-05
241	W10	W10-12	Standard	f	2025-01-17
242	W10	W10-13	low	f	2024-11-11
243	W10	W10-14	Low	f	2024-11-12
244	W11	W11-01	standard	t	2024-10-02
245	W11	W11-02	standard	f	2024-12-21
246	W11	W11-03	standard	f	2024-07-10
247	W11	W11-04	Standard	f	2025-01-09
248	W11	W11-05	low	f	2024-10-23
249	W11	W11-06	\N	f	2024-11-20
250	W11	W11-07	Standard	f	2024-07-11
251	W11	W11-08	low	t	2025-02-13
252	W11	W11-09	Standard	f	2024-08-24
253	W11	W11-10	Standard	f	2025-02-24
254	W12	W12-01	low	f	2025-01-21
255	W12	W12-02	standard	f	2024-07-05
256	W12	W12-03	Standard	t	2024-09-06
257	W12	W12-04	\N	f	2025-02-24
258	W12	W12-05	low	f	\N
259	W12	W12-06	Standard	t	2024-08-12
260	W13	W13-01	Bariatric	f	2024-11-08
261	W13	W13-02	Bariatric	t	2024-09-12
262	W13	W13-03	\N	f	2024-12-11
263	W13	W13-04	low	t	2024-12-10
264	W13	W13-05	Bariatric	t	2024-12-04
265	W13	W13-06	\N	t	2024-06-10
266	W13	W13-07	Low	f	2025-03-15
267	W13	W13-08	standard	f	2024-10-16
268	W14	W14-01	Standard	f	2025-02-03
269	W14	W14-02	low	f	2024-11-30
270	W14	W14-03	\N	f	2025-01-29
271	W14	W14-04	standard	f	2024-08-21
272	W14	W14-05	low	f	\N
\.


--
-- Name: beds beds_bed_label_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beds
    ADD CONSTRAINT beds_bed_label_key UNIQUE (bed_label);


--
-- Name: beds beds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beds
    ADD CONSTRAINT beds_pkey PRIMARY KEY (bed_id);


--
-- Name: beds beds_ward_ref_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.beds
    ADD CONSTRAINT beds_ward_ref_fkey FOREIGN KEY (ward_ref) REFERENCES public.wards(ward_code);


--
-- PostgreSQL database dump complete
--
