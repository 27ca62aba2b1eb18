"""The operations of Call Control as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_control import (
        AddPartyRequest,
        AnswerTarget,
        BridgeTargetRequest,
        CallParty,
        CallPartyFlip,
        CallPartyReply,
        CallRecording,
        CallRecordingUpdate,
        CallSession,
        CallSessionObject,
        DeletePartyRequest,
        ForwardCallPartyResponse,
        ForwardTarget,
        HoldCallPartyRequest,
        IgnoreRequestBody,
        MakeCallOutRequest,
        PartySuperviseRequest,
        PartySuperviseResponse,
        PartyUpdateRequest,
        PickupTarget,
        ReplyParty,
        SuperviseCallSessionRequest,
        SuperviseCallSessionResponse,
        TransferTarget,
    )


class CallControlApi:
    """Call Control."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def answer_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: AnswerTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Answers a ringing call on a chosen device.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .answer_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def bridge_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: BridgeTargetRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Joins a party of one live call with a party of another.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bridge_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def call_flip_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: CallPartyFlip,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Moves a live call to another phone of the same user.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .call_flip_party import sync

        sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def call_park_party(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallParty:
        """Parks the user's incoming call so that any phone of the company can pick it up.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .call_park_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    def create_call_out_call_session(
        self, *, body: MakeCallOutRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallSession:
        """Starts an outgoing call from one of the user's devices.

        `POST /restapi/v1.0/account/{accountId}/telephony/call-out`

        Throttling group: Heavy. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_call_out_call_session import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def create_call_party_with_bring_in(
        self,
        *,
        telephony_session_id: str,
        body: AddPartyRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Adds an existing SIP call to a conference as a new party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_call_party_with_bring_in import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            body=body,
            options=options,
        )

    def create_conference_call_session(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallSession:
        """Starts an empty conference to which parties are then added.

        `POST /restapi/v1.0/account/{accountId}/telephony/conference`

        Throttling group: Heavy. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_conference_call_session import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def delete_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        account_id: str = "~",
        body: DeletePartyRequest | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Removes a supervised, parked or conference party from a live call.

        `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_party import sync

        sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def delete_call_session(
        self, *, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Hangs up a live call for all its parties.

        `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_session import sync

        sync(client=self._client, account_id=account_id, telephony_session_id=telephony_session_id, options=options)

    def forward_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: ForwardTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardCallPartyResponse:
        """Sends a ringing call elsewhere before anybody answers it.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .forward_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def hold_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        account_id: str = "~",
        body: HoldCallPartyRequest | None = None,
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Puts a party of a live call on hold, with music.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .hold_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def ignore_call_in_queue(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: IgnoreRequestBody,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Passes a ringing queue call on to the next agent.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .ignore_call_in_queue import sync

        sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def pause_resume_call_recording(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        recording_id: str,
        body: CallRecordingUpdate,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallRecording:
        """Pauses or resumes a running recording.

        `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            recording_id: Recording, from a call record; sent as `recordingId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .pause_resume_call_recording import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            recording_id=recording_id,
            body=body,
            options=options,
        )

    def pickup_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: PickupTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Takes over a parked call on a chosen device.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .pickup_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def read_call_party_status(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallParty:
        """Reads the state of one party of a live call.

        `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_party_status import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    def read_call_session_status(
        self, *, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallSessionObject:
        """Reads a live call with all its parties.

        `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_session_status import sync

        return sync(
            client=self._client, account_id=account_id, telephony_session_id=telephony_session_id, options=options
        )

    def reject_party(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Declines an incoming call that nobody has answered yet.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .reject_party import sync

        sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    def reply_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: CallPartyReply,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ReplyParty:
        """Answers a ringing call with a text or ready phrase in place of a person.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .reply_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def start_call_recording(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallRecording:
        """Starts recording one party of a live call.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .start_call_recording import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    def supervise_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: PartySuperviseRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> PartySuperviseResponse:
        """Lets a supervisor listen to one party of a live call, as two separate channels.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .supervise_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def supervise_call_session(
        self,
        *,
        telephony_session_id: str,
        body: SuperviseCallSessionRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> SuperviseCallSessionResponse:
        """Lets a supervisor listen to a live call, both sides mixed into one channel.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .supervise_call_session import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            body=body,
            options=options,
        )

    def transfer_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: TransferTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Transfers a running call to a number, an extension, a voicemail or a park location.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .transfer_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    def unhold_call_party(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallParty:
        """Takes a party of a live call off hold.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unhold_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    def update_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: PartyUpdateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Mutes a party of a live call or sets it apart from the others.

        `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_party import sync

        return sync(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )


class AsyncCallControlApi:
    """Call Control, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def answer_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: AnswerTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Answers a ringing call on a chosen device.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .answer_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def bridge_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: BridgeTargetRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Joins a party of one live call with a party of another.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .bridge_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def call_flip_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: CallPartyFlip,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Moves a live call to another phone of the same user.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .call_flip_party import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def call_park_party(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallParty:
        """Parks the user's incoming call so that any phone of the company can pick it up.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .call_park_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    async def create_call_out_call_session(
        self, *, body: MakeCallOutRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallSession:
        """Starts an outgoing call from one of the user's devices.

        `POST /restapi/v1.0/account/{accountId}/telephony/call-out`

        Throttling group: Heavy. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_call_out_call_session import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def create_call_party_with_bring_in(
        self,
        *,
        telephony_session_id: str,
        body: AddPartyRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Adds an existing SIP call to a conference as a new party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_call_party_with_bring_in import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            body=body,
            options=options,
        )

    async def create_conference_call_session(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallSession:
        """Starts an empty conference to which parties are then added.

        `POST /restapi/v1.0/account/{accountId}/telephony/conference`

        Throttling group: Heavy. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_conference_call_session import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def delete_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        account_id: str = "~",
        body: DeletePartyRequest | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Removes a supervised, parked or conference party from a live call.

        `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_party import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def delete_call_session(
        self, *, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Hangs up a live call for all its parties.

        `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_session import asyncio

        await asyncio(
            client=self._client, account_id=account_id, telephony_session_id=telephony_session_id, options=options
        )

    async def forward_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: ForwardTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ForwardCallPartyResponse:
        """Sends a ringing call elsewhere before anybody answers it.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .forward_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def hold_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        account_id: str = "~",
        body: HoldCallPartyRequest | None = None,
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Puts a party of a live call on hold, with music.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .hold_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def ignore_call_in_queue(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: IgnoreRequestBody,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Passes a ringing queue call on to the next agent.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .ignore_call_in_queue import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def pause_resume_call_recording(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        recording_id: str,
        body: CallRecordingUpdate,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallRecording:
        """Pauses or resumes a running recording.

        `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            recording_id: Recording, from a call record; sent as `recordingId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .pause_resume_call_recording import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            recording_id=recording_id,
            body=body,
            options=options,
        )

    async def pickup_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: PickupTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Takes over a parked call on a chosen device.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .pickup_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def read_call_party_status(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallParty:
        """Reads the state of one party of a live call.

        `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_party_status import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    async def read_call_session_status(
        self, *, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallSessionObject:
        """Reads a live call with all its parties.

        `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_session_status import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, telephony_session_id=telephony_session_id, options=options
        )

    async def reject_party(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Declines an incoming call that nobody has answered yet.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .reject_party import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    async def reply_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: CallPartyReply,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ReplyParty:
        """Answers a ringing call with a text or ready phrase in place of a person.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .reply_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def start_call_recording(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallRecording:
        """Starts recording one party of a live call.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .start_call_recording import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    async def supervise_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: PartySuperviseRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> PartySuperviseResponse:
        """Lets a supervisor listen to one party of a live call, as two separate channels.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .supervise_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def supervise_call_session(
        self,
        *,
        telephony_session_id: str,
        body: SuperviseCallSessionRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> SuperviseCallSessionResponse:
        """Lets a supervisor listen to a live call, both sides mixed into one channel.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .supervise_call_session import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            body=body,
            options=options,
        )

    async def transfer_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: TransferTarget,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Transfers a running call to a number, an extension, a voicemail or a park location.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .transfer_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )

    async def unhold_call_party(
        self, *, telephony_session_id: str, party_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallParty:
        """Takes a party of a live call off hold.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unhold_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            options=options,
        )

    async def update_call_party(
        self,
        *,
        telephony_session_id: str,
        party_id: str,
        body: PartyUpdateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallParty:
        """Mutes a party of a live call or sets it apart from the others.

        `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Throttling group: Light. Application permission: CallControl.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            party_id: sent as `partyId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_party import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )
