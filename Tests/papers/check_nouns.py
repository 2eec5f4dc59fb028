#!/usr/bin/env python3
"""Finds our nouns in the papers of a council that calls everything otherwise: check_nouns.py PRINT FIXTURE

It looks where people read or hear a paper (see paper_texts.py). FIXTURE/nouns.txt has the nouns, as regular
expressions, FIXTURE/kept.txt what keeps one. That the search looks at all is known by the council's own words.

The exit code is 0 when no paper says one, 1 when one does or papers are missing.
"""
import pathlib
import re
import sys

from paper_texts import FORMATS, papers, texts_of


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def main(folder, fixture):
    nouns = re.compile(r"\b(?:%s)\b" % "|".join(lines(fixture / "nouns.txt")), re.IGNORECASE)
    kept = lines(fixture / "kept.txt")
    own = ("Zork", "Glim", "Plon")
    status = 0
    found_papers = papers(folder)
    if {path.suffix[1:] for path in found_papers} != set(FORMATS):
        print(f"{folder}: papers of a format are missing", file=sys.stderr)
        return 1
    for path in found_papers:
        texts = texts_of(path)
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
