"""Presence board in the terminal: which users are available, ringing or on a call, live.

It shows a Textual application around `AsyncRingCentral`: presence is read once for all extensions, then
`rc.subscription` keeps it current. After a gap, when events may have been lost, it is read again.

Run it with the variables of `RingCentral.from_env()` and `textual` installed; `q` ends it:

    python examples/presence_board.py
"""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Footer, Header

from rcext import AsyncRingCentral
from rcext.push import Gap, Notification, StateChange
from ringcentral_api.models import DetailedExtensionPresenceEventBody, PresenceInfoResponse

EVENTS = "/account/~/presence?detailedTelephonyState=true"
COLORS = {"Ringing": "yellow", "CallConnected": "red", "OnHold": "magenta", "Busy": "red", "Available": "green"}


def cell(text: object) -> str:
    """Return a state as a cell, in its color."""
    color = COLORS.get(str(text))
    return f"[{color}]{text}[/]" if color else str(text or "")


class PresenceBoard(App[None]):
    """A table with one row for each extension."""

    TITLE = "Presence"
    BINDINGS = [("q", "quit", "Quit"), ("r", "refresh_all", "Read again")]

    def __init__(self, rc: AsyncRingCentral) -> None:
        super().__init__()
        self._rc = rc
        self._names: dict[str, str] = {}
        self._table: DataTable[str] = DataTable(cursor_type="row")

    def compose(self) -> ComposeResult:
        """Build the screen."""
        yield Header(show_clock=True)
        yield self._table
        yield Footer()

    def on_mount(self) -> None:
        """Start to follow when the screen exists."""
        for name in ("extension", "name", "presence", "telephony", "with"):
            self._table.add_column(name, key=name)
        self.run_worker(self.follow_events())

    async def follow_events(self) -> None:
        """Read presence, and apply events until the application ends."""
        async for extension in self._rc.records(self._rc.api.extensions.list_extensions, type="User"):
            self._names[str(extension.id)] = extension.name or ""
        async with self._rc.subscription([EVENTS]) as subscription:
            subscription.on("state", self.show_state)
            self.sub_title = "live"
            await self.action_refresh_all()  # after the subscription, so that no change is missed in between
            async for item in subscription.stream():
                if isinstance(item, Gap):
                    await self.action_refresh_all()
                else:
                    self.show_event(item)

    async def action_refresh_all(self) -> None:
        """Read the presence of all extensions."""
        async for presence in self._rc.records(
            self._rc.api.presence.read_account_presence, detailed_telephony_state=True
        ):
            self.show_presence(presence)

    def show_presence(self, presence: PresenceInfoResponse) -> None:
        """Show what was read."""
        if presence.extension is not None:
            id, number = str(presence.extension.id), presence.extension.extension_number or ""
            self.show(id, number, presence.presence_status, presence.telephony_status, "")

    def show_event(self, notification: Notification) -> None:
        """Show what has changed."""
        body = notification.model
        if isinstance(body, DetailedExtensionPresenceEventBody) and body.extension_id:
            calls = [call for call in body.active_calls or [] if call.telephony_status != "NoCall"]  # it has just ended
            others = [call.from_ if call.direction == "Inbound" else call.to for call in calls]
            other = others[0] if others else ""
            self.show(str(body.extension_id), None, body.presence_status, body.telephony_status, other)

    def show(self, id: str, number: str | None, presence: object, telephony: object, other: str | None) -> None:
        """Add or update the row of an extension."""
        if id not in self._table.rows:
            self._table.add_row(number or "", self._names.get(id, ""), key=id)
        for column, value in (("presence", presence), ("telephony", telephony), ("with", other)):
            self._table.update_cell(id, column, cell(value), update_width=True)

    def show_state(self, change: StateChange) -> None:
        """Show below the title whether events arrive."""
        self.sub_title = "live" if change.state == "connected" else f"{change.state}: {change.reason or ''}"


async def main() -> None:
    async with AsyncRingCentral.from_env() as rc:
        await PresenceBoard(rc).run_async()


if __name__ == "__main__":
    import asyncio

    asyncio.run(main())
