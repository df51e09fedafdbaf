"""CRC-32 of data laid together from parts whose checksums are known."""

from __future__ import annotations

import zlib
from functools import lru_cache

_ONES = 0xFFFFFFFF
"""zlib complements the register before and after; between the two it is linear over the bits."""


def joined(first: int, second: int, length: int) -> int:
    """The CRC-32 of two parts in a row, from that of each and the second one's length in bytes."""
    found = second
    for bit, image in enumerate(_after_zeros(length)):
        if first >> bit & 1:
            found ^= image
    return found


@lru_cache(maxsize=64)
def _after_zeros(length: int) -> tuple[int, ...]:
    """What becomes of each bit of the register when ``length`` zero bytes follow."""
    if length == 0:
        return tuple(1 << bit for bit in range(32))
    if length == 1:
        return tuple(zlib.crc32(b"\0", 1 << bit ^ _ONES) ^ _ONES for bit in range(32))
    half = _after_zeros(length // 2)
    rest = _after_zeros(length - length // 2)
    return tuple(_applied(rest, image) for image in half)


def _applied(images: tuple[int, ...], register: int) -> int:
    found = 0
    for bit, image in enumerate(images):
        if register >> bit & 1:
            found ^= image
    return found
