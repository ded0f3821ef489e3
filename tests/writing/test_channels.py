"""The channels: their limits and how they count, what is shortened, the order of the halves, escapes."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.case import Case
from drafter.desk import Desk
from drafter.entries import Line
from drafter.writing import channels
from drafter.writing.channels import LIMITS, sms_parts, telegram_markdown
from drafter.writing.composing import Piece, Reply
from drafter.writing.slots import Slot

Built = Callable[..., Case]
ORDER = ("relationship", "closing", "opening", "findings")
PARTS = ("opening", "findings", "resolution", "timeline", "relationship", "closing")


def _piece(part: Any, en: str, ar: str = "نص", slots: dict[str, Slot] | None = None) -> Piece:
    return Piece(part, en, ar, Line(en=en, ar=ar), slots or {})


def _reply(*pieces: Piece) -> Reply:
    return Reply("offer", pieces, (), None, None)


def _rendered(channel: Any, *pieces: Piece, first: Any = "en", order_id: str | None = "88231") -> channels.ChannelText:
    return channels.render(_reply(*pieces), channel, first, order_id)


@pytest.mark.parametrize(
    ("channel", "at", "above"),
    [
        ("whatsapp", "a" * 4096, "a" * 4097),
        ("whatsapp", "ع" * 4096, "ع" * 4097),
        ("telegram", "a" * 4096, "a" * 4097),
        ("telegram", "😀" * 2048, "😀" * 2048 + "a"),
        ("instagram", "a" * 1000, "a" * 1001),
        ("instagram", "ع" * 500, "ع" * 500 + "a"),
        ("instagram", "😀" * 250, "😀" * 250 + "a"),
        ("messenger", "a" * 2000, "a" * 2001),
        ("messenger", "ع" * 2000, "ع" * 2001),
        ("email", "a" * 25000, "a" * 25001),
        ("ticket", "ع" * 5000, "ع" * 5001),
        ("sms", "a" * 1530, "a" * 1531),
        ("sms", "ع" * 670, "ع" * 671),
    ],
    ids=lambda given: given if given in LIMITS else f"{given[0]}x{len(given)}",
)
def test_limits(channel: str, at: str, above: str) -> None:
    """Below and at the limit a half fits; one more is too long, and since a resolution is never cut it stays whole."""
    for text, fits in ((at[:-1], True), (at, True), (above, False)):
        rendered = _rendered(channel, _piece("resolution", text))
        assert ("en" not in rendered.too_long) is fits
        assert rendered.en == text


def test_plain_has_no_limit() -> None:
    """A ticket system of one's own takes what it takes."""
    assert "plain" not in LIMITS
    assert _rendered("plain", _piece("resolution", "a" * 100_000)).too_long == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("ع" * 70, 1),
        ("ع" * 71, 2),
        ("ع" * 134, 2),
        ("ع" * 135, 3),
        ("€" * 80, 1),
        ("€" * 80 + "a", 2),
        ("[" * 80, 1),
        ("~" * 81, 2),
        ("é" * 160, 1),
        ("ê" * 70, 1),
        ("ê" * 71, 2),
        ("😀" * 35, 1),
        ("😀" * 35 + "a", 2),
        ("a" * 69 + "ع", 1),
        ("a" * 70 + "ع", 2),
        ("\n" * 160, 1),
    ],
    ids=lambda given: f"{given[:1]!r}x{len(given)}" if isinstance(given, str) else str(given),
)
def test_sms_parts(text: str, parts: int) -> None:
    assert sms_parts(text) == parts


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("5.00 USD (TX-1)!", r"5\.00 USD \(TX\-1\)\!"),
        ("_*[]()~`>#+-=|{}.!\\", r"\_\*\[\]\(\)\~\`\>\#\+\-\=\|\{\}\.\!" + "\\\\"),
        ("سنضيف 5.00 دولار، شكرًا.", "سنضيف 5\\.00 دولار، شكرًا\\."),
        ("Hello", "Hello"),
    ],
)
def test_telegram_markdown(text: str, escaped: str) -> None:
    assert telegram_markdown(text) == escaped


