"""A Chromium without a window, used for many pages one after the other. It is kept from the network."""
from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from finding import Finding
from modes import FIRST, Mode
from server import Server
from sites import Page

HERE = Path(__file__).parent
STEPS = "\n".join(file.read_text(encoding="utf-8") for file in sorted((HERE / "steps").glob("*.js")))
PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
OPTIONS = [
    "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
    # Without this no script may read the rules of a style sheet that stands in a file.
    "--allow-file-access-from-files",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
# Key, its code in events of the keyboard, and the text that it writes.
KEYS = {
    "Tab": (9, ""), "Enter": (13, "\r"), "Escape": (27, ""), " ": (32, " "), "ArrowUp": (38, ""), "ArrowDown": (40, ""),
}
SHIFT = 8
# What the console says of everything that the policy of a page does not allow.
REFUSED = "Content Security Policy"


def said(message: str) -> Finding:
    """What the console said, as a fault."""
    if REFUSED in message:
        return Finding(
            "policy-violation", message[:300],
            "do without it, or allow it in Templates/PagePolicy+Site.swift and in the headers of GUIDE.md")
    return Finding("console-error", message[:300], "mend the script, or the address that it asks for")


class Browser:
    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = next(filter(None, map(shutil.which, PROGRAMS)), "")
        self.profile = tempfile.TemporaryDirectory(prefix="goldthread-browser-")
        for option in [*OPTIONS, f"--user-data-dir={self.profile.name}"]:
            options.add_argument(option)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.allowed: tuple[str, ...] = ()

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_):
        self.driver.quit()
        self.profile.cleanup()

    def command(self, name: str, **arguments):
        """Says something to Chromium in its own protocol."""
        return self.driver.execute_cdp_cmd(name, arguments)

    def open(self, page: Page, server: Server | None = None, has_scripts: bool = True):
        """Opens a page as it looks at 1280 px, from a file or a server. What was said of the page before it is
        forgotten."""
        self.problems()
        # The browser's own pages are not ours: it shows one when it starts.
        home = server.root if server else f"{page.site.as_uri()}/"
        self.allowed = ("data:", "blob:", "about:", "chrome:", home)
        self.command("Emulation.setScriptExecutionDisabled", value=not has_scripts)
        self.look(FIRST)
        self.driver.get(server.address(page.file) if server else page.file.as_uri())
        self.prepare()

    def prepare(self):
        """Brings the steps of the checks into the page that is open."""
        self.evaluate(f"globalThis.checking = {{}}; {STEPS}; checking.settle()")

    def look(self, mode: Mode):
        # A window does not become narrower than about 500 px; what the page takes for its window does.
        self.command(
            "Emulation.setDeviceMetricsOverride", width=mode.width, height=mode.height, deviceScaleFactor=mode.scale,
            mobile=False)
        features = {
            "prefers-color-scheme": mode.scheme, "prefers-reduced-motion": "reduce",
            "forced-colors": "active" if mode.has_forced_colours else "none",
        }
        self.command(
            "Emulation.setEmulatedMedia", media="screen",
            features=[{"name": name, "value": value} for name, value in features.items()])

    def evaluate(self, expression: str, waits: bool = False):
        """The value of an expression in the page. This works where the page's own scripts are off."""
        answer = self.command("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=waits)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def call(self, step: str, *arguments):
        """Calls a step of the folder steps/."""
        return self.evaluate(f"checking.{step}({', '.join(map(json.dumps, arguments))})")

    def press(self, key: str, shift: bool = False):
        code, text = KEYS[key]
        event = {"key": key, "code": "Space" if key == " " else key, "windowsVirtualKeyCode": code}
        if shift:
            event["modifiers"] = SHIFT
        self.command("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **event)
        # Nothing waits for a key that writes nothing to be let go.
        if text:
            self.command("Input.dispatchKeyEvent", type="keyUp", **event)

    def write(self, text: str):
        for letter in text:
            self.command("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)
            self.command("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def problems(self) -> list[Finding]:
        """What the console said and which files were asked for, since this was last asked."""
        found = [
            said(entry["message"]) for entry in self.driver.get_log("browser")
            if entry["level"] == "SEVERE" or REFUSED in entry["message"]
        ]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            address = message["params"]["request"]["url"]
            if not address.startswith(self.allowed):
                found.append(Finding(
                    "request-elsewhere", f"it asks for `{address[:200]}`",
                    "keep what a page needs in its own site: nothing may be fetched from elsewhere"))
        return found
