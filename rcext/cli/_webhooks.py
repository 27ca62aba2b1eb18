"""Commands about webhook subscriptions: list, delete, test a receiver."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._context import FieldsOption, FormatOption, JsonOption, client
from ._output import Format, print_json, print_records

if TYPE_CHECKING:
    import httpx

webhooks = typer.Typer(no_args_is_help=True, help="Webhook subscriptions.", rich_markup_mode=None)


@webhooks.callback()
def _webhooks() -> None:
    """Webhook subscriptions."""


@webhooks.command("list")
def list_(
    context: typer.Context,
    form: FormatOption = Format.TABLE,
    as_json: JsonOption = False,
    fields: FieldsOption = None,
) -> None:
    """List the webhook subscriptions of the application and user."""
    with client(context) as rc:
        found = [one.to_dict() for one in rc.api.subscriptions.list_subscriptions().records]
        hooks = (one for one in found if one.get("deliveryMode", {}).get("transportType") == "WebHook")
        columns = ["id", "status", "expirationTime", "deliveryMode.address", "eventFilters"]
        form = Format.JSON if as_json else form
        print_records(hooks, fields=columns, form=form, selected=fields)


@webhooks.command()
def delete(
    context: typer.Context,
    subscriptions: Annotated[list[str], typer.Argument(help="Ids, as `list` shows them.")],
    as_json: JsonOption = False,
) -> None:
    """Delete subscriptions."""
    with client(context) as rc:
        for one in subscriptions:
            rc.api.subscriptions.delete_subscription(subscription_id=one)
            print_json({"deleted": one}) if as_json else print(f"deleted {one}")


@webhooks.command("test")
def check_receiver(
    address: Annotated[str, typer.Argument(help="The address of the receiver.")],
    token: Annotated[
        str | None,
        typer.Option("--verification-token", envvar="RC_VERIFICATION_TOKEN", help="What the receiver expects."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Send a receiver what the server sends: the validation at registration, then a notification."""
    import httpx

    with httpx.Client(timeout=10, headers={"User-Agent": "rcext webhooks test"}) as http:
        problems = _validate(http, address) or _notify(http, address, token)
    if as_json:
        print_json({"problems": problems})
    else:
        for line in problems:
            print(f"problem: {line}")
    if problems:
        raise typer.Exit(1)
    if not as_json:
        print("the receiver answers the validation and takes notifications")


def _validate(http: httpx.Client, address: str) -> list[str]:
    challenge = uuid.uuid4().hex
    response = _post(http, address, {"Validation-Token": challenge}, b"")
    if isinstance(response, str):
        return [response]
    if response.status_code != 200:
        return [f"the validation got status {response.status_code}; the server wants 200"]
    if response.headers.get("Validation-Token") != challenge:
        return ["the response lacks the header Validation-Token with the value of the request"]
    return []


def _notify(http: httpx.Client, address: str, token: str | None) -> list[str]:
    body: dict[str, Any] = {
        "uuid": str(uuid.uuid4()),
        "event": "/restapi/v1.0/account/1/extension/1/presence",
        "timestamp": datetime.now(UTC).isoformat(),
        "subscriptionId": str(uuid.uuid4()),
        "ownerId": "1",
        "body": {"extensionId": "1", "telephonyStatus": "NoCall", "sequence": 1, "presenceStatus": "Available"},
    }
    headers = {"Content-Type": "application/json", **({"Verification-Token": token} if token else {})}
    response = _post(http, address, headers, json.dumps(body).encode())
    if isinstance(response, str):
        return [response]
    if not response.is_success:
        hint = "; does it expect a verification token?" if response.status_code in (401, 403) else ""
        return [f"a notification got status {response.status_code}; the server wants 2xx{hint}"]
    return []


def _post(http: httpx.Client, address: str, headers: dict[str, str], content: bytes) -> httpx.Response | str:
    import httpx

    try:
        return http.post(address, headers=headers, content=content)
    except (httpx.TransportError, httpx.InvalidURL) as error:
        return f"{address} cannot be reached: {error}"
