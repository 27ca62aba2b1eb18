# pyright: reportPrivateUsage=false
# A test may look inside.
"""What all stores have in common, and what a file can suffer."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from redis import Redis

from rcext import FileTokenStore, KeyringTokenStore, MemoryTokenStore, RedisTokenStore, RingCentral, Tokens, TokenStore
from rcext.auth.stores import _redis
from rcext.errors import ConfigurationError, NotAuthorized, SessionExpired, TokenStoreDamaged, TokenStoreError
from tests.living import living_threads
from tests.platform.worlds import ECHO, refreshes
from tests.waiting import until

from .fakes import World, password

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rcext.auth import TokenLock
    from rcext.sandbox import Sandbox


def keyring_store(folder: Path) -> KeyringTokenStore:
    from keyring.backend import KeyringBackend

    class FolderKeyring(KeyringBackend):
        """A keyring for machines that have none: one file an entry."""

        priority = 1  # pyright: ignore[reportAssignmentType]  # a class property there, read alike

        def _file(self, service: str, username: str) -> Path:
            return folder / f"{service}-{username}".replace("/", "_")

        def get_password(self, service: str, username: str) -> str | None:
            file = self._file(service, username)
            return file.read_text() if file.exists() else None

        def set_password(self, service: str, username: str, password: str) -> None:
            self._file(service, username).write_text(password)

        def delete_password(self, service: str, username: str) -> None:
            self._file(service, username).unlink()

    return KeyringTokenStore(
        "rcext-tests",
        backend=FolderKeyring(),  # type: ignore[no-untyped-call]  # keyring is partly untyped
        lock_folder=folder / "locks",
    )


@pytest.fixture(params=["memory", "file", "redis", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> TokenStore:
    if request.param == "memory":
        return MemoryTokenStore()
    if request.param == "file":
        return FileTokenStore(tmp_path / "deep" / "tokens.json")
    if request.param == "keyring":
        return keyring_store(tmp_path)
    return RedisTokenStore(request.getfixturevalue("redis_url"), prefix=tmp_path.name)


def taken(store: TokenStore, key: str) -> TokenLock:
    lock = store.lock(key)
    assert lock is not None
    return lock


def save(store: TokenStore, key: str, tokens: Tokens | None) -> None:
    lock = taken(store, key)
    lock.save(tokens)
    lock.release()


def test_keeps_all_there_is(store: TokenStore) -> None:
    tokens = Tokens(
        "access",
        refresh_token="refresh",
        expires_at=time.time() + 1000,
        refresh_expires_at=time.time() + 9000,
        scope="A B",
        owner_id="1",
        endpoint_id="e",
        session_id="s",
        access_token_ttl=700,
        refresh_token_ttl=800,
    )
    assert store.load("a") is None
    save(store, "a", tokens)
    assert store.load("a") == tokens
    assert store.load("b") is None
    save(store, "b", Tokens("other"))
    assert store.load("a") == tokens
    save(store, "a", None)
    save(store, "a", None)
    assert store.load("a") is None
    assert store.load("b") == Tokens("other")


def test_lock_is_exclusive_per_session_and_does_not_wait(store: TokenStore) -> None:
    lock = taken(store, "a")
    assert store.lock("a") is None
    other = taken(store, "b")
    other.release()
    lock.release()
    taken(store, "a").release()


@pytest.mark.parametrize("hours", [-7, 7])
def test_a_clock_that_is_set_while_a_lock_is_held(
    store: TokenStore, hours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = taken(store, "a")
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + hours * 3600)
    assert store.lock("a") is None, "it is still held"
    if isinstance(store, RedisTokenStore):
        time.sleep(_redis._LEASE + _redis._RENEWAL)
        assert store.lock("a") is None, "it is still renewed"
    lock.save(Tokens("a"))
    lock.release()
    taken(store, "a").release()
    assert store.load("a") == Tokens("a")


@pytest.mark.parametrize("alive", [False, True])
def test_a_redis_whose_clock_is_set_back_while_a_lease_is_held(redis_url: str, alive: bool) -> None:
    """A dead holder's lease would last for hours."""
    store = RedisTokenStore(redis_url, prefix="set-back")
    lock: Any = taken(store, "a")
    if not alive:
        lock._released.set()  # its process was killed: nothing renews it
    server = Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    server.pexpire(store._names("a")[0], 7 * 3_600_000)  # so long does it last then
    assert store.lock("a") is None, "the holder has a chance to renew it"
    if alive:
        time.sleep(_redis._LEASE + _redis._RENEWAL)
        assert store.lock("a") is None
        lock.release()
    until(lambda: server.pttl(store._names("a")[0]) == -2)
    taken(store, "a").release()
    server.close()


