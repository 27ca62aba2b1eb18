"""Names that made-up people, companies and addresses get."""

from __future__ import annotations

#: Stands in stored objects for the sandbox's own address, which changes from start to start.
SERVER = "https://sandbox.invalid"
#: What each answer says in its header `X-Emulator`.
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
CITIES = (("Belmont", "CA"), ("Denver", "CO"), ("Austin", "TX"), ("Boston", "MA"), ("Seattle", "WA"), ("Miami", "FL"))
