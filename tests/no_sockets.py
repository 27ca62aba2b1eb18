"""Pytest plugin of `make test-fast`: only tests that need no sockets, with sockets blocked.

`python -m pytest -p tests.no_sockets` collects the files below and no others. A test of theirs that opens a connection
fails with a message; move it to another file.
"""

from __future__ import annotations

import socket
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
FAST: Final = (
    "tests/auth/test_session.py",
    "tests/batch/test_decode.py",
    "tests/batch/test_parser.py",
    "tests/batch/test_report.py",
    "tests/events/*.py",
    "tests/files/test_filename.py",
    "tests/files/test_messages.py",
    "tests/files/test_transfer.py",
    "tests/follow/test_arguments.py",
    "tests/follow/test_core.py",
    "tests/follow/test_sources.py",
    "tests/generated/test_after_sending.py",
    "tests/generated/test_jsonio.py",
    "tests/generated/test_unions.py",
    "tests/helpers/test_[bchlmnv]*.py",
    "tests/helpers/test_polling.py",
    "tests/paging/test_pager.py",
    "tests/push/test_*_machine.py",
    "tests/push/test_decrypt.py",
    "tests/push/test_delivery.py",
    "tests/push/test_filters.py",
    "tests/push/test_notification.py",
    "tests/relations/test_[acnp]*.py",
    "tests/relations/test_requests.py",
    "tests/ring_out/test_core.py",
    "tests/scripts/codegen/test_rules.py",
    "tests/scripts/spec/test_diff.py",
    "tests/scripts/spec/test_normalise.py",
    "tests/scripts/spec/test_overlay.py",
    "tests/scripts/test_language.py",
    "tests/scripts/test_structure.py",
    "tests/test_connection.py",
    "tests/test_errors.py",
    "tests/test_flow.py",
    "tests/test_jobs.py",
    "tests/transport/test_policy.py",
    "tests/transport/test_pool.py",
    "tests/transport/test_streams.py",
)
_INTERNET: Final = (socket.AF_INET, socket.AF_INET6)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Ignore test files that are not in the list."""
    if collection_path.suffix != ".py" or not collection_path.name.startswith("test_"):
        return None
    name = collection_path.relative_to(ROOT).as_posix()
    return None if any(fnmatch(name, pattern) for pattern in FAST) else True


class _Blocked(socket.socket):
    def bind(self, address: Any, /) -> None:
        self._check()
        super().bind(address)

    def connect(self, address: Any, /) -> None:
        self._check()
        super().connect(address)

    def _check(self) -> None:
        if self.family in _INTERNET:
            raise RuntimeError("this test opens a socket: move it to a file that tests/no_sockets.py does not list")


def pytest_configure() -> None:
    """Block Internet sockets; pairs of Unix sockets, which event loops need, still work."""
    socket.socket = _Blocked  # type: ignore[misc]  # for this test process
