"""Makes a PDF of a print page with WeasyPrint, and writes down what came of it.

render.py --version              says which WeasyPrint this is
render.py PAGE PAPER REPORT      makes PAPER of PAGE, and then REPORT, a JSON file

The report says how large the paper is, how many pages it has, on which page each anchor stands and which number that
page bears, how it is tagged, which letters no font has, what others made and could not be taken in, and what else
WeasyPrint complained of. Whether that is good enough, its reader decides.
"""

import json
import logging
import os
import sys

import pydyf
import weasyprint
from weasyprint.draw import text as drawing
from weasyprint.formatting_structure import boxes, build
from weasyprint.pdf import stream as streams
from weasyprint.pdf import tags
from weasyprint.urls import URLFetcher


class Complaints(logging.Handler):
    """What WeasyPrint complains of, each line once: it says what is wrong in a style again for every box."""

    MOST_LINES = 100
    MOST_LETTERS = 300
    WITHOUT_FONT = ".notdef glyph"

    def __init__(self):
        super().__init__(logging.WARNING)
        self.errors, self.warnings, self.unprintable = {}, {}, {}

    def emit(self, record):
        if str(record.msg).startswith(self.WITHOUT_FONT) and record.args:
            letter = record.args[0]
            lines, line = self.unprintable, (f"{letter} " if letter.isprintable() else "") + f"U+{ord(letter):04X}"
        else:
            lines = self.errors if record.levelno >= logging.ERROR else self.warnings
            line = record.getMessage()[: self.MOST_LETTERS].encode("utf-8", "replace").decode()
        if len(lines) < self.MOST_LINES:
            lines[line] = None


# Lines whose letters are stacked and moved, as in India and its neighbours, can be read but not copied or searched:
# WeasyPrint notes for each glyph the letters that it found it under first, which in these scripts are others each
# time, or none. So the letters of such a line are put beside it (ActualText). Lines from right to left are read
# rightly without. A test copies such a line, and sees that WeasyPrint 70 alone fails at it: when a later one does not,
# everything down to `streams.Font = Font` can go.

FIRST_STACKED, LAST_STACKED = "\u0900", "\u17ff"
SAYS_NOTHING = "\u200b"


class Letters(dict):
    """The letters of each glyph. One that was found under none says nothing; PDF/UA-1 wants even that to be said."""

    def __setitem__(self, glyph, letters):
        super().__setitem__(glyph, letters or SAYS_NOTHING)


