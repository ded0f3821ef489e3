"""What a refund reply says in figures and promises, in English and Arabic, each with its place in the text.

>>> read("We will credit 12.50 USD to your balance within 24 hours.").amounts[0].value
Decimal('12.50')
>>> read("سنضيف ألفين وخمسمية درهم إلى رصيدك").amounts[0].value
Decimal('2500')
"""

from drafter.reading.reader import read
from drafter.reading.values import BINDING, Amount, Count, Duration, Fraction, Moment, Percent, Promise, Reading, TimeOfDay, Unreadable

__all__ = [
    "BINDING",
    "Amount",
    "Count",
    "Duration",
    "Fraction",
    "Moment",
    "Percent",
    "Promise",
    "Reading",
    "TimeOfDay",
    "Unreadable",
    "read",
]
