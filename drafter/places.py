"""Where Drafter finds its files: the only module that looks at the environment for places.

``DRAFTER_LIBRARY``, ``DRAFTER_PROMPTS`` and ``DRAFTER_CACHE`` replace the folders that come with the package, ``DRAFTER_DATABASE_URL`` the
file of the records.
"""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def library() -> Path:
    """The folder of policy, scenarios, lines and glossary."""
    return _folder("DRAFTER_LIBRARY", "scripts_library")


def prompts() -> Path:
    """The folder of the prompt templates."""
    return _folder("DRAFTER_PROMPTS", "prompts")


def examples() -> Path:
    """The folder of the shipped example cases."""
    return library() / "examples"


def app() -> Path:
    """The page that Streamlit runs."""
    return _beside("app.py")


def console_settings() -> Path:
    """The settings that the console brings along for Streamlit."""
    return _beside(".streamlit/config.toml")


def golden() -> Path:
    """The folder of the golden cases; their recorded answers lie in ``answers`` below it."""
    return library() / "golden"


def cache() -> Path:
    """The folder for what can be made again, such as the fitted matcher; it need not exist yet."""
    given = os.environ.get("DRAFTER_CACHE")
    if given:
        return Path(given)
    from platformdirs import user_cache_path

    return user_cache_path("drafter", appauthor=False)


def database() -> str:
    """The URL of the records: a SQLite file in the user's data folder, which need not exist yet."""
    given = os.environ.get("DRAFTER_DATABASE_URL")
    if given:
        return given
    from platformdirs import user_data_path

    return f"sqlite:///{user_data_path('drafter', appauthor=False) / 'records.db'}"


def _folder(variable: str, name: str) -> Path:
    """The user's folder, else the shipped one."""
    given = os.environ.get(variable)
    return Path(given) if given else _beside(name)


def _beside(name: str) -> Path:
    """What travels inside an installed package, else stands beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name
