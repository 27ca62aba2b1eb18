"""Write `rcext/helpers/_namespace.py`: the type of `rc.helpers`.

At run time `rc.helpers` is the package `rcext.helpers`, and `rc.helpers.call` a module that is imported at its first
use. mypy treats a module in an attribute as `Any`, so this file has a class for each helper.
"""

from __future__ import annotations

from pathlib import Path

from rcext import helpers
from scripts.output import run

OUTPUT = Path(__file__).resolve().parents[1] / "rcext" / "helpers" / "_namespace.py"

HEAD = '''\
"""Type of `rc.helpers`, for type checkers only. Written by `make regen`.

mypy treats a module in an attribute as `Any`. Here each helper is a class instead, whose attributes are those of its
module, with the same types and docstrings.
"""

from __future__ import annotations

from rcext import helpers
'''


def written() -> str:
    """Return the text of the file, from the public names of each helper."""
    modules = {name: getattr(helpers, name) for name in sorted(helpers.__all__)}
    lines = [HEAD]
    for name, module in modules.items():
        lines += ["", f"class {_class(name)}:", f'    """{_summary(module)}"""']
        lines += ["", "    def __init__(self) -> None:"]  # attributes of the object do not become methods
        lines += [f"        self.{public} = helpers.{name}.{public}" for public in sorted(module.__all__)]
        lines += [""]
    lines += ["", "class Helpers:", f'    """{_summary(helpers)}"""']
    for name, module in modules.items():
        lines += ["", f"    {name}: {_class(name)}", f'    """{_summary(module)}"""']
    return "\n".join(lines) + "\n"


def _class(name: str) -> str:
    return name.title().replace("_", "")


def _summary(module: object) -> str:
    return (module.__doc__ or "").strip().partition("\n")[0]


def main(arguments: list[str] | None = None) -> int:
    """Write the file, or compare it with `--check`; return the exit code."""
    return run(__doc__, lambda: {OUTPUT: written()}, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
