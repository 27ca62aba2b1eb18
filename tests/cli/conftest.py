"""The command line in this process, with a configuration folder and an environment of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from rcext.cli import main
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Result(NamedTuple):
    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)

    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture(scope="module")
def office() -> Iterator[Sandbox]:
    """A sandbox of the module, whose messages and calls no other test has made."""
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sb(office: Sandbox) -> Sandbox:
    office.requests.clear()
    return office


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Without an application or a keyring, and with the configuration in a folder of the test."""
    for name in ("RC_SERVER", "RC_CLIENT_ID", "RC_CLIENT_SECRET", "RC_JWT", "RCEXT_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RCEXT_CONFIG", str(tmp_path / "rcext" / "config.toml"))
    monkeypatch.setenv("RCEXT_KEYRING", "off")
    monkeypatch.setenv("COLUMNS", "200")
    return monkeypatch


@pytest.fixture
def rcext(environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Run a command, and return its exit code and output."""

    def run(*arguments: object) -> Result:
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return run


@pytest.fixture
def configured(environment: pytest.MonkeyPatch, sb: Sandbox) -> None:
    """The environment names the application of the sandbox."""
    for name, value in sb.environment.items():
        environment.setenv(name, value)
