# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# nbformat and nbclient are partly untyped

"""The notebook runs in a real kernel, and is stored without output."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbclient import NotebookClient

from tests.examples.programs import EXAMPLES, environment

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

FILE = EXAMPLES / "quickstart.ipynb"


def read() -> Any:
    return nbformat.read(FILE, as_version=4)  # type: ignore[no-untyped-call]  # of nbformat


def test_is_stored_without_output() -> None:
    notebook = read()
    nbformat.validate(notebook)
    assert all(not cell.outputs and cell.execution_count is None for cell in notebook.cells if cell.cell_type == "code")


@pytest.mark.slow
def test_runs(sb: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment(sb, MPLBACKEND="module://matplotlib_inline.backend_inline").items():
        monkeypatch.setenv(name, value)
    notebook = read()
    NotebookClient(notebook, timeout=100, kernel_name="python3", resources={"metadata": {"path": os.sep}}).execute()
    printed = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert any("image/png" in output.get("data", {}) for output in printed)
    assert "101 Ada Archer" in printed[0]["text"]
    assert "MessageEventBody" in printed[-1]["text"]
    assert "Hello from a notebook" in [sms["text"] for sms in sb.sent_sms]
