# Copied by `make regen` from scripts/codegen/runtime/drift.py: edit that file.
"""What to do if a response differs from the specification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._differences import DriftKind, DriftReport, differences, specification
from .arguments import Explaining
from .errors import DriftError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DriftKind", "DriftPolicy", "DriftReport"]


class DriftPolicy(metaclass=Explaining):
    """What a client does if a response differs from the specification.

    Without a policy nothing is compared, and decoding is fastest: unexpected values are passed on unchanged. With one,
    each response is compared with the specification before it is decoded.

    Args:
        observer: called with every `DriftReport`. Exceptions that it raises reach the caller of the API.
        strict: raise `ringcentral_api.errors.DriftError` at the first difference; unknown fields and values count too.
    """

    __slots__ = ("observer", "strict")

    def __init__(self, observer: Callable[[DriftReport], None] | None = None, *, strict: bool = False) -> None:
        self.observer = observer
        self.strict = strict
        specification()  # read now: a failure here is harmless, one after a request was sent is not

    def check(self, value: Any, code: str) -> None:
        """Compare JSON with the specification.

        Args:
            value: the JSON value.
            code: what it should be: the name of a model, or `[Model]` for a list.

        Raises:
            DriftError: `strict` is set, and there is a difference.
        """
        for report in differences(value, code):
            if self.observer is not None:
                self.observer(report)
            if self.strict:
                raise DriftError(str(report), path=report.path, kind=report.kind.value)
