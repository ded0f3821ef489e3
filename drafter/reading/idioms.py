"""Words of giving and coming in which nothing is given: "there is no need", "we will come back to you", خرج من حسابك."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.money_spoken import BALANCE, CARD, MONEY, TO
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies, turns
from drafter.reading.values import Amount
from drafter.reading.words_sent import SENT, says_more

_FROM_YOU: Final = vocabulary(remedies.FROM_YOU)
_PLACES: Final = vocabulary(remedies.PLACES)
_FOLLOWERS: Final = vocabulary("followers likes views subscribers members comments " + remedies.RETURNING)
_IS_BEFORE: Final = BALANCE | _PLACES | {"there"}
_HELPING: Final = frozenset(["did", "didn't", "not", "never", "have", "haven't", "had", "already"])
_HELPING_WORDS = 5
_MEANT_FOR: Final = frozenset(["used", "only", "reserved"])


def moves_nothing(cue: Cue, sentence: Sentence) -> bool:
    """Whether a cue of returning, adding, paying, giving or arriving is a set phrase that brings the client nothing."""
    return any(tells(cue, sentence) for tells in _IDIOMS.get(cue.role, ()))


def runs_by_itself(cue: Cue, sentence: Sentence) -> bool:
    """أن يستمر تنفيذ المتبقي, إكمال الفحص: the order runs on, or a check is finished; nobody delivers anew."""
    goes_on = cue.form == "noun" and sentence.text(cue.first - 1).lstrip("وفأن") in _GOES_ON
    device = (sentence.text(cue.last - 1), sentence.text(cue.last + 1)) in _DEVICES  # "restart the app"
    return goes_on or device or sentence.text(cue.last) in _CHECKS


_DEVICES: Final = frozenset(("restart", thing) for thing in ("app", "phone", "browser", "device", "page", "application"))
_GOES_ON: Final = vocabulary("يستمر تستمر يتواصل تتواصل")
_CHECKS: Final = vocabulary("الفحص التحقق المراجعة التدقيق فحص مراجعة البحث")


def _tells_what_is(cue: Cue, sentence: Sentence) -> bool:
    """ "Your balance is 5 USD", "the destination is the panel balance", "there is no need", "used only for", "we would be grateful"."""
    if sentence.text(cue.first) == "be" and sentence.text(cue.last) in _FEELING:
        return True
    return sentence.text(cue.first - 1) in _IS_BEFORE or sentence.text(cue.last) in _MEANT_FOR


_FEELING: Final = frozenset(["grateful", "happy", "glad", "pleased", "sorry", "sure", "able", "delighted", "thankful", "obliged"])


def _asks_something(cue: Cue, sentence: Sentence) -> bool:
    """ "You are asking for 30 SAR on your card": no money is anywhere."""
    return sentence.text(cue.first) in _BEING and sentence.text(cue.last) in _ASKS


_ASKS: Final = frozenset(["asking", "requesting", "demanding", "expecting", "hoping"])


def _of_what_was(cue: Cue, sentence: Sentence) -> bool:
    """ "The value of what was not delivered", "the part that was partly delivered": what became of a thing, and no money."""
    if sentence.text(cue.first) not in _BEING or sentence.text(cue.first - 1) not in _WHICH:
        return False
    at = next((at for at in range(cue.last, cue.last + _HELPING_WORDS) if sentence.text(at) not in _PARTLY), cue.last)
    return sentence.text(at) in _BECAME


_BEING: Final = frozenset(["is", "are", "was", "were"])
_WHICH: Final = frozenset(["what", "that", "which", "who"])
_PARTLY: Final = vocabulary("not never only partly still already actually ever being yet")
_BECAME: Final = vocabulary("delivered undelivered missing lost dropped ordered received charged short left due owed outstanding")


def follows(cue: Cue, sentence: Sentence) -> bool:
    """ "The other 21.00 USD will follow": money that is to come, nobody says where; an answer that follows is none."""
    if (sentence.text(cue.last - 1) in ("yours", "waiting")) and sentence.text(cue.last) != "for":
        told = any(each.last == cue.first and isinstance(each.part, Amount) for each in sentence.placed)
        return told and not sentence.hits["choice"].all  # "12.50 USD is yours. How would you like it?"
    if not (sentence.text(cue.first) in ("follow", "follows") or spelled("لحق") in sentence.text(cue.first)):
        return False
    first, last = sentence.statement(cue.first)
    last = cue.first if sentence.text(cue.first).isascii() else last
    start = sentence.start if cue.joined else first  # بقية المبلغ وقدرها 21.00 دولار فستلحق بها
    sums = any(isinstance(each.part, Amount) for each in sentence.figures(max(start, cue.first - _SUBJECT), last))
    return sums and _SAYINGS.isdisjoint(sentence.text(at) for at in range(first, cue.first))


_SAYINGS: Final = vocabulary(
    "answer reply update details confirmation receipt news decision word notice people who accounts جواب رد تأكيد تفاصيل"
)
_SUBJECT = 8


def charged(sentence: Sentence, first: int, last: int) -> bool:
    """Whether money went the other way; "all that you paid", كل ما دفعتِه, only tells what a sum is."""
    return any(sentence.text(at) in _CHARGED and sentence.text(at - 1) not in _WHICH_YOU for at in range(first, last))


_CHARGED: Final = vocabulary(remedies.CHARGED)
_WHICH_YOU: Final = vocabulary("you you've which that الذي التي ما")


def is_of_a_form(cue: Cue, sentence: Sentence) -> bool:
    """تعبئة النموذج "filling in the form", واسترد بياناتك "and recover your data"."""
    return sentence.text(cue.last) in _FORMS and not sentence.text(cue.first).isascii()


_FORMS: Final = vocabulary(turns.FORMS)


def brings_nothing(cue: Cue, sentence: Sentence) -> bool:
    """نعيد النظر, إعادة فحص "to look again", نعيد إرسال الرابط "send the link again", استرجاع حسابك "recover your account": no remedy."""
    at = cue.last
    return sentence.text(at) in _LOOKED_AT or (sentence.text(at) in _SENDING and sentence.text(at + 1) in _MESSAGES)


_LOOKED_AT: Final = vocabulary(turns.LOOKED_AT)
_SENDING: Final = vocabulary("إرسال بعث")
_MESSAGES: Final = vocabulary(turns.MESSAGES)


def _comes_from_client(cue: Cue, sentence: Sentence) -> bool:
    """خرج من حسابك, "a transfer that has left your account": the client paid it."""
    near = [sentence.text(at) for at in range(cue.last - 1, cue.last + _SHORT)]
    if ("left", "your") in pairwise(near):
        return True
    after = cue.last + (sentence.text(cue.last) in _THE_SUM)
    return sentence.text(after) == "من" and sentence.text(after + 1) in _FROM_YOU


_THE_SUM: Final = vocabulary("المبلغ الفلوس القيمة المصاري")


def _appears_as(cue: Cue, sentence: Sentence) -> bool:
    """ "The top-up appears as pending", "is listed as completed": how it is noted."""
    return sentence.text(cue.last) == "as" and sentence.text(cue.first) in ("appear", "appears", "show", "shows")


def _he_sent(cue: Cue, sentence: Sentence) -> bool:
    """حوّلتَ 75 ريالًا عن طريق مدى: a verb whose object is the sum right behind it tells of the client, and "was transferred" would be حُوّل;
    to a place of his it may be we who did: حوّلتُ 75 ريالًا إلى بطاقتك.
    """
    if sentence.text(cue.first) in _HE_SENT_IT and sentence.text(cue.first - 1) in _WHICH_HE and sentence.text(cue.last) not in _TO_HIM:
        return True  # الـ12 ريالًا التي أرسلتها
    first, last = sentence.segment(cue.first)
    last = next((at for at in range(cue.last, last) if sentence.text(at) in _AND_NOT), last)
    said = {sentence.text(at) for at in range(first, last)}
    if sentence.text(cue.first).lstrip("وف") not in _HE_SENT or not said.isdisjoint(BALANCE | CARD):
        return False
    return any(each.first == cue.last and isinstance(each.part, Amount) for each in sentence.placed)


_AND_NOT: Final = vocabulary("ولم وما")
"""أرسلت 75 ريالًا ولم يتغير رصيدك: from here on it is told what did not come of it."""
_HE_SENT_IT: Final = vocabulary("أرسلتها أرسلته دفعتها دفعته حولتها حولته شحنتها شحنته")
_TO_HIM: Final = vocabulary("لك لكم لج إليك إليكم لبطاقتك عندك عندكم لحسابك لرصيدك بحسابك برصيدك وصل وصلت")
_WHICH_HE: Final = vocabulary("التي الذي اللي")
_HE_SENT: Final = vocabulary("حولت دفعت أرسلت شحنت سددت حولتي دفعتي شحنتي")


def _it_is_to_him(cue: Cue, sentence: Sentence) -> bool:
    """ "How worrying it is to transfer 15 dinars and see nothing", حين تدفع 15 دينارًا ولا ترى شيئًا: what it is like for him who pays."""
    before = [sentence.text(cue.first - back) for back in (1, 2)]
    if sentence.text(cue.first).isascii():
        return before == ["to", "is"] and "how" in sentence.words
    he = sentence.text(cue.first).startswith(_HE_PAYS)
    return he and before[0] in _WHEN_HE and any(each.first == cue.last and isinstance(each.part, Amount) for each in sentence.placed)


_HE_PAYS: Final = tuple(map(spelled, ["تدفع", "تحول", "ترسل", "تشحن", "تسدد"]))
_WHEN_HE: Final = vocabulary("حين عندما لما أن بأن")


def _the_sum_sent(cue: Cue, sentence: Sentence) -> bool:
    """ "The exact amount sent", "the sum paid": which sum it is."""
    sent = sentence.text(cue.first) in ("sent", "transferred", "paid") and sentence.text(cue.first - 1) in ("amount", "sum", "date", "time")
    return sent and sentence.text(cue.last) not in TO and sentence.text(cue.last) not in ("back", "out", "you")


def _reached_us(cue: Cue, sentence: Sentence) -> bool:
    """ "AED 100 received", وصلنا مبلغ 12 دينارا, الدفعات التي وصلتنا."""
    word = sentence.text(cue.first)
    if word != "received":
        return cue.form == "past" and word.endswith(("صلنا", "صلتنا"))
    first, _ = sentence.statement(cue.first)
    return not any(sentence.text(at)[:3] == "you" for at in range(first, cue.first))


def _is_what_was_ordered(cue: Cue, sentence: Sentence) -> bool:
    """ "The likes you received", "the followers you did not get": they come with the order, and are no money."""
    you = next((at for at in range(cue.first - 1, cue.first - _HELPING_WORDS, -1) if sentence.text(at) not in _HELPING), 0)
    return sentence.text(you) == "you" and sentence.text(you - 1) in _FOLLOWERS


def _is_price(cue: Cue, sentence: Sentence) -> bool:
    """ "All that was paid", "what was paid for": the price of the order; "which was paid to your card" is money given."""
    text = sentence.text
    price = text(cue.last - 1) == "paid" and text(cue.first - 1) in _WHICH and text(cue.first) in _BEING
    return price and text(cue.last) not in TO and text(cue.last) not in ("back", "out", "you")


def _way_it_was_paid(cue: Cue, sentence: Sentence) -> bool:
    """ "Back the way it was paid": where the money goes, and not that it went."""
    return sentence.text(cue.last - 1) in ("paid", "sent") and (sentence.text(cue.first - 2), sentence.text(cue.first - 1)) == _WAY


_WAY: Final = ("way", "it")


def _is_up_to(cue: Cue, sentence: Sentence) -> bool:
    """وقت ظهور المبلغ يعود إلى البنك, يرجع لبنكك: it depends on the bank."""
    to = {sentence.text(cue.last), sentence.text(cue.last + 1)} if sentence.text(cue.last) in TO else {sentence.text(cue.last)}
    if not any(verb in sentence.text(cue.first) for verb in ("عود", "رجع")) or to.isdisjoint(_TO_THE_BANK):
        return False
    first, _ = sentence.segment(cue.first)
    return not _DEPENDS.isdisjoint(sentence.text(at).lstrip("وف") for at in range(max(first, cue.first - _SHORT), cue.first))


_TO_THE_BANK: Final = vocabulary("البنك بنكك بنكج مصرفك المصرف للبنك لبنكك لبنكج لمصرفك للمصرف")
_DEPENDS: Final = vocabulary("وقت موعد ميعاد توقيت مدة ظهور وصول نزول سرعة")


def _replies(cue: Cue, sentence: Sentence) -> bool:
    """فردّ علينا بصورة, ردّي علينا: the client is asked to answer."""
    return sentence.text(cue.first).lstrip("وف") in _REPLY and sentence.text(cue.last) in _ON_US


_REPLY: Final = vocabulary("رد ردي ردوا")
_ON_US: Final = vocabulary("علينا عليها عليه لنا")


def _came_in(cue: Cue, sentence: Sentence) -> bool:
    """وردت رسالتك, ورد إلينا طلبك: it arrived, and is not "and it was returned"."""
    return sentence.text(cue.first) in _CAME and sentence.text(cue.last).startswith(_WHAT_CAME)


_CAME: Final = vocabulary("ورد وردت وردنا وردتنا وردني وردتني")
_MESSAGES_CAME: Final = "رسالت الرسال طلبك طلبج بلاغ شكوا استفسار بريد ملاحظ سؤال إشعار منك منج إلينا لنا"
_WHAT_CAME: Final = tuple(map(spelled, _MESSAGES_CAME.split()))


def _went_back(cue: Cue, sentence: Sentence) -> bool:
    """رجعنا وشيّكنا, رجعنا للسجل, رجعتُ أمس إلى سجل الطلب: we, I went back to look."""
    if sentence.text(cue.first).lstrip("وف") not in _WE_WENT_BACK:
        return False
    near = [sentence.text(at) for at in range(cue.last, cue.last + _SHORT)]
    to = next((at for at, word in enumerate(near) if word not in _AT_TIMES), 0)
    return near[0] in _TO_LOOK or (near[to] in TO and near[to + 1 : to + 2] != [] and near[to + 1] in _RECORDS)


_AT_TIMES: Final = vocabulary("أمس اليوم عصر صباح مساء ظهر الليلة البارحة الآن الحين مجددا")
_WE_WENT_BACK: Final = vocabulary("رجعنا رجعت عدت عدنا")
_RECORDS: Final = vocabulary("سجل السجل سجلات السجلات سجلنا سجلاتنا تذكرتك تذكرتج رسالتك رسالتج")
_TO_LOOK: Final = vocabulary("وشيكنا وراجعنا وتأكدنا وشفنا ونظرنا ودققنا وفحصنا للسجل للسجلات لسجلاتنا لسجلنا")


def _is_right(cue: Cue, sentence: Sentence) -> bool:
    """والحق معك, "you are right": nobody follows."""
    return sentence.text(cue.first).endswith("الحق") and sentence.text(cue.last).startswith("مع")


def _compares(cue: Cue, sentence: Sentence) -> bool:
    """ "Cash is simpler than a balance"."""
    one, two, three = (sentence.text(at) for at in range(cue.last, cue.last + 3))
    compared = (one.endswith("er") and one != "rather" and two == "than") or (one in ("more", "less") and three == "than")
    return sentence.text(cue.first) in _BEING and compared


def _finds_nothing(cue: Cue, sentence: Sentence) -> bool:
    """ "You find your balance at zero", تجد رصيدك صفرًا: the client's trouble, and no money."""
    place = next((at for at in range(cue.last, cue.last + _SHORT) if sentence.text(at) in BALANCE), None)
    return place is not None and not _ZERO.isdisjoint((sentence.text(place + 1), sentence.text(place + 2)))


