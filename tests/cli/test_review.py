"""The review in a real pseudo-terminal: whole documents by keys alone, and what survives."""

import os
import sys

import pytest

pytest.importorskip("pexpect", reason="the extra dev installs it")
if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from support.terminal import Seat, files

BARE = "\x15"  # Ctrl+U: away with the line
SAVE = "\x13"
ESCAPE = "\x1b"


@pytest.fixture
def seat():
    """Seats that are left when the test ends, however it ends."""
    taken = []

    def take(*arguments, **options):
        taken.append(Seat(*arguments, **options))
        return taken[-1]

    yield take
    for one in taken:
        if one.child.isalive():
            one.dies()


def unit(ok, document, name):
    return next(u for u in ok("units", document, "--json").records if u["id"] == name)


def status(ok, name):
    return next(d for d in ok("status", "--json").records if d["document"] == name)


def finish(person, units):
    """Accept one unit after the other."""
    person.keys("g", ">     1")
    for number in range(1, units + 1):
        said = "all units are final" if number == units else f"u{number} final"
        person.keys("a", said)


def mend(person, ok, name, wrong, right):
    text = unit(ok, "coastal", name)["target"]
    assert wrong in text
    person.keys("e", "Ctrl+S save")
    person.keys(BARE + text.replace(wrong, right) + SAVE, f"{name} written")


def test_a_document_becomes_official_by_keys_alone(coastal, ok, seat):
    units = ok("units", "coastal", "--json").records
    person = seat("review", "coastal")
    person.until("shows the keys", "0/23 final")
    person.keys("x", "-- u20  ", "E term-forbidden")
    person.keys("a", "not final (e edits, w waives): an error stands")
    mend(person, ok, "u20", "East Asian Summit", "East Asia Summit")
    person.keys("x", "-- u23  ", "E impossible-time")
    person.keys("w", "waive impossible-time because")
    person.keys("主催者の次第書のとおり\r", "impossible-time waived")
    finish(person, len(units))
    person.keys("P", "seal the official edition? type yes")
    person.keys("yes\r", "coastal is official", "OFFICIAL  23/23 final 100%")
    person.send("q")
    left = person.leaves()
    assert "coastal: " in left
    assert "23 final" in left
    assert "1 waiver" in left
    assert "all units final" in left
    assert status(ok, "coastal")["status"] == "official"
    ok("log", "coastal", "--verify")


def test_the_same_line_by_line(small, ok):
    lines = ["a", "a", "a", "e", "It was attended by 12 people.", "a", "a", "q"]
    out = ok("review", "small", "--plain", stdin="".join(f"{line}\n" for line in lines)).out
    assert {u["state"] for u in ok("units", "small", "--json").records} == {"final"}, out
    ok("promote", "small")
    assert status(ok, "small")["status"] == "official"


def test_a_killed_terminal_loses_nothing(small, ok, seat):
    person = seat("review", "small")
    person.until("shows the keys")
    person.keys("a", "u1 final")
    person.keys("e", "Ctrl+S save")
    person.keys(" 追記", "March 5. 追記")
    folder = small / ".transflow" / "unsaved"
    person.keys("！", "追記！")
    while not any("追記！" in file.read_text("utf-8") for file in files(folder)):
        assert person.child.isalive()
    person.dies()
    ok("log", "small", "--verify")
    assert unit(ok, "small", "u1")["state"] == "final"
    text = unit(ok, "small", "u2")["target"]
    assert "追記" not in text

    person = seat("review", "small")
    person.until("unsaved text from last time: u2")
    person.keys("j", ">     2")
    person.keys("e", f"{text} 追記！", "your unsaved text")
    person.keys(SAVE, "u2 written")
    person.send("q")
    person.leaves()
    assert unit(ok, "small", "u2")["target"] == f"{text} 追記！"
    assert files(folder) == []


JAPANESE = "葛󠄀城市は、「自由で開かれた」海を　目指す。ﾊﾝｶｸか\u3099👩\u200d💻"


@pytest.mark.parametrize("cut", [None, 1, 2, 4, 5, 50], ids=str)
def test_what_an_input_method_has_composed_arrives_exactly(small, ok, seat, cut):
    data = JAPANESE.encode()
    person = seat("review", "small")
    person.until("shows the keys")
    person.keys("e", "Ctrl+S save")
    person.keys(BARE, "target  ")
    if cut is None:
        person.send(data)
    else:
        for start in range(0, len(data), cut):
            os.write(person.child.child_fd, data[start : start + cut])
    person.until("ﾊﾝｶｸ")
    person.keys(SAVE, "u1 written")
    person.send("q")
    person.leaves()
    assert unit(ok, "small", "u1")["target"] == JAPANESE


