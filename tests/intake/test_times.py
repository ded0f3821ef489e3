"""When things happened: by the clock and the day that the words were written on."""

from __future__ import annotations

from datetime import datetime

import pytest

from drafter.intake import intake

RECEIVED = datetime.fromisoformat("2026-05-12T10:05:00+04:00")


def at(text: str, path: str) -> object:
    return {fact.path: fact.value for fact in intake(text, received_at=RECEIVED).facts}.get(path)


@pytest.mark.parametrize(
    ("text", "ordered"),
    [
        ("[10/05/2026, 09:14:22] Khalid: i ordered yesterday\n[12/05/2026, 09:31:02] Support: checking", "2026-05-09T00:00:00+04:00"),
        ("[5/12/26, 8:02:40 AM] عبير: طلبت منكم قبل يومين", "2026-05-10T00:00:00+04:00"),
        ("2026-05-10 09:14 Ali: ordered 2 hours ago", "2026-05-10T07:14:00+04:00"),
        ("[10/05/2026, 09:14] Ali: ordered last sunday", "2026-05-03T00:00:00+04:00"),
        ("[10:02] Ali: ordered yesterday\n[10:05] Support: ok", "2026-05-11T00:00:00+04:00"),
        ("[04/05/2026, 09:14] Ali: ordered yesterday\n[05/05/2026, 09:14] Support: ok", None),
    ],
)
def test_a_message_counts_from_its_own_stamp(text: str, ordered: str | None) -> None:
    """A stamp that can be read two ways gives no day to count from."""
    assert at(text, "order.ordered_at") == ordered


@pytest.mark.parametrize(
    ("text", "ordered"),
    [
        ("placed 11 May 10pm UTC", "2026-05-11T22:00:00+00:00"),
        ("placed 10pm UTC 11 May", "2026-05-11T22:00:00+00:00"),
        ("placed 11 May 10pm GMT+3", "2026-05-11T22:00:00+03:00"),
        ("placed 11 May 22:00 KSA time", "2026-05-11T22:00:00+03:00"),
        ("طلبه أمس 22:00 بتوقيت السعودية", "2026-05-11T22:00:00+03:00"),
        ("placed 11 May 10pm EST", None),
        ("ordered 11 May 9pm his time", None),
        ("order was placed at 9am today", "2026-05-12T09:00:00+04:00"),
        ("اتعمل امبارح الساعة 4 العصر", "2026-05-11T16:00:00+04:00"),
        ("طلبه امس الساعة 9 الصبح", "2026-05-11T09:00:00+04:00"),
        ("talabt 1000 mutabe3 tiktok ams", "2026-05-11T00:00:00+04:00"),
    ],
)
def test_a_time_of_day_keeps_its_clock(text: str, ordered: str | None) -> None:
    """A time by a clock that is not known is left out, and the day with it."""
    assert at(text, "order.ordered_at") == ordered


@pytest.mark.parametrize(
    ("text", "promised"),
    [
        ("listed delivery time ended 11 May 18:00", "2026-05-11T18:00:00+04:00"),
        ("the delivery window expired yesterday", "2026-05-11T23:59:59+04:00"),
        ("stated delivery time was until 13 May", "2026-05-13T23:59:59+04:00"),
        ("انتهت مدة التسليم يوم 11 مايو", "2026-05-11T23:59:59+04:00"),
        ("مدة التسليم المعلنة خلصت أمس", "2026-05-11T23:59:59+04:00"),
        ("وقت التنفيذ ينتهي 15 مايو", "2026-05-15T23:59:59+04:00"),
        ("deadline passed 9 May", "2026-05-09T23:59:59+04:00"),
        ("warranty ended 1 May", None),
        ("الضمان خلص يوم 1 مايو", None),
        ("العميل يقول مدة التسليم انتهت 11 مايو", None),
    ],
)
def test_the_end_of_a_time_is_not_the_end_of_the_order(text: str, promised: str | None) -> None:
    """The time for delivery was promised; that a warranty ended completes nothing."""
    assert (at(text, "order.promised_by"), at(text, "order.completed_at")) == (promised, None)


@pytest.mark.parametrize(
    ("clock", "time"),
    [
        ("9:30 pm", "21:30"),
        ("9:30 am", "09:30"),
        ("٩:٣٠ مساءً", "21:30"),
        ("٩:٣٠ صباحاً", "09:30"),
        ("٩:٣٠ م", "21:30"),
        ("١٢:٠٥ ص", "00:05"),
        ("٢١:٣٠ مساءً", "21:30"),
        ("١٠:١٥ ليلاً", "22:15"),
        ("١:١٥ بالليل", "01:15"),
        ("١١:٣٠ الظهر", "11:30"),
        ("١٢:٣٠ الظهر", "12:30"),
        ("٤:٤٥ العصر", "16:45"),
        ("١١ الظهر", "11:00"),
        ("١٤:٣٠ صباحاً", "00:00"),
    ],
)
def test_a_clock_in_words(clock: str, time: str) -> None:
    """The part of the day that stands after an hour; of an hour that it does not have only the day is known."""
    joined = " at " if clock.isascii() else " الساعة "
    assert at(f"ordered 28 April 2026{joined}{clock}", "order.ordered_at") == f"2026-04-28T{time}:00+04:00"


@pytest.mark.parametrize(
    ("text", "ordered", "completed"),
    [
        ("طلب بتاريخ 2 مايو 2026 واكتمل الطلب يوم 4 مايو 2026", "2026-05-02T00:00:00+04:00", "2026-05-04T00:00:00+04:00"),
        ("طلب يوم 2 مايو وتوقف الطلب يوم 4 مايو", "2026-05-02T00:00:00+04:00", None),
        ("تم الطلب يوم 4 مايو", "2026-05-04T00:00:00+04:00", None),
        ("تأخر طلبه من يوم الاحد", None, None),
        ("حدث الطلب يوم 4 مايو", None, None),
        ("#73310 - done 10 days ago - NR", None, "2026-05-02T00:00:00+04:00"),
        ("refund done 5 May", None, None),
        ("kan mkamel 20 april 2026", None, "2026-04-20T00:00:00+04:00"),
        ("رجعنا للعميلة مي ٦ دولار على طلب 99813 امس", None, None),
        ("we refunded 6 USD on order 99813 yesterday", None, None),
    ],
)
def test_the_verb_before_the_order_says_what_happened(text: str, ordered: str | None, completed: str | None) -> None:
    """The Arabic noun for the order is also the verb "he ordered": after another verb it is the noun."""
    assert (at(text, "order.ordered_at"), at(text, "order.completed_at")) == (ordered, completed)
