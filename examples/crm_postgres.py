"""CRM synchronization: calls and messages to PostgreSQL, none lost and none doubled, even if it is killed.

It shows `rc.follow` with effects in another database. A change is delivered until it is acknowledged, with the same id.
The id is stored in the transaction of the effect: a change that comes again after a crash finds its id, and is only
acknowledged. So effects that are not idempotent, such as counting, happen once.

Run it with the variables of `RingCentral.from_env()` and `psycopg` installed:

    python examples/crm_postgres.py "postgresql://crm@localhost/crm" cursor.sqlite
"""

from __future__ import annotations

import argparse

import psycopg

from rcext import RingCentral
from rcext.follow import Change

SCHEMA = """
CREATE TABLE IF NOT EXISTS contacts (
    number text PRIMARY KEY, activities integer NOT NULL DEFAULT 0, last_seen timestamptz
);
CREATE TABLE IF NOT EXISTS activities (
    kind text, id text, number text REFERENCES contacts, summary text, PRIMARY KEY (kind, id)
);
CREATE TABLE IF NOT EXISTS applied_changes (id text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
"""


def other_party(change: Change) -> str | None:
    """Return the number of the contact that a call or message is from or to."""
    if change.object is None or change.kind == "contact":
        return None
    entry = change.object
    if entry.direction == "Inbound":
        return entry.from_.phone_number if entry.from_ else None
    to = entry.to[0] if isinstance(entry.to, list) and entry.to else entry.to
    return getattr(to, "phone_number", None)


def summary_of(change: Change) -> str:
    """Return a line about a call or message."""
    if change.object is not None and change.kind == "call":
        return f"{change.object.direction} call, {change.object.result}, {change.object.duration or 0} s"
    if change.object is not None and change.kind == "message":
        return f"{change.object.direction} {change.object.type}: {change.object.subject or ''}"
    return "deleted"


def store(database: psycopg.Connection, change: Change) -> None:
    """Update the activity of a call or message, and count it for its contact if it is new."""
    key = {"kind": change.kind, "id": change.object_id}
    number = other_party(change)
    if number is None:  # it is deleted, or the other party is an extension
        database.execute("UPDATE activities SET summary = 'deleted' WHERE kind = %(kind)s AND id = %(id)s", key)
        return
    database.execute("INSERT INTO contacts (number) VALUES (%s) ON CONFLICT DO NOTHING", (number,))
    values = {**key, "number": number, "summary": summary_of(change)}
    database.execute(
        "INSERT INTO activities VALUES (%(kind)s, %(id)s, %(number)s, %(summary)s)"
        " ON CONFLICT (kind, id) DO UPDATE SET summary = excluded.summary",
        values,
    )
    if change.action == "created":  # not idempotent
        database.execute(
            "UPDATE contacts SET activities = activities + 1, last_seen = now() WHERE number = %s", (number,)
        )


def apply(database: psycopg.Connection, change: Change) -> bool:
    """Apply a change in one transaction with its id; return whether it was new."""
    with database.transaction():
        remembered = database.execute(
            "INSERT INTO applied_changes (id) VALUES (%s) ON CONFLICT DO NOTHING", (change.id,)
        )
        if remembered.rowcount == 0:
            return False
        store(database, change)
        return True


def main() -> None:
    parser = argparse.ArgumentParser(description="Synchronize calls and messages to PostgreSQL.")
    parser.add_argument("database", help="a connection string of PostgreSQL")
    parser.add_argument("cursor", help="the SQLite file of the position; changes it has not acknowledged come again")
    parser.add_argument("--once", action="store_true", help="end when all changes up to now have been applied")
    options = parser.parse_args()
    with (
        psycopg.connect(options.database, autocommit=True) as database,
        RingCentral.from_env() as rc,
        rc.follow(calls=True, messages=True, cursor=options.cursor) as stream,
    ):
        database.execute(SCHEMA)
        # Only a change that was not acknowledged comes again; ids of last month are not needed.
        database.execute("DELETE FROM applied_changes WHERE at < now() - interval '30 days'")
        print("ready", flush=True)
        for change in stream.catch_up() if options.once else stream:
            new = apply(database, change)  # requesting the next change acknowledges this one
            print("applied" if new else "known", change.kind, change.action, change.object_id, flush=True)


if __name__ == "__main__":
    main()
