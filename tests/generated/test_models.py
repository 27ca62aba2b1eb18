"""Every model: valid JSON, JSON that differs in each way it can, and what attrs, pickle and copy make of it."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ringcentral_api.models
from ringcentral_api.drift import DriftKind, DriftPolicy, DriftReport
from ringcentral_api.errors import DriftError
from ringcentral_api.models import (
    CallDirectionEnum,
    CallLogRecord,
    CallQueueAlertTimerEnum,
    CreateSMSMessage,
    SubscriptionInfo,
    TokenInfo,
)
from ringcentral_api.types import UNSET, OpenEnum, OpenIntEnum, UnknownVariant

from .sampling import ENUMS, MODELS, UNIONS, WRONG, Sampler, conforms, fields, kind, model_class, models_by_module

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ringcentral_api._model import Model

MODULES = models_by_module()
by_module = pytest.mark.parametrize("module", sorted(MODULES))


def reports(raw: Any, code: str) -> list[DriftReport]:
    found: list[DriftReport] = []
    DriftPolicy(observer=found.append).check(raw, code)
    return found


def same_json(one: Any, other: Any) -> bool:
    """Equal as JSON: `1`, `1.0` and `true` are three things, and so is the order of no object."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@pytest.mark.filterwarnings("ignore:models:DeprecationWarning")  # of the names before a rename
def test_the_table_and_the_package_have_the_same_names() -> None:
    names = {*MODELS, *ENUMS, *UNIONS}
    assert names <= set(ringcentral_api.models.__all__)
    for alias in set(ringcentral_api.models.__all__) - names:  # another name of a class or union
        target = getattr(ringcentral_api.models, alias)
        assert any(getattr(ringcentral_api.models, name) is target for name in names), alias
    for name in MODELS:
        assert [attribute for _, attribute, _, _ in fields(name)] == list(model_class(name).__fields__), name


@by_module
@pytest.mark.parametrize("optional", ["all", "some", "none"])
def test_valid_json(module: str, optional: Any) -> None:
    wrong: list[str] = []
    for number, name in enumerate(MODULES[module]):
        raw = Sampler(number, optional=optional).model(name)
        before = json.dumps(raw)
        model = model_class(name).from_dict(raw)
        back = model.to_dict()
        if found := reports(raw, name):
            wrong.append(f"{name}: {found}")
        if not conforms(model, name):
            wrong.append(f"{name}: an attribute is of another type than annotated: {model}")
        if not same_json(back, raw):
            wrong.append(f"{name}: sent back as {back}, came as {raw}")
        again = model_class(name).from_dict(back)
        if again != model or not same_json(again.to_dict(), back):
            wrong.append(f"{name}: not stable")
        if json.dumps(raw) != before:
            wrong.append(f"{name}: changed what it was given")
        if model_class(name).__decode__(raw, keep=False) != model:
            wrong.append(f"{name}: differs if the JSON is not kept")
    assert not wrong, "\n".join(wrong)


def differing(name: str) -> Iterator[tuple[str, dict[str, Any], str | None, Any, DriftKind | None, bool]]:
    """Yield label, JSON, field, its value, kind of the report, and whether the same JSON is sent back."""
    base = Sampler(0, optional="none").model(name)
    yield "unknown field", {**base, "zzUnknown": {"a": [1]}}, "zzUnknown", {"a": [1]}, DriftKind.UNKNOWN_FIELD, True
    for key, _, code, required in fields(name):
        nullable = code.endswith("?")
        # null comes out as None, and None is absent where the API knows no null: it is not sent back
        free = nullable or code in ("any", "file", "bytes")
        yield f"{key}: null", {**base, key: None}, key, None, None if free else DriftKind.NULL, nullable
        if required:
            missing = {other: value for other, value in base.items() if other != key}
            yield f"{key}: missing", missing, key, None, DriftKind.MISSING, not nullable
        what = kind(code)
        plain = code.removesuffix("?")
        if what == "enum":
            unknown: Any = "~unheard of~" if isinstance(ENUMS[plain][0], str) else 4711
            yield f"{key}: unknown value", {**base, key: unknown}, key, unknown, DriftKind.UNKNOWN_VALUE, True
        if what in ("datetime", "date"):
            for text in ("garbage", "", "2026-13-45T00:00:00Z", "24:00"):
                yield f"{key}: {text!r}", {**base, key: text}, key, text, DriftKind.BAD_FORMAT, True
        if what == "union" and "by" in UNIONS[plain]:
            odd = {UNIONS[plain]["by"]: "~unheard of~", "more": [1]}
            yield f"{key}: unknown variant", {**base, key: odd}, key, odd, DriftKind.UNKNOWN_VARIANT, True
        for value in WRONG.get(what, ()):
            if what == "enum" and type(value) is type(ENUMS[plain][0]):
                continue
            yield f"{key}: {value!r} for {what}", {**base, key: value}, key, value, DriftKind.WRONG_TYPE, True


