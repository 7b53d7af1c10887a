"""Figures above the columns of a kernel are those of its cost: of schedules, and of what is placed on cores."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest
import sympy

from napkin_cat import cost
from napkin_cat.columns import Columns
from napkin_cat.cores import Placed, place
from napkin_cat.diagram import Kernel
from napkin_cat.draw import draw
from napkin_cat.figures import heads
from napkin_cat.layout import Row
from napkin_cat.library import ALGORITHMS
from napkin_cat.pen import FIGURE, lay
from napkin_cat.picture import Words
from napkin_cat.placement import PlacementError
from napkin_cat.problem import Infeasible
from napkin_cat.schedule import Schedule, derive
from tests.test_draw import clean, wires_clear_of_boxes, wires_keep_their_axis

LEVELS = ("global", "shared", "registers")


@cache
def scheduled(name: str) -> Schedule:
    return derive(name, on="a100")


@cache
def placed(name: str) -> Placed:
    try:
        return place(scheduled(name))
    except (Infeasible, PlacementError) as error:  # a statistic over all of an array has no tile that 4 warps share
        pytest.skip(str(error))


def checked(kernel: Kernel, code: Columns, point: dict[str, int], stages: int = 1) -> Sequence[Row]:
    """What crosses in the columns sums to H of its level; the largest column is M, and its figure stands above it."""
    numbers = replace(cost.symbol_numbers(code)[0], stages=sympy.Integer(stages))
    moved, held = cost.transfer(code, numbers), cost.memory(code, numbers)
    parts = (
        [] if code.part is None else [cost.variable(code, code.part.axis), cost.variable(code, f"{code.part.axis}'")]
    )
    assert all(point[name] == 1 for name in parts if name in point)
    moved = {
        level: sympy.sympify(h).subs({s: 1 for s in h.free_symbols if s.name in parts}) for level, h in moved.items()
    }

    def value(expression: sympy.Expr) -> float:
        return float(sympy.sympify(expression).subs({s: point[s.name] for s in expression.free_symbols}))

    rows = lay(kernel, heads=lambda _: heads(code, LEVELS, stages=stages, point=point)).figures
    levels = sorted(set(moved) | set(held))
    assert len(rows) == 2 * len(levels)
    for level, m, h in zip(levels, rows[::2], rows[1::2], strict=True):
        assert sympy.expand(sum(x for x in h.areas.values() if x is not None) - moved.get(level, 0)) == 0
        columns = [value(x) for x in (*m.arrays.values(), *m.areas.values()) if x is not None]
        assert max(columns, default=0) == max((value(total) for _, total in held.get(level, [])), default=0)
    return rows


@pytest.mark.parametrize("name", ALGORITHMS)
def test_figures_of_a_schedule_add_up_to_its_cost(name: str) -> None:
    for plan in scheduled(name).kernels:
        point = {cost.size_symbol(axis): n for axis, n in plan.sizes}
        point |= {cost.variable(plan.code, axis): block for axis, block in plan.blocks.items()}
        checked(plan.kernel, plan.code, point)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_figures_of_what_is_placed_add_up_to_its_cost(name: str) -> None:
    what = placed(name)
    for plan, p in zip(what.schedule.kernels, what.placements, strict=True):
        point = {cost.size_symbol(axis): n for axis, n in plan.sizes}
        point |= {cost.variable(p.code, axis): block for axis, block in p.blocks.items()}
        checked(plan.kernel, p.code, point, p.stages)


@pytest.mark.parametrize(
    "how", [{"overlap": "intra"}, {"handover": "shared"}, {"overlap": "intra", "handover": "shared"}]
)
def test_figures_of_chunks_that_overlap_and_hand_over_add_up(how: dict[str, str]) -> None:
    what = place(scheduled("attention"), **how)  # type: ignore[arg-type]
    [plan], [p] = what.schedule.kernels, what.placements
    point = {cost.size_symbol(axis): n for axis, n in plan.sizes}
    point |= {cost.variable(p.code, axis): block for axis, block in p.blocks.items()}
    checked(plan.kernel, p.code, point, p.stages)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_what_is_placed_is_drawn_clear(name: str) -> None:
    picture = draw(placed(name))
    clean(picture)
    wires_clear_of_boxes(picture)
    wires_keep_their_axis(picture)


def test_figures_of_parts_of_a_stream_add_up_and_speak_of_no_block_of_them() -> None:
    schedule = derive("attention", on="a100", split={"x": 8})
    what = place(schedule)
    for plan, p in zip(schedule.kernels, what.placements, strict=True):
        sizes = {cost.size_symbol(axis): n for axis, n in plan.sizes}
        checked(plan.kernel, plan.code, sizes | {cost.variable(plan.code, a): n for a, n in plan.blocks.items()})
        checked(plan.kernel, p.code, sizes | {cost.variable(p.code, a): n for a, n in p.blocks.items()}, p.stages)
    for picture in (draw(schedule), draw(what)):
        clean(picture)
        wires_keep_their_axis(picture)
        figures = [
            m.text for m in picture.marks if isinstance(m, Words) and m.tone.startswith("text") and m.size == FIGURE
        ]
        named = {a.text + b.text for text in figures for a, b in itertools.pairwise(text) if b.shift == "sub"}
        assert "partx" in named
        assert not {"gpart,x", "wpart,x"} & named


@pytest.mark.parametrize("name", ["attention", "causal_attention", "matmul", "layernorm_linear"])
def test_the_last_cells_of_what_is_placed_are_the_bytes_and_values_of_its_placements(name: str) -> None:
    what = placed(name)
    shown = ["".join(s.text for s in m.text) for m in draw(what).marks if isinstance(m, Words)]
    for p in what.placements:
        assert f"= {p.block_bytes:,} bytes" in shown
        assert f"= {p.warp_bytes * p.block_warps // p.part_warps:,} bytes" in shown
        for _, values, _ in p.transfer:
            assert f"= {values:,} values" in shown


def test_parts_of_a_chunk_are_what_registers_hold() -> None:
    texts = {tuple(s.text for s in m.text) for m in draw(placed("attention")).marks if isinstance(m, Words)}
    assert {("s", "x", "16"), ("u", "x", "16"), ("g", "q", "16")} <= texts
