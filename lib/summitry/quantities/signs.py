"""Signs, codes and names of currencies that stand before a number."""

import re

# Signs and codes before a number, longest first; letters stand in lower case, as in folded text.
SIGNS = {
    "us$": "USD", "us $": "USD", "u.s.$": "USD", "u.s. $": "USD", "usd": "USD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "$a": "AUD", "$us": "USD", "$nz": "NZD", "c$": "CAD",
    "ca$": "CAD", "cad": "CAD", "nz$": "NZD", "hk$": "HKD", "nt$": "TWD", "s$": "SGD", "sgd": "SGD", "r$": "BRL", "f$": "FJD", "j$": "JMD", "tt$": "TTD", "n$": "NAD",
    "$": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "CNY", "rmb": "CNY", "cny": "CNY", "jp¥": "JPY",
    "jpy": "JPY", "cn¥": "CNY", "₹": "INR", "rs.": "INR", "rs": "INR", "inr": "INR", "pkr": "PKR", "₽": "RUB", "rub": "RUB",
    "₸": "KZT", "kzt": "KZT", "₩": "KRW", "krw": "KRW", "₺": "TRY", "₫": "VND", "฿": "THB", "₦": "NGN", "₴": "UAH", "₵": "GHS", "gh₵": "GHS", "₼": "AZN", "₮": "MNT", "₲": "PYG", "₡": "CRC", "₭": "LAK", "৳": "BDT", "៛": "KHR", "֏": "AMD", "؋": "AFN", "ksh.": "KES", "ush": "UGX", "tsh": "TZS",
    "₱": "PHP", "₪": "ILS", "₾": "GEL", "chf": "CHF", "sar": "SAR", "aed": "AED", "dh": "AED", "dhs": "AED", "rm": "MYR",
    "rp": "IDR", "ro": "OMR", "nu": "BTN", "nu.": "BTN", "sh": "KES", "shs": "KES", "ghc": "GHS", "cfa": "XOF", "nkr": "NOK", "skr": "SEK", "dkr": "DKK", "fcfa": "XOF", "gh¢": "GHS", "kd": "KWD", "bd": "BHD", "nok": "NOK", "sek": "SEK", "dkk": "DKK", "kes": "KES", "ksh": "KES", "zar": "ZAR", "qar": "QAR",
    "kwd": "KWD", "egp": "EGP", "omr": "OMR", "bhd": "BHD", "jod": "JOD", "jd": "JOD", "tk": "BDT", "dm": "DEM", "ff": "FRF", "sr": "SAR", "lkr": "LKR", "myr": "MYR",
}  # fmt: skip
# Codes that are no English word in lower case.
SIGNS |= {
    code: code.upper()
    for code in (
        "bdt thb vnd idr php uah pln czk huf rsd bgn uzs azn amd byn kgs tjs tmt mnt etb ghs ngn tzs ugx rwf zmw mxn ars clp hkd nzd twd iqd dzd tnd lyd bwp mzn aoa xaf "
        "xof isk mmk khr npr mvr fjd nad jmd ttd irr pyg uyu dop gtq hnl crc nio mga mur scr djf gnf bif cdf ssp mkd yer syp lbp"
    ).split()
} | {"qr": "QAR"}
# The yen and the yuan share a sign, and the rupees one abbreviation: `money` settles them by the article.
_RUPEES = ("INR", "PKR", "LKR", "NPR", "MUR")
SHARED_SIGNS = {"¥": ("CNY", "JPY"), "rs": _RUPEES, "rs.": _RUPEES}
PATTERN = "|".join(
    re.escape(sign) if not sign[0].isalpha() else rf"(?<!\w){re.escape(sign)}"
    for sign in sorted(SIGNS, key=len, reverse=True)
)
_SIGN_ENDS = frozenset(sign[-1] for sign in SIGNS)
LENGTH = max(map(len, SIGNS)) + 2
# Letters and names that mean a currency only right before a large sum: "R2.5 billion", "N30bn", "dollars 50 million".
LARGE, LAKH = 1e6, 1e5
LETTER_SIGNS = {"r": "ZAR", "p": "PHP", "n": "NGN", "k": "ZMW"}
NAMES = {
    "dollar": ("USD",), "dollars": ("USD",), "euro": ("EUR",), "euros": ("EUR",), "rupee": _RUPEES, "rupees": _RUPEES, "taka": ("BDT",), "naira": ("NGN",),
    "riyals": ("SAR", "QAR", "OMR"), "dirhams": ("AED", "MAD"), "yen": ("JPY",), "ringgit": ("MYR",), "baht": ("THB",), "cedis": ("GHS",), "pounds": ("GBP", "EGP", "SDG"),
}  # fmt: skip


def name_before(folded: str, floor: int, start: int) -> str:
    """The currency's name or letter before the blank before a number: "dollars 50 million", "R 2.5 billion"; none: ""."""
    word = folded[folded.rfind(" ", floor, start - 1) + 1 : start - 1]
    return word if word in NAMES or word in LETTER_SIGNS else ""


def may_be(lead: str) -> bool:
    """Whether the words before a number end in a currency's sign or code: asking first spares a search before most."""
    if lead[-1:].isalpha():
        return lead[lead.rfind(" ") + 1 :].lstrip("([\"“”'") in SIGNS
    return lead[-1:] in _SIGN_ENDS


def before(lead: str) -> str:
    """The longest sign or code with which the words before a number end, a blank or hyphen behind it; none: "".

    Looked up length by length: a search for one of two hundred takes twenty times as long.
    """
    words = lead[:-1] if lead[-1] in " -" else lead
    for length in range(min(len(words), LENGTH), 0, -1):
        sign, before = words[-length:], words[-length - 1 : -length]
        if sign in SIGNS and not (sign[0].isalpha() and (before.isalnum() or before == "_")):
            return sign
    return ""
