"""Words that speak of a remedy: English phrases, Arabic verbs by their stems and forms, objects and destinations.

A role says what a word does: a remedy by itself (credit, refund, refill, redelivery, discount, cancel, consultation), "return" and
"give", whose object and destination decide, "arrive" (money reaches a place), "whole" (a remedy is promised but not named).
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = (
    # role, form (verb, past, noun, ing), phrases; "..." stands for up to four words
    ("refund", "verb", "re-fund; reverse the duplicate charge; reverse the double charge; reverse the second charge; reverse your charge; reverse this charge; reverse that charge"),
    ("refund", "verb", "reverse the duplicate payment; reverse the second payment; reverse the payment; reverse the transaction; reverse the duplicate transaction"),
    ("refund", "verb", "refund; reimburse; pay you back; pay back; pay it back; money back; cash back"),
    ("refund", "past", "returned the extra one; returned the second one; sent the extra one back; sent the second one back; sent back the extra one; sent back the second one"),
    ("refund", "past", "refunded; re-funded; reimbursed; paid back; paid you back; reversed"),
    ("refund", "verb", "be paid back; get paid back; reverse the debit; reverse the second debit; reverse the extra debit"),
    ("refund", "ing", "refunding; reimbursing"),
    ("refund", "verb", "is refundable; are refundable; is still refundable"),
    ("refund", "noun", "refundable; non-refundable; non refundable; nonrefundable"),
    ("refund", "imperative", "want my money; need my money"),
    ("refund", "noun", "refunds; reimbursement; full refund; partial refund; chargeback reversal"),
    ("refund", "verb", "reverse the charge; reverse the extra charge; reverse it; undo the charge"),
    ("refund", "verb", "send cash; pay cash; send the cash; wire you"),
    ("credit", "verb", "top your wallet up; top your balance up; top up your balance; top up your wallet"),
    ("credit", "verb", "credit; credit you; store credit"),
    ("credit", "past", "credited"),
    ("credit", "ing", "crediting"),
    ("credit", "noun", "credits"),
    ("credit", "noun", "of balance; balance nor; with balance; extra balance"),
    ("credit", "verb", "give balance; give you balance; grant balance; grant you balance; offer balance; offer you balance; offer you is balance"),
    ("credit", "past", "balance includes; balance already includes; balance contains; balance already contains; part of your balance; included in your balance"),
    ("arrive", "verb", "you will see the; you'll see the; you should see the; you will see your; you'll see your; you will find the; you'll find the"),
    ("credit", "past", "balance got; balance went up; balance has gone up; balance has increased; balance grew; balance rose; balance has risen; balance now holds; balance holds; balance now shows; balance now includes"),
    ("credit", "verb", "balance gets; balance receives; balance gains; balance goes up; balance rises; balance is going up"),
    *(("credit", "verb", f"{balance} {will} {verb}") for balance in ("balance", "wallet") for will in ("will", "is going to", "is set to") for verb in ("get", "receive", "gain", "go up", "increase", "grow", "rise", "climb")),
    *(("credit", form, "; ".join(f"{verb} {whose} {where}" for verb in verbs.split() for whose in ("your", "your panel") for where in ("balance", "wallet"))) for form, verbs in (("verb", "raise increase boost"), ("ing", "raising increasing boosting"))),
    ("refill", "verb", "refill; re-fill; refills; replenish; fill it with; fill it up; fill them up; fill it again; fill up the"),
    ("refill", "verb", "restore; replace; replace the lost; replace the missing; replace the dropped; make up the drop"),
    ("refill", "past", "replaced the missing; replaced the lost; replaced the dropped; refilled; re-filled; replenished; restored; replaced"),
    ("refill", "ing", "refilling; restoring; replenishing; replacing"),
    ("refill", "verb", "make them up; make those up; make up the missing; make up the lost; make up the shortfall; make up for the missing; make up for the lost"),
    ("refill", "past", "followers will be put back; likes will be put back; members will be put back; subscribers will be put back; views will be put back"),
    ("refill", "verb", "restore the difference; restore the count; restore the number; restore what dropped; restore the drop"),
    ("refill", "past", "difference will be restored; difference is restored; difference will be refilled"),
    ("refill", "past", "made up again; made up in full; be made up to you; be made up within; be made up in"),
    ("refill", "past", "made up the missing; made up the lost; made up the shortfall"),
    ("topup", "verb", "throw in; top up; top-up; top you up; topping up"),
    ("topup", "past", "topped up"),
    ("redelivery", "verb", "redeliver; re-deliver; deliver again; send again; resend; re-send"),
    ("redelivery", "verb", "rerun; re-run; redo; restart; start over; run again"),
    ("redelivery", "verb", "resume; resumes; picks up where; pick up where; picks up again; pick up again; continue the delivery; continue delivery; deliver the rest"),
    ("complete", "verb", "finish the delivery; complete the rest; finish the rest; complete the delivery"),
    ("carry", "verb", "deliver; run; start; begin; launch; carry out; process; complete; finish; fulfil; fulfill"),
    ("carry", "past", "delivered; launched; carried out; completed; finished; fulfilled"),
    ("carry", "ing", "delivering; completing; finishing; running the order; running it; running your order; running the delivery"),
    ("redelivery", "verb", "deliver the remaining; deliver the missing"),
    ("redelivery", "verb", "send the correct service; send the right service; deliver the correct service; put the right service"),
    ("redelivery", "verb", "have the right ones delivered; have the right service delivered"),
    ("redelivery", "verb", "deliver the right service; deliver it again; send it again"),
    ("redelivery", "verb", "run it again; deliver them again; fresh delivery; do it again; do the order over; do your order over; do it over; do it all over; do them over"),
    ("redelivery", "verb", "start the order over; start your order over; run the order over"),
    ("redelivery", "past", "put the order through again; put it through again; placed the order again; placed it again"),
    ("redelivery", "past", "put up for delivery again; put up for redelivery; put in for delivery again; put into delivery again; put back into delivery; put back into work; redelivered; re-delivered; delivered again; sent again; resent; re-sent; resumed; restarted; rerun again; redone; redid; re-ran; reran"),
    ("redelivery", "noun", "in for delivery again; in for redelivery"),
    ("redelivery", "past", "be taken up again; taken up again; executed anew; executed again; run anew; carried out anew; carried out again; delivered anew"),
    ("redelivery", "past", "was run again; were run again; been run again"),
    *(("redelivery", "ing", f"{verb} {what} again") for verb in ("delivering", "sending", "running", "doing") for what in ("it", "them", "these", "those", "this")),
    ("redelivery", "noun", "redelivery; re-delivery; new delivery; second delivery; second run; fresh run; new run; fresh batch; new batch"),
    ("redelivery", "verb", "carry on from; carries on from"),
    ("redelivery", "verb", "delivery will continue from; delivery continues from; delivery continues once; delivery will continue once; delivery will continue; delivery goes on from"),
    ("redelivery", "verb", "order continues to; order will continue to; delivery continues to; delivery will continue to"),
    ("carry", "verb", "continue; carry on with; continue with; go on with"),
    ("redelivery", "ing", "redelivering; resuming; restarting; redoing; rerunning; re-running; resending; re-sending"),
    ("discount", "noun", "discount; discounts; reduction of; voucher; coupon; promo code; half price; price off; discount code; price reduction; reduction on; lower price; reduced price"),
    ("discount", "noun", "cheaper"),
    ("discount", "past", "discounted; taken off your next; taken off the next; taken off a new; taken off your new"),
    ("cancel", "verb", "cancel; cancels; void the order; call off; call it off"),
    ("cancel", "verb", "close the order; close order; close it down; close your order"),
    ("cancel", "verb", "stop what's left; cancel what's left; stop what is left; stop what remains; cancel what is left; stop the order; stop the rest; stop the remaining; stop it; stop your order; stop order"),
    ("cancel", "verb", "drop the order; drop the rest; drop the remaining; drop the remainder; call a halt to the order; call a halt to it; put an end to the order"),
    ("cancel", "verb", "stop delivery; stop the delivery; stop the remainder; halt the order"),
    ("cancel", "past", "cancelled; canceled; called off; stopped the order; stopped order; dropped from the order; taken off the order"),
    ("cancel", "past", "be stopped; voided; annulled"),
    ("cancel", "verb", "void; voids; annul; annuls; being stopped"),
    ("cancel", "ing", "voiding; annulling; stopping the order; stopping order; stopping your order; stopping it; stopping the rest; stopping the remaining"),
    ("refill", "past", "filled back"),
    ("refill", "verb", "fill back"),
    ("redelivery", "past", "started again; ran the order again; ran your order again; ran it again; been run again; was run again; were run again"),
    ("redelivery", "verb", "run the order again; run your order again"),
    ("redelivery", "verb", "continue the rest; continue the remaining; continue the missing; continue with the rest; continue with the remaining"),
    ("cancel", "past", "stopped the rest; stopped the remaining; stopped it; stopped your order"),
    ("cancel", "ing", "cancelling; canceling"),
    ("cancel", "noun", "cancellation; cancelation"),
    ("consultation", "verb", "advise you on your; advise you on how; advise you on reaching; advise you about your; give you our advice; give you some advice"),
    ("consultation", "verb", "suggest what to change; tell you what could be improved; show you what could be improved; suggest improvements"),
    ("consultation", "verb", "go over your content with you; go through your content with you; go over your page with you; go through your page with you; go over the advertisement with you; go over your ad with you"),
    ("consultation", "noun", "consultation; consultations; consulting session; a consult"),
    ("consultation", "noun", "strategy call; strategy session; advice session; advisory session; coaching session; session of advice; piece of advice on your; advice on your; minutes of free advice; of free advice; growth session; content review; half-hour session; chat with our strategist; call with our strategist; session with our strategist; session with our adviser; call with our adviser; session with our growth adviser; free session on your; free session; free call; session with our marketing specialist; session with our marketing expert; session with our growth expert; session with our marketing team; session with one of our experts; session with a marketing specialist; sit down with you; go over your growth strategy; go over your strategy"),
    ("consultation", "noun", "sit with you"),
    ("consultation", "past", "sat with you; sat down with you"),
    ("return", "verb", "repay; repays; return; returns; give back; give it back; give you back; send back; send it back; hand back; back"),
    ("return", "past", "returned; given back; sent back; paid back; repaid; handed back"),
    ("return", "ing", "returning; giving back; sending back; repaying"),
    ("add", "verb", "add; put; deposit; load; place; apply"),
    ("add", "verb", "; ".join(f"{post} {what}" for post in ("book", "post", "enter") for what in ("it to", "them to", "it on", "them on", *(f"{the} {sum_}" for the in ("the", "this", "that") for sum_ in ("sum", "amount", "money", "value"))))),
    ("add", "past", "added; deposited; loaded; placed; applied; booked to; booked on; posted to; posted on; entered in full in; entered in your balance; entered in your panel balance"),
    ("add", "ing", "adding; putting; depositing"),
    ("pay", "verb", "pay; send; transfer; wire; remit"),
    ("pay", "verb", "be paid; being paid"),
    ("pay", "past", "pulled out; cashed out; paid out"),
    ("pay", "ing", "transferring; wiring; moving it; moving the money; moving your money; moving the sum; moving the amount; withdrawing it; paying; sending; sending you; transferring you; paying you; wiring you; sending your money"),
    ("pay", "past", "be paid out; is paid out; are paid out; was paid out; were paid out"),
    ("pay", "past", "we paid; we've paid; been paid; was paid; sent; transferred; wired; remitted; left us; left our side; left our account; left for your card; left for your bank; left for the card; left for your original payment method; left for your payment method; left for the original payment method; went out"),
    ("give", "verb", "give; get; receive; have; take; offer; grant; see it in; see it on; find it in; find them in; find it on; find them on; find the"),
    ("give", "past", "gave; given; received; granted"),
    ("arrive", "verb", "follow; follows; reach; reaches; arrive; arrives; enter; enters; drop into; drops into; land; lands; go; goes; be; appear; appears; show; come; comes; move; moves; pass into; passes into"),
    ("arrive", "past", "been on its way; been on their way; been on the way"),
    ("arrive", "verb", "is on its way; are on their way; is coming; are coming; is going; it's going; it's coming; is due; is therefore due; is thus due; is still due; is heading; is waiting; be waiting; is yours"),
    ("arrive", "verb", "; ".join(f"{what} {comes}" for what in ("amount", "sum", "money") for comes in ("going", "coming", "heading", "moving"))),
    ("arrive", "past", "reached; arrived; landed; entered your balance; entered your panel balance; entered your wallet; entered the balance; went; is; are; was; were"),
    ("arrive", "past", "been in your balance; been in your panel balance; been on your balance; been on your panel balance; been in the balance; been in the panel balance; been in your wallet"),
    ("whole", "verb", "compensate; make you whole; make it right; make this right"),
    ("whole", "verb", "make things right; make it up to you; make up for it; make good"),
    ("whole", "verb", "square it; square things; square this; take care of you"),
    ("whole", "verb", "sort you out; put it right; put this right; set it right; settle up with you"),
    ("whole", "verb", "cover the cost; cover your loss; cover the loss; cover any loss; cover it; bear the cost; bear the loss; absorb the cost; absorb the loss"),
    ("whole", "verb", "won't lose a thing; will not lose a thing; won't lose anything; won't be out of pocket"),
    ("whole", "verb", "won't lose a single cent; not lose a single cent; not lose a cent; won't lose a cent; not be out of pocket; see you right; eat the cost; foot the bill; look after you"),
    ("whole", "verb", "waive the fee; waive the fees; waive the charge; waive the cost; waive your fee"),
    ("owe", "noun", "here is; here's; we owe you; gift card of; gift card worth; gift card with"),
    ("whole", "past", "compensated; be made whole; made you whole; made it right"),
    ("whole", "noun", "compensation; goodwill gesture"),
    ("onus", "noun", "on us; on the house; it's on us; our treat; on our account"),
    ("free", "noun", "free; free of charge; for free; complimentary; pay nothing next; pay nothing for the next; pay nothing for your next"),
)  # fmt: skip

ARABIC_VERBS: Final = (
    # role, present stems (what follows ن، ي، ت), past forms with "we" or passive, verbal nouns, imperatives of the client, gloss
    ("return", "عيد عاد رجع رجّع رد عود ردد", "أعدنا أعاد أعادت رجعنا رجّعنا رددنا ردينا أرجعنا أرجعت أعيد أعيدت رجعت عاد عادت رجع أُرجع ردت",
     "إعادة إرجاع ترجيع رد رجوع عودة", "رجعوا رجعولي رجعوه ارجعوا أعيدوا ردوا رجع", "return, give back; get back"),
    ("refund", "سترد سترجع", "استرددنا استرد استردت استرجعت", "استرداد استرجاع استردادا استرجاعا ريفند", "", "refund"),
    ("refund", "عكس", "عكسنا", "عكس", "", "reverse; with a charge behind it"),
    (
        "add",
        "ضيف ضف ضاف نضاف ضع وضع حط ودع زود رصد قيد سجل شحن درج",
        "أضفنا ضفنا وضعنا قيدت أضيف أضيفت انضاف انضافت حطينا أودعنا أُودع شحنا زودنا قيدنا سجلنا",
        "إضافة إيداع تقييد إدخال",
        "ضيفوا حطوا أضف أضيفي",
        "add, put, deposit, load",
    ),
    (
        "pay",
        "دفع حول سدد رسل ودي صرف بعت بعث",
        "دفعنا سددنا حولنا أرسلنا رسلنا أرسل أرسلت ودينا حولت صرفنا خرج خرجت طلعت غادرت غادر",
        "تحويل إرسال تسديد سداد",
        "حولوا ادفعوا",
        "pay, transfer, send",
    ),
    (
        "give",
        "عطي منح قدم هدي وفر حصل اخذ اخد عرض تيح",
        "أعطينا عطينا عطيناك منحنا قدمنا وفرنا حصلت",
        "إعطاء منح تقديم الحصول خذ خذي",
        "",
        "give, grant, offer, get",
    ),
    (
        "arrive",
        "لحق صل وصل لقا لاقي نزل ذهب زيد رتفع كون ظهر صير صبح نتقل تحول دخل روح جد",
        "وصل وصلت نزل نزلت نزلنا ظهر ظهرت أصبح أصبحت صار صارت دخل دخلت كان باتت ذهبت",
        "وصول نزول تنزيل",
        "نزلوا",
        "arrive, come down, be, appear",
    ),
    (
        "refill",
        "عبي عبا عبئ ملؤ",
        "عبينا عبأنا عُبئت عُبئ عُبئوا",
        "تعبئة تعبئتهم تعبئتها تعبئته التعبئة تعبية ريفيل ريفل تعبئتان تعبئتين",
        "عبوا عبولي",
        "fill up again",
    ),
    (
        "whole",
        "عوض راضي جبر",
        "عوضنا عوضناك راضينا",
        "تعويض تعويضك تعويضكم تعويضا التعويض",
        "عوضوا عوضوني",
        "compensate; with the missing followers, refill",
    ),
    ("redelivery", "ستأنف", "استأنفنا استؤنف", "استئناف", "", "resume"),
    ("complete", "كمل ستكمل", "كملنا استكملنا أكملنا", "استكمال إكمال", "كملوا", "complete, go on with"),
    ("carry", "نفذ سلم شغل بدا بدأ", "نفذنا سلمنا شغلنا نُفذت نُفذ سُلمت سُلم", "تنفيذ تنفيذه تنفيذها تنفيذهم توصيل إيصال توصيلا تنفيذا تسليما تسليم تسليمه تسليمها تسليمهم", "", "carry out, deliver; anew, a re-delivery"),
    (
        "cancel",
        "لغي لغ لغى كنسل وقف",
        "ألغينا لغينا كنسلنا كنسلناه ألغيناه لغيناه أوقفناه أوقفنا وقفنا أُلغي أُلغيت ألغيت انلغى تكنسل تكنسلت اتكنسل اتكنسلت",
        "إلغاء إلغاؤه إلغائه إلغاؤها إلغائها كنسلة إيقاف الإيقاف",
        "الغوا الغوه الغو لغولي لغوه كنسلولي كنسلوا وقفوا ألغوا",
        "cancel, stop",
    ),
    (
        "deduct",
        "خصم",
        "خصمنا",
        "أرخص خصومات تخفيضات خصم خصما الخصم تخفيض تخفيضا حسم حسما بخصم خصمك",
        "اخصموا",
        "discount, or deduct, by what stands beside it",
    ),
    ("consultation", "", "", "استشارة استشارات استشارية الاستشارة مشورة المشورة", "", "consultation"),
)  # fmt: skip

WANTING: Final = "أبي أبغى أبا بدي عايز عايزة عاوز عاوزة ودي أريد نبي نبغى"
MY_MONEY: Final = "فلوسي مصاري مصرياتي أموالي المصاري حقي"
"""I want; my money."""

CLOSING: Final = (
    ("future", "سنغلق سنقفل سنسكر بنقفل بنسكر بنغلق هنقفل حنقفل سيغلق سيقفل بيقفل هيقفل سيتقفل هيتقفل حيتقفل بيتقفل بيتسكر هيتسكر"),
    ("verb", "نغلق نقفل نسكر يغلق يقفل يتقفل يتسكر"),
    ("past", "أغلقنا قفلنا سكرنا أقفلنا"),
    ("noun", "إغلاق إقفال تقفيل تسكير"),
)
ORDER_WORDS: Final = "الطلب طلبك طلبج طلبكم الأوردر أوردرك"
TO_YOU: Final = ("", "لك ", "لج ")
"""We close the order, your order, it for you: it is cancelled."""
COMPLETING: Final = (
    ("future", "سنستكمل سيستكمل بنستكمل هنستكمل حنستكمل"),
    ("verb", "نستكمل"),
    ("noun", "استكمال"),
)
WHAT_DROPPED: Final = ("النقص", "الفرق", "هذا الفرق", "هذا النقص", "العدد", "ما نقص", "الناقص")
"""We complete the shortfall, the difference, the count, what dropped: a refill."""
ADVISING: Final = (
    ("verb", "نعطيك نعطيج نعطيكم نعطيكي نديك نديكي"),
    ("future", "سنعطيك بنعطيك بنعطيج هنديك هنديكي"),
)
SITTING: Final = (
    ("future", "سنجلس بنجلس بنقعد هنقعد حنقعد"),
    ("verb", "نجلس نقعد"),
    ("past", "جلسنا قعدنا"),
)
"""He, she, we sit; with you, it is a consultation."""
ADVICE: Final = "نصيحتنا نصائح نصايح نصائحنا"
"""We give you our advice: a consultation."""

RISING: Final = (
    ("future", "سيرتفع سيزيد سيزداد سيكبر سينمو سيرفع سيستقبل بيرتفع بيزيد بيزداد بيكبر بينرفع هيزيد هيكبر هيرتفع حيزيد حيكبر حيرتفع"),
    ("past", "ارتفع زاد ازداد كبر"),
)
RAISING: Final = (("future", "سنرفع سنزيد سنكبر بنرفع بنزيد بنكبر هنرفع هنزيد حنرفع حنزيد"), ("verb", "نرفع نزيد"), ("past", "رفعنا زدنا"))
YOUR_BALANCE: Final = ("رصيدك", "رصيدج", "رصيدكم", "رصيد لوحتك", "رصيد لوحتج")
"""It goes up, we raise it: your balance."""

GRANTED: Final = (
    # role, form, verbs, what is granted
    (
        "credit",
        "verb",
        "نمنح نمنحك نمنحكم نمنحج نعطي نعطيك نعطيج نعطيكم نديك نديكي نقدم يطلع",
        ("رصيد", "رصيدا", "لك رصيد", "لك رصيدا", "لج رصيد"),
    ),
    ("credit", "future", "سنمنحك سنمنحكم بنعطيك بنعطيج هنديك هنديكي", ("رصيد", "رصيدا")),
    ("credit", "past", "منحناك أعطيناك عطيناك عطيناج أديناك اديناك", ("رصيد", "رصيدا")),
    ("credit", "noun", "منحك إعطاءك إعطائك", ("رصيد", "رصيدا")),
    ("discount", "noun", "بسعر", ("مخفض", "أقل")),
)
"""We grant you balance; a reduced, a lower price."""
RECEIVED: Final = (
    # form, "it receives" of a balance, and of a wallet
    ("future", "سيستقبل بيستقبل هيستقبل حيستقبل سيستلم بيستلم هيستلم حيستلم سيتلقى بيتلقى", "ستستقبل بتستقبل ستستلم بتستلم ستتلقى"),
    ("verb", "يستقبل يستلم يتلقى", "تستقبل تستلم تتلقى"),
    ("past", "استقبل استلم تلقى", "استقبلت استلمت تلقت"),
)
"""It receives: what a balance does that money comes to."""
YOU_WILL_SEE: Final = "سترى سترين سترون ستجد ستجدين ستجدون بتشوف بتشوفين بتشوفون بتلقى بتلقين هتلاقي هتشوف هتشوفي حتلاقي"
"""You will see, you will find: money that then stands in the balance."""

ARABIC_PHRASES: Final = (
    *(("complete", "future", f"{sign}نخلص{to}", "we will finish, dialect") for sign in "سبهحم" for to in ("", "لك", "لج", "لكم")),
    *(("complete", "verb", f"نخلص{to}", "we finish, dialect") for to in ("", "لك", "لج", "لكم")),
    *(("refund", "imperative", f"{want} {money}", "I want my money") for want in WANTING.split() for money in MY_MONEY.split()),
    ("refund", "imperative", "رجعولي حقي", "give me back my due"),
    ("refund", "imperative", "رجعوا لي حقي", "give me back my due"),
    # role, form, phrase, gloss
    ("redelivery", "verb", "نواصل من", "we carry on from"),
    *(
        ("arrive", "future", f"{will}{find}", "you will find")
        for will in ("ب", "ح", "ه", "راح ", "رح ")
        for find in ("تلقى", "تلقاه", "تلقاها")
    ),
    ("consultation", "noun", "جلسة مع خبير", "a session with an expert"),
    *(
        ("consultation", form, f"{verb} {who}", "sits with you")
        for form, verbs in SITTING
        for verb in verbs.split()
        for who in ("معك", "معاك", "معاكي", "معكم")
    ),
    ("discount", "noun", "أقل على طلب", "less on an order"),
    ("discount", "noun", "أقل على الطلب", "less on the order"),
    ("redelivery", "noun", "تسليم جديد", "a new delivery"),
    ("redelivery", "noun", "تسليما جديدا", "a new delivery"),
    ("redelivery", "noun", "تسليم ثان", "a second delivery"),
    ("redelivery", "noun", "تسليم ثاني", "a second delivery"),
    ("redelivery", "noun", "تسليم تاني", "a second delivery, Egypt"),
    ("redelivery", "noun", "تسليما ثانيا", "a second delivery"),
    ("redelivery", "past", "سوينا لج الطلب من جديد", "we did the order anew for you, Gulf, f"),
    ("redelivery", "past", "سوينا لك الطلب من جديد", "we did the order anew for you, Gulf"),
    ("redelivery", "past", "عملنا لك الطلب من جديد", "we did the order anew for you"),
    *(
        ("refill", form, f"{verb} {what}", "complete the shortfall")
        for form, verbs in COMPLETING
        for verb in verbs.split()
        for what in WHAT_DROPPED
    ),
    *(
        ("cancel", form, f"{verb} {to}{order}", "close the order")
        for form, verbs in CLOSING
        for verb in verbs.split()
        for to in TO_YOU
        for order in ORDER_WORDS.split()
    ),
    *(
        ("consultation", form, f"{verb} {what}", "we give you advice")
        for form, verbs in ADVISING
        for verb in verbs.split()
        for what in ADVICE.split()
    ),
    *(
        ("refill", form, f"{verb} شحن {what}", "fill up the shortfall again")
        for form, verb in (("future", "سنعيد"), ("future", "بنعيد"), ("verb", "نعيد"), ("noun", "إعادة"))
        for what in (*WHAT_DROPPED, "الناقصين", "المتابعين الناقصين")
    ),
    *(
        ("redelivery", "past", f"عدنا {what}", "we delivered again, Gulf")
        for what in ("التوصيل", "توصيل", "تشغيل", "تنفيذ", "التنفيذ", "تسليم")
    ),
    *(("refill", "past", f"انشحن {what}", "the shortfall was filled up, Gulf") for what in ("الناقص", "النقص")),
    ("discount", "noun", "بسعر أقل", "at a lower price"),
    ("redelivery", "past", "سوينا الطلب من جديد", "we did the order anew, Gulf"),
    ("redelivery", "past", "عملنا الطلب من جديد", "we did the order anew"),
    ("give", "verb", "يمكنك أخذه", "you can take it"),
    ("give", "verb", "يمكنك أخذها", "you can take it"),
    ("give", "verb", "تقدر تاخذه", "you can take it, Gulf"),
    ("give", "verb", "تقدر تاخذها", "you can take it, Gulf"),
    ("consultation", "noun", "جلسة نصح", "a session of advice"),
    ("consultation", "noun", "جلسة نصائح", "a session of advice"),
    ("consultation", "noun", "جلسة إرشاد", "a session of guidance"),
    ("consultation", "verb", "نقدم لك نصيحتنا", "we give you our advice"),
    ("consultation", "verb", "نقدم لك نصائح", "we give you advice"),
    ("consultation", "verb", "نخبرك بما يمكن تحسينه", "we tell you what can be improved"),
    ("consultation", "noun", "جلسة المشورة", "the advice session"),
    ("consultation", "noun", "جلسة مشورة", "an advice session"),
    ("refill", "past", "عُوّض النقص", "the drop was made up"),
    *(("refill", "past", f"{had} {verb}", "they had been made up") for had in ("قد", "لقد") for verb in ("عُوّضوا", "عُبّئوا", "عُوّضت")),
    ("refill", "past", "عُوّض المتابعون", "the followers were made up"),
    ("refill", "past", "عُوّضت المتابعات", "the followers were made up, f"),
    ("add", "past", "وُضع المبلغ", "the sum was put"),
    ("return", "verb", "ترد قيمتها", "its value is returned"),
    ("return", "verb", "ترد قيمته", "its value is returned"),
    ("add", "past", "وُضع هذا المبلغ", "this sum was put"),
    ("add", "past", "وُضع في رصيدك", "it was put in your balance"),
    ("consultation", "future", "سيراجع معك محتواك", "he will go through your content with you"),
    ("consultation", "future", "سنراجع معك محتواك", "we will go through your content with you"),
    ("consultation", "verb", "نراجع معك محتواك", "we go through your content with you"),
    ("consultation", "noun", "مكالمة مع خبير", "a call with an expert"),
    ("consultation", "noun", "جلسة مجانية", "a free session"),
    ("consultation", "noun", "مكالمة مجانية", "a free call"),
    ("consultation", "noun", "جلسة مع خبيرنا", "a session with our expert"),
    ("consultation", "noun", "مكالمة مع خبيرنا", "a call with our expert"),
    ("consultation", "noun", "يتصل بك خبيرنا", "our expert calls you"),
    ("consultation", "noun", "سيتصل بك خبيرنا", "our expert will call you"),
    ("consultation", "noun", "بيتصل بك خبيرنا", "our expert will call you, Gulf"),
    ("refill", "future", "سنملأ", "we will fill"),
    ("credit", "past", "رصيدك الآن يشمل", "your balance now includes"),
    ("credit", "past", "يشمل رصيدك", "your balance includes"),
    ("credit", "past", "رصيدك يشمل", "your balance includes"),
    ("credit", "past", "رصيدك صار يشمل", "your balance includes by now, Gulf"),
    *(
        (role, form, f"{verb} {what}", "we grant balance, lower prices")
        for role, form, verbs, things in GRANTED
        for verb in verbs.split()
        for what in things
    ),
    *(("arrive", "future", seen, "you will see, find") for seen in YOU_WILL_SEE.split()),
    *(
        ("credit", form, phrase, "your balance, your wallet receives")
        for form, balance, wallet in RECEIVED
        for verbs, whats in ((balance, ("رصيدك", "رصيدج")), (wallet, ("محفظتك", "محفظتج")))
        for verb in verbs.split()
        for what in whats
        for phrase in (f"{verb} {what}", f"{what} {verb}", f"{what} في اللوحة {verb}", f"{what} باللوحة {verb}")
    ),
    *(
        ("whole", "past", given, "it was given to you")
        for given in ("وقد أعطيته", "وقد أعطيتها", "وقد نلته", "وقد حصلت عليه", "وحصلت عليه")
    ),
    ("arrive", "verb", "رح تبين", "it will appear, Levantine"),
    ("arrive", "verb", "رح يبين", "it will appear, Levantine, m"),
    *(
        ("credit", form, phrase, "your balance goes up")
        for form, verbs in RISING
        for verb in verbs.split()
        for whose in YOUR_BALANCE
        for phrase in (f"{verb} {whose}", f"{whose} {verb}", f"{whose} في اللوحة {verb}", f"{whose} باللوحة {verb}")
    ),
    *(
        ("credit", form, f"{verb} {to}{whose}", "we raise your balance")
        for form, verbs in RAISING
        for verb in verbs.split()
        for to in TO_YOU
        for whose in YOUR_BALANCE
    ),
    ("credit", "future", "سنزيده", "we will raise it"),
    ("owe", "noun", "لك عندنا", "we owe you"),
    ("owe", "noun", "لكم عندنا", "we owe you"),
    ("return", "verb", "مرجعين لك", "we are returning to you, dialect"),
    ("return", "verb", "مرجعين لكم", "we are returning to you, dialect"),
    ("return", "verb", "مرجعين المبلغ", "we are returning the amount, dialect"),
    ("return", "verb", "مرجعين فلوسك", "we are returning your money, dialect"),
    ("return", "verb", "راجعة لك", "coming back to you"),
    ("return", "verb", "راجع لك", "coming back to you"),
    ("return", "verb", "راجعين لك", "coming back to you"),
    ("arrive", "verb", "في طريقه", "on its way"),
    ("arrive", "past", "موجود", "is there"),
    ("arrive", "past", "موجودة", "is there, f"),
    ("arrive", "verb", "في طريقها", "on its way"),
    ("redelivery", "noun", "إعادة تشغيل", "running again"),
    ("redelivery", "noun", "إعادة التشغيل", "running again"),
    ("cancel", "past", "ملغي", "cancelled"),
    ("cancel", "past", "ملغى", "cancelled"),
    ("cancel", "past", "ملغيا", "cancelled"),
    ("cancel", "past", "ملغية", "cancelled, f"),
    ("whole", "verb", "بنضبطها", "we will sort it out, Gulf"),
    ("whole", "verb", "نضبط وضعك", "we sort your case out, Gulf"),
    ("whole", "verb", "بنضبط وضعك", "we will sort your case out, Gulf"),
    ("whole", "verb", "بنحلها لك", "we will solve it for you, Gulf"),
    ("whole", "verb", "على حسابنا", "at our expense"),
    ("whole", "verb", "ما راح تخسر", "you will lose nothing"),
    ("whole", "verb", "ما بتخسر", "you will lose nothing"),
    ("whole", "verb", "ما تخسر", "you lose nothing"),
    ("whole", "verb", "لن تخسر", "you will lose nothing"),
    ("whole", "verb", "لن تخسري", "you will lose nothing, f"),
    ("whole", "verb", "ما رح تخسر", "you will lose nothing"),
    ("whole", "verb", "ما رح تخسري", "you will lose nothing, f"),
    ("whole", "verb", "ما راح تخسرين", "you will lose nothing, f"),
    ("whole", "verb", "ما تخسرين", "you lose nothing, f"),
    ("whole", "verb", "ما بتخسري", "you will lose nothing, f"),
    ("whole", "verb", "مش هتخسر", "you will lose nothing, Egyptian"),
    ("whole", "verb", "مش حتخسر", "you will lose nothing, Egyptian"),
    ("whole", "verb", "مش هتخسري", "you will lose nothing, Egyptian, f"),
    ("whole", "verb", "ولا فلس بيروح عليك", "not a fils is lost to you"),
    ("whole", "verb", "ولا ريال بيروح عليك", "not a riyal is lost to you"),
    ("whole", "verb", "ولا قرش بيروح عليك", "not a piastre is lost to you"),
    ("whole", "verb", "ما بيروح عليك", "it is not lost to you"),
    ("whole", "verb", "ما يروح عليك", "it is not lost to you"),
    ("whole", "verb", "مش هيروح عليك", "it is not lost to you, Egyptian"),
    ("whole", "verb", "حقك بيوصلك", "your due reaches you"),
    ("whole", "verb", "حقك يوصلك", "your due reaches you"),
    ("whole", "verb", "حقك راجع", "your due comes back"),
    ("whole", "verb", "حقك بيرجع", "your due comes back"),
    ("whole", "verb", "حقك بيجيك", "your due comes to you"),
    ("whole", "verb", "حقك محفوظ", "your right is kept"),
    ("whole", "verb", "لن يضيع من مالك", "nothing of your money is lost"),
    ("whole", "verb", "لن يضيع حقك", "your due is not lost"),
    ("whole", "verb", "ما راح يضيع حقك", "your due is not lost, Gulf"),
    ("whole", "verb", "ما يضيع حقك", "your due is not lost, Gulf"),
    ("whole", "verb", "حقك ما يضيع", "your due is not lost, Gulf"),
    ("whole", "verb", "حقك ما راح يضيع", "your due is not lost, Gulf"),
    ("whole", "verb", "حقك يرجع", "your due comes back"),
    ("whole", "verb", "أبشر", "consider it done"),
    ("whole", "verb", "ما يصير خاطرك إلا طيب", "we will make it right"),
    ("whole", "verb", "نصلح الأمر", "we will put it right"),
    ("whole", "verb", "نصلح الموضوع", "we put the matter right"),
    ("whole", "verb", "بنرضيك", "we will content you, Gulf"),
    ("whole", "verb", "بنرضيج", "we will content you, Gulf, f"),
    ("whole", "verb", "خلها علي", "leave it to me, Gulf"),
    ("whole", "verb", "خلها علينا", "leave it to us, Gulf"),
    ("whole", "verb", "خليها علينا", "leave it to us"),
    ("whole", "verb", "خليها علي", "leave it to me"),
    ("whole", "verb", "نحلها لك", "we will solve it for you"),
    ("redelivery", "noun", "إعادة تنفيذ", "carrying out again"),
    ("redelivery", "noun", "إعادة التنفيذ", "carrying out again"),
    ("redelivery", "noun", "إعادة تسليم", "delivering again"),
    ("redelivery", "noun", "إعادة التسليم", "delivering again"),
    ("redelivery", "noun", "إعادة إرسال", "sending again"),
    ("redelivery", "verb", "نرسل الخدمة الصحيحة", "send the right service"),
    ("redelivery", "verb", "سنرسل الخدمة الصحيحة", "will send the right service"),
    ("redelivery", "verb", "بنرسل الخدمة الصحيحة", "will send the right service, Gulf"),
    ("redelivery", "verb", "ننفذ الطلب من جديد", "carry out the order anew"),
    ("redelivery", "verb", "بنسوي الطلب من جديد", "we will do the order anew, Gulf"),
    ("redelivery", "verb", "نسوي الطلب من جديد", "we do the order anew, Gulf"),
    ("redelivery", "verb", "بنسويه من جديد", "we will do it anew, Gulf"),
    ("redelivery", "verb", "ننفذه من جديد", "carry it out anew"),
    ("refill", "noun", "إعادة تعبئة", "filling again"),
    ("refill", "noun", "إعادة التعبئة", "filling again"),
    ("refill", "noun", "إعادة تعبئتهم", "filling them again"),
    ("reorder", "noun", "إعادة الطلب", "ordering again: no remedy"),
    ("reorder", "noun", "إعادة طلب", "ordering again: no remedy"),
    ("free", "noun", "مجانا", "free"),
    ("free", "noun", "مجاني", "free"),
    ("free", "noun", "مجانية", "free"),
    ("free", "noun", "ببلاش", "free, dialect"),
    ("free", "noun", "بلاش", "free, dialect"),
    ("onus", "noun", "علينا", "on us"),
)

BALANCE: Final = "balance wallet برصيد عالرصيد عرصيدك عالمحفظة عمحفظتك رصيد رصيدك رصيدكم رصيدا الرصيد لرصيدك برصيدك ورصيد كرصيد رصيده رصيدج لرصيدج برصيدج محفظتج للمحفظة لمحفظتك للرصيد بالرصيد بمحفظتك بالمحفظة محفظتك المحفظة محفظة لرصيد"
"""Balance, wallet: money that goes there is a credit."""
ACCOUNT: Final = "account حسابك حسابكم حسابج لحسابج الحساب لحسابك لحسابكم"
"""Account: the panel's, unless the bank is named."""
CARD: Final = (
    "card cards paypal bank visa mastercard iban mada knet apple "
    "عالبطاقة عبطاقتك عالفيزا بطاقتك بطاقتج لبطاقتج البطاقة بطاقة لبطاقتك للبطاقة الكرت الكارت كرتك كارتك للكرت للكارت لكرتك لكارتك عالكرت عالكارت بايبال باي البنك البنكي بنكك لبنكك للبنك مصرفك الفيزا نقدا كاش كارت"  # card, PayPal, bank, cash
)
CARD_PHRASES: Final = (
    "payment method",
    "original method",
    "bank account",
    "original payment",
    "method you paid",
    "way you paid",
    "way it was paid",
    "where you paid",
    "k-net card",
    "its source",
    "الجهة التي دفعت",
    "الوسيلة التي دفعت",
    "الطريقة التي دفعت",
    "الطريقة التي دفع",
    "وسيلة الدفع",
    "طريقة الدفع",
    "وسيلة دفعك",
    "وسيلة دفعج",
    "وسيلة دفعكم",
    "طريقة دفعك",
    "طريقة دفعج",
    "حسابك البنكي",
    "حسابك بالبنك",
    "حسابك في البنك",
    "حسابج بالبنك",
    "حسابكم بالبنك",
    "حسابك المصرفي",
    "مصدر الدفع",
)
"""Payment method, your bank account, source of payment."""
REVERSED: Final = "عملية العملية العمليات الخصم خصم الدفعة دفعة الدفع السحب المبلغ القيد الحركة المعاملة"
"""Operation, charge, payment, withdrawal, sum, entry: what is reversed; without them عكس is "the contrary"."""
PAYMENTS: Final = (
    "payment payments deposit deposits top-up charge charges debit debits "
    "دفعتك دفعتكم الدفعة  الدفعات دفعاتك دفعتين الدفعتين إيداع إيداعك الإيداع إيداعات الإيداعات إيداعاتك حوالة حوالتك الحوالة حوالات "
    "الحوالات شحنة شحنتك الشحنة تحويلك  الدفع"
)
"""Payment, deposit, transfer, top-up: what the client paid, and what is returned where a verb returns it."""
SECOND_ONE: Final = "الثانية التانية الثاني التاني الزائدة الزايدة الزيادة المكررة المكرر"
"""The second, the extra, the doubled one: a payment told of before."""
ORIGINS: Final = "account card source method bank الحساب حساب حسابك للحساب عالحساب البطاقة بطاقة للبطاقة المصدر للمصدر"
CAME_FROM: Final = "came come paid sent taken charged transferred debited made أتت أتى جاءت جاء جت جات جا جه إجت إجا اجت اجا تحول تحولت انسحب انسحبت سحبت سحب دفعت دفعتها حولت خرجت خرج طلعت طلع"
"""It came, was paid, was sent: after a place and before "from" or منه, the place is where money came from."""
ORIGIN_WHERE: Final = "where وين مطرح"
"""Where: before such a verb."""
MONEY: Final = (
    "surplus share portion difference حصة الحصة ثمن everything all whatever money amount payment price charge cash cost value sum "
    "funds cent penny dime anything "
    "مبلغه مبلغها المصاري مصاري مصاريك مصاريكم مصاريي مصرياتك المصريات فلوسه فلوسها قرش فلس ريال درهم المبلغ مبلغ مبلغك القيمة قيمة قيمته قيمتها الفلوس فلوس فلوسك فلوسكم فلوسي مالك مالي أموالك الأموال أموال المال المبالغ الدفعة السعر "
    "سعر شي شيء الفرق حقك نقدا ثمنه ثمنها الثمن سعره سعرها تمن تمنه تمنها التمن مبالغ"
)
"""Money in words, "anything": what is given back."""
PRONOUNS: Final = "it them that this it's they're هذا إحداهما أحدهما"
"""What stands for money or an order that was named before; one of the two."""
DELIVERY: Final = "تشغيل التشغيل إرسال order delivery service likes followers views تنفيذ التنفيذ تنفيذه تنفيذها تنفيذهم تسليمه تسليمها تسليمهم تسليمك تشغيله تشغيلها تشغيلهم توصيل التوصيل توصيله توصيلها توصيلهم الأوردر أوردر أوردرك الطلبية طلبيتك الطلب طلبك طلبكم التسليم تسليم الإرسال الخدمة"
"""Order, delivery, carrying out: returned, it is a re-delivery."""
REFILL_OBJECT: Final = "عدد العدد متابعيك متابعينك مشتركيك مشاهداتك أعضائك تعبئة التعبئة تعبئتهم تعبئتها تعبئته"
SHORTFALL: Final = (
    "missing lost dropped drop drops followers likes views subscribers عضو أعضاء الأعضاء إعجاب الإعجابات مشاهدة مشاهدات مشاهداتك إعجابات تعليقات فقدته فقدتها المشاهدات مشترك المشتركين متابع النقص نقص الناقص الناقصين الناقصة المفقودين المفقود "
    "المتابعين متابعين اللي نقص اللي نزل"
)
"""What has dropped: the missing, the lost, followers."""
REST: Final = (
    "الباجي الباجيه الباجين باجي باجين الباقيين باقيين owed الباقون المتبقون فاضل الفاضل فاضلين الفاضلين remains left تبقى بقي بقيت بقوا تبقت تبقوا rest remaining remainder missing outstanding others المتبقي المتبقية المتبقين متبقي الباقي الباقية الباقين باقي بقية البقية الناقص الناقصة "
    "الناقصين ناقص النقص النواقص"
)
"""The rest, the remaining, the missing: carried out, it is a re-delivery."""
FINISHING: Final = "deliver start launch run complete finish fulfil fulfill delivering completing finishing"
"""Verbs that with "it", "them" or a number of followers bring the rest of an order."""
SPLIT_VERBS: Final = (("top topping topped fill filling filled", "up"), ("bring bringing brought", "back"), ("call calling called", "off"))
"""Verbs whose particle follows their object: "top the missing followers up", "bring them back"."""
OF_CLIENT: Final = "your his her their this client's تحويلك تحويلكم تحويلج حوالتك حوالتكم إيداعك إيداعكم دفعتك دفعتكم"
"""Before "transfer" or as a form of it: what the client sent."""
YOU_PAY: Final = "تدفع ستدفع تدفعين ستدفعين بتدفع بتدفعين"
"""You pay, you will pay: what the client is told that he pays."""
TO_CLIENT: Final = "لك لكم لج إليك إليكم"
"""To you: after such a verb they make it a payment to the client."""
ANEW: Final = "جديد مجددا"
"""Anew: what comes so is a re-delivery."""
RETURNING: Final = "اللايكات الفولورز المتابعين المتابعون المشاهدات الإعجابات الأعضاء المشتركين المشتركون التعليقات"
"""The followers, views, likes, members, subscribers, comments: returned, they are a refill."""
SUM_TOWARDS: Final = "إلى لرصيدك لرصيدج لمحفظتك في"
"""To, to your balance, in: after "will be added" they leave the sum told before as its subject."""
THIS_SUM: Final = "هذا المبلغ"
"""This sum: the one told before."""
THAT_SUM: Final = (
    # a sum that was told before, by another name; gloss
    ("الدفعة الثانية", "the second payment"),
    ("الدفعة الزائدة", "the extra payment"),
    ("الدفعة المكررة", "the doubled payment"),
    ("المبلغ الزائد", "the extra sum"),
    ("المبلغ نفسه", "the same sum"),
    ("المبلغ المكرر", "the doubled sum"),
)
"""Beside one sum told before they are it."""
DIALECT_TO_YOU: Final = "لك لكم لج"
"""To you, as the ending of a verb."""
NOT_SENT: Final = "pay paid paying"
"""Verbs of giving that only money follows: to pay again is no re-delivery."""
CAME_IN: Final = "شحن دفعة دفعتك حوالة حوالتك تحويل تحويلك مبلغك بنكنا حسابنا إلينا"
"""After "arrived" they make it money that came to us: a top-up, a payment, a transfer; our bank, our account, to us."""
OUR_BANK: Final = "bank account side بنكنا حسابنا"
"""After "our": where money of the client's arrives."""
ASKED_THINGS: Final = (
    "screenshot screenshots receipt receipts photo photos picture pictures video videos file files statements recording proof copy link username number details statement email dates date "
    "لقطة صورة إيصال الإيصال رابط الرابط اسم رقم تفاصيل كشف تسجيل"
)
"""Screenshot, receipt, photo, link, name, number: what the client is asked to send."""
LOOKED_AT: Final = "look looking looked review reviewing reviewed معرفة لمعرفة check checking checked trace tracing traced assess compare compared راجعنا تتبعنا فحصنا نراجع سنراجع نتتبع نتحقق نفحص ندرس بنراجع"
"""Look at, review, check, know: what stands after them is looked at, not promised."""
TO_US: Final = "us me لنا إلينا عندنا لدينا"
"""After a verb of giving they make it the client who gives."""
FROM_YOU: Final = "حسابك بطاقتك محفظتك رصيدك عندك حسابكم بطاقتكم مصرفك بنكك"
"""Your account, card, wallet, balance: money that leaves from there was the client's to pay."""
SUSPENDED: Final = "إيقاف الإيقاف وقف أوقف"
"""Stopping, suspension: of an account it cancels nothing."""
BARE_ONLY: Final = "أعادت"
"""She returned: with a pronoun after it the same letters are إعادتها, returning it."""
PLEASE: Final = "نرجو يرجى الرجاء برجاء ونرجو فنرجو"
"""We ask, please: the client does what stands after it."""
PLATFORM: Final = "المنصة منصة إنستغرام انستقرام فيسبوك يوتيوب تيك تويتر"
"""The platform, by its word or its name."""
CHANCES: Final = "chance opportunity how"
"""Before "make it right" they promise nothing of their own."""
PLACES: Final = "destination place way route"
"""Destination, place: told to be the balance, they bring no money there."""
COSTS: Final = "cost costs costing يكلفك تكلفك يكلف تكلف سيكلفك ستكلفك"
"""Cost, will cost you: a bare number after them is money."""
CHARGED: Final = (
    "charged deducted debited taken paid pay paying charges cost costs سحب سُحبت انسحب دفعت دفعتها دفعته دفع خصمت انخصم شحنت "
    "حولت دفعتم المدفوع"
)
"""Charged, paid: the money went the other way."""
PROVIDERS: Final = "bank provider supplier paypal البنك المزود المزوّد بنكك المورد السيرفر"
"""Others who act: bank, provider."""

