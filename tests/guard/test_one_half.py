"""What is held against one half alone breaches only where its wording is not that of harmless sentences."""

import pytest

from drafter.guard.finding import Finding
from drafter.guard.one_half import weighed

HARMLESS = {
    "en": "Sara, order 4711 is complete and its delivery is confirmed.",
    "ar": "سارة، الطلب 4711 مكتمل وتسليمه مؤكد.",
}
BINDING = {"en": "The whole price is yours again today, whatever happens.", "ar": "كامل الثمن لك من جديد اليوم مهما حدث."}
BY_US = {"en": "We will credit 5 USD to your balance.", "ar": "سنضيف 5 دولارات إلى رصيدك."}


def found(rule: str, lang: str, text: str) -> Finding:
    return Finding(rule, lang, text, 0, len(text), "It is held against this half.")  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("rule", ["promise.remedy", "promise.done"])
def test_a_promise_read_in_one_harmless_half_is_not_certain(lang: str, rule: str):
    findings = [found(rule, lang, HARMLESS[lang]), found("parity.promise", lang, HARMLESS[lang])]
    assert [finding.certain for finding in weighed(findings, HARMLESS)] == [False, False]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_what_reads_as_binding_stays_certain(lang: str):
    findings = [found("promise.remedy", lang, BINDING[lang])]
    assert weighed(findings, {**HARMLESS, lang: BINDING[lang]}) == findings


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_what_we_say_that_we_do_stays_certain(lang: str):
    findings = [found("promise.remedy", lang, BY_US[lang])]
    assert weighed(findings, {**HARMLESS, lang: BY_US[lang]}) == findings


def test_what_both_halves_say_stays_certain():
    findings = [found("promise.remedy", lang, HARMLESS[lang]) for lang in ("en", "ar")]
    assert weighed(findings, HARMLESS) == findings


@pytest.mark.parametrize("rule", ["promise.amount", "parity.figure", "leak.internal", "safety.secret", "text.slot"])
def test_words_and_figures_that_stand_there_are_no_misreading(rule: str):
    findings = [found("promise.remedy", "en", HARMLESS["en"]), found(rule, "en", HARMLESS["en"])]
    assert weighed(findings, HARMLESS) == findings


def test_one_binding_sentence_among_harmless_ones_is_enough():
    texts = {"en": f"{HARMLESS['en']} {BINDING['en']}", "ar": HARMLESS["ar"]}
    start = len(HARMLESS["en"]) + 1
    findings = [
        found("promise.done", "en", HARMLESS["en"]),
        Finding("promise.remedy", "en", BINDING["en"], start, start + len(BINDING["en"]), "It is held against this half."),
    ]
    assert weighed(findings, texts) == findings
