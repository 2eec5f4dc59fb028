#!/usr/bin/env python3
"""Checks a PDF that was printed: check_pdf.py FILE.pdf [--html PRINT_PAGE]

That it is tagged, has a language, a title, bookmarks, headings in order, tables whose header cells are marked, pictures
with a text, embedded fonts, text that can be copied; that no line ends within a word, none begins with a sign that
follows one, dates stand whole, nothing lies beyond the sheet, and no sheet but the last is nearly empty; that it meets the rules of
PDF/UA-1 and PDF/A-2a that a program can check; and with --html that every heading, caption, picture text, row, link and piece of text of its print page is in it.

What it does not see: the order in which a page is read, and whether a picture's text is a good one.

The exit code is 0 when all is well, 1 when something is not, 2 when the file cannot be checked.
"""
import argparse
import collections
import re
import subprocess
import sys

import pikepdf

import printed_lines
from page_text import PrintPage, squashed
from pdf_tags import Tags, marked_text

HEADING = re.compile(r"H[1-6]")
# How many pages a paper has at most that has no contents.
MOST_WITHOUT_CONTENTS = 8
# The drawing by which a page that others made bears its number in the whole.
STAMP = "/GoldthreadStamp"


class Results:
    """What was checked, and how it went."""

    def __init__(self):
        self.failed = []
        self.count = 0

    def check(self, name, is_right, found=""):
        self.count += 1
        if not is_right:
            self.failed.append(f"{name}: {str(found)[:400]}")


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace")


