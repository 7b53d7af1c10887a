"""The search finds the cheapest division of a graph, and its schedules run right on every device."""

from __future__ import annotations

import itertools
import json
import math
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import napkin_cat as nc
from napkin_cat import planner
from napkin_cat.device import Device, Level
from napkin_cat.diagram import Diagram, Operation, TypeMismatch, array
from napkin_cat.evaluate import evaluate
from napkin_cat.expression import Index, Var, where
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.operations import add, contract, exp, gelu, layernorm, relu, softmax
from napkin_cat.planner import Planner
from napkin_cat.regions import Underivable, fuse, kernel_of, solve_kernel
from napkin_cat.schedule import Schedule, derive
from napkin_cat.solve import Infeasible
from napkin_cat.trace import Algorithm, algorithm


def device(*capacities: int) -> Device:
    levels = [Level(name="top")]
    levels += [Level(name=f"l{i}", capacity_bytes=c, bandwidth_bytes_per_s=1e12) for i, c in enumerate(capacities, 1)]
    return Device(name="test", levels=tuple(levels))


def arrays_for(diagram: Diagram, sizes: dict[str, int], seed: int = 0) -> list[np.ndarray[Any, Any]]:
    values = np.random.default_rng(seed)
    return [values.normal(size=[sizes[a] for a in t.names]) for t in diagram.dom.inside]


def assert_runs(schedule: Schedule, diagram: Diagram, sizes: dict[str, int]) -> None:
    """It computes what the diagram means, and moves and holds what it says, level by level."""
    arrays = arrays_for(diagram, sizes)
    got, expected = schedule.run(*arrays), evaluate(diagram, *arrays)
    for a, b in zip(*((x if isinstance(x, tuple) else (x,)) for x in (got, expected)), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-9)
    ledger = schedule.trace(*arrays)
    for place, level in enumerate(schedule.cost, 1):
        assert ledger.moved[place] == level.transfer_values
        assert ledger.moved_bytes[place] == level.transfer_bytes
        assert ledger.peak_bytes[place] == level.memory_bytes <= level.capacity_bytes


@pytest.mark.parametrize("levels", [(3000,), (2000, 3000), (9000, 1500, 2500)])
@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_library_algorithm_runs_right_on_devices_of_one_to_three_levels(
    name: str, levels: tuple[int, ...]
) -> None:
    rng = random.Random(f"{name} {levels}")
    diagram = ALGORITHMS[name].diagram
    sizes = {a.name: rng.choice((3, 5, 7, 8, 11)) for t in diagram.dom.inside for a in t.axes}
    assert_runs(derive(ALGORITHMS[name], on=device(*levels), sizes=sizes), diagram, sizes)


def brute_force(planner: Planner) -> float:
    """The oracle: every sequence of convex regions, each solved."""
    ops = set(planner.ops)
    best: dict[frozenset[int], float] = {frozenset(): 0}
    for done in planner.downsets():
        for size in range(1, len(ops) - len(done) + 1):
            for more in itertools.combinations(sorted(ops - done), size):
                after = done | set(more)
                if any(not planner.before[n] <= after for n in after):
                    continue
                region = planner.region(frozenset(more))
                if not region.solved:
                    planner.solve(region)
                total = best.get(done, float("inf")) + region.cost
                best[after] = min(best.get(after, float("inf")), total)
    return best[frozenset(ops)]


@pytest.mark.parametrize("name", ["attention", "mlp", "gated_mlp", "layernorm_linear", "multi_head_latent_attention"])
@pytest.mark.parametrize("capacity", [300, 1500, 20_000])
def test_the_division_is_the_cheapest(name: str, capacity: int) -> None:
    diagram = ALGORITHMS[name].diagram
    sizes = {a.name: n for a, n in zip(
        sorted({a for t in diagram.dom.inside for a in t.axes}, key=str), itertools.cycle((8, 6, 12, 5)), strict=False
    )}  # fmt: skip
    found = derive(ALGORITHMS[name], on=device(capacity, 4000), sizes=sizes)
    planner = Planner(diagram, device(capacity, 4000), nc_sizes(diagram, sizes), found.numerics)
    assert found.certificate.cost == brute_force(planner)


