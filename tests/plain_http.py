"""Requests to servers on loopback without TLS; httpx would read all certificates of the system for each of them."""

from __future__ import annotations

from functools import partial
from typing import Final

import httpx

get: Final = partial(httpx.get, verify=False)
options: Final = partial(httpx.options, verify=False)
post: Final = partial(httpx.post, verify=False)
Client: Final = partial(httpx.Client, verify=False)
