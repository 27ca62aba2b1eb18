"""Puts the descriptions of an official document into a local copy of the facts, for docstrings that are never
committed."""

from __future__ import annotations

import copy
from typing import Any

from .prepare.shapes import is_dict, is_list

KEY = "x-rcext-description"


def with_docs(document: dict[str, Any], upstream: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of the facts in which everything that the official document describes carries its description.

    Args:
        document: facts, with or without the overlay.
        upstream: the official document they were made from, or another version; what is in one only is left alone.
    """
    result = copy.deepcopy(document)
    _walk(result["paths"], upstream.get("paths", {}), named=True)
    for kind, values in result.get("components", {}).items():
        _walk(values, upstream.get("components", {}).get(kind, {}), named=True)
    return result


def _walk(ours: Any, theirs: Any, *, named: bool = False) -> None:
    """`named`: the keys here are names (of paths, schemas, properties), not keywords."""
    if is_dict(ours) and is_dict(theirs):
        if not named:
            texts = [theirs[key].strip() for key in ("summary", "description") if isinstance(theirs.get(key), str)]
            if texts:
                ours[KEY] = "\n\n".join(dict.fromkeys(text for text in texts if text))
        for key, value in ours.items():
            if key in theirs:
                _walk(value, theirs[key], named=key in ("properties", "content", "responses") and not named)
    elif is_list(ours) and is_list(theirs):
        for mine, other in zip(ours, theirs, strict=False):
            _walk(mine, other)
