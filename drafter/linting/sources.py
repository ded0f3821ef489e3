"""Where a value stands in its file: lines found from YAML's node marks, each file composed once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from drafter.linting.fault import Fault

Keys = tuple[str | int, ...]


@dataclass
class Sources:
    """The files of a library folder as trees of YAML nodes."""

    root: Path
    _trees: dict[str, yaml.Node | None] = field(default_factory=dict)

    def tree(self, file: str) -> yaml.Node | None:
        """The node of a whole file, None where it cannot be read."""
        if file not in self._trees:
            try:
                self._trees[file] = yaml.compose((self.root / file).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            except (OSError, UnicodeDecodeError, yaml.YAMLError):
                self._trees[file] = None
        return self._trees[file]

    def line(self, file: str, keys: Keys) -> int:
        """The line, from 1, of the value at ``keys``, or of the nearest one above it that is there."""
        node, line = self.tree(file), 1
        for key in keys:
            found = _below(node, key)
            if found is None:
                break
            line, node = found
        return line

    def below(self, file: str, key: str, name: str) -> list[str]:
        """What each item of the list at ``key`` has under ``name``, in the order of the file; empty where it has nothing."""
        listed = _below(self.tree(file), key)
        items = listed[1].value if listed and isinstance(listed[1], yaml.SequenceNode) else []
        found = (_below(item, name) for item in items)
        return [str(value[1].value) if value else "" for value in found]

    def repeated(self, file: str) -> Iterator[tuple[Keys, int, int]]:
        """The keys that stand twice in one mapping, with the line of each: YAML would silently keep the last."""
        root = self.tree(file)
        yield from _repeated(root, (), set()) if root else ()


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a file of the library."""

    sources: Sources
    file: str
    keys: Keys = ()

    def at(self, *keys: str | int) -> Place:
        """The place below by ``keys``."""
        return Place(self.sources, self.file, self.keys + keys)

    @property
    def line(self) -> int:
        """The line in the file, from 1."""
        return self.sources.line(self.file, self.keys)

    def fault(self, check: str, message: str) -> Fault:
        """A fault of ``check`` here."""
        return Fault(check, self.file, written(self.keys), self.line, message)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def written(keys: Keys) -> str:
    """A path as a person reads it.

    >>> written(("replies", "offer", "findings", 0, "ar", "female"))
    'replies.offer.findings[0].ar.female'
    """
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys).lstrip(".")


def _below(node: yaml.Node | None, key: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value == str(key):
                return name.start_mark.line + 1, value
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and 0 <= key < len(node.value):
        return node.value[key].start_mark.line + 1, node.value[key]
    return None


def _repeated(node: yaml.Node, keys: Keys, seen: set[int]) -> Iterator[tuple[Keys, int, int]]:
    if id(node) in seen:  # an alias: its anchor was looked at
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(node.value):
            yield from _repeated(item, (*keys, place), seen)
    if isinstance(node, yaml.MappingNode):
        lines: dict[str, int] = {}
        for name, value in node.value:
            line, below = name.start_mark.line + 1, (*keys, str(name.value))
            if name.value in lines:
                yield below, lines[name.value], line
            lines[name.value] = line
            yield from _repeated(value, below, seen)
