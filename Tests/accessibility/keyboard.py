"""A walk through a page by Tab alone, there and back, and the way over its head by the skip link."""
from __future__ import annotations

from collections import Counter

from browser import Browser
from finding import Finding

REMEDIES = {
    "keyboard-trap": "let Tab and Shift+Tab go on from there",
    "tab-order": "take away `tabindex` above 0, and write elements in the order in which they are read",
    "unreachable": "use a link or a button; else give it `tabindex=0` and keys of its own",
    "focus-hidden": "let nothing lie over an element that has the focus, and show it",
    "focus-indicator": "give `:focus-visible` an outline that stands out 3 to 1",
    "skip-link": "begin the page with a link to its main part that is seen when it has the focus",
}


def finding(check: str, message: str, element: str = "") -> Finding:
    return Finding(check, message, REMEDIES[check], element=element)


def tab(browser: Browser, backwards: bool = False) -> dict | None:
    """Goes on by one stop; None where the page ends."""
    browser.press("Tab", shift=backwards)
    return browser.call("focused")


def enter(browser: Browser, backwards: bool = False) -> dict | None:
    """Comes to a stop from outside the page, or from its end, where the first key may lead out of it."""
    return tab(browser, backwards) or tab(browser, backwards)


def unmarked(browser: Browser) -> list[Finding]:
    """Elements that look the same with the focus as without."""
    # Only after a key in the page does the browser show where the focus is.
    enter(browser)
    return [finding(**fault) for fault in browser.call("unmarked")]


def walk(browser: Browser, backwards: bool = False) -> list[Finding]:
    """Goes from one end of the page to the other."""
    count = browser.call("startWalk")
    met: Counter[str] = Counter()
    places, found = [], []
    focused = enter(browser, backwards)
    while focused is not None:
        # The browser may go on at the other end without leaving the page.
        if len(places) > 1 and focused["place"] == places[0] != places[-1]:
            break
        name = f"{focused['place']} {focused['name']}"
        met[name] += 1
        if met[name] > 2:
            way = "Shift+Tab" if backwards else "Tab"
            return [finding("keyboard-trap", f"{way} does not lead out of it", focused["name"])]
        if not focused["isUncovered"]:
            found.append(finding("focus-hidden", "it has the focus and is not seen", focused["name"]))
        places.append(focused["place"])
        focused = tab(browser, backwards)
    known = [count - 1 - place if backwards else place for place in places if place >= 0]
    for one, two in zip(known, known[1:]):
        if two < one:
            name = browser.call("stopName", count - 1 - two if backwards else two)
            found.append(finding("tab-order", "the focus comes to it too late", name))
            break
    for place in sorted(set(range(count)) - {place for place in places if place >= 0})[:5]:
        found.append(finding("unreachable", "Tab does not reach it", browser.call("stopName", place)))
    return found


def walk_back(browser: Browser) -> list[Finding]:
    return walk(browser, backwards=True)


def skip_link(browser: Browser) -> list[Finding]:
    """Whether the first stop of a page whose main part is not at its beginning leads there."""
    browser.call("startWalk")
    if not browser.call("stopBeforeMain"):
        return []
    name = enter(browser)["name"]
    if not browser.evaluate("document.activeElement.matches('a[href^=\"#\"]')"):
        return [finding("skip-link", "the first stop of the page is no link into it", name)]
    if not browser.call("isInWindow"):
        return [finding("skip-link", "the skip link is not seen when it has the focus", name)]
    browser.press("Enter")
    browser.press("Tab")
    if not browser.call("isFirstOfMain"):
        return [finding("skip-link", "the skip link does not lead to the main part", name)]
    return []


def findings(browser: Browser, both_ways: bool) -> list[Finding]:
    """Everything that is done with Tab, until the focus is trapped. The page was just opened."""
    found = [finding(**fault) for fault in browser.call("unreachable")]
    for step in (walk, walk_back, skip_link) if both_ways else (walk, skip_link):
        found += step(browser)
        if any(fault.check == "keyboard-trap" for fault in found):
            break
    return found
