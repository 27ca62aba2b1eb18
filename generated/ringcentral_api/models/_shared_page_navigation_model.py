"""Models: shared page navigation model."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof


class PageNavigationModel(Model):
    """Links to the other pages of a list."""

    __slots__ = (
        "first_page",
        "last_page",
        "next_page",
        "previous_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "first_page": "firstPage",
        "last_page": "lastPage",
        "next_page": "nextPage",
        "previous_page": "previousPage",
    }
    first_page: PageNavigationUri | None
    """Link to the first page."""
    last_page: PageNavigationUri | None
    """Link to the last page; may be missing where nobody counted."""
    next_page: PageNavigationUri | None
    """Link to the following page; `None` on the last one."""
    previous_page: PageNavigationUri | None
    """Link to the page before; `None` on the first one."""

    def __init__(
        self,
        *,
        first_page: PageNavigationUri | None = None,
        last_page: PageNavigationUri | None = None,
        next_page: PageNavigationUri | None = None,
        previous_page: PageNavigationUri | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_page
        if v is not None:
            d["firstPage"] = v.to_dict() if typeof(v) is PageNavigationUri else encode(v)
        v = self.last_page
        if v is not None:
            d["lastPage"] = v.to_dict() if typeof(v) is PageNavigationUri else encode(v)
        v = self.next_page
        if v is not None:
            d["nextPage"] = v.to_dict() if typeof(v) is PageNavigationUri else encode(v)
        v = self.previous_page
        if v is not None:
            d["previousPage"] = v.to_dict() if typeof(v) is PageNavigationUri else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PageNavigationModel(d: dict[str, Any]) -> PageNavigationModel:
    """Decode a `PageNavigationModel`; what does not fit is passed on."""
    self = new(PageNavigationModel)
    get: Getter = d.get
    v = get("firstPage")
    self.first_page = decode_PageNavigationUri(v) if typeof(v) is dict else v
    v = get("lastPage")
    self.last_page = decode_PageNavigationUri(v) if typeof(v) is dict else v
    v = get("nextPage")
    self.next_page = decode_PageNavigationUri(v) if typeof(v) is dict else v
    v = get("previousPage")
    self.previous_page = decode_PageNavigationUri(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if PageNavigationModelKeys.issuperset(d) else {k: d[k] for k in d if k not in PageNavigationModelKeys}
    )
    return self


PageNavigationModel.__decode__ = decode_PageNavigationModel
PageNavigationModelKeys = frozenset(
    (
        "firstPage",
        "lastPage",
        "nextPage",
        "previousPage",
    )
)


class PageNavigationUri(Model):
    """Link to one page of a list."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None
    """Ready-made address of the page, filters included."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PageNavigationUri(d: dict[str, Any]) -> PageNavigationUri:
    """Decode a `PageNavigationUri`; what does not fit is passed on."""
    self = new(PageNavigationUri)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None if PageNavigationUriKeys.issuperset(d) else {k: d[k] for k in d if k not in PageNavigationUriKeys}
    )
    return self


PageNavigationUri.__decode__ = decode_PageNavigationUri
PageNavigationUriKeys = frozenset(("uri",))
