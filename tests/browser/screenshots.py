"""The README's pictures of the console, made anew: `make pictures` writes docs/screenshots/*.png (needs Chromium and an Arabic font)."""

from __future__ import annotations

import importlib.util
import io
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


def main() -> None:
    """Write every picture, with few colours, so that the repository stays small."""
    tools = _conftest()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tools.served({}) as base, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=tools.CHROMIUM, args=tools.ARGUMENTS)
        for name, (query, size, scheme, act) in PICTURES.items():
            page = browser.new_page(viewport=size, color_scheme=scheme)
            page.goto(f"{base}/?{query}")
            page.wait_for_selector(".badge.kept", timeout=60_000)
            act(page)
            page.wait_for_timeout(800)
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(96, dither=Image.Dither.NONE)
            picture.save(FOLDER / f"{name}.png", optimize=True)
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
