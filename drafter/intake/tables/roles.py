"""What a number, an amount or a date is, by the words beside it. ``{n}`` is a number, ``{t}`` a length of time, ``{i}`` an identifier."""

from __future__ import annotations

from typing import Final

Row = tuple[str, tuple[tuple[str, str], ...]]

NUMBERS: Final[tuple[Row, ...]] = (
    # what the number is; "-" is a number that is no fact of a case
    ("from to", (
        ("dropped/drop/fell/went/down/decreased/dropping/declined down? from? {n} to {n}", ""), ("from {n} down? to {n} now?", ""),
        ("نزل/نقص/نزلوا/نقصوا/نزلت/طاح/طاحوا العدد/العداد? من {n} الى/ل/لين {n}", "went down, dropped, fell (m, f, pl.): the number, the count; from, to, up to"),
    )),
    ("current", (
        ("dropped/down/fell/decreased to {n}", ""), ("نزل/نقص/نزلوا/نقصوا الى/ل {n}", "went down to, dropped to"),
    )),
    ("-", (
        ("{n} refill/complaint/complaints/request/requests/ticket/tickets/times/min/minutes/hours/days", ""),
        ("lost/dropped/minus/losing/lose/missing/decreased ... {n}", ""), ("{n} lost/dropped/missing/gone/left_the", ""),
        ("dropped/drop by {n}", ""),
        ("after/post completion/delivery/completed/finishing {n}", ""), ("بعد/عند التنفيذ/التسليم/الاكتمال كان/صار/وصل? {n}", "after, at: execution, delivery, completion: was, became, reached"),
        ("min/max/minimum/maximum {n}", ""), ("version/server/srv/txn/transaction/receipt/invoice/phone/tel/mobile/code {n}", ""),
        ("نقص/نقصوا/نقصت/ناقص/خسر/خسرت/نزل/نزلوا ... {n}", "dropped, they dropped, is missing, lost, went down"),
        ("سيرفر/رقم_العملية/جوال {n}", "server, transaction number, mobile"),
    )),
    ("of", (
        ("{n} of/out_of {n} delivered/done/arrived/completed/received/came/sent?", ""),
        ("{n} {slash} {n} delivered/done/arrived/completed/received/came?", ""),
        ("delivered/done/received/got/arrived/came {n} of/out_of/from {n}", ""), ("delivered/received/arrived {n} {slash} {n}", ""), ("delivered/received/arrived so_far/only/just {n} of/out_of/from {n}", ""),
        ("{n} delivered/arrived/received out_of/of {n}", ""), ("اتسلم/انسلم/المسلم/اتنفذ/تنفذ منه/منها? {n} من/من_اصل {n}", "was handed over, carried out: of, out of"), ("وصل/وصله/وصلها/تسليم/تسلم/سلم/نفذ {n} من/من_اصل {n}", "arrived, reached him, her; handed over (3); executed: of, out of"),
        ("{n} {slash} {n}", ""), ("{n} من/من_اصل {n}", "of, out of"),
    )),
    ("remains of", (
        ("remains/remaining/remain/left {n} of/out_of/from {n}", ""), ("{n} remaining/remains/left of/out_of {n}", ""), ("{n} of/out_of {n} remaining/remains/remain/left/missing", ""),
        ("remains/remaining {n} {slash} {n}", ""),
        ("{n} {slash} {n} remaining/remains/left", ""),
        ("باقي/متبقي {n} من/من_اصل {n}", "remaining: of, out of"), ("remains/remaining/remain/left {n} من/من_اصل {n}", "of, out of"),
    )),
    ("order.quantity", (
        ("{m} for {n}", ""), ("{m} مقابل/على/حق {n}", "for, on, for (Gulf)"),
        ("quantity/qty/amount_ordered/ordered_amount {n}", ""), ("quantity/qty is/was {n}", ""),
        ("ordered/order_of/bought/purchased/placed {n}", ""),
        ("{n} ordered/bought/purchased", ""), ("qty/quantity of {n}", ""), ("for order of {n}", ""),
        ("كمية/كميته/كميتها/العدد_المطلوب/الكميه {n}", "quantity, its, the number ordered"),
        ("طالب/طالبة/طالبين {n}", "having ordered (m, f, pl.)"),
        ("طلب/طلبت/اشترى/اشترت/شرى/شرت/اشتريت {n}", "ordered (m; f or I), bought (m, f), Gulf (m, f), I bought"),
        ("{n} المطلوبة/المطلوب", "ordered"),
    )),
    ("order.remains", (
        ("remains/remaining/remain/left_to_deliver {n}", ""), ("remains/remaining is/are/was {n}", ""),
        ("{n} remaining/remains/remain/left/not_delivered/undelivered", ""),
        ("باقي/متبقي/المتبقيه/بقي/باقيله {n}", "remaining; it remained"), ("{n} باقي/متبقي/باقية/متبقية", "remaining"),
    )),
    ("order.delivered", (
        ("dlvrd/dlvd/delivrd/delvrd/deliverd/delevered/delivred/dilvered {n}", ""), ("{n} dlvrd/dlvd/delivrd/delvrd/deliverd/delevered/delivred/dilvered", ""), ("واصل/واصله/واصلها/واصلهم {n}", "has arrived, has reached him, her, them"),
        ("delivered/delivered_only/delivery_count/received/arrived/came {n}", ""), ("delivered all? the? {n}", ""),
        ("delivered/received/arrived is/only/so_far/just {n}", ""),
        ("{n} were/was/are/got/have_been/has_been/is/already/only/all/fully? delivered/done/arrived/completed/received/sent", ""),
        ("all {n} delivered/arrived/received", ""),
        ("وصل/وصله/وصلها/وصلت/وصلته/تسلم/استلم/نفذ/تنفيذ/المنفذ/تسليم/المستلم منها/منه/منهم? بس/فقط? {n}", "arrived, reached him, reached her; received; executed; handed over; of it, of them; only"),
        ("مسلم منه/منها/منهم {n}", "handed over: of it, of them"),
        ("المسلم/المسلمة/اتسلم/انسلم منها/منه/منهم? {n}", "what was handed over, was handed over: of it, of them"),
        ("سلم/سلمت منها/منه/منهم {n}", "was handed over: of it, of them"),
        ("{n} وصل/وصلت/وصلوا/تم_تسليمها/منفذ/مسلم/نفذت", "arrived; were handed over; executed"),
    )),
    ("order.start_count", (
        ("count/counter/number was/were/had {n} at the start", ""),
        ("start/starting/initial/beginning count/number? {n}", ""), ("start/starting/initial count/number? is/was/at/from {n}", ""),
        ("started at/from/with {n}", ""),
        ("count at/before start/order/ordering {n}", ""), ("before order/the_order count/was/had/: {n}", ""),
        ("was/had/count {n} before", ""), ("start_count {n}", ""), ("{n} at/before start", ""),
        ("{n} start/starting/initial count", ""),
        ("عداد/عدد/العداد/العدد بالبداية/في_البداية/بالاول/في_الاول كان? {n}", "the count, number: at the start, at first: was"),
        ("عداد/عدد البداية كان? {n}", "the count, number: at the start: was"), ("بداية/البدايه {n}", "the start"),
        ("عدد/العداد قبل الطلب/التنفيذ? {n}", "the number before the order"),
        ("عدد/كان_عنده/كان_عندها/كان قبل? {n} قبل الطلب/التنفيذ", "the number, he had, she had: before the order"),
        ("قبل الطلب كان? {n}", "before the order it was"),
    )),
    ("order.current_count", (
        ("current/present/actual count/number? {n}", ""), ("current/present count/number? is/at/now {n}", ""), ("count now {n}", ""),
        ("now count/shows/has {n}", ""),
        ("currently has/at/shows {n}", ""), ("current_count {n}", ""),
        ("العدد/عدد/العداد الحالي/الان/الحين/حاليا {n}", "the number: present, now, now (Gulf), at present"),

    )),
    ("current", (
        ("now/currently/today at/is? {n}", ""), ("{n} now", ""), ("{n} right_now/currently/at_present/at_the_moment", ""), ("right_now/at_present it's/its/it_is/at? {n}", ""),
        ("هلق/هلا/هلأ/دلوقتي/دلوقت/دلوقت {n}", "now: Levantine, Egyptian"), ("{n} هلق/هلا/دلوقتي/الحين/حاليا", "now, in five ways"),
        ("الان/الحين/حاليا/صار/صاروا {n}", "now, now (Gulf), at present, became, they became"),
    )),
    ("seen", (
        ("page/profile/account/channel/counter/tool/checker/site itself/now/currently? shows/showing/displays/says/reads/has now/only/just? {n}", ""),
        ("صفحة/حساب/قناة/بروفايل/العداد/الاداة نفسه/نفسها/الان/الحين/حاليا? يعرض/تعرض/بيعرض/بتعرض/يظهر/تظهر/بيظهر/بتظهر/مكتوب_فيه/مكتوب_فيها/يقول/بيقول/بتقول/فيه/فيها/عليه/عليها {n}",
         "the page, account, channel, profile, count, tool: itself, now; shows in its forms, it is written in it, says, in it, on it"),
    )),
    ("order.warranty_days", (
        ("warranty/guarantee/guaranty {n}", ""), ("warranty_days/refill_days {n}", ""), ("ضمان {n}", "warranty"),
    )),
    ("client.requests_90d", (
        ("requests_90d {n}", ""), ("refund? requests in? 90d {n}", ""),
        ("{n} refund? requests in/within/over/last the? last/past? 90_days/90d/three_months", ""),
    )),
)  # fmt: skip
MONEY: Final[tuple[Row, ...]] = (
    ("order.paid", (
        ("paid/price/priced/charge/charged/total_paid/amount_paid/paid_amount/costs/order_cost", ""), ("paying/payment", ""),
        ("bought/ordered/purchased ... ... ... for", ""), ("pd/pymnt/paymnt/chrg/chrgd/payed", ""), ("dafa3t/dafa3/dafa3at", "paid (I, m, f), in Latin letters"),
        ("invoice/receipt says/shows/said/is/was/for?", ""), ("الفاتورة/الايصال تقول/فيها/يقول/فيه", "the invoice, the receipt: says, has in it"),
        ("دفع/دفعت/دفعنا/دفعته/دفعتها/دفعه/مدفوع/المدفوع/دافع/دافعة", "paid in its forms: he, she or I, we, paid it, paid, the paid, having paid"),
        ("سعر/قيمة/قيمته/سعره/سعرها/بسعر/ثمن", "the price, value"),
        ("مبلغ_الطلب/تكلفة_الطلب", "the amount, cost of the order"),
    )),
    ("order.refunded", (
        ("refunded/already_refunded/auto_refunded/credited_back/returned/refund_done/refund_issued/refund_given", ""),
        ("credited to/back", ""), ("auto/automatic/auto- credit/credited/refund", ""),
        ("رجع/رجعت/رجعنا/اعيد/اعيدت/انرد له/لها/للعميل/للعميلة? تلقائي/تلقائيا? على/الى/ل/في رصيد/الرصيد/رصيده/رصيدها/المحفظة/محفظته العميل/العميلة?",
         "went back, we returned: to him, her, the client; by itself; to, in: the balance, his, her balance, the wallet; of the client"),
        ("رجع/رجعنا/ارجعنا/رجعت/ارجع/مسترجع/مسترد/استرجع/انرد/رد", "returned: it, we, we, it (f); returned, recovered; was returned"),
        ("تم ارجاع/استرداد/اعادة/استرجاع/رد", "the returning, recovering was done"),
        ("مسترد/المسترجع/المبلغ_المسترد", "what was recovered"),
    )),
    ("evidence.charged_extra", (
        ("charged/debited/deducted/billed me/him/her/us/them/client/the_client? twice/double/extra/again", ""), ("paid twice/double/extra", ""),
        ("twice/again charged/debited/deducted", ""),
        ("double/duplicate/extra/second/additional/wrong charge/charged/payment/deduction", ""),
        ("charged_extra/overcharged/charged_in_error/overcharge/charged_by_mistake", ""),
        ("خصم/دفع/سحب/مبلغ/الدفع مكرر/مرتين/زايد/زائد/مزدوج/بالخطا", "deduction, payment, withdrawal, amount: repeated, twice, too much, double, in error"),
        ("الخصم/المبلغ/الدفعة/السحب الزيادة/الزايد/الزائد/الزايدة/الزائدة/المكرر/المكررة", "deduction, amount, payment, withdrawal: too much, repeated"),
        ("انخصم/انسحب/خصم/سحب/دفع ... مرتين", "was deducted, withdrawn; paid: twice"),
        ("تكرر/تكرار الخصم/الدفع", "the deduction, payment was repeated"),
    )),
    ("-", (
        ("topped/topup/top-up/top/deposit/deposited/recharge/recharged/added/loaded/balance/wallet/fee/fees/discount/coupon/bonus/budget", ""),
        ("cost us/me", ""), ("our/provider/supplier cost/charge/price/rate", ""),
        ("rate/per/remaining/worth/spent/offered/offer/profit/margin/compensation", ""),
        ("asked/asks/wants/want/need/back/demand/demands/refund/return/claim/credit", ""), ("to be/get refunded", ""),
        ("other/another/previous", ""), ("instead of", ""),
        ("old/new/list/listed/original/regular/full/normal/standard/catalog/catalogue/retail/market/usual/unit/base/initial/shown/advertised price/rate/cost/amount", ""),
        ("price list", ""), ("سعر القائمة/الاصلي/الاساسي/العادي/القديم/الجديد/السوق/الوحدة/المعلن/قبل", "price: of the list, original, basic, normal, old, new, of the market, of the unit, advertised, before"),
        ("شحن/شحنت/ايداع/اودع/رصيد/رصيده/محفظة/رسوم/خصم/عرض/باقي/متبقي", "topped up, deposit, balance, wallet, fees, discount, offer, remaining"),
        ("يكلفنا/تكلفة/كلفنا/المزود", "costs us, cost, the provider"),
        ("تعويض/يبي/تبي/ابي/ابغى/يطلب/تطلب/يريد/نرجع/استرجاع/استرداد/ارجاع", "compensation; wants; asks; we return; returning"),
        ("بدل/بدلا", "instead"),
    )),
)  # fmt: skip
LABEL_WORDS: Final = (
    ("the/total/amount/order/sum/by/client/customer/usd/aed/sar/kwd/qar/bhd/omr/egp/eur/gbp/jod", ""),
    ("المبلغ/مبلغ/اجمالي/الاجمالي/الطلب/العميل/قيمة", "the amount, amount, total, the total, the order, the client, value"),
)
"""Beside the word that says what the sums of a table are; any other may say that they are something else."""
PRICES: Final[tuple[Row, ...]] = (
    ("order.paid", (
        ("total/total_cost/cost/amount", ""),
        ("followers/likes/views/subscribers/subs/members/comments/shares/plays for", ""), ("{n} for", ""),
        ("{n} ب/بمبلغ/بسعر/بقيمة", "for, for the amount, at the price, to the value of"),
        ("متابع/متابعين/لايك/لايكات/مشاهدة/مشاهدات/مشترك/مشتركين/انستا/انستقرام/تيك_توك/يوتيوب/سناب/فيسبوك/تويتر/إكس ب/بمبلغ/بسعر/بقيمة",
         "followers, likes, views, subscribers, platforms: for, for the amount, at the price, to the value of"),
    )),
)  # fmt: skip
"""A price by less plain words: it counts where no other words for money stand in the clause and nothing was topped up."""
TOP_UPS: Final = (
    (
        "topped/topup/top-up/top/deposit/deposited/recharge/recharged/wallet/balance/refund/refunded/credit/credited/transfer/transferred",
        "",
    ),
    (
        "شحن/شحنت/ايداع/اودع/رصيد/رصيده/رصيدها/محفظة/حول/حولت/تحويل/استرداد/استرجاع/تعويض",
        "topped up, deposit, balance, wallet, transferred, returning, compensation",
    ),
)
UNPAID: Final = (
    ("nothing/none was/has_been/is? refunded/returned/credited yet?", ""), ("not refunded yet?", ""),
    ("no refund was/has_been? given/made/issued/done yet?", ""), ("no refunds/refund so_far", ""),
    ("refunded 0/zero/nothing/none", ""),
    ("لم/ما يتم/تم ارجاع/استرداد/رد/اعادة شي/اي_شي/اي_مبلغ/شيئا", "nothing was returned"),
    ("ما/لم استرجع/استرجعت/يسترجع/تسترجع شي/اي_شي/المبلغ", "he, she got back nothing, not the amount"), ("refund 0/zero", ""),
    ("ما/لم/لسه_ما رجعنا/رجعنالو/رجعناله/رجعنالها/رجع/نرجع/رد/رددنا/يرجع/يرد/يعد له/لها/اله/الها/الو/ليه/ليها/منه/منها/للعميل/للعميلة/للزبون? شي/ولا_شي/اي_شي/شيئا/ولا_فلس/ولا_درهم/ولا_ريال/ولا_دولار/حاجة/ولا_حاجة",
     "we did not return, nothing was returned: to him, her (5), of it, to the client; a thing, not a thing, not a penny, dirham, riyal, dollar"),
    ("ما/لم رجعنا/رجع/نرجع/رد له/لها? شي", "we returned nothing to him, her"),
    ("لم يرجع/يرد/يعد له/لها/للعميل/للعميلة? اي_مبلغ/اي_شي/شي", "nothing, no amount was returned: to him, her, the client"),
)  # fmt: skip
"""Said of an order on which nothing went back."""

