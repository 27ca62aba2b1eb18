"""Models: shared tm navigation info."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, fill, new


class TMNavigationInfo(Model):
    """Page tokens of a list."""

    __slots__ = (
        "next_page_token",
        "prev_page_token",
    )
    __fields__ = __slots__
    next_page_token: str | None
    """Value for `page_token` to go on; `None` on the last page."""
    prev_page_token: str | None
    """Value for `page_token` to go back; `None` on the first page."""

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        prev_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.next_page_token
        if v is not None:
            d["nextPageToken"] = v
        v = self.prev_page_token
        if v is not None:
            d["prevPageToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMNavigationInfo(d: dict[str, Any]) -> TMNavigationInfo:
    """Decode a `TMNavigationInfo`; what does not fit is passed on."""
    self = new(TMNavigationInfo)
    get: Getter = d.get
    self.next_page_token = get("nextPageToken")
    self.prev_page_token = get("prevPageToken")
    self.__extras__ = (
        None if TMNavigationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMNavigationInfoKeys}
    )
    return self


TMNavigationInfo.__decode__ = decode_TMNavigationInfo
TMNavigationInfoKeys = frozenset(
    (
        "nextPageToken",
        "prevPageToken",
    )
)
