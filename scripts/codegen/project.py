"""The generator's project, with our templates and our plan."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client import Project

from .bodies import Bodies
from .planner import clean

if TYPE_CHECKING:
    from openapi_python_client.config import Config
    from openapi_python_client.parser import GeneratorData

    from .kinds import Kind
    from .plan import Operation, Plan

HERE = Path(__file__).parent
RUNTIME = HERE / "runtime"
WIDTH = 112


class TypedProject(Project):
    """Writes the package `ringcentral_api`.

    Args:
        openapi: the generator's reading of the document.
        config: its configuration.
        plan: what to write.
    """

    def __init__(self, *, openapi: GeneratorData, config: Config, plan: Plan) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=HERE / "templates")
        self.plan = plan
        self.bodies = Bodies(plan)
        names: dict[str, Any] = {"where": plan.where}
        filters: dict[str, Any] = {
            "summary": summary,
            "fact_lines": fact_lines,
            "argument_lines": argument_lines,
            "tuple_literal": tuple_literal,
            "pyrepr": repr,
            "runtime_imports": self._runtime_imports,
            "body_imports": self.bodies.imports_of,
            "given": self.bodies.argument,
            "constructor_imports": self.bodies.imports_of_models,
        }
        self.env.globals.update(names)
        self.env.filters.update(filters)

    def _create_package(self) -> None:
        for source in sorted(RUNTIME.glob("*.py")):
            shutil.copyfile(source, self.package_dir / source.name)
        self._write("__init__.py", "package_init.py.jinja", version=self.plan.version)
        self._write("notifications.py", "notifications.py.jinja", notifications=self.plan.notifications)
        (self.package_dir / "py.typed").write_text("", encoding="utf-8")
        drift = json.dumps(self.plan.drift, separators=(",", ":"), ensure_ascii=False)
        self._write("_specification.py", "specification.py.jinja", text=drift.replace('},"', '},\n"'))

    def _build_models(self) -> None:
        modules: dict[str, list[str]] = {}
        for module, group in self.plan.groups.items():
            modules[module] = sorted(
                [enum.name for enum in group.enums]
                + [model.name for model in group.models]
                + [union.name for union in group.unions]
            )
            title = module.strip("_").replace("_", " ")
            self._write(f"models/{module}.py", "models_module.py.jinja", group=group, title=title)
        names = sorted([*self.plan.where, *(alias.name for alias in self.plan.aliases)])
        self._write(
            "models/__init__.py", "models_init.py.jinja", modules=modules, all_names=names, aliases=self.plan.aliases
        )
        self._build_bodies()

    def _build_bodies(self) -> None:
        modules: dict[str, list[str]] = {}
        for module, dictionaries in self.bodies.modules().items():
            imports = self.bodies.imports(module)
            self._write(f"bodies/{module}.py", "bodies_module.py.jinja", dictionaries=dictionaries, imports=imports)
            modules[module] = [dictionary.name for dictionary in dictionaries]
        self._write("bodies/__init__.py", "bodies_init.py.jinja", modules=modules)

    def _build_api(self) -> None:
        self._write("api/__init__.py", "api_init.py.jinja")
        self._write("api/_facade.py", "root_facade.py.jinja", tags=self.plan.tags)
        for tag in self.plan.tags:
            self._write(f"api/{tag.name}/__init__.py", "endpoint_init.py.jinja", tag=tag)
            imports: dict[str, set[str]] = {}
            for operation in tag.operations:
                if operation.body:
                    operation.body.annotation = self.bodies.body(operation.body)
                    # bytes and text first: whatever else a body is, it may be a plain dict
                    operation.body.choices.sort(key=lambda choice: choice.how not in ("raw", "bytes", "text"))
                template = "endpoint_alias.py.jinja" if operation.target else "endpoint_module.py.jinja"
                self._write(f"api/{tag.name}/{operation.name}.py", template, operation=operation)
                for module, names in operation.models.items():
                    imports.setdefault(module, set()).update(names)
            merged = {module: sorted(names) for module, names in sorted(imports.items())}
            self._write(f"api/{tag.name}/_facade.py", "tag_facade.py.jinja", tag=tag, imports=merged)

    def _write(self, name: str, template: str, **context: Any) -> None:
        path = self.package_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**context).lstrip("\n"), encoding="utf-8")

    def _runtime_imports(self, kind: Kind, where: dict[str, str]) -> list[str]:
        found: list[str] = []
        for name in sorted(set(kind.names())):
            wanted = name
            if f"decode_{name}(" in kind.decode("v"):
                wanted = f"decode_{name}"
            elif f"{name}Table[" in kind.decode("v"):
                wanted = f"{name}, {name}Table"
            found.append(f"from ...models.{where[name]} import {wanted}")
        return found


def tidy(folder: Path, root: Path) -> None:
    """Drop what is imported without use, sort imports, format: with ruff and the project's line length, whatever folder
    it is in."""
    common = [
        "--quiet",
        "--no-cache",
        "--isolated",
        "--config",
        "line-length=120",
        "--config",
        "target-version='py311'",
    ]
    for arguments in (
        [
            "check",
            "--fix-only",
            "--select",
            "F401,I,UP,TC,RUF022,RUF023,PIE790",
            "--config",
            "lint.isort.known-first-party=['ringcentral_api']",
            "--config",
            "lint.isort.combine-as-imports=true",
        ],
        ["format"],
    ):
        command = [sys.executable, "-m", "ruff", arguments[0], *common, *arguments[1:], str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
        if done.returncode:
            raise RuntimeError(f"{' '.join(arguments[:1])}: {done.stdout}{done.stderr}")


def summary(operation: Operation) -> str:
    """Return the first line of a docstring: the overlay's words, else the operation's name in words."""
    if operation.summary:
        return operation.summary
    words = operation.name.rstrip("_").split("_")
    return f"{' '.join([words[0].capitalize(), *words[1:]])}."


def fact_lines(operation: Operation) -> list[str]:
    """Return what the specification says about limits and permissions, a line each."""
    facts = operation.facts
    lines = [f"Throttling group: {facts['group']}."] if facts["group"] else ["Not throttled."]
    if facts["app_permission"]:
        lines.append(f"Application permission: {facts['app_permission']}.")
    if facts["user_permission"]:
        lines.append(f"User permission: {facts['user_permission']}.")
    if facts["max_body"]:
        lines.append(f"Largest request body: {facts['max_body']} bytes.")
    if facts["media"]:
        lines.append("Served by the media host.")
    if operation.deprecated:
        lines.append(f"{operation.warning[:1].upper()}{operation.warning[1:]}.")
    return [" ".join(lines)] if len(" ".join(lines)) <= WIDTH - 12 else lines


def argument_lines(operation: Operation) -> list[str]:
    """Return a line for each argument."""
    lines: list[str] = []
    for parameter in operation.parameters:
        label = f"sent as `{clean(parameter.json)}`" if parameter.json != parameter.name else ""
        place = {"path": "part of the path", "header": "a header", "cookie": "a cookie", "query": ""}[
            parameter.location
        ]
        text = "; ".join(part for part in (parameter.doc, label or ("" if parameter.doc else place)) if part)
        lines.append(f"{parameter.name}: {text or 'a query parameter'}.")
    if operation.body:
        media = ", ".join(f"`{choice.media}`" for choice in operation.body.choices)
        lines.append(f"body: sent as {media}{', or `multipart/mixed`' if operation.either else ''}.")
    if operation.either:
        lines.append("multipart: which of the two.")
    return lines


def tuple_literal(values: list[str]) -> str:
    """Return a Python tuple of strings."""
    return "(" + "".join(f"{value!r}, " for value in values) + ")" if values else "()"
