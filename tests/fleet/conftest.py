"""A sandbox with a few extensions, and a real PostgreSQL with an empty database for each test."""

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
    """Return the connection string of a new database with a table of the program."""
    name = f"fleet_{uuid.uuid4().hex}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    url = f"{postgres.rpartition('/')[0]}/{name}"
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE crm (extension text, message text, change text)")
    return url


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=18) as sandbox:
        yield sandbox
