"""Rules as values: two parallel diagrams and a side condition.

Its unknowns are typed: `Unknown` boxes stand for functions, `Wires` for any number of arrays; in a kernel's frame
`"*G"` stands for any set of axes and `"?s"` for any streamed axis or none; every other axis name stands for an axis.
A rule is stated on base boxes and fires in any weave (see `match`). A folder of files is loaded by path, the
library's own and users' alike.

>>> print(load_rules()["fuse_weave"].cites)
FlashAttention on a Napkin, Theorem 1 (weaving over another axis p)
"""

from __future__ import annotations

import importlib.util
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from types import ModuleType

from napkin_cat.diagram import (
    Axis,
    Box,
    Diagram,
    Kernel,
    Move,
    Op,
    Unknown,
    Weave,
    boxes,
)  # fmt: skip
from napkin_cat.expression import Part, Size, walk
from napkin_cat.graph import Graph, Ref, Vertex, mask

__all__ = [
    "Binding",
    "Carried",
    "Condition",
    "Free",
    "Given",
    "Masked",
    "NotReduced",
    "Rule",
    "RuleError",
    "Splits",
    "Streams",
    "frame",
    "load_module",
    "load_rules",
    "proofs_folder",
    "rules_folder",
]


class RuleError(ValueError):
    """A rule file that cannot be used; the message names the file and, where there is one, the line."""


# --------------------------------------------------------------------------- rules


@dataclass(frozen=True)
class Condition:
    """A side condition on what a rule's unknowns are bound to."""

    of: str

    def holds(self, binding: Binding) -> bool:
        raise RuleError(f"{type(self).__name__} is a condition that does not say when it holds")


@dataclass(frozen=True)
class NotReduced(Condition):
    """No box of `of` reduces any of the axes: each is woven, elementwise, or not carried."""

    axes: str

    def holds(self, binding: Binding) -> bool:
        return all(_mode(v.box, a) != "reduced" for a in binding.axis_set(self.axes) for v in binding.boxes_of(self.of))

    def __str__(self) -> str:
        return f"no box of {self.of} reduces {self.axes}"


@dataclass(frozen=True)
class Free(Condition):
    """No box of `of` carries any of the axes at all."""

    axes: str

    def holds(self, binding: Binding) -> bool:
        return all(_mode(v.box, a) == "free" for a in binding.axis_set(self.axes) for v in binding.boxes_of(self.of))

    def __str__(self) -> str:
        return f"no box of {self.of} carries {self.axes}"


@dataclass(frozen=True)
class Given(Condition):
    """No box of `of` makes any of the axes: they come in with an array, chunk by chunk if need be."""

    axes: str

    def holds(self, binding: Binding) -> bool:
        made = (v.box.operation.made for v in binding.boxes_of(self.of) if isinstance(v.box, Op))
        return not frozenset().union(*made).intersection(binding.axis_set(self.axes))

    def __str__(self) -> str:
        return f"no box of {self.of} makes {self.axes}"


@dataclass(frozen=True)
class Carried(Condition):
    """Every output of `of` carries the axis."""

    axes: str

    def holds(self, binding: Binding) -> bool:
        return all(a in array.names for a in binding.axis_set(self.axes) for array in binding.boxes[self.of].cod.inside)

    def __str__(self) -> str:
        return f"every output of {self.of} carries {self.axes}"


@dataclass(frozen=True)
class Masked(Condition):
    """The streamed operations of `of` absorb -inf, and a mask that follows from positions feeds them."""

    axes: str

    def holds(self, binding: Binding) -> bool:
        stream = binding.axes.get(self.axes)
        return isinstance(stream, str) and mask(binding.boxes[self.of], stream) is not None

    def __str__(self) -> str:
        return f"{self.of} streams {self.axes} through a positional mask that its state absorbs"


@dataclass(frozen=True)
class Streams(Condition):
    """`of` streams along the axis: its accumulator is derived, and proved for the very operations at hand.

    The rule's right side then stands for the region as one operation with that accumulator (see `stream`).
    """

    axes: str

    def holds(self, binding: Binding) -> bool:
        stream = binding.axes.get(self.axes)
        return any(
            isinstance(v.box, Op) and v.box.operation.accumulator(str(stream)) is not None
            for v in binding.boxes_of(self.of)
        )

    def __str__(self) -> str:
        return f"{self.of} streams along {self.axes}: its accumulator is derived and proved"


