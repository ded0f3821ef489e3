"""Settings: read from the environment, refused with what is allowed."""

from __future__ import annotations

import pytest

from drafter.errors import DrafterError
from drafter.settings import Settings, from_environment


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, Settings("latin", "strict")),
        ({"DRAFTER_DIGITS": ""}, Settings("latin", "strict")),
        ({"DRAFTER_DIGITS": "latin"}, Settings("latin", "strict")),
        ({"DRAFTER_DIGITS": "arabic"}, Settings("arabic", "strict")),
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
        ({"DRAFTER_MODE": " strict"}, "DRAFTER_MODE is ' strict'; allowed are strict"),
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
