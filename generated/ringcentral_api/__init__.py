"""The RingCentral API, typed. Generated from its specification; never edited by hand."""

__api_version__ = "SPEC_VERSION"
"""The version that the specification gives itself."""
