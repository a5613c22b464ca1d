import { expTransitions, Lattice } from '@/lib/recognise/crf';
import { LABEL_COUNT, mayFollow } from '@/lib/recognise/labels';
import type { Examples } from './examples';
import type { FeatureIndex } from './feature-index';

const L = LABEL_COUNT;
/** Smaller gradients, relative to the sentence's weight, change nothing that is kept. */
const LEAST_GRADIENT = 2e-4;
const LEAST_ERROR = 2e-3;
const ALLOWED = Array.from({ length: L * L }, (_, i) => i).filter((i) => mayFollow(Math.floor(i / L), i % L));

/** `dropout`: the share of features that each token does without while learning, so that no single one is relied on. */
export type TrainingOptions = { epochs: number; rate: number; dropout: number; seed: number };
export type CrfWeights = { rows: Float32Array; transitions: Float32Array };

/** Replaces the keys of the examples by row numbers, dropping those without a row. In place: afterwards `keys` holds rows. */
export function indexExamples(examples: Examples, index: FeatureIndex): void {
  const { keys, tokenFrom } = examples;
  let out = 0;
  for (let t = 0; t < tokenFrom.length; t++) {
    const [from, to] = [tokenFrom.at(t), t + 1 < tokenFrom.length ? tokenFrom.at(t + 1) : keys.length];
    tokenFrom.data[t] = out;
    for (let k = from; k < to; k++) {
      const row = index.rowOf(keys.at(k));
      if (row >= 0) keys.data[out++] = row;
    }
  }
  keys.length = out;
}

/**
 * Stochastic gradient ascent on the conditional likelihood, one sentence at a time, step sizes by AdaGrad (Duchi 2011), features dropped at random (Srivastava 2014).
 * The weights given are the mean of those at the ends of the later half of the epochs.
 */
export class CrfTrainer {
  private readonly rows: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float32Array(L * L);
  private readonly transitionSquares = new Float32Array(L * L);
  private readonly lattice = new Lattice();
  private readonly scores = new Float64Array(400 * L);
  private readonly gradient = new Float64Array(L * L);
  private readonly active = new Int32Array(L);
  private kept = new Uint8Array(1024);
  private state: number;

  constructor(
    private readonly examples: Examples,
    rows: number,
    private readonly options: TrainingOptions,
  ) {
    this.rows = new Float32Array(rows * L);
    this.squares = new Float32Array(rows * L);
    this.state = options.seed;
  }

  run(report: (epoch: number, loss: number) => void): CrfWeights {
    const { epochs } = this.options;
    const order = Int32Array.from({ length: this.examples.sentenceFrom.length }, (_, i) => i);
    const mean: CrfWeights = { rows: new Float32Array(this.rows.length), transitions: new Float32Array(L * L) };
    const counted = epochs - Math.floor(epochs / 2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.shuffle(order);
      let loss = 0;
      for (const s of order) loss += this.learn(s);
      report(epoch, loss);
      if (epoch < epochs - counted) continue;
      for (let i = 0; i < this.rows.length; i++) mean.rows[i]! += this.rows[i]! / counted;
      for (let i = 0; i < L * L; i++) mean.transitions[i]! += this.transitions[i]! / counted;
    }
    return mean;
  }

  /** xorshift32: the same order every time. */
  private random(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }

