"""What each server was found to support, kept in the cache folder and in the process; nothing of a case is in it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Final, Literal, get_args

Method = Literal["json_schema", "json_object", "plain"]
METHODS: Final[tuple[Method, ...]] = get_args(Method)
"""How a form is asked for, the strictest first."""

_known: dict[tuple[Path, str], Method] = {}


def method(folder: Path, server: str) -> Method:
    """How a form is asked for at a server; the strictest way where nothing is known yet."""
    if (folder, server) not in _known:
        kept = _read(folder).get(server)
        _known[folder, server] = next((each for each in METHODS if each == kept), METHODS[0])
    return _known[folder, server]


def remember(folder: Path, server: str, found: Method) -> None:
    """Keep what a server supports; a cache that cannot be written is kept in the process alone."""
    if _known.get((folder, server)) == found and _read(folder).get(server) == found:
        return
    _known[folder, server] = found
    path = _path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps({**_read(folder), server: found}, indent=1), encoding="utf-8")
        part.replace(path)
    except OSError:
        return


def _path(folder: Path) -> Path:
    return folder / "servers.json"


def _read(folder: Path) -> dict[str, str]:
    try:
        value = json.loads(_path(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
