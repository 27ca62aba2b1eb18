"""Small shared modules: names and suggestions, lazy packages, arguments, loopback hosts, `RC_LOG`, Redis clients."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
import redis
import redis.asyncio

from rcext._arguments import phone_number, plain_text
from rcext._lazy import lazy
from rcext._logging import log_from_environment
from rcext._loopback import is_loopback
from rcext._names import Suggesting, unknown_name
from rcext._redis import connect
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator

# Names ----------------------------------------------------------------------------------------------------------------


def test_the_error_of_an_unknown_name() -> None:
    error = unknown_name("'X' object", "collor", ["color", "_colr", "size"])
    assert str(error) == "'X' object has no attribute 'collor'; did you mean 'color'?"
    assert error.name == "collor"
    assert str(unknown_name("'X' object", "_color", ["color"])) == "'X' object has no attribute '_color'"
    assert str(unknown_name("'X' object", "colr_", ["_colr"])) == "'X' object has no attribute 'colr_'"
    assert len(str(unknown_name("x", "n" * 1000, []))) < 150


def test_a_class_suggests_its_own_names_and_more() -> None:
    class Box(Suggesting):
        color = 1

        @staticmethod
        def _more_names() -> list[str]:
            return ["lid.handle"]

    box: Any = Box()
    for name, meant in (("colr", "'color'"), ("handle", "'lid.handle'")):
        with pytest.raises(AttributeError, match=f"^'Box' object has no attribute '{name}'; did you mean {meant}"):
            getattr(box, name)
    box.weight = 2
    with pytest.raises(AttributeError, match="did you mean 'weight'"):  # an attribute of the object
        box.wieght  # noqa: B018  # the point
    bare: Any = Suggesting()
    with pytest.raises(AttributeError, match=r"^'Suggesting' object has no attribute 'handle'$"):
        bare.handle  # noqa: B018  # the point


# Lazy packages --------------------------------------------------------------------------------------------------------


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    home, inner = ModuleType("lazy_home"), ModuleType("lazy_home._inner")
    vars(inner).update(THING=7)
    monkeypatch.setitem(sys.modules, "lazy_home", home)
    monkeypatch.setitem(sys.modules, "lazy_home._inner", inner)
    monkeypatch.setitem(sys.modules, "lazy_home.tool", ModuleType("lazy_home.tool"))
    return home


def test_a_lazy_package(package: ModuleType) -> None:
    get, names = lazy("lazy_home", {"THING": "_inner", "tool": "tool"})
    package.other = 1  # type: ignore[attr-defined]  # a module takes any attribute
    assert get("THING") == 7
    assert vars(package)["THING"] == 7  # found there from now on
    assert get("tool") is sys.modules["lazy_home.tool"]
    found = names()
    assert found == sorted(set(found))
    assert {"THING", "tool", "other", "__name__"} <= set(found)
    with pytest.raises(AttributeError, match=r"^module 'lazy_home' has no attribute 'THINK'; did you mean 'THING'"):
        get("THINK")


# Arguments ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    ["+16505550100", "101", "(650) 555-0100", "650.555.0100", "1,,2;3/4*5#", "650 X 12", "0"],
)
def test_phone_numbers(number: str) -> None:
    assert phone_number("f", "to", f" {number} ") == number


@pytest.mark.parametrize("value", ["", "+", "()", "-1", "abc", "+1a", 7, None, "1\n2"])
def test_no_phone_numbers(value: object) -> None:
    with pytest.raises(ConfigurationError) as caught:
        phone_number("send", "to", value)
    assert str(caught.value).startswith(f"send: to={value!r} is not a phone number;")


def test_a_long_value_is_shortened() -> None:
    for check in (phone_number, plain_text):
        value: Any = "x" * 1000 if check is phone_number else list(range(1000))
        with pytest.raises(ConfigurationError) as caught:
            check("send", "to", value)
        assert len(str(caught.value)) < 160


def test_plain_texts() -> None:
    assert plain_text("send", "text", " \U0001f600 ") == " \U0001f600 "
    with pytest.raises(ConfigurationError, match=r"^send: text=7 must be a string$"):
        plain_text("send", "text", 7)
    with pytest.raises(ConfigurationError, match=r"^send: text has a lone surrogate at 2: "):
        plain_text("send", "text", "ab\ud83dc")


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        *(("localhost", True), ("LOCALHOST", True), ("127.0.0.1", True), ("127.9.9.9", True)),
        *(("::1", True), ("[::1]", True), ("10.0.0.1", False), ("::2", False), ("", False)),
        *(("localhost.example.com", False), ("127.0.0.1.example.com", False), ("127.evil.example", False)),
    ],
)
def test_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


# RC_LOG ---------------------------------------------------------------------------------------------------------------


@contextmanager
def unconfigured() -> Generator[logging.Logger]:
    """Give the logger `rcext` as in a program that has not configured logging."""
    logger = logging.getLogger("rcext")
    before = logger.level, logger.propagate, list(logger.handlers)
    logger.propagate, logger.handlers = False, []
    logger.setLevel(logging.NOTSET)
    try:
        yield logger
    finally:
        level, logger.propagate, logger.handlers = before
        logger.setLevel(level)


@pytest.mark.parametrize(
    ("value", "level"), [("debug", logging.DEBUG), ("INFO", logging.INFO), ("Warning", logging.WARNING)]
)
def test_a_level_of_the_environment(value: str, level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RC_LOG", value)
    with unconfigured() as log:
        log_from_environment()
        log_from_environment()  # one handler, however many clients there are
        assert log.level == level
        (handler,) = log.handlers
    record = logging.LogRecord("rcext.auth", logging.WARNING, __file__, 1, "the %s", ("text",), None)
    assert handler.format(record).endswith(" WARNING rcext.auth: the text")
    assert handler.format(record)[:2] == "20"


@pytest.mark.parametrize("value", [None, ""])
def test_without_a_level_nothing_changes(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RC_LOG", raising=False)
    if value is not None:
        monkeypatch.setenv("RC_LOG", value)
    with unconfigured() as log:
        log_from_environment()
        assert (log.level, log.handlers) == (logging.NOTSET, [])


def test_a_wrong_level(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RC_LOG", "loud")
    with (
        unconfigured() as log,
        pytest.raises(ConfigurationError, match=r"^RC_LOG is 'loud'; set it to one of debug, info, warning$"),
    ):
        log_from_environment()
    assert log.level != logging.DEBUG


# Redis ----------------------------------------------------------------------------------------------------------------


def test_a_client_for_a_url_has_time_limits() -> None:
    client, failure = connect("redis://127.0.0.1:1/3", user="Store")
    assert redis.RedisError in failure
    options = client.connection_pool.connection_kwargs
    assert (options["socket_timeout"], options["socket_connect_timeout"], options["db"]) == (5.0, 5.0, 3)
    assert client.connection_pool.connection_kwargs["port"] == 1


def test_a_given_client_is_used() -> None:
    given = redis.Redis()
    assert connect(given, user="Store")[0] is given
    odd: Any = object()
    assert connect(odd, user="Store")[0] is odd


def test_other_clients_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    asynchronous: Any = redis.asyncio.Redis()
    with pytest.raises(ConfigurationError, match=r"^Store: redis is a client of redis.asyncio; pass a redis.Redis"):
        connect(asynchronous, user="Store")
    with pytest.raises(ConfigurationError, match=r"^Store: the Redis URL is malformed: "):
        connect("nonsense://x", user="Store")
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"^Store needs the package redis: pip install 'rcext\[redis\]'$"):
        connect("redis://x", user="Store")
