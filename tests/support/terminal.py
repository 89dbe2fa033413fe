"""Just enough of a terminal to read what the review screen writes: text, moves, erasing."""

from __future__ import annotations

import codecs
import os
import re
import sys
from pathlib import Path

import pexpect
from rich.cells import cell_len

_ESCAPE = re.compile(
    r"\x1b(?:\[(?P<params>[0-9;:?<=>]*)(?P<inner>[ -/]*)(?P<end>[@-~])"
    r"|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[()][0-9A-B]|[=>78cDEHMNOZ])"
)
_UNFINISHED = re.compile(r"\x1b(?:\[[0-9;:?<=> -/]*|\][^\x07\x1b]*\x1b?|P[^\x1b]*\x1b?|[()]?)\Z")
_SGR = re.compile(r"\x1b\[([0-9;:]*)m")


class Terminal:
    """What stands on a terminal of so many columns and rows."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.written = ""
        self._rest = ""
        self._cells = {}
        self._row = self._column = 0

    def feed(self, text):
        self.written += text
        text = self._rest + text
        self._rest = ""
        at = 0
        while at < len(text):
            if text[at] == "\x1b":
                found = _ESCAPE.match(text, at)
                if found is None:
                    if _UNFINISHED.match(text, at):
                        self._rest = text[at:]
                        return
                    at += 1
                    continue
                self._obey(found)
                at = found.end()
            else:
                self._put(text[at])
                at += 1

    def _obey(self, found):
        if found["end"] == "H":
            row, _, column = (found["params"] or "1;1").partition(";")
            self._row, self._column = int(row or 1) - 1, int(column or 1) - 1
        elif found["end"] == "J":
            self._cells.clear()

    def _put(self, char):
        if char == "\r":
            self._column = 0
        elif char == "\n":
            self._row += 1
        elif char >= " ":
            wide = cell_len(char)
            if wide == 0:
                before = (self._row, self._column - 1)
                self._cells[before] = self._cells.get(before, "") + char
                return
            self._cells[self._row, self._column] = char
            if wide == 2:
                self._cells[self._row, self._column + 1] = ""
            self._column += wide

    @property
    def lines(self):
        return [
            "".join(self._cells.get((row, at), " ") for at in range(self.columns)).rstrip()
            for row in range(self.rows)
        ]

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def colours(self):
        """The codes of colours that were written, and those of other looks."""
        codes = [
            int(code)
            for params in _SGR.findall(self.written)
            for code in re.split("[;:]", params)
            if code
        ]
        coloured = {c for c in codes if 30 <= c <= 49 or 90 <= c <= 107}
        return coloured, set(codes) - coloured


class Seat:
    """A person at a real pseudo-terminal in which a command runs."""

    def __init__(self, *arguments, shell="", size=(80, 24), **environment):
        kept = {k: v for k, v in os.environ.items() if k != "NO_COLOR" and k[:3] != "COV"}
        settings = {"TERM": "xterm-256color", "PYTHONUTF8": "1", "TRANSFLOW_USER": "sato"}
        code = "from transflow.cli.app import main; main()"
        program = [sys.executable, "-c", code, *arguments]
        if shell:
            program = ["sh", "-c", f'exec "$@" {shell}', "sh", *program]
        self.terminal = Terminal(*size)
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self.child = pexpect.spawn(
            program[0],
            program[1:],
            env={**kept, **settings, **environment},
            dimensions=size[::-1],
            timeout=60,
        )

    def until(self, *texts, holds=None):
        """Wait until all of some texts stand on the screen, or something holds."""
        while not (holds() if holds else all(text in self.terminal.text for text in texts)):
            try:
                data = self.child.read_nonblocking(65536, timeout=30)
            except (pexpect.TIMEOUT, pexpect.EOF) as error:
                shown = f"{texts} never came; the screen was:\n{self.terminal.text}"
                raise AssertionError(shown) from error
            self.terminal.feed(self._decoder.decode(data))

    def send(self, text):
        self.child.send(text)

    def keys(self, text, *until):
        """Press keys and wait until what they do stands on the screen."""
        self.child.send(text)
        self.until(*until)

    def leaves(self):
        """Wait for the end; gives what was written after the screen was left."""
        rest = self.child.read()
        self.terminal.feed(self._decoder.decode(rest))
        self.child.close()
        assert self.child.exitstatus == 0, self.terminal.text
        return rest.decode("utf-8", "replace").replace("\r", "")

    def dies(self):
        """Kill the program as a lost terminal or a machine out of memory does."""
        self.child.kill(9)
        self.child.wait()
        self.child.close()


def files(folder):
    """The texts that are kept in a folder, those left out that are just being written."""
    return list(Path(folder).glob("*.json"))
