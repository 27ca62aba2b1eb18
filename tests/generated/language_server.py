"""A small client of the language server protocol: JSON-RPC over the pipes of a child process."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue
from typing import IO, TYPE_CHECKING, Any, Self, cast

if TYPE_CHECKING:
    from types import TracebackType

SERVER = Path(sys.executable).with_name("basedpyright-langserver")


def has_server() -> bool:
    """Return whether the server is installed beside this interpreter."""
    return SERVER.exists()


class LanguageServer:
    """The pyright language server on a folder.

    Args:
        root: the folder; its `pyrightconfig.json` counts.
        timeout: seconds to wait for any one answer.
    """

    def __init__(self, root: Path, *, timeout: float = 60) -> None:
        self.root = root
        self.timeout = timeout
        self._next = 0
        self._answers: dict[int, Queue[dict[str, Any]]] = {}
        self._diagnostics: dict[str, Queue[list[dict[str, Any]]]] = {}
        self._process = subprocess.Popen(
            [str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "workspaceFolders": [{"uri": root.as_uri(), "name": root.name}],
                "capabilities": {
                    "textDocument": {
                        "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
                        "hover": {"contentFormat": ["plaintext"]},
                        "signatureHelp": {"signatureInformation": {"documentationFormat": ["plaintext"]}},
                        "publishDiagnostics": {},
                    },
                    "workspace": {"configuration": True, "workspaceFolders": True},
                },
            },
        )
        self.notify("initialized", {})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self.request("shutdown", None)
            self.notify("exit", None)
            self._process.wait(5)
        except (TimeoutError, OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        self._reader.join(5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def request(self, method: str, parameters: Any) -> Any:
        """Ask, and wait for the answer."""
        self._next += 1
        answers = self._answers[self._next] = Queue()
        self._send({"id": self._next, "method": method, "params": parameters})
        try:
            answer = answers.get(timeout=self.timeout)
        except Empty:
            raise TimeoutError(method) from None
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer.get("result")

    def notify(self, method: str, parameters: Any) -> None:
        """Tell without an answer."""
        self._send({"method": method, "params": parameters})

    def open(self, name: str, text: str) -> str:
        """Open a document that need not be on the disk; its URI."""
        uri = (self.root / name).as_uri()
        self._diagnostics[uri] = Queue()
        self.notify(
            "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "python", "version": 1, "text": text}}
        )
        return uri

    def diagnostics(self, uri: str) -> list[dict[str, Any]]:
        """Return the diagnostics of an open document."""
        try:
            return self._diagnostics[uri].get(timeout=self.timeout)
        except Empty:
            raise TimeoutError(f"no diagnostics for {uri}") from None

    def at(self, uri: str, line: int, character: int) -> dict[str, Any]:
        """Return a position in the form that requests require."""
        return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}

    def complete(self, uri: str, line: int, character: int) -> list[str]:
        """Return the labels offered at a position."""
        result: Any = self.request("textDocument/completion", self.at(uri, line, character))
        items: list[dict[str, Any]] = cast("Any", result)["items"] if isinstance(result, dict) else result or []
        return [item["label"] for item in items]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = cast("IO[bytes]", self._process.stdin)
        pipe.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        pipe.flush()

    def _read(self) -> None:
        pipe = cast("IO[bytes]", self._process.stdout)
        while True:
            length = 0
            while (line := pipe.readline()).strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                return
            message = json.loads(pipe.read(length))
            if "method" not in message:
                self._answers[message["id"]].put(message)
            elif "id" in message:  # it asks for settings and the like: it gets the defaults
                count = len(message["params"].get("items", [])) if message["method"] == "workspace/configuration" else 0
                self._send({"id": message["id"], "result": [None] * count if count else None})
            elif message["method"] == "textDocument/publishDiagnostics":
                queue = self._diagnostics.get(message["params"]["uri"])
                if queue is not None:
                    queue.put(message["params"]["diagnostics"])
