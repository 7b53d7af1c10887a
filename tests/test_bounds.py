"""Lower bounds hold for every tiling, proved best or not, with a mask and without."""

from __future__ import annotations

import random

import pytest

from napkin_cat import cost
from napkin_cat.bounds import VISIBLE, bounds, lower_bound, visible
from napkin_cat.front import fronts
from napkin_cat.operations import causal, contract, softmax
from napkin_cat.schedule import derive
from napkin_cat.trace import algorithm

NAMES = ["attention", "causal_attention", "sliding_window_attention", "matmul", "layernorm_linear", "mlp"]
SIZES: dict[str, dict[str, int]] = {
    "attention": {"q": 300, "x": 170, "d": 16}, "causal_attention": {"q": 257, "x": 257, "d": 8},
    "sliding_window_attention": {"q": 200, "x": 200, "d": 8},
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_no_tiling_is_below(name: str) -> None:
    schedule = derive(name, on="a100", sizes=SIZES.get(name))
    rng, tight = random.Random(5), 0.0
    for k in schedule.kernels:
        assert bounds(k)
        sizes = dict(k.sizes)
        for _ in range(60):
            own = {a: rng.randint(1, rng.choice([8, 64, n])) for a, n in sizes.items()}
            blocks = {a: min(own[a], sizes[a]) for a in k.blocks}
            numbers = cost.exact(k.code, sizes, blocks)
            moved = cost.transfer(k.code, numbers, cost.stored_bytes(k.numerics))[1]
            held = cost.memory(k.code, numbers, cost.in_bytes)
            here, *below = (max((m for _, m in held.get(i, [])), default=0) for i in range(1, len(k.levels) + 1))
            [(_, least)] = lower_bound(k, [here], below=sum(below))
            assert least <= moved * (1 + 1e-12), blocks
            tight = max(tight, least / moved)
    assert tight > 0.5


@pytest.mark.parametrize("name", ["causal_attention", "sliding_window_attention"])
def test_no_certified_tiling_of_a_mask_is_below_and_a_causal_one_is_near(name: str) -> None:
    schedule = derive(name, on="h100")
    [k], [front] = schedule.kernels, fronts(schedule)
    found = lower_bound(k, [float(p.memory_bytes) for p in front.points])
    shares = [least / p.transfer_bytes for p, (_, least) in zip(front.points, found, strict=True)]
    assert len(shares) > 3
    assert max(shares) <= 1
    assert min(shares) > {"causal_attention": 0.85, "sliding_window_attention": 0.5}[name]


@pytest.mark.parametrize("name", ["causal_attention", "sliding_window_attention"])
def test_what_a_mask_leaves_visible_is_counted_one_by_one(name: str) -> None:
    [k] = derive(name, on="a100", sizes=SIZES[name]).kernels
    sizes = dict(k.sizes)
    assert k.code.skip is not None
    [row] = k.code.masked & set(k.code.groups)
    pairs = sum(
        all(c.constant + sum(n * {row: i, k.code.stream: j}[a] for a, n in c.coefficients) >= 0 for c in k.code.skip)
        for i in range(sizes[row]) for j in range(sizes[k.code.stream or ""])
    )  # fmt: skip
    assert visible(k.code, sizes) == pairs


@pytest.mark.parametrize("name", ["d", VISIBLE, "M", "g_q"])
def test_an_axis_may_be_called_like_what_a_bound_counts(name: str) -> None:
    @algorithm(Q=f"q {name}", K=f"x {name}", V=f"x {name}")
    def masked(Q, K, V):  # type: ignore[no-untyped-def]
        S = causal("q", "x")(contract(f"q {name}, x {name} -> q x")(Q, K))
        return contract(f"q x, x {name} -> q {name}")(softmax("x")(S), V)

    [k] = derive(masked, on="a100", sizes={"q": 8, "x": 8, name: 4096}).kernels
    [(_, least)] = lower_bound(k, [k.levels[0].memory_bytes])
    assert 0.3 < least / k.transfer_bytes <= 1


def test_parts_of_a_stream_have_a_bound_too() -> None:
    schedule = derive("attention", on="a100", sizes={"q": 512, "x": 512, "d": 64}, split={"x": 4})
    for k, front in zip(schedule.kernels, fronts(schedule), strict=True):
        found = lower_bound(k, [float(p.memory_bytes) for p in front.points])
        shares = [least / p.transfer_bytes for p, (_, least) in zip(front.points, found, strict=True)]
        assert 0.8 < max(shares) <= 1


def test_other_bytes_per_value_count_as_they_are() -> None:
    [k] = derive("matmul", on="a100", sizes={"a": 512, "b": 512, "c": 512}).kernels
    [(_, one)] = lower_bound(k, [1e5])
    [(_, two)] = lower_bound(k, [2e5], {"fp16": 4.0, "fp32": 8.0})
    assert two > one
    [(_, kept)] = lower_bound(
        k, [2e5], {"fp16": 4.0, "fp32": 8.0}, below=2 * sum(x.capacity_bytes for x in k.levels[1:])
    )
    assert kept == pytest.approx(2 * one)  # twice the memory for twice the bytes: as many values
