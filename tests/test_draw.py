"""Pictures: nothing overlaps, nothing lies outside, figures are those of the cost, the same bytes each time.

Geometry is checked twice: by the marks' own bounds, and on the SVG as it was written, parsed here with the widths that
DejaVu's font files give its text.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

import pytest
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

from napkin_cat.cores import place
from napkin_cat.diagram import Axis, Copy, Diagram, Kernel, Relabel, Swap, Ty, Weave, array
from napkin_cat.draw import DrawError, draw, rendered, save
from napkin_cat.graph import Graph
from napkin_cat.library import ALGORITHMS
from napkin_cat.notation import math, width
from napkin_cat.operations import add, contract, relu, softmax
from napkin_cat.pen import LABEL, lay
from napkin_cat.picture import TONES, Bounds, Curve, Dot, Picture, Shape, Words
from napkin_cat.regions import kernel_of
from napkin_cat.rule import load_rules
from napkin_cat.schedule import Schedule, derive
from napkin_cat.trace import Algorithm

SVG = "{http://www.w3.org/2000/svg}"


@cache
def scheduled(name: str) -> Schedule:
    return derive(name, on="a100")


# --------------------------------------------------------------------------- geometry


@cache
def font(family: str, italic: bool, bold: bool) -> FT2Font:
    properties = font_manager.FontProperties(
        family="DejaVu Serif" if family == "math" else "DejaVu Sans", style="italic" if italic else "normal",
        weight="bold" if bold else "normal",
    )  # fmt: skip
    return FT2Font(font_manager.findfont(properties, fallback_to_default=False))


@cache
def measured(text: str, family: str, size: float) -> float:
    """The width of text by the font's own metrics."""
    face = font(family, family == "math", family == "bold")
    face.set_size(100, 72)
    total = 0.0
    for c in text:
        thin = "\N{THIN SPACE}"
        total += 20.0 if c == thin else face.load_char(ord(c)).linearHoriAdvance / 65536
    return total * size / 100


def parsed(svg: str) -> tuple[Bounds, list[tuple[str, Bounds]], list[Bounds], list[Bounds]]:
    """The canvas, the texts, the boxes and the frames of an SVG file."""
    root = ElementTree.fromstring(svg)
    x, y, w, h = map(float, root.attrib["viewBox"].split())
    texts, boxes, frames = [], [], []
    for node in root.iter(f"{SVG}text"):
        family = re.search(r"n-(math|sans|bold)", node.attrib["class"])
        assert family
        size = float(node.attrib["font-size"])
        pieces = [(node.text or "", size)]
        for span in node:
            pieces += [(span.text or "", float(span.attrib.get("font-size", size))), (span.tail or "", size)]
        wide = sum(measured(text, family[1], at) for text, at in pieces)
        left = float(node.attrib["x"]) - wide * {"start": 0, "middle": 0.5, "end": 1}[node.attrib["text-anchor"]]
        base = float(node.attrib["y"])
        texts.append(("".join(t for t, _ in pieces), Bounds(left, base - 0.74 * size, left + wide, base + 0.22 * size)))
    for node in root.iter(f"{SVG}rect"):
        a = {k: float(node.attrib[k]) for k in ("x", "y", "width", "height")}
        bounds = Bounds(a["x"], a["y"], a["x"] + a["width"], a["y"] + a["height"])
        if node.attrib["class"] == "n-box":
            boxes.append(bounds)
        elif node.attrib["class"] == "n-frame":
            frames.append(bounds)
    return Bounds(x, y, x + w, y + h), texts, boxes, frames


def inside(a: Bounds, b: Bounds) -> bool:
    return a.within(Bounds(b.left - 0.6, b.top - 0.6, b.right + 0.6, b.bottom + 0.6))


