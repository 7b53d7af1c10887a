"""Part of a program's exponentials by polynomial, on the multiply-add pipe, beside the special functions.

The trade of FlashAttention-4, made by exact minimisation instead of by hand: the program is written with every number
of positions out of 16 by polynomial, its own operations are counted, and what takes the fewest clocks is kept. That
changes values, within the bound that `exponential` proves, so it is done only where it is asked for.

>>> from napkin_cat.library import attention
>>> from napkin_cat.program import single
>>> from napkin_cat.regions import kernel_of
>>> kernel = kernel_of(attention.diagram, stream="x")
>>> program = single(kernel, {"q": 4096, "x": 4096, "d": 64}, {"q": 128, "x": 128, "d": 64})
>>> _, [found] = by_polynomial(program, Device.load("b200"))
>>> found.share
Fraction(5, 16)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from napkin_cat import expression
from napkin_cat.counts import Kind, counts
from napkin_cat.device import Device
from napkin_cat.exponential import Polynomial, instructions, software_exp
from napkin_cat.expression import Apply, Expr, Reduce, Var, dtype, every, finite
from napkin_cat.pipes import PipeError, clocks, overlap, stated
from napkin_cat.program import Accumulate, Beside, Compute, KernelProgram, Loop, Program, inner

__all__ = ["ExpShare", "by_polynomial"]

PARTS = 16
"""At most so many positions are told apart: the first of them go one way, the others the other."""


@dataclass(frozen=True)
class ExpShare:
    """Which share of a kernel's exponentials is computed by polynomial, and what that brings.

    Attributes:
        axis, count, of: at the first `count` of every `of` positions along the axis; 0 of 1 where none can be.
        clocks, bound: of the slowest pipe with it (`ideal`), if one core ran all of the kernel; and which that is.
        before, bound_before: the same without.
        every: the clocks with 0, 1, .. `of` positions: all that were compared.
        polynomial: what computes them, with its error bound. None where none of them can be computed so, by `reason`.
    """

    kernel: str
    axis: str
    count: int
    of: int
    clocks: Fraction
    before: Fraction
    bound: str
    bound_before: str
    every: tuple[Fraction, ...]
    polynomial: Polynomial | None
    reason: str = ""

    @property
    def share(self) -> Fraction:
        return Fraction(self.count, self.of)

    @property
    def speedup(self) -> float:
        """Of the clocks of the slowest pipe."""
        return float(self.before / self.clocks) if self.clocks else 1.0

    def to_json(self) -> dict[str, Any]:
        return {
            "kernel": self.kernel, "axis": self.axis, "count": self.count, "of": self.of, "reason": self.reason,
            "clocks": float(self.clocks), "clocks_before": float(self.before), "bound": self.bound,
            "bound_before": self.bound_before,
            "error": None if self.polynomial is None else float(self.polynomial.error),
        }  # fmt: skip

    def __str__(self) -> str:
        if self.polynomial is None:
            return f"none of the exponentials of {self.kernel} by polynomial: {self.reason}"
        head = f"{self.count}/{self.of} of the exponentials of {self.kernel} by polynomial"
        if not self.count:
            return f"{head}: {float(self.before):,.0f} clocks, bound by {self.bound}, and no share takes fewer"
        return (f"{head} ({self.axis} mod {self.of} < {self.count}): {float(self.before):,.0f} clocks, bound by "
                f"{self.bound_before}, become {float(self.clocks):,.0f}, bound by {self.bound}\n"
                f"{self.polynomial}")  # fmt: skip


def by_polynomial(program: Program, device: Device) -> tuple[Program, tuple[ExpShare, ...]]:
    """The program with the best share of each kernel's exponentials by polynomial, and these shares.

    The polynomial is lost in the rounding of the most precise array that the program reads or writes. Of exponentials,
    those can be computed so whose argument is at most 0 as it is written: something minus the maximum that it is in.
    Shares are compared by the slowest pipe of each written program; of equal ones the least is taken.

    Raises:
        ExpressionError: no polynomial in fp32 is good enough for what is stored, e.g. fp32.
    """
    buffers = (*program.inputs, *program.outputs)
    polynomial = software_exp(min((b.dtype for b in buffers), key=lambda k: dtype(k).unit_roundoff))
    kernels, found = [], []
    for n, kernel in enumerate(program.kernels):

        def written(body: tuple[Any, ...], n: int = n, kernel: KernelProgram = kernel) -> Program:
            changed = replace(kernel, body=body)
            return replace(program, kernels=(*program.kernels[:n], changed, *program.kernels[n + 1 :]))

        share, body = _best(kernel, device, polynomial, lambda b, n=n: _slowest(written(b), n, device))  # type: ignore[misc]
        kernels.append(replace(kernel, body=body))
        found.append(share)
    return replace(program, kernels=tuple(kernels)), tuple(found)


def _best(
    kernel: KernelProgram, device: Device, polynomial: Polynomial,
    slowest: Callable[[tuple[Any, ...]], tuple[Fraction, str]],
) -> tuple[ExpShare, tuple[Any, ...]]:  # fmt: skip
    before, bound_before = slowest(kernel.body)
    nothing = ExpShare(kernel.name, "", 0, 1, before, before, bound_before, bound_before, (before,), None)
    maxima = _maxima(kernel.body)
    fits = [s for s in _statements(kernel.body) if isinstance(s, Compute) and any(_exponents(s.expr, maxima))]
    if not fits:
        return replace(nothing, reason="no argument of one is written as at most 0"), kernel.body
    kinds = {Kind(f, s.variable.dtype): 1 for s in fits for f in instructions(polynomial.degree)}
    try:
        clocks(device, kinds)
    except PipeError as error:
        return replace(nothing, reason=str(error)), kernel.body
    most = max(len(s.variable.axes) for s in fits)
    axis, of = _axis(kernel, [s for s in fits if len(s.variable.axes) == most])
    every_share = []
    for count in range(of + 1):
        body = _rewritten(kernel.body, maxima, polynomial, count, of, axis)
        every_share.append((*slowest(body), body))
    count = min(range(of + 1), key=lambda i: (every_share[i][0], i))
    after, bound, body = every_share[count]
    share = replace(
        nothing, axis=axis, count=count, of=of, clocks=after, bound=bound, polynomial=polynomial,
        every=tuple(c for c, _, _ in every_share),
    )  # fmt: skip
    return share, body


def _slowest(program: Program, kernel: int, device: Device) -> tuple[Fraction, str]:
    """The clocks of the slowest pipe, and which that is, if one core ran all of a kernel."""
    pipes = overlap(stated(counts(program)[kernel], device)[0], device).pipes
    return max(((n, p) for p, n in pipes.items()), default=(Fraction(0), "nothing"))


def _axis(kernel: KernelProgram, statements: Sequence[Compute]) -> tuple[str, int]:
    """Along which axis to divide, and into how many parts: every tile of every loop takes a whole number of them.

    A streamed axis where there is one with parts: of it a thread holds several positions.
    """
    sizes, loops = dict(kernel.sizes), tuple(kernel.loops())
    common = [a for a in statements[0].variable.axes if all(a in s.variable.axes for s in statements)]
    parts = {a: math.gcd(PARTS, sizes[a], *(x.block for x in loops if x.axis == a)) for a in common}
    streamed = {x.axis for x in loops if x.kind == "stream"}
    return max(
        parts.items(), key=lambda p: (p[0] in streamed and p[1] > 1, p[1]), default=(statements[0].variable.axes[0], 1)
    )


def _statements(body: Sequence[Any]) -> Iterator[Any]:
    for s in body:
        yield s
        yield from _statements(inner(s))


def _maxima(body: Sequence[Any]) -> dict[str, set[Expr]]:
    """By variable, what it is the maximum of, and so at least each element of."""
    found: dict[str, set[Expr]] = {}
    for s in _statements(body):
        if isinstance(s, Compute):
            parts, reduced = [s.expr], set[Expr]()
            while parts:
                match parts.pop():
                    case Apply("max", args):
                        parts += args
                    case Reduce("max", _, of):
                        reduced.add(of)
                    case Var() as v:
                        reduced.add(v)
            found[s.variable.name] = reduced if s.variable.name not in found else found[s.variable.name] & reduced
    grows = {s.variable.name for s in _statements(body) if isinstance(s, Accumulate)}
    return {m: {e for e in of if not grows & set(expression.variables(e))} for m, of in found.items()}


def _exponents(e: Expr, maxima: dict[str, set[Expr]]) -> Iterator[Expr]:
    """The exponentials that carry elements, of something minus the maximum that it is in."""
    for node in expression.walk(e):
        match node:
            case Apply("exp", (Apply("sub", (a, shift)),)):
                if any(shift in (Var(m), finite(Var(m))) and a in of for m, of in maxima.items()):
                    yield node


def _rewritten(
    body: Sequence[Any], maxima: dict[str, set[Expr]], polynomial: Polynomial, count: int, of: int, axis: str
) -> tuple[Any, ...]:  # fmt: skip
    """The statements with the rule `software_exp` applied at the first `count` of every `of` positions."""

    def approximate(e: Expr) -> Expr:
        places = set(_exponents(e, maxima))

        def leaf(node: Expr) -> Expr | None:
            if node not in places or not count:
                return None
            assert isinstance(node, Apply)
            software = expression.software_exp(node.args[0], polynomial.coefficients)
            return software if count == of else every(count, of, axis, software, node)

        return expression.rebuild(e, leaf)

    def change(statements: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(map(one, statements))

    def one(s: Any) -> Any:
        match s:
            case Loop():
                return replace(s, body=change(s.body), ahead=change(s.ahead))
            case Beside():
                return replace(s, body=change(s.body), join=change(s.join), behind=change(s.behind))
            case Compute() if axis in s.variable.axes:
                return replace(s, expr=approximate(s.expr))
        return s

    return change(body)
