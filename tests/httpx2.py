"""Pytest plugin of `make test-httpx2`: httpx2 takes the place of httpx, as an application may choose.

`python -m pytest -p tests.httpx2` loads it before anything imports httpx.
"""

from __future__ import annotations

import sys

import httpx2


def pytest_report_header() -> str:
    """Name the package that `import httpx` gets."""
    return f"httpx is {sys.modules['httpx'].__name__} {httpx2.__version__}"


httpx2.alias_httpx()
