"""Pairs from English into Japanese by kind of text, and pairs in four directions."""

from __future__ import annotations

from agency_pairs import ROWS as AGENCY
from bulletin_english_pairs import ROWS as BULLETIN
from communique_pairs import ROWS as COMMUNIQUE
from counter_pairs import ROWS as COUNTER
from digest_pairs import ROWS as DIGEST
from dispatch_box_pairs import ROWS as DISPATCH_BOX
from form_notice_pairs import ROWS as FORM_NOTICE
from form_pairs import ROWS as FORM
from inspection_pairs import ROWS as INSPECTION
from office_pairs import ROWS as OFFICE
from wire_pairs import ROWS as WIRE

ROWS = AGENCY + OFFICE + COUNTER + INSPECTION + BULLETIN + DIGEST + FORM + FORM_NOTICE
ROWS += COMMUNIQUE + DISPATCH_BOX + WIRE
