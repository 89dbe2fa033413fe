"""Small databases with the tables of jamdict, for entries of our own making."""

import sqlite3
from contextlib import closing

SCHEMA = """
CREATE TABLE Entry (idseq INTEGER NOT NULL UNIQUE);
CREATE TABLE Kanji (ID INTEGER PRIMARY KEY, idseq INTEGER, text TEXT);
CREATE TABLE KJI (kid INTEGER, text TEXT);
CREATE TABLE KJP (kid INTEGER, text TEXT);
CREATE TABLE Kana (ID INTEGER PRIMARY KEY, idseq INTEGER, text TEXT, nokanji BOOLEAN);
CREATE TABLE KNI (kid INTEGER, text TEXT);
CREATE TABLE KNP (kid INTEGER, text TEXT);
CREATE TABLE Sense (ID INTEGER PRIMARY KEY, idseq INTEGER);
CREATE TABLE stagk (sid INTEGER, text TEXT);
CREATE TABLE stagr (sid INTEGER, text TEXT);
CREATE TABLE misc (sid INTEGER, text TEXT);
CREATE TABLE SenseGloss (sid INTEGER, lang TEXT, gend TEXT, text TEXT);
CREATE TABLE NEEntry (idseq INTEGER NOT NULL UNIQUE);
CREATE TABLE NEKanji (ID INTEGER PRIMARY KEY, idseq INTEGER, text TEXT);
CREATE TABLE NEKana (ID INTEGER PRIMARY KEY, idseq INTEGER, text TEXT, nokanji BOOLEAN);
CREATE TABLE NETranslation (ID INTEGER PRIMARY KEY, idseq INTEGER);
CREATE TABLE NETransType (tid INTEGER, text TEXT);
CREATE TABLE NETransGloss (tid INTEGER, lang TEXT, gend TEXT, text TEXT);
"""


def make_database(path, words=(), names=()):
    """Write a database.

    Args:
        path: Where.
        words: Each (kanji forms, kana forms, senses): a form is ``text`` or ``text:mark:mark``, a
            mark that ends in a digit being one of frequency; a sense is a list of glosses, or
            (glosses, marks, forms that alone have it).
        names: Each (kanji or "", kana, kinds, glosses).
    """
    with closing(sqlite3.connect(path)) as db:
        db.executescript(SCHEMA)
        for entry, (kanji, kana, senses) in enumerate(words, 1000):
            db.execute("INSERT INTO Entry VALUES (?)", (entry,))
            for table, marks, irregular, forms in (
                ("Kanji(idseq, text)", "KJP", "KJI", kanji),
                ("Kana(idseq, text, nokanji)", "KNP", "KNI", kana),
            ):
                for form in forms:
                    text, *flags = form.split(":")
                    values = (entry, text, 0) if "Kana" in table else (entry, text)
                    row = db.execute(
                        f"INSERT INTO {table} VALUES ({','.join('?' * len(values))})", values
                    ).lastrowid
                    for flag in flags:
                        into = marks if flag[-1].isdigit() else irregular
                        db.execute(f"INSERT INTO {into} VALUES (?, ?)", (row, flag))
            for sense in senses:
                glosses, misc, only = sense if isinstance(sense, tuple) else (sense, (), ())
                row = db.execute("INSERT INTO Sense(idseq) VALUES (?)", (entry,)).lastrowid
                for text in glosses:
                    db.execute("INSERT INTO SenseGloss VALUES (?, 'eng', '', ?)", (row, text))
                db.executemany("INSERT INTO misc VALUES (?, ?)", [(row, mark) for mark in misc])
                for form in only:
                    into = "stagk" if any("\u4e00" <= c <= "\u9fff" for c in form) else "stagr"
                    db.execute(f"INSERT INTO {into} VALUES (?, ?)", (row, form))
        for entry, (kanji, kana, kinds, glosses) in enumerate(names, 5000):
            db.execute("INSERT INTO NEEntry VALUES (?)", (entry,))
            if kanji:
                db.execute("INSERT INTO NEKanji(idseq, text) VALUES (?, ?)", (entry, kanji))
            db.execute("INSERT INTO NEKana(idseq, text, nokanji) VALUES (?, ?, 0)", (entry, kana))
            row = db.execute("INSERT INTO NETranslation(idseq) VALUES (?)", (entry,)).lastrowid
            db.executemany("INSERT INTO NETransType VALUES (?, ?)", [(row, kind) for kind in kinds])
            for text in glosses:
                db.execute("INSERT INTO NETransGloss VALUES (?, 'eng', '', ?)", (row, text))
        db.commit()


WORDS = (
    (["港:news1"], ["みなと:news1"], [["harbour", "harbor", "port"]]),
    (["灯台"], ["とうだい"], [["lighthouse"]]),
    (["東大:news2"], ["とうだい:news2"], [["University of Tokyo (abbr.)"]]),
    (
        ["渡る:ichi1"],
        ["わたる:ichi1"],
        [["to cross over", "to go across"], ["to extend", "to cover"], ["to be handed over"]],
    ),
    (["林檎"], ["りんご:ichi1"], [(["apple"], ["word usually written using kana alone"], [])]),
    (
        ["生"],
        ["なま", "き"],
        [(["raw"], [], ["なま"]), (["pure"], [], ["き"]), (["life"], ["archaism"], [])],
    ),
    (["ＣＤ"], ["シーディー"], [["compact disc", "CD"]]),
    ([], ["ゆっくり"], [["slowly", "sound of ... falling", "counter for nothing"]]),
    (["橋:ichi1"], ["はし:ichi1"], [["bridge"]]),
    (["箸"], ["はし"], [["chopsticks"]]),
    (["謎語"], ["めいご"], [["explanation that is far too long to be of any use"]]),
    (["岬:news1"], ["みさき:news1"], [["cape"]]),
)

NAMES = (
    ("岬", "みさき", ["fem", "surname"], ["Misaki"]),
    ("海野", "うみの", ["surname"], ["Umino"]),
    ("海野", "うんの", ["surname", "place"], ["Unno"]),
    ("海野", "かいの", ["unclass"], ["Kaino"]),
    ("海野町", "うんのまち", ["place"], ["Unnomachi"]),
    ("海野駅", "うんのえき", ["station"], ["Unno Station"]),
    ("海野勇太", "うんのゆうた", ["person"], ["Unno Yuuta (1900.1.1-)"]),
    ("勇太", "ゆうた", ["masc"], ["Yuuta"]),
    ("勇太", "ゆた", ["masc"], ["Yuta"]),
    ("", "アンナ・ベルマン", ["person"], ["Anna Bellmann"]),
    ("", "ベルマン", ["surname"], ["Berman", "Bermann"]),
    ("大潮海運", "おおしおかいうん", ["company"], ["Oushio Shipping Co., Ltd."]),
    ("", "うみのはな", ["fem"], ["Uminohana"]),
)
