#!/usr/bin/env python3
"""Checks an OpenDocument file that was made of a print page: check_odt.py FILE.odt --html PRINT_PAGE

That it says what it is in its first bytes, has the title, the language and no time of making, that its tables have heads that
repeat and columns with widths, its pictures a text, and that every heading, row and piece of text of its print page is in it.

The exit code is 0 when all is well, 1 when something is not.
"""
import argparse
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

from page_text import PrintPage, squashed

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
CORE = "{http://purl.org/dc/elements/1.1/}"
TYPE = "application/vnd.oasis.opendocument.text"


def faults(path, page):
    with zipfile.ZipFile(path) as file:
        first = file.infolist()[0]
        if (first.filename, file.read(first).decode()) != ("mimetype", TYPE) or first.compress_type:
            yield "its first bytes do not say what it is"
        if {entry.date_time for entry in file.infolist()} != {(1980, 1, 1, 0, 0, 0)}:
            yield "it tells when it was made"
        content = tree.fromstring(file.read("content.xml"))
        body = content.find(f"{OFFICE}body")
        meta = tree.fromstring(file.read("meta.xml"))
    title = meta.findtext(f".//{CORE}title")
    if squashed(title) != squashed(page.title):
        yield f"its title is {title!r}"
    if meta.findtext(f".//{CORE}language") != page.language:
        yield "its language is not the page's"
    headings = [int(found.get(f"{TEXT}outline-level")) for found in body.iter(f"{TEXT}h")]
    if headings != [level for level, _ in page.headings]:
        yield f"its headings are {headings[:20]}"
    if any(True for item in body.iter(f"{TEXT}list-item") for _ in item.iter(f"{TEXT}section")):
        yield "it has a section within an item of a list, which programs leave out"
    rows = sum(1 for _ in body.iter(f"{TABLE}table-row"))
    if rows < page.rows:
        yield f"it has {rows} rows of {page.rows}"
    tables = list(body.iter(f"{TABLE}table"))
    if len(tables) != page.tables + page.bands:
        yield f"it has {len(tables)} tables of {page.tables} and {page.bands} bands"
    widths = {
        style.get(f"{STYLE}name") for style in content.iter(f"{STYLE}style")
        if style.find(f"{STYLE}table-column-properties[@{STYLE}column-width]") is not None
    }
    for number, table in enumerate(tables, 1):
        if table.find(f"{TABLE}table-header-rows/{TABLE}table-row") is None:
            yield f"the head of table {number} does not repeat"
        if not {column.get(f"{TABLE}style-name") for column in table.iter(f"{TABLE}table-column")} <= widths:
            yield f"table {number} has columns without a width"
    texts = [frame.findtext(f"{SVG}title") or "" for frame in body.iter(f"{DRAW}frame")]
    if not all(text.strip() for text in texts):
        yield "it has pictures without a text"
    for alternative in page.alternatives:
        if squashed(alternative) not in map(squashed, texts):
            yield f"no picture says {alternative[:80]!r}"
    said = squashed("".join(body.itertext()))
    for run in page.runs:
        if squashed(run) not in said and not re.search("[\u0590-\u08ff]", run):
            yield f"it lacks {run.strip()[:80]!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("odt")
    parser.add_argument("--html", required=True, help="the print page that it was made of")
    options = parser.parse_args()
    found = list(faults(options.odt, PrintPage.read(options.html)))
    for fault in found[:10]:
        print(f"{options.odt}: {fault}", file=sys.stderr)
    print(f"{options.odt}: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