@given(st.text())
def test_telegram_markdown_loses_nothing(text: str) -> None:
    """Read as MarkdownV2 (a backslash shows the next sign as it is), the text comes back."""
    escaped, shown = iter(telegram_markdown(text)), []
    for char in escaped:
        assert char not in "_*[]()~`>#+-=|{}.!"
        shown.append(next(escaped) if char == "\\" else char)
    assert "".join(shown) == text


def test_telegram_texts_come_with_their_escapes() -> None:
    """A bot sends the escaped text, a person the plain one."""
    rendered = _rendered("telegram", _piece("resolution", "It is 5.00 USD.", "المبلغ 5.00 دولار."))
    assert rendered.en == "It is 5.00 USD."
    assert rendered.extra["markdown_v2"] == {
        "en": r"It is 5\.00 USD\.",
        "ar": r"المبلغ 5\.00 دولار\.",
        "both": telegram_markdown(rendered.both),
    }


def _sized(sizes: dict[str, int]) -> list[Piece]:
    return [_piece(part, part[0] * size) for part, size in sizes.items()]


@pytest.mark.parametrize(
    ("size", "dropped"),
    [
        (331, ()),
        (332, ("relationship",)),
        (398, ("relationship",)),
        (399, ("relationship", "closing")),
        (498, ("relationship", "closing")),
        (499, ("relationship", "closing", "opening")),
        (665, ("relationship", "closing", "opening")),
        (666, ("relationship", "closing", "opening", "findings")),
        (999, ("relationship", "closing", "opening", "findings")),
        (1000, ("relationship", "closing", "opening", "findings")),
    ],
)
def test_shortening_goes_in_order(size: int, dropped: tuple[str, ...]) -> None:
    """Six equal parts of a Messenger text (2,000): what goes first is what promises least."""
    rendered = _rendered("messenger", *_sized(dict.fromkeys(PARTS, size)))
    assert rendered.dropped.get("en", ()) == dropped
    assert ("en" in rendered.too_long) is (size == 1000)


SIZES = st.fixed_dictionaries({part: st.integers(0, 1200) for part in PARTS})


@given(SIZES, st.sampled_from(["messenger", "instagram", "sms"]))
def test_shortening_never_touches_the_promise(sizes: dict[str, int], channel: Any) -> None:
    """Resolution and timeline stand whole whatever the length; what is dropped is the least that makes it fit, in the fixed order."""
    present = {part: size for part, size in sizes.items() if size}
    rendered = _rendered(channel, *_sized(present))
    limit, dropped = LIMITS[channel], rendered.dropped.get("en", ())
    letters = {part: rendered.en.count(part[0]) for part in ("resolution", "timeline")}
    shared = present.get("relationship", 0) * ("relationship" not in dropped)
    assert letters["timeline"] == present.get("timeline", 0)
    assert letters["resolution"] == present.get("resolution", 0) + shared
    droppable = [part for part in ORDER if part in present]
    assert list(dropped) == droppable[: len(dropped)]
    assert limit.measure(rendered.en) <= limit.most or len(dropped) == len(droppable)
    assert ("en" in rendered.too_long) is (limit.measure(rendered.en) > limit.most)
    if dropped:
        kept = [piece for piece in _sized(present) if piece.part not in dropped[:-1]]
        assert limit.measure(channels.render(_reply(*kept), "plain", "en", None).en.replace("\n\n", channels_gap(channel))) > limit.most


def channels_gap(channel: str) -> str:
    """What stands between two paragraphs."""
    return " " if channel == "sms" else "\n\n"


def test_each_half_is_shortened_for_itself() -> None:
    """Arabic takes two bytes a letter: on Instagram it loses its relationship line while English keeps it, both together lose more."""
    pieces = [_piece(part, "a" * 100, "ع" * 100) for part in PARTS]
    rendered = _rendered("instagram", *pieces)
    assert rendered.dropped == {"ar": ("relationship", "closing"), "both": ("relationship", "closing", "opening")}
    assert rendered.too_long == ()


