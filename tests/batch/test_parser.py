from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringcentral_api._multipart import MultipartError, MultipartParser, RawPart, boundary_of, parse_parts

from .wire import join, part


def bodies(parts: list[RawPart]) -> list[bytes]:
    return [bytes(item.body) for item in parts]


def parse(data: bytes, boundary: str = "b", size: int | None = None) -> list[RawPart]:
    chunks = [data] if size is None else [data[i : i + size] for i in range(0, len(data), size)]
    return list(parse_parts(chunks, boundary.encode("latin-1")))


@pytest.mark.parametrize(
    ("value", "boundary"),
    [
        ("multipart/mixed; boundary=abc", "abc"),
        ('multipart/mixed; boundary="a b:c"', "a b:c"),
        ('multipart/mixed;BOUNDARY="a\\"b"', 'a"b'),
        ("multipart/mixed; boundary=----=_Part_1:2", "----=_Part_1:2"),
        ("multipart/mixed; charset=utf-8; boundary=x ; type=y", "x"),
        ('multipart/mixed; start="; boundary=no"; boundary=yes', "yes"),
        ("multipart/mixed; junk; boundary=x", "x"),
        ("multipart/mixed", None),
        ("multipart/mixed; boundary=", None),
        ('multipart/mixed; boundary=""', None),
        ("multipart/mixed; xboundary=a", None),
        ("multipart/mixed; boundary=" + "x" * 5000, None),
    ],
)
def test_boundary(value: str, boundary: str | None) -> None:
    assert boundary_of(value) == boundary


@pytest.mark.parametrize("eol", ["\r\n", "\n"])
@pytest.mark.parametrize("size", [None, 1, 2, 3, 7])
def test_line_ends_preamble_epilogue(eol: str, size: int | None) -> None:
    data = join(
        [
            part(b'{"a": 1}', eol=eol),
            part(b"", headers=(), eol=eol),
            part(b"x", (("content-TYPE", "text/plain"),), eol=eol),
        ],
        boundary="b",
        eol=eol,
        preamble=b"ignore --b me",
        epilogue=b"--b" + eol.encode() + b"ignored too",
    )
    parts = parse(data, size=size)
    assert bodies(parts) == [b'{"a": 1}', b"", b"x"]
    assert [item.headers.media_type for item in parts] == ["application/json", "", "text/plain"]


@pytest.mark.parametrize("size", [None, 1, 2])
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"--b\r\n--b--", [b""]),
        (b"--b\r\n\r\n--b--", [b""]),
        (b"--b\r\nA: 1\r\n--b--", [b""]),
        (b"--b\r\nA: 1\r\n\r\n--b--", [b""]),
        (b"--b  \t\r\n\r\nx\r\n--b-- \t\r\n", [b"x"]),
        (b"--b\r\n\r\n--bc\r\n--b \x00\r\n--b-\r\n --b\r\n--b--", [b"--bc\r\n--b \x00\r\n--b-\r\n --b"]),
        (b'--b\r\n{"x":\r\n\r\n1}\r\n--b--', [b'{"x":\r\n\r\n1}']),
        (b"--b\n\nends with a return\r\n--b--", [b"ends with a return\r"]),
        (b"--b\r\n\r\nlast\r\n--b--", [b"last"]),
        (b"--b--", []),
        (b"--bx\r\n--b\r\n\r\n1\r\n--b--", [b"1"]),
    ],
)
def test_edges(data: bytes, expected: list[bytes], size: int | None) -> None:
    assert bodies(parse(data, size=size)) == expected


def test_headers_fold_and_keep_their_order() -> None:
    (item,) = parse(b"--b\r\nX-A: 1\r\n\t2\r\nx-a : 3\r\nContent-Type: Text/Plain; charset=x\r\n\r\n--b--")
    assert item.headers.items == (("X-A", "1 2"), ("x-a", "3"), ("Content-Type", "Text/Plain; charset=x"))
    assert item.headers.media_type == "text/plain"


