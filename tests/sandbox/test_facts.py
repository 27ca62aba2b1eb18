from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from scripts import sandbox_facts

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "operationId": "readA",
                "summary": "A sentence of the document.",
                "x-throttling-group": "Light",
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}},
                    "404": {"$ref": "#/components/responses/Gone"},
                },
            },
        }
    },
    "components": {
        "responses": {"Gone": {"description": "Another sentence."}},
        "schemas": {
            "A": {
                "description": "Prose.",
                "type": "object",
                "required": ["b", "a"],
                "properties": {
                    "description": {"type": "string", "example": "x"},
                    "b": {"$ref": "#/components/schemas/B"},
                },
            },
            "B": {"type": "string", "enum": ["one", "two"]},
            "Unused": {"type": "string"},
        },
    },
}


def extract(document: dict[str, Any]) -> dict[str, Any]:
    return sandbox_facts.Extractor(document).extract()


def test_facts_without_prose() -> None:
    assert extract(DOCUMENT) == {
        "operations": [
            {
                "id": "readA",
                "method": "GET",
                "path": "/a/{id}",
                "tag": "",
                "group": "Light",
                "answers": {"200": {"application/json": {"$ref": "A"}}, "404": {}},
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            }
        ],
        "schemas": {
            "A": {
                "type": "object",
                "required": ["a", "b"],
                "properties": {"b": {"$ref": "B"}, "description": {"type": "string"}},
            },
            "B": {"type": "string", "enum": ["one", "two"]},
        },
    }


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"paths": {}}, "does not have operations"),
        ({"components": {"schemas": {}}}, "refers to '#/components/responses/Gone'"),
        ({"components": {"schemas": {}, "responses": {"Gone": {}}}}, "refers to the schema 'A'"),
    ],
)
def test_inconsistent_documents(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        extract({**DOCUMENT, **change})


def test_bad_input_leaves_the_file_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output, document = tmp_path / "out.json", tmp_path / "in.json"
    output.write_text("before", encoding="utf-8")
    document.write_text("<html>", encoding="utf-8")
    assert sandbox_facts.main(["--document", str(document), "--output", str(output)]) == 1
    assert output.read_text(encoding="utf-8") == "before"
    assert "sandbox facts:" in capsys.readouterr().err


def test_output_is_the_same_for_shuffled_input(tmp_path: Path) -> None:
    def backwards(value: Any) -> Any:
        if isinstance(value, dict):
            entries: list[tuple[str, Any]] = list(value.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # JSON
            return {name: backwards(entry) for name, entry in reversed(entries)}
        return value

    texts: list[bytes] = []
    for document in (DOCUMENT, backwards(DOCUMENT)):
        source, output = tmp_path / "in.json", tmp_path / "out.json"
        source.write_text(json.dumps(document), encoding="utf-8")
        assert sandbox_facts.main(["--document", str(source), "--output", str(output)]) == 0
        texts.append(output.read_bytes())
    assert texts[0] == texts[1]


def test_the_committed_facts_are_those_of_the_spec(tmp_path: Path) -> None:
    output = tmp_path / "operations.json"
    assert sandbox_facts.main(["--output", str(output)]) == 0
    assert output.read_bytes() == sandbox_facts.OUTPUT.read_bytes(), "run `make regen`"