def clean(picture: Picture) -> None:
    """No text over text, no box over a box, text in its box or clear of it, all on the canvas: twice over."""
    words = [m for m in picture.marks if isinstance(m, Words)]
    shapes = [m for m in picture.marks if isinstance(m, Shape)]
    own = (
        picture.bounds,
        [("".join(s.text for s in m.text), m.bounds) for m in words],
        [m.bounds for m in shapes if m.tone == "box"],
        [m.bounds for m in shapes if m.tone == "frame"],
    )
    svg = parsed(picture.svg())
    assert len(svg[1]) == len(words)
    assert len(svg[2]) == len(own[2])
    for canvas, texts, boxes, frames in (own, svg):
        for _, a in texts:
            assert inside(a, canvas)
        for a in (*boxes, *frames):
            assert inside(a, canvas)
        texts = sorted(texts, key=lambda t: t[1].left)
        for i, (name, a) in enumerate(texts):
            for other, b in texts[i + 1 :]:
                if b.left > a.right:
                    break
                assert not a.meets(b), f"text {name!r} over {other!r}"
            for box in boxes:
                assert not a.meets(box) or inside(a, box), f"text {name!r} over a box"
            for frame in frames:
                assert not a.meets(frame) or inside(a, frame), f"text {name!r} over a frame"
        for i, a in enumerate(boxes):
            assert not any(a.meets(b) for b in boxes[i + 1 :])
            assert all(not a.meets(f) or inside(a, f) for f in frames)
        for i, a in enumerate(frames):
            assert all(not a.meets(b) or inside(a, b) or inside(b, a) for b in frames[i + 1 :])


def wires_clear_of_boxes(picture: Picture) -> None:
    """No wire runs through a box: it ends at the box's edge or passes by.

    But for what operations that were merged share: between three inputs and more, a woven axis can only pass behind.
    """
    alone = (m for m in picture.marks if isinstance(m, Shape) and m.tone == "box" and "-" not in m.about)
    boxes = [m.bounds for m in alone]
    for curve in (m for m in picture.marks if isinstance(m, Curve) and m.tone.startswith("level")):
        x0 = 0.0
        for command in curve.commands:
            x, y = (float(n) for n in command[-2:])
            if command[0] == "L":
                for box in boxes:
                    level = box.top + 1 < y < box.bottom - 1
                    assert not (level and min(x0, x) < box.right - 1 and max(x0, x) > box.left + 1)
            x0 = x


def axis_of(label: Words) -> str:
    """The axis of which a label names the size, a block, a chunk or a part of a chunk."""
    base, *index = [s.text for s in label.text if s.shift != "sup"]
    return "_".join([base, *index] if base not in "gsu" else index or [base]).replace(",", "_")


def wires_keep_their_axis(picture: Picture) -> None:
    """Pieces of wire that join end to end, on either side of a frame too, are one axis: all its labels say the same."""
    curves = [m for m in picture.marks if isinstance(m, Curve) and m.tone.startswith("level")]
    rings = {(round(m.x, 2), round(m.y, 2)) for m in picture.marks if isinstance(m, Dot) and m.hollow}
    root = list(range(len(curves)))

    def find(i: int) -> int:
        while root[i] != i:
            i = root[i]
        return i

    ends: dict[tuple[float, float], int] = {}
    for i, curve in enumerate(curves):
        for command in curve.commands:
            x, y = (float(n) for n in command[-2:])
            if (round(x, 2), round(y, 2)) not in rings:
                root[find(i)] = find(ends.setdefault((round(x, 2), round(y, 2)), i))
    labels: dict[int, set[str]] = {}
    for word in (m for m in picture.marks if isinstance(m, Words) and m.size == LABEL):
        for i, curve in enumerate(curves):
            x0 = y0 = 0.0
            for command in curve.commands:
                x, y = (float(n) for n in command[-2:])
                if (
                    command[0] == "L"
                    and abs(y - y0) < 0.1
                    and min(x0, x) <= word.x <= max(x0, x)
                    and 4 < y - word.y < 8
                ):
                    labels.setdefault(find(i), set()).add(axis_of(word))
                x0, y0 = x, y
    assert labels or not curves
    assert all(len(names) == 1 for names in labels.values()), labels


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_algorithm_is_drawn_clear(name: str) -> None:
    picture = draw(ALGORITHMS[name])
    clean(picture)
    wires_clear_of_boxes(picture)
    wires_keep_their_axis(picture)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_schedule_and_every_step_is_drawn_clear(name: str) -> None:
    schedule = scheduled(name)
    picture = draw(schedule)
    clean(picture)
    wires_clear_of_boxes(picture)
    wires_keep_their_axis(picture)
    if len(schedule.derivation.steps) < 20:  # all in one picture; a transformer's 42 steps one by one
        clean(draw(schedule.derivation))
    for step in schedule.derivation.steps:
        clean(draw(step))


