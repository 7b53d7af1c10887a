"""How many clocks a program's operations take on the pipes of a device, and how the pipes overlap.

>>> h100 = Device.load("h100")
>>> {pipe: str(n) for pipe, n in clocks(h100, {Kind("contraction", "fp16", "fp32"): 16384}).items()}
{'tensor': '4'}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from napkin_cat.counts import KernelCounts, Kind, Line
from napkin_cat.device import Device, Pipe
from napkin_cat.expression import dtype

__all__ = [
    "MODELS", "Overlap", "PipeError", "clocks", "feeds", "instructions", "operations_of", "overlap", "stated",
]  # fmt: skip

MODELS = ("ideal", "inter", "intra", "sequential")
"""How pipes overlap, best first."""


class PipeError(ValueError):
    """A device whose pipes cannot do, or are not stated to do, what a program asks for."""


_ERF: Mapping[str, int] = {"abs": 1, "fma": 6, "div": 1, "mul": 3, "exp": 1, "where": 1}
"""erf where no pipe does it: |error| <= 1.5e-7; Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26."""


def instructions(device: Device, kind: Kind) -> tuple[tuple[Pipe, Fraction], ...]:
    """The pipes that one operation of a kind occupies, each with the operations that it takes there as `Pipe` counts.

    Where no pipe takes the dtype: a contraction runs as multiply-adds, and what is narrower than fp32 is computed as
    fp32. An erf that no pipe does is computed from exp.

    Raises:
        PipeError: nothing on the device does it.
    """
    if kind.function == "contraction":
        pipe = device.pipe("contraction", kind.dtype, kind.accumulator)
        if pipe is not None:
            return ((pipe, Fraction(1)),)
        return tuple((p, n / 2) for p, n in instructions(device, Kind("fma", kind.dtype)))
    wanted = "mul" if kind.function == "fma" else kind.function
    for name in (kind.dtype, *(["fp32"] if dtype(kind.dtype).bytes < dtype("fp32").bytes else [])):
        pipe = device.pipe(wanted, name)
        if pipe is not None:
            slots = max(2, pipe.fused) if kind.function == "fma" else pipe.fused
            return ((pipe, Fraction(slots)),)
    if kind.function == "erf":
        return tuple(
            (pipe, n * times)
            for function, times in _ERF.items()
            for pipe, n in instructions(device, Kind(function, kind.dtype))
        )
    known = sorted({f for p in device.pipes for f in p.does}) or ["none"]
    raise PipeError(
        f"{device.name} states no pipe that does {kind.function!r} on {kind.dtype}; its pipes do {', '.join(known)}"
    )


def operations_of(device: Device, asked: Mapping[Kind, int]) -> dict[str, Fraction]:
    """Operations per pipe by its name, as the device's `per_clock` counts them (a multiply-add is two)."""
    total: dict[str, Fraction] = {}
    for kind, n in asked.items():
        for pipe, each in instructions(device, kind):
            total[pipe.name] = total.get(pipe.name, Fraction(0)) + n * each
    return total


def clocks(device: Device, asked: Mapping[Kind, int]) -> dict[str, Fraction]:
    """Clocks per pipe by its name, if one core did all of it.

    Raises:
        PipeError: nothing on the device does one of the operations.
    """
    total: dict[str, Fraction] = {}
    for kind, n in asked.items():
        for pipe, each in instructions(device, kind):
            total[pipe.name] = total.get(pipe.name, Fraction(0)) + n * each / Fraction(pipe.per_clock)
    return total


def stated(kernel: KernelCounts, device: Device) -> tuple[KernelCounts, list[str]]:
    """The kernel without the operations that no pipe of the device is stated to do, and what those are."""
    missing: dict[Kind, str] = {}
    for kind in kernel.operations:
        try:
            instructions(device, kind)
        except PipeError:
            missing[kind] = f"{kind} operations"
    lines = tuple(
        replace(line, operations={k: n for k, n in line.operations.items() if k not in missing})
        for line in kernel.lines
    )  # fmt: skip
    return replace(kernel, lines=lines), list(dict.fromkeys(missing.values()))


# --------------------------------------------------------------------------- overlap


