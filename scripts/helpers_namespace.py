"""Write `rcext/helpers/_namespace.py`: the helpers as type checkers see them behind `rc.helpers`.

At runtime `rc.helpers` is the package `rcext.helpers`, and `rc.helpers.call` a module that is imported when it is asked
for. mypy takes any module behind an attribute of an object for `Any`, so it is shown classes with the same names.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rcext import helpers

if TYPE_CHECKING:
    from types import ModuleType

OUTPUT = Path(__file__).resolve().parents[1] / "rcext" / "helpers" / "_namespace.py"

HEAD = '''\
"""What type checkers see behind `rc.helpers`. Written by `make regen`; nothing of it runs.

mypy takes a module behind an attribute of an object for `Any`. Here each helper is a class instead, whose attributes
are what its module has, with the same types and docstrings.
"""

from __future__ import annotations

from rcext import helpers
'''


def written() -> str:
    """The whole file, from the public names of each public module of `rcext.helpers`."""
    modules = {name: importlib.import_module(f"{helpers.__name__}.{name}") for name in sorted(helpers.__all__)}
    lines = [HEAD]
    for name, module in modules.items():
        lines += ["", f"class {_class(name)}:", f'    """{_summary(module)}"""']
        lines += ["", "    def __init__(self) -> None:"]  # attributes of the object: none of them becomes a method
        lines += [f"        self.{public} = helpers.{name}.{public}" for public in sorted(module.__all__)]
        lines += [""]
    lines += ["", "class Helpers:", f'    """{_summary(helpers)}"""']
    for name, module in modules.items():
        lines += ["", f"    {name}: {_class(name)}", f'    """{_summary(module)}"""']
    return "\n".join(lines) + "\n"


def _class(name: str) -> str:
    return name.title().replace("_", "")


def _summary(module: ModuleType) -> str:
    return (module.__doc__ or "").strip().partition("\n")[0]


def main(arguments: list[str] | None = None) -> int:
    """Write the file, or with `--check` compare it.

    Args:
        arguments: the command line, without the program's name.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the file is not as it would be")
    options = parser.parse_args(arguments)
    text = written()
    if not options.check:
        options.output.write_text(text, encoding="utf-8")
        print(f"{len(helpers.__all__)} helpers -> {options.output.name}")
        return 0
    if not options.output.exists() or options.output.read_text(encoding="utf-8") != text:
        print(f"{options.output.name} does not have what the helpers have; run `make regen`", file=sys.stderr)
        return 1
    print(f"{options.output.name} has what the helpers have.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
