"""Figures in words of both languages: counts with their nouns, money, spans, dates.

Arabic counted nouns follow the grammar (one, two, few 3-10, many 11-99, other); money with printed decimals keeps the bare singular;
digits are Latin, as Gulf panels write, or Arabic-Indic by setting. Every function returns the form after a preposition or as an object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal
from zoneinfo import ZoneInfo

from drafter.folding import Language
from drafter.money import Money, places

Digits = Literal["latin", "arabic"]

_INDIC = str.maketrans({**{str(digit): chr(0x660 + digit) for digit in range(10)}, ",": "٬", ".": "٫", "%": "٪"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: English singular and plural, Arabic by class of number (gloss: the English)."""

    one_en: str
    many_en: str
    one: str
    two: str
    few: str
    many: str
    other: str


NOUNS: Mapping[str, Noun] = {
    "follower": Noun("follower", "followers", "متابع واحد", "متابعَين", "متابعين", "متابعًا", "متابع"),
    "like": Noun("like", "likes", "إعجاب واحد", "إعجابين", "إعجابات", "إعجابًا", "إعجاب"),
    "view": Noun("view", "views", "مشاهدة واحدة", "مشاهدتين", "مشاهدات", "مشاهدة", "مشاهدة"),
    "comment": Noun("comment", "comments", "تعليق واحد", "تعليقين", "تعليقات", "تعليقًا", "تعليق"),
    "member": Noun("member", "members", "عضو واحد", "عضوين", "أعضاء", "عضوًا", "عضو"),
    "subscriber": Noun("subscriber", "subscribers", "مشترك واحد", "مشتركَين", "مشتركين", "مشتركًا", "مشترك"),
    "share": Noun("share", "shares", "مشاركة واحدة", "مشاركتين", "مشاركات", "مشاركة", "مشاركة"),
    "play": Noun("play", "plays", "استماع واحد", "استماعين", "استماعات", "استماعًا", "استماع"),
    "video play": Noun("play", "plays", "مشاهدة واحدة", "مشاهدتين", "مشاهدات", "مشاهدة", "مشاهدة"),
    "visit": Noun("visit", "visits", "زيارة واحدة", "زيارتين", "زيارات", "زيارة", "زيارة"),
    "vote": Noun("vote", "votes", "صوت واحد", "صوتين", "أصوات", "صوتًا", "صوت"),
    "review": Noun("review", "reviews", "تقييم واحد", "تقييمين", "تقييمات", "تقييمًا", "تقييم"),
    "save": Noun("save", "saves", "حفظ واحد", "عمليتَي حفظ", "عمليات حفظ", "عملية حفظ", "عملية حفظ"),
    "reaction": Noun("reaction", "reactions", "تفاعل واحد", "تفاعلين", "تفاعلات", "تفاعلًا", "تفاعل"),
    "unit": Noun("unit", "units", "وحدة واحدة", "وحدتين", "وحدات", "وحدة", "وحدة"),
    "minute": Noun("minute", "minutes", "دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"),
    "hour": Noun("hour", "hours", "ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"),
    "day": Noun("day", "days", "يوم واحد", "يومين", "أيام", "يومًا", "يوم"),
    "business day": Noun("business day", "business days", "يوم عمل واحد", "يومَي عمل", "أيام عمل", "يوم عمل", "يوم عمل"),
}
_SERVICE_WORDS = {
    **dict.fromkeys(("watch hour", "watch time", "watchtime", "ساعات مشاهد", "ساعة مشاهد"), "hour"),
    **dict.fromkeys(("review", "تقييم"), "review"),
    **dict.fromkeys(("follow", "متابع"), "follower"),
    **dict.fromkeys(("like", "لايك", "إعجاب", "اعجاب"), "like"),
    **dict.fromkeys(("view", "watch", "مشاهد"), "view"),
    **dict.fromkeys(("comment", "تعليق"), "comment"),
    **dict.fromkeys(("member", "عضو", "أعضاء", "اعضاء"), "member"),
    **dict.fromkeys(("subscriber", "مشترك"), "subscriber"),
    **dict.fromkeys(("share", "retweet", "repost", "مشارك"), "share"),
    **dict.fromkeys(("play", "stream", "listen", "استماع"), "play"),
    **dict.fromkeys(("visit", "traffic", "زيار"), "visit"),
    **dict.fromkeys(("vote", "poll", "تصويت"), "vote"),
    **dict.fromkeys(("save", "حفظ"), "save"),
    **dict.fromkeys(("reaction", "تفاعل"), "reaction"),
}
"""Stems of service names, English and Arabic, and the noun that they count; the first that is found, so longer words come first."""
_LISTENED_TO = (
    "spotify", "soundcloud", "anghami", "deezer", "audiomack", "tidal", "music", "track", "song", "album", "playlist", "podcast", "listen",
    "استماع", "أغني", "اغني", "موسيق", "بودكاست", "أنغامي", "انغامي",
)  # fmt: skip
"""Where a play or a stream is listened to; elsewhere it is watched."""

