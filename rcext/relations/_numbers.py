"""Phone numbers in one form, so that equal numbers are equal texts."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonenumbers import PhoneNumber

_PUNCTUATION = re.compile(r"[^0-9A-Za-z_]")
_FILLING = str.maketrans("", "", " ()-.")
_NORTH_AMERICA = re.compile(r"(?:\+?1)?([2-9][0-9]{9})")
_WHOLE_NORTH_AMERICA = re.compile(r"\+1([2-9][0-9]{9})")


def plain(value: str) -> str:
    """A number without anything but letters, digits and underscores."""
    return _PUNCTUATION.sub("", value)


@functools.cache
def e164(region: str | None) -> Callable[[str], str]:
    """A function that writes numbers in E.164 form (`+16505550100`); results are kept.

    Numbers that are none, such as extension numbers, come out as their digits and letters.

    Args:
        region: where numbers without a country code belong, as ISO 3166-1 alpha-2 (`US`); `None` for nowhere.

    Raises:
        ConfigurationError: `phonenumbers` is not installed, or does not know the region.
    """
    try:
        import phonenumbers
    except ImportError:
        raise ConfigurationError(
            'matching by E.164 needs the phonenumbers package: pip install "rcext[phone]", or use mode="contains"'
        ) from None
    country_code = 0
    if region is not None:
        country_code = phonenumbers.country_code_for_region(region)
        if not country_code:
            raise ConfigurationError(f'region={region!r} is no ISO 3166-1 country code in capitals, such as "US"')
    # Ten digits of North America need no library: what it would say is known, and it takes 40 microseconds to say it.
    simple = _NORTH_AMERICA if country_code == 1 else _WHOLE_NORTH_AMERICA

    def parse(text: str, default: str | None) -> PhoneNumber | None:
        try:
            number = phonenumbers.parse(text, default)
        except phonenumbers.NumberParseException:
            return None
        return number if phonenumbers.is_possible_number(number) else None

    @functools.lru_cache(maxsize=1 << 17)
    def normalise(value: str) -> str:
        match = simple.fullmatch(value.translate(_FILLING))
        if match is not None:
            return f"+1{match[1]}"
        number = parse(value, region)
        if value[:1].isdigit() and (number is None or not phonenumbers.is_valid_number(number)):
            # The platform also writes numbers with a country code and without the plus.
            other = parse(f"+{value}", None)
            if other is not None and (number is None or phonenumbers.is_valid_number(other)):
                number = other
        if number is None:
            return plain(value)
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    return normalise
