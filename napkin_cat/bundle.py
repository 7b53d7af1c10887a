"""A schedule's certificates as one file, and the check of such a file.

A bundle is JSON: the problem of every kernel's tile, of every objective of its placement on the cores, of every point
of its Pareto front. For each it holds the problem as plain data, the tiling, the lemmas that are needed, the clauses
that they amount to (DIMACS, with what each variable means), and their refutation: steps by unit propagation (the
clauses alone are a DRUP proof), each with the numbers of the clauses that it follows from.

`verify` trusts none of it: lemmas are checked by exact sums, the clauses are made anew from them, the refutation is
checked by the formally verified checker of the `drup` package. What is solved is checked to be what was asked: the
problems are stated anew from the algorithm, the device, the sizes, the dtypes and what was asked of the placement.
Nothing is stored that is not checked, and a field that does not belong there is refused.

>>> from napkin_cat.schedule import derive
>>> tree = bundle(derive("matmul", on="a100", sizes={"a": 64, "b": 64, "c": 64}))
>>> claim = tree["parts"][0]["certified"][0]["certificate"]
>>> claim["status"]
'optimal'
>>> claim["cost"] -= 1
>>> verify(tree)
Traceback (most recent call last):
napkin_cat.certificate.CertificateError: kernel K1: cost: the tiling costs 24,576, not 24,575
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from napkin_cat import certificate as checker
from napkin_cat.certificate import CertificateError, Malformed
from napkin_cat.cores import Placed, place
from napkin_cat.device import Device, DeviceError
from napkin_cat.diagram import TypeMismatch
from napkin_cat.front import Front, fronts
from napkin_cat.library import ALGORITHMS
from napkin_cat.schedule import Schedule, derive
from napkin_cat.solve import Infeasible, Tiling

__all__ = ["FORMAT", "bundle", "verify"]

FORMAT = "napkin-cat certificate 4"


Parts = list[tuple[str, dict[str, Any], list[Tiling]]]
"""The parts of a bundle that are certified: what each says of itself, and its tilings, in order."""


def _parts(schedule: Schedule, placed: Placed | None, found: Sequence[Front]) -> Parts:
    """Every kernel, then every placement, then every front."""
    parts: Parts = [
        (
            "tile",
            {"kernel": k.name, "operations": list(k.operations), "objectives": [o.name for o in k.objectives]},
            [k.tiling, *k.tiling.then],
        )
        for k in schedule.kernels
    ]
    for kernel, placement in zip(schedule.kernels, placed.placements if placed else (), strict=placed is not None):
        said = {"kernel": kernel.name, "objectives": [what for what, _ in placement.objectives]}
        parts.append(("placement", said, [t for _, t in placement.objectives]))
    for front in found:
        stages = [[p.tiling, *p.tiling.then] for p in front.points]
        counts = {
            "kernel": front.kernel,
            "of": list(front.of),
            "level": front.level,
            "stages": [len(x) for x in stages],
        }
        parts.append(("front", counts, [t for x in stages for t in x]))
    return parts


def bundle(schedule: Schedule, placed: Placed | None = None, found: Sequence[Front] = ()) -> dict[str, Any]:
    """All that shows that a schedule's block sizes are best, as plain data.

    Args:
        placed: its placement on the cores, whose objectives are certified too.
        found: its Pareto fronts, all of one level and number of steps, whose points are.
    """
    known = ALGORITHMS.get(schedule.algorithm)
    shipped = known is not None and known.diagram == schedule.derivation.start
    other = schedule.algorithm in ALGORITHMS and not shipped
    made_from = {
        "algorithm": f"{schedule.algorithm}, not the library's" if other else schedule.algorithm,
        "device": schedule.device.model_dump(mode="json"),
        "sizes": dict(sorted(schedule.sizes.items())), "split": dict(sorted(schedule.split.items())),
        "dtype": schedule.numerics.storage,
        "accumulator": {"*": schedule.numerics.accumulator, **dict(schedule.numerics.accumulators)},
        "cores": None if placed is None else dict(placed.asked),
        "objectives": [o.name for o in schedule.kernels[0].objectives] if schedule.kernels else [],
        "pareto": {"of": list(found[0].of), "level": found[0].level, "steps": found[0].steps} if found else None,
    }  # fmt: skip
    certified = [
        {"is": kind, **said, "certified": [_certified(t) for t in tilings]}
        for kind, said, tilings in _parts(schedule, placed, found)
    ]
    return {"format": FORMAT, "made_from": made_from, "parts": certified}


def _certified(tiling: Tiling) -> dict[str, Any]:
    """A problem, what is claimed of it, and the proof."""
    assert tiling.problem is not None
    stated, claim = tiling.problem.to_json(), tiling.certificate.to_json()
    del claim["checked_by"]  # a record of what was done, which no one can check
    claim["lemmas"] = [claim["lemmas"][i] for i in checker.needed(stated, claim)]
    formula, meaning = checker.clauses(stated, claim)
    proof = checker.prove(formula)
    assert proof is not None, "a certificate was checked, and yet there is no refutation"
    return {
        "problem": stated, "certificate": claim, "variables": _meaning(meaning),
        "dimacs": checker.dimacs(formula, len(meaning)),
        "proof": [{"clause": clause, "reasons": reasons} for clause, reasons in proof],
    }  # fmt: skip


def _meaning(meaning: Iterable[tuple[tuple[Any, ...], int]]) -> list[dict[str, Any]]:
    return [{"of": list(of), "at_least": n} for of, n in meaning]


def _only(what: str, tree: Mapping[str, Any], *fields: str) -> None:
    """Refuse fields that are missing, and those that nothing checks."""
    for field in fields:
        if field not in tree:
            raise Malformed(f"{what}: the field {field!r} is missing")
    if more := sorted(set(tree) - set(fields)):
        raise Malformed(f"{what}: there is no field {more[0]!r}")


SAYS = {
    "tile": ("kernel", "operations", "objectives"), "placement": ("kernel", "objectives"),
    "front": ("kernel", "of", "level", "stages"),
}  # fmt: skip


def verify(tree: Any) -> list[str]:
    """Check a bundle: what was checked, and what could not be, line by line.

    Raises:
        CertificateError: something in it does not hold; the message says which part, and which field, lemma or step.
        Malformed: it is no bundle.
    """
    try:
        if tree["format"] != FORMAT:
            raise Malformed(f"format: {tree['format']!r} is not {FORMAT!r}")
        _only("bundle", tree, "format", "made_from", "parts")
        done = []
        for part in tree["parts"]:
            if part["is"] not in SAYS:
                raise Malformed(f"there is no part {part['is']!r}")
            name = _name(part)
            _only(name, part, "is", "certified", *SAYS[part["is"]])
            for i, certified in enumerate(part["certified"]):
                which = f"{name}, {i + 1} of {len(part['certified'])}" if len(part["certified"]) > 1 else name
                try:
                    done.append(f"{which}: {_holds(certified)}")
                except (CertificateError, Malformed) as error:
                    raise type(error)(f"{which}: {error}") from None
        return [*done, *_origin(tree["made_from"], tree["parts"])]
    except KeyError as error:
        raise Malformed(f"the field {error.args[0]!r} is missing") from None
    except (TypeError, AttributeError, IndexError):
        raise Malformed("it is no certificate: a field is of the wrong kind") from None


def _name(part: Mapping[str, Any]) -> str:
    return f"{'' if part['is'] == 'tile' else part['is'] + ' of '}kernel {part['kernel']}"


def _holds(certified: Mapping[str, Any]) -> str:
    problem, claim = certified["problem"], certified["certificate"]
    _only("it", certified, "problem", "certificate", "variables", "dimacs", "proof")
    _only("problem", problem, "candidates", "cost", "limits", "chains", "beside")
    _only("certificate", claim, "status", "cost", "lower_bound", "blocks", "lemmas")
    for i, lemma in enumerate(claim["lemmas"]):
        _only(f"lemma {i}", lemma, "kind", "of", "theta", "box", "premises")
    checker.check(problem, claim)
    formula, meaning = checker.clauses(problem, claim)
    if certified["variables"] != _meaning(meaning):
        raise CertificateError("variables: they do not mean what the lemmas speak of")
    if certified["dimacs"] != checker.dimacs(formula, len(meaning)):
        raise CertificateError("dimacs: these are not the clauses that the lemmas amount to")
    for i, step in enumerate(certified["proof"]):
        _only(f"proof step {i}", step, "clause", "reasons")
    checker.check_steps(formula, [(step["clause"], step["reasons"]) for step in certified["proof"]])
    gap = "no tiling costs less" if claim["status"] == "optimal" else f"none costs less than {claim['lower_bound']:,}"
    tile = ", ".join(f"{v} = {b}" for v, b in claim["blocks"].items()) or "nothing is cut"
    return (
        f"{tile} costs {claim['cost']:,}, {gap}: {len(claim['lemmas'])} lemmas "
        f"exactly, {len(certified['proof'])} proof steps by the verified checker"
    )


def _origin(made_from: Mapping[str, Any], parts: Sequence[Mapping[str, Any]]) -> list[str]:
    """Whether the problems are those of the algorithm on the device, as far as that can be told."""
    _only(
        "made_from", made_from, "algorithm", "device", "sizes", "split", "dtype", "accumulator", "cores", "objectives",
        "pareto",
    )  # fmt: skip
    try:
        device = Device.model_validate(made_from["device"])
    except ValidationError as error:
        first = error.errors()[0]
        raise Malformed(f"device.{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    if not isinstance(made_from["split"], dict):
        raise Malformed(f"made_from: split is {made_from['split']!r}, no number of parts by axis")
    lines = []
    if device.name in Device.shipped():
        if json.loads(json.dumps(made_from["device"])) != Device.load(device.name).model_dump(mode="json"):
            raise CertificateError(f"device: this is not the {device.name} that the library ships")
        lines.append(f"device: the shipped {device.name}")
    else:
        lines.append(f"device: {device.name}, as the bundle states it; not checked against anything")
    if made_from["algorithm"] not in ALGORITHMS:
        return [*lines, f"not checked: that the problems are those of {made_from['algorithm']}, no library algorithm"]
    try:
        again = derive(
            made_from["algorithm"], on=device, sizes=made_from["sizes"], dtype=made_from["dtype"],
            accumulator=made_from["accumulator"], objective=made_from["objectives"] or None, split=made_from["split"],
        )  # fmt: skip
        placed = None if made_from["cores"] is None else place(again, **made_from["cores"])
        found = () if made_from["pareto"] is None else fronts(again, **made_from["pareto"])
    except (Infeasible, TypeMismatch, DeviceError, TypeError, ValueError) as error:
        raise CertificateError(f"made_from: it cannot be derived: {error}") from None
    _compare(_parts(again, placed, found), parts)
    return [
        *lines,
        f"problems: as stated anew for {made_from['algorithm']} at these sizes and dtypes",
        "not checked: that no other division into kernels moves less",
    ]


def _compare(stated: Parts, parts: Sequence[Mapping[str, Any]]) -> None:
    """Whether these are the parts that there should be, with their names and problems."""
    if len(stated) != len(parts):
        raise CertificateError(f"made_from: it has {len(stated)} parts, not {len(parts)}")
    for (kind, said, tilings), part in zip(stated, parts, strict=True):
        for field, value in {"is": kind, **said}.items():
            if part.get(field) != value:
                raise CertificateError(f"{_name(part)}: {field} is not that of made_from, which has {value}")
        if len(tilings) != len(part["certified"]):
            raise CertificateError(
                f"{_name(part)}: made_from has {len(tilings)} problems, not {len(part['certified'])}"
            )
        for tiling, certified in zip(tilings, part["certified"], strict=True):
            assert tiling.problem is not None
            for field, value in tiling.problem.to_json().items():
                if certified["problem"][field] != value:
                    raise CertificateError(f"{_name(part)}: problem.{field} is not that of made_from")
