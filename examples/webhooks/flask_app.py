"""A webhook as a view of Flask: `gunicorn --threads 4 examples.webhooks.flask_app:app`.

A view may return a WSGI application. To mount it under a path with all that is below, use
`werkzeug.middleware.dispatcher.DispatcherMiddleware(app.wsgi_app, {"/rc-hook": webhook})`.
"""

from __future__ import annotations

import os

from flask import Flask

from rcext import RingCentral
from rcext.push import Notification, WsgiWebhook

client = RingCentral.from_env()
webhook = WsgiWebhook(os.environ["WEBHOOK_SECRET"], client=client)
app = Flask(__name__)


def receive(notification: Notification) -> None:
    print("received", notification.uuid, flush=True)


@app.post("/rc-hook")
def rc_hook() -> WsgiWebhook:
    return webhook


webhook.on("notification", receive)
webhook.register_in_background(os.environ["WEBHOOK_ADDRESS"], ["/account/~/extension/~/message-store"])
