"""Words about the numbers of orders: which is the right one, which stands in the panel, which is put aside."""

from __future__ import annotations

from typing import Final

CORRECT: Final = (
    ("correct/right/actual/real/proper order? id/no/num/number/nr/one/order is/was/should_be?", ""),
    ("صحيح/صح/مضبوط هو/هي/رقم/رقمه?", "the right one: is (m, f), number, its number"),
    ("صححت/صححنا/عدلت رقم الطلب? الى/هو?", "I, we corrected, changed the number of the order: to, is"),
    ("تصحيح رقم? الطلب?", "a correction: number, of the order"),
    ("raqam/rqm? el? sa7/sa7i7/sa7ee7/sahih/s7ee7 howa/hwa/hu?", "the right number is, in Latin letters"),
)  # fmt: skip
"""Before a number they tell that it stands in place of the one before."""
CORRECT_AFTER: Final = (
    ("is/was the? correct/right/actual/real one/id/order/number", ""),
    ("هو الصحيح/الصح/المضبوط", "it is the right one"),
)
"""After a number they tell the same."""
NOT_OF_ORDERS: Final = (
    (
        "amount/qty/quantity/count/price/link/phone/mobile/account/service/ticket/transaction/txn/tx/password/ref/reference/id/provider/receipt/invoice",
        "",
    ),
    (
        "كمية/مبلغ/عدد/سعر/رابط/عداد/جوال/هاتف/حساب/خدمة/تذكرة/عملية",
        "quantity, amount, number, price, link, count, mobile, telephone, account, service, ticket, transaction",
    ),
)
"""Before such words the right number is that of something else."""
SHOWN: Final = (
    (
        "that/which/i/we/see/showing/shows/shown/appears/appearing/in/on/the/our/my/panel/system/dashboard/side/here/is/with/me/us/have/has",
        "",
    ),
    (
        "اللي/الي/الذي/طالع/يطلع/ظاهر/يظهر/موجود/مسجل/عندي/عندنا/عندكم/في/باللوحة/اللوحة/النظام/بالنظام/السستم/هو/لي/لنا/هنا/معي/معنا",
        "that, comes out, appears, is there, is recorded; with me, with us, with you; in the panel, the system; is; to me, to us, here",
    ),
)
"""Between "order number" and the number: where it stands."""
IN_PANEL: Final = (
    ("in/on our/the? panel/system/dashboard it's/its/it_is/as/its_number_is/number/number_is/id", ""),
    ("اللي/الي/وفي/في/عندنا/عندي في? اللوحة/باللوحة/النظام/بالنظام رقمه/رقم/هو/رقمه_هو", "that is, in, with us, with me: the panel, the system: its number, number, is"),
    ("اللي/الي في? اللوحة/باللوحة/النظام/بالنظام", "the one in the panel, the system"),
)  # fmt: skip
"""Before a number as long as one named before: the panel's own."""
IN_ANOTHER_RECORD: Final = (
    ("panel/system/dashboard/ticket/invoice/receipt/client/customer/he/she says/shows/has/wrote/gave/typed/sent/mentioned it's/its/it_is/number/id/order/as?", ""),
    ("اللوحة/النظام/التذكرة/الفاتورة/العميل/العميلة/الزبون يقول/تقول/بيقول/بتقول/كاتب/كاتبة/كتب/كتبت/فيه/فيها/عطانا/عطتنا/ارسل/ارسلت رقم/الرقم/الطلب?",
     "the panel, the system, the ticket, the invoice, the client (m, f), the customer: says, wrote, in it, gave us, sent: the number, the order"),
)  # fmt: skip
"""Before a number much like that of the order: another record has it otherwise."""
ONE_CLIENT: Final = (
    ("the/this? same client/customer/cust/guy/user/buyer/account/link/page", ""),
    ("client/customer/him/her/this_client/the_client/one_client", ""),
    (
        "نفس/لنفس/بنفس العميل/العميلة/الزبون/الزبونة/عميل/زبون/الحساب/الرابط/الشخص",
        "the same: client, customer (m, f), account, link, person",
    ),
    ("العميل/العميلة/الزبون/الزبونة/للعميل/للعميلة/للزبون/للزبونة", "the client, customer; of the client, customer (m, f)"),
)
"""Between "orders" and their numbers: whose they are."""
ASIDE: Final = (
    ("ignore/skip/disregard", ""), ("all/is/was/looks fine/ok/okay/good", ""), ("no issue/issues/problem/problems/complaint/complaints", ""),
    ("not the/this/that/a problem/issue/one", ""), ("not about this/that/it", ""), ("nothing wrong", ""),
    ("already solved/resolved/handled/closed/settled", ""), ("leave/forget it/this/that/about_it", ""),
    ("last month's/year's/week's", ""), ("from last month/year", ""), ("long ago/closed/finished", ""),
    ("تجاهل/تجاهله/تجاهلها/نتجاهله/اتركه/اتركها/خلك_منه/خلك_منها/ما_عليك_منه/ما_عليك_منها", "ignore (m, f), we ignore it, leave it, do not mind it"),
    ("ما/لا/مافي/بدون فيه/فيها/عليه/عليها/يوجد? مشكلة/مشاكل/شكوى/شي", "there is not, without: a problem, problems, a complaint, anything"),
    ("مافيه/مافيها/ماعليه/ماعليها مشكلة/شكوى/شي", "there is no: problem, complaint, thing"),
    ("تمام/سليم/سليمة/محلول/محلولة/انحل/انحلت", "fine, sound (m, f), solved in its forms"),
    ("مو/مش/مب هذا/هذي/المقصود/المقصودة/المشكلة", "not: this one, the one meant, the problem"),
    ("tamam/mafi moshkela/mushkila?", "fine, there is no problem, in Latin letters"),
)  # fmt: skip
"""Said of one order of two: the note is about the other."""
MEANT_BEFORE: Final = (
    ("mine/ours/hers/his_one/her_one/this_one/current_one is/was? order?", ""),
    ("now order", ""),
    ("الحين/حاليا/الان الطلب/طلب/طلبه/طلبها", "now (3 ways): the order, an order, his, her order"),
    ("طلبه_هو/طلبها_هي/طلبي_انا/طلبنا/حقنا رقم?", "his own, her own, my own, our order, ours: number"),
    ("problem/issue/complaint/question/ticket/case is/with/about/on/for with/about/on/for? order?", ""),
    ("talking/talks/asking/asks/asked/complaining/complains/complained about order?", ""),
    ("except/besides/other_than/apart_from for? order?", ""),
    ("الا/ما_عدا/باستثناء طلب/رقم?", "except, in three ways: the order, number"),
    ("مشكلة/شكوى/كلام/سؤال في/على/عن/بخصوص طلب/رقم/رقمه?", "the problem, complaint, talk, question is: in, on, about: the order, number"),
    ("يشتكي/تشتكي/يسال/تسال/يتكلم/تتكلم من/عن/على طلب/رقم?", "complains, asks, talks: of: the order, number"),
)
"""Before a number: the note is about that order."""
BOTH: Final = (("both/all_of_them/each/neither/two", ""), ("الاثنين/كلاهما/كلهم/كلها/الثنتين", "both, both of them, all of them, both (f)"))
"""What is said of both puts neither aside."""
WRONG: Final = (
    ("sorry? is/was? the/a? wrong/incorrect order? number/id/no/one", ""),
    ("عفوا/اسف/لا? رقم غلط/خطا/خاطئ", "pardon, sorry, no: the number is wrong"),
    ("raqam/rqm ghala6/ghalat/3'ala6/ghlt", "the number is wrong, in Latin letters"),
)
"""Right after a number they tell that it is not that of the order."""
MEANT_AFTER: Final = (
    ("is the/this? one", ""), ("is mine/ours", ""), ("هو/هي طلبنا/حقنا/المطلوب", "is: our order, ours, the wanted one"),
    ("which/that? is the? problem/issue/one_with/problematic", ""),
    ("هو/هي/هذا/اللي المشكلة/فيه_المشكلة/فيها_المشكلة/عليه_المشكلة/المقصود/عليه_الشكوى", "is: the problem, the one with the problem, the one meant, the one complained of"),
)  # fmt: skip
"""After a number: the same."""

