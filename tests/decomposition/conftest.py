"""Questions with their golds, on a tiny SQLite database in BIRD's layout and on the starter."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bird_interact_gym.decomposition import (
    GoldQuestion,
    PostgresChecker,
    SqliteChecker,
    gold_questions,
    load_bird,
)
from bird_interact_gym.tasks import load_dataset

SHOPS = """
CREATE TABLE shop (shop_id INTEGER PRIMARY KEY, town TEXT, opened INTEGER);
CREATE TABLE sale (sale_id INTEGER PRIMARY KEY, shop_id INTEGER, amount REAL, kind TEXT);
INSERT INTO shop VALUES (1, 'Bern', 1999), (2, 'Basel', 2005), (3, 'Bern', 2011);
INSERT INTO sale VALUES (1, 1, 10, 'bread'), (2, 1, 20, 'cake'), (3, 2, 5, 'bread'),
                        (4, 3, 40, 'cake'), (5, 3, 2, 'bread');
"""
CLUBS = """
CREATE TABLE club (club_id INTEGER PRIMARY KEY, city TEXT);
CREATE TABLE member (member_id INTEGER PRIMARY KEY, club_id INTEGER, fee REAL, level TEXT);
INSERT INTO club VALUES (1, 'Lyon'), (2, 'Nice');
INSERT INTO member VALUES (1, 1, 30, 'gold'), (2, 1, 10, 'blue'), (3, 2, 25, 'gold');
"""
RECORDS = [
    (
        "shops",
        "Which towns sold cake for more than 15, and for how much in all?",
        "SELECT T1.town, SUM(T2.amount) FROM shop AS T1 INNER JOIN sale AS T2 "
        "ON T1.shop_id = T2.shop_id WHERE T2.kind = 'cake' AND T2.amount > 15 "
        "GROUP BY T1.town ORDER BY SUM(T2.amount) DESC LIMIT 5",
    ),
    (
        "shops",
        "How many sales were above the average amount?",
        "SELECT COUNT(*) FROM sale WHERE amount > (SELECT AVG(amount) FROM sale)",
    ),
    (
        "clubs",
        "Which cities earn more than 20 from gold members?",
        "SELECT T1.city, SUM(T2.fee) FROM club AS T1 INNER JOIN member AS T2 "
        "ON T1.club_id = T2.club_id WHERE T2.level = 'gold' "
        "GROUP BY T1.city HAVING SUM(T2.fee) > 20",
    ),
]


def make_bird_sample(folder: Path) -> Path:
    """Write a sample in BIRD's layout; return its dev.json."""
    for name, script in (("shops", SHOPS), ("clubs", CLUBS)):
        place = folder / "dev_databases" / name
        place.mkdir(parents=True)
        with closing(sqlite3.connect(place / f"{name}.sqlite")) as connection:
            connection.executescript(script)
    records = [
        {"question_id": i, "db_id": db, "question": text, "evidence": "", "SQL": sql}
        for i, (db, text, sql) in enumerate(RECORDS)
    ]
    file = folder / "dev.json"
    file.write_text(json.dumps(records), encoding="utf-8")
    return file


@pytest.fixture
def bird_file(tmp_path: Path) -> Path:
    return make_bird_sample(tmp_path)


@pytest.fixture
def bird(bird_file: Path) -> list[GoldQuestion]:
    return load_bird(bird_file)


@pytest.fixture
def ex(bird_file: Path) -> SqliteChecker:
    return SqliteChecker(bird_file.parent / "dev_databases")


@pytest.fixture(scope="session")
def starter_golds() -> list[GoldQuestion]:
    return gold_questions(load_dataset("starter"))


@pytest.fixture(scope="session")
def starter_checker(databases):
    checker = PostgresChecker(load_dataset("starter"), databases)
    yield checker
    checker.close()
