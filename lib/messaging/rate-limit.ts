/**
 * How often a site may send: a page gone wild must not keep the worker busy or fill the library. Kept in memory: a worker that died
 * and came back starts afresh, which is slow enough.
 */

type Bucket = { tokens: number; at: number };

/** `burst` at once, then one every `refill` milliseconds. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly burst: number,
    private readonly refill: number,
  ) {}

  /** Whether one more may come from this source now. */
  take(source: string, now: number): boolean {
    const bucket = this.buckets.get(source) ?? { tokens: this.burst, at: now };
    const tokens = Math.min(this.burst, bucket.tokens + Math.max(0, now - bucket.at) / this.refill);
    this.buckets.set(source, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1;
  }
}
