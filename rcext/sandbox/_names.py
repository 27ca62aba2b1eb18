"""Names of generated people, companies and addresses."""

from __future__ import annotations

#: Placeholder for the sandbox's address in stored objects; the address changes with every start.
SERVER = "https://sandbox.invalid"
#: Where generated links lead: join links, short addresses and other URIs.
LINKS = "/restapi/v1.0/sandbox/links/"
#: The value of the header `X-Emulator` in every answer.
NOTICE = "rcext sandbox; an emulator, not RingCentral"

#: The password of all users.
PASSWORD = "Sandbox-1"

FIRST_NAMES = (
    "Ada", "Alan", "Barbara", "Claude", "Dorothy", "Edsger", "Frances", "Grace", "Hedy", "Ivan", "Joan", "Karl",
    "Lena", "Mary", "Niklaus", "Olga", "Peter", "Radia", "Sofia", "Tim",
)  # fmt: skip
LAST_NAMES = (
    "Archer", "Bell", "Carter", "Dahl", "Evans", "Fischer", "Garcia", "Hughes", "Ito", "Jensen", "Keller", "Lopez",
    "Meyer", "Novak", "Olsen", "Patel", "Quinn", "Rossi", "Silva", "Turner",
)  # fmt: skip
COMPANIES = ("Aster Foods", "Birch & Co", "Cobalt Tools", "Delta Print", "Elm Logistics", "Fjord Energy")
#: Names of groups, rules, meetings and other things of an office.
THINGS = (
    "Morning shift", "Evening shift", "Front desk", "Weekly review", "Field team", "North office", "Warehouse",
    "Planning", "Holiday hours", "New customers", "Service desk", "Quarterly report",
)  # fmt: skip
CITIES = (("Belmont", "CA"), ("Denver", "CO"), ("Austin", "TX"), ("Boston", "MA"), ("Seattle", "WA"), ("Miami", "FL"))
#: Area codes of cities in the United States.
AREA_CODES = {
    ("Belmont", "CA"): "650", ("San Francisco", "CA"): "415", ("Los Angeles", "CA"): "213", ("San Diego", "CA"): "619",
    ("Denver", "CO"): "303", ("Austin", "TX"): "512", ("Dallas", "TX"): "214", ("Houston", "TX"): "713",
    ("Boston", "MA"): "617", ("Seattle", "WA"): "206", ("Miami", "FL"): "305", ("Chicago", "IL"): "312",
    ("New York", "NY"): "212", ("Atlanta", "GA"): "404", ("Phoenix", "AZ"): "602", ("Portland", "OR"): "503",
}  # fmt: skip
#: Texts of messages; `{name}` is the first name of the user.
TEXTS = (
    "Hi {name}, can you call me back this afternoon?",
    "Your order is ready for pickup.",
    "Thanks, see you on Monday at noon.",
    "Could you send me the invoice again, please?",
    "Running ten minutes late, sorry.",
    "The delivery arrives between 9 and 11 tomorrow.",
    "Please confirm your appointment on Thursday, 2:30 PM.",
    "Got it, thank you!",
    "Is the meeting room still free at three?",
    "We have a question about our last bill.",
    "The new phones are installed, everything works.",
    "Can we move the call to Friday?",
)
#: What a user may be granted for another extension.
GRANTS = (
    "callPickup", "callMonitoring", "callOnBehalfOf", "callDelegation", "groupPaging", "callQueueSetup",
    "callQueueMembersSetup", "callQueueMessages", "sharedVoicemails", "callQueueFacSetup", "callQueueSmsRecipient",
    "smsRecipient",
)  # fmt: skip
#: Features that are enabled for every user.
SERVICE_FEATURES = (
    "SMS", "SMSReceiving", "MMS", "Pager", "PagerReceiving", "Voicemail", "Fax", "FaxReceiving", "DND",
    "RingOut", "Presence", "Conferencing", "VoipCalling", "CallPark", "CallForwarding", "OnDemandCallRecording",
    "Reports", "WebPhone", "UserManagement", "Calendar", "Intercom", "Paging", "EmergencyCalling", "HDVoice",
)  # fmt: skip
#: Header of a request that came over a WebSocket connection.
WEBSOCKET_HEADER = "x-sandbox-websocket"
