"""All pairs from Japanese into English that were written by kind of text, read as one set."""

from __future__ import annotations

from almanac_pairs import ROWS as ALMANAC
from almoner_pairs import ROWS as ALMONER
from briefing_pairs import ROWS as BRIEFING
from brigade_pairs import ROWS as BRIGADE
from bulletin_board_pairs import ROWS as BULLETIN_BOARD
from chancery_pairs import ROWS as CHANCERY
from coffer_pairs import ROWS as COFFER
from dispensary_pairs import ROWS as DISPENSARY
from envoy_pairs import ROWS as ENVOY
from leaflet_pairs import ROWS as LEAFLET
from legation_pairs import ROWS as LEGATION
from lifeboat_pairs import ROWS as LIFEBOAT
from ministry_briefs_pairs import ROWS as MINISTRY_BRIEFS
from municipal_pairs import ROWS as MUNICIPAL
from observatory_pairs import ROWS as OBSERVATORY
from orbit_pairs import ROWS as ORBIT
from platform_pairs import ROWS as PLATFORM
from plenary_pairs import ROWS as PLENARY
from protocol_pairs import ROWS as PROTOCOL
from registrar_pairs import ROWS as REGISTRAR
from registry_pairs import ROWS as REGISTRY
from reservoir_pairs import ROWS as RESERVOIR
from rostrum_pairs import ROWS as ROSTRUM
from secretariat_pairs import ROWS as SECRETARIAT
from signboard_pairs import ROWS as SIGNBOARD
from tollhouse_pairs import ROWS as TOLLHOUSE
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
    + RESERVOIR
    + BRIGADE
    + TOLLHOUSE
    + ROSTRUM
    + LIFEBOAT
    + PLATFORM
    + ORBIT
    + COFFER
    + LEAFLET
    + MINISTRY_BRIEFS
)