_ZERO: Final = vocabulary("zero empty unchanged صفر صفرا فارغا")
_SHORT = 4


def reaches_result(cue: Cue, sentence: Sentence) -> bool:
    """نصل إلى الجواب الصحيح: we come to an answer, and bring nothing."""
    return cue.person == "we" and sentence.text(cue.last) in TO and sentence.text(cue.last + 1) in _RESULTS


_RESULTS: Final = vocabulary("الجواب جواب إجابة الإجابة حل الحل نتيجة النتيجة قرار القرار رد الحقيقة السبب سبب توضيح صورة أصل")


def _is_ordered(cue: Cue, sentence: Sentence) -> bool:
    """ "Placed" without a place, "the order you tried to place": the client placed an order; "in place"."""
    before = (sentence.text(cue.first - 2), sentence.text(cue.first - 1))
    if sentence.text(cue.first) == "place" and (before[1] == "in" or (before[1] == "to" and before[0] in _TRIED)):
        return True
    return sentence.text(cue.first) == "placed" and sentence.text(cue.last) not in TO


_TRIED: Final = frozenset(["tried", "trying", "try", "want", "wanted", "about"])


def _takes_a_look(cue: Cue, sentence: Sentence) -> bool:
    """ "Have a look", "take a moment", "have a nice day": nothing is had."""
    if sentence.text(cue.first) == "take" and sentence.text(cue.last) == "seriously":
        return True
    return sentence.text(cue.first) in ("have", "take") and sentence.text(cue.last) == "a" and sentence.text(cue.last + 1) in _LOOKS


