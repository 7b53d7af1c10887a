"""Diagrams as JSON: stable text, read without `eval` or pickle, every malformed text refused with its place.

>>> from napkin_cat.library import attention
>>> loads(dumps(attention.diagram)) == attention.diagram
True
>>> loads("[]")
Traceback (most recent call last):
napkin_cat.serial.MalformedDiagram: not a diagram: "format" must be 'napkin_cat.diagram/1'
"""

from __future__ import annotations

import json
from typing import Any

from napkin_cat import expression
from napkin_cat.diagram import (
    Array,
    Box,
    Diagram,
    Kernel,
    Move,
    Op,
    Operation,
    Relabel,
    Ty,
    TypeMismatch,
    Weave,
    array,
    canonical,
)  # fmt: skip
from napkin_cat.expression import Accumulator, Code, ExpressionError, Part
from napkin_cat.graph import Graph, Ref

__all__ = ["MalformedDiagram", "dumps", "loads"]

FORMAT = "napkin_cat.diagram/1"


class MalformedDiagram(ValueError):
    """JSON that is no diagram; the message says where."""


def dumps(diagram: Diagram, indent: int | None = None) -> str:
    """A diagram as JSON: the same text for equal diagrams whose arrays lay out their axes alike."""
    return json.dumps({"format": FORMAT, **_tree(diagram)}, indent=indent)


def loads(text: str) -> Diagram:
    """The diagram of a JSON text.

    Raises:
        MalformedDiagram: with the place in the text and what is wrong there.
    """
    try:
        tree = json.loads(text)
    except ValueError as error:  # also an integer of more digits than Python reads
        raise MalformedDiagram(f"not JSON: {error}") from None
    except RecursionError:
        raise MalformedDiagram("nested too deeply") from None
    if not isinstance(tree, dict) or tree.pop("format", None) != FORMAT:
        raise MalformedDiagram(f'not a diagram: "format" must be {FORMAT!r}')
    try:
        return _untree(tree, "diagram")
    except RecursionError:
        raise MalformedDiagram("nested too deeply") from None


def _array_tree(a: Array) -> dict[str, Any]:
    return {"axes": [str(x) for x in a.axes], "dtype": a.dtype, "level": a.level}


def _code_tree(code: Code) -> list[Any]:
    return [[name, expression.to_json(e)] for name, e in code]


_CODES = ("init", "step", "combine", "finish", "invariant")


def _operation_tree(op: Operation) -> dict[str, Any]:
    return {
        "name": op.name,
        "inputs": [[n, list(core)] for n, core in op.inputs],
        "body": _code_tree(op.body),
        "outputs": list(op.outputs),
        "axes": list(op.axes),
        "parameters": [list(p) for p in op.parameters],
        "accumulators": [
            {
                "axis": a.axis,
                "absorbs": a.absorbs,
                **({"within": [a.within.axis, a.within.length, a.within.count]} if a.within else {}),
                "state": list(a.state),
                **{c: _code_tree(getattr(a, c)) for c in _CODES},
            }
            for a in op.accumulators
        ],
    }


def _box_tree(box: Box) -> dict[str, Any]:
    match box:
        case Op():
            return {"box": "op", "level": box.level, "operation": _operation_tree(box.operation)}
        case Move():
            return {"box": "move", "level": box.level}
        case Relabel():
            return {"box": "relabel", "names": box.names}
        case Kernel():
            return {
                "box": "kernel", "groups": list(box.groups), "stream": box.stream, "skip": box.skip,
                "subloops": list(box.subloops), "body": _tree(box.body),
            }  # fmt: skip
        case Weave():
            return {"box": "weave", "axis": str(box.axis), "mask": list(box.mask), "body": _tree(box.body)}
    raise MalformedDiagram(f"{box} stands for something unknown and has no JSON form")


def _tree(diagram: Diagram) -> dict[str, Any]:
    nodes, outputs = canonical(*diagram.ssa())
    return {
        "dom": [_array_tree(a) for a in diagram.dom.inside],
        "nodes": [{**_box_tree(n.box), "inputs": [list(ref) for ref in n.inputs]} for n in nodes],
        "outputs": [list(ref) for ref in outputs],
    }


def _field(tree: Any, key: str, kind: type | tuple[type, ...], at: str) -> Any:
    if not isinstance(tree, dict):
        raise MalformedDiagram(f"{at}: an object is needed, not {tree!r}")
    if key not in tree:
        raise MalformedDiagram(f"{at}: {key!r} is missing")
    value = tree.pop(key)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
        names = " or ".join(k.__name__ for k in (kind if isinstance(kind, tuple) else (kind,)))
        raise MalformedDiagram(f"{at}.{key}: {value!r} is no {names}")
    return value


def _texts(value: list[Any], at: str) -> tuple[str, ...]:
    if not all(isinstance(v, str) for v in value):
        raise MalformedDiagram(f"{at}: {value!r} is no list of names")
    return tuple(value)


def _closed(tree: dict[str, Any], at: str) -> None:
    if tree:
        raise MalformedDiagram(f"{at}: unknown key {next(iter(tree))!r}")


def _uncode(value: list[Any], at: str) -> Code:
    code = []
    for i, item in enumerate(value):
        match item:
            case [str(name), tree]:
                code.append((name, expression.from_json(tree)))
            case _:
                raise MalformedDiagram(f"{at}[{i}]: a name and an expression are needed, not {item!r}")
    return tuple(code)


