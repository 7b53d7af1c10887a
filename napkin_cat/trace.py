"""Writing algorithms: a Python function on arrays, traced into a diagram.

>>> from napkin_cat.operations import contract, relu
>>> @algorithm
... def layer(X: "n d", W: "d f"):
...     return relu(contract("n d, d f -> n f")(X, W))
>>> print(layer.diagram.cod, layer.on("b n d", "d f").cod)
[n f] [b n f]
"""

from __future__ import annotations
import __future__

import ast
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, overload

from napkin_cat import expression
from napkin_cat.diagram import (
    Array,
    Axis,
    Box,
    Diagram,
    Op,
    Operation,
    Relabel,
    Ty,
    TypeMismatch,
    array,
)  # fmt: skip
from napkin_cat.expression import Var
from napkin_cat.graph import Graph, Ref

__all__ = ["Algorithm", "Trace", "Wire", "algorithm", "binary"]


def binary(name: str, function: Callable[[expression.Expr, expression.Expr], expression.Expr]) -> Operation:
    """An elementwise operation of two arrays, broadcast by axis name."""
    return Operation(name, (("a", ()), ("b", ())), (("c", function(Var("a"), Var("b"))),), ("c",))


class Trace:
    """The graph that an `@algorithm` writes while its function runs."""

    def __init__(self, dom: Ty) -> None:
        self.graph = Graph(dom)

    def apply(self, operation: Operation, wires: Sequence[Wire]) -> Wire | tuple[Wire, ...]:
        """Add an operation, woven as its arguments ask for."""
        out = self.outputs(operation, wires)
        return out[0] if len(out) == 1 else out

    def outputs(self, operation: Operation, wires: Sequence[Wire]) -> tuple[Wire, ...]:
        """The same, always as a tuple."""
        for i, wire in enumerate(wires):
            if not isinstance(wire, Wire) or wire.trace is not self:
                raise TypeMismatch(f"{operation}: argument {i} is {wire!r}, not a wire of this algorithm")
        return self.put(Op(operation, Ty(*(w.array for w in wires))), wires)

    def put(self, box: Box, wires: Sequence[Wire]) -> tuple[Wire, ...]:
        """Add a box fed by wires."""
        number = self.graph.add(box, [w.ref for w in wires])
        return tuple(Wire(self, ref) for ref in self.graph.ports(number))


@dataclass(frozen=True, eq=False)
class Wire:
    """An array inside an `@algorithm`."""

    trace: Trace
    ref: Ref

    @property
    def array(self) -> Array:
        return self.trace.graph.array(self.ref)

    def relabel(self, **names: str) -> Wire:
        """The same array with axes renamed: `X.relabel(n="x")`."""
        return self.trace.put(Relabel(self.array, names), [self])[0]

    def __add__(self, other: Wire) -> Wire:
        return self.trace.outputs(binary("add", lambda a, b: a + b), (self, other))[0]

    def __mul__(self, other: Wire) -> Wire:
        return self.trace.outputs(binary("mul", lambda a, b: a * b), (self, other))[0]

    def __repr__(self) -> str:
        return f"wire {self.array}"


