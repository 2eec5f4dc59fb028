"""The sites as a web server shows them that is set up as the guide says: its headers, and the page for lost addresses."""
from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from policy import HEADERS


class Handler(SimpleHTTPRequestHandler):
    def do_GET(self):
        # Browsers ask every server for an icon, whatever its pages say.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def end_headers(self):
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        """The browser tells what it did not get."""


class Server:
    """One site at the root of an address of its own."""

    def __init__(self, site: Path):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
        self.site = site
        self.root = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, file: Path) -> str:
        return self.root + file.relative_to(self.site).as_posix()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
