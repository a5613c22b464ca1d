import { scoreTrees, type Trees } from '@/lib/history/rank/trees';

export type Row = { values: number[]; right: boolean; weight: number };
export type BoostingOptions = { trees: number; depth: number; rate: number; least: number; lambda: number };

const BINS = 40;

/** Grows trees one after another on the gradient of the logistic loss (Friedman 2001; split gain after Chen & Guestrin 2016). */
export function growTrees(rows: readonly Row[], options: BoostingOptions): Trees {
  const cuts = cutsOf(rows);
  const binned = rows.map((r) => r.values.map((v, f) => binOf(cuts[f] ?? [], v)));
  const scores = new Float64Array(rows.length);
  const trees: number[][] = [];
  for (let t = 0; t < options.trees; t++) {
    const gradient = new Float64Array(rows.length);
    const hessian = new Float64Array(rows.length);
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradient[i] = (p - Number(row.right)) * row.weight;
      hessian[i] = Math.max(1e-4, p * (1 - p)) * row.weight;
    });
    const nodes: number[] = [];
    grow(
      rows.map((_, i) => i),
      0,
      { nodes, cuts, binned, gradient, hessian, options },
    );
    trees.push(nodes.map((n) => Math.round(n * 1000) / 1000));
    rows.forEach((row, i) => {
      scores[i] = (scores[i] ?? 0) + scoreTrees([nodes], row.values);
    });
  }
  return trees;
}

type Growing = {
  nodes: number[];
  cuts: number[][];
  binned: number[][];
  gradient: Float64Array;
  hessian: Float64Array;
  options: BoostingOptions;
};

/** Adds the node for these rows and all below it; gives its index. */
function grow(rows: readonly number[], depth: number, g: Growing): number {
  const at = g.nodes.length;
  g.nodes.push(-1, 0, 0, 0);
  let sumG = 0;
  let sumH = 0;
  for (const i of rows) {
    sumG += g.gradient[i] ?? 0;
    sumH += g.hessian[i] ?? 0;
  }
  const split = depth < g.options.depth ? bestSplit(rows, sumG, sumH, g) : null;
  if (!split) {
    g.nodes[at + 1] = (-sumG / (sumH + g.options.lambda)) * g.options.rate;
    return at / 4;
  }
  const isLow = (i: number): boolean => (g.binned[i]?.[split.feature] ?? 0) <= split.bin;
  const low = grow(rows.filter(isLow), depth + 1, g);
  const high = grow(
    rows.filter((i) => !isLow(i)),
    depth + 1,
    g,
  );
  g.nodes.splice(at, 4, split.feature, g.cuts[split.feature]?.[split.bin] ?? 0, low, high);
  return at / 4;
}

function bestSplit(
  rows: readonly number[],
  sumG: number,
  sumH: number,
  g: Growing,
): { feature: number; bin: number } | null {
  const { lambda, least } = g.options;
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3;
  for (let feature = 0; feature < g.cuts.length; feature++) {
    const gs = new Float64Array(BINS + 1);
    const hs = new Float64Array(BINS + 1);
    for (const i of rows) {
      const bin = g.binned[i]?.[feature] ?? 0;
      gs[bin] = (gs[bin] ?? 0) + (g.gradient[i] ?? 0);
      hs[bin] = (hs[bin] ?? 0) + (g.hessian[i] ?? 0);
    }
    let lowG = 0;
    let lowH = 0;
    for (let bin = 0; bin < (g.cuts[feature]?.length ?? 0); bin++) {
      lowG += gs[bin] ?? 0;
      lowH += hs[bin] ?? 0;
      const highH = sumH - lowH;
      if (lowH < least || highH < least) continue;
      const gain = lowG ** 2 / (lowH + lambda) + (sumG - lowG) ** 2 / (highH + lambda) - sumG ** 2 / (sumH + lambda);
      if (gain > most) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** Per feature the values between which its bins part; the value of bin b lies below cut b. */
function cutsOf(rows: readonly Row[]): number[][] {
  const width = rows[0]?.values.length ?? 0;
  return Array.from({ length: width }, (_, f) => {
    const values = [...new Set(rows.map((r) => Math.round((r.values[f] ?? 0) * 1000) / 1000))].sort((a, b) => a - b);
    if (values.length <= BINS) return values.slice(1).map((v) => v - 0.0005);
    const sorted = rows.map((r) => r.values[f] ?? 0).sort((a, b) => a - b);
    const cuts = Array.from({ length: BINS - 1 }, (_, b) => sorted[Math.floor(((b + 1) / BINS) * sorted.length)] ?? 0);
    return [...new Set(cuts.map((c) => Math.round(c * 1000) / 1000))];
  });
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] ?? 0)) bin++;
  return bin;
}
