"""Operations and transfers: exact counts against plain enumeration and the ledger, and what each function costs."""

from __future__ import annotations

import math
import random
from collections import Counter
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from napkin_cat import expression
from napkin_cat.columns import Variable
from napkin_cat.cores import place
from napkin_cat.counts import KernelCounts, Kind, counts
from napkin_cat.expression import Apply, Cast, Const, Expr, Index, Numerics, Reduce, Size, Var, call, exp, sqrt, where
from napkin_cat.interpreter import Machine, run
from napkin_cat.library import ALGORITHMS
from napkin_cat.program import (
    Alloc,
    Buffer,
    Compute,
    KernelProgram,
    Load,
    Loop,
    Program,
    ProgramError,
    single,
)
from napkin_cat.regions import kernel_of
from napkin_cat.schedule import derive
from tests.test_program import NUMERICS, nested_cases


def program_of(name: str, stream: str, sizes: dict[str, int], blocks: dict[str, int], *numerics: str) -> Program:
    return single(kernel_of(ALGORITHMS[name].diagram, stream=stream), sizes, blocks, Numerics(*numerics))


def asked(kernel: KernelCounts, function: str) -> int:
    return sum(n for kind, n in kernel.operations.items() if kind.function == function)


def zeros(program: Program) -> list[Any]:
    return [np.zeros(b.shape) for b in program.inputs]


# --------------------------------------------------------------------------- whole programs


CASES = [("matmul", "b"), ("attention", "x"), ("causal_attention", "x"), ("sliding_window_attention", "x"),
         ("rmsnorm_linear", "d"), ("linear_cross_entropy", "v"), ("grouped_query_attention", "x")]  # fmt: skip


@pytest.mark.parametrize(("name", "stream"), CASES)
def test_transfers_are_those_of_the_ledger(name: str, stream: str) -> None:
    rng = random.Random(name)
    kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
    for _ in range(4):
        sizes = {a: rng.randint(1, 40) for a in "abcdefghkmnqvx"} | {"d": rng.randint(1, 9)}
        blocks = {a: rng.randint(1, n) for a, n in sizes.items()}
        program = single(kernel, sizes, blocks, stages=rng.randint(1, 3))
        _, ledger = run(program, zeros(program))
        [found] = counts(program)
        assert found.moved == ledger.moved_bytes


@pytest.mark.parametrize(("name", "sizes"), [
    ("attention", {"q": 150, "x": 200, "d": 32}), ("matmul", {"a": 100, "b": 96, "c": 130}),
])  # fmt: skip
def test_transfers_on_cores_are_those_of_the_ledger(name: str, sizes: dict[str, int]) -> None:
    """Warps, parts, slices of contractions and stages."""
    placed = place(derive(name, on="a100", sizes=sizes), stages=(2,))
    program, [kernel], [p] = placed.program, counts(placed.program), placed.placements
    ledger = placed.trace(*zeros(program))
    assert kernel.moved == ledger.moved_bytes
    assert p.stages == 2
    assert kernel.moved[2] > kernel.buffers["O"][1]  # slices are brought down into registers
    assert kernel.flop == counts(placed.schedule.program)[0].flop


