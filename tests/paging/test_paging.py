"""Pages and records of the sandbox over a socket, synchronous and asynchronous."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral
from rcext.errors import ConfigurationError
from rcext.paging import pages
from rcext.sandbox import Sandbox
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.errors import ServiceUnavailable
from tests.generated.operations import operations
from tests.sandbox.arguments_of import Arguments
from tests.sandbox.conftest import Caller
from tests.sandbox.test_operations import known_of

if TYPE_CHECKING:
    from tests.generated.operations import Operation
    from tests.platform.worlds import World

SMALLEST = {"listAccountMeetings": 10}
#: A range of times that has all records, for lists that require one.
SINCE, UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
"""The smallest page size that some operations accept."""


@pytest.fixture
def rc(sb: Sandbox, world: World) -> RingCentral:
    client = world.client(sb)
    world.do(lambda: client.platform.authorize(jwt=sb.jwt))
    return client


def everything(world: World, made: Any, most: int | None = None) -> list[Any]:
    """Return the values of an iterator of either world."""
    if world.name == "sync":
        return list(islice(made, most))

    async def gather() -> list[Any]:
        found: list[Any] = []
        async for item in made:
            found.append(item)
            if len(found) == most:
                break
        await made.aclose()
        return found

    return list(world.do(gather))


def test_records_are_those_of_one_large_page(world: World, rc: RingCentral) -> None:
    api = rc.api.message_store
    whole = world.do(lambda: api.list_messages(per_page=1000)).records
    assert len(whole) > 10
    found = everything(world, rc.records(api.list_messages, per_page=7))
    assert [message.id for message in found] == [message.id for message in whole]


def test_a_page_is_requested_when_it_is_needed(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.requests.clear()
    made = rc.records(rc.api.call_log.read_user_call_log, view="Detailed", per_page=5)
    assert not sb.requests, "nothing is sent before the iteration"
    found = everything(world, made, 7)
    assert len(found) == 7
    assert found[0].legs, "the other arguments are sent with each request"
    assert [[value for name, value in request.query if name == "page"] for request in sb.requests] == [[], ["2"]]
    assert [("view", "Detailed") in request.query for request in sb.requests] == [True, True]


def test_reading_starts_at_the_selected_page(world: World, rc: RingCentral) -> None:
    list_messages = rc.api.message_store.list_messages
    whole = everything(world, rc.records(list_messages, per_page=5))
    assert everything(world, rc.records(list_messages, per_page=5, page=3)) == whole[10:]


def test_pages(world: World, rc: RingCentral) -> None:
    found = everything(world, rc.pages(rc.api.extensions.list_extensions, per_page=3))
    assert [page.paging.page for page in found] == [1, 2, 3]
    assert [len(page.records) for page in found] == [3, 3, 1]


def test_an_address_book_is_synchronized_page_by_page(world: World, rc: RingCentral) -> None:
    list_contacts, sync = rc.api.external_contacts.list_contacts, rc.api.external_contacts.sync_address_book
    ids = {contact.id for contact in everything(world, rc.records(list_contacts, per_page=100))}
    found = everything(world, rc.pages(sync, sync_type="FSync", per_page=10))
    assert len(found) == 3
    assert {contact.id for page in found for contact in page.records} == ids
    assert found[-1].sync_info.sync_token


def test_a_growing_list_yields_no_record_twice(world: World) -> None:
    with Sandbox(seed=3) as sandbox:
        rc = world.client(sandbox)
        world.do(lambda: rc.platform.authorize(jwt=sandbox.jwt))
        list_messages = rc.api.message_store.list_messages
        whole = [message.id for message in everything(world, rc.records(list_messages, per_page=100))]
        sandbox.requests.clear()
        made: Any = rc.records(list_messages, per_page=5)

        async def slowly() -> list[Any]:
            found: list[Any] = []
            async for message in made:
                found.append(message.id)
                news(found)
            return found

        def news(found: list[Any]) -> None:
            if len(found) in (5, 8):  # one between two pages, and one in the middle of a page
                sandbox.incoming_sms(text="news")

        found: list[Any] = []
        if world.name == "sync":
            for message in made:
                found.append(message.id)
                news(found)
        else:
            found = world.do(slowly)
        assert found == whole, "each old record comes once"


def test_a_refused_page_raises_its_error(sb: Sandbox, world: World, rc: RingCentral) -> None:
    rc = world.client(sb, retries=0)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.faults.add("listMessages", "status", after=1, times=1)
    made: Any = rc.records(rc.api.message_store.list_messages, per_page=5)
    first = [world.do(made.__next__ if world.name == "sync" else made.__anext__) for _ in range(5)]
    assert len(first) == 5
    with pytest.raises(ServiceUnavailable):
        world.do(made.__next__ if world.name == "sync" else made.__anext__)


def test_mistakes_are_rejected_before_anything_is_sent(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.requests.clear()
    api: Any = rc.api
    with pytest.raises(
        ConfigurationError, match=r"read_extension does not return pages: it accepts none of page, page_token"
    ):
        rc.pages(api.user_settings.read_extension)
    with pytest.raises(TypeError, match="perpage"):
        rc.records(api.message_store.list_messages, perpage=3)
    with pytest.raises(TypeError, match="chat_id"):
        rc.records(api.posts.read_posts)
    wrong: Any = read_user_call_log.asyncio if world.name == "sync" else read_user_call_log.sync
    with pytest.raises(ConfigurationError, match="use AsyncRingCentral" if world.name == "sync" else "use RingCentral"):
        rc.pages(wrong, client=rc)
    assert not sb.requests


def test_every_list_of_the_api() -> None:
    """Small pages and large ones have the same records, for every operation with pages."""
    with (
        Sandbox(seed=1) as sandbox,
        RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret) as rc,
    ):
        rc.platform.authorize(jwt=sandbox.jwt)
        caller = Caller(sandbox).login()
        arguments_of = Arguments(known_of(sandbox, caller), "least")
        caller.http.close()
        several: set[str] = set()
        counted: set[str] = set()
        for entry in operations():
            parameters = inspect.signature(entry.module.sync).parameters
            if not {"page", "page_token", "page_id", "start_index"} & set(parameters):
                continue
            arguments = arguments_of.of(entry)[0]
            arguments |= {name: SINCE for name in arguments if name.endswith("_from")}
            arguments |= {name: UNTIL for name in arguments if name.endswith("_to")}
            size = next(name for name in ("per_page", "record_count", "count") if name in parameters)

            def read(number: int, entry: Operation = entry, arguments: Any = arguments, size: str = size) -> list[Any]:
                sized = arguments | {size: max(number, SMALLEST.get(entry.id, 1))}
                answers = list(pages(entry.module.sync, client=rc, **sized))
                if len(answers) > 1:
                    several.add(entry.id)
                found = [record for answer in answers for record in getattr(answer, "records", None) or ()]
                return [getattr(record, "id", None) or record for record in found]

            if entry.method == "POST":  # aggregations, which the sandbox generates again for each page
                read(20)
                continue
            whole = read(100)
            assert read(-(-len(whole) // 5)) == whole, entry.id
            counted.add(entry.id)
        assert counted
        assert len(several) > 0.6 * len(counted), several  # others are empty in a new sandbox
