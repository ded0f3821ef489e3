"""A story written down: the JSON holds everything, the page what a client and a bank may see."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from drafter.case import Done
from drafter.guard import Finding
from drafter.records import Copy, Event, Override, Records, Story, Wording, as_html, as_json

Make = Callable[..., Any]
BAD = "<script>alert('x')</script><img src=x onerror=y>"
DONE = Done.model_validate({"remedy": "credit", "amount": "5.00 USD", "reference": "TX-<1>", "at": "2026-05-12T10:20:00+04:00"})


@pytest.fixture
def story(records: Records, case: Make, draft: Make) -> Story:
    """A whole story, with hostile words wherever words can be."""
    given = case(message=f"where is it {BAD}", summary="secret note of the desk", client={"name": BAD})
    case_id = records.keep_case(given, agent="Mona")
    draft_id = records.keep_draft(case_id, draft(), agent="Mona")
    finding = Finding("promise.amount", "en", "9 USD", 0, 5, "above the ceiling")
    wording = Wording(f"English half {BAD}", f"النصف العربي {BAD}", "breached", (finding,))
    allowed = Override("secret reason", "Sara")
    records.keep_event(
        Event("copied", case_id, "e-1", draft_id, wording, Copy("whatsapp", "ar", False), allowed, agent="Mona", note="secret")
    )
    records.keep_event(Event("done", case_id, "e-2", done=DONE))
    records.keep_event(Event("followed_up", case_id, "e-3"))
    return records.story("T-1")


class _Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_json_holds_everything_in_order(story: Story) -> None:
    value = json.loads(as_json(story))
    assert value["reference"] == "T-1"
    assert [entry["entry"] for entry in value["entries"]] == ["case", "draft", "event", "event", "event"]
    assert [entry["at"] for entry in value["entries"]] == sorted(entry["at"] for entry in value["entries"])
    case, draft, copied, done, _ = value["entries"]
    assert case["case"]["summary"] == "secret note of the desk"
    assert draft["draft"]["verdict"] == draft["verdict"] == "kept"
    assert copied["override"] == {"reason": "secret reason", "supervisor": "Sara"}
    assert copied["copy"] == {"channel": "whatsapp", "half": "ar", "live_kept": False}
    assert (copied["verdict"], [finding["rule"] for finding in copied["findings"]]) == ("breached", ["promise.amount"])
    assert done["done"] == {"remedy": "credit", "amount": "5.00 USD", "reference": "TX-<1>", "at": "2026-05-12T06:20:00Z"}


def test_the_page_has_no_scripts_and_nothing_from_elsewhere(story: Story) -> None:
    """Hostile words stay words; the tags close in order."""
    html = as_html(story)
    page = _Page(html)
    assert page.open == []
    assert page.tags & {"script", "img", "link", "iframe", "a", "form"} == set()
    assert page.attributes <= {"lang", "dir", "class", "scope", "charset", "http-equiv", "content", "name"}
    assert "url(" not in html
    assert "default-src &#39;none&#39;" in html or "default-src 'none'" in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize(
    "shown",
    ["where is it", "النصف العربي", "TX-&lt;1&gt;", "2026-05-12 10:20 UTC+04:00", "12.50 USD", "no / لا", "Followed up", "partial / جزئي"],
)
def test_what_the_page_shows(story: Story, shown: str) -> None:
    assert shown in as_html(story)


@pytest.mark.parametrize("hidden", ["secret", "English half", "Sara", "Mona", "promise.amount", "breached", "requests_90d"])
def test_what_the_page_keeps_to_the_desk(story: Story, hidden: str) -> None:
    """The half that was not sent, the desk's own words and names, and what the guard said."""
    assert hidden not in as_html(story)


def test_both_languages_have_their_direction(story: Story) -> None:
    html = as_html(story)
    assert re.search(r'<div class="text" lang="ar" dir="rtl">النصف', html)
    assert html.count('lang="ar" dir="rtl"') > 10


def test_the_page_names_the_record_that_it_is_made_from(story: Story) -> None:
    """The fingerprint is that of the JSON export, so that the two can be held together."""
    assert hashlib.sha256(f"{as_json(story)}\n".encode()).hexdigest() in as_html(story)  # the command ends its file with a line end


def test_a_message_that_is_told_twice_stands_once(records: Records, case: Make) -> None:
    """Versions of a case repeat the client's words; only new ones are shown."""
    for message in ("first words", "first words", "second words"):
        records.keep_case(case(message=message))
    html = as_html(records.story("T-1"))
    assert (html.count("first words"), html.count("second words")) == (1, 1)


def test_the_page_of_a_case_of_which_nothing_is_known(records: Records, case: Make) -> None:
    case_id = records.keep_case(case(reference=None, message=None, client=None, order=None, evidence=None))
    html = as_html(records.story(case_id))
    assert "Nothing yet" in html
    assert case_id in html
