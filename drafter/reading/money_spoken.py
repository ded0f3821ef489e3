"""Whether words speak of money, and where it goes: to the balance, to a card, or to a place that is told below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Placed, Sentence
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Count, Fraction, Percent, Remedy

BALANCE: Final = vocabulary(remedies.BALANCE)
ACCOUNT: Final = vocabulary(remedies.ACCOUNT)
CARD: Final = vocabulary(remedies.CARD)
_MONEY_BARE: Final = vocabulary(remedies.MONEY)
MONEY: Final = _MONEY_BARE | {joined + word for word in _MONEY_BARE if not word.isascii() for joined in ("و", "ف")}
"""Money in words; "and" or "so" may be glued to an Arabic one."""
_NEAR_MONEY: Final = MONEY | {f"لل{word.removeprefix('ال')}" for word in _MONEY_BARE if word.startswith("ال")} | frozenset(["مال", "مالا"])
"""Beside a verbal noun: رد للمبلغ, إرجاع أي مال."""
TO: Final = vocabulary("to in into on onto as إلى في على ل عبر")
SENT: Final = frozenset(["followers", "likes", "views", "comments", "subscribers", "members", "shares"])
_PRONOUNS: Final = vocabulary(remedies.PRONOUNS)
_CARD_BARE: Final = vocabulary("لبطاقتك لبطاقتج لبطاقتكم للبطاقة نقدا كاش")
_STATEMENT: Final = vocabulary("كشف")
"""Before "your bank account" it is the statement, and no place where money goes."""
_TO_ACCOUNT: Final = vocabulary("لحسابك لحسابج لحسابكم")
_ALL: Final = frozenset(["all", "everything", "share", "portion", "difference"])
_MONEY_ALONE: Final = (MONEY | BALANCE) - _ALL
_INTO: Final = TO - {"as"}
_FROM: Final = vocabulary("from with of by via من بواسطة عن")


_PAYMENTS: Final = vocabulary(remedies.PAYMENTS)
_PAID_IN: Final = _PAYMENTS - vocabulary("الدفع")  # وسيلة الدفع is the way it was paid
_SECOND_ONE: Final = vocabulary(remedies.SECOND_ONE)
_THE_ONE: Final = frozenset(["second", "extra", "duplicate", "other"])
_IT_OR_THEM: Final = vocabulary("it them they both one two three four واحدة اثنتان اثنان ثلاثة ثلاث أربع أربعة")
_ORIGINS: Final = vocabulary(remedies.ORIGINS)
_ORIGIN_WHERE: Final = vocabulary(remedies.ORIGIN_WHERE)
_CAME_FROM: Final = vocabulary(remedies.CAME_FROM)
_OUT_OF_IT: Final = vocabulary("from منه منها")
_ORIGIN_WITHIN = 6
_THEN: Final = frozenset([""]) | vocabulary("خلال اليوم بكرة غدا بعد على في كاملة كامل")


def is_origin(sentence: Sentence, at: int) -> bool:
    """ "Back to where it came from", "the account you paid from", من حيث أتت, للحساب الذي جاءت منه: the place that money came from."""
    text = sentence.text
    if text(at) in _ORIGIN_WHERE and not text(at).isascii():
        return text(at + 1 + (text(at + 1) == "ما")) in _CAME_FROM
    if text(at) not in _ORIGINS and text(at) not in _ORIGIN_WHERE:
        return False
    after = [text(each) for each in range(at + 1, at + 1 + _ORIGIN_WITHIN)]
    came = next((each for each, word in enumerate(after) if word in _CAME_FROM), None)
    return came is not None and not _OUT_OF_IT.isdisjoint(after[came + 1 : came + 3])


def _what_he_paid(sentence: Sentence, first: int, last: int) -> bool:
    """ "What you paid goes back to you", فما دفعته يعود إليك, كل ما خُصم منك يرجع: the sum that he paid, and not what it was paid for."""
    for at in range(first + 1, last):
        word = sentence.text(at)
        if word == "paid" and sentence.text(at + 1) != "for":
            near = {sentence.text(at - back) for back in (1, 2, 3)}
            if near & {"what", "all", "everything", "whatever"} and near & {"you", "you've", "was"}:
                return True
        if word.startswith(_YOU_PAID) and sentence.text(at - 1).lstrip("وف") in _WHAT_AR:
            return True
    return False


_YOU_PAID: Final = tuple(map(spelled, ["دفعت", "خصم", "انخصم", "سحب", "انسحب"]))
_WHAT_AR: Final = vocabulary("ما اللي الذي")


def names_payment(sentence: Sentence, end: int) -> bool:
    """Whether a payment, a deposit or a top-up of the client's is named before a token."""
    return _names_topup(sentence) or any(sentence.text(at) in _PAYMENTS for at in range(sentence.start, end))


