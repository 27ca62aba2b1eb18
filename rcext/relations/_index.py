"""Finds the contact behind a number in time that does not grow with the contacts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from ._numbers import e164, plain
from ._records import Record, check_several, get

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
    """A contact that a number belongs to."""

    contact: Record
    """The contact, the very object that was indexed."""

    phone: str
    """The contact's number, as written in the contact."""


class ContactIndex:
    """Contacts by their numbers: built once, asked as often as you like.

    Where several contacts have a number, the first of them is found; within a contact phones come before faxes.

    Args:
        contacts: models or dicts, or both.
        mode: `e164` finds a number that is the same, however it is written; needs the `phonenumbers` package
            (`pip install "rcext[phone]"`). `contains` finds a number whose letters and digits contain those asked for.
        region: in `e164` mode, where numbers without a country code belong (ISO 3166-1 alpha-2).
        fields: which of a contact's fields are looked at, by their names in the API; all phones and faxes by default.

    Raises:
        ConfigurationError: the contacts are no list, or `phonenumbers` is missing or does not know the region.
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
        check_several("ContactIndex", "contacts", contacts)
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
        """The first contact with this number; `None` if there is none."""
        return self._finder.find(phone_number) if phone_number else None

    def __len__(self) -> int:
        return self._size

    def __repr__(self) -> str:
        return f"ContactIndex({self._size} contacts, mode={self.mode!r})"


class _Same:
    """Numbers that are equal in E.164 form."""

    def __init__(self, region: str | None) -> None:
        self._normalise = e164(region)
        self._matches: dict[str, ContactMatch] = {}

    def add(self, phone: str, match: ContactMatch) -> None:
        key = self._normalise(phone)
        if key:
            self._matches.setdefault(key, match)

    def freeze(self) -> None:
        pass

    def find(self, phone: str) -> ContactMatch | None:
        return self._matches.get(self._normalise(phone))


class _Containing:
    """Numbers whose letters and digits contain others.

    A number of six characters and more is looked up by its rarest run of six, and only the numbers that have this run
    are compared. A shorter one is searched for in all numbers at once; there are few of these, and answers are kept.
    """

    def __init__(self) -> None:
        self._numbers: list[str] = []
        self._matches: list[ContactMatch] = []
        self._runs: dict[str, int | list[int]] = {}  # where a run occurs; mostly that is one place
        self._text = ""
        self._starts: list[int] = []
        self._short: dict[str, int] = {}

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
        place = self._short.get(wanted)
        if place is None:
            position = self._text.find(wanted)
            place = bisect_right(self._starts, position) - 1 if position >= 0 else -1
            self._short[wanted] = place
        return place