@pytest.mark.parametrize("name", load_rules(approximate=True))
def test_every_rule_is_drawn_clear(name: str) -> None:
    clean(draw(load_rules(approximate=True)[name]))


@pytest.mark.parametrize("name", load_rules(approximate=True))
def test_the_sides_of_a_rule_look_different(name: str) -> None:
    rule = load_rules(approximate=True)[name]
    assert draw(rule.lhs).svg() != draw(rule.rhs).svg()


def test_weaves_over_many_axes_stay_clear() -> None:
    attention = ALGORITHMS["attention"]
    clean(draw(attention.on("a b h q d", "b h x d", "h x d")))


def test_long_names_and_sizes_stay_clear() -> None:
    long = array("sequence_length=4096 feature=128")
    clean(draw(softmax("feature").on(long) >> relu.on(long), names=["A_long_name_of_an_input"]))


def test_crossings_copies_and_discards_stay_clear() -> None:
    a, b = array("q d"), array("x d")
    clean(draw(Copy(Ty(a), 3) @ b.ty >> Ty(a, a) @ Swap(Ty(a), Ty(b)) >> Copy(Ty(a), 0) @ a.ty @ Ty(b, a)))


def test_a_frame_of_a_weave_and_nested_kernels_stay_clear() -> None:
    inner = Kernel(contract("x").on("q x", "x d"), groups=("q",))
    picture = draw(Kernel(inner, groups=("d",)))
    clean(picture)
    assert sum(isinstance(m, Shape) and m.tone == "frame" for m in picture.marks) == 2
    clean(draw(Weave(ALGORITHMS["attention"].diagram, Axis("h"))))


def test_scalars_and_an_empty_diagram_are_drawn() -> None:
    clean(draw(relu.on("") >> relu.on("")))
    clean(draw(Diagram.id(Ty())))
    clean(draw(Diagram.id(Ty(array("q d")))))


def blocks(layers: int) -> Diagram:
    """A transformer of so many blocks, as one diagram."""
    block = ALGORITHMS["transformer_block"]
    weights = {f"{n}{i}": str(a)[1:-1] for i in range(layers) for n, a in block.inputs.items() if n != "X"}

    def deep(*wires):  # type: ignore[no-untyped-def]
        x, rest = wires[0], wires[1:]
        for i in range(layers):
            x = block(x, *rest[6 * i : 6 * i + 6])
        return x

    return Algorithm(deep, {"X": "n m", **weights}).diagram


def test_a_deep_transformer_goes_on_in_the_next_line() -> None:
    diagram = blocks(12)
    assert len(Graph.of(diagram).vertices) >= 190
    picture = draw(diagram)
    clean(picture)
    assert picture.bounds.right - picture.bounds.left < 1500


def test_lines_begin_with_the_names_of_all_axes_that_run_on_and_break_where_few_do() -> None:
    picture = draw(blocks(3), legend=False)
    curves = [m for m in picture.marks if isinstance(m, Curve) and m.tone == "level0"]
    left = min(m.bounds.left for m in curves)
    starts = sorted(y for m in curves for x, y in m.points[:1] if x == left)
    labels = [m for m in picture.marks if isinstance(m, Words) and m.size == LABEL and m.x < left + 30]
    assert [m.y for m in sorted(labels, key=lambda m: m.y)] == pytest.approx([y - 6.8 for y in starts])
    lines = [len(group) for group in _apart(starts, 150)]
    assert lines[2::2] == [2, 2]  # a block begins a line: only what it adds to runs on


def _apart(heights: list[float], by: float) -> list[list[float]]:
    """Heights in groups that lie apart."""
    groups = [heights[:1]]
    for a, b in itertools.pairwise(heights):
        if b - a > by:
            groups.append([])
        groups[-1].append(b)
    return groups


def test_a_transformer_block_fits_a_screen() -> None:
    bounds = draw(ALGORITHMS["transformer_block"]).bounds
    assert bounds.right - bounds.left < 1440
    assert bounds.bottom - bounds.top < 1080


# --------------------------------------------------------------------------- what is drawn


def texts(picture: Picture) -> list[str]:
    return [
        "".join(f"_{s.text}" if s.shift == "sub" else s.text for s in m.text)
        for m in picture.marks
        if isinstance(m, Words)
    ]


