"""Processes that write: ``writer.py write URL`` keeps events until it is killed, ``writer.py open URL N`` opens N times at once."""

from __future__ import annotations

import os
import sys

from drafter.case import Case
from drafter.records import Copy, Event, Override, Records, Wording


def write(url: str) -> None:
    """Keep copied events for ever; say the id of each after it was kept."""
    with Records(url) as records:
        case_id = records.keep_case(Case(reference="T-kill"))
        print("ready", flush=True)
        for number in range(1_000_000):
            wording = Wording("We will add 5.00 USD. " * 50, "سنضيف 5.00 دولار. " * 50, "unverified")
            event = Event("copied", case_id, f"e{number}", None, wording, Copy("whatsapp", "both"), Override("known client", "Sara"))
            print(records.keep_event(event), flush=True)


def open_at_once(url: str, count: int) -> int:
    """Open the records in ``count`` processes that wait for each other, keep a case in each; give how many failed."""
    gate, door = os.pipe()
    children = [child for number in range(count) if (child := _child(url, number, gate, door))]
    os.close(gate)
    os.close(door)
    return sum(os.waitpid(child, 0)[1] != 0 for child in children)


def _child(url: str, number: int, gate: int, door: int) -> int:
    child = os.fork()
    if child:
        return child
    os.close(door)
    os.read(gate, 1)  # ends when the last holder of the door has closed it
    try:
        with Records(url) as records:
            records.keep_case(Case(reference=f"T-{number}"))
        os._exit(0)
    except BaseException as error:
        print(repr(error), file=sys.stderr, flush=True)
        os._exit(1)


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(sys.argv[2])
    else:
        sys.exit(open_at_once(sys.argv[2], int(sys.argv[3])))
