from __future__ import annotations

import pytest

from transflow.glossary import forms


def found(key: str, text: str, lang: str, *, fixed: bool = False, verb: bool = False) -> list[str]:
    words = forms.tokens(text)
    return [text[a:b] for a, b in forms.find(key, text, words, lang, fixed=fixed, verb=verb)]


@pytest.mark.parametrize(
    "key,lang,variants",
    [
        ("treaty", "en", ("treaties",)),
        ("peace treaty", "en", ("peace treaties",)),
        ("minister of justice", "en", ("ministers of justice",)),
        ("consul-general", "en", ("consuls-general",)),
        ("attorney general", "en", ("attorneys general",)),
        ("commander-in-chief", "en", ("commanders-in-chief",)),
        ("human rights", "en", ()),
        ("rule", "en", ()),
        ("促進する", "ja", ("促進し", "促進さ", "促進せ", "促進すべ")),
        ("促進", "ja", ()),
        ("treaty", "de", ()),
    ],
)
def test_variants(key: str, lang: str, variants: tuple[str, ...]):
    assert forms.variants(key, lang) == variants


@pytest.mark.parametrize(
    "text,lang,end",
    [
        ("term", "en", 4),
        ("terms", "en", 5),
        ("term's", "en", 4),
        ("termini", "en", -1),
        ("terme", "en", -1),
        ("terme", "fr", -1),
        ("termen", "de", 6),
        ("terms", "xx", 5),
        ("term" + "s" * 1000, "en", -1),
    ],
)
def test_tail_end(text: str, lang: str, end: int):
    assert forms.tail_end(text, 0, 4, lang) == end


@pytest.mark.parametrize(
    "key,text,lang",
    [
        ("sanctions", "a sanction", "en"),
        ("economic sanctions", "an economic sanction", "en"),
        ("democratisation", "democratization", "en"),
        ("organized crime", "organised crime", "en"),
        ("minister of justice", "ministers of justice", "en"),
        ("accord commercial", "accords commerciaux", "fr"),
        ("droits humains", "droit humain", "fr"),
        ("europaische union", "europaischen union", "de"),
        ("vertrag", "in den verträgen", "de"),
        ("sicherheitsrat", "sicherheitsratsmitglied", "de"),
        ("traktat", "traktatu", "pl"),
    ],
)
def test_forms_of_the_same_term(key: str, text: str, lang: str):
    assert len(found(key, text, lang)) == 1


@pytest.mark.parametrize(
    "key,text,lang",
    [
        ("policy", "police", "en"),
        ("abductions issue", "abduction issue", "en"),
        ("self-defense", "self defense", "en"),
        ("international", "internal", "en"),
        ("council", "counsel", "en"),
        ("state", "statement", "en"),
        ("economy", "economic", "en"),
        ("traite", "traitement", "fr"),
        ("vertrag", "vertraulich", "de"),
        ("rat", "rot", "de"),
        ("treaty of peace", "treaty", "en"),
        ("", "text", "en"),
    ],
)
def test_other_words(key: str, text: str, lang: str):
    assert found(key, text, lang) == []


def test_a_fixed_term_may_become_plural_but_not_singular_or_be_respelt():
    assert found("defense forces", "defense force", "en", fixed=True) == []
    assert found("organisation", "organization", "en", fixed=True) == []
    assert found("treaty", "treaties", "en", fixed=True) == ["treaties"]


@pytest.mark.parametrize(
    "text", ["promote", "promotes", "promoted", "promoting", "he promoted trade"]
)
def test_verbs_are_conjugated(text: str):
    assert len(found("to promote", text, "en", verb=True)) == 1


@pytest.mark.parametrize(
    "key,text",
    [("to plan", "planned"), ("to ratify", "ratified"), ("to enter into", "entering into")],
)
def test_verbs_that_change_their_stem(key: str, text: str):
    assert found(key, text, "en", verb=True) == [text]


@pytest.mark.parametrize(
    "key,lang,verb",
    [
        ("促進する", "ja", True),
        ("取り組む", "ja", True),
        ("促進", "ja", False),
        ("パートナー", "ja", False),
        ("to ratify", "en", True),
        ("tomorrow", "en", False),
        ("", "ja", False),
    ],
)
def test_is_verb(key: str, lang: str, verb: bool):
    assert forms.is_verb(key, lang) is verb


@pytest.mark.parametrize(
    "key,stem", [("批准する", "批准"), ("取り組む", "取り組"), ("条約", "条約"), ("新しい", "新し")]
)
def test_japanese_stem(key: str, stem: str):
    assert forms.japanese_stem(key) == stem


@pytest.mark.parametrize(
    "key,text,lang,may",
    [
        ("treaty", "two treaties", "en", True),
        ("organisation", "an organization", "en", True),
        ("memorandum", "memoranda", "en", True),
        ("rule of law", "the law", "en", False),
        ("accord commercial", "accords commerciaux", "fr", True),
        ("rat", "der räte", "de", True),
        ("traktat", "w traktacie", "pl", True),
        ("安保理", "国連安保理", "ja", True),
        ("安保理", "国連", "ja", False),
    ],
)
def test_may_hold(key: str, text: str, lang: str, may: bool):
    assert forms.may_hold(text, key, lang) is may
