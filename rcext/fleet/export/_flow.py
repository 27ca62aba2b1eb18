"""An export as a flow: plan, read, store, verify."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from attrs import frozen

from rcext._flow import call, sleep
from rcext._json_body import read_object
from rcext._pick import pick
from rcext.errors import Forbidden, Gone, NotFound

from ._plan import ACCOUNT, READS, Part, page_request, parts_of, read_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from rcext._clock import Clock
    from rcext._flow import Flow
    from rcext._progress import ProgressMeter
    from rcext.files import Downloaded

    from ._plan import Kind, Reading, Verdict
    from ._target import ExportTarget

_WAIT: Final = 1.0
"""Seconds between two looks at parts that other exports have."""
_TYPES: Final = ("User", "DigitalUser", "VirtualUser", "FaxUser", "Department", "Voicemail", "Limited")
"""Types of extensions with calls or messages."""


class Download(NamedTuple):
    """Step: download content to a path. The outcome is a `Downloaded`."""

    source: str
    path: Path


@frozen
class Wanted:
    """What to export.

    Attributes:
        account: the kinds that are read from the account's call log.
        each: the kinds that are read from each extension.
        extensions: extension ids, `~` for the session's own; `None` for all.
        start: the start of the period.
        end: its end.
    """

    account: Sequence[Kind]
    each: Sequence[Kind]
    extensions: Sequence[str] | None
    start: float
    end: float


@frozen
class ExportProgress:
    """How far an export is.

    Attributes:
        part: the part in progress.
        parts: how many parts are finished, also by other exports to the same target.
        total: how many parts there are.
        records: how many records this export has stored.
        seconds: how long it has taken.
    """

    part: Part
    parts: int
    total: int
    records: int
    seconds: float

    @property
    def rate(self) -> float:
        """Records a second."""
        return self.records / self.seconds if self.seconds > 0 else 0.0


@frozen
class PartResult:
    """A part that does not agree with the server's total, or that the server refused.

    Attributes:
        part: the part.
        records: how many records are stored.
        total: the server's total; `None` if it is unknown.
        reason: what is wrong, in words.
    """

    part: Part
    records: int
    total: int | None
    reason: str


@frozen
class ExportReport:
    """The result of an export.

    Attributes:
        parts: how many parts there are.
        present: how many were finished before, or were finished by other exports.
        records: how many records this export has stored.
        seconds: how long it has taken.
        verified: how many parts have as many records as the server says.
        without_total: how many parts could not be compared, because the server does not state a total.
        differing: the parts that differ from the server's total after several reads.
        refused: the parts that the server does not give to this session.
    """

    parts: int
    present: int
    records: int
    seconds: float
    verified: int
    without_total: int
    differing: Sequence[PartResult]
    refused: Sequence[PartResult]


class _Tally:
    """What has been done so far."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._begin = clock.monotonic()
        self.parts = self.records = 0
        self.verdicts: list[Verdict] = []
        self.differing: list[PartResult] = []
        self.refused: list[PartResult] = []

    def seconds(self) -> float:
        return self._clock.monotonic() - self._begin

    def report(self) -> ExportReport:
        own = len(self.verdicts) + len(self.refused)
        return ExportReport(
            self.parts,
            self.parts - own,
            self.records,
            self.seconds(),
            self.verdicts.count("verified"),
            self.verdicts.count("no total"),
            self.differing,
            self.refused,
        )


