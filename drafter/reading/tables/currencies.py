"""Names, signs and abbreviations of currencies. Arabic nouns stand in the singular; their dual and plural are formed by rule."""

from __future__ import annotations

from typing import Final

CODES: Final = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP "
    "CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD "
    "JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO "
    "NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL USDT BTC RMB"
)
WORD_CODES: Final = "ALL TRY TOP CUP MAD PEN BAM SOS GEL LAK COP MOP ERN BOB RON AMD"
"""Codes that are words, names or slips in small letters: they count in capitals only."""
COMMAND_CODES: Final = "ALL TRY TOP"
"""Of them those that stand before a number in running text: refill ALL 400, TRY 2 times, the TOP 10."""
SCANNED: Final = "qr"
"""Abbreviations of a currency that are also a thing, before what is counted: scan the QR 3 times."""
SHORT_CAPITALS: Final = "TL"
"""Abbreviations that count in capitals only: tl3at is "it came out" in Latin letters."""
CODE_MEANS: Final = {"RMB": "CNY"}

RIYAL: Final = ("SAR", "QAR", "OMR", "YER")
DINAR: Final = ("KWD", "BHD", "JOD", "IQD")

# What a bare name may be: the first, or none where the words do not say; the caller's currency settles it if it is listed.
FAMILIES: Final = {
    "dollar": ("USD", ("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "JMD", "TTD", "BZD")),
    "dirham": ("AED", ("AED", "MAD")),
    "pound-ar": ("EGP", ("EGP", "GBP", "SDG", "LBP", "SYP")),
    "pound-en": ("GBP", ("GBP", "EGP", "LBP", "SYP", "SDG")),
    "riyal": (None, RIYAL),
    "rial": (None, ("OMR", "YER", "IRR", "SAR", "QAR")),
    "dinar": (None, DINAR),
    "lira": (None, ("LBP", "SYP", "TRY")),
    "rupee": ("INR", ("INR", "PKR", "LKR", "NPR")),
    "franc": (None, ("CHF", "XOF", "XAF")),
    "shekel": ("ILS", ("ILS",)),
    "euro": ("EUR", ("EUR",)),
    "yen": ("JPY", ("JPY",)),
    "yuan": ("CNY", ("CNY",)),
    "ringgit": ("MYR", ("MYR",)),
    "tugrik": ("MNT", ("MNT",)),
    "peso": (None, ("PHP", "MXN", "ARS", "CLP", "COP")),
    "krona": (None, ("SEK", "NOK", "DKK", "ISK")),
    "tether": ("USDT", ("USDT",)),
    "bitcoin": ("BTC", ("BTC",)),
}  # fmt: skip

ENGLISH_NAMES: Final = {
    "dollar": "dollar dollars buck bucks dolar dolars",
    "dirham": "dirham dirhams derham derhams dhs dh",
    "pound-en": "pound pounds quid",
    "pound-ar": "geneh genih genihat",
    "riyal": "riyal riyals riyaal sr",
    "rial": "rial rials",
    "dinar": "dinar dinars",
    "lira": "lira liras",
    "rupee": "rupee rupees rs",
    "franc": "franc francs",
    "shekel": "shekel shekels sheqel sheqels",
    "euro": "euro euros",
    "yen": "yen",
    "yuan": "yuan kuai renminbi",
    "ringgit": "ringgit ringgits",
    "tugrik": "tugrik tugriks",
    "peso": "peso pesos",
    "krona": "krona kronor krone kroner",
    "tether": "tether",
    "bitcoin": "bitcoin bitcoins",
}

SHORT_NAMES: Final = "dhs dh rs sr"
"""Names that are written short, so that a point may end them and the number may follow: Dhs. 45.90."""

ARABIC_NAMES: Final = (
    # family, singular spellings, broken plurals, gloss
    ("dollar", "دولار", "دولارات", "dollar"),
    ("dirham", "درهم", "دراهم", "dirham"),
    ("riyal", "ريال", "ريالات أريل", "riyal"),
    ("dinar", "دينار", "دنانير", "dinar"),
    ("pound-ar", "جنيه جنيها", "جنيهات", "pound, Egyptian unless named"),
    ("euro", "يورو أورو", "يوروهات", "euro"),
    ("lira", "ليرة", "ليرات", "lira"),
    ("rupee", "روبية", "روبيات", "rupee"),
    ("shekel", "شيكل", "شواكل", "shekel"),
    ("franc", "فرنك", "فرنكات", "franc"),
    ("yuan", "يوان", "", "yuan"),
    ("tether", "تيثر", "", "tether"),
)

COUNTRIES: Final = (
    # English adjectives and names, Arabic adjective, its gloss; then family -> currency
    ("us american usa u.s. united-states", "أمريكي أميركي امريكاني", "American", {"dollar": "USD"}),
    ("uae emirati emirates", "إماراتي", "Emirati", {"dirham": "AED"}),
    ("saudi", "سعودي", "Saudi", {"riyal": "SAR", "rial": "SAR"}),
    ("kuwaiti kuwait", "كويتي", "Kuwaiti", {"dinar": "KWD"}),
    ("bahraini bahrain", "بحريني", "Bahraini", {"dinar": "BHD"}),
    ("omani oman", "عماني", "Omani", {"rial": "OMR", "riyal": "OMR"}),
    ("qatari qatar", "قطري", "Qatari", {"riyal": "QAR", "rial": "QAR"}),
    ("yemeni", "يمني", "Yemeni", {"rial": "YER", "riyal": "YER"}),
    ("iranian", "إيراني", "Iranian", {"rial": "IRR", "riyal": "IRR"}),
    ("egyptian masri masriya", "مصري", "Egyptian", {"pound-en": "EGP", "pound-ar": "EGP"}),
    ("british sterling", "إسترليني استرليني بريطاني", "sterling, British", {"pound-en": "GBP", "pound-ar": "GBP"}),
    ("sudanese", "سوداني", "Sudanese", {"pound-en": "SDG", "pound-ar": "SDG"}),
    ("jordanian", "أردني", "Jordanian", {"dinar": "JOD"}),
    ("iraqi", "عراقي", "Iraqi", {"dinar": "IQD"}),
    ("libyan", "ليبي", "Libyan", {"dinar": "LYD"}),
    ("tunisian", "تونسي", "Tunisian", {"dinar": "TND"}),
    ("algerian", "جزائري", "Algerian", {"dinar": "DZD"}),
    ("moroccan", "مغربي", "Moroccan", {"dirham": "MAD"}),
    ("lebanese", "لبناني", "Lebanese", {"lira": "LBP", "pound-en": "LBP"}),
    ("syrian", "سوري", "Syrian", {"lira": "SYP", "pound-en": "SYP"}),
    ("turkish", "تركي", "Turkish", {"lira": "TRY"}),
    ("indian", "هندي", "Indian", {"rupee": "INR"}),
    ("pakistani", "باكستاني", "Pakistani", {"rupee": "PKR"}),
    ("canadian", "كندي", "Canadian", {"dollar": "CAD"}),
    ("hong-kong hk", "", "of Hong Kong", {"dollar": "HKD"}),
    ("new-zealand nz", "نيوزيلندي", "of New Zealand", {"dollar": "NZD"}),
    ("australian au aussie", "أسترالي", "Australian", {"dollar": "AUD"}),
    ("singapore", "سنغافوري", "Singaporean", {"dollar": "SGD"}),
    ("swiss", "سويسري", "Swiss", {"franc": "CHF"}),
    ("malaysian malaysia", "ماليزي", "Malaysian", {"ringgit": "MYR"}),
    ("japanese", "ياباني", "Japanese", {"yen": "JPY"}),
    ("chinese", "صيني", "Chinese", {"yuan": "CNY"}),
    ("swedish", "", "Swedish", {"krona": "SEK"}),
    ("norwegian", "", "Norwegian", {"krona": "NOK"}),
    ("danish", "", "Danish", {"krona": "DKK"}),
    ("mexican", "", "Mexican", {"peso": "MXN"}),
    ("philippine", "فلبيني", "Philippine", {"peso": "PHP"}),
)

ABBREVIATIONS: Final = (
    # letters without their points, currency, gloss; "دا" is settled by the hamza: see AMBIGUOUS_ABBREVIATION
    ("رس", "SAR", "ر.س riyal, Saudi"),
    ("رق", "QAR", "ر.ق riyal, Qatari"),
    ("رع", "OMR", "ر.ع riyal, Omani"),
    ("ري", "YER", "ر.ي riyal, Yemeni"),
    ("دك", "KWD", "د.ك dinar, Kuwaiti"),
    ("دب", "BHD", "د.ب dinar, Bahraini"),
    ("دع", "IQD", "د.ع dinar, Iraqi"),
    ("دل", "LYD", "د.ل dinar, Libyan"),
    ("دت", "TND", "د.ت dinar, Tunisian"),
    ("دج", "DZD", "د.ج dinar, Algerian"),
    ("دم", "MAD", "د.م dirham, Moroccan"),
    ("جم", "EGP", "ج.م pound, Egyptian"),
    ("جس", "SDG", "ج.س pound, Sudanese"),
    ("لل", "LBP", "ل.ل lira, Lebanese"),
    ("لس", "SYP", "ل.س lira, Syrian"),
    ("le", "EGP", "L.E. livre égyptienne"),
    ("kd", "KWD", "Kuwaiti dinar"),
    ("bd", "BHD", "Bahraini dinar"),
    ("jd", "JOD", "Jordanian dinar"),
    ("ro", "OMR", "Omani rial"),
    ("qr", "QAR", "Qatari riyal"),
    ("chf", "CHF", "Swiss franc"),
    ("tl", "TRY", "Turkish lira"),
)
SPELLED_APART: Final = "رس رق رع دك دب دا جم"
"""Abbreviations that are also read with spaces between the letters: ر س."""
AMBIGUOUS_ABBREVIATION: Final = ("دا", {"إ": "AED", "أ": "JOD", "آ": "JOD"}, ("AED", "JOD"))
"""د.إ is the Emirati dirham, د.أ the Jordanian dinar; without its hamza د.ا is either."""

SIGNS: Final = {
    "$": "dollar", "€": "EUR", "£": "pound-en", "¥": "JPY", "₪": "ILS", "₹": "INR", "₺": "TRY", "₽": "RUB", "₩": "KRW", "₦": "NGN",
    "₫": "VND", "₴": "UAH", "₱": "PHP", "฿": "THB", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₮": "MNT", "₸": "KZT", "₼": "AZN", "₿": "BTC",
    "⃁": "SAR", "₨": "rupee", "元": "CNY",
}  # fmt: skip
SIGN_PREFIXES: Final = {
    # letters that stand before a sign: US$, E£
    ("us", "$"): "USD", ("u", "$"): "USD", ("usd", "$"): "USD", ("a", "$"): "AUD", ("au", "$"): "AUD", ("c", "$"): "CAD",
    ("ca", "$"): "CAD", ("cad", "$"): "CAD", ("hk", "$"): "HKD", ("nz", "$"): "NZD", ("s", "$"): "SGD", ("mx", "$"): "MXN",
    ("mex", "$"): "MXN", ("r", "$"): "BRL",
    ("e", "£"): "EGP", ("uk", "£"): "GBP", ("ل", "£"): "LBP",
}  # fmt: skip

MINOR: Final = (
    # words, gloss, then how many make one (0: it depends on the currency) and of what; the first currency counts where the words name none
    ("cent cents ¢ c سنت سنتا سنتات سنتين سنتان سينت سينتات", "cent", "100", ("USD", "EUR", "CAD", "AUD", "NZD", "SGD", "HKD"), "USD"),
    ("fils filses فلس فلسا فلوس فلسين", "fils", "0", ("KWD", "BHD", "JOD", "IQD", "AED"), None),
    ("halala halalas halalah halalahs هللة هللات هلله هللتين هللتان", "halala", "100", ("SAR",), "SAR"),
    ("piastre piastres piaster piasters qirsh قرش قرشا قروش قرشين", "piastre", "100", ("EGP", "SAR", "LBP", "SYP", "JOD", "SDG", "TRY"), "EGP"),
    ("baisa baisas baiza baizas بيسة بيسات", "baisa", "1000", ("OMR",), "OMR"),
    ("pence p بنس بنسا بنسات", "pence", "100", ("GBP",), "GBP"),
    ("kurus", "kurus", "100", ("TRY",), "TRY"),
    ("centime centimes سنتيم سنتيما سنتيمات", "centime", "100", ("MAD", "DZD", "CHF", "EUR"), None),
    ("millime millimes مليم مليما مليمات", "millime", "1000", ("TND", "EGP"), None),
    ("agora agorot أغورة أغورات", "agora", "100", ("ILS",), "ILS"),
    ("penny pennies", "penny", "100", ("GBP", "USD", "EUR"), None),
    ("nickel nickels", "nickel", "20", ("USD", "CAD", "AUD", "NZD", "JMD", "TTD"), None),
    ("dime dimes", "dime", "10", ("USD", "CAD", "AUD", "NZD", "JMD", "TTD"), None),
    ("grand", "grand", "0.001", ("USD", "GBP", "AUD", "CAD", "NZD", "JMD", "TTD", "EUR"), None),
    ("paisa paise", "paisa", "100", ("INR", "PKR"), "INR"),
    ("sen", "sen", "100", ("MYR", "JPY"), "MYR"),
)  # fmt: skip
GLUED_MINOR: Final = "p"
"""Pence written short, which are such only where they are glued to fewer than a hundred: 50p, and not 720p."""
DUAL_MINOR: Final = "سنتين سنتان فلسين هللتين هللتان قرشين"
"""Two of them in one word."""
FILS: Final = {"KWD": 1000, "BHD": 1000, "JOD": 1000, "IQD": 1000, "AED": 100}
"""How many fils make one: the dirham has a hundred, the dinars a thousand."""
HUNDREDTHS: Final = {"QAR": "dirham"}
"""Small change that is also a currency of its own: after riyals of Qatar a dirham is a hundredth of one."""