_CURRENCIES: Mapping[str, str] = {
    "USD": "دولار",
    "AED": "درهم",
    "SAR": "ريال سعودي",
    "QAR": "ريال قطري",
    "OMR": "ريال عُماني",
    "KWD": "دينار كويتي",
    "BHD": "دينار بحريني",
    "JOD": "دينار أردني",
    "EGP": "جنيه مصري",
    "EUR": "يورو",
    "GBP": "جنيه إسترليني",
}
_MONTHS_EN = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_MONTHS_AR = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS_AR = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_ZONES = {
    "Asia/Dubai": ("UAE time", "بتوقيت الإمارات"),
    "Asia/Riyadh": ("Saudi time", "بتوقيت السعودية"),
    "Asia/Kuwait": ("Kuwait time", "بتوقيت الكويت"),
    "Asia/Qatar": ("Qatar time", "بتوقيت قطر"),
    "Asia/Bahrain": ("Bahrain time", "بتوقيت البحرين"),
    "Asia/Muscat": ("Oman time", "بتوقيت عُمان"),
    "Africa/Cairo": ("Cairo time", "بتوقيت القاهرة"),
}


def noun_of(service: str | None) -> str:
    """The noun that a service counts, by its name; ``unit`` where the name does not say.

    >>> noun_of("TikTok Views"), noun_of("متابعين انستقرام [R30]"), noun_of(None)
    ('view', 'follower', 'unit')
    >>> noun_of("Spotify Plays"), noun_of("Instagram Reels Plays"), noun_of("YouTube Live Stream")
    ('play', 'video play', 'view')
    """
    low = (service or "").lower()
    noun = next((noun for stem, noun in _SERVICE_WORDS.items() if stem in low), "unit")
    if noun != "play" or any(word in low for word in _LISTENED_TO):
        return noun
    return "video play" if "play" in low else "view"


def number(value: int | Decimal, lang: Language, digits: Digits = "latin") -> str:
    """A number with thousands separated.

    >>> number(2400, "en"), number(2400, "ar", "arabic")
    ('2,400', '٢٬٤٠٠')
    """
    return _in_digits(f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}", lang, digits)


def count(value: int, noun: str, lang: Language, digits: Digits = "latin") -> str:
    """A count with its noun.

    >>> count(600, "follower", "en"), count(3, "like", "ar"), count(2, "view", "ar"), count(14, "day", "ar")
    ('600 followers', '3 إعجابات', 'مشاهدتين', '14 يومًا')
    """
    forms = NOUNS[noun]
    if lang == "en":
        return f"{value:,} {forms.one_en if value == 1 else forms.many_en}"
    if value in (1, 2):
        return forms.one if value == 1 else forms.two
    rest = value % 100
    form = forms.few if 3 <= rest <= 10 else forms.many if 11 <= rest <= 99 else forms.other
    return f"{number(value, lang, digits)} {form}"


