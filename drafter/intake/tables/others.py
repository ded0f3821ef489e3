"""Who is not the client, and what is not this order's: relatives, staff, suppliers, other panels, rates and prices that nobody paid."""

from __future__ import annotations

from typing import Final

RELATIVES: Final = (
    ("friend/friends/brother/sister/cousin/wife/husband/father/mother/dad/mom/mum/son/daughter/uncle/aunt/nephew/niece/partner/neighbor/neighbour/"
     "roommate/classmate/fiance/fiancee/relative/family/kid/kids/secretary/assistant", ""),
    ("someone/somebody/anyone else", ""),
    ("صاحبه/صاحبها/صاحبته/صاحبتها/صاحبي/صديقه/صديقها/صديقته/صديقتها/صديقي/صديقتي/خويه/خوي/خويها/ربعه/رفيقه/رفيقها", "his, her, my friend (m, f), five words"),
    ("اخوه/اخوها/اخوي/اخيه/اخته/اختها/اختي/اخوانه", "his, her, my brother, sister, brothers"),
    ("زوجته/زوجها/زوجتي/زوجي/ابوه/ابوها/ابوي/والده/والدها/امه/امها/امي/والدته/والدتها", "his, her, my wife, husband, father, mother"),
    ("ولده/ولدها/ولدي/ابنه/ابنها/بنته/بنتها/بنتي/خاله/عمه/قريبه/قريبها/قريبته/جاره/جارها/شريكه/شريكها", "his, her, my son, daughter; uncle, relative, neighbour, partner"),
    ("شخص ثاني/اخر", "another person"),
)  # fmt: skip
"""People around a client."""
STAFF: Final = (
    ("manager/supervisor/boss/team_lead/team_leader/lead/colleague/coworker/co-worker/accountant/accounting/accounts/finance/billing_team/owner/"
     "reviewer/moderator/staff/support/agent/employee/operator/developer/technician/hr/management/director/trainer/our_team", ""),
    ("مدير/مديرة/مديري/مديرتي/مشرف/مشرفة/مشرفي/مشرفتي/محاسب/محاسبة/الحسابات/المالية/الادارة/زميل/زميلة/زميلي/زميلتي/موظف/موظفة/الدعم/مسؤول/مسؤولة",
     "manager (m, f, my), supervisor (m, f, my), accountant (m, f), accounts, finance, management, colleague (m, f, my), employee (m, f), support, in charge (m, f)"),
)  # fmt: skip
"""People of the panel."""
SUPPLIERS: Final = (
    ("provider/provider's/supplier/supplier's/vendor/vendor's/rep/representative/freelancer/bank/gateway/paypal/bot", ""),
    ("مزود/مورد/مندوب/بنك", "provider, supplier, representative, bank"),
)
"""With whom the panel deals."""
CLIENTS: Final = (
    ("client/client's/customer/customer's/cust/user/buyer", ""),
    ("عميل/عميلة/زبون/زبونة/العميل/العميلة/الزبون/الزبونة/مشتري", "client (m, f), customer (m, f), buyer"),
)
"""Who is the client."""
FROM_STAFF: Final = (
    ("from/of/in/at the?/our? accounting/accounts/finance/support/sales/billing/management/admin/administration/marketing/provider/supplier/team/tech/it/hr/office", ""),
    ("من/في الحسابات/المحاسبة/المالية/الدعم/الادارة/المبيعات/المزود/الفريق/الفني", "from, in: the accounts, accounting, finance, support, management, sales, the provider, the team, technical"),
)  # fmt: skip
"""After a name: where the person works."""

