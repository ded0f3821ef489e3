"""The Arabic checks: each row a violation and its mend, the first of each check from the style guide, with the English beside it."""

from __future__ import annotations

import pytest

from drafter import places
from drafter.library import Library
from drafter.linting.arabic import check
from drafter.linting.lexicon import Lexicon


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The words of the shipped glossary, with two business hours until the first answer."""
    return Lexicon(Library(places.library()).glossary, frozenset({2}))


ROWS = [
    # check, violation, mend, English
    ("latin_mark", "هل يناسبك ذلك?", "هل يناسبك ذلك؟", "does that suit you?"),
    ("latin_mark", "راجعنا طلبك, واكتمل", "راجعنا طلبك، واكتمل", "we reviewed your order, and it is complete"),
    ("latin_mark", "الطلب {order_id}; وصلنا", "الطلب {order_id}؛ وصلنا", "the order; it reached us"),
    ("spacing", "راجعنا طلبك ،واكتمل", "راجعنا طلبك، واكتمل", "we reviewed your order, and it is complete"),
    ("spacing", "طلبك و رصيدك", "طلبك ورصيدك", "your order and your balance"),
    ("spacing", "طلبك  مكتمل", "طلبك مكتمل", "your order is complete"),
    ("spacing", "هل وصل ؟", "هل وصل؟", "has it come?"),
    ("quotes", 'حالة "جزئي"', "حالة «جزئي»", "the status partial"),
    ("quotes", "حالة «جزئي", "حالة «جزئي»", "the status partial"),
    ("quotes", "إعادة التعبئة (Refill", "إعادة التعبئة (Refill)", "refill"),
    ("letters", "شـــكرًا", "شكرًا", "thanks"),
    ("letters", "طلبک", "طلبك", "your order"),
    ("letters", "ﷲ معك", "الله معك", "God with you"),
    ("tanwin", "شكرا لك", "شكرًا لك", "thank you"),
    ("tanwin", "شكراً لك", "شكرًا لك", "thank you"),
    ("tanwin", "مساءًا", "مساءً", "in the evening"),
    ("tanwin", "سريعاً", "سريعًا", "quickly, a word of no list"),
    ("spelling", "إستلام الطلب", "استلام الطلب", "receipt of the order"),
    ("spelling", "الغاء الطلب", "إلغاء الطلب", "cancelling the order"),
    ("spelling", "بالغاء الطلب", "بإلغاء الطلب", "by cancelling the order"),
    ("spelling", "خدمه جديدة", "خدمة جديدة", "a new service"),
    ("spelling", "فى اللوحة", "في اللوحة", "in the panel"),
    ("spelling", "نرجوا منك", "نرجو منك", "we ask of you"),
    ("digits", "١٢.٥٠", "12.50", "12.50"),
    ("digits", "12٫50", "12.50", "12.50"),
    ("digits", "وصل ٥٠ من 600", "وصل 50 من 600", "50 of 600 came"),
    ("one_two", "خلال 2 يوم", "خلال يومين", "within two days"),
    ("one_two", "1 طلب", "طلب واحد", "one order"),
    ("one_two", "0 متابع", "لم يصل أي متابع", "no follower"),
    ("few", "3 يوم", "3 أيام", "3 days"),
    ("few", "5 متابعون", "5 متابعين", "5 followers"),
    ("few", "105 متابع", "105 متابعين", "105 followers"),
    ("few", "10 ساعة", "10 ساعات", "10 hours"),
    ("few", "٣ يوم", "٣ أيام", "3 days, in Arabic-Indic digits"),
    ("many", "24 ساعات", "24 ساعة", "24 hours"),
    ("many", "30 يوم", "30 يومًا", "30 days"),
    ("many", "11 متابع", "11 متابعًا", "11 followers"),
    ("many", "1,250 أيام", "1,250 يومًا", "1,250 days"),
    ("many", "14 يومًا عمل", "14 يوم عمل", "14 business days"),
    ("other", "600 متابعًا", "600 متابع", "600 followers"),
    ("other", "100 أيام", "100 يوم", "100 days"),
    ("other", "1,000 متابعين", "1,000 متابع", "1,000 followers"),
    ("other", "102 متابعين", "102 متابع", "102 followers"),
    ("decimals", "12.50 دولارًا", "12.50 دولار", "12.50 dollars"),
    ("decimals", "5.00 دولارات", "5.00 دولار", "5.00 dollars"),
    ("currency", "دولار 5.00", "5.00 دولار", "5.00 dollars"),
    ("currency", "6.75 ريال", "6.75 ريال سعودي", "6.75 Saudi riyals"),
    ("currency", "1.563 دينار", "1.563 دينار كويتي", "1.563 Kuwaiti dinars"),
    ("currency", "مبلغ 5.00$", "مبلغ 5.00 دولار", "the amount of 5.00 dollars"),
    ("percent", "20 %", "20%", "20%"),
    ("percent", "%20", "20%", "20%"),
    ("percent", "20٪", "20%", "20%"),
    ("percent", "خلال 24-48 ساعة", "خلال 24 إلى 48 ساعة", "within 24 to 48 hours"),
    ("percent", "من {start_count}–{current_count}", "من {start_count} إلى {current_count}", "from start to current count"),
    ("date", "12 أيار", "12 مايو", "12 May"),
    ("date", "يوم 12/05/2026", "يوم 12 مايو 2026", "on 12 May 2026"),
    ("date", "يوم 2026-05-12", "يوم 12 مايو 2026", "on 12 May 2026"),
    ("date", "الساعة 13:05", "الساعة 1:05 مساءً", "at 1:05 p.m."),
    ("date", "الساعة 1:05 PM", "الساعة 1:05 مساءً", "at 1:05 p.m."),
    ("working_hours", "خلال 24 ساعة عمل", "خلال 24 ساعة", "within 24 hours"),
    ("working_hours", "خلال 3 ساعات عمل", "خلال ساعتَي عمل", "within 2 business hours, as the policy counts"),
    ("destination", "سنعيد 5.00 دولار.", "سنعيد 5.00 دولار إلى رصيدك في اللوحة.", "we will return 5.00 dollars"),
    ("destination", "سنضيف {amount}.", "سنضيف {amount} إلى رصيدك في اللوحة.", "we will add the amount"),
    ("destination", "سيُعاد المبلغ قريبًا.", "أُعيد كامل المبلغ المدفوع.", "the amount will be returned; it was returned"),
    ("deduction", "خصم 20% من رصيدك", "خصم بنسبة 20% على طلب جديد", "20% off your balance; off a new order"),
    ("avoid", "سنقدّم لك تعويضًا", "سنعيد تعبئة النقص", "we will compensate; we will refill the drop"),
    ("avoid", "والتعويض ممكن", "وإعادة التعبئة ممكنة", "and compensation is possible; and a refill is"),
    ("avoid", "طلبت أوردر", "طلبت الخدمة", "you ordered"),
    ("slash_gender", "عزيزي/عزيزتي نور", "أهلًا نور،", "dear Nour; hello Nour"),
    ("slash_gender", "المشترك(ة)", "اشتراكك", "the subscriber; your subscription"),
    ("gendered", "أرسل الرابط", "يُرجى إرسال الرابط", "send the link"),
    ("gendered", "وأرسلي الرابط", "ويُرجى إرسال الرابط", "and send the link"),
    ("gendered", "هل تريد الانتظار؟", "هل الانتظار مناسب لك؟", "do you want to wait; does waiting suit you"),
    ("gendered", "أدخل الرابط", "أُدخل الرابط عند الشراء", "enter the link; the link was entered"),
    ("spelling", "دفعتي المبلغ", "دفعتِ المبلغ", "you (f) paid the amount"),
    ("empty_verb", "سيتم تحويل الطلب", "سنحوّل الطلب", "the order will be passed on"),
    ("empty_verb", "وتمت المراجعة", "وراجعنا الطلب", "and the review was done"),
    ("empty_verb", "نقوم بفحص الطلب", "نفحص الطلب", "we check the order"),
    ("translated", "لا تتردد في الكتابة", "يسعدنا تواصلك", "do not hesitate to write"),
    ("dialect", "كتبنا لك عشان نوضّح", "كتبنا لك لنوضّح", "we wrote to explain"),
    ("dialect", "أبشر، طلبك وصل", "طلبك وصل", "consider it done, your order is here"),
    ("first_letter", "Instagram متابعون", "متابعون على Instagram", "followers on Instagram"),
    ("first_letter", "{client_name}، أهلًا", "أهلًا {client_name}،", "hello"),
    ("link", "الرابط https://x.com/a،", "الرابط:\nhttps://x.com/a", "the link"),
    ("link", "الرابط {link} وصلنا", "وصلنا الرابط:\n{link}", "the link reached us"),
    ("link", "الطلب \u200f88231", "الطلب 88231", "order 88231, an invisible mark"),
    ("link", "الرقم \u206888231-TX", "الرقم \u206888231-TX\u2069", "an isolate left open"),
    ("slot_noun", "وصل {delivered} متابع", "وصل {delivered}", "so many followers came"),
    ("slot_noun", "مبلغ {paid} دولار", "مبلغ {paid}", "the amount paid"),
    ("slot_noun", "خصم {percent} % على طلب جديد", "خصم {percent} على طلب جديد", "so much off a new order"),
    ("glued_slot", "طلب ب{quantity}", "طلب بعدد {quantity}", "an order of so many"),
    ("untrue", "لدينا متابعون حقيقيون", "لدينا متابعون", "we have real followers"),
    ("untrue", "القانون لا يسمح", "لا تشمل شروطنا ذلك", "the law does not allow"),
]
SOUND = [
    ("نُفّذ الطلب {order_id} يوم {completed_on} بعدد {quantity}", "carried out on a day: يوم is no noun of the slot"),
    ("سُحب المبلغ {paid} مرة واحدة", "taken once: مرة is no noun of an amount"),
    ("اكتمل الطلب بعدد {quantity} يوم {completed_on}", "a day after a count"),
    ("وعليكم السلام ورحمة الله وبركاته، طلبك معنا", "the greeting's plural is no second way of address"),
    ("راجعنا الطلب 3 أيام", "three days after the word for order: no id"),
    ("يوم 12 مايو 2026، الساعة 9:05 صباحًا", "a date and a time are no counted nouns"),
    ("الطلب 88231 طلب جديد", "an id before the word for order"),
    ("كانت المدة من 5 إلى 10 أيام عمل", "a range in words"),
    ("لا تُعاد قيمة الطلب المكتمل", "a report in the passive needs no destination"),
    ("تحقّقنا من الطلب قبل التواصل معنا والتحقق من الرابط", "verbal nouns with the article address nobody"),
    ("بقيمة 1,250.50 دولار وبنسبة 20%", "the comma of a number stays Latin"),
    ("خدمة Instagram Followers [R30] مكتملة", "a trade name inside the line"),
    ("أيّهما أنسب لك؟", "which suits you"),
]


def checks(text: str, lexicon: Lexicon, gender: str = "unknown") -> list[str]:
    """The ids of the checks that fire, without the group's name."""
    return sorted({name.removeprefix("arabic.") for name, _ in check(text, lexicon, gender, role="title")})


