"""Writing a target line by line: what was left unsaved, and what others wrote meanwhile."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from transflow.errors import StaleError, TransflowError, UsageError
from transflow.review.plain import spoken

if TYPE_CHECKING:
    from transflow.document import Unit
    from transflow.review.plain.session import PlainReview
    from transflow.review.unsaved import Unsaved, UnsavedTexts

_REPLACING: Final = re.compile(
    r"s([/|#／｜＃])(?P<old>(?:(?!\1).)+)\1(?P<new>(?:(?!\1).)*)\1(?P<all>g?)"
)
"""``s/old/new/`` as in ``ed``: who cannot edit in the line need not type all of it again."""

_CHOICES: Final = "m records yours over it, t keeps theirs and yours as a suggestion, e writes on> "


class Writing:
    """Writes the texts of one session.

    Args:
        review: The session.
        unsaved: Keeps what could not be recorded.
    """

    def __init__(self, review: PlainReview, unsaved: UnsavedTexts) -> None:
        self._review = review
        self._unsaved = unsaved
        self._kept: dict[str, Unsaved] = {}

    def recover(self) -> None:
        """Read what was left unsaved, and say where."""
        self._kept = self._unsaved.find()
        if self._kept:
            key = self._review.typed.hint("edit")
            names = ", ".join(sorted(self._kept, key=lambda name: (len(name), name)))
            self._review.tell(
                spoken.said(f"unsaved text from last time: {names}; {key} there brings it back")
            )

    def offered(self, unit: Unit) -> str:
        """What was left unsaved of a unit, for people; "" for nothing."""
        kept = self._kept.get(unit.id)
        if kept is None:
            return ""
        lang = self._review.desk.document.target_lang
        return f"{spoken.said(kept.text, lang)} ({kept.at[:16].replace('T', ' ')})"

    def edit(self) -> None:
        """Ask for the target of the present unit, beginning with what is there or was unsaved."""
        unit = self._review.present
        kept = self._kept.get(unit.id)
        if kept and kept.rev != unit.rev and kept.text.strip() != unit.target:
            self._choose(unit, kept.text)
        else:
            self._write(unit, self._text(kept.text if kept else unit.target))

    def _text(self, text: str) -> str:
        """Ask for a text, beginning with one."""
        return replaced(text, self._review.question("text> ", text))

    def _write(self, unit: Unit, text: str) -> None:
        review = self._review
        if not text.strip():
            review.tell("nothing written")
            return
        if text.strip() == unit.target:
            self._drop(unit)
            review.tell("the text is as it was")
            return
        try:
            line = review.decisions.write(unit, text)
        except StaleError:
            self._keep(unit, text)
            self._conflict(unit, text)
            return
        except UsageError:
            review.look_around()
            if review.desk.outline.position(unit.id) is not None:
                raise
            self._gone(unit, text)
            return
        except TransflowError:
            self._keep(unit, text)
            raise
        self._drop(unit)
        review.did(line)

    def _keep(self, unit: Unit, text: str) -> None:
        self._unsaved.keep(unit.id, unit.rev, text, self._review.desk.session.now())
        self._kept = self._unsaved.find()

    def _drop(self, unit: Unit) -> None:
        self._unsaved.drop(unit.id)
        self._kept.pop(unit.id, None)

    def _conflict(self, unit: Unit, text: str) -> None:
        review, desk = self._review, self._review.desk
        review.look_around()
        position = desk.outline.position(unit.id)
        if position is None:
            self._gone(unit, text)
            return
        theirs = desk.unit(position)
        if theirs.target == unit.target:
            # Only its state or its comments changed: the text can be written on.
            self._write(theirs, text)
            return
        self._choose(theirs, text)

    def _gone(self, unit: Unit, text: str) -> None:
        """Keep a text whose unit was joined to another while it was written."""
        review = self._review
        line = review.decisions.offer(review.present, text)
        self._drop(unit)
        review.did(f"{unit.id} is gone: its link was changed; {line}")

    def _choose(self, theirs: Unit, text: str) -> None:
        """Tell a text and the one that somebody else recorded, and ask which it is to be."""
        review = self._review
        for line in spoken.conflict(review.desk, text, theirs):
            review.tell(line)
        review.show()
        answer = unicodedata.normalize("NFKC", review.question(_CHOICES)).strip().lower()
        if answer == "m":
            self._write(theirs, text)
        elif answer == "t":
            line = review.decisions.offer(theirs, text)
            self._drop(theirs)
            review.did(line)
        elif answer in {"e", "え", "エ"}:
            self._write(theirs, self._text(text))
        else:
            review.tell("nothing recorded; your text is kept unsaved")


def replaced(text: str, typed: str) -> str:
    """What a person means by a line: the new text, or a part of the old one and its replacement.

    Args:
        text: The text as it is.
        typed: The new text, or ``s/old/new/`` for the first place where it stands, with ``g``
            behind it for all; ``|`` and ``#`` serve as well as ``/``.

    Raises:
        UsageError: What is to be replaced does not stand there.
    """
    found = _REPLACING.fullmatch(typed.strip())
    if found is None:
        return typed
    if found["old"] not in text:
        raise UsageError(
            f"“{found['old']}” does not stand in the text", hint="s/old/new/, or a whole text"
        )
    return text.replace(found["old"], found["new"], -1 if found["all"] else 1)
