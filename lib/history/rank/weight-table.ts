/** Two weights under the hash of each feature. */
export type WeightTable = ReadonlyMap<number, readonly [number, number]>;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Levels of a weight, as characters from "!" on, without the two that JSON escapes. */
const LEVELS = Array.from({ length: 93 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => c !== '"' && c !== '\\');
const MIDDLE = 45;
const STEP = 0.07;
const KEY = 4;

/** 24 bits of FNV-1a. Two features that meet there share their weights. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash >>> 8) ^ hash) & 0xffffff;
}

/** Six characters a feature: four digits of base 64 for its hash, one level a weight. */
export function toPacked(table: WeightTable): string {
  let out = '';
  for (const [hash, pair] of [...table].sort((a, b) => a[0] - b[0])) {
    for (let shift = 18; shift >= 0; shift -= 6) out += DIGITS[(hash >> shift) & 63];
    for (const weight of pair) out += LEVELS[levelOf(weight)];
  }
  return out;
}

export function fromPacked(packed: string): WeightTable {
  const digit = new Map([...DIGITS].map((c, i) => [c, i]));
  const level = new Map(LEVELS.map((c, i) => [c, (i - MIDDLE) * STEP]));
  const table = new Map<number, readonly [number, number]>();
  for (let at = 0; at + KEY + 1 < packed.length; at += KEY + 2) {
    let hash = 0;
    for (let k = 0; k < KEY; k++) hash = hash * 64 + (digit.get(packed[at + k] ?? '') ?? 0);
    table.set(hash, [level.get(packed[at + KEY] ?? '') ?? 0, level.get(packed[at + KEY + 1] ?? '') ?? 0]);
  }
  return table;
}

/** A weight as it comes back from being packed. */
export function levelled(weight: number): number {
  return (levelOf(weight) - MIDDLE) * STEP;
}

function levelOf(weight: number): number {
  return Math.max(0, Math.min(LEVELS.length - 1, Math.round(weight / STEP) + MIDDLE));
}
