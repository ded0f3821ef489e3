"""Who speaks, and how surely: speakers of a chat, words that report a client's words, words that end the report, and doubts."""

from __future__ import annotations

from typing import Final

CLIENT: Final = (
    "client", "customer", "cust", "user", "buyer", "العميل", "العميلة", "الزبون", "الزبونة", "عميل", "زبون", "المشتري",
    "message", "client message", "msg", "رسالة العميل", "الرسالة", "نص الرسالة",
)  # fmt: skip
"""client (m, f), customer (m, f), a client, a customer, the buyer; the client's message, the message, its text."""
MESSAGES: Final = ("message", "client message", "msg", "رسالة العميل", "الرسالة", "نص الرسالة")
"""Of these labels, those that never stand before a name; the Arabic ones are the client's message, the message, its text."""
AGENT: Final = (
    "agent", "support", "support team", "me", "us", "admin", "panel", "staff", "you", "note", "internal", "provider", "supplier", "cs",
    "الدعم", "الدعم الفني", "الموظف", "الوكيل", "انا", "نحن", "ملاحظة", "المزود", "خدمة العملاء",
)  # fmt: skip
"""the support, technical support, the employee, the agent, I, we, a note, the provider, customer service."""
STAFF: Final = (
    "support", "agent", "team", "admin", "staff", "helpdesk", "desk", "cs", "moderator", "الدعم", "دعم", "للدعم", "فريق", "الفريق", "موظف", "موظفة", "الموظف",
    "الموظفة", "خدمة", "ادمن", "الادمن", "الادارة", "ادارة",
)  # fmt: skip
"""A word of these in the name of a chat's speaker: he is ours. Support (3), team (2), employee (4), service, admin (2), management (2)."""
RECORDS: Final = ("panel", "note", "internal", "provider", "supplier", "admin", "ملاحظة", "المزود")
"""Of these labels, those that stand before a remark rather than a turn in a chat: a note, the provider."""