_LOOKS: Final = frozenset(
    ["look", "glance", "moment", "minute", "closer", "quick", "nice", "great", "good", "lovely", "pleasant", "question"]
)


def _we_come_back(cue: Cue, sentence: Sentence) -> bool:
    """سنعود إليك, أعود إليك: we will come back to you."""
    after = [sentence.text(at) for at in range(cue.last, cue.last + _SHORT)]
    sums = any(isinstance(each.part, Amount) for each in sentence.figures(cue.last, cue.last + _SHORT))
    about = not _ABOUT.isdisjoint(after)
    if sums or any(word[:1] == "ب" and word[1:] in _WHAT_COMES for word in after) or (not about and not MONEY.isdisjoint(after)):
        return False  # سنعود لك بالمبلغ, بكامل المبلغ
    return cue.person in ("we", "I") and "عود" in sentence.text(cue.first)


_ABOUT: Final = vocabulary("بشأن بخصوص عن حول")
_WHAT_COMES: Final = MONEY | vocabulary("الفرق فرق الباقي")


def _notes_that(cue: Cue, sentence: Sentence) -> bool:
    """سجلنا إنك تبي نرجع لك المبلغ: what he wrote is noted, and no money."""
    return sentence.text(cue.first).lstrip("وف").startswith(_NOTES) and sentence.text(cue.last) in _THAT_HE


