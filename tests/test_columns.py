"""The order of statements, the reuse of buffers and the lifetimes that cost and program share."""

from __future__ import annotations

import pytest

from napkin_cat.columns import Columns, columns
from napkin_cat.diagram import Kernel, TypeMismatch
from napkin_cat.expression import Numerics
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import layernorm, relu
from napkin_cat.regions import kernel_of


def of(name: str, stream: str | None, numerics: Numerics | None = None) -> Columns:
    return columns(kernel_of(ALGORITHMS[name].diagram, stream), numerics or Numerics(), list(ALGORITHMS[name].inputs))


def text(code: Columns) -> dict[str, list[str]]:
    return {
        phase: [f"{s.kind} {s.target.name}" + (f" in {s.reuses}" if s.reuses else "") for s in getattr(code, phase)]
        for phase in ("head", "init", "body", "tail")
    }


def test_attention() -> None:
    """Section 4: Q stays, K and V stream, the exponentials stand where the scores stood."""
    assert text(of("attention", "x")) == {
        "head": ["load Q"],
        "init": ["compute m", "compute z", "compute c2"],
        "body": [
            "load K", "load V", "compute c", "compute b in c", "compute m_new", "compute k in m",
            "compute e in b", "compute z2 in z", "compute e_low", "compute c3 in c2",
        ],
        "tail": ["compute c4 in c2", "store c4"],
    }  # fmt: skip


def test_a_computed_operand_is_cast_before_a_contraction() -> None:
    assert [s.target.dtype for s in of("attention", "x").body if s.target.name == "e_low"] == ["fp16"]


def test_no_casts_where_all_is_one_dtype() -> None:
    names = [s.target.name for s in of("attention", "x", Numerics("fp16", "fp16")).body]
    assert "e_low" not in names


def test_inputs_lie_at_the_first_level_and_results_below() -> None:
    for s in of("attention", "x").statements():
        assert s.target.level == (1 if s.kind == "load" else 2)


def test_nothing_is_read_after_it_was_freed_and_all_is_freed_in_the_end() -> None:
    for name, stream in (
        ("attention", "x"),
        ("matmul", "b"),
        ("mlp", "f"),
        ("gated_mlp", "f"),
        ("layernorm_linear", None),
    ):
        code = of(name, stream)
        held: set[str] = set()
        for s in code.statements():
            if s.kind != "store":
                held.discard(s.reuses or "")
                held.add(s.target.name)
            assert s.target.name in held
            held -= set(s.frees)
            if code.body and s is code.body[-1]:
                held = (held - {new for _, new in code.rebind}) | {old for old, _ in code.rebind}
                held -= set(code.drained)
        assert not held, (name, held)


def test_a_kernel_that_was_not_lowered_is_refused() -> None:
    with pytest.raises(TypeMismatch, match="has not been lowered"):
        columns(Kernel(relu.on("n d"), ("n",)), Numerics())


def test_what_needs_a_complete_result_on_every_chunk_is_refused() -> None:
    """A three-pass softmax cannot stream as it stands: its sum is complete only at the end."""
    from napkin_cat.graph import Graph, phases
    from napkin_cat.match import matches
    from napkin_cat.rewrite import Derivation
    from napkin_cat.rule import load_rules

    derivation = Derivation(layernorm("x").on("q x"))
    assert not list(matches(load_rules()["stream_partition"], derivation.graph))
    with pytest.raises(TypeMismatch, match="reduces the streamed axis 'x' but has no accumulator"):
        phases(Graph.of(layernorm("x").on("q x")), "x")
