"""Dtypes as users ask for them: names, errors, programs that round where they are told to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import napkin_cat as nc
from napkin_cat.cost import symbolic
from napkin_cat.device import Device, Level, Pipe
from napkin_cat.expression import Cast, ExpressionError, Numerics, walk
from napkin_cat.interpreter import run
from napkin_cat.library import ALGORITHMS, attention
from napkin_cat.operations import cast, contract, scale, scale_by_root, softmax
from napkin_cat.precision import PrecisionError, precision
from napkin_cat.regions import kernel_of
from napkin_cat.schedule import derive
from napkin_cat.stream import Stream
from napkin_cat.tensor import round_to
from napkin_cat.trace import algorithm

SMALL = {"q": 24, "x": 40, "d": 16}
MIXED = {"Q": "fp8e4m3", "K": "fp8e4m3", "V": "fp16"}


def arrays(seed: int = 0) -> list[np.ndarray[Any, Any]]:
    values = np.random.default_rng(seed)
    return [values.normal(size=(SMALL[a], SMALL["d"])) for a in ("q", "x", "x")]


def softmax_rows(t: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    e = np.exp(t - t.max(axis=1, keepdims=True))
    out: np.ndarray[Any, Any] = e / e.sum(axis=1, keepdims=True)
    return out


# --------------------------------------------------------------------------- running


def test_the_mixed_configuration_runs_with_its_rounding() -> None:
    schedule = nc.derive(attention, on="h100", sizes=SMALL, dtype=MIXED, accumulator="fp16")
    given = arrays()
    Q, K = (round_to("fp8", a).astype(float) for a in given[:2])
    want = softmax_rows(Q @ K.T / 4) @ given[2]
    got = schedule.run(*given, declared=True)
    assert np.abs(got - want).max() < 0.01  # fp16 along the way
    exact = softmax_rows(given[0] @ given[1].T / 4) @ given[2]
    assert np.abs(got - exact).max() > 0.01  # the rounding of Q and K is there
    assert np.abs(schedule.run(*given) - exact).max() < 1e-9
    assert schedule.to_json()["dtypes"] == {**MIXED, "O": "fp16"}
    assert "fp16 stored (Q fp8e4m3, K fp8e4m3), fp16 computed" in str(schedule)


def test_the_ledger_counts_each_array_by_its_dtype() -> None:
    schedule = derive(attention, on="h100", sizes=SMALL, dtype=MIXED, accumulator="fp16")
    assert dict(schedule.trace(*arrays()).moved_bytes)[1] == schedule.transfer_bytes
    assert schedule.transfer_bytes == 16 * (24 * 1 + 40 * 1 + 40 * 2 + 24 * 2)


def test_int8_products_are_exact() -> None:
    """4,096 products of 127 come to more than float32 holds exactly, and every one counts."""
    rows = np.full((3, 4097), 127.0)
    rows[:, -1] = 1.0
    schedule = derive("matmul", on="h100", sizes={"a": 3, "b": 4097, "c": 2}, dtype={"A": "int8", "B": "int8"},
                      accumulator={"contract": "int32"})  # fmt: skip
    program = schedule.program
    [kernel] = program.kernels
    kept = replace(program, outputs=tuple(replace(b, dtype="int32") for b in program.outputs))
    [out], _ = run(kept, [rows, rows[:2].T.copy()], declared=True)
    assert out.tolist() == [[4096 * 127**2 + 1] * 2] * 3
    assert {s.target.dtype for s in kernel.code.statements() if s.kind == "compute"} == {"int32"}


# --------------------------------------------------------------------------- casts as boxes


@algorithm(Q="q d", K="x d", V="x d", sizes={"q": 1024, "x": 1024, "d": 64})
def quantised(Q, K, V):  # type: ignore[no-untyped-def]
    """Attention with scores of FP8 operands, and probabilities in FP8."""
    S = contract("q d, x d -> q x")(cast("fp8")(Q), cast("fp8")(K))
    return cast("bf16")(contract("q x, x d -> q d")(cast("fp8")(softmax("x")(scale_by_root("d")(S))), cast("fp8")(V)))


def test_attention_with_casts_is_one_kernel_that_streams() -> None:
    schedule = derive(quantised, on="h100")
    [kernel] = schedule.kernels
    assert kernel.kernel.stream == "x"
    assert [a.state for _, a in kernel.streamed] == [("m", "z", "c")]
    names = {s.target.name: s.target for s in kernel.code.statements()}
    assert names["e_low"].dtype == "fp8e4m3"
    assert schedule.program.buffers["O"].dtype == "bf16"
    [stream] = [f for axis, _, f in schedule.streams if axis == "x"]
    assert isinstance(stream, Stream)
    assert {part for step in stream.accumulator.step for part in walk(step[1]) if isinstance(part, Cast)} == set()
    plain = derive("attention", on="h100", sizes={"q": 1024, "x": 1024, "d": 64})
    assert schedule.transfer_bytes <= 1.5 * plain.transfer_bytes


def test_casts_round_where_they_stand_and_only_where_that_is_asked() -> None:
    schedule = derive(quantised, on="h100", sizes=SMALL)
    given = arrays(1)
    Q, K, V = (round_to("fp8", round_to("fp16", a)).astype(float) for a in given)
    want = softmax_rows(Q @ K.T / 4) @ V
    got = schedule.run(*given, declared=True)
    assert np.abs(got - want).max() < 0.06  # P in FP8: 1/16 of each weight
    assert np.array_equal(round_to("bf16", got), got)
    exact = softmax_rows(given[0] @ given[1].T / 4) @ given[2]
    assert np.abs(schedule.run(*given) - exact).max() < 1e-9
    assert np.abs(got - exact).max() > 1e-3


def test_over_the_reals_a_cast_is_the_identity() -> None:
    """Evaluation, the kernel run by tiles, proofs and random trials agree, and none of them rounds."""

    @algorithm(S="q x", V="x d")
    def weighed(S, V):  # type: ignore[no-untyped-def]
        return contract("q x, x d -> q d")(cast("fp8")(softmax("x")(cast("bf16")(S))), V)

    values = np.random.default_rng(3)
    scores, v = values.normal(size=(5, 9)), values.normal(size=(9, 3))
    want = softmax_rows(scores) @ v
    np.testing.assert_allclose(nc.evaluate(weighed.diagram, scores, v), want, rtol=1e-12)
    kernel = kernel_of(weighed.diagram, "x")
    np.testing.assert_allclose(nc.evaluate(kernel, scores, v, blocks={"x": 4, "q": 2}), want, rtol=1e-12)
    assert nc.assert_streamable(weighed, "x", safe=True).accumulator.state == ("m", "z", "c")


def test_a_cast_array_is_stored_as_it_is_cast_between_kernels() -> None:
    @algorithm(X="n d", W="d f", U="f e", sizes={"n": 4096, "d": 4096, "f": 4096, "e": 4096})
    def layers(X, W, U):  # type: ignore[no-untyped-def]
        H = cast("fp8")(contract("n d, d f -> n f")(X, W))
        return contract("n f, f e -> n e")(H, U)

    schedule = derive(layers, on="h100")
    assert [k.operations for k in schedule.kernels] == [("contract[d]", "cast[to=fp8e4m3]"), ("contract[f]",)]
    assert [b.dtype for b in schedule.program.scratch] == ["fp8e4m3"]


def test_an_integer_cast_is_not_moved_through_a_softmax() -> None:
    """127 p rounded is no multiple of what e was before it was divided: that must not stream, and must run right."""

    @algorithm(T="q x", V="x d", sizes=SMALL)
    def steps(T, V):  # type: ignore[no-untyped-def]
        return contract("q x, x d -> q d")(cast("int8")(scale(127)(softmax("x")(T))), V)

    values = np.random.default_rng(2)
    scores, v = values.normal(size=(24, 40)), values.integers(-9, 9, size=(40, 16)).astype(float)
    schedule = derive(steps, on="h100", dtype={"V": "int8", "T": "fp32"}, sizes=SMALL)
    want = np.rint(127 * softmax_rows(scores.astype(np.float32).astype(float))) @ v
    got = schedule.run(scores, v, declared=True)
    assert np.abs(got - want).max() <= np.abs(want).max() * 2.0**-10
    for kernel in schedule.kernels:
        assert all("softmax" not in op.name for op, _ in kernel.streamed)


# --------------------------------------------------------------------------- Eq. 3


@pytest.mark.parametrize(("name", "stream", "times"), [("attention", "x", 4), ("matmul", "b", 2 * 2**0.5)])
def test_equation_3_from_the_derived_forms_in_bytes(name: str, stream: str, times: float) -> None:
    """Halving the bytes of a value: the tiled term of attention costs a quarter, that of matmul 1 / 2.83."""
    import sympy

    kernel = kernel_of(ALGORITHMS[name].diagram, stream)
    forms = {b: symbolic(kernel, Numerics(kind, kind), weighed=True).standard_form()
             for b, kind in ((4, "fp32"), (2, "fp16"), (1, "fp8"))}  # fmt: skip
    values = symbolic(kernel).standard_form()
    M = sympy.Symbol("M", positive=True)
    assert values is not None
    for b, form in forms.items():
        assert form is not None
        assert sympy.simplify(form.at(M) - values.in_bytes(b, M)) == 0
    for more, less in ((4, 2), (2, 1)):
        a, b = forms[more], forms[less]
        assert a is not None
        assert b is not None
        assert float(a.terms[-1][0] / b.terms[-1][0]) == pytest.approx(times)
        assert float(a.terms[0][0] / b.terms[0][0]) == pytest.approx(2)


def test_the_form_in_bytes_is_shown_and_knows_each_dtype() -> None:
    """Q in FP8 and O in FP16: 3 bytes for each value of a row; K in FP8 and V in FP16: 3 of a key."""
    schedule = derive(attention, on="h100", sizes=SMALL, dtype=MIXED, accumulator="fp16")
    [kernel] = schedule.to_json()["kernels"]
    assert kernel["standard_form_bytes"] == [
        {"alpha": "3*d*q", "beta": "0"},
        {"alpha": "9*d**2*q*x", "beta": "1"},
    ]
    assert "3*d*q + 9*d**2*q*x * M^-1   (M bytes" in str(schedule)


# --------------------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("storage", "accumulator", "words"),
    [
        ({"QQ": "fp8"}, None, "dtype of 'QQ': it is no input; did you mean 'Q'. the inputs are Q, K, V"),
        ({"O": "fp8"}, None, "ends in cast"),
        ({"K": "fp18"}, None, "K: no dtype 'fp18'; did you mean 'fp8'"),
        ("float", None, "no dtype 'float'"),
        (
            "fp16",
            {"contract[q]": "fp16"},
            r"no such operation; did you mean 'contract\[x\]'. there are contract\[d\], ",
        ),
        ("fp16", {"relu": "fp16"}, "no such operation; there are"),
        ("fp16", {"softmax.y": "fp16"}, "softmax computes no 'y'; it computes m, e, z, p"),
        ("fp16", {"softmax.m": "fp61"}, "softmax.m: no dtype 'fp61'; did you mean 'fp64'"),
        ("fp16", {"softmax.": "fp16"}, "names no operation"),
    ],
)
def test_what_is_not_there_is_named_with_what_is(storage: Any, accumulator: Any, words: str) -> None:
    with pytest.raises((PrecisionError, ExpressionError), match=words):
        precision(storage, accumulator, attention.diagram, list(attention.inputs))


def test_a_device_that_states_its_pipes_must_multiply_what_is_asked() -> None:
    levels = (Level(name="global"), Level(name="l1", capacity_bytes=1 << 18, bandwidth_bytes_per_s=1e12))
    tensor = Pipe(name="tensor", does=("contraction",), per_clock=2048, dtypes=("fp16", "bf16"))
    other = Pipe(name="sfu", does=("exp",), per_clock=16)
    old = Device(name="old", levels=levels, pipes=(tensor, other))
    with pytest.raises(PrecisionError, match=r"old has no pipe that multiplies fp8e4m3, which contract\[d\] needs; it"):
        derive(attention, on=old, sizes=SMALL, dtype="fp8")
    with pytest.raises(PrecisionError, match="multiplies tf32"):
        derive(attention, on=old, sizes=SMALL, dtype={"K": "bf16"})
    widened = precision({"K": "fp8"}, None, attention.diagram, list(attention.inputs), old)  # K is widened to Q's FP16
    assert widened.diagram.dom.inside[1].dtype == "fp8e4m3"
    new = Device(name="new", levels=levels, pipes=(tensor, tensor.model_copy(update={"dtypes": ("fp8",)})))
    for kind in ("fp8e4m3", "fp8e5m2", "fp8"):
        precision(kind, None, attention.diagram, list(attention.inputs), new)
    derive(attention, on=Device(name="silent", levels=levels), sizes=SMALL, dtype="fp8")
