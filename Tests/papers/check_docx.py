#!/usr/bin/env python3
"""Checks a Word file that was printed: check_docx.py FILE.docx [--html PRINT_PAGE]

That its headings, lists and tables are Word's own and not only look like them, that header rows repeat, that pictures
have a text and the document a language and a title; that it holds only parts that it uses, and nothing that tells of the
document whose look it has; and with --html that what its print page holds is in it.

The exit code is 0 when all is well, 1 when something is not, 2 when the file cannot be checked.
"""
import argparse
import collections
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

from page_text import PrintPage, squashed

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
CORE = "{http://purl.org/dc/elements/1.1/}"


RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"

# Fields that tell of the paper, and the parts that one may have.
FIELDS = {"PAGE", "NUMPAGES", "SECTIONPAGES", "TITLE", "SUBJECT", "COMMENTS", "STYLEREF", "PAGEREF", "TOC"}
PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|word/_rels/(document|header[\w-]*|footer[\w-]*)\.xml\.rels"
    r"|word/(document|styles|numbering|settings|fontTable|footnotes|header[\w-]*|footer[\w-]*|theme/theme1)\.xml"
    r"|word/media/\w+\.(png|jpe?g|svg)"
)
# Settings that tell where a document comes from, and elements that reach out of one.
SETTINGS = {"attachedTemplate", "docVars", "rsids", "mailMerge", "documentProtection", "savePreviewPicture"}
FOREIGN = {"altChunk", "object", "control", "subDoc", "contentPart", "pict", "ins", "del", "dataBinding"}


def value(node, path):
    found = node.find(path) if node is not None else None
    return None if found is None else found.get(WORD + "val")


def words(node):
    return "".join(text.text or "" for text in node.iter(WORD + "t"))


