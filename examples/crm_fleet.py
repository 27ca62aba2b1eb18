"""CRM of a whole company: calls and messages of all users to PostgreSQL, by any number of workers, each exactly once.

It shows `rcext.fleet`. The handler writes in the transaction that acknowledges the change, so that effects that are not
idempotent, such as counting, happen once, also if workers are killed. Start the program as often as you like: the
workers share the mailboxes and the rate limits through the database, and can be started and stopped at any time.

Run it with the variables of `RingCentral.from_env()`, of a user who may read the messages of the others, and with
`psycopg` installed:

    python examples/crm_fleet.py "postgresql://crm@localhost/crm" --tokens tokens.json
"""

from __future__ import annotations

import argparse
import signal
import time
from typing import Any

import psycopg

from rcext import RingCentral
from rcext.fleet import Fleet
from rcext.follow import Change

SCHEMA = """
SELECT pg_advisory_xact_lock(74);
CREATE TABLE IF NOT EXISTS contacts (
    number text PRIMARY KEY, activities integer NOT NULL DEFAULT 0, last_seen timestamptz
);
CREATE TABLE IF NOT EXISTS activities (
    kind text, extension text, id text, number text REFERENCES contacts, summary text, PRIMARY KEY (kind, extension, id)
);
"""


def other_party(change: Change) -> str | None:
    """Return the phone number outside the company that a call or message is from or to."""
    if change.object is None or change.kind == "contact":
        return None
    entry = change.object
    to = entry.to[0] if isinstance(entry.to, list) and entry.to else entry.to
    other = entry.from_ if entry.direction == "Inbound" else to
    return None if getattr(other, "extension_id", None) else getattr(other, "phone_number", None)


def store(change: Change, database: psycopg.Connection[Any]) -> None:
    """Update the activity of a call or message; count it for its contact if it is new."""
    raw = change.raw
    key = {"kind": change.kind, "extension": change.extension_id or "", "id": change.object_id}
    number = other_party(change)
    if change.object is None or number is None:  # it is deleted, or the other party is a colleague
        database.execute("UPDATE activities SET summary = 'deleted' WHERE (kind, id) = (%(kind)s, %(id)s)", key)
        return
    summary = f"{raw.get('direction')} {raw.get('type')}: {raw.get('subject') or raw.get('result') or ''}"
    database.execute("INSERT INTO contacts (number) VALUES (%s) ON CONFLICT DO NOTHING", (number,))
    database.execute(
        "INSERT INTO activities VALUES (%(kind)s, %(extension)s, %(id)s, %(number)s, %(summary)s)"
        " ON CONFLICT (kind, extension, id) DO UPDATE SET summary = excluded.summary",
        {**key, "number": number, "summary": summary},
    )
    if change.action == "created":  # not idempotent
        database.execute(
            "UPDATE contacts SET activities = activities + 1, last_seen = now() WHERE number = %s", (number,)
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Synchronize the calls and messages of all users to PostgreSQL.")
    parser.add_argument("database", help="a connection string of PostgreSQL")
    parser.add_argument("--tokens", help="a file for the session, which all workers of a machine share")
    parser.add_argument("--once", action="store_true", help="end when nothing is due")
    options = parser.parse_args()

    def client(_session: str) -> RingCentral:
        return RingCentral.from_env(token_store=options.tokens)

    with psycopg.connect(options.database) as database:
        database.execute(SCHEMA)
    with Fleet(options.database, client, store) as fleet:

        def stop(_signal: int, _frame: object) -> None:
            fleet.stop()

        signal.signal(signal.SIGTERM, stop)  # it ends after the feed in progress
        fleet.follow("main", calls="account", messages=True)
        print("ready", flush=True)
        if not options.once:
            fleet.run()
        while fleet.work() or any(kind.overdue for kind in fleet.status().kinds):
            time.sleep(0.01)
        print(fleet.status().limit, flush=True)


if __name__ == "__main__":
    main()
