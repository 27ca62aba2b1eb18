"""Errors of the spec chores, with their place in a document."""

from collections.abc import Sequence

from scripts.spec.plain import is_list, is_object

Path = tuple[str | int, ...]
"""Where in a document: keys and list positions from the root down."""


def pointer(path: Sequence[str | int]) -> str:
    """Write a path as a JSON pointer (RFC 6901).

    Args:
        path: Keys and list positions from the root down.

    Returns:
        The pointer, for instance `#/paths/~1restapi/get`; `#` is the root.
    """
    return "#" + "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


class SpecError(Exception):
    """An error in a document, a facts folder or an overlay.

    The text names the place, what was found and what would be right.

    Attributes:
        path: The place in the document, `None` where the document could not be read at all.
        reason: What was found and what would be right.
        source: The file or address that was read, `None` if it is not known.
        line: The line (from 1) where the reader knows it.
        column: The column (from 1) where the reader knows it.
    """

    def __init__(
        self,
        reason: str,
        path: Path | None = None,
        *,
        source: str | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = path
        self.source = source
        self.line = line
        self.column = column

    def __str__(self) -> str:
        where = [] if self.source is None else [self.source]
        if self.line is not None:
            where.append(f"line {self.line}" + ("" if self.column is None else f", column {self.column}"))
        if self.path is not None:
            where.append(pointer(self.path))
        return f"{': '.join(where)}: {self.reason}" if where else self.reason


class SpecErrors(SpecError):
    """Several things are wrong.

    Attributes:
        errors: What is wrong, each with its place.
    """

    def __init__(self, errors: Sequence[SpecError]) -> None:
        first = errors[0]
        super().__init__(first.reason, first.path, source=first.source, line=first.line, column=first.column)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        more = len(self.errors) - SHOWN
        lines = [str(error) for error in self.errors[:SHOWN]]
        return "\n".join([*lines, f"and {more} more"] if more > 0 else lines)


SHOWN = 500
"""The number of errors that are shown at once."""


def shown(value: object, limit: int = 60) -> str:
    """Show a value that was found, for an error text.

    Args:
        value: Any value of a document.
        limit: How many characters at most.

    Returns:
        What kind of thing it is for objects, lists and nothing; its text, cut, for the rest.
    """
    if is_object(value):
        return "an object"
    if is_list(value):
        return "a list"
    if value is None:
        return "nothing (null)"
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 3] + "..."
