"""Checks of what people type, before it is sent; what the helpers' `validate` functions are made of.

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
"""What can be wrong with a value."""

PhoneMode: TypeAlias = Literal["valid", "us_pattern"]
"""How phone numbers are checked: see `is_phone_number`."""

_ORIGINAL_US: Final = re.compile(r"\+?1[0-9]{3}[0-9a-z]{7}", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[^0-9a-z+]", re.IGNORECASE)
_BETWEEN_ADDRESSES: Final = re.compile(r"[ ,;]+")


class ValidationError(NamedTuple):
    """What is wrong with a field."""

    code: Code
    """For programs."""

    message: str
    """For people."""


class ValidationResult(NamedTuple):
    """What a check of a record found."""

    is_valid: bool
    """Whether nothing is wrong."""

    errors: Mapping[str, list[ValidationError]]
    """What is wrong, by the field's name in the API; fields that are right are not there."""


def validate(*checks: tuple[str, list[ValidationError]]) -> ValidationResult:
    """Gather what checks have found: `validate(("name", required(name)), ("name", length(name, max=30)))`.

    Args:
        checks: a field's name and what is wrong with it, as the functions of this module return it.
    """
    errors: dict[str, list[ValidationError]] = {}
    for field, found in checks:
        if found:
            errors.setdefault(field, []).extend(found)
    return ValidationResult(not errors, errors)


def required(value: object) -> list[ValidationError]:
    """One error where a value is absent, empty, false or 0."""
    return [] if value else [ValidationError("required", "a value is needed")]


def length(value: object, *, max: int | None = None, min: int | None = None) -> list[ValidationError]:
    """One error where the text of a value has too many or too few characters. What is absent has none to count.

    Args:
        value: the value.
        max: how many UTF-16 units it may have, which is how the platform and browsers count: most emoji are two.
        min: how many it must have.
    """
    if not value:
        return []
    units = len(str(value).encode("utf-16-le", "surrogatepass")) // 2
    if min and units < min:
        return [ValidationError("too_short", f"{min} characters are needed, this has {units}")]
    if max and units > max:
        return [ValidationError("too_long", f"{max} characters are allowed, this has {units}")]
    return []


def email(value: object, *, multiple: bool = False) -> list[ValidationError]:
    """One error where a value is no e-mail address; what is absent is not checked. See `is_email`."""
    if not value or is_email(value, multiple=multiple):
        return []
    return [ValidationError("email", "no e-mail address, such as ada@example.net")]


def phone(value: object, *, mode: PhoneMode = "valid", region: str | None = "US") -> list[ValidationError]:
    """One error where a value is no phone number; what is absent is not checked. See `is_phone_number`."""
    if not value or is_phone_number(value, mode=mode, region=region):
        return []
    return [ValidationError("phone", "no phone number, such as +16505550100")]


def is_email(value: object, *, multiple: bool = False) -> bool:
    """Whether a value is an e-mail address by its form (RFC 5321 and 6531); nobody is asked whether it exists.

    Args:
        value: the value.
        multiple: whether several are allowed, with commas, semicolons or spaces between.

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
            # The domain `test` is for programs under test, and is let in whole; what has no dot is not meant here.
            found = validate_email(part, check_deliverability=False, test_environment=True)
            if "." not in found.domain:
                return False
    except EmailNotValidError:
        return False
    return bool(parts)


def is_phone_number(value: object, *, mode: PhoneMode = "valid", region: str | None = "US") -> bool:
    """Whether a value is a phone number.

    Args:
        value: the value. Letters count as the digits on their keys.
        mode: `valid` wants a number that a numbering plan assigns, as the package `phonenumbers` knows it. `us_pattern`
            is the original's rule, without that package: 1, three digits, and seven digits or letters, with anything
            around them.
        region: in `valid` mode, where a number without a country code belongs (ISO 3166-1 alpha-2); `None` for
            nowhere: it must have one.

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
        raise ConfigurationError(f'region={region!r} is no ISO 3166-1 country code in capitals, such as "US"')
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)
