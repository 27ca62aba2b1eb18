"""Pages of lists in the style of `page` and `perPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from .._errors import invalid
from .filters import selected

if TYPE_CHECKING:
    from .._call import Call


def paged(
    call: Call,
    records: list[Any],
    *,
    per_page: int = 100,
    limit: int = 1000,
    totals: bool = True,
    extra: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Return one page of records with `paging` and `navigation`.

    Args:
        call: the request, with `page` and `perPage` in its query.
        records: all records; those that the query does not ask for are left out.
        per_page: the default page size.
        limit: the size for `perPage=max`.
        totals: whether to include totals.
        extra: further fields of the answer.
    """
    records = selected(call, records, "records", call.operation.json_schema())
    page = call.query.get("page") or 1
    size = call.query.get("perPage") or per_page
    if size == "max":
        size = limit
    if page < 1:
        raise invalid("page", page, "must be at least 1")
    if size < 1:
        raise invalid("perPage", size, "must be at least 1")
    size = min(size, limit)
    pages = max(1, -(-len(records) // size))
    start = (page - 1) * size
    shown = records[start : start + size]
    kept = [(name, value) for name, value in call.raw_query if name not in ("page", "perPage")]

    before = call.uri(call.record.path) + "?" + (urlencode(kept) + "&" if kept else "")

    def link(number: int) -> dict[str, str]:
        return {"uri": f"{before}page={number}&perPage={size}"}

    navigation: dict[str, Any] = {"firstPage": link(1), "lastPage": link(pages)}
    if page < pages:
        navigation["nextPage"] = link(page + 1)
    if page > 1:
        navigation["previousPage"] = link(min(page - 1, pages))
    # The document has a maximum of 1000 for `page` in answers.
    paging: dict[str, Any] = {"page": min(page, 1000), "perPage": size}
    if shown:
        paging |= {"pageStart": start, "pageEnd": start + len(shown) - 1}
    if totals:
        paging |= {"totalPages": pages, "totalElements": len(records)}
    return {
        **link(page),
        "records": shown,
        "paging": paging,
        "navigation": navigation,
        **(extra or {}),
    }
