"""Languages."""

from __future__ import annotations

from ._requests import Requests

__all__ = ["create_url", "delete_request", "load_request", "save_request", "sync_request"]


def create_url() -> str:
    """The short address of the list: `listLanguages` (`/dictionary/language`)."""
    return "/dictionary/language"


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
