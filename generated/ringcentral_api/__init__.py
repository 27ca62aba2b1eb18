"""The RingCentral API, typed. Generated from its specification; never edited by hand."""

__api_version__ = "2026-08-13"
"""The version that the specification gives itself."""
