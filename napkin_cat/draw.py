"""Pictures of diagrams, kernels, rules, derivations and schedules, in the style of *FlashAttention on a Napkin*.

>>> from napkin_cat.library import attention
>>> picture = draw(attention)
>>> picture.svg().startswith("<svg"), picture.svg() == draw(attention).svg()
(True, True)

In notebooks diagrams, algorithms, derivations and schedules show themselves once this module is imported.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from napkin_cat import cost
from napkin_cat.columns import Variable, columns
from napkin_cat.cores import Placed
from napkin_cat.diagram import Array, Diagram, Kernel, TypeMismatch
from napkin_cat.expression import Numerics
from napkin_cat.graph import Graph, Ref
from napkin_cat.layout import Drawn, Head, streams
from napkin_cat.pen import lay
from napkin_cat.picture import Bounds, Curve, Picture, Shape, Span, Words, math, plain, width
from napkin_cat.rewrite import Derivation, Step
from napkin_cat.rule import Rule
from napkin_cat.schedule import KernelPlan, Schedule
from napkin_cat.trace import Algorithm

__all__ = ["FORMATS", "DrawError", "draw", "rendered", "save", "symbolic_heads"]

LEVELS = ("global memory", "shared memory", "registers", "tensor cores")
"""What levels are called where no device says it."""
FORMATS = (".svg", ".png", ".pdf", ".tex")
Drawable = Diagram | Algorithm | Rule | Step | Derivation | Schedule | Placed


class DrawError(ValueError):
    """A picture that cannot be made or written; the message says what to change."""


def draw(
    what: Drawable, *, names: Sequence[str] = (), divisors: Mapping[str, int] | None = None, across: float = 1400.0,
    legend: bool = True,
) -> Picture:  # fmt: skip
    r"""The picture of a diagram, kernel, algorithm, rule, derivation (all of its steps) or schedule.

    A schedule shows M and H above the columns of its kernels; one that is placed on cores shows the tiles of its
    blocks, what they are multiples of, warps and stages instead.

    Args:
        names: what the inputs of a diagram are called; an algorithm and a schedule know theirs.
        divisors: axis -> what its block is a multiple of, written as a superscript of the block.
        across: the width, in pixels, from which a diagram goes on in the next line.
        legend: say below what the wires and the regions mean.

    Raises:
        DrawError: there is no picture of such a thing.

    >>> from napkin_cat.library import matmul
    >>> from napkin_cat.regions import kernel_of
    >>> r"\textit{g}$_{a}$$^{16}$" in draw(kernel_of(matmul.diagram, stream="b"), divisors={"a": 16}).tikz()
    True
    """
    given: dict[str, Any] = {"divisors": lambda kernel: divisors or {}, "across": across}
    sizes: Mapping[str, int] = {}
    levels: Sequence[str] = LEVELS
    placed = what if isinstance(what, Placed) else None
    if placed is not None:
        what = placed.schedule
    if isinstance(what, Schedule):
        inputs, _, outputs = what.buffers
        levels, sizes = [level.name for level in what.device.levels], what.sizes
        plans = {k.kernel: k for k in what.kernels}
        titles = {k.kernel: _title(k.kernel, k.name, k.blocks) for k in what.kernels}
        heads: Callable[[Kernel], Sequence[Head]] | None = _planned(plans, levels)
        if placed is not None:
            heads, titles = None, {}
            asked: dict[Kernel, Mapping[str, int]] = {}
            for k, p in zip(what.kernels, placed.placements, strict=True):
                more = [f"{p.block_warps} warps", f"{p.stages} stage{'s' * (p.stages > 1)}"]
                titles[k.kernel] = _title(k.kernel, k.name, p.blocks, more)
                asked[k.kernel] = {a: p.divisors[a] for a in p.blocks if p.divisors[a] > 1}
            given["divisors"] = lambda kernel: asked[kernel]
        drawn = lay(
            what.derivation.end, [b.name for b in inputs], outputs=[b.name for b in outputs],
            heads=heads, titles=lambda k: titles[k], **given,
        )  # fmt: skip
        picture, title = drawn.picture, f"{what.algorithm} on {what.device.name}"
    elif isinstance(what, Algorithm):
        picture = _laid(what.diagram, list(what.inputs), given).picture
        sizes, title = _sizes(what.diagram), what.name
    elif isinstance(what, Derivation):
        picture, title = _derivation(what, names, given), "derivation"
    elif isinstance(what, Step):
        picture, title = _equation([(None, what.before), (what.rule, what.after)], names, given), what.rule
    elif isinstance(what, Rule):
        picture, title = _equation([(None, what.lhs), (what.name, what.rhs)], names, given), what.name
    elif isinstance(what, Diagram):
        picture, sizes, title = _laid(what, names, given).picture, _sizes(what), "diagram"
    else:
        raise DrawError(f"there is no picture of {type(what).__name__}; draw a diagram, an algorithm or a schedule")
    picture.title = title
    if legend:
        _legend(picture, levels, sizes)
    return picture


def _laid(diagram: Diagram, names: Sequence[str], given: Mapping[str, Any]) -> Drawn:
    outputs = ["O"] if len(diagram.cod) == 1 and names else [f"O{i}" for i in range(len(diagram.cod))] if names else []
    return lay(diagram, names, outputs=outputs, heads=symbolic_heads, titles=_title, **given)


def _sizes(diagram: Diagram) -> dict[str, int]:
    """The sizes that a diagram fixes."""
    arrays = [a for box in (diagram, *diagram.boxes) for a in (*box.dom.inside, *box.cod.inside)]
    return {a.name: a.size for array in arrays for a in array.axes if a.size is not None}


# --------------------------------------------------------------------------- M and H


def _lines(expression: Any) -> tuple[str, ...]:
    """A sum as lines of a few terms each."""
    lines: list[str] = []
    for term in expression.as_ordered_terms():
        text = str(term)
        if lines and len(lines[-1]) + len(text) <= 14:
            lines[-1] += f" + {text}"
        else:
            lines.append(f"+ {text}" if lines else text)
    return tuple(lines)


def symbolic_heads(kernel: Kernel) -> Sequence[Head]:
    """M and H of each level above the columns of a kernel, in values and symbols; none where it was not lowered."""
    return _figures(kernel, LEVELS, Numerics("fp16", "fp16"), None)


def _planned(plans: Mapping[Kernel, KernelPlan], levels: Sequence[str]) -> Callable[[Kernel], Sequence[Head]]:
    def heads(kernel: Kernel) -> Sequence[Head]:
        plan = plans.get(kernel)
        return _figures(kernel, levels, plan.numerics if plan else Numerics("fp16", "fp16"), plan)

    return heads


def _figures(kernel: Kernel, levels: Sequence[str], numerics: Numerics, plan: KernelPlan | None) -> list[Head]:
    """Rows M and H of each level below the top, in values; none for a kernel that was not lowered.

    Above a column of arrays stands what lies in the level then: the arrays of the column, and inside the stream also
    what was loaded before and the state. Above a column of moves stands what crosses into (or out of) the level over
    the whole run. At the end: the largest column, and the sum of what moves.
    """
    import sympy

    if not kernel.lowered:
        return []
    try:
        code = columns(kernel, numerics)
    except TypeMismatch:  # a side of a rule, with unknown functions in it
        return []
    numbers, _ = cost.symbol_numbers(code)
    moved, held = cost.transfer(code, numbers), cost.memory(code, numbers)
    rows: list[Head] = []
    for level in sorted(set(moved) | set(held)):
        name = levels[level] if level < len(levels) else f"level {level}"
        tone = f"text{min(level, 3)}"

        def resident(arrays: Sequence[tuple[Ref, Array]], inside: bool, level: int = level) -> Any:
            found = [Variable(f"{ref}", a.names, "fp16", level) for ref, a in arrays if a.level == level]
            found += [s.target for s in code.init if inside and s.target.level == level]
            total = sum((cost.extent(code, numbers, v) for v in found), sympy.Integer(0))
            return total if total != 0 else None

        def crossing(ports: Sequence[int], saves: Sequence[int], level: int = level) -> Any:
            def counted(s: Any) -> int:
                return int(s.port in (ports if s.kind == "load" else saves))

            total = cost.transfer(code, numbers, counted).get(level, sympy.Integer(0))
            return sympy.expand(total) if total != 0 else None

        totals = [sympy.expand(poly) for _, poly in held.get(level, [])]
        most = max(totals, key=_weight, default=sympy.Integer(0))
        moves = sympy.expand(moved.get(level, sympy.Integer(0)))
        in_level = plan.levels[level - 1] if plan and level <= len(plan.levels) else None
        m_lines, h_lines = _lines(most), _lines(moves)
        if in_level is not None:
            m_lines = (*m_lines, f"= {in_level.memory_bytes:,} bytes")
            h_lines = (*h_lines, f"= {in_level.transfer_values:,} values")
        rows.append(Head(f"M {name}", tone, m_lines, _lines, held=resident))
        rows.append(Head(f"H {name}", tone, h_lines, _lines, moved=crossing))
    return rows


def _weight(expression: Any) -> Any:
    """What tells which column is largest where no sizes are given: chunks small, blocks larger, axes largest."""
    big = {"s": 8, "u": 8, "g": 64, "w": 16}
    return expression.subs({s: big.get(s.name[0], 1024) if "_" in s.name else 1024 for s in expression.free_symbols})


def _title(kernel: Kernel, name: str = "", blocks: Mapping[str, int] | None = None, more: Sequence[str] = ()) -> str:
    """What stands on a kernel's frame: how its axes are cut, its block sizes where they are known."""

    def cut(what: str, axis: str, letter: str) -> str:
        if not axis.isidentifier():  # a metavariable of a rule: any axis, or any number of them
            return f"{what} {axis.strip('*?')}{' …' if axis.startswith('*') else ''}"
        size = f" = {blocks[axis]}" if blocks is not None and axis in blocks else ""
        inner = (blocks or {}).get(f"{axis}'")
        part = f" by {inner}" if inner is not None else ""
        return f"{what} {axis} by {letter}_{axis}{size}{f', cut again{part}' if axis in kernel.subloops else ''}"

    words = [name] if name else []
    words += [cut("group", a, "g") for a in kernel.groups]
    words += [cut("stream", kernel.stream, "s")] if kernel.stream else []
    words += ["skip what the mask hides"] if kernel.skip else []
    return " · ".join([*words, *more]) or "kernel"


