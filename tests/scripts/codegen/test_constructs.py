"""Constructs of OpenAPI: each works on the wire, or is refused with its place and a hint."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen.audit import audit
from scripts.codegen.errors import CodegenError, CodegenErrors
from scripts.codegen.exercise import exercise
from scripts.codegen.prepare import prepare
from scripts.spec import reader
from scripts.spec.normalise import facts_of

from .documents import INTEGER, PREFIX, STRING, Data, answering, document, operation, package, ref, run, taking, thing

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

LIST: Data = {"type": "array", "items": STRING}
POINT = thing(x=INTEGER, y=INTEGER)
JSON_ITEM = {"application/json": {"schema": ref("Item")}}


def parameter(place: str, schema: Data | None = None, **more: Any) -> Data:
    wanted = {"schema": schema or LIST} if "content" not in more else {}
    item = {"in": place, "name": "q", "required": place == "path", **wanted, **more}
    return {"get": {**operation("call"), "parameters": [item]}}


def body(media: str, schema: Data, **more: Any) -> Data:
    return {"post": operation("call", requestBody={"required": True, "content": {media: {"schema": schema, **more}}})}


def answer(status: str, content: Data) -> Data:
    return {"get": operation("call", responses={status: {"description": "", "content": content}})}


HIDDEN: Data = {**STRING, "writeOnly": True}
FORM = thing(tags=LIST, point=ref("Point"), n=INTEGER)
POINT_VALUE = "m.Point(x=1, y=2)"
POINT_AS_Q = f"q={POINT_VALUE}"
POINT_REF = ref("Point")
SENT: dict[str, tuple[Data, str, str]] = {
    # what is called, the arguments, the request line and the body as they must be
    "query list": (parameter("query"), "q=['a', 'b c']", "GET /call?q=a&q=b+c"),
    "query list, not exploded": (parameter("query", explode=False), "q=['a', 'b']", "GET /call?q=a%2Cb"),
    "spaceDelimited": (parameter("query", style="spaceDelimited", explode=False), "q=['a', 'b']", "GET /call?q=a+b"),
    "pipeDelimited": (parameter("query", style="pipeDelimited", explode=False), "q=['a', 'b']", "GET /call?q=a%7Cb"),
    "object": (parameter("query", ref("Point")), f"q={POINT_VALUE}", "GET /call?x=1&y=2"),
    "object as dict": (parameter("query", ref("Point")), "q={'x': 1}", "GET /call?x=1"),
    "object, not exploded": (
        parameter("query", ref("Point"), explode=False),
        f"q={POINT_VALUE}",
        "GET /call?q=x%2C1%2Cy%2C2",
    ),
    "deepObject": (
        parameter("query", ref("Point"), style="deepObject"),
        f"q={POINT_VALUE}",
        "GET /call?q%5Bx%5D=1&q%5By%5D=2",
    ),
    "content": (
        parameter("query", content={"application/json": {"schema": ref("Point")}}),
        f"q={POINT_VALUE}",
        "GET /call?q=%7B%22x%22%3A1%2C%22y%22%3A2%7D",
    ),
    "content of any objects": (
        parameter("query", content={"application/json": {"schema": {"type": "array", "items": {"type": "object"}}}}),
        "q=[{'a': 1}]",
        "GET /call?q=%5B%7B%22a%22%3A1%7D%5D",
    ),
    "header list": (parameter("header"), "q=['a', 'b']", "GET /call | q: a,b"),
    "header object": (parameter("header", ref("Point")), f"q={POINT_VALUE}", "GET /call | q: x,1,y,2"),
    "header object, exploded": (
        parameter("header", ref("Point"), explode=True),
        f"q={POINT_VALUE}",
        "GET /call | q: x=1,y=2",
    ),
    "cookie": (parameter("cookie", STRING), "q='a b'", "GET /call | cookie: q=a%20b"),
    "cookie list": (parameter("cookie", explode=False), "q=['a', 'b']", "GET /call | cookie: q=a,b"),
    "path list": (parameter("path"), "q=['a', 'b']", "GET /call/a,b"),
    "label": (parameter("path", STRING, style="label"), "q='a b'", "GET /call/.a%20b"),
    "label list": (parameter("path", style="label"), "q=['a', 'b']", "GET /call/.a,b"),
    "label list, exploded": (parameter("path", style="label", explode=True), "q=['a', 'b']", "GET /call/.a.b"),
    "matrix": (parameter("path", style="matrix"), "q=['a', 'b']", "GET /call/;q=a,b"),
    "matrix, exploded": (parameter("path", style="matrix", explode=True), "q=['a', 'b']", "GET /call/;q=a;q=b"),
    "matrix object": (
        parameter("path", ref("Point"), style="matrix", explode=True),
        f"q={POINT_VALUE}",
        "GET /call/;x=1;y=2",
    ),
    "form": (
        body("application/x-www-form-urlencoded", FORM),
        f"body=m.CallBody(tags=['a', 'b'], point={POINT_VALUE}, n=3)",
        "POST /call < n=3&x=1&y=2&tags=a&tags=b",
    ),
    "form with encoding": (
        body(
            "application/x-www-form-urlencoded",
            FORM,
            encoding={"tags": {"explode": False}, "point": {"contentType": "application/json"}},
        ),
        f"body=m.CallBody(tags=['a', 'b'], point={POINT_VALUE})",
        "POST /call < point=%7B%22x%22%3A1%2C%22y%22%3A2%7D&tags=a%2Cb",
    ),
    "form with deepObject": (
        body("application/x-www-form-urlencoded", FORM, encoding={"point": {"style": "deepObject"}}),
        f"body=m.CallBody(point={POINT_VALUE})",
        "POST /call < point%5Bx%5D=1&point%5By%5D=2",
    ),
    "*/* body": (body("*/*", ref("Point")), f"body={POINT_VALUE}", 'POST /call < {"x":1,"y":2}'),
    "apiKey": (
        {"get": operation("call", security=[{"key": []}])},
        "x_key='k'",
        "GET /call | x-key: k",
    ),
    "apiKey in the query": ({"get": operation("call", security=[{"query key": []}])}, "key='k'", "GET /call?key=k"),
    "server of the path": ({"get": operation("call"), "servers": [{"url": "/v2"}]}, "", "GET /v2/call"),
    "server of the operation": (
        {"get": operation("call", servers=[{"url": "/{v}/", "variables": {"v": {"default": "v3"}}}])},
        "",
        "GET /v3/call",
    ),
    "read-only property": (
        body("application/json", {**thing(id={**STRING, "readOnly": True}, name=STRING), "required": ["id"]}),
        "body=m.CallBody(name='n')",
        'POST /call < {"name":"n"}',
    ),
    "multipart without encoding": (
        body(
            "multipart/form-data",
            thing(note=STRING, tags=LIST, point=ref("Point"), file={"type": "string", "format": "binary"}),
        ),
        f"body=m.CallBody(note='hi', tags=['a', 'b'], point={POINT_VALUE}, file=b'data')",
        'POST /call << name="note"\r\n\r\nhi\r\n << name="tags"\r\n\r\na\r\n << name="tags"\r\n\r\nb\r\n'
        ' << name="point"\r\nContent-Type: application/json\r\n\r\n{"x":1,"y":2}\r\n << data',
    ),
    "multipart with encoding": (
        body(
            "multipart/form-data",
            thing(note=STRING, point=ref("Point"), file={"type": "string", "format": "binary"}),
            encoding={"note": {"contentType": "text/plain"}, "point": {"contentType": "application/json"}},
        ),
        f"body=m.CallBody(note='hi', point={POINT_VALUE}, file=b'data')",
        'POST /call << name="note"\r\nContent-Type: text/plain\r\n\r\nhi\r\n << {"x":1,"y":2} << data',
    ),
}
RECEIVED: dict[str, tuple[Data, str, str, str]] = {
    # responses, media type and body of the server, the value as it must be decoded
    "default alone": (answer("default", JSON_ITEM), "application/json", '{"id": "1"}', "Item(id='1')"),
    "range": (answer("2XX", JSON_ITEM), "application/json", '{"id": "1"}', "Item(id='1')"),
    "*/*": (answer("200", {"*/*": {"schema": ref("Item")}}), "application/json", '{"id": "1"}', "Item(id='1')"),
    "bytes or text: text": (answer("200", {"image/tiff": {}, "text/plain": {}}), "text/plain", "hi", "'hi'"),
    "bytes or text: bytes": (answer("200", {"image/tiff": {}, "text/plain": {}}), "image/tiff", "hi", "b'hi'"),
    "two kinds of text": (answer("200", {"text/csv": {}, "text/plain": {}}), "text/csv", "a,b", "'a,b'"),
    "JSON or XML: XML": (answer("200", {**JSON_ITEM, "application/xml": {}}), "application/xml", "<a/>", "b'<a/>'"),
    "JSON or XML: JSON": (answer("200", {**JSON_ITEM, "application/xml": {}}), "application/json", "{}", "Item()"),
    "list without items": (
        answer("200", {"application/json": {"schema": {"type": "array"}}}),
        "application/json",
        '[1, "a"]',
        "[1, 'a']",
    ),
    "tuple": (
        answer("200", {"application/json": {"schema": {"type": "array", "items": {"anyOf": [STRING, INTEGER]}}}}),
        "application/json",
        '["a", 1]',
        "['a', 1]",
    ),
    "properties by pattern": (
        answer("200", {"application/json": {"schema": {"type": "object", "additionalProperties": INTEGER}}}),
        "application/json",
        '{"a": 1}',
        "{'a': 1}",
    ),
    "write-only property": (
        answer(
            "200",
            {
                "application/json": {
                    "schema": {**thing(pin={**STRING, "writeOnly": True}, id=STRING), "required": ["pin"]}
                }
            },
        ),
        "application/json",
        '{"id": "1"}',
        "Call11Response200(id='1')",
    ),
    "string with properties": (
        answer("200", {"application/json": {"schema": {**STRING, "properties": {"a": STRING}, "required": ["a"]}}}),
        "application/json",
        '"text"',
        "'text'",
    ),
    "error with text": (
        {
            "get": operation(
                "call",
                responses={
                    "200": {"description": "", "content": JSON_ITEM},
                    "401": {"description": "", "content": {"text/plain": {"schema": STRING}}},
                },
            )
        },
        "application/json",
        '{"id": "1"}',
        "Item(id='1')",
    ),
    "reference into a property": (
        answer("200", {"application/json": {"schema": {"$ref": "#/components/schemas/Item/properties/tags"}}}),
        "application/json",
        '["a"]',
        "['a']",
    ),
}

PROBE = """
import http.server, json, sys, threading
import importlib
import ringcentral_api.models as m
from ringcentral_api.client import SimpleClient

