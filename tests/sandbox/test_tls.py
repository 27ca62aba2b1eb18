"""The sandbox over https, with its own certificate authority."""

from __future__ import annotations

import os
import shutil
import ssl
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import httpx
import pytest

from rcext import RingCentral
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

ME = "/restapi/v1.0/account/~/extension/~"
NODE = """
const grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const form = new URLSearchParams({grant_type: grant, assertion: process.env.RC_JWT});
const basic = Buffer.from(process.env.RC_CLIENT_ID + ":" + process.env.RC_CLIENT_SECRET).toString("base64");
const login = await fetch(process.env.RC_SERVER + "/restapi/oauth/token",
                          {method: "POST", body: form, headers: {Authorization: "Basic " + basic}});
const {access_token} = await login.json();
const answer = await fetch(process.env.RC_SERVER + "/restapi/v1.0/account/~/extension/~",
                           {headers: {Authorization: "Bearer " + access_token}});
console.log((await answer.json()).extensionNumber);
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1, tls=True) as started:
        yield started


def test_only_its_authority_is_trusted(sandbox: Sandbox) -> None:
    assert sandbox.server.startswith("https://127.0.0.1:")
    assert sandbox.ca_file is not None
    assert stat.S_IMODE((Path(sandbox.ca_file).parent / "key.pem").stat().st_mode) == 0o600
    with pytest.raises(httpx.ConnectError, match="certificate"):
        httpx.get(f"{sandbox.server}/restapi/v1.0")
    trusting = ssl.create_default_context(cafile=sandbox.ca_file)
    for host in ("127.0.0.1", "localhost"):
        assert httpx.get(f"https://{host}:{sandbox.port}/restapi/v1.0", verify=trusting).status_code == 401


@pytest.mark.parametrize("transport", ["websocket", "pubnub"])
def test_a_client_with_push(sandbox: Sandbox, transport: Literal["websocket", "pubnub"]) -> None:
    with RingCentral(
        sandbox.server,
        sandbox.client_id,
        sandbox.client_secret,
        jwt=sandbox.jwt,
        verify=sandbox.ca_file or False,
        pubnub_origin=sandbox.pubnub_origin,
    ) as rc:
        uri = rc.platform.get(ME).json()["uri"]
        assert uri.startswith(sandbox.server)
        with rc.subscription(["/account/~/extension/~/message-store"], transport=transport) as messages:
            sandbox.incoming_sms(text="hello")
            assert next(iter(messages)).event.endswith("/message-store")


def test_restart_keeps_the_certificate(sandbox: Sandbox) -> None:
    authority, origin = Path(sandbox.ca_file or "").read_text(), sandbox.pubnub_origin
    sandbox.restart()
    assert (Path(sandbox.ca_file or "").read_text(), sandbox.pubnub_origin) == (authority, origin)
    sandbox.drop_connections()
    trusting = ssl.create_default_context(cafile=sandbox.ca_file)
    assert httpx.get(f"{sandbox.server}/restapi/v1.0", verify=trusting).status_code == 401


def test_files_are_removed() -> None:
    with Sandbox(seed=1, tls=True) as sandbox:
        folder = Path(sandbox.ca_file or "").parent
        assert folder.exists()
    assert not folder.exists()


@pytest.mark.node
@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")
def test_node(sandbox: Sandbox) -> None:
    command = ["node", "--input-type=module", "--eval", NODE]
    ended = subprocess.run(
        command, env={**os.environ, **sandbox.environment}, capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.stdout.strip(), ended.returncode) == (sandbox.extension, 0), ended.stderr
