"""Exponentials by polynomial in a program: the share is the best one, is counted as written, and runs within bounds."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import napkin_cat as nc
from napkin_cat.check import check
from napkin_cat.cores import place
from napkin_cat.counts import Kind, counts
from napkin_cat.device import Device, Pipe
from napkin_cat.diagram import array
from napkin_cat.exponential import software_exp
from napkin_cat.expression import Apply, Const, ExpressionError, Var, walk
from napkin_cat.expression import dtype as dtype_of
from napkin_cat.graph import Graph
from napkin_cat.interpreter import run
from napkin_cat.library import ALGORITHMS
from napkin_cat.match import matches
from napkin_cat.operations import exp
from napkin_cat.pipes import overlap, stated
from napkin_cat.program import Compute, Program, single
from napkin_cat.regions import kernel_of
from napkin_cat.rule import RuleError, load_rules
from napkin_cat.schedule import derive
from napkin_cat.software_exp import by_polynomial
from tests.toy import TOY, attention

H100, B200, A100 = map(Device.load, ("h100", "b200", "a100"))
CUBIC = software_exp("fp16")
RULE = load_rules(approximate=True)["software_exp"]
LOGIC = Pipe(name="logic", does=("and", "max"), per_clock=16)


def clocks(program: Program, device: Device) -> Fraction:
    return max(overlap(stated(counts(program)[0], device)[0], device).pipes.values())


def kinds(program: Program) -> dict[str, int]:
    found: dict[str, int] = {}
    for kind, n in counts(program)[0].operations.items():
        found[kind.function] = found.get(kind.function, 0) + n
    return found


# --------------------------------------------------------------------------- the rule


def test_the_rule_is_within_a_bound_and_never_called_proved() -> None:
    verdict = check(RULE)
    assert verdict.verdict == "within"
    assert "2^-13.50 relative" in verdict.detail
    assert "not equal" in verdict.detail


def test_a_bound_that_is_too_small_is_refuted_or_unproved() -> None:
    assert check(replace(RULE, within=CUBIC.error / 2)).verdict == "refuted"
    assert check(replace(RULE, within=CUBIC.error * Fraction(999, 1000))).verdict == "tested"


def test_other_coefficients_are_refuted() -> None:
    [box] = RULE.rhs.boxes
    [(name, body)] = box.operation.body
    for changed in (Apply("software_exp", (*body.args[:2], Const(Fraction(3, 4)), *body.args[3:])),
                    Apply("software_exp", (body.args[0], Const(Fraction(1, 2)), *body.args[2:]))):  # fmt: skip
        operation = replace(box.operation, body=((name, changed),))
        assert check(replace(RULE, rhs=operation.on(""))).verdict == "refuted"
    other = replace(box.operation, body=((name, Apply("mul", (Var("a"), Var("a")))),))
    assert check(replace(RULE, rhs=other.on(""))).verdict == "unknown"


def test_it_is_not_among_the_equalities_and_must_be_asked_for() -> None:
    assert "software_exp" not in load_rules()
    graph = Graph.of(exp.on("a"))
    with pytest.raises(RuleError, match=r"changes values.*only with approximate=True"):
        next(matches(RULE, graph))
    [match] = matches(RULE, graph, approximate=True)
    match.apply(graph)
    assert str(graph.to_diagram()) != str(exp.on("a"))
    value = nc.evaluate(graph.to_diagram(), np.linspace(-80, 80, 1000))
    error = np.abs(value / np.exp(np.linspace(-80, 80, 1000)) - 1).max()
    assert 0 < error <= CUBIC.error + 2.0**-18
    assert array("a") == graph.to_diagram().dom.inside[0]


# --------------------------------------------------------------------------- the share


def test_on_blackwell_part_of_the_exponentials_belongs_on_the_multiply_add_pipe() -> None:
    """As in FlashAttention-4: else the special functions bind."""
    program = attention(4096, 4096, 64, 128, 128)
    written, [found] = by_polynomial(program, B200)
    assert found.bound_before == "sfu"
    assert Fraction(1, 4) <= found.share <= Fraction(1, 3)
    assert found.axis == "x"
    assert found.speedup > 1.3
    assert found.clocks == clocks(written, B200) < found.before == clocks(program, B200)


def test_the_operations_are_those_of_the_program_as_written() -> None:
    program = attention(4096, 4096, 64, 128, 128)
    written, [found] = by_polynomial(program, B200)
    moved = 4096 * 4096 * found.share
    before, after = kinds(program), kinds(written)
    change = {f: after.get(f, 0) - before.get(f, 0) for f in {*before, *after}}
    expected = {"exp": -moved, "max": moved, "add": 3 * moved, "and": 2 * moved, "fma": CUBIC.degree * moved}
    assert {f: n for f, n in change.items() if n} == expected


@pytest.mark.parametrize("device", [H100, A100, B200, TOY], ids=lambda d: d.name)
@pytest.mark.parametrize("d", [16, 64, 128])
def test_no_share_is_better(device: Device, d: int) -> None:
    """Worked out from the pipes' clocks, which are linear in the share, at all sixteenths."""
    device = device.model_copy(update={"pipes": (*device.pipes, LOGIC)})
    program = attention(512, 4096, d, 128, 128)
    _, [found] = by_polynomial(program, device)
    pipes = overlap(stated(counts(program)[0], device)[0], device).pipes
    n = 512 * 4096

    def at(share: Fraction) -> Fraction:
        from napkin_cat.pipes import clocks as spent

        taken = spent(device, {Kind("exp", "fp32"): n})
        given = spent(device, {Kind(f, "fp32"): k * n for f, k in CUBIC.instructions.items()})
        names = {*pipes, *taken, *given}
        return max(pipes.get(p, 0) + share * (given.get(p, 0) - taken.get(p, 0)) for p in names)  # type: ignore[type-var]

    assert found.every == tuple(at(Fraction(k, 16)) for k in range(17))
    assert found.clocks == min(found.every)
    assert found.count == found.every.index(found.clocks)


