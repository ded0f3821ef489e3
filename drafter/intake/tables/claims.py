"""What a client complains of, as agents put it in a few words."""

from __future__ import annotations

from typing import Final

CLAIMS: Final = (
    # scenario, phrases with the gloss of Arabic ones
    ("not_started", (
        ("not/never started/begun yet?", ""), ("hasn't/hasnt/didn't/didnt/doesn't start/started/begun", ""), ("no start", ""),
        ("لم/ما/لسه يبدا/بدا/بدات/بدى", "has not begun"), ("مبداش/مابداش/مبداتش", "has not begun, Egyptian"), ("ما/لسه/لسا بلش/بلشت/بلشوا", "has not begun, Levantine"), ("ma bada/bda/badat", "has not begun, in Latin letters"),
    )),
    ("slow_delivery", (
        ("complaining/complains/complained/complaint/unhappy/angry about/of/with the/his/her/this? delay/delays/lateness/slowness", ""),
        ("why is/his/her/the? delivery/order is/was? so/too/very late/slow", ""),
        ("too slow", ""), ("complains/complained/complaining/complaint of/about/that? its/it_is/the/is? too/so? slow/slowness/slow_delivery", ""),
        ("يشتكي/تشتكي/شكوى/مشكلة من? البطء/بطء/بطئ/التاخير/تاخير/تاخر_الطلب", "complains, a complaint, problem: of slowness (3), lateness (2), that the order is late"),
        ("تاخير/التاخير من عندنا/طرفنا/جهتنا", "the lateness is: of ours, our side"),
        ("slow/late/delayed delivery/order", ""), ("too/very slow", ""), ("delivery/order is/was? slow/late/delayed", ""),
        ("delay is our/ours", ""),
        ("تنفيذ/تسليم بطيء/بطي/متاخر", "execution, delivery: slow, late"),
        ("الطلب/طلبه/طلبها تاخر/متاخر/بطيء", "the order: was late, is slow"),
    )),
    ("stopped_midway", (
        ("stopped/stops/stuck half_way/mid_way/part_way", ""),
        ("وقف/وقفت/توقف/توقفت/واقف/متوقف بالنص/بنص_الطريق/نص_الطريق/في_النص/بالمنتصف/في_المنتصف", "stopped (6): half-way, in the middle"),
        ("stopped midway/halfway/in_the_middle/at", ""), ("order/delivery stopped", ""),
    ("stuck at/on", ""), ("received/recvd/got/delivered only ... stopped/stoped", ""), ("ووقف/ووقفت/وتوقف/وتوقفت", "and it stopped"),
    ("وقف/وقفت/توقفت عند/على", "stopped at"),
    ("then stopped/halted/froze", ""), ("وبعدين/بعدين/ثم وقف/وقفت/توقف/توقفت", "and then, then it stopped"), ("w? ba3dain/ba3den wagaf/wa8af/wegaf/waqaf", "and then it stopped, in Latin letters"),
    ("توقف الطلب/التنفيذ/بالنص", "stopped: the order, execution, half-way"))),
    ("duplicate_charge", (
        ("charged/debited/billed/paid/deducted twice", ""), ("charged/chargd/chargeed/debited me/him/her/us? 2/two times", ""), ("charge me/him/her/us 2/two times", ""),
        ("dup/duplicate/double pymt/pmt/paymnt/payment/payments issue/problem/complaint?", ""),
        ("charged/debited/billed/deducted him/her/me/us/them/his/her/my/client/the_client? card/account/balance/wallet? twice/2_times/2x/two_times/double", ""),
        ("اتخصم/اتسحب/انخصمت/انسحبت/اتخصمت ... مرتين", "was deducted, withdrawn: twice"),
        ("خصم/خصموا/انخصم/سحب/سحبوا/انسحب ... مرتين/2_مرات/٢_مرات", "deducted (they), withdrawn (they): twice, two times"), ("double/duplicate/dup charge/chg/charged/payment/deduction", ""),
        ("خصم/دفع/سحب/انخصم/انسحب ... مرتين", "deducted, paid, withdrawn: twice"), ("خصم/دفع مكرر", "deduction, payment: repeated"),
    )),
    ("payment_not_credited", (
        ("الرصيد/رصيد/رصيده/رصيدها ما/لم/لسه/لسه_ما نزل/ينزل/انضاف/يضاف/وصل/يوصل/زاد في/على? المحفظة/بالمحفظة/محفظته/محفظتها?", "the, his, her balance did not: come, was not added, arrive, grow: in the, his, her wallet"),
        ("never/not/wasn't/wasnt/hasn't/isn't been? credited/added/reflected/posted to/in/on the/his/her? balance/wallet/account", ""),
        ("top_up/topup/top-up/deposit/recharge/transfer of? ... ... never/not/wasn't/hasn't been? credited/added/reflected/arrived", ""),
        ("ما/لسه_ما/منزلش/ماوصلش/مااتضافش/متضافش/ماانضافش/منزلتش في? الرصيد/رصيده/رصيدها/المحفظة/محفظته", "was not added (Egyptian, six ways): in the balance, his, her balance, the wallet, his wallet"),
        ("المبلغ/الفلوس/الشحن/الايداع منزلش/ماوصلش/مانزلش/مضافش/متضافش", "the amount, money, top-up, deposit: was not added (Egyptian)"),
        ("topup/top-up/deposit/payment/recharge not credited/added/received/reflected", ""),
        ("topped/deposited/recharged ... not/didn't ... credited/added/received/reflected", ""),
        ("topped/topup/top-up/deposit/deposited/recharged ... ... balance/wallet still/is/shows/remains still? 0/zero/empty/the_same/unchanged", ""),
        ("balance/wallet still 0/zero/empty/not_updated/unchanged", ""),
        ("not credited/added to wallet/balance/his/her/the", ""), ("ما/لم نزل/نزلت in/on his/her/the wallet/balance", "was not added"),
        ("topped/deposited/paid/transferred ... not in/on? balance/wallet", ""),
        ("ولا/ما/لم نزلوا/ينزلوا/انضافوا/اتضافوا/اتضاف/اتضافت/وصلوا في_الرصيد/بالرصيد/الرصيد/للرصيد/في_رصيده/برصيده/في_رصيدها/برصيدها/في_المحفظة/بالمحفظة/ع_المحفظة", "they were not added to: the balance, his, her balance, the wallet"),
        ("ولا/ما/لم نزلت/نزل/ينزل/تنزل/انضافت/انضاف في_الرصيد/بالرصيد/الرصيد/للرصيد/في_رصيده/برصيده/في_المحفظة", "was not added to: the balance, his balance, the wallet"),
        ("شحن/ايداع/تحويل لم/ما ... يصل/وصل/ينزل/نزل/انضاف/يضاف", "top-up, deposit, transfer: did not arrive, was not added"),
        ("الشحن/الايداع/المبلغ ما/لم ينزل/نزل/انضاف/يضاف للرصيد/بالرصيد/الى_الرصيد", "the top-up, deposit, amount: was not added to the balance"),
    )),
    ("low_quality", (
        ("شكوى/مشكلة/يشتكي/تشتكي من? جودة", "a complaint, problem; complains: of the quality"),
        ("low/bad/poor/terrible quality/qualty/quallity/qulity", ""), ("fake looking/lookng", ""), ("quality complaint", ""), ("look/looks like? bots/fake", ""), ("all/are/is bots/fake", ""),
        ("جودة سيئة/ضعيفة/رديئة", "quality: bad, weak, poor"), ("وهمية/وهميين/بوتات", "fake (f, pl.), bots"),
    )),
    ("drops", (
        ("complaint/claim/complains/complaining/issue/problem of/about/is/from? a? drop", ""), ("complains/complained/complaining that? ... dropped/dropping/drop/drops", ""),
        ("الحين/الان/صاروا/كلهم/متابعينه/متابعينها/المتابعين نازلين/ناقصين/طايحين", "now (2), became, all of them, his, her, the followers: gone down, missing, fallen"),
        ("شكوى/مشكلة/يشتكي/تشتكي من? دروب/drop/نقص", "a complaint, problem; complains: of a drop (3)"),
        ("reports/reported/reporting/noticed/notices/mentions/mentioned a? drop/drops", ""), ("عم/عمالهم/قاعدين ينزلوا/ينقصوا/ينزلون/ينقصون/يطيحون/يروحوا", "are going down, Levantine, Gulf"),
        ("المتابعين/متابعينه/متابعينها/اللايكات/المشتركين عم? بينقصوا/بينزلوا/بتنقص/بتنزل/ينقصوا/ينزلوا/تنقص/تنزل", "the followers, his, hers, the likes, subscribers: go down"),
        ("drop case/complaint/issue/ticket", ""), ("dropped/dropping/drops", ""), ("followers/likes/views/members/subscribers/subs are/r? droped/dropd/droping/dropt", ""),
        ("يشتكي/تشتكي/بيشتكي/بتشتكي/يقول/تقول/بيقول/بتقول ان/انه? العدد/المتابعين/اللايكات بينزل/ينزل/بينقص/ينقص/نازل/نزل/بتنزل/بتنقص", "complains, says (m, f; Egyptian): that the number, the followers, the likes: go down, went down"),
        ("lost/losing followers/likes/views/subscribers/members", ""),
        ("نقص/نقصوا/نقصت/ينقصون/نزلوا/ينزلون/نزول/تناقص المتابعين?", "dropped, they dropped, are dropping, a drop: of followers"),
        ("دروب", "drop"), ("most/all/half gone", ""), ("followers/likes/views nezlo/nezlow/nazlo/na2so/n2so", "fell, dropped, in Latin letters"),
        ("المتابعين/متابعينه/متابعينها/المشتركين/اللايكات طاحوا/اختفوا/راحوا/طاحت/اختفت/راحت", "the followers, his, her followers, subscribers, likes: fell, vanished, went"),
        ("تعويض النقص", "make-good of the drop"),
    )),
    ("target_unavailable", (
        ("claim/case/complaint/issue is? target unavailable/not_available", ""), ("target unavailable/not_available", ""),
        ("account/acc/acct/profile/page/post/video/channel went/turned/got/became/was? private/deleted/suspended/banned/removed in_the_middle/mid/during/while", ""),
        ("then the? account/acc/acct/profile/page/post/video/channel was/got/went/is? deleted/suspended/banned/private/removed", ""),
        ("الحساب/حسابه/حسابها/الصفحة/القناة غير متاح/متاحة/متوفر/متوفرة", "the, his, her account, the page, channel is: not available"),
        ("بعدين/وبعدين/ثم الحساب/حسابه/حسابها انحذف/انحظر/صار_خاص/تبند/حذف/توقف", "then: the, his, her account: was deleted, banned, became private, was banned, deleted, suspended"),
    )),
    ("refill_delayed", (
        ("refill on/for order/the/his/her ... is/was/still late/delayed/overdue", ""), ("refill is/was? late/overdue/delayed/pending_since", ""),
        ("refill/ريفل/ريفيل/تعويض/التعويض/تعبئة متاخر/متاخرة/تاخر/تاخرت", "refill, make-good, filling: late (m, f), was late"),
        ("تاخر/تاخير/تاخرت التعويض/تعويض/التعبئة/الريفل/الريفيل/refill", "was late, lateness of: the make-good, the filling, the refill"),
        ("provider/supplier accepted/approved the/his/her? refill ... ... ... ... nothing/not/still", ""),
        ("refill requested/asked/accepted ... still/not/no/twice", ""), ("refill requested/asked ... ... still not/nothing/pending", ""),
        ("تاخر/تاخير/تاخرت ال refill/replacement", "was late, lateness of: the refill"),
        ("مستني/مستنية/ينتظر/تنتظر/ناطر/ناطرة/منتظر/منتظرة/يستنى/تستنى/بيستنى/بتستنى ال? refill/الريفل/الريفيل/التعبئة", "waits in its forms: for the refill, the filling"),
        ("طلبنا/طلب/طلبت ال? ريفل/الريفل/التعويض/refill ... ... وتاخر/تاخر/لسه/وللحين/للحين", "we, he, she asked for: the refill, the make-good; and it was late, not yet"),
        ("refill still/not/never/is not? done/delayed/late/received/arrived/started/came", ""), ("waiting for? the/a? refill", ""),
        ("late/delayed/overdue refill", ""), ("chasing/chases/chased his/her/the? refill", ""), ("accepted/approved the/his/her? refill but still/not", ""),
        ("تعويض/تعبئة/ريفل/ريفيل/refill/replacement ما/لم/لسه/لسه_ما وصل/يصل/تم/يتم/اشتغل/بدا/نزل/صار", "make-good, filling, refill: did not, not yet: arrive, was done, worked, began, came, happened"),
        ("تعويض/تعبئة/ريفل/ريفيل/refill/replacement لسه/تاخر/متاخر", "make-good, filling, refill: not yet, was late"),
    )),
    ("wrong_link", (
        ("مشكلة/شكوى/قضية لينك/رابط/يوزر غلط/خطا/خاطئ", "a problem, complaint, matter: the link (borrowed), link, username: wrong"),
        ("لينك كان? غلط/خطا", "the link (borrowed) was: wrong"), ("لينك/رابط/يوزر ... ... طلع/طلعت غلط/خطا/خاطئ", "the link, username: came out wrong"), ("باعت/باعتة/بعت/بعتت/حاط/حاطط/كاتب رابط/لينك/يوزر غلط/خطا", "sent, put, wrote: a wrong link"), ("link غلط/خطا من العميل/العميلة/الزبون/الزبونة", "wrong: from the client, customer (m, f)"),
        ("wrong/incorrect link/username/url", ""), ("link/username was? wrong", ""), ("رابط كان? غلط/خطا/خاطئ", "the link was: wrong"),
        ("يوزر غلط/خطا", "the username: wrong"),
    )),
    ("wrong_service", (("wrong service", ""),
    ("استلم/استلمت/وصله/وصلها/وصلته/وصلتها/جاه/جاها/نفذنا_له/نفذتوا خدمة غير التي/اللي/الي/الخدمة طلبها/طلبه/طلبتها/طلبناها?", "received, reached him, her, we carried out: a service other than the one that he, she ordered"),
    ("received/got/sent a? different/another/other service than/from/to the/what? he/she/client/ordered/one", ""), ("ordered followers/likes/views ... got likes/followers/views/comments", ""),
    ("got/received/sent likes/followers/views/comments/subscribers/members instead of", ""),
    ("وصله/وصلها/وصلته/وصلتها/جاه/جاها/اجاه/اجاها/استلم/استلمت/نزل_له/نزلت_له مشاهدات/لايكات/متابعين/مشتركين/تعليقات/اعضاء بدل/بدال/مكان/بدلا_من", "reached him, her, came to him, her, received: views, likes, followers, subscribers, comments, members: in place of"),
    ("خدمة غلط/خاطئة/ثانية/مختلفة", "service: wrong, another, different"))),
    ("not_received", (
        ("ما/لم استلم/استلمت/يستلم/تستلم ولا/اي متابع/متابعة/لايك/مشاهدة/مشترك/واحد/تعليق/عضو", "did not receive: not one, any: follower, like, view, subscriber, one, comment, member"),
        ("ما/لم وصله/وصلها/وصل/يصله/يصلها/اجاه/جاه ولا/اي متابع/متابعة/لايك/مشاهدة/مشترك/واحد", "did not reach him, her; arrive; come to him: not one, any: follower, like, view, subscriber, one"),
        ("nothing ever? arrived/came/received/delivered_to_him/delivered_to_her", ""), ("did not/didn't/didnt receive anything/it", ""),
        ("received/got nothing", ""), ("nothing reached him/her", ""),
        ("ma/wala/wla wesaleh/wesalah/wesalha/wasalah/wasaleh/wslah/wsalah/wsalha/wesel/wesal/yewsalah shay/shi/shei/chi/7aga/haga", "nothing reached him, her; in Latin letters"),
        ("الخدمة/الطلب لم/ما تصله/تصلها/يصله/يصلها/وصلته/وصلتها", "the service, the order did not reach him, her"),
        ("ما/لم وصله/وصلها/يصله/يصلها/وصل/استلم شي/اي_شي", "did not reach him, her; arrive; receive: anything"),
    )),
    ("cancel_request", (
        ("بدو/بدها/بده/عايز/عايزة/عاوز/عاوزة يلغي/تلغي/يلغيه/تلغيه/يلغيها/الغاء/يكنسل/تكنسل", "wants (Levantine, Egyptian: m, f): to cancel, cancel it, cancelling"),
        ("يبي/تبي/يبغى/تبغى/بدو/بدها/عايز/عايزة cancel/يكنسل/تكنسل/كنسل/كنسلة", "wants (Gulf, Levantine, Egyptian): cancel, to cancel, a cancelling"),
        ("طالب/طالبة/حاب/حابة/يود/تود الغاء/يلغي/تلغي", "asking, wishing (2; m, f): cancelling, to cancel"),
        ("يبغى/تبغى/يبي/تبي/بدو/بدها يلغي/تلغي/الغاء الباقي/المتبقي", "wants to cancel: the rest, the remainder"),
        ("want/wants/wanted/asks/asked/asking/requests/requested/like to? cancel", ""),
        ("want/wants/wanted/asks/asked it/order/the/the_rest/to/to_be cancelled/canceled/stopped", ""), ("cancel/cancellation request/req", ""),
        ("want/wants/wanted/asks/asked the/his/her/this? order ... cancelled/canceled", ""), ("wants to stop", ""), ("please/pls/plz/kindly cancel it/order/the_order/this_order/his_order/her_order/the_rest", ""),
        ("يرجى/الرجاء/ارجو الغاء الطلب/طلبه/طلبها", "please: cancelling: the order, his, her order"),
        ("يبي/تبي/يبغى/تبغى/يريد/تريد/يطلب/تطلب/طلب/طلبت العميل/العميلة? الغاء/يلغي/تلغي/يلغيه/تلغيه", "wants, asks, asked (the client): cancelling, to cancel it"),
    )),
    ("cash_out", (
        ("يبي/تبي/يبغى/تبغى/بدو/بدها/عايز/عايزة/يريد/تريد باقي/كامل/كل/المتبقي_من? رصيده/رصيدها/الرصيد كاش/نقدا/نقدي", "wants: the rest, the whole of: his, her, the balance: in cash"),
        ("leftover/remaining/wallet/whole/full/unused? credit/balance/money/funds ... ... ... cashed/paid/transferred out/back? to his/her/their/the? card/bank/iban/account", ""),
        ("wants/want/asks/asking the/his/her/their? balance/credit ... to his/her/their card/bank/iban", ""),
        ("تحويل/يحول/تحول/يتحول/تحويلها/تحويله/سحب رصيده/رصيدها/الرصيد المتبقي? كاش/على/الى/لحسابه/لحسابها", "transferring, transfers, withdrawing: his, her, the balance, what is left: as cash, to, to his, her account"),
        ("رصيده/رصيدها/الرصيد يتحول/ينسحب/يتحوله/يتحولها كاش/على/الى/لحسابه/لحسابها", "his, her, the balance: to be transferred, withdrawn: as cash, to, to his, her account"),
        ("بدو/بدها/بده/يبي/تبي/يبغى/تبغى/عايز/عايزة/عاوز/عاوزة/يريد/تريد رصيده/رصيدها/الرصيد/المصاري/مصاريه/مصاريها/الفلوس/فلوسه/فلوسها كاش/نقدا/نقدي/على_بطاقته/على_بطاقتها/ع_بطاقته/ع_بطاقتها/عالبطاقة",
         "wants (Levantine, Gulf, Egyptian, standard): his, her balance, money: in cash, to the card"),
        ("cash out/cashout", ""), ("withdraw/withdrawal his/her/the/of/remaining? balance", ""),
        ("withdraw/withdrawal/withdrawing of? his/her/their/the? whole/full/entire/all/total/complete/rest_of_his/rest_of_her his/her/the? balance/wallet", ""),
        ("يسحب/تسحب/سحب كامل/كل/باقي/جميع رصيده/رصيدها/الرصيد", "withdraws, withdrawal: the whole, all, the rest of: his, her, the balance"),
        ("yis7ab/yes7ab/ys7ab/tis7ab/tes7ab kel? raseedah/rasedah/rsedah/raseedha/el_raseed", "withdraws (all) the balance, in Latin letters"),
        ("get/wants his/her/the remaining? balance ... out/back", ""),
        ("يسحب/تسحب/سحب رصيده/رصيدها/الرصيد", "withdraws, withdrawal: his, her, the balance"),
    )),
    ("refund_status", (
        ("يسال/تسال/بيسال/بتسال/يستفسر/تستفسر متى/امتى/وقت ترجع/بترجع/يرجع/بيرجع/راح_ترجع/تنزل/توصل/رجوع فلوسه/فلوسها/المبلغ/الفلوس/مصاريه/مصاريها", "asks: when; comes back, goes down, arrives, the return of: his, her money, the amount, the money"),
        ("asks/asking/asked/ask/wants_to_know again/now? where is/are? the/his/her? refund/money/refunded_amount is/went/are?", ""), ("wants to know where the/his/her? refund/money", ""),
        ("يسال/تسال/يستفسر/تستفسر/سال/سالت العميل/العميلة/الزبون? وين/فين/اين/متى/امتى/ليش_ما وصل/وصلت/راح/راحت/صار/يوصل/هو? الاسترداد/الاسترجاع/المبلغ/فلوسه/فلوسها/refund/الrefund/المسترد", "asks, asked (the client): where (3), when (2), why not: arrived, went, became: the refund, return, amount, his, her money"),
        ("يسال/تسال/يستفسر/تستفسر العميل/العميلة/الزبون? وين/فين/اين/متى المبلغ المسترد/المرتجع", "asks where, when: the amount that was returned"),
        ("status/update of/on/about his/her/the/their refund", ""), ("chasing/chases/chased his/her/the refund", ""),
        ("يسال/تسال/يستفسر/تستفسر/يتابع/تتابع عن? حالة/وضع الاسترداد/استرداده/استردادها/المبلغ/الاسترجاع/فلوسه/فلوسها",
         "asks, follows: the state of the refund, his, her; the amount, the return, his, her money"),
        ("asks/asking/asked where is? his/her/the/my money/refund", ""), ("asks/asking/asked on/by/via/in whatsapp/telegram/email/chat/instagram/messenger/ticket where the/his/her refund/money", ""),
        ("يسال/تسال/بيسال/بتسال/يستفسر/تستفسر الان/الحين/هلق/اليوم/مرة_ثانية/مجددا? اين/وين/فين/متى وصل/وصلت/راح/صار المبلغ/الاسترداد/فلوسه/فلوسها/المصاري",
         "asks: now, today, again; where, when: arrived, went, became: the amount, the refund, his, her money"),
        ("بيسال/بتسال/عم_يسال/عم_تسال وين/فين/متى/امتى/عن المبلغ/الاسترداد/الاسترجاع/فلوسه/فلوسها/المصاري/refund", "asks (Egyptian, Levantine): where, when, about: the amount, refund, money"), ("refund status", ""),
        ("asks/asking/asked when/about his/her/the/will? refund", ""),
        ("يسال/تسال وين/متى/عن فلوسه/فلوسها/المبلغ/الاسترداد", "asks where, when, about: his, her money, the amount, the refund"),
    )),
    ("no_business_results", (
        ("ما/لم جاه/جاها/اجاه/اجاها/زاد/زاده/زادها/شاف/شافت عنده/عندها/له/لها? ولا مبيعة/بيعة/زبون/عميل/طلب/طلبية/customer/sale/order", "did not come to, grow for, see: with him, her: not one sale (2), customer (2), order (2)"),
        ("ما/لا/ولا/لم زاد/زادت/تحسن/تحسنت/ارتفع/ارتفعت البيع/المبيعات/مبيعاته/مبيعاتها/الزباين/الطلبات", "did not: grow, improve, rise (m, f): selling, the, his, her sales, customers, orders"),
        ("ما/لم اجاه/اجاها/جاه/جاها/جاته/اجاني/جاني ولا? زبون/زباين/بيعة/طلبية", "did not come to him, her, me: not one customer, customers, sale, order"),
        ("no/not sales/sale/orders/customers since/after buying/bought/the", ""),
        ("no/zero/0 sales/results/engagement/customers/new_customers", ""), ("not a_single/one sale/customer", ""),
        ("ما/لم جابت/جاب/جابوا/تجلب/يجلب مبيعات/زباين/زبائن/عملاء/مبيعة", "did not bring: sales, customers (3), a sale"),
        ("صفر/ولا مبيعات/مبيعة/بيعة/زبون/تفاعل", "zero, not one: sales, sale, customer, engagement"), ("wala bay3a/zboon/zabon", "not one sale, customer; in Latin letters"),
        ("ما/لم زادت/جاه/جاته/تزد مبيعات/المبيعات/زباين/تفاعل", "did not: grow, come: sales, customers, engagement"),
    )),
    ("dispute_threat", (
        ("file/files/filing/filed/raise/raises/raising/start/starting/opening/opens a/the? paypal/bank/visa/card? dispute/claim_with_the_bank/complaint_with_the_bank", ""),
        ("charge back", ""), ("paypal/bank/card/visa dispute/chargeback", ""),
        ("بيسوي/بتسوي/راح_يسوي/يرفع/ترفع/بيرفع/بترفع/بيفتح/بتفتح/يفتح/تفتح شارج_باك/تشارج_باك/نزاع/دعوى/قضية/شكوى_للبنك/chargeback/dispute", "will do, raises, will open (m, f): a chargeback (3), a dispute, a suit, a case, a complaint to the bank"),
        ("chargeback/lawyer/court/police/ministry/lawsuit/sue", ""), ("consumer protection", ""),
        ("paypal/bank/open/opened/opening/open_a/opens dispute", ""), ("threatens/threatening/threatened", ""),
        ("محامي/محكمة/شرطة/نزاع/شارج_باك/الشرطة", "lawyer, court, police, dispute, chargeback"),
        ("وزارة التجارة", "the ministry of commerce"), ("حماية المستهلك", "consumer protection"), ("يهدد/تهدد", "threatens"),
    )),
    ("policy_question", (
        ("asks/asking/askng/asked/wants_to_know/want_to_know/wondering/inquiring what/whats/about is/are? our/the/your? refund? policy", ""),
        ("يسال/تسال/بيسال/بتسال/سؤال عن/وش/شو/شنو/ايش/ايه/ما? سياستكم/سياستنا/سياستكو/شروطكم/شروطنا", "asks, a question: about, what: your, our policy, terms"),
        ("asks/asking/asked/question about/on? our/the/your? ... refund policy/rules/terms", ""), ("policy question", ""),
        ("يسال/تسال/يستفسر/تستفسر/سؤال العميل/العميلة/الزبون? عن سياسة/شروط/قوانين/refund_policy/الrefund_policy/policy/الpolicy", "asks, a question (of the client) about: the policy, terms, rules"),
        ("يسال/تسال/بيسال/بتسال/عم_يسال/عم_تسال/سؤال عن/ايه/شو/شنو/وش/ما/ما_هي/كيف/ايش هي? سياسة/شروط/السياسة/الشروط/policy", "asks, a question: about, what in its dialects: the policy, terms"),
        ("asks/asking/asked/question about/what/how? ... refund? policy", ""), ("what is your/the refund? policy", ""), ("what's/whats your/the refund? policy", ""),
        ("know/understand/about your/the? refund policy", ""),
        ("يسال/تسال/سؤال عن سياسة", "asks, a question: about the policy"), ("ما/شنو/وش هي? سياسة", "what is the policy"),
    )),
)  # fmt: skip
LEAST: Final = (
    ("refill_delayed", (
        ("refill rejected/refused", ""), ("provider/supplier rejected/refused the/his/her? refill", ""),
        ("رفض/رفضوا ال? ريفل/الريفل/الريفيل/التعويض/refill", "refused: the refill, the make-good"),
        ("refill/ريفل/الريفل/التعويض ... ... اترفض/انرفض/مرفوض", "refill, the make-good: was refused"),
    )),
)  # fmt: skip
"""What became of a request: the complaint only where no other is named."""
OTHER_MATTERS: Final = (
    ("refund/refunds/payment/topup/top-up/deposit/transfer/withdrawal/dispute/investigation/review/callback", ""),
    (
        "استرداد/استرجاع/ايداع/شحن/تحويل/سحب/تحقيق/مراجعة/الدفع",
        "return (2), deposit, top-up, transfer, withdrawal, investigation, review, payment",
    ),
)
"""Right before "not started", "late": it is not the order that is so."""
OF_REFILL: Final = (("refill/refilling/replacement", ""), ("ريفل/ريفيل/تعويض/تعبئة", "refill (2), make-good, filling"))
"""Before them in the sentence: the same."""
OF_ORDER: Final = (
    ("order/orders/delivery/service", ""),
    ("طلب/طلبه/طلبها/طلبي/اوردر/اوردره/اوردرها/تسليم/تنفيذ/خدمة", "order in its forms, delivery, execution, service"),
)
"""Nearer than those: it is the order."""
OWN_CLAIMS: Final = (
    ("drops", (("نقص/نقصوا/نزلوا واجد/وايد/كثير", "they dropped: a lot (3)"),)),
    ("slow_delivery", (
        ("تسليم/تنفيذ بطيء/بطي/بطيئ", "delivery, execution: slow"),
        ("طلبي/الطلب/طلبيتي/الاوردر/اوردري ... تاخر/متاخر/بطيء/بطي", "my order, the order: was late, is late, slow"),
        ("my/the order is/was? ... late/slow/delayed/taking_too_long", ""),
    )),
    ("stopped_midway", (
        ("my/the order is/has/just? stopped/stuck/frozen", ""), ("my/the order ... ... stopped/stuck", ""),
        ("الاوردر/اوردري/الأوردر ... وقف/توقف/واقف/متوقف", "the order (borrowed), my: stopped in its forms"),
        ("طلبي/الطلب/طلبيتي ... ... وقف/توقف/واقف/متوقف/معلق", "my order, the order: stopped in its forms"),
        ("وقف/توقف/واقف/متوقف بالنص/بنص_الطريق/نص_الطريق/في_النص", "stopped: half-way"),
    )),
    ("refund_status", (
        ("فلوسه/فلوسي/فلوسها/مصاريي/المبلغ فين/وين/اين", "his (of the order), my money, the amount: where (3)"),
        ("where is/are? my/the refund/money_back", ""), ("where's/wheres my/the refund", ""), ("when will/do i get my? refund", ""),
        ("وين/فين/اين/متى/امتى يوصل/ينزل/وصل? استردادي/الاسترداد/المبلغ_المسترد/refund", "where (3), when (2): arrives, arrived: my, the refund, the amount returned"),
    )),
    ("dispute_threat", (
        ("i/we will/gonna/going_to/am/shall? open/file/do/raise/start/opening/filing/doing a/the? paypal/bank/visa/card? dispute/chargeback", ""),
        ("بسوي/راح_اسوي/بفتح/برفع/سارفع/هعمل/هفتح/رح_اعمل ... chargeback/dispute/شارج_باك/تشارج_باك/نزاع/قضية", "I shall do, open, raise (Gulf, standard, Egyptian, Levantine): a chargeback, dispute, case"),
    )),
    ("not_started", (
        ("ولا واحد منهم/منها/فيهم بدا/بدات/بلش", "not one of them began"),
        ("it/order/this/my_order has/did/is? not/hasn't/hasnt/didn't/didnt/never start/started/begun/started_yet", ""),
        ("طلبي/الطلب لسه/للحين/لين_الحين/الى_الان/لحد_الان? ما/لم/مابدا/ما_بدا بدا/يبدا/بدات?", "my order, the order: until now (5): did not begin"),
    )),
    ("duplicate_charge", (
        ("charged/debited/billed me/us/my/our card/account/balance/wallet? twice/2_times/2x/two_times", ""), ("charged/debited my/our card/account twice/2_times/2x/two_times", ""),
        ("خصمتوا/خصمتو/سحبتوا/سحبتو/انخصم/انسحب ... مرتين", "you deducted, you withdrew, was deducted, withdrawn: twice"),
    )),
    ("cancel_request", (
        ("please/pls/plz/kindly/just cancel my/the/this/it order?", ""), ("i/we want/need/would_like/wanna to? cancel my/the/this/it order?", ""),
        ("i/we want/need my/the/this order cancelled/canceled", ""),
        ("ارجو/ابي/ابغى/اريد/اطلب/عايز/ودي/الرجاء/يرجى الغاء/الغي/تلغون/تلغي/نلغي طلبي/الطلب/طلبيتي", "please, I want, I ask, I would like: cancelling, that I, you cancel: my order, the order"),
        ("الغوا/كنسلوا/كنسل/الغوه طلبي/الطلب/طلبيتي", "cancel: my order, the order"),
        ("abi/aby/abgha/abga/bghait al3'i/alghi/algi/acancel/cancel talabi/6alabi/el_talab/el_6alab", "I want to cancel my order, in Latin letters"),
    )),
    ("not_received", (
        ("ما/لم وصلني/وصلتني/وصلنا/جاني/يصلني/استلمت ولا/اي متابع/متابعة/لايك/مشاهدة/مشترك/واحد/عضو/تعليق", "did not reach, come to me, us; I received: not one, any: follower, like, view, subscriber, one, member, comment"),
        ("ما/لم/ولا وصلني/وصلتني/وصلنا/جاني/يصلني/استلمت شي/اي_شي/شيئ", "nothing reached, came to me, us; I received nothing"),
        ("i/we didn't/didnt/haven't/havent/never receive/received/get/got anything", ""), ("i/we received/got nothing", ""),
        ("ma/wala/wla wesalni/wsalni/wasalni/wesalny/wsalny shay/shi/shei/chi/7aga/haga", "nothing reached me, in Latin letters"),
    )),
)  # fmt: skip
"""What a client writes himself where he asks for it or says it in so many words."""
LABELLED: Final = (
    ("drops", (("drop/drops/dropped/dropping/followers_dropped", ""), ("نقص/النقص/دروب/نزول", "a drop, the drop, a drop (2)"))),
    ("slow_delivery", (("slow/slow_delivery/late_delivery/delay/delayed", ""), ("بطء/البطء/تاخير/التاخير/بطء_التنفيذ", "slowness (2), lateness (2), slow execution"))),
    ("not_started", (("not_started/no_start/never_started", ""), ("لم_يبدا/ما_بدا", "has not begun (2)"))),
    ("stopped_midway", (("stopped/stopped_midway/stuck", ""), ("توقف/توقف_بالنص/وقف_بالنص", "stopped, stopped half-way (2)"))),
    ("low_quality", (("low_quality/bad_quality/quality/poor_quality", ""), ("جودة/الجودة/جودة_رديئة/جودة_سيئة", "quality (2), bad quality (2)"))),
    ("refill_delayed", (("late_refill/refill_late/refill_delayed/refill_delay/refill_not_done", ""), ("تاخر_التعويض/تاخير_التعويض", "a late make-good (2)"))),
    ("target_unavailable", (("target_unavailable/account_private/account_deleted/account_suspended", ""), ("حساب_خاص/حساب_محذوف", "account: private, deleted"))),
    ("wrong_link", (("wrong_link/wrong_username", ""), ("رابط_غلط/رابط_خطا", "a wrong link (2)"))),
    ("wrong_service", (("wrong_service", ""), ("خدمة_غلط/خدمة_خطا", "a wrong service (2)"))),
    ("not_received", (("not_received/nothing_received/not_delivered", ""), ("لم_يستلم/ما_وصل_شي", "did not receive, nothing arrived"))),
    ("duplicate_charge", (("duplicate_charge/double_charge/charged_twice", ""), ("خصم_مكرر/خصم_مرتين", "a repeated charge (2)"))),
    ("payment_not_credited", (("payment_not_credited/topup_not_credited/top_up_not_credited/deposit_missing", ""), ("شحن_لم_يصل/رصيد_ما_نزل", "a top-up that did not arrive (2)"))),
    ("cancel_request", (("cancel/cancellation/cancel_request", ""), ("الغاء/طلب_الغاء", "cancelling, a request to cancel"))),
    ("cash_out", (("cash_out/cashout/withdrawal", ""), ("سحب_الرصيد/سحب_رصيد", "withdrawing the balance (2)"))),
    ("refund_status", (("refund_status/where_is_refund", ""), ("حالة_الاسترداد", "the state of the refund"))),
)  # fmt: skip
"""What stands as a field of its own after "complaint:", "issue =", "claim:"."""
LABELS: Final = (
    ("complaint/claim/issue/problem/topic/case", ""),
    ("الشكوى/المشكلة/الموضوع/شكوى/مشكلة", "the complaint, the problem, the matter, a complaint, a problem"),
)
ASKING: Final = frozenset({"refund_status"})
"""Claims that are a question."""
ASKED_ABOUT: Final = frozenset({"policy_question"})
"""Claims that only a word right before them denies: "without an order: he asks about the policy"."""
NEVER_DENY: Final = frozenset({"stopped_midway", "drops", "wrong_link", "duplicate_charge"})
"""Claims whose words hold no denial: one among them denies them."""
SAYS_LITTLE: Final = frozenset({"not_received"})
"""Told of an order that runs it is another claim: sure only where the order is said to be completed."""

