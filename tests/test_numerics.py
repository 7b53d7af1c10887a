"""Formats, what holds what, and the policy that gives every variable of a program its dtype."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from napkin_cat.columns import Columns, columns
from napkin_cat.expression import ExpressionError
from napkin_cat.library import ALGORITHMS
from napkin_cat.numerics import DTYPES, Numerics, dtype, promote, split
from napkin_cat.precision import precision
from napkin_cat.regions import kernel_of
from napkin_cat.tensor import round_to


def code(name: str, stream: str | None, storage: Any = "fp16", accumulator: Any = None) -> Columns:
    algorithm = ALGORITHMS[name]
    names = list(algorithm.inputs)
    asked = precision(storage, accumulator, algorithm.diagram, names)
    return columns(kernel_of(asked.diagram, stream), asked.numerics, names)


def kinds(of: Columns) -> dict[str, str]:
    return {s.target.name: s.target.dtype for s in of.statements()}


# --------------------------------------------------------------------------- formats


def sample(name: str) -> np.ndarray[Any, Any]:
    """Finite values of a format at both of its ends and between, found by rounding."""
    kind = dtype(name)
    top = kind.top
    if kind.integer:
        return np.array([0, 1, -1, 2, 3, top, top - 1, -top - 1, top // 2, 5, 77])
    least = 2.0 ** (kind.exponent_min - kind.mantissa)
    ulp = 2.0**-kind.mantissa
    return np.array([0, least, 3 * least, 1 + ulp, -1 - ulp, 1 - ulp / 2, top, -top, 2.0**kind.exponent_min, 0.75])


@pytest.mark.parametrize(("big", "small"), [*itertools.product(DTYPES, DTYPES)])
def test_a_format_holds_another_where_no_value_of_it_changes(big: str, small: str) -> None:
    values = sample(small)
    assert np.array_equal(round_to(small, values).astype(float), values)
    kept = bool(np.array_equal(round_to(big, values).astype(float), values))
    assert kept == dtype(big).holds(dtype(small))


@pytest.mark.parametrize(
    ("operands", "common"),
    [
        (("fp16",), "fp16"),
        (("fp8e4m3", "fp16"), "fp16"),
        (("fp8e5m2", "bf16"), "bf16"),
        (("fp8e5m2", "fp8e4m3"), "fp8e5m2"),
        (("fp16", "bf16"), "tf32"),
        (("int8", "fp16"), "fp16"),
        (("int8", "int32"), "int32"),
        (("int32", "fp16"), "fp64"),
        (("fp8", "fp8e4m3"), "fp8e4m3"),
    ],
)
def test_operands_of_one_product_are_converted_to_the_least_format_that_holds_all(
    operands: tuple[str, ...], common: str
) -> None:
    assert promote(operands) == common


def test_unknown_formats_and_accumulators_that_cannot_be() -> None:
    with pytest.raises(ExpressionError, match=r"no dtype 'bfp16'; did you mean 'fp16'.* fp8e4m3, fp8e5m2, int32, int8"):
        Numerics("bfp16")
    with pytest.raises(ExpressionError, match="adds up in int32 by itself"):
        Numerics("int8", "int32")
    with pytest.raises(ExpressionError, match="names no operation: write"):
        split("[x]")


# --------------------------------------------------------------------------- the policy in a kernel


def test_the_paper_s_mixed_configuration() -> None:
    """Section 4: FP8 QK and FP16 PV; three FP16 row statistics; nothing is converted in between."""
    mixed = code("attention", "x", {"Q": "fp8e4m3", "K": "fp8e4m3", "V": "fp16"}, "fp16")
    found = kinds(mixed)
    assert (found["Q"], found["K"], found["V"]) == ("fp8e4m3", "fp8e4m3", "fp16")
    assert {kind for name, kind in found.items() if name not in "QKV"} == {"fp16"}
    rows = [s.target.name for s in mixed.statements() if s.target.axes == ("q",) and s.reuses is None]
    assert len(rows) == 3


def test_p_is_cast_to_what_v_is_stored_in() -> None:
    for kind in ("fp8e4m3", "fp8e5m2", "bf16", "fp16"):
        assert kinds(code("attention", "x", {"V": kind}))["e_low"] == kind
    assert "e_low" not in kinds(code("attention", "x", {"V": "fp32"}))


def test_stored_operands_of_two_formats_are_widened() -> None:
    found = kinds(code("attention", "x", {"K": "fp8"}))
    assert found["K_wide"] == "fp16"
    assert "Q_wide" not in found


def test_products_of_int8_add_up_in_int32() -> None:
    found = code("matmul", "b", "int8")
    assert {s.target.dtype for s in (*found.init, *found.body, *found.tail) if s.kind == "compute"} == {"int32"}
    assert kinds(code("attention", "x", "int8"))["c"] == "int32"  # scores; what follows is not integer
    assert kinds(code("attention", "x", "int8"))["V_wide"] == "fp32"
    assert kinds(code("attention", "x", {"*": "fp16", "Q": "int8", "K": "int8"}))["e_low"] == "fp16"
    mixed = kinds(code("matmul", "b", {"*": "fp16", "B": "int8"}))
    assert mixed["B_wide"] == "fp16"
    assert mixed["c"] == "fp32"


@pytest.mark.parametrize(
    ("asked", "scores", "greatest", "out"),
    [
        ({"contract[d]": "fp16"}, "fp16", "fp32", "fp32"),
        ({"contract": "fp16"}, "fp16", "fp32", "fp32"),  # softmax and PV run as one; the wider of the two
        ({"contract": "fp16", "softmax": "fp16"}, "fp16", "fp16", "fp16"),
        ({"contract.c": "fp16"}, "fp16", "fp32", "fp16"),
        ({"*": "fp16", "softmax[x].m": "fp32"}, "fp16", "fp32", "fp16"),
        ({"*": "bf16"}, "bf16", "bf16", "bf16"),
    ],
)
def test_accumulators_by_operation_and_by_name(asked: dict[str, str], scores: str, greatest: str, out: str) -> None:
    found = code("attention", "x", "fp16", asked)
    names = kinds(found)
    assert (names["c"], names["m"], names["c2"]) == (scores, greatest, out)
    for old, new in found.rebind:  # a state keeps its dtype
        assert names[old] == names[new]