def test_core_axes_run_into_the_box_and_woven_axes_pass_by() -> None:
    drawn = lay(ALGORITHMS["matmul"].diagram)
    [box] = drawn.boxes
    labels = {(m.text[0].text, m.x < box.bounds.left): m.y for m in drawn.picture.marks if isinstance(m, Words)}
    above, below = labels["a", True], labels["c", True]
    assert above < box.bounds.top < labels["b", True] < box.bounds.bottom < below


def test_levels_have_tones_of_their_own_and_partitions_labels() -> None:
    picture = draw(scheduled("attention"))
    tones = {m.tone for m in picture.marks}
    assert {"level0", "level1", "level2", "load", "save", "frame"} <= tones
    found = texts(picture)
    assert {"g_q", "s_x", "q", "x", "Q", "K", "V", "O", "M shared", "H registers"} <= set(found)
    assert any("q by g_q = 456" in t for t in found)
    assert "= 120,832 bytes" in found
    assert "= 10,485,760 values" in found


def test_divisors_are_superscripts() -> None:
    picture = draw(kernel_of(ALGORITHMS["matmul"].diagram, stream="b"), divisors={"a": 16})
    assert any([s.shift for s in m.text] == ["", "sub", "sup"] for m in picture.marks if isinstance(m, Words))


def test_a_placed_schedule_shows_divisors_warps_and_stages() -> None:
    picture = draw(place(scheduled("attention"), least_warps=16))
    clean(picture)
    [title] = [m for m in picture.marks if isinstance(m, Words) and "16 warps" in "".join(s.text for s in m.text)]
    assert "256" in "".join(s.text for s in title.text)
    marks = {tuple(s.text for s in m.text) for m in picture.marks if isinstance(m, Words) and m.size == LABEL}
    assert {("g", "q", "16"), ("s", "x", "16")} <= marks


def test_equal_kernels_keep_their_names() -> None:
    matmul = ALGORITHMS["matmul"].diagram
    product, weights = matmul.cod.inside[0], Ty(matmul.dom.inside[1])
    twice = matmul @ weights >> Relabel(product, {"c": "b"}) @ weights >> matmul
    schedule = derive(twice, on="a100", sizes={"a": 4096, "b": 4096, "c": 4096})
    first, second = (k.kernel for k in schedule.kernels)
    assert first == second
    titles = [text for text in texts(draw(schedule)) if text.startswith("K")]
    assert [title.partition(" ")[0] for title in titles] == ["K1", "K2"]


def barred(picture: Picture) -> set[tuple[str, ...]]:
    return {tuple(s.text for s in m.text) for m in picture.marks if isinstance(m, Words) and any(s.bar for s in m.text)}


def test_axes_that_are_streamed_bear_an_overbar_in_every_form() -> None:
    attention = ALGORITHMS["attention"]
    assert barred(draw(attention)) == set()
    schedule = scheduled("attention")
    assert barred(draw(schedule)) == {("x",), ("s", "x")}  # in global memory, and a chunk of it
    assert barred(draw(schedule.derivation.steps[0])) == {("x",), ("s", "x")}  # before it is streamed, too
    streamed = kernel_of(ALGORITHMS["matmul"].diagram, stream="b")
    assert barred(draw(streamed, divisors={"b": 16})) == {("b",), ("s", "b", "16")}
    text = draw(schedule).tikz()
    assert r"$\overline{\textit{x}}$" in text
    assert r"\textit{s}$_{\overline{x}}$" in text


@pytest.mark.parametrize("label", ["x", "d", "f", "s_x", "seq", "s_h^16"])
def test_an_overbar_stands_over_its_letters(label: str) -> None:
    """By the font's own metrics: it covers the middle of what it marks, and juts out by a tenth of an em at most."""
    text = tuple(s._replace(bar=not s.shift if "_" not in label else s.shift == "sub") for s in math(label))
    for anchor in ("start", "middle", "end"):
        words = Words(100.0, 50.0, text, 20.0, "ink", anchor=anchor)
        [bar] = words.bars
        root = ElementTree.fromstring(Picture("", [words]).svg())
        [node] = root.iter(f"{SVG}text")
        size = float(node.attrib["font-size"])
        pieces = [(span.text, size * (0.72 if span.shift else 1)) for span in text]
        wide = [measured(t, "math", at) for t, at in pieces]
        left = float(node.attrib["x"]) - sum(wide) * {"start": 0, "middle": 0.5, "end": 1}[node.attrib["text-anchor"]]
        i = next(i for i, span in enumerate(text) if span.bar)
        start, end = left + sum(wide[:i]), left + sum(wide[: i + 1])
        assert start - 2 <= bar.left <= (start + end) / 2 <= bar.right <= end + 2
        assert bar.right - bar.left >= 0.6 * (end - start)
        assert words.bounds.top <= bar.top < bar.bottom < words.y
        paths = [n for n in root.iter(f"{SVG}path") if n.attrib["class"] == "n-ink"]
        assert len(paths) == 1


