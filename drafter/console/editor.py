"""The reply editor: one custom component that owns the text in the browser, and its server half that checks and records it.

The browser sends the text after each pause; the check goes back with the very texts it was made of, and only a text that equals them is
copied. What the browser says of a verdict is never believed: the record holds the verdict that the guard gives here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import streamlit as st

from drafter.case import Case
from drafter.console.tables import names
from drafter.console.words import editor as words
from drafter.console.words import name
from drafter.desk import Desk, Draft
from drafter.folding import Language, language
from drafter.guard import Checked, Finding
from drafter.writing import channels

KEY: Final = "reply"
LONGEST: Final = 60_000
"""Characters of a half that are checked; no channel takes nearly as many."""
_FOLDER: Final = Path(__file__).with_name("editor")
Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the editor shows: the draft by its id, its own text, and the text that the agent had at the last check."""

    draft_id: str
    origin: Texts
    text: Texts
    gentle: bool = False


@dataclass(frozen=True, slots=True)
class Approval:
    """Whose approval the policy wants: ``reply`` for the reply as it was drafted, ``text`` for words that the guard does not keep.

    ``of`` names the case and the offers; an approval of others is none of these.
    """

    of: str
    reply: str | None
    text: str | None


def approval(case_id: str, draft: Draft) -> Approval:
    """The approval that a draft needs; words that are not kept may promise any offer of the decision, or one that is withheld."""
    decision, promised = draft.decision, draft.reply.offers
    offers = decision.offers if promised else decision.withheld
    text = draft.approval or next((offer.approval for offer in offers if offer.approval), None)
    return Approval(" ".join([case_id, *(f"{offer.remedy} {offer.amount}" for offer in promised)]), draft.approval, text)


def shown(draft_id: str, draft: Draft, before: Shown | None, gentle: bool = False) -> Shown:
    """The editor's state for a draft: the agent's text where the draft is the one before, else the draft's own."""
    if before is not None and before.draft_id == draft_id:
        return before
    origin = {"en": draft.text.en, "ar": draft.text.ar}
    return Shown(draft_id, origin, origin, gentle)


def texts(given: Mapping[str, Any]) -> Texts:
    """Both halves of what the browser sent."""
    return {half: _sound(str(given.get(half) or ""))[:LONGEST] for half in ("en", "ar")}


def _sound(text: str) -> str:
    """Half of a surrogate pair, which is no character, becomes the replacement sign."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def checked(desk: Desk, draft: Draft, text: Texts, lang: Language) -> dict[str, Any]:
    """The check of a text against the draft's case and offer: verdict, findings by half, and the text as the channel sends it."""
    case = draft.case
    found = desk.check(case, text["en"], text["ar"], draft.reply.offer)
    sent = channels.as_written(text["en"], text["ar"], case.channel, language(case.message), case.order.id)
    return {
        **text,
        "verdict": found.verdict,
        "basis": found.basis,
        "findings": [_finding(each, found.verdict == "breached", lang) for each in _shown_findings(found)],
        "sent": {"both": sent.both, "subject": sent.extra.get("subject"), "html": sent.extra.get("html")},
    }


def _shown_findings(found: Checked) -> list[Finding]:
    """Each place once: of several findings on the same words the first, and the certain ones before the others."""
    ordered = sorted(found.findings, key=lambda each: not each.certain)
    return list({(each.lang, each.rule, each.start, each.end): each for each in reversed(ordered)}.values())[::-1]


def _finding(each: Finding, breached: bool, lang: Language) -> dict[str, Any]:
    why = each.why if lang == "en" else name(names.WHYS, each.rule, lang)
    return {**each.to_json(), "why": why, "certain": breached and each.certain, "name": name(names.RULES, each.rule, lang)}


@st.cache_resource
def _component() -> Callable[..., Any]:
    html, css, js = ((_FOLDER / f"editor.{kind}").read_text(encoding="utf-8") for kind in ("html", "css", "js"))
    mounted: Callable[..., Any] = st.components.v2.component("drafter_reply", html=html, css=css, js=js)
    return mounted


def mount(
    state: Shown, check: Mapping[str, Any], case: Case, needed: Approval, recorded: list[str], lang: Language,
    on_check: Callable[[], None], on_copied: Callable[[], None],
) -> None:  # fmt: skip
    """Show the editor; the two callbacks find what the browser sent under ``given``."""
    _component()(
        key=KEY,
        data={
            "draft": state.draft_id,
            "origin": state.origin,
            "text": state.text,
            "gentle": state.gentle,
            "check": dict(check),
            "channelName": name(names.CHANNELS, case.channel, lang),
            "approval": {"of": needed.of, "reply": needed.reply is not None, "text": needed.text is not None},
            "recorded": recorded,
            "labels": words(lang, needed.reply or needed.text or "supervisor"),
            "lang": lang,
        },
        on_check_change=on_check,
        on_copied_change=on_copied,
    )


def given(trigger: str) -> Mapping[str, Any] | None:
    """What the browser sent with a trigger in this run, or None."""
    state = st.session_state.get(KEY)
    value = state.get(trigger) if isinstance(state, Mapping) else getattr(state, trigger, None)
    return value if isinstance(value, Mapping) else None
