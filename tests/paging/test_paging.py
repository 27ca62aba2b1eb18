"""Pages and records, read from the sandbox over a socket, sync and async."""

from __future__ import annotations

import inspect
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral
from rcext.errors import ConfigurationError
from rcext.paging import PagingError, pages, records
from rcext.sandbox import Sandbox
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.errors import ServiceUnavailable
from ringcentral_api.models import (
    DirectoryResource,
    GetMessageList,
    MessageListResponse,
    ScimUserSearchResponse,
    TMPostsList,
)
from tests.generated.operations import operations
from tests.sandbox.arguments_of import Arguments
from tests.sandbox.conftest import Caller
from tests.sandbox.test_operations import known_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.generated.operations import Operation
    from tests.platform.worlds import World

TOKEN: dict[str, Any] = {"records": [], "navigation": {"nextPageToken": "t"}}
FIRST: dict[str, Any] = {}
ALONE: dict[str, Any] = {"records": [{"id": "1"}]}
SMALLEST = {"listAccountMeetings": 10}
"""The least that some operations take as the size of a page."""


@pytest.fixture
def rc(sb: Sandbox, world: World) -> RingCentral:
    client = world.client(sb)
    world.do(lambda: client.platform.authorize(jwt=sb.jwt))
    return client


def everything(world: World, made: Any, most: int | None = None) -> list[Any]:
    """What an iterator of either world gives."""
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


def test_a_page_is_asked_for_when_it_is_wanted(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.requests.clear()
    made = rc.records(rc.api.call_log.read_user_call_log, view="Detailed", per_page=5)
    assert not sb.requests, "nothing is sent before it is iterated over"
    found = everything(world, made, 7)
    assert len(found) == 7
    assert found[0].legs, "the other arguments are sent with each"
    assert [[value for name, value in request.query if name == "page"] for request in sb.requests] == [[], ["2"]]
    assert [("view", "Detailed") in request.query for request in sb.requests] == [True, True]


def test_reading_begins_at_the_page_named(world: World, rc: RingCentral) -> None:
    list_messages = rc.api.message_store.list_messages
    whole = everything(world, rc.records(list_messages, per_page=5))
    assert everything(world, rc.records(list_messages, per_page=5, page=3)) == whole[10:]


def test_pages(world: World, rc: RingCentral) -> None:
    found = everything(world, rc.pages(rc.api.extensions.list_extensions, per_page=3))
    assert [page.paging.page for page in found] == [1, 2, 3]
    assert [len(page.records) for page in found] == [3, 3, 1]


def test_an_address_book_is_synchronised_page_by_page(world: World, rc: RingCentral) -> None:
    list_contacts, sync = rc.api.external_contacts.list_contacts, rc.api.external_contacts.sync_address_book
    ids = {contact.id for contact in everything(world, rc.records(list_contacts, per_page=100))}
    found = everything(world, rc.pages(sync, sync_type="FSync", per_page=10))
    assert len(found) == 3
    assert {contact.id for page in found for contact in page.records} == ids
    assert found[-1].sync_info.sync_token


def test_a_list_that_grows_meanwhile_gives_nothing_twice(world: World) -> None:
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
        assert found == whole, "what was there is there once"


def test_a_page_that_is_refused_ends_it_with_its_error(sb: Sandbox, world: World, rc: RingCentral) -> None:
    rc = world.client(sb, retries=0)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.faults.add("listMessages", "status", after=1, times=1)
    made: Any = rc.records(rc.api.message_store.list_messages, per_page=5)
    first = [world.do(made.__next__ if world.name == "sync" else made.__anext__) for _ in range(5)]
    assert len(first) == 5
    with pytest.raises(ServiceUnavailable):
        world.do(made.__next__ if world.name == "sync" else made.__anext__)


def test_mistakes_are_told_before_anything_is_sent(sb: Sandbox, world: World, rc: RingCentral) -> None:
    sb.requests.clear()
    api: Any = rc.api
    with pytest.raises(ConfigurationError, match=r"read_extension is no list .* takes none of page, page_token"):
        rc.pages(api.user_settings.read_extension)
    with pytest.raises(TypeError, match="perpage"):
        rc.records(api.message_store.list_messages, perpage=3)
    with pytest.raises(TypeError, match="chat_id"):
        rc.records(api.posts.read_glip_posts_new)
    wrong: Any = read_user_call_log.asyncio if world.name == "sync" else read_user_call_log.sync
    with pytest.raises(ConfigurationError, match="use AsyncRingCentral" if world.name == "sync" else "use RingCentral"):
        rc.pages(wrong, client=rc)
    assert not sb.requests


def test_every_list_of_the_api() -> None:
    """Small pages and large ones hold the same, wherever the API has pages."""
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
            size = next(name for name in ("per_page", "record_count", "count") if name in parameters)

            def read(number: int, entry: Operation = entry, arguments: Any = arguments, size: str = size) -> list[Any]:
                sized = arguments | {size: max(number, SMALLEST.get(entry.id, 1))}
                answers = list(pages(entry.module.sync, client=rc, **sized))
                if len(answers) > 1:
                    several.add(entry.id)
                found = [record for answer in answers for record in getattr(answer, "records", None) or ()]
                return [getattr(record, "id", None) or record for record in found]

            if entry.method == "POST":  # aggregations, which the sandbox makes up anew for each page
                read(20)
                continue
            whole = read(100)
            assert read(-(-len(whole) // 5)) == whole, entry.id
            counted.add(entry.id)
        assert len(counted) > 80
        assert len(several) > 70, several


# -- what an answer says of its next page, in all its forms


def scripted(kind: type[Any], *answers: dict[str, Any]) -> tuple[Callable[..., Any], list[dict[str, Any]]]:
    """An operation that gives these answers, and the arguments of its calls."""
    called: list[dict[str, Any]] = []
    left: Iterator[dict[str, Any]] = iter(answers)

    def operation(
        *, page: int | None = None, page_token: str | None = None, start_index: int | None = None, per_page: int = 2
    ) -> Any:
        given = {"page": page, "page_token": page_token, "start_index": start_index}
        called.append({name: value for name, value in given.items() if value is not None})
        return kind.from_dict(next(left))

    if kind is not ScimUserSearchResponse:
        operation.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # as if it had no such parameter
            [one for name, one in inspect.signature(operation).parameters.items() if name != "start_index"]
        )
    return operation, called


def numbered(*ids: int, **paging: int) -> dict[str, Any]:
    records: list[dict[str, Any]] = [{"id": str(number)} for number in ids]
    return {"records": records, "paging": paging}


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        pytest.param(
            [numbered(1, 2, page=1, perPage=2, totalPages=2), numbered(3, page=2)], [{}, {"page": 2}], id="total pages"
        ),
        pytest.param(
            [numbered(1, 2, perPage=2, totalElements=3), numbered(3, totalPages=2)],
            [{}, {"page": 2}],
            id="total elements",
        ),
        pytest.param([numbered(1, 2, perPage=2, totalElements=2)], [FIRST], id="one page"),
        pytest.param([numbered(1, 2, perPage=2), numbered(3, perPage=2)], [{}, {"page": 2}], id="nobody counted"),
        pytest.param(
            [numbered(1, 2, perPage=2), numbered(perPage=2)], [{}, {"page": 2}], id="nobody counted, none left"
        ),
        pytest.param([numbered(1, 2)], [FIRST], id="nothing said"),
        pytest.param([ALONE], [FIRST], id="no paging at all"),
    ],
)
def test_pages_by_number_without_links(answers: list[dict[str, Any]], asked: list[dict[str, Any]]) -> None:
    operation, called = scripted(DirectoryResource, *answers)
    assert len(list(records(operation))) == sum(len(answer["records"]) for answer in answers)
    assert called == asked