TOLD_OF: Final = (
    ("done/finished/stuck/stopped/dropped/delivered/arrived/dropping/delayed/late/refunded/ordered/started/running/waiting/failed/not_started/never_started/partial/"
     "partially/needs/client/customer/qty/quantity/paid/start/status", ""),
    ("منفذ/منفذة/تم/وصل/واقف/وقف/متوقف/توقف/ناقص/نقص/متاخر/تاخر/انتظار/ما_بدا/لم_يبدا/خلص/انتهى/الحالة/حالته/الكمية/العميل/العميلة/مدفوع",
     "executed (m, f), was done, arrived, stopped (4), short (2), late (2), waiting, did not start (2), finished (2), the status, its, the quantity, the client (m, f), paid"),
)  # fmt: skip
"""After a number at the beginning of a clause: what became of the order that it names."""
JOINING: Final = (
    "and", "also", "plus", "then", "order", "orders", "number", "sorry", "correction", "oops", "typo", "actually", "rather", "mean", "not", "but", "wrong", "or",
    "ولا", "طلب", "الطلب", "والطلب", "وطلب", "رقم", "ورقم", "وايضا", "كذلك", "عفوا", "اسف", "قصدي", "تصحيح",
)  # fmt: skip
"""Between two orders of one list, or of which one corrects the other; the Arabic words are or, order (4 ways), number (2), also (2), pardon, sorry, I mean,
a correction. Any other word tells something of the first."""
