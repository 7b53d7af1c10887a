"""Streamed axes cut into parts: one kernel leaves the state of every part, another joins the states."""

from __future__ import annotations

import random
import re
import shutil
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import napkin_cat as nc
from napkin_cat import triton
from napkin_cat.bundle import bundle, verify
from napkin_cat.cores import divide, place
from napkin_cat.diagram import Kernel, Op, TypeMismatch, array
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Accumulator, Const, Part, Reduce, rebuild
from napkin_cat.goals import derived
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.match import matches
from napkin_cat.operations import contract, softmax
from napkin_cat.parts import NotSplittable, fold, joined, parted, whole
from napkin_cat.placement import PlacementError
from napkin_cat.program import ProgramError, lower
from napkin_cat.rule import load_rules
from napkin_cat.serial import dumps, loads
from napkin_cat.stream import best, proof, split
from tests import refusals

REFUSED = {
    "softmax_with_sink-contract", "layernorm-contract", "variance", "covariance", "third_moment", "norm",
    "kl_divergence", "top_k",
}  # fmt: skip
"""States that are shifted by a count, by a pivot that is clamped, or picked by rank: nothing is proved of joining."""


def sides(op: Any, axis: str, part: Part) -> tuple[Any, Any]:
    """An operation, and its parts joined, as diagrams on arrays that carry their core axes alone."""
    graph = Graph.of(op.on(*(array(" ".join(core)) for _, core in op.inputs)))
    rule = load_rules()["split_stream"]
    [condition] = rule.where
    rule = replace(rule, where=(replace(condition, length=part.length, count=part.count),))
    [match] = [m for m in matches(rule, graph, set(graph.vertices)) if dict(m.choice)["x"] == axis]
    before = graph.to_diagram()
    match.apply(graph)
    return before, graph.to_diagram()


@pytest.mark.parametrize("name", sorted(derived()))
def test_every_accumulator_of_the_library_is_split_or_refused(name: str) -> None:
    op, accumulator = derived()[name]
    part = Part("p", 3, 4)
    if name in REFUSED:
        with pytest.raises(NotSplittable, match=r"which does not tell the two states apart|that the states of parts"):
            split(op, accumulator.axis, part)
        return
    first, second = split(op, accumulator.axis, part)
    assert whole(first, accumulator.axis) is not None
    assert accumulator.axis not in second.reduced
    rng = np.random.default_rng(7)
    for length, size in ((1, 4), (2, 7), (3, 12), (5, 6), (20, 3)):  # with empty parts, and a last one that has more
        before, after = sides(op, accumulator.axis, Part("p", length, 4))
        given = []
        for (label, core), wire in zip(op.inputs, before.dom.inside, strict=True):
            shape = [size if a == accumulator.axis else 3 for a in wire.names]
            assert len(core) == len(shape)
            given.append(np.full(shape, 1.0) if label == "label" else rng.normal(size=shape))
        left, right = (x if isinstance(x, tuple) else (x,) for x in (evaluate(d, *given) for d in (before, after)))
        for a, b in zip(left, right, strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-11)


def test_exact_rationals() -> None:
    op = ALGORITHMS["softmax_contraction"].diagram
    graph = Graph.of(op)
    match = next(m for m in matches(load_rules()["split_stream"], graph, set(graph.vertices)))
    match.apply(graph)
    rng = random.Random(3)
    sizes = {"x": 5}
    given = []
    for wire in op.dom.inside:
        data = np.empty([sizes.get(a, 2) for a in wire.names], dtype=object)
        for i in np.ndindex(data.shape):
            data[i] = Fraction(rng.randint(-3, 3))
        given.append(data)
    assert (evaluate(op, *given) == evaluate(graph.to_diagram(), *given)).all()


def test_what_is_not_over_one_part_throughout_is_not_taken_for_it() -> None:
    op, accumulator = derived()["softmax-contract"]
    part = Part("p", 3, 4)
    good = parted(op, accumulator, part)
    found = whole(good, "x")
    assert found is not None
    assert found[0] == part
    shifted = replace(good, body=tuple(
        (n, rebuild(e, lambda x: Const(Fraction(4)) if x == Const(Fraction(3)) else None) if n == "z" else e)
        for n, e in good.body
    ))  # fmt: skip
    free = replace(good, body=tuple((n, dict(accumulator.invariant)["z"] if n == "z" else e) for n, e in good.body))
    assert whole(shifted, "x") is None
    assert whole(free, "x") is None
    within = replace(best(good, "x").accumulator)
    assert within.within == part
    assert proof(good, within).verdict == "proved"
    assert proof(good, replace(within, within=Part("p", 4, 3))).verdict == "refuted"
    assert proof(shifted, within).verdict == "refuted"


