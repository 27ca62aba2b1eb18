"""A script as users write them; it has to pass `mypy --strict` and pyright strict as it is."""

from __future__ import annotations

import asyncio
import datetime

from rcext import AsyncRingCentral, RingCentral, relations
from ringcentral_api.errors import ApiError, NotFound, RateLimited
from ringcentral_api.models import CallDirectionEnum, CallLogRecord, CreateSMSMessage, MessageParty
from ringcentral_api.types import File


def line(record: CallLogRecord) -> str:
    other = record.from_ if record.direction == CallDirectionEnum.INBOUND else record.to
    name = (other.name or other.phone_number) if other is not None else None
    return f"{record.start_time:%H:%M} {record.direction.value} {name or 'unknown'}: {record.duration or 0} s"


def main() -> None:
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    with RingCentral("https://platform.ringcentral.com", "id", "secret") as rc:
        rc.platform.authorize(jwt="x.y.z")
        page = rc.api.call_log.read_user_call_log(view="Detailed", date_from=yesterday, direction=["Inbound"])
        seconds = sum(record.duration or 0 for record in page.records)
        print("\n".join(line(record) for record in page.records), seconds)
        message = CreateSMSMessage(
            from_=MessageParty(phone_number="+16505550100"),
            to=[MessageParty(phone_number="+16505550101")],
            text="On my way",
        )
        try:
            sent = rc.api.sms.create_sms_message(body=message)
            status: str | None = sent.message_status.value if sent.message_status else None
            print(sent.id, status, File(b"x", "x.txt").filename)
        except RateLimited as error:
            print("again in", error.retry_after or 60.0)
        except NotFound as error:
            print(error.error_code, [detail.parameter_name for detail in error.errors])
        except ApiError as error:
            print(error.status, error.message, error.request_id, error.response.headers.get("Content-Type"))


def related(rc: RingCentral) -> None:
    calls = rc.api.call_log.read_user_call_log().records
    report = relations.resolve(rc, calls, relations.contacts(), relations.recordings(), relations.conversation())
    for call in calls:
        who = call.from_.contact.first_name if call.from_ and call.from_.contact else None
        length = call.recording.details.duration if call.recording and call.recording.details else None
        print(who, length, [message.subject for message in call.conversation or []])
    print(report.resolved, [(item.relation, item.wanted, item.reason) for item in report.unresolved])
    people = rc.api.extensions.list_extensions().records or []
    relations.resolve(rc, people, relations.presences(), relations.devices(), relations.phone_numbers())
    for person in people:
        status = person.presence.presence_status if person.presence else None
        print(status, [device.name for device in person.devices or []])
        print([number.phone_number for number in person.phone_numbers or []])


def lists(rc: RingCentral) -> list[str]:
    found = [record.id for record in rc.records(rc.api.call_log.read_user_call_log, view="Detailed", per_page=250)]
    for page in rc.pages(rc.api.scim.search_via_get, count=100):
        found += [user.user_name for user in page.resources or []]
    return found


async def messages(rc: AsyncRingCentral) -> list[str | None]:
    return [message.subject async for message in rc.records(rc.api.message_store.list_messages)]


def helped(rc: RingCentral, calls: list[CallLogRecord], raw: list[dict[str, object]]) -> None:
    helpers = rc.helpers
    for call in sorted(filter(helpers.call.filter(direction="Inbound"), calls), key=helpers.call.sort_key):
        print(helpers.call.format_duration(call), helpers.base.get_property(call, "from.phoneNumber"))
    whole = helpers.call.process_calls(helpers.call.merge_all([], calls), merge=True)
    print([call.has_subsequent for call in whole], [call["id"] for call in helpers.call.process_calls(raw)])
    by_session = helpers.base.index(calls, helpers.call.get_session_id, gather=True)
    print({session: len(legs) for session, legs in by_session.items()})
    ready = helpers.polling.poll(lambda: len(calls), lambda count: count > 0, timeout=30)
    checked = helpers.validation.validate(("name", helpers.validation.required("")))
    print(ready + 1, checked.is_valid, [error.code for error in checked.errors["name"]])
    for person in rc.api.external_contacts.list_contacts().records or []:
        print(helpers.contact.create_url(person.id), helpers.contact.get_full_name(person))
    messages = rc.api.message_store.list_messages().records
    print(list(filter(helpers.message.filter(conversation_id=messages[0].conversation_id), messages)))
    print(helpers.service.is_sms_enabled(service_features=[{"featureName": "SMS", "enabled": True}]))
    with helpers.presence.subscription(rc, detailed=True) as subscription:
        print(subscription.events, rc.platform.api_call(helpers.contact.load_request({"id": "1"})).status)


async def follow(rc: RingCentral, client: AsyncRingCentral) -> None:
    with rc.follow(calls=True, cursor="follow.sqlite") as calls:
        for change in calls:
            print(change.object.duration if change.object else change.action)
    async with client.follow(calls=True, messages=True, transport=None) as stream:
        async for item in stream:
            if item.kind == "message" and item.object is not None:
                print(item.object.subject)


async def presence() -> str | None:
    async with AsyncRingCentral("https://platform.ringcentral.com", "id", "secret") as rc:
        await rc.platform.authorize(jwt="x.y.z")
        account, company = await asyncio.gather(
            rc.api.user_settings.read_extension(), rc.api.company.read_account_info()
        )
        print(account.name, company.main_number)
        return None if account.status is None else account.status.value


if __name__ == "__main__":
    main()
    asyncio.run(presence())
