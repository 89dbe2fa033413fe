"""Whether ``<br>`` ends a block or only a line.

Old pages fake paragraphs and lists with line breaks. A break ends a block

- when an empty line follows it (two or more in a row);
- when the line before it ends with a full stop, closing quotes and brackets behind it included;
- when the line behind it begins with a label (``1.``, ``（２）``, ``・``, ``第３条``) or is
  indented by an ideographic space;
- between two lines of the form ``name: value``;
- behind a short first line that stands over a sentence as its caption (``目的`` above
  ``この協定は……とする。``).

Otherwise it is a line feed inside the block, as in an address or a title of two lines. The line
ends of ``pre`` are judged in the same way.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from transflow.text.label_patterns import find_label
from transflow.text.width import width

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPACE: Final = " \t\n\f\r\xa0\u3000"
_STOPPED: Final = re.compile("[.。．｡!?！？។៕။।؟۔…][\"'”’»」』）)\\]］〕】]{0,4}$")
_NAMED: Final = re.compile("[^:：.。、,，]{1,32}(?:：|:[ \u3000\xa0])[ \u3000\xa0]*[^ \u3000\xa0]")
_SEEN_OF_A_LINE: Final = 200
_LONGEST_CAPTION: Final = 20
# Japanese alone: in scripts with spaces the first line of an address looks the same. A line that
# ends in a kana or a comma goes on, and so does what begins with a particle.
_CAPTION_END: Final = re.compile("[\u30a1-\u30fc\u4e00-\u9fff）」』】]$")
_CAPTIONED: Final = re.compile("(?![はがをにのでとへもや])[\u3041-\u30fc\u4e00-\u9fff「『（]")


def block_ends(lines: Sequence[str]) -> list[bool]:
    """Tell for each line whether a block ends with it.

    Args:
        lines: The lines between two block boundaries, empty ones included, at least one.

    Returns:
        One value a line, the last always True; an empty line is no block of its own.
    """
    ends: list[bool] = []
    for line, after in pairwise(lines):
        begins = not ends or ends[-1]
        ends.append(_ends_block(line, after) or (begins and _is_caption(line, after)))
    return [*ends, True]


def _is_caption(line: str, after: str) -> bool:
    """Whether a line is the caption of the sentence below it, not the beginning of one."""
    line, after = line.strip(_SPACE), after.strip(_SPACE)
    return (
        width(line[:_LONGEST_CAPTION]) * 2 <= width(after[:_SEEN_OF_A_LINE])
        and len(line) < _LONGEST_CAPTION
        and _CAPTION_END.search(line) is not None
        and _CAPTIONED.match(after) is not None
        and _STOPPED.search(after, max(0, len(after) - 6)) is not None
    )


def _ends_block(line: str, after: str) -> bool:
    bare, next_bare = line.rstrip(_SPACE), after.strip(_SPACE)
    if not bare or not next_bare:
        return True
    if after.startswith("\u3000") or _STOPPED.search(bare, max(0, len(bare) - 6)):
        return True
    head = next_bare[:_SEEN_OF_A_LINE]
    label = find_label(head, 0, len(head))
    if label is not None and not label.alone:
        return True
    return bool(_NAMED.match(bare.lstrip(_SPACE)) and _NAMED.match(head))
