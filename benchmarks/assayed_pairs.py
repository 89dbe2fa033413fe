"""Pairs that were written as a test from outside: half of them right, half with one error."""

from __future__ import annotations

from assay_en_de_clean_pairs import ROWS as ASSAY_EN_DE_CLEAN
from assay_en_de_seeded_pairs import ROWS as ASSAY_EN_DE_SEEDED
from assay_en_fr_clean_pairs import ROWS as ASSAY_EN_FR_CLEAN
from assay_en_fr_seeded_pairs import ROWS as ASSAY_EN_FR_SEEDED
from assay_en_ja_clean_pairs import ROWS as ASSAY_EN_JA_CLEAN
from assay_en_ja_seeded_pairs import ROWS as ASSAY_EN_JA_SEEDED
from assay_ja_en_clean_pairs import ROWS as ASSAY_JA_EN_CLEAN
from assay_ja_en_seeded_pairs import ROWS as ASSAY_JA_EN_SEEDED
from second_assay_en_de_clean_pairs import ROWS as SECOND_ASSAY_EN_DE_CLEAN
from second_assay_en_de_seeded_pairs import ROWS as SECOND_ASSAY_EN_DE_SEEDED
from second_assay_en_fr_clean_pairs import ROWS as SECOND_ASSAY_EN_FR_CLEAN
from second_assay_en_fr_seeded_pairs import ROWS as SECOND_ASSAY_EN_FR_SEEDED
from second_assay_en_ja_clean_pairs import ROWS as SECOND_ASSAY_EN_JA_CLEAN
from second_assay_en_ja_seeded_pairs import ROWS as SECOND_ASSAY_EN_JA_SEEDED
from second_assay_ja_en_clean_pairs import ROWS as SECOND_ASSAY_JA_EN_CLEAN
from second_assay_ja_en_seeded_pairs import ROWS as SECOND_ASSAY_JA_EN_SEEDED

ROWS = (
    ASSAY_JA_EN_CLEAN
    + ASSAY_JA_EN_SEEDED
    + ASSAY_EN_JA_CLEAN
    + ASSAY_EN_JA_SEEDED
    + ASSAY_EN_FR_CLEAN
    + ASSAY_EN_FR_SEEDED
    + ASSAY_EN_DE_CLEAN
    + ASSAY_EN_DE_SEEDED
    + SECOND_ASSAY_JA_EN_CLEAN
    + SECOND_ASSAY_JA_EN_SEEDED
    + SECOND_ASSAY_EN_JA_CLEAN
    + SECOND_ASSAY_EN_JA_SEEDED
    + SECOND_ASSAY_EN_FR_CLEAN
    + SECOND_ASSAY_EN_FR_SEEDED
    + SECOND_ASSAY_EN_DE_CLEAN
    + SECOND_ASSAY_EN_DE_SEEDED
)
