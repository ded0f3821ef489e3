"""How long a reading takes: the goal is a reply of 600 characters in under a millisecond (p95)."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from drafter.reading import read

ENGLISH = (
    "Hello Ahmed, thank you for your patience. Order 88250 delivered 600 of 1,000 followers and the rest cannot be "
    "completed, because the account was private for two days. We will cancel the rest and credit 5.00 USD, the value of the "
    "400 missing followers, to your panel balance within 24 hours. A refund to your card is not possible for this order, as "
    "it is not among the cases of our policy. If you prefer to wait, we will resume the delivery once the account is "
    "public, and it will take up to three days. As a courtesy you can also have 20% off your next order. Write to us at any "
    "time, we are glad to help you."
)
ARABIC = (
    "أهلًا أحمد، نشكر لك صبرك. وصل من الطلب 88250 ستمئة متابع من أصل ألف ولا يمكن إكمال الباقي، لأن الحساب كان خاصًا مدة "
    "يومين. سنلغي الباقي ونضيف 5.00 دولارات، وهي قيمة 400 متابع لم يصلوا، إلى رصيدك في اللوحة خلال 24 ساعة. لا يمكن "
    "الاسترداد إلى البطاقة في هذا الطلب، فهو ليس من الحالات التي تشملها السياسة. وإن كنت تفضل الانتظار فسنستأنف التنفيذ بعد "
    "أن يصبح الحساب عامًا، ويستغرق ذلك حتى ثلاثة أيام. وتقديرًا لتعاملك معنا لك أيضًا خصم بنسبة عشرين بالمئة على طلبك "
    "القادم، ويبقى هذا الخصم متاحًا مدة شهر كامل. يسعدنا تواصلك معنا في أي وقت، ونحن في خدمتك دائمًا."
)


@pytest.mark.parametrize("text", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_bench_reading(benchmark: BenchmarkFixture, text: str) -> None:
    reading = benchmark(read, text)
    assert [str(each.value) for each in reading.amounts] == ["5.00"]
    assert [str(each.value) for each in reading.percents] == ["20"]
