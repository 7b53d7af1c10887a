"""Who computes a case on the CPU: this library's compiled kernel, and its peers, each with so many threads.

A contender is a call without arguments on arrays that were made before. A peer that is not installed, or has no way to
say the case, is left out with the reason.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

import napkin_cat
from tests.benchmarks.cases import Case, Data, Node

OURS = "napkin_cat"
TOLERANCE = 2e-4
"""The greatest error allowed of an fp32 result, relative to the greatest value of the float64 reference."""


class Absent(Exception):
    """Why a contender does not take part."""


@dataclass(frozen=True)
class Contender:
    """`call` returns the output as something that numpy reads."""

    name: str
    call: Callable[[], Any]


def error(got: Any, want: Data) -> float:
    """The greatest error relative to the greatest value of the reference; infinite for another shape."""
    found = np.asarray(got, dtype=np.float64)
    if found.shape != want.shape:
        return float("inf")
    return float(np.abs(found - want).max() / max(np.abs(want).max(), 1e-300))


def reference(case: Case) -> Data:
    return case.numpy(*(a.astype(np.float64) for a in case.arrays()))


def contenders(
    case: Case, threads: int, only: frozenset[str] | None = None
) -> tuple[list[Contender], list[tuple[str, str]]]:
    """Those that take part, and the others with the reason. Each name of `only` is the beginning of a name."""
    arrays = case.arrays()
    there: list[Contender] = []
    absent: list[tuple[str, str]] = []
    for name, make in _makers(case):
        if only is not None and not any(name.startswith(one) for one in only):
            continue
        try:
            with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                there.append(Contender(name, make(arrays, threads)))
        except Absent as why:
            absent.append((name, str(why)))
    return there, absent


def _makers(case: Case) -> Iterator[tuple[str, Callable[[list[Data], int], Callable[[], Any]]]]:
    yield OURS, lambda arrays, threads: _ours(case, arrays, threads)
    yield "numpy", lambda arrays, threads: _numpy(case, arrays)
    yield "torch eager", lambda arrays, threads: _torch(case, arrays, threads, case.torch)
    yield "torch.compile", lambda arrays, threads: _torch_compiled(case, arrays, threads)
    if case.sdpa is not None:
        yield "torch SDPA", lambda arrays, threads: _torch(case, arrays, threads, case.sdpa)
    yield "onnxruntime", lambda arrays, threads: _onnxruntime(case, case.onnx, arrays, threads)
    for name, nodes in case.alternatives.items():
        yield f"onnxruntime {name}", lambda arrays, threads, nodes=nodes: _onnxruntime(case, nodes, arrays, threads)
    yield "OpenVINO", lambda arrays, threads: _openvino(case, arrays, threads)
    if case.keops is not None:
        yield "pykeops", lambda arrays, threads: _keops(case, arrays)


def _needs(*modules: str) -> None:
    for module in modules:
        if importlib.util.find_spec(module) is None:
            raise Absent(f"{module} is not installed: pip install -e '.[bench]'")


def _ours(case: Case, arrays: list[Data], threads: int) -> Callable[[], Any]:
    compile_ = getattr(napkin_cat, "compile", None)
    if compile_ is None:
        raise Absent("napkin_cat.compile is not there")
    kernel = compile_(case.algorithm, case.sizes, threads=threads)
    return lambda: kernel(*arrays)


def _numpy(case: Case, arrays: list[Data]) -> Callable[[], Any]:
    return lambda: case.numpy(*arrays)


def _tensors(case: Case, arrays: list[Data], threads: int) -> tuple[Any, list[Any]]:
    _needs("torch")
    import torch

    torch.set_num_threads(threads)
    torch.set_grad_enabled(False)
    tensors = [torch.from_numpy(a) for a in arrays]
    if case.labels is not None:
        tensors[-1] = tensors[-1].long()
    return torch, tensors


def _torch(case: Case, arrays: list[Data], threads: int, function: Any) -> Callable[[], Any]:
    torch, tensors = _tensors(case, arrays, threads)
    return lambda: function(torch, *tensors)


def _torch_compiled(case: Case, arrays: list[Data], threads: int) -> Callable[[], Any]:
    torch, tensors = _tensors(case, arrays, threads)
    torch._dynamo.reset()

    def function(*given: Any) -> Any:
        return case.torch(torch, *given)

    compiled = torch.compile(function, dynamic=False)
    compiled(*tensors)
    return lambda: compiled(*tensors)


def onnx_model(case: Case, nodes: tuple[Node, ...]) -> bytes:
    """The graph as a serialized ONNX model, inputs by their names here and one output, "out"."""
    from onnx import TensorProto, checker, helper, numpy_helper

    made = []
    used: set[str] = set()
    domains = {""}
    for operator, inputs, outputs, attributes in nodes:
        domain, _, kind = operator.rpartition(":")
        domains.add(domain)
        used.update(inputs)
        made.append(helper.make_node(kind, list(inputs), list(outputs), domain=domain, **attributes))
    kinds = {n: TensorProto.INT64 if case.labels and n == "L" else TensorProto.FLOAT for n in case.shapes()}
    graph = helper.make_graph(
        made,
        "case",
        [helper.make_tensor_value_info(n, kinds[n], shape) for n, shape in case.shapes().items()],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, case.shape())],
        [numpy_helper.from_array(a, n) for n, a in case.constants.items() if n in used],
    )
    versions = {"": 23, "com.microsoft": 1}
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid(d, versions[d]) for d in sorted(domains)], ir_version=11
    )
    checker.check_model(model)
    return bytes(model.SerializeToString())


def _feed(case: Case, arrays: list[Data]) -> dict[str, Data]:
    feed = dict(zip(case.shapes(), arrays, strict=True))
    if case.labels is not None:
        feed["L"] = feed["L"].astype(np.int64)
    return feed


def _onnxruntime(case: Case, nodes: tuple[Node, ...], arrays: list[Data], threads: int) -> Callable[[], Any]:
    _needs("onnxruntime", "onnx")
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 3
    # Threads that spin between calls would be charged to whoever runs next.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0" if threads == 1 else "1")
    options.add_session_config_entry("session.force_spinning_stop", "1")
    session = ort.InferenceSession(onnx_model(case, nodes), options, providers=["CPUExecutionProvider"])
    feed = _feed(case, arrays)
    return lambda: session.run(None, feed)[0]


def _openvino(case: Case, arrays: list[Data], threads: int) -> Callable[[], Any]:
    _needs("openvino", "onnx")
    os.environ.setdefault("OPENVINO_TELEMETRY", "0")
    import openvino as ov

    core = ov.Core()
    feed = _feed(case, arrays)
    if case.openvino is not None:
        from openvino import opset13 as ops

        given = [ops.parameter(a.shape, dtype=a.dtype.type, name=n) for n, a in feed.items()]
        model = ov.Model([case.openvino(ops, *given)], given, "case")
    else:
        model = core.read_model(onnx_model(case, case.onnx))
    wanted = {"INFERENCE_NUM_THREADS": threads, "NUM_STREAMS": 1, "INFERENCE_PRECISION_HINT": "f32"}
    request = core.compile_model(model, "CPU", wanted).create_infer_request()
    shared = [ov.Tensor(a, shared_memory=True) for a in feed.values()]
    for i, tensor in enumerate(shared):
        request.set_input_tensor(i, tensor)

    def call(kept: Any = feed) -> Any:  # the tensors are views of these arrays, and do not keep them alive
        request.infer()
        return request.get_output_tensor(0).data

    return call


def _keops(case: Case, arrays: list[Data]) -> Callable[[], Any]:
    _needs("pykeops")
    function = case.keops
    assert function is not None
    return lambda: function(*arrays)
