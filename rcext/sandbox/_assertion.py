"""Client authentication by a private key: `private_key_jwt` (RFC 7523)."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._errors import OAuthProblem, oauth_problem
from ._json import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
RSA = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512")
CURVES = {"secp256r1": ("ES256",), "secp384r1": ("ES384",), "secp521r1": ("ES512",)}
EDWARDS = ("EdDSA",)
MIN_BITS = 2048
CLAIMS = ["iss", "sub", "aud", "exp", "jti"]


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A registered public key of an application.

    Attributes:
        id: its key id, or `None`.
        key: the key of `cryptography`.
        algorithms: the signature algorithms allowed for this type of key.
    """

    id: str | None
    key: Any
    algorithms: tuple[str, ...]


def public_keys(given: Iterable[str | Mapping[str, Any]]) -> list[PublicKey]:
    """Read the registered keys of an application.

    Args:
        given: PEM texts, JWKs or JWK sets; a JWK as an object or as its JSON text.

    Raises:
        ValueError: for anything else, and for private keys.
    """
    found: list[PublicKey] = []
    for place, entry in enumerate(given):
        try:
            found += _read(entry)
        except ValueError as error:
            raise ValueError(f"public_keys[{place}]: {error}") from None
    return found


def _read(entry: str | Mapping[str, Any]) -> list[PublicKey]:
    if isinstance(entry, str) and "-----BEGIN" in entry:
        return [_from_pem(entry)]
    value: object = entry
    if isinstance(entry, str):
        try:
            value = json.loads(entry)
        except (ValueError, RecursionError):
            value = None
    if not isinstance(value, Mapping):
        raise ValueError("is neither a PEM text nor a JWK nor a set of them")
    values = dict(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # any JSON value
    jwks: object = values.get("keys", [values])  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # any JSON value
    if not is_list(jwks) or not jwks:
        raise ValueError("is a JWK set without keys")
    return [_from_jwk(jwk) for jwk in jwks]


def _from_pem(text: str) -> PublicKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    if "PRIVATE KEY-----" in text:
        raise ValueError("is a private key; register the public key only")
    try:
        key = load_pem_public_key(text.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise ValueError("is a PEM text without a public key that can be read") from None
    return PublicKey(None, key, _algorithms(key))


def _from_jwk(jwk: object) -> PublicKey:
    import jwt

    if not is_object(jwk):
        raise ValueError("contains a JWK that is not an object")
    if "d" in jwk or jwk.get("kty") == "oct":
        raise ValueError("has a private or secret JWK; register public keys only")
    try:
        key = jwt.PyJWK(jwk).key
    except (jwt.PyJWTError, ValueError, TypeError, KeyError) as error:
        raise ValueError(f"has a JWK that cannot be read: {error}") from None
    algorithms = _algorithms(key)
    named = jwk.get("alg")
    if named is not None:
        if named not in algorithms:
            raise ValueError(f"has a JWK whose alg is {named!r}, which its key cannot be used with")
        algorithms = (str(named),)
    id: object = jwk.get("kid")
    return PublicKey(str(id) if id is not None else None, key, algorithms)


def _algorithms(key: object) -> tuple[str, ...]:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PublicKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    if isinstance(key, RSAPublicKey):
        if key.key_size < MIN_BITS:
            raise ValueError(f"has {key.key_size} bits; an RSA key needs {MIN_BITS} or more")
        return RSA
    if isinstance(key, EllipticCurvePublicKey) and key.curve.name in CURVES:
        return CURVES[key.curve.name]
    if isinstance(key, Ed25519PublicKey | Ed448PublicKey):
        return EDWARDS
    raise ValueError("has a key type that is not supported for assertions")


class Assertions:
    """Client assertions that were accepted, so that none is accepted twice.

    Their times are compared with the machine's clock, not with the sandbox's: a client has only the machine's.
    """

    def __init__(self) -> None:
        self._taken: dict[tuple[str, str], float] = {}

    def take(self, assertion: str, client_id: str, keys: list[PublicKey], audiences: list[str]) -> None:
        """Verify an assertion, and mark it as used.

        Args:
            assertion: the JWT from the client.
            client_id: the application it must be issued for.
            keys: the application's keys.
            audiences: the allowed values of `aud`.

        Raises:
            OAuthProblem: if it is not valid.
        """
        claims = _verified(assertion, client_id, keys, audiences)
        now = time.time()
        for taken in [key for key, ends in self._taken.items() if ends <= now]:
            del self._taken[taken]
        name = (client_id, str(claims["jti"]))
        if name in self._taken:
            raise refused("it has been used before (jti)")
        self._taken[name] = float(claims["exp"])


def _verified(assertion: str, client_id: str, keys: list[PublicKey], audiences: list[str]) -> dict[str, Any]:
    import jwt

    try:
        head = jwt.get_unverified_header(assertion)
    except (jwt.PyJWTError, ValueError, RecursionError):
        raise refused("it is not a JWT") from None
    wanted = head.get("kid")
    fitting = [key for key in keys if wanted is None or key.id in (None, wanted)]
    if not fitting:
        raise refused("its kid matches no key of the application")
    usable = [key for key in fitting if head.get("alg") in key.algorithms]
    if not usable:
        raise refused("its alg does not match a key of the application")
    for key in usable:
        try:
            claims: dict[str, Any] = jwt.decode(
                assertion,
                key.key,
                algorithms=list(key.algorithms),
                audience=audiences,
                issuer=client_id,
                options={"require": CLAIMS, "verify_iat": False},  # a client may follow the sandbox's clock
            )
        except jwt.InvalidSignatureError:
            continue
        except jwt.PyJWTError as error:
            raise refused(str(error)) from None
        except (ValueError, TypeError, ArithmeticError, RecursionError):
            raise refused("it has claims of another type") from None
        if claims["sub"] != client_id:
            raise refused("its sub is not the application")
        if not isinstance(claims["jti"], str) or not claims["jti"]:
            raise refused("its jti is not a string")
        return claims
    raise refused("its signature is not by a key of the application")


def refused(why: str) -> OAuthProblem:
    """401: client authentication failed."""
    return oauth_problem("OAU-153", detail=f"the client assertion is not valid: {why}")
