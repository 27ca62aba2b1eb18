"""Where we differ from the original on purpose: an example of each, and the reason.

The examples are run: what is listed here and no longer differs fails the test.
"""

# What lambdas take and give here is JSON of any shape.
# pyright: reportUnknownLambdaType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from rcext import RingCentral
from rcext.helpers import (
    base,
    blocked_number,
    call,
    contact,
    extension,
    lists,
    message,
    phone_number,
    presence,
    query,
    ringout,
    validation,
)

from .questions import Question, plain, same, sync

if TYPE_CHECKING:
    from collections.abc import Callable

CALL = {"direction": "Outbound", "from": {"phoneNumber": "1", "name": "A"}, "to": {"phoneNumber": "2", "name": "B"}}
LEG = {"direction": "Inbound", "from": CALL["to"], "to": CALL["from"]}
TIME = {"startTime": "2026-03-01T10:00:00Z"}
PRESENCE = "/account/~/extension/3/presence"
SMS = {"to": [{"phoneNumber": "1"}], "from": {"phoneNumber": "2"}, "subject": "x" * 161}


class Difference(NamedTuple):
    """One place where we differ."""

    name: str
    args: list[Any]
    theirs: Any
    """What the original answers."""

    ours: Callable[..., Any]
    """Our function; called with `mine`, or with the same arguments."""

    answer: Any
    """What we answer."""

    reason: str
    how: str = "value"
    mine: list[Any] | None = None

    def question(self) -> Question:
        """As it is put to both sides."""
        target, method = self.name.split(".")
        given = plain(self.args if self.mine is None else self.mine)
        answer = self.ours(*given)
        return Question(target, method, self.args, self.how, given if self.how == "arguments" else answer, same)


def _sorted(key: Callable[[Any], Any]) -> Callable[[Any, list[Any]], list[Any]]:
    return lambda _, items: sorted(items, key=key)


def _flags(records: list[Any]) -> list[Any]:
    return [[one.get("id"), one["subsequent"], one["hasSubsequent"]] for one in records]


def _events(presences: list[Any]) -> list[str]:
    with RingCentral(server="http://127.0.0.1:1", client_id="x", client_secret="y") as client:
        subscription = client.subscription(["/restapi/v1.0/account/~/presence"])
        presence.update_subscription(subscription, presences)
        return [event.removeprefix("/restapi/v1.0") for event in subscription.events[1:]]


def _legs(*records: dict[str, Any]) -> list[dict[str, Any]]:
    return [{**record, "id": str(place)} for place, record in enumerate(records)]


