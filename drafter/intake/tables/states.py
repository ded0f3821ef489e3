"""Words for the status of an order and for what an agent has checked; longer phrases stand for themselves and hide shorter ones."""

from __future__ import annotations

from typing import Final

Row = tuple[str, str | bool | None, tuple[tuple[str, str], ...]]

STATUS: Final[tuple[Row, ...]] = (
    # path, value, (phrase, gloss of an Arabic one)
    ("order.status", "pending", (
        ("pending/awaiting", ""), ("in queue", ""), ("قيد/في الانتظار", "in waiting"), ("بانتظار التنفيذ", "awaiting execution"),
        ("الحالة/حالة/حالته/حالتها/الحالة:/حالة:/حالته: انتظار/بالانتظار/منتظر", "the status, its: waiting, in waiting, awaited"),
        ("بندنق/بندنج/بيندنج/بندينج/بندنغ/بيندنق", "pending, borrowed"),
        ("معلق/معلقة/معلقه", "suspended, pending (m, f)"),
    )),
    ("order.status", "processing", (("processing", ""), ("قيد/تحت المعالجة", "under processing"), ("جاري المعالجة", "being processed"))),
    ("order.status", "in_progress", (
        ("in/in- progress", ""), ("inprogress/in_progress/in-progress/in_progres/inprogres/in_progess/in_proggress", ""), ("قيد/تحت التنفيذ", "under execution"),
        ("جاري/جار التنفيذ", "being executed"),
    )),
    ("order.status", "partial", (
        ("partial/partially_completed", ""), ("مكتمل/مكتملة جزئيا", "completed in part"), ("جزئي/جزئية", "partial (m, f)"), ("بارشال/بارشيال/بارشل", "partial, borrowed"),
    )),
    ("order.status", "completed", (
        ("completed/complete/compleeted/complited/completd/compeleted", ""), ("مكتمل/مكتملة/مكتمله", "completed (m, f)"), ("اكتمل/اكتملت", "was completed (m, f)"), ("كومبليتد/كمبليتد/كومبليت", "completed, borrowed"),
    )),
    ("order.status", "canceled", (
        ("canceled/cancelled", ""), ("ملغي/ملغى/ملغية/ملغاة", "cancelled (m, f)"),
        ("متكنسل/متكنسلة/مكنسل/مكنسلة/كانسلد", "cancelled, borrowed"),
        ("تم الغاؤه/الغاؤها/الغاء_الطلب", "its cancelling was done; the order's was"),
        ("الغي الطلب", "the order was cancelled"),
    )),
)  # fmt: skip

NOTHING_SAID: Final[tuple[Row, ...]] = (
    ("", None, (
        ("refill/payment/deposit/ticket/refund/topup/top-up/withdrawal/request/invoice/replacement/transaction is/was/still/status? "
         "pending/completed/complete/processing/in_progress/canceled/cancelled/approved", ""),
        ("provider/supplier/finance/reply/answer/response/approval/decision/confirmation/callback/escalation/feedback/update/follow_up/follow-up/proof/screenshot is/was/still? pending/processing/in_progress/completed/canceled/cancelled", ""),
        ("رد/جواب/موافقة/قرار/تصعيد/متابعة/المالية/المزود/المورد معلق/معلقة/قيد_الانتظار/قيد_المعالجة/مكتمل/ملغي", "reply, answer, approval, decision, escalation, follow-up, finance, the provider (2): pending, in waiting, in process, completed, cancelled"),
        ("partial refund/refunds/credit/delivery/refill/amount/payment", ""),
        ("marked as? completed/complete without", ""),
        ("can/could/to/will/would/should/cannot/must be/get canceled/cancelled/completed", ""),
        ("complete/cancel/canceled/cancelled/completed the/it/rest/button/remaining/refund", ""),
        ("please/to complete", ""),
        ("complete list/refund/details", ""),
        ("private message/messages/msg/dm/note", ""), ("account:/acc:/acct:/profile:/page: private message/messages/msg/dm/note", ""), ("private/public profile/account pictures/picture/photos/pics/name/data/settings", ""),
        ("post/video/account/page/reel/story/channel is/was/got? removed/deleted from the/our/my/his/her? list/cart/queue/order/sheet/system/panel/cache/history", ""),
        ("canceled/cancelled his/her/their/my/our/a? card/subscription/plan/payment/dispute/chargeback/visit/call/meeting/request/complaint/ticket/appointment/booking", ""),
        ("حساب/حسابه/حسابها/صفحة/قناة/رابط خاص/خاصة بالعميل/بالعميلة/بالزبون/بالزبونة/بالمتجر/بالشركة/بالمحل/ب/به/بها/فيه/فيها/لي/له/لها", "account, page, channel, link: that belongs to the client, the shop, the company, him, her, me"),
        ("صفحة/قناة عامة عن/فيها/تنشر", "a page, channel that is general: about, in it, publishes"),
        ("public holiday", ""),
        ("investigation/check/review/verification/audit/call/chat/meeting/case/callback/analysis/report/survey/profile/form/training/task/test is/was/has_been? completed/complete/canceled/cancelled/"
         "pending/processing", ""),
        ("تحقيق/فحص/مراجعة/تدقيق/مكالمة/محادثة/قضية/تقرير مكتمل/مكتملة/اكتمل/اكتملت/معلق/معلقة/ملغي/ملغية", "investigation, check, review, audit, call, chat, matter, report: completed, pending, cancelled"),
        ("استرداد/مبلغ/رصيد جزئي", "refund, amount, credit: in part"),
        ("تعبئة/تعويض/دفع/ايداع/تذكرة قيد التنفيذ/المعالجة/الانتظار", "refill, make-good, payment, deposit, ticket: under way"),
        ("تعبئة/تعويض/دفع/ايداع مكتمل/معلق/ملغي/مكتملة/معلقة", "refill, make-good, payment, deposit: completed, pending, cancelled"),
        ("غير مكتمل/مكتملة", "not completed (m, f)"),
        ("مكالمات/رسالة خاصة", "calls, message: private"),
    )),
)  # fmt: skip

