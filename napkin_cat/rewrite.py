"""Derivations: a diagram and the rewrites that were applied to it; they replay, invert and print.

>>> from napkin_cat.library import attention
>>> from napkin_cat.match import matches
>>> from napkin_cat.rule import load_rules
>>> derivation = Derivation(attention.diagram)
>>> [_, match, _] = matches(load_rules()["stream_partition"], derivation.graph)
>>> put = derivation.apply(match)
>>> print(derivation)
stream_partition            {softmax[x]; contract[x]}  x = x
>>> derivation.invert().end == attention.diagram
True
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from napkin_cat.diagram import (
    Diagram,
    Kernel,
    Op,
)  # fmt: skip
from napkin_cat.graph import Graph, Ref
from napkin_cat.match import Match
from napkin_cat.rule import RuleError
from napkin_cat.stream import proof

__all__ = ["Derivation", "Step"]


@dataclass(frozen=True, eq=False)
class Step:
    """One rewrite: the rule, where, the region before and after, and how both are wired in."""

    rule: str
    at: tuple[str, ...]
    choice: tuple[tuple[str, str], ...]
    taken: tuple[int, ...]
    put: tuple[int, ...]
    entering: tuple[Ref, ...]
    leaving: tuple[Ref, ...]
    before: Diagram
    after: Diagram
    after_leaving: tuple[Ref, ...]

    def __str__(self) -> str:
        return self.rule.ljust(28) + "{" + "; ".join(self.at) + "}" + "".join(f"  {k} = {v}" for k, v in self.choice)

    def to_json(self) -> dict[str, Any]:
        """`{rule, at}`, and `choice` where the rule left an axis open."""
        return {"rule": self.rule, "at": list(self.at), **({"choice": dict(self.choice)} if self.choice else {})}


class Derivation:
    """A diagram and the rewrites that were applied to it, one after the other."""

    def __init__(self, start: Diagram) -> None:
        self.start = start
        self.steps: tuple[Step, ...] = ()
        self.graph = Graph.of(start)

    def apply(self, match: Match) -> list[int]:
        """Apply a match that was found in `graph`; returns the numbers of the new vertices.

        Raises:
            RuleError: a streamed operation's accumulator could not be proved: its obligations are discharged here,
                for the very operation at hand, and cached.
        """
        taken = tuple(sorted(match.at, key=lambda n: self.graph.vertices[n].rank))
        before, _, _ = self.graph.region(taken, match.entering, match.leaving)
        after = match.side(self.graph, match.rule.rhs)
        _discharge(after, match)
        put = self.graph.replace(match.at, match.entering, match.leaving, after)
        number = dict(zip(after.order(), put, strict=True))
        added = tuple((number[n], port) if n >= 0 else match.entering[port] for n, port in after.outputs)
        self.steps += (Step(
            match.rule.name, match.names, match.choice, taken, tuple(put), match.entering, match.leaving,
            before.to_diagram(), after.to_diagram(), added,
        ),)  # fmt: skip
        return put

    @property
    def end(self) -> Diagram:
        """The diagram that the steps lead to."""
        return self.graph.to_diagram()

    def replay(self) -> Diagram:
        """Apply the recorded steps to the start again, each region taken by its recorded place."""
        graph = Graph.of(self.start)
        for step in self.steps:
            found, entering, leaving = graph.region(step.taken)
            fits = set(entering) == set(step.entering) and set(leaving) <= set(step.leaving)
            if not fits or len(found.vertices) != len(step.taken):
                raise ValueError(f"step {step} does not fit the diagram that the steps before it gave")
            graph.replace(step.taken, step.entering, step.leaving, Graph.of(step.after))
        return graph.to_diagram()

    def follow(self, other: Derivation, place: Mapping[int, int]) -> dict[int, int]:
        """Apply the steps of a derivation of a region to that region here: the same boxes stand at the end.

        `place` says which vertex here each vertex of the region is; returned is the same for all that the steps put.
        """
        number, wires = dict(place), dict[Ref, Ref]()
        for n, vertex in Graph.of(other.start).vertices.items():
            wires |= zip(vertex.inputs, self.graph.vertices[number[n]].inputs, strict=True)

        def now(refs: Sequence[Ref]) -> tuple[Ref, ...]:
            return tuple((number[n], port) if n >= 0 else wires[n, port] for n, port in refs)

        for step in other.steps:
            taken, entering, leaving = tuple(number[n] for n in step.taken), now(step.entering), now(step.leaving)
            put = self.graph.replace(taken, entering, leaving, Graph.of(step.after))
            number |= zip(step.put, put, strict=True)
            self.steps += (replace(
                step, taken=taken, put=tuple(put), entering=entering, leaving=leaving,
                after_leaving=now(step.after_leaving),
            ),)  # fmt: skip
        return number

    def invert(self) -> Derivation:
        """The derivation that leads from the end back to the start: every rule is an equation.

        Raises:
            ValueError: a step's right side passes a wire straight through, so that its place cannot be told.
        """
        back = Derivation(self.end)
        place = dict(zip(self.graph.order(), back.graph.order(), strict=True))

        def now(refs: Sequence[Ref]) -> tuple[Ref, ...]:
            return tuple((place[n], port) if n >= 0 else (n, port) for n, port in refs)

        for step in reversed(self.steps):
            if set(step.after_leaving) & set(step.entering):
                raise ValueError(f"{step} passes a wire straight through and cannot be inverted")
            old = Graph.of(step.before)
            taken = tuple(place[n] for n in step.put)
            entering, leaving = now(step.entering), now(step.after_leaving)
            put = back.graph.replace(taken, entering, leaving, old)
            place |= dict(zip(step.taken, put, strict=True))
            back.steps += (replace(
                step, rule=f"{step.rule}⁻¹", taken=taken, put=tuple(put), entering=entering, leaving=leaving,
                before=step.after, after=step.before, after_leaving=now(step.leaving),
            ),)  # fmt: skip
        return back

    def to_json(self) -> list[dict[str, Any]]:
        return [step.to_json() for step in self.steps]

    def __str__(self) -> str:
        return "\n".join(map(str, self.steps))


def _discharge(after: Graph, match: Match) -> None:
    for vertex in after.vertices.values():
        if isinstance(vertex.box, Kernel):
            _discharge(Graph.of(vertex.box.body), match)
        elif isinstance(vertex.box, Op):
            op = vertex.box.operation
            for accumulator in op.accumulators:
                outcome = proof(replace(op, accumulators=()), replace(accumulator, absorbs=None))
                if outcome.verdict == "proved" and accumulator.absorbs is not None:
                    outcome = proof(replace(op, accumulators=()), accumulator)
                if outcome.verdict != "proved":
                    raise RuleError(
                        f"{match}: the accumulator of {op} is not proved: {outcome.verdict}: {outcome.detail}"
                    )
