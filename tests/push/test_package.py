from __future__ import annotations

import subprocess
import sys

import pytest

import rcext.push


def test_every_name_is_there() -> None:
    for name in rcext.push.__all__:
        assert getattr(rcext.push, name) is not None
    assert set(rcext.push.__all__) <= set(dir(rcext.push))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = rcext.push.Nonsense  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # the mistake


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    program = (
        "import sys, rcext.push as p; p.Subscription, p.AsyncSubscription, p.Notification;"
        "print([m for m in ('pubnub', 'websockets', 'cryptography', 'uvicorn', 'ringcentral_api.models')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