EVIDENCE: Final[tuple[Row, ...]] = (
    ("evidence.can_complete", False, (
        ("cannot/can't/cant/can_not/couldn't/could_not/won't/unable/not_able to? be/get? completed/complete/finish/finished/continued/continue/delivered the?", ""),
        ("remainder/rest/remaining will_not/won't/cannot/can't be completed/delivered/finished", ""), ("مش/مو/مب/ما/لن هيقدر/هيقدروا/حيقدر/رح_يقدر/راح_يقدر/بيقدر/بيقدروا/قادر/قادرين/يقدر/يقدروا يكمل/يكملوا/يكمله/يكملها/نكمل/يكملون", "will not be able, is not able: to complete (it)"),
        ("مش/مو/مب/ما/لن هيكمل/حيكمل/رح_يكمل/راح_يكمل/هيكملوا/بيكملوا/سيكمل", "will not complete"), ("لا/لن يمكن/يمكنه/يمكنهم/يستطيع/يستطيعون اكمال/اكماله/استكمال/تكملة/يكمل", "it, he, they cannot complete"),
        ("provider/supplier can't/cant/cannot/can_not deliver/complete/finish/continue", ""),
        ("impossible to complete/finish/continue", ""),
        ("provider/supplier says/said/confirms/confirmed/replied/answered/told_me/told_us that? they/it/he/we? can't/cant/cannot/can_not/won't/couldn't deliver/complete/finish/continue/resume", ""),
        ("no way to complete/finish", ""),
        ("not completable", ""),
        ("لا/ما يمكن اكماله/اكمالها/اكمال/استكماله/استكمال/تكملته", "it is not possible to complete it, the rest"),
        ("لا/ما/مو/لن يقدر/نقدر/يستطيع/نستطيع/يمكن ... يكمل/يكمله/اكماله/اكمال/نكمل/تكملته/استكماله", "not: is able, are able; complete it"),
        ("ماقدر/ماقدروا/ما_قدر/ما_قدروا/مايقدر/مايقدرون/لم_يقدر يكمل/يكمله/يكملها/يكملون/يكملوا/يكملونه", "was not, is not able to complete it"),
        ("ما/لا/لن يكمل/يكتمل/بيكمل", "does not complete, will not be completed"),
        ("تعذر اكمال/اكماله/استكمال", "completing was impossible"),
    )),
    ("evidence.can_complete", True, (
        ("can be completed/finished/continued", ""),
        ("provider/supplier can/will? complete/finish/continue/deliver the? rest/order/remaining", ""),
        ("يمكن اكماله/اكمال/استكماله", "it can be completed"),
        ("المزود يقدر يكمل/يكمله", "the provider can complete it"),
        ("سالنا/سالت المزود،/المورد،/المزود/المورد قال/رد/وقال/ورد يقدر/بيقدر يكمل/يكمله/يكملها", "we, I asked the provider: he said, answered, he can complete it"),
        ("كلمنا/كلمت/راسلنا/راسلت المزود،/المورد،/المزود/المورد قال/رد/وقال/ورد? يقدر/بيقدر يكمل/يكمله/يكملها ال? الباقي/المتبقي/الطلب?", "we, I spoke to, asked, wrote to the provider: he said, answered, he can complete it, the rest, the order"),
        ("provider/supplier can/will complete/finish/continue/deliver the remaning/remainder/balance/it", ""),
        ("المزود/المورد اكد/ياكد/قال/بيقول/يقول/رد/وافق/افاد/رد_علينا انه/ان/انو/اننا? هيكمل/حيكمل/بيكمل/رح_يكمل/راح_يكمل/سيكمل/هيكملوا/بيكملوا/هيكمله/بيكمله ال? الباقي/المتبقي/الطلب/الاوردر/الكمية",
         "the provider confirmed, says, said, answered, agreed, reported: that he, they will complete: the rest, the order, the quantity"),
        ("provider/supplier confirmed/confirms/replied/answered ... it/they/he can/will complete/finish/continue/deliver the? rest/remaining/order/remainder", ""),
        ("provider/supplier says/said/confirms/confirmed/replied/answered/told_me/told_us that? they/it/he/we? can/could/will resume/continue/still/now? and? complete/finish/continue/deliver/resume", ""),
        ("المزود اكد/ياكد/قال/يقول/رد/وافق علينا/لنا? انه/ان? يقدر/بيقدر/نقدر/ممكن_يكمل يكمل/يكمله/يكملها/نكمل/يستكمل/اكمال/تكملة",
         "the provider confirmed, said, answered, agreed (to us) that he, we can: complete it"),
        ("provider/supplier rd/rad/gal/qal/galna/akkad enna/ennah/inna? ye8dar/yegdar/yigdar/ngdar/negdar/ya8der ykammel/ykamel/ykammelha/nkammel/ykml", "the provider answered, said, confirmed: he, we can complete it; in Latin letters"),
    )),
    ("evidence.target", "private", (
        ("account/acc/acct/profile/page/channel/target/video/post/reel/story/tweet/photo/clip is/was/went/turned/became/now/set/made? now/to? private", ""),
        ("الحساب:/حسابه:/حسابها:/account:/acc:/acct:/profile:/page: private/خاص/برايفت", "the, his, her account: private"),
        ("شيكت/شيكنا/فتحت/فتحنا/شفت/شفنا/دخلت الحساب/حسابه/حسابها/الصفحة وطلع/وطلعت/ولقيته/ولقيتها/لقيته/طلع خاص/خاصة/برايفت", "I, we checked, opened, saw, went into: the, his, her account, the page: and it came out, I found it: private"),
        ("صار/اصبح خاص/برايفت", "became private"), ("حساب العميل/العميلة/الزبون/الزبونة ... خاص/برايفت الحين/الان/حاليا", "the account of the client, customer: private now"),
        ("الحساب/حساب/حسابه/حسابها العميل/العميلة/الزبون/الزبونة? private", "the, his, her account (of the client, customer)"),
        ("لقيته/لقيتها/لقيناه/لقيناها/لقيت_الحساب/لقيت_حسابه/لقيت_حسابها/طلع_الحساب/طلع_حسابه خاص/خاصة/برايفت", "I, we found it, the, his, her account; the, his account came out: private"),
        ("شيكت/شيكنا/فتحت/فتحنا/راجعت على/ع? الحساب:/حسابه:/حسابها:/الصفحة: خاص/خاصة/برايفت", "I, we checked, opened, looked at the, his, her account, the page: private"),
        ("went/turned private", ""), ("private account/acc/profile", ""), ("still private", ""), ("private now", ""), ("it's/its/it_is private", ""),
        ("شيكت/شيكنا/شفته/فتحته/شايفه/اشوفه عليه/الحساب? طلع? خاص/برايفت", "I, we checked, I saw, opened, see it: on it, the account: came out private"),
        ("حساب/حسابه/حسابها/صفحة/قناة الان/الحين/حاليا/صار/اصبح/تحول? الى? خاص/خاصة/برايفت", "account, page, channel: now, became: private"),
    )),
    ("evidence.target", "deleted", (
        ("account/acc/acct/profile/page/channel/target/video/post/reel/story/tweet/photo/clip is/was/got/has/has_been/been? been? deleted/removed", ""),
        ("deleted account/acc/post/video", ""),
        ("حساب/حسابه/حسابها/منشور/مقطع/فيديو/صفحة محذوف/محذوفة/انحذف/انحذفت/حذف/حذفت/اتمسح/اتمسحت/انمسح/انمسحت/اتحذف/اتحذفت/ممسوح/ممسوحة", "account, post, clip, page: deleted"),
    )),
    ("evidence.target", "suspended", (
        ("account/acc/acct/profile/page/channel/target is/was/got/has/has_been/been? been? suspended/banned/disabled", ""),
        ("suspended/banned account/acc", ""), ("الحساب/حساب/حسابه/حسابها العميل/العميلة/الزبون/الزبونة? suspended/banned", "the, his, her account (of the client, customer)"),
        ("حساب/حسابه/حسابها/صفحة/قناة موقوف/موقوفة/محظور/محظورة/مبند/معطل/معلق/انحظر/توقف", "account, page, channel: suspended, banned, disabled"),
    )),
    ("evidence.target", "public", (
        ("account/acc/acct/profile/page/channel/target/video/post/reel/story/tweet/photo/clip is/was/now/still? still/now? public/open", ""),
        ("شيكت/شيكنا/فتحت/فتحنا/شفت/شفنا/دخلت الحساب/حسابه/حسابها/الصفحة وطلع/وطلعت/ولقيته/ولقيتها/لقيته/طلع عام/عامة/مفتوح/مفتوحة/بابلك", "I, we checked, opened, saw, went into: the, his, her account, the page: and it came out, I found it: public"),
        ("now it's/its/it_is/he_is/is? public", ""), ("كان/كانت خاص/خاصة الحين/الان/صار/حاليا صار? عام/عامة/مفتوح/بابلك", "was private, now, became: public"),
        ("لقيته/لقيتها/لقيناه/لقيناها/لقيت_الحساب/لقيت_حسابه/لقيت_حسابها/طلع_الحساب/طلع_حسابه عام/عامة/مفتوح/مفتوحة/بابلك", "I, we found it, the, his, her account; the, his account came out: public"),
        ("شيكت/شيكنا/فتحت/فتحنا/راجعت على/ع? الحساب:/حسابه:/حسابها:/الصفحة: عام/عامة/مفتوح/بابلك", "I, we checked, opened, looked at the, his, her account, the page: public"),
        ("public account/acc/profile", ""), ("الحساب/حساب/حسابه/حسابها العميل/العميلة/الزبون/الزبونة? public", "the, his, her account (of the client, customer)"), ("public now", ""), ("it's/its/it_is public", ""), ("i/we see/saw/opened/checked/found it/the_account/account/profile is/as? public/open", ""),
        ("شيكت/شيكنا/شفته/فتحته/شايفه/اشوفه عليه/الحساب? طلع? عام/مفتوح", "I, we checked, I saw, opened, see it: on it, the account: came out public"),
        ("حساب/حسابه/حسابها/صفحة/قناة عام/عامة/مفتوح/مفتوحة/بابلك", "account, page, channel: public, open"),
    )),
    ("evidence.delivered_to_given_link", True, (
        ("delivered/sent/arrived/went ... to/on/at the? same/correct/right? link/username/account given/provided/submitted/he/she/in/of", ""),
        ("delivered/sent to/on the? given/provided/submitted/ordered link/username/account", ""),
        ("to/on the? same/exact? link/username the? client/customer/cust/buyer/he/she has? gave/given/provided/sent/submitted/entered/typed/put/ordered", ""),
        ("على/الى/للرابط نفس? الرابط/رابط/اليوزر? اللي/الي/الذي عطانا/عطاه/اعطاه/اعطانا/اعطتنا/ارسله/ارسلته/حطه/كتبه/كتبته/دخله/عطتنا/حطته العميل/العميلة/الزبون?",
         "on the link, the username that he, she, the client: gave, sent, put, wrote, entered"),
        ("على/الى نفس? الرابط/اللينك/اليوزر/الحساب اللي/الي/الذي العميل/العميلة? بعته/بعتته/بعتها/قدمه/قدمته/ارسله/ارسلته/عطانا/عطاه/حطه العميل/العميلة?", "on the link (2), username, account that the client: sent (2), gave (2), sent, gave, put"),
        ("وصل/تم_التسليم/تسليم/نزل/التسليم على/الى/للرابط رابط? المعطى/المرسل/المكتوب/المدخل", "arrived, was delivered: on the link that was given"),
        ("تسليم/وصل/وصلت على/الى نفس الرابط/رابط", "delivered on the same link"),
        ("تسليم/وصل/وصلت للرابط المعطى/نفسه/المرسل/المدخل", "delivered to the link: given, itself, sent"),
        ("للرابط المعطى", "to the link that was given"),
        ("to/on the? given/provided/submitted link/username/url", ""), ("to/on the? link/username/url given/provided/submitted", ""),
        ("على/الى/ل نفس? الرابط/اللينك/اليوزر المكتوب/المرسل/المعطى/المدخل/المسجل في_الطلب/بالطلب/في_الاوردر?", "on the same link, username: written, sent, given, entered, recorded: in the order"),
    )),
    ("evidence.delivered_to_given_link", False, (
        ("delivered/sent to/on a/the/another? wrong/different/another/other link/account/username", ""),
        ("تنفذ/اتنفذ/نفذ/انسلم/اتسلم/تسلم/راح/راحت/وصل على/ع حساب/رابط/يوزر/لينك/صفحة ثاني/تاني/ثانية/تانية/اخر/اخرى/غلط/خطا/غيره", "was carried out, handed over, went, arrived: on an account, link, username, page: another, a wrong one"),
        ("سلم/تسليم/وصل/وصلت على/الى/لرابط رابط? غلط/اخر/ثاني/خطأ", "delivered on a link: wrong, other"),
    )),
    ("evidence.delivery_confirmed", True, (
        ("delivery is/was? confirmed/verified", ""), ("confirmed/verified the? delivery", ""),
        ("تاكدت/تاكدنا/تحققنا/تم_التاكد/تحققت من/ان التسليم/وصول", "made sure of the delivery, of the arrival"),
        ("تسليم مؤكد", "the delivery is confirmed"),
    )),
    ("evidence.quality_deviates", True, (
        ("quality is/was? really/clearly? below/under/lower_than/worse_than/not_as ... listing/listed/description/described/advertised/service", ""),
        ("quality deviates/differs", ""),
        ("quality not as/like listed/described/advertised", ""),
        ("جودة اقل/ادنى/اسوا من الوصف/المعلن/المذكور/وصف", "the quality is: less, lower, worse; than the description, announced, named"),
        ("جودة مختلفة/تختلف عن الوصف/المعلن/وصف", "the quality differs from the description"),
        ("جودة غير مطابقة", "the quality does not match"), ("جودة/جودته/جودتها/جودتهم مخالفة/مخالف/مختلفة ل? لوصف/للوصف/للمعلن/عن_وصف/عن_الوصف", "the quality, its, theirs: against, other than the description, what was announced"),
    )),
    ("evidence.quality_deviates", False, (
        ("quality does_not/doesn't/doesnt/did_not/didn't deviate/differ", ""),
        ("quality is/was? ok/fine/good/normal/as_listed/as_described/as_advertised/matches", ""),
        ("جودة مطابقة/سليمة/مطابقه", "the quality: matches, is sound"),
    )),
    ("evidence.wrong_service", True, (
        ("wrong service was/has_been/is? sent/delivered/given/provided/executed", ""),
        ("sent/delivered/received/got the/a? wrong service", ""),
        ("ارسلنا/نفذنا/تم_تنفيذ/نفذت/نفذ/تنفذت/اتنفذت/انفذت خدمة خطا/غلط/خاطئة/مختلفة", "we sent, carried out: a wrong service"),
        ("انرسلت/انرسل/ارسلنا/ارسلت/نفذنا/تنفذت/انعملت له/لها/للعميل/للعميلة خدمة خطا/غلط/خاطئة/مختلفة/ثانية", "was sent, we sent, carried out, was done: to him, her, the client: a wrong, another service"),
        ("الخدمة المنفذة/المرسلة/المسلمة/المستلمة/اللي_نفذت/اللي_انرسلت/اللي_وصلت خاطئة/غلط/خطا/مختلفة", "the service carried out, sent, that arrived: wrong, different"),
        ("خدمة خاطئة/غلط/الخطا نفذت/انرسلت/ارسلت/وصلت", "a wrong service was carried out, sent, arrived"),
    )),
    ("evidence.wrong_service", False, (("correct/right service was/is? sent/delivered", ""), ("service is/was? correct", ""))),
    ("evidence.link_was_wrong", True, (
        ("link/username/url/user is/was? indeed/really? wrong/incorrect/invalid", ""),
        ("gave/entered/submitted/sent/put/typed us? a/the? wrong/incorrect link/username/url", ""),
        ("رابط كان/اللي_عطاه/اللي_ارسله? غلط/خطا/خاطئ/خطأ", "the link was, the one he gave: wrong"),
        ("حط/اعطى/عطى/ارسل/عطانا/اعطانا رابط غلط/خطا/خاطئ", "put, gave, sent: a wrong link"),
        ("لينك/رابط/يوزر ... ... طلع/طلعت غلط/خطا/خاطئ", "the link, username: came out wrong"),
        ("يوزر غلط/خطا", "the username is wrong"), ("link غلط/خطا من العميل/العميلة/الزبون/الزبونة", "wrong: from the client, customer (m, f)"),
    )),
    ("evidence.link_was_wrong", False, (
        ("link/username/url is/was? correct/right/ok/fine/valid", ""), ("link/username/url is/was not wrong/incorrect", ""),
        ("link/username/url isn't/wasn't/isnt/wasnt wrong/incorrect", ""), ("not/didn't/didnt give/gave/submit/enter a? wrong/incorrect link/username", ""),
        ("رابط كان? صحيح/سليم/صح", "the link is, was: right, sound"), ("الرابط وهو صحيح/سليم", "the link, and it is: right, sound"),
        ("رابط مو/مب/مش/ليس/كان_مو/كان_مش غلط/خطا/خاطئ", "the link is, was not: wrong"),
    )),
    ("evidence.refill_accepted", True, (
        ("refill was/is/request/has_been? accepted/approved", ""),
        ("refill عند/من/مع المزود/المورد accepted/approved/مقبول/انقبل/اتقبل", "with, from the provider; accepted (3)"), ("refill/ريفل/الريفل/التعويض انقبل/اتقبل/مقبول", "refill, the make-good: was accepted"),
        ("accepted/approved the/a/our/his/her? refill", ""), ("provider/supplier accepted/approved it", ""),
        ("تعويض/تعبئة/ريفل/ريفيل ... قبله/قبلته/قبلوه/قبلها المزود?", "the make-good, filling, refill: the provider accepted it"),
        ("وافق/وافقوا المزود? على طلب? ال? التعويض/التعبئة/اعادة_التعبئة/الريفل/الريفيل/refill/replacement", "agreed to: the make-good, the filling, the refill"),
        ("المزود/المورد/البروفايدر/provider/supplier قبل/قبلوا/وافق/وافقوا على? طلب? ال? التعويض/التعبئة/اعادة_التعبئة/الريفل/الريفيل/ريفل/refill/replacement",
         "the provider accepted, agreed to (the request for): the make-good, the filling, the refill"),
        ("قبل/قبلوا المزود/المورد/البروفايدر طلب? ال? التعويض/التعبئة/اعادة_التعبئة/الريفل/الريفيل/ريفل/refill/replacement", "the provider accepted (the request for): the make-good, the filling, the refill"),
        ("قبل طلب التعويض/التعبئة/اعادة_التعبئة/الريفل/الريفيل/refill", "accepted the request for: the make-good, the filling, the refill"),
        ("تعويض/تعبئة/ريفل/ريفيل مقبول/مقبولة/انقبل", "make-good, filling, refill: accepted"),
    )),
    ("evidence.refill_accepted", False, (
        ("refil/refills/reffil was/is/request? rejected/refused/declined", ""),
        ("refill was/is/request/has_been? rejected/refused/declined/denied/not_accepted", ""),
        ("refill عند/من/مع المزود/المورد rejected/refused/مرفوض/انرفض/اترفض", "with, from the provider; refused (3)"), ("refill/ريفل/الريفل/التعويض انرفض/اترفض/مرفوض", "refill, the make-good: was refused"),
        ("rejected/refused/declined/denied the/a/our/his/her? refill", ""), ("provider/supplier rejected/refused/declined it", ""),
        ("تعويض/تعبئة/ريفل/ريفيل ... رفضه/رفضته/رفضوه/رفضها المزود?", "the make-good, filling, refill: the provider refused it"),
        ("رفض/رفضوا المزود? طلب? ال? التعويض/التعبئة/اعادة_التعبئة/الريفل/الريفيل/ريفل/refill/replacement", "refused: the make-good, the filling, the refill"),
        ("تعويض/تعبئة/ريفل/ريفيل مرفوض/مرفوضة/انرفض", "make-good, filling, refill: refused"),
    )),
    ("evidence.panel_fault", True, (
        ("our/panel/panel's/panels/ours fault/mistake/error", ""), ("fault/mistake/error of/by/from the/our? panel/side", ""),
        ("خطا/غلط/خلل من/في اللوحة/عندنا/طرفنا/جهتنا", "a fault of: the panel, ours, our side"),
        ("خطانا/غلطتنا", "our fault, our mistake"),
    )),
    ("evidence.panel_fault", False, (
        ("not/isn't/wasn't/no our/panel/panel's/panels fault/mistake/error", ""), ("not/no a? panel_fault", ""),
        ("مو/ليس/ليست/مش/مب خطانا/غلطتنا/خطؤنا", "not our fault"),
        ("مو/ليس/ليست/مش/مب خطا/غلط/خلل من/في اللوحة/عندنا/طرفنا/جهتنا", "not a fault of: the panel, ours, our side"),
        ("مو/ليس/ليست/مش/مب من عندنا/طرفنا/جهتنا/اللوحة", "not from: us, our side, the panel"),
        ("مو/ليس/ليست/مش/مب بسببنا/بسبب_اللوحة/بسبب_خدمتنا", "not because of us, of the panel, of our service"),
        ("not/isn't/wasn't/isnt/wasnt because of us/our_service/our_panel/the_panel", ""),
        ("not/isn't/wasn't/isnt/wasnt from/on our side/end", ""), ("nothing to do with us/our_panel/the_panel/our_service", ""),
    )),
)  # fmt: skip

