import type { LabelledSpan } from './corpus';

/** Strict counts a kind: same start, same end, same kind. */
export type Tally = Map<string, { right: number; found: number; there: number }>;

export const emptyTally = (kinds: readonly string[]): Tally =>
  new Map(kinds.map((kind) => [kind, { right: 0, found: 0, there: 0 }]));

export function addToTally(tally: Tally, found: readonly LabelledSpan[], there: readonly LabelledSpan[]): void {
  const keyOf = (s: LabelledSpan) => `${s.start} ${s.end} ${s.kind}`;
  const gold = new Set(there.map(keyOf));
  for (const s of found) {
    const row = tally.get(s.kind);
    if (!row) continue;
    row.found++;
    if (gold.has(keyOf(s))) row.right++;
  }
  for (const s of there) {
    const row = tally.get(s.kind);
    if (row) row.there++;
  }
}

export function describeTally(tally: Tally): string {
  return [...tally]
    .map(([kind, { right, found, there }]) => {
      const [p, r] = [right / Math.max(1, found), right / Math.max(1, there)];
      return `${kind} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / Math.max(1e-9, p + r)).toFixed(3)}`;
    })
    .join('   ');
}
