"""The page at `/`: what the sandbox holds, what clients ask, and buttons to make things happen. No scripts."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .._call import Reply
from .._clock import iso
from .._errors import Problem, invalid
from .._faults import KINDS
from .._state.seed import PASSWORD
from . import page
from .messages import deliver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .._log import RequestRecord
    from .._world import World

STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:0;color:#1b2733;background:#f4f6f8}
header{background:#0684bd;color:#fff;padding:.7em 1.4em}header h1{font-size:1.25em;margin:0}header p{margin:.1em 0 0}
main{display:grid;grid-template-columns:repeat(auto-fit,minmax(25em,1fr));gap:1em;padding:1em}
section{background:#fff;border:1px solid #d5dde4;border-radius:6px;padding:.7em 1em;overflow-x:auto}
section.wide{grid-column:1/-1}h2{font-size:1.02em;margin:.1em 0 .5em}
table{border-collapse:collapse;width:100%;font-size:.9em}
td,th{text-align:left;padding:.15em .6em .15em 0;vertical-align:top;border-bottom:1px solid #eef1f4}
code{font-size:.86em;word-break:break-all}form{display:inline-block;margin:.15em .4em .15em 0}
input,select,button{font:inherit;padding:.12em .4em}.bad{color:#b3261e}
"""
SHOWN_REQUESTS = 40


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    return f"<table><tr>{titles}</tr>{lines}</table>"


def _text(value: object) -> str:
    return escape(str(value))


def _code(value: object) -> str:
    return f"<code>{escape(str(value))}</code>"


def _form(action: str, label: str, fields: str = "", **hidden: object) -> str:
    kept = "".join(f'<input type="hidden" name="{name}" value="{_text(value)}">' for name, value in hidden.items())
    return (
        f'<form method="post" action="/sandbox/{action}">{kept}{fields}'
        f'<button id="{action}{_text(hidden.get("id", ""))}">{escape(label)}</button></form>'
    )


@page("GET", "/")
def show(world: World, record: RequestRecord, body: bytes) -> Reply:
    """The page; with `?live` it loads itself anew each second."""
    live = any(name == "live" for name, _ in record.query)
    refresh = '<meta http-equiv="refresh" content="1">' if live else ""
    switch = '<a href="/">stop</a>' if live else '<a href="/?live">follow live</a>'
    sections = [
        ("Who may log in", "", _credentials(world)),
        ("Make things happen", "", _actions(world)),
        ("Live calls", "", _calls(world)),
        ("Faults and limits", "", _faults(world)),
        ("Messages", "", _messages(world)),
        ("Sessions and subscriptions", "", _sessions(world)),
        (f"Requests ({switch})", "wide", _requests(world)),
    ]
    blocks = "".join(
        f'<section class="{kind}"><h2>{title}</h2>{content}</section>' for title, kind, content in sections
    )
    html = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">{refresh}
