"""One request for an operation, and its answer."""

from __future__ import annotations

import math
import re
from collections.abc import Awaitable, Callable
from itertools import islice
from typing import TYPE_CHECKING, Any

from ._errors import forbidden_application, forbidden_user, invalid, not_found, problem, unsupported_media
from ._json import is_object, parse_json
from ._multipart import Part, parse

if TYPE_CHECKING:
    from ._log import RequestRecord
    from ._operations import Operation, Schema
    from ._schema import Validator
    from ._services import Services
    from ._state.oauth import Application
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document


#: Operations whose handlers validate the body, because the document forbids values that the platform accepts.
LENIENT = frozenset({"createSubscription", "updateSubscription"})
#: Maximum number of errors in a body that an answer lists.
MAX_REPORTED = 10
#: Operations with rules and error bodies of their own.
OAUTH = frozenset({"getToken", "revokeToken", "authorize", "authorize2"})


class Reply:
    """An answer.

    Args:
        data: the JSON body; `None` with no `content` sends no body.
        status: the HTTP status.
        content: a body that is not JSON.
        media: the media type of `content`.
        headers: further headers.
        shared: whether `data["records"]` are documents of the store, unchanged, so that their encoding can be cached.
        filename: the name of a file, for clients that ask for a `Content-Disposition`.
    """

    __slots__ = ("content", "data", "filename", "headers", "media", "shared", "status")

    def __init__(
        self,
        data: Any = None,
        status: int = 200,
        *,
        content: bytes | None = None,
        media: str = "application/json",
        headers: dict[str, str] | None = None,
        shared: bool = False,
        filename: str = "",
    ) -> None:
        self.filename = filename
        self.shared = shared
        self.data = data
        self.status = status
        self.content = content
        self.media = media
        self.headers = headers or {}


