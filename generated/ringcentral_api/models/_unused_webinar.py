"""Models: unused webinar."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_host_model import HostModel, decode_HostModel
from ._webinars_and_sessions import WcsHostModel, decode_WcsHostModel


class WebinarGeneratedModel(Model):
    """The object `WebinarGeneratedModel`."""

    __slots__ = ("host",)
    __fields__ = __slots__
    __converted__ = {
        "host": "host",
    }
    host: WcsHostModel

    def __init__(
        self,
        *,
        host: WcsHostModel,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is WcsHostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarGeneratedModel(d: dict[str, Any]) -> WebinarGeneratedModel:
    """Decode a `WebinarGeneratedModel`; what does not fit is passed on."""
    self = new(WebinarGeneratedModel)
    get: Getter = d.get
    v = get("host")
    self.host = decode_WcsHostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WebinarGeneratedModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarGeneratedModelKeys}
    )
    return self


WebinarGeneratedModel.__decode__ = decode_WebinarGeneratedModel
WebinarGeneratedModelKeys = frozenset(("host",))


class WebinarHostModel(Model):
    """The object `WebinarHostModel`."""

    __slots__ = ("host",)
    __fields__ = __slots__
    __converted__ = {
        "host": "host",
    }
    host: HostModel

    def __init__(
        self,
        *,
        host: HostModel,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is HostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarHostModel(d: dict[str, Any]) -> WebinarHostModel:
    """Decode a `WebinarHostModel`; what does not fit is passed on."""
    self = new(WebinarHostModel)
    get: Getter = d.get
    v = get("host")
    self.host = decode_HostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WebinarHostModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarHostModelKeys}
    )
    return self


WebinarHostModel.__decode__ = decode_WebinarHostModel
WebinarHostModelKeys = frozenset(("host",))


class WebinarInfoModel(Model):
    """The object `WebinarInfoModel`."""

    __slots__ = (
        "description",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    title: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        title: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarInfoModel(d: dict[str, Any]) -> WebinarInfoModel:
    """Decode a `WebinarInfoModel`; what does not fit is passed on."""
    self = new(WebinarInfoModel)
    get: Getter = d.get
    self.description = get("description")
    self.title = get("title")
    self.__extras__ = (
        None if WebinarInfoModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarInfoModelKeys}
    )
    return self


WebinarInfoModel.__decode__ = decode_WebinarInfoModel
WebinarInfoModelKeys = frozenset(
    (
        "description",
        "title",
    )
)


class WebinarTitleModel(Model):
    """The object `WebinarTitleModel`."""

    __slots__ = (
        "description",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    title: str

    def __init__(
        self,
        *,
        description: str | None = None,
        title: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarTitleModel(d: dict[str, Any]) -> WebinarTitleModel:
    """Decode a `WebinarTitleModel`; what does not fit is passed on."""
    self = new(WebinarTitleModel)
    get: Getter = d.get
    self.description = get("description")
    self.title = get("title")
    self.__extras__ = (
        None if WebinarTitleModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarTitleModelKeys}
    )
    return self


WebinarTitleModel.__decode__ = decode_WebinarTitleModel
WebinarTitleModelKeys = frozenset(
    (
        "description",
        "title",
    )
)
