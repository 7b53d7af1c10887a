"""The command line: a thin face on the Python API. Imports are lazy, so that `--help` is instant."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ["main"]

DONE, NEGATIVE, BAD_INPUT = 0, 1, 2

CORES = ("cores", "warps", "blocks", "stages", "cluster", "tile", "overlap", "handover", "slice_stages", "overhead",
         "software_exp")  # fmt: skip
"""Options that ask for kernels on cores."""
REPORTS = ("json", "pareto", "certificate")
"""Options that ask for what is not a kernel."""


class _BadInput(Exception):
    """Something in the user's input; the message is for them."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="napkin-cat",
        description="Derive tiled and streamed deep-learning algorithms from string diagrams, with proved block sizes.",
    )
    # what several commands take, each option declared once
    sized, precise = (argparse.ArgumentParser(add_help=False) for _ in range(2))
    sized.add_argument("algorithm", metavar="ALGORITHM", help="a library algorithm, or path/to/file.py:name")
    sized.add_argument("--size", nargs="+", default=[], metavar="AXIS=N", help="sizes of axes, e.g. q=4096 d=128")
    precise.add_argument(
        "--accumulator", nargs="+", default=[], metavar="[OPERATION=]DTYPE",
        help="dtype of scores and state (default fp32), or of single operations, e.g. contract[d]=fp16 softmax.m=fp32",
    )  # fmt: skip
    reported = argparse.ArgumentParser(add_help=False)
    reported.add_argument("--json", action="store_true", help="print JSON")
    written = argparse.ArgumentParser(add_help=False, parents=[reported])
    written.add_argument("-o", "--output", metavar="FILE", help="write to a file instead")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    derive = commands.add_parser(
        "derive", parents=[sized, precise, written], usage="%(prog)s ALGORITHM [options]",
        help="derive the best schedule of an algorithm on a device",
    )  # fmt: skip
    derive.add_argument("--on", metavar="DEVICE", help="a shipped device, or a device file (default a100)")
    derive.add_argument(
        "--dtype", nargs="+", default=[], metavar="[INPUT=]DTYPE",
        help="dtype of arrays in memory (default fp16), or of single inputs, e.g. fp16 Q=fp8 K=fp8",
    )  # fmt: skip
    derive.add_argument(
        "--split", nargs="+", default=[], metavar="AXIS[=N]",
        help="divide what streams along an axis into N parts, each for blocks of its own (split-K, FlashDecoding); "
        "with --cores N may be left out: the predicted time decides",
    )  # fmt: skip
    derive.add_argument(
        "--objective", metavar="NAME,...",
        help="what is least, and what decides among equals next: transfer, time, energy, weighted, memory, "
        "transfer:LEVEL, memory:LEVEL, time:MODEL (default: transfer; with --cores, then what enters the registers)",
    )  # fmt: skip
    derive.add_argument(
        "--pareto", metavar="A,B",
        help="also print the best compromises between two objectives (see --objective), e.g. transfer,memory",
    )  # fmt: skip
    derive.add_argument(
        "--certificate", metavar="FILE",
        help="also write all that shows that the tiles are best, with those of --cores and --pareto",
    )  # fmt: skip
    cores = derive.add_argument_group("kernels on the cores of the device (any of these asks for them)")
    cores.add_argument(
        "--cores", action="store_true",
        help="place the kernels on the device's cores: warps, registers, parts, slices, stages, predicted time",
    )  # fmt: skip
    cores.add_argument("--warps", type=int, metavar="N", help="warps that a core must hold at least")
    cores.add_argument("--blocks", type=int, metavar="N", help="blocks that the grid must have at least")
    cores.add_argument(
        "--stages", type=int, nargs="+", metavar="N", help="chunks in shared memory at once, to choose from"
    )
    cores.add_argument(
        "--cluster", type=int, nargs="+", metavar="N",
        help="blocks of a cluster, to choose from (1: none; default: those that the device rates)",
    )  # fmt: skip
    cores.add_argument(
        "--tile", nargs="+", default=[], metavar="AXIS=N",
        help="block sizes that are given: of an axis (x=64), of a warp's part (q'=128), of slices that "
        "contractions sum over or not (d:k=32, d:n=8)",
    )  # fmt: skip
    cores.add_argument(
        "--overlap", choices=["sequential", "intra"],
        help="intra runs the last contraction of a chunk beside the work on the next one",
    )  # fmt: skip
    cores.add_argument(
        "--handover", choices=["registers", "shared"],
        help="where contractions and other operations pass each other their operands",
    )  # fmt: skip
    cores.add_argument("--slice-stages", type=int, metavar="N", help="slices of an operand in registers at once")
    cores.add_argument("--overhead", type=int, metavar="N", help="registers of a thread beside its arrays (default 24)")
    cores.add_argument(
        "--software-exp", action="store_true",
        help="compute the best share of the exponentials by polynomial; values change within its bound",
    )  # fmt: skip
    kernels = derive.add_argument_group("kernels as text")
    kernels.add_argument(
        "--emit", choices=["c", "triton", "cuda"],
        help="print kernels: c, with block sizes for this machine (dtype: fp32); triton, with those for --on DEVICE, "
        "least in time, then transfer (or --objective), with --warps N on a core at least; cuda, for the cores of an "
        "sm_80 device, placed as with --cores",
    )  # fmt: skip
    kernels.add_argument(
        "--resident", action="store_true",
        help="with --emit cuda: slices of what is loaded once stay in registers (give --overhead room for them)",
    )  # fmt: skip
    kernels.add_argument(
        "--dynamic", nargs="+", metavar="AXIS",
        help="with --emit cuda: axes whose lengths are arguments of the kernels, which are right at every length (by "
        "default all that they cut into tiles; none: all sizes are compiled in)",
    )  # fmt: skip
    kernels.add_argument(
        "--autotune", type=int, metavar="N",
        help="with --emit triton: let @triton.autotune choose among the N configurations of least predicted time",
    )  # fmt: skip

    verify = commands.add_parser(
        "verify", parents=[reported], help="check a file that derive --certificate wrote, without the solver"
    )
    verify.add_argument("file", metavar="FILE")

    compare = commands.add_parser(
        "compare",
        parents=[sized, precise, written],
        help="compare devices and precisions: transfer, time, bound, energy",
    )
    compare.add_argument(
        "--on", nargs="+", metavar="DEVICE", help="shipped devices, or device files (default: all that are shipped)"
    )
    compare.add_argument(
        "--dtype", nargs="+", default=["fp16"], metavar="DTYPE",
        help="precisions of arrays in memory (default fp16), one word each, e.g. fp16 fp8 fp16,Q=fp8,K=fp8",
    )  # fmt: skip
    compare.add_argument("--no-cores", action="store_true", help="leave out warps, registers and stages: faster")

    report = commands.add_parser(
        "report", parents=[sized, precise], help="write a schedule as a web page: derivation, cost, charts, kernels"
    )
    report.add_argument("--on", metavar="DEVICE", help="a shipped device, or a device file (default a100)")
    report.add_argument(
        "--dtype", nargs="+", default=[], metavar="[INPUT=]DTYPE", help="of arrays in memory, as for derive"
    )
    report.add_argument("--split", nargs="+", default=[], metavar="AXIS=N", help="as for derive")
    report.add_argument("--objective", metavar="NAME,...", help="as for derive (default: transfer)")
    report.add_argument("-o", "--output", metavar="FILE", required=True, help="the page, e.g. attention.html")

    run = commands.add_parser(
        "run",
        parents=[sized, reported],
        help="compile an algorithm for this machine, check it and time it beside a peer",
    )
    run.add_argument("--dtype", default="fp32", choices=["fp32", "bf16", "fp16"], help="of arrays (default fp32)")
    run.add_argument("--against", default="numpy", choices=["numpy", "torch"], help="the peer (default numpy)")
    run.add_argument("--threads", type=int, default=1, metavar="N", help="of the kernel and of torch (default 1)")
    run.add_argument(
        "--tune",
        type=int,
        default=1,
        metavar="N",
        help="time the N best block sizes, not only the model's first choice",
    )
    run.add_argument(
        "--interpret", action="store_true", help="where no C compiler is there, run the numpy interpreter instead"
    )

    draw = commands.add_parser(
        "draw", parents=[sized, precise], help="draw the diagram, its derivation or its schedule as a picture"
    )
    draw.add_argument(
        "-o", "--output", metavar="FILE", help="FILE.svg, .png, .pdf or .tex (TikZ); default: SVG on stdout"
    )
    draw.add_argument("--on", metavar="DEVICE", help="the best schedule on a device, with M and H above its columns")
    draw.add_argument(
        "--cores", action="store_true", help="placed on its cores: M and H of a block, divisors, warps, stages"
    )
    draw.add_argument("--split", nargs="+", default=[], metavar="AXIS=N", help="as for derive")
    draw.add_argument("--steps", action="store_true", help="every step of the derivation (--on: default a100)")
    draw.add_argument("--dtype", nargs="+", default=[], metavar="[INPUT=]DTYPE", help="as for derive")

    commands.add_parser("list", parents=[reported], help="list algorithms, devices and rules")

    check = commands.add_parser("check", parents=[reported], help="check that rewrite rules are sound")
    check.add_argument("rules", nargs="*", metavar="RULE", help="names of rules (default: all)")
    check.add_argument("--rules", dest="folder", metavar="DIR", help="a folder of rules (default: the shipped ones)")
    check.add_argument(
        "--smt", metavar="DIR", help="write what was to be proved as SMT-LIB files, and derived accumulators"
    )
    check.add_argument("--no-cache", action="store_true", help="prove all again")
    return parser


