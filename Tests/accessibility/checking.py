"""Which checks a page is put to, and how many browsers do that side by side."""
from __future__ import annotations

import os
import queue
import threading

import axe
import controls
import keyboard
import layout
import scripts_off
from browser import Browser
from finding import Finding, joined
from modes import FIRST, MODES, NARROW, Mode
from server import Server
from sites import Page

# A browser takes one core and up to 400 MB.
MOST_BROWSERS = 4
SERVED = "on a server"


def look_at(browser: Browser, mode: Mode, engine: str) -> list[Finding]:
    browser.look(mode)
    browser.call("space", mode.has_wide_spacing)
    found = layout.faults(browser, mode)
    # A page at 400% is that of 320 px in a lower window.
    if mode.scale == 1:
        found += axe.violations(browser, engine, mode.has_forced_colours) + keyboard.unmarked(browser)
    browser.call("space", False)
    return found


def check_closely(browser: Browser, page: Page, server: Server, engine: str, word: str) -> list[Finding]:
    """All checks, for a page that stands for its kind."""
    found: list[Finding] = []

    def add(mode: str, more: list[Finding]):
        found.extend(each.on(page.name, mode) for each in more)

    browser.open(page)
    readable = browser.call("readable")
    for mode in MODES:
        add(mode.name, look_at(browser, mode, engine))
        if mode is NARROW:
            add(mode.name, layout.height_faults(browser, page))
    add("", browser.problems())
    for mode in (FIRST, NARROW):
        browser.open(page)
        browser.look(mode)
        add(mode.name, keyboard.findings(browser, both_ways=mode is FIRST))
    browser.open(page)
    add(FIRST.name, controls.findings(browser, word))
    add("", browser.problems())
    # Where pages come from decides what is their own, so they are driven again under the headers of a server.
    browser.open(page, server)
    add(SERVED, controls.findings(browser, word))
    add(SERVED, browser.problems())
    return found + scripts_off.findings(browser, page, engine, readable)


def check_once(browser: Browser, page: Page, engine: str) -> list[Finding]:
    """axe-core in one mode, the console and requests; and whether the page fits a narrow window and ends soon."""
    browser.open(page)
    found = [each.on(page.name, FIRST.name) for each in axe.violations(browser, engine)]
    browser.look(NARROW)
    narrow = layout.faults(browser, NARROW) + layout.height_faults(browser, page)
    found += [each.on(page.name, NARROW.name) for each in narrow]
    return found + [each.on(page.name) for each in browser.problems()]


def check(pages: list[Page], chosen: set[Page], words: dict[Page, str]) -> list[Finding]:
    """Checks all pages, those that were chosen closely; `words` are what is searched for."""
    engine = axe.source()
    servers = {site: Server(site) for site in {page.site for page in pages}}
    # The longest pages first: the last to be done should be a short one.
    waiting: queue.SimpleQueue[Page] = queue.SimpleQueue()
    for page in sorted(pages, key=lambda page: page not in chosen):
        waiting.put(page)
    found: list[Finding] = []
    failed: list[BaseException] = []

    def work():
        page = None
        try:
            with Browser() as browser:
                while not failed:
                    try:
                        page = waiting.get_nowait()
                    except queue.Empty:
                        return
                    if page in chosen:
                        found.extend(check_closely(browser, page, servers[page.site], engine, words[page]))
                    else:
                        found.extend(check_once(browser, page, engine))
        except Exception as error:
            failed.append(RuntimeError(f"{page.name if page else 'the browser'} could not be checked: {error}"))

    workers = [threading.Thread(target=work) for _ in range(min(os.cpu_count() or 1, MOST_BROWSERS, len(pages)))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for server in servers.values():
        server.stop()
    if failed:
        raise failed[0]
    return joined(found)
