"""axe-core: the rules of WCAG 2.0, 2.1 and 2.2, A and AA, and its best practices."""
from __future__ import annotations

import importlib.util
import json
from pathlib import Path

from browser import Browser
from finding import Finding

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
RUN = """
axe.run(document, %s).then(result => result.violations.flatMap(rule => rule.nodes.slice(0, 5).map(node => ({
  check: rule.id, help: rule.helpUrl, element: node.target.flat().join(" "), summary: node.failureSummary
}))))
"""


def source() -> str:
    """The text of axe-core. Its package is found and not loaded: it would want another browser."""
    package = importlib.util.find_spec("axe_playwright_python")
    return (Path(package.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8")


def violations(browser: Browser, engine: str, has_forced_colours: bool = False) -> list[Finding]:
    """What axe-core finds on the page as it is shown."""
    if not browser.evaluate("typeof axe == 'object'"):
        browser.evaluate(f"{engine}; 0")
    # It need not fetch the style sheets again: the browser knows what they say.
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"], "preload": False}
    if has_forced_colours:
        # It is told the colours of the page, not those of the system that stand instead.
        options["rules"] = {name: {"enabled": False} for name in COLOUR_RULES}
    return [finding(node) for node in browser.evaluate(RUN % json.dumps(options), waits=True)]


def finding(node: dict) -> Finding:
    """The summary begins with `Fix any of the following:`, and has one way to put it right on each line."""
    first, *ways = [line.strip() for line in node["summary"].splitlines() if line.strip()]
    message = (ways or [first])[0]
    return Finding(node["check"], message[:1].lower() + message[1:], f"see {node['help']}", element=node["element"])
