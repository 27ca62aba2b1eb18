"""An emulator of RingCentral on a loopback port, for tests and experiments.

    from rcext.sandbox import Sandbox

    with Sandbox(seed=1) as sandbox:
        print(sandbox.server, sandbox.client_id, sandbox.jwt)

It needs the extra `rcext[sandbox]`. It is not part of RingCentral, and says so in the headers of every answer.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._clock import Clock
    from ._faults import Fault, Faults, Rule
    from ._limits import Limits
    from ._log import RequestLog, RequestRecord
    from ._sandbox import Sandbox, SandboxAccount, SandboxCall
    from ._state.oauth import Application

__all__ = [
    "Application",
    "Clock",
    "Fault",
    "Faults",
    "Limits",
    "RequestLog",
    "RequestRecord",
    "Rule",
    "Sandbox",
    "SandboxAccount",
    "SandboxCall",
]

if not TYPE_CHECKING:
    from rcext._lazy import lazy

    # The pytest plugin is imported in every test run of an environment with this package: the import must cost nothing.
    _MODULES = {
        "Application": "_state.oauth",
        "Clock": "_clock",
        "Fault": "_faults",
        "Faults": "_faults",
        "Limits": "_limits",
        "RequestLog": "_log",
        "RequestRecord": "_log",
        "Rule": "_faults",
        "Sandbox": "_sandbox",
        "SandboxAccount": "_sandbox",
        "SandboxCall": "_sandbox",
    }
    __getattr__, __dir__ = lazy(__name__, _MODULES)
