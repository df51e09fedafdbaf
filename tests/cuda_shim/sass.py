"""Machine code of NVRTC's cubins, read without a disassembler: instructions, memory accesses, and the shortest way
round a loop.

An instruction of sm_90 is 16 bytes. Bits 0-11 say which it is, bits 12-15 on what condition; bits 73-75 of a memory
access how wide it is (6: 128 bits); bits 16-23 and, above these, 34-81 of a branch how many words of 4 bytes it goes
from its end.
"""

from __future__ import annotations

import heapq
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

_SIZE = 16
_LOAD, _STORE, _BRANCH, _EXIT, _RETURN, _NOTHING = 0x981, 0x986, 0x947, 0x94D, 0x950, 0x918
_ALWAYS, _WIDE = 7, 6


@dataclass(frozen=True)
class Instruction:
    """One instruction of a kernel."""

    at: int
    word: int

    @property
    def code(self) -> int:
        return self.word & 0xFFF

    @property
    def conditional(self) -> bool:
        return self.word >> 12 & 15 != _ALWAYS

    @property
    def wide(self) -> bool:
        """Whether a memory access is one of 128 bits."""
        return self.word >> 73 & 7 == _WIDE

    @property
    def target(self) -> int:
        """Where a branch goes."""
        high = self.word >> 34 & (1 << 48) - 1
        words = (high - (high >> 47 << 48) << 8) + (self.word >> 16 & 0xFF)
        return self.at + _SIZE + 4 * words


@dataclass(frozen=True)
class Code:
    """The machine code of one kernel, and what ptxas said of it."""

    instructions: tuple[Instruction, ...]
    registers: int
    stack: int
    """Bytes of local memory."""
    spilled: int

    @property
    def count(self) -> int:
        return sum(i.code != _NOTHING for i in self.instructions)

    def accesses(self, wide: bool) -> tuple[int, int]:
        """Loads from and stores to global memory: those of 128 bits, or the others."""
        loads, stores = (sum(i.code == c and i.wide == wide for i in self.instructions) for c in (_LOAD, _STORE))
        return loads, stores

    @property
    def shortest_turn(self) -> int | None:
        """The fewest instructions of a turn of the loop that has most 128-bit loads, by way of a 128-bit store."""
        loads, stores = (
            [k for k, i in enumerate(self.instructions) if i.code == code and i.wide] for code in (_LOAD, _STORE)
        )
        reached = {k: self.steps_from(k) for k in (*loads, *stores)}
        turns: list[tuple[int, int]] = []
        for load in loads:
            together = sum(other in reached[load] and load in reached[other] for other in loads)
            ways = [reached[load][s] + reached[s][load] for s in stores if s in reached[load] and load in reached[s]]
            if ways:
                turns.append((-together, min(ways)))
        return min(turns)[1] if turns else None

    def steps_from(self, start: int) -> dict[int, int]:
        """The fewest instructions from one to each that can be reached."""
        found: dict[int, int] = {}
        queue = [(0, start)]
        while queue:
            steps, k = heapq.heappop(queue)
            if k in found or k >= len(self.instructions):
                continue
            found[k] = steps
            for following in self._following(k):
                heapq.heappush(queue, (steps + 1, following))
        return found

    def _following(self, k: int) -> Iterator[int]:
        i = self.instructions[k]
        if i.code == _BRANCH:
            yield i.target // _SIZE
        if i.conditional or i.code not in (_BRANCH, _EXIT, _RETURN):
            yield k + 1


def kernels(cubin: bytes, log: str) -> dict[str, Code]:
    """The kernels of a cubin; ``log``: what NVRTC said with --ptxas-options=-v."""
    said = dict(_WORDS.findall(log))
    sizes = {name: tuple(map(int, _SIZES.findall(words)[0])) for name, words in said.items()}
    found = {}
    for name, text in _texts(cubin):
        stack, stores, loads, registers = sizes[name]
        words = struct.iter_unpack("<QQ", text)
        code = tuple(Instruction(k * _SIZE, low | high << 64) for k, (low, high) in enumerate(words))
        found[name] = Code(code, registers, stack, stores + loads)
    return found


_WORDS = re.compile(r"Compiling entry function '(\w+)'(.*?Used \d+ registers)", re.DOTALL)
_SIZES = re.compile(r"(\d+) bytes stack[^,]*, (\d+) bytes spill stores, (\d+) bytes spill.*?Used (\d+)", re.DOTALL)


def _texts(cubin: bytes) -> Iterator[tuple[str, bytes]]:
    """(kernel, its section) of an ELF file."""
    table = struct.unpack_from("<Q", cubin, 40)[0]
    count, strings = struct.unpack_from("<HH", cubin, 60)
    sections = [struct.unpack_from("<IIQQQQ", cubin, table + 64 * k) for k in range(count)]
    for name, _, _, _, at, size in sections:
        start = sections[strings][4] + name
        words = cubin[start : cubin.index(b"\0", start)].decode()
        if words.startswith(".text."):
            yield words.removeprefix(".text."), cubin[at : at + size]
