"""Whether everything fits its window and can be seen, however the reader has it shown."""
from __future__ import annotations

from browser import Browser
from finding import Finding
from modes import Mode

REMEDIES = {
    "sideways-scroll": "let it wrap or stack in a narrow window; only a table may scroll, in a region of its own",
    "cut-off": "let it wrap: what lies beyond the edge cannot be reached",
    "sideways-region": "let its content wrap, or give the region of a table `tabindex=0`, a role and a name",
    "clipped-text": "let the box grow with its text",
    "invisible-text": "leave colours to the system where they are forced",
}


def faults(browser: Browser, mode: Mode) -> list[Finding]:
    steps = ["sideways", "regions"]
    if mode.width == 320:
        steps.append("clipped")
    if mode.has_forced_colours:
        steps.append("ownColours")
    found = [fault for step in steps for fault in browser.call(step)]
    return [Finding(each["check"], each["message"], REMEDIES[each["check"]], element=each["element"]) for each in found]
