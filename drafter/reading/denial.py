"""What a sentence denies: the denials in it, and how far each reaches, over lists, headings and nouns that are denied after."""

from __future__ import annotations

from typing import Final

from drafter.reading.cues import Cue, arabic_cue
from drafter.reading.folding import spelled, vocabulary
from drafter.reading.mentions import after_wish, included_in_denial, is_noun, label_denied, of_a_relative, says_impossible
from drafter.reading.promised_by import is_ours
from drafter.reading.refusals import is_over, refused, said_not
from drafter.reading.reversals import turned
from drafter.reading.sentences import Sentence
from drafter.reading.tables import polarity as table
from drafter.reading.tables import remedies, turns
from drafter.reading.turned_away import answered_no, turned_away

FUTURE: Final = vocabulary(table.FUTURE_WORDS)
RESTART: Final = vocabulary(table.RESTARTS) | frozenset(
    ["we", "we'll", "i'll", "you'll", "we've", "you", "i", "they", "they'll", "he", "she"]
)
LONGEST: Final = 14
_MODALS: Final = vocabulary(table.MODALS)
_MONEY: Final = vocabulary(remedies.MONEY)
_DUE: Final = vocabulary(turns.DUE)
_WITHHOLDING: Final = tuple(f"{sign}{stem}" for sign in ("ن", "ي", "ت", "نت", "يت", "تت", "ال") for stem in table.WITHHOLDING_STEMS.split())
_BUT: Final = vocabulary("إلا بغير سوى بأقل")
_EXCEPT: Final = vocabulary("إلا")
_ONCE: Final = vocabulary("بعد عقب لما متى بموافقة بشرط")
"""Behind إلا they name the condition: only after, only when."""
_STILL_GIVES: Final = frozenset(["make", "take", "keep", "rush", "delay", "hold", "refuse", "deny", "question", "let", "leave", "forget"])
"""Behind "something we don't" they deny another verb than giving."""
_BARRING: Final = frozenset(table.BARRING.split())
_REFUSED_WORDS: Final = vocabulary("turned past beyond تعدى تعدت تجاوز تجاوزت متعذر متعذرة متعذرا مرفوض")
"""Turned down, past the stage of, متعذر: behind a denial they say that it is open."""
_UNDONE: Final = vocabulary("no nothing none nor not never neither nobody لا لم ما مو مش مب ليس ليست غير لن")
_UNDONE_WITHIN = 5
"""So near before such a word a denial undoes it."""
_BE_DONE: Final = vocabulary("يتم هيتم حيتم بيتم يصير هيصير بيصير يحصل هيحصل حيحصل يكون هيكون")
_NONE_OF: Final = vocabulary("خصم رسوم تأخير فيه عليه فيها عليها")
"""ما راح يتم عليه خصم: what is denied stands behind the verb, and is no remedy."""
_PUT_FIRST_ENDS: Final = frozenset(
    [",", ".", ";", ":", "!", ")", "—", "-", "you", "for", "here", "is", "because", "since", "as", "anymore", "this", "any"]
)
"""What may follow "the refill we can't give", which denies it; "before noon", "yesterday" give it at another time."""
_WHATEVER: Final = frozenset(["what", "whatever", "everything", "anything", "those"])
_ARRIVED: Final = frozenset("arrive arrived come came delivered deliver show shown land landed reach reached received".split())  # noqa: SIM905
"""Whatever didn't arrive: which part it is."""
_ASIDE: Final = vocabulary(
    "though however sadly unfortunately regrettably in part or whole full again للأسف مع الأسف جزءا أو كلا كاملا إذن"
)
_ASIDE_COMMAS = 2
_COMMAS: Final = frozenset([",", "،"])
"""بما أن التسليم لم يتأكد، يمكننا: what we can begins anew behind them."""
_ABLE: Final = vocabulary("نقدر يمكن يمكننا نستطيع أقدر")
_TODAY: Final = vocabulary("اليوم الحين حاليا الآن دلوقتي هلا هسه")
_CAN_BE: Final = frozenset(["possible", "available", "option", "something", "open", "offered", "allowed", "part", "due"])
_THIS_IS: Final = vocabulary("هذا وهذا فهذا هذه وهذه هو وهو هي وهي ذلك وذلك")
_WILL_BE: Final = vocabulary("سيتم ستتم سيجري ستجري سنقوم سوف بيتم بتتم هيتم هتتم حيتم حتتم")
_EXISTS: Final = vocabulary(table.EXISTS)
_MA_NEXT: Final = vocabulary(table.MA_NEXT)
_RELATIVE: Final = frozenset(
    map(spelled, ["that", "which", "who", "because", "as", "since", "where", "when", "if", "whose", "التي", "الذي", "الذين", "لأن"])
)
_SOMETHING: Final = frozenset(["something", "anything", "nothing", "thing", "what"])
_NONE_WE_CAN: Final = frozenset("amount sum money value balance part share remainder difference".split())  # noqa: SIM905
"""Before "we can" and behind "no" they are what there is none of."""
_OF_IT: Final = frozenset("about of on in to with from for over that the a an your this any , doubt question need".split())  # noqa: SIM905
_BEING: Final = frozenset(["is", "are", "was", "were"])
_ONLY: Final = frozenset(["only", "just", "merely"])
_HEADING: Final = vocabulary(table.HEADING)
_HEADING_WORDS = 5
_WE_DO: Final = vocabulary(table.WE_DO)
_TOLD_SOON = 7
_ORS: Final = vocabulary("or nor أو ولا")
_AFTER_OR = 2
_OR_PART = 7
_OR_LIST = 12
"""No list of denied verbs is longer, and none of its parts."""
_NEITHER: Final = vocabulary("neither none كلاهما لا")
_BEFORE_NEITHER: Final = frozenset([":", ",", "،", ";", "—", "-"])
_WHAT_AFTER: Final = vocabulary("بعد قبل مثل هذا وهذا هو وهو كل مع من في على إلى عن أن وهي هي")
"""Before ما they make it "what": this is what, all that."""
_IT_IS: Final = vocabulary("هو هي")
_LOWER_PRICE: Final = frozenset((spelled("سعر"), spelled(less)) for less in ("أقل", "مخفض", "أرخص"))
_TO_DO: Final = spelled("أن")
_EITHER: Final = vocabulary("إما")
_TO_WHOM: Final = vocabulary("لك لكم عليك إليك هنا الآن حاليا معك")
_THEN: Final = vocabulary("بعد في ضمن خلال مع")
_LISTING: Final = frozenset([",", "،", "or", "and", "a", "an", "the", "any", "further", "new"])
_OWN_VERBS: Final = vocabulary("needs takes will is are going coming requires تحتاج يحتاج تستغرق يستغرق ستتم تتم ستكون ممكنة متاحة")
_SUPPORT: Final = frozenset(["pay", "give", "arrive", "carry", "add"])
_REFUSED: Final = frozenset(["declined", "rejected"])
_REFUSED_BETWEEN: Final = vocabulary(turns.REFUSED_BETWEEN)
_THAT: Final = vocabulary("that this ذلك هذا هيك كذا")
"""After "instead of": what was told before."""
_UNDENIED: Final = vocabulary("not never n't لا لم لن")
_WHAT_LEADS: Final = vocabulary("what things ما وما مما الذي")
_GIVES_TO: Final = vocabulary(table.GIVES_TO)


