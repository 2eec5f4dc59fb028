"""What a stranger reads off the published bytes: every value of every table, page, chart and paper, whatever prints it."""
import collections
import csv
import dataclasses
import html
import html.parser
import io
import json
import pathlib
import re
import subprocess
import xml.etree.ElementTree
import zipfile


@dataclasses.dataclass(frozen=True, order=True)
class Cell:
    """A value: of which row, for which days, and by which revision."""

    scorecard: str
    row: str
    first: str
    last: str
    revised: str = ""

    def __str__(self):
        return f"{self.scorecard}:{self.row} {self.first}..{self.last}" + (f" (revised {self.revised})" if self.revised else "")


@dataclasses.dataclass
class Row:
    """What is said of a row of figures."""

    title: str = ""
    code: str = ""
    unit: str = ""
    basis: str = ""
    mean: float | None = None


QUOTES = str.maketrans("‘’“”", "''\"\"")
NUMBER = re.compile(r"(?<![\w.,])[-−]?\d[\d,]*(?:\.\d+)?%?(?!\w)")


def text_of(path):
    """A page with the marks that its data have: pages print others for what was typed."""
    return path.read_text(encoding="utf-8").translate(QUOTES)


def number(text):
    """A figure as it is printed; None for anything else."""
    text = text.strip().replace(",", "").replace("−", "-")
    return float(text.rstrip("% ")) if re.fullmatch(r"-?\d+(\.\d+)? ?%?", text) else None


# A paper as an office opens it, with the part of it that holds the text, and what its tables, rows and cells are called there.
OFFICE = {
    "paper.docx": ("word/document.xml", "tbl", "tr", "tc"),
    "paper.odt": ("content.xml", "table", "table-row", "table-cell"),
}


def office_tables(path):
    """The tables of a paper in an office's format, cell by cell."""
    if not path.exists():
        return []
    part, *names = OFFICE[path.name]
    with zipfile.ZipFile(path) as parts:
        root = xml.etree.ElementTree.fromstring(parts.read(part))

    def inside(element, name):
        return [found for found in element.iter() if found.tag.endswith("}" + name)]

    table, row, cell = names
    return [
        [[" ".join(" ".join(its.itertext()).split()).translate(QUOTES) for its in inside(line, cell)] for line in inside(each, row)]
        for each in inside(root, table)]


