import http.server
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.spec import _yaml, facts, reader
from scripts.spec.__main__ import main
from scripts.spec.errors import SpecError
from scripts.spec.normalise import facts_of
from scripts.spec.plain import is_list, is_object
from tests.scripts.spec.conftest import Snapshot


def yaml_of(text: str) -> Any:
    node = _yaml.compose(text)
    return None if node is None else _yaml.construct(node)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Off", "Off"),
        ("on", "on"),
        ("yes", "yes"),
        ("n", "n"),
        ("18:00", "18:00"),
        ("1:30:00", "1:30:00"),
        ("2026-08-13", "2026-08-13"),
        ("2026-08-13T10:00:00Z", "2026-08-13T10:00:00Z"),
        ("=", "="),
        ("<<", "<<"),
        ("1_000", "1_000"),
        ("true", True),
        ("False", False),
        ("tRue", "tRue"),
        ("null", None),
        ("~", None),
        ("", None),
        ("012", 12),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("+7", 7),
        ("-1.5", -1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("1.2.3", "1.2.3"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("!!str 12", "12"),
        ("!!int 12", 12),
        ("!!float 1", 1),
    ],
)
def test_scalars_of_yaml_1_2(text: str, value: Any) -> None:
    found = yaml_of(f"key: {text}")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_strings() -> None:
    assert yaml_of("200: a\ntrue: b\n~: c\n1.0: d\n") == {"200": "a", "true": "b", "~": "c", "1.0": "d"}


def test_aliases_are_followed() -> None:
    assert yaml_of("a: &x {b: 1}\nc: [*x, *x]") == {"a": {"b": 1}, "c": [{"b": 1}, {"b": 1}]}


@pytest.mark.parametrize(
    ("text", "says", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", "the key 'a' is there twice", 3),
        ("a:\n  200: 1\n  '200': 2\n", "the key '200' is there twice", 3),
        ("a: !!python/object:os.system x\n", "unknown tag", None),
        ("a: !!int x\n", "which it does not fit", 1),
        ("a: !thing x\n", "unknown tag '!thing'", 1),
        ("? [a, b]\n: c\n", "keys are strings", 1),
        ("a: &x\n  b: *x\n", "contains itself", None),
        ("a: .inf\n", "finite", 1),
        ("a: .nan\n", "finite", 1),
        ("a: [1, 2\n", "not YAML", None),
        ("a: b: c\n", "not YAML", 1),
        ("a: 1\n---\nb: 2\n", "not YAML", None),
        ("a: *nothing\n", "not YAML", 1),
        ("\ta: 1", "not YAML", 1),
    ],
)
def test_wrong_yaml(text: str, says: str, line: int | None) -> None:
    with pytest.raises(SpecError) as caught:
        yaml_of(text)
    assert says in str(caught.value)
    if line is not None:
        assert caught.value.line == line


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\u2028\u2029\ufffe\uffff")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc01 ~:#-", max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(value=st.dictionaries(st.text("abcdef", min_size=1, max_size=4), json_values, max_size=4))
def test_json_reads_as_json_does(value: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.getbasetemp() / "value.json"
    file.write_text(json.dumps(value), "utf-8")
    assert reader.read(file).data == value


@given(value=json_values)
def test_json_is_yaml_too(value: Any) -> None:
    # Dumped with blanks after colons, as YAML wants it.
    assert yaml_of(json.dumps({"key": value}, ensure_ascii=False)) == {"key": value}


def _text(_: object, node: Any) -> str:
    return str(node.value)


@pytest.mark.upstream
@pytest.mark.slow
@pytest.mark.parametrize("date", ["2025-09-23", "2026-08-13"])
def test_reads_official_documents_as_a_yaml_1_2_library_does(upstream: dict[str, Path], date: str) -> None:
    """The other reader takes dates for more than strings, which the core schema does not: it must not."""
    yaml = pytest.importorskip("ruamel.yaml", reason="the other YAML 1.2 reader is not installed: NOT COMPARED")
    other = yaml.YAML(typ="safe", pure=True)
    other.version = (1, 2)
    other.allow_duplicate_keys = False
    other.constructor.yaml_constructors["tag:yaml.org,2002:timestamp"] = _text
    theirs = other.load(upstream[date].read_text("utf-8"))

    def stringy(value: Any) -> Any:
        if is_object(value):
            return {str(key): stringy(item) for key, item in value.items()}
        return [stringy(item) for item in value] if is_list(value) else value

    assert json.dumps(reader.read(upstream[date]).data) == json.dumps(stringy(theirs))


# --- bad input: one clear error, exit code 1, nothing changed ---


@pytest.fixture
def folder(golden: Path, tmp_path: Path) -> Path:
    target = tmp_path / "spec" / "facts"
    facts.write(facts_of(reader.read(golden / "before.yaml").data)[0], target)
    return target


def refused(source: Path | str, folder: Path, snapshot: Snapshot, capsys: pytest.CaptureFixture[str]) -> str:
    """Import something that is wrong; returns the error."""
    before = snapshot(folder.parent)
    page = folder.parent / "changes.md"
    assert main(["import", str(source), "--folder", str(folder), "--changelog", str(page)]) == 1
    assert snapshot(folder.parent) == before
    assert [path.name for path in folder.parent.iterdir()] == ["facts"]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: ")
    assert printed.err.count("\n") == 1
    return printed.err


CASES: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "the document is empty"),
    "html": ("<!DOCTYPE html>\n<html><body>Sign in</body></html>", "this is a web page or XML"),
    "text": ("Not found", "the root is 'Not found'"),
    "status": ("404: Not found", "no key 'openapi'"),
    "list": ("- a\n- b\n", "the root is a list"),
    "binary": (b"\x1f\x8b\x08\x00\xff\xfe", "is not UTF-8"),
    "json cut": ('{"openapi": "3.0.0", "info"', "this is not JSON"),
    "json twice": ('{"a": {"b": 1,\n"b": 2}}', "line 2, column 1: #/a/b: the key 'b' is there twice"),
    "json nan": ('{"a": NaN}', "the number NaN"),
    "yaml cut": ("openapi: 3.0.0\ninfo: {title: a", "this is not YAML"),
    "yaml twice": (
        "openapi: 3.0.0\ninfo:\n  title: a\n  title: b\n",
        "line 4, column 3: #/info/title: the key 'title'",
    ),
    "swagger": ("swagger: '2.0'\n", "line 1, column 1: #/swagger: this is a Swagger document ('2.0')"),
    "version": ("openapi: 3.0\n", "#/openapi: the version is 3.0"),
    "deep": ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested too deeply"),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_documents(
    name: str, tmp_path: Path, folder: Path, snapshot: Snapshot, capsys: pytest.CaptureFixture[str]
) -> None:
    content, says = CASES[name]
    source = tmp_path / "upstream.yaml"
    source.write_bytes(content if isinstance(content, bytes) else content.encode())
    error = refused(source, folder, snapshot, capsys)
    assert str(source) in error
    assert says in error


