"""The remedy that a cue names, by what it does, its object and where it goes."""

from __future__ import annotations

from fractions import Fraction as Ratio
from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.idioms import brings_nothing, charged, follows, is_of_a_form, moves_nothing, reaches_result, runs_by_itself
from drafter.reading.made_up import by_money, speaks_of_drop
from drafter.reading.money_spoken import ACCOUNT, BALANCE, CARD, MONEY, SENT, THE_BALANCE, TO, MoneyReader
from drafter.reading.of_client import came_in, client_pays, is_of_client, pays_only
from drafter.reading.redelivery import carries_out, named_before, puts_again, rest_comes
from drafter.reading.sentences import Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Count, Fraction, Moment, Percent, Remedy
from drafter.reading.verbs import words_before

_DELIVERY: Final = vocabulary(remedies.DELIVERY)
_REFILL_OBJECT: Final = vocabulary(remedies.REFILL_OBJECT)
_SHORTFALL: Final = vocabulary(remedies.SHORTFALL)
_CHARGED: Final = vocabulary(remedies.CHARGED)
_FOLLOWERS: Final = vocabulary("followers likes views subscribers members comments " + remedies.RETURNING)
_BRING: Final = frozenset(remedies.SPLIT_VERBS[1][0].split())
_CHARGE_WORDS: Final = vocabulary(remedies.CHARGE_WORDS)
_OFFERED: Final = vocabulary(remedies.OFFERED)
_WALLETS: Final = vocabulary("محفظتك محفظتج محفظتكم المحفظة رصيدك رصيدج رصيدكم الرصيد")
_RETURN_NOUNS: Final = vocabulary(remedies.MASDAR_RETURN)
_ANEW: Final = vocabulary(remedies.ANEW)
_NEAR = 7
_RESTORING: Final = frozenset(["restore", "restored", "restoring", "replace", "replaced"])
_NOT_SENT: Final = vocabulary(remedies.NOT_SENT)
_SUSPENDED: Final = vocabulary(remedies.SUSPENDED)
_CERTAIN: Final = frozenset(["the", "your", "this", "that"])
_PLATFORM: Final = vocabulary(remedies.PLATFORM)
_CHANCES: Final = vocabulary(remedies.CHANCES)
_DIRECT: Final = frozenset(["refund", "credit", "refill", "redelivery", "discount", "consultation", "topup", "complete", "resume"])
_THE_REST: Final = frozenset(["remaining", "missing", "undelivered"])
_SUPPORT: Final = frozenset(["return", "add", "pay", "give", "arrive"])
_FOUND_OUT: Final = frozenset((spelled(verb), "من") for verb in ("تأكدنا", "تحققنا", "تأكدت", "تحققت"))
_WITHOUT: Final = vocabulary("دون بدون بلا ودون وبدون وبلا")
_NUMBER: Final = vocabulary("عدد العدد")
_OF_DAY: Final = vocabulary("يوم بتاريخ اليوم أمس الساعة")
_WAYS: Final = vocabulary("ways options بطريقتين طريقتين خيارين حلين طريقتان")
_OF_NEXT: Final = vocabulary("القادم القادمة الجاي الجاية المقبل المقبلة التالي")


_LOST: Final = vocabulary("lost missing dropped المفقودين المفقودة الناقصين الناقصة الضائعين")
_REST_TO_COME: Final = vocabulary("تبقى الباقي المتبقي بقية باقي الباقية المتبقية")
_ANY_FOLLOWERS: Final = tuple(map(spelled, ["متابع", "مشترك", "أعضاء"]))
_THERE: Final = vocabulary("there هناك")
_FOUND: Final = vocabulary("find see be have ستجد تجد ستجدين ستكون سيكون ستظهر سيظهر ستجده")
_ORDER_NUMBER = 5
_PRONOUN_SUBJECTS: Final = frozenset(["it", "they"])
_RECORDS: Final = "سجل"
_FOR_YOU: Final = vocabulary("لك لج لكم إليك بحسابك رصيدك")
_WITH_ITS_OBJECT: Final = ("ستانف", "ستوئنف", "ستونف", "نقل", "حول", "كرر")
"""Resume, move, repeat: verbs that need no order behind them, for it may be told before."""
_THEM, _TO_HIM = spelled("هم"), spelled("لك")


def _own_statement(cue: Cue, sentence: Sentence) -> tuple[int, int]:
    """The statement of a cue; "instead of a refund" ends where the next remedy begins, whose place is not its own."""
    first, last = sentence.statement(cue.first)
    if any(0 <= cue.first - end < _LED for _, end, _ in sentence.found("instead")):
        return cue.first, min([last, *(other.first for other in sentence.cues if other.first > cue.first)])
    return first, last


_ASIDE = 5
"""So many words a sum in an aside has."""


def _is_difference(cue: Cue, sentence: Sentence) -> bool:
    """ "Restore the difference", نعيد شحن الناقص: what is restored may be followers or money."""
    return any(sentence.text(at) in _DIFFERENT for at in range(cue.first + 1, cue.last))


_DIFFERENT: Final = vocabulary("difference شحن")


def _told_as_credit(sentence: Sentence, at: int) -> bool:
    """ "We give you its value, 12.750 BHD, as panel credit": what is given is told behind an aside."""
    at = next((each for each in range(at, min(at + _ASIDE, sentence.end)) if sentence.text(each) == "as"), at)
    told = [sentence.text(each) for each in range(at + 1, at + 4)]
    return sentence.text(at) == "as" and any(word in BALANCE or word == "credit" for word in told)


