"""Helpers with a URL and nothing else."""

from __future__ import annotations

from ._requests import Requests


class SimpleHelper:
    """Requests of one URL.

    Args:
        description: the objects, as a title.
        url: the short URL.
    """

    def __init__(self, description: str, url: str) -> None:
        self.__doc__ = description
        self.__all__ = ["create_url", "delete_request", "load_request", "save_request", "sync_request"]
        self._url = url
        requests = Requests(self.create_url)
        self.load_request = requests.load
        self.save_request = requests.save
        self.delete_request = requests.delete
        self.sync_request = requests.sync

    def create_url(self) -> str:
        """Return the short URL."""
        return self._url

    def __repr__(self) -> str:
        return f"<helper of {self._url}>"


account = SimpleHelper("Account: `readAccountInfo` (`/account/~`).", "/account/~")
conferencing = SimpleHelper(
    "Conferencing of an extension: `readConferencingSettings` (`/account/~/extension/~/conferencing`).",
    "/account/~/extension/~/conferencing",
)
country = SimpleHelper("Countries: `listCountries` (`/dictionary/country`).", "/dictionary/country")
language = SimpleHelper("Languages: `listLanguages` (`/dictionary/language`).", "/dictionary/language")
shipping_method = SimpleHelper("Shipping methods. The current API lacks a replacement.", "/dictionary/shipping-options")
timezone = SimpleHelper("Time zones: `listTimezones` (`/dictionary/timezone`).", "/dictionary/timezone")
