"""Names of generated people, companies and addresses."""

from __future__ import annotations

#: Placeholder for the sandbox's address in stored objects; the address changes with every start.
SERVER = "https://sandbox.invalid"
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
CITIES = (("Belmont", "CA"), ("Denver", "CO"), ("Austin", "TX"), ("Boston", "MA"), ("Seattle", "WA"), ("Miami", "FL"))