# --------------------------------------------------------------------------- equations


def _equation(sides: Sequence[tuple[str | None, Diagram]], names: Sequence[str], given: Mapping[str, Any]) -> Picture:
    """Diagrams one under the other, each equal to the one before by the rule at its sign."""
    picture, y = Picture(""), 0.0
    given = {**given, "streamed": frozenset().union(*(streams(diagram) for _, diagram in sides))}
    left = max((width(plain(rule.replace("_", " ")), 12.5) for rule, _ in sides if rule), default=0.0) + 34
    for rule, diagram in sides:
        part = _laid(diagram, names, given).picture
        bounds = part.bounds
        picture.add(part, left - bounds.left, y - bounds.top)
        if rule is not None:
            middle = y + (bounds.bottom - bounds.top) / 2
            picture.put(Words(left - 22, middle + 6, plain("="), 22, "ink", "sans"))
            picture.put(Words(left - 34, middle + 4, plain(rule.replace("_", " ")), 12.5, "gold", "bold", "end"))
        y += bounds.bottom - bounds.top + 34
        picture.cuts.append(y - 17)
    return picture


def _derivation(derivation: Derivation, names: Sequence[str], given: Mapping[str, Any]) -> Picture:
    graph = Graph.of(derivation.start)
    sides: list[tuple[str | None, Diagram]] = [(None, derivation.start)]
    for step in derivation.steps:
        graph.replace(step.taken, step.entering, step.leaving, Graph.of(step.after))
        sides.append((step.rule, graph.to_diagram()))
    return _equation(sides, names, given)


