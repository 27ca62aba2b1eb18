"""The official Python SDK against a sandbox; run by test_official.py in an environment of its own."""

# pyright: basic, reportMissingImports=false
# mypy: ignore-errors

import os

from ringcentral import SDK
from ringcentral.http.api_exception import ApiException

sdk = SDK(os.environ["RC_CLIENT_ID"], os.environ["RC_CLIENT_SECRET"], os.environ["RC_SERVER"], "test", "1")
platform = sdk.platform()
platform.login(jwt=os.environ["RC_JWT"])
platform.refresh()
assert platform.logged_in()
me = "/restapi/v1.0/account/~/extension/~"
assert platform.get(me).json().extensionNumber == "101"
page = platform.get(f"{me}/call-log", {"perPage": 50, "view": "Detailed"}).json()
assert (len(page.records), page.paging.totalPages) == (50, 3)
number = {"phoneNumber": "+14155551001"}
sms = {"from": {"phoneNumber": os.environ["PHONE_NUMBER"]}, "to": [number], "text": "official Python"}
assert platform.post(f"{me}/sms", sms).json().messageStatus == "Queued"
builder = sdk.create_multipart_builder()
builder.set_body({"to": [number], "faxResolution": "High"})
builder.add(("letter.txt", "Hello", "text/plain"))
assert platform.send_request(builder.request(f"{me}/fax")).json().faxResolution == "High"
refused = ""
try:
    platform.get(f"{me}/nothing")
except ApiException as error:
    refused = str(error)
assert "CMN-120" in refused
platform.logout()
print("passed")
