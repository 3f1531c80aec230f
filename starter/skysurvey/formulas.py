"""Formulas that several golds of `skysurvey` share."""

from __future__ import annotations

EXPOSED_SECONDS = (
    "SUBSTRING(e.exp_length FROM '[0-9.]+')::numeric"
    " * CASE WHEN e.exp_length LIKE '%min' THEN 60 ELSE 1 END"
)
LOST_HOURS = (
    "SUBSTRING(n.lost_time FROM '[0-9.]+')::numeric"
    " / CASE WHEN n.lost_time LIKE '%min' THEN 60 ELSE 1 END"
)
APERTURE = (
    "SUBSTRING(t.aperture FROM '[0-9.]+')::numeric"
    " / CASE WHEN t.aperture LIKE '%mm' THEN 1000 ELSE 1 END"
)
CADENCE = (
    "SUBSTRING(f.cadence FROM '[0-9.]+')::numeric"
    " / CASE WHEN f.cadence LIKE '%h' THEN 24 ELSE 1 END"
)
AWARD_HOURS = (
    "SUBSTRING(p.time_awarded FROM '[0-9.]+')::numeric"
    " * CASE WHEN p.time_awarded LIKE '%nights' THEN 8 ELSE 1 END"
)
ASKED_MINUTES = (
    "SUBSTRING(r.time_asked FROM '[0-9.]+')::numeric"
    " * CASE WHEN r.time_asked LIKE '%h' THEN 60 ELSE 1 END"
)
REAL_VOTES = "(c.vetting #>> '{votes,real}')::numeric"
ALL_VOTES = "((c.vetting #>> '{votes,real}')::numeric + (c.vetting #>> '{votes,bogus}')::numeric)"
VOTE_SHARE = f"COALESCE({REAL_VOTES} / NULLIF({ALL_VOTES}, 0), 0.5)"
TRUST = f"0.6 * c.machine_score + 0.4 * {VOTE_SHARE}"
EXPLOSIVE = "LOWER(c.cand_kind) IN ('supernova', 'nova', 'kilonova')"
PENDING = "LOWER(c.triage_state) IN ('new', 'watched')"
