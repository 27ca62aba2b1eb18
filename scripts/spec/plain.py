"""Plain data, as JSON and YAML have it, for the eyes of a type checker."""

from typing import Any, TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a value is an object.

    Args:
        value: Plain data, whose objects have strings for keys.

    Returns:
        Whether it is a dict.
    """
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether a value is a list.

    Args:
        value: Plain data.

    Returns:
        Whether it is a list.
    """
    return isinstance(value, list)
