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
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from napkin_cat import cost
from napkin_cat.columns import Columns, columns
from napkin_cat.cores import Placed
from napkin_cat.diagram import Diagram, Kernel, TypeMismatch
from napkin_cat.expression import Numerics, Part
from napkin_cat.figures import heads
from napkin_cat.graph import Graph
from napkin_cat.layout import Drawn, Head, streams
from napkin_cat.notation import Span, math, plain, width
from napkin_cat.pen import lay
from napkin_cat.picture import Bounds, Curve, Picture, Shape, Words
from napkin_cat.placement import Placement
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
    what: Drawable, *, names: Sequence[str] = (), divisors: Mapping[str, int] | None = None,
    streamed: Collection[str] = (), across: float = 1400.0, legend: bool = True,
) -> Picture:  # fmt: skip
    r"""The picture of a diagram, kernel, algorithm, rule, derivation (all of its steps) or schedule.

    A schedule shows M and H above the columns of its kernels; one that is placed on cores those of a block there,
    with its parts, slices and stages, and what its tiles are multiples of.

    Args:
        names: what the inputs of a diagram are called; an algorithm and a schedule know theirs.
        divisors: axis -> what its block is a multiple of, written as a superscript of the block.
        streamed: axes that bear an overbar, beside those that kernels in the picture stream.
        across: the width, in pixels, from which a diagram goes on in the next line.
        legend: say below what the wires and the regions mean.

    Raises:
        DrawError: there is no picture of such a thing.

    >>> from napkin_cat.library import matmul
    >>> from napkin_cat.regions import kernel_of
    >>> r"\textit{g}$_{a}^{16}$" in draw(kernel_of(matmul.diagram, stream="b"), divisors={"a": 16}).tikz()
    True
    """
    given: dict[str, Any] = {"divisors": lambda _: divisors or {}, "streamed": streamed, "across": across}
    sizes: Mapping[str, int] = {}
    levels: Sequence[str] = LEVELS
    if isinstance(what, Schedule | Placed):
        schedule, placements = (what, ()) if isinstance(what, Schedule) else (what.schedule, what.placements)
        levels, sizes = [level.name for level in schedule.device.levels], schedule.sizes
        picture = _scheduled(schedule, placements, levels, given).picture
        title = f"{schedule.algorithm} on {schedule.device.name}"
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


def _scheduled(
    schedule: Schedule, placements: Sequence[Placement], levels: Sequence[str], given: Mapping[str, Any]
) -> Drawn:  # fmt: skip
    """The kernels of a schedule; equal ones are told apart by which is which, as their names differ."""
    plans = {id(k.kernel): k for k in schedule.kernels}
    placed = {id(k.kernel): p for k, p in zip(schedule.kernels, placements, strict=bool(placements))}

    def figures(kernel: Kernel) -> Sequence[Head]:
        k, p = plans[id(kernel)], placed.get(id(kernel))
        return _planned(k, levels) if p is None else _placed(k, p, levels)

    def title(kernel: Kernel) -> str:
        k, p = plans[id(kernel)], placed.get(id(kernel))
        if p is None:
            return _title(kernel, k.name, k.blocks, apart=k.code.part)
        more = [f"{p.block_warps} warp{'s' * (p.block_warps > 1)}", f"{p.stages} stage{'s' * (p.stages > 1)}"]
        slices = [f"{cost.variable(p.code, a)} = {n}" for a, n in p.blocks.items() if ":" in a]
        more += ["slices of " + ", ".join(slices)] if slices else []
        return _title(p.kernel, k.name, p.blocks, more, p.code.part)

    def asked(kernel: Kernel) -> Mapping[str, int]:
        p = placed.get(id(kernel))
        return {a: p.divisors[a] for a in p.blocks if p.divisors[a] > 1} if p is not None else given["divisors"](kernel)

    def parts(kernel: Kernel) -> bool:
        p = placed.get(id(kernel))
        return p is not None and kernel.stream in p.kernel.subloops

    inputs, _, outputs = schedule.buffers
    return lay(
        schedule.derivation.end, [b.name for b in inputs], outputs=[b.name for b in outputs], heads=figures,
        titles=title, parts=parts, **{**given, "divisors": asked},
    )  # fmt: skip


