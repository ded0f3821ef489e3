"""What panels sell and where: platforms, what is counted, and the hosts of links."""

from __future__ import annotations

from typing import Final

PLATFORMS: Final = (
    # id, English words, Arabic words (all transcriptions of the name)
    ("instagram", "instagram insta ig", "انستقرام انستغرام انستجرام انستا الانستا انستكرام"),
    ("tiktok", "tiktok tik_tok", "تيك_توك تيكتوك التيك"),
    ("youtube", "youtube yt", "يوتيوب اليوتيوب يوتوب"),
    ("telegram", "telegram tg", "تلجرام تيليجرام تيليقرام تلقرام تليجرام تلغرام"),
    ("facebook", "facebook fb", "فيسبوك فيس_بوك الفيس"),
    ("twitter", "twitter", "تويتر"),
    ("snapchat", "snapchat snap", "سناب_شات سنابشات سناب"),
    ("spotify", "spotify", "سبوتيفاي"),
    ("soundcloud", "soundcloud", "ساوند_كلاود ساوندكلاود"),
    ("twitch", "twitch", "تويتش"),
    ("threads", "threads", "ثريدز"),
    ("linkedin", "linkedin", "لينكد_ان لينكدان"),
    ("discord", "discord", "ديسكورد"),
    ("pinterest", "pinterest", "بنترست"),
    ("shazam", "shazam", "شازام"),
)
HOSTS: Final = (
    ("instagram.com", "instagram"),
    ("instagr.am", "instagram"),
    ("tiktok.com", "tiktok"),
    ("youtube.com", "youtube"),
    ("youtu.be", "youtube"),
    ("t.me", "telegram"),
    ("telegram.me", "telegram"),
    ("facebook.com", "facebook"),
    ("fb.com", "facebook"),
    ("fb.watch", "facebook"),
    ("twitter.com", "twitter"),
    ("x.com", "twitter"),
    ("snapchat.com", "snapchat"),
    ("spotify.com", "spotify"),
    ("soundcloud.com", "soundcloud"),
    ("twitch.tv", "twitch"),
    ("threads.net", "threads"),
    ("linkedin.com", "linkedin"),
    ("discord.gg", "discord"),
    ("pinterest.com", "pinterest"),
)
SCREENSHOTS: Final = ("prnt.sc", "imgur.com", "ibb.co", "gyazo.com", "drive.google.com", "lightshot", "postimg", "screenrec", "snipboard")
"""Hosts of screenshots: proof, never the link of an order."""

