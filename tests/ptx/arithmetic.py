"""Instructions that compute: integers, floats, bits, predicates, conversions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.ptx.common import DTYPES, FLOATS, LANES, SHARED, Fault, Step, lanes_of
from tests.ptx.registry import HANDLERS, known, modifiers, vector

if TYPE_CHECKING:
    from tests.ptx.reading import Reader
    from tests.ptx.warp import Warp

__all__ = ["from_bf16", "to_bf16"]


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
            flags = modifiers(mods, *allowed)
            if "NaN" in flags:
                f = {"min": np.minimum, "max": np.maximum}[name]
        else:
            flags = modifiers(mods)
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
        flags = modifiers(mods, "rn", "ftz")
        flush = _flush if "ftz" in flags else lambda x: x
        d, a, b, e = (c.slot(o, kind) for o in ops)

        def fused(w: Warp, r: list[Any], m: Any) -> None:
            value = flush(r[a].astype(np.float64)) * flush(r[b]) + flush(r[e])
            where = _paired(m) if r[d].size > LANES else m
            np.copyto(r[d], flush(value.astype(r[d].dtype)), where=where)

        return fused
    (part,) = modifiers(mods, "lo", "wide", "hi") or {""}
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


@known("mov")
def _mov(c: Reader, parts: list[str], ops: list[str]) -> Step:
    (kind,) = parts
    into, out = vector(ops[0]), vector(ops[1])
    if len(into) == len(out) == 1:
        d, a = c.slot(into[0], kind), c.slot(out[0], kind)
        return lambda w, r, m: np.copyto(r[d], r[a], where=m)
    size = DTYPES[kind].itemsize
    split, joined = (into, out[0]) if len(into) > 1 else (out, into[0])
    each = f"b{8 * size // len(split)}"
    parts_of, whole, inward = [c.slot(o, each) for o in split], c.slot(joined, kind), len(into) == 1

    def step(w: Warp, r: list[Any], m: Any) -> None:
        if inward:
            value = np.stack([lanes_of(r[p]) for p in parts_of], 1)
            np.copyto(r[whole], np.ascontiguousarray(value).view(r[whole].dtype)[:, 0], where=m)
        else:
            pieces = lanes_of(r[whole]).copy().view(DTYPES[each]).reshape(LANES, -1)
            for i, p in enumerate(parts_of):
                np.copyto(r[p], pieces[:, i], where=m)

    return step


@known("cvta")
def _cvta(c: Reader, parts: list[str], ops: list[str]) -> Step:
    to, space, kind = "to" in parts, next((p for p in parts if p in ("global", "shared")), ""), parts[-1]
    modifiers(parts[:-1], "to", "global", "shared")
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


@known("setp")
def _setp(c: Reader, parts: list[str], ops: list[str]) -> Step:
    test, *mods, kind = parts
    flags = modifiers(mods, "ftz", "and", "or", "xor")
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


@known("selp")
def _selp(c: Reader, parts: list[str], ops: list[str]) -> Step:
    d, a, b, p = (*(c.slot(o, parts[0]) for o in ops[:3]), c.slot(ops[3], "pred"))
    return lambda w, r, m: np.copyto(r[d], np.where(r[p], r[a], r[b]), where=m)


@known("lop3")
def _lop3(c: Reader, parts: list[str], ops: list[str]) -> Step:
    modifiers(parts, "b32")
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


def _insert(c: Reader, parts: list[str], ops: list[str]) -> Step:
    modifiers(parts, "b32")
    d, a, b, start, count = (c.slot(o, "b32") for o in ops)

    def step(w: Warp, r: list[Any], m: Any) -> None:
        first, n = (np.asarray(r[x]).astype(np.uint64) & np.uint64(255) for x in (start, count))
        mask = ((np.uint64(1) << np.minimum(n, np.uint64(32))) - np.uint64(1)) << np.minimum(first, np.uint64(32))
        new = np.asarray(r[a]).astype(np.uint64) << np.minimum(first, np.uint64(32))
        value = (new & mask) | (np.asarray(r[b]).astype(np.uint64) & ~mask)
        np.copyto(r[d], (value & np.uint64(0xFFFFFFFF)).astype(np.uint32), where=m)

    return step


def _permute(c: Reader, parts: list[str], ops: list[str]) -> Step:
    modifiers(parts, "b32")
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
    modifiers([way, how], "l", "r", "wrap", "clamp")
    d, low, high, by = (c.slot(o, "u32") for o in ops)

    def step(w: Warp, r: list[Any], m: Any) -> None:
        n = np.asarray(r[by]).astype(np.uint64)
        n = n & np.uint64(31) if how == "wrap" else np.minimum(n, np.uint64(32))
        both = np.asarray(r[low]).astype(np.uint64) | np.asarray(r[high]).astype(np.uint64) << np.uint64(32)
        value = both >> n if way == "r" else both << n >> np.uint64(32)
        np.copyto(r[d], value.astype(np.uint32), where=m)

    return step


HANDLERS.update({"bfe": _field, "bfi": _insert, "prmt": _permute, "shf": _funnel})


def to_bf16(x: np.ndarray, nearest: bool = True) -> np.ndarray:
    """The 16 bits of each value in bf16, rounded to nearest even (or towards zero)."""
    bits = np.asarray(x, np.float32).view(np.uint32).astype(np.uint64)
    rounded = bits + (np.uint64(0x7FFF) + (bits >> np.uint64(16) & np.uint64(1)) if nearest else np.uint64(0))
    return np.where(np.isnan(x), 0x7FFF, rounded >> np.uint64(16)).astype(np.uint16)


def from_bf16(bits: np.ndarray) -> np.ndarray:
    """The values of bf16 given as 16 bits each, in float32."""
    return (np.asarray(bits, np.uint16).astype(np.uint32) << np.uint32(16)).view(np.float32)


@known("cvt")
def _cvt(c: Reader, parts: list[str], ops: list[str]) -> Step:
    to, of = parts[-2:]
    flags = modifiers(parts[:-2], "rn", "rz", "rni", "rzi", "rmi", "rpi", "ftz")
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
