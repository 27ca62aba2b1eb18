"""Programs that the tests run with the installed wheel."""

from typing import Final

CALL: Final = """
from rcext import RingCentral
with RingCentral.from_env() as rc:
    print(rc.api.user_settings.read_extension().extension_number)
"""
SUBSCRIBE: Final = """
import os
from rcext import RingCentral
with RingCentral.from_env(pubnub_origin=os.environ["PUBNUB_ORIGIN"]) as rc:
    for transport in ("websocket", "pubnub"):
        with rc.subscription(["/account/~/extension/~/presence"], transport=transport):
            print(transport, "connected")
"""
DRIFT: Final = """
from rcext import RingCentral
from rcext.operations import find_operations
from ringcentral_api.drift import DriftPolicy
with RingCentral.from_env(drift=DriftPolicy(print)) as rc:
    print(rc.api.user_settings.read_extension().extension_number)
print(find_operations("call log")[0].name)
"""
WORK: Final = """
import os
from rcext import RingCentral, relations
from rcext.operations import find_operations, get_operation
from ringcentral_api.drift import DriftPolicy
from ringcentral_api.errors import DriftError, NotFound
from ringcentral_api.models import CreateSMSMessage, MessageParty, PersonalContactRequest

seen = []
with RingCentral.from_env(pubnub_origin=os.environ["PUBNUB_ORIGIN"], drift=DriftPolicy(seen.append)) as rc:
    calls = [call for call, _ in zip(rc.records(rc.api.call_log.read_user_call_log, per_page=10), range(25))]
    print("calls", len(calls))
    made = rc.api.external_contacts.create_contact(
        body=PersonalContactRequest(first_name="Zoe", mobile_phone=calls[0].from_.phone_number or "+14155550100")
    )
    report = relations.resolve(rc, calls, relations.contacts(), relations.recordings(), relations.messages())
    print("relations", sorted(report.counts))
    rc.api.external_contacts.delete_contact(contact_id=made.id)
    try:
        rc.api.message_store.read_message(message_id=1)
    except NotFound as error:
        print("error", error.error_code)
    recording = next(call.recording for call in rc.records(
        rc.api.call_log.read_user_call_log, recording_type="All") if call.recording)
    print("download", rc.download(recording.content_uri, "recording.mp3").path.stat().st_size > 1000)
    number = next(one.phone_number for one in rc.records(
        rc.api.phone_numbers.list_extension_phone_numbers) if "SmsSender" in (one.features or ()))
    for transport in ("websocket", "pubnub"):
        with rc.subscription(["/account/~/extension/~/message-store"], transport=transport) as subscription:
            rc.api.sms.create_sms_message(body=CreateSMSMessage(
                from_=MessageParty(phone_number=number), to=[MessageParty(phone_number="+16505550100")],
                text="Hello!"))
            print(transport, type(next(iter(subscription)).model).__name__, rc.platform.tokens is not None)
    with rc.follow(messages=True, cursor="cursor.sqlite", deliver_existing=True, transport=None) as stream:
        print("follow", len(list(stream.catch_up())) > 0)
print("drift", len(seen))
try:
    DriftPolicy(strict=True).check({"direction": "Sideways"}, "CallLogRecord")
except DriftError as error:
    print("drift", error.kind, error.path)
print("catalog", len(find_operations("call log")) > 5, get_operation("create_sms_message").app_permission)
"""
"""More than a first call: pages, bodies, errors, relations, files, both push channels, follow, drift, the catalog."""
WORKED: Final = """
calls 25
relations ['contacts', 'messages', 'recordings']
error InvalidParameter
download True
websocket MessageEventBody True
pubnub MessageEventBody True
follow True
drift 0
drift missing $.action
catalog True SMS
"""
"""What it prints."""