@dataclass(frozen=True)
class Splits(Condition):
    """`of` streams along the axis, and it is proved, for the operations at hand, that states of parts may be joined.

    On the rule's right side `parts` leaves the state of every part of `length` positions, of which there are `count`
    (the last one goes to the end), and `joined` makes of them what `of` does (see `stream.split`). Between the two the
    states are `stored` in that dtype.
    """

    axes: str
    parts: str
    joined: str
    length: int = 2
    count: int = 3
    stored: str = "fp32"

    def __post_init__(self) -> None:
        for what, n in (("length", self.length), ("count", self.count)):
            if isinstance(n, bool) or not isinstance(n, int) or n < 1:
                raise RuleError(f"Splits of {self.of!r}: its {what} is {n!r}; give a whole number of at least 1")

    def __str__(self) -> str:
        return f"the states of parts of {self.axes} are joined by what is derived of {self.of}, and proved"


@dataclass(frozen=True)
class Rule:
    """A rewrite: wherever `lhs` is found and `where` holds, `rhs` may stand.

    Attributes:
        name: the stem of its file.
        lhs, rhs: parallel diagrams with unknowns.
        where: the side conditions, all of which must hold.
        cites: where the statement comes from.
        within: None where both sides are equal. Else the greatest relative error of the right side: such a rule is
            never found among the others, and never applied unless approximations are asked for.
    """

    name: str
    lhs: Diagram
    rhs: Diagram
    where: tuple[Condition, ...] = ()
    cites: str = ""
    within: Fraction | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name or Path(self.name).name != self.name:
            raise RuleError(f"a rule is called {self.name!r}, which is no stem of a file")
        for what, side in (("lhs", self.lhs), ("rhs", self.rhs)):
            if not isinstance(side, Diagram):
                raise RuleError(f"rule {self.name!r}: its {what} is {side!r}, which is no diagram")
        if not isinstance(self.where, tuple) or not all(isinstance(c, Condition) for c in self.where):
            raise RuleError(f"rule {self.name!r}: `where` is {self.where!r}; give a tuple of conditions")
        unknown = {b.name for b in boxes(self.lhs) if isinstance(b, Unknown)}
        for c in self.where:
            if c.of not in unknown:
                known = ", ".join(sorted(unknown)) or "none"
                raise RuleError(f"rule {self.name!r}: a condition on {c.of!r}; the left side's unknowns are {known}")
        why = _never_found(self.lhs)
        if why:
            raise RuleError(f"rule {self.name!r} would apply nowhere: on its left side {why}")

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """The axes that the operations which it draws reduce, index, measure or ask for."""
        drawn = (b.operation for side in (self.lhs, self.rhs) for b in boxes(side) if isinstance(b, Op))
        found = set[str]()
        for op in drawn:
            found |= {*op.axes, *op.reduced, *op.indexed, *(a for _, core in op.inputs for a in core)}
            found |= {n.axis for _, e in op.body for n in walk(e) if isinstance(n, Size)}
        return frozenset(found)

    def __str__(self) -> str:
        conditions = "".join(f"\nwhere {c}" for c in self.where)
        relation = "=" if self.within is None else f"~ within {float(self.within):.3g} of the left, relative"
        return f"{self.name}\n{self.lhs}\n{relation}\n{self.rhs}{conditions}"


def _never_found(lhs: Diagram) -> str:
    """Why a left side is found in no diagram, whatever it holds; nothing if it may be. See `match`."""
    nodes, _ = lhs.ssa()
    if not nodes:
        return "stands no box"
    for node in nodes:
        box = node.box
        if isinstance(box, Weave):
            if [type(b) for b in box.body.boxes] != [Kernel]:
                return f"stands a {box} of something else than a kernel; of operations draw the woven ones"
            [box] = box.body.boxes
        if isinstance(box, Kernel):
            if not _one_unknown(box.body):
                inside = "; ".join(str(n.box) for n in box.body.ssa()[0]) or "nothing"
                return (
                    f"stands a kernel of {inside}; a kernel there is of one unknown (draw operations without a kernel: "
                    "one by itself counts as a kernel without partitions)"
                )
            named = [g for g in box.groups if not g.startswith("*")]
            if named:
                return (
                    f"stands a kernel with group {named[0]}; groups are taken as they come there, '*G' "
                    "(to take one away is the inverse of a rule that adds it)"
                )
        elif not isinstance(box, Op | Unknown):
            return f"stands {box}, which is no operation, kernel or unknown"
    return ""


def _one_unknown(body: Diagram) -> bool:
    """Whether a kernel is of one unknown, on all inputs in their order, if need be moved down and up again."""
    nodes, outputs = body.ssa()
    source: dict[Ref, Ref] = {(-1, i): (-1, i) for i in range(len(body.dom))}
    ports: list[Ref] | None = None
    for k, node in enumerate(nodes):
        if isinstance(node.box, Move):
            source[k, 0] = source[node.inputs[0]]
        elif not isinstance(node.box, Unknown) or ports is not None:
            return False
        else:
            if [source[ref] for ref in node.inputs] != [(-1, i) for i in range(len(body.dom))]:
                return False
            ports = [(k, port) for port in range(len(node.box.cod))]
            source |= {ref: ref for ref in ports}
    return ports is not None and [source[ref] for ref in outputs] == ports


