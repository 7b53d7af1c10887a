"""Chunks that overlap: the program computes the same, and holds and moves what cost says, to the last byte."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from napkin_cat import cost
from napkin_cat.columns import columns
from napkin_cat.counts import counts
from napkin_cat.diagram import Diagram, Kernel
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Numerics
from napkin_cat.interpreter import run
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import contract, softmax
from napkin_cat.pipeline import PipelineError, pipelined, unused
from napkin_cat.program import Barrier, Beside, Loop, Program, ProgramError, Rebind, Save, Slice, Wait, single
from napkin_cat.regions import kernel_of
from napkin_cat.trace import algorithm
from tests.test_program import kernels

STREAMS = {
    "attention": "x", "causal_attention": "x", "sliding_window_attention": "x", "multi_head_attention": "x",
    "multi_query_attention": "x", "grouped_query_attention": "x", "mlp": "f", "gated_mlp": "f",
    "multi_head_latent_attention": "x", "retention": "x",
}  # fmt: skip
NUMERICS = [Numerics("fp16", "fp32"), Numerics("fp16", "fp16"), Numerics("fp8", "fp32"), Numerics("bf16", "fp32")]


@algorithm(Q="q d", C="x d")
def tied(Q, C):  # type: ignore[no-untyped-def]
    """Keys are values: a chunk of C is read by both contractions."""
    return contract("q x, x d -> q d")(softmax("x")(contract("q d, x d -> q x")(Q, C)), C)


DIAGRAMS = {name: ALGORITHMS[name].diagram for name in STREAMS} | {"tied": tied.diagram}
KERNELS = {name: next(found for found in kernels(name) if found[0].stream == x) for name, x in STREAMS.items()}
KERNELS["tied"] = (kernel_of(tied.diagram, "x"), [0, 1])


def kernel(name: str, cut: bool) -> tuple[Kernel, list[int]]:
    """The kernel, its blocks shared out to warps or not, and which inputs it reads in which order."""
    found, order = KERNELS[name]
    return Kernel(found.body, found.groups, found.stream, found.skip, found.groups if cut else ()), order


def inputs(name: str, sizes: dict[str, int], seed: int) -> list[np.ndarray[Any, Any]]:
    values = np.random.default_rng(seed)
    return [values.normal(size=[sizes[a] for a in t.names]) for t in DIAGRAMS[name].dom.inside]


def cases(count: int) -> Iterator[tuple[Any, ...]]:
    rng = random.Random(23)
    for i in range(count):
        name = list(KERNELS)[i % len(KERNELS)]
        (of, order), numerics = kernel(name, rng.random() < 0.6), rng.choice(NUMERICS)
        code = pipelined(
            columns(of, numerics), rng.choice(("intra", "intra", "intra", "sequential")),
            rng.choice(("registers", "shared")), rng.choice((1, 2, 3)),
        )  # fmt: skip
        sizes = {a.name: rng.choice((1, 2, 3, 5, 7, 8, 12)) for t in of.dom.inside for a in t.axes}
        blocks: dict[str, int] = {}
        for a in cost.axes_of(code):
            axis, sliced, _ = a.partition(":")
            around = axis.rstrip("'") if axis.endswith("'") else f"{axis}'"
            outer = blocks.get(around, blocks.get(axis, sizes.get(axis, 0))) if sliced else blocks.get(around, 0)
            inside = bool(sliced) or axis.endswith("'")
            whole = [n for n in range(1, outer + 1) if outer % n == 0]
            halves = 2 if a == code.stream and rng.random() < 0.8 else 1  # so that two whole chunks are there
            blocks[a] = rng.choice(whole) if inside else rng.randint(1, -(-sizes[a] // halves))
        yield name, of, order, code, sizes, blocks, numerics, rng.choice((1, 2, 3)), rng.getrandbits(32)


def test_values_ledger_and_counts_agree_with_cost() -> None:
    """200 cases: overlap, handover, slices fetched ahead, ragged tiles, masks, dtypes; equal to the last byte."""
    overlapped = exact = 0
    for name, of, order, code, sizes, blocks, numerics, stages, seed in cases(200):
        program = single(of, sizes, blocks, numerics, stages=stages, code=code)
        arrays = inputs(name, sizes, seed)
        outputs, ledger = run(program, [arrays[i] for i in order])
        what = (name, sizes, blocks, numerics, stages, bool(code.behind), code.saved, code.slice_stages)
        expected = evaluate(DIAGRAMS[name], *arrays)
        np.testing.assert_allclose(outputs[0], expected, rtol=1e-9, atol=1e-9, err_msg=str(what))
        numbers = cost.exact(code, sizes, blocks, stages)
        assert dict(ledger.moved) == cost.transfer(code, numbers), what
        moved = cost.transfer(code, numbers, cost.stored_bytes(numerics))
        assert dict(ledger.moved_bytes) == moved, what
        held = cost.memory(code, numbers, cost.in_bytes)
        peak = {n: max(x for _, x in of) for n, of in held.items()}
        stream = code.stream or ""
        if not code.behind or (sizes[stream] >= 2 * blocks[stream] and not code.skip):
            assert dict(ledger.peak_bytes) == peak, what
            exact += bool(code.behind)
        else:  # two whole chunks are never there at once
            assert all(ledger.peak_bytes[n] <= peak[n] for n in peak), what
        assert not any(ledger.resident.values())
        [counted] = counts(program)
        assert dict(counted.moved) == moved, what
        overlapped += bool(code.behind)
    assert overlapped > 120
    assert exact > 60


@pytest.mark.parametrize("name", ["attention", "gated_mlp"])
def test_what_is_behind_joins_and_stays(name: str) -> None:
    """The second of two chained contractions goes behind; what it reads of its chunk keeps a room of its own."""
    code = pipelined(columns(kernel(name, True)[0], Numerics("fp16", "fp16")), "intra")
    [last] = [s for s in code.behind if s.kind == "compute"]
    [(made, name_before)] = code.before
    assert name_before in last.reads
    assert made in {s.target.name for s in code.body}
    assert all(made not in s.frees and s.reuses != made for s in (*code.body, *code.join))
    assert name_before in last.frees
    assert {s.target.name for s in code.behind if s.kind == "load"} == {of for _, of in last.copies}


def test_what_both_contractions_read_is_loaded_once_and_stays_a_chunk_longer() -> None:
    of, _ = KERNELS["tied"]
    plain, intra = (pipelined(columns(of, Numerics("fp16", "fp16")), overlap) for overlap in ("sequential", "intra"))
    assert len(intra.lingering) == len(intra.streamed) == 1
    sizes, blocks = {"q": 4, "x": 12, "d": 5}, {"q": 2, "x": 3}
    held = [max(n for _, n in cost.memory(code, cost.exact(code, sizes, blocks, 2))[1]) for code in (plain, intra)]
    assert held[1] - held[0] == 3 * 5
    assert cost.transfer(intra, cost.exact(intra, sizes, blocks, 2)) == cost.transfer(
        plain, cost.exact(plain, sizes, blocks, 2)
    )


def test_scores_of_one_chunk_stand_beside_probabilities_of_another() -> None:
    """A tile of scores more than without overlap, and the slices of V of both warps; nothing more is moved."""
    of, numerics = kernel("attention", True)[0], Numerics("fp16", "fp16")
    plain, intra = (pipelined(columns(of, numerics), overlap) for overlap in ("sequential", "intra"))
    sizes = {"q": 64, "x": 64, "d": 32}
    blocks = {"q": 32, "x": 16, "q'": 16, "d:k": 8, "x:n": 8, "x:k": 16, "d:n": 8}
    held = []
    for code in (plain, intra):
        numbers = cost.exact(code, sizes, blocks, 2)
        held.append(max(n for _, n in cost.memory(code, numbers)[2]))
        assert cost.transfer(code, numbers) == cost.transfer(plain, numbers)
    scores, slice_of_v, warps = 32 * 16, 16 * 8, 2
    assert held[1] - held[0] == scores + warps * slice_of_v


@pytest.mark.parametrize("name", ["matmul", "linear_cross_entropy", "rmsnorm_linear"])
def test_a_kernel_with_nothing_to_run_behind_keeps_its_order(name: str) -> None:
    for of, _ in kernels(name):
        code = columns(of, Numerics())
        assert pipelined(code, "intra") == code


def test_declared_dtypes_round_as_without_overlap() -> None:
    """Cut into slices, the sums are the same operations in the same order."""
    of, order = kernel("attention", True)
    sizes, blocks = {"q": 24, "x": 40, "d": 16}, {"q": 16, "x": 16, "q'": 8, "d:k": 8, "x:n": 8, "x:k": 8, "d:n": 8}
    arrays = inputs("attention", sizes, 5)
    out = []
    for words in (("sequential", "registers"), ("intra", "registers"), ("intra", "shared")):
        code = pipelined(columns(of, Numerics("fp16", "fp16")), *words)
        program = single(of, sizes, blocks, Numerics("fp16", "fp16"), stages=2, code=code)
        out.append(run(program, [arrays[i] for i in order], declared=True)[0][0])
    assert np.array_equal(out[0], out[1])
    assert np.array_equal(out[0], out[2])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"overlap": "inner"}, "no overlap 'inner'; there are sequential, intra"),
        ({"handover": "l2"}, "no handover 'l2'; there are registers, shared"),
        ({"slice_stages": 0}, "slice_stages = 0; give a whole number of at least 1"),
        ({"slice_stages": True}, "slice_stages = True"),
    ],
)
def test_other_words_are_refused(words: dict[str, Any], said: str) -> None:
    with pytest.raises(PipelineError, match=said):
        pipelined(columns(kernel("attention", True)[0], Numerics()), **words)


# --------------------------------------------------------------------------- programs that are broken on purpose


def overlapped() -> tuple[Program, list[np.ndarray[Any, Any]], np.ndarray[Any, Any]]:
    of, order = kernel("attention", True)
    sizes, blocks = {"q": 14, "x": 12, "d": 4}, {"q": 6, "x": 4, "q'": 3, "d:k": 2, "x:n": 1, "x:k": 2, "d:n": 2}
    code = pipelined(columns(of, Numerics("fp16", "fp16")), "intra", "shared", 2)
    arrays = inputs("attention", sizes, 1)
    program = single(of, sizes, blocks, Numerics("fp16", "fp16"), stages=2, code=code)
    return program, [arrays[i] for i in order], evaluate(ALGORITHMS["attention"].diagram, *arrays)


def changed(s: Any, what: str) -> list[Any]:
    match what, s:
        case "nothing drains", Loop(drains=True):
            return [replace(s, drains=False)]
        case "V fetched with K", Loop(drains=True):
            return [replace(s, ahead=tuple(replace(x, lag=0) for x in s.ahead))]
        case "no wait", Wait():
            return []
        case "no barrier", Barrier():
            return []
        case "behind joins in", Beside():
            return [replace(s, body=(*s.body, *s.behind), behind=())]
        case "behind forgotten", Beside():
            return [replace(s, behind=())]
        case "joined before", Beside():
            return [replace(s, body=(*s.body, *s.join), join=())]
        case "not saved", Save():
            return []
        case "not fetched", Slice() if s.of.endswith("_pipe"):
            return []
        case "stale probabilities", Rebind() if s.state == "z":
            return []
        case "beside itself", Beside():
            return [replace(s, behind=(*s.behind, *s.body[:1]))]
    return [s]


def mapped(statements: tuple[Any, ...], what: str) -> tuple[Any, ...]:
    out: list[Any] = []
    for s in statements:
        if isinstance(s, Loop):
            s = replace(s, body=mapped(s.body, what))
        if isinstance(s, Beside):
            s = replace(s, body=mapped(s.body, what), behind=mapped(s.behind, what), join=mapped(s.join, what))
        out += changed(s, what)
    return tuple(out)


@pytest.mark.parametrize(
    "what",
    ["nothing drains", "V fetched with K", "no wait", "no barrier", "behind joins in", "behind forgotten",
     "joined before", "not saved", "not fetched", "stale probabilities", "beside itself"],
)  # fmt: skip
def test_broken_overlap_is_caught(what: str) -> None:
    program, arrays, expected = overlapped()
    [right], ledger = run(program, arrays)
    np.testing.assert_allclose(right, expected, rtol=1e-9, atol=1e-12)
    [of] = program.kernels
    body = mapped(of.body, what)
    assert body != of.body, "the mutation changed nothing"
    try:
        [wrong], counted = run(replace(program, kernels=(replace(of, body=body),)), arrays)
    except ProgramError:
        return
    assert not np.allclose(wrong, expected, rtol=1e-9, atol=1e-12) or counted != ledger


@pytest.mark.parametrize(
    ("diagram", "stream", "nothing"),
    [
        (ALGORITHMS["attention"].diagram, "x", ()),
        (ALGORITHMS["matmul"].diagram, "b", ("no sum of products on a chunk of b waits", "nothing passes")),
        (ALGORITHMS["matmul"].diagram, None, ("nothing is streamed", "nothing passes")),
        (softmax("x").on("q x"), None, ("nothing is streamed", "nothing passes", "no operand comes down in slices")),
    ],
)
def test_what_is_asked_and_changes_nothing_is_said(
    diagram: Diagram, stream: str | None, nothing: tuple[str, ...]
) -> None:
    found = kernel_of(diagram, stream)
    code = columns(Kernel(found.body, found.groups, found.stream, found.skip, found.groups), Numerics())
    said = unused(pipelined(code, "intra", "shared", 2), "intra", "shared", 2)
    assert all(part in line for part, line in zip(nothing, said, strict=True))
    assert unused(pipelined(code), "sequential", "registers", 1) == ()
