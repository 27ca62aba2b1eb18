"""Commands about the login: `login`, `logout`, `whoami`, `profiles`."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer

from rcext._pick import pick

from . import _profiles
from ._context import DEFAULT_PROFILE, JsonOption, client, named_profile
from ._output import print_facts, print_json


def login(
    context: typer.Context,
    server: Annotated[
        str | None, typer.Option("--server", help="`production` or a base URL; default: RC_SERVER, else production.")
    ] = None,
    client_id: Annotated[
        str | None, typer.Option("--client-id", help="The application; default: RC_CLIENT_ID, else asked for.")
    ] = None,
    secret: Annotated[
        bool, typer.Option("--secret", help="Ask for the client secret; otherwise it is RC_CLIENT_SECRET, or none.")
    ] = False,
    jwt: Annotated[
        bool, typer.Option("--jwt", help="Log in by a JWT credential: RC_JWT, else asked for or read from a pipe.")
    ] = False,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port of the registered redirect URI; 0 takes any.")
    ] = 0,
    browser: Annotated[bool, typer.Option(help="Open the browser, or only print the address.")] = True,
    as_json: JsonOption = False,
) -> None:
    """Log in, and keep the application as a profile.

    Without --jwt the browser shows the login page (PKCE). The redirect URI is http://127.0.0.1:PORT/oauth2callback.
    Secrets are asked for or read from the environment, never from the command line.
    """
    name = named_profile(context) or DEFAULT_PROFILE
    server = server or os.environ.get("RC_SERVER") or "production"
    application: str = client_id or os.environ.get("RC_CLIENT_ID") or typer.prompt("Client ID", err=True)
    client_secret = os.environ.get("RC_CLIENT_SECRET", "")
    if secret or (jwt and not client_secret):
        client_secret = _ask("Client secret")
    from rcext import RingCentral

    arguments: dict[str, Any] = {"client_secret": client_secret, "token_store": _profiles.token_store()}
    with RingCentral(server, application, **arguments) as rc:
        if jwt:
            rc.platform.authorize(jwt=os.environ.get("RC_JWT") or _ask("JWT credential"))
        else:
            rc.platform.login_with_browser(port=port, open_browser=_shown if browser else _printed)
        _profiles.save_profile(_profiles.Profile(name, server, application))
        _profiles.save_secret(name, client_secret or None)
        where = "the keyring" if _profiles.has_keyring() else str(_profiles.data_folder())
        who = rc.me.extension().to_dict()
        user, extension = who.get("name"), who.get("extensionNumber")
        if as_json:
            print_json({"profile": name, "name": user, "extension": extension, "secrets": where})
        else:
            print(f"Logged in as {user} (extension {extension}). Profile {name!r}; secrets are in {where}.")


def logout(context: typer.Context, as_json: JsonOption = False) -> None:
    """End the session, and forget the profile."""
    with client(context) as rc:
        confirmed = rc.platform.logout()
    name = named_profile(context) or DEFAULT_PROFILE
    _profiles.remove_profile(name)
    if as_json:
        print_json({"confirmed": confirmed})
        return
    print("Logged out." if confirmed else "The session is forgotten here; the server did not confirm its end.")


def whoami(context: typer.Context, as_json: JsonOption = False) -> None:
    """Show the user of the session, the account and the server."""
    with client(context) as rc:
        extension, account = rc.me.extension().to_dict(), rc.me.account().to_dict()
        facts: dict[str, object] = {
            "name": extension.get("name"),
            "extension": extension.get("extensionNumber"),
            "extensionId": extension.get("id"),
            "email": pick(extension, "contact.email"),
            "mainNumber": account.get("mainNumber"),
            "accountId": account.get("id"),
            "server": rc.server,
        }
    print_json(facts) if as_json else print_facts(facts)


def profiles(as_json: JsonOption = False) -> None:
    """List the profiles; `rcext login` makes them, `rcext logout` removes them."""
    found = _profiles.load_profiles()
    if as_json:
        print_json([{"name": one.name, "server": one.server, "clientId": one.client_id} for one in found.values()])
    elif found:
        print_facts({one.name: f"{one.server} {one.client_id}" for one in found.values()})
    else:
        print("none: run `rcext login`", file=sys.stderr)


def _ask(what: str) -> str:
    """Return a secret from a hidden prompt, or the next line of a pipe."""
    answer = typer.prompt(what, hide_input=True, err=True) if sys.stdin.isatty() else sys.stdin.readline().strip()
    if not answer:
        raise typer.BadParameter(f"{what} is missing: type it, pipe it in, or set the variable that --help names")
    return str(answer)


def _printed(address: str) -> None:
    print(f"Open this address to log in:\n{address}", file=sys.stderr, flush=True)


def _shown(address: str) -> None:
    import webbrowser

    _printed(address)
    webbrowser.open(address)