@by_module
def test_drift_is_reported_and_kept_and_never_raises(module: str) -> None:
    wrong: list[str] = []
    for name in MODULES[module]:
        cls = model_class(name)
        attributes = {key: attribute for key, attribute, _, _ in fields(name)}
        for label, raw, key, value, expected, same in differing(name):
            where = f"{name}, {label}"
            model = cls.from_dict(raw)
            back = model.to_dict()
            if same and not same_json(back, raw):
                wrong.append(f"{where}: sent back as {back}")
            if cls.from_dict(back) != model:
                wrong.append(f"{where}: not stable")
            if key in attributes:
                held = getattr(model, attributes[key])
                if (held.to_dict() if isinstance(held, UnknownVariant) else held) != value:
                    wrong.append(f"{where}: held as {held!r}")
            elif model.additional_properties != {key: value}:
                wrong.append(f"{where}: extras are {model.additional_properties}")
            found = reports(raw, name)
            path = f"$.{key}"
            if [(report.kind, report.path) for report in found] != ([(expected, path)] if expected else []):
                wrong.append(f"{where}: reported as {found}")
            try:
                DriftPolicy(strict=True).check(raw, name)
            except DriftError as error:
                if expected is None or error.path != path or error.kind != expected.value:
                    wrong.append(f"{where}: raised as {error.kind} at {error.path}")
                if path not in str(error) or error.kind not in str(error):
                    wrong.append(f"{where}: the error does not say where and what: {error}")
            else:
                if expected is not None:
                    wrong.append(f"{where}: strict mode let it pass")
    assert not wrong, f"{len(wrong)} times\n" + "\n".join(wrong[:30])


def test_drift_inside_is_found_with_its_path() -> None:
    raw: dict[str, Any] = {
        "uri": "u",
        "records": [
            {**Sampler(1, optional="none").model("CallLogRecord"), "legs": [{"direction": "Sideways"}], "more": 1},
        ],
        "paging": {"page": "1"},
        "navigation": {},
    }
    found = {(report.kind, report.path) for report in reports(raw, "CallLog")}
    assert (DriftKind.UNKNOWN_FIELD, "$.records[0].more") in found
    assert (DriftKind.UNKNOWN_VALUE, "$.records[0].legs[0].direction") in found
    assert (DriftKind.WRONG_TYPE, "$.paging.page") in found
    assert {report.path for report in reports([raw], "[CallLog]")} == {f"$[0]{path[1:]}" for _, path in found}
    with pytest.raises(DriftError) as caught:
        DriftPolicy(strict=True).check({**raw, "paging": {"page": 1, "perPage": 1}}, "CallLog")
    assert caught.value.path.startswith("$.records[0].")
    assert caught.value.path in str(caught.value)