class Tables(html.parser.HTMLParser):
    """The tables of a page, cell by cell, its charts and its other text."""

    SKIPPED = {"script", "style", "title", "svg"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tables, self.text, self._cell, self._inside = [], [], None, []
        self.charts = re.findall(r"<svg class=\"(?:columns|variation)[^>]*>.*?</svg>", text, re.S)
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in self.SKIPPED:
            self._inside.append(tag)
        elif tag == "table":
            self.tables.append({"caption": "", "rows": []})
        elif tag == "tr" and self.tables:
            self.tables[-1]["rows"].append([])
        elif tag in ("td", "th", "caption") and self.tables:
            self._cell = []

    def handle_endtag(self, tag):
        if self._inside and tag == self._inside[-1]:
            self._inside.pop()
        elif tag in ("td", "th", "caption") and self._cell is not None:
            text = " ".join("".join(self._cell).split())
            if tag == "caption":
                self.tables[-1]["caption"] = text
            elif self.tables[-1]["rows"]:
                self.tables[-1]["rows"][-1].append(text)
            self._cell = None

    def handle_data(self, data):
        if self._inside:
            return
        if self._cell is not None:
            self._cell.append(data)
        else:
            self.text.append(data)


class Published:
    """Everything that some published folders print of figures."""

    def __init__(self, folders):
        self.rows, self.printed, self.hidden, self.told, self.odd = {}, {}, set(), [], []
        self.periods, self.exempt, self.tables, self.latest = {}, set(), [], {}
        self.threshold = 5
        for folder in map(pathlib.Path, folders):
            self._edition(folder)

    # What is read from an edition.

    def _edition(self, folder):
        self._scorecards(folder / "data/scorecard.json")
        self._values(folder / "data/values.csv", "")
        self._measures(folder / "data/plan.json")
        for page in sorted((folder / "indicators").rglob("*.html")):
            self._indicator(page)
        for page in sorted(folder.rglob("*.html")):
            self._figure_lines(page)
        for paper in sorted(path for path in (folder / "papers").glob("*") if path.is_dir()):
            self._paper(paper)

    def _print(self, cell, value, where):
        """Takes down that a number stands somewhere."""
        self.printed.setdefault(cell, {}).setdefault(value, []).append(where)

    def _hide(self, cell):
        self.hidden.add(cell)

    def _scorecards(self, path):
        for indicator in json.loads(path.read_text(encoding="utf-8"))["indicators"]:
            for row in indicator["rows"]:
                key = (indicator["scorecard"], row["id"])
                self.rows[key] = Row(
                    row["title"], indicator["code"], row.get("unit", ""), row.get("basis", ""),
                    row["limits"]["mean"] if row.get("limits") else None)
                self._row(key, row["values"], str(path))

    def _measures(self, path):
        """The measures of plans that have figures of their own."""
        for plan in json.loads(path.read_text(encoding="utf-8"))["plans"]:
            for measure in plan["figures"]:
                key = tuple(measure["measure"].split(":", 1))
                self.rows[key] = Row("", key[1], measure.get("unit", ""), measure.get("basis", ""))
                self._row(key, measure["values"], str(path))

    def _row(self, key, values, where):
        for value in values:
            cell = Cell(*key, value["from"], value["to"], value.get("revisedOn", ""))
            days = (value["from"], value["to"])
            self.periods.setdefault(value["period"], days)
            # Pages write the quarter first, whatever the source does.
            self.periods.setdefault(re.sub(r"^(\S+) (Q\d)$", r"\2 \1", value["period"]), days)
            self._take(cell, value["printed"], where)
            if "number" in value:
                self._print(cell, float(value["number"]), where)
            self.latest[cell.scorecard, cell.row, cell.first, cell.last] = cell

    def _take(self, cell, text, where):
        value = number(re.sub(r"\s*\([^()]*\)$", "", text))
        if value is not None:
            self._print(cell, value, where)
        elif text.strip() == "c" or text.startswith("c ("):
            self._hide(cell)

    def _values(self, path, paper):
        table = {}
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in list(csv.reader(file, strict=True))[1:]:
                scorecard, _, row, _, whose, period, first, last, value, printed, _, revised, _ = line
                if whose:
                    continue
                cell = Cell(scorecard, row, first, last, revised)
                self.periods.setdefault(period, (first, last))
                self._take(cell, printed, str(path))
                self._take(cell, value, str(path))
                table[scorecard, row, first, last] = cell
        self.tables.append(table)

    def _indicator(self, path):
        page = Tables(text_of(path))
        scorecard = path.parent.name
        titles = {row.title: key for key, row in self.rows.items() if key[0] == scorecard}
        keys = [key for key, row in self.rows.items() if key[0] == scorecard and row.code.lower() == path.stem.lower()]
        keys = keys or [key for key in self.rows if key[0] == scorecard and key[1].lower() == path.stem.lower()]
        shown = []
        for table in page.tables:
            key = titles.get(table["caption"]) or (keys[0] if len(keys) == 1 else None)
            if key is None or not table["rows"] or len(table["rows"][0]) < 2:
                continue
            if any(line and line[0] in self.periods for line in table["rows"]):
                shown.append((key, table["rows"]))
        for key, lines in shown:
            for line in lines[1:]:
                if line[0] in self.periods:
                    cell = self.latest.get((*key, *self.periods[line[0]]), Cell(*key, *self.periods[line[0]]))
                    self._take(cell, line[1], str(path))
                    self._remark(cell, line[-1])
        for (key, lines), chart in zip(shown, page.charts if len(page.charts) == len(shown) else []):
            self._chart(key, [line[0] for line in lines[1:]], chart, str(path))
        # `5 (Q4 2024/25)` in a sentence, of the row whose part of the page it stands in.
        text = text_of(path)
        rule = re.search(r"it counts from 1 to (\d+) people", text)
        if rule:
            self.threshold = int(rule.group(1))
        for part in re.split(r"<h2", text):
            title = next((key for name, key in titles.items() if html.escape(name, quote=False) in part[:600]), None)
            key = title or (keys[0] if len(keys) == 1 else None)
            plain = html.unescape(re.sub(r"<[^>]+>", " ", part))
            for value, period in re.findall(r"(\d[\d,.]*%?)\s*\(([^()]+)\)", plain):
                if key and period in self.periods and number(value) is not None:
                    cell = self.latest.get((*key, *self.periods[period]))
                    if cell:
                        self._print(cell, number(value), f"{path} (text)")

    def _figure_lines(self, path):
        """Lines of figures, wherever they stand: `44 (December 2024)` of the row that they name, or of the measure that they stand
        with."""
        text = path.read_text(encoding="utf-8")
        if 'class="figure-line"' not in text:
            return
        titles = {row.title: key for key, row in self.rows.items() if row.title}
        measures = {key[1].lower(): key for key, row in self.rows.items() if not row.title}
        for found in re.finditer(r'<p class="figure-line">(.*?)</p>', text, re.S):
            line = html.unescape(re.sub(r"<[^>]+>", " ", found.group(1))).translate(QUOTES)
            line = " ".join(line.split())
            title = max((title for title in titles if title in line), key=len, default=None)
            item = re.findall(r'<li id="([^"]+)"', text[:found.start()])
            key = titles.get(title) or (measures.get(item[-1]) if item else None)
            for value, period in re.findall(r"(\d[\d,.]*%?) \(([^()]+)\)", line) if key else []:
                days = self.periods.get(period)
                if days and (cell := self.latest.get((*key, *days))):
                    self._print(cell, number(value), f"{path} (a line of figures)")

    def _remark(self, cell, remark):
        if "no secret" in remark:
            self.exempt.add(cell)
        before = re.search(r"before: ([\d,.]+%?)", remark)
        if before and cell.revised:
            for other in list(self.hidden):
                if dataclasses.replace(other, revised=cell.revised) == cell and other.revised < cell.revised:
                    self._print(other, number(before.group(1)), "a remark of what stood before")

    def _chart(self, key, labels, chart, where):
        """What a chart tells by where its points stand."""
        points = [
            (float(x), float(y)) for x, y in re.findall(r"<circle[^>]*cx=\"([\d.]+)%\"[^>]*cy=\"([\d.]+)\"", chart)]
        places = {round(x / 100 * len(labels) - 0.5): y for x, y in points}
        cells = {
            place: self.latest.get((*key, *self.periods[labels[place]]))
            for place in places if place < len(labels) and labels[place] in self.periods}
        known = [
            (places[place], next(iter(self.printed[cell])))
            for place, cell in cells.items() if cell in self.printed and cell not in self.hidden]
        for place, cell in cells.items():
            if cell is None or cell not in self.hidden:
                continue
            by_height = {y: value for y, value in known}
            if len(by_height) > 1:
                (low, least), (high, most) = min(by_height.items()), max(by_height.items())
                value = least + (places[place] - low) * (most - least) / (high - low)
                self._print(cell, float(round(value)), f"{where} (a point of a chart)")
            else:
                self.told.append((cell, f"{where}: a point is drawn"))

    # Papers: their tables in each form, and whether one form has a number that the others have not.

    def _paper(self, folder):
        figures = folder / "figures.csv"
        if not figures.exists():
            return
        self._values(figures, folder.name)
        own = self.tables[-1]
        page = Tables((folder / "paper.html").read_text(encoding="utf-8"))
        tables = [(table["rows"], "paper.html") for table in page.tables]
        with (folder / "paper.csv").open(encoding="utf-8-sig", newline="") as file:
            tables.append((list(csv.reader(file)), "paper.csv"))
        tables += [(rows, name) for name in OFFICE for rows in office_tables(folder / name)]
        for rows, name in tables:
            self._matrix(rows, own, f"{folder / name}")
        said = collections.Counter(NUMBER.findall(" ".join(page.text) + " " + " ".join(
            cell for table in page.tables for line in table["rows"] for cell in [table["caption"], *line])))
        for name, text in self._forms(folder):
            has = collections.Counter(NUMBER.findall(text))
            # The plain text says the period with each figure, the others say everything as often as the page.
            more = has.keys() - said.keys() if name == "paper.txt" else (has - said).keys()
            for extra in sorted(more):
                self.odd.append(f"{folder / name} has {extra}, which its page has not, or less often")
            self._lines(text, own, str(folder / name))

    @staticmethod
    def _forms(folder):
        yield "paper.txt", (folder / "paper.txt").read_text(encoding="utf-8")
        for name, member in [("paper.docx", "word/document.xml"), ("paper.odt", "content.xml")]:
            with zipfile.ZipFile(io.BytesIO((folder / name).read_bytes())) as parts:
                text = parts.read(member).decode("utf-8")
                if name == "paper.odt":
                    text += "".join(parts.read(other).decode("utf-8") for other in parts.namelist() if other == "styles.xml")
            # A page's own number stands in no text.
            text = re.sub(r"<text:page-(number|count)[^>]*>.*?</text:page-\1>", "", text)
            text = re.sub(r"<office:styles>.*?</office:styles>|<office:automatic-styles>.*?</office:automatic-styles>", "", text, flags=re.S)
            yield name, html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text)))
        text = subprocess.run(
            ["pdftotext", "-layout", folder / "paper.pdf", "-"], capture_output=True, check=True, text=True).stdout
        # What heads every sheet is said once; so is what heads a table that runs on. The numbers of paragraphs are no text.
        text = re.sub(r"(?m)(Page )?\d+ of \d+|^ *\d+\. ", "", text)
        yield "paper.pdf", "\n".join(dict.fromkeys(" ".join(line.split()) for line in text.splitlines()))

    def _title(self, text, scorecards):
        found = [key for key, row in self.rows.items() if key[0] in scorecards and row.title and row.title in text]
        return max(found, key=lambda key: len(self.rows[key].title), default=None)

    def _matrix(self, lines, own, where):
        """A table whose columns are periods and whose lines are rows of figures."""
        heads, scorecards = None, {key[0] for key in own}
        for line in lines:
            if sum(cell in self.periods for cell in line) > 1:
                heads = line
            elif heads and line and (key := self._title(line[0], scorecards)):
                for head, text in zip(heads, line):
                    if head in self.periods and (cell := own.get((*key, *self.periods[head]))):
                        self._take(cell, text, where)

    def _lines(self, text, own, where):
        """`Title. Period: value; Period: value` in running text, in forms that keep a table's words in order."""
        flat = " ".join(text.split())
        scorecards = {key[0] for key in own}
        for part in re.split(r"(?:^| )- +", flat):
            key = self._title(part[:200], scorecards)
            for period, days in self.periods.items():
                for value in re.findall(rf"[.;] {re.escape(period)}: ([\d,.]+%?)(?=;)", part) if key else []:
                    if cell := own.get((*key, *days)):
                        self._take(cell, value, where)
