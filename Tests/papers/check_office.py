#!/usr/bin/env python3
"""Checks how an office sets a Word or OpenDocument file: check_office.py SET.pdf PAPER

SET.pdf is what the office made of PAPER, beside which its print page stands: that no word is broken, no sign that follows
one begins a line, nothing lies beyond the sheet, and no sheet is nearly empty but the last.

The exit code is 0 when all is well, 1 when something is not.
"""
import pathlib
import sys

import printed_lines
from page_text import PrintPage

# What stands at the foot of sheets, and how lists are counted.
FOOT = {"page", "of", "ii", "iii", "iv", "vi", "vii", "viii"}


def faults(path, page):
    words = page.words | FOOT
    sheets = list(enumerate(printed_lines.pages(path), 1))
    for number, sheet in sheets:
        yield from (f"sheet {number}: {word!r} lies beyond it" for word in printed_lines.beyond(sheet))
        yield from (f"sheet {number}: {piece!r} is a piece of a word" for piece in printed_lines.fragments(sheet, words))
        yield from (f"sheet {number}: a line begins with {sign!r}" for sign in printed_lines.misplaced(sheet))
        if number < len(sheets) and printed_lines.is_nearly_empty(sheet):
            yield f"sheet {number} is nearly empty"


def main():
    path, paper = sys.argv[1:]
    page = PrintPage.read(pathlib.Path(paper).with_suffix(".html"))
    found = list(faults(path, page))
    for fault in found[:10]:
        print(f"{paper}, as an office sets it: {fault}", file=sys.stderr)
    print(f"{paper}, as an office sets it: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