def _sums(cue: Cue, sentence: Sentence) -> bool:
    """Whether a sum stands in the statement of a cue."""
    return any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.segment(cue.first)))


def _is_reversed(cue: Cue, sentence: Sentence) -> bool:
    """نعكس لك عملية الخصم: a charge is reversed; على عكس is "contrary to"."""
    if not _REVERSED.isdisjoint(sentence.text(at) for at in range(cue.last, cue.last + 4)):
        return sentence.text(cue.first - 1) != "علي"
    return cue.form == "past" and not _REVERSED.isdisjoint(sentence.text(cue.first - back) for back in (1, 2, 3))


_REVERSES: Final = spelled("عكس")
_REVERSED: Final = vocabulary(remedies.REVERSED)
_CHARGE: Final = vocabulary("الخصم")


_ORDER: Final = vocabulary("الطلب طلبك طلبكم طلبج الأوردر أوردرك الطلبية طلبيتك")
_GO_BACK: Final = vocabulary("نرجع بنرجع هنرجع حنرجع منرجع سنعود نعود رجعنا عدنا")
"""We go back; before another verb of ours it says "again"."""
_TO_ORDER: Final = vocabulary("لطلبك لطلبج للطلب لسجل للسجل لسجلك لبيانات لملف لملفك")
_WENT: Final = vocabulary("رجعت رجعنا عدت عدنا")
_SENT_AR: Final = vocabulary(remedies.RETURNING)
_OF_HIM: Final = vocabulary("منك منج منكم")
_TAKERS: Final = vocabulary("البنك المصرف بنكك مصرفك البوابة")
"""Who takes money off an account."""
_LED = 2
"""An article before what another thing is given instead of."""


_CONFIRMED: Final = vocabulary("ثبت تأكد تأكدنا اتضح لاحظنا")
_OPERATION: Final = vocabulary("عملية بعملية وعملية لعملية")
_TO_YOU: Final = vocabulary("إليك إليكم لك لكم لج")
_PEOPLE: Final = vocabulary("المشرف المدير الزميل زميل الفريق المسؤول مشرف مدير مسؤول أحد")
_NEW: Final = spelled("جديد")
_EACH: Final = spelled("كل")
_COUNTS: Final = frozenset(["count", "counts"])
_DROPPED: Final = frozenset(["count", "number", "drop", "drops", "followers", "likes", "members", "subscribers"])
_ENDS: Final = spelled("خلص")
_OF: Final = spelled("عن")
_THE_DROP: Final = vocabulary("النقص الناقص الناقصين المفقودين للنقص")
_OF_MONEY: Final = vocabulary("price paid money cost value sum amount فلوسك فلوس المبلغ القيمة بقيمته قيمته السعر دفعته دفعت")
_DIFFERENCE: Final = spelled("الفرق")
_WHAT_DROPPED: Final = vocabulary("نقص سقط فقد فقدته نزل خسرته طاح")
_TAKEN: Final = spelled("خصم")
_NOT_DID: Final = vocabulary("ولم لم وما ما")
_WHAT_WAS: Final = vocabulary("ما الذي التي اللي")
_CAME: Final = ("ضف", "ضاف", "صل", "نزل", "وصل", "ظهر", "دخل", "سجل")
"""Added, arrived, came down: what was taken did not."""


def _costs_nothing(cue: Cue, sentence: Sentence) -> bool:
    """ "We'll top up the 900 at no cost to you": the only money is what it does not cost."""
    said = [sentence.text(at) for at in range(*sentence.segment(cue.first))]
    free = any(no in _NO and cost in _COST for no, cost in pairwise(said))
    return free and not _sums(cue, sentence) and _OF_MONEY.isdisjoint(set(said) - _COST)


_NO: Final = frozenset(["no", "any", "without", "extra", "further", "additional"])
_COST: Final = frozenset(["cost", "charge", "price"])


def _is_of_balance(cue: Cue, sentence: Sentence) -> bool:
    """ "Your panel balance, though, will receive 5 USD", "your wallet was topped up": the balance is what something is done to."""
    at = cue.first - 1
    while sentence.text(at) in _BEFORE_VERB:
        at -= 1
    return sentence.text(at) in BALANCE and sentence.text(at - 1) in _WHOSE


_BEFORE_VERB: Final = frozenset(
    ", though however will shall also then now thus therefore instead has have just been be was is not won't".split()  # noqa: SIM905
) | {"gets", "got", "in", "on", "the", "panel"}
_WHOSE: Final = frozenset(["your", "panel", "the"])
_RECEIVES: Final = frozenset(["receive", "receives", "received", "get", "gets", "got"])


def _tells_which_part(cue: Cue, sentence: Sentence) -> bool:
    """ "22.63 of your payment covers what was received": what came of the order, and no money that the client got."""
    what, was = sentence.text(cue.first - 2), sentence.text(cue.first - 1)
    return sentence.text(cue.first) == "received" and what in _WHAT_CAME and was in ("was", "were", "you", "you've")


def _looks_at(cue: Cue, sentence: Sentence) -> bool:
    """ "We are comparing the payment with your balance": what is looked at is not put there."""
    verb = sentence.text(cue.last + (sentence.text(cue.last) in ("now", "still", "currently", "also")))
    return sentence.text(cue.first) in ("is", "are") and verb.endswith("ing") and verb in _LOOKED_AT