def _sizes(words: Sequence[str], option: str = "--size") -> dict[str, int]:
    sizes: dict[str, int] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals or not name or not re.fullmatch(r"-?[0-9]{1,100}", text):
            raise _BadInput(f"{option} {word}: write AXIS=N with an integer N, e.g. q=4096")
        if name in sizes:
            raise _BadInput(f"{option} {word}: axis {name!r} is given twice")
        sizes[name] = int(text)
    return sizes


def _dtypes(option: str, words: Sequence[str], written: str | None = None) -> dict[str, str]:
    """NAME=DTYPE by name; a plain one, of all others, by "*". Errors show what was `written`: by default the word."""
    found: dict[str, str] = {}
    for word in words:
        before, equals, kind = word.rpartition("=")
        name = before if equals else "*"
        if not name or not kind:
            raise _BadInput(f"{option} {written or word}: write DTYPE or NAME=DTYPE, e.g. fp16 or Q=fp8")
        if name in found:
            what = repr(name) if equals else "the dtype of all"
            raise _BadInput(f"{option} {written or word}: {what} is given twice")
        found[name] = kind
    return found


def _algorithm(text: str) -> Any:
    from napkin_cat.library import ALGORITHMS
    from napkin_cat.rule import load_module
    from napkin_cat.trace import Algorithm

    path, colon, name = text.rpartition(":")
    if not colon:
        if text not in ALGORITHMS:
            import difflib

            near = difflib.get_close_matches(text, ALGORITHMS, 1)
            hint = f"; did you mean {near[0]!r}?" if near else "."
            raise _BadInput(
                f"no algorithm {text!r}{hint} There are: {', '.join(sorted(ALGORITHMS))}; or path/to/file.py:name"
            )
        return ALGORITHMS[text]
    if not path or not name:
        raise _BadInput(f"no algorithm {text!r}: write the name of one, or path/to/file.py:name")
    module = load_module(Path(path))
    found = getattr(module, name, None)
    if not isinstance(found, Algorithm):
        others = [n for n, v in vars(module).items() if isinstance(v, Algorithm)]
        raise _BadInput(f"{path} has no algorithm {name!r}; it has {', '.join(others) or 'none'}")
    try:
        _ = found.diagram
    except Exception as error:  # whatever the user's own code raises, with the line of theirs that did
        import traceback

        if isinstance(error, TypeError | ValueError) and path in str(error):
            raise
        frames = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename).name == Path(path).name]
        line = f":{frames[-1].lineno}" if frames else ""
        what = str(error) if isinstance(error, TypeError | ValueError) else f"{type(error).__name__}: {error}"
        raise _BadInput(f"{path}{line}: {what}") from None
    return found


