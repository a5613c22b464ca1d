import type { HashTable, Lexicon } from './lexicon';

/** All that the recogniser learnt. */
export type RecogniserModel = {
  /** Tells one training from another; part of what an article was read with. */
  version: string;
  lexicon: Lexicon;
  /** Feature key → row of `weights`. */
  rows: HashTable;
  /** Rows of LABEL_COUNT weights, in units of `unit`. */
  weights: Int8Array;
  unit: number;
  /** LABEL_COUNT × LABEL_COUNT, row = label before. */
  transitions: Float32Array;
};

/** Feature keys are cut to this many bits, so that sorted they are a byte or two apart in the model file. */
export const FEATURE_BITS = 28;
export const modelKey = (featureKey: number): number => featureKey >>> (32 - FEATURE_BITS);