@pytest.mark.parametrize(
    ("channel", "gap"),
    [("plain", "\n\n———\n\n"), ("whatsapp", "\n\n———\n\n"), ("email", "\n\n———\n\n"), ("instagram", "\n\n"), ("sms", "\n")],
)
def test_the_language_of_the_client_leads(channel: str, gap: str) -> None:
    pieces = (_piece("resolution", "English.", "عربي."),)
    assert _rendered(channel, *pieces, first="en").both == f"English.{gap}عربي."
    assert _rendered(channel, *pieces, first="ar").both == f"عربي.{gap}English."


@pytest.mark.parametrize(
    ("message", "leads"),
    [
        ("my order stopped", "en"),
        ("طلبي توقف", "ar"),
        ("6alabi wa8af w ma kammal 7atta alyoom", "ar"),
        ("", "en"),
        ("order 88231 وين", "ar"),
    ],
    ids=["english", "arabic", "arabizi", "empty", "mixed"],
)
def test_a_draft_leads_with_the_language_of_the_message(desk: Desk, case: Built, message: str, leads: str) -> None:
    text = desk.draft(case(message=message)).text
    assert text.both.startswith(text.ar if leads == "ar" else text.en)


def test_whatsapp_makes_the_figure_of_the_promise_bold() -> None:
    """Only the amount or percentage of the resolution, in both halves, and only on WhatsApp."""
    amount, percent = {"amount": Slot("5.00 USD", "5.00 دولار")}, {"percent": Slot("20%", "20%")}
    pieces = (
        _piece("findings", "Of 5.00 USD", "من 5.00 دولار", amount),
        _piece("resolution", "We add 5.00 USD.", "نضيف 5.00 دولار.", amount),
        _piece("resolution", "And 20% off.", "وخصم 20%.", percent),
    )
    bold = _rendered("whatsapp", *pieces)
    assert bold.en == "Of 5.00 USD\n\nWe add *5.00 USD*. And *20%* off."
    assert bold.ar == "من 5.00 دولار\n\nنضيف *5.00 دولار*. وخصم *20%*."
    assert "*" not in _rendered("plain", *pieces).both


@pytest.mark.parametrize("channel", ["sms", "ticket", "email"])
def test_invisible_marks_go_where_they_cannot_be_shown(channel: str) -> None:
    pieces = (_piece("resolution", "x", "الطلب \u206888231-TX\u2069."),)
    assert _rendered(channel, *pieces).ar == "الطلب 88231-TX."
    assert _rendered("whatsapp", *pieces).ar == "الطلب \u206888231-TX\u2069."


def test_an_sms_is_one_paragraph() -> None:
    """Line breaks cost parts and are shown by few phones."""
    assert "\n" not in _rendered("sms", *[_piece(part, part) for part in PARTS]).en


@pytest.mark.parametrize(
    ("order_id", "first", "subject"),
    [
        ("88231", "en", {"en": "Your order 88231", "ar": "بخصوص الطلب 88231", "both": "Your order 88231 | بخصوص الطلب 88231"}),
        ("88231", "ar", {"en": "Your order 88231", "ar": "بخصوص الطلب 88231", "both": "بخصوص الطلب 88231 | Your order 88231"}),
        (None, "ar", {"en": "Your request", "ar": "بخصوص طلبك", "both": "بخصوص طلبك | Your request"}),
        ("", "en", {"en": "Your request", "ar": "بخصوص طلبك", "both": "Your request | بخصوص طلبك"}),
        ("1\r\nBcc: x@example.com", "en", None),
    ],
    ids=["english first", "arabic first", "no order", "empty order", "a header in the id"],
)
def test_email_subject(order_id: str | None, first: str, subject: dict[str, str] | None) -> None:
    given: Any = _rendered("email", _piece("resolution", "x"), first=first, order_id=order_id).extra["subject"]
    assert subject is None or given == subject
    assert not any(char in text for text in given.values() for char in "\r\n")


