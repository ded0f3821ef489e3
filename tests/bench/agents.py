"""Fifty agents on one database: ``python tests/bench/agents.py [--agents 50] [--seconds 10] [--processes 50] [--pause 0.2] [URL]``.

Every agent works through requests as the console does: it looks up the client's past, keeps the case, the draft and the copied reply,
searches and looks at what is due, with a pause before each step (``--pause 0`` for none). Agents are spread over processes, by default one
each; ``--processes 1`` makes them threads that share one ``Records``, as in a console. The first request of a process is not counted.
Errors must be 0.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from drafter import places
from drafter.case import Case, from_text
from drafter.desk import Desk
from drafter.errors import DrafterError
from drafter.records import Copy, Event, Records, Wording

Times = dict[str, list[float]]
Step = tuple[str, Callable[[], object]]


def sample() -> tuple[Case, dict[str, Any]]:
    """A case of ordinary size and its strict draft."""
    case = from_text((places.examples() / "partial-delivery.yaml").read_text(encoding="utf-8"))
    draft = Desk().draft(case.model_copy(update={"claim": "stopped_midway"}))
    return draft.case, draft.to_json()


def _agent(records: Records, name: str, until: float, pause: float, case: Case, draft: dict[str, Any]) -> tuple[Times, list[str]]:
    times, errors = defaultdict(list), []
    number, chance = 0, random.Random(name)
    while number == 0 or time.time() < until:
        number += 1
        client = case.client.model_copy(update={"name": f"Client {name} {number // 4}"})  # who comes back three times
        given = case.model_copy(update={"reference": f"{name}-{number}", "client": client})
        try:
            for kind, act in _steps(records, given, draft, name):
                time.sleep(chance.uniform(0, 2 * pause))
                start = time.perf_counter()
                act()
                times[kind].append(time.perf_counter() - start)
        except DrafterError as error:
            errors.append(str(error))
    return dict(times), errors


def _steps(records: Records, case: Case, draft: dict[str, Any], agent: str) -> Iterator[Step]:
    kept: dict[str, str] = {}
    wording = Wording(draft["en"] + " Bye.", draft["ar"], "unverified")
    yield "read", lambda: records.past_requests(name=case.client.name, reference=case.reference)
    yield "write", lambda: kept.update(case=records.keep_case(case, agent))
    yield "write", lambda: kept.update(draft=records.keep_draft(kept["case"], draft, agent))
    yield (
        "write",
        lambda: records.keep_event(Event("copied", kept["case"], None, kept["draft"], wording, Copy("whatsapp", "both"), agent=agent)),
    )
    yield "read", lambda: records.search(case.reference or "")
    yield "read", lambda: records.story(case.reference or "")


def _process(url: str, place: int, threads: int, start: float, seconds: float, pause: float, given: str) -> list[tuple[Times, list[str]]]:
    value = json.loads(given)
    case = Case.model_validate(value["case"])
    with Records(url) as records, ThreadPoolExecutor(threads) as pool:
        _agent(records, f"W{place}", 0, 0, case, value["draft"])
        time.sleep(max(0, start - time.time()))
        until = time.time() + seconds
        agents = [pool.submit(_agent, records, f"A{place}-{n}", until, pause, case, value["draft"]) for n in range(threads)]
        return [agent.result() for agent in agents]


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(int(len(values) * share), len(values) - 1)] * 1_000


def main() -> int:
    """Run the agents and print the table; 1 where anything failed."""
    words = argparse.ArgumentParser()
    words.add_argument("url", nargs="?")
    words.add_argument("--agents", type=int, default=50)
    words.add_argument("--processes", type=int, default=50)
    words.add_argument("--seconds", type=float, default=10)
    words.add_argument("--pause", type=float, default=0.2)
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = given.url or f"sqlite:///{Path(folder) / 'records.db'}"
        return _report(given, _run(given, url), url)


def _run(given: argparse.Namespace, url: str) -> list[tuple[Times, list[str]]]:
    case, draft = sample()
    Records(url).close()
    value = json.dumps({"case": case.model_dump(mode="json", exclude_none=True), "draft": draft})
    threads = -(-given.agents // given.processes)
    with get_context("fork").Pool(given.processes) as pool:
        start = time.time() + 1 + 0.1 * given.processes  # each opens and works through one request that does not count
        jobs = [
            pool.apply_async(_process, (url, place, threads, start, given.seconds, given.pause, value)) for place in range(given.processes)
        ]
        return [agent for job in jobs for agent in job.get()]


def _report(given: argparse.Namespace, agents: list[tuple[Times, list[str]]], url: str) -> int:
    errors = [error for _, failed in agents for error in failed]
    print(f"{len(agents)} agents in {given.processes} processes on {url.split(':')[0]}, {given.pause:g} s of pause before a step")
    for kind in ("write", "read"):
        values = [value for times, _ in agents for value in times.get(kind, [])]
        shares = "  ".join(f"p{round(share * 100)} {_percentile(values, share):7.1f} ms" for share in (0.5, 0.95, 0.99))
        print(f"{kind:5} {len(values):6}  {shares}  longest {max(values) * 1_000:7.1f} ms")
    with Records(url) as records:
        kept = len(records.search(limit=1_000_000))
    print(f"errors {len(errors)}, requests kept {kept}")
    print(*sorted(set(errors))[:5], sep="\n", end="\n" if errors else "")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main())
