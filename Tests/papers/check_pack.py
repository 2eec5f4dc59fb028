#!/usr/bin/env python3
"""Reads the pack of a meeting back: check_pack.py PACK.pdf PRINT_PAGE.html [MEETING_PAGE.html]

That a page has one number everywhere: printed on the sheet, as its label, on the agenda, and on the page of the meeting,
whose links lead to it; that links of the agenda lead to the first page of a paper; that papers begin on right-hand sheets
with a sheet that says that it is left blank before them where it has to be; that nothing but pages came along with what
others made.

The exit code is 0 when all is well, 1 when something is not.
"""
import html.parser
import re
import subprocess
import sys

import pikepdf


class Ranges(html.parser.HTMLParser):
    """What links of an agenda lead to, and the links of a meeting's page to sheets of a paper."""

    def __init__(self, text):
        super().__init__()
        self.ranges, self.links, self._link = [], [], None
        self.right_hand = []
        self._is_paper = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        look = attributes.get("class", "").split()
        if "data-end" in attributes:
            self.ranges.append((attributes["href"][1:], attributes["data-end"][1:]))
        if tag == "a":
            self._link = [attributes.get("href", ""), ""]
        if "pack-item" in look:
            self.right_hand.append(attributes["id"])

    def handle_data(self, data):
        if self._link:
            self._link[1] += data

    def handle_endtag(self, tag):
        if tag == "a" and self._link:
            self.links.append(tuple(self._link))
            self._link = None


def sheets_of(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, errors="replace").stdout
    return [re.sub(r"\s+", " ", sheet) for sheet in text.split("\f")]


def check(path, page, meeting):
    failed = []

    def expect(is_right, message):
        if not is_right:
            failed.append(message)

    pdf = pikepdf.open(path)
    sheets = sheets_of(path)[: len(pdf.pages)]
    labels = [sheet.label for sheet in pdf.pages]
    numbers = {sheet.obj.objgen: number for number, sheet in enumerate(pdf.pages)}
    names = pikepdf.NameTree(pdf.Root.Names.Dests)
    places = {str(key): numbers[value[0].objgen] for key, value in names.items()}

    for number, (text, label) in enumerate(zip(sheets, labels)):
        expect(re.search(rf"Page {label}(?![0-9])", text), f"sheet {number + 1} does not bear its number {label}")
    whole = " ".join(sheets)
    told = {}
    for start, end in Ranges(page).ranges:
        first, last = labels[places[start]], labels[places[end]]
        words = f"page {first}" if first == last else f"pages {first} to {last}"
        told[start] = (first, last)
        expect(re.search(rf"{words}(?![0-9])", whole), f"{start}: no agenda says `{words}`")
        leads = [
            link
            for sheet in pdf.pages
            for link in sheet.get("/Annots", [])
            if str(link.get("/Dest", link.get("/A", {}).get("/D", ""))) == start
        ]
        expect(leads, f"{start}: no link leads there")
    for start in Ranges(page).right_hand:
        expect(places[start] % 2 == 0 or f"{start}-end" not in places, f"{start} begins on a left-hand sheet")
    for number in range(len(sheets)):
        if len(sheets[number].split()) < 10 and "left blank" not in sheets[number] and not pdf.pages[number].get("/Annots"):
            expect("Page" in sheets[number], f"sheet {number + 1} is empty and does not say so")
    if meeting:
        name = path.split("/")[-1]
        for link, words in Ranges(meeting).links:
            found = re.search(rf"{re.escape(name)}#page=(\d+)$", link)
            if not found:
                continue
            label = labels[int(found[1]) - 1]
            expect(re.search(rf"pages? {label}\b", words), f"`{words}` leads to page {label}")
            told.pop(next((start for start, (first, _) in told.items() if first == label), None), None)
        expect(not told, f"the meeting's page does not tell where these stand: {sorted(told)}")
    expect(not pdf.attachments, "files came along")
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary):
            action = str(thing.get("/S", ""))
            expect(action not in ("/JavaScript", "/Launch") and "/JS" not in thing, f"an action came along: {action}")
    return failed


def main():
    path, page = sys.argv[1:3]
    texts = [open(name, encoding="utf-8").read() for name in sys.argv[2:]]
    failed = check(path, texts[0], texts[1] if len(texts) > 1 else None)
    for message in failed:
        print(f"{path}: {message}", file=sys.stderr)
    print(f"{path}: {'read back' if not failed else f'{len(failed)} failed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