class Call:
    """One request for an operation of the document, parsed and validated.

    Attributes:
        services: the sandbox's services.
        state: the sandbox's state.
        operation: the operation.
        path: the path's values by name.
        query: query parameters by name, converted to their types; lists if the document says so.
        raw_query: the query parameters as received.
        headers: by name in lower case.
        body: the body as received.
        data: its JSON value, or the fields of a form.
        parts: the parts of a multipart body.
        session: the caller's session.
        url: the path and query as received, for `uri` fields.
    """

    def __init__(
        self,
        services: Services,
        operation: Operation,
        path: dict[str, str],
        record: RequestRecord,
        session: Document | None,
    ) -> None:
        self.services = services
        self.state = services.state
        self.operation = operation
        self.path = path
        self.record = record
        self.raw_query = record.query
        self.headers = record.headers
        self.session = session
        self.query: dict[str, Any] = {}
        self.body = b""
        self.data: Any = None
        self.parts: list[Part] = []
        self.media = ""

    @property
    def user(self) -> str:
        """The extension id of the caller."""
        if self.session is None:
            raise RuntimeError(f"{self.operation.id} is called without a session")
        return str(self.session["user"])

    @property
    def application(self) -> Application | None:
        """The application of the caller, or `None` if it is not registered any more."""
        return self.state.sessions.applications.get(self.session["client_id"]) if self.session is not None else None

    @property
    def account(self) -> str:
        """The account id of the caller."""
        return self.state.account_of(self.user)

    @property
    def extension(self) -> str:
        """The extension id in the path; `~` stands for the caller."""
        return self.extension_of(self.path.get("extensionId", "~"))

    def extension_of(self, id: str) -> str:
        """Resolve an extension id; `~` stands for the caller.

        Raises:
            Problem: 404, if there is no such extension.
        """
        if id in ("~", "me"):
            return self.user
        found = self.state.store.get("extension", "", id)
        if found is None or str(found["account"]["id"]) != self.account:
            raise not_found("extensionId", id)
        return id

    @property
    def fields(self) -> dict[str, Any]:
        """The body as an object; empty if it is something else."""
        return self.data if is_object(self.data) else {}

    def accepts(self, media: str) -> bool:
        """Return whether the `Accept` header contains a media type literally."""
        return media in self.headers.get("accept", "")

    def uri(self, path: str) -> str:
        """Return the address of a path, as answers contain it."""
        return self.state.uri(path)

    # -- validation

    def check(self) -> None:
        """Convert and validate the request by the document.

        Raises:
            Problem: 400, 403, 404, 413 or 415, if the document forbids it.
        """
        if self.operation.id in OAUTH:
            return
        validator = self.state.validator
        account = self.path.get("accountId")
        if account is not None and account not in ("~", "me") and (self.session is None or account != self.account):
            raise not_found("accountId", account)
        extension = self.path.get("extensionId")
        if extension is not None and "," not in extension:
            self.extension_of(extension)
        self._check_permissions()
        self._check_parameters(validator)
        if self.operation.body is not None:
            self._check_body(validator, self.operation.body)

    def _check_permissions(self) -> None:
        if self.session is None:
            return
        permission = self.operation.app_permission
        application = self.application
        if permission and application is not None and not application.allows(permission):
            raise forbidden_application(permission)
        permission = self.operation.user_permission
        allowed = self.state.user(self.user).get("permissions")
        if permission and allowed is not None and permission not in allowed:
            raise forbidden_user(permission)

    def _check_parameters(self, validator: Validator) -> None:
        for parameter in self.operation.parameters:
            if parameter.location == "query":
                values = [value for name, value in self.raw_query if name == parameter.name]
                if not values:
                    if parameter.required:
                        raise invalid(parameter.name, None, "is missing")
                    continue
            elif parameter.location == "path":
                values = [self.path[parameter.name]]
            else:
                value = self.headers.get(parameter.name.lower())
                if value is None:
                    if parameter.required:
                        raise invalid(parameter.name, None, "is missing")
                    continue
                values = [value]
            schema = self.state.catalog.resolve(parameter.schema)
            converted: Any
            if schema.get("type") == "array":
                if parameter.explode is False or len(values) == 1 or parameter.location == "path":
                    values = [part for value in values for part in value.split(",")]
                items = self.state.catalog.resolve(schema.get("items", {}))
                converted = [convert(value, items, self.state) for value in values if value or len(values) > 1]
            else:
                converted = convert(values[-1], schema, self.state)
            for violation in validator.check(converted, schema, request=True):
                if parameter.location == "path" and isinstance(converted, str) and "enum" not in schema:
                    # An id of the wrong length or pattern is answered with "not found" by the handler.
                    break
                raise invalid(parameter.name, ",".join(values), violation.why)
            if parameter.location == "query":
                self.query[parameter.name] = converted

    def _check_body(self, validator: Validator, content: dict[str, Schema]) -> None:
        limit = self.operation.max_body
        if limit is not None and len(self.body) > limit:
            raise problem("AGW-413")
        header = self.headers.get("content-type", "")
        self.media = media = header.partition(";")[0].strip().lower()
        if not self.body:
            if self.operation.body_required and "multipart/mixed" not in content:
                raise invalid("body", None, "is missing")
            return
        if _is_file(media) and self.operation.id in self.state.catalog.file_as_body and not self.state.strict:
            self.parts = [Part("body", self.body, media or "application/octet-stream", None)]
            return
        schema = _body_schema(media, content)
        if media.endswith("json"):
            try:
                self.data = parse_json(self.body)
            except ValueError as error:
                raise problem("CMN-103", parameter="body", detail=str(error)) from None
        elif media == "application/x-www-form-urlencoded":
            from urllib.parse import parse_qsl

            pairs = dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))
            self.data = self._form(pairs, schema)
        elif media.startswith("multipart/"):
            self.parts = parse(self.body, header)
            if schema.get("type") == "string":  # a batch of items; its handler parses it
                return
            self.data = self._from_parts(schema)
        else:
            return
        if not self.state.strict:
            self.data = validator.lenient(self.data, schema)
        check = CHECKS.get(self.operation.id)
        if check is not None:
            check(self)
        if self.operation.id in LENIENT:
            return
        violations = islice(validator.violations(self.data, schema, request=True), MAX_REPORTED)
        problems = [invalid(one.path or "body", one.value, one.why) for one in violations]
        if problems:
            problems[0].extra = problems[1:]
            raise problems[0]

    def _form(self, pairs: dict[str, str], schema: Schema) -> dict[str, Any]:
        properties = self.state.flat(schema).get("properties", {})
        return {name: convert(value, properties.get(name, {}), self.state) for name, value in pairs.items()}

    def _from_parts(self, schema: Schema) -> dict[str, Any]:
        properties: dict[str, Schema] = self.state.flat(schema).get("properties", {})
        data: dict[str, Any] = {}
        files: dict[str, list[str]] = {}
        for part in self.parts:
            known = self.state.catalog.resolve(properties.get(part.name, {}))
            if part.is_json:
                try:
                    value: object = parse_json(part.content)
                except ValueError as error:
                    raise problem("CMN-103", parameter=part.name or "request.json", detail=str(error)) from None
                if is_object(value) and (part.name not in properties or known.get("type") == "string"):
                    data.update(value)
                else:
                    data[part.name] = value
            elif part.filename is not None or part.name not in properties:
                files.setdefault(part.name, []).append(part.filename or "")
            else:
                text = part.content.decode("utf-8", "replace")
                if known.get("type") == "array":
                    items = self.state.catalog.resolve(known.get("items", {}))
                    data.setdefault(part.name, []).append(convert(text, items, self.state))
                else:
                    data[part.name] = convert(text, known, self.state)
        for name, known in properties.items():
            known = self.state.catalog.resolve(known)
            names = files.get(name)
            if names and name not in data:
                data[name] = names if known.get("type") == "array" else names[0]
        unplaced = [name for name in files if name not in properties]
        if unplaced:
            for name, known in properties.items():
                # Attachments may have any name; assign them to the binary property of the document.
                known = self.state.catalog.resolve(known)
                binary = known.get("format") == "binary" or (
                    known.get("type") == "array"
                    and self.state.catalog.resolve(known.get("items", {})).get("format") == "binary"
                )
                if binary and name not in data:
                    data[name] = unplaced if known.get("type") == "array" else unplaced[0]
        return data


