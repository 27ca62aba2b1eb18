"""What an editor offers: pyright's language server and jedi, on a user's file."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rcext.helpers import call
from rcext.helpers.call import process_calls

from .language_server import LanguageServer, has_server

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parents[2]
jedi: Any = import_module("jedi")  # it is not typed

SCRIPT = """\
from rcext import AsyncRingCentral, RingCentral
from ringcentral_api.api import Api
from ringcentral_api.client import SimpleClient
from ringcentral_api.models import CallDirectionEnum, CallLogRecord

rc = RingCentral("http://127.0.0.1:1", "id", "secret")
arc = AsyncRingCentral("http://127.0.0.1:1", "id", "secret")
api = Api(SimpleClient("http://127.0.0.1:1", "token"))


def show(record: CallLogRecord) -> None:
    {line}
"""

CASES: list[tuple[str, set[str]]] = [
    ("rc.api.", {"call_log", "sms", "ring_out", "company", "message_store", "presence"}),
    ("arc.api.", {"call_log", "sms", "ring_out", "company"}),
    ("api.", {"call_log", "sms", "ring_out", "company"}),
    ("rc.api.call_log.", {"read_user_call_log", "read_user_call_record", "sync_user_call_log", "delete_user_call_log"}),
    ("api.call_log.read_user_call_log(", {"view=", "date_from=", "extension_id=", "per_page=", "options="}),
    ("arc.api.call_log.read_user_call_log(", {"view=", "date_from=", "options="}),
    ("record.", {"from_", "to", "legs", "direction", "start_time", "additional_properties", "to_dict", "from_dict"}),
    ("record.direction.", {"is_known", "wire", "value"}),
    ("CallDirectionEnum.", {"INBOUND", "OUTBOUND"}),
    ("rc.api.call_log.read_user_call_log().records[0].", {"duration", "session_id", "from_"}),
    ("from ringcentral_api.models import CallLogRec", {"CallLogRecord", "CallLogRecordLegInfo"}),
    ("from ringcentral_api.api.call_log import ", {"read_user_call_log", "sync_user_call_log"}),
    ("CallLogRecord(", {"direction=", "start_time=", "from_="}),
    ("rc.helpers.", {"base", "call", "contact", "message", "polling", "validation"}),
    ("arc.helpers.call.", {"process_calls", "merge_all", "sort_key", "comparator", "load_request"}),
    ("arc.helpers.call.process_calls(", {"calls=", "strict=", "merge="}),
    ("rc.helpers.call.process_calls([record])[0].", {"duration", "session_id", "has_subsequent"}),
    ("rc.helpers.call.load_request(", {"record=", "url=", "query="}),
]


def position(text: str, line: str) -> tuple[int, int]:
    """Line and column, from 0, behind that line."""
    for number, each in enumerate(text.splitlines()):
        if each.endswith(line) and line in each:
            return number, len(each)
    raise AssertionError(line)


class TestJedi:
    @pytest.mark.parametrize(("line", "wanted"), CASES, ids=[line for line, _ in CASES])
    def test_completion(self, line: str, wanted: set[str]) -> None:
        text = SCRIPT.replace("{line}", line)
        row, column = position(text, line)
        project = jedi.Project(str(HERE), added_sys_path=[str(HERE / "generated")])
        found = jedi.Script(text, path=str(HERE / "example_user.py"), project=project).complete(row + 1, column)
        assert wanted <= {completion.name for completion in found}

    def test_signature_and_docstring(self) -> None:
        line = "rc.api.call_log.read_user_call_log("
        text = SCRIPT.replace("{line}", line)
        row, column = position(text, line)
        project = jedi.Project(str(HERE), added_sys_path=[str(HERE / "generated")])
        script = jedi.Script(text, path=str(HERE / "example_user.py"), project=project)
        (signature,) = script.get_signatures(row + 1, column)
        assert [parameter.name for parameter in signature.params][:3] == [
            "account_id",
            "extension_id",
            "extension_number",
        ]
        assert "options" in [parameter.name for parameter in signature.params]
        assert "Throttling group: Heavy" in signature.docstring()
        (name,) = script.help(row + 1, column - 3)
        assert "GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log" in name.docstring()

    def test_helpers_show_their_docstrings(self) -> None:
        line = "rc.helpers.call.process_calls("
        text = SCRIPT.replace("{line}", line)
        row, column = position(text, line)
        project = jedi.Project(str(HERE), added_sys_path=[str(HERE / "generated")])
        script = jedi.Script(text, path=str(HERE / "example_user.py"), project=project)
        (signature,) = script.get_signatures(row + 1, column)
        assert [parameter.name for parameter in signature.params][:3] == ["calls", "strict", "merge"]
        assert process_calls.__doc__ is not None
        assert process_calls.__doc__.partition("\n")[0] in signature.docstring()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    if not has_server():
        pytest.skip("basedpyright is not installed")
    root = tmp_path_factory.mktemp("user")
    (root / "pyrightconfig.json").write_text(
        json.dumps(
            {
                "pythonVersion": "3.11",
                "typeCheckingMode": "strict",
                "extraPaths": [str(HERE), str(HERE / "generated")],
                "venvPath": str(Path(sys.prefix).parent),
                "venv": Path(sys.prefix).name,
            }
        )
    )
    with LanguageServer(root) as running:
        yield running


class TestPyright:
    @pytest.mark.parametrize(
        ("number", "line", "wanted"), [(n, *case) for n, case in enumerate(CASES)], ids=[line for line, _ in CASES]
    )
    def test_completion(self, server: LanguageServer, number: int, line: str, wanted: set[str]) -> None:
        text = SCRIPT.replace("{line}", line)
        uri = server.open(f"completion_{number}.py", text)
        assert wanted <= set(server.complete(uri, *position(text, line)))

    def test_signature_hover_and_docstring(self, server: LanguageServer) -> None:
        line = "arc.api.call_log.read_user_call_log("
        text = SCRIPT.replace("{line}", line)
        uri = server.open("signature.py", text)
        row, column = position(text, line)
        (signature,) = server.request("textDocument/signatureHelp", server.at(uri, row, column))["signatures"]
        assert "view: CallLogView | Literal['Simple', 'Detailed'] | None = None" in signature["label"].replace('"', "'")
        assert "CallLog" in signature["label"].rpartition("->")[2]
        hover: Any = server.request("textDocument/hover", server.at(uri, row, column - 3))["contents"]["value"]
        assert "read_user_call_log" in hover
        assert "Throttling group: Heavy" in hover
        assert "GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log" in hover

    def test_helpers_show_their_docstrings(self, server: LanguageServer) -> None:
        line = "rc.helpers.call.process_calls("
        text = SCRIPT.replace("{line}", line)
        uri = server.open("helper.py", text)
        row, column = position(text, line)
        hover: Any = server.request("textDocument/hover", server.at(uri, row, column - 3))["contents"]["value"]
        assert process_calls.__doc__ is not None
        assert process_calls.__doc__.partition("\n")[0] in hover
        module: Any = server.request("textDocument/hover", server.at(uri, row, column - len("l.process_calls(")))
        assert call.__doc__ is not None
        assert call.__doc__ in module["contents"]["value"]

    def test_the_whole_script_is_free_of_errors(self, server: LanguageServer) -> None:
        uri = server.open(
            "fine.py", SCRIPT.replace("{line}", "print(record.from_, rc, arc, api, CallDirectionEnum.INBOUND)")
        )
        assert [entry for entry in server.diagnostics(uri) if entry["severity"] == 1] == []

    @pytest.mark.parametrize(
        ("number", "line", "word"),
        [
            (0, "rc.api.call_logg", "call_logg"),
            (1, "arc.api.call_logg", "call_logg"),
            (2, "from ringcentral_api.models import CallLogRecrd", "CallLogRecrd"),
            (3, "from ringcentral_api.api.call_log import read_user_call_lg", "read_user_call_lg"),
            (4, "rc.api.call_log.read_user_call_log(veiw='Simple')", "veiw"),
            (5, "record.form", "form"),
            (6, "CallDirectionEnum.INBOUNDS", "INBOUNDS"),
            (7, "from rcext import RingCentrall", "RingCentrall"),
            (8, "rc.helpers.cal", "cal"),
            (9, "arc.helpers.call.proces_calls", "proces_calls"),
        ],
    )
    def test_a_typo_is_an_error(self, server: LanguageServer, number: int, line: str, word: str) -> None:
        text = SCRIPT.replace("{line}", line)
        uri = server.open(f"typo_{number}.py", text)
        row, _ = position(text, line)
        wrong = [
            entry
            for entry in server.diagnostics(uri)
            if entry["severity"] == 1 and entry["range"]["start"]["line"] == row
        ]
        assert any(word in entry["message"] for entry in wrong), wrong
