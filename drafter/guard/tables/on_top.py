"""Rows of ``drafter.guard.left_open``: what a few words at the end of a promise put on top of it: a bonus, all orders, once more, another place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from drafter.folding import Language
from drafter.guard.allowed import Allowed
from drafter.guard.tables.left_open import Row, always

_END = r"(?=\s*(?:[.,;!?]|$))"
_END_AR = r"(?=\s*(?:[.،؛!؟]|$))"


def _without_refund(allowed: Allowed) -> bool:
    """Whether nothing goes back the way it was paid, and the client does not name such a place himself."""
    gone = [entry.remedy for entry in allowed.case.done]
    return "refund" not in (*allowed.offers, *gone) and "paypal" not in allowed.case.message.casefold()


ROWS: Final = (
    Row(
        "promise.open",
        "This puts something on top of what is due.",
        r"(?:and|plus|with) (?:an? |some |a few |one )?(?:small |little |nice )?(?:bonus|extras|gift|free (?:month|week|trial|order|one))"
        r"|(?:and|plus|with) (?:something|a little|a bit|some) (?:extra|more|on top)"
        rf"|and (?:then (?:once )?again|again and again|as many (?:again|more))|and more{_END}|with a better (?:service|package)|of (?:a )?(?:better|higher) (?:quality|kind)"
        r"|and (?:anything|everything|whatever) (?:else )?you (?:need|want|like|ask)\w*|plus (?:the )?(?:difference|rest|fees?|\d[\d,]* (?:more|extra))"
        r"|and (?:you )?(?:may |can )?keep the (?:rest|likes|followers|views|difference)|rounded up|tax[- ]free|(?:from|for) both orders|now and later"
        r"|includ\w+ (?:the |your )?(?:bank|transfer|card) (?:charges|fees?)|with (?:our compliments|an? (?:small |little )?thank[- ]you)"
        r"|and an? (?:coffee|meal|drink|dinner)",
        r"مع (?:زياده|هديه|اضافات|شي (?:اضافي|زايد)|خدمه (?:افضل|احسن)|(?:شهر|اسبوع|تجربه|طلب) مجان\w*|الشحن)"
        rf"|(?:(?<=و)(?:هديه|مكافاه|اكثر)){_END_AR}|تجربه مجان\w*|فوق\w{{1,2}} شي(?!\w)|ثم مره (?:اخري|ثانيه)|ال(?:تالي|ثاني|قادم|جاي) مجان\w*"
        r"|ومثل\w{1,3} (?:مره|لطلب)|ب(?:ال)?جوده (?:افضل|اعلي|احسن)|من (?:ال)?نوع (?:ال)?(?:ممتاز|افضل|فاخر)"
        r"|(?<=و)كل ما (?:تحتاج|تريد|تبي|تطلب)\w*|مع (?:الفرق|الباقي|تحياتنا|شكر بسيط|جبر الكسر)|(?<=و)احتفظ\w* ب(?:الباقي|الفرق|\w+ الزايد\w*)"
        r"|(?:دون|بلا) ضريبه|عن (?:كلا )?الطلبين|الان ولاحقا|شامل\w* (?:ال)?رسوم\w*|\d+ زياده|فنجان قهوه",
        "and all that you need, with the difference, and keep the rest, free of tax, of both orders, charges included, rounded up, "
        "with a gift, something extra, and more, then once more, the next one free, of better quality, of the premium kind",
        always,
    ),
    Row(
        "promise.open",
        "This widens what is due to other orders, accounts or people.",
        r"(?:for|on|to|with|across) (?:all|every one) (?:of )?(?:your |the )?(?:orders|accounts)(?! (?:that|which|of))"
        r"|(?<!visible )(?<!open )(?<!public )(?<!same )for everyone(?! (?:who|to|can|has|on|in))|for you and your (?!(?:account|order))\w+",
        r"(?:علي|ل|في) ?(?:جميع|كل|كافه) (?:ال)?(?:طلبات|حسابات)\w*(?!\w| (?:التي|اللي|من))|لكل (?:طلباتك|حساباتك|عايلتك)"
        r"|كذلك (?:ل|علي )?(?:ال)?(?:طلب|حساب)\w* (?:ال)?(?:اخر|ثاني)|لك ول(?:اخ|اخت|صديق|زوج|اهل)\w*",
        "on all orders, for everyone, for all your accounts, for your other order too, for you and your brother",
        always,
    ),
    Row(
        "promise.remedy",
        "Money goes to no such place.",
        r"(?:to|into|via|by|through) (?:your )?(?:pay ?pal|western union|bitcoin|crypto\w*|cash app)",
        r"(?:الي|علي|عبر|عن طريق|ب) ?(?:ال)?(?:باي ?بال|بايبال|ويسترن|بيتكوين|كريبتو)",
        "to PayPal, Western Union, Bitcoin",
        _without_refund,
    ),
    Row(
        "promise.open",
        "This gives it whatever happens.",
        r"even if (?:it|they|the (?:count|number)) (?:drop|drops|fall|falls) (?:again|later|afterwards|next)|even if you (?:keep|kept) (?:it|them)",
        r"حتي لو (?:نقص|نزل|انخفض|احتفظ)\w*|(?:دون|بدون|بلا) (?:اي )?(?:قيد|شرط|شروط)(?!\w)",
        "even if it drops later, without conditions",
        always,
    ),
)

NEVER: Final[Mapping[Language, str]] = {
    "en": (
        "gift bonuses interest rewards voucher coupons cashback token treat surprise trial subscription premium vip upgrade upgraded finer "
        "superior exclusive special luxury deluxe boost priority lifetime permanently forever unlimited endless everybody "
        "anybody family families sister friends cousin wife husband colleague neighbour crypto bitcoin western moneygram "
        "cheque unconditionally guarantees assured maybe perhaps possibly hopefully someday somehow manager boss budget profits shipping "
        "exception exceptionally daily year annually recurring triple twofold threefold generous generously damages prize lottery "
        "lucky winner raffle merchandise shirt dinner hotel trip salary"
    ),
    "ar": (
        "هدايا مكافأة مكافآت فوائد جائزة جوائز قسيمة قسائم كوبون كاشباك نقاط مفاجأة تجريبي اشتراك بريميوم مميزة ممتازة أحسن أجود أرقى "
        "حصري حصرية سرعة أولوية دائمة دائما للأبد عائلتك أهلك أصدقائك زوجك زوجتك كريبتو بيتكوين مضمون مضمونا نضمن لعل عسى "
        "مدير ميزانية أرباح تكاليفنا استثنائي شهريا أسبوعيا يوميا سنويا أينما ضعفين مضاعفة سخي قرعة محظوظ رحلة عشاء حساباتك سنة "
        "لعائلتك لأصدقائك لزوجك لزوجتك لحساباتك"
    ),
}
"""Words that make more of a promise, or less: none of the sound replies in the tests holds one in a sentence that promises."""