# --------------------------------------------------------------------------- legend


def _legend(picture: Picture, levels: Sequence[str], sizes: Mapping[str, int]) -> None:
    """What the wires, the regions, an overbar and the sizes are."""
    bounds = picture.bounds
    x, y, right = bounds.left, bounds.bottom + 34, max(bounds.right, bounds.left + 420)
    tones = {m.tone for m in picture.marks}
    entries: list[tuple[str, str]] = []
    if tones & {"level1", "level2", "level3"}:
        entries += [
            (f"level{i}", levels[i] if i < len(levels) else f"level {i}") for i in range(4) if f"level{i}" in tones
        ]
    entries += [(tone, text) for tone, text in (("load", "load"), ("save", "save")) if tone in tones]
    barred = sorted({span.text for m in picture.marks if isinstance(m, Words) for span in m.text if span.bar})
    entries += [("bar", "streamed")] if barred else []
    sized = [f"{a} = {n:,}" for a, n in sorted(sizes.items())]
    for tone, name in [*entries, *(("", t) for t in sized)]:
        words = plain(name) if tone else math(name)
        long = (36 if tone else 0) + width(words, 11.5) + 22
        if x + long > right and x > bounds.left:
            x, y = bounds.left, y + 20
        if tone in ("load", "save"):
            picture.put(Shape(Bounds(x, y - 11, x + 28, y + 3), tone, 4.0))
        elif tone == "bar":
            picture.put(Words(x + 18, y, (Span(barred[0], bar=True),), 13.5, "ink"))
        elif tone:
            picture.put(Curve((("M", x, y - 4), ("L", x + 28, y - 4)), tone))
        picture.put(Words(x + (36 if tone else 0), y, words, 11.5, "faint", "sans" if tone else "math", "start"))
        x += long


