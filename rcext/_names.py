"""Errors for unknown names, with the name that is meant."""

from __future__ import annotations

from inspect import isfunction
from typing import TYPE_CHECKING, ClassVar

from ringcentral_api.arguments import Explaining, explained

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Suggesting(metaclass=Explaining):
    """Base of classes whose errors for unknown attributes and arguments suggest the right name.

    Known attributes cost nothing more, calls of public methods with keyword-only arguments one Python frame.
    """

    __slots__ = ()

    _former: ClassVar[Mapping[str, str]] = {}
    """Names that other SDKs have, and ours."""

    @staticmethod
    def _more_names() -> list[str]:
        """Return other names that may be meant, from the object on: `api.call_log`."""
        return []

    if not TYPE_CHECKING:

        def __init_subclass__(cls, **options):
            super().__init_subclass__(**options)
            for name, value in list(vars(cls).items()):
                if isfunction(value) and not name.startswith("_") and value.__kwdefaults__:
                    setattr(cls, name, explained(value))

        def __getattr__(self, name):
            kind = type(self)
            own = self.__dict__ if kind.__dictoffset__ else ()
            names = [kind._former[name]] if name in kind._former else [*dir(kind), *own, *kind._more_names()]
            raise unknown_name(f"{kind.__name__!r} object", name, names)


def unknown_name(owner: str, name: str, names: Iterable[str]) -> AttributeError:
    """Return the error for an unknown attribute.

    Args:
        owner: whose attribute it is, for the text.
        name: the unknown name.
        names: the known names; private ones are not suggested.
    """
    hint = ""
    if not name.startswith("_"):
        from ringcentral_api.arguments import did_you_mean

        public = [known for known in names if not known.startswith("_")]
        hint = f"; did you mean {public[0]!r}?" if len(public) == 1 else did_you_mean(name, public)
    return AttributeError(f"{owner} has no attribute {name!r:.100}{hint}", name=name)  # language: allow
