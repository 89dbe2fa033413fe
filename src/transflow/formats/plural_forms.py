"""The Plural-Forms header of a PO file by target language.

Formulas are those of the GNU gettext manual ("Additional functions for plural forms"); Khmer, Thai
and the like have one form. transflow writes no plural entries; the header is there for tools that
insist on it.
"""

from __future__ import annotations

_ONE = "nplurals=1; plural=0;"
_NOT_ONE = "nplurals=2; plural=(n != 1);"
_MORE_THAN_ONE = "nplurals=2; plural=(n > 1);"
_SLAVIC = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)

_BY_RULE = {
    _ONE: "bo dz fa id ja jv km ko lo ms my th tr uz vi yue zh cmn wuu",
    _MORE_THAN_ONE: "am fil fr ln mg oc pt-br ti tl wa",
    _SLAVIC: "be bs hr ru sh sr uk",
    "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);": "cs sk",
    (
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ): "pl",
    (
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
        "n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ): "lt",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n!=0 ? 1 : 2);": "lv",
    "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);": "ro mo",
    "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);": "sl",
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n<7 ? 2 : n<11 ? 3 : 4);": "ga",
    "nplurals=2; plural=(n%10!=1 || n%100==11);": "is",
    (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
        "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    ): "ar",
}
_RULES = {language: rule for rule, languages in _BY_RULE.items() for language in languages.split()}


def plural_forms(lang: str) -> str:
    """Give the value of Plural-Forms for a BCP 47 tag.

    A language that is not in the table gets the rule of English, which most languages share.
    """
    tag = lang.lower().replace("_", "-")
    return _RULES.get(tag) or _RULES.get(tag.split("-", 1)[0], _NOT_ONE)
