"""Global and shared memory, and what may not be done to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

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

    def bytes_at(self, offsets: np.ndarray, size: int) -> np.ndarray:
        """Indices (accesses, size) of the bytes that are touched."""
        if offsets.min() < 0 or offsets.max() + size > self.size:
            bad = int(offsets.min() if offsets.min() < 0 else offsets.max())
            raise Fault(f"out of bounds: {size} bytes at byte {bad} of {self.size} bytes of shared memory")
        if (offsets % size).any():
            raise Fault(f"misaligned: {size} bytes at byte {int(offsets[offsets % size > 0][0])} of shared memory")
        index: np.ndarray = offsets[:, None] + np.arange(size)
        return index

    def claim(self, warp: int, index: np.ndarray) -> None:
        """A warp is about to write: nobody else may have touched these bytes since the last barrier."""
        if self.flight[index].any():
            raise Fault(f"race: byte {_first(index, self.flight)} of shared memory is written while a cp.async to it "
                         f"is under way")  # fmt: skip
        others = self.readers[index] & ~np.uint32(1 << warp)
        if others.any():
            raise Fault(f"race: byte {int(index[others > 0][0])} of shared memory is written, which another warp read "
                         f"since the last barrier")  # fmt: skip
        self.check_writer(warp, index, "written")

    def check_writer(self, warp: int, index: np.ndarray, done: str) -> None:
        by = self.writer[index]
        wrong = (by >= 0) & (by != warp)
        if wrong.any():
            raise Fault(f"race: byte {int(index[wrong][0])} of shared memory is {done}, which warp "
                         f"{int(by[wrong][0])} wrote since the last barrier")  # fmt: skip

    def load(self, warp: int, offsets: np.ndarray, size: int) -> np.ndarray:
        index = self.bytes_at(offsets, size)
        if self.flight[index].any():
            raise Fault(f"race: byte {_first(index, self.flight)} of shared memory is read while a cp.async to it is "
                         f"under way: no wait")  # fmt: skip
        if not self.valid[index].all():
            raise Fault(f"byte {_first(index, ~self.valid)} of shared memory is read, but was never written")
        self.check_writer(warp, index, "read")
        self.readers[index] |= np.uint32(1 << warp)
        self.banks(offsets, size)
        return self.data[index]

    def store(self, warp: int, offsets: np.ndarray, values: np.ndarray) -> None:
        index = self.bytes_at(offsets, values.shape[1])
        self.claim(warp, index)
        self.data[index], self.writer[index], self.valid[index] = values, warp, True
        if (self.data[index] != values).any():
            raise Fault("race: two lanes write different values to one byte of shared memory")
        self.banks(offsets, values.shape[1])

    def send(self, warp: int, offsets: np.ndarray, size: int) -> np.ndarray:
        """An asynchronous copy sets out: its bytes may not be touched until it has arrived."""
        index = self.bytes_at(offsets, size)
        self.claim(warp, index)
        self.flight[index] = True
        return index

    def arrive(self, warp: int, index: np.ndarray, values: np.ndarray) -> None:
        self.data[index], self.valid[index], self.flight[index], self.writer[index] = values, True, False, warp

    def banks(self, offsets: np.ndarray, size: int) -> None:
        """Count accesses beyond the least: 32 banks of 4 bytes serve one word each at a time."""
        step = max(1, LANES * 4 // max(size, 4))
        for first in range(0, len(offsets), step):
            words = np.unique(offsets[first : first + step, None] // 4 + np.arange(max(size // 4, 1)))
            self.traffic.conflicts += int(np.bincount(words % 32).max()) - 1


def _first(index: np.ndarray, flags: np.ndarray) -> int:
    return int(index[flags[index]][0])
