"""The modules of pubnub that `transport="pubnub"` imports by name."""

from importlib.util import find_spec

hiddenimports = (
    [
        "pubnub.endpoints.pubsub.subscribe",
        "pubnub.enums",
        "pubnub.pnconfiguration",
        "pubnub.pubnub",
        "pubnub.request_handlers.httpx",
    ]
    if find_spec("pubnub")
    else []
)
