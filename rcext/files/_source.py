"""Sources of a download: an address, an object that has one, or a typed request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias, cast

from rcext.errors import ConfigurationError
from ringcentral_api.client import Request


class HasContentUri(Protocol):
    """A model with the address of its content: a recording, a greeting, a prompt..."""

    @property
    def content_uri(self) -> str | None:
        """The address of the content."""
        ...


class HasUri(Protocol):
    """A model that is content itself: an attachment, a profile image, an archive..."""

    @property
    def uri(self) -> str | None:
        """The address."""
        ...


Source: TypeAlias = "str | HasContentUri | HasUri | Mapping[str, Any] | Request"
"""What can be downloaded: an address from the API; a model (or its JSON) that has one, `content_uri` before `uri`; or a
typed request, such as `read_call_recording_content.request(recording_id=...)`, which knows its media host.
"""


def resolve_source(source: Source) -> str | Request:
    """Return the address or the request.

    Raises:
        ConfigurationError: the source is without an address, or the request is not a GET.
    """
    if isinstance(source, Request):
        if source.operation.method != "GET":
            raise ConfigurationError(f"source is a {source.operation.method} request; only a GET can be downloaded")
        return source
    found: object = source
    if isinstance(source, Mapping):
        found = source.get("contentUri") or source.get("uri")
    elif not isinstance(source, str):
        found = getattr(source, "content_uri", None) or getattr(source, "uri", None)
        inner = next((name for name in ("attachments", "recording") if getattr(source, name, None)), None)
        if inner is not None and not getattr(source, "content_uri", None):
            one = "one of its attachments" if inner == "attachments" else "its recording"
            raise ConfigurationError(
                f"source is a {type(source).__name__}, whose address is not that of content; pass {one}"
            )
    if not isinstance(found, str) or not found:
        kind = type(cast("Any", source)).__name__
        raise ConfigurationError(
            f"source must be an address, a request, or an object with content_uri or uri; this {kind} has neither"
            + ("; pass one of its items" if isinstance(source, list) else "")
        )
    return found
