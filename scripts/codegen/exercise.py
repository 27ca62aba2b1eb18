"""Calls of every operation of a generated package with made-up arguments and responses, in a process of its own.

`exercise` runs this file with the folder of the package as its first argument and the cases as JSON on the standard
input. It prints what went wrong as a JSON list.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pathlib import Path

    from .plan import Answer, Operation, Plan

_DEPTH = 3


def exercise(plan: Plan, package: Path) -> list[str]:
    """Call every operation of a plan.

    Args:
        plan: The plan of the package.
        package: The folder of the package.

    Returns:
        What cannot be sent or read, a line each.
    """
    cases = [_case(operation) for tag in plan.tags for operation in tag.operations if not operation.target]
    tables = {key: plan.drift[key] for key in ("models", "enums", "unions")}
    given = json.dumps({"cases": cases, "tables": tables, "where": plan.where, "package": package.name})
    done = subprocess.run(
        [sys.executable, "-I", "-B", __file__, str(package.parent)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        return [f"the package cannot be called: {lines[-1] if lines else done.returncode}"]
    found: list[str] = json.loads(done.stdout)
    return found


def _case(operation: Operation) -> dict[str, Any]:
    choices = operation.body.choices if operation.body else ()
    return {
        "module": f"api.{operation.tag}.{operation.name}",
        "place": f"{operation.method} {operation.path}",
        "parameters": [
            [parameter.name, parameter.json, parameter.location, parameter.kind.code, parameter.spread]
            for parameter in operation.parameters
        ],
        "bodies": [[choice.how, choice.kind.code, choice.files] for choice in choices],
        "answers": [_answer(answer) for answer in operation.answers if answer.how != "batch"],
    }


def _answer(answer: Answer) -> list[Any]:
    status = {"default": 200}.get(answer.status) or int(answer.status.replace("XX", "00"))
    return [status, answer.how, answer.code]


class _Sampler:
    """Makes JSON values from the codes of a package's specification."""

    def __init__(self, tables: dict[str, Any]) -> None:
        self.models = tables["models"]
        self._enums = tables["enums"]
        self._unions = tables["unions"]

    def value(self, code: str, depth: int = _DEPTH) -> Any:
        """Return a JSON value of a code."""
        code = code.removesuffix("?")
        if code[:1] == "[":
            return [self.value(code[1:-1], depth - 1)] if depth else []
        if code[:1] == "{":
            return {"key": self.value(code[1:-1], depth - 1)} if depth else {}
        if code in self._enums:
            return self._enums[code][0]
        if code in self._unions:
            return self._union(code, depth)
        if code in self.models:
            return self._model(code, depth)
        plain = {"int": 1, "float": 1.5, "bool": True, "datetime": "2026-01-02T03:04:05Z", "date": "2026-01-02"}
        return plain.get(code, "text")

    def _model(self, code: str, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, (_, inner, required) in self.models[code].items():
            if "file" not in inner and (depth > 0 or required) and depth > -_DEPTH:
                found[key] = self.value(inner, depth - 1)
        return found

    def _union(self, code: str, depth: int) -> Any:
        union = self._unions[code]
        member = union["members"][0]
        value = self.value(member, depth)
        for tag, model in union.get("mapping", {}).items():
            if model == member and isinstance(value, dict):
                cast("dict[str, Any]", value)[union["by"]] = tag
        return cast("Any", value)


def _run(folder: str) -> list[str]:
    sys.path.insert(0, folder)
    sys.modules["httpx._main"] = cast("Any", None)  # httpx works without its command line, which imports much
    given = json.load(sys.stdin)
    sampler = _Sampler(given["tables"])
    package = given["package"]
    wrong: list[str] = []
    for case in given["cases"]:
        module = importlib.import_module(f"{package}.{case['module']}")
        bodies: list[Any] = case["bodies"] or [None]
        for body in bodies:
            try:
                wrong += _send(module, case, body, sampler, package)
            except Exception as error:
                wrong.append(f"{case['place']}: cannot be sent: {type(error).__name__}: {error}")
        for answer in case["answers"]:
            try:
                wrong += _receive(module, case, answer, sampler)
            except Exception as error:
                wrong.append(f"{case['place']}: response {answer[0]} cannot be read: {type(error).__name__}: {error}")
    return wrong


def _send(module: Any, case: dict[str, Any], body: list[Any] | None, sampler: _Sampler, package: str) -> list[str]:
    arguments = {name: sampler.value(code) for name, _, _, code, _ in case["parameters"]}
    if body is not None:
        arguments["body"] = _body(body, sampler, package)
    request = module.request(**arguments)
    sent = {name for name, _ in request.query}
    headers = {name.lower() for name in request.headers}
    wrong: list[str] = []
    for _, name, location, _, spread in case["parameters"]:
        missing = (location == "query" and spread not in ("form", "deepObject") and name not in sent) or (
            location == "header" and name.lower() not in headers
        )
        if missing or (location == "cookie" and "cookie" not in headers):
            wrong.append(f"{case['place']}: the {location} parameter {name} is not sent")
    if body is not None and request.content is None and not request.parts:
        wrong.append(f"{case['place']}: the body ({body[0]}) is not sent")
    return wrong


def _body(body: list[Any], sampler: _Sampler, package: str) -> Any:
    how, code, files = body
    if how == "raw":
        return b"--x\r\nContent-Type: application/json\r\n\r\n{}\r\n--x--\r\n"
    if how == "bytes":
        return b"data"
    if how == "text":
        return "text"
    value = sampler.value(code)
    models = importlib.import_module(f"{package}.models")
    cls = getattr(models, code, None) if code.isidentifier() else None
    if cls is None or not hasattr(cls, "from_dict"):
        return value
    made = cls.from_dict(value)
    names = {key: row[0] for key, row in sampler.models[code].items()}
    for key in files:
        setattr(made, names[key], b"data")
    return made


def _receive(module: Any, case: dict[str, Any], answer: list[Any], sampler: _Sampler) -> list[str]:
    import httpx

    status, how, code = answer
    if how in ("model", "json"):
        value = sampler.value(code)
        decoded = module.parse(httpx.Response(status, json=value))
        plain = decoded.to_dict() if hasattr(decoded, "to_dict") else decoded
        if how == "model" and plain != value:
            return [f"{case['place']}: response {status} does not come back as it was: {plain!r:.200}"]
        return []
    media = "text/plain" if how in ("text", "either") else "application/octet-stream"
    decoded = module.parse(httpx.Response(status, content=b"data", headers={"Content-Type": media}))
    wanted = {"text": "data", "either": "data", "bytes": b"data", "none": None}[how]
    return [] if decoded == wanted else [f"{case['place']}: response {status} is read as {decoded!r:.200}"]


if __name__ == "__main__":
    print(json.dumps(_run(sys.argv[1])))
