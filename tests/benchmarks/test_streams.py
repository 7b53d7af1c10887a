"""How long it takes to derive and prove what streams; no test asserts a time."""

from __future__ import annotations

import statistics
import time
from typing import Any

from napkin_cat.stream import candidates, proof
from tests.specifications import SPECIFICATIONS, operation


def test_derive_and_prove_every_specification(benchmark: Any) -> None:
    """CPU seconds for each from nothing, proofs not recalled; median and worst in the extra info."""
    seconds: dict[str, float] = {}

    def all_of_them() -> None:
        for name in SPECIFICATIONS:
            op, axis = operation(name)
            candidates.cache_clear()
            proof.cache_clear()
            start = time.process_time()
            first = candidates(op, axis)[0]
            assert proof(op, first.accumulator, cache=False).verdict == "proved"
            seconds[name] = time.process_time() - start

    benchmark.pedantic(all_of_them, rounds=1)
    worst = max(seconds, key=lambda name: seconds[name])
    benchmark.extra_info["median_s"] = round(statistics.median(seconds.values()), 3)
    benchmark.extra_info["worst_s"] = f"{seconds[worst]:.1f} ({worst})"