REPORTING: Final = (
    ("says/said/saying/claims/claimed/claiming/alleges/complains/complained/complaining/reports/reported", ""),
    ("thinks/believes/insists/swears/mentions/mentioned/writes/wrote that?", ""),
    ("client/customer/cust/she/he/user confirms/confirmed/states/stated", ""),
    ("told us/me", ""),
    ("according to the? client/customer/cust/user/buyer/him/her", ""),
    ("client/customer side", ""),
    ("يقول/تقول/يقولون", "he says, she says, they say"),
    ("قال/قالت", "he said, she said"),
    ("يدعي/تدعي", "he claims, she claims"),
    ("يزعم/تزعم", "he alleges, she alleges"),
    ("يشتكي/تشتكي/يشكي/تشكي", "he complains, she complains"),
    (
        "ygool/ygol/yegool/yigool/yqool/y2ool/be2ool/tgool/tgol/ygooloon/galli/gal_li/yishtki/yeshtki",
        "says, said to me, complains: in Latin letters",
    ),
    ("ذكر/ذكرت ان", "he mentioned, she mentioned that"),
    ("حسب كلامه/كلامها/كلام/قوله", "by his words, by her words, by the words of"),
)
OUR_SIDE: Final = (
    ("provder/providr/provier/suplier/prov", ""),
    ("panel/provider/supplier/system/server/support/log/logs/dashboard/api/page/we/i", ""),
    ("supervisor/manager/boss/finance/accounts/accounting/billing/team/lead/gateway", ""),
    (
        "description/listing/service/invoice/receipt/screenshot/record/records/website/site/report/status/tool/checker/counter/tracker/profile",
        "",
    ),
    ("list/line/sheet/table/history/crm/app/export/spreadsheet/row/gateway/bank/paypal/stripe", ""),
    ("المزود/المورد/اللوحة/النظام/السيرفر/الدعم", "the provider (2), the panel, the system, the server, support"),
    (
        "البانل/بانل/لوحة/السستم/السيستم/سيستم/البروفايدر/بروفايدر/الداشبورد/السبلاير",
        "the panel (3), the system (3), the provider (2), the dashboard, the supplier; borrowed",
    ),
    ("القائمة/الجدول/البوابة/البنك/الملف", "the list, the table, the gateway, the bank, the file"),
    ("المشرف/المشرفة/المدير/المديرة/المالية/الحسابات/المحاسب", "the supervisor, the manager (m, f), finance, accounts, the accountant"),
    (
        "الوصف/الفاتورة/الموقع/السجل/الحالة/الصفحة/الاداة/العداد",
        "the description, the invoice, the site, the record, the status, the page, the tool, the count",
    ),
)
"""Before a word of report: it is not the client who says it."""
ASKED: Final = (
    ("asked/contacted/messaged/emailed/wrote_to/checked_with/called/pinged the/our? provider/supplier", ""),
    ("سالنا/سالت/كلمنا/كلمت/راسلنا/راسلت/تواصلنا_مع/تواصلت_مع المزود", "we, I: asked, spoke to, wrote to, got in touch with the provider"),
)
"""Whom the agent asked: "they said" after it is the provider's answer."""
BUT: Final = (("but/however/although/though/while/whereas", ""), ("لكن", "but"))
"""They end what is reported wherever they stand."""
BACK: Final = (
    ("panel/dashboard/in_panel/per_panel/our_side/system", ""),
    ("i/we checked/verified/confirmed/see/found", ""),
    ("checked/verified/confirmed", ""),
    ("provider/supplier", ""),
    ("status", ""),
    ("not checked", ""),
    ("شيكت/شيكنا", "I checked, we checked"),
    (
        "chayyakt/chayakt/chayyekt/shayyakt/shayakt/shayyekt/chayyakna/shayyakna/t2akkadt/ta2akadt/t2akadna",
        "I, we checked, made sure: in Latin letters",
    ),
    (
        "دخلت/دخلنا/فتحت/فتحنا/شفت/شفنا/راجعت/راجعنا/قارنت/قارنا/لقيت/لقيته/لقيتها/اتاكدت/اتاكدنا/بصيت/فحصت/فحصنا",
        "I, we: went in, opened, saw, looked through, compared, found (it), made sure, looked, examined",
    ),
    ("تاكدت/تاكدنا/تحققت/تحققنا", "I made sure, we made sure; I verified, we verified"),
    ("المزود/المورد/اللوحة/النظام", "the provider (2), the panel, the system"),
    ("البانل/السستم/السيستم/البروفايدر/الداشبورد", "the panel, the system (2), the provider, the dashboard; borrowed"),
    ("الحالة", "the status"),
)
"""They end what is reported where a clause begins with them: in the midst of one they are what the client speaks of."""
TOLD_CLIENT: Final = (
    ("told/informed/promised/assured him/her/them/client/the_client/customer", ""),
    ("قال/قالت/قالوا/وعد/وعدوا له/لها/للعميل", "told, promised: him, her, the client"),
)
"""What the provider told the client is known from the client."""
WORD_OF: Final = (
    ("client's/clients/client/customer's/customers/customer/his/her word/words/claim/claims/version/statement", ""),
    ("per/as_per/acc_to/according_to/by the? client/customer/him/her", ""),
    ("says/said/claims/claimed/reports the? client/customer/he/she", ""),
    (
        "on/in/from/by? the? client's/clients/customer's/customers/client/customer/his/her screenshot/screenshots/screen/picture/photo/counter/count/figure/figures/number",
        "",
    ),
    (
        "من/في/حسب? سكرين/سكرينشوت/لقطة/صورة/عداد/شاشة العميل/العميلة/الزبون/الزبونة",
        "from, in, by: the screenshot (3), picture, count, screen of the client, customer (m, f)",
    ),
    ("client/customer/he/she says/said/claims/claimed/thinks/reports/insists/swears so?", ""),
    ("حسب/على/من كلام/كلامه/كلامها/قول/قوله/قولها/ادعاء/ادعائه العميل/العميلة/الزبون?", "by the words, saying, allegation of: the client"),
    ("حسب/بحسب/على_قول/على_ذمة العميل/العميلة/الزبون/الزبونة", "by, on the word of: the client, customer (m, f)"),
    ("كلام/ادعاء/رواية العميل/العميلة/الزبون", "the words, allegation, account of: the client"),
    ("يقول/تقول/قال/قالت العميل/العميلة/الزبون", "says, said: the client"),
    ("العميل/العميلة/الزبون يقول/تقول/قال/قالت", "the client: says, said"),
)
"""At the end of a clause they tell that the words before them are the client's."""
ELSEWHERE: Final = (
    ("previous/earlier/older/old/other/another/past/different order/orders/purchase", ""),
    ("provider/supplier/replacement/api order/orders", ""),
    ("order/orders before", ""),
    ("طلب القديم/السابق/قديم/سابق/اخر", "order: the old, the former, an old one, a former one, another"),
    ("طلبه/طلبها القديم/السابق", "his order, her order: the old, the former"),
    ("other/another/different client/clients/customer/customers/buyer/guy", ""),
    ("his/her/their/client's other/second/old/previous/another account/acc/acct/profile/page/channel", ""),
    ("last/previous/other/another time", ""),
    ("last order", ""),
    ("another/other/different/competitor/competitor's/rival panel/panels/site/website/shop/store/seller/smm_panel", ""),
    (
        "بانل/موقع/متجر/منصة/لوحة ثاني/ثانية/اخر/اخرى/غيرنا/غيركم/منافس",
        "panel, site, shop, platform: another, not ours, not yours, a rival",
    ),
    ("previously/formerly/earlier we/i/he/she", ""),
    ("عميل/عميلة/زبون/زبونة ثاني/ثانية/اخر/اخرى/غيره", "client, customer: another"),
    ("حسابه/حسابها/صفحته الثاني/القديم/السابق/الاخر", "his account, her account, his page: the second, old, former, other one"),
    ("المرة السابقة/الماضية/اللي_فاتت/الفايتة/الاولى", "time: the former, last, that went by, first"),
)
"""What is said there is about another order."""
HERE: Final = (
    ("now/this/current order", ""), ("this/current one", ""), ("this time", ""), ("but", ""), ("ours/his_own/her_own is/was/order/one", ""),
    ("الطلب الحالي/هذا", "the order: the present one, this"), ("هذا الطلب", "this order"), ("هالطلب/هالمرة", "this order, this time (Gulf)"),
    ("لكن", "but"),
)  # fmt: skip