class ExportRun:
    """One export.

    Args:
        wanted: what to export.
        target: the target.
        clock: the clock of waits and rates.
        meter: makes the progress events.
        progress: called after each page.
    """

    def __init__(
        self,
        wanted: Wanted,
        target: ExportTarget,
        *,
        clock: Clock,
        meter: ProgressMeter,
        progress: Callable[[ExportProgress], object] | None,
    ) -> None:
        self._wanted = wanted
        self._target = target
        self._clock = clock
        self._meter = meter
        self._progress = progress
        self._tally = _Tally(clock)

    def flow(self) -> Flow[ExportReport]:
        """Export; the target is closed at the end, however that comes."""
        target, tally = self._target, self._tally
        try:
            parts = yield from self._plan()
            yield from call(target.open)
            tally.parts = yield from call(partial(target.plan, parts))
            while True:
                taken = yield from call(target.take)
                if taken is not None:
                    yield from self._part(*taken)
                elif target.remaining:  # other exports read them; if one of them dies, its part is free again
                    yield from sleep(_WAIT, self._clock)
                else:
                    break
            yield from self._meter.report(tally.parts, tally.parts, final=True)
            return tally.report()
        finally:
            yield from call(target.close)

    def _plan(self) -> Flow[Iterator[Part]]:
        wanted = self._wanted
        from ringcentral_api.api.user_settings.read_extension import request

        own = read_object((yield request()))
        account = str(pick(own, "account.id") or "~")
        scopes = [str(own.get("id")) if scope == "~" else scope for scope in wanted.extensions or ()]
        if wanted.extensions is None and wanted.each:
            scopes = yield from self._extensions()

        def parts(kind: Kind, scope: str) -> Iterator[Part]:
            if self._target.whole:
                yield Part(kind, account, scope, "all", wanted.start, wanted.end)
            else:
                yield from parts_of(kind, account, scope, wanted.start, wanted.end)

        def every() -> Iterator[Part]:
            for kind in wanted.account:
                yield from parts(kind, ACCOUNT)
            for kind in wanted.each:
                for scope in scopes:
                    yield from parts(kind, scope)

        return every()

    def _extensions(self) -> Flow[list[str]]:
        from ringcentral_api.api.extensions.list_extensions import request

        found: list[str] = []
        number, more = 1, True
        while more:
            page = read_page((yield request(type=_TYPES, status=["Enabled", "Disabled"], per_page=1000, page=number)))
            found += [str(record["id"]) for record in page.records if record.get("id") is not None]
            number, more = number + 1, page.more
        return list(dict.fromkeys(found))

    def _part(self, part: Part, reading: Reading) -> Flow[None]:
        """Read a part until it agrees with the server's total."""
        target, tally = self._target, self._tally
        last = reading.attempt + READS - 1 if target.rereads else reading.attempt
        try:
            while True:
                while reading.page:
                    page = read_page((yield page_request(part, reading.page, detailed=target.detailed)))
                    reading, records = reading.after(page)
                    if part.kind == "recording":
                        records = yield from self._recordings(records)
                    if not (yield from call(partial(target.write, records, reading))):
                        yield from call(target.leave)  # another export reads a longer period
                        return
                    tally.records += len(records)
                    yield from self._report(part)
                stored = yield from call(target.count)
                verdict = reading.verdict(reading.listed if part.kind == "recording" else stored)
                if verdict != "differs" or reading.attempt >= last:
                    break
                reading = reading.again()
                if not (yield from call(partial(target.restart, reading))):
                    yield from call(target.leave)
                    return
        except (Forbidden, NotFound) as error:
            yield from call(partial(target.refuse, str(error)))
            tally.refused.append(PartResult(part, 0, None, str(error)))
            return
        if not (yield from call(partial(target.finish, verdict))):
            return
        tally.verdicts.append(verdict)
        if verdict == "differs":
            reason = f"{stored} records, and the server counts {reading.total}"
            reason += "" if reading.stable else "; the list has changed while it was read"
            tally.differing.append(PartResult(part, stored, reading.total, reason))
        yield from self._report(part)

    def _recordings(self, records: list[dict[str, Any]]) -> Flow[list[dict[str, Any]]]:
        """Store the audio of calls; return the rows of the index."""
        target = self._target
        rows: list[dict[str, Any]] = []
        for record in records:
            source = pick(record, "recording.contentUri")
            if not isinstance(source, str):
                continue
            identifier = str(record.get("id"))
            fields: dict[str, Any] | None = yield from call(partial(target.stored_audio, identifier))
            if fields is None:
                path = yield from call(partial(target.place, identifier))
                try:
                    downloaded = cast("Downloaded", (yield Download(source, path)))
                except (NotFound, Gone) as error:
                    fields = {"$trouble": str(error)}
                else:
                    fields = yield from call(partial(target.store_audio, identifier, downloaded))
            rows.append({**record, **fields})
        return rows

    def _report(self, part: Part) -> Flow[None]:
        tally, target = self._tally, self._target
        done = tally.parts - target.remaining
        if self._progress is not None:
            self._progress(ExportProgress(part, done, tally.parts, tally.records, tally.seconds()))
        self._meter.subject = part.name
        yield from self._meter.report(done, tally.parts)