class Font(streams.Font):
    """A font of a PDF, with letters for every glyph."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.to_unicode = Letters(self.to_unicode)


def line_with_letters(stream, textbox, *arguments, **options):
    """Draws a line of text with its letters beside it."""
    if not any(FIRST_STACKED <= letter <= LAST_STACKED for letter in textbox.text):
        return draw_line(stream, textbox, *arguments, **options)
    stream.begin_marked_content("Span", pydyf.Dictionary({"ActualText": pydyf.String(textbox.text)}))
    drawn = draw_line(stream, textbox, *arguments, **options)
    stream.end_marked_content()
    return drawn


draw_line = drawing.draw_first_line
drawing.draw_first_line = line_with_letters
streams.Font = Font


# WeasyPrint tags every drawing as a figure, also one that only shows what stands beside it in words, as the dates of an
# action on a line of time. A figure has to have a text; such a drawing has none, and is no figure.

SVG = "{http://www.w3.org/2000/svg}svg"


def elements_of(box, *arguments):
    """The tags of a box; that of a drawing which is kept from readers who cannot see it says nothing."""
    element = getattr(box, "element", None)
    is_ornament = element is not None and element.tag == SVG and element.attrib.get("aria-hidden") == "true"
    for tag in build_tags(box, *arguments):
        if is_ornament and tag.get("S") == "/Figure":
            tag["S"] = "/NonStruct"
            tag.pop("A", None)
        if element is not None and LEAF in element.attrib:
            leaf_tags[element.attrib["id"]] = tag.number
        yield tag


build_tags = tags._build_box_tree
tags._build_box_tree = elements_of


# A leaf is an empty page for a page of a PDF that others made, which is put there when ours is whole. Where the numbers
# of pages do not go on from those before, the element that begins there says with which it begins.

LEAF, NUMBERS, NUMBER_MARK = "data-part", "data-numbers", "data-number-mark"
# What all of it stands in, where its first number is not 1.
WHOLE = "pack"
leaf_tags = {}


# On which pages something stands is known only while pages are made, and no style can say one thing of a page and another
# of several. So a style says all of it, parted by a sign that no text has, and here what is right is taken of that.

PARTED = "\x1f"


def content_of(*arguments, **options):
    """What a style puts before or behind an element."""
    content = build_content(*arguments, **options)
    for box in content or []:
        if isinstance(box, boxes.TextBox) and box.text.count(PARTED) == 4:
            one, several, first, between, last = box.text.split(PARTED)
            box.text = f"{one} {first}" if first == last else f"{several} {first} {between} {last}"
    return content


build_content = build.compute_content_list
build.compute_content_list = content_of


def render(page, paper):
    """Makes a PDF of a page; what can be said of it. Files may be opened, and nothing on any network."""
    complaints = Complaints()
    weasyprint.LOGGER.addHandler(complaints)
    told = {"refused": []}
    source = weasyprint.HTML(
        filename=page, encoding="utf-8", url_fetcher=URLFetcher(allowed_protocols={"file", "data"}))
    elements = list(source.etree_element.iter())

    def look(document, pdf):
        places = anchors(document)
        starts = numbering(elements, places)
        label(pdf, starts)
        told.update(
            pages=len(document.pages), anchors=places, numbers=numbers(starts, len(document.pages)), **tagging(pdf))

    options = {"pdf_variant": "pdf/ua-1"}
    first = next((int(element.attrib[NUMBERS]) for element in elements if element.attrib.get("id") == WHOLE and NUMBERS in element.attrib), 1)
    sheets = [weasyprint.CSS(string=f"@page :first {{ counter-reset: page {first} }}")] if first != 1 else []
    source.write_pdf(paper, finisher=look, stylesheets=sheets, **options)
    leaves = [element.attrib for element in elements if LEAF in element.attrib]
    if leaves:
        is_claimed = "unclaimed" not in elements[0].attrib.get("class", "").split()
        take_in(paper, os.path.dirname(page), leaves, is_claimed, told)
    told.update(
        bytes=os.path.getsize(paper), errors=list(complaints.errors), warnings=list(complaints.warnings),
        unprintable=list(complaints.unprintable))
    return told


def take_in(paper, folder, leaves, is_claimed, told):
    """Puts the pages that others made in their places."""
    try:
        import parts
    except ImportError:
        told["refused"] = ["pikepdf is not in the Python of WeasyPrint; script/bootstrap installs it"]
        return
    try:
        told["isUniversal"] = parts.take_in(paper, is_claimed, [
            {
                "part": os.path.join(folder, leaf[LEAF]),
                "sheet": told["anchors"][leaf["id"]] - 1, "tag": leaf_tags[leaf["id"]],
            }
            for leaf in leaves
        ])
    except parts.Refused as reason:
        told["refused"] = [str(reason)]


def numbering(elements, places):
    """Where the numbers of pages begin anew: the page, what stands before the numbers, and the first of them."""
    starts = [(1, "", 1)]
    for element in elements:
        if NUMBERS in element.attrib or NUMBER_MARK in element.attrib:
            first, mark = int(element.attrib.get(NUMBERS, 1)), element.attrib.get(NUMBER_MARK, "")
            starts.append((places.get(element.attrib.get("id"), 1), mark, first))
    return sorted({page: (page, mark, first) for page, mark, first in starts}.values())


def numbers(starts, count):
    """The number that each page bears."""
    borne = {}
    for start, mark, first in starts:
        borne.update({page: f"{mark}{first + page - start}" for page in range(start, count + 1)})
    return [borne[page] for page in range(1, count + 1)]


def label(pdf, starts):
    """Has readers show for each page the number that it bears."""
    if starts == [(1, "", 1)]:
        return
    nums = pydyf.Array()
    for start, mark, first in starts:
        style = pydyf.Dictionary({"S": "/D", "St": first})
        if mark:
            style["P"] = pydyf.String(mark)
        nums.extend([start - 1, style])
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": nums})


def anchors(document):
    """The page on which each anchor stands: an element that goes on over several pages begins on the first."""
    places = {}
    for number, page in enumerate(document.pages, 1):
        for name in page.anchors:
            places.setdefault(name, number)
    return places


def tagging(pdf):
    """How a PDF is tagged: whether it says so and holds a tree of tags, and whether it says that it is PDF/UA."""
    marked = pdf.catalog.get("MarkInfo", {}).get("Marked") == "true"
    metadata = [thing for thing in pdf.objects if thing.reference == pdf.catalog.get("Metadata")]
    return {
        "isTagged": marked and "StructTreeRoot" in pdf.catalog,
        "isUniversal": any(b"pdfuaid:part" in part for thing in metadata for part in thing.stream),
    }


def main(arguments):
    if arguments == ["--version"]:
        print(f"WeasyPrint version {weasyprint.__version__}")
        return
    page, paper, report = arguments
    told = render(page, paper)
    with open(report, "w", encoding="utf-8") as file:
        json.dump(told, file, sort_keys=True)


main(sys.argv[1:])