def test_on_ampere_the_tensor_cores_bind_and_nothing_is_moved() -> None:
    program = attention(4096, 4096, 128, 128, 128)
    written, [found] = by_polynomial(program, A100)
    assert (found.count, found.bound, found.speedup, written) == (0, "tensor", 1.0, program)
    assert "no share takes fewer" in str(found)


def test_conversions_one_by_one_would_bind_as_much_as_exponentials() -> None:
    slow = Pipe(name="convert", does=("cast",), per_clock=16)
    device = B200.model_copy(update={"pipes": (*(p for p in B200.pipes if p.name != "convert"), slow)})
    _, [found] = by_polynomial(attention(4096, 4096, 64, 128, 128), device)
    assert (found.share, found.bound) == (0, "convert")


def test_a_device_that_states_no_pipe_for_the_polynomial_keeps_its_exponentials() -> None:
    """What is not counted would look free."""
    _, [found] = by_polynomial(attention(512, 512, 16, 128, 128), TOY)
    assert found.share == 0
    assert "and" in found.reason


def test_parts_fit_every_tile() -> None:
    """Of tiles of 12 and a last one of 4, quarters are told apart; of 5 and 7, all or nothing."""
    assert by_polynomial(attention(5, 40, 64, 5, 12), B200)[1][0].of == 4
    assert by_polynomial(attention(5, 42, 64, 5, 7), B200)[1][0].of == 1


def test_an_argument_that_may_be_positive_stays() -> None:
    sigmoid = kernel_of(nc.operations.sigmoid.on("q"))
    program = single(sigmoid, {"q": 64}, {"q": 16})
    written, [found] = by_polynomial(program, B200)
    assert (found.count, written) == (0, program)
    assert "at most 0" in found.reason


def test_what_is_stored_as_fp32_is_too_precise() -> None:
    with pytest.raises(ExpressionError, match=r"fp32's rounding"):
        by_polynomial(attention(64, 64, 16, 16, 16, "fp32", "fp32"), B200)