def test_the_observer_is_asked_before_strict_mode_raises() -> None:
    seen: list[DriftReport] = []
    raw = {**Sampler(1, optional="none").model("CallLogRecord"), "direction": "Sideways"}
    with pytest.raises(DriftError) as caught:
        DriftPolicy(observer=seen.append, strict=True).check(raw, "CallLogRecord")
    assert [(report.kind, report.path, report.model, report.value) for report in seen] == [
        (DriftKind.UNKNOWN_VALUE, "$.direction", "CallLogRecord", "Sideways")
    ]
    assert caught.value.path == "$.direction"


ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(("2026-03-01T10:20:30Z", "2026-03-01", "PubNub", "Inbound", "type", "")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


@st.composite
def loosely(draw: st.DrawFn, name: str, depth: int = 0) -> dict[str, Any]:
    """Objects with a model's keys, whose values are anything, and other keys."""
    raw: dict[str, Any] = draw(st.dictionaries(st.text(max_size=6), ANYTHING, max_size=2))
    table = list(fields(name))
    for key, _, code, _ in draw(st.lists(st.sampled_from(table), max_size=6)) if table else ():
        inner = code.removesuffix("?").strip("[]{}").removesuffix("?")
        if depth < 2 and inner in MODELS and draw(st.booleans()):
            value: Any = draw(loosely(inner, depth + 1))
            raw[key] = [value, draw(ANYTHING)] if code[0] == "[" else value
        else:
            raw[key] = draw(ANYTHING)
    return raw


@settings(max_examples=120, deadline=None, suppress_health_check=SLOW)
@given(data=st.data(), name=st.sampled_from(sorted(MODELS)))
def test_anything_decodes_is_stable_and_sent_back(data: st.DataObject, name: str) -> None:
    raw = data.draw(loosely(name))
    model = model_class(name).from_dict(raw)
    back = model.to_dict()
    assert model_class(name).from_dict(back) == model
    assert json.loads(json.dumps(back)) == back
    # nothing is lost but nulls where the API knows none, and nothing is made up but nulls
    known = MODELS[name]
    for key, value in raw.items():
        if value is not None or key not in known or known[key][1].endswith("?"):
            assert key in back
    assert all(value is None for key, value in back.items() if key not in raw)
    list(reports(raw, name))
    repr(model)


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(seed=st.integers(0, 2**32), name=st.sampled_from(sorted(MODELS)), depth=st.integers(0, 4))
def test_valid_json_of_any_depth(seed: int, name: str, depth: int) -> None:
    raw = Sampler(seed, optional="some", depth=depth).model(name)
    model = model_class(name).from_dict(raw)
    assert not reports(raw, name)
    assert same_json(model.to_dict(), raw)
    assert conforms(model, name)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("2026-03-01T10:20:30Z", "2026-03-01T10:20:30Z"),
        ("2026-03-01T10:20:30+00:00", "2026-03-01T10:20:30Z"),
        ("2026-03-01T10:20:30.000Z", "2026-03-01T10:20:30Z"),
        ("2026-03-01T10:20:30.120Z", "2026-03-01T10:20:30.120000Z"),
        ("2026-03-01T10:20:30.123456789Z", "2026-03-01T10:20:30.123456Z"),
        ("2026-03-01T10:20:30-07:00", "2026-03-01T10:20:30-07:00"),
        ("2026-03-01T10:20:30+0530", "2026-03-01T10:20:30+05:30"),
    ],
)
def test_moments_are_kept_to_the_microsecond(text: str, sent: str) -> None:
    record = CallLogRecord.from_dict({"startTime": text})
    assert record.to_dict() == {"startTime": sent}
    assert CallLogRecord.from_dict(record.to_dict()) == record


@pytest.mark.parametrize("text", ["2026-03-01T10:20:30", "2026-03-01", "20260301", "2026-W09-7"])
def test_a_moment_without_a_zone_is_stable(text: str) -> None:
    record = CallLogRecord.from_dict({"startTime": text})
    assert CallLogRecord.from_dict(record.to_dict()) == record


@by_module
def test_absent_and_null(module: str) -> None:
    for name in MODULES[module]:
        base = Sampler(0, optional="none").model(name)
        empty = model_class(name).from_dict(base)
        for key, attribute, code, required in fields(name):
            if required:
                continue
            if code.endswith("?"):
                assert getattr(empty, attribute) is UNSET, f"{name}.{attribute}"
                null = model_class(name).from_dict({**base, key: None})
                assert getattr(null, attribute) is None
                assert null.to_dict()[key] is None
                assert null != empty
            else:
                assert getattr(empty, attribute) is None, f"{name}.{attribute}"
            assert key not in empty.to_dict()