def luminance(colour: str) -> float:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (r, g, b)]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_levels_are_told_apart_without_colour_and_text_can_be_read() -> None:
    looks = {(TONES[f"level{i}"].line, TONES[f"level{i}"].dashes) for i in range(4)}
    assert len(looks) == 4
    assert TONES["load"].dashes != TONES["save"].dashes
    for tone in TONES.values():
        if not tone.stroke and tone.fill and tone is not TONES["paper"]:  # text: WCAG's AA on white, frames and black
            for ground, ink in (("#ffffff", tone.fill), ("#fffbea", tone.fill), ("#15181d", tone.dark_fill)):
                high, low = sorted((luminance(ground), luminance(ink)), reverse=True)
                assert (high + 0.05) / (low + 0.05) >= 4.5


# --------------------------------------------------------------------------- files


def test_the_same_input_gives_the_same_bytes_in_another_process() -> None:
    script = (
        "import sys; from napkin_cat.draw import draw; from napkin_cat.library import ALGORITHMS\n"
        "from napkin_cat.schedule import derive\n"
        "sys.stdout.write(draw(ALGORITHMS['transformer_block']).svg() + draw(derive('attention').derivation).svg()"
        " + draw(derive('gated_mlp')).svg())"
    )
    found = set()
    for seed in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        found.add(subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, check=True).stdout)
    [svg] = found
    assert svg.count(b"<svg") == 3


def test_notebooks_show_diagrams_and_schedules() -> None:
    attention = ALGORITHMS["attention"]
    for shown in (attention, attention.diagram, scheduled("attention"), scheduled("attention").derivation):
        assert shown._repr_svg_().startswith("<svg")  # type: ignore[union-attr]


def test_a_notebook_draws_a_diagram_that_was_made_without_this_module() -> None:
    pytest.importorskip("IPython")
    script = (
        "from IPython.core.interactiveshell import InteractiveShell\n"
        "import sys; shell = InteractiveShell.instance(); from napkin_cat.library import attention\n"
        "assert 'napkin_cat.draw' not in sys.modules\n"
        "shell.display_formatter.active_types = ['image/svg+xml']\n"
        "for what in (attention, attention.diagram, attention.diagram.boxes[0]):\n"
        "    data, _ = shell.display_formatter.format(what)\n"
        "    assert data['image/svg+xml'].startswith('<svg'), data\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, env={**os.environ, "IPYTHONDIR": os.devnull})


@pytest.mark.parametrize(
    ("ending", "start"),
    [(".svg", b"<svg"), (".tex", b"\\documentclass"), (".png", b"\x89PNG"), (".pdf", b"%PDF")],
)
def test_files_of_every_kind(tmp_path: Path, ending: str, start: bytes) -> None:
    if ending in (".png", ".pdf"):
        pytest.importorskip("cairosvg", exc_type=(ImportError, OSError))
    path = tmp_path / f"attention{ending}"
    save(ALGORITHMS["attention"], path)
    assert path.read_bytes().startswith(start)
    assert os.listdir(tmp_path) == [path.name]


def test_refusals_say_what_to_change_and_leave_files_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.jpeg"
    path.write_text("mine")
    with pytest.raises(DrawError, match=r"'\.jpeg'.*\.svg, \.png"):
        save(ALGORITHMS["matmul"], path)
    with pytest.raises(DrawError, match="no picture of int"):
        draw(3)  # type: ignore[arg-type]
    with pytest.raises(DrawError, match="No such file"):
        save(ALGORITHMS["matmul"], tmp_path / "none" / "a.svg")
    with pytest.raises(DrawError, match="folder"):
        save(ALGORITHMS["matmul"], _folder(tmp_path / "b.svg"))
    monkeypatch.setitem(sys.modules, "cairosvg", None)
    with pytest.raises(DrawError, match=r"napkin_cat\[draw\]"):
        rendered(draw(ALGORITHMS["matmul"]), ".png")
    assert path.read_text() == "mine"


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def test_svg_escapes_what_users_write() -> None:
    picture = draw(relu.on("q"), names=["<script>&"])
    assert "<script>" not in picture.svg()
    ElementTree.fromstring(picture.svg())


def test_tikz_has_a_node_or_path_for_every_mark_and_balanced_braces() -> None:
    picture = draw(scheduled("attention"))
    text = picture.tikz()
    assert text.count(r"\node[") + text.count(r"\path[") == len(picture.marks)
    assert text.count("{") == text.count("}")
    assert "g}$_{q}$" in text.replace(r"\textit{g", "g")


def compiled(picture: Picture, folder: Path) -> str:
    """What pdflatex logs for a picture's document."""
    if shutil.which("pdflatex") is None:
        pytest.skip("no pdflatex: apt-get install texlive-latex-base texlive-pictures")
    save(picture, folder / "picture.tex")
    tex = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "picture.tex"]
    run = subprocess.run(tex, cwd=folder, capture_output=True, check=False)
    log = (folder / "picture.log").read_text(errors="replace")
    assert run.returncode == 0, log
    assert not re.search(r"^!|Overfull|Missing character|Font Warning|undefined", log, re.MULTILINE), log
    return log


