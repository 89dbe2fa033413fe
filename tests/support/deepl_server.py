"""A small server that answers as DeepL's does, faults included, to its real client.

It refuses what the service refuses: more than 50 texts, a body above 128 KiB, a bare EN as target,
a glossary without a source language, and a formality that the target language does not have.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import TracebackType

KEY = "test-key:fx"
MAX_BODY = 128 * 1024
MAX_TEXTS = 50
WITHOUT_FORMALITY = frozenset({"EN-US", "EN-GB", "ZH", "KO"})
QUOTA_EXCEEDED = 456


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    path: str
    headers: dict[str, str]
    body: Any
    size: int


@dataclass
class DeeplServer:
    """Use it as a context manager; ``url`` is valid inside.

    Attributes:
        faults: What happens to the next translation requests, first in first out: an HTTP status,
            or ``reset``, ``html``, ``short``, ``unbilled``, ``list``, ``null`` or ``number``.
        quota_after: How many translation requests succeed before 456; None is no limit.
        glossary_status: Answer every request to make a glossary with this status; 0 makes it.
        broken_glossaries: Whether the list of glossaries lacks every field.
        glossaries: What is on the account, oldest first.
        calls: Everything that was asked.
    """

    faults: deque[int | str] = field(default_factory=deque)
    quota_after: int | None = None
    glossary_status: int = 0
    broken_glossaries: bool = False
    glossaries: dict[str, dict[str, Any]] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    url: str = ""
    _made: int = 0

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"account": self})
        self._http = HTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    @property
    def translations(self) -> list[Call]:
        return [call for call in self.calls if call.path == "/v2/translate"]

    def asked(self, method: str, start: str) -> list[Call]:
        return [c for c in self.calls if c.method == method and c.path.startswith(start)]

    def add_glossary(self, name: str, source: str, target: str, entries: str) -> dict[str, Any]:
        self._made += 1
        found = {
            "glossary_id": f"g{self._made}",
            "name": name,
            "creation_time": f"2026-01-01T00:00:{self._made:02d}.000000Z",
            "dictionaries": [
                {
                    "source_lang": source.lower(),
                    "target_lang": target.lower(),
                    "entry_count": len(entries.splitlines()),
                }
            ],
            "entries": entries,
        }
        self.glossaries[found["glossary_id"]] = found
        return found


class _Handler(BaseHTTPRequestHandler):
    account: DeeplServer

    def log_message(self, *_: Any) -> None:
        """Nothing to stderr."""

    def do_GET(self) -> None:
        self._handle("GET")

    def do_POST(self) -> None:
        self._handle("POST")

    def do_DELETE(self) -> None:
        self._handle("DELETE")

    def _handle(self, method: str) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = json.loads(raw) if raw.startswith(b"{") else {}
        account = self.account
        account.calls.append(Call(method, self.path, dict(self.headers), body, len(raw)))
        if self.headers.get("Authorization") != f"DeepL-Auth-Key {KEY}":
            self._send(403, {"message": "Forbidden"})
        elif self.path == "/v2/usage":
            self._send(200, {"character_count": 1200, "character_limit": 500000})
        elif self.path == "/v2/translate":
            self._translate(body, len(raw))
        elif self.path.startswith("/v3/glossaries"):
            self._glossaries(method, body)
        else:
            self._send(404, {"message": "Not found"})

    def _translate(self, body: dict[str, Any], size: int) -> None:
        account = self.account
        fault = account.faults.popleft() if account.faults else None
        if isinstance(fault, int):
            self._send(fault, {"message": "fault"})
            return
        if fault == "reset":
            self.close_connection = True
            return
        if fault == "html":
            self._send(200, "<html>Please log in</html>")
            return
        if fault in {"list", "null"}:
            self._send(200, {"translations": [None]} if fault == "null" else ["no"])
            return
        if size > MAX_BODY:
            self._send(413, {"message": "Request entity too large"})
        elif len(body["text"]) > MAX_TEXTS:
            self._send(400, {"message": "Too many texts."})
        elif body["target_lang"] in {"EN", "PT", "XX"}:
            self._send(400, {"message": "Value for 'target_lang' not supported."})
        elif body.get("formality") == "more" and body["target_lang"] in WITHOUT_FORMALITY:
            self._send(400, {"message": "'formality' is not supported for given 'target_lang'."})
        elif "glossary_id" in body and not self._glossary_fits(body):
            self._send(400, {"message": "Invalid or missing glossary id."})
        elif account.quota_after == 0:
            self._send(QUOTA_EXCEEDED, {"message": "Quota Exceeded"})
        else:
            if account.quota_after is not None:
                account.quota_after -= 1
            answers = [self._translated(text, body) for text in body["text"]]
            if fault == "short":
                answers.pop()
            if fault == "unbilled":
                for answer in answers:
                    del answer["billed_characters"]
            if fault == "number":
                answers[0]["text"] = 7
            self._send(200, {"translations": answers})

    def _glossary_fits(self, body: dict[str, Any]) -> bool:
        found = self.account.glossaries.get(body["glossary_id"])
        if found is None or "source_lang" not in body:
            return False
        pair = body["source_lang"].lower(), body["target_lang"].lower().partition("-")[0]
        return any((d["source_lang"], d["target_lang"]) == pair for d in found["dictionaries"])

    def _translated(self, text: str, body: dict[str, Any]) -> dict[str, Any]:
        words = text
        found = self.account.glossaries.get(body.get("glossary_id", ""), {"entries": ""})
        for line in found["entries"].splitlines():
            source, target = line.split("\t")
            words = words.replace(source, target)
        return {
            "text": f"[{body['target_lang']}] {words}",
            "detected_source_language": body["source_lang"],
            "billed_characters": len(text),
        }

    def _glossaries(self, method: str, body: dict[str, Any]) -> None:
        account = self.account
        if method == "GET":
            listed = [
                {key: value for key, value in found.items() if key != "entries"}
                for found in account.glossaries.values()
            ]
            if account.broken_glossaries:
                listed = [{"nothing": "known"}]
            self._send(200, {"glossaries": listed})
        elif method == "DELETE":
            del account.glossaries[self.path.rpartition("/")[2]]
            self._send(204, "")
        elif account.glossary_status:
            self._send(account.glossary_status, {"message": "no glossary for you"})
        else:
            (dictionary,) = body["dictionaries"]
            made = account.add_glossary(
                body["name"],
                dictionary["source_lang"],
                dictionary["target_lang"],
                dictionary["entries"],
            )
            self._send(201, {key: value for key, value in made.items() if key != "entries"})

    def _send(self, status: int, content: Any) -> None:
        data = content.encode() if isinstance(content, str) else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
