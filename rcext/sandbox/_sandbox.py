"""The sandbox as its users see it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._state.oauth import Application

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

    from ._clock import Clock
    from ._faults import Faults
    from ._limits import Limits
    from ._log import RequestLog
    from ._server import Server
    from ._services import Services
    from ._telephony import LiveCall


class SandboxCall:
    """A call that the sandbox was told to place, to be driven through its life.

    Every method may be called from any thread, and in any state: what makes no sense any more does nothing.
    """

    def __init__(self, services: Services, call: LiveCall) -> None:
        self._services = services
        self._call = call

    @property
    def session_id(self) -> str:
        """The id that the call log shows."""
        return self._call.session_id

    @property
    def telephony_session_id(self) -> str:
        """The id that call control shows."""
        return self._call.telephony_session_id

    @property
    def party_id(self) -> str:
        """The id of our side in call control."""
        return self._call.party_id

    @property
    def status(self) -> str:
        """`Ringing`, `CallConnected`, `OnHold` or `Disconnected`."""
        return self._call.status

    def answer(self) -> None:
        """Pick it up."""
        with self._services.state.lock:
            self._services.telephony.answer(self._call)

    def hold(self) -> None:
        """Put it on hold."""
        with self._services.state.lock:
            self._services.telephony.hold(self._call, on=True)

    def resume(self) -> None:
        """Go on after `hold`."""
        with self._services.state.lock:
            self._services.telephony.hold(self._call, on=False)

    def hang_up(self) -> None:
        """End it; the call log has it from now on."""
        with self._services.state.lock:
            self._services.telephony.end(self._call)

    def __repr__(self) -> str:
        return f"<call {self.session_id}: {self.status}>"


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """One of a sandbox's accounts.

    Attributes:
        id: its id.
        main_number: its main number, with which its users log in.
        extensions: the ids of its extensions by extension number.
    """

    id: str
    main_number: str
    extensions: dict[str, str]


class Sandbox:
    """RingCentral on a loopback port.

    `with Sandbox() as sandbox:` starts and stops it; `start` and `stop` do the same. It may be started once. Methods
    are synchronous and may be called from any thread, also while clients are connected.

    Args:
        seed: everything made up depends on it alone: the same seed gives the same account, ids, tokens and answers.
        state: a file to keep the state in from start to start; `None` keeps it in memory.
        port: the port; 0 takes a free one.
        host: the address to listen on.
        limits: calls a minute by group (`{"Light": 20}`), or `True` for the documented ones; off otherwise, so that
            tests are fast.
        window: seconds that a window of the limits and a penalty last, by the sandbox's clock.
        start: the time at which its clock begins; the machine's time unless given. A naive one is taken as UTC.
        accounts: how many accounts it has; what is named by an extension number is in the first one, what is named by
            an id or a phone number in any.
        allow_remote: let it listen on an address that other machines can reach. It has no real security: its
            credentials are known to everyone who knows the seed.

    Raises:
        ModuleNotFoundError: the extra `sandbox` is not installed.
        ValueError: if `host` is not a loopback address and `allow_remote` is not set, or the port is none, or there
            is no account.

    Attributes:
        clock: its clock.
        faults: what goes wrong.
        limits: calls a minute by group.
        requests: what clients asked.
        client_id: a confidential application.
        client_secret: its secret.
        public_client_id: a public application, for PKCE.
        username: the login of the first user, a phone number.
        extension: that user's extension number.
        password: the password of all users.
    """

    def __init__(
        self,
        seed: int = 1,
        *,
        state: str | Path | None = None,
        port: int = 0,
        host: str = "127.0.0.1",
        limits: bool | Mapping[str, int] = False,
        window: float = 60.0,
        start: datetime | None = None,
        accounts: int = 1,
        allow_remote: bool = False,
    ) -> None:
        from ._dependencies import check_installed

        check_installed()
        from ._names import PASSWORD
        from ._server import is_loopback
        from ._services import Services
        from ._state.sandbox_state import SandboxState

        if not is_loopback(host) and not allow_remote:
            raise ValueError(
                f"host: {host!r} can be reached by other machines; the sandbox has no real security. "
                "Use 127.0.0.1, or say allow_remote=True"
            )
        if not 0 <= port <= 65535:
            raise ValueError(f"port: {port!r} is not from 0 to 65535")
        if not 1 <= accounts <= 100:
            raise ValueError(f"accounts: {accounts!r} is not from 1 to 100")
        if start is not None and start.tzinfo is None:
            start = start.replace(tzinfo=UTC)
        self._host = host
        self._port = port
        self._server: Server | None = None
        self._state = SandboxState(
            seed,
            Path(state) if state is not None else None,
            limits=limits,
            window=window,
            start=start.timestamp() if start is not None else None,
            accounts=accounts,
        )
        self._services = Services(self._state)
        self.seed = seed
        self.clock: Clock = self._state.clock
        self.faults: Faults = self._state.faults
        self.limits: Limits = self._state.limits
        self.requests: RequestLog = self._state.requests
        names = type(self._state.ids)(seed)
        self.client_id = names.token("client-id", 22)
        self.client_secret = names.token("client-secret", 44)
        self.public_client_id = names.token("public-client-id", 22)
        first = self._state.store.all("user", "")[0]
        self.username: str = first["usernames"][0]
        self.extension: str = first["extensionNumber"]
        self.password = PASSWORD
        self._first = str(first["id"])
        with self._state.lock:
            self._state.add_application(Application(self.client_id, self.client_secret))
            self._state.add_application(Application(self.public_client_id))

    # -- life

    def start(self) -> Sandbox:
        """Listen, in a thread; it serves when this returns.

        Raises:
            OSError: if the port is taken.
            RuntimeError: if it has been started before.
        """
        from . import _routes

        if self._server is not None:
            raise RuntimeError("this Sandbox has been started before; make another one")
        _routes.load()
        self._serve(self._port)
        return self

    def _serve(self, port: int) -> None:
        from ._app import Application as App
        from ._server import Server

        self._server = Server(App(self._services), self._host, port, self._on_loop)
        shown = f"[{self._host}]" if ":" in self._host else self._host
        self._state.server = f"http://{shown}:{self._server.port}"
        self._server.start()

    def restart(self, down: float = 0.0) -> None:
        """Stop serving, and serve again on the same port: a server that restarts, or an outage.

        State, clock and the messages that PubNub channels keep are the same as before. Connections are reset, and
        WebSocket sessions forgotten: they cannot be recovered. What would have gone to a webhook meanwhile is lost.

        Args:
            down: seconds in between.

        Raises:
            RuntimeError: if it does not serve.
        """
        server = self._server
        if server is None:
            raise RuntimeError("this Sandbox has not been started")
        server.stop()
        time.sleep(down)
        self._serve(server.port)

    def stop(self) -> None:
        """Drop all connections and end the thread; twice does no harm."""
        server = self._server
        if server is not None:
            server.stop()
            self._state.close_once()

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _on_loop(self, loop: asyncio.AbstractEventLoop | None) -> None:
        self._services.attach(loop)

    @staticmethod
    def in_process(
        seed: int = 1,
        *,
        state: str | Path | None = None,
        port: int = 0,
        host: str = "127.0.0.1",
        limits: bool | Mapping[str, int] = False,
        window: float = 60.0,
        start: datetime | None = None,
        accounts: int = 1,
        allow_remote: bool = False,
    ) -> AbstractContextManager[Sandbox]:
        """A sandbox in a process of its own: `with Sandbox.in_process() as sandbox:`.

        What is given is used as a started `Sandbox` is, but nothing of the server runs, or is imported, here. Its
        attributes and methods go through a pipe, so what they are given has to be picklable: a fault is matched by
        a path or an operation id, not by a function. The process ends with the block, or with this one.

        Args:
            seed: see `Sandbox`, as for all others.
            state: see `Sandbox`.
            port: see `Sandbox`.
            host: see `Sandbox`.
            limits: see `Sandbox`.
            window: see `Sandbox`.
            start: see `Sandbox`.
            accounts: see `Sandbox`.
            allow_remote: see `Sandbox`.
        """
        from ._process import in_process

        settings: dict[str, Any] = {"seed": seed, "state": state, "port": port, "host": host, "window": window}
        settings |= {"limits": limits, "start": start, "accounts": accounts, "allow_remote": allow_remote}
        return in_process(settings)

    # -- where it is, and who may log in

    @property
    def server(self) -> str:
        """Its address, such as `http://127.0.0.1:40123`; empty before `start`."""
        return self._state.server

    @property
    def port(self) -> int:
        """The port it listens on; 0 before `start`."""
        return self._server.port if self._server is not None else 0

    @property
    def pubnub_origin(self) -> str:
        """What a PubNub client takes as its origin (with `ssl=False`)."""
        return self.server.partition("//")[2]

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that point a client to it."""
        return {
            "RC_SERVER": self.server,
            "RC_CLIENT_ID": self.client_id,
            "RC_CLIENT_SECRET": self.client_secret,
            "RC_JWT": self.jwt,
        }

    @property
    def jwt(self) -> str:
        """A JWT credential of the first user."""
        return self._state.sessions.jwt(self._first)

    def jwt_of(self, extension: str) -> str:
        """A JWT credential of another user, given by extension number or id."""
        return self._state.sessions.jwt(self._extension_id(extension))

    @property
    def account_id(self) -> str:
        """The id of its first account."""
        return self._state.account_id

    @property
    def accounts(self) -> list[SandboxAccount]:
        """All its accounts."""
        with self._state.lock:
            return [
                SandboxAccount(id, str(entry["mainNumber"]), self._state.numbers(id))
                for entry in self._state.store.all("account", "")
                for id in [str(entry["id"])]
            ]

    @property
    def extension_id(self) -> str:
        """The extension id of the first user."""
        return self._first

    @property
    def phone_number(self) -> str:
        """The direct number of the first user, able to send SMS."""
        return str(self._state.extension(self._first)["contact"]["businessPhone"])

    @property
    def extensions(self) -> dict[str, str]:
        """All extensions of the first account: their ids by extension number."""
        with self._state.lock:
            return self._state.numbers(self.account_id)

    def add_application(self, application: Application) -> None:
        """Let another application log in: a public one, one without refresh tokens or with few permissions."""
        with self._state.lock:
            self._state.add_application(application)

    def set_user_permissions(self, permissions: set[str] | None, extension: str | None = None) -> None:
        """Take permissions from a user, so that calls answer 403; `None` gives all back.

        Args:
            permissions: what the user may do.
            extension: the extension number or id; the first user unless given.
        """
        with self._state.lock:
            id = self._extension_id(extension)
            value = sorted(permissions) if permissions is not None else None
            self._state.store.put("user", "", id, {**self._state.user(id), "permissions": value})

    def _extension_id(self, extension: str | None) -> str:
        if extension is None:
            return self._first
        found = self._state.find_extension(extension)
        if found is None:
            known = ", ".join(str(entry["extensionNumber"]) for entry in self._state.extensions(self.account_id))
            raise ValueError(f"extension: there is no {extension!r}; there are {known}")
        return str(found["id"])

    @property
    def auto_consent(self) -> bool:
        """Whether the authorize endpoint leads back with a code at once, without its page; so does `prompt=none`."""
        return self._state.auto_consent

    @auto_consent.setter
    def auto_consent(self, value: bool) -> None:
        self._state.auto_consent = value

    # -- tokens

    def expire_access_tokens(self) -> int:
        """Let all access tokens expire now; refresh tokens stay good.

        Returns:
            How many.
        """
        with self._state.lock:
            return self._state.sessions.expire_all()

    def expire_refresh_tokens(self) -> int:
        """Let all refresh tokens expire now.

        Returns:
            How many.
        """
        with self._state.lock:
            return self._state.sessions.expire_refresh_all()

    def revoke_tokens(self) -> int:
        """End all sessions: access and refresh tokens are good no more.

        Returns:
            How many.
        """
        with self._state.lock:
            return self._state.sessions.revoke_all()

    # -- things that happen

    def incoming_call(self, from_: str = "+14155551000", to: str | None = None, *, name: str = "") -> SandboxCall:
        """A call comes in and rings; it is missed after 25 s by the sandbox's clock unless it is answered.

        Args:
            from_: the caller's number.
            to: the extension number, id or phone number called; the first user's unless given.
            name: the caller's name.

        Returns:
            The call, to be answered and ended.

        Raises:
            ValueError: if there is no such extension.
        """
        with self._state.lock:
            id = self._extension_id(to)
            return SandboxCall(self._services, self._services.telephony.begin(id, from_, inbound=True, name=name))

    def incoming_sms(self, from_: str = "+14155551000", text: str = "Hello", to: str | None = None) -> int:
        """An SMS comes in.

        Args:
            from_: the sender's number.
            text: what it says.
            to: the extension number, id or phone number it is for; the first user's unless given.

        Returns:
            The id of the message.

        Raises:
            ValueError: if there is no such extension.
        """
        with self._state.lock:
            extension = self._state.extension(self._extension_id(to))
            return int(self._services.messages.deliver(extension, {"phoneNumber": from_}, text)["id"])

    def incoming_voicemail(self, from_: str = "+14155551000", to: str | None = None) -> int:
        """Somebody leaves a voicemail of two seconds.

        Returns:
            The id of the message.
        """
        return self._incoming("VoiceMail", from_, to)

    def incoming_fax(self, from_: str = "+14155551000", to: str | None = None) -> int:
        """A fax of one page comes in.

        Returns:
            The id of the message.
        """
        return self._incoming("Fax", from_, to)

    def _incoming(self, kind: str, from_: str, to: str | None) -> int:
        with self._state.lock:
            extension = self._state.extension(self._extension_id(to))
            return int(self._services.messages.deliver(extension, {"phoneNumber": from_}, kind=kind)["id"])

    def publish(self, event_filter: str, body: Mapping[str, Any], *, extension: str | None = None) -> int:
        """Send a notification to all subscriptions with a filter.

        Args:
            event_filter: the filter; `~` stands for the account and for `extension`. With a query it goes to filters
                with the same query, without one to all with the same path.
            body: the notification's body, as JSON.
            extension: the extension number or id that `~` stands for; the first user unless given.

        Returns:
            How many subscriptions were told.
        """
        with self._state.lock:
            return self._services.hub.publish(event_filter, dict(body), self._extension_id(extension))

    def drop_subscriptions(self) -> int:
        """Forget all subscriptions, as the platform does at times.

        Returns:
            How many.
        """
        with self._state.lock:
            return sum(self._services.hub.delete(str(entry["id"])) for entry in self._services.hub.all())

    def blacklist_subscriptions(self, reason: str = "Webhook does not respond") -> int:
        """Blacklist all subscriptions: they stay, and nothing is delivered until they are renewed.

        Returns:
            How many.
        """
        with self._state.lock:
            found = self._services.hub.all()
            for entry in found:
                self._services.hub.blacklist(str(entry["id"]), reason)
            return len(found)

    def change_delivery_modes(self, *, at_renewal: bool = False) -> int:
        """Move all PubNub subscriptions to another channel and key, which their next renewal or reading tells.

        Args:
            at_renewal: leave them where they are until they are renewed.

        Returns:
            How many.
        """
        with self._state.lock:
            return self._services.hub.rotate_channels(at_renewal=at_renewal)

    def publish_raw(self, payload: object, *, subscription: str | None = None) -> int:
        """Put anything on the PubNub channels as it is: for garbage that a subscriber has to survive.

        Args:
            payload: a JSON value, such as a string that does not decrypt.
            subscription: the id of one subscription; all unless given.

        Returns:
            On how many channels.
        """
        with self._state.lock:
            count = 0
            for entry in self._services.hub.all():
                mode = entry["deliveryMode"]
                if mode["transportType"] == "PubNub" and subscription in (None, entry["id"]):
                    self._services.pubnub.publish(mode["address"], payload)
                    count += 1
            return count

    @property
    def open_polls(self) -> int:
        """How many PubNub long polls are waiting."""
        return self._services.pubnub.polls

    @property
    def open_websockets(self) -> int:
        """How many WebSocket connections there are."""
        return len(self._services.connections.open)

    def drop_connections(self) -> None:
        """Reset all open connections, as a network fault would: long polls, kept-alive ones, WebSockets."""
        if self._server is not None:
            self._server.drop_connections()

    def drop_websockets(self, code: int = 1011, reason: str = "") -> None:
        """Close all WebSocket connections; their sessions can be recovered for 180 s by the sandbox's clock."""
        self._services.loop.run_soon(lambda: self._services.connections.drop(code=code, reason=reason))

    @property
    def check_answers(self) -> bool:
        """Whether it checks its own answers against the document; what breaks it is in `violations`."""
        return self._state.check_answers

    @check_answers.setter
    def check_answers(self, value: bool) -> None:
        self._state.check_answers = value

    @property
    def violations(self) -> list[tuple[str, str]]:
        """Answers that broke the document while `check_answers` was on: the operation id, and what was wrong."""
        return [(id, "; ".join(map(repr, found))) for id, found in self._state.violations]

    def expire_sync_token(self, token: str) -> None:
        """Refuse a sync token from now on, so that the client has to begin anew."""
        with self._state.lock:
            self._state.expired_sync_tokens.add(token)

    def __repr__(self) -> str:
        return f"<Sandbox {self.server or 'not started'}, seed {self.seed}>"
