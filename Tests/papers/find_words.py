#!/usr/bin/env python3
"""Finds words in everything that a folder of an edition holds: find_words.py FOLDER WORD...

It looks where words can be in a paper and on no page that anybody sees: in the streams of a PDF, unpacked; in its text as
its fonts map it; in its metadata, bookmarks, the texts of its tags and the files in it; in every part of a Word and an
OpenDocument file; and in all other files as they are. A line for each place: FILE, where in it, WORD.

The exit code is 0 when something was found, 1 when nothing was.
"""
import pathlib
import re
import subprocess
import sys
import zipfile

import pikepdf

TAG_TEXTS = ("/Alt", "/ActualText", "/E", "/T")


def places_of_pdf(path):
    """The texts of a PDF, each with where it stands."""
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True).stdout.decode(errors="replace")
    yield "text", re.sub(r"\s+", " ", text)
    with pikepdf.open(path) as pdf:
        yield "properties", " ".join(str(value) for value in pdf.docinfo.values())
        if "/Metadata" in pdf.Root:
            yield "metadata", pdf.Root.Metadata.read_bytes().decode(errors="replace")
        with pdf.open_outline() as outline:
            yield "bookmarks", "\n".join(titles(outline.root))
        for name, file in pdf.attachments.items():
            yield "attachment", name + "\n" + file.get_file().read_bytes().decode(errors="replace")
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                yield "stream", unpacked(thing)
            if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
                for key, value in thing.items():
                    if isinstance(value, pikepdf.String):
                        yield "text of a tag" if key in TAG_TEXTS else "text of an object", str(value)


def titles(items):
    for item in items:
        yield item.title or ""
        yield from titles(item.children)


def unpacked(stream):
    try:
        return stream.read_bytes().decode("latin-1")
    except pikepdf.PdfError:
        return stream.read_raw_bytes().decode("latin-1")


def places_of_archive(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode(errors="replace")
            yield name, text + "\n" + re.sub(r"<[^>]*>", "", text)


def places(path):
    if path.suffix == ".pdf":
        return places_of_pdf(path)
    if path.suffix in (".docx", ".odt", ".xlsx", ".ods"):
        return places_of_archive(path)
    return [("file", path.read_bytes().decode(errors="replace"))]


def find(folder, words):
    """Where each word stands: the file, the place within it, and the word."""
    found = set()
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        name = str(path.relative_to(folder))
        found |= {(name, "name", word) for word in words if word.lower() in name.lower()}
        for place, text in places(path):
            found |= {(name, place, word) for word in words if word.lower() in text.lower()}
    return sorted(found)


if __name__ == "__main__":
    lines = find(pathlib.Path(sys.argv[1]), sys.argv[2:])
    for line in lines:
        print("\t".join(line))
    sys.exit(0 if lines else 1)
