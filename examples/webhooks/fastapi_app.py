"""A webhook mounted in FastAPI: `uvicorn examples.webhooks.fastapi_app:app --workers 2`.

FastAPI and Starlette redirect the path of a mounted application to the one with a slash: the registered address ends
with `/rc-hook/`.
"""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from fastapi import FastAPI

from rcext import AsyncRingCentral
from rcext.push import AsgiWebhook, Notification, SqliteWebhookStore

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

client = AsyncRingCentral.from_env()
webhook = AsgiWebhook(
    os.environ["WEBHOOK_SECRET"], client=client, store=SqliteWebhookStore(os.environ["WEBHOOK_STORE"])
)


async def receive(notification: Notification) -> None:
    print("received", notification.uuid, flush=True)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    webhook.on("notification", receive)
    async with client:
        webhook.register_in_background(os.environ["WEBHOOK_ADDRESS"], ["/account/~/extension/~/message-store"])
        yield
        await webhook.aclose()


app = FastAPI(lifespan=lifespan)
app.mount("/rc-hook", webhook)