def _unarray(tree: Any, at: str) -> Array:
    axes = _texts(_field(tree, "axes", list, at), at)
    dtype, level = _field(tree, "dtype", (str, type(None)), at), _field(tree, "level", int, at)
    _closed(tree, at)
    return array(" ".join(axes), None if dtype is None else expression.dtype(dtype).name, level)


def _unoperation(tree: Any, at: str) -> Operation:
    inputs = []
    for item in _field(tree, "inputs", list, at):
        match item:
            case [str(name), list(core)]:
                inputs.append((name, _texts(core, at)))
            case _:
                raise MalformedDiagram(f"{at}.inputs: {item!r} is no name with its axes")
    accumulators = []
    for k, item in enumerate(_field(tree, "accumulators", list, at)):
        place = f"{at}.accumulators[{k}]"
        axis, state = _field(item, "axis", str, place), _texts(_field(item, "state", list, place), place)
        absorbs = _field(item, "absorbs", (str, type(None)), place)
        codes = [_uncode(_field(item, c, list, place), f"{place}.{c}") for c in _CODES]
        within = None
        if "within" in item:
            match _field(item, "within", list, place):
                case [str(name), int(length), int(count)] if length > 0 and count > 0:
                    within = Part(name, length, count)
                case other:
                    raise MalformedDiagram(f"{place}.within: {other!r} is no axis with a length and a count")
        _closed(item, place)
        init, step, combine, finish, invariant = codes
        accumulators.append(Accumulator(axis, state, init, step, combine, finish, invariant, absorbs, within))
    parameters = []
    for item in _field(tree, "parameters", list, at):
        if not (isinstance(item, list) and len(item) == 2):
            raise MalformedDiagram(f"{at}.parameters: {item!r} is no name with its value")
        key, value = _texts(item, at)
        parameters.append((key, value))
    body = _uncode(_field(tree, "body", list, at), f"{at}.body")
    outputs = _texts(_field(tree, "outputs", list, at), at)
    known = [n for n, _ in inputs]
    for name, e in body:
        for read in expression.variables(e):
            if read not in known:
                raise MalformedDiagram(f"{at}.body: {name!r} reads {read!r}, which nothing before it computes")
        known.append(name)
    if not set(outputs) <= set(known):
        raise MalformedDiagram(f"{at}.outputs: {list(outputs)} are not all computed")
    op = Operation(
        _field(tree, "name", str, at), tuple(inputs), body, outputs, _texts(_field(tree, "axes", list, at), at),
        tuple(accumulators), tuple(parameters),
    )  # fmt: skip
    _closed(tree, at)
    return op


def _unbox(tree: dict[str, Any], dom: Ty, at: str) -> Box:
    kind = _field(tree, "box", str, at)
    match kind:
        case "op":
            level = _field(tree, "level", int, at)
            return Op(_unoperation(_field(tree, "operation", dict, at), f"{at}.operation"), dom, level)
        case "move" if len(dom) == 1:
            return Move(dom.inside[0], _field(tree, "level", int, at))
        case "relabel" if len(dom) == 1:
            names = _field(tree, "names", dict, at)
            _texts([*names, *names.values()], at)
            return Relabel(dom.inside[0], names)
        case "kernel":
            groups = _texts(_field(tree, "groups", list, at), at)
            stream, skip = _field(tree, "stream", (str, type(None)), at), _field(tree, "skip", bool, at)
            again = _texts(_field(tree, "subloops", list, at), at) if "subloops" in tree else []
            return Kernel(_untree(_field(tree, "body", dict, at), f"{at}.body"), groups, stream, skip, again)
        case "weave":
            axis = array(_field(tree, "axis", str, at)).axes
            mask = _field(tree, "mask", list, at)
            if len(axis) != 1 or not all(isinstance(m, bool) for m in mask):
                raise MalformedDiagram(f"{at}: one axis and a mask of true and false are needed")
            return Weave(_untree(_field(tree, "body", dict, at), f"{at}.body"), axis[0], mask)
    raise MalformedDiagram(f"{at}: no box {kind!r} on {len(dom)} arrays")


def _untree(tree: dict[str, Any], at: str) -> Diagram:
    try:
        graph = Graph(Ty(*(_unarray(a, f"{at}.dom[{i}]") for i, a in enumerate(_field(tree, "dom", list, at)))))

        def refs(value: list[Any], place: str) -> list[Ref]:
            out = []
            for item in value:
                match item:
                    case [int(n), int(port)] if (n, port) in graph.users:
                        out.append((n, port))
                    case _:
                        raise MalformedDiagram(f"{place}: {item!r} is no wire that is computed before")
            return out

        for i, node in enumerate(_field(tree, "nodes", list, at)):
            place = f"{at}.nodes[{i}]"
            inputs = refs(_field(node, "inputs", list, place), place)
            box = _unbox(node, Ty(*map(graph.array, inputs)), place)
            _closed(node, place)
            graph.add(box, inputs)
        graph.outputs = tuple(refs(_field(tree, "outputs", list, at), f"{at}.outputs"))
        _closed(tree, at)
    except (TypeMismatch, ExpressionError) as error:
        raise MalformedDiagram(f"{at}: {error}") from None
    return graph.to_diagram()
