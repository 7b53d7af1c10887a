"""What the instructions do: each handler reads the operands once and gives the step that runs."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.ptx.common import DTYPES, LANES, SHARED, Fault, Step

if TYPE_CHECKING:
    from tests.ptx.reading import Reader
    from tests.ptx.warp import Warp

__all__ = ["HANDLERS", "from_bf16", "to_bf16"]

FLOATS = ("f16", "f32", "f64")
HANDLERS: dict[str, Callable[[Reader, list[str], list[str]], Step]] = {}


def _vector(operand: str) -> list[str]:
    return [p.strip() for p in operand[1:-1].split(",")] if operand.startswith("{") else [operand]


def _known(*names: str) -> Callable[[Any], Any]:
    def add(f: Any) -> Any:
        HANDLERS.update(dict.fromkeys(names, f))
        return f

    return add


def _modifiers(parts: Sequence[str], *allowed: str) -> set[str]:
    if left := set(parts) - set(allowed):
        raise Fault(f"unknown modifier .{', .'.join(sorted(left))}")
    return set(parts)


def _flush(x: Any) -> Any:
    return np.where(np.abs(x) < np.float32(2.0**-126), np.copysign(np.float32(0), x), x)


def _shift(f: Any) -> Any:
    def shifted(a: Any, b: Any) -> Any:
        bits = 8 * a.dtype.itemsize
        last = f(a, a.dtype.type(bits - 1)) if f is np.right_shift and a.dtype.kind == "i" else a.dtype.type(0)
        return np.where(b >= bits, last, f(a, np.minimum(b, bits - 1).astype(a.dtype)))

    return shifted


def _quotient(a: Any, b: Any) -> Any:
    safe = np.where(b == 0, b.dtype.type(1), b)
    q = np.abs(a) // np.abs(safe)
    return np.where((a < 0) != (safe < 0), -q, q).astype(a.dtype)


def _pure(names: str, f: Callable[..., Any], inputs: int, *kinds: str) -> dict[tuple[str, str], tuple[Any, int]]:
    return {(n, kind): (f, inputs) for n in names.split() for kind in kinds}


_INTS = ("u16", "s16", "u32", "s32", "u64", "s64")
_BITS = ("b16", "b32", "b64", "pred")
_FUNCTIONS: dict[tuple[str, str], tuple[Any, int]] = {
    **_pure("add", np.add, 2, *_INTS, *FLOATS), **_pure("sub", np.subtract, 2, *_INTS, *FLOATS),
    **_pure("mul", np.multiply, 2, *_INTS, *FLOATS), **_pure("min", np.minimum, 2, *_INTS),
    **_pure("max", np.maximum, 2, *_INTS), **_pure("min", np.fmin, 2, *FLOATS), **_pure("max", np.fmax, 2, *FLOATS),
    **_pure("and", np.bitwise_and, 2, *_BITS), **_pure("or", np.bitwise_or, 2, *_BITS),
    **_pure("xor", np.bitwise_xor, 2, *_BITS), **_pure("not", np.invert, 1, *_BITS),
    **_pure("shl", _shift(np.left_shift), 2, "b16", "b32", "b64"),
    **_pure("shr", _shift(np.right_shift), 2, *_INTS, "b16", "b32", "b64"),
    **_pure("neg", np.negative, 1, *_INTS, *FLOATS), **_pure("abs", np.abs, 1, *_INTS, *FLOATS),
    **_pure("div", np.true_divide, 2, "f32", "f64"), **_pure("div", _quotient, 2, *_INTS),
    **_pure("rem", lambda a, b: a - _quotient(a, b) * b, 2, *_INTS),
    **_pure("ex2", np.exp2, 1, "f32"), **_pure("lg2", np.log2, 1, "f32"),
    **_pure("rcp", np.reciprocal, 1, "f32", "f64"), **_pure("sqrt", np.sqrt, 1, "f32", "f64"),
    **_pure("rsqrt", lambda a: 1 / np.sqrt(a.astype(np.float64)), 1, "f32"), **_pure("tanh", np.tanh, 1, "f32"),
    **_pure("copysign", lambda a, b: np.copysign(b, a), 2, "f32", "f64"),
    **_pure("sin", np.sin, 1, "f32"), **_pure("cos", np.cos, 1, "f32"),
}  # fmt: skip
_THROUGH_DOUBLE = {"ex2", "lg2", "tanh", "sin", "cos"}


def _arithmetic_of(name: str) -> Callable[[Reader, list[str], list[str]], Step]:
    def handler(c: Reader, parts: list[str], ops: list[str]) -> Step:
        kind, mods = parts[-1], parts[:-1]
        pair = kind == "f16x2"
        lane = "f16" if pair else kind  # an f16x2 register is two lanes of f16
        if name in ("mad", "fma") and (name == "mad") != (lane in FLOATS):
            return _multiply_add(c, lane, mods, ops)
        if name == "mul" and lane not in FLOATS:
            return _multiply_add(c, lane, mods, [*ops, ""])
        if (name, lane) not in _FUNCTIONS:
            raise Fault("unknown instruction")
        f, inputs = _FUNCTIONS[name, lane]
        if lane in FLOATS:
            allowed = {"rn", "ftz", "NaN"} if name in ("min", "max") else {"rn", "ftz", "approx", "full"}
            flags = _modifiers(mods, *allowed)
            if "NaN" in flags:
                f = {"min": np.minimum, "max": np.maximum}[name]
        else:
            flags = _modifiers(mods)
        if len(ops) != inputs + 1:
            raise Fault("unknown instruction")
        d, *s = (c.slot(o, lane if i < 2 or name not in ("shl", "shr") else "u32") for i, o in enumerate(ops))
        if isinstance(f, np.ufunc) and "ftz" not in flags and name not in _THROUGH_DOUBLE and not pair:
            if inputs == 1:
                return lambda w, r, m, a=s[0]: f(r[a], out=r[d], where=m)  # type: ignore[misc]
            return lambda w, r, m, a=s[0], b=s[-1]: f(r[a], r[b], out=r[d], where=m)  # type: ignore[misc]
        flush = _flush if "ftz" in flags else lambda x: x
        wide = name in _THROUGH_DOUBLE

        def step(w: Warp, r: list[Any], m: Any) -> None:
            got = [flush(r[a].astype(np.float64)) if wide else flush(r[a]) for a in s]
            np.copyto(r[d], flush(f(*got)).astype(r[d].dtype), where=_paired(m) if pair else m)

        return step

    return handler


def _paired(m: Any) -> Any:
    return m if m is True else np.repeat(m, 2)


def _multiply_add(c: Reader, kind: str, mods: list[str], ops: list[str]) -> Step:
    """fma, mad and the integer mul (without the third input)."""
    if kind in FLOATS:
        flags = _modifiers(mods, "rn", "ftz")
        flush = _flush if "ftz" in flags else lambda x: x
        d, a, b, e = (c.slot(o, kind) for o in ops)

        def fused(w: Warp, r: list[Any], m: Any) -> None:
            value = flush(r[a].astype(np.float64)) * flush(r[b]) + flush(r[e])
            where = _paired(m) if r[d].size > LANES else m
            np.copyto(r[d], flush(value.astype(r[d].dtype)), where=where)

        return fused
    (part,) = _modifiers(mods, "lo", "wide", "hi") or {""}
    if not part or kind not in _INTS:
        raise Fault("unknown instruction")
    size = DTYPES[kind].itemsize
    if part == "wide" and size == 8:
        raise Fault("unknown instruction")
    outer = kind[0] + str(16 * size) if part == "wide" else kind
    d, a, b = c.slot(ops[0], outer), c.slot(ops[1], kind), c.slot(ops[2], kind)
    e = c.slot(ops[3], outer) if ops[3] else -1

    def step(w: Warp, r: list[Any], m: Any) -> None:
        if part == "lo":
            value = r[a] * r[b]
        elif size == 8:
            value = np.array([int(x) * int(y) >> 64 for x, y in np.broadcast(r[a], r[b])]).astype(r[d].dtype)
        else:
            value = r[a].astype(f"{r[d].dtype.kind}{2 * size}") * r[b]
            value = value if part == "wide" else (value >> 8 * size).astype(r[d].dtype)
        np.copyto(r[d], value + r[e] if e >= 0 else value, where=m)

    return step


HANDLERS.update({name: _arithmetic_of(name) for name in {n for n, _ in _FUNCTIONS} | {"fma", "mad"}})


@_known("mov")
def _mov(c: Reader, parts: list[str], ops: list[str]) -> Step:
    (kind,) = parts
    into, out = _vector(ops[0]), _vector(ops[1])
    if len(into) == len(out) == 1:
        d, a = c.slot(into[0], kind), c.slot(out[0], kind)
        return lambda w, r, m: np.copyto(r[d], r[a], where=m)
    size = DTYPES[kind].itemsize
    split, joined = (into, out[0]) if len(into) > 1 else (out, into[0])
    each = f"b{8 * size // len(split)}"
    parts_of, whole, inward = [c.slot(o, each) for o in split], c.slot(joined, kind), len(into) == 1

    def step(w: Warp, r: list[Any], m: Any) -> None:
        if inward:
            value = np.stack([np.broadcast_to(r[p], LANES) for p in parts_of], 1)
            np.copyto(r[whole], np.ascontiguousarray(value).view(r[whole].dtype)[:, 0], where=m)
        else:
            pieces = np.broadcast_to(r[whole], LANES).copy().view(DTYPES[each]).reshape(LANES, -1)
            for i, p in enumerate(parts_of):
                np.copyto(r[p], pieces[:, i], where=m)

    return step


@_known("cvta")
def _cvta(c: Reader, parts: list[str], ops: list[str]) -> Step:
    to, space, kind = "to" in parts, next((p for p in parts if p in ("global", "shared")), ""), parts[-1]
    _modifiers(parts[:-1], "to", "global", "shared")
    if not space or kind != "u64":
        raise Fault("unknown instruction")
    d, a = c.slot(ops[0], kind), c.slot(ops[1], kind)
    shift = np.uint64(0 if space == "global" else SHARED)
    f = np.subtract if to else np.add
    return lambda w, r, m: f(r[a], shift, out=r[d], where=m)


_COMPARE = {
    "eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal,
    "lo": np.less, "ls": np.less_equal, "hi": np.greater, "hs": np.greater_equal,
}  # fmt: skip


@_known("setp")
def _setp(c: Reader, parts: list[str], ops: list[str]) -> Step:
    test, *mods, kind = parts
    flags = _modifiers(mods, "ftz", "and", "or", "xor")
    float_ = kind in FLOATS
    unordered = float_ and test.endswith("u") and test[:-1] in _COMPARE
    base = test[:-1] if unordered else test
    if base in ("num", "nan"):
        f: Any = lambda a, b: (np.isnan(a) | np.isnan(b)) == (base == "nan")  # noqa: E731
    elif base not in _COMPARE:
        raise Fault("unknown instruction")
    elif float_ and (base == "ne" or unordered):
        f = lambda a, b: (_COMPARE[base](a, b) if unordered else a != b) & ~(np.isnan(a) | np.isnan(b)) | (  # noqa: E731
            (np.isnan(a) | np.isnan(b)) & unordered)  # fmt: skip
    else:
        f = _COMPARE[base]
    both = [o.strip() for o in ops[0].split("|")]
    d, other = c.slot(both[0], "pred"), c.slot(both[1], "pred") if len(both) > 1 else -1
    a, b = c.slot(ops[1], kind), c.slot(ops[2], kind)
    flush = _flush if "ftz" in flags else lambda x: x
    if len(ops) == 3:
        if other < 0 and "ftz" not in flags and isinstance(f, np.ufunc):
            return lambda w, r, m: f(r[a], r[b], out=r[d], where=m)
        combine, e, inverted = None, -1, False
    else:
        combine = {"and": np.logical_and, "or": np.logical_or, "xor": np.logical_xor}[
            next(x for x in ("and", "or", "xor") if x in flags)
        ]
        inverted = ops[3].startswith("!")
        e = c.slot(ops[3].lstrip("!").strip(), "pred")

    def step(w: Warp, r: list[Any], m: Any) -> None:
        first = f(flush(r[a]), flush(r[b]))
        then = (~r[e] if inverted else r[e]) if combine else True
        values = [x if combine is None else combine(x, then) for x in (first, ~first)]
        for slot, value in zip((d, other), values, strict=True):
            if slot >= 0:
                np.copyto(r[slot], value, where=m)

    return step


@_known("selp")
def _selp(c: Reader, parts: list[str], ops: list[str]) -> Step:
    d, a, b, p = (*(c.slot(o, parts[0]) for o in ops[:3]), c.slot(ops[3], "pred"))
    return lambda w, r, m: np.copyto(r[d], np.where(r[p], r[a], r[b]), where=m)


@_known("lop3")
def _lop3(c: Reader, parts: list[str], ops: list[str]) -> Step:
    _modifiers(parts, "b32")
    d, *s = (c.slot(o, "b32") for o in ops[:4])
    table = int(ops[4], 0)

    def step(w: Warp, r: list[Any], m: Any) -> None:
        value = np.zeros(LANES, np.uint32)
        for i in range(8):
            if table >> i & 1:
                value |= np.bitwise_and.reduce([r[x] if i >> (2 - k) & 1 else ~r[x] for k, x in enumerate(s)])
        np.copyto(r[d], value, where=m)

    return step


def _field(c: Reader, parts: list[str], ops: list[str]) -> Step:
    (kind,) = parts
    if kind not in ("u32", "s32"):
        raise Fault("unknown instruction")
    d, a, start, count = c.slot(ops[0], kind), c.slot(ops[1], kind), c.slot(ops[2], "u32"), c.slot(ops[3], "u32")

    def step(w: Warp, r: list[Any], m: Any) -> None:
        first, n = (np.asarray(r[x]).astype(np.int64) & 0xFF for x in (start, count))
        value = np.asarray(r[a]).astype(np.int64) >> np.minimum(first, 63)
        mask = (np.int64(1) << np.minimum(n, 32)) - 1
        value &= mask
        if kind == "s32":
            top = np.int64(1) << np.maximum(np.minimum(n, 32) - 1, 0)
            value = np.where((n > 0) & (value & top > 0), value - mask - 1, value)
        np.copyto(r[d], value.astype(r[d].dtype), where=m)

    return step


def _permute(c: Reader, parts: list[str], ops: list[str]) -> Step:
    _modifiers(parts, "b32")
    d, a, b, by = (c.slot(o, "b32") for o in ops)

    def step(w: Warp, r: list[Any], m: Any) -> None:
        both = np.asarray(r[a]).astype(np.uint64) | np.asarray(r[b]).astype(np.uint64) << np.uint64(32)
        value = np.zeros(LANES, np.uint64)
        for i in range(4):
            which = np.asarray(r[by]).astype(np.uint64) >> np.uint64(4 * i)
            byte = both >> (which & np.uint64(7)) * np.uint64(8) & np.uint64(255)
            byte = np.where(which & np.uint64(8), (byte >> np.uint64(7)) * np.uint64(255), byte)
            value |= byte << np.uint64(8 * i)
        np.copyto(r[d], value.astype(np.uint32), where=m)

    return step


def _funnel(c: Reader, parts: list[str], ops: list[str]) -> Step:
    way, how, _ = parts
    _modifiers([way, how], "l", "r", "wrap", "clamp")
    d, low, high, by = (c.slot(o, "u32") for o in ops)

    def step(w: Warp, r: list[Any], m: Any) -> None:
        n = np.asarray(r[by]).astype(np.uint64)
        n = n & np.uint64(31) if how == "wrap" else np.minimum(n, np.uint64(32))
        both = np.asarray(r[low]).astype(np.uint64) | np.asarray(r[high]).astype(np.uint64) << np.uint64(32)
        value = both >> n if way == "r" else both << n >> np.uint64(32)
        np.copyto(r[d], value.astype(np.uint32), where=m)

    return step


HANDLERS.update({"bfe": _field, "prmt": _permute, "shf": _funnel})


def to_bf16(x: np.ndarray, nearest: bool = True) -> np.ndarray:
    """The 16 bits of each value in bf16, rounded to nearest even (or towards zero)."""
    bits = np.asarray(x, np.float32).view(np.uint32).astype(np.uint64)
    rounded = bits + (np.uint64(0x7FFF) + (bits >> np.uint64(16) & np.uint64(1)) if nearest else np.uint64(0))
    return np.where(np.isnan(x), 0x7FFF, rounded >> np.uint64(16)).astype(np.uint16)


def from_bf16(bits: np.ndarray) -> np.ndarray:
    """The values of bf16 given as 16 bits each, in float32."""
    return (np.asarray(bits, np.uint16).astype(np.uint32) << np.uint32(16)).view(np.float32)


@_known("cvt")
def _cvt(c: Reader, parts: list[str], ops: list[str]) -> Step:
    to, of = parts[-2:]
    flags = _modifiers(parts[:-2], "rn", "rz", "rni", "rzi", "rmi", "rpi", "ftz")
    whole = next((f for n, f in (("rni", np.rint), ("rzi", np.trunc), ("rmi", np.floor), ("rpi", np.ceil))
                  if n in flags), None)  # fmt: skip
    d, s = c.slot(ops[0], "raw"), [c.slot(o, "raw" if c.register(o) else of) for o in ops[1:]]
    if to not in DTYPES or of not in DTYPES or len(s) != (2 if to.endswith("x2") else 1):
        raise Fault("unknown instruction")
    if "rz" in flags and not to.startswith("bf16"):
        raise Fault("unknown modifier .rz")

    def read(x: Any) -> Any:
        narrow = np.asarray(x).astype(f"u{DTYPES[of].itemsize}")
        value = from_bf16(narrow) if of == "bf16" else narrow.view(DTYPES[of])
        value = _flush(value) if "ftz" in flags and of == "f32" else value
        return whole(value) if whole else value

    def written(value: Any) -> Any:
        if to.startswith("bf16"):
            return to_bf16(value, "rz" not in flags)
        if to.startswith("f16"):
            return value.astype(np.float16).view(np.uint16)
        kind = DTYPES[to]
        if kind.kind in "iu" and of in (*FLOATS, "bf16"):
            low, high = np.iinfo(kind).min, np.iinfo(kind).max
            value = np.clip(np.nan_to_num(np.trunc(value).astype(np.float64), nan=0.0), low, high)
            big = value >= high
            value = np.where(big, kind.type(high), np.where(big, 0, value).astype(kind))
        value = value.astype(kind)
        value = _flush(value) if "ftz" in flags and to == "f32" else value
        return value if kind.kind != "f" else value.view(f"u{kind.itemsize}")

    def step(w: Warp, r: list[Any], m: Any) -> None:
        got = [written(read(r[x])) for x in s]
        value = got[0].astype(np.uint32) << np.uint32(16) | got[1] if len(got) == 2 else got[0]
        np.copyto(r[d], value.astype(r[d].dtype), where=m)

    return step


def _address(c: Reader, operand: str) -> Callable[[list[Any], Any], np.ndarray]:
    """The addresses of the active lanes, as int64."""
    m = re.fullmatch(r"\[\s*([%\w$]+)\s*(?:\+\s*(-?\w+))?\s*\]", operand)
    if not m:
        raise Fault(f"address {operand} is not known")
    offset = int(m[2], 0) if m[2] else 0
    base = c.slot(m[1], "raw" if c.register(m[1]) else "u64")

    def at(r: list[Any], m: Any) -> np.ndarray:
        lanes = np.broadcast_to(r[base], LANES).astype(np.int64) + offset
        return lanes if m is True else lanes[m]

    return at


_CACHE = ("nc", "ca", "cg", "cs", "cv", "wb", "wt", "volatile", "weak", "L1::no_allocate", "L1::evict_last",
          "L1::evict_first", "L2::64B", "L2::128B", "L2::256B")  # fmt: skip


def _access(load: bool) -> Callable[[Reader, list[str], list[str]], Step]:
    def handler(c: Reader, parts: list[str], ops: list[str]) -> Step:
        kind = parts[-1]
        count = next((int(p[1]) for p in parts if p in ("v2", "v4")), 1)
        space = next((p.split("::")[0] for p in parts if p.split("::")[0] in ("global", "shared", "param")), "generic")
        _modifiers([p for p in parts[:-1] if p.split("::")[0] != space], "v2", "v4", *_CACHE)
        if kind not in DTYPES:
            raise Fault("unknown instruction")
        values = _vector(ops[0] if load else ops[1])
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
            each = [np.broadcast_to(r[d], LANES).astype(f"u{size}") for d in slots]
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


@_known("cp")
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
                for index, values in w.groups.pop(0):
                    w.shared.arrive(w.number, index, values)

        return wait
    _modifiers([p.split("::")[0] for p in parts[1:]], "ca", "cg", "shared", "global", "L2")
    size = int(ops[2], 0)
    if size not in ((16,) if "cg" in parts else (4, 8, 16)):
        raise Fault(f"cp.async of {size} bytes")
    into, out = _address(c, ops[0]), _address(c, ops[1])
    given = c.slot(ops[3], "u32") if len(ops) > 3 else -1

    def step(w: Warp, r: list[Any], m: Any) -> None:
        to, of = into(r, m), out(r, m)
        n = np.full(LANES, size) if given < 0 else np.broadcast_to(r[given], LANES).astype(np.int64)
        n = n if m is True else n[m]
        if (n > size).any():
            raise Fault(f"cp.async of {size} bytes from a source of {int(n.max())}")
        index, values = w.shared.send(w.number, to, size), np.zeros((len(to), size), np.uint8)
        if (of % size).any():
            raise Fault(f"misaligned: cp.async of {size} bytes from {int(of[of % size > 0][0]):#x}")
        for some in set(n[n > 0].tolist()):
            values[n == some, :some] = _ragged(w, of[n == some], some)
        w.sent.append((index, values))

    return step


def _ragged(w: Warp, addresses: np.ndarray, size: int) -> np.ndarray:
    """`size` bytes from each address, however many these are."""
    unit = math.gcd(size, 16)
    each = addresses[:, None] + np.arange(0, size, unit)
    return w.run.memory.load(each.reshape(-1), unit, w.run.traffic.loaded).reshape(len(addresses), size)


@_known("ldmatrix")
def _ldmatrix(c: Reader, parts: list[str], ops: list[str]) -> Step:
    flags = _modifiers(parts, "sync", "aligned", "m8n8", "x1", "x2", "x4", "trans", "shared", "shared::cta", "b16")
    slots, at = [c.slot(o, "b32") for o in _vector(ops[0])], _address(c, ops[1])
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
_A_ROWS = np.stack([_GROUP + 8 * (i // 2 % 2) for i in range(8)], 1)
_A_COLS = np.stack([2 * _QUAD + i % 2 + 8 * (i // 4) for i in range(8)], 1)
_B_ROWS = np.stack([2 * _QUAD + i % 2 + 8 * (i // 2) for i in range(4)], 1)
_B_COLS = np.stack([_GROUP] * 4, 1)
_C_ROWS = np.stack([_GROUP + 8 * (i // 2) for i in range(4)], 1)
_C_COLS = np.stack([2 * _QUAD + i % 2 for i in range(4)], 1)


@_known("mma")
def _mma(c: Reader, parts: list[str], ops: list[str]) -> Step:
    kind = parts[-2]
    if kind not in ("f16", "bf16") or ".".join(parts) != f"sync.aligned.m16n8k16.row.col.f32.{kind}.{kind}.f32":
        raise Fault("unknown instruction")
    d, a, b, e = ([c.slot(o, t) for o in _vector(v)] for v, t in zip(ops, ("f32", "b32", "b32", "f32"), strict=True))
    if [len(x) for x in (d, a, b, e)] != [4, 4, 2, 4]:
        raise Fault("unknown instruction")

    def fragment(r: list[Any], slots: list[int], rows: np.ndarray, cols: np.ndarray, shape: tuple[int, int]) -> Any:
        bits = np.stack([np.broadcast_to(r[x], LANES) for x in slots], 1).view(np.uint16)
        out = np.empty(shape)
        out[rows, cols] = bits.view(np.float16) if kind == "f16" else from_bf16(bits)
        return out

    def step(w: Warp, r: list[Any], m: Any) -> None:
        w.all_lanes(m)
        left, right = fragment(r, a, _A_ROWS, _A_COLS, (16, 16)), fragment(r, b, _B_ROWS, _B_COLS, (16, 8))
        into = (left @ right)[_C_ROWS, _C_COLS]
        values = [(into[:, i] + r[x]).astype(np.float32) for i, x in enumerate(e)]
        for x, value in zip(d, values, strict=True):
            r[x][:] = value

    return step


@_known("shfl")
def _shfl(c: Reader, parts: list[str], ops: list[str]) -> Step:
    if parts[0] != "sync" or parts[1] not in ("bfly", "idx", "up", "down") or parts[2] != "b32":
        raise Fault("unknown instruction")
    into = [o.strip() for o in ops[0].split("|")]
    d, p = c.slot(into[0], "b32"), c.slot(into[1], "pred") if len(into) > 1 else -1
    a, by, clamp, members = (c.slot(o, "u32") for o in ops[1:])

    def step(w: Warp, r: list[Any], m: Any) -> None:
        active = w.live if m is True else m
        named = np.broadcast_to(r[members], LANES)[active][0]
        wanted = (named >> np.arange(LANES, dtype=np.uint32) & np.uint32(1)).astype(bool)
        if ((wanted & w.live) != active).any():
            raise Fault("a shuffle of lanes that are not all here")
        lane = np.arange(LANES)
        n, both = (np.broadcast_to(r[x], LANES).astype(np.int64) for x in (by, clamp))
        segment, top = both >> 8 & 31, both & 31
        least, most = lane & segment, (lane & segment) | (top & ~segment)
        source = {"bfly": lane ^ n, "idx": least | (n & ~segment), "up": lane - n, "down": lane + n}[parts[1]]
        good = source >= most if parts[1] == "up" else source <= most
        source = np.where(good, source, lane)
        if (~active[source] & active).any():
            raise Fault("a shuffle from a lane that is not here")
        value = np.broadcast_to(r[a], LANES)[source]
        np.copyto(r[d], value, where=m)
        if p >= 0:
            np.copyto(r[p], good, where=m)

    return step


@_known("bar", "membar", "fence")
def _nothing(c: Reader, parts: list[str], ops: list[str]) -> Step:
    if parts[:1] == ["warp"]:
        return lambda w, r, m: w.all_lanes(m)
    if parts[:1] in (["cta"], ["gl"], ["sc"], ["acq_rel"]):
        return lambda w, r, m: None
    raise Fault("unknown instruction")
