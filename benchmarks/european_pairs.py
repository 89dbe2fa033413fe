"""Pairs of English with French and German, which share letters, dates and many of their traps.

Decimal commas, thousands set apart by a space or a point, milliards and billions, quinze jours,
halb drei, §§ and articles: what is right there looks wrong to a check that compares characters.
"""

from __future__ import annotations

from french_pairs import ROWS as FRENCH_ROWS
from german_pairs import ROWS as GERMAN_ROWS

ROWS = FRENCH_ROWS + GERMAN_ROWS
