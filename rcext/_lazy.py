"""Lazy imports of a package's public names."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from rcext._names import unknown_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(package: str, names: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a package that imports its public names when they are first used.

    Args:
        package: the package's `__name__`.
        names: the module of each name, relative to the package (`_sync`, `stores._redis`); a module that
            is a public name itself has that name.
    """

    def get(name: str) -> Any:
        module = names.get(name)
        if module is None:
            raise unknown_name(f"module {package!r}", name, names)
        home = import_module(f"{package}.{module}")
        value = home if module == name else getattr(home, name)
        setattr(sys.modules[package], name, value)
        return value

    def names_of_package() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return get, names_of_package