OWN: Final = (
    ("my/our order/orders/account/money/followers/likes/page/video/channel/profile/balance/refund/link", ""),
    ("i/we ordered/bought/paid/purchased/want/need/got/waited/received/placed/topped", ""),
    ("i'm/im/i am waiting/still", ""),
    ("طلبي/طلبيتي", "my order"),
    ("حسابي", "my account"),
    ("فلوسي", "my money"),
    ("متابعيني", "my followers"),
    ("رصيدي", "my balance"),
    ("ابي/ابغى/اريد/عايز/ودي", "I want, five ways"),
    ("وصلني/عندي", "reached me, I have"),
)
"""First person: the client's own words."""
ABOUT_CLIENT: Final = (
    ("client/customer/cust/buyer/panel/provider/supplier/vendor/supervisor/manager/checked/verified/status/she/he/his/her/agent", ""),
    ("العميل/العميلة/الزبون/الزبونة", "the client, the customer"),
    ("المزود/المورد/المشرف/الحالة/شيكت/شيكنا/تاكدنا", "the provider, the status, I checked, we checked, we made sure"),
    ("يقول/تقول", "he says, she says"),
)
"""Third person: words of an agent."""
GREETINGS: Final = (
    ("hi/hello/hey/hii/hiii/salam/salaam/good/dear/bro/sir/please/pls/sorry/ok/okay/yes/no/why/where/when/thanks", ""),
    (
        "السلام/سلام/مرحبا/هلا/اهلا/هاي/مساء/صباح/الو/لو/يا/اخي/طيب/ليش/وين/متى/شكرا/نعم/لا",
        "greetings, ten; O, brother, well; why, where, when; thanks, yes, no",
    ),
)
"""At the beginning of a line: it is said, and names nobody."""
QUOTING: Final = (
    ("message/msg/wrote/writes/says/said/client/customer/email/e-mail/mail", ""),
    ("ايميل/ايميله/بريد/البريد", "an e-mail, his, mail, the mail"),
    ("رسالة/رسالته/رسالتها/كتب/كتبت/يقول/تقول/قال/العميل", "message, his, her; wrote, m, f; says, m, f; said; the client"),
)
"""Before words in quotation marks: they are the client's own."""

