"""A schedule's certificates as one file, and the check of such a file.

A bundle is JSON. For each kernel it holds the problem as plain data, the tiling, the lemmas, the clauses that the
lemmas amount to (DIMACS, with what each variable means), and their refutation: steps by unit propagation (the clauses
alone are a DRUP proof), each with the numbers of the clauses that it follows from.

`verify` trusts none of it: lemmas are checked by exact sums, the clauses are made anew from them, the refutation is
checked by the formally verified checker of the `drup` package. What is solved is checked to be what was asked: the
problem is stated anew from the algorithm, the device, the sizes and the dtypes.

>>> from napkin_cat.schedule import derive
>>> tree = bundle(derive("matmul", on="a100", sizes={"a": 64, "b": 64, "c": 64}))
>>> tree["kernels"][0]["certificate"]["status"]
'optimal'
>>> tree["kernels"][0]["certificate"]["cost"] -= 1
>>> verify(tree)
Traceback (most recent call last):
napkin_cat.certificate.CertificateError: kernel K1: cost: the tiling costs 24,576, not 24,575
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from napkin_cat import certificate as checker
from napkin_cat.certificate import CertificateError, Malformed
from napkin_cat.device import Device, DeviceError
from napkin_cat.diagram import TypeMismatch
from napkin_cat.library import ALGORITHMS
from napkin_cat.schedule import Schedule, derive
from napkin_cat.solve import Infeasible

__all__ = ["FORMAT", "bundle", "verify"]

FORMAT = "napkin-cat certificate 1"


def bundle(schedule: Schedule) -> dict[str, Any]:
    """All that shows that a schedule's block sizes are best, as plain data."""
    known = ALGORITHMS.get(schedule.algorithm)
    shipped = known is not None and known.diagram == schedule.derivation.start
    kernels = []
    for plan in schedule.kernels:
        problem = plan.tiling.problem
        assert problem is not None
        stated, claim = problem.to_json(), plan.tiling.certificate.to_json()
        formula, meaning = checker.clauses(stated, claim)
        proof = checker.prove(formula)
        assert proof is not None, "a certificate was checked, and yet there is no refutation"
        kernels.append({
            "name": plan.name, "operations": list(plan.operations), "problem": stated, "certificate": claim,
            "variables": [{"of": list(of), "at_least": n} for of, n in meaning],
            "dimacs": checker.dimacs(formula, len(meaning)),
            "proof": [{"clause": clause, "reasons": reasons} for clause, reasons in proof],
        })  # fmt: skip
    made_from = {
        "algorithm": schedule.algorithm, "library": shipped, "device": schedule.device.model_dump(mode="json"),
        "sizes": dict(sorted(schedule.sizes.items())), "dtype": schedule.numerics.storage,
        "accumulator": {"*": schedule.numerics.accumulator, **dict(schedule.numerics.accumulators)},
    }  # fmt: skip
    return {"format": FORMAT, "made_from": made_from, "kernels": kernels}


def verify(tree: Any) -> list[str]:
    """Check a bundle: what was checked, and what could not be, line by line.

    Raises:
        CertificateError: something in it does not hold; the message says which kernel, and which field, lemma or step.
        Malformed: it is no bundle.
    """
    try:
        if tree["format"] != FORMAT:
            raise Malformed(f"format: {tree['format']!r} is not {FORMAT!r}")
        done = []
        for kernel in tree["kernels"]:
            try:
                done.append(_kernel(kernel))
            except (CertificateError, Malformed) as error:
                raise type(error)(f"kernel {kernel['name']}: {error}") from None
        return [*done, *_origin(tree["made_from"], tree["kernels"])]
    except KeyError as error:
        raise Malformed(f"the field {error.args[0]!r} is missing") from None
    except (TypeError, AttributeError, IndexError):
        raise Malformed("it is no certificate: a field is of the wrong kind") from None


def _kernel(kernel: Mapping[str, Any]) -> str:
    problem, claim = kernel["problem"], kernel["certificate"]
    checker.check(problem, claim)
    formula, meaning = checker.clauses(problem, claim)
    if kernel["variables"] != [{"of": list(of), "at_least": n} for of, n in meaning]:
        raise CertificateError("variables: they do not mean what the lemmas speak of")
    if kernel["dimacs"] != checker.dimacs(formula, len(meaning)):
        raise CertificateError("dimacs: these are not the clauses that the lemmas amount to")
    checker.check_steps(formula, [(step["clause"], step["reasons"]) for step in kernel["proof"]])
    gap = "no tiling costs less" if claim["status"] == "optimal" else f"none costs less than {claim['lower_bound']:,}"
    tile = ", ".join(f"{v} = {b}" for v, b in claim["blocks"].items()) or "nothing is cut"
    return (
        f"kernel {kernel['name']}: {tile} costs {claim['cost']:,} bytes, {gap}: {len(claim['lemmas'])} lemmas "
        f"exactly, {len(kernel['proof'])} proof steps by the verified checker"
    )


def _origin(made_from: Mapping[str, Any], kernels: list[Mapping[str, Any]]) -> list[str]:
    """Whether the problems are those of the algorithm on the device, as far as that can be told."""
    try:
        device = Device.model_validate(made_from["device"])
    except ValidationError as error:
        first = error.errors()[0]
        raise Malformed(f"device.{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    lines = []
    if device.name in Device.shipped():
        if json.loads(json.dumps(made_from["device"])) != Device.load(device.name).model_dump(mode="json"):
            raise CertificateError(f"device: this is not the {device.name} that the library ships")
        lines.append(f"device: the shipped {device.name}")
    else:
        lines.append(f"device: {device.name}, as the bundle states it; not checked against anything")
    if not made_from["library"]:
        return [*lines, f"not checked: that the problems are those of {made_from['algorithm']}, no library algorithm"]
    try:
        again = derive(
            made_from["algorithm"], on=device, sizes=made_from["sizes"], dtype=made_from["dtype"],
            accumulator=made_from["accumulator"],
        )  # fmt: skip
    except (Infeasible, TypeMismatch, DeviceError, ValueError) as error:
        raise CertificateError(f"made_from: it cannot be derived: {error}") from None
    stated = [(list(k.operations), k.tiling.problem.to_json()) for k in again.kernels if k.tiling.problem]
    if [operations for operations, _ in stated] != [kernel["operations"] for kernel in kernels]:
        raise CertificateError("made_from: the algorithm divides into other kernels")
    for (_, problem), kernel in zip(stated, kernels, strict=True):
        for field in problem:
            if problem[field] != kernel["problem"][field]:
                raise CertificateError(f"kernel {kernel['name']}: problem.{field} is not that of made_from")
    return [
        *lines,
        f"problems: as stated anew for {made_from['algorithm']} at these sizes and dtypes",
        "not checked: that no other division into kernels moves less",
    ]
