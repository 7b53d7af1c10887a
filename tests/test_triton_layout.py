"""Layouts of Triton's tiles: against those that Triton's compiler prints, and laws of their own."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.library import ALGORITHMS
from napkin_cat.triton_layout import Layouts, from_tensor_memory, multiplied, spread
from napkin_cat.triton_model import Model
from napkin_cat.triton_scratch import placed
from tests.triton_ahead import Ahead, first_choice, needs_triton

powers = st.integers(0, 8).map(lambda n: 1 << n)


@given(powers, powers, powers, st.integers(0, 5).map(lambda n: 1 << n))
def test_threads_hold_every_value(rows: int, columns: int, wide: int, warps: int) -> None:
    layout = spread({0: rows, 1: columns}, [1, 0], {1: min(wide, columns)}, warps)
    for d, side in ((0, rows), (1, columns)):
        assert layout.values[d] * layout.lanes[d] * layout.warps[d] >= side
        assert layout.values[d] <= side
    assert math.prod(layout.lanes.values()) == 32
    assert math.prod(layout.warps.values()) == warps


@given(powers.filter(lambda n: n >= 16), powers.filter(lambda n: n >= 16), st.sampled_from([4, 8, 16]),
       st.booleans(), st.sampled_from([2, 3]))  # fmt: skip
def test_a_product_is_shared_out(m: int, n: int, warps: int, chained: bool, generation: int) -> None:
    layout = multiplied({0: max(m, 64), 1: n}, 0, 1, warps, chained, generation)
    assert math.prod(layout.warps.values()) == warps
    for d, side in ((0, max(m, 64)), (1, n)):
        assert layout.values[d] * layout.lanes[d] * layout.warps[d] >= side


@given(st.integers(6, 9), st.integers(4, 8), st.sampled_from([4, 8]), st.booleans())
def test_a_product_leaves_tensor_memory_whole(m: int, n: int, warps: int, reduced: bool) -> None:
    sides = {0: 1 << m, 1: 1 << n}
    layout = from_tensor_memory(sides, 0, 1, warps, reduced)
    assert math.prod(layout.warps.values()) == warps
    assert math.prod(layout.lanes.values()) == 32
    assert [layout.values[d] * layout.lanes[d] * layout.warps[d] for d in (0, 1)] == [*sides.values()]
    place = placed(layout, sides)
    flat = place.flat()
    bits = [*flat.registers, *flat.lanes, *flat.warps]
    assert sorted(bits) == [1 << i for i in range(m + n)]  # each value is one thread's
    assert [b[0] for b in place.warps[:2]] == ([32, 64] if m > 6 else [16, 32])


LINEAR = re.compile(r"^#(\w+) = #ttg\.linear<\{register = (.*), lane = (.*), warp = (.*), block = \[\]\}>", re.M)
FROM_TENSOR_MEMORY = re.compile(r"%(\w+?)(?:_\d+)? = ttng\.tmem_load .*-> tensor<([\dx]*)xf32, #(\w+)>")


@needs_triton
@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_what_leaves_tensor_memory_is_in_the_compilers_layout(name: str, compiler: Ahead, tmp_path: Path) -> None:
    """Bit by bit: registers, lanes and warps of each product's result."""
    schedule, tiles, source = first_choice(name, "b200")
    for plan, tile, kernel in zip(schedule.kernels, tiles, source.kernels, strict=True):
        layouts, seen = Layouts(Model.of(plan, schedule.device), tile.blocks, tile.launch.warps), set[str]()
        if not layouts.products:
            continue
        taken = compiler.compiled(source, kernel, 100, tmp_path)
        encodings = {e: of for e, *of in LINEAR.findall(taken.tiles)}
        for variable, shape, encoding in FROM_TENSOR_MEMORY.findall(taken.tiles):
            if variable in layouts.products:
                p = layouts.products[variable]
                sides = {
                    layouts.tile.dim(side[0]): int(n) for side, n in zip((p.m, p.n), shape.split("x"), strict=True)
                }
                place = placed(layouts.of[variable], sides)
                told = [[*map(list, bits)] for bits in (place.registers, place.lanes, place.warps)]
                assert told == [json.loads(bits) for bits in encodings[encoding]], variable
                seen.add(variable)
        assert seen == layouts.products.keys()


ENCODING = re.compile(r"^#(\w+) = #ttg\.(blocked|nvidia_mma)<\{(.*)\}>", re.M)
LOADED = re.compile(
    r"%(\w+?)(?:_\d+)? = (?:tt\.load|ttg\.async_copy_global_to_local) .*tensor<([\dx]*)x!tt\.ptr<\w+>, #(\w+)>"
)
MULTIPLIED = re.compile(r"%(\w+?)(?:_\d+)? = (?:tt\.dot|ttng\.warp_group_dot) .*-> tensor<([\dx]*)xf32, #(\w+)>")


def _numbers(text: str, word: str) -> list[int]:
    found = re.search(rf"{word} = \[([\d, ]*)\]", text)
    assert found is not None
    return [int(n) for n in found.group(1).split(", ")]


@needs_triton
@pytest.mark.parametrize("name", sorted(ALGORITHMS))
@pytest.mark.parametrize("device", ["a100", "h100"])
def test_layouts_are_the_compilers(device: str, name: str, compiler: Ahead, tmp_path: Path) -> None:
    """Of what is loaded values side by side, lanes and warps, of products warps and columns: as in the compiler's last
    form of the kernel."""
    schedule, tiles, source = first_choice(name, device)
    seen = 0
    for plan, tile, kernel in zip(schedule.kernels, tiles, source.kernels, strict=True):
        taken = compiler.compiled(source, kernel, int(10 * float(schedule.device.compute_capability)), tmp_path)
        encodings = {e: text for e, _, text in ENCODING.findall(taken.tiles)}
        layouts = Layouts(Model.of(plan, schedule.device), tile.blocks, tile.launch.warps)
        for variable, shape, encoding in LOADED.findall(taken.tiles):
            layout, dims = layouts.of[variable], layouts.dims(variable)
            assert [layouts.sides[d] for d in dims] == [int(n) for n in shape.split("x")], variable
            assert [layout.lanes[d] for d in dims] == _numbers(encodings[encoding], "threadsPerWarp"), variable
            assert [layout.warps[d] for d in dims] == _numbers(encodings[encoding], "warpsPerCTA"), variable
            assert [layout.wide.get(d, 1) for d in dims] == _numbers(encodings[encoding], "sizePerThread"), variable
            seen += 1
        for variable, _, encoding in MULTIPLIED.findall(taken.tiles):
            if variable in layouts.products:
                layout, p = layouts.of[variable], layouts.products[variable]
                sides = [layouts.tile.dim(p.m[0]), layouts.tile.dim(p.n[0])]
                assert [layout.warps[d] for d in sides] == _numbers(encodings[encoding], "warpsPerCTA"), variable
                assert layout.wide[sides[1]] == _numbers(encodings[encoding], "instrShape")[1], variable
                seen += 1
    assert seen
