import type { Lattice } from '../crf';
import { aloneOf, firstOf, insideOf, KINDS, LABEL_COUNT, lastOf } from '../labels';

const L = LABEL_COUNT;
/** Longest name, in tokens. */
const MAX_TOKENS = 16;

/** A possible name: tokens from…to (exclusive) of the article, its kind, and the probability the CRF gives it. */
export type Candidate = { from: number; to: number; kind: number; probability: number };

/** Adds every span of the sentence whose probability is at least `floor`. `offset` is the article's index of the sentence's first token. */
export function findCandidates(
  lattice: Lattice,
  n: number,
  transitions: Float64Array,
  offset: number,
  floor: number,
  into: Candidate[],
): void {
  const { forward, backward, emission, scale } = lattice;
  for (let t = 0; t < n; t++) {
    for (let kind = 0; kind < KINDS.length; kind++) {
      const alone = t * L + aloneOf(kind);
      const single = forward[alone]! * backward[alone]!;
      if (single >= floor) into.push({ from: offset + t, to: offset + t + 1, kind, probability: single });
      const [first, inside, last] = [firstOf(kind), insideOf(kind), lastOf(kind)];
      let open = forward[t * L + first]!;
      if (open * backward[t * L + first]! < floor) continue;
      let before = first;
      for (let e = t + 1; e < n && e - t < MAX_TOKENS; e++) {
        const row = e * L;
        const closed =
          ((open * transitions[before * L + last]! * emission[row + last]!) / scale[e]!) * backward[row + last]!;
        if (closed >= floor) into.push({ from: offset + t, to: offset + e + 1, kind, probability: closed });
        open = (open * transitions[before * L + inside]! * emission[row + inside]!) / scale[e]!;
        if (open * backward[row + inside]! < floor) break;
        before = inside;
      }
    }
  }
}
