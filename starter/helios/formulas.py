"""Formulas that several golds of `helios` share."""

from __future__ import annotations

PEAK_KW = (
    "SUBSTRING(p.dc_peak FROM '[0-9.]+')::numeric"
    " * CASE WHEN p.dc_peak LIKE '%MWp' THEN 1000 ELSE 1 END"
)
WEEKLY_KWH = (
    "SUBSTRING(y.energy FROM '[0-9.]+')::numeric"
    " * CASE WHEN y.energy LIKE '%MWh' THEN 1000 ELSE 1 END"
)
SUNLIGHT = (
    "SUBSTRING(s.irradiation FROM '[0-9.]+')::numeric"
    " / CASE WHEN s.irradiation LIKE '%MJ/m2' THEN 3.6 ELSE 1 END"
)
LABOUR = (
    "SUBSTRING(w.time_spent FROM '[0-9.]+')::numeric"
    " / CASE WHEN w.time_spent LIKE '%min' THEN 60 ELSE 1 END"
)
STRING_WATTS = (
    "s.panel_count * SUBSTRING(s.panel_power FROM '[0-9.]+')::numeric"
    " * CASE WHEN s.panel_power LIKE '%kW' THEN 1000 ELSE 1 END"
)
DEAL_PRICE = (
    "SUBSTRING(d.price FROM '[0-9.]+')::numeric"
    " * CASE WHEN d.price LIKE '%ct/kWh' THEN 10 ELSE 1 END"
)