@pytest.mark.parametrize(("name", "window"), [("causal_attention", None), ("sliding_window_attention", 256)])
def test_masked_tiles_are_left_out_exactly(name: str, window: int | None) -> None:
    rng = random.Random(0)
    kernel = kernel_of(ALGORITHMS[name].diagram, stream="x")
    for _ in range(25):
        q, x, d = rng.randint(1, 900), rng.randint(1, 900), rng.randint(1, 8)
        g, s = rng.randint(1, q), rng.randint(1, x)
        [found] = counts(single(kernel, {"q": q, "x": x, "d": d}, {"q": g, "x": s, "d": d}))
        flop = exps = 0
        for q0 in range(0, q, g):
            for x0 in range(0, x, s):
                rows, keys = min(g, q - q0), min(s, x - x0)
                seen = x0 <= q0 + rows - 1 and (window is None or x0 + keys - 1 > q0 - window)
                flop += seen * 4 * rows * keys * d
                exps += seen * (rows * keys + rows)
        assert (found.flop, asked(found, "exp")) == (flop, exps)
        assert found.blocks == -(-q // g)


def test_attention_statement_by_statement() -> None:
    """With q = 8 in tiles of 3, x = 10 in chunks of 4, d = 5: 3 blocks, 3 chunks each."""
    [kernel] = counts(program_of("attention", "x", {"q": 8, "x": 10, "d": 5}, {"q": 3, "x": 4, "d": 5}))
    lines = {line.target: {k.function: n for k, n in line.operations.items()} for line in kernel.lines}
    scores, rows = 8 * 10, 8 * 3  # once each; row statistics once a chunk
    assert lines["c"] == {"contraction": 2 * scores * 5}
    assert lines["b"] == {"mul": scores}  # the root of d is a constant
    assert lines["m_new"] == {"max": scores}  # 3, 3 and 1 in each row's chunks, and one with the running maximum
    assert lines["k"] == {"eq": rows, "where": rows, "mul": rows, "fma": rows, "exp": rows}
    assert lines["e"] == {"eq": rows, "where": rows, "mul": rows, "fma": scores, "exp": scores}
    assert lines["z2"] == {"fma": rows, "add": scores - rows}
    assert lines["e_low"] == {"cast": scores}
    assert lines["c3"] == {"contraction": 2 * scores * 5, "fma": rows * 5}
    assert lines["c4"] == {"eq": 8, "where": 8, "div": 8, "mul": 8 * 5}
    assert lines["out0"] == {"cast": 8 * 5}
    assert {line.target: line.moved[1] for line in kernel.lines if line.moved} == {
        "in0": 8 * 5 * 2, "in1": 3 * 10 * 5 * 2, "in2": 3 * 10 * 5 * 2, "out0": 8 * 5 * 2}  # fmt: skip


def test_nested_loops_over_one_axis_are_counted_once_each() -> None:
    """A loop inside another over the same axis cuts that one's tile, ragged tails and all."""
    x, y = Variable("x", ("a",), "fp32", 1), Variable("y", ("a",), "fp32", 2)
    inner = Loop("stream", "a", 4, 3, (Alloc(y), Compute(y, Var("x") + Var("x"))))
    body = (Loop("group", "a", 10, 4, (Alloc(x), Load(x, "X", ("a",), ("a",)), inner), where="grid"),)
    program = Program((Buffer("X", ("a",), (10,), "fp32"),), (), (), (_kernel(body, {"a": 10}),), Numerics())
    [found] = counts(program)
    assert (found.blocks, found.operations, found.moved) == (3, {Kind("add", "fp32"): 10}, {1: 40})


def test_guards_meet_nested_loops() -> None:
    """Chunks that a condition leaves out are left out with all that runs in them, wherever the tile lies."""
    kernel = kernel_of(ALGORITHMS["causal_attention"].diagram, stream="x")
    program = single(kernel, {"q": 37, "x": 41, "d": 2}, {"q": 8, "x": 5, "d": 2})
    [body] = program.kernels
    [block] = body.body
    halves = Loop("group", "q", 8, 4, block.body, where="warp")  # each half of a block asks for itself
    split = KernelProgram(body.name, (Loop("group", "q", 37, 8, (halves,), where="grid"),), body.sizes, body.code)
    finer = single(kernel, {"q": 37, "x": 41, "d": 2}, {"q": 4, "x": 5, "d": 2})
    [a], [b] = counts(Program(program.inputs, (), program.outputs, (split,), program.numerics)), counts(finer)
    assert a.operations == b.operations
    assert a.moved == b.moved
    assert (a.blocks, b.blocks) == (5, 10)


def test_warps_parts_and_slices_are_counted_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each algorithm once, cut again: it moves what its ledger says, multiplies and exponentiates what it runs."""
    ran: Counter[str] = Counter()
    value = Machine.value

    def watched(machine: Any, expr: Expr, target: Variable) -> Any:
        variables = {v: machine.find(v, "").variable.axes for v in expression.variables(expr)}

        def elements(e: Expr) -> int:
            axes = {a for v in expression.variables(e) for a in variables[v]}
            return math.prod(stop - start for start, stop in machine.tile(sorted(axes)).values())

        for e in dict.fromkeys(expression.walk(expr)):
            match e:
                case Reduce("sum", _, Apply("mul", (Var(x), Var(y))) as body) if set(variables[x]) != set(variables[y]):
                    ran["contraction"] += 2 * elements(body)
                case Apply("exp"):
                    ran["exp"] += elements(e)
        return value(machine, expr, target)

    monkeypatch.setattr(Machine, "value", watched)
    for name, kernel, _, sizes, blocks, rng in nested_cases(13):
        numerics = rng.choice(NUMERICS)
        program = single(kernel, sizes, blocks, numerics, stages=rng.randint(1, 3))
        ran.clear()
        _, ledger = run(program, zeros(program))
        [found] = counts(program)
        what = (name, sizes, blocks, numerics)
        assert found.moved == ledger.moved_bytes, what
        assert (found.flop, asked(found, "exp")) == (ran["contraction"], ran["exp"]), what


def test_a_schedule_of_several_kernels() -> None:
    schedule = derive("mlp", on="a100", sizes={"n": 64, "d": 96, "f": 128, "e": 32})
    found = counts(schedule.program)
    assert [k.name for k in found] == [k.name for k in schedule.kernels]
    assert sum(k.flop for k in found) == 2 * 64 * 96 * 128 + 2 * 64 * 128 * 32
    assert sum(k.moved[1] for k in found) == schedule.transfer_bytes
    assert sum(asked(k, "erf") for k in found) == 64 * 128


# --------------------------------------------------------------------------- one expression


def _kernel(body: Any, sizes: dict[str, int]) -> KernelProgram:
    return KernelProgram("K", tuple(body), tuple(sizes.items()), None)  # type: ignore[arg-type]


A, B, C = (Variable("A", ("i", "k"), "fp32", 1), Variable("B", ("k", "j"), "fp32", 1), Variable("C", ("i",), "fp32", 1))
HALF = Variable("H", ("i", "k"), "fp16", 1)
FP8 = Variable("F", ("k", "j"), "fp8", 1)
SIZES = {"i": 3, "j": 5, "k": 7}
IK, IJ, IJK = 21, 15, 105
a, b, c, h, f = Var("A"), Var("B"), Var("C"), Var("H"), Var("F")


def cost_of(expr: Expr, axes: str, kind: str = "fp32") -> dict[str, int]:
    target = Variable("T", tuple(axes.split()), kind, 2)
    given = [Alloc(v) for v in (A, B, C, HALF, FP8)]
    program = Program((), (), (), (_kernel([*given, Alloc(target), Compute(target, expr)], SIZES),), Numerics())
    [found] = counts(program)
    total: Counter[str] = Counter()
    for k, n in found.operations.items():
        total[f"{k.function} {k.dtype}"] += n
    return dict(total)


@pytest.mark.parametrize(
    ("expr", "axes", "expected"),
    [
        (a + 1, "i k", {"add fp32": IK}),
        (a * a + 1, "i k", {"fma fp32": IK}),
        (1 - a * a, "i k", {"fma fp32": IK}),
        (a * a + c * c, "i k", {"fma fp32": IK, "mul fp32": 3}),  # c * c once a row
        (c * c + a, "i k", {"mul fp32": 3, "add fp32": IK}),
        (a * a + a * a, "i k", {"mul fp32": IK, "fma fp32": IK}),
        (a / sqrt(Size("k")), "i k", {"mul fp32": IK}),
        (a / c, "i k", {"div fp32": 3, "mul fp32": IK}),
        (1 / c, "i", {"div fp32": 3}),
        (exp(a - c), "i k", {"mul fp32": 3, "fma fp32": IK, "exp fp32": IK}),
        (exp(a), "i k", {"mul fp32": IK, "exp fp32": IK}),
        (call("tanh", a), "i k", {"tanh fp32": IK}),
        (where(Index("k") <= Index("i"), a, 0), "i k", {"le fp32": IK, "where fp32": IK}),
        (Reduce("max", ("k",), a), "i", {"max fp32": IK - 3}),
        (Reduce("sum", ("k",), a), "i", {"add fp32": IK - 3}),
        (Reduce("sum", ("k",), a * a), "i", {"mul fp32": 3, "fma fp32": IK - 3}),
        (Reduce("prod", ("k",), a), "i", {"mul fp32": IK - 3}),
        (Reduce("sum", ("k",), Const(Fraction(1))) * c, "i", {"mul fp32": 1 + 3}),
        (Reduce("sum", ("k",), a * b), "i j", {"contraction fp32": 2 * IJK}),
        (Reduce("sum", ("k",), h * f), "i j", {"contraction fp16": 2 * IJK}),
        (c + Reduce("sum", ("k",), a * b), "i j", {"contraction fp32": 2 * IJK}),
        (c * Var("S") + Reduce("sum", ("k",), a * b), "i j", None),
        (Reduce("sum", ("k",), a * b * c), "i j", {"contraction fp32": 2 * IJK, "mul fp32": IK}),
        (Reduce("sum", ("k",), a * b * c * c), "i j", {"contraction fp32": 2 * IJK, "mul fp32": 3 + IK}),
        (Reduce("max", ("k",), Reduce("sum", ("i",), a * b)), "j", {"contraction fp32": 2 * IJK, "max fp32": 35 - 5}),
        (Reduce("sum", ("k",), exp(a) * b), "i j", {"mul fp32": IK, "exp fp32": IK, "contraction fp32": 2 * IJK}),
        (Cast("fp16", a), "i k", {"cast fp32": IK, "cast fp16": IK}),  # there and back, for a target in fp32
        (h + 1, "i k", {"cast fp16": IK, "add fp32": IK}),
    ],
)  # fmt: skip
def test_what_an_expression_costs(expr: Expr, axes: str, expected: dict[str, int] | None) -> None:
    if expected is None:
        with pytest.raises(ProgramError, match=r"reads S, which K never makes"):
            cost_of(expr, axes)
    else:
        assert cost_of(expr, axes) == expected


def test_a_cast_for_a_target_of_its_dtype() -> None:
    assert cost_of(Cast("fp16", a), "i k", "fp16") == {"cast fp32": IK}


def test_a_running_sum_goes_into_the_accumulator() -> None:
    target = Variable("T", ("i", "j"), "fp32", 2)
    old = Variable("O", ("i", "j"), "fp32", 2)
    product = Reduce("sum", ("k",), a * b)
    for expr, extra in ((Var("O") + product, {}), (c * Var("O") + product, {"fma": IJ})):
        body = [*(Alloc(v) for v in (A, B, C, old)), Compute(target, expr, "O")]
        [found] = counts(Program((), (), (), (_kernel(body, SIZES),), Numerics()))
        assert {k.function: n for k, n in found.operations.items()} == {"contraction": 2 * IJK, **extra}


def test_what_is_added_to_a_contraction_does_not_wait_for_it() -> None:
    target = Variable("T", ("i", "j"), "fp32", 2)
    product = Reduce("sum", ("k",), a * b)
    for expr, waits in ((product, False), (c * c + product, False), (c * product, True), (exp(product), True)):
        body = [*(Alloc(v) for v in (A, B, C)), Alloc(target), Compute(target, expr)]
        [found] = counts(Program((), (), (), (_kernel(body, SIZES),), Numerics()))
        assert [line.waits for line in found.lines] == [waits]
