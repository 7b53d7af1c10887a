"""Diagrams: arrays as wires, operations as boxes, in the free Markov category (DisCoPy).

A wire is an **array** (a set of named axes, a dtype, the memory level that holds it), not an axis: with a wire
per axis the category would only be premonoidal. An operation is written on its core axes; every other axis that
its arguments carry is **woven** through it, so batches and heads need no operation of their own.

>>> from napkin_cat.expression import Var, reduce_sum
>>> body = (("c", reduce_sum("d", Var("a") * Var("b"))),)
>>> dot = Operation("dot", (("a", ("d",)), ("b", ("d",))), body, ("c",), ("d",))
>>> scores = dot.on(array("q d"), array("x d"))
>>> print(scores.cod)
[q x]
>>> scores == dot.on(array("d"), array("d")).weave("q", (True, False)).weave("x", (False, True))
True
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

from napkin_cat import numerics
from napkin_cat.deferred import deferred
from napkin_cat.expression import Accumulator, Cast, Code, Expr, Index, Reduce, Var, rename_axes, walk

with deferred(*(f"matplotlib{m}" for m in ("", ".path", ".patches", ".pyplot", ".testing", ".testing.compare"))):
    from discopy import cat, markov, monoidal
    from discopy.cat import factory

__all__ = [
    "Array", "Axis", "Box", "Copy", "Diagram", "Discard", "Kernel", "Move", "Op", "Operation", "Relabel", "Swap",
    "Ty", "TypeMismatch", "Unknown", "Weave", "Wires", "array", "boxes", "canonical", "check_size",
]  # fmt: skip


class TypeMismatch(TypeError):
    """Arrays that do not fit; the message shows axes and sizes."""


# --------------------------------------------------------------------------- types


MOST = 2**31 - 1
"""The longest axis: kernels count positions in 32 bits."""


def check_size(axis: str, size: object) -> None:
    """Refuse what is no size of an axis."""
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise TypeMismatch(f"axis {axis!r} has size {size!r}; a size is a positive integer")
    if size > MOST:
        raise TypeMismatch(f"axis {axis!r} has size {size}; the most is {MOST:,}")


@dataclass(frozen=True)
class Axis:
    """A named dimension; `size` is None until it is fixed."""

    name: str
    size: int | None = None

    def __post_init__(self) -> None:
        if not self.name.isidentifier():
            raise TypeMismatch(f"not an axis name: {self.name!r}")
        if self.size is not None:
            check_size(self.name, self.size)

    def __str__(self) -> str:
        return self.name if self.size is None else f"{self.name}={self.size}"


class Array(cat.Ob):
    """One wire: a *set* of axes (their order is a layout hint), a dtype (None: the policy's), a memory level.

    Level 0 is the top of the device's chain (global memory), 1 the level below, and so on.
    """

    def __init__(self, axes: Sequence[Axis] = (), dtype: str | None = None, level: int = 0) -> None:
        self.axes, self.level = tuple(axes), level
        self.dtype = dtype if dtype is None else numerics.dtype(dtype).name
        names = [a.name for a in self.axes]
        if len(set(names)) != len(names):
            raise TypeMismatch(f"an axis stands twice in [{' '.join(names)}]; relabel one of them")
        self.key: tuple[Any, ...] = (frozenset(self.axes), self.dtype, level)
        super().__init__(str(self))

    @property
    def names(self) -> tuple[str, ...]:
        """Axis names in layout order."""
        return tuple(a.name for a in self.axes)

    def __getitem__(self, name: str) -> Axis:
        return next(a for a in self.axes if a.name == name)

    def at(self, level: int) -> Array:
        """The same array held at another level."""
        return self if level == self.level else Array(self.axes, self.dtype, level)

    @property
    def ty(self) -> Ty:
        """The type of this one array."""
        return Ty(self)

    def plus(self, axis: Axis) -> Array:
        """The array with one more axis, outermost."""
        if axis.name in self.names:
            raise TypeMismatch(f"axis {axis.name!r} is already in {self}; a woven axis must be new")
        return Array((axis, *self.axes), self.dtype, self.level)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.key == getattr(other, "key", None)

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        dtype = f", dtype={self.dtype!r}" if self.dtype else ""
        level = f", level={self.level}" if self.level else ""
        return f"array({' '.join(map(str, self.axes))!r}{dtype}{level})"

    def __str__(self) -> str:
        suffix = (f":{self.dtype}" if self.dtype else "") + (f"@{self.level}" if self.level else "")
        return f"[{' '.join(map(str, self.axes))}]{suffix}"


class Wires(Array):
    """A metavariable in a rule: any number of arrays, side by side."""

    def __init__(self, name: str, level: int = 0) -> None:
        self.name = name
        super().__init__((), None, level)
        self.key, self.name = ("wires", name, level), name

    def at(self, level: int) -> Wires:
        return Wires(self.name, level)

    def plus(self, axis: Axis) -> Wires:
        return Wires(f"{self.name}^{axis}", self.level)

    def __repr__(self) -> str:
        return f"Wires({self.name!r}, level={self.level})"

    def __str__(self) -> str:
        return f"*{self.name}" + (f"@{self.level}" if self.level else "")


def array(text: str | Array, dtype: str | None = None, level: int = 0) -> Array:
    """An array from its axes, e.g. `array("q d=128")`.

    Raises:
        TypeMismatch: on a name that is no identifier, a size that is no positive integer, an axis named twice.
    """
    if isinstance(text, Array):
        return text
    axes = []
    for word in text.split():
        name, equals, size = word.partition("=")
        try:
            axes.append(Axis(name, int(size) if equals else None))
        except ValueError:
            raise TypeMismatch(f"the size of axis {name!r} is no integer: {size[:40]!r}") from None
    return Array(axes, dtype, level)


@factory
class Ty(monoidal.Ty):
    """A tuple of arrays, side by side."""

    ob_factory = Array

    def __init__(self, *inside: Array) -> None:
        self.inside = inside

    @property
    def name(self) -> str:
        return str(self)

    def tensor(self, *others: Any) -> Any:
        """The concatenation; written here because a graph of many boxes spends its time on the stock one's checks."""
        if all(isinstance(other, Ty) for other in others):
            return Ty(*self.inside, *(array for other in others for array in other.inside))
        return NotImplemented

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ty) and self.inside == other.inside

    def __hash__(self) -> int:
        return hash(self.inside)

    def __str__(self) -> str:
        return " @ ".join(map(str, self.inside)) or "Ty()"

    def __repr__(self) -> str:
        return f"Ty({', '.join(map(repr, self.inside))})"


