"""Findings that rest on the wording of a sentence fall where the sentence as a whole reads like those that bind nobody; no others do."""

from __future__ import annotations

import pytest

from drafter.guard.finding import Finding
from drafter.guard.wording import weighed

IDLE = "You asked about a refund, and we have read your message carefully."
BINDING = "We will make up for it with something extra on your balance every week."


def found(text: str, quote: str, *, certain: bool = False, worded: bool = True) -> Finding:
    at = text.index(quote)
    return Finding("promise.remedy", "en", quote, at, at + len(quote), "This may bind.", certain=certain, worded=worded)


def left(text: str, finding: Finding) -> bool:
    return list(weighed({"en": text, "ar": ""}, [finding])) == [finding]


def test_it_falls_where_the_sentence_binds_nobody() -> None:
    assert not left(IDLE, found(IDLE, "a refund"))


@pytest.mark.parametrize("kind", [{"certain": True}, {"worded": False}])
def test_what_rests_on_more_than_wording_stays(kind: dict[str, bool]) -> None:
    assert left(IDLE, found(IDLE, "a refund", **kind))


def test_it_stays_where_the_sentence_binds() -> None:
    assert left(BINDING, found(BINDING, "something extra"))


def test_only_the_sentences_of_the_finding_are_weighed() -> None:
    both = f"{IDLE} {BINDING}"
    assert not left(both, found(both, "a refund"))
    assert left(both, found(both, "something extra"))
    assert left(both, found(both, "carefully. We will make"))
