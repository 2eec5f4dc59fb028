"""Drives what can be operated on a page by keyboard alone: search, filters, sorting, disclosures."""
from __future__ import annotations

import time

from browser import Browser
from finding import Finding

REMEDIES = {
    "search": "make the search work with letters, arrows, Tab and Enter, and tell its results in a live region",
    "filter": "let a filter act as soon as it is changed, tell the count in a live region, and keep it in the address",
    "sort": "make the title of a column a button that sets `aria-sort` and sorts the rows",
    "disclosure": "use `details` and `summary`, or a button with `aria-expanded` and `aria-controls`",
    "unknown-form": "drive it by keyboard in Tests/accessibility/controls.py",
}
# Longer than a page takes to answer a key.
PATIENCE = 2.0


def finding(check: str, message: str, element: str = "") -> Finding:
    return Finding(check, message, REMEDIES[check], element=element)


def comes_true(question) -> bool:
    """Whether something becomes true within the time that a reader is patient."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if question():
            return True
        time.sleep(0.03)
    return False


def tab_to(browser: Browser, selector: str) -> bool:
    """Goes on by Tab until an element has the focus; not more than once round the page."""
    for _ in range(browser.call("startWalk") + 2):
        browser.press("Tab")
        if browser.call("isFocused", selector):
            return True
    return False


def drive_search(browser: Browser, word: str) -> list[Finding]:
    field = "#search-form input[name=q]"
    if not tab_to(browser, field):
        return [finding("search", "Tab does not reach its field", field)]
    before = browser.call("announced")
    browser.write(word)
    if not comes_true(lambda: browser.call("results") > 0):
        return [finding("search", f"typing `{word}` finds nothing", field)]
    found = []
    if browser.call("announced") in ("", before):
        found.append(finding("search", "its results are not told in a live region", field))
    if not comes_true(lambda: "q=" in browser.call("query")):
        found.append(finding("search", "the address does not keep what is searched", field))
    browser.press("ArrowDown")
    if not browser.call("isFocused", "#search-results li:first-child a"):
        found.append(finding("search", "the arrow down does not lead to the first result", field))
    browser.press("Escape")
    if not browser.call("isFocused", field):
        found.append(finding("search", "Escape does not lead back to its field", field))
    if not tab_to(browser, "#search-results a"):
        return [*found, finding("search", "Tab does not reach a result", field)]
    here = browser.evaluate("location.pathname")
    browser.press("Enter")
    if not comes_true(lambda: browser.evaluate("location.pathname") != here):
        found.append(finding("search", "Enter does not open a result", field))
    return found


def drive_search_box(browser: Browser, word: str) -> list[Finding]:
    """The field at the head of a page, which leads to the search."""
    field = "header form[role=search] input"
    if not tab_to(browser, field):
        return [finding("search", "Tab does not reach the field at the head of the page", field)]
    browser.write(word)
    browser.press("Enter")
    if not comes_true(lambda: browser.evaluate("document.querySelectorAll('#search-results a').length > 0")):
        return [finding("search", f"`{word}` and Enter at the head of a page do not lead to results", field)]
    return []


def tells_count(browser: Browser) -> bool:
    return comes_true(lambda: str(len(browser.call("rows"))) in browser.call("announced").split())


def drive_facet(browser: Browser, facet: str) -> list[Finding]:
    """Chooses in a list with the arrow, until some rows are gone; then goes back."""
    if not tab_to(browser, facet):
        return [finding("filter", "Tab does not reach it", facet)]
    found = []
    all_rows, steps = len(browser.call("rows")), 0
    while steps < browser.evaluate(f"document.activeElement.options.length") - 1:
        browser.press("ArrowDown")
        steps += 1
        if len(browser.call("rows")) < all_rows:
            break
    else:
        found.append(finding("filter", "no choice by arrow takes a row away", facet))
    name = browser.evaluate("document.activeElement.name")
    if not found and f"{name}=" not in browser.call("query"):
        found.append(finding("filter", "the address does not keep the choice", facet))
    if not found and not tells_count(browser):
        found.append(finding("filter", "the count of rows is not told in a live region", facet))
    for _ in range(steps):
        browser.press("ArrowUp")
    if len(browser.call("rows")) != all_rows:
        found.append(finding("filter", "going back does not bring the rows back", facet))
    return found


def drive_text(browser: Browser) -> list[Finding]:
    field = "form[data-table] input[type=search]"
    if not tab_to(browser, field):
        return [finding("filter", "Tab does not reach it", field)]
    rows = browser.call("rows")
    found = []
    # The name of the last action is in its row, and hardly in all.
    browser.write(rows[-1].split()[0])
    if not comes_true(lambda: 0 < len(browser.call("rows")) < len(rows) or len(rows) == 1):
        found.append(finding("filter", "typing takes no row away", field))
    elif "text=" not in browser.call("query"):
        found.append(finding("filter", "the address does not keep what was typed", field))
    elif not tells_count(browser):
        found.append(finding("filter", "the count of rows is not told in a live region", field))
    if not tab_to(browser, "form[data-table] [type=reset]"):
        return [*found, finding("filter", "Tab does not reach the button that clears it", field)]
    browser.press("Enter")
    if not comes_true(lambda: len(browser.call("rows")) == len(rows) and not browser.call("query")):
        found.append(finding("filter", "clearing does not bring all rows back", field))
    return found


def drive_sorting(browser: Browser) -> list[Finding]:
    headings = browser.call("headings")
    if not headings:
        return [finding("sort", "no title of a column is a button", "form[data-table]")]
    found = []
    for place in headings:
        browser.call("focusHeading", place)
        orders = []
        for expected in ("ascending", "descending"):
            browser.press("Enter")
            if not comes_true(lambda: browser.call("sortOf", place) == expected):
                found.append(finding("sort", f"Enter does not make it {expected}", f"column {place + 1}"))
            orders.append(browser.call("rows"))
        if len(set(orders[0])) > 1 and orders[0] == orders[1] and place == 0:
            found.append(finding("sort", "the rows stay in one order", f"column {place + 1}"))
    return found


def drive_disclosures(browser: Browser) -> list[Finding]:
    found = []
    for place, name in enumerate(browser.call("disclosures")):
        browser.call("focusDisclosure", place)
        for key, word in (("Enter", "Enter"), (" ", "the space bar")):
            before = browser.call("isOpen")
            browser.press(key)
            if not comes_true(lambda: browser.call("isOpen") != before):
                found.append(finding("disclosure", f"{word} does not open or close it", name))
    return found


def findings(browser: Browser, word: str) -> list[Finding]:
    """Drives what the page has. The search comes last, because it leads away from the page."""
    found = [
        finding("unknown-form", "nothing drives this form", form["name"])
        for form in browser.call("forms") if not form["isKnown"]
    ]
    if browser.call("has", "form[data-table]"):
        for facet in browser.call("facets"):
            found += drive_facet(browser, facet)
        found += drive_text(browser)
        found += drive_sorting(browser)
    found += drive_disclosures(browser)
    if browser.call("has", "#search-form"):
        found += drive_search(browser, word)
    elif browser.call("has", "header form[role=search] input"):
        found += drive_search_box(browser, word)
    return found
