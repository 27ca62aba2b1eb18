"""Programs that the tests run with the installed wheel."""

from typing import Final

CALL: Final = """
from rcext import RingCentral
with RingCentral.from_env() as rc:
    print(rc.api.user_settings.read_extension().extension_number)
"""
SUBSCRIBE: Final = """
import os
from rcext import RingCentral
with RingCentral.from_env(pubnub_origin=os.environ["PUBNUB_ORIGIN"]) as rc:
    for transport in ("websocket", "pubnub"):
        with rc.subscription(["/account/~/extension/~/presence"], transport=transport):
            print(transport, "connected")
"""
DRIFT: Final = """
from rcext import RingCentral
from rcext.operations import find_operations
from ringcentral_api.drift import DriftPolicy
with RingCentral.from_env(drift=DriftPolicy(print)) as rc:
    print(rc.api.user_settings.read_extension().extension_number)
print(find_operations("call log")[0].name)
"""
