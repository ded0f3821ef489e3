"""Words of what is still to be delivered: "we will send them", "the 2,000 saves will go to your post", سنوفّر بقية الطلب."""

from __future__ import annotations

from typing import Final

BRINGS: Final = "deliver send supply provide bring run complete finish fulfil fulfill fill redo place put delivering sending supplying"
"""Verbs of delivering, with their object behind them; "go ahead with" is one more."""
BROUGHT: Final = "delivered sent supplied provided brought carried completed finished fulfilled placed written run done redone"
"""The same, where what is delivered is the subject."""
COMES: Final = "go come follow arrive land"
"""It comes by itself: what is delivered is the subject."""
PEOPLE: Final = "follower followers like likes view views subscriber subscribers member members comment comments save saves play plays vote votes share shares"
"""What is delivered, by its name."""
ORDERS: Final = "order"
"""The order itself."""
ENDS_ORDER: Final = "complete finish fulfil fulfill fill redo redone completed finished fulfilled supply"
"""Verbs that need no "rest of" before the order."""
OWED: Final = "due left remaining outstanding missing lacking undelivered owed rest remainder open short"
"""What tells that something is still to be delivered."""
RIGHT: Final = "correct right ordered chose chosen wanted requested themselves"
"""The correct ones, those you ordered: in the place of what was delivered wrongly."""
YOU_DID: Final = ("you asked", "you paid", "you want", "you picked", "you selected")
ANEW: Final = ("from zero", "from scratch", "from the start", "a second time", "once more", "over again")
"""Anew."""
THEM: Final = "them those these they"
"""Those that were named before."""
MONEY: Final = (
    "money price amount value sum worth usd sar aed kwd qar bhd omr egp jod eur gbp dollar dollars euro euros riyal riyals dirham dirhams dinar dinars "
    "pound pounds fils halalas cents $ € £ ¤ cash refund refunds credit balance wallet card bank"
)
"""Money: what is sent then is no delivery."""
OTHERS: Final = (
    "screenshot screenshots receipt receipts photo photos picture pictures link links file files document documents detail details number numbers "
    "message messages email emails log logs list report reports record records reply replies answer answers question questions figure figures "
    "drop drops dropped lost refill refilled refills warranty guarantee supervisor team manager colleague"
)
"""Papers that are sent, too, people whom they are sent to, and a drop, whose followers are a refill."""
WILL: Final = "will shall going"
"""Will, shall, going to."""
US: Final = "we we'll i i'll team us"
CLIENT: Final = "you you'll he she they they'll who please supervisor bank provider"
"""Who else may be the one that acts."""
DENIED: Final = "not never no cannot won't nor neither without"

SIGNS_AR: Final = "سن بن هن حن من"
"""We will."""
ITSELF_AR: Final = "سي ست بي بت هي هت حي حت بين بتن هين هتن هيت هتت"
"""It will, and its passives in dialect."""
SOON_AR: Final = "سوف راح رح"
"""Will, before a plain verb."""
BRINGS_AR: Final = "سلم وصل رسل بعت بعث نفذ وفر وجه جيب كمل ستكمل نزل شغل كتب"
"""Deliver, send, carry out, supply, direct, bring, complete, run, write: stems."""
COMES_AR: Final = "صل وصل جي نزل"
"""Comes, arrives: stems."""
PEOPLE_AR: Final = (
    "متابع متابعا متابعين المتابعين المتابعون متابعون مشترك مشتركا مشتركين المشتركين المشتركون عضو عضوا أعضاء الأعضاء لايك لايكا لايكات اللايكات "
    "إعجاب إعجابا إعجابات الإعجابات مشاهدة مشاهدات المشاهدات تعليق تعليقا تعليقات التعليقات فولو فولور فولورز الفولورز "
    "حفظ الحفظ تشغيل استماع استماعا استماعات تشغيلة تشغيلات التشغيلات صوت صوتا أصوات الأصوات تصويت التصويتات"
)
"""Followers, members, likes, views, comments, saves, plays, votes."""
ORDERS_AR: Final = "الطلب طلبك طلبج طلبكم الأوردر أوردرك"
OWED_AR: Final = (
    "بقي بقى بقيت بقوا تبقى تبقت باقي باقين الباقي الباقية الباقين المتبقي المتبقية المتبقين بقية ناقصة تنقصك ينقصك تنقصج ينقصج لك عندنا"
)
"""Left, remaining, the rest of; what you lack."""
REST_AR: Final = "بقية باقي الباقي الباقية الباقين المتبقي المتبقية المتبقين"
"""The rest, as what is delivered."""
RIGHT_AR: Final = "الصحيحة الصحيح الصحيحين المطلوبة المطلوب المطلوبين أنفسهم نفسها الصفر جديد مجددا"
"""The correct, the ordered ones; themselves; from zero, anew."""
YOU_ORDERED_AR: Final = "طلبت طلبتها طلبتيها طلبته طلبتهم طلبتي اخترت اخترتها اخترتيها اخترتهم"
"""You ordered, you chose."""
MONEY_AR: Final = (
    "الرصيد رصيدا رصيدك رصيدج رصيد محفظتك بطاقتك بطاقتج البطاقة البنك بنكك مبلغ المبلغ مبلغك قيمة القيمة قيمته ثمن الثمن فلوس فلوسك الفلوس المصاري "
    "دولار دولارا دولارات دولارين ريال ريالا ريالات ريالين درهم درهما دراهم درهمين دينار دينارا دنانير دينارين جنيه جنيها جنيهات جنيهين يورو "
    "السعر المال استرداد الاسترداد $ € £ ¤"
)
"""Money."""
OTHERS_AR: Final = (
    "لقطة لقطات لقطتين صورة صور إيصال الإيصال رابط الرابط ملف تفاصيل رسالة رسالتك رسالتنا الرد رد ردنا جواب الجواب نتيجة النتيجة إشعار تعبئة التعبئة "
    "ضمان الضمان النقص فقدت فقدتهم فقدتها اختفوا اختفت النزول الهبوط المشرف الفريق"
)
"""Papers and answers that are sent, whom they are sent to, and a drop, whose followers are a refill."""
DENIED_AR: Final = "لا لن لم ما مش مو مب ليس ولا ولن ولم وما دون بدون"
"""Not, without."""
NO_SUBJECT_AR: Final = (
    "إليك إليكم إليج لك لكم لج إلى على في خلال بعد عند متى حين حالما كاملة كاملا كاملين جميعا جميعها كلها كلهم حتى دون بدون من مجانا قريبا اليوم الليلة غدا "
    "إن إذا لو ، ("
)
"""What may stand behind a verb whose subject was told before: to you, within, after, all of them."""
