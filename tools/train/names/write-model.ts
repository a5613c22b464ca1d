import { FEATURE_VERSION } from '@/lib/recognise/features/feature-version';
import { LABEL_COUNT } from '@/lib/recognise/labels';
import { modelKey } from '@/lib/recognise/model';
import { MAGIC, type ModelHeader } from '@/lib/recognise/model-file';
import type { CrfWeights } from './crf-trainer';
import type { LexiconColumns } from './lexicon-sources';

/** The model file's bytes. Rows whose cut keys fall together keep the heavier one. */
export function packModel(
  version: string,
  lexicon: LexiconColumns,
  rowKeys: Int32Array,
  { rows, transitions }: CrfWeights,
  unit: number,
): Uint8Array {
  const words = sortByKey(lexicon.words);
  const phrases = sortByKey(lexicon.phrases);
  const order = orderRows(rowKeys, rows);
  const wordGaps = packKeys(words.map(([key]) => key));
  const phraseGaps = packKeys(phrases.map(([key]) => key));
  const rowGaps = packKeys(order.map(([key]) => key));
  const header: ModelHeader = {
    version,
    features: FEATURE_VERSION,
    unit,
    words: words.length,
    wordBytes: wordGaps.length,
    phrases: phrases.length,
    phraseBytes: phraseGaps.length,
    rows: order.length,
    rowBytes: rowGaps.length,
    coarse: lexicon.coarse.length,
    topics: lexicon.topics.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const size = Uint8Array.of(json.length & 255, (json.length >> 8) & 255, json.length >> 16, 0);
  const facts = [0, 8, 16, 24].map((shift) => Uint8Array.from(words, ([, value]) => (value >>> shift) & 255));
  return joinBytes([
    new TextEncoder().encode(MAGIC),
    size,
    json,
    wordGaps,
    ...facts,
    phraseGaps,
    Uint8Array.from(phrases, ([, kind]) => kind),
    lexicon.coarse,
    new Uint8Array(Float32Array.from(lexicon.topics).buffer),
    rowGaps,
    ...quantise(
      order.map(([, row]) => row),
      rows,
      unit,
    ),
    new Uint8Array(Float32Array.from(transitions).buffer),
  ]);
}

const sortByKey = (map: Map<number, number>): [number, number][] => [...map].sort((a, b) => a[0] - b[0]);

function orderRows(rowKeys: Int32Array, rows: Float32Array): [number, number][] {
  const weightOf = (row: number) =>
    rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).reduce((sum, w) => sum + Math.abs(w), 0);
  const best = new Map<number, number>();
  for (let row = 0; row < rowKeys.length; row++) {
    const key = modelKey(rowKeys[row]!);
    const rival = best.get(key);
    if (rival === undefined || weightOf(row) > weightOf(rival)) best.set(key, row);
  }
  return sortByKey(best);
}

function packKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let gap = key - last;
    last = key;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** Whole numbers from −127 to 127, a column a label. */
function quantise(order: readonly number[], rows: Float32Array, unit: number): Uint8Array[] {
  return Array.from({ length: LABEL_COUNT }, (_, y) =>
    Uint8Array.from(
      order,
      (row) => Math.max(-127, Math.min(127, Math.round(rows[row * LABEL_COUNT + y]! / unit))) & 255,
    ),
  );
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
