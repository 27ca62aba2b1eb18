"""Comparison of two versions of the API: what clients can send and receive.

Schemas are compared in their effective form (`allOf` merged, unions as sets of variants), for requests and responses
separately.
"""

from collections.abc import Iterator

from scripts.spec.diff.changes import Changes
from scripts.spec.diff.contents import Contents
from scripts.spec.diff.effective import Data, label
from scripts.spec.diff.operations import Operations
from scripts.spec.diff.rules import ACTIONS, AREAS, RULES, SEVERITIES, Change, Severity, change
from scripts.spec.grammar import METHODS

__all__ = ["ACTIONS", "AREAS", "RULES", "SEVERITIES", "Change", "Severity", "change", "compare", "counts"]


def compare(old: Data, new: Data, *, inherited: bool = False) -> list[Change]:
    """Compare two versions of the facts.

    Args:
        old: The facts before.
        new: The facts after.
        inherited: Whether to list a change again for each schema that has it from a base by `allOf`.

    Returns:
        The changes, in the order of `AREAS`, each area by place.
    """
    changes = Changes(old, new)
    contents = Contents(changes)
    operations = Operations(changes, contents)
    _api(changes, contents, operations)
    operations.run()
    contents.shared()
    _schemas(changes)
    return [found for found in changes.sorted() if inherited or found.inherited is None]


def counts(changes: list[Change]) -> dict[str, dict[str, int]]:
    """Count changes.

    Args:
        changes: What `compare` returned.

    Returns:
        For each area: the number of additions, removals and changes, and of each severity.
    """
    result: dict[str, dict[str, int]] = {area: dict.fromkeys((*ACTIONS, *SEVERITIES), 0) for area in AREAS}
    for found in changes:
        result[found.area][found.action] += 1
        result[found.area][found.severity] += 1
    return result


def _api(changes: Changes, contents: Contents, operations: Operations) -> None:
    old, new = changes.old, changes.new
    if old["info"]["version"] != new["info"]["version"]:
        changes.add("api-version-changed", "version", f"{old['info']['version']} → {new['info']['version']}")
    urls, new_urls = ([server["url"] for server in side.get("servers", [])] for side in (old, new))
    contents.names(urls, new_urls, "servers", "", "server", "API")
    tags, new_tags = ([tag["name"] for tag in side.get("tags", [])] for side in (old, new))
    contents.names(tags, new_tags, "tags", "", "tag")
    operations.security(old, new, "security", "API")
    before, after = (side.get("components", {}).get("securitySchemes", {}) for side in (old, new))
    contents.names(before, after, "security schemes", "", "security-scheme")
    for name in sorted(set(before) & set(after)):
        one, other = _scopes(before[name]), _scopes(after[name])
        for scope in sorted(one ^ other):
            changes.add("scope-declared" if scope in other else "scope-undeclared", "security schemes", f"`{scope}`")
        if _without_scopes(before[name]) != _without_scopes(after[name]):
            changes.add("security-scheme-changed", "security schemes", f"`{name}`")
    webhooks_before, webhooks_after = dict(_webhooks_of(old)), dict(_webhooks_of(new))
    contents.names(webhooks_before, webhooks_after, "webhooks", "", "webhook")
    for name in sorted(set(webhooks_before) & set(webhooks_after)):
        contents.body(webhooks_before[name], webhooks_after[name], f"webhook {name}", "response")


def _schemas(changes: Changes) -> None:
    old, new = (side.get("components", {}).get("schemas", {}) for side in (changes.old, changes.new))
    for name in sorted(set(new) - set(old)):
        changes.add("schema-added", name, label(new[name]))
    for name in sorted(set(old) - set(new)):
        changes.add("schema-removed", name, label(old[name]))
    for name in sorted(set(old) & set(new)):
        for direction in changes.usage.directions("schemas", name):
            for found in changes.schemas[direction].component(name):
                changes.found(found, name, "", direction)


def _scopes(scheme: Data) -> set[str]:
    return {scope for flow in scheme.get("flows", {}).values() for scope in flow.get("scopes", {})}


def _without_scopes(scheme: Data) -> Data:
    flows: Data = {name: {**flow, "scopes": {}} for name, flow in scheme.get("flows", {}).items()}
    return {**scheme, "flows": flows} if flows else scheme


def _webhooks_of(document: Data) -> Iterator[tuple[str, Data]]:
    for name, item in document.get("x-webhooks", {}).items():
        for method in (method for method in METHODS if method in item):
            yield f"{name} {method.upper()}", item[method]
