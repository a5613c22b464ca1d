import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expTransitions, Lattice } from '@/lib/recognise/crf';
import { type Candidate, findCandidates } from '@/lib/recognise/decoding/span-marginals';
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from '@/lib/recognise/labels';

const L = LABEL_COUNT;

/** Every allowed sequence of labels with its score, the slow way. */
function listSequences(scores: number[], transitions: number[], n: number): { labels: number[]; weight: number }[] {
  let open = Array.from({ length: L }, (_, y) => y)
    .filter(mayBegin)
    .map((y) => ({ labels: [y], score: scores[y]! }));
  for (let t = 1; t < n; t++) {
    open = open.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, y) => y)
        .filter((y) => mayFollow(labels.at(-1)!, y))
        .map((y) => ({
          labels: [...labels, y],
          score: score + scores[t * L + y]! + transitions[labels.at(-1)! * L + y]!,
        })),
    );
  }
  return open
    .filter(({ labels }) => mayEnd(labels.at(-1)!))
    .map(({ labels, score }) => ({ labels, weight: Math.exp(score) }));
}

const number = fc.double({ min: -3, max: 3, noNaN: true });

describe('the lattice', () => {
  it('gives the probabilities that adding up all label sequences gives', { timeout: 60_000 }, () => {
    const input = fc.record({
      scores: fc.array(number, { minLength: 3 * L, maxLength: 3 * L }),
      transitions: fc.array(number, { minLength: L * L, maxLength: L * L }),
    });
    fc.assert(
      fc.property(input, ({ scores, transitions }) => {
        const sequences = listSequences(scores, transitions, 3);
        const total = sequences.reduce((sum, s) => sum + s.weight, 0);
        const lattice = new Lattice();
        const exps = expTransitions(transitions);
        lattice.run(scores, 3, exps);
        expect(lattice.logZ).toBeCloseTo(Math.log(total), 6);
        const candidates: Candidate[] = [];
        findCandidates(lattice, 3, exps, 0, 1e-9, candidates);
        const person = candidates.find((c) => c.from === 0 && c.to === 3 && c.kind === 0)?.probability ?? 0;
        const whole =
          sequences.filter(({ labels }) => labels.join() === '1,2,3').reduce((sum, s) => sum + s.weight, 0) / total;
        expect(person).toBeCloseTo(whole, 6);
      }),
      { numRuns: 20 },
    );
  });
});
