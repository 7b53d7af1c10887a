"""The cost of a schedule as formulas in plain data: what a page evaluates when sizes, blocks or bytes are changed.

`cost` reads a kernel in any numbers; here the numbers are sums of products that write themselves down. Unlike the
polynomials of the solver they keep sizes of axes and bytes per value as variables too, and `ceil` stays exact.

>>> from napkin_cat.library import matmul
>>> from napkin_cat.regions import kernel_of
>>> from napkin_cat.columns import columns
>>> from napkin_cat.cost import transfer
>>> from napkin_cat.numerics import Numerics
>>> code = columns(kernel_of(matmul.diagram, stream="b"), Numerics())
>>> for coefficient, atoms in transfer(code, numbers(code, "K1"))[1].to_json():
...     print(coefficient, atoms)
1 [{'block': 'size:a'}, {'block': 'size:b'}, {'inner': 'K1:g_c', 'outer': 'size:c'}]
1 [{'block': 'size:a'}, {'block': 'size:c'}]
1 [{'block': 'size:b'}, {'block': 'size:c'}, {'inner': 'K1:g_a', 'outer': 'size:a'}]
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from napkin_cat import cost
from napkin_cat.bounds import VISIBLE, bounds
from napkin_cat.columns import Columns
from napkin_cat.cost import Numbers
from napkin_cat.device import Device
from napkin_cat.diagram import Kernel, Relabel
from napkin_cat.numerics import dtype
from napkin_cat.objectives import operations
from napkin_cat.pipes import PipeError, instructions
from napkin_cat.schedule import KernelPlan, Schedule

__all__ = ["Formula", "formulas", "numbers"]


@dataclass(frozen=True)
class Formula:
    """A sum of integer multiples of products of atoms. An atom is the JSON text of what `polynomial` calls one.

    >>> (Formula.of({"block": "g"}) * 2 + Formula({(): 3})).to_json()
    [[3, []], [2, [{'block': 'g'}]]]
    """

    terms: dict[tuple[str, ...], int | Fraction] = field(default_factory=dict)

    @staticmethod
    def of(atom: dict[str, Any]) -> Formula:
        return Formula({(json.dumps(atom, sort_keys=True),): 1})

    def __add__(self, other: Formula | int) -> Formula:
        total = dict(self.terms)
        for atoms, c in _formula(other).terms.items():
            total[atoms] = total.get(atoms, 0) + c
        return Formula(total)

    def __mul__(self, other: Formula | int | Fraction) -> Formula:
        total: dict[tuple[str, ...], int | Fraction] = {}
        for a, c in self.terms.items():
            for b, d in _formula(other).terms.items():
                both = tuple(sorted(a + b))
                total[both] = total.get(both, 0) + c * d
        return Formula(total)

    __rmul__ = __mul__

    @property
    def denominator(self) -> int:
        """By what it is to be multiplied so that its coefficients are whole."""
        return math.lcm(*(Fraction(c).denominator for c in self.terms.values()))

    def to_json(self) -> list[Any]:
        """`[coefficient, atoms]` lists, as in a certificate's file. Coefficients are to be whole."""
        return [[int(c), [json.loads(a) for a in atoms]] for atoms, c in sorted(self.terms.items()) if c]


def _formula(x: Formula | int | Fraction) -> Formula:
    return x if isinstance(x, Formula) else Formula({(): x} if x else {})


def numbers(code: Columns, kernel: str) -> Numbers[Formula]:
    """Costs as formulas. Variables are `size:q` for the size of axis q, `K1:g_q` for a block size of kernel K1."""

    def named(variable: str) -> str:
        return f"{kernel}:{variable}"

    def block(axis: str) -> str:
        return named(cost.variable(code, axis))

    def inner(axis: str) -> str:
        return block(f"{axis}'" if axis in code.subloops else axis)

    def value(variable: str) -> Formula:
        return Formula.of({"block": variable})

    def ceil(outer: str, inner: str) -> Formula:
        return Formula.of({"outer": outer, "inner": inner})

    def kept(code: Columns, carried: frozenset[str], again: bool) -> Formula:
        assert code.skip is not None
        assert code.stream is not None
        group = next(iter(sorted(code.masked & set(code.groups))), None)
        spans = sorted({a for c in code.skip for a, _ in c.coefficients} - {code.stream, group})
        part = piece = None
        if group and again and group in code.subloops and group not in carried:
            part = inner(group)
        if again and code.stream not in carried:
            piece = inner(code.stream)
        conditions = [
            {"coefficients": [list(term) for term in c.coefficients], "constant": c.constant} for c in code.skip
        ]
        return Formula.of({
            "kept": {
                "conditions": conditions, "stream": code.stream, "length": f"size:{code.stream}",
                "block": block(code.stream), "group": group, "rows": f"size:{group}" if group else None,
                "group_block": block(cost.loader(code, group, "cluster")) if group else None,
                "weighted": group in carried, "spans": [[a, f"size:{a}"] for a in spans if a is not None],
                "part": part, "piece": piece,
            }
        })  # fmt: skip

    one = Formula({(): 1})
    return Numbers(
        one, lambda a: value(f"size:{a}"), lambda a: value(block(a)),
        lambda a: ceil(f"size:{a}", block(cost.loader(code, a, "cluster"))), kept,
        lambda a: value(inner(a)), lambda a: ceil(block(a), inner(a)) if a in code.subloops else one,
        lambda a: ceil(f"size:{a}", inner(a)), lambda kind, a: value(block(f"{a}:{kind}")),
        lambda kind, a: ceil(f"size:{a}", block(f"{a}:{kind}")), one,
    )  # fmt: skip


