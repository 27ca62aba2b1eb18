"""HTML of the page, rendered from the templates beside this module."""

from __future__ import annotations

import shlex
import time
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from .._clock import iso
from .._names import PASSWORD
from ._actions import MESSAGE_KINDS, UNITS
from ._masks import Masks, is_secret
from ._python import Shown, raw_call, typed_call

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from .._log import RequestRecord
    from .._services import Services
    from .._state.oauth import Application
    from .._state.store import Document
    from ._actions import Mistake

#: Maximum number of rows of the lists.
SHOWN_REQUESTS, SHOWN_MESSAGES, SHOWN_CALLS = 50, 10, 10
#: Requests on one page of all requests, and notifications on the page of a subscription.
PAGE_OF_REQUESTS, SHOWN_DELIVERIES = 100, 50
#: Descriptions of the faults.
FAULTS = {
    "status": "an error status",
    "rate_limit": "429, too many requests",
    "latency": "the answer is delayed",
    "reset_before": "reset before the request is handled",
    "reset_after": "reset after the request is handled",
    "truncate": "the answer ends early",
    "wrong_length": "the body is shorter than Content-Length",
    "malformed_json": "broken JSON",
    "unknown_enum": "an unknown enum value",
    "unknown_field": "an unknown field",
    "null_field": "null for optional fields",
    "expired_token": "the token expires",
    "revoked_token": "the session ends",
    "malformed_envelope": "a malformed notification",
    "duplicate_envelope": "a duplicate notification",
    "clock_jump": "the clock jumps forward",
}
#: Suggested matches.
MATCHES = ("/restapi/v1.0/*", "/restapi/oauth/token", "POST */sms", "readUserCallLog", "/v2/subscribe/*", "/ws", "*")


class Person(NamedTuple):
    """A user on the page."""

    id: str
    number: str
    name: str
    phone: str
    jwt: str


class Account(NamedTuple):
    """An account with its users."""

    id: str
    main_number: str
    people: list[Person]


def index(
    services: Services, *, notice: str = "", failed: str = "", typed: Mapping[str, str] | None = None,
    mistake: Mistake | None = None,
) -> str:  # fmt: skip
    """Render the page.

    Args:
        services: the sandbox's services.
        notice: the text about the action that was performed.
        failed: the name of the invalid form.
        typed: its fields.
        mistake: its error.
    """
    masks = Masks(services.state)
    users = services.state.store.all("user", "")
    messages = services.state.store.all("message", None, newest_first=True)[:SHOWN_MESSAGES]
    return _render(
        "index.html",
        services,
        notice=notice,
        failed=failed,
        typed=typed or {},
        mistake=mistake,
        password=PASSWORD,
        accounts=_accounts(services, users),
        applications=list(services.state.sessions.applications.values()),
        environment=_environment(services, users),
        live_calls=list(services.telephony.live.values()),
        calls=services.state.store.all("call", None, newest_first=True)[:SHOWN_CALLS],
        messages=messages,
        sessions=services.state.sessions.all(),
        subscriptions=services.hub.all(),
        rules=list(services.state.faults),
        limits=dict(services.state.limits.items()),
        requests=[(record, masks.target(record)) for record in reversed(services.state.requests[-SHOWN_REQUESTS:])],
        faults=[(kind, f"{kind}: {does}") for kind, does in FAULTS.items()],
        matches=MATCHES,
        message_kinds=MESSAGE_KINDS,
        units=UNITS,
    )


def request(services: Services, record: RequestRecord) -> str:
    """Render the page of one request."""
    masks = Masks(services.state)
    operation = services.state.catalog.operations.get(record.operation)
    target, body = masks.target(record), masks.body(record.body, record.headers)
    shown = Shown(record.method, masks.text(record.path), masks.query(record), masks.json(record.body, record.headers))
    return _render(
        "request.html",
        services,
        record=record,
        operation=operation,
        copies=[
            ("As Python", typed_call(shown, operation)),
            ("As a raw call", raw_call(shown)),
            ("As curl", _curl(services, record, masks)),
        ],
        target=target,
        sides=[
            ("Request", masks.headers(record.headers), body),
            ("Answer", masks.headers(record.answer_headers), masks.body(record.answer, record.answer_headers)),
        ],
    )


def requests(services: Services, find: str, number: int) -> str:
    """Render one page of the requests that contain a text, newest first."""
    masks = Masks(services.state)
    wanted = find.lower()
    found = [record for record in reversed(list(services.state.requests)) if wanted in _searched(record)]
    first = (number - 1) * PAGE_OF_REQUESTS
    shown = found[first : first + PAGE_OF_REQUESTS]
    return _render(
        "requests.html",
        services,
        find=find,
        number=number,
        total=len(found),
        first=first + 1,
        last=first + len(shown),
        records=[(record, masks.target(record)) for record in shown],
    )


def _searched(record: RequestRecord) -> str:
    query = "&".join(f"{name}={value}" for name, value in record.query if not is_secret(name))
    return f"{record.method} {record.path}?{query} {record.operation} {record.status} {record.fault}".lower()


