"""Sets the presence of each extension."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._changed import merged
from ._records import Record, check_several, get, put

if TYPE_CHECKING:
    from collections.abc import Iterable


def attach_to_extensions(
    extensions: Iterable[Record], presences: Iterable[Record], *, merge: bool = False
) -> list[Record]:
    """Set `presence` on each extension that there is one for.

    Args:
        extensions: extensions, models or dicts.
        presences: presences, models or dicts; told apart by `extension.id`, or else `extensionId` (notifications).
            Of several for one extension the first is taken.
        merge: where an extension has a presence already, write the new one's fields into it instead of replacing it.

    Returns:
        The extensions that no presence was found for.

    Raises:
        ConfigurationError: what is given is no list.
        TypeError: an extension is of a model that has no attribute `presence`.
    """
    check_several("attach_to_extensions", "extensions", extensions)
    check_several("attach_to_extensions", "presences", presences)
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
