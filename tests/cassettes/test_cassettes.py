"""What the client makes of recorded answers: JSON, a batch, binary content, an error."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rcext import AsyncRingCentral, RingCentral
from ringcentral_api.batch import BatchResult
from ringcentral_api.errors import NotFound

HERE = Path(__file__).parent


def test_call_log(world: dict[str, str]) -> None:
    with RingCentral(world["server"], world["client_id"], world["client_secret"], jwt=world["jwt"]) as rc:
        page = rc.api.call_log.read_user_call_log(view="Detailed", per_page=5)
        assert len(page.records) == 5
        assert page.records[0].start_time.tzinfo is not None
        again = rc.api.call_log.read_user_call_log(page=2, per_page=5)
        assert {record.id for record in again.records}.isdisjoint(record.id for record in page.records)


def test_batch_and_error(world: dict[str, str]) -> None:
    with RingCentral(world["server"], world["client_id"], world["client_secret"], jwt=world["jwt"]) as rc:
        page = rc.api.call_log.read_user_call_log(per_page=2)
        ids = [record.id for record in page.records]
        answer = rc.api.call_log.read_user_call_record(call_record_id=[*ids, "none-such"])
        assert isinstance(answer, BatchResult)
        assert [item.value.id for item in answer.successes() if item.value] == ids
        assert [item.status for item in answer.failures()] == [404]
        with pytest.raises(NotFound) as caught:
            rc.api.call_log.read_user_call_record(call_record_id="none-such")
        assert caught.value.error_code


def test_binary_content(world: dict[str, str]) -> None:
    with RingCentral(world["server"], world["client_id"], world["client_secret"], jwt=world["jwt"]) as rc:
        page = rc.api.call_log.read_user_call_log(with_recording=True, per_page=1)
        recording = page.records[0].recording
        assert recording is not None
        assert recording.id is not None
        sound = rc.api.call_recordings.read_call_recording_content(recording_id=recording.id)
        assert len(sound) > 100


async def test_async(world: dict[str, str]) -> None:
    async with AsyncRingCentral(world["server"], world["client_id"], world["client_secret"], jwt=world["jwt"]) as rc:
        extension = await rc.api.user_settings.read_extension()
        assert extension.name


def test_no_secret_is_recorded() -> None:
    cassettes = sorted((HERE / "cassettes").rglob("*.yaml"))
    assert len(cassettes) == 4
    for cassette in cassettes:
        text = " ".join(cassette.read_text(encoding="utf-8").split())
        assert not re.search(r"Bearer|Basic |ringcentral\.com", text)
        assert set(re.findall(r"127\.0\.0\.1:\d+", text)) == {"127.0.0.1:9"}
        for number in re.findall(r"\+\d{8,}", text):
            assert number.startswith("+1999555")
        for token in re.findall(r"(?:_token\":\"|assertion=)([^\"& ]+)", text):
            assert token.startswith("SCRUBBED-")
        for name in re.findall(r'"(?:name|location)":"([^"]+)"', text):
            assert re.fullmatch(r"(?:Name|Place) \d+", name)
