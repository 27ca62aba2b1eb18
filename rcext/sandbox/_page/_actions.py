"""Actions of the page's buttons, and validation of their forms."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from .._faults import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from .._services import Services
    from .._state.store import Document
    from .._telephony import LiveCall

MESSAGE_KINDS = ("SMS", "VoiceMail", "Fax")
UNITS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86400.0}
MAX_TEXT = 1000
MAX_DELAY = 86400.0
MAX_JUMP = 10 * 366 * 86400.0
_NUMBER = re.compile(r"\+?[0-9]{2,15}")


class Mistake(Exception):
    """An invalid form.

    Attributes:
        field: the name of the wrong field; empty if it is none of them.
        why: what is wrong, and what to enter instead.
    """

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field
        self.why = why


class Form:
    """The submitted fields.

    Args:
        services: the sandbox's services.
        fields: names and values.

    Each method returns the value of one field, or raises `Mistake`.
    """

    def __init__(self, services: Services, fields: Mapping[str, str]) -> None:
        self._services = services
        self._fields = fields

    def text(self, name: str, *, limit: int = MAX_TEXT, empty: bool = False) -> str:
        """Return a text."""
        value = self._fields.get(name, "").strip()
        if not value and not empty:
            raise Mistake(name, "This is empty.")
        if len(value) > limit:
            raise Mistake(name, f"This has {len(value)} characters; {limit} is the most.")
        return value

    def phone_number(self, name: str) -> str:
        """Return a phone or extension number without punctuation."""
        value = self.text(name, limit=40)
        digits = re.sub(r"[\s().-]", "", value)
        if not _NUMBER.fullmatch(digits):
            raise Mistake(
                name, f"{value!r} is not a phone number; enter +14155551000, or an extension number such as 102."
            )
        return digits

    def extension(self, name: str) -> Document:
        """Return the extension of a user by its id."""
        value = self.text(name, limit=40)
        if not self._services.state.user(value):
            raise Mistake(name, f"There is no user with the id {value!r}.")
        return self._services.state.extension(value)

    def choice(self, name: str, choices: Collection[str]) -> str:
        """Return one of several choices."""
        value = self._fields.get(name, "")
        if value not in choices:
            raise Mistake(name, f"{value!r} is not one of {', '.join(choices)}.")
        return value

    def amount(self, name: str, *, limit: float) -> float | None:
        """Return a number from 0; `None` if the field is empty."""
        text = self.text(name, limit=40, empty=True)
        if not text:
            return None
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not 0 <= value <= limit:
            raise Mistake(name, f"{text!r} is not a number from 0 to {limit:.0f}.")
        return value

    def whole(self, name: str, least: int, limit: int) -> int | None:
        """Return an integer; `None` if the field is empty."""
        text = self.text(name, limit=40, empty=True)
        if not text:
            return None
        if not re.fullmatch(r"[0-9]+", text) or not least <= int(text) <= limit:
            raise Mistake(name, f"{text!r} is not a whole number from {least} to {limit}.")
        return int(text)

    def live_call(self) -> LiveCall:
        """Return the call that the button belongs to."""
        call = self._services.telephony.live.get(self.text("id", limit=40))
        if call is None:
            raise Mistake("", "This call has ended.")
        return call

    def sessions(self) -> list[Document]:
        """Return the session that the button belongs to, or all sessions."""
        id = self.text("id", limit=80, empty=True)
        found = [session for session in self._services.state.sessions.all() if not id or session["id"] == id]
        if id and not found:
            raise Mistake("", "This session has ended.")
        return found


def _call(services: Services, form: Form) -> None:
    inbound = form.choice("direction", ("in", "out")) == "in"
    number, name = form.phone_number("number"), form.text("name", limit=60, empty=True)
    services.telephony.begin(str(form.extension("extension")["id"]), number, inbound=inbound, name=name)


def _message(services: Services, form: Form) -> None:
    kind = form.choice("kind", MESSAGE_KINDS)
    number, extension = form.phone_number("number"), form.extension("extension")
    services.messages.deliver(extension, {"phoneNumber": number}, form.text("text", empty=kind != "SMS"), kind=kind)


def _fault(services: Services, form: Form) -> None:
    kind, match = form.choice("kind", KINDS), form.text("match", limit=200)
    times, status = form.whole("times", 1, 1_000_000), form.whole("status", 200, 999)
    seconds = form.amount("seconds", limit=MAX_DELAY)
    try:
        services.state.faults.add(match, kind, times=times, status=status or 503, seconds=seconds)
    except ValueError:
        raise Mistake(
            "match", f"{match!r} is not a path such as /restapi/*, a method and a path, or an operation id."
        ) from None


def _remove_fault(services: Services, form: Form) -> None:
    number = form.whole("id", 1, 1_000_000_000)
    found = [rule for rule in services.state.faults if rule.number == number]
    if not found:
        raise Mistake("", "This fault has been switched off or used up.")
    found[0].remove()


def _answer(services: Services, form: Form) -> None:
    services.telephony.answer(form.live_call())


def _hold(services: Services, form: Form) -> None:
    services.telephony.hold(form.live_call(), on=True)


def _resume(services: Services, form: Form) -> None:
    services.telephony.hold(form.live_call(), on=False)


def _hang_up(services: Services, form: Form) -> None:
    services.telephony.end(form.live_call())


def _remove_faults(services: Services, form: Form) -> None:
    services.state.faults.clear()


def _limits(services: Services, form: Form) -> None:
    services.state.limits.enable()


def _no_limits(services: Services, form: Form) -> None:
    services.state.limits.disable()


def _expire(services: Services, form: Form) -> None:
    for session in form.sessions():
        services.state.sessions.expire(session)


def _revoke(services: Services, form: Form) -> None:
    for session in form.sessions():
        services.state.sessions.revoke(session["id"])


def _advance(services: Services, form: Form) -> None:
    unit = UNITS[form.choice("unit", UNITS)]
    amount = form.amount("amount", limit=MAX_JUMP / unit)
    if amount is None:
        raise Mistake("amount", "This is empty.")
    services.state.clock.advance(amount * unit)


Action = tuple["Callable[[Services, Form], object]", str]

#: Actions by the name of their form, with the text that the page shows afterwards.
ACTIONS: dict[str, Action] = {
    "call": (_call, "The call is ringing."),
    "answer": (_answer, "The call was answered."),
    "hold": (_hold, "The call is on hold."),
    "resume": (_resume, "The call goes on."),
    "hangup": (_hang_up, "The call has ended."),
    "message": (_message, "The message was delivered."),
    "fault": (_fault, "The fault is on."),
    "remove-fault": (_remove_fault, "The fault is off."),
    "remove-faults": (_remove_faults, "All faults are off."),
    "limits": (_limits, "The documented rate limits are on."),
    "no-limits": (_no_limits, "The rate limits are off."),
    "expire": (_expire, "Expired; a client has to refresh now."),
    "revoke": (_revoke, "Ended; a client has to log in again."),
    "advance": (_advance, "The clock was moved."),
}


def perform(services: Services, action: str, fields: Mapping[str, str]) -> None:
    """Perform an action.

    Raises:
        Mistake: if the form is invalid.
    """
    ACTIONS[action][0](services, Form(services, fields))
