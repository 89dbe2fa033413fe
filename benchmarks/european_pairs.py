"""Pairs of English with French and German, which share letters, dates and many of their traps.

Decimal commas, thousands set apart by a space or a point, milliards and billions, quinze jours,
halb drei, §§ and articles: what is right there looks wrong to a check that compares characters.
"""

from __future__ import annotations

from bulletin_pairs import ROWS as BULLETIN_ROWS
from circular_pairs import ROWS as CIRCULAR_ROWS
from french_pairs import ROWS as FRENCH_ROWS
from french_public_pairs import ROWS as FRENCH_PUBLIC_ROWS
from gazette_french_pairs import ROWS as GAZETTE_FRENCH_ROWS
from gazette_german_pairs import ROWS as GAZETTE_GERMAN_ROWS
from german_alpine_pairs import ROWS as GERMAN_ALPINE_ROWS
from german_auditor_pairs import ROWS as GERMAN_AUDITOR_ROWS
from german_bulletin_pairs import ROWS as GERMAN_BULLETIN_ROWS
from german_census_pairs import ROWS as GERMAN_CENSUS_ROWS
from german_charter_pairs import ROWS as GERMAN_CHARTER_ROWS
from german_clauses_pairs import ROWS as GERMAN_CLAUSES_ROWS
from german_dispatch_pairs import ROWS as GERMAN_DISPATCH_ROWS
from german_gazetteer_pairs import ROWS as GERMAN_GAZETTEER_ROWS
from german_harbour_pairs import ROWS as GERMAN_HARBOUR_ROWS
from german_inspector_pairs import ROWS as GERMAN_INSPECTOR_ROWS
from german_leaflet_pairs import ROWS as GERMAN_LEAFLET_ROWS
from german_ledger_pairs import ROWS as GERMAN_LEDGER_ROWS
from german_letter_pairs import ROWS as GERMAN_LETTER_ROWS
from german_minutes_pairs import ROWS as GERMAN_MINUTES_ROWS
from german_offices_pairs import ROWS as GERMAN_OFFICES_ROWS
from german_pairs import ROWS as GERMAN_ROWS
from german_press_pairs import ROWS as GERMAN_PRESS_ROWS
from german_protocol_pairs import ROWS as GERMAN_PROTOCOL_ROWS
from german_register_pairs import ROWS as GERMAN_REGISTER_ROWS
from german_roundup_pairs import ROWS as GERMAN_ROUNDUP_ROWS
from german_statements_pairs import ROWS as GERMAN_STATEMENTS_ROWS
from german_typography_pairs import ROWS as GERMAN_TYPOGRAPHY_ROWS
from register_pairs import ROWS as REGISTER_ROWS

ROWS = (
    FRENCH_ROWS
    + GERMAN_ROWS
    + GAZETTE_FRENCH_ROWS
    + GAZETTE_GERMAN_ROWS
    + BULLETIN_ROWS
    + CIRCULAR_ROWS
    + REGISTER_ROWS
    + GERMAN_STATEMENTS_ROWS
    + GERMAN_CLAUSES_ROWS
    + GERMAN_TYPOGRAPHY_ROWS
    + GERMAN_ROUNDUP_ROWS
    + GERMAN_MINUTES_ROWS
    + GERMAN_GAZETTEER_ROWS
    + GERMAN_HARBOUR_ROWS
    + GERMAN_CENSUS_ROWS
    + GERMAN_LEDGER_ROWS
    + FRENCH_PUBLIC_ROWS
    + GERMAN_PRESS_ROWS
    + GERMAN_BULLETIN_ROWS
    + GERMAN_REGISTER_ROWS
    + GERMAN_PROTOCOL_ROWS
    + GERMAN_OFFICES_ROWS
    + GERMAN_LETTER_ROWS
    + GERMAN_LEAFLET_ROWS
    + GERMAN_INSPECTOR_ROWS
    + GERMAN_DISPATCH_ROWS
    + GERMAN_CHARTER_ROWS
    + GERMAN_AUDITOR_ROWS
    + GERMAN_ALPINE_ROWS
)
