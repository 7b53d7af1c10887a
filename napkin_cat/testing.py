"""For users' own tests: that a rule is sound, that an operation streams. Failures print what was found, shrunk.

>>> from napkin_cat.operations import logsumexp, softmax
>>> assert_streamable(logsumexp("x"), "x").accumulator.state
('m', 'z')
>>> assert_streamable(softmax("x"), "x")  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AssertionError: softmax[x] does not stream along 'x': p: the output p carries 'x' and no reduction along it follows, ...
"""

from __future__ import annotations

import random
from pathlib import Path

from napkin_cat.check import Verdict, check
from napkin_cat.diagram import Diagram, Operation
from napkin_cat.graph import Graph
from napkin_cat.rule import Rule
from napkin_cat.stream import NotStreamable, Stream, best, cores, merge
from napkin_cat.trace import Algorithm
from napkin_cat.trial import counterexample

__all__ = ["assert_sound", "assert_streamable"]


def assert_sound(rule: Rule, *, folder: str | Path | None = None) -> Verdict:
    """That a rule is proved: for all sizes, blocks and functions that its unknowns stand for, over the reals.

    Args:
        folder: where the rule's proof lies (see `check`).

    Raises:
        AssertionError: with the verdict and, where there is one, a counterexample.
    """
    verdict = check(rule, folder=folder)
    if verdict.verdict != "proved":
        raise AssertionError(f"{rule.name} is {verdict.verdict}: {verdict.detail}")
    return verdict


def assert_streamable(what: Operation | Algorithm | Diagram, axis: str, *, safe: bool = False) -> Stream:
    """That an operation, or all of an algorithm along an axis, streams by an accumulator that is proved.

    The accumulator is tried on random lists too, cut at random; `safe` asks that it is safe in floating point as well.

    Raises:
        AssertionError: why it does not stream; or a counterexample; or what floating point would lose.
    """
    try:
        operations = [what] if isinstance(what, Operation) else _parts(what, axis)
        streams = [(op, best(op, axis)) for op in operations]
    except NotStreamable as error:
        raise AssertionError(str(error)) from None
    for op, stream in streams:
        found = counterexample(op, stream.accumulator, random.Random(0))
        if found is not None:
            raise AssertionError(str(found))
        if safe and not stream.safety.safe:
            raise AssertionError(f"{op} streams along {axis!r}, but not safely in floating point: {stream.safety}")
    return streams[0][1]


def _parts(what: Algorithm | Diagram, axis: str) -> list[Operation]:
    diagram = what.diagram if isinstance(what, Algorithm) else what
    graph = Graph.of(diagram)
    parts = cores(graph, graph.vertices, axis)
    if not parts:
        raise AssertionError(f"nothing is reduced along {axis!r} in\n{diagram}")
    return [merge(graph, part)[0] for part in parts]
