"""The lines of a PDF as they are printed: where a word is broken, a sign begins a line, something lies off the sheet, or a
sheet is nearly empty."""
import html
import re
import subprocess
import unicodedata

DICTIONARY = "/usr/share/dict/british-english"
TAG = re.compile(r'<(page|block|line|word)\b([^>]*)>|</(block|line)>|([^<]+)')
NUMBER = re.compile(r'(\w+)="(-?[\d.]+)"')
# What may not begin a line: it belongs to the word before it.
FOLLOWING = tuple(",;:.!?)]")
# How far down a sheet its text reaches at least, as a part of its height, and where its foot begins, which is no text.
LEAST_FILLED, FOOT = 0.5, 0.93
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


def dictionary():
    """The words of the English dictionary, in small letters."""
    with open(DICTIONARY, encoding="utf-8") as file:
        return {line.strip().lower() for line in file}


class Page:
    """A page: how large it is, its words with their places, and its lines, block by block."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self.words, self.blocks = [], []


def pages(path):
    """The pages of a PDF, read by poppler."""
    said = subprocess.run(["pdftotext", "-bbox-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    found, box = [], None
    for tag, attributes, _, text in TAG.findall(said[said.index("<page"):]):
        numbers = {name: float(value) for name, value in NUMBER.findall(attributes)}
        if tag == "page":
            found.append(Page(numbers["width"], numbers["height"]))
        elif tag == "block":
            found[-1].blocks.append([])
        elif tag == "line":
            found[-1].blocks[-1].append([])
        elif tag == "word":
            box = numbers
        elif text.strip() and box:
            word = html.unescape(text.strip())
            found[-1].words.append((word, box))
            found[-1].blocks[-1][-1].append(word)
            box = None
    return found


def beyond(page):
    """The words that lie beyond the sheet, if only in part."""
    return [
        word for word, box in page.words
        if box["xMin"] < 0 or box["yMin"] < 0 or box["xMax"] > page.width or box["yMax"] > page.height
    ]


def is_nearly_empty(page):
    """Whether the text of a sheet ends in its upper half. The last sheet of a paper may be so."""
    text = [box["yMax"] for _, box in page.words if box["yMax"] < page.height * FOOT]
    return max(text, default=0) < page.height * LEAST_FILLED


def broken(page, words):
    """Words that a line ends within: the two pieces are a word together, and are none by themselves.

    words are those of a dictionary and those that the page means to print, in small letters.
    """
    found = []
    for block in page.blocks:
        lines = [line for line in block if line]
        for one, two in zip(lines, lines[1:]):
            first = re.search(r"[^\W\d_]+$", one[-1])
            second = re.match(r"[^\W\d_]+", two[0])
            # A word that has a line to itself is longer than its column, and has to be broken somewhere.
            if not first or not second or len(one) == 1:
                continue
            head, tail = first[0].lower(), second[0].lower()
            if head + tail in words and not (head in words and tail in words):
                found.append(f"{one[-1]}|{two[0]}")
    return found


def fragments(page, words):
    """What is printed and no word of the page: a piece of one that a column was too narrow for, wherever it stands.

    words are all that the page means to print, in small letters.
    """
    # Words from right to left are told in the order in which they are seen.
    printed = (unicodedata.normalize("NFKC", word) for word, _ in page.words if not runs_left(word))
    return [piece for word in printed for piece in re.findall(r"[^\W\d_]{2,}", word) if piece.lower() not in words]


def broken_dates(page):
    """Dates that a line ends within: behind the number of their day, or behind their month."""
    found = []
    for block in page.blocks:
        lines = [" ".join(line) for line in block if line]
        for one, two in zip(lines, lines[1:]):
            is_day = re.search(r"(^|[\s(])\d{1,2}$", one) and re.match(rf"({MONTHS}) (19|20)\d\d", two)
            is_month = re.search(rf"(^|\s)\d{{1,2}} ({MONTHS})$", one) and re.match(r"(19|20)\d\d", two)
            if is_day or is_month:
                found.append(f"{one[-14:]}|{two[:14]}")
    return found


def misplaced(page):
    """Signs at the beginning of a line that belong to the word before them.

    Lines that run from right to left are told in the order in which they are seen: there it is where a line ends.
    """
    return [
        line[0] for block in page.blocks for line in block
        if line and line[0].startswith(FOLLOWING) and not any(runs_left(word) for word in line)
    ]


def runs_left(word):
    """Whether a word has letters that run from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in word)
