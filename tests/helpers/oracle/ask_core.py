"""Questions about what all helpers of the original share: `Helper`, `List`, `Validator`, `Utils`."""

# What lambdas take and give here is JSON of any shape.
# pyright: reportUnknownLambdaType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from rcext.errors import ConfigurationError
from rcext.helpers import base, lists, query, validation

from .questions import as_text, codes, request, sync, truth

if TYPE_CHECKING:
    from collections.abc import Callable

    from .questions import Questions
    from .records import Source


def ask_core(ask: Questions, source: Source) -> None:
    """Ask all questions once."""
    _helper(ask, source)
    _requests(ask, source)
    _lists(ask, source)
    _validators(ask, source)
    _utilities(ask, source)


def _helper(ask: Questions, source: Source) -> None:
    one, items, others = source.call(), [source.call() for _ in range(4)], [source.call() for _ in range(3)]
    ask.ask("Helper.getId", base.get_id, one, view=as_text)
    ask.ask("Helper.getUri", base.get_uri, one)
    ask.ask("Helper.isNew", base.is_new, one, view=truth)
    ask.ask("Helper.resetAsNew", base.reset_as_new, one)
    ask.ask("Helper.index", base.index, items)
    ask.ask(
        "Helper.index",
        lambda given: base.index(given, gather=True),
        items,
        {"$undefined": 1},
        True,
        mine=(items,),
    )
    ask.ask("Helper.merge", base.merge, items, others)
    ask.ask(
        "Helper.merge",
        lambda target, supplement: base.merge(target, supplement, merge_items=True),
        items,
        others,
        {"$undefined": 1},
        True,
        mine=(items, others),
    )
    page: dict[str, Any] = source.some(navigation=source.some(nextPage={"uri": "x"}, firstPage={"uri": "y"}))
    ask.ask("Helper.nextPageExists", base.next_page_exists, page, view=truth)


def _requests(ask: Questions, source: Source) -> None:
    record = source.some(id="1", uri="/account/~/a/1") | {"name": "x"}
    options: dict[str, Any] = source.some(url="/other", method="PATCH")
    ask.ask("Helper.loadRequest", request(base.load_request, url="/list"), record, {"url": "/list"}, mine=(record,))
    if "uri" in record or "url" in options:
        for method, ours in (("loadRequest", base.load_request), ("deleteRequest", base.delete_request)):
            given = options.copy()
            ask.ask(f"Helper.{method}", request(ours, **options), record, given, mine=(record,))
        ask.ask("Helper.saveRequest", request(base.save_request, **options), record, options.copy(), mine=(record,))
        content = {**options, "body": {"y": 1}}
        ask.ask("Helper.saveRequest", request(base.save_request, **content), record, content, mine=(record,))
    ask.ask("Helper.deleteRequest", _raises(base.delete_request), {}, {}, how="throws", mine=({},))
    ask.ask("Helper.saveRequest", _raises(base.save_request), None, {}, how="throws", mine=(None,))
    options = {"url": "/sync", "query": source.some(recordCount="5")}
    ask.ask("Helper.syncRequest", sync(base.sync_request, **options), options, mine=())


def _raises(call: Callable[[Any], object]) -> Callable[[Any], bool]:
    def raises(argument: Any) -> bool:
        try:
            call(argument)
        except ConfigurationError:
            return True
        return False

    return raises


def _lists(ask: Questions, source: Source) -> None:
    words = [source.text() for _ in range(8)]
    ask.ask("List.stringComparator", _order(lists.string_key), words[0], words[1], how="order")
    ask.ask("List.comparator", lambda _, items: sorted(items, key=lists.comparator()), {}, words, how="sort")
    values = [source.choose(("12", "2.5x", "", None, "abc", -3, 7, True, 0.5, "-.5e1", " 8")) for _ in range(6)]
    ask.ask("List.numberComparator", _order(lists.number_key), values[0], values[1], how="order")
    items = [{"id": place, "n": value} for place, value in enumerate(values)]
    ask.ask(
        "List.comparator",
        lambda _, given: sorted(given, key=lists.comparator(sort_by="n", compare=lists.number_key)),
        {"sortBy": "n", "compareFn": {"$list": "numberComparator"}},
        items,
        how="sort",
    )
    record = source.some(a="x", b=3)
    name = source.choose(("a", "b", ""))
    ask.ask(
        "List.propertyExtractor",
        lambda property, given: lists.property_extractor(property)(given),
        name,
        record,
        how="extractor",
    )
    word, part = source.choose(("abc", "b", "", None, 5)), source.choose(("b", "c", "abc", "5"))
    condition = {"condition": part}
    ask.ask("List.equalsFilter", lambda value: lists.equals_filter(value, part), word, condition, mine=(word,))
    ask.ask(
        "List.containsFilter",
        lambda value: lists.contains_filter(value, part),
        word,
        condition,
        mine=(word,),
        view=truth,
    )
    text = source.choose(("abc", "b", "5"))
    pattern = source.choose(("^a", "b|5", "c$"))
    ask.ask(
        "List.regexpFilter",
        lambda value: lists.regexp_filter(value, re.compile(pattern)),
        text,
        {"condition": {"$re": pattern}},
        mine=(text,),
    )
    records = [source.some(a=source.choose("xyz"), b=source.choose(("bb", "cb"))) | {"c": "7"} for _ in range(6)]
    wanted = source.choose(("x", ""))
    ask.ask(
        "List.filter",
        _filtered(
            lists.Condition(wanted, filter_by="a"),
            lists.Condition("b", filter_by="b", test=lists.contains_filter),
            lists.Condition(re.compile("7"), filter_by="c", test=lists.regexp_filter),
        ),
        [
            {"filterBy": "a", "condition": wanted},
            {"filterBy": "b", "condition": "b", "filterFn": {"$list": "containsFilter"}},
            {"filterBy": "c", "condition": {"$re": "7"}, "filterFn": {"$list": "regexpFilter"}},
        ],
        records,
        how="filter",
    )


