import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlglot import exp

from bird_interact_gym.users.questions import Ask, clean, content_stems, read, stem
from bird_interact_gym.users.snippets import parse_snippet, tidy, whole
from bird_interact_gym.users.topics import asked_topics


def test_cuts_an_utterance_into_its_questions() -> None:
    asks = read("Hello there. I read your request. What is old? Also, how should I sort it?")
    assert [a.text for a in asks] == ["What is old?", "Also, how should I sort it?"]
    assert "I read your request." in asks[0].context


@pytest.mark.parametrize(
    "small_talk",
    [
        "Can you help me?",
        "Hello, may I ask something?",
        "Would you mind helping me out?",
        "Could you please clarify this?",
    ],
)
def test_small_talk_is_no_question_beside_another(small_talk: str) -> None:
    assert [a.text for a in read(f"{small_talk} How should I sort it?")] == [
        "How should I sort it?"
    ]
    assert [a.text for a in read(small_talk)] == [small_talk]


def test_numbered_and_joined_questions_are_several() -> None:
    assert len(read("1. What is old?\n2. What is new?\n3. How to round?")) == 3
    assert len(read("What is old and how should the result be sorted?")) == 2


def test_finds_quoted_terms_and_options() -> None:
    ask = Ask('By "big ones", do you mean by weight, by height or by age?')
    assert ask.quoted == ("big ones",)
    assert ask.options[-1] == "by age"
    assert len(ask.options) == 3
    assert Ask("What is old?").options == ()


def test_markers_tags_and_code_are_no_words() -> None:
    assert clean("<s>[[GT_SQL]]</s> old? ```SELECT 1```") == "old?"


@pytest.mark.parametrize(
    ("one", "other"),
    [("sorting", "sorted"), ("countries", "country"), ("admission", "admitted"), ("rates", "rate")],
)
def test_inflections_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_words_of_asking_carry_no_content() -> None:
    assert content_stems("Could you please clarify what you mean by frail?") == ("frail",)


@pytest.mark.parametrize(
    ("topic", "question"),
    [
        ("rounding", "How many decimal places?"),
        ("order", "Should it be sorted ascending?"),
        ("ties", "What if two are tied?"),
        ("duplicates", "Only unique customers?"),
        ("missing values", "What about nulls?"),
        ("unmatched rows", "Should customers who do not have orders be kept?"),
        ("division by zero", "What if the denominator is zero?"),
        ("limit", "How many rows do you want?"),
        ("dates", "What date range?"),
        ("units", "In which unit, kg or pounds?"),
        ("output columns", "Which columns should the output show?"),
        ("letter case", "Is the comparison case-sensitive?"),
    ],
)
def test_topics_are_known_by_their_words(topic: str, question: str) -> None:
    assert topic in {t.name for t in asked_topics(question)}


@given(st.text(max_size=400))
def test_reading_never_fails(text: str) -> None:
    for ask in read(text):
        assert isinstance(ask.options, tuple)
        assert isinstance(ask.quoted, tuple)


@given(st.text(alphabet="abWHEN()'\"=<>,.;$ \n1SELCTFROM-*", max_size=80))
@example("; ;")
def test_parsing_a_fragment_never_fails(text: str) -> None:
    assert isinstance(parse_snippet(text), tuple)
    assert tidy(tidy(text)) == tidy(text)


def test_torn_fragments_are_made_whole_from_the_gold() -> None:
    gold = "SELECT ROUND(100.0 * SUM(a) / COUNT(*), 1) AS s, LEAST(x, 3) FROM t"
    assert whole("/ COUNT(*), 1)", gold) == "ROUND(100.0 * SUM(a) / COUNT(*), 1)"
    assert whole("LEAST(", gold) == "LEAST(x, 3)"
    assert whole("not there)", gold) == "not there)"
    assert whole("100.0  * SUM(", gold) == "100.0 * SUM(a)"


def test_a_column_definition_is_read_as_one() -> None:
    (node,) = parse_snippet("overdue_eur numeric(12, 2) NOT NULL")
    assert isinstance(node, exp.ColumnDef)
