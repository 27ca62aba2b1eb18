"""The operations of Call Control as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    answer_call_party as _answer_call_party,
    bridge_call_party as _bridge_call_party,
    call_flip_party as _call_flip_party,
    call_park_party as _call_park_party,
    create_call_out_call_session as _create_call_out_call_session,
    create_call_party_with_bring_in as _create_call_party_with_bring_in,
    create_conference_call_session as _create_conference_call_session,
    delete_call_party as _delete_call_party,
    delete_call_session as _delete_call_session,
    forward_call_party as _forward_call_party,
    hold_call_party as _hold_call_party,
    ignore_call_in_queue as _ignore_call_in_queue,
    pause_resume_call_recording as _pause_resume_call_recording,
    pickup_call_party as _pickup_call_party,
    read_call_party_status as _read_call_party_status,
    read_call_session_status as _read_call_session_status,
    reject_party as _reject_party,
    reply_party as _reply_party,
    start_call_recording as _start_call_recording,
    supervise_call_party as _supervise_call_party,
    supervise_call_session as _supervise_call_session,
    transfer_call_party as _transfer_call_party,
    unhold_call_party as _unhold_call_party,
    update_call_party as _update_call_party,
)


class CallControlApi(Group):
    """Call Control."""

    __slots__ = ()

    answer_call_party = sync_method(_answer_call_party.request, _answer_call_party.parse)
    """Answers a ringing call on a chosen device (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`)."""

    bridge_call_party = sync_method(_bridge_call_party.request, _bridge_call_party.parse)
    """Joins a party of one live call with a party of another (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`)."""

    call_flip_party = sync_method(_call_flip_party.request, _call_flip_party.parse)
    """Moves a live call to another phone of the same user (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`)."""

    call_park_party = sync_method(_call_park_party.request, _call_park_party.parse)
    """Parks the user's incoming call so that any phone of the company can pick it up (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`)."""

    create_call_out_call_session = sync_method(
        _create_call_out_call_session.request, _create_call_out_call_session.parse
    )
    """Starts an outgoing call from one of the user's devices (`POST /restapi/v1.0/account/{accountId}/telephony/call-out`)."""

    create_call_party_with_bring_in = sync_method(
        _create_call_party_with_bring_in.request, _create_call_party_with_bring_in.parse
    )
    """Adds an existing SIP call to a conference as a new party (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`)."""

    create_conference_call_session = sync_method(
        _create_conference_call_session.request, _create_conference_call_session.parse
    )
    """Starts an empty conference to which parties are then added (`POST /restapi/v1.0/account/{accountId}/telephony/conference`)."""

    delete_call_party = sync_method(_delete_call_party.request, _delete_call_party.parse)
    """Removes a supervised, parked or conference party from a live call (`DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`)."""

    delete_call_session = sync_method(_delete_call_session.request, _delete_call_session.parse)
    """Hangs up a live call for all its parties (`DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`)."""

    forward_call_party = sync_method(_forward_call_party.request, _forward_call_party.parse)
    """Sends a ringing call elsewhere before anybody answers it (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`)."""

    hold_call_party = sync_method(_hold_call_party.request, _hold_call_party.parse)
    """Puts a party of a live call on hold, with music (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`)."""

    ignore_call_in_queue = sync_method(_ignore_call_in_queue.request, _ignore_call_in_queue.parse)
    """Passes a ringing queue call on to the next agent (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`)."""

    pause_resume_call_recording = sync_method(_pause_resume_call_recording.request, _pause_resume_call_recording.parse)
    """Pauses or resumes a running recording (`PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`)."""

    pickup_call_party = sync_method(_pickup_call_party.request, _pickup_call_party.parse)
    """Takes over a parked call on a chosen device (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`)."""

    read_call_party_status = sync_method(_read_call_party_status.request, _read_call_party_status.parse)
    """Reads the state of one party of a live call (`GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`)."""

    read_call_session_status = sync_method(_read_call_session_status.request, _read_call_session_status.parse)
    """Reads a live call with all its parties (`GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`)."""

    reject_party = sync_method(_reject_party.request, _reject_party.parse)
    """Declines an incoming call that nobody has answered yet (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`)."""

    reply_party = sync_method(_reply_party.request, _reply_party.parse)
    """Answers a ringing call with a text or ready phrase in place of a person (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`)."""

    start_call_recording = sync_method(_start_call_recording.request, _start_call_recording.parse)
    """Starts recording one party of a live call (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`)."""

    supervise_call_party = sync_method(_supervise_call_party.request, _supervise_call_party.parse)
    """Lets a supervisor listen to one party of a live call, as two separate channels (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`)."""

    supervise_call_session = sync_method(_supervise_call_session.request, _supervise_call_session.parse)
    """Lets a supervisor listen to a live call, both sides mixed into one channel (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`)."""

    transfer_call_party = sync_method(_transfer_call_party.request, _transfer_call_party.parse)
    """Transfers a running call to a number, an extension, a voicemail or a park location (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`)."""

    unhold_call_party = sync_method(_unhold_call_party.request, _unhold_call_party.parse)
    """Takes a party of a live call off hold (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`)."""

    update_call_party = sync_method(_update_call_party.request, _update_call_party.parse)
    """Mutes a party of a live call or sets it apart from the others (`PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`)."""


