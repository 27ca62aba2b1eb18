"""Presences of an account, live, and a form for SMS: Python in a page. The page's elements belong to `index.html`."""

from __future__ import annotations

from typing import Final, Protocol

from rcext import AsyncRingCentral
from rcext.browser import BrowserTokenStore, finish_login, start_login
from rcext.errors import RingCentralError
from rcext.push import Notification

PRESENCE: Final = "/account/~/presence"
SMS: Final = "/account/~/extension/~/message-store/instant"


class View(Protocol):
    """What the page shows: functions of `index.html`."""

    def user(self, name: str | None) -> None:
        """Show the name of the user; None shows the button for the login."""

    def presence(self, extension: str, name: str, status: str, telephony: str) -> None:
        """Show the presence of an extension."""

    def message(self, text: str) -> None:
        """Add a line to the list of events."""


class App:
    """The program of the page."""

    def __init__(self, server: str, client_id: str, view: View) -> None:
        self.rc = AsyncRingCentral(server, client_id, token_store=BrowserTokenStore(), app_name="presence-board")
        self.view = view
        self.names: dict[str, str] = {}
        self.rc.platform.on("logout_success", lambda event: view.user(None))  # in any tab

    async def start(self) -> None:
        """Come back from the login page if that is the case, and show what there is to show."""
        try:
            await finish_login(self.rc.platform)
        except RingCentralError as error:
            self.view.message(str(error))
        if await self.rc.platform.is_authorized():
            await self.show()
        else:
            self.view.user(None)

    def login(self) -> None:
        """Leave for the login page."""
        start_login(self.rc.platform)

    async def logout(self) -> None:
        """End the session, in all tabs."""
        await self.rc.platform.logout()

    async def show(self) -> None:
        """Show the user and all presences, and follow their changes."""
        me = await self.rc.api.user_settings.read_extension()
        self.view.user(me.name)
        async for user in self.rc.records(self.rc.api.extensions.list_extensions, type="User"):
            self.names[str(user.id)] = user.name or ""
        presences = await self.rc.api.presence.read_account_presence()
        for record in presences.records or []:
            extension = record.extension
            if extension is not None:
                self.show_presence(str(extension.id), record.presence_status, record.telephony_status)
        self.rc.visibility.watch()
        subscription = self.rc.subscription([PRESENCE, f"{SMS}?type=SMS"])
        subscription.on("notification", self.receive)
        await subscription.register()
        self.view.message("Connected")

    def receive(self, notification: Notification) -> None:
        """Show what a notification says."""
        body = notification.model_of(PRESENCE)
        if body is not None and body.extension_id is not None:
            self.show_presence(body.extension_id, body.presence_status, body.telephony_status)
            self.view.message(f"{self.names.get(body.extension_id, body.extension_id)}: {body.telephony_status}")
            return
        sms = notification.model_of(SMS)
        if sms is not None and sms.from_ is not None:
            self.view.message(f"SMS from {sms.from_.phone_number}: {sms.subject}")

    def show_presence(self, extension: str, status: object, telephony: object) -> None:
        """Show the presence of one extension that has a name."""
        if extension in self.names:
            self.view.presence(extension, self.names[extension], str(status or ""), str(telephony or ""))

    async def send(self, to: str, text: str) -> None:
        """Send an SMS from the user's number."""
        try:
            numbers = (await self.rc.api.phone_numbers.list_extension_phone_numbers()).records or []
            mine = next((number.phone_number for number in numbers if "SmsSender" in (number.features or [])), None)
            sent = await self.rc.send_sms(to, text, from_=mine or "")
        except RingCentralError as error:
            self.view.message(str(error))
        else:
            self.view.message(f"SMS to {to}: {sent.message_status}")
