"""Answers got out of whatever a model sends: the object is found or it is not, and nothing raises."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.writing import answers
from drafter.writing.answers import Words

GOOD = {"en": {"opening": "Hi", "findings": "", "closing": "Bye"}, "ar": {"opening": "أهلًا", "findings": "", "closing": "شكرًا"}}
TEXT = json.dumps(GOOD, ensure_ascii=False)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"```json\n{TEXT}\n```",
        f"```\n{TEXT}",
        f"<think>{{'no': 1}} or {{\"en\": 1}}</think>\n{TEXT}",
        f"<THINKING>a</THINKING><reasoning>{{}}</reasoning>{TEXT}",
        f"I think {{it}} is so.</think>{TEXT}",
        f"For {{client_name}} I wrote: {TEXT} - anything else?",
        f'{{"plan": "first"}} {TEXT}',
        f"{TEXT}{TEXT}",
        f"\ufeff  {TEXT}  ",
        TEXT.replace("Hi", "H\ni").replace("H\ni", "Hi"),
        json.dumps({**GOOD, "notes": [1]}),
    ],
    ids=lambda text: str(text)[:24],
)
def test_the_object_is_found(text: str) -> None:
    prose, wrong = answers.read(text, "guided")
    assert wrong is None
    assert prose == {"opening": Words("Hi", "أهلًا"), "findings": Words("", ""), "closing": Words("Bye", "شكرًا")}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "the answer is empty"),
        (" \n", "the answer is empty"),
        ("I'm sorry, but I can't help with {client_name}.", "the answer holds no JSON object"),
        (TEXT[:-30], "the answer holds no JSON object"),
        ("[" + TEXT[:10], "the answer holds no JSON object"),
        ("null", "the answer holds no JSON object"),
        (f"<think>{TEXT}</think>", "the answer holds no JSON object"),
        ('{"en": {}}', "; ".join(f"the key '{key}' is missing" for key in ("en.opening", "en.findings", "en.closing", "ar"))),
        (TEXT.replace('"Hi"', "7"), "'en.opening' is not of the form that was asked for"),
        (TEXT.replace('"Hi"', "null"), "'en.opening' is not of the form that was asked for"),
        ("{" * 100_000, "the answer holds no JSON object"),
        ('{"a":' * 100_000, "the answer holds no JSON object"),
    ],
    ids=lambda text: str(text)[:30],
)  # fmt: skip
def test_what_is_no_answer_says_why(text: str, wrong: str) -> None:
    assert answers.read(text, "guided") == ({}, wrong)


def test_a_free_answer_needs_all_parts() -> None:
    """What is whole for guided is not for free."""
    assert answers.read(TEXT, "free")[1] == "; ".join(
        f"the key '{lang}.{part}' is missing" for lang in ("en", "ar") for part in ("resolution", "timeline")
    )


def test_a_free_answer_without_its_promises_is_a_guided_one() -> None:
    """Its parts are given beside what is wrong; an answer that is neither gives none."""
    assert answers.read(TEXT, "free")[0] == answers.read(TEXT, "guided")[0]
    assert answers.read('{"en": {}, "ar": {}}', "free")[0] == {}


@given(st.text(alphabet=st.sampled_from('{}[]":,enar<>think/ \n\\"`0ا'), max_size=200))
def test_nothing_raises(text: str) -> None:
    assert answers.read(text, "guided")[1] != ""
    answers.complete(text, "free")


@given(st.integers(0, len(TEXT)))
def test_an_arriving_answer_never_shows_half_a_part(end: int) -> None:
    """Whatever of an answer is there: a part is shown when both languages of it are whole."""
    whole, _ = answers.read(TEXT, "guided")
    assert answers.complete(TEXT[:end], "guided").items() <= whole.items()


def test_parts_arrive_one_by_one() -> None:
    counts = [len(answers.complete(TEXT[:end], "guided")) for end in range(len(TEXT) + 1)]
    assert counts == sorted(counts)
    assert set(counts) == {0, 1, 2, 3}


@pytest.mark.parametrize("mode", ["guided", "free"])
def test_the_schema_is_strict(mode: answers.Personal) -> None:
    """Servers take it as strict: every key required, no other allowed."""
    schema = answers.schema(mode)
    for part in (schema, *schema["properties"].values()):
        assert part["required"] == list(part["properties"])
        assert part["additionalProperties"] is False
