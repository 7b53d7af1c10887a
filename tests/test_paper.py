"""The oracles of FlashAttention on a Napkin (arXiv 2412.03317) and what follows from them, section by section."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

import pytest
import sympy
from sympy import Rational, symbols

from napkin_cat import cost
from napkin_cat.cost import StandardForm, symbolic
from napkin_cat.counts import KernelCounts, Kind, counts
from napkin_cat.device import Device, Level
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import contract
from napkin_cat.pipes import clocks as pipe_clocks
from napkin_cat.pipes import operations_of as pipe_operations
from napkin_cat.pipes import overlap
from napkin_cat.program import Loop, Program, single
from napkin_cat.regions import kernel_of, problem_of
from napkin_cat.roofline import roofline, thresholds
from napkin_cat.schedule import derive
from napkin_cat.solve import solve, verify
from napkin_cat.trace import algorithm

q, x, d, h, a, b, c, g, k = symbols("q x d h a b c g k", positive=True)
g_q, g_a, g_c, g_g, g_k, g_h, s_x, s_b = symbols("g_q g_a g_c g_g g_k g_h s_x s_b", positive=True)
M = symbols("M", positive=True)

ONE_LEVEL = Device(
    name="one level",
    levels=(Level(name="global"), Level(name="l1", capacity_bytes=164 * 1024, bandwidth_bytes_per_s=1e12)),
)
HALF = Numerics("fp16", "fp16")


def of(name: str, stream: str | None) -> cost.Symbols:
    return symbolic(kernel_of(ALGORITHMS[name].diagram, stream=stream))


def same(left: object, right: object) -> bool:
    return bool(sympy.simplify(left - right) == 0)  # type: ignore[operator]


def optimum(symbols_of: cost.Symbols) -> object:
    form = symbols_of.standard_form()
    assert form is not None
    return form.at(M)


def test_section_3_dot_product() -> None:
    dot = of("dot_product", "b")
    assert same(dot.transfer, 2 * b + 1)
    assert same(dot.memory, 2 * s_b + 1)


def test_section_3_matmul() -> None:
    matmul = of("matmul", "b")
    assert same(matmul.transfer, a * b * c * (1 / g_a + 1 / g_c) + a * c)
    assert same(matmul.memory, g_a * g_c + s_b * (g_a + g_c))
    assert same(matmul.leading, g_a * g_c)
    assert same(optimum(matmul), 2 * a * b * c * M ** Rational(-1, 2) + a * c)


def test_section_3_attention() -> None:
    attention = of("attention", "x")
    assert same(attention.transfer, 2 * q * d + 2 * x * d * q / g_q)
    # Scores, running maximum, its successor and the normaliser stand beside the four tiles of the closed form.
    assert same(attention.memory, 2 * g_q * d + 2 * s_x * d + g_q * s_x + 3 * g_q)
    assert same(attention.leading, 2 * g_q * d)
    assert same(optimum(attention), 2 * q * d + 4 * x * q * d**2 / M)


def test_section_3_multi_head_attention_is_h_times_attention() -> None:
    heads = of("multi_head_attention", "x")
    assert same(heads.transfer, h * of("attention", "x").transfer)
    assert same(optimum(heads), 2 * h * q * d + 4 * h * x * q * d**2 / M)


def test_section_3_grouped_query_attention() -> None:
    grouped = of("grouped_query_attention", "x")
    tile = symbols("G", positive=True)
    heads = k * g
    assert same(grouped.transfer, 2 * q * heads * d + 2 * x * q * heads * d / (g_q * g_g))
    assert same(grouped.leading.subs({g_k: 1, g_q: tile / g_g}), 2 * tile * d)
    assert same(optimum(grouped), 2 * heads * q * d + 4 * heads * x * q * d**2 / M)


def test_section_3_two_axes_tiled() -> None:
    """Inputs of size u per a-slice and v per b-slice, output y per (a, b)."""

    @algorithm(A="a u", B="b u", Y="y")
    def outer(A, B, Y):  # type: ignore[no-untyped-def]
        return contract("a u, b u, y -> a b y")(A, B, Y)

    moved = symbolic(kernel_of(outer.diagram)).transfer
    u, y = symbols("u y", positive=True)
    g_b = symbols("g_b", positive=True)
    g_y = symbols("g_y", positive=True)
    groups = a * b * y / (g_a * g_b * g_y)
    without_y = moved.subs(g_y, y)  # y is not cut
    assert same(without_y, a * b * u / g_b + a * b * u / g_a + a * b * y + y * groups.subs(g_y, y))


def test_section_3_an_input_without_partitioned_axes_is_charged_once_per_group() -> None:
    @algorithm(A="a u", W="u")
    def scaled(A, W):  # type: ignore[no-untyped-def]
        return contract("a u, u -> a")(A, W)

    u = symbols("u", positive=True)
    assert same(symbolic(kernel_of(scaled.diagram)).transfer, a * u + a + u * a / g_a)


def test_equation_3_quantization() -> None:
    attention, matmul = of("attention", "x").standard_form(), of("matmul", "b").standard_form()
    assert attention is not None
    assert matmul is not None
    assert [beta for _, beta in attention.terms] == [0, 1]
    assert [beta for _, beta in matmul.terms] == [0, Fraction(1, 2)]
    for form, factor in ((attention, 4), (matmul, 2 * sympy.sqrt(2))):
        tiled = StandardForm(form.terms[1:])
        assert same(tiled.in_bytes(2, M) / tiled.in_bytes(1, M), factor)
    assert StandardForm.bytes_factor(Fraction(1, 2), 0.5) == pytest.approx(1 / 2.83, rel=1e-3)


def test_equation_2_weighs_levels() -> None:
    form = of("attention", "x").standard_form()
    assert form is not None
    w1, w2, m1, m2 = symbols("w1 w2 m1 m2", positive=True)
    assert same(form.seconds([(w1, m1), (w2, m2)]), w1 * form.at(m1) + w2 * form.at(m2))


def test_theorem_2_intermediate_caching() -> None:
    assert StandardForm.cached(65536, 4) == 262144


def test_theorem_3_cross_transfer_saves() -> None:
    form = of("matmul", "b").standard_form()
    assert form is not None
    n, w_hc, w_xc = symbols("N w_hc w_xc", positive=True)
    saved = w_hc * form.at(M) - form.cross_transfer(n, w_hc, w_xc, M)
    claimed = (w_hc - w_xc) * sum(
        alpha
        * M ** -Rational(beta.numerator, beta.denominator)
        * (1 - n ** -Rational(beta.numerator, beta.denominator))
        for alpha, beta in form.terms
    )
    assert same(saved, claimed)


@pytest.mark.parametrize(
    ("bandwidth", "inner", "side", "kilobytes"), [(3.35e12, 295.3, 590.7, 681), (12e12, 82.4, 164.9, 53)]
)
def test_section_3_h100_matmul_thresholds(bandwidth: float, inner: float, side: float, kilobytes: float) -> None:
    """FP16 at 989.4 TFLOP/s: from which memory on a matmul is bound by computing."""
    form = of("matmul", "b").standard_form()
    assert form is not None
    [_, (_, beta)] = form.terms
    values = form.balance(flop=2 * a * b * c, flop_per_s=989.4e12, values_per_s=bandwidth / 2)
    assert beta == Fraction(1, 2)
    assert float(values**0.5) == pytest.approx(side, rel=1e-3)
    assert float(values * 2 / 1024) == pytest.approx(kilobytes, rel=1e-2)
    assert 989.4e12 / bandwidth == pytest.approx(inner, rel=1e-3)


def test_section_3_matmul_4096_in_one_level_of_164_kb() -> None:
    sizes = {"a": 4096, "b": 4096, "c": 4096}
    kernel = kernel_of(ALGORITHMS["matmul"].diagram, stream="b", depth=1)
    code = cost.flattened(cost.columns(kernel, HALF))
    problem = problem_of(code, sizes, HALF, ONE_LEVEL)
    tiling = solve(problem)
    assert tiling.cost == 2 * 503_316_480
    assert tiling.certificate.status == "optimal"
    assert set(verify(problem, tiling.certificate).checked_by) == {"python", "cvc5"}
    schedule = derive("matmul", on=ONE_LEVEL, sizes=sizes, dtype="fp16", accumulator="fp16")
    assert schedule.transfer_values == 503_316_480


def test_section_3_attention_4096_in_one_level_of_164_kb() -> None:
    sizes = {"q": 4096, "x": 4096, "d": 128}
    schedule = derive("attention", on=ONE_LEVEL, sizes=sizes, dtype="fp16", accumulator="fp16")
    assert schedule.transfer_values == 14_680_064
    assert schedule.certificate.status == "optimal"
    assert schedule.kernels[0].blocks["q"] == 316


# --------------------------------------------------------------------------- section 4


H100 = Device.load("h100")
CHUNK = 64
"""Keys that the clocks are stated for."""


@dataclass(frozen=True)
class Configuration:
    """A named input: tiles, dtypes and what the softmax takes beside its exponentials. All else is derived."""

    rows: int
    keys: int
    numerics: Numerics
    inputs: Mapping[str, str]
    d: int = 128
    blocks: int = 132
    chunks: int = 32
    overhead: Fraction = Fraction(2, 3)

    @cached_property
    def program(self) -> Program:
        kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
        sizes = {"q": self.rows * self.blocks, "x": self.keys * self.chunks, "d": self.d}
        program = single(kernel, sizes, {"q": self.rows, "x": self.keys, "d": self.d}, self.numerics, names="QKV")

        def retyped(s: Any) -> Any:
            if isinstance(s, Loop):
                return replace(s, body=tuple(map(retyped, s.body)))
            if hasattr(s, "variable") and s.variable.name in self.inputs:
                return replace(s, variable=replace(s.variable, dtype=self.inputs[s.variable.name]))
            return s

        [body] = program.kernels
        typed = replace(body, body=tuple(map(retyped, body.body)))
        buffers = tuple(replace(b, dtype=self.inputs.get(b.name, b.dtype)) for b in program.inputs)
        return replace(program, inputs=buffers, kernels=(typed,))

    @cached_property
    def kernel(self) -> KernelCounts:
        [kernel] = counts(self.program)
        return kernel

    @property
    def pieces(self) -> Fraction:
        """How often a row meets `CHUNK` keys."""
        return Fraction(self.rows * self.blocks * self.keys * self.chunks, CHUNK)

    def line(self, target: str) -> Mapping[Kind, int]:
        [line] = [line for line in self.kernel.lines if line.target == target]
        return line.operations

    def clocks(self, target: str, pipe: str) -> float:
        return float(pipe_clocks(H100, self.line(target))[pipe] / self.pieces)


HOPPER = Configuration(384, 64, Numerics("fp16", "fp16"), {"Q": "fp8", "K": "fp8"})
"""The paper's: QK in FP8, the rest in FP16; three warpgroups of 128 rows, chunks of 64 keys."""
# FlashAttention-3's tiles at d = 128: hopper/tile_size.h in github.com/Dao-AILab/flash-attention
FLASH3_FP16 = Configuration(128, 176, Numerics("fp16", "fp32"), {})
FLASH3_FP8 = Configuration(128, 224, Numerics("fp8", "fp32"), {})