def _write(text: str, output: str | None) -> None:
    """Print, or put a whole file in place at once: a failed run leaves what was there."""
    if output is None:
        print(text, flush=True)
        return
    if Path(output).exists() and not Path(output).is_file():  # a pipe or a device is written to, never replaced
        try:
            Path(output).write_text(text + "\n")
        except OSError as error:
            raise _BadInput(f"cannot write {output}: {error.strerror}") from None
        return
    path = Path(output).resolve()  # a link stays a link
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", text=True)
    except OSError as error:
        raise _BadInput(f"cannot write {output}: {error.strerror}") from None
    try:
        with os.fdopen(handle, "w") as file:
            file.write(text + "\n")
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise _BadInput(f"cannot write {output}: {error.strerror}") from None


def _writable(args: argparse.Namespace) -> None:
    """Say before any work that a file which is to be written cannot be."""
    files = {option: getattr(args, option, None) for option in ("output", "certificate")}
    for file in files.values():
        if file is None:
            continue
        if not file or Path(file).is_dir():
            raise _BadInput(f"cannot write {file!r}: give the name of a file")
        folder = Path(file).resolve().parent
        if not folder.is_dir():
            raise _BadInput(f"cannot write {file}: there is no folder {folder}")
    if files["output"] is not None and files["certificate"] is not None:
        one, two = (Path(file).resolve() for file in files.values() if file is not None)
        if one == two and not (one.exists() and not one.is_file()):
            raise _BadInput(f"-o and --certificate are both to write {files['output']}: give them two files")


