"""A tiny library that is clean, made of Python values, so that a test breaks one thing and sees what is said about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from drafter.library import Library
from drafter.linting import Fault, lint

TODAY = date(2026, 6, 1)
Both = dict[str, Any]


def line(en: str, ar: Any, **more: Any) -> Both:
    """A line of a library."""
    return {**more, "en": en, "ar": ar}


def entry(name: str) -> Both:
    """What every library file says of itself."""
    revised = {"en": date(2026, 5, 1), "ar": date(2026, 5, 1)}
    dates = {"reviewed_at": date(2026, 5, 1), "review_by": date(2026, 12, 1)}
    return {"id": name, "version": 1, "status": "approved", "owner": "desk", **dates, "revised": revised}


def clause(name: str, kind: str, en: str, ar: str, **more: Any) -> Both:
    """A clause of a policy."""
    return {"id": name, "kind": kind, "title": {"en": "A title", "ar": "عنوان"}, "text": {"en": en, "ar": ar}, **more}


POLICY = {
    "version": 1,
    "parameters": {"acknowledge_hours": 2, "resolve_hours": 24},
    "business_hours": {"zone": "Asia/Dubai", "opens": 9, "closes": 21, "days": ["monday"]},
    "presumptions": [{"fact": "order.status", "asked": ["late"]}],
    "clauses": [
        clause(
            "P1",
            "process",
            "We answer within 2 business hours.",
            "نؤكّد وصول الطلب خلال ساعتَي عمل.",
            step="acknowledge",
            within="acknowledge_hours",
        ),
        clause("P2", "process", "We resolve within 24 hours.", "نرد بالحل خلال 24 ساعة.", step="resolve", within="resolve_hours"),
        clause(
            "E1",
            "permit",
            "A late order is credited.",
            "تُضاف قيمة الطلب المتأخر إلى الرصيد.",
            when='claim == "late" and order.status == "pending"',
            grants=[{"remedy": "credit", "basis": "lateness", "up_to": "order.paid - order.refunded"}],
        ),
    ],
}
FINDINGS = [line("We looked at order {order_id}.", "راجعنا الطلب {order_id}."), line("We looked at your order.", "راجعنا طلبك.")]
ANSWER = [line("Our answer reaches you by {respond_by}.", "سيصلك ردّنا في موعد أقصاه يوم {respond_by}.")]
NOTHING = [line("Nothing is needed from you.", "لا يلزم منك أي إجراء.")]
SCENARIO = {
    **entry("late"),
    "title": {"en": "Order is late", "ar": "تأخر الطلب"},
    "clauses": ["E1"],
    "ask": ["order.status"],
    "heard": {name: [f"{name} message number {number}" for number in range(6)] for name in ("en", "msa", "gulf", "arabizi", "mixed")},
    "replies": {
        "acknowledge": {"findings": [line("Your message reached us.", "وصلتنا رسالتك.")]},
        "ask": {"findings": [line("We are checking the status.", "نتحقق من حالة الطلب.")]},
        "offer": {
            "findings": [
                line("Order {order_id} is late.", "تأخر الطلب {order_id}.", when='offer.basis == "lateness"'),
                line("Your order is late.", "تأخر طلبك."),
            ]
        },
        "decline": {
            "findings": [
                line(
                    "Your order came in its time.",
                    {"male": "وصل طلبك في مدته.", "female": "وصل طلبكِ في مدته.", "unknown": "وصل طلبك ضمن مدته."},
                )
            ]
        },
    },
}
SHARED_FINDINGS = ("ask", "offer", "inform", "decline", "escalate", "follow_up")
DEFAULTS = {
    **entry("defaults"),
    "replies": {
        "acknowledge": {
            "findings": FINDINGS,
            "timeline": ANSWER,
            "closing": [line("Kind regards", "مع التقدير", when="reply.formal == True")],
        },
        **{key: {"findings": FINDINGS} for key in SHARED_FINDINGS},
        "ask": {"findings": FINDINGS, "timeline": ANSWER},
        **{key: {"findings": FINDINGS, "resolution": NOTHING} for key in ("inform", "decline", "escalate")},
    },
}
REMEDIES = {
    **entry("remedies"),
    "remedies": [
        {
            "remedy": "credit",
            "said": "promise",
            "resolution": [line("We will add {amount} to your panel balance.", "سنضيف {amount} إلى رصيدك في اللوحة.")],
            "timeline": [line("It shows within {within}.", "سيظهر المبلغ خلال {within}.")],
        },
        {
            "remedy": "credit",
            "said": "done",
            "resolution": [
                line("We have added {amount} to your panel balance.", "أضفنا {amount} إلى رصيدك في اللوحة."),
                line("We have added the amount due to your panel balance.", "أضفنا المبلغ المستحق إلى رصيدك في اللوحة."),
            ],
        },
    ],
}
QUESTIONS = {
    **entry("questions"),
    "questions": {
        path: {
            "agent": {"en": "Read it in the panel.", "ar": "الاطلاع عليه في اللوحة"},
            "client": line("What does the panel show?", "ماذا تُظهر اللوحة؟"),
        }
        for path in ("order.status", "order.paid", "order.refunded")
    },
}


def word(bad: str, good: str, gloss: str) -> Both:
    """A word of a glossary."""
    return {"bad": bad, "good": good, "gloss": gloss}


GLOSSARY = {
    "terms": [{"id": "refill", "en": "refill", "ar": "إعادة تعبئة النقص", "avoid_en": ["compensation"], "avoid_ar": ["تعويض"], "note": ""}],
    "words": {
        "tanwin": [word("شكرا", "شكرًا", "thanks")],
        "hamza": [word("إسترداد", "استرداد", "getting back")],
        "endings": [word("خدمه", "خدمة", "service")],
        "translated": [word("لا تتردد في", "يسعدنا", "do not hesitate")],
        "promising_courtesies": [word("أبشر", "the approved line", "consider it done")],
        "dialect": [word("عشان", "لأن", "because")],
        "untrue_en": [word("real followers", "followers", "not checked")],
        "untrue_ar": [word("متابعين حقيقيين", "متابعين", "real followers")],
        "gendered_unsafe": [word("أرسل", "يُرجى إرسال", "send (m)")],
    },
}


@dataclass
class Tiny:
    """The tiny library as values that a test may change; ``lint`` writes it and lints it."""

    root: Path
    files: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def set(self, file: str, keys: tuple[str | int, ...], value: Any) -> None:
        """Put ``value`` at ``keys``; the last key may be new, and ``len`` of a list adds to it."""
        at = self.files[file]
        for key in keys[:-1]:
            at = at[key]
        if isinstance(at, list) and keys[-1] == len(at):
            at.append(value)
        else:
            at[keys[-1]] = value

    def drop(self, file: str, keys: tuple[str | int, ...]) -> None:
        """Take away what stands at ``keys``."""
        at = self.files[file]
        for key in keys[:-1]:
            at = at[key]
        del at[keys[-1]]

    def write(self) -> Library:
        """The library on disk."""
        for file, value in self.files.items():
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            self.texts.setdefault(file, yaml.dump(value, allow_unicode=True, sort_keys=False, width=1_000, Dumper=_Plain))
            path.write_text(self.texts[file], encoding="utf-8")
        return Library(self.root)

    def lint(self, today: date = TODAY) -> list[Fault]:
        """The faults of the library as it stands."""
        return lint(self.write(), today)

    def line_of(self, file: str, words: str) -> int:
        """The line, from 1, in which ``words`` first stands in a file."""
        return next(number for number, text in enumerate(self.texts[file].splitlines(), 1) if words in text)


class _Plain(yaml.SafeDumper):
    """YAML without anchors: each text stands where it is used."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the name and the argument are PyYAML's
        return True


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    """A library without a fault."""
    files = {
        "policy.yaml": POLICY,
        "scenarios/late.yaml": SCENARIO,
        "lines/defaults.yaml": DEFAULTS,
        "lines/remedies.yaml": REMEDIES,
        "lines/questions.yaml": QUESTIONS,
        "glossary.yaml": GLOSSARY,
    }
    return Tiny(tmp_path, {file: _own(value) for file, value in files.items()})


def _own(value: Any) -> Any:
    """A copy in which nothing is shared: a change in one place stays there."""
    if isinstance(value, dict):
        return {key: _own(below) for key, below in value.items()}
    return [_own(below) for below in value] if isinstance(value, list) else value
