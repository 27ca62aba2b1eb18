"""Removal of secrets and personal data from recorded sessions.

A whole session is scrubbed when it is written: first all sensitive values are collected from its URLs, headers and
bodies, by the names of fields and by their form; then each is replaced everywhere, the same value by the same
replacement. At the end no original value may be left, otherwise nothing is written.
"""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from rcext.operations import all_operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_FILES: Final[Any] = import_module("vcr.persisters.filesystem").FilesystemPersister  # partly untyped
_SERIALIZE: Final[Any] = import_module("vcr.serialize").serialize
SERVER: Final = "http://127.0.0.1:9"
_SHORT: Final = 5
"""Shorter values (`101`, `TX`) are replaced in their own fields, but not in other text."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TOKENS: Final = _words("""
    access_token refresh_token id_token token code code_verifier assertion client_assertion client_secret client_id
    password username jwt wstoken verificationtoken authorizationtoken pin ivrpin secret
""")
_NAMES: Final = _words("""
    name firstname lastname middlename nickname displayname company companyname jobtitle department callername
    notes note subject text body description filename transcription
""")
_PLACES: Final = _words("""
    street street2 city zip postalcode buildingname location customername vendorname website webpage
""")
_IDS: Final = frozenset(["id", "uri", "href", "extensionnumber", "rcrequestid", "pinnumber", "serial", "ringcentralid"])
_NOT_IDS: Final = frozenset(["valid", "paid", "formatid", "timezoneid"])
_PERSON: Final = frozenset(["phoneNumber", "extensionNumber", "extensionId", "firstName", "lastName", "contactId"])
_PHONE: Final = re.compile(r"(?<![\w.])\+\d{7,15}(?!\w)")
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_JWT: Final = re.compile(r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?")
_ORIGIN: Final = re.compile(r"https?://(?:127\.0\.0\.1:\d+|localhost:\d+|[\w.-]*ringcentral\.(?:com|biz)(?::\d+)?)")
_KEPT_HEADERS: Final = frozenset(
    ["accept", "content-type", "rcrequestid", "location", "content-disposition", "link", "retry-after"]
)
_TEMPLATES: Final[list[tuple[re.Pattern[str], tuple[str, ...]]]] = [
    (re.compile(re.sub(r"\{[^}]+\}", "([^/]+)", one.path) + "$"), tuple(re.findall(r"\{([^}]+)\}", one.path)))
    for one in all_operations()
]


class Leak(Exception):
    """A value is left that must not be written."""


def kind_of(field: str) -> str | None:
    """Return the kind of a field's values: `token`, `name`, `place`, `id`, or None if they may be written."""
    name = field.lower()
    if name in _TOKENS:
        return "token"
    if name in _NAMES:
        return "name"
    if name in _PLACES:
        return "place"
    if name in _IDS or (re.search(r"(?:Id|_id|Ids)$", field) and name not in _NOT_IDS):
        return "id"
    return None


