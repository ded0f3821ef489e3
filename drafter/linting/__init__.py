"""``drafter lint``: everything that is wrong in a script library, each fault with file, key and line and what is allowed.

>>> from datetime import date
>>> from drafter.library import Library
>>> lint(Library(folder), date(2026, 12, 1))  # doctest: +SKIP
[]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from drafter.library import Library
from drafter.linting import arabic, conditions, coverage, english, files, library_checks, line_checks, saying
from drafter.linting.checks import CHECKS
from drafter.linting.fault import Fault
from drafter.linting.lexicon import Lexicon
from drafter.linting.sources import Sources
from drafter.linting.texts import DEFAULTS, GLOSSARY, POLICY, QUESTIONS, REMEDIES, Opened
from drafter.policy.clauses import Policy

__all__ = ["CHECKS", "Fault", "lint"]

_SHARED = frozenset({DEFAULTS, REMEDIES, QUESTIONS, GLOSSARY, POLICY, ""})
"""Files without which nothing else can be checked."""


def lint(library: Library, today: date) -> list[Fault]:
    """All faults of ``library``, by file and line; a shared file that cannot be read hides what rests on it."""
    sources = Sources(library.root)
    broken = [*files.unreadable(library, sources), *files.repeated(sources)]
    if not any(fault.check == "file.unreadable" and fault.file in _SHARED for fault in broken):
        broken += _faults(Opened(library, sources), today)
    once = {(fault.check, fault.file, fault.line, fault.message): fault for fault in reversed(broken)}
    return sorted(once.values(), key=lambda fault: (fault.file, fault.line, fault.check, fault.key))


def _faults(opened: Opened, today: date) -> Iterator[Fault]:
    lexicon = Lexicon(opened.library.glossary, business_hours(opened.library.policy))
    yield from line_checks.ages(opened, today)
    yield from line_checks.lines(opened)
    yield from line_checks.groups(opened)
    yield from conditions.scenario_conditions(opened)
    yield from conditions.policy_claims(opened)
    yield from saying.promises(opened)
    yield from saying.unpromising(opened)
    yield from saying.figures(opened)
    yield from saying.clause_figures(opened)
    yield from coverage.replies(opened)
    yield from library_checks.clauses(opened)
    yield from library_checks.asks(opened)
    yield from library_checks.heard(opened)
    yield from library_checks.parameters(opened)
    yield from arabic.faults(opened.texts, lexicon)
    yield from english.faults(opened.texts, lexicon)


def business_hours(policy: Policy) -> frozenset[int]:
    """The hours that the policy counts in business hours: those until the first answer."""
    found = (clause.within.evaluate({}) for clause in policy.clauses if clause.step == "acknowledge" and clause.within)
    return frozenset(int(hours) for hours in found if isinstance(hours, int | Fraction))
