"""The command line: output, JSON keys, and one clear message for every kind of bad input."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from napkin_cat.cli import main

DEVICE = """
name = "tiny"
[[levels]]
name = "global"
[[levels]]
name = "shared"
capacity_bytes = {shared}
bandwidth_bytes_per_s = 1e12
[[levels]]
name = "registers"
capacity_bytes = 262144
bandwidth_bytes_per_s = 1e13
"""

ALGORITHM = """
from napkin_cat import algorithm
from napkin_cat.operations import contract

@algorithm
def gram(A: "n k", B: "m k"):
    return contract("n k, m k -> n m")(A, B)

@algorithm
def broken(A: "n k=8", B: "m k=9"):
    return contract("n k, m k -> n m")(A, B)

@algorithm
def wrong(A: "n k", B: "m d"):
    return contract("n k, m k -> n m")(A, B)
"""


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "tiny.toml").write_text(DEVICE.format(shared=64))
    (tmp_path / "roomy.toml").write_text(DEVICE.format(shared=65536))
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "none.py").write_text("x = 1\n")
    text = ALGORITHM.split("@algorithm\ndef broken")
    (tmp_path / "mine.py").write_text(text[0])
    (tmp_path / "broken.py").write_text(ALGORITHM)
    (tmp_path / "wrong.py").write_text(text[0] + "@algorithm\ndef wrong" + ALGORITHM.split("def wrong")[1])
    return tmp_path


def test_derive_prints_the_derivation_the_costs_and_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "attention", "--size", "q=64", "x=64", "d=16"]) == 0
    out = capsys.readouterr().out
    for part in (
        "Derivation",
        "stream_partition",
        "softmax-contract[x] along x: state m, z, c",
        "proof    proved,",
        "standard form",
        "Certificate optimal",
        "stream x by",
    ):
        assert part in out


def test_derive_json_has_the_documented_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "attention", "--on", "h100", "--size", "q=64", "x=64", "d=16", "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    keys = (
        "algorithm device dtype sizes symbols derivation kernels transfer_values transfer_bytes certificate pseudocode"
    )
    assert set(keys.split()) <= set(tree)
    assert tree["algorithm"] == "attention"
    assert tree["device"] == "h100"
    assert tree["sizes"] == {"d": 16, "q": 64, "x": 64}
    assert all({"rule", "at"} <= set(step) for step in tree["derivation"])
    [kernel] = tree["kernels"]
    assert {"operations", "tiling", "levels", "standard_form"} <= set(kernel)
    assert [set(t) for t in kernel["tiling"]] == [{"axis", "partition", "level", "block"}] * 2
    for level in kernel["levels"]:
        assert set(level) == {
            "level", "capacity_bytes", "memory_bytes", "transfer_values", "transfer_bytes", "transfer_symbolic",
            "memory_symbolic",
        }  # fmt: skip
    assert kernel["standard_form"][-1] == {"alpha": "4*d**2*q*x", "beta": "1"}
    assert {"status", "cost", "lower_bound", "checked_by"} <= set(tree["certificate"])
    assert tree["unfused_transfer_bytes"] > tree["transfer_bytes"]


def test_a_users_own_algorithm_and_device(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["derive", f"{files}/mine.py:gram", "--on", f"{files}/roomy.toml", "--size", "n=30", "m=20", "k=10"]
    assert main(command) == 0
    assert "gram on tiny" in capsys.readouterr().out


def test_output_to_a_file_is_whole_or_not_there(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = files / "out.json"
    sizes = ["--size", "a=8", "b=8", "c=8"]
    assert main(["derive", "matmul", *sizes, "--json", "-o", str(target)]) == 0
    good = target.read_text()
    assert json.loads(good)["algorithm"] == "matmul"
    assert (
        main(["derive", "matmul", *sizes, "--on", str(files / "tiny.toml"), "--dtype", "fp99", "-o", str(target)]) == 2
    )
    assert target.read_text() == good
    assert sorted(p.name for p in files.iterdir() if p.name.startswith(".")) == []
    capsys.readouterr()


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    out = capsys.readouterr().out
    assert "grouped_query_attention" in out
    assert "a100, b200, h100, h200, mi300x, rtx4090" in out
    assert main(["list", "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert {"algorithms", "devices", "rules"} <= set(tree)


def test_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "lower", "fuse_after", "--json"]) == 0
    captured = capsys.readouterr()
    tree = json.loads(captured.out)
    assert [(v["rule"], v["verdict"]) for v in tree] == [("lower", "proved"), ("fuse_after", "proved")]
    assert all(set(v) == {"rule", "verdict", "seconds", "detail"} for v in tree)
    assert "checking lower" in captured.err


def test_a_refuted_rule_of_ones_own_is_exit_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "twice.py").write_text(
        "from napkin_cat.operations import relu, square\nfrom napkin_cat.rule import Rule\n"
        'rule = Rule("twice", relu.on("n"), square.on("n"))\n'
    )
    assert main(["check", "--rules", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "refuted" in out
    assert "the left side is" in out


BAD: list[tuple[list[str], list[str]]] = [
    (["derive", "atention"], ["'atention'", "did you mean 'attention'"]),
    (["derive", "attention", "--on", "a1000"], ["'a1000'", "a100, b200, h100, h200, mi300x, rtx4090"]),
    (["derive", "attention", "--on", "{files}/nothing.toml"], ["nothing.toml", "No such file"]),
    (["derive", "attention", "--size", "z=4"], ["'z'", "d, q, x"]),
    (["derive", "attention", "--size", "q=0"], ["'q'", "0", "positive"]),
    (["derive", "attention", "--size", "q=-5"], ["'q'", "-5"]),
    (["derive", "attention", "--size", "q=99999999999999999999"], ["'q'", "99999999999999999999", "2,147,483,647"]),
    (["derive", "attention", "--size", "q"], ["--size q", "AXIS=N"]),
    (["derive", "attention", "--size", "q=many"], ["q=many"]),
    (["derive", "attention", "--size", "q=1", "q=2"], ["'q'", "twice"]),
    (["derive", "attention", "--dtype", "fp99"], ["'fp99'", "fp16"]),
    (["derive", "attention", "--accumulator", "half"], ["'half'", "fp32"]),
    (["derive", "attention", "--on", ""], ["no device ''"]),
    (["derive", ":attention"], ["':attention'", "path/to/file.py:name"]),
    (["derive", "attention", "--cluster", "2"], ["clusters of 2 blocks", "a100 has no clusters"]),
    (["derive", "attention", "--tile", "d:k=5"], ["d:k = 5", "a multiple of 16", "mma.m16n8k16"]),
    (["compare", "attention", "--on", "a100", "--dtype", "fp16,"], ["--dtype fp16,: write"]),
    (["verify", "{files}/mine.py"], ["mine.py is not JSON"]),
    (["run", "attention", "--size", "q=1000000", "d=1000000000"], ["not enough memory", "(1000000, 1000000000)"]),
    (["derive", "{files}/mine.py:nothing"], ["mine.py", "'nothing'", "gram"]),
    (["derive", "{files}/nothing.py:gram"], ["nothing.py", "no such file"]),
    (["derive", "{files}/broken.py:gram"], ["broken.py", "k", "8", "9"]),
    (["derive", "{files}/wrong.py:wrong"], ["wrong.py:11", "k", "wrong(A: [n k], B: [m d])"]),
    (["derive", "{files}/mine.py:gram"], ["'k'", "give one"]),
    (["derive", "matmul", "-o", "{files}/no/such/folder.txt"], ["cannot write", "folder.txt"]),
    (["derive", "matmul", "-o", "{files}/x", "--certificate", "{files}/./x"], ["-o and --certificate", "two files"]),
    (["derive", "matmul", "--certificate", "{files}"], ["cannot write", "the name of a file"]),
    (["report", "attention", "-o", "{files}/no/page.html"], ["cannot write", "there is no folder", "no/page.html"]),
    (["check", "nothing"], ["'nothing'", "fuse_before"]),
    (["check", "--rules", "{files}/missing"], ["missing", "no such folder"]),
    (["check", "--rules", "{files}/rules"], ["none.py", "no `rule`"]),
]


@pytest.mark.parametrize(("command", "says"), BAD, ids=[" ".join(c) for c, _ in BAD])
def test_bad_input_is_one_clear_message(
    command: list[str], says: list[str], files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(files.iterdir())
    assert main([word.format(files=files) for word in command]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("napkin-cat:")  # before any work that is told of
    assert captured.err.count("napkin-cat:") == 1
    assert "Traceback" not in captured.err
    for part in says:
        assert part in captured.err, captured.err
    assert sorted(files.iterdir()) == before


ROWS = """
import napkin_cat as nc
from napkin_cat.operations import softmax