ARRIVED: Final = (
    ("delivered/arrived/went", ""),
    ("تسليم/تسليمه/تسليمها/اتسلم/انسلم/تنفذ/اتنفذ/انفذ/راح/راحت/راحوا/وصلوا/نزلوا/تسلم/سلم/سلمت/وصل/وصلت/نفذ/نفذت/تنفيذ/سلمنا/نزل", "handing over (its), handed over (5), was carried out (3), went (2), handed over (4), arrived (m, f), was carried out (m, f), execution, we handed over, went up"),
)  # fmt: skip
TO: Final = (("to/on", ""), ("على/الى/للرابط", "on, to, to the link"))
"""Words for a link that was given begin so where those for what went there stand before them."""
GONE: Final = (
    ("deleted/removed/suspended/banned/disabled/terminated/unavailable/restricted/blocked/private/taken_down/gone/got_down", ""),
    ("محذوف/محذوفة/انحذف/انحذفت/حذف/حذفت/موقوف/موقوفة/توقف/محظور/محظورة/انحظر/مبند/تبند/معطل/معلق/مقيد/انقفل/خاص",
     "deleted in its forms, suspended, banned in its forms, disabled, restricted, closed, private"),
)  # fmt: skip
"""What became of a target: a fault of the panel is a fault in that."""
OTHER_FAULTS: Final = (
    ("charge/charged/charges/charging/payment/payments/paid/twice/double/duplicate/extra/overcharged/deducted/debited/billed/billing/invoice/price/priced/"
     "bank/transaction/refund/refunded/topup/top-up/balance/credit/credited/service/quality/delay/delayed/late/slow/wrong_link/wrong_username/refill/quantity", ""),
    ("بنك/عملية/خصم/انخصم/سحب/انسحب/دفع/الدفعة/مرتين/مكرر/زايد/زائد/بالزيادة/فاتورة/سعر/مبلغ/استرداد/شحن/رصيد/رصيده/خدمة/جودة/تاخير/تاخر/متاخر/رابط_غلط/رابط_خطا/تعويض/كمية",
     "bank, transaction, deducted, withdrawn, paid, payment, twice, repeated, too much (3), invoice, price, amount, return, top-up, balance (2), service, quality, delay, late (2), "
     "a wrong link (2), make-good, quantity"),
)  # fmt: skip
"""What else a panel may have done wrong: it is no fault in the target."""