DOUBTS: Final = (
    ("maybe/might/possibly/probably/perhaps/seems/unsure/if/whether/supposedly/apparently/presumably/unclear/unverified/unconfirmed", ""),
    (
        "suspect/suspects/suspecting/suspected/doubt/doubts/guessing/likely/allegedly/hopefully/afaik/iirc/tbc/assuming/suppose/supposing",
        "",
    ),
    ("in case/the_event", ""),
    ("provided/providing that", ""),
    ("as far as", ""),
    ("would/could/should/must/might have", ""),
    ("may/could/must/should be", ""),
    ("thinks/believes/assumes/guesses", ""),
    (
        "not/isn't/aren't/wasn't/didn't/haven't/don't/never been? yet? checked/check/sure/verified/verify/confirmed/know/clear/tested/proven/proved/established",
        "",
    ),
    ("unproven/disputed/ruled_out", ""),
    ("i/we think/guess/assume/suppose/believe/expect/hope/suspect", ""),
    ("i'm/im/am/not afraid", ""),
    ("let me/us ask/check/confirm/verify/see", ""),
    ("will/i'll/we'll/gonna ask/check/confirm/verify", ""),
    ("asking/waiting/wait the? provider/supplier/finance to? confirm/check?", ""),
    ("looks like", ""),
    ("need/needs/have/must/should to? be? check/checked/verify/verified/confirm", ""),
    ("to be? check/checked/verify/verified/confirm/confirmed", ""),
    ("ممكن/يمكن/ربما/احتمال", "possibly, maybe, perhaps, a chance"),
    ("يبدو/شكله/شكلها/كانه/كانها/الظاهر/اظن", "it seems, it looks (m, f), as if he, as if she, apparently, I suppose"),
    (
        "نظن/اشك/نشك/شاك/شاكين/اعتقد/نعتقد/اتوقع/نتوقع/احس/اخاف/يجوز/محتمل",
        "suppose, suspect, believe, expect, feel, fear; it may be, likely",
    ),
    ("اذا/هل/لو/ان_كان/في_حال/في_حالة/بحال/على_فرض/افترض/نفترض", "if, whether, if; in case; on the supposition, suppose"),
    ("بشوف/بنشوف/بشيك/بنشيك/بسال/بنسال/راح_اسال/راح_نسال/راح_نتاكد/خلني/خلنا", "I, we will: look, check, ask; let me, let us"),
    (
        "ما/لم/مو/مب/مش/غير/لسه تاكدت/تاكدنا/متاكد/متاكدين/اتاكد/شيكت/شيكنا/اشيك/اتحقق/تحققت/نتاكد/مؤكد",
        "not: made sure, sure, checked, verified",
    ),
    ("لازم/نحتاج/يحتاج نتاكد/اتاكد/تاكيد/نشيك/فحص", "must, we need, it needs: make sure, check"),
)
WHICH: Final = (
    ("not/no/don't/dont/do_not/didn't sure/idea/know/clear/certain which/what/who one? is/of_them/to? right/correct/true/real/trust/believe?", ""),
    ("which/what one? is right/correct/true/real", ""), ("unsure/unclear which", ""),
    ("ما/مو/مب/مش/لا ادري/اعرف/متاكد/متاكدة/عارف/عارفة/ندري/نعرف/واضح من? وين/ايهم/اي/مين/ايش/منو/وش? فيهم/منهم/واحد/هو/الصح/الصحيح?",
     "not: know, sure (m, f), clear; where, which, who, what; of them, one, is, the right one"),
    ("ايهم/ايهما/اي_واحد/اي_واحد_فيهم/مين/منو الصح/الصحيح/صح/صحيح", "which, which of them, who: is right"),
)  # fmt: skip
"""After two readings of one fact: both stand, and the agent does not know which holds."""
THINGS: Final = (
    ("link/links/order/orders/client/customer/account/acc/id/url/service/user/ticket/page/agent/provider", ""),
    (
        "رابط/الرابط/طلب/الطلب/حساب/الحساب/عميل/العميل/خدمة/الخدمة/رقم/الرقم/صفحة/الصفحة",
        "link, order, account, client, service, number, page",
    ),
)
"""After "not sure which": of what there are two; nothing else is in doubt."""
UNCHECKED: Final = (
    (
        "nobody/no_one/noone/no-one/none_of_us/no_agent ... ... checked/check/confirmed/confirms/verified/looked/tested/knows/opened/saw/sure",
        "",
    ),
    (
        "محد/ماحد/ما_حد/محدش/لا_احد/ما_احد/ولا_احد/ولا_واحد/لم_احد ... اكد/ياكد/تاكد/شيك/يشيك/تحقق/فحص/شاف/يدري/يعرف/فتح/متاكد",
        "nobody, no one (eight ways): confirmed, made sure, checked, verified, examined, saw, knows, opened, is sure",
    ),
    (
        "لم/ما يتاكد/يتحقق/يفحص/يشيك/تاكد/تحقق/شيك/فحص احد/حد/احد_منا",
        "not: made sure, verified, examined, checked; anybody, any of us",
    ),
    ("ma7ad/mahad/mahhad/ma7d ... akkad/akad/chayyak/chayak/shayyak/shayak/shaf/yadri/t2akkad", "nobody: confirmed, checked, saw, knows"),
)
"""A subject that denies: what such words are about was checked by nobody."""
NOBODY: Final = (
    ("nobody/no_one/noone/no-one/none_of_us/neither", ""),
    ("محد/ماحد/ما_حد/محدش/لا_احد/ما_احد/ولا_احد/ولا_واحد", "nobody, no one, in eight ways"),
    ("ma7ad/mahad/mahhad/ma7d", "nobody, in Latin letters"),
)
"""A subject that denies whatever its clause says after it."""
NO_AFTER: Final = (
    ("by nobody/no_one/noone/none_of_us", ""),
    ("no/nope/not_yet/not_done/never/negative", ""),
    ("لا/لسه/ليس_بعد/مو_بعد/بعد_لا/ما_بعد", "no, not yet in five ways"),
)
"""Right after words, as an answer to them, they deny them."""
DENIALS: Final = (
    ("not/no/never/cannot/without/isn't/wasn't/aren't/hasn't/haven't/didn't/doesn't/won't/can't/cant/dont/don't/isnt/wasnt/nor/none", ""),
    ("لم/لا/ما/مو/مب/مش/ليس/ليست/غير/لن/بدون/مافي/عدم", "not in its forms; without; there is no; lack of"),
)
WISHES: Final = (
    (
        "want/wants/wanted/wanting/ask/asks/asked/asking/request/requests/requested/demand/demands/needs/wishes/would/should/will/expects",
        "",
    ),
    ("please/pls/kindly/offer/offered/promise/promised/to_be/before/until/unless/once/when/after", ""),
    ("يبي/تبي/يبغى/تبغى/يريد/تريد/يطلب/تطلب/عايز/عايزة/وده/ودها", "wants: Gulf, Gulf, standard; asks; Egyptian; would like"),
    ("نرجع/راح/سوف/قبل/المفروض", "we return; will; will; before; it should"),
)
TAGS: Final = (
    ("right/correct/true/yes/no/yeah/ok/okay/or_not/or_no/is_it/isn't_it/isnt_it/can_they/did_it/does_it/agree/agreed/true_or_not", ""),
    ("صح/صحيح/مو_كذا/مو_صح/كذا/ولا_لا/او_لا/ولا/نعم/اكيد", "right, true, is it not so, so, or not, yes, sure"),
)
"""With a question mark after them they ask about what stands before."""
CONDITIONS: Final = (
    ("if/in_case/incase/unless/assuming/supposing/provided/when/once", ""),
    ("اذا/لو/ان_كان/في_حال/في_حالة/بحال/لما/متى_ما", "if, if, if it is; in case; when, whenever"),
)
"""A clause that begins with them is a condition, and the next one holds under it alone."""
PAST: Final = (
    ("no/not longer/anymore/any_more", ""),
    ("anymore/previously/formerly/earlier/initially/originally", ""),
    ("before/at_first/back_then/that_time/used_to", ""),
    ("last year/month", ""),
    ("until/till", ""),
    ("سابقا/من_قبل/في_البداية/بالبداية/زمان/اول_شي/وقتها", "formerly, before, at the start, long ago, at first, then"),
    ("ما_عاد/لم_يعد/لم_تعد/ماعاد", "no longer"),
)
"""A state that a clause tells with them is not the present one."""
WAS: Final = (("was/were/been/had_been/used_to", ""), ("كان/كانت/كانوا", "was (m, f), were"))
"""Right before a state they make it one of the past."""

ABOUTS: Final = (("about/around/approx/approximately/roughly/almost/nearly/~", ""), ("تقريبا/حوالي/حدود/نحو", "about, in four ways"))
FIELDS: Final = (
    "order", "order id", "id", "status", "service", "service id", "link", "url", "username", "quantity", "qty", "start count", "remains", "charge",
    "paid", "price", "created", "date", "platform", "channel", "delivered", "current count", "refunded", "warranty", "started", "completed", "name",
    "الطلب", "رقم الطلب", "الحالة", "الخدمة", "الرابط", "اليوزر", "الكمية", "عداد البداية", "المتبقي", "السعر", "المدفوع", "تاريخ الطلب", "المنصة",
    "القناة", "العدد الحالي", "الضمان", "الاسم", "تاريخ الاكتمال", "المبلغ",
)  # fmt: skip
"""Labels of fields: order, its number, status, service, link, username, quantity, start count, remaining, price, paid, order date, platform,
channel, current count, warranty, name, completion date, amount. They end what a client says in a chat."""
