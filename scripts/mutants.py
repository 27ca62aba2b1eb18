"""Mutation testing: change one expression at a time, and count the changes that no test notices.

`make mutants PACKAGE=auth` copies the tree to `build/mutants/<package>`, lets mutmut write every mutant of the package,
and runs the package's own tests against a random sample of them (`SAMPLE=0`: all). Texts of log lines and of errors
are not mutated: tests check what an error names, not its wording. Scores: `docs/mutants.md`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[1]
BUILD: Final = ROOT / "build" / "mutants"


class Target(NamedTuple):
    """What one package's mutants are made of.

    Attributes:
        source: the folder that mutmut instruments.
        only: patterns of the files to mutate.
        tests: what is run against each mutant.
        deselect: tests that cannot pass in instrumented code.
    """

    source: str
    only: tuple[str, ...]
    tests: tuple[str, ...]
    deselect: tuple[str, ...] = ()


def _package(name: str) -> Target:
    return Target("rcext", (f"rcext/{name}/*",), (f"tests/{name}",))


def _tests(package: str, *names: str) -> tuple[str, ...]:
    """Return the tests of a package that need no sockets."""
    return ("tests/test_streaming.py", "tests/test_progress.py", *(f"tests/{package}/test_{name}.py" for name in names))


TARGETS: Final = {
    **{
        name: _package(name)
        for name in (
            "auth",
            "transport",
            "platform",
            "events",
            "follow",
            "batch",
            "files",
            "paging",
            "relations",
            "helpers",
            "ring_out",
        )
    },
    "batch": Target("rcext", ("rcext/batch/*",), _tests("batch", "flow", "response", "report", "resume")),
    "files": Target(
        "rcext",
        ("rcext/files/*",),
        _tests("files", "calls", "transfer", "partial", "messages", "greetings", "filename"),
    ),
    "paging": Target("rcext", ("rcext/paging/*",), ("tests/paging/test_pager.py",)),
    "follow": Target(
        "rcext",
        ("rcext/follow/*",),
        tuple(
            f"tests/follow/test_{name}.py"
            for name in ("arguments", "core", "cursors", "interrupts", "parts", "schedule", "sources")
        ),
    ),
    "helpers": Target(
        "rcext",
        ("rcext/helpers/[a-z]*", *(f"rcext/helpers/_{name}.py" for name in ("collation", "legs", "presence_calls"))),
        tuple(
            f"tests/helpers/test_{name}.py"
            for name in ("values", "base", "calls", "helpers", "lists", "mistakes", "polling", "query", "validation")
        ),
    ),
    "relations": Target("rcext", ("rcext/relations/*",), ("tests/relations", "tests/helpers/test_mistakes.py")),
    "ring_out": Target("rcext", ("rcext/ring_out/*",), ("tests/ring_out/test_core.py",)),
    "auth": Target(
        "rcext",
        ("rcext/auth/*",),
        tuple(f"tests/auth/test_{name}.py" for name in ("parts", "session", "stores", "private_key")),
    ),
    # Not `_pubnub.py`, `_websocket.py` and `_connect.py`, which are sockets and need the slow tests.
    "push": Target(
        "rcext",
        (
            "rcext/push/[a-z]*",
            "rcext/push/_[admorsf]*",
            "rcext/push/_event_filters.py",
            "rcext/push/_http.py",
            "rcext/push/_pr*",
            "rcext/push/_w*_machine.py",
            "rcext/push/_pubnub_machine.py",
        ),
        tuple(
            f"tests/push/test_{name}.py"
            for name in (
                "delivery",
                "decrypt",
                "published",
                "filters",
                "json",
                "notification",
                "registry",
                "pubnub_machine",
                "websocket_machine",
                "driver",
                "orphans",
                "webhook",
                "webhook_driver",
                "webhook_kinds",
                "webhook_shared",
                "values",
                "websocket_driver",
                "traces",
            )
        ),
    ),
    "visibility": Target(
        "rcext",
        ("rcext/visibility/*",),
        tuple(f"tests/visibility/test_{name}.py" for name in ("changes", "core", "drivers")),
    ),
    "core": Target(
        "rcext",
        ("rcext/_[a-z]*.py", "rcext/errors.py"),
        (
            *(
                f"tests/test_{name}.py"
                for name in (
                    "connection",
                    "errors",
                    "flow",
                    "jobs",
                    "lock_file",
                    "names",
                    "progress",
                    "records",
                    "streaming",
                )
            ),
            "tests/helpers/test_mistakes.py",
        ),
        # mutmut wraps an asynchronous generator in another, which is closed later.
        ("tests/test_flow.py::test_an_iteration_that_is_destroyed_while_it_awaits_is_closed",),
    ),
    "platform": Target(
        "rcext",
        ("rcext/platform/*",),
        ("tests/platform",),
        # mutmut adds methods.
        ("tests/platform/test_platform.py::test_both_worlds_have_the_same_methods",),
    ),
    "client": Target("rcext", ("rcext/client/*",), ("tests/client", "tests/platform/test_with_options.py")),
    "runtime": Target(
        "ringcentral_api",
        # By name: a `*` would match the models and endpoints in folders too.
        tuple(
            f"ringcentral_api/{name}.py"
            for name in (
                *("_call", "_differences", "_endpoint", "_forms", "_model", "_multipart", "_pydantic"),
                *("batch", "client", "drift", "encoding", "errors", "files", "jsonio", "types"),
            )
        ),
        (
            *(
                f"tests/generated/test_{name}.py"
                for name in (
                    *("runtime", "jsonio", "values", "printing", "after_sending", "facade", "dicts", "unions"),
                    *("models", "fastapi"),
                )
            ),
            *(f"tests/batch/test_{name}.py" for name in ("response", "parser", "report")),
            "tests/files/test_bodies.py",
            "tests/test_errors.py",
        ),
        # One starts another process; mutmut adds names to modules.
        (
            "tests/generated/test_after_sending.py::test_from_a_zip",
            "tests/generated/test_facade.py::test_nothing_else_is_there",
        ),
    ),
}

_IGNORED_LINES: Final = (
    r"^\s*(logger|(self\.)?_?log)\.",
    r"^\s*raise \w+\(f?\"",
    r"^\s*f?\"[^\"]*\"\s*$",
    r"^\s*warnings\.warn\(",
    r"^\s*from .* import ",
    r"^\s*import ",
    r"\bcast\(",  # without effect at run time
)
_KILLED: Final = frozenset({1, 3, 36, 24, 152, 255, -24, -11, -9, 37})
_NO_TESTS: Final = frozenset({5, 33})


class Score(NamedTuple):
    """How the tests did.

    Attributes:
        killed: mutants that a test noticed, by failing or by running into the time limit.
        survived: names of mutants that no test noticed.
        untested: names of mutants in code that no test runs.
    """

    killed: int
    survived: list[str]
    untested: list[str]

    @property
    def total(self) -> int:
        """How many mutants were tried."""
        return self.killed + len(self.survived) + len(self.untested)

    @property
    def share(self) -> float:
        """The share of mutants that were killed, from 0 to 1."""
        return self.killed / self.total if self.total else 1.0


def prepare(name: str, target: Target) -> Path:
    """Copy the tree for mutmut, and return the copy's folder."""
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in ("rcext", "tests", "scripts", "spec", "examples", "docs"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("pyproject.toml", "Makefile", "README.md"):
        shutil.copy(ROOT / part, folder / part)
    if target.source == "ringcentral_api":  # mutmut derives the names of modules from their paths
        package = ROOT / "generated" / "ringcentral_api"
        shutil.copytree(package, folder / "ringcentral_api", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "generated").symlink_to(ROOT / "generated")
    values = {
        "source_paths": [target.source],
        "only_mutate": list(target.only),
        "also_copy": ["rcext", "scripts", "spec", "examples", "docs", "Makefile", "README.md", "generated"],
        "do_not_mutate_patterns": list(_IGNORED_LINES),
        "pytest_add_cli_args_test_selection": list(target.tests),
        "pytest_add_cli_args": [
            "-p",
            "no:cacheprovider",
            "-p",
            "no:randomly",
            "-x",
            "-q",
            "-m",
            "not bench and not node and not judge and not slow",
            *(f"--deselect={test}" for test in target.deselect),
        ],
        "use_git_change_detection": ["false"],
        "track_dependencies": ["false"],
        "timeout_multiplier": ["8"],
        "timeout_constant": ["5"],
    }
    lines = ["[mutmut]"]
    for key, entries in values.items():
        if len(entries) == 1:
            lines.append(f"{key}={entries[0]}")
        else:
            lines += [f"{key}=", *(f"    {entry}" for entry in entries)]
    (folder / "setup.cfg").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _mutmut(folder: Path, *arguments: str, children: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(children), *arguments]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True, errors="replace")


