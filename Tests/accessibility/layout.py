"""Whether everything fits its window and can be seen, however the reader has it shown."""
from __future__ import annotations

from browser import Browser
from finding import Finding
from modes import Mode
from sites import Page

REMEDIES = {
    "sideways-scroll": "let it wrap or stack in a narrow window; only a table may scroll, in a region of its own",
    "cut-off": "let it wrap: what lies beyond the edge cannot be reached",
    "sideways-region": "let its content wrap, or give the region of a table `tabindex=0`, a role and a name",
    "clipped-text": "let the box grow with its text",
    "invisible-text": "leave colours to the system where they are forced",
    "too-high": "say it in fewer words, or put what is read last on a page of its own",
}
# The pages that answer one question each, by the forms of their addresses, and how high they may be in a narrow window.
ANSWERS = {("index.html",), ("recommendations", "*", "*"), ("sections", "*", "*"), ("leads", "*")}
HIGHEST = 12_000


def faults(browser: Browser, mode: Mode) -> list[Finding]:
    steps = ["sideways", "regions"]
    if mode.width == 320:
        steps.append("clipped")
    if mode.has_forced_colours:
        steps.append("ownColours")
    found = [fault for step in steps for fault in browser.call(step)]
    return [Finding(each["check"], each["message"], REMEDIES[each["check"]], element=each["element"]) for each in found]


def height_faults(browser: Browser, page: Page) -> list[Finding]:
    """Whether a page that answers one question can be read to its end on a telephone."""
    height = browser.evaluate("document.documentElement.scrollHeight") if page.form in ANSWERS else 0
    if height <= HIGHEST:
        return []
    return [Finding("too-high", f"it is {height} px high, and at most {HIGHEST} px are read", REMEDIES["too-high"])]
