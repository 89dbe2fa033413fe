"""What LibreOffice says of the documents that transflow writes."""

import re
import shutil
import subprocess

import pytest

from support import office_samples as office
from transflow.formats import docx, odt
from transflow.workflow.edits import DropBlock, NewBlock, Put

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(
        shutil.which("soffice") is None, reason="LibreOffice Writer (soffice) is missing"
    ),
]

NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    f'<w:footnote w:id="1">{office.p("<w:r><w:footnoteRef/></w:r>", "脚注です。")}</w:footnote>'
)
DOCX = office.docx(
    office.p("協定", style="aa")
    + office.p("第", office.ruby("一", "いち"), "章", style="1")
    + office.p("本文", '<w:r><w:footnoteReference w:id="1"/></w:r>', "です。")
    + office.p("前 ", office.inserted("挿入"), office.deleted("削除"), " 後")
    + office.item("一つ目")
    + office.item("二つ目")
    + office.table([office.p("左"), office.p("右")], [office.p("下"), office.p("終")])
    + office.p("箱", office.text_box(office.p("箱の中")))
    + office.p("消える段落"),
    numbering=office.numbering(office.level(0, "decimalFullWidth", "（%1）")),
    footnotes=NOTES,
    header=office.p("見出し"),
    footer=office.p("ページ ", office.field("PAGE", "1")),
)
ODT = office.odt(
    office.tp("協定", style="Title")
    + office.th("第" + office.truby("一", "いち") + "章")
    + office.tp("本文", office.tnote(office.tp("脚注です。")), "です。")
    + office.tlist(office.tp("一つ目"), office.tp("二つ目"))
    + office.ttable([office.tp("左"), office.tp("右")])
    + office.tp("箱", office.tbox(office.tp("箱の中")))
    + office.tp("消える段落"),
    header=office.tp("見出し"),
)
ENGLISH = {
    "協定": "Agreement",
    "第一章": "Chapter 1",
    "本文です。": "This is  the body.",
    "前 挿入 後": "Before inserted after",
    "一つ目": "First",
    "二つ目": "Second",
    "左": "Left",
    "右": "Right",
    "下": "Below",
    "終": "End",
    "箱": "Box",
    "箱の中": "Inside the box",
    "脚注です。": "A footnote.",
    "見出し": "Running head",
    "ページ 1": "Page 1",
}


def translated(module, data):
    extract = module.read(data, path="a")
    edits = []
    for span in extract.blocks:
        text = extract.text[span.start : span.end]
        if text == "消える段落":
            edits += [
                NewBlock(span.start, "A new paragraph", before=True),
                DropBlock(span.start, span.end),
            ]
        else:
            edits.append(Put(span.start, span.end, ENGLISH[text]))
    return module.write(data, edits, path="a", encoding="", lang="en-GB")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("profile").as_uri()


def converted(profile, folder, name, data, form):
    source = folder / name
    source.write_bytes(data)
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore",
         "--convert-to", form, "--outdir", str(folder), str(source)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    out = folder / f"{source.stem}.{form.split(':')[0]}"
    assert out.exists(), done.stdout + done.stderr
    return out.read_bytes()


BODY = ["Agreement", "Chapter 1", "This is  the body.", "First", "Second", "Left", "Right"]
BODY += ["A new paragraph"]


@pytest.mark.parametrize("form,module,data", [("docx", docx, DOCX), ("odt", odt, ODT)])
def test_a_translated_document_opens(form, module, data, profile, tmp_path):
    out = translated(module, data)
    text = converted(profile, tmp_path, f"a.{form}", out, "txt:Text (encoded):UTF8").decode()
    for expected in BODY:
        assert expected in text
    # text that was deleted under tracking is still there for LibreOffice to show
    assert not [char for char in text.replace("削除", "") if "\u3040" <= char <= "\u9fff"]
    if form == "docx":
        assert "Before inserted after" in text
        assert re.search("（[1１]）\\s*First", text)


@pytest.mark.parametrize("form,module,data", [("docx", docx, DOCX), ("odt", odt, ODT)])
def test_a_translated_document_prints(form, module, data, profile, tmp_path):
    pdf = converted(profile, tmp_path, f"a.{form}", translated(module, data), "pdf")
    assert pdf.startswith(b"%PDF")


@pytest.mark.parametrize("form,module,data", [("docx", odt, DOCX), ("odt", docx, ODT)])
def test_what_libreoffice_writes_is_read(form, module, data, profile, tmp_path):
    """The document saved by LibreOffice in the other format has the same words in it."""
    other = {"docx": "odt", "odt": "docx"}[form]
    text = module.read(converted(profile, tmp_path, f"a.{form}", data, other), path="a").text
    for expected in (
        "協定",
        "第一章",
        "本文です。",
        "一つ目",
        "左",
        "箱の中",
        "脚注です。",
        "見出し",
    ):
        assert expected in text
    assert "いち" not in text