def _emit(args: argparse.Namespace) -> int:
    """Kernels as text: C for this machine, Triton and CUDA for a device."""
    from napkin_cat.program import ProgramError

    language, emit = {"c": ("C", _emit_c), "triton": ("Triton", _emit_triton), "cuda": ("CUDA", _emit_cuda)}[args.emit]
    try:
        text = emit(args)
    except ProgramError as error:
        print(f"napkin-cat: no {language} kernel: {error}", file=sys.stderr)
        return NEGATIVE
    _write(text.rstrip("\n"), args.output)
    return DONE


def _emit_c(args: argparse.Namespace) -> str:
    from napkin_cat.compiled import scheduled, source_of

    other = _given(args, *REPORTS, "objective", "split", *CORES)
    if args.on not in ("host", None):
        other = [f"--on {args.on}"]
    if other:
        raise _BadInput(f"--emit c writes a kernel for this machine, and takes no {other[0]}")
    schedule = scheduled(
        _algorithm(args.algorithm), _sizes(args.size), _dtypes("--dtype", args.dtype) or {"*": "fp32"},
        _dtypes("--accumulator", args.accumulator),
    )  # fmt: skip
    return source_of(schedule)[1].text


def _emit_triton(args: argparse.Namespace) -> str:
    from napkin_cat import triton
    from napkin_cat.device import Device
    from napkin_cat.schedule import derive

    other = _given(args, *REPORTS, *(option for option in CORES if option != "warps"))
    if other:
        raise _BadInput(f"--emit triton writes kernels, and takes no {other[0]}")
    for option, n in (("--warps", args.warps), ("--autotune", args.autotune)):
        if n is not None and n < 1:
            raise _BadInput(f"{option} {n}: give a number above 0")
    objective = None if args.objective is None else tuple(args.objective.split(","))
    schedule = derive(
        _algorithm(args.algorithm), on=triton.tiled(Device.load(_on(args))), sizes=_sizes(args.size),
        dtype=_dtypes("--dtype", args.dtype) or "fp16", accumulator=_dtypes("--accumulator", args.accumulator),
        split=_split(args),
    )  # fmt: skip
    return triton.source(
        schedule, objective=objective, least_warps=args.warps or 1, tune=args.autotune or 0
    ).text  # fmt: skip


def _emit_cuda(args: argparse.Namespace) -> str:
    """CUDA kernels, placed on the cores of a device."""
    from napkin_cat.cuda import kernels
    from napkin_cat.schedule import derive

    other = _given(args, *REPORTS, "software_exp")
    if other:
        raise _BadInput(f"--emit cuda writes kernels, and takes no {other[0]}")
    objective = None if args.objective is None else tuple(args.objective.split(","))
    schedule = derive(
        _algorithm(args.algorithm), on=_on(args), sizes=_sizes(args.size), split=_split(args),
        dtype=_dtypes("--dtype", args.dtype) or "fp16", accumulator=_dtypes("--accumulator", args.accumulator),
    )  # fmt: skip
    dynamic = [a for of in args.dynamic for a in of.split(",")] if args.dynamic else None
    dynamic = [] if dynamic == ["none"] else dynamic
    return kernels(schedule, resident=args.resident, dynamic=dynamic, **_placement(args, objective))[1].text


