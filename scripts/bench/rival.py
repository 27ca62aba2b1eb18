"""The official Python SDK (`ringcentral` 0.9.2) and rcext: a new process to its first answer, and calls one by one.

Both are installed for the run, by pip, in an environment of their own. CPU seconds are compared; both talk to one
sandbox, or to a loopback server that answers at once, in another process.

Run: python -m scripts.bench.rival [--runs 9] [--calls 500]
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

from rcext.sandbox import Sandbox

from .checkers import user_environment
from .overhead import answering_server
from .report import line, medians

SDK = ("ringcentral==0.9.2", "setuptools<81")  # it imports pkg_resources
THEIRS = """
import sys, warnings
warnings.simplefilter("ignore")
from ringcentral import SDK
server, client_id, client_secret, jwt, calls = sys.argv[1:6]
platform = SDK(client_id, client_secret, server).platform()
platform.login(jwt=jwt)
for _ in range(int(calls)):
    platform.get("/restapi/v1.0/account/~/extension/~").json_dict()
"""
OURS = """
import sys
from rcext import RingCentral
server, client_id, client_secret, jwt, calls = sys.argv[1:6]
with RingCentral(server, client_id, client_secret, jwt=jwt) as rc:
    for _ in range(int(calls)):
        rc.platform.get("/account/~/extension/~").json()
"""
# Without a login, on a server that answers at once: what each call costs.
CALLS = {
    "theirs": THEIRS.replace(
        "platform.login(jwt=jwt)",
        "platform.auth().set_data({'access_token': 't', 'token_type': 'bearer', 'expires_in': 3600, "
        "'refresh_token': 'r', 'refresh_token_expires_in': 3600})",
    ),
    "ours": OURS.replace(", jwt=jwt", "").replace(
        "    for _", "    rc.platform.authorize(access_token='t', expires_in=3600)\n    for _"
    ),
}


def main() -> int:
    """Print the ratios; 1 where a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--calls", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        python = str(user_environment(Path(folder)))
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *SDK], check=True)
        with Sandbox.in_process() as sandbox:
            settings = (sandbox.server, sandbox.client_id, sandbox.client_secret, sandbox.jwt)
            first = medians({"theirs": THEIRS, "ours": OURS}, options.runs, *settings, "1", python=python)
        with answering_server() as server:
            settings = (server, "id", "secret", "jwt")
            counts = ("1", str(options.calls + 1))
            one, many = (medians(CALLS, 5, *settings, count, python=python) for count in counts)
    note = f"{first['ours'] * 1e3:.0f} against {first['theirs'] * 1e3:.0f} ms of CPU"
    calls = {name: (many[name] - one[name]) / options.calls * 1e6 for name in many}
    met = [
        line("new process, JWT login, first answer / ringcentral", first["ours"] / first["theirs"], 1.3, note=note),
        line(
            "a call / ringcentral",
            calls["ours"] / calls["theirs"],
            0.55,
            note=f"{calls['ours']:.0f} against {calls['theirs']:.0f} us of CPU",
        ),
    ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
