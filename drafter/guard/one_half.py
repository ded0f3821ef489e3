"""What is held against one half alone: where its wording is that of harmless sentences, it is likelier misread than wrong.

A promise that a reply must not make stands nearly always in both halves, and is read in both. What was read in one half only, in a sentence
that looks like those which bind nobody and has not us for its subject ("everyone you lost will be put back"), is likelier the reader's
error: the reply stays unverified, and is not called breached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from drafter.folding import Language
from drafter.guard.finding import Finding
from drafter.guard.wording.parting import sentences
from drafter.reading.folding import fold

LIKELY_MISREAD = 1.0
"""The risk below which an accused sentence is likelier misread; measured on replies that nobody had seen (``tests/guard/MEASURED.md``)."""

_READ = ("promise.remedy", "promise.done", "parity.promise", "missing.")
"""The rules that rest on a promise that was read, and not on a word or a figure that stands there."""

_WE = re.compile(r"\b(?:we|i)\b|(?<!\w)[وف]?(?:س(?!ن[هوا])|ب(?!نك))ن\w\w|(?<!\w)[وف]?(?:نستطيع|نقدر|يمكننا)|\w\wنا(?!\w)")
"""We, as who gives: سنعيد, بنرجع, أعدنا; not بنكك (your bank) or سنة (a year)."""


def weighed(findings: Sequence[Finding], texts: Mapping[Language, str]) -> list[Finding]:
    """The findings; those that rest on a promise read in one half alone are not certain where its wording is harmless."""
    from drafter.guard.wording.fitted import risk  # the weights are not needed where both halves say it

    certain = [finding for finding in findings if finding.certain]
    if len({finding.lang for finding in findings if finding.rule.startswith("promise.")}) != 1:
        return list(findings)
    if not all(finding.rule.startswith(_READ) for finding in certain):
        return list(findings)
    for finding in findings:
        if _WE.search(fold(finding.quote).text):
            return list(findings)
        if any(risk(finding.lang, words) >= LIKELY_MISREAD for words in _said(finding, texts[finding.lang])):
            return list(findings)
    return [replace(finding, certain=False) for finding in findings]


def _said(finding: Finding, text: str) -> Iterator[str]:
    """What is accused, by itself and in its sentences, folded."""
    if not finding.quote:
        return
    yield fold(finding.quote).text
    folded = fold(text)
    for first, last in sentences(folded):
        start, end = folded.span(first, last)
        if finding.start < end and start < finding.end:
            yield folded.text[first:last]
