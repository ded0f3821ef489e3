"""What is only asked after or was told by the client: "did the 5 USD show up?", "your message about the 300 riyals"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from drafter.reading.cues import Cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.tables import remedies
from drafter.reading.values import Amount, Duration


def asks_after(cue: Cue, sentence: Sentence) -> bool:
    """A question about what is or was: "did the 9.400 BD show up in your balance?", هل ظهر لك الرصيد؟"""
    if not sentence.question or cue.person == "we":
        return False
    first, _ = sentence.segment(cue.first)
    before = [sentence.text(at) for at in range(first, cue.first)]
    if before[:1] and before[0] in _JOINED:
        before = before[1:]
    if any(tuple(before[: len(words)]) == words for words in _ASKS):
        return _OUR_OWN.isdisjoint(before) and not any("'" in word for word in before)
    if cue.role == "pay" and cue.form == "past" and _WHETHER in before and sentence.text(cue.first).endswith("ت"):
        return _OUR_OWN.isdisjoint(before)  # هل أرسلت هذا المبلغ؟
    came = cue.role == "arrive" and cue.form == "past" and not sentence.text(cue.first).isascii()
    if not came or not _OUR_OWN.isdisjoint(before):
        return False
    return _WHETHER in before or not any(cue.last <= joint for joint in sentence.joints)


def of_message(cue: Cue, sentence: Sentence) -> bool:
    """ "We have your message about the 300 riyals that do not show": what came is a message, and what is denied is told in it."""
    text = sentence.text
    if cue.role in ("give", "arrive") and (text(cue.last) in _MESSAGES_AR or _is_message(sentence, cue.last + 1)):
        named = cue.last + (text(cue.last) not in _MESSAGES_AR)
        sums = any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.statement(cue.first)))
        beyond = len(sentence.figures(*sentence.statement(cue.first))) > len(sentence.figures(*sentence.segment(cue.first)))
        return not sums or (text(named + 1) in _ABOUT and not beyond)
    if cue.form == "past" and text(cue.first).isascii() and _about_money(cue, sentence):
        return True
    if _is_wondered_when(cue, sentence) or _is_to_tell(cue, sentence) or _is_what_he_says(cue, sentence):
        return True
    if not any(text(cue.first - back) in _DENIED or text(cue.first - back).endswith("n't") for back in (1, 2)):
        return False
    first = max([sentence.start, *(joint for joint in sentence.joints if joint <= cue.first)])
    told = [at for at in range(first, cue.first) if text(at + 1) in _ABOUT and (text(at) in _MESSAGES_AR or _is_message(sentence, at))]
    return bool(told) and (_OUR_OWN - {"that"}).isdisjoint(text(at) for at in range(told[0], cue.first)) and cue.person != "we"


def _is_wondered_when(cue: Cue, sentence: Sentence) -> bool:
    """ "Your question on when the refund arrives", سؤالك عن موعد وصول الاسترداد: he asks when, and nobody says."""
    near = [sentence.text(at) for at in range(cue.first - _ABOUT_WITHIN, cue.first)]
    return not _WHEN.isdisjoint(near) and any(one in _QUESTIONS and other in _ABOUT for one, other in pairwise(near))


def _is_what_he_says(cue: Cue, sentence: Sentence) -> bool:
    """ "We have noted what you say of the refill": his word on it."""
    near = [sentence.text(at) for at in range(cue.first - _ABOUT_WITHIN, cue.first)]
    if near[-2:] in _SAID_OF or near[-3:-1] in _SAID_OF:
        return "before" in sentence.words or "nothing" in sentence.words  # "before anything can be said of a refund"
    if not _ends_there(cue, sentence) or not (near[-1] in _ABOUT_IT or near[-2] in _ABOUT_IT):
        return False  # "what you say of the refund stands"
    return any(near[at : at + 2] == ["what", "you"] and near[at + 2] in _SAYS for at in range(len(near) - 2))


def _ends_there(cue: Cue, sentence: Sentence) -> bool:
    """Whether a remedy ends its statement, or we go on behind it with what we do."""
    after, next_ = sentence.text(cue.last), sentence.text(cue.last + 1)
    return cue.last >= sentence.end or after in _GOING_ON or (after == "and" and next_ in _WE)


_GOING_ON: Final = frozenset([",", ";", "on", "for", "about", "of"])
_WE: Final = frozenset(["we", "our", "a", "the"])
_SAID_OF: Final = (["said", "of"], ["said", "about"], ["said", "on"])
_SAYS: Final = frozenset(["say", "said", "wrote", "write", "told", "report", "reported", "mention", "mentioned", "tell"])
_ABOUT_IT: Final = frozenset(["of", "about", "on", "regarding"])


def _is_to_tell(cue: Cue, sentence: Sentence) -> bool:
    """ "Tell us how the money was sent", أخبرينا كيف أُرسل المبلغ: the client is to tell what he did."""
    if cue.form != "past" or cue.person == "we":
        return False
    before = [sentence.text(at) for at in range(max(sentence.start, cue.first - _ABOUT_WITHIN), cue.first)]
    how = next((at for at, word in enumerate(before) if word in _HOW), None)
    return how is not None and how > 0 and before[how - 1] in _TELL


_HOW: Final = vocabulary("how when where كيف متى أين")
_TELL: Final = vocabulary("us me know أخبرنا أخبرينا أخبرونا لنا")


_WHEN: Final = vocabulary("when whether موعد متى")
_QUESTIONS: Final = vocabulary("question query enquiry inquiry سؤالك سؤالج سؤالكم استفسارك استفسارج استفساركم")


def _about_money(cue: Cue, sentence: Sentence) -> bool:
    """ "Your message about the 75 riyals transferred by card": how the sum that the message speaks of was paid."""
    told = next((at for at in range(cue.first - 1, cue.first - _ABOUT_WITHIN, -1) if sentence.text(at) in _ABOUT), None)
    if told is None or not _is_message(sentence, told - 1):
        return False
    return _VERBS.isdisjoint(sentence.text(at) for at in range(told, cue.first))


_ABOUT_WITHIN = 7
_VERBS: Final = frozenset(["we", "was", "were", "is", "are", "has", "have", "had", "been", "will", "and"])


def _is_message(sentence: Sentence, at: int) -> bool:
    return sentence.text(at) in _MESSAGES and sentence.text(at - 1) == "your"


def is_time_of_bank(cue: Cue, sentence: Sentence) -> bool:
    """ "Please allow 5 to 10 business days for it to appear in your account": how long the bank takes for what was told before."""
    text = sentence.text
    if not _MORE.isdisjoint(text(at) for at in range(*sentence.segment(cue.first))):
        return False  # "a new refund takes 5 to 10 business days", "... to give you the whole price"
    near = range(sentence.segment(cue.first)[0], cue.first) if cue.role in ("arrive", "add") else range(cue.first, cue.last + 2)
    takes = {text(at) for at in near}
    if (
        cue.role in ("arrive", "refund", "give")
        and takes & _TAKES
        and not any(isinstance(each.part, Amount) for each in sentence.figures(*sentence.segment(cue.first)))
    ):
        return any(isinstance(each.part, Duration) and each.part.business and each.part.hours >= _BANK_WEEK for each in sentence.placed)
    waited = cue.role == "arrive" and (text(cue.first - 3), text(cue.first - 1)) == ("for", "to") and text(cue.first - 2) in _IT
    if not waited or any(isinstance(each.part, Amount) for each in sentence.placed) or not sentence.words.isdisjoint(_BALANCE):
        return False
    return any(isinstance(each.part, Duration) and each.part.business and each.part.hours >= _BANK_WEEK for each in sentence.placed)


_ASKS: Final = tuple(tuple(row[0].split()) for row in table.ASKS_AFTER)
_WHETHER: Final = spelled("هل")
_JOINED: Final = frozenset(["and", "so", "but"])
_OUR_OWN: Final = vocabulary("we i that will shall would can could should going ,")
_MESSAGES: Final = vocabulary(table.MESSAGES)
_MESSAGES_AR: Final = frozenset(word for word in _MESSAGES if not word.isascii())
_ABOUT: Final = vocabulary("about on regarding concerning عن بخصوص بشأن حول")
_DENIED: Final = vocabulary("not never لم لا ما مو مب")
_TAKES: Final = vocabulary("allowed allow إتاحة take takes need needs تستغرق يستغرق ويستغرق تحتاج يحتاج")
_MORE: Final = vocabulary("new second another further rest whole remaining more جديد ثاني ثان آخر أخرى الباقي كامل بقية")
_IT: Final = frozenset(["it", "this", "that", "them"])
_BALANCE: Final = vocabulary(remedies.BALANCE)
_BANK_WEEK = 120
"""Five business days in hours: no bank's time is told shorter."""
