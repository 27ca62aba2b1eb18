"""A sandbox with a few extensions, and a real PostgreSQL with an empty schema for each test."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg import sql

from rcext.sandbox import Sandbox
from tests.examples.postgres_server import running_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package")
def postgres() -> Iterator[str]:
    with running_postgres() as server:
        yield server.url


@pytest.fixture
def database(postgres: str) -> str:
    """Return the connection string of a new schema with a table of the program.

    A schema takes milliseconds; a database has 900 files that are copied, and deleted at the end.
    """
    name = f"fleet_{uuid.uuid4().hex}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
    url = f"{postgres}?options=-csearch_path%3D{name}"
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE crm (extension text, message text, change text)")
    return url


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=18) as sandbox:
        # The lanes learn the limits from the responses: without these they would make a call each second.
        sandbox.limits.update({"Light": 60_000, "Heavy": 60_000})
        yield sandbox
