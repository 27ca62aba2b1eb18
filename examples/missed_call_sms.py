"""Missed-call autoresponder: texts every missed caller exactly once, even if it is killed at any moment.

It shows `rc.follow` with a cursor in the program's own SQLite file, and how to repeat a request that must not happen
twice. A reply is recorded as `sending` before the SMS is sent, and as `sent` in the transaction that acknowledges the
call. A reply that is still `sending` after a restart is in doubt: the message store of the server tells whether the SMS
was accepted.

Run it with the variables of `RingCentral.from_env()`, under a supervisor that restarts it:

    python examples/missed_call_sms.py replies.sqlite
"""

from __future__ import annotations

import argparse
import sqlite3
import time
from datetime import UTC, datetime

from rcext import RingCentral
from rcext.errors import BadRequest
from rcext.follow import CallChange, SQLiteCursor
from ringcentral_api.models import CallLogRecord

TEXT = "Sorry, I missed your call. I will call you back as soon as I can."
SCHEMA = """
CREATE TABLE IF NOT EXISTS replies (
    call TEXT PRIMARY KEY, number TEXT NOT NULL, state TEXT NOT NULL, at REAL NOT NULL, message INTEGER UNIQUE
)
"""


class Responder:
    """Replies to missed calls; remembers them in the database that also holds the cursor."""

    def __init__(self, rc: RingCentral, database: sqlite3.Connection, *, settle: float) -> None:
        self._rc = rc
        self._database = database
        self._settle = settle
        numbers = rc.records(rc.api.phone_numbers.list_extension_phone_numbers)
        self._mine = next(str(number.phone_number) for number in numbers if "SmsSender" in (number.features or []))
        with database:
            database.execute(SCHEMA)

    def reply(self, call: CallLogRecord, number: str) -> tuple[str, int | None]:
        """Send the SMS unless it was sent before; return the state to record, and the id of the message."""
        known = "SELECT state, message, at FROM replies WHERE call = ?"
        row: tuple[str, int | None, float] | None = self._database.execute(known, (call.id,)).fetchone()
        if row is None:
            with self._database:
                values = (call.id, number, "sending", time.time())
                self._database.execute("INSERT INTO replies (call, number, state, at) VALUES (?, ?, ?, ?)", values)
        elif row[0] != "sending":
            return row[0], row[1]
        else:
            # A request that was on its way when the program was killed may still be processed.
            time.sleep(max(0.0, min(self._settle, row[2] + self._settle - time.time())))
            if (message := self._accepted(call, number)) is not None:
                return "sent", message
        try:
            return "sent", self._rc.send_sms(number, TEXT, from_=self._mine).id
        except BadRequest as error:  # nothing was sent, and repeating it would not help, for example to a landline
            print("refused", number, error.error_code, flush=True)
            return "refused", None
        # Any other exception ends the program: it may have been sent. The next start finds out.

    def _accepted(self, call: CallLogRecord, number: str) -> int | None:
        """Return the id of a reply in the message store that belongs to no other call."""
        messages = self._rc.records(
            self._rc.api.message_store.list_messages,
            message_type="SMS",
            direction="Outbound",
            availability=["Alive", "Deleted", "Purged"],
            phone_number=number,
            date_from=call.start_time or datetime.now(UTC),
        )
        for message in messages:
            other = self._database.execute("SELECT 1 FROM replies WHERE message = ?", (message.id,)).fetchone()
            if message.subject == TEXT and other is None:
                return message.id
        return None


def missed_from(change: CallChange) -> tuple[CallLogRecord, str] | None:
    """Return the call and the caller's number if the change is a missed call that can be answered."""
    call = change.object
    if call is None or call.direction != "Inbound" or call.result != "Missed":
        return None
    number = call.from_.phone_number if call.from_ else None
    return (call, number) if number else None


def main() -> None:
    parser = argparse.ArgumentParser(description="Text every missed caller once.")
    parser.add_argument("database")
    parser.add_argument(
        "--settle", type=float, default=30, help="seconds after which a lost SMS is not processed anymore"
    )
    parser.add_argument("--once", action="store_true", help="end when all missed calls up to now have been answered")
    options = parser.parse_args()
    database = sqlite3.connect(options.database)
    with RingCentral.from_env() as rc, rc.follow(calls=True, cursor=SQLiteCursor(database)) as stream:
        responder = Responder(rc, database, settle=options.settle)
        print("ready", flush=True)
        for change in stream.catch_up() if options.once else stream:
            if (found := missed_from(change)) is None:
                continue
            call, number = found
            state, message = responder.reply(call, number)
            with database:  # one transaction: the reply, and the acknowledgement of the call
                database.execute("UPDATE replies SET state = ?, message = ? WHERE call = ?", (state, message, call.id))
                stream.ack(change)
            print(state, number, flush=True)


if __name__ == "__main__":
    main()