_LOOKED_AT: Final = frozenset(["comparing", "checking", "matching", "tracing", "reviewing", "looking", "verifying"])
_WHAT_CAME: Final = frozenset(["what", "that", "which", "part", "portion", "followers", "likes", "views", "subscribers", "members"])


class RemedyReader(MoneyReader):
    """Tells remedies; ``before`` are the figures of the sentence before, which a pronoun can mean."""

    def remedy(self, cue: Cue, sentence: Sentence) -> tuple[Remedy | None, Ratio | None] | None:
        """The remedy of a cue, and the share where the words mean all of it ("the next one is free"); None for no remedy."""
        first, last = _own_statement(cue, sentence)
        if cue.role == "pay" and moves_nothing(cue, sentence):
            return None
        if cue.role in ("refund", "refill") and is_of_a_form(cue, sentence):
            return None
        if cue.role == "refund" and _REVERSES in sentence.text(cue.first) and not _is_reversed(cue, sentence):
            return None
        if cue.role == "refill" and sentence.text(cue.last) in _WALLETS:
            return None  # تعبئة محفظتك: his top-up
        if cue.role in ("return", "refund", "redelivery", "carry") and brings_nothing(cue, sentence):
            return None
        if cue.role in ("carry", "complete", "redelivery") and runs_by_itself(cue, sentence):
            return None
        if cue.role in ("complete", "carry") and self._completes_refill(cue, sentence):
            return "refill", None
        if cue.role in ("complete", "carry") and _carries_that_out(cue, sentence):
            return None
        if cue.role == "complete" and not carries_out(cue, sentence):
            if _ENDS in sentence.text(cue.first):
                return None  # بنخلص المراجعة: what is finished is no rest of an order
            return self._plain(cue, sentence)
        if cue.role == "complete" and any(e.first == cue.last and isinstance(e.part, Amount) for e in sentence.placed):
            return None  # سنكملها بثلاثة عشر دولارا رصيدا: the sum says what it is
        if cue.role == "arrive" and cue.form in ("future", "verb") and self._come_anew(cue, sentence):
            return "redelivery", None
        if (cue.role == "give" and self._gets_again(cue, sentence)) or rest_comes(cue, sentence):
            return "redelivery", None
        if cue.role == "add" and puts_again(cue, sentence):
            return "redelivery", None
        by_us = cue.role == "arrive" and cue.person == "we" and not sentence.text(cue.first).isascii() and not reaches_result(cue, sentence)
        if (
            cue.role in ("carry", "complete")
            or (by_us and not self.has_money(cue, sentence))
            or (cue.role == "pay" and self._pays_no_money(cue, sentence, first, last))
        ):
            anew = sentence.text(cue.first) not in _NOT_SENT and carries_out(cue, sentence)
            return ("redelivery", None) if anew else None
        if cue.role == "resume":
            return "redelivery", None
        if cue.role in ("refill", "redelivery", "discount", "cancel", "consultation"):
            return self._plain(cue, sentence)
        if cue.role == "refund":
            return ("credit" if self.goes_to(sentence, first, last) == "credit" else "refund"), None
        if cue.role == "credit":
            return ("refund" if self.goes_to(sentence, first, last) == "refund" else "credit"), None
        if cue.role == "pay" and pays_only(cue, sentence) is not None:
            return "discount", pays_only(cue, sentence)
        if cue.role == "owe":
            owed = any(isinstance(e.part, Amount) and e.first == cue.last for e in sentence.placed)
            return (self.goes_to(sentence, first, last), None) if owed else None
        if cue.role == "topup":
            if is_of_client(cue, sentence, first, last) or _in_message(cue, sentence):
                return None  # "you topped up your balance", "your message on the missing top-up"
            if _sums(cue, sentence) and _is_of_balance(cue, sentence):
                return "credit", None  # "your balance was topped up with 4.50 USD for the missing views"
            if self._short(cue, sentence) or {"they", "they'll"}.intersection(sentence.text(at) for at in range(cue.first - 4, cue.first)):
                return "refill", None
            if sentence.text(cue.first) in _BRING:
                counted = {sentence.text(at) for at in range(cue.last, cue.last + 3)} & {"count", "counts", "number", "numbers"}
                return ("refill", None) if counted else None
            if any(each.last == cue.first and sentence.text(each.first - 1) in _CERTAIN for each in sentence.placed):
                return None  # "to trace the 100 SAR top-up"
            if sentence.text(cue.first - 1) in ("the", "a", "your", "this", "of", "whole", "entire") or self._is_named(cue, sentence):
                return None
            if sentence.text(cue.last) == "it" and not _sums(cue, sentence) and not _DROPPED.isdisjoint(sentence.words):
                return "refill", None  # "whenever the number slips again we top it up"
            return ("credit" if self.has_money(cue, sentence) and not _costs_nothing(cue, sentence) else "refill"), None
        if cue.role == "deduct":
            return ("discount", None) if self.discounts(cue, sentence) else None
        if cue.role == "whole":
            return self._made_whole(cue, sentence, first, last)
        if cue.role in ("free", "onus"):
            return self._free(cue, sentence, first, last)
        return self._moved(cue, sentence, first, last) if cue.role in _SUPPORT else None

    def _completes_refill(self, cue: Cue, sentence: Sentence) -> bool:
        """ "The refill is accepted, and we'll complete it within 72 hours", وسنكملها: it is the refill told before that is completed."""
        passive = cue.form == "past" and not _PRONOUN_SUBJECTS.isdisjoint(sentence.text(at) for at in range(cue.first - _NEAR, cue.first))
        if not (cue.object or passive or "it" in (sentence.text(cue.last), sentence.text(cue.last - 1))):
            return False
        earlier = [other for other in sentence.cues if other.last <= cue.first and other.role not in ("arrive", "free", "onus")]
        return earlier[-1].role == "refill" if earlier else self.told == "refill"

    def _come_anew(self, cue: Cue, sentence: Sentence) -> bool:
        """ستصلك التعليقات من جديد, سيصلك ما تبقى من الإعجابات: followers or the like come, once more or the rest, and no money."""
        words = {sentence.text(at) for at in range(cue.last, sentence.segment(cue.first)[1])}
        rest = not _REST_TO_COME.isdisjoint(sentence.text(at) for at in range(cue.last, cue.last + 2)) and cue.form == "future"
        told = words & _FOLLOWERS and (rest or words & _ANEW)
        money = words & MONEY or any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.segment(cue.first)))
        return not sentence.text(cue.first).isascii() and bool(told) and not money

    def _gets_again(self, cue: Cue, sentence: Sentence) -> bool:
        """ "You'll get the 2,500 followers again", "you will have the missing 90": followers or the like, and no money."""
        _, last = sentence.segment(cue.first)
        again = any(sentence.text(at) in ("again", "anew") for at in range(cue.last, last))
        near = range(cue.last, cue.last + 4)
        again = again or not _THE_REST.isdisjoint(sentence.text(at) for at in near)
        return again and any(isinstance(e.part, Count) and e.part.noun in SENT and e.first in near for e in sentence.placed)

    def _is_named(self, cue: Cue, sentence: Sentence) -> bool:
        """ "Top-up P-7731": a payment by its number."""
        if cue.last >= sentence.end:
            return False
        number = sentence.text(cue.last)
        return sentence.tokens[cue.last].kind in ("id", "opaque") or (number.isdigit() and len(number) >= _ORDER_NUMBER)

    def _pays_no_money(self, cue: Cue, sentence: Sentence, first: int, last: int) -> bool:
        near = range(cue.last, cue.last + 4)
        counted = any(isinstance(each.part, Count) and each.part.noun in SENT and each.first in near for each in sentence.placed)
        counted = counted or (cue.form == "past" and self._counted_before(cue, sentence))
        counted = counted or self._sends_them(cue, sentence) or not _SENT_AR.isdisjoint(sentence.text(at) for at in near)
        counted = counted or (self._sends_the_rest(cue, sentence) and self.goes_to(sentence, first, last) is None)
        if counted and not any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.segment(cue.first))):
            return True  # "send the other 1,050 followers at no extra charge"
        return not self.has_money(cue, sentence) and self.goes_to(sentence, first, last) is None

    def _sends_them(self, cue: Cue, sentence: Sentence) -> bool:
        """ "The other 1,350 can still be delivered, and we will send them": what was counted before, where no money is named."""
        if sentence.text(cue.first) not in ("send", "sent") or sentence.text(cue.last) not in ("them", "these", "those"):
            return False
        before = [each.part for each in sentence.placed if each.last <= cue.first]
        money = any(isinstance(part, Amount) for part in before)
        counted = any(isinstance(part, Count) and part.noun != "id" for part in before)
        return not money and (counted or named_before(cue, sentence))

    def _sends_the_rest(self, cue: Cue, sentence: Sentence) -> bool:
        """ "Send the remaining 1,200": what is counted is not named, and is no money."""
        near = range(cue.last, cue.last + 4)
        return any(isinstance(e.part, Count) and e.first in near and sentence.text(e.first - 1) in _THE_REST for e in sentence.placed)

    def _counted_before(self, cue: Cue, sentence: Sentence) -> bool:
        """ "The last 1,600 likes will be sent": they are what is sent."""
        first, _ = sentence.segment(cue.first)
        return any(isinstance(each.part, Count) and each.part.noun in SENT for each in sentence.figures(first, cue.first))

    def _plain(self, cue: Cue, sentence: Sentence) -> tuple[Remedy | None, Ratio | None] | None:
        role: Remedy = "redelivery" if cue.role == "complete" else cue.role  # type: ignore[assignment]  # these roles are remedies by name
        text = sentence.text
        if role == "cancel" and text(cue.first).lstrip("وفلب") in _SUSPENDED and text(cue.last) in ACCOUNT:
            return None  # إيقاف حسابك: the platform suspended it
        if role == "cancel" and text(cue.first).lstrip("وفلب") in _SUSPENDED and self._by_platform(cue, sentence):
            return None
        if role == "cancel" and (text(cue.last) in _FOLLOWING or _is_warranty_void(cue, sentence)):
            return None  # ألغى متابعتك: he unfollowed you
        if role == "refill" and _is_another_service(cue, sentence):
            return None  # "the subscribers you paid for were replaced by views": another service came
        they = {"they", "them", "they'll"}.intersection(text(at) for at in range(cue.first - 5, cue.first))
        if (
            role == "refill"
            and not (
                they and text(cue.first) == "restored" and text(cue.first - 1) == "be" and text(cue.last) not in ("with", "and", "plus")
            )
            and text(cue.first) in _RESTORING
            and cue.last - cue.first == 1
            and not self._short(cue, sentence)
            and _COUNTS.isdisjoint(text(at) for at in range(cue.last, cue.last + 4))
        ):
            return None
        if (
            role == "refill"
            and _is_difference(cue, sentence)
            and not _OF_MONEY.isdisjoint(text(at) for at in range(cue.last, cue.last + 4))
        ):
            return "refund", None  # "restore the difference in price", نعيد شحن الناقص من فلوسك
        if role == "redelivery" and not text(cue.first).isascii() and cue.form != "noun":
            near = {text(at) for at in range(cue.last, cue.last + 3)}
            if (
                len(text(cue.first))
                and cue.last - cue.first == 1
                and not near & _DELIVERY
                and not any(word.startswith("تنفيذ") for word in near)
                and not self._stem_resumes(text(cue.first))
            ):
                return None
        if role == "redelivery" and text(cue.last - 1) == "to" and not _counts_at(sentence, cue.last):
            return None  # "delivery continues to run"
        if role == "discount" and sentence.text(cue.first) == "half":
            return role, Ratio(1, 2)
        return role, None

    def _by_platform(self, cue: Cue, sentence: Sentence) -> bool:
        """والإيقاف صادر من المنصة: the platform stopped an account, and no order."""
        near = {sentence.text(at) for at in range(cue.last, cue.last + 4)}
        return cue.form == "noun" and bool(near & _PLATFORM) and not near & _DELIVERY

    def _stem_resumes(self, word: str) -> bool:
        return any(stem in word for stem in _WITH_ITS_OBJECT)

    def discounts(self, cue: Cue, sentence: Sentence) -> bool:
        """خصم as a discount: with a percentage or a share, or offered; not as money taken from a card or twice."""
        first, last = sentence.segment(cue.first)
        words = {sentence.text(at) for at in range(first, last)}
        after = [sentence.text(at) for at in range(cue.last, cue.last + 6)]
        if sentence.text(cue.first - 1) in _WITHOUT or (sentence.text(cue.first - 1) == "اي" and sentence.text(cue.first - 2) in _WITHOUT):
            return False  # دون أي خصم: nothing is taken off what is returned
        shares = any(isinstance(each.part, Percent | Fraction) for each in sentence.figures(first, last))
        if not shares and not _CONFIRMED.isdisjoint(sentence.text(cue.first - back) for back in (1, 2, 3)):
            return False  # ثبت لنا الخصم: the charge was found
        if not shares and sentence.text(cue.first - 1).lstrip("وف") == "بعد":
            return False  # بعد خصم العشرة التي أعيدت: when it is taken off
        if sentence.text(cue.first - 1) in _OPERATION or any(_REVERSES in sentence.text(cue.first - back) for back in (1, 2)):
            return False  # عملية الخصم, نعكس لك الخصم
        if sentence.text(cue.first - 1).lstrip("وف") in _WHAT_WAS and cue.last - cue.first == 1:
            return False  # كل ما خُصم عن الطلب: what was charged
        if after[0] in _TAKERS or (sentence.text(cue.first - 2), sentence.text(cue.first - 1)) in _FOUND_OUT:
            return False  # خصم البنك عمولة; تأكدنا من خصم 700 جنيه
        if sentence.text(cue.first) == _TAKEN and any(
            sentence.text(at) in _NOT_DID and sentence.text(at + 1).endswith(_CAME) for at in range(cue.last, sentence.end)
        ):
            return False  # خُصم مبلغ 100 درهم ولم يُضف إلى رصيدك
        if cue.form in ("verb", "future", "past") and after[0] in _OF_HIM:
            return False  # يُخصم منك مرة ثانية
        if words & (_CHARGED | _CHARGE_WORDS) or ("من" in after and any(word in CARD | BALANCE | ACCOUNT for word in after)):
            return False
        if shares:
            return True
        if cue.form in ("past", "imperative") or sentence.text(cue.first - 1) in ("تم", "سبب"):
            return False
        return not sentence.text(cue.first).startswith("ال") or bool(words & _OFFERED)

    def _made_whole(self, cue: Cue, sentence: Sentence, first: int, last: int) -> tuple[Remedy | None, Ratio | None] | None:
        text = sentence.text
        if (text(cue.first - 2), text(cue.first)) == ("as", "goodwill"):
            return None  # "as a goodwill gesture": why it is given
        if any(text(cue.first - back) in _CHANCES for back in (1, 2, 3)):
            return None  # "the chance to put it right", "how we put it right"
        if not _WAYS.isdisjoint(text(at) for at in (*range(cue.first - 3, cue.first), *range(cue.last, cue.last + 5))):
            return None  # "two ways to put this right", "we can put this right in one of two ways": the ways are told next
        if by_money(sentence.tokens, cue.first, sentence.end):
            behind = [other for other in sentence.cues if cue.last <= other.first < last]
            named = any(other.role in ("credit", "refund", "discount") for other in behind)
            return None if named else (self.goes_to(sentence, first, last), None)  # "the gap is filled with a 5 USD credit"
        if self._brings_them_back(cue, sentence) or _makes_followers_up(cue, sentence) or _makes_drop_up(cue, sentence):
            return "refill", None
        near = [text(at) for at in range(cue.last, min(cue.last + _NEAR, last))]
        drop = text(cue.last) if text(cue.last) != _OF else text(cue.last + 1)
        if cue.form == "noun" and drop in _THE_DROP and not _sums(cue, sentence):
            return "refill", None  # تعويض النقص حقك
        if (
            not text(cue.first).isascii()
            and any(word in _SHORTFALL for word in near)
            and MONEY.isdisjoint(near)
            and not _sums(cue, sentence)
        ):
            return "refill", None
        return ("credit" if self.goes_to(sentence, first, last) == "credit" else None), None

    def _free(self, cue: Cue, sentence: Sentence, first: int, last: int) -> tuple[Remedy | None, Ratio | None] | None:
        words = {sentence.text(at) for at in range(first, last)}
        if cue.role == "onus":
            first = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)])
        within = [other for other in sentence.cues if first <= other.first < last]
        others = any(
            other.role in _DIRECT | {"cancel", "carry"} or (other.role == "pay" and carries_out(other, sentence)) for other in within
        )
        if others or (cue.role == "onus" and any(isinstance(each.part, Percent) for each in sentence.placed)):
            return None
        if "next" in words or words & _OF_NEXT:
            return "discount", Ratio(1)
        return (None, None) if cue.role == "onus" and sentence.text(cue.first).isascii() else None

    def _moved(self, cue: Cue, sentence: Sentence, first: int, last: int) -> tuple[Remedy | None, Ratio | None] | None:
        """What "return", "add", "pay", "give" and "arrive" bring, by object and destination."""
        if moves_nothing(cue, sentence) or (cue.role == "arrive" and came_in(cue, sentence, last)):
            return None
        if cue.role == "pay" and client_pays(cue, sentence, first, self.goes_to(sentence, *sentence.segment(cue.first)) is not None):
            return None
        if cue.role in ("pay", "add") and is_of_client(cue, sentence, first, last):
            return None
        if cue.role == "arrive" and _looks_at(cue, sentence):
            return None
        if cue.role == "give" and _tells_which_part(cue, sentence) and self.goes_to(sentence, first, last) is None:
            return None
        if cue.role == "return":
            if self._they_return(cue, sentence) or self._brings_them_back(cue, sentence):
                return "refill", None
            other = self._returned_thing(cue, sentence)
            if other is not None:
                return other if other[0] is not None else None
        to = self.goes_to(sentence, first, last)
        if not self.has_money(cue, sentence):
            if cue.role == "pay" and to is not None and _is_sent_on(cue, sentence):
                return to, None
            returned = cue.role == "return" and cue.form == "past" and cue.person != "we" and not sentence.text(cue.first).isascii()
            return ("refund", None) if returned and to == "refund" else None  # أُعيدت إلى بطاقتك: what else goes back there?
        noted = cue.role == "add" and _RECORDS in sentence.text(cue.first)
        if to is None and noted and _FOR_YOU.isdisjoint(sentence.text(at) for at in range(first, last)):
            return None  # سجلنا موضوع الـ45 درهم: what he wrote is noted
        if to is None and cue.role == "arrive" and self.arrives_there(cue, sentence):
            to = self.goes_to(sentence, sentence.start, sentence.end)
        if (
            cue.role in ("arrive", "give")
            and to is None
            and self.told == "credit"
            and not _FOUND.isdisjoint(map(sentence.text, range(cue.first, cue.last)))
        ):
            _, end = sentence.segment(cue.first)
            if any(sentence.text(at) in _THERE for at in range(cue.last, end)):
                to = self.told  # "You will find the 15 AED there": where it was told to go
        if cue.role == "arrive" and to is None and follows(cue, sentence):
            return None, None
        if cue.role == "arrive" and (to is None or charged(sentence, first, last)):
            return None
        if to is None and cue.role == "return":
            to = self.told_below(cue, sentence)
        gets = sentence.text(cue.first) in _RECEIVES and _is_of_balance(cue, sentence)
        if to is None and (gets or sentence.text(cue.first - 1) in THE_BALANCE):
            to = "credit"
        if to is None and cue.role == "give" and _told_as_credit(sentence, last):
            to = "credit"
        if to is not None:
            return to, None
        if cue.role == "add" and self.told == "discount" and sentence.text(cue.first) in ("apply", "applied") and not _sums(cue, sentence):
            return "discount", None  # "What we can offer is 20% off. Tell us when and we will apply it"
        if cue.role == "add":
            return "credit", None
        if cue.role in ("return", "pay"):
            return "refund", None
        receives = sentence.text(cue.first) in ("have", "take", "be") or not any(
            isinstance(e.part, Amount) for e in sentence.figures(first, last)
        )
        return None if receives else (None, None)

    def _returned_thing(self, cue: Cue, sentence: Sentence) -> tuple[Remedy | None, Ratio | None] | None:
        """An order or a filling that is returned, not money; (None, None) where nothing is: "get back to you"."""
        text = sentence.text
        if text(cue.first) == "back" and (
            text(cue.first - 1) in ("get", "getting", "got") or (text(cue.last) == "to" and self.time_only(cue, sentence))
        ):
            return None, None
        if text(cue.last) in _TO_YOU and text(cue.last + 1) in _PEOPLE and not self.has_money(cue, sentence):
            return None, None  # يعود إليك المشرف
        if text(cue.first) in _GO_BACK and any(
            other.first == cue.last and other.person == "we" and other.role in ("carry", "complete") and not other.joined
            for other in sentence.cues
        ):
            return "redelivery", None  # رح نرجع نسلمك: the next verb tells what is done again
        went = text(cue.first).lstrip("وف") in _WENT and (text(cue.last) in _TO_ORDER or text(cue.last + 1) in _ORDER)
        if went and text(cue.last) in _TO_ORDER | {"حق"}:
            return None, None  # رجعت حق طلبك ولقيته اكتمل: I went back to it
        if text(cue.last) in ("عليك", "عليكم") and not any(e.first >= cue.last and isinstance(e.part, Amount) for e in sentence.placed):
            return None, None
        last = sentence.segment(cue.first)[1]
        dated = {at for e in sentence.figures(cue.last, last) if isinstance(e.part, Moment) for at in range(e.first, e.last)}
        objects = [at for at in range(cue.last, last) if at not in dated and text(at) not in _OF_DAY]
        for at in objects[:4]:
            word = text(at)
            if word in _REFILL_OBJECT:
                return ("refill", None) if cue.person == "we" or word not in _NUMBER else (None, None)
            if word in _CHARGE and cue.person == "we":
                return None  # سنرد الخصم المكرر في الطلب 52017
            if word in _DELIVERY and text(at + 1) in MONEY:
                return None  # نعيد تسليم المبلغ
            if word in _DELIVERY and not text(cue.first).isascii():
                if text(cue.first - 1) in MONEY:
                    return None  # فلا مبلغ يُعاد عن هذا الطلب
                return ("redelivery", None) if cue.form != "noun" or word not in ("الطلب", "طلبك", "طلبكم") else (None, None)
            here = next((each.part for each in sentence.placed if each.first <= at < each.last), None)
            if isinstance(here, Count) and here.noun is None and self._anew(sentence, cue, last):
                return "redelivery", None
            if (isinstance(here, Count) and here.noun not in (None, "id")) or word in _FOLLOWERS:
                return "refill", None
            if word == _EACH and speaks_of_drop([text(each) for each in range(at, last)]):
                return "refill", None  # سيعاد كل متابع فقد
            if word == "ما" and text(at + 1) in _WHAT_DROPPED:
                return "refill", None  # سنعيد ما نقص
            if word == _DIFFERENCE and self._is_counted(sentence, at):
                return "refill", None
            if word in MONEY or (here is not None and not isinstance(here, Count)):
                return None
        if cue.object and cue.person == "we" and not sentence.placed and _ORDER & sentence.words and not MONEY & sentence.words:
            return "redelivery", None  # سألتنا إذا بنعيد الطلب، بنعيده
        money = any(text(at) in MONEY for at in range(cue.first - _NEAR, cue.first))
        if text(cue.first) in ("return", "returns") and text(cue.last) in ("to", "with", "as") and not sentence.placed and not money:
            return None, None
        if text(cue.first) in _RETURN_NOUNS and not self.near_money(cue, sentence):
            return None, None
        return None

    def _anew(self, sentence: Sentence, cue: Cue, last: int) -> bool:
        """نعيد لك الخمسمية من جديد: so many are delivered again, where no sum stands."""
        new = any(sentence.text(at) == _NEW for at in range(cue.last, last))
        return new and not any(isinstance(each.part, Amount) for each in sentence.placed)

    def _is_counted(self, sentence: Sentence, at: int) -> bool:
        """نرجع لك الفرق، 450 متابعا: the difference is one of followers, and no sum."""
        if sentence.text(at + 1) not in (",", "،") and not any(each.first == at + 1 for each in sentence.placed):
            return False  # الفرق الذي دفعته عن 450 متابعا
        told = sentence.figures(at, sentence.end)
        counted = any(isinstance(each.part, Count) and each.part.noun in SENT and each.first <= at + _NEAR for each in told)
        return counted and not any(isinstance(each.part, Amount) for each in told)

    def _they_return(self, cue: Cue, sentence: Sentence) -> bool:
        """ "The 280 missing followers will be back", بيرجعون: those that were lost come again, and no money."""
        first, _ = sentence.segment(cue.first)
        comes = sentence.text(cue.first) == "back" and sentence.text(cue.first - 1) in ("be", "are", "come", "came", "being", "coming")
        plural = sentence.text(cue.first).endswith(("ون", "وا", "ين")) and cue.person != "we"
        if cue.form in ("verb", "future") and cue.person != "we" and self._followers_return(cue, sentence):
            return not self.has_money(cue, sentence)
        comes = comes or (sentence.text(cue.first) == "back" and sentence.text(cue.first - 1) == "is")
        comes = comes or (sentence.text(cue.first) == "returned" and sentence.text(cue.first - 1) in ("be", "been"))
        if plural and speaks_of_drop([sentence.text(at) for at in range(first, cue.first)]):
            return True  # كل من فقدتهم سيعادون إلى حسابك: people come back to an account
        if not (comes or plural) or self.has_money(cue, sentence):
            return False
        if speaks_of_drop([sentence.text(at) for at in range(first, cue.first)]):
            return True  # "those who dropped will be back", كل اللي نقصوا بيرجعون
        if plural and any(other.role == "refill" for other in sentence.cues if other.first < cue.first):
            return True  # طلب التعبئة انقبل وبيرجعون خلال 72 ساعة
        around = sentence.figures(first, sentence.segment(cue.first)[1])
        counted = any(isinstance(each.part, Count) and each.part.noun not in (None, "id", "orders", "times") for each in around)
        counted = counted or any(
            isinstance(each.part, Count) and not _LOST.isdisjoint((sentence.text(each.first - 1), sentence.text(each.last)))
            for each in around
        )
        return counted or any(sentence.text(at) in _FOLLOWERS for at in range(first, cue.first))

    def _followers_return(self, cue: Cue, sentence: Sentence) -> bool:
        """ "Your followers return tonight", يعود متابعوك: they are the subject, right beside the verb."""
        if sentence.text(cue.first).isascii():
            return sentence.text(cue.first) in ("return", "returns") and sentence.text(cue.first - 1) in _FOLLOWERS
        at = cue.last + (sentence.text(cue.last) in _NUMBER)  # سيرجع عدد متابعيك إلى 5000
        return sentence.text(at).removeprefix("ال").startswith(_ANY_FOLLOWERS)

    def _brings_them_back(self, cue: Cue, sentence: Sentence) -> bool:
        """وبنرجعهم لك, بنعوضهم: those that are missing, told of after a refill; money is no "them" of people."""
        if cue.person != "we" or not sentence.text(cue.first).removesuffix(_TO_HIM).endswith(_THEM):
            return False
        earlier = [other for other in sentence.cues if other.last <= cue.first and other.role != "arrive"]
        if self.goes_to(sentence, *sentence.segment(cue.first)) == "refund":
            return False  # الـ350 جنيه اللي انخصموا رجعناهم على البطاقة
        short = any(sentence.text(at) in _SHORTFALL for at in range(sentence.start, cue.first))
        short = short or speaks_of_drop(words_before(sentence.tokens, cue.first))
        return short or (earlier[-1].role == "refill" if earlier else self.told == "refill")

    def _short(self, cue: Cue, sentence: Sentence) -> bool:
        begin = sentence.segment(cue.first)[0]
        if sentence.text(begin) in _THEREFORE or sentence.text(begin - 1) == "and":
            begin = sentence.start  # "your followers are old and therefore cannot be replaced"
        around = range(begin if cue.form == "past" else cue.first - 4, cue.last + 6)
        counted = any(
            isinstance(each.part, Count) and each.part.noun not in (None, "id") and each.first in around for each in sentence.placed
        )
        return counted or any(sentence.text(at) in _SHORTFALL for at in around)


