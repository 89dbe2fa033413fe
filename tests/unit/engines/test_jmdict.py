import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from support.jamdict_samples import NAMES, WORDS, make_database
from transflow.engines import jmdict
from transflow.engines.jmdict import CACHE_NAME, default_cache, open_jmdict
from transflow.engines.jmdict_cache import CompiledDictionary
from transflow.engines.jmdict_compile import compile_jmdict, fingerprint
from transflow.errors import InputError, ServiceError


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("jamdict") / "jamdict.db"
    make_database(path, WORDS, NAMES)
    return path


@pytest.fixture(scope="module")
def dictionary(database, tmp_path_factory):
    path = tmp_path_factory.mktemp("compiled") / "sample"
    compile_jmdict(database, path)
    return CompiledDictionary(path)


@pytest.fixture
def installed(database, tmp_path, monkeypatch):
    """A copy of the database that counts as the installed package."""
    path = tmp_path / "package" / "jamdict.db"
    path.parent.mkdir()
    path.write_bytes(database.read_bytes())
    monkeypatch.setattr(jmdict, "find_database", lambda: path)
    return path


@pytest.mark.parametrize(
    "word, texts",
    [
        ("港", ["harbour", "harbor", "port"]),
        ("みなと", ["harbour", "harbor", "port"]),
        ("渡る", ["cross over", "go across", "extend", "cover", "handed over"]),
        ("りんご", ["apple"]),
        ("林檎", ["apple"]),
        ("ＣＤ", ["compact disc", "CD"]),
        ("cd", ["compact disc", "CD"]),
        ("シーディー", ["compact disc", "CD"]),
        ("ゆっくり", ["slowly"]),
        ("なま", ["raw", "life"]),
        ("き", ["pure", "life"]),
        ("謎語", []),
        ("勇太", ["Yuta", "Yuuta"]),
        ("海野勇太", ["Unno Yuta", "Unno Yuuta"]),
        ("海野駅", ["Unno Station"]),
        ("大潮海運", ["Oushio Shipping"]),
        ("うんの", []),
        ("うみのはな", ["Uminohana"]),
        ("アンナ", ["Anna"]),
        ("アンナ・ベルマン", ["Anna Bellmann"]),
        ("船", []),
    ],
)
def test_words_and_names_are_found(dictionary, word, texts):
    assert [text for text, _ in dictionary.renderings(word)] == texts


@pytest.mark.parametrize(
    "word, first",
    [
        ("とうだい", "University of Tokyo"),  # the commoner word
        ("はし", "bridge"),
        ("海野", "Unno"),  # the reading of longer names and of the place
        ("岬", "cape"),
        ("ベルマン", "Berman"),  # the first of the spellings that the entry gives
    ],
)
def test_the_likelier_rendering_comes_first(dictionary, word, first):
    assert dictionary.renderings(word)[0][0] == first


def test_a_lone_gloss_is_likely_and_many_senses_share(dictionary):
    assert dictionary.renderings("林檎")[0][1] == pytest.approx(0.71, abs=0.01)
    shares = [share for _, share in dictionary.renderings("渡る")]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] < 0.4
    assert 0.75 < sum(shares) < 0.95


def test_a_word_leaves_room_for_the_name_that_is_written_like_it(dictionary):
    shares = dict(dictionary.renderings("岬"))
    assert 0.1 < shares["Misaki"] < shares["cape"]


def test_a_dated_sense_weighs_little(dictionary):
    shares = dict(dictionary.renderings("なま"))
    assert shares["life"] < shares["raw"] / 5


def test_no_word_has_more_renderings_than_are_kept(tmp_path):
    senses = [[f"gloss {sense} {number}" for number in range(9)] for sense in range(9)]
    names = [("山", "やま" * n, ["place"], ["Yama" + "yama" * n]) for n in range(1, 20)]
    make_database(tmp_path / "db", [(["山"], ["やま"], senses)], names)
    compile_jmdict(tmp_path / "db", tmp_path / "out")
    assert 6 <= len(CompiledDictionary(tmp_path / "out").renderings("山")) <= 12


