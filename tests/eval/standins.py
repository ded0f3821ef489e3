"""Records the hand-written answers as if a model had given them: ``python tests/eval/standins.py [FOLDER]``.

They stand in for a good commercial model where none can be reached. Run it again when a prompt or a golden case has changed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml

from drafter import places
from drafter.desk import Desk
from drafter.evals import golden, running
from drafter.settings import Settings
from drafter.writing.model import Answer, Schema
from drafter.writing.model.recorded import Exchange, Noting
from drafter.writing.prompt import Message

NAME = "hand-written"
ANSWERS = Path(__file__).with_name("standins.yaml")


class StandIn(Noting):
    """A model that answers each golden case as it stands in ``standins.yaml``; it repairs nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Settings(model=NAME), places.cache(), folder)
        self._words = yaml.safe_load(ANSWERS.read_text(encoding="utf-8"))

    def deadline(self) -> float:
        return 0.0

    def ask(self, messages: Sequence[Message], schema: Schema, deadline: float) -> Answer:  # noqa: ARG002 - it answers at once
        case, mode = self.about.rstrip(")").split(" (")
        parts = self._words[case][mode]
        value = {lang: {part: words[place] for part, words in parts.items()} for place, lang in enumerate(("en", "ar"))}
        answer = Answer(json.dumps(value, ensure_ascii=False), "stop")
        if not any(message.role == "assistant" for message in messages):
            assert self.folder is not None
            self._keep(self.folder, schema, Exchange(tuple(messages), answer, None))
        return answer


def record(folder: Path) -> int:
    """Write the answers anew into ``folder``; the number of files."""
    for path in folder.glob("*.json"):
        path.unlink()
    list(running.run(Desk(), golden.load(places.golden()), ("guided", "free"), StandIn(folder)))
    return len(list(folder.glob("*.json")))


if __name__ == "__main__":
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else places.golden() / "answers"
    print(f"{record(given)} answers in {given}")