def _names_topup(sentence: Sentence) -> bool:
    """ "Your top-up will be returned", "the top-up was deducted": what he paid in."""
    if "top" not in sentence.words:
        return False
    return any(
        cue.role == "topup" and sentence.text(cue.first) == "top" and sentence.text(cue.first - 1) in _HIS_TOPUP for cue in sentence.cues
    )


_HIS_TOPUP: Final = frozenset(["your", "the", "this", "that", "failed", "second", "duplicate", "extra"])


_GOES_THERE: Final = frozenset(["go", "goes", "going", "move", "moves"])
_IT: Final = frozenset(["it", "they", "this", "that"])
_CAN_NOT: Final = frozenset(["cannot", "not", "never"])


def _is_what_he_pays(sentence: Sentence, at: int) -> bool:
    """ "We deliver them again without you paying anything", وما بتدفعين شي: what he does not pay is no money that is given."""
    return sentence.text(at) in _A_THING and sentence.text(at - 1) in _PAYING


_A_THING: Final = vocabulary("anything شي شيء")
_PAYING: Final = vocabulary("pay paying تدفعي بتدفعي هتدفع هتدفعي " + remedies.YOU_PAY)


def _so_many_came(cue: Cue, sentence: Sentence, first: int, last: int) -> bool:
    """وصل 1,500 من 2,000 اشتريتها، وعن الفرق 21 درهما: so many came of what was ordered; the money is told behind the comma."""
    counted = any(each.first == cue.last and isinstance(each.part, Count) for each in sentence.placed)
    if not counted or sentence.text(cue.first).isascii() or cue.form != "past":
        return False
    sums = any(isinstance(each.part, Amount | Fraction) for each in sentence.figures(first, last))
    return not sums and not any(sentence.text(at) in MONEY | BALANCE | CARD for at in range(first, last))