# --------------------------------------------------------------------------- operations


@dataclass(frozen=True)
class Operation:
    """A base function on its core axes.

    Attributes:
        name: what it is called, e.g. `"softmax"`.
        inputs: each input's variable name and the core axes that it must carry.
        body: straight-line code; each name is an array, computed elementwise or by reductions.
        outputs: the names in `body` that come out.
        axes: the axes that a rule may rename.
        accumulators: how it runs chunk by chunk, for the axes along which it was shown to stream.
        parameters: numbers that it was made with, for printing.
    """

    name: str
    inputs: tuple[tuple[str, tuple[str, ...]], ...]
    body: Code
    outputs: tuple[str, ...]
    axes: tuple[str, ...] = ()
    accumulators: tuple[Accumulator, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()

    def on(self, *arrays: Array | str) -> Op:
        """The operation on given arrays, woven over every axis that they carry beyond its core.

        Raises:
            TypeMismatch: a core axis is missing, or one axis has two sizes.
        """
        return Op(self, Ty(*(array(a) for a in arrays)))

    def __call__(self, *wires: Any) -> Any:
        """Apply to the wires of an `@algorithm`."""
        if not wires or not hasattr(wires[0], "trace"):
            raise TypeError(f"{self.name} is called on the wires of an @algorithm; on arrays use .on(...)")
        return wires[0].trace.apply(self, wires)

    @cached_property
    def reduced(self) -> frozenset[str]:
        """The axes that it reduces anywhere inside."""
        return frozenset(a for _, e in self.body for node in walk(e) if isinstance(node, Reduce) for a in node.axes)

    @cached_property
    def indexed(self) -> frozenset[str]:
        """The axes whose positions it reads."""
        return frozenset(node.axis for _, e in self.body for node in walk(e) if isinstance(node, Index))

    @cached_property
    def made(self) -> dict[str, int]:
        """The axes that it makes, with their sizes: no input needs to carry them."""
        nodes = (node for _, e in self.body for node in walk(e) if isinstance(node, Index))
        return {node.axis: node.size for node in nodes if node.size is not None}

    def accumulator(self, axis: str) -> Accumulator | None:
        """How it streams along an axis, if it does."""
        return next((a for a in self.accumulators if a.axis == axis), None)

    def rename(self, axes: Mapping[str, str]) -> Operation:
        """The same operation with core axes renamed."""
        if not any(axes.get(a, a) != a for a in (*self.axes, *self.reduced, *self.indexed)):
            return self
        return replace(
            self,
            inputs=tuple((n, tuple(axes.get(a, a) for a in core)) for n, core in self.inputs),
            body=tuple((n, rename_axes(e, axes)) for n, e in self.body),
            axes=tuple(axes.get(a, a) for a in self.axes),
            accumulators=tuple(a.rename(axes) for a in self.accumulators),
        )

    def __str__(self) -> str:
        words = [*self.axes, *(f"{k}={v}" for k, v in self.parameters)]
        return self.name + (f"[{' '.join(words)}]" if words else "")


def code_axes(code: Code, env: Mapping[str, tuple[Axis, ...]]) -> dict[str, tuple[Axis, ...]]:
    """The axes of every name in straight-line code, given those of its inputs, in order of appearance."""
    known = dict(env)
    sizes = {a.name: a for axes in env.values() for a in axes}

    def read(e: Expr) -> tuple[Axis, ...]:
        match e:
            case Var(name):
                if name not in known:
                    raise TypeMismatch(f"{e} is read, which is no input and not assigned before")
                return known[name]
            case Index(axis, size):
                return (sizes[axis],) if axis in sizes else (Axis(axis, size),)
            case Reduce(_, axes):
                bound = (a for inner in e.inside for a in read(inner) if a.name not in axes)
                return tuple(dict.fromkeys((*bound, *(a for outer in e.outside for a in read(outer)))))
        arrays_first = sorted(e.children, key=lambda c: not any(isinstance(n, Var) for n in walk(c)))
        return tuple(dict.fromkeys(a for c in arrays_first for a in read(c)))

    for name, e in code:
        known[name] = read(e)
    return known


# --------------------------------------------------------------------------- diagrams


class Node(NamedTuple):
    """A box with the wires that enter it: (node number or -1 for the diagram's inputs, port)."""

    box: Box
    inputs: tuple[tuple[int, int], ...]


class Layer(monoidal.Layer):
    """A box between two types, without the stock layer's strings."""

    def __init__(self, left: Ty, box: Box, right: Ty, *more: Any) -> None:
        self.boxes_or_types = (left, box, right, *more)
        if more:  # only DisCoPy's own foliation makes these
            super().__init__(left, box, right, *more)
            return
        self.inside = (self,)
        self.dom, self.cod = left @ box.dom @ right, left @ box.cod @ right
        self.name, self.data, self.is_dagger = "", None, False


@factory
class Diagram(markov.Diagram):
    """A diagram from one tuple of arrays to another; `>>` composes, `@` sets side by side.

    Equality and hash are those of the term: what computes what, whatever the order of layers and crossings.
    Sharing and recomputing stay apart (`f >> copy` is not `copy >> f @ f`), as in every Markov category.
    """

    ty_factory = Ty
    layer_factory = Layer

    def __init__(self, inside: tuple[Layer, ...], dom: Ty, cod: Ty, _scan: bool = True) -> None:
        if _scan:
            wires = dom
            for layer in inside:
                _same(wires, layer.dom)
                wires = layer.cod
            _same(wires, cod)
        super().__init__(inside, dom, cod, _scan=False)

    def then(self, *others: Diagram) -> Diagram:
        """Sequential composition, `>>`; a mismatch shows both sides' arrays."""
        inside, cod = [*self.inside], self.cod
        for other in others:
            _same(cod, other.dom)
            inside += other.inside
            cod = other.cod
        return Diagram(tuple(inside), self.dom, cod, _scan=False)

    def weave(self, axis: Axis | str, mask: Sequence[bool] | None = None) -> Diagram:
        """The diagram mapped over a new axis (a strict symmetric monoidal endofunctor).

        `mask` says which inputs carry it; the others are shared by all positions (vmap with in_axes).

        Raises:
            TypeMismatch: the axis is in use inside, the mask has another length, an output would not carry it.
        """
        axis = axis if isinstance(axis, Axis) else Axis(axis)
        woven, flags = self._woven([True] * len(self.dom) if mask is None else list(mask), axis)
        if not all(flags):
            raise TypeMismatch(f"weaving over {axis} with mask {mask}: output {flags.index(False)} does not carry it")
        return woven

    def _woven(self, flags: list[bool], axis: Axis) -> tuple[Diagram, list[bool]]:
        """The diagram with the axis on the inputs that `flags` marks, and which outputs carry it then."""
        if len(flags) != len(self.dom):
            raise TypeMismatch(f"a mask of {len(flags)} for {len(self.dom)} inputs {self.dom}")
        dom, layers = _plus(self.dom, axis, flags), []
        for left, box, right in self.inside:
            a, b = len(left), len(left) + len(box.dom)
            new, out = box.woven_over(axis, tuple(flags[a:b]))
            layers.append(Layer(_plus(left, axis, flags[:a]), new, _plus(right, axis, flags[b:])))
            flags[a:b] = out
        return Diagram(tuple(layers), dom, _plus(self.cod, axis, flags)), flags

    def ssa(self) -> tuple[tuple[Node, ...], tuple[tuple[int, int], ...]]:
        """The boxes in order with the wires that enter each, and the outputs; swaps and copies are wiring."""
        wires = [(-1, i) for i in range(len(self.dom))]
        nodes: list[Node] = []
        for left, box, _ in self.inside:
            a, b = len(left), len(left) + len(box.dom)
            if isinstance(box, Swap):
                wires[a], wires[a + 1] = wires[a + 1], wires[a]
            elif isinstance(box, Copy):
                wires[a:b] = [wires[a]] * len(box.cod)
            else:
                nodes.append(Node(box, tuple(wires[a:b])))
                wires[a:b] = [(len(nodes) - 1, i) for i in range(len(box.cod))]
        return tuple(nodes), tuple(wires)

    @cached_property
    def term(self) -> tuple[Any, ...]:
        """The canonical form that equality and hash are read from."""
        nodes, outputs = self.ssa()
        order, outputs = canonical(nodes, outputs)
        return (self.dom.inside, tuple((n.box.key, n.inputs) for n in order), outputs)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Diagram) and self.term == other.term)

    def __hash__(self) -> int:
        return hash(self.term)

    def __str__(self) -> str:
        nodes, outputs = self.ssa()
        names: dict[tuple[int, int], str] = {(-1, i): f"in{i}" for i in range(len(self.dom))}
        lines = [f"{', '.join(f'in{i}: {t}' for i, t in enumerate(self.dom.inside))}"]
        for k, node in enumerate(nodes):
            outs = [f"v{k}" if len(node.box.cod) == 1 else f"v{k}.{i}" for i in range(len(node.box.cod))]
            names |= {(k, i): name for i, name in enumerate(outs)}
            typed = ", ".join(f"{n}: {t}" for n, t in zip(outs, node.box.cod.inside, strict=True))
            lines.append(f"{typed} = {node.box}({', '.join(names[r] for r in node.inputs)})")
        return "\n".join([*lines, f"return {', '.join(names[r] for r in outputs)}"])

    __repr__ = __str__


