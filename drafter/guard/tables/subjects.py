"""What the halves of a reply speak of: each row a word of one language that needs one of some words in the other.

Each row: the subject, the word that raises it, the words by which the other half may speak of it, and the gloss of the Arabic. The first
column of words is narrow and the second one wide: what raises a subject must be sure, and what answers it may be said in many ways. All are
expressions over folded text.
"""

from __future__ import annotations

from typing import Final

Rows = tuple[tuple[str, str, str, str], ...]

ENGLISH: Final[Rows] = (
    ("a payment first", r"(?:if|once|after|when) you (?:first )?pay(?! attention)|pay (?:us )?first", r"دفع\w*|[تي]دفع\w*|سداد\w*|[تي]سدد\w*|رسوم", "pay, fee"),
    ("what is left open", r"if possible|as far as (?:we can|possible)|if we (?:can|feel|wish|like|choose)", r"امكن\w*|الامكان|استطعنا|اردنا|شينا|قدرنا|امكانن\w*", "possible, if we can"),
    ("an exception", r"as an exception", r"استثنا\w*|هالمره|المره", "exception, this time"),
    ("unless", r"unless", r"ما لم|مالم|الا (?:اذا|لو|ان)|اذا (?:لم|ما)|ان لم|لو (?:لم|ما)", "unless, except, if not"),
    ("the last time", r"for the last time|one last time", r"اخر\w*|اخير\w*", "the last time"),
    ("each of them", r"per (?:order|follower|view|like|account|person)|apiece", r"كل|لكل|واحد\w*|عن كل", "each"),
    ("what it stands for", r"instead of (?:the|your) (?:likes|followers|views|members|subscribers)", r"بدل\w*|عوض\w*|مكان|محل|عن", "instead of"),
    ("yesterday", r"yesterday", r"امس\w*|البارح\w*|مبارح|امبارح", "yesterday"),
    ("somebody else", r"friends|(?<!, )(?<!my )friend|brothers|sisters|(?<!, )(?<!my )brother|(?<!, )(?<!my )sister|cousins?|wife|husband|family", r"صديق\w*|اصدقا\w*|اخوك|اخيك|اختك|اهلك|ربعك|زوج\w*|قريبك", "friend, brother, sister, family, wife"),
    ("what would have been", r"would have|might have", r"لو|لكان\w*|كان\w*|كنا\w*|[يت]كون|كن\w*", "if, it had been"),
    ("outside", r"outside", r"خارج\w*|انته\w*|بعد", "outside, ended, after"),
    ("a condition", r"(?<!at )(?<!only )once(?! more| again| too often| for | and|[.,;:!?]|$)|(?<!fine with you )(?<!okay with you )(?<!ok with you )(?<!right with you )(?<!tell us )(?<!tell me )(?<!us know )(?<!ask us )(?<!see )(?<!check )if(?! you (?:re-?)?order)|as soon as|unless|provided that|when you(?! (?:re-?)?order)|after you", r"اذا|ان|متي|بعد|بعدما|عندما|حالما|لما|بمجرد|حين|حينها|لو|عند|عندها|حال|اول ما|فور|كلما|ما ?دام\w*|الي ان|لين|حتي|هل|طالما|الا|عندئذ|يوم|وقت\w*|مع|كي|اجعل\w*|خل\w*|افتح\w*|تفتح\w*|ريثما|قبل|وقتها|ما لم|حيث\w*|مهما|كل ما|جديد\w*|قد|حسب|بانتظار|اثناء|خلال|[تن]\w+ و[سبن]\w+", "if, when, once, after, until, as long as, open it and we"),
    ("a fee", r"fees?|commission|deduct\w*|minus", r"[يت]نخصم\w*|مخصوم\w*|المخصوم\w*|[يت]خصم\w*|رسوم\w*|عمول\w*|استقطاع|اقتطاع|تكلف\w*|كلف\w*|خصم\w*|مقابل|مجان\w*|ناقص\w*|مصاريف|حسم\w*|سحب\w*", "fees, commission, cost, deducted, free"),
    ("a part", r"in part|partly|partially", r"جزء\w*|جزا|جزءا|جزي\w*|بعض\w*|قسم\w*|نصف\w*|لم [يت]كتمل|ناقص\w*|اجزاء", "a part, some, not completed"),
    ("the whole", r"in full|fully(?! (?:understand|aware|see|agree|appreciate))|entire(?:ly)?|whole", r"كامل\w*|كل\w*|جميع\w*|اكتمل\w*|مكتمل\w*|تمام\w*|اكمال\w*|[يت]كتمل\w*|تم|اجمالي|نفس\w*|من اصل|ثمن\w*|وصل\w*|خلص\w*|قيم\w*|سعر\w*|مبلغ\w*", "in full, all, completed, its price"),
    ("delivery in full", r"delivered in full|fully delivered", r"كامل\w*|كل\w*|جميع\w*|اكتمل\w*|مكتمل\w*|تمام\w*|[يت]كتمل\w*", "in full, all, completed"),
    ("what is next", r"(?<!happens )next(?! (?:step|to))|future|upcoming", r"قادم\w*|جديد\w*|[جي]اي\w*|مقبل\w*|تالي\w*|لاحق\w*|ثاني\w*|اخر\w*|[يت]لي\w*|بعد\w*|غد\w*|اتي\w*|مره", "coming, new, another, after, tomorrow"),
    ("what goes on in spite of it", r"even (?:if|when|though|while)", r"حتي|ولو|وان|رغم|لو|مع ان|مهما", "even if, although"),
    ("a mistake", r"mistakes?|faults?|error", r"خط\w*|غلط\w*|خلل\w*|سهو\w*|لخبط\w*|بدل|غير|اخطا\w*|زياده|زائد\w*|مرتين|التباس", "mistake, error, mix-up, instead of"),
    ("a supervisor", r"supervis\w*|manager", r"مشرف\w*|مدير\w*|المسوول\w*|مسوول\w*", "supervisor, manager"),
    ("who is responsible", r"responsib\w*|liable", r"مسوول\w*|نتحمل|[يت]تحمل\w*|علينا", "responsible, we bear"),
    ("a provider", r"providers?|suppliers?", r"مزود\w*|مورد\w*|المصدر", "provider"),
    ("a month", r"months?|monthly", r"شهر\w*|شهور|اشهر|يوما", "month, days"),
    ("a picture", r"screen ?shots?|photos?|pictures?", r"لقط\w*|صور\w*|سكرين\w*|شاشه", "screenshot, picture"),
    ("a dispute", r"chargebacks?|charge backs?(?! (?:on|to|in|into|within)\b)|disput\w*", r"اعتراض\w*|نزاع\w*|شكو\w*|[تي]عترض\w*|منازع\w*|بنك\w*|نازع\w*|خلاف\w*", "dispute, complaint, bank"),
    ("a bank", r"banks?|iban", r"بنك\w*|بنوك|مصرف\w*|ايبان|حوال\w*|كاش|نقد\w*|ظهور\w*|[يت]ظهر\w*", "bank, transfer, cash"),
    ("the balance", r"balance|panel wallet", r"رصيد\w*|محفظ\w*|اللوحه|لوحت\w*", "balance, wallet, panel"),
    ("a card or a way of payment", r"cards?|visa|mada|payment method|original method", r"بطاق\w*|كارت\w*|فيزا|مدي|ماستر\w*|وسيل\w*|طريق\w*|من حيث|منين|مصدر\w*|كارت\w*|كي ?نت|نقد\w*|بنك\w*|ظهور\w*|[يت]ظهر\w*", "card, way of payment, source"),
    ("a private account", r"private", r"خاص\w*|برايفت|مغلق\w*|مقفل\w*|قفل\w*|خصوصي\w*|عام\w*|مقفول\w*|اغلق\w*", "private, closed, public"),
    ("a public account", r"public", r"عام\w*|مفتوح\w*|[تنيا]?فتح\w*|للجميع|ظاهر\w*|خاص\w*|للكل|يشوف\w*|علن\w*", "public, open, visible"),
    ("the warranty", r"warrant\w*", r"ضمان\w*|كفال\w*|مضمون\w*|مشمول\w*|[يت]غط\w*|[يت]شمل\w*|[يت]ضمن\w*", "warranty, covered"),
    ("a discount", r"discount\w*", r"خصم\w*|تخفيض\w*|حسم\w*|ارخص", "discount, cheaper"),
    ("a refill", r"refill\w*", r"تعبي\w*|نعبي\w*|عب[يا]\w*|تعويض\w*|[نيت]عوض\w*|عوض\w*|ريفيل|refill|[نيت]عب\w*|[نسيت]*عيد\w*|اعاد\w*|اعد\w*|استعاد\w*|ارجاع\w*|انعب\w*|ضمان\w*", "refill, make up, bring back"),
    ("a cancellation", r"cancel\w*", r"الغا\w*|(?!\w*بلغ)(?!\w*بالغ)(?!تلغر)(?!لغ[هت]|لغاي)[نيتاهبسحم]*لغ\w*|ملغ\w*|[بسهحمنيتا]*كنسل\w*|[نيتسبا]*وقف\w*|ايقاف\w*|انلغ\w*|[يتن]بطل\w*|الغي\w*|اغلق\w*", "cancel, stop"),
    ("all of them", r"all (?:of )?(?:your|orders|accounts|followers|drops)|any (?:order|account|drop|link|service|follower)|every (?:order|account|drop|service|follower)", r"كل\w*|جميع\w*|اي\w*|كامل\w*|سائر|بالكامل|مهما|جميعا|كافه|\d", "all, any"),
    ("another one", r"another|other (?:account|order|link|service|one)s?|a different", r"اخر\w*|ثاني\w*|تاني\w*|جديد\w*|غير\w*|مختلف\w*|سوا\w*|بديل\w*|سابق\w*|متبقي\w*|باقي\w*|الثاني\w*|بدل\w*|حل\w*", "another, new, different"),
    ("several orders", r"your orders", r"طلبات\w*|(?:ال)?طلبين|طلبي\w*", "orders"),
    ("several accounts", r"(?:your|the|all) accounts|balances", r"حسابات\w*|ارصد\w*|حسابين", "accounts, balances"),
    ("lateness", r"late|delay\w*|overdue", r"[نتيا]*تاخ\w*|متاخر\w*|تجاوز\w*|انته\w*|مض\w*|فات\w*|انقض\w*|طول\w*|طال\w*|بط\w*|عطل\w*|مر\w*|انتظار\w*|زود\w*|بعد\w*", "late, over, wait"),
    ("what is lost", r"(?:were|was|are|been) lost", r"فقد\w*|ضاع\w*|ضائع\w*|خسر\w*|نقص\w*|نزل\w*|ناقص\w*|راح\w*|مفقود\w*|انخفض\w*|[نتي]فقد\w*|طاح\w*|اختف\w*|سقط\w*|الناقص\w*|تراجع\w*|[يت]ضيع", "lost, dropped, missing"),
    ("his wish", r"if you (?:wish|want|like)", r"رغب\w*|شئت\w*|تريد\w*|ترغب\w*|اردت\w*|تحب\w*|احببت\w*|تبي\w*|تبغ\w*|ودك|ودج|بغيت\w*|يناسب\w*|تفضل\w*|فضلت\w*|حاب\w*|حبيت\w*|ناسب\w*|مناسب\w*|تود\w*|مفيد\w*|حابب\w*|يهم\w*|رايك", "if you wish, prefer"),
    ("what is wrong", r"wrong|incorrect", r"خط\w*|غلط\w*|غير\w*|خاطئ\w*|خاطي\w*|اخر\w*|صحيح\w*|مختلف\w*|ليس\w*|لخبط\w*|سهو\w*|بدل|لا|ما|مو|مب|لم|ثاني\w*|التباس|مشكل\w*|خلل|يسوء|تزعج|مش", "wrong, other, not"),
    ("half of it", r"half", r"نصف\w*|نص|نصها|نصه|نصهم|نصين|شطر|\d", "half"),
    ("this time", r"easily(?! (?:done|made|overlooked))|for the time being", r"سهول\w*|سهل\w*|المره|هالمره|حاليا|مؤقت\w*|موقت\w*|الان|بيسر|ببساط\w*|بلا عنا|[يت]سهل", "easily, this time, for now"),
    ("what arrived", r"arrived|has arrived", r"وصل\w*|[يت]صل\w*|وصول\w*|استلم\w*|تم\w*|نفذ\w*|[يت]ستلم\w*|دخل\w*|ظهر\w*|جا\w*|نزل\w*|حصل\w*|سلم\w*|[يت]سلم\w*|تسليم\w*|واصل\w*|اتنفذ\w*|موجود\w*|اكتمل\w*|باقي\w*|متبقي\w*|مفقود\w*|ناقص\w*", "arrived, delivered, reached"),
    ("a telephone", r"by phone|on the phone|called you", r"هاتف\w*|تلفون|اتصل\w*|[نت]تصل\w*|مكالم\w*|اتصال\w*|بريد\w*|جوال\w*|تسم\w*|الغ\w*|سجل\w*", "telephone, call, mail"),
    ("agreement", r"(?:we|and) agree", r"متفق\w*|نتفق\w*|اتفق\w*|موافق\w*|نوافق\w*|وافق\w*|[تي]وافق\w*|صح\w*|معك|حق\w*", "agree, right"),
    ("a solution", r"solution|solve\w*|fix(?!ed:)\w*|repair\w*", r"حل\w*|[نسي]*حل\w*|معالج\w*|[نسي]*عالج\w*|اصلاح\w*|[نسي]*صلح\w*|تصحيح\w*|تسوي\w*|خيار\w*|ثابت\w*|محدد\w*|[نسي]*صحح\w*", "solution, repair, settle"),
)  # fmt: skip