def _is_file(media: str) -> bool:
    """Return whether a body of this type, or without one, can be a file."""
    return media in ("", "application/octet-stream") or media.startswith(("image/", "audio/", "video/"))


def _body_schema(media: str, content: dict[str, Schema]) -> Schema:
    """Return the schema of a body by its media type.

    Raises:
        Problem: 415, if the operation does not accept the type.
    """
    schema = content.get(media) or content.get(f"{media.partition('/')[0]}/*") or content.get("*/*")
    if schema is None and media == "application/json":
        schema = next((content[name] for name in content if name.endswith("+json")), None)
    if schema is None:
        raise unsupported_media(media)
    return schema


Handler = Callable[[Call], Reply | Awaitable[Reply]]
Check = Callable[[Call], None]
#: Checks that precede the validation of a body, by operation id; registered by the routes.
CHECKS: dict[str, Check] = {}


_INTEGER = re.compile(r"-?[0-9]{1,1000}")
_NUMBER = re.compile(r"-?[0-9]{1,1000}(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def convert(text: str, schema: Schema, state: SandboxState) -> Any:
    """Convert a text of a path, query or form to the type of its schema; return the text if it does not fit."""
    schema = state.catalog.resolve(schema)
    for key in ("oneOf", "anyOf"):
        for member in schema.get(key, ()):
            value = convert(text, member, state)
            if state.validator.valid(value, member):
                return value
    for member in schema.get("allOf", ()):
        value = convert(text, member, state)
        if not isinstance(value, str):
            return value
    kind = schema.get("type")
    if kind == "array":
        items = schema.get("items", {})
        return [convert(part, items, state) for part in text.split(",") if part]
    # Python accepts more numbers than the platform: 1_000, nan, digits of other scripts.
    if kind == "integer":
        return int(text) if _INTEGER.fullmatch(text) else text
    if kind == "number":
        return float(text) if _NUMBER.fullmatch(text) and math.isfinite(float(text)) else text
    if kind == "object":
        try:
            return parse_json(text)
        except ValueError:
            return text
    if kind == "boolean":
        return {"true": True, "false": False, "1": True, "0": False}.get(text.lower(), text)
    return text
