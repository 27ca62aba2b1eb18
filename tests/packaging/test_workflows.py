"""Workflow files: valid, and nothing but targets of the Makefile."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest
import yaml

from scripts.release import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(re.findall(r"^([a-z0-9-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))


def commands(name: str) -> list[str]:
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    jobs: dict[str, Any] = yaml.safe_load(text)["jobs"]
    return [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_each_step_is_a_target(file: Any) -> None:
    for command in commands(file.name):
        match = re.fullmatch(r"make ([a-z0-9-]+(?:\$\{\{ [a-z.]+ \}\})?)( [A-Z]+=\S+)*", command)
        assert match, command
        target = re.sub(r"\$\{\{ matrix.resolution \}\}", "lowest", match[1])
        assert target in TARGETS, f"{command}: the Makefile lacks this target"


def test_workflows_match_their_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, *map(str, WORKFLOWS)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_matrix_covers_pythons_and_systems() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))["jobs"]
    matrix = jobs["test"]["strategy"]["matrix"]
    assert matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert {system.partition("-")[0] for system in matrix["os"]} == {"ubuntu", "macos", "windows"}
    assert jobs["dependencies"]["strategy"]["matrix"]["resolution"] == ["lowest", "newest"]


def test_the_release_publishes_without_a_stored_secret() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert jobs["publish"]["needs"] == "build"
    assert "secrets." not in text
    assert 'make release TAG="$GITHUB_REF_NAME"' in commands("release.yml")
