"""Jobs: flows that go on when their callers are gone, with both drivers."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from rcext import _flow, _jobs
from rcext._flow import Call, Flow, join, run, run_async, sleep
from rcext._jobs import Job, JobLost
from rcext._workers import WORKERS
from rcext.errors import RingCentralError

if TYPE_CHECKING:
    from collections.abc import Callable

TIMEOUT = 20


class Work:
    """A flow that a test holds at a call, and its log."""

    def __init__(self, outcome: object = "result") -> None:
        self.started = threading.Event()
        self.proceed = threading.Event()
        self.log: list[str] = []
        self.runs = 0
        self._outcome = outcome

    def flow(self) -> Flow[object]:
        self.runs += 1
        try:
            yield Call(self._block)
            if isinstance(self._outcome, BaseException):
                raise self._outcome
            return self._outcome
        finally:
            yield Call(lambda: self.log.append("released"))

    def _block(self) -> None:
        self.started.set()
        assert self.proceed.wait(TIMEOUT)


def no_request(_request: object) -> Any:
    raise AssertionError("no request was expected")


def in_thread(function: Callable[[], Any]) -> tuple[threading.Thread, list[Any]]:
    outcome: list[Any] = []

    def caught() -> None:
        try:
            outcome.append(function())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=caught, daemon=True)
    thread.start()
    return thread, outcome


# Results --------------------------------------------------------------------------------------------------------------


def test_all_callers_get_the_result_of_one_run() -> None:
    work = Work()
    job = Job(work.flow())
    callers = [in_thread(lambda: run(join(job), no_request)) for _ in range(5)]
    assert work.started.wait(TIMEOUT)
    work.proceed.set()
    for thread, outcome in callers:
        thread.join(TIMEOUT)
        assert outcome == ["result"]
    assert run(join(job), no_request) == "result"
    assert work.runs == 1
    assert work.log == ["released"]


def test_tasks_and_threads_share_a_job() -> None:
    work = Work()
    job = Job(work.flow())

    async def main() -> None:
        tasks = [asyncio.create_task(run_async(join(job), no_request)) for _ in range(3)]
        await asyncio.to_thread(work.started.wait, TIMEOUT)
        thread, outcome = in_thread(lambda: run(join(job), no_request))
        work.proceed.set()
        assert await asyncio.gather(*tasks) == ["result"] * 3
        await asyncio.to_thread(thread.join, TIMEOUT)
        assert outcome == ["result"]

    asyncio.run(main())
    assert work.runs == 1


def test_the_first_caller_gets_the_error_and_others_a_copy() -> None:
    original = ValueError("x")
    original.__cause__ = KeyError("y")
    work = Work(original)
    work.proceed.set()
    job = Job(work.flow())
    caught: list[BaseException] = []
    for _ in range(3):
        with pytest.raises(ValueError, match="x") as info:
            run(join(job), no_request)
        caught.append(info.value)
    assert caught[0] is original
    assert len({id(error) for error in caught}) == 3
    assert {type(error.__cause__) for error in caught} == {KeyError}


def test_an_error_that_cannot_be_copied_is_described() -> None:
    class Stubborn(Exception):
        def __reduce__(self) -> Any:
            raise TypeError("no")

    work = Work(Stubborn("words"))
    work.proceed.set()
    job = Job(work.flow())
    with pytest.raises(Stubborn):
        run(join(job), no_request)
    with pytest.raises(RingCentralError, match="words"):
        run(join(job), no_request)


# Callers that go away -------------------------------------------------------------------------------------------------


def test_a_canceled_caller_does_not_end_the_job() -> None:
    work = Work()
    job = Job(work.flow())

    async def main() -> None:
        first = asyncio.create_task(run_async(join(job), no_request))
        await asyncio.to_thread(work.started.wait, TIMEOUT)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        second = asyncio.create_task(run_async(join(job), no_request))
        await asyncio.sleep(0)
        work.proceed.set()
        assert await second == "result"

    asyncio.run(main())
    assert work.runs == 1


def test_an_interrupted_caller_does_not_end_the_job(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work()
    job = Job(work.flow())

    def interrupted(timeout: float) -> None:
        assert timeout == _jobs.POLL
        assert work.started.wait(TIMEOUT)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(job.future, "result", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run(join(job), no_request)
    work.proceed.set()
    assert run(join(job), no_request) == "result"
    assert work.runs == 1


def test_a_caller_that_was_interrupted_before_it_started_the_job_leaves_that_to_the_next() -> None:
    work = Work()
    work.proceed.set()
    job = Job(work.flow())
    assert not job.claimed
    assert not job.lost()
    assert run(join(job), no_request) == "result"
    assert job.claimed


def test_a_job_is_claimed_once() -> None:
    job = Job(Work().flow())
    assert job.claim()
    assert not job.claim()
    assert job.runs_in()
    thread, outcome = in_thread(job.runs_in)
    thread.join(TIMEOUT)
    assert outcome == [False]


@pytest.mark.parametrize("driver", ["sync", "async"])
def test_a_flow_that_waits_for_its_own_job_is_an_error(driver: str) -> None:
    jobs: list[Job[None]] = []

    def flow() -> Flow[None]:
        with pytest.raises(RuntimeError, match="a handler waits for the flow"):
            yield from join(jobs[0])

    jobs.append(Job(flow()))
    if driver == "sync":
        run(join(jobs[0]), no_request)
    else:
        asyncio.run(run_async(join(jobs[0]), no_request))


@pytest.mark.parametrize("driver", ["sync", "async"])
def test_a_caller_stops_waiting_after_a_while(driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_flow, "JOIN_PATIENCE", 0.0)
    monkeypatch.setattr(_flow, "POLL", 0.001)
    work = Work()
    job = Job(work.flow())

    async def main() -> None:
        with pytest.raises(TimeoutError):
            await run_async(join(job), no_request)
        work.proceed.set()

    if driver == "sync":
        with pytest.raises(TimeoutError):
            run(join(job), no_request)
        work.proceed.set()
    else:
        asyncio.run(main())
    assert WORKERS.wait(TIMEOUT)


# Jobs that can no longer end ------------------------------------------------------------------------------------------


def start_in_a_loop(work: Work) -> tuple[asyncio.AbstractEventLoop, Job[object]]:
    """Start a job in a loop that does not run any more."""
    loop, job = asyncio.new_event_loop(), Job(work.flow())

    async def start() -> None:
        caller = asyncio.create_task(run_async(join(job), no_request))
        caller._log_destroy_pending = False  # type: ignore[attr-defined]  # that is what is tested here
        await asyncio.to_thread(work.started.wait, TIMEOUT)

    loop.run_until_complete(start())
    loop.run_until_complete(loop.shutdown_default_executor())
    return loop, job


def test_a_job_whose_loop_was_closed_is_lost_and_cleans_up() -> None:
    work = Work()
    loop, job = start_in_a_loop(work)
    assert not job.lost()
    work.proceed.set()
    loop.close()
    assert job.lost()
    with pytest.raises(JobLost):
        run(join(job), no_request)
    gc.collect()
    assert WORKERS.wait(TIMEOUT)
    assert work.log == ["released"]


def test_a_job_whose_loop_was_closed_and_forgotten_cleans_up_without_a_next_caller() -> None:
    work = Work()
    loop, job = start_in_a_loop(work)
    work.proceed.set()
    loop.close()
    del loop, job
    assert WORKERS.wait(TIMEOUT)
    gc.collect()
    assert WORKERS.wait(TIMEOUT)
    assert work.log == ["released"]


def test_a_job_whose_loop_does_not_run_any_more_is_lost_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Work()
    loop, job = start_in_a_loop(work)
    now = time.monotonic()
    monkeypatch.setattr(_jobs, "time", SimpleNamespace(monotonic=lambda: now))
    assert not job.lost()
    now += 0.9
    assert not job.lost()
    loop.run_until_complete(asyncio.sleep(0))

    async def look() -> bool:
        return job.lost()

    assert not loop.run_until_complete(look())  # it runs: the time begins again
    now += 5
    assert not job.lost()
    now += 1.1
    assert job.lost()
    work.proceed.set()
    job.abandon()
    assert WORKERS.wait(TIMEOUT)
    assert work.log == ["released"]
    loop.run_until_complete(asyncio.sleep(0.01))  # the loop does run again, and its task ends
    loop.close()


def test_the_end_of_a_loop_cancels_a_job_and_its_cleanup_is_done() -> None:
    def flow() -> Flow[None]:
        try:
            yield from sleep(TIMEOUT)
        finally:
            yield Call(lambda: log.append("released"))

    log: list[str] = []
    job = Job(flow())

    async def main() -> None:
        task = asyncio.create_task(run_async(join(job), no_request))
        await asyncio.sleep(0)  # the caller starts the job
        await asyncio.sleep(0)  # the job starts
        assert job.claimed
        task.cancel()

    asyncio.run(main())
    assert log == ["released"]
    with pytest.raises(JobLost):
        job.result()


def test_a_job_whose_thread_is_gone_is_lost() -> None:
    job = Job(Work().flow())
    thread, _ = in_thread(job.claim)
    thread.join(TIMEOUT)
    assert job.lost()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_forked_child_does_not_wait_for_its_parents_job() -> None:
    work = Work()
    job = Job(work.flow())
    thread, _ = in_thread(lambda: run(join(job), no_request))
    assert work.started.wait(TIMEOUT)
    with job.future._condition:  # pyright: ignore[reportPrivateUsage]  # another thread may hold it at the fork
        child = os.fork()
        if child == 0:
            try:
                run(join(job), no_request)
            except JobLost:
                os._exit(0)
            finally:
                os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    work.proceed.set()
    thread.join(TIMEOUT)
    assert status == 0
