"""What the sandbox needs beyond the core install."""

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
    """See that all is there, without importing any of it.

    Raises:
        ModuleNotFoundError: it names what is missing, and how to install it.
    """
    missing = [module for module in _PACKAGES if find_spec(module) is None]
    if missing:
        names = ", ".join(_PACKAGES[module] for module in missing)
        raise ModuleNotFoundError(f"the sandbox needs {names}: pip install 'rcext[sandbox]'", name=missing[0])
