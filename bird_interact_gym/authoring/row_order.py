"""The same database with its rows in another physical order.

A gold without a complete ORDER BY, or one that numbers rows as they come, gives other results
there. Each table is clustered on the hash of its rows: that moves them without firing a trigger or
checking a foreign key, and every role that owns a table may do it.
"""

from __future__ import annotations

from bird_interact_gym.database import DatabaseState

SALTS = ("first", "second")
"""One other physical order each."""

_SHUFFLE = """
CREATE FUNCTION public.bird_row_key(anyelement) RETURNS text LANGUAGE sql IMMUTABLE
    AS $key$ SELECT pg_catalog.md5('{salt}' || $1::text) $key$;
DO $shuffle$
DECLARE item record;
BEGIN
    FOR item IN
        SELECT n.nspname AS schema, c.relname AS name
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND pg_catalog.pg_get_userbyid(c.relowner) = current_user
          AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
    LOOP
        EXECUTE pg_catalog.format(
            'CREATE INDEX bird_row_order ON %1$I.%2$I (public.bird_row_key(%2$I.*))',
            item.schema, item.name);
        EXECUTE pg_catalog.format(
            'CLUSTER %1$I.%2$I USING bird_row_order', item.schema, item.name);
        EXECUTE pg_catalog.format('DROP INDEX %1$I.bird_row_order', item.schema);
    END LOOP;
END $shuffle$;
DROP FUNCTION public.bird_row_key(anyelement);
"""


def reordered(state: DatabaseState, salt: str) -> DatabaseState:
    """Return the state made from a database whose rows lie in the order that the salt gives."""
    return DatabaseState(source=state.source, setup=(_SHUFFLE.format(salt=salt), *state.setup))
