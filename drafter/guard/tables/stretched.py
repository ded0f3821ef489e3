"""Rows of ``drafter.guard.left_open``: what stretches a decision by a second clause, to any order, to another place, for ever."""

from __future__ import annotations

from typing import Final

from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always

_GIVES_BACK = r"(?:go|goes|come|comes|get|gets|is|are|will be) (?:back|returned|refunded|credited|repaid)"


def _pays_nothing_out(allowed: Allowed) -> bool:
    return "refund" not in allowed.offers and not any(entry.remedy == "refund" for entry in allowed.case.done)


def _has_no_money_done(allowed: Allowed) -> bool:
    return not any(entry.remedy in ("credit", "refund") for entry in allowed.case.done)


_COUNTED = r"(?:followers?|likes?|views?|members?|subscribers?|comments?|plays?|delivery)"

ROWS: Final = (
    Row(
        "promise.remedy",
        "This moves what was delivered to another account, which the decision does not name.",
        rf"{_COUNTED} (?:will|can) be (?:brought|moved|carried|transferred|shifted|switched|taken|copied) (?:over|across|to)",
        r"(?:[سب]?[نت]نقل|[سب]?ننقل|[سب]?نحول|[ست]?تحول|ستنقل|سينقل\w*|بتنتقل|بينتقل\w*) (?:لك |لج )?(?:ال)?(?:متابع|اعجاب|مشاهد|مشترك|لايك|عضو|اعضا)\w* (?:الي|علي|ل)(?! (?:عملا|زبا|زبون|مشتر|مبيع))",
        "the followers will be moved over",
        always,
    ),
    Row(
        "promise.outcome",
        "Customers and sales are never promised.",
        r"(?:bring|brings|win|wins|get|gets|earn|earns|land|lands) (?:you |your )?(?:the |your )?(?:first|next|new|more) (?:customers?|clients?|buyers?|sales?|orders? from)"
        r"|(?:first|next|new) (?:customers?|clients?|buyers?|sales?) (?:will )?(?:come|comes|arrive|arrives|follow|follows)",
        r"(?:[سبحه]?[يت](?:اتي|جي|جيب|صل|وصل|جلب|بدا|توافد))\w*(?: \w+){0,2} (?:اول|اولي|اوائل|باكوره) (?:ال)?(?:زبون|زبائن|زباين|زبونات|عميل|عملا|مبيع|بيع|طلبات)\w*",
        "your first customers come after it",
        always,
    ),
    Row(
        "promise.open",
        "This makes a rule for any sum or any order, which the policy does not hold.",
        rf"any (?:amount|sum|order|payment|purchase|money)(?! that)(?: \w+){{0,3}} {_GIVES_BACK}|(?:refunds?|credits?|money) (?:go|goes|apply|applies|is given|are given) (?:to|on|for) (?:any|every|all) (?:order|service|purchase)s?",
        r"(?:اي|كل) (?:مبلغ|طلب|مبالغ|دفع)\w*(?: \w+){0,3} (?:يعود|تعود|يرجع|ترجع|يسترد|يرد|ينرد)\w*|(?:نرد|نرجع|نعوض|نسترد|بنرد|بنرجع) (?:اي|كل) (?:طلب|مبلغ)\w*",
        "any amount goes back, refunds go to any order",
        always,
    ),
    Row(
        "promise.warranty",
        "This holds a count for ever, longer than any warranty.",
        r"(?:we|we'll|we will|will|to) (?:keep|hold|maintain|stabili[sz]e|preserve|lock) (?:the|your|their|its) (?:count|counts|number|numbers|level|levels|followers|likes|views|figure)",
        r"[نسب]?(?:نحافظ|حافظ|نثبت|ثبت|نبقي)\w* (?:علي )?(?:ال)?(?:عدد|رقم|ارقام|متابع|مشاهد|لايك)\w*",
        "we keep the count up",
        always,
    ),
    Row(
        "promise.remedy",
        "This is another place than the decision's.",
        r"(?<!want )(?<!prefer )(?:it|that|this|which|money|amount|sum|everything) (?:goes|comes|is going|gets|gets sent|lands|arrives|is paid|is sent|travels|moves)(?: out)?(?: back)?(?: straight)? (?:to|as|in|on|onto|into) (?:the |your |a )?(?:card|bank|cash|paypal|visa|iban|account you)(?! only)"
        r"|(?:the |your )?(?:card|bank|paypal) (?:takes|gets|receives|has|will take|will get|will have) it|(?:so |then |and )?(?:the |your )?(?:card|bank|cash) it is|(?:bank|card) is (?:where|the place|the way)",
        r"(?:(?<=[،,] )|(?<=[،,] و))(?:يروح|بيروح|يجي|بيجي|يوصل|بيوصل|يرجع|بيرجع|ينزل|بينزل|يصل|يذهب|يعود)\w*(?: لك| لج)? (?:علي |الي |ع |في )?(?:ال|لل|بال|ل)?(?:بطاق|بنك|مصرف|كاش|نقد)\w*"
        r"|(?:البطاقه|البنك|بطاقتك|بطاقتج|بنكك|الكاش) (?:[يت]ستلم|[يت]اخذ|[يت]تلق|وجهت)\w*|ف(?:الي|علي|ل) ?(?:ال|لل)?(?:بطاق|بنك|كاش)\w*",
        "it goes to the card, comes as cash, the card takes it",
        _pays_nothing_out,
    ),
    Row(
        "promise.done",
        "This takes money for arrived, and none is on record.",
        r"confirm (?:to us |for us )?(?:that |whether |if )?(?:the |your |you see the |you got the )(?:money|sum|amount|credit|refund|payment)(?: \w+){0,2} (?:shows?|appears?|arrived|reached|landed|came|is there|is in)",
        r"(?:[اتن]?اكد|تاكيد|اكدي)\w* (?:لنا |لي |من )?(?:ظهور|وصول|نزول|دخول|رجوع|استلام) (?:ال)?(?:مبلغ|فلوس|رصيد|مال|دفع)\w*",
        "confirm that the money shows",
        _has_no_money_done,
    ),
    Row(
        "promise.remedy",
        "This brings a discount back that was none for this order.",
        r"discount [^.!?\n]{0,60}(?:this one|this order|yours|here) (?:is )?(?:included|counts|too|as well)|discount [^.!?\n]{0,60}(?:works|applies|holds|counts|is valid) (?:here|too|for this)",
        r"(?:ال)?خصم [^.!?؟\n]{0,60}(?:وهذا منه|[وي]شتغل هنا|[وي]سري هنا|ينطبق هنا|يشمل هذا|يشملك|هذا معه|وهذا معه)",
        "the discount was for another order, this one included",
        always,
    ),
    Row(
        "promise.deadline",
        "This says that nothing can be late.",
        r"no reason (?:that |why |for )?(?:the|your|a|it)(?: \w+){0,3} (?:late|delayed|to be late|to take longer)|nothing (?:can|will|could) delay",
        r"(?:ما في|مافي|لا يوجد|لا|ما فيه) (?:اي )?(?:سبب|شي|شيء)(?: \w+)? [يت][ا]?(?:ا|ؤ|و)?خر\w*",
        "no reason that it would be late",
        always,
    ),
)
