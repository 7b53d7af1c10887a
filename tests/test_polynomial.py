"""Polynomials over atoms: exact at a point, a lower bound over a box."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from napkin_cat.polynomial import Atom, Block, Blocks, Busiest, Poly, Quotient
from tests import strategies  # noqa: F401  (its profile)

ATOMS: list[Atom] = [Block("g"), Block("s"), Blocks("g", 17), Blocks("s", 23), Blocks("g", 1), Quotient("g", "s")]
ATOMS += [Busiest((Blocks("g", 17), Blocks("s", 23)), units, 1000) for units in (1, 4, 200)]


@st.composite
def polynomials(draw: st.DrawFn) -> Poly:
    total = Poly.of(draw(st.integers(0, 9)))
    for _ in range(draw(st.integers(0, 4))):
        term = Poly.of(draw(st.integers(-5, 5)))
        for _ in range(draw(st.integers(0, 3))):
            term = term * Poly.of(draw(st.sampled_from(ATOMS)))
        total = total + term
    return total


POINTS = st.fixed_dictionaries({"g": st.integers(1, 20), "s": st.integers(1, 30)})


@given(polynomials(), polynomials(), POINTS)
def test_sums_and_products_are_those_of_the_values(a: Poly, b: Poly, point: dict[str, int]) -> None:
    assert (a + b).at(point) == a.at(point) + b.at(point)
    assert (a * b).at(point) == a.at(point) * b.at(point)
    assert (a - b).at(point) == a.at(point) - b.at(point)
    assert (7 - a).at(point) == 7 - a.at(point)
    assert (a + b) == (b + a)
    assert (a * b) == (b * a)
    assert hash(a * b) == hash(b * a)


@given(polynomials(), st.lists(POINTS, min_size=1, max_size=6))
def test_the_bounds_hold_over_the_box(poly: Poly, points: list[dict[str, int]]) -> None:
    box = {v: (min(p[v] for p in points), max(p[v] for p in points)) for v in ("g", "s")}
    assert all(poly.lower(box) <= poly.at(p) <= poly.upper(box) for p in points)


@given(polynomials(), POINTS)
def test_the_bounds_are_exact_at_a_point(poly: Poly, point: dict[str, int]) -> None:
    box = {v: (n, n) for v, n in point.items()}
    assert poly.lower(box) == poly.at(point) == poly.upper(box)


def test_values_do_not_overflow() -> None:
    huge = Poly.of(10**30) * Poly.of(Blocks("g", 10**12))
    assert huge.at({"g": 1}) == 10**42


def test_it_prints() -> None:
    assert str(2 * Poly.of(Blocks("g", 10)) * Poly.of(Block("s")) + 3) == "3 + 2*s*ceil(10/g)"
    assert str(Poly()) == "0"
