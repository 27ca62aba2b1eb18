"""Pull request with the changes of a new official document: `make propose UPSTREAM=<file or URL>`.

It runs `make next`. If the document changes nothing, it ends. Otherwise it commits what changed on a branch that is
named by the digest of the facts, and opens a pull request, whose text lists what a person has to decide. An import that
`make check` refuses is proposed, too, and says so.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDERS: Final = ("spec", "generated", "rcext", "docs")
"""What an import changes."""
DECISIONS: Final = Path("build/decisions.txt")
_LIMIT: Final = 60_000
"""Characters of a pull request's text that the server accepts, with a reserve."""


class ProposalError(Exception):
    """A program that the proposal needs is missing or failed."""


def describe(passed: bool, decisions: str) -> str:
    """Return the text of the pull request."""
    state = "`make check` passes." if passed else "`make check` FAILS: see the log of `make next`."
    todo = f"\n\nTo decide:\n\n```text\n{decisions.strip()[:_LIMIT]}\n```" if decisions.strip() else ""
    first = "The newest official document, imported by `make next`. `docs/api-changes.md` lists what changed."
    return f"{first} {state}{todo}\n"


def propose(upstream: str, root: Path) -> int:
    """Import a document, and open a pull request if it changes something; return the exit code.

    Raises:
        ProposalError: git or gh is missing or failed.
    """
    if shutil.which("gh") is None:
        raise ProposalError("gh is missing: install the GitHub command line, and run `gh auth login`")
    passed = subprocess.run(["make", "next", f"UPSTREAM={upstream}"], cwd=root, check=False).returncode == 0
    _run(root, "git", "add", "--", *FOLDERS)
    if not _run(root, "git", "diff", "--cached", "--name-only"):
        print("the document changes nothing" if passed else "the document was refused; nothing was changed")
        return 0 if passed else 1
    digest = _run(root, "git", "write-tree", "--prefix=spec/facts/")[:12]
    branch = f"api-{digest}"
    if _run(root, "git", "ls-remote", "--heads", "origin", branch):
        print(f"{branch} was proposed before")
        return 0
    file = root / DECISIONS
    text = describe(passed, file.read_text(encoding="utf-8") if file.exists() else "")
    _run(root, "git", "switch", "-c", branch)
    author = ("-c", "user.name=api-import", "-c", "user.email=api-import@users.noreply.github.com")
    _run(root, "git", *author, "commit", "-m", "spec: import the newest document")
    _run(root, "git", "push", "origin", branch)
    title = "Import the newest API document"
    print(_run(root, "gh", "pr", "create", "--head", branch, "--title", title, "--body-file", "-", text=text))
    return 0


def _run(root: Path, *command: str, text: str | None = None) -> str:
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True, input=text)
    if done.returncode:
        raise ProposalError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout.strip()


def main() -> int:
    """Run `make propose`."""
    parser = argparse.ArgumentParser(prog="python -m scripts.propose", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("upstream", help="a file or an address")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of the repository")
    options = parser.parse_args()
    try:
        return propose(options.upstream, options.root)
    except ProposalError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
