"""Check that only `rcext/transport` uses the transport API of httpx, so that a successor of httpx is one change."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "rcext" / "transport"
NAMES = frozenset(
    {
        "BaseTransport",
        "AsyncBaseTransport",
        "HTTPTransport",
        "AsyncHTTPTransport",
        "SyncByteStream",
        "AsyncByteStream",
        "ByteStream",
        "MockTransport",
        "ASGITransport",
        "WSGITransport",
    }
)


def violations(root: Path = ROOT) -> list[str]:
    """Places outside `rcext/transport` that use the transport API of httpx, or anything of httpcore."""
    found: list[str] = []
    for folder in ("rcext", "generated", "examples"):
        for path in sorted((root / folder).rglob("*.py")):
            if HOME in path.parents:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = None
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "httpx":
                    name = node.attr if node.attr in NAMES else None
                elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("httpx", "httpcore"):
                    name = next(
                        (alias.name for alias in node.names if alias.name in NAMES or node.module == "httpcore"), None
                    )
                elif isinstance(node, ast.Import):
                    name = next((alias.name for alias in node.names if alias.name.split(".")[0] == "httpcore"), None)
                if name:
                    found.append(f"{path.relative_to(root)}:{getattr(node, 'lineno', 0)}: {name}")
    return found


def main() -> int:
    """Print what was found."""
    found = violations()
    for line in found:
        print(f"{line}: only rcext/transport may know the transport API", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
