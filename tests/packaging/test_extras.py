"""Each extra alone in an empty environment, the bare wheel, and an installation without pubnub."""

from __future__ import annotations

import re
import sys
import tomllib
from typing import TYPE_CHECKING, Final

import pytest

from scripts.release import ROOT, make_environment
from tests.redis_server import redis_server

from .conftest import Installed
from .programs import CALL, DRIFT, SUBSCRIBE

if TYPE_CHECKING:
    from pathlib import Path

    from rcext.sandbox import Sandbox

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(600)]

_ASYNC_CALL: Final = """
import asyncio, orjson, sniffio
from rcext import AsyncRingCentral
async def main():
    async with AsyncRingCentral.from_env() as rc:
        print((await rc.api.user_settings.read_extension()).extension_number)
asyncio.run(main())
"""
_REDIS: Final = """
import os
from rcext import RingCentral
from rcext.auth.stores import RedisTokenStore
url = os.environ.get("REDIS_URL", "redis://127.0.0.1:9")
with RingCentral.from_env(token_store=RedisTokenStore(url)) as rc:
    print(rc.api.user_settings.read_extension().extension_number)
"""
_POSTGRES: Final = """
from rcext.follow import AsyncPostgresCursor, PostgresCursor
print(PostgresCursor("postgresql://localhost/crm"))
"""
_FLEET: Final = """
from rcext.fleet import AsyncFleet, Fleet, RedisHints
print(RedisHints("redis://127.0.0.1:9").__class__.__name__)
"""
_KEYRING: Final = """
from rcext import RingCentral
from rcext.auth.stores import KeyringTokenStore
class Backend:
    priority = 1
    def __init__(self): self.kept = {}
    def get_password(self, service, name): return self.kept.get((service, name))
    def set_password(self, service, name, value): self.kept[service, name] = value
    def delete_password(self, service, name): self.kept.pop((service, name), None)
with RingCentral.from_env(token_store=KeyringTokenStore(backend=Backend())) as rc:
    print(rc.api.user_settings.read_extension().extension_number)
"""
_PRIVATE_KEY: Final = """
from cryptography.hazmat.primitives.asymmetric import rsa
from rcext.auth import PrivateKeyJwt
print(PrivateKeyJwt(rsa.generate_private_key(65537, 2048)).algorithm)
"""
_TELEMETRY: Final = CALL.replace("from_env()", "from_env(telemetry=True)")
_PHONE: Final = (
    "from rcext.helpers.validation import is_phone_number\nprint(is_phone_number('+16505550100', mode='valid'))"
)
_EMAIL: Final = "from rcext.helpers.validation import is_email\nprint(is_email('ada@example.com'))"
_SANDBOX: Final = "from rcext.sandbox import Sandbox\nwith Sandbox() as sb: print('started')"
_MCP: Final = "from rcext.mcp_server import build_server\nprint('imported')"
_CLI: Final = "from rcext.cli import main\nraise SystemExit(main(['whoami', '--json']))"
_PARQUET: Final = """
from rcext.cli import main
raise SystemExit(main(["export", "calls", "calls.parquet"]))
"""

USES: Final[dict[str, tuple[str, str]]] = {
    "fast": (_ASYNC_CALL, "101"),
    "redis": (_REDIS, "101"),
    "postgres": (_POSTGRES, "PostgresCursor"),
    "fleet": (_FLEET, "RedisHints"),
    "keyring": (_KEYRING, "101"),
    "private-key": (_PRIVATE_KEY, "RS256"),
    "telemetry": (_TELEMETRY, "101"),
    "phone": (_PHONE, "True"),
    "email": (_EMAIL, "True"),
    "sandbox": (_SANDBOX, "started"),
    "mcp": (_MCP, "imported"),
    "cli": (_CLI, "101"),
    "cli,parquet": (_PARQUET, ""),
}
"""A program that needs the extra, and what it prints."""


PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def requirements(extra: str) -> list[str]:
    """Return the requirements of the package with extras; named directly, they get the lowest versions."""
    optional = PROJECT["optional-dependencies"]
    return [*PROJECT["dependencies"], *(one for name in extra.split(",") for one in optional[name])]


def test_each_extra_for_users_is_listed() -> None:
    extras = set(PROJECT["optional-dependencies"])
    listed = {extra for names in USES for extra in names.split(",")}
    assert extras - {"dev", "docs", "mutants"} == listed


@pytest.mark.parametrize("lowest", [False, True], ids=["pinned", "lowest"])
@pytest.mark.parametrize("extra", USES)
def test_extra_alone(extra: str, lowest: bool, wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    program, expected = USES[extra]
    packages = [f"{wheel}[{extra}]", *(requirements(extra) if lowest else ())]
    installed = Installed(make_environment(tmp_path / "env", *packages, lowest=lowest), tmp_path, sandbox)
    if extra == "redis":
        with redis_server() as url:
            installed.environment["REDIS_URL"] = url
            assert installed.code(program) == expected
    else:
        assert expected in installed.code(program)


def test_bare_wheel_calls_and_subscribes(bare: Installed) -> None:
    assert bare.code(CALL) == "101"
    assert bare.code(SUBSCRIBE) == "websocket connected\npubnub connected"
    assert bare.code(DRIFT).startswith("101\n")


@pytest.mark.parametrize("extra", [extra for extra in USES if extra not in ("fast", "cli,parquet")])
def test_error_without_an_extra_names_it(extra: str, bare: Installed) -> None:
    done = bare.run(bare.python, "-c", USES[extra][0])
    assert done.returncode != 0
    assert f"rcext[{extra}]" in done.stderr.strip().splitlines()[-1]


def test_parquet_without_its_extra(wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    installed = Installed(make_environment(tmp_path / "env", f"{wheel}[cli]"), tmp_path, sandbox)
    done = installed.run(installed.python, "-c", _PARQUET)
    assert done.returncode != 0
    assert "rcext[parquet]" in done.stderr


def test_pytest_works_without_the_extra_sandbox(bare: Installed, wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    """The plugin of the wheel is loaded by each run of pytest."""
    installed = Installed(make_environment(tmp_path / "env", str(wheel), "pytest"), tmp_path, sandbox)
    (tmp_path / "test_one.py").write_text("def test_one(): pass\ndef test_two(ringcentral_sandbox): pass\n")
    done = installed.run(installed.python, "-m", "pytest", "-q", "test_one.py")
    assert "1 passed, 1 error" in done.stdout
    assert "rcext[sandbox]" in done.stdout


def test_without_pubnub(wheel: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    """The commands of docs/deployment.md; everything but `transport="pubnub"` works."""
    page = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    section = page.partition("## REST only, without PubNub")[2]
    packages = re.findall(r'"([^"]+)"', section.partition("pip install --no-deps")[2].partition("```")[0])
    assert len(packages) == 4
    python = make_environment(tmp_path / "env", *packages)
    installed = Installed(python, tmp_path, sandbox)
    site = installed.code("import sysconfig; print(sysconfig.get_path('purelib'))")
    done = installed.run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, wheel)
    assert done.returncode == 0, done.stderr
    assert installed.code(CALL) == "101"
    assert installed.code(DRIFT).startswith("101\n")
    done = installed.run(python, "-c", SUBSCRIBE)
    assert done.stdout.strip() == "websocket connected"
    last = done.stderr.strip().splitlines()[-1]
    assert "pip install pubnub" in last
    assert "requests" not in installed.code("import sys, rcext, rcext.push; print(' '.join(sys.modules))").split()