def canonical(
    nodes: Sequence[Node], outputs: Sequence[tuple[int, int]]
) -> tuple[tuple[Node, ...], tuple[tuple[int, int], ...]]:
    """The same term with its nodes in an order that depends only on the term: depth first from the outputs.

    Nodes that no output needs follow, least first among those whose inputs are already numbered.
    """
    number: dict[int, int] = {}
    order: list[int] = []

    def visit(root: int) -> None:
        stack: list[tuple[int, int]] = [(root, 0)]
        while stack:
            k, port = stack.pop()
            if k < 0 or k in number:
                continue
            for p in range(port, len(nodes[k].inputs)):
                source = nodes[k].inputs[p][0]
                if source >= 0 and source not in number:
                    stack += [(k, p + 1), (source, 0)]
                    break
            else:
                number[k] = len(order)
                order.append(k)

    for source, _ in outputs:
        visit(source)

    def renamed(refs: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        return tuple((number[k] if k >= 0 else -1, port) for k, port in refs)

    dead = [k for k in range(len(nodes)) if k not in number]
    names = {k: repr(nodes[k].box.key) for k in dead}
    users: dict[int, list[tuple[int, int, str, str]]] = {k: [] for k in dead}
    future: dict[int, str] = {}
    for k in reversed(dead):  # what is made of a node tells it from its equals
        future[k] = blake2b(repr(sorted(users[k])).encode(), digest_size=16).hexdigest()
        for place, (source, port) in enumerate(nodes[k].inputs):
            if source in users:
                users[source].append((port, place, names[k], future[k]))
    missing = {k: len({s for s, _ in nodes[k].inputs if s in users}) for k in dead}
    feeds: dict[int, list[int]] = {k: [] for k in dead}
    for k in dead:
        for source in {s for s, _ in nodes[k].inputs if s in users}:
            feeds[source].append(k)
    ready = [(names[k], renamed(nodes[k].inputs), future[k], k) for k in dead if not missing[k]]
    heapify(ready)
    while ready:
        least = heappop(ready)[-1]
        visit(least)
        for k in feeds[least]:
            missing[k] -= 1
            if not missing[k]:
                heappush(ready, (names[k], renamed(nodes[k].inputs), future[k], k))
    return tuple(Node(nodes[k].box, renamed(nodes[k].inputs)) for k in order), renamed(outputs)


def _same(left: Ty, right: Ty) -> None:
    if left == right:
        return
    if len(left) != len(right):
        raise TypeMismatch(f"{len(left)} arrays {left} meet {len(right)} arrays {right}")
    for i, (a, b) in enumerate(zip(left.inside, right.inside, strict=True)):
        if a != b:
            raise TypeMismatch(f"array {i}: {a} meets {b}{_difference(a, b)}")


def _difference(a: Array, b: Array) -> str:
    for x in a.axes:
        if x.name in b.names and b[x.name] != x:
            return f"; axis {x.name!r} has size {x.size} on the left and {b[x.name].size} on the right"
    only = [f"{side} lacks {', '.join(sorted(missing))}" for side, missing in (
        ("the left", set(b.names) - set(a.names)), ("the right", set(a.names) - set(b.names))) if missing]  # fmt: skip
    return "; " + " and ".join(only) if only else ""


def _plus(ty: Ty, axis: Axis, flags: Sequence[bool]) -> Ty:
    return Ty(*(a.plus(axis) if flag else a for a, flag in zip(ty.inside, flags, strict=True)))


class Box(markov.Box, Diagram):
    """Base of all boxes. `key` is what equality sees of it."""

    __ambiguous_inheritance__ = (markov.Box,)

    def __init__(self, name: str, dom: Ty, cod: Ty, **params: Any) -> None:
        self.name, self.data, self.is_dagger = name, None, False
        self.dom, self.cod = dom, cod
        Diagram.__init__(self, (Layer(Ty(), self, Ty()),), dom, cod, _scan=False)

    @cached_property
    def key(self) -> tuple[Any, ...]:
        """What equality sees of the box."""
        return (type(self).__name__, self.name, self.dom.inside, self.cod.inside)

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        """The box mapped over a new axis that the masked inputs carry, and which outputs carry it then."""
        raise TypeMismatch(f"{self} cannot be woven")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Box):
            return self.key == other.key
        return Diagram.__eq__(self, other)

    def __hash__(self) -> int:
        return hash(self.term)

    def __str__(self) -> str:
        return str(self.name)

    __repr__ = __str__


