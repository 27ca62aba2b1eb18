"""State of one sandbox: clock, objects, sessions, limits, faults and the lock that guards them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from urllib.parse import quote

from .._clock import Clock
from .._faults import Faults
from .._ids import Ids
from .._limits import Limits
from .._log import RequestLog
from .._names import SERVER
from .._operations import Catalog, Schema, catalog
from .._schema import Validator, Violation
from .._synth import Synthesizer
from .oauth import Application, Sessions
from .seed import Seeder
from .store import Document, Store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: Kinds of ids whose counters survive a restart with a state file.
_COUNTED = ("message", "call-session", "recording")


class SandboxState:
    """The state of a sandbox.

    Args:
        seed: determines all generated data.
        state: the database file, or `None` to keep everything in memory.
        limits: the rate limits; `True` sets the documented ones.
        window: the length of a rate limit window in seconds.
        start: the initial time in seconds since 1970, or `None` for the machine's time.
        accounts: the number of accounts; a reopened state file keeps its own.
        strict: whether to reject what the platform accepts beyond its document.

    Attributes:
        lock: guards everything below; callers hold it.
        account_id: the id of the first account; see `account_of`.
        server: the address of the sandbox; empty until it listens.
        violations: answers that break the document, as (operation id, violations); filled while `check_answers` is on.
        auto_consent: whether the authorize endpoint redirects with a code without showing its page.
        expired_sync_tokens: sync tokens that are rejected as expired.
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
        strict: bool = False,
    ) -> None:
        self.lock = threading.RLock()
        self.seed = seed
        self.strict = strict
        self.clock = Clock(self.lock, start)
        # Not `clock.now()` for a given start: the clock has already moved, and generated data must be repeatable.
        self.started = self.clock.now() if start is None else start
        self.store = Store(state)
        self.ids = Ids(seed, self._generation())
        for index in range(len(self.store.all("account", "")), accounts):
            Seeder(self.store, self.ids, self.started, index).fill()
        self.account_id = str(self.store.all("account", "")[0]["id"])
        for kind in _COUNTED:
            self.ids.start(kind, int(self.store.setting(f"last-{kind}") or 0))
        self.limits = Limits(self.clock, limits, window)
        self.faults = Faults(seed)
        self.requests = RequestLog()
        self.sessions = Sessions(self.store, self.clock, self.ids)
        self.catalog: Catalog = catalog()
        self.validator = Validator(self.catalog)
        self.synthesizer = Synthesizer(self.catalog, self.started)
        self.server = ""
        self._closed = False
        self.violations: list[tuple[str, list[Violation]]] = []
        #: Simple views of calls, by the identity of the record, with the record so that no other gets its identity.
        self.simple_calls: dict[int, tuple[Document, Document]] = {}
        self.check_answers = False
        self.auto_consent = False
        self.expired_sync_tokens: set[str] = set()

    def _generation(self) -> int:
        """Return how often this state was opened before, and count this time."""
        times = int(self.store.setting("generation") or 0)
        self.store.set("generation", str(times + 1))
        return times

    def add_application(self, application: Application) -> None:
        """Register an application."""
        self.sessions.applications[application.client_id] = application

    def uri(self, path: str) -> str:
        """Return the stored form of an address: a decoded path with an optional encoded query."""
        path, mark, query = path.partition("?")
        return self.address(path) + mark + query

    def address(self, path: str) -> str:
        """Return the stored form of an address without a query; a question mark in `path` belongs to a name."""
        return SERVER + quote(path, safe="/~&=,:;+@!$'()*")

    @property
    def main_number(self) -> str:
        """The main number of the first account."""
        return str(self.account(self.account_id)["mainNumber"])

    def account(self, id: str) -> Document:
        """Return an account, or an empty document."""
        return self.store.get("account", "", id) or {}

    def account_of(self, extension: str) -> str:
        """Return the account id of an extension."""
        return str(self.extension(extension)["account"]["id"])

    def path_of(self, extension: str) -> str:
        """Return the path of an extension, as event filters contain it."""
        return f"/restapi/v1.0/account/{self.account_of(extension)}/extension/{extension}"

    def base_of(self, extension: str) -> str:
        """Return the address of the account of an extension."""
        return f"{SERVER}/restapi/v1.0/account/{self.account_of(extension)}"

    def extension(self, id: str) -> Document:
        """Return an extension.

        Raises:
            LookupError: if it does not exist.
        """
        found = self.store.get("extension", "", id)
        if found is None:
            raise LookupError(f"there is no extension {id}")
        return found

    def user(self, id: str) -> Document:
        """Return the login data of an extension, or an empty document."""
        return self.store.get("user", "", id) or {}

    def extensions(self, account: str | None = None) -> list[Document]:
        """Return the extensions of an account, or of all accounts."""
        found = self.store.all("extension", "")
        return [entry for entry in found if account in (None, str(entry["account"]["id"]))]

    def numbers(self, account: str) -> dict[str, str]:
        """Return the extension ids of an account by extension number."""
        return {entry["extensionNumber"]: str(entry["id"]) for entry in self.extensions(account)}

    def extension_ids(self, account: str) -> list[str]:
        """Return the extension ids of an account."""
        return [str(entry["id"]) for entry in self.extensions(account)]

    def find_extension(self, number: str, account: str | None = None) -> Document | None:
        """Find an extension by id, by phone number, or by its number within an account (default: the first)."""
        wanted = number.lstrip("+")
        if (found := self.store.get("extension", "", wanted)) is not None:
            return found
        for extension in self.extensions():
            phone = str(extension.get("contact", {}).get("businessPhone", "")).lstrip("+")
            if wanted == phone:
                return extension
        inside = self.extensions(account or self.account_id)
        return next((entry for entry in inside if entry["extensionNumber"] == wanted), None)

    def flat(self, schema: Schema) -> Schema:
        """Resolve the references and the `allOf` at the top of a schema."""
        return self.synthesizer.flat(schema)

    def close_once(self) -> None:
        """Close the database; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        with self.lock:
            for kind in _COUNTED:
                self.store.set(f"last-{kind}", str(self.ids.next(kind)))
            self.store.close()
