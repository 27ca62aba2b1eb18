"""The command line in a real terminal: hidden prompts, live output, Ctrl-C."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from rcext.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rcext.sandbox import Sandbox

pexpect = pytest.importorskip("pexpect")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a Unix terminal")


def _heed_interrupts() -> None:
    """Undo what a parent in the background leaves to its children: they ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def terminal(sb: Sandbox, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Start `rcext` in a terminal."""
    started: list[Any] = []

    def start(*arguments: str, **environment: str) -> Any:
        child = pexpect.spawn(
            sys.executable,
            ["-m", "rcext", *arguments],
            env={
                "PATH": "/usr/bin:/bin",
                "HOME": str(tmp_path),
                "COLUMNS": "200",
                "RCEXT_CONFIG": str(tmp_path / "config.toml"),
                "RCEXT_KEYRING": "off",
                **environment,
            },
            encoding="utf-8",
            timeout=60,
            preexec_fn=_heed_interrupts,
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.close(force=True)


def test_login_asks_for_secrets_without_showing_them(terminal: Callable[..., Any], sb: Sandbox) -> None:
    child = terminal("login", "--server", sb.server, "--jwt")
    child.expect("Client ID: ")
    child.sendline(sb.client_id)
    child.expect("Client secret: ")
    child.sendline(sb.client_secret)
    child.expect("JWT credential: ")
    child.sendline(sb.jwt)
    child.expect("Logged in as Ada Archer")
    shown = child.before
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 0
    assert sb.client_secret not in shown
    assert sb.jwt not in shown
    again = terminal("whoami")
    again.expect("Ada Archer")


def test_listen_shows_what_happens_until_ctrl_c(terminal: Callable[..., Any], sb: Sandbox) -> None:
    child = terminal("listen", **sb.environment)
    child.expect("subscribed, websocket")
    sb.incoming_sms("+14155550100", "Hello!")
    child.expect("message-store")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 130


def test_ctrl_c_hangs_up(terminal: Callable[..., Any], sb: Sandbox) -> None:
    child = terminal("call", "+16505550123", **sb.environment)
    child.expect("call InProgress")
    child.sendintr()
    child.expect("hung up")
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 130
    assert sb.requests.filter(method="DELETE")


def test_a_reader_may_leave_early(sb: Sandbox, tmp_path: Path) -> None:
    command = f"{sys.executable} -m rcext ops message --limit 500 | head -1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def test_the_sandbox_command(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-m", "rcext", "sandbox"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        assert "An emulator" in process.stdout.readline()
        assert process.stdout.readline().startswith("export RC_SERVER=http://127.0.0.1:")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
        process.stdout.close()


def _not_installed(_name: str) -> None:
    return None


def test_without_its_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("rcext.cli.find_spec", _not_installed)
    assert main(["whoami"]) == 5
    assert "pip install 'rcext[cli]'" in capsys.readouterr().err


def test_help_does_not_import_the_client() -> None:
    program = (
        "import sys\n"
        "from rcext.cli import main\n"
        "assert main(['--help']) == 0\n"
        "heavy = sys.modules.keys() & {'httpx', 'rcext.client', 'rich', 'keyring', 'pyarrow', 'mcp'}\n"
        "raise SystemExit(f'imported: {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
