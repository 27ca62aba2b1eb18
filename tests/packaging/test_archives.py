"""The wheel as a zip on the path, and inside a program of PyInstaller."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from scripts.release import make_environment

from .conftest import Installed
from .programs import CALL, DRIFT, WORK, WORKED

if TYPE_CHECKING:
    from pathlib import Path

    from rcext.sandbox import Sandbox

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(900)]


def test_everything_works_from_a_zip(wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    zipped = Installed(tmp_path, tmp_path, sandbox)
    start = f"import sys; sys.path.insert(0, {str(wheel)!r})\nimport rcext; assert '.whl' in rcext.__file__\n"
    for program, expected in (
        (CALL, ["101"]),
        (DRIFT, ["101", "call_log"]),
        (WORK, WORKED.strip().splitlines()),
        ("from rcext.sandbox import Sandbox\nwith Sandbox() as sb: print('started')", ["started"]),
        ("from rcext._pyinstaller import hook_folders\nprint('hooks')", ["hooks"]),
    ):
        done = zipped.run(sys.executable, "-P", "-S", "-c", _with_site_packages(start + program))
        assert done.returncode == 0, done.stderr[-2000:]
        for line in expected:
            assert line in done.stdout


def _with_site_packages(code: str) -> str:
    """Let a program find what is installed here, but not the editable installation of the project."""
    folders = [path for path in sys.path if path.endswith("site-packages")]
    return f"import sys; sys.path += {folders!r}\n{code}"


def test_frozen_program(wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    """Everything works in a program of one folder, with the sandbox's data."""
    python = make_environment(tmp_path / "env", f"{wheel}[sandbox]", "pyinstaller")
    frozen = Installed(python, tmp_path, sandbox)
    program = tmp_path / "program.py"
    started = "from rcext.sandbox import Sandbox\nwith Sandbox() as sb: print('sandbox started')\n"
    program.write_text("\n".join([CALL, WORK, DRIFT, started]), encoding="utf-8")
    made = frozen.run(python, "-m", "PyInstaller", "--onedir", "--noconfirm", "--log-level", "ERROR", program)
    assert made.returncode == 0, made.stderr[-3000:]
    done = frozen.run(tmp_path / "dist" / "program" / "program")
    assert done.returncode == 0, done.stderr[-3000:]
    assert WORKED.strip() in done.stdout
    assert "sandbox started" in done.stdout
    assert done.stdout.startswith("101\n")


def test_frozen_program_without_pubnub_and_extras(wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    """The hooks do not require what the program does not use."""
    python = make_environment(tmp_path / "env", "pyinstaller", "attrs", "cryptography", "httpx", "websockets")
    frozen = Installed(python, tmp_path, sandbox)
    site = frozen.code("import sysconfig; print(sysconfig.get_path('purelib'))")
    install = frozen.run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, wheel)
    assert install.returncode == 0, install.stderr
    (tmp_path / "program.py").write_text(CALL, encoding="utf-8")
    made = frozen.run(python, "-m", "PyInstaller", "--onedir", "--noconfirm", "--log-level", "ERROR", "program.py")
    assert made.returncode == 0, made.stderr[-3000:]
    done = frozen.run(tmp_path / "dist" / "program" / "program")
    assert (done.returncode, done.stdout.strip()) == (0, "101"), done.stderr[-3000:]
