"""Each command against the sandbox."""

from __future__ import annotations

import csv
import io
import stat
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pyarrow.parquet
import pytest

from rcext.cli._output import write_csv

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rcext.sandbox import Sandbox

    from .conftest import Result


def test_without_an_application_it_says_how_to_begin(rcext: Callable[..., Result]) -> None:
    result = rcext("whoami")
    assert result.code == 5
    assert result.err == (
        "rcext: no application is configured: run `rcext login`, or set RC_CLIENT_ID (and RC_SERVER, "
        "RC_CLIENT_SECRET, RC_JWT)\n"
    )


@pytest.mark.usefixtures("configured")
def test_the_environment_is_enough(rcext: Callable[..., Result], sb: Sandbox) -> None:
    result = rcext("whoami", "--json")
    assert result.code == 0
    assert result.json()["server"] == sb.server
    assert rcext("whoami").out.startswith("name ")
    assert len(sb.requests.filter(path="/restapi/oauth/token", status=200)) == 1  # the second run found the session


def test_login_by_jwt_makes_a_profile_and_logout_removes_it(
    rcext: Callable[..., Result], environment: pytest.MonkeyPatch, sb: Sandbox, tmp_path: Path
) -> None:
    environment.setenv("RC_CLIENT_SECRET", sb.client_secret)
    environment.setenv("RC_JWT", sb.jwt)
    result = rcext("--profile", "work", "login", "--server", sb.server, "--client-id", sb.client_id, "--jwt")
    assert (result.code, result.err) == (0, "")
    assert "Profile 'work'" in result.out
    environment.delenv("RC_CLIENT_SECRET")
    environment.delenv("RC_JWT")
    assert rcext("-p", "work", "whoami").code == 0
    assert rcext("profiles", "--json").json() == [{"name": "work", "server": sb.server, "clientId": sb.client_id}]
    folder = tmp_path / "rcext"
    assert sb.client_secret not in (folder / "config.toml").read_text()
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert rcext("-p", "work", "logout").out == "Logged out.\n"
    assert rcext("profiles", "--json").json() == []
    result = rcext("-p", "work", "whoami")
    assert (result.code, result.err) == (5, "rcext: unknown profile 'work'; profiles: none\n")


def test_an_ended_session_says_login(
    rcext: Callable[..., Result], environment: pytest.MonkeyPatch, sb: Sandbox
) -> None:
    for name in ("RC_SERVER", "RC_CLIENT_ID", "RC_CLIENT_SECRET"):
        environment.setenv(name, sb.environment[name])
    result = rcext("whoami")
    assert result.code == 3
    assert result.err.endswith("run `rcext login`\n")
    assert "authorize" not in result.err


@pytest.mark.parametrize("name", ["a/b", "", "-x"])
def test_names_of_profiles_are_checked(
    rcext: Callable[..., Result], environment: pytest.MonkeyPatch, sb: Sandbox, name: str
) -> None:
    environment.setenv("RC_CLIENT_SECRET", sb.client_secret)
    environment.setenv("RC_JWT", sb.jwt)
    result = rcext(f"--profile={name}", "login", "--server", sb.server, "--client-id", sb.client_id, "--jwt")
    assert (result.code == 5) is bool(name)  # an empty one is the default profile


