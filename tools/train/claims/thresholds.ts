import type { Example } from './regression';

/** The precision each type should keep, and the lowest threshold it may have. */
const PRECISION: Record<string, number> = { position: 0.9, start_position: 0.84, end_position: 0.86, founder_of: 0.85, owner_of: 0.8, educated_at: 0.85, nominated: 0.75, legal: 0.8, born: 0.85, died: 0.85 };
const LOWEST = 0.35;
const HIGHEST = 0.8;

/** Per type, the lowest threshold at which the claims kept, each judged by a model that never saw its article, reach the wanted precision. */
export function chooseThresholds(examples: readonly Example[], folds: number, train: (part: readonly Example[]) => Map<string, number>): Record<string, number> {
  const scored: { type: string; probability: number; right: boolean }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(examples.filter((e) => foldOf(e.key, folds) !== fold));
    for (const e of examples) {
      if (foldOf(e.key, folds) !== fold) continue;
      const sum = e.features.reduce((s, f) => s + (weights.get(f) ?? 0), 0);
      scored.push({ type: e.type, probability: 1 / (1 + Math.exp(-sum)), right: e.right });
    }
  }
  const out: Record<string, number> = {};
  for (const type in PRECISION) out[type] = lowestFor(scored.filter((s) => s.type === type), PRECISION[type] ?? 0.85);
  return out;
}

function foldOf(key: string, folds: number): number {
  let sum = 7;
  for (const c of key) sum = (sum * 33 + c.charCodeAt(0)) % 1000003;
  return sum % folds;
}

function lowestFor(scored: { probability: number; right: boolean }[], precision: number): number {
  const sorted = [...scored].sort((a, b) => b.probability - a.probability);
  let right = 0;
  let best = HIGHEST;
  sorted.forEach((s, i) => {
    right += s.right ? 1 : 0;
    if (right / (i + 1) >= precision) best = Math.min(best, s.probability);
  });
  return Math.round(Math.max(LOWEST, best) * 1000) / 1000;
}
