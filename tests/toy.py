"""A small device and small programs, whose clocks can be worked out by hand."""

from __future__ import annotations

from napkin_cat.counts import Kind, Line
from napkin_cat.device import Device, Level, Pipe
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.program import Program, single
from napkin_cat.regions import kernel_of

LEVELS = (
    Level(name="global"),
    Level(name="shared", capacity_bytes=1 << 20, bandwidth_bytes_per_s=100.0),
    Level(name="registers", capacity_bytes=1 << 20, bandwidth_bytes_per_s=1000.0),
)
PIPES = (
    Pipe(name="tensor", does=("contraction",), per_clock=16, dtypes=("fp16",)),
    Pipe(name="sfu", does=("exp", "div"), per_clock=1),
    Pipe(name="fp32", does=("add", "sub", "mul", "max", "where", "eq"), per_clock=4, fused=2),
    Pipe(name="convert", does=("cast",), per_clock=8),
)
TOY = Device(name="toy", units=2, clock_hz=10.0, levels=LEVELS, pipes=PIPES)


def attention(q: int, x: int, d: int, g: int, s: int, *numerics: str) -> Program:
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    return single(kernel, {"q": q, "x": x, "d": d}, {"q": g, "x": s, "d": d}, Numerics(*numerics), names="QKV")


def line(target: str, reads: tuple[str, ...] = (), looped: bool = True, **operations: int) -> Line:
    kinds = {"mma": Kind("contraction", "fp16"), "exp": Kind("exp", "fp32"), "add": Kind("add", "fp32")}
    return Line(target, looped, {kinds[k]: n for k, n in operations.items()}, {}, target, reads)