def _makes_followers_up(cue: Cue, sentence: Sentence) -> bool:
    """متابعوك القدامى لا يمكن تعويضهم: followers that were named are what is made up, and no money."""
    them = not sentence.text(cue.first).isascii() and sentence.text(cue.first).endswith(_THEM)
    named = any(sentence.text(at).lstrip("وفبل").removeprefix("ال").startswith(_ANY_FOLLOWERS) for at in range(sentence.start, cue.first))
    return them and named and not _sums(cue, sentence)


def _is_another_service(cue: Cue, sentence: Sentence) -> bool:
    """ "The subscribers you paid for were replaced by views": what came is of another kind than what is named before."""
    by, what = sentence.text(cue.last), sentence.text(cue.last + 1)
    before = {sentence.text(at) for at in range(sentence.segment(cue.first)[0], cue.first)} & _FOLLOWERS
    return (sentence.text(cue.first), by) == ("replaced", "by") and what in _FOLLOWERS and bool(before) and what not in before


def _is_warranty_void(cue: Cue, sentence: Sentence) -> bool:
    """ "From that day the warranty has been void": it is the warranty, and no order."""
    first, _ = sentence.segment(cue.first)
    void = sentence.text(cue.first) in ("void", "voids", "voided", "voiding")
    return void and any(sentence.text(at) in ("warranty", "guarantee") for at in range(first, cue.last + 3))