def broken(op: Any, a: Accumulator) -> list[Accumulator]:
    """Accumulators whose combine says something else."""
    found = []
    for at, (name, e) in enumerate(a.combine):
        for old, new in (("add", "max"), ("max", "add"), ("mul", "add")):
            hit = rebuild(e, lambda x, old=old, new=new: replace(x, fn=new) if getattr(x, "fn", "") == old else None)
            if hit != e:
                found.append(replace(a, combine=(*a.combine[:at], (name, hit), *a.combine[at + 1 :])))
    return found


def test_a_wrong_combine_is_not_joined() -> None:
    op, accumulator = derived()["softmax-contract"]
    mutants = broken(op, accumulator)
    assert len(mutants) >= 4
    for mutant in mutants:
        try:
            outcome = proof(*fold(op, mutant, Part("p", 3, 4))).verdict
        except NotSplittable:
            outcome = "refused"
        assert outcome != "proved", mutant.combine


def test_joining_reduces_along_the_parts_alone() -> None:
    op, accumulator = derived()["softmax-contract"]
    second = joined(op, accumulator, Part("p", 3, 4))
    reduced = {a for _, e in second.body if isinstance(e, Reduce) for a in e.axes}
    assert reduced == {"p"}
    assert [core for _, core in second.inputs] == [("p",)] * 3


# --------------------------------------------------------------------------- schedules


def run(schedule: Any, seed: int = 0) -> tuple[list[Any], Any]:
    rng = np.random.default_rng(seed)
    arrays = [rng.normal(size=b.shape) for b in schedule.program.inputs]
    return arrays, schedule.run(*arrays)


CASES = [
    ("attention", {"q": 5, "x": 101, "d": 8}, {"x": 7}), ("causal_attention", {"q": 37, "x": 37, "d": 4}, {"x": 5}),
    ("grouped_query_attention", {}, {"x": 3}), ("matmul", {"a": 9, "b": 64, "c": 7}, {"b": 16}),
    ("linear_cross_entropy", {}, {"v": 4}), ("attention", {"q": 3, "x": 13, "d": 2}, {"x": 13}),
    ("attention", {"q": 3, "x": 16, "d": 8}, {"d": 2}), ("attention_with_lse", {"q": 3, "x": 17, "d": 2}, {"x": 2}),
    ("mlp", {}, {"f": 3}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "sizes", "parts"), CASES)
def test_a_split_schedule_computes_the_same_and_costs_what_it_says(
    name: str, sizes: dict[str, int], parts: dict[str, int]
) -> None:
    axes = {a for wire in ALGORITHMS[name].diagram.dom.inside for a in wire.names}
    sizes = sizes or {a: 12 if a in parts else 4 for a in axes | set(parts)}
    plain, schedule = (nc.derive(name, on="a100", sizes=sizes, split=s) for s in ({}, parts))
    arrays, found = run(schedule)
    expected = plain.run(*arrays)
    for a, b in zip(*(x if isinstance(x, tuple) else (x,) for x in (found, expected)), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-11)
    ledger = schedule.trace(*arrays)
    assert ledger.moved[1] == schedule.transfer_values > plain.transfer_values
    assert ledger.moved_bytes[1] == schedule.transfer_bytes
    assert schedule.unfused == plain.unfused
    first = next(k for k in schedule.kernels if k.code.part is not None)
    [(axis, count)] = parts.items()
    assert first.code.part is not None
    assert (first.code.part.count, first.blocks[first.code.part.axis]) == (count, 1)
    assert all(k.tiling.certificate.status == "optimal" for k in schedule.kernels)
    assert schedule.to_json()["split"] == {axis: count}
    assert f"for each position along {first.code.part.axis}" in schedule.pseudocode


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 12), st.integers(1, 9), st.integers(0, 99))
def test_any_number_of_parts_of_any_length(x: int, parts: int, q: int, seed: int) -> None:
    parts = min(parts, x)
    schedule = nc.derive("attention", on="a100", sizes={"q": q, "x": x, "d": 2}, split={"x": parts})
    arrays, found = run(schedule, seed)
    scores = arrays[0] @ arrays[1].T / np.sqrt(2)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    np.testing.assert_allclose(found, weights / weights.sum(axis=1, keepdims=True) @ arrays[2], rtol=1e-9, atol=1e-11)
    part = schedule.kernels[0].code.part
    assert (part is None) == (parts == 1)
    assert part is None or part.length * (part.count - 1) < x <= part.length * part.count