answer = ["application/json", b""]
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        size = int(self.headers.get("Content-Length", 0))
        seen.append((f"{self.command} {self.path}", dict(self.headers), self.rfile.read(size).decode("latin-1")))
        media, content = answer
        self.send_response(200)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
    do_POST = do_GET
    def log_message(self, *args): pass
seen = []
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = SimpleClient(f"http://127.0.0.1:{server.server_port}", "token")
found = []
for group, arguments, media, content in json.loads(sys.argv[1] if len(sys.argv) > 1 else CASES):
    answer[:] = [media, content.encode()]
    call = importlib.import_module(f"ringcentral_api.api.{group}.call")
    try:
        value = repr(eval(f"call.sync(client=client, {arguments})"))
    except Exception as error:
        value = f"{type(error).__name__}: {error}"
    found.append([seen[-1] if seen else ["", {}, ""], value])
print(json.dumps(found))
server.shutdown()
"""


def combined(items: list[Data]) -> Data:
    """Return one document with an operation for each case, in a group of its own."""
    paths: Data = {}
    for at, item in enumerate(items):
        copied = json.loads(json.dumps(item))
        (method,) = set(copied) & {"get", "post"}
        copied[method] |= {"tags": [f"Case {at}"], "operationId": "call" if at == 0 else f"call{at}"}
        copied[method]["x-rcext-name"] = "call"
        in_path = any(one["in"] == "path" for one in copied[method].get("parameters", []))
        paths[f"/c{at}/call" + ("/{q}" if in_path else "")] = copied
    schemas = {"Item": thing(id=STRING, tags=LIST), "Point": POINT}
    keys = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "query key": {"type": "apiKey", "in": "query", "name": "key"},
    }
    return {**document(schemas, paths), "components": {"schemas": schemas, "securitySchemes": keys}}


def called(folder: Path, items: list[Data], cases: list[tuple[str, str, str]]) -> list[Any]:
    """Generate, call over a socket, and return what the server saw and what came back."""
    package(combined(items), folder)
    wanted = [[f"case{at}", *case] for at, case in enumerate(cases)]
    found: list[Any] = json.loads(run(folder, f"CASES = {json.dumps(wanted)!r}\n{PROBE}"))
    return found


def test_what_is_sent(tmp_path: Path) -> None:
    cases = [
        (arguments.replace("m.CallBody", f"m.Call{at or ''}Body"), "text/plain", "")
        for at, (_, arguments, _) in enumerate(SENT.values())
    ]
    found = called(tmp_path, [item for item, _, _ in SENT.values()], cases)
    wrong: list[str] = []
    for at, (name, (_, _, wanted)) in enumerate(SENT.items()):
        (line, headers, content), value = found[at]
        line = line.replace(f"/c{at}/", "/", 1)
        headers = {key.lower(): item for key, item in headers.items()}
        start, _, header = wanted.partition(" | ")
        start, _, sent = start.partition(" < ")
        start, *pieces = start.split(" << ")
        seen = f"{line} {headers} {content!r} {value}"
        if line != start or (sent and content != sent) or any(piece not in content for piece in pieces):
            wrong.append(f"{name}: {seen}")
        key, _, text = header.partition(": ")
        if key and headers.get(key) != text:
            wrong.append(f"{name}: {seen}")
    assert wrong == []


def test_what_is_received(tmp_path: Path) -> None:
    cases = [("", media, content) for _, media, content, _ in RECEIVED.values()]
    found = called(tmp_path, [item for item, *_ in RECEIVED.values()], cases)
    values = {name: found[at][1] for at, name in enumerate(RECEIVED)}
    assert values == {name: wanted for name, (*_, wanted) in RECEIVED.items()}


TUPLE: Data = {"type": "array", "prefixItems": [STRING, INTEGER, ref("Point")], "items": False}
PATTERNS: Data = {"type": "object", "patternProperties": {"^p": ref("Point"), "^n": INTEGER}}
NAMED_PATTERNS: Data = {**thing(id=STRING), "patternProperties": {"^p": ref("Point")}}
POINT_JSON = '{"x":1,"y":2}'
OF_31: dict[str, tuple[Data, str, str, str]] = {
    # a schema of OpenAPI 3.1, a value of it, the value as JSON, the value as it is decoded
    "tuple": (TUPLE, f"['a', 1, {POINT_VALUE}]", f'["a",1,{POINT_JSON}]', "['a', 1, Point(x=1, y=2)]"),
    "tuple with rest": (
        {**TUPLE, "items": LIST},
        f"['a', 1, {POINT_VALUE}, ['b']]",
        f'["a",1,{POINT_JSON},["b"]]',
        "['a', 1, Point(x=1, y=2), ['b']]",
    ),
    "patterns": (
        PATTERNS,
        f"{{'p1': {POINT_VALUE}, 'n1': 3}}",
        f'{{"p1":{POINT_JSON},"n1":3}}',
        "{'p1': Point(x=1, y=2), 'n1': 3}",
    ),
    "patterns beside properties": (
        NAMED_PATTERNS,
        f"m.NamedPatterns.from_dict({{'id': '1', 'p1': {POINT_JSON}}})",
        f'{{"id":"1","p1":{POINT_JSON}}}',
        "NamedPatterns(id='1', additional_properties=['p1'])",
    ),
    "type list": ({"type": ["string", "integer", "null"]}, "3", "3", "3"),
    "const": (thing(kind={"const": "a"}), "{'kind': 'a'}", '{"kind":"a"}', ""),
}


def test_constructs_of_openapi_3_1(tmp_path: Path) -> None:
    items: list[Data] = []
    schemas: Data = {"NamedPatterns": NAMED_PATTERNS, "Point": POINT}
    for schema, *_ in OF_31.values():
        shown = ref("NamedPatterns") if schema is NAMED_PATTERNS else schema
        content = {"application/json": {"schema": shown}}
        responses = {"200": {"description": "", "content": content}}
        items.append(
            {"post": operation("call", requestBody={"required": True, "content": content}, responses=responses)}
        )
    data: Data = {**combined(items), "openapi": "3.1.0"}
    data["components"]["schemas"] = schemas
    facts, _ = facts_of(data)
    made = package(facts, tmp_path)
    assert exercise(made.plan, made.folder) == []
    wanted = [
        [f"case{at}", f"body={value}", "application/json", text]
        for at, (_, value, text, _) in enumerate(OF_31.values())
    ]
    found = json.loads(run(tmp_path, f"CASES = {json.dumps(wanted)!r}\n{PROBE}"))
    sent = {name: found[at][0][2] for at, name in enumerate(OF_31)}
    assert sent == {name: text for name, (_, _, text, _) in OF_31.items()}
    values = {name: found[at][1] for at, name in enumerate(OF_31)}
    assert values == {name: value or values[name] for name, (*_, value) in OF_31.items()}


def test_the_audit_is_complete() -> None:
    for item in [*(case[0] for case in SENT.values()), *(case[0] for case in RECEIVED.values())]:
        result = audit(facts_of(combined([item]))[0])
        assert result.complete, result.text()


NESTED = thing(inner=thing(x=STRING))
REFUSED: dict[str, tuple[Data, str]] = {
    "server elsewhere": (
        {"get": operation("call", servers=[{"url": "https://elsewhere.example/base"}])},
        "remove `servers` in the overlay",
    ),
    "nested deepObject": (parameter("query", NESTED, style="deepObject"), "use `content` with JSON"),
    "deepObject list": (parameter("query", style="deepObject"), "use form"),
    "list of objects": (parameter("query", {"type": "array", "items": ref("Point")}), "give it `content` with JSON"),
    "XML parameter": (parameter("query", content={"application/xml": {"schema": STRING}}), "use application/json"),
    "digest": ({"get": operation("call", security=[{"digest": []}])}, "add an alternative with OAuth 2"),
    "form of lists of objects": (
        body("application/x-www-form-urlencoded", thing(a={"type": "array", "items": ref("Point")})),
        "give it `content` with JSON",
    ),
    "server with an unknown variable": (
        {"get": operation("call", servers=[{"url": "/{version}"}])},
        "declare it under `variables`",
    ),
    "path without its parameter": (
        {
            "get": {
                **operation("call"),
                "parameters": [{"in": "path", "name": "other", "required": True, "schema": STRING}],
            }
        },
        "add or remove them in the overlay",
    ),
    "headers of a part": (
        body("multipart/form-data", thing(a=STRING), encoding={"a": {"headers": {"X-A": {"schema": STRING}}}}),
        "remove them in the overlay",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    item, hint = REFUSED[name]
    data = combined([item])
    data["servers"] = [{"url": "https://here.example"}]
    data["components"]["securitySchemes"]["digest"] = {"type": "http", "scheme": "digest"}
    with pytest.raises(CodegenError) as caught:
        audit(facts_of(data)[0])
    assert hint in str(caught.value)
    assert caught.value.path is not None


def test_all_that_is_refused_is_listed() -> None:
    data = combined([REFUSED["server elsewhere"][0], REFUSED["digest"][0], REFUSED["XML parameter"][0]])
    data["servers"] = [{"url": "https://here.example"}]
    data["components"]["securitySchemes"]["digest"] = {"type": "http", "scheme": "digest"}
    with pytest.raises(CodegenErrors) as caught:
        prepare(data)
    assert len(caught.value.errors) == 3


def test_a_new_value_of_a_discriminated_base_is_a_member() -> None:
    kinds = {**STRING, "enum": ["a", "b", "new"]}
    base = {
        **thing(kind=ref("Kind")),
        "discriminator": {"propertyName": "kind", "mapping": {"a": PREFIX + "A", "b": PREFIX + "B"}},
    }
    variants = {
        name: {"allOf": [ref("Base"), thing(kind={**STRING, "enum": [name.lower()]}, more=STRING)]}
        for name in ("A", "B")
    }
    data = document({"Base": base, "Kind": kinds, **variants}, {"/call": {"get": answering(ref("Base"))}})
    prepared = prepare(facts_of(data)[0])
    assert prepared.document["components"]["schemas"]["BaseKind"]["enum"] == ["a", "b", "new"]
    assert [remark for remark in prepared.remarks if "BaseKind lists all" in remark]
    assert audit(facts_of(data)[0]).complete


def test_enum_values_without_a_variant_are_members() -> None:
    kind = {"type": "string", "enum": ["a", "b", "c"]}
    variants = {
        name: {"allOf": [ref("Grant"), thing(kind={"type": "string", "enum": [name.lower()]}, x=STRING)]}
        for name in "AB"
    }
    union = {"allOf": [ref("Grant"), {"oneOf": [ref("A"), ref("B")]}]}
    data = document({"Grant": thing(kind=kind), "U": union, **variants}, {"/u": {"post": taking(ref("U"))}})
    prepared = prepare(data)
    assert prepared.document["components"]["schemas"]["UKind"]["enum"] == ["a", "b", "c"]
    assert prepared.notices == []
    assert "UnknownVariant" in prepared.remarks[0]
    assert audit(data).complete


@pytest.mark.parametrize("odd", [{}, {"type": "array", "items": STRING}, {"type": "boolean"}])
def test_a_variant_that_takes_no_string_keeps_the_values_of_its_base(odd: Data) -> None:
    base = {
        **thing(kind={**STRING, "enum": ["a", "b"]}),
        "discriminator": {"propertyName": "kind", "mapping": {"a": PREFIX + "A", "b": PREFIX + "B"}},
    }
    variants = {name: {"allOf": [ref("Base"), thing(kind=kind)]} for name, kind in (("A", {"enum": ["a"]}), ("B", odd))}
    data = document({"Base": base, **variants}, {"/call": {"get": answering(ref("Base"))}})
    result = audit(facts_of(data)[0])
    assert result.complete, result.text()


def test_a_base_that_is_a_union_of_one_may_be_narrowed() -> None:
    base = thing(kind={**STRING, "enum": ["a", "b"]})
    narrow = thing(kind={**STRING, "enum": ["a"]})
    data = document({"Only": base, "Base": {"oneOf": [ref("Only")]}, "A": {"allOf": [ref("Base"), narrow]}})
    result = audit(facts_of(data)[0])
    assert result.complete, result.text()


def test_merge_keys(tmp_path: Path) -> None:
    file = tmp_path / "merged.yaml"
    file.write_text(
        "base: &base {a: 1, b: 2}\nother: &other {b: 3, c: 4}\nx:\n  <<: [*base, *other]\n  a: 5\ny: {<<: *base}\n"
    )
    data = reader.read(file).data
    assert (data["x"], data["y"]) == ({"a": 5, "b": 2, "c": 4}, {"a": 1, "b": 2})


def test_tuples_and_patterns_of_31_become_unions() -> None:
    pair = {"type": "array", "prefixItems": [STRING, INTEGER], "items": False}
    names = {"type": "object", "patternProperties": {"^x": STRING, "^y": INTEGER}}
    data = {**document({"T": {"type": "object", "properties": {"pair": pair, "names": names}}}), "openapi": "3.1.0"}
    facts, notices = facts_of(data)
    assert len(notices) == 2
    assert audit(facts).complete
    assert answering(ref("T"))


def test_every_operation_is_called(tmp_path: Path) -> None:
    made = package(combined([case[0] for case in SENT.values()] + [case[0] for case in RECEIVED.values()]), tmp_path)
    folder = tmp_path / "ringcentral_api"
    assert exercise(made.plan, folder) == []
    module = folder / "api" / "case0" / "call.py"
    module.write_text(module.read_text().replace("query=query", "query=[]"))
    other = folder / "api" / "case2" / "call.py"
    other.write_text(other.read_text().replace("return Request(", "return Request(1, 2, 3, 4, 5, "))
    answered = folder / "api" / f"case{len(SENT)}" / "call.py"
    answered.write_text(answered.read_text().replace("if 200 <= status < 300:", "if False:"))
    lost, failed, unread = exercise(made.plan, folder)
    assert lost == "GET /c0/call: the query parameter q is not sent"
    assert failed.startswith("GET /c2/call: cannot be sent: TypeError")
    assert "response 200 cannot be read" in unread


def test_deprecations_are_visible(tmp_path: Path) -> None:
    old = {"deprecated": True, "x-sunset": "2027-01-01"}
    color = {"type": "string", "enum": ["red", "green"], "x-deprecated-values": ["green"], "deprecated": True}
    schemas = {
        "Old": {**thing(id={**STRING, **old}), **old},
        "Color": color,
        "New": {"allOf": [ref("Old"), thing(c=ref("Color"))]},
    }
    call = answering(ref("New"), "call", **old)
    call["parameters"] = [{"in": "query", "name": "q", "schema": STRING, **old}]
    package(document({**schemas}, {"/a": {"get": call}, "/b": {"get": answering(ref("Old"), "other")}}), tmp_path)
    folder = tmp_path / "ringcentral_api"
    models = "".join(file.read_text() for file in (folder / "models").glob("_*.py"))
    note = "eprecated by the API; may be gone after 2027-01-01"
    assert f'"""Response of `GET /b`. D{note}."""' in models
    assert f'"""D{note}."""' in models
    assert f'@deprecated("Old is d{note}")' in models
    assert '"New is' not in models
    assert f'@deprecated("id is d{note}")\n        def id(self)' in models
    assert 'GREEN = "green"\n    """Deprecated by the API."""' in models
    facade = (folder / "api" / "things" / "_facade.py").read_text()
    assert f'@deprecated("d{note}")\n        def call' in facade
    assert f"q: d{note}." in facade


def test_modules_that_import_something_deprecated_are_quiet(tmp_path: Path) -> None:
    """A type checker reports what users write, not what we generate."""
    schemas = {
        "Old": {**thing(id=STRING), "deprecated": True},
        "Other": thing(x=STRING),
        "Both": {"oneOf": [ref("Old"), ref("Other")]},
        "Holder": thing(both=ref("Both"), old=ref("Old")),
    }
    paths: Data = {f"/{name.lower()}": {"get": answering(ref(name), name.lower())} for name in schemas}
    paths |= {f"/send/{name.lower()}": {"post": taking(ref(name), f"send{name}")} for name in schemas}
    for number, item in enumerate(paths.values()):
        for one in item.values():
            one["tags"] = [f"Group {number}"]
    package(document(schemas, paths), tmp_path)
    loud = [
        str(file.relative_to(tmp_path))
        for file in sorted(tmp_path.rglob("*.py*"))
        if file.suffix in (".py", ".pyi")
        and re.search(r"^ *from [^\n]* import [^)\n]*(\([^)]*)?\bOld\b", file.read_text(), re.MULTILINE)
        and "# pyright: reportDeprecated=false\n" not in file.read_text()
    ]
    assert loud == []