  private shuffle(order: Int32Array): void {
    for (let i = order.length - 1; i > 0; i--) {
      const k = this.random() % (i + 1);
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
  }

  private learn(sentence: number): number {
    const { sentenceFrom, labels, weights } = this.examples;
    const from = sentenceFrom.at(sentence);
    const to = sentence + 1 < sentenceFrom.length ? sentenceFrom.at(sentence + 1) : labels.length;
    this.dropFeatures(this.firstFeature(from), this.firstFeature(to));
    const gold = this.score(from, to);
    const transitions = expTransitions(this.transitions);
    this.lattice.run(this.scores, to - from, transitions);
    const weight = weights[sentence]!;
    this.updateTransitions(from, to - from, weight, transitions);
    this.updateRows(from, to - from, weight);
    return weight * (this.lattice.logZ - gold);
  }

  private firstFeature(token: number): number {
    const { keys, tokenFrom } = this.examples;
    return token < tokenFrom.length ? tokenFrom.data[token]! : keys.length;
  }

  private dropFeatures(from: number, to: number): void {
    if (this.kept.length < to - from) this.kept = new Uint8Array((to - from) * 2);
    const bar = this.options.dropout * 0x100000000;
    for (let k = 0; k < to - from; k++) this.kept[k] = this.random() >= bar ? 1 : 0;
  }

  /** Fills `scores`; gives the score of the labels as they should be. */
  private score(from: number, to: number): number {
    const { keys, labels } = this.examples;
    const { rows, scores, kept, transitions } = this;
    const raise = 1 / (1 - this.options.dropout);
    const origin = this.firstFeature(from);
    scores.fill(0, 0, (to - from) * L);
    let gold = 0;
    for (let t = from; t < to; t++) {
      const base = (t - from) * L;
      const end = this.firstFeature(t + 1);
      for (let k = this.firstFeature(t); k < end; k++) {
        if (kept[k - origin] === 0) continue;
        const row = keys.data[k]! * L;
        for (let y = 0; y < L; y++) scores[base + y]! += rows[row + y]!;
      }
      for (let y = 0; y < L; y++) scores[base + y]! *= raise;
      gold += scores[base + labels.at(t)]!;
      if (t > from) gold += transitions[labels.at(t - 1) * L + labels.at(t)]!;
    }
    return gold;
  }

  private updateTransitions(from: number, n: number, weight: number, exps: Float64Array): void {
    const { forward, backward, emission, scale } = this.lattice;
    const { gradient, transitions, transitionSquares } = this;
    const { labels } = this.examples;
    gradient.fill(0);
    for (let t = 1; t < n; t++) {
      gradient[labels.at(from + t - 1) * L + labels.at(from + t)]!++;
      for (const i of ALLOWED) {
        const a = (i / L) | 0;
        const b = i - a * L;
        gradient[i]! -=
          (forward[(t - 1) * L + a]! / scale[t]!) * exps[i]! * emission[t * L + b]! * backward[t * L + b]!;
      }
    }
    for (const i of ALLOWED) {
      const g = gradient[i]! * weight;
      if (g === 0) continue;
      transitionSquares[i]! += g * g;
      transitions[i]! += (this.options.rate * g) / (Math.sqrt(transitionSquares[i]!) + 1e-6);
    }
  }

  private updateRows(from: number, n: number, weight: number): void {
    const { keys, labels } = this.examples;
    const { rows, squares, gradient, active, kept } = this;
    const { forward, backward } = this.lattice;
    const { rate, dropout } = this.options;
    const raise = weight / (1 - dropout);
    const origin = this.firstFeature(from);
    for (let t = 0; t < n; t++) {
      let [most, count] = [0, 0];
      for (let y = 0; y < L; y++) {
        const g = (labels.at(from + t) === y ? 1 : 0) - forward[t * L + y]! * backward[t * L + y]!;
        gradient[y] = g * raise;
        if (Math.abs(g) > most) most = Math.abs(g);
        if (Math.abs(g) > LEAST_GRADIENT) active[count++] = y;
      }
      if (most < LEAST_ERROR) continue;
      const end = this.firstFeature(from + t + 1);
      for (let k = this.firstFeature(from + t); k < end; k++) {
        if (kept[k - origin] === 0) continue;
        const row = keys.data[k]! * L;
        for (let j = 0; j < count; j++) {
          const i = row + active[j]!;
          const g = gradient[active[j]!]!;
          const square = squares[i]! + g * g;
          squares[i] = square;
          rows[i]! += (rate * g) / (Math.sqrt(square) + 1e-6);
        }
      }
    }
  }
}
