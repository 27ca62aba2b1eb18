"""A webhook as a route of Starlette: `uvicorn examples.webhooks.starlette_app:app`."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.routing import Route

from rcext import AsyncRingCentral
from rcext.push import AsgiWebhook, Notification

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

client = AsyncRingCentral.from_env()
webhook = AsgiWebhook(os.environ["WEBHOOK_SECRET"], client=client)


async def receive(notification: Notification) -> None:
    print("received", notification.uuid, flush=True)


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncGenerator[None]:
    webhook.on("notification", receive)
    async with client:
        webhook.register_in_background(os.environ["WEBHOOK_ADDRESS"], ["/account/~/extension/~/message-store"])
        yield
        await webhook.aclose()


app = Starlette(routes=[Route("/rc-hook", webhook, methods=["POST"])], lifespan=lifespan)
