"""A webhook as a view of Django with WSGI: `gunicorn --workers 2 examples.webhooks.django_wsgi:application`.

In a project, the settings, the view and `urlpatterns` are in files of their own, and the rest is in `wsgi.py`.
"""

# Django is not typed.
# pyright: basic, reportArgumentType=false

from __future__ import annotations

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from rcext import RingCentral
from rcext.push import Notification, SqliteWebhookStore, WsgiWebhook

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="only-an-example",
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)

client = RingCentral.from_env()
webhook = WsgiWebhook(
    os.environ["WEBHOOK_SECRET"], client=client, store=SqliteWebhookStore(os.environ["WEBHOOK_STORE"])
)


def receive(notification: Notification) -> None:
    print("received", notification.uuid, flush=True)


@csrf_exempt  # type: ignore[untyped-decorator]  # Django is not typed
def rc_hook(request: HttpRequest) -> HttpResponse:
    reply = webhook.answer(request.method or "", request.headers, request.body)
    return HttpResponse(reply.body, status=reply.status, headers=dict(reply.headers))


urlpatterns = [path("rc-hook", rc_hook)]
webhook.on("notification", receive)
webhook.register_in_background(os.environ["WEBHOOK_ADDRESS"], ["/account/~/extension/~/message-store"])
application = get_wsgi_application()
