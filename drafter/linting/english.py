"""English checks: untrue claims, avoided and canned words, spacing, unfinished sentences, and what models and templates leave behind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from drafter.entries import SLOT
from drafter.linting.fault import Fault
from drafter.linting.lexicon import Lexicon
from drafter.linting.texts import Role, Text

_CANNED: Mapping[str, str] = {
    r"as an? (?:valued|esteemed|loyal) (?:client|customer|member)": "leave it out",
    r"valued (?:client|customer)": "leave it out",
    r"(?:do not|don't|please don't) hesitate": "write: write to us at any time",
    r"feel free to": "write what the client can do",
    r"rest assured": "state the fact",
    r"(?:any|the) inconvenience": "name what the client met with",
    r"thank you for (?:your patience and understanding|reaching out|contacting us|bringing this to our)": "name what you thank for",
    r"(?:we )?hope this (?:message|email|finds) (?:finds )?you": "begin with the case",
    r"at your earliest convenience": "say what is needed",
    r"please (?:be advised|note that|be informed)|kindly (?:note|be informed)": "say it without the formula",
    r"(?:we|i) (?:completely |fully |totally )?understand your frustrations?": "name what happened",
    r"we (?:take|are taking) (?:this|the matter|your \w+) (?:very )?seriously": "say what is checked",
    r"as (?:per|stated in) our policy|as (?:we )?(?:already|previously) (?:said|mentioned|stated)": "say what the terms cover",
    r"we (?:strive|pride ourselves)|your satisfaction is": "leave it out",
    r"is there anything else (?:i|we) can": "leave it out",
    r"we look forward to hearing": "say what is needed",
    r"(?:as soon as possible|asap|shortly|very soon|in no time|right away|immediately|promptly|in due course)": "a time comes from a slot",
    r"at the end of the day|going forward|reach out": "write it plainly",
}
"""Phrases that every desk sends, or that promise a time without a figure; and the mend."""

_ARTIFACTS: Mapping[str, str] = {
    r"as an ai|as a language model|i am an ai": "a model's words about itself",
    r"^(?:certainly|sure|of course|absolutely|great question)\b[!,]": "a model's lead-in",
    r"here (?:is|'s) (?:a|the|your) (?:draft|reply|response|message|email)": "a model's lead-in",
    r"i hope this helps|let me know if you'd like me to": "a model's closing",
    r"\[(?:[a-z][a-z _]*)\](?!\()|\bX{2,}\b|\bTODO\b|\bTBD\b|lorem ipsum": "a place that was not filled",
    r"^(?:subject|note|draft|reply|english|translation):": "a label",
    r"\b(?:delve|tapestry|testament to|navigat(?:e|ing) the|in today's)\b": "a model's favourite phrase",
    r"[—–]": "a dash; write a comma or two sentences, since an SMS with it costs twice as much",
    r"[‘’“”…]": "a typographic quote or ellipsis; write ' and plain words, since an SMS with it costs twice as much",
    "[\U0001f300-\U0001faff\u2600-\u27bf]": "an emoji; the agent may add one, a script does not",
    r"!.*!": "a second exclamation mark; one at most",
}
"""What models and templates leave behind, and what is costly to send; with its name."""

_NO_SENTENCE: frozenset[Role] = frozenset({"title"})
_FOR_CLIENTS: frozenset[Role] = frozenset({"line", "clause"})
"""Texts that clients read: agents may read of the provider, and a title may call a complaint by its name."""


def faults(texts: Sequence[Text], lexicon: Lexicon) -> Iterator[Fault]:
    """The faults of all English texts."""
    for text in texts:
        if text.lang == "en":
            for name, sentence in check(text.text, lexicon, text.role, closing=text.part == "closing"):
                yield text.place.fault(name, sentence)


def check(text: str, lexicon: Lexicon, role: Role = "line", closing: bool = False) -> Iterator[tuple[str, str]]:
    """The faults of an English text: the id of the check and one sentence; a closing may end without a full stop."""
    masked = SLOT.sub("\ufffc", text)
    yield from (("english.untrue", hit.told()) for hit in lexicon.untrue_en.hits(masked))
    for hit in lexicon.avoid_en.hits(masked):
        if role in _FOR_CLIENTS:
            yield "english.avoid", hit.told()
    yield from (("english.canned", sentence) for sentence in _listed(masked, _CANNED, "a canned phrase or an open time"))
    yield from (("english.artifact", sentence) for sentence in _listed(masked, _ARTIFACTS, ""))
    yield from (("english.spacing", sentence) for sentence in _spacing(text, masked))
    if role not in _NO_SENTENCE and not closing:
        yield from (("english.unfinished", sentence) for sentence in _unfinished(masked))


def _listed(text: str, table: Mapping[str, str], name: str) -> Iterator[str]:
    for pattern, said in table.items():
        edged = rf"(?<!\w)(?:{pattern})(?!\w)" if pattern[0] not in "[^!\\" else pattern
        if found := re.search(edged, text, re.IGNORECASE):
            yield f"{found[0]!r} is {name}; {said}" if name else f"{found[0]!r} is {said}; leave it out"


def _spacing(text: str, masked: str) -> Iterator[str]:
    if re.search(r"[^\S\n]{2,}|^\s|\s$", text):
        yield "a space is doubled, or stands at an end; one space stands between words"
    if found := re.search(r"\s([,.;:?!])", masked):
        yield f"a space stands before {found[1]!r}; marks are glued to the word before them"
    if found := re.search(r"([,;?!])(?=[A-Za-z\ufffc])|(?<=[a-z])([.])(?=[A-Z\ufffc])", masked):
        yield f"no space stands after {found[0]!r}; one space follows it"


def _unfinished(masked: str) -> Iterator[str]:
    if not re.search(r"[.?!:,\ufffc]$", masked.strip()):
        yield f"the text ends in {masked.strip()[-12:]!r}; end a sentence with a full stop, ? or !"
    if found := re.search(r"^[a-z]\w*|(?<=[a-z\ufffc][.?!] )[a-z]\w*", masked.strip()):
        yield f"a sentence begins with {found[0]!r}; begin it with a capital letter"
    if masked.count("(") != masked.count(")"):
        yield "( and ) do not match; each bracket has its other half"
