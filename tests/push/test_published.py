"""Published notifications, as documents of the same shape with values of our own: each has a model that fits."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest

from rcext.push import Notification, check_filters
from rcext.push.notification import MODELS, body_model
from ringcentral_api import models
from ringcentral_api.drift import DriftPolicy, DriftReport
from tests.api_document import compares_with_the_document

HERE = Path(__file__).resolve().parents[1]
DOCUMENTS: list[dict[str, Any]] = json.loads((HERE / "sandbox" / "wire_documents.json").read_text(encoding="utf-8"))
events = [(one["name"], one["body"]) for one in DOCUMENTS if one["kind"] == "event"]
WIRE = HERE.parents[1] / "shared" / "wire"
if (WIRE / "index.tsv").exists():  # the payloads themselves, if available
    rows = [line.split("\t") for line in (WIRE / "index.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    events += [
        (f"{row[0]} published", json.loads((WIRE / f"{row[0]}.json").read_text(encoding="utf-8")))
        for row in rows
        if row[1] == "event"
    ]
EVENTS = tuple(events)
#: Differences from the specification, with the reason.
REASONS = {
    # The account and the extension of an external speaker are null.
    "$.speakerInfo[1].accountId", "$.speakerInfo[1].extensionId",
    # Chats without a name have null; the document knows no null here.
    "$.name", "$.description", "$.isPublic",
}  # fmt: skip


def plain(value: Any) -> Any:
    """Return a JSON value with moments instead of texts of times and without nulls, which models leave out."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if item is not None}  # pyright: ignore[reportUnknownVariableType]  # JSON
    if isinstance(value, list):
        return [plain(item) for item in value]  # pyright: ignore[reportUnknownVariableType]  # JSON
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return value


@pytest.mark.parametrize(("name", "raw"), EVENTS, ids=[name for name, _ in EVENTS])
def test_every_published_notification_has_a_model(name: str, raw: dict[str, Any]) -> None:
    model: Any = Notification.from_dict(raw).model
    assert model is not None
    fields = [field.name for field in attrs.fields(model.__class__) if field.name != "additional_properties"]
    assert any(getattr(model, field) is not None for field in fields), "no field is known"
    assert plain(model.to_dict()) == plain(raw["body"])


@compares_with_the_document
@pytest.mark.parametrize(("name", "raw"), EVENTS, ids=[name for name, _ in EVENTS])
def test_published_notifications_do_not_drift(name: str, raw: dict[str, Any]) -> None:
    reports: list[DriftReport] = []
    DriftPolicy(reports.append).check(raw["body"], body_model(raw["event"]) or "")
    assert [str(report) for report in reports if report.path not in REASONS] == []


def test_every_registered_event_has_a_model() -> None:
    for path, query, model in MODELS:
        assert hasattr(models, model), model
        event = path.replace("{accountId}", "1").replace("{extensionId}", "2") + (f"?{query}" if query else "")
        assert body_model(event) == model


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("/account/~/extension/~/presense", "did you mean '/restapi/v1.0/account/~/extension/~/presence'"),
        ("/account/~/extension/12/mesage-store", "did you mean '/restapi/v1.0/account/~/extension/~/message-store'"),
        ("/team-messaging/v1/post", "did you mean '/team-messaging/v1/posts'"),
        ("/account/~/extension/~/message-store?messageType=SMS", "unknown parameter 'messageType'"),
        ("/account/~/extension/~/fax?direction=In", "direction must be one of Inbound, Outbound, not 'In'"),
    ],
)
def test_unknown_filters(text: str, message: str) -> None:
    with pytest.raises(ValueError, match="event filter") as raised:
        check_filters([text])
    assert message in str(raised.value)


def test_known_filters() -> None:
    check_filters(
        [
            "/account/~/extension/12/presence?detailedTelephonyState=true&sipData=true",
            "/restapi/v1.0/subscription/~?threshold=60&interval=15",
            "/account/~/telephony/sessions/s-1?phoneNumber=+14155551000",
        ]
    )