def check_document(pdf, path, is_claimed, holds_parts, results):
    root = pdf.Root
    syntax = said("qpdf", "--check", path)
    results.check("its syntax is right", syntax.returncode == 0, syntax.stdout[-200:] + syntax.stderr[-200:])
    results.check("it is tagged", bool((root.get("/MarkInfo") or {}).get("/Marked", False)))
    results.check("it has a language", re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*", str(root.get("/Lang", ""))))
    results.check("it has a title", str(pdf.docinfo.get("/Title", "")).strip())
    preferences = root.get("/ViewerPreferences") or {}
    results.check("its window shows the title", bool(preferences.get("/DisplayDocTitle", False)))
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        names = list(metadata)
    says = {mark: any(mark in name and name.endswith("part") for name in names) for mark in ("pdfua", "pdfa/")}
    results.check("it says that it is PDF/UA, or does not where it is none", says["pdfua"] == is_claimed, names)
    results.check(
        "it says that it is PDF/A, or does not where pages of others are in it", says["pdfa/"] != holds_parts, names)
    results.check("it holds no script", "/OpenAction" not in root and "/JavaScript" not in (root.get("/Names") or {}))


def check_outline(pdf, results):
    titles = []

    def collect(items):
        for item in items:
            has_target = item.destination is not None or item.action is not None
            titles.append((item.title or "", has_target))
            collect(item.children)

    with pdf.open_outline() as outline:
        collect(outline.root)
    results.check("it has bookmarks", titles)
    results.check("bookmarks lead somewhere", all(title.strip() and leads for title, leads in titles), titles[:5])
    return {squashed(title) for title, _ in titles}


def check_pages(pdf, path, results):
    texts = said("pdftotext", "-layout", path, "-").stdout.split("\f")[: len(pdf.pages)]
    empty = [number for number, text in enumerate(texts, 1) if len(text.strip()) < 2]
    results.check("every page has text", not empty, empty)
    results.check("text can be copied", not any("\ufffd" in text for text in texts))
    fonts = said("pdffonts", path).stdout.splitlines()[2:]
    flags = [re.search(r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", font) for font in fonts]
    results.check("fonts are embedded", fonts and all(flag and flag[1] == "yes" for flag in flags), fonts)
    results.check("fonts say what their signs mean", all(flag and flag[3] == "yes" for flag in flags), fonts)


def is_of_others(page):
    """Whether a page was taken in as it lies: what we number it with is a drawing on it."""
    return STAMP in page.get("/Resources", {}).get("/XObject", {})


def check_lines(pdf, path, page, results):
    """What every reader of the paper sees, and no reader of its text: how it stands on its sheets."""
    whole = {word.lower() for run in page.runs for word in re.findall(r"[^\W\d_]+", run)} if page else set()
    words = printed_lines.dictionary() | whole
    sheets = list(enumerate(printed_lines.pages(path), 1))
    lost = [(number, word) for number, sheet in sheets for word in printed_lines.beyond(sheet)]
    results.check("nothing lies beyond the sheet", not lost, lost[:5])
    # How others set their lines is theirs.
    ours = [(number, sheet) for number, sheet in sheets if not is_of_others(pdf.pages[number - 1])]
    cut = [(number, word) for number, sheet in ours for word in printed_lines.broken(sheet, words)]
    results.check("no line ends within a word", not cut, cut[:8])
    signs = [(number, sign) for number, sheet in ours for sign in printed_lines.misplaced(sheet)]
    results.check("no sign that follows a word begins a line", not signs, signs[:8])
    dates = [(number, date) for number, sheet in ours for date in printed_lines.broken_dates(sheet)]
    results.check("no line ends within a date", not dates, dates[:8])
    # In a pack each paper begins on a sheet of its own.
    if not (page and page.is_pack):
        empty = [number for number, sheet in ours[:-1] if printed_lines.is_nearly_empty(sheet)]
        results.check("no sheet but the last is nearly empty", not empty, empty)


def check_links(pdf, tags, results):
    links = [
        annotation
        for page in pdf.pages
        for annotation in page.get("/Annots", [])
        if str(annotation.get("/Subtype")) == "/Link"
    ]
    results.check("links say where they lead", all(str(link.get("/Contents", "")).strip() for link in links))
    tagged = {kid.objgen for node in tags.find("Link") for kid in node.annotations}
    results.check("links are tagged", all(link.objgen in tagged for link in links))
    # A path of the computer that printed would tell of it, and lead nowhere.
    local = [str(link.A.URI) for link in links if "/A" in link and str(link.A.get("/URI", "")).startswith("file:")]
    results.check("no link leads to a file", not local, local)
    return links


def check_structure(tags, results):
    results.check("every tag is a known one", not tags.unknown, tags.unknown)
    results.check("no text is outside the tags", not tags.loose_text, tags.loose_text)
    without = [node for node in tags.find("Figure") if not node.alternative]
    results.check("every figure has a text", not without, f"{len(without)} have none")
    levels = [int(node.kind[1]) for node in tags.walk() if HEADING.fullmatch(node.kind)]
    is_in_order = levels and levels[0] == 1 and all(two <= one + 1 for one, two in zip(levels, levels[1:]))
    results.check("headings begin at 1 and leave no level out", is_in_order, levels[:20])
    for node in tags.find("L"):
        results.check("lists hold items", all(kid.kind in ("LI", "Caption", "L") for kid in node.kids))
    for node in tags.find("LI"):
        results.check("items hold a label and a body", all(kid.kind in ("Lbl", "LBody") for kid in node.kids))
    return levels


def check_tables(tags, text, results):
    on_page = collections.defaultdict(str)
    for (page, _), piece in text.items():
        on_page[page] += squashed(piece)
    for number, table in enumerate(tags.find("Table"), 1):
        rows = table.find("TR")
        results.check("tables have rows", rows, f"table {number}")
        if not rows:
            continue
        heads = rows[0].kids
        results.check("tables begin with header cells", all(cell.kind == "TH" for cell in heads), f"table {number}")
        cells = [cell for row in rows for cell in row.kids]
        results.check("rows hold cells", all(cell.kind in ("TH", "TD") for cell in cells), f"table {number}")
        # Either a header cell says what it heads, or the other cells say which headers they have.
        headers = [cell for cell in cells if cell.kind == "TH"]
        says = all(cell.attribute("/Scope") is not None for cell in headers)
        known = {str(cell.source["/ID"]) for cell in headers if "/ID" in cell.source}
        named = [str(name) for cell in cells for name in cell.attribute("/Headers") or []]
        is_told = says or (known and named and known.issuperset(named))
        results.check("header cells say what they head", is_told, f"table {number}")
        for page in table.pages:
            for cell in heads:
                words = [squashed(text.get(mark, "")) for mark in cell.marks if mark[0] == cell.pages[0]]
                stands = all(piece in on_page[page] for piece in words)
                results.check("header rows stand on every page", stands, f"table {number}, {page + 1}")
    return sum(len(table.find("TR")) for table in tags.find("Table"))


def is_seen(run, path):
    """Whether the words of a run from right to left, whose signs stand in the order of the eye, are there for those who
    read it. What stands above and below letters may come before or after them."""
    if not re.search("[\u0590-\u08ff]", run):
        return False
    text = squashed(re.sub("[\u064b-\u065f]", "", said("pdftotext", path, "-").stdout))
    return all(word in text for word in re.findall(r"[^\W\d_]+", re.sub("[\u064b-\u065f]", "", run)))


def check_against(page, path, pdf, tags, text, outline, levels, rows, links, results):
    plain = squashed("".join(text.get(mark, "") for node in tags.in_order() for mark in node.own_marks))
    wanted = collections.Counter(level for level, _ in page.headings)
    # What others made has headings of its own.
    found = collections.Counter(levels)
    are_there = wanted <= found if page.leaves else wanted == found
    results.check("headings are those of the page", are_there, (wanted, levels[:20]))
    lost = [heading for _, heading in page.headings if squashed(heading) not in outline]
    results.check("every heading is a bookmark", not lost, lost[:5])
    texts = {squashed(node.alternative) for node in tags.find("Figure")}
    lost = [alternative for alternative in page.alternatives if squashed(alternative) not in texts]
    results.check("every picture's text is there", not lost, lost[:5])
    lost = [caption for caption in page.captions if squashed(caption) not in plain]
    results.check("every caption is there", not lost, lost[:5])
    lost = [run.strip()[:60] for run in page.runs if squashed(run) not in plain and not is_seen(run, path)]
    results.check("every piece of text is there", not lost, lost[:5])
    lost = [(number, run[:40]) for number, run in page.numbered if squashed(f"{number}.{run}") not in plain]
    results.check("paragraphs have the numbers of the page", not lost, lost[:5])
    tables = len(tags.find("Table"))
    are_there = tables >= page.tables if page.leaves else tables == page.tables
    results.check("a table over several sheets is one", are_there, (page.tables, tables))
    results.check("no row is lost", rows >= page.rows, (page.rows, rows))
    results.check("no link is lost", len(links) >= page.links, (page.links, len(links)))
    results.check("the language is the page's", str(pdf.Root.get("/Lang", "")).lower() == (page.language or "").lower())
    title = str(pdf.docinfo.get("/Title", ""))
    results.check("the title is the page's", squashed(page.title) == squashed(title), (page.title, title))


def check_rules(path, holds_parts, results):
    import page as page_validation

    for profile, name in [("ua1", "PDF/UA-1")] if holds_parts else [("ua1", "PDF/UA-1"), ("2a", "PDF/A-2a")]:
        result = page_validation.validate_pdf(path, profile=profile)
        broken = sorted({failure.rule_id for failure in result.failures})
        results.check(f"it meets the rules of {name}", result.is_compliant, broken)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pdf")
    parser.add_argument("--html", help="the print page that it was made of")
    options = parser.parse_args()
    results = Results()
    try:
        pdf = pikepdf.open(options.pdf)
    except (OSError, pikepdf.PdfError) as error:
        print(f"{options.pdf}: {error}", file=sys.stderr)
        return 2
    has_contents = len(pdf.pages) > MOST_WITHOUT_CONTENTS
    page = PrintPage.read(options.html, has_contents) if options.html else None
    # With pages of others that do not claim the standard, a pack claims none, and nothing is asked of what they hold.
    is_claimed = not (page and page.is_unclaimed)
    # Pages of others may not be fit to be kept, whatever they claim.
    holds_parts = bool(page and page.leaves)
    check_document(pdf, options.pdf, is_claimed, holds_parts, results)
    outline = check_outline(pdf, results)
    check_pages(pdf, options.pdf, results)
    check_lines(pdf, options.pdf, page, results)
    has_tags = "/StructTreeRoot" in pdf.Root
    results.check("it has a tree of tags", has_tags)
    if has_tags and is_claimed:
        tags = Tags(pdf)
        text = marked_text(options.pdf)
        links = check_links(pdf, tags, results)
        levels = check_structure(tags, results)
        rows = check_tables(tags, text, results)
        if page:
            check_against(page, options.pdf, pdf, tags, text, outline, levels, rows, links, results)
    if is_claimed:
        check_rules(options.pdf, holds_parts, results)
    for failure in results.failed:
        print(f"{options.pdf}: {failure}", file=sys.stderr)
    print(f"{options.pdf}: {results.count - len(results.failed)} passed, {len(results.failed)} failed")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
