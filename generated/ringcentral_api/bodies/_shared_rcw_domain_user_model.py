"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_rcw_domain_user_model import RcwDomainUserModelDomain


class RcwDomainUserModelDict(TypedDict, total=False):
    """A `RcwDomainUserModel` as a plain dict."""

    accountId: Required[str]
    userId: Required[str]
    domain: Required[RcwDomainUserModelDomain | Literal["pbx", "ilm"]]
