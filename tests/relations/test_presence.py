from __future__ import annotations

from typing import Any

import pytest

from rcext.relations import attach_to_extensions
from ringcentral_api.models import ExtensionListItem, PresenceInfoResponse


def busy(identifier: int | str, **more: Any) -> dict[str, Any]:
    return {"extension": {"id": identifier}, "presenceStatus": "Busy", **more}


def test_dicts() -> None:
    extensions: list[dict[str, Any]] = [{"id": 1}, {"id": 2}, {"id": "3"}, {}]
    notification = {"extensionId": "2", "telephonyStatus": "Ringing"}
    first, second = busy(1), busy(1)
    missing = attach_to_extensions(extensions, [first, second, notification, {"presenceStatus": "Offline"}])
    assert extensions[0]["presence"] is first
    assert extensions[1]["presence"] is notification
    assert missing == [extensions[2], extensions[3]]


def test_replacing_and_merging() -> None:
    old = {"presenceStatus": "Available", "dndStatus": "TakeAllCalls"}
    extension: dict[str, Any] = {"id": 1, "presence": old}
    attach_to_extensions([extension], [busy(1)], merge=True)
    assert extension["presence"] is old
    assert old == {"presenceStatus": "Busy", "dndStatus": "TakeAllCalls", "extension": {"id": 1}}
    new = busy("1")
    attach_to_extensions([extension], [new])
    assert extension["presence"] is new
    empty: dict[str, Any] = {"id": 1, "presence": None}
    attach_to_extensions([empty], [new], merge=True)
    assert empty["presence"] is new


@pytest.mark.parametrize("as_model", [True, False])
def test_models(as_model: bool) -> None:
    extension = ExtensionListItem.from_dict({"id": 1})
    first = PresenceInfoResponse.from_dict({**busy(1, telephonyStatus="NoCall"), "presenceStatus": "Available"})
    assert attach_to_extensions([extension], [first], merge=True) == []
    assert extension.presence is first
    update = PresenceInfoResponse.from_dict(busy(1)) if as_model else busy(1)
    attach_to_extensions([extension], [update], merge=True)
    assert isinstance(extension.presence, PresenceInfoResponse)
    assert extension.presence.presence_status == "Busy"
    assert extension.presence.telephony_status == "NoCall"
    assert first.presence_status == "Available"
    mixed: dict[str, Any] = {"id": 1, "presence": {"dndStatus": "Unknown"}}
    attach_to_extensions([mixed], [update], merge=True)
    assert mixed["presence"] == {"dndStatus": "Unknown", "presenceStatus": "Busy", "extension": {"id": 1}}