# --------------------------------------------------------------------------- files


def rendered(picture: Picture, kind: str) -> bytes:
    """A picture as the bytes of a file of a kind: ".svg", ".png" (twice the size, for print), ".pdf" or ".tex".

    Raises:
        DrawError: another kind, or the library for it is not installed.
    """
    if kind not in FORMATS:
        raise DrawError(f"no format {kind!r}; a picture is written as {', '.join(FORMATS)}")
    if kind == ".svg":
        return picture.svg().encode()
    if kind == ".tex":
        return picture.tikz(standalone=True).encode()
    try:
        import cairosvg
    except (ImportError, OSError) as error:  # OSError: the C library is missing
        raise DrawError(
            f"{kind} takes CairoSVG, which does not load ({error}): pip install 'napkin_cat[draw]', or write .svg"
        ) from None
    svg = picture.svg().encode()
    data = cairosvg.svg2png(bytestring=svg, scale=2) if kind == ".png" else cairosvg.svg2pdf(bytestring=svg)
    assert isinstance(data, bytes)
    return data


def save(what: Drawable | Picture, path: str | Path, **options: Any) -> None:
    """Draw into a file, its kind by the ending; what is there stays until the whole picture is.

    Raises:
        DrawError: another ending, a library that is missing, a place that cannot be written.
    """
    path = Path(path)
    data = rendered(what if isinstance(what, Picture) else draw(what, **options), path.suffix.lower())
    if path.is_dir():
        raise DrawError(f"cannot write {path}: it is a folder")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device is written to, never replaced
            path.write_bytes(data)
            return
        handle, name = tempfile.mkstemp(dir=path.resolve().parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            umask = os.umask(0)
            os.umask(umask)
            os.chmod(name, 0o666 & ~umask)
            os.replace(name, path.resolve())
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)
    except OSError as error:
        raise DrawError(f"cannot write {path}: {error.strerror}") from None


def _repr_svg(self: Any) -> str:
    return draw(self).svg()


for _shown in (Diagram, Algorithm, Rule, Step, Derivation, Schedule, Placed):
    _shown._repr_svg_ = _repr_svg  # type: ignore[union-attr]