def nc_sizes(diagram: Diagram, sizes: dict[str, int]) -> dict[str, int]:
    return {**sizes, "x": sizes.get("x", sizes.get("n", 1))}


def test_attention_is_one_kernel_and_unfused_moves_more() -> None:
    schedule = derive("attention", on="a100", sizes={"q": 256, "x": 256, "d": 32})
    assert len(schedule.kernels) == 1
    assert schedule.unfused is not None
    assert schedule.unfused[1] > 2 * schedule.transfer_bytes
    assert schedule.derivation.replay() == schedule.derivation.end


def test_a_tight_device_splits_what_a_roomy_one_fuses() -> None:
    sizes = {"n": 64, "d": 64, "f": 64, "e": 64}
    roomy, tight = (derive("mlp", on=device(*c), sizes=sizes) for c in ((200_000, 200_000), (800, 800)))
    assert len(roomy.kernels) == 1
    assert len(tight.kernels) > 1
    assert_runs(tight, ALGORITHMS["mlp"].diagram, sizes)


def test_several_outputs_shared_inputs_and_relabels() -> None:
    @algorithm(X="n d", W="d e")
    def both(X, W):  # type: ignore[no-untyped-def]
        H = relu(contract("n d, d e -> n e")(X, W))
        other = X.relabel(n="m")
        G = contract("n d, m d -> n m")(X, other)
        return H, softmax("m")(G), exp(H)

    sizes = {"n": 9, "d": 4, "e": 6}
    assert_runs(derive(both, on=device(600, 900), sizes=sizes), both.diagram, sizes)


def test_an_input_that_is_an_output_and_one_that_is_not_used() -> None:
    @algorithm(X="n", Y="n", Z="n")
    def odd(X, Y, Z):  # type: ignore[no-untyped-def]
        return X, relu(Y)

    sizes = {"n": 5}
    assert_runs(derive(odd, on=device(100), sizes=sizes), odd.diagram, sizes)


def test_random_chains_run_right() -> None:
    rng = random.Random(4)
    for _ in range(25):
        graph = Graph(nc.Ty(nc.array("n d"), nc.array("d d2"), nc.array("n d")))
        refs = [(-1, 0), (-1, 2)]
        for _ in range(rng.randrange(1, 6)):
            op = rng.choice((relu, gelu, softmax("d"), softmax("n"), add))
            given = [rng.choice(refs) for _ in op.inputs]
            refs.append((graph.add(op.on(*map(graph.array, given)), given), 0))
        if rng.random() < 0.7:
            given = [refs[-1], (-1, 1)]
            refs.append((graph.add(contract("d").on(*map(graph.array, given)), given), 0))
        graph.outputs = tuple(rng.sample(refs[2:], rng.randint(1, min(2, len(refs) - 2))))
        diagram = graph.to_diagram()
        sizes = {"n": rng.choice((1, 4, 7)), "d": rng.choice((1, 3, 6)), "d2": 5}
        assert_runs(derive(diagram, on=device(rng.choice((400, 4000)), 4000), sizes=sizes), diagram, sizes)


def test_the_python_api() -> None:
    kernel = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
    tiling = nc.solve(kernel, "a100", {"a": 512, "b": 512, "c": 512})
    assert tiling.blocks == solve_kernel(kernel, "a100", {"a": 512, "b": 512, "c": 512}).blocks
    assert nc.check(nc.load_rules()["lower"]).verdict == "proved"
    assert callable(nc.evaluate)
    with pytest.raises(AttributeError, match="nothing"):
        _ = nc.nothing


def test_json_is_stable_and_complete() -> None:
    one, two = (derive("causal_attention", sizes={"q": 32, "x": 32, "d": 8}).to_json() for _ in range(2))
    assert json.dumps(one) == json.dumps(two)


