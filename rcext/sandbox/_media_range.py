"""Headers of media answers: ranges (RFC 9110, section 14) and file names (RFC 6266)."""

from __future__ import annotations

import mimetypes
import re
from urllib.parse import quote

from ._call import Reply
from ._errors import problem

_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


def name_file(reply: Reply, query: dict[str, str], path: str) -> None:
    """Add the `Content-Disposition` that the query asks for; the default name is that of the address."""
    kind = query.get("contentDisposition", "").lower()
    if kind not in ("inline", "attachment"):
        return
    id = path.removesuffix("/content").rpartition("/")[2]
    suffix = mimetypes.guess_extension(reply.media.partition(";")[0].replace("audio/wav", "audio/x-wav")) or ""
    name = query.get("contentDispositionFilename") or reply.filename or id + suffix
    # Encoded if it has other characters than a quoted string can hold.
    plain = name.isascii() and name.isprintable() and not set('"\\') & set(name)
    shown = f'filename="{name}"' if plain else f"filename*=UTF-8''{quote(name, safe='')}"
    reply.headers["Content-Disposition"] = f"{kind}; {shown}"


def ranged(reply: Reply, header: str | None) -> Reply:
    """Return the requested part of a media answer: 206, 416 if it lies outside, or the whole answer."""
    content = reply.content or b""
    reply.headers.setdefault("Accept-Ranges", "bytes")
    found = _RANGE.fullmatch((header or "").replace(" ", ""))
    if found is None or found[0] == "bytes=-":
        return reply  # several ranges, or another unit: the whole content
    size = len(content)
    if found[1]:
        first, last = int(found[1]), min(int(found[2] or size), size - 1)
    else:
        first, last = max(0, size - int(found[2])), size - 1
    if found[2] and found[1] and int(found[2]) < int(found[1]):
        return reply  # not a valid range
    if first >= size or first > last:
        refusal = problem("CMN-107", parameter="Range", value=header)
        return Reply(refusal.body(), refusal.status, headers={"Content-Range": f"bytes */{size}"})
    headers = {**reply.headers, "Content-Range": f"bytes {first}-{last}/{size}"}
    return Reply(status=206, content=content[first : last + 1], media=reply.media, headers=headers)
