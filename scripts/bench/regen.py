"""What a regeneration of the whole client takes, stage by stage, in seconds of the wall.

Nothing outside a scratch folder is written.

Run: python -m scripts.bench.regen
"""

from __future__ import annotations

import contextlib
import io
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

BUDGET = 30.0


def main() -> int:
    """Print the seconds; 1 where the budget is not met."""
    started = time.perf_counter()
    from scripts.codegen.document import HOME, load_document
    from scripts.codegen.generate import complete
    from scripts.codegen.names import Registry
    from scripts.codegen.parser import agree, configuration, parse
    from scripts.codegen.planning import plan_of, settled
    from scripts.codegen.project import PackageWriter, tidy
    from scripts.codegen.settle import settle_operations

    stages = {"imports": time.perf_counter() - started}

    def timed(name: str, work: Callable[[], T]) -> T:
        begun = time.perf_counter()
        result = work()
        stages[name] = time.perf_counter() - begun
        return result

    with tempfile.TemporaryDirectory(prefix="rcext-bench-") as scratch:
        output = Path(scratch) / "ringcentral_api"
        config = configuration(output)
        document = timed("facts and overlay", load_document)
        registry = Registry(HOME.names)
        document = timed("names of operations", lambda: settle_operations(document, registry))
        prepared = timed("preparation rules", lambda: settled(document, registry))
        plan = timed("plan", lambda: plan_of(prepared, registry))
        timed("comparison with the document", lambda: complete(document, prepared, plan))
        data = timed("the generator's own reading", lambda: parse(prepared.document, config))
        timed("comparison of the readings", lambda: agree(data, plan, prepared.document))
        project = PackageWriter(openapi=data, config=config, plan=plan)
        with contextlib.redirect_stdout(io.StringIO()):
            timed("templates", project.build)
        timed("ruff", lambda: tidy(output, output.parent))
    total = sum(stages.values())
    for name, seconds in stages.items():
        print(f"{name:30}{seconds:7.2f} s  {seconds / total:5.0%}")
    print(f"{'whole regeneration':30}{total:7.2f} s  (budget {BUDGET:.0f} s)")
    return 0 if total <= BUDGET else 1


if __name__ == "__main__":
    raise SystemExit(main())
