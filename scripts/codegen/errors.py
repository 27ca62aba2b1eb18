"""Errors that stop a generation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from scripts.spec.normalise import unescaped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scripts.spec.errors import Path

T = TypeVar("T")

_METHODS = ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE")


class CodegenError(Exception):
    """A part of the document that the generator would lose or get wrong.

    Attributes:
        place: the place in the document, as a JSON pointer, or as method and path.
        found: what is there.
        wanted: what would be right, or what to do.
    """

    def __init__(self, place: str, found: str, wanted: str) -> None:
        super().__init__(f"{place}: {found}; {wanted}")
        self.place = place
        self.found = found
        self.wanted = wanted

    @property
    def path(self) -> Path | None:
        """The place as a path into the document, if it is one."""
        if self.place.startswith("#/"):
            return tuple(unescaped(self.place))
        method, _, rest = self.place.partition(" ")
        if method in _METHODS and rest.startswith("/"):
            return ("paths", rest.split(" ")[0].rstrip(":"), method.lower())
        return None

    @property
    def part(self) -> str:
        """The part of an operation that the place names behind method and path, such as `query parameter q`."""
        return "" if self.place.startswith("#/") else " ".join(self.place.split(" ")[2:])


class CodegenErrors(CodegenError):
    """Several parts of the document are wrong.

    Attributes:
        errors: What is wrong, each with its place.
    """

    def __init__(self, errors: Sequence[CodegenError]) -> None:
        first = errors[0]
        super().__init__(first.place, first.found, first.wanted)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def attempt(errors: list[CodegenError], work: Callable[[], T]) -> T | None:
    """Return what a function returns, or add its errors to a list, so that one run reports everything that is wrong."""
    try:
        return work()
    except CodegenErrors as error:
        errors += error.errors
    except CodegenError as error:
        errors.append(error)
    return None


def raise_all(errors: Sequence[CodegenError]) -> None:
    """Raise the errors, if there are any.

    Raises:
        CodegenError: The error; `CodegenErrors` if there are several.
    """
    if errors:
        raise errors[0] if len(errors) == 1 else CodegenErrors(errors)
