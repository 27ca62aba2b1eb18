"""`rcext fleet` against a sandbox and a real PostgreSQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import psycopg
import pytest

from rcext.cli import main

from .test_fleet import fast_lanes

if TYPE_CHECKING:
    from pathlib import Path

    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow


def test_what_keeps_a_worker_from_running_is_shown(
    sb: Sandbox, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RCEXT_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("RCEXT_KEYRING", "off")
    assert main(["fleet", "run", database, "--messages", "--once"]) == 5
    assert "RC_CLIENT_ID" in capsys.readouterr().err
    for name, value in {**sb.environment, "RC_CLIENT_SECRET": "wrong"}.items():
        monkeypatch.setenv(name, value)
    assert main(["fleet", "run", database, "--messages", "--once"]) == 0
    assert "rcext: the extensions of default cannot be listed" in capsys.readouterr().err
    for command in (["fleet", "run"], ["fleet", "status"]):
        assert main([*command, "postgresql://127.0.0.1:1/postgres"]) == 4
        assert capsys.readouterr().err.count("\n") == 1


def test_run_and_status(
    sb: Sandbox, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in sb.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("RCEXT_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("RCEXT_KEYRING", "off")
    monkeypatch.setenv("COLUMNS", "200")

    def run() -> list[dict[str, object]]:
        capsys.readouterr()
        assert main(["fleet", "run", database, "--messages", "--once"]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    run()
    fast_lanes(database)
    assert run() == []
    message = sb.incoming_sms()
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE rcext_fleet_feed SET due = 0")
    (change,) = run()
    assert (change["kind"], change["action"], change["objectId"]) == ("message", "created", str(message))
    assert main(["fleet", "status", database]) == 0
    shown = capsys.readouterr().out
    assert "limited by" in shown
    assert "default" in shown
    assert main(["fleet", "status", database, "--json"]) == 0
    status = json.loads(capsys.readouterr().out)
    assert status["kinds"][0]["kind"] == "message"
    assert status["kinds"][0]["never"] == 0