WARRANTY: Final = (
    ("{t} refill/warranty/guarantee/guaranteed/guaranty/♻", ""), ("warranty/guarantee/guaranty/♻ of/for/is/period? {t}", ""),
    ("refill/refills {t}", ""),
    ("guaranteed/protected/covered for? {t}", ""), ("{t} drop? protection/cover", ""),
    ("refill/refills/refillable/warranty/guarantee available/period/up_to/time/term/duration {t}", ""), ("auto-refill/autorefill/auto_refill {t}", ""),
    ("warranty/guarantee/refill from/after/since completion/order/order_date/purchase/ordering {t}", ""),
    ("daman/dhaman/thaman {t}", "warranty, in Latin letters"),
    ("مضمون/مضمونة/مضمونين/مكفول/مكفولة/كفالة/بكفالة لمدة/مدة? {t}", "under warranty (m, f, pl.), guaranteed (m, f), a guarantee: for the time of"),
    ("{t} مضمون/مضمونة/كفالة", "under warranty, a guarantee"), ("ضمان من/بعد تاريخ? الاكتمال/الطلب/التسليم {t}", "warranty from the date of completion, of the order, of delivery"),
    ("{t} ضمان/تعويض", "warranty, make-good"), ("ضمان/ضمانه/ضمانها لمدة/مدته/مدة? {t}", "warranty, its: for the time of"),
)  # fmt: skip
"""``{t}`` is a length of time."""
NO_WARRANTY: Final = (
    ("no warranty/guarantee/refills", ""), ("no refill", ""), ("without refill/warranty/guarantee", ""), ("non-refill/norefill", ""),
    ("بدون/بلا/من_غير ضمان", "without warranty"), ("ما فيه/فيها/عليه/له/عليها ضمان", "there is no warranty in it, on it"),
    ("لا يوجد ضمان", "there is no warranty"), ("غير مضمون/مضمونة", "not under warranty"),
)  # fmt: skip
REFILL_EVENT: Final = (
    "yet",
    "button",
    "came",
    "given",
    "received",
    "was",
    "has",
    "since",
    "until",
    "request",
    "done",
    "so",
    "sent",
    "for",
    "after",
    "requested",
    "made",
    "in",
    "needed",
)
"""After "no refill" they tell of something that happened, not of the service."""

