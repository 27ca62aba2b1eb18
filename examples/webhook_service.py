"""FastAPI service with a webhook, typed endpoints and a health check.

It shows models of the API as response models (FastAPI documents them at /docs), one client for the whole application,
errors of the API as errors of the service, and a health check that says whether events arrive.

Run it with the variables of `RingCentral.from_env()`, WEBHOOK_ADDRESS (public, it ends with `/rc-hook/`) and
WEBHOOK_SECRET:

    uvicorn examples.webhook_service:app
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Literal

from fastapi import FastAPI, HTTPException, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from rcext import AsyncRingCentral
from rcext.errors import ApiError, RateLimited
from rcext.push import AsgiWebhook, Notification, State
from ringcentral_api.models import CallLogRecord, Message, MessageEventBody, SMSMessage

# A request of this service must not wait for minutes.
client = AsyncRingCentral.from_env(timeout=10, max_wait=5)
webhook = AsgiWebhook(os.environ["WEBHOOK_SECRET"], client=client)
received: deque[Message] = deque(maxlen=100)


class Text(BaseModel):
    """An SMS to send."""

    to: str
    text: str


class Health(BaseModel):
    """What the health check reports."""

    authorized: bool
    events: str


async def receive(notification: Notification) -> None:
    """Keep the last messages that the user received."""
    body = notification.model
    if not isinstance(body, MessageEventBody) or not any(change.new_count for change in body.changes or []):
        return
    newest = await client.api.message_store.list_messages(direction="Inbound", per_page=10)
    known = {message.id for message in received}
    received.extend(message for message in reversed(newest.records) if message.id not in known)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
    webhook.on("notification", receive)
    async with client:
        webhook.register_in_background(os.environ["WEBHOOK_ADDRESS"], ["/account/~/extension/~/message-store"])
        yield
        await webhook.aclose()


app = FastAPI(title="Calls and texts", lifespan=lifespan)
app.mount("/rc-hook", webhook)


@app.exception_handler(ApiError)
async def show_api_error(_: Request, error: ApiError) -> JSONResponse:
    """Answer with the status of the API for errors of the caller, else with 502; the request id helps the support."""
    headers = {"Retry-After": str(int(error.retry_after or 30))} if isinstance(error, RateLimited) else {}
    status = error.status if error.status in (400, 404, 429) else 502
    detail = {"code": error.error_code, "request": error.request_id}
    return JSONResponse({"detail": detail}, status_code=status, headers=headers)


@app.get("/calls")
async def calls(
    direction: Literal["Inbound", "Outbound"] | None = None, limit: int = Query(20, ge=1, le=250)
) -> list[CallLogRecord]:
    """Return the last calls of the user."""
    log = await client.api.call_log.read_user_call_log(direction=direction, view="Detailed", per_page=limit)
    return log.records


@app.post("/texts", status_code=201)
async def send_text(text: Text) -> SMSMessage:
    """Send an SMS from the user's number."""
    numbers = await client.api.phone_numbers.list_extension_phone_numbers()
    mine = next((one.phone_number for one in numbers.records if "SmsSender" in (one.features or [])), None)
    if mine is None:
        raise HTTPException(409, "no number of the user can send SMS")
    return await client.send_sms(text.to, text.text, from_=mine)


@app.get("/messages")
async def messages() -> list[Message]:
    """Return the messages that arrived since the service started."""
    return list(received)


@app.get("/health")
async def health(response: Response) -> Health:
    """Return 200 if the session is valid and events arrive, else 503."""
    authorized = await client.platform.is_authorized()
    if not authorized or webhook.state is not State.CONNECTED:
        response.status_code = 503
    return Health(authorized=authorized, events=webhook.state.value)