class AsyncCallControlApi(Group):
    """Call Control, for asyncio."""

    __slots__ = ()

    answer_call_party = async_method(_answer_call_party.request, _answer_call_party.parse)
    """Answers a ringing call on a chosen device (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`)."""

    bridge_call_party = async_method(_bridge_call_party.request, _bridge_call_party.parse)
    """Joins a party of one live call with a party of another (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`)."""

    call_flip_party = async_method(_call_flip_party.request, _call_flip_party.parse)
    """Moves a live call to another phone of the same user (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`)."""

    call_park_party = async_method(_call_park_party.request, _call_park_party.parse)
    """Parks the user's incoming call so that any phone of the company can pick it up (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`)."""

    create_call_out_call_session = async_method(
        _create_call_out_call_session.request, _create_call_out_call_session.parse
    )
    """Starts an outgoing call from one of the user's devices (`POST /restapi/v1.0/account/{accountId}/telephony/call-out`)."""

    create_call_party_with_bring_in = async_method(
        _create_call_party_with_bring_in.request, _create_call_party_with_bring_in.parse
    )
    """Adds an existing SIP call to a conference as a new party (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`)."""

    create_conference_call_session = async_method(
        _create_conference_call_session.request, _create_conference_call_session.parse
    )
    """Starts an empty conference to which parties are then added (`POST /restapi/v1.0/account/{accountId}/telephony/conference`)."""

    delete_call_party = async_method(_delete_call_party.request, _delete_call_party.parse)
    """Removes a supervised, parked or conference party from a live call (`DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`)."""

    delete_call_session = async_method(_delete_call_session.request, _delete_call_session.parse)
    """Hangs up a live call for all its parties (`DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`)."""

    forward_call_party = async_method(_forward_call_party.request, _forward_call_party.parse)
    """Sends a ringing call elsewhere before anybody answers it (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`)."""

    hold_call_party = async_method(_hold_call_party.request, _hold_call_party.parse)
    """Puts a party of a live call on hold, with music (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`)."""

    ignore_call_in_queue = async_method(_ignore_call_in_queue.request, _ignore_call_in_queue.parse)
    """Passes a ringing queue call on to the next agent (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`)."""

    pause_resume_call_recording = async_method(_pause_resume_call_recording.request, _pause_resume_call_recording.parse)
    """Pauses or resumes a running recording (`PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`)."""

    pickup_call_party = async_method(_pickup_call_party.request, _pickup_call_party.parse)
    """Takes over a parked call on a chosen device (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`)."""

    read_call_party_status = async_method(_read_call_party_status.request, _read_call_party_status.parse)
    """Reads the state of one party of a live call (`GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`)."""

    read_call_session_status = async_method(_read_call_session_status.request, _read_call_session_status.parse)
    """Reads a live call with all its parties (`GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`)."""

    reject_party = async_method(_reject_party.request, _reject_party.parse)
    """Declines an incoming call that nobody has answered yet (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`)."""

    reply_party = async_method(_reply_party.request, _reply_party.parse)
    """Answers a ringing call with a text or ready phrase in place of a person (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`)."""

    start_call_recording = async_method(_start_call_recording.request, _start_call_recording.parse)
    """Starts recording one party of a live call (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`)."""

    supervise_call_party = async_method(_supervise_call_party.request, _supervise_call_party.parse)
    """Lets a supervisor listen to one party of a live call, as two separate channels (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`)."""

    supervise_call_session = async_method(_supervise_call_session.request, _supervise_call_session.parse)
    """Lets a supervisor listen to a live call, both sides mixed into one channel (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`)."""

    transfer_call_party = async_method(_transfer_call_party.request, _transfer_call_party.parse)
    """Transfers a running call to a number, an extension, a voicemail or a park location (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`)."""

    unhold_call_party = async_method(_unhold_call_party.request, _unhold_call_party.parse)
    """Takes a party of a live call off hold (`POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`)."""

    update_call_party = async_method(_update_call_party.request, _update_call_party.parse)
    """Mutes a party of a live call or sets it apart from the others (`PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`)."""
