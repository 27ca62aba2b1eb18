"""Pages and records without I/O: every form in which a response names its next page."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest

from rcext.errors import ConfigurationError
from rcext.paging import PagingError, pages, pages_async, records, records_async
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.models import (
    DirectoryResource,
    MessageList,
    MessageListResponse,
    ScimUserSearchResponse,
    TMPostsList,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TOKEN: dict[str, Any] = {"records": [], "navigation": {"nextPageToken": "t"}}
FIRST: dict[str, Any] = {}
ALONE: dict[str, Any] = {"records": [{"id": "1"}]}


def scripted(
    kind: type[Any], *answers: dict[str, Any], without: str = "start_index"
) -> tuple[Callable[..., Any], list[dict[str, Any]]]:
    """Return an operation with these responses, and the arguments of its calls.

    Args:
        kind: the model of the responses.
        answers: their JSON.
        without: the parameters that it does not have.
    """
    called: list[dict[str, Any]] = []
    left: Iterator[dict[str, Any]] = iter(answers)

    def operation(
        own: str | None = None,
        *,
        page: int | None = None,
        page_token: str | None = None,
        page_id: int | None = None,
        start_index: int | None = None,
        per_page: int = 2,
    ) -> Any:
        given = {"id": own, "page": page, "page_token": page_token, "page_id": page_id, "start_index": start_index}
        called.append({name: value for name, value in given.items() if value is not None})
        return kind.from_dict(next(left))

    operation.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # as if it did not have these parameters
        [one for name, one in inspect.signature(operation).parameters.items() if name not in without.split()]
    )
    return operation, called


def numbered(*ids: int, **paging: int) -> dict[str, Any]:
    found: list[dict[str, Any]] = [{"id": str(number)} for number in ids]
    return {"records": found, "paging": paging}


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
        pytest.param([numbered(1, 2, perPage=0, totalElements=4)], [FIRST], id="no size"),
        pytest.param([numbered(1, 2, totalElements=4)], [FIRST], id="no size stated"),
        pytest.param(
            [numbered(1, perPage=1, totalElements=10**400), numbered(perPage=1)], [{}, {"page": 2}], id="a huge total"
        ),
        pytest.param([numbered(1, 2, perPage=2), numbered(3, perPage=2)], [{}, {"page": 2}], id="no total"),
        pytest.param([numbered(1, 2, perPage=1), numbered(3, perPage=2)], [{}, {"page": 2}], id="more than the size"),
        pytest.param([numbered(1, 2, perPage=2), numbered(perPage=2)], [{}, {"page": 2}], id="no total, no more"),
        pytest.param([numbered(1, 2)], [FIRST], id="empty paging"),
        pytest.param([ALONE], [FIRST], id="no paging at all"),
    ],
)
def test_pages_by_number_without_links(answers: list[dict[str, Any]], asked: list[dict[str, Any]]) -> None:
    operation, called = scripted(DirectoryResource, *answers)
    assert len(list(records(operation))) == sum(len(answer["records"]) for answer in answers)
    assert called == asked


def test_numbers_count_from_the_selected_page() -> None:
    answers = [numbered(5, totalPages=6), numbered(6, totalPages=6)]
    operation, called = scripted(DirectoryResource, *answers)
    assert len(list(records(operation, page=5))) == 2
    assert called == [{"page": 5}, {"page": 6}]


def linked(*ids: int, uri: object = None) -> dict[str, Any]:
    found: list[dict[str, Any]] = [{"id": number} for number in ids]
    return {"records": found, "paging": {}, "navigation": {} if uri is None else {"nextPage": {"uri": uri}}}


@pytest.mark.parametrize(
    ("uri", "page"),
    [
        ("https://x/y?perPage=1&page=7", 7),
        ("https://x/y?page=7&page=9", 7),
        ("https://x/y", 2),
        ("https://x/y?page=-7", 2),
        ("https://x/y?page=x", 2),
        ("https://x/y?page=" + "9" * 18, int("9" * 18)),
        ("https://x/y?page=" + "9" * 5000, 2),
        (5, 2),
    ],
)
def test_pages_by_link(uri: object, page: int) -> None:
    operation, called = scripted(MessageList, linked(1, uri=uri), linked(2))
    assert [message.id for message in records(operation)] == [1, 2]
    assert called == [{}, {"page": page}]


def test_a_link_on_an_empty_page_is_not_followed() -> None:
    operation, called = scripted(MessageList, linked(1, uri="https://x/y?page=2"), linked(uri="https://x/y?page=3"))
    assert [message.id for message in records(operation)] == [1]
    assert len(called) == 2


@pytest.mark.parametrize(("name", "kind"), [("navigation", TMPostsList), ("paging", MessageListResponse)])
def test_pages_by_token(name: str, kind: type[Any]) -> None:
    first: dict[str, Any] = {"records": [], name: {"nextPageToken": "t2"}}
    operation, called = scripted(kind, first, {"records": [{"id": "1"}], name: {"nextPageToken": ""}})
    assert len(list(records(operation))) == 1, "an empty page with a token is not the last one"
    assert called == [{}, {"page_token": "t2"}]


class ById:
    """A page that names the id of the next."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.next_page_id = data["next"]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ById:
        """As a model has it."""
        return cls(data)


