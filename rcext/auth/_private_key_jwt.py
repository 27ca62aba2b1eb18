"""A private key instead of a client secret: `private_key_jwt` (RFC 7523, 2.2; OpenID Connect Core, 9)."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast, get_args

from rcext._names import Suggesting
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    PrivateKey: TypeAlias = RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey | Ed448PrivateKey

Algorithm = Literal[
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"
]  # fmt: skip

_LONGEST: Final = 3600.0
_LEAST_BITS: Final = 2048  # RFC 7518, 3.3
_OF_CURVES: Final = {"secp256r1": "ES256", "secp384r1": "ES384", "secp521r1": "ES512"}


class PrivateKeyJwt(Suggesting):
    """Authenticates an application by its private key, so that no secret has to be shared with the server.

    Pass it as `client_secret`. Each token request, a repeated one too, has an assertion of its own, signed right before
    it is sent. It needs the extra `private-key`. The repr shows neither key nor assertion.

    Args:
        key: the private key: the text of a PEM file, a path to one, or a key of `cryptography`.
        key_id: which of the application's registered keys it is, for the assertion's `kid`.
        algorithm: the signature algorithm; by default the usual one of the key: RS256, ES256, ES384, ES512 or EdDSA.
        password: of an encrypted PEM.
        audience: the audience of assertions; by default the token endpoint.
        lifetime: how long an assertion is valid, in seconds.

    Raises:
        ConfigurationError: the key is not a private key or cannot be used with the algorithm, or `PyJWT` is not
            installed (`pip install 'rcext[private-key]'`).
    """

    __slots__ = ("_key", "algorithm", "audience", "key_id", "lifetime")

    def __init__(
        self,
        key: str | bytes | os.PathLike[str] | PrivateKey,
        *,
        key_id: str | None = None,
        algorithm: Algorithm | None = None,
        password: str | bytes | None = None,
        audience: str | None = None,
        lifetime: float = 300.0,
    ) -> None:
        try:
            import jwt  # noqa: F401  # pyright: ignore[reportUnusedImport]  # an error now, not at the first login
        except ImportError as error:
            raise ConfigurationError("PrivateKeyJwt needs PyJWT: pip install 'rcext[private-key]'") from error
        if not 1 <= lifetime <= _LONGEST:
            raise ConfigurationError(f"lifetime is {lifetime}; it must be a number of seconds from 1 to {_LONGEST:.0f}")
        if key_id is not None and not key_id:
            raise ConfigurationError("key_id is empty; omit it if the key does not have one")
        self._key: Final = _loaded(key, password)
        self.algorithm: Final[Algorithm] = _algorithm(self._key, algorithm)
        """The signature algorithm of assertions."""
        self.key_id: Final = key_id
        """The `kid` of assertions."""
        self.audience: Final = audience
        """The audience of assertions, or `None` for the token endpoint."""
        self.lifetime: Final = lifetime
        """How long an assertion is valid, in seconds."""

    def __repr__(self) -> str:
        return f"PrivateKeyJwt(key_id={self.key_id!r}, algorithm={self.algorithm!r})"

    def assertion(self, client_id: str, audience: str, *, now: float | None = None) -> str:
        """Return a new single-use assertion: a secret until it has been used.

        Args:
            client_id: the application.
            audience: the audience, unless this object has its own.
            now: the time in seconds since the epoch; by default the machine's.
        """
        import secrets

        import jwt

        issued = int(time.time() if now is None else now)
        claims: dict[str, str | int] = {
            "iss": client_id,
            "sub": client_id,
            "aud": self.audience or audience,
            "iat": issued,
            "exp": issued + int(self.lifetime),
            "jti": secrets.token_urlsafe(24),
        }
        head = {"kid": self.key_id} if self.key_id is not None else None
        return jwt.encode(claims, self._key, algorithm=self.algorithm, headers=head)


def _loaded(key: str | bytes | os.PathLike[str] | PrivateKey, password: str | bytes | None) -> PrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    if isinstance(key, os.PathLike):
        path = Path(key)
        try:
            key = path.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"key: {path} cannot be read: {error.strerror}") from None
        shown = f"key: {path}"
    else:
        shown = "key"
    if isinstance(key, str):
        key = key.encode()
    if not isinstance(key, bytes):
        if password is not None:
            raise ConfigurationError("password is given, but the key is not an encrypted PEM")
        return key
    # The errors do not quote the text: it may contain the key.
    if b"-----BEGIN" not in key:
        raise ConfigurationError(f"{shown} is not a PEM; pass the text of a PEM file, or a pathlib.Path to one")
    if b"PUBLIC KEY-----" in key or b"CERTIFICATE-----" in key:
        raise ConfigurationError(f"{shown} is public; pass the private key that belongs to it")
    secret = password.encode() if isinstance(password, str) else password
    try:
        return cast("PrivateKey", load_pem_private_key(key, secret))
    except TypeError:
        wrong = "needs a password" if secret is None else "is not encrypted, but a password is given"
        raise ConfigurationError(f"{shown} {wrong}") from None
    except (ValueError, UnsupportedAlgorithm):
        why = "cannot be read as a private key" + ("; is the password right?" if secret is not None else "")
        raise ConfigurationError(f"{shown} {why}") from None


def _algorithm(key: PrivateKey, wanted: Algorithm | None) -> Algorithm:
    """Return the wanted algorithm, or the usual one of the key, after checking that they match."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    known = get_args(Algorithm)
    if wanted is not None and wanted not in known:
        raise ConfigurationError(f"algorithm is {wanted!r}; it must be one of {', '.join(known)}")
    if isinstance(key, RSAPrivateKey):
        if key.key_size < _LEAST_BITS:
            raise ConfigurationError(f"key has {key.key_size} bits; an RSA key needs {_LEAST_BITS} or more")
        kind, allowed = "an RSA key", [name for name in known if name[:2] in ("RS", "PS")]
    elif isinstance(key, EllipticCurvePrivateKey):
        curve = key.curve.name
        if curve not in _OF_CURVES:
            raise ConfigurationError(f"key is on the curve {curve}; it must be on {', '.join(_OF_CURVES)}")
        kind, allowed = f"a key on the curve {curve}", [_OF_CURVES[curve]]
    elif isinstance(key, Ed25519PrivateKey | Ed448PrivateKey):  # pyright: ignore[reportUnnecessaryIsInstance]  # a PEM may hold others
        kind, allowed = "a key of an Edwards curve", ["EdDSA"]
    else:
        raise ConfigurationError(f"key is a {type(key).__name__}; it must be a private RSA, EC or Ed25519 key")
    if wanted is not None and wanted not in allowed:
        raise ConfigurationError(f"algorithm is {wanted!r}, but the key is {kind}: use {', '.join(allowed)}")
    return cast("Algorithm", wanted or allowed[0])