def test_sizes_come_from_the_call_the_diagram_and_the_algorithm() -> None:
    @algorithm(A="n k=6", B="m k", sizes={"m": 4, "n": 100})
    def gram(A, B):  # type: ignore[no-untyped-def]
        return contract("n k, m k -> n m")(A, B)

    assert derive(gram, sizes={"n": 3}).sizes == {"n": 3, "k": 6, "m": 4}
    with pytest.raises(TypeMismatch, match="axis 'k' has size 6 in the diagram, but 7 was asked"):
        derive(gram, sizes={"k": 7})
    with pytest.raises(TypeMismatch, match="no axis 'z'; it has k, m, n"):
        derive(gram, sizes={"z": 7})
    with pytest.raises(TypeMismatch, match="'n' has size True"):
        derive(gram, sizes={"n": True})


def test_what_does_not_fit_says_so() -> None:
    with pytest.raises(Infeasible) as caught:
        derive(layernorm("d").on("n d"), on=device(64, 64), sizes={"n": 4, "d": 128})  # whole rows, for nothing streams
    assert caught.value.level in ("l1", "l2")
    assert caught.value.bytes_asked > caught.value.capacity == 64


def test_what_the_rules_do_not_allow_is_underivable() -> None:
    with pytest.raises(Underivable):
        kernel_of(ALGORITHMS["attention"].diagram, stream="q")