_NOTES: Final = tuple(map(spelled, ["سجل", "قيد", "نسجل", "تسجيل"]))
_THAT_HE: Final = vocabulary("أن أنك أنكم أنه بأن بأنك إنج")


def _has_more_to_say(cue: Cue, sentence: Sentence) -> bool:
    """ "If there is anything to add": words, and no money."""
    return sentence.text(cue.first - 1) == "to" and sentence.text(cue.first - 2) in _MORE_TO_SAY


_MORE_TO_SAY: Final = frozenset(["anything", "something", "more", "nothing", "else", "much", "little"])


def _numbers_transfer(cue: Cue, sentence: Sentence) -> bool:
    """ "Give us the transfer number", زودنا برقم التحويل, نسخة من التحويل: what the client is asked for of the money he sent."""
    if sentence.text(cue.first).isascii():
        return sentence.text(cue.first) == "transfer" and sentence.text(cue.last) in _PAPERS
    return cue.form == "noun" and any(sentence.text(cue.first - back).removeprefix("ب") in _PAPERS_AR for back in (1, 2))


def _sends_it_here(cue: Cue, sentence: Sentence) -> bool:
    """ "Should a question arise, send it here", فأرسله هنا: what the client is to send us."""
    text = sentence.text
    if text(cue.first) == "send":
        return text(cue.last) in _IT and text(cue.last + 1) in _HERE and "we" not in sentence.words
    return cue.person != "we" and text(cue.first).lstrip("وف").startswith(_SEND_AR) and text(cue.last) in _HERE_AR


