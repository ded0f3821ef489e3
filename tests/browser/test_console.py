"""What only a browser shows: the whole walk, the live check, the clipboard, directions, widths, themes, and sessions apart."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

expect.set_options(timeout=20_000)  # how busy the machine is decides nothing

pytestmark = pytest.mark.browser
Opened = Callable[..., Any]
NOTE = (
    "Order 88231, Instagram Followers [R30], 1000 ordered, 600 delivered, paid 12.50 USD, nothing refunded. Status partial. "
    "Provider confirmed it cannot be completed. Client: Ahmed Saleh. He asks why his order stopped midway."
)
NAMES = ["Ahmed", "Badr", "Dana", "Faisal", "Ghada", "Huda", "Khalid", "Latifa", "Majed", "Noura"]
PARTIAL = "example=partial-delivery"


def half(page: Any, lang: str) -> Any:
    """The text area of one half of the reply."""
    return page.locator(f"[data-half={lang}] textarea")


def clipboard(page: Any) -> str:
    """What was copied, read by pasting it into an empty box of the page: works on plain HTTP too."""
    page.evaluate(
        "() => { const box = document.createElement('textarea'); box.id = 'pasteboard'; document.body.append(box); box.focus(); }"
    )
    page.keyboard.press("Control+V")
    text = page.evaluate("() => { const box = document.getElementById('pasteboard'); const text = box.value; box.remove(); return text; }")
    return str(text)


def overpromise(page: Any) -> None:
    """Edit the English half into more than the policy allows."""
    box = half(page, "en")
    box.fill(box.input_value().replace("5.00", "9.00"))


def test_from_a_pasted_note_to_a_copied_reply(opened: Opened) -> None:
    """The whole walk: paste, facts with quotes, decision, reply, edit, caught, mended, copied."""
    page = opened()
    page.get_by_label("Client's message, your note, or a case file").fill(NOTE)
    page.get_by_role("button", name=re.compile("Read and draft")).click()
    page.wait_for_selector(".badge.kept")
    expect(page.get_by_label("Delivered", exact=True)).to_have_value("600")
    expect(page.locator(".d-quote", has_text="12.50 USD").first).to_be_attached()
    assert "5.00 USD" in page.locator(".d-offers").inner_text()
    overpromise(page)
    page.wait_for_selector(".badge.breached")
    assert "9.00 is above the ceiling of 5.00 USD." in page.locator("[data-half=en] .findings").inner_text()
    assert page.locator("[data-half=en] mark.certain").first.inner_text().startswith("We will add")
    page.get_by_role("button", name="Undo my changes").click()
    page.wait_for_selector(".badge.kept")
    page.get_by_role("button", name="Copy English").click()
    page.get_by_text("Copied English for Plain text").wait_for()
    assert clipboard(page) == half(page, "en").input_value()
    assert page.faults == []


def test_control_enter_reads_what_was_typed(opened: Opened) -> None:
    """Ctrl+Enter in the box sends the text as it stands and drafts."""
    page = opened()
    box = page.get_by_label("Client's message, your note, or a case file")
    box.click()
    box.fill(NOTE)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".badge.kept")


def test_the_live_text_is_copied_over_plain_http(opened: Opened, open_console: str) -> None:
    """Without a secure context there is no clipboard interface; the older way copies the text as it is now, for a reason given."""
    page = opened(PARTIAL, base=open_console)
    page.wait_for_selector(".badge.kept")
    assert page.evaluate("window.isSecureContext") is False
    box = half(page, "en")
    box.fill(box.input_value() + "\n\nBest wishes, Omar")
    page.wait_for_selector(".badge.unverified")
    page.get_by_role("button", name="Copy English").click()
    page.get_by_text("This text is not verified: give a reason before copying.").wait_for()
    page.get_by_label("Reason for sending it as it stands").fill("the client knows Omar")
    page.get_by_role("button", name="Copy English").click()
    page.get_by_text("Copied English for WhatsApp").wait_for()
    assert clipboard(page).endswith("Best wishes, Omar")


def test_above_the_limit_nothing_is_copied_without_the_name_of_who_approved(opened: Opened) -> None:
    """The kept reply stays in sight, what is missing is said, the name goes to the history, and it approves this offer alone."""
    page = opened(PARTIAL)
    paid = page.get_by_label("Paid", exact=True)
    paid.fill("200 USD")
    paid.press("Tab")
    name = page.get_by_label("Supervisor's approval, given by")
    name.wait_for()
    page.wait_for_selector(".badge.kept")
    assert "80.00 USD" in half(page, "en").input_value()
    assert not page.get_by_label("Reason for sending it as it stands").is_visible()
    for key in ("F8", "F9", "Shift+F8"):
        page.keyboard.press(key)
        page.get_by_text("Supervisor's approval is missing").wait_for()
    assert name.get_attribute("aria-invalid") == "true"
    assert "80.00" not in clipboard(page)
    half(page, "en").press("Control+A")
    page.keyboard.press("Control+C")
    assert "80.00" not in clipboard(page)
    name.fill("مي")
    page.get_by_role("button", name="Copy English").click()
    page.get_by_text("Copied English for WhatsApp").wait_for()
    page.locator(".told[data-pending='0']").wait_for()
    assert "80.00" in clipboard(page)
    paid.fill("300 USD")
    paid.press("Tab")
    expect(half(page, "en")).to_have_value(re.compile("120.00 USD"))
    expect(name).to_have_value("")
    page.get_by_role("link", name="History").click()
    page.get_by_role("button", name="Story of the case").first.click()
    expect(page.locator(".d-story")).to_contain_text("Supervisor: مي")


def test_the_text_of_another_offer_is_not_shown_as_safe(opened: Opened) -> None:
    """Neither while the page is drawn anew for the offer that was just chosen, nor when the agent brings his old text back."""
    page = opened("example=duplicate-charge")
    page.wait_for_selector(".badge.kept")
    frame = page.locator("[data-stale]", has=page.locator(".badge"))
    frame.evaluate("(it) => { it.dataset.stale = 'true'; }")
    page.wait_for_selector(".badge.checking")
    page.keyboard.press("F8")
    assert "3.750" not in clipboard(page)
    frame.evaluate("(it) => { it.dataset.stale = 'false'; }")
    page.wait_for_selector(".badge.kept")
    box = half(page, "en")
    box.fill(box.input_value().replace("Dear", "Hello dear"))
    page.get_by_label("Offer", exact=True).click()
    page.get_by_role("option").nth(1).click()
    expect(box).to_have_value(re.compile("original payment method"))
    page.wait_for_selector(".badge.kept")
    page.get_by_role("button", name="Bring back my edited text").click()
    page.wait_for_selector(".badge.breached")
    assert "panel balance" in box.input_value()


def test_a_reload_goes_on_where_it_stopped(opened: Opened) -> None:
    """Facts and text are as the agent left them, on either page; a browser that comes without the mark sees none of it."""
    page = opened(PARTIAL)
    page.wait_for_selector(".badge.kept")
    delivered = page.get_by_label("Delivered", exact=True)
    delivered.fill("800")
    delivered.press("Tab")
    expect(half(page, "en")).to_have_value(re.compile("2.50 USD"))
    half(page, "en").fill("My own words.")
    page.wait_for_selector(".badge.breached")
    page.reload()
    expect(half(page, "en")).to_have_value("My own words.")
    expect(delivered).to_have_value("800")
    page.wait_for_selector(".badge.breached")
    page.get_by_role("button", name="Undo my changes").click()
    page.wait_for_selector(".badge.kept")
    page.get_by_role("link", name="History").click()
    page.wait_for_selector(".st-key-found")
    page.reload()
    page.get_by_role("link", name="Draft").click()
    expect(half(page, "en")).to_have_value(re.compile("2.50 USD"))
    assert "2.50 USD" not in half(opened(PARTIAL), "en").input_value()


def test_what_is_typed_last_is_what_is_checked_and_copied(opened: Opened) -> None:
    """Copying right after a keystroke waits for the check of that very text."""
    page = opened(PARTIAL)
    box = half(page, "en")
    box.focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" You will get 100 USD too.")
    page.keyboard.press("F8")
    page.wait_for_selector(".badge.breached")
    page.get_by_text("give a reason before copying").wait_for()
    assert "100 USD" not in clipboard(page)


def test_typing_keeps_caret_and_text(opened: Opened) -> None:
    """Checks come and go while the agent types in the middle of the text; nothing is lost and the caret stays."""
    page = opened(PARTIAL)
    box = half(page, "en")
    before = box.input_value()
    box.evaluate("(box) => { box.focus(); box.setSelectionRange(20, 20); }")
    words = " slowly typed words that go on over several checks"
    page.keyboard.type(words, delay=25)
    page.wait_for_selector(".badge.unverified, .badge.breached")
    assert box.input_value() == before[:20] + words + before[20:]
    assert box.evaluate("(box) => box.selectionStart") == 20 + len(words)


def test_the_check_answers_within_300_ms_of_a_pause(opened: Opened) -> None:
    """From the last key to the verdict, the pause included, on a busy machine: the best of five."""
    page = opened(PARTIAL)
    overpromise(page)
    page.wait_for_selector(".badge.breached")
    took = []
    for figure in ("8.00", "7.00", "6.50", "6.00", "9.50"):
        box = half(page, "en")
        text = re.sub(r"\*[\d.]+ USD\*", f"*{figure} USD*", box.input_value())
        start = time.perf_counter()
        box.fill(text)
        page.wait_for_function(
            """(words) => [...document.querySelectorAll('*')]
              .some((it) => it.shadowRoot?.querySelector('.findings')?.textContent.includes(words))""",
            arg=f"{figure} is above the ceiling",
        )
        took.append(time.perf_counter() - start)
    assert min(took) < 0.46  # 160 ms of pause and 300 ms for the answer


def test_amounts_and_ids_stand_in_reading_order(opened: Opened) -> None:
    """In the Arabic half the amount's figure is right of its currency's word, and the digits of an id keep their order."""
    page = opened(f"{PARTIAL}&lang=ar")
    box = half(page, "ar")
    assert box.get_attribute("dir") == "rtl"
    place = """(box, [text, from]) => {
      const under = box.parentElement.querySelector('.under').firstChild;
      const at = under.data.indexOf(text, from);
      const range = document.createRange();
      const left = (place) => { range.setStart(under, place); range.setEnd(under, place + 1); return range.getBoundingClientRect(); };
      return [left(at), left(at + text.length - 1)].map((each) => ({x: each.x, y: each.y}));
    }"""
    first, last = box.evaluate(place, ["70301", 0])
    assert first["x"] < last["x"]
    figure, word = (box.evaluate(place, [text, 0])[0] for text in ("5.00", "دولار"))
    assert figure["y"] < word["y"] or figure["x"] > word["x"]
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).direction") == "rtl"
    paid = page.locator("[class*='fact-money'] input").first
    assert paid.evaluate("(box) => getComputedStyle(box).direction") == "ltr"


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("query", ["", PARTIAL, "example=duplicate-charge", "example=status-unknown"])
def test_a_phone_shows_all_without_scrolling_sideways(opened: Opened, query: str, lang: str) -> None:
    """At 380 pixels nothing is wider than the screen."""
    page = opened(f"{query}&lang={lang}", viewport={"width": 380, "height": 780})
    widest = page.evaluate("Math.max(document.documentElement.scrollWidth, document.querySelector('[data-testid=stMain]').scrollWidth)")
    assert widest <= 380


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_both_themes(opened: Opened, scheme: str) -> None:
    """The contrast of reply, verdict, labels and small print is at least 4.5 to 1."""
    page = opened(PARTIAL, color_scheme=scheme)
    background = page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", background)[:3])) < 200) is (scheme == "dark")
    for selector in (
        ".badge",
        "[data-half=en] textarea",
        ".d-outcome",
        ".d-category",
        ".d-clock dt",
        ".d-note",
        ".keys",
        ".d-tag",
        ".main",
    ):
        ratio = page.locator(selector).first.evaluate(CONTRAST)
        assert ratio >= 4.5, (selector, ratio)


CONTRAST = """(element) => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const SHARES = [0.2126, 0.7152, 0.0722];
  const linear = (part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => [r, g, b].map((part) => linear(part / 255)).reduce((sum, part, at) => sum + part * SHARES[at], 0);
  let behind = element;
  let ground = [0, 0, 0, 0];
  while (behind && ground[3] < 255) {
    ground = rgba(getComputedStyle(behind).backgroundColor);
    behind = behind.parentElement ?? behind.getRootNode().host;
  }
  const [one, other] = [light(rgba(getComputedStyle(element).color)), light(ground)].sort((a, b) => b - a);
  return (one + 0.05) / (other + 0.05);
}"""


def test_nothing_is_fetched_from_elsewhere(opened: Opened, console: str) -> None:
    """Fonts, scripts and statistics: every request goes to the console itself."""
    page = opened(PARTIAL)
    page.wait_for_timeout(500)
    assert [url for url in page.asked if not url.startswith((console, console.replace("http", "ws"), "data:", "blob:"))] == []


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("query", ["", PARTIAL, "example=duplicate-charge"])
def test_every_control_has_a_name(opened: Opened, query: str, lang: str) -> None:
    """A screen reader names every box and button, in the editor too."""
    page = opened(f"{query}&lang={lang}")
    for role in ("button", "textbox", "combobox", "radio"):
        for control in page.get_by_role(role).all():
            if control.is_visible():
                assert control.evaluate(
                    "(it) => it.getAttribute('aria-label') || it.textContent.trim() || it.labels?.[0]?.textContent || it.title"
                ), control.evaluate("(it) => it.outerHTML.slice(0, 200)")


def test_what_a_client_writes_is_text(opened: Opened) -> None:
    """Markup, Markdown and mathematics of a message are shown as they were written."""
    page = opened()
    message = "<img src=x onerror=alert(1)> **bold** $x^2$ order 88231 stopped at 600 of 1000 </script>"
    page.get_by_label("Client's message, your note, or a case file").fill(message)
    page.get_by_role("button", name=re.compile("Read and draft")).click()
    page.wait_for_selector(".badge")
    assert page.locator("img[src=x]").count() == 0
    assert page.locator(".katex").count() == 0
    assert page.faults == []


def test_the_history_tells_what_was_copied_and_why(opened: Opened) -> None:
    """One event carries the reason to the record; the case can be opened again from there."""
    page = opened(PARTIAL)
    box = half(page, "en")
    box.fill(box.input_value() + " Regards, Omar.")
    page.wait_for_selector(".badge.unverified")
    page.get_by_role("button", name="Copy English").click()
    page.get_by_label("Reason for sending it as it stands").fill("own greeting")
    page.get_by_role("button", name="Copy English").click()
    page.get_by_text("Copied English for WhatsApp").wait_for()
    page.locator(".told[data-pending='0']").wait_for()  # on record: who leaves the page before may leave it untold
    page.get_by_role("link", name="History").click()
    for _ in range(5):  # a page that is opened in the same moment shows what was on record then
        page.get_by_role("button", name="Story of the case").first.click()
        story = page.locator(".d-story").inner_text()
        if "own greeting" in story:
            break
        page.reload()
    assert story.count("own greeting") == 1  # other sessions' copies of the same example are told too
    assert "Not verified" in story
    assert "Case reference: T-1001" in story
    assert "Reference in the panel" not in story
    page.get_by_role("button", name="Open").first.click()
    page.wait_for_selector(".badge.kept")


def test_ten_sessions_do_not_see_each_other(opened: Opened) -> None:
    """Ten agents at once, each with a case of his own: each sees his own amounts and nobody else's order."""
    pages = [opened() for _ in range(10)]
    for place, page in enumerate(pages):
        note = (
            NOTE.replace("88231", f"9900{place}")
            .replace("600 delivered", f"{place + 1}00 delivered")
            .replace("1000 ordered", "2000 ordered")
            .replace("Ahmed Saleh", f"{NAMES[place]} Saleh")
        )
        page.get_by_label("Client's message, your note, or a case file").fill(note)
    for page in pages:
        page.get_by_role("button", name=re.compile("Read and draft")).click()
    for place, page in enumerate(pages):
        page.wait_for_selector(".badge.kept")
        expect(page.get_by_label("Order", exact=True)).to_have_value(f"9900{place}")
        assert f"9900{place}" in half(page, "en").input_value()
        shown = page.locator(".stApp").inner_text() + half(page, "en").input_value() + half(page, "ar").input_value()
        assert not any(f"9900{other}" in shown for other in range(10) if other != place)
