"""Removal of secrets and personal data from recorded sessions.

A whole session is scrubbed when it is written: first all values are collected from its URLs, headers and bodies; then
each is replaced everywhere, the same value by the same replacement. A text is kept only if it is known to be harmless:
a documented value of an enumeration, a time, or in a field that describes the call and not a person. At the end no
original value may be left, otherwise nothing is written.
"""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import parse_qsl, quote, quote_plus, unquote, unquote_plus, urlencode, urlsplit

from rcext.operations import all_operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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
    street street2 street_address city zip postalcode state statename stateisocode country countryname countrycode
    isocode callingcode areacode region locality building buildingname floor location website webpage timezone
""")
_KEPT: Final = _words("""
    accept content-type content-disposition link retry-after
    token_type scope grant_type client_assertion_type response_type error error_description
    responsedescription localecode errorcode message parametername codevalue status type direction
    action result reason transport
    apiversion serverversion serverrevision versionstring contenttype content_type
""")
"""Fields whose values are kept, except numbers, addresses and what other fields have."""
_IDS: Final = frozenset(["id", "uri", "href", "extensionnumber", "rcrequestid", "pinnumber", "serial", "ringcentralid"])
_NOT_IDS: Final = frozenset(["valid", "paid", "formatid", "timezoneid"])
_PERSON: Final = frozenset(["phoneNumber", "extensionNumber", "extensionId", "firstName", "lastName", "contactId"])
_PHONES: Final = (
    re.compile(r"(?<![\w.+-])\+?\d{10,15}(?![\w.-])"),
    re.compile(r"(?<![\w.])\+\d{7,9}(?!\w)"),
    re.compile(r"(?<![\w.])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\) ?|\d{2,4}[ .-])\d{3,4}[ .-]\d{3,4}(?![\w-])"),
)
"""Phone numbers in text: `+16505550100`, `16505550100`, `(650) 555-0100`, `+44 20 7946 0958`."""
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_JWT: Final = re.compile(r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?")
_ORIGIN: Final = re.compile(r"https?://(?:127\.0\.0\.1:\d+|localhost:\d+|[\w.-]*ringcentral\.(?:com|biz)(?::\d+)?)")
_TIME: Final = re.compile(
    r"\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|\d\d:\d\d(?::\d\d)?|PT?\d\w*|-?\d{1,5}(?:\.\d{1,6})?"
)
_WORD: Final = re.compile(r"[a-z-]+")
"""What is not an id, although it is in the place of one."""
_FILE_NAME: Final = re.compile(r"""(filename\*?=)(?:"[^"\r\n]*"|[^;\r\n]*)""", re.IGNORECASE)
_KEPT_HEADERS: Final = frozenset(
    ["accept", "content-type", "rcrequestid", "location", "content-disposition", "link", "retry-after"]
)
_TEMPLATES: Final[list[tuple[re.Pattern[str], tuple[str, ...]]]] = [
    (re.compile(re.sub(r"\{[^}]+\}", "([^/]+)", one.path) + "$"), tuple(re.findall(r"\{([^}]+)\}", one.path)))
    for one in all_operations()
]


def _enumerated() -> frozenset[str]:
    """Return the documented values of all enumerations."""
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            found.update(one for one in cast("Any", fields.get("enum") or ()) if isinstance(one, str))
            for one in fields.values():
                walk(one)
        elif isinstance(value, list):
            for one in cast("list[object]", value):
                walk(one)

    for path in sorted((Path(__file__).parents[2] / "spec" / "facts").rglob("*.json")):
        walk(json.loads(path.read_text(encoding="utf-8")))
    return frozenset(found)


_ENUMERATED: Final = _enumerated()
_STRUCTURE: Final = frozenset(part for one in all_operations() for part in one.path.split("/")) | _words("""
    body code headers interactions message method request response status string version
""")
"""Words of paths and of the file format; a text that is one of them is kept."""


class Leak(Exception):
    """A value is left that must not be written."""


def kind_of(field: str, value: str = "") -> str | None:
    """Return the kind of a field's values: `token`, `name`, `place`, `date`, `id`, `text`, or None if they are kept."""
    name = field.lower()
    for names, kind in ((_TOKENS, "token"), (_NAMES, "name"), (_PLACES, "place")):
        if name in names:
            return kind
    if name == "birthday":
        return "date"
    if name in _IDS or (re.search(r"(?:Id|_id|Ids)$", field) and name not in _NOT_IDS):
        return "id"
    harmless = name in _KEPT or value in _ENUMERATED or value in _STRUCTURE or _TIME.fullmatch(value)
    return None if not value or harmless or "://" in value or value.startswith(("/", "~")) else "text"


