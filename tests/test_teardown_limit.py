"""A hanging test is ended by its time limit, also one that has failed and hangs afterwards."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CONFTEST = """
from tests import teardown_limit
from tests.teardown_limit import pytest_exception_interact, pytest_runtest_logfinish
teardown_limit.LIMIT = 0.5
"""
TESTS = """
import time
import pytest

@pytest.fixture
def hanging():
    yield
    time.sleep(600)

@pytest.fixture
def also_hanging():
    yield
    time.sleep(600)

def test_that_fails_and_ends():
    raise AssertionError

def test_that_takes_longer_than_the_limit_of_a_teardown():
    time.sleep(1)

def test_that_fails_and_hangs_twice(hanging, also_hanging):
    raise AssertionError

def test_that_comes_afterwards():
    pass
"""


def test_the_teardown_of_a_failed_test_is_limited(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_it.py").write_text(TESTS)
    options = ["-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    command = [sys.executable, "-m", "pytest", *options, str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert ended.returncode == 1
    assert "2 failed, 2 passed, 1 error" in ended.stdout
    assert "errors while tearing down <Function test_that_fails_and_hangs_twice> (2 sub-exceptions)" in ended.stdout
    assert ended.stdout.count("Timeout (>0.5s) from pytest-timeout") >= 2
