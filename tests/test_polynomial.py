"""Polynomials over atoms: exact at a point, a lower bound over a box."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.polynomial import Atom, Block, Blocks, Poly
from tests import strategies  # noqa: F401  (its profile)

ATOMS: list[Atom] = [Block("g"), Block("s"), Blocks("g", 17), Blocks("s", 23), Blocks("g", 1)]


@st.composite
def polynomials(draw: st.DrawFn) -> Poly:
    total = Poly.of(draw(st.integers(0, 9)))
    for _ in range(draw(st.integers(0, 4))):
        term = Poly.of(draw(st.integers(1, 5)))
        for _ in range(draw(st.integers(0, 3))):
            term = term * Poly.of(draw(st.sampled_from(ATOMS)))
        total = total + term
    return total


POINTS = st.fixed_dictionaries({"g": st.integers(1, 20), "s": st.integers(1, 30)})


@given(polynomials(), polynomials(), POINTS)
def test_sums_and_products_are_those_of_the_values(a: Poly, b: Poly, point: dict[str, int]) -> None:
    assert (a + b).at(point) == a.at(point) + b.at(point)
    assert (a * b).at(point) == a.at(point) * b.at(point)
    assert (a + b) == (b + a)
    assert (a * b) == (b * a)
    assert hash(a * b) == hash(b * a)


@given(polynomials(), st.lists(POINTS, min_size=1, max_size=6))
def test_the_lower_bound_holds_over_the_box(poly: Poly, points: list[dict[str, int]]) -> None:
    box = {v: (min(p[v] for p in points), max(p[v] for p in points)) for v in ("g", "s")}
    assert all(poly.lower(box) <= poly.at(p) for p in points)


@given(polynomials(), POINTS)
def test_the_lower_bound_is_exact_at_a_point(poly: Poly, point: dict[str, int]) -> None:
    assert poly.lower({v: (n, n) for v, n in point.items()}) == poly.at(point)


def test_values_do_not_overflow() -> None:
    huge = Poly.of(10**30) * Poly.of(Blocks("g", 10**12))
    assert huge.at({"g": 1}) == 10**42


def test_it_prints() -> None:
    assert str(2 * Poly.of(Blocks("g", 10)) * Poly.of(Block("s")) + 3) == "3 + 2*s*ceil(10/g)"
    assert str(Poly()) == "0"