ARABIC: Final[Rows] = (
    ("a payment first", r"(?:اذا|ان|لو) دفعت|بعد (?:ان ت)?دفع", r"pay\w*|paid|fees?|settl\w*", "if you pay, after paying"),
    ("what is left open", r"ان امكن|قدر الامكان|(?:ان|اذا) (?:اردنا|شينا|سمحت)", r"possibl\w*|able|if|far|allows?|feasible|permit\w*", "if possible, if we want"),
    ("unless", r"ما لم(?! [يت](?:سلم|كتمل|نفذ|صل|تضح|ستلم|رسل|ستكمل|نجز))", r"unless|if|without|until|not|otherwise|else|\w+n't", "unless"),
    ("the last time", r"للمره الاخيره|لاخر مره", r"last|final\w*", "for the last time"),
    ("each of them", r"لكل (?:واحد|متابع|طلب|حساب)", r"each|per|apiece|every|all|any", "for each"),
    ("perhaps", r"ربما|يوما ما(?! زال| دام)|لعل", r"may|might|perhaps|maybe|possib\w*|could|would|sometimes?|some ?day|likely|probabl\w*|if|can|seems?|hope\w*|think|whether|not", "perhaps, some day"),
    ("yesterday", r"امس|البارحه", r"yesterday\w*|day before|last|ago", "yesterday"),
    ("midnight", r"منتصف الليل", r"midnight|tonight|today|same day|day|12|00:00", "midnight"),
    ("a manager", r"(?:ال)?مدير\w*", r"manag\w*|supervis\w*|boss|head|senior|director", "manager"),
    ("what is quicker", r"اسرع", r"fast\w*|soon\w*|quick\w*|speed\w*|earl\w*|rapid\w*|prompt\w*|swift\w*|hurr\w*", "faster"),
    ("somebody else", r"(?<!يا )صديق(?!ي\b)\w*|اصدقا\w*|اخوك|اخيك|اختك|لاهلك|ربعك|زوجتك|زوجك", r"friends?|brothers?|sisters?|cousins?|wife|husband|family", "friend, brother, sister, family, wife"),
    ("outside", r"خارج", r"outside|out|beyond|no longer|external|ended|expired|over|off|past|elsewhere|left|after|not", "outside"),
    ("a condition", r"اذا|متي ما|بمجرد|حالما|كلما|ما دام\w*|ما دم\w*|طالما|في حال", r"once|if|when\w*|as soon as|provided|unless|in case|until|after|should|where\w*|whether|while|till|then|upon|on|as long as|had|before|every time|as|so|make|open|please|and|the moment|during|at|pending|whatever|whichever|either|or|with|by", "if, whenever, as soon as, as long as"),
    ("a fee", r"رسوم|عموله", r"fees?|commission|deduct\w*|minus|charges?|costs?|free|extra|pay\w*|less|nothing", "fees, commission"),
    ("a part", r"جزييا|جزيي|بعضه\w*", r"part\w*|some|portion|half|not all|incomplete|stopped|few|rest|of", "partly, a part of it"),
    ("the whole", r"كاملا|كامله|بالكامل", r"full\w*|all|entire\w*|whole|complet\w*|every\w*|total|both|finish\w*|price|value|what you paid|(?:of|the) \d[\d,.]*", "in full, whole"),
    ("once more", r"مجددا|مره اخري|مره ثانيه|مرتين|من جديد", r"again|second|twice|once more|re\w+|new|another|anew|afresh|back|double|over|two|duplicate|other|more|once|re|further|also|fresh|next|still|extra", "again, a second time, twice"),
    ("what is next", r"(?:ال)?قادم\w*|(?:ال)?مقبل\w*|(?:ال)?جايه?", r"next|coming|future|new|upcoming|further|re-?order|again|another|later|ahead|following|on the way|tomorrow|after", "coming, next"),
    ("a mistake", r"خطا|غلط|بالخطا|خطانا|خطينا|اخطانا|خلل", r"mistak\w*|faults?|error\w*|wrong\w*|incorrect\w*|mix\w*|slip|not|different|twice|double|extra|other|misread|mis\w+|typos?|fail\w*|right|another|off|should\w*|glitch|issue|problem", "mistake, error"),
    ("a supervisor", r"مشرف\w*|المشرف\w*", r"supervis\w*|manager|senior|lead", "supervisor"),
    ("who is responsible", r"مسوولون|مسووليه|مسووليتنا|نتحمل", r"responsib\w*|liab\w*|on us|bear|our|ours|take|account", "responsible, we bear"),
    ("a picture", r"لقط\w*|صور\w*(?! (?:قد )?(?:اتضحت|واضحه|اكتملت))", r"screen ?shots?|photos?|pictures?|pics?|images?|screen\w*|captur\w*|shot|proof|receipt|slip|form|copy|cover\w*", "screenshot, picture"),
    ("a bank", r"بنك|بنكك|بنوك", r"banks?|iban|bank's|transfer\w*|statement|card|chargeback|dispute|cash", "bank"),
    ("the balance", r"رصيد\w*|محفظ\w*", r"balance|wallet|credit\w*|panel|account|money|funds?|top\w*", "balance, wallet"),
    ("a card or a way of payment", r"بطاق\w*|كارت\w*|فيزا|وسيله الدفع", r"cards?|visa|mastercard|mada|method\w*|way|paid|means|source|apple pay|knet|benefit\w*|paypal|where|payment|account|cash|bank|stc|origin\w*", "card, way of payment"),
    ("a private account", r"برايفت|(?:ال)?حساب\w* (?:\w+ )?خاص|خاصا", r"private\w*|clos\w*|lock\w*|hidden|public|own|special|particular|open\w*|privacy|visible|separate", "private"),
    ("a public account", r"عاما|مفتوحا|عام", r"public\w*|open\w*|visible|everyone|unlock\w*|private\w*|general\w*|year\w*|accessible|\d{4}|seen|reach\w*|see", "public, open"),
    ("the warranty", r"ضمان\w*", r"warrant\w*|guarante\w*|cover\w*|protect\w*|refill\w*|insur\w*|promis\w*", "warranty"),
    ("a discount", r"تخفيض\w*|خصما?(?! مرتين| المبلغ| (?:ال)?(?:مكرر|زائد|ثاني|خاطئ|خاطي)\w*)", r"discount\w*|off|percent|cheaper|reduc\w*|less|lower|\w*charg\w*|\w*collect\w*|bill\w*|deduct\w*|tak\w*|debit\w*|withdr\w*|minus|half|voucher|coupon", "discount"),
    ("a refill", r"تعبيه|نعبي\w*|ريفيل", r"refill\w*|top\w*|replenish\w*|restor\w*|replac\w*|fill\w*|back|compensat\w*|re\w+|make up|add\w*", "refill"),
    ("a cancellation", r"الغا(?!لي|ئب|يب|لب|يه|ئه)\w*|[سن]+لغ\w*|[يت]لغي\w*|كنسل\w*", r"cancel\w*|clos\w*|call\w* (?:it |this |the order |everything |that part |the rest |(?:the |what )?(?:remaining |undelivered )?(?:likes |views |followers |members )?)?off|stop\w*|void\w*|end\w*|drop\w*|take\w*|withdr\w*|undo\w*|annul\w*|pull\w*|instead|abandon\w*", "cancel"),
    ("what comes after a time", r"بعد \d+ (?:ساعه|يوما?|ايام)|بعد (?:يوم|يومين|ساعه)", r"after|later|then|from|ago|since|following|past|over|when|once|elapsed|passed|has been", "after 72 hours"),
    ("several orders", r"طلباتك|طلبين", r"orders|order|purchases|all|two|everything|requests?", "your orders"),
    ("another link", r"رابط (?:اخر|ثاني|جديد)|حساب اخر", r"another|other|different|new|second|else|elsewhere|wrong", "another link or account"),
    ("his wish", r"(?:اذا|ان) (?:رغبت|اردت|شئت|احببت)\w*", r"if|should|would|like|prefer|want|wish|whenever|when|interested|ever|you'd|feel free|happy|glad|any", "if you wish"),
    ("other things", r"والاعجابات|والمشاهدات|والمتابعين", r"likes|views|followers|and", "and the likes"),
    ("what stays", r"حتي يثبت|يثبت", r"stable|stay\w*|settle\w*|hold\w*|remain\w*|confirm\w*|prove\w*|steady", "until it is stable"),
    ("what is available", r"ان (?:توفر|توفرت|امكن)", r"available|possible|if|where", "if available"),
    ("acceptance", r"بعد قبوله|بعد الموافقه", r"accept\w*|approv\w*|agree\w*|once|after", "after its acceptance"),
    ("a solution", r"بالحل|نحل|نعالج|اصلاح\w*|حل الامر", r"solution|solv\w*|fix\w*|settl\w*|resolv\w*|right|repair\w*|handle\w*|sort\w*|way|deal\w*|put|correct\w*|address\w*|answer", "the solution, repair"),
    ("this time", r"هذه المره|هالمره", r"this time|time|once|now", "this time"),
    ("what is wrong", r"(?:رابط|حساب|صفحه|خدمه)\w* (?:ال)?(?:خطا|خاطي|خاطئ|غلط)\w*", r"wrong\w*|incorrect|mistak\w*|different|other|not|error|another|mix\w*|right", "the wrong link"),
    ("a receipt", r"ايصال (?:ال)?(?:دفع|تحويل|سداد|حوال)\w*", r"receipts?|slips?|proof|transfers?|confirmation|vouchers?|screen ?shots?|paid|payments?", "receipt of a payment"),
    ("payment", r"للصرف|للدفع", r"pay\w*|payment|cash|spen\w*|use", "for payment"),
)  # fmt: skip