def money(amount: Money, lang: Language, digits: Digits = "latin") -> str:
    """An amount in the currency's places, figure first.

    >>> from drafter.money import parse
    >>> money(parse("1250.5 USD"), "en"), money(parse("1.563 KWD"), "ar")
    ('1,250.50 USD', '1.563 دينار كويتي')
    >>> money(parse("3 LBP"), "ar"), money(parse("12 LBP"), "ar")
    ('3 ليرات لبنانية', '12 ليرة لبنانية')
    """
    printed = max(places(amount.currency), -_exponent(amount.value))
    figure = f"{amount.value:,.{printed}f}"
    if lang == "en":
        return f"{figure} {amount.currency}"
    name = _CURRENCIES.get(amount.currency) or _cldr_name(amount.currency, None if printed else amount.value)
    return f"{_in_digits(figure, lang, digits)} {name}"


def same_money(amount: Money, lang: Language) -> tuple[str, ...]:
    """The other ways in which an agent writes an amount, each of which says exactly the same.

    >>> from drafter.money import parse
    >>> same_money(parse("5.00 USD"), "en")
    ('USD 5.00', '$5.00', '5 USD', 'USD 5', '$5')
    >>> same_money(parse("5.50 AED"), "ar")
    ('5.50 درهما', '5.50 درهم إماراتي', '5.50 درهما إماراتيا')
    """
    full = money(amount, "en").split(" ")[0]
    figures = dict.fromkeys((full, full.removesuffix("." + "0" * places(amount.currency))))
    if lang == "en":
        sign = _SIGNS.get(amount.currency)
        ways = (
            way for figure in figures for way in (f"{figure} {amount.currency}", f"{amount.currency} {figure}", sign and f"{sign}{figure}")
        )
    else:
        names = _SAME_NAMES.get(amount.currency, ())
        ways = (f"{figure} {name}" for figure in figures for name in (_CURRENCIES.get(amount.currency), *names) if name)
    return tuple(way for way in ways if way and way != money(amount, lang))


_SIGNS: Mapping[str, str] = {"USD": "$", "EUR": "€", "GBP": "£"}
_SAME_NAMES: Mapping[str, tuple[str, ...]] = {
    "USD": ("دولارا", "دولار أمريكي", "دولارا أمريكيا", "دولارات"),
    "AED": ("درهما", "درهم إماراتي", "درهما إماراتيا"),
    "SAR": ("ريالا سعوديا", "ريالات سعودية"),
    "QAR": ("ريالا قطريا", "ريالات قطرية"),
    "OMR": ("ريالا عمانيا", "ريالات عمانية"),
    "KWD": ("دينارا كويتيا", "دنانير كويتية"),
    "BHD": ("دينارا بحرينيا", "دنانير بحرينية"),
    "JOD": ("دينارا أردنيا", "دنانير أردنية"),
    "EGP": ("جنيها مصريا", "جنيهات مصرية"),
}
"""Other forms of a currency's name that say which it is, without marks of vowels."""


def same_percent(value: Decimal, lang: Language) -> tuple[str, ...]:
    """The other ways in which an agent writes a percentage.

    >>> same_percent(Decimal(20), "en")
    ('20 percent', '20 per cent')
    """
    signs = ("percent", "per cent") if lang == "en" else ("بالمئة", "بالمائة", "في المئة", "في المائة")
    return tuple(f"{value.normalize():f} {sign}" for sign in signs)


def percent(value: Decimal, lang: Language, digits: Digits = "latin") -> str:
    """A percentage, sign glued after the figure: ``20%``."""
    return _in_digits(f"{value.normalize():f}%", lang, digits)