DIFFERENCES = [
    Difference("Call.isMissed", [None], None, call.is_missed, False, "a question is answered by yes or no"),
    Difference(
        "Helper.getId",
        [{"id": 5}],
        5,
        base.get_id,
        "5",
        "an id is a text wherever it comes from",
    ),
    Difference(
        "Call.getAllCallerInfos",
        [{"direction": "Inbound", "from": {"name": "A"}}],
        [{"name": "A"}, None],
        call.get_all_caller_infos,
        [{"name": "A"}],
        "a party that is missing is left out, not handed out as nothing",
    ),
    Difference(
        "Message.getAllCallerInfos",
        [{"direction": "Inbound", "to": [{"name": "A"}]}],
        [None, {"name": "A"}],
        message.get_all_caller_infos,
        [{"name": "A"}],
        "the same",
    ),
    Difference("Call.formatDuration", [{}], "NaN:NaN", call.format_duration, "00:00", "no duration is shown as none"),
    Difference(
        "Call.getSignature",
        [{"direction": "Inbound", "to": {"phoneNumber": "+1 2"}}],
        "Inbound|undefined|12",
        call.get_signature,
        "Inbound||12",
        "a missing party has empty digits, instead of the text `undefined`",
    ),
    Difference(
        "Call.getSignature",
        [{"from": {"phoneNumber": "1"}, "to": {"phoneNumber": "2"}}],
        "undefined|1|2",
        call.get_signature,
        "|1|2",
        "nor has a direction that is missing",
    ),
    Difference(
        "Call.createUrl",
        [{"extensionId": ""}],
        "/account/~/call-log",
        lambda options: call.create_url(extension_id=options["extensionId"]),
        "/account/~/extension/~/call-log",
        "an unknown extension is the session's own, as in all other URLs; `personal=False` is the company",
    ),
    Difference(
        "Call.syncRequest",
        [{}],
        {"url": "/account/~/extension/~/call-log", "query": {"syncType": "FSync"}},
        lambda _: sync(call.sync_request)(),
        {"url": "/account/~/extension/~/call-log-sync", "query": {"syncType": "FSync"}},
        "the call log is synchronized at an address of its own, which the original did not know",
    ),
    Difference(
        "Contact.attachToCallerInfos",
        [[{"phoneNumber": "+16505550100"}], [{"homePhone": "(650) 555-0100"}]],
        [[{"phoneNumber": "+16505550100"}], [{"homePhone": "(650) 555-0100"}]],
        contact.attach_to_caller_infos,
        [
            [
                {
                    "phoneNumber": "+16505550100",
                    "contact": {"homePhone": "(650) 555-0100"},
                    "contactPhone": "(650) 555-0100",
                }
            ],
            [{"homePhone": "(650) 555-0100"}],
        ],
        "a number is the same however it is written (E.164); `mode='contains'` is the original's rule. Of its options "
        "`ContactIndex` takes `fields`; there is no `strict`, `transformFn` and `inAddresses` for many contacts",
        how="arguments",
    ),
    Difference(
        "Call.attachContacts",
        [[{"homePhone": "+16505551019"}], [{"from": {"phoneNumber": "101"}, "to": {}}]],
        [
            [{"homePhone": "+16505551019"}],
            [
                {
                    "from": {
                        "phoneNumber": "101",
                        "contact": {"homePhone": "+16505551019"},
                        "contactPhone": "+16505551019",
                    },
                    "to": {},
                }
            ],
        ],
        call.attach_contacts,
        [[{"homePhone": "+16505551019"}], [{"from": {"phoneNumber": "101"}, "to": {}}]],
        "the same: an extension is not a stranger whose number has the same digits in it",
        how="arguments",
    ),
    Difference(
        "Call.mergeAll",
        [[{"sessionId": "7"}], [{"sessionId": "7", "result": "Missed"}], []],
        [[{"sessionId": "7", "result": "Missed"}], [{"sessionId": "7", "result": "Missed"}], []],
        call.merge_all,
        [[{"sessionId": "7"}], [{"sessionId": "7", "result": "Missed"}], []],
        "the calls given stay as they are; so they do in `combine_calls` and `merge_presence_calls`",
        how="arguments",
    ),
    Difference(
        "Helper.nextPageExists",
        [{"navigation": {"nextPage": None}}],
        True,
        base.next_page_exists,
        False,
        "a next page that is null is none",
    ),
    Difference(
        "List.propertyExtractor",
        ["n", {"n": 0}],
        None,
        lambda name, record: lists.property_extractor(name)(record),
        0,
        "0, false and the empty text are values",
        how="extractor",
    ),
    Difference(
        "List.propertyExtractor",
        ["from.name", {"from": {"name": "A"}}],
        None,
        lambda name, record: lists.property_extractor(name)(record),
        "A",
        "a property may lie deeper, by its path",
        how="extractor",
    ),
    Difference(
        "List.equalsFilter",
        [{"id": 1}, {"condition": {"id": 1}}],
        False,
        lambda value: lists.equals_filter(value, {"id": 1}),
        True,
        "objects are equal by what is in them, as in all of Python",
        mine=[{"id": 1}],
    ),
    Difference(
        "Message.getCallerInfos",
        [{"direction": "Outbound", "to": {"extensionNumber": "101"}}],
        {"extensionNumber": "101"},
        message.get_caller_infos,
        [{"extensionNumber": "101"}],
        "parties are a list, whether there is one, many or none",
    ),
    Difference(
        "PhoneNumber.comparator",
        [{}, [{}, {"usageType": "DirectNumber"}]],
        [{"usageType": "DirectNumber"}, {}],
        _sorted(phone_number.comparator()),
        [{}, {"usageType": "DirectNumber"}],
        "what is missing sorts before all texts, not as the text `undefined`",
        how="sort",
    ),
    Difference(
        "Utils.getProperty",
        [{"name": "Ada"}, "name[0]"],
        "A",
        base.get_property,
        None,
        "a text is a value, and its letters are not",
    ),
    Difference(
        "Utils.queryStringify",
        [{"a": None, "b": "1"}],
        "a=null&b=1",
        query.encode,
        "b=1",
        "what is `None` is not sent",
    ),
    Difference(
        "Call.checkMergeability",
        [CALL | TIME | {"to": {}, "from": {"name": "A"}}, LEG | TIME | {"from": {}, "to": {"name": "A"}}, {}],
        True,
        call.check_mergeability,
        False,
        "numbers that are missing are not equal: an anonymous call is not the other leg of a call between colleagues",
        mine=[CALL | TIME | {"to": {}, "from": {"name": "A"}}, LEG | TIME | {"from": {}, "to": {"name": "A"}}],
    ),
    Difference(
        "Call.checkMergeability",
        [CALL | {"from": {"phoneNumber": "1"}}, LEG | {"to": {"phoneNumber": "9"}}, {}],
        True,
        call.check_mergeability,
        False,
        "nor are names that are missing",
        mine=[CALL | {"from": {"phoneNumber": "1"}}, LEG | {"to": {"phoneNumber": "9"}}],
    ),
    Difference(
        "Call.combineCalls",
        [CALL | {"duration": 9}, LEG, {"merge": True}],
        [CALL | {"hasSubsequent": True}],
        lambda a, b: call.combine_calls(a, b, merge=True),
        [CALL | {"duration": 9, "subsequent": False, "hasSubsequent": True}],
        "a duration that only one leg has is the longer one; both flags are always set",
        mine=[CALL | {"duration": 9}, LEG],
    ),
    Difference(
        "Call.processCalls",
        [_legs(CALL, LEG), {}],
        [["0", False, True], ["1", False, False]],
        lambda calls: _flags(call.process_calls(calls)),
        [["0", False, True], ["1", True, False]],
        "`subsequent` is set wherever the second leg stands; the original takes it away if that is after the first",
        how="flags",
        mine=[_legs(CALL, LEG)],
    ),
    Difference(
        "Call.processCalls",
        [_legs(LEG, CALL, CALL), {}],
        [["1", False, True], ["0", True, False], ["2", False, True], ["0", True, False]],
        lambda calls: _flags(call.process_calls(calls)),
        [["1", False, True], ["0", True, False], ["2", False, False]],
        "a call is the leg of one call at most, and no call is in the list twice",
        how="flags",
        mine=[_legs(LEG, CALL, CALL)],
    ),
    Difference(
        "Call.processCalls",
        [[CALL], {}],
        [[CALL | {"subsequent": False, "hasSubsequent": False}], {}],
        call.process_calls,
        [[CALL]],
        "the calls given stay as they are",
        how="arguments",
        mine=[[CALL]],
    ),
    Difference(
        "Call.parsePresenceCalls",
        [[{"from": "1", "fromName": "A", "to": "2", "startTime": "2026-03-01T10:00:00Z"}]],
        [["1", None, ""]],
        lambda calls: [
            [one["from"].get("phoneNumber"), one["from"].get("name"), one["startTime"]]
            for one in call.parse_presence_calls(calls)
        ],
        [["1", "A", "2026-03-01T10:00:00Z"]],
        "today's presences know names and start times",
        how="parsed",
    ),
    Difference(
        "Call.mergePresenceCalls",
        [
            [{"sessionId": "7", "uri": "u", "type": "Voice", "duration": 5, **TIME}],
            {"activeCalls": [{"sessionId": "7", "telephonyStatus": "Ringing"}]},
        ],
        [["", "", 0]],
        lambda known, there: [
            [one["uri"], one["type"], one["duration"]] for one in plain(call.merge_presence_calls(known, there))
        ],
        [["u", "Voice", 5]],
        "what a presence does not know of a call does not wipe out what is known",
        how="wiped",
    ),
    Difference(
        "Presence.updateSubscription",
        [[{"extensionId": "3"}, {"extension": {"id": 3}}], {}],
        [PRESENCE, PRESENCE],
        lambda presences: _events(presences),
        [PRESENCE],
        "an event is asked for once",
        how="update",
        mine=[[{"extensionId": "3"}, {"extension": {"id": 3}}]],
    ),
    Difference(
        "Ringout.createUrl",
        [{}],
        "/account/~/extension/~/ringout",
        ringout.create_url,
        "/account/~/extension/~/ring-out",
        "today's path; the original's is its deprecated form",
        mine=[],
    ),
    Difference(
        "Extension.filter",
        [{"search": "undefined"}, [{"extensionNumber": "101"}]],
        [True],
        lambda _, items: [extension.filter(search="undefined")(item) for item in items],
        [False],
        "a name that is missing is not the text `undefined`",
        how="filter",
    ),
    Difference(
        "Extension.comparator",
        [{"sortBy": "name"}, [{"name": "B"}, {"name": "A"}]],
        [{"name": "B"}, {"name": "A"}],
        _sorted(extension.comparator(sort_by="name")),
        [{"name": "A"}, {"name": "B"}],
        "another property is compared as text unless one says otherwise; the original goes on comparing numbers",
        how="sort",
    ),
    Difference(
        "Call.comparator",
        [{}, [{"startTime": "2026-03-01T10:00:00+02:00"}, {"startTime": "2026-03-01T09:00:00Z"}]],
        [{"startTime": "2026-03-01T09:00:00Z"}, {"startTime": "2026-03-01T10:00:00+02:00"}],
        _sorted(call.comparator()),
        [{"startTime": "2026-03-01T10:00:00+02:00"}, {"startTime": "2026-03-01T09:00:00Z"}],
        "times are compared as times; the original compares their texts",
        how="sort",
    ),
    Difference(
        "Message.filter",
        [{"conversationId": "1", "alive": False}, [{"conversationId": 1}]],
        [False],
        lambda _, items: [message.filter(conversation_id="1", alive=False)(item) for item in items],
        [True],
        "today's conversation ids are numbers in some answers",
        how="filter",
    ),
    Difference(
        "List.regexpFilter",
        [None, {"condition": {"$re": "null"}}],
        True,
        lambda value: lists.regexp_filter(value, re.compile("null")),
        False,
        "nothing is found in what is absent, not even the text `null`",
        mine=[None],
    ),
    Difference(
        "Message.getAttachmentUrl",
        [{"attachments": [{"uri": "https://media.ringcentral.com/a"}]}, 0],
        "https://media.ringcentral.com/a?_method=GET&access_token=token",
        message.get_attachment_url,
        "https://media.ringcentral.com/a",
        "a token is a secret, and URLs are not: the token is added only on request",
    ),
    Difference(
        "Message.validateSMS",
        [SMS],
        [False, {"subject": ["Maximum length of 160 characters is required"]}],
        message.validate_sms,
        [True, {}],
        "today's API takes 1000 units; `max_length=160` is the original's rule",
        how="result",
    ),
    Difference(
        "Message.validateSMS",
        [SMS | {"subject": None, "text": "x"}],
        [False, {"subject": ["Field is required"]}],
        message.validate_sms,
        [True, {}],
        "requests call it `text`",
        how="result",
    ),
    Difference(
        "Message.validatePager",
        [{"to": [{"extensionId": "1"}], "from": {"extensionNumber": "2"}, "subject": "x"}],
        [False, {"to": ["Field is required"]}],
        message.validate_pager,
        [True, {}],
        "recipients are a list in the API, and an extension may be named by its id",
        how="result",
    ),
    Difference(
        "BlockedNumber.validate",
        [{"name": "x", "phoneNumber": "+442079460018"}],
        [False, {"phoneNumber": ["Value has to be a valid US phone number"]}],
        blocked_number.validate,
        [True, {}],
        "numbers are checked by the world's numbering plans; `mode=\"us_pattern\"` is the original's rule",
        how="result",
    ),
    Difference(
        "BlockedNumber.validate",
        [{"label": "x", "phoneNumber": "+16505550100"}],
        [False, {"name": ["Field is required"]}],
        blocked_number.validate,
        [True, {}],
        "today's API calls it `label`",
        how="result",
    ),
    Difference(
        "Validator.phone",
        ["10000000000"],
        [],
        lambda value: [error.code for error in validation.phone(value)],
        ["phone"],
        "the same: no such area code exists",
        how="errors",
    ),
    Difference(
        "Contact.validate",
        [{"firstName": "Zoë", "lastName": "A", "email": "zoë@example.net"}],
        [False, {"email": ["Value has to be a valid email"]}],
        contact.validate,
        [True, {}],
        "e-mail addresses are checked by a library: letters beyond ASCII are allowed (RFC 6531)",
        how="result",
    ),
    Difference(
        "Utils.isEmail",
        ["a@b.1"],
        True,
        validation.is_email,
        False,
        "the same: no top-level domain is a number",
    ),
    Difference(
        "Helper.syncRequest",
        [{"url": "/sync", "query": {"syncToken": "t"}}],
        True,
        lambda options: base.sync_request("t", url=options["url"]).query != {"syncType": "ISync", "syncToken": "t"},
        False,
        "a sync token works; the original looks for it in the wrong place and fails",
        how="throws",
    ),
    Difference(
        "Utils.parseQueryString",
        ["a=1%262&b=x=y&c"],
        {"a": "1&2", "b": "x", "c": True},
        query.decode,
        {"a": "1&2", "b": "x=y", "c": ""},
        "a value may hold `=`, and every value is a text",
    ),
    Difference(
        "Utils.parseQueryString",
        ["?a=1+2&b=%20x"],
        {"?a": "1+2", "b": "x"},
        query.decode,
        {"a": "1 2", "b": " x"},
        "a plus is a space, as forms send it; other spaces stay; a question mark in front is none of the first name",
    ),
    Difference(
        "Utils.parseQueryString",
        [""],
        {"": True},
        query.decode,
        {},
        "an empty text matches nothing",
    ),
]
NOT_COMPARED = {
    "Helper.getContext": "the original's way to find its parts; Python imports them",
    "Helper.createUrl": "empty in the original; each helper has its own, and these are compared",
    "Helper.parseMultipartResponse": "reads the original's response object; ours reads HTTP: tests/batch",
    "Contact.getFieldValues": "protected; what is made of it is compared",
    "Service.isServiceFeatureEnabledMethod": "makes the checks, which are compared",
    "Utils.extend": "`{**a, **b}` in Python",
    "Utils.forEach": "`for` in Python",
    "Utils.argumentsToArray": "`*args` in Python",
    "Utils.isDate": "`isinstance` in Python",
    "Utils.isFunction": "`callable` in Python",
    "Utils.isArray": "`isinstance` in Python",
    "Utils.isWindow": "there is no window",
    "Utils.isNaN": "`math.isnan` in Python",
    "Utils.type": "`type` in Python",
    "Utils.isPlainObject": "`isinstance` in Python",
    "Utils.parseString": "`str` in Python; `lists.string_key` begins with it, and is compared",
    "Utils.poll": "calls back and never ends; `polling.poll` returns: tests/helpers/test_polling.py",
    "Utils.stopPolling": "cancels `Utils.poll`",
}
"""Methods of the original that are not compared, and why."""

RENAMED = {
    "Helper.createUrl": None,
    "Helper.getContext": None,
    "Contact.getFieldValues": None,
    "Service.isServiceFeatureEnabledMethod": None,
    "Message.getSubscription": "subscription",
    "Presence.getSubscription": "subscription",
}
"""The Python names that are not the original's in snake_case; `None` if there is none."""