def _laid(diagram: Diagram, names: Sequence[str], given: Mapping[str, Any]) -> Drawn:
    outputs = ["O"] if len(diagram.cod) == 1 and names else [f"O{i}" for i in range(len(diagram.cod))] if names else []
    return lay(diagram, names, outputs=outputs, heads=symbolic_heads, titles=_title, **given)


def _sizes(diagram: Diagram) -> dict[str, int]:
    """The sizes that a diagram fixes."""
    arrays = [a for box in (diagram, *diagram.boxes) for a in (*box.dom.inside, *box.cod.inside)]
    return {a.name: a.size for array in arrays for a in array.axes if a.size is not None}


def symbolic_heads(kernel: Kernel) -> Sequence[Head]:
    """M and H of each level above the columns of a kernel, in values and symbols; none where it was not lowered."""
    if not kernel.lowered:
        return []
    try:
        return heads(columns(kernel, Numerics("fp16", "fp16")), LEVELS)
    except TypeMismatch:  # a side of a rule, with unknown functions in it
        return []


def _planned(k: KernelPlan, levels: Sequence[str]) -> Sequence[Head]:
    """M and H of a kernel of a schedule, in bytes and values at last."""

    def totals(level: int) -> tuple[str, str]:
        here = k.levels[level - 1]
        return f"{here.memory_bytes:,} bytes", f"{here.transfer_values:,} values"

    return heads(k.code, levels, point=_point(k, k.code, k.blocks), totals=totals)


def _placed(k: KernelPlan, p: Placement, levels: Sequence[str]) -> Sequence[Head]:
    """M and H of a kernel on the cores: of all warps of a block, with its parts, slices and stages."""
    sizes = dict(k.sizes)
    held = cost.memory(p.code, cost.exact(p.code, sizes, p.blocks, p.stages), cost.in_bytes)
    moved = {name: values for name, values, _ in p.transfer}

    def totals(level: int) -> tuple[str, str]:
        most = max((n for _, n in held.get(level, [])), default=0)
        return f"{most:,} bytes", f"{moved[levels[level]]:,} values"

    return heads(p.code, levels, stages=p.stages, point=_point(k, p.code, p.blocks), totals=totals)


def _point(k: KernelPlan, code: Columns, blocks: Mapping[str, int]) -> dict[str, int]:
    sizes = {cost.size_symbol(axis): n for axis, n in k.sizes}
    return sizes | {cost.variable(code, axis): n for axis, n in blocks.items()}


def _title(
    kernel: Kernel, name: str = "", blocks: Mapping[str, int] | None = None, more: Sequence[str] = (),
    apart: Part | None = None,
) -> str:  # fmt: skip
    """What stands on a kernel's frame: how its axes are cut, its block sizes where they are known."""

    def cut(what: str, axis: str, letter: str) -> str:
        if not axis.isidentifier():  # a metavariable of a rule: any axis, or any number of them
            parts = ", in parts" if axis in kernel.subloops else ""
            return f"{what} {axis.strip('*?')}{' …' if axis.startswith('*') else ''}{parts}"
        if apart is not None and axis == apart.axis:
            return f"every {axis} apart"
        size = f" = {blocks[axis]}" if blocks is not None and axis in blocks else ""
        part, inner = f"{'u' if letter == 's' else 'w'}_{axis}", (blocks or {}).get(f"{axis}'")
        again = f", parts of {part}{f' = {inner}' if inner is not None else ''}" if axis in kernel.subloops else ""
        return f"{what} {axis} by {letter}_{axis}{size}{again}"

    words = [name] if name else []
    words += [cut("group", a, "g") for a in kernel.groups]
    words += [cut("stream", kernel.stream, "s")] if kernel.stream else []
    words += ["skip what the mask hides"] if kernel.skip else []
    return " · ".join([*words, *more]) or "kernel"


# --------------------------------------------------------------------------- equations


def _equation(sides: Sequence[tuple[str | None, Diagram]], names: Sequence[str], given: Mapping[str, Any]) -> Picture:
    """Diagrams one under the other, each equal to the one before by the rule at its sign."""
    picture, y = Picture(""), 0.0
    given = {**given, "streamed": frozenset(given["streamed"]).union(*(streams(d) for _, d in sides))}
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
