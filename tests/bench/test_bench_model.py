"""What Drafter adds to a model's own answer: everything of a guided draft but the call itself. Part of `make bench`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from drafter import places
from drafter.case import Case, from_text
from drafter.desk import Desk
from drafter.guard import Checked
from drafter.policy import Decision
from drafter.settings import Settings
from drafter.testing import serve
from drafter.testing.prose import WORDS, of_form
from drafter.writing.model import Answer, Model


class Instant(Model):
    """A model that answers at once."""

    def ask(self, *_: object) -> Answer:
        return Answer(json.dumps(of_form(WORDS, free=False)), "stop", None, 1000, 200)

    def deadline(self) -> float:
        return 1e12


class Vouching(Desk):
    """A desk whose guard reads the whole reply and then vouches for it, so that one turn is enough."""

    def check_pieces(self, case: Case, decision: Decision, en: str, ar: str) -> Checked:
        checked = super().check_pieces(case, decision, en, ar)
        return Checked("kept", ()) if checked.verdict == "unverified" else checked


@pytest.fixture(scope="module")
def case() -> Case:
    made = from_text((places.examples() / "partial-delivery.yaml").read_text(encoding="utf-8"))
    return made.model_copy(update={"claim": "stopped_midway"})


def test_added_to_a_guided_draft(benchmark, case: Case, tmp_path: Path) -> None:
    settings = Settings(model="instant")
    desk = Vouching(settings=settings)
    desk.__dict__["model"] = Instant(settings, tmp_path)
    assert benchmark(desk.draft, case).mode == "guided"


def test_guided_draft_over_the_wire(benchmark, case: Case) -> None:
    """The same with LangChain, the client and a local server that answers at once."""
    with serve("correct") as server:
        desk = Vouching(settings=Settings(model="test", base_url=server.url))
        assert benchmark(desk.draft, case).mode == "guided"
