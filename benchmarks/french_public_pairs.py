"""Pairs of English and French by many public bodies: notices, courts, agencies, letters."""

from __future__ import annotations

from french_agency_pairs import ROWS as AGENCY_ROWS
from french_chambers_pairs import ROWS as CHAMBERS_ROWS
from french_charters_pairs import ROWS as CHARTERS_ROWS
from french_commons_pairs import ROWS as COMMONS_ROWS
from french_daily_pairs import ROWS as DAILY_ROWS
from french_desk_pairs import ROWS as DESK_ROWS
from french_field_pairs import ROWS as FIELD_ROWS
from french_forms_pairs import ROWS as FORMS_ROWS
from french_letters_pairs import ROWS as LETTERS_ROWS
from french_notices_pairs import ROWS as NOTICES_ROWS
from french_record_pairs import ROWS as RECORD_ROWS
from french_regions_pairs import ROWS as REGIONS_ROWS
from french_summit_pairs import ROWS as SUMMIT_ROWS
from french_survey_pairs import ROWS as SURVEY_ROWS

ROWS = (
    NOTICES_ROWS
    + CHAMBERS_ROWS
    + FIELD_ROWS
    + DAILY_ROWS
    + AGENCY_ROWS
    + SUMMIT_ROWS
    + REGIONS_ROWS
    + FORMS_ROWS
    + LETTERS_ROWS
    + COMMONS_ROWS
    + RECORD_ROWS
    + CHARTERS_ROWS
    + DESK_ROWS
    + SURVEY_ROWS
)