def _order(key: Callable[[Any], Any]) -> Callable[[Any, Any], int]:
    return lambda a, b: (key(a) > key(b)) - (key(a) < key(b))


def _filtered(*conditions: lists.Condition) -> Callable[[Any, list[Any]], list[bool]]:
    return lambda _, items: [lists.filter(*conditions)(item) for item in items]


def _validators(ask: Questions, source: Source) -> None:
    value = source.choose(("x", "", None, "abcdef", "\U0001f600\U0001f600", 0, 5))
    ask.ask("Validator.required", validation.required, value, how="errors", view=codes)
    longest, least = source.choose((None, 3, 4)), source.choose((None, 2))
    ask.ask(
        "Validator.length",
        lambda given: validation.length(given, max=longest, min=least),
        value,
        longest,
        least,
        how="errors",
        mine=(value,),
        view=codes,
    )
    address = source.choose(("ada@example.net", "a.b+c@sub.example.org", "no", "a@", "@b.de", "a b@c.de", "", None))
    ask.ask("Validator.email", validation.email, address, how="errors", view=codes)
    number = source.choose(("+16505550100", "1 650 555-0100", "6505550100", "x", "", None, "1-800-FLOWERS"))
    ask.ask(
        "Validator.phone",
        lambda given: validation.phone(given, mode="us_pattern"),
        number,
        how="errors",
        view=codes,
    )
    ask.ask(
        "Validator.validate",
        lambda given: _validated(given),
        [["a", "required", value], ["b", "email", address], ["a", "length", value, 3]],
        how="validators",
        mine=([value, address],),
        view=lambda answer: [answer[0], sorted(codes(answer[1]))],
    )


def _validated(values: list[Any]) -> Any:
    value, address = values
    found = validation.validate(
        ("a", validation.required(value)), ("b", validation.email(address)), ("a", validation.length(value, max=3))
    )
    return [found.is_valid, [error for field in ("a", "b") for error in found.errors.get(field, [])]]


def _utilities(ask: Questions, source: Source) -> None:
    record = {"to": [source.party() for _ in range(source.random.randint(0, 2))], "from": source.party()}
    path = source.choose(("to[0].phoneNumber", "to[1].name", "from.phoneNumber", "from", "none.at.all", "to[5]"))
    ask.ask("Utils.getProperty", base.get_property, record, path)
    text = source.choose(("ada@example.net, g@example.org", "a@b.de;c@d.de", "a@b.de", "no", "a@b.de, no"))
    ask.ask("Utils.isEmail", lambda given: validation.is_email(given, multiple=True), text, True, mine=(text,))
    number = source.choose((source.number(), "1650555010a", "16505550", "tel:+1-650-555-0100", "x"))
    ask.ask("Utils.isPhoneNumber", lambda given: validation.is_phone_number(given, mode="us_pattern"), number)
    value = source.choose(("12 min", "", None, "x", 5, -0.5, "1e3", "+7", ".5"))
    ask.ask("Utils.parseNumber", lists.number_key, value)
    parameters = source.some(a="x y", b=["1", "2"], c="é&=/?", d=source.text(), e="1")
    ask.ask("Utils.queryStringify", query.encode, parameters, view=_unescaped)
    ask.ask(
        "Utils.parseQueryString",
        query.decode,
        query.encode(source.some(a="x y", b=["1", "2"], c="é/?", e="1") | {"z": "1"}),
    )


def _unescaped(text: str) -> str:
    """Unescape five characters that the original does not escape."""
    for character in "!'()*":
        text = text.replace(f"%{ord(character):X}", character)
    return text
