"""A sandbox in a process of its own, used as if it were here: attributes and methods go through a pipe.

The child is this module run as a program; the pipe is its standard input and output, so no port is open for it and it
ends when the parent does.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from ._sandbox import Sandbox

#: Names of objects that stay in the child: what is given for them is a stand-in.
KEPT = frozenset({"Clock", "Faults", "Limits", "RequestLog", "Rule", "SandboxCall"})
ROOT = 0


class _Pipe:
    """The parent's end: one question at a time."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._lock = threading.Lock()
        command = [sys.executable, "-m", __name__]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            self.ask("start", ROOT, "", settings)
        except BaseException:
            self.close()
            raise

    def ask(self, *question: object) -> Any:
        """Do something in the child, and give back what comes of it, or raise what it raises."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        try:
            sent = pickle.dumps(question)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            raise TypeError(
                f"{error}: a sandbox in another process takes what can be pickled; give a path or an operation id "
                "in the place of a function"
            ) from None
        with self._lock:
            try:
                _write(self._child.stdin, sent)
                answer = _read(self._child.stdout)
            except (EOFError, OSError):
                raise RuntimeError("the sandbox's process has ended") from None
        kind, value = cast("tuple[str, Any]", pickle.loads(answer))  # noqa: S301  # our own child wrote it
        if kind == "error":
            raise value
        if kind == "list":
            return [self._taken(*entry) for entry in value]
        return self._taken(kind, value)

    def _taken(self, kind: str, value: Any) -> Any:
        return Remote(self, value) if kind == "kept" else _Method(self, *value) if kind == "method" else value

    def close(self) -> None:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.close()
        self._child.wait(30)
        self._child.stdout.close()


class _Method:
    def __init__(self, pipe: _Pipe, handle: int, name: str) -> None:
        self._ask = pipe.ask
        self._of = (handle, name)

    def __call__(self, *args: object, **kwargs: object) -> Any:
        return self._ask("call", *self._of, (args, kwargs))


class Remote:
    """Stands for an object of the child."""

    def __init__(self, pipe: _Pipe, handle: int) -> None:
        self.__dict__.update(_pipe=pipe, _handle=handle)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._pipe.ask("get", self._handle, name, None)

    def __setattr__(self, name: str, value: object) -> None:
        self._pipe.ask("set", self._handle, name, value)

    def __getitem__(self, key: object) -> Any:
        return self._pipe.ask("call", self._handle, "__getitem__", ((key,), {}))

    def __setitem__(self, key: object, value: object) -> None:
        self._pipe.ask("call", self._handle, "__setitem__", ((key, value), {}))

    def __delitem__(self, key: object) -> None:
        self._pipe.ask("call", self._handle, "__delitem__", ((key,), {}))

    def __len__(self) -> int:
        return int(self._pipe.ask("call", self._handle, "__len__", ((), {})))

    def __iter__(self) -> Iterator[Any]:
        return iter(self._pipe.ask("list", self._handle, "", None))

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return str(self._pipe.ask("call", self._handle, "__repr__", ((), {})))


@contextmanager
def in_process(settings: dict[str, Any]) -> Generator[Sandbox]:
    """A sandbox in a process of its own.

    Args:
        settings: the arguments of `Sandbox`.
    """
    pipe = _Pipe(settings)
    try:
        yield cast("Sandbox", Remote(pipe, ROOT))
    finally:
        pipe.close()


# -- the child


def _write(file: IO[bytes], data: bytes) -> None:
    file.write(len(data).to_bytes(8, "big") + data)
    file.flush()


def _read(file: IO[bytes]) -> bytes:
    head = file.read(8)
    if len(head) < 8:
        raise EOFError
    return file.read(int.from_bytes(head, "big"))


class _Child:
    def __init__(self) -> None:
        self._objects: dict[int, Any] = {}

    def answer(self, action: str, handle: int, name: str, value: Any) -> tuple[str, Any]:
        if action == "start":
            from ._sandbox import Sandbox

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
    """Answer what the parent asks, until it closes the pipe."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's; it closes the pipe
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    child = _Child()
    try:
        while True:
            question = pickle.loads(_read(questions))  # noqa: S301  # our own parent wrote it
            try:
                answer = pickle.dumps(child.answer(*question))
            except Exception as error:
                answer = pickle.dumps(("error", error))
            _write(answers, answer)
    except EOFError:
        child.stop()


if __name__ == "__main__":
    main()
