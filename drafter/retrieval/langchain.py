"""LangChain's side of the matcher: the library as a retriever, for chains that want documents.

Importing this module costs over a second (LangChain); nothing else in Drafter does.
"""

from __future__ import annotations

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict, SkipValidation

from drafter.retrieval import Matcher


class ScenarioRetriever(BaseRetriever):
    """Documents for a client's message: the best scenarios, then the policy clauses that bear on it."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    matcher: SkipValidation[Any]
    top: int = 3

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:  # noqa: ARG002 - LangChain passes it
        matcher: Matcher = self.matcher
        found = matcher.match(query)
        if found.best is None:
            return []
        library = matcher.library
        scenarios = [
            Document(library.scenario(scored.id).title.en, metadata={"kind": "scenario", "id": scored.id, "score": scored.score})
            for scored in found.scenarios[: self.top]
        ]
        clauses = [
            Document(library.policy.clause(scored.id).text.en, metadata={"kind": "clause", "id": scored.id, "score": scored.score})
            for scored in found.clauses[: self.top]
        ]
        return scenarios + clauses
