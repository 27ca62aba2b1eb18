# mypy: disable-error-code="unused-coroutine"
# Each line marked `# error` has to be one for mypy and for pyright, and no other line. Never run.
from __future__ import annotations

from typing import assert_type

from rcext import AsyncRingCentral, RingCentral
from ringcentral_api.models import CallDirectionEnum, CallLogRecord, CallLogResponse, CreateSMSMessage
from ringcentral_api.models import CallLogRecrd  # error
from ringcentral_api.api.call_log import read_user_call_lg  # error


async def wrong(rc: RingCentral, arc: AsyncRingCentral, record: CallLogRecord) -> None:
    rc.api.call_logg  # error
    rc.api.call_log.read_user_call_logs()  # error
    rc.api.call_log.read_user_call_log(veiw="Simple")  # error
    rc.api.call_log.read_user_call_log(view="Simpel")  # error
    rc.api.call_log.read_user_call_log(view=1)  # error
    rc.api.call_log.read_user_call_log(date_from="yesterday")  # error
    rc.api.call_log.read_user_call_log("~")  # error
    rc.api.call_log.read_user_call_record()  # error
    rc.api.sms.create_sms_message()  # error
    rc.api.sms.create_sms_message(body={"text": "x"})  # error
    CreateSMSMessage(text="x", to=[])  # error
    CreateSMSMessage(**{"text": "x"}, form=None)  # error
    record.form  # error
    record.duration = "long"  # error
    record.durations = 1  # error
    record.start_time.upper()  # error
    record.from_.name  # error
    CallDirectionEnum.INBOUNDS  # error
    page: CallLogResponse = arc.api.call_log.read_user_call_log()  # error
    assert_type(await arc.api.call_log.read_user_call_log(), CallLogResponse)
    assert_type(rc.api.call_log.read_user_call_log().records, list[CallLogRecord])
    assert_type(record.duration, int | None)
    assert_type(record.direction, CallDirectionEnum)
    print(page)
