"""Takes pages that others made into a PDF, as they lie and with their tags: each in place of a leaf that was left for it.

A leaf is an empty page of the right number. What stands at its head becomes an artifact on the page that is put there;
the tags of the other file stand where the tag of its first leaf stands, so that the whole is read in order; its links
and bookmarks lead to where its pages are now. Nothing else comes along: no script, no file, no note, no form.
"""

import itertools
import os
import re

import pikepdf
from pikepdf import Array, Dictionary, Name, NumberTree, Object, OutlineItem, Page, Pdf, String

KEPT_OF_A_PAGE = ("/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/Group", "/Tabs", "/StructParents")
INHERITED = ("/MediaBox", "/CropBox", "/Rotate", "/Resources")
SAFE_ADDRESS = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
MARKS = {"BMC", "BDC", "EMC", "MP", "DP"}


class Refused(Exception):
    """Why a file cannot be taken in."""


def take_in(paper, is_claimed, leaves):
    """Puts pages in place of leaves, which are in the order of the pages: dictionaries of the `part` that a leaf is left
    for, the `sheet` of the paper (from 0), the `tag` that holds its place, and whether a file `begins` there: one can stand in
    a paper twice.

    Gives whether the whole claims the standard: it was to, and each file that was taken in does.
    """
    with pikepdf.open(paper, allow_overwriting_input=True) as pdf:
        trees = Trees(pdf)
        begun = itertools.accumulate(leaf["begins"] for leaf in leaves)
        groups = itertools.groupby(zip(leaves, begun), key=lambda pair: (pair[0]["part"], pair[1]))
        for number, ((path, _), group) in enumerate(groups, 1):
            with opened(path) as source:
                part = Part(number, source, os.path.basename(path), [leaf for leaf, _ in group])
                part.take_into(pdf, trees)
                is_claimed = is_claimed and part.is_claimed
        trees.write()
        if not is_claimed:
            drop_claim(pdf)
        # The same sources make the same bytes.
        pdf.save(paper, deterministic_id=True)
    return is_claimed


def opened(path):
    """A file that is taken in."""
    name = os.path.basename(path)
    try:
        return pikepdf.open(path)
    except pikepdf.PasswordError:
        raise Refused(f"`{name}` asks for a password") from None
    except pikepdf.PdfError as error:
        raise Refused(f"`{name}` is no whole PDF: {str(error)[:200]}") from None


