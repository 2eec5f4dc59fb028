#!/usr/bin/env python3
"""Checks an OpenDocument file that was made of a print page: check_odt.py FILE.odt --html PRINT_PAGE

That it says what it is in its first bytes, has the title, the language and no time of making, and that every heading,
row and piece of text of its print page is in it.

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
CORE = "{http://purl.org/dc/elements/1.1/}"
TYPE = "application/vnd.oasis.opendocument.text"


def faults(path, page):
    with zipfile.ZipFile(path) as file:
        first = file.infolist()[0]
        if (first.filename, file.read(first).decode()) != ("mimetype", TYPE) or first.compress_type:
            yield "its first bytes do not say what it is"
        if {entry.date_time for entry in file.infolist()} != {(1980, 1, 1, 0, 0, 0)}:
            yield "it tells when it was made"
        body = tree.fromstring(file.read("content.xml")).find(f"{OFFICE}body")
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
