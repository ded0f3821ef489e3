"""Words for the time of day and for the clocks of places."""

from __future__ import annotations

from typing import Final

ZONES: Final = (
    # hours east of Greenwich, words, gloss of Arabic ones
    (0, "utc/gmt/zulu", ""),
    (3, "ksa/saudi/riyadh/makkah/mecca/qatar/doha/kuwait/bahrain", ""),
    (4, "uae/dubai/gst/oman/muscat/abu_dhabi", ""),
    (0, "غرينتش/جرينتش", "Greenwich"),
    (3, "السعودية/الرياض/مكة/قطر/الدوحة/الكويت/البحرين", "Saudi Arabia, Riyadh, Mecca, Qatar, Doha, Kuwait, Bahrain"),
    (4, "الامارات/دبي/عمان/مسقط", "the Emirates, Dubai, Oman, Muscat"),
)
UNKNOWN_ZONES: Final = "est edt pst pdt cst cet cest bst ist pkt eet ast msk"
"""Clocks whose hours are not told by their letters alone, or not in the Gulf: a time by them is left out."""
MORNING: Final = "ص صباحا الصبح الفجر فجرا"
"""In the morning, four ways; at dawn, two ways: after an hour."""
AFTERNOON: Final = "م مساء المسا المساء العصر عصرا المغرب الظهر ظهرا العشا"
"""In the evening, in the afternoon, at sunset, at noon, at night prayer: after an hour."""
