import polib
import pytest

from transflow.errors import InputError
from transflow.formats import po_guard
from transflow.formats.po_guard import guard

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.mark.parametrize(
    "body,words,line",
    [
        ('msgid "a\nmsgstr "b"\n', "the quote is not closed", 5),
        ('msgid "a"\nmsgstr "b\\"\n', "the quote is not closed", 6),
        ('msgid "a"\nmsgstr "say "hello" now"\n', "text outside of the quotes", 6),
        ('msgid "a"\nmsgstr "b\\\\"c"\n', "text outside of the quotes", 6),
        ('msgid "a"\nmsgstr b\n', "text outside of the quotes", 6),
        ('msgid "a"\nmsgstr "b"\nstray text\n', "“stray” is neither", 7),
        ("\u3000\n", "U+3000 is neither", 5),
        ('domain "x"\nmsgid "a"\nmsgstr "b"\n', "“domain” is neither", 5),
        ('msgid "a"\nmsgstr "b\\q"\n', "unknown escape \\q", 6),
        ('msgid "a"\nmsgstr "b\\0"\n', "is no ASCII character", 6),
        ('msgid "a"\nmsgstr "b\\xe3\\x81\\x82"\n', "is no ASCII character", 6),
        ('msgid "a"\nmsgstr "b\\x' + "f" * 5000 + '"\n', "is no ASCII character", 6),
        ('msgid "a"\n', "the file ends inside an entry", 6),
        ('msgctxt "u1"\n', "the file ends inside an entry", 6),
        ('msgid "a"\nmsgid "b"\nmsgstr ""\n', "before the last entry has its msgstr", 6),
        ('msgctxt "u1"\nmsgctxt "u2"\nmsgid "b"\n', "before the last entry has its msgstr", 6),
        ('msgid "a"\n# remark\nmsgstr "b"\n', "a comment stands inside an entry", 6),
        ('msgid "a"\n#, fuzzy\nmsgstr "b"\n', "a comment stands inside an entry", 6),
        ('msgstr "b"\n', "msgstr cannot stand", 5),
        ('msgctxt "u1"\nmsgstr "b"\n', "msgstr cannot stand behind msgctxt", 6),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', "msgstr cannot stand behind msgstr", 7),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', "cannot stand behind msgid_plural", 7),
        ('# remark\n"lost"\nmsgid "a"\nmsgstr ""\n', "a string without a keyword", 6),
        ('msgctxt "u1"\nmsgid ""\nmsgstr "b"\n', "the msgid is empty", 5),
        ('msgid ""\nmsgstr "again"\n', "a second header", 5),
        ('#| "loose"\nmsgid "a"\nmsgstr ""\n', "#| without msgid", 5),
        ('#| msgid "old\nmsgid "a"\nmsgstr ""\n', "the quote is not closed", 5),
        ('#| msgstr "old"\nmsgid "a"\nmsgstr ""\n', "#| msgstr", 5),
        ('msgid "a"\nmsgstr "b\x00"\n', "byte 84 is zero", 6),
    ],
)
def test_what_gettext_refuses_is_refused_with_the_line(body, words, line):
    with pytest.raises(InputError) as caught:
        guard((HEADER + body).encode(), path="a.po")
    assert words in str(caught.value)
    assert (caught.value.path, caught.value.line) == ("a.po", line)
    assert caught.value.hint


@pytest.mark.parametrize(
    "data,words,line",
    [
        (b"", "is empty", 0),
        (b"\n \n", "is empty", 0),
        (b"# only a comment\n", "no entry", 0),
        (b'#~ msgid "a"\n#~ msgstr "b"\n', "no entry", 0),
        (HEADER.encode("utf-16"), "is zero", 1),
        (HEADER.encode() + b'msgid "\xe3\x81"\nmsgstr ""\n', "is not valid utf-8", 5),
        (HEADER.replace("UTF-8", "EUC-JP").encode() + 'msgid "会談"\n'.encode(), "is UTF-8", 3),
        (HEADER.replace("UTF-8", "rot13").encode(), "“rot13”", 3),
        (HEADER.replace("UTF-8", "utf-7").encode(), "“utf-7”", 3),
        (HEADER.replace("UTF-8", "nonsense").encode(), "“nonsense”", 3),
        (b'msgid "a"\nmsgstr "b"\n\n' + HEADER.encode(), "not the first entry", 4),
    ],
)
def test_a_file_that_is_no_po_is_refused(data, words, line):
    with pytest.raises(InputError) as caught:
        guard(data, path="a.po")
    assert words in str(caught.value)
    assert caught.value.line == line


def test_a_file_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(po_guard, "MAX_BYTES", 10)
    with pytest.raises(InputError, match="more than the limit of 10"):
        guard(HEADER.encode(), path="a.po")