class Trees:
    """What finds tags: by the pages and links that they stand for (the parent tree), and by their names."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.root = pdf.Root.StructTreeRoot
        self.parents = dict(NumberTree(self.root.ParentTree).items())
        self.roles = self.root.get("/RoleMap", Dictionary())
        self.classes = self.root.get("/ClassMap", Dictionary())
        self.names = {}

    def next_key(self):
        return max(self.parents, default=-1) + 1

    def write(self):
        pairs = itertools.chain.from_iterable(sorted(self.parents.items()))
        self.root.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(list(pairs))))
        self.root.ParentTreeNextKey = self.next_key()
        for key, value in (("/RoleMap", self.roles), ("/ClassMap", self.classes)):
            if len(value):
                self.root[key] = value
        if "/Dests" not in self.pdf.Root.get("/Names", {}):
            return
        names = self.pdf.Root.Names.Dests
        known = {str(key): value for key, value in pikepdf.NameTree(names).items()}
        known.update(self.names)
        flat = itertools.chain.from_iterable((String(key), known[key]) for key in sorted(known, key=str.encode))
        self.pdf.Root.Names.Dests = Dictionary(Names=Array(list(flat)))


class Part:
    """A file of somebody else, and the leaves that were left for it."""

    def __init__(self, number, source, name, leaves):
        self.prefix = f"part-{number}-"
        self.source, self.name, self.leaves = source, name, leaves
        if len(source.pages) != len(leaves):
            raise Refused(f"`{name}` has {len(source.pages)} pages, and room was left for {len(leaves)}")
        self.numbers = {page.obj.objgen: number for number, page in enumerate(source.pages)}
        self.targets = {}
        root = source.Root
        self.is_tagged = "/StructTreeRoot" in root and "/ParentTree" in root.StructTreeRoot
        marked = bool((root.get("/MarkInfo") or {}).get("/Marked", False))
        self.is_claimed = self.is_tagged and marked and "/Lang" in root and claims(source)

    def take_into(self, pdf, trees):
        for page in self.source.pages:
            self.name_links(page)
        marks = self.outline_items(self.source)
        # Pages come first: what is copied after them leads to their copies.
        first = len(pdf.pages)
        for page in self.source.pages:
            pdf.pages.append(page)
        copies = [page.obj for page in list(pdf.pages)[first:]]
        sheets = [pdf.pages[leaf["sheet"]].obj for leaf in self.leaves]
        places = {copy.objgen: sheet for copy, sheet in zip(copies, sheets)}
        for copy, sheet in zip(copies, sheets):
            trees.parents.pop(int(sheet.get("/StructParents", -1)), None)
            put(pdf, copy, sheet)
        if self.is_tagged:
            self.graft(pdf, trees, sheets, places)
        else:
            for sheet in sheets:
                drop(sheet, "/StructParents")
        del pdf.pages[first:]
        for name, (number, view) in self.targets.items():
            trees.names[name] = Array([sheets[number], *view])
        add_marks(pdf, sheets[0], marks)

    # Where links and bookmarks lead.

    def name_links(self, page):
        """Gives each place within the file a name, which outlasts that its pages become others."""
        for annotation in page.get("/Annots", []):
            if str(annotation.get("/Subtype")) != "/Link":
                raise Refused(f"`{self.name}` holds {str(annotation.get('/Subtype'))[1:]} on a page")
            action = annotation.get("/A", {})
            kind = str(action.get("/S", ""))
            target = annotation.get("/Dest", action.get("/D") if kind == "/GoTo" else None)
            drop(annotation, "/AA", "/PA", "/Parent", "/P", "/Popup", "/Dest")
            if kind == "/URI" and SAFE_ADDRESS.match(str(action.get("/URI", ""))):
                annotation.A = Dictionary(S=Name.URI, URI=action.URI)
                continue
            drop(annotation, "/A")
            name = self.target(target)
            if name:
                annotation.Dest = String(name)

    def target(self, target):
        """The name of a place; None where it is none within the file."""
        if isinstance(target, (Name, String, str)):
            target = self.known(str(target))
        if isinstance(target, Dictionary):
            target = target.get("/D")
        if not isinstance(target, Array) or not len(target) or not isinstance(target[0], Dictionary):
            return None
        number = self.numbers.get(target[0].objgen)
        if number is None:
            return None
        name = f"{self.prefix}{len(self.targets)}"
        self.targets[name] = (number, [plain(value) for value in list(target)[1:]])
        return name

    def known(self, name):
        root = self.source.Root
        if name in root.get("/Dests", {}):
            return root.Dests[name]
        names = root.get("/Names", {}).get("/Dests")
        return pikepdf.NameTree(names).get(name) if names is not None else None

    def outline_items(self, source):
        def read(items):
            found = []
            for item in items:
                action = item.action or {}
                target = item.destination if item.destination is not None else action.get("/D")
                name = self.target(target)
                mark = OutlineItem(item.title or "", String(name)) if name else None
                kids = read(item.children)
                if mark is None:
                    found += kids
                else:
                    mark.children.extend(kids)
                    found.append(mark)
            return found

        with source.open_outline() as outline:
            return read(outline.root)

    # Tags.

    def graft(self, pdf, trees, sheets, places):
        """Puts the tags of the file where the tag of its first leaf stands."""
        tree = pdf.copy_foreign(self.source.make_indirect(self.source.Root.StructTreeRoot))
        start = trees.next_key()
        for key, value in NumberTree(tree.ParentTree).items():
            trees.parents[key + start] = value
        Shift(start).shift(sheets)
        renamed = self.merge(trees.roles, tree.get("/RoleMap", Dictionary()))
        classes = self.merge(trees.classes, tree.get("/ClassMap", Dictionary()))
        kids = tree.get("/K", Array())
        kids = list(kids) if isinstance(kids, Array) else [kids]
        holder = pdf.get_object(self.leaves[0]["tag"], 0)
        holder.S = Name.Part
        holder.K = Array(kids)
        if "/Lang" in self.source.Root:
            holder.Lang = String(str(self.source.Root.Lang))
        for kid in kids:
            kid.P = holder
            if str(kid.get("/S")) == "/Document":
                kid.S = Name.Part
        walk(kids, places, self.prefix, renamed, classes)

    def merge(self, known, added):
        """Adds names to those that are known; which of them mean something else here, and what they are called now."""
        renamed = {}
        for key, value in added.items():
            name = key
            if name in known and known[name] != value:
                name = f"/{self.prefix}{key[1:]}"
                renamed[key] = Name(name)
            known[name] = value
        return renamed


class Shift:
    """Moves the keys by which pages, links and drawings find their tags."""

    def __init__(self, start):
        self.start, self.seen = start, set()

    def shift(self, sheets):
        for sheet in sheets:
            self.move(sheet)
            for annotation in sheet.get("/Annots", []):
                self.move(annotation)
            self.drawings(sheet.get("/Resources", {}))

    def drawings(self, resources):
        for drawing in resources.get("/XObject", {}).values():
            if drawing.objgen in self.seen:
                continue
            self.seen.add(drawing.objgen)
            self.move(drawing)
            self.drawings(drawing.get("/Resources", {}))

    def move(self, thing):
        for key in ("/StructParents", "/StructParent"):
            if key in thing:
                thing[key] = int(thing[key]) + self.start


def put(pdf, copy, sheet):
    """Makes a sheet of the page of somebody else, with what stood on its leaf as an artifact."""
    stamp = as_stamp(pdf, sheet)
    width = float(sheet.MediaBox[2])
    height = float(sheet.MediaBox[3])
    drop(sheet, "/BleedBox", "/TrimBox", "/Annots", *KEPT_OF_A_PAGE)
    for key in KEPT_OF_A_PAGE:
        value = inherited(copy, key) if key in INHERITED else copy.get(key)
        if value is not None:
            sheet[key] = value
    sheet.Tabs = Name.S
    if len(copy.get("/Annots", [])):
        sheet.Annots = copy.Annots
    resources = Dictionary(dict(sheet.get("/Resources", Dictionary()).items()))
    drawings = Dictionary(dict(resources.get("/XObject", Dictionary()).items()))
    drawings["/GoldthreadStamp"] = stamp
    resources["/XObject"] = drawings
    sheet.Resources = resources
    target = Page(sheet)
    target.contents_coalesce()
    target.contents_add(pdf.make_stream(b"q\n"), prepend=True)
    matrix = " ".join(f"{value:.4f}" for value in to_corner(target, width, height))
    target.contents_add(pdf.make_stream(f"\nQ\n/Artifact BMC\nq {matrix} cm /GoldthreadStamp Do Q\nEMC\n".encode()))


def as_stamp(pdf, sheet):
    """What stands on a leaf, as a drawing without tags."""
    drawn = [op for op in pikepdf.parse_content_stream(sheet) if str(op.operator) not in MARKS]
    stamp = pdf.make_stream(pikepdf.unparse_content_stream(drawn))
    stamp.Type, stamp.Subtype = Name.XObject, Name.Form
    stamp.BBox, stamp.Resources = Array(list(sheet.MediaBox)), sheet.Resources
    return stamp


def inherited(page, key):
    """A value that a page can have of those that hold it."""
    while page is not None:
        if key in page:
            return page[key]
        page = page.get("/Parent")
    return None


def to_corner(page, width, height):
    """Where a drawing of the size of a leaf stands, so that its upper right corner is that of a page as it is seen."""
    left, bottom, right, top = (float(value) for value in page.cropbox)
    turn = int(page.obj.get("/Rotate", 0)) % 360
    if turn == 90:
        return 0, 1, -1, 0, left + height, top - width
    if turn == 180:
        return -1, 0, 0, -1, left + width, bottom + height
    if turn == 270:
        return 0, -1, 1, 0, right - height, bottom + width
    return 1, 0, 0, 1, right - width, top - height


def walk(kids, places, prefix, renamed, classes):
    """Makes the tags of a file those of this one: their pages, and names that nothing else here has."""
    waiting, seen = list(kids), set()
    while waiting:
        tag = waiting.pop()
        if not isinstance(tag, Dictionary) or (tag.is_indirect and tag.objgen in seen):
            continue
        if tag.is_indirect:
            seen.add(tag.objgen)
        page = tag.get("/Pg")
        if page is not None and page.objgen in places:
            tag.Pg = places[page.objgen]
        if "/S" not in tag:
            continue
        tag.S = renamed.get(str(tag.S), tag.S)
        if "/ID" in tag:
            tag.ID = String(prefix + str(tag.ID))
        if "/C" in tag:
            named = tag.C if isinstance(tag.C, Array) else Array([tag.C])
            tag.C = Array([classes.get(str(name), name) if isinstance(name, Name) else name for name in named])
        attributes = tag.get("/A", Array())
        for attribute in attributes if isinstance(attributes, Array) else [attributes]:
            if isinstance(attribute, Dictionary) and "/Headers" in attribute:
                attribute.Headers = Array([String(prefix + str(name)) for name in attribute.Headers])
        below = tag.get("/K", Array())
        waiting += list(below) if isinstance(below, Array) else [below]


def add_marks(pdf, sheet, marks):
    """Puts bookmarks below the one that leads to a sheet."""
    if not marks:
        return

    def find(items):
        for item in items:
            place = item.destination
            if isinstance(place, Array) and len(place) and place[0].objgen == sheet.objgen:
                return item
            found = find(item.children)
            if found is not None:
                return found
        return None

    with pdf.open_outline(max_depth=32) as outline:
        item = find(outline.root)
        (item.children if item is not None else outline.root).extend(marks)


def claims(source):
    """Whether a file says of itself that it is PDF/UA."""
    return b"pdfuaid:part" in source.Root.Metadata.read_bytes() if "/Metadata" in source.Root else False


def drop_claim(pdf):
    """Takes out that a file is PDF/UA."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata["pdfuaid:part"]


def drop(thing, *keys):
    """Takes values out of a dictionary, where they are in it."""
    for key in keys:
        if key in thing:
            del thing[key]


def plain(value):
    """A value without a file that it belongs to."""
    return value if not isinstance(value, Object) else Object.parse(value.unparse(resolved=True))
