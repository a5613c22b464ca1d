/** A claim chosen by a model that never saw its article, and whether the labels agree. `fact` is the same for repeated statements. */
export type Judgement = { group: string; probability: number; right: boolean; fact: string };

/** A false claim costs as much as this many true ones are worth: claims are made while at least 5 in 7 of the next ones are right. */
const COST = Number(process.env.COST ?? 2.5);
const LOWEST = 0.3;
const HIGHEST = 0.9;
/** With fewer facts than this in a group, its own counts say little, and the usual threshold is mixed in. */
const FEW = 30;
const USUAL = 0.55;

/** Per group of claims the threshold at which most is gained: the true claims made, less COST times the false ones. */
export function chooseThresholds(judgements: readonly Judgement[]): Record<string, number> {
  const facts = new Map<string, Judgement>();
  for (const j of judgements) if (j.probability > (facts.get(j.fact)?.probability ?? 0)) facts.set(j.fact, j);
  const groups = new Map<string, Judgement[]>();
  for (const f of facts.values()) groups.set(f.group, [...(groups.get(f.group) ?? []), f]);
  return Object.fromEntries([...groups].sort().map(([group, judged]) => [group, thresholdOf(judged)]));
}

function thresholdOf(judged: readonly Judgement[]): number {
  let gain = 0;
  let best = 0;
  let cut = HIGHEST;
  for (const { right, probability } of judged.toSorted((a, b) => b.probability - a.probability)) {
    gain += right ? 1 : -COST;
    if (gain < best) continue;
    best = gain;
    cut = probability;
  }
  const trust = Math.min(1, judged.length / FEW);
  const mixed = trust * cut + (1 - trust) * USUAL;
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, mixed)) * 1000) / 1000;
}
