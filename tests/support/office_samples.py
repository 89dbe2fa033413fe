"""Builds DOCX and ODT files from XML written by hand."""

import io
import zipfile

STAMP = (2025, 4, 1, 9, 30, 0)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="aa"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
 <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="条見出し"/>
 <w:basedOn w:val="2"/></w:style>
<w:style w:type="paragraph" w:styleId="listed"><w:name w:val="List Number"/>
 <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="secret"><w:name w:val="secret"/>
 <w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="loop"/>
 <w:basedOn w:val="loop"/></w:style>
"""


def level(depth, fmt="decimal", text=None, start=1, more=""):
    shown = f"%{depth + 1}." if text is None else text
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/>{more}'
        f'<w:lvlText w:val="{shown}"/></w:lvl>'
    )


def numbering(*lists, more=""):
    """Each list is the XML of its levels; list n has the id n, counted from 1."""
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{levels}</w:abstractNum>'
        for n, levels in enumerate(lists, 1)
    )
    uses = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
        for n in range(1, len(lists) + 1)
    )
    return kinds + uses + more


def t(text):
    return f'<w:t xml:space="preserve">{text}</w:t>'


def run(text, properties=""):
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{t(text)}</w:r>"


def p(*content, style="", properties=""):
    """A paragraph of runs; a plain string without a tag becomes a run."""
    inner = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    head = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{head}{inner}</w:p>" if head or inner else "<w:p/>"


def item(text, number=1, depth=0):
    inner = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/>'
    return p(text, properties=f"<w:numPr>{inner}</w:numPr>")


def table(*rows):
    return (
        "<w:tbl><w:tblPr/><w:tblGrid/>"
        + "".join(
            "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) + "</w:tr>"
            for row in rows
        )
        + "</w:tbl>"
    )


def ruby(base, reading):
    return (
        "<w:r><w:ruby><w:rubyPr/>"
        f"<w:rt>{run(reading)}</w:rt><w:rubyBase>{run(base)}</w:rubyBase></w:ruby></w:r>"
    )


def field(code, result):
    shown = run(result) if not result.startswith("<") else result
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def inserted(*content):
    inner = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    return f'<w:ins w:id="1" w:author="A" w:date="2025-04-01T00:00:00Z">{inner}</w:ins>'


def deleted(text):
    return (
        '<w:del w:id="2" w:author="A" w:date="2025-04-01T00:00:00Z">'
        f"<w:r><w:delText>{text}</w:delText></w:r></w:del>"
    )


def text_box(*paragraphs, old="<w:p><w:r><w:t>old</w:t></w:r></w:p>"):
    """A drawing with a text box, and its copy for older programs."""
    shape = (
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    )
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>'
        '<wp:extent cx="1800000" cy="360000"/><wp:docPr id="1" name="Box"/><a:graphic>'
        f'{shape}<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"</wps:spPr><wps:txbx><w:txbxContent>{''.join(paragraphs)}</w:txbxContent></wps:txbx>"
        "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        '<mc:Fallback><w:pict><v:shape style="width:100pt;height:20pt"><v:textbox>'
        f"<w:txbxContent>{old}</w:txbxContent></v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def pack(members, *, method=zipfile.ZIP_DEFLATED, comment=b""):
    """A zip archive; a member's value is its text or bytes, or (bytes, method)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.comment = comment
        for name, given in members.items():
            content, how = given if isinstance(given, tuple) else (given, method)
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = how
            info.external_attr = 0o600 << 16
            archive.writestr(info, content)
    return out.getvalue()


PARTS = {
    "styles": ("styles.xml", "styles"),
    "numbering": ("numbering.xml", "numbering"),
    "footnotes": ("footnotes.xml", "footnotes"),
    "endnotes": ("endnotes.xml", "endnotes"),
    "header": ("header1.xml", "hdr"),
    "footer": ("footer1.xml", "ftr"),
}


def docx_members(body, *, end=SECTION, **parts):
    """The members of a document; ``parts`` are the contents of styles, numbering, footnotes …"""
    members = {}
    parts.setdefault("styles", STYLES)
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = "".join(
        f'<Override PartName="/word/{PARTS[kind][0]}" ContentType="{base}{kind}+xml"/>'
        for kind in parts
    )
    members["[Content_Types].xml"] = (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{base}document.main+xml"/>'
        f"{types}</Types>"
    )
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    members["_rels/.rels"] = (
        f'{HEAD}<Relationships xmlns="{links}"><Relationship Id="rId1" '
        f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    inner = "".join(
        f'<Relationship Id="r{kind}" Type="{R}/{kind}" Target="{PARTS[kind][0]}"/>'
        for kind in parts
    )
    members["word/_rels/document.xml.rels"] = (
        f'{HEAD}<Relationships xmlns="{links}">{inner}</Relationships>'
    )
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="r{kind}"/>'
        for kind in ("header", "footer")
        if kind in parts
    )
    end = end.replace("<w:sectPr>", f"<w:sectPr>{references}")
    members["word/document.xml"] = (
        f"{HEAD}<w:document {SPACES}><w:body>{body}{end}</w:body></w:document>"
    )
    for kind, content in parts.items():
        name, root = PARTS[kind]
        members[f"word/{name}"] = f"{HEAD}<w:{root} {SPACES}>{content}</w:{root}>"
    members["word/media/image1.png"] = (bytes(range(256)) * 4, zipfile.ZIP_STORED)
    return members


