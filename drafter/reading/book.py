"""The one book of all phrases that a reading looks up."""

from __future__ import annotations

from functools import cache

from drafter.reading.phrases import PhraseBook
from drafter.reading.tables import polarity, remedies, times, turns


@cache
def book() -> PhraseBook:
    """The book, made when it is first asked for."""
    book = PhraseBook()
    english = [(phrase.strip(), (role, form)) for role, form, phrases in remedies.ENGLISH for phrase in phrases.split(";")]
    arabic = [(phrase, (role, form)) for role, form, phrase, _ in remedies.ARABIC_PHRASES]
    book.add("cue", english + arabic)
    book.add("whole", ((phrase, ()) for phrase, _ in remedies.WHOLE))
    book.add("card", ((phrase, ()) for phrase in remedies.CARD_PHRASES))
    book.add("break", ((word.replace("-", " ") if len(word) > 1 else word, ()) for word in polarity.BREAKS.split()))
    for name, rows in (
        ("denial", polarity.DENIALS),
        ("no_denial", polarity.NO_DENIALS),
        ("twice_denied", turns.TWICE_DENIED),
        ("after", polarity.DENIALS_AFTER),
        ("condition", (*polarity.CONDITIONS, *turns.MAYBE)),
        ("refused", turns.REFUSED_PHRASES),
        ("then_refused", turns.THEN_REFUSED),
        ("undecided", turns.UNDECIDED),
        ("offer", polarity.OFFERS),
        ("asked", polarity.ASKED),
        ("client", polarity.CLIENT_QUESTIONS),
        ("choice", polarity.CHOICES),
    ):
        book.add(name, ((row[0], ()) for row in rows))
    book.add("rule", ((phrase, ()) for phrase in polarity.AS_A_RULE))
    book.add("as_asked", ((phrase, ("done",)) for phrase, _ in turns.DONE_AS_ASKED))
    book.add("as_asked", ((phrase, ("denied",)) for phrase, _ in turns.DENIED_AS_ASKED))
    book.add("as_asked", ((phrase, ("promised",)) for phrase, _ in turns.GRANTED_AS_ASKED))
    book.add("instead", ((phrase, ()) for phrase in polarity.INSTEAD))
    book.add("moment", ((words, (name, days)) for words, name, days, _ in times.MOMENTS))
    return book
