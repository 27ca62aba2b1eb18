"""Whatever would be lost stops the generation, with one clear error, and nothing on disk has changed."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from scripts.codegen import __main__ as command
from scripts.codegen import generate as generation
from scripts.codegen import parser
from scripts.codegen.errors import CodegenError, CodegenErrors
from scripts.codegen.generate import complete, generate
from scripts.codegen.home import home_of
from scripts.codegen.names import Registry
from scripts.codegen.planner import Planner
from scripts.codegen.prepare import prepare
from scripts.spec import facts
from scripts.spec.normalise import facts_of

from .documents import INTEGER, STRING, Data, answering, checksums, document, operation, package, ref, taking, thing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = document(
    {"A": thing(x=STRING)},
    {"/a/{id}": {"get": answering(ref("A"), parameters=[{"in": "path", "name": "id", "schema": STRING}])}},
)


def get(**more: Any) -> Data:
    """Return a document with one operation."""
    return document({"A": thing(x=STRING)}, {"/a": {"get": {**answering(ref("A")), **more}}})


def query(**value: Any) -> Data:
    """Return a document with one query parameter."""
    return get(parameters=[{"in": "query", "name": "q", "schema": {"type": "array", "items": STRING}, **value}])


def answers(content: Data, status: str = "200") -> Data:
    """Return a document with one answer."""
    return get(responses={status: {"description": "", "content": content}})


JSON: Data = {"application/json": {"schema": ref("A")}}
LOSSES: dict[str, tuple[Data, str]] = {
    "parameter content": (
        get(parameters=[{"in": "query", "name": "q", "content": {"application/xml": {"schema": STRING}}}]),
        "GET /a parameter q",
    ),
    "style": (query(style="deepObject"), "GET /a query parameter q"),
    "batch without item": (answers({"multipart/mixed": {}}, "207"), "GET /a response 207"),
    "body size": (get(**{"x-request-max-body-size": "some"}), "GET /a x-request-max-body-size"),
    "path parameter": (document({}, {"/a/{id}": {"get": operation()}}), "GET /a/{id}"),
    "dangling reference": (document({"A": thing(x=ref("B"))}), "#/components/schemas/B"),
    "mixed enum": (document({"A": thing(x={"enum": ["a", 1]})}), "#/components/schemas/A/properties/x"),
    "circle": (document({"A": {"allOf": [ref("A"), thing(x=STRING)]}}), "#/components/schemas/A"),
    "array of itself": (
        document({"A": {"type": "array", "items": {"oneOf": [STRING, ref("A")]}}, "B": thing(a=ref("A"))}),
        "#",
    ),
}


@pytest.mark.parametrize("name", LOSSES)
def test_a_loss_names_the_place(name: str, tmp_path: Path) -> None:
    source, place = LOSSES[name]
    target = tmp_path / "ringcentral_api"
    target.mkdir()
    (target / "kept.py").write_text("kept = 1\n")
    with pytest.raises(CodegenError) as caught:
        package(source, tmp_path)
    assert caught.value.place == place
    assert str(caught.value).startswith(f"{place}: ")
    assert caught.value.wanted
    assert [path.name for path in target.rglob("*")] == ["kept.py"]


def test_a_new_notice_must_be_accepted(tmp_path: Path) -> None:
    source = document({"A": thing(b=thing(x=STRING)), "AB": thing(y=STRING)})
    notice = "the inline schema AB is named AB2: the name was taken"
    with pytest.raises(CodegenError, match=notice) as caught:
        generate(source, tmp_path / "out", names=None, accepted=set())
    assert "spec/accepted-notices.txt" in str(caught.value)
    assert not (tmp_path / "out").exists()
    generate(source, tmp_path / "out", names=None, accepted={notice})


def test_a_warning_of_the_generator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A rule that is missing shows as a warning of the generator: here it is given a body that it does not know."""
    original = parser.in_its_dialect

    def spoiled(source: Data) -> Data:
        result = original(source)
        result["paths"]["/a"]["post"]["requestBody"]["content"] = {"application/toml": {"schema": STRING}}
        return result

    monkeypatch.setattr(parser, "in_its_dialect", spoiled)
    with pytest.raises(CodegenError, match="1 warnings of the generator"):
        package(document({"A": thing(x=STRING)}, {"/a": {"post": taking(ref("A"))}}), tmp_path)


def spoil_property(source: Data) -> None:
    """Take a property away."""
    del source["components"]["schemas"]["A"]["properties"][
        "x79" if "x79" in source["components"]["schemas"]["A"]["properties"] else "y"
    ]


def spoil_parameter(source: Data) -> None:
    """Take a parameter away."""
    source["paths"]["/a"]["post"]["parameters"].pop()


def spoil_response(source: Data) -> None:
    """Take an answer away."""
    del source["paths"]["/a"]["post"]["responses"]["404"]


def spoil_body(source: Data) -> None:
    """Take the body away."""
    del source["paths"]["/a"]["post"]["requestBody"]


def spoil_operation(source: Data) -> None:
    """Take an operation away."""
    del source["paths"]["/b"]


def spoil_model(source: Data) -> None:
    """Take a model away."""
    source["components"]["schemas"]["B"] = {"type": "object", "additionalProperties": STRING}


SPOILERS: dict[Callable[[Data], None], str] = {
    spoil_property: "properties of A",
    spoil_parameter: "POST /a parameters",
    spoil_response: "POST /a responses",
    spoil_body: "POST /a",
    spoil_operation: "operations",
    spoil_model: "models",
}


