"""Commands that wait for what happens: `listen` and `follow`."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import typer

from ._context import JsonOption, client
from ._output import clean, print_json

if TYPE_CHECKING:
    from rcext.push import Gap, Notification

DEFAULT_EVENTS = (
    "/account/~/extension/~/presence?detailedTelephonyState=true",
    "/account/~/extension/~/message-store",
)


def listen(
    context: typer.Context,
    events: Annotated[
        list[str] | None, typer.Argument(help="Event filters; default: your presence and your messages.")
    ] = None,
    transport: Annotated[
        Literal["websocket", "pubnub"], typer.Option("--transport", help="How notifications arrive.")
    ] = "websocket",
    count: Annotated[int | None, typer.Option("--count", min=1, help="End after this many notifications.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Show live notifications until Ctrl-C."""
    with client(context) as rc, rc.subscription(events or DEFAULT_EVENTS, transport=transport) as subscription:
        print(f"subscribed, {transport}; Ctrl-C ends", file=sys.stderr, flush=True)
        seen = 0
        for one in subscription:
            _show(one, as_json)
            seen += hasattr(one, "event")
            if seen == count:
                return


def _show(one: Notification | Gap, as_json: bool) -> None:
    from rcext.push import Gap

    if isinstance(one, Gap):
        print(f"gap: notifications may be missing ({one})", file=sys.stderr, flush=True)
    elif as_json:
        print_json(one.raw)
        sys.stdout.flush()
    else:
        at = one.timestamp.astimezone().strftime("%H:%M:%S") if one.timestamp else "--:--:--"
        print(f"{at} {clean(one.event.removeprefix('/restapi/v1.0'))} {_short(one.body)}", flush=True)


def _short(body: Any) -> str:
    """Return the simple fields of a body in one line."""
    if not isinstance(body, dict):
        return clean(body)
    fields = cast("dict[str, Any]", body)
    simple = (
        f"{name}={clean(value)}"
        for name, value in fields.items()
        if name not in ("id", "uri", "accountId", "extensionId") and not isinstance(value, dict | list)
    )
    return " ".join(simple)[:300]


def follow(
    context: typer.Context,
    calls: Annotated[bool, typer.Option("--calls", help="Changes of your call log.")] = False,
    messages: Annotated[bool, typer.Option("--messages", help="Changes of your messages.")] = False,
    contacts: Annotated[bool, typer.Option("--contacts", help="Changes of your contacts.")] = False,
    cursor: Annotated[
        Path | None, typer.Option("--cursor", help="SQLite file that remembers what was shown, across runs.")
    ] = None,
    existing: Annotated[bool, typer.Option("--existing", help="At the first run, show what there is already.")] = False,
    once: Annotated[bool, typer.Option("--once", help="Show the changes up to now, and end.")] = False,
    count: Annotated[int | None, typer.Option("--count", min=1, help="End after this many changes.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Show each change of calls, messages or contacts once (all three by default)."""
    everything = not (calls or messages or contacts)
    with (
        client(context) as rc,
        rc.follow(
            calls=calls or everything,
            messages=messages or everything,
            contacts=contacts or everything,
            cursor=cursor,
            deliver_existing=existing,
            since=timedelta(days=1),
            transport=None if once else "websocket",
        ) as stream,
    ):
        for seen, change in enumerate(stream.catch_up() if once else stream, 1):
            if as_json:
                print_json(
                    {
                        "id": change.id,
                        "kind": change.kind,
                        "action": change.action,
                        "objectId": change.object_id,
                        "object": change.raw,
                    }
                )
            else:
                at = change.at.astimezone() if change.at else datetime.now().astimezone()
                print(f"{at:%H:%M:%S} {change.kind} {change.object_id} {change.action} {_short(change.raw)}")
            sys.stdout.flush()
            if seen == count:
                stream.ack(change)
                return
