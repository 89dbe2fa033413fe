"""Language tags as DeepL wants them."""

from __future__ import annotations

_SAME = {"no": "NB", "nn": "NB"}
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_REGIONS = {
    "EN": frozenset({"EN-GB", "EN-US"}),
    "PT": frozenset({"PT-PT", "PT-BR"}),
    "ES": frozenset({"ES-419"}),
}


def base_language(tag: str) -> str:
    """The language alone, as a source or in a glossary: ``EN`` for ``en-GB``."""
    primary = tag.lower().replace("_", "-").partition("-")[0]
    return _SAME.get(primary, primary.upper())


def target_language(tag: str, *, english: str, portuguese: str) -> str:
    """The language with the variant that DeepL demands or knows.

    Args:
        tag: BCP 47 tag.
        english: Variant for English when the tag names neither GB nor US.
        portuguese: Variant for Portuguese when the tag names neither PT nor BR.
    """
    base = base_language(tag)
    subtags = tag.lower().replace("_", "-").split("-")[1:]
    if base == "ZH":
        if not subtags:
            return "ZH"
        return "ZH-HANT" if _TRADITIONAL.intersection(subtags) else "ZH-HANS"
    known = _REGIONS.get(base, frozenset())
    for subtag in subtags:
        if f"{base}-{subtag.upper()}" in known:
            return f"{base}-{subtag.upper()}"
    return {"EN": english, "PT": portuguese}.get(base, base)
