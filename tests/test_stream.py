"""Every specification streams by an accumulator that is derived and proved; the rest is refused with its reason."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from napkin_cat.diagram import Operation, array
from napkin_cat.expression import Accumulator, Size, Var, exp, finite, lift, nonzero, reduce_max, reduce_sum
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import contract, mul, relu, softmax, sub
from napkin_cat.schedule import derive
from napkin_cat.stream import NotStreamable, accumulators, best, candidates, cores, merge, proof, reach
from napkin_cat.tensor import Tensor
from napkin_cat.testing import assert_streamable
from napkin_cat.trace import Algorithm, algorithm
from napkin_cat.trial import chunked, counterexample, joined, scores, whole
from tests import refusals
from tests.specifications import SPECIFICATIONS, operation

NAMES = list(SPECIFICATIONS)


def test_there_are_29_specifications() -> None:
    """Attention by Nadaraya-Watson beside the RBF matvec, retention beside the recurrence, masked beside causal."""
    assert len(SPECIFICATIONS) == 29 + 3


@pytest.mark.parametrize("name", NAMES)
def test_specifications_are_derived_and_proved(name: str) -> None:
    op, axis = operation(name)
    stream = best(op, axis)
    outcome = proof(op, stream.accumulator)
    assert outcome.verdict == "proved", outcome.detail
    assert stream.accumulator.axis == axis


def values(op: Operation, axis: str, n: int, rng: np.random.Generator) -> dict[str, Tensor]:
    """Random inputs; scores may be masked."""
    hidden = scores(op)
    env = {}
    for name, core in op.inputs:
        shape = [n if a == axis else 2 for a in core]
        data: Any = rng.normal(size=shape) * rng.choice((0.3, 1.0, 5.0))
        if name in hidden:
            data = np.where(rng.random(shape) < rng.choice((0.0, 0.4, 1.0)), -np.inf, data)
        env[name] = Tensor(core, np.asarray(data))
    return env


def cut(n: int, rng: np.random.Generator) -> list[int]:
    """Where a list is cut: empty chunks too."""
    return sorted([0, n, *map(int, rng.integers(0, n + 1, size=int(rng.integers(0, 4))))])


def close(got: list[Tensor], want: list[Tensor]) -> bool:
    for a, b in zip(got, want, strict=True):
        x, y = np.asarray(a.data, dtype=float), np.asarray(b.to(a.axes), dtype=float)
        with np.errstate(invalid="ignore"):
            same = (x == y) | (np.abs(x - y) <= 1e-8 * np.maximum(1, np.abs(y))) | np.isnan(y)
        if not same.all():
            return False
    return True


@pytest.mark.parametrize("name", NAMES)
def test_a_proved_accumulator_passes_2000_random_chunkings(name: str) -> None:
    """1,000 cut at random and streamed, 1,000 joined along a random tree, against the operation in float64."""
    op, axis = operation(name)
    a = best(op, axis).accumulator
    rng = np.random.default_rng(1)
    for _ in range(250):
        n = int(rng.integers(1, 9))
        env, sizes = values(op, axis, n, rng), {axis: n, **{x: 2 for _, core in op.inputs for x in core if x != axis}}
        want = whole(op, env, sizes)
        for _ in range(4):
            assert close(chunked(op, a, env, sizes, cut(n, rng)), want)
            tree = joined(op, a, env, sizes, cut(n, rng), random.Random(int(rng.integers(1 << 30))))
            assert close(tree, want)


@pytest.mark.parametrize("name", NAMES)
def test_no_counterexample_in_exact_rationals(name: str) -> None:
    op, axis = operation(name)
    assert counterexample(op, best(op, axis).accumulator, random.Random(2)) is None


@pytest.mark.parametrize("name", NAMES)
def test_lift_is_the_state_of_one_element(name: str) -> None:
    op, axis = operation(name)
    a = best(op, axis).accumulator
    rng = np.random.default_rng(3)
    env = values(op, axis, 1, rng)
    sizes = {axis: 1, **{x: 2 for _, core in op.inputs for x in core if x != axis}}
    from napkin_cat.trial import run

    one = run(a.lift, {n: Tensor(t.axes, t.data) for n, t in env.items()}, sizes)
    all_ = run(a.invariant, env, sizes)
    for s in a.state:
        got = one[s].data if axis not in one[s].axes else one[s].data.take(0, axis=one[s].axes.index(axis))
        np.testing.assert_allclose(np.asarray(got, dtype=float), np.asarray(all_[s].data, dtype=float), rtol=1e-12)


SMALL = {"n": 3, "q": 5, "x": 7, "d": 4, "e": 3, "v": 9, "b": 11, "h": 2, "k": 2, "g": 2, "c": 3, "m": 4, "f": 5}


@pytest.mark.parametrize("name", NAMES)
def test_derive_reports_the_accumulator(name: str) -> None:
    algorithm, axis = SPECIFICATIONS[name]
    a = ALGORITHMS[algorithm]
    known = {x.name for t in a.diagram.dom.inside for x in t.axes}
    schedule = derive(algorithm, on="a100", sizes={x: n for x, n in SMALL.items() if x in known})
    assert schedule.certificate.status == "optimal"
    [found] = [s for s in schedule.to_json()["streams"] if s["axis"] == axis]
    assert found["streams"]
    assert found["proof"] == "proved"
    assert found["state"] == list(best(*operation(name)).accumulator.state)
    assert f"along {axis}: state {', '.join(found['state'])}" in str(schedule)


# --------------------------------------------------------------------------- which, and in which order


def test_softmax_contraction_finds_flash_attention_first() -> None:
    """State of maximum, sum and weighted sum; safe in floating point; the four gauges are all found."""
    op, axis = operation("softmax-contraction")
    found = accumulators(op, axis)
    first = found[0].accumulator
    assert first.types == {"m": "real or -inf", "z": "real", "c": "real"}
    assert found[0].safety.safe
    assert [str(e) for _, e in first.step] == [
        "max(m, max[x](t))",
        "exp(m - where(m_new == -inf, 0, m_new))",
        "exp(t - where(m_new == -inf, 0, m_new))",
        "k * z + sum[x](e)",
        "k * c + sum[x](e * a1)",
        "m_new",
    ]
    texts = [str(s.accumulator) for s in found]
    assert any("sum[x](p * a1)" in text for text in texts)  # FlashAttention 1: the result is kept normalised
    naive = [s for s in found if not s.safety.safe]
    assert any("exp(t)" in text for text in (str(s.accumulator) for s in naive))
    assert [s.safety.safe for s in found] == sorted((s.safety.safe for s in found), reverse=True)


def test_variance_finds_welford_before_the_sum_of_squares() -> None:
    op, axis = operation("variance")
    chan, squares = accumulators(op, axis)
    assert "centred" in str(chan.accumulator)
    assert chan.safety.safe
    assert "sum[x](a * a)" in str(squares.accumulator)
    assert not squares.safety.safe
    assert "cancels in finish" in str(squares.safety)


def test_a_third_moment_brings_in_the_second() -> None:
    op, axis = operation("third moment")
    a = best(op, axis).accumulator
    assert len(a.state) == 4
    assert "sum[x](centred * centred)" in str(a)


def test_attention_and_its_logsumexp_share_their_state() -> None:
    op, axis = operation("attention with its logsumexp")
    assert best(op, axis).accumulator.state == ("m", "z", "c")


def test_masks_are_absorbed() -> None:
    op, axis = operation("causal attention")
    assert best(op, axis).accumulator.absorbs == "t"
    op, axis = operation("variance")
    assert best(op, axis).accumulator.absorbs is None


def test_names_are_hygienic() -> None:
    """Inputs and axes called as the derivation would call its own."""
    m_new, k, x = Var("m_new"), Var("k"), Var("x")
    body = (
        ("m", reduce_max("x", m_new)),
        ("shift", exp(m_new - finite(Var("m")))),
        ("n", reduce_sum("x", Var("shift"))),
        ("o", reduce_sum("x", Var("shift") * k * x)),
        ("y", Var("o") / nonzero(Var("n"))),
    )
    op = Operation("odd", (("m_new", ("x",)), ("k", ("x",)), ("x", ("x",))), body, ("y",), ("x",))
    a = best(op, "x").accumulator
    assert counterexample(op, a, random.Random(0)) is None
    assigned = [n for n, _ in a.step if n not in a.state]
    assert not {"m_new", "k", "x"} & set(assigned)


def test_the_size_of_an_axis_is_that_of_what_was_read() -> None:
    a, total = Var("a"), Var("total")
    body = (
        ("total", reduce_sum("x", a)),
        ("centred", a - total / Size("x")),
        ("y", reduce_sum("x", Var("centred") * Var("centred") * Var("centred") * Var("centred"))),
    )
    op = Operation("fourth", (("a", ("x",)),), body, ("y",), ("x",))
    acc = best(op, "x").accumulator
    assert "n" in acc.state
    assert counterexample(op, acc, random.Random(0)) is None


# --------------------------------------------------------------------------- refusals

REASONS = {
    "softmax_alone": r"the output \w+ carries 'x' and no reduction along it follows",
    "l2_normalize_alone": r"the output \w+ carries 'x' and no reduction along it follows",
    "sorted_values": r"the output \w+ carries 'x'",
    "median": r"the rank .* is no fixed number, so that the state would grow",
    "mean_absolute_deviation": r"abs\(a - mean\) mixes elements with mean.*evidence, not a proof",
    "rectified_sum": r"max\(.*, 0\) mixes elements with .* = sum\[x\]\(a\) / size\(x\), which moves",
    "quantized_linear": r"round\(.*\) mixes elements with",
}


def test_every_refusal_has_its_reason() -> None:
    assert set(REASONS) == set(refusals.REFUSALS)


@pytest.mark.parametrize("name", REASONS)
def test_what_does_not_stream_is_refused(name: str) -> None:
    with pytest.raises(AssertionError, match=REASONS[name]):
        assert_streamable(refusals.REFUSALS[name], "x")


def test_a_wrong_accumulator_is_not_proved() -> None:
    op, axis = operation("dot product")
    a = best(op, axis).accumulator
    wrong = Accumulator(a.axis, a.state, (("c", lift(1)),), a.step, a.combine, a.finish, a.invariant)
    assert proof(op, wrong).verdict == "refuted"


def test_what_cancels_needs_no_state() -> None:
    """Squared distances of deviations from themselves: 0, however the mean moves."""
    a, total = Var("a"), Var("total")
    away = (a - total) - (a - total)
    body = (("total", reduce_sum("x", a)), ("b", reduce_sum("x", away * away)))
    op = Operation("cancelled", (("a", ("x",)),), body, ("b",), ("x",))
    assert assert_streamable(op, "x").accumulator.state == ()
    assert all(proof(op, s.accumulator).verdict == "proved" for s in candidates(op, "x"))


def test_what_nothing_reduces_has_no_accumulator() -> None:
    with pytest.raises(NotStreamable, match="nothing is reduced along 'x'"):
        candidates(relu, "x")


def two_softmaxes() -> Algorithm:
    """The difference of two softmaxes on values, as in differential attention (arXiv 2410.05258)."""

    @algorithm(S="q x", T="q x", L="q", V="x d")
    def layer(S: Any, T: Any, L: Any, V: Any) -> Any:
        weights = sub(softmax("x")(S), mul(softmax("x")(T), L))
        return contract("q x, x d -> q d")(weights, V)

    return layer


def test_terms_that_follow_different_pivots_are_summed_apart() -> None:
    """Together they stream only as sums of exp(s) as it is, which overflows."""
    layer = two_softmaxes()
    stream = assert_streamable(layer, "x", safe=True)
    assert stream.accumulator.step[-2:] == (("m", Var("m_new")), ("m2", Var("m2_new")))
    sizes = {"q": 5, "x": 37, "d": 3}
    rng = np.random.default_rng(0)
    S, T, L, V = (rng.normal(size=[sizes[a] for a in x.names]) for x in layer.inputs.values())
    S, T = 900 * S, 900 * T
    P, R = (np.exp(s - s.max(1, keepdims=True)) for s in (S, T))
    P, R = (p / p.sum(1, keepdims=True) for p in (P, R))
    got = derive(layer, on="a100", sizes=sizes).run(S, T, L, V)
    assert np.allclose(got, (P - R * L[:, None]) @ V, rtol=1e-12, atol=1e-12)


# --------------------------------------------------------------------------- regions


def test_a_region_is_what_must_stream_together() -> None:
    graph = Graph.of(ALGORITHMS["attention"].diagram)
    named = {n: str(graph.vertices[n].box) for n in graph.vertices}
    [part] = cores(graph, graph.vertices, "x")
    assert [named[n] for n in part] == ["softmax[x]", "contract[x]"]
    last = max(graph.vertices)
    assert reach(graph, last, "x") == (last,)
    assert cores(graph, graph.vertices, "q") == []


def test_merged_operations_mean_the_same() -> None:
    row = array("x")
    graph = Graph.of(softmax("x").on(row) @ row.ty >> contract("x").on(row, row))
    op, entering, leaving = merge(graph, sorted(graph.vertices))
    assert op.outputs == ("c",)
    assert len(entering) == 2
    assert len(leaving) == 1
    t, v = np.arange(3.0), np.ones(3)
    [c] = whole(op, {"t": Tensor(("x",), t), op.inputs[1][0]: Tensor(("x",), v)}, {"x": 3})
    assert float(c.data) == pytest.approx(1.0)


def test_accumulators_are_of_operations() -> None:
    for what in (ALGORITHMS["attention"], "attention"):
        with pytest.raises(TypeError, match=r"accumulators are of an operation, not of .*assert_streamable"):
            accumulators(what, "x")  # type: ignore[arg-type]
