"""Sample media: audio, documents and pictures."""

from __future__ import annotations

import math
import struct
import zlib
from functools import cache

RATE = 8000


@cache
def wav(seconds: float = 2.0) -> bytes:
    """Return a WAV file: mono, 16 bit, 8 kHz, a tone of 440 Hz."""
    count = int(RATE * seconds)
    samples = b"".join(struct.pack("<h", int(6000 * math.sin(2 * math.pi * 440 * n / RATE))) for n in range(count))
    head = struct.pack("<4sI4s4sIHHIIHH", b"RIFF", 36 + len(samples), b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16)
    return head + struct.pack("<4sI", b"data", len(samples)) + samples


@cache
def mp3(seconds: float = 2.0) -> bytes:
    """Return an MP3 file: MPEG-1 layer III, mono, 64 kbit/s, 44.1 kHz, silence."""
    # A frame with zero side information is empty: it decodes to 1152 samples of silence.
    header = bytes((0xFF, 0xFB, 0x50, 0xC4))
    size = 144 * 64000 // 44100
    return (header + bytes(size - len(header))) * math.ceil(seconds * 44100 / 1152)


@cache
def pdf(*pages: str) -> bytes:
    """Return a PDF document with one page for each text."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, text in enumerate(pages):
        stream = _lines(text)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * index)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out = bytearray(b"%PDF-1.4\n")
    offsets: list[int] = []
    for number, entry in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, entry)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _lines(text: str) -> bytes:
    """Return the content stream of a page: at most 45 lines of 90 characters."""
    shown: list[str] = []
    for line in text.splitlines()[:45] or [""]:
        safe = "".join(letter if 31 < ord(letter) < 127 else "?" for letter in line)[:90]
        for special in "\\()":
            safe = safe.replace(special, f"\\{special}")
        shown.append(f"({safe}) Tj T*")
    return f"BT /F1 11 Tf 15 TL 54 732 Td {' '.join(shown)} ET".encode()


@cache
def png(size: int = 32) -> bytes:
    """Return a PNG picture: a square of one color."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\x00" + b"\x06\x84\xbd" * size) * size
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def sample(media: str, accept: str = "") -> tuple[bytes, str]:
    """Return sample bytes of a media type or range, and the exact type."""
    if media.startswith("audio/"):
        if media == "audio/wav" or "audio/wav" in accept or "audio/x-wav" in accept:
            return wav(), "audio/wav"
        return mp3(), "audio/mpeg"
    if media.startswith("image/"):
        return png(), "image/png"
    if media == "application/pdf":
        return pdf("Sandbox"), media
    if media == "text/csv":
        return b"id,name\r\n1,Ada Archer\r\n", media
    if media.startswith("multipart/"):
        return b'--Boundary_0\r\nContent-Type: application/json\r\n\r\n{"response":[]}\r\n--Boundary_0--\r\n', (
            'multipart/mixed; boundary="Boundary_0"'
        )
    if media.startswith("video/"):
        # The file type box of an MP4 container, without content.
        return struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"isom", 512, b"isom", b"mp41"), "video/mp4"
    return b"sandbox", media if "*" not in media else "application/octet-stream"