NOT_ORDERED: Final = (
    ("has/have/had/got/came/arrived/received/lost/dropped/missing/currently/before/remaining/left/only/max/min/another/increase/increased/gained/gain/grew/back/restored/replaced/compensated/extra/more/less/started/start/was/were/delivered", ""),
    ("وصل/وصلني/وصلت/عندي/عنده/عندها/كان/صار/نقص/نزل/باقي/بقى/الان/الحين/حاليا/استلم", "arrived, reached me, arrived (f); I have, he has, she has; was, became; dropped, went down; remaining; now; received"),
)  # fmt: skip
"""In one clause with a number of followers they tell that it may not be the number ordered."""

SOURCES: Final = (
    ("in/on/per/by/from/as_per/according_to/acc_to/at the/our/his/her/their/client's? panel/dashboard/system/invoice/receipt/log/logs/record/records/provider/supplier/website/site/tool/checker/side/end side/log/panel?", ""),
    ("في/ب/على/حسب/بحسب/من/عند لوحة/باللوحة/بانل/بالبانل/نظام/سستم/فاتورة/بالفاتورة/ايصال/سجل/بالسجل/مزود/مورد/موقع/اداة بتقول/يقول/تقول?",
     "in, on, by, from, with: the panel (4), system (2), invoice (2), receipt, record (2), provider (2), site, tool: says"),
    ("باللوحة/بالبانل/بالنظام/بالسستم/بالفاتورة/بالايصال/بالسجل", "in the panel (2), the system (2), the invoice, the receipt, the record"),
)  # fmt: skip
"""Where a figure stands, between the word for it and itself: "quantity in the panel 5000"."""
RECORDS: Final = (
    ("the/our/his/her/client's? panel/dashboard/system/invoice/receipt/log/logs/record/records/provider/supplier/website/tool/checker log? itself? says/shows/has/reports/displays/is/was/:?", ""),
    ("لوحة/بانل/نظام/سستم/فاتورة/ايصال/سجل/مزود/مورد/موقع/اداة يقول/تقول/بيقول/بتقول/يعرض/تعرض/بيعرض/بتعرض/فيه/فيها/كاتب/كاتبة/مكتوب_فيه/مكتوب_فيها?",
     "the panel (2), system (2), invoice, receipt, record, provider (2), site, tool: says, shows in their forms, in it, writes, it is written in it"),
)  # fmt: skip
"""Before a second figure: another record has it otherwise."""
PAGES: Final = (
    ("on? the? page/profile/account/channel/counter itself? says/shows/has/displays/is/reads?", ""),
    ("على? الصفحة/الحساب/القناة/البروفايل/العداد نفسه/نفسها? يقول/تقول/بيقول/بتقول/يعرض/تعرض/بيعرض/بتعرض/فيه/فيها/عليه/عليها/مكتوب_فيه/مكتوب_فيها?",
     "on the page, account, channel, profile, count: itself; says, shows in their forms, in it, on it, it is written in it"),
)  # fmt: skip
"""Before a second figure of a present count: the page has it otherwise."""
CLIENTS_WORD: Final = (
    ("the? client/customer/cust/he/she/they says/said/claims/claimed/insists/wrote it's/its/it_is/it_was?", ""),
    ("العميل/العميلة/الزبون/الزبونة يقول/تقول/بيقول/بتقول/قال/قالت/كاتب/كاتبة", "the client, customer (m, f): says, said, wrote"),
)
"""Before a second figure of what was ordered: the client has it otherwise."""
LOOKED_AT: Final = (
    (
        "sampled/sample/checked/reviewed/inspected/compared/looked/counted/opened/tested/lost/lose/losing/dropped/missing/refunded/refund/credited/returned/refilled",
        "",
    ),
    (
        "شيكت/شيكنا/فحصت/فحصنا/قارنت/قارنا/شفت/شفنا/فتحت/عينة/العينة/نقص/نقصوا/طاح/خسر/رجعنا/استرجع",
        "I, we: checked, examined, compared, saw, opened; a sample (2); dropped, fell, lost; we returned, returned",
    ),
)
"""Before "50 of 1000": what was looked at, lost or returned."""
NO_DELIVERY: Final = (
    (
        "dropped/drop/lost/gone/missing/left/unfollowed/disappeared/fake/bots/bot/inactive/profiles/accounts/empty/real/arab/arabic/foreign/refunded/refilled/private",
        "",
    ),
    (
        "نقصوا/نقص/نزلوا/طاحوا/راحوا/اختفوا/وهمي/وهميين/وهمية/بوتات/حساب/حسابات/بروفايل/حقيقي/حقيقيين/عرب/اجانب",
        "dropped (2), fell (2), went, vanished, fake (3), bots, account (2), profile, real (2), Arab, foreign",
    ),
)
"""After it: what became of them, or what they are."""
OTHER_THINGS: Final = (
    ("orders/times/packages/package/packs/services/accounts/links/posts/tickets/emails/e-mails/mails/messages/msgs/refunds/refills/complaints/requests/screenshots/calls/payments/invoices/"
     "reminders/replies/answers/attempts/clients/customers/agents/people/days/weeks/months/hours/minutes/mins/of/different/more/separate/other", ""),
    ("طلبات/طلبيات/اوردرات/مرات/مرة/باقات/باكجات/خدمات/حسابات/روابط/منشورات/تذاكر/ايميلات/رسائل/رسايل/استردادات/شكاوي/شكاوى/صور/مكالمات/دفعات/فواتير/ردود/محاولات/عملاء/زباين/"
     "ايام/اسابيع/شهور/ساعات/دقايق/منهم/منها/مختلفة/غيرهم", "orders (3), times (2), packages (2), services, accounts, links, posts, tickets, e-mails, messages (2), refunds, complaints (2), pictures, calls, "
     "payments, invoices, replies, attempts, clients, customers, days, weeks, months, hours, minutes, of them (2), different, others"),
)  # fmt: skip
"""After a number: what it counts is nothing that a panel sells."""

