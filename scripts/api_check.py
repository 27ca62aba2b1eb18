"""Comparison of the public names with the last released version: `make api-check`.

A change that breaks users needs a version that may break (docs/versioning.md): the next minor version before 1.0, the
next major version after it; and a fragment of the changelog of the kind `breaking`.
"""

from __future__ import annotations

import argparse
import logging
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import griffe

from scripts.release import ROOT, export

PACKAGES: Final = ("rcext", "ringcentral_api")
_VERSION: Final = re.compile(r'VERSION: Final = "(\d+)\.(\d+)\.(\d+)')
_TAG: Final = re.compile(r"v(\d+)\.(\d+)\.(\d+)")


def last_tag(root: Path) -> str | None:
    """Return the last tag `v<version>` before the current commit, or None before the first release."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "HEAD^"]  # not its own tag
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def breakages(old: Path, new: Path) -> list[str]:
    """Return one line for each change of public names between two trees that breaks users, without imports."""
    logging.getLogger("griffe").setLevel(logging.ERROR)
    before, after = _load(old), _load(new)
    found = [f"{package}: the package is gone" for package in before if package not in after]
    for package in before.keys() & after.keys():
        found += [_line(one) for one in griffe.find_breaking_changes(before[package], after[package])]
    return sorted(set(found))


def _load(root: Path) -> dict[str, griffe.Object | griffe.Alias]:
    loader = griffe.GriffeLoader(search_paths=[root, root / "generated"], allow_inspection=False)
    loaded: dict[str, griffe.Object | griffe.Alias] = {}
    for package in PACKAGES:
        if any((folder / package).is_dir() for folder in (root, root / "generated")):
            loaded[package] = loader.load(package, try_relative_path=False)
    loader.resolve_aliases(implicit=False, external=False)
    return loaded


def _line(breakage: griffe.Breakage) -> str:
    old, new = (_short(value) for value in (breakage.old_value, breakage.new_value))
    change = f" ({old} -> {new})" if old != new else ""
    return f"{breakage.obj.path}: {breakage.kind.value}{change}"


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def may_break(old: tuple[int, ...], new: tuple[int, ...]) -> bool:
    """Return whether the policy lets a version break users of another."""
    return new[0] > old[0] or (new[0] == old[0] == 0 and new[1] > old[1])


def _numbers(text: str, pattern: re.Pattern[str]) -> tuple[int, ...]:
    match = pattern.search(text)
    if match is None:
        raise SystemExit(f"error: {text[:60]!r} is not a version")
    return tuple(int(number) for number in match.groups())


def check(root: Path, since: str | None) -> int:
    """Print the changes since a tag; return 1 if the version may not make them, or the changelog does not name them."""
    tag = since or last_tag(root)
    if tag is None:
        print("the tag v<version> does not exist: nothing was released, so that every name may change")
        return 0
    version = _numbers((root / "rcext" / "_version.py").read_text(encoding="utf-8"), _VERSION)
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder, "old")
        export(old, root, tag)
        found = breakages(old, root)
    for line in found:
        print(line)
    shown = ".".join(str(number) for number in version)
    if not found:
        print(f"no change since {tag} breaks users")
        return 0
    if not may_break(_numbers(tag, _TAG), version):
        print(f"error: {len(found)} changes break users of {tag}, which {shown} may not do: keep the old names as")
        print("aliases that raise a DeprecationWarning, or set the next minor version (the next major one after 1.0)")
        return 1
    if not any((root / "newsfragments").glob("*.breaking*.md")):
        print(f"error: {len(found)} changes break users of {tag}; describe them in newsfragments/<name>.breaking.md")
        return 1
    print(f"{len(found)} changes break users of {tag}; {shown} may do that, and newsfragments/ describes them")
    return 0


def main() -> int:
    """Run `make api-check`."""
    parser = argparse.ArgumentParser(prog="python -m scripts.api_check", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--since", help="the tag to compare with, by default the last one")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of the repository")
    options = parser.parse_args()
    return check(options.root, options.since)


if __name__ == "__main__":
    sys.exit(main())