def test_a_bracketed_paste_is_one_line(small, ok, seat):
    person = seat("review", "small")
    person.until("shows the keys")
    person.keys("e", "Ctrl+S save")
    person.keys(f"{BARE}\x1b[200~first\r\n\tsecond\rq\x1b[201~", "first second q")
    person.keys(SAVE, "u1 written")
    person.send("q")
    person.leaves()
    assert unit(ok, "small", "u1")["target"] == "first second q"


@pytest.mark.parametrize("environment,coloured", [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_can_be_switched_off(small, seat, environment, coloured):
    person = seat("review", "small", **environment)
    person.until("shows the keys")
    person.keys("x", "E number")
    person.keys("g", ">     1")
    person.keys("/", "search")
    person.keys("people\r", ">     3")
    person.until(holds=lambda: "search" not in person.terminal.text)
    person.keys("i", "history")
    person.keys("q", ">     3")
    person.keys("e", "Ctrl+S save")
    person.keys(f"x{ESCAPE}", "again drops it")
    person.keys(ESCAPE, "nothing written")
    colours, looks = person.terminal.colours
    assert bool(colours) is coloured, colours
    assert {4, 7} & looks
    person.send("q")
    person.leaves()


def test_stdout_stays_free(small, seat):
    person = seat("review", "small", shell="> out.txt")
    person.until("shows the keys")
    person.keys("a", "u1 final")
    person.send("q")
    assert "1 final" in person.leaves()
    assert (small / "out.txt").read_bytes() == b""


@pytest.mark.parametrize("redirected", ["< /dev/null", "2> err.txt"])
def test_without_a_terminal_the_plain_mode_is_named(small, redirected, seat):
    person = seat("review", "small", shell=redirected)
    text = person.child.read().decode()
    person.child.close()
    told = text + ((small / "err.txt").read_text("utf-8") if "err" in redirected else "")
    assert "needs a terminal" in told
    assert "--plain" in told
    assert person.child.exitstatus == 2


def test_another_program_gets_the_terminal_and_gives_it_back(small, ok, seat):
    script = small / "editor.py"
    script.write_text(
        "import sys, pathlib\n"
        "sys.stdout.write('in the editor\\n')\n"
        "input()\n"
        "file = pathlib.Path(sys.argv[1])\n"
        "file.write_text(file.read_text('utf-8').replace('Summary', '概要'), 'utf-8')\n",
        "utf-8",
    )
    person = seat("review", "small", VISUAL=f"{sys.executable} {script}")
    person.until("shows the keys")
    person.keys("e", "Ctrl+S save")
    person.keys("\x1bOS", "in the editor")  # F4
    person.keys("\r", "Fisheries (概要)")
    person.keys(SAVE, "u1 written")
    person.send("q")
    person.leaves()
    assert unit(ok, "small", "u1")["target"] == "Consultation on Fisheries (概要)"


def test_two_people_see_each_other(small, ok, seat):
    sato, ito = seat("review", "small"), seat("review", "small", TRANSFLOW_USER="ito")
    sato.until("shows the keys")
    ito.until("shows the keys")
    sato.keys("a", "u1 final")
    ito.until("sato: unit.final u1", "1/4 final")
    assert unit(ok, "small", "u1")["state"] == "final"
    for person in (ito, sato):
        person.send("q")
        person.leaves()


def test_a_broken_glossary_is_told_and_nothing_is_left_on_the_terminal(small, seat):
    (small / "glossaries" / "broken.ja-en.csv").write_bytes(b"source,target\n\x00")
    person = seat("review", "small")
    text = person.child.read().decode()
    person.child.close()
    assert "broken.ja-en.csv" in text
    assert "Traceback" not in text
    assert person.child.exitstatus == 3


def test_what_is_typed_ahead_is_no_command(small, ok, seat):
    person = seat("review", "small")
    person.until("shows the keys")
    person.keys("raaqa", "needs work because aaqa")
    person.keys("\r", "u1 needs work")
    person.keys(f"jeaa\x7f\x7f{BARE}Met on March 5{SAVE}", "u2 written")
    assert [u["state"] for u in ok("units", "small", "--json").records] == [
        "needs_work",
        *["translated"] * 3,
    ]
    assert unit(ok, "small", "u2")["target"] == "Met on March 5"
    person.send("q")
    person.leaves()
