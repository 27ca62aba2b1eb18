"""Mutated batch answers, many of them: whole and in pieces, each has to be read right or refused with a named error.

Run as `python -m scripts.bench.fuzz [SEED [CASES]]`; the suite runs a part of it. The first case that fails is shown.
"""

from __future__ import annotations

import random
import sys
import time

from tests.batch.fuzz import CORPUS, MIXED, exercise, exercise_a_batch, exercise_in_pieces, mutate
from tests.batch.wire import answer

CASES = 50_000


def main() -> None:
    """Run the cases and print how many there were."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else CASES
    source = random.Random(seed)
    readable = pieces = 0
    start = time.perf_counter()
    for number in range(cases):
        body, content_type = source.choice(CORPUS)
        body = mutate(body, source)
        try:
            readable += exercise(answer(body, content_type))
            if content_type == MIXED:
                pieces += 1
                exercise_in_pieces(body, source)
            exercise_a_batch(body, content_type, source)
        except BaseException:
            print(f"seed {seed}, case {number}, {content_type}: {body!r}")
            raise
    seconds = time.perf_counter() - start
    print(f"seed {seed}: {cases} mutated answers, {pieces} of them in pieces too, {seconds:.0f} s: nothing found")
    print(f"{readable} could be read, {cases - readable} were refused by name")


if __name__ == "__main__":
    main()
