"""The small databases of levels 0 and 1: one table, or two that are linked.

Their rows come from fixed seeds, so every family is one template, whatever the task.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

FIRST_DAY = datetime.date(2024, 1, 1)


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column: its type, what it means, and how its values are drawn.

    ``draw`` is ``pick a b c``, ``int low high``, ``dec low high``, ``day``, ``flag`` or ``words``,
    then marks: ``unique``, ``gaps`` (some missing), ``zeros`` (some 0), ``ties`` (few values).
    """

    name: str
    type: str
    meaning: str
    draw: str


@dataclass(frozen=True, kw_only=True)
class SmallTable:
    """A table: its key is its first column; ``parent`` is the table that its second refers to."""

    name: str
    columns: tuple[Column, ...]
    rows: int
    labels: tuple[str, ...] = ()
    parent: str = ""

    @property
    def key(self) -> str:
        """The name of the key."""
        return self.columns[0].name


@dataclass(frozen=True, kw_only=True)
class Family:
    """A small database."""

    name: str
    level: int
    tables: tuple[SmallTable, ...]


def rows_of(family: Family) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every table; a parent comes before its children."""
    made: dict[str, list[tuple[Any, ...]]] = {}
    for table in family.tables:
        rng = random.Random(f"family:{family.name}:{table.name}")
        columns = [list(_values(column, table, made, rng)) for column in table.columns]
        made[table.name] = list(zip(*columns, strict=True))
    return made


def _values(
    column: Column, table: SmallTable, made: dict[str, list[tuple[Any, ...]]], rng: random.Random
) -> Iterable[Any]:
    how, *rest = column.draw.split()
    count = table.rows
    if how == "words":
        return table.labels[:count]
    if how == "number":
        return range(1, count + 1)
    if how == "parent":
        keys = [row[0] for row in made[table.parent]]
        return [rng.choice(keys[:-1]) for _ in range(count)]  # the last has no children
    if how == "pick":
        return [rng.choice(rest) for _ in range(count)]
    if how == "flag":
        return [rng.random() < 0.5 for _ in range(count)]
    if how == "day":
        days = rng.sample(range(700), count)
        return _marked([FIRST_DAY + datetime.timedelta(days=d) for d in days], rest, rng)
    low, high = int(rest[0]), int(rest[1])
    span = range(low, high + 1)
    values: list[Any]
    if "unique" in rest:
        values = rng.sample(span, count)
    elif "ties" in rest:
        some = rng.sample(span, max(4, count // 2))
        values = [rng.choice(some) for _ in range(count)]
    else:
        values = [rng.choice(span) for _ in range(count)]
    if how == "dec":
        values = [Decimal(value) / 10 for value in values]
    return _marked(values, rest, rng)


def _marked(values: list[Any], marks: list[str], rng: random.Random) -> list[Any]:
    places = rng.sample(range(len(values)), max(1, len(values) // 6))
    for mark, value in (("gaps", None), ("zeros", 0)):
        if mark in marks:
            values = [value if i in places else v for i, v in enumerate(values)]
    return values


def _column(text: str) -> Column:
    name, kind, draw, meaning = (part.strip() for part in text.split("|"))
    return Column(name=name, type=kind, draw=draw, meaning=meaning)


def _table(name: str, rows: int, columns: str, *, labels: str = "", parent: str = "") -> SmallTable:
    return SmallTable(
        name=name,
        rows=rows,
        columns=tuple(map(_column, columns.strip().splitlines())),
        labels=tuple(labels.split()),
        parent=parent,
    )


_PETS = "Bo Cleo Fig Gus Ivy Kit Max Nia Oz Pip Rex Sky"
_BOOKS = "Ash Birch Cedar Dune Ember Fjord Grove Haze Iris Jade Kelp Lark"
_BOATS = "Alba Brisa Cala Dory Elba Faro Gaia Hera Isla Juno Kaia Luna"
_CAKES = "apple brioche cherry date eclair fudge ginger honey icing jam kugel lemon"
_TOWNS = "Arden Bexley Corwen Dunmore Elgin Fowey Girvan Hythe"
_TEAMS = "Alder Beech Cherry Dogwood Elm Fir Gorse Hazel"

LEVEL_0 = (
    Family(name="pets", level=0, tables=(_table("pets", 12, """
        name | text | words | Name of the pet.
        kind | text | pick dog cat fox | Kind of animal.
        age | integer | int 1 30 unique | Age in years.
        weight | integer | int 2 60 gaps | Weight.
        walks | integer | int 1 9 zeros ties | Walks a week.
    """, labels=_PETS),)),
    Family(name="books", level=0, tables=(_table("books", 12, """
        title | text | words | Title.
        genre | text | pick crime poetry travel | Genre.
        pages | integer | int 60 700 unique | Pages.
        price | integer | int 4 40 gaps | Price.
        loans | integer | int 1 20 zeros ties | Loans.
    """, labels=_BOOKS),)),
    Family(name="boats", level=0, tables=(_table("boats", 12, """
        name | text | words | Name of the boat.
        hull | text | pick wood steel | Hull.
        length | integer | int 5 40 unique | Length.
        crew | integer | int 1 9 gaps | Crew.
        trips | integer | int 1 12 zeros ties | Trips.
    """, labels=_BOATS),)),
    Family(name="cakes", level=0, tables=(_table("cakes", 12, """
        cake | text | words | Cake.
        shelf | text | pick top middle low | Shelf.
        price | integer | int 2 45 unique | Price.
        slices | integer | int 4 16 gaps | Slices.
        sold | integer | int 1 30 zeros ties | Sold.
    """, labels=_CAKES),)),
    Family(name="towns", level=0, tables=(_table("towns", 8, """
        town | text | words | Town.
        region | text | pick north south | Region.
        people | integer | int 200 9000 unique | People.
        schools | integer | int 1 9 gaps | Schools.
        hotels | integer | int 1 7 zeros ties | Hotels.
    """, labels=_TOWNS),)),
    Family(name="teams", level=0, tables=(_table("teams", 8, """
        team | text | words | Team.
        league | text | pick east west | League.
        points | integer | int 10 90 unique | Points.
        goals | integer | int 5 60 gaps | Goals.
        cards | integer | int 1 8 zeros ties | Cards.
    """, labels=_TEAMS),)),
)  # fmt: skip

LEVEL_1 = (
    Family(name="harbour", level=1, tables=(
        _table("piers", 6, """
            pier | text | words | Name of the pier.
            side | text | pick east west | Side of the harbour.
            berths | integer | int 4 40 unique | Number of berths.
        """, labels=_TOWNS),
        _table("ferries", 24, """
            ferry_id | integer | number | Number of the ferry.
            pier | text | parent | Home pier.
            fuel | text | pick diesel electric hybrid | Fuel.
            seats | integer | int 20 400 unique | Number of seats.
            delay | integer | int 1 60 gaps ties | Delay in minutes.
            cabins | integer | int 1 20 zeros ties | Number of cabins.
            built_on | date | day | Building day.
            checked_on | date | day | Checking day.
        """, parent="piers"),
    )),
    Family(name="bakery", level=1, tables=(
        _table("shops", 6, """
            shop | text | words | Name of the shop.
            area | text | pick centre suburb | Area of the shop.
            ovens | integer | int 1 12 unique | Number of ovens.
        """, labels=_TEAMS),
        _table("orders", 24, """
            order_id | integer | number | Number of the order.
            shop | text | parent | Shop of the order.
            item | text | pick bread cake pie | Kind of item.
            amount | integer | int 1 200 unique | Amount.
            tip | integer | int 1 30 gaps ties | Tip.
            returned | integer | int 1 20 zeros ties | Pieces returned.
            ordered_on | date | day | Order day.
            paid_on | date | day | Payment day.
        """, parent="shops"),
    )),
    Family(name="clinic", level=1, tables=(
        _table("vets", 6, """
            vet | text | words | Name of the vet.
            field | text | pick farm small | Field of work.
            years | integer | int 1 30 unique | Years of practice.
        """, labels=_PETS),
        _table("visits", 24, """
            visit_id | integer | number | Number of the visit.
            vet | text | parent | Vet in charge.
            animal | text | pick cat dog horse | Kind of animal.
            cost | integer | int 10 300 unique | Cost.
            weight | integer | int 2 60 gaps ties | Weight.
            pills | integer | int 1 15 zeros ties | Number of pills.
            seen_on | date | day | Day seen.
            billed_on | date | day | Billing day.
        """, parent="vets"),
    )),
    Family(name="cinema", level=1, tables=(
        _table("halls", 6, """
            hall | text | words | Name of the hall.
            sound | text | pick stereo dome | Sound system.
            rows | integer | int 5 30 unique | Number of rows.
        """, labels=_BOOKS),
        _table("shows", 24, """
            show_id | integer | number | Number of the show.
            hall | text | parent | Hall of the show.
            genre | text | pick comedy drama horror | Genre.
            tickets | integer | int 5 300 unique | Tickets sold.
            minutes | integer | int 70 180 gaps ties | Length in minutes.
            refunds | integer | int 1 15 zeros ties | Number of refunds.
            shown_on | date | day | Show day.
            booked_on | date | day | Booking day.
        """, parent="halls"),
    )),
)  # fmt: skip

FAMILIES = {0: LEVEL_0, 1: LEVEL_1}
