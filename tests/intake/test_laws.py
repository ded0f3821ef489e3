"""Laws of intake that hold for every text."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.case import from_text, from_value
from drafter.intake import intake
from drafter.intake.merging import BY_CLIENT

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")
WORDS = [
    'order 88231', '#77', 'orders 1200 & 1300', 'طلب', 'رقم الطلب', 'paid', 'دفع', '12.50 USD', '0.5 usd', '20 ريال', '9 د.ك',
    '600', '1000', 'of', 'من', '/', 'remains', 'باقي', 'delivered', 'وصل', 'start count', 'now', 'refunded', 'رجعنا',
    'charged twice', 'extra charge', 'completed', 'مكتمل', 'partial', 'pending', 'canceled', 'yesterday', 'أمس', '3 days ago',
    'قبل يومين', '2026-05-01', '10:30', '1 May', '31/12/2026', 'ordered', 'started', 'promised by', 'R30', 'no refill', 'ضمان',
    '30 days', 'client says', 'يقول', 'but', 'لكن', 'not', 'مو', 'maybe', '?', 'Client:', 'Agent:', '[12/05/2026, 10:05] Ali:',
    '\n', ',', '،', '.', ';', '(', ')', '"', "'", 'instagram followers', 'متابعين تيك توك', 'https://t.me/x', '@nora',
    'account private', 'الحساب عام', 'cannot be completed', 'Mrs Fatima', 'she', 'previous order', 'ticket T-9', 'service 14',
    '\u200f', '\x00', "\ud83d", '😀', 'ﷺ', '½', '١٢٣', '\x85', '\u2028', '-', ':', '{', '}', '#', '\t', '99999999999999999999',
    '1e400', '-5',
]  # fmt: skip
NOTES = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=25).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(NOTES)
def test_quotes_stand_in_the_text_and_the_case_is_valid(text: str) -> None:
    """Whatever is given, intake answers with quotes from it and a case that can be read."""
    found = intake(text, received_at=RECEIVED)
    assert all(text[fact.start : fact.end] == fact.quote != "" for fact in found.facts)
    case = from_value(found.to_json()["case"])
    assert from_text(found.to_yaml()).model_dump(exclude={"now"}) == case.model_dump(exclude={"now"})


@settings(max_examples=200, deadline=None)
@given(NOTES.filter(lambda text: "\n" not in text and "Agent" not in text and "Client" not in text))
def test_a_client_proves_nothing(text: str) -> None:
    """Of words that are all the client's own nothing is evidence or the panel's record."""
    found = intake("Client: my order\nAgent: ok\nClient: my " + " ".join(text.split()), received_at=RECEIVED)
    assert {fact.path for fact in found.facts} <= BY_CLIENT


@settings(max_examples=200, deadline=None)
@given(NOTES)
def test_intake_is_a_function_of_its_text(text: str) -> None:
    """Two looks at one text see the same."""
    assert intake(text, received_at=RECEIVED) == intake(text, received_at=RECEIVED)
