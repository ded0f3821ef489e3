"""The house rules of the code, read from its imports: floors, no circles, every vendor in its room, nothing printed or looked up."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "drafter"
FLOORS = (
    {"errors", "places"},
    {"money", "settings"},
    {"folding"},
    {"case"},
    {"policy"},
    {"entries"},
    {"library"},
    {"retrieval", "writing", "reading"},
    {"guard", "linting", "intake"},
    {"drafting", "judging"},
    {"desk", "records"},
    {"console", "evals"},
    {"cli", "testing"},
    {"__main__"},
)
"""The rooms from the ground up; a room uses those below it, never one beside it."""

VENDORS = {
    "alembic": {"records"},
    "babel": {"money", "writing.words"},
    "jinja2": {"writing.prompt", "records.evidence", "evals.page"},
    "langchain": {"writing.model.clients"},
    "langchain_core": {
        "retrieval.langchain",
        *("writing.model", "writing.model.clients", "writing.model.failures", "writing.model.probing"),
    },
    "langsmith": {"writing.model"},
    "numpy": {"retrieval", "guard.wording.fitted", "guard.wording.fitting", "guard.wording.pairing"},
    "openai": {"writing.model.clients", "writing.model.failures"},
    "platformdirs": {"places"},
    "pydantic": {
        *("case", "entries", "library", "linting", "policy.form", "policy.loading", "policy.facts", "policy.searching"),
        *("retrieval.langchain", "writing.answers"),
    },
    "pydantic_core": {"case", "library", "writing.answers"},
    "scipy": {"retrieval", "guard.wording.fitting"},
    "sklearn": {"retrieval", "guard.wording.fitting", "guard.wording.pairing"},
    "sqlalchemy": {"records"},
    "streamlit": {"console"},
    "yaml": {
        "case",
        "policy.loading",
        "policy.prove",
        "library",
        "linting",
        "guard.wording.fitting",
    },  # a counter-example is written as a case file
    "z3": {"policy.prove", "policy.searching", "policy.symbolic"},
}
"""What is not of the standard library, and the only modules (or rooms) that know of it."""

MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path != PACKAGE / "__init__.py"
}


@cache
def _tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def _imports(node: ast.AST) -> Iterator[str]:
    """The modules that a statement imports, by their full names; a name that is a module of ours counts as that module."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0
        assert node.module is not None
        for alias in node.names:
            inner = f"{node.module}.{alias.name}"
            yield inner if inner.removeprefix("drafter.") in MODULES else node.module


def _used(name: str) -> set[str]:
    """All that a module imports, wherever in it."""
    return {used for node in ast.walk(_tree(name)) for used in _imports(node)}


def _ours(names: set[str]) -> set[str]:
    return {name.removeprefix("drafter.") for name in names if name.startswith("drafter.")}


def _at_once(name: str) -> set[str]:
    """What a module imports when it is imported itself: not what a function asks for, nor what only a type checker sees."""
    return {used for node in _tree(name).body for used in _imports(node)}


def _floor(module: str) -> int:
    return next(floor for floor, rooms in enumerate(FLOORS) if module.split(".")[0] in rooms)


@pytest.mark.parametrize("module", MODULES)
def test_a_room_uses_only_lower_floors(module: str) -> None:
    """A new room is put on a floor; what a module imports, lazily too, is in its own room or below."""
    room = module.split(".")[0]
    wrong = [used for used in _ours(_used(module)) if used.split(".")[0] != room and _floor(used) >= _floor(module)]
    assert wrong == []


def test_no_module_is_imported_in_a_circle() -> None:
    """The modules have an order in which each comes after all that it needs."""
    needs = {module: _ours(_at_once(module)) - {module} for module in MODULES}
    assert len(list(TopologicalSorter(needs).static_order())) >= len(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_every_vendor_stays_in_its_room(module: str) -> None:
    """Beside the standard library a module knows only the vendors whose room it is or stands in."""
    roots = {used.split(".")[0] for used in _used(module)} - {"drafter"} - set(sys.stdlib_module_names)
    homes = {module, module.split(".")[0]}
    assert {root for root in roots if not VENDORS.get(root, set()) & homes} == set()


def test_every_vendor_has_a_guest() -> None:
    """A room that no longer needs its vendor loses the leave."""
    used = {(root, module) for module in MODULES for root in (name.split(".")[0] for name in _used(module))}
    unused = [
        (vendor, home) for vendor, homes in VENDORS.items() for home in homes if not any(r == vendor and _in(m, home) for r, m in used)
    ]
    assert unused == []


def _in(module: str, home: str) -> bool:
    return module == home or module.startswith(home + ".")


def _calls(module: str) -> set[str]:
    """What a module calls or reads by a dotted name: ``print``, ``os.environ``, ``datetime.now``."""
    return {ast.unparse(node) for node in ast.walk(_tree(module)) if isinstance(node, (ast.Name, ast.Attribute))}


@pytest.mark.parametrize(
    ("name", "rooms"),
    [
        ("print", {"cli"}),
        ("sys.stdout", {"cli"}),
        ("sys.stderr", {"cli"}),
        ("sys.stdin", {"cli"}),
        ("sys.argv", set()),
        ("os.environ", {"places", "settings"}),
        ("os.getenv", set()),
        ("datetime.now", {"case", "cli", "console", "records"}),
        ("date.today", set()),
        ("time.time", set()),
        ("eval", set()),
        ("exec", set()),
    ],
)
def test_the_world_is_looked_at_in_few_places(name: str, rooms: set[str]) -> None:
    """Core code neither prints nor reads the environment or the clock; a case without a time takes the clock, a record is stamped by it."""
    assert {module.split(".")[0] for module in MODULES if name in _calls(module)} - rooms == set()


@pytest.mark.parametrize(
    ("imported", "absent"),
    [
        ("drafter.cli", "pydantic yaml numpy babel sklearn sqlalchemy drafter.desk"),
        (
            "drafter.desk",
            "numpy sklearn scipy z3 langchain_core langchain openai sqlalchemy alembic jinja2 drafter.reading drafter.drafting",
        ),
        ("drafter.drafting", "langchain langchain_core openai langsmith drafter.reading"),
        ("drafter.evals", "langchain langchain_core openai numpy sklearn"),
        ("drafter.testing", "langchain openai pydantic yaml drafter.case"),
        ("drafter.policy", "numpy sklearn z3 drafter.library"),
        ("drafter.reading", "pydantic yaml numpy z3 drafter.case"),
    ],
)
def test_what_is_not_needed_is_not_loaded(imported: str, absent: str) -> None:
    """``drafter --help`` starts at once; a decision needs no matcher, a reading no case."""
    script = f"import sys, {imported}; print([name for name in {absent.split()!r} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "[]"
