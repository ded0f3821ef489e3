"""The words of the evidence page, in English and Arabic side by side."""

from __future__ import annotations

from collections.abc import Mapping

Label = tuple[str, str]

FACTS: Mapping[str, Mapping[str, Label]] = {
    "client": {
        "name": ("Name", "الاسم"),
        "account_id": ("Account", "الحساب"),
    },
    "order": {
        "id": ("Order", "رقم الطلب"),
        "service": ("Service", "الخدمة"),
        "service_id": ("Service number", "رقم الخدمة"),
        "platform": ("Platform", "المنصة"),
        "link": ("Link that was ordered", "رابط الطلب"),
        "status": ("Status", "حالة الطلب"),
        "quantity": ("Quantity ordered", "الكمية المطلوبة"),
        "delivered": ("Quantity delivered", "الكمية المُنفَّذة"),
        "start_count": ("Count at the start", "العدد عند البدء"),
        "current_count": ("Count now", "العدد الحالي"),
        "paid": ("Paid", "المبلغ المدفوع"),
        "refunded": ("Returned before", "المبلغ المُعاد سابقًا"),
        "ordered_at": ("Ordered", "وقت الطلب"),
        "started_at": ("Started", "وقت البدء"),
        "completed_at": ("Completed", "وقت الاكتمال"),
        "promised_by": ("Delivery stated until", "موعد التنفيذ المعلن"),
        "warranty_days": ("Warranty, days", "الضمان بالأيام"),
    },
    "evidence": {
        "target": ("The account or post is", "حالة الحساب أو المنشور"),
        "delivered_to_given_link": ("Delivered to the link that was given", "نُفّذ على الرابط المُدخَل"),
        "delivery_confirmed": ("Delivery confirmed", "التنفيذ مؤكد"),
        "can_complete": ("The rest can be completed", "يمكن إكمال المتبقي"),
        "quality_deviates": ("Quality differs from the listing", "الجودة لا تطابق الوصف"),
        "wrong_service": ("A wrong service was delivered", "نُفّذت خدمة أخرى"),
        "charged_extra": ("Charged in error", "مبلغ سُحب بالخطأ"),
        "link_was_wrong": ("The link that was given was wrong", "الرابط المُدخَل غير صحيح"),
    },
    "done": {
        "remedy": ("Remedy", "الإجراء"),
        "amount": ("Amount", "المبلغ"),
        "reference": ("Reference", "الرقم المرجعي"),
        "at": ("Executed", "وقت التنفيذ"),
    },
}
"""What the page shows of a case; what is not named here stays with the desk."""

REMEDIES: Mapping[str, str] = {
    "credit": "credit to the panel balance / إضافة إلى رصيد اللوحة",
    "refund": "refund to the original payment method / إعادة المبلغ إلى وسيلة الدفع الأصلية",
    "redelivery": "re-delivery / إعادة التنفيذ",
    "refill": "refill / إعادة تعبئة النقص",
    "discount": "discount / خصم",
    "cancel": "cancellation / إلغاء",
    "consultation": "consultation / استشارة",
}

STATES: Mapping[str, str] = {
    "pending": "pending / قيد الانتظار",
    "processing": "processing / قيد المعالجة",
    "in_progress": "in progress / قيد التنفيذ",
    "partial": "partial / جزئي",
    "completed": "completed / مكتمل",
    "canceled": "canceled / مُلغى",
    "public": "public / عام",
    "private": "private / خاص",
    "deleted": "deleted / محذوف",
    "suspended": "suspended / موقوف",
}
"""The states of an order and of its target."""

WORDS: Mapping[str, Mapping[str, str]] = {"remedy": REMEDIES, "status": STATES, "target": STATES}
"""The facts whose values have a word in both languages."""

TIMES = ("ordered_at", "started_at", "completed_at", "promised_by", "at")
"""The facts that are instants."""

STEPS: Mapping[str, Label] = {
    "acknowledged": ("Request acknowledged", "تأكيد استلام الرسالة"),
    "asked": ("Details asked for", "طلب معلومات"),
    "resolved": ("Request resolved", "حُلّت الحالة"),
    "followed_up": ("Followed up", "متابعة بعد الحل"),
    "closed": ("Request closed", "أُغلقت الحالة"),
}

WROTE: Label = ("The client wrote", "كتب العميل")
SENT: Label = ("Reply, copied to be sent to the client", "ردّ نُسخ لإرساله إلى العميل")
EXECUTED: Label = ("Executed", "نُفّذ الإجراء")
CHANNEL: Label = ("Channel", "القناة")
YES, NO = "yes / نعم", "no / لا"