class MoneyReader:
    """Tells money and its destination; ``before`` are the figures of the sentence before, which a pronoun can mean, ``told`` its remedy."""

    def __init__(self) -> None:
        self.before: list[Placed] = []
        self.told: Remedy | None = None
        self.payment = False
        """Whether the sentence before names a payment, which a pronoun can mean."""

    def has_money(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether a cue speaks of money: a sum, its word, its place, or what was named before."""
        first, last = sentence.segment(cue.first)
        if cue.role == "arrive" and _so_many_came(cue, sentence, first, last):
            return False
        if any(isinstance(each.part, Amount | Fraction) for each in sentence.figures(*sentence.statement(cue.first))):
            return True
        if cue.role == "arrive" and self._counts_only(sentence, first, last):
            return False
        told = cue.role in ("arrive", "return") or (cue.role == "pay" and cue.form == "past")  # "$12.80, sent to your card"
        if told and self.apart(cue, sentence):
            return True
        if any(isinstance(each.part, Percent) and each.part.value == 100 for each in sentence.figures(first, last)):
            return True
        words = {sentence.text(at) for at in range(first, last) if not self._is_no_money(sentence, at)}
        if (
            cue.role == "return"
            and sentence.text(cue.last) in _WHAT
            and not _UNDONE.isdisjoint(sentence.text(at) for at in range(cue.last + 1, cue.last + 4))
        ):
            return True  # "give back what has not arrived", نعيد ما لم يصل
        if words & MONEY or (
            cue.role == "arrive"
            and any(sentence.text(at) in BALANCE and sentence.text(at - 1) not in TO for at in range(cue.last, cue.last + 3))
        ):
            return True
        if cue.role in ("arrive", "return") and _what_he_paid(sentence, first, cue.first):
            return True
        if cue.role == "arrive" and self._it_goes(cue, sentence, first):
            return self.goes_to(sentence, first, last) is not None
        if cue.role == "return" and (words & _PAID_IN or _names_topup(sentence) or self._returns_payment(cue, sentence)):
            return True
        reaches = (
            cue.object
            or (cue.role == "arrive" and (cue.joined or self._is_it(cue, sentence, first)))
            or bool({sentence.text(at) for at in range(cue.first - 3, cue.last + 3)} & _PRONOUNS)
        )
        earlier = [each for each in [*self.before, *sentence.placed] if isinstance(each.part, Amount | Fraction) and each.first < cue.first]
        if reaches and earlier:
            return True
        if cue.role == "arrive" and (cue.joined or self._is_it(cue, sentence, first)):
            return any(sentence.text(at) in MONEY for at in range(sentence.start, first))  # المبلغ ... وبينزل لك في المحفظة
        if cue.form == "noun" and cue.role == "return" and self.near_money(cue, sentence):
            return True
        if self._is_not_sent(cue, sentence):
            return self.goes_to(sentence, first, last) == "refund"
        if cue.form == "past" and cue.role in ("return", "arrive") and sentence.text(cue.first - 1) in THE_BALANCE:
            return True  # والرصيد رجع لك
        if cue.object and cue.role == "return":
            named = any(other.first < cue.first and other.role in ("refund", "return") for other in sentence.cues)
            money = named or any(sentence.text(at) in MONEY for at in range(sentence.start, cue.first))
            return money or self.goes_to(sentence, first, last) == "refund"  # بنرجعه لك على بطاقتك
        if sentence.text(cue.first) in ("see", "find", "have", "get") and "it" in (sentence.text(cue.last), sentence.text(cue.first + 1)):
            return self.goes_to(sentence, first, last) is not None  # "you will see it in your balance"
        if cue.role == "give" and cue.object and not sentence.text(cue.first).isascii():
            return self.goes_to(sentence, first, last) is not None  # تقدر تاخذه رصيد
        # "the missing share goes to your balance": the destination says that it is money
        named = cue.role in ("add", "return") or (cue.role == "pay" and cue.form == "noun" and sentence.text(cue.first).startswith("ال"))
        return named and self.goes_to(sentence, first, last) is not None

    def _is_not_sent(self, cue: Cue, sentence: Sentence) -> bool:
        """ "Sending it to the bank is not an option", أما تحويله إلى البنك فليس خيارا: what is denied to go to a card is money."""
        it = cue.object or sentence.text(cue.last) == "it"
        denied = sentence.found("after") or sentence.found("denial")
        return cue.role == "pay" and cue.form in ("ing", "noun") and it and bool(denied)

    def _it_goes(self, cue: Cue, sentence: Sentence, first: int) -> bool:
        """ "It can't go to the card": only money goes there; "it will go to your card" after a payment that was named."""
        if sentence.text(cue.first) not in _GOES_THERE:
            return False
        before = [sentence.text(at) for at in range(first, cue.first)]
        denied = any(word in _CAN_NOT or word.endswith("n't") for word in before)
        return not _IT.isdisjoint(before) and (denied or self.payment)

    def _returns_payment(self, cue: Cue, sentence: Sentence) -> bool:
        """ "The payment was taken twice. We'll send it back", شحنتك ما وصلتنا، فالبنك بيرجعها: "it" is a payment told of before."""
        if not (self.payment or names_payment(sentence, cue.first)):
            return False
        if cue.object or sentence.text(cue.last) in _SECOND_ONE:
            return True
        if cue.person == "it" and cue.form in ("future", "verb") and sentence.text(cue.last) in _TO_YOU:
            return sentence.text(cue.last + 1) in _THEN  # الدفعة ما وصلتنا. بترجع لك خلال 3 أيام
        near = range(cue.first - 4, cue.last + (1 if sentence.text(cue.first).isascii() else 2))
        return any(sentence.text(at) in _IT_OR_THEM | _THE_ONE and sentence.text(at - 1) != "to" for at in near)

    def _is_no_money(self, sentence: Sentence, at: int) -> bool:
        """ "All eight hundred followers": a count, and no money; nor is what he does not pay."""
        if _is_what_he_pays(sentence, at):
            return True
        return sentence.text(at) == "all" and any(each.first == at + 1 and isinstance(each.part, Count) for each in sentence.placed)

    def goes_to(self, sentence: Sentence, first: int, last: int) -> Remedy | None:
        """Where money goes: "credit" for the balance, "refund" for a card or the way it was paid."""
        text = sentence.text
        card = [
            at
            for at in range(first, last)
            if text(at) in CARD and (any(text(at - back) in TO for back in (1, 2, 3)) or text(at) in _CARD_BARE)
        ]
        card = [at for at in card if not away(text, at) and not not_there(text, at) and text(at - 2) not in _STATEMENT]
        card += [at for at, _, _ in sentence.hits["card"].within(first, last) if not away(text, at) and text(at - 1) not in _STATEMENT]
        card += [at for at in range(first, last) if is_origin(sentence, at)]
        if any(
            text(at) in BALANCE and not away(text, at) and not not_there(text, at) and not is_rest(text, at) for at in range(first, last)
        ):
            return "credit"
        if any(text(at) == "credit" and {text(at - 1), text(at - 2)} & {"as", "in", "store", "into"} for at in range(first, last)):
            return "credit"
        if card:
            return "refund"
        return (
            "credit"
            if any(
                text(at) in ACCOUNT
                and text(at - 1) not in _STATEMENT
                and (text(at) in _TO_ACCOUNT or any(text(at - back) in _INTO for back in (1, 2, 3)))
                for at in range(first, last)
            )
            else None
        )

    def time_only(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether its statement holds no money."""
        first, last = sentence.segment(cue.first)
        return not any(isinstance(each.part, Amount | Percent | Fraction) for each in sentence.figures(first, last)) and not self.has_money(
            cue, sentence
        )

    def near_money(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether money is named straight after a cue."""
        near = range(cue.last, cue.last + 3)
        return any(sentence.text(at) in _NEAR_MONEY for at in near) or any(
            isinstance(e.part, Amount | Fraction) and e.first in near for e in sentence.placed
        )

    def apart(self, cue: Cue, sentence: Sentence) -> list[Placed]:
        """The sums of an aside that is the subject of a verb: "the price, USD 27, will go to", الفرق، 4.750 دينار، يرجع لرصيدك."""
        first, _ = sentence.segment(cue.first)
        if not self._subject_apart(cue, sentence, first):
            return []
        start = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)])
        return [each for each in sentence.figures(start, first) if isinstance(each.part, Amount)]

    def _subject_apart(self, cue: Cue, sentence: Sentence, first: int) -> bool:
        """Whether a verb begins its statement after an aside: "the price, USD 27, will go to", "12 dinars (all of it), sent to"."""
        if sentence.text(first - 1) not in _ASIDE_ENDS:
            return False
        return all(sentence.text(at) in _HELPING for at in range(first, cue.first))

    def _is_it(self, cue: Cue, sentence: Sentence, first: int) -> bool:
        """ستكون في رصيدك: a verb to come that begins a statement and names no subject is that of the sum before."""
        arabic = not sentence.text(cue.first).isascii()
        to_you = sentence.text(cue.last) in _TO_YOU and sentence.text(cue.last + 1) in TO
        whole = sentence.text(cue.last) in _WHOLE and sentence.text(cue.last + 1) in TO  # سيصلك كاملا على بطاقتك
        return arabic and cue.form == "future" and cue.first == first and (sentence.text(cue.last) in TO or to_you or whole)

    def _counts_only(self, sentence: Sentence, first: int, last: int) -> bool:
        """ "The account shows 4,125 followers": followers or the like, and no word of money."""
        counted = any(isinstance(each.part, Count) and each.part.noun in SENT for each in sentence.figures(first, last))
        return counted and not any(sentence.text(at) in _MONEY_ALONE for at in range(first, last))

    def arrives_there(self, cue: Cue, sentence: Sentence) -> bool:
        """Money that comes down (نزل) or "is there", where the place was named before: "check your balance: the 5 USD is there"."""
        first, last = sentence.segment(cue.first)
        amount = any(isinstance(each.part, Amount) for each in sentence.figures(first, last))
        return amount and ("نزل" in sentence.text(cue.first) or sentence.text(cue.last) == "there")

    def told_below(self, cue: Cue, sentence: Sentence) -> Remedy | None:
        """ "We will return the whole price: SAR 44.00 goes to your balance": the place is told after a colon."""
        later = [joint for joint in sorted(sentence.hard) if joint > cue.first and sentence.text(joint) != "instead"]
        aside = [joint for joint in sentence.joints if joint > cue.first and sentence.text(joint - 1) in _ASIDE_ENDS]
        if any(sentence.text(joint) in _AS_BALANCE for joint in aside):
            return "credit"  # سيرجع إليك ثلث ما دفعته، أي 2.800 د.ك، رصيدا
        if not later or sentence.text(later[0] - 1) != ":":
            return None
        below = later[0]
        return self.goes_to(sentence, below, min([joint for joint in sentence.hard if joint > below], default=sentence.end))


def not_there(text: Callable[[int], str], at: int) -> bool:
    """Whether a place is named as the one that is not meant: "not to your wallet", "rather than to the balance", وليس إلى رصيدك."""
    if _nothing_goes(text, at) or text(at - 1).startswith(_SUITS):
        return True  # إن لم يناسبك الرصيد
    for back in range(1, _NOT_WITHIN):
        if text(at - back) in _NOT:
            return text(at - back - 1) not in _BEING
        if (text(at - back - 1), text(at - back)) in _INSTEAD:
            return True
        if text(at - back) not in _TOWARDS:
            return False
    return False


def _nothing_goes(text: Callable[[int], str], at: int) -> bool:
    """ "And nothing was moved to the balance", وما ينزل شي في الرصيد: nothing else stands between."""
    for back in range(1, _NOTHING_WITHIN):
        word = text(at - back)
        if word in _ANYTHING:
            return text(at - back - 2).lstrip("وف") in _DENIALS and text(at - back - 1)[:1] in ("ي", "ت")
        if word == "nothing":
            return True
        if word not in _GOES and word not in TO and word not in _TOWARDS:
            return False
    return False


_GOES: Final = frozenset(
    "goes go was is were has been will be moved added sent put placed credited paid transferred the your panel".split()  # noqa: SIM905
)


def is_rest(text: Callable[[int], str], at: int) -> bool:
    """ "The balance of 30 USD will be paid out": what is left, and no place."""
    return text(at) == "balance" and text(at + 1) == "of"


_SUITS: Final = tuple(map(spelled, ["يناسب", "ناسب", "يعجب", "عجب"]))
_NOTHING_WITHIN = 8
_DENIALS: Final = vocabulary("ما لم لن لا")
_ANYTHING: Final = vocabulary("شي شيء شيئا")
_WHAT: Final = vocabulary("what whatever ما")
_UNDONE: Final = vocabulary("not never n't hasn't hasnt isn't wasn't didn't missing left remains remaining لم ما بقي تبقى يتبق نقص")
_ASIDE_ENDS: Final = frozenset([",", "،", ")", "—", "-"])
_HELPING: Final = frozenset(["will", "shall", "can", "would", "be", "is", "was", "also", "then", "now", "has", "have", "been"])
_WHOLE: Final = vocabulary("كاملا كاملة كامل")
_AS_BALANCE: Final = vocabulary("رصيدا كرصيد")
_TO_YOU: Final = vocabulary("لك لج لكم")
THE_BALANCE: Final = vocabulary("الرصيد والرصيد رصيدك ورصيدك")
_NOT: Final = vocabulary("not nor ليس وليس وليست ليست مو مب مش لا ولا بدل بدال")
_INSTEAD: Final = frozenset([("rather", "than"), ("instead", "of"), ("بدلا", "من"), ("عوضا", "عن")])
_BEING: Final = frozenset(["is", "are", "was", "were", "be", "does", "do", "did", "will", "can", "could", "would"])
_TOWARDS: Final = TO | frozenset(["your", "the", "panel", "a", "من", "عن"])
_NOT_WITHIN = 5


def away(text: object, at: int) -> bool:
    """Whether "from" or "with" stands before a place: money that came from it."""
    return any(text(at - back) in _FROM for back in (1, 2)) and not any(text(at - back) in TO for back in (1, 2))  # type: ignore[operator]