class Swap(markov.Swap, Box):
    """Two arrays change places."""

    __ambiguous_inheritance__ = (markov.Swap,)

    def __init__(self, left: Ty, right: Ty) -> None:
        self.left, self.right = left, right
        Box.__init__(self, "swap", left @ right, right @ left)

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        return Swap(_plus(self.left, axis, mask[:1]), _plus(self.right, axis, mask[1:])), list(mask[::-1])

    __eq__, __hash__, __str__, __repr__ = Box.__eq__, Box.__hash__, Box.__str__, Box.__repr__


class Copy(markov.Copy, Box):
    """One array, used `n` times; 0 discards it."""

    __ambiguous_inheritance__ = (markov.Copy,)

    def __new__(cls, x: Ty, n: int = 2) -> Copy:
        return object.__new__(cls)

    def __init__(self, x: Ty, n: int = 2) -> None:
        Box.__init__(self, f"copy({n})", x, x**n)

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        return Copy(_plus(self.dom, axis, mask), len(self.cod)), list(mask) * len(self.cod)

    __eq__, __hash__, __str__, __repr__ = Box.__eq__, Box.__hash__, Box.__str__, Box.__repr__


def Discard(x: Ty) -> Copy:
    """The array is not used further."""
    return Copy(x, 0)


class Op(Box):
    """An operation on given arrays: its core axes and, around them, the axes that it is woven over.

    `level` is where its results are born (0 until `lower` and `recolour` move the region down).
    """

    __ambiguous_inheritance__ = (Box,)

    def __init__(self, operation: Operation, dom: Ty, level: int = 0) -> None:
        self.operation, self.level = operation, level
        if len(dom) != len(operation.inputs):
            raise TypeMismatch(f"{operation} takes {len(operation.inputs)} arrays, not {len(dom)}: {dom}")
        env: dict[str, tuple[Axis, ...]] = {}
        axes: dict[str, Axis] = {}
        for (name, core), given in zip(operation.inputs, dom.inside, strict=True):
            for axis in core:
                if axis not in given.names:
                    raise TypeMismatch(f"{operation}: input {name!r} must carry axis {axis!r}, but it is {given}")
            for a in given.axes:
                if axes.setdefault(a.name, a) != a:
                    raise TypeMismatch(
                        f"{operation}: axis {a.name!r} has size {a.size} in {name} {given} "
                        f"and {axes[a.name].size} in another of {dom}"
                    )
                if a.name in operation.reduced and a.name not in core and not operation.indexed & {a.name}:
                    raise TypeMismatch(
                        f"{operation} reduces axis {a.name!r}, which its input {name!r} {given} carries too"
                    )
            env[name] = given.axes
        known = code_axes(operation.body, env)
        # results lay out their axes as the inputs do, in order, inside those that the operation makes
        place = {name: i for i, name in enumerate(axes)}
        casts = {name: e.dtype for name, e in operation.body if isinstance(e, Cast)}
        cod = Ty(*(
            Array(sorted(known[o], key=lambda a: place.get(a.name, -1)), casts.get(o), level)
            for o in operation.outputs
        ))  # fmt: skip
        super().__init__(str(operation), dom, cod)

    @cached_property
    def key(self) -> tuple[Any, ...]:
        return ("Op", self.operation, self.dom.inside, self.level)

    @cached_property
    def axes(self) -> dict[str, tuple[Axis, ...]]:
        """The axes of every name of the operation's body, on these arrays."""
        given = zip(self.operation.inputs, self.dom.inside, strict=True)
        return code_axes(self.operation.body, {name: a.axes for (name, _), a in given})

    def mode(self, axis: str) -> str:
        """How it treats an axis: "free" (not carried), "pointwise" (woven, or elementwise), or "reduced"."""
        if axis in self.operation.reduced:
            return "reduced"
        carried = any(axis in a.names for a in (*self.dom.inside, *self.cod.inside))
        return "pointwise" if carried else "free"

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        own = {a for _, core in self.operation.inputs for a in core} | self.operation.reduced | self.operation.indexed
        if axis.name in own:  # an axis whose size alone it reads is not its own
            raise TypeMismatch(f"{self} cannot be woven over its own axis {axis.name!r}")
        op = Op(self.operation, _plus(self.dom, axis, mask), self.level)
        return op, [axis.name in a.names for a in op.cod.inside]