def test_a_missing_file(tmp_path: Path, folder: Path, snapshot: Snapshot, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no-such.yaml: there is no such file" in refused(tmp_path / "no-such.yaml", folder, snapshot, capsys)


def test_a_folder_is_not_a_document(
    tmp_path: Path, folder: Path, snapshot: Snapshot, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "cannot be read" in refused(tmp_path, folder, snapshot, capsys)


def test_a_cut_line_is_noticed(golden: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "cut.yaml"
    source.write_text((golden / "before.yaml").read_text("utf-8").rstrip(), "utf-8")
    assert main(["import", str(source), "--folder", str(tmp_path / "facts")]) == 0
    assert "notice: the last line lacks its end: is the document cut short?" in capsys.readouterr().out


def test_a_deep_value_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "deep.json"
    for depth, line in ((199, None), (201, 203), (1000, 202)):
        file.write_text('{"a":\n' * depth + "{}" + "}" * depth, "utf-8")
        if line is None:
            assert reader.read(file).data
            continue
        with pytest.raises(SpecError, match="nested too deeply, more than 200 levels") as caught:
            reader.read(file)
        assert caught.value.line is not None
        assert abs(caught.value.line - line) <= 2


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"#/components/parameters/Page"', '"#/components/parameters/Pages"', "did you mean 'Page'?"),
        ("operationId: addBook", "operationId: listBooks", "is there twice"),
        ("in: query\n          description", "in: body\n          description", "#/paths/~1books/get/parameters/1/in"),
        ("maxLength: 10}", "maxLen: 10}", "unknown key 'maxLen' in a schema"),
    ],
)
def test_the_place_is_named(
    old: str,
    new: str,
    says: str,
    golden: Path,
    tmp_path: Path,
    folder: Path,
    snapshot: Snapshot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = (golden / "before.yaml").read_text("utf-8")
    assert text.count(old) == 1
    source = tmp_path / "upstream.yaml"
    source.write_text(text.replace(old, new), "utf-8")
    error = refused(source, folder, snapshot, capsys)
    assert says in error
    line = text[: text.index(old)].count("\n") + 1
    assert f"line {line}, column " in error


def test_a_document_cut_short_is_not_mistaken_for_a_whole_one(golden: Path, tmp_path: Path) -> None:
    """Where the rest is still valid YAML, something that is referred to is missing, or something is half there.

    What nothing shows is a cut within the last component that others refer to; it has a notice where a line is cut.
    """
    text = (golden / "before.yaml").read_text("utf-8")
    source = tmp_path / "cut.yaml"
    kept: list[int] = []
    last = text.index("    LoanEvent:\n")  # behind it nothing is left that the document could miss
    for end in range(0, last, 97):
        source.write_text(text[:end], "utf-8")
        try:
            facts_of(reader.read(source).data)
        except SpecError:
            continue
        kept.append(end)
    assert kept == []


# --- addresses ---


class Handler(http.server.BaseHTTPRequestHandler):
    answers: dict[str, tuple[int, dict[str, str], bytes]] = {}

    def do_GET(self) -> None:
        status, headers, body = self.answers[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address(golden: Path) -> Iterator[str]:
    whole = (golden / "before.yaml").read_bytes()
    Handler.answers = {
        "/api.yml": (200, {}, whole),
        "/moved.yml": (302, {"Location": "/api.yml"}, b""),
        "/gone.yml": (404, {}, b"Not found"),
        "/page.yml": (200, {"Content-Type": "text/html"}, b"<html>Hello</html>"),
        "/cut.yml": (200, {"Content-Length": str(len(whole) + 10)}, whole),
    }
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("name", ["api.yml", "moved.yml"])
def test_an_address_reads_as_the_file_does(address: str, name: str, golden: Path) -> None:
    assert reader.read(f"{address}/{name}").data == reader.read(golden / "before.yaml").data


@pytest.mark.parametrize(
    ("name", "says"),
    [("gone.yml", "status 404; 200 is needed"), ("page.yml", "a web page"), ("cut.yml", "cannot be fetched")],
)
def test_bad_addresses(
    address: str, name: str, says: str, folder: Path, snapshot: Snapshot, capsys: pytest.CaptureFixture[str]
) -> None:
    error = refused(f"{address}/{name}", folder, snapshot, capsys)
    assert f"{address}/{name}" in error
    assert says in error


def test_a_closed_port(folder: Path, snapshot: Snapshot, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert "cannot be fetched" in refused(f"http://127.0.0.1:{port}/a.yml", folder, snapshot, capsys)
