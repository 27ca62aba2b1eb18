"""Commands about a fleet: run a worker, show how fresh the feeds are."""

from __future__ import annotations

import logging
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer
from attrs import asdict

from ._context import JsonOption, client
from ._output import print_facts, print_json, print_records

if TYPE_CHECKING:
    from collections.abc import Generator

    import psycopg

    from rcext import RingCentral
    from rcext.follow import Change

fleet = typer.Typer(no_args_is_help=True, help="A fleet: many mailboxes and workers.", rich_markup_mode=None)

DatabaseArgument = Annotated[str, typer.Argument(help="The connection string of the fleet's PostgreSQL database.")]


@fleet.callback()
def _fleet() -> None:
    """Run and watch a fleet."""


@fleet.command()
def run(
    context: typer.Context,
    database: DatabaseArgument,
    calls: Annotated[bool, typer.Option("--calls", help="The call log of the whole account.")] = False,
    messages: Annotated[bool, typer.Option("--messages", help="The messages of all users.")] = False,
    contacts: Annotated[bool, typer.Option("--contacts", help="The contacts of all users.")] = False,
    sweep: Annotated[
        float, typer.Option("--sweep", min=0, help="Seconds between two reads of a feed; limits may demand more.")
    ] = 600.0,
    once: Annotated[bool, typer.Option("--once", help="End when nothing is due.")] = False,
) -> None:
    """Run a worker, and print each change as a line of JSON. Other workers share the work and its limits."""
    from rcext.fleet import Fleet, FleetTiming

    def show(change: Change, _database: psycopg.Connection[Any]) -> None:
        print_json(
            {
                "extension": change.extension_id,
                "kind": change.kind,
                "action": change.action,
                "objectId": change.object_id,
                "object": change.raw,
            }
        )
        sys.stdout.flush()

    def client_of(_session: str) -> RingCentral:
        return client(context)

    client_of("").close()  # wrong settings are an error now; the worker would try again and again
    with _warnings(), Fleet(database, client_of, show, timing=FleetTiming(sweep=sweep)) as worker:
        worker.follow("default", calls="account" if calls else False, messages=messages, contacts=contacts)
        if not once:
            worker.run()
        while worker.work() or any(kind.overdue for kind in worker.status().kinds):
            time.sleep(0.01)


@fleet.command()
def status(database: DatabaseArgument, as_json: JsonOption = False) -> None:
    """Show how fresh the feeds are, what limits it, and the budgets."""
    from rcext.fleet import Fleet

    with Fleet(database, _no_client, _no_client) as worker:
        found = worker.status()
    if as_json:
        print_json(asdict(found))
        return
    print_facts({"limited by": found.limit, "workers": found.workers, "set aside": found.set_aside})
    columns = ["kind", "feeds", "never", "hinted", "leased", "failing", "overdue", "p50", "p95", "p99", "longest"]
    print()
    print_records([_rounded(asdict(one)) for one in found.kinds], fields=columns)
    print()
    columns = ["session", "group", "allowed", "window", "feeds", "calls", "sweep", "ready_in"]
    print_records([_rounded(asdict(one)) for one in found.lanes], fields=columns)


@contextmanager
def _warnings() -> Generator[None]:
    """Print what keeps the worker from reading, such as a login that fails; it goes on meanwhile."""
    shown = logging.StreamHandler()
    shown.setFormatter(logging.Formatter("rcext: %(message)s"))
    shown.setLevel(logging.WARNING)
    logger = logging.getLogger("rcext.fleet")
    logger.addHandler(shown)
    try:
        yield
    finally:
        logger.removeHandler(shown)


def _rounded(record: dict[str, Any]) -> dict[str, Any]:
    return {name: round(value) if isinstance(value, float) else value for name, value in record.items()}


def _no_client(*_: Any) -> Any:
    raise AssertionError("the status sends no requests")