WHOLE: Final = (
    # phrases for all of the price; gloss
    ("in full", ""),
    ("full amount", ""),
    ("full price", ""),
    ("full refund", ""),
    ("full payment", ""),
    ("full credit", ""),
    ("full value", ""),
    ("full sum", ""),
    ("whole amount", ""),
    ("whole price", ""),
    ("whole sum", ""),
    ("whole payment", ""),
    ("entire amount", ""),
    ("entire payment", ""),
    ("entire price", ""),
    ("entire sum", ""),
    ("every cent", ""),
    ("every penny", ""),
    ("every dollar", ""),
    ("every dirham", ""),
    ("every riyal", ""),
    ("all your money", ""),
    ("all of your money", ""),
    ("all of it back", ""),
    ("all the money", ""),
    ("everything you paid", ""),
    ("all you paid", ""),
    ("all of what you paid", ""),
    ("all that you paid", ""),
    ("everything you spent", ""),
    ("everything back", ""),
    ("all of it", ""),
    ("fully refund", ""),
    ("fully refunded", ""),
    ("refunded fully", ""),
    ("كامل المبلغ", "the whole amount"),
    ("كامل القيمة", "the whole value"),
    ("كامل قيمة", "the whole value of"),
    ("كامل السعر", "the whole price"),
    ("كامل فلوسك", "all your money"),
    ("كامل مبلغك", "your whole amount"),
    ("المبلغ كامل", "the amount whole"),
    ("المبلغ كاملا", "the amount whole"),
    ("المبلغ بالكامل", "the amount in full"),
    ("المبلغ كله", "all of the amount"),
    ("القيمة كاملة", "the value whole"),
    ("قيمته كاملة", "its value whole"),
    ("القيمة بالكامل", "the value in full"),
    ("كل المبلغ", "all the amount"),
    ("كل فلوسك", "all your money"),
    ("كل فلوسكم", "all your money"),
    ("فلوسك كاملة", "your money whole"),
    ("فلوسك كلها", "your money, all of it"),
    ("كل ما دفعته", "all that you paid"),
    ("كل ما دفعت", "all that you paid"),
    ("كل اللي دفعته", "all that you paid, dialect"),
    ("كل اللي دفعتيه", "all that you paid, dialect, f"),
    ("كل اللي دفعت", "all that you paid, dialect"),
    ("كل الذي دفعته", "all that you paid"),
    ("جميع ما دفعته", "all that you paid"),
    ("جميع ما دفعت", "all that you paid"),
    ("جميع المبلغ", "all the amount"),
    ("مبلغك كامل", "your amount whole"),
    ("مبلغك كاملا", "your amount whole"),
    ("استرداد كامل", "a full refund"),
    ("استردادا كاملا", "a full refund"),
    ("كل ريال", "every riyal"),
    ("كل درهم", "every dirham"),
    ("كل فلس", "every fils"),
)

