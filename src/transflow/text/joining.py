"""What stands between two sentences when they become one text."""

from __future__ import annotations

_UNSPACED = frozenset(
    # Japanese, Chinese and its members, Thai, Lao, Khmer, Burmese, Shan, Dzongkha, Tibetan
    "ja zh cmn yue wuu nan hak gan hsn cdo lzh th lo km my shn dz bo".split()
)


def joiner(lang: str) -> str:
    """Give what joins the segments of one bead in a language.

    Args:
        lang: BCP 47 tag; ``ja-Latn`` is Japanese in Latin letters and has spaces.

    Returns:
        A space, or "" where sentences follow each other without one.
    """
    language, *subtags = lang.lower().replace("_", "-").split("-")
    return "" if language in _UNSPACED and "latn" not in subtags else " "
