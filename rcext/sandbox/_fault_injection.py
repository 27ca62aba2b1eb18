"""Answers produced by faults and rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._call import Reply
from ._errors import problem
from ._json import is_list, is_object
from ._operations import Schema

if TYPE_CHECKING:
    from ._faults import Fault
    from ._state.sandbox_state import SandboxState

HTML_429 = b"<html><body>429 Too Many Requests.</body></html>"


def too_many(headers: dict[str, str], *, html: bool) -> Reply:
    """Return a 429, in the form of the platform or of its gateway."""
    if html:
        return Reply(status=429, content=HTML_429, media="text/html", headers=headers)
    return Reply(problem("CMN-301").body(), 429, headers=headers)


def refusal(fault: Fault, operation: str) -> Reply:
    """Return the answer of a `status` or `rate_limit` fault."""
    headers = dict(fault.headers)
    if fault.seconds is not None:
        headers.setdefault("Retry-After", str(int(fault.seconds)))
    if fault.kind == "rate_limit":
        reply = too_many(headers, html=fault.html)
    elif fault.html:
        text = f"<html><head><title>{fault.status}</title></head><body>Error {fault.status}</body></html>"
        reply = Reply(status=fault.status, content=text.encode(), media="text/html", headers=headers)
    elif fault.body is not None:
        media = "application/json" if fault.body[:1] in (b"{", b"[") else "text/plain"
        reply = Reply(status=fault.status, content=fault.body, media=media, headers=headers)
    else:
        reply = Reply(problem("CMN-201").body(), fault.status, headers=headers)
    if reply.data is not None:
        import json

        reply.content = json.dumps(reply.data).encode()
    return reply


def alter(data: Any, fault: Fault | None, state: SandboxState, operation: str) -> Any:
    """Return a copy of an answer, altered by a fault."""
    if fault is None:
        return data
    if fault.kind == "unknown_field":
        return _with_field(data)
    if fault.kind in ("unknown_enum", "null_field"):
        found = state.catalog.operations.get(operation)
        if found is None:
            return data
        _, content = found.success()
        schema = next(iter(content.values()), Schema())
        return _changed(data, schema, state, fault.kind, 0)
    return data


def _with_field(data: Any) -> Any:
    if is_object(data):
        known = data
        return {**{name: _with_field(value) for name, value in known.items()}, "sandboxUnknownField": {"new": True}}
    if is_list(data):
        return [_with_field(item) for item in data]
    return data


def _changed(data: Any, schema: Schema, state: SandboxState, kind: str, depth: int) -> Any:
    """Return a copy with unknown enum values, or with null for optional properties."""
    schema = state.flat(schema)
    if depth > 30:
        return data
    if is_object(data):
        properties: dict[str, Schema] = schema.get("properties", {})
        for members in (schema.get("oneOf", ()), schema.get("anyOf", ())):
            for member in members:
                properties = {**state.flat(member).get("properties", {}), **properties}
        required = schema.get("required") or ()
        changed: dict[str, Any] = {}
        for name, value in data.items():
            known = properties.get(name)
            if known is None:
                changed[name] = value
            elif kind == "null_field" and name not in required and not isinstance(value, dict | list):
                changed[name] = None
            else:
                changed[name] = _changed(value, known, state, kind, depth + 1)
        return changed
    if is_list(data):
        items = schema.get("items", {})
        return [_changed(item, items, state, kind, depth + 1) for item in data]
    if kind == "unknown_enum" and "enum" in schema and isinstance(data, str):
        return "SandboxUnknownValue"
    return data
