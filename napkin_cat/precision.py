"""What a user asks of precision, in words: a dtype per array, and what each operation computes in.

>>> from napkin_cat.library import attention
>>> names = list(attention.inputs)
>>> asked = precision({"Q": "fp8", "K": "fp8", "*": "fp16"}, {"contract[d]": "fp16"}, attention.diagram, names)
>>> print(asked.diagram.dom)
[q d]:fp8e4m3 @ [x d]:fp8e4m3 @ [x d]
>>> asked.numerics.storage, asked.numerics.accumulator, asked.numerics.accumulators
('fp16', 'fp32', (('contract[d]', 'fp16'),))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from napkin_cat.device import Device
from napkin_cat.diagram import Array, Diagram, Op, Relabel, Ty
from napkin_cat.expression import Apply, ExpressionError, Numerics, Reduce, dtype, factors, variables, walk
from napkin_cat.graph import Graph, Ref
from napkin_cat.numerics import near, split

__all__ = ["NoPipe", "Precision", "PrecisionError", "precision", "typed"]

DEFAULT = "*"
"""The key that stands for all that is not named."""


class PrecisionError(ValueError):
    """A precision that cannot be: an array or operation that is not there, or a dtype that a device cannot multiply."""


class NoPipe(PrecisionError):
    """A dtype that nothing on a device multiplies."""


@dataclass(frozen=True)
class Precision:
    """A diagram whose inputs have their dtypes, and the policy for all else."""

    diagram: Diagram
    numerics: Numerics


def precision(
    storage: str | Mapping[str, str], accumulator: str | Mapping[str, str] | None, diagram: Diagram,
    names: Sequence[str], device: Device | None = None,
) -> Precision:  # fmt: skip
    """The diagram and the numerics policy that a user's dtypes ask for.

    Args:
        storage: one dtype of all arrays in memory, or input -> dtype; "*" is that of all others (default: fp16).
        accumulator: one dtype that kernels compute in, or operation -> dtype; "*" is that of all others (default:
            fp32). An operation is named as a schedule prints it ("contract[d]"), all of its kind by "contract",
            and one name of its body, e.g. a state, by "softmax.m" or "softmax[x].m".
        names: what the diagram's inputs are called.
        device: if its file states pipes, one of them must multiply the operands of every contraction.

    Raises:
        PrecisionError: an array that is no input, an operation or name that is not there.
        NoPipe: a dtype that no pipe of the device multiplies; it is a PrecisionError too.
        ExpressionError: no such dtype.
    """
    given, asked = _words(storage, "fp16"), _words(accumulator, "fp32")
    for name in given:
        if name not in (DEFAULT, *names):
            raise PrecisionError(
                f"dtype of {name!r}: it is no input{near(name, names)} the inputs are {', '.join(names)}. "
                f"An output is stored in another dtype if the algorithm ends in cast(...)"
            )
    _known(asked, diagram)
    numerics = Numerics(given[DEFAULT], asked.pop(DEFAULT), tuple(asked.items()))
    kinds: dict[int, str | None] = {i: given[n] for i, n in enumerate(names) if n in given}
    diagram = typed(diagram, kinds) if kinds else diagram
    if device is not None:
        _multiplied(diagram, numerics, device)
    return Precision(diagram, numerics)


def _words(given: str | Mapping[str, str] | None, default: str) -> dict[str, str]:
    found = {DEFAULT: default} if given is None else {DEFAULT: given} if isinstance(given, str) else dict(given)
    for key, kind in found.items():
        try:
            dtype(kind)
        except ExpressionError as error:
            raise type(error)(str(error) if key == DEFAULT else f"{key}: {error}") from None
    return {DEFAULT: default, **found}


def _known(asked: Mapping[str, str], diagram: Diagram) -> None:
    """Every key names an operation of the diagram, or a name of one's body."""
    operations = [box.operation for box in diagram.boxes if isinstance(box, Op)]
    whole = list(dict.fromkeys(str(o) for o in operations))
    for key in asked:
        if key == DEFAULT:
            continue
        name, axes, variable = split(key)
        found = [o for o in operations if o.name == name and (axes is None or set(axes) <= set(o.axes))]
        if not found:
            known = dict.fromkeys((*whole, *(o.name for o in operations)))
            raise PrecisionError(
                f"accumulator of {key!r}: no such operation{near(key, known)} there are {', '.join(whole)}"
            )
        inner = list(dict.fromkeys(n for o in found for n, _ in o.body))
        if variable is not None and variable not in inner:
            raise PrecisionError(
                f"accumulator of {key!r}: {name} computes no {variable!r}{near(variable, inner)} "
                f"it computes {', '.join(inner)}"
            )


def typed(diagram: Diagram, kinds: Mapping[int, str | None]) -> Diagram:
    """A plain diagram (of operations and relabels) whose inputs at these places have these dtypes, or none (None)."""
    graph = Graph.of(diagram)
    dom = [Array(a.axes, kinds.get(i, a.dtype), a.level) for i, a in enumerate(graph.dom.inside)]
    new = Graph(Ty(*dom))
    place: dict[Ref, Ref] = {(-1, i): (-1, i) for i in range(len(dom))}
    for n in graph.order():
        box, refs = graph.vertices[n].box, [place[ref] for ref in graph.vertices[n].inputs]
        arrays = [new.array(ref) for ref in refs]
        if isinstance(box, Op):
            box = Op(box.operation, Ty(*arrays), box.level)
        elif isinstance(box, Relabel):
            box = Relabel(arrays[0], box.names)
        else:
            raise PrecisionError(f"{box} is no operation: dtypes are given to the inputs of a plain diagram")
        number = new.add(box, refs)
        place |= {(n, port): (number, port) for port in range(len(box.cod))}
    new.outputs = tuple(place[ref] for ref in graph.outputs)
    return new.to_diagram()


# --------------------------------------------------------------------------- pipes


def _multiplied(diagram: Diagram, numerics: Numerics, device: Device) -> None:
    """A device that states its pipes has one for the operands of every contraction."""
    if not any("contraction" in p.does or "mul" in p.does for p in device.pipes):
        return
    graph = Graph.of(diagram)
    for n in graph.order():
        box = graph.vertices[n].box
        if not isinstance(box, Op) or not _contraction(box):
            continue
        stored = [
            graph.array(ref).dtype or numerics.storage
            for ref in graph.vertices[n].inputs
            if ref[0] < 0 or graph.array(ref).dtype
        ]
        kind = numerics.operand(stored, len(stored) < len(box.dom))
        if device.pipe("contraction", kind) is None and device.pipe("mul", kind) is None:
            there = dict.fromkeys(d for p in device.pipes if {"contraction", "mul"} & {*p.does} for d in p.dtypes)
            raise NoPipe(
                f"{device.name} has no pipe that multiplies {kind}, which {box} needs; it has {', '.join(there)}"
            )


def _contraction(box: Op) -> bool:
    """Whether an operation sums products of arrays with different axes."""
    for _, e in box.operation.body:
        for node in walk(e):
            if isinstance(node, Reduce) and node.kind == "sum" and isinstance(node.body, Apply):
                carried = {frozenset(a for v in variables(f) for a in box.axes[v]) for f in factors(node.body)}
                if len(carried) > 1:
                    return True
    return False
