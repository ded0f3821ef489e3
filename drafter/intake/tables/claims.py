"""What a client complains of, as agents put it in a few words."""

from __future__ import annotations

from typing import Final

CLAIMS: Final = (
    # scenario, phrases with the gloss of Arabic ones
    ("not_started", (
        ("not/never started/begun yet?", ""), ("hasn't/hasnt/didn't/didnt/doesn't start/started/begun", ""), ("no start", ""),
        ("لم/ما/لسه يبدا/بدا/بدات/بدى", "has not begun"),
    )),
    ("slow_delivery", (
        ("slow/late/delayed delivery/order", ""), ("too/very slow", ""), ("delivery/order is/was? slow/late/delayed", ""),
        ("delay is our/ours", ""),
        ("تنفيذ/تسليم بطيء/بطي/متاخر", "execution, delivery: slow, late"),
        ("الطلب/طلبه/طلبها تاخر/متاخر/بطيء", "the order: was late, is slow"),
    )),
    ("stopped_midway", (("stopped midway/halfway/in_the_middle/at", ""), ("order/delivery stopped", ""),
    ("توقف الطلب/التنفيذ/بالنص", "stopped: the order, execution, half-way"))),
    ("duplicate_charge", (
        ("charged/debited/billed/paid/deducted twice", ""), ("double/duplicate/dup charge/charged/payment/deduction", ""),
        ("خصم/دفع/سحب/انخصم/انسحب ... مرتين", "deducted, paid, withdrawn: twice"), ("خصم/دفع مكرر", "deduction, payment: repeated"),
    )),
    ("payment_not_credited", (
        ("topup/top-up/deposit/payment/recharge not credited/added/received/reflected", ""),
        ("topped/deposited/recharged ... not/didn't ... credited/added/received/reflected", ""),
        ("not credited/added to wallet/balance/his/her/the", ""),
        ("شحن/ايداع/تحويل لم/ما ... يصل/وصل/ينزل/نزل/انضاف/يضاف", "top-up, deposit, transfer: did not arrive, was not added"),
        ("الشحن/الايداع/المبلغ ما/لم ينزل/نزل/انضاف/يضاف للرصيد/بالرصيد/الى_الرصيد", "the top-up, deposit, amount: was not added to the balance"),
    )),
    ("low_quality", (
        ("low/bad/poor/terrible quality", ""), ("quality complaint", ""), ("look/looks like? bots/fake", ""),
        ("جودة سيئة/ضعيفة/رديئة", "quality: bad, weak, poor"), ("وهمية/وهميين/بوتات", "fake (f, pl.), bots"),
    )),
    ("drops", (
        ("drop case/complaint/issue/ticket", ""), ("dropped/dropping/drops", ""),
        ("lost/losing followers/likes/views/subscribers/members", ""),
        ("نقص/نقصوا/نقصت/ينقصون/نزلوا/ينزلون/نزول/تناقص المتابعين?", "dropped, they dropped, are dropping, a drop: of followers"),
        ("دروب", "drop"),
    )),
    ("refill_delayed", (
        ("refill requested/asked/accepted ... still/not/no/twice", ""),
        ("refill still/not/never/is not? done/delayed/late/received/arrived/started/came", ""), ("waiting for? the/a? refill", ""),
        ("refill rejected", ""), ("provider rejected/refused the? refill", ""),
        ("تعويض/تعبئة/ريفل ما/لم/تاخر/متاخر/لسه وصل/يصل/تم/يتم?", "make-good, filling, refill: did not arrive, was late"),
    )),
    ("wrong_link", (
        ("wrong/incorrect link/username/url", ""), ("link/username was? wrong", ""), ("رابط كان? غلط/خطا/خاطئ", "the link was: wrong"),
        ("يوزر غلط/خطا", "the username: wrong"),
    )),
    ("wrong_service", (("wrong service", ""), ("ordered followers/likes/views ... got likes/followers/views/comments", ""),
    ("خدمة غلط/خاطئة/ثانية/مختلفة", "service: wrong, another, different"))),
    ("not_received", (
        ("nothing arrived/came/received/delivered_to_him/delivered_to_her", ""), ("did not/didn't/didnt receive anything/it", ""),
        ("received nothing", ""),
        ("ما/لم وصله/وصلها/يصله/يصلها/وصل/استلم شي/اي_شي", "did not reach him, her; arrive; receive: anything"),
    )),
    ("cancel_request", (
        ("want/wants/wanted/asks/asked/asking/requests/requested/like to? cancel", ""),
        ("want/wants/wanted/asks/asked it/order/the/to/to_be cancelled/canceled/stopped", ""), ("cancel/cancellation request/req", ""),
        ("wants to stop", ""),
        ("يبي/تبي/يبغى/تبغى/يريد/تريد/يطلب/تطلب/طلب/طلبت العميل/العميلة? الغاء/يلغي/تلغي/يلغيه/تلغيه", "wants, asks, asked (the client): cancelling, to cancel it"),
    )),
    ("cash_out", (
        ("cash out/cashout", ""), ("withdraw/withdrawal his/her/the/of/remaining? balance", ""),
        ("get/wants his/her/the remaining? balance ... out/back", ""),
        ("يسحب/تسحب/سحب رصيده/رصيدها/الرصيد", "withdraws, withdrawal: his, her, the balance"),
    )),
    ("refund_status", (
        ("asks/asking/asked where is? his/her/the/my money/refund", ""), ("refund status", ""),
        ("asks/asking/asked when/about his/her/the/will? refund", ""),
        ("يسال/تسال وين/متى/عن فلوسه/فلوسها/المبلغ/الاسترداد", "asks where, when, about: his, her money, the amount, the refund"),
    )),
    ("no_business_results", (
        ("no sales/results/engagement/customers/new_customers", ""),
        ("ما/لم زادت/جاه/جاته/تزد مبيعات/المبيعات/زباين/تفاعل", "did not: grow, come: sales, customers, engagement"),
    )),
    ("dispute_threat", (
        ("chargeback/lawyer/court/police/ministry/lawsuit/sue", ""), ("consumer protection", ""),
        ("paypal/bank/open/opened/opening/open_a/opens dispute", ""), ("threatens/threatening/threatened", ""),
        ("محامي/محكمة/شرطة/نزاع/شارج_باك/الشرطة", "lawyer, court, police, dispute, chargeback"),
        ("وزارة التجارة", "the ministry of commerce"), ("حماية المستهلك", "consumer protection"), ("يهدد/تهدد", "threatens"),
    )),
    ("policy_question", (
        ("asks/asking/asked/question about/what/how? ... refund? policy", ""), ("what is your refund? policy", ""),
        ("يسال/تسال/سؤال عن سياسة", "asks, a question: about the policy"), ("ما/شنو/وش هي? سياسة", "what is the policy"),
    )),
)  # fmt: skip
SAYS_LITTLE: Final = frozenset({"not_received"})
"""Told of an order that runs it is another claim: sure only where the order is said to be completed."""
