"""Global and shared memory, and what may not be done to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from tests.ptx.common import LANES, Fault, Traffic

__all__ = ["Global", "Shared"]


class Global:
    """Arrays at addresses far apart; a copy of each, with the bytes that an access may touch."""

    def __init__(self, arrays: Mapping[int, np.ndarray]) -> None:
        self.arguments = list(arrays)
        self.sizes = [a.nbytes for a in arrays.values()]
        self.data = [np.zeros(-(-a.nbytes // 16) * 16, np.uint8) for a in arrays.values()]
        for data, a in zip(self.data, arrays.values(), strict=True):
            data[: a.nbytes] = np.ascontiguousarray(a).reshape(-1).view(np.uint8)
        self.bases = []
        base = 1 << 32
        for size in self.sizes:
            self.bases.append(base)
            base += -(-size // 4096) * 4096 + (1 << 20)

    def locate(self, addresses: np.ndarray, size: int) -> list[tuple[int, np.ndarray, np.ndarray]]:
        """For each array that is touched: its place in the list, which addresses lie in it, at what offsets."""
        places = np.searchsorted(self.bases, addresses, side="right") - 1
        found = []
        for k in set(places.tolist()):
            here = np.flatnonzero(places == k)
            offsets = addresses[here] - (self.bases[k] if k >= 0 else 0)
            if k < 0 or offsets.max() + size > self.sizes[k]:
                bad = int(addresses[here][np.argmax(offsets)])
                near = f"argument {self.arguments[k]} has {self.sizes[k]} bytes, not byte {int(offsets.max())} + {size}"
                raise Fault(f"out of bounds: {near}" if k >= 0 else f"out of bounds: address {bad:#x}")
            if (offsets % size).any():
                raise Fault(f"misaligned: {size} bytes at byte {int(offsets[offsets % size > 0][0])} of an array")
            found.append((k, here, offsets))
        return found

    def load(self, addresses: np.ndarray, size: int, loaded: Counter[int]) -> np.ndarray:
        """Bytes, (addresses, size)."""
        out = np.empty((len(addresses), size), np.uint8)
        for k, here, offsets in self.locate(addresses, size):
            out[here] = self.data[k].reshape(-1, size)[offsets // size]
            loaded[self.arguments[k]] += size * len(here)
        return out

    def store(self, addresses: np.ndarray, values: np.ndarray, stored: Counter[int]) -> None:
        size = values.shape[1]
        for k, here, offsets in self.locate(addresses, size):
            self.data[k].reshape(-1, size)[offsets // size] = values[here]
            stored[self.arguments[k]] += size * len(here)


class Shared:
    """Shared memory of a block: what every byte holds, and who touched it since the last barrier."""

    def __init__(self, size: int, traffic: Traffic) -> None:
        self.size, self.traffic = size, traffic
        room = -(-max(size, 1) // 16) * 16
        self.data, self.valid, self.flight = np.full(room, 0xFF, np.uint8), np.zeros(room, bool), np.zeros(room, bool)
        self.writer, self.readers = np.full(room, -1, np.int16), np.zeros(room, np.uint32)

    def barrier(self) -> None:
        self.writer.fill(-1)
        self.readers.fill(0)

    def units(self, offsets: np.ndarray, size: int) -> np.ndarray:
        """Which units of `size` bytes are touched."""
        if offsets.min() < 0 or offsets.max() + size > self.size:
            bad = int(offsets.min() if offsets.min() < 0 else offsets.max())
            raise Fault(f"out of bounds: {size} bytes at byte {bad} of {self.size} bytes of shared memory")
        units: np.ndarray = offsets // size
        if (units * size != offsets).any():
            raise Fault(f"misaligned: {size} bytes at byte {int(offsets[offsets % size > 0][0])} of shared memory")
        return units

    def claim(self, warp: int, units: np.ndarray, size: int) -> None:
        """A warp is about to write: nobody else may have touched these bytes since the last barrier."""
        if (flying := self.flight.reshape(-1, size)[units]).any():
            raise Fault(f"race: byte {_first(units, size, flying)} of shared memory is written while a cp.async to it "
                         f"is under way")  # fmt: skip
        others = self.readers.reshape(-1, size)[units] & ~np.uint32(1 << warp)
        if others.any():
            raise Fault(f"race: byte {_first(units, size, others > 0)} of shared memory is written, which another warp "
                         f"read since the last barrier")  # fmt: skip
        self.check_writer(warp, units, size, "written")

    def check_writer(self, warp: int, units: np.ndarray, size: int, done: str) -> None:
        by = self.writer.reshape(-1, size)[units]
        wrong = (by >= 0) & (by != warp)
        if wrong.any():
            raise Fault(f"race: byte {_first(units, size, wrong)} of shared memory is {done}, which warp "
                         f"{int(by[wrong][0])} wrote since the last barrier")  # fmt: skip

    def load(self, warp: int, offsets: np.ndarray, size: int) -> np.ndarray:
        units = self.units(offsets, size)
        if (flying := self.flight.reshape(-1, size)[units]).any():
            raise Fault(f"race: byte {_first(units, size, flying)} of shared memory is read while a cp.async to it is "
                         f"under way: no wait")  # fmt: skip
        if not (valid := self.valid.reshape(-1, size)[units]).all():
            raise Fault(f"byte {_first(units, size, ~valid)} of shared memory is read, but was never written")
        self.check_writer(warp, units, size, "read")
        self.readers.reshape(-1, size)[units] |= np.uint32(1 << warp)
        self.banks(offsets, size)
        found: np.ndarray = self.data.reshape(-1, size)[units]
        return found

    def store(self, warp: int, offsets: np.ndarray, values: np.ndarray) -> None:
        size = values.shape[1]
        units = self.units(offsets, size)
        self.claim(warp, units, size)
        for of, now in ((self.data, values), (self.writer, warp), (self.valid, True)):
            of.reshape(-1, size)[units] = now
        if (self.data.reshape(-1, size)[units] != values).any():
            raise Fault("race: two lanes write different values to one byte of shared memory")
        self.banks(offsets, size)

    def send(self, warp: int, offsets: np.ndarray, size: int) -> np.ndarray:
        """An asynchronous copy sets out: its bytes may not be touched until it has arrived."""
        units = self.units(offsets, size)
        self.claim(warp, units, size)
        self.flight.reshape(-1, size)[units] = True
        return units

    def arrive(self, warp: int, units: np.ndarray, values: np.ndarray) -> None:
        size = values.shape[1]
        for of, now in ((self.data, values), (self.valid, True), (self.flight, False), (self.writer, warp)):
            of.reshape(-1, size)[units] = now

    def banks(self, offsets: np.ndarray, size: int) -> None:
        """Count accesses beyond the least: 32 banks of 4 bytes serve one word each at a time."""
        self.traffic.conflicts += _beyond_least(offsets.tobytes(), size)


@lru_cache(maxsize=1 << 16)
def _beyond_least(offsets: bytes, size: int) -> int:
    at, step, beyond = np.frombuffer(offsets, np.int64), max(1, LANES * 4 // max(size, 4)), 0
    for first in range(0, len(at), step):
        words = np.unique(at[first : first + step, None] // 4 + np.arange(max(size // 4, 1)))
        beyond += int(np.bincount(words % 32).max()) - 1
    return beyond


def _first(units: np.ndarray, size: int, flags: np.ndarray) -> int:
    """The byte of the first flag that is set, of (accesses, bytes)."""
    access, byte = np.argwhere(flags)[0]
    return int(units[access]) * size + int(byte)
