"""What a print page holds that papers made of it must hold too."""
import html.parser
import re

EMPTY = {
    "meta", "link", "br", "img", "hr", "input", "rect", "path", "line", "circle", "polyline", "polygon", "use", "col",
    "wbr",
}
CONTENTS = re.compile(r'<nav class="paper-contents".*?</nav>', re.DOTALL)
SILENT = {"script", "style", "title", "template", "noscript"}


def squashed(text):
    """A text without spaces and soft hyphens, which are nobody's own on paper."""
    return re.sub(r"\s+", "", text or "").replace("\u00ad", "")


class PrintPage(html.parser.HTMLParser):
    """A print page, read."""

    def __init__(self):
        super().__init__()
        self.headings, self.alternatives, self.captions, self.runs = [], [], [], []
        self.lists, self.numbered = [], []
        # Every word of it, in small letters.
        self.words = set()
        self.rows = self.tables = self.links = 0
        # The bands of threads, which Word and OpenDocument have as tables.
        self.bands = 0
        # The pages of others that stand in it, and whether it says that it claims no standard because of them.
        self.leaves, self.is_unclaimed = 0, False
        # Whether it is the pack of a meeting: papers behind each other.
        self.is_pack = False
        self.targets = set()
        self.language, self.title = None, ""
        # The number of the paragraph that begins.
        self._number = None
        self._open, self._words = [], None
        # Whether it is within a drawing that only shows what stands beside it in words.
        self._is_ornament = False

    @classmethod
    def read(cls, path, has_contents=True):
        """Reads a print page; without its contents for a paper that is too short to have them."""
        page = cls()
        with open(path, encoding="utf-8") as file:
            text = file.read()
        page.feed(text if has_contents else CONTENTS.sub("", text))
        return page

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "data-part" in attributes:
            self.leaves += 1
        if tag == "html":
            self.language = attributes.get("lang")
            classes = attributes.get("class", "").split()
            self.is_unclaimed, self.is_pack = "unclaimed" in classes, "pack" in classes
        elif tag == "img" and attributes.get("alt"):
            self.alternatives.append(attributes["alt"])
        elif tag == "tr":
            self.rows += 1
        elif tag == "table":
            self.tables += 1
        elif tag == "ol" and attributes.get("class") == "band":
            self.bands += 1
        # In a cell the items of a list stand in a line, each with its number.
        elif tag == "ol" and "table" not in self._open:
            self.lists.append((int(attributes.get("start") or 1), attributes.get("type") or "1"))
            if attributes.get("class") == "paragraphs":
                self._number = self.lists[-1][0]
        elif tag == "a" and attributes.get("href"):
            self.links += 1
            self.targets.add(attributes["href"])
        elif tag == "br" and self._words is not None:
            self._words += " "
        if tag == "svg":
            self._is_ornament = attributes.get("aria-hidden") == "true"
        if re.fullmatch(r"h[1-6]|caption|title", tag):
            self._words = ""
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        if tag in ("img", "br"):
            self.handle_starttag(tag, attributes)

    def handle_data(self, data):
        if "body" in self._open and not SILENT & set(self._open):
            self.words |= {word.lower() for word in re.findall(r"[^\W\d_]+", data)}
        is_told = "body" in self._open and not SILENT & set(self._open) and not self._is_ornament
        if is_told and len(squashed(data)) > 2:
            self.runs.append(data)
            if self._number is not None:
                self.numbered.append((self._number, data))
                self._number = None
        if self._words is not None:
            self._words += data

    def handle_endtag(self, tag):
        is_drawing = "svg" in self._open
        if tag == "svg":
            self._is_ornament = False
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if self._words is None or not re.fullmatch(r"h[1-6]|caption|title", tag):
            return
        if tag == "caption":
            self.captions.append(self._words)
        elif tag != "title":
            self.headings.append((int(tag[1]), self._words))
        elif is_drawing:
            self.alternatives.append(self._words)
        else:
            self.title = self._words
        self._words = None
