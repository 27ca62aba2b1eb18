"""Scripted HTTP server on a real socket: sends given responses in order, and records requests."""

from __future__ import annotations

import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Generator


class Answer(NamedTuple):
    status: int
    body: object = None
    headers: tuple[tuple[str, str], ...] = ()


class Asked(NamedTuple):
    method: str
    path: str
    body: bytes


class Script:
    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[Asked] = []
        self.url = ""


@contextlib.contextmanager
def serve(*answers: Answer) -> Generator[Script]:
    script = Script(*answers)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            script.asked.append(Asked(self.command, self.path, body))
            answer = script.answers.pop(0) if len(script.answers) > 1 else script.answers[0]
            content = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if answer.status != 204:
                self.wfile.write(content)

        do_GET = do_POST = do_DELETE = do_PUT = answer  # names that http.server looks for

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    script.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield script
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def state(call: str | None, caller: str = "InProgress", callee: str = "InProgress", id: object = "Rx7") -> Answer:
    status = {"callStatus": call, "callerStatus": caller, "calleeStatus": callee}
    return Answer(200, {"id": id, "uri": "https://platform.example/ring-out/Rx7", "status": status})
