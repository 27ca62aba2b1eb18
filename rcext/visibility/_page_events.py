"""Events of a page: hidden, shown, restored from the history, online."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rcext._js import callback, js_globals

if TYPE_CHECKING:
    from collections.abc import Callable


class PageEvents:
    """Reports what the browser says about the page. In a worker: only that the machine is online again.

    Args:
        show: called with whether the page is visible.
        resume: called when connections may have been lost: the page was restored, or the machine is online again.
    """

    def __init__(self, show: Callable[[bool], object], resume: Callable[[], object]) -> None:
        self._show = show
        self._resume = resume
        js = js_globals()
        self._document: Any = getattr(js, "document", None)
        self._listeners: list[tuple[Any, str, Any]] = []
        self._listen(js, "online", self._on_online)
        if self._document is not None:
            self._listen(self._document, "visibilitychange", self._on_visibility)
            self._listen(js, "pageshow", self._on_page_show)
            if self._document.visibilityState == "hidden":
                show(False)

    def restore(self) -> None:
        """Listen no more."""
        listeners, self._listeners = self._listeners, []
        for target, name, listener in listeners:
            target.removeEventListener(name, listener)
            listener.destroy()

    def _listen(self, target: Any, name: str, handler: Callable[[Any], None]) -> None:
        listener = callback(handler)
        target.addEventListener(name, listener)
        self._listeners.append((target, name, listener))

    def _on_visibility(self, _event: Any) -> None:
        self._show(self._document.visibilityState == "visible")

    def _on_page_show(self, event: Any) -> None:
        if event.persisted:
            self._resume()

    def _on_online(self, _event: Any) -> None:
        self._resume()