def test_divisors_restrict_the_tiles(tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    path.write_text(
        '[[levels]]\nname = "top"\n[[levels]]\nname = "l"\ncapacity_bytes = 20000\nbandwidth_bytes_per_s = 1.0\n'
        "[divisors]\nq = 16\nx = 8\n"
    )
    schedule = derive("attention", on=str(path), sizes={"q": 200, "x": 200, "d": 16})
    assert schedule.kernels[0].blocks["q"] % 16 == 0
    assert schedule.kernels[0].blocks["x"] % 8 == 0


def test_larger_graphs_say_how_much_was_searched() -> None:
    sizes = {"n": 8, "m": 6, "h": 2, "d": 3, "f": 10}
    schedule = derive("transformer_block", on=device(4000, 4000), sizes=sizes)
    assert "regions of up to 6" in schedule.searched
    assert_runs(schedule, ALGORITHMS["transformer_block"].diagram, sizes)


def test_a_declared_dtype_counts_in_costs_and_in_the_ledger() -> None:
    """An input in fp32 moves and takes four bytes a value."""
    wide = Algorithm(lambda A, B: contract("a b, b c -> a c")(A, B), {"A": array("a b", "fp32"), "B": array("b c")})
    schedule = derive(wide, sizes={"a": 6, "b": 5, "c": 4})
    values = np.random.default_rng(0)
    arrays = [values.normal(size=s) for s in ((6, 5), (5, 4))]
    ledger = schedule.trace(*arrays)
    assert ledger.moved_bytes[1] == schedule.transfer_bytes == 4 * 30 + 2 * 20 + 2 * 24
    assert [ledger.peak_bytes[i + 1] for i in range(2)] == [x.memory_bytes for x in schedule.cost]
    assert [b.dtype for b in schedule.program.inputs] == ["fp32", "fp16"]
    np.testing.assert_allclose(schedule.run(*arrays), arrays[0] @ arrays[1])


def test_a_mask_over_two_axes_that_are_cut_runs_right() -> None:
    """A mask of one's own: head h sees the positions up to q + h. What it hides is loaded, and counted."""
    seen = where(Index("x") <= Index("q") + Index("h"), Var("t"), -math.inf)
    mask = Operation("widening", (("t", ("h", "q", "x")),), (("u", seen),), ("u",), ("h", "q", "x"))

    @algorithm(Q="h q d", K="x d", V="x d")
    def widening(Q, K, V):  # type: ignore[no-untyped-def]
        S = mask(contract("h q d, x d -> h q x")(Q, K))
        return contract("h q x, x d -> h q d")(softmax("x")(S), V)

    sizes = {"h": 3, "q": 7, "x": 11, "d": 4}
    schedule = derive(widening, on=device(700, 900), sizes=sizes)
    [kernel] = schedule.kernels
    assert kernel.code.skip is None
    assert_runs(schedule, widening.diagram, sizes)


def test_a_region_around_a_relabel_is_not_one_kernel() -> None:
    """What is computed, renamed and met again crosses global memory: the rename lies outside of every kernel."""

    @algorithm(X="n d")
    def gram(X):  # type: ignore[no-untyped-def]
        R = relu(X)
        return contract("n d, x d -> n x")(R, R.relabel(n="x"))

    schedule = derive(gram, sizes={"n": 7, "d": 5})
    assert [k.operations for k in schedule.kernels] == [("relu",), ("contract[d]",)]
    X = np.random.default_rng(0).normal(size=(7, 5))
    R = np.maximum(X, 0)
    np.testing.assert_allclose(schedule.run(X), R @ R.T)


def test_what_does_not_fit_is_called_by_its_own_name() -> None:
    """The user's names of inputs, through relabels; what is no input of the algorithm has none."""
    for name, called in (("attention", "K"), ("transformer_block", "X")):
        with pytest.raises(Infeasible, match=f"needs .* bytes at 'load {called}', there are 2"):
            derive(name, on=device(2, 1 << 20))


@pytest.mark.parametrize("names", [("T1", "T2", "V"), ("T3", "O", "T1"), ("O0", "out", "O"), ("out0", "O", "O1")])
def test_arrays_of_a_schedule_have_names_of_their_own(names: tuple[str, str, str]) -> None:
    """An array between kernels, or an output, that is called like an input would be written over it."""

    def chain(a: Any, b: Any, c: Any) -> Any:
        first = contract("x")(a, b)
        return contract("y")(softmax("y")(first), c), contract("y")(first, c)

    inputs = dict(zip(names, ("q x", "x y", "y d"), strict=True))
    tight, sizes = device(900, 900), dict.fromkeys("qxyd", 9)
    called = ", ".join(names)
    mine = algorithm(sizes=sizes, **inputs)(eval(f"lambda {called}: chain({called})", {"chain": chain}))
    schedule = derive(mine, on=tight)
    every = [b.name for of in schedule.buffers for b in of]
    assert len(set(every)) == len(every)
    assert_runs(schedule, mine.diagram, sizes)


def test_sizes_may_be_numpys() -> None:
    sizes = derive("matmul", on="a100", sizes={"a": np.int64(512), "b": np.int32(256)}).sizes
    assert sizes["a"] == 512
    assert {type(n) for n in sizes.values()} == {int}
    with pytest.raises(TypeMismatch, match=r"axis 'a' has size .*512.0.*; a size is a positive integer"):
        derive("matmul", on="a100", sizes={"a": np.float64(512)})  # type: ignore[dict-item]


def test_what_the_rules_make_of_a_region_is_found_once_for_all_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def counted(*given: Any) -> int:
        calls.append(1)
        return fuse(*given)

    monkeypatch.setattr(planner, "fuse", counted)
    planner._kernels.cache_clear()
    first = derive("gated_mlp", on="a100", sizes={"n": 64, "d": 32, "f": 48, "e": 40})
    assert calls
    calls.clear()
    again = derive("gated_mlp", on="h100", sizes={"n": 96, "d": 32, "f": 48, "e": 40}, dtype="fp8")
    assert not calls
    planner._kernels.cache_clear()
    assert str(derive("gated_mlp", on="h100", sizes=dict(again.sizes), dtype="fp8")) == str(again)
    assert str(first.derivation) == str(again.derivation)


def test_a_region_in_another_layout_is_another_one() -> None:
    """Equal diagrams may lay out their arrays, and order their boxes, in other ways."""
    one, other = contract("d").on("q d", "x d"), contract("d").on("d q", "x d")
    assert one == other
    assert planner._Exactly(one) != planner._Exactly(other)
    assert planner._Exactly(one) == planner._Exactly(contract("d").on("q d", "x d"))
