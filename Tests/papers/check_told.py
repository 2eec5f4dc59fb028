#!/usr/bin/env python3
"""Checks that a paper still tells what an older one told: check_told.py FACTS.csv PRINT_PAGE

Each row of the table is a fact of the older paper: what it is of (an id, a lead, a plan; nothing for the paper itself), what it
says of it (a date, a post, a status, a gap), and the words or the figure; behind a bar the same in other words. It is told where
those words stand in a row, an item, a sentence or a thread that names what it is of, or are said once above such rows. All of
that is in the one file, where printed links lead from one part to the other.

The exit code is 0 when every fact is told, 1 when one is not.
"""
import csv
import re
import sys

from lxml import html

def plain(text):
    """Words to compare: without room between them, and with one kind of apostrophe."""
    return re.sub(r"\s+", " ", text.replace("\u2019", "'").replace("\u2018", "'").replace("\u00a0", " ")).strip()


def words(node):
    # What stands in elements of their own is no word with what stands beside it.
    return plain(" ".join(node.itertext()))


def shared(node):
    """What is said once for all rows of a table or part: the lines above them."""
    for part in node.iterancestors("section"):
        for line in part.xpath("./p | ./dl"):
            yield words(line)


def noted(row):
    """What the notes below its table say that a row has the marks of."""
    marks = {words(mark) for mark in row.xpath(".//span[@class='mark']")}
    for note in row.xpath("ancestor::table[1]/following-sibling::*[contains(@class, 'note')]"):
        if marks & {words(mark) for mark in note.xpath(".//span[@class='mark']")}:
            yield words(note)


class Paper:
    """A paper, by its rows, items, facts, threads and sentences."""

    def __init__(self, path):
        body = html.parse(path).getroot().find("body")
        self.all = words(body)
        self.units = [
            (words(unit), [words(unit), *shared(unit), *noted(unit), *map(words, unit.xpath("ancestor::table[1]/caption"))])
            for unit in body.xpath(".//tr | .//li | .//dl/* | .//p | .//section[@class='board-thread']")
        ]

    def texts(self, of):
        """What stands in the units that name something."""
        name = whole(of)
        return [text for unit, texts in self.units if name.search(unit) for text in texts] if of else [self.all]

    def tells(self, of, told):
        texts = self.texts(of)
        return any(whole(words).search(text) for words in told.split(" | ") for text in texts)


def whole(words):
    """Words that stand by themselves: no part of a longer word, number or id."""
    return re.compile(rf"(?<![\w.,]){re.escape(plain(words))}(?!\w|[.,]\d)", re.IGNORECASE)


def main():
    facts, page = sys.argv[1:]
    paper = Paper(page)
    with open(facts, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    lost = [row for row in rows if not paper.tells(row["of"], row["told"])]
    for row in lost:
        print(f"{page}: of {row['of']} it does not tell {row['what']}: {row['told']}", file=sys.stderr)
    print(f"{page}: {len(rows) - len(lost)} of {len(rows)} facts are told")
    return 1 if lost or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
