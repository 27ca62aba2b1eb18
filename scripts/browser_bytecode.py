"""Program for Pyodide: a typed call, and the bytecode of the modules that it imported. See `browser_bytecode.mjs`."""

from __future__ import annotations

import importlib.util
import marshal
import sys
import zipfile
from pathlib import Path

from rcext import AsyncRingCentral


async def main(target: str) -> None:
    """Make a call, and write the bytecode of what came from archives, as `archive.zip/folder/module.pyc`."""
    rc = AsyncRingCentral("https://platform.ringcentral.com", "id", "secret", jwt="assertion")
    await rc.platform.authorize()
    await rc.api.user_settings.read_extension()
    # PEP 552: not checked against the source when it is imported
    header = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little")
    with zipfile.ZipFile(target, "w") as archive:
        for module in list(sys.modules.values()):
            spec = getattr(module, "__spec__", None)
            origin = Path(spec.origin or "") if spec is not None else Path()
            place = next((parent for parent in origin.parents if parent.suffix == ".zip"), None)
            if spec is None or place is None or spec.loader is None:
                continue
            source: str = spec.loader.get_source(spec.name)
            code = compile(source, origin, "exec", dont_inherit=True)
            data = header + importlib.util.source_hash(source.encode()) + marshal.dumps(code)
            archive.writestr(f"{place.name}/{origin.relative_to(place)}c", data)
