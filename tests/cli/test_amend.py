"""A new source, and corrected sentence boundaries: only what is touched opens."""

from support.cli_paths import SAMPLES


def units(ok, name):
    return ok("units", name, "--json").records


def finish(ok, name="small"):
    ok("edit", name, "u3", "--text", "It was attended by 12 people.")
    ok("mark", name, "1-4", "--final")


def test_an_amended_source_opens_what_it_touches_only(small, transflow, ok):
    finish(ok)
    text = (small / "small.ja.txt").read_text("utf-8")
    text = text.replace("次回は来年開かれる。", "次回は来年の春に開かれる。場所は未定である。")
    (small / "v2.ja.txt").write_text(text, "utf-8")
    done = ok("amend", "small", "v2.ja.txt", "--json").records[0]
    assert done == {"changed": ["u4"], "new": ["u5"], "bereft": [], "gone": []}
    states = {u["id"]: u["state"] for u in units(ok, "small")}
    assert states == {
        "u1": "final",
        "u2": "final",
        "u3": "final",
        "u4": "translated",
        "u5": "initial",
    }
    blockers = transflow("promote", "small", "--json").records
    assert {b["unit"] for b in blockers} == {"u4", "u5"}
    ok("log", "small", "--verify")
    ok("undo", "small")
    assert {u["state"] for u in units(ok, "small")} == {"final"}


def test_the_same_source_again_is_refused(small, transflow):
    done = transflow("amend", "small", "small.ja.txt")
    assert done.code == 1
    assert "already" in done.err


def test_a_source_that_lost_a_sentence_keeps_the_translation(small, ok, transflow):
    text = (small / "small.ja.txt").read_text("utf-8").replace("１２名が出席した。", "")
    (small / "v2.ja.txt").write_text(text, "utf-8")
    done = ok("amend", "small", "v2.ja.txt", "--json").records[0]
    assert done["bereft"] == ["u3"]
    [lone] = [u for u in units(ok, "small") if u["id"] == "u3"]
    assert (lone["source"], lone["target"]) == ("", "It was attended by 15 people.")
    kinds = {b["blocker"] for b in transflow("promote", "small", "--json").records}
    assert "unlinked" in kinds


def test_split_and_join_survive_an_amended_source(workspace, ok):
    text = "協議の概要\n\n会合は三月に開かれ、双方は合意した。次回は来年開かれる。\n"
    (workspace / "a.ja.txt").write_text(text, "utf-8")
    ok("add", "a.ja.txt", "--name", "a")
    ok("split", "a", "u2", "--behind", "開かれ、")
    sources = [u["source"] for u in units(ok, "a")]
    assert sources[1:] == ["会合は三月に開かれ、", "双方は合意した。", "次回は来年開かれる。"]
    joined = [u["id"] for u in units(ok, "a")][2:]
    ok("join", "a", *joined)
    sources = [u["source"] for u in units(ok, "a")]
    assert sources[1:] == ["会合は三月に開かれ、", "双方は合意した。次回は来年開かれる。"]
    (workspace / "b.ja.txt").write_text("前書きの行\n\n" + text + "\n結びの言葉である。\n", "utf-8")
    ok("amend", "a", "b.ja.txt")
    sources = [u["source"] for u in units(ok, "a")]
    assert "会合は三月に開かれ、" in sources
    assert "双方は合意した。次回は来年開かれる。" in sources
    ok("log", "a", "--verify")
    for _ in range(3):
        ok("undo", "a")
    assert len(units(ok, "a")) == 3


def test_a_split_below_a_translation_keeps_the_unit_whole(small, ok):
    ok("split", "small", "u2", "--behind", "会合は")
    [unit] = [u for u in units(ok, "small") if u["id"] == "u2"]
    assert (unit["shape"], unit["target"]) == ("2-1", "The meeting was held on March 5.")


def test_what_cannot_be_split_or_joined(small, transflow):
    for arguments, words in (
        (("split", "small", "u2", "--behind", "nowhere"), "0 times"),
        (("split", "small", "u2", "--behind", "。"), "0 times"),
        (("join", "small", "u1", "u2"), "different blocks"),
        (("join", "small", "u1", "u4"), "does not follow"),
    ):
        done = transflow(*arguments)
        assert done.code == 2
        assert words in done.err


def test_the_samples_second_version(coastal, ok):
    done = ok("amend", "coastal", SAMPLES / "coastal-cooperation.v2.ja.txt", "--json").records[0]
    assert len(done["changed"]) == 1
    assert len(done["new"]) == 1
