"""Takes the picture of the sandbox's page that its documentation shows: `python -m scripts.screenshot [FILE]`.

It needs Chromium, and a sandbox whose seed and clock are always the same.
"""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from rcext import RingCentral
from rcext.sandbox import Sandbox
from ringcentral_api.errors import ApiError

FILE = Path(__file__).resolve().parents[1] / "docs" / "images" / "sandbox.png"
#: A port of its own, as the page shows it.
PORT = 8080
START = datetime(2026, 1, 15, 9, 30, tzinfo=UTC)
#: Chromium's arguments: no graphics card, no network but this machine's.
ARGUMENTS = [
    "--disable-quic",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def happen(sandbox: Sandbox) -> None:
    """Let enough happen for the page to have something to show."""
    with RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, jwt=sandbox.jwt, retries=0) as rc:
        rc.api.user_settings.read_extension()
        rc.api.call_log.read_user_call_log(per_page=10)
        sandbox.faults.add("readUserPresenceStatus", "status", times=2)
        try:
            rc.api.presence.read_user_presence_status()
        except ApiError as error:
            print(f"expected fault: {error.status}")
        sandbox.incoming_sms("+14155551003", "Is my order ready?")
        sandbox.incoming_call("+14155551003", name="Mary Novak").answer()
        sandbox.incoming_call("+14155551008", to="102")
        rc.api.message_store.list_messages(message_type=["SMS"], per_page=5)
        rc.platform.post("/restapi/v1.0/subscription", json={
            "eventFilters": ["/restapi/v1.0/account/~/extension/~/presence"],
            "deliveryMode": {"transportType": "PubNub"},
        })  # fmt: skip


def main() -> int:
    """Take the picture.

    Returns:
        The exit code.
    """
    from playwright.sync_api import expect, sync_playwright

    program = shutil.which("chromium")
    if program is None:
        print("screenshot: Chromium is missing (Debian and Ubuntu: apt-get install chromium)", file=sys.stderr)
        return 1
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    with Sandbox(seed=1, port=PORT, start=START) as sandbox, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS, chromium_sandbox=False)
        page = browser.new_page(viewport={"width": 1280, "height": 840}, locale="en-GB")
        page.goto(sandbox.server)
        happen(sandbox)
        expect(page.locator("#subscriptions")).to_contain_text("PubNub")
        expect(page.locator("#link")).to_have_text("live")
        page.screenshot(path=file)
        browser.close()
    print(f"{file}: {file.stat().st_size >> 10} KB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
