"""PTX text to code: registers and constants become slots, instructions steps."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import Any

import numpy as np

from tests.ptx import arithmetic, transfers  # noqa: F401 (they enter their handlers)
from tests.ptx.common import DTYPES, FLOATS, Fault, Kernel, Line, PtxError
from tests.ptx.registry import HANDLERS

__all__ = ["Reader", "parse"]


def parse(text: str) -> dict[str, Kernel]:
    """The kernels of a PTX module, by name.

    Raises:
        PtxError: an instruction, a type or a directive that is not known.
    """
    blank = lambda m: re.sub(r"[^\n]", " ", m.group())  # noqa: E731 (line numbers stay)
    text = re.sub(r"/\*.*?\*/|//[^\n]*|^\s*\.(loc|file)\b[^\n]*", blank, text, flags=re.S | re.M)
    found = {}
    spans = []
    for m in re.finditer(r"\.entry\s+([\w$]+)\s*\(([^)]*)\)[^{]*\{", text):
        depth = 1
        for brace in re.compile(r"[{}]").finditer(text, m.end()):
            depth += 1 if brace.group() == "{" else -1
            if not depth:
                spans.append((m, brace.end()))
                break
    outside = text if not spans else text[: spans[0][0].start()]
    for (_, end), (after, _) in itertools.pairwise(spans):
        outside += text[end : after.start()]
    for m, end in spans:
        params = tuple((name, kind) for kind, name in re.findall(r"\.param\s+\.(\w+)[^,]*?([\w$]+)\s*(?:,|$)", m[2]))
        found[m[1]] = Reader(m[1], params, outside).read(text[m.end() : end - 1], text.count("\n", 0, m.end()) + 1)
    return found


def _meeting(code: list[Line]) -> list[Line]:
    """The code with where lanes that part meet again: the immediate post-dominator, or the end."""
    ends = len(code)
    starts = {0, *(c.target for c in code if c.kind == "branch")}
    starts |= {i + 1 for i, c in enumerate(code) if c.kind in ("branch", "exit") and i + 1 < ends}
    blocks = sorted(starts)
    last = {b: after - 1 for b, after in zip(blocks, [*blocks[1:], ends], strict=True)}

    def following(b: int) -> list[int]:
        c = code[last[b]]
        on = [] if c.guard < 0 and c.kind in ("branch", "exit") else [last[b] + 1]
        return [*on, *([c.target] if c.kind == "branch" else [ends] if c.kind == "exit" else [])]

    after = {b: following(b) for b in blocks}
    every = {*blocks, ends}
    always = dict.fromkeys(blocks, every) | {ends: {ends}}
    changed = True
    while changed:
        changed = False
        for b in reversed(blocks):
            found = set.intersection(*(always[n] for n in after[b])) | {b}
            changed, always[b] = changed or found != always[b], found
    out = list(code)
    for b in blocks:
        c = code[last[b]]
        if c.guard >= 0 and c.kind in ("branch", "exit"):
            out[last[b]] = replace(c, meet=max(always[b] - {b}, key=lambda n: len(always[n])))
    return out


class Reader:
    """Turns the body of a kernel into lines of code; operands become slots of a warp's list of arrays."""

    def __init__(self, name: str, params: tuple[tuple[str, str], ...], module: str) -> None:
        self.name, self.params, self.shared = name, params, 0
        self.scopes: list[dict[str, str]] = [{}]  # name (or prefix*) to type
        self.renamed: list[dict[str, str]] = [{}]
        self.types: dict[str, str] = {}
        self.symbols: dict[str, int] = {}
        self.dynamic: list[tuple[str, int]] = []
        self.slots: dict[tuple[Any, ...], int] = {}
        self.fresh = itertools.count()
        for d in re.findall(r"[^;{}]*;", module):
            if ".shared" in d:
                self.declare(d)

    def read(self, body: str, number: int) -> Kernel:
        raw: list[tuple[int, str]] = []
        labels: dict[str, int] = {}
        at = 0
        while True:
            space = re.compile(r"\s*").match(body, at)
            assert space
            number += space.group().count("\n")
            at = space.end()
            if at == len(body):
                break
            label = re.compile(r"([\w$]+)\s*:(?!:)").match(body, at)
            if body[at] in "{}":
                raw.append((number, body[at]))
                at += 1
            elif label:
                raw.append((number, f"{label[1]}:"))
                at = label.end()
            else:
                end = body.find(";", at)
                if end < 0:
                    raise PtxError(f"{self.name}, line {number}: no ';' after {body[at : at + 40]!r}")
                raw.append((number, body[at:end]))
                number += body.count("\n", at, end)
                at = end + 1
        for _, s in raw:
            if s.startswith(".shared"):
                self.declare(s)
        for name, align in self.dynamic:  # dynamic shared memory follows what is static
            self.shared = -(-self.shared // align) * align
            self.symbols[name] = self.shared
        code: list[Line] = []
        for number, s in raw:
            s = " ".join(s.split())
            if s == "{":
                self.scopes.append({})
                self.renamed.append({})
            elif s == "}":
                self.scopes.pop()
                self.renamed.pop()
            elif s.endswith(":"):
                labels[s[:-1]] = len(code)
            elif s.startswith(".reg"):
                self.registers(s)
            elif not s.startswith((".shared", ".pragma")):
                try:
                    code.append(self.line(number, s))
                except Fault as error:
                    raise PtxError(f"{self.name}, line {number}: {error}: {s}") from None
        for i, c in enumerate(code):
            if c.kind == "branch":
                goal = c.text.split()[-1]
                if goal not in labels:
                    raise PtxError(f"{self.name}, line {c.number}: no label {goal}: {c.text}")
                code[i] = replace(c, target=labels[goal])
        code.append(Line(number, "(end)", "exit", -1, False, None))
        return Kernel(self.name, self.params, self.shared, tuple(_meeting(code)), tuple(self.slots))

    def declare(self, s: str) -> None:
        m = re.search(r"\.shared\s+(?:\.align\s+(\d+)\s+)?\.(\w+)\s+([\w$]+)\s*(?:\[(\d*)\])?", s)
        if not m:
            raise PtxError(f"{self.name}: not understood: {s}")
        align, kind, name, count = int(m[1] or 1), m[2], m[3], m[4]
        if count == "":
            self.dynamic.append((name, max(align, 16)))
        else:
            self.shared = -(-self.shared // align) * align
            self.symbols[name] = self.shared
            self.shared += DTYPES[kind].itemsize * int(count or 1)

    def registers(self, s: str) -> None:
        m = re.fullmatch(r"\.reg \.(\w+) (.*)", s)
        if not m or m[1] not in DTYPES:
            raise PtxError(f"{self.name}: not understood: {s}")
        for name in m[2].split(","):
            prefix = re.fullmatch(r"\s*(\S+?)(?:<\d+>)?\s*", name)
            assert prefix
            key = prefix[1] + ("*" if "<" in name else "")
            self.scopes[-1][key] = m[1]
            self.renamed[-1][key] = f"#{next(self.fresh)}" if len(self.scopes) > 1 else ""

    def register(self, name: str) -> tuple[str, str] | None:
        """A register's own name and type, from the innermost scope that declares it."""
        prefix = re.sub(r"\d+$", "", name) + "*"
        for scope, renamed in zip(reversed(self.scopes), reversed(self.renamed), strict=True):
            for key in (name, prefix):
                if key in scope:
                    return name + renamed[key], scope[key]
        return None

    def slot(self, operand: str, kind: str) -> int:
        """Where a warp keeps an operand, read as a type: a view of a register, a constant, a special register."""
        found = self.register(operand)
        if found:
            name, declared = found
            if kind == "raw":
                kind = declared if declared == "pred" else f"b{8 * DTYPES[declared].itemsize}"
            if (kind == "pred") != (declared == "pred") or DTYPES[kind].itemsize > DTYPES[declared].itemsize:
                raise Fault(f"{operand} is .{declared}, not .{kind}")
            key: tuple[Any, ...] = ("reg", name, declared, DTYPES[kind].str)
        elif operand.startswith("%"):
            key = ("special", operand, DTYPES[kind].str)
        elif operand == "_":
            key = ("sink", next(self.fresh), DTYPES[kind].str)
        else:
            key = ("const", self.constant(operand, kind), DTYPES[kind].str)
        return self.slots.setdefault(key, len(self.slots))

    def width(self, operand: str) -> int:
        """Bytes of a register."""
        found = self.register(operand)
        if not found:
            raise Fault(f"{operand} is no register")
        return DTYPES[found[1]].itemsize

    def constant(self, text: str, kind: str) -> int:
        """The bits of a literal, as an unsigned integer."""
        if kind == "pred":
            return int(int(text) != 0)
        size = DTYPES[kind].itemsize
        if text in self.symbols:
            return self.symbols[text]
        if re.fullmatch(r"0[fF][0-9a-fA-F]{8}", text):
            bits = int(text[2:], 16)
            if kind == "f64":
                return int(np.array(bits, np.uint32).view(np.float32).astype(np.float64).view(np.uint64))
            return bits
        if re.fullmatch(r"0[dD][0-9a-fA-F]{16}", text):
            return int(text[2:], 16)
        try:
            value = int(text.removesuffix("U"), 0) if not re.fullmatch(r"-?0[0-7]+", text) else int(text, 8)
        except ValueError:
            raise Fault(f"operand {text} is not known") from None
        if kind in FLOATS:
            raise Fault(f"operand {text} of a float instruction")
        return value % (1 << 8 * size)

    def line(self, number: int, s: str) -> Line:
        m = re.fullmatch(r"(?:@(!?)\s*([%\w$]+)\s+)?([\w.:]+)\s*(.*)", s)
        if not m:
            raise Fault("not understood")
        guard = self.slot(m[2], "pred") if m[2] else -1
        parts = m[3].split(".")
        root, operands = parts[0], _operands(m[4])
        here = (number, s)
        negated = m[1] == "!"
        if root == "bra":
            return Line(*here, "branch", guard, negated, None)
        if root in ("ret", "exit"):
            return Line(*here, "exit", guard, negated, None)
        if (root == "bar" and parts[1:] == ["sync"]) or (root == "barrier" and parts[1:] in (["sync"], ["sync", "aligned"])):  # noqa: E501 # fmt: skip
            if operands != ["0"]:
                raise Fault("only barrier 0, of the whole block, is known")
            return Line(*here, "barrier", guard, negated, None)
        if root not in HANDLERS:
            raise Fault("unknown instruction")
        return Line(*here, "run", guard, negated, HANDLERS[root](self, [p for p in parts[1:] if p], operands))


def _operands(text: str) -> list[str]:
    """Operands at commas outside of braces and brackets."""
    if "{" not in text and "[" not in text:
        return [o.strip() for o in text.split(",")] if text else []
    found, depth, now = [], 0, ""
    for ch in text:
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(ch, 0)
        if ch == "," and not depth:
            found.append(now.strip())
            now = ""
        else:
            now += ch
    return [*found, now.strip()] if now.strip() else found
