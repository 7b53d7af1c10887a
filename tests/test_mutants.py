"""Every mistake in an accumulator is refuted, by the solver or on random lists, or proved to be none."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from napkin_cat.stream import best, proof
from napkin_cat.trial import counterexample
from tests.mutants import mutants
from tests.specifications import operation

BROKEN = [
    "dot product", "softmax-contraction", "logsumexp", "attention with a sink", "variance", "covariance",
    "layernorm and contraction", "safe 2-norm", "entropy of a softmax", "argmax", "retention", "decay recurrence",
]  # fmt: skip
MOST = 120
"""So many mutants of each are looked at, drawn at random where there are more."""


@pytest.mark.parametrize("name", BROKEN)
def test_mutants_are_refuted_or_proved_equivalent(name: str, record_property: Callable[[str, object], None]) -> None:
    op, axis = operation(name)
    a = best(op, axis).accumulator
    every = list(mutants(a))
    if len(every) > MOST:
        every = random.Random(0).sample(every, MOST)
    solver = values = 0
    equivalent, survived = [], []
    for what, mutant in every:
        outcome = proof(op, mutant)
        found = None if outcome.verdict == "refuted" else counterexample(op, mutant, random.Random(0))
        if outcome.verdict == "refuted":
            solver += 1
        elif found is not None:
            assert outcome.verdict != "proved", f"{what} was proved, but\n{found}"
            values += 1
        elif outcome.verdict == "proved":
            equivalent.append(what)
        else:
            survived.append(f"{what}: {outcome.detail}")
    counts = f"{len(every)} mutants, solver {solver}, values {values}, equivalent {len(equivalent)}"
    record_property("note", "\n    equivalent: ".join([f"{name}: {counts}", *equivalent]))
    assert not survived, survived
    assert len(every) >= 40 or name in ("dot product", "decay recurrence", "argmax")