_IT: Final = frozenset(["it", "them", "this", "that"])
_HERE: Final = frozenset(["here"])
_SEND_AR: Final = spelled("أرسل")
_HERE_AR: Final = vocabulary("هنا لنا إلينا")


def _saw_none(cue: Cue, sentence: Sentence) -> bool:
    """لم تري شيئًا أُضيف إلى رصيدك: what the client did not see come."""
    one, two, three = (sentence.text(cue.first - back) for back in (1, 2, 3))
    return cue.form == "past" and not sentence.question and one in _SOMETHING and two in _SEES and three in _AND_NOT


_SEES: Final = vocabulary("تر ترى تري تشوف تشوفي تشوفين تجد تجدي تجدين تلق تلقى تلقي تلقين شفت لقيت وجدت")


def _asks_for_papers(cue: Cue, sentence: Sentence) -> bool:
    """زودنا برقم التحويل: give us the number of the transfer."""
    return sentence.text(cue.first) in _GIVE_US and sentence.text(cue.last).removeprefix("ب") in _PAPERS_AR


_GIVE_US: Final = vocabulary("زودنا زودينا زودونا")
_PAPERS: Final = frozenset(["number", "reference", "receipt", "slip", "confirmation", "date", "id"])
_PAPERS_AR: Final = vocabulary("رقم مرجع إيصال نسخة صورة لقطة تاريخ سند")