class Document:
    """The parts of a Word file that are checked."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            broken = file.testzip()
            if broken:
                raise zipfile.BadZipFile(broken)
            self.dates = {entry.date_time for entry in file.infolist()}
            read = lambda name: ElementTree.fromstring(file.read(name))
            self.body, self.styles = read("word/document.xml"), read("word/styles.xml")
            self.numbering, self.core = read("word/numbering.xml"), read("docProps/core.xml")
            self.names = [entry.filename for entry in file.infolist()]
            self.trees = {name: read(name) for name in self.names if name.endswith((".xml", ".rels"))}

    def headings(self):
        found = []
        for paragraph in self.body.iter(WORD + "p"):
            style = value(paragraph, f"{WORD}pPr/{WORD}pStyle") or ""
            level = re.fullmatch(r"Heading([1-6])", style)
            if level:
                found.append((int(level[1]), words(paragraph)))
        return found

    def relations(self):
        """Each relation: the folder of the part that has it, where it leads, and whether that is elsewhere."""
        for name, tree in self.trees.items():
            if name.endswith(".rels"):
                folder = name.split("_rels/")[0]
                for relation in tree.iter(RELATIONS + "Relationship"):
                    mode = relation.get("TargetMode")
                    yield folder, relation.get("Target"), mode is not None and mode != "Internal"

    def fields(self):
        """The first words of what its fields are told to show."""
        told = [node.get(WORD + "instr") or "" for tree in self.trees.values() for node in tree.iter(WORD + "fldSimple")]
        told += [node.text or "" for tree in self.trees.values() for node in tree.iter(WORD + "instrText")]
        return {(words.split() or [""])[0].upper() for words in told}

    def foreign(self):
        """What stands in it that reaches out of it, or tells of another document."""
        found = {node.tag.split("}")[-1] for tree in self.trees.values() for node in tree.iter() if isinstance(node.tag, str)}
        links = [name for tree in self.trees.values() for node in tree.iter() for name in node.attrib
                 if name == RELATION + "link" or name.startswith(WORD + "rsid")]
        return found & (FOREIGN | SETTINGS) | set(links)

    def list_starts(self):
        """Where the lists of the text begin, in their order."""
        starts, seen = {}, []
        for number in self.numbering.iter(WORD + "num"):
            override = number.find(f"{WORD}lvlOverride/{WORD}startOverride")
            starts[number.get(WORD + "numId")] = None if override is None else int(override.get(WORD + "val"))
        for number in self.body.iter(WORD + "numId"):
            if number.get(WORD + "val") not in seen:
                seen.append(number.get(WORD + "val"))
        return [starts.get(number) for number in seen]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docx")
    parser.add_argument("--html", help="the print page that it was made of")
    options = parser.parse_args()
    try:
        document = Document(options.docx)
    except (OSError, KeyError, zipfile.BadZipFile, ElementTree.ParseError) as error:
        print(f"{options.docx}: {error}", file=sys.stderr)
        return 2
    failed, count = [], 0

    def check(name, is_right, found=""):
        nonlocal count
        count += 1
        if not is_right:
            failed.append(f"{name}: {str(found)[:400]}")

    headings = document.headings()
    levels = [level for level, _ in headings]
    is_in_order = levels and levels[0] == 1 and all(two <= one + 1 for one, two in zip(levels, levels[1:]))
    check("headings are real, begin at 1 and leave no level out", is_in_order, levels[:20])
    language = document.styles.find(f".//{WORD}rPrDefault//{WORD}lang")
    check("it has a language", language is not None and language.get(WORD + "val"))
    title = document.core.findtext(CORE + "title") or ""
    check("it has a title", title.strip())
    check("its parts bear no time of making", document.dates == {(1980, 1, 1, 0, 0, 0)}, document.dates)
    pictures = list(document.body.iter(DRAWING + "docPr"))
    check("pictures have a text", all((picture.get("descr") or "").strip() for picture in pictures))
    names = {style.get(WORD + "styleId") for style in document.styles.iter(WORD + "style")}
    used = {node.get(WORD + "val") for node in document.body.iter(WORD + "pStyle")}
    check("every style is there", used <= names, used - names)
    feet = [section.find(WORD + "footerReference") for section in document.body.iter(WORD + "sectPr")]
    check("every section has its footer", feet and all(foot is not None and foot.get(RELATION + "id") for foot in feet))
    unknown = [name for name in document.names if not PARTS.fullmatch(name)]
    check("it has only parts that a paper needs", not unknown and len(set(document.names)) == len(document.names), unknown)
    inner = {folder + target for folder, target, is_external in document.relations() if not is_external}
    lost = {name for name in document.names if not name.endswith(".rels") and name != "[Content_Types].xml"} ^ inner
    check("it holds what it uses, and nothing else", not lost, lost)
    outer = {target for _, target, is_external in document.relations() if is_external}
    check("it leads to pages and people only", all(re.match(r"(https?|mailto|tel):", target) for target in outer), outer)
    check("its fields tell of the paper", document.fields() <= FIELDS, document.fields() - FIELDS)
    check("nothing tells of another document", not document.foreign(), document.foreign())
    tables = list(document.body.iter(WORD + "tbl"))
    for number, table in enumerate(tables, 1):
        row = table.find(WORD + "tr")
        style = value(table, f"{WORD}tblPr/{WORD}tblStyle")
        check("tables have a style that is there", style in names, (number, style))
        check("no row is cut", all(row.find(f"{WORD}trPr/{WORD}cantSplit") is not None for row in table.iter(WORD + "tr")),
              number)
        check("header rows repeat", row is not None and row.find(f"{WORD}trPr/{WORD}tblHeader") is not None, number)
    if options.html:
        page = PrintPage.read(options.html)
        plain = squashed(words(document.body))
        check("it leads where the page does", outer <= page.targets, outer - page.targets)
        check("headings are those of the page", [(level, squashed(text)) for level, text in headings]
              == [(level, squashed(text)) for level, text in page.headings], headings[:5])
        check("no table is lost", len(tables) == page.tables + page.bands, (page.tables, page.bands, len(tables)))
        captions = {value(table, f"{WORD}tblPr/{WORD}tblCaption") for table in tables}
        lost = [caption for caption in page.captions if squashed(caption) not in map(squashed, captions)]
        check("every caption is its table's", not lost, lost[:5])
        wanted = collections.Counter(start for start, _ in page.lists)
        found = collections.Counter(start for start in document.list_starts() if start is not None)
        check("numbered lists begin where the page's do", not wanted - found, (wanted, found))
        texts = collections.Counter(squashed(picture.get("descr")) for picture in pictures)
        lost = collections.Counter(squashed(text) for text in page.alternatives) - texts
        check("every picture's text is there", not lost, list(lost)[:5])
        # What is written in a drawing stands in its picture's text.
        told = plain + "".join(texts)
        lost = [run.strip()[:60] for run in page.runs if squashed(run) not in told]
        check("every piece of text is there", not lost, lost[:5])
        check("the title is the page's", squashed(title) == squashed(page.title), (title, page.title))
    for failure in failed:
        print(f"{options.docx}: {failure}", file=sys.stderr)
    print(f"{options.docx}: {count - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
