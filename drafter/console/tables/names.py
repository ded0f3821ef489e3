"""Names of the trade's own fixed words, English and Arabic: facts, remedies, outcomes, rules, channels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Names = Mapping[str, tuple[str, str]]

FACTS: Final[Names] = {
    "reference": ("Case reference", "الرقم المرجعي للحالة"),
    "received_at": ("Received", "وقت الاستلام"),
    "now": ("Now", "الآن"),
    "message": ("Client's message", "رسالة العميل"),
    "summary": ("Note", "الملاحظة"),
    "claim": ("What is asked for", "ما يطلبه العميل"),
    "channel": ("Channel", "القناة"),
    "stage": ("Step", "المرحلة"),
    "client.name": ("Client's name", "اسم العميل"),
    "client.gender": ("Addressed as", "صيغة المخاطبة"),
    "client.account_id": ("Account", "الحساب"),
    "client.closing_account": ("Closing the account", "إغلاق الحساب"),
    "client.requests_90d": ("Refund requests in 90 days", "طلبات إعادة المبالغ خلال 90 يومًا"),
    "client.refunds": ("Granted before", "مُنح من قبل"),
    "order.id": ("Order", "رقم الطلب"),
    "order.service": ("Service", "الخدمة"),
    "order.service_id": ("Service id", "رقم الخدمة"),
    "order.platform": ("Platform", "المنصة"),
    "order.link": ("Link", "الرابط"),
    "order.status": ("Status", "حالة الطلب"),
    "order.quantity": ("Ordered", "الكمية"),
    "order.delivered": ("Delivered", "المُنفَّذ"),
    "order.start_count": ("Start count", "العدد عند البدء"),
    "order.current_count": ("Count now", "العدد الحالي"),
    "order.paid": ("Paid", "المدفوع"),
    "order.refunded": ("Already returned", "أُعيد سابقًا"),
    "order.ordered_at": ("Ordered at", "وقت الطلب"),
    "order.started_at": ("Started at", "وقت البدء"),
    "order.completed_at": ("Completed at", "وقت الاكتمال"),
    "order.promised_by": ("Promised by", "موعد التنفيذ المعلن"),
    "order.warranty_days": ("Warranty in days", "الضمان بالأيام"),
    "order.warranty_from": ("Warranty counts from", "بداية الضمان"),
    "evidence.can_complete": ("Can be completed", "يمكن إكماله"),
    "evidence.target": ("Target account", "الحساب المستهدف"),
    "evidence.delivered_to_given_link": ("Delivered to the given link", "نُفّذ على الرابط المُدخَل"),
    "evidence.delivery_confirmed": ("Delivery confirmed", "التنفيذ مؤكد"),
    "evidence.quality_deviates": ("Quality differs from the listing", "الجودة لا تطابق الوصف"),
    "evidence.wrong_service": ("Wrong service delivered", "نُفّذت خدمة أخرى"),
    "evidence.charged_extra": ("Charged twice or in error", "مبلغ سُحب مرتين أو بالخطأ"),
    "evidence.link_was_wrong": ("The link was wrong", "الرابط غير صحيح"),
    "evidence.refill_accepted": ("Refill accepted", "قُبل طلب إعادة التعبئة"),
    "evidence.panel_fault": ("Fault of the panel", "خلل من جهة اللوحة"),
}
OUTCOMES: Final[Names] = {
    "offer": ("An offer is due", "يوجد عرض مستحق"),
    "inform": ("Inform: nothing is due now", "إفادة: لا شيء مستحق الآن"),
    "decline": ("Decline: not due", "اعتذار: غير مستحق"),
    "ask": ("Ask first: facts are missing", "يلزم السؤال أولًا: بعض البيانات ناقصة"),
    "escalate": ("For a supervisor", "يُحال إلى المشرف"),
}
CATEGORIES: Final[Names] = {
    "clear_cut": ("Clear-cut", "واضحة"),
    "partial_delivery": ("Partial delivery", "تنفيذ جزئي"),
    "quality": ("Quality", "الجودة"),
    "warranty_drop": ("Drop inside the warranty", "نقص خلال مدة الضمان"),
    "expired_drop": ("Drop after the warranty", "نقص بعد انتهاء الضمان"),
    "expectation": ("Expectation", "توقعات"),
    "client_error": ("Slip of the client", "خطأ في الإدخال"),
    "bad_faith": ("Contradicts the record", "تخالف السجل"),
    "in_progress": ("In progress", "قيد التنفيذ"),
    "information": ("Information", "استفسار"),
    "dispute": ("Dispute", "نزاع"),
    "unknown": ("Not classified", "غير مصنّفة"),
}
REMEDIES: Final[Names] = {
    "credit": ("Credit", "إضافة إلى الرصيد"),
    "refund": ("Refund", "إعادة المبلغ"),
    "redelivery": ("Re-delivery", "إعادة التنفيذ"),
    "refill": ("Refill", "إعادة تعبئة النقص"),
    "discount": ("Discount on a new order", "خصم على طلب جديد"),
    "cancel": ("Cancel the rest", "إلغاء المتبقي"),
    "consultation": ("Consultation", "استشارة"),
}
DESTINATIONS: Final[Names] = {
    "balance": ("to the panel balance", "إلى رصيد اللوحة"),
    "original": ("to the original payment method", "إلى وسيلة الدفع الأصلية"),
}
STAGES: Final[Names] = {
    "acknowledge": ("Acknowledge", "أول رد"),
    "ask": ("Ask", "طلب معلومات"),
    "resolve": ("Resolve", "حل"),
    "follow_up": ("Follow up", "متابعة"),
}
CHANNELS: Final[Names] = {
    "whatsapp": ("WhatsApp", "واتساب"),
    "telegram": ("Telegram", "تيليجرام"),
    "instagram": ("Instagram", "إنستغرام"),
    "messenger": ("Messenger", "ماسنجر"),
    "email": ("Email", "البريد الإلكتروني"),
    "ticket": ("Ticket", "تذكرة الدعم"),
    "sms": ("SMS", "رسالة نصية"),
    "plain": ("Plain text", "نص عادي"),
}
TONES: Final[Names] = {
    "warm": ("Warm", "ودّي"),
    "formal": ("Formal", "رسمي"),
    "brief": ("Brief", "مختصر"),
}
PARTS: Final[Names] = {
    "opening": ("greeting", "التحية"),
    "findings": ("findings", "نتيجة المراجعة"),
    "resolution": ("resolution", "الحل"),
    "timeline": ("timeline", "المدة"),
    "relationship": ("closing words", "عبارة الختام"),
    "closing": ("signature", "التوقيع"),
}
FLAGS: Final[Names] = {
    "confirm_prepayment": ("Confirm before the client pays again", "يلزم التأكيد قبل أي دفعة جديدة"),
}
EXAMPLES: Final[Names] = {
    "partial_delivery": ("Partial delivery", "تنفيذ جزئي"),
    "expired_drop": ("Expired drop", "نقص بعد انتهاء الضمان"),
    "duplicate_charge": ("Duplicate charge", "مبلغ سُحب مرتين"),
    "status_unknown": ("Status unknown", "حالة الطلب غير معروفة"),
}
"""The example cases that ship, by their files; one of a replaced library is named by its file."""
APPROVALS: Final[Names] = {
    "supervisor": ("Supervisor's approval", "موافقة المشرف"),
}
VALUES: Final[Names] = {
    "pending": ("Pending", "قيد الانتظار"),
    "processing": ("Processing", "قيد المعالجة"),
    "in_progress": ("In progress", "قيد التنفيذ"),
    "partial": ("Partial", "مُنفَّذ جزئيًا"),
    "completed": ("Completed", "مكتمل"),
    "canceled": ("Cancelled", "مُلغى"),
    "public": ("Public", "عام"),
    "private": ("Private", "خاص"),
    "deleted": ("Deleted", "محذوف"),
    "suspended": ("Suspended", "موقوف"),
    "ordered": ("The order", "تاريخ الطلب"),
    "male": ("A man", "مذكر"),
    "female": ("A woman", "مؤنث"),
    "unknown": ("Not known", "غير معروف"),
}
WARRANTY_FROM: Final[Names] = {
    "completed": ("Completion", "تاريخ الاكتمال"),
    "ordered": ("The order", "تاريخ الطلب"),
}
OPERATORS: Final[Names] = {
    "<=": ("is at most", "لا يزيد على"),
    ">=": ("is at least", "لا يقل عن"),
    "==": ("equals", "يساوي"),
    "!=": ("is other than", "غير"),
    "<": ("is less than", "أقل من"),
    ">": ("is more than", "أكثر من"),
}
OPERATORS_OF_TIME: Final[Names] = {
    "<=": ("is not after", "لم يتجاوز"),
    ">=": ("is not before", "ليس قبل"),
    "==": ("is", "هو"),
    "!=": ("is other than", "غير"),
    "<": ("is before", "قبل"),
    ">": ("is after", "بعد"),
}
REASONS: Final[Names] = {
    "message mentions a listed word": ("The message speaks of a dispute or an authority", "الرسالة تذكر نزاعًا على الدفع أو جهة رسمية"),
    "any(r.remedy in": ("Goodwill was given for this service before", "سبق أن مُنح العميل خصمًا أو رصيدًا تقديرًا لهذه الخدمة"),
}
"""Reasons by their beginning, as the house policy's expressions write them."""
NOTES: Final[Names] = {
    "facts are missing, so the reply asks instead of resolving": (
        "Facts are missing, so the reply asks instead of resolving.",
        "بعض البيانات ناقصة، لذلك يسأل الرد بدل تقديم الحل.",
    ),
    "facts are missing, so the reply asks instead of following up": (
        "Facts are missing, so the reply asks instead of following up.",
        "بعض البيانات ناقصة، لذلك يسأل الرد بدل المتابعة.",
    ),
    "nothing is missing, so the reply acknowledges instead of asking": (
        "Nothing is missing, so the reply acknowledges instead of asking.",
        "البيانات مكتملة، لذلك يكتفي الرد بتأكيد الاستلام بدل السؤال.",
    ),
    "the case is for a supervisor, so the reply only acknowledges": (
        "The case is for a supervisor, so the reply only acknowledges.",
        "الحالة محالة إلى المشرف، لذلك يكتفي الرد بتأكيد الاستلام.",
    ),
    "no approved script for": (
        "No approved script fits this case, so the shared lines are used.",
        "لا يوجد نص معتمد لهذه الحالة، لذلك بُني الرد من العبارات العامة.",
    ),
    "no clause of the policy fits the question": (
        "No clause of the policy fits the question, so none is quoted.",
        "لا يوجد في السياسة بند يجيب عن السؤال، لذلك لا يقتبس الرد أي بند.",
    ),
    "the time to answer has passed": (
        "The time to answer has passed, so the reply names a new one.",
        "انقضى موعد الرد، لذلك يذكر الرد موعدًا جديدًا.",
    ),
}
"""What a composed reply says of itself, by how the note begins; its other notes are shown as they are."""
VERDICTS: Final[Names] = {
    "kept": ("Kept to the policy", "مطابق للسياسة"),
    "breached": ("Promises too much", "يتجاوز السياسة"),
    "unverified": ("Not verified", "غير مُتحقَّق منه"),
}
RULES: Final[Names] = {
    "promise.remedy": ("Not offered", "حل غير متاح"),
    "promise.amount": ("Amount too high", "المبلغ أعلى من المسموح"),
    "promise.percent": ("Percentage too high", "النسبة أعلى من المسموح"),
    "promise.deadline": ("Sooner than allowed", "موعد أقرب من المسموح"),
    "promise.warranty": ("Warranty too wide", "ضمان أوسع من المقرر"),
    "promise.outcome": ("Results guaranteed", "ضمان النتائج"),
    "promise.done": ("Told as done", "ذُكر كأنه نُفّذ"),
    "promise.open": ("Open-ended promise", "وعد مفتوح"),
    "missing.resolution": ("Offer not stated", "العرض غير واضح في الرد"),
    "missing.figure": ("Figure not stated", "لم يُذكر الرقم أو المدة"),
    "parity.promise": ("One language promises more", "إحدى اللغتين تَعِد بأكثر"),
    "parity.figure": ("Figures differ", "اختلاف الأرقام بين اللغتين"),
    "leak.internal": ("Internal matter", "معلومة داخلية"),
    "leak.identity": ("Someone else's data", "بيانات شخص آخر"),
    "claim.untrue": ("Untrue", "غير صحيح"),
    "claim.unsupported": ("Not verified", "غير مُتحقَّق منه"),
    "text.slot": ("Unfilled slot", "خانة لم تُملأ"),
    "text.language": ("Wrong language", "لغة غير صحيحة"),
    "text.channel": ("Does not fit the channel", "لا يناسب القناة"),
    "text.artifact": ("Not for the client", "نص لا يخص العميل"),
    "safety.secret": ("Asks for a secret", "طلب بيانات سرية"),
    "safety.link": ("Foreign link", "رابط غير معروف"),
}
WHYS: Final[Names] = {
    "promise.remedy": ("The decision does not offer this.", "القرار لا يتيح هذا الحل، أو لا يتيحه مع حل آخر."),
    "promise.amount": ("Above the ceiling, or in another currency.", "المبلغ أعلى من الحد المسموح، أو بعملة أخرى."),
    "promise.percent": ("Above the ceiling.", "النسبة أعلى من الحد المسموح."),
    "promise.deadline": ("Sooner than the policy can hold.", "الموعد أقرب مما تسمح به السياسة، أو لا تحدد السياسة موعدًا لهذا."),
    "promise.warranty": ("Longer or wider than the order's warranty.", "الضمان المذكور أطول من ضمان الطلب أو أوسع منه."),
    "promise.outcome": ("Results are never promised.", "لا يُوعَد العميل بنتائج مثل المبيعات أو التفاعل أو الوصول."),
    "promise.done": ("Told as done, and nothing proves it.", "يُفهم منه أن الإجراء نُفّذ، ولا يوجد ما يثبت ذلك."),
    "promise.open": ("This promise has no limit.", "وعد بلا حد أو بلا شرط، أو كلام يترك الباب مفتوحًا بعد القرار أو قبله."),
    "missing.resolution": ("The offer is not stated.", "العرض الذي يتيحه القرار غير مذكور، أو يناقضه الرد أو يضيف إليه شرطًا."),
    "missing.figure": ("The amount or the time is not stated.", "لم يُذكر المبلغ أو المدة."),
    "parity.promise": ("The other half does not say this.", "النص باللغة الأخرى لا يقول ذلك."),
    "parity.figure": ("The other half does not hold this figure.", "هذا الرقم غير موجود في النص باللغة الأخرى."),
    "leak.internal": ("This is not for a client.", "هذه معلومة داخلية لا تُذكر للعميل."),
    "leak.identity": ("This is not the client's own.", "هذه البيانات لا تخص هذا العميل."),
    "claim.untrue": (
        "This is not said to clients.",
        "لا يُقال هذا للعميل: لم يُتحقق منه، أو ليس في السياسة، أو هو شرط لم يُقرَّر، أو فيه تهديد، أو يتعلق بالقانون أو بتحمّل المسؤولية.",
    ),
    "claim.unsupported": ("Nobody has verified this.", "لا يوجد في الحالة ما يؤكد هذا، أو صياغته غير معروفة لأداة التحقق."),
    "text.slot": ("A slot was not filled.", "بقيت خانة لم تُملأ."),
    "text.language": ("This half is in another language.", "هذا النص مكتوب بغير اللغة المطلوبة."),
    "text.channel": ("Too long, or markup that the channel cannot show.", "أطول مما تسمح به القناة، أو فيه تنسيق لا تعرضه."),
    "text.artifact": ("This is no part of a reply.", "هذا ليس جزءًا من الرد."),
    "safety.secret": ("This is never asked for.", "لا تُطلب كلمات المرور ولا الرموز ولا بيانات البطاقات."),
    "safety.link": ("This link is not the case's own.", "هذا الرابط ليس من روابط الحالة."),
}
"""Why a rule finds something, for an interface in Arabic; in English the finding's own sentence says more."""
