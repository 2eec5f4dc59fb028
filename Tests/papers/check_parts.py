#!/usr/bin/env python3
"""Whether pages of others come into a pack as they lie, whatever their size, turn and tags: check_parts.py

Makes PDF files with pages of odd sizes that are turned in each way, and with names of tags and looks that mean something
else in each file; has render.py take them in; and reads the pack back. Nothing here knows how parts.py does it: what is
compared is where words stand on a page as it is seen, and what each tag is in the end.

The exit code is 0 when all is well, 1 when something is not.
"""
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf
from pikepdf import Array, Dictionary, Name, NumberTree, Pdf, String

ROOT = pathlib.Path(__file__).resolve().parents[2]
RENDER = ROOT / "Sources/Printing/Python/render.py"
# Widths and heights in points, where the lower left corner is, and by how much pages are turned: A4, A5 across, A3, a slip
# from a till, a page that begins elsewhere than at 0, and one of which only a part is shown.
SHEETS = [
    ((0, 0, 595, 842), None, 0), ((0, 0, 595, 420), None, 90), ((0, 0, 842, 1191), None, 180),
    ((0, 0, 226, 700), None, 270), ((-100, 50, 500, 850), None, 90), ((0, 0, 842, 842), (100, 120, 700, 720), 270),
]
CLAIM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def write_part(path, word, roles, classes):
    """Writes a tagged PDF with a word on each page, each in a tag called `Chapter` whose look is called `Quiet`."""
    pdf = Pdf.new()
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary(roles), ClassMap=Dictionary(classes)))
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree))
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    tags, nums = [], []
    for number, (media, crop, turn) in enumerate(SHEETS):
        left, bottom, right, top = crop or media
        content = f"/Chapter <</MCID 0>> BDC BT /F 12 Tf {left + 60} {(bottom + top) / 2} Td ({word}{number}) Tj ET EMC"
        pdf.add_blank_page(page_size=(10, 10))
        sheet = pdf.pages[-1].obj
        sheet.MediaBox = Array(list(media))
        if crop:
            sheet.CropBox = Array(list(crop))
        sheet.Rotate, sheet.StructParents = turn, number
        sheet.Contents = pdf.make_stream(content.encode())
        sheet.Resources = Dictionary(Font=Dictionary(F=font))
        tag = pdf.make_indirect(Dictionary(
            Type=Name.StructElem, S=Name.Chapter, P=document, Pg=sheet, K=0, C=Name.Quiet, ID=String(f"t{number}")))
        tags.append(tag)
        nums += [number, Array([tag])]
    document.K = Array(tags)
    tree.K, tree.ParentTree = document, Dictionary(Nums=Array(nums))
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo, pdf.Root.Lang = tree, Dictionary(Marked=True), String("en-GB")
    pdf.Root.Metadata = pdf.make_stream(CLAIM)
    pdf.save(path)


def print_pack(folder, parts):
    """Has a pack made with a leaf for each page of some files; its path."""
    leaves = "".join(
        f'<div class="leaf {"" if number else "first"}" id="{path.stem}{place}-{number}" data-part="{path.name}"></div>'
        for place, path in enumerate(parts) for number in range(len(SHEETS)))
    (folder / "pack.html").write_text(f"""<!DOCTYPE html><html lang="en-GB" class="pack"><head><title>Pack</title><style>
        @page {{ size: A4 }} @page leaf {{ margin: 20mm 10mm 0; @top-right {{ content: "Stamp" counter(page) }} }}
        .leaf {{ page: leaf; break-before: page }}</style></head><body><h1>Pack</h1>{leaves}</body></html>""")
    subprocess.run(
        [sys.executable, RENDER, folder / "pack.html", folder / "pack.pdf", folder / "told.json"], check=True)
    return folder / "pack.pdf"


