"""Kinds of sentence that replies are full of, English and Arabic side by side: the text left, what it promises right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from drafter.reading import read

ASKED = [
    # what the client asked for is his in every part of a list
    ("You asked us to cancel order 70114 and return the 52 riyals.", "cancel asked, refund asked"),
    ("You wanted a refill or a credit of 7.50 USD.", "credit asked, refill asked"),
    ("You asked for a refund, a redo or a discount.", "discount asked, redelivery asked, refund asked"),
    ("You requested a cancellation and a refund of 9 USD to your card; we are looking into both.", "cancel asked, refund asked"),
    ("You asked for a refund and we will credit 5 USD to your balance.", "credit promised, refund asked"),
    ("You asked for a refund and the order will be cancelled.", "cancel promised, refund asked"),
    ("طلبت إلغاء الطلب 70114 وإعادة 52 ريالًا.", "cancel asked, refund asked"),
    ("كنت تريد إعادة التعبئة أو رصيدًا بقيمة 7.50 دولار.", "credit asked, refill asked"),
    ("طلبت استرداد المبلغ أو إعادة التنفيذ أو خصمًا.", "discount asked, redelivery asked, refund asked"),
    ("طلبت أن نلغي الطلب ونعيد لك المبلغ.", "cancel asked, refund asked"),
    ("طلبت استرداد المبلغ وسنضيف 5 دولارات إلى رصيدك.", "credit promised, refund asked"),
    # his words between quotation marks
    ('"Complete it or give me my 30 dirhams back", you wrote. We will look at it today.', "refund asked"),
    ("You wrote: “cancel the order and return the money to my card”.", "cancel asked, refund asked"),
    ("«ألغوا الطلب ورجعوا لي 30 درهم»: وصلتنا رسالتك.", "cancel asked, refund asked"),
    ('كتبت لنا: "أريد استرداد المبلغ أو إعادة التعبئة".', "refill asked, refund asked"),
    # ours between quotation marks stay ours
    ('As we said: "we will refund 5 USD to your card".', "refund promised"),
]
DENIED = [
    ("We cannot change or refund it.", "refund denied"),
    ("The order can't be moved, edited or cancelled.", "cancel denied"),
    ("We are not able to transfer the followers or return the price.", "refund denied"),
    ("Neither a refund nor a refill applies here.", "refill denied, refund denied"),
    ("Neither the 14 dollars nor a second delivery applies.", "redelivery denied"),
    ("A refund or a redo: neither is possible here.", "redelivery denied, refund denied"),
    ("The price is not refundable, but you get 10% off a re-order.", "discount promised, refund denied"),
    ("لا يمكننا تعديله أو رد ثمنه.", "refund denied"),
    ("لا نستطيع نقل المتابعين أو إعادة المبلغ.", "refund denied"),
    ("لا ينطبق هنا رد المبلغ ولا إعادة التعبئة.", "refill denied, refund denied"),
    ("لا ينطبق رد 14 دولارًا ولا إعادة التنفيذ.", "redelivery denied, refund denied"),
    ("المبلغ غير قابل للاسترداد.", "refund denied"),
    ("الخدمة غير قابلة للإلغاء بعد بدئها.", "cancel denied"),
    ("الطلب غير قابل للإلغاء أو الاسترداد.", "cancel denied, refund denied"),
]
DESTINATIONS = [
    ("We returned the whole price of order 70115, fifty-one dirhams and forty fils, to your panel balance.", "credit done 51.4"),
    ("We have returned the price, 12.50 USD, to your panel balance after cancelling the order.", "credit done 12.50"),
    ("We will return the price of order 70115, 12.50 USD, to your card once it is cancelled.", "refund conditional 12.50"),
    ("Twenty-two riyals stand in your panel balance.", "credit done 22"),
    ("8 USD now sit in your wallet.", "credit done 8"),
    ("In your panel balance you will find 8 USD.", "credit promised 8"),
    ("Of the KWD 4.500 you paid, 1.125 is back in your balance.", "credit done 1.125"),
    ("The full forty riyals you paid will be credited to your balance today.", "credit promised 40"),
    ("أعدنا ثمن الطلب 70115 كاملًا، واحدًا وخمسين درهمًا وأربعين فلسًا، إلى رصيدك في اللوحة بعد إلغائه.", "credit done 51.4"),
    ("سنضيف كامل ما دفعته، أربعين ريالًا قطريًا، إلى رصيدك اليوم.", "credit promised 40"),
    ("سنعيد قيمة الطلب 70115، وهي 12.50 دولار، إلى بطاقتك.", "refund promised 12.50"),
    ("أُضيف إلى رصيدك في اللوحة اثنان وعشرون ريالًا.", "credit done 22"),
    ("وإلى رصيدك أضفنا 8 دولارات.", "credit done 8"),
    ("من أصل 4.500 د.ك دفعتها عاد 1.125 د.ك إلى رصيدك.", "credit done 1.125"),
    # more than one sum, and a share told before its sum
    ("40% of your $20, that is $8.00, will be credited to your balance.", "credit promised 8.00"),
    ("We will credit 40% of the 20 USD you paid.", "credit promised"),
    ("ستُضاف 40% من 20$، أي 8.00$، إلى رصيدك.", "credit promised 8.00"),
    ("سنضيف إلى رصيدك ربع الـ20 دولارًا، يعني 5 دولارات.", "credit promised 5"),
    ("سنضيف 40% من 20 دولارًا إلى رصيدك.", "credit promised"),
]
REDELIVERY = [
    ("We will deliver the rest of the order within a day.", "redelivery promised"),
    ("The missing 300 likes will be delivered.", "redelivery promised"),
    ("The remaining part will be completed at no cost.", "redelivery promised"),
    ("The rest of the views will be sent.", "redelivery promised"),
    ("1,700 of 2,000 arrived and the other 300 can still be delivered. We will deliver them to the same link.", "redelivery promised"),
    ("We'll finish it.", "redelivery promised"),
    ("We can deliver the 2,000 likes you ordered, or add 5 USD to your balance.", "credit promised, redelivery promised"),
    ("The new delivery has been running since last night.", "redelivery done"),
    ("We have delivered the missing 300 likes.", "redelivery done"),
    ("Open the account and we'll complete the rest.", "redelivery conditional"),
    ("سنستكمل المتبقي من الطلب.", "redelivery promised"),
    ("سنكمله خلال يوم.", "redelivery promised"),
    ("بنكمل لك الباقي اليوم.", "redelivery promised"),
    ("سننفّذ الناقصين وعددهم 300.", "redelivery promised"),
    ("سيُرسل باقي المشاهدات.", "redelivery promised"),
    ("سنسلّم بقية الإعجابات.", "redelivery promised"),
    ("إعادة التنفيذ جارية منذ البارحة.", "redelivery done"),
    ("استكملنا المتبقي من الطلب.", "redelivery done"),
    ("افتح الحساب وبنكمل الباقي.", "redelivery conditional"),
    # facts of the order, and what the client is to send
    ("1,700 of 2,000 followers arrived.", ""),
    ("The order was delivered in full.", ""),
    ("300 likes were not delivered.", ""),
    ("The order is being delivered within its stated time.", ""),
    ("Your order was completed on 9 July.", ""),
    ("Send us the right link.", ""),
    ("Please send us the correct username and the order number.", ""),
    ("وصل 1,700 متابع من 2,000.", ""),
    ("نُفّذ الطلب كاملًا.", ""),
    ("اكتمل طلبك في 9 يوليو.", ""),
    ("أرسل لنا الرابط الصحيح.", ""),
    ("زوّدنا باسم المستخدم الصحيح.", ""),
]
REFILL = [
    ("We'll top the missing likes back up in two days.", "refill promised"),
    ("We will top your lost subscribers up.", "refill promised"),
    ("We will bring the dropped followers back.", "refill promised"),
    ("The refill of the 310 members has been accepted and will be completed within 72 hours.", "refill promised"),
    ("Your refill was approved.", "refill promised"),
    ("The dropped likes were refilled last night.", "refill done"),
    ("The refill was started at 9:15 today.", "refill done"),
    ("The service has a refill warranty of 30 days.", ""),
    ("Press the refill button.", ""),
    ("It is sold without a refill guarantee.", ""),
    ("قُبلت إعادة تعبئة 310 أعضاء وستكتمل خلال 72 ساعة.", "refill promised"),
    ("تمت الموافقة على إعادة التعبئة.", "refill promised"),
    ("بدأنا اليوم الساعة 9:15 إعادة تعبئة 310 أعضاء.", "refill done"),
    ("أُعيدت تعبئة الإعجابات الليلة الماضية.", "refill done"),
    ("سنرجع لك المتابعين اللي نقصوا.", "refill promised"),
    ("الخدمة لها ضمان تعبئة مدته 30 يومًا.", ""),
    ("تُباع بلا ضمان إعادة تعبئة.", ""),
    ("اضغط على زر التعبئة.", ""),
]
TOLD = [
    # a grant with a past time is done
    ("In May we added 3.10 USD to your balance.", "credit done 3.10"),
    ("Last May you received 5 USD as balance.", "credit done 5"),
    ("On 3 June we refunded 8 USD to your card.", "refund done 8"),
    ("في مايو أضفنا إلى رصيدك 3.10 دولار.", "credit done 3.10"),
    ("في 3 يونيو أعدنا 8 دولارات إلى بطاقتك.", "refund done 8"),
    ("Thirty dollars left us for your card on Tuesday.", "refund done 30"),
    # a rule told in general
    ("Card refunds are only for a double charge.", ""),
    ("A refund to a card is made only for a billing error.", ""),
    ("Refills are for services with a warranty.", ""),
    ("As a rule a refund goes to the balance.", ""),
    ("الإرجاع على البطاقة بس للسحب المكرر.", ""),
    ("الاسترداد إلى البطاقة فقط عند خطأ في الفوترة.", ""),
    ("إعادة التعبئة للخدمات المضمونة فقط.", ""),
    ("في العادة يكون الاسترداد إلى الرصيد.", ""),
]
OPTIONS = [
    (
        "Please choose: 1. We deliver the 2,000 likes you ordered, or 2. We add 5 USD to your balance.",
        "credit conditional, redelivery conditional",
    ),
    (
        "You have two options:\n- we cancel the rest and credit 5 USD to your balance\n- we let it run\nWhich suits you?",
        "cancel conditional, credit conditional",
    ),
    ("Choose what suits you:\n1) a refill\n2) 5 USD to your balance", "credit conditional, refill conditional"),
    (
        "You may choose where the 9.00 USD goes: to your card in 5 to 10 business days, or to the panel balance today.",
        "credit conditional, refund conditional",
    ),
    ("نرجو الاختيار: 1. نعيد تنفيذ 2,000 إعجاب، أو 2. نضيف 5 دولارات إلى رصيدك.", "credit conditional, redelivery conditional"),
    ("أمامك خياران:\n- نلغي المتبقي ونضيف 5 دولارات إلى رصيدك\n- أو يستمر الطلب\nأيهما أنسب؟", "cancel conditional, credit conditional"),
    ("اختر ما يناسبك:\n1) إعادة التعبئة\n2) 5 دولارات إلى رصيدك", "credit conditional, refill conditional"),
    (
        "يمكنك اختيار وجهة 9.00 دولار: إلى بطاقتك خلال 5 إلى 10 أيام عمل، أو إلى الرصيد في اللوحة اليوم.",
        "credit conditional, refund conditional",
    ),
    # if, and a past verb: Arabic tells what is to come so
    ("إذا تأكد ذلك أعدنا التنفيذ لك.", "redelivery conditional"),
    ("إن ثبت الخلل رددنا لك المبلغ.", "refund conditional"),
    ("If this is confirmed we redeliver the order.", "redelivery conditional"),
]

FURTHER = [
    # more of every class, in other words
    ("You asked that we stop the order and put the 18 USD into your wallet.", "cancel asked, credit asked"),
    ("As I understand it, you would like a refund of 12 USD or a redo.", "redelivery asked, refund asked"),
    ('Your message says: "I want my 40 AED back and the rest cancelled".', "cancel asked, refund asked"),
    (
        "You had requested a refill and a discount; only the refill is possible and we will start it today.",
        "discount asked, refill asked, refill promised",
    ),
    ("You asked whether we can refund or replace the order.", "refund asked"),
    ("You wanted us to return half of the price and refill the rest.", "refill asked, refund asked"),
    ("We got your request for a refund and a cancellation.", "cancel asked, refund asked"),
    ("'Give me my money back or finish the job' is clear enough, and we will finish the rest.", "redelivery promised, refund asked"),
    ("You asked for a refund. We can't give one, but we'll credit 4 USD.", "credit promised, refund asked"),
    ("We can neither cancel nor refund an order that was delivered.", "cancel denied, refund denied"),
    ("The order cannot be changed, moved or reversed, nor can it be refunded.", "refund denied"),
    ("There will be no refund, credit or discount on this order.", "credit denied, discount denied, refund denied"),
    ("Neither of the two applies: no refill is due and no credit either.", "credit denied, refill denied"),
    ("This purchase is final and not eligible for a refund or a refill.", "refill denied, refund denied"),
    ("We are not in a position to refund it or to deliver it again.", "redelivery denied, refund denied"),
    ("A refund does not apply, and neither does a refill.", "refill denied, refund denied"),
    ("We have sent the whole sum, sixty dollars and twenty cents, back to your card.", "refund done 60.2"),
    ("Your panel balance now holds the 33 AED of the cancelled order.", "credit done 33"),
    ("Fourteen dinars are already in your wallet.", "credit done 14"),
    ("The 33 AED of order 70310 went back to your balance yesterday.", "credit done 33"),
    ("To your card we will send the 19 USD, and it takes 5 to 10 business days.", "refund promised 19"),
    ("The difference, which is 3.40 USD, goes into your panel balance tonight.", "credit promised 3.40"),
    ("30% of 50 SAR is 15 SAR, and this is what we will add to your balance.", "credit promised 15"),
    ("A third of the 9 USD you paid, i.e. 3 USD, will be credited.", "credit promised 3"),
    ("You paid 24 USD; half of it, namely 12 USD, is on its way to your card.", "refund promised 12"),
    ("We'll get the outstanding 500 views delivered today.", "redelivery promised"),
    ("Our team will finish what is left of the order.", "redelivery promised"),
    ("What remains of the order will be delivered at no cost.", "redelivery promised"),
    ("The order will be run once more from the start.", "redelivery promised"),
    ("We restarted the delivery an hour ago.", "redelivery done"),
    ("The second delivery began this morning.", "redelivery done"),
    ("2,300 of the 5,000 views are in and the order keeps going.", ""),
    ("The delivery is within its stated time.", ""),
    ("All 5,000 views were delivered on 2 July.", ""),
    ("Could you send us the right link again?", ""),
    ("Please give us a new link.", ""),
    ("Kindly share the correct account with us.", ""),
    ("We'll fill the 220 lost subscribers back up.", "refill promised"),
    ("The dropped views are being refilled now.", "refill promised"),
    ("We replaced the lost likes yesterday.", "refill done"),
    ("Your refill has been scheduled for tonight.", "refill promised"),
    ("The refill is under way.", "refill done"),
    ("A refill guarantee of 60 days comes with this service.", ""),
    ("The refill period ended on 4 June.", ""),
    ("Our refill policy covers 30 days.", ""),
    ("Two months ago we credited 6 USD to your wallet.", "credit done 6"),
    ("On 12 March you were refunded 20 SAR.", "refund done 20"),
    ("Refunds to a card are possible only when the account is closed.", ""),
    ("We usually refund to the panel balance.", ""),
    ("Credit is given only once per client.", ""),
    ("Here are your options:\n1. Refund of 8 USD to the balance\n2. We redeliver the order", "credit conditional, redelivery conditional"),
    ("Choose one of the two: a refill today, or 6 USD to your balance.", "credit conditional, refill conditional"),
    ("Either we cancel the rest and credit 6 USD, or the order keeps running. Which suits you?", "cancel promised, credit promised"),
    ("Whichever you choose: a credit of 6 USD or a redelivery.", "credit conditional, redelivery conditional"),
    ("Should the check confirm it, we will deliver the order again.", "redelivery conditional"),
    ("If the likes drop again within 30 days, we refill them.", "refill conditional"),
    ("Let us know if you prefer a redelivery.", "redelivery conditional"),
    ("Thank you for your order; we hope to see you again.", ""),
    ("طلبت منا إيقاف الطلب وإضافة 18 دولارًا إلى محفظتك.", "cancel asked, credit asked"),
    ("فهمنا أنك تريد استرداد 12 دولارًا أو إعادة التنفيذ.", "redelivery asked, refund asked"),
    ("جاء في رسالتك: «أبي فلوسي 40 درهم وكنسلوا الباقي».", "cancel asked, refund asked"),
    ("طلبت إعادة تعبئة وخصمًا، والممكن هو التعبئة وسنبدأها اليوم.", "discount asked, refill asked, refill promised"),
    ("سألت هل يمكننا رد المبلغ أو إعادة تنفيذ الطلب.", "redelivery asked, refund asked"),
    ("كنت ترغب في إرجاع نصف المبلغ وإعادة تعبئة الباقي.", "refill asked, refund asked"),
    ("وصلنا طلبك باسترداد المبلغ وإلغاء الطلب.", "cancel asked, refund asked"),
    ("طلبت الاسترداد. لا يمكن ذلك، لكن سنضيف 4 دولارات إلى رصيدك.", "credit promised, refund asked"),
    ("لا نستطيع إلغاء طلب نُفذ ولا رد قيمته.", "cancel denied, refund denied"),
    ("لا يمكن تعديل الطلب أو نقله أو استرداد قيمته.", "refund denied"),
    ("الاسترداد وإعادة التعبئة وإعادة التنفيذ كلها غير ممكنة هنا.", "redelivery denied, refill denied, refund denied"),
    ("لن يكون هناك استرداد أو رصيد أو خصم على هذا الطلب.", "credit denied, discount denied, refund denied"),
    ("لا يُستحق هنا رد ولا تعبئة.", "refill denied"),
    ("هذه الخدمة غير مشمولة برد المبلغ أو إعادة التعبئة.", "refill denied, refund denied"),
    ("لسنا في موضع يسمح برد المبلغ أو إعادة التنفيذ.", "redelivery denied, refund denied"),
    ("لا ينطبق الاسترداد، وكذلك إعادة التعبئة.", "refill denied, refund denied"),
    ("ما نقدر نلغيه أو نرجع لك قيمته.", "cancel denied, refund denied"),
    ("أرسلنا المبلغ كاملًا، ستين دولارًا وعشرين سنتًا، إلى بطاقتك.", "refund done 60.2"),
    ("أصبح في رصيدك 33 درهمًا قيمة الطلب الملغى.", "credit done 33"),
    ("في محفظتك الآن أربعة عشر دينارًا كويتيًا.", "credit done 14"),
    ("عادت 33 درهمًا قيمة الطلب 70310 إلى رصيدك أمس.", "credit done 33"),
    ("إلى بطاقتك سنرسل 19 دولارًا خلال 5 إلى 10 أيام عمل.", "refund promised 19"),
    ("الفرق، وهو 3.40 دولار، سيضاف إلى رصيدك الليلة.", "credit promised 3.40"),
    ("30% من 50 ريالًا تساوي 15 ريالًا، وسنضيفها إلى رصيدك.", "credit promised 15"),
    ("ثلث الـ9 دولارات التي دفعتها، أي 3 دولارات، سيُضاف إلى رصيدك.", "credit promised 3"),
    ("دفعت 24 دولارًا ونصفها، يعني 12 دولارًا، في طريقه إلى بطاقتك.", "refund promised 12"),
    ("سنوصل لك الـ500 مشاهدة المتبقية اليوم.", "redelivery promised"),
    ("سيكمل فريقنا ما تبقى من الطلب.", "redelivery promised"),
    ("ما تبقى من الطلب سيُنفذ دون تكلفة.", "redelivery promised"),
    ("سيُعاد تنفيذ الطلب من البداية.", "redelivery promised"),
    ("أعدنا تشغيل الطلب قبل ساعة.", "redelivery done"),
    ("بدأ التنفيذ الجديد صباح اليوم.", "redelivery done"),
    ("وصلت 2,300 مشاهدة من 5,000 والطلب مستمر.", ""),
    ("التنفيذ ضمن المدة المعلنة.", ""),
    ("وصلت المشاهدات كلها في 2 يوليو.", ""),
    ("ممكن ترسل لنا الرابط الصحيح مرة ثانية؟", ""),
    ("أعطنا رابطًا جديدًا من فضلك.", ""),
    ("نرجو مشاركة الحساب الصحيح معنا.", ""),
    ("سنعبئ لك 220 مشتركًا ناقصًا.", "refill promised"),
    ("المشاهدات الناقصة قيد التعبئة الآن.", "refill promised"),
    ("عوضنا الإعجابات الناقصة أمس.", "refill done"),
    ("جُدولت إعادة التعبئة الليلة.", "refill promised"),
    ("إعادة التعبئة قيد التنفيذ.", "refill done"),
    ("مع هذه الخدمة ضمان تعبئة لمدة 60 يومًا.", ""),
    ("انتهت مدة إعادة التعبئة في 4 يونيو.", ""),
    ("سياسة إعادة التعبئة تغطي 30 يومًا.", ""),
    ("قبل شهرين أضفنا 6 دولارات إلى محفظتك.", "credit done 6"),
    ("الاسترداد إلى البطاقة ممكن فقط عند إغلاق الحساب.", ""),
    ("عادة نعيد المبلغ إلى رصيد اللوحة.", ""),
    ("يُمنح الرصيد مرة واحدة فقط لكل عميل.", ""),
    ("هذه خياراتك:\n1. رد 8 دولارات إلى الرصيد\n2. نعيد تنفيذ الطلب", "credit conditional, redelivery conditional"),
    ("اختر واحدًا من اثنين: تعبئة اليوم، أو 6 دولارات إلى رصيدك.", "credit conditional, refill conditional"),
    ("إما أن نلغي الباقي ونضيف 6 دولارات إلى رصيدك أو يستمر الطلب. أيهما أنسب؟", "cancel promised, credit promised"),
    ("إذا أكد الفحص ذلك سننفذ الطلب من جديد.", "redelivery conditional"),
    ("إن نقصت الإعجابات مجددًا خلال 30 يومًا عبأناها لك.", "refill conditional"),
    ("أخبرنا إن كنت تفضل إعادة التنفيذ.", "redelivery conditional"),
    ("شكرًا لطلبك ونتمنى أن نراك مجددًا.", ""),
]
STAYS = [
    # promises beside a denial, a request or quotation marks that are none of these
    ("We cannot complete the order or keep it open, so we will refund 5 USD.", "refund promised"),
    ("It can't be delivered or moved and we offer a refund.", "refund promised"),
    ("We don't know the cause or the server, but a refund of 5 USD is yours.", "refund promised"),
    ("It was not delivered or it dropped; either way we refund 5 USD.", "refund promised"),
    ("The order did not arrive, a refund of 5 USD will be sent.", "refund promised"),
    ("لا يمكن إكمال الطلب ونقدم لك استردادًا.", "refund promised"),
    ("لا يمكن إكمال الطلب، ولك استرداد المبلغ.", "refund promised"),
    ("الطلب غير قابل للإكمال ونعيد لك المبلغ.", "refund promised"),
    ("لم يصل الطلب أو وصل ناقصًا، وسنعيد 5 دولارات.", "refund promised"),
    ("You asked for help and a refund of 5 USD is on its way.", "refund promised"),
    ("You asked about the order, and you get a refund of 5 USD.", "refund promised"),
    ("طلبت المساعدة ولك استرداد 5 دولارات.", "refund promised"),
    ("You wrote to us yesterday. We will refund 5 USD.", "refund promised"),
    ('You said "hello" and we will refund 5 USD to your card.', "refund promised"),
    ('We call it "store credit": 5 USD to your balance.', "credit promised"),
    ("«سنعيد لك 5 دولارات» هذا وعدنا.", "refund promised"),
    ('"Refund of 5 USD" is what you get.', "refund promised"),
    ("If you would like a refund, we will send 5 USD to your card.", "refund conditional"),
    ("Would you like a refund of 5 USD or a refill?", "refill conditional, refund conditional"),
    ("إن كنت ترغب في استرداد المبلغ فسنعيده.", "refund conditional"),
    ("We will only refund 5 USD.", "refund promised"),
    ("سنعيد 5 دولارات فقط.", "refund promised"),
    ("A refund of 5 USD is only for you.", "refund promised"),
    ("You get a refund only.", "refund promised"),
    ("Your refund will be approved and sent today.", "refund promised"),
    ("You can choose any service with the 5 USD we credited.", "credit done"),
    ("The balance is 5 USD.", ""),
    ("1. We refund 5 USD to your card.\n2. We add 3 USD to your balance.", "credit promised, refund promised"),
    ("We have approved a credit of 5 USD.", "credit promised"),
    ("May we refund 5 USD?", "refund conditional"),
    ("Half of the 20 dollars goes back to your card.", "refund promised"),
    ("60 of the 100 dollars will be refunded to your card.", "refund promised"),
    ("Of the 20 USD you paid we will return 5 USD to your card.", "refund promised 5"),
    ("We will return 20 USD of the 30 USD you paid to your card.", "refund promised 20"),
    ("سنعيد 20 دولارًا من أصل 30 دولارًا إلى بطاقتك.", "refund promised 20"),
]


SPOKEN_OF = [
    # to whom something is given is no new subject
    ("We cannot offer you a free refill or a refund.", "refill denied, refund denied"),
    ("You asked us to give you a discount, so let us be honest.", "discount asked"),
    ("You asked us to finish quickly or give the money back.", "refund asked"),
    ("طلبت أن ننهيه سريعًا أو نعيد المبلغ.", "refund asked"),
    ("You asked why it stopped and for your money back.", "refund asked"),
    ("You ask us to refund order 70115 in full or resend it.", "redelivery asked, refund asked"),
    # what a heading denies or offers
    ("What we cannot do: return 5 USD in cash or send it to a card.", "refund denied"),
    ("وما يمكننا فعله: خصم 20% على طلب جديد.", "discount promised"),
    ("وما يمكننا تقديمه شكرًا على وفائك هو خصم بنسبة 20%.", "discount promised"),
    ("ما يمكننا إعادة المبلغ.", "refund denied"),
    # a place after a denied one, after a colon, in the next sentence
    ("The 5 USD will not go to the balance but to your card.", "credit denied, refund promised"),
    ("لن يذهب مبلغ 5 دولارات إلى الرصيد بل إلى بطاقتك.", "credit denied, refund promised"),
    ("We will return the whole price: 44.00 SAR will be credited to your balance.", "credit promised"),
    ("We will return its value, 10.80 SAR. It will be in your panel balance within 24 hours.", "credit promised"),
    ("سنعيد قيمته، 10.80 ريال سعودي. ستكون في رصيدك خلال 24 ساعة.", "credit promised"),
    # rules, chances, sendings and suspensions are no remedies
    ("As a rule, money is returned to the panel balance.", ""),
    ("The original payment method is used only for billing errors.", ""),
    ("Thank you for the chance to put this right.", ""),
    ("You put 60 USD into these views.", ""),
    ("The rest covers the 3,500 views that were delivered.", ""),
    ("The account shows 4,125 followers.", ""),
    ("والإيقاف صادر من المنصة.", ""),
    ("سنعود إليك بردّنا الكامل.", ""),
    ("نرجو إرسال إيصال 100 ريال سعودي.", ""),
    ("To trace the 100 SAR top-up, please send the slip.", ""),
    # balances that get, percentages that come off, denials and topics in other words
    ("Your balance gets 5 USD within 24 hours.", "credit promised"),
    ("Fifteen per cent comes off your next order.", "discount promised"),
    ("You told us you would rather have the money back.", "refund asked"),
    ("أما إعادة المال فلا يشملها الضمان.", "refund denied"),
    ("وتتعذّر إعادة التنفيذ.", "redelivery denied"),
    ("Delivering them again is unfortunately not possible.", "redelivery denied"),
    ("وانطباق إعادة التعبئة يتوقف على هذا العدد.", ""),
    ("Are you seeing the followers come back?", "refill asked"),
    ("أعادت اللوحة منها 6.00 دولار تلقائيًا.", ""),
    ("We'll deliver those 5,000 there too.", "redelivery promised"),
    ("سنسلّم 6,000 إعجاب كما طلبت.", "redelivery promised"),
    ("وصلنا مبلغ 12 دينارًا كويتيًا.", ""),
    ("The other AED 36.45 corresponds to the likes you received.", ""),
    # all of it
    ("We will give you a full refund.", "refund promised"),
    ("We will fully refund it.", "refund promised"),
    ("A full refund is not possible.", "refund denied"),
    ("سنمنحك استردادًا كاملًا.", "refund promised"),
    ("We cannot offer a refund here, only a new delivery.", "redelivery promised, refund denied"),
    # a second verb of the past, a time of the past
    ("We cancelled the order and issued the refund of 33 USD to your card.", "cancel done, refund done"),
    ("When 70115 was cancelled, the whole 14.20 USD went to your balance.", "cancel done, credit done"),
    ("When it is cancelled, the whole 14.20 USD goes to your balance.", "cancel conditional, credit conditional"),
    ("The refill will be completed within 72 hours.", "refill promised"),
    ("You'll get the 2,500 followers again.", "redelivery promised"),
    ("Those 150 followers are coming back to you.", "refill promised"),
    ("عن المتابعين الذين لم يصلوا سنضع في رصيدك 8 دولارات.", "credit promised"),
]


def shown(text: str, expected: str) -> str:
    """Remedy and polarity, and the amount where the expected value has one."""
    amounts = any(each.isdigit() for each in expected)
    return ", ".join(
        sorted(
            {
                f"{each.remedy} {each.polarity}" + (f" {each.amount.value}" if amounts and each.amount else "")
                for each in read(text).promises
            }
        )
    )


@pytest.mark.parametrize(
    ("text", "expected"), ASKED + DENIED + DESTINATIONS + REDELIVERY + REFILL + TOLD + OPTIONS + FURTHER + STAYS + SPOKEN_OF
)
def test_promises_of_every_class(text: str, expected: str) -> None:
    assert shown(text, expected) == expected


@pytest.mark.parametrize("text", [text for text, _ in ASKED if "we said" not in text and "سنضيف" not in text and " will be" not in text])
def test_what_was_asked_is_the_clients(text: str) -> None:
    assert {each.speaker for each in read(text).promises if each.polarity == "asked"} == {"client"}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("We will credit 40% of the 20 USD you paid.", None),
        ("سنضيف 40% من 20 دولارًا إلى رصيدك.", None),
        ("40% of your $20, that is $8.00, will be credited to your balance.", "8.00"),
    ],
)
def test_the_whole_that_a_share_is_of_is_not_promised(text: str, amount: str | None) -> None:
    promise = read(text).promises[0]
    assert (promise.amount.value if promise.amount else None) == (Decimal(amount) if amount else None)


NUMBERS = [
    ("الطلب 70116 يوم 12 يوليو", "", "", "70116"),
    ("سنلغي الطلب 70116 اليوم", "", "", "70116"),
    ("كان موعد الطلب 70116 يوم الأحد", "", "", "70116"),
    ("خلال 3 أيام", "", "72", ""),
    ("خلال الـ24 ساعة القادمة", "", "24", ""),
    ("أربعون درهم", "40 AED", "", ""),
    ("ألفًا ومئتين وخمسين جنيهًا وخمسين قرشًا", "1250.5 EGP", "", ""),
    ("ألفين وثلاثمئة جنيه وخمسة وعشرين قرشًا", "2300.25 EGP", "", ""),
    ("one thousand two hundred and fifty pounds and fifty piastres", "1250.5 EGP", "", ""),
    ("post deleted at 600/900", "", "", "600 900"),
    ("750/1000 followers", "", "", "750 1000"),
    ("أهلًا لمياء، وصل 750 متابع", "", "", "750"),
    ("وصل 750/1000 متابع", "", "", "750 1000"),
    ("neither a refund nor a second delivery", "", "", ""),
    ("wait a second", "", "0.0002777777777777777777777777778", ""),
]


@pytest.mark.parametrize(("text", "amounts", "hours", "counts"), NUMBERS)
def test_numbers(text: str, amounts: str, hours: str, counts: str) -> None:
    reading = read(text, currency="EGP" if "EGP" in amounts else None)
    assert " ".join(f"{each.value.normalize():f} {each.currency}" for each in reading.amounts) == amounts
    assert " ".join(f"{each.hours}" for each in reading.durations) == hours
    assert " ".join(f"{each.value}" for each in reading.counts) == counts
    assert not reading.unreadable


@pytest.mark.parametrize("text", ["خُمسا المبلغ", "خمسي المبلغ", "two fifths of the price"])
def test_two_fifths(text: str) -> None:
    assert [str(each.value) for each in read(text).fractions] == ["2/5"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The 27 USD for the followers you did not get will be in your balance within 24 hours.", [("credit", "promised")]),
        ("27 USD for the followers you never received will be credited to your balance.", [("credit", "promised")]),
        ("وما يمكننا تقديمه خصم بنسبة 20% على طلب جديد.", [("discount", "promised")]),
        ("وما يمكننا فعله أن نراجع الفيديو معك في استشارة.", [("consultation", "promised")]),
        ("ما يمكننا تقديم خصم.", [("discount", "denied")]),
        ("You did not get the 20 USD.", [(None, "denied")]),
        ("Card refund: not possible.", [("refund", "denied")]),
        ("الإعادة إلى البطاقة: غير متاحة.", [("refund", "denied")]),
        ("Card refund: possible.", [("refund", "promised")]),
        ("Refund: 5.00 USD, not possible today.", [("refund", "promised")]),
        ("We close the order.", [("cancel", "promised")]),
        ("نأسف لتوقف طلبك 88231.", []),
        ("سنوقف الطلب.", [("cancel", "promised")]),
        ("والخصم ما نقدر نعطيه لك.", [("discount", "denied")]),
        ("We know how annoying it is to pay and see the same number.", []),
        ("إذا أعدنا المبلغ إلى بطاقتك فأخبرنا.", [("refund", "conditional")]),
        ("We will send the remaining 1,200 to the same post.", [("redelivery", "promised")]),
        ("We will send the remaining 20 USD to your card.", [("refund", "promised")]),
        ("Delivery will continue from where it stopped.", [("redelivery", "promised")]),
        ("AED 15.00 for the 1,200 followers that couldn't be delivered was added to your balance.", [("credit", "done")]),
        ("الإلغاء أو إضافة الرصيد غير ممكنين.", [("cancel", "denied"), ("credit", "denied")]),
    ],
)
def test_a_denial_in_what_is_spoken_of_denies_no_promise(text: str, told: list[tuple[str | None, str]]) -> None:
    """What the client did not get is denied, not what he will get; ما before "we can give" is "what"."""
    assert [(promise.remedy, promise.polarity) for promise in read(text).promises] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("That is why we can't send the 52.50 SAR back.", [("refund", "denied")]),
        ("This is why we won't refund it.", [("refund", "denied")]),
        ("This is the reason why we do not refund.", [("refund", "denied")]),
        ("I can't see why we would not refund you.", [("refund", "promised")]),
        ("Have a look at your panel balance, SAR 27.00 for the missing followers is already there.", [("credit", "done")]),
        ("That amount goes back to the card you paid with rather than to the panel balance.", [("refund", "promised")]),
        ("سيعود المبلغ إلى البطاقة بدلًا من الرصيد.", [("refund", "promised")]),
    ],
)
def test_a_reason_why_not_is_a_denial_and_a_place_that_is_not_meant_is_none(text: str, told: list[tuple[str, str]]) -> None:
    """ "Why we can't" gives the reason; only after "see" or "no reason" nothing speaks against it."""
    assert [(promise.remedy, promise.polarity) for promise in read(text).promises] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We'll close it and put all 33 Saudi riyals back on your panel balance today.", "credit promised"),
        ("The last sixteen hundred likes will be sent to the same post at no extra charge.", "redelivery promised"),
        ("QAR 55 was charged twice. You already have 15 of it back.", "refund done"),
        ("بجوابك نستطيع إكمال الفحص.", ""),
        ("لك أن تختار: أن يستمر تنفيذ المشاهدات المتبقية، أو أن نلغيها.", "cancel conditional"),
        ("Have a look at your order.", ""),
    ],
)
def test_what_replies_say_beside_an_offer(text: str, told: str) -> None:
    """A future goes on over "and", a way is no promise, a choice that was given is asked, and what runs on is not delivered anew."""
    assert ", ".join(f"{promise.remedy} {promise.polarity}" for promise in read(text).promises) == told


def test_a_part_of_what_was_named_has_no_sum_of_its_own() -> None:
    """ "15 of it" is neither the whole before it nor the rest after it."""
    (promise,) = read("QAR 55 was charged twice. You already have 15 of it back, so what is left is QAR 40.", "en").promises
    assert promise.amount is None
