from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.files import AUDIO_TYPES, audio_suffix
from rcext.files._filename import choose_filename  # pyright: ignore[reportPrivateUsage]  # the rule alone


@pytest.mark.parametrize(
    ("disposition", "expected"),
    [
        ('attachment; filename="fax.pdf"', "fax.pdf"),
        ("attachment; filename=fax.pdf", "fax.pdf"),
        ("attachment; filename*=UTF-8''f%C3%A4x.pdf", "fäx.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\x\\\\boot.ini"', "boot.ini"),
        ('attachment; filename=".."', "content.mp3"),
        ('attachment; filename="a\x01b:c?.txt"', "a_b_c_.txt"),
        ('attachment; filename="CON.txt"', "_CON.txt"),
        ('attachment; filename="aux"', "_aux"),
        ('attachment; filename=".hidden"', "hidden"),
        ('attachment; filename="' + "x" * 300 + '.pdf"', "x" * 196 + ".pdf"),
        ("attachment; filename*=UTF-8''" + "%F0%9F%98%80" * 100 + ".pdf", "\U0001f600" * 49 + ".pdf"),
        ("attachment", "content.mp3"),
        (None, "content.mp3"),
    ],
)
def test_file_names(disposition: str | None, expected: str) -> None:
    url = "https://media.example/restapi/v1.0/recording/7/content?x=1"
    assert choose_filename(disposition, url, "audio/mpeg") == expected


@given(st.text())
def test_any_disposition_gives_a_name_without_folders(disposition: str) -> None:
    name = choose_filename(disposition, "https://a/", None)
    assert name
    assert not set(name) & {"/", "\\", "\0"}
    assert name not in (".", "..")
    assert len(name.encode()) <= 200


@pytest.mark.parametrize(
    ("content_type", "suffix"),
    [
        ("audio/mpeg", ".mp3"),
        ("Audio/X-WAV", ".wav"),
        ("audio/wav; codecs=1", ".wav"),
        ("audio/ogg", ".bin"),
        (None, ".bin"),
    ],
)
def test_suffixes_of_audio(content_type: str | None, suffix: str) -> None:
    assert audio_suffix(content_type) == suffix
    assert suffix in AUDIO_TYPES
