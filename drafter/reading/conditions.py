"""Where a sentence sets a condition: if, once, إذا, and what only looks like one."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue, arabic_cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.sentences import Sentence
from drafter.reading.tables import turns
from drafter.reading.values import Moment

_NOT_AFTER_ONCE: Final = frozenset("again more only too per a as every last before already and for".split()) | {",", ""}  # noqa: SIM905
_CLAUSE_ENDS: Final = frozenset([",", "،", ":", ";"])
_AS_IT_WAS: Final = frozenset(map(spelled, ["كما", "كان", "كانت", "كانوا"]))
"""As, it was: before عند they tell how things stood then."""
_WHAT_BEFORE: Final = frozenset(map(spelled, turns.WHAT_BEFORE.split()))
_WHAT_WAS: Final = vocabulary("أنجز تم حدث حصل جرى سبق نفذ ذكرت ذكرته قلت قلته شرحت")
_IFS: Final = frozenset(["ان", "وان", "فان"])


def conditions(sentence: Sentence) -> list[int]:
    """The tokens at which conditions stand."""
    found = [first for first, _, _ in sentence.found("condition") if _is_real(sentence, first)]
    if not _IFS.isdisjoint(sentence.words):
        found += [at for at in range(sentence.start, sentence.end) if _if_past(sentence, at)]
    return found


_BEGINS: Final = frozenset(["", ",", ";", ":", "and", "but", "so", "-", "\n"])
"""Before "had" that is an if: nothing, a joint."""


def _is_real(sentence: Sentence, at: int) -> bool:
    """إن شاء الله, "God willing", sets no condition; قد only before a present verb."""
    text = sentence.text
    if text(at) == "ان" and text(at + 1) == "شا":
        return False
    if text(at) == "had" and text(at - 1) not in _BEGINS:
        return False  # "you have had your consultation"
    if _is_courtesy(sentence, at):
        return False
    if text(at - 1) in _EVEN or _of_a_question(sentence, at):
        return False
    if text(at) == "الا" and any(text(at - back).lstrip("وف") == "لم" for back in range(1, _BUT_WITHIN)):
        return False  # لم نكتشف الخطأ إلا بعد رسالتك: when it was, and no condition
    if text(at).lstrip("وف") == "بعد" and text(at + 2).endswith("نا") and text(at + 2)[:1] not in ("ي", "ت"):
        return False  # بعد أن بدأنا إعادة التنفيذ: what we did
    if text(at).lstrip("وف") == "قد":
        return not tells_past(sentence, at)
    if text(at) == "ما" and text(at - 1) in _WHAT_BEFORE:
        return False  # قيمة ما لم يُسلَّم: the value of what was not delivered
    if text(at) == "لما" and text(at + 1) in _WHAT_WAS:
        return False  # تلخيصًا لما أُنجز: of what was done
    if text(at) == "until":
        return text(at - 1) != "long" and not any(each.first == at + 1 and isinstance(each.part, Moment) for each in sentence.placed)
    if text(at) == "once":
        return text(at - 1) not in ("this", "at", "just", "only") and text(at + 1) not in _NOT_AFTER_ONCE
    if text(at) == "عند":
        return text(at - 1) not in _AS_IT_WAS and text(at + 1) not in ("الساعه", "") and sentence.tokens[at + 1].kind == "word"
    return text(at) != "when" or (text(at - 1) not in ("know", "tell", "see") and text(at + 1) not in ("did", "do", "does"))


def only_once(cue: Cue, sentence: Sentence) -> bool:
    """ "We won't resume it until you open your account", لن نستأنفه إلا بعد أن تفتح: denied up to what the client does, then given."""
    text = sentence.text
    if cue.role not in _ONCE_GIVEN:
        return False
    for at in range(cue.last, min(sentence.end, cue.last + _ONCE_WITHIN)):
        if text(at) in _UNTIL and text(at + 1) in _HIS:
            return True
        if text(at) == _EXCEPT:
            return text(at + 1) in _AFTER
        if text(at) in _BEFORE_AR and text(at + 1) in _TO_DO:
            return text(at + 2).startswith("ت")
        if at in sentence.hard:
            return False
    return False


_ONCE_GIVEN: Final = frozenset(["refill", "redelivery", "resume", "carry", "complete"])
_ONCE_WITHIN = 8
_UNTIL: Final = frozenset(["until", "till", "unless", "before"])
_HIS: Final = frozenset(["you", "you've", "you're", "your"])
_EXCEPT: Final = spelled("إلا")
_AFTER: Final = vocabulary("بعد إذا لما عند لو بعدما بشرط عندما حين متى")
_BEFORE_AR: Final = vocabulary("قبل حتى لين لحد")
_TO_DO: Final = vocabulary("أن ما")
_BUT_WITHIN = 6
_EVEN: Final = vocabulary("even حتى")
"""Before a condition they say that it does not matter: even if, حتى لو."""


def _is_courtesy(sentence: Sentence, at: int) -> bool:
    """ "If I understand you right", إذا فهمتك صح: nothing hangs on it."""
    following = sentence.text(at + 1)
    if following == "i":
        return sentence.text(at + 2) in _UNDERSTAND
    return following.startswith(_UNDERSTOOD)


_UNDERSTAND: Final = frozenset(["understand", "understood", "got", "read", "recall", "remember"])
_UNDERSTOOD: Final = spelled("فهمت")


def _of_a_question(sentence: Sentence, at: int) -> bool:
    """ "If you have any questions", إذا كان لديك سؤال: a courtesy on which nothing hangs."""
    _, last = sentence.segment(at)
    return not _QUESTIONS.isdisjoint(sentence.text(each) for each in range(at + 1, min(last, at + _COURTESY)))


_QUESTIONS: Final = vocabulary(
    "question questions query queries concern concerns doubts unclear help سؤال أسئلة أي-سؤال استفسار استفسارات ملاحظة ملاحظات مساعدة توضيح"
)
_COURTESY = 7


def tells_past(sentence: Sentence, at: int) -> bool:
    """Whether قد at a token stands before a past verb, وقد عادت "and it has come back", and so tells it as done."""
    verb = sentence.text(at + 1)
    known = arabic_cue(verb)
    return verb in _WAS_DONE or verb[:1] not in ("ن", "ي", "ت") or (known is not None and known[1] == "past")


_WAS_DONE: Final = frozenset(["تم", "تمت"])


def _if_past(sentence: Sentence, at: int) -> bool:
    """إن نقصت, "if they drop": إن at the start of a clause and a past verb, which ends in ت as few nouns do."""
    text = sentence.text
    if text(at) not in _IFS or (at > sentence.start and text(at - 1) not in _CLAUSE_ENDS):
        return False
    verb = text(at + 1)
    return len(verb) > 3 and verb.endswith("ت") and not verb.endswith("ات") and not verb.startswith("ال")
