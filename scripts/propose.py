"""Pull request with the changes of a new official document: `make propose UPSTREAM=<file or URL>`.

It runs `make next`. If the document changes nothing, it ends. Otherwise it commits what changed on a branch of the
document's digest, and opens a pull request, whose text lists what a person has to decide. An import that `make check`
refuses is proposed, too, and says so.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
DECISIONS: Final = Path("build/decisions.txt")
_LIMIT: Final = 60_000
"""Characters of a pull request's text that the server accepts, with a reserve."""


def describe(passed: bool, decisions: str) -> str:
    """Return the text of the pull request."""
    state = "`make check` passes." if passed else "`make check` FAILS: see the log of `make next`."
    todo = f"\n\nTo decide:\n\n```text\n{decisions.strip()[:_LIMIT]}\n```" if decisions.strip() else ""
    first = "The newest official document, imported by `make next`. `docs/api-changes.md` lists what changed."
    return f"{first} {state}{todo}\n"


def propose(upstream: str, root: Path) -> int:
    """Import a document, and open a pull request if it changes something; return the exit code."""
    passed = subprocess.run(["make", "next", f"UPSTREAM={upstream}"], cwd=root, check=False).returncode == 0
    changed = _git(root, "status", "--porcelain", "--", "spec", "generated", "rcext", "docs")
    if not changed:
        print("the document changes nothing" if passed else "the document was refused; nothing was changed")
        return 0 if passed else 1
    digest = hashlib.sha256(_git(root, "diff", "--", "spec").encode()).hexdigest()[:12]
    branch = f"api-{digest}"
    if _git(root, "ls-remote", "--heads", "origin", branch):
        print(f"{branch} was proposed before")
        return 0
    file = root / DECISIONS
    text = describe(passed, file.read_text(encoding="utf-8") if file.exists() else "")
    _git(root, "switch", "-c", branch)
    _git(root, "add", "--", "spec", "generated", "rcext", "docs")
    author = ("-c", "user.name=api-import", "-c", "user.email=api-import@users.noreply.github.com")
    _git(root, *author, "commit", "-m", "spec: import the newest document")
    _git(root, "push", "origin", branch)
    title = "Import the newest API document"
    subprocess.run(
        ["gh", "pr", "create", "--head", branch, "--title", title, "--body-file", "-"],
        cwd=root,
        input=text,
        text=True,
        check=True,
    )
    return 0


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()


def main() -> int:
    """Run `make propose`."""
    parser = argparse.ArgumentParser(prog="python -m scripts.propose", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("upstream", help="a file or an address")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of the repository")
    options = parser.parse_args()
    return propose(options.upstream, options.root)


if __name__ == "__main__":
    sys.exit(main())
