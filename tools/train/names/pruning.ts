import { LABEL_COUNT } from '@/lib/recognise/labels';
import type { CrfWeights } from './crf-trainer';
import type { Examples } from './examples';

const L = LABEL_COUNT;

/** Rows worth keeping: the range of a row's weights times how often it speaks, damped. `examples.keys` holds row numbers. */
export function keepHeaviest({ rows }: CrfWeights, examples: Examples, wanted: number): Int32Array {
  const count = rows.length / L;
  const seen = new Float64Array(count);
  for (let i = 0; i < examples.keys.length; i++) seen[examples.keys.data[i]!]!++;
  const worth = new Float64Array(count);
  for (let r = 0; r < count; r++) {
    let [least, most] = [Infinity, -Infinity];
    for (let y = 0; y < L; y++) {
      least = Math.min(least, rows[r * L + y]!);
      most = Math.max(most, rows[r * L + y]!);
    }
    worth[r] = (most - least) * Math.sqrt(seen[r]!);
  }
  if (count <= wanted) return Int32Array.from({ length: count }, (_, r) => r);
  const bar = worth.slice().sort()[count - wanted]!;
  return Int32Array.from(Array.from({ length: count }, (_, r) => r).filter((r) => worth[r]! >= bar));
}