NOT_VERBS: Final = (
    "الغالي بالغالي للغالي هالغالي وارد واردة منصرف مندفع منقطع أوقف توقف يتوقف متوقف وقف الرد ردنا ردك ردكم بالرد بردنا ترد رده تابع كان يكون تكون دفع دفعت سنه بدل نقدر بعيد تعيد بعد يعد حول "
    "لتوقف بتوقف نتابع نواصل يتابع تتابع تتوقف يتوقفون بيت حصلت لتوقفه لتوقفها توقفه توقفها "
    "نجد نجده نجدها عادة يتحول تتحول اتحول اتحولت يتردد تتردد أردنا أردت أراد وأردنا ينصرف اتصرف انصرف يتصل اتصل اندفع اندفعت"
)
"""Words that only look like one of the verbs: it stopped, answer, follow, was, far, after, around; what you paid; we find, usually, turns into, hesitates, leaves."""
MASDAR_RETURN: Final = "رد إرجاع ترجيع"
"""Giving back, as a noun; before money only, for رد is also an answer."""
AGAIN: Final = "تاني تانية البداية again anew scratch afresh correct right جديد مجددا أخرى ثانية الصحيحة الصحيح"
"""Again, anew, the correct: what is carried out so is a re-delivery."""
CHARGE_WORDS: Final = "كشف بالخطأ خطأ زائد زيادة الزائد الزائدة زائدة زايدة المكرر المكررة المزدوج المزدوجة الدفعتين مرتين الثاني مزدوج"
"""By mistake, extra, doubled, twice, second: خصم beside them is a charge."""
OFFERED: Final = "منحك منحكم منحج منح إعطاءك إعطاؤك إعطائك إعطاءكم أعطيك سنمنحك نمنحكم بنمنحك تمنح يمنح مُنحت تطبيق نطبق سنطبق بنطبق تفعيل نفعل سنفعل تستفيد الاستفادة لج يشملك نقدم لك لكم تقديم نعطيك نمنحك على بنعطيك عرض كوبون كود نخصم سنخصم تحصل"
"""We offer, yours, give, on: خصم beside them is a discount."""
DIALECT_PASSIVES: Final = "ان ات"
"""Before the stem of a verb they say in dialect that it was done: انحط (was put), اتضاف (was added); ينـ and يتـ that it is being done."""
LINKS: Final = "link links url الرابط رابط"
CREDIT_AFTER: Final = "أو ولا تقديم أي منح و"
"""Or, nor, offering, any: before رصيد they make it a credit by itself."""
DELIVERED: Final = "answer reply respond delivered completed delivery arrived received views followers likes"
"""Before "in full": the order was delivered in full."""
ALL_BEFORE: Final = "full whole entire all كامل كل"
ALL_AFTER: Final = "كاملة كاملا كامل كلها كله"
"""Full, whole, all: beside an amount they say that it is all of the price."""
CLIENT_PAYS: Final = "pay paying تدفع تدفعين تدفعون ادفع ادفعي ادفعوا وتدفع وادفع وادفعي فتدفع فتدفعين ستدفع ستدفعين فستدفع فستدفعين"
"""You pay, pay: before a share of the price, of which the rest is a discount."""
