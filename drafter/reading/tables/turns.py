"""Words that turn a denial round: with "not" before them they promise, as in "we won't hesitate to refund"."""

from __future__ import annotations

from typing import Final

TURNING: Final = (
    # words straight after a denial, or with a helping verb between; gloss. The denial denies them, and not what follows them
    "closed shut مغلق مغلقة يغلق ينغلق يفت يفوت تفت تفوت expired lapsed انتهت انتهى تنتهي ينتهي hesitate hesitates hesitating fail fails failing refuse refuses refusing refused decline declines declining declined deny denies denying denied reject rejects rejecting rejected "
    "withhold withholding withheld forget forgetting forgotten mind object delay delaying delayed long late far prevent prevents preventing "
    "simpler easier question debate discussion wait impossible unable unlikely excluded problem issue trouble doubt against opposed unwilling reluctant rule ruled only just merely simply "
    "نتردد يتردد تتردد متردد مترددين نتأخر يتأخر تتأخر متأخرين نرفض يرفض ترفض رافضين نمانع يمانع ممانع مانع موانع يمنع تمنع يمنعنا تمنعنا عائق عوائق "
    "يعطل للشك للخوف خوف كلام نقاش أسهل أبسط اعتراض نعترض مشكلة إشكال نكتفي يكتفي نقتصر يقتصر نبخل نقصر نهمل نماطل ننسى ننساها بأس بد محالة ريب جدال شك نستبعد يستبعد مستبعد مستبعدا مستحيل مستحيلا داعي "
    "صعب صعبا بعيد بعيدا ضير حرج"
)
"""Hesitate, be late, refuse, mind, obstacle, prevent, objection, problem, be content with, be stingy, forget, "bad", way out, doubt, exclude,
impossible, hard, far, harm."""
STOPPING: Final = "stop stops stopping keep keeps keeping block blocks hinder hinders"
"""Stop, keep: turning only before "us" or "me", for "stop" also cancels."""
HELPING: Final = (
    "one that will would could can is be been take take's to in the a any have has had us you it its at all there do does did actually ever going "
    "which who getting being see "
    "سبب أحد يوجد توجد هناك لدينا عندنا في فيه أي شيء شي ما من لنا أن يكون تكون له به فيه فيها بها عليه عليها"
)
"""There is, we have, any, thing: between a denial and the word that turns it."""
POSSIBLY: Final = "rule ruled excluded impossible unlikely نستبعد يستبعد مستبعد مستبعدا"
"""Ruled out, excluded, impossible: not so, a thing is possible, and no more than that."""
LESS: Final = (
    ("sooner", "than"),
    ("earlier", "than"),
    ("faster", "than"),
    ("less", "than"),
    ("fewer", "than"),
    ("lower", "than"),
    ("أقل", "من"),
)
"""Less than: after a denial a sum is promised."""
TWICE_DENIED: Final = (
    # a denial, and one straight after it that turns it round; gloss
    ("مستحيل ما", "impossible that not"), ("مستحيل لا", "impossible that not"), ("مستحيل ألا", "impossible that not"), ("يستحيل ألا", "impossible that not"),
    ("لا يمكن ألا", "cannot but"), ("لا يمكننا ألا", "we cannot but"), ("ما يصير ما", "it cannot be that not"), ("ما ينفع ما", "it will not do that not"),
    ("ما يمكن ما", "cannot but"), ("لا نستطيع ألا", "we cannot but"), ("ما نقدر ما", "we cannot but"), ("مو معقول ما", "it cannot be that not"),
    ("مش معقول ما", "it cannot be that not"), ("لا يعقل ألا", "it cannot be that not"), ("لا يسعنا إلا", "we cannot but"), ("ما يسعنا إلا", "we cannot but"),
    ("لا نملك إلا", "we cannot but"), ("لا أقدر إلا", "I cannot but"), ("ما أقدر إلا", "I cannot but"), ("لا نقدر إلا", "we cannot but"), ("ما نقدر إلا", "we cannot but"),
    ("لا نستطيع إلا", "we cannot but"), ("لا أستطيع إلا", "I cannot but"), ("لا يمكننا إلا", "we cannot but"), ("لا يمكنني إلا", "I cannot but"), ("cannot but", ""), ("can't but", ""), ("can't help but", ""), ("cannot help but", ""),
    ("no way we won't", ""), ("won't leave you without", ""), ("not leave you without", ""), ("never leave you without", ""), ("ما راح نخليك من غير", "we will not leave you without, Gulf"), ("ما راح نخليك بدون", "we will not leave you without, Gulf"), ("ما راح نخليج بدون", "we will not leave you without, Gulf, f"), ("ما بنخليك بدون", "we will not leave you without, Gulf"), ("ما بنخليك من غير", "we will not leave you without, Gulf"), ("لن نتركك دون", "we will not leave you without"), ("لن نتركك بدون", "we will not leave you without"), ("لن نتركك بلا", "we will not leave you without"), ("لن نتركك من دون", "we will not leave you without"), ("مش هنسيبك من غير", "we will not leave you without, Egyptian"), ("ما رح نتركك بدون", "we will not leave you without, Levantine"), ("ما رح نتركك بلا", "we will not leave you without, Levantine"), ("no way we don't", ""), ("no way we will not", ""), *((f"{no} {down}", "") for no in ("not", "never", "won't", "don't", "didn't", "doesn't", "haven't", "wasn't", "hasn't been") for down in ("turn down", "turned down", "turning down", "say no to", "said no to", "been turned down")), ("no reason not", ""), ("reason why not", ""),
)  # fmt: skip
WHY_AFTER: Final = "see reason understand imagine reasons"
"""Before "why we would not": nothing speaks against it."""
WHAT_BEFORE: Final = "حصة وحصة نصيب ونصيب جزء باقي قيمة ثمن سعر عن من كل جميع مقابل بدل على بقيمة مبلغ"
"""Value, price, of, all, for, in place of: before ما لم they make it "what was not", and no "unless"."""
WILL_DO: Final = "سنفعل سنفعلها سنفعله سنفعلها بنسويها بنسويه بنسوي هنعملها هنعمل حنعملها بنعملها سنقوم نسويها نفعلها نعملها"
"""We will do it: with it a sentence that first denies a thing grants it."""
DONE_AS_ASKED: Final = (
    # after what the client asked for: it is done; gloss
    *((f"{have} done both", "") for have in ("i have", "we have", "i've", "we've")), *((f"{did} {both}", "we did both") for did in ("عملتلك", "عملت لك", "عملنا لك", "عملنالك", "عملنا", "سوينا لك", "سويت لك", "فعلنا", "أتممنا") for both in ("الاتنين", "الاثنين", "الأمرين", "الشيئين", "كلاهما", "كليهما")),
    ("what we've done", ""), ("what we have done", ""), ("what we did", ""), ("what i've done", ""), ("what i did", ""), ("and we've done it", ""), ("and it is done", ""), ("and that's done", ""),
    ("وهذا ما فعلناه", "and this is what we did"), ("وهذا ما قمنا به", "and this is what we did"), ("وهذا اللي سويناه", "and this is what we did, Gulf"), ("وهذا ما تم", "and this was done"), ("وسويناه", "and we did it, Gulf"), ("وده اللي عملناه", "and this is what we did, Egyptian"),
)  # fmt: skip
DENIED_AS_ASKED: Final = (
    # after what the client asked for: it cannot be; gloss
    ("it can't", ""), ("it cannot", ""), ("that can't", ""), ("that isn't possible", ""), ("that is not possible", ""), ("that's not possible", ""), ("this isn't possible", ""), ("this is not possible", ""),
    ("that won't be possible", ""), ("that will not be possible", ""), ("that's no longer possible", ""), ("that is no longer possible", ""), ("i have to say no", ""), ("we have to say no", ""), ("it won't happen", ""), ("that won't happen", ""),
    ("we can't do that", ""), ("we cannot do that", ""), ("i can't do that", ""), ("we're unable to", ""), ("we are unable to do", ""), ("the answer is no", ""),
    *((f"{it} {was} {able}", "") for it in ("it", "that", "this") for was in ("was no longer", "is no longer", "was not", "wasn't") for able in ("possible", "available", "approved", "granted", "accepted")),
    ("nothing is left to cancel", ""), ("nothing left to cancel", ""), ("nothing to cancel", ""), ("ما يُلغى", "what could be cancelled"), ("شيء يُلغى", "a thing to cancel"), ("شي نلغيه", "a thing to cancel, dialect"), ("شيء نلغيه", "a thing to cancel"),
    *((f"{no}{that} {able}", "that is no longer possible") for no in ("لم يعد ", "لم يكن ", "ما عاد ", "ما كان ") for that in ("ذلك", "هذا", "هالشي", "الأمر") for able in ("ممكنا", "ممكن", "متاحا", "متاح")),
    ("ذلك غير ممكن", "that is not possible"), ("هذا غير ممكن", "this is not possible"), ("هذا الشي غير ممكن", "this is not possible"), ("هالشي مو ممكن", "this is not possible, Gulf"), ("مو ممكن", "not possible, Gulf"), ("مب ممكن", "not possible, Gulf"), ("مش ممكن", "not possible, Egyptian"),
    ("جوابنا لا", "our answer is no"), ("جوابنا للأسف لا", "our answer is no"), ("الجواب لا", "the answer is no"), ("أما الآن فلا", "now it is not"), ("ما راح تصير", "it will not be, Gulf"), ("ما راح يصير", "it will not be, Gulf"), ("ما يصير", "it cannot be"), ("لا يمكننا ذلك", "we cannot"), ("لا نستطيع ذلك", "we cannot"), ("تعذر ذلك", "it was impossible"), ("يتعذر ذلك", "it is impossible"),
)  # fmt: skip
GRANTED_AS_ASKED: Final = (
    # after what the client asked for: it will be done; gloss
    ("we will do both", ""), ("we'll do both", ""), ("i will do both", ""), ("i'll do both", ""), *((f"{do} {both}", "we will do both") for do in ("بنسوي", "بنسوي لك", "سنفعل", "سننفذ", "هنعمل", "هنعملك", "حنعمل", "بنعمل") for both in ("الاتنين", "الاثنين", "الأمرين", "كليهما")),
    ("what we'll do", ""), ("what we will do", ""), ("what i'll do", ""), ("what will happen", ""), ("what we are doing", ""), ("what we're doing", ""), ("it will be there", ""), ("it'll be there", ""), ("and we agree", ""), ("and we're happy to", ""), ("and we are happy to", ""),
    ("وهذا ما سيحصل", "and this is what will happen"), ("وهذا ما سيحدث", "and this is what will happen"), ("وهذا ما سنفعله", "and this is what we will do"), ("وهذا ما سيتم", "and this is what will be done"), ("وهذا اللي بنسويه", "and this is what we will do, Gulf"), ("وهذا اللي بيصير", "and this is what will happen, Gulf"), ("وده اللي هنعمله", "and this is what we will do, Egyptian"), ("وهاد اللي رح نعمله", "and this is what we will do, Levantine"), ("وإحنا موافقين", "and we agree"), ("واحنا موافقين", "and we agree"), ("ونحن موافقون", "and we agree"),
)  # fmt: skip
NO_GRANT_BEFORE: Final = "as than what whatever everything all how where when if which that anything until unless"
"""Before "we can", "we will": what we can is not what was denied."""
WISHING: Final = (
    "wish wished love loved like liked want wanted hope hoped hoping glad tried trying "
    "حابين ودنا بودنا نفسنا ياريت ريت نتمنى تمنينا نود نحب نبي نبغى كنا حاولت جربنا جربت حاولنا ليتنا ياليت نأمل"
)
"""We would like, we wish, we tried: before a remedy that the next statement takes back."""
NOT_OURS: Final = "accept accepts accepted let lets work worked يقبل يقبله يقبلها تقبل قبل قبله قبلها يرضى رضي بإيدنا بإيدينا بيدنا بيدينا بأيدينا إيدينا يسمح تسمح نقدر نستطيع قدرنا استطعنا ممكن يمكن يمكننا مسموح متاح ينفع يصير يجوز can't cannot couldn't can could able possible allow allows allowed permitted"
"""In our hands, allows, we can, possible: denied, they take back what we wished."""
SEEKING: Final = "looked searched looking searching tried hunted دور دورت دورنا بحثت بحثنا فتشت فتشنا حاولت حاولنا جربت جربنا"
"""Looked for, searched, tried: before a remedy."""
FOUND_NONE: Final = "ملقيتش ملقيناش مالقيتش مالقيناش مالقيت مالقينا"
NOT_FOUND: Final = "ما وما لم ولم فلم فما"
DID_FIND: Final = "لقيت لقينا نجد أجد نلق ألق حصلت حصلنا"
"""Not, and not; found: there was none."""
BUT: Final = "but however yet though although لكن لكننا بس ولكن إلا غير"
"""But; إلا and غير before أن (except that)."""
REVERSED_QUESTION: Final = (
    "against reason problem object objection mind wrong not doubt doubts late issue trouble stop stops prevent prevents refuse decline instead "
    "question questions concerns cancel cancelled canceled change changed lose lost wait need missing fail failed forget forgotten anything "
    "something delayed longer cost fee without no never less more gone only refused declined rejected "
    "مانع مشكلة اعتراض سبب يمنع شك عدم تخسر يخسر أخسر ضاع ضاعت تأخر يتأخر تتأخر ألغي ألغيت تلغى يلغى تغير أحتاج تحتاج لازم شيء شي رسوم بدون دون لا"
)
"""Against, reason, problem, objection, prevents, doubt, lack, lose, be late, be cancelled, change, need, anything, fee, without: in a question "no" as its answer grants."""
CAN_IT: Final = "possible available can could may will offered offer eligible entitled ممكن ممكنة يمكن يمكنني يمكننا متاح متاحة نقدر تقدرون أقدر يحق مستحق"
"""Possible, available, can, entitled: in a question whose "no" denies."""
SHORT_YES: Final = (
    "course yes yep yeah sure certainly absolutely gladly definitely indeed نعم أكيد طبعا بالتأكيد أبشر حاضر ايه اي أيوه ايوه"
)
"""Yes: as the first word of an answer."""
SHORT_NO: Final = "no nope not لا كلا لأ"
"""No: as the first word of an answer, with nothing after it."""
ANSWERED_WITH: Final = "sadly unfortunately regrettably sorry afraid i'm we're of well بكل للأسف مع الأسف نأسف عذرا آسفين والله"
"""Sadly, sorry: before the "no" of an answer."""
ADDING: Final = ", ثم and plus + now today then you a an the further later immediately tonight first here ( و"
"""Words that may stand between a promised sum and one more."""
ADDED_BY: Final = (
    "plus + another further extra additional فوقها وفوقها فوقه وفوقه زائد زائدا بالإضافة إضافة وبالإضافة إلى وكذلك أيضا وأيضا كمان وكمان ثم"
)
"""Plus, another, on top of it, in addition to, also, then: the sum after them is added."""
AFTER_SUM: Final = "later tomorrow now today more extra too also for within next tonight after on in to as . ! , ; إلى لرصيدك لرصيدج لمحفظتك خلال اليوم الآن الحين ،"
"""What follows a sum after "and" that is one more of what is given: "and $3 later"; a verb would tell something else of it."""
EXCEPTING: Final = "except except-for less minus excluding apart-from other-than save bar"
"""Except, less, apart from: the sum after them is left out."""
ALL_BUT: Final = "all everything anything it nothing"
"""Before "but": the sum after it is left out."""
EACH_TIME: Final = "twice thrice two-times three-times per each apiece for-each for-every every a-day a-week عن-كل لكل على-كل في-كل كل-يوم كل-طلب مرتين مرتان ثلاث-مرات"
"""Twice, each, per, for every: after a sum it is given more than once."""
REFUSING: Final = (
    "refuse refuses refused refusing decline declines declined declining reject rejects rejected deny denies denied fail fails failed "
    "withdrew withdraw withdraws withdrawn revoke revoked forget oppose opposed against stopped "
    "رفض رفضت رفضنا رفضوا نرفض يرفض ترفض مرفوض رفضك تعذر تعذرت يتعذر تتعذر يستحيل تستحيل استحال استحالت ممنوع ممنوعة يمنع تمنع صعب يصعب الصعب سحبنا امتنع امتنعنا نمتنع"
)
"""Refuse, fail, withdraw, forget, against; it was impossible, forbidden, hard, we withdrew, we refrain: what stands next is denied."""
REFUSED_BETWEEN: Final = (
    "to the a an any your this that our his her their full partial offer of for you us give grant issue make provide process about on "
    "المزود المورد السيرفر البنك المشرف الإدارة الفريق النظام المنصة علينا لنا عليهم لهم للأسف أن أي طلب منح منحك منحكم إعطاؤك تقديم إجراء تنفيذ عملية عن من لك لكم حاليا حاليًا"
)
"""Words between a refusal and what is refused: articles, the provider, the bank, for us, any, the request, granting."""
REFUSED_AFTER: Final = (
    "denied rejected declined refused failed bounced expired ended lapsed withdrawn revoked cancelled canceled void voided unavailable impossible "
    "متوقفة متوقف موقوفة موقوف ملغي ملغى ملغية ملغاة ممنوع ممنوعة مرفوض مرفوضة مستحيل مستحيلة منتهي منتهية انتهى انتهت انقضت سقطت فشل فشلت تعذر تعذرت رفض رفضت توقف توقفت"
)
"""Denied, failed, expired, cancelled; stopped, forbidden, ended: said of a remedy straight after it."""
REFUSED_PHRASES: Final = (
    # said of a remedy straight after it, gloss
    ("did not go through", ""), ("didn't go through", ""), ("does not come on top", ""), ("doesn't come on top", ""), ("does not come through", ""), ("did not come through", ""), ("didn't come through", ""), ("did not arrive", ""),
    ("didn't arrive", ""), ("did not work", ""), ("didn't work", ""), ("did not succeed", ""), ("didn't succeed", ""), ("did not happen", ""), ("didn't happen", ""),
    ("has not gone through", ""), ("hasn't gone through", ""), ("does not exist", ""), ("doesn't exist", ""), ("لم ينجح", "did not succeed"), ("لم تنجح", "did not succeed"),
    ("لا تحسمه", "it does not settle it"), ("لا تحسمها", "it does not settle it"), ("لا يحسمه", "it does not settle it"), ("لا يحسمها", "it does not settle it"), ("لا نحسمه", "we do not settle it"),
    ("لم يُحسم", "is not settled"), ("لم تُحسم", "is not settled"), ("لم يُقرر", "is not decided"), ("لم تُقرر", "is not decided"), ("لم يتقرر", "is not decided"), ("لم تتقرر", "is not decided"), ("ليست محسومة", "is not settled"), ("ليس محسومًا", "is not settled"),
    ("ما نجح", "did not succeed"), ("ما نجحت", "did not succeed"), ("ما صار", "did not happen"), ("ما صارت", "did not happen"), ("ما مشت", "did not go through, dialect"),
)  # fmt: skip
REFUSED_HELPING: Final = "the : not never is was were are has have been got just unfortunately sadly already now also still of over request for المجانية المجاني القديمة القديم تم قد للأسف حاليا حاليًا"
"""Words between a remedy and what is said of it."""
REFUSED_GOES_ON: Final = "هذه هذا هالرسالة بعد هنا . ! ? , ; : ) ( by in on at because as so and but since due again yesterday today with when on last this unfortunately sadly ، ؛ من في بسبب لأن حاليا حاليًا لهذا لذلك و أو مع يوم"
"""What follows when a remedy was refused; a noun would make it "refund failed payments"."""
NOTHING: Final = "nothing nobody none"
"""Straight after a verb of giving: "we refund nothing"."""
SAYING: Final = (
    "say said promise promised think believe expect agree agreed guarantee confirm confirmed offer offered mean meant state stated "
    "أظن نظن أعتقد نعتقد أتوقع نتوقع نقل قلنا أقل قلت نعد نعدك وعدنا وعدناك نذكر ذكرنا نوعد نوعدك"
)
"""Say, promise, think: denied, they deny what is said."""
SAID_BETWEEN: Final = (
    "that we would will we'd we'll i'd i'll i could can should you a an the be going to get receive your full it any "
    "أن إن أننا أننى إننا أنه إنه بأننا بأن أنها لك لكم سوف راح رح إحنا احنا سيتم ستتم أي"
)
"""That, that we, to you, will be, any: between who says it and what is said."""
NO_MARKS: Final = "❌ ✖ ✗ ✘ 🚫 ⛔ ❎"
YES_MARKS: Final = "✅ ✔ ☑ ✓"
"""Pictures beside a remedy: it is not given, it is given."""
LIMITS: Final = (
    "before until till today yet now unless without more less all full whole right tonight tomorrow still only because "
    "قبل حتى اليوم الآن الحين بعد إلا دون بدون كامل كل الكل كله أكثر أقل فقط"
)
"""Before, today, all, more: "we can't" said with them leaves something."""
HEADING: Final = (
    "we do offer promise give possible available here help us you be done is are not "
    "علينا فعله عمله تقديمه لنا لك ممكن ممكنا متاح متاحا القيام به يمكننا نستطيع نستطيعه نقدر نقدره نقدرعليه بوسعنا يمكن نقدمه نفعله حاليا ما هو"
)
"""Words of a heading that denies all that is listed below: "what we cannot do:", ما لا يمكننا تقديمه:."""
MAYBE: Final = (
    # phrases with which a thing is only possible, gloss; they reach no further than their own verb
    ("perhaps", ""), ("maybe", ""), ("possibly", ""), ("there may be", ""), ("there might be", ""), ("chance of", ""), ("chance that", ""), ("we may", ""),
    ("may qualify", ""), ("may be entitled", ""), ("may be eligible", ""), ("may be due", ""), ("paypal may", ""), ("bank may", ""), ("provider may", ""), ("supplier may", ""),
    ("ربما", "perhaps"), ("لعلنا", "perhaps we"), ("لعل", "perhaps"), ("احتمال", "a chance"), ("محتمل", "possible"), ("من الممكن", "it is possible"), ("من المحتمل", "it is likely"),
    ("يجوز نرجع", "it may be that we return, Gulf"), ("ممكن إننا", "it may be that we"), ("قد نكون", "we may be"),
)  # fmt: skip
MAYBE_WE: Final = "يمكن"
"""Perhaps, in dialect: before a verb of ours, where "as soon as" (بأسرع ما) does not stand before it."""
WEIGHED: Final = "considering weighing discussing reviewing ندرس نناقش ننظر إمكانية احتمال"
"""Considering, reviewing: a remedy named after them is not decided."""
UNDECIDED: Final = (
    # what is said of a remedy that is not decided, gloss
    ("under review", ""), ("under consideration", ""), ("under discussion", ""), ("being reviewed", ""), ("being considered", ""), ("being discussed", ""), ("being looked", ""),
    ("not decided", ""), ("not yet decided", ""), ("undecided", ""), ("قيد المراجعة", "under review"), ("قيد الدراسة", "under study"), ("تحت المراجعة", "under review"), ("تحت الدراسة", "under study"),
    ("قيد النظر", "under consideration"), ("قيد البحث", "under discussion"),
)  # fmt: skip
DEPENDS: Final = "يعتمد تعتمد يتوقف تتوقف"
"""Depends: before its noun."""
DO_FIRST: Final = (
    "reply send set open make confirm share tell write provide switch change turn click message contact choose pick fill email upload forward let "
    " أخبرينا خبرينا أرسل أرسلي أرسلوا طرش طرشي طرشوا دز دزي دزلنا دزيلنا ابعثي أعطنا ارسل ارسلي اجعل اجعلي اجعلوا افتح افتحي افتحوا أكد أكدي اكد اكدي راسلنا راسلينا تواصل تواصلي شارك شاركنا زودنا زودينا اضغط اضغطي اختر اختاري ابعث ابعت ابعتي اكتب اكتبي وافق وافقي فعل خلي حول حولي ابعتلنا ابعتيلنا ابعثلنا ارسللنا عطنا اعطنا خلنا"
)
"""Reply, send, open: what the client is asked to do first."""
SO_WE: Final = "and so that then , ، — -"
"""Between what the client does and what we then do."""
THEN_WE: Final = "we we'll i i'll you'll"
"""With them our part begins."""
TO_GET: Final = "get receive obtain claim have request للحصول لاسترداد لاسترجاع لإعادة لتحصل لتحصلي"
"""To get: at the start of a sentence it tells a purpose, and then what the client does for it."""
REPORTERS: Final = "he she they you client customer who العميل العميلة الزبون"
"""Who reports: the client, by any name; العميل and الزبون are the client."""
REPORTING: Final = (
    "says say said claims claim claimed writes wrote believes thinks thought insists mentions mentioned states stated reports "
    "يقول تقول تقولين قلت قلتي ذكر ذكرت تذكر يذكر يدعي تدعي يزعم كتب كتبت يفيد أفاد أفدت"
)
"""Says, claims, wrote: said by the client."""
WAS_TOLD: Final = "promised told offered assured guaranteed was were been would وعد وعده وعدها وعدك وعدكم وعدني وعدته وعدتك وعدوه وعدوك وعدوني وعدتموه وعدناه وعدناك وعدتمونا وعدتموني وعدنا"
"""Promised, was told: between who reports and the remedy."""
TOLD_BY_US: Final = "will we'll i'll you'll shall can now today so سوف سنعيد"
"""Our own word, after which nothing is reported."""
ASKING: Final = "asking asks asked ask wonders wondering wondered يسأل تسأل سألت سأل يستفسر تستفسر"
"""Asks, asked, wonders, inquires: before "whether"."""
MINE: Final = "me my mine لي فلوسي مصاريي مصاري حقي مبلغي حسابي بطاقتي رصيدي"
"""Me, my: straight after a verb the client speaks."""
I_ASK: Final = "أرجو أتمنى أطلب أود أريد أبغى أبي ارجو ودي"
"""I ask, I hope, I want."""
REQUEST_CAME: Final = "سجل قيد ورد وردنا استلمنا وصلنا تلقينا سجلنا وصل وصلتنا لدينا عندنا رفعنا أحيل حولنا أحلنا نراجع نتابع راجعنا قرأنا"
"""We received, we have, we passed on: before "the request of" a remedy."""
NOTED_DONE: Final = (
    "sent issued completed processed added applied paid made posted released granted delivered credited started finished executed initiated"
)
"""Participles that tell a remedy as done in a note: "refund sent"."""
NOTED_NEXT: Final = ". ! , ; : ) ( today yesterday on at to back in with by and this last just now ✅ ✔ 👍"
"""What may follow such a participle in a note; a noun would make it an adjective."""
LOOKED_AT: Final = "النظر مراجعة المراجعة فحص الفحص التحقق تدقيق التدقيق قراءة احتساب حساب دراسة الدراسة تقييم التواصل الاتصال صياغة كتابة طرح حسابك حسابكم الحساب"
"""After أعاد (to do again) or استرجاع (recovery): what is looked at, counted, written, or an account; no remedy."""
MESSAGES: Final = "رابط الرابط رسالة الرسالة تأكيد التأكيد رمز الرمز لقطة صورة فاتورة الفاتورة إيصال الإيصال بيانات"
"""What is sent again without being a remedy: a link, a message, a picture, a receipt."""
FORMS: Final = "النموذج نموذج الاستمارة استمارة البيانات بياناتك الحقول الخانات الطلبية كلمة المرور صلاحية الوصول"
"""Form, data, fields, password: filled in or recovered, they are no remedy."""
CARRIES: Final = "we we'll will shall i'll you'll لك لكم ستتم سيتم بيتم حيتم هيتم سوف راح رح"
"""We, will, yours, will be done: straight before a remedy they promise it."""
NEW_DENIALS: Final = "ولن وليس ومستحيل وممنوع ومش ومو ومب"
"""And not, and impossible: a new statement begins."""
ALL: Final = "all everything كل كله كلش الأمور أمورك"
"""All, everything: a question of one of these and of ``ALL_WELL`` asks whether all is well."""
ALL_WELL: Final = "is are ok okay good fine well alright set clear now there on at your side end with you شي شيء تمام طيب طيبة بخير زين زينة الحين الآن عندك عندج معك معاك"
"""Is all good now, on your side, with you: كل شي تمام الحين؟"""
DUE: Final = "جزئي جزئيا زيادة زائد إضافي إضافية مستحق مستحقا متبق متبقي متبقيا باقي آخر رصيد"
"""More, further, due, left: beside a sum of which there is none."""
ANSWER_NO: Final = "no refusal negative لا فلا كلا لأ الرفض بالرفض بالنفي رفض سلبي"
"""No, as the whole answer; فلا is "then no"."""
BEFORE_ANSWER: Final = (
    "a , ، : — - the my our your you asked about requested wanted answer decision reply response is it's remains stays still again unfortunately sadly sorry afraid i'm to on for of order "
    "مجانية مجانا free اللي الذي التي طلبته طلبتيه طلبتها طلبتيها عنه للأسف فالجواب الجواب جوابنا فجوابنا الرد هو ما زال نعتذر آسفين عذرا حاليا حاليًا"
)
"""Between a remedy and the answer: "as for a refund, our answer is still no"."""
DOORS: Final = "door doors window time deadline chance moment باب الباب موعد وقت مهلة فرصة نافذة أوان"
"""Door, time, deadline, chance: of a remedy, they can be shut or be past."""
SHUT: Final = (
    "closed closes shut shuts passed past gone over elapsed missed ended lapsed "
    "مغلق مغلقة مقفول مقفولة مسكر مسكرة انقفل انقفلت انغلق أغلق أقفل يتسكر تسكر يتقفل ينغلق يغلق اتقفل سكر فات فاتت فوات فواته فاتنا مضى مضت انقضى انقضت انتهى انتهت"
)
"""Closed, passed, over; مغلق and its sisters (closed), فات (is past)."""
_PASSED: Final = "approved granted accepted allowed agreed authorised authorized"
THEN_REFUSED: Final = (
    # behind a remedy and what was done about it: it was refused; gloss
    *((f"{it} {was} {passed}", "") for it in ("it", "that", "this") for was in ("wasn't", "was not", "hasn't been", "has not been", "isn't", "is not", "won't be", "will not be") for passed in _PASSED.split()),
    *((f"{it} {was} {refused}", "") for it in ("it", "that", "this") for was in ("was", "has been", "got", "is") for refused in ("refused", "rejected", "declined", "denied", "turned down")),
    *((f"{it} {no} {through}", "") for it in ("it", "that") for no in ("didn't", "did not") for through in ("pass", "go through", "get approved", "get through")),
    *((word, "it was not accepted, it was refused; with \"and\" glued to it") for word in ("ما انقبل", "ما انقبلت", "ما تقبل", "ما قبلوه", "لم يقبل", "لم تقبل", "لم تتم الموافقة", "لم يوافق عليه", "لم يوافق عليها", "ما وافقوا", "ما وافق عليه", "ما تمت الموافقة", "انرفض", "انرفضت", "اترفض", "اترفضت", "رفض", "رفضت", "رفضوه", "رفضوها", "ما اتوافق عليه", "ماتوافقش عليه", "جاء الرد بالرفض", "جاني الرد بالرفض")),
)  # fmt: skip
