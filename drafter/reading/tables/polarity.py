"""Words that turn a promise: denied, conditional, done, asked; and the joints at which a sentence parts."""

from __future__ import annotations

from typing import Final

BREAKS: Final = (
    "; : — but so then yet however because while plus since although though whereas therefore instead "
    "لكن لكننا لكنه بس-ما بس-لا بس-لم ثم لذلك لأن بل بينما غير-أن غير-أني غير-أننا غير-أنه إلا-أننا إلا-أني إلا-أنه إلا-أنها ولكن فقط-أن ولذلك وعليه إلا-أن"
)
"""Signs and words at which one statement ends and another begins: but, then, therefore, because."""
SOFT_BREAKS: Final = ", ، ( ) and or nor أو أم ولا"
"""They part statements, but a denial runs on over them in a list."""

_PUT_FIRST: Final = ("at no point", "at no time", "in no case", "under no circumstances", "on no account", "in no way", "never", "nor")
IN_ONE: Final = (
    "لايمكن لايمكننا لايمكنني لانستطيع لانقدر لايجوز لايوجد لايحق لايستحق لانرد لانعيد لانرجع لانلغي لانضيف لننعيد لنيتم "
    "مايمكن مايمكننا مانستطيع مايصير ماينفع ماينفعش مينفعش مانقدرش منقدرش مقدرش مبنقدرش مبنرجعش مبنردش مانرجع مانعيد مارح مراح "
    "ماعندنا ماحد محد محدش مافيناش مافينا ماعاد ماعاش"
)
"""Denials that are written in one word with their verb: it is not possible, we cannot, it does not do, nobody."""
BARRING: Final = "bar preclude forbid prevents precludes bars forbids excludes blocks prevented precluded barred excluded"
"""What stands between us and a remedy prevents it; "stop" and "block" alone are done to orders."""
_NOT_IN: Final = ("ما", "مو", "مب", "مش", "ليس", "ليست", "لم يعد", "ما عاد", "ما بقى")
_IN_HAND: Final = "بيدي بيدنا بإيدي بإيدنا بإيدينا بيدينا بأيدينا"
"""In my hand, in our hands."""
_LETTING: Final = "يخلينا تخلينا يخليني بيخلينا بتخلينا خلانا خلتنا يخلوننا يدعنا تدعنا"
"""Lets us."""
_CAN_EGYPT: Final = "ينفع يصح يجوز يمكن نقدر أقدر بنقدر هنقدر نعرف"
"""It does, it is right, it is allowed, it can be, we can; with the ش of Egyptian denials behind."""
_HAS_NONE: Final = "مالوش مالهاش مالهوش ملوش ملهاش مفيهوش مفيهاش مافيهوش مافيهاش ماعندناش معندناش ماعليهوش معليهوش"
DENIALS: Final = (
    # phrase, gloss; a denial of what follows it
    ("not", ""), ("cannot", ""), ("never", ""), ("no", ""), ("neither", ""), ("nor", ""), ("unable", ""), ("nothing", ""), ("nothing's", ""),
    *((f"{gone} {time}", "the time of it is over") for gone in ("فات", "فاتت", "انتهى", "انتهت", "انقضى", "انقضت", "خلص", "خلصت") for time in ("مهلة", "فترة")),
    *((f"{past} {stage}", "it is past the stage of") for past in ("تعدى", "تعدت", "تجاوز", "تجاوزت", "عدى", "عدت", "فات", "فاتت") for stage in ("مرحلة",)), ("متأخر ع", "too late for, dialect"), ("متأخر على", "too late for"), ("ما لك حق", "you have no right to"),
    ("past the point of", ""), ("beyond the point of", ""), ("past the stage of", ""), ("decline", ""), ("declining", ""), ("turn down", ""), ("turned down", ""), ("turning down", ""),
    ("rather than", ""), ("instead of", ""), ("in place of", ""), ("takes the place of", ""), ("يحل ذلك محل", "this takes the place of"), ("ويحل ذلك محل", "and this takes the place of"), ("يحل محل", "takes the place of"), ("تحل محل", "takes the place of"), ("too late", ""), ("without", ""), ("impossible", ""), ("refuse", ""), ("decline", ""),
    ("does not entitle you to", ""), ("doesn't entitle you to", ""), ("no reason to", ""), ("outside what we", ""), ("declined", ""), ("rejected", ""), ("ineligible", ""), ("hardly", ""), ("out of the question", ""), ("rule out", ""), ("rules out", ""), ("ruled out", ""), ("رفض طلب", "the request was refused"), ("برفض", "of the refusal of"), ("رفض", "the refusal of"), ("don't", ""),
    ("none", ""), ("nobody", ""), ("بلا", "without"), ("ما بقي مبلغ", "no amount is left"), ("ما بقي جزء ناقص", "no missing part is left"), ("لم يبق جزء ناقص", "no missing part is left"), ("لا يبقى جزء ناقص", "no missing part is left"), ("ما بقي شيء", "nothing is left"), ("لم يبق مبلغ", "no amount is left"), ("لم يبق شيء", "nothing is left"), ("لم يتبق شيء", "nothing is left"), ("لم يتبق مبلغ", "no amount is left"), ("ما تبقى شيء", "nothing is left"), ("ما ظل شي", "nothing is left, dialect"), ("ما بقى شي", "nothing is left, dialect"), ("مش هينفع", "it will not do, Egyptian"), ("مينفعش", "it does not do, Egyptian"),
    ("ما ينفع", "it does not do"), ("فمفيش", "so there is no, Egyptian"), ("مفيش", "there is no, Egyptian"), ("هذا يستبعد", "this rules out"), ("وهذا يستبعد", "and this rules out"), ("مما يستبعد", "which rules out"), ("لا", "no, not"), ("لن", "will not"), ("لم", "did not"), ("ليس", "is not"), ("ليست", "is not"),
    ("ولا", "nor"), ("ما", "not, dialect; before a verb"), ("مب", "not, Gulf"), ("مو", "not, Gulf"), ("مش", "not, Egyptian"),
    ("من المبكر الحديث عن", "it is too early to speak of"), ("too early to speak of", ""), ("too early to talk about", ""), *((f"before {we} {of}", "") for we in ("we can speak", "we speak", "i can speak", "speaking", "we can talk", "we talk", "talking", "we can think", "thinking", "we answer", "we decide", "deciding", "answering") for of in ("of", "about", "on")), ("too early to say", ""), *((f"{soon} to {speak}", "") for soon in ("too soon", "too early") for speak in ("speak about", "talk of", "decide on", "promise")), ("too soon to speak of", ""), ("too soon to talk about", ""), ("too soon to say", ""), ("before anyone can speak of", ""), ("before anyone can talk about", ""), ("before anyone speaks of", ""), ("ألا تعد", "that you do not take it for"), ("ألا تعدي", "that you do not take it for, f"), ("ألا تعتبر", "that you do not take it for"), ("ألا تعتبري", "that you do not take it for, f"), ("ألا تقرأ", "that you do not read it as"), ("ألا تقرئي", "that you do not read it as, f"), ("ألا تفهم", "that you do not take it for"), ("ألا تفهمي", "that you do not take it for, f"),
    ("ماهو", "is not"), ("ما عليهم", "there is none on them"), ("ما عليها", "there is none on it"), ("بدلا من", "instead of"), ("بدل", "instead of"), ("عوضا عن", "instead of"), ("فات الأوان", "it is too late"), *((f"فات {time}", "the time for it is over") for time in ("أوان", "وقت", "ميعاد", "موعد")),
    ("يتعذر", "it is impossible"), ("تتعذر", "it is impossible, f"), ("تعذر", "it was impossible"), ("بدون", "without"), ("دون", "without"), ("مستحيل", "impossible"),
    ("نعتذر عن", "we must decline"), ("نأسف لعدم", "we regret not"), ("عدم", "not (noun)"), ("لعدم", "for not"),
    ("غير مشمول", "not covered"), ("غير مشمولة", "not covered, f"), ("غير مؤهل", "not eligible"), ("غير مؤهلة", "not eligible, f"),
    ("لسنا", "we are not"), ("غير قابل", "not open to"), ("غير قابلة", "not open to, f"), ("غير قابلين", "not open to, pl"),
    ("بدال", "instead of, Gulf"), ("بدل ما", "instead of, before a verb"), ("بدال ما", "instead of, before a verb, Gulf"), ("مانقدر", "we cannot"), ("ماراح", "will not"), ("ماقدر", "cannot"), ("محنا", "we are not"),
    ("ما في ولا", "there is not one, dialect"), ("ما فيه ولا", "there is not one, dialect"), ("مافي ولا", "there is not one, dialect"), ("ولا ريال", "not one riyal"), ("ولا درهم", "not one dirham"), ("ولا دينار", "not one dinar"), ("ولا دولار", "not one dollar"), ("ولا جنيه", "not one pound"), ("ولا فلس", "not one fils"), ("ولا هللة", "not one halala"), ("مافي", "there is no, dialect"), ("مافيه", "there is no, dialect"), ("ماكو", "there is no, Gulf"), ("مافيش", "there is no, Egyptian"), ("مافينا", "we cannot, Levantine"),
    ("مهو", "is not, Gulf"), ("مهوب", "is not, Gulf"), ("ماهوب", "is not, Gulf"), ("موب", "is not, Gulf"), ("من غير الممكن", "it is not possible"), ("غير ممكن", "not possible"),
    ("ما عاد", "no longer"), ("ما عدنا", "we no longer"), ("لا مجال", "there is no room for"), ("ما من مجال", "there is no room for"),
    ("no way we can", ""), ("no way that we can", ""), ("no way we could", ""), ("no way to", ""), ("nobody can", ""), ("no one can", ""), ("من المستحيل", "it is impossible"), ("مو معقول", "it cannot be, Gulf"), ("مب معقول", "it cannot be, Gulf"), ("ما يمدينا", "we cannot, Gulf"), ("ما يمدي", "it cannot be, Gulf"), ("مايمدينا", "we cannot, Gulf"), ("ما فيش", "there is no, Egyptian"), ("ما فينا", "we cannot, Levantine"), ("against our policy", ""), ("against the policy", ""), ("against policy", ""), ("contrary to our policy", ""), ("prevents us from", ""), ("prevent us from", ""), ("stops us from", ""), ("keeps us from", ""), ("bars us from", ""), ("forbids us to", ""), ("does not let us", ""),
    *((f"{lead} {verb} we", "") for lead in _PUT_FIRST for verb in ("will", "can", "do", "shall", "would")),
    *((word, "not, written in one with its verb") for word in IN_ONE.split()),
    *((f"{bars} {what}", "") for bars in BARRING.split() for what in ("a", "an", "any", "another", "the", "further", "new", "your", "us")),
    *((f"{turned} {up}".replace("-", " "), "") for turned, up in (("turn", "down"), ("turned", "down"), ("turning", "down"), ("say", "no-to"), ("said", "no-to"), ("saying", "no-to"))),
    *((f"{no} {hands}{thing}", "it is not in our hands") for no in _NOT_IN for hands in _IN_HAND.split() for thing in ("", " شي", " شيء", " حاجة", " حيلة")),
    *((f"{no} {lets}", "does not let us") for no in ("ما", "لا", "مش", "مو", "مب") for lets in _LETTING.split()),
    *((f"{no} {verb}ش", "it cannot be, we cannot, Egyptian") for no in ("ما",) for verb in _CAN_EGYPT.split()),
    *((word, "it has none, we have none, Egyptian") for word in _HAS_NONE.split()),
    *((f"{none} {thing}", "nothing is left that") for none in ("لم يبق", "لم يتبق", "ما بقي", "ما بقى", "ما ظل", "ما عاد هناك", "ما عاد فيه", "لم يعد هناك") for thing in ("ما", "شيء", "شي", "حاجة")),
    *((f"{by} من", "keeps us from") for by in ("يمنعنا", "تمنعنا", "يمنعني", "تمنعني", "بيمنعنا", "بتمنعنا", "منعنا", "منعتنا")),
    ("من غير", "without"), ("won't let us", ""), ("will not let us", ""), ("doesn't let us", ""), ("don't let us", ""), ("do not let us", ""),
)  # fmt: skip
INSTEAD: Final = (
    "rather than",
    "instead of",
    "in place of",
    "takes the place of",
    "يحل ذلك محل",
    "ويحل ذلك محل",
    "يحل محل",
    "تحل محل",
    "بدلا من",
    "بدل",
    "بدال",
    "بدل ما",
    "بدال ما",
    "عوضا عن",
)
"""They deny the next thing named, and no more."""
_WITHOUT_THAT: Final = "أي-مقابل أي-تكاليف أي-مشاكل مشكلة مشاكل تعب ما-تبعت ما-تبعتي ما-ترسل ما-ترسلي ما-تكلمنا ما-تنتظر ما-تستنى المستبعد رسوم تكلفة تكاليف مقابل تأخير تأخر خصم تردد شك فلوس مصاريف ما-تطلب ما-تطلبي ما-تدفع ما-تدفعي ما-تسوي ما-تسوين ما-تعمل ما-تعملي ما-تحتاج ما-تحتاجين أي-رسوم أي-تكلفة أي-تأخير أي-خصم أي-شك أي-مصاريف أي-شروط شروط"
"""Fees, cost, delay, doubt, your asking or paying: "without" them denies no remedy."""
NO_DENIALS: Final = (
    # phrases that hold such a word and deny nothing
    *((f"{none} {tie}", "it has nothing to do with") for none in ("مالوش", "ملوش", "مالهاش", "ملهاش", "مالهوش", "ملهوش") for tie in ("علاقة", "دعوة", "داعي", "لازمة", "ذنب")),
    ("no thanks", ""), ("no thank you", ""), ("لا شكر على", "no thanks for"), ("no cost", ""), ("no charge", ""), ("no extra", ""), ("no additional", ""), ("no problem", ""), ("no doubt", ""), ("no need", ""),
    ("no later", ""), ("not only", ""), ("no more than", ""), ("not more than", ""), ("don't hesitate", ""), ("not hesitate", ""),
    ("don't worry", ""), ("not worry", ""), ("no worries", ""), ("without extra", ""), ("without charge", ""), ("without cost", ""),
    ("without delay", ""), ("without any", ""), ("no less", ""), ("nothing less", ""), ("not less", ""), ("not delivered", ""), ("no fee", ""), ("no fees", ""),
    ("قبل لا", "before, Gulf"), ("not past the point of", ""), ("not turn down", ""), ("not turned down", ""), ("not turning down", ""), ("ما فات", "it is not too late"), ("ما فاتت", "it is not too late"), ("لم يفت", "it is not too late"), ("لم تفت", "it is not too late"),
    ("not received", ""), ("no matter", ""), ("without having", ""), ("no questions", ""), ("ما زال", "still"), ("ما زالت", "still"),
    ("ما دفعت", "what you paid"), ("ما دفعته", "what you paid"), ("ما تبقى", "what remains"), ("ما حدث", "what happened"),
    ("لا تتردد", "do not hesitate"), ("لا يهمك", "do not worry"), ("ولا يهمك", "do not worry"), ("لا تقلق", "do not worry"),
    ("دون تكلفة", "at no cost"), ("دون رسوم", "without fees"), ("بدون تكلفة", "at no cost"), ("بدون رسوم", "without fees"),
    ("بدون مقابل", "for nothing"), ("دون مقابل", "for nothing"), ("دون تأخير", "without delay"), ("لا غير", "nothing else"),
    ("لا تشيل هم", "do not worry"), ("لا شك", "no doubt"), ("ليس فقط", "not only"), ("مو بس", "not only, Gulf"), ("مب بس", "not only, Gulf"),
    ("مش بس", "not only"), ("مو فقط", "not only"), ("لا فقط", "not only"), ("you don't need to", ""), ("you don't have to", ""), ("you do not need to", ""),
    ("you do not have to", ""), ("you needn't", ""), ("you need not", ""), ("you won't need to", ""), ("you won't have to", ""), ("you will not need to", ""),
    ("you will not have to", ""), ("without you", ""), ("without your having", ""), ("without your needing", ""), ("without your asking", ""), ("without your doing", ""), ("without hesitation", ""), ("without fail", ""), ("without question", ""),
    ("without doubt", ""), ("without a doubt", ""), ("without further", ""), ("without deduction", ""), ("without waiting", ""), ("without asking", ""),
    ("no delay in", ""), ("can't wait to", ""), ("cannot wait to", ""), ("not rest until", ""), ("won't rest until", ""), ("nothing short of", ""),
    ("no objection", ""), ("no obstacle", ""), ("no hesitation", ""), ("no reason why", ""), ("see no reason", ""), ("can't see why", ""),
    ("cannot see why", ""), ("don't see why", ""), ("do not see why", ""),
    ("لا تحتاج إلى", "you need not"), ("لا تحتاج أن", "you need not"), ("ما تحتاج", "you need not"),
    ("لا داعي", "no need"), ("ما له داعي", "no need"), ("مو لازم", "it is not needed"), ("مش لازم", "it is not needed"), ("لست بحاجة", "you need not"),
    ("بأسرع ما", "as fast as"), ("أسرع ما", "as fast as"), ("بأقرب ما", "as soon as"), ("أقرب ما", "as soon as"), ("بقدر ما", "as much as"), ("قدر ما", "as much as"),
    ("كل ما", "all that"), ("أكثر ما", "the most that"), ("أقصى ما", "the utmost that"), ("أفضل ما", "the best that"), ("بأحسن ما", "as well as"), ("أحسن ما", "the best that"),
    ("بلا شك", "without doubt"), ("دون شك", "without doubt"), ("بدون شك", "without doubt"), ("دون أدنى", "without the least"), ("بلا تردد", "without hesitation"),
    ("أم لا", "or not"), ("او لا", "or not"), ("or not", ""), ("without proof", ""), ("without evidence", ""), ("without a screenshot", ""), ("without that", ""), ("cannot do more than", ""), ("can't do more than", ""), ("couldn't be happier", ""), ("could not be happier", ""), ("couldn't be more", ""), ("could not be more", ""),
    ("دون تردد", "without hesitation"), ("بدون تردد", "without hesitation"), ("بلا تأخير", "without delay"), ("بدون تأخير", "without delay"), ("دون أي تأخير", "without any delay"),
    ("بدون أي تأخير", "without any delay"), ("دون أي تكلفة", "at no cost"), ("بدون أي تكلفة", "at no cost"), ("دون أي رسوم", "without any fees"), ("بدون أي رسوم", "without any fees"),
    ("بلا رسوم", "without fees"), ("بلا تكلفة", "at no cost"), ("بلا مقابل", "for nothing"), ("دون خصم", "without deduction"), ("بدون خصم", "without deduction"), ("بلا خصم", "without deduction"),
    ("دون أي خصم", "without any deduction"), ("بدون أي خصم", "without any deduction"), ("بلا أي خصم", "without any deduction"), ("دون مماطلة", "without dawdling"), ("دون نقصان", "without lessening"),
    ("بدون نقصان", "without lessening"), ("دون نقص", "without lessening"), ("لابد", "it must"),
    *((f"من غير {word}".replace("-", " "), "without fees, delay, doubt, your asking") for word in _WITHOUT_THAT.split()),
    ("nothing stands in the way", ""), ("nothing stands between", ""), ("nothing is in the way", ""),
)  # fmt: skip
_IS_NOT: Final = "ما-هو ما-هي ماهو ماهي مهو مهي مهوب مهب مهيب ماهوب ماهيب موب مو مب مش غير ليس ليست ما-عاد ما-عادت لم-يعد لم-تعد ما-صار ما-صارت لا-يعد لا-تعد"
_OPEN: Final = "ممكن متاح متوفر وارد مستحق مشمول مسموح مطروح مقبول ضمن ساري سار صالح قائم جائز منطبق خيار داخل بإيدي بإيدنا بإيدينا بيدي بيدنا بأيدينا من-صلاحياتي من-صلاحياتنا من-صلاحيتي من-الخيارات بالخيارات"
_OF_US: Final = "نقدر-عليه نقدر-عليها نستطيعه نستطيعها نقدمه نقدمها نسويه نسويها ينطبقان تنطبقان يمكننا-عرضه يمكننا-عرضها يمكننا-تقديمه يمكننا-تقديمها يمكننا-منحه يمكننا-منحها نعرضه نعرضها يصير تصير ينفع تنفع ينفعش تنفعش يضبط تضبط يزبط تزبط يصح تصح ينطبق تنطبق يجوز تجوز يمكن تمكن يصلح تصلح"
_NO_LONGER: Final = "ما-عاد ما-عادت ما-بقاش ما-بقتش ما-بقى ما-بقت لم-يعد لم-تعد ما-عادش معدش مبقاش مبقتش ما-رح ما-راح مش"
_CAN_BE: Final = "ينفع تنفع يصير تصير يزبط تزبط يضبط تضبط يمكن يمشي تمشي يجوز تجوز هينفع هتنفع هيمشي"
"""It does, it can be, it goes; after "no longer"."""
_WE_CANNOT: Final = "ما-نقدر ما-نقدرش ما-بنقدر ما-أقدر لا-نقدر لا-أقدر ما-نستطيع لا-نستطيع لا-أستطيع لا-يمكننا ما-يمكننا لا-يمكنني لن-نستطيع لن-نتمكن-من ما-فينا مش-هنقدر مش-حنقدر مو-قادرين مش-قادرين"
_GIVING: Final = "نقدم نعطي نسوي نعمل نوفر نمنح ننفذ أقدم أعطي أسوي أعمل تقديم منح توفير إعطاء تنفيذ"
"""We give, we do, giving, doing: with the remedy that was named before as their object."""
_OUT_OF_REACH: Final = "out-of-our-hands out-of-my-hands out-of-reach out-of-the-question beyond-us beyond-our-reach off-limits a-refusal closed-to-us not-ours"
_WE_DO_NOT: Final = "isn't is-not we-can't we-cannot we-don't we-do-not we-won't i-can't i-cannot i-don't i-do-not we-are-unable we're-unable we-are-not we're-not i-am-not i'm-not that's-not"
DENIALS_AFTER: Final = (
    *(
        (f"{no} {state}{ending}".replace("-", " "), "is not, is no longer: possible, available, due, covered, allowed, valid")
        for no in _IS_NOT.split()
        for state in _OPEN.split()
        for ending in ("", "ة", "ا")
        if not (no == "غير" and state in ("خيار", "داخل"))
    ),
    *((f"{no} {verb}".replace("-", " "), "we cannot, it cannot be, it does not apply") for no in ("ما", "لا") for verb in _OF_US.split()),
    *((f"{no} {verb}".replace("-", " "), "it cannot be any longer") for no in _NO_LONGER.split() for verb in _CAN_BE.split()),
    *((f"{no} {give}{it}".replace("-", " "), "we cannot give it") for no in _WE_CANNOT.split() for give in _GIVING.split() for it in ("ه", "ها", "هم", "هما", "هن")),
    *((f"{is_} {where}".replace("-", " "), "") for is_ in ("is", "are", "was", "remains", "stays", "remain", "is still", *(f"{is_} {adverb}" for is_ in ("is", "are") for adverb in ("therefore", "unfortunately", "sadly", "thus", "now", "simply"))) for where in _OUT_OF_REACH.split()),
    *((f"{what}{no}".replace("-", " "), "") for what in ("is-something-", "is-something-that-", "is-a-thing-") for no in _WE_DO_NOT.split()),
    *((f"{it} {works}".replace("-", " "), "") for it in ("doesn't", "does-not", "don't", "do-not", "won't", "will-not") for works in ("work-anymore", "work-any-more", "work-here", "work-now", "work-any-longer", "work-once", "work-after")),
    *((f"{are} {each} closed {for_}", "") for are in ("are", "is", "remain") for each in ("all", "both") for for_ in ("for", "to you", "here")),
    *((f"{does} not {form} part", "") for does in ("does", "do") for form in ("form", "form any", "make")), ("doesn't form part", ""), ("is no part", ""), ("is not part", ""), ("isn't part", ""),
    ("مستبعد", "is ruled out"), ("مستبعدة", "is ruled out, f"), ("غير وارد", "is out of the question"), ("غير واردة", "is out of the question, f"),
    *((f"no longer {works}", "") for works in ("works", "work", "open", "on offer", "covered", "granted", "given")),
    *((f"{was} {down}".replace("-", " "), "") for was in ("was", "were", "is", "been", "got", "being") for down in ("turned-down", "not-approved", "not-granted", "not-accepted")),
    *((f"خارج {power}", "outside our powers") for power in ("صلاحياتي", "صلاحياتنا", "صلاحيتي", "صلاحيتنا", "نطاق صلاحياتي")),
    ("متعذر", "impossible"), ("متعذرة", "impossible, f"), ("متعذرا", "impossible"), ("متعذرين", "impossible, pl"), ("متعذران", "impossible, dual"),
    *((f"ما{verb}".replace("-", " "), "the same, written in one") for verb in _OF_US.split()),
    ("مو الطريقة", "is not the way"), ("ليس الطريقة", "is not the way"), ("ليست الطريقة", "is not the way"), ("مب الطريقة", "is not the way"), ("not the usual way", ""),
    *(
        (f"{no} {verb}", "it will not be, it does not do")
        for no in ("مش", "مو", "ما")
        for verb in ("هينفع", "حينفع", "هيحصل", "حيحصل", "هيتم", "حيتم", "هيمشي", "حيمشي", "هيصير", "بيصير", "بينفع", "بيمشي", "بيزبط", "بيتم")
    ),
    *(
        (f"{no} {verb}", "it will not do, it will not go")
        for no in ("ما راح", "ما رح", "ماراح", "مارح")
        for verb in ("ينفع", "يصير", "يمشي", "يتم", "يحصل", "يزبط", "تنفع", "تصير", "تمشي", "تتم")
    ),
    *(
        (f"{no} {give}{her}", "we cannot give it")
        for no in ("لا نستطيع", "لا نقدر", "لا يمكننا", "لن نستطيع", "لن نقدر", "ما نقدر", "ما نستطيع", "ما بنقدر", "ما راح نقدر", "ما رح نقدر", "مش هنقدر", "مش حنقدر", "مش بنقدر")
        for give in ("تقديمه", "نقدمه", "نسويه", "نعمله", "نوفيه", "منحه", "نمنحه", "تنفيذه", "ننفذه", "إعطاءه", "نعطيه")
        for her in ("", "ا")
    ),
    # phrases after a noun that deny it
    ("لم يُختر أي منها", "none of them was chosen"), ("لم نختر أيًا منها", "we chose none of them"), ("لم يُقرر أي منها", "none of them was decided"), ("لم يتقرر أي منها", "none of them was decided"), ("لم يُحسم أي منها", "none of them is settled"), ("be neither", ""), ("can neither", ""), ("is neither", ""), ("are neither", ""), ("لم تتم", "was not done"), ("لم يتم", "was not done"), ("لم تكتمل", "was not completed"), ("ما نقدر نعطيه", "we cannot give it"), ("ما نقدر نقدمه", "we cannot offer it"), ("ما نقدر نسويه", "we cannot do it"), ("لا يمكننا تقديمه", "we cannot offer it"), ("لا نستطيع تقديمه", "we cannot offer it"), ("لا يمكننا منحه", "we cannot grant it"),
    ("is not", ""), ("isn't", ""), ("are not", ""), ("aren't", ""), ("was not", ""), ("wasn't", ""), ("cannot be", ""), ("can't be", ""),
    ("won't be", ""), ("will not", ""), ("won't", ""), ("does not apply", ""), ("does not come into it", ""), ("doesn't come into it", ""), ("do not come into it", ""), ("isn't open to us", ""), ("is not open to us", ""), ("does not come with it", ""), ("doesn't come with it", ""), ("do not come with it", ""), ("don't come with it", ""), ("is no part", ""), ("doesn't apply", ""), ("do not apply", ""),
    ("not possible", ""), ("not available", ""), ("can not be", ""), ("is no longer", ""), ("are no longer", ""), ("is impossible", ""), ("is no option", ""), ("are no option", ""), ("no longer due", ""),
    ("is out of the question", ""), ("is excluded", ""), ("is ruled out", ""), ("was declined", ""), ("is declined", ""),
    ("shows as rejected", ""), ("shows rejected", ""), ("shown as rejected", ""), ("marked as rejected", ""), ("appears as rejected", ""), ("came back rejected", ""), ("تظهر مرفوضة", "shows as rejected"), ("ظهرت مرفوضة", "showed as rejected"), ("مرفوضة", "rejected, f"),
    ("was rejected", ""), ("was refused", ""), ("were refused", ""), ("رفضت", "was refused"), ("لا تنص", "does not provide for"), ("ليس جزءا", "is no part"),
    ("would only come into question", ""), ("is beyond", ""), ("is outside", ""), ("falls outside", ""), ("خارج ما", "outside what"), ("خارج عن", "outside of"), ("is off the table", ""), ("would go against", ""), ("goes against", ""), ("go against", ""), ("has not", ""), ("hasn't", ""), ("have not", ""), ("neither is", ""),
    ("neither applies", ""), ("neither of", ""), ("none of", ""), ("كلاهما غير", "both not"), ("ليست مما", "is none of what"), ("ليس مما", "is none of what"), ("لا هذا", "neither this"), ("غير ممكن", "not possible"),
    ("غير ممكنة", "not possible"), ("غير ممكنين", "both not possible"), ("غير ممكنان", "both not possible"), ("غير متاحين", "both not available"), ("غير متاحان", "both not available"), ("غير متاح", "not available"), ("غير متاحة", "not available"), ("غير متوفر", "not available"),
    ("غير وارد", "out of the question"), ("غير مستحق", "not due"), ("لا ينطبق", "does not apply"), ("لا تنطبق", "does not apply"),
    ("ليس متاحا", "is not available"), ("ليست متاحة", "is not available, f"), ("ليس متوفرا", "is not available"), ("ليس واردا", "is out of the question"), ("ليس مستحقا", "is not due"), ("ليست ممكنة", "is not possible, f"), ("ليس من حقك", "is not your right"), ("ليس خيارا", "is no option"),
    ("can't go", ""), ("cannot go", ""), ("won't go", ""), ("can't be sent", ""), ("cannot be sent", ""), ("ما ينطبق", "does not apply"), ("ما تنطبق", "does not apply, f"), ("ما عادت ممكنة", "is no longer possible, f"), ("ما عاد ممكن", "is no longer possible"), ("ما عاد متوفر", "is no longer available"), ("ما يمشي", "does not go, Gulf"),
    ("مرفوض", "rejected"), ("لا يشمل", "does not cover"), ("لا يشملها", "does not cover it"), ("لا يشمله", "does not cover it"),  ("ليس ممكنا", "is not possible"), ("لا يمكن", "is not possible"),
    ("مب ممكن", "not possible"), ("مو ممكن", "not possible"), ("ما يصير", "cannot be"), ("لا يتوفر", "not available"), ("ما بدت", "has not begun"), ("ما انقبلت", "was not accepted"), ("ما انقبل", "was not accepted"), ("لم تقبل", "was not accepted"), ("لم يقبل", "was not accepted"), ("ما ظهرش", "did not show, Egyptian"), ("ما ظهرتش", "did not show, Egyptian"), ("ما ظهر", "did not show"), ("ما ظهرت", "did not show"), ("ما وصلت", "did not come"), ("ما وصلتش", "did not come, Egyptian"), ("ما وصلش", "did not come, Egyptian"), ("ما بدأت", "has not begun"), ("لم تبدأ", "has not begun"), ("لم يبدأ", "has not begun"), ("ما بدا", "has not begun"), ("ما عندنا", "we have none"), ("ما لدينا", "we have none"), ("ما فيه", "there is none"), ("ما في", "there is none"), ("مافي", "there is none"),
    ("لا يجوز", "not allowed"), ("مستحيل", "impossible"), ("ما ينفع", "does not work"),
    ("no longer applies", ""), ("no longer apply", ""), ("no longer available", ""), ("no longer valid", ""), ("no longer offered", ""), ("no longer possible", ""),
    ("مو متاح", "not available"), ("مو متاحة", "not available"), ("مب متاح", "not available"), ("مب متاحة", "not available"), ("مش متاح", "not available"), ("مش متاحة", "not available"),
    ("مو متوفر", "not available"), ("مو متوفرة", "not available"), ("مش متوفر", "not available"), ("مش ممكن", "not possible"), ("مهو ممكن", "not possible"), ("مهو متاح", "not available"),
    ("مو وارد", "out of the question"), ("مش وارد", "out of the question"), ("ما عاد مشمول", "is no longer covered"), ("ما عادت مشمولة", "is no longer covered, f"), ("لم يعد مشمولا", "is no longer covered"), ("لم تعد مشمولة", "is no longer covered, f"), ("فليست جزءا", "is no part"), ("فليس جزءا", "is no part"), ("ليست جزءا", "is no part"), ("لم يعد متاحا", "is no longer available"), ("لم تعد متاحة", "is no longer available"),
    ("ما عاد متاح", "is no longer available"), ("لم يعد ساريا", "no longer applies"), ("لم يعد ممكنا", "is no longer possible"), ("لم تعد ممكنة", "is no longer possible"),
)  # fmt: skip
WITHHOLDING_STEMS: Final = "اخر اخير رفض منع عطل ماطل تجاهل نسى"
"""Delay, refuse, forbid, hold up, forget: of a remedy that must not be withheld, ما يجوز نأخره."""
MODALS: Final = (
    "تقدر يقدر تستطيع يستطيع تقدرون قدرنا قدرت استطعنا فيني لدينا آخر أخرى راح رح نروم أروم نقدر أقدر أستطيع يمكنني نقبل أقبل قبول تسمح يسمح بتسمح بيسمح تغطي يغطي شروطنا سياستنا نستطيع يمكن يمكننا يمكنك تستطيع نتمكن سنتمكن من أن إن ممكن بإمكاننا بوسعنا لنا لك لكم تقديم منح صرف أي "
    "إجراء عمل نقوم ب يتم سيتم نعرض يحق "
    "بنقدر منقدر حنقدر هنقدر مستعدين هنا تتوقع ما يسعنا ينطبق يتوفر تتوفر له على هذا الطلب  يشمل توجد يوجد هناك حق قادرين عندنا فيه مجال نوعد نوعدك نوعدج نوعدكم نعدك نعدكم يترتب نعالج نعالجه نعالجها طريقة تسمحلنا يسمحلنا بتسمحلنا بيسمحلنا تسمحلي بيسمحلي بتسمحلي تخلينا يخلينا بتخلينا بيخلينا فينا يصير ينفع نسوي نعمل"
)
"""Words between a denial and its verb: will, can, be able, offer, any, expect, apply."""
RESTARTS: Final = (
    "والذي ولك ولكم ولج فلك فلكم فلج ويسعدنا ويسعدني ويسرنا ويسرني ويشرفنا ونود ونسعد ونقترح ونعرض فيسعدنا فيسرنا ويمكن ويمكننا ويمكنك ويمكنكم فيمكن فيمكننا فيمكنك ونقدر وتقدر وتقدرين فنقدر فتقدر ونستطيع وأستطيع وأقدر ويمكنني فأستطيع فأقدر فيمكنني فنستطيع وبإمكاني وإنما إنما وتستطيع وتستطيعين "
    "والمتاح فالمتاح المتاح وينطبق أما وأما ويبقى وتبقى ويظل وتظل نستطيعه نقدره وبإمكاننا وبإمكانك فبإمكاننا فبإمكانك وبوسعنا وبنقدر وهنقدر وحنقدر"
)
"""And for you, and we can, and you can: what follows them is told anew, whatever was denied or asked before."""
EXISTS: Final = "لكم لج له لها لدينا فيه في يوجد توجد هناك عندنا لك"
"""There is, we have, yours: after a denial they say that nothing of a kind is there."""
MA_NEXT: Final = "يأهلك تأهلك يؤهلك تؤهلك بيأهلك بتأهلك يأهلج يخولك تخولك يأهلكم عليه عليها بيصير يمديني يمدينا فيني فيي منقدر منقدرش منرجع نروم أروم نرومش تسمح يسمح بتسمح بيسمح تغطي يغطي أقدر أستطيع يمكنني قدرت له لها يمكننا نستطيع استطعنا يستاهل تستاهل يستحق تستحق يشمل يشمله تشمل تشمله راح رح نقدر تقدر يقدر نقدرش يمكن فيه في عندنا لك بنقدر حنقدر يصير ينفع لكم قدرنا ودنا نبي فينا نسوي نعمل أظن نظن أعتقد نعتقد أتوقع نتوقع قلنا وعدنا وعدناك نوعد نوعدك نوعدج نوعدكم نعدك نعدكم ينطبق تنطبق يحق يترتب نعالج نعالجه نعالجها تسمحلنا يسمحلنا بتسمحلنا بيسمحلنا تسمحلي بيسمحلي بتسمحلي تخلينا يخلينا بتخلينا بيخلينا"
"""After ما they make it "not": deserves, covers, will, can, there is, we have."""

