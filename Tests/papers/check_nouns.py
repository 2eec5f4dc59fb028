#!/usr/bin/env python3
"""Finds our nouns in the papers of a council that calls everything otherwise: check_nouns.py PRINT FIXTURE

It looks where people read or hear a paper: the text of a PDF, its properties, metadata, bookmarks and the texts of its tags;
the texts, properties and texts of pictures of a Word and an OpenDocument file. FIXTURE/nouns.txt has the nouns, as regular
expressions, FIXTURE/kept.txt what keeps one. That the search looks at all is known by the council's own words.

The exit code is 0 when no paper says one, 1 when one does or papers are missing.
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

import pikepdf

# Attributes that are read out.
SPOKEN = ("descr", "title", "alt")
# What only one of the formats tells of itself.
PARTS = re.compile(r"word/(document|footnotes|header\w*|footer\w*)\.xml|docProps/core\.xml|content\.xml|meta\.xml")


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


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


def main(folder, fixture):
    nouns = re.compile(r"\b(?:%s)\b" % "|".join(lines(fixture / "nouns.txt")), re.IGNORECASE)
    kept = lines(fixture / "kept.txt")
    own = ("Zork", "Glim", "Plon")
    status = 0
    papers = {path for kind in ("pdf", "docx", "odt") for path in folder.glob("*." + kind)}
    if {path.suffix for path in papers} != {".pdf", ".docx", ".odt"}:
        print(f"{folder}: papers of a format are missing", file=sys.stderr)
        return 1
    for path in sorted(papers):
        texts = list(texts_of_pdf(path) if path.suffix == ".pdf" else texts_of_archive(path))
        for text in texts:
            for phrase in kept:
                text = text.replace(phrase, "")
            found = nouns.search(text)
            if found:
                print(f"{path.name}: says `{found.group()}` in `{text[:160]}`", file=sys.stderr)
                status = 1
        if not any(word in text for word in own for text in texts):
            print(f"{path.name}: none of the council's own words is found in it", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
