"""The policy: what may be promised, decided exactly and explained.

>>> from drafter import places, policy
>>> house = policy.load(places.library() / "policy.yaml")
>>> policy.decide(case, house).outcome  # doctest: +SKIP
'offer'
"""

from __future__ import annotations

from drafter.policy.clauses import Policy
from drafter.policy.deciding import decide
from drafter.policy.decision import Decision, Offer
from drafter.policy.loading import from_text, from_value, load

__all__ = ["Decision", "Offer", "Policy", "decide", "from_text", "from_value", "load"]
