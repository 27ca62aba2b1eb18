"""Size of the wheel and of the source distribution, against the sizes that a release allows.

Run: python -m scripts.bench.wheel
"""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from scripts.release import ROOT, WHEEL_LIMIT, build

from .report import line

_MIB = 1024 * 1024


def main() -> int:
    """Print the sizes; 1 where a budget is not met."""
    with tempfile.TemporaryDirectory() as folder:
        sdist, wheel = build(ROOT, Path(folder), 1_700_000_000)
        with zipfile.ZipFile(wheel) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
            files = len(archive.infolist())
        met = [
            line("wheel", wheel.stat().st_size / _MIB, WHEEL_LIMIT / _MIB, "MiB", f"{files} files"),
            line("wheel, unpacked", unpacked / _MIB, 16, "MiB"),
            line("sdist", sdist.stat().st_size / _MIB, 5, "MiB"),
        ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
