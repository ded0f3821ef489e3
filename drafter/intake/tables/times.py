"""Words for the time of day, for the clocks of places, and for what happened on a day. ``{i}`` is an identifier."""

from __future__ import annotations

from typing import Final

from drafter.intake.tables.roles import Row

ZONES: Final = (
    # hours east of Greenwich, words, gloss of Arabic ones
    (0, "utc/gmt/zulu", ""),
    (3, "ksa/saudi/riyadh/makkah/mecca/qatar/doha/kuwait/bahrain", ""),
    (4, "uae/dubai/gst/oman/muscat/abu_dhabi", ""),
    (0, "غرينتش/جرينتش", "Greenwich"),
    (3, "السعودية/الرياض/مكة/قطر/الدوحة/الكويت/البحرين", "Saudi Arabia, Riyadh, Mecca, Qatar, Doha, Kuwait, Bahrain"),
    (4, "الامارات/دبي/عمان/مسقط", "the Emirates, Dubai, Oman, Muscat"),
)
UNKNOWN_ZONES: Final = "est edt pst pdt cst cet cest bst ist pkt eet ast msk"
"""Clocks whose hours are not told by their letters alone, or not in the Gulf: a time by them is left out."""
MORNING: Final = "ص صباحا الصبح الفجر فجرا"
"""In the morning, four ways; at dawn, two ways: after an hour."""
AFTERNOON: Final = "م مساء المسا المساء بالمسا العصر عصرا المغرب المغربية العشا العشاء"
"""In the evening (five ways), in the afternoon, at sunset, at night prayer: after an hour."""
NOON: Final = "الظهر ظهرا الظهيرة"
"""At noon: the hours from ten to three."""
NIGHT: Final = "ليلا الليل بالليل"
"""At night: the hours up to five are those after midnight."""