class Scrubber:
    """Replacements of one recorded session.

    Args:
        secrets: further values that must not be written, such as the client id.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._replacements: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._kinds: dict[str, str] = {}
        self._names: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None
        self._encoded: re.Pattern[str] = re.compile(r"(?!)")
        self._encoded_replacements: dict[str, str] = {}
        for secret in secrets:
            self._note(secret, "token")

    def scrub(self, requests: list[Any], responses: list[dict[str, Any]]) -> None:
        """Scrub requests and responses of vcr in place."""
        for request in requests:
            self._collect_url(request.uri)
        bodies = [(request.headers, request.body) for request in requests]
        bodies += [(response["headers"], response["body"]["string"]) for response in responses]
        for headers, body in bodies:
            self._collect_text(_body_text(headers, body) or "", _header(headers, "content-type"))
            for name, value in _headers(headers):
                if name.lower() in _KEPT_HEADERS:
                    self._collect_field(name, value)
        self._make_replacements()
        for request in requests:
            request.uri = self._scrub_url(request.uri)
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
        return self._encoded.sub(lambda match: self._encoded_replacements[match[0]], text)

    def _scrub_url(self, url: str) -> str:
        address, mark, query = url.partition("?")
        pairs: list[str] = []
        for pair in query.split("&"):
            name, _, text = pair.partition("=")
            value = unquote_plus(text)
            made = self._replacements.get(value) if kind_of(name, value) is not None else None
            pairs.append(pair if made is None else f"{name}={quote(made, safe='')}")
        return self.replace(f"{address}{mark}{'&'.join(pairs)}")

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
            self._names |= fields.keys()
            for name, one in fields.items():
                self._collect(one, name)
                if person and name == "name" and isinstance(one, str):
                    for word in one.split():
                        self._note(word, "name")
        elif isinstance(value, list):
            for one in cast("list[object]", value):
                self._collect(one, field)
        elif isinstance(value, str) or (type(value) is int and kind_of(field) is not None):
            self._collect_field(field, str(value))

    def _collect_field(self, field: str, value: str) -> None:
        kind = kind_of(field, value)
        if kind == "id":
            for one in value.split(","):
                if "://" not in one and (field != "id" or not _WORD.fullmatch(one)):
                    self._note(one, kind)
        for url in re.findall(r"https?://[^\s\"'<>]+", value):
            if _ORIGIN.match(url):
                self._collect_url(url)
            else:
                self._note(url, "link")
        if value.startswith("/"):  # an event filter
            self._collect_url(value)
        for form, patterns in (("phone", _PHONES), ("email", (_EMAIL,)), ("token", (_JWT,))):
            for found in (match[0] for pattern in patterns for match in pattern.finditer(value)):
                self._note(found, form)
        if kind not in (None, "id") and "://" not in value:
            self._note(value, kind)

    def _collect_url(self, url: str) -> None:
        parts = urlsplit(url)
        for pattern, names in _TEMPLATES:
            match = pattern.match(parts.path)
            if match:
                for name, value in zip(names, match.groups(), strict=True):
                    if name != "apiVersion":
                        self._collect_field("id", unquote(value))
                        self._names |= {one for one in unquote(value).split(",") if _WORD.fullmatch(one)}
        for field, one in parse_qsl(parts.query):
            self._collect_field(field, one)

    def _note(self, value: str, kind: str) -> None:
        if value and value not in self._kinds and value not in ("~", "null", "none", "None", "default"):
            self._kinds[value] = kind

    def _make_replacements(self) -> None:
        for value, kind in self._kinds.items():
            if value not in self._replacements and (kind != "text" or value not in self._names):
                self._replacements[value] = self._fresh(value, kind)
        long = sorted((value for value in self._replacements if len(value) >= _SHORT), key=len, reverse=True)
        self._pattern = self._bounded(*long) if long else None
        self._encoded_replacements = {
            form: quote(self._replacements[value], safe="")
            for value in long
            for form in (quote(value), quote(value, safe=""), quote_plus(value))
            if form != value
        }
        encoded = sorted(self._encoded_replacements, key=len, reverse=True)
        self._encoded = self._bounded(*encoded) if encoded else re.compile(r"(?!)")

    def _fresh(self, value: str, kind: str) -> str:
        forms: dict[str, Callable[[int], str]] = {
            "token": lambda number: f"SCRUBBED-{number}",
            "phone": lambda number: f"{'+' * (value[0] == '+')}1999555{self._numbered(value, number):04}",
            "email": lambda number: f"user{number}@example.com",
            "name": lambda number: f"Name {number}",
            "place": lambda number: f"Place {number}",
            "text": lambda number: f"Text {number}",
            "link": lambda number: f"https://example.com/{number}",
            "date": lambda number: f"1900-01-{number:02}",
            "id": lambda number: str(7 * 10 ** (len(value) - 1) + number) if value.isdigit() else f"id-{number}",
        }
        while True:
            self._counts[kind] = number = self._counts.get(kind, 0) + 1
            made = forms[kind](number)
            if made not in self._kinds:
                return made

    def _numbered(self, phone: str, number: int) -> int:
        """Return the number that stands for a phone number, the same in all forms of writing."""
        digits = re.sub(r"\D", "", phone)[-10:]
        return self._numbers.setdefault(digits, number)

    @staticmethod
    def _bounded(*values: str) -> re.Pattern[str]:
        return re.compile(r"(?<![A-Za-z0-9])(?:" + "|".join(map(re.escape, values)) + r")(?![A-Za-z0-9])")

    def _scrub_body(self, headers: Any, body: Any) -> bytes | None:
        if body is None:
            return None
        text = _body_text(headers, body)
        if text is None:
            return bytes(min(len(body), 1024))  # recordings, faxes and texts are personal data as a whole
        content_type = _header(headers, "content-type")
        if "x-www-form-urlencoded" in content_type:
            return urlencode([(name, self._scrub_value(value, name)) for name, value in parse_qsl(text)]).encode()
        made: list[str] = []
        last = 0
        for start, end, value in _json_parts(text):
            made += [self._scrub_parts(text[last:start]), json.dumps(self._scrub_value(value), separators=(",", ":"))]
            last = end
        return "".join([*made, self._scrub_parts(text[last:])]).encode()

    def _scrub_parts(self, text: str) -> str:
        """Scrub what is around JSON: headers of parts are kept without file names, contents of parts are not."""
        text = re.sub(r"(\r?\n\r?\n)(?!--)\S.*?(?=\r?\n--|\Z)", r"\1SCRUBBED", text, flags=re.DOTALL)
        return self.replace(_FILE_NAME.sub(r'\1"file"', text))

    def _scrub_value(self, value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            fields = cast("dict[str, Any]", value)
            return {name: self._scrub_value(one, name) for name, one in fields.items()}
        if isinstance(value, list):
            return [self._scrub_value(one, field) for one in cast("list[object]", value)]
        if isinstance(value, float):
            return 0.0 if field.lower() in ("latitude", "longitude") else value
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            return value
        made = self._replacements.get(str(value))
        if isinstance(value, int):
            replaced = made is not None and (len(str(value)) > _SHORT or kind_of(field) is not None)
            return int(made) if replaced and made and made.isdigit() else 0 if replaced else value
        return made if made is not None and kind_of(field, value) is not None else self.replace(value)

    def _scrub_headers(self, headers: Any) -> dict[str, str]:
        return {
            name: _FILE_NAME.sub(r'\1"file"', self.replace(value))
            for name, value in _headers(headers)
            if name.lower() in _KEPT_HEADERS
        }


class ScrubbingPersister:
    """Writes scrubbed cassettes; reads them as they are.

    Args:
        secrets: further values that must not be written.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = secrets

    def load_cassette(self, cassette_path: Any, serializer: Any) -> Any:
        """Read a cassette."""
        return _files().load_cassette(cassette_path, serializer)

    def save_cassette(self, cassette_path: Any, cassette_dict: Any, serializer: Any) -> None:
        """Scrub a session, check it, and write it."""
        scrubber = Scrubber(self._secrets)
        scrubber.scrub(cassette_dict["requests"], cassette_dict["responses"])
        scrubber.check(import_module("vcr.serialize").serialize(cassette_dict, serializer))
        _files().save_cassette(cassette_path, cassette_dict, serializer)


def _files() -> Any:
    """Return a class of vcr, which is partly untyped, and takes a fifth of a second to import."""
    return import_module("vcr.persisters.filesystem").FilesystemPersister


def _headers(headers: Any) -> Iterator[tuple[str, str]]:
    for name, value in headers.items():
        yield name, value[0] if isinstance(value, list) else str(value)


def _header(headers: Any, wanted: str) -> str:
    return next((value for name, value in _headers(headers) if name.lower() == wanted), "")


def _body_text(headers: Any, body: Any) -> str | None:
    """Return the text of a body that is JSON, a form or has parts; None for others."""
    raw = body if isinstance(body, bytes) else str(body or "").encode()
    try:
        text = raw.decode()
        content_type = _header(headers, "content-type")
        if re.match(r"multipart/|application/x-www-form-urlencoded", content_type) or not raw:
            return text
        return text if isinstance(json.loads(text), dict | list) else None
    except ValueError:
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
