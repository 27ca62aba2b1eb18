"""Index of contacts by phone number."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from rcext._records import Record, check_records, get

from ._numbers import e164, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PHONE_FIELDS: Final = (
    "homePhone",
    "homePhone2",
    "businessPhone",
    "businessPhone2",
    "mobilePhone",
    "companyPhone",
    "assistantPhone",
    "carPhone",
    "otherPhone",
    "callbackPhone",
)
FAX_FIELDS: Final = ("businessFax", "otherFax")

_GRAM = 6


class ContactMatch(NamedTuple):
    """A contact with a number."""

    contact: Record
    """The contact, as passed to the index."""

    phone: str
    """The contact's number, as written in the contact."""


class ContactIndex:
    """Index of contacts by phone number.

    If several contacts have a number, the first one is found. Within a contact, phones come before faxes.

    Args:
        contacts: models or dicts, or both.
        mode: `e164` finds equal numbers, in any notation; it needs the `phonenumbers` package
            (`pip install "rcext[phone]"`). `contains` finds numbers whose letters and digits contain the given ones.
        region: the region of numbers without a country code (ISO 3166-1 alpha-2), in `e164` mode.
        fields: the contact fields to index, by their names in the API; all phones and faxes by default.

    Raises:
        ConfigurationError: `contacts` is not a list, or `phonenumbers` is not installed or does not know the region.
    """

    def __init__(
        self,
        contacts: Iterable[Record],
        *,
        mode: Literal["e164", "contains"] = "e164",
        region: str | None = "US",
        fields: Sequence[str] = (*PHONE_FIELDS, *FAX_FIELDS),
    ) -> None:
        if mode not in ("e164", "contains"):
            raise ValueError(f'mode={mode!r} should be "e164" or "contains"')
        check_records("ContactIndex", "contacts", contacts)
        self.mode: Literal["e164", "contains"] = mode
        self._size = 0
        finder = _Same(region) if mode == "e164" else _Containing()
        for contact in contacts:
            self._size += 1
            for field in fields:
                phone = get(contact, field)
                if isinstance(phone, str) and phone:
                    finder.add(phone, ContactMatch(contact, phone))
        finder.freeze()
        self._finder = finder

    def find(self, phone_number: str | None) -> ContactMatch | None:
        """Return the first contact with this number, or None."""
        return self._finder.find(phone_number) if phone_number else None

    def __len__(self) -> int:
        return self._size

    def __repr__(self) -> str:
        return f"ContactIndex({self._size} contacts, mode={self.mode!r})"


class _Same:
    """Lookup of numbers that are equal in E.164 form."""

    def __init__(self, region: str | None) -> None:
        self._normalize = e164(region)
        self._matches: dict[str, ContactMatch] = {}

    def add(self, phone: str, match: ContactMatch) -> None:
        key = self._normalize(phone)
        if key:
            self._matches.setdefault(key, match)

    def freeze(self) -> None:
        pass

    def find(self, phone: str) -> ContactMatch | None:
        return self._matches.get(self._normalize(phone))


class _Containing:
    """Lookup of numbers whose letters and digits contain the given ones.

    A number of six or more characters is looked up by its rarest sequence of six; only numbers with this sequence are
    compared. A shorter one is searched in the text of all numbers.
    """

    def __init__(self) -> None:
        self._numbers: list[str] = []
        self._matches: list[ContactMatch] = []
        self._runs: dict[str, int | list[int]] = {}  # the places of a sequence; mostly one
        self._text: str
        self._starts: list[int] = []

    def add(self, phone: str, match: ContactMatch) -> None:
        number = plain(phone)
        if not number:
            return
        place = len(self._numbers)
        self._numbers.append(number)
        self._matches.append(match)
        for start in range(len(number) - _GRAM + 1):
            places = self._runs.setdefault(number[start : start + _GRAM], place)
            if isinstance(places, list):
                if places[-1] != place:
                    places.append(place)
            elif places != place:
                self._runs[number[start : start + _GRAM]] = [places, place]

    def freeze(self) -> None:
        position = 0
        for number in self._numbers:
            self._starts.append(position)
            position += len(number) + 1
        self._text = "\n".join(self._numbers)

    def find(self, phone: str) -> ContactMatch | None:
        wanted = plain(phone)
        if not wanted:
            return None
        place = self._by_runs(wanted) if len(wanted) >= _GRAM else self._by_text(wanted)
        return self._matches[place] if place >= 0 else None

    def _by_runs(self, wanted: str) -> int:
        numbers = self._numbers
        rarest: list[int] | None = None
        for start in range(len(wanted) - _GRAM + 1):
            places = self._runs.get(wanted[start : start + _GRAM])
            if places is None:
                return -1
            if isinstance(places, int):
                return places if wanted in numbers[places] else -1
            if rarest is None or len(places) < len(rarest):
                rarest = places
        return next((place for place in rarest or () if wanted in numbers[place]), -1)

    def _by_text(self, wanted: str) -> int:
        position = self._text.find(wanted)
        return bisect_right(self._starts, position) - 1 if position >= 0 else -1
