"""What the client told us, or sent himself, is nothing that we did; what we tell after it is."""

import pytest

from drafter.reading import read

BINDING = ("promised", "conditional", "done")


@pytest.mark.parametrize(
    "text",
    [
        "You told us that 75 riyals sent by Mada were missing.",
        "You told us 75 riyals were transferred on Monday.",
        "أخبرتِنا أن 75 ريالاً حُوّلت من مدى ولم تظهر.",
        "أبلغتنا بأن 40 درهماً أُرسلت أمس.",
        "أرسلتِ 75 ريالاً ولم يتغير رصيدك.",
    ],
)
def test_what_he_tells_is_not_done_by_us(text: str) -> None:
    assert not [promise for promise in read(text).promises if promise.polarity in BINDING]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("You told us that 75 riyals were missing and it was credited to your balance.", "credit"),
        ("You told us that 75 riyals were missing and we refunded it.", "refund"),
        ("أخبرتنا أن 75 ريالاً لم تظهر وقد أُضيفت إلى رصيدك.", "credit"),
        ("أخبرتنا أن 75 ريالاً لم تظهر، وأضفناها إلى رصيدك.", "credit"),
        ("أرسلت 75 ريالاً إلى رصيدك.", "credit"),
    ],
)
def test_what_we_tell_after_it_is_done(text: str, remedy: str) -> None:
    assert [promise.remedy for promise in read(text).promises if promise.polarity == "done"] == [remedy]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("سنرد الخصم المكرر في الطلب 52017 وقدره 25.00 ر.ق إلى وسيلة الدفع الأصلية.", "promised"),
        ("رددنا الخصم الزائد في الطلب 53631 وقدره 9.50 دولار في 10 يونيو.", "done"),
    ],
)
def test_a_charge_of_an_order_is_money(text: str, polarity: str) -> None:
    assert [(promise.remedy, promise.polarity) for promise in read(text).promises] == [("refund", polarity)]
