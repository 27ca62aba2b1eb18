"""What printers show of a model: never a secret."""

from __future__ import annotations

import pprint
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from ringcentral_api._model import MASKED, Model
from ringcentral_api.models import AuthCodeTokenRequest, CallLogRecord

from .sampling import MODELS, fields, model_class

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "hunter2-0451"  # not one
WITH_SECRETS = sorted(name for name in MODELS if model_class(name).__secrets__)


def filled(name: str) -> Model:
    """Return a model with the secret in all its secret fields and among its unknown fields."""
    cls = model_class(name)
    values = {key: SECRET for key, attribute, _, _ in fields(name) if attribute in cls.__secrets__}
    return cls.from_dict({**values, "unknownField": SECRET})


def outputs(value: Any) -> dict[str, str]:
    rich = pytest.importorskip("rich.pretty")
    return {
        "repr": repr(value),
        "str": str(value),
        "format": f"{value}",
        "pprint": pprint.pformat(value),
        "rich": str(rich.pretty_repr(value)),
    }


def test_some_models_have_secrets() -> None:
    assert len(WITH_SECRETS) >= 5


@pytest.mark.parametrize("name", WITH_SECRETS)
def test_secrets_are_shown_by_no_printer(name: str) -> None:
    model = filled(name)
    for printer, text in outputs([{"model": model}]).items():
        assert SECRET not in text, printer
        assert "***" in text, printer
    cls = type(model)
    for field in attrs.fields(cls)[:-1]:  # the last one is for unknown fields
        assert field.repr is field.eq is (field.name not in cls.__secrets__)
    # Only what is printed is hidden: the data stays.
    assert SECRET in str(model.to_dict())
    assert SECRET in str(attrs.asdict(model))
    other = cls.from_dict({**model.to_dict(), next(key for key, a, _, _ in fields(name) if a in cls.__secrets__): "x"})
    assert model != other


def test_nested_secrets_are_hidden() -> None:
    body = AuthCodeTokenRequest(code=SECRET)
    record = CallLogRecord.from_dict({})
    record.additional_properties["inner"] = body
    for printer, text in outputs([record, body]).items():
        assert SECRET not in text, printer


def test_what_is_shown() -> None:
    body = AuthCodeTokenRequest(code=SECRET)
    body.additional_properties.update(zulu=1, alpha=2)
    shown = dict(body.__shown__())
    assert list(shown)[-1] == "additional_properties"
    assert sorted(shown) == ["additional_properties", "code", "grant_type"]
    assert shown["code"] is MASKED
    assert shown["additional_properties"] == ["alpha", "zulu"]


TEST = """
from ringcentral_api.models import AuthCodeTokenRequest
one, other = (AuthCodeTokenRequest(code=f"hunter{number}-0451", redirect_uri=str(number)) for number in (2, 3))
def test_same():
    assert one == other
"""


def test_pytest_does_not_show_them(tmp_path: Path) -> None:
    (tmp_path / "test_x.py").write_text(TEST)
    command = [sys.executable, "-m", "pytest", "-vv", "-p", "no:cacheprovider", "-p", "no:randomly", "test_x.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    lines = [line for line in done.stdout.splitlines() if line.startswith("E")]
    assert any("redirect_uri" in line for line in lines), done.stdout
    assert not [line for line in lines if "-0451" in line]
