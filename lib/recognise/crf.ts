import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from './labels';

const L = LABEL_COUNT;

/** For each label the labels that may come before it, so that the sums touch nothing forbidden. */
const BEFORE: readonly Int32Array[] = Array.from({ length: L }, (_, next) =>
  Int32Array.from(Array.from({ length: L }, (_, label) => label).filter((label) => mayFollow(label, next))),
);
const AFTER: readonly Int32Array[] = Array.from({ length: L }, (_, label) =>
  Int32Array.from(Array.from({ length: L }, (_, next) => next).filter((next) => mayFollow(label, next))),
);
const BEGINS = Array.from({ length: L }, (_, label) => mayBegin(label));
const ENDS = Array.from({ length: L }, (_, label) => mayEnd(label));

/** exp of the transition scores, row = label before; 0 for what is forbidden. */
export function expTransitions(scores: ArrayLike<number>): Float64Array {
  const exps = new Float64Array(L * L);
  for (let next = 0; next < L; next++) {
    for (const label of BEFORE[next]!) exps[label * L + next] = Math.exp(scores[label * L + next]!);
  }
  return exps;
}

/**
 * Forward–backward over one sentence of a linear-chain CRF (Rabiner 1989, with scaling), working space reused.
 * Afterwards `forward[t·L+y]·backward[t·L+y]` is the probability of label y at token t.
 */
export class Lattice {
  private size = 0;
  /** exp of the token scores, each row divided by its greatest. */
  emission = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  scale = new Float64Array(0);
  /** Logarithm of the partition function. */
  logZ = 0;

  /** `scores`: n rows of LABEL_COUNT; `transitions`: from expTransitions. */
  run(scores: ArrayLike<number>, n: number, transitions: Float64Array): void {
    this.reserve(n);
    this.exponentiate(scores, n);
    this.goForward(n, transitions);
    this.goBackward(n, transitions);
  }

  private reserve(n: number): void {
    if (n <= this.size) return;
    this.size = n * 2;
    this.emission = new Float64Array(this.size * L);
    this.forward = new Float64Array(this.size * L);
    this.backward = new Float64Array(this.size * L);
    this.scale = new Float64Array(this.size);
  }

  private exponentiate(scores: ArrayLike<number>, n: number): void {
    this.logZ = 0;
    for (let t = 0; t < n; t++) {
      let most = -Infinity;
      for (let y = 0; y < L; y++) if (scores[t * L + y]! > most) most = scores[t * L + y]!;
      for (let y = 0; y < L; y++) this.emission[t * L + y] = Math.exp(scores[t * L + y]! - most) + 1e-30;
      this.logZ += most;
    }
  }

  private goForward(n: number, transitions: Float64Array): void {
    const { emission, forward, scale } = this;
    for (let t = 0; t < n; t++) {
      let total = 0;
      for (let y = 0; y < L; y++) {
        let sum = t === 0 && BEGINS[y] ? 1 : 0;
        if (t > 0) {
          const before = BEFORE[y]!;
          const row = (t - 1) * L;
          for (let k = 0; k < before.length; k++) sum += forward[row + before[k]!]! * transitions[before[k]! * L + y]!;
        }
        const value = t === n - 1 && !ENDS[y] ? 0 : sum * emission[t * L + y]!;
        forward[t * L + y] = value;
        total += value;
      }
      scale[t] = total;
      this.logZ += Math.log(total);
      for (let y = 0; y < L; y++) forward[t * L + y]! /= total;
    }
  }

  private goBackward(n: number, transitions: Float64Array): void {
    const { emission, backward, scale } = this;
    for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = ENDS[y] ? 1 : 0;
    for (let t = n - 2; t >= 0; t--) {
      const row = (t + 1) * L;
      const c = scale[t + 1]!;
      for (let y = 0; y < L; y++) {
        const after = AFTER[y]!;
        let sum = 0;
        for (let k = 0; k < after.length; k++) {
          const next = after[k]!;
          sum += transitions[y * L + next]! * emission[row + next]! * backward[row + next]!;
        }
        backward[t * L + y] = sum / c;
      }
    }
  }
}