_IS_IT: Final = vocabulary("هو هي")
_WITH_IT: Final = vocabulary("عليه عليها به بها فيه فيها")


class Denials:
    """The denials of one sentence; ``denied`` are the cues that were found denied, in their order."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        tokens, start, end = sentence.tokens, sentence.start, sentence.end
        void = {at for first, last, _ in sentence.found("no_denial") for at in range(first, last)}
        void |= {at for cue in sentence.cues for at in range(cue.first, cue.last)}
        hits = [(first, last) for first, last, _ in sentence.found("denial")]
        hits += [(at, at + 1) for at in range(start, end) if tokens[at].text.endswith("n't")]
        void |= {at for first, last, _ in sentence.found("twice_denied") for at in range(first, last)}
        void |= {first for first, _ in hits if self._is_undone(first)}
        void |= {first for first, last in hits if last - first > 1 and self._tells_what(first)}  # وهذا ما خلانا نرجع لك
        void |= {first for first, _ in hits if self._not_only(first) or self._only_once(first) or self._did_not_come(first)}
        denials = sorted(hit for hit in hits if hit[0] not in void and (hit[1] - hit[0] > 1 or self._denies(hit[0])))
        after = [(first, last) for first, last, _ in sentence.found("after")]
        self.turned = turned(sentence, denials + after)
        round_ = {*self.turned, *self.turned.values()}
        self.spared = set(self.turned.values()) | {at for at in void if sentence.text(at - 1) in _UNDENIED}
        self.denials = [hit for hit in denials if hit[0] not in round_]
        of_that = {first for first, last, _ in sentence.found("instead") if self._is_of_that(last)}
        self.denials = [hit for hit in self.denials if hit[0] not in of_that]  # "instead of that we refund it": what comes is given
        self.instead = {first for first, _, _ in sentence.found("instead")}
        self.after = [
            hit
            for hit in after
            if hit[0] not in round_ and self._is_said(hit) and not self._tells_what(hit[0])
            if not self._denies_more(hit) and not self._is_undone(hit[0])
        ]
        self.denied: set[Cue] = set()
        self.inferred: set[Cue] = set()

    def _denies_more(self, hit: tuple[int, int]) -> bool:
        """ما يجوز نأخره: it may not be delayed, which denies another verb and not the remedy; ما راح يتم عليه خصم."""
        if self.sentence.text(hit[0] + 1) in ("something", "a") and self.sentence.text(hit[1]) in _STILL_GIVES:
            return True  # "a refund is something we don't make you wait for"
        return self.sentence.text(hit[1]).startswith(_WITHHOLDING) or (
            self.sentence.text(hit[1]) in _NONE_OF and self.sentence.text(hit[1] - 1) in _BE_DONE
        )

    def _tells_what(self, at: int) -> bool:
        """هذا ما نقدمه: this is what we offer."""
        return self.sentence.text(at) == "ما" and self.sentence.text(at - 1) in _THIS_IS

    def _is_said(self, hit: tuple[int, int]) -> bool:
        """استرجاع ما فيه: that there is none ends a statement; ما في كلام عليه goes on to what there is none of."""
        if self.sentence.text(hit[1] - 1) not in _THERE_IS:
            return True
        return self.sentence.text(hit[1]) in _NOTHING_MORE

    def _is_undone(self, at: int) -> bool:
        """ "There is no rule that prevents a refund", "it isn't past the stage of a refund", غير متعذر: a denial of the denial."""
        word = self.sentence.text(at)
        if word not in _BARRING and word not in _REFUSED_WORDS:
            return False
        near = [self.sentence.text(each).lstrip("وف") for each in range(max(self.sentence.start, at - _UNDONE_WITHIN), at)]
        return any(each in _UNDONE or each.endswith("n't") for each in near)

    def _not_only(self, at: int) -> bool:
        """لن نعيد التعبئة فحسب بل ...: not only that, but more."""
        words = self.sentence.words
        if words.isdisjoint(_ONLY_THAT) or words.isdisjoint(_BUT_MORE):
            return False
        end = min([self.sentence.end, *(joint for joint in self.sentence.hard if joint > at)])
        return any(self.sentence.text(each) in _ONLY_THAT for each in range(at + 2, end + 1))

    def _did_not_come(self, at: int) -> bool:
        """ "Whatever didn't arrive goes back", "what did not come": which part it is, and that part is given."""
        before = {self.sentence.text(at - 1), self.sentence.text(at - 2)}
        come = {self.sentence.text(at + 1 + (self.sentence.text(at + 1) == "yet"))}
        return not before.isdisjoint(_WHATEVER) and not come.isdisjoint(_ARRIVED)

    def _only_once(self, at: int) -> bool:
        """ما تنزل في رصيدك إلا عقب الموافقة: it does come, on a condition."""
        end = min([self.sentence.end, *(joint for joint in self.sentence.hard if joint > at)])
        but = next((each for each in range(at + 1, end) if self.sentence.text(each) in _EXCEPT), end)
        return self.sentence.text(but + 1) in _ONCE

    def _denies(self, at: int) -> bool:
        """Whether a word is a denial here: ما before a verb, and not "what"; "we apologise for" before what is declined."""
        word = self.sentence.text(at)
        cue = next((cue for cue in self.sentence.cues if cue.first == at + 1), None)
        if word == "ولا" and self.sentence.question and cue is not None and cue.person == "we":
            return False  # والا, "or" of the Gulf: تنتظر ولا نلغي؟
        if word == "ولا" and not _CHOICE.isdisjoint(self.sentence.words) and self._can_before(at):
            return False  # نقدر نحط لك 1.20 في رصيدك ولا نسوي لك خصم 20%، اللي يريحك
        if word in _REFUSED:  # "declined to refund", and not "the declined transfer will be credited"
            return (cue is not None and cue.role not in _SUPPORT) or self.sentence.text(at + 1) in _REFUSED_BETWEEN
        if word.endswith("نعتذر"):
            return any(cue.first == at + 2 for cue in self.sentence.cues)
        if word.lstrip("وف") == "ما" and self._is_what(at):
            return False
        if word != "ما":
            return True
        following = self.sentence.text(at + 1)
        if following.startswith("س") or self.sentence.text(at - 1) in _WHAT_AFTER:
            return False
        if (following in _MA_NEXT or cue is not None) and self._leads_to_it_is(at + 1):
            return False  # ما أقدر عليه هو رد المبلغ
        return following in _MA_NEXT or cue is not None

    def _can_before(self, at: int) -> bool:
        """Whether something is granted before a token, and nothing denied."""
        before = {self.sentence.text(each).lstrip("وف") for each in range(self.sentence.start, at)}
        return not before & _DENYING and not before.isdisjoint(_CAN)

    def _leads_to_it_is(self, at: int) -> bool:
        """Whether "is it" follows with its object before it, with no pause between: ما تسمح شروطنا به هو."""
        _, last = self.sentence.segment(at)
        words = [self.sentence.text(each) for each in range(at, min(last, at + _TOLD_SOON))]
        place = next((each for each, word in enumerate(words) if word in _IS_IT), None)
        return place is not None and not _WITH_IT.isdisjoint(words[:place])

    def _is_what(self, at: int) -> bool:
        """ما نقدمه هو, ما يمكننا فعله: "what we offer is": a verb whose object is ما itself, and then what it is.

        نصف المبلغ، ما نقدر نرجعه: after the sum that is spoken of, ما denies.
        """
        for verb in range(at + 1, at + 4):
            word = self.sentence.text(verb)
            known = arabic_cue(word)
            told = word.endswith(("ه", "ها")) and self.sentence.text(verb + 1) in _IT_IS  # ما تتطلبه هو
            if told or (known is not None and known[4]) or word in _WE_DO:
                if self._names_what(verb + 1):
                    return True
                _, last = self.sentence.segment(verb)
                gives = word in _WE_DO or (known is not None and known[0] == "give")
                leads = gives and self.sentence.text(verb + 1) == ":" and not self.sentence.figures(self.sentence.start, at)
                return leads or any(self.sentence.text(each) in _IT_IS for each in range(verb + 1, min(last, verb + _TOLD_SOON)))
        return False

    def _names_what(self, at: int) -> bool:
        """Whether what we can do is named next: ما يمكننا تقديمه خصم, ما يمكننا فعله أن نراجع; "ما يمكننا إعادته" alone denies."""
        while self.sentence.text(at) in _TO_WHOM:
            at += 1
        if self.sentence.text(at) in _THEN and self.sentence.text(at + 1).startswith("هذ"):
            at += 3  # ما نستطيعه بعد هذا التاريخ خصم
        at += self.sentence.text(at) in _EITHER
        noun = any(cue.first == at and cue.form == "noun" and not cue.joined for cue in self.sentence.cues)
        noun = noun or (self.sentence.text(at), self.sentence.text(at + 1)) in _LOWER_PRICE  # ما نستطيع منحه سعر أقل
        return noun or self.sentence.text(at) == _TO_DO

    def is_denied(self, cue: Cue) -> bool:
        """Whether a cue is denied, before it or after it."""
        if self.sentence.text(cue.first) in _BEING and self.sentence.text(cue.last) in ("not", "never"):
            return True  # "a payment to your card is not available"
        if cue.form == "past" and self.sentence.text(cue.first - 1).lstrip("وف") == "غير":
            return True  # طلبك غير ملغى
        if self.sentence.text(cue.first) in _NON or self._neither(cue):
            return True
        before = [(first, last) for first, last in self.denials if last <= cue.first and self._next_only(first, cue)]
        if any(self._reaches(last, cue) and not of_a_relative(first, cue, self.sentence) for first, last in before):
            return True
        denied = [*self.denials, *self.after]
        if (
            self._denied_after(cue)
            or (not self.sentence.question and not cue.person and answered_no(cue, self.sentence))
            or self._put_first(cue)
            or included_in_denial(cue, self.sentence, self.denials)
            or says_impossible(cue, self.sentence, denied)
        ):
            return True
        return self.infer(
            cue,
            self._listed(cue)
            or refused(cue, self.sentence, self.spared)
            or (self.sentence.text(cue.first).isascii() and is_over(cue, self.sentence))
            or said_not(cue, self.sentence, self.denials)
            or label_denied(cue, self.sentence, denied)
            or turned_away(cue, self.sentence),
        )

    def _neither(self, cue: Cue) -> bool:
        """ "It can be sent neither to the card nor to the bank"."""
        if self.sentence.text(cue.last) != "neither":
            return False
        return any(self.sentence.text(at) == "nor" for at in range(cue.last + 1, self.sentence.end))

    def infer(self, cue: Cue, holds: bool) -> bool:
        """Note a cue whose polarity rests on what stands around it; such a one proves nothing to the guard."""
        if holds:
            self.inferred.add(cue)
        return holds

    def _put_first(self, cue: Cue) -> bool:
        """ "The refill we can't do", "a refund I cannot offer": the remedy stands before who denies it."""
        if not is_noun(cue, self.sentence) or self.sentence.text(cue.first - 1) not in _ARTICLES:
            return False
        if any(self.sentence.text(at) == "will" for at in range(cue.last, self.sentence.end)):
            return False  # "the refund we cannot do today will come tomorrow"
        who, helps, verb = (self.sentence.text(cue.last + each) for each in range(3))
        if helps in ("can", "will", "could") and verb == "not":
            helps, verb = "cannot", self.sentence.text(cue.last + 3)
        at = cue.last + 3 + (self.sentence.text(cue.last + 2) == "not")
        ends = at >= self.sentence.end or self.sentence.text(at) in _PUT_FIRST_ENDS
        return who in ("we", "i") and helps in _CANNOT and verb in _GIVING and ends

    def _listed(self, cue: Cue) -> bool:
        """Whether a cue is a point of a list that its heading denies, and tells nothing of its own."""
        sentence = self.sentence
        if not sentence.listed_denied or cue.form in ("future", "past") or cue.person == "we":
            return False
        return all(sentence.text(at) not in RESTART | FUTURE - {"to"} for at in range(sentence.start, cue.first))

    def _is_of_that(self, at: int) -> bool:
        """ "Instead of that": what was told before, and not "instead of this refund", بدلا من ذلك الاسترداد."""
        following = self.sentence.text(at + 1)
        own = not following.isascii() and not following.lstrip("و").startswith("ال")  # نعرض عليك بدلا من ذلك استشارة
        return self.sentence.text(at) in _THAT and (own or all(cue.first != at + 1 for cue in self.sentence.cues))

    def _next_only(self, at: int, cue: Cue) -> bool:
        return at not in self.instead or not any(at < other.first < cue.first for other in self.sentence.cues)

    def _reaches(self, at: int, cue: Cue) -> bool:
        """Whether a denial that ends before token ``at`` reaches the cue."""
        sentence = self.sentence
        if self._under_heading(at, cue):
            return True
        if cue.first - at > LONGEST or any(at <= joint <= cue.first for joint in [*sentence.hard, *sentence.stops]):
            return False
        between = [sentence.text(each) for each in range(at, cue.first)]
        led = [sentence.text(at - 1), *between]
        if any(
            (word in RESTART or (word in _ABLE and led[each] in _COMMAS))
            and led[each] not in _SOMETHING
            and not (word == "we" and _is_none_we_can(led, each))
            and not is_given(led[each], word)
            for each, word in enumerate(between)
        ):
            return False
        if self._or_list(at, cue, between):
            return True
        if not _BUT.isdisjoint(between):
            return False  # ما نعدك إلا باسترداد: nothing but that
        if between[:1] and between[0] in _ABLE:
            between = [word for word in between if word not in _TODAY]  # ما نقدر اليوم نضيف
        arabic = not sentence.tokens[cue.first].text.isascii()
        exists = set(between) & _EXISTS or between[:1] == ["شي"] or (sentence.text(at - 1).lstrip("وف") == "لا" and between[:1] == ["مبلغ"])
        idle = _MODALS | _MONEY | _EXISTS | _DUE if exists else _MODALS  # ما فيه مبلغ يرجع, لا مبلغ يعاد: no sum comes back; لا شيء يُسترد
        if arabic and cue.form == "future" and sentence.text(cue.first).lstrip("وف").startswith("س") and between:
            return False  # عن المتابعين الذين لم يصلوا سنضيف: لم and لن deny no future
        if arabic and cue.form == "noun" and sentence.text(cue.first - 1).lstrip("وف") in _WILL_BE:
            return False  # ليست السبب، والعشرون دولارا سيتم استردادها
        if arabic and any(_is_our_future(word) for word in between):
            return False  # رغم تعذر الاسترداد سنمنحك خصما
        if arabic and cue.form in ("verb", "future", "past") and not all(word in idle or self._other_cue(word) for word in between):
            return False
        joints = [joint for joint in sentence.soft if at < joint <= cue.first]
        return all(self._runs_on(at, joint, cue) for joint in joints)

    def _under_heading(self, at: int, cue: Cue) -> bool:
        """What a denied heading lists: "what we cannot do: pay it out in cash or send it to a card", ما يتعذر علينا: تحويله إلى بطاقة."""
        sentence = self.sentence
        colon = next((each for each in range(at, min(at + _HEADING_WORDS, cue.first)) if sentence.text(each) == ":"), None)
        if (
            colon is None
            or not self._leads(at)
            or cue.form in ("future", "past")
            or not all(sentence.text(each) in _HEADING for each in range(at, colon))
        ):
            return False
        between = {sentence.text(each) for each in range(colon + 1, cue.first)}
        parted = any(colon + 1 < joint <= cue.first for joint in [*sentence.hard, *sentence.stops])
        return not parted and not between & (RESTART | (FUTURE - {"to"}) | {"is", "are"})

    def _leads(self, at: int) -> bool:
        """Whether a denial that ends before ``at`` stands in a heading, "what we cannot do:", and not in a statement of its own."""
        first = max([self.sentence.start, *(joint for joint in self.sentence.hard if joint < at)])
        lead = [self.sentence.text(each) for each in range(first, at - 1)]
        return len(lead) < 2 or not _WHAT_LEADS.isdisjoint(lead)

    def _or_list(self, at: int, cue: Cue, between: list[str]) -> bool:
        """Verbs of which a remedy is the last: "cannot be moved, edited or refunded", لا يمكننا نقله أو رد قيمته."""
        sentence = self.sentence
        if not _WHICH.isdisjoint(sentence.text(at - back) for back in (2, 3)):
            return False  # "we send the likes that did not arrive, or add 3 USD"
        ors = [joint for joint in sentence.soft if at < joint <= cue.first and sentence.text(joint - 1) in _ORS]
        if not ors or cue.first - ors[-1] > _AFTER_OR or len(between) > _OR_LIST or cue.form == "future":
            return False
        parts = sorted(joint for joint in sentence.soft if at < joint <= cue.first)
        short = all(later - earlier <= _OR_PART for earlier, later in zip([at, *parts], parts, strict=False))
        return short and not set(between[ors[-1] - at :]) & (FUTURE - {"to", "able"} | {"is", "are"})

    def _other_cue(self, word: str) -> bool:
        return any(self.sentence.text(cue.first) == word for cue in self.denied)

    def _runs_on(self, at: int, joint: int, cue: Cue) -> bool:
        """Whether a list goes on over a comma or "or": a denied cue stands before it and the next is one more of its kind."""
        sentence = self.sentence
        before = sorted((each for each in self.denied if at <= each.first < joint), key=lambda each: each.first)
        if not before and self._is_point_of_list(at, joint, cue):
            return True
        if not before or sentence.text(joint) in _ONLY:
            return False  # "no refund, only a new delivery": what is left is given
        if any(other.first == joint and other.joined and other.person == "we" for other in sentence.cues if other is not cue):
            return False  # لا يمكن إكمال الطلب ونقدم لك ...: a verb of ours begins anew
        if cue.form == "verb" and cue.joined and cue.person == "we" and all(each.form == "noun" for each in before):
            return False
        joined_verb = cue.form in ("future", "past") and bool(cue.joined)
        between = {sentence.text(each) for each in range(joint, cue.first)}
        listed = (
            cue.form in ("noun", "verb", "ing")
            or (joint == cue.first and before[-1].form == cue.form == "past")
            or sentence.text(joint - 1) in ("or", "او", "nor")
            or not sentence.tokens[cue.first].text.isascii()
        )
        comma = sentence.text(joint - 1) in (",", "،") and not any(joint < each <= cue.first for each in sentence.soft)
        if comma and self.own_verb(cue):
            return False
        if sentence.text(joint - 1) not in _ORS and self.has_verb(cue):
            return False
        return listed and not joined_verb and not between & (FUTURE | {"is", "are"} | RESTART)

    def _is_point_of_list(self, at: int, joint: int, cue: Cue) -> bool:
        """ "Does not mean a change of link, a cancellation or a refund": one more of short nouns that "or" ends."""
        sentence = self.sentence
        verb = sentence.text(at) in _MEANING and sentence.text(at - 1).endswith(("not", "n't"))
        nouns = joint - at <= _POINT_WORDS and sentence.text(at + 1) in _ONE_MORE and sentence.text(joint) in _ONE_MORE
        ends = {sentence.text(each) for each in range(cue.last, min(sentence.end, cue.last + _POINT_WORDS))}
        return verb and nouns and cue.first == joint + 1 and ("or" in ends or sentence.text(joint - 1) == "or")

    def own_verb(self, cue: Cue) -> bool:
        """Whether a noun after a comma has a verb of its own: "إعادة التعبئة تحتاج", "the refill needs"."""
        sentence = self.sentence
        _, last = sentence.segment(cue.first)
        following = [sentence.text(each) for each in range(cue.last, min(last, cue.last + 3))]
        return any(word in _OWN_VERBS for word in following)

    def has_verb(self, cue: Cue) -> bool:
        """Whether a cue is told of by a verb of its own: "and your money comes back", "and a refund of $5 will be sent"."""
        if not self.sentence.text(cue.first).isascii():
            return False
        if cue.role == "arrive" and cue.form == "verb" and self.sentence.text(cue.first) not in ("go", "be", "reach", "land", "arrive"):
            return True
        if cue.role == "return" and self.sentence.text(cue.first - 1) in ("comes", "come", "goes", "go", "is", "are"):
            return True
        _, last = self.sentence.segment(cue.first)
        following = [self.sentence.text(at) for at in range(cue.last, min(last, cue.last + _TOLD_SOON))]
        return cue.form in ("noun", "verb") and not {"will", "shall"}.isdisjoint(following)

    def _is_subject_denied(self, cue: Cue) -> bool:
        """ "Sending it back to your card or adding it as balance isn't possible": what is done is the subject, and it is denied."""
        sentence = self.sentence
        first = max([sentence.start, *(joint for joint in sentence.hard if joint <= cue.first)])
        last = min([joint for joint in sentence.hard if joint > cue.first], default=sentence.end)
        denial = next((at for at, _ in self.after if cue.last < at < last), None)
        first += sentence.text(first) in _LEADS_ON
        gerund = any(other.first == first and other.form == "ing" for other in sentence.cues)
        if denial is None or not gerund or not sentence.text(denial).startswith(("is", "are", "aren't")):
            return False
        if _CAN_BE.isdisjoint(sentence.text(at) for at in range(denial, denial + 4)):
            return False  # "isn't slow", "isn't difficult"
        return (RESTART | (FUTURE - {"to"}) | {"is", "are", ","}).isdisjoint(sentence.text(at) for at in range(first, denial))

    def _denied_after(self, cue: Cue) -> bool:
        """A denial as what is said of a noun: "a refund is not possible", الاسترداد غير ممكن."""
        sentence = self.sentence
        if cue.form not in ("noun", "verb", "ing") or cue.person:
            return False
        if (cue.form == "ing" or sentence.text(cue.first) == "back") and self._is_subject_denied(cue):
            return True
        ours = bool(self.after) and is_ours(cue, sentence)
        for first, _ in self.after:
            if first < cue.last or first - cue.last > LONGEST or sentence.text(first - 1) == "what":
                continue  # "the value of what was not delivered"
            if sentence.text(first) in _NEITHER and sentence.text(first - 1) in _BEFORE_NEITHER:
                return True
            aside = self._aside(cue.last, first)
            if any(cue.last <= joint <= first and joint not in aside for joint in sentence.hard if not self._is_instead_of(joint)):
                continue
            between = {sentence.text(each) for each in range(after_wish(cue.last, sentence), first)}
            commas = [
                joint
                for joint in sentence.soft
                if cue.last < joint <= first and sentence.text(joint - 1) in (",", "،") and joint not in aside
            ]
            if commas and self._lists_nouns(cue.last, first):
                return True
            if ours and (sentence.text(first - 1) == "and" or sentence.text(first).startswith("و")):
                continue  # "we refund you and won't change our mind"
            if not between & (_RELATIVE | RESTART | _BECAUSE | {"will", "shall"}) and not commas and not self._another_cue(cue, first):
                return True
        return False

    def _aside(self, first: int, last: int) -> range:
        """Where an aside stands between commas: "a refund, though, can't be made", أما رد القيمة، جزءًا أو كلًّا، فغير ممكن."""
        commas = [at for at in range(first, last) if self.sentence.text(at) in _COMMAS]
        told = len(commas) == _ASIDE_COMMAS and all(self.sentence.text(at) in _ASIDE for at in range(commas[0] + 1, commas[1]))
        return range(commas[0], commas[1] + 2) if told else range(0)

    def _lists_nouns(self, at: int, denial: int) -> bool:
        """Whether nothing but more remedies stands between: "a refill, credit or discount is not available"."""
        cues = [cue for cue in self.sentence.cues if cue.form in ("noun", "verb") and not cue.person]
        named = {each for cue in cues for each in range(cue.first, cue.last)}
        while self.sentence.text(denial - 1) in _BEFORE_NOT:
            denial -= 1
        return all(each in named or self.sentence.text(each) in _LISTING for each in range(at, denial))

    def _is_instead_of(self, at: int) -> bool:
        """ "A credit instead of the refill is not possible": what stands in its place is named within the statement."""
        return self.sentence.text(at) == "instead" and self.sentence.text(at + 1) == "of"

    def _another_cue(self, cue: Cue, at: int) -> bool:
        return any(
            cue.last <= other.first < at and other.form in ("future", "past") and self.sentence.text(other.first) not in _BEING
            for other in self.sentence.cues
        )


_LEADS_ON: Final = frozenset(["whereas", "while", "but", "though", "although", "because", "since", "so", "then", "yet", "however"])
_NON: Final = frozenset(["non", "nonrefundable"])
_ARTICLES: Final = frozenset(["the", "a", "an", "that", "this", "any", "your"])
_CANNOT: Final = frozenset(["can't", "cannot", "won't", "couldn't"])
_GIVING: Final = frozenset(
    "give make offer keep honour honor issue provide send pay grant deliver do promise run arrange".split()  # noqa: SIM905
)
_WHICH: Final = frozenset(["that", "which", "who"])
_MEANING: Final = frozenset(["mean", "imply", "promise", "include", "entail", "constitute"])
_ONE_MORE: Final = frozenset(["a", "an", "any", "the", "another"])
_POINT_WORDS = 8
_BEFORE_NOT: Final = frozenset(
    ["is", "are", "was", "were", "therefore", "thus", "hence", "also", "still", "now", "unfortunately", "sadly", "so"]
)
"""Between nouns and what denies them: "are therefore not available"."""
_BECAUSE: Final = vocabulary("لأن لأنه لأنها لأنهم فهو فهي فهم إذ حيث كونه")
"""Because, for it: what is denied after them is the reason, as in نستطيع الإلغاء لأنه لم يبدأ."""
_CHOICE: Final = vocabulary("يريحك يريحج يناسبك يناسبج تفضل تفضلين تختار تختارين تبي تبين تحب")
_CAN: Final = vocabulary("نقدر يمكننا نستطيع بنقدر نحط بنحط نضيف بنضيف نرجع بنرجع")
_DENYING: Final = vocabulary("ما لا لن لم مب مو مش")
_THERE_IS: Final = vocabulary("في فيه مافي عندنا لدينا")
_NOTHING_MORE: Final = frozenset(["", ",", "،", ".", "!", ";"]) | vocabulary("لأن لأنه لأنها بسبب حاليا للأسف الحين")
_ONLY_THAT: Final = vocabulary("فحسب وحسب فقط")
_BUT_MORE: Final = vocabulary("بل وإنما")


def _is_none_we_can(led: list[str], at: int) -> bool:
    """ "Nothing further we can refund", "there is no amount we can send", "no part remains whose value we could return"."""
    if led[at + 2 : at + 3] not in (["can"], ["could"]):
        return False
    if led[at] in ("further", "else"):
        return True
    none = led[0] == "no" and led[at] in _NONE_WE_CAN and "not" not in led[at:]
    return none and _OF_IT.isdisjoint(led[1:at])  # "no doubt about the amount we can return" gives it


def _is_our_future(word: str) -> bool:
    """سنمنحك, وسنعيد, سأقيّد: what we, I will do, which no denial before it reaches."""
    known = arabic_cue(word) if word.lstrip("وف").startswith(("سن", "سا")) else None
    return known is not None and known[1] == "future" and known[2] in ("we", "I")


def is_given(before: str, word: str) -> bool:
    """ "You" as the one to whom something is given, not as a new subject: "cannot offer you a refund"."""
    return word == "you" and before in _GIVES_TO
