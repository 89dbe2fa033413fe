"""Pairs from English into Japanese by kind of text, and pairs in four directions."""

from __future__ import annotations

from agency_pairs import ROWS as AGENCY
from bulletin_english_pairs import ROWS as BULLETIN
from communique_pairs import ROWS as COMMUNIQUE
from counter_pairs import ROWS as COUNTER
from digest_pairs import ROWS as DIGEST
from dispatch_box_pairs import ROWS as DISPATCH_BOX
from estuary_pairs import ROWS as ESTUARY
from form_notice_pairs import ROWS as FORM_NOTICE
from form_pairs import ROWS as FORM
from infirmary_pairs import ROWS as INFIRMARY
from inspection_pairs import ROWS as INSPECTION
from levee_pairs import ROWS as LEVEE
from mission_briefs_pairs import ROWS as MISSION_BRIEFS
from office_pairs import ROWS as OFFICE
from parade_pairs import ROWS as PARADE
from podium_pairs import ROWS as PODIUM
from quota_pairs import ROWS as QUOTA
from tariff_pairs import ROWS as TARIFF
from tribunal_pairs import ROWS as TRIBUNAL
from vacancy_pairs import ROWS as VACANCY
from wire_pairs import ROWS as WIRE

ROWS = AGENCY + OFFICE + COUNTER + INSPECTION + BULLETIN + DIGEST + FORM + FORM_NOTICE
ROWS += COMMUNIQUE + DISPATCH_BOX + WIRE + ESTUARY
ROWS += TRIBUNAL
ROWS += TARIFF
ROWS += PODIUM
ROWS += INFIRMARY
ROWS += PARADE
ROWS += QUOTA
ROWS += LEVEE
ROWS += VACANCY
ROWS += MISSION_BRIEFS