NEGATIVE: Final = (
    (
        "not/no/never/nothing/none/zero/didn't/didnt/haven't/havent/hasn't/hasnt/isn't/isnt/wasn't/wasnt/don't/dont/doesn't/doesnt/without/still/yet/where/when/only",
        "",
    ),
    ("ma/la/mafi/lesa/lissa/wain/wen/fain", "not, no, there is none, still, still, where (three ways): in Latin letters"),
    ("ما/لم/لا/مو/مب/مش/ولا/لسه/وين/فين/متى/بدون/بس/للحين", "not (six ways), nor, still, where, where, when, without, only, until now"),
)
"""A complaint denies or asks."""
SPOKEN_OF: Final = {
    "not_started": (NEGATIVE, (
        ("start*/begin*/began/begun/pending/moving/moved/happen*/nothing/zero/order/orders/bada/bda", ""),
        ("بدا/يبدا/بدات/بديتوا/تبدا/مبداش/طلب/طلبي/طلبه/طلبها/شي", "began in its forms, order, anything"),
    )),
    "slow_delivery": (((
        "slow*/late/delay*/long/wait*/day/days/hour/hours/week*/yet/still/when/where", ""),
        ("تاخر*/متاخر*/بطي*/انتظ*/طول*/ايام/يوم/يومين/ساعات/اسبوع/وين/متى/للحين/لسه", "late, slow, wait, took long, days, hours, week, where, when, still"),
    ),),
    "stopped_midway": (((
        "stop*/stuck/halt*/froze*/freez*/half*/midway/moving/moved/only/remaining/rest", ""),
        ("وقف*/توقف*/واقف*/علق*/نص/نصه/باقي/الباقي/بس/كمل*/يكمل*/تكمل*", "stopped, stuck, half, the rest, only, complete"),
    ),),
    "target_unavailable": (((
        "private/delet*/suspend*/ban/banned/disabled/removed", ""),
        ("خاص/برايفت/محذوف*/انحذف*/موقوف*/محظور*/انحظر*/تبند*/مبند", "private, deleted, suspended, banned"),
    ),),
    "wrong_service": (((
        "wrong/different/instead/another/not", ""), ("غلط/خطا/خاطئ*/مختلف*/بدل/ثاني*/غير/مو/مب/مش", "wrong, different, instead, another, not"),
    ),),
    "duplicate_charge": (((
        "twice/double/duplicate*/extra/again/two/2x/marratain/marten", ""), ("مرتين/مكرر*/زياد*/زايد*", "twice, repeated, too much"),
    ),),
    "payment_not_credited": (NEGATIVE, (
        ("top/topup/top-up/topped/deposit*/balance/wallet/recharg*/credited/transfer*", ""),
        ("شحن*/رصيد*/حول*/ايداع*/اودع*/تحويل*/محفظ*", "topped up, balance, transferred, deposited, wallet"),
    )),
    "low_quality": (((
        "fake*/bot/bots/quality/real/inactive/empty/pics/photos/arab*", ""), ("وهمي*/بوت*/جوده*/حقيقي*/رديئ*/سيئ*/عرب*", "fake, bots, quality, real, bad, Arab"),
    ),),
    "drops": (((
        "drop*/lost/lose/losing/loss/gone/disappear*/decreas*/unfollow*/less/down/missing/fell/minus/nezl*/nazl*/na2s*/n2s*", ""),
        ("نقص*/ينقص*/تنقص*/نزل*/ينزل*/تنزل*/طاح*/تطيح*/يطيح*/راح*/اختف*/قل/قلوا/تناقص*/ناقص*/دروب", "dropped, went down, fell, went, vanished, are fewer"),
    ),),
    "refill_delayed": (((
        "refill*/replac*/ta3wed", ""), ("تعويض*/تعبئ*/ريفل*/ريفيل*/تعوض*", "make-good, filling, refill"),
    ), (*NEGATIVE, ("late/delay*/wait*/request*/asked/ask", ""), ("تاخر*/متاخر*/انتظ*/طلبت", "late, wait, I asked"))),
    "wrong_link": (((
        "wrong/incorrect/mistake*/typo/ghalat", ""), ("غلط*/خطا*/خاطئ*", "wrong, a mistake"),
    ), (("link/url/username/user/account/post/video", ""), ("رابط*/يوزر*/حساب*/بوست/فيديو", "link, username, account, post, video"))),
    "not_received": (NEGATIVE, (
        ("receiv*/arriv*/come/came/got/get/deliver*/reach*/see/saw/wisl*/wesl*/wasal*", ""),
        ("وصل*/يوصل*/توصل*/تصل*/يصل*/استلم*/شفت/شفنا/جاني/جاه/جا", "arrived in its forms, received, I saw, came to me, came"),
    )),
    "cancel_request": (((
        "cancel*/stop/kansel*", ""), ("الغ*/يلغ*/تلغ*/نلغ*/كنسل*/وقف*/اوقف*", "cancel in its forms, stop"),
    ),),
    "cash_out": (((
        "cash*/withdraw*/balance/card/bank", ""), ("سحب*/يسحب*/اسحب*/رصيد*/كاش", "withdraw, balance, cash"),
    ),),
    "refund_status": ((("refund*/money/back/fuloos/floos", ""), ("فلوس*/استرداد*/استرجاع*/مبلغ*/رجع*/ترجع*/يرجع*", "money, refund, amount, return")),
        (*NEGATIVE, ("status", ""))),
    "policy_question": (((
        "polic*/rule*/terms/can/do/how/what/if", ""), ("سياس*/شروط/قوانين/هل/كيف/شلون/اذا/وش/شنو/كم", "policy, terms, rules, whether, how, how, if, what, what, how much"),
    ),),
    "no_business_results": (((
        "sale/sales/result*/engagement/customer*/interact*/benefit*/help*/visit*", ""),
        ("مبيعات*/زباين*/زبون/تفاعل*/فايد*/نتيج*/استفد*/زيارات", "sales, customers, engagement, use, result, visits"),
    ),),
    "dispute_threat": (((
        "chargeback*/dispute*/bank/paypal/lawyer*/court/police/sue/legal*/report*/complain*/ministry", ""),
        ("محامي*/محكم*/شرط*/نزاع*/بنك*/وزار*/بلاغ*/شكوى*/اشتكي*/حمايه*", "lawyer, court, police, dispute, bank, ministry, report, complaint, protection"),
    ),),
}  # fmt: skip
"""Words without which a text is not about a claim, however near it seems: one of each group."""
ASSERTED: Final = frozenset(
    {"wrong_link", "dispute_threat", "duplicate_charge", "low_quality", "wrong_service", "no_business_results", "target_unavailable"}
)
"""Asked about they are not complained of: "did I give a wrong link?"."""
UNCLAIMED: Final = (
    ("threatens/threatened/threatening to leave/stop/switch/go/move/never/quit", ""),
    ("يهدد/تهدد انه/انها? يترك/تترك/يتركنا/تتركنا/يروح/تروح/يوقف/توقف/بيتركنا/بتتركنا/بالمغادرة", "threatens (m, f): to leave, leave us, go, stop, with leaving"),
    ("bad/low/poor quality of/in the/his/her? screenshot/picture/photo/image/recording/call", ""),
    ("issue/problem/complaint/charge/payment was/is/already? solved/resolved/fixed/closed", ""),
    ("followers/likes/views/subscribers/members/he/she went to/on/into", ""),
    ("المتابعين/متابعينه/متابعينها/المشتركين/اللايكات/المشاهدات/الاعضاء راحوا/راحت/طاحوا/نزلوا على/الى/ع/للرابط/لرابط/للحساب/لحساب/ليوزر/لليوزر/للصفحة/لصفحة",
     "the followers, his, hers, subscribers, likes, views, members: went, came: on (2), to: the link, a link, the account, an account, a username (2), the page, a page"),
    ("police/court/ministry/lawyer page/account/station/channel/followers", ""),
    ("dropped/withdrew/withdrawn/won/closed/resolved/cancelled/canceled/lost the/his/her/a? dispute/chargeback/complaint/case", ""),
    ("dispute/chargeback/case was/is? won/resolved/closed/withdrawn/cancelled/canceled/dropped", ""),
    ("threatened/threatens/threatening to leave/give/post/write a? bad/negative/1_star? review", ""),
    ("slow delivery/start is/are? normal/expected/usual/standard", ""), ("service/services drop/drops usually/a_lot/often/always/sometimes?", ""),
    ("warranty/guarantee/refill/covers/cover for/on/of/the/about? drop/drops", ""), ("afraid/worried/worries/fears/scared ... ... drop/drops/dropping", ""),
    ("خايف/خايفة/يخاف/تخاف/قلقان/قلقانة ... ينقصون/ينزلون/ينقصوا/ينزلوا/نقص/النقص", "afraid, fears, worried (m, f each): that they drop, of a drop"),
    ("عم? ينزلوا/ينقصوا/ينزلون/بينزلوا/بينقصوا فيديو/فيديوهات/الطلبات/طلبات/السعر/الاسعار/سعر/صور/بوست/بوستات/ستوري/شغل", "they put up, take down: a video (2), orders (2), the price, prices, a price, pictures, posts (2), a story, work"),
    ("refund process/button/form/page/option/method/time/team", ""), ("sales tax/team/page/manager/rep/department", ""),
    ("stuck at/on home/login/loading/the/payment page/screen", ""), ("stopped by/on client/customer/his/her/the/request/him/us", ""),
    ("cash out/cashout is? not/isn't available/possible/allowed/supported", ""), ("كاش باك", "cash back"), ("cash back", ""),
    ("client/customer/he/she refused/rejected/declined the/a/our? refill/replacement", ""), ("refill/replacement was? refused/rejected/declined by the? client/customer/him/her", ""),
    ("العميل/العميلة/الزبون/الزبونة رفض/رفضت ال? الريفل/ريفل/الريفيل/التعويض/refill", "the client, customer (m, f) refused: the refill, the make-good"),
    ("refill/الريفل/ريفل/التعويض مرفوض/اترفض من العميل/العميلة/الزبون/الزبونة", "the refill, the make-good: refused by the client, customer (m, f)"),
)  # fmt: skip
"""Words that hold those of a claim and complain of nothing."""
AT_FIRST: Final = (
    ("first/initially/originally/earlier/before/at_first/previously", ""),
    ("كان/كانت/اول/بالاول/في_البداية/بالبداية/سابقا", "was (m, f), first, at first (3), formerly"),
)
"""Before a complaint or a wish: it was so at first,"""
THEN: Final = (
    ("but/then/later/now/withdrew/afterwards", ""),
    ("بس/لكن/بعدين/وبعدين/ثم/الحين/تراجع/تراجعت/سحب/سحبت", "but (2), then (3), now, took it back (m, f each)"),
)
"""and after it: no more."""
RETRACTED: Final = (
    ("joking/joke/kidding/nvm/never_mind/nevermind/forget_it", ""),
    ("changed his/her/my mind", ""), ("يمزح/تمزح/امزح/مزح/خلاص_لا/لا_خلاص", "he jokes, she jokes, I joke, joked, no more (2)"),
    ("خلاص/لا خلوه/خلوها/كملوه/كملوها/كملوا/خله/خليه/خليها/اتركوه", "well, no: leave it (5), go on with it (3)"),
    ("لا/ما تلغونه/تلغوه/تلغونها/تلغوها/تلغون/تلغوا/تكنسلون/تكنسلوه", "do not cancel it"),
    ("wait/no don't/dont/do_not cancel", ""), ("ignore that/this/my_message/it", ""), ("scratch that", ""),
)  # fmt: skip
"""What was said before is taken back."""
KEPT: Final = (
    ("don't/dont/do_not/not/never want_to? cancel/cancelled/canceled/stop/stopped", ""),
    ("لا/ما/مو/مب/مش ابي/ابغى/اريد? تلغون/تلغي/تلغوا/الغاء/نلغي/يلغي/الغي/تكنسلون", "not: I want: that you, we, he cancel; cancelling"),
    ("la/ma/mab abi? tel3'oon/telghoon/telghi/alghi/tcancel/cancel", "do not, I do not want to: cancel; in Latin letters"),
)
"""What is not to be cancelled."""
REQUESTS: Final = frozenset({"cancel_request"})
BEHIND: Final = frozenset({"not_started", "slow_delivery", "stopped_midway"})
"""Why a client asks; the request itself is the claim."""
