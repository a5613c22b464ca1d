import { LABEL_COUNT } from './labels';
import type { HashTable, Lexicon } from './lexicon';

/** All that the recogniser learnt. */
export type RecogniserModel = {
  /** Tells one training from another; part of what an article was read with. */
  version: string;
  lexicon: Lexicon;
  /** Feature key → row of `weights`. */
  rows: HashTable;
  /** Rows of weights in units of `unit`, two labels a number: see `packPair`. */
  weights: Int32Array;
  unit: number;
  /** LABEL_COUNT × LABEL_COUNT, row = label before. */
  transitions: Float32Array;
};

/** Feature keys are cut to this many bits, so that sorted they are a byte or two apart in the model file. */
export const FEATURE_BITS = 28;
export const modelKey = (featureKey: number): number => featureKey >>> (32 - FEATURE_BITS);

/** Numbers in a row of `weights`; the last one's upper half is empty. */
export const PAIRS = (LABEL_COUNT + 1) >> 1;

/**
 * Two weights in one number, so that rows are summed in half the steps: sums of packed numbers are packed sums, as long as each half stays within 16 bits,
 * which 256 weights of 8 bits do.
 */
export const packPair = (even: number, odd: number): number => (odd << 16) + even;
export const evenOf = (pair: number): number => (pair << 16) >> 16;
export const oddOf = (pair: number): number => (pair - evenOf(pair)) >> 16;

/** The weight of a label in a row, in units of `unit`. */
export function weightAt(weights: Int32Array, row: number, label: number): number {
  const pair = weights[row * PAIRS + (label >> 1)]!;
  return label & 1 ? oddOf(pair) : evenOf(pair);
}