def _results(folder: Path) -> dict[str, int | None]:
    found: dict[str, int | None] = {}
    for path in sorted((folder / "mutants").rglob("*.meta")):
        found.update(json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"])
    return found


def _choose(names: list[str], sample: int, seed: int) -> list[str]:
    if sample <= 0 or sample >= len(names):
        return names
    return sorted(random.Random(seed).sample(names, sample))


def measure(name: str, *, sample: int, seed: int, children: int) -> Score:
    """Run the tests of a package against its mutants.

    Args:
        name: a key of `TARGETS`.
        sample: how many mutants to try; 0 for all.
        seed: chooses the sample.
        children: how many test processes to run at once.

    Raises:
        SystemExit: if the tests fail without a mutant, or mutmut cannot run.
    """
    folder = prepare(name, TARGETS[name])
    first = _mutmut(folder, "no-such-mutant", children=children)
    names = sorted(_results(folder))
    if not names or "nothing matches" not in first.stdout + first.stderr:
        sys.exit(f"{name}: the tests must pass before mutants are tried\n{(first.stdout + first.stderr)[-4000:]}")
    chosen = _choose(names, sample, seed)
    print(f"{name}: {len(names)} mutants, {len(chosen)} tried", flush=True)
    for start in range(0, len(chosen), 400):
        done = _mutmut(folder, *chosen[start : start + 400], children=children)
        if done.returncode:
            sys.exit(f"{name}: mutmut stopped\n{(done.stdout + done.stderr)[-4000:]}")
    results = _results(folder)
    killed = 0
    survived: list[str] = []
    untested: list[str] = []
    for mutant in chosen:
        code = results.get(mutant)
        if code is None:
            sys.exit(f"{name}: {mutant} was not run")
        if code in _NO_TESTS:
            untested.append(mutant)
        elif code in _KILLED:
            killed += 1
        else:
            survived.append(mutant)
    return Score(killed, survived, untested)


def difference(name: str, mutant: str) -> str:
    """Return the changed lines of a mutant, as a diff without its header."""
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", "show", mutant],
        cwd=BUILD / name,
        check=False,
        capture_output=True,
        text=True,
    )
    lines = [line for line in done.stdout.splitlines() if re.match(r"[-+](?![-+])", line)]
    return "\n".join(f"    {line}" for line in lines)


def main() -> int:
    """Print each package's score, and the survivors with what was changed."""
    parser = argparse.ArgumentParser(prog="scripts.mutants", description=__doc__)
    parser.add_argument("packages", nargs="*", choices=[[], *TARGETS], help="all, if none is named")
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--children", type=int, default=2)
    parser.add_argument("--at-least", type=float, default=0.0, help="exit with 1 if a score in percent is lower")
    arguments = parser.parse_args()
    low = False
    for name in arguments.packages or TARGETS:
        score = measure(name, sample=arguments.sample, seed=arguments.seed, children=arguments.children)
        for title, mutants in (("survived", score.survived), ("no test runs", score.untested)):
            for mutant in mutants:
                print(f"  {title}: {mutant}\n{difference(name, mutant)}")
        print(f"{name}: {100 * score.share:.1f} % killed ({score.killed} of {score.total})", flush=True)
        low = low or 100 * score.share < arguments.at_least
    return int(low)


if __name__ == "__main__":
    raise SystemExit(main())
