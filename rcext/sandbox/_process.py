"""A sandbox in a child process, used by proxy: attribute access and method calls go through a pipe.

The pipe is the standard input and output of the child (`_process_child`), so it needs no port, and the child ends with
its parent.
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

#: The handle of the sandbox itself.
ROOT = 0
_CHILD = f"{__package__}._process_child"


class _Pipe:
    """The parent's end of the pipe: one request at a time."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._lock = threading.Lock()
        command = [sys.executable, "-m", _CHILD]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        try:
            self.ask("start", ROOT, "", settings)
        except BaseException:
            self.close()
            raise

    def ask(self, *question: object) -> Any:
        """Do something in the child; return its result or raise its exception."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        try:
            sent = pickle.dumps(question)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            raise TypeError(
                f"{error}: arguments of a sandbox in another process must be picklable; pass a path or an operation id "
                "instead of a function"
            ) from None
        with self._lock:
            try:
                write_frame(self._child.stdin, sent)
                answer = read_frame(self._child.stdout)
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
    """Proxy of an object of the child."""

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
def in_process(settings: dict[str, Any]) -> Generator[Any]:
    """Run a sandbox in a child process; the value is a proxy of a started `Sandbox`.

    Args:
        settings: the arguments of `Sandbox`.
    """
    pipe = _Pipe(settings)
    try:
        yield Remote(pipe, ROOT)
    finally:
        pipe.close()


def write_frame(file: IO[bytes], data: bytes) -> None:
    file.write(len(data).to_bytes(8, "big") + data)
    file.flush()


def read_frame(file: IO[bytes]) -> bytes:
    head = file.read(8)
    if len(head) < 8:
        raise EOFError
    return file.read(int.from_bytes(head, "big"))