@dataclass(frozen=True)
class Overlap:
    """Clocks of a kernel, if one core ran all of it, by what may run at the same time as what.

    Attributes:
        feeding: contractions in the stream loop on which other pipes wait in the same chunk (Q K before softmax).
        behind: contractions on which nothing else waits (P V); they may run while the next chunk is worked on.
        rest: the other pipes, in the stream loop, by name.
        once: all pipes, outside of it, by name.

    The models are those of section 4 of the paper and of FlashAttention-3 (arXiv 2407.08608, section 3):

    * `sequential`: one thing at a time.
    * `intra`: one warpgroup; `feeding`, then `behind` beside the rest.
    * `inter`: warpgroups alternate: all contractions beside the rest.
    * `ideal`: every pipe beside every other; nothing is faster, so this is the roofline's.
    """

    feeding: Fraction
    behind: Fraction
    rest: Mapping[str, Fraction]
    once: Mapping[str, Fraction]
    tensor: str = ""

    @property
    def sequential(self) -> Fraction:
        return self.feeding + self.behind + self._rest + self._once

    @property
    def intra(self) -> Fraction:
        return self.feeding + max(self.behind, self._rest) + self._once

    @property
    def inter(self) -> Fraction:
        return max(self.feeding + self.behind, self._rest) + self._once

    @property
    def ideal(self) -> Fraction:
        return max(self.pipes.values(), default=Fraction(0))

    @property
    def pipes(self) -> dict[str, Fraction]:
        """Clocks by pipe, inside and outside of the stream loop."""
        total = {self.tensor: self.feeding + self.behind}
        for part in (self.rest, self.once):
            for name, n in part.items():
                total[name] = total.get(name, Fraction(0)) + n
        return {name: n for name, n in total.items() if n}

    def clocks(self, model: str) -> Fraction:
        """Clocks under one of `MODELS`."""
        if model not in MODELS:
            raise ValueError(f"no overlap {model!r}; there are {', '.join(MODELS)}")
        found: Fraction = getattr(self, model)
        return found

    @property
    def _rest(self) -> Fraction:
        return sum(self.rest.values(), Fraction(0))

    @property
    def _once(self) -> Fraction:
        return sum(self.once.values(), Fraction(0))


def overlap(kernel: KernelCounts, device: Device, overhead: Fraction | None = None) -> Overlap:
    """A kernel's clocks by what depends on what: a contraction feeds the rest if other pipes read what comes from it.

    Args:
        overhead: if given, the rest is not counted pipe by pipe but taken to be its exponentials' clocks times
            `1 + overhead`: what the paper does, which finds two thirds for softmax.

    Raises:
        PipeError: the device states no pipe for an operation.
    """
    tensor = {p.name for p in device.pipes if "contraction" in p.does}
    feeding = behind = Fraction(0)
    rest: dict[str, Fraction] = {}
    once: dict[str, Fraction] = {}
    name = ""
    for i, line in enumerate(kernel.lines):
        spent = clocks(device, _exponentials(line) if overhead is not None else line.operations)
        for pipe, n in spent.items():
            scaled = n * (1 + overhead) if overhead is not None and pipe not in tensor else n
            if not line.looped:
                once[pipe] = once.get(pipe, Fraction(0)) + scaled
            elif pipe not in tensor:
                rest[pipe] = rest.get(pipe, Fraction(0)) + scaled
            else:
                name = pipe
                if feeds(kernel.lines, i, device):
                    feeding += scaled
                else:
                    behind += scaled
    return Overlap(feeding, behind, rest, once, name)


def _exponentials(line: Line) -> dict[Kind, int]:
    return {k: n for k, n in line.operations.items() if k.function in ("contraction", "exp")}


def feeds(lines: Sequence[Line], i: int, device: Device) -> bool:
    """Whether pipes other than the tensor cores work on what comes from line `i`, in it or later in the same chunk."""
    tensor = {p.name for p in device.pipes if "contraction" in p.does}
    known = {lines[i].target}
    if lines[i].waits:
        return True
    for line in lines[i + 1 :]:
        if line.looped and known & set(line.reads):
            if any(p.name not in tensor for kind in line.operations for p, _ in instructions(device, kind)):
                return True
            known.add(line.target)
    return False