DATES: Final[tuple[Row, ...]] = (
    ("order.ordered_at", (
        ("ordered/placed/created/bought/purchased/order_date/ordered_at/created_at/date_ordered", ""),
        ("talabt/talab/talabto/6alabt/6alab", "I ordered, he ordered, I ordered it: in Latin letters"), ("اتعمل/انعمل", "was made: Egyptian, Gulf"), ("order from/dated/of/on", ""),
        ("order {i} from/dated/of/on", ""),
        ("تاريخ الطلب/الانشاء", "the date of the order, of creation"),
        ("طلب/طلبه/طلبها/طلبت/اشترى/اشترت/اشتريت/طلبته/طلبتها/انشئ", "ordered, his or her order, bought, was created"),
    )),
    ("order.started_at", (
        ("started/began/begun/started_at/start_date/start_time", ""), ("بدا/بدات/ابتدا/انطلق", "began (m, f), began, set off"),
        ("بدا/بدات/ابتدا/انطلق/بدء الطلب/طلبه/طلبها/التنفيذ", "began, began (f), began, set off, the beginning of: the order, his, her order, execution"),
        ("تاريخ البدء/البداية", "the date of the start"),
    )),
    ("order.completed_at", (
        ("completed/complete/finished/completed_at/completion/completion_date/ended", ""), ("done", ""), ("mkamel/mkammal/iktamal", "completed, in Latin letters"),
        ("اكتمل/اكتملت/خلص/انتهى/كمل/اكتمال/انتهاء الطلب/طلبه/طلبها/طلبي/الاوردر", "was completed, finished, ended; the completion, the end: of the order, his, her, my order"),
        ("اكتمل/اكتملت/مكتمل/مكتملة/خلص/انتهى", "was completed (m, f), completed (m, f), finished (Gulf), ended"),
        ("تاريخ الاكتمال/الانتهاء/التسليم", "the date of completion, end, delivery"),
    )),
    ("order.promised_by", (
        ("promised/promised_by/promised_delivery/deadline/due/due_date/eta/delivery_by/promise", ""),
        ("expected delivery/completion by/date", ""), ("stated/promised/announced delivery/completion is/was by", ""),
        ("delivery/completion time/window/period/deadline/estimate/eta/timeframe is/was/has/had? already? "
         "ended/ends/end/expired/expires/passed/over/finished/up/ran_out/until/till/by/on?", ""),
        ("promised/delivery/completion end/date", ""), ("deadline/eta/due_date/promised_time/promise is/was/has/had? already? ended/ends/expired/passed/over/finished", ""),
        ("موعد التسليم/الاكتمال/للتسليم/للاكتمال", "the appointed time: of, for delivery, completion"),
        ("مدة/وقت/مهلة/فترة التسليم/التنفيذ/الاكتمال المعلنة/المعلن/المحددة/المحدد/المذكورة/المذكور? "
         "انتهت/انتهى/تنتهي/ينتهي/خلصت/خلص/تخلص/يخلص/كانت/كان/هي/هو/لين/الى/حتى?", "the time (four ways) of delivery, execution: stated, set, named: ended, ends, was, is, until"),
        ("انتهت/انتهى/تنتهي/ينتهي/خلصت/خلص/تخلص/يخلص/فاتت/فات مدة/وقت/مهلة/فترة/موعد التسليم/التنفيذ/الاكتمال المعلنة/المعلن/المحددة/المحدد/المذكورة/المذكور?",
         "ended, ends, passed: the time of delivery, execution: stated, set, named"),
        ("موعود/وعدناه/وعدناها/الموعد/وعد", "promised; we promised him, her; the appointed time; a promise"),
    )),
    ("-", (
        ("refill/requested/wrote/contacted/messaged/complained/complaint/replied/paid/charged/refunded/canceled/cancelled/accepted/rejected", ""),
        ("pending/processing/waiting/stuck/dropped/dropping/drop/lost/expired/expires/warranty/guarantee/checked/received/since/delivered/opened/ticket", ""),
        ("stopped/stalled/halted/paused/slow/late/delayed/private/deleted/suspended/gone/down/missing/unchanged/complaining/complains/promised_to", ""),
        ("واقف/واقفة/متوقف/متوقفة/ناقص/متاخر/متاخرة/محذوف/خاص/موقوف/ينتظر/تنتظر/يشتكي/تشتكي/صامل/مجمد", "stopped (4), short, late (2), deleted, private, suspended, waits (2), complains (2), holding, frozen"),
        ("not/hasn't/didn't/never started/completed/finished", ""), ("in progress", ""), ("previous/old/last/another order", ""),
        ("will be? complete/completed/finished", ""),
        ("warranty/guarantee/refill/offer/promo/discount/coupon/subscription/trial/period/time/window/call/chat/shift/sale/stream/maintenance/update/review/check "
         "is/was/has? ended/ends/expired/finished/completed/done", ""),
        ("ضمان/ضمانه/ضمانها/عرض/اشتراك/فترة/مدة/مهلة/وقت/خصم/صيانة/تحديث/محادثة الضمان/العرض/التعويض/الاشتراك? انتهى/انتهت/خلص/خلصت/اكتمل/اكتملت/يخلص/ينتهي/تنتهي",
         "warranty, its; offer, subscription, period, time (three ways), discount, upkeep, update, chat: ended, was completed, ends"),
        ("انتهى/انتهت/خلص/خلصت/ينتهي/تنتهي ضمان/ضمانه/ضمانها/عرض/اشتراك/فترة/مدة/مهلة/وقت/خصم/صيانة",
         "ended, ends: the same"),
        ("ما/لم/لسه/ما_زال بدا/يبدا/بدات/اكتمل/يكتمل/خلص/ينتهي", "has not: begun, been completed, finished, ended"),
        ("الغي/انلغى/تاخر/توقف/وقف/استلم/وصل/رفض/تسليم الطلب/طلبه/طلبها/طلبي", "was cancelled, cancelled, late; stopped, stopped; received, arrived; refused; the handing over of: the order, his, her, my order"),
        ("معلق/الانتظار/المعالجة/التنفيذ/ملغي/نقص/نزل/راسلنا/تواصل/اشتكى/دفع/دفعت/ضمان/وصل/رجع/التعبئة/تعويض/شيكت", "pending, waiting, processing, execution, cancelled, dropped, wrote, complained, paid, warranty, arrived, returned, filling, make-good, checked"),
    )),
)  # fmt: skip
OTHER_MATTERS: Final = (
    ("refund/refunds/money/amount/payment/reply/replies/answer/response/call/callback/call_back/follow_up/followup/follow-up/update/review/check/recheck/feedback/"
     "invoice/bill/report/meeting/shift/handover/ticket/escalation/decision/dispute/chargeback/refill/replacement/credit/compensation/fix/solution/message/email/contact/"
     "get_back/revert/settle/settlement/renewal/subscription/promo/offer/discount/warranty/guarantee/provider/supplier", ""),
    ("استرداد/استرجاع/المبلغ/مبلغ/فلوس/فلوسه/فلوسها/المصاري/رد/الرد/نرد/بنرد/جواب/جوابه/اتصال/نتصل/مكالمة/متابعة/نتابع/تحديث/مراجعة/نراجع/فحص/فاتورة/اجتماع/وردية/تذكرة/تصعيد/قرار/"
     "نزاع/تعويض/تعبئة/ريفل/رصيد/حل/نحل/رسالة/نرجع/نرجعله/نرجعلها/نكلمه/نكلمها/تواصل/نتواصل/اشتراك/عرض/خصم/ضمان/المزود/المورد",
     "return (2), the amount, money in its forms, a reply, we reply, an answer; a call, we call, a follow-up, we follow up, an update, a review, we review, a check, an invoice, a meeting, "
     "a shift, a ticket, an escalation, a decision, a dispute, make-good, filling, refill, credit, a solution, we solve, a message, we return it, we speak to him, her, contact, we contact, "
     "subscription, offer, discount, warranty, the provider (2)"),
)  # fmt: skip
"""Beside a day that is promised or due: what is due then is not the delivery."""
NOT_THE_ORDER: Final = (
    ("refill/refills/replacement/drop/drops/dropping/losing/complaint/complaints/complaining/ticket/chat/call/talk/talking/form/shift/check/checking/review/problem/issue/"
     "refund/refunds/investigation/account/dispute/warranty/subscription/topup/top-up/deposit/transfer/campaign/provider/supplier/report/message/again/another/second", ""),
    ("فحص/الفحص/مراجعة/المراجعة/شات/الشات/محادثة/المحادثة/مشكلة/المشكلة/شكوى/الشكوى/تعويض/التعويض/تعبئة/التعبئة/ريفل/الريفل/نقص/النقص/نزول/النزول/استرجاع/الاسترجاع/استرداد/الاسترداد/"
     "المزود/المورد/حسابه/حسابها/الحساب/تذكرة/التذكرة/مكالمة/المكالمة/وردية/ورديتي/الضمان/شحن/الشحن/ثانية/ثاني/رد/الرد",
     "check, review, chat (2), problem, complaint, make-good, filling, refill, drop, fall, return (2), the provider (2), account, ticket, call, shift, warranty, top-up: each with and without "
     "the article; another (2), reply"),
)  # fmt: skip
"""Beside "started", "completed", "ordered": it is these and not the order."""
ORDER_NOUNS: Final = ("الطلب", "طلبه", "طلبها", "طلبي", "الاوردر")
"""the order, his order, her order, my order, the order (borrowed)."""
MADE: Final = ("تم", "عمل", "سوى", "سوت", "سجل", "قدم", "اللي", "هذا", "رقم", "تاريخ")
"""was done, made, made (Gulf: m, f), registered, submitted, who, this, number, date: before the order they tell that it was placed."""
WEAK: Final = ("طلب", "طلبه", "طلبها", "طلبت", "order")
"""Also the noun order: a date after it needs a word such as from."""

