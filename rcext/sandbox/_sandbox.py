"""The public interface of the sandbox."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ._names import GRANTS
from ._state.oauth import Application

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Generator, Iterable, Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

    from starlette.types import ASGIApp

    from ._clock import Clock
    from ._faults import Faults
    from ._limits import Limits
    from ._log import RequestLog
    from ._server import Server
    from ._services import Services
    from ._telephony import LiveCall
    from ._tls import Certificates


class SandboxCall:
    """A live call of the sandbox, driven by a test.

    Every method is thread-safe. In a state in which a method makes no sense it does nothing.
    """

    def __init__(self, services: Services, call: LiveCall) -> None:
        self._services = services
        self._call = call

    @property
    def session_id(self) -> str:
        """Its id in the call log."""
        return self._call.session_id

    @property
    def telephony_session_id(self) -> str:
        """Its id in call control."""
        return self._call.telephony_session_id

    @property
    def party_id(self) -> str:
        """The id of our party in call control."""
        return self._call.party_id

    @property
    def status(self) -> str:
        """`Ringing`, `CallConnected`, `OnHold` or `Disconnected`."""
        return self._call.status

    def answer(self) -> None:
        """Answer it."""
        with self._services.state.lock:
            self._services.telephony.answer(self._call)

    def hold(self) -> None:
        """Put it on hold."""
        with self._services.state.lock:
            self._services.telephony.hold(self._call, on=True)

    def resume(self) -> None:
        """Resume it."""
        with self._services.state.lock:
            self._services.telephony.hold(self._call, on=False)

    def hang_up(self) -> None:
        """End it; then it is in the call log."""
        with self._services.state.lock:
            self._services.telephony.end(self._call)

    def __repr__(self) -> str:
        return f"<call {self.session_id}: {self.status}>"


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """An account of a sandbox.

    Attributes:
        id: its id.
        main_number: its main number; its users log in with it.
        extensions: the ids of its extensions by extension number.
    """

    id: str
    main_number: str
    extensions: dict[str, str]


class Sandbox:
    """RingCentral on a loopback port.

    `with Sandbox() as sandbox:` starts and stops it; `start` and `stop` do the same. It can be started once. Methods
    are synchronous and thread-safe.

    Args:
        seed: determines all generated data: the same seed gives the same account, ids, tokens and answers.
        state: a file that keeps the state between runs; `None` keeps it in memory.
        port: the port; 0 chooses a free one.
        host: the address to listen on.
        limits: calls per minute by group (`{"Light": 20}`), or `True` for the documented limits; off by default.
        window: seconds of a rate limit window and a penalty, by the sandbox's clock.
        start: the initial time of its clock; default the machine's time. A naive value is UTC.
        accounts: the number of accounts; an extension number refers to the first one, an id or a phone number to any.
        strict: reject what the platform accepts beyond its document, such as numbers for ids.
        tls: serve https with a certificate of a throw-away authority (`ca_file`), for clients that insist on it.
        cors: the origins of pages that may call it from a browser (`["http://localhost:8000"]`), on this machine only.
        allow_remote: allow an address that other machines can reach. It is not secure: its credentials can be
            derived from the seed.

    Raises:
        ModuleNotFoundError: if the extra `sandbox` is not installed.
        ValueError: if `host` is not a loopback address without `allow_remote`, or for an invalid port, origin or
            number of accounts.

    Attributes:
        clock: its clock.
        faults: the fault rules.
        limits: calls per minute by group.
        requests: the received requests.
        client_id: the id of a confidential application.
        client_secret: its secret.
        public_client_id: the id of a public application, for PKCE.
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
        strict: bool = False,
        tls: bool = False,
        cors: Iterable[str] = (),
        allow_remote: bool = False,
    ) -> None:
        from ._dependencies import check_installed

        check_installed()
        from ._cors import checked_origins
        from ._names import PASSWORD
        from ._server import is_loopback
        from ._services import Services
        from ._state.sandbox_state import SandboxState

        if not is_loopback(host) and not allow_remote:
            raise ValueError(
                f"host: {host!r} can be reached by other machines; the sandbox is not secure. "
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
        self._tls = tls
        self._origins = checked_origins(cors)
        self._folder: TemporaryDirectory[str] | None = None
        self._state = SandboxState(
            seed,
            Path(state) if state is not None else None,
            limits=limits,
            window=window,
            start=start.timestamp() if start is not None else None,
            accounts=accounts,
            strict=strict,
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

    # -- lifecycle

    def start(self) -> Sandbox:
        """Listen in a thread; it serves when this returns.

        Raises:
            OSError: if the port is in use.
            RuntimeError: if it was started before.
        """
        from . import _routes

        if self._server is not None:
            raise RuntimeError("this Sandbox has been started before; make another one")
        _routes.load()
        self._serve(self._port)
        return self

    def _serve(self, port: int) -> None:
        from ._app import Application as App
        from ._cors import allow
        from ._server import Server

        plain_port = self._server.plain_port if self._server is not None else 0
        app: ASGIApp = App(self._services)
        if self._origins:
            app = allow(app, self._origins)
        self._server = Server(app, self._host, port, self._on_loop, self._certificates(), plain_port)
        self._state.server = f"{'https' if self._tls else 'http'}://{self._shown_host}:{self._server.port}"
        self._server.start()

    @property
    def _shown_host(self) -> str:
        return f"[{self._host}]" if ":" in self._host else self._host

    def _certificates(self) -> Certificates | None:
        if not self._tls:
            return None
        from ._tls import Certificates, make_certificates

        if self._folder is not None:
            folder = Path(self._folder.name)
            return Certificates(folder / "authority.pem", folder / "certificate.pem", folder / "key.pem")
        self._folder = TemporaryDirectory(prefix="rcext-sandbox-")
        return make_certificates(Path(self._folder.name), self._host)

    def restart(self, down: float = 0.0) -> None:
        """Stop serving and serve again on the same port, like a restarting server or an outage.

        State, clock and PubNub messages stay the same. Connections are reset, WebSocket sessions cannot be recovered,
        and pending webhook deliveries are lost.

        Args:
            down: seconds between stop and start.

        Raises:
            RuntimeError: if it was not started.
        """
        server = self._server
        if server is None:
            raise RuntimeError("this Sandbox has not been started")
        server.stop()
        time.sleep(down)
        self._serve(server.port)

    def stop(self) -> None:
        """Drop all connections and end the thread; a second call does nothing."""
        server = self._server
        if server is not None:
            server.stop()
            self._state.close_once()
            if self._folder is not None:
                self._folder.cleanup()

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
        strict: bool = False,
        tls: bool = False,
        cors: Iterable[str] = (),
        allow_remote: bool = False,
    ) -> AbstractContextManager[Sandbox]:
        """Run a sandbox in a child process: `with Sandbox.in_process() as sandbox:`.

        The result is a proxy of a started `Sandbox`; nothing of the server is imported here. Attributes and methods go
        through a pipe, so arguments must be picklable: match faults by a path or an operation id, not by a function.
        The process ends with the block, or with this process.

        Args:
            seed: see `Sandbox`, also for the other arguments.
            state: see `Sandbox`.
            port: see `Sandbox`.
            host: see `Sandbox`.
            limits: see `Sandbox`.
            window: see `Sandbox`.
            start: see `Sandbox`.
            accounts: see `Sandbox`.
            strict: see `Sandbox`.
            tls: see `Sandbox`.
            cors: see `Sandbox`.
            allow_remote: see `Sandbox`.
        """
        from ._process import in_process

        settings: dict[str, Any] = {"seed": seed, "state": state, "port": port, "host": host, "window": window}
        settings |= {
            "limits": limits,
            "start": start,
            "accounts": accounts,
            "strict": strict,
            "tls": tls,
            "cors": cors if isinstance(cors, str) else list(cors),
            "allow_remote": allow_remote,
        }
        return in_process(settings)

    # -- addresses and credentials

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
        """The origin for a PubNub client (with `ssl=False`)."""
        return f"{self._shown_host}:{self._server.plain_port}" if self._server is not None else ""

    @property
    def ca_file(self) -> str | None:
        """The certificate of the authority that clients have to trust, as a PEM file; `None` without `tls`."""
        return str(Path(self._folder.name) / "authority.pem") if self._folder is not None else None

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables of a client; with `tls` also those by which Python, curl and Node trust it."""
        trusted = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
        return {
            **(dict.fromkeys(trusted, self.ca_file) if self.ca_file is not None else {}),
            "RC_SERVER": self.server,
            "RC_CLIENT_ID": self.client_id,
            "RC_CLIENT_SECRET": self.client_secret,
            "RC_JWT": self.jwt,
            "RC_PUBNUB_ORIGIN": self.pubnub_origin,
        }

    @property
    def jwt(self) -> str:
        """A JWT credential of the first user."""
        return self._state.sessions.jwt(self._first)

    def jwt_of(self, extension: str) -> str:
        """Return a JWT credential of another user, given by extension number or id."""
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
        """The direct number of the first user; it can send SMS."""
        return str(self._state.extension(self._first)["contact"]["businessPhone"])

    @property
    def extensions(self) -> dict[str, str]:
        """The extension ids of the first account by extension number."""
        with self._state.lock:
            return self._state.numbers(self.account_id)

    def add_application(self, application: Application) -> None:
        """Register another application, for instance a public one, or one with few permissions."""
        with self._state.lock:
            self._state.add_application(application)

    def set_user_permissions(self, permissions: set[str] | None, extension: str | None = None) -> None:
        """Restrict the permissions of a user: other calls are answered with 403; `None` removes the restriction.

        Args:
            permissions: the permissions the user keeps.
            extension: the extension number or id; default the first user.
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
            raise ValueError(f"extension: unknown number {extension!r}; the numbers are {known}")
        return str(found["id"])

    @property
    def auto_consent(self) -> bool:
        """Whether the authorize endpoint redirects back with a code without a page; `prompt=none` does the same."""
        return self._state.auto_consent

    @auto_consent.setter
    def auto_consent(self, value: bool) -> None:
        self._state.auto_consent = value

    @property
    def reusable_websocket_tokens(self) -> bool:
        """Whether a WebSocket token is valid for several connections during its lifetime, as official SDKs expect."""
        return self._state.sessions.reusable_websocket_tokens

    @reusable_websocket_tokens.setter
    def reusable_websocket_tokens(self, value: bool) -> None:
        self._state.sessions.reusable_websocket_tokens = value

    @property
    def max_sessions(self) -> int:
        """The maximum number of parallel sessions of a user and an application; the oldest ends first."""
        return self._state.sessions.max_sessions

    @max_sessions.setter
    def max_sessions(self, value: int) -> None:
        self._state.sessions.max_sessions = value

    # -- tokens

    def expire_access_tokens(self) -> int:
        """Expire all access tokens; refresh tokens stay valid.

        Returns:
            The number of tokens.
        """
        with self._state.lock:
            return self._state.sessions.expire_all()

    def expire_refresh_tokens(self) -> int:
        """Expire all refresh tokens.

        Returns:
            The number of tokens.
        """
        with self._state.lock:
            return self._state.sessions.expire_refresh_all()

    def revoke_tokens(self) -> int:
        """Revoke all sessions with their access and refresh tokens.

        Returns:
            The number of sessions.
        """
        with self._state.lock:
            return self._state.sessions.revoke_all()

    # -- events

    def incoming_call(self, from_: str = "+14155551000", to: str | None = None, *, name: str = "") -> SandboxCall:
        """Ring an extension; the call is missed after 25 s by the sandbox's clock unless it is answered.

        Args:
            from_: the caller's number.
            to: the extension number, id or phone number called; default the first user.
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
        """Receive an SMS.

        Args:
            from_: the sender's number.
            text: its text.
            to: the extension number, id or phone number of the recipient; default the first user.

        Returns:
            The id of the message.

        Raises:
            ValueError: if there is no such extension.
        """
        with self._state.lock:
            extension = self._state.extension(self._extension_id(to))
            return int(self._services.messages.deliver(extension, {"phoneNumber": from_}, text)["id"])

    def incoming_voicemail(self, from_: str = "+14155551000", to: str | None = None) -> int:
        """Receive a voicemail of two seconds.

        Returns:
            The id of the message.
        """
        return self._incoming("VoiceMail", from_, to)

    def incoming_fax(self, from_: str = "+14155551000", to: str | None = None) -> int:
        """Receive a fax of one page.

        Returns:
            The id of the message.
        """
        return self._incoming("Fax", from_, to)

    def _incoming(self, kind: str, from_: str, to: str | None) -> int:
        with self._state.lock:
            extension = self._state.extension(self._extension_id(to))
            return int(self._services.messages.deliver(extension, {"phoneNumber": from_}, kind=kind)["id"])

    def add_grant(self, extension: str, to: str | None = None) -> None:
        """Let a user act for another extension, as an administrator can.

        Args:
            extension: the extension number or id that the user may act for.
            to: the extension number or id of the user; default the first user.
        """
        with self._state.lock:
            user = self._extension_id(to)
            other = self._state.extension(self._extension_id(extension))
            names = ("id", "uri", "extensionNumber", "name", "type")
            uri = f"{self._state.base_of(user)}/extension/{user}/grant"
            grant: dict[str, Any] = {
                "uri": uri,
                "extension": {**{name: other[name] for name in names}, "id": str(other["id"])},
            }
            given = ("callPickup", "callMonitoring", "callOnBehalfOf")
            grant |= {name: name in given for name in GRANTS}
            self._state.store.put("grant", user, str(other["id"]), grant)
            body = {"extensionId": user, "ownerId": user}
            ids = {"accountId": self._state.account_of(user), "extensionId": user}
            self._services.hub.emit("grant", ids, lambda _: body)

    def scenario(self, name: str = "office", **changes: Any) -> int:
        """Add users, queues, IVR menus and a month of calls to the first account.

        Args:
            name: `office` (200 users, four queues, two menus) or `small` (the initial account).
            changes: other values than the scenario's: `users`, `queues`, `menus`, `calls` and `messages` per user.

        Returns:
            The number of added extensions.

        Raises:
            ValueError: for an unknown scenario.
        """
        from dataclasses import replace

        from ._state.seed import SCENARIOS, Seeder

        if name not in SCENARIOS:
            raise ValueError(f"scenario: {name!r} is unknown; choose one of {', '.join(SCENARIOS)}")
        with self._state.lock:
            seeder = Seeder(self._state.store, self._state.ids, self._state.started)
            return seeder.extend(replace(SCENARIOS[name], **changes))

    # -- recorded sessions

    @contextmanager
    def record(self, path: str | Path) -> Generator[None]:
        """Record the API requests in a block with their answers in a file, for `replay`; logins are not recorded.

        Args:
            path: the file; an existing one is replaced.
        """
        from ._replay import Recorder

        recorder = Recorder(Path(path), self.server)
        self._services.recorder = recorder
        try:
            yield
        finally:
            self._services.recorder = None
            recorder.close()

    @contextmanager
    def replay(self, path: str | Path) -> Generator[None]:
        """Answer the requests in a block as in a recording: the same method, path, query and body give the same answer.

        Each recorded answer is given once; other requests are handled as always.

        Args:
            path: the recording.

        Raises:
            AssertionError: at the end of the block, if recorded requests were not made.
        """
        from ._replay import Replay

        replay = self._services.replay = Replay(Path(path))
        try:
            yield
        finally:
            self._services.replay = None
        if replay.left:
            raise AssertionError(f"recorded requests that were not made: {', '.join(replay.left)}")

    # -- assertions

    @property
    def sent_sms(self) -> list[dict[str, Any]]:
        """The SMS that users have sent, oldest first: dicts with `id`, `from`, `to` (a list) and `text`."""
        with self._state.lock:
            return [dict(entry) for entry in self._state.store.all("sent-sms", None)]

    @property
    def unknown_filters(self) -> list[str]:
        """The event filters that were rejected because the platform does not have them."""
        return list(self._services.hub.unknown_filters)

    def assert_no_unknown_filters(self) -> None:
        """Fail if a client subscribed to an event filter that the platform does not have.

        Raises:
            AssertionError: naming the filters.
        """
        if self.unknown_filters:
            raise AssertionError(f"unknown event filters: {', '.join(self.unknown_filters)}")

    def assert_no_errors(self) -> None:
        """Fail if a request was answered with an error.

        Raises:
            AssertionError: naming the requests.
        """
        wrong = [record for record in self.requests if record.status >= 400]
        if wrong:
            raise AssertionError(f"requests with errors: {', '.join(map(repr, wrong))}")

    def publish(self, event_filter: str, body: Mapping[str, Any], *, extension: str | None = None) -> int:
        """Send a notification to all subscriptions with a filter.

        Args:
            event_filter: the filter; `~` stands for the account and for `extension`. With a query it reaches filters
                with the same query, without one all with the same path.
            body: the notification's body, as JSON.
            extension: the extension number or id that `~` stands for; default the first user.

        Returns:
            The number of subscriptions reached.
        """
        with self._state.lock:
            return self._services.hub.publish(event_filter, dict(body), self._extension_id(extension))

    def drop_subscriptions(self) -> int:
        """Delete all subscriptions, as the platform sometimes does.

        Returns:
            The number of subscriptions.
        """
        with self._state.lock:
            return sum(self._services.hub.delete(str(entry["id"])) for entry in self._services.hub.all())

    def blacklist_subscriptions(self, reason: str = "Webhook does not respond") -> int:
        """Blacklist all subscriptions: nothing is delivered to them until they are renewed.

        Returns:
            The number of subscriptions.
        """
        with self._state.lock:
            found = self._services.hub.all()
            for entry in found:
                self._services.hub.blacklist(str(entry["id"]), reason)
            return len(found)

    def change_delivery_modes(self, *, at_renewal: bool = False) -> int:
        """Move all PubNub subscriptions to another channel and key; clients see it when they read or renew them.

        Args:
            at_renewal: move each one when it is renewed.

        Returns:
            The number of subscriptions.
        """
        with self._state.lock:
            return self._services.hub.rotate_channels(at_renewal=at_renewal)

    def publish_raw(self, payload: object, *, subscription: str | None = None) -> int:
        """Publish a raw payload on the PubNub channels, for tests with malformed messages.

        Args:
            payload: a JSON value, such as a string that does not decrypt.
            subscription: the id of one subscription; default all.

        Returns:
            The number of channels.
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
        """The number of open PubNub long polls."""
        return self._services.pubnub.polls

    @property
    def open_websockets(self) -> int:
        """The number of open WebSocket connections."""
        return len(self._services.connections.open)

    def drop_connections(self) -> None:
        """Reset all open connections as a network fault would: long polls, kept-alive ones, WebSockets."""
        if self._server is not None:
            self._server.drop_connections()

    def drop_websockets(self, code: int = 1011, reason: str = "") -> None:
        """Close all WebSocket connections; their sessions can be recovered for 180 s by the sandbox's clock."""
        self._services.loop.run_soon(lambda: self._services.connections.drop(code=code, reason=reason))

    @property
    def check_answers(self) -> bool:
        """Whether it validates its own answers by the document; see `violations`."""
        return self._state.check_answers

    @check_answers.setter
    def check_answers(self, value: bool) -> None:
        self._state.check_answers = value

    @property
    def violations(self) -> list[tuple[str, str]]:
        """Answers that violated the document while `check_answers` was on: the operation id, and what was wrong."""
        return [(id, "; ".join(map(repr, found))) for id, found in self._state.violations]

    def expire_sync_token(self, token: str) -> None:
        """Reject a sync token from now on, so that the client has to start a full sync."""
        with self._state.lock:
            self._state.expired_sync_tokens.add(token)

    def __repr__(self) -> str:
        return f"<Sandbox {self.server or 'not started'}, seed {self.seed}>"