def span(hours: int, business: bool, lang: Language, digits: Digits = "latin") -> str:
    """A length of time: hours up to three days, then days; business days of 24 hours.

    >>> span(72, False, "en"), span(24, False, "ar"), span(240, True, "ar")
    ('72 hours', '24 ساعة', '10 أيام عمل')
    """
    if business:
        return count(hours // 24, "business day", lang, digits)
    return count(hours // 24, "day", lang, digits) if hours > 72 and hours % 24 == 0 else count(hours, "hour", lang, digits)


def day_range(low: int, high: int, lang: Language, digits: Digits = "latin") -> str:
    """A range of business days, in words that keep their order in both directions.

    >>> day_range(5, 10, "en"), day_range(5, 10, "ar")
    ('5 to 10 business days', 'من 5 إلى 10 أيام عمل')
    """
    last = count(high, "business day", lang, digits)
    return f"{low} to {last}" if lang == "en" else f"من {number(low, lang, digits)} إلى {last}"


def day(at: datetime, zone: str, lang: Language, digits: Digits = "latin") -> str:
    """A date with its weekday, in the desk's zone.

    >>> at = datetime.fromisoformat("2026-05-12T10:05:00+04:00")
    >>> day(at, "Asia/Dubai", "en"), day(at, "Asia/Dubai", "ar")
    ('Tuesday, 12 May 2026', 'الثلاثاء، 12 مايو 2026')
    """
    local = at.astimezone(ZoneInfo(zone))
    if lang == "en":
        return f"{_DAYS_EN[local.weekday()]}, {local.day} {_MONTHS_EN[local.month - 1]} {local.year}"
    day_, year = _in_digits(str(local.day), lang, digits), _in_digits(str(local.year), lang, digits)
    return f"{_DAYS_AR[local.weekday()]}، {day_} {_MONTHS_AR[local.month - 1]} {year}"


def moment(at: datetime, zone: str, lang: Language, digits: Digits = "latin") -> str:
    """A date and a time of day, with the zone named once.

    >>> moment(datetime.fromisoformat("2026-05-13T13:05:00+04:00"), "Asia/Dubai", "ar")
    'الأربعاء، 13 مايو 2026، الساعة 1:05 مساءً بتوقيت الإمارات'
    """
    local = at.astimezone(ZoneInfo(zone))
    hour = f"{(local.hour - 1) % 12 + 1}:{local.minute:02}"
    zone_en, zone_ar = _ZONES.get(zone) or (_offset(local), f"بتوقيت {_offset(local)}")
    if lang == "en":
        return f"{day(at, zone, lang)}, {hour} {'a.m.' if local.hour < 12 else 'p.m.'} ({zone_en})"
    midnight = (local.hour, local.minute) == (0, 0)
    half = "منتصف الليل" if midnight else "صباحًا" if local.hour < 12 else "ظهرًا" if local.hour == 12 else "مساءً"
    return f"{day(at, zone, lang, digits)}، الساعة {_clock(hour, digits)} {half} {zone_ar}"


def isolated(text: str) -> str:
    """An id or name that a right-to-left line would scramble, between isolates (FSI ... PDI); other texts as they are.

    >>> isolated("TX-707"), isolated("88231"), isolated("2026-0512") == "\\u20682026-0512\\u2069"
    ('TX-707', '88231', True)
    """
    scrambled = not text[:1].isalpha() and not text.isdigit()
    return f"\u2068{text}\u2069" if text and scrambled else text


def _clock(hour: str, digits: Digits) -> str:
    return hour.translate(_INDIC) if digits == "arabic" else hour


def _in_digits(figure: str, lang: Language, digits: Digits) -> str:
    return figure.translate(_INDIC) if lang == "ar" and digits == "arabic" else figure


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _offset(local: datetime) -> str:
    offset = local.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:]}"


def _cldr_name(currency: str, counted: Decimal | None) -> str:
    """The name of a currency in Arabic, in the form that a whole number before it asks for; behind decimals the plain one."""
    from babel.numbers import get_currency_name

    return str(get_currency_name(currency, count=counted, locale="ar"))
