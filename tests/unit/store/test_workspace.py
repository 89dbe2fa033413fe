"""The folder: made, found, completed after a clone; which glossaries serve which pair."""

from __future__ import annotations

import pytest

from support.records import begin
from transflow.errors import InputError, RefusedError, UsageError
from transflow.store.workspace import Workspace


@pytest.fixture
def root(tmp_path):
    Workspace.create(tmp_path / "office", "ja", "en").close()
    return tmp_path / "office"


def test_new_workspace(root):
    assert sorted(one.name for one in root.iterdir()) == [
        ".transflow",
        "catalogs",
        "glossaries",
        "transflow.toml",
    ]
    assert (root / ".transflow" / ".gitignore").read_text() == "*\n"
    assert (root / ".transflow" / "workspace.db").stat().st_size > 0
    with Workspace.find(root) as workspace:
        assert (workspace.config.source, workspace.config.target) == ("ja", "en")
        assert workspace.store.documents() == []


def test_second_one_is_refused_and_the_first_stays(root):
    with Workspace.find(root) as workspace:
        document = begin(workspace.store)
    before = (root / "transflow.toml").read_bytes()
    with pytest.raises(RefusedError, match="workspace already"):
        Workspace.create(root, "fr", "de")
    assert (root / "transflow.toml").read_bytes() == before
    with Workspace.find(root) as workspace:
        assert workspace.store.documents() == [document]


def test_folder_with_other_files_is_taken(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "glossaries").mkdir()
    with Workspace.create(tmp_path, "ja", "en") as workspace:
        assert workspace.root == tmp_path.resolve()
    assert (tmp_path / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("pair", [("ja", "ja"), ("", "en"), ("ja", "English (UK)"), ("j", "en")])
def test_languages_must_be_two_tags(tmp_path, pair):
    with pytest.raises(UsageError, match="cannot be the languages"):
        Workspace.create(tmp_path / "new", *pair)
    assert not (tmp_path / "new").exists()


def test_file_in_the_way(tmp_path):
    (tmp_path / "office").write_text("a file")
    with pytest.raises(UsageError, match="in the way"):
        Workspace.create(tmp_path / "office", "ja", "en")


def test_found_from_below(root):
    below = root / "catalogs" / "2026" / "november"
    below.mkdir(parents=True)
    with Workspace.find(below) as workspace:
        assert workspace.root == root.resolve()


def test_nearest_one_wins(root):
    Workspace.create(root / "catalogs" / "inner", "fr", "de").close()
    with Workspace.find(root / "catalogs" / "inner" / "glossaries") as workspace:
        assert workspace.config.source == "fr"


def test_no_workspace_says_how_to_make_one(tmp_path):
    with pytest.raises(UsageError, match="no workspace") as caught:
        Workspace.find(tmp_path)
    assert "transflow init" in caught.value.hint


def test_broken_configuration_is_named_with_its_path(root):
    (root / "transflow.toml").write_text('source = "ja"\ntarget = 5\n')
    with pytest.raises(InputError, match=r"office/transflow\.toml:2: target"):
        Workspace.find(root)


def test_clone_without_database_gets_one(tmp_path):
    (tmp_path / "transflow.toml").write_text('source = "ja"\ntarget = "en"\n')
    with Workspace.find(tmp_path) as workspace:
        assert not (tmp_path / ".transflow").exists()
        assert workspace.store.documents() == []
        assert workspace.store is workspace.store
        assert workspace.glossary_files("ja", "en") == []
    assert (tmp_path / ".transflow" / ".gitignore").exists()


def test_closed_workspace_opens_its_store_again(root):
    workspace = Workspace.find(root)
    begin(workspace.store)
    workspace.close()
    workspace.close()
    assert [one.name for one in workspace.store.documents()] == ["talks"]
    workspace.close()


FILES = [
    ".hidden.ja-en.csv",
    "B.fr-de.csv",
    "README.md",
    "UN-terms.csv",
    "a.ja-en.csv",
    "general.csv",
    "ja-en.tsv",
    "law.ja-en-GB.csv",
    "law.v2.zh-Hant-en.csv",
    "upper.JA-EN.CSV",
]


@pytest.mark.parametrize(
    "pair, extra",
    [
        (("ja", "en"), ["a.ja-en.csv", "ja-en.tsv", "upper.JA-EN.CSV"]),
        (("ja-JP", "en-US"), ["a.ja-en.csv", "ja-en.tsv", "upper.JA-EN.CSV"]),
        (("ja", "en-GB"), ["a.ja-en.csv", "ja-en.tsv", "law.ja-en-GB.csv", "upper.JA-EN.CSV"]),
        (("en", "ja"), []),
        (("fr", "de"), ["B.fr-de.csv"]),
        (("zh-Hant-TW", "en"), ["law.v2.zh-Hant-en.csv"]),
        (("km", "fr"), []),
    ],
)
def test_glossaries_of_a_pair(root, pair, extra):
    for name in FILES:
        (root / "glossaries" / name).write_text("")
    (root / "glossaries" / "folder.csv").mkdir()
    with Workspace.find(root) as workspace:
        found = [path.name for path in workspace.glossary_files(*pair)]
    assert found == sorted(["UN-terms.csv", "general.csv", *extra])


def test_named_glossaries_come_in_their_order(root):
    text = (root / "transflow.toml").read_text()
    (root / "transflow.toml").write_text(
        text.replace("\n[policy]", '\nglossaries = ["z.csv", "glossaries/a.csv"]\n[policy]')
    )
    (root / "z.csv").write_text("")
    (root / "glossaries" / "b.csv").write_text("")
    with Workspace.find(root) as workspace:
        with pytest.raises(InputError, match=r"a\.csv: there is no such glossary") as caught:
            workspace.glossary_files("ja", "en")
        assert "transflow.toml" in caught.value.hint
        (root / "glossaries" / "a.csv").write_text("")
        found = workspace.glossary_files("ja", "en")
    assert found == [root / "z.csv", root / "glossaries" / "a.csv"]
