"""How long a proved and checked optimum takes: run with `pytest tests/benchmarks/test_solving.py --benchmark-only`.

CPU seconds (process time) are in the extra info: `solve` (with the check of every lemma and cvc5's refutation of what
they leave), `prove` (the lemmas that are needed, and their refutation step by step) and `drup` (its check by
the verified checker), beside
the numbers of lemmas and steps. No test asserts a time; limits are the solver's resource limit.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

import pytest

from napkin_cat import certificate
from napkin_cat.polynomial import Block, Blocks, Poly, Quotient
from napkin_cat.solve import Limit, Problem, solve

SHARED, REGISTERS = 232_448, 262_144  # bytes on one SM of an H100: most shared memory of a block, and the register file


def g(name: str) -> Poly:
    return Poly.of(Block(name))


def count(name: str, size: int) -> Poly:
    return Poly.of(Blocks(name, size))


def ratio(outer: str, inner: str) -> Poly:
    return Poly.of(Quotient(outer, inner))


def attention(variables: int) -> Problem:
    """Blocks, chunks, warps' rows, sub-chunks, stages, blocks per SM (and slices of d); chains w | g, u | s."""
    q, x, d = 4096, 4096, 128
    cost = 4 * q * d + 4 * x * d * count("g_q", q) + x * d * count("w_q", q) + 512 * count("s_x", x)
    cost = cost + 64 * count("u_x", x)
    candidates: dict[str, range] = {
        "g_q": range(16, q + 1, 16), "s_x": range(16, x + 1, 16), "w_q": range(16, 257, 16), "u_x": range(8, 257, 8),
        "stages": range(1, 7), "blocks": range(1, 9),
    }  # fmt: skip
    slices = Poly.of(d)
    if variables == 7:
        candidates["u_d"], slices = range(8, d + 1, 8), g("u_d")
        cost = cost + 64 * x * count("u_d", d)
    warps = g("blocks") * ratio("g_q", "w_q")
    warp = g("w_q") * (4 * d + 12) + 6 * g("w_q") * g("u_x") + 2 * g("u_x") * slices
    limits = (
        Limit("shared", SHARED, g("blocks") * (2 * d * g("g_q") + 4 * d * g("stages") * g("s_x"))),
        Limit("registers", REGISTERS, warps * warp), Limit("warps", 16, warps), Limit("warps", 0, 2 - warps),
        Limit("stages", 0, 2 - g("stages")),
    )  # fmt: skip
    prefer = (("g_q", "small"), ("s_x", "large"))
    return Problem(candidates, cost, limits, prefer, (("w_q", "g_q"), ("u_x", "s_x")))


def grouped_query() -> Problem:
    """A tile of g_q rows by g_g query heads that share keys and values."""
    q, x, d, heads, shared = 4096, 4096, 128, 8, 4
    again = count("g_g", heads) * count("g_q", q)
    cost = 4 * q * d * heads * shared + 4 * x * d * shared * again
    cost = cost + x * d * shared * count("w_q", q) * count("g_g", heads) + 512 * count("s_x", x)
    candidates = {
        "g_q": range(16, q + 1, 16), "g_g": range(1, heads + 1), "s_x": range(16, x + 1, 16),
        "w_q": range(16, 257, 16), "u_x": range(8, 257, 8), "stages": range(1, 7),
    }  # fmt: skip
    warps = ratio("g_q", "w_q") * g("g_g")
    warp = g("w_q") * (4 * d + 12) + 6 * g("w_q") * g("u_x")
    limits = (
        Limit("shared", SHARED, 2 * d * g("g_q") * g("g_g") + 4 * d * g("stages") * g("s_x")),
        Limit("registers", REGISTERS, warps * warp), Limit("warps", 16, warps), Limit("stages", 0, 2 - g("stages")),
    )  # fmt: skip
    return Problem(candidates, cost, limits, (), (("w_q", "g_q"), ("u_x", "s_x")))


def fused_mlp() -> Problem:
    """Two matmuls with the hidden axis streamed, tiled again for the warps."""
    n, d, f = 8192, 1024, 4096
    cost = 4 * n * d + 4 * d * f * count("g_n", n) + 2 * n * d * count("s_f", f) + 2 * n * d * count("u_f", f)
    cost = cost + 2 * d * f * count("w_n", n) + 4096 * count("s_d", d) * count("s_f", f)
    cost = cost + 64 * count("u_d", d) * count("u_f", f)
    candidates = {
        "g_n": range(16, n + 1, 16), "s_f": range(16, f + 1, 16), "s_d": range(16, d + 1, 16),
        "w_n": range(16, 513, 16), "u_f": range(8, 513, 8), "u_d": range(8, 257, 8),
    }  # fmt: skip
    warp = 4 * g("w_n") * g("u_f") + 2 * g("u_d") * (g("w_n") + g("u_f"))
    limits = (
        Limit("shared", SHARED, 4 * g("g_n") * g("s_d") + 4 * g("s_f") * g("s_d") + 2 * g("g_n") * g("s_f")),
        Limit("registers", REGISTERS, ratio("g_n", "w_n") * warp), Limit("warps", 16, ratio("g_n", "w_n")),
    )  # fmt: skip
    return Problem(candidates, cost, limits, (), (("w_n", "g_n"), ("u_f", "s_f"), ("u_d", "s_d")))


