"""Plan of an export: its parts, the pages of a part, and the comparison with the server's totals (no I/O)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from attrs import evolve, frozen

from rcext._json_body import read_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from ringcentral_api.client import Request

Kind: TypeAlias = Literal["call", "message", "recording"]
Verdict: TypeAlias = Literal["verified", "no total", "differs"]

ACCOUNT: Final = "account"
"""The scope of the call log of the whole account."""

PER_PAGE: Final = 1000
READS: Final = 3
"""How often a part is read until its records agree with the server's total."""

_MILLISECOND: Final = 0.001


@frozen
class Part:
    """A part of an export that is read, stored and verified as a whole.

    Attributes:
        kind: `call`, `message` or `recording`.
        account: the id of the account.
        scope: an extension id, or `account`.
        label: the day or month, such as `2026-10-01` or `2026-10`.
        start: the start of its period, in seconds since 1970.
        end: the end of its period, which is not part of it.
    """

    kind: Kind
    account: str
    scope: str
    label: str
    start: float
    end: float

    @property
    def name(self) -> str:
        """Its name, for people."""
        return f"{self.kind}s of {self.scope} in {self.label}"


def parts_of(kind: Kind, account: str, scope: str, start: float, end: float) -> Iterator[Part]:
    """Yield the parts of a period: the days of the account's call log, the months of an extension. Zone: UTC."""
    form = "%Y-%m-%d" if scope == ACCOUNT else "%Y-%m"
    while start < end:
        moment = datetime.fromtimestamp(start, UTC)
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        following = midnight + timedelta(days=1)
        if scope != ACCOUNT:
            following = (midnight.replace(day=1) + timedelta(days=31)).replace(day=1)
        stop = min(end, following.timestamp())
        yield Part(kind, account, scope, moment.strftime(form), start, stop)
        start = stop


def page_request(part: Part, page: int, *, detailed: bool = True) -> Request:
    """Return the request of a page of a part.

    Args:
        part: the part.
        page: the number of the page, from 1.
        detailed: whether calls have their legs.
    """
    # Both ends are included, and times have milliseconds.
    period: dict[str, Any] = {"date_from": _moment(part.start), "date_to": _moment(part.end - _MILLISECOND)}
    if part.kind == "message":
        from ringcentral_api.api.message_store.list_messages import request

        return request(extension_id=part.scope, per_page=PER_PAGE, page=page, **period)
    options: dict[str, Any] = {**period, "per_page": PER_PAGE, "page": page}
    if part.kind == "recording":
        options |= {"recording_type": "All", "view": "Simple"}
    else:
        options |= {"view": "Detailed" if detailed else "Simple"}
    if part.scope == ACCOUNT:
        from ringcentral_api.api.call_log.read_company_call_log import request as request_of_account

        return request_of_account(**options)
    from ringcentral_api.api.call_log.read_user_call_log import request as request_of_user

    return request_of_user(extension_id=part.scope, **options)


@frozen
class Page:
    """One page of a list.

    Attributes:
        records: the records as received.
        total: how many records the list has, if the server says so.
        more: whether there is another page.
    """

    records: list[dict[str, Any]]
    total: int | None
    more: bool


def read_page(response: httpx.Response) -> Page:
    """Decode a page.

    Raises:
        ApiError: the server refused, or the response has another form.
    """
    answer, records = read_list(response)
    found = [cast("dict[str, Any]", one) for one in records if isinstance(one, dict)]
    paging, navigation = answer.get("paging"), answer.get("navigation")
    facts = cast("dict[str, Any]", paging if isinstance(paging, dict) else {})
    total, pages, page = facts.get("totalElements"), facts.get("totalPages"), facts.get("page")
    if isinstance(navigation, dict):
        more = bool(cast("dict[str, Any]", navigation).get("nextPage"))
    elif isinstance(pages, int) and isinstance(page, int):
        more = page < pages
    else:
        more = len(found) >= PER_PAGE
    return Page(found, total if isinstance(total, int) else None, more and bool(found))


@frozen
class Reading:
    """How far a part has been read.

    Attributes:
        attempt: 1 for the first read of the part, 2 for the second...
        page: the next page; 0 after the last one.
        listed: how many different records were listed.
        total: the total of the last page.
        stable: whether all pages had the same total.
        last: the ids of the last page; the next page may repeat them.
    """

    attempt: int = 1
    page: int = 1
    listed: int = 0
    total: int | None = None
    stable: bool = True
    last: frozenset[str] = frozenset()

    def after(self, page: Page) -> tuple[Reading, list[dict[str, Any]]]:
        """Return the state after a page, and the records that are new.

        Pages shift while they are read: after an insertion, the last record of a page is the first one of the next.
        """
        ids = {str(record.get("id")): record for record in page.records}
        new = {identifier: record for identifier, record in ids.items() if identifier not in self.last}
        stable = self.stable and (self.page == 1 or self.total == page.total)
        return (
            evolve(
                self,
                page=self.page + 1 if page.more else 0,
                listed=self.listed + len(new),
                total=page.total,
                stable=stable,
                last=frozenset(ids),
            ),
            list(new.values()),
        )

    def again(self) -> Reading:
        """Return the state before the next read of the part."""
        return Reading(attempt=self.attempt + 1)

    def verdict(self, count: int) -> Verdict:
        """Compare the number of records with the server's total.

        The total must not change between two pages: otherwise records may have moved between pages unnoticed.
        """
        if self.total is None:
            return "no total"
        return "verified" if self.stable and count == self.total else "differs"


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(round(seconds, 3), UTC)
