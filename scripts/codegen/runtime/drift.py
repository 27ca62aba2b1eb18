"""What to do where an answer differs from the specification."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class DriftKind(enum.StrEnum):
    """How an answer can differ from the specification."""

    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_VALUE = "unknown_value"
    UNKNOWN_VARIANT = "unknown_variant"
    NULL = "null"
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    BAD_FORMAT = "bad_format"


_SHOWN = (DriftKind.UNKNOWN_VALUE, DriftKind.UNKNOWN_VARIANT, DriftKind.BAD_FORMAT)
"""Kinds whose text shows the value. Any other may be a secret, of which only the type is told."""


class DriftReport:
    """One difference between an answer and the specification.

    Attributes:
        kind: what kind of difference.
        path: where, as a JSON path from the decoded object (`$.records[0].direction`).
        model: the model, by its Python name.
        expected: what the specification has there.
        value: what came instead; `None` for what is missing.
    """

    __slots__ = ("expected", "kind", "model", "path", "value")

    def __init__(self, kind: DriftKind, path: str, model: str, expected: str, value: Any) -> None:
        self.kind = kind
        self.path = path
        self.model = model
        self.expected = expected
        self.value = value

    def __str__(self) -> str:
        text = f"{self.kind} at {self.path}{f' of {self.model}' if self.model else ''}: expected {self.expected}"
        if self.kind in _SHOWN:
            return f"{text}, got {_short(self.value)}"
        return text if self.kind is DriftKind.MISSING else f"{text}, got {type(self.value).__name__}"

    def __repr__(self) -> str:
        return f"DriftReport({str(self)!r})"


class DriftPolicy:
    """What a client does where an answer differs from the specification.

    Without a policy nothing is looked for, and decoding is at its fastest: values pass as they came. With one, each
    answer is compared
    with the specification before it is decoded.

    Args:
        observer: called with every `DriftReport`. What it raises reaches the caller of the API.
        strict: raise `ringcentral_api.errors.DriftError` at the first difference; an unknown field or
            value counts too.
    """

    __slots__ = ("observer", "strict")

    def __init__(self, observer: Callable[[DriftReport], None] | None = None, *, strict: bool = False) -> None:
        self.observer = observer
        self.strict = strict

    def check(self, value: Any, code: str) -> None:
        """Compare JSON with the specification.

        Args:
            value: the JSON value.
            code: what it should be: the name of a model, or `[Model]` for a list of them.

        Raises:
            DriftError: `strict` is set, and there is a difference.
        """
        from ._check import differences

        for report in differences(value, code):
            if self.observer is not None:
                self.observer(report)
            if self.strict:
                from .errors import DriftError

                raise DriftError(str(report), path=report.path, kind=report.kind.value)


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
