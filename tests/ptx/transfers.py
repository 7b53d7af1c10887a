"""Instructions that move: loads, stores, asynchronous copies, fragments, shuffles; and mma, which reads fragments."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.ptx.arithmetic import from_bf16
from tests.ptx.common import DTYPES, LANES, SHARED, Fault, Step, lanes_of
from tests.ptx.registry import HANDLERS, known, modifiers, vector

if TYPE_CHECKING:
    from tests.ptx.reading import Reader
    from tests.ptx.warp import Warp


def _address(c: Reader, operand: str) -> Callable[[list[Any], Any], np.ndarray]:
    """The addresses of the active lanes, as int64."""
    m = re.fullmatch(r"\[\s*([%\w$]+)\s*(?:\+\s*(-?\w+))?\s*\]", operand)
    if not m:
        raise Fault(f"address {operand} is not known")
    offset = int(m[2], 0) if m[2] else 0
    base = c.slot(m[1], "raw" if c.register(m[1]) else "u64")

    def at(r: list[Any], m: Any) -> np.ndarray:
        lanes = lanes_of(r[base]).astype(np.int64) + offset
        return lanes if m is True else lanes[m]

    return at


_CACHE = ("nc", "ca", "cg", "cs", "cv", "wb", "wt", "volatile", "weak", "L1::no_allocate", "L1::evict_last",
          "L1::evict_first", "L2::64B", "L2::128B", "L2::256B")  # fmt: skip


def _access(load: bool) -> Callable[[Reader, list[str], list[str]], Step]:
    def handler(c: Reader, parts: list[str], ops: list[str]) -> Step:
        kind = parts[-1]
        count = next((int(p[1]) for p in parts if p in ("v2", "v4")), 1)
        space = next((p.split("::")[0] for p in parts if p.split("::")[0] in ("global", "shared", "param")), "generic")
        modifiers([p for p in parts[:-1] if p.split("::")[0] != space], "v2", "v4", *_CACHE)
        if kind not in DTYPES:
            raise Fault("unknown instruction")
        values = vector(ops[0] if load else ops[1])
        where, size = ops[1] if load else ops[0], DTYPES[kind].itemsize
        if len(values) != count:
            raise Fault("unknown instruction")
        slots = [c.slot(v, "raw" if c.register(v) else kind) for v in values]
        if space == "param":
            name, _, offset = where.strip("[] ").partition("+")
            return _parameter(name.strip(), int(offset or 0), kind, slots)
        at = _address(c, where)
        signed = kind[0] == "s"

        def spread(r: list[Any], m: Any, got: np.ndarray) -> None:
            pieces = np.ascontiguousarray(got).view(f"{'i' if signed else 'u'}{size}")
            for i, d in enumerate(slots):
                if m is True:
                    r[d][:] = pieces[:, i]
                else:
                    r[d][m] = pieces[:, i].astype(r[d].dtype)

        def gathered(r: list[Any], m: Any) -> np.ndarray:
            each = [lanes_of(r[d]).astype(f"u{size}") for d in slots]
            value = np.stack(each if m is True else [x[m] for x in each], 1)
            return np.ascontiguousarray(value).view(np.uint8).reshape(len(value), -1)

        def step(w: Warp, r: list[Any], m: Any) -> None:
            lanes = at(r, m)
            inside = space == "shared" or (space == "generic" and lanes[0] >= SHARED)
            lanes = lanes - SHARED if inside and space == "generic" else lanes
            traffic = w.run.traffic
            if load:
                got = (w.shared.load(w.number, lanes, size * count) if inside
                       else w.run.memory.load(lanes, size * count, traffic.loaded))  # fmt: skip
                spread(r, m, got)
            elif inside:
                w.shared.store(w.number, lanes, gathered(r, m))
            else:
                w.run.memory.store(lanes, gathered(r, m), traffic.stored)

        return step

    return handler


def _parameter(name: str, offset: int, kind: str, slots: list[int]) -> Step:
    def step(w: Warp, r: list[Any], m: Any) -> None:
        size = DTYPES[kind].itemsize
        held = w.run.params.get(name)
        if held is None or offset + size * len(slots) > len(held):
            raise Fault(f"parameter {name} has no byte {offset}")
        for i, d in enumerate(slots):
            bits = held[offset + i * size : offset + (i + 1) * size].view(f"{'i' if kind[0] == 's' else 'u'}{size}")
            np.copyto(r[d], bits.astype(r[d].dtype), where=m)

    return step


HANDLERS.update({"ld": _access(True), "st": _access(False), "ldu": _access(True)})


@known("cp")
def _copy(c: Reader, parts: list[str], ops: list[str]) -> Step:
    if parts[:1] != ["async"]:
        raise Fault("unknown instruction")
    if parts[1:] == ["commit_group"]:

        def commit(w: Warp, r: list[Any], m: Any) -> None:
            w.all_lanes(m)
            w.groups.append(w.sent)
            w.sent = []

        return commit  # fmt: skip
    if parts[1:] in (["wait_group"], ["wait_all"]):
        left = int(ops[0], 0) if parts[1] == "wait_group" else 0

        def wait(w: Warp, r: list[Any], m: Any) -> None:
            w.all_lanes(m)
            if parts[1] == "wait_all":
                w.groups.append(w.sent)
                w.sent = []
            while len(w.groups) > left:
                for units, values in w.groups.pop(0):
                    w.shared.arrive(w.number, units, values)

        return wait
    modifiers([p.split("::")[0] for p in parts[1:]], "ca", "cg", "shared", "global", "L2")
    size = int(ops[2], 0)
    if size not in ((16,) if "cg" in parts else (4, 8, 16)):
        raise Fault(f"cp.async of {size} bytes")
    into, out = _address(c, ops[0]), _address(c, ops[1])
    given = c.slot(ops[3], "u32") if len(ops) > 3 else -1

    def step(w: Warp, r: list[Any], m: Any) -> None:
        to, of = into(r, m), out(r, m)
        n = np.full(LANES, size) if given < 0 else lanes_of(r[given]).astype(np.int64)
        n = n if m is True else n[m]
        if (n > size).any():
            raise Fault(f"cp.async of {size} bytes from a source of {int(n.max())}")
        units, values = w.shared.send(w.number, to, size), np.zeros((len(to), size), np.uint8)
        if (of % size).any():
            raise Fault(f"misaligned: cp.async of {size} bytes from {int(of[of % size > 0][0]):#x}")
        for some in set(n[n > 0].tolist()):
            values[n == some, :some] = _ragged(w, of[n == some], some)
        w.sent.append((units, values))

    return step


def _ragged(w: Warp, addresses: np.ndarray, size: int) -> np.ndarray:
    """`size` bytes from each address, however many these are."""
    unit = math.gcd(size, 16)
    each = addresses[:, None] + np.arange(0, size, unit)
    return w.run.memory.load(each.reshape(-1), unit, w.run.traffic.loaded).reshape(len(addresses), size)


@known("ldmatrix")
def _ldmatrix(c: Reader, parts: list[str], ops: list[str]) -> Step:
    flags = modifiers(parts, "sync", "aligned", "m8n8", "x1", "x2", "x4", "trans", "shared", "shared::cta", "b16")
    slots, at = [c.slot(o, "b32") for o in vector(ops[0])], _address(c, ops[1])
    if f"x{len(slots)}" not in flags:
        raise Fault("unknown instruction")
    trans = "trans" in flags

    def step(w: Warp, r: list[Any], m: Any) -> None:
        w.all_lanes(m)
        rows = w.shared.load(w.number, at(r, True)[: 8 * len(slots)], 16)
        matrices = np.ascontiguousarray(rows).view(np.uint16).reshape(-1, 8, 8)
        if trans:
            matrices = np.ascontiguousarray(matrices.transpose(0, 2, 1))
        for d, words in zip(slots, matrices.view(np.uint32).reshape(-1, LANES), strict=True):
            r[d][:] = words

    return step


_GROUP, _QUAD = np.divmod(np.arange(LANES), 4)


def _places(height: int, width: int, *halves: tuple[Any, Any]) -> np.ndarray:
    """Where each value of a fragment lies among all halves of its registers, one register after the other."""
    places = np.zeros((height, width), np.intp)
    for i, (row, column) in enumerate(halves):
        places[row, column] = i // 2 * 2 * LANES + np.arange(LANES) * 2 + i % 2
    return places


_A = _places(16, 16, *((_GROUP + 8 * (i // 2 % 2), 2 * _QUAD + i % 2 + 8 * (i // 4)) for i in range(8)))
_B = _places(16, 8, *((2 * _QUAD + i % 2 + 8 * (i // 2), _GROUP) for i in range(4)))
_C = np.stack([(_GROUP + 8 * (i // 2)) * 8 + 2 * _QUAD + i % 2 for i in range(4)])


@known("mma")
def _mma(c: Reader, parts: list[str], ops: list[str]) -> Step:
    kind = parts[-2]
    if kind not in ("f16", "bf16") or ".".join(parts) != f"sync.aligned.m16n8k16.row.col.f32.{kind}.{kind}.f32":
        raise Fault("unknown instruction")
    d, a, b, e = ([c.slot(o, t) for o in vector(v)] for v, t in zip(ops, ("f32", "b32", "b32", "f32"), strict=True))
    if [len(x) for x in (d, a, b, e)] != [4, 4, 2, 4]:
        raise Fault("unknown instruction")

    def fragment(r: list[Any], slots: list[int], places: np.ndarray) -> Any:
        bits = np.concatenate([lanes_of(r[x]) for x in slots]).view(np.uint16)
        values = bits.view(np.float16).astype(np.float64) if kind == "f16" else from_bf16(bits).astype(np.float64)
        return values[places]

    def step(w: Warp, r: list[Any], m: Any) -> None:
        w.all_lanes(m)
        into = (fragment(r, a, _A) @ fragment(r, b, _B)).reshape(-1)[_C]
        for i, x in enumerate(e):
            into[i] += r[x]
        for x, value in zip(d, into, strict=True):
            r[x][:] = value

    return step


@known("shfl")
def _shfl(c: Reader, parts: list[str], ops: list[str]) -> Step:
    if parts[0] != "sync" or parts[1] not in ("bfly", "idx", "up", "down") or parts[2] != "b32":
        raise Fault("unknown instruction")
    into = [o.strip() for o in ops[0].split("|")]
    d, p = c.slot(into[0], "b32"), c.slot(into[1], "pred") if len(into) > 1 else -1
    a, by, clamp, members = (c.slot(o, "u32") for o in ops[1:])

    def step(w: Warp, r: list[Any], m: Any) -> None:
        active = w.live if m is True else m
        named = lanes_of(r[members])[active][0]
        wanted = (named >> np.arange(LANES, dtype=np.uint32) & np.uint32(1)).astype(bool)
        if ((wanted & w.live) != active).any():
            raise Fault("a shuffle of lanes that are not all here")
        lane = np.arange(LANES)
        n, both = (lanes_of(r[x]).astype(np.int64) for x in (by, clamp))
        segment, top = both >> 8 & 31, both & 31
        least, most = lane & segment, (lane & segment) | (top & ~segment)
        source = {"bfly": lane ^ n, "idx": least | (n & ~segment), "up": lane - n, "down": lane + n}[parts[1]]
        good = source >= most if parts[1] == "up" else source <= most
        source = np.where(good, source, lane)
        if (~active[source] & active).any():
            raise Fault("a shuffle from a lane that is not here")
        value = lanes_of(r[a])[source]
        np.copyto(r[d], value, where=m)
        if p >= 0:
            np.copyto(r[p], good, where=m)

    return step


@known("bar", "membar", "fence")
def _nothing(c: Reader, parts: list[str], ops: list[str]) -> Step:
    if parts[:1] == ["warp"]:
        return lambda w, r, m: w.all_lanes(m)
    if parts[:1] in (["cta"], ["gl"], ["sc"], ["acq_rel"]):
        return lambda w, r, m: None
    raise Fault("unknown instruction")