APART: Final[tuple[tuple[tuple[str, str, str, str], ...], ...]] = (
    (
        ("likes", r"(?<!would )(?<!you )(?<!you'd )(?<!we )(?<!looks )(?<!feel )(?<!feels )(?<!i )likes?", r"اعجاب\w*|لايك\w*|likes?", "likes"),
        ("followers", r"followers?", r"متابع(?!ه|تك)\w*|فولو\w*|followers?", "followers"),
        ("views", r"views?|plays", r"مشاهد\w*|فيوز|views?", "views"),
        ("members", r"members?|subscribers?|subs", r"عضو\w*|اعضا\w*|مشترك\w*|members?|subscribers?", "members, subscribers"),
        ("comments", r"comments?", r"تعليق\w*|كومنت\w*|comments?", "comments"),
    ),
    (
        ("what rises", r"rose|rise[ns]?|grew|grown|(?:went|gone|(?<!time )is|are) up|up (?:by|from)|increas\w*|climb\w*|gain\w*", r"ارتفع\w*|زاد\w*|ازداد\w*|صعد\w*|ارتفاع\w*|طلع\w*|[يت]زيد\w*|[يت]رتفع\w*", "rises, grows"),
        ("what drops", r"drop\w*|fell|fall\w*|lost|los[es]\w*|down|decreas\w*|disappear\w*|missing|unfollow\w*", r"نقص\w*|نزل\w*|انخفض\w*|طاح\w*|خسر\w*|فقد\w*|ناقص\w*|مفقود\w*|راح\w*|اختف\w*|انخفاض\w*|نزول\w*|سقط\w*|تساقط\w*|هبط\w*|تراجع\w*|[يت]نقص\w*|قل|باقي\w*|متبقي\w*", "drops, is missing"),
    ),
    (
        ("a private account", r"private|locked", r"خاص|خاصا|برايفت|مغلق|مغلقا|مقفل\w*|مقفول\w*", "private, closed"),
        ("a public account", r"public|open\w*|unlock\w*|(?<!becomes )(?<!become )(?<!not )(?<!be )(?<!isn't )visible(?! (?:in|on) (?:your|the) (?:panel )?balance)", r"عام|عاما|عامه|للعامه|مفتوح\w*|[تنيا]?فتح\w*|للجميع|ظاهر\w*", "public, open"),
    ),
    (
        ("a time within", r"within|in|by|under|takes?|allow|up to|before|until|at most|no later", r"خلال|في|ب|قبل|حتي|[تي]ستغرق|اقل من|بحد اقصي|كحد اقصي|لين|علي الاكثر|اقصاه|الي", "within, by, until"),
        ("a time after", r"after (?:\d+|a|an|one|two|three|five|ten) (?:business )?(?:hours?|days?|weeks?)", r"بعد (?:\d+ |ثلاثه |خمسه |عشره )?(?:يوم\w*|ايام|ساع\w*|اسبوع\w*)", "after 72 hours"),
    ),
)  # fmt: skip
"""Subjects of which a half may hold several, and not one where the other half holds another: likes here, followers there."""