CORRECTIONS: Final = (
    ("sorry/correction/oops/typo/actually/rather/i_mean/i_meant/no_wait/make_that", ""),
    ("عفوا/اسف/اسفة/سوري/قصدي/اقصد/تصحيح/لا_بل", "pardon, sorry (m, f), sorry, I mean, I mean, a correction, no rather"),
)
"""Between two figures: the second is said in place of the first."""
PART_OF: Final = (
    (
        "only/just/were/was/are/have_been? delivered/arrived/received/done/completed/came/remaining/remains/left/lost/dropped/missing/gone",
        "",
    ),
    (
        "delivered/arrived/received/done/completed/came/remaining/remains/left/lost/dropped/missing/gone/of/out_of/only/so_far/now/before/days/day/hours",
        "",
    ),
    (
        "وصل/وصلت/وصلوا/وصله/باقي/متبقي/نقص/ناقص/من/بس/فقط/نزل/نزلوا/يوم/ايام/ساعة/الان/الحين/قبل",
        "arrived, remaining, missing, of, only, fell; day, hour; now, before",
    ),
)
"""After a number they tell that it is a part, or a count of another time, and not what was ordered."""
PAYMENT_WORDS: Final = (
    (
        "order/payment/transfer/bank/txn/transaction/receipt/deposit/topup/top-up/refund/refunded/credited/credit/paid/wallet/invoice/usdt/binance/balance/topped/deposited/posted/knet/benefit/mada/visa/mastercard/card/stc_pay/apple_pay/paypal/charge/charged/sent",
        "",
    ),
    (
        "كي_نت/مدى/فيزا/بطاقة/حول/حولت/تحويل/دفع/دفعة/ايداع/شحن/رصيد/عملية/حوالة/استرجاع/فاتورة/ارجعنا/رجعنا",
        "KNET, mada, Visa, a card; transferred (2), transfer, payment, deposit, top-up, balance, transaction, return, invoice; we returned",
    ),
)
"""Before a reference they tell that it is that of a payment or an order."""
EXPECTED: Final = (
    ("supposed/meant/expected/advertised/sold/listed/thought/promised/claimed to/as? be/have/come? with? a/an?", ""),
    ("should/must be/have/come with? a/an?", ""),
    ("المفروض/يفترض/المفترض/على_اساس/مكتوب انه/انها/ان/فيه? ضمان?", "supposed, it is supposed, on the understanding, it is written: that it, that, in it; warranty"),
)  # fmt: skip
"""Before a warranty: it was to be so, and whether it is nobody says."""
