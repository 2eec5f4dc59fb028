"""Ten sites and more that leak, each made of published bytes: what the edition that shows small numbers prints is put back in
one place of the edition that keeps them back."""
import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import zipfile

from published import QUOTES


class Leak:
    """A copy of a published edition with one thing of the other put back."""

    def __init__(self, hidden, shown, folder):
        self.site, self.shown = pathlib.Path(folder), pathlib.Path(shown)
        shutil.copytree(hidden, self.site, copy_function=shutil.copyfile)

    # Ways to put something back.

    def rows(self, path):
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    def values(self, want, path="data/values.csv"):
        """Rows of a table of values, by row and period."""
        truth = {tuple(line[:1] + line[2:8] + line[11:12]): line for line in self.rows(self.shown / "data/values.csv")}
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        for line in self.rows(self.site / path):
            other = truth.get(tuple(line[:1] + line[2:8] + line[11:12]))
            writer.writerow(other if other and want(line[2], line[5]) else line)
        (self.site / path).write_text("\ufeff" + out.getvalue(), encoding="utf-8")

    def json(self, change):
        """Something of the data, told beside the same of the other edition."""
        path = "data/scorecard.json"
        data, truth = (json.loads((root / path).read_text(encoding="utf-8")) for root in (self.site, self.shown))
        for indicator, other in zip(data["indicators"], [
                next(o for o in truth["indicators"] if o["id"] == i["id"]) for i in data["indicators"]]):
            for row, its in zip(indicator["rows"], other["rows"]):
                change(row, its)
        (self.site / path).write_text(json.dumps(data), encoding="utf-8")

    def page(self, pattern, times=0):
        """What a pattern finds in a page of the other edition, in place of what it finds here: in the first page that has
        something else."""
        for path in sorted((self.site / "indicators/quarterly").glob("*.html")):
            theirs = iter(re.findall(
                pattern, (self.shown / "indicators/quarterly" / path.name).read_text(encoding="utf-8"), re.S))
            text = path.read_text(encoding="utf-8")
            new = re.sub(pattern, lambda found: next(theirs, found.group(0)), text, count=times, flags=re.S)
            if new != text:
                path.write_text(new, encoding="utf-8")
                return
        raise AssertionError(f"no page has anything else for {pattern}")

    def paper(self, name, pattern, new):
        """Something in a form of the issued paper."""
        folder = next(path for path in sorted((self.site / "papers").glob("*annex-c-1")) if path.is_dir())
        path = folder / name
        if path.suffix in (".docx", ".odt"):
            member = "word/document.xml" if path.suffix == ".docx" else "content.xml"
            with zipfile.ZipFile(path) as old:
                parts = {part: old.read(part) for part in old.namelist()}
            text = parts[member].decode("utf-8")
            assert re.search(pattern, text), f"{path} has nothing like {pattern}"
            parts[member] = re.sub(pattern, new, text, count=1).encode("utf-8")
            with zipfile.ZipFile(path, "w") as packed:
                for part, data in parts.items():
                    packed.writestr(part, data)
        else:
            text = path.read_text(encoding="utf-8")
            assert re.search(pattern, text), f"{path} has nothing like {pattern}"
            path.write_text(re.sub(pattern, new, text, count=1), encoding="utf-8")


    def everywhere(self, want):
        """Values by row and period, in every place of the site, which then has no paper that hides them."""
        self.without_papers()
        self.values(want)

        def change(row, other):
            for place, value in enumerate(other["values"]):
                if want(row["id"], value["period"]):
                    row["values"][place] = value
        self.json(change)
        truth = {(line[2], line[5]): line[9] for line in self.rows(self.shown / "data/values.csv") if want(line[2], line[5])}
        titles = {line[2]: line[3] for line in self.rows(self.shown / "data/values.csv")}
        for path in sorted((self.site / "indicators/quarterly").glob("*.html")):
            text = path.read_text(encoding="utf-8")
            for (row, period), value in truth.items():
                text = self.cell(text, path.stem, row, titles[row], period, value)
            path.write_text(text, encoding="utf-8")

    @staticmethod
    def cell(text, page, row, title, period, value):
        """A page with a value of one of its tables put back."""
        # Pages print other marks than the data.
        begin = text.translate(QUOTES).find(f"<caption>{title}</caption>")
        if begin < 0:
            begin = text.find("<caption>") if page == row.lower() else -1
        line = text.find(f">{period}</th>", begin) if begin >= 0 else -1
        if line < 0:
            return text
        end = text.index("</tr>", line)
        new = re.sub(r'<div>c(?: <span class="aside">[^<]*</span>)?</div>', f"<div>{value}</div>", text[line:end])
        return text[:line] + re.sub(r"Kept back: [^<]*", "", new) + text[end:]

    def without_papers(self):
        for path in (self.site / "papers").glob("*"):
            if path.is_dir():
                shutil.rmtree(path)


def a_small_cell_in_the_table(leak):
    leak.values(lambda row, period: (row, period) == ("C1a", "Q1 2023/24"))


