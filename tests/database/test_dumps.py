"""The dump reader: where statements end, whatever stands between."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.database.dumps import read_statements
from bird_interact_gym.errors import TemplateError


def texts(folder: Path, text: str) -> list[str]:
    file = folder / "dump.sql"
    file.write_text(text)
    return [statement.text for statement in read_statements(file)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT 1; SELECT 2;", ["SELECT 1", "SELECT 2"]),
        ("SELECT ';';", ["SELECT ';'"]),
        ("SELECT 'it''s;';", ["SELECT 'it''s;'"]),
        (r"SELECT E'it\'s;'; SELECT 2;", [r"SELECT E'it\'s;'", "SELECT 2"]),
        (r"SELECT '\'; SELECT 2;", [r"SELECT '\'", "SELECT 2"]),
        ('SELECT 1 AS ";";', ['SELECT 1 AS ";"']),
        ("SELECT $$;$$; SELECT $a$ $$;$b$ $a$;", ["SELECT $$;$$", "SELECT $a$ $$;$b$ $a$"]),
        ("SELECT a$b$c; SELECT 2;", ["SELECT a$b$c", "SELECT 2"]),
        ("SELECT 1 -- no; end\n;", ["SELECT 1"]),
        ("SELECT /* ; /* ; */ ; */ 1;", ["SELECT   1"]),
        ("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);",
         ["CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)"]),
        ("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END;"
         " SELECT 2;",
         ["CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END",
          "SELECT 2"]),
        ("\\restrict abc\nSELECT 1;\n\\unrestrict abc\n", ["SELECT 1"]),
        ("SELECT 'a\n;\nb';\n;;\n", ["SELECT 'a\n;\nb'"]),
    ],
)  # fmt: skip
def test_statements_end_where_they_end(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert texts(tmp_path, text) == expected


def test_copy_data_are_not_read_as_sql(tmp_path: Path) -> None:
    file = tmp_path / "t.sql"
    file.write_text("SELECT 1;\nCOPY t (a) FROM stdin;\n'; DROP\n\\\\.\n\\.\nSELECT 2;\n")
    first, copy, last = read_statements(file)
    assert (first.data_offset, last.text, last.line) == (None, "SELECT 2", 6)
    assert b"".join(copy.data()) == b"'; DROP\n\\\\.\n"


def test_large_copy_data_come_in_blocks(tmp_path: Path) -> None:
    file = tmp_path / "t.sql"
    data = "".join(f"{i}\tsome text\n" for i in range(20_000))
    file.write_text(f"COPY t FROM stdin;\n{data}\\.\n")
    (copy,) = read_statements(file)
    blocks = list(copy.data())
    assert len(blocks) > 1
    assert b"".join(blocks) == data.encode()


def test_a_file_that_ends_inside_a_statement_says_where(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"dump\.sql, line 3: the file ends inside"):
        texts(tmp_path, "SELECT 1;\n\nSELECT 'open;\n")


def test_a_file_that_is_not_utf8_says_where(tmp_path: Path) -> None:
    (tmp_path / "t.sql").write_bytes(b"SELECT 1;\nSELECT '\xff';\n")
    with pytest.raises(TemplateError, match=r"t\.sql, line 2: not UTF-8"):
        list(read_statements(tmp_path / "t.sql"))


pieces = st.sampled_from(
    [
        "SELECT 1",
        "'a;b'",
        '"x;y"',
        "$$;$$",
        "$q$ ' $q$",
        "/* ; ' */",
        "(1; 2)",
        "\n",
        " ",
        "E'\\';'",
    ]
)


@given(st.lists(st.lists(pieces, min_size=1), min_size=1))
def test_quoting_never_moves_the_ends(
    tmp_path_factory: pytest.TempPathFactory, statements: list[list[str]]
) -> None:
    written = ["X " + " ".join(parts) for parts in statements]
    folder = tmp_path_factory.mktemp("dump")
    found = texts(folder, ";".join(written) + ";\n")
    assert [text.count("X") for text in found] == [1] * len(written)
