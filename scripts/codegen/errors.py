"""What stops a generation."""

from __future__ import annotations


class CodegenError(Exception):
    """The document holds something that the generator would lose or get wrong.

    Attributes:
        place: where in the document, as a JSON pointer.
        found: what is there.
        wanted: what would be right, or what to do.
    """

    def __init__(self, place: str, found: str, wanted: str) -> None:
        super().__init__(f"{place}: {found}; {wanted}")
        self.place = place
        self.found = found
        self.wanted = wanted
