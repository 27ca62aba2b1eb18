"""Errors for unknown names, with the name that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Suggesting:
    """Base of classes whose errors for unknown attributes suggest the right name. Known ones cost nothing more."""

    __slots__ = ()

    @staticmethod
    def _more_names() -> list[str]:
        """Return other names that may be meant, from the object on: `api.call_log`."""
        return []

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            kind = type(self)
            own = self.__dict__ if kind.__dictoffset__ else ()
            raise unknown_name(f"{kind.__name__!r} object", name, [*dir(kind), *own, *kind._more_names()])


def unknown_name(owner: str, name: str, names: Iterable[str]) -> AttributeError:
    """Return the error for an unknown attribute.

    Args:
        owner: whose attribute it is, for the text.
        name: the unknown name.
        names: the known names; private ones are not suggested.
    """
    hint = ""
    if not name.startswith("_"):
        from ringcentral_api.errors import did_you_mean

        hint = did_you_mean(name, [known for known in names if not known.startswith("_")])
    return AttributeError(f"{owner} has no attribute {name!r:.100}{hint}", name=name)  # language: allow
