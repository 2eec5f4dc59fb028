#!/usr/bin/env python3
"""Whether sheets that are nearly empty are found: check_sheets.py

Prints papers of a few lines, in which a part begins a sheet of its own: behind a line that went on to the next sheet, behind
a full sheet, and on the last sheet alone. Only the first has a sheet that is nearly empty.

The exit code is 0 when all is well, 1 when something is not.
"""
import pathlib
import sys
import tempfile

import weasyprint

import printed_lines

STYLE = """@page { size: A4; margin: 20mm; @bottom-left { content: "Page " counter(page); } @top-left { content: "Paper"; } }
p { font: 12pt/20pt sans-serif; margin: 0; } .part { break-before: page; }"""
# How many lines a sheet has room for, and how many of its lines reach its middle.
LINES, HALF = 36, 20


def empty_sheets(folder, *parts):
    """The numbers of the sheets that are nearly empty of a paper whose parts, each of so many lines, begin sheets."""
    text = "".join(f'<div class="part">{"<p>A line of text.</p>" * lines}</div>' for lines in parts)
    path = pathlib.Path(folder) / "paper.pdf"
    weasyprint.HTML(string=f"<style>{STYLE}</style>{text}").write_pdf(path)
    sheets = printed_lines.pages(path)
    return [number for number, sheet in enumerate(sheets[:-1], 1) if printed_lines.is_nearly_empty(sheet)]


def main():
    cases = {
        "a line that went on to a sheet of its own": ((LINES + 1, LINES), [2]),
        "a sheet that is filled to less than its half": ((HALF - 4, LINES, 2), [1]),
        "full sheets": ((LINES, LINES), []),
        "a sheet that is filled to more than its half": ((HALF, LINES), []),
        "a last sheet with a line": ((LINES + 1,), []),
    }
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (parts, expected) in cases.items():
            found = empty_sheets(folder, *parts)
            if found != expected:
                failed += 1
                print(f"{name}: {found}, not {expected}", file=sys.stderr)
    print(f"nearly empty sheets: {len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
