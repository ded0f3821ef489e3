"""Golden cases drafted, measured, recorded and replayed: the figures add up, no network is asked, and the page is safe to open."""

from __future__ import annotations

import importlib.util
import json
import re
import socket
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from drafter import places
from drafter.case import Stage
from drafter.cli import main
from drafter.desk import Desk
from drafter.errors import CaseError, ModelError
from drafter.evals import golden, measures, page, prose, run
from drafter.evals.golden import REGISTERS, Golden
from drafter.evals.report import Report, report
from drafter.guard import Finding
from drafter.settings import Settings
from drafter.testing import serve
from drafter.writing.answers import schema
from drafter.writing.model.recorded import Noting, Replayed, key
from drafter.writing.prompt import Message

TWO = ("stopped-midway-gulf", "dispute-threat")
"""A case that the test server's words fit, and one that the model is not asked about."""


def _standins() -> ModuleType:
    spec = importlib.util.spec_from_file_location("standins", Path(__file__).with_name("standins.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def two() -> list[Golden]:
    return [one for one in golden.load(places.golden()) if one.id in TWO]


@pytest.fixture
def recorded(two: list[Golden], tmp_path: Path) -> tuple[Path, Report]:
    """The folder of a recording over the wire, and the report of that run."""
    folder = tmp_path / "answers"
    with serve("correct") as server:
        model = Noting(Settings(model="test", base_url=server.url, timeout=5), tmp_path / "cache", folder)
        results = list(run(Desk(), two, ("strict", "guided"), model))
    return folder, report(results, "test", "recorded")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return


def _replayed(folder: Path, cases: list[Golden], cache: Path) -> Report:
    model = Replayed(Settings(), cache, folder)
    return report(list(run(Desk(), cases, ("strict", "guided"), model)), model.name, "replayed")


def _without_times(given: Report) -> dict[str, Any]:
    value = given.to_json()
    for mode in value["modes"].values():
        mode["use"] = {name: told for name, told in mode["use"].items() if not re.search("median|p95", name)}
    return {name: told for name, told in value.items() if name not in ("source",)}


@pytest.mark.usefixtures("no_network")
def test_the_key_is_stable_and_of_the_request_alone():
    """The same on every machine; another model, word or form is another request, and the key and address of a server are no part of it."""
    asked = [Message("system", "s"), Message("user", "أهلًا")]
    found = key("m", asked, schema("guided"))
    assert found == "aa042f793cacefab80680393baff76145daed024db059cc2e6c010367a840c88"
    others = [key("n", asked, schema("guided")), key("m", asked[:1], schema("guided")), key("m", asked, schema("free"))]
    assert len({found, *others}) == 4


def test_a_recording_is_replayed_without_a_network(
    recorded: tuple[Path, Report], two: list[Golden], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The figures of the replay are those of the run that was recorded, tokens and the model's seconds too."""
    folder, before = recorded
    monkeypatch.setattr(socket.socket, "connect", None)
    after = _replayed(folder, two, tmp_path)
    assert _without_times(after) == _without_times(before)
    assert after.modes[1].use.model_median == before.modes[1].use.model_median
    assert [json.loads(path.read_text())["about"] for path in folder.glob("*.json")] == ["stopped-midway-gulf (guided)"]
    assert "Bearer" not in "".join(path.read_text() for path in folder.glob("*.json"))


def test_the_figures_of_a_tiny_set(recorded: tuple[Path, Report]):
    """Two cases in two modes: both kept, the model asked about one of them, whose prose is personal and whole."""
    _, found = recorded
    strict, guided = found.modes
    assert found.found == ()
    assert (strict.drafts, strict.safety.basis, strict.personal.asked) == (2, {"approved": 2}, 0)
    assert guided.safety.verdicts == {"kept": 2}
    assert guided.safety.basis == {"approved": 1, "read": 1}
    assert (guided.personal.asked, guided.personal.personal, guided.personal.whole) == (1, 1, 1)
    assert (guided.personal.parts, guided.personal.written) == (3, 3)
    assert guided.personal.ended == {"guided": 1}
    assert (guided.personal.refers, guided.personal.mirrors) == (1, 0)  # the order is named, the salaam not returned
    assert (strict.parity, guided.parity) == (2, 2)
    assert (guided.use.answers, guided.use.estimated) == (1, False)
    assert guided.use.input_tokens > 0


def test_an_expectation_that_is_not_met_is_found(two: list[Golden]):
    one = Golden(two[1].id, two[1].case, "gulf", {"outcome": "decline", "remedies": ["credit"], "amount": "13.50 AED"})
    [result] = run(Desk(), [one], ("strict",))
    assert result.unmet == ("outcome is offer, expected decline",)
    assert report([result], None, "no model").found == ("stopped-midway-gulf (strict): outcome is offer, expected decline",)


def test_repeated_sentences_are_counted(recorded: tuple[Path, Report]):
    """A sentence in two cases counts once, with its cases; in one case it may stand in both modes."""
    result = recorded[1].results[-1]
    again = type(result)(
        Golden("another", result.golden.case, "plain", {}), result.mode, result.draft, result.exchanges, result.seconds, ()
    )
    total, none = prose.repeated([result, result])
    assert (none, total > 4) == ({}, True)
    total, twice = prose.repeated([result, again])
    assert len(twice) == total / 2
    assert set(twice.values()) == {("another", "stopped-midway-gulf")}
    assert report([result, again], "m", "s").found[-1].startswith("guided: ")


@pytest.mark.parametrize(("seconds", "expected"), [([], 0.0), ([1.0], 1.0), ([float(each) for each in range(1, 21)], 19.0)])
def test_p95_is_a_time_that_was_measured(seconds: list[float], expected: float):
    assert measures._p95(seconds) == expected


# the golden cases that ship


def test_golden_cases_cover_what_a_desk_meets():
    """Every scenario, stage and register, most channels, and something expected of each."""
    cases = golden.load(places.golden())
    assert len(cases) >= 24
    assert {one.case.claim for one in cases} == set(Desk().library.scenario_ids)
    assert {one.case.stage for one in cases} == set(Stage.__args__)  # type: ignore[attr-defined]
    assert {one.register for one in cases} == set(REGISTERS)
    assert len({one.case.channel for one in cases}) >= 7
    assert all(one.expect for one in cases)
    assert all("example.com" in one.case.order.link for one in cases if one.case.order.link)


def test_the_shipped_answers_are_those_that_were_written(tmp_path: Path):
    """Changed prompts or cases make other requests: `python tests/eval/standins.py` records the answers anew."""
    _standins().record(tmp_path)
    shipped = places.golden() / "answers"
    assert {path.name: path.read_text() for path in tmp_path.glob("*.json")} == {
        path.name: path.read_text() for path in shipped.glob("*.json")
    }


@pytest.mark.usefixtures("no_network")
def test_the_shipped_set_is_kept_offline(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    """What CI runs: every draft in every mode is kept and as expected, without a key or a network, and the page is written."""
    assert main(["eval", "--replay", "--json", "--html", str(tmp_path / "page.html")]) == 0
    value = json.loads(capsys.readouterr().out)
    assert (value["found"], value["undone"]) == ([], [])
    assert {mode: told["safety"]["verdicts"] for mode, told in value["modes"].items()} == {
        mode: {"kept": len(golden.load(places.golden()))} for mode in ("strict", "guided", "free")
    }
    assert value["modes"]["guided"]["personal"]["personal"] > 0
    assert len(list((tmp_path / "page.html").read_text(encoding="utf-8").split("<article"))) == 30


# the command


def test_without_a_model_the_strict_drafts_are_evaluated(capsys: pytest.CaptureFixture[str]):
    assert main(["eval"]) == 0
    told = capsys.readouterr().out
    assert "Model       none (no model)" in told
    assert "── guided" not in told


def test_a_mode_without_a_model_cannot_be_evaluated(capsys: pytest.CaptureFixture[str]):
    assert main(["eval", "--mode", "free"]) == 2
    assert "free needs a model" in capsys.readouterr().err


def test_what_nobody_recorded_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    """A case that has changed since the recording: the draft is there, strict, and the exit status says that it was not evaluated."""
    text = (places.golden() / "stopped-midway-gulf.yaml").read_text(encoding="utf-8")
    (tmp_path / "changed.yaml").write_text(text.replace("شحوالكم", "كيفكم"), encoding="utf-8")
    assert main(["eval", "--replay", "--cases", str(tmp_path), "--mode", "guided"]) == 2
    assert "Not done    no answer is recorded for changed (guided)" in capsys.readouterr().out


def test_another_decision_than_expected_is_status_1(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    text = (places.golden() / "dispute-threat.yaml").read_text(encoding="utf-8")
    (tmp_path / "d.yaml").write_text(text.replace("outcome: escalate", "outcome: offer"), encoding="utf-8")
    assert main(["eval", "--cases", str(tmp_path)]) == 1
    assert "Found       d (strict): outcome is escalate, expected offer" in capsys.readouterr().out


def test_a_model_that_never_answers_is_status_2(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    text = (places.golden() / "stopped-midway-gulf.yaml").read_text(encoding="utf-8")
    (tmp_path / "one.yaml").write_text(text, encoding="utf-8")
    with serve("key_refused") as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        assert main(["eval", "--model", "m", "--cases", str(tmp_path), "--mode", "guided"]) == 2
    assert "Not done    the model 'm' answered nothing" in capsys.readouterr().out


@pytest.mark.parametrize("given", ["0.15", "a/b", "-1/2", "nan/1", "1/2/3"])
def test_a_price_is_two_sums(given: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["eval", f"--price={given}"])
    assert "is no price" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("- 1", "no golden case"),
        ("register: sad\ncase: {}", "register: 'sad'; allowed are plain, formal"),
        ("expect: {verdict: kept}\ncase: {}", "expect.verdict: cannot be expected; allowed are outcome, category"),
        ("expect: offer\ncase: {}", "expect.expect: cannot be expected"),
        ("about: x", "about: no key of a golden case"),
        ("case: {stage: later}", "stage"),
    ],
)
def test_faults_of_a_golden_file_are_told(tmp_path: Path, written: str, told: str):
    (tmp_path / "bad.yaml").write_text(written, encoding="utf-8")
    with pytest.raises(CaseError, match=r"bad\.yaml") as caught:
        golden.load(tmp_path)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (None, "holds no recorded answers"),
        ("{", "not a recorded answer"),
        ('{"key": "k", "model": "m", "answer": {"text": "t", "words": 1}}', "not a recorded answer"),
        ("[]", "not a recorded answer"),
    ],
)
def test_faults_of_a_recording_are_told(tmp_path: Path, written: str | None, told: str):
    if written is not None:
        (tmp_path / "a.json").write_text(written, encoding="utf-8")
    with pytest.raises(ModelError, match=told):
        Replayed(Settings(), tmp_path, tmp_path)


# the page


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


HOSTILE = "</div><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & {{ 7*7 }} \u202e"


def test_the_page_shows_hostile_text_as_text(two: list[Golden]):
    """A client's words, his name, a case's file name, the model's name: what they hold is shown, never obeyed, and nothing is fetched."""
    client = two[1].case.client.model_copy(update={"name": "<b>Eve</b>"})
    case = two[1].case.model_copy(update={"message": HOSTILE, "client": client})
    results = list(run(Desk(), [Golden("<i>id</i>", case, "plain", {"outcome": "<u>"})], ("strict",)))
    tags = _Tags()
    tags.feed(page.page(report(results, HOSTILE, HOSTILE)))
    assert {"script", "img", "b", "i", "u", "link", "iframe"} & set(tags.tags) == set()
    assert not [
        name for name, value in tags.attributes if name.startswith("on") or (name in ("src", "href") and not str(value).startswith("#"))
    ]
    assert tags.text.count("<script>alert(1)</script>") == 3
    assert "{{ 7*7 }}" in tags.text


def test_the_page_marks_findings_where_they_stand(two: list[Golden], tmp_path: Path):
    """A refused answer stands beside the strict reply, its finding marked, right to left in Arabic, with its reason."""
    with serve("promising") as server:
        model = Noting(Settings(model="m", base_url=server.url, timeout=5), tmp_path)
        found = report(list(run(Desk(), two[1:], ("strict", "guided"), model)), "m", "now")
    text = page.page(found)
    finding = found.results[1].draft.refused[0].checked.findings[0]  # type: ignore[union-attr]
    assert re.search(r"<mark[^>]*>[^<]*" + re.escape(finding.quote[:12]), text)
    assert '<div class="text" lang="ar" dir="rtl">' in text
    assert finding.rule in text
    assert "Its repair, not sent" in text


def _finding(start: int, end: int, lang: str = "en", certain: bool = True) -> Finding:
    return Finding("promise.amount", "ar" if lang == "ar" else "en", "", start, end, "why", certain=certain)


def test_a_text_is_cut_where_findings_begin_and_end():
    """Overlapping findings share a stretch, an empty one and one of the other half mark nothing, and the text is whole."""
    findings = [_finding(0, 5), _finding(3, 8, certain=False), _finding(4, 4), _finding(0, 2, "ar"), _finding(9, 99)]
    cut = list(page.stretches("0123456789", "en", findings))
    assert "".join(each.text for each in cut) == "0123456789"
    assert [(each.text, each.covered, each.ending, each.certain) for each in cut] == [
        ("012", (1,), (), True),
        ("34", (1, 2), (1,), True),
        ("567", (2,), (2,), False),
        ("8", (), (), False),
        ("9", (5,), (5,), True),
    ]


def test_the_readme_shows_what_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Its transcript of the shipped answers is that of today, but for the times, which are the machine's."""
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    shown = readme[readme.index("Model       hand-written") :].split("\n```")[0]
    assert main(["eval", "--replay"]) == 0
    printed = capsys.readouterr().out.replace(f"{places.library().parent}/", "")

    def timeless(text: str) -> list[str]:
        return [line for line in text.strip().splitlines() if not line.startswith("Time ")]

    assert timeless(printed) == timeless(shown)
