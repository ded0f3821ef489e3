"""Words of a delivery that goes on where it stopped: "carry on delivering", "the order picks up again once", نواصل التوصيل."""

from __future__ import annotations

from typing import Final

WE_GO: Final = "carry go going carrying continue continuing proceed proceeding press"
"""We carry on, go on, continue, proceed, press on."""
ON: Final = "on with to ahead"
"""What stands between such a verb and its object."""
DELIVERED: Final = "deliver delivering delivery deliveries sending order rest remaining remainder remain others"
"""What we go on with: delivering, sending, the order, the rest."""
IT_GOES: Final = "goes go continues continue resumes carries carry picks pick restarts proceeds runs"
"""It goes on, continues, resumes, carries on, picks up, restarts."""
ON_AGAIN: Final = "on up ahead again"
"""The particle of "goes", "carries", "picks": without one they are other verbs."""
ALONE: Final = "continues continue resumes restarts"
"""Those that need no particle."""
SUBJECTS: Final = (
    "delivery order rest remaining remainder التسليم تسليم التوصيل توصيل التنفيذ تنفيذ التشغيل الطلب طلبك الباقي المتبقي المتبقية الباقية"
)
"""Delivery, order, rest: what goes on."""
OPENED: Final = (
    "public open opened visible private privacy unlock unlocked unlocking which "
    "عام عاما عامة للعامة العام خاص خاصا خاصة برايفت مفتوح مفتوحا مفتوحة ظاهر ظاهرا ظاهرة الخصوصية خصوصية فتحه فتحها تفتح فتح وبعدها بعدها"
)
"""Public, open, visible, private, privacy, after which: without one of them a delivery that goes on is a fact of the order."""
WE_GO_AR: Final = "تابع واصل كمل ستمر ستكمل ستانف"
"""We go on, complete, continue: their stems, behind the sign of the person."""
SIGNS_AR: Final = "ن سن بن هن حن سا"
"""We, and their futures; I shall."""
MY_OWN: Final = "أستأنف أكمل أواصل"
"""I resume, complete, go on."""
ANOTHER: Final = "new second another an free choice extra جديد جديدا جديدة ثاني ثانيا آخر إضافي مجانا مجاني"
"""Another order than the one that stopped."""
WHETHER: Final = "whether need either سواء حاجة داعي"
"""What makes an account that is opened no condition."""
MEANWHILE: Final = "while until keep keeps حتى لين لحد لغاية"
"""Beside them a delivery that goes on is how things stand."""
DELIVERED_AR: Final = "التسليم تسليم تسليمها تسليمهم التوصيل توصيل توصيلها توصيلهم التنفيذ تنفيذ التشغيل تشغيل الإرسال إرسال"
"""Delivering, carrying out, running, sending."""
IT_GOES_AR: Final = "يكمل يكتمل يستمر يتواصل يمشي يشتغل يستانف بيكمل بيستمر بيتواصل بيمشي سيستمر سيتواصل سيكتمل تتوصل بتتوصل ستستمر هيكمل هيستمر تكمل بتكمل تستمر"
"""It completes, goes on, walks, works; they are delivered."""
