"""Typed dictionaries for request bodies: what type checkers know of a body that is a plain dict."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

import attrs

from .kinds import Binary, EnumKind, Kind, ListKind, MapKind, ModelKind, Moment, UnionKind
from .planner import LITERALS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .plan import Body, Enumeration, Field, Model, Operation, Plan, Union


@attrs.frozen
class Entry:
    """One key of a typed dictionary."""

    json: str
    annotation: str
    doc: str


@attrs.frozen
class Dictionary:
    """A typed dictionary, or an alias for one of several (`union`).

    Attributes:
        name: its name: the model's and `Dict`.
        model: the model or union that it stands for.
        entries: its keys.
        union: the annotation of a union of dictionaries, otherwise empty.
    """

    name: str
    model: str
    entries: list[Entry]
    union: str

    @property
    def plain(self) -> bool:
        """Whether the class syntax can have all of its keys."""
        return all(entry.json.isidentifier() and not keyword.iskeyword(entry.json) for entry in self.entries)


class Bodies:
    """The typed dictionaries of all schemas that request bodies consist of.

    Args:
        plan: the plan of the package.
    """

    def __init__(self, plan: Plan) -> None:
        self._where = plan.where
        self._models: dict[str, Model] = {}
        self._unions: dict[str, Union] = {}
        self._enums: dict[str, Enumeration] = {}
        for group in plan.groups.values():
            self._models.update({model.name: model for model in group.models})
            self._unions.update({union.name: union for union in group.unions})
            self._enums.update({enum.name: enum for enum in group.enums})
        todo = [
            name
            for tag in plan.tags
            for operation in tag.operations
            if operation.body
            for choice in operation.body.choices
            for name in choice.kind.names()
        ]
        self._known: set[str] = set()
        while todo:
            name = todo.pop()
            if name not in self._known and (name in self._models or self._has_dictionary(name)):
                self._known.add(name)
                todo += sorted((self._models.get(name) or self._unions[name]).names())

    def _has_dictionary(self, name: str) -> bool:
        return name in self._unions and bool(self._unions[name].variants)

    def modules(self) -> dict[str, list[Dictionary]]:
        """Return the dictionaries by module, which has the name of the models' module."""
        found: dict[str, list[Dictionary]] = {}
        for name in sorted(self._known):
            found.setdefault(self._where[name], []).append(self._dictionary(name))
        return found

    def imports(self, module: str) -> list[str]:
        """Return the import statements of a module of dictionaries."""
        kinds = [kind for name in sorted(self._known) if self._where[name] == module for kind in self._kinds(name)]
        return [line for line in self._statements(kinds, ".", "..") if not line.startswith(f"from .{module} ")]

    def imports_of_models(self, models: Iterable[Model]) -> list[str]:
        """Return the import statements that the constructors of models need for their dictionaries."""
        kinds = [field.kind for model in models for field in model.fields]
        return [line for line in self._statements(kinds, "..bodies.", "..") if "bodies" in line]

    def imports_of(self, operation: Operation) -> list[str]:
        """Return the import statements that an operation needs for its body."""
        kinds = [choice.kind for choice in operation.body.choices] if operation.body else []
        return [line for line in self._statements(kinds, "...bodies.", "...") if "bodies" in line]

    def body(self, body: Body) -> str:
        """Return the annotation of a body: models, or dictionaries in their place."""
        found: list[str] = []
        for choice in body.choices:
            if isinstance(choice.kind, ListKind):
                found.append(f"list[{self.given(choice.kind.item)}]")
            else:
                found.append(self.given(choice.kind))
        return " | ".join(dict.fromkeys(found))

    def argument(self, field: Field) -> str:
        """Return the annotation of a constructor's argument, with literals for enums and dictionaries for models."""
        own = field.kind.annotation
        return (
            field.annotation.replace(own, self.given(field.kind, texts=False), 1) if own != "Any" else field.annotation
        )

    def given(self, kind: Kind, *, texts: bool = True) -> str:
        """Return the annotation of a value that a caller gives.

        Args:
            kind: its kind.
            texts: whether dates may be given as text.
        """
        if isinstance(kind, EnumKind):
            values = [value for _, value in self._enums[kind.code].members]
            literals = f"Literal[{', '.join(values)}]" if len(values) <= LITERALS else kind.wire
            return f"{kind.code} | {literals}"
        if isinstance(kind, ModelKind):
            return f"{kind.code} | {kind.code}Dict" if kind.code in self._known else kind.code
        if isinstance(kind, UnionKind):
            return self._union(kind, texts=texts)
        if isinstance(kind, ListKind):
            inner = self.given(kind.item, texts=texts)
            return kind.annotation if inner == kind.item.annotation else f"Sequence[{self._null(kind, inner)}]"
        if isinstance(kind, MapKind):
            inner = self.given(kind.value, texts=texts)
            return kind.annotation if inner == kind.value.annotation else f"Mapping[str, {self._null(kind, inner)}]"
        if isinstance(kind, Moment) and texts:
            return f"{kind.annotation} | str"
        if isinstance(kind, Binary) and kind.code == "file":
            return "File | Content" if texts else kind.annotation
        return kind.annotation

    def _null(self, kind: ListKind | MapKind, inner: str) -> str:
        return f"{inner} | None" if kind.annotation.endswith(" | None]") else inner

    def _union(self, kind: UnionKind, *, texts: bool) -> str:
        union = self._unions[kind.code]
        if kind.code in self._known:
            return f"{kind.code} | {kind.code}Dict"
        if union.variants:
            return kind.code
        return " | ".join([kind.code, *dict.fromkeys(self.given(other, texts=texts) for other in union.others)])

    def _kinds(self, name: str) -> list[Kind]:
        if name in self._models:
            return [field.kind for field in self._models[name].fields]
        union = self._unions[name]
        return [*(ModelKind(variant.model, variant.model) for variant in union.variants), *union.others]

    def _dictionary(self, name: str) -> Dictionary:
        if name in self._models:
            return Dictionary(f"{name}Dict", name, [self._entry(field) for field in self._models[name].fields], "")
        union = self._unions[name]
        members = [f"{variant.model}Dict" for variant in union.variants]
        others = [self.given(other) for other in union.others]
        return Dictionary(f"{name}Dict", name, [], " | ".join(dict.fromkeys([*members, *others])))

    def _entry(self, field: Field) -> Entry:
        annotation = self.given(field.kind)
        if field.nullable and annotation != "Any":
            annotation += " | None"
        return Entry(field.json, f"Required[{annotation}]" if field.required else annotation, field.doc)

    def _statements(self, kinds: Iterable[Kind], here: str, above: str) -> list[str]:
        """Return the import statements for what annotations of these kinds name."""
        names: dict[str, set[str]] = {}
        todo = list(kinds)
        seen: set[str] = set()
        while todo:
            for name in todo.pop().names():
                if name in seen:
                    continue
                seen.add(name)
                names.setdefault(f"{above}models.{self._where[name]}", set()).add(name)
                if name in self._known:
                    names.setdefault(f"{here}{self._where[name]}", set()).add(f"{name}Dict")
                elif name in self._unions:
                    todo += self._unions[name].others
        return [f"from {module} import {', '.join(sorted(found))}" for module, found in sorted(names.items())]
