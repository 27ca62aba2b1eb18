"""Accounts are apart: no operation reads or changes anything of another account, whatever ids it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._json import is_object
from rcext.sandbox._operations import Operation, catalog

from .conftest import Caller
from .requests_of import Maker
from .test_operations import OAUTH, OPERATIONS, known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

Two = tuple[Caller, Caller, Maker, set[str]]
#: Operations with ids of something, that is, of an account.
WITH_IDS = [
    operation
    for operation in OPERATIONS
    if operation.id not in OAUTH and set(operation.path_names) - {"accountId", "extensionId"}
]


@pytest.fixture(scope="module")
def two() -> Iterator[Two]:
    """Callers of two accounts, requests with the ids of the first, and what an answer must not contain."""
    with Sandbox(seed=1, accounts=2) as sandbox:
        one = Caller(sandbox).login()
        other = Caller(sandbox).login(sandbox.jwt_of(sandbox.accounts[1].extensions["101"]))
        maker = Maker(known_of(sandbox, one))
        first = sandbox.accounts[0]
        yield one, other, maker, {first.id, first.main_number, *first.extensions.values()}
        one.http.close()
        other.http.close()


@pytest.mark.parametrize("operation", WITH_IDS, ids=lambda one: one.id)
def test_no_operation_reaches_another_account(two: Two, operation: Operation) -> None:
    one, other, maker, secrets = two
    read = catalog().by_path.get(("GET", operation.path)) if operation.method != "GET" else None
    before = send(one, maker.valid(read, optional=False)) if read is not None else None
    request = maker.valid(operation, optional=False)
    answer = send(other, request)
    sent = request.path + (request.content or b"").decode()
    assert not [secret for secret in secrets if secret in answer.text and secret not in sent]
    if before is not None and before.is_success and read is not None and not read.media:
        after = send(one, maker.valid(read, optional=False))
        assert after.status_code == before.status_code
        if "{ringoutId}" not in operation.path:  # a ring-out goes on with each read
            assert lasting(after.json()) == lasting(before.json())


def lasting(answer: object) -> object:
    """Return an answer without the seconds that a subscription still has."""
    return {name: value for name, value in answer.items() if name != "expiresIn"} if is_object(answer) else answer