@by_module
def test_the_constructor_takes_what_decoding_gives(module: str) -> None:
    for number, name in enumerate(MODULES[module]):
        cls = model_class(name)
        raw = Sampler(number).model(name)
        model = cls.from_dict(raw)
        values = {attribute: getattr(model, attribute) for attribute in cls.__fields__}
        made: Model = cls(**values)
        assert made == model
        assert same_json(made.to_dict(), raw), name
        with pytest.raises(TypeError, match="no_such_attribute"):
            cls(**{**values, "no_such_attribute": 1})
        with pytest.raises(AttributeError):
            made.no_such_attribute = 1  # type: ignore[attr-defined]  # the point: slots refuse a typo
        defaults: dict[str, Any] = getattr(cls.__init__, "__kwdefaults__", None) or {}
        needed = [attribute for _, attribute, _, required in fields(name) if required and attribute not in defaults]
        for attribute in needed:
            with pytest.raises(TypeError, match=rf"'{attribute}'"):
                cls(**{key: value for key, value in values.items() if key != attribute})


@by_module
def test_equality(module: str) -> None:
    for number, name in enumerate(MODULES[module]):
        cls = model_class(name)
        raw = Sampler(number).model(name)
        one, other = cls.from_dict(raw), cls.from_dict(copy.deepcopy(raw))
        assert one == other
        assert one is not other
        assert one != raw
        other.additional_properties["more"] = 1
        assert one != other
        assert other.to_dict() == {**raw, "more": 1}
        with pytest.raises(TypeError, match="unhashable"):
            hash(one)
        for attribute in cls.__fields__:
            changed = cls.from_dict(raw)
            setattr(changed, attribute, object())
            assert changed != one, f"{name}.{attribute} does not count"


@by_module
def test_pickle_and_copy(module: str) -> None:
    for number, name in enumerate(MODULES[module]):
        raw = {**Sampler(number).model(name), "zzUnknown": {"a": [1]}}
        model = model_class(name).from_dict(raw)
        for twin in (pickle.loads(pickle.dumps(model)), copy.copy(model), copy.deepcopy(model)):  # noqa: S301
            assert type(twin) is type(model)
            assert twin == model
            assert same_json(twin.to_dict(), raw), name
        assert copy.deepcopy(model).additional_properties["zzUnknown"] is not raw["zzUnknown"]


@by_module
def test_attrs_sees_an_attrs_class(module: str) -> None:
    for number, name in enumerate(MODULES[module]):
        cls: Any = model_class(name)
        model = cls.from_dict(Sampler(number, depth=1).model(name))
        assert attrs.has(model_class(name))
        described = attrs.fields(cls)
        assert [field.name for field in described] == [*cls.__fields__, "additional_properties"]
        assert all(field.kw_only for field in described)
        for (_, attribute, code, required), field in zip(fields(name), described[:-1], strict=True):
            if not required:
                assert field.default is (UNSET if code.endswith("?") else None), f"{name}.{attribute}"
            assert field.type == cls.__annotations__[attribute]
        assert attrs.asdict(model, recurse=False) == {
            **{attribute: getattr(model, attribute) for attribute in cls.__fields__},
            "additional_properties": {},
        }
        assert set(attrs.asdict(model)) == {*cls.__fields__, "additional_properties"}
        model.additional_properties["zzUnknown"] = [number]
        assert attrs.evolve(model) == model
        for attribute in cls.__fields__:
            changed = attrs.evolve(model, **{attribute: None})
            assert getattr(changed, attribute) is None
            setattr(changed, attribute, getattr(model, attribute))
            assert changed == model


def test_asdict_goes_down() -> None:
    record = CallLogRecord.from_dict({"from": {"phoneNumber": "+1"}, "legs": [{"to": {"name": "Ada"}}]})
    plain = attrs.asdict(record)
    assert plain["from_"]["phone_number"] == "+1"
    assert plain["legs"][0]["to"]["name"] == "Ada"


