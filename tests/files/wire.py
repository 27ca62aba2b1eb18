"""Reader of multipart request bodies."""

from __future__ import annotations

import python_multipart


def parts_of(body: bytes, content_type: str) -> list[tuple[dict[str, str], bytes]]:
    """Return the parts of a multipart body, as python-multipart reads them."""
    found: list[tuple[dict[str, str], bytes]] = []
    field, value, content = bytearray(), bytearray(), bytearray()
    headers: dict[str, str] = {}

    def on_header_end() -> None:
        headers[field.decode("latin-1").lower()] = value.decode("utf-8")
        field.clear()
        value.clear()

    def on_part_end() -> None:
        found.append((dict(headers), bytes(content)))
        headers.clear()
        content.clear()

    parser = python_multipart.MultipartParser(
        content_type.partition("boundary=")[2].strip('"').encode(),
        {
            "on_header_field": lambda data, start, end: field.extend(data[start:end]),
            "on_header_value": lambda data, start, end: value.extend(data[start:end]),
            "on_header_end": on_header_end,
            "on_part_data": lambda data, start, end: content.extend(data[start:end]),
            "on_part_end": on_part_end,
        },
    )
    parser.write(body)
    parser.finalize()
    return found
