"""Models: shared enumerated paging model."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class EnumeratedPagingModel(Model):
    """Position of a page within a list that is counted."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int | None
    """Number of this page, counted from 1; missing when there are no results."""
    page_end: int | None
    """Position of the last record of this page, counted from 0."""
    page_start: int | None
    """Position of the first record of this page, counted from 0."""
    per_page: int
    """How many records a page holds at most."""
    total_elements: int | None
    """How many records there are in all; `None` where counting is too costly."""
    total_pages: int | None
    """How many pages there are; `None` where counting is too costly."""

    def __init__(
        self,
        *,
        page: int | None = None,
        page_end: int | None = None,
        page_start: int | None = None,
        per_page: int,
        total_elements: int | None = None,
        total_pages: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.page_end
        if v is not None:
            d["pageEnd"] = v
        v = self.page_start
        if v is not None:
            d["pageStart"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EnumeratedPagingModel(d: dict[str, Any]) -> EnumeratedPagingModel:
    """Decode a `EnumeratedPagingModel`; what does not fit is passed on."""
    self = new(EnumeratedPagingModel)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = (
        None if EnumeratedPagingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in EnumeratedPagingModelKeys}
    )
    return self


EnumeratedPagingModel.__decode__ = decode_EnumeratedPagingModel
EnumeratedPagingModelKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
    )
)