def _run(args: argparse.Namespace) -> int:
    from napkin_cat.compiled import CompileError
    from napkin_cat.race import race

    for option, n in (("--threads", args.threads), ("--tune", args.tune)):
        if n < 1:
            raise _BadInput(f"{option} {n}: give a number above 0")
    try:
        found = race(
            _algorithm(args.algorithm), _sizes(args.size), args.against, dtype=args.dtype, threads=args.threads,
            tune=args.tune, interpret=args.interpret,
        )  # fmt: skip
    except CompileError as error:
        raise _BadInput(str(error)) from None
    print(json.dumps(found.to_json(), indent=2) if args.json else found)
    return DONE


def _arranged(args: argparse.Namespace) -> dict[str, Any]:
    """How the work of a core is arranged, as far as it is given."""
    words = {"overlap": args.overlap, "handover": args.handover, "slice_stages": args.slice_stages,
             "overhead": args.overhead}  # fmt: skip
    return {option: given for option, given in words.items() if given is not None}


def _given(args: argparse.Namespace, *options: str) -> list[str]:
    """Which of these options were given, as they are written."""
    values = {option: getattr(args, option) for option in options}
    return [f"--{option.replace('_', '-')}" for option, v in values.items() if not (v is None or v is False or v == [])]


def _on(args: argparse.Namespace) -> str:
    return "a100" if args.on is None else str(args.on)


def _placement(args: argparse.Namespace, objective: tuple[str, ...] | None) -> dict[str, Any]:
    """The arguments of `cores.place`."""
    asked = (("--warps", args.warps), ("--blocks", args.blocks), ("--stages", min(args.stages or [1])),
             ("--cluster", min(args.cluster or [1])), ("--slice-stages", args.slice_stages))  # fmt: skip
    if args.overhead is not None and args.overhead < 0:
        raise _BadInput(f"--overhead {args.overhead}: give a number of at least 0")
    for option, least in asked:
        if least is not None and least < 1:
            raise _BadInput(f"{option} {least}: give a number above 0")
    return {
        "least_warps": args.warps or 1, "least_blocks": args.blocks or 1, "stages": args.stages,
        "clusters": args.cluster, "objective": objective, "fixed": _sizes(args.tile, "--tile"),
        "software_exp": args.software_exp, **_arranged(args),
    }  # fmt: skip


def _split(args: argparse.Namespace) -> dict[str, int]:
    """Into how many parts axes are to be divided."""
    free: list[str] = [word for word in args.split if "=" not in word]
    if free:
        raise _BadInput(f"--split {free[0]}: say into how many parts, e.g. {free[0]}=8, or let derive --cores choose")
    return _sizes(args.split, "--split")


def _divided(args: argparse.Namespace) -> str | None:
    """The one axis of which --cores is to say into how many parts it is divided."""
    free: list[str] = [word for word in args.split if "=" not in word]
    if free and len(args.split) > 1:
        raise _BadInput(f"--split {' '.join(args.split)}: where one number of parts is left open, split one axis alone")
    return free[0] if free else None


def _draw(args: argparse.Namespace) -> int:
    """A picture of the diagram; with a device, of the schedule; of all steps."""
    from napkin_cat.draw import FORMATS, draw, save

    kind = Path(args.output or "x.svg").suffix.lower()
    if kind not in FORMATS:  # said before anything is derived
        raise _BadInput(f"-o {args.output}: a picture is written as FILE{', FILE'.join(FORMATS)}")
    algorithm = _algorithm(args.algorithm)
    what: Any = algorithm
    if args.cores and args.steps:
        raise _BadInput("--cores and --steps are two pictures: give one of them")
    if args.on or args.steps or args.cores:
        from napkin_cat.schedule import derive

        schedule = derive(
            algorithm, on=_on(args), sizes=_sizes(args.size), dtype=_dtypes("--dtype", args.dtype) or "fp16",
            accumulator=_dtypes("--accumulator", args.accumulator), split=_split(args),
        )  # fmt: skip
        what = schedule.derivation if args.steps else schedule
        if args.cores:
            from napkin_cat.cores import place

            what = place(schedule)
    elif args.size or args.dtype or args.accumulator or args.split:
        raise _BadInput("sizes, dtypes and parts belong to a schedule: add --on DEVICE, --cores or --steps")
    picture = draw(what, names=list(algorithm.inputs))
    if args.output is None:
        print(picture.svg(), end="")
    else:
        save(picture, args.output)
    return DONE


