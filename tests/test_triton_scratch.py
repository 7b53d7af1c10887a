"""Shared memory of conversions, reductions and scans: against what Triton's compiler allocates, and laws of it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.library import ALGORITHMS
from napkin_cat.triton_layout import Layout, multiplied, spread
from napkin_cat.triton_scratch import Place, converted, placed, reduced, scanned
from tests.triton_ahead import Ahead, first_choice, needs_triton

powers = st.integers(0, 7).map(lambda n: 1 << n)


@given(powers, powers, powers, st.integers(0, 4).map(lambda n: 1 << n))
def test_every_value_has_a_place(rows: int, columns: int, wide: int, warps: int) -> None:
    sides = {0: rows, 1: columns}
    place = placed(spread(sides, [1, 0], {1: min(wide, columns)}, warps), sides)
    assert (len(place.lanes), len(place.warps)) == (5, warps.bit_length() - 1)
    flat = place.flat()
    held = {0}
    for bit in [*flat.registers, *flat.lanes, *flat.warps]:
        held |= {h ^ bit for h in held}
    assert held == set(range(rows * columns))


@given(powers, powers, st.integers(0, 4).map(lambda n: 1 << n), st.sampled_from([2, 4]), st.booleans())
def test_what_stays_where_it_is_takes_nothing(rows: int, columns: int, warps: int, size: int, matrices: bool) -> None:
    sides = {0: rows, 1: columns}
    one, other = (placed(spread(sides, order, {}, warps), sides) for order in ([1, 0], [0, 1]))
    assert converted(one, one, size, matrices) == 0
    assert 0 <= converted(one, other, size, matrices) <= rows * columns * size


def test_a_row_within_a_warp_is_shuffled() -> None:
    """16 lanes along a row reduce it together; rows that warps share out pass through shared memory."""
    sides = {0: 64, 1: 128}
    place = placed(spread(sides, [1, 0], {1: 8}, 4), sides)
    assert reduced(place, 1, [4]) == 0
    assert reduced(place, 0, [4]) == 128 * 4 * 4 // 2  # in two turns: 4 of a thread's 8 columns at once
    assert reduced(place, 0, [4, 4]) == 2 * reduced(place, 0, [4])


def test_a_scan_within_a_warp_takes_nothing() -> None:
    one, many = (placed(spread({0: 4096}, [0], {}, warps), {0: 4096}) for warps in (1, 32))
    assert scanned(one, 0, [1], [4, 4]) == 0
    assert scanned(many, 0, [1], [4, 4]) == 1024


def test_warpgroups_store_in_turns() -> None:
    """Of 128 x 128 results 4 warps store a quarter at once, and 8 warps of `mma.sync` all of them."""
    sides = {0: 128, 1: 128}
    group, warps = (
        placed(multiplied(sides, 0, 1, n, chained, of), sides) for n, chained, of in ((4, False, 3), (8, True, 2))
    )
    few, many = (placed(spread(sides, [1, 0], {1: 8}, n), sides) for n in (4, 8))
    assert (converted(group, few, 2, True), converted(warps, many, 2, False)) == (8192, 32768)


# --------------------------------------------------------------------------- the compiler's

ENCODING = re.compile(r"^(#\w+) = (#ttg\.\w+<\{.*\}>)", re.M)
SIZE = re.compile(r"allocation\.size = (\d+) : i32")
TENSOR = re.compile(r"tensor<((?:\d+x)+)(\w+), ((?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*)>")
BYTES = {"f32": 4, "f16": 2, "i32": 4, "i1": 1}


def _numbers(text: str, word: str) -> list[int]:
    found = re.search(rf"{word} = \[([\d, ]*)\]", text)
    assert found is not None
    return [int(n) for n in found.group(1).split(", ")]


def _layout(text: str, encodings: Mapping[str, str]) -> tuple[Layout, list[int]] | None:
    """A layout, and which of its dimensions a tensor has; None: of an operand, in registers alone."""
    text = encodings.get(text, text)
    if sliced := re.match(r"#ttg\.slice<\{dim = (\d+), parent = (.*)\}>$", text):
        parent = _layout(sliced.group(2), encodings)
        assert parent is not None
        layout, dims = parent
        return layout, [d for i, d in enumerate(dims) if i != int(sliced.group(1))]
    if text.startswith("#ttg.blocked"):
        values, lanes, warps = (_numbers(text, f"{w}") for w in ("sizePerThread", "threadsPerWarp", "warpsPerCTA"))
        every, order = [dict(enumerate(of)) for of in (values, lanes, warps)], tuple(_numbers(text, "order"))
        return Layout(every[0], every[1], every[2], 0, order, every[0]), [*range(len(values))]
    if text.startswith("#ttg.nvidia_mma"):
        hopper = "versionMajor = 3" in text
        warps, width = dict(enumerate(_numbers(text, "warpsPerCTA"))), _numbers(text, "instrShape")[1]
        order = (0, 1) if hopper else (1, 0)
        return Layout({0: 1, 1: 1}, {0: 8, 1: 4}, warps, 3 if hopper else 2, order, {1: width}), [0, 1]
    return None


def _place(shape: str, encoding: str, encodings: Mapping[str, str]) -> tuple[Place, list[int]] | None:
    """Where a tensor lies, and its values side by side along each dimension."""
    found = _layout(encoding, encodings)
    if found is None:
        return None
    layout, dims = found
    sides = dict(zip(dims, map(int, shape.rstrip("x").split("x")), strict=True))
    return placed(layout, sides), [layout.wide.get(d, 1) for d in dims]


def _each(text: str, matrices: bool) -> Iterator[tuple[str, int, int]]:
    """Of each conversion, reduction and scan: its line, what it is predicted to take, what is allocated."""
    encodings, reducing = dict(ENCODING.findall(text)), ("", 0)
    for line in text.splitlines():
        size = SIZE.search(line)
        allocated, tensors = int(size.group(1)) if size else 0, TENSOR.findall(line)
        if head := re.search(r'"tt\.(reduce|scan)"\(.*<\{axis = (\d)', line):
            reducing = head.group(1), int(head.group(2))
        if "ttg.convert_layout" in line:
            one, two = (_place(shape, encoding, encodings) for shape, _, encoding in tensors)
            if one is not None and two is not None:
                yield line, converted(one[0], two[0], BYTES[tensors[0][1]], matrices), allocated
        elif reducing[0] and re.match(r" *\}\)", line):
            what, axis = reducing
            values = TENSOR.findall(line.split(" -> ")[0])
            found = _place(values[0][0], values[0][2], encodings)
            assert found is not None
            place, wide = found
            sizes = [BYTES[kind] for _, kind, _ in values]
            said = scanned(place, axis, wide, sizes) if what == "scan" else reduced(place, axis, sizes)
            yield line, said, allocated
            reducing = "", 0


@needs_triton
@pytest.mark.parametrize("name", sorted(ALGORITHMS))
@pytest.mark.parametrize("device", ["a100", "h100"])
def test_it_is_what_the_compiler_allocates(device: str, name: str, compiler: Ahead, tmp_path: Path) -> None:
    """To the byte, of every conversion, reduction and scan of every kernel."""
    (schedule, _, source), seen = first_choice(name, device), 0
    for kernel in source.kernels:
        taken = compiler.compiled(source, kernel, int(10 * float(schedule.device.compute_capability)), tmp_path)
        for line, said, allocated in _each(taken.allocated, device == "h100"):
            assert said == allocated, line
            seen += 1
    assert seen


def _text(layout: Layout) -> str:
    """A layout of two dimensions, as the compiler reads it."""
    wide, lanes, warps = ([of.get(d, 1) for d in (0, 1)] for of in (layout.wide, layout.lanes, layout.warps))
    if layout.product:
        shape = [16, layout.wide[1], 16][: layout.product]
        version = f"versionMajor = {layout.product}, versionMinor = 0"
        return f"#ttg.nvidia_mma<{{{version}, warpsPerCTA = {warps}, instrShape = {shape}}}>"
    order = f"order = {[*layout.order]}"
    return f"#ttg.blocked<{{sizePerThread = {wide}, threadsPerWarp = {lanes}, warpsPerCTA = {warps}, {order}}}>"


def _some(rng: random.Random, sides: Mapping[int, int], warps: int, capability: int) -> Layout:
    if min(sides.values()) >= 16 and rng.random() < 0.4:
        groups = capability == 90 and warps % 4 == 0 and sides[0] >= 64 and rng.random() < 0.7
        return multiplied(sides, 0, 1, warps, rng.random() < 0.5, 3 if groups else 2)
    order = rng.choice([[0, 1], [1, 0]])
    return spread(sides, order, {order[0]: rng.choice([n for n in (1, 2, 4, 8) if n <= sides[order[0]]])}, warps)


@needs_triton
@pytest.mark.parametrize("capability", [80, 90])
@pytest.mark.parametrize("warps", [1, 2, 4, 8, 16])
def test_random_layouts_take_what_the_compiler_allocates(warps: int, capability: int, compiler: Ahead) -> None:
    """Conversions between random layouts, of tiles, of their rows and columns; reductions along either side."""
    rng, names, taken, lines, said = (
        random.Random(warps * capability),
        list[str](),
        list[str](),
        list[str](),
        list[int](),
    )
    for i in range(150):
        sides = {d: rng.choice([1, 2, 8, 16, 32, 64, 128]) for d in (0, 1)}
        one, two = (_some(rng, sides, warps, capability) for _ in range(2))
        dims, kind, places = (
            rng.choice([[0, 1], [0], [1]]),
            rng.choice(["f16", "f32"]),
            [f"#e{2 * i}", f"#e{2 * i + 1}"],
        )
        names += [f"{name} = {_text(layout)}" for name, layout in zip(places, (one, two), strict=True)]
        away = 1 - dims[0]
        rows = [f"#ttg.slice<{{dim = {away}, parent = {e}}}>" for e in places]
        shape = "x".join(str(sides[d]) for d in dims)
        source, target = (f"tensor<{shape}x{kind}, {e}>" for e in (rows if len(dims) == 1 else places))
        kept = {d: sides[d] for d in dims}
        taken.append(f"%a{i}: {source}")
        lines.append(f"%b{i} = ttg.convert_layout %a{i} : {source} -> {target}")
        said.append(converted(placed(one, kept), placed(two, kept), BYTES[kind], capability == 90))
        tile = f"tensor<{sides[0]}x{sides[1]}x{kind}, {places[0]}>"
        taken.append(f"%c{i}: {tile}")
        lines += [
            f'%d{i} = "tt.reduce"(%c{i}) <{{axis = {away} : i32}}> ({{', f"^bb0(%x: {kind}, %y: {kind}):",
            f"%z = arith.addf %x, %y : {kind}", f"tt.reduce.return %z : {kind}",
            f"}}) : ({tile}) -> tensor<{sides[1 - away]}x{kind}, #ttg.slice<{{dim = {away}, parent = {places[0]}}}>>",
        ]  # fmt: skip
        said.append(reduced(placed(one, sides), away, [BYTES[kind]]))
    head = f'"ttg.num-ctas" = 1 : i32, "ttg.num-warps" = {warps} : i32, "ttg.threads-per-warp" = 32 : i32'
    module = [*names, f'module attributes {{{head}, ttg.target = "cuda:{capability}"}} {{',
              f"tt.func public @kernel({', '.join(taken)}) {{", *lines, "tt.return", "}", "}", ""]  # fmt: skip
    text = compiler.allocated("\n".join(module), capability)
    found = [
        line for line in text.splitlines() if "ttg.convert_layout" in line or re.match(r" *\}\).* : \(tensor", line)
    ]
    sizes = [int(size.group(1)) if (size := SIZE.search(line)) else 0 for line in found]
    assert len(found) == len(said)
    assert warps == 1 or sum(n > 0 for n in sizes) > 50
    assert [x for x in zip(found, said, sizes, strict=True) if x[1] != x[2]] == []
