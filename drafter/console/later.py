"""The drafts that come after the strict one, made in a thread of their own, so that no rerun of the page cuts them short."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from drafter.desk import Draft
from drafter.errors import DrafterError


class Later:
    """The drafts of one wish: ``newest`` is the strict one until a better has come; ``count`` says how many came after it."""

    def __init__(self, drafts: Iterator[Draft], more: bool) -> None:
        self.newest = next(drafts)
        self.count = 0
        self.finished = not more
        self.failure: DrafterError | None = None
        if more:
            threading.Thread(target=self._go_on, args=(drafts,), name="later drafts", daemon=True).start()

    def _go_on(self, drafts: Iterator[Draft]) -> None:
        try:
            for draft in drafts:
                self.newest, self.count = draft, self.count + 1
        except DrafterError as error:
            self.failure = error
        finally:
            self.finished = True
