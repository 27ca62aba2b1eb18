"""All that one sandbox is: its clock, its state, its rules. The composition root of everything behind the server."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ._clock import Clock
from ._faults import Faults
from ._ids import Ids
from ._limits import Limits
from ._log import RequestLog
from ._oauth import Application, Sessions
from ._operations import Catalogue, Schema, catalogue
from ._pubnub import Network
from ._push import Hub
from ._schema import Validator, Violation
from ._state.seed import Seeder
from ._state.store import Document, Store
from ._synth import Synthesizer
from ._telephony import Telephony
from ._world_names import SERVER

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping
    from pathlib import Path


class World:
    """The state of a sandbox, and the lock that guards it.

    Args:
        seed: everything made up depends on it alone.
        state: the database file, or `None` for memory.
        limits: the rate limits; `True` for the documented ones.
        window: seconds that a window of theirs lasts.
        start: the time to begin at, in seconds since 1970, or `None` for the machine's.
        accounts: how many accounts there are; a kept state keeps those that it has.
    """

    def __init__(
        self,
        seed: int,
        state: Path | None,
        *,
        limits: bool | Mapping[str, int],
        window: float,
        start: float | None,
        accounts: int = 1,
    ) -> None:
        self.lock = threading.RLock()
        self.seed = seed
        self.clock = Clock(self.lock, start)
        # By the machine the clock has moved on by now, and what is made up is to be the same each time.
        self.started = self.clock.now() if start is None else start
        self.store = Store(state)
        self.ids = Ids(seed, self._generation())
        for index in range(len(self.store.all("account", "")), accounts):
            Seeder(self.store, self.ids, self.started, index).fill()
        #: The first account; `account_of` tells whose one an extension's is.
        self.account_id = str(self.store.all("account", "")[0]["id"])
        for kind in ("message", "call-session", "recording"):
            self.ids.start(kind, int(self.store.setting(f"last-{kind}") or 0))
        self.limits = Limits(self.clock, limits, window)
        self.faults = Faults(seed)
        self.requests = RequestLog()
        self.sessions = Sessions(self.store, self.clock, self.ids)
        self.catalogue: Catalogue = catalogue()
        self.validator = Validator(self.catalogue)
        self.synthesizer = Synthesizer(self.catalogue, self.started)
        self.network = Network(self.clock)
        self.hub = Hub(self)
        self.telephony = Telephony(self)
        self.server = ""
        self.loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        #: Operations whose handler validates the body itself, because the document forbids what the platform takes.
        self.lenient = frozenset({"createSubscription", "updateSubscription"})
        #: Answers that break the document, where looking for them was asked for: (operation id, violations).
        self.violations: list[tuple[str, list[Violation]]] = []
        self.check_answers = False
        #: Consent at the authorize endpoint without a page.
        self.auto_consent = False
        #: Sync tokens that are refused as expired.
        self.expired_sync_tokens: set[str] = set()

    def _generation(self) -> int:
        """How often this state has been opened before."""
        times = int(self.store.setting("generation") or 0)
        self.store.set("generation", str(times + 1))
        return times

    def add_application(self, application: Application) -> None:
        """Let an application log in."""
        self.sessions.applications[application.client_id] = application

    def uri(self, path: str) -> str:
        """The address of a decoded path of the sandbox, with an encoded query behind it, as objects keep it."""
        path, mark, query = path.partition("?")
        return self.address(path) + mark + query

    def address(self, path: str) -> str:
        """The address of a decoded path that has no query: a question mark in it is part of a name."""
        return SERVER + quote(path, safe="/~&=,:;+@!$'()*")

    @property
    def main_number(self) -> str:
        """The main number of the first account."""
        return str(self.account(self.account_id)["mainNumber"])

    def account(self, id: str) -> Document:
        """An account that is known to exist."""
        return self.store.get("account", "", id) or {}

    def account_of(self, extension: str) -> str:
        """The id of the account that an extension belongs to."""
        return str(self.extension(extension)["account"]["id"])

    def path_of(self, extension: str) -> str:
        """The path of an extension, as event filters have it."""
        return f"/restapi/v1.0/account/{self.account_of(extension)}/extension/{extension}"

    def base_of(self, extension: str) -> str:
        """The address of the account that an extension belongs to."""
        return f"{SERVER}/restapi/v1.0/account/{self.account_of(extension)}"

    def extension(self, id: str) -> Document:
        """An extension that is known to exist."""
        found = self.store.get("extension", "", id)
        if found is None:
            raise LookupError(f"there is no extension {id}")
        return found

    def user(self, id: str) -> Document:
        """The login of an extension that has one."""
        return self.store.get("user", "", id) or {}

    def extensions(self, account: str | None = None) -> list[Document]:
        """All extensions, or those of an account."""
        found = self.store.all("extension", "")
        return [entry for entry in found if account in (None, str(entry["account"]["id"]))]

    def numbers(self, account: str) -> dict[str, str]:
        """The ids of an account's extensions by extension number."""
        return {entry["extensionNumber"]: str(entry["id"]) for entry in self.extensions(account)}

    def extension_ids(self, account: str) -> list[str]:
        """The ids of an account's extensions."""
        return [str(entry["id"]) for entry in self.extensions(account)]

    def find_extension(self, number: str, account: str | None = None) -> Document | None:
        """The extension with an id or a phone number, or with an extension number in an account (the first one)."""
        wanted = number.lstrip("+")
        for extension in self.extensions():
            phone = str(extension.get("contact", {}).get("businessPhone", "")).lstrip("+")
            if wanted in (str(extension["id"]), phone):
                return extension
        inside = self.extensions(account or self.account_id)
        return next((entry for entry in inside if entry["extensionNumber"] == wanted), None)

    def flat(self, schema: Schema) -> Schema:
        """A schema without references and `allOf` at its top."""
        return self.synthesizer.flat(schema)

    def on_loop(self, action: Callable[[], Any]) -> None:
        """Run something on the server's loop soon; nothing where it does not run."""
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(action)

    def attach(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """Begin to live on the server's loop, or end; called on it."""
        if loop is None:
            self.clock.on_change(None)
            self.network.stop()
            if self._timer is not None:
                self._timer.cancel()
            if self.hub.connections is not None:
                self.hub.connections.drop(code=1001)
            self.loop = None
            return
        from ._webhook import Webhooks
        from ._websocket import Connections

        self.loop = loop
        self.network.attach(loop)
        self.hub.webhooks = Webhooks(self)
        self.hub.connections = Connections(self)
        self.clock.on_change(lambda: self.on_loop(self._arm))
        self._arm()

    def _arm(self) -> None:
        """Wake up when the next timer is due."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        wait = self.clock.until_next()
        if wait is not None and self.loop is not None:
            self._timer = self.loop.call_later(wait, self._tick)

    def _tick(self) -> None:
        try:
            self.clock.run_due()
        finally:
            # One that fails, as a fault of ours would make it, is not the end of all others.
            self._arm()

    def close_once(self) -> None:
        """Close the state; twice does no harm."""
        if self._closed:
            return
        self._closed = True
        with self.lock:
            for kind in ("message", "call-session", "recording"):
                self.store.set(f"last-{kind}", str(self.ids.next(kind)))
            self.store.close()
