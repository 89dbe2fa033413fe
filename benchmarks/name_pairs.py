"""All pairs dense in names and in parts that are easily left out, in four pairs of languages."""

from __future__ import annotations

from appointment_pairs import ROWS as APPOINTMENT_ROWS
from chronicle_pairs import ROWS as CHRONICLE_ROWS
from culture_pairs import ROWS as CULTURE_ROWS
from harbour_pairs import ROWS as HARBOUR_ROWS
from parish_pairs import ROWS as PARISH_ROWS
from roster_pairs import ROWS as ROSTER_ROWS

ROWS = CULTURE_ROWS + APPOINTMENT_ROWS + HARBOUR_ROWS + CHRONICLE_ROWS + PARISH_ROWS + ROSTER_ROWS
