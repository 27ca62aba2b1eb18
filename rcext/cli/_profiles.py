"""Profiles: which server and application a command uses, and where its secrets are."""

from __future__ import annotations

import json
import os
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import platformdirs

from rcext._lock_file import OPEN_FLAGS

if TYPE_CHECKING:
    from rcext.auth import TokenStore

SERVICE: Final = "rcext-cli"
"""The name under which a keyring shows the entries."""
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")


@dataclass(frozen=True, slots=True)
class Profile:
    """A server and an application; secrets are kept elsewhere."""

    name: str
    server: str
    client_id: str


def config_file() -> Path:
    """Return the path of the file with the profiles; `RCEXT_CONFIG` names another one."""
    named = os.environ.get("RCEXT_CONFIG")
    return Path(named) if named else platformdirs.user_config_path("rcext") / "config.toml"


def data_folder() -> Path:
    """Return the folder of the secrets on a machine without a keyring; that of `RCEXT_CONFIG` if it is set."""
    return config_file().parent if os.environ.get("RCEXT_CONFIG") else platformdirs.user_data_path("rcext")


def load_profiles() -> dict[str, Profile]:
    """Return the profiles by name.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    path = config_file()
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            name: Profile(name, str(one["server"]), str(one["client_id"]))
            for name, one in document.get("profiles", {}).items()
        }
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        from rcext.errors import ConfigurationError

        raise ConfigurationError(
            f"{path} cannot be read: {error!r}; repair it, or delete it and log in again"
        ) from None


def save_profile(profile: Profile) -> None:
    """Add or replace a profile.

    Raises:
        ConfigurationError: its name has other characters than letters, digits, `.`, `_` and `-`.
    """
    if not _NAME.fullmatch(profile.name):
        from rcext.errors import ConfigurationError

        raise ConfigurationError(f"{profile.name!r} cannot name a profile: use letters, digits, '.', '_' and '-'")
    _write({**load_profiles(), profile.name: profile})


def remove_profile(name: str) -> None:
    """Remove a profile and its secret."""
    profiles = load_profiles()
    if profiles.pop(name, None) is not None:
        _write(profiles)
    save_secret(name, None)


def _write(profiles: dict[str, Profile]) -> None:
    lines: list[str] = []
    for one in profiles.values():
        lines += [
            f"[profiles.{json.dumps(one.name)}]",
            f"server = {json.dumps(one.server)}",
            f"client_id = {json.dumps(one.client_id)}",
        ]
        lines.append("")
    _replace(config_file(), "\n".join(lines))


def _replace(path: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | OPEN_FLAGS
    with os.fdopen(os.open(temporary, flags, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    temporary.replace(path)


# Secrets ----------------------------------------------------------------------------------------------------------


@cache
def _keyring() -> Any:
    """Return the machine's keyring, or `None`; `RCEXT_KEYRING=off` leaves it out."""
    if os.environ.get("RCEXT_KEYRING") == "off":
        return None
    try:
        import keyring
    except ImportError:
        return None
    found: Any = keyring.get_keyring()  # partly untyped
    return found if found.priority > 0 else None


def has_keyring() -> bool:
    """Return whether secrets go to a keyring, and not to a file that only the user can read."""
    return _keyring() is not None


def token_store() -> TokenStore:
    """Return the store of the tokens: the machine's keyring, or a file that only the user can read."""
    from rcext import FileTokenStore, KeyringTokenStore

    if has_keyring():
        return KeyringTokenStore(SERVICE)
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return FileTokenStore(folder / "tokens.json")


def load_secret(name: str) -> str:
    """Return the client secret of a profile; empty for a public application."""
    keyring = _keyring()
    if keyring is not None:
        return str(keyring.get_password(SERVICE, f"secret:{name}") or "")
    return str(_secrets().get(name, ""))


def save_secret(name: str, secret: str | None) -> None:
    """Keep the client secret of a profile; `None` removes it."""
    keyring = _keyring()
    if keyring is not None:
        if secret is not None:
            keyring.set_password(SERVICE, f"secret:{name}", secret)
        elif keyring.get_password(SERVICE, f"secret:{name}") is not None:
            keyring.delete_password(SERVICE, f"secret:{name}")
        return
    secrets = _secrets()
    if secrets.pop(name, None) is None and secret is None:
        return
    if secret is not None:
        secrets[name] = secret
    _replace(_secrets_file(), json.dumps(secrets))


def _secrets_file() -> Path:
    return data_folder() / "secrets.json"


def _secrets() -> dict[str, Any]:
    path = _secrets_file()
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError:
        from rcext.errors import ConfigurationError

        raise ConfigurationError(f"{path} cannot be read; delete it, and log in again") from None
    return cast("dict[str, Any]", loaded) if isinstance(loaded, dict) else {}