_THEREFORE: Final = frozenset(["therefore", "thus", "hence", "so", "and"])
_FOLLOWING: Final = vocabulary("المتابعة متابعتك متابعتكم متابعتج متابعته متابعتها متابعتهم متابعة فولو الفولو")


def _makes_drop_up(cue: Cue, sentence: Sentence) -> bool:
    """النقص مؤكد. سنعوضه: "it" is the drop that was told before; money that is told is what makes it up."""
    its = cue.object or sentence.text(cue.last).startswith(_ITS)
    if not its or sentence.text(cue.first).isascii() or _sums(cue, sentence) or any(other.role == "credit" for other in sentence.cues):
        return False
    return speaks_of_drop(words_before(sentence.tokens, cue.first))


_ITS: Final = spelled("ياه")


def _carries_that_out(cue: Cue, sentence: Sentence) -> bool:
    """الإلغاء ننفذه فورا: "it" is the cancellation named right before."""
    its = cue.form in ("verb", "future") and sentence.text(cue.first).endswith("ه")
    return its and any(other.role == "cancel" and other.last == cue.first for other in sentence.cues)


def _counts_at(sentence: Sentence, at: int) -> bool:
    return any(each.first == at and isinstance(each.part, Count) for each in sentence.placed)


def _is_sent_on(cue: Cue, sentence: Sentence) -> bool:
    """ "They will be transferred to your balance", وستُحوَّل إلى رصيدك: the sum told before, by a pronoun or by none."""
    if not sentence.text(cue.first).isascii():
        sent = cue.form == "future" and cue.person == "it" and any(stem in sentence.text(cue.first) for stem in _SENT_ON)
        return sent and sentence.text(cue.last) in TO
    before = [sentence.text(at) for at in range(max(sentence.segment(cue.first)[0], cue.first - _SENT_WITHIN), cue.first)]
    return before[-1:] == ["be"] and not _PRONOUN_SUBJECTS.isdisjoint(before) and sentence.text(cue.last) in TO


_SENT_WITHIN = 4
_SENT_ON: Final = ("حول", "رسل", "صرف", "سدد", "بعث", "دفع")


def _in_message(cue: Cue, sentence: Sentence) -> bool:
    """ "Your message on the missing top-up": what he wrote about."""
    before = [sentence.text(at) for at in range(cue.first - _SENT_WITHIN, cue.first)]
    return not _ON_IT.isdisjoint(before) and not _HIS_WORDS.isdisjoint(before)


_ON_IT: Final = frozenset(["about", "on", "regarding", "concerning"])
_HIS_WORDS: Final = frozenset(["message", "note", "ticket", "report", "question", "email", "complaint"])
