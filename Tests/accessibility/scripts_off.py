"""Whether a page can be read where scripts are off."""
from __future__ import annotations

from collections import Counter

from axe import violations
from browser import Browser
from finding import Finding
from layout import faults
from modes import FIRST, NARROW
from sites import Page

MODE = "scripts off"


def findings(browser: Browser, page: Page, engine: str, readable: list[str]) -> list[Finding]:
    """Loads the page without scripts and compares it with what was `readable` with them."""
    browser.open(page, has_scripts=False)
    lost = Counter(readable) - Counter(browser.call("readable"))
    found = [
        Finding("needs-scripts", f"“{text[:60]}” is there only with scripts", "write it into the page itself")
        for text in list(lost)[:5]
    ]
    browser.look(NARROW)
    found += faults(browser, NARROW)
    browser.look(FIRST)
    # axe-core waits for timers, which do not run where scripts are off.
    browser.call("keepWithoutScripts")
    browser.command("Emulation.setScriptExecutionDisabled", value=False)
    return [finding.on(page.name, MODE) for finding in found + violations(browser, engine)]
