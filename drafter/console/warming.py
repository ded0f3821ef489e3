"""The matcher, made by one thread at a time: fitted once for each state of the library (some seconds), then loaded from the cache."""

from __future__ import annotations

import threading

from drafter.desk import Desk
from drafter.errors import DrafterError
from drafter.retrieval import Matcher

_ONE_AT_A_TIME = threading.Lock()


def matcher(desk: Desk) -> Matcher:
    """The matcher of a desk; who asks while it is being fitted waits for that, and does not fit a second one."""
    with _ONE_AT_A_TIME:
        return desk.matcher


def warm() -> None:
    """Have the matcher ready before the first case."""
    try:
        matcher(Desk())
    except DrafterError:
        return  # the page says what is wrong with the library
