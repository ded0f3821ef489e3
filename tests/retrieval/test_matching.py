"""The matcher finds the scenario of messages that it was not fitted on, and says none when nothing fits."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from drafter.case import Case
from drafter.desk import Desk
from drafter.retrieval import NONE, Matcher, embedded, examples
from drafter.retrieval.head import Head, fit

HELD_OUT = [json.loads(line) for line in (Path(__file__).parent / "heldout.jsonl").read_text(encoding="utf-8").splitlines()]
REGISTERS = ("en", "msa", "gulf", "arabizi", "mixed")


@pytest.fixture(scope="module")
def matched(desk: Desk) -> list[tuple[dict[str, str], list[str], str | None]]:
    """Each held-out message with its ranked scenarios and the best one."""
    found = [(row, desk.matcher.match(row["text"])) for row in HELD_OUT]
    return [(row, [scored.id for scored in match.scenarios], match.best) for row, match in found]


def test_held_out_messages_are_unseen(desk: Desk) -> None:
    seen = {text for _, text in examples(desk.library)}
    assert not seen & {row["text"] for row in HELD_OUT}


@pytest.mark.parametrize(("places", "goal"), [pytest.param(1, 0.85, id="top-1"), pytest.param(3, 0.96, id="top-3")])
def test_goal_over_all(matched, places: int, goal: float) -> None:
    hits = [row["scenario"] in ranked[:places] for row, ranked, _ in matched if row["scenario"] != NONE]
    assert sum(hits) / len(hits) >= goal


@pytest.mark.parametrize("register", REGISTERS)
def test_goal_of_each_register(matched, register: str) -> None:
    hits = [row["scenario"] == ranked[0] for row, ranked, _ in matched if row["scenario"] != NONE and row["register"] == register]
    assert sum(hits) / len(hits) >= 0.80


def test_nine_in_ten_of_what_fits_nothing_are_rejected(matched) -> None:
    rejected = [best is None for row, _, best in matched if row["scenario"] == NONE]
    assert sum(rejected) / len(rejected) >= 0.90


@pytest.mark.parametrize(
    ("message", "scenario"),
    [
        pytest.param("stuck at 700 of 1000 since Tuesday, where is the rest", "stopped_midway", id="en"),
        pytest.param("نقص عدد المتابعين بعد أسبوع من اكتمال الطلب، فهل يشمله الضمان؟", "drops", id="msa"),
        pytest.param("السلام عليكم ورحمة الله", None, id="a greeting fits nothing"),
        pytest.param("do you sell snapchat views?", None, id="a question before buying fits nothing"),
    ],
)
def test_plain_messages(desk: Desk, message: str, scenario: str | None) -> None:
    assert desk.matcher.match(message).best == scenario


def test_none_leads_where_nothing_fits(desk: Desk) -> None:
    shown = desk.matcher.match("good morning, do you work on Fridays?").to_json()
    assert shown["scenarios"][0]["id"] == NONE
    assert shown["clauses"] == []


def test_facts_weigh_in(desk: Desk, case: Callable[..., Case]) -> None:
    """Words that fit two scenarios are settled by the record: an order that has not begun has not dropped."""
    words = "followers are less than before, I want my money back"
    pending = case(claim=None, message=words, order={"status": "pending", "delivered": 0})
    score = {scored.id: scored.score for scored in desk.matcher.match(words, pending).scenarios}
    plain = {scored.id: scored.score for scored in desk.matcher.match(words).scenarios}
    assert score["drops"] < plain["drops"]


def test_clauses_of_the_scenario_lead(desk: Desk) -> None:
    clauses = [scored.id for scored in desk.matcher.match("i typed the wrong username, can you move the followers?").clauses]
    assert clauses[0] in ("N4", "G2")


def test_a_question_names_what_it_asks_about(desk: Desk) -> None:
    clauses = [scored.id for scored in desk.matcher.match("كم مدة الضمان ومتى يبدأ إذا نقص المتابعون؟").clauses]
    assert "E6" in clauses[:2]


def test_a_head_is_kept_and_read_back(tmp_path: Path) -> None:
    """What is loaded answers as what was fitted; a spoiled folder is no head."""
    head = fit(["stopped at half", "it stopped half way", "charged two times", "charged me twice times"], ["a", "a", "b", "b"])
    head.save(tmp_path / "head")
    loaded = Head.load(tmp_path / "head")
    assert loaded is not None
    np.testing.assert_array_equal(loaded.probabilities("stopped half"), head.probabilities("stopped half"))
    assert head.classes[int(np.argmax(head.probabilities("it stopped half")))] == "a"
    (tmp_path / "head" / "classes.json").unlink()
    assert Head.load(tmp_path / "head") is None


class LengthEmbeddings:
    """An embedding that knows only two words; shaped like LangChain's interface."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        return [float("warranty" in text), float("twice" in text), 1.0]


def test_an_embedding_model_joins_in(desk: Desk) -> None:
    """The second judgement moves the first one towards what its vectors say."""
    head = embedded.fit(desk.library, LengthEmbeddings())
    both = Matcher(desk.library, desk.matcher.head, head)
    words = "they took it twice"
    alone = {scored.id: scored.score for scored in desk.matcher.match(words).scenarios}
    joined = {scored.id: scored.score for scored in both.match(words).scenarios}
    assert joined["duplicate_charge"] > alone["duplicate_charge"]


def test_langchain_retriever(desk: Desk) -> None:
    pytest.importorskip("langchain_core", reason="the extra langchain is not installed")
    from drafter.retrieval.langchain import ScenarioRetriever

    retriever = ScenarioRetriever(matcher=desk.matcher)
    found = retriever.invoke("charged twice for one order")
    assert found[0].metadata["id"] == "duplicate_charge"
    assert {document.metadata["kind"] for document in found} == {"scenario", "clause"}
    assert retriever.invoke("good morning") == []