def linked(*ids: int, uri: object = None) -> dict[str, Any]:
    records: list[dict[str, Any]] = [{"id": number} for number in ids]
    return {"records": records, "paging": {}, "navigation": {} if uri is None else {"nextPage": {"uri": uri}}}


def test_pages_by_link() -> None:
    operation, called = scripted(
        GetMessageList, linked(1, uri="https://x/y?perPage=1&page=2"), linked(2, uri="https://x/y"), linked(3)
    )
    assert [message.id for message in records(operation)] == [1, 2, 3]
    assert called == [{}, {"page": 2}, {"page": 3}]


def test_pages_by_link_end_where_nothing_stands_on_one() -> None:
    operation, called = scripted(GetMessageList, linked(1, uri="https://x/y?page=2"), linked(uri="https://x/y?page=3"))
    assert [message.id for message in records(operation)] == [1]
    assert len(called) == 2


@pytest.mark.parametrize(("name", "kind"), [("navigation", TMPostsList), ("paging", MessageListResponse)])
def test_pages_by_token(name: str, kind: type[Any]) -> None:
    first: dict[str, Any] = {"records": [], name: {"nextPageToken": "t2"}}
    operation, called = scripted(kind, first, {"records": [{"id": "1"}], name: {"nextPageToken": ""}})
    assert len(list(records(operation))) == 1, "an empty page with a token is not the last one"
    assert called == [{}, {"page_token": "t2"}]


def test_pages_by_index() -> None:
    def some(start: int, *ids: str) -> dict[str, Any]:
        return {"startIndex": start, "totalResults": 3, "itemsPerPage": 2, "Resources": [{"id": one} for one in ids]}

    operation, called = scripted(ScimUserSearchResponse, some(1, "a", "b"), some(3, "c"))
    assert [user.id for page in pages(operation) for user in page.resources or ()] == ["a", "b", "c"]
    assert called == [{}, {"start_index": 3}]
    operation, called = scripted(ScimUserSearchResponse, some(1, "a", "b"), some(3))
    assert len(list(pages(operation))) == 2, "fewer than promised"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([linked(1, uri="https://x/y?page=2"), linked(2, uri="https://x/y?page=2")], "page=2 is said to be page=2"),
        ([linked(1, uri="https://x/y?page=1")], "page=None is said to be page=1"),
        (
            [TOKEN, TOKEN],
            "page_token='t' is said to be page_token='t'",
        ),
        ([{"records": {"id": 1}}], "no list but dict"),
    ],
)
def test_answers_that_lead_nowhere(answers: list[dict[str, Any]], words: str) -> None:
    kind = TMPostsList if "token" in words else GetMessageList
    operation, _ = scripted(kind, *answers)
    with pytest.raises(PagingError, match=words):
        list(records(operation))


def test_a_token_where_none_is_taken() -> None:
    def operation(*, page: int | None = None) -> TMPostsList:
        return TMPostsList.from_dict({"records": [], "navigation": {"nextPageToken": "t"}})

    with pytest.raises(PagingError, match="does not take"):
        list(pages(operation))


def test_what_has_no_id_or_has_changed_is_handed_out() -> None:
    def answer(*records: dict[str, Any], uri: object = None) -> dict[str, Any]:
        return linked(uri=uri) | {"records": list(records)}

    same, changed = {"id": 1, "subject": "a"}, {"id": 1, "subject": "b"}
    operation, _ = scripted(
        GetMessageList, answer({}, same, uri="https://x/y?page=2"), answer({}, same, changed, {"id": 2})
    )
    assert [(one.id, one.subject) for one in records(operation)] == [
        (None, None),
        (1, "a"),
        (None, None),
        (1, "b"),
        (2, None),
    ]
