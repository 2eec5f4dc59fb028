"""The tree of tags of a PDF, and the text that each tag marks."""
import collections
import sys

import pikepdf
from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pikepdf import Array, Dictionary

STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form".split()
)
PAINTS_TEXT = {"Tj", "TJ", "'", '"'}


class Node:
    """A tag."""

    def __init__(self, source, kind, page):
        self.source, self.kind, self.page = source, kind, page
        self.kids, self.own_marks, self.annotations = [], [], []

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def find(self, *kinds):
        return [node for node in self.walk() if node.kind in kinds]

    @property
    def marks(self):
        return [mark for node in self.walk() for mark in node.own_marks]

    @property
    def pages(self):
        return sorted({page for page, _ in self.marks}) or [self.page or 0]

    @property
    def alternative(self):
        return str(self.source.get("/Alt", "") or self.source.get("/ActualText", "")).strip()

    def attribute(self, key):
        attributes = self.source.get("/A")
        for item in attributes if isinstance(attributes, Array) else [attributes]:
            if isinstance(item, Dictionary) and key in item:
                return item[key]
        return None


class Tags:
    """All tags of a document."""

    def __init__(self, pdf):
        sys.setrecursionlimit(20_000)
        self._numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._roles = pdf.Root.StructTreeRoot.get("/RoleMap") or {}
        self.unknown = collections.Counter()
        self.loose_text = collections.Counter()
        self.root = Node(pdf.Root.StructTreeRoot, "root", None)
        self._read(pdf.Root.StructTreeRoot, self.root, None)
        for number, page in enumerate(pdf.pages):
            self._scan(page, page.get("/Resources", {}), number, False, 0)

    def walk(self):
        return self.root.walk()

    in_order = walk

    def find(self, *kinds):
        return self.root.find(*kinds)

    def _kind(self, name):
        seen = set()
        while name not in STANDARD and "/" + name in self._roles and name not in seen:
            seen.add(name)
            name = str(self._roles["/" + name])[1:]
        if name not in STANDARD:
            self.unknown[name] += 1
        return name

    def _read(self, source, node, page):
        kids = source.get("/K")
        for kid in kids if isinstance(kids, Array) else [] if kids is None else [kids]:
            if isinstance(kid, int):
                node.own_marks.append((page, int(kid)))
            elif isinstance(kid, Dictionary):
                on = self._numbers.get(kid.Pg.objgen, page) if "/Pg" in kid else page
                if str(kid.get("/Type", "")) == "/MCR":
                    node.own_marks.append((on, int(kid.MCID)))
                elif str(kid.get("/Type", "")) == "/OBJR":
                    node.annotations.append(kid.Obj)
                elif "/S" in kid:
                    child = Node(kid, self._kind(str(kid.S)[1:]), on)
                    node.kids.append(child)
                    self._read(kid, child, on)

    def _scan(self, stream, resources, page, is_marked, depth):
        """Counts text that is painted outside of every tag and is no decoration either."""
        open_marks = []
        for operands, operator in pikepdf.parse_content_stream(stream):
            name = str(operator)
            if name in ("BMC", "BDC"):
                open_marks.append(str(operands[0]) == "/Artifact" or name == "BDC")
            elif name == "EMC" and open_marks:
                open_marks.pop()
            elif name in PAINTS_TEXT and not (is_marked or any(open_marks)):
                self.loose_text[page + 1] += 1
            elif name == "Do" and depth < 8:
                drawn = (resources.get("/XObject") or {}).get(str(operands[0]))
                if drawn is not None and str(drawn.get("/Subtype")) == "/Form":
                    inner = drawn.get("/Resources", resources)
                    self._scan(drawn, inner, page, is_marked or any(open_marks), depth + 1)


class _Device(PDFTextDevice):
    def __init__(self, manager):
        super().__init__(manager)
        self.text, self.page, self._marks, self._told = {}, 0, [], []

    def begin_page(self, page, matrix):
        self._marks, self._told = [], []

    def begin_tag(self, tag, props=None):
        props = props if isinstance(props, dict) else {}
        self._marks.append(props.get("MCID"))
        # What signs say can be told beside them; then they say nothing themselves.
        told = props.get("ActualText")
        self._told.append(told is not None)
        if told is not None:
            self._add(told.decode("utf-16") if told.startswith(b"\xfe\xff") else told.decode("latin-1"))

    def end_tag(self):
        if self._marks:
            self._marks.pop()
            self._told.pop()

    def _add(self, text):
        mark = next((mark for mark in reversed(self._marks) if mark is not None), None)
        self.text[(self.page, mark)] = self.text.get((self.page, mark), "") + text

    def render_char(self, matrix, font, fontsize, scaling, rise, cid, ncs, graphicstate):
        try:
            sign = font.to_unichr(cid)
        except Exception:  # pdfminer raises a type of its own for each kind of font
            sign = "\ufffd"
        if not any(self._told):
            self._add(sign)
        return font.char_width(cid) * fontsize * scaling


def marked_text(path):
    """The text of every mark of every page: {(page, mark): text}."""
    manager = PDFResourceManager()
    device = _Device(manager)
    interpreter = PDFPageInterpreter(manager, device)
    with open(path, "rb") as file:
        for device.page, page in enumerate(PDFPage.get_pages(file)):
            interpreter.process_page(page)
    return device.text