@pytest.mark.parametrize(
    "body,msgid,msgstr,comment",
    [
        ('msgid "a"\nmsgstr "b"\n', "a", "b", ""),
        ('msgid"a"\nmsgstr\t"b"\n', "a", "b", ""),
        ('  msgid "a"\n\tmsgstr "b"  \n', "a", "b", ""),
        ('msgid\n"a"\nmsgstr\n"b"\n', "a", "b", ""),
        ('msgid "a" "b"\nmsgstr "" "c" "d"\n', "ab", "cd", ""),
        ('msgid "a"\n\nmsgstr "b"\n\n"c"\n', "a", "bc", ""),
        ('#nospace\nmsgid "a"\nmsgstr "b"\n', "a", "b", "nospace"),
        ('##two\n#\n#= sticky\nmsgid "a"\nmsgstr "b"\n', "a", "b", "#two"),
        ('msgid "a"\nmsgstr "\\a\\x41\\101\\x22\\134\\012"\n', "a", '\aAA"\\\n', ""),
        ('msgid "a"\nmsgstr "\\\\n \\" \\t"\n', "a", '\\n " \t', ""),
        ('msgid "a"\nmsgstr "b"\n# at the end\n', "a", "b", ""),
        ('msgid "a"\nmsgstr "b"\n#:\n', "a", "b", ""),
        ('msgid "a"\nmsgstr "b"\n#~| msgid "old"\n', "a", "b", ""),
        ('msgid "a"\nmsgstr "b"\n#~ msgid "c"\n#~ msgstr "d"\n', "a", "b", ""),
        ('#|msgid "o"\n#|"ld"\nmsgid "a"\nmsgstr "b"\n', "a", "b", ""),
        ('msgid "a"\nmsgstr "b"', "a", "b", ""),
    ],
)
def test_polib_reads_the_rest_as_gettext_does(body, msgid, msgstr, comment):
    guarded = guard((HEADER + body).encode(), path="a.po")
    (entry,) = polib.pofile(guarded.text)
    assert (entry.msgid, entry.msgstr, entry.tcomment) == (msgid, msgstr, comment)
    assert guarded.text.count("\n") == (HEADER + body).count("\n")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_read(end):
    body = HEADER + 'msgid "a"\nmsgstr "b"\n'
    assert guard(body.replace("\n", end).encode(), path="a.po") == guard(body.encode(), path="a.po")


def test_obsolete_and_plural_entries_are_named_and_left_out():
    body = (
        '# remark\nmsgid "one"\nmsgid_plural "many"\nmsgstr[0] "x"\nmsgstr[10] "y"\n'
        '\nmsgid "a"\nmsgstr "b"\n\n#~ msgctxt "u9"\n#~ msgid ""\n#~ "gone"\n#~ msgstr ""\n'
    )
    guarded = guard((HEADER + body).encode(), path="a.po")
    assert guarded.plurals == (5,)
    assert guarded.obsolete == ((15, '"gone"'),)
    assert [entry.msgid for entry in polib.pofile(guarded.text)] == ["a"]


@pytest.mark.parametrize(
    "charset,codec", [("EUC-JP", "euc_jp"), ("Shift_JIS", "shift_jis"), ("ISO-8859-1", "latin-1")]
)
def test_the_encoding_that_the_header_names_is_honoured(charset, codec):
    text = "ソ能表" if charset != "ISO-8859-1" else "déjà"
    body = HEADER.replace("UTF-8", charset) + f'msgid "{text}"\nmsgstr ""\n'
    assert text in guard(body.encode(codec), path="a.po").text


@pytest.mark.parametrize(
    "header,has_header,has_charset",
    [
        (HEADER, True, True),
        ("\ufeff" + HEADER, True, True),
        (HEADER.replace("UTF-8", "CHARSET"), True, True),
        (HEADER.replace("plain; ", 'plain; "\n  "'), True, True),
        ('msgid ""\nmsgstr "X: y\\n"\n\n', True, False),
        ("", False, False),
    ],
)
def test_it_tells_what_the_header_has(header, has_header, has_charset):
    guarded = guard((header + 'msgid "会"\nmsgstr ""\n').encode(), path="a.po")
    assert (guarded.has_header, guarded.has_charset) == (has_header, has_charset)


def test_a_comment_without_end_is_refused():
    with pytest.raises(InputError, match="more than 10,000 comment lines"):
        guard(("# again\n" * 10_100 + 'msgid "a"\nmsgstr ""\n').encode(), path="a.po")


def test_a_string_of_very_many_lines_is_joined():
    body = 'msgid "a"\nmsgstr ""\n' + '"line\\n"\n' * 20_000
    (entry,) = polib.pofile(guard((HEADER + body).encode(), path="a.po").text)
    assert entry.msgstr == "line\n" * 20_000
