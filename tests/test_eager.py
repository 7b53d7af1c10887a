"""Operation by operation in numpy (and torch, where it is installed): the numbers of the diagram, in fp32."""

from __future__ import annotations

import importlib

import numpy as np
import pytest

from napkin_cat.eager import eager
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import ExpressionError
from napkin_cat.library import ALGORITHMS

SIZES = {"h": 2, "k": 2, "g": 3, "q": 17, "x": 23, "d": 9,
         "c": 5, "n": 13, "m": 11, "f": 7, "e": 6, "v": 19, "a": 8, "b": 10}  # fmt: skip
NO_SUCH_CALL = {"gated_recurrence", "top_k"}


@pytest.mark.parametrize("library", ["numpy", "torch"])
@pytest.mark.parametrize("name", sorted(ALGORITHMS))
def test_every_algorithm_gives_the_diagrams_numbers(name: str, library: str) -> None:
    module = np if library == "numpy" else pytest.importorskip("torch", reason="torch is not installed")
    diagram = ALGORITHMS[name].diagram
    generator = np.random.default_rng(3)
    arrays = [generator.standard_normal([SIZES[a] for a in x.names]).astype(np.float32) for x in diagram.dom.inside]
    given = arrays if library == "numpy" else [module.from_numpy(a) for a in arrays]
    if name in NO_SUCH_CALL:
        with pytest.raises(ExpressionError, match="not run operation by operation"):
            eager(diagram, module)(*given)
        return
    want, got = evaluate(diagram, *(a.astype(np.float64) for a in arrays)), eager(diagram, module)(*given)
    for w, g in zip(
        want if isinstance(want, tuple) else (want,), got if isinstance(got, tuple) else (got,), strict=True
    ):
        assert str(g.dtype).endswith("float32")
        assert np.allclose(w, np.asarray(g), rtol=2e-3, atol=2e-3)


def test_the_package_imports_neither_library_for_it() -> None:
    assert "torch" not in dir(importlib.import_module("napkin_cat.eager"))