def test_states_are_stored_in_full_precision() -> None:
    schedule = nc.derive("attention", on="a100", sizes={"q": 4, "x": 64, "d": 8}, split={"x": 4})
    assert [b.dtype for b in schedule.program.scratch] == ["fp32"] * 3
    assert [b.axes[0] for b in schedule.program.scratch] == ["part_x"] * 3


def test_on_cores_blocks_of_parts_share_no_chunks() -> None:
    sizes = {"q": 16, "x": 1024, "d": 64}
    schedule = nc.derive("attention", on="h100", sizes=sizes, split={"x": 8})
    for placed in (place(schedule), place(schedule, clusters=[2, 4]), place(schedule, stages=[2])):
        arrays, found = run(placed)
        np.testing.assert_allclose(found, schedule.run(*arrays), rtol=1e-9, atol=1e-11)
        ledger = placed.trace(*arrays)
        assert ledger.moved[1] == sum(n for p in placed.placements for at, n, _ in p.transfer if at == "shared")
        assert placed.roofline.kernels[0].blocks >= 8


def test_predicted_time_chooses_the_number_of_parts() -> None:
    few = divide("attention", "x", on="h100", sizes={"q": 16, "x": 16384, "d": 128})
    times = dict(few.tried)
    assert few.parts > 8
    assert times[few.parts] == min(times.values()) < times[1] / 4
    assert few.placed.schedule.split == {"x": few.parts}
    many = divide("attention", "x", on="h100", sizes={"q": 65536, "x": 512, "d": 64})
    assert many.parts == 1
    assert not many.placed.schedule.split
    assert "by predicted time (sequential) of 1:" in str(many)
    with pytest.raises(NotSplittable, match=r"axis 'q' cannot be split: nothing is reduced along it"):
        divide("attention", "q", on="h100", sizes={"q": 16, "x": 64, "d": 16})


def test_certificates_of_a_split_schedule_are_checked() -> None:
    schedule = nc.derive("attention", on="a100", sizes={"q": 4, "x": 64, "d": 16}, split={"x": 4})
    tree = bundle(schedule)
    assert any("as stated anew" in line for line in verify(tree))
    for split_in in ({"x": 2}, {}, None, []):
        with pytest.raises(ValueError, match="made_from"):
            verify({**tree, "made_from": {**tree["made_from"], "split": split_in}})


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_the_c_of_a_split_schedule_is_right() -> None:
    for name, sizes, parts in (
        ("attention", {"q": 6, "x": 1000, "d": 64}, {"x": 7}),
        ("causal_attention", {"q": 99, "x": 99, "d": 16}, {"x": 4}),
        ("matmul", {"a": 33, "b": 500, "c": 17}, {"b": 6}),
    ):  # fmt: skip
        schedule = nc.derive(name, on="a100", sizes=sizes, dtype="fp32", split=parts)
        rng = np.random.default_rng(1)
        arrays = [rng.normal(size=b.shape).astype(np.float32) for b in schedule.program.inputs]
        for threads in (1, 2):
            np.testing.assert_allclose(
                nc.compile(schedule, threads=threads)(*arrays), schedule.run(*arrays), rtol=1e-5, atol=2e-5
            )


def test_bad_requests_say_what_is_wrong() -> None:
    sizes = {"q": 6, "x": 10, "d": 9}
    for parts, message in (
        ({"y": 3}, "there is no axis 'y' to split; there are d, q, x"),
        ({"x": 0}, "axis 'x' of size 10 is to be split into 0 parts; give 1 to 10"),
        ({"x": 11}, "axis 'x' of size 10 is to be split into 11 parts"),
        ({"x": True}, "into True parts"),
        (["x"], "split is ['x']; give the number of parts of each axis"),
    ):
        with pytest.raises(TypeMismatch, match=re.escape(message)):
            nc.derive("attention", on="a100", sizes=sizes, split=parts)  # type: ignore[arg-type]
    with pytest.raises(NotSplittable, match=r"top_k\[x k=4\]: its state value1 is combined by where"):
        nc.derive("top_k", on="a100", sizes={"x": 64}, split={"x": 2})
    with pytest.raises(NotSplittable, match="does not stream along it"):
        nc.derive(refusals.median, on="a100", sizes={"n": 4, "x": 64}, split={"x": 2})


