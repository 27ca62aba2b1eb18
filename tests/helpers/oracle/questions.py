"""One question to both sides."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.platform import ApiRequest

_CODES = {
    "Field is required": "required",
    "Value has to be a valid email": "email",
    "Value has to be a valid US phone number": "phone",
    "Minimum length": "too_short",
    "Maximum length": "too_long",
}


class Question(NamedTuple):
    """What the original is asked, and what we say."""

    target: str
    """A helper of the original, or `Helper`, `List`, `Validator`, `Utils`."""

    method: str
    args: list[Any]
    """JSON; `{"$re": ...}` is a regular expression, `{"$list": ...}` a method of `List`, `{"$undefined": 1}` that."""

    how: str
    """One of the ways of `rcsdk.js`."""

    ours: Any
    view: Callable[[Any], Any]
    """What of an answer is compared."""

    @property
    def asked(self) -> dict[str, Any]:
        """What the script gets."""
        return {"target": self.target, "method": self.method, "args": self.args, "how": self.how}

    def differs(self, theirs: Any) -> tuple[Any, Any] | None:
        """Return both results if they differ, or None."""
        mine, other = self.view(plain(self.ours)), self.view(theirs)
        return None if mine == other else (mine, other)


class Questions(list[Question]):
    """The questions of a run."""

    def ask(
        self,
        name: str,
        ours: Callable[..., Any],
        *args: Any,
        how: str = "value",
        view: Callable[[Any], Any] | None = None,
        mine: tuple[Any, ...] | None = None,
    ) -> None:
        """Put a question, and answer it on our side.

        Args:
            name: `Call.isMissed`.
            ours: what answers on our side; it gets copies.
            args: the arguments.
            how: how the original is asked. With `arguments` both sides show what became of the arguments.
            view: what of both answers is compared.
            mine: our arguments, if they differ from the original's.
        """
        target, method = name.split(".")
        given = plain(args if mine is None else mine)
        answer = ours(*given)
        shown = given if how == "arguments" else answer
        self.append(Question(target, method, plain(args), how, shown, view or same))


def request(call: Callable[..., ApiRequest], **options: Any) -> Callable[[Any], dict[str, Any]]:
    """Return our request in the form of the original."""

    def shown(record: Any) -> dict[str, Any]:
        made = call(record, **options)
        fields = {"method": made.method, "url": made.url, "body": made.json}
        return {name: value for name, value in fields.items() if value is not None}

    return shown


def sync(call: Callable[..., ApiRequest], **options: Any) -> Callable[[], dict[str, Any]]:
    """Return our synchronization request in the form of the original."""

    def shown() -> dict[str, Any]:
        made = call(**options)
        return {"url": made.url, "query": made.query}

    return shown


def plain(value: Any) -> Any:
    """Return a copy by JSON."""
    return json.loads(json.dumps(value))


def same(value: Any) -> Any:
    """Return a whole result."""
    return value


def truth(value: Any) -> bool:
    """Yes or no: the original says no by `undefined`, `null` and the record itself too."""
    return bool(value)


def as_text(value: Any) -> str | None:
    """Return ids as text; the original returns them unchanged."""
    return None if value is None else str(value)


def codes(messages: Any) -> Any:
    """Return errors by the messages of the original or by our codes."""
    return [_code(message) for message in messages]


def result(answer: Any) -> Any:
    """Return a validation result of either side."""
    valid, errors = answer
    return valid, {field: codes(found) for field, found in errors.items()}


def _code(message: str | list[str]) -> str:
    if isinstance(message, list):
        return message[0]
    return next(code for start, code in _CODES.items() if message.startswith(start))
