// Curves on logarithmic axes, as `charts.py` draws them: the same places, the same words.
const charts = (() => {
  const WIDTH = 480, HEIGHT = 300, LEFT = 58, RIGHT = 18, TOP = 16, BOTTOM = 44;
  const PREFIXES = [[1e15, "P"], [1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"], [1, ""], [1e-3, "m"], [1e-6, "µ"], [1e-9, "n"]];
  const escape = (s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  const tenth = (v) => Number(v.toFixed(1));

  // Three digits, of two as near the even one, as Python rounds.
  function digits(x) {
    const up = Number(x.toPrecision(3)), exact = x.toExponential(40);
    const [mantissa] = exact.split("e");
    if (!/^-?\d\.\d\d50*$/.test(mantissa)) return up;
    const down = Number(`${mantissa.slice(0, mantissa.indexOf(".") + 3)}e${exact.split("e")[1]}`);
    return Number(mantissa[mantissa.indexOf(".") + 2]) % 2 ? up : down;
  }

  function quantity(x, unit = "") {
    if (!x) return `0 ${unit}`.trim();
    const [size, prefix] = PREFIXES.find(([at]) => Math.abs(x) >= at * 0.9995) ?? PREFIXES.at(-1);
    return `${digits(x / size)} ${prefix}${unit}`.trim();
  }

  function ticks(low, high) {
    const decades = Math.log10(high / low), found = [];
    if (decades < 0.6) {
      const rough = (high - low) / 4, power = 10 ** Math.floor(Math.log10(rough));
      const step = [1, 2, 5, 10].map((f) => f * power).find((s) => s >= rough);
      for (let i = Math.ceil(low / step); i <= Math.floor(high / step); i++) found.push(i * step);
      return found;
    }
    const factors = decades < 1.6 ? [1, 2, 5] : decades < 2.6 ? [1, 3] : [1];
    const every = Math.max(1, Math.round(decades / 5));
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
      for (const factor of factors) {
        const tick = factor * 10 ** power;
        if (low <= tick && tick <= high && power % every === 0) found.push(tick);
      }
    return found;
  }

  function range(values) {
    const low = Math.log10(Math.min(...values)), high = Math.log10(Math.max(...values));
    const margin = Math.max(0.06 * (high - low), 0.04);
    return [10 ** (low - margin), 10 ** (high + margin)];
  }

  // What stands inside of the svg; `chart` has a title, x, y and series of {look, points, labels, steps}.
  function curves(chart) {
    const points = chart.series.flatMap((s) => s.points);
    const [left, right] = range(points.map((p) => p[0])), [low, high] = range(points.map((p) => p[1]));
    const place = ([x, y]) => [
      tenth(LEFT + Math.log(x / left) / Math.log(right / left) * (WIDTH - LEFT - RIGHT)),
      tenth(HEIGHT - BOTTOM - Math.log(y / low) / Math.log(high / low) * (HEIGHT - TOP - BOTTOM)),
    ];
    const out = [`<title>${escape(chart.title)}</title>`];
    for (const tick of ticks(left, right)) {
      const [x] = place([tick, low]);
      out.push(`<line class="grid" x1="${x}" x2="${x}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>`,
        `<text x="${x}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${quantity(tick)}</text>`);
    }
    for (const tick of ticks(low, high)) {
      const [, y] = place([left, tick]);
      out.push(`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>`,
        `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${quantity(tick)}</text>`);
    }
    out.push(`<text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">${escape(chart.x)}</text>`,
      `<text x="${LEFT}" y="${TOP - 5}">${escape(chart.y)}</text>`);
    const taken = [];
    for (const s of chart.series) {
      const spots = s.points.map(place);
      if (s.look === "dot" || s.look === "chosen") {
        for (const [x, y] of spots)
          out.push(`<circle class="${s.look}" cx="${x}" cy="${y}" r="${s.look === "chosen" ? 5.5 : 3.5}"/>`);
      } else {
        const [[x0, y0], ...rest] = spots;
        out.push(`<path class="${s.look}" d="M${x0} ${y0}${rest.map(([x, y]) => (s.steps ? `H${x}V${y}` : `L${x} ${y}`)).join("")}"/>`);
      }
      for (const [i, label] of (s.labels ?? []).entries()) {
        if (!label || !spots[i]) continue;
        let [x, y] = spots[i], beside = x > (LEFT + WIDTH) * 0.55 ? -12 : 10;
        y = Math.min(Math.max(y + ({ chosen: 18, dot: 16 }[s.look] ?? -8), TOP + 10), HEIGHT - BOTTOM - 4);
        while (taken.some(([there, other]) => Math.abs(y - other) < 14 && Math.abs(x - there) < 120)) y += 14;
        taken.push([x, y]);
        let anchor = beside < 0 ? "end" : "start";
        if (s.look === "dot") [anchor, beside, x] = ["middle", 0, Math.min(Math.max(x, LEFT + 34), WIDTH - RIGHT - 34)];
        out.push(`<text class="ink" x="${tenth(x + beside)}" y="${tenth(y)}" text-anchor="${anchor}">${escape(label)}</text>`);
      }
    }
    return out.join("");
  }

  return { curves, quantity };
})();