def test_chunks_lie_within_parts() -> None:
    kernel = nc.derive("attention", on="a100", sizes={"q": 4, "x": 60, "d": 8}, split={"x": 4}).kernels[0]
    sizes, good = dict(kernel.sizes), dict(kernel.blocks)
    for blocks, other, message in (
        ({"x": 7}, {}, "chunks of 7 positions do not fit parts of 16"), ({"part_x": 2}, {}, "blocks of 2 parts"),
        ({}, {"x": 65}, "4 parts of 16 positions are not the 65"), ({}, {"part_x": 3}, "3 parts of 16"),
    ):  # fmt: skip
        with pytest.raises(ProgramError, match=message):
            lower("K", kernel.code, sizes | other, good | blocks, kernel.inputs, kernel.outputs)


def test_kernels_over_parts_have_a_json_form() -> None:
    op, accumulator = derived()["softmax-contract"]
    first = parted(op, accumulator, Part("p", 3, 4))
    streamed = replace(first, accumulators=(best(first, "x").accumulator,))
    kernel = Kernel(Op(streamed, streamed.on("q x", "x d").dom), ("p",), "x")
    again = loads(dumps(kernel))
    assert Graph.of(again).to_diagram() == Graph.of(kernel).to_diagram()
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=(3, 11)), rng.normal(size=(11, 2))]
    for a, b in zip(evaluate(again, *arrays, blocks={"x": 2}), evaluate(first.on("q x", "x d"), *arrays), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-11)


def test_kernels_over_parts_and_over_the_whole_axis_do_not_run_side_by_side() -> None:
    """They share an input, and yet one would read chunks that the other is not to see."""
    op, accumulator = derived()["softmax-contract"]
    streamed = [replace(op, accumulators=(accumulator,))]
    for length in (3, 4):
        first = parted(op, accumulator, Part("p", length, 4))
        streamed.append(replace(first, accumulators=(best(first, "x").accumulator,)))
    rule = load_rules()["fuse_beside"]
    for i, one in enumerate(streamed):
        for j, other in enumerate(streamed):
            graph = Graph(one.on("q x", "x d").dom)
            for each in (one, other):
                arrays = each.on("q x", "x d").dom
                number = graph.add(Kernel(Op(each, arrays), (), "x"), [(-1, 0), (-1, 1)])
                graph.outputs += tuple(graph.ports(number))
            assert bool(list(matches(rule, graph))) == (i == j)


def test_what_is_asked_of_a_state_is_asked_of_it_in_both_kernels() -> None:
    """Scores beyond what fp16 holds: their maximum was asked for in fp32, and is joined so."""
    asked = {"*": "fp16", "softmax.m": "fp32", "contract[d]": "fp32", "scale_by_root": "fp32"}
    kinds: dict[str, Any] = {"on": "a100", "sizes": {"q": 4, "x": 64, "d": 4}, "accumulator": asked}
    plain, schedule = nc.derive("attention", **kinds), nc.derive("attention", split={"x": 4}, **kinds)
    rng = np.random.default_rng(0)
    Q, K = (rng.normal(size=(n, 4)) * 400 + 600 for n in (4, 64))
    V = rng.normal(size=(64, 4))
    whole, split_run = (s.run(Q, K, V, declared=True) for s in (plain, schedule))
    np.testing.assert_allclose(split_run, plain.run(Q, K, V), atol=2e-3)
    np.testing.assert_allclose(split_run, whole, atol=2e-3)