def matmul(n: int) -> Problem:
    """Blocks of a, b and c for L2, cluster, block and warp: 12 variables, multiples of 16, each dividing the one above.

    With chains, `ceil(n / inner)` counts the inner blocks exactly, ragged edges included.
    """
    candidates, chains, limits, cost = dict[str, range](), list[tuple[str, str]](), list[Limit](), Poly()
    levels = (("L2", 50 * 2**20, 10), ("cluster", 4 * SHARED, 4), ("shared", SHARED, 2), ("registers", 65_536, 1))
    for i, (level, capacity, weight) in enumerate(levels):
        a, b, c = (f"{axis}{i}" for axis in "abc")
        candidates |= dict.fromkeys((a, b, c), range(16, -(-n // 16) * 16 + 1, 16))
        if i:
            chains += [(f"{axis}{i}", f"{axis}{i - 1}") for axis in "abc"]
        cost = cost + weight * 2 * n * n * (count(c, n) + count(a, n) + 2 * count(b, n))
        limits.append(Limit(level, capacity, 2 * g(a) * g(b) + 2 * g(b) * g(c) + 4 * g(a) * g(c)))
    return Problem(candidates, cost, tuple(limits), (), tuple(chains))


def unstructured(seed: int, pairs: int = 4, limits: int = 4, degree: int = 2) -> Problem:
    """12 variables of 128 candidates: random monomials of blocks and of numbers of blocks, no chains.

    The cost has a random term for each variable and `pairs` products of two; each of the `limits` is a sum of 2 to 4
    random products of up to `degree` variables, with 5 to 40 percent of its greatest value as its capacity.
    """
    rng, k = random.Random(seed), 128
    names = [f"v{i}" for i in range(12)]
    cost = sum((rng.randint(1, 1000) * count(v, k) for v in names), Poly())
    for _ in range(pairs):
        a, b = rng.sample(names, 2)
        cost = cost + rng.randint(1, 100) * count(a, k) * count(b, k)
    found = []
    for i in range(limits):
        demand = Poly()
        for _ in range(rng.randint(2, 4)):
            term = Poly.of(rng.randint(1, 20))
            for v in rng.sample(names, rng.randint(1, degree)):
                term = term * g(v)
            demand = demand + term
        found.append(Limit(f"l{i}", int(demand.at(dict.fromkeys(names, k)) * rng.uniform(0.05, 0.4)), demand))
    return Problem(dict.fromkeys(names, range(1, k + 1)), cost, tuple(found))


PROBLEMS: dict[str, Callable[[], Problem]] = {
    "attention, 6 variables": lambda: attention(6),
    "attention, 7 variables": lambda: attention(7),
    "grouped query": grouped_query,
    "fused MLP": fused_mlp,
    "matmul, 12 variables, 4096": lambda: matmul(4096),
    "matmul, 12 variables, 4093": lambda: matmul(4093),
    **{f"no structure, seed {seed}": (lambda seed=seed: unstructured(seed)) for seed in range(8)},
}


@pytest.mark.parametrize("name", PROBLEMS)
def test_solving(benchmark: Any, name: str) -> None:
    problem = PROBLEMS[name]()
    solve(attention(6))  # what is imported at first use
    start = time.process_time()
    tiling = benchmark.pedantic(solve, args=(problem,), rounds=1)
    solved = time.process_time()
    stated, claim = problem.to_json(), tiling.certificate.to_json()
    claim["lemmas"] = [claim["lemmas"][i] for i in certificate.needed(stated, claim)]
    formula, _ = certificate.clauses(stated, claim)
    steps = certificate.prove(formula)
    assert steps is not None
    proved = time.process_time()
    certificate.check_steps(formula, steps)
    benchmark.extra_info |= {
        "solve": solved - start, "prove": proved - solved, "drup": time.process_time() - proved,
        "lemmas": len(tiling.certificate.lemmas), "steps": len(steps), "cost": tiling.cost,
    }  # fmt: skip
    assert tiling.certificate.status == "optimal"
