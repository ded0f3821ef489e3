"""Words before a number that name a thing or a place in a series, so that the number is no sum of money."""

from __future__ import annotations

from typing import Final

NAMED: Final = (
    "order orders ticket id number no nr reference ref invoice account acct user client customer phone call tel mobile whatsapp sms code "
    "coupon voucher card transaction txn batch service "
    "طلب أوردر تذكرة رقم مرجع فاتورة حساب عميل زبون جوال هاتف تلفون تليفون موبايل واتساب كود رمز كوبون قسيمة بطاقة عملية معاملة خدمة"
)
"""Order, ticket, number, reference, invoice, account, client, mobile, phone, code, coupon, card, transaction, service: a whole number of
four digits or more after them is a name."""
SERIES: Final = (
    "room level step part page version model ext extension floor chapter season episode phase tier slot "
    "غرفة خطوة مستوى صفحة نسخة موديل جزء مرحلة طابق حلقة تحويلة"
)
"""Room, level, step, page, version, model, part, stage, floor, episode, extension: any whole number after them tells which."""
COUNTED: Final = (
    "qty quantity delivered remains remaining remain start count pack package option post posts line item كمية متبقي باقي بند باقة خيار"
)
"""Quantity, remaining, item, package, option: the number after them counts, or tells which, where a currency follows that another needs."""
YEARS: Final = "in since year during until of عام سنة لعام لسنة بعام بسنة منذ في"
"""In, since, year: before a number between 1990 and 2100."""
PREFIXES: Final = ("", "ال", "لل", "ب", "بال", "و", "وال", "ل")
"""The, for the, by, by the, and, and the, for: glued to an Arabic word of these tables."""