<meta name="viewport" content="width=device-width"><title>Sandbox</title><style>{STYLE}</style></head><body>
<header><h1>rcext sandbox</h1><p>An emulator, not RingCentral. {_text(world.server)}, seed {world.seed},
its clock: {iso(world.clock.now())}</p></header><main>{blocks}</main></body></html>"""
    return Reply(content=html.encode(), media="text/html; charset=utf-8", headers={"Cache-Control": "no-store"})


def _credentials(world: World) -> str:
    applications = _table(
        ("Client id", "Client secret"),
        (
            (_code(one.client_id), _code(one.client_secret) if one.client_secret else "none: public, PKCE")
            for one in world.sessions.applications.values()
        ),
    )
    users = _table(
        ("Extension", "Name", "Id", "Number"),
        (
            (
                _text(user["extensionNumber"]),
                _text(world.extension(str(user["id"]))["name"]),
                _code(user["id"]),
                _code(user["usernames"][1]),
            )
            for user in world.store.all("user", "")
        ),
    )
    first = world.store.all("user", "")[0]
    return (
        f"<p>Account {_code(world.account_id)}, number {_code(first['usernames'][0])}, password of all users "
        f"{_code(PASSWORD)}.</p>{applications}{users}"
        f"<details><summary>JWT of extension 101</summary>{_code(world.sessions.jwt(str(first['id'])))}</details>"
    )


def _choose(world: World) -> str:
    options = "".join(
        f'<option value="{_text(user["id"])}">{_text(user["extensionNumber"])}</option>'
        for user in world.store.all("user", "")
    )
    return f'<select name="to">{options}</select>'


def _actions(world: World) -> str:
    number = '<input name="from" value="+14155551000" size="13">'
    return (
        "<p>"
        + _form("call", "A call comes in", f"from {number} to {_choose(world)} ")
        + "</p><p>"
        + _form("sms", "An SMS comes in", f'from {number} to {_choose(world)} <input name="text" value="Hello"> ')
        + "</p><p>"
        + _form("expire", "Expire all access tokens")
        + _form("revoke", "End all sessions")
        + "</p><p>"
        + _form("advance", "Move the clock", '<input name="seconds" value="3600" size="6"> seconds ')
        + "</p>"
    )


def _calls(world: World) -> str:
    rows: list[tuple[str, ...]] = []
    for call in world.telephony.live.values():
        buttons = _form("answer", "Answer", id=call.id) + _form("hangup", "Hang up", id=call.id)
        direction = "from" if call.inbound else "to"
        extension = world.extension(call.extension)["extensionNumber"]
        rows.append((_text(extension), f"{direction} {_text(call.number)}", _text(call.status), buttons))
    return _table(("Extension", "Other side", "Status", ""), rows) if rows else "<p>None.</p>"


def _faults(world: World) -> str:
    rules = "".join(f"<li>{_text(repr(rule))}</li>" for rule in world.faults)
    limits = ", ".join(f"{group} {limit} a minute" for group, limit in world.limits.items()) or "off"
    kinds = "".join(f"<option>{kind}</option>" for kind in KINDS)
    fields = (
        f'<select name="kind">{kinds}</select> for <input name="match" value="/restapi/v1.0/*" size="22"> '
        '<input name="times" value="1" size="3"> times '
    )
    return (
        f"<ul>{rules}</ul><p>{_form('fault', 'Switch on', fields)}{_form('nofaults', 'Switch all off')}</p>"
        f"<p>Rate limits: {_text(limits)}. {_form('limits', 'Documented limits')}{_form('nolimits', 'No limits')}</p>"
    )


def _messages(world: World) -> str:
    listed = sorted(world.store.all("message", None), key=lambda message: str(message["creationTime"]), reverse=True)
    return _table(
        ("Time", "Type", "From", "To", "Text", "Status"),
        (
            (
                _text(str(message["creationTime"])[:19]),
                _text(message["type"]),
                _text(_side(message["from"])),
                _text(", ".join(_side(one) for one in message["to"])),
                _text(message["subject"]),
                _text(message["messageStatus"]),
            )
            for message in listed[:12]
        ),
    )


def _side(party: dict[str, Any]) -> str:
    return str(party.get("phoneNumber") or party.get("extensionNumber") or "")


def _sessions(world: World) -> str:
    now = world.clock.now()
    sessions = _table(
        ("Extension", "Application", "Access token good for"),
        (
            (
                _text(world.extension(str(one["user"]))["extensionNumber"]),
                _code(one["client_id"]),
                f"{max(0, round(one['access_expires'] - now))} s",
            )
            for one in world.sessions.all()
        ),
    )
    subscriptions = _table(
        ("Subscription", "Transport", "Filters", "Left"),
        (
            (
                _code(one["id"]),
                _text(one["deliveryMode"]["transportType"]),
                _code(" ".join(one["eventFilters"])),
                f"{round(one['expires'] - now)} s, {_text(one['status'])}",
            )
            for one in world.hub.all()
        ),
    )
    return sessions + subscriptions


def _requests(world: World) -> str:
    shown = [one for one in world.requests[-4 * SHOWN_REQUESTS :] if not _own(one)][-SHOWN_REQUESTS:]
    return _table(
        ("", "Time", "Request", "Operation", "Status", "ms"),
        (
            (
                one.number,
                iso(one.time)[11:23],
                _code(
                    f"{one.method} {one.path}" + (f"?{'&'.join('='.join(p) for p in one.query)}" if one.query else "")
                ),
                _text(one.operation),
                _status(one),
                round(one.elapsed * 1000, 1),
            )
            for one in reversed(shown)
        ),
    )


def _status(record: RequestRecord) -> str:
    kind = "bad" if record.status >= 400 or record.fault else ""
    return f'<span class="{kind}">{record.status or "none"} {_text(record.fault)}</span>'


def _own(record: RequestRecord) -> bool:
    return record.path == "/" or record.path.startswith(("/sandbox/", "/favicon"))


# -- the buttons


def _call(world: World, fields: dict[str, str]) -> None:
    world.telephony.begin(fields["to"], fields["from"], inbound=True)


def _sms(world: World, fields: dict[str, str]) -> None:
    deliver(world, world.extension(fields["to"]), {"phoneNumber": fields["from"]}, fields["text"])


def _answer(world: World, fields: dict[str, str]) -> None:
    if fields["id"] in world.telephony.live:
        world.telephony.answer(world.telephony.live[fields["id"]])


def _hang_up(world: World, fields: dict[str, str]) -> None:
    if fields["id"] in world.telephony.live:
        world.telephony.end(world.telephony.live[fields["id"]])


def _fault(world: World, fields: dict[str, str]) -> None:
    world.faults.add(fields["match"], fields["kind"], times=int(fields["times"]) if fields.get("times") else None)


ACTIONS: dict[str, Callable[[World, dict[str, str]], object]] = {
    "call": _call,
    "sms": _sms,
    "answer": _answer,
    "hangup": _hang_up,
    "fault": _fault,
    "nofaults": lambda world, fields: world.faults.clear(),
    "limits": lambda world, fields: world.limits.enable(),
    "nolimits": lambda world, fields: world.limits.disable(),
    "expire": lambda world, fields: world.sessions.expire_all(),
    "revoke": lambda world, fields: world.sessions.revoke_all(),
    "advance": lambda world, fields: world.clock.advance(float(fields["seconds"])),
}


def _act(world: World, record: RequestRecord, body: bytes) -> Reply:
    """Do what a button says, and show the page again."""
    origin = record.headers.get("origin")
    if origin not in (None, "null", world.server) or record.headers.get("sec-fetch-site") == "cross-site":
        # A page from elsewhere, open in the same browser, must not press our buttons.
        raise Problem(403, "CMN-401", "This form was not sent by the sandbox's own page")
    fields = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    try:
        ACTIONS[record.path.rpartition("/")[2]](world, fields)
    except (KeyError, LookupError, ValueError) as error:
        raise invalid("form", None, str(error)) from None
    return Reply(status=303, headers={"Location": "/"})


for name in ACTIONS:
    page("POST", f"/sandbox/{name}")(_act)
