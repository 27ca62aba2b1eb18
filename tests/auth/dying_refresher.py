"""A process that is killed in a refresh: it reports when the request is in flight, or the response was received."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any

import httpx

from rcext import RingCentral
from tests.auth.worker import store_of
from tests.platform.worlds import ECHO


def main() -> None:
    plan = json.loads(sys.argv[1])
    store = store_of(plan)
    with RingCentral(plan["server"], plan["client_id"], plan["client_secret"], token_store=store) as rc:
        rc.platform.get(ECHO)  # on a busy machine, the imports of a first request may take longer than a lease
        if plan["when"] == "answered":

            def stop(*_: Any) -> None:
                print("now", flush=True)
                threading.Event().wait()

            store.replace = stop  # type: ignore[method-assign, assignment]  # the tokens are received and not saved
        else:
            original = httpx.HTTPTransport.handle_request

            def tell(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
                print("now", flush=True)
                return original(self, request)

            httpx.HTTPTransport.handle_request = tell  # type: ignore[method-assign]  # to know when the request leaves
        rc.platform.refresh()
        time.sleep(60)
    os._exit(0)


if __name__ == "__main__":
    main()