def _is_something_else(cue: Cue, sentence: Sentence) -> bool:
    """ "Something else was sent", أُرسل شيء آخر, رسلتوا شي ثاني: another thing than the one that was ordered, and no money."""
    if sentence.text(cue.first).isascii():
        return sentence.text(cue.first - 3) in _SOMETHING and sentence.text(cue.first - 2) == "else"
    return cue.form == "past" and sentence.text(cue.last) in _SOMETHING and sentence.text(cue.last + 1) in _ELSE


_SOMETHING: Final = vocabulary("something شيء شيئا شي")
_ELSE: Final = vocabulary("آخر ثاني تاني غيره مختلف مختلفا")


_IDIOMS: Final[dict[str, tuple[Callable[[Cue, Sentence], bool], ...]]] = {
    "arrive": (
        _tells_what_is,
        _asks_something,
        _of_what_was,
        _comes_from_client,
        _reached_us,
        _is_what_was_ordered,
        _finds_nothing,
        _appears_as,
        _compares,
        _is_right,
    ),
    "pay": (
        _comes_from_client,
        _is_ordered,
        _reached_us,
        _is_price,
        _he_sent,
        _the_sum_sent,
        _way_it_was_paid,
        _it_is_to_him,
        _is_something_else,
        _numbers_transfer,
        _sends_it_here,
        *SENT,
    ),
    "add": (_notes_that, _is_ordered, says_more, _has_more_to_say, _asks_for_papers, _saw_none),
    "give": (_takes_a_look, _is_ordered, _reached_us, _is_what_was_ordered),
    "return": (_we_come_back, _came_in, _went_back, _is_up_to, _replies),
}