def _mode(box: Box, axis: str) -> str:
    """How a box treats an axis: "free", "pointwise" or "reduced"; a frame as the worst of its boxes."""
    if isinstance(box, Op):
        return box.mode(axis)
    if isinstance(box, Kernel | Weave):
        modes = {_mode(node.box, axis) for node in box.body.ssa()[0]}
        if isinstance(box, Kernel) and axis in (*box.groups, box.stream):
            modes.add("reduced")  # it is cut already
        return "reduced" if "reduced" in modes else "pointwise" if "pointwise" in modes else "free"
    return "pointwise" if any(axis in a.names for a in (*box.dom.inside, *box.cod.inside)) else "free"


@dataclass(slots=True)
class Binding:
    """What the unknowns of a rule stand for in a match."""

    boxes: dict[str, Graph] = field(default_factory=dict)
    axes: dict[str, str | tuple[str, ...] | None] = field(default_factory=dict)
    wires: dict[Ref, tuple[Ref, ...]] = field(default_factory=dict)
    """Wire of the pattern -> the wires of the graph that it stands for."""
    widths: dict[str, int] = field(default_factory=dict)
    """Name of a list of wires -> how many it stands for."""
    woven: dict[str, Axis] = field(default_factory=dict)
    """Axis of a weave frame in the rule -> the actual one, with its size."""
    skip: bool = False
    parts: dict[str, Part | None] = field(default_factory=dict)
    """Name of a streamed axis -> the part of it over which its operations run."""

    def axis_set(self, name: str) -> tuple[str, ...]:
        """The axes that a name of the rule stands for."""
        value = self.axes.get(name, name)
        return value if isinstance(value, tuple) else () if value is None else (value,)

    def boxes_of(self, name: str) -> Iterator[Vertex]:
        return iter(self.boxes[name].vertices.values())

    def copy(self) -> Binding:
        return Binding(
            dict(self.boxes),
            dict(self.axes),
            dict(self.wires),
            dict(self.widths),
            dict(self.woven),
            self.skip,
            dict(self.parts),
        )


# --------------------------------------------------------------------------- loading


def rules_folder() -> Path:
    """Where the shipped rules lie: in the installed package, else beside it."""
    return _shipped("_rules", "rules")


def proofs_folder() -> Path:
    """Where the proofs of the shipped rules lie."""
    return _shipped("_proofs", "proofs")


def _shipped(inside: str, beside: str) -> Path:
    here = Path(__file__).resolve().parent
    return here / inside if (here / inside).is_dir() else here.parent / beside


def load_module(path: Path) -> ModuleType:
    """A Python file as a module, by its path.

    Raises:
        RuleError: the file is missing or does not import, with file and line.
    """
    if not path.is_file():
        raise RuleError(f"{path}: no such file")
    name = f"napkin_cat_file_{path.parent.name}_{path.stem}_{abs(hash(str(path)))}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise RuleError(f"{error.filename or path}:{error.lineno}: {error.msg}") from None
    except SystemExit as error:
        raise RuleError(f"{path}: it exits, with status {error.code}, instead of being read") from None
    except Exception as error:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename).resolve() == path.resolve()]
        line = f":{frames[-1].lineno}" if frames else ""
        raise RuleError(f"{path}{line}: {type(error).__name__}: {error}") from None
    return module


def load_rules(folder: Path | str | None = None, approximate: bool = False) -> dict[str, Rule]:
    """The rules of a folder by name, one file each: `rule` is the module's one public value.

    Those whose sides are not equal, only close, are left out unless `approximate`.

    Raises:
        RuleError: no such folder, a file that does not import or has no `rule`, two rules of one name.
    """
    place = Path(folder) if folder is not None else rules_folder()
    if not place.is_dir():
        raise RuleError(f"{place}: no such folder of rules")
    rules: dict[str, Rule] = {}
    files: dict[str, Path] = {}
    for path in sorted(place.glob("*.py")):
        if path.name.startswith("_"):
            continue
        rule = getattr(load_module(path), "rule", None)
        if not isinstance(rule, Rule):
            raise RuleError(f"{path}: it has no `rule`, a value of type Rule")
        if rule.name in rules:
            raise RuleError(f"{path}: its rule is called {rule.name!r}, and so is that of {files[rule.name]}")
        rules[rule.name], files[rule.name] = rule, path
    if not rules:
        raise RuleError(f"{place}: no rules lie here")
    return {n: r for n, r in rules.items() if approximate or r.within is None}


def frame(
    body: Diagram, groups: str = "*G", stream: str | None = "?s", skip: bool | None = False, subloops: str = ""
) -> Kernel:
    """A kernel in a rule: by default with any groups and any streamed axis, or none."""
    return Kernel(body, tuple(groups.split()), stream, skip, tuple(subloops.split()))