def test_progress_goes_from_nothing_to_all(database, tmp_path):
    told = []
    compile_jmdict(database, tmp_path / "out", told.append)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_the_first_opening_compiles_and_the_next_does_not(installed, tmp_path):
    told = []
    cache = tmp_path / "cache"
    assert open_jmdict(cache, told.append).renderings("港")
    assert told
    told.clear()
    assert open_jmdict(cache, told.append).renderings("港")
    assert told == []


def test_another_database_is_compiled_anew(installed, tmp_path):
    cache = tmp_path / "cache"
    assert open_jmdict(cache).renderings("帆") == []
    installed.unlink()
    make_database(installed, [(["帆"], ["ほ"], [["sail"]])])
    assert open_jmdict(cache).renderings("帆")[0][0] == "sail"


def test_a_changed_database_has_another_fingerprint(installed):
    before = fingerprint(installed)
    with closing(sqlite3.connect(installed)) as db:
        db.execute("UPDATE SenseGloss SET text = 'herbour' WHERE text = 'harbour'")
        db.commit()
    assert fingerprint(installed) != before


def test_the_same_database_elsewhere_has_the_same_fingerprint(database, installed):
    assert fingerprint(installed) == fingerprint(database)


@pytest.mark.parametrize("damage", [b"", b"rubbish", b"\0" * 5000])
def test_a_broken_cache_is_compiled_anew(installed, tmp_path, damage):
    cache = tmp_path / "cache"
    open_jmdict(cache)
    (cache / CACHE_NAME).write_bytes(damage)
    assert open_jmdict(cache).renderings("港")


def test_without_the_package_a_compiled_file_is_used(installed, tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    open_jmdict(cache)
    monkeypatch.setattr(jmdict, "find_database", lambda: None)
    assert open_jmdict(cache).renderings("港")
    assert open_jmdict(tmp_path / "elsewhere") is None
    (cache / CACHE_NAME).write_bytes(b"broken")
    with pytest.raises(InputError, match="remove the file"):
        open_jmdict(cache)


def test_processes_that_compile_at_once_do_no_harm(installed, tmp_path):
    cache = tmp_path / "cache"
    start = threading.Barrier(4)
    found = []

    def run():
        start.wait()
        found.append(open_jmdict(cache).renderings("港"))

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert all(each == found[0] for each in found)
    assert [entry.name for entry in cache.iterdir()] == [CACHE_NAME]


@pytest.mark.parametrize(
    "content",
    [b"", b"this is no database at all" * 200, b"SQLite format 3\0" + b"\xff" * 4096],
)
def test_a_broken_database_is_named_with_the_mend(installed, tmp_path, content):
    installed.write_bytes(content)
    with pytest.raises(InputError, match="--force-reinstall jamdict-data") as caught:
        open_jmdict(tmp_path / "cache")
    assert caught.value.path == str(installed)
    assert not (tmp_path / "cache").exists()


def test_a_database_without_words_is_refused(installed, tmp_path):
    installed.unlink()
    make_database(installed)
    with pytest.raises(InputError, match="no words"):
        open_jmdict(tmp_path / "cache")


def test_a_missing_database_is_named(tmp_path):
    with pytest.raises(InputError, match=r"database cannot be read.*reinstall"):
        compile_jmdict(tmp_path / "none.db", tmp_path / "out")


def test_a_cache_that_cannot_be_written_is_named(installed, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ServiceError, match="XDG_CACHE_HOME"):
        open_jmdict(tmp_path / "file")


@pytest.mark.parametrize(
    "variable, folder",
    [
        ("/somewhere", "/somewhere/transflow"),
        ("", "~/.cache/transflow"),
        ("here", "~/.cache/transflow"),
    ],
)
def test_the_cache_folder_follows_the_specification(monkeypatch, variable, folder):
    monkeypatch.setenv("XDG_CACHE_HOME", variable)
    assert default_cache() == Path(folder).expanduser()


def test_the_package_is_found_without_running_it(tmp_path, monkeypatch):
    package = tmp_path / "jamdict_data"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError")
    monkeypatch.syspath_prepend(tmp_path)
    assert jmdict.find_database() is None
    (package / "jamdict.db").write_bytes(b"x")
    assert jmdict.find_database() == package / "jamdict.db"


def test_without_the_package_there_is_no_database(monkeypatch):
    monkeypatch.setattr(jmdict, "find_spec", lambda _: None)
    assert jmdict.find_database() is None