DELIVERED: Final[tuple[Row, ...]] = (
    ("order.delivered", "0", (
        ("nothing/none/zero delivered", ""), ("nothing was/has_been/is delivered", ""), ("no delivery yet/so_far/at_all", ""),
        ("لم/ما يتم/تم تسليم/تنفيذ شي/اي_شي/شيئا", "nothing was delivered, carried out"), ("لم/ما/لسه_ما وصل/نزل/انسلم/اتسلم/اتسلمش/وصلش/نزلش/تنفذ/اتنفذ منه/منها/منهم ولا واحد/واحدة/وحدة/حاجة/شي/متابع/لايك/مشاهدة", "of it, of them not one: arrived, came, was handed over, carried out; thing, follower, like, view"), ("متسلمش/ماتسلمش/ماوصلش/موصلش/مانزلش منه/منها ولا/اي واحد/واحدة/حاجة", "of it nothing was handed over, arrived, came (Egyptian)"),
        ("لم/ما يسلم/تسلم/اتسلم/توصل منه/منها/منهم? شي/اي_شي/ولا_شي", "nothing (of it, of them) was handed over, arrived"),
    )),
    ("order.delivered", "all", (
        ("fully/completely/100% delivered", ""), ("delivered in_full/fully/completely/all", ""), ("full delivery", ""),
        ("تم التسليم كامل/كاملا/بالكامل", "delivered in full"), ("تسليم كامل", "full delivery"),
    )),
)  # fmt: skip

