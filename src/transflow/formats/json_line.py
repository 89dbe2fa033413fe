"""One JSON object on one line, safe for readers that split lines generously."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# JSON leaves these as they are, but Python, JavaScript and editors end a line at them; half a
# surrogate pair has no UTF-8 form
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def json_line(fields: Mapping[str, Any]) -> bytes:
    r"""Write one object as UTF-8 with a line feed behind it, keys in the order given.

    Characters that some readers end a line at are written as ``\u2028``.

    Raises:
        ValueError: A number is not finite: JSON has no word for it.
    """
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False)
    text = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text.encode("utf-8") + b"\n"
