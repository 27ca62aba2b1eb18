"""A webhook in Django with ASGI: `uvicorn examples.webhooks.django_asgi:application`.

Django's own application does not answer lifespan events, so the webhook takes them: the registration starts then. In a
project, the settings and `urlpatterns` are in files of their own, and the rest is in `asgi.py`.
"""

# Django is not typed.
# pyright: basic, reportArgumentType=false

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

from rcext import AsyncRingCentral
from rcext.push import AsgiWebhook, Notification

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="only-an-example")

client = AsyncRingCentral.from_env()
webhook = AsgiWebhook(os.environ["WEBHOOK_SECRET"], client=client)


async def receive(notification: Notification) -> None:
    print("received", notification.uuid, flush=True)


def index(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")


urlpatterns = [path("", index)]
webhook.on("notification", receive)
webhook.register_in_background(os.environ["WEBHOOK_ADDRESS"], ["/account/~/extension/~/message-store"])
django = get_asgi_application()


async def application(
    scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]
) -> None:
    if scope["type"] == "lifespan" or scope["path"] == "/rc-hook":
        await webhook(scope, receive, send)
    else:
        await django(scope, receive, send)
