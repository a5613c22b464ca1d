/** A claim chosen by a model that never saw its article, and whether the labels agree. `fact` is the same for repeated statements. */
export type Judgement = { type: string; probability: number; right: boolean; fact: string };

/** The precision each type should keep among the claims that are made. */
const PRECISION: Record<string, number> = {
  position: 0.9,
  start_position: 0.85,
  end_position: 0.87,
  founder_of: 0.87,
  owner_of: 0.85,
  educated_at: 0.87,
  nominated: 0.8,
  legal: 0.87,
  born: 0.87,
  died: 0.87,
};
const LOWEST = 0.3;
const HIGHEST = 0.9;
/** Fewer claims than this say nothing about precision. */
const ENOUGH = 8;

/** Per type, the lowest threshold at which the facts kept reach the wanted precision. */
export function chooseThresholds(judgements: readonly Judgement[]): Record<string, number> {
  const facts = new Map<string, Judgement>();
  for (const j of judgements) if (j.probability > (facts.get(j.fact)?.probability ?? 0)) facts.set(j.fact, j);
  const out: Record<string, number> = {};
  for (const type in PRECISION) {
    out[type] = lowestFor(
      [...facts.values()].filter((s) => s.type === type),
      PRECISION[type] ?? 0.87,
    );
  }
  return out;
}

function lowestFor(judged: Judgement[], precision: number): number {
  const sorted = judged.sort((a, b) => b.probability - a.probability);
  let right = 0;
  let best = HIGHEST;
  sorted.forEach((s, i) => {
    right += s.right ? 1 : 0;
    if (i + 1 >= ENOUGH && right / (i + 1) >= precision) best = Math.min(best, s.probability);
  });
  return Math.round(Math.max(LOWEST, best) * 1000) / 1000;
}