def _bytes(kind: str) -> Formula:
    return Formula.of({"block": f"bytes:{kind}"})


def _kernel(plan: KernelPlan, device: Device) -> dict[str, Any]:
    code, weights = numbers(plan.code, plan.name), plan.numerics
    # `cost` multiplies by whatever a weight is: bytes per value are variables here.
    crossing: Any = lambda s: _bytes((s.stored or weights.storage) if s.kind == "store" else s.target.dtype)  # noqa: E731
    holding: Any = lambda v: _bytes(v.dtype)  # noqa: E731
    values, moved = cost.transfer(plan.code, code), cost.transfer(plan.code, code, crossing)
    held = cost.memory(plan.code, code, holding)
    empty = Formula()
    return {
        "name": plan.name,
        "levels": [
            {
                "level": level.level, "values": values.get(place, empty).to_json(),
                "bytes": moved.get(place, empty).to_json(),
                "memory": [[what, poly.to_json()] for what, poly in held.get(place, [])],
            }
            for place, level in enumerate(plan.levels, 1)
        ],
        "held": {
            name: [v.level, (cost.extent(plan.code, code, v) * holding(v)).to_json()]
            for name, v in sorted(plan.code.table.items())
        },
        "bounds": [
            {
                "everywhere": bound.everywhere, "symbols": dict(sorted(bound.symbols.items())),
                "terms": [[_tree(alpha), float(beta)] for alpha, beta in bound.form.terms],
            }
            for bound in bounds(plan)
        ],
        **({VISIBLE: _visible(plan).to_json()} if plan.code.skip is not None else {}),
        **_clocks(plan, device, code),
    }  # fmt: skip


def _visible(plan: KernelPlan) -> Formula:
    """What `bounds.visible` counts; "one" is a block of one position."""
    code = plan.code
    ones = numbers(code, plan.name).kept(code, frozenset(code.masked & set(code.groups)), False)
    [((text,), _)] = ones.terms.items()
    tree = json.loads(text)["kept"]
    tree["block"] = "one"
    tree["group_block"] = "one" if tree["group"] else None
    return Formula.of({"kept": tree})


def _clocks(plan: KernelPlan, device: Device, code: Numbers[Formula]) -> dict[str, Any]:
    """What `roofline` counts: FLOP, blocks, and clocks of each pipe (a formula, and by what it is to be divided).

    A device that states no cores or no clock has no times. What it states no pipe for is left out, as it is there.
    """
    if device.units is None or device.clock_hz is None:
        return {}
    tensor, unit = {p.name for p in device.pipes if "contraction" in p.does}, ""
    flop, contracting, others = Formula(), Formula(), dict[str, Formula]()
    counted: Any = code  # `operations` multiplies and adds whatever numbers it is given
    for line in operations(plan.code, dict(plan.sizes), plan.numerics, counted):
        for kind, n in line.operations.items():
            amount: Any = n
            if kind.function == "contraction":
                flop = flop + amount
            try:
                spent = instructions(device, kind)
            except PipeError:
                continue
            for pipe, each in spent:
                clocks = amount * (each / Fraction(pipe.per_clock))
                if line.looped and pipe.name in tensor:
                    unit, contracting = pipe.name, contracting + clocks
                else:
                    others[pipe.name] = others.get(pipe.name, Formula()) + clocks
    pipes = {unit: contracting} if contracting.terms else {}
    for name, clocks in others.items():
        pipes[name] = pipes.get(name, Formula()) + clocks
    return {
        "flop": flop.to_json(), "tensor": unit,
        "blocks": code.product([code.blocks(a) for a in plan.code.groups]).to_json(),
        "pipes": [[name, (n * n.denominator).to_json(), n.denominator] for name, n in pipes.items() if n.terms],
    }  # fmt: skip


def _tree(e: Any) -> Any:
    """A number, a symbol or a sum, product or power of them as nested lists.

    >>> import sympy
    >>> _tree(2 * sympy.sqrt(sympy.Symbol("d")))
    ['*', 2.0, ['^', 'd', 0.5]]
    """
    if e.is_Number:
        return float(e)
    if e.is_Symbol:
        return e.name
    word = "+" if e.is_Add else "*" if e.is_Mul else "^"
    assert e.is_Add or e.is_Mul or e.is_Pow, e
    return [word, *map(_tree, e.args)]


