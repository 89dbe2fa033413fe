"""transflow check --watch in a real terminal: colours, carets, a file edited beside it, Ctrl+C."""

import json
import os
import re
import sys
import unicodedata

import pytest

pexpect = pytest.importorskip("pexpect")

pytestmark = pytest.mark.live

COMMAND = ("-c", "from transflow.cli.app import main; main()", "check", "--pairs")
ESCAPES = re.compile("\x1b\\[[0-9;]*m")


def write(path, target):
    row = {"id": "a", "source": "港湾会合に３０名が参加した。", "target": target}
    path.write_text(json.dumps(row, ensure_ascii=False) + "\n", "utf-8")


@pytest.fixture
def watched(tmp_path):
    """Start watching a file of one wrong pair; gives the terminal and the file."""
    started = []

    def start(**environment):
        path = tmp_path / "p.jsonl"
        write(path, "Forty people took part.")
        kept = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
        program = pexpect.spawn(
            sys.executable,
            [*COMMAND, str(path), "--source", "ja", "--target", "en", "--watch"],
            env={**kept, "TERM": "xterm-256color", "PYTHONUTF8": "1", **environment},
            encoding="utf-8",
            dimensions=(40, 80),
            timeout=60,
        )
        started.append(program)
        return program, path

    yield start
    for program in started:
        program.close(force=True)


@pytest.mark.parametrize("environment,coloured", [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_person_watches_while_editing(watched, environment, coloured):
    program, path = watched(**environment)
    program.expect_exact("watching; Ctrl+C ends it")
    shown = program.before
    assert ("\x1b[" in shown) is coloured
    lines = ESCAPES.sub("", shown).splitlines()
    at = next(n for n, line in enumerate(lines) if "error number" in line)
    text, carets = lines[at + 1], lines[at + 2]
    before = text[: text.index("３０")]
    cells = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in before)
    assert carets == " " * cells + "^^^^"
    write(path, "Thirty people took part.")
    program.expect_exact("0 errors")
    program.expect_exact("watching; Ctrl+C ends it")
    program.sendintr()
    program.expect_exact("stopped")
    program.expect(pexpect.EOF)
    program.close()
    assert program.exitstatus == 0
