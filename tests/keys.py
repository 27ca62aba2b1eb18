"""Private keys of every kind for tests, and assertions made and read with `cryptography` alone."""

from __future__ import annotations

import base64
import json
import time
import uuid
from functools import cache
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils


@cache
def key(kind: str, number: int = 0) -> Any:
    """Return a private key: `RSA`, `P-256`, `P-384`, `P-521` or `Ed25519`; another one for another number."""
    if kind == "RSA":
        return rsa.generate_private_key(65537, 2048)
    if kind == "Ed25519":
        return ed25519.Ed25519PrivateKey.generate()
    curves: dict[str, ec.EllipticCurve] = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}
    return ec.generate_private_key(curves[kind])


def private_pem(private: Any, password: bytes | None = None) -> bytes:
    how = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    pem: bytes = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, how)
    return pem


def public_pem(private: Any) -> str:
    public = private.public_key()
    pem: bytes = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return pem.decode()


def public_jwk(private: Any, **more: str) -> dict[str, str]:
    """Return the public half of an RSA or P-256 key as a JWK."""
    numbers = private.public_key().public_numbers()
    if isinstance(private, rsa.RSAPrivateKey):
        return {"kty": "RSA", "n": _number(numbers.n, 256), "e": _number(numbers.e, 3), **more}
    return {"kty": "EC", "crv": "P-256", "x": _number(numbers.x, 32), "y": _number(numbers.y, 32), **more}


def _number(value: int, size: int) -> str:
    return _segment(value.to_bytes(size, "big"))


def _segment(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(segment: str) -> bytes:
    return base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4))


def assertion(private: Any, client_id: str, audience: object, head: dict[str, Any] | None = None, **claims: Any) -> str:
    """Return a valid assertion by an RSA (RS256) or P-256 (ES256) key.

    Args:
        claims: changed claims; `...` omits one.
    """
    alg = "RS256" if isinstance(private, rsa.RSAPrivateKey) else "ES256"
    now = int(time.time())
    body: dict[str, Any] = {
        "iss": client_id,
        "sub": client_id,
        "aud": audience,
        "exp": now + 60,
        "jti": str(uuid.uuid4()),
        **claims,
    }
    body = {name: value for name, value in body.items() if value is not ...}
    return signed(private, {"typ": "JWT", "alg": alg, **(head or {})}, json.dumps(body).encode())


def signed(private: Any, head: dict[str, Any], body: bytes) -> str:
    """Return a JWS with an RSA (RS256) or P-256 (ES256) signature, whatever its head says."""
    text = f"{_segment(json.dumps(head).encode())}.{_segment(body)}"
    if isinstance(private, rsa.RSAPrivateKey):
        signature = private.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
    else:
        r, s = utils.decode_dss_signature(private.sign(text.encode(), ec.ECDSA(hashes.SHA256())))
        signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
    return f"{text}.{_segment(signature)}"


def read(token: str, private: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the head and claims of an assertion, whose signature is verified with the public half of a key."""
    text, _, last = token.rpartition(".")
    head, body = (json.loads(_bytes(segment)) for segment in text.split("."))
    signature, public, alg = _bytes(last), private.public_key(), head["alg"]
    hash = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}.get(alg[2:], hashes.SHA256())
    if alg.startswith("RS"):
        public.verify(signature, text.encode(), padding.PKCS1v15(), hash)
    elif alg.startswith("PS"):
        public.verify(signature, text.encode(), padding.PSS(padding.MGF1(hash), hash.digest_size), hash)
    elif alg.startswith("ES"):
        half = len(signature) // 2
        r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
        public.verify(utils.encode_dss_signature(r, s), text.encode(), ec.ECDSA(hash))
    else:
        public.verify(signature, text.encode())
    return head, body