def test_tikz_compiles_onto_one_page_of_its_size(tmp_path: Path) -> None:
    long = array("sequence_length=4096 feature=128")
    named = draw(softmax("feature").on(long) >> relu.on(long), names=["λ_b & 50% #1 {é中}~^$\\"])
    greek = kernel_of(contract("λ").on("θ λ", "λ dé"), stream="λ")
    parted = derive("attention", on="a100", split={"x": 8})
    several = [
        draw(ALGORITHMS["grouped_query_attention"]), draw(scheduled("attention").derivation),
        draw(place(scheduled("attention"))), draw(load_rules()["group_partition"]), draw(scheduled("layernorm_linear")),
        named, draw(greek), draw(parted), draw(Diagram.id(Ty())),
    ]  # fmt: skip
    for picture in several:
        log = compiled(picture, tmp_path)
        assert "(1 page," in log
        left, top, right, bottom = picture.bounds
        size = re.search(r"paperwidth=([\d.]+)pt,paperheight=([\d.]+)pt", (tmp_path / "picture.tex").read_text())
        assert size
        assert float(size[1]) == pytest.approx(0.75 * (right - left + 36), abs=0.1)
        assert float(size[2]) == pytest.approx(0.75 * (bottom - top + 36) + 1, abs=0.1)


def test_a_long_derivation_goes_on_on_another_page_in_tikz(tmp_path: Path) -> None:
    picture = draw(scheduled("multi_head_latent_attention").derivation)
    assert 0.75 * (picture.bounds.bottom - picture.bounds.top) > 8000
    assert "(2 pages," in compiled(picture, tmp_path)
    text = picture.tikz()
    assert text.count(r"\node[") + text.count(r"\path[") == len(picture.marks)


def test_formulas_in_mathematical_notation() -> None:
    assert [(s.text, s.shift, s.upright) for s in math("2*d_1**2/g_q - 1")] == [
        ("2\N{THIN SPACE}", "", True), ("d", "", False), ("1", "sub", True), ("2", "sup", True), ("/", "", True),
        ("g", "", False), ("q", "sub", False), (" − 1", "", True),
    ]  # fmt: skip
    assert [s.text for s in math("K1 by s_x, d", prose=True) if not s.upright] == ["K", "s", "x", "d"]
    assert width(math("g_q"), 10) < width(math("gq"), 10)


def test_add_joins_two_wires_of_one_axis_at_a_dot() -> None:
    picture = lay(contract("d").on("h q d", "h x d") >> relu.on("h q x")).picture
    assert sum(isinstance(m, Dot) for m in picture.marks) == 1
    assert not any(isinstance(m, Dot) for m in lay(add.on("q", "q")).picture.marks)


def test_a_relabelled_axis_has_a_ring() -> None:
    rings = [m for m in draw(Relabel(array("n m"), {"n": "x"})).marks if isinstance(m, Dot) and m.hollow]
    assert len(rings) == 1
