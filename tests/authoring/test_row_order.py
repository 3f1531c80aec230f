"""The same rows in another physical order."""

from __future__ import annotations

from shop import record

from bird_interact_gym.authoring.row_order import SALTS, reordered
from bird_interact_gym.database import DatabaseState
from bird_interact_gym.tasks import load_dataset

LEFT_BEHIND = """SELECT (SELECT count(*) FROM pg_proc WHERE proname = 'bird_row_key')
    + (SELECT count(*) FROM pg_class WHERE relname = 'bird_row_order')"""


def test_rows_move_and_stay_the_same(make_dataset, databases):
    dataset = load_dataset(str(make_dataset([record("a", "SELECT 1")])))
    setup = ("UPDATE item SET kind = 'tin' WHERE id = 4",)
    state = DatabaseState(source=dataset.databases["shop"].source, setup=setup)
    physical = []
    for start in (state, *(reordered(state, salt) for salt in SALTS)):
        with databases.sandbox(start) as sandbox:
            physical.append(sandbox.execute("SELECT * FROM item").rows)
            assert sandbox.execute(LEFT_BEHIND).rows == ((0,),)
    assert len(set(physical)) == 3
    assert len({frozenset(rows) for rows in physical}) == 1
    assert start.setup[-1:] == setup