NOUNS: Final = (
    # id, English words, Arabic words, gloss
    ("followers", "followers follower flwrs", "متابعين متابعو متابع متابعه متابعات فولورز فلورز", "followers"),
    ("likes", "likes like", "لايك لايكات اعجاب اعجابات", "likes"),
    ("views", "views view", "مشاهدات مشاهده مشاهدة فيوز", "views"),
    ("subscribers", "subscribers subscriber subs", "مشتركين مشتركو مشترك", "subscribers"),
    ("members", "members member", "اعضاء عضو", "members"),
    ("comments", "comments comment", "تعليقات تعليق كومنتات", "comments"),
    ("shares", "shares share", "مشاركات شير", "shares"),
    ("plays", "plays play streams", "تشغيل استماع استماعات", "plays, listens"),
    ("hours", "watch_hours watch_time", "ساعات_مشاهدة ساعه_مشاهدة", "watch hours"),
    ("saves", "saves", "حفظ", "saves"),
    ("retweets", "retweets retweet", "ريتويت", "retweets"),
    ("reactions", "reactions", "تفاعلات تفاعل", "reactions"),
    ("viewers", "viewers", "مشاهدين", "viewers"),
)
BETWEEN: Final = "real hq high quality premium channel group page video story reel reels post live new arab gulf active usa mixed cheap fast instant custom random arabic shorts"
"""English words that stand between a platform and what is counted."""
BETWEEN_ARABIC: Final = (
    ("حقيقيين", "real"),
    ("حقيقي", "real"),
    ("خليجيين", "of the Gulf"),
    ("خليجي", "of the Gulf"),
    ("عرب", "Arab"),
    ("قناة", "channel"),
    ("صفحة", "page"),
    ("فيديو", "video"),
    ("ستوري", "story"),
    ("ستوريات", "stories"),
    ("ريلز", "reels"),
    ("ريل", "reel"),
    ("بوست", "post"),
    ("شورتس", "shorts"),
    ("جودة عالية", "high quality"),
    ("حقيقية", "real (f)"),
    ("حقيقيه", "real (f)"),
    ("خليجية", "of the Gulf (f)"),
    ("عربية", "Arab (f)"),
    ("عربي", "Arab"),
    ("عربيات", "Arab (f pl.)"),
    ("سعودية", "Saudi (f)"),
    ("سعوديين", "Saudi"),
    ("كويتية", "Kuwaiti (f)"),
    ("كويتيين", "Kuwaiti"),
    ("اماراتية", "Emirati (f)"),
    ("اماراتيين", "Emirati"),
    ("مصرية", "Egyptian (f)"),
    ("مصريين", "Egyptian"),
    ("اجنبية", "foreign (f)"),
    ("اجانب", "foreign"),
    ("مختلطة", "mixed (f)"),
    ("مخصصة", "custom (f)"),
    ("عشوائية", "random (f)"),
    ("سريعة", "fast (f)"),
    ("نسائية", "by women"),
    ("بنات", "girls"),
    ("شباب", "young men"),
    ("نشطة", "active (f)"),
    ("نشطين", "active"),
)
TAIL: Final = (
    ("fast/instant/slow/real/hq/lq/mq/premium/cheap/cheapest/arab/gulf/usa/uk/ksa/uae/indian/turkish/worldwide/global/mixed/male/female/active/organic/super/ultra/lifetime/stable/"
     "best/seller/quality/high/old/accounts/targeted/nondrop/non-drop/non/drop/no/low/refill/guaranteed/auto/days/day/24h/natural/exclusive/server/speed/start/random/custom/emoji", ""),
    ("سريع/سريعة/حقيقي/حقيقيين/حقيقية/عربي/عرب/عربية/خليجي/خليجيين/خليجية/مضمون/ثابت/بدون/نقص/نزول/جودة/عالية/ممتازة/رخيص/ارخص/فوري", "fast (2), real (3), Arab (3), of the Gulf (3), guaranteed, stable, without, drop (2), high (2), quality, cheap (2), instant"),
)  # fmt: skip
"""Of what is behind a dash in a cell or before a tag in brackets these words go on with a service's name."""
JOINING: Final = (("on/for/in/to/of/from", ""), ("على/ع", "on"), ("في", "in"), ("حق", "of, Gulf"))
NOT_BOUGHT_ON: Final = (
    ("client/customer/came from", ""),
    ("sells/sell/selling/works/advertises/found_us/found/saw_us/reached/contacts/contacted on/via/from/through?", ""),
    ("يبيع/تبيع/يشتغل/لقانا/شافنا/يسوق على/في/ب/من", "sells, works, found us, saw us, markets: on, in, from"),
)
"""Before a platform: what the client does there, not what he ordered."""
ON: Final = (
    ("on/in/via/from/through/our/his/her/their/my", ""),
    ("على/ع/في/من/عن_طريق/عبر", "on (2), in, from, by way of, via"),
)
"""Before a platform without anything that is counted there: a place where somebody is."""
USERS: Final = "client customer user chat message contact ad ads reseller bot عميل زبون"
"""After a platform: a person or a talk there; the Arabic words are client, customer."""
RECEIVED: Final = (
    ("got/received/receive/gets/sent/delivered/gave/came/instead of/him/her/me?", ""),
    (
        "وصله/وصلها/وصلني/وصل/جاه/جاها/استلم/ارسلنا/نفذنا/بدل",
        "reached him, her, me, arrived; came to him, her; received; we sent, carried out; instead of",
    ),
)
"""Before a second service: what came in place of the one that was ordered."""
ACTING: Final = "told says said wrote messaged asked wants contacted dm dmed sent complained replied is_angry"
"""After a username: its owner does something, and no order goes there."""
PERSONS: Final = ("from/by/via/dm/contact/contacted/messaged/client/agent/support/tagged/mentioned/real_account_is/account_is", "")
"""Before a username: a person, not where an order goes."""
PIECES: Final = "pcs pieces pc each"
CHANNELS: Final = (
    # channel, words that name it wherever they stand, words that name it only after a word of contact or "via"
    ("whatsapp", "whatsapp whats_app watsapp wa.me wtsp", "wa", "واتساب واتس_اب الواتس واتس عالواتساب عالواتس", "WhatsApp"),
    (
        "telegram",
        "",
        "telegram tg تلقرام تلجرام تليجرام تيليجرام التلقرام التلجرام عالتلقرام عالتلجرام بالتلقرام بالتلجرام تلغرام التلغرام عالتلغرام بالتلغرام التليجرام عالتليجرام",
        "",
        "Telegram, on Telegram; its words after one of contact",
    ),
    (
        "instagram",
        "instagram_dm insta_dm ig_dm instagram_direct",
        "",
        "انستقرام_دايركت انستا_دايركت دايركت_انستقرام دايركت_انستا",
        "Instagram direct",
    ),
    ("messenger", "fb_messenger", "messenger", "ماسنجر", "Messenger"),
    ("email", "", "email e-mail mail", "ايميل البريد", "email, the mail"),
    ("sms", "", "sms", "", ""),
    ("ticket", "", "ticket", "", ""),
)
HEADINGS: Final = (("from/via", ""), ("من/عن_طريق/عبر", "from, by way of, via"))
"""Before a channel on a line of its own, with a colon after it: a chat of that channel follows."""
CHATS: Final = (("chat/conversation/convo/dm/messages/thread", ""), ("محادثة/شات/رسائل", "a talk, chat, messages"))
"""On a line of its own before a channel."""
CONTACT: Final = (
    ("via/through/by", ""),
    ("wrote/messaged/contacted/texted/came/sent us? on/by/via/in/through", ""),
    ("channel", ""),
    ("عن طريق", "by way of"),
    ("عبر", "across, via"),
    (
        "راسلنا/راسلتنا/كلمنا/كلمتنا/تواصل/تواصلت/كتب/كتبت/كتبلنا/حكى/حكت/حكانا/بعتلنا/بعتتلنا معنا? على/ع/ب/من/في?",
        "wrote to us (m, f), spoke to us (m, f), got in touch (m, f), wrote (m, f), wrote to us, talked (m, f), talked to us, sent us (m, f): with us; on, from, in",
    ),
    ("القناة", "the channel"),
)
FIELDS: Final = (
    "order no", "order number", "order #", "ordered", "amount", "total", "cost", "start", "current", "remaining", "client", "customer", "ticket", "order date",
    "تم تنفيذ", "المنفذ", "منفذ", "الكميه", "كميه", "حاله", "حالة", "رابط", "سعر", "رقم", "متبقي", "بداية", "البداية", "العميل", "العميلة", "دفع", "تاريخ",
)  # fmt: skip
"""Labels of further fields in one line: executed (3), quantity (2), status (2), link, price, number, remaining, start (2), the client (m, f), paid, date."""
