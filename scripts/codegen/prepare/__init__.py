"""Brings a document into the one shape that the generator reads.

After `prepare` a document has these properties, and only these shapes of schema:

- every operation carries its own parameters, request body and responses; nothing there is a reference;
- every component schema is an *object* (`type: object` with `properties`), an *enum* (`enum` with a `type`), or a
  *union* (`oneOf` of references or
  scalars, with an optional discriminator); `allOf` and `anyOf` are gone;
- every other schema is a *reference site*: a reference to such a component, a scalar, an array of reference sites, a
  map
  (`additionalProperties`), or anything (`{}`); `nullable` stands only there.
"""

from __future__ import annotations

from .pipeline import Prepared, prepare

__all__ = ["Prepared", "prepare"]
