"""All pairs from Japanese into English that were written by kind of text, read as one set."""

from __future__ import annotations

from almanac_pairs import ROWS as ALMANAC
from almoner_pairs import ROWS as ALMONER
from briefing_pairs import ROWS as BRIEFING
from bulletin_board_pairs import ROWS as BULLETIN_BOARD
from chancery_pairs import ROWS as CHANCERY
from dispensary_pairs import ROWS as DISPENSARY
from envoy_pairs import ROWS as ENVOY
from legation_pairs import ROWS as LEGATION
from municipal_pairs import ROWS as MUNICIPAL
from observatory_pairs import ROWS as OBSERVATORY
from plenary_pairs import ROWS as PLENARY
from protocol_pairs import ROWS as PROTOCOL
from registrar_pairs import ROWS as REGISTRAR
from registry_pairs import ROWS as REGISTRY
from secretariat_pairs import ROWS as SECRETARIAT
from signboard_pairs import ROWS as SIGNBOARD
from township_pairs import ROWS as TOWNSHIP
from waterworks_pairs import ROWS as WATERWORKS

ROWS = (
    MUNICIPAL
    + CHANCERY
    + ALMANAC
    + PROTOCOL
    + BULLETIN_BOARD
    + BRIEFING
    + REGISTRY
    + LEGATION
    + TOWNSHIP
    + SECRETARIAT
    + OBSERVATORY
    + REGISTRAR
    + WATERWORKS
    + ENVOY
    + SIGNBOARD
    + PLENARY
    + ALMONER
    + DISPENSARY
)
