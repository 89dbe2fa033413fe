"""transflow review --plain in real terminals, with and without a cursor that can be moved."""

import os
import sys

import pytest

pexpect = pytest.importorskip("pexpect")

pytestmark = pytest.mark.live

COMMAND = ("-c", "from transflow.cli.app import main; main()", "review", "small")
RIGHT = "It was attended by 12 people."
KILL_LINE = "\x15"


@pytest.fixture
def reviewing(small):
    """Start the review of the small document on a terminal of a kind."""
    started = []

    def start(term, *, plain=True):
        program = pexpect.spawn(
            sys.executable,
            [*COMMAND, *(["--plain"] if plain else [])],
            cwd=str(small),
            env={**os.environ, "TERM": term, "PYTHONUTF8": "1", "TRANSFLOW_USER": "sato"},
            dimensions=(24, 80),
            timeout=60,
        )
        started.append(program)
        return program

    yield start
    for program in started:
        program.close(force=True)


def drive(program, *answers):
    """Answer each prompt when it comes; gives all that was shown, and leaves at the end."""
    shown = b""
    for prompt, answer in answers:
        program.expect_exact(prompt.encode())
        shown += program.before
        program.send(answer if isinstance(answer, bytes) else f"{answer}\n".encode())
    program.expect(pexpect.EOF)
    program.close()
    assert program.exitstatus == 0
    return (shown + program.before).decode()


@pytest.mark.parametrize("term, edit", [("dumb", RIGHT), ("dumb", "s/15/12/"), ("xterm", None)])
def test_a_document_to_official(reviewing, ok, term, edit):
    text = edit or KILL_LINE + RIGHT
    shown = drive(
        reviewing(term),
        ("u1> ", "a"), ("u2> ", "a"), ("u3> ", "a"), ("u3> ", "e"), ("text> ", text),
        ("u3> ", "a"), ("u4> ", "a"), ("u4> ", "P"), ("yes> ", "yes"), ("u4> ", "q"),
    )  # fmt: skip
    assert "small is official: edition 2" in shown
    if term == "dumb":
        assert "\x1b" not in shown
        assert "\b" not in shown
    assert [row["status"] for row in ok("status", "--json").records] == ["official"]
    assert ok("units", "small", "--json").records[2]["target"] == RIGHT


@pytest.mark.parametrize("term", ["dumb", "xterm"])
def test_japanese_is_taken_as_it_is_typed(reviewing, ok, term):
    text = "会合の記録が葛\U000e0100市に残る。"
    typed = text.encode()
    program = reviewing(term)
    drive(
        program, ("u1> ", "え"), ("text> ", b"\x15" + typed[:4]), ("", typed[4:] + b"\n"),
        ("u1> ", "ｑ"),
    )  # fmt: skip
    assert ok("units", "small", "--json").records[0]["target"] == text


@pytest.mark.parametrize("term", ["dumb", "xterm"])
@pytest.mark.parametrize("key", [b"\x03", b"\x04"])
def test_interrupt_and_end_of_input_leave_with_the_summary(reviewing, term, key):
    shown = drive(reviewing(term), ("u1> ", "a"), ("u2> ", key))
    assert "small: 1 final; 3 of 4 units open" in shown


def test_a_terminal_without_a_cursor_is_told_of_it(reviewing):
    program = reviewing("dumb", plain=False)
    program.expect(pexpect.EOF)
    program.close()
    assert program.exitstatus == 2
    assert b"transflow review small --plain" in program.before