@pytest.mark.parametrize(("name", "violation", "mend", "english"), ROWS, ids=[f"{row[0]}-{row[3]}" for row in ROWS])
def test_violation_and_mend(name, violation, mend, english, lexicon):
    assert name in checks(violation, lexicon)
    assert checks(mend, lexicon, "female" if "(f)" in english else "unknown") == []


@pytest.mark.parametrize("text", [row[0] for row in SOUND], ids=[row[1] for row in SOUND])
def test_sound(text, lexicon):
    assert checks(text, lexicon) == []


def test_gendered_forms_are_for_the_gender(lexicon):
    """An imperative is right in the alternative for a man or a woman."""
    assert checks("أرسل الرابط", lexicon, "male") == []
    assert checks("أرسلي الرابط", lexicon, "female") == []


def test_every_number_of_the_guide_is_tried():
    """The table tries each check that looks at one text."""
    from drafter.linting import CHECKS

    arabic = {name.removeprefix("arabic.") for name in CHECKS if name.startswith("arabic.")}
    assert arabic - {row[0] for row in ROWS} == {"address", "unfinished"}  # tried in test_lint and below


@pytest.mark.parametrize(
    ("text", "ends"), [("وصل طلبك.", True), ("وصل طلبك؟", True), ("أهلًا نور،", True), ("{policy_text}", True), ("وصل طلبك", False)]
)
def test_sentence_ends(text, ends, lexicon):
    """A line ends as a sentence does; a title need not."""
    assert ("arabic.unfinished" in {name for name, _ in check(text, lexicon)}) is not ends


def test_sentences_say_what_is_allowed(lexicon):
    """A message names the fault, its English meaning where the word is Arabic, and the mend."""
    (told,) = [sentence for name, sentence in check("إستلام الطلب.", lexicon)]
    assert told == "'إستلام' (receipt): write 'استلام'"
    (told,) = [sentence for name, sentence in check("خلال 30 يوم.", lexicon)]
    assert "'يومًا'" in told
    assert "eleven to ninety-nine" in told