class Algorithm:
    """A function on arrays, written in Python: its `diagram`, and the same on other arrays by `on`.

    `sizes` are usual sizes of its axes. Calling it on the wires of another algorithm puts it inline.
    """

    def __init__(
        self, function: Callable[..., Any], arrays: Mapping[str, str | Array], sizes: Mapping[str, int] | None = None
    ) -> None:
        self.function, self.name, self.sizes = function, function.__name__, dict(sizes or {})
        self.__doc__, self.__name__, self.__module__ = function.__doc__, function.__name__, function.__module__
        fixed: dict[str, Axis] = {}
        self.inputs: dict[str, Array] = {}
        for name, text in arrays.items():
            given = array(text)
            for axis in given.axes:
                if axis.size is not None and fixed.setdefault(axis.name, axis) != axis:
                    raise TypeMismatch(
                        f"{self.name}: axis {axis.name!r} has size {axis.size} in {name} {given} and "
                        f"{fixed[axis.name].size} before"
                    )
            self.inputs[name] = given
        for name, given in self.inputs.items():
            self.inputs[name] = Array([fixed.get(a.name, a) for a in given.axes], given.dtype, given.level)

    @cached_property
    def diagram(self) -> Diagram:
        """The diagram on the arrays that the algorithm declares."""
        return self.on(*self.inputs.values())

    def on(self, *arrays: Array | str) -> Diagram:
        """The diagram on other arrays: extra axes are woven through (batches, heads).

        Raises:
            TypeMismatch: where arrays do not fit, with the file and line of the algorithm's own code.
        """
        if len(arrays) != len(self.inputs):
            raise TypeMismatch(
                f"{self.name} takes {len(self.inputs)} arrays ({', '.join(self.inputs)}), not {len(arrays)}"
            )
        trace = Trace(Ty(*map(array, arrays)))
        wires = [Wire(trace, (-1, i)) for i in range(len(arrays))]
        try:
            out = self.function(*wires)
        except TypeMismatch as error:
            given = ", ".join(f"{n}: {w.array}" for n, w in zip(self.inputs, wires, strict=True))
            raise TypeMismatch(f"{self._where(error)}in {self.name}({given}): {error}") from None
        outs = out if isinstance(out, tuple) else (out,)
        for i, wire in enumerate(outs):
            if not isinstance(wire, Wire) or wire.trace is not trace:
                raise TypeMismatch(f"{self.name} returns {wire!r} as output {i}, not a wire of its own")
        trace.graph.outputs = tuple(w.ref for w in outs)
        return trace.graph.to_diagram()

    def _where(self, error: BaseException) -> str:
        line, step = None, error.__traceback__
        while step is not None:
            if step.tb_frame.f_code is self.function.__code__:
                line = step.tb_lineno
            step = step.tb_next
        return "" if line is None else f"{self.function.__code__.co_filename}:{line}: "

    def __call__(self, *wires: Wire) -> Any:
        if not wires or not all(isinstance(w, Wire) for w in wires):
            raise TypeError(
                f"{self.name} is called on wires, inside an @algorithm; on arrays use .on(...) or derive it"
            )
        return self.function(*wires)

    def __repr__(self) -> str:
        return f"algorithm {self.name}({', '.join(f'{n}: {a}' for n, a in self.inputs.items())})"


@overload
def algorithm(function: Callable[..., Any], /) -> Algorithm: ...


@overload
def algorithm(
    *, sizes: Mapping[str, int] | None = None, **arrays: str
) -> Callable[[Callable[..., Any]], Algorithm]: ...


def algorithm(
    function: Callable[..., Any] | None = None, /, *, sizes: Mapping[str, int] | None = None, **arrays: str
) -> Any:
    """Write an algorithm as a Python function on arrays; `sizes` are the usual ones, for where none are given.

    The arrays are given by annotations, or by keywords where a type checker reads the annotations:

    >>> @algorithm
    ... def double(X: "n d"):
    ...     return X + X
    >>> print(double.diagram)
    in0: [n d]
    v0: [n d] = add(in0, in0)
    return v0
    >>> @algorithm(X="n d=64")
    ... def square(X):
    ...     return X * X
    >>> print(square.diagram.cod)
    [n d=64]
    """
    if function is None:
        return partial(_declared, arrays, sizes)
    return _declared(arrays, sizes, function)


def _declared(arrays: Mapping[str, str], sizes: Mapping[str, int] | None, function: Callable[..., Any]) -> Algorithm:
    declared: dict[str, str | Array] = {}
    postponed = function.__code__.co_flags & __future__.annotations.compiler_flag
    for name, parameter in inspect.signature(function).parameters.items():
        text = arrays.get(name, parameter.annotation)
        if postponed and name not in arrays and isinstance(text, str):  # then an annotation is its source text
            try:
                text = ast.literal_eval(text)
            except (ValueError, SyntaxError):
                text = None
        if not isinstance(text, str | Array):
            raise TypeMismatch(f'{function.__name__}: say which axes {name!r} has, e.g. {name}: "q d"')
        declared[name] = text
    unknown = set(arrays) - set(declared)
    if unknown:
        raise TypeMismatch(f"{function.__name__} has no input {', '.join(sorted(unknown))}")
    return Algorithm(function, declared, sizes)
