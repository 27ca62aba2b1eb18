"""Log lines for programs that do not configure logging: the variable `RC_LOG`."""

from __future__ import annotations

import logging
import os
from typing import Final

from rcext.errors import ConfigurationError

_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def log_from_environment() -> None:
    """Set the level of the logger `rcext` as `RC_LOG` says, and write to stderr unless logging is configured.

    Raises:
        ConfigurationError: the value is not a level.
    """
    name = os.environ.get("RC_LOG")
    if not name:
        return
    level = _LEVELS.get(name.lower())
    if level is None:
        raise ConfigurationError(f"RC_LOG is {name!r}; set it to one of {', '.join(_LEVELS)}")
    logger = logging.getLogger("rcext")
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