class Move(Box):
    """Moves an array to another memory level; its value is unchanged."""

    __ambiguous_inheritance__ = (Box,)

    def __init__(self, of: Array, level: int) -> None:
        self.level = level
        super().__init__(f"move({of.level}->{level})", Ty(of), Ty(of.at(level)))

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        return Move(_plus(self.dom, axis, mask).inside[0], self.level), list(mask)


class Relabel(Box):
    """Renames axes of an array, for free: the score of a self-attention needs two names for one length."""

    __ambiguous_inheritance__ = (Box,)

    def __init__(self, of: Array, names: Mapping[str, str]) -> None:
        self.names = dict(sorted(names.items()))  # the order in which they are given means nothing
        for old in self.names:
            if old not in of.names:
                raise TypeMismatch(f"relabel {old!r} -> {self.names[old]!r}: {of} has no axis {old!r}")
        cod = Array([Axis(self.names.get(a.name, a.name), a.size) for a in of.axes], of.dtype, of.level)
        super().__init__(f"relabel[{' '.join(f'{a}->{b}' for a, b in self.names.items())}]", Ty(of), Ty(cod))

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        return Relabel(_plus(self.dom, axis, mask).inside[0], self.names), list(mask)


class Kernel(Box):
    """A region run tile by tile: `groups` are the axes cut into independent blocks, `stream` the axis that passes by.

    Its meaning is operational: for every block of the group axes, every chunk of the streamed axis enters once; the
    boxes before the streamed operations run on chunks, those operations keep a state, the boxes after them run at
    the end. What a box of the region may do with an axis is the business of the rules. With `skip`, chunks that a
    positional mask hides wholly are left out (None: either, in a rule). Axes in `subloops` are cut once more, inside
    a block or chunk: blocks for the warps to share out, chunks that pass by in smaller parts.
    """

    __ambiguous_inheritance__ = (Box,)

    def __init__(
        self, body: Diagram, groups: Sequence[str] = (), stream: str | None = None, skip: bool | None = False,
        subloops: Sequence[str] = (),
    ) -> None:  # fmt: skip
        self.body, self.groups, self.stream, self.skip = body, tuple(sorted(groups)), stream, skip
        self.subloops = tuple(sorted(subloops))
        if not set(self.subloops) <= {*self.groups, stream}:
            alone = sorted(set(self.subloops) - {*self.groups, str(stream)})
            raise TypeMismatch(f"axis {alone[0]!r} is to be cut again, but the kernel does not cut it")
        again = {a: " again" if a in self.subloops else "" for a in (*self.groups, stream)}
        words = [f"group {a}{again[a]}" for a in self.groups]
        words += [f"stream {stream}{again[stream]}"] if stream else []
        super().__init__(f"kernel[{', '.join(words)}]", body.dom, body.cod)

    @cached_property
    def key(self) -> tuple[Any, ...]:
        return ("Kernel", self.body.term, self.groups, self.stream, self.skip, self.subloops)

    @property
    def lowered(self) -> bool:
        """Whether its arrays are moved to a lower level."""
        return any(isinstance(box, Move) for box in self.body.boxes)

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        body, flags = self.body._woven(list(mask), axis)
        return Kernel(body, self.groups, self.stream, self.skip, self.subloops), flags

    def __str__(self) -> str:
        inner = "; ".join(str(n.box) for n in self.body.ssa()[0] if not isinstance(n.box, Move))
        return f"{self.name}{{{inner}}}"


