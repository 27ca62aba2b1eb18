"""Relations on what the generated client returns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import rcext
from rcext.helpers import call, message, presence
from rcext.sandbox import Sandbox
from ringcentral_api.models import ExtensionListItem, PersonalContact, PresenceInfoResponse

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def rc() -> Iterator[rcext.RingCentral]:
    with (
        Sandbox(seed=6) as sb,
        rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client,
    ):
        yield client


def test_calls(rc: rcext.RingCentral) -> None:
    contacts = rc.api.external_contacts.list_contacts().records or []
    log = rc.api.call_log.read_user_call_log(view="Detailed")
    before = json.dumps([record.to_dict() for record in log.records])
    result = call.attach_contacts(contacts, log.records)
    assert result.attached > 0
    found = [
        party
        for record in log.records
        for party in (record.from_, record.to)
        if party is not None and party.contact is not None
    ]
    assert len(found) == result.attached
    for party in found:
        assert isinstance(party.contact, PersonalContact)
        assert party.contact_phone in (
            party.contact.mobile_phone,
            party.contact.business_phone,
            party.contact.home_phone,
        )
    assert json.dumps([record.to_dict() for record in log.records]) == before  # never sent


def test_messages(rc: rcext.RingCentral) -> None:
    contacts = rc.api.external_contacts.list_contacts().records or []
    messages = rc.api.message_store.list_messages().records
    result = message.attach_contacts(contacts, messages)
    senders = [entry.from_.contact for entry in messages if entry.from_ is not None and entry.from_.contact is not None]
    assert senders
    assert result.attached >= len(senders)


def test_presences() -> None:
    colleague = ExtensionListItem.from_dict({"id": 7, "name": "Ada"})
    state = PresenceInfoResponse.from_dict({"extension": {"id": 7}, "presenceStatus": "Busy", "dndStatus": "Unknown"})
    assert presence.attach_to_extensions([colleague], [state]) == []
    assert colleague.presence is state
    presence.attach_to_extensions([colleague], [{"extensionId": "7", "presenceStatus": "Available"}], merge=True)
    assert colleague.presence is not None
    assert colleague.presence.presence_status == "Available"
    assert colleague.presence.dnd_status == "Unknown"
    assert colleague.to_dict() == {"id": 7, "name": "Ada"}
