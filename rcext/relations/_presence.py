"""Presences of extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rcext._records import Record, check_records, get, merged, put

if TYPE_CHECKING:
    from collections.abc import Iterable


def attach_to_extensions(
    extensions: Iterable[Record], presences: Iterable[Record], *, merge: bool = False
) -> list[Record]:
    """Set `presence` on each extension that has one.

    Args:
        extensions: extensions, models or dicts.
        presences: presences, models or dicts, with `extension.id` or `extensionId` (notifications). The first
            presence of an extension is used.
        merge: whether to merge the fields into an existing presence instead of replacing it.

    Returns:
        The extensions without a presence.

    Raises:
        ConfigurationError: an argument is not a list.
        TypeError: the model of an extension does not have the attribute `presence`.
    """
    check_records("attach_to_extensions", "extensions", extensions)
    check_records("attach_to_extensions", "presences", presences)
    index: dict[str, Record] = {}
    for presence in presences:
        identifier = get(get(presence, "extension"), "id") or get(presence, "extensionId")
        if identifier:
            index.setdefault(str(identifier), presence)
    missing: list[Record] = []
    for extension in extensions:
        found = index.get(str(get(extension, "id")))
        if found is None:
            missing.append(extension)
            continue
        before = get(extension, "presence") if merge else None
        put(extension, "presence", found if before is None else merged(cast("Record", before), found))
    return missing