def the_data_alone(leak):
    def change(row, other):
        if row["id"] == "C1b":
            row["values"] = other["values"]
    leak.json(change)


def the_same_under_another_code(leak):
    """Not the row itself, but one that agrees with it wherever both are seen."""
    both = ("Q1 2024/25", "Q3 2024/25")
    leak.everywhere(lambda row, period: period in both if row == "C1a" else row == "C6" and period in (*both, "Q4 2023/24"))


def a_point_of_a_chart(leak):
    leak.page(r'<svg class="columns".*?</svg>', 1)


def a_sentence(leak):
    """A judgement of the last figures, with a small one among them."""
    shown = (leak.shown / "indicators/quarterly/c1.html").read_text(encoding="utf-8")
    said = re.search(r"(?:Rose|Fell) by \d+, from \d+ \([^)]*\) to \d+ \([^)]*\)", shown).group(0)
    path = leak.site / "indicators/quarterly/c1.html"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("<table", f"<p>{said}</p><table", 1), encoding="utf-8")


def what_stood_before(leak):
    leak.page(r"before: [^<;]+")


def an_issued_paper(leak):
    leak.values(lambda row, period: (row, period) == ("C1a", "Q4 2023/24"), "papers/2025-01-23-annex-c-1/figures.csv")


def the_words_of_a_paper(leak):
    leak.paper("paper.docx", r"c \(kept confidential\)|>c<", lambda found: ">417<" if found.group(0) == ">c<" else "417")


def a_cell_of_a_paper_in_word(leak):
    """A number that stands elsewhere on the page too."""
    leak.paper("paper.docx", r"(?s)(<w:tbl>.*?>)c(?: \(kept confidential\))?<", r"\g<1>0<")


def a_cell_of_a_paper_as_opendocument(leak):
    leak.paper("paper.odt", r"(?s)(<table:table .*?>)c(?: \(kept confidential\))?<", r"\g<1>0<")


def a_line_of_figures(leak):
    """Beside a measure or a thread, on any page."""
    title = next(line[3] for line in leak.rows(leak.shown / "data/values.csv") if line[2] == "C1a")
    path = leak.site / "recommendations/2023-ilacs/oa3.html"
    text = path.read_text(encoding="utf-8")
    line = f'<p class="figure-line"><span>C1 {title}</span><span>Last figure 4 (Q4 2023/24)</span></p></main>'
    path.write_text(text.replace("</main>", line, 1), encoding="utf-8")


def the_plain_text_of_a_paper(leak):
    leak.paper("paper.txt", r"2023/24: c\s+\(kept\s+confidential\);", "2023/24: 4;")


def a_part_and_its_total(leak):
    """All partners of one quarter are shown, so that the small part is what is left."""
    leak.everywhere(lambda row, period: row in ("C1b", "C1c", "C1d") and period == "Q4 2024/25")


def a_year_to_date(leak):
    """What came between two figures to date is a quarter that is kept back."""
    leak.everywhere(lambda row, period: row == "C2")


def a_year_and_its_quarters(leak):
    """Two small quarters of a year whose others are known come to too little."""
    leak.everywhere(lambda row, period: row == "C1a" and period in ("Q2 2023/24", "Q4 2023/24", "2023/24"))


def a_percentage_and_its_counts(leak):
    """Both counts that a hidden share is of: those who are left out of it are few."""
    leak.everywhere(lambda row, period: row in ("C3", "C1d") and period == "Q2 2024/25")


def a_percentage_beside_its_base(leak):
    """The share, and those whom it is of: what stands above its line is hidden and follows."""
    leak.everywhere(lambda row, period: row in ("C4", "C1d") and period == "Q4 2024/25")


def a_mean_with_what_is_hidden(leak):
    """The limits of a chart, worked out of all its figures."""
    def change(row, other):
        if row["id"] == "C1d":
            numbers = [value["number"] for value in other["values"]]
            row["limits"] = {"mean": sum(numbers) / len(numbers), "lower": 0, "upper": 99, "signals": 0}
    leak.everywhere(lambda row, period: row == "C1d" and period != "Q4 2023/24")
    leak.json(change)


def a_number_of_no_row(leak):
    """It gives nothing away by itself, and is no number of the data."""
    path = leak.site / "scorecards/index.html"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("</main>", "<p>98,765 children</p></main>", 1), encoding="utf-8")


# What stands in a place that it should not, and what only follows from what stands there, which is for the solver.
PRINTED = [
    a_small_cell_in_the_table, the_data_alone, a_point_of_a_chart, a_sentence, what_stood_before, an_issued_paper,
    the_words_of_a_paper, a_cell_of_a_paper_in_word, a_cell_of_a_paper_as_opendocument, a_line_of_figures,
    the_plain_text_of_a_paper,
]
WORKED_OUT = [
    the_same_under_another_code, a_part_and_its_total, a_year_to_date, a_year_and_its_quarters, a_percentage_and_its_counts,
    a_percentage_beside_its_base, a_mean_with_what_is_hidden,
]
