"""The two ways to set relations: from things at hand, and from things that are fetched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Never, TypeVar, cast

from rcext._flow import run, run_async
from rcext.errors import ConfigurationError

from ._records import Model, Record, check_several
from ._relation import Found, Relation
from ._report import Tally

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
    """Set a relation from things that are at hand; nothing is fetched.

    The time is linear in records and things, and both may mix models and dicts.

    Args:
        records: what it is set on.
        relation: which one: `recordings()`, `devices()`...
        others: the things.

    Returns:
        How many were attached, and what could not be resolved.

    Raises:
        ConfigurationError: the records or things are no list of models or dicts, or the relation is none.
        TypeError: a record is of a model that has no such attribute.
    """
    _check("attach", relation)
    tally = Tally()
    tally.begin(relation.name)
    relation.join(_listed("attach", "records", records), Found(_listed("attach", "others", others)), tally)
    return tally.report()


def resolve(
    client: SyncClient, records: Iterable[R | Mapping[str, Any]], *relations: Relation[R, Never]
) -> ResolveReport:
    """Fetch what records relate to, and set it; many in one request, never a request for each record.

    Relations are resolved in the order given. What is set already is fetched anew.

    Args:
        client: `RingCentral`, or anything that sends requests. Its rate gate keeps the pace.
        records: what they are set on; models, dicts or both, all of one kind: calls, or extensions...
        relations: which ones: `recordings()`, `conversation()`...

    Returns:
        How many were attached, and what could not be resolved: also what the platform refused to this user.

    Raises:
        ConfigurationError: the records are no list of models or dicts, or a relation is none. Nothing was sent.
        TypeError: a record is of a model that has no such attribute.
        ApiError, httpx.TransportError, BatchInterrupted: no connection, no session, a rate limit that was not waited
            for, a server error, or an answer that cannot be read. What the relations before it have set stays.
    """
    from rcext._streaming import Streamer

    return run(_course("resolve", records, relations, client.drift), Streamer(client))


async def resolve_async(
    client: AsyncClient, records: Iterable[R | Mapping[str, Any]], *relations: Relation[R, Never]
) -> ResolveReport:
    """Fetch what records relate to, and set it, in asyncio; see `resolve`."""
    from rcext._streaming import AsyncStreamer

    return await run_async(_course("resolve_async", records, relations, client.drift), AsyncStreamer(client))


def _course(
    call: str, records: Iterable[object], relations: tuple[Relation[R, Never], ...], drift: DriftPolicy | None
) -> Flow[ResolveReport]:
    """The course of `resolve`, without IO."""
    if not relations:
        raise ConfigurationError(f"{call}: relations are missing; give at least one, such as recordings()")
    for relation in relations:
        _check(call, relation)
    listed = _listed(call, "records", records)
    tally = Tally()
    for relation in relations:
        tally.begin(relation.name)
        found = yield from relation.fetch(listed, drift)
        relation.join(listed, found, tally)
    return tally.report()


def _check(call: str, relation: object) -> None:
    if isinstance(relation, Relation):
        return
    name = getattr(relation, "__name__", None)
    hint = f"{name}(), with brackets" if callable(relation) and name else "one of rcext.relations, such as recordings()"
    raise ConfigurationError(f"{call}: {relation!r} is no relation; give {hint}")


def _listed(call: str, argument: str, records: object) -> list[Record]:
    """The records as a list, or an error that says what to give."""
    check_several(call, argument, records)
    listed = list(cast("Iterable[object]", records))
    for place, record in enumerate(listed):
        if not isinstance(record, Mapping) and not hasattr(record, "to_dict"):
            raise ConfigurationError(f"{call}: {argument}[{place}] is {record!r:.60}, no model and no dict")
    return cast("list[Record]", listed)