def test_section_4_clocks_for_a_row_and_64_keys() -> None:
    for target in ("c", "c3"):
        assert sum(n for k, n in HOPPER.line(target).items() if k.function == "contraction") / HOPPER.pieces == 16384
    assert HOPPER.clocks("c", "tensor") == 2
    assert HOPPER.clocks("c3", "tensor") == 4
    exps = sum(n for k, n in HOPPER.kernel.operations.items() if k.function == "exp")
    assert exps / HOPPER.pieces == 65
    assert float(pipe_clocks(H100, {Kind("exp", "fp16"): exps})["sfu"] / HOPPER.pieces) == pytest.approx(4.06, rel=0.01)
    accumulated = {k: n for k, n in HOPPER.line("c3").items() if k.function == "fma"}
    assert pipe_operations(H100, accumulated) == {"fp16": 256 * HOPPER.pieces}
    assert pipe_clocks(H100, accumulated) == {"fp16": HOPPER.pieces / 2}


def test_section_4_the_headline() -> None:
    [kernel] = roofline(HOPPER.program, H100).kernels
    assert kernel.bound() == "tensor"
    assert kernel.filled == 1
    assert kernel.flop_per_s() == pytest.approx(1.319e15, rel=0.01)


def test_section_4_bandwidth() -> None:
    """A chunk of K and V for every SM against what 384 rows compute on it; and how many rows it would take."""
    loaded = sum(line.moved.get(1, 0) for line in HOPPER.kernel.lines if line.target in ("K", "V"))
    visits = HOPPER.blocks * HOPPER.chunks
    assert loaded / visits == 24 * 1024
    arrive = loaded / HOPPER.chunks / H100.levels[1].bandwidth_bytes_per_s
    [kernel] = roofline(HOPPER.program, H100).kernels
    compute = kernel.compute_seconds() / HOPPER.chunks
    assert arrive == pytest.approx(0.97e-6, rel=0.01)
    assert compute == pytest.approx(1.26e-6, rel=0.01)
    assert HOPPER.rows * arrive / compute == pytest.approx(295.3, rel=0.01)