AGO: Final = (
    # words, days before
    (("two_days/2_days before yesterday/yday/yest", ""), 3),
    (("قبل اول/اولت/اولة من? امس/امبارح/مبارح/البارح/البارحة", "before: the day before yesterday"), 3),
    (("day/night before/b4/bfr yesterday/yday/yest/ystrday", ""), 2),
    (("اول/اولت/اولة من? امس/امبارح/مبارح/البارح/البارحة", "the day before yesterday, in its forms"), 2),
    (("امس/امبارح/مبارح/البارح/البارحة الاول/الاولاني/اللي_قبله/اللي_قبل", "yesterday: the first, the one before it"), 2),
    (("قبل امس/امبارح/مبارح/البارح/البارحة", "before yesterday"), 2),
    (("awal/awel/awwal/2awal/awalt ams/embare7/imbare7/mbare7/embareh/mbareh/albare7", "the day before yesterday, in Latin letters"), 2),
    (("yesterday/yday/yest/ystrday/yesteday", ""), 1),
    (("today/2day", ""), 0),
    (("ams/embare7/imbare7/mbare7/embareh", "yesterday, in Latin letters"), 1),
    (("امس/امبارح/مبارح/البارح/البارحة", "yesterday"), 1),
    (("اليوم/النهاردة", "today"), 0),
)
SINCE: Final = ("قبل", "من", "منذ", "من قبل")
"""before (a time ago), since, since, from before: before a length of time."""
COUNTING: Final = (
    ("delivered/arrived/received/came/sent/done/start/starting/remaining/remains/left/dropped/lost/missing/wanted/ordered/pcs/pieces", ""),
    (
        "وصل/وصلت/وصلوا/نزل/منفذ/مسلم/باقي/متبقي/بداية/مطلوب/مطلوبة/قطعة",
        "arrived (m, f, pl.), came down, executed, handed over, remaining (2), start, wanted (m, f), piece",
    ),
)
"""After four digits that follow a day: they count, and name no year."""
LINKING: Final = (("is/was/are/only/just/so_far/count/number/at", ""), ("بس/فقط/هو/عدد", "only (2), is, number"))
"""Between what is counted and its number."""
