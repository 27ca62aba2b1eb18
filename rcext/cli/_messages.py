"""Commands about messages and calls: `sms`, `fax`, `call`, `calls`, `messages`."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._context import FieldsOption, FormatOption, JsonOption, LimitOption, SinceOption, call_log, client, since
from ._output import Format, print_json, print_records

if TYPE_CHECKING:
    from rcext import RingCentral


def sms(
    context: typer.Context,
    to: Annotated[str, typer.Argument(help="Phone number; several are separated by commas.")],
    text: Annotated[str, typer.Argument(help="The text; - reads standard input.")],
    from_: Annotated[str | None, typer.Option("--from", help="Your number; default: the first with SMS.")] = None,
    attach: Annotated[list[Path] | None, typer.Option("--attach", help="A file, for an MMS; may be repeated.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Send a text message."""
    if text == "-":
        text = sys.stdin.read()
    with client(context) as rc:
        sent = rc.send_sms(to.split(","), text, from_=from_ or _own_number(rc), attachments=attach or ())
    raw = sent.to_dict()
    print_json(raw) if as_json else print(f"message {raw.get('id')}: {raw.get('messageStatus')}")


def fax(
    context: typer.Context,
    to: Annotated[str, typer.Argument(help="Fax number; several are separated by commas.")],
    files: Annotated[list[Path], typer.Argument(help="The pages: PDF, TIFF, DOC, TXT...")],
    text: Annotated[str | None, typer.Option("--text", help="Text on the cover page.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Send a fax."""
    with client(context) as rc:
        sent = rc.send_fax(to=to.split(","), files=files, cover_page_text=text)
    raw = sent.to_dict()
    print_json(raw) if as_json else print(f"fax {raw.get('id')}: {raw.get('messageStatus')}")


def call(
    context: typer.Context,
    to: Annotated[str, typer.Argument(help="The number to call.")],
    from_: Annotated[
        str | None, typer.Option("--from", help="The phone that rings first; default: your first number.")
    ] = None,
    prompt: Annotated[bool, typer.Option(help="Require the caller to press 1 first.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Connect two phones (RingOut), and show the status until the call is set up; Ctrl-C hangs up."""
    with client(context) as rc:
        placed = rc.ring_out(to=to, from_=from_ or _own_number(rc, sms=False), play_prompt=prompt)
        try:
            for status in placed:
                if as_json:
                    print_json({"call": status.call, "caller": status.caller, "callee": status.callee})
                    sys.stdout.flush()
                else:
                    print(f"call {status.call}, caller {status.caller}, callee {status.callee}", flush=True)
        except KeyboardInterrupt:
            placed.hang_up()
            print("hung up", file=sys.stderr)
            raise
        if placed.status.failed:
            raise typer.Exit(1)


def calls(
    context: typer.Context,
    period: SinceOption = "24h",
    account: Annotated[bool, typer.Option("--account", help="The calls of the whole account, not only yours.")] = False,
    missed: Annotated[bool, typer.Option("--missed", help="Only missed calls.")] = False,
    form: FormatOption = Format.TABLE,
    as_json: JsonOption = False,
    fields: FieldsOption = None,
    limit: LimitOption = None,
) -> None:
    """List calls, the latest first."""
    with client(context) as rc:
        records = (one.to_dict() for one in call_log(rc, since(period), account=account))
        wanted = (one for one in records if not missed or one.get("result") == "Missed")
        columns = ["startTime", "direction", "from.phoneNumber", "to.phoneNumber", "duration", "result"]
        form = Format.JSON if as_json else form
        print_records(islice(wanted, limit), fields=columns, form=form, selected=fields)


def messages(
    context: typer.Context,
    period: SinceOption = "24h",
    kind: Annotated[str | None, typer.Option("--type", help="SMS, Fax, VoiceMail or Pager.")] = None,
    unread: Annotated[bool, typer.Option("--unread", help="Only unread messages.")] = False,
    form: FormatOption = Format.TABLE,
    as_json: JsonOption = False,
    fields: FieldsOption = None,
    limit: LimitOption = None,
) -> None:
    """List messages, the latest first."""
    options: dict[str, Any] = {"message_type": [kind]} if kind else {}
    if unread:
        options["read_status"] = ["Unread"]
    with client(context) as rc:
        found = rc.records(rc.api.message_store.list_messages, date_from=since(period), per_page=250, **options)
        columns = ["creationTime", "type", "direction", "from.phoneNumber", "to.0.phoneNumber", "readStatus", "subject"]
        form = Format.JSON if as_json else form
        print_records(islice((one.to_dict() for one in found), limit), fields=columns, form=form, selected=fields)


def _own_number(rc: RingCentral, *, sms: bool = True) -> str:
    """Return the user's first number that can send text messages (or is a direct number)."""
    for number in rc.records(rc.api.phone_numbers.list_extension_phone_numbers):
        raw = number.to_dict()
        if not sms or "SmsSender" in (raw.get("features") or ()):
            return str(raw["phoneNumber"])
    raise typer.BadParameter("you do not have such a number; name one with --from")
