import { expTransitions, Lattice } from '@/lib/recognise/crf';
import { LABEL_COUNT, mayFollow } from '@/lib/recognise/labels';
import type { Examples } from './examples';
import type { FeatureIndex } from './feature-index';

const L = LABEL_COUNT;

export type TrainingOptions = { epochs: number; rate: number; l2: number; seed: number };
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

/** Stochastic gradient ascent on the conditional likelihood, step sizes by AdaGrad (Duchi 2011), one sentence at a time. */
export class CrfTrainer {
  readonly weights: CrfWeights;
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array(L * L);
  private readonly lattice = new Lattice();
  private scores = new Float64Array(400 * L);
  private state: number;

  constructor(
    private readonly examples: Examples,
    rows: number,
    private readonly options: TrainingOptions,
  ) {
    this.weights = { rows: new Float32Array(rows * L), transitions: new Float32Array(L * L) };
    this.squares = new Float32Array(rows * L);
    this.state = options.seed;
  }

  run(report: (epoch: number, loss: number) => void): CrfWeights {
    const order = Int32Array.from({ length: this.examples.sentenceFrom.length }, (_, i) => i);
    for (let epoch = 0; epoch < this.options.epochs; epoch++) {
      this.shuffle(order);
      let loss = 0;
      for (const s of order) loss += this.learn(s);
      report(epoch, loss);
    }
    return this.weights;
  }

  /** xorshift32: the same order every time. */
  private random(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 0x100000000;
  }

  private shuffle(order: Int32Array): void {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(this.random() * (i + 1));
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
  }

  private learn(sentence: number): number {
    const { sentenceFrom, labels, weights } = this.examples;
    const from = sentenceFrom.at(sentence);
    const to = sentence + 1 < sentenceFrom.length ? sentenceFrom.at(sentence + 1) : labels.length;
    const gold = this.score(from, to);
    const transitions = expTransitions(this.weights.transitions);
    this.lattice.run(this.scores, to - from, transitions);
    const weight = weights[sentence]!;
    this.updateTransitions(from, to - from, weight, transitions);
    this.updateRows(from, to - from, weight);
    return weight * (this.lattice.logZ - gold);
  }

  /** Fills `scores`; gives the score of the labels as they should be. */
  private score(from: number, to: number): number {
    const { keys, tokenFrom, labels } = this.examples;
    const { rows, transitions } = this.weights;
    const scores = this.scores;
    scores.fill(0, 0, (to - from) * L);
    let gold = 0;
    for (let t = from; t < to; t++) {
      const base = (t - from) * L;
      const end = t + 1 < tokenFrom.length ? tokenFrom.at(t + 1) : keys.length;
      for (let k = tokenFrom.at(t); k < end; k++) {
        const row = keys.data[k]! * L;
        for (let y = 0; y < L; y++) scores[base + y]! += rows[row + y]!;
      }
      gold += scores[base + labels.at(t)]!;
      if (t > from) gold += transitions[labels.at(t - 1) * L + labels.at(t)]!;
    }
    return gold;
  }

  private updateTransitions(from: number, n: number, weight: number, exps: Float64Array): void {
    const { forward, backward, emission, scale } = this.lattice;
    const { transitions } = this.weights;
    const { labels } = this.examples;
    const gradient = new Float64Array(L * L);
    for (let t = 1; t < n; t++) {
      gradient[labels.at(from + t - 1) * L + labels.at(from + t)]!++;
      for (let a = 0; a < L; a++) {
        const left = forward[(t - 1) * L + a]! / scale[t]!;
        if (left < 1e-9) continue;
        for (let b = 0; b < L; b++)
          gradient[a * L + b]! -= left * exps[a * L + b]! * emission[t * L + b]! * backward[t * L + b]!;
      }
    }
    for (let i = 0; i < L * L; i++) {
      const g = gradient[i]! * weight;
      if (g === 0 || !mayFollow(Math.floor(i / L), i % L)) continue;
      this.transitionSquares[i]! += g * g;
      transitions[i]! += (this.options.rate * g) / (Math.sqrt(this.transitionSquares[i]!) + 1e-6);
    }
  }

  private updateRows(from: number, n: number, weight: number): void {
    const { keys, tokenFrom, labels } = this.examples;
    const { forward, backward } = this.lattice;
    const { rows } = this.weights;
    const { squares } = this;
    const { rate, l2 } = this.options;
    const gradient = new Float64Array(L);
    for (let t = 0; t < n; t++) {
      let most = 0;
      for (let y = 0; y < L; y++) {
        const g = ((labels.at(from + t) === y ? 1 : 0) - forward[t * L + y]! * backward[t * L + y]!) * weight;
        gradient[y] = g;
        if (Math.abs(g) > most) most = Math.abs(g);
      }
      if (most < 1e-4) continue;
      const end = from + t + 1 < tokenFrom.length ? tokenFrom.at(from + t + 1) : keys.length;
      for (let k = tokenFrom.at(from + t); k < end; k++) {
        const row = keys.data[k]! * L;
        for (let y = 0; y < L; y++) {
          const g = gradient[y]! - l2 * rows[row + y]!;
          const square = squares[row + y]! + g * g;
          squares[row + y] = square;
          rows[row + y]! += (rate * g) / (Math.sqrt(square) + 1e-6);
        }
      }
    }
  }
}