CONDITIONS: Final = (
    ("if", ""), ("unless", ""), ("once", ""), ("had the", ""), ("had your", ""), ("were the", ""), ("were it", ""), ("were i", ""), ("لولا", "but for"), ("رهنا", "subject to"),
    ("when", ""), ("whenever", ""), ("provided", ""), ("assuming", ""), ("in case", ""),
    ("subject to", ""), ("as soon as", ""), ("pending", ""), ("until", ""), ("only after", ""), ("needs approval", ""), ("after approval", ""),
    ("should you", ""), ("should the", ""), ("should it", ""), ("should this", ""), ("should that", ""), ("should any", ""), ("as long as", ""), ("should anything", ""), ("should they", ""), ("should there", ""), ("should a", ""), ("on condition", ""), ("after the supervisor", ""), ("upon approval", ""), ("depends on", ""),
    ("depending on", ""), ("must approve", ""), ("has to approve", ""), ("have to approve", ""), ("needs to approve", ""), ("only possible before", ""), ("only possible while", ""), ("only possible where", ""), ("only available before", ""), ("we could", ""),
    ("أول ما", "as soon as"), ("فور فتح", "as soon as it is opened"), ("بعد ردك", "after your reply"), ("بعد تأكيدك", "after you confirm"), ("بعد تأكيدكم", "after you confirm"), ("بعد تأكيدج", "after you confirm, to a woman"), ("بعد موافقتك", "after you agree"), ("بعد موافقتج", "after you agree, to a woman"), ("فور تأكيدك", "as soon as you confirm"), ("فور موافقتك", "as soon as you agree"), ("فور ردك", "as soon as you reply"), ("فور تحويل حسابك", "as soon as your account is changed"), ("فور تحويل الحساب", "as soon as the account is changed"), ("فور ما", "as soon as"), ("فور استلام", "as soon as it is received"), ("فور وصول", "as soon as it arrives"), ("فور استلامنا", "as soon as we receive"), ("فور انتهاء", "as soon as it ends"), ("بعد ردج", "after your reply, to a woman"), ("عقب موافقتك", "after you agree"), ("عقب موافقة", "after approval"), ("بانتظار موافقة", "pending approval"), ("بانتظار الموافقة", "pending approval"), ("فور موافقة", "as soon as approved"), ("فور الموافقة", "as soon as approved"), ("فور تأكيد", "as soon as confirmed"), ("فور قبول", "as soon as accepted"), *((f"إلا {once}", "only once") for once in ("بعد", "عقب", "لما", "متى", "بموافقة", "بشرط")), ("فور اعتماد", "as soon as approved"), ("فور وصول", "as soon as it arrives"), ("عند وصول", "when it arrives"), ("حال موافقة", "on approval"), ("شريطة", "on condition"), ("طالما", "as long as"), ("مشروط", "on condition"), ("مشروطة", "on condition, f"), ("يشترط", "it is a condition"), ("رهن", "depends on"), ("مرهون", "depends on"),
    ("requires approval", ""), ("before it is", ""), ("after confirmation", ""), ("after the bank", ""), ("after we confirm", ""),
    ("may be able", ""), ("might", ""), ("إذا", "if"), ("لو", "if"), ("عندما", "when"), ("حين", "when"), ("حينما", "when"), ("given where", ""), ("due where", ""), ("applies where", ""), ("بمجرد", "as soon as"), ("حال", "in case"),
    ("في حال", "in case"), ("شرط", "condition"), ("بشرط", "on condition"), ("ما لم", "unless"), ("متى", "when"), ("لما", "when, dialect"),
    ("حالما", "as soon as"), ("بعد موافقة", "after approval"), ("بعد الموافقة", "after approval"), ("بعد تأكيد", "after confirmation"),
    ("بعد التأكيد", "after confirmation"), ("بعد قبول", "after acceptance"), ("بعد اعتماد", "after approval"), ("بعد ما", "after"),
    ("بعدما", "after"), ("بعد أن", "after"), ("after you", ""), ("after the account", ""), ("after your", ""), ("عند", "on, at the time of; before a noun"), ("ما إن", "no sooner than"), ("إن لم", "if not"), ("had you", ""), ("had nothing been", ""), ("had it been", ""), ("had they been", ""), ("had none", ""), ("had we", ""),
    ("إن كنت", "if you"), ("إن رغبت", "if you wish"), ("إن شئت", "if you wish"), ("إن وافقت", "if you agree"), ("إن كان", "if it is"),
    ("إن أردت", "if you want"), ("إن فضلت", "if you prefer"), ("إن تعذر", "if it is impossible"), ("إن ثبت", "if it is proved"), ("إن تأكد", "if it is confirmed"), ("إن تبين", "if it turns out"),
    ("إن ظهر", "if it appears"), ("إن وجدنا", "if we find"), ("إن حدث", "if it happens"), ("إن صح", "if it is right"), ("عند موافقة", "on approval"),
    ("عند قبول", "on acceptance"), ("عند الطلب", "when ordering"), ("قد", "may, before a present verb"),
    ("يحتاج موافقة", "needs approval"), ("اذا", "if"), ("say the word", ""), ("بكلمة منك", "at a word of yours"), ("تحتاج إلى موافقة", "needs approval"), ("يحتاج إلى موافقة", "needs approval"),
    ("رهن", "subject to"), ("إلى أن", "until"),
    *((lasts, "as long as") for lasts in ("ما دام", "ما دامت", "مادام", "مادامت", "ما دمت", "طالما")),
    *((f"في حالة {what}", "in case") for what in ("أن", "أنك", "أنه", "أنها", "أننا", "إذا", "ما", "لم", "عدم", "كان", "كانت", "وجود", "ثبت", "فشل", "تعذر", "حدوث", "حصل", "صار", "لو")), ("كلما", "whenever"),
)  # fmt: skip
LOCAL: Final = ("قد", "might", "may be able")
"""Conditions that reach no further than their own verb."""
OFFERS: Final = (
    # a question that offers
    ("which do you prefer", ""), ("which would you", ""), ("which suits", ""), ("أيهما", "which of the two"), ("would you like", ""),
    ("shall we", ""), ("should we", ""), ("do you want us", ""), ("may we", ""), ("would you prefer", ""), ("would it", ""),
    ("how about", ""), ("هل تود", "would you like"), ("هل ترغب", "would you like"), ("هل تفضل", "would you prefer"),
    ("هل نلغي", "shall we cancel"), ("تبينا", "do you want us, Gulf"), ("هل تريد", "do you want"), ("تحب", "would you like"),
    ("هل يناسبك", "does it suit you"),
)  # fmt: skip
ASKED: Final = (
    *((word, "what you want, your wish that") for word in ("اللي تبغاه", "اللي تبيه", "اللي تبينه", "اللي تبغينه", "اللي بدك ياه", "اللي عايزه", "اللي عاوزه", "اللي طالبه", "رغبتك أن", "ودك أن", "كان ودك")),
    ("what you want is", ""), ("what you'd like is", ""), ("you were after", ""), ("you are after", ""), ("you're after", ""),
    ("you asked", ""), ("your wish", ""), ("your request was", ""), ("you are claiming", ""), ("you're claiming", ""), ("you claim", ""), ("you wished", ""), ("you would rather", ""), ("you'd rather", ""), ("you ask us", ""), ("you ask for", ""), ("asks for", ""), ("writing to request", ""),  ("بدك", "you want, Levantine"), ("بدكم", "you want, Levantine, pl"), ("you ask to", ""), ("you requested", ""), ("did you press", ""), ("did you click", ""), ("did you request", ""), ("you expected", ""), ("you were expecting", ""), ("you hoped for", ""), ("you were hoping for", ""), ("كنت تنتظر", "you were waiting for"),
    ("كنت تأمل", "you were hoping"), ("you may have hoped", ""), ("you might have hoped", ""), ("you may have expected", ""), ("you probably expected", ""), ("you probably hoped", ""), ("you expected", ""), ("ربما كنت تأمل", "you may have hoped"), ("ربما توقعت", "you may have expected"), ("كنت تتوقع", "you were expecting"), ("you want", ""), ("you wanted", ""), ("you were asking", ""), ("you are asking", ""),
    ("asked for", ""), ("asking for", ""), ("asked us", ""), ("request for", ""), ("your request to", ""), ("wants", ""), ("want my", ""), ("want his", ""),
    ("i want", ""), ("i need", ""), ("i need you to", ""), ("i'd rather have", ""), ("i would rather have", ""), ("owe me", ""), ("client wants", ""), ("client asked", ""), ("client asks", ""), ("customer wants", ""),
    ("give me", ""), ("pls refund", ""), ("plz refund", ""), ("pls cancel", ""), ("plz cancel", ""), ("عطوني", "give me, Gulf"), ("أعطوني", "give me"), ("العميل طلب", "the client asked"), ("العميل يطلب", "the client asks"), ("you are requesting", ""), ("you're requesting", ""), ("you are demanding", ""), ("you demand", ""), ("you expect", ""), ("you are expecting", ""), ("you're expecting", ""), ("client demands", ""), ("client is asking", ""), ("client requests", ""), ("customer demands", ""), ("customer asked", ""), ("client expects", ""),
    ("عاوز", "wanting, Egyptian"), ("عاوزة", "wanting, Egyptian, f"), ("عايز", "wanting, Egyptian"), ("عايزة", "wanting, Egyptian, f"),
    ("refund me", ""), ("you'd asked", ""), ("requested", ""), ("please refund", ""), ("please cancel", ""), ("please refill", ""),
    ("i would like", ""), ("i'd like", ""), ("you asking", ""), ("demand", ""), ("طلبت", "you asked for"), ("طلبتم", "you asked for"),
    ("تطلب", "you ask for"), ("تطلبون", "you ask for"), ("تريد", "you want"), ("تريدين", "you want"), *((word, "you want us to, Gulf") for word in ("تبينا", "تبغانا", "تبيني", "تبغيني", "تبغوننا", "تبونا", "تريدنا", "تريديننا")), ("تريدون", "you want"),
    ("يريد", "he wants"), ("تبي", "you want, Gulf"), ("إنك تبين", "that you want, Gulf, f"), ("you'd want", ""), ("you would want", ""), ("why you want", ""), ("where is my", ""), ("تبغى", "you want, Gulf"), ("أريد", "I want"), ("أبي", "I want, Gulf"),
    ("أبغى", "I want, Gulf"), ("أبغا", "I want, Gulf"), ("طالبت", "you demanded"), ("يطالب", "he demands"), ("تطالب", "you demand"), ("تطالبين", "you demand, f"), ("ودي", "I would like, Gulf"),
    ("يبي", "he wants, Gulf"), ("بدي", "I want, Levantine"), ("عايز", "want, Egyptian"), ("طلبك استرداد", "your request of a refund"),
    ("رغبتك في", "your wish for"), ("يطلب", "he asks for"), ("طلب استرداد", "request of a refund"),
    ("طلب الاسترداد", "the refund request"), ("طلب إلغاء", "request of a cancellation"), ("طلب الإلغاء", "the cancellation request"),
    ("طلب استرجاع", "request of a refund"), ("طلب إعادة المبلغ", "request to return the sum"), ("طلب إعادة مبلغ", "request to return a sum"), ("طلب رد المبلغ", "request to return the sum"), ("طلب إرجاع المبلغ", "request to return the sum"), ("المطلوب", "what is asked for"), ("والمطلوب", "and what is asked for"), ("بمطالبتك", "of your demand"), ("مطالبتك", "your demand"), ("you would like", ""), ("you'd like", ""), ("you would prefer", ""),
    ("سألت", "you asked"), ("سألتم", "you asked"), ("تسأل عن", "you ask about"), ("ترغب في", "you wish for"), ("ترغبون في", "you wish for"), ("يرغب في", "he wishes for"),
    ("that you prefer", ""), ("understand you prefer", ""), ("see you prefer", ""), ("know you prefer", ""), *((f"{that} you {wish} to", "") for that in ("that", "noted", "see", "understand", "know") for wish in ("wish", "wished", "prefer")), ("would like us to", ""), ("'d like us to", ""), ("want us to", ""), ("wanted us to", ""),
    *((f"أنك {wish}", "that you prefer, would like") for wish in ("تفضل", "تفضلين", "تود", "تودين", "ودك", "حاب", "حابب", "حابة")),
    ("free to ask", ""), ("free to request", ""), ("ترغبين في", "you wish for, f"), ("رغبت في", "you wished for"),
)  # fmt: skip
CLIENT: Final = "me my i i'm mine لي فلوسي مالي طلبي حسابي رصيدي ني"
"""Words of the client for himself: in a question they make it the client's."""
CLIENT_QUESTIONS: Final = (
    ("will you", ""),
    ("is it possible to get", ""),
    ("can i get", ""),
    ("هل يمكنني", "can I"),
    ("هل أستطيع", "can I"),
    ("هل بإمكاني", "can I"),
    ("do you refill", ""),
    ("do you refund", ""),
    ("when is the", ""),
    ("can you", ""),
    ("could you", ""),
    ("are you going", ""),
    ("can i", ""),
    ("when will", ""),
)
DONE: Final = (
    # words that make a noun of a remedy a thing done
    ("تم", "was done"), ("تمت", "was done"), ("لقد", "has"), ("بدأنا", "we began"), ("باشرنا", "we began"), ("شرعنا", "we began"), ("بدينا", "we began, dialect"), ("أرسل", "was sent"), ("أرسلنا", "we sent"),
    ("أنهينا", "we finished"), ("نفذنا", "we carried out"), ("صدر", "was issued"), ("أصدرنا", "we issued"), ("جرى", "took place"),
    ("أتممنا", "we completed"), ("أكملنا", "we completed"), ("انتهينا", "we finished"), ("خلصنا", "we finished, dialect"), ("أطلقت", "was launched"),
    ("أطلقنا", "we launched"), ("أُطلق", "was launched, m"), ("بدأت", "has begun"), ("بدأ", "has begun"), ("اكتملت", "was completed"), ("اكتمل", "was completed"),
    ("أنجزنا", "we completed"), ("أنجزت", "was completed"), ("حصلت", "you received"), ("نفذت", "was carried out"), ("جرت", "took place"),

    ("انطلقت", "was launched"), ("سوينا", "we did, Gulf"), ("أدخلنا", "we entered"), ("قدمنا", "we handed in"), ("قمنا", "we did"), ("أجرينا", "we did"), ("أدخلت", "was entered"), ("أدخل", "was entered, m"), ("أجريت", "was carried out"), ("أجري", "was carried out, m"), ("عقدت", "was held"), ("عقد", "was held, m"), ("عقدنا", "we held"), ("نفذ", "was carried out, m"), ("أنجز", "was completed, m"), ("انتهت", "has ended"), ("انتهى", "has ended"), ("خلصت", "is finished, dialect"),
)  # fmt: skip
NOT_YET: Final = "سيتم ستتم بيتم راح رح يتم سوف حيتم هيتم"
"""Will be done."""
FUTURE_WORDS: Final = "will shall would can could may should going gonna consider let let's happy glad to able must غدا باجر بكرة باكر الغد"
"""Words that make what follows a thing to come; tomorrow."""
PERFECT: Final = "have has had was were been we've i've 've already been"
HISTORY: Final = "earlier before previously paid سابقا دفعت قبل دفعتم أصل منها منه"
"""Before, paid, out of, of it: money that was returned earlier, told as a fact of the order."""
AGREED: Final = (
    "accepted approved scheduled confirmed arranged queued planned offered promised agreed authorised authorized registered requested "
    "considered reviewed discussed weighed examined looked checked wanted hoped decided refused declined rejected mentioned received asked "
    "الاتفاق الموافقة قبول اعتماد جدولة تأكيد"
)
"""Accepted, approved, scheduled, considered: told of a remedy they say that it is to come, not that it is done."""
RUNNING: Final = "جارية جارٍ جاري مستمرة قائمة بدأت انطلقت"
"""Under way, running, begun: after a remedy they tell it as done."""
MAY_BEFORE: Final = "in since of last by until from this early late during"
"""Before "may" they make it the month."""
STANDING: Final = "stand stands sit sits is are now"
PARTICIPLES: Final = "held sent made done gone paid given begun put set"
TOPICS_BEFORE: Final = "about regarding concerning concerns decision delay بخصوص بشأن حول تأخر تأخير لتأخر لتأخير بتأخر وتأخر"
"""About, decision on, delay of: what is named after it is spoken of, not promised."""
TOPICS_LATE: Final = "late delayed overdue taking slow pending"
TIMES_BEFORE: Final = "after before upon بعد قبل يوم تاريخ وقت لحظة منذ"
"""After cancelling it, بعد إلغائه: told as a time."""
REQUEST: Final = "طلب"
FOLLOWED: Final = "بشوف نشوف هشوف أشوف بتابع أتابع أراجع براجع هراجع بتأكد نتابع بنتابع سنتابع نراجع بنراجع سنراجع"
"""We follow, we review: before "the request of" a remedy they promise none."""
TOPICS_AFTER: Final = (
    "enquiry enquiries inquiry inquiries query queries request requests policy policies team department guide rules status page terms question form process "
    "warranty warranties guarantee guarantees button period window"
)
TOPIC_NOUNS: Final = "تتبع لتتبع تعقب لتعقب مطابقة لمطابقة متابعتك متابعتكم متابعتج انتظار انتظارك انتظاركم انتظارج مسألة موضوع مدة فترة ضمان الضمان بضمان زر سياسة شروط قسم نموذج صفحة"
"""Following up, waiting for, warranty of, button, policy, terms, department, form, page: a remedy after them is named, not promised."""
SERVICES: Final = "service services package packages خدمة خدمات باقة باقات"
"""Service, package."""
WITH: Final = "with has have having without لها فيها مع تشمل تتضمن معها بدون بدونها"
"""With, has, includes: what stands after a service and before a remedy of that service."""
USUAL: Final = "normally usually generally عادة عادةً العادة عموما فقط بس only"
"""Normally, only: the rule is told."""
AS_A_RULE: Final = (
    "in other cases",
    "in all other cases",
    "في غير ذلك",
    "القاعدة أن",
    "القاعدة لدينا",
    "القاعدة عندنا",
    "القاعدة إن",
    "المعتاد",
    "as a rule",
    "in general",
    "generally speaking",
    "بوجه عام",
    "بشكل عام",
    "كقاعدة عامة",
    "في العادة",
    "من حيث المبدأ",
)
"""Phrases with which a rule is told: in general, as a rule, usually, in principle."""
ONLY_FOR: Final = "once for in when if where after to as on"
"""After "only" they make a rule of a noun: "a refund is only for a billing error"."""
GENERAL: Final = "refunds credits المبالغ cancellations refills discounts الاستردادات banks البنوك المصارف"
"""Plurals, of banks too, with which the policy is told in general."""
ASKS_AFTER: Final = (
    # how a question about what is or was begins, gloss
    ("did the", ""), ("did it", ""), ("did they", ""), ("did your", ""), ("did you see", ""), ("did you get", ""), ("did you receive", ""),
    ("did you find", ""), ("are you seeing", ""), ("هل بدأ", "has it begun"), ("هل بدأت", "has it begun, f"), ("do you see", ""), ("can you see", ""), ("do you now see", ""), ("can you now see", ""), ("have you received", ""),
    ("have you got", ""), ("have you seen", ""), ("has the", ""), ("has it", ""),
    ("هل ترى", "do you see"), ("هل ترين", "do you see, f"), ("هل تشوف", "do you see, dialect"), ("هل تشوفين", "do you see, dialect, f"),
    ("هل وجدت", "did you find"), ("هل يظهر", "does it show"), ("هل تظهر", "does it show, f"), ("هل ظهر", "did it show"), ("هل أفادك", "did it help you"), ("هل أفادتك", "did it help you, f"), ("هل استلمت", "did you receive"),
)  # fmt: skip
MESSAGES: Final = (
    "message question email note ticket report complaint request enquiry inquiry "
    "رسالتك رسالتكم رسالتج سؤالك سؤالكم استفسارك استفساركم بلاغك شكواك تذكرتك"
)
"""Message, question, report, complaint of the client: what it is about is his word."""
CHOICES: Final = (
    ("choose", ""), *((f"{many} {ways}", "") for many in ("two", "three", "2", "3", "these") for ways in ("solutions", "choices", "possibilities", "alternatives")), ("two options", ""), ("three options", ""), ("following options", ""), ("your options", ""), ("these options", ""),
    *((f"{tell} {which}", "") for tell in ("tell us", "let us know", "tell me", "let me know") for which in ("which", "what you want", "what you prefer")),
    *((f"{tell} {which}", "tell us which you want") for tell in ("أخبرنا", "أخبرينا", "أخبرونا") for which in ("بما تريد", "بما تريده", "بما تريدين", "بما تريدينه", "بما تفضل", "بما تفضلين", "بما تختار", "بما تختارين")),
    ("the alternative is", ""), ("والبديل", "and the alternative"), ("والبديل هو", "and the alternative is"),
    ("the options are", ""), ("which suits", ""), ("which one suits", ""), ("which do you prefer", ""), ("which would you", ""),
    ("which one would you", ""), ("whichever", ""), ("how would you like", ""), ("كيف تفضل", "how would you prefer"), ("كيف تفضلين", "how would you prefer, f"), ("خياران", "two options"), ("خيارين", "two options"), ("الخيارين", "the two options"),
    ("الخيارات", "the options"), ("خيارات", "options"), ("خياراتك", "your options"), ("خياراتكم", "your options"), ("الاختيار", "choosing"), ("اختيار", "choosing"), ("اختر", "choose"),
    ("اختاري", "choose, f"), ("اختاروا", "choose, pl"), ("تختار", "you choose"), ("تختاري", "you choose, f"), ("أيهما", "which of the two"),
    ("حلان", "two ways"), ("حلين", "two ways"), ("بإحدى طريقتين", "in one of two ways"), ("بأحد طريقين", "in one of two ways"), ("أحد أمرين", "one of two things"), ("one of two ways", ""), ("either of two ways", ""), ("either of these", ""), ("one of the following", ""), ("either of the following", ""), ("up to you", ""), ("الخيار لك", "the choice is yours"), ("والخيار لك", "and the choice is yours"), ("القرار لك", "the decision is yours"), ("two ways", ""), ("2 ways", ""), ("طريقتين", "two ways"), ("طريقتان", "two ways"), ("طريقان", "two ways"), ("طريقين", "two ways"),
)  # fmt: skip
"""They make the things listed options, of which one will be given."""
GIVES_TO: Final = "offer offering give giving grant provide send make pay refund get allow issue credit reimburse tell for to with from by qualify entitle earn win promise promising"
"""Before "you": the client is the one to whom something is given, and no new statement begins."""
OR_ELSE: Final = "or أو"
HEADING: Final = (
    "do offer promise give possible available here help علينا فعله عمله تقديمه لنا لك ممكن ممكنا متاحا القيام به يمكننا نستطيع نقدر"
)
"""Between a denial and a colon: "what we cannot do:", ما لا يمكننا فعله: everything below is denied."""
WE_DO: Final = "سنفعله نفعله فعله عمله سنعمله نستطيعه عرضه عرضها نعرضه تقديمه نقدره إعطاؤه منحه"
"""After ما: what we will do, what we can do."""
YOUR_REQUEST: Final = "طلبك طلبكم مطالبتك رغبتك"
"""Your request, demand, wish: what is joined to it by ب was asked for."""
CLIENT_SAYS: Final = (
    "wrote write said say asked ask told message words كتبت كتبتم قلت قلتم ذكرت ذكرتم سألت طلبت قولك رسالتك رسالتكم كلامك كلماتك"
)
"""You wrote, you said, your message, your words: beside quotation marks."""
CLIENT_WORDS: Final = "me my i i'm i'd mine لي فلوسي مالي طلبي حسابي رصيدي أريد أبي أبغى بدي ودي عايز"
"""Words of the client for himself: between quotation marks they make it his."""
THAT_IS: Final = "that's ie namely which = equals makes making أي يعني وهو وهي وهما تعادل يعادل يساوي تساوي بمعنى"
"""That is, which is, equal to: the sum after them is what was told in other words before."""
SHARE_OF: Final = "of من"
ARTICLES: Final = "the your our ال اصل إجمالي total"
"""Between "of" and the sum that a share is of."""
FINITE: Final = (
    "we we'll we'd i i'll shall will would can could should may do does is are you you'll let let's want like prefer choose or if "
    "هل نقدر نقدم نعطيك ممكن يمكن تحب تبي تبغى تريد تود ترغب تفضل يناسبك أو إذا لو"  # shall, we can, you like, you want, suits you, or, if
)
"""Words with which a question offers or asks for something; without them a remedy in it is a point taken up."""
YES: Final = "yes course done sure certainly absolutely gladly granted agreed approved نعم تم أكيد طبعا بالتأكيد أبشر حاضر موافقين تمت"
"""Yes, of course, done, sure, at your service, we agree: as the answer to a question they grant it."""
COMMITS: Final = (
    "will shall we we'll i'll gonna getting receive get yours entitled owed due courtesy gift complimentary free "
    "لك لكم منا سوف راح رح إليك مجانا مجاني مجانية هدية هدايا نصيبك"  # yours, from us, will, to you, free, gift
)
"""Words that make a bare noun a promise: will, we, yours, a gift."""
REPORTS: Final = (
    "considered considering discussed asked asking ask asks want wanted wants wish wished wishes hope hoped hoping expect expected expecting requested mentioned wrote "
    "prefer preferred suggested proposed demanded whether question regarding about "
    "طلبت طلبتم تطلب تطلبين تريد تريدين تبي تبين تبغى تبغين ودك تود تودين رغبت ترغب ترغبين ذكرت سألت تسأل تسألين تتوقع توقعت كنت كنتم "
    "لكان كنا رغبتك طلبك-بـ سؤالك استفسارك بخصوص بشأن بالنسبة تفضل تفضلين اقترحت مطالبتك"
)
"""Asked, want, hope, mentioned, whether, about: what is named with them may be the client's word and not ours."""
OURS: Final = "we we'll we're i'll you'll سوف راح رح يمكننا نقدر بنقدر بإمكاننا نستطيع سنقوم لك لكم"
"""We, will, we can, yours: with them our own word begins."""
WHETHER: Final = "whether if that why when how هل كنا إذا لماذا متى كيف أن إن أنه إنه أنها إنها بأن بأنه بأنها"
"""Whether, if, that, why: before "we" they make it part of what is asked or told."""
RULES: Final = (
    "normally usually generally typically always only policy rule rules refunds credits refills discounts clients customers orders anyone "
    "someone cases example instance would "
    "عادة عموما دائما فقط سياسة سياستنا القاعدة المبالغ العملاء الطلبات حالات الحالات مثلا مثال"  # usually, always, only, policy, cases, example
)
"""With them a rule is told, or an example, and not what this client is promised."""
INCLUDES: Final = "includes including include covers يشمل تشمل يتضمن"
"""Includes, covers."""
INCLUDING: Final = ("بما في", "بما فيه", "بما فيها")
"""Including; بما أن is "since"."""
ADDRESSED: Final = "you your you'll you're yours لك لكم إليك عليك رصيدك بطاقتك طلبك حسابك طلبكم"
EITHER_OF: Final = "أو ولا"
"""Or: between two ways, and in a list of what is spoken of."""
LABELS_TO_COME: Final = "يصلك سيصلك لك المستحق تحصل ستحصل"
"""Before a colon: what reaches you, what is yours, what is due."""
CAN_BE_HAD: Final = (
    "possible available due applicable included covered offered ممكن ممكنة متاح متاحة متوفر متوفرة مستحق مستحقة ينطبق تنطبق مشمول مشمولة"
)
"""Possible, available, due, included: denied after a label, the thing cannot be had."""
LABEL_GOES_ON: Final = "to into for of on إلى على المبلغ القيمة الطلب"
"""After the first word of a label: "refund to card:", الاسترداد إلى البطاقة."""
NOT_THE_SUM: Final = "not ليس وليس ليست لا مو مب"
"""Not: before a sum that is said not to be it."""
ADDITION: Final = "إضافة بالإضافة وإضافة"
ADDED_TO: Final = "إلى لذلك"
"""In addition to: إضافة إلى, unless a balance follows."""
STATED_IN: Final = "في به بها فيه فيها"
"""In, in it: after ورد (it is stated), which is also "and giving back"."""
SPOKEN_OF: Final = "عن"
"""About, of: a remedy after it is spoken of."""
BESIDES: Final = "فضلا ناهيك نعتذر عوضا بدلا"
"""Let alone, we must decline, instead: with عن after them they say more than "about"."""
WOULD_HAVE: Final = "لكان لكنا لكانت"
"""It would have been: what stands after it is not done."""
WISHES: Final = (
    # the words of a wish that did not come true, gloss
    ("wish we could", ""), ("wish i could", ""), ("wished we could", ""), ("have loved to", ""), ("have liked to", ""), ("have wished to", ""),
    ("كنا نتمنى", "we would have wished"), ("كنا نود", "we would have liked"),
    ("ياريت نقدر", "if only we could"), ("يا ريت نقدر", "if only we could"), ("ليتنا نقدر", "if only we could"), ("ليتنا نستطيع", "if only we could"), ("يا ليت نقدر", "if only we could"),
    ("ياليت نقدر", "if only we could"),
)  # fmt: skip
GRANTED: Final = "منح منحت أعطي أعطيت منحناك أعطيناك"
"""Was granted, was given: after قد they tell a past grant."""
RECEIVED: Final = "حصلت أخذت خذيت استفدت"
"""You received, took, made use of: what stands after it was given before."""
OF_ORDER: Final = "على عن في من"
"""On, of, in: before طلبك they make it the order, not the request."""
INQUIRIES: Final = (
    "say said tell القول نقول check checking checked see verify verifying determine confirm find out "
    "نتحقق نتأكد نعرف نشوف نرى معرفة لمعرفة للتحقق للتأكد نفحص ننظر ينظر يتحقق أتحقق أتأكد أنظر أفحص بنتأكد بنتحقق سنتحقق سنتأكد"
)
"""Check, see, find out; نتحقق (we check), نعرف (we know), معرفة (knowing): "if" after them asks whether."""
POSSIBILITY: Final = "إمكانية احتمال"
"""Possibility: what stands after it, where somebody looks or checks, is not yet known."""
WHETHER_BEFORE: Final = "ما فيما مما عما"
"""Before إذا they make it "whether"."""
