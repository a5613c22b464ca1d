import { IntList } from './int-list';

/** Gives each feature key seen often enough a row number, 0, 1, 2 …; open addressing, because a Map of ten million keys does not fit. */
export class FeatureIndex {
  private keys: Int32Array;
  private values: Int32Array;
  private mask: number;
  private used = 0;
  /** The key of each row. */
  rowKeys: Int32Array = new Int32Array(0);

  constructor(expected: number) {
    let size = 1024;
    while (size < expected * 1.5) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  private slot(wanted: number): number {
    const key = wanted === 0 ? 1 : wanted;
    let at = key & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  count(key: number): void {
    let at = this.slot(key);
    if (this.keys[at] === 0) {
      if (++this.used > this.mask * 0.7) {
        this.grow();
        at = this.slot(key);
      }
      this.keys[at] = key === 0 ? 1 : key;
    }
    this.values[at]!++;
  }

  private grow(): void {
    const [keys, values] = [this.keys, this.values];
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    this.mask = keys.length * 2 - 1;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const at = this.slot(keys[i]!);
      this.keys[at] = keys[i]!;
      this.values[at] = values[i]!;
    }
  }

  /** Turns counts into row numbers; what was seen less than `least` times gets none. */
  assignRows(least: number): void {
    const rows = new IntList();
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] === 0) continue;
      const often = this.values[i]! >= least;
      this.values[i] = often ? rows.length : -1;
      if (often) rows.push(this.keys[i]!);
    }
    this.rowKeys = rows.data.slice(0, rows.length);
  }

  /** Rows for exactly these keys. */
  static ofKeys(keys: Int32Array): FeatureIndex {
    const index = new FeatureIndex(keys.length * 2);
    for (let r = 0; r < keys.length; r++) {
      const at = index.slot(keys[r]!);
      index.keys[at] = keys[r]! === 0 ? 1 : keys[r]!;
      index.values[at] = r;
    }
    index.rowKeys = keys;
    return index;
  }

  /** −1 when the key has no row. */
  rowOf(key: number): number {
    const at = this.slot(key);
    return this.keys[at] === 0 ? -1 : this.values[at]!;
  }
}