def test_pages_by_id() -> None:
    operation, called = scripted(ById, {"next": 7}, {"next": 9}, {"next": None})
    assert len(list(pages(operation))) == 3
    assert called == [{}, {"page_id": 7}, {"page_id": 9}]


def scim(start: int | None, *ids: str, total: int | None = 3) -> dict[str, Any]:
    numbers = {"startIndex": start, "totalResults": total}
    stated = {name: number for name, number in numbers.items() if number is not None}
    return {**stated, "itemsPerPage": 2, "Resources": [{"id": one} for one in ids]}


@pytest.mark.parametrize(
    ("answers", "arguments", "asked"),
    [
        ([scim(1, "a", "b"), scim(3, "c")], FIRST, [FIRST, {"start_index": 3}]),
        ([scim(2, "b"), scim(3, "c")], FIRST, [FIRST, {"start_index": 3}]),
        ([scim(None, "a", "b"), scim(None, "c")], FIRST, [FIRST, {"start_index": 3}]),
        ([scim(None, "b"), scim(None, "c")], {"start_index": 2}, [{"start_index": 2}, {"start_index": 3}]),
        ([scim(1, "a", "b"), scim(3)], FIRST, [FIRST, {"start_index": 3}]),
        ([scim(1, "a", "b", total=2)], FIRST, [FIRST]),
        ([scim(1, "a", "b", total=None)], FIRST, [FIRST]),
        ([scim(1)], FIRST, [FIRST]),
    ],
)
def test_pages_by_index(answers: list[dict[str, Any]], arguments: dict[str, Any], asked: list[dict[str, Any]]) -> None:
    operation, called = scripted(ScimUserSearchResponse, *answers, without="")
    assert len(list(pages(operation, **arguments))) == len(answers)
    assert called == asked


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (
            [linked(1, uri="https://x/y?page=2"), linked(2, uri="https://x/y?page=2")],
            "after page=2 the response names page=2",
        ),
        ([linked(1, uri="https://x/y?page=1")], "after page=None the response names page=1"),
        ([linked(1, uri="https://x/y?page=3"), linked(1, uri="https://x/y?page=2")], "after page=3 .* page=2"),
        ([TOKEN, TOKEN], "after page_token='t' the response names page_token='t'"),
        (
            [TOKEN, {"navigation": {"nextPageToken": "u"}}, {"navigation": {"nextPageToken": "v"}}, TOKEN],
            "after page_token='v' the response names page_token='t'",
        ),
        ([{"records": {"id": 1}}], "must be a list, not dict"),
    ],
)
def test_responses_that_lead_nowhere(answers: list[dict[str, Any]], words: str) -> None:
    operation, _ = scripted(TMPostsList if "token" in words else MessageList, *answers)
    with pytest.raises(PagingError, match=words):
        list(records(operation))


def test_a_token_that_the_caller_gave_is_not_followed_again() -> None:
    operation, called = scripted(TMPostsList, TOKEN)
    with pytest.raises(PagingError, match="page_token='t'"):
        list(records(operation, page_token="t"))
    assert len(called) == 1


def test_a_token_that_the_operation_does_not_accept() -> None:
    operation, _ = scripted(TMPostsList, TOKEN, without="page_token start_index")
    with pytest.raises(PagingError, match="does not accept"):
        list(pages(operation))


def test_an_operation_with_tokens_only_ends_without_one() -> None:
    operation, _ = scripted(MessageList, linked(1, uri="https://x/y?page=2"), without="page start_index page_id")
    assert len(list(pages(operation))) == 1


def test_records_without_id_and_changed_ones_are_yielded() -> None:
    def answer(*found: dict[str, Any], uri: object = None) -> dict[str, Any]:
        return linked(uri=uri) | {"records": list(found)}

    same, changed = {"id": 1, "subject": "a"}, {"id": 1, "subject": "b"}
    answers = answer({}, same, uri="https://x/y?page=2"), answer({}, same, changed, {"id": 2})
    operation, _ = scripted(MessageList, *answers)
    found = [(one.id, one.subject) for one in records(operation)]
    assert found == [(None, None), (1, "a"), (None, None), (1, "b"), (2, None)]
    # Only the previous page counts; pages by token do not shift.
    links = "https://x/y?page=2", "https://x/y?page=3"
    operation, _ = scripted(MessageList, linked(1, uri=links[0]), linked(2, uri=links[1]), linked(1))
    assert [one.id for one in records(operation)] == [1, 2, 1]
    tokens = {**linked(1), "navigation": {"nextPageToken": "t"}}, linked(1)
    operation, _ = scripted(TMPostsList, *tokens, without="page start_index")
    assert len(list(records(operation))) == 2