PER: Final = (
    ("per/each/every/for_each/for_every/per_each {n}", ""), ("per/each/every/for_each/for_every thousand/k/mille/piece/unit/follower/like/view/member/comment/pcs/pc", ""),
    ("لكل/كل/لل/للـ/بـ {n}", "for each, each, for the, by"), ("لكل/كل الف/قطعة/متابع/لايك/مشاهدة/وحدة", "for each, each: thousand, piece, follower, like, view, unit"),
    ("للالف/بالالف", "for the thousand, by the thousand"),
    ("unit price/cost/rate", ""), ("price/cost/rate/charge unit", ""), ("سعر الوحدة/القطعة", "the price of the unit, the piece"),
)  # fmt: skip
"""Beside an amount: it is a rate, and the client paid as many times of it as he ordered."""
PRICED: Final = (
    ("price/prices/priced/pricing/cost/costs/rate/charge", ""),
    ("سعر/سعره/سعرها/السعر/قيمة/تكلفة/ثمن/بسعر", "price, its, the price, value, cost, price, at the price"),
)
"""Words for a price, which may be that of a thousand; "paid" is none of them."""
OTHER_PAYEES: Final = (
    ("to the/our/a/an/some/his/her/my? provider/supplier/vendor/freelancer/friend/brother/sister/seller/designer/scammer/employee/staff", ""),
    ("to/in/into/on/at the/a/an? wrong/another/other/different/someone_else's/somebody_else's/old/unknown wallet/account/address/number/panel/site/website/shop/store/seller/person/company/order/client/card", ""),
    ("to/into/in/onto his/her/their/the/my/your wallet/balance/credit", ""),
    ("في/الى/على/ل رصيده/رصيدها/رصيدي/محفظته/محفظتها/محفظتي/المحفظة/الرصيد", "in, to, on, for: his, her, my balance, wallet; the wallet, the balance"),
    ("by mistake", ""), ("elsewhere", ""), ("not for this/the/his/her/my? order/one", ""),
    ("للمزود/لمزود/للمورد/لمورد/الى_المزود/الى_المورد", "to the provider, to the supplier"),
    ("لصاحبه/لصديقه/لشخص/لواحد/لحساب/لمحفظة/على_محفظة/على_حساب/لبانل/لموقع/بموقع/ببانل ثاني/ثانية/اخر/اخرى/غلط/خطا/غيرنا?", "to a friend, a person, an account, a wallet, a panel, a site: another, a wrong one, not us"),
    ("بالغلط/بالخطا لمحفظة/لحساب/على", "by mistake: to a wallet, to an account, to"),
    ("مو/مب/مش/ليس لهذا/لهالطلب/لهذا_الطلب/عن_هالطلب/على_هالطلب", "not for: this, this order"),
)  # fmt: skip
"""Near an amount: it went to someone else, or for something else."""
US: Final = (("we/we've/us/i've_personally", ""),)
"""Who paid, where an agent says it: the panel, and not the client."""
AUXILIARY: Final = (
    ("has/have/had/already/also/just/then/only/actually/who/which", ""),
    ("قد/كان/اللي/هو/هي/بعد", "had, was, who, he, she, also"),
)
"""Between who paid and the word for it."""

LIKENED: Final = (
    ("similar/same/identical/like/unlike/compare/compared/related/linked/refers/reference/refer/ref/duplicate/copy as/to/of/with? the/a/an? "
     "old/previous/older/earlier? ticket/case/issue/one? for/of/on/about/in?", ""),
    ("مثل/زي/نفس/شبيه/مشابه/يشبه ب? مشكلة/حالة/تذكرة/قضية?", "like (2), the same as, similar (2), resembles: the problem, case, ticket, matter of"),
)  # fmt: skip
"""Before an order: it is named for a likeness."""
NOT_HIS: Final = (
    ("belongs/belonged to another/other/different/someone/somebody/a", ""),
    ("is/was from/of/for? another/other/different/someone/somebody/last client/client's/customer/customer's/user/person/else/else's/month's/year's/week's", ""),
    ("is/was not his/hers/mine/ours/theirs/this_client's", ""), ("isn't/wasn't his/hers/mine/ours", ""),
    ("حق/لعميل/لعميلة/لزبون/لشخص/لواحد ثاني/ثانية/اخر/اخرى/غيره/غير", "of, of a client (m, f), customer, person: another"),
    ("مو/مب/مش/ليس له/لها/حقه/حقها/طلبه/طلبها/لنا", "not his, hers, his order, her order, ours"),
)  # fmt: skip
"""After an order: it is someone else's, or one long past."""
OURS: Final = (
    ("mine/ours/hers/his_one/her_one/my_one/our_one/his_own/her_own/my_own/this_one/the_one/current_one/our_case/this_case is/was/are/no/number/id/order?", ""),
    ("now/current/this/today order/id/no/number/it's/its/is?", ""),
    ("حقي/حقنا/حقه/حقها/طلبي_انا/طلبه_هو/طلبها_هي/طلبنا/طلبهم/حاليا/الحين/المقصود/المطلوب رقم/رقمه/هو/هي?", "mine, ours, his, hers; my own, his own, her own, our, their order; at present, now, the one meant: number, its, is (m, f)"),
)  # fmt: skip
"""Before a number: it is this order's."""
MEANT: Final = (
    ("is/was the/this/his/her/our? one/problem/issue/case/order", ""), ("is mine/ours/his/hers", ""),
    ("هو/هي المقصود/المقصودة/المطلوب/المشكلة/طلبه/طلبها/طلبنا/حقنا", "is: the one meant (m, f), wanted, the problem, his, her, our order, ours"),
)  # fmt: skip
"""After a number: it is this order's."""
