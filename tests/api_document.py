"""Tests that compare something of ours with the whole official document."""

from __future__ import annotations

from pathlib import Path

import pytest

KEPT = Path(__file__).parents[1] / "spec" / "kept.json"
"""What our code uses and the document lacks; absent for the document that the code was written for."""

compares_with_the_document = pytest.mark.skipif(
    KEPT.exists(), reason="the document lacks parts that our code uses: see spec/kept.json"
)
