"""Words that turn a denial round: with "not" before them they promise, as in "we won't hesitate to refund"."""

from __future__ import annotations

from typing import Final

TURNING: Final = (
    # words straight after a denial, or with a helping verb between; gloss. The denial denies them, and not what follows them
    "hesitate hesitating fail failing refuse refusing refused decline declining declined deny denying denied reject rejecting rejected "
    "withhold withholding withheld forget forgetting forgotten mind object delay delaying delayed long late far prevent prevents preventing "
    "impossible unable unlikely excluded problem issue trouble doubt against opposed unwilling reluctant rule ruled only just merely simply "
    "نتردد يتردد تتردد متردد مترددين نتأخر يتأخر تتأخر متأخرين نرفض يرفض ترفض رافضين نمانع يمانع ممانع مانع موانع يمنع تمنع يمنعنا تمنعنا عائق عوائق "
    "اعتراض نعترض مشكلة إشكال نكتفي يكتفي نقتصر يقتصر نبخل نقصر نهمل نماطل ننسى ننساها بأس بد محالة ريب جدال شك نستبعد يستبعد مستبعد مستبعدا مستحيل مستحيلا "
    "صعب صعبا بعيد بعيدا ضير حرج"
)
"""Hesitate, be late, refuse, mind, obstacle, prevent, objection, problem, be content with, be stingy, forget, "bad", way out, doubt, exclude,
impossible, hard, far, harm."""
STOPPING: Final = "stop stops stopping keep keeps keeping block blocks hinder hinders"
"""Stop, keep: turning only before "us" or "me", for "stop" also cancels."""
HELPING: Final = (
    "that will would could can is be been take take's to in the a any have has had us you it its at all there do does did actually ever going "
    "which who getting being see "
    "يوجد توجد هناك لدينا عندنا في فيه أي شيء شي ما من لنا أن يكون تكون له به"
)
"""There is, we have, any, thing: between a denial and the word that turns it."""
POSSIBLY: Final = "rule ruled excluded impossible unlikely نستبعد يستبعد مستبعد مستبعدا"
"""Ruled out, excluded, impossible: not so, a thing is possible, and no more than that."""
LESS: Final = (("less", "than"), ("fewer", "than"), ("lower", "than"), ("أقل", "من"), ("اقل", "من"), ("دون", "الـ"))
"""Less than: after a denial a sum is promised."""
TWICE_DENIED: Final = (
    # a denial, and one straight after it that turns it round; gloss
    ("مستحيل ما", "impossible that not"), ("مستحيل لا", "impossible that not"), ("مستحيل ألا", "impossible that not"), ("يستحيل ألا", "impossible that not"),
    ("لا يمكن ألا", "cannot but"), ("لا يمكننا ألا", "we cannot but"), ("ما يصير ما", "it cannot be that not"), ("ما ينفع ما", "it will not do that not"),
    ("ما يمكن ما", "cannot but"), ("لا نستطيع ألا", "we cannot but"), ("ما نقدر ما", "we cannot but"), ("مو معقول ما", "it cannot be that not"),
    ("مش معقول ما", "it cannot be that not"), ("لا يعقل ألا", "it cannot be that not"), ("لا يسعنا إلا", "we cannot but"), ("ما يسعنا إلا", "we cannot but"),
    ("لا نملك إلا", "we cannot but"), ("cannot but", ""), ("can't but", ""), ("can't help but", ""), ("cannot help but", ""),
    ("no way we won't", ""), ("no way we don't", ""), ("no way we will not", ""), ("no reason not", ""), ("reason why not", ""),
)  # fmt: skip
WHY_AFTER: Final = "see reason understand imagine reasons"
"""Before "why we would not": nothing speaks against it."""
WHAT_BEFORE: Final = "قيمة ثمن سعر عن من كل جميع مقابل بدل على بقيمة مبلغ"
"""Value, price, of, all, for, in place of: before ما لم they make it "what was not", and no "unless"."""
WILL_DO: Final = "سنفعل سنفعلها سنفعله سنفعلها بنسويها بنسويه بنسوي هنعملها هنعمل حنعملها بنعملها سنقوم نسويها نفعلها نعملها"
"""We will do it: with it a sentence that first denies a thing grants it."""
NO_GRANT_BEFORE: Final = "as than what whatever everything all how where when if which that anything until unless"
"""Before "we can", "we will": what we can is not what was denied."""
WISHING: Final = (
    "wish wished love loved like liked want wanted hope hoped hoping glad tried trying "
    "حابين ودنا بودنا نفسنا ياريت ريت نتمنى تمنينا نود نحب نبي نبغى كنا حاولنا ليتنا ياليت نأمل"
)
"""We would like, we wish, we tried: before a remedy that the next statement takes back."""
NOT_OURS: Final = "بإيدنا بإيدينا بيدنا بيدينا بأيدينا إيدينا يسمح تسمح نقدر نستطيع قدرنا استطعنا ممكن يمكن يمكننا مسموح متاح ينفع يصير يجوز can't cannot couldn't can could able possible allow allows allowed permitted"
"""In our hands, allows, we can, possible: denied, they take back what we wished."""
BUT: Final = "but however yet though although لكن لكننا بس ولكن إلا غير"
REVERSED_QUESTION: Final = (
    "against reason problem object objection mind wrong not doubt late issue trouble stop stops prevent prevents refuse decline instead "
    "مانع مشكلة اعتراض سبب يمنع شك عدم"
)
"""Against, reason, problem, objection: in a question "no" as its answer grants."""
SHORT_YES: Final = "yes yep yeah sure certainly absolutely gladly definitely indeed نعم أكيد طبعا بالتأكيد أبشر حاضر ايه اي أيوه ايوه"
"""Yes: as the first word of an answer."""
SHORT_NO: Final = "no nope not لا كلا لأ"
ANSWERED_WITH: Final = "sadly unfortunately regrettably sorry afraid yes of course well بكل للأسف مع الأسف نأسف عذرا آسفين والله"
"""Sadly, sorry: before the "no" of an answer."""
ADDING: Final = ", and plus + now today then you a an the further later immediately tonight first here ( و"
"""Words that may stand between a promised sum and one more."""
ADDED_BY: Final = (
    "plus + another further extra additional فوقها وفوقها فوقه وفوقه زائد زائدا بالإضافة إضافة وبالإضافة إلى وكذلك أيضا وأيضا كمان وكمان ثم"
)
"""Plus, another, on top of it, in addition to, also, then: the sum after them is added."""
AFTER_SUM: Final = "later tomorrow now today more extra too also for within next tonight after on in to as . ! , ;"
"""What follows a sum after "and" that is one more of what is given: "and $3 later"; a verb would tell something else of it."""
EXCEPTING: Final = "except except-for less minus excluding apart-from other-than save bar"
"""Except, less, apart from: the sum after them is left out."""
ALL_BUT: Final = "all everything anything it nothing"
EACH_TIME: Final = "twice thrice two-times three-times per each apiece for-each for-every every a-day a-week عن-كل لكل على-كل في-كل كل-يوم كل-طلب مرتين مرتان ثلاث-مرات"
"""Twice, each, per, for every: after a sum it is given more than once."""