@pytest.mark.parametrize("first", range(8))
def test_every_enum(first: int) -> None:
    for name in sorted(ENUMS)[first::8]:
        cls: Any = getattr(ringcentral_api.models, name)
        values = ENUMS[name]
        assert [member.value for member in cls] == values, name
        for value in values:
            member = cls(value)
            assert member.is_known
            assert member is cls[member.name]
            assert member == value
            assert value == member
            assert hash(member) == hash(value)
            assert type(member.wire) is type(value)
            assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301  # its own
            assert copy.deepcopy(member) is member
        unknown: Any = "~unheard of~" if issubclass(cls, OpenEnum) else 4711
        member = cls(unknown)
        assert isinstance(member, cls)
        assert not member.is_known
        assert member == unknown == member.wire == member.value
        assert member == cls(unknown)
        assert member != values[0]
        assert len({member, unknown, cls(unknown)}) == 1
        assert str(member) == str(unknown)
        assert json.loads(json.dumps({"x": member})) == {"x": unknown}
        for twin in (pickle.loads(pickle.dumps(member)), copy.copy(member), copy.deepcopy(member)):  # noqa: S301
            assert type(twin) is cls
            assert twin == member
            assert not twin.is_known
        assert len(cls) == len(values), "an unknown value was registered"
        with pytest.raises(ValueError):
            cls([1])


def test_unknown_enum_values_do_not_fill_memory() -> None:
    known = dict(CallDirectionEnum._value2member_map_)
    for number in range(1000):
        CallLogRecord.from_dict({"direction": f"no{number}"})
    assert CallDirectionEnum._value2member_map_ == known
    record = CallLogRecord.from_dict({"direction": "Sideways"})
    assert record.direction == "Sideways"
    assert isinstance(record.direction, CallDirectionEnum)
    assert not record.direction.is_known
    assert record.to_dict() == {"direction": "Sideways"}


def test_an_integer_enum_takes_no_bool() -> None:
    assert issubclass(CallQueueAlertTimerEnum, OpenIntEnum)
    with pytest.raises(ValueError):
        CallQueueAlertTimerEnum(True)


SECRET = re.compile(
    r"password|passwd|secret|token$|^assertion$|jwt|codeverifier|^code$|^pin$|ivrpin|encryptionkey|credential",
    re.IGNORECASE,
)
NO_SECRET = re.compile(r"page_?token|next_?(page_?)?token|prev_?page_?token|sync_?token", re.IGNORECASE)


def test_no_secret_in_a_repr() -> None:
    sentinel = "SENTINEL-7f1c"
    for name in MODELS:
        cls = model_class(name)
        for key, attribute, code, _ in fields(name):
            if attribute in cls.__secrets__:
                model = cls.from_dict({key: sentinel, "extra": sentinel})
                assert sentinel not in repr(model), f"{name}.{attribute}"
                assert sentinel not in f"{model} {model!r}"
                assert code.removesuffix("?") in ("str", "any"), f"{name}.{attribute}: {code} can hold more than text"
    nested = SubscriptionInfo.from_dict({"deliveryMode": {"transportType": "PubNub", "encryptionKey": sentinel}})
    assert "PubNubDeliveryMode" in repr(nested)
    assert sentinel not in repr(nested)
    assert sentinel not in repr(
        TokenInfo.from_dict({"access_token": sentinel, "refresh_token": sentinel, "id_token": sentinel})
    )


def test_what_is_called_a_secret_is_one() -> None:
    open_ones = [
        f"{name}.{key}"
        for name in MODELS
        for key, attribute, code, _ in fields(name)
        if SECRET.search(key)
        and not NO_SECRET.search(key)
        and code.startswith("str")
        and attribute not in model_class(name).__secrets__
    ]
    # codes of sites and currencies are none; OAuth's are
    harmless = [entry for entry in open_ones if entry.endswith(".code") and "Token" not in entry]
    assert sorted(set(open_ones) - set(harmless)) == []


