"""All pairs dense in names and in parts that are easily left out, in four pairs of languages."""

from __future__ import annotations

from appointment_pairs import ROWS as APPOINTMENT_ROWS
from atlas_east_pairs import ROWS as EASTERN_ATLAS_ROWS
from atlas_west_pairs import ROWS as WESTERN_ATLAS_ROWS
from chronicle_pairs import ROWS as CHRONICLE_ROWS
from culture_pairs import ROWS as CULTURE_ROWS
from desk_east_pairs import ROWS as EASTERN_DESK_ROWS
from desk_west_pairs import ROWS as WESTERN_DESK_ROWS
from despatch_east_pairs import ROWS as EASTERN_DESPATCH_ROWS
from despatch_west_pairs import ROWS as WESTERN_DESPATCH_ROWS
from docket_east_pairs import ROWS as EASTERN_DOCKET_ROWS
from docket_west_pairs import ROWS as WESTERN_DOCKET_ROWS
from gazette_east_pairs import ROWS as EASTERN_GAZETTE_ROWS
from gazette_west_pairs import ROWS as WESTERN_GAZETTE_ROWS
from harbour_pairs import ROWS as HARBOUR_ROWS
from ledger_east_pairs import ROWS as EASTERN_LEDGER_ROWS
from ledger_west_pairs import ROWS as WESTERN_LEDGER_ROWS
from minutes_east_pairs import ROWS as EASTERN_MINUTES_ROWS
from minutes_west_pairs import ROWS as WESTERN_MINUTES_ROWS
from parish_pairs import ROWS as PARISH_ROWS
from roster_pairs import ROWS as ROSTER_ROWS

ROWS = (
    CULTURE_ROWS
    + APPOINTMENT_ROWS
    + HARBOUR_ROWS
    + CHRONICLE_ROWS
    + PARISH_ROWS
    + ROSTER_ROWS
    + EASTERN_ATLAS_ROWS
    + WESTERN_ATLAS_ROWS
    + EASTERN_DESK_ROWS
    + WESTERN_DESK_ROWS
    + EASTERN_GAZETTE_ROWS
    + WESTERN_GAZETTE_ROWS
    + EASTERN_DOCKET_ROWS
    + WESTERN_DOCKET_ROWS
    + EASTERN_MINUTES_ROWS
    + WESTERN_MINUTES_ROWS
    + EASTERN_DESPATCH_ROWS
    + WESTERN_DESPATCH_ROWS
    + EASTERN_LEDGER_ROWS
    + WESTERN_LEDGER_ROWS
)