@nc.algorithm
def rows(X: "n d"):
    return softmax("d")(X)
"""


def test_what_cannot_fit_is_infeasible(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "rows.py").write_text(ROWS)
    command = ["derive", f"{files / 'rows.py'}:rows", "--on", str(files / "tiny.toml"), "--size", "n=8", "d=128"]
    assert main([*command, "-o", str(files / "out.txt")]) == 1
    error = capsys.readouterr().err
    for part in ("infeasible", "shared", "64", "256", "smallest tile"):
        assert part in error
    assert not (files / "out.txt").exists()


@pytest.mark.parametrize("folder", ["missing", "a file"])
def test_a_proof_cache_that_cannot_be_written_is_no_error(folder: str, tmp_path: Path) -> None:
    place = tmp_path / "cache"
    if folder == "a file":
        place.write_text("not a folder")
    run = subprocess.run(
        [sys.executable, "-m", "napkin_cat.cli", "derive", "matmul", "--size", "a=8", "b=8", "c=8"],
        env={**os.environ, "NAPKIN_CAT_CACHE": str(place / "x"), "PYTHONPATH": str(Path(__file__).parent.parent)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from napkin_cat.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print([m for m in ('discopy', 'z3', 'sympy', 'numpy', 'pydantic', 'networkx') if m in sys.modules])"
    )
    root = str(Path(__file__).parent.parent)
    run = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": root}, capture_output=True, text=True, check=True
    )
    assert run.stdout.rstrip().endswith("[]")


RAISES = """
import napkin_cat as nc

