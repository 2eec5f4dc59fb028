"""Whether every number in the text of figures is one of the edition's data, or follows from those that it shows."""
import html
import itertools
import json
import pathlib
import re

from published import NUMBER, number


def numbers(text):
    return {number(found) for found in NUMBER.findall(text)} - {None}


def of_data(folder):
    """Every number that the data files of an edition hold."""
    found = set()
    for path in sorted((folder / "data").glob("*")):
        if path.suffix in (".json", ".csv"):
            text = path.read_text(encoding="utf-8-sig")
            found |= {float(value) for value in re.findall(r"\d+(?:\.\d+)?", text)} | numbers(text)
    return found


def worked_out(rows, others):
    """Differences of two figures that are shown, sums and shares of two of a period, and how many there are of anything."""
    found = set()
    by_period = {}
    for row in others:
        for value in row["values"]:
            if "number" in value:
                by_period.setdefault(value["period"], []).append(value["number"])
    for row in rows:
        if "total" in (row.get("target") or ""):
            for values in by_period.values():
                for one, other in itertools.permutations(values, 2):
                    found |= {one + other} | ({round(100 * one / (one + other), 1)} if one + other else set())
    for row in rows:
        values = [value["number"] for value in row["values"] if "number" in value]
        limits = row.get("limits") or {}
        ends = values + [number(text) for text in re.findall(r"\d+(?:\.\d+)?", row.get("target") or "")]
        ends += [limits[key] for key in ("mean", "lower", "upper") if key in limits]
        found |= {round(abs(one - other), 6) for one, other in itertools.combinations(ends, 2)}
        found |= {round(value) for value in ends} | {round(value, 1) for value in ends} | set(range(len(values) + 13))
    return found


def plain(part):
    """The text of a part of a page, without what stands at places of a drawing, which the attack looks at."""
    part = re.sub(r"<(svg)[^>]*>.*?</\1>", lambda svg: " ".join(re.findall(r">([^<>]+)<", svg.group(0))), part, flags=re.S)
    return html.unescape(re.sub(r"<[^>]+>", " ", part))


def of_figures(folder, data):
    """Every number that the data say of figures, their periods, targets and titles; how many rows there are; and what follows."""
    plans = json.loads((folder / "data/plan.json").read_text(encoding="utf-8"))["plans"]
    rows = [row for indicator in data["indicators"] for row in indicator["rows"]]
    text = json.dumps([data, [plan["figures"] for plan in plans]], ensure_ascii=False)
    differences = {value for row in rows for value in worked_out([row], []) if value != int(value)}
    return numbers(text) | {float(value) for value in re.findall(r"\d+(?:\.\d+)?", text)} | differences | set(range(len(rows) + 1))


def parts_with_figures(page, text):
    """What other pages than those of indicators tell of figures: lines, tables that lead to indicators, what changed in numbers."""
    if page.parent.name == "scorecards":
        return [text[text.index("<main"):text.index("</main>")]]
    tables = [table for table in re.findall(r"<table.*?</table>", text, re.S) if "indicators/" in table or "Last figure" in table]
    lines = re.findall(r'<p class="figure-line">.*?</p>', text, re.S)
    return tables + lines + re.findall(r'<section[^>]*id="numbers".*?</section>', text, re.S)


def strays(folder):
    """Numbers of pages that are neither, with the pages."""
    folder = pathlib.Path(folder)
    known = of_data(folder)
    data = json.loads((folder / "data/scorecard.json").read_text(encoding="utf-8"))
    figures = of_figures(folder, data)
    for page in sorted(folder.rglob("*.html")):
        if page.relative_to(folder).parts[0] == "indicators":
            continue
        parts = " ".join(map(plain, parts_with_figures(page, page.read_text(encoding="utf-8"))))
        # What chance alone would give follows from how many figures there are, never from what they are.
        parts = re.sub(r"chance alone would give about [\d.]+", "", parts)
        for found in sorted({value for value in numbers(parts) if not 1900 <= value <= 2100} - figures):
            yield f"{page} has {found:g} among its figures, which is no number of its data"
    others = [row for indicator in data["indicators"] for row in indicator["rows"]]
    for page in sorted((folder / "indicators").rglob("*.html")):
        rows = [row for indicator in data["indicators"]
                if indicator["page"].endswith(f"indicators/{page.parent.name}/{page.name}") for row in indicator["rows"]]
        text = page.read_text(encoding="utf-8")
        main = text[text.index("<main"):text.index("</main>")]
        # What authors wrote of it in their own words is theirs, and looked at by the check.
        main = main.split('id="definition"')[0].split(">About the indicator<")[0]
        main = re.sub(r"<dt[^>]*>(?:<[^>]*>)*(?:Why this target|About the figures).*?</dd>", "", main, flags=re.S)
        for found in sorted({value for value in numbers(plain(main)) if not 1900 <= value <= 2100} - known - worked_out(rows, others)):
            yield f"{page} has {found:g}, which is no number of its data"
