"""Child process of a sandbox that is used by proxy; see `_process`."""

from __future__ import annotations

import pickle
import signal
import sys
from typing import Any

from ._process import ROOT, read_frame, write_frame
from ._sandbox import Sandbox

#: Types whose objects stay in the child; the parent gets a proxy.
KEPT = frozenset({"Clock", "Faults", "Limits", "RequestLog", "Rule", "SandboxCall"})


class _Child:
    def __init__(self) -> None:
        self._objects: dict[int, Any] = {}

    def answer(self, action: str, handle: int, name: str, value: Any) -> tuple[str, Any]:
        if action == "start":
            self._objects[ROOT] = Sandbox(**value).start()
            return "value", None
        target = self._objects[handle]
        if action == "set":
            setattr(target, name, value)
            return "value", None
        if action == "list":
            return "list", [self._given(entry) for entry in target]
        if action == "call":
            args, kwargs = value
            return self._given(getattr(target, name)(*args, **kwargs))
        found = getattr(target, name)
        return ("method", (handle, name)) if callable(found) else self._given(found)

    def _given(self, value: Any) -> tuple[str, Any]:
        if type(value).__name__ not in KEPT:
            return "value", value
        handle = next((key for key, known in self._objects.items() if known is value), len(self._objects))
        self._objects[handle] = value
        return "kept", handle

    def stop(self) -> None:
        if ROOT in self._objects:
            self._objects[ROOT].stop()


def main() -> None:
    """Answer the requests of the parent until it closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent handles Ctrl-C, and closes the pipe
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    child = _Child()
    try:
        while True:
            question = pickle.loads(read_frame(questions))  # noqa: S301  # our own parent wrote it
            try:
                answer = pickle.dumps(child.answer(*question))
            except Exception as error:
                answer = pickle.dumps(("error", error))
            write_frame(answers, answer)
    except EOFError:
        child.stop()


if __name__ == "__main__":
    main()
