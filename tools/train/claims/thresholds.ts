/** A claim chosen by a model that never saw its article, and whether the labels agree. `fact` is the same for repeated statements. */
export type Judgement = { group: string; probability: number; right: boolean; fact: string };

/** Claims are made down to where this share of the next ones is right; the average above is higher. */
const MARGIN = 0.67;
/** The news among the training texts tells few moves and many a match; where several ways agree on who was left or joined, less is asked. */
const AGREED_MOVE = 0.58;
const LOWEST = 0.3;
const HIGHEST = 0.92;
/** How many facts the uncalibrated probability counts for. */
const PRIOR = 20;
const STEPS = 400;

/** Per group of claims the threshold above which a claim is right with the wanted probability, by Platt's scaling (Platt 1999). */
export function chooseThresholds(judgements: readonly Judgement[]): Record<string, number> {
  const facts = new Map<string, Judgement>();
  for (const j of judgements) if (j.probability > (facts.get(j.fact)?.probability ?? 0)) facts.set(j.fact, j);
  const groups = new Map<string, Judgement[]>();
  for (const f of facts.values()) groups.set(f.group, [...(groups.get(f.group) ?? []), f]);
  return Object.fromEntries(
    [...groups]
      .sort()
      .map(([group, judged]) => [
        group,
        thresholdOf(judged, /_position-agreed/.test(group) ? AGREED_MOVE : /told/.test(group) ? 0.55 : MARGIN),
      ]),
  );
}

/** Fits right ~ a · logit(p) + b, held near a = 1, b = 0, and solves for the margin. */
function thresholdOf(judged: readonly Judgement[], margin: number): number {
  const points = judged.map((j) => ({ x: logit(Math.min(0.995, Math.max(0.005, j.probability))), y: j.right ? 1 : 0 }));
  let a = 1;
  let b = 0;
  const rate = 1 / (points.length + PRIOR);
  for (let step = 0; step < STEPS; step++) {
    let [da, db] = [PRIOR * (a - 1) * 0.5, PRIOR * b * 0.25];
    for (const { x, y } of points) {
      const error = 1 / (1 + Math.exp(-(a * x + b))) - y;
      da += error * x;
      db += error;
    }
    a -= rate * da;
    b -= rate * db;
  }
  const cut = 1 / (1 + Math.exp(-((logit(margin) - b) / Math.max(0.2, a))));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, cut)) * 1000) / 1000;
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}
