"""What all parts of the interpreter share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

__all__ = ["DTYPES", "FLOATS", "LANES", "SHARED", "Fault", "Kernel", "Line", "PtxError", "Step", "Traffic", "lanes_of"]

LANES = 32
SHARED = 1 << 40  # where shared memory lies in the generic address space
DTYPES: dict[str, Any] = {
    **{f"{k}{n}": np.dtype(f"{'i' if k == 's' else 'u'}{n // 8}") for k in "bus" for n in (8, 16, 32, 64)},
    "b128": np.dtype("V16"), "f16": np.dtype("f2"), "bf16": np.dtype("u2"), "f32": np.dtype("f4"),
    "f64": np.dtype("f8"), "f16x2": np.dtype("u4"), "bf16x2": np.dtype("u4"), "pred": np.dtype(bool),
}  # fmt: skip
FLOATS = ("f16", "f32", "f64")
Step = Callable[[Any, list[Any], Any], None]
"""What an instruction does: on a warp, its operands' arrays, and which lanes (True: all)."""


class PtxError(RuntimeError):
    """What a kernel does wrong, or what this interpreter does not know: with the kernel, the line and the warp."""


class Fault(Exception):
    """The same, before it is known where."""


@dataclass(frozen=True)
class Kernel:
    """An entry of a module: parameters as (name, type), bytes of static shared memory, its code."""

    name: str
    params: tuple[tuple[str, str], ...]
    shared: int
    code: tuple[Line, ...] = field(repr=False)
    slots: tuple[tuple[Any, ...], ...] = field(repr=False)


@dataclass(frozen=True)
class Line:
    """One instruction: `kind` is run, branch, barrier or exit; `guard` is the slot of its predicate, or -1.

    Of a branch or a guarded exit: the line `target` to go to, and where lanes that part here `meet` again.
    """

    number: int
    text: str
    kind: str
    guard: int
    negated: bool
    step: Step | None
    target: int = -1
    meet: int = -1


@dataclass
class Traffic:
    """What a launch did: bytes from and to global memory by argument, instructions by name, and how many times shared
    memory was accessed beyond the least that so many bytes take, because of its banks."""

    loaded: Counter[int] = field(default_factory=Counter)
    stored: Counter[int] = field(default_factory=Counter)
    instructions: Counter[str] = field(default_factory=Counter)
    conflicts: int = 0


def lanes_of(operand: np.ndarray) -> np.ndarray:
    """An operand on every lane; a constant is one number."""
    return operand if operand.ndim else np.full(LANES, operand)
