"""A raw call as a value (a dataclass: importing attrs would take a fifth of the client's import time)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._base import Query


@dataclass(frozen=True, kw_only=True, slots=True)
class ApiRequest:
    """A raw call that is not made yet; `platform.api_call` takes it. The helpers' `load_request` and the like make it.

    Attributes:
        method: `GET`, `POST`...
        url: a short, whole or absolute URL; see `Platform.api_url`.
        query: query parameters.
        json: a body to send as JSON.
        headers: headers to add or to replace.
    """

    method: str
    url: str
    query: Query | None = None
    json: object = None
    headers: Mapping[str, str] | None = None
