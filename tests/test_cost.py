"""Costs beside the paper's oracles (test_paper) and the programs' ledgers (test_program)."""

from __future__ import annotations

import itertools

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from napkin_cat import cost
from napkin_cat.columns import columns
from napkin_cat.cost import Kept
from napkin_cat.device import Device
from napkin_cat.expression import Affine, Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import contract, softmax
from napkin_cat.regions import kernel_of
from napkin_cat.schedule import derive
from napkin_cat.trace import algorithm
from tests import strategies  # noqa: F401  (its profile)

CAUSAL = (Affine((("q", 1), ("x", -1)), 0),)
WINDOW = (*CAUSAL, Affine((("q", -1), ("x", 1)), 4))


def count(atom: Kept, g: int, s: int) -> int:
    """The oracle: every tile, every position."""
    total = 0
    for start in range(0, atom.rows, g):
        rows = range(start, min(start + g, atom.rows))
        for first in range(0, atom.length, s):
            chunk = range(first, min(first + s, atom.length))
            alive = all(
                any(c.constant + sum(k * {"q": q, "x": x}[a] for a, k in c.coefficients) >= 0
                    for q, x in itertools.product(rows, chunk))
                for c in atom.conditions
            )  # fmt: skip
            total += alive * len(chunk) * (len(rows) if atom.weighted else 1)
    return total


@given(
    st.sampled_from([CAUSAL, WINDOW, (Affine((("q", -2), ("x", 3)), -5),)]), st.integers(1, 14), st.integers(1, 14),
    st.booleans(), st.data(),
)  # fmt: skip
def test_what_a_mask_keeps(
    conditions: tuple[Affine, ...], rows: int, length: int, weighted: bool, data: st.DataObject
) -> None:
    atom = Kept(conditions, "x", length, "s_x", "q", rows, "g_q", weighted)
    low = {"g_q": data.draw(st.integers(1, rows)), "s_x": data.draw(st.integers(1, length))}
    high = {"g_q": data.draw(st.integers(low["g_q"], rows)), "s_x": data.draw(st.integers(low["s_x"], length))}
    bound = atom.lower({v: (low[v], high[v]) for v in low})
    for g, s in itertools.product(range(low["g_q"], high["g_q"] + 1), range(low["s_x"], high["s_x"] + 1)):
        exact = count(atom, g, s)
        assert atom.at({"g_q": g, "s_x": s}) == exact
        assert bound <= exact
    assert atom.lower({v: (n, n) for v, n in low.items()}) == count(atom, low["g_q"], low["s_x"])


def named(values: dict[str, int]) -> dict[sympy.Symbol, int]:
    return {sympy.Symbol(name, positive=True): n for name, n in values.items()}


def test_one_reading_gives_numbers_polynomials_and_symbols() -> None:
    kernel = kernel_of(ALGORITHMS["attention"].diagram, stream="x")
    code = columns(kernel, Numerics())
    sizes, blocks = {"q": 60, "x": 48, "d": 8}, {"q": 20, "x": 12}
    numbers = cost.transfer(code, cost.exact(code, sizes, blocks))
    polynomials = cost.transfer(code, cost.polynomials(code, sizes))
    symbols, table = cost.symbol_numbers(code)
    written = cost.transfer(code, symbols)
    point = {"g_q": 20, "s_x": 12}
    for level, value in numbers.items():
        assert polynomials[level].at(point) == value
        assert written[level].subs(named({**sizes, **point})) == value  # blocks divide the sizes: ratios are exact
    assert table == {"q": "size of axis q", "x": "size of axis x", "d": "size of axis d", "g_q": "block of axis q"}


def test_users_axes_may_be_called_as_sympy_calls_its_own() -> None:
    @algorithm(A="S E", B="E N")
    def odd(A, B):  # type: ignore[no-untyped-def]
        return contract("S E, E N -> S N")(A, B)

    symbols = cost.symbolic(kernel_of(odd.diagram, stream="E"))
    assert str(symbols.transfer) == "E*N*S/g_S + E*N*S/g_N + N*S"
    assert dict(symbols.table)["E"] == "size of axis E"
    form = symbols.standard_form()
    assert form is not None
    assert str(form) == "N*S + 2*E*N*S * M^-1/2"


def test_bytes_go_by_the_dtype_of_each_array() -> None:
    kernel = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
    numerics = Numerics("fp8", "fp32")
    code = columns(kernel, numerics)
    numbers = cost.exact(code, {"a": 8, "b": 8, "c": 8}, {"a": 4, "b": 2, "c": 4})
    assert cost.transfer(code, numbers)[1] == 2 * 8 * 8 * 2 + 64
    assert cost.transfer(code, numbers, cost.stored_bytes(numerics))[1] == 2 * 8 * 8 * 2 + 64
    assert max(n for _, n in cost.memory(code, numbers, cost.in_bytes)[2]) == 4 * 4 * 4
    assert max(n for _, n in cost.memory(code, numbers, cost.in_bytes)[1]) == 2 * 4 * 2


def test_an_array_that_passes_a_level_is_charged_there_and_takes_no_room() -> None:
    code = columns(kernel_of(ALGORITHMS["matmul"].diagram, stream="b"), Numerics())
    moved = cost.transfer(
        cost.flattened(code, {1: 2, 2: 3}), cost.exact(code, dict.fromkeys("abc", 4), dict.fromkeys("abc", 2))
    )
    assert moved[1] == moved[2] == 4 * 4 * 2 * 2 + 16
    assert moved[3] == 16
    assert set(cost.memory(cost.flattened(code, {1: 2, 2: 3}), cost.polynomials(code, dict.fromkeys("abc", 4)))) == {
        2,
        3,
    }