@pytest.mark.parametrize(
    ("configuration", "model", "utilisation", "published"),
    [(FLASH3_FP16, "intra", 0.75, 740e12), (FLASH3_FP8, "inter", 0.60, 1200e12)],
    ids=["fp16", "fp8"],
)
def test_section_4_flash_attention_3(
    configuration: Configuration, model: str, utilisation: float, published: float
) -> None:
    found = overlap(configuration.kernel, H100, configuration.overhead)
    per_piece = {p: float(n / configuration.pieces) for p, n in found.pipes.items()}
    assert per_piece["sfu"] == pytest.approx(6.67, rel=0.01)
    assert found.feeding == found.behind
    share = found.pipes["tensor"] / found.clocks(model)
    assert share == pytest.approx(utilisation, rel=0.01)
    flop_per_s = configuration.kernel.flop / float(found.clocks(model)) * H100.units * H100.clock_hz
    assert flop_per_s == pytest.approx(published, rel=0.02)


def test_section_4_overlap_has_the_papers_forms() -> None:
    """T_inter = max(T_QK + T_PV, T_S), T_intra = T_QK + max(T_PV, T_S)."""
    for configuration in (HOPPER, FLASH3_FP16, FLASH3_FP8):
        found = overlap(configuration.kernel, H100, configuration.overhead)
        first, second = (pipe_clocks(H100, configuration.line(t))["tensor"] for t in ("c", "c3"))
        [softmax] = found.rest.values()
        assert found.inter == max(first + second, softmax)
        assert found.intra == first + max(second, softmax)


def test_section_3_thresholds_of_the_device_files() -> None:
    """Of the H100 as shipped, and with the paper's 12 TB/s from L2."""
    fast = H100.caches[0].model_copy(update={"bandwidth_bytes_per_s": 12e12})
    found = thresholds(H100.model_copy(update={"caches": (fast,)}), "fp16")
    assert found["shared"] == pytest.approx(295.3, rel=0.01)
    assert found["l2"] == pytest.approx(82.4, rel=0.01)
    form = of("matmul", "b").standard_form()
    assert form is not None
    peak = found["shared"] * H100.levels[1].bandwidth_bytes_per_s
    side = form.balance(2 * a * b * c, peak, H100.levels[1].bandwidth_bytes_per_s / 2) ** 0.5
    assert float(side) == pytest.approx(2 * found["shared"], rel=1e-6)
