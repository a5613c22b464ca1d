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

  /** Whether `amount` more may come from this source now; what is refused costs nothing. */
  take(source: string, now: number, amount = 1): boolean {
    const bucket = this.buckets.get(source) ?? { tokens: this.burst, at: now };
    const tokens = Math.min(this.burst, bucket.tokens + Math.max(0, now - bucket.at) / this.refill);
    const isEnough = tokens >= amount;
    this.buckets.set(source, { tokens: isEnough ? tokens - amount : tokens, at: now });
    return isEnough;
  }
}
