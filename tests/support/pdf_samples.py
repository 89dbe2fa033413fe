"""Small PDF files, written by hand: what a reader of them has to cope with, and nothing else."""

import zlib

WIDTH, HEIGHT = 595, 842

_TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{ranges}
endcmap end end"""


def text(x, y, words, size=10, font="F1"):
    """Drawing operators for a line; y counts from the top. Wide letters need font J1 or V1."""
    if font in {"J1", "V1"}:
        shown = "<" + words.encode("utf-16-be").hex() + ">"
    else:
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        shown = f"({escaped})"
    return f"BT /{font} {size} Tf 1 0 0 1 {x} {HEIGHT - y} Tm {shown} Tj ET\n"


def paragraph(x, y, lines, *, size=10, font="F1", leading=1.3):
    """Lines one below the other."""
    return "".join(
        text(x, y + number * size * leading, line, size, font) for number, line in enumerate(lines)
    )


def pdf(*pages, packed=False, extra=(), trailer=""):
    """A file with these pages of drawing operators."""
    ranges = [
        f"<{row:02x}00> <{row:02x}FF> <{row:02x}00>"
        for row in (0x20, 0x30, *range(0x4E, 0xA0), 0xFF)
    ]
    chunks = [ranges[at : at + 100] for at in range(0, len(ranges), 100)]
    cmap = _TO_UNICODE.format(
        ranges="\n".join(f"{len(c)} beginbfrange\n" + "\n".join(c) + "\nendbfrange" for c in chunks)
    )
    first = 12
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    cid = (
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Mincho /DW 1000 /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>"
    )
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        5: "<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /Identity-H "
        "/DescendantFonts [7 0 R] /ToUnicode 6 0 R >>",
        6: stream(cmap),
        7: cid,
        8: "<< /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 -120 1000 880] "
        "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 800 /StemV 80 >>",
        9: "<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /Identity-V "
        "/DescendantFonts [7 0 R] /ToUnicode 6 0 R >>",
        10: "<< /Font << /F1 3 0 R /F2 4 0 R /J1 5 0 R /V1 9 0 R /X1 11 0 R >> "
        "/XObject << /Fm 90 0 R /Im 91 0 R >> >>",
        11: "<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H "
        "/DescendantFonts [7 0 R] >>",
        **dict(extra),
    }
    for number, page in enumerate(pages):
        objects[first + 2 * number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
            f"/Resources 10 0 R /Contents {first + 2 * number + 1} 0 R >>"
        )
        objects[first + 2 * number + 1] = stream(page, packed=packed)
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        data = body if isinstance(body, bytes) else body.encode("latin-1")
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in sorted(places.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += f"trailer << /Size 100 /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def stream(content, *, packed=False, entries=""):
    """A stream object."""
    data = content if isinstance(content, bytes) else content.encode("latin-1")
    if packed:
        data, entries = zlib.compress(data), entries + " /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries.encode(), data)