class Weave(Box):
    """The diagram inside, run once for each position of an axis: the definition of weaving, kept as a frame."""

    __ambiguous_inheritance__ = (Box,)

    def __init__(self, body: Diagram, axis: Axis | str, mask: Sequence[bool] | None = None) -> None:
        self.body, self.axis = body, axis if isinstance(axis, Axis) else Axis(axis)
        self.mask = tuple(mask) if mask is not None else (True,) * len(body.dom)
        if len(self.mask) != len(body.dom):
            raise TypeMismatch(f"a mask of {len(self.mask)} for {len(body.dom)} inputs {body.dom}")
        dom = _plus(body.dom, self.axis, self.mask)
        super().__init__(f"weave[{self.axis}]", dom, _plus(body.cod, self.axis, [True] * len(body.cod)))

    @cached_property
    def key(self) -> tuple[Any, ...]:
        return ("Weave", self.body.term, self.axis, self.mask)

    def woven_over(self, axis: Axis, mask: tuple[bool, ...]) -> tuple[Box, list[bool]]:
        body, flags = self.body._woven(list(mask), axis)
        return Weave(body, self.axis, self.mask), flags


class Unknown(Box):
    """A typed metavariable in a rule: an unknown function."""

    __ambiguous_inheritance__ = (Box,)

    def __init__(self, name: str, dom: Ty, cod: Ty) -> None:
        super().__init__(name, dom, cod)


Diagram.braid_factory = Swap
Diagram.copy_factory = Copy
Diagram.discard_factory = Copy


def boxes(diagram: Diagram) -> Iterator[Box]:
    """Every box of a diagram, those inside of frames too."""
    for box in diagram.boxes:
        yield box
        if isinstance(box, Kernel | Weave):
            yield from boxes(box.body)
