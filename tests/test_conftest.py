"""The watch over secrets sees what it should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .conftest import shown_secrets

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox


def test_a_secret_in_a_text_is_seen(sb: Sandbox) -> None:
    assert shown_secrets(f"client_secret={sb.client_secret}")
    assert not shown_secrets("nothing of the kind")


@pytest.mark.shows_secrets
def test_a_test_may_be_excused(sb: Sandbox) -> None:
    print(sb.client_secret)