def _derive(args: argparse.Namespace) -> int:
    from napkin_cat.schedule import derive

    if args.autotune is not None and args.emit != "triton":
        raise _BadInput("--autotune is for --emit triton")
    if args.resident and args.emit != "cuda":
        raise _BadInput("--resident is of --emit cuda")
    if args.dynamic and args.emit != "cuda":
        raise _BadInput("--dynamic is of --emit cuda")
    if args.emit:
        return _emit(args)
    objective = None if args.objective is None else tuple(args.objective.split(","))
    algorithm = _algorithm(args.algorithm)
    asked: dict[str, Any] = {
        "on": _on(args), "sizes": _sizes(args.size), "dtype": _dtypes("--dtype", args.dtype) or "fp16",
        "accumulator": _dtypes("--accumulator", args.accumulator),
    }  # fmt: skip
    placing = _placement(args, objective) if _given(args, *CORES) else None
    placed, divided, found = None, None, tuple[Any, ...]()
    along = _divided(args) if placing is not None else None
    if along is not None:
        from napkin_cat.cores import divide

        divided = divide(algorithm, along, **asked, **(placing or {}))
        placed = divided.placed
        schedule = placed.schedule
    else:
        schedule = derive(
            algorithm, **asked, split=_split(args), objective=None if placing is not None else objective
        )  # fmt: skip
        if placing is not None:
            from napkin_cat.cores import place

            placed = place(schedule, **placing)
    tree, text = (schedule.to_json(), "") if args.json else ({}, str(schedule))
    if placed is not None:
        tree, text = (tree | {"cores": placed.to_json()}, "") if args.json else ({}, f"{text}\n\n{placed}")
    if divided is not None:
        tree["divided"] = divided.to_json()
        text += f"\n\n{divided}"
    if args.pareto is not None:
        from napkin_cat.front import fronts

        two = args.pareto.split(",")
        if len(two) != 2 or two[0] == two[1]:
            raise _BadInput(f"--pareto {args.pareto}: give two objectives, e.g. transfer,memory or time,energy")
        found = fronts(schedule, two)
        tree["pareto"] = [front.to_json() for front in found]
        text += "".join(f"\n\n{front}" for front in found)
    if args.certificate is not None:
        from napkin_cat.bundle import bundle

        _write(json.dumps(bundle(schedule, placed, found)), args.certificate)
    _write(json.dumps(tree, indent=2) if args.json else text, args.output)
    return DONE


