"""Built-in names that a submission took: functions and operators defined again outside pg_catalog.

PostgreSQL chooses among functions and operators of a name by argument types before it looks at the
schema. One in ``public`` that fits better than the built-in is called in its place, also by a test
case's own queries, and could tell them whatever they want to hear.
"""

from __future__ import annotations

from collections.abc import Callable

from bird_interact_gym.database.execution import Execution
from bird_interact_gym.errors import GradingError

# Each comparison is between values of one and the same type, for which pg_catalog has the exact
# operator, which nothing can fit better.
_TAKEN = """
    SELECT p.proname::text FROM pg_catalog.pg_proc p
    WHERE p.oid >= 16384::oid AND EXISTS (
        SELECT FROM pg_catalog.pg_proc b WHERE b.proname = p.proname AND b.oid < 16384::oid)
    UNION
    SELECT o.oprname::text FROM pg_catalog.pg_operator o
    WHERE o.oid >= 16384::oid AND EXISTS (
        SELECT FROM pg_catalog.pg_operator b WHERE b.oprname = o.oprname AND b.oid < 16384::oid)"""


def taken_names(run: Callable[[str], Execution]) -> frozenset[str]:
    """Return the built-in names that objects of a database have; ``run`` runs SQL on it."""
    found = run(_TAKEN)
    if found.outcome != "ok":
        raise GradingError(f"the catalogs of a submission's database cannot be read: {found.error}")
    return frozenset(name for (name,) in found.rows)
