import { featureKey } from '../hashing';

/** The keys of one token's features, reused from token to token. */
export class FeatureBuffer {
  readonly keys = new Int32Array(1024);
  count = 0;

  add(template: number, a: number, b = 0): void {
    this.keys[this.count++] = featureKey(template, a, b);
  }
}
