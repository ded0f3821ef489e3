"""The frame of every page: its addresses, its language and direction, its look, and what is said when nothing can be shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import streamlit as st

from drafter.console import draft_page, history_page, session, visit
from drafter.console.markup import Markup, page_direction, tag
from drafter.console.trouble import trouble
from drafter.console.words import LANGUAGE_NAMES, LANGUAGES, say
from drafter.errors import CaseError, DrafterError, LibraryError, PolicyError
from drafter.folding import Language

_STYLE: Final = Path(__file__).with_name("style.css")
_RTL: Final = Path(__file__).with_name("rtl.css")


def main() -> None:
    """One run of the console."""
    visit.resume()
    lang = session.lang()
    st.set_page_config(
        page_title=f"{say('app', lang)} · {say('page.draft', lang)}", page_icon="✍️", layout="wide", initial_sidebar_state="collapsed"
    )
    pages = {
        "draft": st.Page(_guarded(draft_page.render), title=say("page.draft", lang), url_path="draft", default=True),
        "history": st.Page(_guarded(history_page.render), title=say("page.history", lang), url_path="history"),
    }
    st.session_state["draft_page"] = pages["draft"]
    chosen = st.navigation(list(pages.values()), position="hidden")
    st.html(Markup(f"<style>{_style(_STYLE)}{_style(_RTL) if lang == 'ar' else ''}</style>"))
    _head(pages, chosen.url_path, lang)
    try:
        chosen.run()
    finally:
        visit.hold()


@st.cache_resource
def _style(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _head(pages: dict[str, st.Page], current: str, lang: Language) -> None:
    with st.container(key="head", horizontal=True, vertical_alignment="center", gap="medium"):
        st.html(
            tag(
                "div",
                tag("span", say("app", lang), css="d-brand"),
                tag("span", say("tagline", lang), css="d-tagline"),
                dir=page_direction(lang),
            )
        )
        with st.container(key="nav", horizontal=True, width="content", gap="small"):
            for name, page in pages.items():
                with st.container(key=f"nav-{name}-{'here' if page.url_path == current else 'there'}", width="content"):
                    st.page_link(page, label=say(f"page.{name}", lang), query_params=visit.address(lang))
        other: Language = next(each for each in LANGUAGES if each != lang)
        st.button(LANGUAGE_NAMES[other], key="language", type="tertiary", on_click=_switch, args=(other,))


def _switch(lang: Language) -> None:
    st.query_params["lang"] = lang
    st.session_state["lang"] = lang


def _guarded(render: Callable[[], None]) -> Callable[[], None]:
    """A page that says in a sentence why it cannot be shown."""

    def page() -> None:
        try:
            render()
        except (LibraryError, PolicyError) as error:
            trouble(error, "trouble.library", session.lang(), "trouble.library.help")
        except CaseError as error:
            trouble(error, "facts.faults", session.lang())
        except DrafterError as error:
            trouble(error, "trouble.settings", session.lang())

    page.__name__ = render.__module__.rpartition(".")[2]
    return page