def test_no_secret_in_what_is_passed_on() -> None:
    sentinel = "SENTINEL-7f1c"
    odd = {"transportType": "Carrier pigeon", "encryptionKey": sentinel}
    assert sentinel not in repr(SubscriptionInfo.from_dict({"deliveryMode": odd}))
    for raw in (
        {"access_token": {"was": sentinel}},
        {"access_token": [sentinel]},
        {"some_other_token": sentinel},
    ):
        for report in reports(raw, "TokenInfo"):
            assert sentinel not in str(report)
            assert sentinel not in repr(report)
        with pytest.raises(DriftError) as caught:
            DriftPolicy(strict=True).check({**Sampler(0, optional="none").model("TokenInfo"), **raw}, "TokenInfo")
        assert sentinel not in f"{caught.value} {caught.value!r}"


def test_repr_shows_what_is_there() -> None:
    record = CallLogRecord.from_dict({"id": "7", "direction": "Inbound", "new": 1})
    assert repr(record) == "CallLogRecord(direction='Inbound', id='7', additional_properties=['new'])"


PAGE = ringcentral_api.models.CallLog.from_dict({"records": [{"id": "1"}], "paging": {}})
MISTAKEN: dict[str, tuple[Callable[[Any], object], Any, str]] = {
    "iteration": (list, PAGE, "CallLog is an object, not a list: write .records for its list"),
    "index": (lambda page: page[0], PAGE, "CallLog is an object, not a list: write .records for its list"),
    "slice": (lambda page: page[:5], PAGE, "CallLog is an object, not a list: write .records for its list"),
    "length": (len, PAGE, "CallLog is an object, not a list: write .records for its list"),
    "membership": (lambda page: "1" in page, PAGE, "CallLog is an object, not a list: write .records for its list"),
    "page as a dict": (
        lambda page: page["records"],
        PAGE,
        "CallLog is an object, not a dict: write .records instead of ['records']",
    ),
    "model as a dict": (
        lambda record: record["startTime"],
        PAGE.records[0],
        "CallLogRecord is an object, not a dict: write .start_time instead of ['startTime']",
    ),
    "unknown key": (
        lambda record: record["x"],
        PAGE.records[0],
        "CallLogRecord is an object, neither a list nor a dict: use its attributes, or to_dict()",
    ),
    "other list": (
        list,
        ringcentral_api.models.CallLogRecord.from_dict({"legs": []}),
        "CallLogRecord is an object, not a list: write .legs for its list",
    ),
}


@pytest.mark.parametrize(("use", "model", "text"), MISTAKEN.values(), ids=MISTAKEN)
def test_a_model_that_is_taken_for_a_list_or_a_dict_says_what_to_write(
    use: Callable[[Any], object], model: Any, text: str
) -> None:
    with pytest.raises(TypeError) as caught:
        use(model)
    assert str(caught.value) == text


def test_a_model_is_true_and_no_collection() -> None:
    assert PAGE
    assert CallLogRecord.from_dict({})
    assert not isinstance(PAGE, Iterable | Mapping | Sequence)


def test_unknown_fields_are_what_is_left() -> None:
    raw = {"id": "1", "new": {"a": 1}, "from": {"name": "x", "more": 2}}
    kept, emptied = CallLogRecord.from_dict(raw), CallLogRecord.__decode__(copy.deepcopy(raw), keep=False)
    assert kept == emptied
    assert kept.to_dict() == emptied.to_dict() == raw
    assert kept.additional_properties == {"new": {"a": 1}}
    assert kept.from_
    assert kept.from_.additional_properties == {"more": 2}
    party: Any = {"name": "x", "new": 1}
    message = CreateSMSMessage(from_=party, to=[party, party], text="")
    assert message.to_dict() == {"from": party, "text": "", "to": [party, party]}
    assert party == {"name": "x", "new": 1}


def test_client_side_attributes_are_never_sent() -> None:
    record = CallLogRecord.from_dict({"id": "7"})
    assert record.messages is None
    record.messages = []
    assert record.to_dict() == {"id": "7"}
    assert copy.copy(record).messages == []
    assert pickle.loads(pickle.dumps(record)).messages == []  # noqa: S301  # its own
