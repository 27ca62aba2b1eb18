"""An emulator of RingCentral on a loopback port, for tests and for trying things out.

    from rcext.sandbox import Sandbox

    with Sandbox(seed=1) as sandbox:
        print(sandbox.server, sandbox.client_id, sandbox.jwt)

It needs the extra `rcext[sandbox]`. It is no part of RingCentral and says so in each answer.
"""

from ._clock import Clock
from ._faults import Fault, Faults, Rule
from ._limits import Limits
from ._log import RequestLog, RequestRecord
from ._oauth import Application
from ._sandbox import Sandbox, SandboxCall

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
    "SandboxCall",
]