def _html(ar: str, en: str = "x") -> Any:
    return _rendered("email", _piece("resolution", en, ar)).extra["html"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("أهلًا أستاذ Omar،", "أهلًا أستاذ <bdi>Omar</bdi>،"),
        ("أهلًا أستاذ Omar Saleh،", "أهلًا أستاذ <bdi>Omar Saleh</bdi>،"),
        ("أهلًا Jo،", "أهلًا <bdi>Jo</bdi>،"),
        ("أهلًا J،", "أهلًا <bdi>J</bdi>،"),
        ("أهلًا José Núñez،", "أهلًا <bdi>José Núñez</bdi>،"),
        ("الطلب 88231-TX، والرقم TX-1.", "الطلب <bdi>88231-TX</bdi>، والرقم <bdi>TX-1</bdi>."),
        ("الطلب 2026-0512، والمرجع #81201.", "الطلب <bdi>2026-0512</bdi>، والمرجع <bdi>#81201</bdi>."),
        ("خلال 24-48 ساعة للطلب 88231.", "خلال 24-48 ساعة للطلب 88231."),
        ("خدمة Instagram Followers [R30].", "خدمة <bdi>Instagram Followers [R30]</bdi>."),
        ("إعادة التعبئة (Refill) للطلب", "إعادة التعبئة (<bdi>Refill</bdi>) للطلب"),
        ("الرابط https://example.com/a?b=1&c=2.", "الرابط <bdi>https://example.com/a?b=1&amp;c=2</bdi>."),
        ("بلغ 600 من 1,000 متابع، 12.50 دولار", "بلغ 600 من 1,000 متابع، 12.50 دولار"),
        ("سؤال Al؟\nسؤال", "سؤال <bdi>Al</bdi>؟<br>سؤال"),
        ("A & B", "<bdi>A</bdi> &amp; <bdi>B</bdi>"),
        ("متابع", "متابع"),
    ],
)
def test_latin_runs_of_an_arabic_email(text: str, shown: str) -> None:
    assert _html(text)["ar"] == f'<div lang="ar" dir="rtl">\n<p>{shown}</p>\n</div>'


class _Seen(HTMLParser):
    """The tags and the text of a page, as a mail program takes them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002 - the parser's own signature
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _seen(page: str) -> _Seen:
    parser = _Seen()
    parser.feed(page)
    parser.close()
    return parser


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "<b", "&lt;i&gt;", "a<img src=x onerror=alert(1)>", "\"'><p>"])
def test_a_client_name_is_never_markup(desk: Desk, case: Built, name: str) -> None:
    """What is no name is not shown at all, and no page holds a tag but ours."""
    pages: Any = desk.draft(case(channel="email", client={"name": name})).text.extra["html"]
    for page in pages.values():
        assert set(_seen(page).tags) <= {"div", "p", "bdi", "br", "hr"}
        assert name not in _seen(page).text


@given(st.text(alphabet=st.sampled_from("aBz9 .<>&\"'/@-_[]()؟،عم٣\n"), max_size=60))
def test_html_shows_the_text_as_it_is(text: str) -> None:
    """In both languages the page's text is the reply's, and no tag is but ours."""
    pages = _html(ar="ع" + text + "ع", en="x" + text + "x")
    for lang, edge in (("en", "x"), ("ar", "ع")):
        seen = _seen(pages[lang])
        assert seen.text.replace("\n", "") == (edge + text + edge).replace("\n", "")
        assert set(seen.tags) <= {"div", "p", "bdi", "br"}


def test_the_page_of_both_keeps_the_order() -> None:
    """Each half in its own direction, the client's language first."""
    page: Any = _rendered("email", _piece("resolution", "English.", "عربي."), first="ar").extra["html"]
    assert page["both"] == f"{page['ar']}\n<hr>\n{page['en']}"
    assert page["en"].startswith('<div lang="en" dir="ltr">')