def test_a_page_without_records() -> None:
    operation, _ = scripted(MessageList, {})
    assert list(records(operation)) == []


class Bare:
    """A page without any of the fields."""

    records = ("a",)
    navigation: object = None

    @classmethod
    def from_dict(cls, _: dict[str, Any]) -> Bare:
        return cls()


class BareLink(Bare):
    """A page with a link without an address, and with strings as records."""

    records: Any = ["a"]
    navigation = type("Navigation", (), {"next_page": object()})()


@pytest.mark.parametrize("without", ["", "start_index"])
def test_a_page_without_any_field_is_the_last(without: str) -> None:
    operation, called = scripted(Bare, {}, without=without)
    assert len(list(pages(operation))) == 1
    assert called == [FIRST]


def test_records_that_are_not_objects_and_a_link_without_an_address() -> None:
    operation, called = scripted(BareLink, {}, {})
    found = records(operation)
    assert [next(found), next(found)] == ["a", "a"]
    assert called == [FIRST, {"page": 2}]


def test_arguments_are_passed_on_and_checked() -> None:
    operation, called = scripted(MessageList, linked(1))
    assert len(list(records(operation, "7", per_page=1))) == 1
    assert called == [{"id": "7"}]
    operation, called = scripted(MessageList, linked(1))
    assert len(list(pages(operation, "7"))) == 1
    assert called == [{"id": "7"}]
    with pytest.raises(TypeError, match="per_pge"):
        records(operation, per_pge=1)
    with pytest.raises(TypeError, match="too many"):
        pages(operation, "7", "8")


async def test_in_asyncio() -> None:
    operation, called = scripted(MessageList, linked(1, uri="https://x/y?page=2"), linked(2, uri=None))

    async def awaited(*, page: int | None = None) -> Any:
        return operation(page=page)

    assert [one.id async for one in records_async(awaited)] == [1, 2]
    assert called == [{}, {"page": 2}]
    operation, called = scripted(MessageList, linked(1, uri="https://x/y?page=2"), linked(2, uri=None))
    assert [page.records[0].id async for page in pages_async(awaited)] == [1, 2]


def test_the_other_kind_of_function() -> None:
    operation, _ = scripted(MessageList)

    async def awaited(*, page: int | None = None) -> Any:
        raise AssertionError(page)

    with pytest.raises(ConfigurationError, match="is an asynchronous function; use AsyncRingCentral"):
        pages(awaited)
    for read in (pages_async, records_async):
        with pytest.raises(ConfigurationError, match="is a synchronous function; use RingCentral"):
            read(operation)


def test_an_operation_without_pages() -> None:
    def operation(*, per_page: int) -> Any:
        raise AssertionError(per_page)

    with pytest.raises(
        ConfigurationError, match=r"operation does not return pages: it accepts none of page, page_token"
    ):
        records(operation, per_page=5)
    operation.__qualname__ = ""
    with pytest.raises(ConfigurationError, match=r"^<function"):
        records(operation, per_page=5)
    with pytest.raises(ConfigurationError, match=r"^functools\.partial"):
        records(partial(operation, per_page=5))


async def test_an_operation_that_was_called() -> None:
    page: Any = MessageList.from_dict(linked(*range(1000)))

    async def operation(*, page: int | None = None) -> Any:
        raise AssertionError(page)

    coroutine: Any = operation()
    for read, value, name in ((records, page, "MessageList"), (pages_async, coroutine, "coroutine")):
        with pytest.raises(ConfigurationError) as info:
            read(value)
        assert f"not what it returned ({name})" in str(info.value)
        assert "write rc.records(rc.api." in str(info.value)
        assert len(str(info.value)) < 250


def test_something_else_than_an_operation() -> None:
    for value, text in (
        (
            read_user_call_log,
            r"is the module read_user_call_log; pass the operation, rc\.api\.call_log\.read_user_call_log$",
        ),
        ("/account/~", r"the operation itself, not str; write rc\.records\(rc\.api\."),
        (None, r"the operation itself, not NoneType; write "),
    ):
        with pytest.raises(ConfigurationError, match=text):
            records(cast("Any", value))
