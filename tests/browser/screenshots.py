"""The README's pictures of the console, made anew: `make pictures` writes docs/screenshots/*.png (needs Chromium and an Arabic font)."""

from __future__ import annotations

import importlib.util
import io
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "screenshots"
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 380, "height": 780}


def _conftest() -> ModuleType:
    spec = importlib.util.spec_from_file_location("serving", Path(__file__).with_name("conftest.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def caught(page: Any) -> None:
    """The English half edited into too much."""
    box = page.locator("[data-half=en] textarea")
    box.fill(box.input_value().replace("5.00", "9.00").replace("within 24 hours", "within 2 hours"))
    page.wait_for_selector(".badge.breached")


def nothing(page: Any) -> None:
    """The page as it opens."""


PICTURES = {
    "draft-en": ("example=partial-delivery", WIDE, "light", caught),
    "draft-ar": ("example=partial-delivery&lang=ar", WIDE, "light", nothing),
    "draft-dark": ("example=duplicate-charge", WIDE, "dark", nothing),
    "phone-ar": ("example=expired-drop&lang=ar", PHONE, "dark", nothing),
}


PASTED = (
    "Order 70411, Instagram Followers [R30], 1000 ordered, 600 delivered, paid 12.50 USD, nothing refunded. Status partial. WhatsApp.\n"
    "العميلة نورة: السلام عليكم، طلبي 70411 وقف من أمس على ٦٠٠ متابع من أصل ١٠٠٠، وين الباقي؟ أبي فلوسي.\n"
)


def walk(page: Any, base: str) -> None:
    """From a pasted Gulf-Arabic message to a copied WhatsApp reply and its place in the history, one picture for each step."""
    page.goto(f"{base}/")
    page.get_by_label("Client's message, your note, or a case file").fill(PASTED)
    _picture(page, "walk-1-pasted")
    page.get_by_role("button", name="Read and draft").click()
    page.wait_for_selector(".badge", timeout=60_000)
    _picture(page, "walk-2-facts-and-what-is-missing")
    page.get_by_label("Can be completed").first.click()
    page.get_by_role("option", name="No", exact=True).click()
    page.locator("[data-half=en] textarea").filter(has_text="5.00").or_(page.get_by_text("An offer is due")).first.wait_for(timeout=60_000)
    page.wait_for_timeout(2500)
    _picture(page, "walk-3-decision-and-reply")
    box = page.locator("[data-half=en] textarea")
    drafted = box.input_value()
    box.fill(drafted.replace("5.00", "12.50"))
    page.wait_for_selector(".badge.breached")
    _picture(page, "walk-4-over-promise-caught")
    box.fill(drafted)
    page.wait_for_selector(".badge.kept")
    page.get_by_role("button", name="Copy both").click()
    page.get_by_text("Copied").first.wait_for()
    _picture(page, "walk-5-copied-for-whatsapp")
    page.get_by_role("link", name="History").click()
    page.get_by_role("button", name="Story of the case").first.click()
    page.locator(".d-story").wait_for()
    _picture(page, "walk-6-history")


def _picture(page: Any, name: str) -> None:
    """A picture of few colours, so that the repository stays small."""
    page.wait_for_timeout(800)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(96, dither=Image.Dither.NONE)
    picture.save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Write every picture."""
    tools = _conftest()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as kept,
        tools.served({"DRAFTER_DATABASE_URL": f"sqlite:///{kept}/records.db"}) as base,
        sync_playwright() as play,
    ):
        browser = play.chromium.launch(executable_path=tools.CHROMIUM, args=tools.ARGUMENTS)
        for name, (query, size, scheme, act) in PICTURES.items():
            page = browser.new_page(viewport=size, color_scheme=scheme)
            page.goto(f"{base}/?{query}")
            page.wait_for_selector(".badge.kept", timeout=60_000)
            act(page)
            _picture(page, name)
            page.close()
        walk(browser.new_page(viewport=WIDE, color_scheme="light"), base)
        browser.close()


if __name__ == "__main__":
    main()
