"""The main job, step by step, against the embedded sandbox: `make demo`.

Every step prints its call and the result. A step that fails ends the program with a traceback and a non-zero exit code.
With `RingCentral.from_env()` the same steps run against RingCentral itself.
"""

from __future__ import annotations

import sys
import time
from itertools import islice
from typing import TYPE_CHECKING

from rcext import RingCentral
from rcext.push import Notification
from rcext.relations import attach_contacts_to_calls
from rcext.sandbox import Sandbox
from ringcentral_api.batch import BatchResult
from ringcentral_api.models import CreateSMSMessage, DetailedExtensionPresenceEventBody, MessageParty

if TYPE_CHECKING:
    from rcext.events import Event
    from rcext.push import Transport
    from ringcentral_api.models import CallLogRecord


def main() -> None:
    """Run all steps."""
    started = time.perf_counter()
    with Sandbox(seed=7) as sb:
        step("The sandbox stands in for the cloud", f"listening at {sb.server}, on this machine only")
        with RingCentral(
            server=sb.server, client_id=sb.client_id, client_secret=sb.client_secret, pubnub_origin=sb.pubnub_origin
        ) as rc:
            log_in(rc, sb)
            read_account(rc)
            calls = read_call_log(rc)
            send_sms(rc, sb)
            ring_out(rc, sb)
            listen(rc, sb, "websocket")
            listen(rc, sb, "pubnub")
            attach_contacts(rc, calls)
            read_batch(rc, calls)
            survive_expiry(rc, sb)
            rc.platform.logout()
            assert not rc.platform.is_token_valid()
            step("rc.platform.logout()", "the session is over; the token was revoked")
    print(f"\nAll steps passed in {time.perf_counter() - started:.1f} s, with {len(sb.requests)} requests.")


def log_in(rc: RingCentral, sb: Sandbox) -> None:
    """Get a token."""
    rc.platform.on(["authorize_success", "refresh_success", "logout_success"], tell)
    rc.platform.authorize(jwt=sb.jwt)
    assert rc.platform.is_token_valid()
    step("rc.platform.authorize(jwt=...)", "logged in; from here every call carries the token")


def read_account(rc: RingCentral) -> None:
    """Make two typed calls."""
    account = rc.api.company.read_account_info()
    extension = rc.api.user_settings.read_extension()
    step("rc.api.company.read_account_info()", f"account {account.id}, main number {account.main_number}")
    step("rc.api.user_settings.read_extension()", f"extension {extension.extension_number}, {extension.name}")


def read_call_log(rc: RingCentral) -> list[CallLogRecord]:
    """Read several pages of typed records."""
    calls = list(islice(rc.records(rc.api.call_log.read_user_call_log, view="Detailed", per_page=50), 120))
    assert len(calls) == 120
    last = calls[0]
    step(
        'rc.records(rc.api.call_log.read_user_call_log, view="Detailed", per_page=50)',
        f"{len(calls)} calls of three pages; the last: {last.direction}, {last.duration} s, {last.result}, "
        f"{len(last.legs or [])} legs, {last.start_time:%Y-%m-%d %H:%M}",
    )
    return calls


def send_sms(rc: RingCentral, sb: Sandbox) -> None:
    """Send a typed body."""
    message = rc.api.sms.create_sms_message(
        body=CreateSMSMessage(
            from_=MessageParty(phone_number=sb.phone_number),
            to=[MessageParty(phone_number="+16505550123")],
            text="Hello from Python",
        )
    )
    step("rc.api.sms.create_sms_message(body=...)", f"message {message.id}: {message.message_status}")


def ring_out(rc: RingCentral, sb: Sandbox) -> None:
    """Place a call and watch its status until it ends."""
    handle = rc.ring_out(from_=sb.phone_number, to="+16505550123")
    states = [str(status.call) for status in handle]
    assert handle.status.call is not None
    assert handle.status.call != "InProgress"
    step("rc.ring_out(from_=..., to=...)", f"placed and polled: {' > '.join(states)}")


def listen(rc: RingCentral, sb: Sandbox, transport: Transport) -> None:
    """Receive a notification over a WebSocket (the default), or decrypt one of the real PubNub client."""
    events = ["/account/~/extension/~/presence?detailedTelephonyState=true"]
    with rc.subscription(events, transport=transport) as subscription:
        step(
            f"rc.subscription([...presence], transport={transport!r})",
            f"{subscription.state}: the platform confirmed, the channel is connected",
        )
        call = sb.incoming_call("+16505550100")
        event = next(event for event in subscription.stream(10.0) if isinstance(event, Notification))
        presence = event.model
        assert isinstance(presence, DetailedExtensionPresenceEventBody)
        assert presence.telephony_status == "Ringing"
        step("for event in subscription", f"a presence event: the phone is {presence.telephony_status}")
        call.hang_up()


def attach_contacts(rc: RingCentral, calls: list[CallLogRecord]) -> None:
    """Set a relation: the contacts of callers."""
    contacts = rc.api.external_contacts.list_contacts(per_page=100)
    attach_contacts_to_calls(contacts.records or [], calls)
    known = [call for call in calls if call.from_ and call.from_.contact]
    assert known
    who = known[0].from_
    assert who is not None
    assert who.contact is not None
    step(
        "attach_contacts_to_calls(contacts, calls)",
        f"{len(known)} callers are known; {who.contact_phone} is {who.contact.first_name} {who.contact.last_name}",
    )


def read_batch(rc: RingCentral, calls: list[CallLogRecord]) -> None:
    """Read several records in one request, each with its own status."""
    wanted = [*(call.id for call in calls[:3]), "no-such-call"]
    answer = rc.api.call_log.read_user_call_record(call_record_id=wanted)
    assert isinstance(answer, BatchResult)
    good, bad = answer.successes(), answer.failures()
    assert len(good) == 3
    assert len(bad) == 1
    step(
        "read_user_call_record(call_record_id=[4 ids])",
        f"multipart answer: {len(good)} records, 1 failure ({bad[0].status})",
    )


def survive_expiry(rc: RingCentral, sb: Sandbox) -> None:
    """Expire the token between two calls: the caller does not notice."""
    before = sb.requests.count(path="/restapi/oauth/token")
    sb.expire_access_tokens()
    rc.api.user_settings.read_extension()
    refreshes = sb.requests.count(path="/restapi/oauth/token") - before
    assert refreshes == 1
    step("sb.expire_access_tokens(), then a call", "refused once, refreshed once, sent again: the call succeeded")


def tell(event: Event) -> None:
    """Print an event of the session."""
    print(f"     event: {event.name}")


_count = 0


def step(call: str, result: str) -> None:
    """Print one step."""
    global _count
    _count += 1
    print(f"{_count:>3}. {call}\n     {result}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
