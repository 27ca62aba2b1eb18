"""The missed-call autoresponder texts each missed caller once, also if it is killed again and again."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from rcext.sandbox import Fault, Sandbox
from tests.examples.programs import EXAMPLES, run, running, wait

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "missed_call_sms.py"
SMS = "POST /restapi/v1.0/account/*/extension/*/sms"
SETTLE = "2"


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=5) as sandbox:
        yield sandbox


def texts(sb: Sandbox) -> Counter[str]:
    return Counter(str(number) for sms in sb.sent_sms for number in sms["to"])


def test_texts_missed_callers_only(sb: Sandbox, tmp_path: Path) -> None:
    run(sb, tmp_path, NAME, "replies.sqlite", "--once")
    sb.incoming_call("+16505550101").hang_up()
    sb.incoming_call("+16505550101").hang_up()
    answered = sb.incoming_call("+16505550102")
    answered.answer()
    answered.hang_up()
    sb.faults.add(SMS, Fault("reset_after"), times=1)  # accepted, but the program cannot know
    with pytest.raises(AssertionError, match="Error"):
        run(sb, tmp_path, NAME, "replies.sqlite", "--once", "--settle", "0")
    assert "sent" in run(sb, tmp_path, NAME, "replies.sqlite", "--once", "--settle", "0")
    assert texts(sb) == {"+16505550101": 2}


class Rounds:
    """Kills of the program, and the calls that were missed, by number."""

    def __init__(self, sb: Sandbox, folder: Path, seed: int) -> None:
        self.sb, self.folder, self.missed = sb, folder, Counter[str]()
        self.choose = random.Random(seed)

    def miss(self) -> None:
        number = f"+1650555{self.choose.randrange(100, 160):04}"  # some call again
        self.sb.incoming_call(number).hang_up()
        self.missed[number] += 1

    def kill_once(self) -> None:
        """Start the program, and kill it at some moment, mostly while an SMS is processed."""
        sb, choose = self.sb, self.choose
        for _ in range(choose.randrange(1, 4)):
            self.miss()
        before = len(sb.requests)
        delay = choose.choice([0.0, 0.005, 0.02, 0.05])
        rule = sb.faults.add(SMS, Fault("latency", seconds=delay))
        with running(
            sb, self.folder, [sys.executable, str(EXAMPLES / NAME), "replies.sqlite", "--settle", SETTLE]
        ) as process:
            if choose.random() < 0.6:
                wait(lambda: any(one.matches(path="*/sms") for one in list(sb.requests)[before:]), self.folder, process)
                time.sleep(choose.uniform(0, 0.08))
            else:
                wait(lambda: len(sb.requests) > before, self.folder, process)
                time.sleep(choose.uniform(0, 1.5))
            if choose.random() < 0.3:
                self.miss()
            process.kill()
            process.wait()
        rule.remove()


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.timeout(600)
def test_killed_many_times(sb: Sandbox, tmp_path: Path) -> None:
    rounds = Rounds(sb, tmp_path, seed=14)
    run(sb, tmp_path, NAME, "replies.sqlite", "--once")
    for _ in range(25):
        rounds.kill_once()
    run(sb, tmp_path, NAME, "replies.sqlite", "--once", "--settle", SETTLE)
    assert texts(sb) == rounds.missed