class Words(html.parser.HTMLParser):
    """Where words stand on each page as it is seen, as pdftotext tells it."""

    def __init__(self, path):
        super().__init__()
        self.pages, self._box = [], None
        self.feed(subprocess.run(["pdftotext", "-cropbox", "-bbox", path, "-"], capture_output=True, text=True, check=True).stdout)

    def handle_starttag(self, tag, attributes):
        values = {key: float(value) for key, value in attributes if re.fullmatch(r"-?[0-9.]+", value or "")}
        if tag == "page":
            self.pages.append((values["width"], values["height"], {}))
        self._box = values if tag == "word" else None

    def handle_data(self, data):
        if self._box and data.strip():
            self.pages[-1][2][data.strip()] = tuple(
                round(self._box[side]) for side in ("xmin", "ymin", "xmax", "ymax"))


def role(tag, roles):
    """What a tag is in the end."""
    name, seen = str(tag.S), set()
    while name in roles and name not in seen:
        seen.add(name)
        name = str(roles[name])
    return name


def check(folder):
    failed = []

    def expect(is_right, message):
        if not is_right:
            failed.append(message)

    kinds = {
        "zebra": ({"/Chapter": Name.Sect}, {"/Quiet": Dictionary(O=Name.Layout, SpaceBefore=1)}),
        "quagga": ({"/Chapter": Name.P}, {"/Quiet": Dictionary(O=Name.Layout, SpaceBefore=2)}),
        "okapi": ({"/Chapter": Name.Part, "/Other": Name.P}, {"/Quiet": Dictionary(O=Name.Layout, SpaceBefore=3)}),
    }
    for word, (roles, classes) in kinds.items():
        write_part(folder / f"{word}.pdf", word, roles, classes)
    # The last stands there twice, one behind the other.
    order = [*kinds, "okapi"]
    parts = [folder / f"{word}.pdf" for word in order]
    path = print_pack(folder, parts)
    seen, pdf = Words(path).pages, pikepdf.open(path)
    tree = pdf.Root.StructTreeRoot
    parents, ids = dict(NumberTree(tree.ParentTree).items()), []
    expect(len(seen) == 1 + len(parts) * len(SHEETS), f"{len(seen)} pages")
    for place, word in enumerate(order):
        roles, classes = kinds[word]
        own = Words(parts[place]).pages
        for number, (media, crop, turn) in enumerate(SHEETS):
            at = 1 + place * len(SHEETS) + number
            (width, height, words), name = seen[at], f"{word}{number}"
            expect((width, height) == own[number][:2], f"{name}: the page has another size")
            expect(words.get(name) == own[number][2][name], f"{name}: stands at {words.get(name)}, not {own[number][2][name]}")
            stamp = words.get(f"Stamp{at + 1}")
            expect(stamp is not None, f"{name}: no number is on the page")
            if turn % 180:
                # pdftotext gives the size of a page before it is turned, and places as they are seen.
                width, height = height, width
            if stamp:
                # Some 10 mm from the right and within 20 mm of the top, and not upside down: wider than high.
                left, top, right, bottom = stamp
                expect(20 <= width - right <= 40 and 0 <= top and bottom <= 60, f"{name}: the number stands at {stamp}")
                expect(right - left > bottom - top, f"{name}: the number does not stand upright: {stamp}")
            sheet = pdf.pages[at].obj
            tag = parents[int(sheet.StructParents)][0]
            expect(tag.Pg.objgen == sheet.objgen, f"{name}: its tag is of another page")
            expect(role(tag, tree.RoleMap) == str(roles["/Chapter"]), f"{name}: its tag is {role(tag, tree.RoleMap)}")
            look = tree.ClassMap[str(tag.C[0] if isinstance(tag.C, Array) else tag.C)]
            expect(int(look.SpaceBefore) == int(classes["/Quiet"].SpaceBefore), f"{name}: its tag has the look of another file")
            ids.append(str(tag.ID))
    expect(len(set(ids)) == len(ids), "two tags have one id")
    return failed


def main():
    with tempfile.TemporaryDirectory() as folder:
        failed = check(pathlib.Path(folder))
    for message in failed:
        print(message, file=sys.stderr)
    print(f"pages of others: {'taken in as they lie' if not failed else f'{len(failed)} failed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