CLIENT: Final[tuple[Row, ...]] = (
    ("client.closing_account", True, (
        ("close/closing/leave/leaving/shut/shutting his/her/their/my/the/down? panel? account/panel", ""),
        ("اغلاق/تسكير/اقفال حسابه/حسابها/حسابي/الحساب", "closing: his, her, my, the account"),
        ("ساغلق/ساقفل/ساسكر/باغلق/بغلق/باقفل/بقفل/باسكر/بسكر/اغلق حسابي", "I shall close (standard, Gulf): my account"),
        ("يسكر/تسكر/يقفل/تقفل/يغلق/تغلق/اسكر/اقفل حسابه/حسابها/حسابي/الحساب", "closes (Gulf, dialects, standard): his, her, my, the account"),
    )),
    ("order.warranty_from", "completed", (
        ("warranty/guarantee/refill/days/day/r7/r15/r30/r60/r90/r180/r365 from/after/since completion/completed/the_completion/complete", ""),
        ("ضمان/يوم/ايام من تاريخ? الاكتمال/اكتمال/اكتماله", "warranty, days: from completion"),
        ("warranty/ضمان/ضمانه/ضمانها/refill محسوب/محسوبة/يحسب/ينحسب/يبدا/بيبدا/يسري/ساري من تاريخ/يوم الاكتمال/اكتماله/التسليم", "warranty, its: is counted, begins, runs: from the date, day of completion, delivery"),
        ("warranty/guarantee counts/counted/starts/begins/runs from the? completion/completed", ""),
    )),
    ("order.warranty_from", "ordered", (
        ("warranty/guarantee/refill/days/day from/after/since the? order/ordering/order_date/purchase", ""),
        ("ضمان/يوم/ايام من تاريخ الطلب/طلبه", "warranty, days: from the date of the order"),
        ("warranty/ضمان/ضمانه/ضمانها/refill محسوب/محسوبة/يحسب/ينحسب/يبدا/بيبدا/يسري/ساري من تاريخ/يوم الطلب/طلبه/طلبها/الشراء", "warranty, its: is counted, begins, runs: from the date, day of the order, purchase"),
        ("warranty/guarantee counts/counted/starts/begins/runs from the? order/order_date/purchase/ordering", ""),
    )),
)  # fmt: skip
TOLD_TO: Final = (
    ("told/tell/telling/asked/ask/asking/advised/advise/instructed/reminded/informed/requested/begged/invited/warned/guided/let him/her/them/client/customer/the_client/the_customer/user/"
     "everyone to/that/must/should/about", ""),
    ("needs/need/has/have/had/must/should/ought/got to", ""),
    ("to/please/pls/kindly/can_you/could_you/should/must/let's make/set/turn/keep/put/switch/change/leave/open/unlock/have", ""),
    ("قلت/قلنا/قلناله/قلنالها/طلبت/طلبنا/نصحنا/نصحت/اخبرنا/اخبرته/ذكرنا/نبهنا/بلغنا له/لها/منه/منها/العميل/العميلة?", "I, we told, asked, advised, informed, reminded, alerted: him, her, of him, of her, the client"),
    ("لازم/يجب/ضروري/المفروض/عليه/عليها/خله/خلها/خليه/خليها/خلوه", "must (3), it should, he, she has to; let him, her"),
)  # fmt: skip
"""Before a state: someone was told to bring it about."""
MAKING: Final = (
    ("make/makes/making/set/turn/turns/keep/put/switch/change", ""),
    (
        "يخلي/تخلي/يخليه/تخليه/يفتح/تفتح/يحول/تحول/يجعل/تجعل/يغير/تغير/خلي/حط/افتح/اجعل",
        "makes, opens, turns, makes, changes (m, f each); make, put, open, make",
    ),
)
"""Before a state: it is to be brought about."""
ASSERTED: Final = (
    ("provider/supplier/vendor/bot/tool/checker/script/system/api/rep claims/claim/claimed/alleges/alleged/insists/insisted/flagged/flags/thinks/thought/assumes/assumed/suspects", ""),
    ("provider/supplier/vendor/bot/tool/checker/script/system/api note? says/said/reports/reported/shows/showed/states/stated/tells/told/marked/marks that?", ""),
    ("according_to/acc_to/per/as_per the? provider/supplier/bot/tool/checker/system", ""), ("thought/assumed/assumes/believed it? is/was?", ""),
    ("المزود/المورد/البروفايدر رد/ردوا/جاوب علي/علينا/لي/لنا? وقال/وقالوا/قال/يقول/انه/ان", "the provider answered me, us: and said, that"),
    ("المزود/المورد/البروفايدر/البوت/النظام/السيستم/الاداة يدعي/يزعم/يقول/قال/يظن/يذكر/ذكر/علم/سجل/كاتب/يقولون/ان?", "the provider, supplier, bot, system, tool: claims, alleges, says, said, supposes, mentions, mentioned, marked, recorded, writes, they say, that"),
    ("حسب/على كلام? المزود/المورد/البوت/النظام", "by the words of: the provider, supplier, bot, system"),
    ("كنا/كنت/كان نظن/اظن/يظن/نحسب/احسب/يحسب/نحسبه", "we, I, he used to: suppose, think"),
)  # fmt: skip
"""In one clause with a state: someone asserts it whose word is no check."""
OF_OTHER: Final = (
    ("for/of/on/in the/his/her/an/that? other/another/different/second/previous/old/older/earlier order/one/orders/account/client", ""),
    ("على/عن/في/ل/من طلب/طلبه/طلبها/الطلب/طلبية ثاني/الثاني/ثانية/قديم/القديم/قديمة/سابق/السابق/اخر/الاخر/غيره", "on, of, in, for, from an order, his, her, the order: another, an old one, the former, one other than it"),
    ("in/on/for the/his/her? first/second/last order/one/account/time", ""),
    ("للطلب/لطلب/لحساب/للحساب/لعميل/عن/على الثاني/ثاني/الاخر/اخر/السابق/القديم", "for the order, an order, an account, the account, a client: the second, another, the former, the old"),
)  # fmt: skip
"""After a state: it is that of another order."""
SAID_AFTER: Final = (
    ("according_to/acc_to/per/as_per/says/said/claims/claimed/reported_by/from the/our? provider/supplier/vendor/bot/tool/checker/system/client/customer/him/her", ""),
    ("حسب/على_كلام/بكلام/يقول/قال/يدعي/ادعى كلام? المزود/المورد/البوت/الاداة/العميل/العميلة/الزبون", "by the words of, says, said, claims: the provider (2), the bot, the tool, the client (m, f), the customer"),
)  # fmt: skip
"""After a state: someone asserts it whose word is no check."""
YET: Final = (
    ("yet/so_far/until_now/till_now/for_now/at_the_moment/today", ""),
    ("بعد/للحين/لسه/لسا/لحد_الان/حتى_الان/لهلق/لهلا/دلوقتي/حاليا/اليوم", "yet (3), until now (4), now, at present, today"),
)  # fmt: skip
"""After a refusal or an inability: it is not the last word."""
STILL: Final = (("still/yet", ""), ("لسه/لسا/للحين/لحد_الان/حتى_الان/بعده", "still, yet (6)"))
"""Before it: the same."""
REFUSER: Final = (
    ("client/customer/cust/buyer/user/he/she/we/i/supervisor/manager/finance/boss/lead/support/agent", ""),
    ("العميل/العميلة/الزبون/الزبونة/احنا/نحن/انا", "the client (m, f), the customer (m, f), we (2), I"),
)
"""Right before "refused the refill", or after "by": it is not the provider who answers."""
ASKING_HOW: Final = (
    (
        "how/if/whether/can/could/may/might/threatens/threatened/threatening/asks/asked/unless/consider/considering/thinking/maybe to/about/of/he/she/they/him/her/will/can?",
        "",
    ),
    (
        "كيف/هل/اذا/لو/ممكن/يهدد/تهدد/يفكر/تفكر/يسال/تسال عن/ب/في/ان?",
        "how, whether, if (2), possibly, threatens, thinks, asks: of, to, in, that",
    ),
)
"""Before "close the account": it is not decided."""
RESTORED: Final = (
    (
        "reposted/restored/recovered/reopened/reactivated/unbanned/reinstated/unlocked/re-opened/re-uploaded/reuploaded/is_back/came_back",
        "",
    ),
    (
        "رجع/رجعت/رجعته/رجعتها/رجعه/رجعها/رجعوه/فتحه/فتحها/استرجعه/استرجعها/انفك/نزله/نزلها",
        "came back (m, f), was brought back (5), opened it (2), recovered it (2), was unbanned, posted it again (2)",
    ),
)
"""Soon after a state of the target: it is no longer so."""
WHOSE: Final = (("provider/provider's/supplier/supplier's/our/agent/agent's/seller/seller's/reseller/reseller's/api/competitor", ""),)
"""Right before an account: it is not the target."""
REFILLS: Final = (("refill/refills/refil/reffil/replacement", ""), ("تعويض/تعبئة/ريفل/ريفيل", "make-good, filling, refill (2)"))
"""Before "the provider accepted it" they tell what."""
LOOKED: Final = (
    ("i/we see/saw/opened/checked/found/verified/confirmed", ""),
    ("checked/verified/confirmed with/مع the? provider/supplier/المزود/المورد", "with; the provider, the supplier"),
    (
        "تحققت/تحققنا/راجعت/راجعنا/تاكدت/تاكدنا/شيكت/شيكنا/شفت من/في? سجل/السجل/لوق/لوج/log/لوحة المزود/المورد?",
        "I, we verified, looked through, made sure, checked, saw: of, in the record (2), log (2), panel of the provider",
    ),
    ("شيكت/شيكنا/تاكدت/تاكدنا/تحققت مع المزود/المورد", "I, we checked, made sure, verified: with the provider, the supplier"),
    (
        "شيكت/شيكنا/شفته/شفت/فتحته/شايفه/اشوفه/تاكدت/تاكدنا/تحققنا",
        "I, we checked, I saw (it), opened it, see it (2), I, we made sure, verified",
    ),
)
"""The agent looked himself."""
