"""Errors of calls with wrong arguments: they say which argument was probably meant.

A call with the right arguments pays for one more Python frame and nothing else. Type checkers see none of it.
"""

from __future__ import annotations

import functools
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_F = TypeVar("_F", bound="Callable[..., Any]")

_ARGS, _KEYWORDS, _COROUTINE = 0x04, 0x08, 0x80  # flags of code objects
_MOST_NAMES = 30
_MOST_EXAMPLES = 6
_ELSEWHERE = {
    "params": ("query",),
    "body": ("json", "text"),
    "payload": ("json",),
    "message": ("text",),
    "file": ("attachments", "files"),
    "files": ("attachments",),
    "media": ("attachments",),
    "page_size": ("per_page",),
    "limit": ("per_page",),
    "token": ("verification_token", "access_token"),
}
"""Names that other libraries have for an argument."""


def check_arguments(
    function: FunctionType, name: str, positional: tuple[Any, ...], arguments: dict[str, Any], advice: str = ""
) -> None:
    """Raise an error that helps if a function does not take these arguments.

    Args:
        function: the function.
        name: its name, for the text.
        positional: the positional arguments.
        arguments: the keyword arguments.
        advice: what else to do if there are too many positional arguments.

    Raises:
        TypeError: an argument is unknown or missing, or must be passed by name.
    """
    __tracebackhide__ = True
    code = function.__code__
    count = code.co_argcount
    known = code.co_varnames[: count + code.co_kwonlyargcount]
    offered = known[1:] if known[:1] in (("self",), ("cls",)) else known
    if not code.co_flags & _KEYWORDS and (unknown := next((word for word in arguments if word not in known), None)):
        ours = next((word for word in _ELSEWHERE.get(unknown, ()) if word in offered), None)
        hint = f"; did you mean {ours!r}?" if ours else did_you_mean(unknown, offered)
        hint = hint or f"; it takes {_listed(offered)}"
        raise TypeError(f"{name}() got an unexpected argument {unknown!r:.100}{hint}") from None
    if not code.co_flags & _ARGS and len(positional) > count:
        named = _listed([f"{word}=..." for word in known[count:]], _MOST_EXAMPLES)
        taken = ", ".join(word for word in known[:count] if word in offered)
        others = f"; pass the others by name: {named}" if named else ""
        raise TypeError(
            f"{name}() takes {f'only {taken}' if taken else 'nothing'} by position{others}{advice}"
        ) from None
    optional = {*(function.__kwdefaults__ or {}), *known[count - len(function.__defaults__ or ()) : count]}
    missing = [word for word in known[len(positional) :] if word not in arguments and word not in optional]
    if missing:
        raise TypeError(f"{name}() needs {', '.join(map(repr, missing))}") from None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a question that suggests the known name that is meant, such as `; did you mean 'call_log'?`, or nothing.

    Args:
        name: the unknown name; one in camel case finds the one in snake case.
        known: the known names.
    """
    from difflib import get_close_matches

    name = name[:100]
    snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    names = list(known)
    close = get_close_matches(snake, names, 1) or get_close_matches(name, names, 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _listed(names: list[str] | tuple[str, ...], most: int = _MOST_NAMES) -> str:
    return ", ".join([*names[:most], *(["and others"] if len(names) > most else [])])


if TYPE_CHECKING:
    Explaining: TypeAlias = type

    def explained(function: _F) -> _F:
        """Decorate a function or coroutine function so that it explains wrong arguments."""
        return function

else:

    class Explaining(type):
        """Metaclass whose classes explain wrong arguments of their constructors."""

        def __call__(cls, *positional, **arguments):
            """Construct an instance."""
            __tracebackhide__ = True
            try:
                return type.__call__(cls, *positional, **arguments)
            except TypeError:
                if isinstance(cls.__init__, FunctionType):
                    given = positional and isinstance(positional[0], dict) and hasattr(cls, "from_dict")
                    advice = f"; {cls.__name__}.from_dict(...) takes a dict" if given else ""
                    check_arguments(cls.__init__, cls.__name__, (cls, *positional), arguments, advice)
                raise

        @property
        def __signature__(cls):
            """The constructor's; `inspect` would show the one above."""
            import inspect

            own = inspect.signature(cls.__init__)
            return own.replace(parameters=[*own.parameters.values()][1:], return_annotation=own.empty)

    def explained(function):
        """Decorate a function or coroutine function so that it explains wrong arguments."""

        if function.__code__.co_flags & _COROUTINE:

            @functools.wraps(function)
            async def call(*positional, **arguments):
                __tracebackhide__ = True  # arguments may be secrets, and pytest shows those of frames
                try:
                    coroutine = function(*positional, **arguments)
                except TypeError:
                    check_arguments(function, function.__qualname__, positional, arguments)
                    raise
                return await coroutine

        else:

            @functools.wraps(function)
            def call(*positional, **arguments):
                __tracebackhide__ = True
                try:
                    return function(*positional, **arguments)
                except TypeError:
                    check_arguments(function, function.__qualname__, positional, arguments)
                    raise

        return call
