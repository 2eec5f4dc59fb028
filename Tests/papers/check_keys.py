#!/usr/bin/env python3
"""Finds keys of ours where people read: check_keys.py [--self-test] SITE CONTENT

Keys are worked out of the sources in CONTENT: the names of folders and files before an id (`2022-ilacs:OA1`), and the
names of snapshots and of the folders of plans, but for those that are also words of what authors wrote. SITE is an edition
that was printed: every page, PDF, Word and OpenDocument file of it is searched, where people read or hear it (see
paper_texts.py). With --self-test a key is planted in one file of each format, and each must be found.

The exit code is 0 when no key is read anywhere, 1 when one is, or a planted one is not found, or papers are missing.
"""
import argparse
import pathlib
import re
import shutil
import sys
import tempfile
import zipfile

import pikepdf

from paper_texts import FORMATS, papers, texts_of

# Where the folders or files of the sources are what ids are kept apart by.
SCOPES = ("plans", "inspections", "scorecards")
# A line of a source that people do not read: a field, or a row of front matter. Titles are read.
FIELD = re.compile(r"^\s*[A-Za-z][^:]{0,40}:\s(?!.*[.?!]$)")
TITLE = re.compile(r"^\s*(?:title|short title|name): *")


def names(folder):
    return {path.stem for path in folder.iterdir() if not path.name.startswith(".")} if folder.is_dir() else set()


def words(content):
    """What authors wrote to be read, as one text."""
    said = []
    for source in content.rglob("*.md"):
        if "snapshots" not in source.parts:
            for line in source.read_text(encoding="utf-8").splitlines():
                if TITLE.match(line) or not FIELD.match(line):
                    said.append(TITLE.sub("", line))
    return re.sub(r"\]\([^)]*\)|\S+:\S+", " ", "\n".join(said))


def whole(name):
    """A name as a word of its own, also where a line of a PDF ends within it."""
    return r"(?<![\w/.-])" + re.escape(name).replace(r"\-", r"-\s?") + r"(?![\w/-])"


def pattern(content):
    """What finds each key, and one key as an example."""
    scopes = sorted(set().union(*(names(content / kind) for kind in SCOPES)))
    read = words(content)
    own = [
        name for name in sorted(names(content / "snapshots") | names(content / "plans"))
        if not re.search(whole(name), read, re.IGNORECASE)
    ]
    before_ids = "|".join(whole(name).removesuffix(r"(?![\w/-])") for name in scopes)
    return re.compile("|".join([f"(?:{before_ids}):[A-Za-z]*[0-9]", *map(whole, own)])), f"{scopes[0]}:A1"


def search(files, keys):
    """Where a key is read: the file, and the text around it."""
    found = []
    for file in files:
        text = "\n".join(texts_of(file))
        match = keys.search(text)
        if match:
            found.append((file, " ".join(text[max(0, match.start() - 40):match.end() + 40].split())))
    return found


def plant(key, paper, copy):
    """Makes a copy of a paper that says a key once."""
    shutil.copy(paper, copy)
    if copy.suffix == ".html":
        copy.write_text(paper.read_text(encoding="utf-8").replace("</h1>", f" {key}</h1>", 1), encoding="utf-8")
    elif copy.suffix == ".pdf":
        with pikepdf.open(paper) as pdf:
            page = pdf.pages[0]
            font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
            name = page.add_resource(font, pikepdf.Name.Font)
            page.contents_add(f"BT {name} 12 Tf 40 40 Td ({key}) Tj ET".encode())
            pdf.save(copy)
    else:
        with zipfile.ZipFile(paper) as source, zipfile.ZipFile(copy, "w") as target:
            for part in source.namelist():
                text = source.read(part)
                if part in ("word/document.xml", "content.xml"):
                    text = re.sub(rb"</(w:t|text:p)>", b" " + key.encode() + rb"</\1>", text, count=1)
                target.writestr(part, text)


def self_test(site, keys, key):
    status = 0
    with tempfile.TemporaryDirectory() as work:
        for kind in (*FORMATS, "html"):
            paper = next(iter(sorted((site / "print").glob(f"*.{kind}"))))
            copy = pathlib.Path(work) / paper.name
            plant(key, paper, copy)
            if not search([copy], keys):
                print(f"{paper.name}: `{key}` was put into it and is not found", file=sys.stderr)
                status = 1
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("site", type=pathlib.Path, metavar="SITE")
    parser.add_argument("content", type=pathlib.Path, metavar="CONTENT")
    options = parser.parse_args()
    keys, key = pattern(options.content)
    files = papers(options.site, (*FORMATS, "html"))
    if "pdf" not in {file.suffix[1:] for file in files}:
        print(f"{options.site}: holds no paper", file=sys.stderr)
        return 1
    if options.self_test:
        return self_test(options.site, keys, key)
    found = search(files, keys)
    for file, text in found:
        print(f"{file.relative_to(options.site)}: a key of ours in `{text}`", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
