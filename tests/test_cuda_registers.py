"""Registers of CUDA kernels: the estimate and the bound, against those that ptxas takes."""

from __future__ import annotations

from typing import Any

import pytest

from napkin_cat.cuda import kernels
from napkin_cat.library import ALGORITHMS
from napkin_cat.schedule import derive
from tests.ptx.nvcc import needs_nvcc, registers_of

REFUSED = {
    "argmax", "cosine_attention", "gated_recurrence", "layernorm_linear", "linear_attention", "linear_cross_entropy",
    "logsumexp", "nadaraya_watson", "safe_norm", "sink_attention", "third_moment", "top_k", "transformer_block",
    "variance", "weighted_variance",
}  # fmt: skip
"""What has no CUDA form at its usual sizes: rows too long to be held, products of what was computed, recurrences."""
OTHERS: list[tuple[str, dict[str, int], dict[str, Any]]] = [
    ("matmul", {"a": 33, "b": 41, "c": 17}, {}), ("matmul", {"a": 144, "b": 80, "c": 136}, {}),
    ("attention", {"q": 37, "x": 61, "d": 24}, {}), ("attention", {"q": 128, "x": 128, "d": 64}, {}),
    ("variance", {"n": 50, "x": 130}, {}), ("entropy", {"n": 64, "x": 1024}, {}), ("max", {"n": 100, "x": 100}, {}),
    ("covariance", {"n": 40, "x": 1948}, {}), ("mlp", {"n": 100, "d": 64, "f": 128, "e": 64}, {}),
    ("rmsnorm_linear", {"n": 100, "d": 72, "e": 64}, {}),
    ("attention", {"q": 4096, "x": 4096, "d": 128}, {"least_warps": 16, "fixed": {"q": 256, "x": 80, "x'": 16},
                                                    "resident": True, "overhead": 44}),
    ("attention", {"q": 4096, "x": 4096, "d": 128}, {"least_warps": 20, "fixed": {"q": 320, "x": 80, "x'": 16},
                                                    "overhead": 12}),
]  # fmt: skip
"""Smaller sizes, and slices that stay in registers."""


def held(name: str, sizes: dict[str, int], asked: dict[str, Any]) -> None:
    """Of each kernel: about as many as it takes, never fewer at most, and none spills."""
    _, source = kernels(derive(name, on="a100", sizes=sizes), **asked)
    taken = registers_of(source.text)
    for k in source.kernels:
        assert taken[k.name] <= k.most_registers
        assert abs(k.expected_registers - taken[k.name]) <= 0.15 * taken[k.name], (k, taken)
        assert f"registers about {k.expected_registers} a thread, at most {k.most_registers}" in source.text


@needs_nvcc
@pytest.mark.parametrize("name", sorted(ALGORITHMS.keys() - REFUSED))
def test_registers_at_usual_sizes_are_as_estimated(name: str) -> None:
    held(name, {}, {})


@needs_nvcc
@pytest.mark.parametrize(("name", "sizes", "asked"), OTHERS)
def test_registers_at_other_sizes_are_as_estimated(name: str, sizes: dict[str, int], asked: dict[str, Any]) -> None:
    held(name, sizes, asked)


def test_launches_say_what_they_are_capped_at() -> None:
    _, source = kernels(derive("matmul", on="a100", sizes={"a": 64, "b": 64, "c": 64}))
    (k,) = source.kernels
    assert f"__maxnreg__({k.most_registers})" in source.text
    assert 0 < k.expected_registers <= k.most_registers


@needs_nvcc
@pytest.mark.parametrize(
    ("name", "sizes", "warps"),
    [("logsumexp", {"n": 33, "x": 77}, 32), ("safe_norm", {"n": 40, "x": 65}, 32),
     ("entropy", {"n": 64, "x": 1024}, 20)],
)  # fmt: skip
def test_occupancy_is_not_lost_to_what_is_never_kept(name: str, sizes: dict[str, int], warps: int) -> None:
    """Arrays that are computed in passing count for nothing in what small kernels without products promise."""
    placed, source = kernels(derive(name, on="a100", sizes=sizes))
    (p,), (k,) = placed.placements, source.kernels
    assert p.warps >= warps
    assert registers_of(source.text)[k.name] <= k.most_registers == p.thread_registers
