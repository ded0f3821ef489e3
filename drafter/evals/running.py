"""Drafting the golden cases, one result for each case and mode."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

from drafter.desk import Desk, Draft
from drafter.evals.golden import Golden
from drafter.settings import Mode
from drafter.writing.model.recorded import Exchange, Noting


@dataclass(frozen=True, slots=True)
class Result:
    """A golden case drafted in a mode; ``seconds`` is what the draft took beside the model."""

    golden: Golden
    mode: Mode
    draft: Draft
    exchanges: tuple[Exchange, ...]
    seconds: float
    unmet: tuple[str, ...]

    @property
    def name(self) -> str:
        """The case and the mode."""
        return f"{self.golden.id} ({self.mode})"

    @property
    def asked(self) -> bool:
        """Whether the model was asked: a case for a supervisor and a strict scenario are not its business."""
        return bool(self.exchanges) or self.draft.model is not None

    @property
    def personal(self) -> bool:
        """Whether the prose that would be sent is the model's, in a part at least."""
        return bool(self.draft.parts)

    @property
    def whole(self) -> bool:
        """Whether all that the model wrote would be sent, in the mode that was asked for."""
        return self.personal and self.draft.mode == self.mode and len(self.draft.refused) < len(self.exchanges)


def run(desk: Desk, golden: Iterable[Golden], modes: Sequence[Mode], model: Noting | None = None) -> Iterator[Result]:
    """Draft every case in every mode, with ``model`` in place of the desk's own; raise what ``Desk.draft`` raises."""
    if model is not None:
        desk.model = model
        model.deadline()  # what is slow to load is loaded before anything is timed
    desk.warm()
    for one in golden:
        yield from (_result(desk, one, mode, model) for mode in modes)


def _result(desk: Desk, golden: Golden, mode: Mode, model: Noting | None) -> Result:
    if model is not None:
        model.about = f"{golden.id} ({mode})"
    began, waited = perf_counter(), model.waited if model is not None else 0.0
    draft = desk.draft(golden.case, mode=mode)
    taken = perf_counter() - began - ((model.waited if model is not None else 0.0) - waited)
    exchanges = model.taken() if model is not None else ()
    return Result(golden, mode, draft, exchanges, max(taken, 0.0), golden.unmet(draft.decision))
