"""Pairs of English with French and German, which share letters, dates and many of their traps.

Decimal commas, thousands set apart by a space or a point, milliards and billions, quinze jours,
halb drei, §§ and articles: what is right there looks wrong to a check that compares characters.
"""

from __future__ import annotations

from bulletin_pairs import ROWS as BULLETIN_ROWS
from circular_pairs import ROWS as CIRCULAR_ROWS
from french_pairs import ROWS as FRENCH_ROWS
from gazette_french_pairs import ROWS as GAZETTE_FRENCH_ROWS
from gazette_german_pairs import ROWS as GAZETTE_GERMAN_ROWS
from german_pairs import ROWS as GERMAN_ROWS
from register_pairs import ROWS as REGISTER_ROWS

ROWS = (
    FRENCH_ROWS
    + GERMAN_ROWS
    + GAZETTE_FRENCH_ROWS
    + GAZETTE_GERMAN_ROWS
    + BULLETIN_ROWS
    + CIRCULAR_ROWS
    + REGISTER_ROWS
)
