"""Drafting with a model: ask, check, one repair turn, and back to stricter ways until a reply is kept.

A personal reply counts only when the guard calls the whole of it ``kept``. Where it does not, the model is told once what was wrong; then
a free reply gives way to a guided one, a part that is still refused to its approved line, and everything to the strict reply. Every step
back is told in ``reasons``.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

from drafter.errors import ModelError
from drafter.guard import Checked
from drafter.settings import Mode
from drafter.writing import answers, personal, prompt
from drafter.writing.answers import PARTS, Part, Personal, Prose
from drafter.writing.brief import Brief
from drafter.writing.composing import Reply
from drafter.writing.model import Answer, Model
from drafter.writing.model.usage import Usage, usage
from drafter.writing.prompt import Message

Check = Callable[[Reply], Checked]
"""The guard on a whole reply."""

TURNS = 2
"""The first answer and one repair."""

_MOST_TOLD = 6
_LONGEST_REASON = 160


@dataclass(frozen=True, slots=True)
class Refused:
    """A model's words that do not count: what is wrong with them, by which rules, and the reply that they make where they make one."""

    mode: Personal
    prose: Prose
    wrong: tuple[str, ...]
    rules: tuple[str, ...]
    reply: Reply | None = None
    checked: Checked | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A reply that may be sent, how it came about, and why it is stricter than what was asked for.

    ``parts`` are the model's own, ``refused`` what it wrote besides, turn by turn.
    """

    reply: Reply
    checked: Checked
    mode: Mode
    parts: tuple[Part, ...] = ()
    reasons: tuple[str, ...] = ()
    usage: Usage | None = None
    last: bool = True
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A prose put into a reply: kept, or what is wrong with it and in which parts."""

    prose: Prose
    reply: Reply | None = None
    checked: Checked | None = None
    wrong: tuple[str, ...] = ()
    parts: frozenset[Part] = frozenset()
    rules: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        return not self.wrong


