"""JavaScript, for Python that runs in a browser (Pyodide)."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

IN_BROWSER: bool = sys.platform == "emscripten"
"""Whether this Python runs in a JavaScript engine: without sockets, threads and certificates."""


def js_globals() -> Any:
    """Return `globalThis` of the page or worker."""
    return import_module("js")


def to_js(value: object) -> Any:
    """Return a JavaScript copy of a value: dicts become objects, lists arrays, bytes a `Uint8Array`."""
    return import_module("pyodide.ffi").to_js(value, dict_converter=js_globals().Object.fromEntries)


def callback(function: Callable[..., object]) -> Any:
    """Return a function for JavaScript. It lives until its `destroy` is called."""
    return import_module("pyodide.ffi").create_proxy(function)


def timeout(seconds: float | None) -> asyncio.Timeout:
    """Return `asyncio.timeout(seconds)`, which also works if the time has passed before it starts.

    The event loop of Pyodide raises `ValueError` then: when the page did not run for a moment.
    """
    import asyncio

    made = asyncio.timeout(seconds)
    if IN_BROWSER:
        made.reschedule = partial(_reschedule, made.reschedule)  # type: ignore[method-assign]  # only this object gets another method
    return made


def _reschedule(start: Callable[[float | None], None], when: float | None) -> None:
    try:
        start(when)
    except ValueError:
        start(when)  # it has passed by now