def subscription(services: Services, found: Document) -> str:
    """Render the page of one subscription with its last notifications."""
    masks = Masks(services.state)
    headers = {"content-type": "application/json"}
    deliveries = [
        (time, masks.body(text.encode(), headers)) for id, time, text in services.hub.deliveries if id == found["id"]
    ]
    return _render(
        "subscription.html", services, subscription=found, deliveries=deliveries[: -SHOWN_DELIVERIES - 1 : -1]
    )


def _curl(services: Services, record: RequestRecord, masks: Masks) -> str:
    """Return a request as a curl command; secrets are masked."""
    parts = ["curl", "-X", record.method, shlex.quote(services.state.server + masks.target(record))]
    for name, value in masks.headers(record.headers):
        if name == "authorization":
            parts += ["-H", '"Authorization: Bearer $TOKEN"']
        elif name in ("accept", "content-type"):
            parts += ["-H", shlex.quote(f"{name}: {value}")]
    body = masks.body(record.body, record.headers)
    return " ".join([*parts, *(["--data", shlex.quote(body)] if body else [])])


def consent(services: Services, application: Application, fields: Mapping[str, str], note: str) -> str:
    """Render the consent page.

    Args:
        services: the sandbox's services.
        application: the application that asks for consent.
        fields: the fields of the authorize request, to be submitted again.
        note: the error of the last attempt, or an empty text.
    """
    kept = {name: value for name, value in fields.items() if name not in ("decision", "username", "extension")}
    return _render(
        "consent.html",
        services,
        application=application,
        kept=kept,
        chosen=fields.get("username", ""),
        accounts=_accounts(services, services.state.store.all("user", "")),
        note=note,
    )


def problem(services: Services, title: str, why: str) -> str:
    """Render an error page."""
    return _render("problem.html", services, title=title, why=why)


def pulse(services: Services) -> Hashable:
    """Return a value that changes when the page changes. Callers hold the sandbox's lock."""
    now = services.state.clock.now()
    return (
        services.state.store.revision,
        tuple((one.number, one.status, one.fault, one.elapsed) for one in services.state.requests[-SHOWN_REQUESTS:]),
        tuple((call.id, call.status) for call in services.telephony.live.values()),
        tuple((rule.number, rule.hits) for rule in services.state.faults),
        tuple(services.state.limits.items()),
        tuple((one["id"], one["access_expires"] <= now) for one in services.state.sessions.all()),
        tuple(one["id"] for one in services.hub.all()),
        _ahead(services),
    )


# -- templates


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("rcext.sandbox._page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters |= {"time": _time, "day": _day, "side": _side, "breakable": _breakable}
    return templates


def _render(template: str, services: Services, **shown: Any) -> str:
    several = len(services.state.store.all("account", "")) > 1

    def who(id: object) -> str:
        """Return the number of an extension, with its name if there are several accounts."""
        extension = services.state.store.get("extension", "", str(id))
        if extension is None:
            return f"{id}, deleted"
        return f"{extension['extensionNumber']} {extension['name']}" if several else str(extension["extensionNumber"])

    return _templates().get_template(template).render(
        state=services.state, now=services.state.clock.now(), ahead=_ahead(services), who=who, **shown
    )  # fmt: skip


def _environment(services: Services, users: list[Document]) -> dict[str, str]:
    """Return the environment variables of a client: the first confidential application and the first user."""
    application = next(iter(services.state.sessions.applications.values()))
    return {
        "RC_SERVER": services.state.server,
        "RC_CLIENT_ID": application.client_id,
        "RC_CLIENT_SECRET": application.client_secret,
        "RC_JWT": services.state.sessions.jwt(str(users[0]["id"])),
        "RC_PUBNUB_ORIGIN": services.state.server.partition("//")[2],
    }


def _accounts(services: Services, users: list[Document]) -> list[Account]:
    """Return the accounts with their users."""
    people: dict[str, list[Person]] = {}
    for user in users:
        extension = services.state.extension(str(user["id"]))
        person = Person(
            str(user["id"]),
            str(user["extensionNumber"]),
            str(extension["name"]),
            str(extension["contact"]["businessPhone"]),
            services.state.sessions.jwt(str(user["id"])),
        )
        people.setdefault(str(extension["account"]["id"]), []).append(person)
    return [
        Account(str(one["id"]), str(one["mainNumber"]), people.get(str(one["id"]), []))
        for one in services.state.store.all("account", "")
    ]


def _ahead(services: Services) -> int:
    """Return how many seconds the sandbox's clock is ahead of the machine's."""
    return round(services.state.clock.now() - time.time())


def _iso(moment: float | str) -> str:
    return moment if isinstance(moment, str) else iso(moment)


def _time(moment: float | str) -> str:
    """Format a time of day (UTC)."""
    return _iso(moment)[11:19]


def _day(moment: float | str) -> str:
    """Format a date and time (UTC)."""
    return datetime.fromisoformat(_iso(moment)).astimezone(UTC).strftime("%d %b %H:%M:%S")


def _breakable(path: str) -> Markup:
    """Return a path with optional line breaks."""
    return escape(path).replace("/", Markup("/<wbr>"))


def _side(party: Mapping[str, Any]) -> str:
    """Format one side of a call or a message."""
    number = str(party.get("phoneNumber") or party.get("extensionNumber") or "")
    name = str(party.get("name") or "")
    return f"{name} {number}".strip()
