"""The migration table: names all that the original has, and nothing that is not there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from rcext import RingCentral, helpers
from rcext.platform import Platform
from rcext.visibility import Visibility

PAGE = (Path(__file__).parents[2] / "docs" / "migration.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (.+?) \| (.+) \|$", PAGE, re.MULTILINE)
LEFT = {span for left, _ in ROWS for span in re.findall(r"`([^`]+)`", left)}
RIGHT = sorted({span for _, right in ROWS for span in re.findall(r"`((?:rc|rcext)\.[\w.]+|rcext)`", right)})

# The public names of rcsdk 1.3.2, by class.
ORIGINAL = {
    "RCSDK": "version url getContext getAjaxObserver getXhrResponse getPlatform getCache getSubscription"
    " getPageVisibility getHelper getObservable getValidator getLog getUtils getList",
    "Context": "createSingleton usePubnubStub useAjaxStub getPubnub getPubnubReal getLocalStorage getPromise getXHR",
    "Platform": "events getStorage getRequest clearStorage setCredentials getCredentials setServer remember getAuthURL"
    " parseAuthRedirectUrl authorize isPaused pause resume refresh logout refreshPolling getToken getTokenType"
    " getAuthData isTokenValid isAuthorized cancelAccessToken setCache forceAuthentication apiCall get post put delete"
    " authCall apiUrl",
    "Subscription": "events getPubnub getPlatform register addEvents setEvents getFullEventFilters subscribe renew"
    " remove destroy isSubscribed decrypt notify subscribeAtPubnub",
    "Observable": "hasListeners registerOneTimeEvent on emit off isOneTimeEvent isOneTimeEventFired"
    " setOneTimeEventFired setOneTimeEventArgumens getOneTimeEventArgumens offAll destroy emitAndCallback",
    "PageVisibility": "events visible isVisible",
    "AjaxObserver": "events",
    "Cache": "setPrefix prefixKey setItem removeItem getItem clean",
    "Log": "disableAll enableAll parseArguments debug info warn error",
    "Utils": "extend forEach queryStringify parseQueryString isEmail isPhoneNumber argumentsToArray isDate isFunction"
    " isArray isWindow isNaN type isPlainObject getProperty poll stopPolling parseString parseNumber",
    "List": "propertyExtractor stringComparator numberComparator comparator equalsFilter containsFilter regexpFilter"
    " filter",
    "Validator": "validate email phone required length",
    "Helper": "getContext createUrl getId isNew resetAsNew getUri parseMultipartResponse loadRequest saveRequest"
    " deleteRequest syncRequest nextPageExists index merge",
    "Request": "isLoaded setOptions checkOptions getEncodedBody send getXHR destroy",
    "Response": "data json responses error status body isUnauthorized checkStatus getError",
    "Headers": "setHeader getHeader hasHeader setHeaders isContentType setContentType getContentType isMultipart"
    " isUrlEncoded isJson",
    "MultipartRequest": "addAttachment setBoundary createNodeMessage createBrowserMessage send",
}

# Those of the helpers that are theirs alone; the names here follow from them, but for those that the page lists.
HELPERS = {
    "account": "createUrl",
    "blocked_number": "createUrl validate",
    "call": "createUrl getSessionId isInProgress isAlive isInbound isOutbound isMissed isFindMe getCallerInfo"
    " getAllCallerInfos formatDuration filter comparator attachContacts checkMergeability combineCalls processCalls"
    " parsePresenceCalls getSignature mergePresenceCalls mergeAll",
    "conferencing": "createUrl",
    "contact": "createUrl getFullName getEmails getPhones getFaxes getAddresses isAlive match matchAsPhone"
    " attachToCallerInfos comparator filter validate",
    "contact_group": "createUrl validate",
    "country": "createUrl",
    "device": "createUrl validate",
    "device_model": "getId createUrl",
    "extension": "createUrl isUser isDepartment isAnnouncement isVoicemail comparator filter",
    "forwarding_number": "createUrl getId hasFeature comparator filter",
    "language": "createUrl",
    "location": "createUrl filter comparator",
    "message": "createUrl isInbound isOutbound isSMS isPager isVoiceMail isFax isAlive isRead setIsRead"
    " getAttachmentUrl getAttachmentContentType getCallerInfos getAllCallerInfos comparator filter attachContacts"
    " shorten",
    "phone_number": "createUrl isSMS hasFeature reserve unreserve comparator filter",
    "presence": "createUrl getId isAvailable attachToExtensions isCallInProgress",
    "ringout": "createUrl resetAsNew isInProgress isSuccess isError validate",
    "service": "createUrl isEnabled isSmsEnabled isSmsReceivingEnabled isPresenceEnabled isRingOutEnabled isDndEnabled"
    " isCallParkEnabled isConferencingEnabled isFaxEnabled isFaxReceivingEnabled isFreeSoftPhoneLinesEnabled"
    " isHipaaComplianceEnabled isIntercomEnabled isInternationalCallingEnabled isOnDemandCallRecordingEnabled"
    " isPagerEnabled isPagerReceivingEnabled isPagingEnabled isSalesForceEnabled isVideoConferencingEnabled"
    " isVoicemailEnabled isVoipCallingEnabled",
    "shipping_method": "createUrl",
    "state": "createUrl filter",
    "timezone": "createUrl",
}


@pytest.mark.parametrize("owner", ORIGINAL)
def test_every_name_of_the_original_is_in_the_table(owner: str) -> None:
    assert [name for name in ORIGINAL[owner].split() if f"{owner}.{name}" not in LEFT] == []


@pytest.mark.parametrize("helper", HELPERS)
def test_every_function_of_a_helper_is_there_in_snake_case(helper: str) -> None:
    module = getattr(helpers, helper)
    names = [re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower() for name in HELPERS[helper].split()]
    assert [name for name in names if not callable(getattr(module, name, None))] == []


@pytest.mark.parametrize("name", RIGHT)
def test_what_stands_for_it_is_there(name: str) -> None:
    if name.startswith("rc."):
        owners: dict[str, Any] = {"platform": Platform, "visibility": Visibility}
        attributes = [*set(dir(RingCentral)), "platform", "server"]
        first, _, rest = name.removeprefix("rc.").partition(".")
        assert first in attributes
        # what is set in `__init__` is annotated there
        known = {*dir(owners[first]), "client_id", "server"} if rest else set[str]()
        assert not rest or rest in known
        return
    found: Any = import_module("rcext")
    for part in name.split(".")[1:]:
        if not hasattr(found, part):
            found = import_module(f"{found.__name__}.{part}")
        else:
            found = getattr(found, part)
    assert found is not None