@pytest.mark.usefixtures("configured")
class TestConfigured:
    def test_refusals_are_one_line(self, rcext: Callable[..., Result]) -> None:
        result = rcext("api", "GET", "/account/~/extension/1")
        assert result.code == 1
        assert result.err.count("\n") == 1
        assert result.err.startswith("rcext: 404 ")

    def test_no_connection(self, rcext: Callable[..., Result], environment: pytest.MonkeyPatch) -> None:
        environment.setenv("RC_SERVER", "http://127.0.0.1:1")
        result = rcext("whoami")
        assert result.code == 4
        assert "127.0.0.1:1" in result.err

    @pytest.mark.parametrize(
        "arguments",
        [
            ["nonsense"],
            ["calls", "--since", "soon"],
            ["calls", "--limit", "0"],
            ["api", "FETCH", "/account/~"],
            ["api", "GET", "/account/~", "-q", "x"],
            ["api", "POST", "/account/~", "-d", "{"],
            ["download", "recordings", "--parallel", "0"],
        ],
    )
    def test_wrong_usage(self, rcext: Callable[..., Result], arguments: list[str]) -> None:
        result = rcext(*arguments)
        assert result.code == 2
        assert result.err.startswith("rcext: ")
        assert "--help" in result.err

    def test_raw_calls(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        assert rcext("api", "GET", "/account/~/extension/~").json()["extensionNumber"] == "101"
        listed = rcext(
            "api", "get", "/account/~/extension/~/call-log", "-q", "perPage=2", "--limit", 5, "--fields", "id"
        )
        assert len({one["id"] for one in listed.lines()}) == 5
        body = '{"contact": {"firstName": "Adele"}}'
        assert rcext("api", "PUT", "/account/~/extension/~", "-d", body).json()["contact"]["firstName"] == "Adele"
        (tmp_path / "body.json").write_text('{"contact": {"firstName": "Ada"}}')
        result = rcext("api", "PUT", "/account/~/extension/~", "--data", f"@{tmp_path / 'body.json'}")
        assert result.json()["contact"]["firstName"] == "Ada"
        assert rcext("api", "GET", "/account/~", "-o", tmp_path / "out.json").out == ""
        assert b"mainNumber" in (tmp_path / "out.json").read_bytes()

    def test_all_pages(self, rcext: Callable[..., Result]) -> None:
        everything = ("api", "GET", "/account/~/extension/~/call-log", "-q", "dateFrom=2020-01-01", "--all")
        small = rcext(*everything, "-q", "perPage=100", "--format", "json", "--fields", "id")
        large = rcext(*everything, "-q", "perPage=1000", "--format", "csv", "--fields", "id")
        assert [one["id"] for one in small.lines()] == large.out.split()[1:]

    @pytest.mark.parametrize(
        ("path", "size", "few"),
        [
            ("/team-messaging/v1/chats", "recordCount", 2),
            ("/scim/v2/Users", "count", 2),
            ("/account/~/extension", "perPage", 2),
        ],
    )
    def test_lists_by_token_index_and_number(
        self, rcext: Callable[..., Result], sb: Sandbox, path: str, size: str, few: int
    ) -> None:
        def ids(count: int, *more: str) -> list[str]:
            found = rcext("api", "GET", path, "-q", f"{size}={count}", "--all", "--fields", "id", *more)
            assert (found.code, found.err) == (0, "")
            return [one["id"] for one in found.lines()]

        together = ids(200)
        sent = len(sb.requests)
        assert ids(few) == together
        assert len(sb.requests) - sent >= len(together) // few
        if size == "perPage":
            assert ids(few, "-q", "page=2") == together[few:]

    def test_messages_and_calls(self, rcext: Callable[..., Result], sb: Sandbox) -> None:
        sent = rcext("sms", "+16505550100", "Hello!", "--json")
        assert sent.json()["subject"] == "Hello!"
        found = rcext("messages", "--since", "1h", "--type", "SMS", "--format", "json", "--limit", 1)
        assert found.lines()[0]["id"] == sent.json()["id"]
        rows = list(csv.DictReader(io.StringIO(rcext("calls", "--since", "7d", "--format", "csv").out)))
        assert rows
        assert {"startTime", "direction", "result"} <= set(rows[0])
        missed = rcext("calls", "--since", "7d", "--missed", "--format", "json").lines()
        assert {one["result"] for one in missed} == {"Missed"}
        assert len(rcext("calls", "--limit", 2).out.splitlines()) == 3

    def test_fax(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        (tmp_path / "page.txt").write_text("Hello")
        sent = rcext("fax", "+16505550100", tmp_path / "page.txt", "--text", "For you", "--json")
        assert sent.json()["type"] == "Fax"

    def test_recordings(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        first = rcext("download", "recordings", "--to", tmp_path, "--limit", 2, "--since", "30d")
        assert first.out == "2 downloaded, 0 already there, 0 failed\n"
        files = sorted(tmp_path.glob("*.mp3"))
        assert len(files) == 2
        assert all(path.stat().st_size > 1000 for path in files)
        second = rcext("download", "recordings", "--to", tmp_path, "--limit", 3, "--since", "30d")
        assert second.out == "1 downloaded, 2 already there, 0 failed\n"

    def test_exports(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        assert rcext("export", "calls", tmp_path / "calls.csv").code == 0
        assert rcext("export", "calls", tmp_path / "calls.parquet").code == 0
        with (tmp_path / "calls.csv").open(newline="") as file:
            rows = list(csv.DictReader(file))
        table = pyarrow.parquet.read_table(tmp_path / "calls.parquet").to_pylist()  # pyright: ignore[reportUnknownMemberType]  # its stubs are incomplete
        assert rows
        assert [row["id"] for row in rows] == [row["id"] for row in table]
        assert {path.name for path in tmp_path.iterdir()} >= {"calls.csv", "calls.parquet"}
        assert not list(tmp_path.glob(".calls*"))

    def test_exports_to_a_folder(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        folder = tmp_path / "export"
        since = ("--since", "3d", "--until", "1h", "--account")
        first = rcext("export", "calls", folder, *since, "--json").json()
        assert (first["parts"], first["verified"], first["wrong"]) in [(4, 4, []), (3, 3, [])]
        assert len(list(folder.rglob("*.parquet"))) == first["parts"]
        assert (
            "parts were there already"
            in rcext("export", "calls", folder, "--since", "2d", "--until", "12h", "--account").out
        )
        messages = rcext("export", "messages", tmp_path / "messages.csv", "--since", "30d")
        lines = (tmp_path / "messages.csv").read_text(encoding="utf-8").splitlines()
        assert lines[0].startswith("id,creationTime,")
        assert messages.out == f"{len(lines) - 1} messages in {tmp_path / 'messages.csv'}\n"
        recorded = rcext("export", "recordings", folder, "--since", "5d", "--json").json()
        assert recorded["recordings"] == len(list(folder.rglob("*.mp3"))) > 0

    @pytest.mark.parametrize(
        "name", ["=1+2", "+1-2", "-1+2", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "\uff1d1", "\ufeff=1"]
    )
    def test_formulas_in_csv(self, rcext: Callable[..., Result], sb: Sandbox, tmp_path: Path, name: str) -> None:
        sb.incoming_call("+14155550100", name=name).hang_up()
        shown = rcext(
            "calls", "--since", "1h", "--limit", 1, "--format", "csv", "--fields", "from.phoneNumber,from.name"
        )
        rcext("export", "calls", tmp_path / "calls.csv", "--since", "1h")
        with (tmp_path / "calls.csv").open(newline="", encoding="utf-8") as file:
            exported = next(row for row in csv.DictReader(file) if row["from.phoneNumber"] == "+14155550100")
        printed = next(csv.DictReader(io.StringIO(shown.out)))
        for row in (exported, printed):
            assert row["from.name"].startswith("'")
            assert row["from.phoneNumber"] == "+14155550100"

    def test_follow_shows_each_change_once(self, rcext: Callable[..., Result], sb: Sandbox, tmp_path: Path) -> None:
        arguments = ("follow", "--messages", "--once", "--cursor", tmp_path / "cursor.sqlite", "--json")
        assert rcext(*arguments).out == ""
        sb.incoming_sms("+14155550100", "Is anybody there?")
        # Messages that other tests sent may change their status meanwhile.
        (change,) = [one for one in rcext(*arguments).lines() if one["action"] == "created"]
        assert change["object"]["subject"] == "Is anybody there?"
        later = rcext(*arguments).lines()
        assert {one["action"] for one in later} <= {"updated"}
        assert change["id"] not in {one["id"] for one in later}

    def test_json_everywhere(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        assert rcext("calls", "--json", "--limit", 1).json()["direction"]
        assert rcext("messages", "--json", "--limit", 1).json()["type"]
        assert rcext("webhooks", "list", "--json").out == ""
        assert rcext("webhooks", "test", "http://127.0.0.1:1/hook", "--json").json()["problems"]
        assert rcext("api", "GET", "/account/~", "--json").json()["mainNumber"]
        assert rcext("api", "GET", "/account/~/extension", "--json", "--limit", 1).json()["id"]
        path = tmp_path / "calls.csv"
        exported = rcext("export", "calls", path, "--json").json()
        assert (exported["calls"] > 1, exported["file"]) == (True, str(path))
        downloaded = rcext("download", "recordings", "--to", tmp_path, "--limit", 1, "--json").json()
        assert downloaded == {"downloaded": 1, "present": 0, "failed": []}
        statuses = rcext("call", "+16505550123", "--json").lines()
        assert statuses[0]["call"] == "InProgress"

    def test_an_export_needs_a_known_format(self, rcext: Callable[..., Result], tmp_path: Path) -> None:
        refused = rcext("export", "calls", tmp_path / "calls.xlsx")
        assert (refused.code, "calls.xlsx' does not end with .csv or .parquet" in refused.err) == (2, True)
        assert rcext("export", "calls", tmp_path / "calls.txt", "--format", "csv").code == 0
        assert (tmp_path / "calls.txt").read_text().startswith("id,")

    def test_webhooks(self, rcext: Callable[..., Result]) -> None:
        assert rcext("webhooks", "list", "--format", "json").out == ""
        result = rcext("webhooks", "test", "http://127.0.0.1:1/hook")
        assert result.code == 1
        assert result.out.startswith("problem: http://127.0.0.1:1/hook cannot be reached")

    def test_doctor(self, rcext: Callable[..., Result], environment: pytest.MonkeyPatch) -> None:
        checks = {one["name"]: one["ok"] for one in rcext("doctor", "--json").json()}
        assert checks == dict.fromkeys(("settings", "connection", "clock", "login", "permissions", "push"), True)
        environment.setenv("RC_SERVER", "http://127.0.0.1:1")
        broken = rcext("doctor")
        assert broken.code == 1
        assert "FAIL connection" in broken.out
        assert "fix: " in broken.out

    def test_doctor_and_a_wrong_secret(self, rcext: Callable[..., Result], environment: pytest.MonkeyPatch) -> None:
        environment.setenv("RC_CLIENT_SECRET", "wrong")
        result = rcext("doctor", "--no-push")
        assert result.code == 1
        assert "FAIL login" in result.out
        assert "check RC_CLIENT_ID and RC_CLIENT_SECRET" in result.out

    def test_a_wrong_clock(self, rcext: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("rcext.cli._checks.time", SimpleNamespace(time=lambda: time.time() + 600))
        result = rcext("doctor", "--no-push", "--json")
        assert {one["name"]: one["ok"] for one in result.json()}["clock"] is False


def test_operations_are_searched_offline(rcext: Callable[..., Result]) -> None:
    assert "rc.api.call_log.read_user_call_log" in rcext("ops", "call", "log").out
    assert "ReadCallLog" in rcext("ops", "read_user_call_log").out
    assert rcext("ops", "create_sms_message", "--json").json()[0]["example"].startswith("rc.api.sms.")
    result = rcext("ops", "zebra")
    assert (result.code, result.err) == (1, "no operation has all of these words\n")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-5, "-5"),
        (-0.5, "-0.5"),
        ("+16505550100", "+16505550100"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
        ("--5", "'--5"),
    ],
)
def test_cells_that_are_not_formulas_are_kept(value: object, text: str) -> None:
    file = io.StringIO()
    assert write_csv(file, ["id"], [[value]]) == 1
    assert file.getvalue() == "id\n" + (text or '""') + "\n"


@pytest.mark.parametrize(
    "command",
    [
        *("login", "logout", "whoami", "profiles", "doctor", "api", "ops", "sms", "fax", "call", "calls", "messages"),
        *("listen", "follow", "download recordings", "export calls"),
        *("webhooks list", "webhooks delete", "webhooks test"),
    ],
)
def test_each_command_has_the_option_json(rcext: Callable[..., Result], command: str) -> None:
    assert "--json" in rcext(*command.split(), "--help").out


def test_version_and_help(rcext: Callable[..., Result]) -> None:
    assert rcext("--version").out.count(".") == 2
    for command in ([], ["api"], ["download", "recordings"], ["webhooks"]):
        assert "Usage: rcext" in rcext(*command, "--help").out


def test_control_characters_of_the_server_do_not_reach_the_terminal(
    rcext: Callable[..., Result], configured: None, sb: Sandbox
) -> None:
    sb.incoming_sms("+14155550100", "red \x1b[31m alert\r\nsecond line")
    result = rcext("messages", "--since", "1h", "--limit", 1, "--fields", "subject")
    assert "\x1b" not in result.out
    assert len(result.out.splitlines()) == 2
