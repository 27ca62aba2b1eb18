"""Setting of relations, from objects of the caller or from fetched ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Never, TypeVar, cast

from rcext._flow import run_async
from rcext._records import Model, Record, check_records
from rcext.errors import ConfigurationError

from ._relation import Candidates, Relation
from ._report import ReportBuilder

if TYPE_CHECKING:
    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, SyncClient
    from ringcentral_api.drift import DriftPolicy

    from ._report import ResolveReport

R = TypeVar("R", bound=Model)
T = TypeVar("T", bound=Model)


def attach(
    records: Iterable[R | Mapping[str, Any]], relation: Relation[R, T], others: Iterable[T | Mapping[str, Any]]
) -> ResolveReport:
    """Set a relation from objects that you have; nothing is fetched.

    The time is linear in records and objects. Both may mix models and dicts.

    Args:
        records: the records that receive the objects.
        relation: the relation: `recordings()`, `devices()`...
        others: the objects.

    Returns:
        A report of attached and unresolved objects.

    Raises:
        ConfigurationError: an argument is not a list of models or dicts, or the relation is not a `Relation`.
        TypeError: the model of a record does not have the attribute.
    """
    _check("attach", relation)
    report = ReportBuilder()
    report.begin(relation.name)
    relation.join(_listed("attach", "records", records), Candidates(_listed("attach", "others", others)), report)
    return report.report()


def resolve(
    client: SyncClient, records: Iterable[R | Mapping[str, Any]], *relations: Relation[R, Never]
) -> ResolveReport:
    """Fetch the objects of relations, and set them on records: many per request, never one request for each record.

    Relations are resolved in the given order. Existing values are fetched again.

    Args:
        client: `RingCentral`, or any other client of the generated package.
        records: the records; models, dicts or both, all of one kind: calls, or extensions...
        relations: the relations: `recordings()`, `conversation()`...

    Returns:
        A report of attached and unresolved objects, including those that the server refuses to this user.

    Raises:
        ConfigurationError: `records` is not a list of models or dicts, or a relation is not a `Relation`. Nothing was
            sent.
        TypeError: the model of a record does not have the attribute.
        ApiError, httpx.TransportError, BatchInterrupted: the connection, the session, a rate limit or the server
            failed, or a response is unreadable. Earlier relations stay set.
    """
    from rcext._streaming import run_streamed

    return run_streamed(_resolve_flow("resolve", records, relations, client.drift), client)


async def resolve_async(
    client: AsyncClient, records: Iterable[R | Mapping[str, Any]], *relations: Relation[R, Never]
) -> ResolveReport:
    """Fetch the objects of relations and set them, in asyncio; see `resolve`."""
    from rcext._streaming import AsyncStreamer

    return await run_async(_resolve_flow("resolve_async", records, relations, client.drift), AsyncStreamer(client))


def _resolve_flow(
    call: str, records: Iterable[object], relations: tuple[Relation[R, Never], ...], drift: DriftPolicy | None
) -> Flow[ResolveReport]:
    """Resolve relations (no I/O)."""
    if not relations:
        raise ConfigurationError(f"{call}: pass at least one relation, such as recordings()")
    for relation in relations:
        _check(call, relation)
    listed = _listed(call, "records", records)
    report = ReportBuilder()
    for relation in relations:
        report.begin(relation.name)
        found = yield from relation.fetch(listed, drift)
        relation.join(listed, found, report)
    return report.report()


def _check(call: str, relation: object) -> None:
    if isinstance(relation, Relation):
        return
    name = getattr(relation, "__name__", None)
    hint = (
        f"{name}(), with parentheses" if callable(relation) and name else "one of rcext.relations, such as recordings()"
    )
    raise ConfigurationError(f"{call}: {relation!r} is not a relation; pass {hint}")


def _listed(call: str, argument: str, records: object) -> list[Record]:
    """Return the records as a list, or raise an error that says what to pass."""
    check_records(call, argument, records)
    listed = list(cast("Iterable[object]", records))
    for place, record in enumerate(listed):
        if not isinstance(record, Mapping) and not hasattr(record, "to_dict"):
            raise ConfigurationError(f"{call}: {argument}[{place}] is {record!r:.60}, neither a model nor a dict")
    return cast("list[Record]", listed)
