"""Places: the shipped folders, replaced by the environment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from drafter import places

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("place", "name"),
    [(places.library, "scripts_library"), (places.prompts, "prompts"), (places.examples, "scripts_library/examples")],
    ids=["library", "prompts", "examples"],
)
def test_the_shipped_folders(place: Callable[[], Path], name: str) -> None:
    assert place() == REPOSITORY / name
    assert place().is_dir()


@pytest.mark.parametrize(
    ("variable", "place", "inside"),
    [
        ("DRAFTER_LIBRARY", places.library, ""),
        ("DRAFTER_LIBRARY", places.examples, "examples"),
        ("DRAFTER_PROMPTS", places.prompts, ""),
        ("DRAFTER_CACHE", places.cache, ""),
    ],
)
def test_the_environment_replaces_a_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, place: Callable[[], Path], inside: str
) -> None:
    """The folder that is named is taken as it is, even where it is not there yet."""
    folder = tmp_path / "مجلد" / "not there"
    monkeypatch.setenv(variable, str(folder))
    assert place() == folder / inside


@pytest.mark.parametrize(("variable", "place"), [("DRAFTER_LIBRARY", places.library), ("DRAFTER_PROMPTS", places.prompts)])
def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch, variable: str, place: Callable[[], Path]) -> None:
    shipped = place()
    monkeypatch.setenv(variable, "")
    assert place() == shipped


def test_the_cache_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without DRAFTER_CACHE what can be made again is kept where the system keeps such things, under the program's name."""
    monkeypatch.delenv("DRAFTER_CACHE")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    assert "drafter" in places.cache().parts
    assert tmp_path in places.cache().parents


def test_a_folder_inside_the_package_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In a wheel the library travels inside the package; in a checkout it stands beside it."""
    monkeypatch.setattr(places, "_PACKAGE", tmp_path)
    assert places.library() == tmp_path.parent / "scripts_library"
    (tmp_path / "scripts_library").mkdir()
    assert places.library() == tmp_path / "scripts_library"
