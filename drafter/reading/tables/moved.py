"""Words of an order that is brought once more, or elsewhere: "run the order again", "move it to the new link", ننقل الطلب إلى حسابك."""

from __future__ import annotations

from typing import Final

ORDERS: Final = "order orders delivery service package batch"
"""The order, its delivery."""
AGAIN: Final = (
    "again",
    "anew",
    "afresh",
    "once more",
    "all over",
    "from scratch",
    "from the start",
    "from zero",
    "a second time",
    "one more time",
)
"""Again, anew: what is done so is a re-delivery."""
DOES: Final = "do does doing did done run runs running ran process processed processing carry carried launch launched launching make made execute executed put deliver delivers delivering delivered send sends sending sent start started starting"
"""Verbs that with an order and "again" bring it once more."""
REPEATS: Final = "repeat repeats repeating repeated"
"""They need no "again"."""
MOVES: Final = "move moves moving moved switch switches switching switched shift shifts shifting shifted transfer transfers transferring transferred redirect redirects redirecting redirected"
"""Move, switch, shift, transfer, redirect: with an order and a place."""
PAST: Final = (
    "did done ran processed carried launched made executed delivered sent started repeated moved switched shifted transferred redirected"
)
"""Those that tell of the past, or are participles."""
PLACES: Final = (
    "link url account page profile username photo picture post channel video reel group handle one there over across yours it first second"
)
"""Link, account, page, photo: where an order is moved to."""
ELSEWHERE: Final = "link url account page profile username photo picture post channel video reel group handle رابط الرابط حساب حسابك الحساب صفحة صفحتك الصفحة صورة الصورة منشور المنشور قناة قناتك مقطع فيديو"
"""Places an order can stand at, in a sentence whose "it" is the order."""
NOT_PLACES: Final = "team department queue review supervisor manager colleague agent technicians provider specialist support status card balance wallet bank"
"""Team, queue, supervisor: where an order is looked at; card, balance: where money goes."""
MONEY: Final = "bank card money amount refund payment sum transferred fee charge المبلغ مبلغ فلوس فلوسك الفلوس بطاقتك بطاقتج البطاقة البنك بنكك البنكي رصيدك رصيدج رصيد محفظتك قيمة قيمته القيمة ثمن ثمنه سعر رصيدا الرصيد"
"""Money and where it goes: what is moved then is no order."""
CLIENT: Final = "you please"
"""Right before the verb they make it the client who does it."""

ORDERS_AR: Final = "الطلب طلبي طلبك طلبج طلبكم الطلبية طلبيتك طلبيتج الأوردر أوردرك أوردرج الاوردر التنفيذ التوصيل التسليم الخدمة"
"""The order, its delivery."""
SIGNS_AR: Final = "ن سن بن هن حن من ي سي بي هي حي أ سأ ين بين هين"
"""We, he, I, passives, and their futures: the beginnings of the verbs."""
MOVES_AR: Final = "نقل حول حوّل"
"""Move, transfer: their stems."""
MOVED_AR: Final = "نقلنا حولنا نقلناه حولناه"
"""We moved, transferred."""
MOVING_AR: Final = "نقل تحويل نقله تحويله بنقل بتحويل لنقل لتحويل"
"""Moving, transferring."""
REPEATS_AR: Final = "كرر"
"""Repeat: the stem."""
REPEATED_AR: Final = "كررنا"
"""We repeated."""
REPEATING_AR: Final = "تكرار"
"""Repeating; without what is decided before it, it may be an order that was doubled."""
DECIDED_AR: Final = "قررنا يمكننا نستطيع سيتم بيتم"
"""We decided, we can, it will be done: before "repeating"."""
PLACES_AR: Final = "حساب رابط صفح صور منشور قنا فيديو مقطع بوست يوزر لينك ريل بروفايل مجموع جروب قروب"
"""The beginnings of account, link, page, photo, post, channel, clip, user name, group."""
THERE_AR: Final = "عليه عليها إليه إليها هناك"
"""To it, there."""
NOT_PLACES_AR: Final = "الحسابات للحسابات المحاسبة للمحاسبة المالية للمالية قسم القسم فريق الفريق للفريق للقسم المسؤول مسؤول المشرف المختص الفني للمشرف للمسؤول للمراجعة المراجعة الإدارة للإدارة"
"""Department, team, supervisor, review: where an order is looked at."""
