"""Checks of user input, used by the `validate` functions of helpers.

Phone numbers need the extra `phone`, e-mail addresses the extra `email`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Code",
    "PhoneMode",
    "ValidationError",
    "ValidationResult",
    "email",
    "is_email",
    "is_phone_number",
    "length",
    "phone",
    "required",
    "validate",
]

Code: TypeAlias = Literal["required", "too_short", "too_long", "email", "phone"]
"""The code of an error."""

PhoneMode: TypeAlias = Literal["valid", "us_pattern"]
"""The check of phone numbers; see `is_phone_number`."""

_ORIGINAL_US: Final = re.compile(r"\+?1[0-9]{3}[0-9a-z]{7}", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[^0-9a-z+]", re.IGNORECASE)
_BETWEEN_ADDRESSES: Final = re.compile(r"[ ,;]+")


class ValidationError(NamedTuple):
    """An error of a field."""

    code: Code
    """The code, for programs."""

    message: str
    """The message, for people."""


class ValidationResult(NamedTuple):
    """The result of a check."""

    is_valid: bool
    """Whether `errors` is empty."""

    errors: Mapping[str, list[ValidationError]]
    """Errors by the field's name in the API."""


def validate(*checks: tuple[str, list[ValidationError]]) -> ValidationResult:
    """Combine the results of checks: `validate(("name", required(name)), ("name", length(name, max=30)))`.

    Args:
        checks: a field's name and its errors, as returned by the functions of this module.
    """
    errors: dict[str, list[ValidationError]] = {}
    for field, found in checks:
        if found:
            errors.setdefault(field, []).extend(found)
    return ValidationResult(not errors, errors)


def required(value: object) -> list[ValidationError]:
    """Return an error if a value is absent, empty, false or 0."""
    return [] if value else [ValidationError("required", "a value is required")]


def length(value: object, *, max: int | None = None, min: int | None = None) -> list[ValidationError]:
    """Return an error if a value is too long or too short; an absent value is not checked.

    Args:
        value: the value.
        max: the maximum number of UTF-16 units, as the server and browsers count (most emoji are two).
        min: the minimum number of UTF-16 units.
    """
    if not value:
        return []
    units = len(str(value).encode("utf-16-le", "surrogatepass")) // 2
    if min and units < min:
        return [ValidationError("too_short", f"at least {min} characters are required, not {units}")]
    if max and units > max:
        return [ValidationError("too_long", f"at most {max} characters are allowed, not {units}")]
    return []


def email(value: object, *, multiple: bool = False) -> list[ValidationError]:
    """Return an error if a value is not an e-mail address; an absent value is not checked. See `is_email`."""
    if not value or is_email(value, multiple=multiple):
        return []
    return [ValidationError("email", "should be an e-mail address, such as ada@example.net")]


def phone(value: object, *, mode: PhoneMode = "valid", region: str | None = "US") -> list[ValidationError]:
    """Return an error if a value is not a phone number; an absent value is not checked. See `is_phone_number`."""
    if not value or is_phone_number(value, mode=mode, region=region):
        return []
    return [ValidationError("phone", "should be a phone number, such as +16505550100")]


def is_email(value: object, *, multiple: bool = False) -> bool:
    """Return whether a value has the form of an e-mail address (RFC 5321 and 6531). Its existence is not checked.

    Args:
        value: the value.
        multiple: whether several are allowed, separated by commas, semicolons or spaces.

    Raises:
        ConfigurationError: the package `email-validator` is not installed.
    """
    try:
        from email_validator import EmailNotValidError, validate_email
    except ImportError:
        raise ConfigurationError(
            'checking e-mail addresses needs the email-validator package: pip install "rcext[email]"'
        ) from None
    if not isinstance(value, str):
        return False
    parts = [part for part in _BETWEEN_ADDRESSES.split(value) if part] if multiple else [value]
    try:
        for part in parts:
            # A test environment accepts the domain `test`, also without a dot.
            found = validate_email(part, check_deliverability=False, test_environment=True)
            if "." not in found.domain:
                return False
    except EmailNotValidError:
        return False
    return bool(parts)


def is_phone_number(value: object, *, mode: PhoneMode = "valid", region: str | None = "US") -> bool:
    """Return whether a value is a phone number.

    Args:
        value: the value. Letters count as the digits on their keys.
        mode: `valid` requires a number of a numbering plan, by the package `phonenumbers`. `us_pattern` is the rule of
            the original, without that package: 1, three digits, and seven digits or letters, anywhere in the value.
        region: in `valid` mode, the region of a number without a country code (ISO 3166-1 alpha-2); `None` requires a
            country code.

    Raises:
        ConfigurationError: `phonenumbers` is not installed, or does not know the region.
    """
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        return False
    text = str(value)
    if mode not in ("valid", "us_pattern"):
        raise ConfigurationError(f'mode={mode!r} should be "valid" or "us_pattern"')
    if mode == "us_pattern":
        return _ORIGINAL_US.search(_SEPARATORS.sub("", text)) is not None
    try:
        import phonenumbers
    except ImportError:
        raise ConfigurationError(
            'checking phone numbers needs the phonenumbers package: pip install "rcext[phone]", '
            'or use mode="us_pattern"'
        ) from None
    if region is not None and not phonenumbers.country_code_for_region(region):
        raise ConfigurationError(f'region={region!r} must be an ISO 3166-1 country code in capitals, such as "US"')
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)