def docx(body, **parts):
    """A DOCX with that body."""
    return pack(docx_members(body, **parts))


def member(data, name):
    """The text of a member."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def raw_members(data):
    """What each member is in the archive: its header fields and its compressed bytes."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            start = info.header_offset
            size = 30 + int.from_bytes(data[start + 26 : start + 28], "little")
            size += int.from_bytes(data[start + 28 : start + 30], "little")
            packed = data[start + size : start + size + info.compress_size]
            found[info.filename] = (
                info.date_time,
                info.flag_bits,
                info.compress_type,
                info.external_attr,
                info.create_system,
                info.extra,
                packed,
            )
    return found


# ------------------------------------------------------------------------------- OpenDocument

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODF_SPACES = (
    f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0" '
    f'xmlns:table="{OASIS}:table:1.0" xmlns:style="{OASIS}:style:1.0" '
    f'xmlns:draw="{OASIS}:drawing:1.0" xmlns:svg="{OASIS}:svg-compatible:1.0" '
    f'xmlns:fo="{OASIS}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'
)
ODF_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ODT_TYPE = "application/vnd.oasis.opendocument.text"
AUTOMATIC = """
<style:style style:name="Hidden" style:family="text"><style:text-properties
 text:display="none"/></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties
 fo:font-weight="bold"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Text"
 style:master-page-name="Standard"/>
<text:list-style style:name="L1">
 <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("
  style:num-suffix=")"/>
 <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/>
</text:list-style>
<text:list-style style:name="L2">
 <text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"/>
</text:list-style>
<text:list-style style:name="L3">
 <text:list-level-style-number text:level="1" style:num-format="イ, ロ, ハ, ..."/>
</text:list-style>
"""


def tp(*content, style="", tag="p", more=""):
    """A paragraph; strings are mixed content as it stands."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:{tag}{named}{more}>{''.join(content)}</text:{tag}>"


def th(content, depth=1):
    return tp(content, tag="h", more=f' text:outline-level="{depth}"')


def tlist(*items, style="L1", more=""):
    inner = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named}{more}>{inner}</text:list>"


def ttable(*rows):
    inner = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in rows
    )
    columns = f'<table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
    return f'<table:table table:name="T">{columns}{inner}</table:table>'


def truby(base, reading):
    return (
        f"<text:ruby><text:ruby-base>{base}</text:ruby-base>"
        f"<text:ruby-text>{reading}</text:ruby-text></text:ruby>"
    )


def tnote(*paragraphs, kind="footnote", number="1"):
    return (
        f'<text:note text:id="n{kind}{number}" text:note-class="{kind}">'
        f"<text:note-citation>{number}</text:note-citation><text:note-body>{''.join(paragraphs)}</text:note-body></text:note>"
    )


def tbox(*paragraphs):
    return (
        '<draw:frame svg:width="5cm" svg:height="1cm"><draw:text-box>'
        f"{''.join(paragraphs)}</draw:text-box><svg:desc>picture</svg:desc></draw:frame>"
    )


def odt_members(body, *, header="", footer="", outline="", manifest=""):
    """The members of an OpenDocument text."""
    header = f"<style:header>{header}</style:header>" if header else ""
    footer = f"<style:footer>{footer}</style:footer>" if footer else ""
    kinds = {
        "/": ODT_TYPE,
        "content.xml": "text/xml",
        "styles.xml": "text/xml",
        "Pictures/a.png": "image/png",
    }
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in kinds.items()
    )
    return {
        "mimetype": (ODT_TYPE, zipfile.ZIP_STORED),
        "Pictures/a.png": (bytes(range(256)) * 4, zipfile.ZIP_STORED),
        "content.xml": (
            f"{ODF_HEAD}<office:document-content {ODF_SPACES}>"
            f"<office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>"
        ),
        "styles.xml": (
            f"{ODF_HEAD}<office:document-styles {ODF_SPACES}><office:styles>"
            '<style:style style:name="Standard" style:family="paragraph"/>'
            '<style:style style:name="Text" style:family="paragraph"/>'
            f'<style:style style:name="Title" style:family="paragraph"/>{outline}</office:styles>'
            '<office:automatic-styles><style:page-layout style:name="pm1"/>'
            "</office:automatic-styles><office:master-styles>"
            '<style:master-page style:name="Standard" style:page-layout-name="pm1">'
            f"{header}{footer}</style:master-page>"
            "</office:master-styles></office:document-styles>"
        ),
        "META-INF/manifest.xml": manifest
        or (
            f'{ODF_HEAD}<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" '
            f'manifest:version="1.3">{entries}</manifest:manifest>'
        ),
    }


def odt(body, **parts):
    """An ODT with that body."""
    return pack(odt_members(body, **parts))
