"""Imports every module of `ringcentral_api` and `rcext`, with all lazy names resolved."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import time
import warnings


def main() -> int:
    """Import everything; a module that fails ends with its traceback."""
    os.environ["RINGCENTRAL_API_EAGER"] = "1"
    warnings.simplefilter("ignore", DeprecationWarning)  # aliases are imported too
    started = time.perf_counter()
    count = 0
    for package in ("ringcentral_api", "rcext"):
        root = importlib.import_module(package)
        for found in pkgutil.walk_packages(root.__path__, f"{package}."):
            if found.name.rpartition(".")[2] == "__main__":
                continue
            module = importlib.import_module(found.name)
            count += 1
            missing = [name for name in getattr(module, "__all__", ()) if not hasattr(module, name)]
            if missing:
                print(f"{found.name}: __all__ names what is not there: {', '.join(missing)}", file=sys.stderr)
                return 1
    print(f"{count} modules import, in {time.perf_counter() - started:.1f} s.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
