/** One training example: binary features and whether the claim was right. */
export type Example = { features: readonly string[]; right: boolean; weight: number };

const EPOCHS = 20;
const RATE = 0.1;

/**
 * Logistic regression over binary features by AdaGrad, L2 on each weight (Duchi et al. 2011).
 * Features seen fewer than `minimum` times are dropped. Deterministic: examples are visited in an order set by a fixed generator.
 */
export function trainRegression(examples: readonly Example[], l2: number, minimum: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const kept = new Map<string, number>();
  for (const [f, n] of counts) if (n >= minimum) kept.set(f, kept.size);
  const rows = examples.map((e) => ({
    ids: e.features.map((f) => kept.get(f)).filter((i): i is number => i !== undefined),
    right: e.right,
    weight: e.weight,
  }));
  const w = new Float64Array(kept.size);
  const g2 = new Float64Array(kept.size).fill(1e-6);
  const order = rows.map((_, i) => i);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const r of order) step(rows[r], w, g2, l2);
  }
  return new Map([...kept].map(([f, i]) => [f, w[i] ?? 0]));
}

function step(
  row: { ids: number[]; right: boolean; weight: number } | undefined,
  w: Float64Array,
  g2: Float64Array,
  l2: number,
): void {
  if (!row) return;
  let sum = 0;
  for (const i of row.ids) sum += w[i] ?? 0;
  const error = 1 / (1 + Math.exp(-sum)) - (row.right ? 1 : 0);
  for (const i of row.ids) {
    const gradient = error * row.weight + l2 * (w[i] ?? 0);
    g2[i] = (g2[i] ?? 0) + gradient * gradient;
    w[i] = (w[i] ?? 0) - (RATE * gradient) / Math.sqrt(g2[i] ?? 1);
  }
}