class Scrubber:
    """Replacements of one recorded session.

    Args:
        secrets: further values that must not be written, such as the client id.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._replacements: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._kinds: dict[str, str] = {}
        self._pattern: re.Pattern[str] | None = None
        self._encoded: re.Pattern[str] = re.compile(r"(?!)")
        for secret in secrets:
            self._note(secret, "token")

    def scrub(self, requests: list[Any], responses: list[dict[str, Any]]) -> None:
        """Scrub requests and responses of vcr in place."""
        bodies = [(request.headers, request.body) for request in requests]
        bodies += [(response["headers"], response["body"]["string"]) for response in responses]
        for headers, body in bodies:
            self._collect_text(_body_text(headers, body) or "", _header(headers, "content-type"))
            for name, value in _headers(headers):
                self._collect_field(name, value)
        for request in requests:
            self._collect_url(request.uri)
        self._make_replacements()
        for request in requests:
            request.uri = self.replace(request.uri)
            request.body = self._scrub_body(request.headers, request.body)
            request.headers = self._scrub_headers(request.headers)
        for response in responses:
            body = self._scrub_body(response["headers"], response["body"]["string"]) or b""
            response["body"]["string"] = body
            headers = self._scrub_headers(response["headers"])
            response["headers"] = {
                **{name: [value] for name, value in headers.items()},
                "Content-Length": [str(len(body))],
            }

    def check(self, text: str) -> None:
        """Check that a text contains none of the values.

        Raises:
            Leak: it contains one; the message shows its kind and replacement, not the value.
        """
        plain = re.sub(r"\s+", " ", text)
        for value, replacement in self._replacements.items():
            if len(value) >= _SHORT and value != replacement and self._bounded(value).search(plain):
                raise Leak(f"a value of the kind {self._kinds[value]!r}, replaced by {replacement!r}, is left")

    def replace(self, text: str) -> str:
        """Replace all values in a text that is not JSON, also percent-encoded ones."""
        text = _ORIGIN.sub(SERVER, text)
        if self._pattern is None:
            return text
        text = self._pattern.sub(lambda match: self._replacements[match[0]], text)
        return self._encoded.sub(lambda match: quote(self._replacements[unquote(match[0])]), text)

    def _collect_text(self, text: str, content_type: str) -> None:
        if "x-www-form-urlencoded" in content_type:
            for name, value in parse_qsl(text):
                self._collect_field(name, value)
        for _start, _end, value in _json_parts(text):
            self._collect(value)

    def _collect(self, value: Any, field: str = "") -> None:
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            person = not _PERSON.isdisjoint(fields)
            for name, one in fields.items():
                self._collect(one, name)
                if person and name == "name" and isinstance(one, str):
                    for word in one.split():
                        self._note(word, "name")
        elif isinstance(value, list):
            for one in cast("list[object]", value):
                self._collect(one, field)
        elif isinstance(value, (str, int)) and not isinstance(value, bool):
            self._collect_field(field, str(value))

    def _collect_field(self, field: str, value: str) -> None:
        for pattern, form in ((_PHONE, "phone"), (_EMAIL, "email"), (_JWT, "token")):
            for found in pattern.findall(value):
                self._note(found, form)
        for url in re.findall(r"https?://[^\s\"'<>]+", value):
            self._collect_url(url)
        kind = kind_of(field)
        if kind is not None and "://" not in value and value != "~" and value not in self._kinds:
            for one in value.split(",") if kind == "id" else [value]:
                if field != "id" or not re.fullmatch(r"[a-z-]+", one):  # words are not ids
                    self._note(one, kind)

    def _collect_url(self, url: str) -> None:
        parts = urlsplit(url)
        for pattern, names in _TEMPLATES:
            match = pattern.match(parts.path)
            if match:
                for name, value in zip(names, match.groups(), strict=True):
                    if name != "apiVersion":
                        self._collect_field("id", unquote(value))
        for field, one in parse_qsl(parts.query):
            self._collect_field(field, one)

    def _note(self, value: str, kind: str) -> None:
        if value and value not in self._kinds and value not in ("~", "null", "none", "None", "default"):
            self._kinds[value] = kind

    def _make_replacements(self) -> None:
        for value, kind in self._kinds.items():
            if value not in self._replacements:
                self._replacements[value] = self._fresh(value, kind)
        long = sorted((value for value in self._replacements if len(value) >= _SHORT), key=len, reverse=True)
        self._pattern = self._bounded(*long) if long else None
        encoded = [quote(value) for value in long if quote(value) != value]
        encoded += [quote(value, safe="") for value in long if quote(value, safe="") != value]
        self._encoded = self._bounded(*sorted(set(encoded), key=len, reverse=True)) if encoded else re.compile(r"(?!)")

    def _fresh(self, value: str, kind: str) -> str:
        forms: dict[str, Callable[[int], str]] = {
            "token": lambda number: f"SCRUBBED-{number}",
            "phone": lambda number: f"+1999555{number:04}",
            "email": lambda number: f"user{number}@example.com",
            "name": lambda number: f"Name {number}",
            "place": lambda number: f"Place {number}",
            "id": lambda number: str(7 * 10 ** (len(value) - 1) + number) if value.isdigit() else f"id-{number}",
        }
        while True:
            self._counts[kind] = number = self._counts.get(kind, 0) + 1
            made = forms[kind](number)
            if made not in self._kinds:
                return made

    @staticmethod
    def _bounded(*values: str) -> re.Pattern[str]:
        return re.compile(r"(?<![A-Za-z0-9])(?:" + "|".join(map(re.escape, values)) + r")(?![A-Za-z0-9])")

    def _scrub_body(self, headers: Any, body: Any) -> bytes | None:
        if body is None:
            return None
        text = _body_text(headers, body)
        if text is None:
            return bytes(min(len(body), 1024))  # recordings and faxes are personal data as a whole
        if "x-www-form-urlencoded" in _header(headers, "content-type"):
            return urlencode([(name, self._scrub_value(value, name)) for name, value in parse_qsl(text)]).encode()
        made: list[str] = []
        last = 0
        for start, end, value in _json_parts(text):
            made += [self.replace(text[last:start]), json.dumps(self._scrub_value(value), separators=(",", ":"))]
            last = end
        return "".join([*made, self.replace(text[last:])]).encode()

    def _scrub_value(self, value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            return {name: self._scrub_value(one, name) for name, one in fields.items()}
        if isinstance(value, list):
            return [self._scrub_value(one, field) for one in cast("list[object]", value)]
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            return value
        if kind_of(field) is not None and str(value) in self._replacements:
            made = self._replacements[str(value)]
            return int(made) if isinstance(value, int) else made
        return self.replace(value) if isinstance(value, str) else value

    def _scrub_headers(self, headers: Any) -> dict[str, str]:
        return {name: self.replace(value) for name, value in _headers(headers) if name.lower() in _KEPT_HEADERS}


class ScrubbingPersister:
    """Writes scrubbed cassettes; reads them as they are.

    Args:
        secrets: returns further values that must not be written.
    """

    def __init__(self, secrets: Callable[[], Iterable[str]] = tuple) -> None:
        self._secrets = secrets

    def load_cassette(self, cassette_path: Any, serializer: Any) -> Any:
        """Read a cassette."""
        return _FILES.load_cassette(cassette_path, serializer)

    def save_cassette(self, cassette_path: Any, cassette_dict: Any, serializer: Any) -> None:
        """Scrub a session, check it, and write it."""
        scrubber = Scrubber(self._secrets())
        scrubber.scrub(cassette_dict["requests"], cassette_dict["responses"])
        scrubber.check(_SERIALIZE(cassette_dict, serializer))
        _FILES.save_cassette(cassette_path, cassette_dict, serializer)


def _headers(headers: Any) -> Iterator[tuple[str, str]]:
    for name, value in headers.items():
        yield name, value[0] if isinstance(value, list) else str(value)


def _header(headers: Any, wanted: str) -> str:
    return next((value for name, value in _headers(headers) if name.lower() == wanted), "")


def _body_text(headers: Any, body: Any) -> str | None:
    """Return the text of a body, or None if it is binary."""
    raw = body if isinstance(body, bytes) else str(body or "").encode()
    if re.match(r"(?:audio|image|video)/|application/(?:pdf|octet-stream|zip)", _header(headers, "content-type")):
        return None
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return None


def _json_parts(text: str) -> Iterator[tuple[int, int, Any]]:
    """Yield the JSON objects and lists of a text with their places: the whole text, or parts of a multipart body."""
    decoder = json.JSONDecoder()
    for match in re.finditer(r"(?:^|\n)\s*(?=[\[{])", text):
        try:
            value, end = decoder.raw_decode(text, match.end())
        except ValueError:
            continue
        yield match.end(), end, value