def formulas(schedule: Schedule) -> dict[str, Any]:
    """All that a page needs to compute the costs of a schedule at other sizes, blocks, capacities and dtypes.

    `variables`: name -> `{kind, label, value, unit, of}` with `kind` one of size, block, bytes, capacity; a block's
    `of` is the size that it cannot exceed. `same`: size -> the size that it always equals. `kernels`: per kernel and
    level, formulas (`Formula.to_json`) of the transfer in values and bytes, and of each column of the memory in bytes;
    of each variable, its place and bytes (`held`); lower bounds (`bounds.Bound`), and what `roofline` counts.
    `device`: its cores, clock and rates.
    """
    same = dict(_equal(schedule))
    sizes = {a: n for k in schedule.kernels for a, n in k.sizes} | dict(schedule.sizes)
    fixed = _fixed(schedule)
    variables: dict[str, dict[str, Any]] = {}
    for axis, n in sorted(sizes.items()):
        if axis not in same:
            variables[f"size:{axis}"] = {
                "kind": "size", "label": axis, "value": n, "unit": "values", "fixed": axis in fixed,
            }  # fmt: skip
    for plan in schedule.kernels:
        for axis, n in plan.blocks.items():
            bare = axis.rstrip("'^").partition(":")[0]
            name, parted = cost.variable(plan.code, axis), plan.code.part is not None
            variables[f"{plan.name}:{name}"] = {
                "kind": "block", "label": name, "value": n, "unit": "values", "of": f"size:{same.get(bare, bare)}",
                "kernel": plan.name, "fixed": parted and bare in (plan.code.stream, plan.code.part.axis),  # type: ignore[union-attr]
            }  # fmt: skip
    kernels = [_kernel(plan, schedule.device) for plan in schedule.kernels]
    text = json.dumps(kernels)
    kinds = {v.dtype for k in schedule.kernels for v in k.code.table.values()}
    kinds |= {s.stored or k.numerics.storage for k in schedule.kernels for s in k.code.statements()}
    for kind in sorted(k for k in kinds if f'"bytes:{k}"' in text):
        variables[f"bytes:{kind}"] = {
            "kind": "bytes", "label": kind, "value": dtype(kind).bytes, "unit": "bytes", "fixed": False,
        }  # fmt: skip
    for level in schedule.device.levels[1:]:
        if level.capacity_bytes is not None:
            variables[f"capacity:{level.name}"] = {
                "kind": "capacity", "label": level.name, "value": level.capacity_bytes, "unit": "bytes", "fixed": False,
            }  # fmt: skip
    return {
        "variables": variables, "same": {f"size:{a}": f"size:{b}" for a, b in sorted(same.items())}, "kernels": kernels,
        "device": _device(schedule.device),
    }  # fmt: skip


def _device(device: Device) -> dict[str, Any]:
    """Its cores, its clock, and per level below the top what is passed on the way into it, each at its rate."""
    passed = []
    for above, level in zip(device.levels, device.levels[1:], strict=False):
        ways = [(c.name, c.bandwidth_bytes_per_s) for c in device.caches if c.above == above.name]
        ways.append((level.name, level.bandwidth_bytes_per_s))
        passed.append([[name, rate] for name, rate in ways if rate is not None])
    return {"name": device.name, "units": device.units, "clock_hz": device.clock_hz, "passed": passed}


def _equal(schedule: Schedule) -> Iterator[tuple[str, str]]:
    """Each axis that is another one renamed, with the first of its names: they have one size."""
    head: dict[str, str] = {}

    def first(axis: str) -> str:
        while axis in head:
            axis = head[axis]
        return axis

    for old, new in _renamed(schedule.derivation.end.boxes):
        a, b = sorted((first(old), first(new)))
        if a != b:
            head[b] = a
    yield from sorted((a, first(a)) for a in head)


def _renamed(boxes: Any) -> Iterator[tuple[str, str]]:
    for box in boxes:
        if isinstance(box, Relabel):
            yield from box.names.items()
        elif isinstance(box, Kernel):
            yield from _renamed(box.body.boxes)


def _fixed(schedule: Schedule) -> set[str]:
    """Axes whose sizes the diagram itself states, or whose parts: another size would be another diagram."""
    end = schedule.derivation.end
    stated = {
        a.name
        for box in end.boxes
        for ty in (box.dom, box.cod)
        for x in ty.inside
        for a in x.axes
        if a.size is not None
    }
    parted = {k.code.stream for k in schedule.kernels if k.code.part is not None and k.code.stream is not None}
    return stated | {dict(_equal(schedule)).get(a, a) for a in parted}
