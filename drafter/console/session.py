"""What one agent's session holds, and the changes that the page makes to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

import streamlit as st

from drafter import money, places, settings
from drafter.console import history
from drafter.console.editor import Shown
from drafter.console.personal import Wish
from drafter.console.tables.fields import KINDS
from drafter.console.trouble import trouble
from drafter.console.work import Work
from drafter.desk import Desk
from drafter.errors import DrafterError, LibraryError, MoneyError, RecordError
from drafter.folding import Language

if TYPE_CHECKING:
    from drafter.records import Records

Value = TypeVar("Value")


def lang() -> Language:
    """The language of the interface: the address's, else the one chosen before, else English."""
    asked = st.query_params.get("lang")
    if asked in ("en", "ar"):
        st.session_state["lang"] = asked
    return cast(Language, st.session_state.get("lang", "en"))


def now() -> datetime:
    """The clock, with its offset."""
    return datetime.now(UTC).astimezone()


def desk() -> Desk:
    """The desk over the library as its files are now; raise ``DrafterError`` when library or settings cannot be used."""
    root = places.library()
    stamp = max((path.stat().st_mtime_ns for path in root.rglob("*.yaml")), default=0)
    return _desk(str(root), stamp, settings.from_environment())


@st.cache_resource(max_entries=2, show_spinner=False)
def _desk(root: str, stamp: int, given: settings.Settings) -> Desk:
    del root, stamp  # they name the entry of the cache
    made = Desk(settings=given)
    faults = made.library.faults()
    if faults:
        raise LibraryError(str(made.library.root), faults)
    return made


def zone() -> str:
    """The zone of the desk's clock; UTC where the library cannot be read."""
    try:
        return desk().library.policy.hours.zone
    except DrafterError:
        return "UTC"


def record() -> history.History:
    """The record that the session writes to."""
    return history.opened(cast(dict[str, Any], st.session_state), lambda: _book(places.database()))


@st.cache_resource(max_entries=2, show_spinner=False)
def _book(url: str) -> Records:
    from drafter.records import Records

    return Records(url)


def keep(telling: Callable[[history.History], None]) -> bool:
    """Tell the record something and say whether it was kept; where it was not, the page says so and drafting goes on."""
    try:
        telling(record())
    except RecordError as error:
        st.session_state["record_trouble"] = error
        return False
    return True


def record_trouble(lang: Language) -> None:
    """Say once what the record could not keep."""
    error = st.session_state.pop("record_trouble", None)
    if isinstance(error, RecordError):
        trouble(error, "trouble.records", lang)


def work() -> Work | None:
    """The case under way."""
    return cast(Work | None, st.session_state.get("work"))


def begin(opened: Work | None) -> None:
    """Go on with another case, or with none."""
    for key in ("work", "wish", "shown", "made", "trouble"):
        st.session_state.pop(key, None)
    for key in ("example", "case"):
        st.query_params.pop(key, None)
    if opened is not None:
        st.session_state["work"] = opened


def change(path: str, value: object) -> None:
    """Set one fact of the case under way, or leave it out."""
    current = work()
    if current is not None:
        changed = current.put(path, value)
        st.session_state["work"] = changed
        if path != "channel" and changed is not current:
            wish_for(offer=None, shorter=0)  # other facts, other offers


def currency() -> str | None:
    """The currency of the case under way, None where no amount of it says one."""
    current = work()
    for path, kind in KINDS.items() if current else ():
        given = current.get(path) if current and kind == "money" else None
        try:
            if given:
                return money.parse(given).currency
        except MoneyError:
            continue
    return None


def listed(name: str, lang: Language) -> str:
    """The key of a list whose labels are said in ``lang``: the browser sends a label back, and only its own list can read it."""
    return f"{name}:{lang}"


def stands(given: object, options: Sequence[object]) -> bool:
    """Whether what a list gave is one of its values, or none; a label that the browser kept from before the list changed is neither."""
    return given is None or given in options


def held(key: str, value: Value, empty: Value) -> Value:
    """What the box ``key`` is made with, so that it shows what the case holds, whatever was chosen before.

    A new box carries its value itself. One that stands gets it by the session's state and is made with ``empty``: a message that
    only sets a value is lost when the page is drawn anew before it was sent.
    """
    if key in st.session_state and st.session_state[key] != value:
        st.session_state[key] = value
        return empty
    return value


def held_place(key: str, options: Sequence[object], value: object) -> int | None:
    """The place among ``options`` that a list which may stay without a choice is made with: ``held``, None where nothing is chosen."""
    known = held(key, value if value in options else None, None)
    return None if known is None else list(options).index(known)


def first_place(key: str, options: Sequence[object], value: object) -> int:
    """The same for a list in which one is always chosen."""
    return list(options).index(held(key, value, options[0]))


def wish() -> Wish:
    """What is asked of the reply."""
    return cast(Wish, st.session_state.get("wish", Wish()))


def wish_for(**changes: Any) -> None:
    """Ask the reply to be otherwise."""
    st.session_state["wish"] = replace(wish(), **changes)


def shown() -> Shown | None:
    """The editor's state."""
    return cast(Shown | None, st.session_state.get("shown"))


def show(state: Shown) -> None:
    """Keep the editor's state."""
    st.session_state["shown"] = state