def test_satisfies_the_protocol_and_hides_its_secrets(store: TokenStore) -> None:
    assert isinstance(store, TokenStore)
    save(store, "a", Tokens("SECRET-ACCESS", refresh_token="SECRET-REFRESH"))
    assert "SECRET" not in repr(store)
    assert "SECRET" not in repr(store.load("a"))


def test_every_store_carries_a_session(sb: Sandbox, store: TokenStore) -> None:
    clients = [RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) for _ in range(2)]
    clients[0].platform.authorize(jwt=sb.jwt)
    assert clients[1].platform.get(ECHO).status == 200
    sb.expire_access_tokens()
    assert [rc.platform.get(ECHO).status for rc in clients] == [200, 200]
    assert refreshes(sb) == 1
    assert clients[0].platform.logout()
    assert not clients[0].platform.is_authorized()
    for rc in clients:
        rc.close()


def test_a_store_of_ones_own_takes_two_methods(sb: Sandbox) -> None:
    class Own:
        nonblocking = True

        def __init__(self) -> None:
            self.inner = MemoryTokenStore()

        def load(self, key: str) -> Tokens | None:
            return self.inner.load(key)

        def lock(self, key: str) -> TokenLock | None:
            return self.inner.lock(key)

    with RingCentral(sb.server, sb.client_id, token_store=Own(), client_secret=sb.client_secret) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        assert rc.platform.get(ECHO).status == 200
    with pytest.raises(ConfigurationError, match="token_store is a int"):
        RingCentral(sb.server, sb.client_id, token_store=5)  # type: ignore[arg-type]  # the point of the test


def test_file_is_the_owners_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        store = FileTokenStore(tmp_path / "new" / "tokens.json")
        save(store, "a", Tokens("x"))
    finally:
        os.umask(old)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert not list(store.path.parent.glob("*.tmp"))


def test_file_that_others_can_read_is_corrected(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    save(store, "a", Tokens("x"))
    store.path.chmod(0o644)
    assert FileTokenStore(store.path).load("a") == Tokens("x")
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert "corrected" in caplog.text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (None, "not a complete JSON"),
        (b"", "empty"),
        (b"[]", "not a token file"),
        (b'{"version": 2, "sessions": {}}', "version 1"),
        (b'{"version": 1, "sessions": {"KEY": 5}}', "a session in"),
        (b'{"version": 1, "sessions": {"KEY": {"access_token": ""}}}', "access_token"),
        (b"\xff\xfe\x00", "not a complete JSON"),
    ],
)
def test_damaged_file_is_a_clear_error_until_a_login_replaces_it(
    sb: Sandbox, tmp_path: Path, content: bytes | None, text: str
) -> None:
    path = tmp_path / "tokens.json"
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=path) as rc:
        tokens = rc.platform.authorize(jwt=sb.jwt)
        key = rc.platform._session.key
        whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if content is None else content.replace(b"KEY", key.encode()))
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=path) as rc:
        with pytest.raises(TokenStoreError, match=text) as caught:
            rc.platform.get(ECHO)
        assert str(path) in str(caught.value)
        assert tokens.access_token not in str(caught.value)
        rc.platform.authorize(jwt=sb.jwt)
        assert rc.platform.get(ECHO).status == 200


def test_unreadable_path(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="folder"):
        FileTokenStore(tmp_path)
    (tmp_path / "file").write_text("")
    store = FileTokenStore(tmp_path / "file" / "tokens.json")
    with pytest.raises(TokenStoreError, match="cannot be"):
        store.lock("a")


def no_space(*_: Any) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_is_noticed_before_the_server_rotates_the_tokens(
    sb: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tokens.json"
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=path) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        before = path.read_bytes()
        with monkeypatch.context() as patch:
            patch.setattr("rcext.auth.stores._file.os.write", no_space)
            with pytest.raises(TokenStoreError, match=os.strerror(errno.ENOSPC)):
                rc.platform.refresh()
        assert refreshes(sb) == 0
        assert path.read_bytes() == before
        rc.platform.refresh()
    assert refreshes(sb) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == ["tokens.json"]


