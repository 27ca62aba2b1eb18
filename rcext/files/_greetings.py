"""Greetings of users and companies, and prompts of voice menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from rcext._flow import run, run_async
from rcext.errors import ConfigurationError

from ._upload import Subtype, Upload, choice

if TYPE_CHECKING:
    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, RequestOptions, SyncClient
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import CustomCompanyGreetingInfo, CustomUserGreetingInfo, PromptInfo

    from ._attachments import Attachment

UserGreetingType: TypeAlias = Literal[
    "Introductory",
    "Announcement",
    "ConnectingMessage",
    "ConnectingAudio",
    "Voicemail",
    "Unavailable",
    "HoldMusic",
    "TemplateGreeting",
]
CompanyGreetingType: TypeAlias = Literal[
    "Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"
]
CallState: TypeAlias = Literal["after-hours", "work-hours", "do-not-disturb", "forward-all-calls", "agent"]

PROMPT_TYPES: Final = ("audio/*",)
"""The media types of prompts."""


def create_user_greeting(
    client: SyncClient,
    file: Attachment,
    *,
    type: UserGreetingType,
    answering_rule_id: str | None = None,
    interaction_rule_id: str | None = None,
    state_id: CallState | None = None,
    apply: bool | None = None,
    multipart: Subtype | None = None,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomUserGreetingInfo:
    """Upload a greeting of a user (`POST .../extension/{extensionId}/greeting`).

    The file is streamed, not read into memory, and read again if the request has to be sent again.

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        file: the audio, MP3 or WAV: `Path("hello.mp3")`, bytes, a binary file object (read from its current position
            and not closed), or a `File` with name and media type. The media type is guessed from the name, otherwise
            from the first bytes.
        type: when the greeting is played.
        answering_rule_id: the id of its answering rule.
        interaction_rule_id: the id of its interaction rule (new call handling; sent as `multipart/mixed`).
        state_id: its call-handling state (new call handling; sent as `multipart/mixed`).
        apply: whether the rule uses it at once; by default the server decides.
        multipart: `form-data` or `mixed`; by default the one that has the given fields.
        account_id: the account id, `~` for the caller's own.
        extension_id: the extension id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the type is unknown, the rule is missing, or the file is missing, empty, in text mode, too
            large (20 MiB) or neither MP3 nor WAV. Nothing was sent.
        ApiError: the server refused.
    """
    rules = answering_rule_id, interaction_rule_id, state_id
    ids = {"accountId": account_id, "extensionId": extension_id}
    return run(_user(file, type, rules, apply, multipart, ids, options, client.drift), client.send)


async def create_user_greeting_async(
    client: AsyncClient,
    file: Attachment,
    *,
    type: UserGreetingType,
    answering_rule_id: str | None = None,
    interaction_rule_id: str | None = None,
    state_id: CallState | None = None,
    apply: bool | None = None,
    multipart: Subtype | None = None,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomUserGreetingInfo:
    """Upload a greeting of a user in asyncio; see `create_user_greeting`."""
    rules = answering_rule_id, interaction_rule_id, state_id
    ids = {"accountId": account_id, "extensionId": extension_id}
    return await run_async(_user(file, type, rules, apply, multipart, ids, options, client.drift), client.send)


def create_company_greeting(
    client: SyncClient,
    file: Attachment,
    *,
    type: CompanyGreetingType,
    answering_rule_id: str | None = None,
    language_id: str | None = None,
    multipart: Subtype = "form-data",
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomCompanyGreetingInfo:
    """Upload a greeting of the company (`POST .../account/{accountId}/greeting`).

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        file: the audio, MP3 or WAV; see `create_user_greeting`.
        type: when the greeting is played.
        answering_rule_id: the id of its answering rule.
        language_id: the id of its language.
        multipart: `form-data` or `mixed`; the endpoint accepts both.
        account_id: the account id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the type is unknown, or the file is invalid; see `create_user_greeting`. Nothing was sent.
        ApiError: the server refused.
    """
    fields = _company_fields(type, answering_rule_id, language_id, multipart)
    return run(_company(file, fields, multipart, account_id, options, client.drift), client.send)


async def create_company_greeting_async(
    client: AsyncClient,
    file: Attachment,
    *,
    type: CompanyGreetingType,
    answering_rule_id: str | None = None,
    language_id: str | None = None,
    multipart: Subtype = "form-data",
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CustomCompanyGreetingInfo:
    """Upload a greeting of the company in asyncio; see `create_company_greeting`."""
    fields = _company_fields(type, answering_rule_id, language_id, multipart)
    return await run_async(_company(file, fields, multipart, account_id, options, client.drift), client.send)


def create_ivr_prompt(
    client: SyncClient,
    file: Attachment,
    *,
    name: str | None = None,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> PromptInfo:
    """Upload a prompt of a voice menu (`POST .../ivr-prompts`).

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        file: audio of any type; see `create_user_greeting`.
        name: the name of the prompt.
        account_id: the account id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the file is missing, empty, in text mode, too large (20 MiB) or not audio. Nothing was sent.
        ApiError: the server refused.
    """
    return run(_prompt(file, name, account_id, options, client.drift), client.send)


async def create_ivr_prompt_async(
    client: AsyncClient,
    file: Attachment,
    *,
    name: str | None = None,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> PromptInfo:
    """Upload a prompt of a voice menu in asyncio; see `create_ivr_prompt`."""
    return await run_async(_prompt(file, name, account_id, options, client.drift), client.send)


def _user(
    file: Attachment,
    type: str,
    rules: tuple[str | None, str | None, str | None],
    apply: bool | None,
    multipart: Subtype | None,
    ids: dict[str, str],
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[CustomUserGreetingInfo]:
    from ringcentral_api.api.greetings import create_custom_user_greeting
    from ringcentral_api.models import (
        CreateCustomUserGreetingMixedBodyStateId,
        CreateCustomUserGreetingMixedBodyType,
        CustomUserGreetingInfoContentType,
    )

    call = "create_user_greeting"
    answering, interaction, state = rules
    if answering is None and interaction is None and state is None:
        raise ConfigurationError(f"{call}: give answering_rule_id, interaction_rule_id or state_id")
    fields: dict[str, Any] = {"type": choice(call, "type", type, CreateCustomUserGreetingMixedBodyType)}
    if interaction is not None or state is not None:
        if multipart == "form-data":
            raise ConfigurationError(
                f"{call}: multipart='form-data' lacks fields for interaction_rule_id and state_id; use 'mixed'"
            )
        multipart = "mixed"
    if interaction is not None:
        fields["interactionRuleId"] = interaction
    if state is not None:
        fields["stateId"] = choice(call, "state_id", state, CreateCustomUserGreetingMixedBodyStateId)
    subtype = multipart or "form-data"
    fields |= _rule(answering, subtype)
    upload = Upload(
        call,
        "file",
        file,
        "binary",
        fields,
        one=True,
        accept=tuple(CustomUserGreetingInfoContentType),
        multipart=subtype,
        ids=ids,
        query=None if apply is None else [("apply", "true" if apply else "false")],
        options=options,
    )
    return upload.flow(create_custom_user_greeting, drift)


def _company_fields(type: str, rule: str | None, language: str | None, multipart: Subtype) -> dict[str, Any]:
    from ringcentral_api.models import CreateCompanyGreetingMixedBodyType

    fields: dict[str, Any] = {
        "type": choice("create_company_greeting", "type", type, CreateCompanyGreetingMixedBodyType),
        **_rule(rule, multipart),
    }
    if language is not None:
        fields["languageId"] = str(language)
    return fields


def _company(
    file: Attachment,
    fields: dict[str, Any],
    multipart: Subtype,
    account_id: str,
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[CustomCompanyGreetingInfo]:
    from ringcentral_api.api.greetings import create_company_greeting as endpoint
    from ringcentral_api.models import CustomCompanyGreetingInfoContentType

    upload = Upload(
        "create_company_greeting",
        "file",
        file,
        "binary",
        fields,
        one=True,
        accept=tuple(CustomCompanyGreetingInfoContentType),
        multipart=multipart,
        ids={"accountId": account_id},
        options=options,
    )
    return upload.flow(endpoint, drift)


def _prompt(
    file: Attachment, name: str | None, account_id: str, options: RequestOptions | None, drift: DriftPolicy | None
) -> Flow[PromptInfo]:
    from ringcentral_api.api.ivr import create_ivr_prompt as endpoint

    upload = Upload(
        "create_ivr_prompt",
        "file",
        file,
        "attachment",
        {} if name is None else {"name": name},
        one=True,
        accept=PROMPT_TYPES,
        ids={"accountId": account_id},
        options=options,
    )
    return upload.flow(endpoint, drift)


def _rule(rule: str | None, multipart: Subtype) -> dict[str, Any]:
    """Return the field of the answering rule, which differs between the two forms of the body."""
    if rule is None:
        return {}
    return {"answeringRule": {"id": str(rule)}} if multipart == "mixed" else {"answeringRuleId": str(rule)}
