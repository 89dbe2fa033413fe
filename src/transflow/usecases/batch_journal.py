"""What a batch has done: a line of JSON for each finished pair, beside the files it wrote.

A run that was stopped goes on where it was, since a pair is done as long as the digest of its
inputs and settings is the one in the journal and its file is there. The last line of a pair counts;
a line that is torn (the machine stopped while it was written) is one that was never written.
"""

from __future__ import annotations

import fcntl
import json
import os
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from transflow import __version__
from transflow.alignment.evaluate import Score
from transflow.alignment.reliability import Reliability
from transflow.errors import ServiceError, UsageError
from transflow.store.files import read_file
from transflow.usecases.batch import Job, Outcome
from transflow.usecases.evaluating import Evaluation
from transflow.usecases.intake import LARGEST_FILE
from transflow.usecases.knowledge import extras

if TYPE_CHECKING:
    from types import TracebackType

NAME = ".transflow-batch.jsonl"
"""Name of the journal in the folder that a batch writes to."""

_FORM = 2
"""Number of the form of a line; lines of other forms are not believed."""


class Journal:
    """The journal of one folder, held by one run at a time.

    Args:
        folder: The folder; it exists.

    Raises:
        UsageError: Another run holds it.
        ServiceError: It cannot be opened.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / NAME
        try:
            self._stream = path.open("a+b")
        except OSError as error:
            raise ServiceError(
                f"{path}: cannot be written ({error.strerror or error})",
                hint="check the permissions of the folder",
            ) from error
        try:
            fcntl.flock(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._stream.close()
            raise UsageError(
                f"another run is writing to {folder}", hint="wait for it, or choose another -o"
            ) from error
        self._done = self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stream.close()

    def digest(self, job: Job) -> str:
        """Digest of all that a job's result depends on.

        Raises:
            InputError: One of its files cannot be read.
        """
        facts = asdict(job)
        # Where the files lie does not matter, what is in them does.
        for key in ("source", "target", "gold", "pivot"):
            path = facts.pop(key)
            facts[key] = Path(path).suffix.lower()
            facts[f"{key}_bytes"] = (
                sha256(read_file(path, limit=LARGEST_FILE)).hexdigest() if path else ""
            )
        del facts["output"]
        facts["settings"]["glossary"] = bool(job.settings.glossary)
        facts["settings"]["dictionaries"] = len(job.settings.dictionaries)
        facts["house"] = job.house.digest
        facts["extras"] = extras(job.source_lang, job.target_lang)
        facts["version"] = __version__
        text = json.dumps(facts, sort_keys=True, ensure_ascii=True)
        return sha256(text.encode()).hexdigest()

    def find(self, job: Job, digest: str) -> Outcome | None:
        """The outcome of a job that an earlier run has done and whose file is there."""
        known = self._done.get(job.name)
        if known is None or known[0] != digest or not Path(job.output).is_file():
            return None
        return known[1]

    def add(self, outcome: Outcome, digest: str) -> None:
        """Note a finished job, durably.

        Raises:
            ServiceError: The disk is full.
        """
        fields = asdict(outcome)
        fields.pop("kept")
        fields.pop("error")
        found = outcome.evaluation
        if found is not None:
            fields["evaluation"]["reliability"]["counts"] = [
                [step, *counts] for step, counts in found.reliability.counts.items()
            ]
        line = json.dumps({"form": _FORM, "digest": digest, **fields}, ensure_ascii=True)
        try:
            self._stream.write(line.encode() + b"\n")
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as error:
            raise ServiceError(
                f"{self._stream.name}: cannot be written ({error.strerror or error})",
                hint="free some space, then run the same command: what is done stays done",
            ) from error
        self._done[outcome.name] = digest, outcome

    def _read(self) -> dict[str, tuple[str, Outcome]]:
        self._stream.seek(0)
        data = self._stream.read()
        done = {}
        for line in data.split(b"\n"):
            entry = _entry(line)
            if entry is not None:
                done[entry[1].name] = entry
        if data and not data.endswith(b"\n"):
            self._stream.write(b"\n")
        return done


def _entry(line: bytes) -> tuple[str, Outcome] | None:
    """Digest and outcome of a line, or None for one that is torn, foreign or of another form."""
    try:
        fields: dict[str, Any] = json.loads(line)
        if fields.pop("form") != _FORM:
            return None
        digest: str = fields.pop("digest")
        found = fields.pop("evaluation")
        return digest, Outcome(**fields, evaluation=_evaluation(found) if found else None)
    except (ValueError, KeyError, TypeError, AttributeError):
        # Its pair is done once more: nothing is lost but time.
        return None


def _evaluation(fields: dict[str, Any]) -> Evaluation:
    score = fields["score"]
    by_bead = {bead: tuple(counts) for bead, counts in score.pop("by_bead").items()}
    counts = {step: (links, right) for step, links, right in fields["reliability"]["counts"]}
    return Evaluation(Score(**score, by_bead=by_bead), Reliability(counts), fields["documents"])