def test_states_are_stored_as_precisely_as_they_are_computed() -> None:
    sizes = {"q": 4, "x": 64, "d": 4}
    schedule = nc.derive("attention", on="a100", sizes=sizes, dtype="fp64", accumulator="fp64", split={"x": 4})
    assert {b.dtype for b in schedule.program.scratch} == {"fp64"}
    arrays, exact = run(schedule)
    assert np.abs(schedule.run(*arrays, declared=True) - exact).max() < 1e-14
    with pytest.raises(NotSplittable, match="arrays are int8, and states of parts are stored as floats"):
        nc.derive("matmul", on="a100", sizes={"a": 4, "b": 64, "c": 4}, dtype="int8", split={"b": 4})
    kinds = {"A": "int8", "B": "int8", "*": "fp16"}
    with pytest.raises(NotSplittable, match="integers are added up along it, and states of parts are stored as floats"):
        nc.derive("matmul", on="a100", sizes={"a": 4, "b": 64, "c": 4}, dtype=kinds, split={"b": 4})


@nc.algorithm(A="x y", sizes={"x": 11, "y": 7})
def total(A: Any) -> Any:
    return contract("x y")(A, A)


@nc.algorithm(Q="q d", K="x d", V="x d", sizes={"q": 4, "x": 32, "d": 8})
def two_layers(Q: Any, K: Any, V: Any) -> Any:
    once = contract("x")(softmax("x")(contract("d")(Q, K)), V)
    return contract("x")(softmax("x")(contract("d")(once, K)), V)


def test_several_axes_and_several_streams_along_one() -> None:
    for what, parts, kernels in ((total, {"x": 4, "y": 3}, 2), (two_layers, {"x": 4}, 4), (two_layers, {"x": 1}, 2)):
        schedule, plain = nc.derive(what, on="a100", split=parts), nc.derive(what, on="a100")
        arrays, found = run(schedule)
        np.testing.assert_allclose(found, plain.run(*arrays), rtol=1e-9, atol=1e-12)
        assert schedule.trace(*arrays).moved[1] == schedule.transfer_values
        if parts != {"x": 1}:
            assert len(schedule.kernels) == kernels
            assert sum(step.rule == "split_stream" for step in schedule.derivation.steps) == 2
        else:
            assert schedule.derivation.steps[0].rule != "split_stream"


def test_lengths_of_parts_are_round_where_that_costs_little() -> None:
    schedule = nc.derive("attention", on="a100", sizes={"q": 16, "x": 4096, "d": 64}, split={"x": 40})
    part = schedule.kernels[0].code.part
    assert part is not None
    assert (part.length, part.count) == (112, 37)
    made = triton.source(nc.derive(
        "attention", on=triton.tiled(nc.Device.load("a100")), sizes={"q": 16, "x": 4096, "d": 64}, split={"x": 40}
    ))  # fmt: skip
    assert "tl.static_assert(112 % BLOCK_x == 0)" in made.text


def test_a_chunk_in_two_parts_is_never_a_configuration() -> None:
    schedule = nc.derive("attention", on="a100", sizes={"q": 16, "x": 384, "d": 64}, split={"x": 4})
    seconds = triton.perf_model(schedule, "K1")
    asked = {"BLOCK_q": 16, "BLOCK_d": 64, "BLOCK_part_x": 1, "num_warps": 4, "num_stages": 2, "size_q": 16}
    times = {n: seconds(**asked, BLOCK_x=n, size_x=384, size_d=64, size_part_x=4) for n in (16, 32, 64, 128)}
    assert times[16] < np.inf
    assert times[32] < np.inf
    assert times[64] == times[128] == np.inf


@nc.algorithm(T1="q d", T2="x d", V="x d", sizes={"q": 9, "x": 9, "d": 9})
def called_like_states(T1: Any, T2: Any, V: Any) -> Any:
    return contract("x")(softmax("x")(contract("d")(T1, T2)), V)


def test_states_are_not_called_like_inputs() -> None:
    schedule, plain = (nc.derive(called_like_states, on="a100", split=s) for s in ({"x": 9}, {}))
    every = [b.name for of in schedule.buffers for b in of]
    assert len(set(every)) == len(every)
    arrays, found = run(schedule)
    np.testing.assert_allclose(found, plain.run(*arrays), rtol=1e-9, atol=1e-12)


def test_parts_that_the_instructions_of_a_core_do_not_divide_are_refused() -> None:
    schedule = nc.derive("attention", on="a100", sizes={"q": 16, "x": 90, "d": 16}, split={"x": 7})
    with pytest.raises(PlacementError, match="no multiple of 16 divides parts of 14 positions of 'x'"):
        place(schedule)