# --------------------------------------------------------------------------- what it computes


def of(program: Program, count: int) -> Program:
    """With this share, whatever the device: its special functions, or its multiply-adds, are made slow."""
    slow = {"sfu": 1e-6} if count else {"fp32": 1e-6}
    pipes = tuple(p.model_copy(update={"per_clock": slow.get(p.name, p.per_clock)}) for p in B200.pipes)
    return by_polynomial(program, B200.model_copy(update={"pipes": pipes}))[0]


SCORES: dict[str, Any] = {
    "ordinary": lambda r, n: r.normal(0, 1, n),
    "large": lambda r, n: r.normal(0, 40, n),
    "huge": lambda r, n: r.normal(0, 1e4, n),
    "subnormal": lambda r, n: np.where(r.random(n) < 0.5, 0.0, -9.0 * (1 + r.random(n))),
    "zero": lambda r, n: np.zeros(n),
}


@pytest.mark.parametrize("dtype", ["fp16", "bf16"])
@pytest.mark.parametrize("scores", SCORES)
@pytest.mark.parametrize("declared", [False, True])
def test_results_are_within_the_bound(scores: str, dtype: str, declared: bool) -> None:
    """Numerator and denominator of an average are both within it: so is the average, of the values' size."""
    rng = np.random.default_rng(3)
    program = attention(32, 64, 16, 16, 16, dtype, "fp32")
    written = of(program, 1)
    assert any(isinstance(n, Apply) and n.fn == "software_exp" for k in written.kernels for s in _all(k.body)
               if isinstance(s, Compute) for n in walk(s.expr))  # fmt: skip
    arrays = [SCORES[scores](rng, (n, 16)).astype(np.float32) for n in (32, 64)] + [rng.normal(0, 1, (64, 16))]
    [exact], _ = run(program, arrays, declared=declared)
    [value], _ = run(written, arrays, declared=declared)
    size = np.abs(arrays[2]).max()
    error = float(CUBIC.error) + 2.0**-18
    rounding = 4 * float(dtype_of(dtype).unit_roundoff) if declared else 0.0
    assert np.all(np.isfinite(value))
    assert np.abs(value.astype(float) - exact.astype(float)).max() <= (2.1 * error + rounding) * size


def _all(body: Any) -> Any:
    from napkin_cat.software_exp import _statements

    return _statements(body)


def test_masked_rows_come_out_as_zero() -> None:
    """exp(-inf) is 0 to the last bit: a row of which nothing is left stays a row of zeros."""
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    program = of(single(kernel, {"q": 16, "x": 32, "d": 16}, {"q": 16, "x": 16, "d": 16}, names="QKV"), 1)
    Q, K, V = np.ones((16, 16)), np.full((32, 16), -np.inf), np.ones((32, 16))
    [value], _ = run(program, [Q, K, V])
    assert np.all(value == 0)
    K[3] = 0
    [value], _ = run(program, [Q, K, V])
    assert np.all(value == 1)


def test_a_schedule_on_cores_finds_runs_and_reports_it() -> None:
    schedule = derive("attention", on="b200", sizes={"q": 256, "x": 256, "d": 64})
    plain, placed = place(schedule), place(schedule, software_exp=True)
    [found] = placed.exp_shares
    assert plain.exp_shares == ()
    assert 0 < found.share < 1
    assert found.bound_before == "sfu"
    assert f"{found.count}/16 of the exponentials of K1 by polynomial" in str(placed)
    assert "software_exp3(b - where(m_new == -inf, 0, m_new)) if x mod 16" in placed.pseudocode
    assert placed.to_json()["software_exp"][0]["count"] == found.count
    assert placed.roofline.seconds() < plain.roofline.seconds()
    rng = np.random.default_rng(0)
    arrays = [rng.normal(0, 1, (256, 64)) for _ in range(3)]
    error = np.abs(placed.run(*arrays) - plain.run(*arrays)).max()
    assert 0 < error <= 2.1 * float(CUBIC.error) * np.abs(arrays[2]).max()
