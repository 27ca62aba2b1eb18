"""The facade: all operations, with the signatures of their modules; and ten of them over real sockets."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from ringcentral_api.api import Api, AsyncApi
from ringcentral_api.api._facade import Api as WholeApi
from ringcentral_api.api.message_store import read_message
from ringcentral_api.batch import BatchResult
from ringcentral_api.client import AsyncSimpleClient, SimpleClient
from ringcentral_api.drift import DriftPolicy, DriftReport
from ringcentral_api.errors import BadRequest, NotFound, Unauthorized
from ringcentral_api.models import (
    Account,
    CallLog,
    CreateSMSMessage,
    Extension,
    MessageParty,
    PersonalContactRequest,
    RegionalSettings,
)
from tests import plain_http

from .operations import by_tag, operations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

TAGS = by_tag()
MESSAGE: str = read_message.parse.__annotations__["return"].partition(" | ")[0]


class Nobody:
    """A client that must not be called."""

    drift = None

    def send(self, request: Any) -> Any:
        raise AssertionError(request)


def parameters(function: Any) -> list[tuple[str, Any, Any, Any]]:
    return [
        (parameter.name, parameter.kind, parameter.default, parameter.annotation)
        for parameter in inspect.signature(function).parameters.values()
        if parameter.name not in ("self", "client")
    ]


@pytest.mark.parametrize("world", [Api, AsyncApi])
def test_every_operation_is_there(world: type[Any]) -> None:
    api = world(Nobody())
    for entry in operations():
        method = getattr(getattr(api, entry.tag), entry.name)
        assert inspect.iscoroutinefunction(method) is (world is AsyncApi)
        original = entry.module.sync if world is Api else entry.module.asyncio
        assert parameters(method) == parameters(original) == parameters(entry.module.sync), entry.id
        assert inspect.signature(method).return_annotation == inspect.signature(original).return_annotation
        assert inspect.getdoc(method) == inspect.getdoc(original)
        assert f"`{entry.method} {entry.path}`" in (inspect.getdoc(method) or ""), entry.id


@pytest.mark.parametrize("world", [Api, AsyncApi])
def test_nothing_else_is_there(world: type[Any]) -> None:
    groups = {name for name in vars(world) if not name.startswith("_")}
    assert groups == set(TAGS)
    for tag in groups:
        group = getattr(world(Nobody()), tag)
        assert {name for name in dir(group) if not name.startswith("_")} == {entry.name for entry in TAGS[tag]}
        assert inspect.getdoc(getattr(world, tag))
        assert type(group).__doc__


@pytest.mark.parametrize("tag", sorted(TAGS))
def test_docstrings_say_what_a_call_takes(tag: str) -> None:
    for entry in TAGS[tag]:
        text = inspect.getdoc(entry.module.sync) or ""
        assert text.partition("\n")[0].endswith("."), f"{entry.id}: the first line is not a sentence"
        assert (entry.module.__doc__ or "").strip() == text.partition("\n")[0], entry.id
        assert "Raises:\n    ringcentral_api.errors.ApiError" in text
        for name in entry.signature.parameters:
            assert f"\n    {name}: " in text, f"{entry.id}: {name} is not documented"
        facts = entry.module.OPERATION
        for fact in (facts.group, facts.app_permission, facts.user_permission):
            assert fact is None or fact in text, f"{entry.id}: {fact} is not documented"


def test_typos_fail() -> None:
    api = Api(Nobody())
    with pytest.raises(AttributeError):
        print(api.call_logg)  # type: ignore[attr-defined]  # the point: it is not there
    with pytest.raises(AttributeError):
        print(api.call_log.read_user_call_logs)  # type: ignore[attr-defined]  # the point: it is not there
    with pytest.raises(ImportError):
        from ringcentral_api.models import CallLogRecrd  # type: ignore[attr-defined]  # noqa: F401  # the point: it is not there
    assert WholeApi is Api


# Over real sockets


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=7) as sandbox:
        yield sandbox


def token(sb: Sandbox) -> str:
    answer = plain_http.post(
        f"{sb.server}/restapi/oauth/token",
        data={"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": sb.jwt},
        auth=(sb.client_id, sb.client_secret),
    )
    answer.raise_for_status()
    text: str = answer.json()["access_token"]
    return text


@pytest.fixture
def drift() -> Iterator[list[DriftReport]]:
    """Whatever differs from the specification; a test that leaves some here fails."""
    found: list[DriftReport] = []
    yield found
    assert not found


@pytest.fixture
def api(sb: Sandbox, drift: list[DriftReport]) -> Iterator[Api]:
    with SimpleClient(sb.server, token(sb), drift=DriftPolicy(observer=drift.append)) as client:
        yield Api(client)


@pytest.fixture
async def async_api(sb: Sandbox, drift: list[DriftReport]) -> AsyncIterator[AsyncApi]:
    async with AsyncSimpleClient(sb.server, token(sb), drift=DriftPolicy(observer=drift.append)) as client:
        yield AsyncApi(client)


def sms(sb: Sandbox) -> CreateSMSMessage:
    return CreateSMSMessage(
        from_=MessageParty(phone_number=sb.phone_number),
        to=[MessageParty(phone_number="+16505550101")],
        text="Grüße",
    )


def test_account_and_extension(sb: Sandbox, api: Api) -> None:
    account = api.company.read_account_info()
    assert isinstance(account, Account)
    assert str(account.id) == sb.account_id
    extension = api.user_settings.read_extension()
    assert isinstance(extension, Extension)
    assert str(extension.id) == sb.extension_id
    assert isinstance(extension.regional_settings, RegionalSettings)
    assert len(api.extensions.list_extensions(per_page=100).records or ()) >= 2


def test_call_log(sb: Sandbox, api: Api) -> None:
    call = sb.incoming_call()
    call.answer()
    call.hang_up()
    page = api.call_log.read_user_call_log(view="Detailed", per_page=5, direction=["Inbound", "Outbound"])
    assert isinstance(page, CallLog)
    assert page.records
    record = page.records[0]
    assert record.direction.is_known
    assert record.start_time.tzinfo is not None
    assert record.legs
    assert api.call_log.read_user_call_record(call_record_id=record.id, view="Detailed") == record
    asked = sb.requests.filter(operation="readUserCallLog")[-1]
    assert asked.query == [("direction", "Inbound"), ("direction", "Outbound"), ("view", "Detailed"), ("perPage", "5")]


def test_messages(sb: Sandbox, api: Api) -> None:
    sent = api.sms.create_sms_message(body=sms(sb))
    assert sent.subject == "Grüße"
    read = api.message_store.read_message(message_id=str(sent.id))
    assert type(read).__name__ == MESSAGE
    assert read.id == sent.id
    assert any(message.id == sent.id for message in api.message_store.list_messages(per_page=100).records)


def test_contacts_presence_numbers(api: Api) -> None:
    made = api.external_contacts.create_contact(
        body=PersonalContactRequest(first_name="Ada", mobile_phone="+16505550199")
    )
    assert made.id is not None
    assert made.first_name == "Ada"
    read = api.external_contacts.read_contact(contact_id=made.id)
    assert read.mobile_phone == "+16505550199"
    api.external_contacts.delete_contact(contact_id=made.id)
    with pytest.raises(NotFound):
        api.external_contacts.read_contact(contact_id=made.id)
    assert api.presence.read_user_presence_status().presence_status
    assert api.phone_numbers.list_account_phone_numbers_v2().records


def test_errors_over_sockets(sb: Sandbox, api: Api) -> None:
    with pytest.raises(NotFound) as caught:
        api.call_log.read_user_call_record(call_record_id="no-such")
    assert caught.value.error_code
    assert caught.value.request_id
    with pytest.raises(BadRequest) as bad:
        api.call_log.read_user_call_log(page=0)
    assert bad.value.errors
    with SimpleClient(sb.server, "no-token") as client, pytest.raises(Unauthorized) as refused:
        Api(client).company.read_account_info()
    assert refused.value.error_code == "TokenInvalid"


async def test_the_same_awaited(sb: Sandbox, async_api: AsyncApi) -> None:
    account = await async_api.company.read_account_info()
    assert isinstance(account, Account)
    extension = await async_api.user_settings.read_extension()
    assert str(extension.id) == sb.extension_id
    page = await async_api.call_log.read_user_call_log(view="Detailed", per_page=3)
    assert isinstance(page, CallLog)
    sent = await async_api.sms.create_sms_message(body=sms(sb))
    read = await async_api.message_store.read_message(message_id=str(sent.id))
    assert type(read).__name__ == MESSAGE
    assert read.id == sent.id
    made = await async_api.external_contacts.create_contact(body=PersonalContactRequest(first_name="Ada"))
    assert made.id is not None
    await async_api.external_contacts.delete_contact(contact_id=made.id)
    assert (await async_api.presence.read_user_presence_status()) is not None
    with pytest.raises(NotFound):
        await async_api.call_log.read_user_call_record(call_record_id="no-such")


def test_several_ids_bring_a_batch(sb: Sandbox, api: Api) -> None:
    ids = [str(api.sms.create_sms_message(body=sms(sb)).id) for _ in range(2)]
    batch = api.message_store.read_message(message_id=[*ids, "404404"])
    assert isinstance(batch, BatchResult)
    assert [item.status for item in batch] == [200, 200, 404]
    assert type(batch[0].value).__name__ == MESSAGE


def test_drift_over_sockets_is_observed_and_strict_raises(sb: Sandbox) -> None:
    from ringcentral_api.errors import DriftError

    found: list[DriftReport] = []
    bearer = token(sb)
    rule = sb.faults.add("readUserPresenceStatus", "unknown_field")
    try:
        with SimpleClient(sb.server, bearer, drift=DriftPolicy(observer=found.append)) as client:
            presence = Api(client).presence.read_user_presence_status()
        assert {report.kind.value for report in found} == {"unknown_field"}
        assert "$.sandboxUnknownField" in [report.path for report in found]
        assert presence.additional_properties
        with (
            SimpleClient(sb.server, bearer, drift=DriftPolicy(strict=True)) as client,
            pytest.raises(DriftError) as caught,
        ):
            Api(client).presence.read_user_presence_status()
        assert caught.value.kind == "unknown_field"
    finally:
        rule.remove()
