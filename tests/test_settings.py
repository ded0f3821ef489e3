"""Settings: read from the environment, refused with what is allowed."""

from __future__ import annotations

import pytest

from drafter.errors import DrafterError
from drafter.settings import Settings, from_environment


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, Settings("latin", None)),
        ({"DRAFTER_DIGITS": ""}, Settings("latin", None)),
        ({"DRAFTER_DIGITS": "latin"}, Settings("latin", None)),
        ({"DRAFTER_DIGITS": "arabic"}, Settings("arabic", None)),
        ({"DRAFTER_MODE": "free"}, Settings(mode="free")),
        ({"DRAFTER_MODEL": "gpt-4o-mini", "OPENAI_API_KEY": "k"}, Settings(model="gpt-4o-mini", key="k")),
        ({"DRAFTER_MODEL": "none", "OPENAI_BASE_URL": ""}, Settings()),
        ({"OPENAI_API_KEY": " k-1 \r\n", "OPENAI_BASE_URL": " http://localhost/v1\n"}, Settings(key="k-1", base_url="http://localhost/v1")),
        ({"OPENAI_API_KEY": " \r"}, Settings()),
        ({"OPENAI_BASE_URL": "http://localhost:11434/v1"}, Settings(base_url="http://localhost:11434/v1")),
        ({"DRAFTER_MODEL_TIMEOUT": "2.5", "DRAFTER_TRACING": "on"}, Settings(timeout=2.5, tracing=True)),
        ({"DRAFTER_MODE": "strict", "DRAFTER_DIGITS": "arabic", "OTHER": "x"}, Settings("arabic", "strict")),
    ],
    ids=str,
)
def test_from_environment(given: dict[str, str], expected: Settings) -> None:
    assert from_environment(given) == expected


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"DRAFTER_DIGITS": "Arabic"}, "DRAFTER_DIGITS is 'Arabic'; allowed are latin, arabic"),
        ({"DRAFTER_DIGITS": "هندي"}, "DRAFTER_DIGITS is 'هندي'; allowed are latin, arabic"),
        ({"DRAFTER_MODE": " strict"}, "DRAFTER_MODE is ' strict'; allowed are strict, guided, free"),
        ({"DRAFTER_MODEL_TIMEOUT": "soon"}, "DRAFTER_MODEL_TIMEOUT is 'soon'; allowed are seconds above 0 up to 600"),
        ({"DRAFTER_MODEL_TIMEOUT": "0"}, "DRAFTER_MODEL_TIMEOUT is '0'; allowed are seconds above 0 up to 600"),
        ({"DRAFTER_MODEL_TIMEOUT": "nan"}, "DRAFTER_MODEL_TIMEOUT is 'nan'; allowed are seconds above 0 up to 600"),
        ({"DRAFTER_TRACING": "yes"}, "DRAFTER_TRACING is 'yes'; allowed are off, on"),
    ],
    ids=str,
)
def test_an_unknown_value_is_refused(given: dict[str, str], sentence: str) -> None:
    with pytest.raises(DrafterError) as raised:
        from_environment(given)
    assert str(raised.value) == sentence


def test_the_environment_of_the_process_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a mapping the process's own variables count."""
    monkeypatch.setenv("DRAFTER_DIGITS", "arabic")
    assert from_environment().digits == "arabic"


def test_a_key_is_never_shown() -> None:
    """Settings may be printed or logged; the key is not in their words."""
    assert "secret" not in repr(Settings(key="secret"))
