"""Words of a drop that is made up, and of what is brought in the place of what was lost: "fill the gap", "a new one for each you lost"."""

from __future__ import annotations

from typing import Final

MAKES: Final = "make makes making made"
"""Make, before or around "up"; "make it good"."""
FILLS: Final = "fill fills filling filled"
"""Fill the drop, fill it up, fill it in."""
PUTS: Final = "put puts putting bring brings bringing brought get gets getting got"
"""Put, bring, get: with "back" and those that were lost."""
SUPPLIES: Final = "get gets getting got give gives giving gave send sends sending sent add adds adding added receive receives received deliver delivers delivered bring brings brought"
"""Get, give, send, add, receive, deliver: before what comes in the place of what was lost."""
DROPS: Final = "drop drops gap gaps shortfall"
"""Drop, gap, shortfall."""
LOST: Final = "lost missing dropped fallen vanished disappeared unfollowed left fell dropping missed gone went vanish disappear drop leave"
"""Lost, missing, dropped, fell, left: what became of followers."""
PEOPLE: Final = "follower followers like likes view views subscriber subscribers member members comment comments fan fans account accounts those ones one everyone what whatever number count"
"""Followers and the like: who dropped; "those that", "what dropped"."""
COMPENSATES: Final = "compensate compensates compensating compensated"
"""Compensate a drop; "compensate you" is another thing."""
WANTS: Final = "want wanted like asked wish"
"""Before a participle they tell what the client wants done."""
IN_PLACE: Final = (
    "in place of",
    "in the place of",
    "instead of",
    "to replace",
    "to make up",
    "for each",
    "for every",
    "for the ones",
    "for those",
)
"""In place of, to replace, for each: before those that were lost."""
ANOTHER: Final = ("another", "a new", "new ones", "one more", "replacements", "replacement")
"""Another one, a new one: what comes for each that was lost."""
BE: Final = "be been being is are was were get gets got getting have having has"
"""Be, get, have: before "made up" they leave the drop as its object."""
MONEY: Final = "money price payment amount cost value sum usd sar aed kwd qar bhd omr egp dollar dollars riyal riyals dirham dirhams dinar dinars pound pounds $ mind fee cash difference owed paid due refund credit"
"""Money, and "mind": what is made up or brought back then is no follower."""
IN_MONEY: Final = "credit balance wallet money refund discount usd sar aed kwd qar bhd omr egp jod dollar dollars riyal riyals dirham dirhams dinar dinars pound pounds $"
"""What makes a gap up where no follower does: behind "with", "by", "in"."""
PAPERS: Final = "form forms details detail record records information field fields question questions report list file"
"""Form, details, records: what is filled in then is no drop."""

SIGNS_AR: Final = "ن سن بن هن حن من ي سي بي هي حي ت ست بت هت أ سأ"
"""We, he, they, I, and their futures: the beginnings of the Arabic verbs."""
FILLS_AR: Final = "سد سدد ملأ جبر ستعيد ستعاد ستبدل"
"""Seal, fill, mend, recover, replace: their stems."""
COVERS_AR: Final = "نغطي سنغطي بنغطي هنغطي منغطي حنغطي"
"""We cover; a guarantee that covers a drop fills nothing."""
FILLED_AR: Final = "سددنا سدينا ملأنا ملينا غطينا استعدنا سددناه سديناه غطيناه"
"""We sealed, filled, covered, recovered."""
FILLING_AR: Final = "سد ملء ملئ استعادة جبر"
"""Sealing, filling, recovering."""
IT_IS_FILLED_AR: Final = "تعوضت تعوضوا اتعوض اتعوضت اتعوضوا انعوض انعوضت انعوضوا اتسد انسد"
"""It was made up, filled, in dialect."""
FILLS_ITSELF_AR: Final = "تعوض تعوضوا نعوض تسد نسد"
"""Is made up, filled, in dialect: behind the sign of the person."""
WILL_BE_FILLED_AR: Final = "سيستبدل سيستبدلون ستستبدل سيعوض سيعوضون ستعوض سيكتمل سيكتملون ستكتمل بيستبدلون بيكتملون"
"""They will be replaced, made up, complete."""
RETURNS_AR: Final = "عيد رجع"
"""Return: the stems; with people who were lost, for money is returned, too."""
DROPS_AR: Final = "النقص نقص الفجوة فجوة النزول الهبوط الانخفاض ناقص الناقص"
"""The drop, gap, fall."""
PEOPLE_AR: Final = (
    "متابع متابعا متابعين المتابعين المتابعون متابعينك متابعيك متابعون مشترك مشتركا مشتركين المشتركين مشتركينك مشتركيك عضو عضوا أعضاء الأعضاء "
    "لايك لايكا لايكات اللايكات إعجاب إعجابا إعجابات الإعجابات مشاهدة مشاهدات المشاهدات تعليق تعليقا تعليقات التعليقات فولو فولور فولورز الفولورز"
)
"""Follower, subscriber, member, like, view, comment."""
LOST_AR: Final = (
    "نقص نقصت نقصوا نقصوك ناقص ناقصين الناقصين الناقصة المفقود المفقودة المفقودين فقد فقدت فقدته فقدتها فقدتهم فقدوا اختفى اختفت اختفوا راحوا "
    "ضاع ضاعت ضاعوا طاح طاحت طاحوا سقط سقطت سقطوا هبط انحذف انحذفوا غادر غادرت غادروا خسرت خسرته خسرتهم الضائعين المحذوفين"
)
"""Dropped, missing, lost, disappeared, gone, fell, left; whom you lost."""
THE_LOST_AR: Final = "الناقصين الناقصون الناقصة المفقود المفقودة المفقودين المفقودون الضائعين الضائعة المحذوفين المختفين"
"""The missing, the lost."""
WHO_AR: Final = "الذي التي الذين اللي ما من كل"
"""Who, what, each: before "dropped"."""
INSTEAD_AR: Final = "بداله بدالهم بدلهم بدله بدلها بدالها غيره غيرهم غيرها مكانه مكانهم مكانها عوضه عوضهم"
"""In its place, in their place, others than it."""
IN_PLACE_AR: Final = "بدل بدال بدلا عوضا مكان عوض تعويضا مقابل لتعويض لسد"
"""In place of, making up for: before what was lost."""
SUPPLIES_AR: Final = "جيب جلب رسل عطي ضيف حط نزل وفر حصل زود وصل دفع بعت نطي شحن"
"""Get, bring, send, give, add, put, supply, receive: the stems of verbs that bring what comes instead."""
SUPPLIED_AR: Final = "جبنا جلبنا أرسلنا رسلنا أعطينا عطينا أضفنا ضفنا حطينا نزلنا وفرنا زودنا بعتنا بعثنا"
"""We brought, sent, gave, added: the same as done."""
MONEY_AR: Final = "الرصيد رصيدا رصيدنا مبلغك قيمته الدفعة دفعتك ثمن دنانير دراهم ريالات جنيهات دولارات دولارين درهمين ريالين دينارين جنيهين مصاري المصاري المبلغ مبلغ فلوس فلوسك الفلوس قيمة القيمة رصيدك رصيد دولار ريال درهم جنيه دينار السعر المال"
"""Money: beside it another thing is made up."""
