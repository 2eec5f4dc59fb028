"""What people read or hear of a paper, whatever its format: the text of a PDF, its properties, metadata, bookmarks and the
texts of its tags; the texts, properties and texts of pictures of a Word and an OpenDocument file; the same of a page."""
import html.parser
import re
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile

import pikepdf

FORMATS = ("pdf", "docx", "odt")
# Attributes that are read out.
SPOKEN = ("descr", "title", "alt")
# What only one of the formats tells of itself.
PARTS = re.compile(r"word/(document|footnotes|header\w*|footer\w*)\.xml|docProps/core\.xml|content\.xml|meta\.xml")


def papers(folder, kinds=FORMATS):
    """The papers of a folder and of those within it, sorted."""
    return sorted(path for kind in kinds for path in folder.rglob("*." + kind))


def texts_of(path):
    """The texts of a paper, piece by piece."""
    if path.suffix == ".html":
        page = PageTexts()
        page.feed(path.read_text(encoding="utf-8"))
        return page.texts
    return list(texts_of_pdf(path) if path.suffix == ".pdf" else texts_of_archive(path))


class PageTexts(html.parser.HTMLParser):
    """The texts of a page: those that are shown, and the attributes that are read out."""

    def __init__(self):
        super().__init__()
        self.texts, self._is_code = [], False

    def handle_starttag(self, tag, attributes):
        self._is_code = tag in ("script", "style")
        self.texts += [value for name, value in attributes if value and name in ("alt", "title", "aria-label", "content")]

    def handle_endtag(self, tag):
        self._is_code = False

    def handle_data(self, data):
        if not self._is_code:
            self.texts.append(data)


def texts_of_pdf(path):
    printed = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True).stdout.decode()
    yield from printed.splitlines()
    with pikepdf.open(path) as pdf:
        yield from (str(value) for value in pdf.docinfo.values())
        with pdf.open_metadata() as metadata:
            yield from (str(value) for name, value in metadata.items() if "purl.org/dc/" in name)
        with pdf.open_outline() as outline:
            yield from titles(outline.root)
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary):
                yield from (str(thing[key]) for key in ("/Alt", "/ActualText", "/E", "/T") if key in thing)


def titles(items):
    for item in items:
        yield item.title or ""
        yield from titles(item.children)


def texts_of_archive(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not PARTS.fullmatch(name):
                continue
            for node in ElementTree.fromstring(archive.read(name)).iter():
                kind = node.tag.split("}")[-1]
                if kind in ("p", "h", "title", "subject", "description", "keywords", "desc"):
                    yield "".join(node.itertext())
                yield from (value for key, value in node.attrib.items() if key.split("}")[-1] in SPOKEN)