def test_parts_that_contradict_each_other(tmp_path: Path) -> None:
    base, own = thing(a=thing(lost=STRING)), thing(a={"type": "boolean"})
    with pytest.raises(CodegenErrors) as caught:
        package(document({"Base": base, "A": {"allOf": [ref("Base"), own]}}), tmp_path)
    error, *_ = caught.value.errors
    assert error.path == ("components", "schemas", "A")
    assert "property A.a.lost" in error.found
    assert "overlay" in error.wanted


def two_readings() -> Data:
    """Return a document with one of everything."""
    post = {
        **taking(ref("A")),
        "parameters": [{"in": "query", "name": "q", "schema": STRING}],
        "responses": {"200": {"description": "", "content": JSON}, "404": {"description": "", "content": JSON}},
    }
    return document(
        {"A": thing(x=STRING, y=INTEGER), "B": thing(z=STRING)},
        {"/a": {"post": post}, "/b": {"get": answering(ref("B"))}},
    )


@pytest.mark.parametrize("spoil", SPOILERS)
def test_two_readings_that_differ(
    spoil: Callable[[Data], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    original = parser.in_its_dialect

    def spoiled(source: Data) -> Data:
        result = original(source)
        spoil(result)
        return result

    monkeypatch.setattr(parser, "in_its_dialect", spoiled)
    with pytest.raises(CodegenError) as caught:
        package(two_readings(), tmp_path)
    assert caught.value.place == SPOILERS[spoil]


@pytest.mark.parametrize("spoil", [spoil for spoil in SPOILERS if SPOILERS[spoil] != "models"])
def test_a_rule_that_loses_something(spoil: Callable[[Data], None]) -> None:
    """Both readings are of the prepared document: what a rule loses is found by comparing with the document itself."""
    source = two_readings()
    prepared = prepare(source)
    complete(source, prepared, Planner(prepared.document, Registry(None)).plan())
    spoil(prepared.document)
    with pytest.raises(CodegenError, match="lost on the way"):
        complete(source, prepared, Planner(prepared.document, Registry(None)).plan())


class TestCommand:
    """The command, on a copy of the project's folders."""

    @pytest.fixture
    def home(self, tmp_path: Path) -> Path:
        spec = tmp_path / "spec"
        facts.write(facts_of(GOOD)[0], spec / "facts")
        (spec / "overlay.yaml").write_text(
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- {target: $, update: {}}\n"
        )
        (spec / "accepted-notices.txt").write_text("# none\n")
        return tmp_path

    def write(self, home: Path, source: Data) -> None:
        shutil.rmtree(home / "spec" / "facts")
        facts.write(facts_of(source)[0], home / "spec" / "facts")

    def test_regen_check_and_a_failure(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert command.main(["--root", str(home), "regen"]) == 0
        assert command.main(["--root", str(home), "check"]) == 0
        assert "1 operations, 1 models" in capsys.readouterr().out
        places = (home / "generated", home / "spec" / "names.json")
        before = checksums(*places)
        assert len(before) > 10

        for source in (query(style="deepObject"), document({"A": thing(b=thing(x=STRING)), "AB": thing(y=STRING)})):
            self.write(home, source)
            for name in ("regen", "check"):
                assert command.main(["--root", str(home), name]) == 1
                output = capsys.readouterr()
                assert output.out == ""
                assert output.err.startswith("error: ")
                assert "Traceback" not in output.err
        assert checksums(*places) == before
        assert sorted(path.name for path in (home / "generated").iterdir()) == ["ringcentral_api"]

    def test_a_failing_write_changes_nothing(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert command.main(["--root", str(home), "regen"]) == 0
        before = checksums(home)
        self.write(home, get())
        facts_now = checksums(home / "spec" / "facts")
        original = type(home).replace

        def refuse(path: Path, target: Path) -> Path:
            if target.name == "names.json":
                raise PermissionError("no")
            return original(path, target)

        monkeypatch.setattr(type(home), "replace", refuse)
        with pytest.raises(PermissionError):
            generation.regenerate(home=home_of(root=home))
        now = checksums(home)
        kept = {name: value for name, value in now.items() if "/facts/" not in name}
        assert kept == {name: value for name, value in before.items() if "/facts/" not in name}
        assert checksums(home / "spec" / "facts") == facts_now

    def test_drift_is_found(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert command.main(["--root", str(home), "regen"]) == 0
        edited = home / "generated" / "ringcentral_api" / "models" / "_things.py"
        edited.write_text(edited.read_text() + "\n# edited by hand\n")
        (home / "generated" / "ringcentral_api" / "stray.py").write_text("")
        assert command.main(["--root", str(home), "check"]) == 1
        assert {"models/_things.py", "stray.py"} <= set(capsys.readouterr().err.split())

    def test_a_broken_registry(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (home / "spec" / "names.json").write_text("<<<<<<< ours\n")
        assert command.main(["--root", str(home), "regen"]) == 1
        assert "names.json" in capsys.readouterr().err
        assert not (home / "generated" / "ringcentral_api").exists()

    def test_removed_names_are_reported(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert command.main(["--root", str(home), "regen"]) == 0
        self.write(home, get())
        assert command.main(["--root", str(home), "regen"]) == 0
        assert "breaking: name-gone: api.things.read_thing: argument `id`" in capsys.readouterr().out
        assert command.main(["--root", str(home), "regen"]) == 0
        assert "name-gone" not in capsys.readouterr().out

    def test_an_upstream_that_is_none(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        page = home / "page.yml"
        page.write_text("<!DOCTYPE html><html></html>\n")
        for arguments in (
            ["audit", "--upstream", str(page)],
            ["regen", "--docs", str(page)],
            ["audit", "--upstream", str(home / "none")],
        ):
            assert command.main(["--root", str(home), *arguments]) == 1
            output = capsys.readouterr()
            assert output.err.startswith("error: ")
            assert len(output.err.splitlines()) == 1
