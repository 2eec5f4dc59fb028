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
from weasyprint.pdf import metadata
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

# And it tags the part of a table on each sheet as a table of its own, which is told as one that begins anew. The parts
# become one table again. The heads that are printed once more become rows of it, for a table has one head.

SVG = "{http://www.w3.org/2000/svg}svg"
tables = {}


def elements_of(box, parent, pdf, *arguments):
    """The tags of a box; that of a drawing which is kept from readers who cannot see it says nothing, and what goes on
    from a sheet before goes into the table that it belongs to."""
    element = getattr(box, "element", None)
    is_ornament = element is not None and element.tag == SVG and element.attrib.get("aria-hidden") == "true"
    for tag in build_tags(box, parent, pdf, *arguments):
        if is_ornament and tag.get("S") == "/Figure":
            tag["S"] = "/NonStruct"
            tag.pop("A", None)
        if tag.get("S") == "/Table" and element is not None:
            whole = tables.setdefault(element, tag)
            if whole is not tag:
                join(whole, tag, pdf)
                continue
        if element is not None and LEAF in element.attrib:
            leaf_tags[element.attrib["id"]] = tag.number
        yield tag


def join(table, rest, pdf):
    """Puts what a table has on a later sheet into it."""
    for reference in rest["K"]:
        part = pdf.objects[int(reference.split()[0])]
        part["P"] = table.reference
        if part["S"] == "/THead":
            part["S"] = "/TBody"
    table["K"].extend(rest["K"])
    rest["S"], rest["K"] = "/NonStruct", pydyf.Array()


build_tags = tags._build_box_tree
tags._build_box_tree = elements_of


# A paper is two things at once: one to keep (PDF/A-2a), and one to be read aloud in order (PDF/UA-1). WeasyPrint makes
# either. So it is told to make the first, and that it is the second too is written into what the file says of itself:
# with a description of that mark, for it is younger than the rules of the first.

VARIANT = "pdf/a-2a"
VARIANT_WITH_PARTS = "pdf/ua-1"
UNIVERSAL = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1" />
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
END = b"</rdf:RDF>"


def said_of_itself(self, *arguments):
    """What a file says of itself."""
    said = say(self, *arguments)
    return said if b"pdfuaid:part" in said else said.replace(END, UNIVERSAL + END)


say = metadata.DocumentMetadata.generate_rdf_metadata
metadata.DocumentMetadata.generate_rdf_metadata = said_of_itself


# What a file says of itself is not packed, for those that keep files look for it in the bytes.


def included(self, pdf, variant, version, conformance, compress):
    """Puts what a file says of itself into it."""
    include(self, pdf, variant, version, conformance, compress=False)


include = metadata.DocumentMetadata.include_in_pdf
metadata.DocumentMetadata.include_in_pdf = included


# Packed bytes may end with a carriage return. Before the line feed that pydyf writes behind them it would count as a part
# of the end of the line, and the stream as one byte too long.

SHORT_END, LONG_END = b"\nendstream", b"\r\nendstream"


def stream_with_end(self):
    """The bytes of a stream, with an end that nothing of them can be taken for."""
    return written(self).removesuffix(SHORT_END) + LONG_END


written = pydyf.Stream.data.fget
pydyf.Stream.data = property(stream_with_end)


# A short paper is leafed through sooner than its contents are read. How many pages it has is known when it is laid out.

MOST_WITHOUT_CONTENTS = 8
CONTENTS = "paper-contents"
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
    leaves = [element.attrib for element in elements if LEAF in element.attrib]

    def look(document, pdf):
        places = anchors(document)
        starts = numbering(elements, places)
        label(pdf, starts)
        told.update(
            pages=len(document.pages), anchors=places, numbers=numbers(starts, len(document.pages)),
            holdsParts=bool(leaves), **tagging(pdf))

    # What others made may not be fit to be kept, so a paper with pages of theirs does not say that it is.
    options = {"pdf_variant": VARIANT_WITH_PARTS if leaves else VARIANT}
    first = next((int(element.attrib[NUMBERS]) for element in elements if element.attrib.get("id") == WHOLE and NUMBERS in element.attrib), 1)
    sheets = [weasyprint.CSS(string=f"@page :first {{ counter-reset: page {first} }}")] if first != 1 else []
    document = source.render(stylesheets=sheets, **options)
    if len(document.pages) <= MOST_WITHOUT_CONTENTS and source.etree_element.find(f".//*[@class='{CONTENTS}']") is not None:
        without = weasyprint.CSS(string=f".{CONTENTS} {{ display: none }}")
        document = source.render(stylesheets=[*sheets, without], **options)
    document.write_pdf(paper, finisher=look, **options)
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
                "begins": "first" in leaf.get("class", "").split(),
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
    """How a PDF is tagged: whether it says so and holds a tree of tags, and whether it says that it is PDF/UA and PDF/A."""
    marked = pdf.catalog.get("MarkInfo", {}).get("Marked") == "true"
    said = [thing for thing in pdf.objects if thing.reference == pdf.catalog.get("Metadata")]
    return {
        "isTagged": marked and "StructTreeRoot" in pdf.catalog,
        "isUniversal": any(b"pdfuaid:part=" in part for thing in said for part in thing.stream),
        "isToKeep": any(b"pdfaid:part=" in part for thing in said for part in thing.stream),
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