def test_a_temporary_file_that_another_planted_is_not_followed(tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    lock = taken(store, "a")
    (name,) = (path.name for path in tmp_path.glob("*.tmp"))
    lock.release()
    (tmp_path / name).symlink_to(victim)
    save(store, "a", Tokens("x"))
    assert victim.read_text() == "untouched"
    assert not store.path.is_symlink()
    assert store.load("a") == Tokens("x")


def test_a_lock_saves_more_than_once(store: TokenStore) -> None:
    lock = taken(store, "a")
    lock.save(Tokens("one"))
    lock.save(Tokens("two"))
    lock.save(None)
    lock.save(Tokens("three"))
    lock.release()
    assert store.load("a") == Tokens("three")


def test_a_save_that_fails_after_the_refresh_is_made_up_for(sb: Sandbox, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "tokens.json")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        original = store.replace

        def broken(*_: Any) -> None:
            raise TokenStoreError("the disk is gone")

        store.replace = broken  # type: ignore[method-assign, assignment]  # the disk breaks between the reservation and the save
        sb.expire_access_tokens()
        assert rc.platform.get(ECHO).status == 200
        store.replace = original  # type: ignore[method-assign]  # and comes back
        rc.platform._session._not_before = 0
        rc.platform._session._known.refresh_at = 0
        assert rc.platform.get(ECHO).status == 200
    saved = json.loads(store.path.read_bytes())["sessions"]
    sb.clock.advance(60)
    with RingCentral(sb.server, sb.client_id, sb.client_secret, token_store=store) as other:
        assert other.platform.get(ECHO).status == 200
    assert len(saved) == 1
    assert refreshes(sb) == 1


def test_no_keyring_is_a_clear_error(tmp_path: Path) -> None:
    from keyring.backends.fail import Keyring

    with pytest.raises(ConfigurationError, match="lacks a keyring"):
        KeyringTokenStore(
            backend=Keyring(),  # type: ignore[no-untyped-call]  # keyring is partly untyped
            lock_folder=tmp_path,
        )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform lacks named pipes")
def test_the_defaults_of_a_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    store = KeyringTokenStore(backend=keyring_store(tmp_path)._keyring)
    assert repr(store) == "KeyringTokenStore('rcext')"
    lock = taken(store, "mine")
    lock.save(Tokens("A"))
    assert (tmp_path / "rcext-mine").exists()
    assert len(list(tmp_path.glob("rcext-*/*.lock"))) == 1
    lock.release()


def test_the_folders_of_a_file_are_created(tmp_path: Path) -> None:
    save(FileTokenStore(tmp_path / "a" / "b" / "c" / "tokens.json"), "mine", Tokens("A"))
    assert stat.S_IMODE((tmp_path / "a" / "b" / "c").stat().st_mode) == 0o700


def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    os.mkfifo(path)
    with pytest.raises(TokenStoreError, match="not a regular file"):
        FileTokenStore(path).load("a")


class FakeRedis:
    """A client of Redis that answers what a test says, and remembers the arguments of scripts."""

    def __init__(self, *, extended: int = 1, content: object = None) -> None:
        self.extended = extended
        self.content = content
        self.fence = 7
        self.calls: list[tuple[str, list[str], list[Any]]] = []
        self.renewed = threading.Event()

    def register_script(self, text: str) -> Callable[..., int]:
        name = next(name for name in ("incr", "pexpire", "ARGV[4]", "del") if name in text)

        def script(*, keys: list[str], args: list[Any]) -> int:
            self.calls.append((name, keys, args))
            if name != "pexpire":
                return self.fence
            self.renewed.set()
            return self.extended

        return script

    def get(self, _name: str) -> object:
        if isinstance(self.content, Exception):
            raise self.content
        return self.content

    def named(self, name: str) -> list[tuple[list[str], list[Any]]]:
        return [(keys, args) for called, keys, args in self.calls if called == name]


def with_fake_redis(client: FakeRedis) -> RedisTokenStore:
    untyped: Any = client
    return RedisTokenStore(untyped)


def test_a_lease_in_redis_is_renewed_by_a_daemon_until_it_is_released(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_redis, "_RENEWAL", 0.001)
    before = set(living_threads())
    client = FakeRedis()
    lock = with_fake_redis(client).lock("a")
    assert lock is not None
    (thread,) = (thread for thread in set(living_threads()) - before if thread.name == "rcext-redis-lease")
    assert thread.daemon  # it does not keep a program from ending
    assert client.renewed.wait(20)
    lock.release()
    thread.join(20)
    assert not thread.is_alive()
    (keys, (owner, lease)) = client.named("incr")[0]
    assert lease == 800
    assert client.named("pexpire")[0] == (keys[:1], [f"7:{owner}", 800])
    assert client.named("del") == [(keys[:2], [f"7:{owner}", "0"])]


@pytest.mark.parametrize(("fence", "saves", "forgotten"), [(1, False, "1"), (1, True, "0"), (2, False, "0")])
def test_a_first_holder_that_saves_nothing_is_forgotten(fence: int, saves: bool, forgotten: str) -> None:
    client = FakeRedis()
    client.fence = fence
    lock = with_fake_redis(client).lock("a")
    assert lock is not None
    assert lock.is_first is (fence == 1)
    if saves:
        lock.save(None)
    lock.release()
    assert client.named("del")[0][1][1] == forgotten


def test_a_redis_that_lost_its_data_gets_the_session_again(redis_url: str) -> None:
    world = World(store=RedisTokenStore(redis_url, prefix="lost"), start=time.time())
    one, other, new = world.session(), world.session(), world.session()
    world.run(one.authorize(password()))
    world.run(other.get_tokens())
    Redis.from_url(redis_url).flushall()  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    for _ in range(2):  # a client without tokens leaves no trace
        with pytest.raises(NotAuthorized, match="not logged in"):
            world.run(new.get_tokens())
    world.pass_time(3600)
    assert world.run(other.get_tokens()).access_token == "A2"
    assert world.run(one.get_tokens()).access_token == "A2"
    assert world.run(new.get_tokens()).access_token == "A2"
    assert world.server.refreshes == 1
    world.run(other.logout())
    world.pass_time(3600)
    with pytest.raises(SessionExpired, match="ended elsewhere"):
        world.run(one.get_tokens())


def test_a_lease_in_redis_that_is_lost_is_not_renewed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    from redis import ConnectionError as Failure

    monkeypatch.setattr(_redis, "_RENEWAL", 0.001)
    client = FakeRedis(extended=0)
    before = set(living_threads())
    store = with_fake_redis(client)
    lock = store.lock("a")
    assert lock is not None
    for thread in set(living_threads()) - before:
        thread.join(20)
    assert len(client.named("pexpire")) == 1
    assert lock.extend() is False
    client.extended = 1
    assert lock.extend() is True

    def fail(**_: object) -> int:
        raise Failure("x")

    monkeypatch.setattr(store, "_extend", fail)
    assert lock.extend() is True  # it may still be held: the next try tells


@pytest.mark.parametrize(
    ("refresh_token", "refresh_lifetime", "expected"),
    [
        ("R", 7200.0, 7200),
        ("R", 0.0, 3600),  # the access token can be used
        (None, 7200.0, 3600),
        ("R", 1e12, 0),
        ("R", 1e307, 0),
        ("R", float("inf"), 0),
    ],
)
def test_the_lifetime_of_a_session_in_redis(
    monkeypatch: pytest.MonkeyPatch, refresh_token: str | None, refresh_lifetime: float, expected: int
) -> None:
    monkeypatch.setattr("time.time", lambda: 1000.0)
    client = FakeRedis()
    lock = with_fake_redis(client).lock("a")
    assert lock is not None
    tokens = Tokens("A", refresh_token=refresh_token, expires_at=4600.0, refresh_expires_at=1000.0 + refresh_lifetime)
    lock.save(tokens)
    lock.release()
    assert client.named("ARGV[4]")[0][1][3] == str(expected * 1000)


def test_a_session_in_redis_that_is_damaged() -> None:
    from redis import ResponseError

    damage: tuple[object, ...] = (
        b"[" * 100_000,
        b"null",
        b"\xff",
        ResponseError("WRONGTYPE Operation against a key holding the wrong kind of value"),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    )
    for content in damage:
        with pytest.raises(TokenStoreDamaged):
            with_fake_redis(FakeRedis(content=content)).load("a")
    with pytest.raises(TokenStoreError, match="cannot be read: ResponseError"):
        with_fake_redis(FakeRedis(content=ResponseError("NOAUTH"))).load("a")


def test_redis_that_does_not_answer() -> None:
    store = RedisTokenStore("redis://127.0.0.1:1/0")
    with pytest.raises(TokenStoreError, match="Redis cannot be read"):
        store.load("a")
    with pytest.raises(ConfigurationError, match="Redis URL"):
        RedisTokenStore("nonsense://x")
