import pytest

from transflow.errors import InputError
from transflow.formats.srx import parse

NAMESPACE = ' xmlns="http://www.lisa.org/srx20"'


def srx(rules, *, space=NAMESPACE, version="2.0", header='cascade="yes"', maps="", head=""):
    default = '<languagemap languagepattern=".*" languagerulename="All"/>'
    return f"""<?xml version="1.0" encoding="UTF-8"?>{head}
<srx{space} version="{version}">
<header segmentsubflows="yes" {header}><formathandle type="end" include="yes"/></header>
<body><languagerules><languagerule languagerulename="All">
{rules}
</languagerule></languagerules>
<maprules>{maps or default}</maprules></body></srx>""".encode()


def rule(breaks, before, after):
    return (
        f'<rule break="{breaks}"><beforebreak>{before}</beforebreak>'
        f"<afterbreak>{after}</afterbreak></rule>"
    )


SIMPLE = rule("no", r"\bNo\.", r"\s\d") + "\n<!-- all -->\n" + rule("yes", r"[.!?]+", r"\s")


@pytest.mark.parametrize("space", [NAMESPACE, "", ' xmlns="http://www.lisa.org/srx10"'])
@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_rules_are_read_with_and_without_a_namespace(space, version):
    found = parse(srx(SIMPLE, space=space, version=version), path="a.srx")
    assert found.ends("See No. 5. It is new. Yes", "en") == [10, 21]


def test_languagetools_dialect():
    maps = """<languagemap languagepattern=".*_two" languagerulename="Lines"/>
<languagemap languagepattern="ja.*" languagerulename="Japanese"/>"""
    rules = (
        rule("yes", r"\n\s*\n", "")
        + '</languagerule><languagerule languagerulename="Japanese">'
        + rule("no", "[。！？][」』）]*", "[とをはがのに]")
        + rule("yes", r"[。！？][」』）\p{Pe}\u0002]*", "[^。！？」』）]")
    )
    data = srx(rules, maps=maps).replace(b'"All"', b'"Lines"')
    data = data.replace(
        b"<formathandle",
        b'<okpsrx:options xmlns:okpsrx="http://okapi.sf.net/srx-extensions" useJavaRegex="yes">'
        b"</okpsrx:options><formathandle",
    )
    found = parse(data, path="a.srx")
    assert found.ends("甲は「行く。」と述べた。乙も。", "ja") == [12]
    assert found.ends("甲。乙。", "ja_two") == [2]
    assert found.ends("a\n\nb", "en_two") == [3]
    assert found.ends("a. b", "en") == []


def test_version_one_takes_its_first_group_of_maps():
    one = '<maprule maprulename="x"><languagemap languagepattern="en" languagerulename="All"/>'
    two = '</maprule><maprule maprulename="y"><languagemap languagepattern="fr" '
    maps = f'{one}{two}languagerulename="All"/></maprule>'
    found = parse(srx(SIMPLE, version="1.0", maps=maps), path="a.srx")
    assert found.ends("A. B", "en") == [2]
    assert found.ends("A. B", "fr") == []


def test_without_cascade_the_first_map_counts():
    maps = """<languagemap languagepattern="en.*" languagerulename="None"/>
<languagemap languagepattern=".*" languagerulename="All"/>"""
    rules = SIMPLE + '</languagerule><languagerule languagerulename="None">'
    for header, ends in (("", []), ('cascade="no"', []), ('cascade="yes"', [2])):
        assert parse(srx(rules, header=header, maps=maps), path="a").ends("A. B", "en") == ends


def test_a_rule_may_lack_a_side_and_say_nothing_of_breaking():
    found = parse(srx("<rule><afterbreak>b</afterbreak></rule>"), path="a.srx")
    assert found.ends("abab", "en") == [1, 3]


@pytest.mark.parametrize(
    "data,line,why",
    [
        (b"", 1, "XML"),
        (b"not xml", 1, "XML"),
        (b"<srx>", 1, "XML"),
        (b"<tmx/>", 1, "not <srx>"),
        (b'<srx version="3.0"><body/></srx>', 1, "version"),
        (b"<srx/>", 1, "no <body>"),
        (b"<srx>\n<body/></srx>", 2, "no <languagerules>"),
        (srx(rule("yes", "(", "")), 5, r"“\(” is no valid"),
        (srx("\n" + rule("yes", "a", r"\m")), 6, r"unknown escape"),
        (srx(rule("maybe", "a", "")), 5, "break is “maybe”"),
        (srx(rule("yes", "a<b/>", "")), 5, "more than text"),
        (srx(SIMPLE, header='cascade="1"'), 3, "cascade is “1”"),
        (srx(SIMPLE, maps='<languagemap languagepattern="x"/>'), 9, "languagerulename"),
        (
            srx(SIMPLE, maps='<languagemap languagepattern="x" languagerulename="y"/>'),
            9,
            "no rules “y”",
        ),
        (
            srx(SIMPLE, maps='<languagemap languagepattern="[" languagerulename="All"/>'),
            9,
            "not closed",
        ),
        (
            srx(SIMPLE + '</languagerule><languagerule languagerulename="All">'),
            7,
            "given twice",
        ),
        (srx(SIMPLE, head='<!DOCTYPE srx [<!ENTITY a "b">]>'), 1, "entities"),
        (b" " * (16 * 1024 * 1024 + 1), 0, "more than the limit"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(data, line, why):
    with pytest.raises(InputError, match=why) as caught:
        parse(data, path="a.srx")
    assert caught.value.line == line
    assert caught.value.hint


def test_an_entity_bomb_and_an_outside_entity_stay_shut(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("x")
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "x"}">' for n in range(20))
    for inner in (bomb, f'<!ENTITY a19 SYSTEM "file://{secret}">'):
        data = srx(rule("yes", "&a19;", ""), head=f"<!DOCTYPE srx [{inner}]>")
        with pytest.raises(InputError, match=r"entities|XML"):
            parse(data, path="a.srx")


def test_a_document_type_alone_does_no_harm():
    head = '<!DOCTYPE srx PUBLIC "-//LISA OSCAR:1998//DTD for SRX//EN" "srx10.dtd">'
    assert parse(srx(SIMPLE, head=head), path="a.srx").ends("A. B", "en") == [2]


def test_hundreds_of_exceptions_become_few_expressions():
    words = [f"ab{chr(97 + n % 26)}{n}" for n in range(400)]
    rules = "\n".join(rule("no", rf"\b{word}\.", r"\s") for word in words)
    found = parse(srx(rules + rule("yes", r"\.", r"\s")), path="a.srx")
    text = "".join(f"see {word}. 5 is new. " for word in words)
    ends = found.ends(text, "en")
    assert len(ends) == 400
    assert all(text[:end].endswith("new.") for end in ends)