def test_a_standard_form_that_does_not_exist_is_not_made_up() -> None:
    kernel = kernel_of(ALGORITHMS["gated_mlp"].diagram, stream="f")
    form = cost.symbolic(kernel).standard_form()
    assert form is None or all(beta >= 0 for _, beta in form.terms)


def test_a_mask_has_no_standard_form() -> None:
    """What it leaves of the stream depends on the blocks, so that it is no constant."""
    [kernel] = derive("causal_attention", on="a100", sizes={"q": 64, "x": 64, "d": 16}).kernels
    assert kernel.symbols.standard_form() is None
    assert kernel.bytes_form is None
    assert "standard form  none in closed form" in str(derive("causal_attention", on="a100"))


def test_the_least_transfer_is_a_lower_bound_on_exact_tilings() -> None:
    symbols = cost.symbolic(kernel_of(ALGORITHMS["matmul"].diagram, stream="b"))
    form = symbols.standard_form()
    assert form is not None
    for g_a, g_c in itertools.product((1, 3, 8, 20), repeat=2):
        sizes = {"a": 20, "b": 6, "c": 20}
        exact = cost.transfer(symbols.code, cost.exact(symbols.code, sizes, {"a": g_a, "b": 1, "c": g_c}))[1]
        assert float(form.at(sympy.Integer(g_a * g_c)).subs(named(sizes))) <= exact + 1e-9


def test_balance_needs_one_tiled_term() -> None:
    with pytest.raises(ValueError, match="0 terms change with memory"):
        cost.StandardForm(()).balance(1, 1.0, 1.0)


# --------------------------------------------------------------------------- clusters (Theorem 3)


@pytest.mark.parametrize(("name", "stream", "axes", "siblings"), [
    ("attention", "x", ("q",), 2), ("attention", "x", ("q",), 4), ("matmul", "b", ("a", "c"), 4),
    ("matmul", "b", ("a", "c"), 16),
])  # fmt: skip
def test_what_clusters_save_is_theorem_3(name: str, stream: str, axes: tuple[str, ...], siblings: int) -> None:
    """dw * sum of alpha M^-beta (1 - N^-beta): from the symbolic cost of clusters, at the best blocks for M."""
    import sympy

    kernel = kernel_of(ALGORITHMS[name].diagram, stream=stream)
    form = cost.symbolic(kernel).standard_form()
    assert form is not None
    memory, above, between = sympy.symbols("M w w_x", positive=True)
    alone, clustered = cost.symbolic(kernel), cost.symbolic(kernel, clusters=axes)
    side = sympy.Integer(siblings) ** sympy.Rational(1, len(axes))
    blocks = {sympy.Symbol(f"g_{a}", positive=True): sympy.Symbol("g", positive=True) for a in axes}
    [size] = set(blocks.values())
    clusters = {sympy.Symbol(f"c_{a}", positive=True): side * size for a in axes}
    [best] = sympy.solve(sympy.Eq(alone.leading.subs(blocks), memory), size)
    saved = alone.seconds(above, between) - clustered.seconds(above, between)
    saved = sympy.simplify(saved.subs(clusters).subs(blocks).subs(size, best))
    expected = sum((above - between) * alpha * memory ** -sympy.Rational(beta) * (1 - siblings ** -sympy.Rational(beta))
                   for alpha, beta in form.terms)  # fmt: skip
    assert sympy.simplify(saved - expected) == 0
    whole = clustered.seconds(above, between).subs(clusters).subs(blocks).subs(size, best)
    assert sympy.simplify(whole - form.cross_transfer(siblings, above, between, memory)) == 0


def test_the_measured_rates_of_clusters() -> None:
    """H800: 2.04 TB/s from global to shared memory, 3.27 and 2.65 between 2 and 4 blocks."""
    shared = Device.load("h100").levels[1]
    assert [round(float(shared.exchange(n) or 0), 4) for n in (2, 4)] == [round(2.04 / r, 4) for r in (3.27, 2.65)]
    assert shared.exchange(8) is None
    assert Device.load("b200").levels[1].exchange(2) is None


def test_an_axis_that_is_called_like_a_block_size_is_not_taken_for_one() -> None:
    """Attention over axes q and g_q, with memory axis M: H and M come to what the exact numbers say."""

    @algorithm
    def odd(Q: "q g_q", K: "M g_q", V: "M g_q"):  # noqa: F722
        S = contract("q g_q, M g_q -> q M")(Q, K)
        P = softmax("M")(S)
        return contract("q M, M g_q -> q g_q")(P, V)

    symbols = cost.symbolic(kernel_of(odd.diagram, stream="M"))
    usual = cost.symbolic(kernel_of(ALGORITHMS["attention"].diagram, stream="x"))
    assert str(symbols.transfer) == "2*q*size(g_q) + 2*q*size(M)*size(g_q)/g_q"
    known = {sympy.Symbol(n, positive=True): v for n, v in {"q": 96, "size(M)": 64, "size(g_q)": 32, "g_q": 8}.items()}
    same = {sympy.Symbol(n, positive=True): v for n, v in {"q": 96, "x": 64, "d": 32, "g_q": 8}.items()}
    assert symbols.transfer.subs(known) == usual.transfer.subs(same)
    assert str(symbols.standard_form()) == "2*q*size(g_q) + 4*q*size(M)*size(g_q)**2 * M^-1"
    table = dict(symbols.table)
    assert table["g_q"] == "block of axis q"
    assert table["size(g_q)"] == "size of axis g_q"
