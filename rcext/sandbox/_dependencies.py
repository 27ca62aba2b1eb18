"""Packages that the sandbox needs beyond the core installation."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

_PACKAGES: Final = {
    "jinja2": "jinja2",
    "jwt": "pyjwt",
    "python_multipart": "python-multipart",
    "starlette": "starlette",
    "uvicorn": "uvicorn",
    "websockets": "websockets",
}
"""Its packages by the modules that they bring."""


def check_installed() -> None:
    """Check that all packages are installed, without importing them.

    Raises:
        ModuleNotFoundError: naming the missing packages and how to install them.
    """
    missing = [module for module in _PACKAGES if find_spec(module) is None]
    if missing:
        names = ", ".join(_PACKAGES[module] for module in missing)
        raise ModuleNotFoundError(f"the sandbox needs {names}: pip install 'rcext[sandbox]'", name=missing[0])
