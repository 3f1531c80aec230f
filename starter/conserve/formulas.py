"""Formulas that several golds of `conserve` share, as SQL."""

LOAD_OF = (
    "0.5 * COALESCE(({0}.damages #>> '{{cracks,count}}')::numeric, 0)"
    " + 0.1 * COALESCE(({0}.damages #>> '{{flaking,area_pct}}')::numeric, 0)"
)
DAMAGE_LOAD = LOAD_OF.format("s")

GRADE_POINTS = (
    "CASE UPPER(s.grade) WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 WHEN 'D' THEN 3 ELSE 4 END"
)

SEVERITY = f"10 * {GRADE_POINTS} + {DAMAGE_LOAD}"

LATEST = (
    "s.surveyed_on = (SELECT MAX(l.surveyed_on) FROM surveys l WHERE l.object_no = s.object_no)"
)

HOURS = (
    "substring(t.hours_logged FROM '[0-9.]+')::numeric"
    " / CASE WHEN t.hours_logged LIKE '%min' THEN 60 ELSE 1 END"
)

SUPPLY_COST = (
    "COALESCE((SELECT SUM(u.used_ml * p.eur_per_litre) / 1000 FROM supply_uses u"
    " JOIN supplies p ON p.supply_code = u.supply_code WHERE u.treat_ref = t.treat_id), 0)"
)

COST = f"{HOURS} * c.hourly_eur + {SUPPLY_COST}"

FRAGILITY = "COALESCE(SUM(om.share_pct * m.fragility) / 100, 0)"

HUMIDITY = "substring(r.rh FROM '[0-9.]+')::numeric"

BREACH = (
    "r.humidity < (g.setup #>> '{rh,min}')::numeric"
    " OR r.humidity > (g.setup #>> '{rh,max}')::numeric"
)

KILOMETRES = (
    "substring(k.distance FROM '[0-9.]+')::numeric"
    " * CASE WHEN k.distance LIKE '%mi' THEN 1.609344 ELSE 1 END"
)

SHOCK = "COALESCE((l.packing #>> '{crate,max_shock_g}')::numeric, 1)"
