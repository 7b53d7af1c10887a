"""From a region of a graph to one kernel by the rules, and the solver's problem for its tiles.

>>> from napkin_cat.library import matmul
>>> print(kernel_of(matmul.diagram, stream="b").name)
kernel[group a, group c, stream b]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from napkin_cat import cost
from napkin_cat.columns import Columns, columns
from napkin_cat.device import Device
from napkin_cat.diagram import Diagram, Kernel, TypeMismatch
from napkin_cat.expression import Numerics
from napkin_cat.graph import Graph, mask
from napkin_cat.match import Match, matches
from napkin_cat.polynomial import Poly
from napkin_cat.rewrite import Derivation
from napkin_cat.rule import Rule, load_rules
from napkin_cat.solve import Limit, Problem, Tiling, solve

__all__ = [
    "Underivable",
    "fuse",
    "kernel_of",
    "places",
    "problem_of",
    "seeds",
    "shipped_rules",
    "solve_kernel",
    "solved",
]


class Underivable(ValueError):
    """No rule turns a region into one kernel."""


# --------------------------------------------------------------------------- from a region to a kernel


@lru_cache(maxsize=1)
def shipped_rules() -> dict[str, Rule]:
    return load_rules()


def seeds(graph: Graph, region: set[int]) -> list[Match]:
    """The ways in which the rules let a region stream: a match of a rule whose right-hand side streams an axis."""
    found = []
    for rule in shipped_rules().values():
        boxes = rule.rhs.boxes
        if len(boxes) == 1 and isinstance(boxes[0], Kernel) and boxes[0].stream and not any(
                isinstance(b, Kernel) for b in rule.lhs.boxes):  # fmt: skip
            found += list(matches(rule, graph, region))
    return found


def fuse(derivation: Derivation, region: set[int], seed: int | None, depth: int) -> int:
    """Turn a region of a derivation's graph into one kernel by the rules; returns its vertex.

    `seed` says which of the region's seeds streams (None: nothing does), `depth` how many levels lie below the top.
    What a mask over several group axes hides is not left out: its cost could not be counted.

    Raises:
        Underivable: the rules do not get there.
    """
    rules, graph = shipped_rules(), derivation.graph
    live = set(region)
    stream: str | None = None

    def apply(match: Match) -> None:
        put = derivation.apply(match)
        live.difference_update(match.at)
        live.update(put)

    if seed is not None:
        match = seeds(graph, live)[seed]
        apply(match)
        [kernel] = [n for n in live if isinstance(graph.vertices[n].box, Kernel)]
        stream = graph.vertices[kernel].box.stream
    while len(live) > 1:
        match = next(_growing(rules, graph, live, stream), None)  # type: ignore[assignment]
        if match is None:
            left = "; ".join(str(graph.vertices[n].box) for n in sorted(live))
            raise Underivable(f"no rule joins {left} into one kernel")
        apply(match)
    for _ in range(64):  # every axis that may be cut is; a block of the whole axis is no cut
        groups = list(matches(rules["group_partition"], graph, live))
        if not groups:
            break
        apply(groups[0])
    for name in ("skip_masked", "lower", *(["recolour"] if depth > 1 else [])):
        found = list(matches(rules[name], graph, live))
        if found and (name != "skip_masked" or _counted(graph, live)):
            apply(found[0])
    [kernel] = live
    return kernel


def _counted(graph: Graph, live: set[int]) -> bool:
    """Whether what a kernel's mask leaves has a cost: it speaks of one group axis at most (`cost.Kept`)."""
    [kernel] = (graph.vertices[n].box for n in live)
    conditions = mask(Graph.of(kernel.body), kernel.stream) or ()
    return len({a for c in conditions for a, _ in c.coefficients} & set(kernel.groups)) <= 1


def _growing(rules: Mapping[str, Rule], graph: Graph, live: set[int], stream: str | None) -> Iterator[Match]:
    """Matches that make the streaming kernel (or, where nothing streams, any region) larger."""

    def ours(match: Match) -> bool:
        boxes = [graph.vertices[n].box for n in match.at]
        return stream is None or any(isinstance(b, Kernel) and b.stream == stream for b in boxes)

    for name in ("fuse_before", "fuse_after", "fuse_beside"):
        yield from filter(ours, matches(rules[name], graph, live))
    if stream is not None:  # another operation that sums over the same axis may stream beside
        for match in seeds(graph, live):
            if match.binding.axes.get("x") == stream:
                yield match


# --------------------------------------------------------------------------- from a kernel to its tiles


def places(device: Device) -> dict[int, int]:
    """Where a kernel's inputs (level 1) and results (level 2) lie in a device's chain."""
    last = len(device.levels) - 1
    return {0: 0, 1: max(1, last - 1), 2: last}


def problem_of(code: Columns, sizes: Mapping[str, int], numerics: Numerics, device: Device) -> Problem:
    """The solver's problem: least bytes across the top boundary, within every level's capacity."""
    numbers = cost.polynomials(code, sizes)
    moved = cost.transfer(code, numbers, cost.stored_bytes(numerics)).get(1, Poly.of(0))
    limits = []
    for place, held in sorted(cost.memory(code, numbers, cost.in_bytes).items()):
        capacity = device.levels[place].capacity_bytes
        if capacity is not None:
            limits += [Limit(device.levels[place].name, capacity, poly, what) for what, poly in held]
    candidates: dict[str, Sequence[int]] = {}
    prefer: list[tuple[str, str]] = []
    for axis in cost.axes_of(code):
        step = getattr(device, "divisors", None) or {}
        by = step.get(axis, 1)
        values = range(by, sizes[axis] + 1, by) if by <= sizes[axis] else (sizes[axis],)
        candidates[cost.variable(code, axis)] = cost.allowed(code, axis, values)
    prefer += [(cost.variable(code, a), "small") for a in code.groups]
    if code.stream is not None:
        prefer.append((cost.variable(code, code.stream), "large"))
    return Problem(candidates, moved, tuple(limits), tuple(prefer))


def solve_kernel(
    kernel: Kernel, device: Device | str, sizes: Mapping[str, int], numerics: Numerics | None = None
) -> Tiling:
    """The best block sizes of one lowered kernel on a device.

    Raises:
        Infeasible: not even the smallest tile fits; it names the level, the bytes asked and the bytes there are.
    """
    device = device if isinstance(device, Device) else Device.load(device)
    numerics = numerics or Numerics()
    return solved(kernel, device, sizes, numerics)[0]


def solved(
    kernel: Kernel, device: Device, sizes: Mapping[str, int], numerics: Numerics, check: bool = True,
    names: Sequence[str] = (),
) -> tuple[Tiling, Columns]:  # fmt: skip
    code = cost.flattened(columns(kernel, numerics, names), places(device))
    return solve(problem_of(code, sizes, numerics, device), check=check), code


def kernel_of(diagram: Diagram, stream: str | None = None, depth: int = 2) -> Kernel:
    """The whole diagram as one lowered kernel, streaming an axis or none.

    Raises:
        Underivable: the rules do not allow it.
    """
    for seed in (None,) if stream is None else range(len(seeds(Graph.of(diagram), set(Graph.of(diagram).vertices)))):
        derivation = Derivation(diagram)
        try:
            number = fuse(derivation, set(derivation.graph.vertices), seed, depth)
        except (Underivable, TypeMismatch):
            continue
        kernel = derivation.graph.vertices[number].box
        if isinstance(kernel, Kernel) and kernel.stream == stream:
            return kernel
    raise Underivable(f"no rule makes this one kernel{f' that streams {stream}' if stream else ''}:\n{diagram}")
