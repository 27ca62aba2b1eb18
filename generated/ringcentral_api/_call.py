# Copied by `make regen` from scripts/codegen/runtime/_call.py: edit that file.
"""What endpoint modules use to build requests and to read answers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast
from urllib.parse import quote

from ._model import Model, encode, from_datetime
from .client import Part
from .errors import ApiError, DriftError, UnexpectedResponse, carried_out, error_for
from .jsonio import InvalidJSON, dump_json, dump_unchanged, load_json
from .types import OpenEnum, OpenIntEnum

if TYPE_CHECKING:
    import httpx

    from .batch import BatchResult
    from .drift import DriftPolicy

M = TypeVar("M", bound=Model)
T = TypeVar("T")


def text(value: Any, name: str) -> str:
    """Return a value as text for a path, a query or a header. Naive datetimes are taken as UTC."""
    if value.__class__ is str:
        plain: str = value
        return plain
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (OpenEnum, OpenIntEnum)):
        return str(value.wire)
    if isinstance(value, (str, int, float)):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{name}: expected a number, got {value!r:.200}")
        return str(value)
    if isinstance(value, datetime.datetime):
        return cast("str", from_datetime(value))
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(f"{name}: expected text, a number, a boolean, an enum member or a date, got {value!r:.200}")


def as_text_list(value: Any, name: str) -> list[str]:
    """Return one or several values as a list of texts."""
    if isinstance(value, (str, int, float, datetime.date)):
        return [text(value, name)]
    if hasattr(value, "__iter__") and not isinstance(value, (bytes, bytearray, Mapping)):
        items: Iterable[Any] = value
        return [text(item, name) for item in items]
    raise TypeError(f"{name}: expected one value or a sequence of them, got {value!r:.200}")


def segment(value: Any, name: str) -> str:
    """Return a path parameter, percent-encoded except for `~`."""
    parts = [value] if value.__class__ is str else as_text_list(value, name)
    if not parts or any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"{name}: expected an id, or several that are not empty, got {value!r:.200}")
    return ",".join(quote(part, safe="~") for part in parts)


def is_multiple(value: Any) -> bool:
    """Return whether a path parameter has several ids, so that the response is a batch."""
    return not isinstance(value, str) and hasattr(value, "__len__") and len(value) > 1


def expect(body: Any, *wanted: str) -> None:
    """Refuse a body that the operation does not take; a dict may stand for any model.

    Args:
        body: the body.
        wanted: the names of the classes that are right.

    Raises:
        TypeError: it names what would be right.
    """
    if body.__class__ is not dict and all(cls.__name__ not in wanted for cls in type(body).__mro__):
        raise TypeError(f"body: expected {' or '.join((*wanted, 'dict'))}, got {type(body).__name__}")


def json_body(body: Any, *wanted: str, items: str | None = None) -> bytes:
    """Return a body as JSON, encoded by orjson if installed.

    Args:
        body: the body.
        wanted: as in `expect`.
        items: the model of the items of a list.
    """
    if wanted:
        expect(body, *wanted)
    written = dump_unchanged(body) if body.__class__ is dict or body.__class__ is list else None
    if written is None:
        written = dump_json(encode(body))
    names = wanted if items is None else (items,)
    if names and b"_" in written and re.search(_KEY_WITH_UNDERSCORE, written):
        _refuse_python_names(encode(body), names)
    return written


_KEY_WITH_UNDERSCORE = rb'_(?:[^"\\]|\\.)*+":'
"""The end of such a key in compact JSON. A text may look like it, but no key is missed."""


def _refuse_python_names(data: Any, wanted: Sequence[str]) -> None:
    """Refuse a key that is the Python name of a field: the API ignores it, or refuses the request without a reason.

    Other unknown keys are sent, because the specification may lack them. Names of models have an underscore where
    those of the API have none, so that this costs little for usual bodies.
    """
    if not wanted or not _has_underscore(data):
        return
    from ._differences import python_name

    found = python_name(data, wanted)
    if found is not None:
        path, name = found
        before, _, key = path.rpartition(".")
        raise TypeError(f"body{before[1:]}: unknown key {key!r}; write {name!r}: a dict has the names of the API")


def _has_underscore(value: Any) -> bool:
    """Return whether any key in a JSON value contains an underscore."""
    if value.__class__ is dict:
        return any((key.__class__ is str and "_" in key) or _has_underscore(item) for key, item in value.items())
    return value.__class__ is list and any(map(_has_underscore, value))


def multipart_body(
    body: Any,
    files: Sequence[str],
    json_parts: Sequence[str],
    *wanted: str,
    texts: Mapping[str, str] | None = None,
    most: int | None = None,
    together: bool = False,
) -> list[Part]:
    """Return a body as the parts of a multipart request, in the order of the body, the files last.

    Without an encoding of its own, a property is a part of text, or of JSON if it is an object; a list is a part for
    each item (OpenAPI 3.1.1, 4.8.15).

    Args:
        body: the model.
        files: the JSON names of the properties that are files.
        json_parts: the JSON names of the properties whose encoding is JSON.
        wanted: as in `expect`.
        texts: the media types of the properties that are text parts, by JSON name, where an encoding says so.
        most: how many bytes the endpoint takes, where it says so.
        together: whether everything except files and what has an encoding makes one JSON part at the start.

    Raises:
        TypeError: a file is nothing that can be sent.
        ValueError: a file is missing, empty, in text mode or too large; see `files`.
    """
    expect(body, *wanted)
    data = cast("dict[str, Any]", encode(body))
    _refuse_python_names(data, wanted)
    found: list[Part] = []
    rest: dict[str, Any] = {}
    for key, value in data.items():
        if key in files:
            continue
        if key in json_parts:
            found.append(Part(key, dump_json(value), f"{key}.json", "application/json"))
        elif texts is not None and key in texts:
            found += [_own_part(key, item, texts[key]) for item in _items(value)]
        elif together:
            rest[key] = value
        else:
            found += [_own_part(key, item) for item in _items(value)]
    if rest:
        found.insert(0, Part("json", dump_json(rest), "request.json", "application/json"))
    room = None if most is None else most - sum(len(cast("bytes", part.content)) for part in found)
    from .files import file_parts

    for key in files:
        file: object = data.get(key)
        if file is not None:
            added, size = file_parts(f"body.{key}", key, file, most=room)
            found += added
            room = None if room is None else room - size
    return found


def _items(value: Any) -> list[Any]:
    listed = cast("Sequence[Any]", value) if isinstance(value, (list, tuple)) else (value,)
    return [item for item in listed if item is not None]


def _own_part(key: str, value: Any, media: str | None = None) -> Part:
    if isinstance(value, (dict, list, tuple)) or (media is not None and media.endswith("json")):
        return Part(key, dump_json(value), None, media or "application/json")
    return Part(key, text(value, f"body.{key}").encode(), None, media)


def subtype(multipart: Literal["form-data", "mixed"]) -> Literal["form-data", "mixed"]:
    """Reject a multipart body in a form that the operation does not accept.

    Raises:
        ValueError: it names what would be right.
    """
    if multipart not in ("form-data", "mixed"):
        raise ValueError(f"multipart={multipart!r} should be 'form-data' or 'mixed'")
    return multipart


def raw_multipart(body: bytes) -> str:
    """Return the content type of a multipart body that the caller built; the boundary is read from its first line."""
    first = body.lstrip(b"\r\n").partition(b"\n")[0].rstrip(b"\r ")
    if not first.startswith(b"--") or len(first) < 3:
        raise ValueError(f"body: expected a multipart body that starts with its boundary, got {first[:40]!r}")
    return f'multipart/mixed; boundary="{first[2:].decode("latin-1")}"'


def _read_json(response: httpx.Response) -> Any:
    """Return the JSON of a successful response.

    Raises:
        UnexpectedResponse: the body is not JSON.
    """
    try:
        return load_json(response.content)
    except InvalidJSON as error:
        raise UnexpectedResponse(response, message=_not_json(response, error)) from None


def decode_model(response: httpx.Response, model: type[M], drift: DriftPolicy | None) -> M:
    """Return the model of a successful response."""
    raw = _read_json(response)
    if raw.__class__ is not dict:
        raise UnexpectedResponse(
            response, message=f"expected a JSON object ({model.__name__}), got {type(raw).__name__}"
        )
    decoded: M = _decode(response, raw, model.__decode__, model.__name__, drift)
    return decoded


def decode_json(
    response: httpx.Response,
    decode: Callable[[Any, bool], T],
    code: str,
    drift: DriftPolicy | None,
    shape: type | None = None,
) -> T:
    """Return the value of a successful response other than a single model; `shape` is the required JSON type."""
    raw = _read_json(response)
    if shape is not None and raw.__class__ is not shape:
        wanted = "a list" if shape is list else "an object"
        raise UnexpectedResponse(response, message=f"expected {wanted} in JSON, got {type(raw).__name__}")
    return _decode(response, raw, decode, code, drift)


def item_decoder(response: httpx.Response, model: type[M], drift: DriftPolicy | None) -> Callable[[dict[str, Any]], M]:
    """Return the decoder of the items of a batch response."""

    def decode(raw: dict[str, Any]) -> M:
        decoded: M = _decode(response, raw, model.__decode__, model.__name__, drift, keep=True)
        return decoded

    return decode


def _decode(
    response: httpx.Response,
    raw: Any,
    decode: Callable[[Any, bool], T],
    code: str,
    drift: DriftPolicy | None,
    *,
    keep: bool = False,
) -> T:
    """Compare JSON with the specification and decode it; errors say whether the request was carried out."""
    try:
        if drift is not None:
            drift.check(raw, code)
        return decode(raw, keep)
    except DriftError as error:
        error.response = response
        raise
    except RecursionError:
        pass  # raised outside, so that the error does not carry a context of a thousand frames
    except Exception as error:  # by an observer
        if carried_out(response):
            error.add_note("The request was carried out before this error: do not repeat it unchecked.")
        raise
    raise UnexpectedResponse(response, message=f"the JSON is nested too deeply to decode it ({code})")


def is_multipart(response: httpx.Response) -> bool:
    """Return whether a response is a multipart batch."""
    media: str = response.headers.get("Content-Type", "")
    return "multipart" in media.partition(";")[0].lower()


def unwrap_batch(
    asked: object,
    response: httpx.Response,
    parse: Callable[[httpx.Response, DriftPolicy | None], T],
    drift: DriftPolicy | None,
) -> T:
    """Return the decoded object for a single id, or a batch for a sequence of ids (even of length 1).

    Args:
        asked: the id, or the ids.
        response: the answer.
        parse: reads it.
        drift: what to do where it differs from the specification.
    """
    one = isinstance(asked, str) or not hasattr(asked, "__iter__")
    batch = response.status_code == 207 or is_multipart(response)
    if one and not batch:
        return parse(response, drift)
    from .batch import in_order, only_item, single_batch

    if one:
        return cast("T", only_item(parse(response, drift), response))
    if batch:
        result = parse(response, drift)
        if not hasattr(asked, "__len__"):  # an iterator, whose ids are gone
            return result
        return cast("T", in_order(cast("BatchResult[object]", result), as_text_list(asked, "ids"), response))
    return cast("T", single_batch(cast("Sequence[object]", asked), response, parse, drift))


def is_text(response: httpx.Response) -> bool:
    """Return whether a response is plain text or CSV rather than JSON."""
    media: str = response.headers.get("Content-Type", "")
    return media.lower().startswith("text/")


def is_json(response: httpx.Response) -> bool:
    """Return whether a response is JSON, or does not say what it is."""
    media: str = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return not media or media.endswith(("/json", "+json"))


def failure(response: httpx.Response, errors: Mapping[str, str]) -> ApiError:
    """Return the exception for a response that is not a documented success.

    `errors` names the model of each documented error body.
    """
    status = str(response.status_code)
    error = error_for(response)
    error.documented = errors.get(status) or errors.get(f"{status[0]}XX") or errors.get("default")
    return error


def _not_json(response: httpx.Response, error: InvalidJSON) -> str:
    media = response.headers.get("Content-Type", "").partition(";")[0].strip() or "no content type"
    return f"expected JSON, got {len(response.content)} bytes of another kind ({media}): {error}"