@pytest.mark.parametrize("size", [None, 1, 5])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "does not occur"),
        (b"nothing here", "does not occur"),
        (b"--b", "closing boundary"),
        (b"--b\r\n\r\nx\r\n--b", "closing boundary"),
        (b"--b\r\n\r\nx\r\n--b-", "closing boundary"),
        (b"--b\r\n\r\nx", "closing boundary"),
        (b"--b\r\nA: 1\r\nno header\r\n\r\n--b--", "malformed header line"),
        (b"--b\r\nA: " + b"x" * 70_000 + b"\r\n\r\n\r\n--b--", "exceed"),
    ],
)
def test_malformed(data: bytes, words: str, size: int | None) -> None:
    with pytest.raises(MultipartError, match=words) as info:
        parse(data, size=size)
    assert 0 <= info.value.offset <= len(data)


def test_what_was_handed_out_is_not_kept() -> None:
    parser = MultipartParser(b"b")
    parser.feed(b"--b\r\n\r\n")
    for _ in range(200):
        assert len(parser.feed(b"y" * 1000 + b"\r\n--b\r\n\r\n")) == 1
        assert len(parser._buffer) < 100  # pyright: ignore[reportPrivateUsage]  # memory is what is tested


TOKENS = st.text("abcXYZ-", min_size=1, max_size=10)
PIECES = st.lists(
    st.sampled_from(
        [b"\r", b"\n", b"-", b"--", b"b", b"--b", b"\n--b", b"\r\n--b", b"--b--", b" ", b"x", b"\x00\xff", b"{}"]
    ),
    max_size=12,
).map(b"".join)


@given(
    contents=st.lists(st.one_of(PIECES, st.binary(max_size=40)), max_size=6),
    eol=st.sampled_from(["\r\n", "\n"]),
    cuts=st.lists(st.integers(1, 20), min_size=1, max_size=8),
    names=st.lists(TOKENS.filter(lambda name: name[0] != "-"), max_size=3),
)
def test_round_trip(contents: list[bytes], eol: str, cuts: list[int], names: list[str]) -> None:
    # A boundary that does not occur in the content, as RFC 2046 demands of the writer.
    boundary = "b"
    while any(b"--" + boundary.encode() in content for content in contents):
        boundary += "q"
    headers = tuple((name, "v: w") for name in names)
    data = join([part(content, headers, eol) for content in contents], boundary=boundary, eol=eol)
    chunks: list[bytes] = []
    position = turn = 0
    while position < len(data):
        step = cuts[turn % len(cuts)]
        chunks.append(data[position : position + step])
        position += step
        turn += 1
    whole = list(parse_parts([data], boundary.encode()))
    pieces = list(parse_parts(chunks, boundary.encode()))
    assert bodies(whole) == contents
    assert bodies(pieces) == contents
    assert all(item.headers.items == headers for item in whole + pieces)


def outcome(data: bytes, sizes: list[int]) -> list[bytes] | str:
    parser = MultipartParser(b"b")
    found: list[bytes] = []
    try:
        position = turn = 0
        while position < len(data):
            step = sizes[turn % len(sizes)]
            found += bodies(parser.feed(data[position : position + step]))
            position += step
            turn += 1
        found += bodies(parser.close())
    except MultipartError as error:
        return str(error)
    return found


@settings(max_examples=300)
@given(data=st.one_of(PIECES, st.binary(max_size=60)), sizes=st.lists(st.integers(1, 9), min_size=1, max_size=5))
def test_chunks_make_no_difference(data: bytes, sizes: list[int]) -> None:
    assert outcome(data, sizes) == outcome(data, [len(data) or 1])


class Counted(bytes):
    """Bytes that know how many of them `find` has looked at."""

    looked_at = 0

    def find(self, sub: bytes, start: int = 0, end: int | None = None) -> int:  # type: ignore[override]  # as it is called
        found = super().find(sub, start) if end is None else super().find(sub, start, end)
        stop = len(self) if end is None else end
        Counted.looked_at += (found + len(sub) if found >= 0 else stop) - start
        return found


def looked_at(count: int) -> int:
    """Return how many bytes are examined if near misses of the delimiter are everywhere: the worst case of a scanner
    that looks back.
    """
    data = b"--b\r\n\r\n" + b"\r\n--" * count + b"\r\n--b \t \t" * (count // 10) + b"\r\n--b--"
    Counted.looked_at = 0
    list(parse_parts((Counted(data),), b"b"))
    return Counted.looked_at


def test_work_is_linear() -> None:
    small, large = looked_at(10_000), looked_at(160_000)
    assert small > 10_000
    assert large < 17 * small
