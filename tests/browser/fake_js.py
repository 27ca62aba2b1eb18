"""Objects of JavaScript in CPython, as far as `rcext` uses them outside of real browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Callback:
    """A function for JavaScript, and whether it was destroyed."""

    def __init__(self, function: Callable[..., object]) -> None:
        self._function = function
        self.destroyed = False

    def __call__(self, *arguments: object) -> object:
        assert not self.destroyed
        return self._function(*arguments)

    def destroy(self) -> None:
        self.destroyed = True


class Target:
    """A target of events."""

    def __init__(self, **values: object) -> None:
        self.__dict__.update(values)
        self.listeners: dict[str, list[Callback]] = {}

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)

    def addEventListener(self, name: str, listener: Callback) -> None:
        self.listeners.setdefault(name, []).append(listener)

    def removeEventListener(self, name: str, listener: Callback) -> None:
        self.listeners[name].remove(listener)

    def dispatch(self, name: str, **values: object) -> None:
        for listener in list(self.listeners.get(name, ())):
            listener(Target(**values))


class Storage:
    """`sessionStorage`."""

    def __init__(self) -> None:
        self.items: dict[str, str] = {}

    def getItem(self, name: str) -> str | None:
        return self.items.get(name)

    def setItem(self, name: str, value: str) -> None:
        self.items[name] = value

    def removeItem(self, name: str) -> None:
        self.items.pop(name, None)
