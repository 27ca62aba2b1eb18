"""Loop, watching and job control of a visibility (no sockets, no threads)."""

from __future__ import annotations

import asyncio
import signal
import threading
from typing import TYPE_CHECKING, Any

import pytest

from rcext.errors import ConfigurationError
from rcext.visibility import Change
from rcext.visibility._base import Check, Item, Notify, VisibilityBase, Wait
from rcext.visibility._changes import Report
from rcext.visibility._signals import JobControl, leave_to_main_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HIDDEN, SHOWN = Change(False, "host"), Change(True, "host", 0.0)


class Worker:
    """Records what it receives."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.alive = True
        self.foreign = False
        self.stops: list[tuple[Callable[[Callable[[], object]], None], Callable[[], None]]] = []
        self.started = self.ended = False

    def start(self) -> None:
        self.started = True

    def end(self) -> None:
        self.ended = True

    def check(self, name: str) -> None:
        if self.foreign:
            raise ConfigurationError(f"{name}: another event loop")

    def post(self, item: Item) -> None:
        self.items.append(item)

    def before_stop(self, announce: Callable[[Callable[[], object]], None], stop: Callable[[], None]) -> None:
        self.stops.append((announce, stop))


class Core(VisibilityBase[Worker]):
    """A visibility whose worker and clock the test controls."""

    def __init__(self, *subscriptions: Any) -> None:
        self.now = 0.0
        self.workers: list[Worker] = []
        super().__init__(list(subscriptions), lambda: (self.now,))
        self.flow = self._loop()

    def _start(self) -> Worker:
        self.workers.append(Worker())
        return self.workers[-1]

    @property
    def worker(self) -> Worker:
        return self.workers[-1]

    def watch(self, **options: Any) -> None:
        given: dict[str, Any] = {"signals": False, "sleep": True, "interval": 5.0, "tolerance": 10.0, **options}
        self._watch(**given)

    def steps(self, item: Item, after: float = 0.0) -> list[object]:
        """Give the waiting loop an item, and return its steps until it waits again."""
        self.now += after
        taken: list[object] = []
        step = self.flow.send(item)
        while not isinstance(step, Wait):
            taken.append(step)
            step = next(self.flow)
        return [*taken, step]


class Subscription:
    def __init__(self, error: BaseException | None = None) -> None:
        self.woken = 0
        self.error = error

    def wake(self) -> None:
        self.woken += 1
        if self.error is not None:
            raise self.error


@pytest.fixture
def core() -> Core:
    core = Core()
    assert next(core.flow) == Wait(None)
    return core


def test_reports_call_handlers_and_only_a_return_checks_the_token(core: Core) -> None:
    subscription = Subscription()
    core._subscriptions = [subscription]  # pyright: ignore[reportPrivateUsage]
    assert core.visible
    core._show(False)  # pyright: ignore[reportPrivateUsage]
    assert not core.visible
    core._show(True)  # pyright: ignore[reportPrivateUsage]
    assert core.visible
    hidden, shown = core.worker.items
    assert hidden == Item(Report("hidden", (0.0,)))
    assert core.steps(hidden) == [Notify(HIDDEN), Wait(None)]
    assert core.steps(hidden) == [Wait(None)]
    assert subscription.woken == 0
    assert core.steps(shown) == [Notify(SHOWN), Check(), Wait(None)]
    assert subscription.woken == 1
    assert len(core.workers) == 1


def test_the_last_item_ends_the_loop(core: Core) -> None:
    with pytest.raises(StopIteration):
        core.flow.send(Item(last=True))


def test_told_is_called_after_the_handlers(core: Core) -> None:
    order: list[object] = []
    item = Item(Report("stopping", (0.0,)), lambda: order.append("told"))
    order.append(core.flow.send(item))
    order.append(next(core.flow))
    assert order == [Notify(Change(False, "signal")), "told", Wait(None)]


@pytest.mark.parametrize(("away", "found"), [(15.0, False), (15.1, True), (3600.0, True)])
def test_a_late_reading_is_a_sleep(core: Core, away: float, found: bool) -> None:
    core.watch()
    assert core.worker.items == [Item()], "the loop may wait longer than the interval"
    assert core.steps(Item(), 100.0)[-1] == Wait(5.0), "times before the first reading are unknown"
    sleep = [Notify(Change(False, "sleep")), Notify(Change(True, "sleep", away)), Check()]
    core.now = 0.0
    core.flow = core._loop()  # pyright: ignore[reportPrivateUsage]
    next(core.flow)
    assert core.steps(Item(), away) == [*(sleep if found else []), Wait(5.0)]


def test_without_watching_the_clocks_a_long_pause_is_normal(core: Core) -> None:
    assert core.steps(Item(), 1e6) == [Wait(None)]


def test_a_sleep_and_a_report_in_one_item(core: Core) -> None:
    core.watch()
    core.steps(Item())
    steps = core.steps(Item(Report("hidden", (60.0,))), 60.0)
    assert [step.change.visible for step in steps if isinstance(step, Notify)] == [False, True, False]
    assert steps[-2:] == [Check(), Wait(5.0)]


@pytest.mark.parametrize("moment", range(3))
@pytest.mark.parametrize("error", [asyncio.CancelledError, KeyboardInterrupt])
def test_an_interrupted_loop_ends(core: Core, moment: int, error: type[BaseException]) -> None:
    core.watch()
    items = [None, Item(Report("hidden", (0.0,))), Item(Report("shown", (0.0,)))]
    for item in items[1 : moment + 1]:
        while not isinstance(core.flow.send(item), Notify):
            item = None
        if moment == 2 and item is items[1]:
            assert isinstance(next(core.flow), Wait)
    with pytest.raises(error):
        core.flow.throw(error())
    with pytest.raises(StopIteration):
        next(core.flow)


class Changing:
    """A set that changes while it is read for the first time."""

    def __init__(self, *subscriptions: Subscription) -> None:
        self.subscriptions = subscriptions
        self.reads = 0

    def __iter__(self) -> Iterator[Subscription]:
        self.reads += 1
        for subscription in self.subscriptions:
            yield subscription
            if self.reads == 1:
                raise RuntimeError("changed during iteration")


def test_every_subscription_is_woken_once(core: Core, caplog: pytest.LogCaptureFixture) -> None:
    broken, other = Subscription(KeyError("broken")), Subscription()
    core._subscriptions = Changing(broken, other)  # pyright: ignore[reportPrivateUsage]
    core._wake()  # pyright: ignore[reportPrivateUsage]
    assert (broken.woken, other.woken) == (1, 1)
    assert caplog.text.count("broken") == 1


@pytest.mark.parametrize("name", ["interval", "tolerance"])
@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan")])
def test_intervals_are_positive_and_finite(core: Core, name: str, value: float) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}={value!r}"):
        core.watch(**{name: value})
    assert not core.workers
    core.watch(**{name: 0.5})


def test_something_must_be_watched(core: Core) -> None:
    with pytest.raises(ConfigurationError, match="signals or sleep"):
        core.watch(sleep=False)
    core.watch()
    with pytest.raises(ConfigurationError, match="already"):
        core.watch()


def test_signals_alone_need_no_interval(core: Core, handlers: None) -> None:
    core.watch(signals=True, sleep=False)
    assert core.steps(Item(), 1e6) == [Wait(None)]
    with pytest.raises(ConfigurationError, match="already"):
        core.watch()
    core._release("close")  # pyright: ignore[reportPrivateUsage]
    assert signal.getsignal(signal.SIGCONT) is signal.SIG_DFL


def test_a_worker_that_has_ended_is_replaced_and_no_longer_watches(core: Core) -> None:
    core.watch()
    core.worker.alive = False
    core.watch()
    assert len(core.workers) == 2
    assert core.worker.items == [Item()]


def test_a_released_visibility_does_not_watch(core: Core) -> None:
    assert core._release("close") is None  # pyright: ignore[reportPrivateUsage]
    core.watch()
    assert core._release("close") is core.worker  # pyright: ignore[reportPrivateUsage]
    core._continued()  # pyright: ignore[reportPrivateUsage]
    assert core.worker.items == [Item()]
    core.watch()
    core.worker.alive = False
    assert core._release("close") is None, "it has ended already"  # pyright: ignore[reportPrivateUsage]
    core.watch()


def test_another_event_loop_changes_nothing(core: Core) -> None:
    core.watch()
    core.worker.foreign = True
    with pytest.raises(ConfigurationError, match="close: another"):
        core._release("close")  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(ConfigurationError, match="watch: another"):
        core.watch()
    core.worker.foreign = False
    with pytest.raises(ConfigurationError, match="already"):
        core.watch()


def test_a_forked_child_starts_without_a_worker(core: Core) -> None:
    core.watch()
    core._show(False)  # pyright: ignore[reportPrivateUsage]
    core._lock.acquire()  # pyright: ignore[reportPrivateUsage]  # by a thread of the parent
    core._reset()  # pyright: ignore[reportPrivateUsage]
    core.watch()
    assert len(core.workers) == 2
    assert not core.visible
    core.flow = core._loop()  # pyright: ignore[reportPrivateUsage]
    next(core.flow)
    assert core.steps(Item(Report("hidden", (0.0,)))) == [Wait(5.0)], "it is hidden already"
    assert core.steps(Item(Report("shown", (0.0,)))) == [Notify(Change(True, "host")), Check(), Wait(5.0)]


def test_a_stop_without_a_worker_is_immediate(core: Core) -> None:
    stopped: list[int] = []
    core._stopping(lambda: stopped.append(1))  # pyright: ignore[reportPrivateUsage]
    core._show(True)  # pyright: ignore[reportPrivateUsage]
    core.worker.alive = False
    core._stopping(lambda: stopped.append(2))  # pyright: ignore[reportPrivateUsage]
    assert stopped == [1, 2]
    assert not core.worker.stops


def test_a_stop_is_reported_before_and_after(core: Core) -> None:
    visible: list[bool] = []
    core.watch()
    core._stopping(lambda: visible.append(core.visible))  # pyright: ignore[reportPrivateUsage]
    ((announce, stop),) = core.worker.stops
    assert core.visible
    announce(told := lambda: None)
    assert not core.visible
    assert core.worker.items[1:] == [Item(Report("stopping", (0.0,)), told)]
    stop()
    assert visible == [False]
    assert core.visible
    assert core.worker.items[2:] == [Item(Report("running", (0.0,)))]
    announce(told)
    core._continued()  # pyright: ignore[reportPrivateUsage]
    assert core.visible
    assert core.worker.items[-1] == Item(Report("continued", (0.0,)))


def test_visibility_is_shown_in_its_repr(core: Core) -> None:
    assert repr(core) == "<Core visible>"
    core._show(False)  # pyright: ignore[reportPrivateUsage]
    assert repr(core) == "<Core hidden>"


# Job control.


@pytest.fixture
def handlers() -> Iterator[None]:
    numbers = (signal.SIGTSTP, signal.SIGCONT)
    former = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, former, strict=True):
        signal.signal(number, handler)


class Jobs:
    def __init__(self) -> None:
        self.log: list[object] = []
        self.control = JobControl(self.stopping, lambda: self.log.append("continued"))

    def stopping(self, stop: Callable[[], None]) -> None:
        self.log.append("stopping")
        stop()


def test_job_control_calls_former_handlers_and_restores_them(handlers: None) -> None:
    calls: list[int] = []

    def former(number: int, frame: object) -> None:
        assert frame is not None
        calls.append(number)

    for number in (signal.SIGTSTP, signal.SIGCONT):
        signal.signal(number, former)
    jobs = Jobs()
    signal.raise_signal(signal.SIGTSTP)
    signal.raise_signal(signal.SIGCONT)
    assert jobs.log == ["stopping", "continued"]
    assert calls == [signal.SIGTSTP, signal.SIGCONT]
    jobs.control.restore()
    assert signal.getsignal(signal.SIGTSTP) is signal.getsignal(signal.SIGCONT) is former


def test_job_control_stops_by_the_default_action(handlers: None, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    jobs = Jobs()
    ours = signal.getsignal(signal.SIGTSTP)
    raise_signal = signal.raise_signal

    def stop(number: int) -> None:
        seen.append((number, signal.getsignal(number)))
        raise KeyError("not stopped")

    monkeypatch.setattr(signal, "raise_signal", stop)
    with pytest.raises(KeyError):
        raise_signal(signal.SIGTSTP)
    assert seen == [(signal.SIGTSTP, signal.SIG_DFL)]
    assert signal.getsignal(signal.SIGTSTP) == ours
    jobs.control.restore()


def test_closed_job_control_only_passes_signals_on(handlers: None) -> None:
    calls: list[int] = []
    signal.signal(signal.SIGTSTP, lambda number, _frame: calls.append(number))
    signal.signal(signal.SIGCONT, lambda number, _frame: calls.append(number))
    jobs = Jobs()
    ours = {number: signal.getsignal(number) for number in (signal.SIGTSTP, signal.SIGCONT)}

    def later(number: int, frame: Any) -> None:
        handler: Any = ours[signal.Signals(number)]
        handler(number, frame)

    for number in ours:
        signal.signal(number, later)
    jobs.control.restore()
    for number in ours:
        assert signal.getsignal(number) is later, "a handler that was installed after ours stays"
        signal.raise_signal(number)
    assert jobs.log == []
    assert calls == list(ours)


def test_an_ignored_signal_stays_ignored(handlers: None) -> None:
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    jobs = Jobs()
    assert signal.getsignal(signal.SIGTSTP) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGCONT) != signal.SIG_DFL
    jobs.control.restore()
    assert signal.getsignal(signal.SIGTSTP) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGCONT) is signal.SIG_DFL


def test_a_native_handler_is_an_error(handlers: None, monkeypatch: pytest.MonkeyPatch) -> None:
    getsignal = signal.getsignal

    def native(number: int) -> Any:
        return None if number == signal.SIGCONT else getsignal(number)

    monkeypatch.setattr(signal, "getsignal", native)
    with pytest.raises(ConfigurationError, match="SIGCONT has a handler of native code"):
        Jobs()
    assert getsignal(signal.SIGTSTP) is signal.SIG_DFL, "restored"


@pytest.mark.parametrize("name", ["SIGTSTP", "SIGCONT"])
def test_a_system_without_these_signals_is_an_error(name: str, handlers: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, name)
    with pytest.raises(ConfigurationError, match="does not have"):
        Jobs()


def test_job_control_needs_the_main_thread(handlers: None) -> None:
    raised: list[BaseException] = []

    def target() -> None:
        try:
            Jobs()
        except ConfigurationError as error:
            raised.append(error)

    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
    assert "main thread" in str(raised[0])
    jobs = Jobs()
    thread = threading.Thread(target=jobs.control.restore)
    thread.start()
    thread.join()  # without an exception
    assert signal.getsignal(signal.SIGCONT) != signal.SIG_DFL


def test_a_worker_thread_blocks_these_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    masks: list[set[Any]] = []

    def target() -> None:
        leave_to_main_thread()
        masks.append(set(signal.pthread_sigmask(signal.SIG_BLOCK, [])))

    thread = threading.Thread(target=target)
    thread.start()
    thread.join()
    assert {signal.SIGTSTP, signal.SIGCONT} <= masks[0]
    monkeypatch.delattr(signal, "pthread_sigmask")
    leave_to_main_thread()


def test_handlers_are_registered_once_and_removed(core: Core) -> None:
    seen: list[str] = []

    def first(change: Change) -> None:
        seen.append("first")

    core.once("change", first)
    core.on("change", other := lambda change: seen.append("other"))
    for _ in range(2):
        core._call("change", HIDDEN)  # pyright: ignore[reportPrivateUsage]
    assert seen == ["first", "other", "other"]
    core.on("change", first)
    core.off("change", other)
    core._call("change", HIDDEN)  # pyright: ignore[reportPrivateUsage]
    assert seen[3:] == ["first"]
    with pytest.raises(ConfigurationError, match="gone"):
        core.off("gone")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the mistake


def test_signals_of_a_watched_program_reach_the_worker(core: Core, handlers: None) -> None:
    core.watch(signals=True)
    signal.raise_signal(signal.SIGCONT)
    assert core.worker.items[-1] == Item(Report("continued", (0.0,)))
    core._release("close")  # pyright: ignore[reportPrivateUsage]