def _verify(args: argparse.Namespace) -> int:
    from napkin_cat.bundle import verify
    from napkin_cat.certificate import CertificateError

    try:
        tree = json.loads(Path(args.file).read_text())
    except OSError as error:
        raise _BadInput(f"cannot read {args.file}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise _BadInput(f"{args.file} is not JSON: {error}") from None
    problem, checked = None, list[str]()
    try:
        checked = verify(tree)
    except CertificateError as error:
        problem = str(error)
    except ValueError as error:
        raise _BadInput(f"{args.file}: {error}") from None
    if args.json:
        print(json.dumps({"holds": problem is None, "problem": problem, "checked": checked}, indent=2))
    elif problem is None:
        stated = any("not checked" in line and "other division" not in line for line in checked)
        head = "It holds as it is stated; where it comes from was not checked." if stated else "It holds."
        print("\n".join([head, *(f"  {line}" for line in checked)]))
    else:
        print(f"napkin-cat: {args.file} does not hold: {problem}", file=sys.stderr)
    return DONE if problem is None else NEGATIVE


def _compare(args: argparse.Namespace) -> int:
    from napkin_cat.compare import compare

    found = compare(
        _algorithm(args.algorithm), args.on, [_dtypes("--dtype", word.split(","), word) for word in args.dtype],
        _sizes(args.size), _dtypes("--accumulator", args.accumulator), place=not args.no_cores,
        progress=lambda pair: print(f"deriving {pair} ...", file=sys.stderr),
    )  # fmt: skip
    _write(json.dumps(found.to_json(), indent=2) if args.json else str(found), args.output)
    return DONE if any(row.schedule is not None for row in found.rows) else NEGATIVE


def _report(args: argparse.Namespace) -> int:
    from napkin_cat.report import report
    from napkin_cat.schedule import derive

    schedule = derive(
        _algorithm(args.algorithm), on=_on(args), sizes=_sizes(args.size),
        dtype=_dtypes("--dtype", args.dtype) or "fp16", accumulator=_dtypes("--accumulator", args.accumulator),
        split=_split(args), objective=None if args.objective is None else tuple(args.objective.split(",")),
    )  # fmt: skip
    _write(report(schedule, progress=lambda line: print(line, file=sys.stderr)), args.output)
    return DONE


def _list(args: argparse.Namespace) -> int:
    from napkin_cat.device import Device
    from napkin_cat.library import ALGORITHMS
    from napkin_cat.rule import load_rules

    rules = load_rules(approximate=True)
    if args.json:
        tree = {
            "algorithms": [
                {"name": n, "inputs": {k: str(v) for k, v in a.inputs.items()}, "about": a.__doc__}
                for n, a in ALGORITHMS.items()
            ],
            "devices": [*Device.shipped(), "host"],
            "rules": [{"name": n, "cites": r.cites} for n, r in rules.items()],
        }
        print(json.dumps(tree, indent=2))
        return DONE
    print("Algorithms")
    width = max(map(len, ALGORITHMS))
    for name, a in ALGORITHMS.items():
        print(f"  {name:{width}}  {', '.join(f'{k}{v}' for k, v in a.inputs.items())}\n  {'':{width}}  {a.__doc__}")
    print(f"\nDevices\n  {', '.join(Device.shipped())}, and host: this machine, probed\n\nRules")
    width = max(map(len, rules))
    for name, rule in rules.items():
        print(f"  {name:{width}}  {rule.cites}")
    return DONE


def _check(args: argparse.Namespace) -> int:
    from napkin_cat.check import check, written
    from napkin_cat.rule import load_rules

    rules = load_rules(args.folder, approximate=True)
    for name in args.rules:
        if name not in rules:
            raise _BadInput(f"no rule {name!r}; there are {', '.join(sorted(rules))}")
    verdicts = []
    for name in args.rules or rules:
        print(f"checking {name} ...", file=sys.stderr)
        verdicts.append(check(rules[name], folder=args.folder, cache=not args.no_cache))
    if args.smt:
        chosen = {name: rules[name] for name in args.rules or rules}
        for path, text in written(chosen, args.folder).items():
            place = Path(args.smt) / path
            try:
                place.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise _BadInput(f"cannot write {place}: {error.strerror}") from None
            _write(text.removesuffix("\n"), str(place))
    if args.json:
        print(json.dumps([v.to_json() for v in verdicts], indent=2))
    else:
        print("\n".join(map(str, verdicts)))
    return DONE if all(v.verdict in ("proved", "within", "tested") for v in verdicts) else NEGATIVE


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command: 0 done, 1 a negative answer (refuted, infeasible), 2 bad input."""
    args = _parser().parse_args(argv)
    try:
        _writable(args)
        return {
            "derive": _derive, "list": _list, "check": _check, "verify": _verify, "compare": _compare, "run": _run,
            "draw": _draw, "report": _report,
        }[args.command](args)  # fmt: skip
    except _BadInput as error:
        print(f"napkin-cat: {error}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        print(f"napkin-cat: cannot write: {error.strerror or error}", file=sys.stderr)
        return BAD_INPUT
    except MemoryError as error:
        print(f"napkin-cat: there is not enough memory: {error or 'give smaller sizes'}", file=sys.stderr)
        return BAD_INPUT
    except Exception as error:
        from napkin_cat.solve import Infeasible

        if isinstance(error, Infeasible):
            print(f"napkin-cat: infeasible: {error}", file=sys.stderr)
            return NEGATIVE
        if isinstance(error, ValueError | TypeError):  # all of ours: they say what to change
            print(f"napkin-cat: {error}", file=sys.stderr)
            return BAD_INPUT
        raise


if __name__ == "__main__":
    sys.exit(main())