@dataclass
class Drafting:
    """One draft with a model: ``strict`` is the reply that is always there, ``check`` the guard."""

    brief: Brief
    strict: Reply
    checked: Checked
    mode: Personal
    model: Model
    prompts: Path
    check: Check
    _reasons: list[str] = field(default_factory=list)
    _answers: list[Answer] = field(default_factory=list)
    _refused: list[Refused] = field(default_factory=list)
    _began: float = 0.0

    def final(self) -> Drafted:
        """The draft, all at once."""
        return list(self._steps(arriving=False))[-1]

    def arriving(self) -> Iterator[Drafted]:
        """The strict reply, then the reply with each further part of the model's as it is complete and kept, last the final one."""
        yield Drafted(self.strict, self.checked, "strict", last=False)
        yield from self._steps(arriving=True)

    def _steps(self, arriving: bool) -> Iterator[Drafted]:
        attempt = None
        try:
            messages = prompt.messages(self.brief, self.mode, self.prompts)
            deadline = self.model.deadline()
            self._began = monotonic()
            for turn in range(TURNS):
                answer = yield from self._asked(messages, deadline, arriving and not turn)
                attempt = self._read(answer, self.mode)
                if attempt.kept:
                    break
                self._refused.append(Refused(self.mode, attempt.prose, attempt.wrong, attempt.rules, attempt.reply, attempt.checked))
                messages += self._repair(answer, attempt)
        except ModelError as error:
            self._reasons.append(f"{self.mode}: {error}")
        yield self._settled(attempt)

    def _asked(self, messages: list[Message], deadline: float, arriving: bool) -> Generator[Drafted, None, Answer]:
        """One turn; while its answer arrives, the reply with what is complete of it."""
        if not arriving:
            answer = self.model.ask(messages, answers.schema(self.mode), deadline)
        else:
            answer = yield from self._streamed(messages, deadline)
        self._answers.append(answer)
        return answer

    def _streamed(self, messages: list[Message], deadline: float) -> Generator[Drafted, None, Answer]:
        text, told = "", 0
        try:
            for got in self.model.stream(messages, answers.schema(self.mode), deadline):
                if isinstance(got, Answer):
                    return got
                text += got
                prose = answers.complete(text, self.mode) if '"' in got else {}
                if len(prose) > told:
                    told = len(prose)
                    yield from self._so_far(prose)
        except ModelError as error:
            if error.kind != "answer" or text:
                raise
        return self.model.ask(messages, answers.schema(self.mode), deadline)  # a server that does not stream

    def _so_far(self, prose: Prose) -> Iterator[Drafted]:
        """The guided reply with the parts that are complete, where it is kept."""
        attempt = self._tried({part: prose[part] for part in PARTS["guided"] if part in prose}, "guided")
        if attempt.kept:
            yield replace(self._drafted(attempt, "guided"), last=False)

    def _read(self, answer: Answer, mode: Personal) -> _Attempt:
        prose, wrong = answers.read(answer.text, mode)
        if wrong is None:
            return self._tried(prose, mode)
        if answer.refusal:
            wrong = "the model declined to answer"
        elif answer.finish == "length":
            wrong = "the answer was cut off before its end"
        return _Attempt(personal.cleaned(prose), wrong=(wrong,))

    def _tried(self, prose: Prose, mode: Personal) -> _Attempt:
        """The prose in its reply, held against the case: its own faults first, then the guard's findings."""
        prose = personal.cleaned(prose)
        faults = personal.faults(prose, self.brief, self.strict)
        if faults:
            wrong, rules = tuple(map(str, faults)), tuple(fault.rule for fault in faults)
            return _Attempt(prose, wrong=wrong, parts=frozenset(fault.part for fault in faults), rules=rules)
        reply = personal.compose(self.strict, prose, self.brief, mode)
        checked = self.check(reply)
        if checked.verdict == "kept":
            return _Attempt(prose, reply, checked)
        touched = [personal.parts_at(reply, finding.lang, finding.start, finding.end) for finding in checked.findings]
        told = [
            f"{_named(parts)} ({finding.lang}): {finding.quote[:80]!r}: {finding.why}"
            for finding, parts in zip(checked.findings, touched, strict=True)
        ]
        everywhere = not touched or not all(touched)
        parts = frozenset(prose) if everywhere else frozenset(part for parts in touched for part in parts)
        found = tuple(finding.rule for finding in checked.findings)
        return _Attempt(prose, reply, checked, tuple(told) or (f"the reply is {checked.verdict}",), parts, found)

    def _repair(self, answer: Answer, attempt: _Attempt) -> list[Message]:
        said = Message("assistant", answer.text[:4_000] or "(nothing)")
        wrong = [self.brief.mask.of(each) for each in attempt.wrong[:_MOST_TOLD]]  # the guard quotes the reply with its slots filled
        return [said, prompt.repair(wrong, self.prompts)]

    def _settled(self, attempt: _Attempt | None) -> Drafted:
        """The freest reply that is kept: the model's whole one, its guided part, what of that is right, or the strict reply."""
        if attempt and attempt.kept:
            return self._drafted(attempt, self.mode)
        if attempt:
            self._reasons.append(f"{self.mode}: {_short(attempt.wrong)}")
        if attempt and attempt.prose and self.mode == "free":
            attempt = self._tried({part: attempt.prose[part] for part in PARTS["guided"]}, "guided")
            if attempt.kept:
                return self._drafted(attempt, "guided")
        good = self._right(attempt) if attempt else None
        if attempt and good:
            left = [part for part in PARTS["guided"] if part in attempt.prose and part not in good.prose]
            self._reasons.append(f"guided: the {' and '.join(sorted(left))} as approved")
            return self._drafted(good, "guided")
        return self._as_approved()

    def _right(self, attempt: _Attempt) -> _Attempt | None:
        """What is right of a refused guided prose, where it is kept by itself; what is found wrong in the rest only then goes too."""
        right = {part: words for part, words in attempt.prose.items() if part in PARTS["guided"] and part not in attempt.parts}
        kept = self._tried(right, "guided") if any(words.en for words in right.values()) else None
        return self._right(kept) if kept and kept.parts & right.keys() else kept if kept and kept.kept else None

    def _as_approved(self) -> Drafted:
        return Drafted(self.strict, self.checked, "strict", (), tuple(self._reasons), self._usage(), refused=tuple(self._refused))

    def _drafted(self, attempt: _Attempt, mode: Personal) -> Drafted:
        assert attempt.reply is not None
        assert attempt.checked is not None
        parts = tuple(part for part in PARTS[mode] if part in attempt.prose and attempt.prose[part].en)
        if not parts:
            return self._as_approved()
        return Drafted(attempt.reply, attempt.checked, mode, parts, tuple(self._reasons), self._usage(), refused=tuple(self._refused))

    def _usage(self) -> Usage:
        return usage(self.model.name, self._answers, monotonic() - self._began if self._began else 0.0)


def _named(parts: set[Part]) -> str:
    return " and ".join(sorted(parts)) or "the reply"


def _short(wrong: tuple[str, ...]) -> str:
    """The first thing that is wrong, and how many more there are."""
    more = len(wrong) - 1
    return _cut(wrong[0].rstrip(".")) + (f" (and {more} more)" if more else "")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_REASON else text[: _LONGEST_REASON - 3].rstrip(" ,") + "..."
