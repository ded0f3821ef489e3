"""How soon the console paints and answers, in Debian's Chromium: `python tests/bench/console.py` (needs Chromium)."""

from __future__ import annotations

import importlib.util
import platform
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from playwright.sync_api import sync_playwright

RUNS = 7
EXAMPLE = "?example=partial-delivery"


def _conftest() -> ModuleType:
    spec = importlib.util.spec_from_file_location("serving", Path(__file__).parents[1] / "browser" / "conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def timed(act: Callable[[], object], seen: Callable[[], object]) -> float:
    """Milliseconds from the beginning of an act until its effect is seen."""
    start = time.perf_counter()
    act()
    seen()
    return (time.perf_counter() - start) * 1000


def first_paint(browser: Any, url: str, selector: str) -> float:
    """Milliseconds until a browser with an empty cache shows ``selector``."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    took = timed(lambda: page.goto(url, wait_until="commit"), lambda: page.wait_for_selector(selector))
    context.close()
    return took


def waits(page: Any, half: str, words: str) -> None:
    """Wait until one half of the reply holds ``words``."""
    page.wait_for_function(
        """([half, words]) => [...document.querySelectorAll('*')]
          .some((it) => it.shadowRoot?.querySelector(`[data-half=${half}] textarea`)?.value.includes(words))""",
        arg=[half, words],
        polling=10,
    )


def stages(page: Any) -> list[float]:
    """Switching between two steps of the case."""
    took = []
    for place in range(RUNS * 2):
        name, words = (("Acknowledge", "our answer"), ("Resolve", "We will add"))[place % 2]
        took.append(timed(page.get_by_role("radio", name=name).click, lambda words=words: waits(page, "en", words)))
    return took


def facts(page: Any) -> list[float]:
    """Correcting a fact until the reply follows."""
    took = []
    for place in range(RUNS):
        delivered = 500 + place * 20
        page.get_by_label("Delivered", exact=True).fill(str(delivered))
        owed = f"{12.5 * (1000 - delivered) / 1000:.2f}"
        took.append(timed(lambda: page.keyboard.press("Enter"), lambda owed=owed: waits(page, "en", f"{owed} USD")))
    return took


def checks(page: Any) -> list[float]:
    """The live check, from the last key to the verdict on the screen, the editor's pause of 160 ms included."""
    took = []
    box = page.locator("[data-half=en] textarea")
    seen = """(words) => [...document.querySelectorAll('*')]
      .some((it) => it.shadowRoot?.querySelector('.findings')?.textContent.includes(words))"""
    for place in range(RUNS):
        figure = f"{20 + place}.00"
        text = re.sub(r"\*[\d.]+ USD\*", f"*{figure} USD*", box.input_value())
        words = f"{figure} is above"
        took.append(timed(lambda text=text: box.fill(text), lambda words=words: page.wait_for_function(seen, arg=words, polling=10)))
    return took


def told(name: str, took: list[float]) -> None:
    """Print one row."""
    print(f"{statistics.median(took):7.0f}  (min {min(took):.0f}, max {max(took):.0f})  {name}", flush=True)


def main() -> None:
    """Print the table."""
    tools = _conftest()
    print(
        f"Python {platform.python_version()}, {platform.machine()}; milliseconds in {Path(tools.CHROMIUM or 'no browser').name}", flush=True
    )
    with tools.served({}) as base, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=tools.CHROMIUM, args=tools.ARGUMENTS)
        address = f"{base}/{EXAMPLE}"
        told("first paint, server and browser cold", [first_paint(browser, base, ".d-empty")])
        told("first paint, browser cold", [first_paint(browser, base, ".d-empty") for _ in range(RUNS)])
        told("an example opened by its address, browser cold", [first_paint(browser, address, ".badge.kept") for _ in range(RUNS)])
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(address)
        page.wait_for_selector(".badge.kept")
        told("another step of the case", stages(page))
        told("a corrected fact, until the reply follows", facts(page))
        told("the live check, its pause of 160 ms included", checks(page))
        browser.close()


if __name__ == "__main__":
    main()
