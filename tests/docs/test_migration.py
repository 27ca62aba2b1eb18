"""Migration tables: they name everything that another SDK has, and nothing that does not exist here."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from rcext import RingCentral, helpers
from rcext.platform import Platform
from rcext.visibility import Visibility

DOCS = Path(__file__).parents[2] / "docs"
TARGET = re.compile(r"`((?:rc|rcext)\.[\w.]+|rcext)`")


def rows(page: str) -> list[tuple[str, str]]:
    return re.findall(r"^\| (.+?) \| (.+) \|$", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE)


def left(page: str) -> set[str]:
    return {span for cell, _ in rows(page) for span in re.findall(r"`([^`]+)`", cell)}


PAGES = ("migration.md", "migration-python.md", "migration-js.md")
RIGHT = sorted({span for page in PAGES for _, cell in rows(page) for span in TARGET.findall(cell)})

# The public names of ringcentral 0.9.2 (PyPI), by class.
PYTHON = {
    "SDK": "platform create_web_socket_client create_multipart_builder",
    "Platform": "auth create_url logged_in login_url login refresh logout inflate_request send_request get post put"
    " patch delete",
    "Auth": "set_data data reset access_token refresh_token token_type access_token_valid refresh_token_valid",
    "Events": "refreshSuccess refreshError loginSuccess loginError logoutSuccess logoutError",
    "Client": "send load_response create_request",
    "MultipartBuilder": "set_multipart_mixed set_body body contents add request",
    "ApiResponse": "ok raw body text json_dict json multipart error request response",
    "ApiException": "api_response",
    "WebSocketClient": "create_new_connection get_web_socket_token open_connection get_connection_info get_connection"
    " close_connection recover_connection send_message create_subscription update_subscription remove_subscription",
    "WebSocketSubscription": "on_message register add_events set_events subscribe update remove set_subscription"
    " get_subscription_info reset destroy",
    "WebSocketEvents": "getTokenError createConnectionError connectionCreated closeConnectionError"
    " recoverConnectionError receiveMessage sendMessageError connectionNotReady createSubscriptionError"
    " updateSubscriptionError removeSubscriptionError subscriptionCreated subscriptionUpdated subscriptionRemoved"
    " receiveSubscriptionNotification",
}

# The public names of @ringcentral/sdk and @ringcentral/subscriptions 5.0.11, by class.
JAVASCRIPT = {
    "SDK": "version server handleLoginRedirect platform client cache externals send get post put patch delete login"
    " ensureLoggedIn loginUrl createUrl signUrl parseLoginRedirect logout loginWindow refresh multipart getContentType"
    " isMultipart isJson error",
    "Platform": "on auth discovery createUrl signUrl loginUrlWithDiscovery initDiscovery loginUrl parseLoginRedirect"
    " loginWindow loggedIn login refresh logout inflateRequest sendRequest send get post put patch delete"
    " ensureLoggedIn basicAuthHeader authHeader discoveryInitPromise codeVerifier userAgent",
    "Client": "sendRequest makeError createRequest getContentType isMultipart isJson toMultipart multipart error on",
    "Cache": "setItemSync setItem removeItemSync removeItem getItemSync getItem clean",
    "Auth": "data setData accessTokenValid refreshTokenValid cancelAccessToken",
    "Subscriptions": "init newWsExtension createSubscription",
    "Subscription": "events eventFilters setEventFilters register",
}

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


@pytest.mark.parametrize(
    ("page", "names"), list(zip(PAGES, [ORIGINAL, PYTHON, JAVASCRIPT], strict=True)), ids=list(PAGES)
)
def test_every_name_of_the_original_is_in_the_table(page: str, names: dict[str, str]) -> None:
    found = left(page)
    wanted = [f"{owner}.{name}" for owner, members in names.items() for name in members.split()]
    assert [name for name in wanted if name not in found] == []


@pytest.mark.parametrize("helper", HELPERS)
def test_every_function_of_a_helper_is_there_in_snake_case(helper: str) -> None:
    module = getattr(helpers, helper)
    names = [re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower() for name in HELPERS[helper].split()]
    assert [name for name in names if not callable(getattr(module, name, None))] == []


@pytest.mark.parametrize("name", RIGHT)
def test_the_replacement_exists(name: str) -> None:
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
