"""Webhooks in web frameworks: one program for each, run by tests/push/test_webhook_frameworks.py.

The programs take the client's settings from `RC_*` variables, and these: `WEBHOOK_ADDRESS`, the public URL of the
webhook; `WEBHOOK_SECRET`, a long random text; `WEBHOOK_STORE`, a file that all workers share.
"""