@nc.algorithm
def raises(X: "n d"):
    return {}[X.array.names[0]]
"""


def test_what_a_users_own_code_raises_is_shown_with_its_line(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = files / "raises.py"
    path.write_text(RAISES)
    assert main(["derive", f"{path}:raises"]) == 2
    error = capsys.readouterr().err
    assert f"{path}:6: KeyError: 'n'" in error
    assert "Traceback" not in error


@pytest.mark.parametrize("size", ["q=1.5", "q=²", "q=" + "9" * 200, "q=", "=4", "q"])
def test_sizes_that_are_no_integers(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "attention", "--size", size]) == 2
    assert f"--size {size}: write AXIS=N" in capsys.readouterr().err


def test_output_to_a_folder_is_refused_and_a_link_stays_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["derive", "dot_product", "--size", "b=8", "-o"]
    assert main([*command, str(tmp_path)]) == 2
    assert "give the name of a file" in capsys.readouterr().err
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    assert main([*command, str(tmp_path / "link.txt")]) == 0
    assert (tmp_path / "link.txt").is_symlink()
    assert "dot_product on a100" in (tmp_path / "real.txt").read_text()


def test_proofs_are_written_as_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "fuse_after", "--smt", str(tmp_path / "out")]) == 0
    text = (tmp_path / "out" / "fuse_after.smt2").read_text()
    assert text.count("(check-sat)") == text.count("; expect: unsat") > 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("raise SystemExit(0)", "it exits, with status 0, instead of being read"),
        ("from napkin_cat.rule import Rule\nrule = Rule('x', 3, 4)", "a.py:2: RuleError: rule 'x': its lhs is 3"),
        ("\nraise RuntimeError('my words')", "a.py:2: RuntimeError: my words"),
    ],
)
def test_rule_files_that_cannot_be_used(
    code: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By a relative path too."""
    monkeypatch.chdir(tmp_path)
    Path("mine").mkdir()
    (tmp_path / "mine" / "a.py").write_text(code)
    assert main(["check", "--rules", "mine"]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert "Traceback" not in error


def test_a_dtype_per_input_and_an_accumulator_per_operation(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["derive", "attention", "--on", "h100", "--size", "q=64", "x=64", "d=16", "--json"]
    assert main([*words, "--dtype", "bf16", "Q=fp8e4m3", "K=fp8", "--accumulator", "contract[d]=fp16"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert tree["dtypes"] == {"Q": "fp8e4m3", "K": "fp8e4m3", "V": "bf16", "O": "bf16"}
    assert (tree["dtype"], tree["accumulator"], tree["accumulators"]) == ("bf16", "fp32", {"contract[d]": "fp16"})
    assert [t["beta"] for t in tree["kernels"][0]["standard_form_bytes"]] == ["0", "1"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--dtype", "Q="], "--dtype Q=: write DTYPE or NAME=DTYPE"),
        (["--dtype", "fp16", "bf16"], "--dtype bf16: the dtype of all is given twice"),
        (["--dtype", "Q=fp16", "Q=bf16"], "'Q' is given twice"),
        (["--dtype", "R=fp16"], "it is no input; the inputs are Q, K, V"),
        (["--accumulator", "softmx=fp16"], "no such operation; did you mean 'softmax'?"),
    ],
)
def test_dtypes_that_cannot_be_read(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "attention", *words]) == 2
    assert said in capsys.readouterr().err


def test_kernels_are_placed_on_cores(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["derive", "attention", "--size", "q=64", "x=64", "d=16", "--on", "h100"]
    assert main([*words, "--cores"]) == 0
    out = capsys.readouterr().out
    for part in ("On the cores of h100", "warps      ", "divisor    q: 64", "barrier", "bound by"):
        assert part in out
    assert main([*words, "--warps", "4", "--stages", "3", "--json"]) == 0
    cores = json.loads(capsys.readouterr().out)["cores"]
    [placement] = cores["placements"]
    assert placement["warps_per_core"] >= 4
    assert placement["stages"] == 3
    assert {"roofline", "pseudocode"} <= set(cores)
    for option, value, said in (
        ("--warps", "0", "above 0"),
        ("--blocks", "-1", "above 0"),
        ("--stages", "0", "above 0"),
        ("--cluster", "0", "above 0"),
        ("--cluster", "9", "clusters of 9 blocks; those of h100 have 1 to 8"),
    ):
        assert main([*words, option, value]) == 2
        assert said in capsys.readouterr().err
    wider = ["derive", "attention", "--size", "q=1024", "x=64", "d=128", "--on", "h100", "--cluster", "2"]
    assert main(wider) == 0
    out = capsys.readouterr().out
    for part in ("clusters   of 2 blocks: c_q = ", "l2         tile of a wave: l_q = ", "barrier of the cluster",
                 "1/2 of it, sent to all 2 along q", "through l2", "in the cluster  (2 blocks)"):  # fmt: skip
        assert part in out
    assert main([*wider, "1", "--json"]) == 0
    [placement] = json.loads(capsys.readouterr().out)["cores"]["placements"]
    assert {"blocks_per_cluster", "exchanged", "cached"} <= set(placement)
    arranged = ["--tile", "q'=64", "x=16", "--overlap", "intra", "--handover", "shared", "--slice-stages", "2"]
    assert main([*words, *arranged, "--overhead", "8"]) == 0
    out = capsys.readouterr().out
    for part in ("w_q = 64", "s_x = 16", "(8 beside the arrays)", "pool       registers: 262,144 / ",
                 "beside the next chunk of x", "beside it, the chunk before:", "for what is behind, 1 ahead",
                 "save e_low_pipe <- e_low", "ring Q_part"):  # fmt: skip
        assert part in out
    for option, value, said in (
        ("--tile", "z=3", "no block size of 'z' to be given"),
        ("--tile", "x", "--tile x: write AXIS=N"),
        ("--slice-stages", "0", "--slice-stages 0: give a number above 0"),
        ("--overhead", "-1", "--overhead -1: give a number of at least 0"),
    ):
        assert main([*words, option, value]) == 2
        assert said in capsys.readouterr().err
    assert main([*words, "--warps", "99"]) == 1
    assert "no tile leaves room for 99 warps on a core of h100" in capsys.readouterr().err
    assert main([*words[:-1], str(files / "roomy.toml"), "--cores"]) == 2
    assert "states no [limits]" in capsys.readouterr().err


def test_software_exp_is_asked_for_on_cores_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["derive", "attention", "--on", "b200", "--size", "q=256", "x=256", "d=64"]
    assert main([*words, "--cores"]) == 0
    assert "software_exp" not in capsys.readouterr().out
    assert main([*words, "--cores", "--software-exp"]) == 0
    out = capsys.readouterr().out
    for part in ("Software exp: values change, within the bound", "/16 of the exponentials of K1 by polynomial (x",
                 "bound by sfu, become ", "within 8.6e-05 of its value", "software_exp3(b - "):  # fmt: skip
        assert part in out
    assert main([*words, "--software-exp", "--dtype", "fp32", "--on", "a100"]) == 2
    assert "software exp is for arrays stored as fp16, bf16 or fp8" in capsys.readouterr().err
    assert main(["check", "software_exp"]) == 0
    assert "within" in capsys.readouterr().out.split()


@pytest.mark.parametrize("option", [["--warps", "4"], ["--tile", "x=8"], ["--software-exp"], ["--objective", "time"]])
def test_emitted_kernels_take_no_options_of_cores(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """They would be ignored without a word."""
    assert main(["derive", "attention", "--emit", "c", *option]) == 2
    assert f"--emit c writes a kernel for this machine, and takes no {option[0]}" in capsys.readouterr().err


def test_triton_is_emitted_for_a_device(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["derive", "causal_attention", "--emit", "triton", "--size", "q=512", "x=512", "d=64"]
    file = tmp_path / "attention.py"
    assert main([*words, "--on", "h100", "--dtype", "bf16", "-o", str(file)]) == 0
    assert capsys.readouterr().out == ""
    text = file.read_text()
    compile(text, str(file), "exec")
    assert text.startswith("# causal_attention in bf16 for h100, derived by napkin-cat\n# at d = 64, q = 512, x = 512;")
    assert "def causal_attention(Q, K, V):" in text
    assert main([*words, "--autotune", "3", "--warps", "16", "--objective", "transfer"]) == 0
    tuned = capsys.readouterr().out
    assert tuned.count("triton.Config(") == 3
    assert "least      transfer: " in tuned
    for more, said in (
        (["--cores"], "--emit triton writes kernels, and takes no --cores"),
        (["--json"], "--emit triton writes kernels, and takes no --json"),
        (["--autotune", "0"], "--autotune 0: give a number above 0"),
        (["--dtype", "fp8", "--on", "h100"], "Q is fp8e4m3; Triton is written for arrays of fp32, fp16, bf16"),
        (["--on", "mi300x"], "mi300x states no [limits] of an NVIDIA device"),
    ):
        assert main([*words, *more, "-o", str(file)]) == 2
        assert said in capsys.readouterr().err
        assert file.read_text() == text, "a failed run leaves what was there"
    assert main([*words, "--warps", "64"]) == 1
    assert "no tile leaves room for 64 warps on a core of a100" in capsys.readouterr().err
    assert main(["derive", "attention", "--autotune", "3"]) == 2
    assert "--autotune is for --emit triton" in capsys.readouterr().err


def test_an_objective_is_of_tiles_with_or_without_cores(capsys: pytest.CaptureFixture[str]) -> None:
    sizes = ["--size", "q=256", "x=256", "d=64", "--objective", "time,energy"]
    assert main(["derive", "attention", *sizes]) == 0
    said = capsys.readouterr().out
    assert "least          time: " in said
    assert "least          energy: " in said
    assert "Certificate optimal: time " in said
    assert main(["derive", "attention", *sizes, "--cores"]) == 0
    assert "Certificate optimal: cost " in capsys.readouterr().out
    assert main(["derive", "attention", "--objective", "speed"]) == 2
    assert "no objective 'speed'" in capsys.readouterr().err


def test_this_machine_is_listed_and_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    assert "host: this machine, probed" in capsys.readouterr().out
    assert main(["compare", "attention", "--on", "a100", "host", "--size", "q=64", "x=64", "d=16", "--no-cores"]) == 0
    assert "host" in capsys.readouterr().out


def test_a_streamed_axis_is_split(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["derive", "attention", "--on", "h100", "--size", "q=16", "x=4096", "d=64"]
    assert main([*words, "--split", "x=8", "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    assert tree["split"] == {"x": 8}
    assert tree["derivation"][0]["rule"] == "split_stream"
    assert main([*words, "--split", "x", "--cores", "--json"]) == 0
    tree = json.loads(capsys.readouterr().out)
    divided = tree["divided"]
    times = {t["parts"]: t["seconds"] for t in divided["tried"]}
    assert times[divided["parts"]] == min(times.values()) < times[1]
    assert tree["split"] == {"x": divided["parts"]}
    assert main([*words, "--split", "x", "--cores"]) == 0
    assert f"x in {divided['parts']} parts, by predicted time (sequential) of 1: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--split", "x"], "--split x: say into how many parts, e.g. x=8, or let derive --cores choose"),
        (["--split", "x", "d=2", "--cores"], "--split x d=2: where one number of parts is left open, split one axis"),
        (["--split", "x=0"], "axis 'x' of size 64 is to be split into 0 parts; give 1 to 64"),
        (["--split", "q=2"], "axis 'q' cannot be split: nothing is reduced along it"),
        (["--split", "x=a"], "--split x=a: write AXIS=N with an integer N"),
        (["--split", "y", "--cores"], "there is no axis 'y' to split; there are d, q, x"),
        (["--split", "x=2", "--emit", "c", "--on", "host"], "takes no --split"),
    ],
)
def test_splits_that_cannot_be(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["derive", "attention", "--size", "q=16", "x=64", "d=16", *words]) == 2
    assert said in capsys.readouterr().err


def test_draw_writes_a_picture_of_the_diagram_the_schedule_and_the_steps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draw", "attention"]) == 0
    plain = capsys.readouterr().out
    assert plain.startswith("<svg")
    assert ">softmax<" in plain
    path = tmp_path / "attention.svg"
    assert main(["draw", "attention", "--on", "a100", "--size", "q=512", "-o", str(path)]) == 0
    assert "q = 512" in re.sub(r"<[^>]+>", "", path.read_text())
    assert main(["draw", "attention", "--split", "x=8", "--cores", "-o", str(path)]) == 0
    shown = re.sub(r"<[^>]+>", "", path.read_text())
    assert "every partx apart" in shown
    assert "M registers" in shown
    assert main(["draw", "attention", "--steps", "-o", str(tmp_path / "steps.tex")]) == 0
    assert "group partition" in (tmp_path / "steps.tex").read_text()
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "a.jpeg"], "-o a.jpeg: a picture is written as FILE.svg, FILE.png, FILE.pdf, FILE.tex"),
        (["--size", "q=512"], "add --on DEVICE"),
        (["--split", "b=2"], "add --on DEVICE"),
        (["--split", "b", "--cores"], "--split b: say into how many parts"),
        (["-o", "none/a.svg"], "cannot write none/a.svg"),
    ],
)
def test_draw_refuses(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "matmul", *words]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--emit", "c", "--dtype", "fp64"], 1, "napkin-cat: no C kernel: Q is fp64; C is written for arrays of fp32"),
        (["--emit", "triton", "--dtype", "fp64"], 2, "napkin-cat: Q is fp64; Triton is written for arrays of fp32"),
        (["--emit", "triton", "--dtype", "int8"], 2, "napkin-cat: Q is int8; Triton is written for arrays of fp32"),
        (["--emit", "cuda", "--dtype", "fp64"], 1, "napkin-cat: no CUDA kernel: K1 has no CUDA form"),
    ],
)
def test_dtypes_that_a_language_does_not_write(
    words: list[str], status: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "k").write_text("before")
    asked = ["derive", "attention", "--size", "q=16", "x=64", "d=16", *words, "-o", str(tmp_path / "k")]
    assert main(asked) == status
    assert capsys.readouterr().err.startswith(said)
    assert (tmp_path / "k").read_text() == "before"


def test_a_page_of_a_split_schedule_for_another_objective(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    asked = ["report", "matmul", "--size", "a=64", "b=4096", "c=64", "--split", "b=4", "-o", str(page)]
    assert main([*asked, "--objective", "time,transfer"]) == 0
    assert "part_b" in page.read_text()
    before = page.read_bytes()
    assert main([*asked, "--objective", "silly"]) == 2
    assert "silly" in capsys.readouterr().err
    assert page.read_bytes() == before


def test_what_is_asked_of_the_cores_and_changes_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--on", "a100", "--overlap", "intra"]
    assert main(["derive", "matmul", "--size", "a=64", "b=64", "c=64", *words]) == 0
    assert "  unused     overlap intra changes nothing: nothing is streamed\n" in capsys.readouterr().out
    assert main(["derive", "attention", "--size", "q=64", "x=64", "d=64", *words]) == 0
    assert "unused" not in capsys.readouterr().out
